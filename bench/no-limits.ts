/** Settings under which one client may ask for all that there is. */
export const NO_LIMITS = { RATE_LIMIT: '0', RATE_LIMIT_KEY: '0', MAX_LOOP_DELAY_MS: '0' };
