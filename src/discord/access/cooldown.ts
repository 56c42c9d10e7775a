import type { Say } from '../../words/say.ts';
/** Spaces out one person's requests. */
export interface Cooldown {
  /** Milliseconds that the person has to wait still; 0 where they may go on, which starts their next wait. */
  take(personId: string): number;
}

export function createCooldown(seconds: number, now: () => number = Date.now): Cooldown {
  const readyAt = new Map<string, number>();
  return {
    take(personId) {
      const time = now();
      const wait = (readyAt.get(personId) ?? 0) - time;
      if (wait > 0) return wait;
      // The map keeps the order of insertion, so those whose wait is over stand first.
      readyAt.delete(personId);
      for (const [person, ready] of readyAt) {
        if (ready > time) break;
        readyAt.delete(person);
      }
      if (seconds > 0) readyAt.set(personId, time + seconds * 1000);
      return 0;
    },
  };
}

/** What somebody is told who asks again too soon; `wait` in milliseconds. */
export function waitNotice(wait: number, say: Say): string {
  return say('wait.seconds', { n: Math.ceil(wait / 1000) });
}
