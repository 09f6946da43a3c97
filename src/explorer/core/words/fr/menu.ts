import type { Words } from '../en.js';
import { many } from './many.js';

export const menu: Words['menu'] = {
  open: 'Ouvrir',
  path: 'Chercher un chemin depuis ou vers lui',
  pin: 'Épinglé',
  hide: 'Masquer',
  keepNear: 'Ne garder que lui et ses voisins',
  keepEnds: 'Ne garder que ses deux extrémités',
  sources: 'Montrer ses sources',
  hideType: (label) => `Masquer toutes les relations « ${label} »`,
  unlinked: 'Masquer ce qui est sans lien',
  showAll: 'Tout montrer de nouveau',
  hidden: (n) => `${many(n, 'entité est masquée', 'entités sont masquées')}.`,
  copyEntity: 'Copier son adresse',
  copyPicture: 'Copier l’adresse de cette image',
};
