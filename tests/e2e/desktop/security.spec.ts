import { expect, test } from "../support/test.ts";

test("the page has the bridge and nothing of Node or Electron (items 2, 3, 20)", async ({ app }) => {
  const seen = await app.page.evaluate(() => ({
    node: ["require", "process", "module", "Buffer", "global", "ipcRenderer"].filter((name) => name in window),
    bridge: Object.keys((window as unknown as { outscope: object }).outscope),
    frozen: Object.isFrozen((window as unknown as { outscope: object }).outscope),
  }));
  expect(seen.node).toEqual([]);
  expect(new Set(seen.bridge)).toEqual(
    new Set([
      "host",
      "call",
      "onEvent",
      "pickPaths",
      "pathOf",
      "openExternal",
      "openItem",
      "saveReport",
      "saveText",
      "saveFile",
      "openMail",
      "mediaUrl",
    ]),
  );
  expect(seen.frozen).toBe(true);
});

test("a page cannot make the app open an address, call what is not in the contract, or write where it likes", async ({
  app,
}) => {
  const { page } = app;
  const answers = await page.evaluate(async () => {
    const { outscope } = window as unknown as {
      outscope: {
        call(name: string, input: unknown): Promise<unknown>;
        openExternal(id: string): Promise<boolean>;
        openItem(row: number): Promise<boolean>;
        openMail(authorityId: string | null, subject: string, body: string): Promise<boolean>;
      };
    };
    const told = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);
    return {
      open: await Promise.all(
        ["https://example.org", "file:///etc/passwd", "javascript:alert(1)"].map((id) =>
          told(outscope.openExternal(id)),
        ),
      ),
      item: await told(outscope.openItem(0)),
      mail: await told(outscope.openMail("mira@example.org", "&to=mira@example.org", "a\r\nBcc: mira@example.org")),
      render: await told(outscope.call("report.render", { format: "csv", directory: "/tmp" })),
      other: await told(outscope.call("constructor", {})),
    };
  });
  expect(answers.open).toEqual([false, false, false]);
  expect(answers.item).toMatchObject({ code: "no-audit" });
  expect(answers.render).toMatchObject({ code: "operation-unknown" });
  expect(answers.other).toMatchObject({ code: "operation-unknown" });
  expect(answers.mail).toBe(true);
  expect(await app.openedAddresses()).toEqual([
    "mailto:?subject=%26to%3Dmira%40example.org&body=a%0D%0ABcc%3A%20mira%40example.org",
  ]);
});

test("navigation away and new windows are denied (items 13, 14)", async ({ app }) => {
  const { page } = app;
  const before = page.url();
  await page.evaluate(() => {
    window.open("app://bundle/index.html");
    const link = document.createElement("a");
    link.href = "data:text/html,away";
    document.body.append(link);
    link.click();
  });
  await page.waitForTimeout(500);
  expect(page.url().split("#")[0]).toBe(before.split("#")[0]);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
