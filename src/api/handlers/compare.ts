import { ProblemError } from "../../model/problem.ts";
import { comparisonFileName, comparisonText } from "../../report/index.ts";
import type { Handlers } from "../handler.ts";

/** What is gone, new or otherwise judged since an earlier audit. */
export const compare: Handlers<"compare" | "compare.last" | "compare.file"> = {
  compare: ({ store, comparing }, { paths }) => comparing.with(store, paths),

  "compare.last": ({ comparing }) => comparing.last,

  "compare.file"({ comparing, translator }, { format }) {
    if (comparing.last === null) throw new ProblemError("compare-none");
    const { comparison, rows } = comparing.last;
    return {
      fileName: comparisonFileName(format, comparison),
      text: comparisonText(format, comparison, rows, translator),
    };
  },
};
