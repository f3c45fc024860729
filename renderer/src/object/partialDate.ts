/** An ISO day, month or year ("2025-05-27", "2025-05", "2025") as the language writes it, no more exact than it is. */
export function partialDate(iso: string, language: string): string {
  const [year, month, day] = iso.split("-");
  const options: Intl.DateTimeFormatOptions = {
    year: "numeric",
    ...(month ? { month: "short" } : {}),
    ...(day ? { day: "numeric" } : {}),
    timeZone: "UTC",
  };
  const date = new Date(`${year}-${month ?? "01"}-${day ?? "01"}`);
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(language, options).format(date);
}
