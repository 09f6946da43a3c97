import { cleanDocument } from '../../../../domain/checks/clean-document.js';
import { given, problemsOf, type Draft, type Problems } from './draft.js';
import { numberIn } from './evidence-draft.js';

export const DOCUMENT_FIELDS = [
  ...['id', 'title', 'publisher', 'url', 'date', 'retrieved', 'language', 'reliability'],
] as const;

/** The document of a form as the API takes it: only what is filled in. */
export function documentInput(draft: Draft): object {
  const reliability = given(draft, 'reliability');
  return {
    ...Object.fromEntries(
      DOCUMENT_FIELDS.filter((field) => field !== 'reliability').flatMap((field) => {
        const text = given(draft, field);
        return text === null ? [] : [[field, text]];
      }),
    ),
    ...(reliability === null ? {} : { reliability: numberIn(reliability) }),
  };
}

/** What is wrong with it, by the rules of the server. */
export function checkDocument(draft: Draft): Problems {
  const reliability = given(draft, 'reliability');
  const { problems } = cleanDocument({
    id: given(draft, 'id') ?? '',
    title: given(draft, 'title') ?? '',
    publisher: given(draft, 'publisher'),
    url: given(draft, 'url'),
    date: given(draft, 'date'),
    retrieved: given(draft, 'retrieved'),
    language: given(draft, 'language'),
    reliability: reliability === null ? 1 : numberIn(reliability),
  });
  return problemsOf(problems, DOCUMENT_FIELDS);
}
