// A worker thread starts without the program's TypeScript loader (Node 20 does not hand it on), so it brings its own.
import { register } from 'tsx/esm/api';

register();
await import('./archive-worker.ts');
