import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Tests that put another module in the place of one need modules of their own; all others of a process share theirs. */
const REPLACING = readdirSync(join(import.meta.dirname, "tests/unit"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => `tests/unit/${name.replaceAll("\\", "/")}`)
  .filter((path) => readFileSync(join(import.meta.dirname, path), "utf8").includes("vi.mock("));
const SETUP = ["tests/unit/setup.ts"];

export default defineConfig({
  test: {
    // A busy machine is no failure: tests assert what happens, never how fast.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: "100%",
    coverage: { provider: "v8", include: ["src/**", "renderer/src/**", "electron/**"], reporter: ["text-summary"] },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/unit/**/*.test.ts"],
          exclude: ["**/*.thorough.test.ts", ...REPLACING],
          setupFiles: SETUP,
          // Each file would load the program anew: half of the time of them all.
          isolate: false,
        },
      },
      { extends: true, test: { name: "replacing", environment: "node", include: REPLACING, setupFiles: SETUP } },
      // Unit tests that take long, of whole generated exports for the most part: in `npm test`, not in `npm run check`.
      {
        extends: true,
        test: {
          name: "thorough",
          environment: "node",
          include: ["tests/unit/**/*.thorough.test.ts"],
          setupFiles: SETUP,
        },
      },
      { extends: true, test: { name: "hostile", environment: "node", include: ["tests/hostile/**/*.test.ts"] } },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: "screens",
          environment: "happy-dom",
          include: ["tests/unit/**/*.test.tsx"],
          setupFiles: [...SETUP, "tests/unit/screens/setup.ts"],
          isolate: false,
        },
      },
    ],
  },
});
