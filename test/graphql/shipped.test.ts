import { ENTITY_KINDS } from '../../src/domain/kinds.js';
import { ask } from '../support/api.js';
import { useShipped } from '../support/shipped-seed.js';

// The numbers were counted from the CSV files of `seed/` by another program.
const engine = useShipped();

describe('of the shipped graph', () => {
  it('a researcher asks who works with ICMPD, through what, on what evidence', async () => {
    const text = `{ organisation(id: "organisation:icmpd") { partners(via: [PROJECT, EVENT, DIALOGUE], first: 10) {
      totalCount edges { sharedCount weight node { id name }
        shared(first: 3) { entity { name } own { type role } theirs { type role
          claims(first: 1) { edges { node { document { title url } locator } } } } } } } } }`;
    const { organisation } = (await ask(engine(), text)) as {
      organisation: { partners: { totalCount: number; edges: { node: { id: string } }[] } };
    };
    const { totalCount, edges } = organisation.partners;
    expect(totalCount).toBe(120);
    expect(edges.map(({ node }) => node.id.replace('country:', ''))).toEqual([
      ...['dialogue:rabat-process', 'esp', 'organisation:eu', 'dialogue:c2c-mmd'],
      ...['dialogue:jvap-follow-up', 'dialogue:khartoum-process', 'tur', 'afg', 'irq', 'pak'],
    ]);
    const most = text.replace('first: 10', 'first: 2, orderBy: SHARED_COUNT_DESC');
    const byCount = (await ask(engine(), most)) as { organisation: typeof organisation };
    const member = [{ type: 'MEMBER_OF', role: 'member' }];
    expect(byCount.organisation.partners.edges[1]).toMatchObject({
      sharedCount: 4,
      weight: 0.073218,
      node: { name: 'Austria' },
      shared: [
        {
          entity: { name: 'Budapest Process' },
          own: [{ type: 'SECRETARIAT_OF', role: null }],
          theirs: member,
        },
        {
          entity: { name: 'Khartoum Process' },
          own: [{ type: 'SECRETARIAT_OF', role: 'support' }],
          theirs: member,
        },
        {
          entity: { name: 'Prague Process' },
          own: [{ type: 'SECRETARIAT_OF', role: null }],
          theirs: member,
        },
      ],
    });
  });

  it('an analyst puts ICMPD, the European Union and Türkiye side by side', async () => {
    const text = `{ partnership(between: ["organisation:icmpd", "organisation:eu", "country:tur"]) {
      sharedByAll { totalCount } sharedBySome { totalCount nodes { entity { id } missing { name } } }
      pairs { sharedCount weight } }
      organisation(id: "organisation:icmpd") { partners(relation: { types: [FUNDS, IMPLEMENTS] }) {
        totalCount edges { sharedCount weight node { id } shared { entity { id } } } } } }`;
    const { partnership, organisation } = await ask(engine(), text);
    const without = (name: string, ...ids: string[]): object[] =>
      ids.map((id) => ({ entity: { id }, missing: [{ name }] }));
    expect(partnership).toMatchObject({
      sharedByAll: { totalCount: 0 },
      sharedBySome: { totalCount: 9 },
      pairs: [
        { sharedCount: 2, weight: 0.221277 },
        { sharedCount: 3, weight: 0.162857 },
        { sharedCount: 4, weight: 0.026102 },
      ],
    });
    const { nodes } = (partnership as { sharedBySome: { nodes: object[] } }).sharedBySome;
    expect(nodes).toEqual(
      expect.arrayContaining([
        ...without('Türkiye', 'dialogue:khartoum-process', 'project:mmd-support'),
        ...without(
          'European Union',
          'dialogue:budapest-process',
          'dialogue:prague-process',
          'event:relec-ankara-2019',
        ),
      ]),
    );
    expect(organisation).toEqual({
      partners: {
        totalCount: 1,
        edges: [
          {
            ...{ sharedCount: 1, weight: 1, node: { id: 'organisation:eu' } },
            shared: [{ entity: { id: 'project:mmd-support' } }],
          },
        ],
      },
    });
  });

  it('a policy team asks which members of the Khartoum Process did not vote for the GCM', async () => {
    const text = `{ countries(filter: {
      linked: [{ types: [MEMBER_OF, PARTICIPATES_IN], to: { ids: ["dialogue:khartoum-process"] } }],
      notLinked: [{ types: [VOTED_ON], votes: [YES], to: { ids: ["framework:gcm"] } }] }, first: 50) {
      totalCount edges { node { name relations(types: [VOTED_ON], first: 3) {
        edges { node { object { name } vote } } } } } } }`;
    const { countries } = (await ask(engine(), text)) as {
      countries: {
        totalCount: number;
        edges: { node: { name: string; relations: { edges: { node: { vote: string } }[] } } }[];
      };
    };
    expect(countries.totalCount).toBe(12);
    const votes = countries.edges.map(({ node: { name, relations } }) => [
      name,
      ...relations.edges.map(({ node }) => node.vote),
    ]);
    expect(votes).toEqual([
      ['Austria', 'ABSTAIN'],
      ['Bulgaria', 'ABSTAIN'],
      ['Czechia', 'NO'],
      ['Hungary', 'NO'],
      ['Italy', 'ABSTAIN'],
      ['Latvia', 'ABSTAIN'],
      ['Libya', 'ABSTAIN'],
      ['Poland', 'NO'],
      ['Romania', 'ABSTAIN'],
      ['Slovakia'],
      ['Somalia'],
      ['Switzerland', 'ABSTAIN'],
    ]);
  });

  it('a front end asks for the picture around two frameworks at the end of 2018', async () => {
    const picture = (limit: number): string => `{ asOf(validOn: "2018-12-31") {
      neighbourhood(of: ["framework:gcm", "framework:jvap"], depth: 1, limit: ${limit}) {
        truncated totalNodes nodes { id: entityId kind name } relations { id type subject { id: entityId } object { id: entityId } } } } }`;
    interface Picture {
      readonly truncated: boolean;
      readonly nodes: readonly { readonly id: string; readonly kind: string }[];
      readonly relations: readonly {
        readonly subject: { id: string };
        readonly object: { id: string };
      }[];
    }
    const draw = async (limit: number): Promise<Picture> =>
      ((await ask(engine(), picture(limit)))['asOf'] as { neighbourhood: Picture }).neighbourhood;
    const cut = await draw(150);
    expect(cut).toMatchObject({ truncated: true, totalNodes: 239 });
    expect(cut.nodes).toHaveLength(150);
    expect(cut.nodes.slice(0, 2).map(({ id }) => id)).toEqual(['framework:gcm', 'framework:jvap']);
    const shown = new Set(cut.nodes.map(({ id }) => id));
    expect(
      cut.relations.filter(
        ({ subject, object }) => !shown.has(subject.id) || !shown.has(object.id),
      ),
    ).toEqual([]);
    const whole = await draw(300);
    expect(whole).toMatchObject({ truncated: false, totalNodes: 239 });
    const count = (kind: string): number => whole.nodes.filter((node) => node.kind === kind).length;
    expect(
      ENTITY_KINDS.map((kind) => [kind, count(kind)]).filter(([, found]) => found !== 0),
    ).toEqual([
      ...[
        ['ORGANISATION', 5],
        ['COUNTRY', 170],
        ['DIALOGUE', 4],
        ['FRAMEWORK', 53],
      ],
      ...[
        ['PROJECT', 3],
        ['EVENT', 2],
        ['THEME', 1],
        ['RESOURCE', 1],
      ],
    ]);
  });

  it('anybody asks how much it holds', async () => {
    const text = '{ statistics { entities claims documents entitiesByKind { kind count } } }';
    const { statistics } = (await ask(engine(), text)) as {
      statistics: { entitiesByKind: unknown[] };
    };
    // 3,840 rows of relations, and one description for each document and entity of the other files.
    expect(statistics).toMatchObject({ entities: 729, claims: 3840 + 1070, documents: 149 });
    expect(statistics.entitiesByKind).toEqual([
      ...[
        { kind: 'COUNTRY', count: 250 },
        { kind: 'DIALOGUE', count: 30 },
        { kind: 'EVENT', count: 73 },
      ],
      ...[
        { kind: 'FRAMEWORK', count: 120 },
        { kind: 'ORGANISATION', count: 114 },
      ],
      ...[
        { kind: 'PLACE', count: 50 },
        { kind: 'PROJECT', count: 27 },
        { kind: 'RESOURCE', count: 24 },
      ],
      { kind: 'THEME', count: 41 },
    ]);
  });

  it('every field of every entity, document, relation and claim can be read', async () => {
    interface Page {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    }
    const lists: readonly (readonly [string, string, string])[] = [
      [
        'entities',
        'entities',
        `name shortName acronym description website recordedAt updatedAt entityId
        names { value language kind from to } identifiers { scheme value } relationCounts { count }
        ... on Event { start end country { name } participantCount } ... on Project { budget start end }
        ... on Place { country { name } } ... on Framework { adoptedOn } ... on Resource { published }`,
      ],
      [
        'documents',
        'documents',
        'title url publisher date retrieved language reliability recordedAt',
      ],
      [
        'relations',
        'relations',
        `label role status validFrom validTo current confidence sourceCount action vote
        amounts { year currency value } relationId citation disagreements { id } history { id } subject { name }
        object { name } claims { nodes { note document { title } } }`,
      ],
    ];
    for (const [name, list, fields] of lists) {
      let [after, pages]: [string | null, number] = [null, 0];
      do {
        const text = `query ($after: String) { ${list}(first: 100, after: $after) {
          nodes { id ${fields} } pageInfo { hasNextPage endCursor } } }`;
        const { pageInfo }: Page = (await ask(engine(), text, { after }))[name] as Page;
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        pages += 1;
      } while (after !== null);
      expect(pages).toBeGreaterThan(0);
    }
  });
});
