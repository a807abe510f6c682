import type { HelpContent } from '../../core/help/help-content.ts';
import type { Language } from '../../core/language.ts';
import { EvidenceNote } from './EvidenceNote.tsx';
import type { HelpActions } from './model.ts';
import { Steps } from './Steps.tsx';
import { STEP_STRINGS } from './step-strings.ts';
import { HELP_STRINGS } from './strings.ts';

interface Props {
  content: HelpContent;
  language: Language;
  actions: HelpActions;
}

/** What to do about abuse, in order, the record right there; what cannot wait stands before all of it. */
export function AbuseReceived({ content, language, actions }: Props) {
  const words = HELP_STRINGS[language];
  const steps = STEP_STRINGS[language].abuse;
  const { danger } = steps;
  const note = <EvidenceNote language={language} actions={actions} />;
  return (
    <>
      <p class="danger">
        <strong>{danger.title}:</strong> {danger.text}
      </p>
      <p>{words.abuseIntro}</p>
      <Steps
        by={content.school ? words.policyNames : words.policiesName}
        steps={[
          steps.calm,
          { ...steps.keep, doing: note },
          steps.report,
          steps.block,
          { ...steps.tell, names: content.names.abuse },
          { ...steps.support, names: content.names.support },
        ]}
      />
    </>
  );
}
