// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../src/core/evidence/escape-html.ts';
import type { Evidence } from '../../../src/core/evidence/evidence.ts';
import { evidenceHtml } from '../../../src/core/evidence/evidence-html.ts';
import { evidenceName } from '../../../src/core/evidence/evidence-name.ts';
import { evidenceTime } from '../../../src/core/evidence/evidence-time.ts';
import { EVIDENCE_WORDS } from '../../../src/core/evidence/evidence-words.ts';
import { shownText } from '../../../src/core/evidence/shown-text.ts';
import { withoutPicture } from '../../../src/core/evidence/without-picture.ts';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==';
const evidence = (rest: Partial<Evidence> = {}): Evidence => ({
  address: 'https://x.com/someone/status/1?a=1&b=2',
  title: 'Someone on X',
  at: Date.UTC(2026, 10, 20, 21, 5, 9),
  offset: 0,
  zone: 'Europe/London',
  selection: 'You are useless.',
  selectionCut: false,
  picture: PIXEL,
  pictureMissing: null,
  hashes: { selection: 'a'.repeat(64), picture: 'b'.repeat(64) },
  ...rest,
});
const opened = (rest: Partial<Evidence> = {}, remark = '', language: 'en' | 'cy' = 'en') =>
  new DOMParser().parseFromString(evidenceHtml(evidence(rest), remark, language), 'text/html');

const HOSTILE = `</pre><script>document.title='hit'</script><img src=x onerror="alert(1)">'"&amp;<!-- </style> ]]>`;

describe('the file of a note', () => {
  it('has all that was in front, and both check sums', () => {
    const text = opened({}, 'He sent it at night.').body.textContent ?? '';
    for (const part of [
      'https://x.com/someone/status/1?a=1&b=2',
      'Someone on X',
      '20 November 2026, 21:05:09 (Europe/London, UTC+00:00)',
      '2026-11-20T21:05:09.000Z',
      'You are useless.',
      'He sent it at night.',
      'a'.repeat(64),
      'b'.repeat(64),
    ])
      expect(text).toContain(part);
    expect(opened().querySelector('img')?.getAttribute('src')).toBe(PIXEL);
  });

  it.each(['en', 'cy'] as const)('says what it is and who made it (%s)', (language) => {
    const page = opened({}, '', language);
    expect(page.documentElement.lang).toBe(language);
    expect(page.body.textContent).toContain(EVIDENCE_WORDS[language].what);
    expect(page.body.textContent).toContain(EVIDENCE_WORDS[language].sumsMean);
  });

  it.each(['title', 'address', 'selection'] as const)('holds a hostile %s as words alone', (place) => {
    const page = opened({ [place]: HOSTILE }, HOSTILE);
    expect(page.body.textContent).toContain(HOSTILE);
    expect(page.querySelectorAll('script, iframe, object, link, base, form')).toHaveLength(0);
    expect(page.querySelectorAll('img')).toHaveLength(1);
    expect(page.querySelectorAll('*').length).toBe(opened({}, 'x').querySelectorAll('*').length);
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
  });

  it('lets nothing run or load, whatever got in', () => {
    const html = evidenceHtml(evidence(), '', 'en');
    expect(html).toContain(`content="default-src 'none'; img-src data:;`);
    expect(html).not.toMatch(/(?:src|href)="(?!data:image\/png)/);
    // Before anything of the page stands in it.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
  });

  it('takes no picture that is not one', () => {
    const page = opened({ picture: 'data:image/svg+xml;base64,PHN2Zz4="><script>', pictureMissing: null });
    expect(page.querySelectorAll('img, script')).toHaveLength(0);
    expect(page.body.textContent).toContain(EVIDENCE_WORDS.en.missing.failed);
  });

  it.each(['refused', 'failed', 'left-out'] as const)('says why there is no picture: %s', (pictureMissing) => {
    const text = opened({ picture: null, pictureMissing }).body.textContent;
    expect(text).toContain(EVIDENCE_WORDS.en.missing[pictureMissing]);
  });

  it('holds a selection of 100 kB whole, its lines and blanks as they are', () => {
    const selection = `\n  first\n\tsecond <b>\n${'a<é'.repeat(34_000)}`;
    const pre = opened({ selection }).querySelector('pre');
    expect(pre?.textContent?.endsWith('a<é')).toBe(true);
    expect(pre?.textContent).toContain('  first\n\tsecond <b>\n');
    expect(pre?.textContent?.match(/a<é/g)).toHaveLength(34_000);
  });

  it('shows what would stay unseen', () => {
    expect(escapeHtml('a\u0000b\u202ecod\u200e.exe \ud83d\ude00 \ud800 x')).toBe(
      'a[U+0000]b[U+202E]cod[U+200E].exe \ud83d\ude00 [U+D800] x',
    );
  });

  it('shows the same again of what it has shown', () => {
    const once = shownText('a\r\nb\rc\n\u2066d\u0000 \ud800 [U+202E]');
    expect(once).toBe('a\nb\nc\n[U+2066]d[U+0000] [U+D800] [U+202E]');
    expect(shownText(once)).toBe(once);
  });

  it.each(['en', 'cy'] as const)('says beside the sum what it is of (%s)', (language) => {
    const text = opened({}, '', language).body.textContent;
    expect(text).toContain(EVIDENCE_WORDS[language].sumSelection);
    expect(EVIDENCE_WORDS[language].sumSelection).toMatch(/UTF-8.*LF/);
  });

  it('says that nothing was selected, and that more was than it holds', () => {
    expect(opened({ selection: '' }).body.textContent).toContain(EVIDENCE_WORDS.en.noSelection);
    expect(opened({ selectionCut: true }).body.textContent).toContain(EVIDENCE_WORDS.en.cut);
  });
});

describe('a note', () => {
  it('tells the time where the device was', () => {
    const at = Date.UTC(2026, 6, 1, 23, 30, 0);
    expect(evidenceTime({ at, offset: 60, zone: 'Europe/London' }, 'cy')).toBe(
      '2 Gorffennaf 2026, 00:30:00 (Europe/London, UTC+01:00)',
    );
    expect(evidenceTime({ at, offset: -210, zone: 'America/St_Johns' }, 'en')).toBe(
      '1 July 2026, 20:00:00 (America/St_Johns, UTC-03:30)',
    );
    expect(evidenceName({ at, offset: 60 }, 'en')).toBe('evidence-note-2026-07-02-003000.html');
    expect(evidenceName({ at, offset: 60 }, 'cy')).toBe('nodyn-tystiolaeth-2026-07-02-003000.html');
  });

  it('without its picture has no check sum of it either', () => {
    const bare = withoutPicture(evidence());
    expect(bare).toMatchObject({ picture: null, pictureMissing: 'left-out', hashes: { picture: null } });
    expect(evidenceHtml(bare, '', 'en')).not.toContain('bbbb');
    const refused = evidence({ picture: null, pictureMissing: 'refused' });
    expect(withoutPicture(refused)).toEqual(refused);
  });
});
