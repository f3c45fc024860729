import type { Language } from "../language.ts";
import { EXAMPLE_NOW } from "../options.ts";
import { Random } from "../prng.ts";
import type { TruthItem } from "../truth.ts";
import { profileView } from "./profile.ts";
import { asHtml } from "./saved.ts";

/** Since when the example's person shows their posts to friends alone. */
const PUBLIC_UNTIL = "2022-01-01";

/** The profile of the app's example as a stranger sees it: a saved page that shows what the person posted up to a day. */
export function exampleView(
  {
    truth,
    accounts,
  }: { readonly truth: readonly TruthItem[]; readonly accounts: readonly { readonly name: string }[] },
  language: Language,
): string {
  const timeline = truth.filter(
    ({ question, audience, text }) => question === "facebook.timeline" && audience.value === "unknown" && text !== "",
  );
  const shown = timeline
    .filter(({ createdAt }) => createdAt !== null && createdAt < PUBLIC_UNTIL)
    .map(({ kind, text, createdAt }, i) => ({ id: String(i), kind, text, createdAt }));
  const { lines } = profileView(shown, {
    language,
    name: accounts[0]?.name ?? "",
    now: EXAMPLE_NOW,
    prng: new Random("example view", language),
    decoys: [],
    offset: 1,
  });
  return asHtml(lines);
}
