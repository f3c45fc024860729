import { type FullOptions, isOldFacebook } from "../options.ts";
import { seedOf } from "../prng.ts";
import type { Block, PageHead, Skin } from "./block.ts";
import { coveredWindow, META } from "./pageParts.ts";
import { printTime, type TimeForm, type TimeStyle } from "./printedTime.ts";
import { escapeText, tag } from "./text.ts";

/** The oldest pages print French times in digits and, in one English form, with "at". */
function formOf({ facebookEra, language }: FullOptions): TimeForm {
  if (facebookEra !== "2018" && facebookEra !== "2021") return "plain";
  if (language === "fr") return "digits";
  return language === "en" && facebookEra === "2018" ? "at" : "comma";
}

/** How Facebook prints times in an era. */
export function facebookTime(options: FullOptions): TimeStyle {
  const { facebookEra, language, clock, printedOffset } = options;
  const old = isOldFacebook(options);
  return {
    language,
    clock,
    offset: printedOffset,
    seconds: !old,
    form: formOf(options),
    capitals: old,
    glued: facebookEra === "2023",
    capitalMonth: language === "pt",
  };
}

/** The newest pages: sections with a footer that leads to the item through an opaque address. */
function sections(options: FullOptions, style: TimeStyle): Skin {
  const id = (index: number) => `u_0_${index.toString(36)}_${(seedOf(options.seed, index) % 1296).toString(36)}`;
  return {
    head: ({ path, title }) => {
      const up = "../".repeat(path.split("/").length - 1);
      const base = up === "" ? "" : `<base href="${up}" />`;
      const intro = tag("p", "_a70f", `Generated for an invented person${coveredWindow(options)}`);
      return `<html><head>${base}${META}<title>${escapeText(title)}</title><link rel="icon" href="files/favicon.png" /><style type="text/css">._a6-g{margin:8px}</style></head><body class="_5vb_ _2yq _a7o5"><div class="clearfix _ikh"><div class="_4bl9"><div class="_li"><div class="_a705"><header class="_as-_ _a709">${tag("h1", "", escapeText(title))}${intro}</header><main role="main" class="_a706">`;
    },
    block: ({ title, body, at }, index) => {
      const heading = title === null ? "" : `<h2 class="_2ph_ _a6-h _a6-i" id="${id(index)}">${escapeText(title)}</h2>`;
      const labelled = title === null ? "" : ` aria-labelledby="${id(index)}"`;
      const address = `https://www.facebook.com/dyi/l/?l=AY${seedOf(options.seed, "link", index).toString(36)}`;
      const when = at ? `<a href="${address}">${tag("div", "_a72d", printTime(at, style))}</a>` : "";
      const footer = at ? tag("footer", "_3-94 _a6-o", when) : "";
      return `<section class="_a6-g"${labelled}>${heading}${tag("div", "_2ph_ _a6-p", tag("div", "", body))}${footer}</section>\n`;
    },
    tail: "</main></div></div></div></div></body></html>\n",
  };
}

interface Classes {
  readonly main: string;
  readonly box: string;
  readonly title: string;
  readonly body: string;
  readonly time: string;
  readonly innerTime: string;
}

const OLD: Classes = {
  main: "_4t5n",
  box: "pam _3-95 _2pi0 _2lej uiBoxWhite noborder",
  title: "_3-96 _2pio _2lek _2lel",
  body: "_3-96 _2let",
  time: "_3-94 _2lem",
  innerTime: "",
};

const MIDDLE: Classes = {
  main: "_a706",
  box: "_3-95 _a6-g",
  title: "_2ph_ _a6-h _a6-i",
  body: "_2ph_ _a6-p",
  time: "_3-94 _a6-o",
  innerTime: "_a72d",
};

/** Pages of plain boxes, before 2025. */
function boxes(options: FullOptions, style: TimeStyle, classes: Classes): Skin {
  const block = ({ title, body, at }: Block) => {
    const printed = at ? printTime(at, style) : "";
    const when = at
      ? tag("div", classes.time, classes.innerTime ? tag("div", classes.innerTime, printed) : printed)
      : "";
    const heading = title === null ? "" : tag("div", classes.title, escapeText(title));
    return `${tag("div", classes.box, heading + tag("div", classes.body, tag("div", "", body)) + when)}\n`;
  };
  return {
    head: ({ title }: PageHead) =>
      `<html><head>${META}<title>${escapeText(title)}</title><style type="text/css">.noborder{border:0}</style></head><body class="_5vb_ _2yq _2gxq"><div class="clearfix _ikh"><div class="_4bl9"><div class="_li"><div class="_3a_u"><div class="_3-8y _3-95 _3b0b"><div class="_3b0c"><div class="_3b0d">${escapeText(title)}</div></div><div class="_3b0e">Generated for an invented person${coveredWindow(options)}</div></div><div class="${classes.main}" role="main">`,
    block,
    tail: "</div></div></div></div></div></body></html>\n",
  };
}

/** How Facebook's pages look in an era: plain boxes until 2024, sections since. */
export function facebookSkin(options: FullOptions): Skin {
  const style = facebookTime(options);
  if (options.facebookEra === "2024") return sections(options, style);
  return boxes(options, style, options.facebookEra === "2023" ? MIDDLE : OLD);
}

/** How far the pages of an era stand below the root their media paths start from. */
export function mediaPrefix(options: FullOptions, path: string): string {
  return options.facebookEra === "2024" ? "" : "../".repeat(path.split("/").length - 1);
}
