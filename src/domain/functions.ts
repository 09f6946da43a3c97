/**
 * What a public body is responsible for, as a vocabulary of ours: "all ministries of interior" is
 * one filter, whatever the ministries are called.
 */
export const FUNCTIONS = {
  interior: 'Home affairs: public order, police, registration of the population.',
  'foreign-affairs': 'Foreign policy, embassies and consulates.',
  migration: 'Immigration and emigration: entry, stay, residence, return.',
  asylum: 'Asylum, refugees and other persons in need of protection.',
  border: 'Control and management of borders.',
  'citizenship-and-integration': 'Nationality, naturalisation, integration of immigrants.',
  diaspora: 'Relations with nationals and communities abroad.',
  labour: 'Work, employment, recruitment of workers.',
  justice: 'Law, courts, prosecution.',
  'human-rights': 'Human rights, equality, ombudspersons.',
  'anti-trafficking': 'Action against trafficking in human beings and smuggling of migrants.',
  'social-affairs': 'Social protection, family, women and children.',
  health: 'Public health.',
  education: 'Schools, universities, research policy.',
  development: 'Aid to and cooperation with other countries.',
  planning: 'National planning and economic policy.',
  finance: 'Budget, treasury, taxes and customs.',
  statistics: 'Official statistics.',
  environment: 'Environment, climate, disasters.',
  'local-government': 'Regions, municipalities and cities.',
  defence: 'Armed forces and defence.',
  'head-of-government': 'Presidency, office of the head of government, cabinet.',
} as const satisfies Readonly<Record<string, string>>;
