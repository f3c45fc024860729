import type { FewWords } from "../language.ts";

/** Languages written in Latin letters. */
export const latin: readonly FewWords[] = [
  {
    language: "cs",
    labels: { pronouns: { derived: ["Zájmena"] }, username: { derived: ["Uživatelské jméno"] } },
    values: {
      nobodysName: { derived: ["Uživatel Facebooku"] },
      yes: { derived: ["Ano", "Pravda"] },
      no: { derived: ["Ne", "Nepravda"] },
      gender: { derived: ["žena", "muž", "neuvedeno", "nechci uvádět"] },
    },
    printed: {
      dayParts: {
        am: { seen: ["dopol", "dop"], derived: ["dopoledne", "ráno"] },
        pm: { seen: ["odpol"], derived: ["odpoledne", "odp", "večer"] },
        night: { derived: ["v noci"] },
      },
      besideTime: ["v"],
      // Seen.
      months: "led úno bře dub kvě čvn čvc srp zář říj lis pro".split(" ").map((name, i) => [name, i + 1] as const),
    },
  },
  {
    language: "sk",
    values: {
      nobodysName: { derived: ["Používateľ Facebooku"] },
      yes: { derived: ["Áno", "Pravda"] },
      no: { derived: ["Nie", "Nepravda"] },
    },
  },
  {
    language: "da",
    labels: { pronouns: { derived: ["Pronominer"] } },
    values: {
      nobodysName: { derived: ["Facebook-bruger"] },
      yes: { derived: ["Ja", "Sand", "Sandt"] },
      no: { derived: ["Nej", "Falsk"] },
      gender: { derived: ["kvinde", "mand", "ikke angivet"] },
    },
    printed: { besideTime: ["kl"] },
  },
  {
    language: "sv",
    labels: { pronouns: { derived: ["Pronomen"] } },
    values: {
      nobodysName: { derived: ["Facebook-användare"] },
      yes: { derived: ["Ja", "Sant"] },
      no: { derived: ["Nej", "Falskt"] },
      gender: { derived: ["kvinna", "man", "ej angivet"] },
    },
    printed: { dayParts: { am: { derived: ["fm", "f.m."] }, pm: { derived: ["em", "e.m."] } }, besideTime: ["kl"] },
  },
  {
    language: "nb",
    labels: { pronouns: { derived: ["Pronomen"] } },
    values: {
      nobodysName: { derived: ["Facebook-bruker"] },
      yes: { derived: ["Ja", "Sant"] },
      no: { derived: ["Nei", "Usant"] },
      gender: { derived: ["kvinne", "mann", "ikke spesifisert"] },
    },
    printed: { besideTime: ["kl"] },
  },
  {
    language: "fi",
    labels: { pronouns: { derived: ["Pronominit"] } },
    values: {
      nobodysName: { derived: ["Facebook-käyttäjä"] },
      yes: { derived: ["Kyllä", "Tosi"] },
      no: { derived: ["Ei", "Epätosi"] },
      gender: { derived: ["nainen", "mies", "ei määritetty"] },
    },
    printed: { besideTime: ["klo"] },
  },
  {
    language: "ro",
    labels: {
      pronouns: { derived: ["Pronume"] },
      username: { derived: ["Nume de utilizator"] },
      name: { derived: ["Nume"] },
    },
    values: {
      nobodysName: { derived: ["Utilizator Facebook"] },
      yes: { derived: ["Da", "Adevărat"] },
      no: { derived: ["Nu", "Fals"] },
      gender: { derived: ["femeie", "bărbat", "nespecificat"] },
    },
    printed: { besideTime: ["la"] },
  },
  {
    language: "hu",
    labels: { pronouns: { derived: ["Névmások"] } },
    values: {
      nobodysName: { derived: ["Facebook-felhasználó"] },
      yes: { derived: ["Igen", "Igaz"] },
      no: { derived: ["Nem", "Hamis"] },
      gender: { derived: ["nő", "férfi", "nincs megadva"] },
    },
    printed: { dayParts: { am: { derived: ["de"] }, pm: { derived: ["du"] } } },
  },
  {
    language: "tr",
    labels: {
      pronouns: { derived: ["Hitap şekli"] },
      username: { derived: ["Kullanıcı adı"] },
      name: { derived: ["Ad"] },
      message: { derived: ["Metin", "Mesaj"] },
      sender: { derived: ["Gönderen", "Yazar"] },
      moment: { derived: ["Zaman"] },
      aiReply: { derived: ["Yanıt"] },
    },
    values: {
      nobodysName: { derived: ["Facebook Kullanıcısı"] },
      yes: { derived: ["Evet", "Doğru"] },
      no: { derived: ["Hayır", "Yanlış"] },
      gender: { derived: ["kadın", "erkek", "belirtilmemiş"] },
    },
    printed: { dayParts: { am: { derived: ["ÖÖ"] }, pm: { derived: ["ÖS"] } } },
  },
  { language: "sq", labels: { username: { derived: ["Emri i përdoruesit"] } } },
  {
    language: "vi",
    values: {
      nobodysName: { derived: ["Người dùng Facebook"] },
      yes: { derived: ["Có", "Đúng"] },
      no: { derived: ["Không", "Sai"] },
      gender: { derived: ["nữ", "nam"] },
    },
    printed: {
      dayParts: {
        am: { seen: ["sáng"], derived: ["sa"] },
        pm: { seen: ["ch"], derived: ["chiều", "tối"] },
        noon: { derived: ["trưa"] },
        night: { derived: ["đêm"] },
      },
    },
  },
  {
    language: "id",
    labels: { pronouns: { derived: ["Kata ganti"] } },
    values: {
      nobodysName: { derived: ["Pengguna Facebook"] },
      yes: { derived: ["Ya", "Benar"] },
      no: { derived: ["Tidak", "Salah"] },
      gender: { derived: ["perempuan", "laki-laki", "wanita", "pria"] },
    },
  },
];
