import { CODE_LISTS } from '../../../../domain/code-lists.js';

/** Types of organisation by their code in the IATI list. */
export const organisationTypes: Readonly<Record<string, string>> = {
  ...CODE_LISTS['organisationType'],
};
