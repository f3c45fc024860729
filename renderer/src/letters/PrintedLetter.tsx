import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Letter } from "../../../src/model/letter.ts";
import { keyed } from "./keyed.ts";

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
      {keyed(body, ({ id }) => id).map(({ key, one }) =>
        one.type === "paragraph" ? <p key={key}>{one.text}</p> : <ul key={key}>{entries(one.lines)}</ul>,
      )}
      <p className="letter-printed-closing">{`${closing}\n\n\n${sender[0] ?? ""}`}</p>
      {annex ? (
        <section>
          <h2>{annex.title}</h2>
          <ol>{entries(annex.lines)}</ol>
        </section>
      ) : null}
    </div>
  );
}

const entries = (lines: readonly string[]) =>
  keyed(lines, (line) => line).map(({ key, one }) => <li key={key}>{one}</li>);
