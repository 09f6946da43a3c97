import { SaxesParser } from 'saxes';
import type { Element } from '../element.js';

/** What is read of an activity. All else is passed over: texts, results, and every contact. */
const READ = new Set([
  ...['iati-identifier', 'reporting-org', 'title', 'participating-org', 'activity-status'],
  ...['activity-date', 'activity-website', 'recipient-country', 'recipient-region', 'sector'],
  ...['tag', 'humanitarian-scope', 'related-activity', 'budget', 'planned-disbursement'],
  'transaction',
]);
/** What is passed over within those: sentences of the source. */
const PASSED_OVER = new Set(['description']);

/** The most elements of an activity that are held in memory. */
const MOST_ELEMENTS = 500_000;

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: Growing[];
}

/** An activity without what is not read of it. */
export interface ParsedActivity {
  readonly attributes: Readonly<Record<string, string>>;
  readonly elements: readonly Element[];
}

/** Reads one activity that comes in pieces of text. A piece that is not well-formed throws. */
export class ActivityParser {
  readonly #parser = new SaxesParser<{ position: false; xmlns: false }>({
    position: false,
    xmlns: false,
  });
  readonly #open: Growing[] = [];
  readonly #elements: Growing[] = [];
  #attributes: Readonly<Record<string, string>> = {};
  /** How many elements are open within one that is passed over, itself included. */
  #passedOver = 0;
  #depth = 0;
  #count = 0;

  constructor() {
    this.#parser.on('error', (error) => {
      throw error;
    });
    this.#parser.on('opentag', ({ name, attributes }) => {
      this.#begin(name, attributes);
    });
    this.#parser.on('closetag', () => {
      this.#end();
    });
    const keep = (text: string): void => {
      const element = this.#passedOver === 0 ? this.#open.at(-1) : undefined;
      if (element !== undefined) element.text += text;
    };
    this.#parser.on('text', keep);
    this.#parser.on('cdata', keep);
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  /** The whole, after its last piece. */
  close(): ParsedActivity {
    this.#parser.close();
    return { attributes: this.#attributes, elements: this.#elements };
  }

  #begin(name: string, attributes: Record<string, string>): void {
    const depth = this.#depth;
    this.#depth += 1;
    if (depth === 0) {
      this.#attributes = attributes;
      return;
    }
    if (this.#passedOver > 0 || PASSED_OVER.has(name) || (depth === 1 && !READ.has(name))) {
      this.#passedOver += 1;
      return;
    }
    this.#count += 1;
    if (this.#count > MOST_ELEMENTS) {
      throw new Error(`more than ${MOST_ELEMENTS.toLocaleString('en')} elements in it`);
    }
    const element: Growing = { name, attributes, text: '', children: [] };
    (this.#open.at(-1)?.children ?? this.#elements).push(element);
    this.#open.push(element);
  }

  #end(): void {
    this.#depth -= 1;
    if (this.#passedOver > 0) this.#passedOver -= 1;
    else this.#open.pop();
  }
}
