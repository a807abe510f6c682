// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { useEffect, useState } from 'react';
import { style } from '../shared/styles.ts';
import { translator } from '../shared/translate.ts';
import { ConfirmSheet } from './ConfirmSheet.tsx';
import { column } from './looks.ts';
import { Press } from './Press.tsx';
import { usePage } from './page.ts';
import { SETTINGS_LABELS, type SettingsKey } from './settingsLabels.ts';

/** X lays the real box over its drawn one, see-through. */
const hidden = style('position: absolute; opacity: 0; width: 100%; height: 100%; margin: 0; cursor: pointer;');
const row = style('position: relative; display: block; padding: 12px 16px;');

interface SettingRow {
  readonly name: string;
  readonly label: SettingsKey;
  readonly kind?: 'radio';
}

/** Routes and names as in X's own bundles (July 2025), pages as in public maps and scripts of 2026. */
const PAGES: Readonly<Record<string, { readonly title: SettingsKey; readonly rows: readonly SettingRow[] }>> = {
  '/settings/audience_and_tagging': {
    title: 'audience',
    rows: [
      { name: 'protected', label: 'protectPosts' },
      { name: 'protect_videos', label: 'protectVideos' },
    ],
  },
  '/settings/tagging': { title: 'photoTagging', rows: [{ name: 'allow_media_tagging', label: 'photoTagging' }] },
  '/settings/location': { title: 'location', rows: [{ name: 'geo_enabled', label: 'location' }] },
  '/settings/contacts': {
    title: 'contacts',
    rows: [
      { name: 'discoverable_by_email', label: 'byEmail' },
      { name: 'discoverable_by_mobile_phone', label: 'byPhone' },
    ],
  },
  '/settings/direct_messages': {
    title: 'messages',
    rows: [
      { name: 'from_nobody', label: 'fromNobody', kind: 'radio' },
      { name: 'from_everyone', label: 'fromEveryone', kind: 'radio' },
    ],
  },
  '/settings/sessions': { title: 'sessions', rows: [] },
};

/** The settings: links in one section, one page of them in the other, filled once the preferences are there. */
export function Settings({ path }: { readonly path: string }) {
  const { options, me, go } = usePage();
  const t = translator(SETTINGS_LABELS, options.lang);
  const [ready, setReady] = useState(false);
  // `on=protected,geo_enabled`: what stands on at first.
  const first = new Set((options.query.get('on') ?? '').split(','));
  const [on, setOn] = useState<ReadonlySet<string>>(me.isProtected ? first.add('protected') : first);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), 400);
    return () => clearTimeout(timer);
  }, []);
  const set = (name: string, to: boolean): void =>
    setOn((before) => new Set(to ? [...before, name] : [...before].filter((one) => one !== name)));
  const toggle = (name: string): void =>
    name === 'protected' && !on.has(name) ? setAsking(true) : set(name, !on.has(name));
  const page = PAGES[path];
  return (
    <main role="main">
      <section aria-label={t('settings')} role="region">
        {Object.entries(PAGES).map(([to, { title }]) => (
          <a
            key={to}
            href={to}
            role="tab"
            onClick={(event) => {
              event.preventDefault();
              go(to);
            }}
          >
            {t(title)}
          </a>
        ))}
      </section>
      {page && ready && (
        <section className={column} aria-labelledby="detail-header" role="region">
          <h2 id="detail-header">{t(page.title)}</h2>
          {page.rows.map(({ name, label, kind }, i) => (
            <label className={row} key={name}>
              <span>{t(label)}</span>
              <div>
                <input
                  type={kind ?? 'checkbox'}
                  name={name}
                  aria-describedby={`CHECKBOX_${i + 1}_LABEL`}
                  className={hidden}
                  checked={on.has(name)}
                  onChange={() => toggle(name)}
                />
                <div aria-hidden="true">{on.has(name) ? '☑' : '☐'}</div>
              </div>
            </label>
          ))}
          {path === '/settings/sessions' && <Press onPress={() => undefined}>{t('logOutOthers')}</Press>}
        </section>
      )}
      {asking && (
        <ConfirmSheet
          title={t('protectAsk')}
          confirm={t('protect')}
          cancel={t('cancel')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            set('protected', true);
          }}
        />
      )}
    </main>
  );
}
