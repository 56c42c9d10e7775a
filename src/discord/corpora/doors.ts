import type { Corpora } from '../../corpora/corpora.ts';
import { type AnswerService, type AnswerServiceOptions, openAnswerService } from '../answer-service.ts';
import { type ArchiveWait, openArchiveWait } from '../archive-wait.ts';

/** What one corpus is asked through. */
export interface CorpusDoor {
  readonly name: string;
  readonly service: AnswerService;
  readonly waiting: ArchiveWait;
}

/** The door to a corpus, the same one each time. */
export type OpenDoor = (name: string) => Promise<CorpusDoor>;

export interface DoorOptions {
  /** What all corpora have in common. */
  readonly common: AnswerServiceOptions;
  readonly closing: AbortSignal;
  /** Told of each door once. */
  readonly onOpen: (door: CorpusDoor) => void;
}

/** Makes the doors to corpora, each when it is first needed; the archive behind it is opened when it is asked. */
export function createDoors(
  { settings, hosts, ways }: Corpora,
  { common, closing, onOpen }: DoorOptions,
): OpenDoor {
  const doors = new Map<string, Promise<CorpusDoor>>();
  const make = async (name: string): Promise<CorpusDoor> => {
    const { intake, feedback, readerUrl } = await ways(name);
    const host = hosts.of(name);
    const service = openAnswerService(host, {
      ...common,
      intake,
      feedback,
      readerUrl,
      alerts: common.alerts?.in(name) ?? null,
      isDirect: settings.corpora.some((one) => one.name === name && one.direct),
    });
    const door = { name, service, waiting: openArchiveWait(host, closing) };
    onOpen(door);
    return door;
  };
  return (name) => {
    const known = doors.get(name) ?? make(name);
    doors.set(name, known);
    // What could not be opened is tried again.
    known.catch(() => doors.delete(name));
    return known;
  };
}
