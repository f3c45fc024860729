import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** What a reader of a PDF gets: its text, page by page, its tags, the addresses it leads to, its title and language. */
export async function readPdf(bytes: Uint8Array) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  const tags: string[] = [];
  const links = new Set<string>();
  const walk = ({ role, alt, children = [] }: Node): void => {
    if (role !== undefined) tags.push(alt === undefined ? role : `${role}: ${alt}`);
    for (const child of children) walk(child);
  };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join(""));
    walk(((await page.getStructTree()) ?? {}) as Node);
    for (const { url } of (await page.getAnnotations()) as { url?: string }[]) if (url !== undefined) links.add(url);
  }
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  await document.destroy();
  return { pages, text: pages.join(" "), tags, links, title: info.Title, language: info.Language };
}

/** A text without what breaking it into lines changes. */
export const bare = (text: string) => text.normalize("NFKC").replaceAll(/[\s–-]/g, "");
