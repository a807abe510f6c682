import { useEffect, useRef, useState } from 'preact/hooks';
import { progressOf } from '../../core/checklist/progress-of.ts';
import type { SiteId } from '../../core/draft.ts';
import type { ChecklistView, SiteView } from '../checklist/model.ts';
import type { PopupStrings } from './strings.ts';

interface Props {
  view: ChecklistView;
  /** The site in front; null for none of the three. */
  front: SiteId | null;
  words: PopupStrings;
  look(): void;
  /** Resolves when nothing more is said unasked. */
  stop(): Promise<void>;
}

/** How many checks are due again, over the sites where the person has an account; 0 where they want no reminders. */
export const dueIn = ({ sites, remind }: Pick<ChecklistView, 'sites' | 'remind'>): number =>
  remind ? sum(sites, 'due') : 0;

/** What the policy asks for and nobody has looked at, on the site in front and on those that the person has begun with. */
const askedIn = ({ sites, remind }: ChecklistView, front: SiteId | null): number =>
  remind
    ? sum(
        sites.filter((one) => one.site === front || isBegun(one)),
        'asked',
      )
    : 0;

const isBegun = ({ items, official }: SiteView): boolean =>
  [...items, ...official].some(({ standing }) => standing.state !== 'to-do');

const sum = (sites: ChecklistView['sites'], what: 'due' | 'asked'): number =>
  sites.filter(({ without }) => !without).reduce((n, site) => n + progressOf(site)[what], 0);

/** One line about the checklists, what is due again or else what a policy asks for, and the way to be rid of it. */
export function Reminder({ view, front, words, look, stop }: Props) {
  const [told, setTold] = useState('');
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed may have gone.
    if (told) line.current?.focus();
  }, [told]);
  const due = dueIn(view);
  const asked = askedIn(view, front);
  const whose = view.ofSchool ? words.asked.school : words.asked.schools;
  const isSaid = due > 0 || asked > 0;
  if (!isSaid && !told) return null;
  return (
    <section class="reminder" aria-label={words.tabs.checklists}>
      {isSaid && (
        <>
          <p>{due > 0 ? words.due(due) : whose(asked)}</p>
          <div class="ways">
            <button type="button" class="link" onClick={look}>
              {words.look}
            </button>
            <button
              type="button"
              class="link"
              onClick={() =>
                void stop().then(
                  () => setTold(words.stopped),
                  () => setTold(words.notStopped),
                )
              }
            >
              {words.stop}
            </button>
          </div>
        </>
      )}
      {told && (
        <p ref={line} tabIndex={-1}>
          {told}
        </p>
      )}
    </section>
  );
}
