import { posix } from 'node:path';
import type { Field } from '../../sdf/catalogue/structure.js';
import { ROLE } from '../../sdf/catalogue/structures/role.js';
import { isCustomRoleId } from '../../sdf/reference.js';
import { valuesOf } from '../../sdf/structured.js';
import { faultInGlob } from '../../util/globs.js';
import { didYouMean } from '../../util/nearest.js';
import { eitherInShort } from '../../util/words.js';
import { isGlob } from '../match.js';
import type { Glob, RequiredSetting } from '../policy.js';
import { beginnings, textLike } from './patterns.js';
import { list, map, oneOrMore, placed, refined, type Schema, type Shape, text, word } from './shape.js';
import { meant, offer, oneOf } from './words.js';

/** Months with as many days as they can have. */
const DAYS =
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d)';

/** A day that is in the calendar. */
export const day: Shape<string> = refined(
  text,
  (written, at, tell) => (isDay(written) ? written : tell(at, `"${written}" is not a date (YYYY-MM-DD).`)),
  { schema: { type: 'string', format: 'date', pattern: `^\\d{4}-(?:${DAYS})$` }, takes: 'a date' },
);

function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}

/** A script id as its object writes it, without brackets. `ofOne` says why it is no glob. */
function oneScriptId(ofOne: string): Shape<string> {
  return refined(
    text,
    (written, at, tell) => {
      const bare = /^\[scriptid=([^\],]*)\]$/.exec(written)?.[1];
      if (bare !== undefined) return tell(at, `"${written}" is a reference; write "${bare}".`);
      if (/^\w[\w.]*$/.test(written)) return written;
      return tell(at, `"${written}" is not a script id${isGlob(written) ? `; ${ofOne}` : ''}.`, written);
    },
    { schema: textLike('\\w[\\w.]*') },
  );
}

export const scriptId: Shape<string> = oneScriptId('an exception names one object');

/** The script id of a custom role: only of those is known what they grant. */
export const customRole: Shape<string> = refined(
  oneScriptId('a combination names each of its roles'),
  (written, at, tell) =>
    isCustomRoleId(written)
      ? written
      : tell(at, `"${written}" is not a custom role: their script ids start with "customrole".`, written),
  { schema: textLike('customrole[0-9a-z_]*') },
);

const PREFIX = 'customrole';

/** A glob over script ids of roles that at least one can match. */
export const roleGlob: Shape<Glob> = refined(
  placed(text),
  ({ at, value }, _, tell) => (canMatchRole(value) ? { at, glob: value } : tell(at, noRole(value), value)),
  { schema: textLike(`${beginnings([PREFIX])}[0-9a-z_*?]*`) },
);

function canMatchRole(glob: string): boolean {
  const [head = ''] = glob.split(/[*?]/);
  return (
    /^[0-9a-z_*?]+$/.test(glob) && (head.startsWith(PREFIX) || (isGlob(glob) && PREFIX.startsWith(head)))
  );
}

function noRole(glob: string): string {
  const lower = glob.toLowerCase();
  const meantGlob = didYouMean(lower !== glob && canMatchRole(lower) ? lower : null);
  return `"${glob}" cannot match a role: script ids start with "customrole", followed by lowercase letters, digits or "_".${meantGlob}`;
}

/** What `cannotMatch` says of a glob, as far as a pattern can say it. */
const PATH_GLOB = textLike('!?(?!/|[A-Za-z]:|[.]?\\s*$)(?!(?:.*/)?[.][.](?:/|\\s*$))[^\\\\]+');

const pathGlob: Shape<Glob> = refined(
  placed(text),
  ({ at, value }, _, tell) => {
    const message = cannotMatch(value);
    return message === null ? { at, glob: value } : tell(at, message);
  },
  { schema: PATH_GLOB },
);

function cannotMatch(glob: string): string | null {
  const path = glob.replace(/^!/, '');
  if (path.length > MOST_OF_A_GLOB) return `A glob has at most ${MOST_OF_A_GLOB} characters.`;
  if (path.includes('\\')) return `"${glob}" cannot match a path: folders are separated by "/".`;
  if (posix.isAbsolute(path) || /^[a-z]:/i.test(path) || path.split('/').includes('..'))
    return `"${glob}" cannot match a path: paths are relative to the repository root.`;
  return path === '' || path === '.' ? `"${glob}" matches no path.` : faultInGlob(glob);
}

const MOST_OF_A_GLOB = 500;

/** Globs of paths. The first cannot take anything back. */
export const pathGlobs: Shape<readonly Glob[]> = refined(
  list(pathGlob, 1),
  (globs, _, tell) => {
    const [first] = globs;
    if (!first?.glob.startsWith('!')) return globs;
    return tell(first.at, `"${first.glob}" re-includes nothing: there is no glob before it.`);
  },
  {
    schema: {
      type: 'array',
      items: [{ ...PATH_GLOB, not: { pattern: '^\\s*!' } }],
      additionalItems: PATH_GLOB,
      minItems: 1,
    },
  },
);

/** The fields of a role that a policy can lay down. */
const FIELDS = ROLE.fields.filter(({ type }) => type === 'flag' || type === 'choice');

const fieldName = oneOf(
  FIELDS.map(({ name }) => name),
  'setting of a role',
);

/** Fields of roles, each with the values that it may have. */
export const settings: Shape<readonly RequiredSetting[]> = refined(
  map({ key: fieldName, offered: offer(FIELDS.map(offerField)) }, oneOrMore(placed(word))),
  (items, _, tell) => {
    const faults = items.flatMap(({ key, value: values }) =>
      values.flatMap(({ at, value }) => {
        const message = wrongValue(key, value);
        return message === null ? [] : [{ at, message }];
      }),
    );
    for (const { at, message } of faults) tell(at, message);
    if (faults.length > 0) return undefined;
    return items.map(({ at, key, value }) => ({ at, field: key, values: value.map((some) => some.value) }));
  },
);

function wrongValue(name: string, value: string): string | null {
  const field = FIELDS.find((other) => other.name === name);
  if (!field || field.open || valuesOf(field).includes(value)) return null;
  const values = valuesOf(field);
  return `"${value}" is not a value of ${name}.${meant(value, values)} Use ${eitherInShort(values)}.`;
}

function offerField(field: Field): [string, string, Schema] {
  const values = valuesOf(field).flatMap((value) => (/^\d+$/.test(value) ? [value, Number(value)] : [value]));
  const one: Schema = field.open ? { type: 'string' } : { enum: values };
  const description = `The value that \`${field.name}\` must have, or a list of which it must have one.`;
  return [field.name, description, { anyOf: [one, { type: 'array', items: one, minItems: 1 }] }];
}
