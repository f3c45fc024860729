/**
 * A path as people paste it: in quotes, with white space around, as a `file://` address, with the backslashes by which a terminal
 * keeps spaces together, or from "~". `home` is the user's own folder, where it is known.
 */
export function plainPath(pasted: string, home: string | null): string {
  const trimmed = pasted.trim();
  const bare = /^(["'“”‘’«»])(.*)(["'“”‘’«»])$/s.exec(trimmed)?.[2]?.trim() ?? trimmed;
  const path = /^file:\/\//i.test(bare)
    ? fromAddress(bare)
    : bare.startsWith("/") || bare.startsWith("~")
      ? bare.replace(/\\ /g, " ")
      : bare;
  return home !== null && /^~(?=$|[/\\])/.test(path) ? `${home}${path.slice(1)}` : path;
}

function fromAddress(address: string): string {
  try {
    const path = decodeURIComponent(new URL(address).pathname);
    return /^\/[a-z]:\//i.test(path) ? path.slice(1) : path; // file:///C:/…
  } catch {
    return address;
  }
}
