import type { TimeView } from '../../domain/time/time-view.js';
import { degrees, pathSteps, type StepRule } from '../read/path-steps.js';
import type { Ask } from '../read/redirects.js';
import type { StepSource } from './reader.js';

/** The steps of the stored graph that the rule and the view let through. */
export function storedSteps(ask: Ask, rule: StepRule, view: TimeView): StepSource {
  return {
    degrees: (ids) => ask(degrees(ids, rule, view)),
    steps: (ids, into, limit) => ask(pathSteps(ids, into, rule, limit, view)),
  };
}
