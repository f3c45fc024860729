import type { FewWords } from "./language.ts";

/**
 * Languages of which a few words are known, none of them enough to count as read. All is derived, but for labels seen in
 * Korean, Japanese, Czech and Vietnamese exports and pages.
 */
export const others: readonly FewWords[] = [
  {
    language: "cs",
    labels: { username: { derived: ["Uživatelské jméno"] } },
    values: {
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
  { language: "sk", values: { yes: { derived: ["Áno", "Pravda"] }, no: { derived: ["Nie", "Nepravda"] } } },
  {
    language: "da",
    values: {
      yes: { derived: ["Ja", "Sand", "Sandt"] },
      no: { derived: ["Nej", "Falsk"] },
      gender: { derived: ["kvinde", "mand", "ikke angivet"] },
    },
    printed: { besideTime: ["kl"] },
  },
  {
    language: "sv",
    values: {
      yes: { derived: ["Ja", "Sant"] },
      no: { derived: ["Nej", "Falskt"] },
      gender: { derived: ["kvinna", "man", "ej angivet"] },
    },
    printed: { dayParts: { am: { derived: ["fm", "f.m."] }, pm: { derived: ["em", "e.m."] } }, besideTime: ["kl"] },
  },
  {
    language: "nb",
    values: {
      yes: { derived: ["Ja", "Sant"] },
      no: { derived: ["Nei", "Usant"] },
      gender: { derived: ["kvinne", "mann", "ikke spesifisert"] },
    },
    printed: { besideTime: ["kl"] },
  },
  {
    language: "fi",
    values: {
      yes: { derived: ["Kyllä", "Tosi"] },
      no: { derived: ["Ei", "Epätosi"] },
      gender: { derived: ["nainen", "mies", "ei määritetty"] },
    },
    printed: { besideTime: ["klo"] },
  },
  {
    language: "ro",
    labels: { username: { derived: ["Nume de utilizator"] }, name: { derived: ["Nume"] } },
    values: {
      yes: { derived: ["Da", "Adevărat"] },
      no: { derived: ["Nu", "Fals"] },
      gender: { derived: ["femeie", "bărbat", "nespecificat"] },
    },
    printed: { besideTime: ["la"] },
  },
  {
    language: "hu",
    values: {
      yes: { derived: ["Igen", "Igaz"] },
      no: { derived: ["Nem", "Hamis"] },
      gender: { derived: ["nő", "férfi", "nincs megadva"] },
    },
    printed: { dayParts: { am: { derived: ["de"] }, pm: { derived: ["du"] } } },
  },
  {
    language: "tr",
    labels: {
      username: { derived: ["Kullanıcı adı"] },
      name: { derived: ["Ad"] },
      message: { derived: ["Metin", "Mesaj"] },
      sender: { derived: ["Gönderen", "Yazar"] },
      moment: { derived: ["Zaman"] },
      aiReply: { derived: ["Yanıt"] },
    },
    values: {
      yes: { derived: ["Evet", "Doğru"] },
      no: { derived: ["Hayır", "Yanlış"] },
      gender: { derived: ["kadın", "erkek", "belirtilmemiş"] },
    },
    printed: { dayParts: { am: { derived: ["ÖÖ"] }, pm: { derived: ["ÖS"] } } },
  },
  {
    language: "el",
    values: {
      yes: { derived: ["Ναι", "Αληθές"] },
      no: { derived: ["Όχι", "Ψευδές"] },
      gender: { derived: ["γυναίκα", "άνδρας", "δεν προσδιορίζεται"] },
    },
    printed: { dayParts: { am: { derived: ["π.μ."] }, pm: { derived: ["μ.μ."] } } },
  },
  { language: "sq", labels: { username: { derived: ["Emri i përdoruesit"] } } },
  {
    language: "ru",
    labels: {
      username: { derived: ["Имя пользователя"] },
      name: { derived: ["Имя"] },
      email: { derived: ["Электронный адрес"] },
      phone: { derived: ["Номер телефона"] },
      author: { derived: ["Автор"] },
      sender: { derived: ["Отправитель"] },
      message: { derived: ["Текст", "Сообщение"] },
      moment: { derived: ["Время"] },
      aiReply: { derived: ["Ответ"] },
    },
    values: {
      yes: { derived: ["Да", "Верно", "Правда", "Истина"] },
      no: { derived: ["Нет", "Неверно", "Ложь"] },
      gender: { derived: ["женский", "мужской", "женщина", "мужчина", "не указан"] },
    },
  },
  {
    language: "uk",
    values: {
      yes: { derived: ["Так", "Істина"] },
      no: { derived: ["Ні", "Хибність"] },
      gender: { derived: ["жінка", "чоловік", "не вказано"] },
    },
  },
  { language: "bg", values: { yes: { derived: ["Да", "Вярно"] }, no: { derived: ["Не", "Невярно"] } } },
  {
    language: "ja",
    labels: {
      reaction: { seen: ["リアクション"] },
      name: { seen: ["名前"] },
      author: { derived: ["作者", "作成者"] },
      sender: { derived: ["送信者", "差出人"] },
      message: { derived: ["テキスト", "メッセージ", "内容"] },
      time: { derived: ["時間"] },
      moment: { derived: ["日時", "時刻"] },
      aiReply: { derived: ["回答", "返信"] },
    },
    values: {
      yes: { derived: ["はい", "真", "正しい"] },
      no: { derived: ["いいえ", "偽"] },
      gender: { derived: ["女性", "男性", "女", "男"] },
    },
    printed: { dayParts: { am: { derived: ["午前"] }, pm: { derived: ["午後"] } } },
  },
  {
    language: "ko",
    labels: {
      username: { seen: ["사용자 이름"] },
      name: { seen: ["이름"] },
      sender: { derived: ["보낸 사람", "작성자"] },
      message: { derived: ["메시지", "내용"] },
      moment: { derived: ["시간"] },
      aiReply: { derived: ["답변"] },
    },
    values: {
      yes: { derived: ["예", "참"] },
      no: { derived: ["아니요", "거짓"] },
      gender: { derived: ["여성", "남성", "여자", "남자"] },
    },
    printed: {
      dayParts: {
        am: { seen: ["오전"], derived: ["새벽", "아침"] },
        pm: { seen: ["오후"], derived: ["저녁"] },
      },
    },
  },
  {
    language: "zh",
    labels: {
      sender: { derived: ["发件人", "寄件者"] },
      message: { derived: ["消息", "訊息"] },
      moment: { derived: ["时间"] },
      aiReply: { derived: ["回复"] },
    },
    values: {
      yes: { derived: ["是", "真", "正確", "正确"] },
      no: { derived: ["否", "假", "錯誤", "错误"] },
    },
    printed: {
      dayParts: {
        am: { derived: ["上午", "凌晨", "早上"] },
        pm: { derived: ["下午", "晚上"] },
        noon: { derived: ["中午"] },
      },
    },
  },
  {
    language: "vi",
    values: {
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
    values: {
      yes: { derived: ["Ya", "Benar"] },
      no: { derived: ["Tidak", "Salah"] },
      gender: { derived: ["perempuan", "laki-laki", "wanita", "pria"] },
    },
  },
  {
    language: "ar",
    labels: { username: { derived: ["اسم المستخدم"] } },
    values: {
      yes: { derived: ["نعم", "صحيح"] },
      no: { derived: ["لا", "خطأ"] },
      gender: { derived: ["أنثى", "ذكر"] },
    },
  },
  { language: "he", values: { yes: { derived: ["כן", "נכון"] }, no: { derived: ["לא", "לא נכון"] } } },
  { language: "hi", values: { gender: { derived: ["महिला", "पुरुष"] } } },
  {
    language: "th",
    labels: { sender: { derived: ["ผู้ส่ง"] } },
    values: { gender: { derived: ["หญิง", "ชาย"] } },
  },
];
