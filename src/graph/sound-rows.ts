import type { FieldType } from '../domain/kind-field.js';
import { ENTITY_KINDS, fieldsOf, type EntityKind } from '../domain/kinds.js';
import { RELATION_STATUSES, VOTES } from '../domain/relation.js';
import type { SoundRule } from './sound.js';
import * as values from './sound-values.js';

type Rules = Readonly<Record<string, SoundRule>>;

const FIELDS: Readonly<Partial<Record<FieldType, SoundRule>>> = {
  text: values.text,
  date: values.date,
  integer: values.whole,
  number: values.number,
};

/** What an entity must hold for its names to be given out. */
export const SOUND_NAMES: Rules = {
  name: values.requiredText,
  shortName: values.text,
  acronym: values.text,
};

/** The same where its names are looked up by date. */
export const SOUND_DATED_NAMES: Rules = {
  ...SOUND_NAMES,
  names: values.list(
    { value: values.text, language: values.language, from: values.date, to: values.date },
    ['value'],
  ),
};

/** What an entity of each kind must hold for its properties to be given out. */
export const SOUND_ENTITIES = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [kind, { ...common(), ...ownFields(kind) }]),
) as Readonly<Record<EntityKind, Rules>>;

function common(): Rules {
  return {
    ...SOUND_DATED_NAMES,
    description: values.text,
    website: values.address,
    identifiers: values.list({ scheme: values.text, value: values.text }, ['scheme', 'value']),
  };
}

function ownFields(kind: EntityKind): Rules {
  return Object.fromEntries(
    Object.entries(fieldsOf(kind)).flatMap(([name, { type }]) => {
      const rule = FIELDS[type];
      return rule === undefined ? [] : [[name, rule] as const];
    }),
  );
}

/** What a relation must hold where it is read in short. */
export const SOUND_STATED: Rules = {
  role: values.text,
  action: values.text,
  vote: values.word(Object.keys(VOTES), null),
  status: values.word(Object.keys(RELATION_STATUSES), 'CLAIMED'),
  validFrom: values.date,
  validTo: values.date,
  confidence: values.share,
};

/** What relations and claims both keep. */
export const SOUND_STATEMENTS: Rules = {
  ...SOUND_STATED,
  amounts: values.list({ year: values.whole, currency: values.text, value: values.number }, [
    'year',
    'currency',
    'value',
  ]),
};

export const SOUND_RELATIONS: Rules = { ...SOUND_STATEMENTS, observedOn: values.dates };

export const SOUND_CLAIMS: Rules = {
  ...SOUND_STATEMENTS,
  observedOn: values.date,
  locator: values.requiredText,
  note: values.text,
};

export const SOUND_DOCUMENTS: Rules = {
  title: values.requiredText,
  publisher: values.text,
  url: values.address,
  date: values.date,
  retrieved: values.date,
  language: values.language,
  reliability: values.share,
};
