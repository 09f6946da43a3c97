import type { Words } from '../en.js';

export const organisationTypes: Words['organisationTypes'] = {
  10: 'Gouvernement',
  11: 'Administration locale',
  15: 'Autre secteur public',
  21: 'ONG internationale',
  22: 'ONG nationale',
  23: 'ONG régionale',
  24: 'ONG du pays partenaire',
  30: 'Partenariat public-privé',
  40: 'Multilatéral',
  60: 'Fondation',
  70: 'Secteur privé',
  71: 'Secteur privé du pays donateur',
  72: 'Secteur privé du pays bénéficiaire',
  73: 'Secteur privé d’un pays tiers',
  80: 'Enseignement, formation et recherche',
  90: 'Autre',
};
