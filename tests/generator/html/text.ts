/** Text and tags of the HTML exports. Unlike the JSON they are proper UTF-8. */

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#039;",
  "@": "&#064;",
};

/** Text with the entities Meta writes: apostrophes and at signs by number. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"'@]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** What a user wrote, with `<br>` for line breaks. */
export function userText(text: string): string {
  return escapeText(text).replaceAll("\n", "<br />");
}

/** An element with classes, its contents given as HTML. */
export function tag(name: string, classes: string, inner: string): string {
  return classes === "" ? `<${name}>${inner}</${name}>` : `<${name} class="${classes}">${inner}</${name}>`;
}

export function link(href: string, inner: string): string {
  return `<a target="_blank" href="${escapeText(href)}">${inner}</a>`;
}
