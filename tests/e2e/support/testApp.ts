import type { ElectronApplication, Page } from "@playwright/test";

export type HostKind = "browser" | "standin" | "electron";

/** One running Outscope, whatever its host. A story knows no more of it than this. */
export interface TestApp {
  readonly page: Page;
  /** Addresses that were handed to the system's browser, in order. */
  openedAddresses(): Promise<string[]>;
  /** Does what makes the app save a file, and gives the file's text. In Electron the save dialog is answered with a path. */
  savedBy(act: () => Promise<void>): Promise<{ name: string; text: string; path: string }>;
  /** Drops files of this disk onto an element, as the operating system does. */
  drop(selector: string, paths: readonly string[]): Promise<void>;
  /** Requests that went anywhere but to the app itself. */
  foreignRequests(): Promise<string[]>;
  /** Sends the signals to the program, one right after the other, and waits until it has ended. */
  endBy(signals: readonly NodeJS.Signals[]): Promise<void>;
  /** The main process, where there is one. */
  electron(): ElectronApplication;
  close(): Promise<void>;
}

/** Where a story's app keeps its things; another app over the same folders is "the next run". */
export interface Folders {
  readonly root: string;
  readonly home: string;
  readonly data: string;
}
