// Writes lives without end and says on a line what is stored, once it is: to be killed by kill.ts.
import { openDatabase } from './database';
import { liveThrough } from './demo';
import { migrate } from './migrations';

const [run = '0', folder] = process.argv.slice(2);
const db = await openDatabase({ url: process.env['DATABASE_URL'], folder });
await migrate(db);
console.log('ready');
for (let at = 0; ; at++) await liveThrough(db, `SP-${run}-${at}`, (stored) => console.log(stored));
