import { fireEvent, screen } from "@testing-library/react";
import { SentRequest } from "../../../src/model/letter.ts";

export const FRANCE = { country: "FR", region: "eu" } as const;
export const letterText = async () => {
  await screen.findByRole("heading", { name: "Your letter" });
  return [...document.querySelectorAll<HTMLTextAreaElement>(".letter-block")].map(({ value }) => value).join("\n");
};
export const choose = async (name: RegExp) => fireEvent.click(await screen.findByRole("button", { name }));
export const noted = (changes: Partial<SentRequest> = {}) =>
  SentRequest.parse({
    id: "one",
    kind: "objection",
    about: "ada.example",
    to: "Meta Platforms Ireland Limited",
    country: "FR",
    sentOn: "2020-01-31",
    by: "post",
    reference: null,
    answer: null,
    identifiedOn: null,
    follows: null,
    doneOn: null,
    ...changes,
  });
