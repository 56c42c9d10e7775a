import { NO_EVIDENCE } from '../../answering/evidence.ts';
import { notice } from '../../answering/notice.ts';
import { drawInsights } from '../../feedback/draw-insights.ts';
import type { Feedback } from '../../feedback/feedback.ts';
import { takeInsights } from '../../feedback/insights.ts';
import { insightsFiles } from '../../feedback/insights-files.ts';
import { insightsLead, insightsLines } from '../../feedback/insights-words.ts';
import { UserError } from '../../user-error.ts';
import { message } from '../../words/catalogue.ts';
import type { AnswerService } from '../answer-service.ts';
import type { DecisionPrompt } from '../command.ts';

/** What is kept of questions and answers. Throws a UserError where nothing is. */
export function feedbackOf({ feedback }: AnswerService): Feedback {
  if (!feedback) throw new UserError(message('insights.off'));
  return feedback;
}

/** So many messages that were marked as not right have a link of their own. */
const LINKED = 8;

/** How the bot fared in the last days: what was asked, what was not answered, what was not right, and what was never shown; as a picture and as files too. */
export async function reportInsights(service: AnswerService, length: number): Promise<DecisionPrompt> {
  const { say } = service;
  const feedback = feedbackOf(service);
  const articleIds = await service.news.articleIds();
  const insights = takeInsights(
    { days: feedback.days(), marks: feedback.marks(), articleIds },
    { now: service.now(), length },
  );
  return {
    answer: {
      ...notice(insightsLead(insights, say), true),
      items: insightsLines(insights, say).map((label) => ({ label, passage: null, marks: [], also: [] })),
    },
    evidence: NO_EVIDENCE,
    picture: await drawInsights(insights, { theme: 'dark', say }),
    files: [...insightsFiles(insights, say), await drawInsights(insights, { theme: 'light', say })],
    choices: insights.wrong
      .slice(0, LINKED)
      .map(({ link }, at) => ({ label: say('insights.wrong', { n: at + 1 }), url: link })),
  };
}

/** Removes what a person left: what they follow, their quiet hours, and their marks. */
export async function forgetPerson(
  person: string,
  { alerts, forgetMarks, places, say }: AnswerService,
): Promise<string> {
  const { follows, hadQuietHours } = (await alerts?.endAllOf(person)) ?? { follows: 0, hadQuietHours: false };
  const marks = await forgetMarks(person);
  await places?.forget(person);
  const what = [
    ...(follows > 0 ? [say('forget-me.alerts', { n: follows })] : []),
    ...(hadQuietHours ? [say('forget-me.quietHours')] : []),
    ...(marks > 0 ? [say('forget-me.marks', { n: marks })] : []),
  ];
  return what.length === 0 ? say('forget-me.nothing') : say('forget-me.done', { what: say.list(what) });
}
