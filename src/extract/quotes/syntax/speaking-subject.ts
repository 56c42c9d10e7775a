import { nounSense } from '../../../text/word-senses.ts';
import type { TaggedToken } from '../../tagged-text.ts';
import type { AnnotatedText } from './annotated-text.ts';
import type { TokenRange } from './attribution.ts';

/** What stands where the speaker is named. */
export type SubjectKind =
  | 'person'
  | 'body'
  | 'role'
  | 'group'
  | 'document'
  | 'he'
  | 'they'
  | 'it'
  | 'who'
  | 'I'
  | 'we'
  | 'you'
  | 'thing'
  | 'none';

/** The pronouns of each kind, and words that stand alone as one. */
const PRONOUNS = new Map<string, SubjectKind>(
  (
    [
      ['he', 'he she his her him'],
      ['they', 'they them their both those many some others everyone nobody someone'],
      ['it', 'it its this that which these'],
      ['who', 'who whom'],
      ['I', 'i my me'],
      ['we', "we our us 's"],
      ['you', 'you your'],
      ['role', 'critics'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])),
);

/** What states in words what somebody found or claims, beside the nouns that WordNet counts among things written. */
const DOCUMENTS =
  /^(?:stud(?:y|ies)|surveys?|polls?|lawsuits?|suits?|complaints?|analys[ie]s|research|data|figures|reviews?|filings?|orders?|rulings?|verdicts?|investigations?|probes?|audits?|bills?|guidelines|rumou?rs|sources?|insiders?|reports?|claims?|allegations?|accusations?)$/;
/** People and bodies that WordNet counts among other things first. From general knowledge of the news. */
const SPEAKERS =
  /^(?:fans?|agents?|publicists?|reps?|counsel|officials?|authorities|sources?|insiders?|execs?|developers?|startups?|firms?|outlets?|regulators?|lawmakers?|prosecution|defen[cs]e|office|campaign|bureau|watchdogs?|ministry|studios?|labels?|brands?|makers?|carmakers?|automakers?|retailers?|lenders?|streamers?|creators?|gamers?|pundits?|ceos?|cfos?|spokespersons?|spokespeople|camp|hospital|museum|administration|platform|site|app|giants?|papers?|newspapers?|websites?|channel|network)$/;

/** What kind of subject a source is, by the noun at its head. */
export function subjectKind(
  { tagged: { tokens }, names }: AnnotatedText,
  source: TokenRange | null,
): SubjectKind {
  if (!source) return 'none';
  const first = tokens[source.first];
  if (source.last - source.first === 1 || /^(?:i|we|you|he|she)$/.test(first?.lower ?? '')) {
    const pronoun = PRONOUNS.get(first?.lower ?? '');
    if (pronoun) return pronoun;
  }
  const head = headOf(tokens, source);
  const mention = names
    .mentionsIn({ first: source.first, last: head + 1 })
    .findLast(({ last }) => last === head + 1);
  if (mention) return names.personOf(mention) ? 'person' : 'body';
  const noun = tokens[head]?.lower ?? '';
  if (SPEAKERS.test(noun)) return 'role';
  if (DOCUMENTS.test(noun)) return 'document';
  const sense = nounSense(noun);
  if (sense === 'person') return 'role';
  if (sense === 'group') return 'group';
  if (sense === 'words') return 'document';
  if (/^\p{Lu}/u.test(tokens[head]?.text ?? '')) return 'body';
  const pronoun = PRONOUNS.get(first?.lower ?? '');
  return pronoun && source.last - source.first <= 3 && pronoun !== 'it' ? pronoun : 'thing';
}

/** The noun that a phrase is about: the last before its first preposition, comma or relative clause. */
export function headOf(tokens: readonly TaggedToken[], { first, last }: TokenRange): number {
  let end = first;
  while (end < last) {
    const token = tokens[end];
    if (
      end > first &&
      (/^(?:of|for|from|at|in|with|on|by|to|who|which|that|whose|,|\(|—|–|and)$/.test(token?.lower ?? '') ||
        /^(?:VERB|AUX)$/.test(token?.pos ?? ''))
    )
      break;
    end++;
  }
  let head = end - 1;
  while (head > first && !/^(?:NOUN|PROPN|PRON|NUM|ADJ)$/.test(tokens[head]?.pos ?? '')) head--;
  return Math.max(first, head);
}
