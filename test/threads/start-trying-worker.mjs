import { register } from 'tsx/esm/api';

register();
await import('./trying-worker.ts');
