/** What the parts of a stated value mean, wherever it stands. */
export const VALUE_FIELDS = {
  property:
    '`name` (all names), `acronym`, `website`, a field of the kind such as `adoptedOn`, or `identifier:<scheme>`.',
  value: 'The value as text: dates as partial dates, numbers in digits, countries by id.',
  language: 'Of a name: its language, BCP 47. Null when not known.',
  kind: 'Of a name: what kind of name it is. Null for the primary name and for all that is no name.',
  from: 'Of a name: in use since.',
  to: 'Of a name: in use until.',
} as const;
