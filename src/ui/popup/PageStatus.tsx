import type { PageView, PopupActions } from './model.ts';
import { type PopupStrings, SITE_NAMES } from './strings.ts';

interface Props {
  page: PageView;
  words: PopupStrings;
  actions: PopupActions;
}

/** The three tones differ in their sign and words, not in colour alone. */
function Line({ tone, children }: { tone: 'good' | 'warn' | 'quiet'; children: string }) {
  const sign = { good: '✓', warn: '!', quiet: 'i' }[tone];
  return (
    <p class={`state ${tone}`}>
      <span class="sign" aria-hidden="true">
        {sign}
      </span>
      <span>{children}</span>
    </p>
  );
}

function Working({ page, words }: { page: Extract<PageView, { kind: 'page' }>; words: PopupStrings }) {
  if (page.protection === 'off') return <Line tone="quiet">{words.pageOff}</Line>;
  if (page.protection === 'paused') return <Line tone="quiet">{words.pagePaused}</Line>;
  if (page.protection === 'site-paused') return <Line tone="quiet">{words.pageSitePaused(SITE_NAMES[page.site])}</Line>;
  const { surfaces, unrecognised } = page;
  return (
    <>
      {unrecognised > 0 && <Line tone="warn">{`${words.notChecked} ${words.notCheckedMeans}`}</Line>}
      {page.readerFailing && <Line tone="warn">{words.readerFailing}</Line>}
      {surfaces > 0 && <Line tone="good">{words.protected(surfaces)}</Line>}
      {surfaces === 0 && unrecognised === 0 && <Line tone="good">{words.ready}</Line>}
    </>
  );
}

/** Whether the page in front is looked after, and what to do where it is not. */
export function PageStatus({ page, words, actions }: Props) {
  return (
    <section aria-labelledby="this-page">
      <h2 id="this-page">{words.thisPage}</h2>
      <div role="status">
        {page.kind === 'loading' && <p class="quiet">{words.loading}</p>}
        {page.kind === 'elsewhere' && <Line tone="quiet">{words.elsewhere}</Line>}
        {page.kind === 'no-access' && <Line tone="warn">{words.noAccess}</Line>}
        {page.kind === 'reload' && <Line tone="warn">{words.reloadNeeded}</Line>}
        {page.kind === 'page' && <Working page={page} words={words} />}
      </div>
      {page.kind === 'reload' && (
        <button type="button" onClick={actions.reloadPage}>
          {words.reload}
        </button>
      )}
      {page.kind === 'no-access' && (
        <button type="button" onClick={actions.allowSites}>
          {words.allow}
        </button>
      )}
    </section>
  );
}
