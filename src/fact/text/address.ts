/** The lasting address of whatever has an id: `<base>/id/organisation/iom`; a path without a base. */
export function permalink(base: string, id: string): string {
  return `${base}/id/${id.replace(':', '/')}`;
}

/** `?a=1&b=2` of what is known; colons and commas stay readable. */
export function queryText(values: Readonly<Record<string, string | null | undefined>>): string {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    value == null || value === '' ? [] : [`${name}=${readable(value)}`],
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** A value for the query part of an address, in which colons and commas stay readable. */
export function readable(value: string): string {
  return encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2C/g, ',');
}
