import type { NamedPerson } from '../../names/person-index.ts';
import type { AnnotatedText } from '../syntax/annotated-text.ts';
import type { TokenRange } from '../syntax/attribution.ts';
import type { Before } from './pronouns.ts';
import type { Speaker } from './speaker.ts';

/** Callings by which articles vary a name just given ("the singer"); who stays unnamed is called otherwise ("an official"). From general knowledge of the press. */
const CALLING =
  /^(?:star|singer|songwriter|rapper|musician|actor|actress|comedian|author|novelist|filmmaker|athlete|striker|midfielder|quarterback|pitcher|analyst|billionaire|mogul|entrepreneur|influencer|supermodel|presenter)$/;
/** "the young country singer" has no more words. */
const MAX_CALLING_WORDS = 4;

/**
 * "the singer": whoever spoke last, as inferred, where nobody else is named in between and they can be one. Null where the source is no such
 * calling, or they can't: the striker is not the coach who spoke before.
 */
export function resolveCalling(annotated: AnnotatedText, source: TokenRange, before: Before): Speaker | null {
  const words = annotated.tagged.tokens.slice(source.first, source.last);
  if (words.length > MAX_CALLING_WORDS || words[0]?.lower !== 'the') return null;
  const calling = words.at(-1)?.lower ?? '';
  if (!CALLING.test(calling) || words.some(({ lower }) => /^(?:of|and|other|former)$/.test(lower)))
    return null;
  const last = lastNamed(annotated, source.first);
  if (last === null || last.name !== before.at(-1) || !canBe(last, calling)) return null;
  const candidates = [{ name: last.name, score: 1, reasons: ['spoke last, and is called by a calling'] }];
  return { name: last.name, role: null, inferred: true, candidates, rule: 'calling' };
}

/** The last person whom the article itself names before a token. */
function lastNamed({ names, quoted }: AnnotatedText, at: number): NamedPerson | null {
  for (let i = names.indexBefore(at); i >= 0; i--) {
    const mention = names.mentions[i];
    const person = mention && (quoted[mention.first] ?? -1) < 0 ? names.personOf(mention) : null;
    if (person?.isSurelyPerson) return person;
  }
  return null;
}

/** Whoever has a role has a calling among its words, or is called by none. */
function canBe({ gender, roleWords }: NamedPerson, calling: string): boolean {
  if (calling === 'actress' && gender === 'he') return false;
  return roleWords.size === 0 || [...roleWords].some((word) => CALLING.test(word));
}
