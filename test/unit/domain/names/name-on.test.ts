import type { Name } from '../../../../src/domain/entity.js';
import { nameInLanguage } from '../../../../src/domain/names/name-in-language.js';
import { boreOn, covers, namedOn } from '../../../../src/domain/names/name-on.js';

const name = (value: string, more: Partial<Name> = {}): Name => ({
  ...{ value, kind: 'FORMER', language: 'en', from: null, to: null },
  ...more,
});
/** IOM, as its history has it. */
const NAMES = [
  name('Provisional Committee', { from: '1951', to: '1952' }),
  name('Intergovernmental Committee for European Migration', { from: '1952', to: '1980' }),
  name('Comité intergouvernemental', { from: '1952', to: '1980', language: 'fr' }),
  name('Intergovernmental Committee for Migration', { from: '1980', to: '1989-11-13' }),
  name('ICM', { kind: 'ACRONYM', from: '1980', to: '1989-11-13' }),
  name('Organisation internationale', { kind: 'LABEL', language: 'fr' }),
  name('Old name', {}),
];
const IOM = { name: 'IOM whole', shortName: 'IOM', acronym: 'IOM', names: NAMES };

describe('the name borne on a date', () => {
  it('is the one whose period covers it, with the acronym of that time', () => {
    expect(namedOn(IOM, '1985-06-01')).toEqual({
      name: 'Intergovernmental Committee for Migration',
      label: 'ICM',
    });
    expect(namedOn(IOM, '1990')).toEqual({});
    expect(namedOn(IOM, null)).toEqual({});
  });

  it('is the one that was surely borne, the English one first, before one that may have been', () => {
    expect(namedOn(IOM, '1965').name).toBe('Intergovernmental Committee for European Migration');
    expect(boreOn(NAMES, '1952', ['FORMER'])?.value).toBe('Provisional Committee');
  });

  it('is certain, possible or not, by the days between its ends', () => {
    const borne = name('x', { from: '1980', to: '1989-11' });
    const on = ['1979-12-31', '1980', '1980-12-31', '1989-11-01', '1989-11-30', '1989-12-01'];
    expect(on.map((day) => covers(borne, day))).toEqual([
      ...['NO', 'POSSIBLE', 'CERTAIN', 'CERTAIN', 'POSSIBLE', 'NO'],
    ]);
    expect(covers(name('x', { to: '1980' }), '1500')).toBe('CERTAIN');
    expect(covers(name('x', { kind: 'LABEL', from: '1980' }), '2190')).toBe('CERTAIN');
    // Nobody says when a former name without an end was given up.
    expect(covers(name('x', { from: '1980' }), '1985')).toBe('NO');
    expect(covers(name('x'), '1985')).toBe('NO');
  });

  it('is the one of the shorter period among equals', () => {
    const [long, short] = [
      name('Long', { from: '1950', to: '1990' }),
      name('Short', { from: '1960', to: '1970' }),
    ];
    expect(boreOn([long, short], '1965', ['FORMER'])?.value).toBe('Short');
    const open = name('Open', { to: '1990' });
    expect(boreOn([open, long], '1965', ['FORMER'])?.value).toBe('Long');
  });
});

describe('the name in a language', () => {
  const inFrench = (on: string | null, names = NAMES): string =>
    nameInLanguage({ name: 'IOM whole', names }, 'fr-FR', on);

  it('is the label, and on a date the one borne then', () => {
    expect(inFrench(null)).toBe('Organisation internationale');
    expect(inFrench('1965')).toBe('Comité intergouvernemental');
  });

  it('is not the present label where another name was borne', () => {
    expect(inFrench('1985')).toBe('IOM whole');
    expect(inFrench('1995')).toBe('Organisation internationale');
  });

  it('is no acronym, and no label of another time', () => {
    const others = [
      name('CIM', { kind: 'ACRONYM', language: 'fr', from: '1990', to: '2000' }),
      name('Autrefois', { kind: 'LABEL', language: 'fr', from: '1970', to: '1980' }),
    ];
    expect(inFrench('1995', others)).toBe('IOM whole');
    expect(inFrench('1975', others)).toBe('Autrefois');
  });
});
