import { isAllowed, receivers, settingsOf } from '../../../../src/explorer/embed/frame/messages.js';

const SITES = ['https://a.example', 'https://b.example'];

describe('messages of a frame', () => {
  it('go to the page around when it may embed, and to no other', () => {
    expect(receivers('https://b.example', SITES)).toEqual(['https://b.example']);
    expect(receivers('https://c.example', SITES)).toEqual([]);
    expect(receivers('https://c.example', ['*'])).toEqual(['https://c.example']);
  });

  it('go to those who may where a browser does not tell who is around', () => {
    expect(receivers(null, SITES)).toEqual(SITES);
    expect(receivers('null', ['*'])).toEqual(['*']);
    expect(receivers('null', SITES)).toEqual(SITES);
  });

  it('are taken from pages that may embed', () => {
    expect(isAllowed('https://a.example', SITES)).toBe(true);
    expect(isAllowed('https://a.example.evil.example', SITES)).toBe(false);
    expect(isAllowed('null', SITES)).toBe(false);
  });

  it('set what an element can be told, lists too, and nothing else', () => {
    const given = { of: ['country:ita', 'country:deu'], depth: 2, asOf: null, title: '' };
    expect(
      settingsOf({ ...given, server: 'https://evil.example', onclick: 'x', theme: {} }),
    ).toEqual([
      ['of', 'country:ita country:deu'],
      ['depth', '2'],
      ['as-of', null],
      ['title', null],
    ]);
    expect(settingsOf({ constructor: 'x', toString: 'y' })).toEqual([]);
  });
});
