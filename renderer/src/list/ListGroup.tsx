import { useId } from "react";
import type { TodoView } from "../../../src/api/contract/index.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { DECISION_ICONS } from "../items/DecisionButtons.tsx";
import { ActionWords } from "../shared/ActionWords.tsx";
import { OutwardLink } from "../shared/ExternalLink.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";

type Group = TodoView["groups"][number];

/** What is dealt with at one place: the way there once, then item by item, each to be ticked off. */
export function ListGroup({ group, onDone }: { readonly group: Group; readonly onDone: (row: number) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const year = group.year === null ? t("words:misc.noDate") : String(group.year);
  return (
    <section className="card todo" aria-labelledby={id}>
      <h2 id={id}>
        {t(`words:platform.${group.platform}`)}
        {group.place ? (
          <>
            {" · "}
            <bdi>{group.place}</bdi>
          </>
        ) : null}{" "}
        <span className="muted number">{year}</span>
      </h2>
      {group.action ? (
        <div className="small">
          <ActionWords action={group.action} />
        </div>
      ) : null}
      <ul className="todo-list">
        {group.entries.map((entry) => (
          <Entry key={entry.row} entry={entry} platform={group.platform} onDone={onDone} />
        ))}
      </ul>
    </section>
  );
}

interface EntryProps {
  readonly entry: Group["entries"][number];
  readonly platform: Group["platform"];
  readonly onDone: (row: number) => void;
}

function Entry({ entry, platform, onDone }: EntryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const bridge = useBridge();
  const { openItem } = bridge;
  const name = useId();
  return (
    <li className="todo-entry">
      <input
        type="checkbox"
        aria-label={t("list.done")}
        aria-describedby={name}
        checked={false}
        onChange={() => onDone(entry.row)}
      />
      {entry.picture ? <img src={bridge.mediaUrl(entry.row, 0)} alt="" loading="lazy" decoding="async" /> : null}
      <span className="todo-words" id={name}>
        <span dir="auto" className="todo-text">
          {entry.text || entry.what}
        </span>
        <span className="small muted">
          {entry.createdAt ? format.day(entry.createdAt) : t("words:misc.noDate")}
          {" · "}
          {entry.what}
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
