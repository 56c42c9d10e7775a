import { subjectInWords } from '../../alerts/alert-words.ts';
import type { AlertPlace, Follow } from '../../alerts/follow.ts';
import type { Say } from '../../words/say.ts';
import type { Venue } from '../access/access.ts';

/** What is followed: a subject, or the digest of one. */
export function followTitle({ what, subject }: Follow, say: Say): string {
  if (what === 'articles') return subjectInWords(subject, say);
  return Object.keys(subject).length === 0
    ? say('follow.digest')
    : say('follow.digestOf', { subject: subjectInWords(subject, say) });
}

/** Where it is posted, as said to somebody who asks in a channel. */
export function placeInWords(
  { channelId, name }: AlertPlace,
  { channelId: here }: Pick<Venue, 'channelId'>,
  say: Say,
): string {
  if (channelId === null) return say('follow.direct');
  if (channelId === here) return say('follow.here');
  return name === null ? say('follow.elsewhere') : say('follow.in', { channel: `#${name}` });
}
