import { goldenArticles, scoreArticle } from '../test/foreign-quotes/golden.ts';

/** Prints precision and recall of the quotations in the golden articles of other languages, a line each and the sum; `--wrong`: what is wrong, too. */
const sum = { expected: 0, found: 0, right: 0, roles: 0, rolesRight: 0 };
for (const golden of goldenArticles()) {
  const score = scoreArticle(golden);
  for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += score[key];
  print(golden.language, score);
  if (process.argv.includes('--wrong')) for (const line of score.wrong) console.log(`  ${line}`);
}
print('all', sum);

function print(name: string, { expected, found, right, roles, rolesRight }: typeof sum): void {
  const share = (of: number, all: number): string => (of / all).toFixed(3);
  console.log(
    `${name.padEnd(4)} quotations=${expected} precision=${share(right, found)} recall=${share(right, expected)} roles=${rolesRight}/${roles}`,
  );
}
