import { comparePublished } from '../../archive/census.ts';
import type { Item, Position, PositionsAnswer, Statement } from '../../model.ts';
import type { Say } from '../../words/say.ts';
import type { SideSpeaker, SidesChart } from '../passages/chart.ts';

/** Who affirms and who denies, each with the newest that they are quoted with; null where nobody does either. */
export function sidesOf({ positions, items }: PositionsAnswer, say: Say): SidesChart | null {
  const on = (stance: Position['stance']) => positions.filter((one) => one.stance === stance);
  const told = (stance: Position['stance']) =>
    on(stance)
      .flatMap((position) => newestOf(position, items) ?? [])
      .sort((a, b) => comparePublished(a.passage.citation.published, b.passage.citation.published));
  const sides = [
    { name: say('positions.affirms'), told: told('affirms') },
    { name: say('positions.denies'), told: told('denies') },
  ] as const;
  if (sides.every((side) => side.told.length === 0)) return null;
  const silent = on('declines').map(({ speaker }) => speaker);
  return {
    shape: 'sides',
    sides,
    others: silent.length > 0 ? say('picture.declines', { names: say.names(silent) }) : '',
  };
}

/** The newest statement, with the passage that people are shown it in. */
function newestOf({ speaker, statements }: Position, items: readonly Item[]): SideSpeaker | null {
  const newest = statements.toSorted((a, b) => comparePublished(a.citation.published, b.citation.published));
  for (const statement of newest) {
    const item = items.find((one) => holds(one, statement));
    if (item?.passage)
      return {
        speaker: item.speaker?.name ?? speaker,
        role: statement.role,
        passage: item.passage,
        marks: item.marks,
      };
  }
  return null;
}

function holds({ passage }: Item, { citation, span }: Statement): boolean {
  return (
    passage?.citation.articleId === citation.articleId &&
    passage.span.start <= span.start &&
    passage.span.end >= span.end
  );
}
