import { describe, expect, it } from 'vitest';
import { goldenArticles, scoreArticle } from './golden.ts';

describe('the golden articles in other languages', () => {
  it.each(goldenArticles().map((golden) => [golden.language, golden] as const))(
    'give their quotations to who says them: %s',
    (_, golden) => {
      const { expected, found, right, roles, rolesRight, wrong } = scoreArticle(golden);
      expect(expected).toBeGreaterThanOrEqual(10);
      expect(right / found, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
      expect(right / expected, wrong.join('\n')).toBeGreaterThanOrEqual(0.8);
      expect(rolesRight / roles, wrong.join('\n')).toBeGreaterThanOrEqual(0.8);
    },
  );
});
