import type { FullOptions } from "../options.ts";
import type { Skin } from "./block.ts";
import { coveredWindow, META } from "./pageParts.ts";
import { printTime, type TimeStyle } from "./printedTime.ts";
import { escapeText, tag, userText } from "./text.ts";

/** How Instagram prints times in an era: never with seconds. */
export function instagramTime(options: FullOptions): TimeStyle {
  const old = options.instagramEra === "B";
  return {
    language: options.language,
    clock: options.clock,
    offset: options.printedOffset,
    seconds: false,
    form: old ? "comma" : "plain",
    capitals: old,
    glued: false,
    capitalMonth: false,
  };
}

function openNew(options: FullOptions, style: TimeStyle, title: string, up: string): string {
  const day = options.now.toISOString().slice(0, 16);
  const made = `Generated on <time datetime="${day}Z">${printTime(options.now.getTime() / 1000, style)}</time>`;
  const aside = `<aside role="contentinfo" class="_aoaa">${made}</aside>`;
  const header = `<header class="_as-_ _a70a">${tag("div", "_a70d", tag("h1", "", escapeText(title)) + aside)}${coveredWindow(options)}</header>`;
  const base = up === "" ? "" : `<base href="${up}" />`;
  return `<html><head>${base}${META}<title>${escapeText(title)}</title></head><body class="_5vb_ _2yq _a7o5"><div class="_a705">${header}<main class="_a706" role="main">`;
}

function openOld(options: FullOptions, title: string): string {
  const name = tag("div", "_3b0d", escapeText(title));
  return `<html><head>${META}<title>${escapeText(title)}</title></head><body class="_5vb_ _2yq _2gxq"><div class="_3a_u">${tag("div", "_3-8y _3-95 _3b0b", name)}${coveredWindow(options)}<div class="_a706" role="main">`;
}

/** How Instagram's pages look: the same box in all eras, a heading element since 2023, a new frame since 2025. */
export function instagramSkin(options: FullOptions): Skin {
  const style = instagramTime(options);
  const late = options.instagramEra === "D";
  const heading = options.instagramEra === "B" ? "div" : "h2";
  return {
    head: ({ path, title }) =>
      late ? openNew(options, style, title, "../".repeat(path.split("/").length - 1)) : openOld(options, title),
    block: ({ title, body, at }) => {
      const caption = title === null ? "" : tag(heading, "_3-95 _2pim _a6-h _a6-i", userText(title));
      const when = at ? tag("div", "_3-94 _a6-o", printTime(at, style)) : "";
      return `${tag("div", "pam _3-95 _2ph- _a6-g uiBoxWhite noborder", caption + tag("div", "_3-95 _a6-p", body) + when)}\n`;
    },
    tail: late ? "</main></div></body></html>\n" : "</div></div></body></html>\n",
  };
}
