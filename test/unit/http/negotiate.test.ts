import { negotiate } from '../../../src/http/permalink/negotiate.js';

describe('the form that an Accept header gets', () => {
  it.each([
    [undefined, 'html'],
    ['', 'html'],
    ['*/*', 'html'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
    ['application/ld+json', 'jsonld'],
    ['text/turtle', 'turtle'],
    ['application/json', 'json'],
    ['Text/Turtle; charset=utf-8', 'turtle'],
    ['text/turtle, application/rdf+xml;q=0.8, */*;q=0.1', 'turtle'],
    ['application/json;q=0.5, text/turtle;q=0.9', 'turtle'],
    ['text/html;q=0, */*', 'jsonld'],
    ['text/*;q=0.9, text/html;q=0.1', 'turtle'],
    ['application/*', 'jsonld'],
    ['application/rdf+xml', null],
    ['text/turtle;q=0', null],
    ['nonsense', 'html'],
  ])('%s → %s', (accept, format) => {
    expect(negotiate(accept)).toBe(format);
  });
});
