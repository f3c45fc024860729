import { labelsOf } from "../words/index.ts";

/**
 * Labels of who wrote a message to or from Meta AI, and of its words and time. They only help: where none is known the values
 * tell (`aiMessage.ts`).
 */
export const SENDER = labelsOf("sender", "author");
export const WORDS = labelsOf("message", "prompt", "question");
export const TIME = labelsOf("time", "created", "moment");
export const REPLY = labelsOf("response", "aiReply");
/** The AI's own names, and its role. */
export const AI = /^(meta ai|llama|ai|assistant|bot|ai assistant|ai studio|ai at meta)\b/i;
