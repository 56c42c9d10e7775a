import { describe, expect, it } from 'vitest';
import { findAbout } from './about-section.ts';
import { findContacts } from './contacts.ts';
import { readScraped } from './read-scraped.ts';

const RELEASE = [
  'Brandvik Yard launches its first electric tug',
  'PORT ELLERY, 1 July 2025 – Brandvik Yard launched an electric tug on Tuesday, the first that was built on the sound.',
  'The tug can pull sixty tonnes and is charged at the quay, Ines Holm, who leads the yard, told reporters on board.',
  'Two more will follow before the winter, and the harbour board has ordered one of them for its pilots.',
];
const HEADING = 'About Brandvik Yard';
const PORTRAIT = 'Brandvik Yard was founded in 1921 and builds tugs and pilot boats.';

const about = (lines: readonly string[]) =>
  [...findAbout(lines, findContacts(lines)).keys()].sort((a, b) => a - b);

describe('what a press release says of its sender', () => {
  it.each([
    ['below the sign of its end', ['###', HEADING, 'Brandvik Yard builds tugs and pilot boats.'], 2],
    ['as its last section', [HEADING, PORTRAIT], 2],
    [
      'above the contacts',
      [HEADING, 'The Yard builds tugs.', 'Contact: Ines Holm, press@brandvik.example'],
      2,
    ],
    [
      'in several paragraphs',
      [HEADING, PORTRAIT, 'It has 400 people on its books.', 'www.brandvik.example'],
      4,
    ],
    ['on one line', [`${HEADING}: ${PORTRAIT}`], 1],
    [
      'of two senders',
      [HEADING, PORTRAIT, 'About the Tornby Fund', 'The Fund is a charity of the town of Tornby.'],
      4,
    ],
    ['in German', ['Über Brandvik Werft', 'Die Brandvik Werft wurde 1921 gegründet und baut Schlepper.'], 2],
  ])('goes %s', (_, lines, count) => {
    expect(about([...RELEASE, ...lines])).toHaveLength(count);
    expect(readScraped([...RELEASE, ...lines].join('\n')).paragraphs).toEqual(RELEASE.slice(1));
  });

  it.each([
    [
      'an explanation at the end of a report',
      ['About Tornby', 'Tornby lies on the sound and has two lighthouses.'],
    ],
    ['what has no heading', [PORTRAIT]],
    ['a sentence', ['About Brandvik Yard nothing was known on Monday.', PORTRAIT]],
    ['a heading without a name', ['About the tug', 'The tug was founded on a leading company.']],
    ['what tells of others', [HEADING, 'The company that pays for it was founded in May.']],
    ['a section that much follows', [HEADING, PORTRAIT, ...RELEASE.slice(1), ...RELEASE.slice(1)]],
  ])('is not %s', (_, lines) => expect(about([...RELEASE, ...lines])).toEqual([]));
});
