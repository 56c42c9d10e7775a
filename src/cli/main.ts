import { Command } from 'commander';
import { type InspectOptions, inspect } from './inspect.ts';
import { processTerminal } from './terminal.ts';

const program = new Command('verbatim').description(
  'Answers from a folder of articles, word for word and cited.',
);

program
  .command('inspect')
  .description('show what is read out of article files')
  .argument('<files...>')
  .option('--json', 'one JSON object a file')
  .option('--plain', 'the file is nothing but body text')
  .option('--published <date>', 'publication date where the file gives none')
  .action(async (files: string[], options: InspectOptions) => {
    process.exitCode = await inspect(files, options, processTerminal);
  });

await program.parseAsync();
