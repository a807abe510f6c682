// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { checklistOf } from '../../../src/core/checklist/checklist-of.ts';
import { SITES } from '../../../src/core/draft.ts';
import { ItemLink } from '../../../src/ui/checklist/ItemLink.tsx';

const linkOf = (id: string, site: (typeof SITES)[number], language: 'en' | 'cy') => {
  const item = checklistOf(site).find((one) => one.id === id);
  if (!item) throw new Error(`no ${id} on ${site}`);
  render(<ItemLink site={site} item={item} language={language} />, document.body);
  return document.body.querySelector('a');
};

afterEach(() => render(null, document.body));

describe('the way to a setting', () => {
  it.each(SITES)('is never said to have been opened or checked by us: %s', (site) => {
    for (const { id } of checklistOf(site)) {
      linkOf(id, site, 'en');
      expect(document.body.textContent, id).not.toMatch(/check|opened|tested|verified|leads to/i);
      expect(document.body.textContent, id).toMatch(/looked up on 20 November 2026\./i);
      linkOf(id, site, 'cy');
      expect(document.body.textContent, id).not.toMatch(/gwiri|agorwyd|profwyd|mae’n arwain/i);
      expect(document.body.textContent, id).toMatch(/Chwiliwyd ar 20 Tachwedd 2026\./);
    }
  });

  it.each(['search-yourself', 'log-out', 'site-terms'])('calls no setting what is none: %s', (id) => {
    for (const site of SITES) {
      const link = linkOf(id, site, 'en');
      expect(link?.textContent).toContain('Open the page');
      expect(link?.ariaLabel ?? link?.getAttribute('aria-label')).toMatch(/^Open the page on .*: .*\(in a new tab\)$/);
      expect(linkOf(id, site, 'cy')?.textContent).toContain('Agor y dudalen');
    }
    expect(linkOf('sessions', 'x', 'en')?.textContent).toContain('Open this setting');
    expect(linkOf('sessions', 'x', 'cy')?.textContent).toContain('Agor y gosodiad hwn');
  });
});
