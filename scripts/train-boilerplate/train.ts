import type { BodyModel, LineTable } from '../../src/corpus/boilerplate/body-model.ts';
import { logOdds } from '../../src/corpus/boilerplate/boosted-trees.ts';
import { smoothingFeatures } from '../../src/corpus/boilerplate/smoothing-features.ts';
import { type BoostOptions, boost, type Lesson } from './boost.ts';

/** A lesson with all that the model is asked about. */
export type PageLesson = Lesson & LineTable;

const FOLDS = 4;
const NEIGHBOURS = [-2, -1, 1, 2];
/** Features that are asked of neighbours too, where the page has them. */
const OF_NEIGHBOURS = [
  'words',
  'endsSentence',
  'functionWords',
  'capitalised',
  'linked',
  'isParagraph',
  'isHeading',
];
const SCORE_NEIGHBOURS = [-3, -2, -1, 1, 2, 3];

/**
 * Trains both judgements. The second learns from first judgements of pages that the first had not seen (by folds), as
 * it will have to work on such.
 */
export function trainBodyModel(
  lessons: readonly PageLesson[],
  options: Omit<BoostOptions, 'random'>,
  randomOf: (purpose: string) => () => number,
): BodyModel {
  const own = [...(lessons[0]?.columns.keys() ?? [])];
  const names = [
    ...own,
    ...OF_NEIGHBOURS.filter((name) => own.includes(name)).flatMap((name) => shifted(name, NEIGHBOURS)),
  ];
  const second: Lesson[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = lessons.filter((_, index) => index % FOLDS !== fold);
    const model = boost(others, names, { ...options, random: randomOf(`fold ${fold}`) });
    for (const lesson of lessons.filter((_, index) => index % FOLDS === fold)) {
      const scores = logOdds(model, lesson.columns, lesson.words.length);
      second.push({
        ...lesson,
        columns: new Map([...lesson.columns, ...smoothingFeatures(scores, lesson.words, lesson.groupings)]),
      });
    }
  }
  const added = [...(second[0]?.columns.keys() ?? [])].filter((name) => !own.includes(name));
  return {
    first: boost(lessons, names, { ...options, random: randomOf('first') }),
    second: boost(second, [...names, ...added, ...shifted('score', SCORE_NEIGHBOURS)], {
      ...options,
      random: randomOf('second'),
    }),
  };
}

function shifted(name: string, shifts: readonly number[]): string[] {
  return shifts.map((shift) => `${name}@${shift}`);
}
