import type { FewWords } from "../language.ts";

/** Languages of other scripts: Greek, Cyrillic, Arabic, Hebrew, Devanagari, Thai, Chinese, Japanese, Korean. */
export const scripts: readonly FewWords[] = [
  {
    language: "el",
    values: {
      nobodysName: { derived: ["Χρήστης Facebook", "Χρήστης του Facebook"] },
      yes: { derived: ["Ναι", "Αληθές"] },
      no: { derived: ["Όχι", "Ψευδές"] },
      gender: { derived: ["γυναίκα", "άνδρας", "δεν προσδιορίζεται"] },
    },
    printed: { dayParts: { am: { derived: ["π.μ."] }, pm: { derived: ["μ.μ."] } } },
  },
  {
    language: "fa",
    printed: { dayParts: { am: { derived: ["ق.ظ.", "قبل‌ازظهر"] }, pm: { derived: ["ب.ظ.", "بعدازظهر"] } } },
    values: { nobodysName: { derived: ["کاربر فیس‌بوک", "کاربر فیسبوک"] } },
  },
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
      nobodysName: { derived: ["Пользователь Facebook", "Пользователь Фейсбука"] },
      yes: { derived: ["Да", "Верно", "Правда", "Истина"] },
      no: { derived: ["Нет", "Неверно", "Ложь"] },
      gender: { derived: ["женский", "мужской", "женщина", "мужчина", "не указан"] },
    },
  },
  {
    language: "uk",
    values: {
      nobodysName: { derived: ["Користувач Facebook"] },
      yes: { derived: ["Так", "Істина"] },
      no: { derived: ["Ні", "Хибність"] },
      gender: { derived: ["жінка", "чоловік", "не вказано"] },
    },
  },
  {
    language: "bg",
    values: {
      nobodysName: { derived: ["Потребител на Facebook"] },
      yes: { derived: ["Да", "Вярно"] },
      no: { derived: ["Не", "Невярно"] },
    },
  },
  {
    language: "ja",
    labels: {
      reaction: { seen: ["リアクション"] },
      name: { seen: ["名前"] },
      place: { seen: ["場所"] },
      post: { seen: ["投稿"] },
      author: { derived: ["作者", "作成者"] },
      sender: { derived: ["送信者", "差出人"] },
      message: { derived: ["テキスト", "メッセージ", "内容"] },
      time: { derived: ["時間"] },
      moment: { derived: ["日時", "時刻"] },
      aiReply: { derived: ["回答", "返信"] },
    },
    values: {
      nobodysName: { derived: ["Facebookユーザー", "フェイスブックユーザー"] },
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
      caption: { seen: ["캡션"] },
      title: { seen: ["제목"] },
      audience: { seen: ["공개 범위"] },
      previousValue: { seen: ["이전 값"] },
      noUse: {
        seen: [
          ...["해시태그", "유형", "업데이트 시간", "변경됨", "새 값", "날짜 변경", "검색어", "피드백", "화면", "출처"],
          ...["방문한 웹사이트 링크", "방문한 웹사이트 페이지의 제목"],
        ],
      },
      sender: { derived: ["보낸 사람", "작성자"] },
      message: { derived: ["메시지", "내용"] },
      moment: { derived: ["시간"] },
      aiReply: { derived: ["답변"] },
    },
    values: {
      nobodysName: { derived: ["Facebook 사용자", "페이스북 사용자"] },
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
      nobodysName: { derived: ["Facebook 用户", "Facebook 用戶", "脸书用户", "臉書用戶"] },
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
    language: "ar",
    printed: { dayParts: { am: { derived: ["ص", "صباحًا"] }, pm: { derived: ["م", "مساءً"] } } },
    labels: { username: { derived: ["اسم المستخدم"] } },
    values: {
      nobodysName: { derived: ["مستخدم فيسبوك", "مستخدم فيس بوك"] },
      yes: { derived: ["نعم", "صحيح"] },
      no: { derived: ["لا", "خطأ"] },
      gender: { derived: ["أنثى", "ذكر"] },
      public: { derived: ["العامة", "عام", "الجميع"] },
      limited: { derived: ["الأصدقاء", "أصدقاء الأصدقاء", "مخصص"] },
      nobody: { derived: ["أنا فقط"] },
    },
    screens: {
      seeMore: { derived: ["عرض المزيد", "قراءة المزيد"] },
      besideName: { derived: ["الكاتب", "متابعة", "الآن", "أمس"] },
      logIn: { derived: ["تسجيل الدخول", "إنشاء حساب جديد", "هل نسيت كلمة السر؟"] },
      ownScreen: { derived: ["بم تفكر؟", "تعديل الملف الشخصي", "إضافة إلى القصة"] },
      viewAs: { derived: ["هكذا يبدو ملفك الشخصي"] },
      publicGroup: { derived: ["مجموعة عامة"] },
      privateGroup: { derived: ["مجموعة خاصة", "مجموعة مغلقة"] },
      sharedWith: { derived: ["تمت المشاركة مع"] },
    },
  },
  {
    language: "he",
    printed: { dayParts: { am: { derived: ["לפנה״צ"] }, pm: { derived: ["אחה״צ"] } } },
    values: {
      nobodysName: { derived: ["משתמש פייסבוק"] },
      yes: { derived: ["כן", "נכון"] },
      no: { derived: ["לא", "לא נכון"] },
      public: { derived: ["ציבורי", "כולם"] },
      limited: { derived: ["חברים", "חברים של חברים", "מותאם אישית"] },
      nobody: { derived: ["רק אני"] },
    },
    screens: {
      seeMore: { derived: ["ראה עוד", "הצג עוד"] },
      besideName: { derived: ["מחבר", "מעקב", "כרגע", "אתמול"] },
      logIn: { derived: ["התחבר", "התחברות", "יצירת חשבון חדש", "שכחת את הסיסמה?"] },
      ownScreen: { derived: ["מה עובר עליך?", "ערוך פרופיל", "עריכת פרופיל", "הוסף לסטורי"] },
      viewAs: { derived: ["כך נראה הפרופיל שלך"] },
      publicGroup: { derived: ["קבוצה ציבורית"] },
      privateGroup: { derived: ["קבוצה פרטית", "קבוצה סגורה"] },
      sharedWith: { derived: ["משותף עם"] },
    },
  },
  {
    language: "hi",
    printed: { dayParts: { am: { derived: ["पूर्वाह्न"] }, pm: { derived: ["अपराह्न"] } } },
    values: { nobodysName: { derived: ["फ़ेसबुक उपयोगकर्ता", "फ़ेसबुक यूज़र"] }, gender: { derived: ["महिला", "पुरुष"] } },
  },
  {
    language: "th",
    printed: { dayParts: { am: { derived: ["ก่อนเที่ยง"] }, pm: { derived: ["หลังเที่ยง"] } } },
    labels: { sender: { derived: ["ผู้ส่ง"] } },
    values: { nobodysName: { derived: ["ผู้ใช้ Facebook", "ผู้ใช้เฟซบุ๊ก"] }, gender: { derived: ["หญิง", "ชาย"] } },
  },
];
