import { gzipSync } from 'node:zlib';
import type { FastHeadsData } from '../core/text/fast-heads.ts';
import { readBuckets } from '../core/text/weight-digits.ts';
import type { Measured } from './held-out.ts';
import type { TrainingSet } from './training-drafts.ts';

/** The card of the fast heads. */
export function fastCard({ drafts, packs }: TrainingSet, { trained, json, figures }: Measured<FastHeadsData>): string {
  const seen = drafts.filter((d) => !d.unknownSchool).length;
  return `# Fast heads
Linear models small enough to lie in every page. Their word stands only while the reader has not answered, or cannot. Written by \`npm run train\`; do not edit.

- **What they tell:** what the heads of the reader tell (\`text-heads.md\`), from less: the probability of each category, whether any finding is due, whom criticism hits.
- **What they read:** ${readBuckets(trained.shipped.gaps).length} words and pairs of words of the draft, hashed, in which names, school and classes stand masked. Not what is answered, not letters, no word families.
- **How they are trained:** as the reader's heads, on the same ${seen} drafts of ${packs.size} invented schools and of ordinary life. Their gate is set to let few false alarms through rather than to find much: with a reader they are not needed, and without one the person is told that the draft was not fully checked.
- **Size:** ${json.length} bytes, ${gzipSync(json).length} gzipped. **Licence:** that of the project.

## Figures
The page's whole judgement without the reader: rules for names, school and strong swearing, and these heads, each draft judged by heads and thresholds that saw no draft of its school.
\`\`\`
${figures}
\`\`\`
`;
}
