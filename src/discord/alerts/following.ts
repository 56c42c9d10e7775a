import type { FollowState } from '../../alerts/alert-state.ts';
import { everyInWords, PAUSED } from '../../alerts/alert-words.ts';
import { NO_EVIDENCE } from '../../answering/evidence.ts';
import { notice } from '../../answering/notice.ts';
import type { Answer, Item } from '../../model.ts';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { Say } from '../../words/say.ts';
import { type Asker, managesChannel, type Venue } from '../access/access.ts';
import type { AnswerService } from '../answer-service.ts';
import type { Choice, CommandRequest, DecisionPrompt } from '../command.ts';
import { alertsOf } from './alerts-of.ts';
import { followTitle, placeInWords } from './follow-words.ts';

/** A list is dealt out so: each has two buttons, and a message five rows of them. */
const A_PAGE = 5;

/** What somebody follows, and what is posted into the channel where they ask, where they may manage it; a page, from 1. */
export function listFollows(
  { asker, place }: Pick<CommandRequest, 'asker' | 'place'>,
  service: AnswerService,
  page: number,
): DecisionPrompt | Answer {
  const { say } = service;
  const follows = alertsOf(service).listFor(asker.id, managesChannel(asker) ? place.channelId : null);
  if (follows.length === 0) return notice(say('following.nothing'), true);
  const pages = Math.ceil(follows.length / A_PAGE);
  const number = Math.min(Math.max(1, page), pages);
  const first = (number - 1) * A_PAGE;
  const shown = follows.slice(first, first + A_PAGE);
  const lead =
    pages > 1
      ? say('following.page', { n: follows.length, page: number, pages })
      : say('following.count', { n: follows.length });
  return {
    evidence: NO_EVIDENCE,
    answer: {
      ...notice(lead, true),
      items: shown.map((one, at) => lineOf(first + at + 1, one, { asker, here: place }, service)),
    },
    choices: [
      ...shown.flatMap((one, at) => choicesFor(first + at + 1, one, number, say)),
      ...(number > 1 ? [turnTo(number - 1, say('button.back'))] : []),
      ...(number < pages ? [turnTo(number + 1, say('button.more'))] : []),
    ],
  };
}

/** The two buttons of an alert: it is held back or goes on, or ends. */
function choicesFor(n: number, { follow, paused }: FollowState, page: number, say: Say): Choice[] {
  const act = { follow: follow.id, on: String(page) };
  return [
    paused
      ? { label: say('button.resumeOne', { n }), action: { type: 'resume', ...act }, weight: 'do' }
      : { label: say('button.pauseOne', { n }), action: { type: 'pause', ...act }, weight: 'undo' },
    { label: say('button.endOne', { n }), action: { type: 'end', ...act }, weight: 'undo' },
  ];
}

function turnTo(page: number, label: string): Choice {
  return { label, action: { type: 'following', page }, weight: 'undo' };
}

function lineOf(
  number: number,
  { follow, paused, waiting }: FollowState,
  { asker, here }: { readonly asker: Asker; readonly here: Venue },
  service: AnswerService,
): Item {
  const { say } = service;
  const parts = [
    `${number}. ${followTitle(follow, say)}`,
    placeInWords(follow.place, here, say),
    everyInWords(follow, alertsOf(service).quietHoursOf(follow), say),
    ...(paused ? [say(PAUSED[paused])] : []),
    ...(waiting.size > 0 ? [say('following.waiting', { n: waiting.size })] : []),
    ...(follow.owner === asker.id ? [] : [say('following.others')]),
  ];
  return { label: parts.join(' · '), passage: null, marks: [], also: [] };
}

/** Pauses, resumes or ends an alert, where somebody may: its owner, and whoever may manage the channel that it posts into. */
export async function changeFollow(
  { type, follow: id }: { readonly type: 'pause' | 'resume' | 'end'; readonly follow: string },
  { asker, place }: Pick<CommandRequest, 'asker' | 'place'>,
  service: AnswerService,
): Promise<string> {
  const alerts = alertsOf(service);
  const known = alerts.get(id);
  if (!known) throw new UserError(message('following.ended'));
  const { follow } = known;
  const isOfChannel = follow.place.channelId === place.channelId && managesChannel(asker);
  if (follow.owner !== asker.id && !isOfChannel) throw new UserError(message('following.mayNot'));
  if (type === 'pause') await alerts.pause(id, 'owner');
  else if (type === 'resume') await alerts.resume(id);
  else await alerts.end(id);
  const { say } = service;
  return say(DONE[type], { what: followTitle(follow, say) });
}

const DONE = {
  pause: 'following.paused',
  resume: 'following.resumed',
  end: 'following.endedNow',
} as const;
