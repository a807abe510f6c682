import type { StepProps } from '../model.ts';
import { Documents } from './Documents.tsx';
import { Mend, mayExport } from './Mend.tsx';
import { RouteFiles } from './RouteFiles.tsx';
import { Summary } from './Summary.tsx';
import { EXPORT_STRINGS } from './strings.ts';

/** The pack as files, once nothing is left to be put right. */
export function ExportStep(props: StepProps) {
  const { view, language, actions } = props;
  const words = EXPORT_STRINGS[language];
  const { saved } = view.export;
  const said = (what: 'pack' | 'files') => (saved?.what === what ? words.saved(saved.name) : '');
  return (
    <>
      <p>{words.intro}</p>
      <Mend {...props} />
      <Summary {...props} />
      {mayExport(view, language) && (
        <>
          <section aria-labelledby="pack-file">
            <h3 id="pack-file">{words.packFile}</h3>
            <p>{words.packFileMeans}</p>
            <button type="button" class="primary" onClick={actions.export.savePack}>
              {words.savePack}
            </button>
            <p role="status" class="done">
              {said('pack')}
            </p>
          </section>
          <RouteFiles {...props} saved={said('files')} />
        </>
      )}
      <Documents language={language} />
    </>
  );
}
