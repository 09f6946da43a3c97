import type { StatedValue } from '../../../../domain/claims/description.js';
import { statedValue } from '../../../../domain/claims/stated-values.js';
import { fold } from '../../../../domain/names/fold.js';
import { countriesCalled } from '../../../../domain/names/country-names.js';
import { ministryCalled } from '../../../../domain/names/ministry.js';
import type { Party } from '../activity/activity.js';
import { isNobody } from '../lists/nobody.js';
import type { ActivityItems } from './activity-items.js';
import { organisationId } from './ids.js';
import { dataDocumentOf } from './introduce-project.js';
import { calledBy, type Called } from './names.js';
import type { Run } from './run.js';

/** Types of organisation under which governments stand. */
const GOVERNMENTAL = [null, '10'];

/** An organisation that was first named here. */
export interface Introduced {
  readonly id: string;
  readonly name: string;
  /** A code of the IATI list OrganisationType. */
  readonly type: string | null;
  /** Where it stands in the data. */
  readonly locator: string;
}

interface Known {
  readonly party: Party;
  readonly called: Called;
}

/**
 * The organisations of one activity. One that stands once with its code and once with its name alone
 * is one and the same.
 */
export class Organisations {
  readonly #byId = new Map<string, Known>();
  readonly #byName = new Map<string, Party>();
  readonly #byRef = new Map<string, Party | null>();

  /** Those that this activity was the first to name, in order. */
  readonly introduced: Introduced[] = [];

  constructor(
    private readonly items: ActivityItems,
    private readonly run: Run,
  ) {
    const { reporter, roles } = items.activity;
    for (const party of [...roles.map((one) => one.party), reporter]) this.#remember(party);
  }

  /** The id of an organisation; null when it cannot be one. `introduce` it before it is named. */
  idOf(given: Party): string | null {
    const party = this.#same(given);
    const called = calledBy(this.run.survey.namesOf(party), this.items.activity.language);
    if (called === null) return null;
    if (isNobody(called.name)) {
      this.run.count('mentions of nobody in particular');
      return null;
    }
    const id = organisationId(party.ref, called.name);
    this.#byId.set(id, { party, called });
    return id;
  }

  /** Introduces an organisation when it is new; false when it cannot be one. */
  introduce(id: string): boolean {
    const known = this.#byId.get(id);
    return known !== undefined && this.run.once(id, () => this.#introduce(id, known));
  }

  #introduce(id: string, { party, called }: Known): boolean {
    const identifier = this.run.survey.codeOf(party);
    const locator = party.ref === null ? 'organisation' : `organisation ${party.ref}`;
    const entity = this.items.addEntity(
      {
        ...{ id, kind: 'ORGANISATION', ...called },
        identifiers: identifier === null ? [] : [identifier],
        fields: { organisationType: party.type },
      },
      {
        matchBy: 'NAME',
        orKinds: mayBeCountry(party, called.name) ? ['COUNTRY'] : [],
        document: dataDocumentOf(this.items.activity, this.run),
        locator,
        readFromName: functionsIn(called.name),
      },
    );
    if (entity === null) return false;
    this.run.count('organisations');
    this.introduced.push({ id, name: entity.name, type: party.type, locator });
    return true;
  }

  #remember(party: Party): void {
    const name = nameKey(party);
    if (name !== null && !this.#byName.has(name)) this.#byName.set(name, party);
    const ref = party.ref?.toUpperCase();
    if (ref === undefined) return;
    const known = this.#byRef.get(ref);
    if (known === undefined) this.#byRef.set(ref, party);
    else if (known !== null && nameKey(known) !== name) this.#byRef.set(ref, null);
  }

  /** The party of this name; without one, the only party of its code. */
  #same(party: Party): Party {
    const name = nameKey(party);
    const known =
      name === null ? this.#byRef.get(party.ref?.toUpperCase() ?? '') : this.#byName.get(name);
    if (known != null) return known;
    this.#remember(party);
    return party;
  }
}

/** What a ministry is for, as its name says: `Peru - Ministry of Foreign Affairs`. */
function functionsIn(name: string): StatedValue[] {
  return (ministryCalled(name)?.functions ?? []).map((one) => statedValue('functions', one));
}

function nameKey({ names }: Party): string | null {
  const [first] = names;
  return first === undefined ? null : fold(first.text);
}

function mayBeCountry({ type }: Party, name: string): boolean {
  return GOVERNMENTAL.includes(type) && countriesCalled(name).length > 0;
}
