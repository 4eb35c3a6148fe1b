// Office documents with their comments, as LibreOffice and Word lay them out, over several versions.
import { contentOf, fixtureBytes, keysOf, outline, readFixture, talk } from './fixtures';
import { defaultDocumentLimits } from '../../../../shared/formats/document-limits';
import { readOfficeDocument } from '../../../../shared/formats/read-office-document';
import { unzipSync, zipSync } from 'fflate';

const garden = [
  '# Sous-groupe Jardin', 'Le **compost** déborde : il faut un second bac avant l’hiver.',
  '## À faire', '- tailler la haie', '  - prêter le [taille-haie](https://exemple.org/taille-haie)', '- semer', '1. commander', '1. recevoir',
  'Quoi | Combien / Bac | 85 €', 'Prochaine fois : jeudi.',
];
const gardenTalk = [
  'Sous-groupe Jardin: "il faut un second bac"', '  Lise Armand 11-02T18:05 1: Qui s’en occupe ?\nJe ne peux pas avant Noël.',
  'À faire: null', '  Karim 11-03T09:00 1: Fait dimanche.',
  'À faire: "85 €"', '  Lise Armand 11-02T18:05 2: Trop cher, non ?', '  Lise Armand 11-02T18:05 3: Ou d’occasion.',
  'À faire: null', '  Karim 11-03T09:00 2: Mardi plutôt.', '  Karim 11-03T09:00 3: Ou mercredi.',
];

test.each(['Jardin 1.odt', 'Jardin 1.docx', 'réenregistrés/Jardin 1.odt', 'réenregistrés/Jardin 1.docx'])('%s is read with its comments', async (name) => {
  const content = await contentOf(name);
  expect(outline(content)).toEqual(garden);
  expect(talk(content)).toEqual(gardenTalk);
});

test.each(['odt', 'docx'])('an answer, an edit and a settled thread of LibreOffice are seen (.%s)', async (ending) => {
  const answered = [...gardenTalk.slice(0, 2), '  Karim 11-04T21:10 1: Moi, avec Lise.', ...gardenTalk.slice(2)];
  expect(talk(await contentOf(`Jardin 2 répondu.${ending}`))).toEqual(answered);
  const settled = await contentOf(`Jardin 3 réglé.${ending}`);
  expect(settled.threads.map(({ messages }) => messages.length)).toEqual([2, 1, 2, 2]);
  expect(settled.threads[1]?.messages[0]?.text).toBe('Fait dimanche, avec le voisin.');
  expect(keysOf(settled)).toEqual(keysOf(await contentOf(`Jardin 2 répondu.${ending}`)));
});

test('a thread that names no answers is settled when all of it is', async () => {
  const { threads } = await contentOf('Jardin 3 réglé.odt');
  expect(threads.map(({ resolved }) => resolved)).toEqual([false, false, false, false]);
});

const energy = ['# Commission Énergie', 'Trois devis pour les **panneaux solaires** sont arrivés.', '## Calendrier', '1. Voir le [dossier](https://exemple.org/dossier) complet', '  - visite du toit', 'le 12 au soir'];
const asked = ['Commission Énergie: "panneaux solaires"', '  Ana Lopez 11-05T19:30 1: Lequel est le moins cher ?', '  Karim Benali 11-05T20:02 1: Le deuxième.'];
const thanked = '  Ana Lopez 11-06T08:00 1: Merci, je l’appelle.';
const visit = ['Calendrier: "visite du toit\\nle 12"', '  Ana Lopez 11-05T19:30 2: @Karim Benali peux-tu prévenir le voisin ?'];

test('the threads of Word: answers, an answer to an answer, a settled thread', async () => {
  const [first, answered, settled] = await Promise.all(['Word 1.docx', 'Word 2 répondu.docx', 'Word 3 réglé.docx'].map(contentOf));
  expect(outline(first!)).toEqual(energy);
  expect(talk(first!)).toEqual([...asked, ...visit]);
  expect(talk(answered!)).toEqual([...asked, thanked, ...visit]);
  expect(talk(settled!)).toEqual([`${asked[0]} resolved`, asked[1], '  Karim Benali 11-05T20:02 1: Le deuxième, de 300 €.', thanked, ...visit]);
});

test('Word says who is meant and when it was in truth', async () => {
  const { threads } = await contentOf('Word 1.docx');
  const [question, answer] = threads[0]?.messages ?? [];
  expect(question).toMatchObject({ author: { name: 'Ana Lopez', account: null, email: 'ana@exemple.org' }, written: '2026-11-05T19:30:00Z', utc: '2026-11-05T18:30:00Z' });
  expect(answer?.author.email).toBeNull();
  expect(threads[1]?.messages[0]?.mentions).toEqual([{ name: 'Karim Benali', account: null, email: 'karim@exemple.org' }]);
});

test.each(['Jardin 1.odt', 'Jardin 2 répondu.odt', 'Jardin 3 réglé.odt', 'Jardin 1.docx', 'Jardin 2 répondu.docx', 'Jardin 3 réglé.docx', 'Word 1.docx', 'Word 2 répondu.docx', 'Word 3 réglé.docx'])(
  'saved once more by LibreOffice, %s has the same messages in the same threads', async (name) => {
    const [before, after] = await Promise.all([contentOf(name), contentOf(`réenregistrés/${name}`)]);
    expect(keysOf(after)).toEqual(keysOf(before));
    expect(talk(after)).toEqual(talk(before));
  });

test.each(['Jardin 1', 'Jardin 2 répondu', 'Jardin 3 réglé'])('%s has the same messages as .odt and as .docx', async (name) => {
  expect(keysOf(await contentOf(`${name}.docx`))).toEqual(keysOf(await contentOf(`${name}.odt`)));
});

test('what is no text document is said', async () => {
  const codes = async (bytes: Uint8Array, name: string): Promise<unknown> => (await readOfficeDocument(bytes, name)).problems.map(({ code, values }) => [code, values]);
  expect(await codes(new Uint8Array(), 'CR.docx')).toEqual([['document-empty', {}]]);
  expect(await codes(new TextEncoder().encode('%PDF-1.7'), 'CR.odt')).toEqual([['document-not-read', { format: 'pdf' }]]);
  expect(await codes(zipSync({ 'xl/workbook.xml': new Uint8Array(), '[Content_Types].xml': new Uint8Array() }), 'CR.docx')).toEqual([['document-not-read', { format: 'table' }]]);
  expect(await codes(zipSync({ 'photo.jpg': new Uint8Array(3) }), 'CR.odt')).toEqual([['document-not-read', { format: 'archive' }]]);
  expect(await codes(fixtureBytes('Jardin 1.odt'), 'Jardin.docx')).toEqual([['document-is-another-format', { format: 'odt' }]]);
  expect(await codes(fixtureBytes('Jardin 1.odt').subarray(0, 4000), 'Jardin.odt')).toEqual([['file-damaged', {}]]);
});

test('definitions of entities are refused', async () => {
  const parts = unzipSync(fixtureBytes('Jardin 1.odt'));
  const xml = new TextDecoder().decode(parts['content.xml']);
  const trap = xml.replace('<office:document-content', '<!DOCTYPE x [<!ENTITY a "aaaa">]><office:document-content');
  const { content, problems } = await readOfficeDocument(zipSync({ ...parts, 'content.xml': new TextEncoder().encode(trap) }), 'Jardin.odt');
  expect(content).toBeNull();
  expect(problems).toEqual([{ code: 'document-with-entities', level: 'blocking', where: { file: 'Jardin.odt' }, values: {} }]);
});

test.each([
  [{ bytes: 100 }, 'document-too-big', 0], [{ inflatedBytes: 100 }, 'document-unfolds-too-big', 0], [{ entries: 2 }, 'document-unfolds-too-big', 0],
  [{ characters: 60 }, 'document-cut', 4], [{ paragraphs: 2 }, 'document-cut', 4], [{ messages: 1 }, 'messages-cut', 1], [{ messageCharacters: 20 }, 'messages-cut', 4],
] as const)('beyond the limits %p stands a problem, and the rest is read', async (limit, code, threads) => {
  for (const name of ['Jardin 1.odt', 'Jardin 1.docx']) {
    const read = await readOfficeDocument(fixtureBytes(name), name, { ...defaultDocumentLimits, ...limit });
    expect(read.problems.map((problem) => problem.code)).toEqual([code]);
    expect(read.whole).toBe(false);
    expect(read.content?.threads.length ?? 0).toBe(threads);
  }
});

test('the passage is cut, the message is not', async () => {
  const { content } = await readOfficeDocument(fixtureBytes('Jardin 1.docx'), 'Jardin.docx', { ...defaultDocumentLimits, quoteCharacters: 7 });
  expect(content?.threads[0]).toMatchObject({ quote: 'il faut', messages: [{ text: 'Qui s’en occupe ?\nJe ne peux pas avant Noël.' }] });
  expect((await readFixture('Jardin 1.docx')).whole).toBe(true);
});
