/** The text of a page as people read it. */
export function wordsOf(text: string): string {
  return text
    .replace(/<(script|title|head)\b.*?<\/\1>/gs, ' ')
    .replace(/<span class="hidden">.*?<\/span>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.])/g, '$1');
}

/** Elements that were opened and not closed, or the other way round. */
export function openElements(text: string): string[] {
  const VOID = ['meta', 'link', 'input'];
  const open: string[] = [];
  for (const [, slash, name = '', rest = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)) {
    if (VOID.includes(name) || rest.endsWith('/')) continue;
    if (slash === '') open.push(name);
    else if (open.at(-1) === name) open.pop();
    else return [...open, `/${name}`];
  }
  return open;
}
