import { type APIButtonComponentWithCustomId, type APIContainerComponent, ButtonStyle } from 'discord.js';
import { chartOf, isExported } from '../answer/kinds/index.ts';
import { isQuotable } from '../answer/passages/quotable.ts';
import { CONTEXT_STEP } from '../answering/context.ts';
import { addressIn, type Evidence, NO_EVIDENCE } from '../answering/evidence.ts';
import type { FoundAnswer, ResponseOf } from '../answering/requests.ts';
import type { Answer } from '../model.ts';
import type { Say } from '../words/say.ts';
import type { DecisionPrompt, Shown } from './command.ts';
import { isRateable } from './feedback/rating.ts';
import type { ButtonAction } from './rendering/button-action.ts';
import { button, linkButton } from './rendering/components.ts';
import { MEASURES } from './rendering/limits.ts';
import type { PassagePlace, RenderContext } from './rendering/parts.ts';
import { render, type View } from './rendering/render.ts';

/** Who looks at what. */
export interface ViewOptions {
  readonly page: number;
  readonly isRenewed: boolean;
  readonly say: Say;
}

export interface AnswerShowing extends ViewOptions {
  /** Whoever asked: their presses turn the page, those of others open a private copy. */
  readonly asker: string;
  /** A private answer needs no delete button: its reader dismisses it. */
  readonly isPrivate: boolean;
}

/** One page of what is shown, as components. */
export function showTo(shown: Shown, view: AnswerShowing): APIContainerComponent[] {
  if ('choices' in shown) return render(shown.answer, viewOffer(shown, view));
  if ('answer' in shown) return render(shown.answer, viewAnswer(shown, view));
  return render(shown, viewAnswer({ answer: shown, evidence: NO_EVIDENCE }, view));
}

/** An offer is about what is not, or soon no longer, in the archive: there is no context to look up. */
function viewOffer({ choices, menus = [], ...shown }: DecisionPrompt, view: AnswerShowing): View {
  return {
    ...viewAnswer(shown, view),
    contextOf: () => null,
    menus,
    controls: () =>
      choices.map((choice) => {
        if ('url' in choice) return linkButton(choice.label, choice.url);
        const style = choice.weight === 'do' ? ButtonStyle.Primary : ButtonStyle.Secondary;
        return button(choice.label, choice.action, style);
      }),
  };
}

/** A private answer can be shown to all, where it is one to a query. */
function shareButton({ query, answered }: Answer, say: Say): APIButtonComponentWithCustomId[] {
  return query !== null && answered ? [button(say('button.share'), { type: 'share' })] : [];
}

/** All of an answer as a picture, where there is something to see. */
function pictureButton(answer: Answer, say: Say): APIButtonComponentWithCustomId[] {
  return chartOf(answer, say)
    ? [button(say('button.picture'), { type: 'picture', of: 'all', ...FIRST_PICTURE })]
    : [];
}

/** The first passage of a page as a card; those after it are reached from there. */
function cardButton(
  answer: Answer,
  places: readonly PassagePlace[],
  say: Say,
): APIButtonComponentWithCustomId[] {
  if (answer.query === null || !answer.answered || answer.kind === 'citations') return [];
  const first = places.find(({ item }) => {
    const shown = answer.items[item];
    return shown !== undefined && isQuotable(shown);
  });
  return first ? [button(say('button.card'), { type: 'picture', of: first.item, ...FIRST_PICTURE })] : [];
}

/** Most people have Discord dark; the other one is a press away. */
const FIRST_PICTURE = { theme: 'dark', isPosted: false } as const;

/** What people can think of an answer. */
const ratings = (say: Say) => [
  button(say('button.right'), { type: 'right' }),
  button(say('button.wrong'), { type: 'wrong' }),
];

/** An answer, and what it is shown with. */
type Found = Pick<FoundAnswer, 'answer' | 'evidence'> & Partial<Pick<FoundAnswer, 'picture' | 'canRate'>>;

/** How an answer is shown: passages with their nearest sentences, and buttons to turn pages, check and delete. */
export function viewAnswer({ answer, evidence, picture, canRate }: Found, view: AnswerShowing): View {
  const { asker, isPrivate, say } = view;
  const { version } = evidence;
  // Without a query nothing could be asked again, so that there would be nothing to turn to.
  const turn = (page: number): ButtonAction | null =>
    answer.query === null
      ? null
      : { type: answer.kind === 'citations' ? 'cited' : 'page', page, version, asker };
  return {
    ...context(evidence, view, MEASURES.passage),
    isCited: () => true,
    picture: picture ? { name: picture.name, alt: picture.alt ?? '' } : null,
    contextOf: ({ articleId, paragraph }) => ({ type: 'context', articleId, paragraph, page: 1, version }),
    controls: (page, pages, places) => [
      ...turnButtons(page, pages, turn, say),
      ...(picture ? [] : pictureButton(answer, say)),
      ...cardButton(answer, places, say),
      ...(isExported(answer) ? [button(say('button.export'), { type: 'export' })] : []),
      ...(canRate && isRateable(answer) ? ratings(say) : []),
      ...(isPrivate ? shareButton(answer, say) : [button(say('button.delete'), { type: 'delete', asker })]),
    ],
  };
}

/** How the surroundings of a citation are shown: whole paragraphs, with buttons that lead on in the article. */
export function viewContext(
  { articleId, paragraph, version }: ButtonAction & { type: 'context' | 'turn' },
  { evidence, paragraphs: last }: ResponseOf<'context'>,
  view: ViewOptions,
): View {
  const move = (to: number, page = 1): ButtonAction => ({
    type: 'turn',
    articleId,
    paragraph: Math.min(Math.max(to, 1), last),
    page,
    version,
  });
  return {
    ...context(evidence, view, Number.POSITIVE_INFINITY),
    isCited: (citation) => citation.paragraph === paragraph,
    picture: null,
    contextOf: () => null,
    controls: (page, pages) => [
      ...turnButtons(page, pages, (wanted) => move(paragraph, wanted), view.say),
      ...(paragraph > CONTEXT_STEP - 1
        ? [button(view.say('button.earlier'), move(paragraph - CONTEXT_STEP))]
        : []),
      ...(paragraph + CONTEXT_STEP - 1 <= last
        ? [button(view.say('button.later'), move(paragraph + CONTEXT_STEP))]
        : []),
    ],
  };
}

function context(
  evidence: Evidence,
  { page, isRenewed, say }: ViewOptions,
  wanted: number,
): Omit<RenderContext, 'isCited'> & Pick<View, 'page' | 'isRenewed'> {
  return {
    page,
    isRenewed,
    say,
    wanted,
    sentencesOf: (articleId) => evidence.sentences.get(articleId) ?? [],
    addressOf: (citation, words) => addressIn(evidence, citation, words),
  };
}

function turnButtons(
  page: number,
  pages: number,
  turn: (page: number) => ButtonAction | null,
  say: Say,
): APIButtonComponentWithCustomId[] {
  const back = page > 1 ? turn(page - 1) : null;
  const more = page < pages ? turn(page + 1) : null;
  return [
    ...(back ? [button(say('button.back'), back)] : []),
    ...(more ? [button(say('button.more'), more, ButtonStyle.Primary)] : []),
  ];
}
