/** `npm run pack:schema`: writes the JSON Schema of the pack format, from the schema that the product itself uses. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packJsonSchema } from './support/pack-json-schema.ts';

const path = join(import.meta.dirname, '../docs/goi-du-lieu.schema.json');
writeFileSync(path, packJsonSchema());
// In the layout of the repository, so that a change shows as what it is.
spawnSync('biome', ['format', '--write', path], { stdio: ['ignore', 'ignore', 'inherit'] });
console.log(path);
