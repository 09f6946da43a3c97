import type { Engine } from '../../../../src/engine/engine.js';
import { analyse } from '../../../../src/exchange/sources/text/analysis.js';
import { mentionsIn, textGraph } from './text-graph.js';

describe('mentions in a text', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await textGraph();
  });
  afterAll(() => engine.close());
  const mentions = (text: string) => mentionsIn(engine, text);

  it('are names in any spelling, with places in code points', async () => {
    const text = '👉 The HERRING PROCESS met 🤝 the World Fund for\nSeabirds.';
    expect((await analyse(engine, text)).mentions).toMatchObject([
      { entityId: 'dialogue:herring', start: 6, end: 21 },
      { entityId: 'organisation:wofuse', start: 32, end: 55 },
    ]);
  });

  it('are the longest names; a name within one counts too, part of another country does not', async () => {
    expect(await mentions('WOFUSE Kenya works in Papua New Guinea.')).toEqual([
      'organisation:wofuse-kenya [WOFUSE Kenya]',
      'organisation:wofuse [WOFUSE]',
      'country:ken [Kenya]',
      'country:png [Papua New Guinea]',
    ]);
  });

  it('are countries by adjective, but no languages', async () => {
    expect(await mentions('Swiss and German officials spoke in German.')).toEqual([
      'country:che [Swiss]',
      'country:deu [German]',
    ]);
  });

  it('are tags, names written as one word and genitives', async () => {
    expect(await mentions('#HerringProcess #PapuaNewGuinea Kenya’s WOFUSEs')).toEqual([
      'dialogue:herring [HerringProcess]',
      'country:png [PapuaNewGuinea]',
      'country:ken [Kenya]',
      'organisation:wofuse [WOFUSEs]',
    ]);
  });

  it('are acronyms in capitals only, and those of several only where the text says whose', async () => {
    expect(await mentions('The NRC met wofuse.')).toEqual([]);
    expect(await mentions('The Northern Relief Council met. Later the NRC left.')).toEqual([
      'organisation:nrc-north [Northern Relief Council]',
      'organisation:nrc-north [NRC]',
    ]);
    expect(await mentions('WHO WE ARE. The WHO is here. The HP is not.')).toEqual([
      'organisation:who [WHO]',
    ]);
  });

  it('are ministries only where their country stands near', async () => {
    expect(await mentions('Officials of the Ministry of the Interior of Iraq came.')).toEqual([
      'organisation:iq-moi [Ministry of the Interior]',
      'country:irq [Iraq]',
    ]);
    const open = await analyse(engine, 'The Ministry of Interior answered.');
    expect(open.mentions).toEqual([]);
    expect(open.candidates).toMatchObject([{ name: 'Ministry of Interior', acronym: null }]);
  });

  it('need capitals, and are no persons with the name of a place', async () => {
    expect(await mentions('The ferry facility of Ms. Kenya Moore and Dr Jordan.')).toEqual([]);
  });
});

describe('candidates in a text', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await textGraph();
  });
  afterAll(() => engine.close());

  it('are unknown bodies with their initials', async () => {
    const text = 'Then the Gulf Agency for Ferries and Tides (GAFT) and WOFUSE agreed. GAFT paid.';
    expect((await analyse(engine, text)).candidates).toEqual([
      { name: 'Gulf Agency for Ferries and Tides', acronym: 'GAFT', start: 9, end: 42 },
    ]);
  });

  it('are never persons', async () => {
    const texts = [
      'Thanks to John Michael Smith (JMS) and Ms Maria Agency Lopez (MAL).',
      'The Director of Border Services (DBS) and President Bola Tinubu (PBT) spoke.',
      'Jean de la Cruz (JDC), Jane Roe, jane@example.org',
    ];
    for (const text of texts) {
      const { mentions, relations, candidates } = await analyse(engine, text);
      expect([mentions, relations, candidates]).toEqual([[], [], []]);
    }
  });
});
