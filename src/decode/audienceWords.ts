import type { LabelledAudience } from "../model/record.ts";

/**
 * Labels under which an export might state an item's audience. `probed`: looked for by public readers of exports,
 * though no known export has them (https://github.com/dbarbar/voice-corpus-tool). `derived`: the same words in
 * other languages, and the question that Facebook's own settings ask.
 */
export const AUDIENCE_LABELS: readonly { status: "probed" | "derived"; language: string; labels: readonly string[] }[] =
  [
    { status: "probed", language: "en", labels: ["Audience", "Privacy", "Visibility", "Shared with"] },
    { status: "probed", language: "key", labels: ["audience", "privacy", "visibility", "shared_with"] },
    { status: "derived", language: "en", labels: ["Sharing with", "Visible to", "Who can see this"] },
    {
      status: "derived",
      language: "fr",
      labels: ["Audience", "Confidentialité", "Visibilité", "Partagé avec", "Visible par"],
    },
    {
      status: "derived",
      language: "de",
      labels: ["Zielgruppe", "Publikum", "Privatsphäre", "Sichtbarkeit", "Geteilt mit", "Sichtbar für"],
    },
    {
      status: "derived",
      language: "es",
      labels: ["Público", "Audiencia", "Privacidad", "Visibilidad", "Compartido con", "Visible para"],
    },
    { status: "derived", language: "it", labels: ["Pubblico", "Privacy", "Visibilità", "Condiviso con", "Visibile a"] },
    { status: "derived", language: "nl", labels: ["Doelgroep", "Publiek", "Privacy", "Zichtbaarheid", "Gedeeld met"] },
    {
      status: "derived",
      language: "pl",
      labels: ["Odbiorcy", "Grupa odbiorców", "Prywatność", "Widoczność", "Udostępniono"],
    },
    {
      status: "derived",
      language: "pt",
      labels: [
        "Público",
        "Público-alvo",
        "Audiência",
        "Privacidade",
        "Visibilidade",
        "Compartilhado com",
        "Partilhado com",
      ],
    },
  ];

interface AudienceWords {
  readonly language: string;
  readonly audience: LabelledAudience;
  readonly words: readonly string[];
  /** Words that a list of people or lists follows: "Friends except Bob Example". */
  readonly before?: readonly string[];
}

/**
 * What the audience selectors of Facebook and Instagram call each audience. English as in the apps; all others
 * derived. None has been seen in an export as the audience of an item.
 */
export const AUDIENCE_VALUES: readonly AudienceWords[] = [
  { language: "en", audience: "public", words: ["Public", "Everyone", "Anyone"] },
  {
    language: "en",
    audience: "limited",
    words: [
      "Friends",
      "Your friends",
      "Friends of friends",
      "Custom",
      "Followers",
      "Your followers",
      "Close friends",
      "Acquaintances",
    ],
    before: ["Friends except", "Friends; except", "Specific friends", "Custom"],
  },
  { language: "en", audience: "nobody", words: ["Only me", "No one", "Nobody"] },
  { language: "fr", audience: "public", words: ["Public", "Tout le monde"] },
  {
    language: "fr",
    audience: "limited",
    words: [
      "Amis",
      "Ami(e)s",
      "Amis et amies",
      "Vos amis",
      "Amis d’amis",
      "Amis de vos amis",
      "Personnalisé",
      "Followers",
      "Abonnés",
      "Amis proches",
    ],
    before: ["Amis sauf", "Ami(e)s sauf", "Amis et leurs amis", "Amis spécifiques"],
  },
  { language: "fr", audience: "nobody", words: ["Moi uniquement", "Moi seulement", "Uniquement moi", "Personne"] },
  { language: "de", audience: "public", words: ["Öffentlich", "Alle", "Jeder"] },
  {
    language: "de",
    audience: "limited",
    words: [
      "Freunde",
      "Freund*innen",
      "Deine Freunde",
      "Freunde von Freunden",
      "Benutzerdefiniert",
      "Follower",
      "Abonnenten",
      "Enge Freunde",
    ],
    before: ["Freunde außer", "Freunde ausgenommen", "Bestimmte Freunde"],
  },
  { language: "de", audience: "nobody", words: ["Nur ich", "Niemand"] },
  { language: "es", audience: "public", words: ["Público", "Todos", "Todo el mundo", "Cualquiera"] },
  {
    language: "es",
    audience: "limited",
    words: [
      "Amigos",
      "Tus amigos",
      "Amigos de amigos",
      "Amigos de tus amigos",
      "Personalizado",
      "Seguidores",
      "Mejores amigos",
      "Mejores amigos y amigas",
    ],
    before: ["Amigos excepto", "Amigos, excepto", "Amigos específicos", "Amigos concretos"],
  },
  { language: "es", audience: "nobody", words: ["Solo yo", "Nadie"] },
  { language: "it", audience: "public", words: ["Pubblica", "Pubblico", "Tutti", "Chiunque"] },
  {
    language: "it",
    audience: "limited",
    words: [
      "Amici",
      "I tuoi amici",
      "Amici di amici",
      "Amici degli amici",
      "Personalizzata",
      "Personalizzato",
      "Follower",
      "Amici più stretti",
    ],
    before: ["Amici tranne", "Amici, tranne", "Amici specifici"],
  },
  { language: "it", audience: "nobody", words: ["Solo io", "Nessuno"] },
  { language: "nl", audience: "public", words: ["Openbaar", "Iedereen"] },
  {
    language: "nl",
    audience: "limited",
    words: ["Vrienden", "Je vrienden", "Vrienden van vrienden", "Aangepast", "Volgers", "Goede vrienden"],
    before: ["Vrienden behalve", "Vrienden, behalve", "Specifieke vrienden"],
  },
  { language: "nl", audience: "nobody", words: ["Alleen ik", "Niemand"] },
  { language: "pl", audience: "public", words: ["Publiczne", "Publiczny", "Publiczna", "Wszyscy"] },
  {
    language: "pl",
    audience: "limited",
    words: ["Znajomi", "Twoi znajomi", "Znajomi znajomych", "Niestandardowe", "Obserwujący", "Bliscy znajomi"],
    before: ["Znajomi z wyjątkiem", "Znajomi oprócz", "Konkretni znajomi"],
  },
  { language: "pl", audience: "nobody", words: ["Tylko ja", "Nikt"] },
  {
    language: "pt",
    audience: "public",
    words: ["Público", "Todos", "Toda a gente", "Todas as pessoas", "Qualquer pessoa"],
  },
  {
    language: "pt",
    audience: "limited",
    words: [
      "Amigos",
      "Seus amigos",
      "Amigos de amigos",
      "Personalizado",
      "Seguidores",
      "Melhores amigos",
      "Amigos chegados",
      "Amigos próximos",
    ],
    before: ["Amigos exceto", "Amigos, exceto", "Amigos específicos"],
  },
  { language: "pt", audience: "nobody", words: ["Somente eu", "Só eu", "Apenas eu", "Ninguém"] },
];
