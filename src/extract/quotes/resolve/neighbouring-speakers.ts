import type { AnnotatedText } from '../syntax/annotated-text.ts';
import { annotatedParagraphAt } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { phraseFrom } from '../syntax/noun-phrases.ts';
import { firstEndingAfter } from '../syntax/quote-kind.ts';
import { subjectKind } from '../syntax/speaking-subject.ts';
import { personIntroduced } from './answerer.ts';
import type { Speaker } from './speaker.ts';

/** How many paragraphs before and behind a quotation tell whose it is. */
const MAX_PARAGRAPHS = 3;
/** In what share of the quotes with a speaker somebody must speak whose interview it is. */
const MIN_INTERVIEWED = 0.6;

/** A quotation with whoever its words name. */
interface Resolved {
  readonly attribution: Attribution;
  readonly speaker: Speaker;
}

/**
 * Gives quotations that nothing introduces to whoever speaks both before and behind them, a few paragraphs away, and answers of an
 * interview in quotation marks to whoever says most of what is said in it, else to the one person who is named above its first question. Marked as inferred; all others stay without a speaker.
 */
export function withNeighbours<T extends Resolved>(annotated: AnnotatedText, found: readonly T[]): T[] {
  const interviewed = whoAnswers(annotated, found);
  return found.map((one, n) => {
    const start = one.attribution.content[0]?.start ?? 0;
    const entry =
      one.speaker.rule === 'unknown' || one.speaker.name === 'company' ? entryName(annotated, start) : null;
    if (entry !== null)
      return { ...one, speaker: { ...one.speaker, name: entry, inferred: true, rule: 'heading' } };
    // "Users quickly chose it." says nothing of whose the quotation below is.
    const isAlone = isStandingAlone(annotated, one.attribution);
    const isStray = isAlone && one.attribution.rule === 'neighbour' && one.speaker.rule === 'description';
    const answers = annotatedParagraphAt(annotated, start)?.turn === 'answer';
    const isOpen = one.attribution.rule === 'unintroduced' || (answers && isAlone);
    if (!isStray && (!isOpen || one.speaker.name !== null)) return one;
    const around = answers ? null : speakerAround(annotated, found, n);
    const goingOn = answers || around !== null ? null : speakerGoingOn(annotated, found, n);
    const only = isAlone && around === null && goingOn === null ? onlySpeaker(annotated, found, start) : null;
    const name = answers ? interviewed : (around ?? goingOn ?? only);
    if (name === null)
      return isStray
        ? { ...one, speaker: { ...one.speaker, name: null, inferred: false, rule: 'unknown' } }
        : one;
    const beside = around !== null ? 'speaks before and behind it' : 'goes on from right before it';
    const reason = answers ? 'says most of what is said here' : only === null ? beside : 'speaks alone here';
    const candidates = [{ name, score: 1, reasons: [reason] }];
    return { ...one, speaker: { ...one.speaker, name, inferred: true, candidates, rule: 'neighbours' } };
  });
}

/**
 * Who answers in an interview: whoever says most of what is said, else whom alone the words above its first question name. Where
 * somebody without a name may be the one who is asked ("we asked a nurse"), only what is said in the answers tells.
 */
function whoAnswers(annotated: AnnotatedText, found: readonly Resolved[]): string | null {
  const { tokens } = annotated.tagged;
  const question = annotated.paragraphs.find(({ turn }) => turn === 'question');
  if (!question) return mostQuoted(annotated, found);
  const first = firstEndingAfter(tokens, question.start);
  if (!tokens.slice(0, first).some((_, at) => isNamelessPerson(annotated, at)))
    return mostQuoted(annotated, found) ?? personIntroduced(annotated, first)?.name ?? null;
  const isAnswer = ({ attribution: { content } }: Resolved) =>
    annotatedParagraphAt(annotated, content[0]?.start ?? 0)?.turn === 'answer';
  return mostQuoted(annotated, found.filter(isAnswer));
}

/** Whether "a nurse on the night shift", "one doctor" begins at a token, and is not what somebody with a name is ("Otto Weil, a nurse", "is a nurse"). */
function isNamelessPerson(annotated: AnnotatedText, at: number): boolean {
  const { tokens } = annotated.tagged;
  const [before, article] = [tokens[at - 1], tokens[at]];
  if (!article || !/^(?:an?|one|another|some|two|three)$/.test(article.lower)) return false;
  const isSameSentence = before?.sentence === article.sentence;
  if (isSameSentence && /^(?:,|is|was|as|be|been|became|becomes|being)$/.test(before?.lower ?? ''))
    return false;
  const phrase = phraseFrom(tokens, at);
  return phrase !== null && subjectKind(annotated, phrase) === 'role';
}

/** A report on one person quotes them so often, at least. */
const MIN_QUOTES = 3;

/** Whoever alone is quoted in a report, where nobody else has been named, and nothing else done anything, since they were; null where that leaves a choice. */
function onlySpeaker(
  { names, tagged }: AnnotatedText,
  found: readonly Resolved[],
  at: number,
): string | null {
  const quoted = found.flatMap(({ speaker }) => speaker.name ?? []);
  const [name] = quoted;
  if (name === undefined || quoted.length < MIN_QUOTES || quoted.some((one) => one !== name)) return null;
  const last = names
    .mentionsIn({ first: 0, last: firstEndingAfter(tagged.tokens, at) })
    .findLast((mention) => names.personOf(mention)?.isSurelyPerson || names.isSubject(mention));
  return last && names.personOf(last)?.name === name ? name : null;
}

/** True where a paragraph is nothing but that quotation. */
function isStandingAlone(annotated: AnnotatedText, { content }: Attribution): boolean {
  const [start, end] = [content[0]?.start ?? 0, content.at(-1)?.end ?? 0];
  const paragraph = annotatedParagraphAt(annotated, start);
  return (
    paragraph !== null && paragraph !== undefined && start - paragraph.start <= 1 && paragraph.end - end <= 1
  );
}

/** A heading with a name has no more words. */
const MAX_NAME_WORDS = 4;

/** The name above an entry of a list that leaves out its subject: "Corvan Ferries" above "Announced in May that …". */
function entryName({ tagged: { text, tokens }, paragraphs }: AnnotatedText, offset: number): string | null {
  const at = firstEndingAfter(paragraphs, offset);
  const [above, own] = [paragraphs[at - 1], paragraphs[at]];
  if (!above || !own || above.kind !== 'heading') return null;
  const first = tokens[firstEndingAfter(tokens, own.start)];
  if (!first || !/^(?:VERB|AUX)$/.test(first.pos)) return null;
  const name = text.slice(above.start, above.end).trim();
  const words = name.split(/\s+/);
  return words.length <= MAX_NAME_WORDS && words.every((word) => /^\p{Lu}/u.test(word)) ? name : null;
}

function speakerAround(annotated: AnnotatedText, found: readonly Resolved[], n: number): string | null {
  const place = (one: Resolved | undefined) =>
    firstEndingAfter(annotated.paragraphs, one?.attribution.content[0]?.start ?? 0);
  const near = (one: Resolved | undefined) =>
    one !== undefined && Math.abs(place(one) - place(found[n])) <= MAX_PARAGRAPHS;
  const isNamed = ({ speaker }: Resolved) =>
    speaker.name !== null && annotated.names.personIndex.find(speaker.name.split(' ')) !== null;
  const before = found.slice(0, n).findLast((one) => isNamed(one));
  const behind = found.slice(n + 1).find((one) => isNamed(one));
  if (!near(before) || !near(behind)) return null;
  return before?.speaker.name === behind?.speaker.name ? (before?.speaker.name ?? null) : null;
}

/**
 * Who goes on speaking: somebody whom the words name right before a quotation that is a sentence of its own, in the same paragraph, or
 * in the next where that is all quotation and nobody else speaks right behind it. Null where anybody else is named between.
 */
function speakerGoingOn(annotated: AnnotatedText, found: readonly Resolved[], n: number): string | null {
  const { names, tagged, paragraphs } = annotated;
  const [before, own, behind] = [found[n - 1], found[n], found[n + 1]];
  const last = before?.attribution.content.at(-1);
  const name = before?.speaker.name ?? null;
  if (!before || !own || !last || name === null || !names.personIndex.find(name.split(' '))) return null;
  const start = own.attribution.content[0]?.start ?? 0;
  const end = own.attribution.content.at(-1)?.end ?? start;
  const closing = tagged.text.slice(last.end - 1, last.end);
  if (!/["”]/.test(closing) || !/[.!?]["”]?\s*$/.test(tagged.text.slice(last.end - 2, start))) return null;
  const [above, at] = [last.start, start].map((offset) => firstEndingAfter(paragraphs, offset));
  const paragraph = paragraphs[at ?? -1];
  if (!paragraph || at === undefined || above === undefined) return null;
  if (at !== above) {
    const isWhole = start - paragraph.start <= 1 && paragraph.end - end <= 1;
    const next = behind && firstEndingAfter(paragraphs, behind.attribution.content[0]?.start ?? 0);
    const isFollowed = next !== undefined && next - at <= 1 && behind?.speaker.name !== name;
    if (!isWhole || at - above > 1 || isFollowed) return null;
  }
  const between = names.mentionsIn({
    first: firstEndingAfter(tagged.tokens, last.end),
    last: firstEndingAfter(tagged.tokens, start),
  });
  return between.every((mention) => names.nameOf(mention) === name) ? name : null;
}

function mostQuoted({ names }: AnnotatedText, found: readonly Resolved[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { speaker } of found) {
    if (speaker.name === null || !names.personIndex.find(speaker.name.split(' '))) continue;
    all++;
    counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= MIN_INTERVIEWED * all ? best[0] : null;
}
