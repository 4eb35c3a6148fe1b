// Parser of what was read of a document: its blocks and its threads.
import * as z from 'zod/mini';
import type { Block, DocumentContent, Message, Person } from '../model/document-content';

const runs = z.array(z.object({ text: z.string(), strong: z.boolean(), link: z.nullable(z.string()) }));

const block: z.ZodMiniType<Block> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.int(), runs }),
  z.object({ kind: z.literal('paragraph'), runs }),
  z.object({ kind: z.literal('quote'), runs }),
  z.object({ kind: z.literal('item'), depth: z.int(), ordered: z.boolean(), checked: z.nullable(z.boolean()), runs }),
  z.object({ kind: z.literal('table'), rows: z.array(z.array(runs)) }),
]);

const person: z.ZodMiniType<Person> = z.object({ name: z.string(), account: z.nullable(z.string()), email: z.nullable(z.string()) });

const message: z.ZodMiniType<Message> = z.object({
  author: person, written: z.string(), utc: z.nullable(z.string()), ordinal: z.int(), text: z.string(), mentions: z.array(person),
});

const thread = z.object({ quote: z.nullable(z.string()), place: z.nullable(z.string()), messages: z.array(message).check(z.minLength(1)), resolved: z.boolean() });

export const documentContent: z.ZodMiniType<DocumentContent> = z.object({ blocks: z.array(block), threads: z.array(thread) });
