import { allNames, type Entity } from '../../src/domain/entity.js';
import { searchName } from '../../src/domain/names/words.js';
import { PRESENT } from '../../src/domain/time/time-view.js';
import { entityPage, type EntityItem } from '../../src/graph/read/entity-page.js';
import { readQueries } from '../../src/reconcile/query.js';
import { reconcile, type Candidate } from '../../src/reconcile/reconcile.js';
import { useShipped } from '../support/shipped-seed.js';
import { walk } from '../support/walk.js';
import { MESSY_NAMES } from './messy-names.js';
import { oneSlip, seededRandom } from './one-slip.js';

const engine = useShipped();

interface Asked {
  readonly text: string;
  /** Every entity that has this name, once case, accents and punctuation are gone. */
  readonly expected: readonly string[];
}

async function allAsked(): Promise<Asked[]> {
  const items = await walk<EntityItem>(
    { size: 500, backward: false },
    (page) => engine().read(entityPage({}, 'NAME_ASC', page, PRESENT)),
    ({ entity, key }) => ({ value: key, id: entity.id }),
  );
  const entities: Entity[] = items.map(({ entity }) => entity);
  const owners = new Map<string, Set<string>>();
  for (const entity of entities) {
    for (const name of allNames(entity)) {
      const key = searchName(name);
      owners.set(key, (owners.get(key) ?? new Set()).add(entity.id));
    }
  }
  const names = new Map(entities.flatMap(allNames).map((name) => [searchName(name), name]));
  return [...names].map(([key, text]) => ({ text, expected: [...(owners.get(key) ?? [])] }));
}

/** The best candidate of each text. */
async function topOf(texts: readonly string[]): Promise<(Candidate | undefined)[]> {
  const top: (Candidate | undefined)[] = [];
  for (let from = 0; from < texts.length; from += 100) {
    const batch = texts.slice(from, from + 100).map((query, at) => [`q${at}`, { query, limit: 3 }]);
    const queries = readQueries(JSON.stringify(Object.fromEntries(batch)));
    top.push(...(await reconcile(engine(), [...queries.values()])).map(([first]) => first));
  }
  return top;
}

interface Share {
  /** Of 100 texts how many have the entity meant, or one of them, as their best candidate. */
  readonly percent: number;
  /** Texts whose best candidate is called a match and is not meant. */
  readonly wronglyMatched: readonly string[];
}

async function share(asked: readonly Asked[], what: string): Promise<Share> {
  const top = await topOf(asked.map(({ text }) => text));
  const wrong = asked.filter(({ expected }, at) => !expected.includes(top[at]?.id ?? ''));
  const percent = 100 * (1 - wrong.length / asked.length);
  const matched = asked.filter((_, at) => top[at]?.match === true);
  const wronglyMatched = matched.filter((one) => wrong.includes(one)).map(({ text }) => text);
  process.stdout.write(
    `${what}: ${percent.toFixed(1)} % of ${asked.length} right, ${matched.length} called a match, wrongly ${wronglyMatched.length}\n`,
  );
  if (process.env['SHOW_WRONG'] === '1') {
    for (const { text, expected } of wrong) {
      const first = top[asked.findIndex((one) => one.text === text)];
      process.stdout.write(`  ${text} → ${first?.id ?? 'nothing'} not ${expected.join(' ')}\n`);
    }
  }
  return { percent, wronglyMatched };
}

describe('reconciling the names of the shipped graph', () => {
  let all: readonly Asked[] = [];
  beforeAll(async () => {
    all = await allAsked();
  });

  it('finds at least 95 of 100 whole names, aliases and acronyms', async () => {
    expect(all.length).toBeGreaterThan(1500);
    const { percent, wronglyMatched } = await share(all, 'names and aliases');
    expect(percent).toBeGreaterThanOrEqual(95);
    expect(wronglyMatched).toEqual([]);
  });

  it('calls nothing a match that two entities are called', async () => {
    const shared = all.filter(({ expected }) => expected.length > 1);
    expect(shared.length).toBeGreaterThan(0);
    const top = await topOf(shared.map(({ text }) => text));
    expect(top.filter((candidate) => candidate?.match === true)).toEqual([]);
  });

  it.each([1, 2, 3])('finds at least 80 of 100 names with one slip, seed %i', async (seed) => {
    const random = seededRandom(seed);
    const asked = all
      .filter(({ text }, at) => text.length > 3 && at % 3 === seed % 3)
      .map(({ text, expected }) => ({ text: oneSlip(text, random), expected }));
    const { percent } = await share(asked, `one slip, seed ${seed}`);
    expect(percent).toBeGreaterThanOrEqual(80);
  });

  it('finds names as people write them', async () => {
    expect(MESSY_NAMES).toHaveLength(40);
    const asked = MESSY_NAMES.map(([text, id]) => ({ text, expected: [id] }));
    const { percent, wronglyMatched } = await share(asked, 'messy names');
    expect(percent).toBeGreaterThanOrEqual(95);
    expect(wronglyMatched).toEqual([]);
  });
});
