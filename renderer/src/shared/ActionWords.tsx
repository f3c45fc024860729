import type { ActionView } from "../../../src/api/contract/index.ts";
import { ExternalLink } from "./ExternalLink.tsx";

/** Where something is done: the page where there is one, what it does, and the way through the menus. */
export function ActionWords({ action }: { readonly action: Pick<ActionView, "title" | "link" | "path" | "effect"> }) {
  return (
    <>
      {action.link ? <ExternalLink {...action.link}>{action.title}</ExternalLink> : <span>{action.title}</span>}
      {action.effect ? <p className="small">{action.effect}</p> : null}
      {action.path ? <p className="small muted">{action.path}</p> : null}
    </>
  );
}
