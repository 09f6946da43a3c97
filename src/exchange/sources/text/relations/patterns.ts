import { commitment, HELD, INCLUDING, MEMBER, row, WITH, type PatternRow } from './pattern-row.js';

/** What is read from sentences, by type. Bare nearness of two names is no relation. */
export const PATTERNS: readonly PatternRow[] = [
  row(
    'MEMBER_OF',
    0.8,
    ['X is a member of Y', 'Calls the subject a member of the object'],
    [
      `{S} IS~ ${MEMBER} (?:of|in|to) {O}`,
      `as an? ${MEMBER} of {O}, {S}`,
      `{S}, an? ${MEMBER} of {O}`,
      `${MEMBER} of {O},? ${INCLUDING} {S}`,
      `{O}(?:['’]s?)? ${MEMBER},? ${INCLUDING} {S}`,
    ],
    { role: 'member' },
  ),
  row(
    'MEMBER_OF',
    0.75,
    ['X joined Y in YEAR', 'Says that the subject joined the object'],
    [
      '{S:COUNTRY|ORGANISATION} (?:has |have )?(?:formally |recently |also )?joined {O:ORGANISATION|DIALOGUE|PROJECT}',
      '{S:COUNTRY|ORGANISATION}~ acceded to {O:ORGANISATION|DIALOGUE}',
    ],
    { role: 'member', begins: true },
  ),
  row(
    'PARTICIPATES_IN',
    0.7,
    ['X took part in Y', 'Says that the subject takes part in the object'],
    [
      '{S}~ (?:took part|take part|takes part|participated|participates?|participating) in {O}',
      '{S}~ attended {O}',
      '(?:at|during) {O:EVENT}(?: in [\\p{L}\\d ]{4,16})?,? {S:COUNTRY|ORGANISATION}(?! (?:and|or) )',
      '{O:EVENT|DIALOGUE|PROJECT} BE~ attended by ~{S}',
      '(?:officials|delegates|representatives|participants|experts|delegations) (?:from|of) {S}~ (?:attended|joined) {O:EVENT|DIALOGUE}',
    ],
  ),
  row(
    'PARTICIPATES_IN',
    0.65,
    ['Y brought together X', 'Names the subject among those whom the object brings together'],
    [
      '{O:EVENT|DIALOGUE|PROJECT}(?:,[^,«»]{1,60},)?~ (?:brought together|brings together|gathered|gathers|gathering|bringing together|convened|which brought) [^.;«»]{0,80}?{S:ORGANISATION|COUNTRY}',
      '{O:DIALOGUE|EVENT}~ (?:platform|forum|dialogue) [^.;«»]{0,120}?(?:including|between|among) {S:ORGANISATION|COUNTRY}',
    ],
  ),
  row(
    'ORGANISES',
    0.75,
    ['Y is organised by X', 'Names the subject as organiser'],
    [
      '{O:EVENT|PROJECT|DIALOGUE|RESOURCE},? BE~ (?:co-|jointly )?(?:organi[sz]ed|convened)~ by ~{S}',
      '{S:ORGANISATION|COUNTRY|DIALOGUE|PROJECT}~ (?:co-)?(?:organi[sz]ed|organi[sz]es|organi[sz]ing|convened|convenes|held|holds)~ {O:EVENT}',
      '{O:EVENT}[^.;«»]{0,80}?(?:co-)?organi[sz]ers?: {S}',
      "{S:DIALOGUE|ORGANISATION}[’']s? {O:EVENT}",
    ],
  ),
  row(
    'HOSTS',
    0.8,
    ['Y is hosted by X', 'Names the subject as host'],
    [
      '{O},? BE~ (?:co-)?hosted~ by ~{S}',
      '{S:COUNTRY|ORGANISATION|PLACE}~ (?:co-)?(?:hosts?|hosted|hosting|housing)~ {O:EVENT|ORGANISATION|DIALOGUE|PROJECT}',
    ],
  ),
  row(
    'CHAIRS',
    0.8,
    ['Y is (co-)chaired by X and Z', 'Says that the subject chairs the object'],
    [
      '{O}[^.;«»]{0,60}?(?:co-|jointly )?chaired by [^.;«»]{0,40}?{S:COUNTRY|ORGANISATION}',
      '{O:EVENT|DIALOGUE}[^.;]{0,60}? and chaired by [^.;«»]{0,40}?{S:COUNTRY|ORGANISATION}',
      '{S:COUNTRY|ORGANISATION}~ (?:co-)?(?:chairs|chaired|chairing)~ {O}',
      '{S:COUNTRY|ORGANISATION},? (?:as|is|was|in its capacity as)~ (?:co-)?chair(?:man)?~ of {O}',
      "{S:COUNTRY|ORGANISATION|ADJECTIVE}(?:[’']s?)? (?:co-)?(?:chairmanship|chairpersonship|presidency) of {O}",
    ],
    { role: 'chair' },
  ),
  row(
    'SECRETARIAT_OF',
    0.8,
    ['X is the secretariat of Y', 'Names the subject as secretariat of the object'],
    [
      '{S:ORGANISATION}~ secretariat~ (?:of|for|to) {O}',
      'as~ secretariat (?:of|for|to) {O}, {S:ORGANISATION}',
      '{O:DIALOGUE} secretariat[ ,–-]{1,3}{S:ORGANISATION}',
    ],
  ),
  row(
    'PARTNERS_WITH',
    0.7,
    ['X in partnership with Y', 'Says that the two work together'],
    [
      `{S}~ in (?:close )?${WITH} with {O}`,
      `in (?:close )?${WITH} with {O}, {S}`,
      '{S}~ (?:partners|partnered|partnering|cooperates|collaborates|collaborated|works together) with {O}',
      `${WITH} between {S} and {O}`,
    ],
  ),
  row(
    'FUNDS',
    0.85,
    ['Y is funded by X', 'Says that the subject pays for the object'],
    [
      '{O:PROJECT|EVENT|FRAMEWORK|RESOURCE|DIALOGUE},?[^.;«»]{0,60}? (?:co-)?(?:funded|financed|paid for)~ by {S}',
      '{O:ORGANISATION|COUNTRY} IS~ (?:co-)?(?:funded|financed) by {S}',
      '{S}~ (?:co-)?(?:funds|funded|finances|financed|is funding)~ {O}',
      '{O}[^.;«»]{0,60}? (?:funding|financial support|financial contribution|financing|a grant) (?:from|of|by|provided by) {S}',
      '{S}~ (?:contributed|donated|pledged|granted)[^.;«»]{0,40}\\d[^.;«»]{0,40}(?:to|for) {O}',
    ],
  ),
  row(
    'IMPLEMENTS',
    0.8,
    ['Y is implemented by X', 'Says that the subject carries the object out'],
    [
      '{O},?[^.;«»]{0,60}? (?:implemented|carried out|executed)[^.;«»]{0,20} by {S}',
      '{S:ORGANISATION|COUNTRY|PROJECT|FRAMEWORK}~ (?:implements|implemented|implementing|is implementing|carries out)~ {O:PROJECT|FRAMEWORK}',
    ],
  ),
  row(
    'SUPPORTS',
    0.7,
    ['X supports Y', 'Says that the subject helps the object'],
    [
      '{S}~ (?:supports|supported|is supporting|has supported) (?!the establish)~{O}',
      '{O}[^.;«»]{0,40}? supported by {S}',
      'with (?:the )?support (?:of|from) {S}, {O}',
      '{O}[^.;«»]{0,60}?,? with (?:the )?(?:financial )?support (?:of|from) {S}',
      'with (?:the )?support (?:of|from) {S}[^.;]{0,400} under {O:PROJECT}',
    ],
  ),
  row(
    'ADOPTS',
    0.8,
    ['Y is adopted by X', 'Says that the subject adopted the text'],
    [
      '{O:FRAMEWORK|RESOURCE},?[^.;«»]{0,30}? adopted (?:by|at|during) {S}',
      '{S}~ adopted~ {O:FRAMEWORK}',
      "{S}(?:[’']s?)? adoption of~ {O:FRAMEWORK}",
      'adoption of {O:FRAMEWORK}~ by {S}',
    ],
  ),
  commitment('signed', 'signed', 'signature', 'X signed Y'),
  commitment('ratified', '(?:ratified|has ratified)', 'ratification', 'X ratified Y'),
  commitment('acceded', 'acceded to', 'accession', 'X acceded to Y'),
  commitment('endorsed', 'endorsed', 'endorsement', 'X endorsed Y'),
  row(
    'LAUNCHES',
    0.75,
    ['X launched Y', 'Says that the subject started the object'],
    [
      '{S}~ (?:co-)?(?:launched|launches|initiated|initiates|inaugurated)~ {O:PROJECT|RESOURCE|DIALOGUE|FRAMEWORK|ORGANISATION}',
      '{O},?[^.;«»]{0,30}? launched~ by {S}',
    ],
  ),
  row(
    'ESTABLISHED_BY',
    0.75,
    ['X was established by (at) Y', 'Says that the object founded the subject'],
    [
      '{S},?[^.;«»]{0,40}? (?:established|founded|created|set up)[^.;«»]{0,20} (?:by|at|during) {O}',
      '(?:established|founded|created|set up)[^.;«»]{0,20} (?:by|at|during) {O}, {S}',
    ],
  ),
  row(
    'PUBLISHES',
    0.75,
    ['X published Y', 'Says that the subject issued the object'],
    [
      '{S}~ (?:published|publishes|released|issued|produces|producing|produced)~ {O:RESOURCE|FRAMEWORK}',
      '{O:RESOURCE},?[^.;«»]{0,30}? (?:published|issued|released|co-edited)~ (?:by|with) {S}',
      "{S:ORGANISATION}[’']?s (?:flagship |annual |latest |most recent )?{O:RESOURCE}",
    ],
  ),
  row(
    'DEVELOPS',
    0.7,
    ['X developed Y', 'Says that the subject made the object'],
    [
      '{S}~ (?:developed|develops|drafted|has developed)~ {O:RESOURCE|FRAMEWORK|PROJECT}',
      '{O:RESOURCE|FRAMEWORK},?[^.;«»]{0,30}? (?:developed|drafted)~ by {S}',
    ],
  ),
  row(
    'OPERATES',
    0.7,
    ['X runs Y', 'Says that the subject runs the object'],
    [
      '{S}~ (?:operates?|operated|operating|runs?|manages?|managed|hosts? and runs?)~ {O:RESOURCE|ORGANISATION|PROJECT}',
      '{O:RESOURCE|ORGANISATION|PROJECT},? BE~ (?:operated|run|managed)~ by {S}',
    ],
  ),
  row(
    'LOCATED_IN',
    0.7,
    ['Y was held (is based) in PLACE', 'Places the subject there'],
    [
      `{S:EVENT},?[^.;«»]{0,60}? ${HELD}[^.;«»]{0,40}? in {O:PLACE|COUNTRY}`,
      '{S:EVENT}(?: [^.;«»]{0,12})? in {O:PLACE}',
      '{S:ORGANISATION}~ (?:based|headquartered|located) in {O:PLACE|COUNTRY}',
      '{S:PLACE}, {O:COUNTRY}',
      '{S:EVENT}~ in {O:PLACE}',
    ],
  ),
  row(
    'PART_OF',
    0.7,
    ['the ministry Y of X', 'Names the subject as a body of the object'],
    [
      '{S:ORGANISATION} (?:of|at) {O:COUNTRY|ORGANISATION}',
      "{O:COUNTRY|ORGANISATION}[’']s {S:ORGANISATION}",
      '{O:ADJECTIVE} {S:ORGANISATION}',
      '{S:ORGANISATION}, (?:government|kingdom|republic) of {O:COUNTRY}',
    ],
  ),
  row(
    'PART_OF',
    0.75,
    ['X is part of Y', 'Says that the subject is part of the object'],
    [
      '{S} IS~ (?:an? )?(?:(?:integral |key )?part|component|pillar|organ|campaign) (?:of|under) {O}',
      '{S:EVENT|PROJECT|RESOURCE|DIALOGUE}[^.;«»]{0,100}? (?:as part|in the framework|within the framework|under the (?:framework|umbrella)) of {O:PROJECT|DIALOGUE}',
      'organi[sz]ed (?:under|within|as part of) {O:PROJECT}, {S:EVENT}',
      'pillar of {O}: {S}',
      '{S:ORGANISATION}~ joined {O:ORGANISATION} system',
    ],
  ),
  row(
    'ACTIVE_IN',
    0.65,
    ['X works in COUNTRY', 'Says that the subject works there'],
    [
      '{S:PROJECT|ORGANISATION|RESOURCE}~ (?:active|works|working|operates|implemented|presence|projects?|activities|missions?)~ in {O:COUNTRY|PLACE}',
      '\\bin {O:COUNTRY}, {S:PROJECT|ORGANISATION}',
    ],
  ),
  row(
    'CONTRIBUTES_TO',
    0.65,
    ['X contributes to Y', 'Says that the subject adds to the object'],
    [
      '{S}~ contribut(?:e|es|ed|ing|ion|ions)~ (?:to|towards)~ {O:FRAMEWORK|DIALOGUE|PROJECT|EVENT}',
      '{S}[^.;«»]{0,80}? (?:support|supports|supporting|promote|further|towards)[^.;«»]{0,40} (?:implementation|achievement|priorities|objectives|goals)(?: and (?:objectives|review))? of {O:FRAMEWORK|DIALOGUE}',
      '{O:RESOURCE|EVENT|FRAMEWORK}[^.;]{0,160}? with contributions (?:from|by) {S:ORGANISATION|COUNTRY}',
      '(?:implementation|priorities|objectives)[^.;«»]{0,20} of {O:DIALOGUE|FRAMEWORK}, such as {S:PROJECT}',
      '{S}[^.;«»]{0,50}? (?:implementing|achieving|implementation of|achievement of|realization of) {O:FRAMEWORK}',
    ],
  ),
  row(
    'ADDRESSES',
    0.6,
    ['X addresses (is about) THEME', 'Names the theme as one that the subject deals with'],
    [
      '{S}~ (?:address|addresses|addressed|addressing|tackles?|tackling|focus(?:es|ed|ing)? on|deals? with|dedicated to|committed to|aims? to|covers?|devoted to)~ {O:THEME}',
      '{S:EVENT|PROJECT|FRAMEWORK|RESOURCE|DIALOGUE|ORGANISATION} (?:on|for|about|in the (?:field|area) of) {O:THEME}',
    ],
  ),
  row(
    'DISCUSSES',
    0.6,
    ['X discussed Y', 'Names the object as a topic'],
    [
      '{S:EVENT|DIALOGUE|PROJECT}~ (?:discuss|discusses|discussed|discussing|debated|explored|reflect on|to present)~ {O:FRAMEWORK|THEME|PROJECT|EVENT}',
    ],
  ),
  row(
    'ALIGNS_WITH',
    0.65,
    ['X in line with Y', 'Says that the subject follows the object'],
    [
      '{S}[^.;«»]{0,60}? (?:in line with|aligned with|aligns? with|guided by|based on|in accordance with|draws from)~ {O:FRAMEWORK}',
      'following {O:FRAMEWORK}, {S}',
    ],
  ),
  row(
    'FOLLOWS_UP',
    0.65,
    ['X follows up Y', 'Says that the subject continues the object'],
    [
      '{S}~ (?:follow(?:s|ed|ing)?[- ]up (?:to|of|on)|builds? (?:up)?on|building (?:up)?on)~ {O:FRAMEWORK|EVENT|PROJECT|RESOURCE}',
      'building on {O:FRAMEWORK|EVENT|PROJECT}, {S}',
    ],
  ),
  row(
    'SUCCEEDED_BY',
    0.75,
    ['X was succeeded by Y', 'Says that the object took the place of the subject'],
    ['{S} BE~ (?:replaced|succeeded) by {O}'],
  ),
  row(
    'CRITICISES',
    0.75,
    ['X criticised Y', 'Says that the subject finds fault with the object'],
    ['{S:ORGANISATION|COUNTRY}~ (?:criticis|criticiz)(?:ed|es)~ {O}'],
  ),
];
