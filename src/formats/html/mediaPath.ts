/**
 * The path of a media file from the export's root, as JSON exports write it. Where the page names a `base` ("../../../" from the
 * page, or the root itself), `href` counts from there. Else it counts from the page if it begins with dots, and from the root if
 * not, as Instagram prints it. Addresses of the web stay. Steps above the root are dropped.
 */
export function mediaPath(href: string, page: string, base: string | null): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
  const plain = /[?#\\]/.test(href) ? href.replace(/[?#].*$/s, "").replaceAll("\\", "/") : href;
  if (base !== null && !/^[a-z][a-z0-9+.-]*:|^\//i.test(base)) return from(baseFolder(page, base), plain);
  return /^\.\.?\//.test(plain) ? join(folderOf(page), plain) : join([], plain);
}

/** Steps in a path that it would be shorter without. */
const DETOUR = /(?:^|\/)(?:\.{0,2}\/|\.{1,2}$)|\/$/;

function from(folder: readonly string[], path: string): string {
  return folder.length === 0 && !DETOUR.test(path) ? path : join(folder, path);
}

const folderOf = (page: string): string[] => page.split("/").slice(0, -1);

/** All media of a page count from the same folder. */
let last = { page: "", base: "", folder: [] as readonly string[] };

function baseFolder(page: string, base: string): readonly string[] {
  if (last.page !== page || last.base !== base)
    last = { page, base, folder: steps([...folderOf(page), ...base.split("/")]) };
  return last.folder;
}

function join(folder: readonly string[], path: string): string {
  return steps([...folder, ...path.split("/")]).join("/");
}

function steps(path: readonly string[]): string[] {
  const done: string[] = [];
  for (const step of path) {
    if (step === "..") done.pop();
    else if (step !== "" && step !== ".") done.push(step);
  }
  return done;
}
