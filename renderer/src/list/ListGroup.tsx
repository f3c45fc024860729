import { useId } from "react";
import type { TodoView } from "../../../src/api/contract/index.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { DECISION_ICONS } from "../items/DecisionButtons.tsx";
import { ActionWords } from "../shared/ActionWords.tsx";
import { OutwardLink } from "../shared/ExternalLink.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useMediaUrl } from "../shared/hooks/useMediaUrl.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";

type Group = TodoView["groups"][number];
export type TodoEntry = Group["years"][number]["entries"][number];

interface Ticks {
  /** Whether an item's box is ticked, by what is kept or by a click that is being kept. */
  readonly isDone: (entry: TodoEntry) => boolean;
  readonly onTick: (entries: readonly TodoEntry[], done: boolean) => void;
}

/** What is dealt with at one place: the way there once, then item by item, each to be ticked off, or all of them together. */
export function ListGroup({ group, isDone, onTick }: Ticks & { readonly group: Group }) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const entries = group.years.flatMap((year) => year.entries);
  const open = entries.filter((entry) => !isDone(entry));
  return (
    <section className="card todo" aria-labelledby={id} data-done={open.length === 0}>
      <div className="todo-head">
        <h2 id={id}>{t(`words:platform.${group.platform}`)}</h2>
        <span className="small muted number">
          {t("list.progress", {
            count: entries.length,
            done: format.number(entries.length - open.length),
            of: format.number(entries.length),
          })}
        </span>
      </div>
      {group.action ? (
        <div className="todo-way">
          <ActionWords action={group.action} />
        </div>
      ) : null}
      {group.years.map((year) => (
        <Year key={String(year.year)} year={year} platform={group.platform} isDone={isDone} onTick={onTick} />
      ))}
      {open.length > 1 ? (
        <button type="button" className="button button-small todo-all" onClick={() => onTick(open, true)}>
          <Icon name="ticked" />
          {t("list.tickAll", { count: open.length, shown: format.number(open.length) })}
        </button>
      ) : null}
    </section>
  );
}

interface YearProps extends Ticks {
  readonly year: Group["years"][number];
  readonly platform: Group["platform"];
}

function Year({ year, platform, ...ticks }: YearProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div>
      <h3 className="todo-year number" id={id}>
        {year.year === null ? t("words:misc.noDate") : String(year.year)}
      </h3>
      <ul aria-labelledby={id}>
        {year.entries.map((entry) => (
          <Entry key={entry.row} entry={entry} platform={platform} {...ticks} />
        ))}
      </ul>
    </div>
  );
}

interface EntryProps extends Ticks {
  readonly entry: TodoEntry;
  readonly platform: Group["platform"];
}

function Entry({ entry, platform, isDone, onTick }: EntryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const bridge = useBridge();
  const { openItem } = bridge;
  const picture = useMediaUrl(entry.row, 0, entry.picture);
  const name = useId();
  return (
    <li className="todo-entry" data-done={isDone(entry)}>
      <input
        type="checkbox"
        aria-label={t("list.done")}
        aria-describedby={name}
        checked={isDone(entry)}
        onChange={() => onTick([entry], !isDone(entry))}
      />
      {entry.picture ? <img src={picture} alt="" loading="lazy" decoding="async" /> : null}
      <span className="todo-words" id={name}>
        <span dir="auto" className="todo-text">
          {entry.text || entry.what}
        </span>
        <span className="small muted">
          {entry.createdAt ? format.day(entry.createdAt) : t("words:misc.noDate")}
          {" · "}
          {entry.what}
          {entry.place ? (
            <>
              {" · "}
              <bdi>{entry.place}</bdi>
            </>
          ) : null}
        </span>
      </span>
      {entry.decision ? (
        <span className="todo-decision small" data-decision={entry.decision}>
          <Icon name={DECISION_ICONS[entry.decision]} />
          {t(`words:decision.${entry.decision}`)}
        </span>
      ) : null}
      {entry.link === null ? null : (
        <OutwardLink
          url={entry.link}
          className="button button-small"
          open={openItem ? () => openItem(entry.row) : undefined}
        >
          {t("items.detail.openItem", { platform: t(`words:platform.${platform}`) })}
        </OutwardLink>
      )}
    </li>
  );
}
