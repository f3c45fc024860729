import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Letter } from "../../../src/model/letter.ts";

/** What the printer gets in place of the screen: the whole letter as text that flows over pages. There only while printing. */
export function PrintedLetter({ letter }: { readonly letter: Letter }) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture of the page right after the event: it must be there by then.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    document.body.classList.add("prints-letter");
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
      document.body.classList.remove("prints-letter");
    };
  }, []);
  return printing ? <Printed letter={letter} /> : null;
}

function Printed({
  letter: { language, sender, addressees, date, subject, body, closing, annex },
}: {
  letter: Letter;
}) {
  return (
    <div className="letter-printed" lang={language} aria-hidden="true">
      {[sender, ...addressees, [date]].map((lines) => (
        <p key={lines.join()}>{lines.join("\n")}</p>
      ))}
      <h2>{subject}</h2>
      {body.map((one, index) =>
        one.type === "paragraph" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: one paragraph may have become several of the same id
          <p key={index}>{one.text}</p>
        ) : (
          <ul key={one.id}>
            {one.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ),
      )}
      <p className="letter-printed-closing">{`${closing}\n\n\n${sender[0] ?? ""}`}</p>
      {annex ? (
        <section>
          <h2>{annex.title}</h2>
          <ol>
            {annex.lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two items may have the same line
              <li key={index}>{line}</li>
            ))}
          </ol>
        </section>
      ) : null}
    </div>
  );
}
