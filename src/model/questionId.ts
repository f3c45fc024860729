/**
 * The id of a question, taken apart: "facebook.host:Bob#2" asks about the host Bob on the second Facebook account of an
 * audit. This file alone knows how ids are written.
 */
export interface QuestionParts {
  /** "facebook.host"; the platform stands before the point. */
  readonly topic: string;
  /** The host, group or owner it is about; null where the topic is about nobody by name. */
  readonly subject: string | null;
  /** 1 for the first account of the platform in its audit. */
  readonly ordinal: number;
  /** The id without that number, as answers are kept between audits: "facebook.host:Bob". */
  readonly bare: string;
}

const NUMBER = /#([1-9]\d*)$/;

/** Takes an id apart. Never fails: what is no question's id has a topic that nobody knows. */
export function parseQuestionId(id: string): QuestionParts {
  const number = NUMBER.exec(id);
  const bare = number === null ? id : id.slice(0, number.index);
  const colon = bare.indexOf(":");
  return {
    topic: colon < 0 ? bare : bare.slice(0, colon),
    subject: colon < 0 ? null : bare.slice(colon + 1),
    ordinal: number === null ? 1 : Number(number[1]),
    bare,
  };
}

/** The id of a question without the account's number. */
export function bareQuestionId(topic: string, subject: string | null): string {
  return subject === null ? topic : `${topic}:${subject}`;
}

/**
 * The id of a question in its audit: the second account of a platform has `#2` behind it, and so on. The first has nothing,
 * unless what the question is about ends like that itself ("Route #66"): then it has `#1`.
 */
export function withOrdinal(bare: string, ordinal: number): string {
  return ordinal > 1 || NUMBER.test(bare) ? `${bare}#${ordinal}` : bare;
}
