import type { Letter } from "./letter.ts";

/** The letter as plain text, for a mail or a form. Ends with a line break. */
export function letterText({ sender, addressees, date, subject, body, closing, annex }: Letter): string {
  const blocks = [
    sender.join("\n"),
    ...addressees.map((lines) => lines.join("\n")),
    date,
    subject,
    ...body.map((one) => (one.type === "paragraph" ? one.text : one.lines.map((line) => `- ${line}`).join("\n"))),
    `${closing}\n${sender[0] ?? ""}`,
  ];
  if (annex !== null) blocks.push(annex.title, annex.lines.map((line, index) => `${index + 1}. ${line}`).join("\n"));
  return `${blocks.join("\n\n")}\n`;
}
