import { render, screen, waitFor } from "@testing-library/react";
import { expect } from "vitest";
import { App } from "../../../renderer/src/App.tsx";
import { type BridgeOptions, realBridge } from "./realBridge.ts";

/** What every screen is drawn by: whether an audit is open, and the person's settings. */
const FIRST = ["audit.progress", "settings.get"] as const;

/** Draws the whole app over the real store with a generated export, at one screen, and waits for its heading and for what it is drawn by. */
export async function renderApp(hash: string, options: BridgeOptions = {}) {
  window.location.hash = hash;
  const app = await realBridge({ ...options, settings: { language: "en", ...options.settings } });
  render(<App bridge={app.bridge} />);
  await screen.findByRole("heading", { level: 1 });
  await waitFor(() => {
    for (const name of FIRST)
      if (!options.held?.[name] && !options.failing?.[name]) expect(app.answered).toContain(name);
  });
  return app;
}
