/** One thing that was looked at. */
export interface Check {
  readonly name: string;
  /** `note`: nothing to mend, but worth knowing. */
  readonly state: 'ok' | 'note' | 'mend';
  /** What was found; where something is to mend, how. */
  readonly words: string;
}

export const ok = (name: string, words: string): Check => ({ name, state: 'ok', words });
export const note = (name: string, words: string): Check => ({ name, state: 'note', words });
export const mend = (name: string, words: string): Check => ({ name, state: 'mend', words });

const WIDTH = 12;

/** A check as a line: `ok    Token        It belongs to Verbatim.` */
export function lineOf({ name, state, words }: Check): string {
  return `${{ ok: 'ok   ', note: 'note ', mend: 'MEND ' }[state]} ${name.padEnd(WIDTH)} ${words}`;
}
