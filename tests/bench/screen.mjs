// What a user waits for, measured in a real Chromium on the loopback host, by the page's own clock.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import { findBrowser } from "../e2e/ensureBrowser.mjs";

const command = resolve(import.meta.dirname, "../../out/main/cli.js");
const AUDITED = 600_000;

/** @param {readonly number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Whether there is a browser to measure in. */
export const hasBrowser = () => findBrowser() !== null;

/**
 * Opens the app in a browser, gives it the path of an export, hands the page over and closes both afterwards.
 * @template T
 * @param {(page: import("playwright-core").Page) => Promise<T>} act
 */
async function withApp(act) {
  const home = mkdtempSync(join(tmpdir(), "outscope-screen-"));
  const host = spawn(process.execPath, [command, "serve", "--no-open"], {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, HOME: home, OUTSCOPE_DATA_DIR: join(home, "data") },
  });
  const [address] = await createInterface({ input: host.stdout })
    [Symbol.asyncIterator]()
    .next()
    .then(({ value }) => [String(value)]);
  const browser = await chromium.launch({ executablePath: findBrowser() ?? "", args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
    const page = await context.newPage();
    await page.goto(address);
    await page.getByLabel("Path of a zip or folder on this computer").waitFor();
    return await act(page);
  } finally {
    await browser.close();
    host.kill("SIGTERM");
    rmSync(home, { recursive: true, force: true });
  }
}

/** @param {import("playwright-core").Page} page @param {string} zip */
async function give(page, zip) {
  await page.getByLabel("Path of a zip or folder on this computer").fill(zip);
  await page.getByRole("button", { name: "Start", exact: true }).click();
}

/** @param {import("playwright-core").Page} page @param {string} zip */
async function audited(page, zip) {
  await give(page, zip);
  await page.getByRole("region", { name: "The result in one number" }).waitFor({ timeout: AUDITED });
}

/** Milliseconds from the click that starts the audit until the first items stand on the screen. @param {string} zip */
export const firstRows = (zip) =>
  withApp(async (page) => {
    await page.evaluate(() => {
      const seen = new MutationObserver(() => {
        if (document.querySelector(".first-items > li") === null) return;
        seen.disconnect();
        requestAnimationFrame(() => Object.assign(window, { shownAt: performance.now() }));
      });
      seen.observe(document.body, { childList: true, subtree: true });
      document.addEventListener("submit", () => Object.assign(window, { givenAt: performance.now() }), true);
    });
    await give(page, zip);
    const taken = await page.waitForFunction(
      () => /** @type {any} */ (window).shownAt - /** @type {any} */ (window).givenAt || null,
      undefined,
      { timeout: AUDITED },
    );
    return taken.jsonValue();
  });

/**
 * The items screen of a large export: frame times of a fast scroll, of the list and of the pictures, waits while typing a search, and what the page holds.
 * The list and its floor are scrolled in turn, so that a machine that is busy for a while is as slow for both.
 * @param {string} zip @param {number} rounds
 */
export const itemsScreen = (zip, rounds) =>
  withApp(async (page) => {
    await audited(page, zip);
    await page.getByRole("link", { name: /^Items/ }).click();
    await page.locator(".item-line .item-text").first().waitFor();
    const plain = await page.context().newPage();
    await plain.setContent(PLAIN_LIST);
    const [frames, plainFrames, pictureFrames] = [[], [], []];
    let memory;
    for (let round = 0; round < rounds; round++) {
      await page.bringToFront();
      frames.push(await scrollFast(page));
      memory ??= await held(page);
      await plain.bringToFront();
      plainFrames.push(await scrollFast(plain));
    }
    await page.bringToFront();
    await page.getByRole("button", { name: "Pictures" }).click();
    await page.locator(".item-tile img").first().waitFor();
    const pictures = await page.locator(".item-tile").first().getAttribute("aria-setsize");
    for (let round = 0; round < rounds; round++) pictureFrames.push(await scrollFast(page));
    await page.getByRole("button", { name: "List", exact: true }).click();
    await page.locator(".item-line .item-text").first().waitFor();
    const typed = await typeWords(page, ["garden", "the sea", "holiday", "birthday party", "in 2019"]);
    return { frames, plainFrames, pictureFrames, pictures: Number(pictures), memory, typed };
  });

/** The floor of scrolling: a list without scripts, as long as rows can be drawn at once. */
const PLAIN_LIST = `<!doctype html><div class="item-list" style="height:800px;overflow:auto">${"<p style='height:40px'>A row of text</p>".repeat(3000)}</div>`;

/** Frame times (ms) while the list is scrolled by the wheel, 9000 px a second, and then dragged from end to end. */
async function scrollFast(page) {
  await page.evaluate(() => {
    const times = [];
    let before = performance.now();
    const tick = (now) => {
      times.push(now - before);
      before = now;
      if (!window.stopFrames) requestAnimationFrame(tick);
    };
    Object.assign(window, { frameTimes: times, stopFrames: false });
    requestAnimationFrame(tick);
  });
  const box = await page.locator(".item-list").boundingBox();
  const devTools = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const yDistance of [-27_000, -27_000, 18_000])
    await devTools.send("Input.synthesizeScrollGesture", { ...at, yDistance, speed: 9000, gestureSourceType: "mouse" });
  await page.evaluate(async () => {
    const list = document.querySelector(".item-list");
    const far = list.scrollHeight - list.clientHeight;
    for (let step = 0; step <= 120; step++) {
      list.scrollTop = (far * step) / 120;
      await new Promise(requestAnimationFrame);
    }
  });
  await devTools.detach();
  return page.evaluate(() => {
    window.stopFrames = true;
    return window.frameTimes.slice(2);
  });
}

/** Bytes of the page's own heap after a collection, and the number of its elements. */
async function held(page) {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("HeapProfiler.enable");
  await devTools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devTools.send("Runtime.getHeapUsage");
  await devTools.detach();
  return { heap: usedSize, elements: await page.locator("*").count() };
}

/** For each letter typed: ms from the request to the rows of its answer on the screen (the pause before it not counted). */
async function typeWords(page, words) {
  const field = page.getByRole("searchbox");
  const waits = [];
  for (const word of words) {
    await field.fill("");
    for (const letter of word) {
      await page.evaluate(() => performance.clearResourceTimings());
      await field.press(letter === " " ? "Space" : letter);
      const wait = await page.waitForFunction(() => {
        const asked = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("/api/items.page"));
        const last = asked.at(-1);
        if (last === undefined || document.querySelector(".item-list")?.ariaBusy === "true") return null;
        return performance.now() - last.startTime;
      });
      waits.push(await wait.jsonValue());
    }
  }
  return waits;
}

/** Ms from choosing an answer until the headline shows what it changed, each answer of the biggest question in turn. */
export const answering = (zip) =>
  withApp(async (page) => {
    await audited(page, zip);
    await page.getByRole("link", { name: /^Questions/ }).click();
    await page.locator(".question").first().waitFor();
    return page.evaluate(async () => {
      const waits = [];
      for (let round = 0; round < 24; round++) {
        const headline = document.querySelector(".live-headline");
        const choices = document.querySelector(".question").querySelectorAll("input[type=radio]");
        const choice = choices[round % 2];
        const changed = new Promise((done) => {
          const seen = new MutationObserver(() => {
            seen.disconnect();
            requestAnimationFrame(done);
          });
          seen.observe(headline, { childList: true, characterData: true, subtree: true });
        });
        const from = performance.now();
        choice.click();
        await changed;
        waits.push(performance.now() - from);
        await new Promise((done) => setTimeout(done, 300));
      }
      return waits;
    });
  });
