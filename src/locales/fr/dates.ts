/** The first of a month is an ordinal in French, which the runtime's tables do not say: "1er octobre", "2 octobre". */
export const firstOfMonth = (date: string): string => date.replace(/(?<!\d)1(?=\s\p{L})/u, "1er");
