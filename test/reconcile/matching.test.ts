import { matchId, type MatchDecision } from '../../src/domain/match-decision.js';
import { ambiguousCodes } from '../../src/reconcile/match/codes.js';
import { Matcher, matchParties } from '../../src/reconcile/match/match.js';
import type { Party } from '../../src/reconcile/match/party.js';
import { entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import { grafeoUnderTest } from '../support/engines.js';
import { fillMatchingGraph } from '../support/matching-graph.js';
import { iati, party } from '../support/parties.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, fillMatchingGraph);

/** `fund` for a match, `? nrc nairobi` for a question, `new`. */
async function told(asked: Party, decided?: Partial<MatchDecision>): Promise<string> {
  const id = matchId(asked);
  const base = { id, ...asked, answer: null, entity: null, not: [], at: '2026', by: null };
  const decisions = new Map(decided === undefined ? [] : [[id, { ...base, ...decided }]]);
  const [match] = await matchParties(engine(), [asked], decisions);
  const slug = (one: string): string => one.replace('organisation:', '');
  if (match?.decision === 'SAME') return slug(match.id);
  if (match?.decision !== 'UNSURE') return 'new';
  return ['?', ...match.candidates.map((one) => slug(one.id))].join(' ');
}

describe('a name is matched', () => {
  it.each([
    ['in other letters', 'WORLD FUND FOR SEABIRDS', 'fund'],
    ['with its acronym', 'World Fund for Seabirds (WOFUSE)', 'fund'],
    ['behind its acronym', 'WOFUSE - World Fund for Seabirds', 'fund'],
    ['by another of its names', 'Fonds mondial des Oiseaux de Mer', 'fund'],
    ['with its words in another order', 'Seabirds World Fund', 'fund'],
    ['with a slip of the keys', 'World Fund for Seabrids', 'fund'],
    ['by an acronym that only it has', 'WOFUSE', 'fund'],
    [
      'as an office that is known under its short form',
      'World Fund for Seabirds, Kenya',
      'fund-kenya',
    ],
    ['as an office that is known', 'WOFUSE, Kenya', 'fund-kenya'],
    ['with its country before it', 'Norway - Ministry of Interior', 'no-moi'],
    ['with its country behind it', 'Ministry of the Interior, Iraq', 'iq-moi'],
    [
      'with the official name of its country',
      'Ministry of Interior of the Republic of Iraq',
      'iq-moi',
    ],
    ['in another language', 'Ministère de l’Intérieur (Irak)', 'iq-moi'],
    ['as a body that lies in that country', 'Northern Relief Council, Norway', 'nrc'],
    [
      'as a unit of the body that it is a part of',
      'Seven Isles Commission - Tides and Ferries',
      'dg',
    ],
    ['by an acronym, behind its owner', 'Seven Isles Commission (DG TIDES)', 'dg'],
    ['without the office that it heads', 'Seven Isles High Commissioner for Herring', 'office'],
    ['as a government', 'Government of Kenya', 'country:ken'],
    ['as a state', 'Kingdom of Norway', 'country:nor'],
  ])('%s: %s', async (_how, name, expected) => {
    expect(await told(party(name))).toBe(expected);
  });
});

describe('a person is asked', () => {
  it.each([
    ['where bodies of several countries are called so', 'Ministry of Interior', '? iq-moi no-moi'],
    [
      'where one of another country may be called so',
      'National Human Rights Commission',
      '? rights',
    ],
    ['where two have the acronym', 'NRC', '? nairobi nrc'],
    ['where two countries are called so', 'Korea', '? country:kor country:prk'],
    ['where it may be a branch', 'Lantern Foundation, Kenya', '? lantern'],
    ['where the name is one of two', 'World Fund for Seabirds / Puffin Watch', '? fund'],
    ['where an acronym has two letters', 'HF', '? herring'],
    ['where something else is called so', 'Ferry Facility', '? project:ferries'],
    ['where it is a unit of somebody else', 'Puffin Watch - Lantern Foundation', '? lantern'],
  ])('%s: %s', async (_why, name, expected) => {
    const found = await told(party(name, { orKinds: ['COUNTRY', 'PROJECT'] }));
    expect(found.split(' ').sort()).toEqual(expected.split(' ').sort());
  });
});

describe('somebody is new', () => {
  it.each([
    ['who is called otherwise', 'World Fund for Puffins'],
    ['who is of another country', 'Ministry of Interior, Kenya'],
    ['who is an office of a body of many countries', 'World Fund for Seabirds, Norway'],
    ['who collects money for one', 'Norway for WOFUSE'],
    ['who are two', 'WOFUSE / NRC'],
    ['who shares but an acronym', 'Nurses and Refugees Circle (NRC)'],
    ['who is a unit of a government', 'Government of Kenya - Ministry of Immigration'],
    ['who has nothing but the word', 'Government of'],
  ])('%s: %s', async (_why, name) => {
    expect(await told(party(name))).toBe('new');
  });
});

describe('a code', () => {
  const code = iati('XM-DAC-49999');
  it('is proof with a name that is like that of its entity', async () => {
    expect(await told(party('World Fund of Seabird', { code }))).toBe('fund');
    expect(await told(party('World Fund of Seabird', { code: iati('49999') }))).toBe('fund');
  });

  it('is a question with another name, and with that of an office', async () => {
    expect(await told(party('Puffin Watch', { code }))).toBe('? fund');
    expect(await told(party('World Fund for Seabirds, Norway', { code }))).toBe('? fund');
    expect(await told(party('Lantern Foundation', { code }))).toBe('? lantern fund');
  });

  it('proves nothing where it stands for several names', async () => {
    expect(await told(party('Puffin Watch', { code, codeIsAmbiguous: true }))).toBe('new');
    const named = (value: string, name: string) => ({ code: iati(value), name });
    const names = [named('NO-GOV', 'Norway - Coast Guard'), named('NO-GOV', 'Norway - Library')];
    const spelled = [named('A-1', 'World Fund'), named('A-1', 'THE WORLD FUND')];
    expect([...ambiguousCodes([...names, ...spelled])]).toEqual(['iati-org|NO-GOV']);
  });
});

describe('what the source tells besides', () => {
  it('names the country of a body that is called as those of others', async () => {
    expect(await told(party('Ministry of Interior', { country: 'country:irq' }))).toBe('iq-moi');
    expect(await told(party('Ministry of Interior', { country: 'country:ken' }))).toBe('new');
    expect(await told(party('Ministry of Interior', { code: iati('NO-GOV') }))).toBe('no-moi');
  });

  it('keeps a charity from being a country, and a body from being one for something else', async () => {
    expect(await told(party('Kenya', { organisationType: '22' }))).toBe('? country:ken');
    expect(await told(party('Government of Kenya', { orKinds: [] }))).toBe('new');
    const functions = ['health'];
    expect(await told(party('Norway - Ministry of Interior', { functions }))).toBe('? no-moi');
  });
});

describe('a decision', () => {
  const lantern = { answer: 'SAME', entity: 'organisation:lantern' } as const;
  it('is the answer, and nobody is asked again', async () => {
    expect(await told(party('NRC'), { answer: 'SAME', entity: 'organisation:nrc' })).toBe('nrc');
    expect(await told(party('Anybody'), lantern)).toBe('lantern');
    expect(await told(party('WOFUSE'), { answer: 'NEW' })).toBe('new');
    expect(await told(party('NRC'), { not: ['organisation:nrc'] })).toBe('nairobi');
  });
});

describe('an import', () => {
  it('finds in its next batch what it made in the last', async () => {
    const matcher = new Matcher(engine());
    const asked = [party('Puffin Rescue of the Outer Skerries')];
    expect(await matcher.match(asked)).toMatchObject([{ decision: 'NEW' }]);
    await new Curator(engine()).store(
      entity('organisation:skerries', 'Puffin Rescue of the Outer Skerries'),
    );
    expect(await matcher.match(asked)).toMatchObject([{ id: 'organisation:skerries' }]);
  });
});
