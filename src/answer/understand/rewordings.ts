import type { Query } from '../../model.ts';
import { INSTEAD, type Reading } from './reading.ts';
import { withoutPreamble } from './route/bare-words.ts';
import { pointsBack } from './route/pointers.ts';

/** How people put something when they talk, and how news writes it. */
interface Rewording {
  readonly said: RegExp;
  readonly written: readonly string[];
}

const DID = '(?:did|does|do|has|have|had)';
const WAS = '(?:is|are|was|were)';
const STAFF = '(?:people|workers|employees|staff|jobs|staffers)';

/** From general knowledge of the language. The first that fits counts. */
const REWORDINGS: readonly Rewording[] = [
  reworded(`(?:who(?:['’]s| is| was) )?(?:the )?winner (?:of|at|in) (?<what>.+)`, 'who won $<what>'),
  reworded(`who (?:won|wins|has won) (?<what>(?:the )?.+)`, 'who was named $<what>'),
  reworded(`${DID} (?<who>.+?) (?:win|won) (?<what>.+)`, 'was $<who> named $<what>'),
  reworded(
    `who (?:took over|takes over|is taking over|succeeded) (?:as )?(?:the )?(?<role>.+? (?:of|at|for) .+)`,
    'who replaced the $<role>',
    'who is the new $<role>',
  ),
  reworded(
    `how much (?:${DID}|${WAS}|will|would) (?<who>.+?) (?:going to |planning to |want to |have to )?(?:pay|paying|paid|spend|buy) (?:for |on )?(?!.+ for \\S)(?<what>.+?)(?: for)?`,
    'what price did $<who> offer for $<what>',
  ),
  reworded(
    `how many(?: ${STAFF})? (?:${DID}|will|${WAS}) (?<who>.+?) (?:going to |have to )?(?:lay|laid|laying) off`,
    'how many jobs did $<who> cut',
    'how many layoffs at $<who>',
  ),
  reworded(
    `how many(?: ${STAFF})? (?:${DID}|will) (?<who>.+?) (?:fire|let go|sack|axe)`,
    'how many jobs did $<who> cut',
  ),
  reworded(
    `${WAS} (?<who>.+?) (?:laying|letting|firing|sacking|cutting) (?:${STAFF} |.+? )?(?:off|go|${STAFF})`,
    'how many jobs did $<who> cut',
    'how many jobs is $<who> eliminating',
  ),
  reworded(
    `how many people (?:died|have died|were killed) (?<where>in|at|after|during) (?<what>.+)`,
    'how many deaths $<where> $<what>',
  ),
  reworded(
    `how many(?: people)? (?:got|were|was) (?:hurt|wounded) (?<where>in|at|after|during) (?<what>.+)`,
    'how many people were injured $<where> $<what>',
  ),
  reworded(
    `${WAS} (?<what>.+?) (?:dangerous|safe|bad(?: for (?:you|me|us|people))?|risky|harmful)`,
    'what are the risks of $<what>',
  ),
  reworded(
    `(?<asks>when|why|how often|how|${DID}) (?<rest>(?:${DID} )?.+?) go(?:ne|ing)? to (?<where>\\p{Lu}.+)`,
    '$<asks> $<rest> visit $<where>',
  ),
  reworded(
    `when (?:${WAS}|does|do|did|will) (?<what>.+?) (?:coming|come|came) out`,
    'when will $<what> be released',
    'when does $<what> launch',
  ),
  reworded(
    `who (?:started|set up|began) (?<what>.+)`,
    'who founded $<what>',
    'who is the founder of $<what>',
  ),
  reworded(`(?<asks>when|why|who|${DID}|${WAS}) (?<rest>.+?) shut(?: down)?`, '$<asks> $<rest> closed'),
  reworded(
    `(?<asks>who|why|when)(?<rest> ${DID} .+?)? (?:buy|bought) (?<what>.+)`,
    '$<asks>$<rest> acquire $<what>',
  ),
  reworded(`${DID} (?<who>.+?) (?:buy|bought) (?<what>.+)`, 'did $<who> acquire $<what>'),
  reworded(
    `(?<asks>why|when|how)? ?${DID} (?<who>.+?) (?:quit|leave|step down)(?<rest> .+)?`,
    '$<asks> did $<who> resign$<rest>',
  ),
  reworded(
    `(?<asks>why|when|how)? ?(?:${DID}|${WAS}) (?<who>.+?) (?:get |got |getting )?(?:fired|sacked|kicked out|booted)(?<rest> .+)?`,
    '$<asks> was $<who> dismissed$<rest>',
    '$<asks> was $<who> ousted$<rest>',
  ),
  reworded(`${DID} (?<who>.+?) (?:beat|beaten) (?<what>.+)`, 'did $<who> defeat $<what>'),
  reworded(
    `how much (?:money )?(?:${DID}) (?<what>.+?) (?:make|made|bring in|pull in)(?<rest> .+)?`,
    'how much did $<what> earn$<rest>',
  ),
];

/** A question in the words of the news, to be asked where its own words are not answered. Its answer has to have nearly all of them. */
export function rewordedReadings(words: string, first: Query): Reading[] {
  const isWhen = first.kind === 'timeline' && /^when\b/i.test(withoutPreamble(words));
  if (first.kind !== 'ask' && !isWhen) return [];
  const bare = withoutPreamble(words).replace(/[\s?!.]+$/, '');
  // What it is stands in none of the words.
  if (pointsBack(bare.split(' ').at(-1))) return [];
  const found = REWORDINGS.find(({ said }) => said.test(bare));
  return (found?.written ?? []).map((written): Reading => {
    const question = bare
      .replace(found?.said ?? /$/, written)
      .replace(/\s+/g, ' ')
      .trim();
    return {
      query: { kind: 'ask', question },
      trust: INSTEAD,
      sought: question,
      isStrict: true,
      isLast: true,
    };
  });
}

function reworded(said: string, ...written: readonly string[]): Rewording {
  return { said: new RegExp(`^${said}$`, 'iu'), written };
}
