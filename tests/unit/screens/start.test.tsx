import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { type Found, IDLE } from "../../../src/model/query.ts";
import { later } from "./later.ts";
import { renderApp } from "./renderApp.tsx";

const idle = { example: null };
const reading = {
  ...IDLE,
  phase: "reading" as const,
  bytesDone: 50,
  bytesTotal: 100,
  filesDone: 2,
  filesTotal: 4,
  items: 1200,
  remainingMs: 90_000,
};
const drop = (files: File[], folder = false) =>
  fireEvent.drop(screen.getByRole("region", { name: "Give your export" }), {
    dataTransfer: {
      types: ["Files"],
      files,
      items: files.map(() => ({ webkitGetAsEntry: () => ({ isDirectory: folder }) })),
    },
  });

it("starts with the paths of all zips that were dropped", async () => {
  const { calls } = await renderApp("#/start", idle);
  drop([new File(["a"], "part-1.zip"), new File(["b"], "part-2.zip")]);
  await waitFor(() => expect(calls.some(({ name }) => name === "audit.start")).toBe(true));
  expect(calls.find(({ name }) => name === "audit.start")?.input).toEqual({
    paths: ["/home/mira/part-1.zip", "/home/mira/part-2.zip"],
  });
});

it("takes a drop anywhere in the window, on every screen, and leaves what moves inside a field alone", async () => {
  const { calls } = await renderApp("#/help", idle);
  const heading = await screen.findByRole("heading", { level: 1 });
  fireEvent.drop(heading, { dataTransfer: { types: ["text/plain"], files: [], items: [] } });
  expect(window.location.hash).toBe("#/help");
  const files = [new File(["a"], "part-1.zip")];
  fireEvent.drop(heading, { dataTransfer: { types: ["Files"], files, items: [{ webkitGetAsEntry: () => null }] } });
  await waitFor(() =>
    expect(calls.find(({ name }) => name === "audit.start")?.input).toEqual({ paths: ["/home/mira/part-1.zip"] }),
  );
  expect(window.location.hash).not.toBe("#/help");
});

it("says beside the target what was wrong, and leaves open what is open", async () => {
  await renderApp("#/found", { failing: { "audit.start": "not-a-zip" } });
  window.location.hash = "#/start";
  await screen.findByRole("region", { name: "Give your export" });
  drop([new File(["a"], "holiday.zip")]);
  const target = await screen.findByRole("region", { name: "Give your export" });
  expect((await within(target).findByRole("alert")).textContent).toContain("not a zip");
  fireEvent.click(screen.getByRole("link", { name: "Back to what was found" }));
  expect(await screen.findByRole("heading", { level: 1, name: /can be used/ })).toBeTruthy();
});

it("in a browser copies a dropped zip, and says that a folder needs its path", async () => {
  const { calls } = await renderApp("#/start", { ...idle, host: "browser" });
  drop([new File(["a"], "part-1.zip")]);
  await waitFor(() =>
    expect(calls.find(({ name }) => name === "audit.start")?.input).toEqual({ paths: ["/tmp/copy/part-1.zip"] }),
  );
});

it("in a browser says that a dropped folder needs its path", async () => {
  await renderApp("#/start", { ...idle, host: "browser" });
  drop([new File([], "instagram")], true);
  expect((await screen.findByRole("alert")).textContent).toContain("cannot hand over a folder");
});

it("lets a folder of the home be browsed and several zips be chosen", async () => {
  const { calls } = await renderApp("#/start", { ...idle, host: "browser" });
  fireEvent.click(screen.getByRole("button", { name: "Choose files or a folder …" }));
  fireEvent.click(await screen.findByRole("button", { name: "Downloads" }));
  fireEvent.click(await screen.findByRole("checkbox", { name: /facebook-mira-1/ }));
  fireEvent.click(screen.getByRole("checkbox", { name: /facebook-mira-2/ }));
  fireEvent.click(screen.getByRole("button", { name: "Use 2 files" }));
  await waitFor(() =>
    expect(calls.find(({ name }) => name === "audit.start")?.input).toEqual({
      paths: ["/home/mira/Downloads/facebook-mira-1.zip", "/home/mira/Downloads/facebook-mira-2.zip"],
    }),
  );
});

it("says why an audit could not start", async () => {
  await renderApp("#/start", { ...idle, failing: { "audit.example": "example-failed" } });
  fireEvent.click(screen.getByRole("button", { name: "Try it with an example export" }));
  expect((await screen.findByRole("alert")).textContent).toContain("example export could not be made");
});

it("opens the export page by its id, never by an address", async () => {
  const { opened } = await renderApp("#/start", idle);
  fireEvent.click(screen.getByRole("button", { name: /for Facebook/ }));
  await waitFor(() => expect(opened).toEqual(["action-facebook-export"]));
});

it("moves from start to reading to the overview with the store's events", async () => {
  const { emit } = await renderApp("#/start", { progress: IDLE, example: "app" });
  await act(async () => emit({ type: "progress", progress: reading }));
  expect(await screen.findByRole("heading", { level: 1, name: "Reading your export" })).toBeTruthy();
  expect(screen.getByText("1,200")).toBeTruthy();
  expect(screen.getByText("About 2 minutes left")).toBeTruthy();
  await act(async () => emit({ type: "progress", progress: { ...reading, phase: "ready" } }));
  expect(await screen.findByRole("heading", { level: 1, name: /can be used/ })).toBeTruthy();
});

it("goes by the newest that is known: an event is not undone by the answer to an earlier question", async () => {
  const { promise, come } = later();
  const { emit, answered } = await renderApp("#/import", { progress: reading, held: { "audit.progress": promise } });
  await act(async () => emit({ type: "progress", progress: { ...reading, items: 3400 } }));
  expect(await screen.findByText("3,400")).toBeTruthy();
  come();
  await waitFor(() => expect(answered).toContain("audit.progress"));
  await act(async () => {});
  expect(screen.getByText("3,400")).toBeTruthy();
});

it("shows what was found while the rest is read, without verdicts", async () => {
  const found: Found = {
    sources: [
      {
        path: "/home/mira/facebook-mira-1.zip",
        container: "zip",
        platforms: ["facebook"],
        format: "html",
        language: null,
        coverage: { from: null, to: null },
      },
    ],
    accounts: [{ platform: "facebook", username: null, name: "Mira Example", private: null, birthDate: null }],
    first: [
      {
        platform: "facebook",
        kind: "post",
        createdAt: "2011-05-04T10:00:00.000Z",
        createdAtPrecision: "second",
        createdAtZone: "utc",
        text: "Cherries on the balcony!",
      },
    ],
  };
  await renderApp("#/import", { progress: { ...reading, found } });
  const region = await screen.findByRole("region", { name: "Found so far" });
  for (const word of ["facebook-mira-1.zip", "Mira Example", "Cherries on the balcony!"])
    expect(region.textContent).toContain(word);
  expect(region.textContent).not.toMatch(/in scope/i);
});

it("stops when asked, and offers to start again", async () => {
  await renderApp("#/import", { progress: reading });
  fireEvent.click(await screen.findByRole("button", { name: "Cancel" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Stopped" })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Choose another export" }));
  expect(await screen.findByRole("region", { name: "Give your export" })).toBeTruthy();
});

it("says in words why an export could not be read", async () => {
  const problem = { code: "zip-truncated", data: { file: "facebook-mira-2.zip" } };
  await renderApp("#/import", { progress: { phase: "failed", problem } });
  expect((await screen.findByRole("alert")).textContent).toContain("“facebook-mira-2.zip” ends too early");
});

it("shows what happened when the store dies, instead of empty numbers", async () => {
  const { emit } = await renderApp("#/found");
  await act(async () => emit({ type: "crashed", problem: { code: "store-crashed", data: {} } }));
  expect(await screen.findByRole("heading", { level: 1, name: "Outscope has stopped" })).toBeTruthy();
  await act(async () => emit({ type: "crashed", problem: { code: "out-of-memory", data: {} } }));
  expect(screen.getByRole("alert").textContent).toContain("needs more memory than Outscope can use");
});
