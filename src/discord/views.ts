import { type APIButtonComponentWithCustomId, type APIContainerComponent, ButtonStyle } from 'discord.js';
import { isExported } from '../answer/kinds/index.ts';
import type { Archive } from '../archive/archive.ts';
import type { Answer, Citation, Passage } from '../model.ts';
import type { DecisionPrompt } from './command.ts';
import { CONTEXT_STEP } from './context.ts';
import { button } from './rendering/components.ts';
import type { ButtonAction } from './rendering/custom-id.ts';
import { MEASURES } from './rendering/limits.ts';
import type { RenderContext } from './rendering/parts.ts';
import { type AttachedPicture, render, type View } from './rendering/render.ts';

/** Where a reader can look up a citation; null where neither the article nor the program has an address for it. */
export type AddressOf = (citation: Citation, words: Passage | null, archive: Archive | null) => string | null;

/** Who looks at what. */
export interface ViewOptions {
  readonly archive: Archive | null;
  readonly addressOf: AddressOf;
  readonly page: number;
  readonly isRenewed: boolean;
}

export interface AnswerShowing extends ViewOptions {
  /** Whoever asked: their presses turn the page, those of others open a private copy. */
  readonly asker: string;
  /** A private answer needs no delete button: its reader dismisses it. */
  readonly isPrivate: boolean;
  readonly picture?: AttachedPicture | null;
}

/** One page of an answer or an offer, as components. */
export function showTo(shown: Answer | DecisionPrompt, view: AnswerShowing): APIContainerComponent[] {
  if ('answer' in shown) return render(shown.answer, viewOffer(shown, view));
  return render(shown, viewAnswer(shown, view));
}

/** An offer is about what is not, or soon no longer, in the archive: there is no context to look up. */
function viewOffer({ answer, choices }: DecisionPrompt, view: AnswerShowing): View {
  return {
    ...viewAnswer(answer, view),
    contextOf: () => null,
    controls: () =>
      choices.map(({ label, action, weight }) =>
        button(label, action, weight === 'do' ? ButtonStyle.Primary : ButtonStyle.Secondary),
      ),
  };
}

/** A private answer can be shown to all, where it is one to a query. */
function shareButton({ query, answered }: Answer): APIButtonComponentWithCustomId[] {
  return query !== null && answered ? [button('Show to all', { type: 'share' })] : [];
}

/** How an answer is shown: passages with their nearest sentences, and buttons to turn pages, check and delete. */
export function viewAnswer(answer: Answer, view: AnswerShowing): View {
  const { asker, isPrivate, picture = null } = view;
  const version = view.archive?.version ?? '';
  // Without a query nothing could be asked again, so that there would be nothing to turn to.
  const turn = (page: number): ButtonAction | null =>
    answer.query === null
      ? null
      : { type: answer.kind === 'citations' ? 'cited' : 'page', page, version, asker };
  return {
    ...context(view, MEASURES.passage),
    isCited: () => true,
    picture,
    contextOf: ({ articleId, paragraph }) => ({ type: 'context', articleId, paragraph, page: 1, version }),
    controls: (page, pages) => [
      ...turnButtons(page, pages, turn),
      ...(isExported(answer) ? [button('Export', { type: 'export' })] : []),
      ...(isPrivate ? shareButton(answer) : [button('Delete', { type: 'delete', asker })]),
    ],
  };
}

/** How the surroundings of a citation are shown: whole paragraphs, with buttons that lead on in the article. */
export function viewContext(action: ButtonAction & { type: 'context' | 'turn' }, view: ViewOptions): View {
  const { articleId, paragraph, version } = action;
  const last = view.archive?.get(articleId)?.article.paragraphs.length ?? 0;
  const move = (to: number, page = 1): ButtonAction => ({
    type: 'turn',
    articleId,
    paragraph: Math.min(Math.max(to, 1), last),
    page,
    version,
  });
  return {
    ...context(view, Number.POSITIVE_INFINITY),
    isCited: (citation) => citation.paragraph === paragraph,
    picture: null,
    contextOf: () => null,
    controls: (page, pages) => [
      ...turnButtons(page, pages, (wanted) => move(paragraph, wanted)),
      ...(paragraph > CONTEXT_STEP - 1 ? [button('Earlier paragraphs', move(paragraph - CONTEXT_STEP))] : []),
      ...(paragraph + CONTEXT_STEP - 1 <= last
        ? [button('Later paragraphs', move(paragraph + CONTEXT_STEP))]
        : []),
    ],
  };
}

function context(
  { archive, addressOf, page, isRenewed }: ViewOptions,
  wanted: number,
): Omit<RenderContext, 'isCited'> & Pick<View, 'page' | 'isRenewed'> {
  return {
    page,
    isRenewed,
    wanted,
    sentencesOf: (articleId) => archive?.get(articleId)?.extraction.sentences ?? [],
    addressOf: (citation, words) => addressOf(citation, words, archive),
  };
}

function turnButtons(
  page: number,
  pages: number,
  turn: (page: number) => ButtonAction | null,
): APIButtonComponentWithCustomId[] {
  const back = page > 1 ? turn(page - 1) : null;
  const more = page < pages ? turn(page + 1) : null;
  return [
    ...(back ? [button('Back', back)] : []),
    ...(more ? [button('More', more, ButtonStyle.Primary)] : []),
  ];
}
