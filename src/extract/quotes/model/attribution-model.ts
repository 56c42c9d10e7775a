import { readTrainedFile } from '../../../text/trained-file.ts';
import { TABLE_SIZE } from './hashing.ts';
import type { LinearModel } from './linear-model.ts';

let model: LinearModel | undefined;

/**
 * The model made by `npm run train:quotes`: weights as signed bytes, decoded on first use.
 * @throws Error where the file does not hold as many weights as the features need
 */
export function attributionModel(): LinearModel {
  model ??= readTrainedFile(new URL('./attribution.weights.json', import.meta.url), decodeModel);
  return model;
}

/** Weights as `npm run train:quotes` writes them: signed bytes in base64, and what one step is worth. */
export interface StoredWeights {
  readonly weights: string;
  readonly scale: number;
}

export function decodeModel({ weights, scale }: StoredWeights): LinearModel {
  const bytes = Buffer.from(weights, 'base64');
  if (bytes.length !== TABLE_SIZE) {
    throw new RangeError(`${bytes.length} weights instead of ${TABLE_SIZE}`);
  }
  return { weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), scale };
}
