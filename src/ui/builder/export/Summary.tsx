import { inLanguage, type Language } from '../../../core/language.ts';
import { numberText } from '../bench/figures.ts';
import type { BuilderView, StepProps } from '../model.ts';
import type { PackPart } from './model.ts';
import { packSummary } from './pack-summary.ts';
import { EXPORT_STRINGS } from './strings.ts';

/** What is in the pack, and how large each part of it is. */
export function Summary({ view, language }: StepProps) {
  const words = EXPORT_STRINGS[language];
  const pack = view.assembly?.pack;
  if (!pack) return null;
  const open = view.project.clauses.filter(({ decision }) => decision === 'open').length;
  return (
    <section aria-labelledby="summary">
      <h3 id="summary">{words.summary}</h3>
      <p>
        <strong>{pack.school?.name ?? words.noSchool}</strong>
        <br />
        {inLanguage(pack.policy.title, language)}
        <br />
        {words.version} {pack.version}
      </p>
      <ul>
        {packSummary(pack).map(({ key, count }) => (
          <li key={key}>{words.contents[key](count)}</li>
        ))}
        <li>{pack.roster ? words.roster : words.noRoster}</li>
      </ul>
      {open > 0 && (
        <p class="warn">
          {words.open(open)} <a href="#policy">{words.openLink}</a>
        </p>
      )}
      <details>
        <summary>{words.sizes}</summary>
        <p>
          {words.packId}: <code>{pack.id}</code>
        </p>
        <Sizes sizes={view.export.sizes()} language={language} />
      </details>
    </section>
  );
}

const ORDER: readonly (PackPart | 'rest')[] = ['rest', 'staff', 'roster', 'crests'];

function Sizes({ sizes, language }: { sizes: ReturnType<BuilderView['export']['sizes']>; language: Language }) {
  const words = EXPORT_STRINGS[language];
  if (!sizes) return null;
  const kilobytes = (bytes: number) => words.kilobytes(numberText(bytes / 1000, language, 1));
  return (
    <table class="sizes">
      <thead>
        <tr>
          <th scope="col">{words.part}</th>
          <th scope="col">{words.size}</th>
        </tr>
      </thead>
      <tbody>
        {ORDER.filter((part) => part === 'rest' || sizes[part] > 0).map((part) => (
          <tr key={part}>
            <td>{words.parts[part]}</td>
            <td>{kilobytes(sizes[part])}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{words.total}</th>
          <td>{kilobytes(ORDER.reduce((sum, part) => sum + sizes[part], 0))}</td>
        </tr>
      </tbody>
    </table>
  );
}
