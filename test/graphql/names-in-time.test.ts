import type { Name } from '../../src/domain/entity.js';
import { ask } from '../support/api.js';
import { entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import { grafeoUnderTest } from '../support/engines.js';
import { useGraph } from '../support/use-graph.js';

const called = (
  kind: Name['kind'],
  language: string,
  value: string,
  from: string | null = null,
  to: string | null = null,
): Name => ({ kind, language, value, from, to });

/** A body that was founded as a committee, and a state that was renamed; both with translations. */
const engine = useGraph(grafeoUnderTest, (store) =>
  new Curator(store).store(
    entity('organisation:body', 'Organization', {
      names: [
        called('FORMER', 'en', 'Committee', '1980', '1989'),
        called('LABEL', 'de-AT', 'Ausschuss', '1980', '1989'),
        called('LABEL', 'de', 'Organisation', '1990'),
        called('LABEL', 'fr', 'Organisation internationale'),
      ],
    }),
    entity('country:tur', 'Türkiye', {
      names: [
        called('LABEL', 'es', 'Turquía', '1923', '2022-06-01'),
        called('LABEL', 'es', 'Türkiye', '2022-06-02'),
        called('LABEL', 'fr', 'Turquie'),
      ],
    }),
  ),
);

describe('a name in a language', () => {
  it.each([
    ['organisation:body', null, 'de', 'Organisation'],
    ['organisation:body', '2000', 'de-AT', 'Organisation'],
    ['organisation:body', '1985', 'de-AT', 'Ausschuss'],
    ['organisation:body', '1985', 'en', 'Committee'],
    // No German of then is known without "de-AT", and that of today names another thing.
    ['organisation:body', '1985', 'de', 'Committee'],
    ['organisation:body', '1985', 'fr', 'Committee'],
    ['organisation:body', '2000', 'fr', 'Organisation internationale'],
    ['organisation:body', null, 'fr', 'Organisation internationale'],
    ['country:tur', '2000', 'es', 'Turquía'],
    ['country:tur', '2024', 'es-MX', 'Türkiye'],
    ['country:tur', '1900', 'es', 'Türkiye'],
    ['country:tur', '1900', 'fr', 'Turquie'],
  ])('of %s on %s in %s is %s', async (id, on, language, name) => {
    const view = on === null ? '' : `(validOn: "${on}")`;
    const source = `{ asOf${view} { entity(by: { id: "${id}" }) { name(language: "${language}") } } }`;
    const plain = `{ entity(by: { id: "${id}" }) { name(language: "${language}") } }`;
    const answer = await ask(engine(), on === null ? plain : source);
    expect(on === null ? { asOf: answer } : answer).toEqual({ asOf: { entity: { name } } });
  });
});
