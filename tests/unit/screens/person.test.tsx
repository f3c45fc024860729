import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderApp } from "./renderApp.tsx";

const TWO = { people: 2, items: 60, media: false, noise: false } as const;

const whose = () => screen.findByRole("combobox", { name: "Whose items" });
const headline = () => screen.findByRole("region", { name: "The result in one number" });

it("shows one person's findings, and another's once chosen; never both added up", async () => {
  const { bridge } = await renderApp("#/found", { example: TWO });
  const [first, second] = await Promise.all([
    bridge.call("overview", { person: 0 }),
    bridge.call("overview", { person: 1 }),
  ]);
  const all = await bridge.call("overview", {});
  expect(all.summary.headline.of).toBe(first.summary.headline.of + second.summary.headline.of);
  const chooser = await whose();
  expect(within(chooser).getAllByRole("option")).toHaveLength(2);
  expect((await headline()).textContent).toContain(`of your ${first.summary.headline.of} posts`);
  fireEvent.change(chooser, { target: { value: "1" } });
  await waitFor(async () =>
    expect((await headline()).textContent).toContain(`of your ${second.summary.headline.of} posts`),
  );
});

it("asks the chosen person's questions alone, and an answer brings theirs back", async () => {
  const { bridge, calls } = await renderApp("#/questions", { example: TWO });
  fireEvent.change(await whose(), { target: { value: "1" } });
  await waitFor(() => expect(calls.findLast(({ name }) => name === "questions")?.input).toEqual({ person: 1 }));
  const asked = await bridge.call("questions", { person: 1 });
  const [open] = asked.filter(({ answer, options }) => answer === null && options.includes("limited"));
  if (open === undefined) throw new Error("nothing to ask");
  const { questions } = await bridge.call("answer", { id: open.id, answer: "limited", person: 1 });
  expect(questions.map(({ account }) => account)).toEqual(
    questions.map(() => expect.toBeOneOf([...new Set(asked.map(({ account }) => account))])),
  );
});

it("lists the chosen person's items, with their counts", async () => {
  const { bridge, calls } = await renderApp("#/items", { example: TWO });
  const { people } = await bridge.call("overview", {});
  fireEvent.change(await whose(), { target: { value: "1" } });
  const filterOf = (name: string) =>
    calls.findLast((call) => call.name === name)?.input as { filter?: { accounts?: number[] } };
  await waitFor(() => expect(filterOf("items.page").filter?.accounts).toEqual(people?.[1]?.accounts));
  await waitFor(() => expect(filterOf("items.facets").filter?.accounts).toEqual(people?.[1]?.accounts));
});

it("is not there where the audit is one person's", async () => {
  await renderApp("#/found");
  await headline();
  expect(screen.queryByRole("combobox", { name: "Whose items" })).toBeNull();
});
