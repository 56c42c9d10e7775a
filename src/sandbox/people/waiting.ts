import type { EventEmitter } from 'node:events';

/** How long a test waits for the bot in real milliseconds before it gives up; says nothing about Discord's own deadlines. */
export const patience = 10_000;

/**
 * Resolves with what `look` finds, at once or after any of the events.
 * @throws Error that says what was waited for, once patience is at its end.
 */
export async function waitFor<Found>(
  sources: readonly { emitter: EventEmitter; names: readonly string[] }[],
  look: () => Found | undefined,
  what: string,
  milliseconds: number = patience,
): Promise<Found> {
  const at = look();
  if (at !== undefined) return at;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      for (const { emitter, names } of sources) for (const name of names) emitter.off(name, check);
    };
    const check = (): void => {
      try {
        const found = look();
        if (found === undefined) return;
        stop();
        resolve(found);
      } catch (error) {
        stop();
        reject(error);
      }
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`waited ${milliseconds} ms for ${what}`));
    }, milliseconds);
    for (const { emitter, names } of sources) for (const name of names) emitter.on(name, check);
  });
}
