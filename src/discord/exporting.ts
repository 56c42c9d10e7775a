import { type ExportedFile, exportAnswer, exportFormats } from '../export/export-answer.ts';
import type { Answer } from '../model.ts';
import { bodyOf, type MessageBody } from './message.ts';
import { container, file, gallery, text } from './rendering/components.ts';
import { escapeMarkdown } from './rendering/markdown.ts';

const COLOR = 0x3b82c4;

/** An answer as files, in every format that fits it. */
export async function exportMessage(answer: Answer, now: Date): Promise<MessageBody> {
  const files = await Promise.all(
    exportFormats(answer).map((format) => exportAnswer(answer, format, { now })),
  );
  const lead = `The whole answer to take along. ${answer.lead}`.trim();
  return bodyOf([container([...text(escapeMarkdown(lead)), ...files.map(show)], COLOR)], files);
}

function show({ name, alt }: ExportedFile) {
  return alt === null ? file(name) : gallery({ name, alt });
}
