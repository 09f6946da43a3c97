import { ConfigError } from '../config.js';
import { DomainError } from '../domain/errors.js';

/** Errors of the operating system that have a remedy, by their code. */
const REMEDIES: Readonly<Record<string, (error: SystemError) => string>> = {
  EADDRINUSE: ({ address, port }) =>
    `The port ${port ?? ''} of ${address ?? 'this machine'} is in use. Stop the program that uses it, or set PORT to another number (0 takes a free one).`,
  EADDRNOTAVAIL: ({ address }) =>
    `This machine has no address ${address ?? ''}. Set HOST to one that it has, or to 0.0.0.0 for all.`,
  ENOTFOUND: ({ hostname }) =>
    `There is no host "${hostname ?? ''}". Set HOST to an address of this machine.`,
  EACCES: ({ path, port }) =>
    path === undefined
      ? `The port ${port ?? ''} may not be used by this user. Set PORT to one above 1023.`
      : `${path} may not be read by this user. Change its rights, or name another one.`,
  ENOENT: ({ path }) => `There is no ${path ?? 'such file'}. Check the name.`,
  ENOTDIR: ({ path }) => `${path ?? 'This'} is a file. Name a folder.`,
};

interface SystemError extends NodeJS.ErrnoException {
  readonly address?: string;
  readonly port?: number;
  readonly hostname?: string;
}

/** What to tell a person whose command failed, and what to do; null when it is our own fault. */
export function explain(error: unknown): string | null {
  if (error instanceof ConfigError || error instanceof DomainError) return error.message;
  if (!(error instanceof Error) || !('code' in error)) return null;
  return REMEDIES[String(error.code)]?.(error as SystemError) ?? null;
}
