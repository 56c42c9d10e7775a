import type { QuoteKind, Span } from '../../../model.ts';
import type { QuoteLanguage } from '../languages/language.ts';
import { splitAside } from './asides.ts';
import { type Clauses, isOnlyQuoted, readClauses } from './clauses.ts';
import { cueBefore, cueBehind, isReported, type SpeechVerb, subjectOfLead, viewOf } from './cues.ts';
import { findDashSpeech } from './dash-speech.ts';
import { findMarkedWords, type MarkedWords } from './quotations.ts';
import { isQuotedName, isSentence, startsSmall, wordCount } from './quoted-words.ts';
import { type Saying, sayingFrom } from './saying.ts';

/** A quotation of fewer words is a name or a word under quotation marks. */
const MIN_WORDS = 2;
/** A Chinese sentence that only says who has spoken is no longer. */
const MAX_ATTRIBUTION = 30;

/** What is longer is no paragraph of an article, and not looked through. */
const MAX_PARAGRAPH_CHARACTERS = 20_000;

interface Scene extends Clauses {
  readonly text: string;
  readonly language: QuoteLanguage;
  readonly quotations: readonly MarkedWords[];
}

/**
 * What a paragraph quotes, in reading order, with offsets into the paragraph: quotations that a verb of saying stands beside, and
 * those that go on from one. What no verb stands beside (titles, names, words not meant so) is not speech and left out.
 */
export function readSayings(text: string, language: QuoteLanguage): Saying[] {
  if (text.length > MAX_PARAGRAPH_CHARACTERS) return [];
  const spoken = language.dashes ? findDashSpeech(text, language) : [];
  const isSpoken = ({ start }: Span): boolean =>
    spoken.some(({ content }) => content.some((part) => part.start <= start && start < part.end));
  const quotations = findMarkedWords(text, language.marks).filter((one) => !isSpoken(one));
  if (quotations.length === 0) return spoken;
  const scene = { text, language, quotations, ...readClauses(text, quotations) };
  const found: Saying[] = [];
  quotations.forEach((quotation, index) => {
    const last = found.at(-1);
    const saying = sayingOf(scene, quotation, index, last ?? null);
    if (saying?.rule === 'same-sentence' && last)
      found[found.length - 1] = { ...last, content: [...last.content, ...saying.content] };
    else if (saying) found.push(saying);
  });
  return spoken.length === 0 ? found : [...spoken, ...found].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ content }: Saying): number {
  return content[0]?.start ?? 0;
}

function sayingOf(scene: Scene, quotation: MarkedWords, index: number, last: Saying | null): Saying | null {
  const { text, masked, language, quotations } = scene;
  const sentence = scene.sentences.find(
    ({ start, end }) => start <= quotation.start && quotation.start < end,
  );
  // One word is speech where a comma or a call stands within its marks (“Roads,” he said, “are …”).
  const isCalled = /[,，!?！？][^\p{L}\p{N}]$/u.test(text.slice(quotation.start, quotation.end));
  if (!sentence || (wordCount(text, quotation) < MIN_WORDS && !isCalled)) return null;
  const after = quotations[index + 1];
  const content = [{ start: quotation.start, end: quotation.end }];
  const said = last?.content.at(-1)?.end ?? 0;
  const lead = { start: Math.max(said, sentence.start), end: quotation.start };
  const rest = {
    start: quotation.end,
    end: Math.min(after?.start ?? text.length, endOfRest(scene, quotation, sentence)),
  };
  const isWhole = isOnlyQuoted(masked.slice(lead.start, lead.end)) || /:\s*$/.test(masked.slice(0, lead.end));
  // Where the subject stands before the quotation and the verb behind it, the quotation's own form tells.
  const isSpeech = isWhole || (language.verbLast === true && isSentence(text, quotation));
  const kind: QuoteKind = isSpeech ? 'direct' : 'mixed';
  const aside = splitAside(text, quotation, language);
  if (aside) return sayingFrom(aside.attribution, aside.content, 'direct', 'aside');
  const behind = readBehind(scene, quotation, { rest, sentence }, isWhole);
  const ahead = behind?.source ? null : readAhead(scene, quotation, lead);
  // "NAME asked for calm: “…”, said on the radio": the verb behind has the subject before.
  if (behind && !ahead?.source) return sayingFrom(behind, content, kind, 'verb-behind');
  if (ahead) return sayingFrom(ahead, content, 'direct', 'verb-before');
  const goesOn = last && howGoesOn(scene, quotation, sentence, last);
  if (goesOn) return sayingFrom(null, content, 'direct', goesOn);
  const mixed = readMixed(scene, quotation, sentence);
  if (mixed) return sayingFrom(mixed, content, 'mixed', 'reported-clause');
  const isAlone = index === 0 && isOnlyQuoted(masked) && isSentence(text, quotation);
  return isAlone ? sayingFrom(null, content, 'direct', 'whole-paragraph') : null;
}

/** "“…。”王小明说。": Chinese puts who says it behind the quotation's own stop; the sentence's end, where it does not. */
function endOfRest({ masked, sentences, language }: Scene, quotation: Span, sentence: Span): number {
  const next = sentences.find(({ start }) => start === sentence.end);
  if (language.names !== 'chinese' || quotation.end !== sentence.end || !next) return sentence.end;
  const clause = masked.slice(next.start, next.end).replace(/[。\s]+$/u, '');
  const cue = language.cues.exec(clause);
  const isAttribution = clause.length <= MAX_ATTRIBUTION && !/[¤,]/u.test(clause);
  return isAttribution && cue && cue.index + cue[0].length === clause.length ? next.end : sentence.end;
}

/** The clause behind a quotation, where it is said to be speech: after a comma, a dash or the quotation's own stop. */
function readBehind(
  { text, masked, language }: Scene,
  quotation: MarkedWords,
  { rest, sentence }: { readonly rest: Span; readonly sentence: Span },
  isWhole: boolean,
): SpeechVerb | null {
  const opening = /^[\s,;–—-]*/u.exec(masked.slice(rest.start, rest.end))?.[0] ?? '';
  const isSpeech = language.speechParticle?.test(masked.slice(rest.start, rest.end)) === true;
  const isMarked =
    isSpeech ||
    /[,–—-]/.test(opening) ||
    /[.,!?…–—，。！？、،؟][^\p{L}\p{N}]*$/u.test(text.slice(quotation.start, quotation.end));
  if (language.speechParticle ? !isSpeech : !isMarked && !(isWhole && wordCount(text, quotation) > MIN_WORDS))
    return null;
  // A verb that closes the sentence is the verb of all its quotations.
  const end = language.verbLast ? sentence.end : rest.end;
  const found = cueBehind(masked, { start: rest.start + opening.length, end }, language);
  if (found?.cue && language.verbLast && !found.source)
    return cueBefore(masked, { start: sentence.start, end: quotation.start }, language, found.cue);
  return found;
}

/** The clause before a quotation that leads up to it with a colon, or ends with its verb. */
function readAhead({ text, masked, language }: Scene, quotation: MarkedWords, lead: Span): SpeechVerb | null {
  const clause = masked.slice(lead.start, lead.end).trimEnd();
  if (/:\s*[–—-]?$/.test(clause))
    return (
      cueBefore(masked, lead, language) ??
      (isSentence(text, quotation) ? subjectOfLead(masked, lead, language) : null)
    );
  if (startsSmall(text, quotation) || wordCount(text, quotation) <= MIN_WORDS || !/[\p{L},]$/u.test(clause))
    return null;
  const found = cueBefore(masked, lead, language);
  return found?.cue && /^[\s,]*$/.test(masked.slice(found.cue.end, lead.end)) ? found : null;
}

/** How a quotation without a verb of its own goes on from the one before it: in its sentence, or as the next sentence. */
function howGoesOn({ masked }: Scene, quotation: MarkedWords, sentence: Span, last: Saying): string | null {
  const before = last.content.at(-1)?.end ?? 0;
  const isAlone = isOnlyQuoted(
    masked.slice(Math.max(sentence.start, before), sentence.end).replace(/^[^¤]*(?=¤)/u, ''),
  );
  if (!isAlone) return null;
  const end = Math.max(before, last.cue?.end ?? 0, last.source?.span.end ?? 0);
  const between = masked.slice(end, quotation.start);
  if (before >= sentence.start) return /¤/u.test(between) ? null : 'same-sentence';
  return isOnlyQuoted(masked.slice(sentence.start, sentence.end)) && !/¤/u.test(between) ? 'goes-on' : null;
}

/** A part of a reported sentence in quotation marks: behind a verb and its "that", or before a verb that closes the sentence. */
function readMixed(
  { text, masked, language }: Scene,
  quotation: MarkedWords,
  sentence: Span,
): SpeechVerb | null {
  if (isQuotedName(text, quotation, language)) return null;
  const view = viewOf(masked, { start: sentence.start, end: quotation.start }, language);
  if (view) return view;
  const before = cueBefore(masked, { start: sentence.start, end: quotation.start }, language);
  if (before?.source && isReported(masked, before, quotation.start, language)) return before;
  const tail = masked.slice(quotation.end, sentence.end);
  const comma = Math.max(tail.lastIndexOf(','), tail.lastIndexOf(' –'), tail.lastIndexOf(' —'));
  if (comma < 0) return null;
  const start = quotation.end + comma + (/^[\s,–—]*/u.exec(tail.slice(comma))?.[0].length ?? 0);
  const behind = cueBehind(masked, { start, end: sentence.end }, language);
  return behind?.source ? behind : null;
}
