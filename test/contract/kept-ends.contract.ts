import { command } from '../../src/engine/statement.js';
import { deriveAgain } from '../../src/graph/write/derive-again.js';
import { claim, document, entity } from '../support/claims.js';
import type { EngineUnderTest } from '../support/engines.js';
import { AUSTRIA, KEEP, member, OTHER, TALKS, useTwoNames } from '../support/two-names.js';

const EDGES = command(`MATCH (a:Entity)-[r]->(b:Entity)
RETURN r.subjectKind AS subjectKind, r.subjectName AS subjectName, type(r) AS type,
  r.subjectId = a.id AND r.objectId = b.id AS identified,
  r.objectKind AS objectKind, r.objectName AS objectName
ORDER BY type, subjectName, objectName`);

export function describeKeptEnds(underTest: EngineUnderTest): void {
  describe('relations know the names and kinds of their ends', () => {
    const curator = useTwoNames(underTest);

    /** "COUNTRY austria MEMBER_OF ORGANISATION office" for each version of a relation. */
    const edges = async (): Promise<string[]> =>
      (await curator().engine.read(EDGES)).map(
        ({ subjectKind, subjectName, type, objectKind, objectName, identified }) => {
          expect(identified).toBe(true);
          return [subjectKind, subjectName, type, objectKind, objectName].join(' ');
        },
      );
    const names = async (): Promise<string[]> =>
      (await edges()).map((edge) => edge.replaceAll(/(COUNTRY|DIALOGUE|ORGANISATION) /g, ''));

    const AS_FILLED = [
      'COUNTRY austria MEMBER_OF ORGANISATION centre for migration policy',
      'ORGANISATION centre for migration policy MEMBER_OF DIALOGUE talks',
      'COUNTRY austria PARTNERS_WITH ORGANISATION centre for migration policy',
    ];

    it('from the beginning', async () => {
      expect(await edges()).toEqual(AS_FILLED);
    });

    it('in a new version, and in those that it follows', async () => {
      await curator().cite(document('document:later', 'Later', { publisher: 'Other' }));
      await curator().record(member(AUSTRIA, OTHER, 'document:later', '1994'));
      expect(await edges()).toEqual([
        ...AS_FILLED,
        'COUNTRY austria SUPERSEDED ORGANISATION centre for migration policy',
      ]);
    });

    it('also under another name, on past versions too', async () => {
      const [id = ''] = await curator().record(claim(TALKS, 'MEMBER_OF', OTHER));
      await curator().decide('RETRACTED', id);
      await curator().store(entity(AUSTRIA, 'Österreich'), entity(OTHER, 'Zentrum'));
      expect(await names()).toEqual([
        'osterreich MEMBER_OF zentrum',
        'zentrum MEMBER_OF talks',
        'osterreich PARTNERS_WITH zentrum',
        'talks SUPERSEDED zentrum',
      ]);
    });

    it('when two entities become one and are parted again', async () => {
      const one = 'international centre for migration policy development';
      await curator().record(member(AUSTRIA, KEEP, 'document:list', '1994'));
      const { merge } = await curator().merge(KEEP, OTHER);
      expect([...new Set(await names())]).toEqual([
        `austria MEMBER_OF ${one}`,
        `${one} MEMBER_OF talks`,
        `austria PARTNERS_WITH ${one}`,
        `austria SUPERSEDED ${one}`,
      ]);
      const kept = await curator().entity(KEEP);
      await curator().store({ ...(kept ?? entity(KEEP, '')), name: 'Zentrum' });
      expect(await names()).toContain('zentrum MEMBER_OF talks');
      await curator().undo(merge.id);
      expect(await names()).toEqual([
        'austria MEMBER_OF centre for migration policy',
        'austria MEMBER_OF zentrum',
        'centre for migration policy MEMBER_OF talks',
        'austria PARTNERS_WITH centre for migration policy',
      ]);
    });

    it('in a store where they did not yet', async () => {
      const strip = `MATCH (n:Entity)-[r]->(m:Entity)
SET n.folding = 3, m.folding = 3, r.subjectName = null, r.subjectKind = null, r.objectName = 'x', r.objectKind = null,
  r.subjectId = null, r.objectId = 'x'`;
      await curator().engine.write((transaction) => transaction.run(command(strip)));
      await deriveAgain(curator().engine);
      expect(await edges()).toEqual(AS_FILLED);
    });
  });
}
