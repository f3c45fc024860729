import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Tracking } from "../../../src/api/contract/index.ts";
import type { SentRequest } from "../../../src/model/letter.ts";
import { later } from "./later.ts";
import { renderApp } from "./renderApp.tsx";

/** Two people in one audit: every screen of the journey is of the one who is chosen. */

const TWO = { people: 2, items: 120, media: false, noise: false } as const;

const choose = async (place: number) =>
  fireEvent.change(await screen.findByRole("combobox", { name: "Whose items" }), { target: { value: String(place) } });

const sentOn = (platform: Tracking["platform"], submittedOn: string): Tracking => ({
  platform,
  objectedEarlierOn: null,
  submittedOn,
  reference: null,
  confirmedOn: null,
});

const noted = (id: string, about: string): SentRequest => ({
  id,
  kind: "access",
  about,
  to: "",
  country: "FR",
  sentOn: "2026-11-01",
  by: "post",
  reference: null,
  answer: null,
  identifiedOn: null,
  follows: null,
  doneOn: null,
});

it.each([
  ["#/reduce", "Clean up"],
  ["#/list", "My list"],
  ["#/object", "Object"],
  ["#/letters", "Letters"],
  ["#/done", "Done"],
])("%s offers the switch between people", async (hash) => {
  await renderApp(hash, { example: TWO });
  expect(within(await screen.findByRole("combobox", { name: "Whose items" })).getAllByRole("option")).toHaveLength(2);
});

it("cleans up for one person: measures, number, and what is tried", async () => {
  const { bridge, calls } = await renderApp("#/reduce", { example: TWO });
  await choose(1);
  const [measures, { summary }] = await Promise.all([
    bridge.call("reduce", { person: 1 }),
    bridge.call("overview", { person: 1 }),
  ]);
  await waitFor(() => expect(screen.getAllByRole("checkbox", { name: "Try it" })).toHaveLength(measures.length));
  const number = () => document.querySelector(".trial strong")?.textContent?.replaceAll(",", "");
  await waitFor(() => expect(number()).toBe(String(summary.headline.atLeast)));
  fireEvent.click(screen.getAllByRole("checkbox", { name: "Try it" })[0] as HTMLElement);
  const tried = () => calls.findLast(({ name }) => name === "reduce.try")?.input;
  await waitFor(() => expect(tried()).toEqual({ ids: [measures[0]?.id], person: 1 }));
  // What was tried for the one is not tried for the other.
  await choose(0);
  await waitFor(() => expect(tried()).toEqual({ ids: [], person: 0 }));
});

it("lists what one person marked, and saves that alone", async () => {
  const { bridge, calls } = await renderApp("#/list", { example: TWO });
  const { people = [] } = await bridge.call("overview", {});
  for (const [place, limit] of [2, 3].entries()) {
    const filter = { accounts: people[place]?.accounts ?? [], kinds: ["post" as const] };
    const { rows } = await bridge.call("items.page", { filter, sort: {}, from: 0, limit });
    await bridge.call("items.decide", { rows: rows.map(({ row }) => row), decision: "delete" });
  }
  await waitFor(() => expect(screen.getAllByRole("checkbox", { name: "Done" })).toHaveLength(2));
  await choose(1);
  await waitFor(() => expect(screen.getAllByRole("checkbox", { name: "Done" })).toHaveLength(3));
  fireEvent.click(await screen.findByRole("button", { name: "Save as a table" }));
  await waitFor(() =>
    expect(calls.findLast(({ name }) => name === "list.file")?.input).toEqual({ format: "csv", person: 1 }),
  );
});

it("notes an objection for one person, who alone sees it sent", async () => {
  const { bridge } = await renderApp("#/object", { example: TWO });
  await choose(1);
  fireEvent.click((await screen.findAllByRole("button", { name: "I have sent it" }))[0] as HTMLElement);
  await screen.findAllByText(/^Sent on /);
  await choose(0);
  await screen.findAllByRole("button", { name: "I have sent it" });
  expect(screen.queryAllByText(/^Sent on /)).toEqual([]);
  expect((await bridge.call("objection", { person: 0 })).tracking).toEqual([]);
  window.location.hash = "#/done";
  await screen.findByRole("heading", { level: 1, name: "Done" });
  await waitFor(() => expect(screen.getAllByText(/: not sent yet/).length).toBeGreaterThan(1));
  await choose(1);
  expect(await screen.findByText(/: sent on /)).toBeTruthy();
});

it("shows the one who is chosen, although what was noted of the other is answered later", async () => {
  const { promise, come } = later();
  const { answered } = await renderApp("#/object", { example: TWO, held: { "objection.track": promise } });
  await choose(1);
  fireEvent.click((await screen.findAllByRole("button", { name: "I have sent it" }))[0] as HTMLElement);
  await choose(0);
  come();
  await waitFor(() => expect(answered).toContain("objection.track"));
  await act(async () => {});
  expect(await screen.findAllByRole("button", { name: "I have sent it" })).not.toEqual([]);
  expect(screen.queryAllByText(/^Sent on /)).toEqual([]);
});

it("names only the chosen person's account beside the form", async () => {
  const { bridge } = await renderApp("#/object", { example: TWO });
  const { people = [], accounts } = await bridge.call("overview", {});
  const namesOf = (place: number) =>
    (people[place]?.accounts ?? []).flatMap((i) => [accounts[i]?.username, accounts[i]?.name]).filter((name) => name);
  for (const place of [1, 0]) {
    await choose(place);
    await waitFor(() => {
      const shown = screen.getAllByText(/Log in as/).map(({ textContent }) => textContent);
      expect(namesOf(place).some((name) => shown.join().includes(String(name)))).toBe(true);
      expect(namesOf(1 - place).filter((name) => shown.join().includes(String(name)))).toEqual([]);
    });
  }
});

it("writes each person's letter in their own name, and keeps both while they are written", async () => {
  const { bridge } = await renderApp("#/letters", { example: TWO });
  const { people = [], accounts } = await bridge.call("overview", {});
  const name = (place: number) =>
    (people[place]?.accounts ?? []).map((i) => accounts[i]?.name).find((known) => known !== null) ?? "";
  await choose(1);
  fireEvent.click(await screen.findByRole("button", { name: /^The form does not work/ }));
  const sender = () => screen.findByRole<HTMLInputElement>("textbox", { name: "Your name" });
  await waitFor(async () => expect((await sender()).value).toBe(name(1)));
  fireEvent.change(await sender(), { target: { value: "Somebody Else" } });
  await choose(0);
  await waitFor(() => expect(screen.queryByRole("textbox", { name: "Your name" })).toBeNull());
  fireEvent.click(await screen.findByRole("button", { name: /^The form does not work/ }));
  await waitFor(async () => expect((await sender()).value).toBe(name(0)));
  await choose(1);
  await waitFor(async () => expect((await sender()).value).toBe("Somebody Else"));
});

it("shows the requests and the way of the chosen person", async () => {
  const { bridge } = await renderApp("#/letters", { example: TWO });
  await bridge.call("requests.save", { ...noted("a", "the first"), person: 0 });
  await bridge.call("requests.save", { ...noted("b", "the second"), person: 1 });
  await screen.findByRole("article", { name: /the first/ });
  expect(screen.queryByRole("article", { name: /the second/ })).toBeNull();
  await choose(1);
  await screen.findByRole("article", { name: /the second/ });
  expect(screen.queryByRole("article", { name: /the first/ })).toBeNull();
  for (const platform of ["facebook", "instagram"] as const)
    await bridge.call("objection.track", { ...sentOn(platform, "2026-11-01"), person: 1 });
  const steps = within(screen.getByRole("navigation", { name: "Steps" }));
  await steps.findByRole("link", { name: "Object (done)" });
  await choose(0);
  await steps.findByRole("link", { name: "Object" });
});
