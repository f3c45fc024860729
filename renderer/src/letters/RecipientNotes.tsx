import type { Recipient } from "../../../src/api/contract/index.ts";
import type { Letter } from "../../../src/model/letter.ts";
import { ExternalLink, hostOf } from "../shared/ExternalLink.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";

interface Props {
  readonly letter: Letter;
  readonly recipient: Recipient;
}

/** How this letter gets to whom it is for. */
export function RecipientNotes({ letter, recipient: { authority, ways } }: Props) {
  const { t, i18n } = useTranslation();
  const languages = new Intl.DisplayNames(i18n.language, { type: "language" });
  return (
    <section className="stack-small" aria-labelledby="letter-how">
      <h2 id="letter-how">{t("letters.how")}</h2>
      {letter.kind === "complaint" ? (
        <ul className="letter-how">
          {authority === null ? <li>{t("letters.howNoAuthority")}</li> : null}
          {authority?.first ? <li>{authority.first}</li> : null}
          {authority ? (
            <li>
              <bdi>{authority.title}</bdi>
              {" · "}
              <ExternalLink linkId={authority.linkId} url={authority.url}>
                {t("letters.howPage", { host: hostOf(authority.url) })}
              </ExternalLink>
            </li>
          ) : null}
          {authority?.email ? <li>{t("letters.howMail", { email: authority.email })}</li> : null}
          {authority?.language ? (
            <li>{t("letters.howLanguage", { language: languages.of(authority.language) ?? authority.language })}</li>
          ) : null}
          <li>{t("letters.howEnclose")}</li>
        </ul>
      ) : (
        <ul className="letter-how">
          <li>{t(letter.addressees.length > 1 ? "letters.howPostBoth" : "letters.howPost")}</li>
          {ways.length > 0 ? (
            <li>
              {t("letters.howForm")}
              <ul className="letter-how">
                {ways.map(({ linkId, url, title }) => (
                  <li key={linkId}>
                    <ExternalLink linkId={linkId} url={url}>
                      {title}
                    </ExternalLink>
                  </li>
                ))}
              </ul>
            </li>
          ) : null}
          <li>{t("letters.howNoMail")}</li>
          <li>{t("letters.howProof")}</li>
        </ul>
      )}
    </section>
  );
}
