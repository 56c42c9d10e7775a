import path from 'node:path';
import { type Config, readConfig } from '../config.ts';

/** The settings for a command line, which needs no token wherever it runs; `corpus` goes before CORPUS_DIR. */
export function settings(corpus?: string): Config {
  const config = readConfig({ ...process.env, SANDBOX: 'true', NODE_ENV: '' });
  return corpus === undefined ? config : { ...config, CORPUS_DIR: path.resolve(corpus) };
}
