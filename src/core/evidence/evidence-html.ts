import type { Language } from '../language.ts';
import { escapeHtml } from './escape-html.ts';
import type { Evidence } from './evidence.ts';
import { evidenceTime } from './evidence-time.ts';
import { EVIDENCE_WORDS, type EvidenceWords } from './evidence-words.ts';

/** Nothing runs in the file and nothing is fetched by it, whatever the page put into its title or words. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const PNG = /^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/;

const STYLE = `:root{color-scheme:light}body{max-width:50rem;margin:0 auto;padding:1.5rem;background:#fff;color:#1a1a1a;font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.5rem}h2{margin:1.75rem 0 .5rem;font-size:1.1rem}dt{margin-top:.75rem;color:#555}dd{margin:0;overflow-wrap:anywhere}
pre,blockquote{margin:0;padding:.75rem;border:1px solid #999;font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}
code{overflow-wrap:anywhere}img{max-width:100%;border:1px solid #999}.what{padding:.75rem;border-inline-start:4px solid #6b21a8;background:#f4ecfb}
@media print{body{padding:0}img{max-height:20cm}}`;

const row = (term: string, value: string) => `<dt>${escapeHtml(term)}</dt>\n<dd dir="auto">${value}</dd>`;

const sum = (term: string, hash: string | null, words: EvidenceWords) =>
  row(term, hash === null ? words.none : `<code>${escapeHtml(hash)}</code>`);

/** The words themselves; a first line break that the format would swallow is kept. */
const quoted = (text: string) => `<pre dir="auto">\n${escapeHtml(text)}</pre>`;

function pictureHtml({ picture, pictureMissing }: Evidence, words: EvidenceWords): string {
  if (picture !== null && PNG.test(picture)) return `<img src="${picture}" alt="${escapeHtml(words.pictureAlt)}">`;
  return `<p>${escapeHtml(words.missing[pictureMissing ?? 'failed'])}</p>`;
}

/** The note as one HTML file that opens without a network, in the person's language. `remark`: their own words, or empty. */
export function evidenceHtml(evidence: Evidence, remark: string, language: Language): string {
  const words = EVIDENCE_WORDS[language];
  const { address, title, selection, selectionCut, hashes } = evidence;
  const text = (value: string) => `<p>${escapeHtml(value)}</p>`;
  const heading = (value: string) => `<h2>${escapeHtml(value)}</h2>`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(words.title)}</h1>
<p class="what">${escapeHtml(words.what)}</p>
${heading(words.facts)}
<dl>
${row(words.address, escapeHtml(address))}
${row(words.pageTitle, escapeHtml(title))}
${row(words.time, escapeHtml(`${evidenceTime(evidence, language)} · ${new Date(evidence.at).toISOString()}`))}
</dl>
${heading(words.selection)}
${selection === '' ? text(words.noSelection) : quoted(selection)}
${selectionCut ? text(words.cut) : ''}
${heading(words.picture)}
${pictureHtml(evidence, words)}
${remark.trim() === '' ? '' : `${heading(words.remark)}\n${quoted(remark)}`}
${heading(words.sums)}
<dl>
${sum(words.sumSelection, hashes.selection, words)}
${sum(words.sumPicture, hashes.picture, words)}
</dl>
${text(words.sumsMean)}
${text(words.codes)}
${text(words.keep)}
</main>
</body>
</html>
`;
}
