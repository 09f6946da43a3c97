const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const written = (sign: string): string => SIGNS[sign] ?? sign;

/** The text with the signs that mean something in HTML and XML written out. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, written);
}

// What XML 1.0 cannot hold at all, however it is written: control signs and halves of signs.
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text for the content of an XML element, or for an attribute: white space is kept in both. */
export function xml(text: string): string {
  return escaped(text.replace(IMPOSSIBLE, '\ufffd')).replace(/[\t\n\r]/g, written);
}

/** ` name="value"`, or nothing for null. */
export function attribute(name: string, value: string | null): string {
  return value === null ? '' : ` ${name}="${xml(value)}"`;
}
