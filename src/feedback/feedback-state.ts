import type { Counted, FeedbackEntry, Marked } from './feedback-entries.ts';

/** Everything that is kept of questions and of what people thought of the answers. */
export class FeedbackState {
  salt: string | null = null;
  /** By day. */
  readonly days = new Map<string, Counted>();
  /** One for each person and message, the oldest first. */
  readonly marks = new Map<string, Marked>();

  apply(entry: FeedbackEntry): void {
    switch (entry.type) {
      case 'salt':
        this.salt = entry.salt;
        break;
      case 'counted':
        this.days.set(entry.day, addCounts(this.days.get(entry.day) ?? null, entry));
        break;
      case 'marked':
        this.marks.set(`${entry.messageId} ${entry.by}`, entry);
        break;
      case 'forgotten':
        for (const [key, { by }] of this.marks) if (by === entry.by) this.marks.delete(key);
        break;
    }
  }

  /** Lets go of everything from before a day; true where there was something. */
  dropBefore(day: string): boolean {
    const days = [...this.days.keys()].filter((one) => one < day);
    const marks = [...this.marks].filter(([, one]) => one.day < day);
    for (const one of days) this.days.delete(one);
    for (const [key] of marks) this.marks.delete(key);
    return days.length + marks.length > 0;
  }

  /** The fewest entries that lead to the same state. */
  toEntries(): FeedbackEntry[] {
    return [
      ...(this.salt === null ? [] : [{ type: 'salt', salt: this.salt } as const]),
      ...this.days.values(),
      ...this.marks.values(),
    ];
  }
}

/** So many different things that were not answered are told apart on a day. */
const MAX_DECLINED_A_DAY = 500;

export function addCounts(before: Counted | null, more: Counted): Counted {
  if (before === null) return more;
  const kinds = { ...before.kinds };
  for (const [kind, { answered, declined }] of Object.entries(more.kinds)) {
    const known = kinds[kind] ?? { answered: 0, declined: 0 };
    kinds[kind] = { answered: known.answered + answered, declined: known.declined + declined };
  }
  const declined = { ...before.declined };
  for (const [terms, times] of Object.entries(more.declined)) {
    const known = Object.hasOwn(declined, terms) ? (declined[terms] ?? 0) : null;
    if (known !== null || Object.keys(declined).length < MAX_DECLINED_A_DAY)
      declined[terms] = (known ?? 0) + times;
  }
  return { ...more, kinds, declined, shown: [...new Set([...before.shown, ...more.shown])] };
}
