import type { Place, PublishState } from "../../model/record.ts";
import { readShown } from "../instagram/parts.ts";
import type { Reader } from "../reader.ts";

const OWN: Place = { type: "own" };

function threadReader(id: string, wrappers: readonly string[], state: PublishState): Reader {
  return {
    id,
    wrappers,
    record(raw, pointer, _context, sink) {
      const shown = readShown(raw);
      if (shown === null) {
        sink.problem("record-wrong-shape", pointer);
        return;
      }
      sink.item({ kind: "post", ...shown, place: OWN, state, pointer });
    },
  };
}

/** `threads/threads_and_replies.json`. `reply_control` says who may answer, not who may see. */
export const threads = threadReader("threads-posts", ["text_post_app_text_posts"], "published");
export const archivedThreads = threadReader("threads-archived", ["text_post_app_text_app_archived_posts"], "archived");
