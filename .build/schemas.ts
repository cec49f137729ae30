// Writes the JSON Schema files: dist/schemas/<name>.json, and one file per criteria set for its answers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { rubricsOf } from '../docs/generate/rubrics';
import type { Rubric } from '../src/rubric/rubric';
import { answersDocument, documents, jsonSchemaOf } from '../src/schemas/documents';

const rubrics: readonly Rubric[] = Object.values(rubricsOf).flat();

mkdirSync('dist/schemas', { recursive: true });
for (const document of [...documents, ...rubrics.map(answersDocument)]) {
  writeFileSync(`dist/schemas/${document.name}.json`, `${JSON.stringify(jsonSchemaOf(document))}\n`);
}
