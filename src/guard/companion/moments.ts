import type { Shown } from '../ports.ts';
import type { CompanionPart } from './companion-page.ts';
import { type MomentNow, momentsNow } from './moment-now.ts';
import { notedHere } from './noted.ts';

const MINUTE = 60_000;

/** A note where the pack has something to say of the time, the device or the role: seldom, and never more than a note. */
export const startMoments: CompanionPart = (page) => {
  const { around, signal } = page;
  let shown: Shown | null = null;
  let about = '';
  const sayable = (): readonly MomentNow[] => {
    const inForce = page.active() ? page.pack() : null;
    return inForce ? momentsNow(inForce, page.settings(), around.people.id, page.language(), new Date()) : [];
  };
  const isNew = ({ keys }: MomentNow) => !keys.some(({ what }) => noted.has(what));
  const look = () => {
    if (!page.pack() || !page.active() || document.visibilityState !== 'visible') return;
    const now = sayable();
    // The break has begun while a note on working time still stands or waits.
    if (shown && !now.some((one) => one.about.id === about)) {
      shown.close();
      shown = null;
    }
    const next = now.find(isNew);
    if (!next || shown) return;
    about = next.about.id;
    shown = page.note({
      language: page.language(),
      about: next.about,
      actions: [],
      closed: () => undefined,
      seen: () => {
        for (const { what, daily } of next.keys) noted.add(what, daily);
      },
      gone: () => {
        shown = null;
      },
      waits: true,
      stillWanted: () => sayable().some((one) => one.about.id === next.about.id && isNew(one)),
    });
  };
  const noted = notedHere(look, signal);
  page.onChange(look);
  document.addEventListener('visibilitychange', look, { signal });
  const timer = setInterval(look, MINUTE);
  signal.addEventListener('abort', () => clearInterval(timer));
};
