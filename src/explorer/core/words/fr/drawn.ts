import type { Words } from '../en.js';
import { many } from './many.js';

export const drawn: Words['drawn'] = {
  kinds: {
    ORGANISATION: 'organisation',
    COUNTRY: 'pays',
    DIALOGUE: 'dialogue',
    FRAMEWORK: 'cadre',
    PROJECT: 'projet',
    EVENT: 'événement',
    THEME: 'thème',
    RESOURCE: 'ressource',
    PLACE: 'lieu',
  },
  position: (name, kind, links, at, of) =>
    `${name}, ${kind}, ${many(links, 'lien', 'liens')}, ${at} sur ${of}`,
  pinned: 'épinglé',
  truncated: (shown, of) => `Les ${shown} mieux reliés sur ${of} sont montrés.`,
  zoomWithCtrl: 'Maintenez Ctrl pour zoomer',
  laidOut: 'Disposition en cours…',
};
