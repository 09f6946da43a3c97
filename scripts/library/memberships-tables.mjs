/** Bodies of the data set by the organisation of the graph that they are, found by reading both. */
export const BODIES = {
  afdb: 'organisation:afdb',
  asean: 'organisation:asean',
  au: 'organisation:au',
  coe: 'organisation:coe',
  ecowas: 'organisation:ecowas',
  eu: 'organisation:eu',
  fao: 'organisation:fao',
  ibrd: 'organisation:world-bank',
  igad: 'organisation:igad',
  ilo: 'organisation:ilo',
  iomig: 'organisation:iom',
  marri: 'organisation:marri',
  osce: 'organisation:osce',
  un: 'organisation:un',
};

/** Bodies in which the source splits the seat of China between two states. */
export const SEAT_OF_CHINA = ['fao', 'ibrd', 'ilo', 'un'];

/** States whose name no country of the graph bears; null for those that ended. */
export const STATES = {
  255: 'country:deu', // Germany to 1945 and from 1990
  260: 'country:deu', // the Federal Republic of 1949, which is the Germany of today
  265: null, // the German Democratic Republic, to 1990
  315: null, // Czechoslovakia, to 1992
  343: 'country:mkd',
  345: 'country:srb', // Yugoslavia, since 1993 that of Serbia and Montenegro
  511: null, // Zanzibar, in Tanzania since 1964
  678: null, // the Yemen Arab Republic, to 1990
  680: null, // the Yemen People's Republic, to 1990
  817: null, // the Republic of Vietnam, to 1975
  860: 'country:tls',
};

/** Last year in which Yugoslavia was the federation of six republics, which ended. */
export const LAST_OF_FORMER_YUGOSLAVIA = 1992;

/** Ends that the body's own list of today contradicts: gaps of the data, not departures. */
export const DOUBTFUL = [
  { body: 'au', state: 411 },
  { body: 'au', state: 490 },
];
