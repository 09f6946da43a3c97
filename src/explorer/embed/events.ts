import type { EntityKind } from '../../domain/kinds.js';

/** What `<actor-graph>` tells the page. */
export interface ActorGraphEvents {
  /** The reader chose an entity. */
  readonly 'entity-select': {
    readonly id: string;
    readonly name: string;
    readonly kind: EntityKind;
  };
  /** The reader asks for the links of an entity; they are shown unless the event is cancelled. */
  readonly expand: { readonly id: string };
  /** A picture is there: the first, and each after other attributes. */
  readonly ready: { readonly entities: number; readonly relations: number };
  readonly error: { readonly message: string };
}

/** What a reader does bubbles; the states of an element are its own. False when it was cancelled. */
export function tell<Name extends keyof ActorGraphEvents>(
  target: EventTarget,
  name: Name,
  detail: ActorGraphEvents[Name],
): boolean {
  const isDeed = name === 'entity-select' || name === 'expand';
  return target.dispatchEvent(
    new CustomEvent(name, {
      detail,
      bubbles: isDeed,
      composed: isDeed,
      cancelable: name === 'expand',
    }),
  );
}
