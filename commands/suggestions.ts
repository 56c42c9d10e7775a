import * as suggest from '../src/answer/suggest.ts';
import type { AnswerService } from '../src/discord/answer-service.ts';
import type { Choice } from '../src/discord/command.ts';
import { LIMITS } from '../src/discord/rendering/limits.ts';

/** Names of people who are quoted, as an option's suggestions. */
export function completeSpeakers(typed: string, service: AnswerService): Choice[] {
  const archive = service.archive();
  return archive ? suggest.suggestSpeakers(archive, typed, LIMITS.choices).map(choiceOf) : [];
}

/** Outlets, as an option's suggestions. */
export function completeOutlets(typed: string, service: AnswerService): Choice[] {
  const archive = service.archive();
  return archive ? suggest.suggestOutlets(archive, typed, LIMITS.choices).map(choiceOf) : [];
}

/** Articles by title. The value is the article's id where its title is too long for one, or stands there twice. */
export function suggestArticles(typed: string, service: AnswerService): Choice[] {
  const archive = service.archive();
  const found = archive ? suggest.suggestTitles(archive, typed, LIMITS.choices) : [];
  return found.map(({ title, articleId }) => {
    const isPlain =
      title.length <= LIMITS.choiceName && found.filter((one) => one.title === title).length === 1;
    return { name: title, value: isPlain ? title : articleId };
  });
}

function choiceOf(name: string): Choice {
  return { name, value: name };
}
