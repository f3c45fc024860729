import { useState } from "react";
import type { Recipient } from "../../../src/api/contract/index.ts";
import type { Letter } from "../../../src/model/letter.ts";
import { letterText } from "../../../src/model/letterText.ts";
import { mailAddress } from "../../../src/model/mailAddress.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";

interface Props {
  readonly letter: Letter;
  readonly authority: Recipient["authority"];
}

/** Opens the mail program with the letter; one that is too long to be passed on is copied, to be pasted there. */
export function MailButton({ letter, authority }: Props) {
  const { t } = useTranslation();
  const { openMail } = useBridge();
  const [said, setSaid] = useState<"pasted" | "notOpened" | null>(null);
  const { subject } = letter;
  const to = authority?.email ?? null;
  const body = letterText(letter);
  const whole = mailAddress({ to, subject, body });
  const begin = () => {
    if (whole !== null) return;
    navigator.clipboard.writeText(body).then(
      () => setSaid("pasted"),
      () => setSaid("notOpened"),
    );
  };
  const words = (
    <>
      <Icon name="mail" />
      {t(whole === null ? "letters.mailPaste" : "letters.mail")}
    </>
  );
  const open = () => {
    begin();
    const opened = openMail?.(to === null ? null : (authority?.linkId ?? null), subject, whole === null ? "" : body);
    opened?.then(
      (worked) => (worked ? undefined : setSaid("notOpened")),
      () => setSaid("notOpened"),
    );
  };
  return (
    <>
      {openMail ? (
        <button type="button" className="button" onClick={open}>
          {words}
        </button>
      ) : (
        <a className="button" href={whole ?? mailAddress({ to, subject, body: "" }) ?? "mailto:"} onClick={begin}>
          {words}
        </a>
      )}
      <span role="status" className="small">
        {said === null ? null : t(`letters.mailSaid.${said}`)}
      </span>
    </>
  );
}
