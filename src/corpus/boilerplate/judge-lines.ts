import { scrapedBoilerplate } from './line-rules.ts';

/** Says of each line of a scraped page which rule takes it out of the body, or null where it stays. */
export function judgeLines(lines: readonly string[], roles: ReadonlyMap<number, string>): (string | null)[] {
  const verdicts = lines.map((line, index) => roles.get(index) ?? scrapedBoilerplate(line));
  const solid = lines.map((line, index) => verdicts[index] === null && isSolid(line));
  const first = solid.indexOf(true);
  const last = solid.lastIndexOf(true);
  return verdicts.map((verdict, index) => {
    if (verdict !== null) return verdict;
    if (index < first || index > last) return 'outside-body';
    return solid[index] || /^\W*\p{L}[^:]{2,30}:$/u.test(lines[index] ?? '') ? null : 'not-prose';
  });
}

function isSolid(line: string): boolean {
  const words = line.split(' ').length;
  if (/\.\.\.$/.test(line)) return false;
  return (
    (words >= 10 && /[.!?…]["'”’»)]*$/.test(line)) || (words >= 5 && /^\p{Lu}\p{L}{2,14}: \S/u.test(line))
  );
}
