import { Outbox } from './outbox.js';

/** The decisions of this tab: they outlive the view that they were taken in. */
export const outbox = new Outbox();
