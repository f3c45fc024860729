import { ProblemError } from "../model/problem.ts";
import type { Region } from "../model/vocabulary.ts";
import channelsJson from "./channels.json" with { type: "json" };
import { byId, facts } from "./load.ts";
import type { Channel, ChannelPlatform, Statement } from "./schema.ts";
import statementsJson from "./statements.json" with { type: "json" };

export const channels = facts<Channel>(channelsJson);
export const statements = facts<Statement>(statementsJson);

const index = byId(statements);

type StatementField = "asks" | "does" | "doesNot" | "contested";

/** A channel with its statements in place, those that hold in the region asked for. */
export type ChannelView = Omit<Channel, StatementField> & Readonly<Record<StatementField, readonly Statement[]>>;

/**
 * The channels of a platform in a region, the recommended one first. Empty where Meta offers none.
 * Those with purpose `info` explain or warn; they are not ways to object.
 */
export function channelsFor(platform: ChannelPlatform, region: Region): readonly ChannelView[] {
  return channels
    .filter((channel) => channel.platform === platform && channel.regions.includes(region))
    .sort((a, b) => a.order - b.order)
    .map((channel) => view(channel, region));
}

function view(channel: Channel, region: Region): ChannelView {
  const resolve = (ids: readonly string[]) =>
    ids.map(statementById).filter((statement) => statement.regions?.includes(region) ?? true);
  return {
    ...channel,
    asks: resolve(channel.asks),
    does: resolve(channel.does),
    doesNot: resolve(channel.doesNot),
    contested: resolve(channel.contested),
  };
}

function statementById(id: string): Statement {
  const statement = index.get(id);
  if (statement === undefined) throw new ProblemError("policy-statement-unknown", { statement: id });
  return statement;
}
