import type { ExplainedImage } from '../../core/image/explained-image.ts';
import { ClauseNote } from '../dialog/ClauseNote.tsx';
import { IMAGE_STRINGS } from './strings.ts';

/** What was noticed in a picture, one section each; its number stands on its marks on the picture, too. */
export function ImageFindings({ image, marked }: { readonly image: ExplainedImage; readonly marked: boolean }) {
  const strings = IMAGE_STRINGS[image.language];
  return (
    <>
      {image.findings.map(({ category, level, notice, advice, boxes, words, clause }, index) => (
        <section class="finding" key={`${category} ${notice}`} data-level={level}>
          <h3>
            {marked && boxes.length > 0 && (
              <span class="number">
                <span class="visually-hidden">{strings.mark} </span>
                {index + 1}
              </span>
            )}
            <span>{notice}</span>
          </h3>
          {words.length > 0 && (
            <p class="printed">
              {strings.words}{' '}
              {words.map((word) => (
                <q key={word} dir="auto">
                  {word}
                </q>
              ))}
            </p>
          )}
          {advice && <p>{advice}</p>}
          {clause && <ClauseNote clause={clause} />}
        </section>
      ))}
      {image.consent?.map(({ id, notice, advice, clause }) => (
        <section class="finding" key={id}>
          <h3>{notice}</h3>
          <p>{advice}</p>
          {clause && <ClauseNote clause={clause} />}
        </section>
      ))}
    </>
  );
}
