import type {
  APIButtonComponentWithCustomId,
  APIComponentInContainer,
  APIContainerComponent,
} from 'discord.js';
import type { Answer } from '../../model.ts';
import type { Say } from '../../words/say.ts';
import type { Menu } from '../command.ts';
import type { ButtonAction } from './button-action.ts';
import { button, container, gallery, menu, rows, type ShownButton, separator, text } from './components.ts';
import { LIMITS, MEASURES, weigh } from './limits.ts';
import { clip, escapeMarkdown } from './markdown.ts';
import { dealPages } from './pages.ts';
import { type PagePart, type PassagePlace, type RenderContext, showItems } from './parts.ts';
import { writeStateLine } from './state-line.ts';

/** Which part of an answer is shown, and with which buttons. */
export interface View extends RenderContext {
  /** The page wanted, from 1; a number past the last page shows the last. */
  readonly page: number;
  /** True where the articles were read again since the person saw the answer. */
  readonly isRenewed: boolean;
  /** A picture that comes with the message; null for none. */
  readonly picture: AttachedPicture | null;
  /** What the context button of a place does; null where it has none. */
  contextOf(place: PassagePlace): ButtonAction | null;
  /** The buttons under a page that shows these places, for turning it and the like. */
  controls(page: number, pages: number, places: readonly PassagePlace[]): readonly ShownButton[];
  /** Menus below the buttons; none where left out. */
  readonly menus?: readonly Menu[];
}

/** A file of the message, with what it shows for those who don't see it. */
export interface AttachedPicture {
  readonly name: string;
  readonly alt: string;
}

const COLORS = { answered: 0x3b82c4, unanswered: 0x8a8f98 } as const;

/** One page of an answer as a message of Components V2. It keeps Discord's limits for any text. */
export function render(answer: Answer, view: View): APIContainerComponent[] {
  const { say } = view;
  const lead = clip(answer.lead, MEASURES.lead) || (answer.items.length === 0 ? say('answer.nothing') : '');
  const renewed = `-# ${say('answer.renewed')}`;
  const state = answer.query === null ? '' : writeStateLine(answer.query);
  const notes = showNotes(answer, say);
  const unturned = view.unturned === undefined ? null : escapeMarkdown(clip(view.unturned, MEASURES.note));
  const frame =
    weigh(`${escapeMarkdown(lead)}${renewed}`) +
    weigh(`${state} · ${unturned ?? say('answer.page', PAGE_ROOM)}`);
  const pages = dealPages(showItems(answer, view), frame, notes === '' ? 0 : weigh(notes));
  const number = Math.min(Math.max(1, view.page), pages.length);
  const page = pages[number - 1];
  const parts = page?.parts ?? [];
  const count =
    pages.length > 1 ? (unturned ?? say('answer.page', { page: number, pages: pages.length })) : '';
  const footer = [state, count].filter((line) => line !== '').join(' · ');
  return [
    container(
      [
        ...text([escapeMarkdown(lead), view.isRenewed ? renewed : ''].join('\n').trim()),
        ...(view.picture ? [gallery(view.picture)] : []),
        ...parts.flatMap((part, index) => [
          ...(index > 0 || lead ? [separator] : []),
          ...text(part.markdown),
        ]),
        ...(page?.hasNotes ? [separator, ...text(notes)] : []),
        ...buttonRows(
          contextButtons(parts, view),
          view.controls(
            number,
            pages.length,
            parts.flatMap(({ place }) => place ?? []),
          ),
        ),
        ...(view.menus ?? []).map(menu),
        ...text(footer === '' || footer.startsWith('-# ') ? footer : `-# ${footer}`),
      ],
      answer.answered ? COLORS.answered : COLORS.unanswered,
    ),
  ];
}

/** Room for any number of pages. */
const PAGE_ROOM = { page: 10_000, pages: 10_000 };

/** The caveats, a line each; those past the room for them are counted. */
function showNotes({ notes }: Answer, say: Say): string {
  const lines = notes
    .slice(0, MEASURES.noteLines)
    .map((note) => `-# ${escapeMarkdown(clip(note, MEASURES.note))}`);
  const more = notes.length - lines.length;
  return [...lines, ...(more > 0 ? [`-# ${say('answer.moreNotes', { n: more })}`] : [])].join('\n');
}

/** All buttons in one row where they fit, else those that check and those that turn and the like apart. */
function buttonRows(
  checks: readonly APIButtonComponentWithCustomId[],
  controls: readonly ShownButton[],
): APIComponentInContainer[] {
  const all = [...checks, ...controls];
  return all.length <= LIMITS.buttonsPerRow ? rows(all) : [...rows(checks), ...rows(controls)];
}

function contextButtons(parts: readonly PagePart[], view: View): APIButtonComponentWithCustomId[] {
  const buttons = parts.flatMap(({ place }) => {
    const action = place && view.contextOf(place);
    return place && action
      ? [button(view.say('button.context', { n: place.number, paragraph: place.paragraph }), action)]
      : [];
  });
  return buttons.filter(
    ({ custom_id }, index) => buttons.findIndex((other) => other.custom_id === custom_id) === index,
  );
}
