import type { Guild } from 'discord.js';
import { notice } from '../answering/notice.ts';
import type { Answer } from '../model.ts';
import { localeFor } from '../words/locales.ts';
import type { AnswerService } from './answer-service.ts';
import type { BotContext } from './bot-context.ts';
import { contextAt } from './corpora/here.ts';
import { loggable } from './failure.ts';
import { composeMessage } from './message.ts';

/** The first archive is waited for so long. */
const MAX_WAIT_MS = 600_000;

/** Says once in a server that the bot has just come into what it is for, where Discord writes its own messages; where there is no such channel, or it may not write there, the log says so. */
export async function greetServer(guild: Guild, bot: BotContext): Promise<void> {
  const about = { server: guild.id };
  const channel = guild.systemChannel;
  if (channel === null) {
    bot.log.info(about, 'the bot came into a server that has no system channel: it greets nobody there');
    return;
  }
  const { id: channelId, parentId } = channel;
  if (bot.access.refusal({ guildId: guild.id, channelId, parentId }) !== null) {
    bot.log.info(about, 'the bot came where it is not set up to answer: it greets nobody there');
    return;
  }
  try {
    const here = await contextAt({ guildId: guild.id, channelId, parentId }, guild.ownerId, bot);
    if (here.noCorpus) {
      bot.log.info(about, 'the bot came where no corpus is set: it greets nobody there');
      return;
    }
    const service = here.service.in(localeFor(guild.preferredLocale) ?? bot.service.say.locale);
    const answer = await greetingOf(service, here);
    const view = { page: 1, isRenewed: false, asker: guild.id, isPrivate: true, say: service.say };
    await channel.send(composeMessage(answer, view));
    bot.log.info(about, 'the bot came into a server and greeted it');
  } catch (error) {
    bot.log.warn({ ...about, err: loggable(error) }, 'the bot came into a server and could not greet it');
  }
}

/** What the bot is for, with questions that these articles answer. */
async function greetingOf(
  { say, host, strictness }: AnswerService,
  { waiting }: BotContext,
): Promise<Answer> {
  if (host.status() === null) for await (const _ of waiting.join(MAX_WAIT_MS, say));
  const status = host.status();
  const examples = (await host.ask('examples', { strictness })) ?? [];
  if (status === null || examples.length === 0)
    return { ...notice(say('welcome.none'), true), notes: [say('welcome.next')] };
  const articles = say('count.articles', { n: status.articles });
  return {
    ...notice(say('welcome.articles', { articles }), true),
    items: examples.map((label) => ({ label, passage: null, marks: [], also: [] })),
    notes: [say('welcome.next')],
  };
}
