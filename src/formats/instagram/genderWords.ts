import { fold } from "../../decode/fold.ts";

/**
 * What a profile says for the gender. "unspecified" and English words are observed, the others are derived. They count only
 * where the label beside them is not known: else a gender, which nobody sees, would pass as the bio, which everybody does.
 */
const WORDS: readonly string[] = [
  ...["female", "male", "woman", "man", "unspecified", "not specified", "prefer not to say", "custom", "non-binary"],
  ...["femme", "homme", "féminin", "masculin", "non spécifié", "non précisé", "non binaire", "préfère ne pas répondre"],
  ...["weiblich", "männlich", "frau", "mann", "nicht angegeben", "keine angabe", "divers", "möchte ich nicht sagen"],
  ...[
    "mujer",
    "hombre",
    "femenino",
    "masculino",
    "no especificado",
    "sin especificar",
    "no binario",
    "prefiero no decirlo",
  ],
  ...["donna", "uomo", "femmina", "maschio", "femminile", "maschile", "non specificato", "preferisco non dirlo"],
  ...["vrouw", "man", "vrouwelijk", "mannelijk", "niet opgegeven", "niet gespecificeerd", "zeg ik liever niet"],
  ...["kobieta", "mężczyzna", "nieokreślona", "nie określono", "wolę nie podawać"],
  ...["mulher", "homem", "feminino", "não especificado", "prefiro não dizer", "prefiro não informar"],
  ...["žena", "muž", "neuvedeno", "nechci uvádět", "kvinna", "ej angivet", "kvinde", "mand", "ikke angivet", "kvinne"],
  ...["ikke spesifisert", "nainen", "mies", "ei määritetty", "nő", "férfi", "nincs megadva", "femeie", "bărbat"],
  ...["nespecificat", "kadın", "erkek", "belirtilmemiş", "γυναίκα", "άνδρας", "δεν προσδιορίζεται"],
  ...["женский", "мужской", "женщина", "мужчина", "не указан", "жінка", "чоловік", "не вказано"],
  ...[
    "perempuan",
    "laki-laki",
    "wanita",
    "pria",
    "nữ",
    "nam",
    "女性",
    "男性",
    "女",
    "男",
    "여성",
    "남성",
    "여자",
    "남자",
  ],
  ...["أنثى", "ذكر", "महिला", "पुरुष", "หญิง", "ชาย"],
];

const FOLDED: ReadonlySet<string> = new Set(WORDS.map(fold));

/** Whether a value is a word for a gender and nothing else. */
export function isGenderWord(value: string): boolean {
  return FOLDED.has(fold(value));
}
