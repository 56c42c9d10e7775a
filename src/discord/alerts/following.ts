import { PermissionFlagsBits } from 'discord.js';
import type { FollowState } from '../../alerts/alert-state.ts';
import { everyInWords, pauseInWords, subjectInWords } from '../../alerts/alert-words.ts';
import type { Alerts } from '../../alerts/alerts.ts';
import type { AlertPlace, Every, Follow } from '../../alerts/follow.ts';
import { joinNames } from '../../answer/passages/wording.ts';
import { NO_EVIDENCE } from '../../answering/evidence.ts';
import { notice } from '../../answering/notice.ts';
import type { Answer, Item } from '../../model.ts';
import { type Subject, subject } from '../../news/subject.ts';
import type { Survey } from '../../news/survey.ts';
import { UserError } from '../../user-error.ts';
import type { Asker, Venue } from '../access/access.ts';
import type { AnswerService } from '../answer-service.ts';
import type { CommandRequest, DecisionPrompt } from '../command.ts';
import { MEASURES } from '../rendering/limits.ts';

/** What people follow. Throws a UserError where nothing can be followed. */
export function alertsOf({ alerts }: AnswerService): Alerts {
  if (!alerts) throw new UserError('Nothing can be followed here: this bot is set up without it.');
  return alerts;
}

/** What somebody asks to follow, and where to. */
export interface Wish {
  readonly subject: Subject;
  readonly every: Every;
  readonly what: Follow['what'];
  /** Null: the channel where they may manage it, else a direct message. */
  readonly where: 'here' | 'direct' | null;
}

/** Begins to follow something, and tells what will come of it. Throws a UserError where it can't be followed so. */
export async function startFollowing(
  wish: Wish,
  { asker, place }: CommandRequest,
  service: AnswerService,
): Promise<Answer> {
  const alerts = alertsOf(service);
  checkWish(wish);
  const target = targetOf(wish.where, asker, place);
  const survey = wish.what === 'digest' ? null : await service.news.survey(wish.subject);
  const follow = await alerts.add(
    {
      owner: asker.id,
      place: target,
      what: wish.what,
      subject: wish.subject,
      every: wish.every,
      madeAt: service.now().toISOString(),
    },
    service.news,
  );
  const where = placeInWords(target, place);
  return {
    ...notice(
      `Done: ${titleOf(follow)}, ${where}, ${everyInWords(follow, alerts.quietHoursOf(follow))}.`,
      true,
    ),
    notes: [
      ...(survey ? warnings(wish.subject, survey) : []),
      ...(wish.where === null && target.channelId === null && place.guildId !== null
        ? ['To have it in a channel, somebody who may manage that channel must ask for it there.']
        : []),
      '/following lists what you follow, and pauses and ends it.',
    ],
  };
}

function checkWish({ subject: wanted, what, every }: Wish): void {
  if (what === 'digest' && every !== 'daily' && every !== 'weekly')
    throw new UserError('A digest comes daily or weekly: choose one of these for every.');
  if (what === 'articles' && !subject.safeParse(wanted).success) throw new UserError(NOTHING);
  const given = Object.values(wanted);
  if (what === 'articles' && given.length === 0) throw new UserError(NOTHING);
  const longest = Math.max(0, ...given.map((text) => text.length));
  if (longest > MEASURES.question)
    throw new UserError(
      `That is ${longest} characters long, and at most ${MEASURES.question} can be followed. Names and key words are enough.`,
    );
}

const NOTHING =
  'Tell me what to follow: a topic, a speaker, an outlet or a quote, or several of them together.';

function targetOf(where: Wish['where'], asker: Asker, place: CommandRequest['place']): AlertPlace {
  const direct: AlertPlace = { channelId: null, guildId: null, parentId: null, name: null };
  if (place.guildId === null || where === 'direct') return direct;
  const { guildId, channelId, parentId, name } = place;
  if (mayManage(asker)) return { guildId, channelId, parentId, name };
  if (where === 'here')
    throw new UserError(
      'To have alerts in this channel you need the permission to manage it (Manage Channels). They can come by direct message instead: where: direct message.',
    );
  return direct;
}

function mayManage({ permissions }: Asker): boolean {
  return (
    permissions !== null &&
    (permissions & (PermissionFlagsBits.ManageChannels | PermissionFlagsBits.Administrator)) !== 0n
  );
}

/** What the articles that are there already say of the wish. */
function warnings({ speaker, outlet }: Subject, survey: Survey): string[] {
  const { looked, fitting } = survey;
  return [
    ...(speaker !== undefined && !survey.isSpeakerKnown
      ? [
          `Nobody quoted in these articles is called “${speaker}” so far${survey.speakers.length > 0 ? `; ${joinNames(survey.speakers)} is` : ''}. You hear of it once somebody is.`,
        ]
      : []),
    ...(speaker !== undefined && survey.isSpeakerKnown && survey.speakers.length > 1
      ? [`Several people go by that: ${joinNames(survey.speakers)}.`]
      : []),
    ...(outlet !== undefined && !survey.isOutletKnown
      ? [`No article is by “${outlet}” so far; there are ${joinNames(survey.outlets)}.`]
      : []),
    ...(looked > 0 ? [frequency(fitting, looked)] : []),
  ];
}

/** From this share of the newest articles on, a follow is nearly all that comes. */
const MUCH = 0.5;

function frequency(fitting: number, looked: number): string {
  const count = `${fitting} of the ${looked} newest articles ${fitting === 1 ? 'fits' : 'fit'}`;
  return looked >= 2 && fitting >= MUCH * looked
    ? `Careful: ${count}. That will be many messages; narrower words, or every: daily, make it fewer.`
    : `${count}.`;
}

function titleOf({ what, subject }: Follow): string {
  if (what === 'articles') return subjectInWords(subject);
  return Object.keys(subject).length === 0
    ? 'a digest of all that is new'
    : `a digest of ${subjectInWords(subject)}`;
}

function placeInWords(
  { channelId, name }: AlertPlace,
  { channelId: here }: Pick<Venue, 'channelId'>,
): string {
  if (channelId === null) return 'by direct message';
  return channelId === here ? 'in this channel' : name === null ? 'in another channel' : `in #${name}`;
}

/** A list is dealt out so: each has two buttons, and a message five rows of them. */
const A_PAGE = 5;

/** What somebody follows, and what is posted into the channel where they ask, where they may manage it; a page, from 1. */
export function listFollows(
  { asker, place }: Pick<CommandRequest, 'asker' | 'place'>,
  service: AnswerService,
  page: number,
): DecisionPrompt | Answer {
  const alerts = alertsOf(service);
  const follows = alerts.listFor(asker.id, mayManage(asker) ? place.channelId : null);
  if (follows.length === 0)
    return notice(
      'You follow nothing yet. /follow tells you of new articles: by topic, speaker, outlet or words.',
      true,
    );
  const pages = Math.ceil(follows.length / A_PAGE);
  const number = Math.min(Math.max(1, page), pages);
  const first = (number - 1) * A_PAGE;
  const shown = follows.slice(first, first + A_PAGE);
  const count = follows.length === 1 ? 'One alert' : `${follows.length} alerts`;
  return {
    evidence: NO_EVIDENCE,
    answer: {
      ...notice(`${count}${pages > 1 ? `, page ${number} of ${pages}` : ''}.`, true),
      items: shown.map((one, at) => lineOf(first + at + 1, one, { alerts, asker, here: place })),
    },
    choices: [
      ...shown.flatMap(({ follow, paused }, at) => {
        const act = { follow: follow.id, on: String(number) };
        return [
          paused
            ? ({
                label: `Resume ${first + at + 1}`,
                action: { type: 'resume', ...act },
                weight: 'do',
              } as const)
            : ({
                label: `Pause ${first + at + 1}`,
                action: { type: 'pause', ...act },
                weight: 'undo',
              } as const),
          { label: `End ${first + at + 1}`, action: { type: 'end', ...act }, weight: 'undo' } as const,
        ];
      }),
      ...(number > 1
        ? [{ label: 'Back', action: { type: 'following', page: number - 1 }, weight: 'undo' } as const]
        : []),
      ...(number < pages
        ? [{ label: 'More', action: { type: 'following', page: number + 1 }, weight: 'undo' } as const]
        : []),
    ],
  };
}

function lineOf(
  number: number,
  { follow, paused, waiting }: FollowState,
  { alerts, asker, here }: { readonly alerts: Alerts; readonly asker: Asker; readonly here: Venue },
): Item {
  const parts = [
    `${number}. ${titleOf(follow)}`,
    placeInWords(follow.place, here),
    everyInWords(follow, alerts.quietHoursOf(follow)),
    ...(paused ? [pauseInWords(paused)] : []),
    ...(waiting.size > 0 ? [`${waiting.size} waiting`] : []),
    ...(follow.owner === asker.id ? [] : ['made by somebody else']),
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
  if (!known) throw new UserError('That alert was ended already.');
  const { follow } = known;
  const isOfChannel = follow.place.channelId === place.channelId && mayManage(asker);
  if (follow.owner !== asker.id && !isOfChannel)
    throw new UserError(
      'Only whoever made this alert, or somebody who may manage this channel, can change it.',
    );
  if (type === 'pause') await alerts.pause(id, 'owner');
  else if (type === 'resume') await alerts.resume(id);
  else await alerts.end(id);
  const done = { pause: 'Paused', resume: 'Goes on', end: 'Ended' }[type];
  const what = titleOf(follow);
  return type === 'pause'
    ? `${done}: ${what}. What comes meanwhile is kept; /following has it go on.`
    : `${done}: ${what}.`;
}
