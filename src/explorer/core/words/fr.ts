import type { Words } from './en.js';
import { boards } from './fr/boards.js';
import { compared } from './fr/compared.js';
import { drawing } from './fr/drawing.js';
import { drawn } from './fr/drawn.js';
import { evidence } from './fr/evidence.js';
import { facets } from './fr/facets.js';
import { facts, functions } from './fr/facts.js';
import { files } from './fr/files.js';
import { kinds, kindsMany } from './fr/kinds.js';
import { labels } from './fr/labels.js';
import { linkages } from './fr/linkages.js';
import { many } from './fr/many.js';
import { map } from './fr/map.js';
import { menu } from './fr/menu.js';
import { organisationTypes } from './fr/organisation-types.js';
import { partners } from './fr/partners.js';
import { paths } from './fr/paths.js';
import { relation } from './fr/relation.js';
import { review } from './fr/review.js';
import { share } from './fr/share.js';
import { spaced } from './fr/spaced.js';
import { stated } from './fr/stated.js';
import { timeline } from './fr/timeline.js';
import { faults, trouble } from './fr/trouble.js';

/** Every word of the explorer in French. */
export const fr: Words = spaced<Words>({
  title: 'Graphe de la gouvernance des migrations',
  panel: 'Détails',
  skip: 'Aller au tableau de cette vue',
  views: {
    graph: 'Graphe',
    table: 'Tableau',
    timeline: 'Chronologie',
    search: 'Recherche',
    entity: 'Entité',
    nav: 'Vues',
    more: 'Plus',
  },
  labels,
  kinds,
  kindsMany,
  groups: {
    STEERING: 'Pilotage',
    BELONGING: 'Appartenance',
    COMMITMENT: 'Engagement',
    DELIVERY: 'Mise en œuvre',
    SUBJECT: 'Sujet et lieu',
    CRITICISM: 'Critique',
  },
  search: {
    label: 'Chercher dans le graphe',
    placeholder: 'Organisations, pays, cadres…',
    clear: 'Effacer',
    all: 'Tout',
    also: (name) => `aussi « ${name} »`,
    found: (n) => many(n, 'résultat, le meilleur d’abord', 'résultats, le meilleur d’abord'),
    suggestions: (n) => many(n, 'suggestion', 'suggestions'),
    hint: 'Tapez un nom ou un sigle. Les accents et une faute par mot sont admis.',
    more: 'Montrer plus',
    back: 'Retour',
    results: (q) => `Résultats pour « ${q} »`,
    meant: 'Vouliez-vous dire',
  },
  filters: {
    title: 'Filtres',
    kinds: 'Natures',
    relations: 'Relations',
    evidence: 'Preuves',
    any: 'Toutes',
    atLeast: (n) => `${n} +`,
    sure: '0,9 ou plus',
    fair: '0,7 à 0,9',
    weak: 'moins de 0,7',
    planned: 'prévu',
    claimed: 'allégué',
    clear: 'Effacer les filtres',
    undated: 'Relations sans date',
    depth: 'Étapes depuis le sujet',
    parts: { own: 'Sans ses composantes', with: 'Avec ses composantes' },
  },
  time: {
    label: 'À une date',
    when: 'quand c’était vrai',
    any: 'Toutes dates',
    asOf: (date) => `Au ${date}`,
    undated: (n) => `${n} sans date`,
    play: 'Lire, une année à la fois',
    pause: 'Pause',
    step: 'Année suivante',
    chooseDate: 'Choisir une date',
    date: 'Année, mois ou jour, comme 2018 ou 2018-12-31',
    show: 'Montrer',
    knownOn: (date) => `Tel que connu le ${date}.`,
    knownNow: 'Maintenant',
    starting: (year, n) => `${year} : ${many(n, 'relation commence', 'relations commencent')}`,
    undatedTitle: (n) => many(n, 'relation sans date', 'relations sans date'),
    undatedWhy:
      'Aucune source n’indique de début ni de fin. Elles sont montrées à toutes les dates.',
    hideUndated: 'Masquer les relations sans date',
  },
  opening: {
    title: 'Qui pilote le dialogue sur les migrations, et quels textes sont suivis',
    lede: 'Présidences, secrétariats, comités de pilotage et bailleurs des principaux dialogues, avec les cadres qu’ils adoptent, approuvent ou suivent.',
    leftOut: 'Les simples adhésions sont laissées de côté dans cette première image.',
    add: 'Les ajouter',
    start: 'Commencer par une question',
    read: 'Comment la lire',
    reading: [
      'Derrière chaque ligne il y a au moins un document. Choisissez une ligne pour le voir.',
      'Symbole plus grand : plus de liens dans cette image. Ligne plus épaisse : mieux attestée.',
      'Tirets : prévu. Pointillés : allégué par un tiers.',
    ],
    questions: {
      partners: {
        label: 'Qui travaille avec qui',
        text: 'Qui travaille avec l’ICMPD, à travers quoi, et qui le dit ?',
      },
      linkages: {
        label: 'Liens aux cadres',
        text: 'Quels membres du Processus de Khartoum n’ont pas voté pour le Pacte mondial sur les migrations ?',
      },
      date: {
        label: 'À une date',
        text: 'Que reliait le Plan d’action conjoint de La Valette fin 2018 ? Insérez-le dans votre page.',
      },
    },
  },
  picture: {
    of: (name) => `Autour de ${name}`,
    ofSeveral: (name, n) => `Autour de ${name} et de ${n} autres`,
    only: (name, n) => (n === 0 ? name : `${name} et ${n} autres`),
    entities: (n) => many(n, 'entité', 'entités'),
    relations: (n) => many(n, 'relation', 'relations'),
    shown: 'montrées',
    lede: (depth) =>
      [
        'Celles-ci seulement, et les relations entre elles.',
        'Tout ce qui est enregistré à une étape, et les relations entre tout cela.',
      ][depth] ??
      `Tout ce qui est enregistré en ${depth} étapes au plus, et les relations entre tout cela.`,
    pick: 'Choisissez un symbole ou une ligne pour voir ses sources.',
  },
  graph: {
    label: 'Graphe',
    tools: 'Outils du graphe',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Ajuster à la fenêtre',
    pin: 'Épingler ou libérer le symbole choisi',
    undo: 'Annuler',
    redo: 'Rétablir',
    expand: 'Montrer ses liens',
    collapse: 'Masquer ses liens',
    filters: 'Filtres',
  },
  table: {
    title: 'La même image en tableau',
    relations: 'Relations',
    entities: 'Entités',
    rows: 'Lignes',
    columns: {
      subject: 'Sujet',
      relation: 'Relation',
      object: 'Objet',
      since: 'Depuis',
      until: 'Jusqu’à',
      role: 'Rôle',
      confidence: 'Confiance',
      sources: 'Sources',
      name: 'Nom',
      kind: 'Nature',
      acronym: 'Sigle',
      links: 'Liens',
      change: 'Changement',
    },
    fileColumns: {
      id: 'Id',
      subject: 'Id du sujet',
      object: 'Id de l’objet',
      relation: 'Id de la relation',
    },
    sorted: (column, up) => `Trié par ${column}, ${up ? 'croissant' : 'décroissant'}`,
    sort: (column) => `Trier par ${column}`,
  },
  entity: {
    close: 'Fermer',
    back: 'Retour à l’image',
    partners: 'Montrer ses partenaires',
    path: 'Trouver un chemin',
    cite: 'Citer',
    links: 'Montrer ses liens',
    page: 'Ouvrir comme page',
    website: 'Site web',
    tabs: {
      relations: 'Relations',
      partners: 'Partenaires',
      timeline: 'Chronologie',
      sources: 'Sources',
      names: 'Noms',
    },
    members: (n) => many(n, 'membre', 'membres'),
    noRelations: (name) =>
      `Aucune relation n’est enregistrée pour ${name}. Il peut y en avoir ; nous n’avons pas encore de source.`,
    showAll: (n) => `Tout montrer (${n})`,
    csv: 'Ces relations (CSV)',
    shownOf: (n, total) => `Les ${n} premiers sur ${total} sont montrés.`,
    sharedWith: (n) => `${n} en commun`,
    noPartners: (name) =>
      `Personne n’est enregistré comme partageant un projet, un événement, un dialogue ou un cadre avec ${name}.`,
    notActor: 'Seuls les organisations, les pays et les dialogues ont des partenaires.',
    noDated: 'Aucune relation datée.',
    noSources: 'Aucun document n’en parle encore.',
    noNames: 'Aucun autre nom n’est enregistré.',
    identifiers: 'Codes dans d’autres registres',
    mergedFrom: (ids) => `Se trouve aussi sous ${ids}.`,
    names: {
      LABEL: 'nom',
      SHORT: 'nom court',
      ACRONYM: 'sigle',
      FORMER: 'ancien nom',
      ALIAS: 'aussi appelé',
    },
    facts,
  },
  partners,
  paths,
  functions,
  stated,
  relation,
  evidence,
  drawing,
  drawn,
  menu,
  organisationTypes,
  compared,
  timeline,
  share,
  ...{ files, linkages, map, boards, facets, review },
  help: {
    open: 'À propos et aide',
    title: 'À propos et aide',
    close: 'Fermer',
    about: {
      title: 'Ce que c’est',
      what: 'Un graphe de qui fait quoi dans la gouvernance des migrations : organisations, pays, dialogues, cadres, projets et événements, et comment ils sont liés.',
      held: (entities, relations, documents) =>
        `Il contient ${many(entities, 'entité', 'entités')} et ${many(relations, 'relation', 'relations')} tirées de ${many(documents, 'document', 'documents')}.`,
      trust: 'Jusqu’où puis-je m’y fier ?',
      trusted: [
        'Chaque relation et chaque valeur nomme les documents qui le disent, et à quel endroit. Ouvrez une ligne ou une valeur pour les voir.',
        'La confiance, de 0 à 1, dit avec quelle clarté le document l’affirme et combien il est fiable. Là où les sources divergent, toutes sont montrées.',
        'Ce qu’aucun document ne dit n’y est pas. Une absence ne signifie pas que la chose n’est pas.',
      ],
      made: 'Qui l’a fait',
      version: (version) => `Version du programme ${version}`,
      licence: 'Conditions d’utilisation des données',
      report: 'Signaler une erreur',
      ask: 'Interroger en GraphQL',
    },
    keyboard: 'Clavier',
    single: 'Les touches seules agissent',
    anywhere: 'Partout',
    inGraph: 'Dans le graphe',
    keys: {
      search: 'Chercher',
      help: 'Cette liste',
      back: 'Revenir en arrière',
      undo: 'Annuler, rétablir',
      near: 'Vers le symbole le plus proche de ce côté',
      enter: 'Ouvrir',
      expand: 'Déplier ou replier',
      depth: 'Une, deux, trois étapes',
      zoom: 'Zoomer, ajuster',
      pin: 'Épingler',
      pick: 'Sélectionner avec d’autres',
      menu: 'Ce que l’on peut en faire',
      year: 'Une année en arrière, en avant',
      pan: 'Déplacer',
    },
  },
  theme: { toLight: 'Couleurs claires', toDark: 'Couleurs sombres' },
  key: {
    title: 'Ce graphe demande une clé',
    why: 'Il faut une clé pour le lire. Qui gère ce serveur peut en créer une. Elle n’est gardée que dans cet onglet.',
    refused: 'Le serveur n’a pas accepté cette clé.',
    label: 'Clé',
    enter: 'Ouvrir le graphe',
  },
  trouble,
  faults,
  said: {
    selected: (name, kind, links) => `${name}, ${kind}, ${many(links, 'lien', 'liens')}`,
    picture: (entities, relations) =>
      `${many(entities, 'entité', 'entités')}, ${many(relations, 'relation', 'relations')} montrées`,
  },
});
