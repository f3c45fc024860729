import type { KeyboardEvent } from "react";

interface Props {
  readonly name: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | null;
  readonly onPick: (choice: string) => void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Radio buttons whose choice counts at once. So the arrow keys only move the focus, as in a toolbar: what they pass over is
 * not an answer. Space, Enter or a click chooses.
 */
export function Choices({ name, choices, chosen, onPick }: Props) {
  return (
    <div className="choices">
      {choices.map(({ value, label }) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            onChange={() => onPick(value)}
            onKeyDown={moveOrChoose}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

function moveOrChoose(event: KeyboardEvent<HTMLInputElement>) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const here = event.currentTarget;
  const step = STEPS[event.key];
  if (event.key !== "Enter" && step === undefined) return;
  event.preventDefault();
  if (step === undefined) return here.click();
  const all = [...(here.closest(".choices")?.querySelectorAll<HTMLInputElement>("input[type=radio]") ?? [])];
  all.at((all.indexOf(here) + step) % all.length)?.focus();
}
