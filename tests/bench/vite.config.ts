import { resolve } from "node:path";
import { defineConfig } from "vite";

const here = import.meta.dirname;
const source = resolve(here, "../../src");

/**
 * Builds what the benchmark runs of the sources themselves (the export generator, the store's queries, the listing).
 * It goes where neither git nor the packager looks, and where Node still finds the dependencies.
 */
export default defineConfig({
  logLevel: "warn",
  build: {
    ssr: true,
    target: "node20",
    outDir: resolve(here, "../../node_modules/.cache/outscope-bench"),
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        makeExport: resolve(here, "makeExport.ts"),
        manyEntries: resolve(here, "manyEntries.ts"),
        listing: resolve(here, "listing.ts"),
        onePage: resolve(here, "onePage.ts"),
        queries: resolve(here, "queries.ts"),
        filesRead: resolve(here, "filesRead.ts"),
        parseWorker: resolve(source, "read/parseWorker.ts"),
      },
      output: { entryFileNames: "[name].mjs", chunkFileNames: "chunks/[name]-[hash].mjs" },
    },
  },
});
