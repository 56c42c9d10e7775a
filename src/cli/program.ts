import { Command, CommanderError } from 'commander';
import { UserError } from '../user-error.ts';
import { readVersion } from '../version.ts';
import { localeFor, STANDARD_LOCALE } from '../words/locales.ts';
import { sayIn } from '../words/say.ts';
import type { CorpusOptions } from './answer.ts';
import { corpusOption, dateOption, withCorpus } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What a command runs is loaded when it runs: reading one file needs no index, and asking no network. */
const load = {
  inspect: () => import('./inspect.ts'),
  report: () => import('./inspect-report.ts'),
  intake: () => import('./intake.ts'),
  doctor: () => import('../setup/doctor.ts'),
  setup: () => import('./setup.ts'),
  questions: () => import('./question-commands.ts'),
};

/** Commands that answer no question: for these the kinds of question are not loaded. */
const WITHOUT_QUESTIONS: readonly (string | undefined)[] = [
  'inspect',
  'reindex',
  'add',
  'remove',
  'doctor',
  'setup',
];

/**
 * Runs one command line (without the program's name) and returns its exit status: 0 answered, 1 a file or the corpus
 * could not be read, 2 the command line is wrong.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let status = 0;
  const finish = (result: number) => {
    status = result;
  };
  const program = buildProgram(terminal, finish);
  if (!WITHOUT_QUESTIONS.includes(argv[0])) (await load.questions()).addQuestions(program, terminal, finish);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UserError)) throw error;
    const locale = localeFor(process.env['LOCALE']) ?? STANDARD_LOCALE;
    terminal.err(error.said ? sayIn(locale).message(error.said) : error.message);
    return 1;
  }
}

type Finish = (status: number) => void;

function buildProgram(terminal: Terminal, finish: Finish): Command {
  const program = new Command('verbatim')
    .description('Answers from a folder of articles, word for word and cited.')
    .version(readVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    });
  addInspection(program, terminal, finish);
  addIntake(program, terminal, finish);
  addSetup(program, terminal, finish);
  return program;
}

/** What is read out of files, without an archive. */
function addInspection(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('inspect')
    .description('show what is read out of article files')
    .argument('<files...>')
    .option('--json', 'one JSON object a file')
    .option('--plain', 'the files are nothing but body text')
    .option('--explain', 'say which rule removed a line, found a quote, chose a speaker')
    .addOption(dateOption('--published <date>', 'publication date where a file gives none'))
    .option('--corpus <dir>', 'leave out what recurs in other articles of this folder, as a reindex does')
    .option('--report', 'a table of what would be read out of each file of a folder')
    .action(async (files: string[], options) =>
      finish(
        options.report
          ? await (await load.report()).inspectReport(files, options, terminal)
          : await (await load.inspect()).inspectFiles(files, options, terminal),
      ),
    );
}

/** What changes the corpus folder or the snapshot made of it. */
function addIntake(program: Command, terminal: Terminal, finish: Finish): void {
  withCorpus(program.command('reindex'))
    .description('read what changed, and renew the snapshot that the bot starts from')
    .action(async ({ corpus, json = false }: CorpusOptions) =>
      finish(await (await load.intake()).reindexFolder(corpus, json, terminal)),
    );

  program
    .command('add')
    .description('add links and files to the corpus folder')
    .argument('<links or files...>')
    .addOption(corpusOption())
    .action(async (places: string[], { corpus }: CorpusOptions) =>
      finish(await (await load.intake()).addSources(places, corpus, terminal)),
    );

  program
    .command('remove')
    .description('take a file out of the corpus folder; it is kept in DATA_DIR')
    .argument('<file>', 'its path below the corpus folder')
    .addOption(corpusOption())
    .action(async (file: string, { corpus }: CorpusOptions) =>
      finish(await (await load.intake()).removeFile(file, corpus, terminal)),
    );
}

/** What helps to run the bot. */
function addSetup(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('doctor')
    .description('look whether the bot has all that it needs, and say what to mend')
    .action(async () => finish(await (await load.doctor()).runDoctor(process.env, terminal.out)));

  program
    .command('setup')
    .description('ask for what is missing, check it with Discord, and write .env')
    .action(async () => finish(await (await load.setup()).setUp()));
}
