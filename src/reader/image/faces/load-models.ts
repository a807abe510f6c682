import type { io } from '@tensorflow/tfjs-core';
import ageGenderWeights from '@vladmandic/face-api/model/age_gender_model.bin?url';
import ageGenderManifest from '@vladmandic/face-api/model/age_gender_model-weights_manifest.json';
import ultraface from 'faceplugin/model/fr_detect.onnx?url';
// By path, since the package does not export its models.
import faceresWeights from '../../../../node_modules/@vladmandic/human/models/faceres.bin?url';
import { weightsManifest as faceresManifest } from '../../../../node_modules/@vladmandic/human/models/faceres.json';
import { startTensors } from '../graph-model.ts';
import { createSession, Tensor } from '../ort.ts';
import { type AgeGender, createAgeGender } from './age-gender.ts';
import { createFaceres, type Faceres } from './faceres.ts';
import { createFindHeads, type FindHeads, HINT } from './find-heads.ts';
import { createUltraface } from './ultraface.ts';
import { weightsOf } from './weights.ts';

export interface FaceModels {
  readonly findHeads: FindHeads;
  readonly ageGender: AgeGender;
  readonly faceres: Faceres;
}

/** Loads the three nets that read faces out of our own files (8.6 MB). */
export async function loadFaceModels(): Promise<FaceModels> {
  const [session, age, years] = await Promise.all([
    createSession(ultraface),
    bytesOf(ageGenderWeights),
    bytesOf(faceresWeights),
    startTensors(),
  ]);
  return {
    findHeads: createFindHeads(createUltraface(session, Tensor, HINT)),
    ageGender: createAgeGender(weightsOf(ageGenderManifest as io.WeightsManifestConfig, age)),
    faceres: createFaceres(weightsOf(faceresManifest as io.WeightsManifestConfig, years)),
  };
}

const bytesOf = async (url: string): Promise<ArrayBuffer> => (await fetch(url)).arrayBuffer();
