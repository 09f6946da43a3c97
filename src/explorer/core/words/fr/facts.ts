import type { Words } from '../en.js';
import { many } from './many.js';

export const facts: Words['entity']['facts'] = {
  established: (date) => `Créé en ${date}`,
  adopted: (date) => `Adopté : ${date}`,
  covers: (period) => `Couvre ${period}`,
  published: (date) => `Publié : ${date}`,
  edition: (n) => `Édition ${n}`,
  days: (n) => many(n, 'jour', 'jours'),
  participants: (n) => many(n, 'participant', 'participants'),
  statedMembers: (n) => many(n, 'membre indiqué', 'membres indiqués'),
  statedObjectives: (n) => many(n, 'objectif indiqué', 'objectifs indiqués'),
  responsible: (functions) => `Compétent pour : ${functions}`,
  nameAndType: 'Nom et type',
};

export const functions: Words['functions'] = {
  interior: 'intérieur',
  'foreign-affairs': 'affaires étrangères',
  migration: 'migrations',
  asylum: 'asile',
  border: 'frontières',
  'citizenship-and-integration': 'citoyenneté et intégration',
  diaspora: 'diaspora',
  labour: 'travail',
  justice: 'justice',
  'human-rights': 'droits de l’homme',
  'anti-trafficking': 'lutte contre la traite',
  'social-affairs': 'affaires sociales',
  health: 'santé',
  education: 'éducation',
  development: 'développement',
  planning: 'planification',
  finance: 'finances',
  statistics: 'statistiques',
  environment: 'environnement',
  'local-government': 'collectivités locales',
  defence: 'défense',
  'head-of-government': 'services du chef du gouvernement',
};
