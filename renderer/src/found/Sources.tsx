import type { Overview } from "../../../src/model/query.ts";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { baseName } from "./FilesNotRead.tsx";

/** The exports and accounts in this audit, with the window each covers. */
export function Sources({ sources, accounts }: Pick<Overview, "sources" | "accounts">) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  // Without its region: parts of one export differ in how exactly they tell their language.
  const languageName = (tag: string) => {
    const { language } = new Intl.Locale(tag);
    return new Intl.DisplayNames(i18n.language, { type: "language" }).of(language) ?? language;
  };
  const window = ({ from, to }: { from: string | null; to: string | null }) => {
    if (from && to) return t("overview.coverage.window", { from: format.day(from), to: format.day(to) });
    if (from) return t("overview.coverage.windowFrom", { from: format.day(from) });
    if (to) return t("overview.coverage.windowTo", { to: format.day(to) });
    return t("overview.coverage.windowUnknown");
  };
  return (
    <ul className="line-list">
      {sources.map((source) => (
        <li key={source.path} className="line">
          <Icon name={source.container === "zip" ? "file" : "folder"} />
          <span className="line-words">
            <bdi>{baseName(source.path)}</bdi>
            {source.path === baseName(source.path) ? null : (
              <bdi className="small muted source-path">{source.path}</bdi>
            )}
            <span className="small muted">
              {[
                format.list(source.platforms.map((platform) => t(`words:platform.${platform}`))),
                source.format ? t(`words:format.${source.format}`) : null,
                source.language ? languageName(source.language) : null,
                window(source.coverage),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </span>
        </li>
      ))}
      {accounts.map((account) => (
        <li key={`${account.platform} ${account.username} ${account.name}`} className="line">
          <Icon name="person" />
          <span className="line-words">
            <bdi>{account.name ?? account.username ?? t("overview.coverage.unnamed")}</bdi>
            <span className="small muted">
              {[
                t(`words:platform.${account.platform}`),
                account.username && account.name ? account.username : null,
                account.private === null
                  ? null
                  : t(account.private ? "overview.coverage.accountPrivate" : "overview.coverage.accountPublic"),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
