import { RISKS } from '../../sdf/catalogue/risks.js';
import { globFilter, type PathFilter } from '../../util/globs.js';
import type { Glob } from '../policy.js';
import { PRESET_NAMES } from '../presets.js';
import type { RuleInfo } from '../rule-info.js';
import { canBeSilenced, needsApproval } from '../silenceable.js';
import { object, optional, required } from './object.js';
import { textLike } from './patterns.js';
import { grantingLevel, heldLevels, keyGlob, limits, requiredLevels } from './permission-keys.js';
import {
  defined,
  list,
  map,
  oneOrMore,
  placed,
  refined,
  type Schema,
  type Shape,
  type Tell,
  text,
} from './shape.js';
import { customRole, day, pathGlobs, roleGlob, scriptId, settings } from './values.js';
import { meant, offer, oneOf } from './words.js';

/**
 * The config: every key with what it takes and what users are told of it. The reader of config files and the JSON
 * Schema for editors are both made of this.
 */
export function configShape(rules: readonly RuleInfo[]) {
  const ruleId = oneOf(
    rules.map(({ id }) => id),
    'rule',
  );
  const ruleSettings = refined(
    defined('rules', map({ key: ruleId, offered: offer(rules.map(offerRule)) }, severity)),
    (items) => new Map(items.map(({ key, value }) => [key, value])),
  );
  return object({
    extends: optional(
      oneOrMore(base, 0),
      `What the config starts from; later entries override earlier ones. Presets, or paths of other config files
relative to this one, or \`owner/repo/path@ref\` for a file in another repository. Without this key it starts from
\`recommended\`; with an empty list, from nothing.

- \`recommended\`: what SDF rejects, and likely mistakes
- \`security\`: \`recommended\`, and access that is risky
- \`sox\`: \`recommended\`, and the duties that auditors want separated
- \`all\`: every rule and every built-in duty`,
    ),
    ignore: optional(
      pathGlobs,
      `Globs of files and folders to leave out, relative to the repository root. A glob that starts with \`!\`
re-includes what earlier globs matched.`,
    ),
    rules: optional(
      ruleSettings,
      'The severity of rules. A rule that is listed here runs even if no preset turns it on; `off` stops it.',
    ),
    overrides: optional(
      list(refined(override(ruleSettings), (entry) => ({ ...entry, covers: covered(entry.files) }))),
      'Other severities in some files. If several entries match a file, the last one wins.',
    ),
    policy: optional(
      policy,
      'What roles must and must not hold. Each entry turns on the rules that check it.',
    ),
    exceptions: optional(
      list(exception(ruleId, rules)),
      'Accepted findings. An exception matches a finding if everything that it names is the same in the finding.',
    ),
  });
}

const severity = oneOf(['error', 'warning', 'notice', 'off'], 'severity');

function offerRule({ id, summary }: RuleInfo): [string, string, Schema] {
  return [id, `${summary}.`, severity.schema];
}

function override<S>(ruleSettings: Shape<S>) {
  return object({
    files: required(pathGlobs, 'Globs of files and folders, relative to the repository root.'),
    rules: required(ruleSettings, 'The severity of rules in these files.'),
  });
}

function covered(globs: readonly Glob[]): PathFilter {
  return globFilter(globs.map(({ glob }) => glob));
}

/** What a config file says. */
export type Config = ValueOf<ReturnType<typeof configShape>>;
type ValueOf<S> = S extends Shape<infer T> ? T : never;

const base = refined(
  placed(text),
  (entry, _, tell) => {
    if (PRESET_NAMES.some((name) => name === entry.value) || /[./]/.test(entry.value)) return entry;
    return tell(
      entry.at,
      `"${entry.value}" is neither a preset nor a path.${meant(entry.value, PRESET_NAMES)} The presets are ${PRESET_NAMES.join(', ')}.`,
    );
  },
  {
    schema: { anyOf: [{ enum: PRESET_NAMES }, { type: 'string', pattern: '^(?!\\s*/).*[./]' }] },
    takes: 'text',
  },
);

const rolePolicy = object({
  match: required(
    oneOrMore(roleGlob),
    'The roles that this entry applies to: globs for script ids, for example `customrole_*_integration`.',
  ),
  profile: optional(
    oneOf(['integration', 'ai'], 'profile'),
    'What the roles are used for: `integration` if programs log in with them, `ai` if AI clients do. The rules check what each needs.',
  ),
  require: optional(
    requiredLevels,
    'Permissions that the roles must have, each with its lowest level. An object is written as in a role: `"[scriptid=customrecord_x]"`.',
  ),
  'require-custom-objects': optional(
    placed(grantingLevel),
    'The lowest level that the roles must have for every record type, segment and custom transaction type of the project.',
  ),
  forbid: optional(
    list(placed(keyGlob), 1),
    'Permissions that the roles must not have: globs for their ids, for example `ADMI_MANAGE*`.',
  ),
  limit: optional(limits, 'Globs for permissions, each with the highest level that the roles may have.'),
  settings: optional(
    settings,
    'The settings that the roles must have: fields, each with a value or a list of values.',
  ),
});

const dutyId = refined(
  text,
  (written, at, tell) =>
    /^[\w.-]+$/.test(written)
      ? written
      : tell(at, `"${written}" is not an id. Use letters, digits, "-", "_" and ".".`),
  { schema: textLike('[\\w.-]+') },
);

const duty = object({
  id: required(placed(dutyId), 'The id that exceptions use. It replaces a built-in duty with the same id.'),
  title: required(text, 'What the duty is, in a few words.'),
  risk: required(
    oneOf(RISKS, 'risk'),
    'How much harm one person with all sides can do. A conflict is an error for `high` and `critical`, otherwise a warning.',
  ),
  sides: required(
    list(heldLevels, 2),
    'What one person must not combine. One permission of a side, at its level or above, is enough to hold the side.',
  ),
});

const duties = refined(list(duty), (all, _, tell) => {
  const repeated = all.filter(
    ({ id }, index) => all.findIndex((other) => other.id.value === id.value) < index,
  );
  for (const { id } of repeated) tell(id.at, `"${id.value}" is also the id of another duty.`);
  return repeated.length > 0 ? undefined : all;
});

const combinedRoles = list(placed(customRole), 2);

const combination = refined(
  placed(combinedRoles),
  ({ at, value: roles }, _, tell) => {
    const repeated = roles.find(
      ({ value }, index) => roles.findIndex((other) => other.value === value) < index,
    );
    if (repeated) return tell(repeated.at, `"${repeated.value}" is listed twice.`);
    return { at, roles: roles.map(({ value }) => value) };
  },
  { schema: { ...combinedRoles.schema, uniqueItems: true } },
);

const policy = object({
  roles: optional(list(rolePolicy), 'What some roles must hold, must not hold, and their settings.'),
  duties: optional(duties, 'Duties that one role, or the roles of one person, must not combine.'),
  widening: optional(
    oneOf([...RISKS, 'off'], 'risk'),
    'Changes that grant or widen access at or above this risk need an exception that names who approved them.',
  ),
  comments: optional(
    oneOf(['base', 'head'], 'side of a change'),
    `When a comment in XML silences errors. \`base\` (the default): only after the base of a change has both the comment
and the finding, and only as far as the finding goes there. \`head\`: immediately. Warnings and notices are always
silenced immediately.`,
  ),
  combinations: optional(
    list(combination),
    'Roles that one person may hold together, by their script ids: no duty may conflict across them.',
  ),
});

function exception(ruleId: Shape<string>, rules: readonly RuleInfo[]) {
  const taking = rules.filter(canBeSilenced).map(({ id }) => id);
  const shape = object({
    rule: required(placed({ ...ruleId, schema: { enum: taking } }), 'The rule.'),
    role: optional(scriptId, 'The script id of the role.'),
    object: optional(
      scriptId,
      'The script id of the record type, segment, custom transaction type or field.',
    ),
    permission: optional(text, 'The permission as the role writes it.'),
    duty: optional(placed(text), 'The id of the duty.'),
    level: optional(
      grantingLevel,
      'The highest level that is accepted; a finding at a higher level counts. Without it, every level is accepted.',
    ),
    reason: required(text, 'Why the finding is accepted.'),
    'approved-by': optional(text, 'Who approved it. A change that widens access needs this.'),
    expires: optional(placed(day), 'The last day on which it is valid, in UTC: YYYY-MM-DD.'),
  });
  const judge = (entry: ValueOf<typeof shape>, tell: Tell) => {
    const { at, value: id } = entry.rule;
    const rule = rules.find((other) => other.id === id);
    if (rule && !canBeSilenced(rule)) return tell(at, noException(rule));
    if (needsApproval({ id }) && entry['approved-by'] === null)
      return tell(
        entry.at,
        '"approved-by" is missing: a change that widens access needs the name of who approved it.',
      );
    return entry;
  };
  return refined(shape, (entry, _, tell) => judge(entry, tell), {
    schema: { ...shape.schema, ...approval(rules) },
  });
}

/** What the schema says of rules whose exceptions need an approval. */
function approval(rules: readonly RuleInfo[]): Schema {
  const ids = rules.filter(needsApproval).map(({ id }) => id);
  return {
    if: { properties: { rule: { description: 'A rule about changes.', enum: ids } }, required: ['rule'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      properties: { 'approved-by': { description: 'Who approved the change.' } },
      required: ['approved-by'],
    },
  };
}

function noException({ id, group }: RuleInfo): string {
  if (group !== 'file') return `"${id}" cannot have an exception. Set it to off under "rules" instead.`;
  return `"${id}" cannot have an exception, because the content of such a file is not known. List the file under "ignore" instead.`;
}
