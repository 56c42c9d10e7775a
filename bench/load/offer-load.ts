import type { StandIn } from '../../src/sandbox/discord.ts';
import type { SandboxPerson } from '../../src/sandbox/people/person.ts';
import type { Interaction } from '../../src/sandbox/rest/interactions.ts';

/** What became of the questions of one run; times in milliseconds from the question on. */
export interface LoadResult {
  readonly offered: number;
  /** Shown an answer out of the articles. */
  readonly answered: number;
  /** Told that the bot is busy. */
  readonly refused: number;
  /** Told nothing within three seconds. */
  readonly untold: number;
  /** Until the first response of what was answered. */
  readonly firstResponses: readonly number[];
  /** Until its answer. */
  readonly answers: readonly number[];
}

export interface Load {
  readonly perSecond: number;
  readonly seconds: number;
  readonly question: string;
}

interface Asked {
  readonly interaction: Interaction;
  readonly at: number;
  answeredAfter: number | null;
}

const TICK_MS = 10;
/** How long answers are waited for after the last question. */
const PATIENCE_MS = 16_000;
const QUIET_MS = 1_000;

/** Has people ask at an even pace, each in turn, and waits for what comes back. */
export async function offerLoad(
  discord: StandIn,
  people: readonly SandboxPerson[],
  load: Load,
): Promise<LoadResult> {
  const asked = new Map<Interaction, Asked>();
  let lastStep = performance.now();
  const note = (interaction: Interaction): void => {
    const one = asked.get(interaction);
    if (!one) return;
    lastStep = performance.now();
    if (one.answeredAfter === null && isAnswer(interaction)) one.answeredAfter = lastStep - one.at;
  };
  const { events } = discord.backend.interactions;
  events.on('step', note);
  const start = performance.now();
  const total = load.perSecond * load.seconds;
  const first = Math.floor(Math.random() * people.length); // somebody else than the last time
  for (let count = 0; count < total; ) {
    const due = Math.min(total, ((performance.now() - start) / 1000) * load.perSecond);
    for (; count < due; count++) {
      const interaction = people[(first + count) % people.length]?.startSlash('ask', {
        question: load.question,
      });
      if (interaction) asked.set(interaction, { interaction, at: performance.now(), answeredAfter: null });
    }
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
  const end = performance.now();
  while (performance.now() - end < PATIENCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const isQuiet = performance.now() - Math.max(lastStep, end + 3_000) > QUIET_MS;
    if (isQuiet || [...asked.values()].every(({ answeredAfter }) => answeredAfter !== null)) break;
  }
  events.off('step', note);
  return summarise([...asked.values()]);
}

function summarise(all: readonly Asked[]): LoadResult {
  const answered = all.filter(({ answeredAfter }) => answeredAfter !== null);
  const told = all.filter(({ interaction }) => interaction.original !== null);
  return {
    offered: all.length,
    answered: answered.length,
    refused: told.filter(({ interaction }) => isRefusal(interaction)).length,
    untold: all.length - told.length,
    firstResponses: answered.map(({ interaction }) => (interaction.answeredAt ?? 0) - interaction.startedAt),
    answers: answered.map(({ answeredAfter }) => answeredAfter ?? 0),
  };
}

/** An answer carries its question; a refusal does not. */
function isAnswer({ original }: Interaction): boolean {
  return (
    original !== null && !original.loading && JSON.stringify(original.data.components).includes('-# /ask')
  );
}

function isRefusal(interaction: Interaction): boolean {
  const { original } = interaction;
  return original !== null && !original.loading && !isAnswer(interaction);
}
