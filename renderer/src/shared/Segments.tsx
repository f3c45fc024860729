import { Icon, type IconName } from "./Icon.tsx";

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly icon?: IconName }[];
  readonly onChange: (value: T) => void;
}

/** One of a few, chosen at once. */
export function Segments<T extends string>({ label, value, choices, onChange }: Props<T>) {
  return (
    <fieldset className="tabs segments">
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className="tab"
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
        >
          {choice.icon ? <Icon name={choice.icon} /> : null}
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}
