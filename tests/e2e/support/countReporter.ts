import { writeFileSync } from "node:fs";
import type { FullResult, Reporter, TestCase } from "@playwright/test/reporter";

/** Says in one line how it went, in words that a continuous-integration log is searched for. */
export default class CountReporter implements Reporter {
  readonly #outcomes = new Map<string, TestCase>();

  onTestEnd(test: TestCase): void {
    this.#outcomes.set(test.id, test);
  }

  onEnd(_result: FullResult): void {
    const all = [...this.#outcomes.values()];
    const failed = all.filter((test) => test.outcome() === "unexpected").length;
    const passed = all.length - failed;
    const file = process.env.OUTSCOPE_COUNT_FILE;
    if (file !== undefined) writeFileSync(file, JSON.stringify({ passed, failed }));
    for (const test of all.filter((one) => one.outcome() === "flaky")) {
      process.stdout.write(`passed only when tried again: ${test.titlePath().join(" > ")}\n`);
    }
    process.stdout.write(`end-to-end tests: ${passed} passed, ${failed} failed\n`);
  }
}
