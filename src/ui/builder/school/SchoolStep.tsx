import type { StepProps } from '../model.ts';
import { PackErrors } from '../PackErrors.tsx';
import { Accounts } from './Accounts.tsx';
import { Base } from './Base.tsx';
import { Contacts } from './Contacts.tsx';
import { Details } from './Details.tsx';
import { HoursFields } from './HoursFields.tsx';
import { PolicyFields } from './PolicyFields.tsx';
import { StaffSettings } from './StaffSettings.tsx';
import { SCHOOL_STEP_STRINGS } from './strings.ts';

/** Everything about the school that is no person. */
export function SchoolStep(props: StepProps) {
  const { view, language, actions } = props;
  const words = SCHOOL_STEP_STRINGS[language];
  const errors = view.assembly?.errors ?? [];
  return (
    <>
      <p>{words.intro}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={view.project.bilingual}
          aria-describedby="bilingual-hint"
          onChange={({ currentTarget }) => actions.set({ bilingual: currentTarget.checked })}
        />
        {words.bilingual}
      </label>
      <p id="bilingual-hint" class="quiet under">
        {words.bilingualHint}
      </p>
      <Details {...props} />
      <Accounts {...props} />
      <PolicyFields {...props} />
      <Contacts {...props} />
      <HoursFields {...props} />
      <StaffSettings {...props} />
      <Base {...props} />
      {errors.length > 0 && (
        <section>
          <PackErrors errors={errors} heading={words.stillWrong} calm language={language} />
        </section>
      )}
    </>
  );
}
