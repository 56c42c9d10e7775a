import type { ResponseOf } from '../answering/requests.ts';
import type { ExportedFile } from '../export/export-answer.ts';
import type { Say } from '../words/say.ts';
import { bodyOf, type MessageBody } from './message.ts';
import { container, file, gallery, text } from './rendering/components.ts';
import { escapeMarkdown } from './rendering/markdown.ts';

const COLOR = 0x3b82c4;

/** An answer as files. */
export function filesMessage({ lead, files }: ResponseOf<'files'>, say: Say): MessageBody {
  const words = `${say('export.lead')} ${lead}`.trim();
  return bodyOf([container([...text(escapeMarkdown(words)), ...files.map(show)], COLOR)], files);
}

function show({ name, alt }: ExportedFile) {
  return alt === null ? file(name) : gallery({ name, alt });
}
