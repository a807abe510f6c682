import { ACCOUNTS, AUDIENCES, SITES, SURFACE_KINDS } from '../../../core/draft.ts';
import { DEVICES, STAFF_ROLES, TIMES } from '../../../core/situation.ts';
import { OPTIONS_STRINGS } from '../../options/strings.ts';
import type { StepProps } from '../model.ts';
import { Select } from '../Select.tsx';
import { SCHOOL_STEP_STRINGS } from '../school/strings.ts';
import { BENCH_STRINGS } from './strings.ts';

const named = <T extends string>(ids: readonly T[], names: Readonly<Record<T, string>>) =>
  ids.map((id) => [id, names[id]] as const);

/** A draft, and where it stands. */
export function DraftFields({ view, language, actions: { bench } }: StepProps) {
  const words = BENCH_STRINGS[language];
  const { draft } = view.bench.trial;
  return (
    <>
      <div class="field">
        <label for="bench-text">{words.draft}</label>
        <p id="bench-text-hint" class="quiet">
          {words.draftHint}
        </p>
        <textarea
          id="bench-text"
          rows={5}
          value={draft.text}
          aria-describedby="bench-text-hint"
          autoComplete="off"
          onInput={({ currentTarget }) => bench.write({ text: currentTarget.value })}
        />
      </div>
      <div class="fields">
        <Select
          id="bench-site"
          label={words.site}
          value={draft.site}
          options={named(SITES, SCHOOL_STEP_STRINGS[language].sites)}
          choose={(site) => bench.write({ site })}
        />
        <Select
          id="bench-surface"
          label={words.surface}
          value={draft.surface}
          options={named(SURFACE_KINDS, words.surfaces)}
          choose={(surface) => bench.write({ surface })}
        />
        <Select
          id="bench-account"
          label={words.account}
          value={draft.account}
          options={named(ACCOUNTS, words.accounts)}
          choose={(account) => bench.write({ account })}
        />
        <Select
          id="bench-audience"
          label={words.audience}
          value={draft.audience}
          options={named(AUDIENCES, words.audiences)}
          choose={(audience) => bench.write({ audience })}
        />
      </div>
      <SituationFields view={view} language={language} bench={bench} />
    </>
  );
}

interface SituationProps extends Pick<StepProps, 'view' | 'language'> {
  bench: StepProps['actions']['bench'];
}

function SituationFields({ view, language, bench }: SituationProps) {
  const words = BENCH_STRINGS[language];
  const { draft, situation } = view.bench.trial;
  const known = Object.values(situation).some((one) => one !== null);
  const unsaid = [['', words.unsaid]] as const;
  return (
    <details class="more" open={known || draft.replyTo !== null || undefined}>
      <summary>{words.more}</summary>
      <div class="field">
        <label for="bench-reply">{words.replyTo}</label>
        <textarea
          id="bench-reply"
          rows={2}
          value={draft.replyTo ?? ''}
          autoComplete="off"
          onInput={({ currentTarget }) => bench.write({ replyTo: currentTarget.value || null })}
        />
      </div>
      <p class="quiet">{words.moreHint}</p>
      <div class="fields">
        <Select
          id="bench-role"
          label={words.role}
          value={situation.role ?? ''}
          options={[...unsaid, ...named(STAFF_ROLES, OPTIONS_STRINGS[language].roles)]}
          choose={(role) => bench.situate({ role: role || null })}
        />
        <Select
          id="bench-time"
          label={words.time}
          value={situation.time ?? ''}
          options={[...unsaid, ...named(TIMES, words.times)]}
          choose={(time) => bench.situate({ time: time || null })}
        />
        <Select
          id="bench-device"
          label={words.device}
          value={situation.device ?? ''}
          options={[...unsaid, ...named(DEVICES, words.devices)]}
          choose={(device) => bench.situate({ device: device || null })}
        />
      </div>
    </details>
  );
}
