import { invalidInput, type DomainError } from '../../domain/errors.js';

/** INVALID_INPUT that names the part of a filter that cannot be meant. */
export function badFilter(message: string, path: string): DomainError {
  return invalidInput(`In \`${path}\`: ${message}`, path);
}
