import { normalIdentifier } from '../../../../domain/checks/normal-identifier.js';
import type { Identifier } from '../../../../domain/entity.js';
import { fold } from '../../../../domain/names/fold.js';
import type { Activity, Party } from '../activity/activity.js';
import type { Narrative } from '../element.js';
import { projectId } from './ids.js';
import { wholeNamed } from './whole-named.js';

/** A code that may be one: `XM-DAC-41122`, `GB-CHC-202918`, or a channel code of a multilateral. */
const LIKELY = /^(?:[A-Z]{2}-(?!.*\bNULL\b).*[A-Z\d].*|4[1-7]\d{3})$/;
/** How many names of a code are kept. */
const MOST_NAMES = 8;
/** The share of uses from which on a name stands for all. */
const MOSTLY = 2 / 3;

interface Used {
  readonly names: readonly Narrative[];
  times: number;
}

/**
 * What is known after all files were read once: which activities they hold, and what codes of
 * organisations stand for. Kept are an id for each activity and a few names for each code.
 */
export class Survey {
  readonly #projects = new Set<string>();
  readonly #related = new Set<string>();
  readonly #names = new Map<string, Map<string, Used>>();
  /** Names of reporters, by their own code. */
  readonly #reporters = new Map<string, string>();
  #known: ReadonlyMap<string, string> = new Map();
  /** Parts by the whole that their names begin with: one, or null where there are several. */
  readonly #parts = new Map<string, string | null>();
  /** The first party of each name, of which some may be wholes. */
  readonly #parties = new Map<string, Party>();

  /** Takes an activity in. False when another with its identifier, or its id, was there before. */
  add(activity: Activity): boolean {
    const { identifier, reporter, roles, payments, related } = activity;
    const id = owned(projectId(identifier));
    if (this.#projects.has(id)) return false;
    this.#projects.add(id);
    for (const one of related) this.#related.add(owned(one.identifier));
    const first = reporter.names[0];
    if (reporter.ref !== null && first !== undefined) {
      this.#reporters.set(owned(reporter.ref.toUpperCase()), owned(fold(first.text)));
    }
    this.#hear(reporter);
    for (const { party } of roles) this.#hear(party);
    for (const { provider, receiver } of payments) {
      if (provider !== null) this.#hear(provider);
      if (receiver !== null) this.#hear(receiver);
    }
    return true;
  }

  /** Looks up which related activities that are in no file are in the graph. */
  async lookUp(find: (identifiers: readonly string[]) => Promise<Map<string, string>>) {
    const elsewhere = [...this.#related].filter((one) => !this.#projects.has(projectId(one)));
    this.#known = await find(elsewhere);
    this.#related.clear();
  }

  /** The id of the project for an activity of the files or of the graph; null for an unknown one. */
  projectOf(identifier: string): string | null {
    const id = projectId(identifier);
    return this.#projects.has(id) ? id : (this.#known.get(identifier) ?? null);
  }

  /**
   * What an organisation is called: as it is said here, else as it reports under that code itself,
   * else as most call the code, else by its code.
   */
  namesOf({ ref, names }: Party): readonly Narrative[] {
    if (names.length > 0 || ref === null) return names;
    const used = this.#names.get(ref.toUpperCase()) ?? new Map<string, Used>();
    const own = used.get(this.#reporters.get(ref.toUpperCase()) ?? '');
    if (own !== undefined) return own.names;
    const all = [...used.values()].reduce((sum, { times }) => sum + times, 0);
    const most = [...used.values()].find(({ times }) => times >= all * MOSTLY);
    return most?.names ?? [{ text: ref, language: null }];
  }

  /**
   * The code of an organisation, where it proves who that is: it looks like one, and stands for one
   * name in all files, or for the name by which the organisation itself reports.
   */
  codeOf(party: Party): Identifier | null {
    const ref = party.ref?.toUpperCase() ?? '';
    if (!LIKELY.test(ref)) return null;
    const called = fold(this.namesOf(party)[0]?.text ?? '');
    const isOnly = (this.#names.get(ref)?.size ?? 0) <= 1;
    if (!isOnly && this.#reporters.get(ref) !== called) return null;
    return normalIdentifier({ scheme: 'iati-org', value: ref });
  }

  /** Who is called so in some activity. */
  partyCalled(name: string): Party | null {
    return this.#parties.get(fold(name)) ?? null;
  }

  /** Whether the names of several parties begin with this one. */
  hasParts(name: string): boolean {
    return this.#parts.get(fold(name)) === null;
  }

  #hear(party: Party): void {
    const { ref, names } = party;
    const [first] = names;
    if (first === undefined) return;
    const called = owned(fold(first.text));
    if (!this.#parties.has(called)) this.#parties.set(called, ownedParty(party));
    this.#hearWhole(first.text, called);
    if (ref === null) return;
    const code = ref.toUpperCase();
    const known = this.#names.get(code) ?? new Map<string, Used>();
    if (known.size === 0) this.#names.set(owned(code), known);
    const used = known.get(called);
    if (used !== undefined) used.times += 1;
    else if (known.size < MOST_NAMES) {
      known.set(called, { names: names.map(ownedNarrative), times: 1 });
    }
  }

  #hearWhole(name: string, called: string): void {
    const whole = wholeNamed(name);
    if (whole === null) return;
    const key = owned(fold(whole));
    const part = this.#parts.get(key);
    if (part !== called) this.#parts.set(key, part === undefined ? called : null);
  }
}

function ownedParty({ ref, names, type }: Party): Party {
  return { ref: ref === null ? null : owned(ref), names: names.map(ownedNarrative), type };
}

function ownedNarrative({ text, language }: Narrative): Narrative {
  return { text: owned(text), language: language === null ? null : owned(language) };
}

/** The text without the piece of the file that it was cut out of, which it would hold in memory. */
function owned(text: string): string {
  return Buffer.from(text).toString();
}
