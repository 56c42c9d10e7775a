import type { Theme } from '../../export/picture/style.ts';
import type { Reason } from '../../feedback/feedback-entries.ts';

/**
 * What a button does, written into its custom_id (at most 100 characters) so that it works after a restart:
 * the query itself stands in the message (see state-line.ts).
 */
export type ButtonAction =
  /** Shows a page (from 1) of the answer that the message holds. */
  | {
      /** `cited`: of where that answer stands. */
      readonly type: 'page' | 'cited';
      readonly page: number;
      readonly version: string;
      readonly asker: string;
    }
  /** Shows the paragraphs around a citation, privately: in a message of its own, or (`turn`) in place of others. */
  | {
      readonly type: 'context' | 'turn';
      readonly articleId: string;
      readonly paragraph: number;
      readonly page: number;
      readonly version: string;
    }
  /** Hands over the answer that the message holds as files. */
  | { readonly type: 'export' }
  /** Draws the answer that the message holds, or a card of one of its items: privately, or for all to see. */
  | {
      readonly type: 'picture';
      readonly of: 'all' | number;
      readonly theme: Theme;
      readonly isPosted: boolean;
    }
  /** Shows the answer to the query in the message to whoever presses, privately. */
  | { readonly type: 'open' }
  /** Changes how questions are answered in the channel: into `on`, whatever it was before. */
  | { readonly type: 'set'; readonly what: ChannelSwitch; readonly on: boolean }
  /** The same, by what is chosen of a menu. */
  | { readonly type: 'choose'; readonly what: ChannelMenu }
  /** Shows a private answer to everybody, with the name of whoever asked. */
  | { readonly type: 'share' }
  /** Deletes the message. */
  | { readonly type: 'delete'; readonly asker: string }
  /** Adds to the corpus what was previewed, or forgets it. */
  | { readonly type: 'keep' | 'discard'; readonly pending: string }
  /** Takes the file of an article out of the corpus, or leaves it there. */
  | { readonly type: 'remove' | 'leave'; readonly articleId: string }
  /** Holds back an alert, has it go on, or ends it. `on`: the page of the list that the button stands on, or the id of the alert's message. */
  | { readonly type: 'pause' | 'resume' | 'end'; readonly follow: string; readonly on: string }
  /** Marks the answer in the message as right, or not right. */
  | { readonly type: 'right' | 'wrong' }
  /** Says what is not right of the answer in another message. */
  | { readonly type: 'reason'; readonly reason: Reason; readonly messageId: string }
  /** Shows a page of what a person follows. */
  | { readonly type: 'following'; readonly page: number };

/** What of a channel is switched on and off, and what is chosen of a list. */
export const SWITCHES = { t: 'threads', p: 'private', d: 'digest', s: 'standard' } as const;
export const MENUS = { k: 'kinds', l: 'language' } as const;
export type ChannelSwitch = (typeof SWITCHES)[keyof typeof SWITCHES];
export type ChannelMenu = (typeof MENUS)[keyof typeof MENUS];
