import { z } from "zod";
import { Filter } from "../../model/filter.ts";
import { Decision, Platform } from "../../model/vocabulary.ts";
import { ActionView } from "./action.ts";

const count = z.number().int().nonnegative();

/** What can be done so that less is public; see `remedy/measures.ts`. */
export const MeasureView = ActionView.extend({
  id: z.string(),
  /** Made once on the platform, or worked through item by item. */
  way: z.enum(["setting", "list"]),
  /** What the items of a list are to be marked with. */
  decision: Decision.nullable(),
  platform: Platform,
  account: z.string().nullable(),
  /** How many items it reaches. */
  items: count,
  /** How many of these are on the user's list, ticked or not. */
  listed: count,
  doneOn: z.iso.date().nullable(),
  filter: Filter,
});
export type MeasureView = z.infer<typeof MeasureView>;

/** Rows that were ticked while the list lies open, and what was to be done: they keep their places until it is left. */
export const Ticked = z.array(z.strictObject({ row: count, decision: Decision })).max(10_000);

const TodoEntry = z.strictObject({
  row: count,
  text: z.string(),
  what: z.string(),
  /** The group, the Page, or whose post it is on. */
  place: z.string().nullable(),
  createdAt: z.iso.datetime().nullable(),
  /** What is, or was, to be done. */
  decision: Decision.nullable(),
  done: z.boolean(),
  picture: z.boolean(),
  link: z.string().nullable(),
});

/** The user's own list: what is to be deleted or hidden, by where that is done and by year. */
export const TodoView = z.strictObject({
  /** How many items are still to be dealt with, and how many are marked as done, on the list or elsewhere. */
  total: count,
  done: count,
  groups: z.array(
    z.strictObject({
      platform: Platform,
      action: ActionView.nullable(),
      years: z.array(z.strictObject({ year: z.number().int().nullable(), entries: z.array(TodoEntry) })),
    }),
  ),
});
export type TodoView = z.infer<typeof TodoView>;
