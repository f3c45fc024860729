import { cleanup, configure, render, screen } from "@testing-library/react";
import { afterEach } from "vitest";
import { App } from "../../../renderer/src/App.tsx";
import { type BridgeOptions, realBridge } from "./realBridge.ts";

// How long a screen may take to draw itself is nothing these tests judge: a busy machine is no failure.
configure({ asyncUtilTimeout: 30_000 });

afterEach(() => {
  cleanup();
  window.location.hash = "";
});

/** Draws the whole app over the real store with a generated export, at one screen, and waits for its heading. */
export async function renderApp(hash: string, options: BridgeOptions = {}) {
  window.location.hash = hash;
  const app = await realBridge({ ...options, settings: { language: "en", ...options.settings } });
  render(<App bridge={app.bridge} />);
  await screen.findByRole("heading", { level: 1 });
  return app;
}
