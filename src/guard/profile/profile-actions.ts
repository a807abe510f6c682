import { frontTab } from '../../browser/front-tab.ts';
import type { PackInForce } from '../../browser/pack-in-force.ts';
import { askCompanion, send } from '../../browser/send.ts';
import type { SiteId } from '../../core/draft.ts';
import type { Language } from '../../core/language.ts';
import { siteAround } from '../../sites/around.ts';
import type { OwnProfile } from '../../sites/people.ts';
import type { ProfileActions } from '../../ui/profile/model.ts';
import { asOwnProfile } from './as-own-profile.ts';

/** What the popup can do about the profile page in front; judging is loaded at the first press, as few popups need it. */
export function profileActions(pack: () => PackInForce | null, language: () => Language): ProfileActions {
  return {
    isOwn: async () => (await ownProfile()) !== null,
    look: async () => {
      const own = await ownProfile();
      if (!own) return null;
      const { checkProfile } = await import('./check-profile.ts');
      return checkProfile(own.profile, own.site, pack(), language());
    },
    openItem: (site, item) => void send('background', 'open', { page: 'checklists', at: `${site}/${item}` }),
  };
}

/** Null where the tab in front is another page, or no companion answers there. */
async function ownProfile(): Promise<{ site: SiteId; profile: OwnProfile } | null> {
  try {
    const tab = await frontTab();
    const site = tab?.url ? siteAround(new URL(tab.url).hostname)?.people.id : undefined;
    if (tab?.id === undefined || !site) return null;
    const profile = asOwnProfile(await askCompanion(tab.id, 'profile'));
    return profile && { site, profile };
  } catch {
    return null;
  }
}
