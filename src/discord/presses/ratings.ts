import { notice } from '../../answering/notice.ts';
import { feedbackOf } from '../feedback/insights.ts';
import { askReason } from '../feedback/rating.ts';
import { composePrivately, type Press, type PressOf, queryOf, showSafely } from './press.ts';

/** Notes what somebody thinks of an answer, privately, and asks what is not right. */
export async function rateAnswer(press: Press, { type }: PressOf<'right' | 'wrong'>): Promise<void> {
  const { interaction, bot } = press;
  await showSafely(press, { isPrivate: true, isInPlace: false }, async () => {
    const { message: rated, user, guildId, channelId } = interaction;
    const { say } = bot.service;
    const mark = { guildId, channelId, messageId: rated.id, person: user.id, query: queryOf(rated) };
    await feedbackOf(bot.service).mark({ ...mark, right: type === 'right' });
    return composePrivately(
      press,
      type === 'right' ? notice(say('rating.thanks'), true) : askReason(rated.id, say),
    );
  });
}

/** Adds what is not right to a mark that a person made before. */
export async function explainRating(press: Press, { reason, messageId }: PressOf<'reason'>): Promise<void> {
  const { interaction, bot } = press;
  await showSafely(press, { isPrivate: true, isInPlace: true }, async () => {
    const isKnown = await feedbackOf(bot.service).explain(interaction.user.id, messageId, reason);
    return composePrivately(press, notice(bot.service.say(isKnown ? 'rating.thanks' : 'rating.gone'), true));
  });
}
