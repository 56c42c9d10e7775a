import { QUERY_KINDS } from '../src/answer/kinds/index.ts';
import type { Command } from '../src/discord/command.ts';
import { about } from './about.ts';
import { add } from './add.ts';
import { corpus } from './corpus.ts';
import { findSources } from './find-sources.ts';
import { follow } from './follow.ts';
import { following } from './following.ts';
import { forgetMe } from './forget-me.ts';
import { insights } from './insights.ts';
import { questionCommand } from './question-command.ts';
import { quietHours } from './quiet-hours.ts';
import { reindex } from './reindex.ts';
import { remove } from './remove.ts';
import { setup } from './setup.ts';
import { whoSaidThis } from './who-said-this.ts';

/** Every command, in the order in which /help and Discord list them: a slash command a kind of question, then alerts, what concerns the bot itself, those that change the corpus, then those on messages. */
export const commands: readonly Command[] = [
  ...QUERY_KINDS.map(questionCommand),
  follow,
  following,
  quietHours,
  forgetMe,
  about,
  setup,
  add,
  remove,
  reindex,
  insights,
  findSources,
  whoSaidThis,
];

/** The same where there are several corpora. */
export const commandsForCorpora: readonly Command[] = [...commands, corpus];
