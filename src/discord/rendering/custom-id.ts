/**
 * What a button does, written into its custom_id (at most 100 characters) so that it works after a restart:
 * the query itself stands in the message (see state-line.ts).
 */
export type Press =
  /** Shows a page (from 1) of the answer that the message holds. */
  | {
      /** `cited`: of where that answer stands. */
      readonly do: 'page' | 'cited';
      readonly page: number;
      readonly version: string;
      readonly asker: string;
    }
  /** Shows the paragraphs around a citation, privately: in a message of its own, or (`turn`) in place of others. */
  | {
      readonly do: 'context' | 'turn';
      readonly articleId: string;
      readonly paragraph: number;
      readonly page: number;
      readonly version: string;
    }
  /** Hands over the answer that the message holds as files. */
  | { readonly do: 'export' }
  /** Deletes the message. */
  | { readonly do: 'delete'; readonly asker: string }
  /** Adds to the corpus what was previewed, or forgets it. */
  | { readonly do: 'keep' | 'discard'; readonly pending: string }
  /** Takes the file of an article out of the corpus, or leaves it there. */
  | { readonly do: 'remove' | 'leave'; readonly articleId: string };

/** Every id that an article can have (see `safeId`). */
const ARTICLE = "[\\w.(),'~-]{1,60}";

const PATTERNS = {
  page: /^([ps]):(\d{1,6}):([0-9a-f]{0,8}):(\d{17,20})$/,
  context: new RegExp(`^([ct]):(${ARTICLE}):(\\d{1,6}):(\\d{1,4}):([0-9a-f]{0,8})$`),
  delete: /^d:(\d{17,20})$/,
  pending: /^([kx]):([a-z0-9.-]{1,64})$/,
  removal: new RegExp(`^([rl]):(${ARTICLE})$`),
} as const;

export function writeCustomId(press: Press): string {
  switch (press.do) {
    case 'page':
    case 'cited':
      return `${press.do === 'page' ? 'p' : 's'}:${press.page}:${press.version}:${press.asker}`;
    case 'context':
    case 'turn':
      return `${press.do === 'context' ? 'c' : 't'}:${press.articleId}:${press.paragraph}:${press.page}:${press.version}`;
    case 'export':
      return 'e';
    case 'delete':
      return `d:${press.asker}`;
    case 'keep':
    case 'discard':
      return `${press.do === 'keep' ? 'k' : 'x'}:${press.pending}`;
    case 'remove':
    case 'leave':
      return `${press.do === 'remove' ? 'r' : 'l'}:${press.articleId}`;
  }
}

/** What `writeCustomId` wrote, or null where an id is not ours. */
export function readCustomId(id: string): Press | null {
  const page = PATTERNS.page.exec(id);
  if (page) {
    const [, kind, number, version = '', asker = ''] = page;
    return { do: kind === 'p' ? 'page' : 'cited', page: Number(number), version, asker };
  }
  const context = PATTERNS.context.exec(id);
  if (context) {
    const [, kind, articleId = '', paragraph, number, version = ''] = context;
    return {
      do: kind === 'c' ? 'context' : 'turn',
      articleId,
      paragraph: Number(paragraph),
      page: Number(number),
      version,
    };
  }
  if (id === 'e') return { do: 'export' };
  const deletion = PATTERNS.delete.exec(id);
  if (deletion) return { do: 'delete', asker: deletion[1] ?? '' };
  const pending = PATTERNS.pending.exec(id);
  if (pending) return { do: pending[1] === 'k' ? 'keep' : 'discard', pending: pending[2] ?? '' };
  const removal = PATTERNS.removal.exec(id);
  return removal ? { do: removal[1] === 'r' ? 'remove' : 'leave', articleId: removal[2] ?? '' } : null;
}
