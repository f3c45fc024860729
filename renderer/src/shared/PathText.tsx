import { Fragment } from "react";

/** A path in an export, which may be long: it breaks after its slashes, within a name only where that has no room, and can be copied as it is. */
export function PathText({ path, pointer = null }: { readonly path: string; readonly pointer?: string | null }) {
  return (
    <code className="path" dir="ltr">
      <Parts path={path} />
      {pointer ? (
        <>
          {" "}
          <Parts path={pointer} />
        </>
      ) : null}
    </code>
  );
}

function Parts({ path }: { readonly path: string }) {
  return numbered(path.split(/(?<=\/)/)).map(([place, name]) => (
    <span key={place} className="path-part">
      {numbered(name.split(/(?<=_)(?!_)/)).map(([at, piece]) => (
        <Fragment key={at}>
          {at > 0 ? <wbr /> : null}
          {piece}
        </Fragment>
      ))}
    </span>
  ));
}

const numbered = (parts: readonly string[]): (readonly [number, string])[] => parts.map((part, place) => [place, part]);
