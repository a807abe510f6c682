import { useEffect, useRef, useState } from 'preact/hooks';
import type { StandingItem } from '../../core/checklist/checklist-now.ts';
import type { SiteId } from '../../core/draft.ts';
import { inLanguage, type Language } from '../../core/language.ts';
import { ItemAbout } from './ItemAbout.tsx';
import { ItemStanding } from './ItemStanding.tsx';
import type { ChecklistActions, OpenItem } from './model.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { CHECKLIST_STRINGS } from './strings.ts';

interface Props {
  site: SiteId;
  one: StandingItem;
  language: Language;
  /** In the popup: why and what to choose stand folded. */
  folded: boolean;
  /** The page was opened for this item. */
  wanted: boolean;
  /** How the page in front shows this setting, if it does. */
  open: OpenItem['state'] | null;
  /** Resolves false where a change could not be kept. */
  change(act: keyof Pick<ChecklistActions, 'tick' | 'notForMe' | 'undo'>, reason?: string): Promise<boolean>;
}

/** One thing to look at: its tick, how it stands, why and what to choose, the way there, `not for me`. */
export function ItemCard({ site, one, language, folded, wanted, open, change }: Props) {
  const words = CHECKLIST_STRINGS[language];
  const { item, standing } = one;
  const title = inLanguage(item.title, language);
  const id = `${site}/${item.id}`;
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const tick = useRef<HTMLInputElement>(null);
  const turn = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!wanted) return;
    tick.current?.focus({ preventScroll: true });
    document.getElementById(id)?.scrollIntoView({ block: 'start' });
  }, [wanted, id]);
  const act = async (...what: Parameters<Props['change']>) => setFailed(!(await change(...what)));
  const stopAsking = () => {
    setAsking(false);
    // The form goes, and with it the focus: back to the button that opened it, once that is there again.
    requestAnimationFrame(() => turn.current?.focus());
  };
  const done = standing.state === 'done';
  const away = standing.state === 'not-for-me';
  // Folded, a line stands only where the person has said something.
  const told = !folded || standing.state !== 'to-do';
  const notForMe = !asking ? (
    <button ref={turn} type="button" class="link" aria-label={words.notForMeOf(title)} onClick={() => setAsking(true)}>
      {words.notForMe}
    </button>
  ) : (
    <ReasonForm
      id={id}
      title={title}
      words={words}
      keep={(reason) => void act('notForMe', reason).then(stopAsking)}
      cancel={stopAsking}
    />
  );
  const rest = (
    <>
      <ItemAbout site={site} one={one} language={language} />
      {!told && <ItemStanding id={`${id}-standing`} one={one} language={language} />}
      {!away && notForMe}
    </>
  );
  return (
    <li id={id} class={`item ${standing.state}${wanted ? ' wanted' : ''}`}>
      <label class="tick">
        <input
          ref={tick}
          type="checkbox"
          checked={done}
          aria-describedby={told ? `${id}-standing` : undefined}
          onChange={(event) => {
            // The tick shows what is kept, not what was pressed.
            event.currentTarget.checked = done;
            void act(done ? 'undo' : 'tick');
          }}
        />
        <span>{title}</span>
      </label>
      {told && <ItemStanding id={`${id}-standing`} one={one} language={language} />}
      {away && (
        <button
          ref={turn}
          type="button"
          class="link"
          aria-label={words.bringBackOf(title)}
          onClick={() => void act('undo').then(() => requestAnimationFrame(() => tick.current?.focus()))}
        >
          {words.bringBack}
        </button>
      )}
      {open && <p class={`here ${open}`}>{words.here[open]}</p>}
      {folded ? (
        <details open={wanted || open !== null}>
          <summary>
            {words.more}
            <span class="unseen">: {title}</span>
          </summary>
          {rest}
        </details>
      ) : (
        rest
      )}
      {failed && (
        <p role="alert" class="alert">
          {words.told.failed}
        </p>
      )}
    </li>
  );
}
