import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

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
          exclude: ["**/*.thorough.test.ts"],
        },
      },
      // Unit tests that take long, of whole generated exports for the most part: in `npm test`, not in `npm run check`.
      { extends: true, test: { name: "thorough", environment: "node", include: ["tests/unit/**/*.thorough.test.ts"] } },
      { extends: true, test: { name: "hostile", environment: "node", include: ["tests/hostile/**/*.test.ts"] } },
      {
        extends: true,
        plugins: [react()],
        test: { name: "screens", environment: "happy-dom", include: ["tests/unit/**/*.test.tsx"] },
      },
    ],
  },
});
