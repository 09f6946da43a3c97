import { plainId } from '../../generate/plain/entities.js';
import { plainCounts, type PlainSize } from '../../generate/plain/size.js';
import { pick, random } from '../../generate/random.js';
import type { Cypher } from './cypher.js';
import { PAGE, PAGES, type PageName, type Workload } from './workloads.js';

/** What one request is about; the same for every side. */
export interface Given {
  readonly organisation: string;
  readonly other: string;
  readonly project: string;
  readonly framework: string;
  readonly country: string;
  readonly dialogue: string;
  readonly word: string;
  readonly date: string;
  readonly ids: readonly string[];
  /** How many rows of W5 come before the page. */
  readonly skip: number;
}

export interface GivenBy {
  given(workload: Workload, round: number): Given;
  /** The dialogue with most members. */
  readonly hub: string;
  /** Dialogues from the one with most members to the one with fewest. */
  readonly dialogues: readonly string[];
  readonly organisations: number;
}

const SEED = 4242;
const POOL = 200;
const IDS = 50;
const WORDS = [
  ...['migration', 'support', 'international', 'asylum'],
  ...['health', 'network', 'return', 'border'],
] as const;
/** Dialogues of middling size. */
const MIDDLE = [10, 40] as const;

/** Draws what requests are about. Equal graphs give equal draws. */
export async function drawGiven(size: PlainSize, cypher: Cypher): Promise<GivenBy> {
  const counts = plainCounts(size);
  const dialogues = await idsOf(
    cypher,
    'MATCH (d:Dialogue) WITH d, COUNT { (d)<-[:MEMBER_OF]-() } AS n RETURN d.id AS id ORDER BY n DESC, id',
  );
  const projects = await idsOf(
    cypher,
    'MATCH (:Organisation)-[:IMPLEMENTS]->(p:Project) WITH DISTINCT p ORDER BY p.id LIMIT 400 RETURN p.id AS id',
  );
  const [hub = ''] = dialogues;
  const next = random(SEED);
  const organisation = (): string =>
    plainId('ORGANISATION', Math.floor(next() * counts.ORGANISATION));
  const pool = Array.from({ length: POOL }, () => ({
    organisation: organisation(),
    other: organisation(),
    project: pick(next, projects),
    framework: plainId('FRAMEWORK', Math.floor(next() * counts.FRAMEWORK)),
    country: plainId('COUNTRY', Math.floor(next() * counts.COUNTRY)),
    dialogue: pick(next, dialogues.slice(...MIDDLE)),
    word: pick(next, WORDS),
    date: `${2000 + Math.floor(next() * 24)}-06-01`,
    ids: Array.from({ length: IDS }, organisation),
  }));
  return {
    ...{ hub, dialogues, organisations: counts.ORGANISATION },
    given: (workload, round) => {
      const drawn = pool[round % POOL];
      if (drawn === undefined) throw new Error('The pool is empty.');
      const skip = skipOf(workload, counts.ORGANISATION);
      return { ...drawn, skip, ...(workload === 'W7' ? { dialogue: hub } : {}) };
    },
  };
}

async function idsOf(cypher: Cypher, text: string): Promise<string[]> {
  return (await cypher(text)).map(({ id }) => String(id));
}

function skipOf(workload: Workload, organisations: number): number {
  const name = /^W5(p\d+)/.exec(workload)?.[1] as PageName | undefined;
  if (name === undefined) return 0;
  const last = Math.floor(organisations / PAGE) - 1;
  return (Math.min(PAGES[name], last) - 1) * PAGE;
}
