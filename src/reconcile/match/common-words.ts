import { MINISTRY } from '../../domain/names/ministry-words.js';
import { FIELDS } from '../../domain/names/ministry-words.js';
import { words } from '../../domain/names/words.js';

/** Words for a body or a part of one: two names that differ by them may be those of one unit. */
const FORMS = new Set(
  [
    ...MINISTRY,
    ...'directorate directorates general dg office bureau division unit section branch service services'.split(
      ' ',
    ),
    ...'agency authority secretariat directie direction generale direccion oficina amt abteilung'.split(
      ' ',
    ),
  ].flatMap((word) => words(word)),
);

/** Words that bodies of many countries have in their names. */
const COMMON = new Set(
  [
    ...FORMS,
    ...Object.values(FIELDS).flatMap((texts) => texts.flatMap((text) => words(text))),
    ...[
      'national federal state public central regional local provincial district municipal royal',
      'commission commissioner commissariat committee council board institute institution centre',
      'department government gouvernement nationale nacional nationales nacionales comision comite',
      'consejo conseil instituto institut prime minister president presidency parliament assembly',
      'human rights refugee refugees returnees migrants migrant immigrants immigration emigration',
      'migration asylum displaced persons idps internally stateless statelessness border borders',
      'police guard civil registry registration statistics affairs family women gender youth',
      'children disaster disasters risk management emergency humanitarian aid relief welfare',
      'reconstruction rehabilitation resettlement security territorial administration university',
      'red cross crescent society association ngo organisation bank fund programme project',
      'embassy consulate court school hospital municipality city refugies apatrides derechos humanos',
      'droits homme humains migraciones migracion refugiados naturalisation citizenship integration',
    ].flatMap((line) => line.split(' ')),
  ].flatMap((word) => words(word)),
);

/**
 * Whether a body of any country may be called so: `National Human Rights Commission`, and every
 * ministry, whatever it is for.
 */
export function isCommonName(telling: readonly string[]): boolean {
  return (
    telling.some((word) => MINISTRIES.test(word)) ||
    telling.every((word) => COMMON.has(word) || /^\d+$/.test(word))
  );
}

const MINISTRIES = /^(?:bundes)?minist|ministeri(?:um|et|e)$|^министер|^мініст|^وزار/u;

/** The words without those that only say what kind of body it is. */
export function withoutForm(telling: readonly string[]): readonly string[] {
  return telling.filter((word) => !FORMS.has(word));
}
