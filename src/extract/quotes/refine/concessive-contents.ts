import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { Attribution } from '../syntax/attribution.ts';

const OPENS_SUBCLAUSE =
  /^(?:although|though|while|whereas|if|when|unless|because|since|despite|after|before|once|as|given|even|in)$/;

/** "said that, although …, the bridge would open": content that stops at the end of its first subclause goes on. */
export function refineConcessive(
  { tagged: { tokens, sentences } }: AnnotatedText,
  attribution: Attribution,
): Attribution {
  const { cue, content } = attribution;
  const [span] = content;
  if (!cue || !span || content.length > 1) return attribution;
  let at = cue.last;
  while ((tokens[at]?.start ?? span.start) < span.start) at++;
  if (tokens[at]?.lower !== 'that' || tokens[at]?.start !== span.start) return attribution;
  const opener = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const sentence = sentences[tokens[at]?.sentence ?? 0];
  if (!sentence || !OPENS_SUBCLAUSE.test(tokens[opener]?.lower ?? '')) return attribution;
  let end = opener;
  while (end < sentence.last && (tokens[end]?.start ?? span.end) < span.end) end++;
  if (tokens[end]?.text !== ',') return attribution;
  let last = sentence.last;
  while (last > end && /^[.!?…]+$/.test(tokens[last - 1]?.text ?? '')) last--;
  const to = tokens[last - 1];
  return to && last > end + 2
    ? { ...attribution, content: [{ start: span.start, end: to.end }] }
    : attribution;
}
