import { stripSensitiveLiterals } from '@apollo/utils.stripsensitiveliterals';
import { Kind, print, stripIgnoredCharacters, type DocumentNode } from 'graphql';
import type { ObserveOperation, Operation } from './operation.js';
import { shapeOf, type Shape } from './shape.js';

/** The longest text that is written, of a question and of a statement. */
const LONGEST = 4_000;

/**
 * Writes operations that took long into the log: what was asked without its values, the shape of
 * the variables that it declares, and the statements that took longest.
 * @param fromMs how long that is; 0 for never.
 */
export function slowLog(fromMs: number): ObserveOperation {
  return (operation, { log }) => {
    const { type, name, codes, seconds, document, statements } = operation;
    if (fromMs === 0 || seconds * 1000 < fromMs) return;
    log.warn(
      {
        operation: name,
        type,
        codes,
        ms: inMs(seconds),
        question: document === null ? null : withoutValues(document),
        variables: variablesOf(operation),
        statements: statements.slowest.map(({ text, seconds }) => ({
          ms: inMs(seconds),
          text: text.slice(0, LONGEST),
        })),
        statementCount: statements.count,
        statementMs: inMs(statements.seconds),
      },
      'a slow operation',
    );
  };
}

function inMs(seconds: number): number {
  return Math.round(seconds * 1000);
}

function withoutValues(document: DocumentNode): string {
  const bare = stripSensitiveLiterals(document, { hideListAndObjectLiterals: true });
  return stripIgnoredCharacters(print(bare)).slice(0, LONGEST);
}

/** Only what is declared: the names of others are a stranger's words. */
function variablesOf({ document, variables }: Operation): Readonly<Record<string, Shape>> {
  const declared = (document?.definitions ?? []).flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
      : [],
  );
  const given = declared.filter((name) => Object.hasOwn(variables, name));
  return Object.fromEntries(given.map((name) => [name, shapeOf(variables[name])]));
}
