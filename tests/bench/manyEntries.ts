import { zipWriter } from "../generator/zip.ts";

// Usage: manyEntries.mjs ZIP ENTRIES. A zip of that many small members, as an album lover's export has them.
const [path = "", entries = ""] = process.argv.slice(2);
const zip = await zipWriter(path);
await zip.add("your_facebook_activity/posts/your_posts_1.json", [Buffer.from("[]")], false);
for (let i = 1; i < Number(entries); i++) {
  const album = Math.floor(i / 500);
  await zip.add(`your_facebook_activity/posts/media/Album_${album}/${i}_n.jpg`, [Buffer.from(String(i))], true);
}
await zip.finish();
