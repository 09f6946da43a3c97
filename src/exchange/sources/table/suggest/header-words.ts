import { fold } from '../../../../domain/names/fold.js';

/** What the header of a column may say that it holds, in English and French. Folded: no accents. */
export const HEADER_WORDS = {
  code: /^(?:no|nr|n°|num(?:ero)?|#|id|code|ref(?:erence)?|project (?:no|nr|number|code|id)|code (?:du )?projet|identifiant|identifier|s\/?n|serial (?:no|number))\b\.?|\b(?:code|id|ref\.?)$/,
  iati: /\biati\b/,
  name: /\b(?:title|titre|name|nom|intitule|denomination|designation|libelle|training|formation|course|cours|workshop|atelier|event|evenement|meeting|reunion|project|projet|programme|program|activity|activite|organisation|organization|institution|publication|agreement|accord)\b/,
  acronym: /\b(?:acronym|acronyme|sigle|abbreviation|abbr|short name|nom court)\b/,
  start:
    /\b(?:start|starts|started|begin|begins|beginning|from|debut|date de debut|depuis|du|commencement)\b/,
  end: /\b(?:end|ends|ended|finish|until|to|fin|date de fin|au|completion|cloture|closing)\b/,
  date: /\b(?:dates?|when|period|periode|year|annee|quand|jours?)\b/,
  country: /\b(?:countr(?:y|ies)|pays|nation|etats?)\b/,
  participatingCountries:
    /\b(?:participating|participant|beneficiar(?:y|ies)|represented|invited|target|partner|participants?|beneficiaires?|cibles?|partenaires?)\b.*\b(?:countr(?:y|ies)|pays|etats?)\b|\b(?:countr(?:y|ies)|pays|etats?)\b.*\b(?:participating|represented|participants?|beneficiaires?|cibles?|partenaires?)\b/,
  city: /\b(?:city|town|ville|venue|lieu|location|place)\b/,
  donor:
    /\b(?:donors?|funders?|funding|funded by|financed by|financ\w*|bailleurs?|donateurs?|sponsors?|source of funds?)\b/,
  implementer:
    /\b(?:implement\w*|execut\w*|carried out by|delivered by|delivery partners?|mise? en (?:oeuvre|œuvre)|realis\w* par|operateurs?)\b/,
  organiser:
    /\b(?:organi[sz]ers?|organi[sz]ed by|organisateurs?|organise(?:e)? par|convenors?|conducted by)\b/,
  host: /\b(?:hosts?|hosted by|hotes?|accueilli par)\b/,
  participants:
    /\b(?:participating|beneficiary|invited|participantes?|beneficiaires?)\b.*\b(?:organi[sz]ations?|institutions?|agenc(?:y|ies)|ministr(?:y|ies)|bodies|structures?)\b|\b(?:organi[sz]ations?|institutions?|agences?|ministeres?)\b.*\b(?:participantes?|beneficiaires?|represente\w*)\b/,
  partner: /\b(?:partners?|partenaires?|counterparts?|in cooperation with|avec)\b/,
  parent: /\b(?:parent|part of|belongs to|umbrella|rattache\w*)\b/,
  membership: /\b(?:member of|membership|membre de)\b/,
  theme:
    /\b(?:themes?|thematic(?: areas?)?|thematiques?|topics?|sujets?|sectors?|secteurs?|domaines?|subjects?)\b/,
  amount:
    /\b(?:budget\w*|amounts?|montants?|costs?|couts?|value|valeur|grant|subvention|contributions?|funds|total (?:eur|usd|chf))\b/,
  currency: /\b(?:currency|devise|monnaie|ccy)\b/,
  website: /\b(?:web ?sites?|urls?|links?|liens?|web|sites? (?:web|internet)|homepage)\b/,
  count: /\b(?:participants?|attendees|trained|beneficiaires?|formes|persons trained|effectif)\b/,
  partOfCount:
    /\b(?:women|female|femmes|men|male|hommes|girls|boys|filles|of which|dont|%|percent|youth)\b/,
  days: /\b(?:days|jours|duration|duree|length)\b/,
  status: /\b(?:status|statut|etat d'avancement|state of implementation)\b/,
  format: /\b(?:format|modality|modalite|mode|delivery mode)\b/,
  text: /\b(?:descriptions?|objectives?|objectifs?|summary|resume|comments?|commentaires?|remarks?|remarques?|notes?|observations?|outcomes?|results?|resultats?)\b/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type HeaderWord = keyof typeof HEADER_WORDS;

/** Whether a header says so. */
export function headerSays(word: HeaderWord, header: string): boolean {
  return HEADER_WORDS[word].test(fold(header).trim());
}

/** The language of which a header speaks: `Titre (FR)` → fr; null for none. */
export function languageIn(header: string): string | null {
  const words = fold(header);
  const found = LANGUAGES.find(([, pattern]) => pattern.test(words));
  return found?.[0] ?? null;
}

const LANGUAGES: readonly (readonly [string, RegExp])[] = [
  ['en', /\b(?:en|eng|english|anglais)\b/],
  ['fr', /\b(?:fr|fra|french|francais)\b/],
  ['es', /\b(?:es|spa|spanish|espagnol|espanol)\b/],
  ['ar', /\b(?:ar|ara|arabic|arabe)\b/],
  ['pt', /\b(?:pt|por|portuguese|portugais)\b/],
  ['de', /\b(?:de|deu|german|allemand)\b/],
  ['ru', /\b(?:ru|rus|russian|russe)\b/],
];

/** Words for the stages of a project, as codes of the IATI ActivityStatus list. */
export const STATUS_WORDS: Readonly<Record<string, string>> = {
  ...{ pipeline: '1', planned: '1', 'in preparation': '1', prevu: '1', 'en preparation': '1' },
  ...{ ongoing: '2', 'on-going': '2', active: '2', 'in progress': '2', implementation: '2' },
  ...{ 'en cours': '2', actif: '2', finalisation: '3', closing: '3', completed: '4', closed: '4' },
  ...{ done: '4', ended: '4', finished: '4', termine: '4', cloture: '4', acheve: '4' },
  ...{ cancelled: '5', canceled: '5', annule: '5', suspended: '6', suspendu: '6', 'on hold': '6' },
};

/** Words for the ways of meeting. */
export const FORMAT_WORDS: Readonly<Record<string, string>> = {
  ...{ 'in person': 'in-person', 'in-person': 'in-person', 'face-to-face': 'in-person' },
  ...{ 'face to face': 'in-person', f2f: 'in-person', presentiel: 'in-person' },
  ...{ 'en presentiel': 'in-person', physical: 'in-person', onsite: 'in-person' },
  ...{ online: 'online', virtual: 'online', remote: 'online', 'en ligne': 'online' },
  ...{ virtuel: 'online', 'a distance': 'online', webinar: 'online', zoom: 'online' },
  ...{ hybrid: 'hybrid', hybride: 'hybrid', blended: 'hybrid', mixte: 'hybrid' },
};
