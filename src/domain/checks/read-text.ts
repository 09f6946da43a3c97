import type { Read } from './cleaning.js';

/** Characters that show nothing and only keep two equal texts apart: zero width, marks of direction, soft hyphens, fillers, places of pictures. */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/gu;

/** Scripts in which a joiner (U+200D) or non-joiner (U+200C) inside a word is spelling. */
const JOINING = [
  ...['Arab', 'Syrc', 'Mand', 'Nkoo', 'Adlm', 'Mong', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya'],
  ...['Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Khmr', 'Mymr', 'Tibt'],
]
  .map((script) => `\\p{scx=${script}}`)
  .join('');
const STRAY_JOINER = new RegExp(
  `(?<![${JOINING}])[\\u200c\\u200d]|[\\u200c\\u200d](?![${JOINING}])`,
  'gu',
);

/** White space of every width, with line breaks and the blank pattern of Braille. */
const SPACE = /[\s\u0085\u2800]+/gu;

/** Words of ASCII with single spaces, as most texts are: nothing to do. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** What no text holds, whatever it is about, and where it comes from. */
const IMPOSSIBLE: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  {
    pattern: /\p{Surrogate}/u,
    what: 'half of a character, as texts do that were cut in the middle of one',
  },
  {
    pattern: /\ufffd/u,
    what: 'the sign � for a character that was lost when a file was read in the wrong encoding',
  },
  {
    pattern: /Ã[¡-©¬-¹¼-¿]|â€[™œ˜“”¦¢]/u,
    what: 'a letter that was broken when UTF-8 was read in another encoding',
  },
  { pattern: /[\0-\u0008\u000e-\u001f\u007f]/u, what: 'a control character' },
  {
    pattern: /[\u0080-\u0084\u0086-\u009f]/u,
    what: 'a control character, as files do that were read in the wrong encoding',
  },
  {
    pattern: /[\p{Noncharacter_Code_Point}\p{Private_Use}]/u,
    what: 'a character that means nothing outside one font',
  },
];

/**
 * A text in its normal form: NFC, without invisible characters, with single spaces and none at its
 * ends; empty when nothing is left. What no text can hold is refused, because leaving it out could
 * change the word.
 */
export function readText(what: string, text: unknown): Read<string> {
  if (typeof text !== 'string')
    return { complaint: `The ${what} is not a text. Write it in quotes.` };
  if (PLAIN.test(text)) return { value: text };
  for (const { pattern, what: sign } of IMPOSSIBLE) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return {
      complaint: `The ${what} holds U+${code}, ${sign}. Write the text again at that place.`,
    };
  }
  const visible = text.replace(INVISIBLE, '').normalize('NFC').replace(STRAY_JOINER, '');
  return { value: visible.replace(SPACE, ' ').trim() };
}

interface TextRule {
  /** The most characters. */
  readonly most: number;
  /** Why no more, as the end of a sentence. */
  readonly why?: string;
}

/** A text in its normal form that is not too long; null when it is empty. */
export function readShort(
  what: string,
  text: unknown,
  { most, why }: TextRule,
): Read<string | null> {
  const read = readText(what, text);
  if ('complaint' in read) return read;
  const length = Array.from(read.value).length;
  if (length <= most) return { value: read.value === '' ? null : read.value };
  const reason = why === undefined ? '' : `, ${why}`;
  const shown = length > 60 ? '' : ` "${read.value}"`;
  return {
    complaint: `The ${what}${shown} has ${length} characters. Use at most ${most}${reason}.`,
  };
}
