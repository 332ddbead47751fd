import { describe, expect, it } from 'vitest';
import type { Frame } from 'playwright-core';
import type { Line, LineNode } from '../../../src/driver/chat/survey.ts';
import { align, createTranscript } from '../../../src/driver/chat/transcript.ts';

/** A transcript of rows, each with its own lines: `[row, text, at]`; ids are list 1, rows 10+, lines 1000+. */
function reading(at: number, rows: readonly (readonly [row: number, text: string, at: number])[]) {
  const nodes: Record<number, LineNode> = { 1: { tag: 'div', marks: 'div list', picture: '', controls: 0 } };
  const lines = rows.map(([row, text, time], index): Line => {
    const [rowId, lineId] = [10 + row, 1_000 + row * 20 + index];
    nodes[rowId] = { tag: 'div', marks: 'div row', picture: '', controls: 0 };
    nodes[lineId] = { tag: 'span', marks: 'span', picture: '', controls: 0 };
    const chain = [1, rowId, lineId];
    return {
      text,
      at: time,
      textAt: time,
      changedAt: time,
      chain,
      inside: true,
      control: false,
      align: 'left',
      author: null,
    };
  });
  return { frame: {} as Frame, at, since: at - 5, lines, nodes };
}

const asked = 'Do you deliver on Saturdays as well?';

function opened() {
  const transcript = createTranscript(['Mira Lindqvist'], () => 1_000);
  transcript.expect(asked);
  transcript.read(
    reading(1_010, [
      [1, 'Welcome!', 500],
      [2, asked, 1_001],
    ]),
  );
  return transcript;
}

describe('align', () => {
  it('pairs what both lists share, in order', () => {
    expect(align(['a', 'b', 'c'], ['b', 'x', 'c', 'c'])).toEqual([1, null, 2, null]);
  });
});

describe('a transcript', () => {
  it('marks what stood there before we asked, and leaves our own words out', () => {
    expect(opened().entries()).toMatchObject([{ text: 'Welcome!', at: 500, earlier: true }]);
  });

  it('keeps the first time of a message when all nodes are made anew', () => {
    const transcript = opened();
    transcript.read(
      reading(2_010, [
        [1, 'Welcome!', 2_001],
        [2, asked, 2_001],
        [3, 'Yes.', 2_001],
      ]),
    );
    transcript.read(
      reading(3_010, [
        [1, 'Welcome!', 3_001],
        [2, asked, 3_001],
        [3, 'Yes.', 3_001],
      ]),
    );
    expect(transcript.entries().map(({ text, at }) => [text, at])).toEqual([
      ['Welcome!', 500],
      ['Yes.', 2_001],
    ]);
  });

  it('takes name, time and receipt out of a row', () => {
    const transcript = opened();
    transcript.read(
      reading(2_010, [
        [1, 'Welcome!', 500],
        [2, asked, 1_001],
        [2, 'Delivered', 1_500],
        [3, 'Ana Ruiz', 2_001],
        [3, 'Yes, until noon.', 2_001],
        [3, '14:05', 2_001],
      ]),
    );
    expect(transcript.entries().slice(1)).toMatchObject([{ text: 'Yes, until noon.', name: 'Ana Ruiz' }]);
  });

  it('does not take a typing sign for a message, but remembers it', () => {
    const transcript = opened();
    transcript.read(
      reading(2_000, [
        [1, 'Welcome!', 500],
        [2, asked, 1_001],
        [3, 'Ana is typing…', 1_999],
      ]),
    );
    transcript.read(
      reading(2_900, [
        [1, 'Welcome!', 500],
        [2, asked, 1_001],
        [3, 'Yes.', 2_890],
      ]),
    );
    expect(transcript.entries().slice(1)).toMatchObject([{ text: 'Yes.', at: 2_890, typed: true }]);
  });

  it('counts growth of one message, whatever node it stands in', () => {
    const transcript = opened();
    for (const [index, text] of ['We', 'We deliver', 'We deliver on Saturdays.'].entries()) {
      transcript.read(
        reading(2_000 + index * 100, [
          [1, 'Welcome!', 500],
          [2, asked, 1_001],
          [3, text, 1_990 + index * 100],
        ]),
      );
    }
    expect(transcript.entries().slice(1)).toMatchObject([
      { text: 'We deliver on Saturdays.', at: 1_990, grew: 2 },
    ]);
  });

  it('loses nothing and makes nothing new when old lines scroll out and in again', () => {
    const transcript = opened();
    const replies = ['One.', 'Two.', 'Three.', 'Four.'];
    const row = (index: number) => [3 + index, replies[index] ?? '', 2_000 + index] as const;
    transcript.read(reading(2_100, [[2, asked, 1_001], row(0), row(1)]));
    transcript.read(reading(2_200, [row(0), row(1), row(2)]));
    transcript.read(reading(2_300, [row(1), row(2), row(3)]));
    transcript.read(reading(2_400, [[1, 'Welcome!', 500], [2, asked, 1_001], row(0), row(1)]));
    expect(
      transcript
        .entries()
        .slice(1)
        .map(({ text }) => text),
    ).toEqual(replies);
  });
});
