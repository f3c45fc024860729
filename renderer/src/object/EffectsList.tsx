import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { type Effects, isEmpty } from "./effects.ts";

/** Names with sentences beside them; a name without any is left out. */
export function FactList({
  facts,
}: {
  readonly facts: readonly (readonly [name: string, sentences: readonly string[]])[];
}) {
  const shown = facts.filter(([, sentences]) => sentences.length > 0);
  if (shown.length === 0) return null;
  return (
    <dl className="object-facts">
      {shown.map(([name, sentences]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{sentences.join(" ")}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The points that are contested, folded away under their number. */
export function Contested({ points }: { readonly points: readonly string[] }) {
  const { t } = useTranslation();
  if (points.length === 0) return null;
  return (
    <details className="notice-warning object-contested">
      <summary>
        <Icon name="warning" />
        <strong>{t("object.contested", { count: points.length })}</strong>
      </summary>
      <ul className="plain-list small">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  );
}

/** What all forms of a platform have in common, said once. */
export function CommonEffects({ effects }: { readonly effects: Effects }) {
  const { t } = useTranslation();
  if (isEmpty(effects)) return null;
  return (
    <section className="stack" aria-label={t("object.common.title")}>
      <FactList
        facts={[
          [t("object.common.does"), effects.does],
          [t("object.common.doesNot"), effects.doesNot],
        ]}
      />
      <Contested points={effects.contested} />
    </section>
  );
}
