import type { Detector } from '../detect.ts';
import type { Sign } from '../sign.ts';
import { modelled } from './shared/modelled.ts';
import { tidySpans } from './shared/spans.ts';

/** Strong swearing is found by its words alone; threats, slurs and discrimination need the models. */
export const detect: Detector = (facts) => {
  const strong = facts.words.filter((w) => w.family === 'strongSwearing');
  const reported = facts.reported.has('offensive') && facts.scores.offensive >= LIKELY;
  if (!reported) return strong.length > 0 ? [{ spans: tidySpans(strong) }] : [];
  const has = (family: string) => facts.words.some((w) => w.family === family);
  const signs: Sign[] = (['threat', 'slur', 'sexual'] as const).filter(has);
  return modelled(facts, 'offensive').map(({ spans }) => ({ spans: tidySpans([...spans, ...strong]), signs }));
};

const LIKELY = 0.3;
