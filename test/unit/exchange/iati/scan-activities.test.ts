import {
  ActivityScanner,
  type Scanned,
} from '../../../../src/exchange/sources/iati/xml/scan-activities.js';

const TEXT = `<?xml version="1.0"?><!-- <iati-activity> in a comment --><iati-activities version="2.03">
<iati-activity a="1"><t>é</t><!-- out --><![CDATA[ </iati-activity> ]]></iati-activity>
<?out?><iati-activity><t/></iati-activity ></iati-activities>`;

/** What is found when the text comes in pieces of so many bytes. */
function scanned(text: string, size: number): string[] {
  const scanner = new ActivityScanner();
  const bytes = Buffer.from(text);
  const found: Scanned[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    found.push(...scanner.push(Buffer.from(bytes.subarray(at, at + size))));
  }
  found.push(...scanner.end());
  const told: string[] = [];
  let pieces: Buffer[] = [];
  for (const one of found) {
    if (one.found === 'piece') pieces.push(one.bytes);
    else if (one.found === 'end') {
      told.push(Buffer.concat(pieces).toString());
      pieces = [];
    } else told.push(`${one.found} ${one.byte}`);
  }
  return told;
}

describe('activities among the bytes of a file', () => {
  it.each([1, 2, 3, 7, 16, 33, 64, 1000])('are the same in pieces of %i', (size) => {
    const starts = ['<iati-activity a', '<iati-activity><t/>'].map((tag) =>
      Buffer.byteLength(TEXT.slice(0, TEXT.indexOf(tag))),
    );
    expect(scanned(TEXT, size)).toEqual([
      `root ${TEXT.indexOf('<iati-activities')}`,
      `start ${starts[0] ?? 0}`,
      '<iati-activity a="1"><t>é</t><![CDATA[ </iati-activity> ]]></iati-activity>',
      `start ${starts[1] ?? 0}`,
      '<iati-activity><t/></iati-activity >',
    ]);
  });

  it('hold no more in memory than they may: 200 MB without a tag', () => {
    const scanner = new ActivityScanner();
    const begin = Buffer.from('<iati-activities><iati-activity><t>');
    const found = [...scanner.push(begin)].map((one) => one.found);
    const piece = Buffer.alloc(1 << 20, 'x');
    const before = process.memoryUsage().external;
    for (let at = 0; at < 200; at += 1) {
      for (const one of scanner.push(piece)) if (one.found !== 'piece') found.push(one.found);
    }
    expect(found).toEqual(['root', 'start', 'broken']);
    expect(process.memoryUsage().external - before).toBeLessThan(100 << 20);
  });
});
