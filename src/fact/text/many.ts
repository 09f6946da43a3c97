/** The forms of a word by the plural categories of a language (CLDR); English has `one` and `other`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Says how many in one language: `2 relations`, `12 345 entités`, `1 000 000 d’entités`. */
export type Counter = (count: number, forms: Forms, figure?: (count: number) => string) => string;

/** The counter of a language, by its tag. Numbers of four digits stay together. */
export function counterIn(language: string): Counter {
  const rules = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(language, { useGrouping: 'min2' });
  return (count, forms, figure = (number) => figures.format(number)) =>
    `${figure(count)} ${forms[rules.select(count)] ?? forms.other}`;
}

const english = counterIn('en-GB');

/** English: "1 relation", "2 relations"; `figure` writes the number. */
export function many(
  count: number,
  one: string,
  more: string,
  figure?: (count: number) => string,
): string {
  return english(count, { one, other: more }, figure);
}
