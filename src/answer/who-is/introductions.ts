import type { Archive } from '../../archive/archive.ts';
import type { Passage } from '../../model.ts';
import { fold, foldWithOrigins } from '../../text/fold.ts';
import { termsOf } from '../../text/terms.ts';
import { passageOf } from '../passages/passage.ts';

const MAX_PARAGRAPHS = 40;
const MAX_SHOWN = 3;

/** The sentences that name somebody, those first that say what they are: beside the name stands a comma, a title or "is". One an article. */
export function findIntroductions(archive: Archive, name: string): Passage[] {
  const terms = termsOf(name).map((term) => ({ term, weight: 1 }));
  const sought = fold(name);
  const found: { passage: Passage; tells: number }[] = [];
  const seen = new Set<string>();
  for (const { articleId, paragraph } of archive.rank(terms, { limit: MAX_PARAGRAPHS })) {
    const entry = archive.get(articleId);
    const span = entry?.article.paragraphs[paragraph - 1];
    if (!entry || !span || seen.has(articleId)) continue;
    const { article, extraction } = entry;
    const { text, origins } = foldWithOrigins(article.text.slice(span.start, span.end));
    const at = text.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(sought)}(?![\\p{L}\\p{N}])`, 'u'));
    if (at < 0) continue;
    const hit = {
      start: span.start + (origins[at] ?? 0),
      end: span.start + (origins[at + sought.length] ?? 0),
    };
    const sentence = extraction.sentences.find(({ start, end }) => start <= hit.start && hit.end <= end);
    if (!sentence) continue;
    seen.add(articleId);
    found.push({
      passage: passageOf(article, sentence, [hit]),
      tells: tellingOf(article.text, sentence.start, hit),
    });
  }
  return found
    .sort((a, b) => b.tells - a.tells)
    .slice(0, MAX_SHOWN)
    .map(({ passage }) => passage);
}

/** How surely the words beside a name say what its bearer is: 2 for an apposition or "is a", 1 for words before it that may be a title. */
function tellingOf(text: string, start: number, hit: { start: number; end: number }): number {
  const [before, after] = [text.slice(start, hit.start), text.slice(hit.end, hit.end + 24)];
  if (
    /^,? (?:who |which )?(?:is|was|has been|became|will be) (?:an? |the )|^, (?:an?|the|his|her|its|their|\d) /.test(
      after,
    )
  )
    return 2;
  if (/\b(?:an?|the|his|her|its|their|our|\p{L}+['’]s) (?:[\p{L}-]+ ){1,5}?,? ?$/iu.test(before)) return 2;
  return /\p{L}{4,} ?$/u.test(before) ? 1 : 0;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
