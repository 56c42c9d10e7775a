import { expect, it } from 'vitest';
import { articleOf } from '../../../test/articles.ts';
import type { ArchivedArticle } from '../../archive/archive.ts';
import { buildArchive } from '../../archive/build-archive.ts';
import { peopleInRole, rolesOfNames } from './named-roles.ts';

const NAMES = ['Ada Falk', 'Berit Moll', 'Carl Ohm', 'Dora Pell', 'Emil Rask', 'Frida Sund'];

it('reads again what an article calls people only where somebody who is sought is among them', async () => {
  let readings = 0;
  const articles = NAMES.map((name, n): ArchivedArticle => {
    const text = `Harbour master ${name} met Jon Weber, harbour master of Ostholm.`;
    const at = text.indexOf('harbour master of');
    const roles = [
      { name, role: { start: 0, end: 14 } },
      { name: 'Jon Weber', role: { start: at, end: text.length - 1 } },
    ];
    const extraction = {
      ...{ sentences: [{ start: 0, end: text.length }], quotes: [], dates: [], events: [] },
      get roles() {
        readings++;
        return roles;
      },
    };
    return { article: articleOf(text, { id: `a${n}` }), extraction };
  });
  const archive = await buildArchive(articles, { builtAt: '2030-01-01T00:00:00Z' });
  expect(peopleInRole(archive, 'harbour master of Ostholm').map(({ name }) => name)).toEqual(['Jon Weber']);
  readings = 0;
  expect(rolesOfNames(archive, ['Dora Pell'])).toMatchObject([{ articleId: 'a3', text: 'Harbour master' }]);
  expect(peopleInRole(archive, 'harbour master of Westholm')).toEqual([]);
  expect(readings).toBeLessThanOrEqual(1);
});
