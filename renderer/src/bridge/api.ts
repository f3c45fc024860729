import { Problem, ProblemError } from "../../../src/model/problem.ts";

/** A fetch to the local host that carries this run's token and turns every failure into a {@link ProblemError}. */
export type Api = (path: string, init?: RequestInit) => Promise<Response>;

/** Throws `host-unreachable` when nobody listens any more, else the problem that the host names. */
export function makeApi(token: string, fetcher: typeof fetch = fetch): Api {
  return async (path, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set("Authorization", `Bearer ${token}`);
    let response: Response;
    try {
      response = await fetcher(path, { ...init, headers });
    } catch (cause) {
      throw new ProblemError("host-unreachable", {}, { cause });
    }
    if (!response.ok) throw await problemIn(response);
    return response;
  };
}

/** POST with a JSON body; gives the parsed answer. */
export async function postJson(api: Api, path: string, body: unknown): Promise<unknown> {
  const response = await api(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return response.status === 204 ? {} : response.json();
}

async function problemIn(response: Response): Promise<ProblemError> {
  try {
    const problem = Problem.parse(await response.json());
    return new ProblemError(problem.code, problem.data);
  } catch {
    return new ProblemError(response.status === 401 ? "session-ended" : "unexpected", { status: response.status });
  }
}
