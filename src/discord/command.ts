import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Evidence } from '../answering/evidence.ts';
import type { FoundAnswer, Suggestion } from '../answering/requests.ts';
import type { ExportedFile } from '../export/export-answer.ts';
import type { Answer } from '../model.ts';
import type { Asker, Venue } from './access/access.ts';
import type { AnswerService } from './answer-service.ts';
import type { ButtonAction } from './rendering/button-action.ts';

/** What a person gave a command, without Discord's wrapping. */
export interface CommandRequest {
  /** What they typed into an option, without outer white space; undefined where that leaves nothing. */
  text(option: string): string | undefined;
  /** True where they switched an option on. */
  isSet(option: string): boolean;
  /** A file that they attached to an option. */
  file(option: string): GivenFile | undefined;
  /** The words of the message that a context-menu command was used on; empty for slash commands. */
  readonly message: string;
  /** Who asks. */
  readonly asker: Asker;
  /** Where it is asked, and what that channel is called; null in direct messages. */
  readonly place: Venue & { readonly name: string | null };
}

/** An attachment, not fetched yet. */
export interface GivenFile {
  readonly name: string;
  readonly url: string;
}

/** An answer that asks something back: its buttons carry out what the person decides. */
export interface DecisionPrompt {
  readonly answer: Answer;
  readonly evidence: Evidence;
  readonly choices: readonly (Choice | LinkedChoice)[];
  readonly menus?: readonly Menu[];
  readonly picture?: ExportedFile | null;
  /** What comes along to be downloaded. */
  readonly files?: readonly ExportedFile[];
}

/** A button that decides something: `do` is what is likely wanted. */
export interface Choice {
  readonly label: string;
  readonly action: ButtonAction;
  readonly weight: 'do' | 'undo';
}

/** Some of many to be chosen, at least one. */
export interface Menu {
  readonly label: string;
  readonly action: ButtonAction;
  readonly isOfMany: boolean;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly hint?: string;
    readonly isChosen: boolean;
  }[];
}

/** A choice that leads elsewhere. */
interface LinkedChoice {
  readonly label: string;
  readonly url: string;
}

/** What a person is shown: words of the program's own, an answer with its evidence, or one with buttons of its own. */
export type Shown = Answer | FoundAnswer | DecisionPrompt;

/** What is shown, or a stream of answers: each replaces the one before, the last is final. */
export type Reply = Shown | AsyncIterable<Answer>;

/** The same answer with more to say below it. */
export function withNotes(found: FoundAnswer, notes: readonly string[]): FoundAnswer {
  return { ...found, answer: { ...found.answer, notes: [...found.answer.notes, ...notes] } };
}

/** The answer in what is shown. */
export function answerIn(shown: Shown): Answer {
  return 'answer' in shown ? shown.answer : shown;
}

interface CommandBase {
  /**
   * `admins`: whoever may change the corpus, see access.ts; `managers`: whoever may manage the server where it is used. Checked whenever the command
   * runs.
   */
  readonly audience: 'everyone' | 'admins' | 'managers';
  /** True where the answer is for the asker's eyes only, without being told so. */
  readonly isPrivate?: true;
  /** True where it can be used in a place that has no corpus, where there are several. */
  readonly needsNoCorpus?: true;
  /** Throws a UserError where the person can mend something. */
  run(request: CommandRequest, service: AnswerService): Reply | Promise<Reply>;
}

export interface SlashCommand extends CommandBase {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Suggestions for the option that is being typed, best first. */
  autocomplete?(
    option: string,
    typed: string,
    service: AnswerService,
    from: Pick<CommandRequest, 'asker' | 'place'>,
  ): Promise<readonly Suggestion[]>;
}

export interface MessageCommand extends CommandBase {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
}

export type Command = SlashCommand | MessageCommand;
