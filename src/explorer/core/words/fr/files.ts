import { licenceInWords } from '../licences.js';
import type { Words } from '../en.js';
import { many } from './many.js';

export const files: Words['files'] = {
  title: 'Fichiers de cette vue',
  working: 'Création du fichier…',
  failed: (why) =>
    `Aucun fichier n’a été créé. ${why === '' ? 'Le serveur n’a pas répondu.' : why}`,
  copied: 'Copié',
  copyByHand:
    'Ce navigateur n’autorise pas la copie par les pages. Sélectionnez le texte et copiez-le vous-même.',
  png: 'Image (PNG)',
  svg: 'Dessin (SVG)',
  gexf: 'Graphe pour Gephi (GEXF)',
  graphml: 'Graphe (GraphML)',
  csv: 'Entités et relations (CSV)',
  table: 'Ce tableau (CSV)',
  timeline: 'Cette chronologie (CSV)',
  path: 'Les étapes de ce chemin (CSV)',
  captioned: 'Images avec titre, date, légende et sources',
  extent: (entities, relations) =>
    `${many(entities, 'entité', 'entités')} et ${many(relations, 'relation', 'relations')}, telles que montrées.`,
  drawn: (n) => `PNG et SVG contiennent les ${n} qui sont dessinées.`,
  rows: (n) => `${many(n, 'ligne', 'lignes')}, dans l’ordre montré.`,
  forScripts: 'Le même pour les scripts',
  caption: {
    sure: (least) => `Seulement les relations sûres à ${least} au moins.`,
    dated: 'Sans les relations sans date.',
    shown: (entities, relations) =>
      `${many(entities, 'entité', 'entités')}, ${many(relations, 'relation', 'relations')}.`,
    less: 'Une partie de l’image est masquée.',
    sources: (names, more) =>
      `Sources : ${names === '' ? 'nommées avec chaque relation' : names}${more === 0 ? '' : ` et ${many(more, 'autre', 'autres')}`}.`,
    read: (graph, day, link) => `${graph}, consulté le ${day}. ${link}`,
    licence: (address) => `Données : ${licenceInWords(address)}`,
    votes: { no: 'a voté contre', abstained: 's’est abstenu' },
    possible: 'possible : une date n’est pas connue',
  },
  folded: {
    gexf: 'Graphe avec ses groupes, pour Gephi (GEXF)',
    symbols: 'Symboles et leurs membres (CSV)',
    lines: 'Lignes avec leurs nombres (CSV)',
    extent: (symbols, lines, relations) =>
      `${many(symbols, 'symbole', 'symboles')} et ${many(lines, 'ligne', 'lignes')} pour ${many(relations, 'relation', 'relations')}, tels que dessinés. Le tableau contient chaque entité.`,
    columns: {
      id: 'Id',
      name: 'Nom',
      kind: 'Nature',
      count: 'Entités',
      members: 'Ids de ses membres',
      source: 'Une extrémité',
      target: 'Autre extrémité',
      relations: 'Relations',
      types: 'Ce qu’elles disent',
      ids: 'Ids des relations',
    },
  },
  notEmbeddable:
    'Les graphes peuvent être insérés dans d’autres pages. Cette vue ne le peut pas ; donnez-en le lien.',
  embedDiffers: {
    linked: 'Là-bas, les entités auxquelles ne mène que ce qui est masqué sont laissées de côté.',
    byHand: 'Là-bas, rien n’est retiré un à un.',
    limit: (n) => `Là-bas, au plus ${n} entités sont montrées.`,
  },
};
