import { useEffect, useRef, useState } from 'preact/hooks';
import type { StandingItem } from '../../core/checklist/checklist-now.ts';
import type { Said } from '../../core/checklist/progress.ts';
import type { SiteId } from '../../core/draft.ts';
import { inLanguage, type Language } from '../../core/language.ts';
import { ItemAbout } from './ItemAbout.tsx';
import { ItemBack } from './ItemBack.tsx';
import { ItemStanding } from './ItemStanding.tsx';
import type { ItemChange, OpenItem } from './model.ts';
import { NotForMe } from './NotForMe.tsx';
import { CHECKLIST_STRINGS } from './strings.ts';
import { usePutBack } from './use-put-back.ts';

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
  /** ISO day. */
  today: string;
  /** Resolves false where a change could not be kept. */
  change(act: ItemChange, reason?: string): Promise<boolean>;
  /** The same of what was said before. */
  putBack(said: Said): Promise<boolean>;
}

/** One thing to look at: its tick, how it stands, why and what to choose, the way there, `not for me`. */
export function ItemCard({ site, one, language, folded, wanted, open, today, change, putBack }: Props) {
  const words = CHECKLIST_STRINGS[language];
  const { item, standing } = one;
  const title = inLanguage(item.title, language);
  const id = `${site}/${item.id}`;
  const [failed, setFailed] = useState(false);
  const tick = useRef<HTMLInputElement>(null);
  const turn = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!wanted) return;
    tick.current?.focus({ preventScroll: true });
    document.getElementById(id)?.scrollIntoView({ block: 'start' });
  }, [wanted, id]);
  const { before, changing } = usePutBack(standing, today);
  const act = async (...what: Parameters<Props['change']>) => {
    changing(what[0]);
    setFailed(!(await change(...what)));
  };
  const toTick = () => requestAnimationFrame(() => tick.current?.focus());
  const done = standing.state === 'done';
  const away = standing.state === 'not-for-me';
  // Folded, a line stands only where the person has said something.
  const told = !folded || standing.state !== 'to-do';
  const rest = (
    <>
      <ItemAbout site={site} one={one} language={language} />
      {!told && <ItemStanding id={`${id}-standing`} one={one} language={language} />}
      {!away && <NotForMe id={id} title={title} words={words} turn={turn} keep={(reason) => act('notForMe', reason)} />}
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
      <ItemBack
        title={title}
        language={language}
        away={away}
        before={before}
        turn={turn}
        bringBack={() => void act('undo').then(toTick)}
        putBack={(said) =>
          void putBack(said)
            .then((kept) => setFailed(!kept))
            .then(toTick)
        }
      />
      {open && <p class={`here ${open}`}>{words.here[open]}</p>}
      {folded ? (
        <details open={wanted || open !== null}>
          <summary>
            {words.more}
            <span class="visually-hidden">: {title}</span>
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
