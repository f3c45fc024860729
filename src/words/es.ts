import type { Language } from "./language.ts";
import type { Phrases } from "./phrases.ts";

const THING =
  "(?:publicación|foto|video|vídeo|enlace|álbum|reel|estado|historia|acontecimiento importante|evento|encuesta|pregunta|nota|foto del? perfil|foto de portada|recuerdo|recaudación de fondos|actividad|transmisión|contenido)";
const ARTICLE = "(?:la |el |una? |las |los )?";

/** Spanish: "actualizó su estado." is observed; the others are derived from the wording of Facebook's Spanish screens. */
const titles: Phrases = {
  before: ["A "],
  profilePicture: [
    "(?<!\\p{L})(?:actualizó|cambió|agregó|añadió|ha actualizado|ha cambiado|ha añadido) (?:su|una) (?:nueva )?(?:foto|imagen|video|vídeo)(?: temporal)? del? perfil",
  ],
  coverPhoto: [
    "(?<!\\p{L})(?:actualizó|cambió|agregó|añadió|ha actualizado|ha cambiado|ha añadido) (?:su|una) (?:nueva )?(?:foto|imagen|video|vídeo) de portada",
  ],
  plain: [
    "(?<!\\p{L})(?:actualizó|ha actualizado) su estado",
    "(?<!\\p{L})(?:agregó|añadió|compartió|creó|publicó|subió|envió|cambió|inició|registró una visita|ha (?:añadido|agregado|compartido|creado|publicado|subido))(?!\\p{L})",
    "(?<!\\p{L})(?:está|estaba|estuvo|estaban|están) (?:con|en|aquí|viajando|viendo|escuchando|leyendo|comiendo|celebrando|jugando|buscando|bebiendo|pensando)(?!\\p{L})",
    "(?<!\\p{L})se siente(?!\\p{L})",
  ],
  group: [
    "(?<!\\p{L})(?:en|al|del) (?:el )?grupo:? {G}",
    "(?<!\\p{L})(?:publicó|ha publicado) (?:algo |una foto |un video |un vídeo |un enlace )?en (?!(?:su|tu|un|una|la|el) ){G}",
    `(?<!\\p{L})(?:comentó|respondió|reaccionó|le gustó|le gusta|ha comentado|ha respondido|ha reaccionado).*(?:${THING}|comentario).* en (?!(?:su|tu|un|una) ){G}`,
  ],
  someGroup: ["(?<!\\p{L})(?:en|a) un grupo(?!\\p{L})"],
  own: [`(?<!\\p{L})(?:su propi[oa]|tu propi[oa]) (?:${THING}|comentario|biografía|perfil)`],
  reply: [
    "(?<!\\p{L})(?:respondió|ha respondido) (?:a|al)(?!\\p{L})",
    "(?<!\\p{L})(?:reaccionó|ha reaccionado|le gustó|le gusta|le encanta) (?:a |al )?(?:el |un |los )?comentarios?(?!\\p{L})",
  ],
  timeline: [
    "(?<!\\p{L})(?:escribió|publicó|compartió|ha escrito|ha publicado|ha compartido)(?!\\p{L}).*? en (?:la biografía|el muro|el perfil) de {X}",
    "(?<!\\p{L})(?:escribió|publicó|ha escrito|ha publicado) en (?:la biografía|el muro|el perfil) de {X}",
  ],
  host: [
    `(?<!\\p{L})(?:comentó|comentó en|reaccionó a|votó en|ha comentado|ha comentado en|ha reaccionado a|le gusta|le gustó|le encanta) ${ARTICLE}${THING} de {X}`,
  ],
  someHost: ["(?<!\\p{L})(?:comentó|reaccionó|le gusta)(?!\\p{L})"],
  profileAlbum: ["Fotos del perfil", "Fotos de perfil"],
  coverAlbum: ["Fotos de portada"],
};

/** Words of exports in Spanish, of Spain and of America. */
export const es: Language = {
  language: "es",
  labels: {
    message: { derived: ["Mensaje", "Texto"] },
    post: { derived: ["Publicación"] },
    prompt: { derived: ["Contenido"] },
    caption: { derived: ["Leyenda"] },
    description: { derived: ["Descripción"] },
    title: { derived: ["Título"] },
    comment: { derived: ["Comentario"] },
    review: { derived: ["Opinión", "Reseña", "Recomendación"] },
    question: { derived: ["Pregunta"] },
    answer: {},
    response: { derived: ["Respuesta"] },
    aiReply: {},
    reaction: { derived: ["Reacción"] },
    target: { derived: ["Destino"] },
    owner: { derived: ["Propietario"] },
    mediaOwner: { derived: ["Propietario del contenido multimedia"] },
    author: { derived: ["Autor"] },
    sender: { derived: ["Remitente", "De", "Autora", "Participante"] },
    group: { derived: ["Grupo"] },
    tagged: { derived: ["Usuarios etiquetados"] },
    name: { derived: ["Nombre", "Nombre completo"] },
    username: { derived: ["Nombre de usuario"] },
    link: { derived: ["Enlace"] },
    place: { derived: ["Lugar", "Ubicación"] },
    coordinates: { derived: ["Coordenadas"] },
    address: { derived: ["Dirección"] },
    latitude: { derived: ["Latitud"] },
    longitude: { derived: ["Longitud"] },
    created: { derived: ["Fecha de creación", "Hora de creación"] },
    time: { derived: ["Hora"] },
    moment: { derived: ["Fecha"] },
    draft: { derived: ["Borrador"] },
    published: { derived: ["Publicado"] },
    deletionStatus: {},
    audience: {
      derived: ["Público", "Audiencia", "Privacidad", "Visibilidad", "Compartido con", "Visible para"],
    },
    noUse: {
      derived: [
        ...["Contenido multimedia", "Fotos", "Foto", "Archivos", "Metadatos", "Foto del perfil", "Cambiado"],
        ...["Valor nuevo", "Fecha de cambio"],
      ],
    },
    bio: { derived: ["Biografía", "Presentación"] },
    aboutMe: { derived: ["Acerca de mí"] },
    website: { derived: ["Sitio web"] },
    email: { derived: ["Correo electrónico"] },
    phone: { derived: ["Número de teléfono"] },
    gender: { derived: ["Género", "Sexo"] },
    pronouns: { derived: ["Pronombres", "Pronombre"] },
    birthday: { derived: ["Fecha de nacimiento", "Cumpleaños"] },
    currentCity: { derived: ["Ciudad actual"] },
    hometown: { derived: ["Ciudad de origen"] },
    relationship: { derived: ["Situación sentimental"] },
    education: { derived: ["Formación académica"] },
    work: { derived: ["Empleo", "Trabajo"] },
    languages: { derived: ["Idiomas"] },
    family: { derived: ["Familia"] },
    previousNames: { derived: ["Nombres anteriores"] },
    otherNames: { derived: ["Otros nombres"] },
    placesLived: { derived: ["Lugares donde has vivido"] },
    favoriteQuotes: { derived: ["Citas favoritas"] },
    registered: { derived: ["Fecha de registro"] },
    profileLink: { derived: ["URL del perfil"] },
    profileOther: {},
    private: { derived: ["Cuenta privada"] },
    previousValue: { derived: ["Valor anterior"] },
    firstCloseFriendsStory: { derived: ["Hora de la primera historia de Mejores amigos"] },
    startDate: { derived: ["Fecha de inicio"] },
    endDate: { derived: ["Fecha de finalización"] },
    futurePosts: { derived: ["¿Quién puede ver tus publicaciones futuras?"] },
  },
  values: {
    yes: { derived: ["Sí", "Verdadero"] },
    no: { derived: ["No", "Falso"] },
    gender: {
      derived: [
        ...["mujer", "hombre", "femenino", "masculino", "no especificado", "sin especificar", "no binario"],
        "prefiero no decirlo",
      ],
    },
    public: { derived: ["Público", "Todos", "Todo el mundo", "Cualquiera"] },
    limited: {
      derived: [
        ...["Amigos", "Tus amigos", "Amigos de amigos", "Amigos de tus amigos", "Personalizado", "Seguidores"],
        ...["Mejores amigos", "Mejores amigos y amigas"],
      ],
    },
    nobody: { derived: ["Solo yo", "Nadie"] },
    limitedTo: { derived: ["Amigos excepto", "Amigos, excepto", "Amigos específicos", "Amigos concretos"] },
    toPrivate: { derived: ["privado", "privada"] },
    nobodysName: { derived: ["Usuario de Facebook", "Usuario de Instagram"] },
    toPublic: { derived: ["público", "pública"] },
  },
  titles,
  named: ["^.* (?:te has unido a|se unió a|se ha unido a|sigue a|siguió a|recomienda) (.+?)\\.?$"],
  // From memory of Meta’s screens: no page of theirs could be looked at while this was written.
  screens: {
    seeMore: { derived: ["Ver más", "más", "Leer más", "Seguir leyendo"] },
    besideName: {
      derived: [
        "Autor",
        "Autora",
        "Seguir",
        "Siguiendo",
        "Editado",
        "Superfan",
        "Admin",
        "Moderador",
        "Cuenta verificada",
        "Ahora mismo",
        "Ayer",
        "Publicación fijada",
      ],
    },
    logIn: {
      derived: [
        "Iniciar sesión",
        "Entrar",
        "Registrarte",
        "Regístrate",
        "Crear cuenta nueva",
        "¿Olvidaste tu contraseña?",
        "¿Has olvidado la contraseña?",
      ],
    },
    ownScreen: {
      derived: [
        "¿Qué estás pensando?",
        "Editar perfil",
        "Agregar a historia",
        "Añadir a historia",
        "Editar foto de portada",
        "Ver archivo",
      ],
    },
    viewAs: { derived: ["Salir de Ver como", "Así es como se ve tu perfil para", "Viendo como"] },
    publicGroup: { derived: ["Grupo público"] },
    privateGroup: { derived: ["Grupo privado", "Grupo cerrado", "Grupo secreto"] },
    sharedWith: { derived: ["Compartido con"] },
  },
  printed: {
    dayParts: {
      am: { derived: ["de la mañana", "de la madrugada", "mañana", "madrugada"] },
      pm: { derived: ["de la tarde", "tarde"] },
      night: { derived: ["de la noche", "noche"] },
      noon: { derived: ["del mediodía", "mediodía"] },
    },
    besideTime: ["a las", "a les", "la"],
    months: [["dic", 12]],
  },
};
