import type { Input, OperationName, Output } from "./contract.ts";
import type { StoreEvent } from "./event.ts";
import type { ReportChoice } from "./report.ts";

/** What a host offers beside the operations. The bridge of the Electron preload and the browser's fetch client both are one. */
export interface HostBridge {
  readonly host: "electron" | "browser";
  call<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>>;
  onEvent(listener: (event: StoreEvent) => void): () => void;
  /** Electron: the file dialog. Browser: not there; a path is typed or chosen with `listFolder`. */
  pickPaths?(kind: "files" | "folder"): Promise<string[]>;
  /** Browser host only: one folder below the user's home, to choose from. */
  listFolder?(path: string | null): Promise<{
    path: string;
    parent: string | null;
    entries: { name: string; path: string; folder: boolean; size: number }[];
  }>;
  /** The path of a dropped or picked File; null where the host cannot know it (a browser). */
  pathOf(file: File): string | null;
  /**
   * Browser host only: gives a dropped file to the local host, and its path there. Of a zip, what is read is copied when it is read, and
   * `onProgress` is not called; any other file, and a zip whose directory cannot be found, is copied whole, privately and for a time; so is every file
   * that is asked for `whole`, for those who read it past the audit, as a comparison does.
   */
  upload?(file: File, onProgress: (sent: number) => void, whole?: boolean): Promise<string>;
  /**
   * Electron only: opens a page of our own policy data in the system's browser. False when the id is not known or nothing
   * opened. In a browser a page is a link, opened by that browser.
   */
  openExternal?(linkId: string): Promise<boolean>;
  /** Electron only: opens an item's own link on facebook.com, instagram.com or threads.com, where the export has one. */
  openItem?(row: number): Promise<boolean>;
  /** Saves a report where the user says; null when they changed their mind. */
  saveReport(choice: ReportChoice): Promise<{ fileName: string } | null>;
  saveText(fileName: string, text: string): Promise<boolean>;
  /** Saves bytes, given as base64, where the user says; false when they changed their mind. */
  saveFile(fileName: string, base64: string): Promise<boolean>;
  /**
   * Electron only: opens the system's mail program, to the authority of our own policy data whose id is given, or to nobody yet.
   * False when nothing opened, or when the mail is too long to be passed on. In a browser it is a link.
   */
  openMail?(authorityId: string | null, subject: string, body: string): Promise<boolean>;
  /** Browser host only: waits until a media file can be shown, where it still has to come out of a dropped zip. */
  bringMedia?(row: number, index: number): Promise<void>;
  /** Address of the n-th media file of an item, for <img> and <video>. */
  mediaUrl(row: number, index: number): string;
}
