import type { StatedValue } from '../../../../domain/claims/description.js';
import type { DocumentInput } from '../../../../domain/claims/document.js';
import { cleanClaim } from '../../../../domain/checks/clean-claim.js';
import { cleanDocument } from '../../../../domain/checks/clean-document.js';
import type { RelationKey, RelationStatus, YearAmount } from '../../../../domain/relation.js';
import type { RelationType } from '../../../../domain/relation-types.js';
import type { EntityInput } from '../../../../domain/entity.js';
import type { EntityKind } from '../../../../domain/kinds.js';
import type { Activity } from '../activity/activity.js';
import type { Item, MatchBy } from '../../item.js';
import { rejected } from '../rejected.js';
import { documentId, projectId } from './ids.js';
import { BY_NAME, describedBy, soundEntity, SURE, type Draft } from './sound-entity.js';

/** What is said between two entities, by the activity unless another document is named. */
export interface Saying {
  readonly subject: string;
  readonly type: RelationType;
  readonly object: string;
  readonly role?: string | null;
  readonly locator: string;
  readonly note?: string | null;
  readonly amounts?: readonly YearAmount[];
  readonly document?: string;
  /** How sure, 0–1; that of a named field when missing. */
  readonly confidence?: number;
}

/** How an entity is to be found, and who says what it is. */
export interface Introduction {
  readonly matchBy: MatchBy;
  readonly orKinds?: readonly EntityKind[];
  readonly document: string;
  readonly locator: string;
  /** What its name tells of it. */
  readonly readFromName?: readonly StatedValue[];
}

/** Collects the items of one activity in their order, each in its normal form. */
export class ActivityItems {
  readonly list: Item[] = [];
  readonly project: string;
  readonly document: string;
  readonly #said = new Set<string>();

  constructor(readonly activity: Activity) {
    this.project = projectId(activity.identifier);
    this.document = documentId(activity.identifier);
  }

  /** Adds what comes only where the graph lacks it. */
  addWhereMissing<Result>(add: () => Result): Result {
    const from = this.list.length;
    const result = add();
    const added = this.list.splice(from);
    for (const item of added) {
      const counts = item.item === 'complete' || item.item === 'rejected';
      this.list.push(counts ? item : { ...item, whereMissing: true });
    }
    return result;
  }

  /** Something of the activity that cannot be taken. */
  reject(reason: string, left: string | null = null): void {
    this.list.push(rejected(this.activity.place, reason, left));
  }

  /** A document; false when it cannot be one. */
  addDocument(given: DocumentInput): boolean {
    const { value, problems } = cleanDocument(given);
    for (const { message } of problems) this.reject(message, given.title);
    if (problems.some(({ path }) => path === 'id' || path === 'title')) return false;
    this.list.push({ item: 'document', place: this.activity.place, document: value });
    return true;
  }

  /** An entity with what is said of it; null when it cannot be one. */
  addEntity(draft: Draft, introduction: Introduction) {
    const { matchBy, orKinds = [], document, locator, readFromName = [] } = introduction;
    const entity: EntityInput | null = soundEntity(draft, (message) => {
      this.reject(message, draft.name);
    });
    if (entity === null) return null;
    const said = describedBy(entity, document, locator);
    const read = { ...said, values: readFromName, confidence: BY_NAME, note: 'Read from its name' };
    this.list.push({
      ...{ item: 'entity', place: this.activity.place, matchBy, entity, orKinds, own: null },
      descriptions: readFromName.length === 0 ? [said] : [said, read],
    });
    return entity;
  }

  /** A claim, once however often it is said. */
  addClaim(saying: Saying, status: RelationStatus = 'ACTUAL'): void {
    const { subject, type, object, role, locator, note, amounts, document, confidence } = {
      ...{ role: null, note: null, amounts: [], document: this.document, confidence: SURE },
      ...saying,
    };
    const key: RelationKey = { subject, type, object, role, action: null, vote: null };
    const text = `${subject} ${type} ${object} ${role ?? ''}`;
    if (this.#said.has(text) || subject === object) return;
    this.#said.add(text);
    const { value, problems } = cleanClaim({
      ...{ key, status, locator, note, amounts, document, confidence },
      ...{ validFrom: null, validTo: null, observedOn: null, dateBasis: 'STATED' },
      ...{ polarity: 'ASSERTS', method: 'IMPORT' },
    });
    const [first] = problems;
    if (first !== undefined) this.reject(first.message, text.trim());
    else {
      const { place } = this.activity;
      this.list.push({ item: 'claim', place, claim: value, proposed: false });
    }
  }

  /** Says that this is all. */
  addEnd(): void {
    const reason = 'The activity does not say so any more.';
    const { place } = this.activity;
    this.list.push({ item: 'complete', place, document: this.document, reason });
  }
}
