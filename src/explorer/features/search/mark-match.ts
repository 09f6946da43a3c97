import { fold } from '../../../domain/names/fold.js';

export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A name cut where a word of it begins as what was searched for does. */
export function markMatch(name: string, searched: string): readonly Piece[] {
  const wanted = fold(searched.trim());
  const [given, folded] = [name.normalize('NFC'), fold(name)];
  // Only where folding keeps the length do both texts have the same places.
  if (wanted === '' || folded.length !== given.length) return [{ text: name, isMatch: false }];
  const at = ` ${folded}`.search(new RegExp(`[\\s(/-]${escape(wanted)}`, 'u'));
  if (at < 0) return [{ text: name, isMatch: false }];
  return [
    { text: given.slice(0, at), isMatch: false },
    { text: given.slice(at, at + wanted.length), isMatch: true },
    { text: given.slice(at + wanted.length), isMatch: false },
  ].filter(({ text }) => text !== '');
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
