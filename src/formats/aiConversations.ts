import { asArray, asObject, asText, type JsonObject } from "../decode/json.ts";
import { findEntry, type LabelEntry, labelRecord } from "../decode/labelValues.ts";
import { instant } from "../decode/time.ts";
import type { Pointer, Reader, Sink } from "./reader.ts";

/** Who wrote a message to or from Meta AI, and what stands for the words, the time and the writer. Machine names and derived translations. */
const SENDER = [
  "Sender",
  "Sender name",
  "From",
  "Author",
  "Expéditeur",
  "Auteur",
  "Absender",
  "Remitente",
  "Mittente",
  "Afzender",
  "Nadawca",
  "Remetente",
  "Role",
  "Participant",
  "sender",
  "sender_name",
  "role",
];
const WORDS = [
  "Message",
  "Prompt",
  "Text",
  "Content",
  "User message",
  "Your message",
  "Query",
  "Contenu",
  "Texte",
  "Nachricht",
  "Mensaje",
  "Messaggio",
  "Bericht",
  "Wiadomość",
  "Mensagem",
  "message",
  "prompt",
  "text",
  "content",
];
const TIME = [
  "Time",
  "Timestamp",
  "Creation time",
  "Sent",
  "Heure",
  "Date",
  "Zeit",
  "Hora",
  "Ora",
  "Orario",
  "Tijd",
  "Godzina",
  "timestamp",
  "time",
];
const REPLY = [
  "Response",
  "AI response",
  "Reply",
  "Meta AI response",
  "Réponse",
  "Antwort",
  "Respuesta",
  "Risposta",
  "Antwoord",
  "Odpowiedź",
  "Resposta",
];
/** The AI's own names, and its role. */
const AI = /^(meta ai|llama|ai|assistant|bot|ai assistant|ai studio|ai at meta)\b/i;

interface Said {
  readonly text: string;
  readonly at: number | null;
}

/**
 * `messages/ai_conversations.json`: what the user wrote to Meta AI, each message one item; the AI's answers are none.
 * The Facebook file is known to be label_values nested to any depth; Instagram's shape has not been seen, so the
 * plain message shape (`messages: [{sender_name, content, timestamp_ms}]`) is read as well.
 */
export const aiConversations: Reader = {
  id: "ai-conversations",
  wrappers: ["ai_conversations", "conversations"],
  record(raw, pointer, _context, sink) {
    const messages = asArray(raw.messages);
    if (messages !== null) {
      readMessages(messages.map(asObject), pointer, sink);
      return;
    }
    const record = labelRecord(raw);
    const said: Said[] = [];
    collect(record.entries, record.timestamp, said);
    if (said.length === 0 && record.entries.length === 0) sink.problem("record-wrong-shape", pointer);
    for (const one of said) emit(one, pointer, sink);
  },
};

function emit(said: Said, pointer: Pointer, sink: Sink): void {
  sink.item({ kind: "ai-interaction", createdAt: said.at, text: said.text, place: { type: "own" }, pointer });
}

function readMessages(messages: readonly (JsonObject | null)[], pointer: Pointer, sink: Sink): void {
  const base = pointer[1] < 0 ? pointer[0] : `${pointer[0]}/${pointer[1]}`;
  messages.forEach((message, i) => {
    const text = asText(message?.content) || asText(message?.text);
    if (message === null || text === "" || AI.test(asText(message.sender_name) || asText(message.role))) return;
    emit({ text, at: instant(message.timestamp_ms) ?? instant(message.timestamp) }, [`${base}/messages`, i], sink);
  });
}

/** A group of lines with words of its own is one message; groups without are looked into. */
function collect(entries: readonly LabelEntry[], time: number | null, out: Said[]): void {
  const own = entries.filter((e) => e.dict.length === 0);
  const at = findEntry(own, TIME)?.timestamp ?? own.find((e) => e.timestamp !== null)?.timestamp ?? time;
  const words = findEntry(own, WORDS);
  const text = words?.value || words?.vec.find((v) => v !== "") || "";
  const sender = findEntry(own, SENDER)?.value ?? "";
  const title = entries.map((e) => e.title).find((t) => t !== "") ?? "";
  if (text !== "" && !AI.test(sender) && !REPLY.includes(title)) out.push({ text, at });
  for (const entry of entries) {
    if (entry.dict.length === 0 || REPLY.includes(entry.title) || REPLY.includes(entry.label)) continue;
    if (AI.test(entry.title) || AI.test(entry.label)) continue;
    collect(entry.dict, at, out);
  }
}
