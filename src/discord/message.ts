import { type APIContainerComponent, AttachmentBuilder, MessageFlags } from 'discord.js';
import type { ExportedFile } from '../export/export-answer.ts';
import type { Shown } from './command.ts';
import { container, file } from './rendering/components.ts';
import { LIMITS } from './rendering/limits.ts';
import { clip } from './rendering/markdown.ts';
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
    files: files.map(({ name, bytes, alt }) => {
      const description = alt === null ? {} : { description: clip(alt, LIMITS.alternativeText) };
      return new AttachmentBuilder(Buffer.from(bytes), { name, ...description });
    }),
  };
}

/** The same for a message that exists already: the files that it had go. */
export function editOf(body: MessageBody): MessageBody & { readonly attachments: [] } {
  return { ...body, attachments: [] };
}

const FILES_COLOR = 0x3b82c4;

/** One page of what is shown as a message, with its picture and its files where it has some. */
export function composeMessage(shown: Shown, view: AnswerShowing): MessageBody {
  const picture = 'picture' in shown ? shown.picture : null;
  const files = 'files' in shown ? (shown.files ?? []) : [];
  const list =
    files.length > 0
      ? [
          container(
            files.map(({ name }) => file(name)),
            FILES_COLOR,
          ),
        ]
      : [];
  return bodyOf([...showTo(shown, view), ...list], [...(picture ? [picture] : []), ...files]);
}
