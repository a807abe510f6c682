import { MOST_CRESTS } from '../../../core/pack/crest-schema.ts';
import { FileDrop } from '../FileDrop.tsx';
import { FileProblems } from '../FileProblems.tsx';
import type { StepProps } from '../model.ts';
import { RemoveButton } from '../RemoveButton.tsx';
import { BUILDER_STRINGS } from '../strings.ts';
import { PEOPLE_STRINGS } from './strings.ts';

/** Pictures of the crest, each shown as it goes into the pack. */
export function Crests({ view, language, actions }: StepProps) {
  const words = PEOPLE_STRINGS[language];
  const shared = BUILDER_STRINGS[language];
  const { crests } = view.project;
  return (
    <section aria-labelledby="crests">
      <h3 id="crests" tabIndex={-1}>
        {words.crestHeading}
      </h3>
      <p>{words.crestIntro}</p>
      {crests.length > 0 && (
        <ul class="crests">
          {crests.map(({ id, image }) => (
            <li key={id}>
              <img src={image} alt={words.crestOf(id)} />
              <p>{id}</p>
              {view.drawn.includes(id) && <p class="quiet">{words.crestDrawn(id)}</p>}
              <RemoveButton
                of={words.crestOf(id)}
                words={shared}
                goTo="crests"
                remove={() => actions.set({ crests: crests.filter((crest) => crest.id !== id) })}
              />
            </li>
          ))}
        </ul>
      )}
      {crests.length >= MOST_CRESTS ? (
        <p class="quiet">{words.crestFull}</p>
      ) : (
        <FileDrop
          id="crest-file"
          label={words.crestFile}
          hint={words.crestHint}
          accept=".png,.jpg,.jpeg,.webp,.svg,image/png,image/jpeg,image/webp,image/svg+xml"
          many
          busy={view.busy === 'crest'}
          words={shared}
          bring={(files) => actions.bring('crest', files)}
        />
      )}
      <FileProblems problems={view.problems.crest} words={shared} />
    </section>
  );
}
