/** What the codes of fields mean, by the name of the field: IATI OrganisationType and ActivityStatus. */
export const CODE_LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  organisationType: {
    10: 'Government',
    11: 'Local government',
    15: 'Other public sector',
    21: 'International NGO',
    22: 'National NGO',
    23: 'Regional NGO',
    24: 'Partner country based NGO',
    30: 'Public-private partnership',
    40: 'Multilateral',
    60: 'Foundation',
    70: 'Private sector',
    71: 'Private sector in provider country',
    72: 'Private sector in aid recipient country',
    73: 'Private sector in third country',
    80: 'Academic, training and research',
    90: 'Other',
  },
  activityStatus: {
    1: 'Pipeline',
    2: 'Implementation',
    3: 'Finalisation',
    4: 'Closed',
    5: 'Cancelled',
    6: 'Suspended',
  },
};
