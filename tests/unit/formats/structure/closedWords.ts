import { TECHNICAL_WORDS } from "../../../../src/formats/structure/words.ts";

const TYPES = "object array string number boolean null deeper element href src text date".split(" ");
const TYPE = `(?:empty )?(?:${TYPES.join("|")}) ×(?:1|2-9|10-99|100\\+)`;
const LINE = new RegExp(`^ *(\\(top\\)|[^ ]+)  ${TYPE}(?:, ${TYPE})*$`);
const MARKS = new Set(["<key>", "<label>", "<tag>", "(top)"]);

/** Whether a line of a report is made of words of the closed list, our own marks and rough counts, and of nothing else. */
export function isClosed(line: string): boolean {
  const path = LINE.exec(line)?.[1];
  if (path === undefined) return false;
  if (path === "...") return true;
  return path.split(".").every((part) => {
    const key = part.replace(/(\[\])+$/, "");
    return (
      MARKS.has(key) ||
      key === "" ||
      key.split("_").every((word) => word === "<word>" || TECHNICAL_WORDS.has(word) || /^v[1-9]$/.test(word))
    );
  });
}

/** The same for a page: elements and Meta's class names instead of keys. */
export function isClosedPage(line: string): boolean {
  const path = LINE.exec(line)?.[1];
  if (path === undefined) return false;
  const elements = path.replaceAll("<tag>", "tag").split(">");
  return path === "..." || elements.every((part) => ELEMENT.test(part));
}

const ELEMENT = /^[a-z][a-z0-9]{0,9}(\.(_[\w-]{4}|uiBoxWhite))*$/;
