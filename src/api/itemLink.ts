/** Not any subdomain: `l.facebook.com` sends on to wherever it is told. */
const HOSTS = /^((www|m|web)\.)?(facebook\.com|instagram\.com|threads\.com|threads\.net)$/;
/** The same redirector under the main name. */
const REDIRECTS = /^\/(l|flx)\b/;

/**
 * An item's own link, if it may be opened: https, and a host of Meta's that items live on. The link comes from the
 * export, so anybody who can write a file can have put anything there. Null for anything else.
 */
export function itemLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname, port, username, password, pathname, href } = new URL(url);
  const known = protocol === "https:" && HOSTS.test(hostname) && port === "" && !REDIRECTS.test(pathname);
  return known && username === "" && password === "" ? href : null;
}
