import { describe, expect, it } from "vitest";
import { makeApi, postJson } from "../../../renderer/src/bridge/api.ts";
import { followEvents, readLines } from "../../../renderer/src/bridge/eventStream.ts";
import { problemOf } from "../../../renderer/src/bridge/problemOf.ts";
import { fileNameIn } from "../../../renderer/src/bridge/saveBlob.ts";
import { takeToken } from "../../../renderer/src/bridge/session.ts";
import type { StoreEvent } from "../../../src/api/contract/index.ts";
import { ProblemError } from "../../../src/model/problem.ts";

const bytes = (...parts: string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });

describe("the token", () => {
  const take = (fetcher: typeof fetch) => takeToken(window.location, window.history, window.sessionStorage, fetcher);
  const never: typeof fetch = () => Promise.reject(new Error("nothing is to be asked"));
  const used: typeof fetch = async () => Response.json({ code: "session-ended", data: {} }, { status: 401 });

  it("in the address leaves it before anything else and is given back for one that only the tab has", async () => {
    window.location.hash = "#t=abc";
    const asked: string[] = [];
    const token = await take(async (path, init) => {
      expect(window.location.hash).toBe("");
      asked.push(`${path} ${new Headers(init?.headers).get("Authorization")}`);
      return Response.json({ token: "other" });
    });
    expect([token, asked]).toEqual(["other", ["/api/host.session Bearer abc"]]);
    expect(JSON.stringify({ ...window.sessionStorage })).not.toContain("abc");
    expect(await take(never)).toBe("other");
  });

  it("in an address that was used before is of no use, but in the tab that used it", async () => {
    window.location.hash = "#t=abc";
    expect(await take(used)).toBe("other");
    window.sessionStorage.clear();
    expect(await take(never)).toBeNull();
    window.location.hash = "#t=abc";
    await expect(take(used)).rejects.toMatchObject({ problem: { code: "session-ended" } });
    expect(window.location.hash).toBe("");
  });

  it("goes with every call, and the body as JSON", async () => {
    const api = makeApi("abc", async (_path, init) => {
      expect(new Headers(init?.headers).get("Authorization")).toBe("Bearer abc");
      return Response.json({ got: JSON.parse(String(init?.body)) });
    });
    expect(await postJson(api, "/api/overview", { a: 1 })).toEqual({ got: { a: 1 } });
  });
});

describe("failures", () => {
  const failing = (answer: () => Promise<Response>) =>
    makeApi(
      "t",
      answer,
    )("/api/x").then(
      () => null,
      (error: unknown) => problemOf(error).code,
    );

  it("keep the host's own problem, and name a host that is gone", async () => {
    expect(await failing(async () => Response.json({ code: "row-unknown", data: {} }, { status: 404 }))).toBe(
      "row-unknown",
    );
    expect(await failing(() => Promise.reject(new TypeError("failed to fetch")))).toBe("host-unreachable");
    expect(await failing(async () => new Response("nope", { status: 401 }))).toBe("session-ended");
    expect(await failing(async () => new Response("<html>", { status: 500 }))).toBe("unexpected");
  });

  it("are found in what Electron's bridge leaves of them", () => {
    expect(problemOf(new ProblemError("no-audit")).code).toBe("no-audit");
    expect(problemOf({ code: "no-audit", data: {} }).code).toBe("no-audit");
    expect(problemOf(new Error("secret contents"))).toEqual({ code: "unexpected", data: {} });
  });
});

describe("events", () => {
  it("are whole lines, wherever the network cuts, also inside a letter", async () => {
    const euro = new TextEncoder().encode("€\n");
    const lines: string[] = [];
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"a":1}\n\n{"b"'));
        controller.enqueue(new TextEncoder().encode(":2}\n"));
        controller.enqueue(euro.slice(0, 1));
        controller.enqueue(euro.slice(1));
        controller.close();
      },
    });
    await readLines(stream, (line) => lines.push(line));
    expect(lines).toEqual(['{"a":1}', '{"b":2}', "€"]);
  });

  it("come again after a broken stream, with a call to reload; a host that stays away has crashed", async () => {
    const events: StoreEvent[] = [];
    const stop = new AbortController();
    let round = 0;
    const api = async () => {
      round += 1;
      if (round === 1) throw new ProblemError("host-unreachable");
      return new Response(bytes('{"type":"crashed","problem":{"code":"out-of-memory","data":{}}}\n'));
    };
    const done = followEvents(
      api,
      (event) => {
        events.push(event);
        if (event.type === "crashed") stop.abort();
      },
      stop.signal,
      1,
    );
    await done;
    expect(events).toEqual([{ type: "changed" }, { type: "crashed", problem: { code: "out-of-memory", data: {} } }]);

    const gone: StoreEvent[] = [];
    const away = () => Promise.reject(new ProblemError("host-unreachable"));
    await followEvents(away, (event) => gone.push(event), new AbortController().signal, 1);
    expect(gone).toEqual([{ type: "crashed", problem: { code: "host-unreachable", data: {} } }]);
  });
});

it("takes the report's name from the header", () => {
  expect(fileNameIn("attachment; filename*=UTF-8''outscope%20report.html", "x")).toBe("outscope report.html");
  expect(fileNameIn(null, "x")).toBe("x");
});
