// A thread knows no TypeScript of itself; what is compiled starts from `inWorker` at once.
import { register } from 'tsx/esm/api';

register();
await import('./inWorker.ts');
