import type { Project } from '../../../core/builder/project.ts';
import { Field } from '../../options/Field.tsx';
import { Input } from '../Input.tsx';
import type { StepProps } from '../model.ts';
import { BUILDER_STRINGS } from '../strings.ts';
import { TextPair } from '../TextPair.tsx';
import { SCHOOL_STEP_STRINGS } from './strings.ts';

/** Left as typed where it begins with https, or is empty. */
export const isBadUrl = (url: string): boolean => url.trim() !== '' && !/^https:\/\/[^\s/]+\.[^\s]+$/.test(url.trim());

/** Title, dates and address of the policy. */
export function PolicyFields({ view, language, actions }: StepProps) {
  const words = SCHOOL_STEP_STRINGS[language];
  const { policy, bilingual } = view.project;
  const set = (part: Partial<Project['policy']>, key: string) => actions.set({ policy: { ...policy, ...part } }, key);
  return (
    <section aria-labelledby="policy-heading">
      <h3 id="policy-heading">{words.policyHeading}</h3>
      <TextPair
        id="policy-title"
        label={words.policyTitle}
        value={policy.title}
        bilingual={bilingual}
        words={BUILDER_STRINGS[language]}
        onInput={(title, typed) => set({ title }, `policy-title-${typed}`)}
      />
      <Field
        id="policy-date"
        label={words.date}
        hint={words.dateHint}
        error={null}
        value={policy.date}
        lines={false}
        onInput={(date) => set({ date }, 'policy-date')}
      />
      <Input
        id="policy-review"
        type="date"
        label={words.reviewDate}
        hint={words.reviewHint}
        value={policy.reviewDate}
        onInput={(reviewDate) => set({ reviewDate }, 'policy-review')}
      />
      <Field
        id="policy-url"
        label={words.url}
        hint={words.urlHint}
        error={isBadUrl(policy.url) ? words.urlBad : null}
        value={policy.url}
        lines={false}
        onInput={(url) => set({ url }, 'policy-url')}
      />
    </section>
  );
}
