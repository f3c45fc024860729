import type { StoreClient } from "../api/client.ts";
import type { Connections } from "./connections.ts";
import type { EventStreams } from "./events.ts";
import type { MediaKeys } from "./mediaKeys.ts";
import type { Pieces } from "./pieces.ts";
import type { Session } from "./session.ts";
import type { TemporaryFolder } from "./temporary/folder.ts";
import type { Uploads } from "./uploads.ts";

/** What the routes of one running host share. */
export interface ServeContext {
  readonly port: number;
  readonly session: Session;
  readonly connections: Connections;
  readonly store: StoreClient;
  readonly streams: EventStreams;
  readonly mediaKeys: MediaKeys;
  readonly temporary: TemporaryFolder;
  readonly uploads: Uploads;
  readonly pieces: Pieces;
  /** How long a body may take, uploads excepted, in milliseconds. */
  readonly bodyMs: number;
  /** The built screens. */
  readonly screens: string;
  readonly home: string;
  /** The Accept-Language header that the store was last told of. */
  heardLanguage?: string;
}
