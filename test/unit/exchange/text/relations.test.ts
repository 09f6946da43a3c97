import type { Engine } from '../../../../src/engine/engine.js';
import { textSource } from '../../../../src/exchange/sources/text/text-source.js';
import type { ClaimItem, Item } from '../../../../src/exchange/sources/item.js';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useTemporaryFolder } from '../../../support/temporary-folder.js';
import { relationsIn, textGraph } from './text-graph.js';

let engine: Engine;
beforeAll(async () => {
  engine = await textGraph();
});
afterAll(() => engine.close());

describe('relations in a text', () => {
  it.each([
    [
      'Kenya and Germany are members of the Herring Process.',
      'country:ken MEMBER_OF dialogue:herring',
      'country:deu MEMBER_OF dialogue:herring',
    ],
    ['In 2019 Kenya joined the Herring Process.', 'country:ken MEMBER_OF dialogue:herring'],
    ['The Ferry Facility is funded by Germany.', 'country:deu FUNDS project:ferries'],
    [
      'The Ferry Facility, implemented by WOFUSE, began.',
      'organisation:wofuse IMPLEMENTS project:ferries',
    ],
    [
      'The Herring Process was co-chaired by Kenya and Germany.',
      'country:ken CHAIRS dialogue:herring',
      'country:deu CHAIRS dialogue:herring',
    ],
    [
      'WOFUSE works in partnership with the Northern Relief Council.',
      'organisation:nrc-north PARTNERS_WITH organisation:wofuse',
    ],
    [
      'Kenya ratified the Charter for Migrating Birds in 2020.',
      'country:ken ENDORSES framework:charter',
    ],
    [
      'The 2nd Ministerial Conference of the Herring Process took place in Nairobi.',
      'dialogue:herring ORGANISES event:tides',
      'event:tides LOCATED_IN place:nairobi',
    ],
  ])('%s', async (text, ...expected) => {
    expect((await relationsIn(engine, text)).sort()).toEqual([...expected].sort());
  });

  it('begin with the name next to the verb, not with what stands before a comma', async () => {
    expect(await relationsIn(engine, 'After WOFUSE, Kenya joined the Herring Process.')).toEqual([
      'country:ken MEMBER_OF dialogue:herring',
    ]);
    expect(
      await relationsIn(engine, 'Germany, Kenya and WOFUSE joined the Herring Process.'),
    ).toHaveLength(3);
  });

  it('are not read from nearness, denials or allegations', async () => {
    const texts = [
      'Kenya, the Herring Process and WOFUSE were in the news.',
      'Kenya is not a member of the Herring Process.',
      'Critics claimed that Germany funded the Ferry Facility.',
      'Germany paid. By the Ferry Facility nobody was helped.',
    ];
    for (const text of texts) expect(await relationsIn(engine, text)).toEqual([]);
  });

  it('take up what was named before', async () => {
    const text =
      'The 2nd Ministerial Conference was good for the Herring Process. The conference was hosted by Kenya.';
    expect(await relationsIn(engine, text)).toContain('country:ken HOSTS event:tides');
  });
});

describe('the items of a text', () => {
  const folder = useTemporaryFolder();
  async function itemsOf(text: string, options: object = {}): Promise<Item[]> {
    const path = join(folder(), 'page.txt');
    await writeFile(path, text);
    const reading = {
      ...{ engine, signal: new AbortController().signal },
      ...{ onProgress: () => undefined, onCount: () => undefined },
    };
    const items: Item[] = [];
    for await (const item of textSource.read([{ name: 'page.txt', path }], options, reading)) {
      items.push(item);
    }
    return items;
  }

  it('are one document, and proposed claims with place, date and our own words', async () => {
    const text =
      '🌍 Kenya joined the Herring Process on 3 May 2019. Germany will join the Herring Process.';
    const given = { documentUrl: 'https://example.org/a', documentTitle: 'News', date: '2019-06' };
    const [document, ...claims] = await itemsOf(text, given);
    expect(document).toMatchObject({
      document: { title: 'News', url: 'https://example.org/a', date: '2019-06', publisher: null },
    });
    expect(claims).toMatchObject([
      {
        proposed: true,
        claim: {
          ...{ key: { subject: 'country:ken', type: 'MEMBER_OF', role: 'member' } },
          ...{ method: 'EXTRACTED', locator: 'char 2', validFrom: '2019-05-03', status: 'ACTUAL' },
          note: 'Says that the subject joined the object',
        },
      },
    ]);
    expect(claims).toHaveLength(1);
  });

  it('have the same ids in every run, and other ids for another text', async () => {
    const ids = async (text: string): Promise<string[]> =>
      (await itemsOf(text)).map((item) =>
        item.item === 'document' ? item.document.id : (item as ClaimItem).claim.document,
      );
    expect(await ids('Kenya joined the Herring Process.')).toEqual(
      await ids('Kenya joined the Herring Process.'),
    );
    expect(await ids('One.')).not.toEqual(await ids('Two.'));
  });

  it('are not made of a file that is no text or too large', async () => {
    await expect(itemsOf('%PDF-1.7 …')).rejects.toThrow('page.txt is no plain text. Save');
    await expect(itemsOf('x'.repeat(10_000_001))).rejects.toThrow('more than 10 MB. Cut it');
  });
});
