import { readdirSync, readFileSync } from 'node:fs';

/** What a process uses of the machine, as Linux tells it. */
export interface ProcessUse {
  readonly megabytes: number;
  readonly sockets: number;
  /** Seconds of processor time since it began. */
  readonly cpuSeconds: number;
}

const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

/** Reads /proc (man 5 proc); null where the process is gone, or the system has no /proc. */
export function readProcessUse(pid: number): ProcessUse | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, pages = 0] = [fields[11], fields[12], fields[21]];
    return {
      megabytes: (pages * PAGE_BYTES) / 1e6,
      sockets: readdirSync(`/proc/${pid}/fd`).length,
      cpuSeconds: (user + system) / TICKS_PER_SECOND,
    };
  } catch {
    return null;
  }
}
