import type { Quote } from '../../model.ts';

/** Whether a reader can be told whose words these are, or sees at least that they are quoted: speech that is neither is not listed. */
export function isAttributed({ kind, speaker, source }: Quote): boolean {
  return kind !== 'indirect' || speaker !== null || source !== null;
}
