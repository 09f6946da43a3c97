import { previewPage } from '../../../src/http/reconcile/preview-page.js';

it('a preview shows names as text, whatever they hold', () => {
  const hostile = `<script>alert("1")</script>'&`;
  const page = previewPage({
    name: hostile,
    detail: hostile,
    description: hostile,
    address: 'https://graph.example/id/country/deu"><script>',
    facts: [{ label: hostile, value: hostile }],
  });
  expect(page).not.toContain('<script>');
  expect(
    page.match(/&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt;&#39;&amp;/g),
  ).toHaveLength(6);
});
