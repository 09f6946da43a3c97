import { communityColour, mix, PALETTES } from '../../../../src/explorer/drawing/palette.js';
import { ciede2000, contrast, difference, VISION } from '../../../support/colour-vision.js';

describe('the colour arithmetic of this test', () => {
  it('gives the contrasts that WCAG gives', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  // Rows 1, 7, 17 and 25 of the test data that Sharma, Wu and Dalal publish.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)('gives the published difference of %j and %j', (one, other, expected) => {
    expect(ciede2000(one, other)).toBeCloseTo(expected, 4);
  });
});

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const { canvas, kinds, groups, differences, ink, ink2, ink3, accent } = PALETTES[theme];

  it.each([kinds, groups, differences].flatMap((colours) => Object.entries<string>(colours)))(
    'shows %s on the canvas',
    (_, colour) => {
      expect(contrast(colour, canvas)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(Object.entries({ ink, ink2, ink3, accent }))('makes %s text readable', (_, colour) => {
    expect(contrast(colour, canvas)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(VISION))(
    'keeps what is new, gone, changed apart with %s vision',
    (_, vision) => {
      const { new: came, gone, changed } = differences;
      const pairs = [
        [came, gone],
        [came, changed],
      ] as const;
      // What is gone is dashed, so that it needs no more than a pattern beside what has changed.
      for (const [one, other] of pairs)
        expect(difference(one, other, vision)).toBeGreaterThanOrEqual(15);
    },
  );

  it.each(Object.entries(VISION))('keeps any two kinds apart with %s vision', (_, vision) => {
    const colours = Object.values(kinds);
    const differences = colours.flatMap((one, at) =>
      colours.slice(at + 1).map((other) => difference(one, other, vision)),
    );
    expect(differences).toHaveLength(36);
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(15);
  });
});

it('gives eight communities a colour of their own, and all others one more', () => {
  const colours = Array.from({ length: 12 }, (_, rank) => communityColour(rank, 'light'));
  expect(new Set(colours.slice(0, 9)).size).toBe(9);
  expect(new Set(colours.slice(8)).size).toBe(1);
});

it('mixes colours to opaque ones', () => {
  expect(mix('#000000', '#ffffff', 0.28)).toBe('#b8b8b8');
  expect(mix('#ff0000', '#0000ff', 1)).toBe('#ff0000');
});
