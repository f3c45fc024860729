import { cleanup, configure, render, screen } from "@testing-library/react";
import { afterEach } from "vitest";
import { App } from "../../../renderer/src/App.tsx";
import { type FakeOptions, fakeBridge } from "./fakeBridge.ts";

// How long a screen may take to draw itself is nothing these tests judge: a busy machine is no failure.
configure({ asyncUtilTimeout: 30_000 });

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
