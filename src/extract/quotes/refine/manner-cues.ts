import type { TaggedToken } from '../../tagged-text.ts';
import { speakerInActBefore } from '../detect/speech-acts.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution, TokenRange } from '../syntax/attribution.ts';
import { tokensIn } from '../syntax/token-spans.ts';

/** What people do with face and voice while they speak, right behind their words. From general knowledge of the language. */
const MANNER =
  /^(?:laugh|chuckl|giggl|smil|grinn?|beam|sigh|shrug|nodd?|winc|wink|sniff|sobb?|cri|cry|croak|growl|snapp?|bark|hiss|mumbl|murmur|stammer|stutter|gasp|groan|moan|snort|chortl|jok|quipp?|recall|remember|muse|mus|marvel|enthus|exclaim|scoff|sneer|teas|whisper|mutter|shout|yell|scream|chim|confess|reflect|smirk)(?:e|es|s|ed|d|ing)?$/;

/**
 * '"We never slept," Brandt laughed': a verb of manner right behind a closed quotation, with its subject before or
 * behind it. `known` are the reports found so far; quotations that they have are left alone.
 */
export function findMannerAttributions(
  annotated: AnnotatedText,
  known: readonly Attribution[],
): Attribution[] {
  const {
    tagged: { tokens, sentences },
    quotations,
    quoted,
    names,
  } = annotated;
  const taken = new Set(known.flatMap(({ content }) => content.map(({ start }) => start)));
  const found: Attribution[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const quotation = quotations[quoted[at - 1] ?? -1];
    if (!quotation?.closed || quoted[at] === quoted[at - 1] || taken.has(quotation.start)) continue;
    const turn = mannerAt(tokens, at, (first) =>
      nameFrom(names.mentions, names.indexBefore(first + 1), first),
    );
    if (!turn) continue;
    // "Brandt spoke to Weil. “…” Weil nodded.": a new sentence of another's manner, after one who speaks; a new paragraph opens what is said next.
    const opening = tokens[tokensIn(tokens, quotation).first]?.sentence ?? 0;
    const isReaction = tokens[at]?.sentence !== tokens[at - 1]?.sentence;
    const [own, next] = [tokens[at - 1], tokens[at]].map(
      (token) => sentences[token?.sentence ?? -1]?.paragraph,
    );
    if (isReaction && (own !== next || speakerInActBefore(annotated, opening))) continue;
    found.push({ ...turn, content: [{ start: quotation.start, end: quotation.end }], rule: 'manner' });
  }
  return found;
}

/** The verb and its subject from a token on, in either order: "Brandt laughed", "she sighed", "laughed Ilse Brandt". */
function mannerAt(
  tokens: readonly TaggedToken[],
  at: number,
  nameAt: (first: number) => TokenRange | null,
): { readonly cue: TokenRange; readonly source: TokenRange } | null {
  const subject = (first: number): TokenRange | null =>
    /^(?:he|she|they)$/.test(tokens[first]?.lower ?? '') ? { first, last: first + 1 } : nameAt(first);
  if (isManner(tokens[at])) {
    const source = subject(at + 1);
    return source && { cue: { first: at, last: at + 1 }, source };
  }
  const source = subject(at);
  if (!source || !isManner(tokens[source.last])) return null;
  return { cue: { first: source.last, last: source.last + 1 }, source };
}

function isManner(token: TaggedToken | undefined): boolean {
  return token !== undefined && token.text === token.lower && MANNER.test(token.lower);
}

function nameFrom(
  mentions: readonly { readonly titleFirst: number; readonly last: number }[],
  from: number,
  first: number,
): TokenRange | null {
  const mention = [mentions[from], mentions[from + 1]].find((one) => one?.titleFirst === first);
  return mention ? { first, last: mention.last } : null;
}
