/**
 * What `.factnote.yaml` may hold. One truth: the types, the check of a user's file and `docs/settings.schema.json` all come from here.
 */
import * as z from 'zod/mini';
import { RULE_RECORDS, RULES } from '../findings/index.ts';
import { SETTABLE } from '../findings/levels.ts';

const text = (description: string) =>
  z.string('must be words').check(z.minLength(1, 'must not be empty')).register(z.globalRegistry, { description });

export const LEVEL = z.enum(SETTABLE, `must be ${SETTABLE.slice(0, -1).join(', ')} or ${SETTABLE.at(-1)}`);

/** The level of each rule, by its code. */
export const LEVELS = z
  .strictObject(
    Object.fromEntries(
      RULE_RECORDS.map(({ code, level, summary }) => {
        const described = z.enum(SETTABLE).register(z.globalRegistry, { description: `${summary} Unless set: ${level}.` });
        return [code, z.optional(described)];
      }),
    ),
  )
  .register(z.globalRegistry, { description: 'How much the findings of each rule weigh, or "off".' });

export const ENTRY = z.strictObject(
  {
    rule: z
      .enum(
        RULES.map(({ code }) => code),
        'must be the name of a rule',
      )
      .register(z.globalRegistry, { description: 'The rule whose finding is ignored.' }),
    words: z
      .union([z.string().check(z.minLength(1)), z.number()], 'must be the words that are underlined in the draft')
      .register(z.globalRegistry, { description: 'The words of the draft that the finding underlines.' }),
    context: z.optional(text('Words of the draft around them, where the same words also stand elsewhere.')),
    file: z.optional(text('The draft, from the folder of this file. Without it, the entry is for every draft.')),
    reason: text('Why: for whoever reads this file next.'),
  },
  {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys' ? `there is no key "${keys[0]}" in an entry` : 'must be an entry with rule, words and reason',
  },
);

export const SETTINGS = z.strictObject({
  rules: z.optional(z.nullable(LEVELS)),
  ignore: z.optional(
    z
      .nullable(z.array(ENTRY))
      .register(z.globalRegistry, { description: 'Findings that are known and meant to stay, each with its reason.' }),
  ),
});
