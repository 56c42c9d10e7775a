import type { ArchiveStatus } from '../answering/archive-host.ts';

/** Looks whether a part of the program works: null where it does, else what is wrong, in words. */
export type HealthCheck = () => string | null;

/** The parts that answering needs, by name. */
export type HealthChecks = Readonly<Record<string, HealthCheck>>;

/** The body of `/healthz` and `/readyz`. */
export interface HealthReport {
  readonly status: 'ok' | 'starting' | 'failing';
  /** What does not work, by part: `archive`, `discord`. */
  readonly problems: Readonly<Record<string, string>>;
}

/** Tells whether questions can be answered now, and whether they ever could since the program began. */
export interface Health {
  report(): HealthReport;
}

/** Watches parts of the program. */
export function watchHealth(checks: HealthChecks): Health {
  let hasStarted = false;
  return {
    report: () => {
      const problems = Object.fromEntries(
        Object.entries(checks).flatMap(([name, check]) => {
          const problem = check();
          return problem === null ? [] : [[name, problem]];
        }),
      );
      const isWell = Object.keys(problems).length === 0;
      hasStarted ||= isWell;
      return { status: isWell ? 'ok' : hasStarted ? 'failing' : 'starting', problems };
    },
  };
}

/** The check that there are articles to answer from. */
export function checkArchive(status: () => ArchiveStatus | null): HealthCheck {
  return () => {
    const current = status();
    if (current === null) return 'the articles are still being read, or could not be';
    return current.problem ?? null;
  };
}
