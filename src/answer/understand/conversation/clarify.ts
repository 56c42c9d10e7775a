import type { Archive } from '../../../archive/archive.ts';
import type { NoticeAnswer, Query } from '../../../model.ts';
import type { Say } from '../../../words/say.ts';
import { hasProperName } from '../../sayings/speaker-names.ts';
import type { ConversationContext } from './conversation-context.ts';

type Listener = Pick<ConversationContext, 'archive' | 'advice' | 'say'>;

/** The program's own words, with the query that a conversation was about, so that it can go on. */
export function noticeOn(
  lead: string,
  query: Query | null = null,
  notes: readonly string[] = [],
): NoticeAnswer {
  return { kind: 'notice', query, answered: true, lead, items: [], notes };
}

function refuse(lead: string, query: Query | null, example: string): NoticeAnswer {
  return { ...noticeOn(lead, query, [example]), answered: false };
}

/** "He" or "that", and nothing before that it could mean. */
export function aloneWith(word: string, { archive, advice, say }: Listener): NoticeAnswer {
  return refuse(
    say(isForPeople(word) ? 'clarify.whom' : 'clarify.what', { word: word.toLowerCase() }),
    null,
    advice ?? `${say('clarify.askWithName')} ${exampleFor(archive, say)}`,
  );
}

/** "More", "source?", and no answer before. */
export function aloneAfterNothing({ archive, advice, say }: Listener): NoticeAnswer {
  return refuse(
    say('clarify.fromNothing'),
    null,
    advice ?? `${say('clarify.askWhole')} ${exampleFor(archive, say)}`,
  );
}

/** A pronoun after an answer with several people, or none. */
export function unclear(
  word: string,
  names: readonly string[],
  query: Query,
  { archive, say }: Pick<ConversationContext, 'archive' | 'say'>,
): NoticeAnswer {
  const [first] = names;
  const lead =
    first === undefined
      ? say('clarify.nobodyNamed', { word: word.toLowerCase() })
      : say('clarify.several', { word: word.toLowerCase(), names: say.either(names) });
  const example = first === undefined ? exampleFor(archive, say) : say('clarify.whoIs', { name: first });
  return refuse(capitalised(lead), query, `${say('clarify.withName')} ${example}`);
}

function isForPeople(word: string): boolean {
  return !/^(?:it|its|this|that|these|those)$/i.test(word);
}

function capitalised(lead: string): string {
  return lead.replace(/^“\p{Ll}/u, (opening) => opening.toUpperCase());
}

/** A question that the archive can be asked, of somebody whom it quotes. */
function exampleFor(archive: Archive | null, say: Say): string {
  const name = archive?.people.all.find(({ name }) => name.includes(' ') && hasProperName(name))?.name;
  return name === undefined ? say('help.hint') : say('clarify.whatSaid', { name });
}
