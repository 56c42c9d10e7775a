import type { Evidence } from '../answering/evidence.ts';
import type { Answer } from '../model.ts';
import type { Follow, Pause, Post } from './follow.ts';

/** What a message says. */
export interface PostContent {
  /** The message with at most so many articles; the sender takes as many as fit. */
  compose(most: number): Answer;
  readonly evidence: Evidence;
}

/** The way to Discord. */
export interface AlertSender {
  /**
   * Sends a message, with the post's id as the nonce. Resolves with why it can't be sent there at all, or null where Discord has it. Rejects where it
   * may work later.
   */
  send(follow: Follow, post: Post, content: PostContent): Promise<Pause | null>;
  /** Whether Discord has the message already, from before a restart or a lost answer. */
  wasSent(follow: Follow, post: Post): Promise<boolean>;
  /** Tells a person something in a direct message, where they take such. */
  tell(person: string, answer: Answer): Promise<void>;
}
