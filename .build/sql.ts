// Writes the law as tables, and the views over them: dist/sql/*.csv and *.sql.
import { mkdirSync, writeFileSync } from 'node:fs';
import { rubricsOf } from '../docs/generate/rubrics';
import { editions } from '../src/editions/editions';
import type { Rubric } from '../src/rubric/rubric';
import { sqlFiles } from '../src/sql/sqlFiles';

const rubrics: readonly Rubric[] = Object.values(rubricsOf).flat();

mkdirSync('dist/sql', { recursive: true });
for (const [file, text] of Object.entries(sqlFiles({ editions, rubrics }))) writeFileSync(`dist/sql/${file}`, text);
