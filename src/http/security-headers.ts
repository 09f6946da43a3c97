import helmet from '@fastify/helmet';
import type { ServerPart } from './part.js';

/**
 * Headers that keep browsers from doing more with an answer than it is for. Answers may be read
 * from other sites (see `cors`); pages with scripts set a policy of their own. Whether only HTTPS
 * is allowed is for the proxy to say that speaks it.
 */
export const addSecurityHeaders: ServerPart = async (app) => {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'self'"] },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
  });
};
