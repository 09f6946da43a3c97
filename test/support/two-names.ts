import type { ClaimInput } from '../../src/domain/claims/claim.js';
import { claim, document, entity } from './claims.js';
import { Curator } from './curating.js';
import type { EngineUnderTest } from './engines.js';
import { useEngine } from './use-engine.js';

export const KEEP = 'organisation:icmpd';
export const OTHER = 'organisation:centre';
export const THIRD = 'organisation:office';
export const AUSTRIA = 'country:aut';
export const TALKS = 'dialogue:talks';

/** "Who is a member of what, says this document". */
export function member(
  who: string,
  where: string,
  cited = 'document:list',
  validFrom = '1993',
): ClaimInput {
  return claim(who, 'MEMBER_OF', where, { document: cited, validFrom });
}

/**
 * Fills an empty store before each test: two names of one body, a third body, a state and a
 * dialogue, with three relations of the name that was recorded first.
 */
export function useTwoNames(underTest: EngineUnderTest): () => Curator {
  const engine = useEngine(underTest);
  let curator: Curator | null = null;
  beforeEach(async () => {
    curator = new Curator(engine());
    await fill(curator);
  });
  return () => {
    if (curator === null) throw new Error('Ask for the curator inside a test.');
    return curator;
  };
}

async function fill(curator: Curator): Promise<void> {
  await curator.cite(
    document('document:list', 'List', { publisher: 'ICMPD' }),
    document('document:report', 'Report', { publisher: 'Press', reliability: 0.5 }),
  );
  await curator.store(
    entity(OTHER, 'Centre for Migration Policy', {
      acronym: 'CMPD',
      identifiers: [{ scheme: 'ror', value: '042' }],
      website: 'https://centre.example',
    }),
    entity(AUSTRIA, 'Austria'),
    entity(TALKS, 'Talks'),
  );
  await curator.record(
    member(AUSTRIA, OTHER, 'document:report', '1994'),
    member(OTHER, TALKS),
    claim(OTHER, 'PARTNERS_WITH', AUSTRIA),
  );
  await curator.store(
    entity(KEEP, 'International Centre for Migration Policy Development', {
      description: 'A first word.',
    }),
    entity(THIRD, 'Office'),
  );
}
