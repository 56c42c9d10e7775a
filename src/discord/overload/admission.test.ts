import { describe, expect, it } from 'vitest';
import type { ShedReason } from '../../metrics.ts';
import { type AdmissionLimits, createAdmission } from './admission.ts';

function openLine(limits: Partial<AdmissionLimits> = {}) {
  const sheds: ShedReason[] = [];
  const begun: string[] = [];
  const refused: string[] = [];
  const finishers: (() => void)[] = [];
  let time = 0;
  const admission = createAdmission({ onShed: (reason) => sheds.push(reason), now: () => time, limits });
  const ask = (name: string, { server = 's', person = name, age = 0, maxAge = 2000 } = {}) =>
    admission.admit({
      owner: { server, person },
      age,
      maxAge,
      begin: () => {
        begun.push(name);
        return new Promise((resolve) => finishers.push(resolve));
      },
      refuse: async () => void refused.push(name),
    });
  const turn = () => new Promise((resolve) => setTimeout(resolve, 5));
  const finishAll = async () => {
    for (const finish of finishers.splice(0)) finish();
    await turn();
  };
  return { sheds, begun, refused, ask, turn, finishAll, pass: (ms: number) => (time += ms) };
}

describe('admission', () => {
  it('begins as much at once as it may, and the rest when that is done', async () => {
    const line = openLine({ maxRunning: 2 });
    for (const name of ['a', 'b', 'c']) line.ask(name);
    await line.turn();
    expect(line.begun).toEqual(['a', 'b']);
    await line.finishAll();
    expect(line.begun).toEqual(['a', 'b', 'c']);
    expect(line.sheds).toEqual([]);
  });

  it('does not begin what comes too late, or has waited too long', async () => {
    const line = openLine({ maxRunning: 1 });
    line.ask('old', { age: 2001 });
    line.ask('first');
    line.ask('waits');
    await line.turn();
    line.pass(2001);
    await line.finishAll();
    expect(line.begun).toEqual(['first']);
    expect(line.sheds).toEqual(['too late', 'too late']);
    expect(line.refused).toEqual([]);
  });

  it('tells some of those for whom there is no room, not all, and counts all', async () => {
    const line = openLine({ maxRunning: 1, maxWaiting: 1, maxRefusals: 2 });
    for (let n = 0; n < 6; n++) line.ask(`p${n}`);
    await line.turn();
    expect(line.sheds).toEqual(Array(5).fill('busy'));
    expect(line.refused).toHaveLength(2);
  });

  it('lets nobody fill the line', async () => {
    const line = openLine({ maxRunning: 1, maxWaitingOfOne: 2 });
    for (let n = 0; n < 5; n++) line.ask(`eve ${n}`, { person: 'eve' });
    line.ask('ada');
    for (let n = 0; n < 3; n++) {
      await line.turn();
      await line.finishAll();
    }
    expect(line.begun).toEqual(['eve 0', 'ada', 'eve 1']);
    expect(line.sheds).toEqual(['busy', 'busy', 'busy']);
  });
});
