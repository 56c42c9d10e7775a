import type { Answer, AskAnswer, Citation, Statement, TimelineAnswer } from '../model.ts';

/** An answer in the form that other programs rely on: one JSON value, see the README's "Command line". */
export function toJson(answer: Answer): object {
  switch (answer.kind) {
    case 'ask':
      return askToJson(answer);
    case 'who-said':
      return { answered: answer.answered, quotes: answer.statements.map(statementToJson) };
    case 'timeline':
      return timelineToJson(answer);
    case 'positions':
      return {
        answered: answer.answered,
        positions: answer.positions.map(({ speaker, stance, statements }) => ({
          speaker,
          stance,
          statements: statements.map(statementToJson),
        })),
      };
    case 'coverage':
      return {
        answered: answer.answered,
        outlets: answer.reports.map(({ outlet, articles }) => ({
          outlet,
          articles: articles.map(citationToJson),
        })),
      };
    case 'sources':
      return answer.census;
    case 'article':
    case 'citations':
    case 'notice': {
      const { kind: _, ...shown } = answer;
      return shown;
    }
  }
}

function askToJson({ answered, best, hits }: AskAnswer): object {
  return {
    answered,
    answer: best && { text: best.text, hit: best.hit },
    hits: hits.map(({ citation, text, score }) => ({ ...citationToJson(citation), text, score })),
  };
}

function statementToJson({ citation, span, ...statement }: Statement): object {
  return { ...statement, start: span.start, end: span.end, ...citationToJson(citation) };
}

function timelineToJson({ answered, entries }: TimelineAnswer): object {
  return {
    answered,
    entries: entries.map(({ date, precision, sentences }) => ({
      date,
      precision,
      sentences: sentences.map(({ passage, inferred, planned, also }) => ({
        text: passage.text,
        ...citationToJson(passage.citation),
        inferred,
        planned,
        also: also.map(citationToJson),
      })),
    })),
  };
}

function citationToJson({ articleId, title, outlet, url, published, paragraph }: Citation): object {
  return { article: articleId, title, outlet, url, published, paragraph };
}
