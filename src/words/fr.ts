import type { Language } from "./language.ts";
import type { Phrases } from "./phrases.ts";

/**
 * French: "a écrit sur le profil de {X}" and "a publié dans {G}" are observed; the others are derived from the
 * wording of Facebook's French screens.
 */
const titles: Phrases = {
  profilePicture: ["(a mis à jour|a modifié|a changé|a ajouté) (sa|une) (nouvelle )?photo de profil"],
  coverPhoto: ["(a mis à jour|a modifié|a changé|a ajouté) (sa|une) (nouvelle )?photo de couverture"],
  plain: [
    "a (mis à jour|modifié) (son|sa|votre) (statut|situation)",
    "(?<!\\p{L})a (ajouté|partagé|créé|publié|téléchargé|importé|indiqué|changé)(?!\\p{L})",
    "(?<!\\p{L})(est|était|sont|étaient) (avec|à|au|en|dans|ici|se sent|en train|en direct)",
    "se sent(?!\\p{L})",
  ],
  group: [
    "dans le groupe ?:? {G}",
    "au groupe ?:? {G}",
    "a publié (quelque chose |une photo |une vidéo |un lien )?dans {G}",
    "(a commenté|a répondu|aime|a aimé|a réagi).*(?:publication|photo|vidéo|lien|commentaire|album|reel)s?.* dans {G}",
  ],
  inGroup: ["(?<!\\p{L})dans {G}"],
  someGroup: ["(dans|à) un groupe"],
  own: [
    "(sa|son) propre (publication|photo|vidéo|lien|album|commentaire|reel|journal|profil|statut|story)",
    "(votre|sa) propre publication",
  ],
  reply: ["a répondu (à|au|aux)", "(aime|a aimé|a réagi (à|au)) (le|un|au|à un)? ?commentaires? de"],
  timeline: ["a (écrit|publié|partagé)(?!\\p{L}).* sur le (profil|journal|mur) (?:de |d['’]){X}"],
  host: [
    "(a commenté|a réagi à|a réagi au|aime|a aimé) (la |le |l['’]|un |une )?(publication|photo|vidéo|lien|album|reel|story|statut|évènement marquant|événement marquant|évènement|événement|souvenir|sondage|question|direct)s? (?:de |d['’]){X}",
  ],
  someHost: ["(a commenté|a réagi|aime|a aimé)"],
  profileAlbum: ["Photos de profil", "Photos du profil"],
  coverAlbum: ["Photos de couverture"],
};

/** Words of exports in French. What is seen is from an Instagram export of 2026. */
export const fr: Language = {
  language: "fr",
  labels: {
    message: { derived: ["Message", "Texte"] },
    post: { derived: ["Publication"] },
    prompt: { derived: ["Contenu"] },
    caption: { seen: ["Légende"] },
    description: { derived: ["Description"] },
    title: { derived: ["Titre"] },
    comment: { derived: ["Commentaire"] },
    review: { derived: ["Avis", "Recommandation"] },
    question: { derived: ["Question"] },
    answer: {},
    response: { derived: ["Réponse"] },
    aiReply: { derived: ["Réponse de l’IA"] },
    reaction: { derived: ["Réaction"] },
    target: { derived: ["Cible"] },
    owner: { derived: ["Propriétaire"] },
    mediaOwner: { derived: ["Propriétaire du contenu multimédia"] },
    author: { derived: ["Auteur"] },
    sender: { derived: ["Expéditeur", "De"] },
    group: { derived: ["Groupe"] },
    tagged: { derived: ["Personnes identifiées", "Utilisateurs identifiés"] },
    name: { seen: ["Nom"], derived: ["Nom complet"] },
    username: { seen: ["Nom de profil", "Nom d’utilisateur"] },
    link: { derived: ["Lien"] },
    place: { derived: ["Lieu"] },
    coordinates: { derived: ["Coordonnées"] },
    address: { derived: ["Adresse"] },
    latitude: { seen: ["Latitude"] },
    longitude: { seen: ["Longitude"] },
    created: { derived: ["Date de création", "Heure de création"] },
    time: { seen: ["Heure"] },
    moment: { derived: ["Date"] },
    draft: { derived: ["Brouillon"] },
    published: { seen: ["Publié"] },
    deletionStatus: {},
    audience: { derived: ["Audience", "Confidentialité", "Visibilité", "Partagé avec", "Visible par"] },
    noUse: {
      seen: [
        ...["Contenu multimédia", "Marqué comme généré par l’IA", "Est une publicité", "Collaboration commerciale"],
        ...["Heure de mise à jour", "Photo de profil", "Modifié", "Nouvelle valeur", "Date de modification"],
        "Synchronisation des contacts",
      ],
      derived: [
        ...["Médias", "Photos", "Photo", "Vidéos", "Fichiers", "Partages", "Identifications de lieu"],
        ...["Type de story", "Mode de publication", "Partenaire de marque", "Métadonnées du reel", "Métadonnées"],
        "Humeur/activité",
      ],
    },
    bio: { seen: ["Bio"], derived: ["Biographie"] },
    aboutMe: { derived: ["À propos de moi"] },
    website: { derived: ["Site web", "Sites web", "Liens"] },
    email: { derived: ["Adresse e-mail", "Adresses e-mail", "E-mail"] },
    phone: { derived: ["Numéro de téléphone", "Numéros de téléphone"] },
    gender: { derived: ["Genre"] },
    pronouns: { derived: ["Pronoms", "Pronom"] },
    birthday: { derived: ["Date de naissance", "Anniversaire"] },
    currentCity: { derived: ["Ville actuelle"] },
    hometown: { derived: ["Ville d’origine"] },
    relationship: { derived: ["Situation amoureuse"] },
    education: { derived: ["Études", "Formation"] },
    work: { derived: ["Emploi"] },
    languages: { derived: ["Langues"] },
    family: { derived: ["Famille"] },
    previousNames: { derived: ["Anciens noms"] },
    otherNames: { derived: ["Autres noms"] },
    placesLived: { derived: ["Lieux de résidence"] },
    favoriteQuotes: { derived: ["Citations préférées"] },
    registered: { derived: ["Date d’inscription"] },
    profileLink: { derived: ["URL du profil"] },
    profileOther: { seen: ["Numéro de téléphone confirmé"] },
    private: { seen: ["Compte privé"] },
    previousValue: { seen: ["Valeur précédente"] },
    firstCloseFriendsStory: { derived: ["Heure de la première story Ami(e)s proches"] },
    startDate: { derived: ["Date de début"] },
    endDate: { derived: ["Date de fin"] },
    futurePosts: {
      derived: [...["Qui peut voir vos futures publications ?", "Qui peut voir vos prochaines publications ?"]],
    },
  },
  values: {
    yes: { seen: ["Vrai"], derived: ["Oui", "Activé"] },
    no: { seen: ["Faux"], derived: ["Non", "Désactivé"] },
    gender: {
      derived: [
        ...["femme", "homme", "féminin", "masculin", "non spécifié", "non précisé", "non binaire"],
        "préfère ne pas répondre",
      ],
    },
    public: { derived: ["Public", "Tout le monde"] },
    limited: {
      derived: [
        ...["Amis", "Ami(e)s", "Amis et amies", "Vos amis", "Amis d’amis", "Amis de vos amis", "Personnalisé"],
        ...["Followers", "Abonnés", "Amis proches"],
      ],
    },
    nobody: { derived: ["Moi uniquement", "Moi seulement", "Uniquement moi", "Personne"] },
    limitedTo: { derived: ["Amis sauf", "Ami(e)s sauf", "Amis et leurs amis", "Amis spécifiques"] },
    toPrivate: { derived: ["privé"] },
    nobodysName: {
      derived: ["Utilisateur de Facebook", "Utilisateur Facebook", "Utilisateur d’Instagram", "Utilisateur Instagram"],
    },
    toPublic: { derived: ["public"] },
  },
  titles,
  named: [
    "^(?:.* (?:êtes|est) devenu(?:\\(e\\)|e)? membre (?:de |du groupe )|.* (?:a rejoint|suit|a aimé|aime|a recommandé) )(?:le groupe )?(.+?)\\.?$",
  ],
  // From memory of Meta’s screens: no page of theirs could be looked at while this was written.
  screens: {
    seeMore: { derived: ["Voir plus", "En voir plus", "plus", "Afficher la suite", "Lire la suite"] },
    besideName: {
      derived: [
        "Auteur",
        "Auteur·ice",
        "Suivre",
        "Suivi(e)",
        "Modifié",
        "Super fan",
        "Admin",
        "Modérateur",
        "Compte vérifié",
        "À l’instant",
        "Hier",
        "Publication épinglée",
      ],
    },
    logIn: {
      derived: [
        "Se connecter",
        "Connexion",
        "S’inscrire",
        "Inscription",
        "Créer un compte",
        "Créer nouveau compte",
        "Mot de passe oublié ?",
      ],
    },
    ownScreen: {
      derived: [
        "Que voulez-vous dire ?",
        "Quoi de neuf ?",
        "Modifier le profil",
        "Modifier profil",
        "Ajouter à la story",
        "Modifier la photo de couverture",
        "Voir l’archive",
      ],
    },
    viewAs: {
      derived: [
        "Quitter l’aperçu du profil",
        "Quitter Aperçu du profil",
        "Voici à quoi ressemble votre profil pour",
        "Vous affichez votre profil en tant que",
      ],
    },
    publicGroup: { derived: ["Groupe public", "Groupe Public"] },
    privateGroup: { derived: ["Groupe privé", "Groupe fermé", "Groupe secret"] },
    sharedWith: { derived: ["Partagé avec"] },
  },
  printed: {
    dayParts: {
      am: { derived: ["du matin", "matin"] },
      pm: { derived: ["de l’après-midi", "après-midi", "du soir", "soir"] },
    },
    besideTime: ["à", "h"],
    months: [
      ["fev", 2],
      ["avr", 4],
    ],
  },
};
