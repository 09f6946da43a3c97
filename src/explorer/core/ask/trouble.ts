/** Why there is no answer, as far as somebody reading the page can do something about it. */
export type TroubleKind = 'server' | 'key' | 'tooCostly' | 'gone';

export class Trouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    /** What the server said, or the id that is gone. */
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(detail === '' ? kind : detail, options);
    this.name = 'Trouble';
  }
}

export interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly id?: string };
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
  return new Trouble(kind, kind === 'gone' ? (extensions?.id ?? message) : message);
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
