import { type APIContainerComponent, AttachmentBuilder, MessageFlags } from 'discord.js';
import type { ExportedFile } from '../export/export-answer.ts';
import type { Answer } from '../model.ts';
import type { BotContext } from './bot-context.ts';
import type { DecisionPrompt } from './command.ts';
import { drawPicture } from './picture.ts';
import { type AnswerShowing, showTo } from './views.ts';

/** A message of Components V2, as every answer is. */
export interface MessageBody {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: APIContainerComponent[];
  readonly files: AttachmentBuilder[];
}

export function bodyOf(
  components: APIContainerComponent[],
  files: readonly ExportedFile[] = [],
): MessageBody {
  return {
    flags: MessageFlags.IsComponentsV2,
    components,
    files: files.map(({ name, bytes }) => new AttachmentBuilder(Buffer.from(bytes), { name })),
  };
}

/** The same for a message that exists already: the files that it had go. */
export function editOf(body: MessageBody): MessageBody & { readonly attachments: [] } {
  return { ...body, attachments: [] };
}

/**
 * One page of an answer or an offer as a message, with its picture where it has one. A picture that cannot be drawn is left out,
 * and said so in the log.
 */
export async function composeMessage(
  shown: Answer | DecisionPrompt,
  view: AnswerShowing,
  { service, log }: Pick<BotContext, 'service' | 'log'>,
): Promise<MessageBody> {
  const picture =
    'answer' in shown
      ? null
      : await drawPicture(shown, view.page, service.now()).catch((error: unknown) => {
          log.error({ err: error }, 'a timeline could not be drawn');
          return null;
        });
  const about = picture && { name: picture.name, alt: picture.alt ?? '' };
  return bodyOf(showTo(shown, { ...view, picture: about }), picture ? [picture] : []);
}
