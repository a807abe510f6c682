import type { Language } from '../../core/language.ts';
import type { PackError } from '../../core/pack/pack-error.ts';
import { longDay } from './dates.ts';
import type { PackView } from './pack-model.ts';
import { PACK_STRINGS, type PackStrings } from './pack-strings.ts';

function Errors({ errors, words }: { errors: readonly PackError[]; words: PackStrings }) {
  return (
    <>
      <p>{words.tellAdmin}</p>
      <ul class="errors">
        {errors.map(({ path, problem, detail }) => (
          <li key={`${path} ${problem} ${detail}`}>
            {path ? <code>{path}</code> : words.wholePack}: {words.problem[problem](detail)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What stands beside the kind of pack: that another one was refused, in part or whole, or that one was taken away. */
function noteOf(
  { kind, lastGood, managed, errors, older, removedOn }: PackView,
  words: PackStrings,
  language: Language,
) {
  if (kind === 'managed-invalid')
    return lastGood ? words.invalidLastGood : managed ? words.invalidBase : words.invalidDefault;
  if (older) return words.older(older);
  if (kind === 'managed') return errors.length > 0 ? words.partial : null;
  return removedOn && words.removed(longDay(removedOn, language));
}

function Row({ term, children }: { term: string; children: string }) {
  return (
    <div class="row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Which pack is in force, what is wrong with a managed one, and whether its review is overdue. */
export function PackStatus({ view, language }: { view: PackView; language: Language }) {
  const words = PACK_STRINGS[language];
  const { kind, checking, errors, pack } = view;
  const note = noteOf(view, words, language);
  const kindText = kind === 'managed' && pack?.school === null ? words.managedTrust : words.kind[kind];
  return (
    <div class="pack">
      <div role="status">
        {checking && <p class="quiet">{words.checking}</p>}
        {pack === null && !checking && <p class="alert">{words.none}</p>}
        {pack !== null && <p class={kind === 'managed-invalid' ? 'alert' : ''}>{kindText}</p>}
        {note && <p>{note}</p>}
      </div>
      {pack && (
        <dl>
          <Row term={words.policy}>{pack.policy}</Row>
          {pack.school && <Row term={words.school}>{pack.school}</Row>}
          <Row term={words.version}>{pack.version}</Row>
          {pack.reviewDate && <Row term={words.review}>{longDay(pack.reviewDate, language)}</Row>}
        </dl>
      )}
      {pack?.reviewPast && <p class="warn">{words.reviewPast}</p>}
      {errors.length > 0 && <Errors errors={errors} words={words} />}
    </div>
  );
}
