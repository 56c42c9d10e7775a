import { notice } from '../../answering/notice.ts';
import type { Suggestion } from '../../answering/requests.ts';
import type { Answer } from '../../model.ts';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import { managesServer } from '../access/access.ts';
import type { AnswerService } from '../answer-service.ts';
import type { CommandRequest } from '../command.ts';
import type { CorpusPlaces } from './places.ts';

type From = Pick<CommandRequest, 'asker' | 'place'>;

/** Which corpus answers where it is asked, and which could. Throws a UserError where there is but one corpus. */
export async function showCorpus({ asker, place }: From, service: AnswerService): Promise<Answer> {
  const { say } = service;
  const places = placesOf(service);
  const corpus = await places.at(place, asker.id);
  const choices = mayChoose({ asker, place }) ? await places.choices(place, asker.id, '') : [];
  const lead = corpus
    ? say('corpora.here', { name: corpus.name })
    : say(place.guildId === null ? 'corpora.noneDirect' : 'corpora.none');
  const names = say.list(choices.map(({ name }) => name));
  return {
    ...notice(lead, corpus !== null),
    notes: choices.length > 0 ? [say('corpora.choices', { names })] : [],
  };
}

/** Has a channel, or somebody's direct messages, answered from a corpus. Throws a UserError for whoever may not, and for one that can't be chosen there. */
export async function chooseCorpus(
  name: string,
  { asker, place }: From,
  service: AnswerService,
): Promise<Answer> {
  const places = placesOf(service);
  if (!place.isDirect && (place.guildId === null || place.isForeign))
    throw new UserError(message('corpora.elsewhere'));
  if (!mayChoose({ asker, place })) throw new UserError(message('setup.managersOnly'));
  const wanted = name.trim().toLowerCase();
  const choices = await places.choices(place, asker.id, wanted);
  const corpus = choices.find((one) => one.name === wanted);
  if (!corpus) throw new UserError(message('corpora.noChoice', { name: name.slice(0, 40) }));
  await places.choose(corpus, place, asker.id);
  return notice(service.say('corpora.chosen', { name: corpus.name }), true);
}

/** The names of corpora that can be chosen, for what was typed. */
export async function suggestCorpora(
  typed: string,
  { asker, place }: From,
  service: AnswerService,
): Promise<readonly Suggestion[]> {
  if (!mayChoose({ asker, place })) return [];
  const choices = await placesOf(service).choices(place, asker.id, typed);
  return choices.map(({ name }) => ({ name, value: name }));
}

/** In a server whoever may manage it; in direct messages whoever writes there. */
function mayChoose({ asker, place }: From): boolean {
  return place.isDirect || managesServer(asker);
}

function placesOf({ places }: AnswerService): CorpusPlaces {
  if (!places) throw new UserError(message('setup.closed'));
  return places;
}
