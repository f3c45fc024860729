import { useState } from "react";
import type { Overview } from "../../../src/model/query.ts";
import { useTranslator } from "../shared/context/LanguageProvider.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { PathText } from "../shared/PathText.tsx";
import { problemWords } from "../shared/problemWords.ts";
import { StructureReport } from "../shared/StructureReport.tsx";

const FIRST = 50;

interface Props {
  readonly files: Overview["files"]["notRead"];
  readonly sources: Overview["sources"];
}

/** Every file that was not understood or could not be read, with the reason in a sentence. */
export function FilesNotRead({ files, sources }: Props) {
  const { t } = useTranslation();
  const words = useTranslator();
  const [all, setAll] = useState(false);
  return (
    <details>
      <summary>{t("overview.coverage.notRead", { count: files.length })}</summary>
      <ul className="not-read">
        {files.slice(0, all ? files.length : FIRST).map((file) => (
          <li key={`${file.source} ${file.file}`} className="not-read-file">
            <PathText path={file.file} />
            <span className="small muted">
              {file.problem ? problemWords(words, file.problem) : t(`words:fileStatus.${file.status}`)}
              {sources.length > 1 && sources[file.source] ? (
                <>
                  {" "}
                  · <bdi>{baseName(sources[file.source]?.path ?? "")}</bdi>
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {!all && files.length > FIRST ? (
        <button type="button" className="button button-small" onClick={() => setAll(true)}>
          {t("overview.coverage.showAll", { count: files.length })}
        </button>
      ) : null}
      <StructureReport />
    </details>
  );
}

/** The last part of a path, on any system. */
export const baseName = (path: string): string => path.split(/[\\/]/).filter(Boolean).pop() ?? path;
