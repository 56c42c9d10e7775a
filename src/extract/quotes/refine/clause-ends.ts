import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';
import { cueClass } from '../syntax/cues.ts';
import { tokensIn } from '../syntax/token-spans.ts';

/** Words behind a comma that go on with the clause before it. From general knowledge of English. */
const GOES_ON = /^(?:including|or|not|particularly|especially|beginning|starting|even|never|nor)$/;
/** Words that go on with it where no comma parts them from it. */
const GOES_ON_AT_ONCE = /^(?:due|again)$/;

/**
 * Content behind its cue that stops at a comma, a dash or inside a compound word, though its clause goes on to the
 * sentence's end: "said that the pier would be closed, including its gates".
 */
export function refineClauseEnd(annotated: AnnotatedText, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const span = content.at(-1);
  if (!cue || !span || content.length > 1) return attribution;
  const {
    tagged: { tokens, sentences },
    quoted,
  } = annotated;
  const { first, last } = tokensIn(tokens, span);
  if (first < cue.last) return attribution;
  const sentence = sentences[tokens[last - 1]?.sentence ?? -1];
  if (!sentence || last >= sentence.last) return attribution;
  const isClause = /^(?:that|whether|how|why)$/.test(tokens[first]?.lower ?? '');
  const cut = { text: annotated.tagged.text, tokens, first, last };
  const goesFurther =
    isCompound(tokens, last) ||
    goesOn(tokens, last) ||
    isInParentheses(cut) ||
    isRowOfInfinitives(cut) ||
    (isClause && (isItsVerb(tokens, last) || goesOnWith(tokens, last)));
  if (!goesFurther) return attribution;
  let end = sentence.last;
  while (end > last && isStop(tokens[end - 1])) end--;
  for (let at = last; at < end; at++) {
    if ((quoted[at] ?? -1) >= 0 && (quoted[last] ?? -1) < 0) break;
    if (endsThere(tokens, at, last)) {
      end = at;
      break;
    }
  }
  const to = tokens[end - 1];
  return to && end > last + 1
    ? { ...attribution, content: [{ start: span.start, end: to.end }] }
    : attribution;
}

function isStop(token: TaggedToken | undefined): boolean {
  return /^(?:[.!?…]+|["”’'»])$/.test(token?.text ?? '');
}

/** "privacy|-preserving": a word that a hyphen or stroke joins to the next. */
function isCompound(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, sign, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !sign || !next || !/^[-‐‑/]$/.test(sign.text)) return false;
  return before.end === sign.start && sign.end === next.start;
}

function goesOn(tokens: readonly TaggedToken[], at: number): boolean {
  const [comma, next] = [tokens[at], tokens[at + 1]];
  if (GOES_ON_AT_ONCE.test(comma?.lower ?? '') || isJoined(tokens, at) || isRowOfAdjectives(tokens, at))
    return true;
  if (comma?.text !== ',' || !next || next.sentence !== comma.sentence) return false;
  return GOES_ON.test(next.lower) || (next.lower === 'to' && tokens[at + 2]?.lower === 'be');
}

/** "that the way is long|, with many gates": what the clause says more of itself. */
function goesOnWith(tokens: readonly TaggedToken[], at: number): boolean {
  const [comma, next] = [tokens[at], tokens[at + 1]];
  return comma?.text === ',' && next?.lower === 'with' && next.sentence === comma.sentence;
}

/** "that the same “knowledge” | remains of use": content that stops before its verb. */
function isItsVerb(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || token.sentence !== before.sentence || !/^["”]$/.test(before.text)) return false;
  return (
    /^(?:VERB|AUX)$/.test(token.pos) && !/(?:ing|ed)$/.test(token.lower) && cueClass(token.lower) === null
  );
}

/** "ban him | and his children": a row of objects that is cut short. */
function isJoined(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, sign, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (sign?.lower !== 'and' || !/^(?:his|her|its|their)$/.test(next?.lower ?? '')) return false;
  return /^(?:NOUN|PROPN|PRON|ADJ)$/.test(before?.pos ?? '');
}

interface Cut {
  readonly text: string;
  readonly tokens: readonly TaggedToken[];
  /** The first token of the content, and the one behind it. */
  readonly first: number;
  readonly last: number;
}

/** "with producer Otto Weil (Tamsin|, Corvan)": content that stops inside parentheses. */
function isInParentheses({ text, tokens, first, last }: Cut): boolean {
  const [from, to] = [tokens[first], tokens[last - 1]];
  const content = from && to ? text.slice(from.start, to.end) : '';
  return content.lastIndexOf('(') > content.lastIndexOf(')');
}

/** "to close the pier|, and move the ferries": infinitives of one "to". */
function isRowOfInfinitives({ tokens, first, last }: Cut): boolean {
  const [comma, and, verb] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (tokens[first]?.lower !== 'to' || comma?.text !== ',' || !/^(?:and|or)$/.test(and?.lower ?? ''))
    return false;
  return (
    verb?.pos === 'VERB' &&
    !/(?:ed|ing|s)$/.test(verb.lower) &&
    !/^(?:said|told|made|went|took|came)$/.test(verb.lower)
  );
}

/** "special|, secret privileges": adjectives before one noun. */
function isRowOfAdjectives(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, comma, next, noun] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    comma?.text === ',' &&
    before?.pos === 'ADJ' &&
    next?.pos === 'ADJ' &&
    /^(?:NOUN|ADJ)$/.test(noun?.pos ?? '')
  );
}

/** "; the port", "— it claims": what a semicolon, or a dash with somebody who speaks behind it, parts off. */
function isNextClause(tokens: readonly TaggedToken[], at: number): boolean {
  const [sign, next, verb] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (sign?.text === ';') return true;
  if (!/^[–—-]$/.test(sign?.text ?? '') || !/^(?:it|he|she|they)$/.test(next?.lower ?? '')) return false;
  return cueClass(verb?.lower ?? '') === 'say';
}

/** Another clause of the reporter's begins: a cue with its subject, or a participle of saying. */
function endsThere(tokens: readonly TaggedToken[], at: number, from: number): boolean {
  const token = tokens[at];
  if (at > from && isNextClause(tokens, at)) return true;
  if (at <= from || token?.pos !== 'VERB') return false;
  return cueClass(token.lower) === 'say' && tokens[at - 1]?.text === ',';
}
