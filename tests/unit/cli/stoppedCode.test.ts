import { expect, test } from "vitest";
import { stoppedCode } from "../../../src/cli/each/stoppedCode.ts";

test("who stops an audit of many people hears that those who were finished stay", () => {
  expect(stoppedCode(["audit", "--each", "people", "--out", "reports"])).toBe("each-cancelled");
  expect(stoppedCode(["audit", "--each=people", "--out", "reports"])).toBe("each-cancelled");
  expect(stoppedCode(["audit-person", "--out", "reports"])).toBe("each-cancelled");
  expect(stoppedCode(["audit", "export.zip"])).toBe("cancelled");
});
