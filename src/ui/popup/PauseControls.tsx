import type { Language } from '../../core/language.ts';
import { clockTime } from '../page/dates.ts';
import { LockedNote } from '../page/LockedNote.tsx';
import type { PopupActions, PopupView } from './model.ts';
import { type PopupStrings, SITE_NAMES } from './strings.ts';

interface Props {
  view: PopupView;
  words: PopupStrings;
  language: Language;
  actions: PopupActions;
}

/** A pause of 15 minutes for all sites, and one without an end for the site in front. Locked by the school, they say why. */
export function PauseControls({ view, words, language, actions }: Props) {
  const site = view.page.kind === 'page' ? view.page.site : null;
  const sitePaused = site !== null && view.pausedSites.includes(site);
  const { pausedUntil } = view;
  const locked = view.locks.pause;
  const unlessLocked = (act: () => void) => ({
    'aria-disabled': locked !== null,
    'aria-describedby': locked === null ? undefined : 'locked-pause',
    onClick: () => locked === null && act(),
  });
  return (
    <section aria-labelledby="pause">
      <h2 id="pause">{words.pauseHeading}</h2>
      <p role="status" class={pausedUntil === null ? 'empty' : ''}>
        {pausedUntil !== null && words.pausedUntil(clockTime(pausedUntil))}
      </p>
      <div class="buttons">
        <button type="button" {...unlessLocked(pausedUntil === null ? actions.pause : actions.resume)}>
          {pausedUntil === null ? words.pause : words.resume}
        </button>
        {site && (
          <button type="button" {...unlessLocked(() => actions.setSitePaused(site, !sitePaused))}>
            {(sitePaused ? words.resumeSite : words.pauseSite)(SITE_NAMES[site])}
          </button>
        )}
      </div>
      {locked !== null && <LockedNote id="locked-pause" reason={locked} language={language} />}
    </section>
  );
}
