import "./bridge/noEval.ts";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { HostBridge } from "../../src/api/contract/index.ts";
import { createTranslator, pickLanguage } from "../../src/locales/index.ts";
import { ProblemError } from "../../src/model/problem.ts";
import { App } from "./App.tsx";
import { connectBrowser } from "./bridge/browser.ts";
import { problemOf } from "./bridge/problemOf.ts";
import { takeToken } from "./bridge/session.ts";
import { windowBridge } from "./bridge/window.ts";
import { problemWords } from "./shared/problemWords.ts";

/** Electron's bridge where there is one, else the loopback host's. */
async function connect(): Promise<HostBridge> {
  const inElectron = windowBridge();
  if (inElectron) return inElectron;
  const token = await takeToken(window.location, window.history, window.sessionStorage);
  if (token === null) throw new ProblemError("session-ended");
  return connectBrowser(token);
}

const holder = document.getElementById("root");
if (holder) {
  const root = createRoot(holder);
  connect().then(
    (bridge) =>
      root.render(
        <StrictMode>
          <App bridge={bridge} />
        </StrictMode>,
      ),
    (error: unknown) => {
      const words = createTranslator(pickLanguage(null, navigator.languages));
      document.documentElement.lang = words.language;
      root.render(
        <main className="shell-main">
          <div className="screen screen-narrow">
            <h1>Outscope</h1>
            <p className="measure">{problemWords(words, problemOf(error))}</p>
          </div>
        </main>,
      );
    },
  );
}
