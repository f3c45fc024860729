import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { closeSessions } from "./realBridge.ts";

// How long a screen may take to draw itself is nothing these tests judge: a busy machine is no failure.
configure({ asyncUtilTimeout: 30_000 });

afterEach(async () => {
  cleanup();
  window.location.hash = "";
  await closeSessions();
});
