import type { BaseInteraction, Message } from 'discord.js';
import { localeFor } from '../words/locales.ts';
import { placeOf } from './access/place.ts';
import type { AnswerService } from './answer-service.ts';

/** The service in the language that is set for the channel, else in that of whoever asks; what Discord does not say of a message. */
export function serviceFor(asked: BaseInteraction | Message, service: AnswerService): AnswerService {
  const set = localeFor(service.settingsOf(placeOf(asked)).language ?? undefined);
  const own = 'locale' in asked ? localeFor(asked.locale) : null;
  return service.in(set ?? own ?? service.say.locale);
}
