import { permalink, queryText } from '../../../src/fact/text/address.js';
import { dateInWords } from '../../../src/fact/text/dates.js';
import { attribute, escaped, xml } from '../../../src/fact/text/markup.js';
import { saysMore } from '../../../src/fact/text/role.js';

describe('texts that every front shares', () => {
  it.each([
    ['2018', '2018'],
    ['2018-12', 'December 2018'],
    ['2018-12-19', '19 December 2018'],
    ['2018-12-19T23:30:00.000Z', '19 December 2018'],
  ])('tell %s as people read it', (date, words) => {
    expect(dateInWords(date, 'en-GB')).toBe(words);
  });

  it('give one address to a thing, with or without a server', () => {
    expect(permalink('https://graph.example', 'organisation:iom')).toBe(
      'https://graph.example/id/organisation/iom',
    );
    expect(permalink('', 'organisation:iom')).toBe('/id/organisation/iom');
  });

  it('leave out of an address what is not known, and keep colons and commas readable', () => {
    expect(queryText({ of: 'a:b,c:d', asOf: null, known: undefined, q: '', text: 'a & b' })).toBe(
      '?of=a:b,c:d&text=a%20%26%20b',
    );
    expect(queryText({ asOf: null })).toBe('');
  });

  it('write out what means something in markup', () => {
    expect(escaped(`<a href="x">'&'</a>`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;',
    );
    expect(attribute('name', 'a\n\u0000b')).toBe(' name="a&#10;\ufffdb"');
    expect(attribute('name', null)).toBe('');
    expect(xml('\ud800 \u{1f600}')).toBe('\ufffd \u{1f600}');
  });

  it('pass over a role that says no more than the type', () => {
    expect(saysMore({ type: 'MEMBER_OF', role: 'member' })).toBe(false);
    expect(saysMore({ type: 'MEMBER_OF', role: 'observer' })).toBe(true);
    expect(saysMore({ type: 'CHAIRS', role: null })).toBe(false);
  });
});
