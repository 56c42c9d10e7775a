import { workApart } from '../../run-apart.ts';
import { readHere } from './read-here.ts';
import type { ReadingTask } from './reading.ts';

workApart(async (task: ReadingTask) => {
  switch (task.what) {
    case 'file':
      return readHere.file(...task.given);
    case 'page':
      return readHere.page(...task.given);
    case 'feed':
      return readHere.feed(...task.given);
  }
});
