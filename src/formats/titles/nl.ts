import type { Phrases } from "./phrases.ts";

const THING =
  "(?:bericht|foto|video|link|album|reel|status|statusupdate|verhaal|levensgebeurtenis|evenement|peiling|poll|vraag|notitie|profielfoto|omslagfoto|herinnering|inzamelingsactie|activiteit|livevideo)(?:['’]?s|en)?";
const ARTICLE = "(?:het|de|een)";
const HIS = "(?:zijn|haar|hun|je|jouw)";

/**
 * Dutch. Observed (list of a public donation script): "heeft op de tijdlijn van X geschreven", "heeft een link gedeeld",
 * "heeft een bericht geplaatst in G", "heeft zijn status bijgewerkt.", "heeft ingecheckt bij", "was onderweg naar", "was bij",
 * "voelt zich", "heeft een nieuwe foto toegevoegd.", "heeft gereageerd op het bericht / een foto / het album / de link / de
 * levensgebeurtenis van X", "heeft op de video van X gereageerd", "heeft geantwoord op de opmerking", "heeft gereageerd op zijn
 * eigen bericht.", "heeft een opmerking geplaatst bij het bericht", "vindt het bericht / de foto / ... / een opmerking van X leuk."
 * The rest is derived from the wording of Facebook's Dutch screens.
 */
export const nl: Phrases = {
  language: "nl",
  profilePicture: [
    `(?<!\\p{L})heeft (?:${HIS}|een) (?:nieuwe |tijdelijke )?(?:profielfoto|profielvideo) (?:bijgewerkt|gewijzigd|toegevoegd|veranderd)`,
  ],
  coverPhoto: [`(?<!\\p{L})heeft (?:${HIS}|een) (?:nieuwe )?omslagfoto (?:bijgewerkt|gewijzigd|toegevoegd|veranderd)`],
  plain: [
    `(?<!\\p{L})heeft ${HIS} status bijgewerkt`,
    "(?<!\\p{L})(?:gedeeld|toegevoegd|geplaatst|bijgewerkt|gemaakt|geüpload|gepubliceerd|gewijzigd|ingecheckt|verzonden|gestart)(?!\\p{L})",
    "(?<!\\p{L})(?:is|was|waren|zijn) (?:bij|met|in|op|hier|onderweg|live|aan het|samen|nu)(?!\\p{L})",
    "(?<!\\p{L})(?:voelt zich|kijkt|luistert|leest|speelt|eet|drinkt|viert|reist)(?!\\p{L})",
  ],
  group: [
    "(?<!\\p{L})in (?:de )?groep:? {G} (?:geplaatst|gedeeld|geschreven|toegevoegd|gereageerd)",
    "(?<!\\p{L})(?:in|aan) (?:de )?groep:? {G}",
    "(?<!\\p{L})heeft (?:een bericht|iets|een foto|een video|een link) (?:geplaatst|gedeeld) in (?!(?:een|zijn|haar) ){G}",
    "(?<!\\p{L})heeft (?:een bericht |iets |een foto |een video |een link )?in (?!(?:een|zijn|haar) ){G} geplaatst",
    `(?<!\\p{L})(?:heeft|vindt) .*(?:${THING}|opmerking).* in (?!(?:een|zijn|haar) ){G} (?:leuk|gereageerd|geantwoord)`,
    `(?<!\\p{L})heeft (?:gereageerd|geantwoord) op .*(?:${THING}|opmerking).* in (?!(?:een|zijn|haar) ){G}`,
  ],
  someGroup: ["(?<!\\p{L})in een groep(?!\\p{L})"],
  own: [`(?<!\\p{L})${HIS} eigen (?:${THING}|opmerking|tijdlijn|profiel)`],
  reply: [
    "(?<!\\p{L})geantwoord(?!\\p{L})",
    "(?<!\\p{L})heeft gereageerd op .*(?:opmerking|reactie)",
    "(?<!\\p{L})vindt .*(?:opmerking|reactie)(?!\\p{L}).* leuk",
  ],
  timeline: [
    "(?<!\\p{L})op (?:de|het) (?:tijdlijn|prikbord|profiel) van {X} (?:geschreven|geplaatst|gedeeld)",
    "(?<!\\p{L})(?:geschreven|geplaatst|gedeeld) op (?:de|het) (?:tijdlijn|prikbord|profiel) van {X}",
    "(?<!\\p{L})op {X}(?:['’]s?|s) (?:tijdlijn|prikbord|profiel) (?:geschreven|geplaatst|gedeeld)",
  ],
  host: [
    `(?<!\\p{L})heeft gereageerd op ${ARTICLE} ${THING} van {X}`,
    `(?<!\\p{L})heeft op ${ARTICLE} ${THING} van {X} gereageerd`,
    `(?<!\\p{L})heeft een opmerking geplaatst bij ${ARTICLE} ${THING} van {X}`,
    `(?<!\\p{L})vindt ${ARTICLE} ${THING} van {X} leuk`,
    `(?<!\\p{L})heeft (?:gereageerd op|een opmerking geplaatst bij) {X}(?:['’]s?|s) ${THING}(?!\\p{L})`,
    `(?<!\\p{L})vindt {X}(?:['’]s?|s) ${THING} leuk`,
  ],
  someHost: ["(?<!\\p{L})(?:gereageerd|vindt)(?!\\p{L})"],
  profileAlbum: ["Profielfoto's", "Profielfoto’s"],
  coverAlbum: ["Omslagfoto's", "Omslagfoto’s"],
};
