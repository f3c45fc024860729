import { addMonths } from "./dueDate.ts";

/** For so many months facts about Meta's terms are taken for today's. */
const MONTHS = 6;

/** The day of the facts, and whether they are too old on another day to be relied on without a look for newer ones. ISO dates. */
export const factsView = (date: string, today: string) => ({ date, old: today > addMonths(date, MONTHS) });
