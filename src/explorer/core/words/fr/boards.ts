import type { LaterWords } from '../later-words.js';
import { many } from './many.js';
import { spaced } from './spaced.js';

export const boards = spaced<LaterWords['boards']>({
  lede: 'Une planche est une image du graphe que vous disposez et annotez. Avec plusieurs étapes, c’est un récit. Elle n’est conservée que dans ce navigateur, tant que vous ne la transmettez pas.',
  kept: 'Conservées dans ce navigateur',
  none: 'Aucune planche n’est encore conservée dans ce navigateur.',
  create: 'Nouvelle planche à partir de cette image',
  untitled: 'Planche sans titre',
  all: 'Toutes les planches',
  open: 'Ouvrir un fichier',
  drop: 'Le fichier d’une planche peut aussi être déposé ici.',
  steps: (n) => many(n, 'étape', 'étapes'),
  remove: 'Supprimer',
  reallyRemove: (title) => `Supprimer « ${title} » de ce navigateur ?`,
  title: 'Titre de la planche',
  saved: 'Conservée dans ce navigateur',
  share: 'Partager',
  show: 'Présenter',
  edit: 'Modifier',
  keep: 'Conserver et modifier une copie',
  tools: 'Outils de la planche',
  addNote: 'Ajouter une note',
  addArrow: 'Tracer une flèche',
  arrowFrom: 'Choisissez le départ de la flèche : un symbole ou une note. Échap y met fin.',
  arrowTo: 'Choisissez maintenant son arrivée.',
  fault: {
    notJson: 'Ce fichier n’est pas une planche : ce n’est pas du JSON.',
    notBoard: 'Ce n’est pas une planche, ou il en manque une partie.',
    newer: 'Cette planche vient d’une version plus récente de l’explorateur. Ouvrez-la là-bas.',
    wrong: (where) =>
      `Cette planche ne peut pas être ouverte : « ${where} » n’est pas comme attendu.`,
    tooMuch: (where) =>
      where === ''
        ? 'Cette planche est plus grande que ce que l’explorateur peut ouvrir.'
        : `Cette planche contient plus que ce que l’explorateur peut ouvrir : « ${where} ».`,
    missing:
      'Cette planche n’est pas conservée dans ce navigateur. Demandez son fichier ou son adresse à la personne qui l’a fait.',
    full: 'Ce navigateur ne peut rien conserver de plus : les derniers changements ne le sont pas. Enregistrez la planche comme fichier.',
  },
  step: {
    panel: 'Cette planche',
    steps: 'Étapes',
    name: (at, title) => (title === '' ? `Étape ${at}` : title),
    add: 'Ajouter une étape',
    earlier: 'Placer avant',
    later: 'Placer après',
    remove: 'Retirer cette étape',
    title: 'Titre de l’étape',
    caption: 'Légende',
    marks: '**gras**, *italique*, listes avec -, liens comme [mots](https://…)',
    follows:
      'L’étape retient ses sujets, ses filtres et ses dates : réglez-les avec la légende et la barre du temps.',
    notes: 'Notes',
    note: (at) => `Note ${at}`,
    noNotes: 'Pas encore de note.',
    removeNote: (at) => `Retirer la note ${at}`,
    arrows: 'Flèches',
    noArrows: 'Pas encore de flèche.',
    from: 'De',
    to: 'Vers',
    label: 'Mots sur la flèche',
    removeArrow: 'Retirer cette flèche',
    arrow: (from, to, label) =>
      label === '' ? `Flèche de ${from} vers ${to}` : `Flèche de ${from} vers ${to} : ${label}`,
    gone: (id) => `${id} (hors de cette image)`,
    emphasis: 'Mis en avant',
    emphasisHint: 'Choisissez un symbole pour le mettre en avant. Tout le reste s’efface.',
    emphasise: (name) => `Mettre ${name} en avant`,
    calm: (name) => `Ne plus mettre ${name} en avant`,
    pin: (name) => `Épingler ${name}`,
    unpin: (name) => `Détacher ${name}`,
  },
  story: {
    label: 'Récit',
    at: (at, of) => `Étape ${at} sur ${of}`,
    said: (at, of, title) =>
      title === '' ? `Étape ${at} sur ${of}` : `Étape ${at} sur ${of} : ${title}`,
    back: 'Étape précédente',
    on: 'Étape suivante',
    keys: 'Les touches fléchées avancent et reculent.',
  },
  sharing: {
    link: 'Adresse de cette planche, avec tout ce qu’elle porte',
    tooLong: (length, most) =>
      `Comme adresse, cette planche compte ${length} caractères ; beaucoup de programmes coupent les adresses après ${most}. Enregistrez-la comme fichier et transmettez celui-ci.`,
    embed: 'Sur votre page : deux lignes de HTML',
    embedNote:
      'Les visiteurs de votre page la parcourent étape par étape ; le graphe y reste vivant.',
    embedFile:
      'Placez le fichier de cette planche sur votre site et écrivez son adresse à la place de board.json.',
    file: 'Planche (JSON)',
  },
});
