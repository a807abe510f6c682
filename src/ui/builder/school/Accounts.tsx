import type { ProjectAccount } from '../../../core/builder/project.ts';
import { SITES } from '../../../core/draft.ts';
import { Field } from '../../options/Field.tsx';
import type { StepProps } from '../model.ts';
import { Rows, withItem, withoutItem } from '../Rows.tsx';
import { Select } from '../Select.tsx';
import { BUILDER_STRINGS } from '../strings.ts';
import { SCHOOL_STEP_STRINGS } from './strings.ts';

/** The accounts of the school itself. */
export function Accounts({ view, language, actions }: StepProps) {
  const words = SCHOOL_STEP_STRINGS[language];
  const { accounts } = view.project;
  const set = (i: number, part: Partial<ProjectAccount>, key?: string) =>
    actions.set({ accounts: withItem(accounts, i, part) }, key && `account-${i}-${key}`);
  return (
    <section aria-labelledby="accounts">
      <h3 id="accounts">{words.accountsHeading}</h3>
      <p class="quiet">{words.accountsHint}</p>
      <Rows
        id="account"
        items={accounts}
        title={words.account}
        add={words.addAccount}
        words={BUILDER_STRINGS[language]}
        onAdd={() => actions.set({ accounts: [...accounts, { site: 'facebook', handle: '', name: '' }] })}
        onRemove={(i) => actions.set({ accounts: withoutItem(accounts, i) })}
        draw={(account, i) => (
          <div class="fields">
            <Select
              id={`account-${i}-site`}
              label={words.site}
              value={account.site}
              options={SITES.map((site) => [site, words.sites[site]] as const)}
              choose={(site) => set(i, { site })}
            />
            <Field
              id={`account-${i}-handle`}
              label={words.handle}
              hint={words.handleHint}
              error={null}
              value={account.handle}
              lines={false}
              onInput={(handle) => set(i, { handle }, 'handle')}
            />
            <Field
              id={`account-${i}-name`}
              label={words.accountName}
              hint=""
              error={null}
              value={account.name}
              lines={false}
              onInput={(name) => set(i, { name }, 'name')}
            />
          </div>
        )}
      />
    </section>
  );
}
