/**
 * How far a place in an article is about a topic, 0 to 1: the weight of the topic's words that stand there over the weight of all of them.
 * `worthOf` says what a word counts by the layer in which it stands nearest (1 in the words themselves, less around them, 0 nowhere).
 *
 * @example topicShare(new Map([['ferri', 3], ['strike', 1]]), (stem) => (stem === 'ferri' ? 1 : 0.4)) // 0.85
 */
export function topicShare(weights: ReadonlyMap<string, number>, worthOf: (stem: string) => number): number {
  const stems = [...weights.keys()];
  return shareAt([...weights.values()], (at) => worthOf(stems[at] ?? ''));
}

/** The same of words that are known by their places in a list: `weights` has the weight of each. */
export function shareAt(weights: readonly number[], worthOf: (at: number) => number): number {
  let [found, total] = [0, 0];
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    total += weight;
    found += weight * worthOf(at);
  }
  return total === 0 ? 0 : found / total;
}
