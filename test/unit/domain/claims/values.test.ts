import { isAskedFor, partOf } from '../../../../src/domain/claims/properties.js';
import { saidBy, type Testified } from '../../../../src/domain/claims/said.js';
import { settleValues } from '../../../../src/domain/claims/settle-values.js';
import { statedName, statedValue } from '../../../../src/domain/claims/stated-values.js';
import { statementsOf } from '../../../../src/domain/claims/statements.js';
import { completed, unsourcedOf } from '../../../../src/domain/claims/unsourced.js';
import {
  descriptionId,
  type Description,
  type StatedValue,
} from '../../../../src/domain/claims/description.js';
import type { Name } from '../../../../src/domain/entity.js';
import { document, entity } from '../../../support/claims.js';
import { description } from '../../../support/describing.js';

const BODY = 'organisation:body';
const plain = { language: null, from: null, to: null };
const alias = (value: string, more: Partial<Name> = {}): StatedValue =>
  statedName({ ...plain, value, kind: 'ALIAS', ...more });
const does = (value: string): StatedValue => statedValue('functions', value);

/** What one document says of the body; `since` sorts as record times do. */
function says(
  source: string,
  values: readonly StatedValue[],
  { since = '1', ...more }: Partial<Description> & { since?: string } = {},
): Testified {
  const given = description(entity(BODY, 'Body'), { document: source, values, ...more });
  return {
    description: {
      ...{ ...given, id: `claim:${source} ${since}`, entity: BODY, state: 'ACCEPTED' },
      ...{ replacedBy: null, recordedAt: since, recordedBy: null, speaksOf: null, ...more },
    },
    document: document(source, source),
    since,
  };
}
const settled = (...testified: Testified[]) => settleValues('ORGANISATION', saidBy(testified));
const outcomes = (...testified: Testified[]) =>
  statementsOf('ORGANISATION', testified).map(({ stated, outcome }) => [stated.value, outcome]);
const ofMerged = { statedFor: 'organisation:merged' };
const denies = { polarity: 'DENIES' } as const;

describe('what documents say of the values of an entity', () => {
  it('is united in lists and in order, and chosen of what has one value', () => {
    const { fields } = settled(
      says('document:a', [does('migration'), statedValue('organisationType', '10')]),
      says('document:b', [does('asylum'), does('migration')]),
    );
    expect(fields).toMatchObject({ functions: ['asylum', 'migration'], organisationType: '10' });
    expect(settled(says('document:a', [])).fields).toMatchObject({ functions: null });
  });

  it('is told with why each value is shown or not, also of lists', () => {
    expect(
      outcomes(
        says('document:a', [does('migration'), statedValue('identifier:ror', 'x')]),
        says('document:b', [does('asylum')], { confidence: 0.5 }),
        says('document:no', [does('asylum'), does('labour')], denies),
        says('document:c', [does('health'), statedValue('identifier:ror', 'y')], ofMerged),
      ),
    ).toEqual([
      ...[
        ['migration', 'LISTED'],
        ['asylum', 'DENIED'],
        ['health', 'OF_MERGED'],
      ],
      ...[
        ['asylum', 'DENIED'],
        ['labour', 'DENIED'],
      ],
      ...[
        ['x', 'LISTED'],
        ['y', 'LISTED'],
      ],
    ]);
  });

  it('says of a denial that a list has the value only where others give it', () => {
    expect(
      outcomes(
        says('document:a', [does('asylum')]),
        says('document:no', [does('asylum')], { ...denies, confidence: 0.5 }),
      ),
    ).toEqual([
      ['asylum', 'LISTED'],
      ['asylum', 'DENIED'],
    ]);
  });

  it('is all taken back by a later claim of the document that speaks of everything', () => {
    const before = says('document:a', [does('asylum')], { speaksOf: ['functions'] });
    expect(settled(before, says('document:a', [], { since: '2' })).fields).toMatchObject({
      functions: null,
    });
    const other = says('document:a', [], { since: '2', speaksOf: ['acronym'] });
    expect(settled(before, other).fields).toMatchObject({ functions: ['asylum'] });
  });

  it('keeps equal names of two languages or sorts apart, and those whose periods meet as one', () => {
    const names = (...all: StatedValue[]) =>
      settled(...all.map((one, at) => says(`document:${at}`, [one]))).names;
    expect(names(alias('ICM', { language: 'en' }), alias('ICM', { language: 'fr' }))).toHaveLength(
      2,
    );
    expect(names(alias('ICM'), alias('ICM', { kind: 'FORMER' }))).toHaveLength(2);
    expect(names(alias('ICM', { from: '1980' }), alias('ICM', { to: '1989' }))).toEqual([
      { ...plain, value: 'ICM', kind: 'ALIAS', from: '1980', to: '1989' },
    ]);
    expect(names(alias('ICM', { to: '1979' }), alias('ICM', { from: '1980' }))).toHaveLength(2);
  });
});

describe('what a document says of the same values', () => {
  it('is another claim where it speaks of other parts, in whatever order they are named', () => {
    const speaking = (speaksOf: readonly string[] | null): string =>
      descriptionId(description(entity(BODY, 'Body'), { speaksOf }));
    const ids = [null, [], ['name'], ['name', 'acronym']].map(speaking);
    expect(new Set(ids).size).toBe(4);
    expect(speaking(['acronym', 'name'])).toBe(ids[3]);
  });
});

describe('the parts of an entity', () => {
  it('are asked for by the property, or by the list that it is one of', () => {
    const further = alias('B');
    expect(
      [further, statedValue('name', 'A'), statedValue('identifier:ror', 'x')].map(partOf),
    ).toEqual(['names', 'name', 'identifiers']);
    expect(['name', 'names', 'acronym'].filter((asked) => isAskedFor(further, asked))).toEqual([
      'name',
      'names',
    ]);
  });
});

describe('values without a document', () => {
  it('fill what documents leave open, and empty ones are none', () => {
    const own = unsourcedOf(
      entity(BODY, 'Body', { fields: { functions: [], founded: null, organisationType: '10' } }),
    );
    expect(own).toEqual({ name: 'Body', fields: { organisationType: '10' } });
    const { name, fields } = completed(settled(says('document:a', [does('asylum')])), own);
    expect({ name, fields }).toMatchObject({
      name: 'Body',
      fields: { organisationType: '10', functions: ['asylum'] },
    });
  });
});
