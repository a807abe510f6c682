import { Field } from '../../options/Field.tsx';
import type { StepProps } from '../model.ts';
import { Select } from '../Select.tsx';
import type { ExportChoice } from './model.ts';
import { EXPORT_STRINGS } from './strings.ts';

const TYPED = ['chromiumId', 'edgeId', 'firefoxId', 'chromeUrl', 'edgeUrl', 'firefoxUrl'] as const;
const DEVICE = { yes: true, no: false, unsaid: null } as const;

/** What may be chosen for the files, the same for each way. */
export function RouteOptions({ view, language, actions }: StepProps) {
  const words = EXPORT_STRINGS[language];
  const { choice } = view.export;
  const { choose } = actions.export;
  const device = choice.schoolDevice === null ? 'unsaid' : choice.schoolDevice ? 'yes' : 'no';
  return (
    <fieldset class="group">
      <legend>{words.options}</legend>
      <Tick label={words.forceInstall} checked={choice.forceInstall} set={(forceInstall) => choose({ forceInstall })} />
      <Tick
        label={words.allowOlder}
        hint={words.allowOlderHint}
        checked={choice.allowOlder}
        set={(allowOlder) => choose({ allowOlder })}
      />
      <Select
        id="export-device"
        label={words.schoolDevice}
        value={device}
        options={(['unsaid', 'yes', 'no'] as const).map((one) => [one, words.devices[one]] as const)}
        choose={(one) => choose({ schoolDevice: DEVICE[one] })}
      />
      <details class="more">
        <summary>{words.addresses}</summary>
        <p class="quiet">{words.addressesHint}</p>
        <div class="fields">
          {TYPED.map((field) => (
            <Field
              key={field}
              id={`export-${field}`}
              label={words[field]}
              hint=""
              error={null}
              value={choice[field]}
              lines={false}
              onInput={(value) => choose({ [field]: value } as Partial<ExportChoice>)}
            />
          ))}
        </div>
      </details>
    </fieldset>
  );
}

interface TickProps {
  label: string;
  hint?: string;
  checked: boolean;
  set(checked: boolean): void;
}

function Tick({ label, hint, checked, set }: TickProps) {
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint && 'allow-older-hint'}
          onChange={({ currentTarget }) => set(currentTarget.checked)}
        />
        {label}
      </label>
      {hint && (
        <p id="allow-older-hint" class="quiet under">
          {hint}
        </p>
      )}
    </>
  );
}
