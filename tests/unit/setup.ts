import { afterAll } from "vitest";
import { takeAllAway } from "./leftovers.ts";

// Test files of one process share the modules they import: what a helper has to undo after each file is told here, not there.
afterAll(takeAllAway);
