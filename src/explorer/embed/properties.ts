import { LitElement } from 'lit';
import { REQUEST_ATTRIBUTES, type Attributes } from './request.js';

/** Attributes come as texts; programs may give numbers and lists too. */
type Given = string | number | readonly string[] | null | undefined;

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
  };

  declare of: Given;
  declare depth: Given;
  declare asOf: Given;
  declare knownAt: Given;
  declare kinds: Given;
  declare types: Given;
  declare hide: Given;
  declare limit: Given;
  declare minConfidence: Given;
  declare undated: Given;
  declare title: string;
  /** `light`, `dark`, or `auto`: as the page around it. */
  declare theme: Given;
  declare lang: string;
  /** Pixels, or a length such as `60vh`. */
  declare height: Given;
  /** The address of the server to ask; the one the script came from when missing. */
  declare server: Given;
  /** `ctrl` leaves the wheel to the page until the drawing is clicked; `always` never. */
  declare wheel: Given;

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

export function textOf(given: Given): string | null {
  if (given === null || given === undefined) return null;
  return typeof given === 'object' ? given.join(' ') : String(given);
}
