import { expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { zip } from "./export.ts";

/** Small exports written by hand from the notes on Meta's pages, not by the generator. */
async function itemsOf(name: string, members: Readonly<Record<string, string>>) {
  const store = await runAudit([await zip(name, members)]);
  const head = store.head();
  const items = [...store.items()].map((i) => ({
    kind: i.kind,
    text: i.text,
    at: i.createdAt,
    place: i.container === null ? "own" : `${i.container.type} ${i.container.name}`,
  }));
  await store.close();
  return { items, problems: head.problems, sources: head.sources };
}

const oldBox = (heading: string, body: string, time: string) =>
  `<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder"><div class="_3-96 _2pio _2lek _2lel">${heading}</div><div class="_3-96 _2let">${body}</div><div class="_3-94 _2lem">${time}</div></div>`;
const oldPage = (title: string, boxes: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body class="_5vb_ _2yq _4yic"><div class="clearfix"><div class="_3a_u"><div class="_3-8y _3-95 _3b0b"><div class="_3b0c"><div class="_3b0d">${title}</div></div></div><div class="_4t5n" role="main">${boxes}</div></div></div></body></html>`;

test("Facebook of 2020 in Italian", async () => {
  const { items, problems } = await itemsOf("facebook-annaesempio.zip", {
    "posts/your_posts_1.html": oldPage(
      "I tuoi post",
      oldBox(
        "Anna Esempio ha aggiornato il suo stato.",
        '<div><div class="_2pin"><div>Che bella giornata!<br>Vado al mare &#064; Rimini &amp; torno.</div></div></div>',
        "3 ago 2019, 18:05",
      ) +
        oldBox(
          "Anna Esempio ha scritto sul diario di Bruno Prova.",
          '<div><div class="_2pin"><div>Auguri!</div></div></div>',
          "31 dic 2018, 23:59",
        ),
    ),
    "comments/comments.html": oldPage(
      "Commenti",
      oldBox(
        "Anna Esempio ha commentato il post di Bruno Prova.",
        '<div><div class="_2pin"><div>Che foto!</div></div></div>',
        "1 gen 2020, 09:30",
      ),
    ),
  });
  expect(problems.filter((p) => p.code.startsWith("html") || p.code.startsWith("record"))).toEqual([]);
  expect(new Set(items)).toEqual(
    new Set([
      {
        kind: "post",
        text: "Che bella giornata!\nVado al mare @ Rimini & torno.",
        at: "2019-08-03T18:05:00.000Z",
        place: "own",
      },
      { kind: "post", text: "Auguri!", at: "2018-12-31T23:59:00.000Z", place: "profile Bruno Prova" },
      { kind: "comment", text: "Che foto!", at: "2020-01-01T09:30:00.000Z", place: "profile Bruno Prova" },
    ]),
  );
});

const section = (n: number, heading: string, body: string, time: string) =>
  `<section class="_a6-g" aria-labelledby="u_0_${n}_Ab"><h2 class="_2ph_ _a6-h _a6-i" id="u_0_${n}_Ab">${heading}</h2><div class="_2ph_ _a6-p"><div>${body}</div></div><footer class="_3-94 _a6-o"><a href="https://www.facebook.com/dyi/l/?l=AY${n}"><div class="_a72d">${time}</div></a></footer></section>`;
const newPage = (title: string, sections: string) =>
  `<html lang="pl"><head><base href="../../"><meta charset="utf-8"><title>${title}</title></head><body class="_5vb_ _2yq _a7o5"><div class="_li"><div class="_a705"><header class="_as-_ _a709"><h1>${title}</h1><p class="_a70f">Wygenerowano</p></header><main role="main" class="_a706">${sections}</main></div></div></body></html>`;

test("Facebook of 2025 in Polish", async () => {
  const { items, problems } = await itemsOf("facebook-ola.zip", {
    "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html": newPage(
      "Twoje posty",
      section(
        1,
        "Ola Przykład dodała nowe zdjęcie.",
        '<div class="_2pin"><div>Zachód słońca</div></div><div class="_2pin"><div class="_a7nf"><div class="_a7ng"><a target="_blank" href="your_facebook_activity/posts/media/1.jpg"><img class="_a6_o" src="your_facebook_activity/posts/media/1.jpg"></a></div></div></div><div class="_3-95">nad jeziorem</div>',
        "paź 03, 2024 1:05:22 po południu",
      ) +
        section(
          2,
          "Ola Przykład udostępniła link.",
          '<div class="_2pin"><div>Warto przeczytać</div></div><div class="_2pin"><div>Przykład</div></div><div class="_2pin"><div><a target="_blank" href="https://example.org/a">https://example.org/a</a></div></div>',
          "sty 15, 2023 8:00:01 rano",
        ),
    ),
    "your_facebook_activity/comments_and_reactions/comments.html": newPage(
      "Komentarze",
      section(
        1,
        "Ola Przykład skomentowała post użytkownika Jan Wzór.",
        '<div class="_2pin"><div>Super!</div></div><div class="_3-95"><span class="_a6_m">Grupa: </span>Rowerzyści</div>',
        "gru 24, 2022 11:59:59 po południu",
      ),
    ),
  });
  expect(problems.filter((p) => p.code.startsWith("html") || p.code.startsWith("record"))).toEqual([]);
  const found = items.filter((i) => i.kind === "post" || i.kind === "comment");
  expect(new Set(found)).toEqual(
    new Set([
      { kind: "post", text: "Zachód słońca\nnad jeziorem", at: "2024-10-03T13:05:22.000Z", place: "own" },
      { kind: "post", text: "Warto przeczytać", at: "2023-01-15T08:00:01.000Z", place: "own" },
      { kind: "comment", text: "Super!", at: "2022-12-24T23:59:59.000Z", place: "group Rowerzyści" },
    ]),
  );
});

const photoBox = (heading: string, body: string, time: string) =>
  `<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">${heading === "" ? "" : `<h2 class="_3-95 _2pim _a6-h _a6-i">${heading}</h2>`}<div class="_3-95 _a6-p">${body}</div><div class="_3-94 _a6-o">${time}</div></div>`;
const row = (label: string, value: string) =>
  `<tr><td colspan="2" class="_2pin _a6_q">${label}<div><div>${value}</div></div></td></tr>`;
const instagramPage = (title: string, boxes: string) =>
  `<html><head><base href="../../"><title>${title}</title></head><body class="_5vb_ _2yq _a7o4"><div class="_a705"><header class="_as-_ _a70a"><div class="_a70d"><h1>${title}</h1><aside role="contentinfo" class="_aoaa">Generado el <time datetime="2024-08-12T05:03Z">12 ago 2024</time></aside></div></header><main class="_a706" role="main">${boxes}</main></div></body></html>`;

test("Instagram of 2024 in Spanish", async () => {
  const { items, problems } = await itemsOf("instagram-lola.ejemplo-2024-08-12-abc.zip", {
    "your_instagram_activity/content/posts_1.html": instagramPage(
      "Publicaciones",
      photoBox(
        "¡Vacaciones! 🏖️ con María",
        '<div><div><div><a target="_blank" href="media/posts/202308/1.jpg"><img src="media/posts/202308/1.jpg" class="_a6_o _3-96"></a></div></div></div>',
        "ago 10, 2023 4:38 de la tarde",
      ) +
        photoBox(
          "",
          '<div><a target="_blank" href="media/posts/202212/2.jpg"><img src="media/posts/202212/2.jpg" class="_a6_o _3-96"></a></div>',
          "dic 01, 2022 9:00 de la mañana",
        ),
    ),
    "your_instagram_activity/comments/post_comments_1.html": instagramPage(
      "Comentarios",
      photoBox(
        "",
        `<table style="table-layout: fixed;">${row("Comentario", "¡Qué bonito!")}${row("Propietario del contenido multimedia", "pepe.ejemplo")}<tr><td class="_2pin _a6_q">Hora</td><td class="_2pin _2piu _a6_r">ene 02, 2023 3:04 de la tarde</td></tr></table>`,
        "",
      ),
    ),
    "personal_information/personal_information/personal_information.html": instagramPage(
      "Información personal",
      photoBox(
        "",
        `<table style="table-layout: fixed;">${row("Nombre de usuario", "lola.ejemplo")}${row("Nombre", "Lola Ejemplo")}${row("Biografía", "Fotos y viajes")}${row("Género", "mujer")}${row("Cuenta privada", "No")}</table>`,
        "",
      ),
    ),
  });
  expect(problems.filter((p) => p.code.startsWith("html") || p.code.startsWith("record"))).toEqual([]);
  const of = (kind: string) => items.filter((i) => i.kind === kind).map(({ text, at, place }) => [text, at, place]);
  expect(
    of("photo")
      .concat(of("post"))
      .sort((a, b) => String(a[1]).localeCompare(String(b[1]))),
  ).toEqual([
    ["", "2022-12-01T09:00:00.000Z", "own"],
    ["¡Vacaciones! 🏖️ con María", "2023-08-10T16:38:00.000Z", "own"],
  ]);
  expect(of("comment")).toEqual([["¡Qué bonito!", "2023-01-02T15:04:00.000Z", "profile pepe.ejemplo"]]);
  expect(of("bio").map(([text]) => text)).toEqual(["Fotos y viajes"]);
  expect(of("username").map(([text]) => text)).toEqual(["lola.ejemplo"]);
  expect(of("profile-field").map(([text]) => text)).toEqual(["mujer"]);
});
