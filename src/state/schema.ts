import { z } from "zod";
import { KeptLetter, SentRequest } from "../model/letter.ts";
import { Answer } from "../model/report.ts";
import { Settings, Tracking } from "../model/settings.ts";
import { Sighting } from "../model/sighting.ts";
import { Decision } from "../model/vocabulary.ts";

/** The shape of the files that are kept. A new shape raises the number and adds a step to {@link migrations}. */
export const STATE_VERSION = 1;
/** Version 1 kept decisions under the items' own ids; version 2 knew no sightings. */
export const ACCOUNT_VERSION = 3;
/**
 * Version 1 knew no requests; version 2 no letters, and of a request neither to whom it went nor what it follows; version 3 not
 * whose they are.
 */
export const GENERAL_VERSION = 4;

const hidden = z.string().regex(/^[0-9a-f]{32}$/);

/**
 * What is kept of one account: the user's words and dates, never contents. Question ids are kept without the number
 * that tells accounts of one audit apart, and with a keyed hash for a name in them (`hiddenNames.ts`); items under keyed
 * hashes of their ids (`hiddenIds.ts`).
 */
export const AccountState = z.strictObject({
  savedAt: z.iso.datetime(),
  answers: z.record(z.string(), Answer),
  decisions: z.record(hidden, Decision),
  /** Which items stood on a page as a stranger sees it: the day and the kind of page, nothing of the page. */
  sightings: z.record(hidden, Sighting),
  tracking: Tracking.nullable(),
});
export type AccountState = z.infer<typeof AccountState>;

/** The accounts that a letter is about, as marks that tell nobody whose they are (`State.ownerMark`); empty where none was open. */
const Owned = z.strictObject({ owners: z.array(hidden) });
export type Owned = z.infer<typeof Owned>;

/** What is kept without an account: settings, requests sent, letters, and the objections tracked while no export was open. */
export const GeneralState = z.strictObject({
  settings: Settings,
  tracking: z.array(Tracking),
  requests: z.array(SentRequest.extend(Owned.shape)),
  /** Only those that the user wanted kept. */
  letters: z.array(KeptLetter.extend(Owned.shape)),
});
export type GeneralState = z.infer<typeof GeneralState>;

/** Made once for each install, so that a file's name tells nobody whose account it is about. */
export const InstallState = z.strictObject({ salt: z.string().regex(/^[0-9a-f]{64}$/) });
export type InstallState = z.infer<typeof InstallState>;

/** Every file is `{schema, version, data}`. */
export const Envelope = z.strictObject({ schema: z.string(), version: z.number().int().positive(), data: z.unknown() });

/** One step from a version's data to the next version's. */
export type Migration = (data: unknown) => unknown;

/** For each kind of file, the steps by the version they start from. Those that need a key come from `state.ts`. */
export const migrations: Readonly<Record<string, Readonly<Record<number, Migration>>>> = {
  "outscope-account": { 2: (data) => ({ ...z.looseObject({}).parse(data), sightings: {} }) },
  "outscope-general": {
    1: (data) => ({ ...z.looseObject({}).parse(data), requests: [] }),
    2: (data) => {
      const { requests, ...rest } = z.looseObject({ requests: z.array(z.looseObject({})) }).parse(data);
      const unknown = { to: "", identifiedOn: null, follows: null };
      return { ...rest, requests: requests.map((one) => ({ ...unknown, ...one })), letters: [] };
    },
    3: (data) => {
      const all = z.array(z.looseObject({}));
      const { requests, letters, ...rest } = z.looseObject({ requests: all, letters: all }).parse(data);
      const nobodys = (one: object) => ({ ...one, owners: [] });
      return { ...rest, requests: requests.map(nobodys), letters: letters.map(nobodys) };
    },
  },
};
