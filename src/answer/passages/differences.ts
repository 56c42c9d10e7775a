import type { Archive, ArchivedArticle } from '../../archive/archive.ts';
import { countShared, hashWords, shinglesOf } from '../../archive/near-duplicates/shingles.ts';
import type { Item, Span } from '../../model.ts';
import type { Say } from '../../words/say.ts';
import { passageOf } from './passage.ts';

/** What share of a sentence's runs of three words another text must have for the sentence to stand there, be it edited. */
const STANDS = 0.5;
/** Of so many versions, and so many sentences of each, the differences are shown. */
const VERSIONS = 3;
const SENTENCES = 5;

/** The sentences of one version that the other lacks, in reading order. Typography, case and small edits make no difference. */
export function lackingIn(other: ArchivedArticle, { article, extraction }: ArchivedArticle): Span[] {
  const theirs = shinglesOf(hashWords(other.article.text));
  const whole = new Set(other.extraction.sentences.map((span) => keyOf(other.article.text, span)));
  return extraction.sentences.filter((span) => {
    const words = hashWords(article.text.slice(span.start, span.end));
    if (words.length === 0 || whole.has(keyOf(article.text, span))) return false;
    const own = shinglesOf(words);
    return countShared(own, theirs) < STANDS * own.length;
  });
}

/** What an article and its near-copies differ in, as items: what only it has, and what only they have. */
export function differenceItems(archive: Archive, entry: ArchivedArticle, say: Say): Item[] {
  const versions = archive.nearDuplicates
    .membersOf(entry.article.id)
    .flatMap((id) => (id === entry.article.id ? [] : (archive.get(id) ?? [])))
    .slice(0, VERSIONS);
  return versions.flatMap((version) => [
    ...itemsOf(entry, lackingIn(version, entry), say('differences.notIn', { version: nameOf(version) })),
    ...itemsOf(version, lackingIn(entry, version), say('differences.onlyIn', { version: nameOf(version) })),
  ]);
}

function itemsOf({ article }: ArchivedArticle, sentences: readonly Span[], label: string): Item[] {
  return sentences
    .slice(0, SENTENCES)
    .map((span) => ({ label, passage: passageOf(article, span), marks: [], also: [] }));
}

function nameOf({ article }: ArchivedArticle): string {
  return article.outlet ?? article.title ?? article.id;
}

function keyOf(text: string, { start, end }: Span): string {
  return hashWords(text.slice(start, end)).join(' ');
}
