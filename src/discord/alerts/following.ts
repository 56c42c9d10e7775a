import { PermissionFlagsBits } from 'discord.js';
import type { FollowState } from '../../alerts/alert-state.ts';
import { everyInWords, PAUSED, subjectInWords } from '../../alerts/alert-words.ts';
import type { Alerts } from '../../alerts/alerts.ts';
import type { AlertPlace, Every, Follow } from '../../alerts/follow.ts';
import { NO_EVIDENCE } from '../../answering/evidence.ts';
import { notice } from '../../answering/notice.ts';
import type { Answer, Item } from '../../model.ts';
import { type Subject, subject } from '../../news/subject.ts';
import type { Survey } from '../../news/survey.ts';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { Say } from '../../words/say.ts';
import type { Asker, Venue } from '../access/access.ts';
import type { AnswerService } from '../answer-service.ts';
import type { CommandRequest, DecisionPrompt } from '../command.ts';
import { MEASURES } from '../rendering/limits.ts';

/** What people follow. Throws a UserError where nothing can be followed. */
export function alertsOf({ alerts }: AnswerService): Alerts {
  if (!alerts) throw new UserError(message('follow.closed'));
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
  const { say } = service;
  return {
    ...notice(
      say('follow.done', {
        what: titleOf(follow, say),
        where: placeInWords(target, place, say),
        when: everyInWords(follow, alerts.quietHoursOf(follow), say),
      }),
      true,
    ),
    notes: [
      ...(survey ? warnings(wish.subject, survey, say) : []),
      ...(wish.where === null && target.channelId === null && place.guildId !== null && !place.isForeign
        ? [say('follow.notHere')]
        : []),
      say('follow.listed'),
    ],
  };
}

function checkWish({ subject: wanted, what, every }: Wish): void {
  if (what === 'digest' && every !== 'daily' && every !== 'weekly')
    throw new UserError(message('follow.digestEvery'));
  if (what === 'articles' && !subject.safeParse(wanted).success)
    throw new UserError(message('follow.nothingGiven'));
  const given = Object.values(wanted);
  if (what === 'articles' && given.length === 0) throw new UserError(message('follow.nothingGiven'));
  const longest = Math.max(0, ...given.map((text) => text.length));
  if (longest > MEASURES.question)
    throw new UserError(message('follow.tooLong', { n: longest, most: MEASURES.question }));
}

function targetOf(where: Wish['where'], asker: Asker, place: CommandRequest['place']): AlertPlace {
  const direct: AlertPlace = { channelId: null, guildId: null, parentId: null, name: null };
  if (place.guildId === null || where === 'direct') return direct;
  const { guildId, channelId, parentId, name } = place;
  if (place.isForeign) {
    if (where === 'here') throw new UserError(message('follow.botNotHere'));
    return direct;
  }
  if (mayManage(asker)) return { guildId, channelId, parentId, name };
  if (where === 'here') throw new UserError(message('follow.mayNot'));
  return direct;
}

function mayManage({ permissions }: Asker): boolean {
  return (
    permissions !== null &&
    (permissions & (PermissionFlagsBits.ManageChannels | PermissionFlagsBits.Administrator)) !== 0n
  );
}

/** What the articles that are there already say of the wish. */
function warnings({ speaker, outlet }: Subject, survey: Survey, say: Say): string[] {
  const { looked, fitting } = survey;
  return [
    ...(speaker !== undefined && !survey.isSpeakerKnown
      ? [
          survey.speakers.length > 0
            ? say('follow.strangerBut', { speaker, names: say.names(survey.speakers) })
            : say('follow.stranger', { speaker }),
        ]
      : []),
    ...(speaker !== undefined && survey.isSpeakerKnown && survey.speakers.length > 1
      ? [say('follow.several', { names: say.names(survey.speakers) })]
      : []),
    ...(outlet !== undefined && !survey.isOutletKnown
      ? [say('follow.noOutlet', { outlet, names: say.names(survey.outlets) })]
      : []),
    ...(looked > 0 ? [frequency(fitting, looked, say)] : []),
  ];
}

/** From this share of the newest articles on, a follow is nearly all that comes. */
const MUCH = 0.5;

function frequency(fitting: number, looked: number, say: Say): string {
  const isMuch = looked >= 2 && fitting >= MUCH * looked;
  return say(isMuch ? 'follow.much' : 'follow.fitting', { n: fitting, looked });
}

function titleOf({ what, subject }: Follow, say: Say): string {
  if (what === 'articles') return subjectInWords(subject, say);
  return Object.keys(subject).length === 0
    ? say('follow.digest')
    : say('follow.digestOf', { subject: subjectInWords(subject, say) });
}

function placeInWords(
  { channelId, name }: AlertPlace,
  { channelId: here }: Pick<Venue, 'channelId'>,
  say: Say,
): string {
  if (channelId === null) return say('follow.direct');
  if (channelId === here) return say('follow.here');
  return name === null ? say('follow.elsewhere') : say('follow.in', { channel: `#${name}` });
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
  const { say } = service;
  const follows = alerts.listFor(asker.id, mayManage(asker) ? place.channelId : null);
  if (follows.length === 0) return notice(say('following.nothing'), true);
  const pages = Math.ceil(follows.length / A_PAGE);
  const number = Math.min(Math.max(1, page), pages);
  const first = (number - 1) * A_PAGE;
  const shown = follows.slice(first, first + A_PAGE);
  return {
    evidence: NO_EVIDENCE,
    answer: {
      ...notice(
        pages > 1
          ? say('following.page', { n: follows.length, page: number, pages })
          : say('following.count', { n: follows.length }),
        true,
      ),
      items: shown.map((one, at) => lineOf(first + at + 1, one, { asker, here: place }, service)),
    },
    choices: [
      ...shown.flatMap(({ follow, paused }, at) => {
        const act = { follow: follow.id, on: String(number) };
        return [
          paused
            ? ({
                label: say('button.resumeOne', { n: first + at + 1 }),
                action: { type: 'resume', ...act },
                weight: 'do',
              } as const)
            : ({
                label: say('button.pauseOne', { n: first + at + 1 }),
                action: { type: 'pause', ...act },
                weight: 'undo',
              } as const),
          {
            label: say('button.endOne', { n: first + at + 1 }),
            action: { type: 'end', ...act },
            weight: 'undo',
          } as const,
        ];
      }),
      ...(number > 1
        ? [
            {
              label: say('button.back'),
              action: { type: 'following', page: number - 1 },
              weight: 'undo',
            } as const,
          ]
        : []),
      ...(number < pages
        ? [
            {
              label: say('button.more'),
              action: { type: 'following', page: number + 1 },
              weight: 'undo',
            } as const,
          ]
        : []),
    ],
  };
}

function lineOf(
  number: number,
  { follow, paused, waiting }: FollowState,
  { asker, here }: { readonly asker: Asker; readonly here: Venue },
  service: AnswerService,
): Item {
  const { say } = service;
  const parts = [
    `${number}. ${titleOf(follow, say)}`,
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
  const isOfChannel = follow.place.channelId === place.channelId && mayManage(asker);
  if (follow.owner !== asker.id && !isOfChannel) throw new UserError(message('following.mayNot'));
  if (type === 'pause') await alerts.pause(id, 'owner');
  else if (type === 'resume') await alerts.resume(id);
  else await alerts.end(id);
  const { say } = service;
  return say(DONE[type], { what: titleOf(follow, say) });
}

const DONE = {
  pause: 'following.paused',
  resume: 'following.resumed',
  end: 'following.endedNow',
} as const;
