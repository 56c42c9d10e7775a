import type { Command } from '../src/discord/command.ts';
import { add } from './add.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { coverage } from './coverage.ts';
import { findSources } from './find-sources.ts';
import { help } from './help.ts';
import { positions } from './positions.ts';
import { reindex } from './reindex.ts';
import { remove } from './remove.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { whoSaid } from './who-said.ts';
import { whoSaidThis } from './who-said-this.ts';

/** Every command, in the order in which /help and Discord list them. */
export const commands: readonly Command[] = [
  ...[ask, whoSaid, timeline, positions, coverage, article, sources, help],
  ...[add, remove, reindex],
  ...[findSources, whoSaidThis],
];
