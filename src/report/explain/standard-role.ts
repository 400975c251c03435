import { dutiesHeld, dutiesTogether, type RatedDuty } from '../../access/role-duties.js';
import { doubtWords } from '../../access/standard-doubt.js';
import { findPermission, LEVELS, type Level } from '../../sdf/catalogue/permissions.js';
import { compareRisks, explainRisk } from '../../sdf/catalogue/risks.js';
import type { SourceToken } from '../../sdf/catalogue/sources.js';
import {
  findStandardRole,
  nameOfStandardRole,
  STANDARD_ROLE_RELEASE,
  STANDARD_ROLE_SOURCE,
  type StandardPermission,
  type StandardRole,
  standardRoles,
} from '../../sdf/catalogue/standard-role-permissions.js';
import { count, listed } from '../../util/words.js';
import { heldDutyLines, sharedDutyLines } from './duty-lines.js';
import { type Explanation, prose, type Section, sourceSection } from './explanation.js';

/** More risks than these are found in the list of permissions. */
const MOST_RISKS = 10;

/** All that is documented of a standard role, by its id. */
export function explainStandardRole(id: string, duties: readonly RatedDuty[]): Explanation {
  const role = findStandardRole(id);
  const sections = role ? documented(role, duties) : undocumented(id);
  return { title: id, subtitle: subtitleOf(id, role), sections };
}

function subtitleOf(id: string, role: StandardRole | null): string {
  const name = nameOfStandardRole(id);
  const kind = name === null || name === id ? 'standard role' : `standard role, ${name}`;
  return role?.idIs === 'guessed' ? `${kind}; the id was inferred` : kind;
}

function undocumented(id: string): Section[] {
  const known = WITHOUT_TABLE.get(id);
  if (!known)
    return [
      prose('What it holds', 'Not documented, so neither this role nor code that runs as it can be judged.'),
    ];
  return [
    prose('What it holds', known.says),
    ...(known.sources.length > 0 ? [sourceSection(known.sources)] : []),
  ];
}

interface WithoutTable {
  readonly says: string;
  readonly sources: readonly SourceToken[];
}

const EVERYTHING = 'Every permission at its highest level, and so all sides of every duty.';

/** What is said of roles that have no list of permissions. */
const WITHOUT_TABLE: ReadonlyMap<string, WithoutTable> = new Map([
  ['ADMINISTRATOR', { says: EVERYTHING, sources: [STANDARD_ROLE_SOURCE] }],
  [
    'FULL_ACCESS',
    {
      says: `${EVERYTHING} NetSuite has retired this role; old accounts still have it.`,
      sources: ['section_1557254595'],
    },
  ],
  [
    'DATA_WAREHOUSE_INTEGRATOR',
    {
      says: 'No list of permissions is documented. Through SuiteAnalytics Connect it reads all data of the account except sensitive data.',
      sources: ['subsect_162885566786'],
    },
  ],
]);

function documented(role: StandardRole, duties: readonly RatedDuty[]): Section[] {
  const { permissions, nameless } = role;
  const all = [...permissions.values()];
  const known = count(permissions.size, 'permission');
  const more =
    nameless.length > 0
      ? `, and ${nameless.length} more whose ids no source names (${listed(nameless)})`
      : '';
  return [
    prose(
      'What it holds',
      `${known}${more}, as Oracle documents it for NetSuite ${STANDARD_ROLE_RELEASE}. Which of these an account has depends on its features and modules.`,
    ),
    ...riskSection(all),
    ...dutySections(role, duties),
    ...levelSections(all),
    ...doubtSection(all),
    sourceSection([STANDARD_ROLE_SOURCE]),
  ];
}

function riskSection(all: readonly StandardPermission[]): Section[] {
  const risky = all
    .map(({ key, level }) => ({ key, level, ...explainRisk(key, level) }))
    .filter(({ risk }) => compareRisks(risk, 'high') >= 0)
    .sort((one, other) => compareRisks(other.risk, one.risk));
  if (risky.length === 0) return [];
  const shown = risky.length > MOST_RISKS ? risky.slice(0, MOST_RISKS - 1) : risky;
  const lines = shown.map(({ key, level, risk, why }) => `${risk}  ${nameOf(key)} ${level}: it ${why}`);
  const left = risky.length - shown.length;
  return [{ title: 'High risks', lines: [...lines, ...(left > 0 ? [`and ${left} more`] : [])] }];
}

function dutySections(role: StandardRole, duties: readonly RatedDuty[]): Section[] {
  const partyOf = ({ id, permissions }: StandardRole) => ({
    id,
    levelOf: (key: string) => permissions.get(key)?.level ?? null,
  });
  const own = partyOf(role);
  const held = dutiesHeld(duties, own.levelOf);
  const others = standardRoles().filter(({ id }) => id !== role.id);
  const shared = dutiesTogether(duties, own, others.map(partyOf));
  return [
    {
      title: `Duties that it combines: ${held.length} of ${duties.length}`,
      lines: held.length > 0 ? heldDutyLines(held) : ['None.'],
    },
    ...(shared.length > 0
      ? [
          {
            title: 'Duties that one person combines with one more standard role',
            lines: sharedDutyLines(shared),
          },
        ]
      : []),
  ];
}

function levelSections(all: readonly StandardPermission[]): Section[] {
  return [...LEVELS].reverse().flatMap((level) => {
    const names = namesAt(all, level);
    return names.length > 0 ? [prose(`${level} (${names.length})`, `${names.join(', ')}`)] : [];
  });
}

function namesAt(all: readonly StandardPermission[], level: Level): string[] {
  const held = all.filter((one) => one.level === level);
  return held.map((one) => nameOf(one.key) + (doubtWords(one) === null ? '' : '?')).sort();
}

function doubtSection(all: readonly StandardPermission[]): Section[] {
  const lines = all.flatMap((one) => {
    const doubt = doubtWords(one);
    return doubt === null ? [] : [`${nameOf(one.key)} ${one.level}: ${doubt}`];
  });
  return lines.length > 0 ? [{ title: 'Uncertain, marked with ? above', lines }] : [];
}

function nameOf(key: string): string {
  return findPermission(key)?.names[0] ?? key;
}
