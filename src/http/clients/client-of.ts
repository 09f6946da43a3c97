import type { FastifyRequest } from 'fastify';
import { isIPv6 } from 'node:net';

/** As whom a request counts. */
export interface Client {
  readonly kind: 'address' | 'key';
  readonly name: string;
}

/**
 * The key or token, else the address it comes from, as trusted proxies tell it. Of an IPv6 address
 * the first half, since one client has all of the rest.
 */
export function clientOf({ principal, ip }: Pick<FastifyRequest, 'principal' | 'ip'>): Client {
  if (principal !== null) return { kind: 'key', name: principal.name };
  return { kind: 'address', name: network(ip) };
}

function network(ip: string): string {
  const [, inner] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip) ?? [];
  if (inner !== undefined) return inner;
  return isIPv6(ip) ? firstHalf(ip) : ip;
}

/** The first four of the eight groups, written out. */
function firstHalf(ip: string): string {
  const [before = '', after] = ip.split('%', 1).join('').split('::');
  const left = groups(before);
  const right = after === undefined ? [] : groups(after);
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0');
  const all = after === undefined ? left : [...left, ...zeros, ...right];
  return `${all
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::`;
}

function groups(text: string): string[] {
  return text === '' ? [] : text.split(':');
}
