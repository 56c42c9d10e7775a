import { describe, expect, it } from 'vitest';
import { findContacts } from './contacts.ts';

describe('contacts below a release', () => {
  it.each([
    'Contact: Ines Holm, press@brandvik.example, +47 55 12 34 56',
    'Media contact: Ines Holm (press@brandvik.example)',
    'For media enquiries: 020 5550 1234',
    'For more information, please contact Ines Holm at press@brandvik.example.',
    'Pressekontakt: Ines Holm, presse@brandvik.example',
    'press@brandvik.example',
    'Tel: +47 55 12 34 56',
  ])('are no body: %s', (line) => expect([...findContacts([line]).values()]).toEqual(['contact']));

  it('are taken line by line below their label', () => {
    const lines = [
      'The dock is sold.',
      'Press contact:',
      'Ines Holm',
      'Brandvik Yard',
      'press@brandvik.example',
    ];
    expect([...findContacts(lines).keys()]).toEqual([1, 2, 3, 4]);
  });

  it.each(['ENDS', '-ends-', '###', 'FOR IMMEDIATE RELEASE'])('go with the sign %s', (line) =>
    expect([...findContacts([line]).values()]).toEqual(['press-release']),
  );

  it.each([
    'Contact between the two crews was lost on Monday, the coast guard said.',
    'Information: the ferry runs every hour.',
    'Scammers wrote from press@brandvik.example and asked for money, the yard said.',
    'The yard sold 055 123 456 shares.',
    'Ends',
    'Ida Vann, columnist vann@brandvik.example',
    '칼럼니스트 vann@brandvik.example',
  ])('are not: %s', (line) => expect(findContacts([line]).size).toBe(0));

  it('leave a label alone that no address follows', () => {
    expect(findContacts(['Contacts', 'The envoys met twice.', 'Nothing came of it.']).size).toBe(0);
  });
});
