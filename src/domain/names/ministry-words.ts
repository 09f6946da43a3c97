import type { FUNCTIONS } from '../functions.js';

/** Words for a ministry, folded. */
export const MINISTRY: readonly string[] = [
  'ministry ministries min minister minist department secretariat secretaria',
  'ministere ministerio ministero ministeri ministerium bundesministerium',
  'ministerie ministeriet departement departementet ministeerium',
  'министерство министерства мин міністерство міністэрства министарство',
  'ministerstvo ministerstwo ministarstvo ministrstvo ministerul ministria ministerija',
  'miniszterium bakanligi bakanlik nazirliyi vazirligi υπουργειο',
  'وزاره وزارت משרד kementerian bo wizara',
].flatMap((line) => line.split(' '));

/** Endings that say ministry in words that are put together: `Innenministerium`. */
export const MINISTRY_ENDINGS: readonly string[] = [
  'ministerium',
  'ministerie',
  'ministeriet',
  'miniszterium',
  'ministerio',
  'ministeerium',
  'departementet',
];

type FunctionWord = keyof typeof FUNCTIONS;

/** What a ministry is for, as its name says it, in several languages; folded, without small words. */
export const FIELDS: Readonly<Partial<Record<FunctionWord, readonly string[]>>> = {
  interior: [
    ...['interior', 'internal affairs', 'home affairs', 'home', 'interieur', 'interno', 'interni'],
    ...['innern', 'inneres', 'innen', 'binnenlandse zaken', 'inrikes', 'indenrigs', 'innenriks'],
    ...['внутренних дел', 'внутрішніх справ', 'унутраных спраў', 'вътрешните работи'],
    ...['внатрешни работи', 'унутрашњих послова', 'unutrasnjih poslova', 'unutarnjih poslova'],
    ...['notranje zadeve', 'vnitra', 'vnutra', 'spraw wewnetrznych', 'afacerilor interne'],
    ...['puneve brendshme', 'brendshme', 'belugy', 'icisleri', 'daxili isler', 'εσωτερικων'],
    ...[
      'داخليه',
      'كشور',
      'פנים',
      'הפנים',
      'dalam negeri',
      'noi vu',
      'sisasiain',
      'siseministeerium',
    ],
    ...['vidaus reikalu', 'iekslietu', 'mambo ndani'],
  ],
  'foreign-affairs': [
    ...['foreign affairs', 'foreign', 'external affairs', 'foreign relations', 'foreign policy'],
    ...['external relations', 'affaires etrangeres', 'relations exterieures', 'aussen'],
    ...['asuntos exteriores', 'relaciones exteriores', 'negocios estrangeiros', 'auswartigen'],
    ...['relacoes exteriores', 'affari esteri', 'esteri', 'auswartige angelegenheiten', 'afers'],
    ...['buitenlandse zaken', 'utrikes', 'udenrigs', 'utenriks', 'ulkoasiain', 'valis'],
    ...['иностранных дел', 'закордонних справ', 'замежных спраў', 'външните работи'],
    ...['надворешни работи', 'спољних послова', 'vanjskih poslova', 'spoljnih poslova'],
    ...['vanjskih europskih poslova', 'zunanje zadeve', 'zahranicnich veci', 'zahranicnych veci'],
    ...['spraw zagranicznych', 'afacerilor externe', 'puneve jashtme', 'jashtme', 'kulugy'],
    ...['disisleri', 'xarici isler', 'εξωτερικων', 'خارجيه', 'شوون خارجيه', 'חוץ', 'luar negeri'],
    ...['ngoai giao', 'mambo nje', 'החוץ'],
  ],
  labour: [
    ...['labour', 'labor', 'labour employment', 'employment', 'work', 'travail', 'emploi'],
    ...['trabajo', 'trabajo empleo', 'empleo', 'trabalho', 'lavoro', 'arbeit', 'arbeits'],
    ...['arbejds', 'arbets', 'arbeids', 'werk', 'труда', 'праці', 'працы', 'труд', 'рада', 'rada'],
    ...['prace', 'pracy', 'muncii', 'punes', 'munkaugyi', 'calisma', 'emek', 'εργασιας'],
    ...['عمل', 'شغل', 'كار', 'עבודה', 'העבודה', 'ketenagakerjaan', 'lao dong', 'kazi', 'manpower'],
  ],
  migration: [
    ...['migration', 'immigration', 'migrations', 'migracion', 'migraciones', 'migracao'],
    ...['migrazione', 'immigrazione', 'migratie', 'emigration', 'goc', 'миграции', 'міграції'],
    ...['هجره', 'مهاجرت', 'μεταναστευσης', 'הגירה', 'migrationsfragen'],
  ],
  asylum: ['asylum', 'asile', 'asilo', 'asyl', 'refugees', 'refugies', 'ασυλου', 'لاجيين'],
  justice: [
    ...['justice', 'justicia', 'justica', 'giustizia', 'justiz', 'justitie', 'justitie veiligheid'],
    ...['juris', 'justits', 'justisdepartementet', 'юстиции', 'юстиції', 'правосудието'],
    ...['правде', 'pravde', 'pravosudja', 'pravosuda', 'pravosodje', 'spravedlnosti'],
    ...['spravedlivosti', 'sprawiedliwosci', 'justitiei', 'drejtesise', 'igazsagugyi', 'adalet'],
    ...[
      'edliyye',
      'δικαιοσυνης',
      'عدل',
      'دادگستري',
      'משפטים',
      'המשפטים',
      'hukum',
      'tu phap',
      'sheria',
    ],
  ],
  health: [
    ...['health', 'public health', 'sante', 'sante publique', 'salud', 'salud publica', 'saude'],
    ...['salute', 'sanita', 'gesundheit', 'gesundheits', 'volksgezondheid', 'sundheds', 'halso'],
    ...[
      'здравоохранения',
      'здоровя',
      'здравља',
      'здравство',
      'zdravlja',
      'zdravja',
      'zdravotnictvi',
    ],
    ...['zdrowia', 'sanatatii', 'shendetesise', 'saglik', 'υγειας', 'صحه', 'בריאות', 'kesehatan'],
    ...['y te', 'afya'],
  ],
  education: [
    ...['education', 'national education', 'educacion', 'educacao', 'istruzione', 'bildung'],
    ...['education nationale', 'onderwijs', 'uddannelses', 'образования', 'освіти', 'просвете'],
    ...['obrazovanja', 'edukacji', 'educatiei', 'arsimit', 'milli egitim', 'egitim', 'παιδειας'],
    ...['تعليم', 'تربيه', 'תינוך', 'pendidikan', 'elimu'],
  ],
  'social-affairs': [
    ...['social affairs', 'social policy', 'social development', 'social protection', 'family'],
    ...['affaires sociales', 'asuntos sociales', 'politiche sociali', 'soziales', 'sozial'],
    ...['sociale zaken', 'социальной политики', 'соціальної політики', 'شوون اجتماعيه'],
    ...['social welfare', 'welfare', 'desarrollo social', 'socialnih zadev', 'socialnych veci'],
  ],
  development: [
    ...['development', 'development cooperation', 'cooperation', 'international cooperation'],
    ...['developpement', 'entwicklung', 'wirtschaftliche zusammenarbeit entwicklung'],
    ...['ontwikkelingssamenwerking', 'cooperacion', 'cooperazione internazionale'],
  ],
  diaspora: [
    ...['diaspora', 'diaspora affairs', 'expatriates', 'emigrants', 'overseas', 'dijaspore'],
    ...['nationals abroad', 'مغتربين', 'diaspores', 'diasporas'],
  ],
  finance: [
    ...[
      'finance',
      'finances',
      'hacienda',
      'financas',
      'finanze',
      'finanzen',
      'finanz',
      'financien',
    ],
    ...['финансов', 'фінансів', 'финансија', 'finansija', 'financija', 'financi', 'finansow'],
    ...['finantelor', 'financave', 'maliye', 'οικονομικων', 'ماليه', 'אוצר', 'keuangan', 'fedha'],
    ...['treasury'],
  ],
  planning: ['planning', 'plan', 'planification', 'planificacion', 'تخطيط', 'planlama'],
  environment: [
    ...['environment', 'environnement', 'medio ambiente', 'ambiente', 'umwelt', 'milieu'],
    ...['environment climate change', 'ecology', 'umweltschutz', 'بييه', 'cevre'],
  ],
  defence: [
    ...['defence', 'national defence', 'defense', 'defensa', 'defesa', 'difesa', 'verteidigung'],
    ...['verteidigungs', 'defensie', 'forsvars', 'обороны', 'оборони', 'odbrane', 'obrane'],
    ...['obrany', 'obrony', 'apararii', 'mbrojtjes', 'milli savunma', 'savunma', 'αμυνας', 'دفاع'],
  ],
};

/** Whole names that hold no word for a ministry. */
export const OFFICES: Readonly<Partial<Record<FunctionWord, readonly string[]>>> = {
  interior: ['home office', 'home department', '内政部', '内务部', '內政部', '內務部', '내무부'],
  'foreign-affairs': [
    ...['auswartiges amt', 'foreign office', 'state department', 'department state', '外交部'],
    ...['外務省', '외교부', 'farnesina', 'mfa', 'mofa', 'itamaraty'],
  ],
  labour: ['劳动部', '勞動部', '厚生労働省', '고용노동부'],
  justice: ['司法部', '法務省', '법무부'],
  health: ['卫生部', '保健福祉部', '보건복지부'],
};
