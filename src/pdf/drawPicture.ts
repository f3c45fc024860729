import { canPrint } from "./canPrint.ts";

/** Points that a picture takes at the most, each way. */
export const PICTURE = 44;

/**
 * Draws a picture, a `data:` address, small where the document stands; the words that say what it shows come beside it, so who has
 * the page read aloud hears nothing of it. False where a PDF cannot hold it: then `unprinted` has its address. Drawn again, it stands
 * in the file once.
 */
export function drawPicture(document: PDFKit.PDFDocument, address: string, unprinted: Set<string>): boolean {
  const bytes = Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
  document.markContent("Artifact", { type: "Layout" });
  try {
    if (!canPrint(bytes)) throw new TypeError("a picture that a PDF does not take as it is");
    document.image(address, document.x, document.y, { fit: [PICTURE, PICTURE] });
    return true;
  } catch {
    unprinted.add(address); // whatever is wrong with it: a picture costs itself alone
    return false;
  } finally {
    document.endMarkedContent();
  }
}
