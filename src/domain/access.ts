/**
 * Who may do more than strangers, from least to most. Each role may do all that those before it
 * may.
 */
export const ROLES = {
  READER: { description: 'Reads, where reading needs a key.' },
  CONTRIBUTOR: { description: 'Proposes claims; sees who recorded what and what is proposed.' },
  EDITOR: { description: 'Records, reviews and retracts claims; edits and merges entities.' },
  ADMIN: { description: 'Also sets the reliability of documents.' },
} as const;

export type Role = keyof typeof ROLES;

export const ROLE_ORDER = Object.keys(ROLES) as Role[];

/** Whoever sent a request with a valid key or token. */
export interface Principal {
  /** Name of the key, or subject of the token. */
  readonly name: string;
  readonly role: Role;
}

/** True when the role of the principal includes the role asked for. */
export function hasRole(principal: Principal | null, role: Role): boolean {
  return principal !== null && ROLE_ORDER.indexOf(principal.role) >= ROLE_ORDER.indexOf(role);
}
