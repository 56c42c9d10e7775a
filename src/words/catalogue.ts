import type { en } from './en.ts';
import type { ArgumentsOf } from './message-arguments.ts';

/** The name of something that the program says. */
export type MessageKey = keyof typeof en;

/** All that the program says in one language, in ICU's message format. A language with a key missing does not compile. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** What a message takes; `never` where it takes nothing. */
export type ParametersOf<K extends MessageKey> = ArgumentsOf<(typeof en)[K]>;

/** The names of messages that take nothing. */
export type PlainKey = { [K in MessageKey]: [ParametersOf<K>] extends [never] ? K : never }[MessageKey];

/** Something to say, before it is known in which language. */
export interface Message {
  readonly key: MessageKey;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** A message with what it takes: `message('wait.seconds', { n: 3 })`. */
export function message<K extends MessageKey>(
  key: K,
  ...[parameters]: [ParametersOf<K>] extends [never] ? [] : [ParametersOf<K>]
): Message {
  return { key, parameters: { ...(parameters as object | undefined) } };
}
