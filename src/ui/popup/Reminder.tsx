import { progressOf } from '../../core/checklist/progress-of.ts';
import type { ChecklistView } from '../checklist/model.ts';
import type { PopupStrings } from './strings.ts';

interface Props {
  view: ChecklistView;
  words: PopupStrings;
  look(): void;
}

/** How many checks are due again, over the sites where the person has an account. */
export const dueIn = ({ sites }: Pick<ChecklistView, 'sites'>): number => sum(sites, 'due');

const sum = (sites: ChecklistView['sites'], what: 'due' | 'asked'): number =>
  sites.filter(({ without }) => !without).reduce((n, site) => n + progressOf(site)[what], 0);

/** One line about the checklists: what is due again, else what the policy asks for and nobody has looked at. */
export function Reminder({ view, words, look }: Props) {
  const due = dueIn(view);
  const asked = sum(view.sites, 'asked');
  if (due === 0 && asked === 0) return null;
  return (
    <section class="reminder" aria-label={words.tabs.checklists}>
      <p>{due > 0 ? words.due(due) : words.asked(asked)}</p>
      <button type="button" class="link" onClick={look}>
        {words.look}
      </button>
    </section>
  );
}
