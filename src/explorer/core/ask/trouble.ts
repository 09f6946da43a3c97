/** Why there is no answer, as far as somebody reading the page can do something about it. */
export type TroubleKind = 'server' | 'key' | 'tooCostly' | 'gone';

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
  UNAUTHENTICATED: 'key',
  FORBIDDEN: 'key',
};

/** Which trouble an error of the API is. */
export function troubleOf({ message, extensions }: GraphqlError): Trouble {
  const kind = KINDS[extensions?.code ?? ''] ?? 'server';
  const detail = kind === 'gone' ? (extensions?.id ?? message) : message;
  return new Trouble(kind, detail, undefined, extensions ?? {});
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
