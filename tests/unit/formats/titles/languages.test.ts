import { describe, expect, test } from "vitest";
import type { TitleUse } from "../../../../src/formats/titles/titleReader.ts";
import { contextFor, group, host, OWN } from "../collect.ts";

const X = host("Bob Example");
const G = group("Quiet Readers");
const SOMEBODY = host(null);
const SOME_GROUP = group(null);

/** Sentences of each language and where they put an item; the names are not known to the export. */
const SENTENCES: Record<string, Partial<Record<TitleUse, [string, object][]>>> = {
  en: {
    post: [
      ["Ann Example updated her status.", OWN],
      ["Ann Example shared a link.", OWN],
      ["Ann Example is with Bob Example at Cafe.", OWN],
      ["Ann Example wrote on Bob Example's timeline.", X],
      ["Ann Example posted in Quiet Readers.", G],
      ["Ann Example shared a link to the group: Quiet Readers.", G],
      ["Ann Example posted in a private group.", SOME_GROUP],
    ],
    interaction: [
      ["Ann Example commented on Bob Example's post.", X],
      ["Ann Example commented on her own photo.", OWN],
      ["Ann Example replied to Bob Example's comment.", SOMEBODY],
      ["Ann Example reacted to Bob Example's post in Quiet Readers.", G],
      ["Ann Example likes Bob Example's comment.", SOMEBODY],
    ],
  },
  fr: {
    post: [
      ["Ann Example a écrit sur le profil de Bob Example.", X],
      ["Ann Example a publié dans Quiet Readers.", G],
      ["Ann Example a partagé un lien.", OWN],
      ["Ann Example était avec Bob Example.", OWN],
    ],
    interaction: [
      ["Ann Example a commenté la publication de Bob Example.", X],
      ["Ann Example a commenté sa propre publication.", OWN],
      ["Ann Example a répondu au commentaire de Bob Example.", SOMEBODY],
      ["Ann Example aime la photo de Bob Example.", X],
    ],
  },
  de: {
    post: [
      ["Ann Example hat einen Link geteilt.", OWN],
      ["Ann Example hat 3 neue Fotos hochgeladen.", OWN],
      ["Ann Example hat ihren Status aktualisiert.", OWN],
      ["Ann Example hat einen Beitrag in Quiet Readers gepostet.", G],
      ["Ann Example hat in der Gruppe Quiet Readers gepostet.", G],
      ["Ann Example hat einen Link in der Gruppe „Quiet Readers“ geteilt.", G],
      ["Ann Example hat in einer privaten Gruppe gepostet.", SOME_GROUP],
      ["Ann Example hat in der Chronik von Bob Example geschrieben.", X],
      ["Ann Example hat etwas in Bob Examples Chronik gepostet.", X],
      ["Ann Example war mit Bob Example unterwegs.", OWN],
      ["Ann Example fühlt sich großartig.", OWN],
      ["Ann Example ist hier: Cafe.", OWN],
    ],
    interaction: [
      ["Ann Example hat Bob Examples Beitrag kommentiert.", X],
      ["Ann Example hat den Beitrag von Bob Example kommentiert.", X],
      ["Ann Example hat ein Foto von Bob Example kommentiert.", X],
      ["Ann Example hat ihren eigenen Beitrag kommentiert.", OWN],
      ["Ann Example hat sein eigenes Foto kommentiert.", OWN],
      ["Ann Example hat auf den Kommentar von Bob Example geantwortet.", SOMEBODY],
      ["Ann Example hat auf Bob Examples Beitrag reagiert.", X],
      ["Ann Example gefällt Bob Examples Foto.", X],
      ["Ann Example gefällt der Beitrag von Bob Example.", X],
      ["Ann Example gefällt Bob Examples Kommentar.", SOMEBODY],
      ["Ann Example hat Bob Examples Beitrag in Quiet Readers kommentiert.", G],
      ["Ann Example hat einen Beitrag kommentiert.", SOMEBODY],
    ],
  },
  es: {
    post: [
      ["Ann Example actualizó su estado.", OWN],
      ["Ann Example compartió un enlace.", OWN],
      ["Ann Example añadió 3 fotos nuevas.", OWN],
      ["Ann Example publicó en Quiet Readers.", G],
      ["Ann Example publicó una foto en el grupo Quiet Readers.", G],
      ["Ann Example publicó en un grupo.", SOME_GROUP],
      ["Ann Example escribió en la biografía de Bob Example.", X],
      ["Ann Example está con Bob Example en Cafe.", OWN],
      ["Ann Example se siente feliz.", OWN],
    ],
    interaction: [
      ["Ann Example comentó la publicación de Bob Example.", X],
      ["Ann Example comentó una foto de Bob Example.", X],
      ["Ann Example comentó su propia publicación.", OWN],
      ["Ann Example respondió al comentario de Bob Example.", SOMEBODY],
      ["Ann Example reaccionó a la publicación de Bob Example.", X],
      ["A Ann Example le gusta la foto de Bob Example.", X],
      ["A Ann Example le gusta una publicación.", SOMEBODY],
      ["Ann Example comentó la publicación de Bob Example en Quiet Readers.", G],
    ],
  },
  it: {
    post: [
      ["Ann Example ha condiviso un link.", OWN],
      ["Ann Example ha aggiornato il suo stato.", OWN],
      ["Ann Example ha pubblicato in Quiet Readers.", G],
      ["Ann Example ha pubblicato un link nel gruppo Quiet Readers.", G],
      ["Ann Example ha pubblicato in un gruppo.", SOME_GROUP],
      ["Ann Example ha scritto sul diario di Bob Example.", X],
      ["Ann Example ha pubblicato un link sul diario di Bob Example.", X],
      ["Ann Example è con Bob Example presso Cafe.", OWN],
    ],
    interaction: [
      ["Ann Example ha commentato il post di Bob Example.", X],
      ["Ann Example ha commentato una foto di Bob Example.", X],
      ["Ann Example ha commentato il suo post.", OWN],
      ["Ann Example ha risposto al commento di Bob Example.", SOMEBODY],
      ["A Ann Example piace la foto di Bob Example.", X],
      ["Ad Ann Example piace un post.", SOMEBODY],
      ["Ann Example ha aggiunto una reazione al post di Bob Example.", X],
      ["Ann Example ha commentato il post di Bob Example in Quiet Readers.", G],
    ],
  },
  nl: {
    post: [
      ["Ann Example heeft op de tijdlijn van Bob Example geschreven.", X],
      ["Ann Example heeft een link gedeeld.", OWN],
      ["Ann Example heeft een bericht geplaatst in Quiet Readers.", G],
      ["Ann Example heeft zijn status bijgewerkt.", OWN],
      ["Ann Example heeft ingecheckt bij Cafe.", OWN],
      ["Ann Example was onderweg naar Example Town.", OWN],
      ["Ann Example was bij Cafe.", OWN],
      ["Ann Example voelt zich blij.", OWN],
      ["Ann Example heeft een nieuwe foto toegevoegd.", OWN],
      ["Ann Example heeft iets in een groep geplaatst.", SOME_GROUP],
    ],
    interaction: [
      ["Ann Example heeft gereageerd op het bericht van Bob Example.", X],
      ["Ann Example heeft gereageerd op een foto van Bob Example.", X],
      ["Ann Example heeft gereageerd op de levensgebeurtenis van Bob Example.", X],
      ["Ann Example heeft op de video van Bob Example gereageerd.", X],
      ["Ann Example heeft geantwoord op de opmerking van Bob Example.", SOMEBODY],
      ["Ann Example heeft gereageerd op zijn eigen bericht.", OWN],
      ["Ann Example heeft een opmerking geplaatst bij het bericht van Bob Example.", X],
      ["Ann Example heeft een opmerking geplaatst bij het bericht.", SOMEBODY],
      ["Ann Example vindt het bericht van Bob Example leuk.", X],
      ["Ann Example vindt de link van Bob Example leuk.", X],
      ["Ann Example vindt een opmerking van Bob Example leuk.", SOMEBODY],
      ["Ann Example heeft gereageerd op Bob Example's bericht.", X],
      ["Ann Example heeft gereageerd op het bericht van Bob Example in Quiet Readers.", G],
    ],
  },
  pl: {
    post: [
      ["Ann Example udostępniła link.", OWN],
      ["Ann Example zaktualizował(a) swój status.", OWN],
      ["Ann Example dodał 3 nowe zdjęcia.", OWN],
      ["Ann Example opublikowała post w grupie Quiet Readers.", G],
      ["Ann Example opublikował post w Quiet Readers.", G],
      ["Ann Example napisała na osi czasu użytkownika Bob Example.", X],
      ["Ann Example jest z: Bob Example.", OWN],
    ],
    interaction: [
      ["Ann Example skomentowała post użytkownika Bob Example.", X],
      ["Ann Example skomentował(a) zdjęcie użytkowniczki Bob Example.", X],
      ["Ann Example skomentował własny post.", OWN],
      ["Ann Example odpowiedziała na komentarz użytkownika Bob Example.", SOMEBODY],
      ["Ann Example lubi post użytkownika Bob Example.", X],
      ["Ann Example zareagował na zdjęcie użytkownika Bob Example.", X],
      ["Ann Example skomentowała post użytkownika Bob Example w grupie Quiet Readers.", G],
    ],
  },
  pt: {
    post: [
      ["Ann Example compartilhou um link.", OWN],
      ["Ann Example atualizou o seu estado.", OWN],
      ["Ann Example publicou em Quiet Readers.", G],
      ["Ann Example publicou algo no grupo Quiet Readers.", G],
      ["Ann Example publicou em um grupo.", SOME_GROUP],
      ["Ann Example escreveu na linha do tempo de Bob Example.", X],
      ["Ann Example está com Bob Example em Cafe.", OWN],
    ],
    interaction: [
      ["Ann Example comentou na publicação de Bob Example.", X],
      ["Ann Example comentou a foto de Bob Example.", X],
      ["Ann Example comentou na sua própria publicação.", OWN],
      ["Ann Example respondeu ao comentário de Bob Example.", SOMEBODY],
      ["Ann Example curtiu a foto de Bob Example.", X],
      ["Ann Example gosta da publicação de Bob Example.", X],
      ["Ann Example reagiu à publicação de Bob Example.", X],
      ["Ann Example comentou na publicação de Bob Example em Quiet Readers.", G],
    ],
  },
};

for (const [language, uses] of Object.entries(SENTENCES))
  describe(language, () => {
    for (const [use, sentences] of Object.entries(uses) as [TitleUse, [string, object][]][])
      test.each(sentences)(`${use}: %s`, (sentence, place) => {
        expect(contextFor().titles.read(sentence, use).place).toEqual(place);
      });
  });
