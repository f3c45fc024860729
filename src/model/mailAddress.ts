/** What a mail program is opened with. */
export interface Mail {
  /** Null: the person fills in to whom. */
  readonly to: string | null;
  readonly subject: string;
  readonly body: string;
}

/** What every system hands on to a mail program; Windows cuts off, or refuses, what is longer. */
const LONGEST = 1900;

/** The `mailto:` address that opens a mail program, or null where it would be too long to be passed on whole. */
export function mailAddress({ to, subject, body }: Mail): string | null {
  const lines = body.replaceAll(/\r?\n/g, "\r\n");
  const recipient = encodeURIComponent(to ?? "").replaceAll("%40", "@");
  const address = `mailto:${recipient}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
  return address.length > LONGEST ? null : address;
}
