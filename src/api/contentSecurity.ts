/**
 * What the page may load, in both hosts: its own files, and media of the open export (`media:` in Electron, the host's
 * own origin in a browser). No inline script, no foreign origin, no form, no frame. Text never becomes markup or script: no
 * Trusted Types policy may be made, and React needs none. Checklist item 7 of Electron's security guide;
 * https://developer.mozilla.org/docs/Web/HTTP/Headers/Content-Security-Policy
 */
export function contentSecurityPolicy(host: "electron" | "browser"): string {
  const media = host === "electron" ? "media:" : "'self'";
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self' data: blob: ${host === "electron" ? media : ""}`.trim(),
    `media-src ${media} blob:`,
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}
