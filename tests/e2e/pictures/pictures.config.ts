import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import type { HostKind } from "../support/testApp.ts";

// `npm run screenshots`: no tests, but pictures of every screen for a person to look at, and the three of README.
export default defineConfig<{ hostKind: HostKind }>({
  testDir: import.meta.dirname,
  testMatch: "*.pictures.ts",
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  reporter: "line",
  // Emptied at the start of each run, so that no picture of an older run is left.
  outputDir: join(import.meta.dirname, "../../../test-results/screens"),
  use: { hostKind: "browser" },
});
