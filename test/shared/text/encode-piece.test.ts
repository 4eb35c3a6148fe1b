// Links hold whatever a cell or a file's name holds.
import { encodePiece } from '../../../shared/text/encode-piece';

test.each([['r 1', 'r%201'], ['été', '%C3%A9t%C3%A9'], ['🌱', '%F0%9F%8C%B1'], ['\ud800', '%EF%BF%BD'], ['a\udc00b', 'a%EF%BF%BDb']])('%j', (text, encoded) => expect(encodePiece(text)).toBe(encoded));
