import { z } from 'zod';
import { invalidInput } from '../../domain/errors.js';
import { MOST_NODES } from '../../graph/read/surroundings.js';
import { MOST_RELATIONS } from './most-relations.js';
import type { ExportParameters } from './read-parameters.js';

/** The longest name of a picture. */
const TITLE = 300;

const COLOUR = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour as #0b2d80');
const NUMBER = z.number().min(-1e6).max(1e6);

const DRAWN = z.strictObject({ x: NUMBER, y: NUMBER, size: NUMBER.min(0), colour: COLOUR });

const PICKED = z.strictObject({
  /** What the picture is of, in words, for the description in the file. */
  title: z.string().trim().min(1).max(TITLE).nullish(),
  entities: z
    .array(z.strictObject({ id: z.string(), drawn: DRAWN.nullish() }))
    .min(1)
    .max(MOST_NODES),
  relations: z
    .array(z.strictObject({ id: z.string(), colour: COLOUR.nullish() }))
    .max(MOST_RELATIONS),
});

/** Where a symbol stands and how it looks; x grows to the right, y downwards, in pixels. */
export type Drawn = z.infer<typeof DRAWN>;

/** A picture as somebody sees it: just these entities and relations. */
export interface Picked {
  readonly title: string | null;
  /** By id, in the order given; null where it is not drawn. */
  readonly entities: ReadonlyMap<string, Drawn | null>;
  /** Colours by id; null where none was given. */
  readonly relations: ReadonlyMap<string, string | null>;
}

/** Reads what was sent as a picture; INVALID_INPUT names the place of what is wrong. */
export function readPicked(content: unknown): Picked {
  const { data, error } = PICKED.safeParse(content);
  if (data === undefined) {
    const [issue] = error.issues;
    const place = issue?.path.join('.') ?? '';
    throw invalidInput(
      `A picture is sent as {"entities": [{"id": "organisation:iom"}], "relations": []}, up to ${MOST_NODES} entities and ${MOST_RELATIONS} relations. ${place === '' ? 'Here' : `\`${place}\``}: ${issue?.message ?? ''}.`,
      place,
    );
  }
  return {
    title: data.title ?? null,
    entities: new Map(data.entities.map(({ id, drawn }) => [id, drawn ?? null])),
    relations: new Map(data.relations.map(({ id, colour }) => [id, colour ?? null])),
  };
}

/** What may be said beside a picture: it names its entities and relations itself. */
const BESIDE: readonly string[] = ['asOf', 'knownAt', 'measures', 'file', 'bom'];

/** INVALID_INPUT naming a parameter that would narrow what was picked one by one. */
export function refuseBesidePicked(given: ExportParameters): void {
  const wrong = Object.keys(given).find((name) => !BESIDE.includes(name));
  if (wrong === undefined) return;
  throw invalidInput(
    `\`${wrong}\` has no meaning for a picture that names its entities. Beside it there may be: ${BESIDE.join(', ')}.`,
    wrong,
  );
}
