import { cleanup, render, screen } from "@testing-library/react";
import { afterEach } from "vitest";
import { App } from "../../../renderer/src/App.tsx";
import { type FakeOptions, fakeBridge } from "./fakeBridge.ts";

afterEach(() => {
  cleanup();
  window.location.hash = "";
});

/** Draws the whole app over invented data, at one screen, and waits for its heading. */
export async function renderApp(hash: string, options: FakeOptions = {}) {
  window.location.hash = hash;
  const fake = fakeBridge({ settings: { language: "en", ...options.settings }, ...options });
  render(<App bridge={fake.bridge} />);
  await screen.findByRole("heading", { level: 1 });
  return fake;
}
