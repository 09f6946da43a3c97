import { LitElement } from 'lit';
import { REQUEST_ATTRIBUTES, type Attributes } from '../core/address/graph-request.js';

/** Attributes come as texts; programs may give numbers and lists too. */
type AttributeValue = string | number | readonly string[] | null | undefined;

/** What a page sets on `<actor-graph>`: each an attribute and a property. */
export abstract class ActorGraphProperties extends LitElement {
  static override properties = {
    of: {},
    depth: {},
    asOf: { attribute: 'as-of' },
    knownAt: { attribute: 'known-at' },
    kinds: {},
    types: {},
    hide: {},
    limit: {},
    minConfidence: { attribute: 'min-confidence' },
    undated: {},
    title: {},
    theme: {},
    lang: {},
    height: {},
    server: {},
    wheel: {},
    story: {},
  };

  declare of: AttributeValue;
  declare depth: AttributeValue;
  declare asOf: AttributeValue;
  declare knownAt: AttributeValue;
  declare kinds: AttributeValue;
  declare types: AttributeValue;
  declare hide: AttributeValue;
  declare limit: AttributeValue;
  declare minConfidence: AttributeValue;
  declare undated: AttributeValue;
  declare title: string;
  /** `light`, `dark`, or `auto`: as the page around it. */
  declare theme: AttributeValue;
  declare lang: string;
  /** Pixels, or a length such as `60vh`. */
  declare height: AttributeValue;
  /** The address of the server to ask; the one the script came from when missing. */
  declare server: AttributeValue;
  /** `ctrl` leaves the wheel to the page until the drawing is clicked; `always` never. */
  declare wheel: AttributeValue;
  /** The address of a file of a board, or a board as addresses of the explorer carry it. */
  declare story: AttributeValue;

  /** What is asked for, as texts. */
  protected get asked(): Attributes {
    const names = Object.entries(ActorGraphProperties.properties).map(
      ([name, { attribute = name }]: [string, { readonly attribute?: string }]) =>
        [attribute, this[name as 'of']] as const,
    );
    const given = new Map(names);
    return Object.fromEntries(
      REQUEST_ATTRIBUTES.map((name) => [name, textOf(given.get(name))]),
    ) as Attributes;
  }
}

export function textOf(given: AttributeValue): string | null {
  if (given === null || given === undefined) return null;
  return typeof given === 'object' ? given.join(' ') : String(given);
}
