import { describe, expect, it } from "vitest";
import { MAX_RECORD_BYTES, streamRecords } from "../../../src/decode/hugeJson.ts";

describe("streamRecords", () => {
  it("bounds one record", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('[1,"');
      const block = Buffer.alloc(2 ** 22, "x");
      for (let sent = 0; sent <= MAX_RECORD_BYTES; sent += block.length) yield block;
    }
    const records: unknown[] = [];
    const all = async () => {
      for await (const { record } of streamRecords(endless(), ["comments"], "f.json")) records.push(record);
    };
    await expect(all()).rejects.toMatchObject({ problem: { code: "json-record-too-big", data: { count: 1 } } });
    expect(records).toEqual([1]);
  });
});
