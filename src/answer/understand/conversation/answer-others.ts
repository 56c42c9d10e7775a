import type { Archive } from '../../../archive/archive.ts';
import type { Answer, WhoSaidQuery } from '../../../model.ts';
import { titleOf } from '../../passages/passage.ts';
import { topicOf } from '../route/topic.ts';
import { noticeOn } from './clarify.ts';
import type { ConversationContext } from './conversation-context.ts';
import { speakersShown } from './speakers-shown.ts';

/** "Who else?": what others say on what an answer was about, else in the article that it shows first; never the next page of the same. */
export function answerOthers(given: Answer, archive: Archive, context: ConversationContext): Answer {
  const shown = speakersShown(archive, given);
  const names = given.query?.kind === 'who-said' && given.query.speaker ? [given.query.speaker] : shown;
  const except = names.length > 0 ? { except: names.join(' and ') } : {};
  const first = given.items.find(({ passage }) => passage !== null)?.passage?.citation.articleId;
  for (const query of [
    onTopic(given),
    first === undefined ? null : { kind: 'who-said' as const, article: first },
  ]) {
    const answer = query && context.answer({ ...query, ...except });
    if (answer?.answered && answer.items.length > 0)
      return { ...answer, lead: leadOn(answer, query?.article, names, context) };
  }
  const { say } = context;
  const lead =
    names.length > 0 ? say('others.nobodyBeside', { names: say.names(names) }) : say('others.nobody');
  return noticeOn(lead, given.query);
}

/** The statements on what was asked for, be it by topic or by its words; null where only a speaker was. */
function onTopic({ query }: Answer): WhoSaidQuery | null {
  if (query?.kind === 'who-said') {
    const { quote, topic } = query;
    return quote === undefined && topic === undefined
      ? null
      : { kind: 'who-said', ...(quote !== undefined && { quote }), ...(topic !== undefined && { topic }) };
  }
  const topic = query && topicOf(query);
  return topic ? { kind: 'who-said', topic } : null;
}

function leadOn(
  { items }: Answer,
  article: string | undefined,
  names: readonly string[],
  { archive, say }: ConversationContext,
): string {
  const told = article === undefined ? null : archive?.get(article)?.article;
  const who = names.length > 0 ? say('others.than', { names: say.names(names) }) : say('others.who');
  const n = items.length;
  return told ? say('others.inArticle', { who, title: titleOf(told), n }) : say('others.onThat', { who, n });
}
