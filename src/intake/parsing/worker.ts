import { serveTask } from '../../run-in-worker.ts';
import { parseHere } from './parse-here.ts';
import type { ParsingTask } from './parser.ts';

serveTask(async (task: ParsingTask) => {
  switch (task.what) {
    case 'file':
      return parseHere.file(...task.given);
    case 'page':
      return parseHere.page(...task.given);
    case 'feed':
      return parseHere.feed(...task.given);
  }
});
