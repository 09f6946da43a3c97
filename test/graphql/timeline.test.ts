import { grafeoUnderTest } from '../support/engines.js';
import { ask, refusal, watched } from '../support/api.js';
import { BETWEEN } from '../support/small-graph.js';
import { storeTimelineGraph } from '../support/timeline-graph.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, storeTimelineGraph);

interface Timeline {
  readonly totalCount: number;
  readonly nodes: readonly { readonly label: string; readonly from: string | null }[];
  readonly pageInfo: {
    readonly startCursor: string;
    readonly endCursor: string;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}

async function timeline(args: string, fields: string): Promise<Timeline> {
  const text = `{ timeline(about: ["organisation:alpha", "organisation:beta"], ${args}) { ${fields} } }`;
  return (await ask(engine(), text))['timeline'] as Timeline;
}

/** What alpha and beta did, by start; the membership without a start stands at its end. */
const LABELS = [
  'Austria is member of Alpha Agency',
  'Sudan is member of Alpha Agency',
  'Portugal is member of Alpha Agency',
  'Alpha Agency is secretariat of North Process',
  'Sudan is member of Alpha Agency',
  'Beta Ministry is member of North Process',
  'Bridge',
  'Summit of Vienna',
  'Open Project',
  'Beta Ministry funds Open Project',
];

describe('a timeline', () => {
  it('tells in order what happened, an event once with all that ties it', async () => {
    const { totalCount, nodes } = await timeline(
      'first: 50',
      'totalCount nodes { label entity { id } relation { type } ties { type subject { id } } }',
    );
    expect(totalCount).toBe(10);
    expect(nodes.map(({ label }) => label)).toEqual(LABELS);
    expect(nodes[0]).toMatchObject({ entity: null, relation: { type: 'MEMBER_OF' }, ties: [] });
    const summit = nodes[7] as unknown as { entity: object; ties: { type: string }[] };
    expect(summit).toMatchObject({ entity: { id: 'event:summit' }, relation: null });
    expect(summit.ties.map(({ type }) => type).sort()).toEqual(['ORGANISES', 'PARTICIPATES_IN']);
  });

  it.each([1, 3, 4])('is walked %i a page, forward and backward', async (size) => {
    const fields =
      'nodes { label from } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }';
    const met: string[] = [];
    for (let after = 'null', more = true; more;) {
      const page = await timeline(`first: ${size}, after: ${after}`, fields);
      met.push(...page.nodes.map(({ label }) => label));
      after = JSON.stringify(page.pageInfo.endCursor);
      more = page.pageInfo.hasNextPage;
    }
    expect(met).toEqual(LABELS);
    const back: string[] = [];
    for (let before = 'null', more = true; more;) {
      const page = await timeline(`last: ${size}, before: ${before}`, fields);
      back.unshift(...page.nodes.map(({ label }) => label));
      before = JSON.stringify(page.pageInfo.startCursor);
      more = page.pageInfo.hasPreviousPage;
    }
    expect(back).toEqual(LABELS);
  });

  it('places dates as exactly as they are stated', async () => {
    const { nodes } = await timeline(
      'first: 50, from: "2011-06"',
      `nodes { label from to startEarliest startLatest endEarliest endLatest
        startKnown endKnown startPrecision endPrecision }`,
    );
    const of = (label: string): unknown => nodes.find((node) => node.label === label);
    expect(of('Bridge')).toEqual({
      label: 'Bridge',
      ...{ from: '2015-03', startEarliest: '2015-03-01', startLatest: '2015-03-31' },
      ...{ to: '2017', endEarliest: '2017-01-01', endLatest: '2017-12-31' },
      ...{ startKnown: 'DATED', startPrecision: 'MONTH', endKnown: 'DATED', endPrecision: 'YEAR' },
    });
    expect(of('Beta Ministry is member of North Process')).toMatchObject({
      ...{ from: null, startEarliest: null, startLatest: '2011-12-31', startKnown: 'UNKNOWN' },
      ...{ to: '2011', endEarliest: '2011-01-01', endLatest: '2011-12-31', endKnown: 'DATED' },
    });
    expect(of('Open Project')).toMatchObject({
      ...{
        from: '2019',
        to: null,
        endEarliest: '2019-01-01',
        endLatest: null,
        endKnown: 'UNKNOWN',
      },
    });
  });

  it('lists apart what has no date, with the days for which a source vouches', async () => {
    const text = `{ organisation(id: "organisation:alpha") { timeline(first: 1) { undatedCount
      undated(first: 2, after: null) { nodes { label } pageInfo { endCursor } }
      last: undated(last: 2) { nodes { label from startLatest endEarliest } } } } }`;
    const { organisation } = (await ask(engine(), text)) as { organisation: object };
    expect(organisation).toMatchObject({
      timeline: {
        undatedCount: 6,
        undated: {
          nodes: [
            { label: 'Alpha Agency partners with Éclair Foundation' },
            { label: 'Joint Office is part of Alpha Agency' },
          ],
        },
        last: {
          nodes: [
            {
              label: 'Türkiye is member of Alpha Agency',
              ...{ from: null, startLatest: '2020-06-01', endEarliest: '2020-06-01' },
            },
            { label: 'Alpha Agency takes part in workshop' },
          ],
        },
      },
    });
  });

  it('of everything has entities only, and those without a date apart', async () => {
    const text = `{ timeline(first: 10) { totalCount nodes { label from ties { id } } undatedCount
      undated { nodes { label } } } }`;
    expect(await ask(engine(), text)).toEqual({
      timeline: {
        totalCount: 5,
        nodes: [
          { label: 'North Process, established', from: '2003', ties: [] },
          { label: 'Bridge', from: '2015-03', ties: [] },
          { label: 'Summit of Vienna', from: '2018-12-10', ties: [] },
          { label: 'The Pact, adopted', from: '2018-12-19', ties: [] },
          { label: 'Open Project', from: '2019', ties: [] },
        ],
        undatedCount: 2,
        undated: { nodes: [{ label: 'Goal 1' }, { label: 'workshop' }] },
      },
    });
  });

  it('holds as of two dates side by side', async () => {
    const part = `timeline(about: ["country:aut"], kinds: [DIALOGUE]) { nodes { from } }`;
    const text = `{ now: asOf { ${part} } then: asOf(knownAt: "${BETWEEN}") { ${part} } early: asOf(validOn: "1990") { ${part} } }`;
    expect(await ask(engine(), text)).toEqual({
      now: { timeline: { nodes: [{ from: '2003-05' }] } },
      then: { timeline: { nodes: [{ from: '2003' }] } },
      early: { timeline: { nodes: [] } },
    });
  });

  it('costs as many statements for twenty entities as for one', async () => {
    const fields =
      'totalCount nodes { label from ties { type } } undatedCount undated(first: 2) { nodes { label } }';
    const count = async (args: string): Promise<number> => {
      const watching = watched(engine());
      await ask(
        watching.engine,
        `{ organisations(${args}) { nodes { timeline(first: 5) { ${fields} } } } }`,
      );
      return watching.statements.length;
    };
    // The list; entities, relations, both numbers; ties; undated ones, their number; twice names.
    expect(await count('first: 20')).toBe(10);
    expect(await count('filter: { ids: ["organisation:beta"] }')).toBe(10);
  });
});

describe('a timeline is refused, with what to do, that', () => {
  const QUERY = `query ($about: [ID!], $from: PartialDate, $to: PartialDate, $types: [RelationType!]) {
    timeline(about: $about, from: $from, to: $to, types: $types) { totalCount } }`;
  it.each([
    ['is about nothing', { about: [] }, 'between 1 and 20, not 0'],
    ['is about 21', { about: Array.from({ length: 21 }, () => 'x') }, 'between 1 and 20, not 21'],
    ['ends before it begins', { from: '2019', to: '2018-12' }, 'ends in 2018-12, before it begins'],
    ['asks everything for types', { types: ['FUNDS'] }, '`types` needs `about`'],
  ])('%s', async (_what, variables, message) => {
    expect(await refusal(engine(), QUERY, variables)).toMatchObject({
      kind: 'INVALID_INPUT',
      message: expect.stringContaining(message) as string,
    });
  });

  it('is about something unknown', async () => {
    expect(await refusal(engine(), QUERY, { about: ['country:none'] })).toMatchObject({
      kind: 'NOT_FOUND',
      details: { id: 'country:none' },
    });
  });
});
