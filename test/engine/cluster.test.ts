import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveContract } from '../archive.contract.ts';
import { articleOf } from '../articles.ts';
import { openFilledEngine } from '../filled-engine.ts';
import { type Cluster, startCluster, whyNoCluster } from './start-cluster.ts';

const reason = await whyNoCluster();
const title = `with a real cluster of three nodes${reason === null ? '' : ` (skipped: ${reason})`}`;

describe.skipIf(reason !== null)(title, () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster(3);
  });
  afterAll(() => cluster?.close());

  archiveContract('behind OpenSearch', (articles) => openFilledEngine(cluster.nodes, articles));

  it('takes an article away and another one in', async () => {
    const filled = await openFilledEngine(cluster.nodes, articles);
    await filled.fill([...articles.slice(1), articleOf('A dinghy sank.', { id: 'dinghy' })]);
    const found = await filled.ask((archive) => archive.search('dinghy boat', { limit: 100 }));
    expect(found).toHaveLength(40);
    expect(found[0]?.articleId).toBe('dinghy');
    await filled.close();
  });

  it('loses no question where a node is killed', async () => {
    const filled = await openFilledEngine(cluster.nodes, articles);
    await whenGreen(cluster);
    const texts: (string | undefined)[] = [];
    for (let i = 0; i < articles.length; i++) {
      if (i === 10) cluster.kill(2);
      const text = await filled.ask((archive) => {
        const [best] = archive.search(`number ${i}`, { limit: 1 });
        return best && archive.get(best.articleId)?.article.text;
      });
      texts.push(text);
    }
    expect(texts).toEqual(articles.map(({ text }) => text));
    await filled.close();
  });
});

const articles = Array.from({ length: 40 }, (_, i) =>
  articleOf(`The boat with the number ${i} was painted in the harbour.`, { id: `boat-${i}` }),
);

/** Until every document is on two nodes. */
async function whenGreen({ nodes }: Cluster): Promise<void> {
  const answer = await fetch(`${nodes[0]}/_cluster/health?wait_for_status=green&timeout=60s`);
  expect(answer.ok).toBe(true);
}
