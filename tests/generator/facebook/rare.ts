import { LIKELY, truthOf, UNKNOWN } from "../truth.ts";
import { sentence } from "../words.ts";
import { dice, type Make, moment } from "./context.ts";

export const event: Make = (context, index) => {
  const random = dice(context, "event", index);
  const at = moment(context, random);
  const name = random.pick(["Seed swap", "Fête des voisins", "Flohmarkt im Hof", "Night walk"]);
  const description = sentence(random, context.person.voice).text;
  const record = { name, start_timestamp: at + 864000, end_timestamp: 0, description, create_timestamp: at };
  const truth = truthOf(context.holder, {
    kind: "event",
    at,
    text: `${name}\n${description}`,
    audience: UNKNOWN,
    question: "facebook.events",
    loose: ["text", "container", "notes"],
  });
  return { record, truth };
};

export const poll: Make = (context, index) => {
  const random = dice(context, "poll", index);
  const at = moment(context, random);
  const question = random.pick(["Saturday or Sunday?", "Quel film ce soir ?", "Which cake?"]);
  const options = [
    { option: "The first", voted: true },
    { option: "The second", voted: false },
  ];
  const record = { timestamp: at, attachments: [{ data: [{ poll: { question, options } }] }], title: "" };
  const truth = truthOf(context.holder, {
    kind: "poll",
    at,
    text: question,
    audience: UNKNOWN,
    question: "facebook.polls",
    loose: ["text"],
  });
  return { record, truth };
};

export const fundraiser: Make = (context, index) => {
  const random = dice(context, "fundraiser", index);
  const at = moment(context, random);
  const title = random.pick(["New roof for the choir room", "Books for the ferry library"]);
  const record = { timestamp: at, attachments: [{ data: [{ fundraiser: { title } }] }], title };
  const truth = truthOf(context.holder, { kind: "fundraiser", at, text: title, audience: LIKELY, loose: ["text"] });
  return { record, truth };
};

export const note: Make = (context, index) => {
  const random = dice(context, "note", index);
  const at = moment(context, random);
  const title = random.pick(["Twenty-five things", "Journal de bord"]);
  const { text, notes } = sentence(random, context.person.voice);
  const record = { title, text, created_timestamp: at, updated_timestamp: at + 60, tags: [] };
  const truth = truthOf(context.holder, {
    kind: "note",
    at,
    text: `${title}\n${text}`,
    audience: UNKNOWN,
    question: "facebook.timeline",
    notes,
  });
  return { record, truth };
};

/** Recommendations of Pages; the export has one for each of the person's recommended Pages. */
export const review: Make = (context, index) => {
  const name = context.person.recommendedPages[index] ?? "";
  const at = moment(context, dice(context, "review", index));
  const truth = truthOf(context.holder, {
    kind: "review",
    at,
    container: { type: "page", name },
    audience: LIKELY,
    onPage: true,
    loose: ["text"],
  });
  return { record: { name, timestamp: at, url: "https://www.facebook.com/sample-recommended" }, truth };
};
