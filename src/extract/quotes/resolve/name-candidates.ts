import type { NameMentions } from '../../names/name-mention-index.ts';
import type { NameMention } from '../../names/name-mentions.ts';
import { nameText } from '../../names/person-index.ts';
import type { TokenRange } from '../syntax/attribution.ts';
import type { AntecedentCandidate } from './pronouns.ts';

/** Whom a source that has names may mean: the one that it is about, then the other names in it, then namesakes. */
export function nameCandidates(
  names: NameMentions,
  source: TokenRange,
  heads: readonly NameMention[],
  others: readonly NameMention[],
): AntecedentCandidate[] {
  const candidates = new Map<string, AntecedentCandidate>();
  const add = (name: string, score: number, ...reasons: string[]) => {
    if (!candidates.has(name)) candidates.set(name, { name, score, reasons });
  };
  for (const head of heads) {
    const [name, printed] = [names.nameOf(head), nameText(head.words)];
    add(
      name,
      1,
      name === printed ? 'named by the source' : `named by the source as "${printed}", in full elsewhere`,
    );
  }
  for (const mention of others) {
    const reason = names.isPossessive(mention)
      ? 'only an owner'
      : names.isDependent(mention, source)
        ? 'only qualifies another noun'
        : 'stands beside the name that the source is about';
    add(names.nameOf(mention), 0, reason);
  }
  for (const head of heads)
    for (const { name } of names.personIndex.namesakes(head.words)) add(name, 0, 'has the same family name');
  return [...candidates.values()];
}
