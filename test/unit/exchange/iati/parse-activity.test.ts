import { ActivityParser } from '../../../../src/exchange/sources/iati/xml/parse-activity.js';

describe('of an activity', () => {
  it('contacts, descriptions and results are not even held while it is read', () => {
    const parser = new ActivityParser();
    const sectors = '<sector code="1"/><sector code="2"/>';
    const text = `<iati-activity><iati-identifier>A</iati-identifier>
<contact-info><person-name><narrative>Jane Doe</narrative></person-name><email>j@example.org</email></contact-info>
<description><narrative>Jane</narrative></description><result><title><narrative>Jane</narrative></title></result>
<transaction><description><narrative>Paid to Jane</narrative></description><value>5</value></transaction>
${sectors}</iati-activity>`;
    for (const piece of text) parser.write(piece);
    const { elements } = parser.close();
    expect(JSON.stringify(elements)).not.toMatch(/Jane|example/);
    expect(elements.map(({ name }) => name)).toEqual([
      ...['iati-identifier', 'transaction', 'sector', 'sector'],
    ]);
    expect(elements[1]?.children).toMatchObject([{ name: 'value', text: '5', children: [] }]);
  });
});
