import type { World } from "../exposure/world.ts";
import { Filter } from "../model/filter.ts";
import { Sort } from "../model/query.ts";
import type { AuditData } from "./auditData.ts";
import { countFacets } from "./query/facets.ts";
import { filterRows } from "./query/filteredRows.ts";
import { overviewOf } from "./query/overview.ts";
import { listQuestions } from "./questions/questions.ts";
import type { Search } from "./search/search.ts";

export interface Warmed {
  readonly data: AuditData;
  world(): World;
  search(): Search;
  includeReactions(): boolean;
}

/** The engine compiles what has run a few times. */
const ROUNDS = 2;

/**
 * Does beforehand what the first search and the first answer would wait for: the search index, the columns a filter
 * reads, and code that has run before. Goes on in steps, so that what the user asks for comes between; changes nothing.
 */
export function* warmUp({ data, world, search, includeReactions }: Warmed): Generator<void> {
  const everything = Filter.parse({ text: "e", reactions: true });
  search();
  yield;
  filterRows(everything, Sort.parse({}), data, search);
  yield;
  countFacets(everything, data, search);
  for (let round = 0; round < ROUNDS; round++) {
    yield;
    data.items.judge(world());
    yield;
    const questions = listQuestions(data, world(), includeReactions());
    yield;
    overviewOf(data, [], questions, includeReactions());
  }
}
