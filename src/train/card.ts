import { gzipSync } from 'node:zlib';
import { FEATURES } from '../core/text/features.ts';
import type { HeadsData } from '../core/text/heads-format.ts';
import { isOrdinary } from './corpus.ts';
import type { Measured } from './held-out.ts';
import { OUTPUTS } from './outputs.ts';
import type { TrainingSet } from './training-drafts.ts';

/** The card that lies beside the weights. */
export function modelCard({ drafts, packs }: TrainingSet, { trained, json, figures }: Measured<HeadsData>): string {
  const { shipped } = trained;
  const seen = drafts.filter((d) => !d.unknownSchool);
  const ordinary = seen.filter((d) => isOrdinary(d.labelled)).length;
  const plain = seen.filter((d) => d.labelled.plain).length;
  const grams = shipped.outputs.reduce((sum, o) => sum + o.weights.length, 0);
  return `# Text heads
Small linear models that read a draft in the reader, off the page; the sentence encoder's logits (\`text-encoder.md\`) are added to theirs. Written by \`npm run train\`; do not edit.

- **What they tell:** a calibrated probability for each of the ${OUTPUTS.filter((o) => !o.id.includes(' ') && o.id !== 'warn').length} text categories, whether any finding is due at all, and whom criticism hits.
- **What they read:** ${FEATURES.length} counted features (families of words, names and school as \`src/core/text\` finds them, shape, surface) and ${grams} weighted n-grams of the draft, and of what it answers, in which names, school and classes stand masked. Whose name it is plays no part.
- **How they are trained:** logistic regression with an L2 penalty (\`src/train\`), ${seen.length - ordinary - plain} labelled drafts of ${packs.size} invented schools, ${plain} plain ones of no school and ${ordinary} ordinary posts (weight .3, but 1 for whether any finding is due), all written for this project (\`tests/corpus\`); most of them once more, at weight .3, as a pack without school and roster sees them. No public posts, no real people. Deterministic.
- **Size:** ${json.length} bytes, ${gzipSync(json).length} gzipped. **Licence:** that of the project.
- **Where they are weak:** sarcasm and allusion, hints at wrongdoing, Welsh, texts of more than 140 letters, categories with few drafts. All drafts are invented: real posts may do worse than the figures.

## Figures
\`npm run train -- --cross-validate\` prints them. Each draft is judged, from end to end, with encoder, heads, calibration and thresholds that saw no draft of its school; the letters underlined are told by the heads alone here. What ships has learnt from half as many drafts again as each of these models, and its scores run higher: it finds more, and warns more often (figures on schools kept for testing: README). The families of words were written with the first six schools at hand. The aims of the gate (\`src/cli/train.ts\`) were picked with these figures in view, those on everyday posts among them. An everyday post with strong swearing counts as an alarm here, though the labelling guide asks for one.
\`\`\`
${figures}
\`\`\`
`;
}
