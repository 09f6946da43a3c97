import { ask, refusal, watched } from '../support/api.js';
import { useShipped } from '../support/shipped-seed.js';

const engine = useShipped();
const [MNE, IOM, UNHCR] = ['country:mne', 'organisation:iom', 'organisation:unhcr'];
const MINISTRIES = [{ id: 'organisation:mne-mfa' }, { id: 'organisation:mne-moi' }];
const BUDVA = { id: 'event:budva-workshop' };

async function found(text: string): Promise<Record<string, unknown>> {
  return await ask(engine(), text);
}

/** How many statements the store was asked for a query. */
async function statements(text: string): Promise<number> {
  const watching = watched(engine());
  await ask(watching.engine, text);
  return watching.statements.length;
}

describe('Montenegro with its ministries', () => {
  it('works with IOM and UNHCR, and says through whom', async () => {
    const text = `{ country(id: "${MNE}") {
      alone: partners(via: [EVENT, PROJECT]) { nodes { id } }
      partners(via: [EVENT, PROJECT], includeParts: true) { totalCount edges { sharedCount node { id }
        shared { entity { id } ownThrough { id } theirsThrough { id } own { subject { id } } } } } } }`;
    const shared = { entity: BUDVA, ownThrough: MINISTRIES, theirsThrough: [] };
    expect(await found(text)).toMatchObject({
      country: {
        alone: { nodes: [{ id: 'organisation:iom-montenegro' }] },
        partners: {
          totalCount: 2,
          edges: [
            {
              ...{ sharedCount: 2, node: { id: IOM } },
              shared: [
                {
                  entity: { id: 'project:diaspora-mne-ii' },
                  ...{ ownThrough: [], theirsThrough: [{ id: 'organisation:iom-montenegro' }] },
                },
                shared,
              ],
            },
            {
              ...{ sharedCount: 1, node: { id: UNHCR } },
              shared: [{ ...shared, own: MINISTRIES.map((subject) => ({ subject })) }],
            },
          ],
        },
      },
    });
  });

  it('is met from the other side too', async () => {
    const partners = `partners(via: [EVENT], includeParts: true, kinds: [COUNTRY], first: 100) {
      edges { node { id } shared { theirsThrough { id } } } }`;
    const { organisation } = (await found(`{ organisation(id: "${UNHCR}") { ${partners} } }`)) as {
      organisation: { partners: { edges: { node: { id: string } }[] } };
    };
    expect(organisation.partners.edges).toContainEqual({
      node: { id: MNE },
      shared: [{ theirsThrough: MINISTRIES }],
    });
  });

  it('stands beside UNHCR', async () => {
    const text = `{ partnership(between: ["${MNE}", "${UNHCR}"], via: [EVENT], includeParts: true) {
      sharedByAll { totalCount nodes { entity { id } ties { actor { id } through { id } } } }
      pairs { sharedCount } } }`;
    expect(await found(text)).toEqual({
      partnership: {
        sharedByAll: {
          totalCount: 1,
          nodes: [
            {
              entity: BUDVA,
              ties: [
                { actor: { id: MNE }, through: MINISTRIES },
                { actor: { id: UNHCR }, through: [] },
              ],
            },
          ],
        },
        pairs: [{ sharedCount: 1 }],
      },
    });
  });

  it('is two steps from UNHCR, the first through a ministry', async () => {
    const text = `{ paths(from: "${MNE}", to: "${UNHCR}", limit: 1, maxLength: 2, through: [EVENT], includeParts: true) {
      length nodes { id } steps { label forward through { id } relation { subject { id } } } } }`;
    expect(await found(text)).toEqual({
      paths: [
        {
          length: 2,
          nodes: [{ id: MNE }, BUDVA, { id: UNHCR }],
          steps: [
            {
              ...{ label: 'takes part in', forward: true },
              through: [expect.objectContaining({ id: expect.stringMatching(/:mne-/) as string })],
              relation: { subject: { id: expect.stringMatching(/:mne-/) as string } },
            },
            {
              ...{ label: 'has participant', forward: false, through: [] },
              relation: { subject: { id: UNHCR } },
            },
          ],
        },
      ],
    });
    const past = text.replace(
      'includeParts',
      `avoiding: ${JSON.stringify(MINISTRIES.map(({ id }) => id))}, includeParts`,
    );
    expect(await found(past)).toEqual({ paths: [] });
    expect(await found(text.replace('includeParts: true', 'includeParts: false'))).toEqual({
      paths: [],
    });
  });

  it('has what its ministries did among its relations, on its timeline and in the counts', async () => {
    const text = `{ country(id: "${MNE}") {
      relations(types: [PARTICIPATES_IN], includeParts: true) { totalCount edges { through { id } node { object { id } } } }
      own: relations(types: [PART_OF]) { totalCount edges { through { id } } }
      relationCounts(includeParts: true) { type direction count throughParts }
      timeline(kinds: [EVENT], includeParts: true) { totalCount nodes { entity { id } through { id } } } } }`;
    const { country } = (await found(text)) as { country: Record<string, unknown> };
    expect(country).toMatchObject({
      relations: {
        totalCount: 2,
        edges: MINISTRIES.map((through) => ({ through, node: { object: BUDVA } })),
      },
      own: { totalCount: 2, edges: [{ through: null }, { through: null }] },
    });
    expect(country['relationCounts']).toContainEqual({
      ...{ type: 'PARTICIPATES_IN', direction: 'OUT', count: 2, throughParts: 2 },
    });
    expect(country['relationCounts']).toContainEqual({
      ...{ type: 'PART_OF', direction: 'IN', count: 2, throughParts: 0 },
    });
    expect(country['timeline']).toEqual({
      totalCount: 1,
      nodes: [{ entity: BUDVA, through: MINISTRIES }],
    });
  });

  it('is one node of a network, its ministries none', async () => {
    const text = `{ network(kinds: [COUNTRY, ORGANISATION], via: [EVENT], minimumShared: 1, limit: 500, includeParts: true) {
      nodes { id } ties { source { id } target { id } sharedCount shared(first: 1) { entity { id } ownThrough { id } } } } }`;
    const { network } = (await found(text)) as {
      network: {
        nodes: { id: string }[];
        ties: { source: { id: string }; target: { id: string } }[];
      };
    };
    const ids = network.nodes.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([MNE, IOM, UNHCR]));
    expect(ids.filter((id) => id.startsWith('organisation:mne-m'))).toEqual([]);
    expect(network.ties).toContainEqual({
      ...{ source: { id: MNE }, target: { id: UNHCR }, sharedCount: 1 },
      shared: [{ entity: BUDVA, ownThrough: MINISTRIES }],
    });
  });
});

describe('parts', () => {
  it('are read in one statement more, however many ask', async () => {
    const partners = (parts: boolean): string =>
      [MNE, 'country:geo', 'country:deu']
        .map(
          (id, at) => `a${at}: country(id: "${id}") {
            partners(via: [EVENT], includeParts: ${parts}) { totalCount edges { sharedCount shared { own { id } } } }
            relations(first: 2, includeParts: ${parts}) { totalCount nodes { id } }
            relationCounts(includeParts: ${parts}) { count } }`,
        )
        .join('\n');
    const alone = await statements(`{ ${partners(false)} }`);
    expect(await statements(`{ ${partners(true)} }`)).toBe(alone + 1);
    const network = (parts: boolean): Promise<number> =>
      statements(
        `{ network(kinds: [COUNTRY], via: [EVENT], includeParts: ${parts}) { ties { sharedCount } } }`,
      );
    expect(await network(true)).toBe((await network(false)) + 1);
  });

  it('need somebody whose parts they are', async () => {
    expect(
      await refusal(engine(), '{ timeline(includeParts: true) { totalCount } }'),
    ).toMatchObject({
      kind: 'INVALID_INPUT',
      details: { path: 'includeParts' },
    });
  });
});
