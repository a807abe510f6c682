import { useState } from 'preact/hooks';
import type { ImageChoice, ImageQuestion } from '../../guard/attach/image-ui.ts';
import { BlurStep } from './BlurStep.tsx';
import { startCover } from './cover.ts';
import { Head } from './Head.tsx';
import type { Inputs } from './inputs.ts';
import { Question } from './Question.tsx';
import { IMAGE_STRINGS } from './strings.ts';
import { isShown, usePicture } from './use-picture.ts';

interface ImageCardProps {
  readonly question: ImageQuestion;
  /** Its index in the batch, the number of pictures in it, and how many others are still to be asked about. */
  readonly place: number;
  readonly total: number;
  readonly others: number;
  /** How many questions were shown before: it picks another heading each time. */
  readonly turn: number;
  /** It is asked about though the same was chosen for all that are left. */
  readonly different: boolean;
  readonly inputs: Inputs;
  readonly leave: () => void;
  readonly rearm: () => void;
  readonly onChoose: (choice: ImageChoice, same: boolean) => void;
}

/** One picture of a batch: the question, and the step in which faces are chosen. */
export function ImageCard(props: ImageCardProps) {
  const { question, place, total, others, turn, different, inputs, leave, rearm, onChoose } = props;
  const { image, preview } = question;
  const strings = IMAGE_STRINGS[image.language];
  const words = strings.kinds[image.kind];
  const picture = usePicture(preview);
  const [blurring, setBlurring] = useState(false);
  const [same, setSame] = useState(false);
  const [cover, setCover] = useState(() => startCover(image));

  const step = (next: boolean) => {
    setBlurring(next);
    rearm();
  };
  inputs.escape = blurring ? () => step(false) : leave;

  const faces = image.faces.length > 0;
  const which = total > 1 ? `${words.position(place + 1, total)}: ${image.name}` : image.name;
  if (blurring && isShown(picture)) {
    return (
      <BlurStep
        key="blur"
        head={
          <Head heading={faces ? strings.blurStep.heading : strings.blurStep.headingPlaces} which={which}>
            {faces ? strings.blurStep.status : strings.blurStep.statusPlaces}
          </Head>
        }
        image={image}
        picture={picture}
        cover={cover}
        inputs={inputs}
        onCover={setCover}
        onBack={() => step(false)}
        onBlur={(boxes) => onChoose({ kind: 'blur', boxes }, same)}
      />
    );
  }
  const unchecked = image.findings.length === 0 && image.incomplete !== null;
  const heading = unchecked ? words.uncheckedHeading : words.headings[turn % words.headings.length];
  return (
    <Question
      key="question"
      head={
        <Head heading={heading ?? words.headings[0]} which={which}>
          {different && `${strings.different} `}
          {strings.status}
        </Head>
      }
      image={image}
      picture={picture}
      others={others}
      same={same}
      onSame={setSame}
      onBlur={() => step(true)}
      onChoose={(choice) => onChoose(choice, same)}
    />
  );
}
