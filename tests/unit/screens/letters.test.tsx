import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { today } from "../../../src/model/day.ts";
import { choose, FRANCE, letterText } from "./lettersSteps.ts";
import { renderApp } from "./renderApp.tsx";

const piece = (name: string) => screen.findAllByRole("textbox", { name });

describe("a letter", () => {
  it("is chosen in plain words, holds what is ticked and typed, and marks what is missing", async () => {
    await renderApp("#/letters", { example: null, settings: FRANCE });
    await choose(/^The form does not work/);
    await waitFor(async () => expect(await letterText()).toContain("Art.\u00a021(1)\u00a0GDPR"));
    expect(await letterText()).toContain("[your name]");
    expect(screen.getByText(/places in square brackets are still to be filled in/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Your name"), { target: { value: "Ada Example" } });
    await waitFor(async () => expect(await letterText()).toContain("Ada Example"));
    expect(await letterText()).not.toContain("[your name]");
    expect(screen.getByText(/By post to the address in the letter/)).toBeTruthy();
  });

  it("takes name and accounts from the open export, each with its tick, and no contents", async () => {
    const { bridge } = await renderApp("#/letters", { settings: FRANCE });
    await choose(/^The form does not work/);
    const { accounts } = await bridge.call("overview", {});
    const boxes = await screen.findAllByRole("checkbox");
    expect(boxes).toHaveLength(accounts.length);
    const [first] = boxes;
    const label = first?.closest("label")?.textContent ?? "";
    await waitFor(async () => expect(await letterText()).toContain(label));
    fireEvent.click(first as HTMLElement);
    await waitFor(async () => expect(await letterText()).not.toContain(label));
  });

  it("is edited in place: what is changed, emptied and added is in the file, and can be taken back", async () => {
    const { calls, saved } = await renderApp("#/letters", { example: null, settings: FRANCE });
    await choose(/^I want to know what was used/);
    const [subject] = await piece("Subject");
    fireEvent.change(subject as HTMLElement, { target: { value: "My own subject" } });
    const paragraphs = await piece("Paragraph");
    fireEvent.change(paragraphs[0] as HTMLElement, { target: { value: "Hello,\n\nanother paragraph" } });
    fireEvent.change(paragraphs.at(-1) as HTMLElement, { target: { value: "" } });
    fireEvent.click(screen.getByRole("button", { name: "Save as PDF" }));
    await waitFor(() => expect(saved).toEqual([`outscope-access-${today()}.pdf`]));
    const asked = calls.find(({ name }) => name === "letter.pdf")?.input as {
      letter: { subject: string; body: unknown };
    };
    expect(asked.letter.subject).toBe("My own subject");
    expect(JSON.stringify(asked.letter.body)).toContain('"another paragraph"');
    expect(JSON.stringify(asked.letter.body)).not.toContain("within one month");
    expect(screen.getByText("3 pieces are as you wrote them.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Back to the original" }));
    expect(await letterText()).not.toContain("My own subject");
  });

  it("goes to the authority of the country, with what that asks first", async () => {
    await renderApp("#/letters", { example: null, settings: { country: "GB", region: "uk" } });
    await choose(/^They refused/);
    expect(await screen.findByText("Complain to Meta first; it must acknowledge within 30 days.")).toBeTruthy();
    expect(await letterText()).toContain("Information Commissioner");
  });

  it("is for the authority of the Land in Germany", async () => {
    await renderApp("#/letters", { example: null, settings: { country: "DE", region: "eu" } });
    await choose(/^They refused/);
    fireEvent.change(await screen.findByLabelText("Your federal state"), { target: { value: "BY" } });
    await waitFor(async () => expect(await letterText()).toContain("BayLDA"));
  });

  it("says where no law and no authority is known", async () => {
    await renderApp("#/letters", { example: null, settings: { country: null, region: "other" } });
    expect(await screen.findByText(/We know no law for this country/)).toBeTruthy();
    await choose(/^They refused/);
    expect(await screen.findByText(/We know no authority for this country/)).toBeTruthy();
  });

  it("lists the items marked to be deleted only when ticked, their texts only when ticked too", async () => {
    const { bridge } = await renderApp("#/letters", { settings: FRANCE });
    await bridge.call("items.decide", { filter: { kinds: ["post"] }, decision: "delete" });
    const { listed } = await bridge.call("overview", {});
    await choose(/^I want things deleted/);
    await waitFor(() => expect(document.querySelectorAll(".letter-annex li")).toHaveLength(1));
    fireEvent.click(screen.getByRole("checkbox", { name: /^The items you marked/ }));
    await waitFor(() => expect(document.querySelectorAll(".letter-annex li")).toHaveLength(Math.min(listed, 50)));
    const bare = document.querySelector(".letter-annex")?.textContent ?? "";
    fireEvent.click(screen.getByRole("checkbox", { name: "With the beginning of their texts" }));
    await waitFor(() =>
      expect((document.querySelector(".letter-annex")?.textContent ?? "").length).toBeGreaterThan(bare.length),
    );
  });

  it("is kept only when the person says so, and taken up again with what was changed", async () => {
    const { bridge, session } = await renderApp("#/letters", { example: null, settings: FRANCE });
    await choose(/^The form does not work/);
    const [closing] = await piece("Closing");
    fireEvent.change(closing as HTMLElement, { target: { value: "Kind regards," } });
    expect(session.state.general.letters).toEqual([]);
    fireEvent.click(screen.getByRole("button", { name: "Keep this letter in Outscope" }));
    await screen.findByRole("heading", { name: "Letters you kept" });
    expect(session.state.general.letters).toHaveLength(1);
    fireEvent.click(screen.getByRole("button", { name: "Back to the original" }));
    fireEvent.click(screen.getByRole("button", { name: "Open" }));
    await waitFor(async () => expect(await letterText()).toContain("Kind regards,"));
    fireEvent.click(screen.getByRole("button", { name: "Remove" }));
    await waitFor(() => expect(session.state.general.letters).toEqual([]));
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await bridge.call("letters", {})).toHaveLength(1));
    await session.state.saveGeneral(); // after the one under way
  });

  it("opens the mail program with what fits, and copies what does not", async () => {
    const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const { opened } = await renderApp("#/letters", { example: null, settings: FRANCE });
    await choose(/^The form does not work/);
    fireEvent.click(await screen.findByRole("button", { name: "Copy, and open the mail program" }));
    await waitFor(() => expect(opened).toEqual(["mail  Objection to the use of my data for AI"]));
    expect(writeText.mock.calls[0]?.[0]).toContain("Art.\u00a021(1)\u00a0GDPR");
    expect(await screen.findByText(/it is copied. Paste it into the mail/)).toBeTruthy();
  });
});
