import { describe, expect, it } from 'vitest';
import { authorise, systemActor } from '../../src/domain/actor.ts';
import { deriveStops, type ClockReply } from '../../src/domain/clocks.ts';
import { probeStates, statesBefore } from '../../src/domain/probe-state.ts';

const end = new Date(100_000);
const reply = (
  kind: ClockReply['kind'],
  at: number,
  answerPoints: string[] = [],
  unsure = false,
): ClockReply => ({
  kind,
  receivedAt: new Date(at * 1000),
  answerPoints,
  unsure,
});
const stops = (replies: ClockReply[], points = ['a', 'b']) => {
  const { acknowledged, human, answered } = deriveStops(replies, points, end);
  return [acknowledged, human, answered].map((stop) => (stop ? stop.at.getTime() / 1000 : null));
};

describe('the three clocks', () => {
  it('stop by their own kinds, in time and not in the order of reading', () => {
    expect(
      stops([reply('human', 50, ['b']), reply('human', 30, ['a']), reply('acknowledgement', 2)]),
    ).toEqual([2, 30, 50]);
    expect(stops([reply('bot', 5, ['a', 'b'])])).toEqual([5, null, 5]);
  });

  it('are stopped by nothing that is no answer', () => {
    expect(stops([reply('out_of_office', 1), reply('bounce', 2), reply('bulk', 3, ['a', 'b'])])).toEqual([
      null,
      null,
      null,
    ]);
    expect(stops([reply('acknowledgement', 1, ['a', 'b'])])).toEqual([1, null, null]);
  });

  it('are stopped at the very end of the window and not after', () => {
    expect(stops([reply('human', 100, ['a', 'b'])])).toEqual([null, 100, 100]);
    expect(stops([reply('human', 100.001, ['a', 'b'])])).toEqual([null, null, null]);
  });

  it('say when they rest on a guess', () => {
    expect(deriveStops([reply('human', 1, [], true)], ['a'], end).human).toEqual({
      at: new Date(1000),
      unsure: true,
    });
  });

  it('do not change the list they are given', () => {
    const replies = [reply('human', 9), reply('human', 3)];
    stops(replies);
    expect(replies.map(({ receivedAt }) => receivedAt.getTime())).toEqual([9000, 3000]);
  });
});

describe('states', () => {
  it('lead to a submission through the point of no return alone', () => {
    expect(statesBefore('submitted')).toEqual(['committed']);
    expect(statesBefore('committed')).toEqual(['started']);
    expect(statesBefore('started')).toEqual(['queued']);
  });

  it('behind the point of no return never lead back to the queue', () => {
    const reaches = (from: string, seen = new Set<string>()): Set<string> => {
      for (const to of probeStates) {
        if (!seen.has(to) && statesBefore(to).some((before) => before === from)) reaches(to, seen.add(to));
      }
      return seen;
    };
    for (const state of [
      'committed',
      'submitted',
      'waiting',
      'uncertain',
      'closed',
      'failed',
      'refused',
      'cancelled',
    ]) {
      expect([...reaches(state)]).not.toEqual(expect.arrayContaining(['queued']));
      expect([...reaches(state)]).not.toEqual(expect.arrayContaining(['started']));
    }
  });
});

it('scopes include the smaller ones', () => {
  const may = (scopes: ('read' | 'write' | 'admin')[], wanted: 'read' | 'write' | 'admin') => {
    try {
      authorise({ id: 'x', scopes }, wanted);
      return true;
    } catch {
      return false;
    }
  };
  expect([may(['write'], 'read'), may(['write'], 'admin'), may([], 'read'), may(['admin'], 'write')]).toEqual(
    [true, false, false, true],
  );
  expect(() => authorise(systemActor('clock'), 'admin')).not.toThrow();
});
