import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    coverage: { provider: "v8", include: ["src/**", "renderer/src/**", "electron/**"], reporter: ["text-summary"] },
    projects: [
      { test: { name: "unit", environment: "node", include: ["tests/unit/**/*.test.ts"] } },
      { test: { name: "hostile", environment: "node", include: ["tests/hostile/**/*.test.ts"] } },
      {
        plugins: [react()],
        test: { name: "screens", environment: "happy-dom", include: ["tests/unit/**/*.test.tsx"] },
      },
    ],
  },
});
