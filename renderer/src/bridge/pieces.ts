import { type Api, postJson } from "./api.ts";
import { readLines } from "./eventStream.ts";

/** What the host asks for: so many bytes of a file that was offered. */
interface Wish {
  readonly copy: string;
  readonly at: number;
  readonly length: number;
}

/** What is asked of a dropped File. */
interface Dropped {
  readonly name: string;
  readonly size: number;
  slice(start: number, end: number): Pick<Blob, "arrayBuffer">;
}

/**
 * Offers dropped zips to the local host and sends it what it asks of them, piece by piece: its directory, and the files that are read.
 * As long as this page is open, and no longer: only it holds the files.
 */
export function pieceSender(api: Api): (file: Dropped) => Promise<string | null> {
  const page = crypto.randomUUID();
  const files = new Map<string, Dropped>();
  let listening: Promise<void> | null = null;

  const send = async ({ copy, at, length }: Wish): Promise<void> => {
    const bytes = await read(files.get(copy), at, length);
    const path = `/api/host.piece?copy=${copy}&at=${at}`;
    if (bytes === null) await api(`${path}&changed`, { method: "POST" });
    else await api(path, { method: "POST", headers: { "Content-Type": "application/octet-stream" }, body: bytes });
  };

  /** One stream for all files: a browser has few connections. */
  const listen = async (): Promise<void> => {
    const { body } = await api(`/api/host.pieces?page=${page}`, { method: "POST" });
    if (body === null) return;
    const over = () => {
      listening = null;
    };
    // A piece that does not arrive is told to whoever waits for it, by the host.
    void readLines(body, (line) => void send(JSON.parse(line) as Wish).catch(() => undefined)).then(over, over);
  };

  return async (file) => {
    listening ??= listen();
    await listening;
    const copy = crypto.randomUUID();
    files.set(copy, file);
    const offer = { page, copy, name: file.name, size: file.size };
    const { path } = (await postJson(api, "/api/host.offer", offer)) as { path: string | null };
    if (path === null) files.delete(copy);
    return path;
  };
}

/** Null where the file is not any more what was dropped: browsers refuse to read one that was changed since, or give less. */
async function read(file: Dropped | undefined, at: number, length: number): Promise<ArrayBuffer | null> {
  const bytes = await file
    ?.slice(at, at + length)
    .arrayBuffer()
    .catch(() => null);
  return bytes?.byteLength === length ? bytes : null;
}
