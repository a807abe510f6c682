import { type ProjectSetting, SETTING_IDS, type SettingId } from '../../../core/builder/project.ts';
import type { StepProps } from '../model.ts';
import { Select } from '../Select.tsx';
import { BUILDER_STRINGS } from '../strings.ts';
import { TextPair } from '../TextPair.tsx';
import { SCHOOL_STEP_STRINGS, type SchoolStepStrings } from './strings.ts';

type Choice = keyof SchoolStepStrings['choices'];

const choiceOf = (setting: ProjectSetting | undefined): Choice => {
  if (!setting) return 'staff';
  const value = setting.value ? 'on' : 'off';
  return setting.locked ? `locked-${value}` : value;
};

/** What means something for each: a pause is always the person's own choice, and there is a welcome or there is none. */
const CHOICES: Readonly<Record<SettingId, readonly Choice[]>> = {
  enabled: ['staff', 'off', 'locked-on'],
  pause: ['staff', 'locked-off'],
  cleanPictures: ['staff', 'on', 'locked-on', 'locked-off'],
  firstRun: ['staff', 'off'],
};
/** A page opens or does not: nobody switches it on again later. */
function choiceName(id: SettingId, choice: Choice, words: SchoolStepStrings): string {
  const own = id === 'firstRun' && (choice === 'staff' || choice === 'off') ? words.firstRunChoices[choice] : null;
  return own ?? words.choices[choice];
}
const choicesOf = (id: SettingId, now: Choice): readonly Choice[] => [...new Set([...CHOICES[id], now])];

/** What the school wishes for, or locks, in the settings of staff. */
export function StaffSettings({ view, language, actions }: StepProps) {
  const words = SCHOOL_STEP_STRINGS[language];
  const { settings, bilingual } = view.project;
  const choose = (id: SettingId, choice: Choice) => {
    const { [id]: was, ...others } = settings;
    if (choice === 'staff') return actions.set({ settings: others });
    const next = { value: choice.endsWith('on'), locked: choice.startsWith('locked'), reason: was?.reason ?? empty };
    actions.set({ settings: { ...settings, [id]: next } });
  };
  return (
    <section aria-labelledby="settings">
      <h3 id="settings">{words.settingsHeading}</h3>
      <p class="quiet">{words.settingsHint}</p>
      {SETTING_IDS.map((id) => {
        const setting = settings[id];
        return (
          <div key={id} class="setting">
            <Select
              id={`setting-${id}`}
              label={words.settings[id]}
              value={choiceOf(setting)}
              options={choicesOf(id, choiceOf(setting)).map(
                (choice) => [choice, choiceName(id, choice, words)] as const,
              )}
              choose={(choice) => choose(id, choice)}
            />
            {setting?.locked && (
              <TextPair
                id={`reason-${id}`}
                label={words.reason}
                hint={setting.reason.en.trim() === '' ? words.reasonMissing : ''}
                value={setting.reason}
                bilingual={bilingual}
                words={BUILDER_STRINGS[language]}
                onInput={(reason, typed) =>
                  actions.set({ settings: { ...settings, [id]: { ...setting, reason } } }, `reason-${id}-${typed}`)
                }
              />
            )}
          </div>
        );
      })}
    </section>
  );
}

const empty = { en: '', cy: '' };
