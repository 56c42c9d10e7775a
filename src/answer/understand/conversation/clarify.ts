import type { Archive } from '../../../archive/archive.ts';
import type { NoticeAnswer, Query } from '../../../model.ts';
import { hasProperName } from '../../sayings/speaker-names.ts';
import type { ConversationContext } from './conversation-context.ts';

type Listener = Pick<ConversationContext, 'archive' | 'advice'>;

/** The program's own words, with the query that a conversation was about, so that it can go on. */
export function say(lead: string, query: Query | null = null, notes: readonly string[] = []): NoticeAnswer {
  return { kind: 'notice', query, answered: true, lead, items: [], notes };
}

function refuse(lead: string, query: Query | null, example: string): NoticeAnswer {
  return { ...say(lead, query, [example]), answered: false };
}

/** "He" or "that", and nothing before that it could mean. */
export function aloneWith(word: string, { archive, advice }: Listener): NoticeAnswer {
  return refuse(
    `I can't tell ${isForPeople(word) ? 'whom' : 'what'} “${word.toLowerCase()}” means here.`,
    null,
    advice ?? `Reply to one of my answers, or ask with the name. ${exampleFor(archive)}`,
  );
}

/** "More", "source?", and no answer before. */
export function aloneAfterNothing({ archive, advice }: Listener): NoticeAnswer {
  return refuse(
    "That goes on from something, and I can't see from what.",
    null,
    advice ?? `Reply to one of my answers, or ask a whole question. ${exampleFor(archive)}`,
  );
}

/** A pronoun after an answer with several people, or none. */
export function unclear(
  word: string,
  names: readonly string[],
  query: Query,
  archive: Archive | null,
): NoticeAnswer {
  const [first] = names;
  const lead =
    first === undefined
      ? `I can't tell whom “${word.toLowerCase()}” means: that answer names nobody for sure.`
      : `“${word.toLowerCase()}” can mean ${names.slice(0, -1).join(', ')} or ${names.at(-1)} here.`;
  const example = first === undefined ? exampleFor(archive) : `For example: “Who is ${first}?”`;
  return refuse(capitalised(lead), query, `Please ask with the name. ${example}`);
}

function isForPeople(word: string): boolean {
  return !/^(?:it|its|this|that|these|those)$/i.test(word);
}

function capitalised(lead: string): string {
  return lead.replace(/^“\p{Ll}/u, (opening) => opening.toUpperCase());
}

/** A question that the archive can be asked, of somebody whom it quotes. */
function exampleFor(archive: Archive | null): string {
  const name = archive?.people.all.find(({ name }) => name.includes(' ') && hasProperName(name))?.name;
  return name === undefined ? '/help shows what I can be asked.' : `For example: “What did ${name} say?”`;
}
