/**
 * The path of a media file from the export's root, as JSON exports write it. `href` counts from `base` where the page has
 * one ("../../../" from the page, or the root itself), else from the page where it begins with dots, else from the root,
 * as Instagram prints it. Addresses of the web stay. Steps above the root are dropped.
 */
export function mediaPath(href: string, page: string, base: string | null): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
  const folder = page.split("/").slice(0, -1);
  const plain = href.replace(/[?#].*$/s, "").replaceAll("\\", "/");
  if (base !== null && !/^[a-z][a-z0-9+.-]*:|^\//i.test(base)) return join([...folder, ...base.split("/")], plain);
  return /^\.\.?\//.test(plain) ? join(folder, plain) : join([], plain);
}

function join(folder: readonly string[], path: string): string {
  const steps: string[] = [];
  for (const step of [...folder, ...path.split("/")]) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
