import { QUERY_KINDS } from '../answer/kinds/index.ts';
import { NO_EVIDENCE } from '../answering/evidence.ts';
import { notice } from '../answering/notice.ts';
import type { FoundAnswer } from '../answering/requests.ts';
import type { ChannelSettings } from '../channels/channel-settings.ts';
import type { Query, QueryKind } from '../model.ts';
import { UserError } from '../user-error.ts';
import { type Message, message } from '../words/catalogue.ts';
import type { Say } from '../words/say.ts';
import { answerIn, type DecisionPrompt, type Reply, type Shown } from './command.ts';

/** What the bot says of itself and of the articles is answered everywhere, and where it was asked. */
export const ALWAYS_ALLOWED: readonly QueryKind[] = ['help', 'sources'];

/** Why a kind of question is not answered in a channel; null where it is. */
export function kindRefusal(kind: QueryKind, { kinds }: ChannelSettings): Message | null {
  if (kinds === null || kinds.includes(kind) || ALWAYS_ALLOWED.includes(kind)) return null;
  const allowed = QUERY_KINDS.filter((one) => kinds.includes(one)).map((one) => `/${one}`);
  return message('setup.notHere', { kind: `/${kind}`, kinds: allowed.join(', ') });
}

/** The same reply. Throws a UserError where it answers a kind of question that is not answered in the channel. */
export function allowedIn(settings: ChannelSettings, reply: Reply): Reply {
  const query = Symbol.asyncIterator in reply ? null : answerIn(reply).query;
  const refusal = query && kindRefusal(query.kind, settings);
  if (refusal) throw new UserError(refusal);
  return reply;
}

/** The question that something shown answers; null for what the bot says of itself. */
export function questionIn(shown: Shown): Query | null {
  if (!('evidence' in shown) || 'choices' in shown) return null;
  const { query } = shown.answer;
  return query === null || ALWAYS_ALLOWED.includes(query.kind) ? null : query;
}

/** Stands for an answer that everybody would see where answers are for whoever asks alone: its button shows it to them. */
export function coverAnswer(query: Query, say: Say): DecisionPrompt {
  return {
    answer: { ...notice(say('setup.privateHere'), true), query },
    evidence: NO_EVIDENCE,
    choices: [{ label: say('button.open'), action: { type: 'open' }, weight: 'do' }],
  };
}

/** The same answer with more to say below it, where it is one. */
export function addNote(shown: Shown, note: string): Shown {
  if (!('evidence' in shown) || 'choices' in shown) return shown;
  const { answer } = shown satisfies FoundAnswer;
  return { ...shown, answer: { ...answer, notes: [...answer.notes, note] } };
}
