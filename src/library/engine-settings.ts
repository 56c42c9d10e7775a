import type { Config } from '../config.ts';
import type { EngineSettings } from './engine-library.ts';

/** Where the index of this name is in the search engine that is set, and whether this process fills it; empty where none is set. */
export function engineOf(
  { ENGINE_URL, ENGINE_USER, ENGINE_PASSWORD, ENGINE_AWS_REGION, ENGINE_WRITES }: Config,
  index: string,
): { readonly engine?: EngineSettings & { readonly writes: boolean } } {
  if (ENGINE_URL === undefined) return {};
  return {
    engine: {
      nodes: ENGINE_URL,
      index,
      writes: ENGINE_WRITES,
      user: ENGINE_USER,
      password: ENGINE_PASSWORD,
      awsRegion: ENGINE_AWS_REGION,
    },
  };
}
