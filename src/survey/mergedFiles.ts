import { isPage } from "../formats/routes.ts";
import type { Accounts } from "./accounts.ts";
import type { Survey } from "./index.ts";
import { ageOf } from "./reach.ts";
import type { Fragment, SurveyedFile } from "./survey.ts";
import { copyOf, joinedList, listOf } from "./twins.ts";

/** What the merge has to know of a file, by its number in the audit. */
export interface MergedFile {
  /** Path below the export's root. */
  readonly logical: string;
  /** The list it holds, whatever its name, folder and number: these changed from era to era. */
  readonly list: string;
  /** The same, for telling whether a page and a JSON file hold one list. */
  readonly twinList: string;
  readonly isPage: boolean;
  /** The two formats word its values differently, so that only some can be compared. */
  readonly wordedOtherwise: boolean;
  /** The source it lies in. */
  readonly tree: number;
  /**
   * Within its source: two files of one list in different copies may hold the same records, as two eras unpacked into one folder
   * do, and a file beside its copy. Files of one copy are numbered pieces, whose records are different ones.
   */
  readonly copy: string;
  /** ISO date of its export, where the name of the zip or folder says it. */
  readonly date: string | null;
  /** Only what the same list as JSON lacks is taken of it. */
  readonly partial: boolean;
  /** It is a guess whose it is. */
  readonly assumed: boolean;
  /** Its export does not tell of today, or does not say whether it does: a newer one of the account is there, or it is old. */
  readonly outdated: boolean;
  /** Nothing of it was lost in reading. */
  readonly whole: boolean;
}

/** Tells about the file of a number. `isWhole`: whether nothing of a file was lost in reading, as far as it is known by then. */
export function mergedFiles(
  { entries, fragments }: Pick<Survey, "entries" | "fragments">,
  { pages, drafts, entries: placed, now }: Pick<Accounts, "pages" | "drafts" | "entries" | "now">,
  isWhole: (file: SurveyedFile) => boolean,
): (number: number) => MergedFile {
  const newest = drafts.map((draft) => newestOf(draft.fragments.flatMap((i) => fragments[i] ?? [])));
  const ages = drafts.map((draft) => ageOf(draft, { fragments, now }));
  return (number) => {
    const entry = entries[number];
    if (entry === undefined) throw new RangeError("a row without a file");
    const { file, fragment } = entry;
    const account = placed[number]?.account ?? 0;
    const date = fragments[fragment]?.date ?? null;
    return {
      logical: file.logical,
      list: joinedList(file),
      twinList: listOf(file),
      isPage: isPage(file.member.path),
      wordedOtherwise: (file.route?.wordedOtherwise ?? null) !== null,
      tree: file.tree,
      copy: copyOf(file),
      date,
      assumed: drafts[account]?.assumed.includes(fragment) ?? true,
      outdated: date !== newest[account] || ages[account] !== "today",
      partial: pages.twins.has(file),
      whole: isWhole(file),
    };
  };
}

/** The date of the newest part that holds files; null where a part has none in its name and may be the newest. */
function newestOf(parts: readonly Fragment[]): string | null {
  const dates = parts.filter(({ files }) => files.length > 0).map(({ date }) => date);
  return dates.includes(null) ? null : dates.reduce((a, b) => ((b ?? "") > (a ?? "") ? b : a), null);
}
