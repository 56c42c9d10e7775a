import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';
import type { Before } from './pronouns.ts';
import type { Speaker } from './speaker.ts';

/** Callings by which articles vary a name just given ("the singer"); who stays unnamed is called otherwise ("an official"). From general knowledge of the press. */
const CALLING =
  /^(?:star|singer|songwriter|rapper|musician|actor|actress|comedian|author|novelist|filmmaker|athlete|striker|midfielder|quarterback|pitcher|analyst|billionaire|mogul|entrepreneur|influencer|supermodel|presenter)$/;
/** "the young country singer" has no more words. */
const MAX_CALLING_WORDS = 4;

/** "the singer": whoever spoke last, as inferred; null where the source is no such calling, or nobody spoke. */
export function resolveCalling(
  { tagged: { tokens } }: AnnotatedText,
  source: TokenRange,
  before: Before,
): Speaker | null {
  const last = before.at(-1) ?? null;
  const words = tokens.slice(source.first, source.last);
  if (last === null || words.length > MAX_CALLING_WORDS || words[0]?.lower !== 'the') return null;
  if (
    !CALLING.test(words.at(-1)?.lower ?? '') ||
    words.some(({ lower }) => /^(?:of|and|other|former)$/.test(lower))
  )
    return null;
  const candidates = [{ name: last, score: 1, reasons: ['spoke last, and is called by a calling'] }];
  return { name: last, role: null, inferred: true, candidates, rule: 'calling' };
}
