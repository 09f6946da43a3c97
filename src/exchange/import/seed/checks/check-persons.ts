import { signOfPerson } from '../../../../domain/checks/persons.js';
import { problem, type Place, type Problem } from '../problem.js';
import type { SeedData } from '../seed-data.js';

const SUBTYPES = /\b(?:person|individual|man|woman|politician|expert|ambassador)\b/i;

/** No natural person stands in the graph: a person's post is the institution's participation. */
export function checkPersons(data: SeedData): Problem[] {
  return [...entityTexts(data), ...otherTexts(data)]
    .flatMap(({ place, text }) => {
      const sign = signOfPerson(text);
      if (sign === null) return [];
      const message = `"${text}" holds ${sign}. The graph keeps no persons: name the institution instead.`;
      return [problem(place, message)];
    })
    .concat(personTypes(data));
}

interface PlacedText {
  readonly place: Place;
  readonly text: string;
}

function entityTexts(data: SeedData): PlacedText[] {
  return data.entities.flatMap((row) =>
    Object.values(row.value.common).map((text) => ({ place: row, text })),
  );
}

function otherTexts(data: SeedData): PlacedText[] {
  return [
    ...data.names.map((row) => ({ place: row, text: row.value.value })),
    ...data.values.flatMap((row) =>
      [row.value.value, row.value.locator, row.value.note].map((text) => ({ place: row, text })),
    ),
    ...data.documents.flatMap((row) =>
      [row.value.title, row.value.publisher].map((text) => ({ place: row, text })),
    ),
    ...data.relations.flatMap((row) =>
      [row.value.role, row.value.locator, row.value.note].map((text) => ({ place: row, text })),
    ),
  ];
}

function personTypes(data: SeedData): Problem[] {
  return data.entities.flatMap((row) => {
    const subtype = row.value.fields['organisationSubtype'] ?? '';
    if (!SUBTYPES.test(subtype)) return [];
    const message = `The organisationSubtype "${subtype}" is that of a person. The graph keeps no persons: name the institution instead.`;
    return [problem(row, message)];
  });
}
