import type { Removal } from '../../model.ts';
import { valueText } from './field-values.ts';
import type { RecordFields } from './record-fields.ts';

/** News services cut the text of free answers off and say by how much. */
const CUT_OFF = /\[\+?\d{1,9} chars\]$/;
const OPENING_CHARACTERS = 60;

/**
 * The lines of a text without the mark of a cut. A text that was cut off has its opening in the description; in other services
 * the description repeats the opening.
 */
export function withoutCutOffMark(
  lines: readonly string[],
  fields: RecordFields,
  removed: Removal[],
): readonly string[] {
  const last = lines.at(-1);
  const mark = last === undefined ? null : CUT_OFF.exec(last);
  if (last === undefined || !mark) return lines;
  const head = last.slice(0, mark.index).trimEnd();
  const kept = head.replace(/(?:…|\.\.\.)$/, '').trimEnd();
  removed.push({ rule: 'cut-off-mark', text: last.slice(kept.length).trim() });
  const description = valueText(fields.at('description')[0]);
  const isRepeated = !description || lines.join(' ').includes(description.slice(0, OPENING_CHARACTERS));
  return [...(isRepeated ? [] : [description]), ...lines.slice(0, -1), kept];
}
