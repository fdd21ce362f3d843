import { expect, it } from '@jest/globals';
import { endOfPiece } from '../../src/skills/name-pieces.js';

/** The pieces of a text that is folded already. */
function piecesOf(text: string): readonly string[] {
  const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const pieces: string[] = [];
  for (let at = 0; at < units.length;) {
    const to = endOfPiece(units, at);
    pieces.push(text.slice(at, to));
    at = to;
  }
  return pieces;
}

it.each([
  ['machine learning', ['machine', ' learning']],
  ['c++', ['c', '+', '+']],
  ['node.js', ['node', '.', 'js']],
  ['python3.11', ['python', '3', '.', '11']],
  ['k8s', ['k', '8s']],
  ['ui & ux', ['ui', ' ', '&', ' ux']],
  ['', []],
])('takes "%s" apart', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});
