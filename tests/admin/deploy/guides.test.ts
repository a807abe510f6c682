import { describe, expect, it } from 'vitest';
import { CHROMIUM_ID, FIREFOX_ID, ROUTE_IDS } from '../../../src/admin/deploy/deployment.ts';
import { deploymentFiles } from '../../../src/admin/deploy/deployment-files.ts';
import { routeGuide } from '../../../src/admin/deploy/route-guide.ts';
import { ROUTES } from '../../../src/admin/deploy/routes.ts';
import { optionsFor, schoolPackWith } from './packs.ts';

const pack = schoolPackWith({ crests: [] });

describe('routes and their guides', () => {
  it('are offered with words in both languages', () => {
    expect(Object.keys(ROUTES).sort()).toEqual([...ROUTE_IDS].sort());
    for (const { title, when, limit, browsers } of Object.values(ROUTES)) {
      for (const { en, cy } of [title, when, limit]) {
        expect(en).not.toBe('');
        expect(cy).not.toBe('');
        expect(`${en}${cy}`).not.toContain('!');
      }
      expect(browsers.length).toBeGreaterThan(0);
    }
  });

  for (const route of ROUTE_IDS)
    it(`${route}: one page that says what was tried, and how to set it, see it, change it and take it away`, () => {
      const guide = routeGuide(route);
      expect(guide).toMatch(/^# .+\n\n> \*\*In short\.\*\*[^\n]+(?:\n>[^\n]*)*\n\n> \*\*Yn fyr\.\*\*/);
      expect(guide.split('\n## ').at(-1)).toMatch(/^How far this was checked\n/);
      for (const heading of ['Set it', 'See that it worked', 'Update, go back, take away', 'Limits'])
        expect(guide).toContain(`\n## ${heading}\n`);
      expect(guide).toMatch(/not\s+run/i);
      expect(guide).toMatch(/Health check/);
      expect(guide.split(/\s+/).length).toBeLessThan(600);
      const policyPage = route.startsWith('firefox') ? 'about:policies' : 'chrome://policy';
      expect(guide).toContain(policyPage);
      // The files that an admin is told of are those that are made, and each that is made is spoken of.
      const names = [true, false].flatMap((forceInstall) =>
        deploymentFiles(route, optionsFor(pack, { forceInstall })).map(({ name }) => name.split('/').at(-1) ?? ''),
      );
      for (const name of names.filter((one) => !one.endsWith('.adml') && !/-install\./.test(one)))
        expect(guide).toContain(name);
      for (const [told] of guide.matchAll(/(?:remove-)?purple-pen[a-z-]*\.(?:reg|ps1|json|mobileconfig)/g))
        expect(names, `${route} tells of ${told}`).toContain(told);
      for (const [id] of guide.matchAll(/\b[a-p]{32}\b/g)) expect(id).toBe(CHROMIUM_ID);
      for (const [id] of guide.matchAll(/\{[0-9a-f-]{36}\}/g)) expect(id).toBe(FIREFOX_ID);
    });
});
