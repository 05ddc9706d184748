/** The shape of hirecard/roles@1, as `role list --format json` prints it. */
import * as z from 'zod';

const count = z.int().min(0);

export const rolesSchema = z.strictObject({
  format: z.literal('hirecard/roles@1'),
  roles: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string().meta({ description: 'The id where the file has errors' }),
      version: z.string().optional(),
      file: z.string(),
      shipped: z.boolean().meta({ description: 'Comes with hirecard; the workspace has none of that name' }),
      dimensions: count,
      stages: count,
      errors: count.meta({ description: 'With any, the role cannot be used' }),
    }),
  ),
});
