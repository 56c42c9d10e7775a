import { type Message, message } from '../words/catalogue.ts';

/** Why a file named on the command line could not be read, in words that say how to mend it. */
export function whyUnread(error: NodeJS.ErrnoException): Message {
  if (error.code === 'ENOENT') return message('unopened.noFile');
  if (error.code === 'EISDIR') return message('unopened.folder');
  if (error.code === 'EACCES') return message('unopened.denied');
  return message('unopened.failed', { why: error.message });
}
