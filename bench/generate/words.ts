/** Words that names are made of. */
export const QUALITIES =
  'International European Regional African Global National Joint Mediterranean Asian Northern Western Central United Open Independent Federal Nordic Pan-African Türk Örtliche'.split(
    ' ',
  );
export const TOPICS =
  'Migration Asylum Return Reintegration Border Labour Diaspora Protection Development Trafficking Visa Remittance Integration Refugee Health Education Climate Security Statistics Governance Youth Skills Rescue Statelessness Resettlement Gender Research'.split(
    ' ',
  );
export const PLACES =
  'Rabat Vienna Khartoum Budapest Prague Geneva Brussels Dakar Tunis Valletta Accra Nairobi Lagos Cairo Amman Beirut Ankara Tbilisi Yerevan Baku Almaty Tashkent Kabul Islamabad Dhaka Colombo Manila Bangkok Jakarta Lima Bogota Quito Lisbon Madrid Paris Rome Athens Sofia Warsaw Riga'.split(
    ' ',
  );
export const FORMS = {
  ORGANISATION:
    'Organisation Centre Agency Institute Network Council Ministry Foundation Fund'.split(' '),
  COUNTRY: 'Republic Kingdom Federation State'.split(' '),
  DIALOGUE: 'Process Dialogue'.split(' '),
  FRAMEWORK: 'Framework Compact Declaration Strategy'.split(' '),
  PROJECT: 'Project Programme Initiative Facility Action Pilot'.split(' '),
  EVENT: 'Conference Meeting Workshop Summit Seminar Training'.split(' '),
  THEME: 'Policy Management Cooperation'.split(' '),
  RESOURCE: 'Report Handbook Course Database'.split(' '),
  PLACE: 'Province City Region'.split(' '),
} as const;
