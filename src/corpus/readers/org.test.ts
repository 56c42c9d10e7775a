import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';

const FIRST = 'The weir at Oster is open again after nine weeks of repairs, the water board said.';
const SECOND = '“We have waited long for this day,” said Hanna Brook, who runs the lock.';
const URL = 'https://courier.example/2024/05/weir';

const read = async (note: string) => {
  const { articles, removed } = await readFile('note.org', new TextEncoder().encode(note));
  return { articles, removed: [...removed.values()].flat().map(({ rule, text }) => `${rule}: ${text}`) };
};

describe('readOrg', () => {
  it('takes keywords and properties for metadata, and leaves the text', async () => {
    const { articles } = await read(`#+TITLE: Weir reopened
#+author: Hanna Lund
#+DATE: [2024-05-06 Mon 08:30]
#+FILETAGS: :river:

* TODO Read                                                          :later:
SCHEDULED: <2025-11-01 Sat>
:PROPERTIES:
:ID:       11aa22bb
:SOURCE:   ${URL}
:END:

# not for print
The weir at [[https://oster.example][Oster]] is open again after nine weeks of repairs, the water board said.

** Lock
${SECOND}
`);
    const fields = { title: 'Weir reopened', author: 'Hanna Lund', published: '2024-05-06', url: URL };
    expect(articles).toMatchObject([fields]);
    expect(articles[0]?.text).toContain(FIRST);
    expect(articles[0]?.text).toContain(SECOND);
    expect(articles[0]?.text).not.toMatch(/11aa22bb|SCHEDULED|print|river|later/);
  });

  it('says of each line that goes out why', async () => {
    const { articles, removed } = await read(
      `#+TITLE: Weir reopened\n:PROPERTIES:\n:ID: 11aa22bb\n:END:\n# not for print\n#+begin_quote\n${FIRST}\n#+end_quote\nSCHEDULED: <2025-11-01 Sat>\n:NOTES:\nask Hanna\n:END:\n\n${SECOND}\n`,
    );
    expect(removed).toEqual([
      'properties: #+TITLE: Weir reopened',
      'properties: :PROPERTIES:',
      'properties: :ID: 11aa22bb',
      'properties: :END:',
      'reader-note: # not for print',
      'block-edge: #+begin_quote',
      'block-edge: #+end_quote',
      'reader-note: SCHEDULED: <2025-11-01 Sat>',
      'reader-note: :NOTES:',
      'reader-note: ask Hanna',
      'reader-note: :END:',
    ]);
    expect(articles[0]?.text).toContain(FIRST);
    expect(articles[0]?.text).toContain(SECOND);
  });

  it.each(['LOGBOOK', 'PROPERTIES', 'NOTES', 'own-notes_2'])(
    'takes a drawer out where it closes, and keeps what follows one that does not: %s',
    async (name) => {
      const closed = await read(`#+TITLE: Weir\n:${name}:\n:ask: Hanna\n:end:\n${FIRST}\n\n${SECOND}\n`);
      expect(closed.articles[0]?.text).toBe(`${FIRST}\n\n${SECOND}`);
      const open = await read(`#+TITLE: Weir\n:${name}:\n\n${FIRST}\n\n${SECOND}\n`);
      expect(open.articles[0]?.text).toContain(`${FIRST}\n\n${SECOND}`);
      const cut = await read(
        `#+TITLE: Weir\n:${name}:\n\n${FIRST}\n\n* Lock\n:LOGBOOK:\nCLOCK: 8\n:END:\n${SECOND}\n`,
      );
      expect(cut.articles[0]?.text).toMatch(/said\.[\s\S]*“We have/);
      expect(cut.articles[0]?.text).not.toContain('CLOCK');
    },
  );

  it('reads properties of which some are empty', async () => {
    const { articles } = await read(
      `#+TITLE: Weir\n:PROPERTIES:\n:CATEGORY:\n:AUTHOR: Hanna Lund\n:ID:\n:END:\n${FIRST}\n`,
    );
    expect(articles).toMatchObject([{ author: 'Hanna Lund', text: FIRST }]);
  });

  it('takes no property out of the notes of whoever keeps the file', async () => {
    const { articles } = await read(`#+TITLE: Weir\n:LOGBOOK:\n:AUTHOR: nobody\n:END:\n${FIRST}\n`);
    expect(articles[0]?.author).toBeNull();
  });

  it('keeps sentences that begin like a plan, and leaves out comments and code', async () => {
    const plan = 'Deadline: the council must decide by Friday noon, the clerk said.';
    const { articles } = await read(
      `${FIRST}\n\n${plan}\n#+BEGIN_COMMENT\nring Hanna\n#+END_COMMENT\n#+begin_src sh\nrm weir\n#+end_src\n${SECOND}\n`,
    );
    expect(articles[0]?.text).toContain(plan);
    expect(articles[0]?.text).toContain(SECOND);
    expect(articles[0]?.text).not.toMatch(/ring Hanna|rm weir/);
  });

  it('takes properties below the first text for those of their heading', async () => {
    const { articles } = await read(
      `#+TITLE: Weir\n\n${FIRST}\n\n* Notes\n:PROPERTIES:\n:AUTHOR: Otto Krall\n:END:\n${SECOND}\n`,
    );
    expect(articles[0]?.author).toBeNull();
  });
});
