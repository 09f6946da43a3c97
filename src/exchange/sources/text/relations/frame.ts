import type { EntityKind } from '../../../../domain/kinds.js';
import type { Mention } from '../mentions/mention.js';
import type { Span } from '../words/sentences.js';

/** A sentence in which every mention is a sign, `«3»`, by its place among the mentions. */
export interface Frame {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Signs that stand for what the text calls so in a word, such as `the meeting`. */
  readonly referring: ReadonlySet<number>;
}

/** Words by which a text takes up what it has named. */
const TAKEN_UP: readonly { readonly words: RegExp; readonly kind: EntityKind }[] = [
  {
    kind: 'EVENT',
    words: /\b(?:the|this) (?:event|meeting|conference|workshop|summit)\b(?!\s?["“‘]?$)/giu,
  },
  { kind: 'DIALOGUE', words: /\b(?:the|this) (?:dialogue|regional dialogue)\b(?!\s?["“‘]?$)/giu },
  {
    kind: 'PROJECT',
    words: /\b(?:the|this) (?:project|programme|initiative|campaign|fund)\b(?!\s?["“‘]?$)/giu,
  },
  { kind: 'RESOURCE', words: /\b(?:the|this) (?:platform|publication|report)\b(?!\s?["“‘]?$)/giu },
  {
    kind: 'FRAMEWORK',
    words:
      /\b(?:the|this) (?:strategy|compact|agreement|convention|declaration|action plan)\b(?!\s?["“‘]?$)/giu,
  },
];

/** `Co-chaired by …`: said of the event that was named last. */
const BEGINS_WITH_DEED =
  /^[^\p{L}«]*(?:(?:co-|jointly )?(?:chaired|organi[sz]ed|hosted|funded|supported) by|co-?organi[sz]ers?:|organi[sz]ers?:)/iu;

/** @param recent the last mention of each kind before the sentence, in the same paragraph. */
export function frameOf(
  text: string,
  sentence: Span,
  own: readonly Mention[],
  recent: ReadonlyMap<EntityKind, Mention>,
): Frame {
  const building = new Building(text, recent);
  let at = sentence.start;
  const event = recent.get('EVENT');
  if (event !== undefined && BEGINS_WITH_DEED.test(text.slice(at, sentence.end))) {
    building.refer(event, { start: own[0]?.start ?? at, end: own[0]?.start ?? at });
    building.text += ' ';
  }
  for (const mention of own) {
    at = building.add(at, mention);
  }
  building.text += building.between(at, sentence.end);
  return building;
}

class Building implements Frame {
  text = '';
  readonly mentions: Mention[] = [];
  readonly referring = new Set<number>();

  constructor(
    private readonly whole: string,
    private readonly recent: ReadonlyMap<EntityKind, Mention>,
  ) {}

  /** @returns where to go on. The same in brackets again, `Name (ACR)`, is left out. */
  add(from: number, mention: Mention): number {
    const piece = this.between(from, mention.start);
    const isSame = this.mentions.at(-1)?.entityId === mention.entityId;
    if (isSame && /^\s?\(["“]?$/u.test(piece)) {
      const closing = /^["”]?\)/u.exec(this.whole.slice(mention.end, mention.end + 2));
      return mention.end + (closing?.[0].length ?? 0);
    }
    this.text += piece.replace(/[#@]$/, '') + this.#sign(mention);
    return mention.end;
  }

  refer(meant: Mention, place: Span): void {
    this.text += this.#sign({ ...meant, ...place });
    this.referring.add(this.mentions.length - 1);
  }

  /** The text between mentions, with signs for words that take one up. */
  between(from: number, to: number): string {
    let piece = this.whole.slice(from, to).replace(/[«»]/g, '"').replace(/\s/gu, ' ');
    for (const { words, kind } of TAKEN_UP) {
      const meant = this.mentions.findLast((one) => one.kind === kind) ?? this.recent.get(kind);
      if (meant === undefined) continue;
      piece = piece.replace(words, (word, offset: number) => {
        const start = from + offset;
        const put = this.#sign({ ...meant, start, end: start + word.length });
        this.referring.add(this.mentions.length - 1);
        return put;
      });
    }
    return piece;
  }

  #sign(mention: Mention): string {
    return `«${this.mentions.push(mention) - 1}»`;
  }
}

/** The mentions of a list of signs. */
export function signsIn(list: string): number[] {
  return Array.from(list.matchAll(/«(\d+)»/gu), ([, number]) => Number(number));
}
