import type { Page } from "@playwright/test";

/** A drop as the operating system makes it, through DevTools: real File objects with real paths behind them. */
export async function dropFiles(page: Page, selector: string, paths: readonly string[]): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`nothing to drop on: ${selector}`);
  const at = { x: box.x + box.width / 2, y: box.y + 20 };
  const devTools = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await devTools.send("Input.dispatchDragEvent", {
      type,
      ...at,
      data: { items: [], files: [...paths], dragOperationsMask: 1 },
    });
  await devTools.detach();
}
