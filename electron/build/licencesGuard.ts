import { isBuiltin } from "node:module";
import type { Plugin } from "vite";
import type { Licence } from "../../src/licences/index.ts";

/** What is read of a piece of a finished bundle. */
interface Piece {
  readonly type: "chunk" | "asset";
  readonly modules?: Readonly<Record<string, unknown>>;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const WHERE = "see BUNDLED in electron/build/shipped.ts";

const nameOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** Names of the packages a finished bundle holds or loads, Node's own modules aside. */
export function packagesIn(bundle: Readonly<Record<string, Piece>>): Set<string> {
  const names = new Set<string>();
  for (const { type, modules = {}, imports = [], dynamicImports = [] } of Object.values(bundle)) {
    if (type !== "chunk") continue;
    for (const id of Object.keys(modules)) {
      const inside = id.replaceAll("\\", "/").split("/node_modules/");
      if (inside.length > 1) names.add(nameOf(inside.at(-1) ?? ""));
    }
    for (const specifier of [...imports, ...dynamicImports])
      if (!(specifier in bundle) && !isBuiltin(specifier)) names.add(nameOf(specifier));
  }
  return names;
}

/** Ends a build whose bundle holds a package that the list of licences does not, or holds none of one it is listed for. */
export function licencesGuard(licences: readonly Licence[], bundled: readonly string[] = []): Plugin {
  const listed = new Set(licences.map(({ name }) => name));
  return {
    name: "outscope-licences",
    generateBundle(_options, bundle) {
      const held = packagesIn(bundle);
      const unlisted = [...held].filter((name) => !listed.has(name));
      const absent = bundled.filter((name) => !held.has(name));
      if (unlisted.length > 0) this.error(`no licence is listed for ${unlisted.join(", ")}: ${WHERE}`);
      if (absent.length > 0) this.error(`listed as bundled, but not in the bundle: ${absent.join(", ")}: ${WHERE}`);
    },
  };
}
