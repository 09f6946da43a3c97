import type { PlainKind } from './size.js';

const split = (list: string): string[] => list.split(', ');

/** Words that names are made of. */
export const QUALITIES = split(
  'International, European, Regional, African, Global, National, Joint, Mediterranean, Euro-African, Asian, Inter-governmental, Northern, Western, Central, United, Open, Independent, Federal, Nordic, Pan-African',
);
export const TOPICS = split(
  'Migration, Support, Asylum, Return, Reintegration, Border, Labour Mobility, Diaspora, Protection, Development, Trafficking, Visa, Remittance, Integration, Refugee, Health, Education, Climate, Security, Human Rights, Statistics, Capacity, Governance, Youth, Skills, Rescue, Statelessness, Resettlement, Gender, Research',
);
export const FORMS: Readonly<Record<PlainKind, readonly string[]>> = {
  ORGANISATION: split(
    'Organisation, Centre, Agency, Institute, Network, Council, Ministry, Commission, Foundation, Association, Fund, Committee, Office, Union, Partnership',
  ),
  PROJECT: split(
    'Project, Programme, Initiative, Facility, Action, Pilot, Support Scheme, Roadmap, Mechanism, Cooperation',
  ),
  EVENT: split(
    'Conference, Meeting, Workshop, Summit, Seminar, Thematic Meeting, Training, Forum, Round Table, Briefing',
  ),
  DIALOGUE: split('Process, Dialogue'),
  FRAMEWORK: split('Framework, Compact, Plan of Action, Declaration'),
  THEME: split('Policy, Management, Cooperation'),
  COUNTRY: split('Republic, Kingdom, Federation, State'),
};
export const PLACES = split(
  'Rabat, Vienna, Khartoum, Budapest, Prague, Geneva, Brussels, Dakar, Tunis, Valletta, Accra, Nairobi, Lagos, Cairo, Amman, Beirut, Ankara, Tbilisi, Yerevan, Baku, Almaty, Tashkent, Kabul, Islamabad, Dhaka, Colombo, Manila, Bangkok, Jakarta, Lima, Bogota, Quito, Lisbon, Madrid, Paris, Rome, Athens, Sofia, Warsaw, Riga',
);
