import stored from './attribution.weights.json' with { type: 'json' };
import { TABLE_SIZE } from './hashing.ts';
import type { LinearModel } from './linear-model.ts';

let model: LinearModel | undefined;

/**
 * The model made by `npm run train:quotes`: weights as signed bytes, decoded on first use.
 * @throws RangeError where the file does not hold as many weights as the features need
 */
export function attributionModel(): LinearModel {
  model ??= decodeModel(stored.weights, stored.scale);
  return model;
}

/** Weights as `npm run train:quotes` writes them: signed bytes in base64, and what one step is worth. */
export function decodeModel(base64: string, scale: number): LinearModel {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== TABLE_SIZE) {
    throw new RangeError(
      `attribution.weights.json holds ${bytes.length} weights instead of ${TABLE_SIZE}: train again`,
    );
  }
  return { weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), scale };
}
