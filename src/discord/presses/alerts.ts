import { notice } from '../../answering/notice.ts';
import { fromOf } from '../access/place.ts';
import { changeFollow, listFollows } from '../alerts/following.ts';
import { composePrivately, type Press, type PressOf, showSafely } from './press.ts';

/** Changes an alert: in a list of them the list is shown anew, below an alert's message its person is told privately. */
export async function changeAlert(press: Press, action: PressOf<'pause' | 'resume' | 'end'>): Promise<void> {
  const { interaction, bot } = press;
  const from = fromOf(interaction);
  const isListed = action.on.length <= MAX_PAGE_DIGITS;
  await showSafely(press, { isPrivate: true, isInPlace: isListed }, async () => {
    const done = await changeFollow(action, from, bot.service);
    return composePrivately(
      press,
      isListed ? listFollows(from, bot.service, Number(action.on)) : notice(done, true),
    );
  });
}

/** Longer than that, what a button stands on is the id of a message. */
const MAX_PAGE_DIGITS = 3;

/** A page of what a person follows, in the place of another. */
export async function showFollows(press: Press, page: number): Promise<void> {
  await showSafely(press, { isPrivate: true, isInPlace: true }, async () =>
    composePrivately(press, listFollows(fromOf(press.interaction), press.bot.service, page)),
  );
}
