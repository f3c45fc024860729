import type { Translator } from "../../locales/index.ts";
import type { LetterInput, LetterKind } from "../../model/letter.ts";
import { type Authority, authorities, authorityFor, type ChannelPlatform, channelsFor } from "../../policy/index.ts";
import { lawForm } from "./lawForm.ts";

/** Meta's own pages for what a letter asks. */
const WAYS: Readonly<Record<LetterKind, readonly ChannelPlatform[]>> = {
  objection: ["contact"],
  erasure: ["erasure"],
  access: ["access"],
  reminder: ["contact"],
  complaint: [],
  "non-user": ["non-user", "third-party"],
  child: ["non-user"],
};

/** What an authority asks first that means: plain mail does not do. */
const NO_MAIL: ReadonlySet<Authority["first"]> = new Set(["signed-mail", "certified-mail", "no-mail"]);

/** Who gets a letter, and how it gets there, in the language of `words`. */
export function recipientOf({ kind, country, land }: LetterInput, words: Translator) {
  const there = kind === "complaint" ? authorities.filter((one) => one.country === country && one.land !== null) : [];
  return {
    authority: kind === "complaint" ? authorityView(authorityFor(country, land), words) : null,
    ways: waysOf(kind, country, words),
    lands: there.flatMap((one) => (one.land === null ? [] : [{ land: one.land, name: one.landName ?? one.land }])),
  };
}

function authorityView(authority: Authority | null, words: Translator) {
  if (authority === null) return null;
  const { id, name, complaintUrl, website, email, language, first } = authority;
  return {
    linkId: id,
    title: name,
    url: complaintUrl ?? website ?? "",
    first: first === null ? null : words.t(`words:authorityFirst.${first}`),
    language,
    email: NO_MAIL.has(first) ? null : email,
  };
}

/** One way for each page: two platforms may share one. */
function waysOf(kind: LetterKind, country: string, words: Translator) {
  const all = WAYS[kind].flatMap((platform) => channelsFor(platform, lawForm(country)));
  return all
    .filter(({ url }, index) => all.findIndex((other) => other.url === url) === index)
    .map(({ id, url }) => ({ linkId: id, url, title: words.t(`policy:${id}.title`) }));
}
