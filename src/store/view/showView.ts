import { isoOf } from "../../decode/time.ts";
import type { AccountFacts } from "../../exposure/world.ts";
import type { Answer } from "../../model/report.ts";
import type { Sighting } from "../../model/sighting.ts";
import type { ViewFound } from "../../model/viewFound.ts";
import { type AppWords, look, type Shown, type Writer } from "../../view/index.ts";
import type { AuditData } from "../auditData.ts";
import { rowOf } from "../itemOf.ts";
import { restOffer } from "./rest.ts";
import { shownRows, soughtItems } from "./sought.ts";

/** So many matches go to the screen with their lines. */
const LISTED = 200;
const LINE_LENGTH = 300;

/** A page that was shown on a day, with what the app itself says of items, which no page of Meta's does. */
export interface ShownPage extends Shown {
  readonly on: string;
  readonly appWords: AppWords;
}

/** What was found in a page, and for each item that is new how it was seen. */
export interface ViewLook {
  readonly added: ReadonlyMap<number, Sighting>;
  /** What the screen is told, once the items are noted as seen; `answers` are those given until then. */
  readonly found: (answers: ReadonlyMap<string, Answer>) => ViewFound;
}

/**
 * Looks for the audit's items in a page. Nothing is changed: the store notes what was seen.
 * @throws ProblemError as `look` in `src/view`.
 */
export function lookAt(data: AuditData, { kind, lines, on, appWords }: ShownPage): ViewLook {
  const { items } = data;
  const writers = data.accounts.map(writerOf);
  const { matches, page } = look({ kind, lines }, { items: () => soughtItems(data, kind), writers, appWords });
  const added = new Map<number, Sighting>();
  for (const { row, certainty } of matches) {
    const before = items.sightings.at(row);
    if (before === null || (before.certainty === "likely" && certainty === "certain") || before.on < on)
      added.set(row, { on, view: kind, certainty });
  }
  const isNew = [...added.keys()].filter((row) => items.sightings.at(row) === null).length;
  return {
    added,
    found(answers) {
      const rows = shownRows(data, kind);
      const seen = rows.filter((row) => items.sightings.at(row) !== null);
      const oldest = seen.reduce((first, row) => Math.min(first, time(items.createdAt[row])), Number.POSITIVE_INFINITY);
      return {
        view: kind,
        on,
        matched: matches.length,
        added: isNew,
        of: rows.length,
        seen: seen.length,
        oldest: Number.isFinite(oldest) ? isoOf(oldest) : null,
        rest: kind === "profile" ? restOffer(data, answers, on) : null,
        matches: matches.slice(0, LISTED).map(({ row, line, certainty }) => ({
          item: rowOf(row, data),
          line: (page.lines[line] ?? "").slice(0, LINE_LENGTH),
          certainty,
        })),
      };
    },
  };
}

function time(at: number | undefined): number {
  return at === undefined || Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
}

/** An account bears its names above what it wrote. */
function writerOf({ platform, name, username, language }: AccountFacts): Writer {
  const names = platform === "facebook" ? [name] : [username, name];
  return { names: names.filter((one) => one !== null), language };
}
