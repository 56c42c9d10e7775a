import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Query, QuoteKind } from '../model.ts';
import { UserError } from '../user-error.ts';
import type { CorpusOptions } from './answer.ts';
import type { Terminal } from './terminal.ts';

/** What a command runs is loaded when it runs: reading one file needs no index, and asking no network. */
const load = {
  inspect: () => import('./inspect.ts'),
  answer: () => import('./answer.ts'),
  intake: () => import('./intake.ts'),
};

interface ScopeOptions extends CorpusOptions {
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
}

interface AskOptions extends ScopeOptions {
  readonly questions?: string;
}

interface WhoSaidOptions extends ScopeOptions {
  readonly speaker?: string;
  readonly topic?: string;
  readonly quote?: string;
  readonly kind?: QuoteKind;
}

interface TimelineOptions extends ScopeOptions {
  readonly topic?: string;
  readonly person?: string;
}

/**
 * Runs one command line (without the program's name) and returns its exit status: 0 answered, 1 a file or the corpus
 * could not be read, 2 the command line is wrong.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let status = 0;
  const program = buildProgram(terminal, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UserError)) throw error;
    terminal.err(error.message);
    return 1;
  }
}

function buildProgram(terminal: Terminal, finish: (status: number) => void): Command {
  const program = new Command('verbatim')
    .description('Answers from a folder of articles, word for word and cited.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    });

  program
    .command('inspect')
    .description('show what is read out of article files')
    .argument('<files...>')
    .option('--json', 'one JSON object a file')
    .option('--plain', 'the files are nothing but body text')
    .option('--explain', 'say which rule removed a line, found a quote, chose a speaker')
    .addOption(dateOption('--published <date>', 'publication date where a file gives none'))
    .action(async (files: string[], options) => {
      const { inspect } = await load.inspect();
      finish(await inspect(files, options, terminal));
    });

  const give = async (query: Query, options: CorpusOptions) => {
    const { answer } = await load.answer();
    finish(await answer(query, options, terminal));
  };

  withScope(program.command('ask'))
    .description('the sentence that answers a question')
    .argument('[question...]')
    .option('--questions <file>', 'many questions: a file with {"id", "question"} a line')
    .action(async (words: string[], options: AskOptions, command: Command) => {
      const question = words.join(' ').trim();
      if ((question === '') === (options.questions === undefined)) {
        command.error('error: give a question, or --questions FILE');
      }
      if (options.questions !== undefined) {
        const { askMany } = await load.answer();
        finish(await askMany(options.questions, options, terminal));
      } else await give({ kind: 'ask', question, ...scopeOf(options) }, options);
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
      await give({ kind: 'who-said', ...asked, ...scopeOf(options) }, options);
    });

  withScope(program.command('timeline'))
    .description('what happened when')
    .option('--topic <text>')
    .option('--person <name>', 'only what names this person')
    .option('--dates <n>', 'at most so many dates', wholeNumber)
    .option('--per-date <n>', 'at most so many sentences a date', wholeNumber)
    .action(async (options: TimelineOptions) => {
      const { topic, person } = options;
      await give({ kind: 'timeline', ...given({ topic, person }), ...scopeOf(options) }, options);
    });

  withScope(program.command('positions'))
    .description('who affirms, who denies and who declines to speak about a topic')
    .argument('<topic...>')
    .action(async (words: string[], options: ScopeOptions) => {
      await give({ kind: 'positions', topic: words.join(' '), ...scopeOf(options) }, options);
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

  withCorpus(program.command('reindex'))
    .description('read what changed, and renew the snapshot that the bot starts from')
    .action(async ({ corpus, json = false }: CorpusOptions) => {
      const { reindex } = await load.intake();
      finish(await reindex(corpus, json, terminal));
    });

  program
    .command('add')
    .description('add links and files to the corpus folder')
    .argument('<links or files...>')
    .addOption(corpusOption())
    .action(async (places: string[], { corpus }: CorpusOptions) => {
      const { add } = await load.intake();
      finish(await add(places, corpus, terminal));
    });

  program
    .command('remove')
    .description('take a file out of the corpus folder; it is kept in DATA_DIR')
    .argument('<file>', 'its path below the corpus folder')
    .addOption(corpusOption())
    .action(async (file: string, { corpus }: CorpusOptions) => {
      const { remove } = await load.intake();
      finish(await remove(file, corpus, terminal));
    });

  return program;
}

function corpusOption(): Option {
  return new Option('--corpus <dir>', 'the folder of articles (default: CORPUS_DIR, or corpus)');
}

function withCorpus(command: Command): Command {
  return command.option('--json', 'JSON instead of text').addOption(corpusOption());
}

function withScope(command: Command): Command {
  return withCorpus(command)
    .option('--limit <n>', 'at most so many results', wholeNumber)
    .option('--outlet <name>', 'only articles of this outlet')
    .addOption(dateOption('--from <date>', '2024, 2024-10 or 2024-10-16'))
    .addOption(dateOption('--to <date>', '2024, 2024-10 or 2024-10-16'));
}

function dateOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string) => {
    if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?([T ].*)?$/.test(text)) return text;
    throw new InvalidArgumentError('A date is 2024, 2024-10 or 2024-10-16.');
  });
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}

function scopeOf({ outlet, from, to }: ScopeOptions): { outlet?: string; from?: string; to?: string } {
  return given({ outlet, from, to });
}

/** Leaves out what is undefined. */
function given<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
