import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { exampleZips } from "./electron/build/exampleZips.ts";
import { licencesGuard } from "./electron/build/licencesGuard.ts";
import { BUNDLED } from "./electron/build/shipped.ts";
import { licences } from "./src/licences/index.ts";
import { supportedLanguages } from "./src/locales/languages.ts";

const root = import.meta.dirname;

export default defineConfig({
  main: {
    plugins: [licencesGuard(licences), exampleZips(resolve(root, "out/examples"), supportedLanguages)],
    build: {
      outDir: "out/main",
      // Packages go into the bundles: one file is loaded sooner than the hundred small ones of zod or libphonenumber, and
      // each worker thread loads them anew. The packaged app then needs no node_modules.
      externalizeDeps: false,
      rolldownOptions: {
        // One entry for each process or thread: a worker's URL is made in the entry, next to which it lies.
        input: {
          index: resolve(root, "electron/main/index.ts"),
          storeProcess: resolve(root, "electron/store/index.ts"),
          cli: resolve(root, "src/cli/index.ts"),
          storeWorker: resolve(root, "src/api/storeWorker.ts"),
          parseWorker: resolve(root, "src/read/parseWorker.ts"),
        },
      },
    },
  },
  preload: {
    plugins: [licencesGuard(licences)],
    build: {
      outDir: "out/preload",
      externalizeDeps: false, // a sandboxed preload cannot require() from node_modules
      rolldownOptions: {
        input: { index: resolve(root, "electron/preload/index.ts") },
        output: { format: "cjs", entryFileNames: "[name].cjs" }, // sandbox: true needs CommonJS
      },
    },
  },
  renderer: {
    root: resolve(root, "renderer"),
    plugins: [react(), licencesGuard(licences, BUNDLED)],
    build: {
      outDir: resolve(root, "out/renderer"),
      minify: true,
      rolldownOptions: { input: { index: resolve(root, "renderer/index.html") } },
    },
  },
});
