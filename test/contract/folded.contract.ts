import type { EntityFilter, RelationFilter } from '../../src/domain/filters.js';
import { PRESENT } from '../../src/domain/time/time-view.js';
import { command } from '../../src/engine/statement.js';
import { entityPage } from '../../src/graph/read/entity-page.js';
import { findByName } from '../../src/graph/read/find-by-name.js';
import { relationPage } from '../../src/graph/read/relation-page.js';
import { deriveAgain } from '../../src/graph/write/derive-again.js';
import { claim, document, entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import type { EngineUnderTest } from '../support/engines.js';
import { useEngine } from '../support/use-engine.js';
import { ALL } from '../support/walk.js';

const COTE = entity('country:civ', 'Côte d’Ivoire', { fields: { region: 'Africa' } });
const SERBIA = entity('country:srb', 'Serbia');
const DOUBLE = entity('country:scg', 'Serbia and Montenegro');
const SUMMIT = entity('event:summit', 'Research & Development Summit', {
  fields: { city: 'São Paulo', country: 'country:srb', start: '2020-01-01' },
});
const EURO = entity('organisation:euro', 'Euro\u2011Mediterranean  Network', { acronym: 'E.M.N.' });
const LIST = document('document:list', 'Liste', { publisher: 'Ministère de l’Intérieur' });

export function describeFolded(underTest: EngineUnderTest): void {
  describe('texts are compared folded', () => {
    const engine = useEngine(underTest);
    let curator: Curator;

    beforeEach(async () => {
      curator = new Curator(engine());
      await curator.store(COTE, SERBIA, DOUBLE, SUMMIT, EURO);
      await curator.cite(LIST);
      await curator.record(
        claim(COTE.id, 'PARTICIPATES_IN', SUMMIT.id, { role: 'co-chair' }),
        claim(SERBIA.id, 'PARTICIPATES_IN', SUMMIT.id, { role: 'invité' }),
      );
    });

    const ids = async (filter: EntityFilter): Promise<string[]> =>
      (await engine().read(entityPage(filter, 'NAME_ASC', ALL, PRESENT))).map(
        (item) => item.entity.id,
      );
    const subjects = async (filter: RelationFilter): Promise<string[]> =>
      (await engine().read(relationPage(filter, 'VALID_FROM_ASC', ALL, PRESENT)))
        .map(({ relation }) => relation.subject)
        .sort();

    it.each<[string, EntityFilter, string]>([
      ['an apostrophe', { name: { startsWith: "cote d'" } }, COTE.id],
      ['another apostrophe', { name: { equals: ' Côte dʼIvoire ' } }, COTE.id],
      ['an ampersand', { name: { startsWith: 'research and dev' } }, SUMMIT.id],
      ['"and"', { name: { contains: 'Research & D' } }, SUMMIT.id],
      ['hyphens and spaces', { name: { in: ['Euro-Mediterranean\u00a0network'] } }, EURO.id],
      ['the case of a field', { fields: { region: ['africa'] } }, COTE.id],
      ['the accents of a field', { fields: { city: ['SAO PAULO'] } }, SUMMIT.id],
      [
        'the case of a role in a link',
        { linked: [{ types: ['PARTICIPATES_IN'], roles: ['Co-Chair'] }] },
        COTE.id,
      ],
    ])('in filters on entities: %s', async (_what, filter, id) => {
      expect((await ids(filter)).filter((found) => found === id)).toEqual([id]);
      expect(await ids({ not: filter })).not.toContain(id);
    });

    it.each<[string, RelationFilter, readonly string[]]>([
      ['roles', { roles: ['CO–CHAIR'] }, [COTE.id]],
      ['roles with accents', { roles: ['Invité'] }, [SERBIA.id]],
      ['publishers', { documentPublisher: "MINISTERE  DE L'INTERIEUR " }, [COTE.id, SERBIA.id]],
      ['no other publisher', { documentPublisher: 'Ministère' }, []],
    ])('in filters on relations: %s', async (_what, filter, expected) => {
      expect(await subjects(filter)).toEqual(expected);
    });

    it('finds what happened in a country that was merged into another, by either id', async () => {
      await curator.merge(DOUBLE.id, SERBIA.id);
      expect(await ids({ fields: { country: [DOUBLE.id] } })).toEqual([SUMMIT.id]);
      expect(await ids({ fields: { country: [SERBIA.id] } })).toEqual([SUMMIT.id]);
    });

    it('is brought about in a store that an older version wrote, and changes nothing else', async () => {
      const before = await engine().read(entityPage({}, 'NAME_ASC', ALL, PRESENT));
      await engine().write(async (transaction) => {
        await transaction.run(
          command(`MATCH (n:Entity)
SET n.folding = 1, n.sortName = 'old', n.searchNames = ['old'], n.cityKey = null, n.fingerprint = 'old'`),
        );
        await transaction.run(
          command(`MATCH (n:Document) SET n.folding = null, n.publisherKey = null`),
        );
      });
      expect(await ids({ fields: { city: ['São Paulo'] } })).toEqual([]);

      expect(await deriveAgain(engine())).toBe(6);

      expect(await ids({ fields: { city: ['São Paulo'] } })).toEqual([SUMMIT.id]);
      expect(await subjects({ documentPublisher: "Ministere de l'interieur" })).toHaveLength(2);
      const [found] = await findByName(engine(), 'EMN', null, PRESENT);
      expect(found?.id).toBe(EURO.id);
      expect(await engine().read(entityPage({}, 'NAME_ASC', ALL, PRESENT))).toEqual(before);
      expect(await deriveAgain(engine())).toBe(0);
      expect(await curator.store(COTE, SUMMIT, EURO)).toEqual([]);
    });
  });
}
