/** Cyrillic letters, folded, as they are written in Latin ones where names are taken over. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
  ...{ х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu' },
  ...{ я: 'ya', і: 'i', ї: 'i', є: 'ye', ў: 'u', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', ђ: 'dj' },
  ...{ џ: 'dz', ќ: 'k', ѓ: 'g', ѕ: 'dz', ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u' },
  ...{ һ: 'h', ҳ: 'h', ҷ: 'j', ӣ: 'i', ӯ: 'u' },
};

/** Greek letters likewise. */
const GREEK: Readonly<Record<string, string>> = {
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l' },
  ...{ μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch' },
  ...{ ψ: 'ps', ω: 'o' },
};

const LETTERS = { ...CYRILLIC, ...GREEK };
const ANY = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** What makes an adjective of a Slavic name, folded: "хартумский", of Khartoum. */
const ADJECTIVE = /(?:ск|цк)(?:ии|ыи|ои|ая|ое|ие|ого|ому|ом|им|их|ую|и|а|о|е)$/u;
/** What is left of a word without it has at least so many letters. */
const SHORTEST_STEM = 3;

/** A folded word in Latin letters: of an adjective the name it is made of; null where it has no other letters. */
export function inLatin(word: string): string | null {
  const stem = word.replace(ADJECTIVE, '');
  const plain = stem.length >= SHORTEST_STEM ? stem : word;
  const latin = plain.replace(ANY, (letter) => LETTERS[letter] ?? letter);
  return latin === word ? null : latin;
}
