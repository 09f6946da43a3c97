import type { Read } from './cleaning.js';
import { readText } from './read-text.js';

const LONGEST = 2000;
/** One address after another in the same text, however they are kept apart. */
const SECOND = /[\s|;,]+(?:https?:\/\/|www\.)/i;
/** A name with a dot, or an address of IPv6. */
const HOST = /^(?:(?!-)[a-z\d_-]{1,63}(?:(?<!-)\.(?!-)[a-z\d_-]{1,63})+\.?|\[[\da-f:.]+\])$/;

/**
 * One address of the web in its normal form, as a URL parser writes it: scheme and host in lower
 * case, signs escaped that RDF cannot hold. Null when it is empty.
 */
export function readAddress(what: string, given: string): Read<string | null> {
  const read = readText(what, given);
  if ('complaint' in read) return read;
  const text = read.value;
  if (text === '') return { value: null };
  const complaint = complaintAbout(text);
  if (complaint !== null) return { complaint: `The ${what} "${shortened(text)}" ${complaint}` };
  return { value: normalAddress(text) };
}

function normalAddress(text: string): string {
  const { href } = new URL(text);
  return href.replace(/%(?![\da-f]{2})/gi, '%25').replace(/[<>"{}|\\^`]/g, encodeURIComponent);
}

function complaintAbout(text: string): string | null {
  if (SECOND.test(text)) return 'holds several addresses. Write one.';
  if (!/^https?:\/\//i.test(text)) {
    return 'is not an address of the web. Begin it with https:// or leave it empty.';
  }
  if (text.includes(' ')) return 'holds a space. Write one address, and %20 for a space in it.';
  if (text.length > LONGEST) return `has more than ${LONGEST} characters. Write a shorter one.`;
  if (!URL.canParse(text)) {
    return 'cannot be opened: look at its host and its port (1 to 65535), or leave it empty.';
  }
  return complaintAboutHost(new URL(text));
}

function complaintAboutHost({ username, password, hostname, port, host }: URL): string | null {
  if (username + password !== '') {
    return 'holds a user name or password. Leave out what stands before the @.';
  }
  if (port !== '0' && HOST.test(hostname)) return null;
  return `cannot be opened: "${host}" is no host on the web, such as www.example.org.`;
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
