import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Answer } from '../model.ts';
import type { Desk } from './desk.ts';

/** What a person gave a command, without Discord's wrapping. */
export interface CommandRequest {
  /** What they typed into an option, without outer white space; undefined where that leaves nothing. */
  text(option: string): string | undefined;
  /** The words of the message that a context-menu command was used on; empty for slash commands. */
  readonly message: string;
}

/** An answer, or a stream of them: each replaces the one before, the last is final. */
export type Reply = Answer | AsyncIterable<Answer>;

/** One suggestion of an autocomplete. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

interface CommandBase {
  /** `admins`: whoever may change the corpus, see access.ts; checked whenever the command runs. */
  readonly audience: 'everyone' | 'admins';
  /** Throws a UserError where the person can mend something. */
  run(request: CommandRequest, desk: Desk): Reply | Promise<Reply>;
}

export interface SlashCommand extends CommandBase {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Suggestions for the option that is being typed, best first. */
  autocomplete?(option: string, typed: string, desk: Desk): readonly Choice[];
}

export interface MessageCommand extends CommandBase {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
}

export type Command = SlashCommand | MessageCommand;
