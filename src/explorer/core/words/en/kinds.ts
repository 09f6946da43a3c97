/** What an entity is, one of it. */
export const kinds = {
  ORGANISATION: 'Organisation',
  COUNTRY: 'Country',
  DIALOGUE: 'Dialogue',
  FRAMEWORK: 'Framework',
  PROJECT: 'Project',
  EVENT: 'Event',
  THEME: 'Theme',
  RESOURCE: 'Resource',
  PLACE: 'Place',
};
