import type { HelpContent } from '../../core/help/help-content.ts';
import type { Language } from '../../core/language.ts';
import { PolicyLines } from './PolicyLines.tsx';
import { Steps } from './Steps.tsx';
import { STEP_STRINGS } from './step-strings.ts';
import { HELP_STRINGS } from './strings.ts';

/** What to do about a post that is already out, in order; the policy's own lines first. */
export function AlreadyPosted({ content, language }: { content: HelpContent; language: Language }) {
  const words = HELP_STRINGS[language];
  const steps = STEP_STRINGS[language].posted;
  const { names, advice, school } = content;
  return (
    <>
      <p>{words.postedIntro}</p>
      <PolicyLines lines={advice.posted} school={school} language={language} />
      <Steps
        by={school ? words.policyNames : words.policiesName}
        steps={[
          steps.down,
          { ...steps.tell, names: names.posted },
          { ...steps.child, names: names.child },
          ...(names.data.length > 0 ? [{ ...steps.data, names: names.data }] : []),
          steps.spread,
          steps.quiet,
          ...(names.press.length > 0 ? [{ ...steps.press, names: names.press }] : []),
          { ...steps.support, names: names.support },
        ]}
      />
      <PolicyLines lines={[...advice.tone, ...advice.consequence]} school={school} language={language} />
    </>
  );
}
