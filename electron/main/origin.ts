/** The origin of our own page: `app://` instead of `file://` (checklist item 18), or the dev server while developing. */
export const APP_ORIGIN = "app://bundle";

export interface PageAddress {
  readonly origin: string;
  readonly url: string;
}

/** `devServer` is set by `electron-vite dev`; a packaged app never takes an address from its environment. */
export function pageAddress(isPackaged: boolean, devServer: string | undefined): PageAddress {
  if (isPackaged || devServer === undefined) return { origin: APP_ORIGIN, url: `${APP_ORIGIN}/index.html` };
  return { origin: new URL(devServer).origin, url: devServer };
}

/** Whether an address lies on our own page's origin. Parsed, never compared as text: `app://bundle.evil` is another. */
export function isOwn(url: string, origin: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}` === origin;
}
