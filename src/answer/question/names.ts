import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { FRAME_WORDS } from './words.ts';

/** The runs of capitalised words of a question; its first word counts where it is no usual opening of a question. */
export function findNames(
  text: string,
  tokens: readonly Token[],
  isAside: (token: number) => boolean,
  language: string,
): Clause[] {
  const isCapital = (i: number) => {
    const token = tokens[i];
    if (token === undefined || isAside(i) || !/^\p{Lu}/u.test(text.slice(token.start))) return false;
    return (
      !isStopWord(token.term, language) && (i > 0 || !(FRAME_WORDS.has(token.term) || tokens.length < 2))
    );
  };
  const names: Clause[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isCapital(first)) continue;
    let last = first;
    while (isCapital(last + 1) && /^[\s.-]+$/.test(text.slice(tokens[last]?.end, tokens[last + 1]?.start)))
      last++;
    names.push({ first, last });
    first = last;
  }
  return names;
}
