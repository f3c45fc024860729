import { pairRow, table } from "./labelTable.ts";
import { printDay } from "./printedTime.ts";
import type { Printer } from "./printer.ts";
import { type ProfileLabels, profileLabels } from "./profileLabels.ts";
import { type Fields, fieldsOf, listOf, numberOf, textOf } from "./shapes.ts";
import { escapeText, link } from "./text.ts";

type Row = readonly [label: keyof ProfileLabels, value: string];

function birthday(printer: Printer, value: unknown): string {
  const { year, month, day } = fieldsOf(value);
  const date = new Date(Date.UTC(numberOf(year) ?? 0, (numberOf(month) ?? 1) - 1, numberOf(day) ?? 1));
  return printDay(date, printer.time);
}

function nameIn(value: unknown, key = "name"): string {
  return textOf(fieldsOf(value)[key]);
}

/** The profile of `profile_information.json` as rows of label and value. */
export function profileTable(printer: Printer, profile: Fields): string {
  const labels = profileLabels(printer.time.language);
  const rows: Row[] = [
    ["name", nameIn(profile.name, "full_name")],
    ...listOf(fieldsOf(profile.emails).emails).map((one): Row => ["email", textOf(one)]),
    ...(profile.birthday === undefined ? [] : [["birthday", birthday(printer, profile.birthday)] as Row]),
    ["gender", nameIn(profile.gender, "gender_option")],
    ["city", nameIn(profile.current_city)],
    ["hometown", nameIn(profile.hometown)],
    ["relationship", nameIn(profile.relationship, "status")],
    ...listOf(profile.education_experiences).map((one): Row => ["education", nameIn(one)]),
    ...listOf(profile.work_experiences).map((one): Row => ["work", nameIn(one, "employer")]),
    ...listOf(profile.websites).map((one): Row => ["website", nameIn(one, "address")]),
    ...listOf(profile.phone_numbers).map((one): Row => ["phone", nameIn(one, "phone_number")]),
    ["username", textOf(profile.username)],
    ["bio", nameIn(profile.intro_bio)],
  ];
  const html = rows
    .filter(([, value]) => value !== "")
    .map(([label, value]) =>
      pairRow(labels[label], value.startsWith("https:") ? link(value, escapeText(value)) : escapeText(value)),
    );
  return table(html.join(""));
}
