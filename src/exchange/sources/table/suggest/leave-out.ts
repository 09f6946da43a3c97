import { isOfPersons } from '../mapping/persons.js';
import { headerSays } from './header-words.js';
import type { Plan } from './plan.js';
import type { Profile } from './profile.js';

const PERSONS_FROM = 0.2;
const LONG_TEXT = 140;

/** Takes the columns that are never imported, and says why. */
export function leaveOut(plan: Plan): void {
  for (const { column } of plan.takeAll(holdsPersons)) {
    plan.note(`Left out: "${column}" – persons. The graph keeps none.`);
  }
  for (const { column } of plan.takeAll(isOwnText)) {
    plan.note(
      `Left out: "${column}" – sentences. Facts carry over; describe in your own words afterwards.`,
    );
  }
}

const holdsPersons = ({ column, persons }: Profile): boolean =>
  isOfPersons(column) || persons >= PERSONS_FROM;

const isOwnText = ({ column, length }: Profile): boolean =>
  length > LONG_TEXT || (headerSays('text', column) && !headerSays('name', column) && length > 25);

/** Says of the columns that nothing speaks of that they are not understood. */
export function tellRest(plan: Plan): void {
  for (const { column, answers, texts } of plan.free) {
    const isAnswer = answers === 1;
    plan.note(
      isAnswer
        ? `Left out: "${column}" – yes or no. To use it, give a relation "when": { "column": "${column}", "is": "yes" }.`
        : `Left out: "${column}" – not understood (such as "${shortened(texts[0] ?? '')}").`,
    );
  }
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 30 ? `${line.slice(0, 29)}…` : line;
};
