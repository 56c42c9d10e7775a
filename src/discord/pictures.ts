import type { Message } from 'discord.js';
import { titleOfQuery } from '../answer/kinds/index.ts';
import type { ResponseOf } from '../answering/requests.ts';
import type { Query } from '../model.ts';
import type { Say } from '../words/say.ts';
import { bodyOf, type MessageBody } from './message.ts';
import type { ButtonAction } from './rendering/button-action.ts';
import { button, container, gallery, rows, type ShownButton, text } from './rendering/components.ts';
import { readCustomId } from './rendering/custom-id.ts';
import { escapeMarkdown } from './rendering/markdown.ts';
import { writeStateLine } from './rendering/state-line.ts';
import { customIdsOf } from './words.ts';

type PictureAction = ButtonAction & { readonly type: 'picture' };

/** A picture, and who asks for it. */
interface DrawnFor extends ResponseOf<'picture'> {
  readonly viewer: { readonly id: string; readonly displayName: string };
  readonly say: Say;
}

const COLOR = 0x3b82c4;

/** A picture of an answer with its query, so that its buttons still work tomorrow; a posted one can be deleted by whoever posted it. */
export function pictureMessage(
  query: Query,
  action: PictureAction,
  { picture, quotable, viewer, say }: DrawnFor,
): MessageBody {
  const words = action.isPosted ? say('picture.postedBy', { name: viewer.displayName }) : '';
  const buttons = action.isPosted
    ? [button(say('button.delete'), { type: 'delete', asker: viewer.id })]
    : choicesBeside(action, quotable, say);
  return bodyOf(
    [
      container(
        [
          ...text(escapeMarkdown(words)),
          gallery({ name: picture.name, alt: picture.alt ?? titleOfQuery(query, say) }),
          ...rows(buttons),
          ...text(writeStateLine(query)),
        ],
        COLOR,
      ),
    ],
    [picture],
  );
}

/** Other colours, the passages before and after it, and showing it to all. */
function choicesBeside(action: PictureAction, quotable: readonly number[], say: Say): ShownButton[] {
  const { of, theme } = action;
  const other = theme === 'dark' ? 'light' : 'dark';
  const card = (label: string, item: number | undefined) =>
    item === undefined ? [] : [button(label, { ...action, of: item })];
  return [
    ...(of === 'all'
      ? []
      : card(
          say('button.earlierPassage'),
          quotable.findLast((item) => item < of),
        )),
    ...(of === 'all'
      ? []
      : card(
          say('button.laterPassage'),
          quotable.find((item) => item > of),
        )),
    button(say(theme === 'dark' ? 'button.light' : 'button.dark'), { ...action, theme: other }),
    button(say('button.post'), { ...action, isPosted: true }),
  ];
}

/** Whether a message is one that shows a picture privately, and so can show another in its place. */
export function showsPicture(message: Pick<Message, 'components'>): boolean {
  return customIdsOf(message).some((id) => {
    const action = readCustomId(id);
    return action?.type === 'picture' && action.isPosted;
  });
}
