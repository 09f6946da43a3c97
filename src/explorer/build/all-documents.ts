/** Every file of documents, by its name: what it exports. */
export const FILES = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../**/documents.ts', '../**/documents/*.ts'],
  { eager: true },
);
