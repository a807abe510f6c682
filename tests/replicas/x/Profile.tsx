// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { useEffect, useRef, useState } from 'react';
import { publish } from '../shared/publish.ts';
import { SiteDialog } from '../shared/SiteDialog.tsx';
import { useRemount } from '../shared/useRemount.ts';
import { dialogBox, field } from './looks.ts';
import { Press } from './Press.tsx';
import { usePage } from './page.ts';

const NAMES = ['displayName', 'description', 'location', 'url'] as const;

/** `/settings/profile`: the four fields and `Profile_Save_Button` in a dialog (X's own bundles, July 2025). */
export function Profile({ onLeave }: { readonly onLeave: () => void }) {
  const { t, me, options, recorder, layers } = usePage();
  const [values, setValues] = useState<readonly string[]>([me.name, options.text, '', '']);
  const latest = useRef(values);
  latest.current = values;
  const { key, remount } = useRemount(options.remount, values.join());
  const root = useRef<HTMLDivElement>(null);
  const filled = (): string => latest.current.filter((v) => v.trim()).join('\n\n');
  useEffect(
    () =>
      recorder.mount('profile', {
        model: () => latest.current.filter((v) => v.trim()).join('\n\n'),
        editors: () => [...(root.current?.querySelectorAll<HTMLElement>('input:not([type="file"]), textarea') ?? [])],
        submit: () => root.current?.querySelector('[data-testid="Profile_Save_Button"]') ?? null,
        remount,
        clear: () => setValues([me.name, '', '', '']),
      }),
    [recorder, me, remount],
  );
  const labels = [t('name'), t('bio'), t('place'), t('website')];
  return (
    <SiteDialog options={options} layers={layers} labelledBy="modal-header" className={dialogBox} onDismiss={onLeave}>
      <div ref={root} key={key}>
        <Press testId="app-bar-close" label={t('close')} onPress={onLeave}>
          ×
        </Press>
        <h2 id="modal-header">{t('editProfile')}</h2>
        <Press
          filled
          testId="Profile_Save_Button"
          onPress={(event) => {
            const trusted = event.nativeEvent.isTrusted;
            publish(
              recorder,
              options,
              { surface: 'profile', text: filled(), files: [], via: 'click', trusted },
              onLeave,
            );
          }}
        >
          {t('save')}
        </Press>
        <input type="file" hidden data-testid="fileInput" />
        <input type="file" hidden data-testid="fileInput" />
        {NAMES.map((name, i) => {
          const shared = {
            name,
            className: field,
            'aria-label': labels[i],
            value: values[i],
            onChange: (e: { target: { value: string } }) =>
              setValues(values.map((v, n) => (n === i ? e.target.value : v))),
          };
          return name === 'description' ? <textarea key={name} {...shared} /> : <input key={name} {...shared} />;
        })}
      </div>
    </SiteDialog>
  );
}
