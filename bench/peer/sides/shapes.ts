import { random, type Random } from '../../generate/random.js';
import type { PlainKind } from '../../generate/plain/size.js';
import { LINKS, linkOf } from './links.js';

/** What a nested question selects of one level. */
export interface Shape {
  readonly kind: PlainKind;
  readonly limit: number;
  readonly fields: readonly string[];
  readonly links: Readonly<Record<string, Shape>>;
}

const pair = (kind: PlainKind, links: Shape['links']): Shape => ({
  kind,
  limit: 2,
  fields: ['id', 'name'],
  links,
});

/** W2: five levels, two of each. */
export const FIVE_LEVELS = pair('ORGANISATION', {
  implements: pair('PROJECT', {
    funders: pair('ORGANISATION', {
      locatedIn: pair('COUNTRY', { events: pair('EVENT', {}) }),
    }),
  }),
});

/** W15: selections that differ, of one meaning: organisations with some things around them. */
export function drawShapes(count: number, seed: number): Shape[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, index) => draw(next, 'ORGANISATION', 1 + (index % 3)));
}

const DATED: readonly PlainKind[] = ['PROJECT', 'EVENT'];

function draw(next: Random, kind: PlainKind, depth: number): Shape {
  const known = ['name', 'acronym', 'description', ...(DATED.includes(kind) ? ['startDate'] : [])];
  const limit = 3 + Math.floor(next() * 5);
  const fields = ['id', ...some(next, known)];
  const names = depth > 0 ? some(next, Object.keys(LINKS[kind] ?? {})).slice(0, 2) : [];
  const links = names.map((name) => [name, draw(next, linkOf(kind, name).target, depth - 1)]);
  return { kind, limit, fields, links: Object.fromEntries(links) as Shape['links'] };
}

/** About half of the names, one at least. */
function some(next: Random, names: readonly string[]): readonly string[] {
  const drawn = names.filter(() => next() < 0.55);
  return drawn.length > 0 ? drawn : names.slice(0, 1);
}

/** The document for @neo4j/graphql. */
export function documentForA(shape: Shape): string {
  return `{ organisations(limit: ${shape.limit}) { ${selectionForA(shape)} } }`;
}

function selectionForA({ fields, links }: Shape): string {
  const nested = Object.entries(links).map(
    ([name, shape]) => `${name}(limit: ${shape.limit}) { ${selectionForA(shape)} }`,
  );
  return [...fields, ...nested].join(' ');
}

/** The document for our API. */
export function documentForUs(shape: Shape): string {
  return `{ organisations(first: ${shape.limit}) { nodes { ${selectionForUs(shape)} } } }`;
}

function selectionForUs({ kind, fields, links }: Shape): string {
  const nested = Object.entries(links).map(([name, shape]) => {
    const { field, type, direction } = linkOf(kind, name);
    const which = `first: ${shape.limit}, types: [${type}], direction: ${direction}`;
    return `${name}: ${field}(${which}) { nodes { ${selectionForUs(shape)} } }`;
  });
  return [...fields.map((name) => (name === 'startDate' ? 'start' : name)), ...nested].join(' ');
}
