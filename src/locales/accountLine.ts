import type { Account } from "../model/report.ts";

/** What gives the words: a translator's, or the screens' own. */
type Words = (key: string, values: Readonly<Record<string, string>>) => string;

/** An account as one line names it: "Instagram: ada.example"; the platform alone where the export names nobody. */
export function accountLine(
  t: Words,
  { platform, username, name }: Pick<Account, "platform" | "username" | "name">,
): string {
  const on = t(`words:platform.${platform}`, {});
  const what = username ?? name ?? "";
  return what === "" ? on : t("words:onPlatform", { platform: on, what });
}
