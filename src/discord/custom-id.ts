/**
 * What a button does, written into its custom_id (at most 100 characters) so that it works after a restart:
 * the query itself stands in the message (see state-line.ts).
 */
export type Press =
  /** Shows a page (from 1) of the answer that the message holds. */
  | { readonly do: 'page'; readonly page: number; readonly version: string; readonly asker: string }
  /** Shows the paragraphs around a citation, privately: in a message of its own, or (`turn`) in place of others. */
  | {
      readonly do: 'context' | 'turn';
      readonly articleId: string;
      readonly paragraph: number;
      readonly page: number;
      readonly version: string;
    }
  /** Deletes the message. */
  | { readonly do: 'delete'; readonly asker: string };

const PATTERNS = {
  page: /^p:(\d{1,6}):([0-9a-f]{0,8}):(\d{17,20})$/,
  context: /^([ct]):([a-z0-9_.-]{1,60}):(\d{1,6}):(\d{1,4}):([0-9a-f]{0,8})$/,
  delete: /^d:(\d{17,20})$/,
} as const;

export function writeCustomId(press: Press): string {
  switch (press.do) {
    case 'page':
      return `p:${press.page}:${press.version}:${press.asker}`;
    case 'context':
    case 'turn':
      return `${press.do === 'context' ? 'c' : 't'}:${press.articleId}:${press.paragraph}:${press.page}:${press.version}`;
    case 'delete':
      return `d:${press.asker}`;
  }
}

/** What `writeCustomId` wrote, or null where an id is not ours. */
export function readCustomId(id: string): Press | null {
  const page = PATTERNS.page.exec(id);
  if (page) return { do: 'page', page: Number(page[1]), version: page[2] ?? '', asker: page[3] ?? '' };
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
  const deletion = PATTERNS.delete.exec(id);
  return deletion ? { do: 'delete', asker: deletion[1] ?? '' } : null;
}
