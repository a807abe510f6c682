import type { ChecklistActions, ChecklistView } from './model.ts';
import type { ChecklistStrings } from './strings.ts';

interface Props {
  view: Pick<ChecklistView, 'remind'>;
  words: ChecklistStrings;
  actions: Pick<ChecklistActions, 'setRemind'>;
}

/** Whether Purple Pen says anything of the checklists unasked. */
export function RemindChoice({ view, words, actions }: Props) {
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={view.remind}
          aria-describedby="remind-means"
          onChange={(event) => void actions.setRemind(event.currentTarget.checked)}
        />
        {words.remind}
      </label>
      <p id="remind-means" class="quiet">
        {words.remindMeans}
      </p>
    </>
  );
}
