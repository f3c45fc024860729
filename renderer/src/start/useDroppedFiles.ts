import { useState } from "react";
import { type Problem, ProblemError } from "../../../src/model/problem.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { pathFor } from "../bridge/pathFor.ts";
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

  const take = async (transfer: DataTransfer) => {
    setProblem(null);
    // Both lists are emptied by the browser as soon as this event is over: read them before the first await.
    const files = [...transfer.files];
    const folder = [...transfer.items].some((item) => item.webkitGetAsEntry()?.isDirectory);
    try {
      if (files.length === 0) throw new ProblemError("drop-empty");
      if (folder && bridge.upload) throw new ProblemError("drop-folder-needs-path");
      const paths: string[] = [];
      for (const file of files)
        paths.push(await pathFor(bridge, file, (sent) => setUpload({ name: file.name, sent, size: file.size })));
      await start(paths);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setUpload(null);
    }
  };
  return { take, upload, problem };
}
