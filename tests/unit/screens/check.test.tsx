import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { exampleView, makeExample } from "../../generator/index.ts";
import { renderApp } from "./renderApp.tsx";

const EXAMPLE = { platforms: ["facebook" as const], items: 300, seed: 3 };
const page = exampleView(makeExample(EXAMPLE), "en");
const paste = async (text: string) =>
  fireEvent.paste(await screen.findByRole("textbox", { name: "Paste the page here" }), {
    clipboardData: { files: [], getData: () => text },
  });

it("asks what a page left out of its time, with the figures; the answer is the user's, and can be taken back", async () => {
  const { bridge, calls } = await renderApp("#/check", { example: EXAMPLE });
  const answers = async () => (await bridge.call("questions", {})).find(({ id }) => id === "facebook.timeline")?.answer;
  await paste(page);
  const asked = within(await screen.findByRole("region", { name: "And the rest of that time?" }));
  expect(
    asked.getByText(/^From .* to .*, \d+ of \d+ items of your timeline were seen\. \d+ (was|were) not\.$/),
  ).toBeTruthy();
  expect(calls.some(({ name }) => name === "answer")).toBe(false);
  expect(await answers()).toBeNull();

  fireEvent.click(asked.getByRole("button", { name: "The rest never was public" }));
  expect(await screen.findByText(/^Noted as your answer for \d+ items?\.$/)).toBeTruthy();
  await waitFor(async () => expect(await answers()).toMatchObject({ periods: [{ audience: "limited" }] }));
  // One undo at a time: the last change is the answer.
  const [undo, ...more] = screen.getAllByRole("button", { name: "Undo" });
  expect(more).toEqual([]);
  fireEvent.click(undo ?? document.body);
  await waitFor(async () => expect(await answers()).toBeNull());

  fireEvent.click(await screen.findByRole("button", { name: "The rest is not public now" }));
  await waitFor(async () => expect(await answers()).toMatchObject({ periods: [{ audience: "not-now" }] }));
});

it("says why a page proves nothing", async () => {
  await renderApp("#/check");
  await paste("Somebody Else\n3 March 2014\nHello from the sea");
  expect((await screen.findByRole("alert")).textContent).toContain("Your name does not stand on this page");
});
