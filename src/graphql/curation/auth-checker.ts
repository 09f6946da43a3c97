import type { ResolverData } from 'type-graphql';
import { hasRole, type Role } from '../../domain/access.js';
import { forbidden, unauthenticated } from '../../domain/errors.js';
import type { Context } from '../context.js';

/**
 * Lets those pass whose role includes the one a field asks for; tells others what they need. An
 * arrow: type-graphql takes a function with a prototype for a class.
 */
export const authChecker = ({ context }: ResolverData<Context>, roles: Role[]): boolean => {
  const role = roles[0] ?? 'ADMIN';
  if (hasRole(context.principal, role)) return true;
  const word = role.toLowerCase();
  if (context.principal === null) {
    throw unauthenticated(
      `This needs the role ${word}. Send a key as \`Authorization: Bearer <key>\`; whoever runs this server makes one with \`mgg key create --role ${word} --name NAME\`.`,
    );
  }
  throw forbidden(
    `This needs the role ${word}; your key has ${context.principal.role.toLowerCase()}. Ask whoever runs this server for another key.`,
  );
};
