// Writes the JSON Schema files: dist/schemas/<name>.json, and one file per criteria set for its answers.
import { mkdirSync, writeFileSync } from 'node:fs';
import * as qd1048 from '../src/editions/qd-1048-2019/rubrics/index';
import * as qd148 from '../src/editions/qd-148-2023/rubrics/index';
import * as qd26 from '../src/editions/qd-26-2026/rubrics/index';
import type { Rubric } from '../src/rubric/rubric';
import { answersDocument, documents, jsonSchemaOf } from '../src/schemas/documents';

const rubrics: readonly Rubric[] = [
  ...Object.values<Rubric>(qd1048.rubrics),
  qd1048.traditionalAndFestivalTourism,
  ...Object.values<Rubric>(qd148.rubrics),
  ...Object.values<Rubric>(qd26.rubrics),
];

mkdirSync('dist/schemas', { recursive: true });
for (const document of [...documents, ...rubrics.map(answersDocument)]) {
  writeFileSync(`dist/schemas/${document.name}.json`, `${JSON.stringify(jsonSchemaOf(document))}\n`);
}
