import { type Command, Option } from 'commander';
import type { Query, QuoteKind } from '../model.ts';
import type { CorpusOptions } from './answer.ts';
import { given, type ScopeOptions, scopeOf, wholeNumber, withCorpus, withScope } from './options.ts';
import type { Terminal } from './terminal.ts';

interface AskOptions extends ScopeOptions {
  readonly questions?: string;
}

interface WhoSaidOptions extends ScopeOptions {
  readonly speaker?: string;
  readonly topic?: string;
  readonly quote?: string;
  readonly kind?: QuoteKind;
}

interface PositionsOptions extends ScopeOptions {
  readonly side?: 'affirms' | 'denies';
}

interface TimelineOptions extends ScopeOptions {
  readonly topic?: string;
  readonly person?: string;
}

/** Loaded when a question is asked: reading a file needs no index. */
const loadAnswer = () => import('./answer.ts');

/** The commands that ask the articles something. `finish` gets the exit status. */
export function addQuestions(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  const give = async (query: Query, options: CorpusOptions) =>
    finish(await (await loadAnswer()).answer(query, options, terminal));

  withScope(program.command('ask'))
    .description('the sentence that answers a question')
    .argument('[question...]')
    .option('--questions <file>', 'many questions: a file with {"id", "question"} a line')
    .action(async (words: string[], options: AskOptions, command: Command) => {
      const question = words.join(' ').trim();
      if ((question === '') === (options.questions === undefined)) {
        command.error('error: give a question, or --questions FILE');
      }
      if (options.questions !== undefined)
        finish(await (await loadAnswer()).askMany(options.questions, options, terminal));
      else await give({ kind: 'ask', question, ...(await scopeOf(options, command)) }, options);
    });

  withScope(program.command('who-said'))
    .description('who said what: by quoted words, speaker, topic, or any of them')
    .option('--speaker <name>', 'any spelling, or a surname')
    .option('--topic <text>')
    .option('--quote <text>', 'words that were said')
    .addOption(
      new Option('--kind <kind>', 'direct, mixed or indirect').choices(['direct', 'mixed', 'indirect']),
    )
    .action(async (options: WhoSaidOptions, command: Command) => {
      const { speaker, topic, quote, kind } = options;
      if (speaker === undefined && topic === undefined && quote === undefined) {
        command.error('error: give --quote, --speaker or --topic');
      }
      const asked = given({ speaker, topic, quote, quoteKind: kind });
      await give({ kind: 'who-said', ...asked, ...(await scopeOf(options, command)) }, options);
    });

  withScope(program.command('timeline'))
    .description('what happened when')
    .option('--topic <text>')
    .option('--person <name>', 'only what names this person')
    .option('--dates <n>', 'at most so many dates', wholeNumber)
    .option('--per-date <n>', 'at most so many sentences a date', wholeNumber)
    .action(async (options: TimelineOptions, command: Command) => {
      const { topic, person } = options;
      const scope = await scopeOf(options, command);
      await give({ kind: 'timeline', ...given({ topic, person }), ...scope }, options);
    });

  withScope(program.command('positions'))
    .description('who affirms, who denies and who declines to speak about a topic')
    .argument('<topic...>')
    .addOption(new Option('--side <side>', 'which to show first').choices(['affirms', 'denies']))
    .action(async (words: string[], options: PositionsOptions, command: Command) => {
      const asked = { topic: words.join(' '), ...(options.side && { side: options.side }) };
      await give({ kind: 'positions', ...asked, ...(await scopeOf(options, command)) }, options);
    });

  withScope(program.command('coverage'))
    .description('which outlets report on a topic, the earliest first')
    .argument('<topic...>')
    .action(async (words: string[], options: ScopeOptions, command: Command) => {
      const scope = await scopeOf(options, command);
      await give({ kind: 'coverage', topic: words.join(' '), ...scope }, options);
    });

  withCorpus(program.command('article'))
    .description('one article, with its quotes and events')
    .argument('<title...>', 'a title, a part of one, or an article id')
    .action((words: string[], options: CorpusOptions) =>
      give({ kind: 'article', title: words.join(' ') }, options),
    );

  withCorpus(program.command('sources'))
    .description('what the corpus holds')
    .action((options: CorpusOptions) => give({ kind: 'sources' }, options));
}
