// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { useEffect, useState } from 'react';
import { sheet } from '../meta/AskingDialog.tsx';
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { RouteLink } from '../meta/RouteLink.tsx';
import { SettingSwitch } from '../meta/SettingSwitch.tsx';
import { useLater } from '../meta/useLater.ts';
import { SiteDialog } from '../shared/SiteDialog.tsx';
import { translator } from '../shared/translate.ts';
import { SETTINGS_LABELS } from './settingsLabels.ts';
import { t } from './t.ts';

const TABS = {
  posts: 'posts',
  how_people_find_and_contact_you: 'find',
  profile_and_tagging: 'tagging',
  stories: 'stories',
} as const;
type Tab = keyof typeof TABS;
const AUDIENCES = ['public', 'friends', 'onlyMe'] as const;
type Audience = (typeof AUDIENCES)[number];

const tabNow = (): string | null => new URLSearchParams(location.search).get('tab');

/** The address changes in its search alone. */
function useTab(): string | null {
  const [tab, setTab] = useState(tabNow);
  useEffect(() => {
    const changed = (): void => setTab(tabNow());
    for (const event of ['popstate', 'replica-path']) window.addEventListener(event, changed);
    return () => {
      for (const event of ['popstate', 'replica-path']) window.removeEventListener(event, changed);
    };
  }, []);
  return tab;
}

/** `Edit privacy. Sharing with …`, and the dialog in which it is chosen. */
function AudienceRow({ question }: { readonly question: string }) {
  const { options, layers } = useReplica();
  const [audience, setAudience] = useState<Audience>(
    AUDIENCES.find((one) => one === options.query.get('audience')) ?? 'public',
  );
  const [open, setOpen] = useState(false);
  return (
    <div>
      <span>{question}</span>
      <PressButton label={t('editPrivacy', `${t(audience)}. `)} onPress={() => setOpen(true)}>
        <span>{t(audience)}</span>
      </PressButton>
      {open && (
        <SiteDialog
          options={options}
          layers={layers}
          label={question}
          className={sheet}
          onDismiss={() => setOpen(false)}
        >
          {AUDIENCES.map((one) => (
            <PressButton
              key={one}
              label={t(one)}
              onPress={() => {
                setAudience(one);
                setOpen(false);
              }}
            />
          ))}
        </SiteDialog>
      )}
    </div>
  );
}

/** `/settings/?tab=…` as public scripts of 2023 to 2026 find them; filled a moment after they open. */
export function Settings() {
  const { options } = useReplica();
  const s = translator(SETTINGS_LABELS, options.lang);
  const tab = useTab();
  const ready = useLater();
  const isOn = (name: string): boolean => (options.query.get('on') ?? '').split(',').includes(name);
  return (
    <>
      <div role="navigation">
        {Object.entries(TABS).map(([name, title]) => (
          <RouteLink key={name} to={`/settings/?tab=${name}`}>
            {s(title)}
          </RouteLink>
        ))}
      </div>
      <div role="main" key={tab}>
        {tab !== null && tab in TABS && <h1>{s(TABS[tab as Tab])}</h1>}
        {ready && tab === 'posts' && (
          <>
            <AudienceRow question={s('futurePosts')} />
            <PressButton label={s('pastPosts')} onPress={() => undefined} />
          </>
        )}
        {ready && tab === 'how_people_find_and_contact_you' && (
          <>
            <PressButton label={s('friendsList')} onPress={() => undefined} />
            <SettingSwitch label={s('searchEngines')} on={isOn('search-engines')} />
          </>
        )}
        {ready && tab === 'profile_and_tagging' && <SettingSwitch label={s('reviewTags')} on={isOn('review')} />}
        {ready && tab === 'stories' && <AudienceRow question={s('seeStories')} />}
      </div>
    </>
  );
}
