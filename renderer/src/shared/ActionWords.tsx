import type { ActionView } from "../../../src/api/contract/index.ts";
import { ExternalLink } from "./ExternalLink.tsx";

/** Where something is done: the page where there is one, and the way through the menus. */
export function ActionWords({ action }: { readonly action: Pick<ActionView, "title" | "link" | "path"> }) {
  return (
    <>
      {action.link ? <ExternalLink {...action.link}>{action.title}</ExternalLink> : <span>{action.title}</span>}
      {action.path ? <p className="small muted">{action.path}</p> : null}
    </>
  );
}
