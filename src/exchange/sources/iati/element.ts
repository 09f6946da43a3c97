import type { Place } from '../item.js';

/** An element of an activity as both forms give it: the tables by the names that XML has. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, without that of its children. */
  readonly text: string;
  readonly children: readonly Element[];
  /** Where it stands, when it has a place of its own: a row of a table. */
  readonly place?: Place;
}

/** An activity as it was read, before anything is understood of it. */
export interface RawActivity {
  readonly place: Place;
  readonly attributes: Readonly<Record<string, string>>;
  readonly elements: readonly Element[];
  /** The day on which the file was made, as it says or as the file system has it. */
  readonly fileDate: { readonly stated: string | null; readonly modified: string };
}

/** A text with its language, where it is known. */
export interface Narrative {
  readonly text: string;
  readonly language: string | null;
}

export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

export function childOf(element: Element, name: string): Element | null {
  return element.children.find((child) => child.name === name) ?? null;
}

/** An attribute without white space around it; null when it is missing or empty. */
export function attributeOf(element: Element | null, name: string): string | null {
  const value = element?.attributes[name]?.trim() ?? '';
  return value === '' ? null : value;
}

/** Control characters, which stand for those of Windows-1252 in texts that were once in it. */
const WINDOWS = /[\u0080-\u009f]/g;
const windows = new TextDecoder('windows-1252');

/** As HTML reads them: U+0092 is an apostrophe. */
function asWindows(sign: string): string {
  // As a part of a stream: else Node 20 reads Windows-1252 as Latin-1.
  return windows.decode(Uint8Array.of(sign.charCodeAt(0)), { stream: true });
}

/** The texts of an element: its narratives (version 2), or its own text (version 1). */
export function narrativesOf(element: Element): Narrative[] {
  const own = attributeOf(element, 'xml:lang');
  const parts = [element, ...childrenOf(element, 'narrative')];
  return parts.flatMap((part) => {
    const text = part.text.replace(WINDOWS, asWindows).replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ text, language: attributeOf(part, 'xml:lang') ?? own }];
  });
}
