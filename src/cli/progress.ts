import cliProgress from "cli-progress";
import type { Translator } from "../locales/index.ts";
import type { Progress } from "../model/query.ts";
import type { Io } from "./io.ts";

export interface ProgressView {
  show(progress: Progress): void;
  stop(): void;
}

const percent = ({ bytesDone, bytesTotal }: Progress) =>
  bytesTotal === 0 ? 0 : Math.min(100, Math.floor((100 * bytesDone) / bytesTotal));

/** A bar that redraws itself on the terminal. */
function bar(stream: NodeJS.WritableStream, words: Translator): ProgressView {
  const drawn = new cliProgress.SingleBar({
    stream,
    format: "{phase} {bar} {percentage} %  {count}",
    barCompleteChar: "━",
    barIncompleteChar: "─",
    barsize: 30,
    clearOnComplete: true,
    gracefulExit: false, // Ctrl-C is ours to handle
    linewrap: true, // else a process that is ended leaves the terminal without
  });
  let started = false;
  return {
    show(progress) {
      const count = words.t("cli:progress.items", { count: progress.items });
      const values = { phase: words.t(`cli:progress.${progress.phase}`), count };
      if (!started) drawn.start(100, 0, values);
      started = true;
      drawn.update(percent(progress), values);
    },
    stop() {
      if (started) drawn.stop();
    },
  };
}

/**
 * A line for each phase, and for each quarter read, where there is no terminal to draw on. Of the ends only the report
 * speaks, and listing is over at once: a wrong path gives its error alone.
 */
function lines(io: Io, words: Translator): ProgressView {
  let last = "";
  return {
    show(progress) {
      if (progress.phase !== "reading" && progress.phase !== "judging") return;
      const quarter = Math.floor(percent(progress) / 25) * 25;
      const step = `${progress.phase} ${progress.phase === "reading" ? quarter : ""}`;
      if (step === last) return;
      last = step;
      const values = { phase: words.t(`cli:progress.${progress.phase}`), percent: words.number(percent(progress)) };
      io.note(words.t(progress.phase === "reading" ? "cli:progress.percent" : "cli:progress.phase", values));
    },
    stop: () => undefined,
  };
}

/** Shows how far the audit is, on standard error. */
export function progressView(io: Io, words: Translator): ProgressView {
  return io.bar === null ? lines(io, words) : bar(io.bar, words);
}
