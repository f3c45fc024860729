import { describe, expect, it } from "vitest";
import { answerOf, formOf } from "../../../renderer/src/questions/periods.ts";

describe("periods of a timeline", () => {
  const row = (key: number, audience: "public" | "limited", until: string) => ({ key, audience, until });

  it("become periods that meet, the last one open", () => {
    const made = answerOf({ rows: [row(0, "public", "2014-05-01"), row(1, "limited", "")], limitedOn: "2020-01-01" });
    expect(made).toEqual({
      answer: {
        periods: [
          { to: "2014-05-01", audience: "public" },
          { from: "2014-05-01", audience: "limited" },
        ],
        limitPastPostsOn: "2020-01-01",
      },
    });
  });

  it("are refused without a date, or with dates out of order", () => {
    expect(answerOf({ rows: [row(0, "public", ""), row(1, "limited", "")], limitedOn: "" })).toEqual({
      fault: "date-missing",
    });
    const rows = [row(0, "public", "2014-05-01"), row(1, "limited", "2012-01-01"), row(2, "public", "")];
    expect(answerOf({ rows, limitedOn: "" })).toEqual({ fault: "dates-out-of-order" });
  });

  it("come back into the editor as they were given", () => {
    const answer = {
      periods: [
        { to: "2014-05-01", audience: "public" as const },
        { from: "2014-05-01", audience: "limited" as const },
      ],
    };
    expect(answerOf(formOf(answer))).toEqual({ answer });
  });

  it("stay about what was left out beside what was seen", () => {
    const answer = { periods: [{ audience: "limited" as const, seen: 8 }] };
    expect(answerOf(formOf(answer))).toEqual({ answer });
  });

  it("that leave a time out stay open for it in the editor, where periods meet", () => {
    const periods = [
      { from: "2014-01-03", to: "2014-08-04", audience: "limited" as const },
      { to: "2010-01-01", audience: "public" as const },
    ];
    expect(formOf({ periods }).rows.map(({ audience, until }) => [audience, until])).toEqual([
      ["public", "2010-01-01"],
      ["mixed", "2014-01-03"],
      ["limited", "2014-08-04"],
      ["mixed", ""],
    ]);
  });
});
