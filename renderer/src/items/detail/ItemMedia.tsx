import { useState } from "react";
import type { Item } from "../../../../src/model/report.ts";
import { useMediaUrl } from "../../shared/hooks/useMediaUrl.ts";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";
import { Icon } from "../../shared/Icon.tsx";
import { PictureViewer } from "./PictureViewer.tsx";

const FIRST = 6;

/** Pictures and videos from inside the export. */
export function ItemMedia({ row, media }: { readonly row: number; readonly media: Item["media"] }) {
  const { t } = useTranslation();
  const [shownFor, setShownFor] = useState<number | null>(null);
  if (media.length === 0) return null;
  const all = shownFor === row;
  return (
    <section className="stack-small" aria-label={t("items.detail.media", { count: media.length })}>
      <ul className="media">
        {media.slice(0, all ? media.length : FIRST).map((file, index) => (
          <li key={`${row} ${file.uri}`}>
            <MediaFile
              file={file}
              row={row}
              index={index}
              name={t("items.detail.mediaNumber", { number: index + 1, of: media.length })}
            />
          </li>
        ))}
      </ul>
      {!all && media.length > FIRST ? (
        <div>
          <button type="button" className="button button-small" onClick={() => setShownFor(row)}>
            {t("items.detail.allMedia", { count: media.length })}
          </button>
        </div>
      ) : null}
    </section>
  );
}

interface FileProps {
  readonly file: Item["media"][number];
  readonly name: string;
}

function MediaFile({ file, row, index, name }: FileProps & { readonly row: number; readonly index: number }) {
  const { t } = useTranslation();
  const [broken, setBroken] = useState(false);
  const [large, setLarge] = useState(false);
  const url = useMediaUrl(row, index, file.inExport && file.type !== "other");
  if (!file.inExport || broken || file.type === "other")
    return (
      <span className="media-missing small muted">
        <Icon name={file.type === "video" ? "video" : "image"} />
        {broken ? t("items.detail.mediaBroken") : t("items.detail.mediaMissing")}
      </span>
    );
  const fail = () => setBroken(true);
  if (file.type === "image")
    return (
      <>
        <button type="button" className="media-picture" aria-haspopup="dialog" onClick={() => setLarge(true)}>
          <img src={url} alt={name} loading="lazy" decoding="async" onError={fail} />
        </button>
        {large && url !== undefined ? <PictureViewer url={url} name={name} onClose={() => setLarge(false)} /> : null}
      </>
    );
  return <Player file={file} url={url} name={name} onError={fail} />;
}

/** The user's own recordings: an export holds no captions to offer with them. */
function Player({ file, url, name, onError }: FileProps & { readonly url: string | undefined; onError: () => void }) {
  const Tag = file.type === "audio" ? "audio" : "video";
  return <Tag src={url} controls preload="metadata" aria-label={name} onError={onError} />;
}
