import { describe, expect, it } from 'vitest';
import { quotesOf } from '../article.fixture.ts';

const told = (text: string) => quotesOf(text).map(({ speaker, content }) => [speaker, content.join(' ')]);

describe('withoutNextReports', () => {
  it.each([
    [
      'Karl Stein told reporters that the pier was safe but warned that the winter would be hard.',
      [
        ['Karl Stein', 'that the pier was safe'],
        ['Karl Stein', 'that the winter would be hard.'],
      ],
    ],
    [
      'His lawyer, Leonor Pinto, denied that he had been drunk and called the arrest “theatre for the boats”.',
      [
        ['Leonor Pinto', 'that he had been drunk'],
        ['Leonor Pinto', 'the arrest “theatre for the boats”.'],
      ],
    ],
    [
      'Olga Brandt said on Monday that the ferry would return, and thanked the crew for their work.',
      [
        ['Olga Brandt', 'that the ferry would return'],
        ['Olga Brandt', 'the crew for their work'],
      ],
    ],
    [
      'The report says the mole was rotten and blames the port for “years of neglect”.',
      [
        ['report', 'the mole was rotten'],
        ['report', 'the port for “years of neglect”.'],
      ],
    ],
    [
      'Karl Stein said the ferry was safe, adding: “We trained the crew.”',
      [
        ['Karl Stein', 'the ferry was safe'],
        ['Karl Stein', '“We trained the crew.”'],
      ],
    ],
    [
      'Minister Karl Stein told parliament the ferry would not sail, adding that “no lives will be risked”.',
      [
        ['Karl Stein', 'the ferry would not sail'],
        ['Karl Stein', 'that “no lives will be risked”'],
      ],
    ],
  ])('ends a statement before the verb of the next: %s', (text, statements) => {
    expect(told(text)).toEqual(statements);
  });

  it('leaves what somebody else in a statement says in it', () => {
    const [[, words] = []] = told(
      'Karl Stein said the ferry would be late and Olga Brandt said it was lost.',
    );
    expect(words).toContain('the ferry would be late');
    expect(
      told('The judge heard that Reyes drank three beers and told a colleague he was “fine”.')[0],
    ).toEqual(['judge', 'that Reyes drank three beers and told a colleague he was “fine”']);
  });

  it('leaves what the speaker tells of their own thoughts in it', () => {
    const [[, words] = []] = told('Karl Stein said he regretted the vote and thought it “a mistake”.');
    expect(words).toBe('he regretted the vote and thought it “a mistake”.');
  });

  it('leaves a participle that may be somebody else’s in it', () => {
    const [[, words] = []] = told(
      'Karl Stein said Olga Brandt walked out of the meeting, saying it was “a farce”.',
    );
    expect(words).toContain('walked out of the meeting, saying it was');
  });

  it('leaves a verb of another tense in it', () => {
    const [[, words] = []] = told(
      'Karl Stein says the council met in May and warned the port about the mole.',
    );
    expect(words).toBe('the council met in May and warned the port about the mole');
  });

  it.each([
    ['Karl Stein denied that the pier was unsafe and called the claim “nonsense”.', 'Karl Stein'],
    ['His lawyer, Olga Brandt, denied that he took part and called the arrest “theatre”.', 'Olga Brandt'],
    ['Olga Brandt said that the mayor had lied and called him “a fool”.', 'Olga Brandt'],
    ['The company said that profits had fallen and described the year as “a hard one”.', 'company'],
    ['The union said wages had fallen but called the offer “a start”.', 'union'],
    ['Police denied that the guard had slept and then called the alarm “a toy”.', 'Police'],
    ['The firm denied that its other buildings were unsafe and spoke of “a witch hunt”.', 'firm'],
    ['The builder denied that its houses were unsafe and spoke of “a bad joke in hard hats”.', 'builder'],
    ['The report says that the dam broke and calls the works “careless”.', 'report'],
    ['Olga Brandt told the court that her brother had left and called it “a shame”.', 'Olga Brandt'],
  ])('gives the next quotation to the same speaker: %s', (text, speaker) => {
    const [first, next] = told(text);
    expect([first?.[0], next?.[0]]).toEqual([speaker, speaker]);
    expect(first?.[1]).not.toMatch(/“/);
    expect(next?.[1]).toMatch(/“/);
  });

  it('leaves quoted words to somebody who is told of', () => {
    const speakers = told('Karl Stein denied that Olga Brandt was unwell and spoke of “a bad joke”.');
    expect(speakers.map(([name]) => name)).not.toContain('unwell');
  });
});
