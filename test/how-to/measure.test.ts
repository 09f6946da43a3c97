import { measure } from '../../src/analytics/measure.js';
import { NETWORK_MEASURES } from '../../src/analytics/measures.js';
import { MEASURE_NAMES, MEASURES, type NetworkMeasure } from '../../src/domain/measures.js';
import { NETWORKX } from '../support/networkx/values.js';

/** Measures that networkx does not have, or not so, and what stands in for its values. */
const NOT_IN_NETWORKX: Partial<Record<NetworkMeasure, string>> = {};

describe('every measure', () => {
  it('has values of networkx, or says why not', () => {
    const measured = Object.values(NETWORKX.graphs).flatMap(({ values }) => Object.keys(values));
    const names = new Set(measured.map((what) => what.split(' ')[0]));
    expect(
      MEASURE_NAMES.filter((name) => !names.has(name) && NOT_IN_NETWORKX[name] === undefined),
    ).toEqual([]);
  });
});

describe('a new measure', () => {
  const NAME = 'LONELINESS' as NetworkMeasure;
  beforeAll(() => {
    Object.assign(MEASURES, { [NAME]: { integer: true } });
    MEASURE_NAMES.push(NAME);
    const explained = {
      ...{ name: 'Loneliness', description: 'How alone it is.', formula: '1', source: 'None' },
      ...{ reading: 'A high value: alone.', cannotSay: 'Why.' },
    };
    const ones = measure(explained, function* (graph) {
      yield;
      return new Map(graph.nodes().map((node) => [node, 1]));
    });
    Object.assign(NETWORK_MEASURES, { [NAME]: ones });
  });

  it('is a value of the schema and a row of its table of measures', async () => {
    const { buildGraphSchema } = await import('../../src/graphql/schema.js');
    const type = buildGraphSchema().getType('NetworkMeasure');
    expect(JSON.stringify(type?.toConfig())).toContain('How alone it is.');
  });

  it('may be asked for in an export, as whole numbers', async () => {
    const { exportQuestion } = await import('../../src/exchange/formats/question.js');
    const { isWholeNumber } = await import('../../src/exchange/formats/measure-names.js');
    expect(exportQuestion({ measures: ['loneliness'] }).measures).toEqual([NAME]);
    expect(isWholeNumber(NAME)).toBe(true);
  });

  it('is in the address of the explorer', async () => {
    const { readAddress } = await import('../../src/explorer/core/address/address.js');
    const { state, faults } = readAddress('?size=LONELINESS', { views: [], languages: [] });
    expect([state.size, faults]).toEqual([NAME, []]);
  });
});
