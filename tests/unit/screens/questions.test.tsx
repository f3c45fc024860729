import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderApp } from "./renderApp.tsx";

const timeline = () => screen.findByRole("group", { name: /Facebook timeline/ });

it("asks the biggest question first and says what the export hints at", async () => {
  await renderApp("#/questions");
  const [first] = await screen.findAllByRole("group");
  expect(first?.textContent).toContain("Facebook timeline");
  expect(first?.textContent).toContain("Settles 84 items.");
  expect(first?.textContent).toContain("Your export hints at “Limited");
});

it("moves the headline at once, says how many items changed, and takes it back", async () => {
  const { store } = await renderApp("#/questions");
  await screen.findByText(/At least 60, up to 228 of 240 items/);
  fireEvent.click(within(await timeline()).getByRole("radio", { name: /^Public/ }));
  expect(await screen.findByText("Noted; 84 items changed their verdict.")).toBeTruthy();
  expect(await screen.findByText(/At least 144, up to 228/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText(/At least 60, up to 228/)).toBeTruthy();
  expect(store.items.filter(({ row }) => row.verdict === "in-scope")).toHaveLength(36);
});

it("takes “I don't know” for an answer, and keeps it chosen", async () => {
  const { calls } = await renderApp("#/questions");
  const radio = within(await timeline()).getByRole<HTMLInputElement>("radio", { name: "I don’t know" });
  fireEvent.click(radio);
  await waitFor(() =>
    expect(calls.find(({ name }) => name === "answer")?.input).toEqual({ id: "facebook.timeline", answer: null }),
  );
  expect(radio.checked).toBe(true);
});

it("takes periods with dates, and refuses them without", async () => {
  const { calls } = await renderApp("#/questions");
  const card = within(await timeline());
  fireEvent.click(card.getByRole("radio", { name: "It changed over time" }));
  fireEvent.click(card.getByRole("button", { name: "Apply" }));
  expect(card.getByRole("alert").textContent).toContain("a day on which it ended");
  fireEvent.change(card.getByLabelText("Until"), { target: { value: "2014-05-01" } });
  fireEvent.click(card.getByRole("button", { name: "Apply" }));
  await waitFor(() =>
    expect(calls.find(({ name }) => name === "answer")?.input).toEqual({
      id: "facebook.timeline",
      answer: {
        periods: [
          { to: "2014-05-01", audience: "public" },
          { from: "2014-05-01", audience: "limited" },
        ],
      },
    }),
  );
});
