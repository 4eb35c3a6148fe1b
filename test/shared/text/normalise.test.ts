// Spellings that people take for the same fold to the same text.
import fc from 'fast-check';
import { normalise, wordsOf } from '../../../shared/text/normalise';
import { pureRuns } from '../../laws/runs';

test.each([
  ['Déjà traité', 'deja traite'],
  ['De\u0301ja\u0300 traite\u0301', 'deja traite'],
  ['  Pas\u00a0avant\u202fle  ', 'pas avant le'],
  ['Œuvre d’art', "oeuvre d'art"],
  ['ÆON', 'aeon'],
  ['20 – 30', '20 - 30'],
  ['N°', 'n°'],
  ["20′", "20'"],
  ['Straße', 'strasse'],
  ['co\u00adop\u200b', 'coop'],
  ['l´accueil', "l'accueil"],
  ['1½ h', '1 1/2 h'],
  ['', ''],
])('%j folds to %j', (text, folded) => {
  expect(normalise(text)).toBe(folded);
});

test('words carry no punctuation', () => {
  expect(wordsOf("L'accueil, le 3/12 (météo) !")).toEqual(['l', 'accueil', 'le', '3', '12', 'meteo']);
  expect(wordsOf(' … ')).toEqual([]);
});

test('folding twice is folding once, composed or not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = normalise(text);
      expect(normalise(once)).toBe(once);
      expect(normalise(text.normalize('NFD'))).toBe(once);
    }),
    pureRuns,
  );
});

test('usual letters and marks fold alike, whether a rare one stands beside them or not', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('abz AZ09.-_~`!?çÇéÉÈïÏÑœŒæÆßøØÝÿ«»’–—…×÷ ¼\u00a0')) });
  fc.assert(fc.property(text, (usual) => { expect(normalise(`${usual} \u200bx`)).toBe(normalise(`${usual} x`)); }), pureRuns);
});
