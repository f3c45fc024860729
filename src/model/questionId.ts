const NUMBER = /#([1-9]\d*)$/;

/**
 * The id of a question in its audit: the second account of a platform has `#2` behind it, and so on. The first has nothing,
 * unless what the question is about ends like that itself ("Route #66"): then it has `#1`.
 */
export function withOrdinal(bare: string, ordinal: number): string {
  return ordinal > 1 || NUMBER.test(bare) ? `${bare}#${ordinal}` : bare;
}

/** Takes the number of the account off a question's id: "facebook.host:Bob#2" → "facebook.host:Bob", 2. */
export function splitOrdinal(id: string): { readonly bare: string; readonly ordinal: number } {
  const number = NUMBER.exec(id);
  return number === null ? { bare: id, ordinal: 1 } : { bare: id.slice(0, number.index), ordinal: Number(number[1]) };
}
