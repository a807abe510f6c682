// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { useReplica } from '../meta/ReplicaContext.ts';
import { RouteLink } from '../meta/RouteLink.tsx';
import { SettingSwitch } from '../meta/SettingSwitch.tsx';
import { useLater } from '../meta/useLater.ts';
import { translator } from '../shared/translate.ts';
import { SETTINGS_LABELS } from './settingsLabels.ts';

const PAGES = {
  '/accounts/who_can_see_your_content/': 'accountPrivacy',
  '/accounts/settings/v2/tags_and_mentions/': 'tags',
  '/accounts/messages_and_story_replies/': 'messages',
} as const;

export const isSettings = (path: string): boolean => path in PAGES || path === '/accounts/settings/v2/account_privacy/';

/** Pages of public maps and scripts of 2026; `private=1` is a private account, as elsewhere. */
export function Settings({ path }: { readonly path: string }) {
  const { options } = useReplica();
  const s = translator(SETTINGS_LABELS, options.lang);
  const ready = useLater();
  const isPrivacy = path === '/accounts/who_can_see_your_content/' || path.endsWith('/account_privacy/');
  return (
    <>
      <div role="navigation">
        {Object.entries(PAGES).map(([to, title]) => (
          <RouteLink key={to} to={to}>
            {s(title)}
          </RouteLink>
        ))}
      </div>
      <div role="main" key={path}>
        {ready && isPrivacy && <SettingSwitch label={s('privateAccount')} on={options.query.get('private') === '1'} />}
        {ready && path.includes('tags_and_mentions') && (
          <>
            {(['anyone', 'follow'] as const).map((choice, i) => (
              <label key={choice}>
                <input type="radio" name="tags" aria-label={s(choice)} defaultChecked={i === 0} />
                {s(choice)}
              </label>
            ))}
          </>
        )}
      </div>
    </>
  );
}
