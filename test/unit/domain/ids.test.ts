import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { entityId, hashId, isDocumentId, isEntityId, parseId } from '../../../src/domain/ids.js';

describe('an id', () => {
  it('tells what it stands for', () => {
    expect(parseId('organisation:iom')).toEqual({ target: 'entity', kind: 'ORGANISATION' });
    expect(parseId('dialogue:khartoum-process')).toEqual({ target: 'entity', kind: 'DIALOGUE' });
    expect(parseId('relation:9f2c')).toEqual({ target: 'relation' });
    expect(parseId('claim:9f2c')).toEqual({ target: 'claim' });
    expect(parseId('document:seed-000')).toEqual({ target: 'document' });
  });

  it.each([
    ['capital letters', 'organisation:IOM'],
    ['a kind there is not', 'person:somebody'],
    ['the name of a property of all objects', 'constructor:x'],
    ['no slug', 'organisation:'],
    ['no kind', ':iom'],
    ['a hyphen at the end', 'organisation:iom-'],
    ['two hyphens', 'organisation:i--om'],
    ['a space', 'organisation:iom '],
    ['a line break at the end', 'organisation:iom\n'],
    ['letters that only look right', 'organisation:іom'],
    ['a quote', "organisation:iom'"],
    ['a second colon', 'organisation:iom:x'],
    ['more than 200 characters', `organisation:${'x'.repeat(188)}`],
    ['nothing', ''],
  ])('has not %s', (_what, id) => {
    expect(parseId(id)).toBeNull();
    expect(isEntityId(id)).toBe(false);
    expect(isDocumentId(id)).toBe(false);
  });

  it('of one kind is no id of another', () => {
    expect(isEntityId('country:mne', 'COUNTRY')).toBe(true);
    expect(isEntityId('country:mne', 'PLACE')).toBe(false);
    expect(isEntityId('document:seed-000')).toBe(false);
    expect(isDocumentId('document:seed-000')).toBe(true);
  });

  it('is made from kind and slug', () => {
    expect(entityId('RESOURCE', 'emm')).toBe('resource:emm');
  });
});

describe('a hash id', () => {
  it('is the same for the same parts and is an id itself', () => {
    const id = hashId('relation', ['a', null, 'b']);
    expect(hashId('relation', ['a', null, 'b'])).toBe(id);
    expect(parseId(id)).toEqual({ target: 'relation' });
  });

  it('is the first half of the SHA-256 of the parts as JSON, as it has been since the first ids', () => {
    const part = fc.option(fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
        expect(hashId('relation', parts)).toBe(`relation:${digest.slice(0, 24)}`);
      }),
    );
    expect(hashId('claim', ['organisation:iom', 'PART_OF', 'Zürich 国', null])).toBe(
      'claim:14e8fcf3fb73b2b6d8afbbc9',
    );
  });

  it('tells apart where one part ends and the next begins, and null from nothing', () => {
    const ids = [
      ['a', 'bc'],
      ['ab', 'c'],
      ['a', null, 'bc'],
      ['a', '', 'bc'],
      ['a', 'null', 'bc'],
    ];
    expect(new Set(ids.map((parts) => hashId('claim', parts))).size).toBe(ids.length);
  });
});
