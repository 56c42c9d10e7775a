import { everyInWords } from '../../alerts/alert-words.ts';
import type { AlertPlace, Every, Follow } from '../../alerts/follow.ts';
import { notice } from '../../answering/notice.ts';
import type { Answer } from '../../model.ts';
import { type Subject, subject } from '../../news/subject.ts';
import type { Survey } from '../../news/survey.ts';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { Say } from '../../words/say.ts';
import { type Asker, managesChannel } from '../access/access.ts';
import type { AnswerService } from '../answer-service.ts';
import type { CommandRequest } from '../command.ts';
import { MEASURES } from '../rendering/limits.ts';
import { alertsOf } from './alerts-of.ts';
import { followTitle, placeInWords } from './follow-words.ts';

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
  if (target.channelId === null && !service.isDirect) throw new UserError(message('follow.notDirect'));
  await service.open();
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
        what: followTitle(follow, say),
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
  if (managesChannel(asker)) return { guildId, channelId, parentId, name };
  if (where === 'here') throw new UserError(message('follow.mayNot'));
  return direct;
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
