import { graphql, type ExecutionResult } from 'graphql';
import { createContext } from '../../src/graphql/context.js';
import { buildGraphSchema } from '../../src/graphql/schema.js';
import { presentSnapshot } from '../../src/graphql/time/snapshot.js';
import { codeBlocks, readPage, type CodeBlock } from '../support/markdown.js';
import { useStarted } from '../support/shipped-seed.js';
import { differences } from '../support/shortened.js';

const PAGES = ['README.md', 'docs/data-model.md', 'docs/querying.md'];
const QUESTIONS_IN_QUERYING = 15;

/** Each query that is followed by an answer. */
function questions(blocks: readonly CodeBlock[]): { query: CodeBlock; answer: CodeBlock }[] {
  return blocks.flatMap((query, index) => {
    const answer = blocks[index + 1];
    return query.language === 'graphql' && answer?.language === 'json' ? [{ query, answer }] : [];
  });
}

describe('the queries in the documentation', () => {
  const schema = buildGraphSchema();
  const engine = useStarted();

  function ask(source: string): Promise<ExecutionResult> {
    const contextValue = createContext(engine());
    return graphql({ schema, source, rootValue: presentSnapshot, contextValue });
  }

  it.each(PAGES)('%s shows answers of the graph that a first start makes', async (page) => {
    const wrong: string[] = [];
    for (const { query, answer } of questions(codeBlocks(await readPage(page)))) {
      const { data, errors } = await ask(query.text);
      const found =
        errors?.map(({ message }) => message) ??
        differences(JSON.parse(answer.text), JSON.parse(JSON.stringify(data)));
      wrong.push(...found.map((difference) => `${page}:${query.line} ${difference}`));
    }
    expect(wrong).toEqual([]);
  });

  it('are at least as many as querying.md promises', async () => {
    const blocks = codeBlocks(await readPage('docs/querying.md'));
    expect(questions(blocks).length).toBeGreaterThanOrEqual(QUESTIONS_IN_QUERYING);
  });
});
