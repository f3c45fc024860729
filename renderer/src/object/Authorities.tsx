import { useState } from "react";
import type { ObjectionView } from "../../../src/api/contract/index.ts";
import { ExternalLink, hostOf } from "../shared/ExternalLink.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";

const FIRST = 4;

/** Whom to complain to when no answer comes. */
export function Authorities({ authorities }: { readonly authorities: ObjectionView["authorities"] }) {
  const { t, i18n } = useTranslation();
  const [all, setAll] = useState(false);
  if (authorities.length === 0) return null;
  const countries = new Intl.DisplayNames(i18n.language, { type: "region" });
  const shown = all ? authorities : authorities.slice(0, FIRST);
  return (
    <details className="fold">
      <summary>{t("object.authorities.title")}</summary>
      <div className="stack fold-body">
        <p className="muted measure">{t("object.authorities.when")}</p>
        <ul className="object-authorities">
          {shown.map((authority) => (
            <li key={authority.linkId}>
              <bdi>{authority.name}</bdi>
              <span className="small muted">
                {[countries.of(authority.country), authority.land].filter(Boolean).join(" · ")}
                {" · "}
                <ExternalLink linkId={authority.linkId} url={authority.url}>
                  {hostOf(authority.url)}
                </ExternalLink>
              </span>
            </li>
          ))}
        </ul>
        {!all && authorities.length > FIRST ? (
          <div>
            <button type="button" className="button button-small" onClick={() => setAll(true)}>
              {t("object.authorities.all", { count: authorities.length })}
            </button>
          </div>
        ) : null}
      </div>
    </details>
  );
}
