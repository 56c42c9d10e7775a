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
  /** A message in place of a text is said in the same language. */
  readonly parameters: Readonly<Record<string, string | number | Message>>;
}

type OrMessages<Parameters> = {
  readonly [Name in keyof Parameters]: string extends Parameters[Name]
    ? Parameters[Name] | Message
    : Parameters[Name];
};

/** A message with what it takes: `message('wait.seconds', { n: 3 })`. */
export function message<K extends MessageKey>(
  key: K,
  ...[parameters]: [ParametersOf<K>] extends [never] ? [] : [OrMessages<ParametersOf<K>>]
): Message {
  return { key, parameters: { ...(parameters as object | undefined) } };
}

/** One after the other, as sentences; null where there is none. */
export function sentences(parts: readonly (Message | string)[]): Message | string | null {
  const [first = null, ...others] = parts;
  return others.reduce<Message | string | null>(
    (one, more) => (one === null ? more : message('sentences', { one, more })),
    first,
  );
}
