import type { Engine } from '../../src/engine/engine.js';
import { PRESENT, type TimeView } from '../../src/domain/time/time-view.js';
import { Library, type ListedPack, type ReadPack } from '../../src/exchange/library/library.js';
import {
  StartPacks,
  wantPacks,
  type PacksLoading,
} from '../../src/exchange/library/start-packs.js';
import { loadSeed } from '../../src/exchange/sources/pack/load-seed.js';
import { assertRelations } from '../../src/graph/curate/assert-relations.js';
import { OPERATOR } from '../../src/graph/curate/curate.js';
import { entitiesById } from '../../src/graph/read/entities-by-id.js';
import { relationPage } from '../../src/graph/read/relation-page.js';
import { ask } from '../support/api.js';
import { claim } from '../support/claims.js';
import type { EngineUnderTest } from '../support/engines.js';
import { readHere } from '../support/read-pack.js';
import { useEngine } from '../support/use-engine.js';
import { ALL } from '../support/walk.js';
import { GOOD, inFolder } from '../seed/seed-files.js';

const RELATIONS =
  'subject,type,object,role,status,validFrom,validTo,observedOn,action,vote,amounts,document,locator,confidence,note';
const DOCUMENTS = 'id,title,publisher,url,date,retrieved,language,reliability';

const about = (more: object = {}): string =>
  JSON.stringify({
    ...{ title: 'A pack', description: 'For a test.', licence: 'CC BY 4.0', citation: 'A pack.' },
    sources: [
      { title: 'List', publisher: 'Us', url: null, licence: 'CC BY 4.0', retrieved: '2026-01-01' },
    ],
    ...{ made: 'by hand', needs: ['core'], counts: { documents: 1, entities: 1, relations: 2 } },
    ...more,
  });

/** A pack with a project that a body of the core funds, and a vote that the core has as well. */
const FILES = {
  ...Object.fromEntries(Object.entries(GOOD).map(([path, text]) => [`core/${path}`, text])),
  'library/wells/pack.json': about(),
  'library/wells/documents.csv': `${DOCUMENTS}\ndocument:wells,Wells,Donor,,2020,,en,1`,
  'library/wells/entities/project.csv':
    'id,name,shortName,acronym,description,website,document,locator,confidence\nproject:wells,Wells for Budva,,,,,document:wells,p. 1,0.95',
  'library/wells/identifiers.csv':
    'entity,scheme,value,document,locator,confidence\nproject:wells,iati,XM-1-7,document:wells,p. 1,0.95',
  'library/wells/relations/wells.csv': [
    RELATIONS,
    'organisation:iom,FUNDS,project:wells,,,2020,,,,,,document:wells,p. 2,0.95,',
    'country:mne,MEMBER_OF,organisation:iom,member,ACTUAL,2006,,,,,,document:page,row 1,0.95,Listed',
  ].join('\n'),
  'library/more/pack.json': about({ needs: ['wells'] }),
  'library/more/relations/more.csv': `${RELATIONS}\ncountry:mne,FUNDS,project:wells,,,2021,,,,,,document:wells,p. 3,0.95,`,
};

export function describeLibrary(underTest: EngineUnderTest): void {
  describe('the library', () => {
    const engine = useEngine(underTest);
    const progress = { onProgress: () => undefined, signal: new AbortController().signal };
    const inLibrary = (work: (library: Library) => Promise<void>): Promise<void> =>
      inFolder(FILES, async (folder) => {
        await loadSeed(engine(), `${folder}/core`);
        await work(
          new Library(engine(), `${folder}/library`, { name: 'core', folder: `${folder}/core` }),
        );
      });
    const relations = async (): Promise<string[]> =>
      (await engine().read(relationPage({}, 'VALID_FROM_ASC', ALL, PRESENT)))
        .map(({ relation: { subject, type, object } }) => `${subject} ${type} ${object}`)
        .sort();
    const has = async (id: string, view: TimeView = PRESENT): Promise<boolean> =>
      (await engine().read(entitiesById([id], view))).length > 0;
    const now = (): TimeView => ({ ...PRESENT, knownAt: new Date().toISOString() });

    it('says which packs there are, and which the graph has', () =>
      inLibrary(async (library) => {
        const states = async () =>
          (await library.list()).map(({ name, state }: ListedPack) => [name, state]);
        expect(await states()).toEqual([
          ['more', null],
          ['wells', null],
        ]);
        await library.add('wells', progress);
        expect(await states()).toEqual([
          ['more', null],
          ['wells', 'LOADED'],
        ]);
      }));

    it('removes what only the pack says, and brings it back', () =>
      inLibrary(async (library) => {
        const before = await relations();
        await library.add('wells', progress);
        const whole = await relations();
        expect(whole).toEqual([...before, 'organisation:iom FUNDS project:wells'].sort());
        const added = now();
        expect(await library.remove('wells', progress)).toMatchObject({ claims: 2, entities: 1 });
        expect(await relations()).toEqual(before);
        const away = now();
        expect([await has('project:wells'), await has('project:wells', added)]).toEqual([
          false,
          true,
        ]);
        await library.add('wells', progress);
        expect(await relations()).toEqual(whole);
        expect([await has('project:wells', added), await has('project:wells', away)]).toEqual([
          true,
          false,
        ]);
        const found = await ask(
          engine(),
          `{ project(id: "project:wells") { name identifiers { value } }
             entity(by: { identifier: { scheme: "iati", value: "XM-1-7" } }) { name }
             search(text: "wells budva") { nodes { id } } }`,
        );
        expect(found).toEqual({
          project: { name: 'Wells for Budva', identifiers: [{ value: 'XM-1-7' }] },
          entity: { name: 'Wells for Budva' },
          search: { nodes: [{ id: 'project:wells' }] },
        });
      }));

    it('keeps an entity of which a person said something', () =>
      inLibrary(async (library) => {
        await library.add('wells', progress);
        const theirs = claim('country:tur', 'FUNDS', 'project:wells', {
          document: 'document:page',
        });
        const options = { reason: 'told by a person' };
        await assertRelations(engine(), OPERATOR, [[theirs]], 'RELATION_ASSERTED', options);
        await library.remove('wells', progress);
        expect(await has('project:wells')).toBe(true);
        expect(await relations()).toContain('country:tur FUNDS project:wells');
      }));

    it('keeps the order in which packs need one another', () =>
      inLibrary(async (library) => {
        await expect(library.add('more', progress)).rejects.toThrow('more needs wells');
        await library.add('wells', progress);
        await library.add('more', progress);
        await expect(library.remove('wells', progress)).rejects.toThrow('more needs wells');
      }));

    it('gives a new graph packs with what they need, going on after a stop, but not what was removed', () =>
      inFolder(FILES, async (folder) => {
        const library = new Library(engine(), `${folder}/library`, {
          name: 'core',
          folder: `${folder}/core`,
        });
        const start = async (signal = progress.signal): Promise<PacksLoading | null> => {
          const packs = await StartPacks.of(library);
          const { loading } = packs;
          await packs.load(readHere, signal, (_, error) => {
            throw error;
          });
          return loading;
        };
        await expect(wantPacks(engine(), `${folder}/library`, ['well'])).rejects.toThrow(
          'It has: more, wells.',
        );
        await wantPacks(engine(), `${folder}/library`, ['more']);
        await loadSeed(engine(), `${folder}/core`);
        expect(await start(AbortSignal.abort())).toMatchObject({ packs: ['wells', 'more'] });
        expect(await start()).toMatchObject({ packs: ['wells', 'more'], done: 0, total: 8 });
        expect(await relations()).toEqual(
          expect.arrayContaining([
            'organisation:iom FUNDS project:wells',
            'country:mne FUNDS project:wells',
          ]),
        );
        await library.remove('more', progress);
        expect(await start()).toBeNull();
        expect(await relations()).not.toContain('country:mne FUNDS project:wells');
      }));

    it('lets nobody add or remove a pack while another is being added', () =>
      inLibrary(async (library) => {
        const adding = library.add('wells', progress);
        await expect(library.remove('wells', progress)).rejects.toThrow('Wait until that is done');
        await adding;
        await library.remove('wells', progress);
      }));

    const again = underTest.again?.bind(underTest);
    if (again !== undefined) {
      it('is loaded by one of several servers that start together', () =>
        inFolder(FILES, async (folder) => {
          const second = await again();
          await loadSeed(engine(), `${folder}/core`);
          await wantPacks(engine(), `${folder}/library`, ['more']);
          const read: string[] = [];
          const start = async (store: Engine): Promise<PacksLoading | null> => {
            const core = { name: 'core', folder: `${folder}/core` } as const;
            const packs = await StartPacks.of(new Library(store, `${folder}/library`, core));
            const reading: ReadPack = (pack, how) => {
              read.push(pack.name);
              return readHere(pack, how);
            };
            await packs.load(reading, progress.signal, (_, error) => {
              throw error;
            });
            return packs.loading;
          };
          expect(await Promise.all([engine(), second].map(start))).toEqual([null, null]);
          expect(read).toEqual(['wells', 'more']);
          expect(await relations()).toContain('country:mne FUNDS project:wells');
          await second.close();
        }));
    }

    it('tells the name of what is there when asked for something else', () =>
      inLibrary(async (library) => {
        await expect(library.add('well', progress)).rejects.toThrow('It has: more, wells.');
      }));
  });
}
