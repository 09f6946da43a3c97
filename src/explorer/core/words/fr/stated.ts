import type { Words } from '../en.js';

export const stated: Words['stated'] = {
  title: 'Qui le dit',
  sourcesOf: (fact) => `${fact}, sources`,
  none: 'Aucun document n’est encore enregistré à ce sujet.',
  surenessHint:
    'Le degré de certitude de la valeur selon tous ses documents, chacun pesé selon sa fiabilité. Le chiffre à côté d’un document dit avec quelle clarté il l’affirme.',
  outcomes: {
    ONLY: 'Montré : aucun document ne dit autre chose.',
    SUREST: 'Montré : c’est le plus sûr.',
    LATEST: 'Montré : aussi sûr que d’autres, dans le document le plus récent.',
    LISTED: 'Montré : il peut y en avoir plusieurs.',
    LESS_SURE: 'Non montré : un autre est plus sûr.',
    EARLIER: 'Non montré : un autre aussi sûr se trouve dans un document plus récent.',
    MISFIT: 'Non montré : antérieur au début.',
    DENIED: 'Non montré : contesté.',
    OF_MERGED: 'Non montré : dit d’une entité fusionnée avec celle-ci.',
  },
  parts: {
    name: 'Nom',
    names: 'Autres noms',
    acronym: 'Sigle',
    website: 'Site web',
    identifiers: 'Codes dans d’autres registres',
    city: 'Ville',
    country: 'Pays',
    start: 'Début',
    end: 'Fin',
    plannedStart: 'Début prévu',
    plannedEnd: 'Fin prévue',
    periodFrom: 'Couvre à partir de',
    periodTo: 'Couvre jusqu’à',
    budget: 'Budget',
    budgetCurrency: 'Monnaie',
  },
  type: 'Type',
};
