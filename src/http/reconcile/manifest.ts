import { PROPERTY_SETTINGS } from '../../reconcile/extend.js';
import { LIMITS } from '../../reconcile/query.js';
import { TYPES } from '../../reconcile/types.js';

/** The size of the frame that clients show a preview in, in pixels. */
const PREVIEW = { width: 400, height: 200 } as const;

/** How clients that can send a header give a key; present only where reading needs one. */
const KEY_IN_HEADER = { type: 'apiKey', name: 'Authorization', in: 'header' } as const;

/** What the service offers and where: the answer to a request without parameters. */
export function manifest(base: string, needsKey: boolean): object {
  const at = (path: string) => ({ service_url: base, service_path: `/reconcile${path}` });
  return {
    versions: ['0.2'],
    name: 'Migration Governance Graph',
    identifierSpace: `${base}/id/`,
    schemaSpace: `${base}/schema.graphql`,
    defaultTypes: TYPES.map(({ id, name }) => ({ id, name })),
    view: { url: `${base}/id/{{id}}` },
    preview: { url: `${base}/reconcile/preview?id={{id}}`, ...PREVIEW },
    suggest: {
      entity: at('/suggest/entity'),
      property: at('/suggest/property'),
      type: at('/suggest/type'),
    },
    extend: { propose_properties: at('/properties'), property_settings: PROPERTY_SETTINGS },
    batchSize: LIMITS.queries,
    ...(needsKey ? { authentication: KEY_IN_HEADER } : {}),
  };
}
