import type { Language } from '../../../core/language.ts';
import { numberText } from '../bench/figures.ts';
import type { StepProps } from '../model.ts';
import { fileRole } from './file-role.ts';
import { Guide } from './Guide.tsx';
import { EVERY_ROUTE, type ExportActions, type ExportFile, type ExportFiles, type ExportView } from './model.ts';
import { RouteOptions } from './RouteOptions.tsx';
import { EXPORT_STRINGS } from './strings.ts';

/** One way to the browsers: chosen, its choices, its files, and what to do with them. */
export function RouteFiles({ saved, ...props }: StepProps & { saved: string }) {
  const { view, language, actions } = props;
  const words = EXPORT_STRINGS[language];
  const routes = view.export.routes(language);
  const chosen = view.export.choice.route;
  const route = routes.find(({ id }) => id === chosen);
  const every = { id: EVERY_ROUTE, title: words.every, when: words.everyWhen };
  return (
    <section aria-labelledby="routes">
      <h3 id="routes">{words.routes}</h3>
      <fieldset class="routes">
        <legend>{words.route}</legend>
        {[every, ...routes].map(({ id, title, when }) => (
          <div key={id} class="route">
            <label class="choice">
              <input
                type="radio"
                name="route"
                checked={id === chosen}
                aria-describedby={`route-${id}`}
                onChange={() => actions.export.choose({ route: id })}
              />
              {title}
            </label>
            <p id={`route-${id}`} class="quiet under">
              {when}
            </p>
          </div>
        ))}
      </fieldset>
      {(route || chosen === EVERY_ROUTE) && <RouteOptions {...props} />}
      {chosen === EVERY_ROUTE && <PassOn saved={saved} language={language} actions={actions.export} />}
      {route && (
        <>
          <section aria-labelledby="files">
            <h4 id="files">
              {words.files}: {route.title}
            </h4>
            <p class="quiet">
              {route.browsers.join(', ')}. {route.limit}
            </p>
            <Files exports={view.export} language={language} actions={actions.export} />
            <p role="status" class="done">
              {saved}
            </p>
          </section>
          <section aria-labelledby="guide">
            <h4 id="guide">{words.guide}</h4>
            <Guide guide={view.export.guide()} language={language} />
          </section>
        </>
      )}
    </section>
  );
}

/** All the files for whoever looks after the computers, and what to say with them. */
function PassOn({ saved, language, actions }: { saved: string; language: Language; actions: ExportActions }) {
  const words = EXPORT_STRINGS[language];
  return (
    <section aria-labelledby="files">
      <h4 id="files">{words.everyFiles}</h4>
      <p>{words.passOnIntro}</p>
      <blockquote class="pass-on">
        {words.passOn.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      <button type="button" class="primary" onClick={() => actions.saveBundle(language)}>
        {words.saveBundle}
      </button>
      <p role="status" class="done">
        {saved}
      </p>
    </section>
  );
}

interface FilesProps {
  exports: ExportView;
  language: Language;
  actions: ExportActions;
}

function Files({ exports, language, actions }: FilesProps) {
  const words = EXPORT_STRINGS[language];
  const made = exports.files(language);
  return (
    <>
      <div role="alert">
        {made?.kind === 'refused' && <Refused made={made} language={language} actions={actions} />}
      </div>
      {exports.leftOut.length > 0 && (
        <p class="warn">
          {words.leftOut(exports.leftOut.map((part) => words.parts[part]).join(', '))}{' '}
          <button type="button" class="link" onClick={() => actions.leaveOut([])}>
            {words.putBack}
          </button>
        </p>
      )}
      {made?.kind === 'files' && <Saving files={made.files} language={language} actions={actions} />}
    </>
  );
}

interface SavingProps extends Omit<FilesProps, 'exports'> {
  files: readonly ExportFile[];
}

/** Several files are best saved as one; of a single one the file itself is what is wanted. */
function Saving({ files, language, actions }: SavingProps) {
  const words = EXPORT_STRINGS[language];
  const single = files.length === 1;
  const all = (
    <button type="button" class={single ? '' : 'primary'} onClick={actions.saveAll}>
      {single ? words.saveWithGuide : words.saveAll}
    </button>
  );
  return (
    <>
      {!single && all}
      <ul class="files">
        {files.map(({ name, size }) => (
          <li key={name}>
            <button type="button" class={single ? 'primary' : ''} onClick={() => actions.saveFile(name)}>
              {words.saveOne(name)}
            </button>{' '}
            <span class="quiet">
              {words.fileRoles[fileRole(name)]}. {words.kilobytes(numberText(size / 1000, language, 1))}
            </span>
          </li>
        ))}
      </ul>
      {single && all}
    </>
  );
}

interface RefusedProps extends Omit<FilesProps, 'exports'> {
  made: Extract<ExportFiles, { kind: 'refused' }>;
}

function Refused({ made: { text, leaveOut }, language, actions }: RefusedProps) {
  const words = EXPORT_STRINGS[language];
  return (
    <div class="problems">
      <p class="alert">{words.cannot}</p>
      <p>{text}</p>
      {leaveOut.length > 0 && (
        <button type="button" onClick={() => actions.leaveOut(leaveOut)}>
          {words.leaveOut}
        </button>
      )}
    </div>
  );
}
