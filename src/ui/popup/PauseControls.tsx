import { clockTime } from '../page/dates.ts';
import type { PopupActions, PopupView } from './model.ts';
import { type PopupStrings, SITE_NAMES } from './strings.ts';

interface Props {
  view: PopupView;
  words: PopupStrings;
  actions: PopupActions;
}

/** A pause of 15 minutes for all sites, and one without an end for the site in front. */
export function PauseControls({ view, words, actions }: Props) {
  const site = view.page.kind === 'page' ? view.page.site : null;
  const sitePaused = site !== null && view.pausedSites.includes(site);
  const { pausedUntil } = view;
  return (
    <section aria-labelledby="pause">
      <h2 id="pause">{words.pauseHeading}</h2>
      <p role="status" class={pausedUntil === null ? 'empty' : ''}>
        {pausedUntil !== null && words.pausedUntil(clockTime(pausedUntil))}
      </p>
      <div class="buttons">
        <button type="button" onClick={pausedUntil === null ? actions.pause : actions.resume}>
          {pausedUntil === null ? words.pause : words.resume}
        </button>
        {site && (
          <button type="button" onClick={() => actions.setSitePaused(site, !sitePaused)}>
            {(sitePaused ? words.resumeSite : words.pauseSite)(SITE_NAMES[site])}
          </button>
        )}
      </div>
    </section>
  );
}
