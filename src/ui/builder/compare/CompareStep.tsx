import { FileDrop } from '../FileDrop.tsx';
import type { StepProps } from '../model.ts';
import { PackErrors } from '../PackErrors.tsx';
import { BUILDER_STRINGS } from '../strings.ts';
import { COMPARE_STRINGS } from './strings.ts';

/** What is different from an earlier pack: one from a file, else the one that was exported last. */
export function CompareStep({ view, language, actions }: StepProps) {
  const words = COMPARE_STRINGS[language];
  const { compare } = view;
  const { earlier, errors } = compare;
  const changes = compare.changes(language);
  return (
    <>
      <p>{words.intro}</p>
      <FileDrop
        id="compare-file"
        label={words.file}
        hint={words.fileHint}
        accept=".json,application/json"
        busy={compare.busy}
        words={BUILDER_STRINGS[language]}
        bring={actions.compare.bring}
      />
      {errors.length > 0 && (
        <PackErrors
          errors={errors}
          heading={earlier?.file ? words.partly : words.refused}
          calm={Boolean(earlier?.file)}
          language={language}
        />
      )}
      {compare.canUseExported && (
        <button type="button" onClick={actions.compare.useExported}>
          {words.useExported}
        </button>
      )}
      <section aria-labelledby="changes">
        <h3 id="changes">{changes && changes.length > 0 ? words.changes(changes.length) : words.result}</h3>
        <p role="status">
          {!earlier
            ? words.none
            : earlier.file
              ? words.withFile(earlier.file, earlier.version)
              : words.withExported(earlier.version)}
        </p>
        {earlier && !changes && <p>{words.noPack}</p>}
        {changes?.length === 0 && <p>{words.same}</p>}
        {changes && changes.length > 0 && (
          <ul class="changes">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
