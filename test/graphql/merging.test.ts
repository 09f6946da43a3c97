import { startServer, type AnswerError, type TestServer } from '../support/test-server.js';

const KHARTOUM = 'dialogue:khartoum-process';
const INITIATIVE = 'dialogue:horn-of-africa-initiative';

const MERGE = `mutation ($keep: ID!, $merge: ID!, $reason: String = "One process under two names.") {
  mergeEntities(keep: $keep, merge: $merge, reason: $reason) {
    changed
    merge { id keptId mergedId mergedName reason by undoneAt relationsMoved relationsJoined }
    entities { id redirectedFrom names { value kind } }
  }
}`;
const UNDO = `mutation ($id: ID!) {
  undoMerge(id: $id) { changed merge { undoneAt } entities { id redirectedFrom } }
}`;
const DIFFER = `mutation ($a: ID!, $b: ID!) {
  declareDifferent(a: $a, b: $b, reason: "One is older.") { changed difference { a b reason } }
}`;
const ADD = `mutation ($id: ID!, $name: String!, $members: AssertRelationInput!) {
  upsertEntity(input: { dialogue: { id: $id, name: $name, acronym: "KP" } }, evidence: [{ document: "document:small", locator: "row 1" }]) { changed }
  assertRelation(input: $members) { changed relations { id } }
}`;

describe('merging through the API', () => {
  let server: TestServer;
  let editor = '';
  /** Id of the membership that both entities have. */
  let twin = '';

  const ask = async (query: string, variables: object = {}, key = editor) => {
    const headers = key === '' ? undefined : { authorization: `Bearer ${key}` };
    const { body } = await server.ask(query, variables, headers);
    if (body.errors !== undefined) throw new Refused(body.errors);
    return body.data as Data;
  };

  beforeEach(async () => {
    server = await startServer();
    editor = await server.addKey({ name: 'ada', role: 'EDITOR', expiresAt: null });
    const members = {
      ...{ subject: 'country:ita', type: 'MEMBER_OF', object: INITIATIVE, role: 'member' },
      evidence: [{ document: 'document:small', locator: 'line 9', confidence: 0.5 }],
    };
    const added = await ask(ADD, { id: INITIATIVE, name: 'Horn of Africa Initiative', members });
    twin = (added['assertRelation'] as { relations: { id: string }[] }).relations[0]?.id ?? '';
  });
  afterEach(() => server.close());

  const merge = async () => {
    const { mergeEntities } = await ask(MERGE, { keep: KHARTOUM, merge: INITIATIVE });
    return mergeEntities as { merge: { id: string } };
  };

  it('puts the kept entity side by side with others, once', async () => {
    await merge();
    const between = 'query ($ids: [ID!]!) { partnership(between: $ids) { actors { id } } }';
    expect(await ask(between, { ids: ['country:ita', INITIATIVE, KHARTOUM] })).toEqual({
      partnership: { actors: [{ id: 'country:ita' }, { id: KHARTOUM }] },
    });
    await expect(ask(between, { ids: [INITIATIVE, KHARTOUM] })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('foresees a merge without doing it, and what would refuse it', async () => {
    const foresee = `mutation ($keep: ID!, $merge: ID!) {
      mergeEntities(keep: $keep, merge: $merge, reason: "", dryRun: true) {
        changed merge { relationsMoved relationsJoined } entities { id } } }`;
    const pair = { keep: KHARTOUM, merge: INITIATIVE };
    const { mergeEntities: seen } = await ask(foresee, pair);
    expect(seen).toMatchObject({ changed: true, entities: [{ id: KHARTOUM }, { id: INITIATIVE }] });
    expect(await ask('{ merges { totalCount } }')).toEqual({ merges: { totalCount: 0 } });
    const { merge: done } = await merge();
    expect(done).toMatchObject((seen as { merge: object }).merge);
    await expect(ask(foresee, { keep: KHARTOUM, merge: 'country:ita' })).rejects.toThrow(
      'BAD_USER_INPUT',
    );
  });

  it('keeps the name of the kept entity when somebody writes under the other id', async () => {
    await merge();
    const write = `mutation { upsertEntity(input: { dialogue: {
      id: "${INITIATIVE}", name: "Horn Initiative, again", acronym: "HOAI" } },
      evidence: [{ document: "document:small", locator: "row 3" }])
      { changed entity { id name names { value kind } redirectedFrom } } }`;
    const { upsertEntity } = await ask(write);
    expect(upsertEntity).toMatchObject({
      changed: true,
      entity: { id: KHARTOUM, name: 'Khartoum Process', redirectedFrom: [INITIATIVE] },
    });
    expect((upsertEntity as { entity: { names: unknown } }).entity.names).toEqual(
      expect.arrayContaining([
        { value: 'Horn of Africa Initiative', kind: 'ALIAS' },
        { value: 'Horn Initiative, again', kind: 'ALIAS' },
        { value: 'HOAI', kind: 'ACRONYM' },
      ]),
    );
    // A feed that says the same every night.
    expect(await ask(write)).toMatchObject({ upsertEntity: { changed: false } });
  });

  it('relates the two no more, under whichever id', async () => {
    await merge();
    const input = {
      ...{ subject: INITIATIVE, type: 'PARTNERS_WITH', object: KHARTOUM },
      evidence: [{ document: 'document:small', locator: 'line 9' }],
    };
    const assert = `mutation ($input: AssertRelationInput!) { assertRelation(input: $input) { changed } }`;
    const answer = await server.ask(
      assert,
      { input },
      {
        authorization: `Bearer ${editor}`,
      },
    );
    expect(answer.body.errors).toMatchObject([
      {
        message: expect.stringContaining('are one') as string,
        extensions: { code: 'BAD_USER_INPUT', path: 'object' },
      },
    ]);
  });

  it('tells what was merged, by whom and why', async () => {
    expect(await merge()).toEqual({
      changed: true,
      merge: {
        id: expect.stringMatching(/^merge:[0-9a-f]{24}$/) as string,
        ...{ keptId: KHARTOUM, mergedId: INITIATIVE, mergedName: 'Horn of Africa Initiative' },
        reason: 'One process under two names.',
        ...{ by: 'ada', undoneAt: null, relationsMoved: 0, relationsJoined: 1 },
      },
      entities: [
        {
          id: KHARTOUM,
          redirectedFrom: [INITIATIVE],
          names: [{ value: 'Horn of Africa Initiative', kind: 'ALIAS' }],
        },
      ],
    });
    expect(await merge()).toMatchObject({ changed: false });
  });

  it('answers old ids wherever one can be given', async () => {
    await merge();
    const query = `query ($id: ID!, $relation: ID!) {
      node(id: $id) { id }
      nodes(ids: [$id]) { id }
      entity(by: { id: $id }) { id }
      dialogue(id: $id) { id members(first: 5) { totalCount } }
      dialogues(filter: { ids: [$id] }) { nodes { id } }
      countries(filter: { notLinked: [{ to: { ids: [$id] } }] }) { totalCount }
      relation(id: $relation) { id sourceCount subject { id } object { id } claims { totalCount } }
      relations(filter: { object: { ids: [$id] } }) { totalCount }
      claims(filter: { entity: $id }) { totalCount }
      neighbourhood(of: [$id]) { nodes { id } }
      asOf(knownAt: "2100-01-01") { dialogue(id: $id) { id: entityId } relation(id: $relation) { sourceCount } }
    }`;
    const data = await ask(query, { id: INITIATIVE, relation: twin }, '');
    const kept = { id: KHARTOUM };
    expect(data).toMatchObject({
      ...{ node: kept, nodes: [kept], entity: kept },
      dialogue: { ...kept, members: { totalCount: 3 } },
      dialogues: { nodes: [kept] },
      countries: { totalCount: 0 },
      relation: { subject: { id: 'country:ita' }, object: kept, claims: { totalCount: 2 } },
      relations: { totalCount: 3 },
      // Four of its relations, and the description under the id that was merged.
      claims: { totalCount: 5 },
      asOf: { dialogue: kept, relation: { sourceCount: 1 } },
    });
    expect((data['neighbourhood'] as { nodes: unknown[] }).nodes).toHaveLength(4);
  });

  it('takes edits and evidence under the old id', async () => {
    await merge();
    const edit = `mutation { upsertEntity(input: { dialogue: { id: "${INITIATIVE}", website: "https://khartoum.example" } }, evidence: [{ document: "document:small", locator: "row 2" }]) { entity { id website } } }`;
    expect(await ask(edit)).toEqual({
      upsertEntity: { entity: { id: KHARTOUM, website: 'https://khartoum.example/' } },
    });
    const end = `mutation { endRelation(id: "${twin}", validTo: "2020", evidence: [{ document: "document:small", locator: "line 10" }]) { relations { id validTo object { id } } } }`;
    expect(await ask(end)).toMatchObject({
      endRelation: { relations: [{ validTo: '2020', object: { id: KHARTOUM } }] },
    });
  });

  it('is undone by its id, which `merges` lists', async () => {
    await merge();
    const merges = 'query { merges { totalCount nodes { id mergedId by undoneAt } } }';
    const listed = (await ask(merges, {}, ''))['merges'] as Listed;
    expect(listed).toMatchObject({ totalCount: 1, nodes: [{ mergedId: INITIATIVE, by: null }] });
    const id = listed.nodes[0]?.id;
    expect(await ask(UNDO, { id })).toMatchObject({
      undoMerge: {
        changed: true,
        merge: { undoneAt: expect.any(String) as string },
        entities: [
          { id: KHARTOUM, redirectedFrom: [] },
          { id: INITIATIVE, redirectedFrom: [] },
        ],
      },
    });
    expect(await ask(UNDO, { id })).toMatchObject({ undoMerge: { changed: false } });
    const again = `query { relation(id: "${twin}") { object { id } claims { totalCount } } }`;
    expect(await ask(again)).toMatchObject({
      relation: { object: { id: INITIATIVE }, claims: { totalCount: 1 } },
    });
  });

  it('is in the log of changes, with what it touched', async () => {
    const { merge: done } = await merge();
    await ask(UNDO, { id: done.id });
    await ask(DIFFER, { a: KHARTOUM, b: INITIATIVE });
    const { changes } = await ask(
      '{ changes(last: 3) { nodes { action by reason entities relations } } }',
    );
    expect(changes).toMatchObject({
      nodes: [
        { action: 'ENTITIES_MERGED', by: 'ada', reason: 'One process under two names.' },
        { action: 'MERGE_UNDONE', entities: [KHARTOUM, INITIATIVE] },
        { action: 'DECLARED_DIFFERENT', reason: 'One is older.', relations: [] },
      ],
    });
    expect((changes as { nodes: { relations: string[] }[] }).nodes[0]?.relations).toContain(twin);
  });

  it('is refused for two that were declared different, and says who said so', async () => {
    expect(await ask(DIFFER, { a: KHARTOUM, b: INITIATIVE })).toEqual({
      declareDifferent: {
        changed: true,
        difference: { a: INITIATIVE, b: KHARTOUM, reason: 'One is older.' },
      },
    });
    expect(await ask(DIFFER, { a: INITIATIVE, b: KHARTOUM })).toMatchObject({
      declareDifferent: { changed: false },
    });
    await expect(merge()).rejects.toThrow(
      /CONFLICT .* were declared different on .*: "One is older."/,
    );
  });

  it('needs an editor, a reason and ids that exist', async () => {
    const contributor = await server.addKey({ name: 'bo', role: 'CONTRIBUTOR', expiresAt: null });
    const pair = { keep: KHARTOUM, merge: INITIATIVE };
    await expect(ask(MERGE, pair, '')).rejects.toThrow('UNAUTHENTICATED');
    await expect(ask(MERGE, pair, contributor)).rejects.toThrow('FORBIDDEN');
    await expect(ask(MERGE, { ...pair, reason: ' ' })).rejects.toThrow('BAD_USER_INPUT Say why');
    await expect(ask(MERGE, { ...pair, merge: 'dialogue:none' })).rejects.toThrow('NOT_FOUND');
    await expect(ask(MERGE, { ...pair, merge: 'country:deu' })).rejects.toThrow('BAD_USER_INPUT');
    await expect(ask(UNDO, { id: 'merge:none' })).rejects.toThrow('NOT_FOUND');
  });

  it('proposes pairs that may be the same, until they are decided', async () => {
    const candidates = `query ($kinds: [EntityKind!]) {
      duplicateCandidates(kinds: $kinds, first: 5) { a { id } b { id } score reasons { reason detail } }
    }`;
    await expect(ask(candidates, {}, '')).rejects.toThrow('UNAUTHENTICATED');
    expect(await ask(candidates)).toEqual({
      duplicateCandidates: [
        {
          ...{ a: { id: INITIATIVE }, b: { id: KHARTOUM }, score: 0.505 },
          reasons: [
            { reason: 'SAME_ACRONYM', detail: 'KP' },
            { reason: 'SHARED_NEIGHBOURS', detail: '1' },
          ],
        },
      ],
    });
    expect(await ask(candidates, { kinds: ['COUNTRY'] })).toEqual({ duplicateCandidates: [] });
    await ask(DIFFER, { a: KHARTOUM, b: INITIATIVE });
    expect(await ask(candidates)).toEqual({ duplicateCandidates: [] });
  });
});

type Data = Readonly<Record<string, unknown>>;

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

/** The first error of an answer, as "CODE message". */
class Refused extends Error {
  constructor([first]: readonly AnswerError[]) {
    super(`${String(first?.extensions['code'])} ${first?.message ?? ''}`);
  }
}
