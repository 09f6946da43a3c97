/** A selection of an entity's `name`: no argument, alias, variable or field of an input. */
const NAME = /(?<![\w$"])name(?![\w(":])/g;

/** The main name, asked for beside the one in a language. */
const MAIN = 'mainName';

/** A document that asks for names in a language; where there is none, the API gives the main name. */
export function inLanguage(text: string, language: string | null): string {
  return language === null
    ? text
    : text.replace(NAME, `name(language: "${language}") ${MAIN}: name`);
}

/** Where answers hold what a type of relation is called. */
const LABELS: ReadonlySet<string> = new Set(['label', 'outLabel', 'inLabel']);

/**
 * An answer to such a document, with what types of relation are called in the language of these
 * words. Short names are in the language of the main name, so they give way to another name.
 */
export function labelled<Answer>(answer: Answer, labels: Readonly<Record<string, string>>): Answer {
  return Object.keys(labels).length === 0 ? answer : (said(answer, labels) as Answer);
}

function said(value: unknown, labels: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((each) => said(each, labels));
  if (typeof value !== 'object' || value === null) return value;
  const { [MAIN]: main, ...told } = value as Readonly<Record<string, unknown>>;
  const isTranslated = main !== undefined && main !== told['name'];
  return Object.fromEntries(
    Object.entries(told).map(([key, each]) => {
      if (LABELS.has(key) && typeof each === 'string') return [key, labels[each] ?? each];
      return [key, isTranslated && key === 'shortName' ? shortOf(told) : said(each, labels)];
    }),
  );
}

/** Longer names are called by their acronym where there is room for a few words only. */
const LONG = 26;

function shortOf({ name, acronym }: Readonly<Record<string, unknown>>): unknown {
  return typeof name === 'string' && name.length > LONG ? (acronym ?? name) : name;
}
