import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { builderItem } from '../../../../src/browser/builder-project.ts';
import { everythingOfMine } from '../../../../src/browser/everything.ts';
import { firstRunItem } from '../../../../src/browser/first-run.ts';
import { ITEMS } from '../../../../src/browser/storage.ts';
import { LANGUAGES } from '../../../../src/core/language.ts';
import { KEEPING_STRINGS } from '../../../../src/ui/options/keeping/keeping-strings.ts';

const files = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => path.join(folder, file));

describe.each(LANGUAGES)('what is said of what is kept: %s', (language) => {
  const words = KEEPING_STRINGS[language];
  beforeEach(() => fakeBrowser.reset());

  it('has a line for everything that is stored, and for nothing else', () => {
    // The pack and how it stands are told in one line.
    const keys = [...ITEMS, builderItem, firstRunItem].map(({ key }) => key).filter((key) => key !== 'packState');
    expect(Object.keys(words.kept).sort()).toEqual([...keys, 'aside'].sort());
    const lines = Object.values(words.kept);
    expect(lines).toEqual([...new Set(lines)]);
  });

  it('does not call the copy the same as what is stored: it lacks the policy and the keys', async () => {
    const value = { key: '0'.repeat(32), entries: [] };
    for (const { key } of ITEMS) await fakeBrowser.storage.local.set({ [key]: { version: 1, value } });
    const copy = await everythingOfMine();
    expect(copy).not.toHaveProperty('pack');
    expect(JSON.stringify(copy)).not.toContain(value.key);
    for (const text of [words.everything, words.verify[3]]) {
      expect(text).toMatch(language === 'en' ? /policy in force/ : /polisi sydd mewn grym/);
      expect(text).toMatch(language === 'en' ? /secret keys/ : /allweddi cudd/);
    }
  });

  it('says of hashes that they can be compared with a name', () => {
    for (const text of [words.kept.exceptions, words.kept.agreed, words.agreedIntro])
      expect(text).toMatch(
        language === 'en'
          ? /only compared with .* who has this device/
          : /dim ond ei chymharu (?:â|ag) .* sydd â’r ddyfais hon/,
      );
  });
});

it('nowhere is it said that nobody could read them back', () => {
  for (const file of [...files('src/ui', /\.tsx?$/), ...files('assets/documents/school', /\.md$/)])
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/nobody can read (?:it )?back|na all neb ei darllen/);
});
