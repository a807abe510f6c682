import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/language.ts';
import { documentHtml } from '../../../src/ui/builder/export/document-html.ts';
import { guideBlocks } from '../../../src/ui/builder/export/guide-blocks.ts';
import { SCHOOL_DOCUMENTS, schoolDocument } from '../../../src/ui/builder/export/school-documents.ts';

const shape = (text: string) =>
  guideBlocks(text).map((block) => ('items' in block ? `${block.kind} ${block.items.length}` : block.kind));

describe.each(SCHOOL_DOCUMENTS)('%s', (name) => {
  it('says the same in both languages, part for part', () => {
    const [en, cy] = LANGUAGES.map((language) => schoolDocument(name, language)) as [string, string];
    expect(shape(cy)).toEqual(shape(en));
    const lines = new Set(en.split('\n').filter((line) => /\p{L}{4}/u.test(line)));
    expect(cy.split('\n').filter((line) => lines.has(line))).toEqual([]);
  });

  it('leaves to the data protection officer, marked, what is for them', () => {
    expect(schoolDocument(name, 'en')).toMatch(/\*To check with the DPO[.:]\*/);
    expect(schoolDocument(name, 'cy')).toMatch(/\*I’w wirio gyda’r swyddog diogelu data[.:]\*/);
  });

  it.each(LANGUAGES)('is a page by itself that asks nobody for anything (%s)', (language) => {
    const page = documentHtml(schoolDocument(name, language), language);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toMatch(/<h1>Purple Pen: /);
    expect(page).not.toMatch(/<script|https?:|\*\*|<img|src=|href=/);
  });
});

it('a document’s signs are text and no markup', () => {
  expect(documentHtml('# A & B\n\n- <b>x</b> and **y**', 'en')).toContain(
    '<h1>A &amp; B</h1>\n<ul><li>&lt;b&gt;x&lt;/b&gt; and <strong>y</strong></li></ul>',
  );
});
