import { useRef } from "react";
import { Icon } from "./Icon.tsx";

interface Props {
  readonly label: string;
  /** Endings, as the browser's `accept` has them. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly look?: "primary" | "small";
  readonly disabled?: boolean;
  readonly onFiles: (files: File[]) => void;
}

/** Chooses files. A button of our own, because the browser's speaks the browser's language and not the screen's. */
export function FileButton({ label, accept, multiple = false, look, disabled = false, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={look ? `button button-${look}` : "button"}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        <Icon name="file" />
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = ""; // the same file can be chosen once more
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
