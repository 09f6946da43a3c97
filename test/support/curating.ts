import type { ClaimInput } from '../../src/domain/claims/claim.js';
import type { DescriptionInput } from '../../src/domain/claims/description.js';
import type { DocumentInput } from '../../src/domain/claims/document.js';
import type { Entity, EntityInput } from '../../src/domain/entity.js';
import type { Relation } from '../../src/domain/relation.js';
import { PRESENT, type TimeView } from '../../src/domain/time/time-view.js';
import type { Engine, Transaction } from '../../src/engine/engine.js';
import { entitiesById } from '../../src/graph/read/entities-by-id.js';
import { relatedPage } from '../../src/graph/read/related-page.js';
import { nextRecordTime } from '../../src/graph/write/clock.js';
import { decideClaims } from '../../src/graph/write/decide-claims.js';
import type { Decision } from '../../src/graph/write/decision.js';
import { declareDifferent } from '../../src/graph/write/merge/declare-different.js';
import { mergeEntities, type Merged } from '../../src/graph/write/merge/merge-entities.js';
import { undoMerge, type Undone } from '../../src/graph/write/merge/undo-merge.js';
import { recordClaims } from '../../src/graph/write/record-claims.js';
import { recordDescriptions } from '../../src/graph/write/record-descriptions.js';
import { storeDocuments } from '../../src/graph/write/store-documents.js';
import { storeEntities } from '../../src/graph/write/store-entities.js';
import { withdrawEntity } from '../../src/graph/write/withdraw-entity.js';

/** Curates a store as the mutations do: each call is one change at a record time of its own. */
export class Curator {
  /** Record time of the last change. */
  now = '';

  constructor(readonly engine: Engine) {}

  #change<Result>(
    work: (transaction: Transaction, now: string) => Promise<Result>,
  ): Promise<Result> {
    return this.engine.write(async (transaction) => {
      this.now = await nextRecordTime(transaction);
      return work(transaction, this.now);
    });
  }

  store(...entities: EntityInput[]): Promise<unknown> {
    return this.#change((transaction, now) => storeEntities(transaction, entities, now));
  }

  cite(...documents: DocumentInput[]): Promise<unknown> {
    return this.#change((transaction, now) => storeDocuments(transaction, documents, now));
  }

  /** @returns the ids of the claims. */
  async record(...claims: ClaimInput[]): Promise<readonly string[]> {
    const recorded = await this.#change((transaction, now) =>
      recordClaims(transaction, claims, { now, by: null, state: 'ACCEPTED' }),
    );
    return recorded.all;
  }

  async propose(...claims: ClaimInput[]): Promise<readonly string[]> {
    const recorded = await this.#change((transaction, now) =>
      recordClaims(transaction, claims, { now, by: null, state: 'PROPOSED' }),
    );
    return recorded.all;
  }

  /** @returns the ids of the claims. */
  async describe(...descriptions: DescriptionInput[]): Promise<readonly string[]> {
    const recorded = await this.#change((transaction, now) =>
      recordDescriptions(transaction, descriptions, { now, by: null, state: 'ACCEPTED' }),
    );
    return recorded.all;
  }

  /** @returns the ids of the claims. */
  async suggest(...descriptions: DescriptionInput[]): Promise<readonly string[]> {
    const recorded = await this.#change((transaction, now) =>
      recordDescriptions(transaction, descriptions, { now, by: null, state: 'PROPOSED' }),
    );
    return recorded.all;
  }

  decide(decision: Decision, ...ids: string[]): Promise<unknown> {
    return this.#change((transaction, now) => decideClaims(transaction, ids, decision, now));
  }

  /** Writes a document anew, and with it all that it vouches for. */
  trust(cited: DocumentInput): Promise<unknown> {
    return this.cite(cited);
  }

  withdraw(id: string, successor: string | null = null): Promise<unknown> {
    return this.#change((transaction, now) => withdrawEntity(transaction, id, successor, now));
  }

  merge(keep: string, merged: string): Promise<Merged> {
    const order = { keep, merged, reason: 'the same body', by: null };
    return this.#change((transaction, now) => mergeEntities(transaction, { ...order, now }));
  }

  undo(id: string): Promise<Undone> {
    return this.#change((transaction, now) => undoMerge(transaction, id, now));
  }

  differ(a: string, b: string): Promise<{ changed: boolean }> {
    const decision = { a, b, reason: 'two bodies', by: null };
    return this.#change((transaction, now) =>
      declareDifferent(transaction, { ...decision, at: now }),
    );
  }

  async entity(id: string, view: TimeView = PRESENT): Promise<Entity | undefined> {
    return (await this.engine.read(entitiesById([id], view)))[0];
  }

  /** The relations of an entity, by the name at the other end. */
  async relations(id: string, view: TimeView = PRESENT): Promise<Relation[]> {
    const question = { direction: 'BOTH', relation: {}, other: {} } as const;
    const page = { size: 100, backward: false, key: null };
    const [found] = await this.engine.read(relatedPage([id], question, 'NAME_ASC', page, view));
    return (found?.items ?? []).map(({ relation }) => relation);
  }

  /** "organisation:a MEMBER_OF dialogue:x" for each relation of an entity, in order. */
  async sentences(id: string, view: TimeView = PRESENT): Promise<string[]> {
    return (await this.relations(id, view))
      .map(({ subject, type, object }) => `${subject} ${type} ${object}`)
      .sort();
  }
}
