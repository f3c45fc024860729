import type { SourceView } from "../../../src/api/contract/index.ts";
import { ExternalLink } from "./ExternalLink.tsx";
import { useFormat } from "./hooks/useFormat.ts";
import { useTranslation } from "./hooks/useTranslation.ts";

/** A source by the name of who published it, with the day it was read. */
export function SourceLink({ source }: { readonly source: SourceView }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <ExternalLink linkId={source.linkId} url={source.url}>
        {source.publisher}
      </ExternalLink>
      {source.captured ? ` · ${t("common.captured", { date: format.day(source.captured) })}` : null}
    </>
  );
}
