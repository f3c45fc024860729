import { expect, test, vi } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { EXAMPLE_NOW, PRIVATE_MARKER, writeExample } from "../../generator/index.ts";
import { folder } from "./export.ts";

const opened = vi.hoisted((): string[] => []);
vi.mock("../../../src/archive/index.ts", async (original) => {
  const archive = await original<typeof import("../../../src/archive/index.ts")>();
  return {
    ...archive,
    openTree: async (path: string) => {
      const tree = await archive.openTree(path);
      return {
        ...tree,
        read: (member: Parameters<typeof tree.read>[0], limit?: number) => {
          opened.push(member.path);
          return tree.read(member, limit);
        },
        stream: (member: Parameters<typeof tree.stream>[0]) => {
          opened.push(member.path);
          return tree.stream(member);
        },
      };
    },
  };
});

test("no message file is opened, and nothing of one is in the report", async () => {
  const { paths, messageFiles } = await writeExample(await folder(), { items: 300, noise: true });
  const store = await runAudit(paths, { now: EXAMPLE_NOW });
  const head = store.head();
  const report = JSON.stringify({ head, items: [...store.items()] });
  await store.close();
  expect(opened.length).toBeGreaterThan(10);
  expect(messageFiles.length).toBeGreaterThan(0);
  for (const file of messageFiles) expect(opened).not.toContain(file);
  expect(report).not.toContain(PRIVATE_MARKER);
  const listed = head.files.filter((f) => f.status === "private").map((f) => f.file);
  expect(messageFiles.filter((f) => /\.(json|html)$/.test(f) && !listed.includes(f))).toEqual([]);
});
