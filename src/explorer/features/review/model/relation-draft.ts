import { cleanClaim } from '../../../../domain/checks/clean-claim.js';
import type { InputProblem } from '../../../../domain/checks/cleaning.js';
import type { ClaimInput } from '../../../../domain/claims/claim.js';
import type { RelationStatus, Vote, YearAmount } from '../../../../domain/relation.js';
import type { RelationType } from '../../../../domain/relation-types.js';
import { given, linesOf, problemsOf, type Draft, type Problems } from './draft.js';
import { EVIDENCE_FIELDS, EVIDENCE_START, evidenceOf, missingDocument } from './evidence-draft.js';

export const RELATION_FIELDS = [
  ...['subject', 'type', 'object', 'role', 'action', 'vote', 'status'],
  ...['validFrom', 'validTo', 'observedOn', 'amounts', ...EVIDENCE_FIELDS],
] as const;

export const RELATION_START: Draft = { ...EVIDENCE_START, status: 'ACTUAL' };

/** The relation of a form as the API takes it, with its evidence. */
export function relationInput(draft: Draft): object {
  const { key, status, validFrom, validTo, observedOn, amounts } = claimOf(draft);
  return {
    ...key,
    ...{ status, validFrom, validTo },
    ...(amounts.length === 0 ? {} : { amounts }),
    evidence: [{ ...evidenceOf(draft), observedOn }],
  };
}

interface Words {
  readonly missing: string;
  readonly badAmount: (line: string) => string;
}

/** What is wrong with it, by the rules of the server. */
export function checkRelation(draft: Draft, { missing, badAmount }: Words): Problems {
  const absent: InputProblem[] = ['subject', 'type', 'object']
    .filter((field) => given(draft, field) === null)
    .map((path) => ({ path, message: missing }));
  const { problems } = cleanClaim(claimOf(draft));
  const all = [
    ...absent,
    ...missingDocument(draft, missing),
    ...badAmounts(draft, badAmount),
    ...problems,
  ];
  return problemsOf(all, RELATION_FIELDS);
}

function claimOf(draft: Draft): ClaimInput {
  return {
    key: {
      subject: given(draft, 'subject') ?? '',
      type: (given(draft, 'type') ?? '') as RelationType,
      object: given(draft, 'object') ?? '',
      role: given(draft, 'role'),
      action: given(draft, 'action'),
      vote: given(draft, 'vote') as Vote | null,
    },
    status: (given(draft, 'status') ?? 'ACTUAL') as RelationStatus,
    validFrom: given(draft, 'validFrom'),
    validTo: given(draft, 'validTo'),
    observedOn: given(draft, 'observedOn'),
    dateBasis: 'STATED',
    amounts: linesOf(draft, 'amounts').flatMap((line) => amountIn(line) ?? []),
    ...evidenceOf(draft),
    method: 'MANUAL',
  };
}

const AMOUNT = /^\s*(\d{4})\s+([A-Za-z]{3})\s+(-?[\d ]+(?:\.\d+)?)\s*$/;

/** `2019 EUR 250000`; null for another form. */
function amountIn(line: string): YearAmount | null {
  const [, year, currency, value] = AMOUNT.exec(line) ?? [];
  if (year === undefined || currency === undefined || value === undefined) return null;
  const number = Number(value.replaceAll(' ', ''));
  return { year: Number(year), currency: currency.toUpperCase(), value: number, kind: null };
}

function badAmounts(draft: Draft, say: Words['badAmount']): InputProblem[] {
  const bad = linesOf(draft, 'amounts').find((line) => amountIn(line) === null);
  return bad === undefined ? [] : [{ path: 'amounts', message: say(bad) }];
}
