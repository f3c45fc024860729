import { openTree } from "../../src/archive/index.ts";

// Usage: listing.mjs ZIP. Lists a zip as an audit does, with every check of its directory.
const tree = await openTree(process.argv[2] ?? "");
console.log(tree.members.length);
await tree.close();
