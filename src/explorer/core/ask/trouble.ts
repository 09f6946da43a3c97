/** Why there is no answer, as far as somebody reading the page can do something about it. */
export type TroubleKind = 'server' | 'busy' | 'key' | 'tooCostly' | 'gone';

export class Trouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    /** What the server said, or the id that is gone. */
    readonly detail = '',
    options?: ErrorOptions,
    /** Where the server answered, and refused: the code of its error, and the field that is wrong. */
    readonly refusal: Pick<Extensions, 'code' | 'path'> | null = null,
  ) {
    super(detail === '' ? kind : detail, options);
    this.name = 'Trouble';
  }
}

interface Extensions {
  readonly code?: string;
  readonly id?: string;
  /** The field that is wrong: `input.website`. */
  readonly path?: string;
}

export interface GraphqlError {
  readonly message: string;
  readonly extensions?: Extensions;
}

const KINDS: Readonly<Record<string, TroubleKind>> = {
  NOT_FOUND: 'gone',
  QUERY_TOO_COSTLY: 'tooCostly',
  TIMEOUT: 'tooCostly',
  BUSY: 'busy',
  RATE_LIMITED: 'busy',
  UNAUTHENTICATED: 'key',
  FORBIDDEN: 'key',
};

/** Which trouble an error of the API is. */
export function troubleOf({ message, extensions }: GraphqlError): Trouble {
  const kind = KINDS[extensions?.code ?? ''] ?? 'server';
  const detail = kind === 'gone' ? (extensions?.id ?? message) : message;
  return new Trouble(kind, detail, undefined, extensions ?? {});
}

/** What the API answers with. */
export interface GraphqlBody<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly GraphqlError[];
  /** Of a refusal before the question was looked at, as when there is too much to do. */
  readonly code?: string;
  readonly message?: string;
}

/** What was asked for; throws a `Trouble` where the body has none. */
export function answerIn<Answer>({ data, errors, code, message }: GraphqlBody<Answer>): Answer {
  const [error] = errors ?? [];
  if (error !== undefined) throw troubleOf(error);
  if (data != null) return data;
  throw code === undefined
    ? new Trouble('server')
    : troubleOf({ message: message ?? code, extensions: { code } });
}

/** True where the same question may well be answered later. */
export function mayPass({ kind }: Trouble): boolean {
  return kind === 'server' || kind === 'busy';
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
