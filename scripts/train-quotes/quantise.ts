/** The share of the weights that may be clipped so that the others get finer steps. */
const CLIPPED = 0.0002;

export interface StoredWeights {
  /** What one step is worth. */
  readonly scale: number;
  /** Base64 of signed bytes. */
  readonly weights: string;
}

/** Weights as signed bytes. */
export function quantise(weights: Float32Array): StoredWeights {
  const sizes = weights.map(Math.abs).sort();
  const largest = sizes[Math.floor(sizes.length * (1 - CLIPPED))] || 1;
  const scale = Number((largest / 127).toPrecision(6));
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return { scale, weights: Buffer.from(bytes.buffer).toString('base64') };
}
