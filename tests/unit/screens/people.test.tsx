import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderApp } from "./renderApp.tsx";

it("shows who was found, each with their own figures and reports", async () => {
  const { bridge, saved } = await renderApp("#/people", { example: { items: 60, people: 2 } });
  const { people = [] } = await bridge.call("overview", {});
  expect(people.length).toBeGreaterThan(1);
  await screen.findByRole("heading", { level: 1, name: "Several people" });
  const saves = await screen.findAllByRole("button", { name: "Save report" });
  expect(saves).toHaveLength(people.length);
  for (const { summary } of people) {
    const { atLeast, atMost, of } = summary.headline;
    const sentence =
      atLeast === atMost ? `${atLeast} of ${of} items` : `At least ${atLeast}, up to ${atMost} of ${of} items`;
    expect(screen.getAllByText(new RegExp(`^${sentence}`)).length).toBeGreaterThan(0);
  }
  fireEvent.click(saves[1] as HTMLElement);
  fireEvent.click(await screen.findByRole("button", { name: /^Page one \(PDF\)/ }));
  await waitFor(() => expect(saved).toEqual(["pdf first of person 1"]));
});

it("leads there from Done only where there are several", async () => {
  await renderApp("#/done", { example: { items: 60, people: 2 } });
  expect(await screen.findByRole("link", { name: /people were found/ })).toBeTruthy();
});

it("says so where there is one", async () => {
  await renderApp("#/people");
  expect(await screen.findByText("What was given belongs to one person.")).toBeTruthy();
  window.location.hash = "#/done";
  await screen.findByRole("heading", { level: 1, name: "Done" });
  expect(screen.queryByRole("link", { name: /people were found/ })).toBeNull();
});

it("saves My list alone where there is one, and without contents where that is asked for", async () => {
  const { bridge, saved } = await renderApp("#/done");
  await bridge.call("items.decide", { rows: [0, 1], decision: "delete" });
  fireEvent.click(await screen.findByRole("button", { name: "Save report" }));
  const dialog = within(await screen.findByRole("dialog"));
  fireEvent.click(await dialog.findByRole("checkbox", { name: /^Only My list \(2 items\)/ }));
  fireEvent.click(dialog.getByRole("checkbox", { name: /^Without contents and names/ }));
  fireEvent.click(dialog.getByRole("button", { name: /^Table \(CSV\)/ }));
  await waitFor(() => expect(saved).toEqual(["csv only my-list without contents"]));
});
