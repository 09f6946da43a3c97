/** The lasting address of whatever has an id: `<base>/id/organisation/iom`. */
export function permalink(base: string, id: string): string {
  return `${base}/id/${id.replace(':', '/')}`;
}
