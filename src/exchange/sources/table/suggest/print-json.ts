const WIDTH = 100;

/** JSON as people write it: what fits on a line stands on one. */
export function printJson(value: unknown, indent = ''): string {
  const line = oneLine(value);
  if (indent !== '' && indent.length + line.length <= WIDTH) return line;
  if (typeof value !== 'object' || value === null) return line;
  const deeper = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((part) => printJson(part, deeper))
    : given(value).map(([key, part]) => `${JSON.stringify(key)}: ${printJson(part, deeper)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.map((part) => `${deeper}${part}`).join(',\n')}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = given(value).map(([key, part]) => `${JSON.stringify(key)}: ${oneLine(part)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

const given = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, part]) => part !== undefined);
