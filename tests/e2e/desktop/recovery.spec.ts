import { openExample } from "../support/steps.ts";
import { expect, test } from "../support/test.ts";

test("a page that crashes comes back with the audit and all answers", async ({ app }) => {
  await openExample(app.page);
  const electron = app.electron();
  await electron.evaluate(({ dialog, BrowserWindow }) => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (async (...given: unknown[]) => {
      asked.push(given.at(-1));
      return { response: 0, checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  const shown = () =>
    electron.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const text =
        contents?.executeJavaScript(
          "document.querySelector('section[aria-label]')?.getAttribute('aria-label') ?? ''",
        ) ?? "";
      // What a page is asked that is gone is never answered.
      return String(await Promise.race([text, new Promise((done) => setTimeout(done, 1000, ""))]));
    });
  await expect.poll(() => shown().catch(() => ""), { timeout: 30_000 }).toBe("The result in one number");
  const asked = await electron.evaluate(() => (globalThis as unknown as { asked: { message: string }[] }).asked);
  expect(asked.map(({ message }) => message)).toEqual(["The window has crashed."]);
});
