import { useState } from "react";
import { type Problem, ProblemError } from "../../../src/model/problem.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { problemOf } from "../bridge/problemOf.ts";
import { useAudit } from "../shared/context/AuditContext.tsx";

export interface Upload {
  readonly name: string;
  readonly sent: number;
  readonly size: number;
}

/** Starts with what was dropped: by path where the host knows it, else by a private copy that the local host keeps. */
export function useDroppedFiles() {
  const bridge = useBridge();
  const { start } = useAudit();
  const [upload, setUpload] = useState<Upload | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const pathFor = async (file: File): Promise<string> => {
    const known = bridge.pathOf(file);
    if (known !== null) return known;
    if (!bridge.upload) throw new ProblemError("drop-not-possible");
    setUpload({ name: file.name, sent: 0, size: file.size });
    return bridge.upload(file, (sent) => setUpload({ name: file.name, sent, size: file.size }));
  };

  const take = async (transfer: DataTransfer) => {
    setProblem(null);
    // Both lists are emptied by the browser as soon as this event is over: read them before the first await.
    const files = [...transfer.files];
    const folder = [...transfer.items].some((item) => item.webkitGetAsEntry()?.isDirectory);
    try {
      if (files.length === 0) throw new ProblemError("drop-empty");
      if (folder && bridge.upload) throw new ProblemError("drop-folder-needs-path");
      const paths: string[] = [];
      for (const file of files) paths.push(await pathFor(file));
      await start(paths);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setUpload(null);
    }
  };
  return { take, upload, problem };
}
