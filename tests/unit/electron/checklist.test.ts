import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

interface Item {
  readonly says: string;
  /** File and a text of the line that does it. */
  readonly where: readonly [file: string, text: string];
  readonly test: readonly [file: string, text: string];
}

const SECURITY = "tests/unit/electron/security.test.ts";
const STORIES = "tests/e2e/desktop/security.spec.ts";
const WINDOW = "electron/main/window.ts";
const IN_WINDOW = "the window has no Node.js";

/** https://www.electronjs.org/docs/latest/tutorial/security, its twenty items in its order. */
const ITEMS: readonly Item[] = [
  {
    says: "Only load secure content: nothing is loaded from anywhere but the app",
    where: ["electron/main/network.ts", "session.webRequest.onBeforeRequest"],
    test: [SECURITY, "every request but our own schemes is cancelled"],
  },
  { says: "No Node.js in the page", where: [WINDOW, "nodeIntegration: false"], test: [STORIES, "(items 2, 3, 20)"] },
  { says: "Context isolation", where: [WINDOW, "contextIsolation: true"], test: [STORIES, "(items 2, 3, 20)"] },
  {
    says: "Process sandboxing, for every page there may be",
    where: ["electron/main/index.ts", "app.enableSandbox()"],
    test: ["electron/main/selfTest.ts", "the page is in the sandbox"],
  },
  {
    says: "Permission requests: copying a text and full screen for our own page, nothing else",
    where: ["electron/main/permissions.ts", "setPermissionRequestHandler"],
    test: ["tests/e2e/desktop/permissions.spec.ts", "(item 5)"],
  },
  { says: "Web security stays on", where: [WINDOW, "webSecurity: true"], test: [SECURITY, IN_WINDOW] },
  {
    says: "Content Security Policy, as a header, `default-src 'none'`",
    where: ["electron/main/appProtocol.ts", '"content-security-policy"'],
    test: ["tests/unit/electron/protocols.test.ts", "(items 7, 18)"],
  },
  {
    says: "No insecure content beside secure",
    where: [WINDOW, "allowRunningInsecureContent: false"],
    test: [SECURITY, IN_WINDOW],
  },
  { says: "No experimental features", where: [WINDOW, "experimentalFeatures: false"], test: [SECURITY, IN_WINDOW] },
  {
    says: "No `enableBlinkFeatures`: it is set nowhere",
    where: [WINDOW, "webPreferences: {"],
    test: [SECURITY, "enableBlinkFeatures"],
  },
  { says: "No `allowpopups`: there is no webview", where: [WINDOW, "webviewTag: false"], test: [SECURITY, IN_WINDOW] },
  {
    says: "Webviews are refused before they are there",
    where: ["electron/main/navigation.ts", "will-attach-webview"],
    test: [SECURITY, "(items 12, 13, 14)"],
  },
  {
    says: "Navigation: to our own origin only",
    where: ["electron/main/navigation.ts", '"will-navigate"'],
    test: [STORIES, "(items 13, 14)"],
  },
  {
    says: "New windows are denied",
    where: ["electron/main/navigation.ts", "setWindowOpenHandler"],
    test: [STORIES, "(items 13, 14)"],
  },
  {
    says: "`shell.openExternal` gets addresses of our own policy data, or an item's link on Meta's hosts",
    where: ["electron/main/external.ts", "shell.openExternal(address)"],
    test: [STORIES, "a page cannot make the app open an address"],
  },
  {
    says: "A current version of Electron: exact in `package.json`; how old it may become is the maintainers' to watch",
    where: ["package.json", '"electron": "'],
    test: ["tests/unit/project/package.test.ts", "every version is exact"],
  },
  {
    says: "The sender of every message is checked",
    where: ["electron/main/handle.ts", "function checkSender"],
    test: [SECURITY, "(item 17)"],
  },
  {
    says: "`app://` instead of `file://`",
    where: ["electron/main/origin.ts", "APP_ORIGIN ="],
    test: ["tests/unit/electron/protocols.test.ts", "(items 7, 18)"],
  },
  {
    says: "Fuses: what is never needed cannot be switched on",
    where: ["electron-builder.yml", "electronFuses:"],
    test: ["tests/e2e/desktop/packaged.spec.ts", "config.electronFuses"],
  },
  {
    says: "No Electron API for the page: ten functions of our own cross",
    where: ["electron/preload/index.ts", "exposeInMainWorld"],
    test: [STORIES, "(items 2, 3, 20)"],
  },
];

function place([file, text]: readonly [string, string]): string {
  const line =
    read(file)
      .split("\n")
      .findIndex((one) => one.includes(text)) + 1;
  expect(line, `${text} in ${file}`).toBeGreaterThan(0);
  return `[\`${file}:${line}\`](${file})`;
}

const rows = ITEMS.map(
  ({ says, where, test: proof }, at) => `| ${at + 1} | ${says} | ${place(where)} | ${place(proof)} |`,
);
const table = ["| | what is done | where | tested in |", "|---|---|---|---|", ...rows].join("\n");
const PART = /(<!-- checklist:begin -->\n)[\s\S]*?(\n<!-- checklist:end -->)/;

test("SECURITY.md has Electron's twenty items with file, line and test, as they are", () => {
  const text = read("SECURITY.md");
  const now = text.replace(PART, (_whole, begin: string, end: string) => `${begin}${table}${end}`);
  if (process.env.OUTSCOPE_WRITE_DOCS) writeFileSync(join(root, "SECURITY.md"), now);
  else expect(now).toBe(text);
  expect(ITEMS).toHaveLength(20);
  expect(text).toMatch(PART);
});
