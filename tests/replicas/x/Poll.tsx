import { style } from '../shared/styles.ts';
import { Press } from './Press.tsx';
import { usePage } from './page.ts';
import type { ComposerState } from './useComposer.ts';

const box = style('border: 1px solid #cfd9de; border-radius: 12px; padding: 8px; display: grid; gap: 6px;');
const field = style('font: inherit; padding: 6px; border: 1px solid #cfd9de; border-radius: 4px;');

/** Choices inside the composer: `input[name="Choice1"]` to `Choice4` and three selects of the duration. */
export function Poll({ composer }: { readonly composer: ComposerState }) {
  const { t } = usePage();
  const { choices, setChoices } = composer;
  if (choices.length === 0) return null;
  return (
    <div className={box}>
      {choices.map((choice, index) => (
        <input
          // biome-ignore lint/suspicious/noArrayIndexKey: a choice is its place
          key={index}
          className={field}
          name={`Choice${index + 1}`}
          maxLength={25}
          aria-label={t('choice', String(index + 1))}
          placeholder={t('choice', String(index + 1))}
          value={choice}
          onChange={(e) => setChoices(choices.map((c, i) => (i === index ? e.target.value : c)))}
        />
      ))}
      <div>
        {[7, 23, 59].map((most) => (
          <select key={most} defaultValue="1">
            {Array.from({ length: most + 1 }, (_, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: numbers in order
              <option key={n}>{n}</option>
            ))}
          </select>
        ))}
        <Press
          testId="addPollChoice"
          label={`+ ${t('choice', String(choices.length + 1))}`}
          disabled={choices.length > 3}
          onPress={() => setChoices([...choices, ''])}
        >
          +
        </Press>
        <Press testId="removePollButton" onPress={() => setChoices([])}>
          {t('removePoll')}
        </Press>
      </div>
    </div>
  );
}
