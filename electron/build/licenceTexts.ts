/**
 * Packages that name their licence and holder in package.json and bring no text of it: the text is the licence's own, in its
 * standard wording, with the holder's name.
 */
const MIT = (holder: string) => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Packages whose package.json names no licence, while the file they bring is one. */
export const NAMES_NOT_GIVEN: ReadonlyMap<string, string> = new Map([["png-js", "MIT"]]);

const HOLDERS: readonly (readonly [name: string, holder: string])[] = [
  ...["brotli", "dfa", "fontkit"].map((name) => [name, "Devon Govett"] as const),
  ["bplist-parser", "2012 Near Infinity Corporation"],
];

export const TEXTS_NOT_BROUGHT: ReadonlyMap<string, string> = new Map(
  HOLDERS.map(([name, holder]) => [`${name} MIT`, MIT(holder)]),
);
