import type { Gender } from '../../../names/person-index.ts';

/** What the article before a role tells of who has it. */
export function genderOfArticle(text: string | undefined): Gender | null {
  if (text === undefined) return null;
  if (/^(?:die|la|una|uma|une|cette|questa)$/i.test(text)) return 'she';
  return /^(?:der|el|il|lo|le|um|ce|questo)$/i.test(text) ? 'he' : null;
}
