import type { FUNCTIONS } from '../../../../domain/functions.js';
import { many } from '../../../../fact/text/many.js';

/** What is known of an entity besides its name. */
export const facts = {
  established: (date: string) => `Established ${date}`,
  adopted: (date: string) => `Adopted ${date}`,
  covers: (period: string) => `Covers ${period}`,
  published: (date: string) => `Published ${date}`,
  edition: (n: number) => `Edition ${n}`,
  days: (n: number) => many(n, 'day', 'days'),
  participants: (n: number) => many(n, 'participant', 'participants'),
  statedMembers: (n: number) => many(n, 'member stated', 'members stated'),
  statedObjectives: (n: number) => many(n, 'objective stated', 'objectives stated'),
  responsible: (functions: string) => `Responsible for ${functions}`,
  nameAndType: 'Name and type',
};

const functions: Readonly<Record<keyof typeof FUNCTIONS, string>> = {
  interior: 'home affairs',
  'foreign-affairs': 'foreign affairs',
  migration: 'migration',
  asylum: 'asylum',
  border: 'borders',
  'citizenship-and-integration': 'citizenship and integration',
  diaspora: 'diaspora',
  labour: 'labour',
  justice: 'justice',
  'human-rights': 'human rights',
  'anti-trafficking': 'action against trafficking',
  'social-affairs': 'social affairs',
  health: 'health',
  education: 'education',
  development: 'development',
  planning: 'planning',
  finance: 'finance',
  statistics: 'statistics',
  environment: 'environment',
  'local-government': 'local government',
  defence: 'defence',
  'head-of-government': 'the office of the head of government',
};

/** What a public body is responsible for; a server may know more than this page. */
export const functionWords: Readonly<Record<string, string>> = functions;
