import { parentPort, workerData } from "node:worker_threads";
import { runAudit } from "../audit.ts";
import { aesCipher } from "../state/cipher.ts";
import { otherStateFolders } from "../state/folders.ts";
import { State } from "../state/state.ts";
import { dispatch } from "./dispatch.ts";
import type { Reply, Request, StoreWorkerData } from "./messages.ts";
import { problemOf } from "./problemOf.ts";
import { Session } from "./session.ts";

// The entry of the thread in which everything lives: the audit, the settings, the saved state.
const port = parentPort;
if (port === null) throw new Error("this file is the entry of a worker thread");
const { dataDir, parseWorkerUrl, stateKey } = workerData as StoreWorkerData;

const reply = (message: Reply, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);

const session = (async () =>
  new Session({
    state: await State.open(dataDir, stateKey === null ? null : aesCipher(stateKey), otherStateFolders(dataDir)),
    runAudit,
    parseWorker: parseWorkerUrl === null ? null : new URL(parseWorkerUrl),
    examples: new URL("../examples/", import.meta.url), // from where the build puts this file
    emit: (event) => reply({ type: "event", event }),
  }))();
session.catch(() => undefined); // told to each caller below

type Question = Exclude<Request, { type: "languages" | "cancel" }>;
/** Media requests under way, to be cancelled. */
const reading = new Map<number, AbortController>();

async function answer(request: Question): Promise<void> {
  const { id } = request;
  try {
    if (request.type === "media") {
      const gone = new AbortController();
      reading.set(id, gone);
      const piece = await (await session).media.read(request.ask, gone.signal);
      reply({ type: "result", id, value: piece }, [piece.bytes.buffer]);
    } else if (request.type === "call") {
      reply({ type: "result", id, value: await dispatch(await session, request.name, request.input) });
    } else {
      await (await session).close();
      reply({ type: "result", id, value: null });
      port?.close();
    }
  } catch (error) {
    reply({ type: "problem", id, problem: problemOf(error) });
  } finally {
    reading.delete(id);
  }
}

port.on("message", (request: Request) => {
  if (request.type === "cancel") return reading.get(request.id)?.abort();
  if (request.type !== "languages") return void answer(request);
  session.then(
    (opened) => {
      opened.systemLanguages = request.languages;
    },
    () => undefined,
  );
});
