import { expect, test } from 'vitest';
import { asksToDrag } from '../../../src/driver/form/understand/dragging.ts';
import { phonePiece } from '../../../src/driver/form/phone.ts';

test.each([
  'Slide to confirm that you are human',
  'Schieben Sie den Regler nach rechts, um zu zeigen, dass Sie kein Roboter sind.',
  'Faites glisser la flèche pour prouver que vous êtes humain',
  'Desliza para confirmar que eres una persona',
  'Trascina il cursore: conferma di non essere un robot',
  'Przesuń suwak, aby potwierdzić, że jesteś człowiekiem',
  'Передвиньте ползунок, чтобы доказать, что вы не робот',
  '请按住滑块，拖动完成验证',
])('%s', (text) => {
  expect(asksToDrag(text)).toBe(true);
});

test.each([
  'Drag your files here or choose them',
  'If you are human, leave this field blank',
  'Slideshow: our personal advisers and their work',
  'Glisser-déposer un fichier',
  'Our robots drag pallets of two tons; ask how many you need',
])('is no proof of humanity: %s', (text) => {
  expect(asksToDrag(text)).toBe(false);
});

test('a number fills boxes that take it to the last place, with or without its zero', () => {
  const pieces = (lengths: number[]) =>
    lengths.map(
      (maxLength, index) =>
        phonePiece('+905321234567', 'TR', {
          index,
          count: lengths.length,
          maxLength,
          lengths,
          area: null,
        })[0],
    );
  expect(pieces([3, 3, 4])).toEqual(['532', '123', '4567']);
  expect(pieces([4, 3, 4])).toEqual(['0532', '123', '4567']);
});
