import { test } from "../support/test.ts";
import { pictures } from "./album.ts";
import { PICTURE_SETS } from "./sets.ts";
import { beforeAnAudit, inAnAudit, whenItGoesWrong } from "./walk.ts";

for (const set of PICTURE_SETS) {
  test.describe(set.name, () => {
    test.use({ look: { ...set.look, locale: set.language, reducedMotion: "reduce" } });

    test("before an audit", async ({ app }) => beforeAnAudit(pictures(app.page, set)));
    test("in an audit", async ({ app }) => inAnAudit(pictures(app.page, set)));
    test("when it goes wrong", async ({ app, folders }) => whenItGoesWrong(pictures(app.page, set), folders));
  });
}
