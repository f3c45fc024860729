import type { ChannelView } from "../../../src/api/contract/index.ts";

/** What a form does and does not do, and what is contested about that: one sentence each. */
export type Effects = Pick<ChannelView, "does" | "doesNot" | "contested">;

const NAMES = ["does", "doesNot", "contested"] as const satisfies readonly (keyof Effects)[];

/** What is said of each of several forms alike; nothing where there is but one. */
export function commonEffects(channels: readonly Effects[]): Effects {
  const [first, ...rest] = channels;
  const common = (name: keyof Effects) =>
    rest.length === 0 ? [] : (first?.[name].filter((text) => rest.every((other) => other[name].includes(text))) ?? []);
  return { does: common("does"), doesNot: common("doesNot"), contested: common("contested") };
}

/** A form with only what is said of it alone. */
export function withoutCommon(channel: ChannelView, common: Effects): ChannelView {
  const own = (name: keyof Effects) => channel[name].filter((text) => !common[name].includes(text));
  return { ...channel, does: own("does"), doesNot: own("doesNot"), contested: own("contested") };
}

export const isEmpty = (effects: Effects): boolean => NAMES.every((name) => effects[name].length === 0);
