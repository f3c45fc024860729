import { Problem, ProblemError } from "../../../src/model/problem.ts";

/**
 * Sends a dropped file to the local host, which keeps a private temporary copy; gives the copy's path there.
 * XMLHttpRequest, because fetch does not tell how much of a body has been sent.
 */
export function uploadFile(token: string, file: File, onProgress: (sent: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/host.upload?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("Authorization", `Bearer ${token}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.addEventListener("progress", (event) => onProgress(event.loaded));
    request.addEventListener("error", () => reject(new ProblemError("host-unreachable")));
    request.addEventListener("load", () => {
      try {
        const answer: unknown = JSON.parse(request.responseText);
        if (request.status >= 400) {
          const problem = Problem.parse(answer);
          reject(new ProblemError(problem.code, problem.data));
        } else resolve((answer as { path: string }).path);
      } catch (cause) {
        reject(new ProblemError("unexpected", { status: request.status }, { cause }));
      }
    });
    request.send(file);
  });
}
