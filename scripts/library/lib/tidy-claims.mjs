/**
 * Claims that became one when two names turned out to mean one body: their amounts of one year,
 * currency and kind are added up.
 */
export function oneOfEach(claims) {
  const found = new Map();
  for (const claim of claims) {
    const { amounts, note, confidence, ...key } = claim;
    const text = JSON.stringify(key);
    const first = found.get(text);
    if (first === undefined) found.set(text, claim);
    else found.set(text, { ...first, amounts: added(first.amounts, amounts) });
  }
  return [...found.values()];
}

/** `2019 USD 5 commitment` and `2019 USD 7 commitment` → `2019 USD 12 commitment`. */
function added(...texts) {
  const sums = new Map();
  for (const part of texts.flatMap((text) => text.split('; ').filter((one) => one !== ''))) {
    const [year, currency, value, kind] = part.split(' ');
    const key = [year, currency, kind].join(' ');
    const { cents = 0 } = sums.get(key) ?? {};
    sums.set(key, { year, currency, kind, cents: cents + Math.round(Number(value) * 100) });
  }
  return [...sums.values()]
    .map(({ year, currency, kind, cents }) => [year, currency, cents / 100, kind].join(' ').trim())
    .join('; ');
}

/** Rows whose name another row of the file has get their code in brackets behind it. */
export function toldApart(rows) {
  const seen = new Set();
  return rows.map((row) => {
    const name = row.name
      .toLowerCase()
      .replaceAll('&', ' and ')
      .replace(/[^\p{L}\d]+/gu, ' ');
    if (!seen.has(name)) return seen.add(name) && row;
    return { ...row, name: `${row.name} (${row.locator.split(' ').at(-1)})` };
  });
}
