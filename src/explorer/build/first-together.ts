import type { Plugin } from 'vite';

/**
 * What every view needs comes in one file: many small ones would cost more bytes, and more journeys.
 * The script that starts the page stays apart, since it waits for words that need this file.
 */
export function firstTogether(start: string): Plugin {
  const first = new Set<string>();
  return {
    name: 'first-together',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [{ name: (id) => (first.has(id) ? 'first' : null), debugName: 'first' }],
            },
          },
        },
      },
    }),
    buildEnd() {
      const add = (id: string): void => {
        for (const one of this.getModuleInfo(id)?.importedIds ?? []) {
          if (first.has(one)) continue;
          first.add(one);
          add(one);
        }
      };
      add(start);
    },
  };
}
