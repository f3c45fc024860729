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
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [["list"], ["./tests/e2e/support/countReporter.ts"]],
  outputDir: "test-results",
  projects: [
    { name: "loopback host in Chromium", use: { hostKind: "browser" } },
    { name: "built Electron bundles, stand-in", use: { hostKind: "standin" } },
    ...(real ? [{ name: "real Electron", use: { hostKind: "electron" as const } }] : []),
  ],
});
