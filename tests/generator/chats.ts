import type { Person } from "./person.ts";
import type { FilePlan } from "./plan.ts";
import { listFile, privateFile } from "./plan.ts";
import { Random } from "./prng.ts";
import { type Holder, truthOf } from "./truth.ts";
import { ask } from "./words.ts";

/** Stands in every private message. An audit in whose output this appears has opened what it must not. */
export const PRIVATE_MARKER = "PRIVATE-MESSAGE-DO-NOT-OPEN";

/** Threads of private messages, as `message_1.json` below the inbox and the requests. */
export function* messageFiles(inbox: string, me: string, friends: readonly string[]): Iterable<FilePlan> {
  yield privateFile(`${inbox.replace("/inbox/", "/message_requests/")}somebody_1000009/message_1.json`, {
    participants: [{ name: "Somebody" }, { name: me }],
    messages: [{ sender_name: "Somebody", timestamp_ms: 1600000000009, content: `${PRIVATE_MARKER} request` }],
    title: "Somebody",
    thread_path: "message_requests/somebody_1000009",
  });
  for (const [index, friend] of friends.slice(0, 2).entries()) {
    const folder = `${friend.toLowerCase().replace(/[^a-z]/g, "")}_${1000000 + index}`;
    yield privateFile(`${inbox}${folder}/message_1.json`, {
      participants: [{ name: friend }, { name: me }],
      messages: [{ sender_name: friend, timestamp_ms: 1600000000000 + index, content: `${PRIVATE_MARKER} ${index}` }],
      title: friend,
      thread_path: `inbox/${folder}`,
    });
  }
}

/** All messages in one file, as Instagram had them until the end of 2020. */
export function privateMessage(me: string, friend: string): FilePlan {
  const conversation = [{ sender: friend, created_at: "2019-03-04T05:06:07+00:00", text: `${PRIVATE_MARKER} flat` }];
  return privateFile("messages.json", [{ participants: [me, friend], conversation }]);
}

const REPLIES = ["Here is a plan for you.", "Of course! Let us begin.", "Bien sûr, voici trois idées."];

const PER_CHAT = 2;

/** Chats with Meta AI: what the user wrote are items, what the AI answered are not. */
export function aiFile(path: string, holder: Holder, person: Person, count: number): FilePlan {
  return aiChats(path, holder, person, [0, count]);
}

/** The same chats with a file for each in a folder, and an empty list beside, as Instagram's pages have them. */
export function* aiFolder(path: string, holder: Holder, person: Person, count: number): Iterable<FilePlan> {
  yield listFile(path, null, () => []);
  for (let first = 0; first < count; first += PER_CHAT) {
    const name = `thread_for_mailbox17841400000000001_${9000000000 + first}.json`;
    const range = [first, Math.min(count, first + PER_CHAT)] as const;
    yield aiChats(`${path.replace(/\.json$/, "")}/${name}`, holder, person, range);
  }
}

function aiChats(path: string, holder: Holder, person: Person, [from, count]: readonly [number, number]): FilePlan {
  return listFile(
    path,
    null,
    function* () {
      for (let first = from; first < count; first += PER_CHAT) {
        const random = new Random(person.seed, holder.platform, "ai", first);
        const start = Math.floor(Date.UTC(2025, 5, 1) / 1000) + random.below(40000000);
        const truth = [];
        const dict: unknown[] = [];
        for (let n = first; n < Math.min(count, first + PER_CHAT); n++) {
          const at = start + (n - first) * 60;
          const { text, notes } = ask(random, person.voice);
          dict.push(message(person.name, text, at), message("Meta AI", random.pick(REPLIES), at + 5));
          truth.push(
            truthOf(holder, {
              kind: "ai-interaction",
              at,
              text,
              audience: { value: "limited", certainty: "certain", past: null },
              notes,
              loose: ["audience", "createdAt", "container", "notes"],
            }),
          );
        }
        const title = `Chat ${1 + first / PER_CHAT}`;
        yield {
          record: {
            title,
            timestamp: start,
            media: [],
            label_values: [{ title: "Messages", dict }],
            fbid: String(9000000000 + first),
          },
          truth,
        };
      }
    },
    count - from <= PER_CHAT,
  );
}

function message(sender: string, text: string, at: number): unknown {
  return {
    title: "",
    dict: [
      { label: "Sender", value: sender },
      { label: "Message", value: text },
      { label: "Time", timestamp_value: at },
    ],
  };
}
