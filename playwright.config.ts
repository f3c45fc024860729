import { existsSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import type { HostKind } from "./tests/e2e/support/testApp.ts";

const real =
  process.env.OUTSCOPE_REAL_ELECTRON === "1" && existsSync(join(import.meta.dirname, "node_modules/electron/path.txt"));

// The same stories three times; the name of each line says in which host.
export default defineConfig<{ hostKind: HostKind }>({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  timeout: 180_000, // a shared machine may be slow; a story takes a few seconds on its own
  expect: { timeout: 20_000 },
  // A story is tried once more where a busy machine was too slow for it; the last lines name each that needed it.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [["list"], ["./tests/e2e/support/countReporter.ts"]],
  outputDir: "test-results",
  projects: [
    { name: "loopback host in Chromium", use: { hostKind: "browser" }, testIgnore: "**/e2e/desktop/**" },
    // A shell script stands in, which Windows cannot start; there the real Electron has to be.
    ...(process.platform === "win32"
      ? []
      : [
          {
            name: "built Electron bundles, stand-in",
            use: { hostKind: "standin" as const },
            testIgnore: "**/e2e/loopback/**",
          },
        ]),
    ...(real
      ? [{ name: "real Electron", use: { hostKind: "electron" as const }, testIgnore: "**/e2e/loopback/**" }]
      : []),
  ],
});
