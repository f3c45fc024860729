import { render, screen } from "@testing-library/react";
import { App } from "../../../renderer/src/App.tsx";
import { type BridgeOptions, realBridge } from "./realBridge.ts";

/** Draws the whole app over the real store with a generated export, at one screen, and waits for its heading. */
export async function renderApp(hash: string, options: BridgeOptions = {}) {
  window.location.hash = hash;
  const app = await realBridge({ ...options, settings: { language: "en", ...options.settings } });
  render(<App bridge={app.bridge} />);
  await screen.findByRole("heading", { level: 1 });
  return app;
}
