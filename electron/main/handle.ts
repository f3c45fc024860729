import type { IpcMain, IpcMainInvokeEvent } from "electron";
import { problemOf } from "../../src/api/problemOf.ts";
import { ProblemError } from "../../src/model/problem.ts";
import type { Reply } from "../channels.ts";
import { isOwn } from "./origin.ts";

/** Registers one channel: `answer` gets what the page sent, unparsed. */
export type Handle = (channel: string, answer: (...sent: unknown[]) => unknown) => void;

/**
 * Every message goes through here: only the main frame of our own page is heard (checklist item 17), and what is thrown
 * crosses as a problem, never as words.
 */
export function makeHandle(ipc: IpcMain, origin: string): Handle {
  return (channel, answer) =>
    ipc.handle(channel, async (event, ...sent: unknown[]): Promise<Reply<unknown>> => {
      try {
        checkSender(event, origin);
        return { value: await answer(...sent) };
      } catch (error) {
        return { problem: problemOf(error) };
      }
    });
}

function checkSender(event: IpcMainInvokeEvent, origin: string): void {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null || !isOwn(frame.url, origin)) throw new ProblemError("sender-untrusted");
}
