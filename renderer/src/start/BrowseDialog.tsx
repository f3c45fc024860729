import { useEffect, useState } from "react";
import type { HostBridge } from "../../../src/api/contract/index.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { problemOf } from "../bridge/problemOf.ts";
import { Dialog } from "../shared/Dialog.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { ProblemNotice } from "../shared/Problems.tsx";

type Listing = Awaited<ReturnType<NonNullable<HostBridge["listFolder"]>>>;

interface Props {
  readonly onClose: () => void;
  readonly onChoose: (paths: string[]) => void;
}

/** A list of the user's folders and zips, for where a browser has no file dialog that gives paths. */
export function BrowseDialog({ onClose, onChoose }: Props) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const format = useFormat();
  const [listing, setListing] = useState<Listing | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);

  const open = (path: string | null) => {
    setProblem(null);
    bridge.listFolder?.(path).then(setListing, (error: unknown) => setProblem(problemOf(error)));
  };
  useEffect(() => {
    bridge.listFolder?.(null).then(setListing, (error: unknown) => setProblem(problemOf(error)));
  }, [bridge]);

  const toggle = (path: string) =>
    setChosen((paths) => (paths.includes(path) ? paths.filter((other) => other !== path) : [...paths, path]));

  const actions = (
    <>
      <button type="button" className="button button-quiet" onClick={onClose}>
        {t("common.cancel")}
      </button>
      {chosen.length > 0 ? (
        <button type="button" className="button button-primary" onClick={() => onChoose([...chosen])}>
          {t("start.browse.useFiles", { count: chosen.length })}
        </button>
      ) : (
        <button
          type="button"
          className="button button-primary"
          disabled={!listing}
          onClick={() => listing && onChoose([listing.path])}
        >
          {t("start.browse.useFolder")}
        </button>
      )}
    </>
  );
  return (
    <Dialog title={t("start.browse.title")} onClose={onClose} actions={actions}>
      <div className="row">
        <button
          type="button"
          className="button button-small"
          disabled={!listing?.parent}
          onClick={() => open(listing?.parent ?? null)}
        >
          <Icon name="up" />
          {t("start.browse.up")}
        </button>
        <span className="small muted" dir="ltr">
          {listing?.path}
        </span>
      </div>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <ul className="browse-list" aria-label={listing?.path}>
        {listing?.entries.map((entry) => (
          <li key={entry.path}>
            {entry.folder ? (
              <button type="button" className="browse-entry" onClick={() => open(entry.path)}>
                <Icon name="folder" />
                <span dir="auto">{entry.name}</span>
                <Icon name="chevron" />
              </button>
            ) : (
              <label className="browse-entry">
                <input type="checkbox" checked={chosen.includes(entry.path)} onChange={() => toggle(entry.path)} />
                <span dir="auto">{entry.name}</span>
                <span className="small muted nowrap">{format.bytes(entry.size)}</span>
              </label>
            )}
          </li>
        ))}
        {listing?.entries.length === 0 ? <li className="muted browse-empty">{t("start.browse.empty")}</li> : null}
      </ul>
    </Dialog>
  );
}
