import { parentPort, workerData } from 'node:worker_threads';
import { judgeShare, type Share } from './judgeShare';

const counts = judgeShare(workerData as Share, (more) => parentPort?.postMessage({ more }));
parentPort?.postMessage({ counts });
