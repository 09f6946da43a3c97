import { gzipSync } from 'node:zlib';
import { complaints, readIati, told, type ReadIati } from './read-iati.js';

const ACTIVITY = `iati_identifier,reporting_org,reporting_org_ref,reporting_org_type,title_eng,title_fr,description_eng_1,activity_status_code,activity_date_1,activity_date_type_1,contact_info_org,contact_info_email,recipient_country_code,recipient_country_pct,recipient_region_code,recipient_region_vocabulary
XX-1-A,Helpers,XX-1,40,"Wells, and more",Puits,A sentence of the source.,4,2018-03-13,1,Jane Doe,jane@example.org,SS,,,
XX-1-B,Helpers,XX-1,40,Pumps,,,2,,,,,,,289,1`;
const SHEETS = {
  'activity.csv': ACTIVITY,
  'participating_org.csv': `iati_identifier,participating_org_eng,participating_org_ref,participating_org_type,participating_org_role
XX-1-A,Giver,YY-9-1,10,1
XX-1-A,Helpers,XX-1,40,2`,
  'transaction.csv': `iati_identifier,transaction_type_code,transaction_date,transaction_value_currency,transaction_value_date,transaction_value,transaction_provider_org_ref,transaction_provider_org
XX-1-A,11,2018-03-01,USD,2018-03-01,200000.06 ,YY-9-1,Giver
XX-1-A,11,2019-03-01,USD,2019-03-01,5,YY-9-1,Giver
XX-1-A,11,2019-03-01,USD,2019-03-01,"1,000",YY-9-1,Giver`,
  'sector.csv': `iati_identifier;sector_vocabulary;sector_code;sector_pct;sector_desc
XX-1-B;1;15190;100;Migration
XX-1-B;99;CC;;Camps`,
  'budget.csv': `iati_identifier,budget_type,budget_period_start,budget_period_end,budget_currency,budget_value_date,budget_value
XX-1-A,1,2018-01-01,2018-12-31,USD,2018-01-01,30`,
  'related.csv.gz': gzipSync(`iati_identifier,related_activity_ref,related_activity_type
XX-1-A,XX-1-B,1`),
  'scope.csv': `iati_identifier,humanitarian_scope_type,humanitarian_scope_vocabulary,humanitarian_scope_code,humanitarian_scope_desc_eng
XX-1-B,2,2-1,HSSD18,South Sudan 2018`,
  'result.csv': `iati_identifier,result_type,result_title
XX-1-A,1,Some result`,
};

describe('the sheets of IATI', () => {
  let read: ReadIati;
  beforeAll(async () => {
    read = await readIati(SHEETS);
  });

  it('give what the XML gives, joined by the identifier', () => {
    const [a, b] = ['project:iati-xx-1-a', 'project:iati-xx-1-b'];
    expect(told(read)).toEqual([
      `organisation:iati-yy-9-1-giver FUNDS ${a} 2018 USD 200000.06 COMMITMENT 2019 USD 5 COMMITMENT`,
      `organisation:iati-xx-1-helpers ACCOUNTABLE_FOR ${a}`,
      `${a} ACTIVE_IN country:ssd`,
      `${a} PART_OF ${b} (programme component)`,
      `${b} ACTIVE_IN place:dac-region-289`,
      'theme:dac-15190 PART_OF theme:dac-151',
      `${b} ADDRESSES theme:dac-15190`,
      `${b} ADDRESSES theme:iati-camps`,
      `${b} ALIGNS_WITH framework:humanitarian-plan-hssd18`,
    ]);
    expect(read.entities.get('project:iati-xx-1-a')).toMatchObject({
      name: 'Wells, and more',
      names: [{ value: 'Puits', language: 'fr' }],
      fields: {
        activityStatus: '4',
        plannedStart: '2018-03-13',
        budget: 30,
        budgetCurrency: 'USD',
      },
    });
  });

  it('tell the line of what cannot be taken', () => {
    expect(complaints(read)).toEqual([
      'transaction.csv line 4: The value "1,000" is not an amount. Write digits with a point for decimals, without signs between them.',
    ]);
  });

  it('give no contact and no sentence', () => {
    expect(JSON.stringify(read.items)).not.toMatch(/Jane|example\.org|sentence|Some result/);
  });

  it('are counted, also what is left out', () => {
    expect(Object.fromEntries(read.counts)).toMatchObject({
      ...{ 'iati-activity': 2, transaction: 3, 'participating-org': 2, sector: 2 },
      'rows of results, left out': 1,
    });
  });

  it('are rejected row by row', async () => {
    const broken = await readIati({
      'activity.csv': `${ACTIVITY}\nXX-1-A,Helpers,XX-1,40,Again`,
      'sector.csv': 'iati_identifier,sector_code\n,15190\nXX-1-Z,15190\nXX-1-Z,15190',
      'other.csv': 'name,age\nx,5',
      'long.csv': `iati_identifier,sector_code\nXX-1-A,${'9'.repeat(3_000_000)}\nXX-1-A,15190`,
      'latin.csv': Buffer.from('iati_identifier,sector_code\nXX-1-A,\u00e9', 'latin1'),
    });
    expect(complaints(broken)).toEqual([
      expect.stringMatching(/^activity\.csv line 4: The activity XX-1-A stands in line 2/),
      expect.stringMatching(/^sector\.csv line 2: The row has no iati_identifier/),
      expect.stringMatching(/^other\.csv line 1: This is no sheet of IATI activities/),
      'long.csv line 2: The row has more than 1,000,000 characters.',
      expect.stringMatching(/^latin\.csv line \d: .*--encoding windows-1252/),
      expect.stringMatching(/^sector\.csv line 3: No sheet has a row for the activity XX-1-Z/),
    ]);
    expect(broken.entities.has('project:iati-xx-1-b')).toBe(true);
  });
});
