/** Odd exports written by hand: what tests of them share. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runAudit } from "../../../src/audit.ts";
import { folder } from "./export.ts";

export const AT = 1_600_000_000;
export const byText = (a: string, b: string) => (a < b ? -1 : 1);
export const iso = (seconds: number) => new Date(seconds * 1000).toISOString();

export async function audit(...paths: string[]) {
  const store = await runAudit(paths, { now: new Date("2026-11-02T12:00:00Z") });
  const { accounts, files, problems } = store.head();
  const items = [...store.items()].map((i) => ({ ...i, said: [i.kind, i.text, i.verdict, i.question] }));
  await store.close();
  return { accounts, files, problems, items, said: items.map((i) => i.said) };
}

/** Writes files below a fresh folder, gives the folder. */
export async function unpacked(files: Readonly<Record<string, unknown>>): Promise<string> {
  const root = await folder();
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), JSON.stringify(content));
  }
  return root;
}

export const fbComment = (title: string, comment: string, timestamp = AT) => ({
  timestamp,
  title,
  data: [{ comment: { timestamp, comment, author: "Ann Example" } }],
});
export const igEntry = (title: string, id: string, at = AT) => ({
  media: [{ uri: `media/posts/202009/${id}.jpg`, creation_timestamp: at, title }],
});
export const igProfile = (values: Record<string, string>) => ({
  profile_user: [
    {
      title: "User Information",
      media_map_data: {},
      string_map_data: Object.fromEntries(
        Object.entries(values).map(([k, value]) => [k, { href: "", value, timestamp: 0 }]),
      ),
    },
  ],
});
