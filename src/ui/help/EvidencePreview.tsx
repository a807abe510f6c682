import { useEffect, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../core/evidence/evidence.ts';
import { evidenceTime } from '../../core/evidence/evidence-time.ts';
import { withoutPicture } from '../../core/evidence/without-picture.ts';
import type { Language } from '../../core/language.ts';
import { EVIDENCE_STRINGS } from './evidence-strings.ts';

/** Characters of the selection that are shown before it is saved; the file has all of them. */
const SHOWN = 300;

interface Props {
  evidence: Evidence;
  language: Language;
  save(evidence: Evidence, remark: string): void;
  discard(): void;
}

/** What is in the note, before it is saved; the picture can stay out, and words of one's own can go in. */
export function EvidencePreview({ evidence, language, save, discard }: Props) {
  const words = EVIDENCE_STRINGS[language];
  const [withPicture, setWithPicture] = useState(evidence.picture !== null);
  const [remark, setRemark] = useState('');
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { address, selection, selectionCut, picture, pictureMissing } = evidence;
  const shown = selection.length > SHOWN ? `${selection.slice(0, SHOWN)}…` : selection;
  return (
    <>
      <dl>
        <dt>{words.address}</dt>
        <dd dir="auto">{address}</dd>
        <dt>{words.time}</dt>
        <dd>{evidenceTime(evidence, language)}</dd>
        <dt>{words.selection}</dt>
        <dd>
          {selection === '' ? words.nothingSelected : <q dir="auto">{shown}</q>}
          {selection.length > SHOWN && ` (${words.characters(selection.length)})`}
          {selectionCut && ` ${words.cut}`}
        </dd>
        <dt>{words.picture}</dt>
        <dd>
          {picture === null && words.missing[pictureMissing ?? 'failed']}
          {picture !== null && (
            <>
              <img src={picture} alt={words.pictureAlt} />
              <label class="choice">
                <input
                  type="checkbox"
                  checked={withPicture}
                  onChange={({ currentTarget }) => setWithPicture(currentTarget.checked)}
                />
                {words.withPicture}
              </label>
            </>
          )}
        </dd>
      </dl>
      <label class="remark">
        {words.remark}
        <textarea
          ref={first}
          rows={3}
          maxLength={5000}
          value={remark}
          onInput={({ currentTarget }) => setRemark(currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          onClick={() => save(withPicture ? evidence : withoutPicture(evidence), remark)}
        >
          {words.save}
        </button>
        <button type="button" onClick={discard}>
          {words.discard}
        </button>
      </div>
    </>
  );
}
