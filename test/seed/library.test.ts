import { searchName } from '../../src/domain/names/words.js';
import { checkSeed } from '../../src/exchange/sources/pack/check-seed.js';
import type { SeedData } from '../../src/exchange/sources/pack/seed-data.js';
import { shipped } from './shipped.js';
import { shippedPacks, type ShippedPack } from './library-packs.js';

let core: SeedData;
let packs: ShippedPack[];

beforeAll(async () => {
  core = (await shipped()).data;
  packs = await shippedPacks();
});

/** What packs may speak of: the core, and packs that they need. */
function around({ pack }: ShippedPack): SeedData[] {
  return [
    core,
    ...packs.filter((one) => pack.needs.includes(one.pack.name)).map(({ data }) => data),
  ];
}

describe('every pack of the library', () => {
  it('is there', () => {
    expect(packs.map(({ pack }) => pack.name)).toEqual([
      'iom-projects',
      'memberships',
      'roll-calls',
      'treaties',
      'unhcr-programmes',
    ]);
  });

  it('passes the checks beside the core', () => {
    for (const one of packs) {
      const known = around(one);
      const elsewhere = {
        entities: new Set(known.flatMap((data) => data.entities.map((row) => row.value.common.id))),
        documents: new Set(known.flatMap((data) => data.documents.map((row) => row.value.id))),
      };
      expect(checkSeed(one.data, elsewhere)).toEqual([]);
    }
  });

  it('holds what its pack.json counts', () => {
    for (const { pack, data } of packs) {
      const { documents, entities, relations } = data;
      expect([pack.name, pack.counts]).toEqual([
        pack.name,
        { documents: documents.length, entities: entities.length, relations: relations.length },
      ]);
    }
  });

  it('names document and place of every claim and every entity', () => {
    for (const { data } of packs) {
      const sources = [
        ...data.relations.map((row) => row.value),
        ...data.entities.map((row) => row.value.source),
        ...[...data.names, ...data.identifiers, ...data.values].map((row) => row.value),
      ];
      expect(sources.filter(({ document, locator }) => document === '' || locator === '')).toEqual(
        [],
      );
    }
  });

  it('keeps only documents that state something, and says of them what the core says', () => {
    const ofCore = new Map(core.documents.map(({ value }) => [value.id, value]));
    for (const { data } of packs) {
      const cited = new Set([
        ...data.relations.map((row) => row.value.document),
        ...data.entities.map((row) => row.value.source.document),
        ...[...data.names, ...data.identifiers, ...data.values].map((row) => row.value.document),
      ]);
      for (const { value } of data.documents) {
        expect([value.id, cited.has(value.id)]).toEqual([value.id, true]);
        expect(value).toEqual(ofCore.get(value.id) ?? value);
      }
    }
  });

  it('brings no entity that is there under another id', () => {
    for (const one of packs) {
      const known = around(one);
      const names = new Set(
        core.entities.map(({ value }) => `${value.kind} ${searchName(value.common.name)}`),
      );
      const holders = new Map(
        known.flatMap((data) => data.identifiers).map(({ value }) => [codeOf(value), value.entity]),
      );
      const twice = one.data.entities.filter(({ value: { kind, common } }) =>
        names.has(`${kind} ${searchName(common.name)}`),
      );
      expect(twice.map(({ value }) => value.common.id)).toEqual([]);
      const taken = one.data.identifiers.filter(
        ({ value }) => (holders.get(codeOf(value)) ?? value.entity) !== value.entity,
      );
      expect(taken.map(({ value }) => [value.entity, value.value])).toEqual([]);
    }
  });
});

const codeOf = ({ scheme, value }: { scheme: string; value: string }): string =>
  `${scheme}:${value}`;
