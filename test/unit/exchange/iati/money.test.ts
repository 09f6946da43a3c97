import {
  activity,
  complaints,
  file,
  funder,
  provider,
  readIati,
  receiver,
  told,
  transaction,
} from './read-iati.js';

const PROJECT = 'project:iati-xx-1-a';
const [GIVER, TAKER] = ['organisation:iati-giver', 'organisation:iati-taker'];
const HELPERS = 'organisation:iati-xx-1-helpers';

const money = async (...elements: string[]): Promise<string[]> =>
  told(await readIati({ 'a.xml': file(activity(elements.join('\n'))) }));

describe('transactions', () => {
  it('are summed by year, currency and kind', async () => {
    expect(
      await money(
        transaction('1', '2020-01-01', '10.10', provider('Giver')),
        transaction('1', '2020-12-31', '0.20', provider('Giver')),
        transaction('1', '2021-01-01', '5', provider('Giver')),
        transaction('1', '2020-06-01', '7', provider('Giver'), 'USD'),
        transaction('11', '2020-01-01', '100', provider('Giver')),
        transaction('13', '2020-01-01', '300', provider('Giver')),
      ),
    ).toEqual([
      `${GIVER} FUNDS ${PROJECT} 2020 EUR 100 COMMITMENT 2020 EUR 10.3 DISBURSEMENT 2020 EUR 300 PLEDGE 2020 USD 7 DISBURSEMENT 2021 EUR 5 DISBURSEMENT`,
    ]);
  });

  it('that take money back make a sum below zero', async () => {
    expect(
      await money(
        transaction('11', '2020-01-01', '100', provider('Giver')),
        transaction('11', '2021-01-01', '-30', provider('Giver')),
      ),
    ).toEqual([`${GIVER} FUNDS ${PROJECT} 2020 EUR 100 COMMITMENT 2021 EUR -30 COMMITMENT`]);
  });

  it('that go out are of the reporter when nobody else funds, and of their provider', async () => {
    expect(await money(transaction('3', '2020-01-01', '5'))).toEqual([
      `${HELPERS} FUNDS ${PROJECT} 2020 EUR 5 DISBURSEMENT`,
    ]);
    expect(await money(transaction('2', '2020-01-01', '5', provider('Giver')))).toEqual([
      `${GIVER} FUNDS ${PROJECT} 2020 EUR 5 COMMITMENT`,
    ]);
  });

  it('of a reporter who spends what others gave make no funder of it', async () => {
    expect(
      await money(
        funder('Giver'),
        transaction('1', '2020-01-01', '9', provider('Giver')),
        transaction('4', '2020-02-01', '8'),
        transaction('3', '2020-02-01', '1', receiver('Taker')),
      ),
    ).toEqual([
      `${GIVER} FUNDS ${PROJECT} 2020 EUR 9 DISBURSEMENT`,
      `${PROJECT} FUNDS ${TAKER} 2020 EUR 1 DISBURSEMENT`,
    ]);
  });

  it('tell of one money when it is received and paid', async () => {
    expect(
      await money(
        transaction('1', '2020-01-01', '9', provider('Giver')),
        transaction('3', '2020-02-01', '9', provider('Giver')),
        transaction('2', '2020-01-01', '20', provider('Giver')),
      ),
    ).toEqual([`${GIVER} FUNDS ${PROJECT} 2020 EUR 9 DISBURSEMENT 2020 EUR 20 COMMITMENT`]);
  });

  it('of interest, repayment, equity and guarantees fund nothing', async () => {
    const types = ['5', '6', '7', '8', '9', '10'];
    expect(
      await money(...types.map((type) => transaction(type, '2020-01-01', '5', provider('Giver')))),
    ).toEqual([]);
  });

  it('of a planned disbursement are a budget', async () => {
    const planned = `<planned-disbursement><period-start iso-date="2023-01-01"/><value currency="EUR">4</value>${provider('Giver')}${receiver('Taker')}</planned-disbursement>`;
    const read = await readIati({ 'a.xml': file(activity(planned)) });
    expect(told(read)).toEqual([
      `${GIVER} FUNDS ${PROJECT} 2023 EUR 4 BUDGET`,
      `${PROJECT} FUNDS ${TAKER} 2023 EUR 4 BUDGET`,
    ]);
    expect(read.claims[0]?.locator).toBe('planned disbursements');
  });

  it('of an activity in the pipeline are planned', async () => {
    const more = `<activity-status code="1"/>${transaction('12', '2020-01-01', '5')}`;
    const { claims } = await readIati({ 'a.xml': file(activity(more)) });
    expect(claims).toMatchObject([{ status: 'PLANNED', amounts: [{ kind: 'PLEDGE' }] }]);
  });

  it('belong to one organisation that is named with its code here and without it there', async () => {
    expect(
      await money(
        funder('Giver', 'YY-9-1'),
        transaction('11', '2020-01-01', '5', provider('giver')),
        transaction('11', '2021-01-01', '5', '<provider-org ref="YY-9-1"/>'),
      ),
    ).toEqual([
      `organisation:iati-yy-9-1-giver FUNDS ${PROJECT} 2020 EUR 5 COMMITMENT 2021 EUR 5 COMMITMENT`,
    ]);
  });
});

describe('money that cannot be read is rejected with its place, and the rest goes on', () => {
  it.each([
    ['commas', transaction('3', '2020-01-01', '1,000'), 'The value "1,000" is not an amount'],
    ['no value', transaction('3', '2020-01-01', ''), 'It has no value'],
    ['an unknown currency', transaction('3', '2020-01-01', '5', '', 'EURO'), 'is not a currency'],
    [
      'no such day',
      transaction('3', '2020-02-30', '5').replace(/ value-date="[^"]*"/, ''),
      'no day',
    ],
    ['no type', transaction('', '2020-01-01', '5'), 'It has no type'],
    ['another type', transaction('99', '2020-01-01', '5'), 'is none of 1 to 13'],
  ])('%s', async (_what, bad, reason) => {
    const good = transaction('3', '2020-01-01', '5');
    const read = await readIati({ 'a.xml': file(activity(good + bad)) });
    const told_ = complaints(read);
    expect(told_[0]).toMatch(/^a\.xml byte \d+, transaction 2: /);
    expect(told_[0]).toContain(reason);
    expect(told(read)).toEqual([`${HELPERS} FUNDS ${PROJECT} 2020 EUR 5 DISBURSEMENT`]);
  });

  it('no currency, stated or by default', async () => {
    const bad = transaction('3', '2020-01-01', '5', '', '');
    const read = await readIati({ 'a.xml': file(activity(bad, { attributes: '' })) });
    expect(complaints(read)).toEqual([expect.stringContaining('no default-currency')]);
  });

  it('budgets in several currencies have no total', async () => {
    const budget = (currency: string): string =>
      `<budget><period-start iso-date="2020-01-01"/><value currency="${currency}">5</value></budget>`;
    const read = await readIati({ 'a.xml': file(activity(budget('EUR') + budget('USD'))) });
    expect(complaints(read)).toEqual([expect.stringContaining('several currencies')]);
    expect(read.entities.get(PROJECT)?.fields['budget']).toBeNull();
  });
});
