import { MobileNetV2MidModel } from 'nsfwjs/models/mobilenet_v2_mid';

export interface UnpackedModel {
  /** `model.json` of tfjs, as text. */
  readonly model: string;
  /** All weights, one after the other. */
  readonly weights: Uint8Array;
}

/**
 * The explicit-content model as it lies in the package nsfwjs, whose weights are base64 in scripts: one of these is
 * longer than the 5 MB that a store takes in a script. `assets/models/image-explicit.{json,bin}` hold what this returns.
 */
export async function unpackExplicit(): Promise<UnpackedModel> {
  const model = (await MobileNetV2MidModel.modelJson()).default;
  const parts = await Promise.all(
    MobileNetV2MidModel.weightBundles.map(async (part) => Buffer.from((await part()).default as string, 'base64')),
  );
  return { model: `${JSON.stringify(model)}\n`, weights: new Uint8Array(Buffer.concat(parts)) };
}
