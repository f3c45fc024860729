import type { HostBridge, Input, OperationName, Output, StoreEvent } from "../../../src/api/contract/index.ts";
import { makeApi, postJson } from "./api.ts";
import { followEvents } from "./eventStream.ts";
import { fewAtOnce } from "./fewAtOnce.ts";
import { pieceSender } from "./pieces.ts";
import { fileNameIn, saveBlob } from "./saveBlob.ts";
import { uploadFile } from "./upload.ts";

type Listing = Awaited<ReturnType<NonNullable<HostBridge["listFolder"]>>>;

/** How often the short-lived key in the addresses of media is renewed. */
const MEDIA_KEY_MS = 5 * 60_000;

/** Pictures of dropped zips that are waited for at a time: a browser has six connections, and pieces need one to come by. */
const BROUGHT_AT_ONCE = 2;

/**
 * The bridge to the loopback host. Gives it once the first media key is here, because `mediaUrl` must answer at once.
 * Rejects with `host-unreachable` or `session-ended`.
 */
export async function connectBrowser(token: string): Promise<HostBridge> {
  const api = makeApi(token);
  const listeners = new Set<(event: StoreEvent) => void>();
  const renewKey = async () => ((await postJson(api, "/api/host.mediaKey", {})) as { key: string }).key;
  let mediaKey = await renewKey();
  setInterval(() => {
    renewKey().then(
      (key) => {
        mediaKey = key;
      },
      () => undefined, // the event stream tells when the host is gone
    );
  }, MEDIA_KEY_MS);
  void followEvents(
    api,
    (event) => {
      for (const listener of listeners) listener(event);
    },
    new AbortController().signal,
  );

  const offer = pieceSender(api);
  const inTurn = fewAtOnce(BROUGHT_AT_ONCE);
  return {
    host: "browser",
    call: async <N extends OperationName>(name: N, input: Input<N>) =>
      (await postJson(api, `/api/${name}`, input)) as Output<N>,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    listFolder: async (path) => (await postJson(api, "/api/host.listFolder", { path })) as Listing,
    pathOf: () => null,
    upload: async (file, onProgress, whole) => {
      const path = whole !== true && /\.zip$/i.test(file.name) ? await offer(file) : null;
      if (path !== null) return path;
      onProgress(0);
      return uploadFile(token, file, onProgress);
    },
    bringMedia: (row, index) =>
      inTurn(async () => {
        await postJson(api, "/api/host.bringMedia", { row, index });
      }),
    saveReport: async (choice) => {
      const response = await api("/api/report.download", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(choice),
      });
      const fileName = fileNameIn(response.headers.get("Content-Disposition"), `outscope.${choice.format}`);
      saveBlob(fileName, await response.blob());
      return { fileName };
    },
    saveText: async (fileName, text) => {
      saveBlob(fileName, new Blob([text], { type: "text/plain;charset=utf-8" }));
      return true;
    },
    saveFile: async (fileName, base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      saveBlob(fileName, new Blob([bytes], { type: "application/octet-stream" }));
      return true;
    },
    mediaUrl: (row, index) => `/media/${row}/${index}?k=${encodeURIComponent(mediaKey)}`,
  };
}
