import { useState } from "react";
import type { ItemRow } from "../../../../src/model/query.ts";
import { useMediaUrl } from "../../shared/hooks/useMediaUrl.ts";
import { Icon, type IconName } from "../../shared/Icon.tsx";

const KIND_ICONS: Partial<Record<ItemRow["kind"], IconName>> = {
  photo: "image",
  video: "video",
  reel: "video",
  live: "video",
  "profile-name": "person",
  username: "person",
  "profile-picture": "image",
  "cover-photo": "image",
  avatar: "person",
};

/** A picture from inside the export in a box of fixed size, or a sign for the kind of item. */
export function Thumbnail({ item }: { readonly item: ItemRow }) {
  const [broken, setBroken] = useState(false);
  const first = item.media.first;
  const picture = first?.type === "image" && first.inExport && !broken;
  const url = useMediaUrl(item.row, 0, picture);
  return (
    <span className="thumbnail" aria-hidden="true">
      {picture ? (
        <img
          src={url}
          alt=""
          width={40}
          height={40}
          loading="lazy"
          decoding="async"
          draggable={false}
          onError={() => setBroken(true)}
        />
      ) : (
        <Icon name={first?.type === "video" ? "video" : first ? "image" : (KIND_ICONS[item.kind] ?? "text")} />
      )}
    </span>
  );
}
