import type { NameMention } from '../names/name-mentions.ts';
import { nameText } from '../names/people.ts';
import type { Scene } from '../names/scene.ts';
import type { Candidate } from './pronouns.ts';
import type { TokenRange } from './report.ts';

/** Whom a source that has names may mean: the one that it is about, then the other names in it, then namesakes. */
export function nameCandidates(
  scene: Scene,
  source: TokenRange,
  heads: readonly NameMention[],
  others: readonly NameMention[],
): Candidate[] {
  const candidates = new Map<string, Candidate>();
  const add = (name: string, score: number, ...reasons: string[]) => {
    if (!candidates.has(name)) candidates.set(name, { name, score, reasons });
  };
  for (const head of heads) {
    const [name, printed] = [scene.nameOf(head), nameText(head.words)];
    add(
      name,
      1,
      name === printed ? 'named by the source' : `named by the source as "${printed}", in full elsewhere`,
    );
  }
  for (const mention of others) {
    const reason = scene.isPossessive(mention)
      ? 'only an owner'
      : scene.isDependent(mention, source)
        ? 'only qualifies another noun'
        : 'stands beside the name that the source is about';
    add(scene.nameOf(mention), 0, reason);
  }
  for (const head of heads)
    for (const { name } of scene.cast.namesakes(head.words)) add(name, 0, 'has the same family name');
  return [...candidates.values()];
}
