import type { EntityInput } from '../../src/domain/entity.js';
import { ask } from '../support/api.js';
import { claim, document, entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import { description } from '../support/describing.js';
import { dump } from '../support/dump.js';
import { grafeoUnderTest } from '../support/engines.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, async (store) => {
  const curator = new Curator(store);
  await curator.cite(document('document:list', 'List'), document('document:wire', 'Wire'));
  await curator.store(entity('country:ita', 'Italy'));
});

/** What the list says of an event: these dates, or that it knows of none. */
const says = (id: string, dates: EntityInput['fields']) =>
  description(entity(id, id, { fields: dates }), { speaksOf: ['name', 'start', 'end'] });

const takesPart = (event: string) =>
  claim('country:ita', 'PARTICIPATES_IN', event, { document: 'document:wire', confidence: 0.8 });

const ASKED = `{ nodes { validFrom validTo disagreements { id } citation held: validity(on: "2019-05-01")
  may2019: confidenceOn(on: "2019-05-01") june2020: confidenceOn(on: "2020-06-01")
  claims { nodes { validFrom dateBasis } } } }`;

describe('claims that have the dates of an event', () => {
  it('have at each time those that were known of it then', async () => {
    const curator = new Curator(engine());
    const times: string[] = [];
    const step = async (change: Promise<unknown>): Promise<void> => {
      await change;
      times.push(curator.now);
    };
    await curator.describe(says('event:round', { start: '2019-05-01' }));
    await step(curator.record(takesPart('event:round')));
    await step(curator.describe(says('event:round', { start: '2020-06-01' })));
    await step(curator.describe(says('event:round', {})));
    await step(curator.describe(says('event:round', { start: '2021', end: '2021' })));
    const relations = `relations(filter: { object: { ids: ["event:round"] } }) ${ASKED}`;
    const [may, june, none, later] = await Promise.all(
      times.map((time) => ask(engine(), `{ asOf(knownAt: "${time}") { ${relations} } }`)),
    );
    const answer = (dates: object, claims: object, sure: object) => ({
      asOf: {
        relations: {
          nodes: [
            {
              ...{ ...dates, ...sure },
              claims: { nodes: [claims] },
              citation: expect.stringContaining('Source: Wire, row 1.') as string,
              disagreements: [],
            },
          ],
        },
      },
    });
    expect(may).toEqual(
      answer(
        { validFrom: '2019-05-01', validTo: '2019-05-01' },
        { validFrom: '2019-05-01', dateBasis: 'EVENT' },
        { may2019: 0.8, june2020: 0, held: 'CERTAIN' },
      ),
    );
    expect(june).toEqual(
      answer(
        { validFrom: '2020-06-01', validTo: '2020-06-01' },
        { validFrom: '2020-06-01', dateBasis: 'EVENT' },
        { may2019: 0, june2020: 0.8, held: 'NO' },
      ),
    );
    expect(none).toEqual(
      answer(
        { validFrom: null, validTo: null },
        { validFrom: null, dateBasis: 'STATED' },
        { may2019: 0, june2020: 0, held: 'POSSIBLE' },
      ),
    );
    expect(later).toEqual(
      answer(
        { validFrom: '2021', validTo: '2021' },
        { validFrom: '2021', dateBasis: 'EVENT' },
        { may2019: 0, june2020: 0, held: 'NO' },
      ),
    );
  });

  it('follow the event that theirs was merged into, and get its own back when that is undone', async () => {
    const curator = new Curator(engine());
    await curator.store(entity('country:fra', 'France'));
    await curator.describe(says('event:kept', { start: '2019-05-01', end: '2019-05-03' }));
    await curator.describe(says('event:twin', { start: '2018-05-01' }));
    const sits = (event: string, more: object = {}) =>
      claim('country:fra', 'PARTICIPATES_IN', event, { document: 'document:wire', ...more });
    // Alone on the one event, on both, with a date of its own, and taken back.
    const [gone = ''] = await curator.record(takesPart('event:twin'));
    await curator.record(sits('event:kept'), sits('event:twin', { document: 'document:list' }));
    await curator.record(sits('event:twin', { role: 'chair', validFrom: '2018-05-02' }));
    await curator.record(sits('event:twin', { role: 'speaker' }));
    await curator.decide('RETRACTED', gone);
    const dates = async (event: string) => {
      const nodes =
        '{ nodes { role validFrom validTo sourceCount claims { nodes { validFrom } } } }';
      const answer = await ask(
        engine(),
        `{ relations(filter: { object: { ids: ["${event}"] } }) ${nodes} }`,
      );
      const { relations } = answer as { relations: { nodes: Record<string, unknown>[] } };
      return relations.nodes
        .map(({ role, validFrom, validTo, sourceCount }) =>
          [role, validFrom, validTo, sourceCount].join(' '),
        )
        .sort();
    };
    const before = await dump(engine());
    const { merge } = await curator.merge('event:kept', 'event:twin');
    expect(await dates('event:kept')).toEqual([
      ' 2019-05-01 2019-05-03 2',
      'chair 2018-05-02  1',
      'speaker 2019-05-01 2019-05-03 1',
    ]);
    await curator.undo(merge.id);
    expect(await dump(engine())).toEqual(before);
    // Corrected while the two are one: both follow, and the undo gives the other its own back.
    const again = await curator.merge('event:kept', 'event:twin');
    await curator.describe(says('event:kept', { start: '2020-01-01' }));
    expect(await dates('event:kept')).toContain('speaker 2020-01-01 2020-01-01 1');
    await curator.undo(again.merge.id);
    expect(await dates('event:twin')).toEqual([
      ' 2018-05-01 2018-05-01 1',
      'chair 2018-05-02  1',
      'speaker 2018-05-01 2018-05-01 1',
    ]);
    expect(await dates('event:kept')).toEqual([' 2020-01-01 2020-01-01 1']);
  });
});
