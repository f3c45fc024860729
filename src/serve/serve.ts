import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { connectStore } from "../api/client.ts";
import { threadStore } from "../api/storeThread.ts";
import { Connections } from "./connections.ts";
import type { ServeContext } from "./context.ts";
import { EventStreams } from "./events.ts";
import { MediaKeys } from "./mediaKeys.ts";
import { openAddress, openWithToken } from "./openAddress.ts";
import { Pieces } from "./pieces.ts";
import { route } from "./router.ts";
import { Session } from "./session.ts";
import { makeTemporaryFolder, temporaryPlaces } from "./temporary/folder.ts";
import { Uploads } from "./uploads.ts";

export interface ServeOptions {
  /** Exports to audit at once; may be empty. */
  readonly paths: readonly string[];
  /** 0 takes a free one. */
  readonly port: number;
  /** Open the page in the system's browser. */
  readonly open: boolean;
  /** Folder of the built screens, absolute. */
  readonly screens: string;
  readonly workerUrl: URL;
  readonly parseWorkerUrl: URL | null;
  /** Where the saved state lives. */
  readonly dataDir: string;
  /**
   * Prints the address; by default the first line of standard output. Called once more with a new address when all pages were
   * closed, because the one before is worth nothing by then.
   */
  readonly print?: (line: string) => void;
  readonly home?: string;
  readonly temporaryParent?: string;
  readonly openAddress?: (address: string) => Promise<boolean>;
  /** How long a client may take to send its headers, in milliseconds. */
  readonly headersMs?: number;
  /** How long it may take to send a body, uploads with the token excepted, in milliseconds. */
  readonly bodyMs?: number;
  /** How many bytes the disk below a folder takes; asked before every upload. */
  readonly freeBytes?: (folder: string) => Promise<number>;
}

export interface Served {
  /** The address with a token in its fragment, which browsers do not send; the page gives it back for another (`session.ts`). */
  readonly url: string;
  readonly port: number;
  /** The token in the address. */
  readonly token: string;
  close(): Promise<void>;
}

/** A client that has not sent its headers by then is dropped. */
const HEADERS_MS = 10_000;
/** The largest body of a call is 2 MB; a client that takes longer for it is dropped. */
const BODY_MS = 30_000;

/**
 * The loopback host: the same screens as the desktop app, in the user's own browser. Listens on 127.0.0.1 only. Rejects
 * with the system's error when the port is taken. Ends with `close`, which removes every temporary file.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { workerUrl, parseWorkerUrl, dataDir, temporaryParent } = options;
  const places = temporaryParent === undefined ? await temporaryPlaces() : [temporaryParent];
  const temporary = await makeTemporaryFolder(places, join(dataDir, "temporary"));
  const uploads = new Uploads(temporary, options.freeBytes);
  const pieces = new Pieces(temporary, uploads); // before the store's thread starts, which learns of it then
  const streams = new EventStreams(() => context !== null && say());
  const store = connectStore({
    start: threadStore(workerUrl),
    parseWorkerUrl,
    dataDir,
    onEvent: (event) => streams.send(event),
  });
  const session = new Session();
  const open = options.openAddress ?? openAddress;
  let context: ServeContext | null = null;
  const say = (): string => {
    const url = `http://127.0.0.1:${context?.port ?? 0}/#t=${session.offer()}`;
    (options.print ?? ((line) => process.stdout.write(`${line}\n`)))(url);
    return url;
  };

  const server = createServer(
    {
      headersTimeout: options.headersMs ?? HEADERS_MS,
      requestTimeout: 0, // an upload takes as long as it takes; bodies of calls have their own limit
      connectionsCheckingInterval: 1000,
      maxHeaderSize: 16 * 1024,
    },
    (req, res) => {
      if (context === null) res.destroy();
      else void route(context, req, res);
    },
  );
  const connections = new Connections(server);

  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await store.close();
    pieces.close();
    await temporary.remove();
  };

  try {
    await new Promise<void>((done, fail) => {
      server.once("error", fail);
      server.listen(options.port, "127.0.0.1", done);
    });
  } catch (error) {
    await store.close();
    pieces.close();
    await temporary.remove();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  const home = options.home ?? homedir();
  const mediaKeys = new MediaKeys();
  context = {
    port,
    session,
    connections,
    store,
    streams,
    mediaKeys,
    temporary,
    bodyMs: options.bodyMs ?? BODY_MS,
    uploads,
    pieces,
    screens: resolve(options.screens),
    home,
  };

  const token = session.offer();
  const url = say();
  if (options.paths.length > 0) await store.call("audit.start", { paths: [...options.paths] });
  if (options.open) await openWithToken(url, temporary.path, open);
  return { url, port, token, close };
}
