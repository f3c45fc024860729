/** A page as a browser saves it: blocks in blocks, names of classes that mean nothing, scripts, hidden parts. */
export function asHtml(lines: readonly string[]): string {
  const body = lines.map(
    (line, i) =>
      `<div class="x${(i * 7919) % 997}"><div><span dir="auto">${escaped(line)}</span></div></div>${i % 50 === 0 ? '<script>document.body.innerText = "no"</script><div style="display:none">hidden</div>' : ""}`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Profile</title></head><body>${body.join("")}</body></html>`;
}

/** The same in one file (MHTML). */
export function asMhtml(lines: readonly string[]): string {
  const page = Buffer.from(asHtml(lines), "utf8").toString("base64").replace(/.{76}/g, "$&\r\n");
  return [
    "From: <Saved by Blink>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="----Page----"',
    "",
    "------Page----",
    "Content-Type: text/html",
    "Content-Transfer-Encoding: base64",
    "",
    page,
    "------Page------",
    "",
  ].join("\r\n");
}

/** Pasted in two goes that overlap: the second begins in the middle of a post. */
export function overlapping(lines: readonly string[]): string {
  const [first, second] = [lines.slice(0, Math.ceil(lines.length * 0.6)), lines.slice(Math.floor(lines.length * 0.43))];
  return [...first, ...second].join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
