import { type Command, Option } from 'commander';
import { complaintAbout, KINDS, optionsOf, QUERY_KINDS, type QueryOption } from '../answer/kinds/index.ts';
import type { AnswerLimit } from '../answer/kinds/kind.ts';
import { isRequired, type QueryKind, readQuery } from '../queries.ts';
import { sayIn } from '../words/say.ts';
import type { CorpusOptions } from './answer.ts';
import { fullDay, given, readScope, wholeNumber, withCorpus } from './options.ts';
import type { Terminal } from './terminal.ts';

type Given = CorpusOptions & Readonly<Record<string, string | undefined>>;

const LIMITS: Readonly<Record<AnswerLimit, readonly [flag: string, description: string]>> = {
  limit: ['--limit <n>', 'at most so many results'],
  dates: ['--dates <n>', 'at most so many dates'],
  perDate: ['--per-date <n>', 'at most so many sentences a date'],
};

/** The help of the command line is English, whatever the answers are. */
const say = sayIn();

/** Loaded when a question is asked: --help needs no articles. */
const loadAnswer = () => import('./answer.ts');

/** A command for each kind of question, made from its record; `finish` gets the exit status. */
export function addQuestions(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  for (const kind of QUERY_KINDS) {
    const command = questionCommand(program, kind);
    if (kind === 'ask') {
      command
        .option('--questions <file>', 'many questions: a file with {"id", "question", "asked"} a line')
        .option('--asked <day>', 'the day of asking, 2024-10-16 (default: today)', fullDay);
    }
    command.action(async (...args: unknown[]) => {
      const options: Given = command.opts();
      if (options['questions'] !== undefined && command.args.length === 0) {
        finish(await (await loadAnswer()).askMany(options['questions'], options, terminal));
        return;
      }
      const words = Array.isArray(args[0]) ? args[0].join(' ').trim() : '';
      const query = queryFrom(kind, words, options, command);
      finish(await (await loadAnswer()).answer(query, options, terminal));
    });
  }
  withCorpus(program.command('answer'))
    .description('answers to many queries of any kind: a file with {"id", "kind", …} a line')
    .requiredOption('--queries <file>', 'the queries, one JSON object a line')
    .action(async (options: CorpusOptions & { readonly queries: string }) =>
      finish(await (await loadAnswer()).answerMany(options.queries, options, terminal)),
    );
}

/** The field that the words of the command line fill: the one that the kind requires, else whom or what it is mostly asked about, which has a flag as well. */
function wordsField(kind: QueryKind): string | undefined {
  return (
    requiredField(kind) ?? ['name', 'topic'].find((field) => optionsOf(kind).some(([own]) => own === field))
  );
}

function requiredField(kind: QueryKind): string | undefined {
  return optionsOf(kind).find(([field]) => isRequired(kind, field))?.[0];
}

function questionCommand(program: Command, kind: QueryKind): Command {
  const command = withCorpus(program.command(kind)).description(say(KINDS[kind].summary));
  const words = wordsField(kind);
  for (const [field, option] of optionsOf(kind)) {
    // Optional to the parser, since a file of questions can stand for it; `queryFrom` wants it.
    if (field === words) command.argument(`[${field}...]`, say(option.description));
    if (field !== requiredField(kind)) command.addOption(toFlag(field, option));
  }
  for (const limit of KINDS[kind].limits) command.option(...LIMITS[limit], wholeNumber);
  return command;
}

function toFlag(field: string, { label = field, description, choices }: QueryOption): Option {
  const flag = new Option(`--${label} <${choices ? 'which' : 'text'}>`, say(description));
  return choices ? flag.choices(choices.map(({ value }) => value)) : flag;
}

/** Ends the program with a complaint where the query is none. */
function queryFrom(kind: QueryKind, words: string, options: Given, command: Command) {
  const required = requiredField(kind);
  const bare = wordsField(kind);
  const fields = optionsOf(kind).map(([field, { label = field }]) => {
    const flagged = field === required ? undefined : options[label];
    if (field === bare && words !== '' && flagged !== undefined)
      command.error(`error: give the ${field} once: as words, or with --${label}`);
    return [field, field === bare ? words || flagged : flagged];
  });
  const { from, to, ...rest }: Partial<Record<string, string>> = given(Object.fromEntries(fields));
  if (required !== undefined && rest[required] === undefined) {
    const instead = kind === 'ask' ? ', or --questions FILE' : '';
    command.error(`error: give ${required === 'words' ? 'words' : `a ${required}`}${instead}`);
  }
  const read = readQuery({ kind, ...rest, ...readScope(from, to, command) });
  if ('error' in read) command.error(`error: ${read.error}`);
  const complaint = complaintAbout(read.query);
  return complaint === null ? read.query : command.error(`error: ${say(complaint)}`);
}
