// Operations made at random from a schema: valid ones, and such with something broken in them.
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

const DEPTH = 6;
const MOST_FIELDS = 4;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Values that scalars may have. */
const VALUES = {
  ID: [
    'country:ita',
    'organisation:iom',
    'framework:gcm',
    'dialogue:khartoum-process',
    'country:zzz',
  ],
  String: ['iom', 'migration', 'é', 'Italy', 'ROR', '1951', "' OR 1=1 //", '(a+)+$'],
  PartialDate: ['2018', '2018-12', '2018-12-31', '1951'],
  DateTime: ['2024-01-01T00:00:00Z', '2999-01-01T00:00:00.000Z'],
  Int: [0, 1, 2, 5, 20, 100],
  Float: [0, 0.5, 1],
  Boolean: [true, false],
};

/** The same where something may be wrong with them. */
const ODD = ['', 'x', '__proto__', '\u202Eabc', 'soon', -1, 101, 2147483647, 1e300];

export class RandomOperations {
  #schema;
  #random;

  /** @param random gives numbers from 0 to 1. */
  constructor(schema, random) {
    this.#schema = schema;
    this.#random = random;
  }

  /** A query that is valid in the schema, though its values may be refused. */
  valid() {
    const fields = Array.from({ length: 1 + this.#below(2) }, (_, at) =>
      this.#field(this.#pick(fieldsOf(this.#schema.getQueryType())), 0, `q${at}`),
    );
    return `query Random { ${fields.join(' ')} }`;
  }

  /** The same with some of its words gone, doubled, changed places or become something else. */
  broken() {
    const words = this.valid().match(/"(?:[^"\\]|\\.)*"|[\w.-]+|[^\s\w]/gu) ?? [];
    for (let slips = 1 + this.#below(3); slips > 0; slips -= 1) this.#slip(words);
    return words.join(' ');
  }

  #slip(words) {
    const [at, to] = [this.#below(words.length), this.#below(words.length)];
    const foreign = this.#pick([
      '{',
      '}',
      '$v',
      '@skip',
      '...',
      'null',
      '"',
      '1e',
      'nobody',
      '\u0000',
      '[',
      '!',
    ]);
    const slips = [
      () => words.splice(at, 1, words[to]),
      () => words.splice(at, 1, words[to]),
      () => words.splice(at, 1, `${words[at]}x`),
      () => words.splice(at, 1),
      () => words.splice(at, 0, words[to]),
      () => words.splice(at, 1, foreign),
      () => ([words[at], words[to]] = [words[to], words[at]]),
      () => words.splice(at),
    ];
    this.#pick(slips)();
  }

  #field(field, depth, alias) {
    const type = getNamedType(field.type);
    const given = this.#arguments(field.args);
    const head = `${alias}: ${field.name}${given}`;
    return isLeafType(type) ? head : `${head} { __typename ${this.#selections(type, depth + 1)} }`;
  }

  #selections(type, depth) {
    const some = Array.from({ length: 1 + this.#below(MOST_FIELDS) }, (_, at) => at);
    if (isAbstractType(type)) {
      const kinds = this.#schema.getPossibleTypes(type);
      return `... on ${(kinds.length > 0 ? this.#pick(kinds) : type).name} { ${this.#members(this.#pick(kinds), depth, some)} }`;
    }
    return this.#members(type, depth, some);
  }

  #members(type, depth, places) {
    const all = fieldsOf(type).filter(
      (field) => depth < DEPTH || isLeafType(getNamedType(field.type)),
    );
    if (all.length === 0) return '';
    return places
      .map((at) =>
        this.#field(this.#pick(all), depth, `${type.name.charAt(0).toLowerCase()}${depth}${at}`),
      )
      .join(' ');
  }

  #arguments(args) {
    const given = args.filter(
      ({ type, defaultValue }) =>
        (isNonNullType(type) && defaultValue === undefined) || this.#random() < 0.3,
    );
    if (given.length === 0) return '';
    return `(${given.map(({ name, type }) => `${name}: ${this.#value(type, 0)}`).join(' ')})`;
  }

  #value(type, depth) {
    if (!isNonNullType(type) && this.#random() < 0.02) return 'null';
    const inner = getNullableType(type);
    if (isListType(inner)) {
      const length = depth > 3 ? 1 : this.#below(4);
      return `[${Array.from({ length }, () => this.#value(inner.ofType, depth + 1)).join(' ')}]`;
    }
    if (isEnumType(inner)) return this.#pick(inner.getValues()).name;
    if (isInputObjectType(inner)) return this.#object(inner, depth);
    const values = this.#random() < 0.01 ? ODD : (VALUES[inner.name] ?? VALUES.String);
    return JSON.stringify(this.#pick(values));
  }

  #object(type, depth) {
    const fields = Object.values(type.getFields());
    const chosen = type.isOneOf
      ? [this.#pick(fields)]
      : fields.filter(
          (field) => isNonNullType(field.type) || (depth < 4 && this.#random() < 2 / fields.length),
        );
    return `{${chosen.map(({ name, type: inner }) => `${name}: ${this.#value(inner, depth + 1)}`).join(' ')}}`;
  }

  #below(most) {
    return Math.floor(this.#random() * most);
  }

  #pick(list) {
    return list[this.#below(list.length)];
  }
}

const fieldsOf = (type) => Object.values(type.getFields());
