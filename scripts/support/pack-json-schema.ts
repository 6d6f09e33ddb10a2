import { z } from 'zod';
import { packFileSchema } from '../../lib/packs/format/pack-file-schema.ts';

/** The JSON Schema (draft 2020-12) of pack files, as the committed file must be. */
export function packJsonSchema(): string {
  const schema = z.toJSONSchema(packFileSchema(), { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
