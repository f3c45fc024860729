import type { Shell } from "electron";
import { z } from "zod";
import type { StoreClient } from "../../src/api/client.ts";
import { itemLink } from "../../src/api/itemLink.ts";
import { mailAddress } from "../../src/model/mailAddress.ts";
import { authorities, externalUrl } from "../../src/policy/index.ts";
import { CHANNELS } from "../channels.ts";
import type { Handle } from "./handle.ts";

const LinkId = z.string().max(300);
const Text = z.string().max(2000);
const Row = z.number().int().nonnegative();

/**
 * Pages outside open in the system's browser: by an id of our own policy data, or an item's own link on Meta's hosts. The
 * screen never names an address. A mail opens to nobody, or to an authority of that data. Checklist item 15 (`shell.openExternal` with untrusted content).
 */
export function handleExternal(handle: Handle, shell: Shell, store: StoreClient): void {
  const open = async (address: string | null): Promise<boolean> => {
    if (address === null) return false;
    await shell.openExternal(address);
    return true;
  };
  handle(CHANNELS.openExternal, (linkId) => open(externalUrl(LinkId.parse(linkId))));
  // The scheme and the recipient are ours; what the person wrote is encoded and opens a mail that they send themselves, or not.
  handle(CHANNELS.openMail, (authorityId, subject, body) => {
    const id = LinkId.nullable().parse(authorityId);
    const to = authorities.find((one) => one.id === id)?.email ?? null;
    return open(mailAddress({ to, subject: Text.parse(subject), body: Text.parse(body) }));
  });
  handle(CHANNELS.openItem, async (row) => {
    const { item } = await store.call("items.detail", { row: Row.parse(row) });
    return open(itemLink(item.url));
  });
}
