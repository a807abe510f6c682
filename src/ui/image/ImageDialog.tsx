import { useState } from 'preact/hooks';
import type { ImageChoice, ImageQuestion } from '../../guard/attach/image-ui.ts';
import type { Theme } from '../page-theme.ts';
import { ImageCard } from './ImageCard.tsx';
import type { Inputs } from './inputs.ts';
import { answered, leftOut, othersLeft, startWalk } from './walk.ts';

interface ImageDialogProps {
  readonly questions: readonly ImageQuestion[];
  readonly turn: number;
  readonly theme: Theme;
  readonly inputs: Inputs;
  readonly rearm: () => void;
  readonly done: (choices: readonly ImageChoice[]) => void;
}

/** All pictures in question of a batch, one after the other in one dialog. */
export function ImageDialog({ questions, turn, theme, inputs, rearm, done }: ImageDialogProps) {
  const images = questions.map(({ image }) => image);
  const [walk, setWalk] = useState(() => startWalk(images));
  const [different, setDifferent] = useState(false);

  const choose = (choice: ImageChoice, same: boolean) => {
    const next = answered(images, walk, choice, same);
    if (next.at === null) return done(leftOut(next));
    setWalk(next);
    setDifferent(same);
    rearm();
  };
  const place = walk.at ?? 0;
  const question = questions[place];
  if (!question) return null;
  return (
    <dialog
      class={`question image ${(turn + place) % 2 === 0 ? 'band' : 'plain'}`}
      data-theme={theme}
      data-level={question.image.level ?? undefined}
      aria-labelledby="heading"
      aria-describedby="status audience"
    >
      <ImageCard
        key={place}
        question={question}
        place={place}
        total={questions.length}
        others={othersLeft(walk)}
        turn={turn + place}
        different={different}
        inputs={inputs}
        leave={() => done(leftOut(walk))}
        rearm={rearm}
        onChoose={choose}
      />
    </dialog>
  );
}
