import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/decode/json.ts";
import { findEntry, firstText, labelRecord, walkEntries } from "../../../src/decode/labelValues.ts";

const record: JsonObject = {
  timestamp: 1_700_000_000,
  media: [],
  fbid: "1234567890",
  ent_name: "CheckIn",
  label_values: [
    { label: "Message", value: "Caf\u00c3\u00a9" },
    { label: "URL", value: "https://example.org/1", href: "https://example.org/1" },
    { label: "Visit time", timestamp_value: 1_700_000_100, ent_field_name: "VisitTime" },
    { label: "Unset", timestamp_value: 0 },
    { label: "Photos", media: [{ uri: "a.jpg" }, "junk", { uri: "b.jpg" }] },
    {
      title: "Place tags",
      dict: [
        {
          title: "",
          dict: [
            { label: "Name", value: "Cafe" },
            { label: "Coordinates", value: "(1.5 , 2.5)" },
          ],
        },
        { title: "", dict: [{ label: "Name", value: "Bar" }] },
      ],
    },
    { label: "Shares", vec: [{ value: "one" }, "two", {}, 3] },
    { label: "L\u00c3\u00a9gende", value: "texte" },
  ],
};

describe("labelRecord", () => {
  const read = labelRecord(record);

  it("reads the record's own facts", () => {
    expect(read).toMatchObject({ timestamp: 1_700_000_000_000, fbid: "1234567890", entName: "CheckIn" });
    expect(read.entries).toHaveLength(8);
  });

  it("repairs text and reads times, media and lists", () => {
    expect(read.entries.map(({ value }) => value)).toEqual([
      "Café",
      "https://example.org/1",
      null,
      null,
      null,
      null,
      null,
      "texte",
    ]);
    expect(read.entries[1]?.href).toBe("https://example.org/1");
    expect(read.entries.map(({ timestamp }) => timestamp).filter((t) => t !== null)).toEqual([1_700_000_100_000]);
    expect(read.entries[4]?.media).toEqual([{ uri: "a.jpg" }, { uri: "b.jpg" }]);
    expect(read.entries[6]?.vec).toEqual(["one", "two", "3"]);
  });

  it("keeps two groups of the same lines apart", () => {
    const groups = read.entries[5]?.dict ?? [];
    expect(groups.map(({ dict }) => firstText(dict, ["Name"]))).toEqual(["Cafe", "Bar"]);
  });

  it.each([
    {},
    { label_values: null },
    { label_values: "x" },
    { label_values: [1, null, [], "x"] },
    { timestamp: "soon", fbid: {} },
  ])("makes an empty record of %j", (wrong) => {
    expect(labelRecord(wrong as never)).toEqual({ timestamp: null, fbid: null, entName: null, entries: [] });
  });

  it("reads a line that stands without its list", () => {
    expect(
      labelRecord({ label_values: { label: "Text", value: "x", dict: { label: "In", value: "y" } } }).entries[0],
    ).toMatchObject({
      label: "Text",
      dict: [{ label: "In", value: "y" }],
    });
  });

  it("never throws and loses no value, at any depth", () => {
    const entry: fc.Memo<object> = fc.memo((depth) =>
      fc.record({
        label: fc.string(),
        value: fc.string(),
        dict: depth > 1 ? fc.array(entry(depth - 1), { maxLength: 2 }) : fc.constant([]),
      }),
    );
    fc.assert(
      fc.property(fc.array(entry(5), { maxLength: 4 }), (list) => {
        const values = [...JSON.stringify(list).matchAll(/"value":/g)];
        expect([...walkEntries(labelRecord({ label_values: list } as never).entries)]).toHaveLength(values.length);
      }),
    );
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (o) => void labelRecord(o as never)));
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (v) => void labelRecord({ label_values: [v, { dict: v, media: v, vec: v }] } as never),
      ),
    );
  });

  it("does not overflow on what was never parsed by us", () => {
    let deep: JsonObject = { label: "deepest" };
    for (let i = 0; i < 50_000; i++) deep = { dict: [deep] };
    expect(labelRecord({ label_values: [deep] }).entries).toHaveLength(1);
  });
});

describe("findEntry and firstText", () => {
  const { entries } = labelRecord(record);

  it("find by label, title or machine name, at any depth, without case and accents", () => {
    expect(findEntry(entries, ["message"])?.value).toBe("Café");
    expect(findEntry(entries, ["legende:"])?.value).toBe("texte");
    expect(findEntry(entries, ["PLACE TAGS"])?.dict).toHaveLength(2);
    expect(findEntry(entries, ["visittime"])?.timestamp).toBe(1_700_000_100_000);
    expect(findEntry(entries, ["Coordinates"])?.value).toBe("(1.5 , 2.5)");
    expect(findEntry(entries, ["Nothing", ""])).toBeNull();
  });

  it("let earlier names win over earlier lines", () => {
    expect(findEntry(entries, ["Shares", "Message"])?.label).toBe("Shares");
  });

  it("give the first text of an entry, of its list, or below it", () => {
    expect(["Message", "Shares", "Place tags", "Photos", "Nothing"].map((name) => firstText(entries, [name]))).toEqual([
      "Café",
      "one",
      "Cafe",
      "",
      "",
    ]);
  });
});
