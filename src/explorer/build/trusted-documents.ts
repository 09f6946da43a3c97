import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

/** As of a module that exports questions: each has a text. */
interface Documents {
  readonly FILES: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The ways in which a text is sent: one for each language. */
  readonly spoken: (text: string) => readonly string[];
}

/** Where the server finds it; it is sent to nobody. */
const FILE_NAME = 'trusted-documents.json';

/**
 * Writes down all that the explorer and the embedded graph ask, each with the SHA-256 of its text,
 * for servers that answer nothing else to strangers. The form is the manifest of Apollo.
 */
export const trustedDocuments: Plugin = {
  name: 'trusted-documents',
  async generateBundle() {
    const file = join(import.meta.dirname, 'all-documents.ts');
    const { module } = await runnerImport<Documents>(file);
    const texts = Object.values(module.FILES).flatMap(textsIn).flatMap(module.spoken);
    const operations = texts.map((body) => ({
      id: createHash('sha256').update(body).digest('hex'),
      ...operationIn(body),
      body,
    }));
    const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
    const source = `${JSON.stringify(manifest, null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: FILE_NAME, source });
  },
};

function textsIn(exported: Readonly<Record<string, unknown>>): string[] {
  return Object.values(exported).flatMap((value) => {
    const isDocument = typeof value === 'object' && value !== null && 'text' in value;
    return isDocument && typeof value.text === 'string' ? [value.text] : [];
  });
}

function operationIn(text: string): { readonly name: string; readonly type: string } {
  const [, type, name] = /^\s*(query|mutation)\s+(\w+)/.exec(text) ?? [];
  if (type === undefined || name === undefined)
    throw new Error(`This document has no name: ${text.slice(0, 80)}`);
  return { name, type };
}
