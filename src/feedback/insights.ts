import type { Counted, Marked, Reason } from './feedback-entries.ts';

/** How the bot fared over some days. */
export interface Insights {
  /** The first and the last day, both included: `2024-10-16`. */
  readonly from: string;
  readonly to: string;
  /** A day each, also where nothing was asked. */
  readonly days: readonly { readonly day: string; readonly answered: number; readonly declined: number }[];
  /** The most asked first. */
  readonly kinds: readonly { readonly kind: string; readonly answered: number; readonly declined: number }[];
  /** What was not answered, the most often first. */
  readonly declined: readonly { readonly words: string; readonly times: number }[];
  readonly right: number;
  /** What was marked as not right, the newest first. */
  readonly wrong: readonly WrongMark[];
  /** Articles of which no passage was shown. */
  readonly neverShown: readonly string[];
}

export interface WrongMark {
  readonly day: string;
  readonly kind: string;
  readonly words: string;
  readonly reason: Reason | null;
  /** Leads to the message in Discord. */
  readonly link: string;
}

const DAY_MS = 86_400_000;

export interface InsightSources {
  readonly days: readonly Counted[];
  readonly marks: readonly Marked[];
  readonly articleIds: readonly string[];
}

/** Puts together what is known of the last `length` days up to `now`. */
export function takeInsights(
  { days, marks, articleIds }: InsightSources,
  { now, length }: { readonly now: Date; readonly length: number },
): Insights {
  const dayBack = (back: number) => new Date(now.getTime() - back * DAY_MS).toISOString().slice(0, 10);
  const all = Array.from({ length }, (_, at) => dayBack(length - 1 - at));
  const [from = dayBack(0), to = dayBack(0)] = [all[0], all.at(-1)];
  const within = days.filter(({ day }) => day >= from && day <= to);
  const kinds = new Map<string, { answered: number; declined: number }>();
  const declined = new Map<string, number>();
  const shown = new Set<string>();
  for (const one of within) {
    for (const [kind, counts] of Object.entries(one.kinds)) {
      const known = kinds.get(kind) ?? { answered: 0, declined: 0 };
      kinds.set(kind, {
        answered: known.answered + counts.answered,
        declined: known.declined + counts.declined,
      });
    }
    for (const [words, times] of Object.entries(one.declined))
      declined.set(words, (declined.get(words) ?? 0) + times);
    for (const id of one.shown) shown.add(id);
  }
  const marked = marks.filter(({ day }) => day >= from && day <= to);
  return {
    from,
    to,
    days: all.map((day) => {
      const counts = Object.values(within.find((one) => one.day === day)?.kinds ?? {});
      return {
        day,
        answered: counts.reduce((sum, one) => sum + one.answered, 0),
        declined: counts.reduce((sum, one) => sum + one.declined, 0),
      };
    }),
    kinds: [...kinds]
      .map(([kind, counts]) => ({ kind, ...counts }))
      .sort((a, b) => b.answered + b.declined - a.answered - a.declined),
    declined: [...declined].map(([words, times]) => ({ words, times })).sort((a, b) => b.times - a.times),
    right: marked.filter(({ right }) => right).length,
    wrong: marked
      .filter(({ right }) => !right)
      .map(toWrong)
      .toReversed(),
    neverShown: articleIds.filter((id) => !shown.has(id)),
  };
}

function toWrong({ day, kind, words, reason, guildId, channelId, messageId }: Marked): WrongMark {
  const link = `https://discord.com/channels/${guildId ?? '@me'}/${channelId}/${messageId}`;
  return { day, kind, words, reason, link };
}
