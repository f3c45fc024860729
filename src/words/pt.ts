import type { Language } from "./language.ts";
import type { Phrases } from "./phrases.ts";

const THING =
  "(?:publicação|post|foto|vídeo|link|ligação|álbum|reel|estado|status|história|story|acontecimento|evento|enquete|sondagem|pergunta|nota|foto d[eo] perfil|foto d[ea] capa|lembrança|memória|campanha|atividade|transmissão|conteúdo)";

/** Portuguese of Brazil and Portugal: derived from the wording of Facebook's screens. */
const titles: Phrases = {
  profilePicture: [
    "(?<!\\p{L})(?:atualizou|alterou|mudou|trocou|adicionou) (?:a (?:sua )?|sua |uma )(?:nova )?(?:foto|imagem|vídeo)(?: temporária)? d[eo] perfil",
  ],
  coverPhoto: [
    "(?<!\\p{L})(?:atualizou|alterou|mudou|trocou|adicionou) (?:a (?:sua )?|sua |uma )(?:nova )?(?:foto|imagem|vídeo) d[ea] capa",
  ],
  plain: [
    "(?<!\\p{L})atualizou (?:o (?:seu )?|seu )(?:status|estado)",
    "(?<!\\p{L})(?:compartilhou|partilhou|adicionou|publicou|criou|enviou|carregou|alterou|mudou|fez check-in|iniciou)(?!\\p{L})",
    "(?<!\\p{L})(?:está|estava|esteve|estão|estavam) (?:com|em|no|na|aqui|a caminho|se sentindo|a sentir|viajando|assistindo|ouvindo|lendo|comendo|comemorando|jogando|bebendo|a ver|a ouvir|ao vivo)(?!\\p{L})",
    "(?<!\\p{L})(?:sente-se|se sente)(?!\\p{L})",
  ],
  group: [
    "(?<!\\p{L})(?:no|ao|do) grupo:? {G}",
    "(?<!\\p{L})publicou (?:algo |uma foto |um vídeo |um link )?em (?!(?:um|uma|seu|sua) ){G}",
    `(?<!\\p{L})(?:comentou|respondeu|reagiu|curtiu|gosta|gostou).*(?:${THING}|comentário).* em (?!(?:um|uma) ){G}`,
  ],
  someGroup: ["(?<!\\p{L})(?:em|num) (?:um )?grupo(?!\\p{L})"],
  own: [
    `(?<!\\p{L})(?:(?:na|no|a|o|à|ao|da|do) )?(?:sua |seu )?própri[ao] (?:${THING}|comentário|perfil|linha do tempo)`,
  ],
  reply: [
    "(?<!\\p{L})respondeu (?:a|ao|à|aos)(?!\\p{L})",
    "(?<!\\p{L})(?:curtiu|gosta d|gostou d|reagiu a)(?:o|e um|um)? ?(?:o |um )?comentários?(?!\\p{L})",
  ],
  timeline: [
    "(?<!\\p{L})(?:escreveu|publicou|compartilhou|partilhou)(?: .+?)? (?:na (?:linha do tempo|cronologia)|no (?:mural|perfil|diário)) d[eoa] {X}",
  ],
  host: [
    `(?<!\\p{L})comentou (?:n?[ao] |em uma? |numa? |uma? )?${THING} d[eoa] {X}`,
    `(?<!\\p{L})reagiu (?:à |ao |a uma? ?)?${THING} d[eoa] {X}`,
    `(?<!\\p{L})(?:curtiu (?:a |o |uma? )?|(?:gosta|gostou) d(?:a |o |e uma? ))${THING} d[eoa] {X}`,
  ],
  someHost: ["(?<!\\p{L})(?:comentou|reagiu|curtiu|gosta)(?!\\p{L})"],
  profileAlbum: ["Fotos do perfil", "Fotos de perfil"],
  coverAlbum: ["Fotos da capa", "Fotos de capa"],
};

/** Words of exports in Portuguese, of Brazil and Portugal. Day parts are seen on pages. */
export const pt: Language = {
  language: "pt",
  labels: {
    message: { derived: ["Mensagem", "Texto"] },
    post: {},
    prompt: { derived: ["Conteúdo"] },
    caption: { derived: ["Legenda"] },
    description: { derived: ["Descrição"] },
    title: { derived: ["Título"] },
    comment: { derived: ["Comentário"] },
    review: { derived: ["Avaliação", "Recomendação"] },
    question: { derived: ["Pergunta"] },
    answer: {},
    response: { derived: ["Resposta"] },
    aiReply: {},
    reaction: { derived: ["Reação"] },
    target: { derived: ["Alvo"] },
    owner: { derived: ["Proprietário"] },
    mediaOwner: { derived: ["Proprietário do conteúdo multimédia"] },
    author: { derived: ["Autor"] },
    sender: { derived: ["Remetente", "De", "Autora", "Participante"] },
    group: { derived: ["Grupo"] },
    tagged: { derived: ["Usuários marcados", "Utilizadores identificados"] },
    name: { derived: ["Nome", "Nome completo"] },
    username: { derived: ["Nome de utilizador", "Nome de usuário"] },
    link: { derived: ["Ligação", "Link"] },
    place: { derived: ["Local", "Localização", "Lugar"] },
    coordinates: { derived: ["Coordenadas"] },
    address: { derived: ["Morada", "Endereço"] },
    latitude: { derived: ["Latitude"] },
    longitude: { derived: ["Longitude"] },
    created: { derived: ["Hora de criação", "Data de criação"] },
    time: { derived: ["Horário", "Hora"] },
    moment: { derived: ["Data"] },
    draft: { derived: ["Rascunho"] },
    published: { derived: ["Publicado"] },
    deletionStatus: {},
    audience: {
      derived: [
        ...["Público", "Público-alvo", "Audiência", "Privacidade", "Visibilidade", "Compartilhado com"],
        "Partilhado com",
      ],
    },
    noUse: {
      derived: [
        ...["Conteúdo multimédia", "Mídia", "Fotos", "Foto", "Ficheiros", "Arquivos", "Metadados", "Foto do perfil"],
        ...["Alterado", "Novo valor", "Data de alteração"],
      ],
    },
    bio: { derived: ["Biografia"] },
    aboutMe: { derived: ["Sobre mim"] },
    website: { derived: ["Site"] },
    email: { derived: ["E-mail", "Email"] },
    phone: { derived: ["Número de telefone", "Número de telemóvel", "Telefone"] },
    gender: { derived: ["Gênero", "Sexo"] },
    pronouns: { derived: ["Pronomes", "Pronome"] },
    birthday: { derived: ["Data de nascimento", "Aniversário"] },
    currentCity: { derived: ["Cidade atual"] },
    hometown: { derived: ["Cidade natal"] },
    relationship: { derived: ["Status de relacionamento"] },
    education: { derived: ["Formação acadêmica"] },
    work: { derived: ["Trabalho"] },
    languages: { derived: ["Idiomas"] },
    family: { derived: ["Família"] },
    previousNames: {},
    otherNames: {},
    placesLived: {},
    favoriteQuotes: {},
    registered: { derived: ["Data de registro"] },
    profileLink: {},
    profileOther: {},
    private: { derived: ["Conta privada"] },
    previousValue: { derived: ["Valor anterior"] },
    firstCloseFriendsStory: {
      derived: ["Hora da primeira história de amigos próximos", "Horário do primeiro story de Melhores amigos"],
    },
    startDate: { derived: ["Data de início"] },
    endDate: { derived: ["Data de término"] },
    futurePosts: { derived: ["Quem pode ver as tuas publicações futuras?"] },
  },
  values: {
    yes: { derived: ["Sim", "Verdadeiro"] },
    no: { derived: ["Não", "Falso"] },
    gender: {
      derived: [
        ...["mulher", "homem", "feminino", "masculino", "não especificado", "prefiro não dizer"],
        "prefiro não informar",
      ],
    },
    public: { derived: ["Público", "Todos", "Toda a gente", "Todas as pessoas", "Qualquer pessoa"] },
    limited: {
      derived: [
        ...["Amigos", "Seus amigos", "Amigos de amigos", "Personalizado", "Seguidores", "Melhores amigos"],
        ...["Amigos chegados", "Amigos próximos"],
      ],
    },
    nobody: { derived: ["Somente eu", "Só eu", "Apenas eu", "Ninguém"] },
    limitedTo: { derived: ["Amigos exceto", "Amigos, exceto", "Amigos específicos"] },
    toPrivate: { derived: ["privado", "privada"] },
    nobodysName: { derived: ["Usuário do Facebook", "Utilizador do Facebook", "Usuário do Instagram"] },
    toPublic: { derived: ["público", "pública"] },
  },
  titles,
  named: [],
  // From memory of Meta’s screens: no page of theirs could be looked at while this was written.
  screens: {
    seeMore: { derived: ["Ver mais", "mais", "Ler mais", "Continuar lendo"] },
    besideName: {
      derived: [
        "Autor",
        "Autora",
        "Seguir",
        "Seguindo",
        "A seguir",
        "Editado",
        "Superfã",
        "Administrador",
        "Moderador",
        "Conta verificada",
        "Agora mesmo",
        "Ontem",
        "Post fixado",
      ],
    },
    logIn: {
      derived: [
        "Entrar",
        "Iniciar sessão",
        "Cadastre-se",
        "Cadastrar-se",
        "Regista-te",
        "Criar nova conta",
        "Esqueceu a senha?",
        "Esqueceste-te da palavra-passe?",
      ],
    },
    ownScreen: {
      derived: [
        "No que você está pensando?",
        "Em que estás a pensar?",
        "Editar perfil",
        "Adicionar ao story",
        "Adicionar à história",
        "Editar foto da capa",
        "Ver arquivo",
      ],
    },
    viewAs: {
      derived: ["Sair de Ver como", "Sair da visualização", "É assim que seu perfil aparece para", "Ver como"],
    },
    publicGroup: { derived: ["Grupo público", "Grupo Público"] },
    privateGroup: { derived: ["Grupo privado", "Grupo fechado", "Grupo secreto"] },
    sharedWith: { derived: ["Compartilhado com", "Partilhado com"] },
  },
  printed: {
    dayParts: {
      am: { seen: ["da manhã", "da madrugada"] },
      pm: { seen: ["da tarde", "da tarde/noite"] },
      night: { derived: ["da noite"] },
      noon: { derived: ["do meio-dia"] },
    },
    besideTime: ["às", "as", "a"],
    months: [],
  },
};
