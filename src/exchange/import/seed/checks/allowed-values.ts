/** Fields of entities that take their values from a list. */
export const ALLOWED_VALUES: Readonly<Record<string, readonly string[]>> = {
  // IATI OrganisationType, version 2.03
  organisationType: '10 11 15 21 22 23 24 30 40 60 70 71 72 73 80 90'.split(' '),
  // IATI ActivityStatus, version 2.03
  activityStatus: ['1', '2', '3', '4', '5', '6'],
  format: ['in-person', 'online', 'hybrid'],
};
