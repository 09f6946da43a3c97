// What XML 1.0 cannot hold at all, however it is written: control signs and halves of signs.

const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text for the content of an element or an attribute in double quotes. */
export function xml(text: string): string {
  return text
    .replace(IMPOSSIBLE, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** ` name="value"`, or nothing for null. */
export function attribute(name: string, value: string | null): string {
  return value === null ? '' : ` ${name}="${xml(value)}"`;
}
