import type { TodoView } from "../../../src/api/contract/index.ts";
import { useItemsViews } from "../items/ItemsViews.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { hashOf } from "../shared/router.ts";

/** How much of everything that was to be done is done, and, when it is all of it, what comes next. */
export function ListProgress({ total, done }: Pick<TodoView, "total" | "done">) {
  const { t } = useTranslation();
  const format = useFormat();
  const views = useItemsViews();
  const all = total + done;
  return (
    <section className="todo-progress" aria-label={t("list.progressLabel")} data-done={total === 0}>
      <p className="todo-sum" role="status">
        {total === 0 ? <Icon name="ticked" /> : null}
        {total === 0
          ? t("list.allDone", { count: done, of: format.number(done) })
          : t("list.progress", { count: all, done: format.number(done), of: format.number(all) })}
      </p>
      <progress className="progress" value={done} max={all} aria-hidden="true" />
      {total === 0 ? (
        <p>
          {t("list.next")} <a href={hashOf("done")}>{t("list.toDone")}</a>
        </p>
      ) : null}
      {done > 0 ? (
        <button type="button" className="link-button small" onClick={() => views.show({ decisions: ["done"] })}>
          {t("list.seeDone")}
        </button>
      ) : null}
    </section>
  );
}
