import { openTree } from "../../../src/archive/index.ts";
import { makeExample, writeParts } from "../../generator/index.ts";
import { dropAndAudit, found, goTo } from "../support/steps.ts";
import { expect, test } from "../support/test.ts";

test("a dropped zip stays where it is: what its path tells, without a byte of its chats; its pictures come when they are looked at", async ({
  app,
  folders,
}) => {
  const { page } = app;
  const example = makeExample({ items: 300, seed: 5 });
  const paths = await writeParts(folders.home, example);
  const pieces: { readonly copy: string; readonly start: number; readonly end: number }[] = [];
  const copied: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === "/api/host.upload") copied.push(request.url());
    if (pathname !== "/api/host.piece") return;
    const start = Number(searchParams.get("at"));
    pieces.push({
      copy: searchParams.get("copy") ?? "",
      start,
      end: start + (request.postDataBuffer()?.length ?? 0),
    });
  });

  await dropAndAudit(app, paths);
  const headline = await found(page).textContent();
  expect(copied).toEqual([]);
  const toHeadline = pieces.length;
  expect(toHeadline).toBeGreaterThan(5);

  await goTo(page, "Items");
  await page.getByRole("searchbox", { name: "Search in the items" }).fill("");
  const picture = page.locator(".thumbnail img").first();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(pieces.length).toBeGreaterThan(toHeadline);

  expect(pieces.every(({ start, end }) => end > start)).toBe(true);
  const copies = [...new Set(pieces.map(({ copy }) => copy))];
  expect(copies).toHaveLength(paths.length);
  for (const [index, path] of paths.entries()) {
    const tree = await openTree(path);
    const chats = tree.members.filter((member) => example.messageFiles.includes(member.path));
    expect(chats.length).toBeGreaterThan(0);
    for (const { path: name, at } of chats) {
      const start = at?.offset ?? 0;
      const end = start + 30 + Buffer.byteLength(name) + (at?.compressedSize ?? 0);
      const touched = pieces.filter((piece) => piece.copy === copies[index] && piece.start < end && piece.end > start);
      expect(touched, name).toEqual([]);
    }
    await tree.close();
  }

  await goTo(page, "New export");
  await page.getByLabel("Or the path of a zip or folder on this computer").fill(folders.home);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(found(page)).toBeVisible({ timeout: 60_000 });
  expect(await found(page).textContent()).toBe(headline);
});
