import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExplainedImage } from '../../core/image/explained-image.ts';
import type { ImageChoice } from '../../guard/attach/image-ui.ts';
import { Contacts } from '../dialog/Contacts.tsx';
import { Reasons } from '../dialog/Reasons.tsx';
import { STRINGS } from '../strings/strings.ts';
import { canBlur } from './cover.ts';
import { ImageFindings } from './ImageFindings.tsx';
import { Spots } from './Spots.tsx';
import { Stage } from './Stage.tsx';
import { IMAGE_STRINGS } from './strings.ts';
import { isShown, type Picture } from './use-picture.ts';

interface QuestionProps {
  readonly head: ComponentChildren;
  readonly image: ExplainedImage;
  readonly picture: Picture;
  /** Pictures still to be asked about, beside this one. */
  readonly others: number;
  readonly same: boolean;
  readonly onSame: (same: boolean) => void;
  readonly onBlur: () => void;
  readonly onChoose: (choice: ImageChoice) => void;
}

/** One picture: what was noticed in it, who will see it, and the ways on. */
export function Question({ head, image, picture, others, same, onSame, onBlur, onChoose }: QuestionProps) {
  const strings = IMAGE_STRINGS[image.language];
  const shared = STRINGS[image.language].interstitial;
  const [answer, setAnswer] = useState<number | null>(null);
  const [missing, setMissing] = useState(false);
  const [clean, setClean] = useState(true);
  const list = useRef<HTMLFieldSetElement>(null);
  const asks = image.asksAnswer && image.answers.length > 0;
  // A video is read in several frames and shown by its first: marks would lie where nothing is.
  const marked = isShown(picture) && image.kind === 'picture' && image.width > 0;

  const attach = () => {
    if (!asks || answer !== null) return onChoose({ kind: 'attach', answer, clean: clean && image.hidden !== null });
    setMissing(true);
    list.current?.querySelector('input')?.focus();
  };
  useEffect(() => {
    if (missing) list.current?.scrollIntoView({ block: 'nearest' });
  }, [missing]);

  return (
    <>
      <div class="scroll">
        {head}
        <div class="body beside">
          <Stage image={image} picture={picture}>
            {marked && <Spots image={image} />}
          </Stage>
          <div class="notes">
            <ImageFindings image={image} marked={marked} />
            {image.incomplete && <p class={image.findings.length > 0 ? 'aside' : undefined}>{image.incomplete}</p>}
            <p id="audience" class="audience">
              <b class="label">{shared.audience}</b> <bdi>{image.audience}</bdi>
            </p>
            <Contacts contacts={image.contacts} language={image.language} />
            <p class="aside">{shared.onlyYou}</p>
          </div>
          {(image.hidden || image.answers.length > 0) && (
            <div class="extras">
              {image.hidden && (
                <div class="hidden-data">
                  <p>{image.hidden}</p>
                  <label>
                    <input
                      type="checkbox"
                      checked={clean}
                      onChange={(event) => setClean(event.currentTarget.checked)}
                    />
                    <span>{strings.clean}</span>
                  </label>
                </div>
              )}
              {image.answers.length > 0 && (
                <Reasons
                  reasons={image.answers}
                  chosen={answer}
                  missing={missing && answer === null}
                  asked
                  list={list}
                  words={{
                    reasons: asks ? strings.answersFirst : strings.answers,
                    reasonsNote: strings.answersNote,
                    reasonMissing: strings.answerMissing,
                  }}
                  onChoose={setAnswer}
                />
              )}
            </div>
          )}
        </div>
      </div>
      <div class="foot">
        {others > 0 && (
          <label class="same">
            <input type="checkbox" checked={same} onChange={(event) => onSame(event.currentTarget.checked)} />
            <span>{strings.same(others)}</span>
          </label>
        )}
        <button type="button" class="primary" onPress={() => onChoose({ kind: 'leave-out' })}>
          {strings.leaveOut}
        </button>
        {canBlur(image) && isShown(picture) && (
          <button type="button" class="quiet" onPress={onBlur}>
            {image.faces.length > 0 ? strings.blur : strings.blurPlaces}
          </button>
        )}
        <button type="button" class="quiet" aria-describedby={asks ? 'reasons-legend' : undefined} onPress={attach}>
          {strings.attach}
        </button>
      </div>
    </>
  );
}
