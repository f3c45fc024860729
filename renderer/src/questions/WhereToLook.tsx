import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";

/** How the user finds the answer out: where to look at Meta's. Nothing where nothing is known of it. */
export function WhereToLook({ topic }: { readonly topic: string }) {
  const { t } = useTranslation();
  const hint = t(`questions.hint.${topic}`, { defaultValue: "" });
  if (hint === "") return null;
  return (
    <div className="where-to-look">
      <Icon name="help" />
      <p className="small">{hint}</p>
    </div>
  );
}
