import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly { id: string; nodes: readonly { target: unknown; failureSummary?: string }[] }[];
}

/** What axe-core finds against WCAG 2.2 AA and its own best practices; each finding in one line. */
async function axeFindings(page: Page): Promise<string[]> {
  // Through DevTools: the page's own policy forbids a script tag, as it should.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(root: Document): Promise<AxeResult> } };
    return axe.run(document);
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ""}`),
  );
}

/** Collects what axe finds on one screen after the other; each finding comes with its screen. */
export function findingsBy(page: Page) {
  const found: string[] = [];
  return {
    found,
    check: async (screen: string) => {
      for (const finding of await axeFindings(page)) found.push(`${screen}: ${finding}`);
    },
  };
}
