import { z } from '@hono/zod-openapi';
import { boxSchema, factKeySchema } from '../facts/facts.schemas.ts';

const boxes = z.array(boxSchema);

const sideSchema = z
  .object({
    id: z.string(),
    pages: z.array(
      z.object({
        number: z.number().int(),
        width: z.number().openapi({ description: 'In points.' }),
        height: z.number(),
        matching: boxes.openapi({ description: 'Words that stand in the other one too, line by line.' }),
        differing: boxes.openapi({ description: 'Words that do not.' }),
      }),
    ),
  })
  .openapi('ComparedDocument');

const newSchema = z
  .object({
    facts: z.array(
      z.object({
        key: factKeySchema,
        text: z.string(),
        page: z.number().int().optional(),
        boxes: boxes.optional(),
      }),
    ),
    passages: z.array(z.object({ page: z.number().int(), text: z.string(), boxes })),
    demands: z.array(z.string()).openapi({ description: 'Sentences that ask for something.' }),
    attachments: z.array(z.string()),
  })
  .openapi('WhatIsNew');

/** Two documents side by side. */
export const comparisonSchema = z
  .object({
    here: sideSchema,
    there: sideSchema,
    new: newSchema.openapi({ description: 'What this document says that the other does not.' }),
    partial: z.boolean().openapi({ description: 'Only the first 100 pages of each were compared.' }),
  })
  .openapi('Comparison');

/** Two documents side by side as JSON. */
export type ComparisonJson = z.infer<typeof comparisonSchema>;
