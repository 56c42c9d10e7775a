import { REASONS } from '../../feedback/feedback-entries.ts';
import { type ButtonAction, MENUS, SWITCHES } from './button-action.ts';

function isKeyOf<Table extends object>(table: Table, key: string): key is string & keyof Table {
  return Object.hasOwn(table, key);
}

/** Every id that an article can have (see `safeId`). */
const ARTICLE = "[\\w.(),'~-]{1,60}";

const PATTERNS = {
  page: /^([ps]):(\d{1,6}):([0-9a-f]{0,8}):(\d{17,20})$/,
  context: new RegExp(`^([ct]):(${ARTICLE}):(\\d{1,6}):(\\d{1,4}):([0-9a-f]{0,8})$`),
  picture: /^i:(\d{1,4}|a):([dl])(p?)$/,
  delete: /^d:(\d{17,20})$/,
  pending: /^([kx]):([a-z0-9.-]{1,64})$/,
  removal: new RegExp(`^([rl]):(${ARTICLE})$`),
  follow: /^f([pre]):([0-9a-f]{8}):([0-9a-f]{1,24})$/,
  following: /^g:(\d{1,3})$/,
  set: /^n(\w)([01])$/,
  choose: /^m(\w)$/,
  reason: /^v(\d):(\d{17,20})$/,
} as const;

/** The custom_id of a button; `readCustomId` reads it back. */
export function writeCustomId(action: ButtonAction): string {
  switch (action.type) {
    case 'page':
    case 'cited':
      return `${action.type === 'page' ? 'p' : 's'}:${action.page}:${action.version}:${action.asker}`;
    case 'context':
    case 'turn':
      return `${action.type === 'context' ? 'c' : 't'}:${action.articleId}:${action.paragraph}:${action.page}:${action.version}`;
    case 'export':
      return 'e';
    case 'picture': {
      const of = action.of === 'all' ? 'a' : action.of;
      return `i:${of}:${action.theme.slice(0, 1)}${action.isPosted ? 'p' : ''}`;
    }
    case 'share':
      return 'a';
    case 'open':
      return 'o';
    case 'set':
      return `n${action.what.slice(0, 1)}${action.on ? 1 : 0}`;
    case 'choose':
      return `m${action.what.slice(0, 1)}`;
    case 'delete':
      return `d:${action.asker}`;
    case 'keep':
    case 'discard':
      return `${action.type === 'keep' ? 'k' : 'x'}:${action.pending}`;
    case 'remove':
    case 'leave':
      return `${action.type === 'remove' ? 'r' : 'l'}:${action.articleId}`;
    case 'pause':
    case 'resume':
    case 'end':
      return `f${action.type.slice(0, 1)}:${action.follow}:${action.on}`;
    case 'right':
      return 'vr';
    case 'wrong':
      return 'vw';
    case 'reason':
      return `v${REASONS.indexOf(action.reason)}:${action.messageId}`;
    case 'following':
      return `g:${action.page}`;
  }
}

/** What `writeCustomId` wrote, or null where an id is not ours. */
export function readCustomId(id: string): ButtonAction | null {
  const page = PATTERNS.page.exec(id);
  if (page) {
    const [, kind, number, version = '', asker = ''] = page;
    return { type: kind === 'p' ? 'page' : 'cited', page: Number(number), version, asker };
  }
  const context = PATTERNS.context.exec(id);
  if (context) {
    const [, kind, articleId = '', paragraph, number, version = ''] = context;
    return {
      type: kind === 'c' ? 'context' : 'turn',
      articleId,
      paragraph: Number(paragraph),
      page: Number(number),
      version,
    };
  }
  if (id === 'e') return { type: 'export' };
  if (id === 'a') return { type: 'share' };
  if (id === 'o') return { type: 'open' };
  const [, name = '', on] = PATTERNS.set.exec(id) ?? [];
  if (isKeyOf(SWITCHES, name)) return { type: 'set', what: SWITCHES[name], on: on === '1' };
  const [, menu = ''] = PATTERNS.choose.exec(id) ?? [];
  if (isKeyOf(MENUS, menu)) return { type: 'choose', what: MENUS[menu] };
  const picture = PATTERNS.picture.exec(id);
  if (picture) {
    const [, of, theme, posted] = picture;
    return {
      type: 'picture',
      of: of === 'a' ? 'all' : Number(of),
      theme: theme === 'd' ? 'dark' : 'light',
      isPosted: posted === 'p',
    };
  }
  const deletion = PATTERNS.delete.exec(id);
  if (deletion) return { type: 'delete', asker: deletion[1] ?? '' };
  const pending = PATTERNS.pending.exec(id);
  if (pending) return { type: pending[1] === 'k' ? 'keep' : 'discard', pending: pending[2] ?? '' };
  const removal = PATTERNS.removal.exec(id);
  if (removal) return { type: removal[1] === 'r' ? 'remove' : 'leave', articleId: removal[2] ?? '' };
  const follow = PATTERNS.follow.exec(id);
  if (follow) {
    const type = follow[1] === 'p' ? 'pause' : follow[1] === 'r' ? 'resume' : 'end';
    return { type, follow: follow[2] ?? '', on: follow[3] ?? '' };
  }
  if (id === 'vr') return { type: 'right' };
  if (id === 'vw') return { type: 'wrong' };
  const [, number, messageId] = PATTERNS.reason.exec(id) ?? [];
  const reason = REASONS[Number(number)];
  if (reason !== undefined && messageId !== undefined) return { type: 'reason', reason, messageId };
  const following = PATTERNS.following.exec(id);
  return following ? { type: 'following', page: Number(following[1]) } : null;
}
