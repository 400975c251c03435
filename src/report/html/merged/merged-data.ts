import { LEVELS } from '../../../sdf/catalogue/permissions.js';
import { RISKS } from '../../../sdf/catalogue/risks.js';
import { NAME, VERSION } from '../../../util/version.js';
import type { Merged, MergedAccount, PartFinding, PartRole } from '../../merged/parts.js';
import { type Indices, indices } from '../indices.js';
import { type AccountData, type MergedData, packed, ROLE_MARK, SEVERITIES, steps } from './data.js';

/** The reports of many accounts for the page. */
export function mergedData({ accounts, checks, matrices, problems }: Merged): MergedData {
  const texts = indices<string>();
  const names = indices(accounts.map(({ account }) => account));
  const findings = accounts.map((): string[] => []);
  for (const { account, part } of checks()) {
    const own = findings[names.find(account)];
    own?.push(part.findings.map((finding) => packed(findingNumbers(finding, texts))).join(''));
  }
  const roles: string[] = [];
  const held: string[] = [];
  const known = grantsIn(texts);
  for (const { account, part } of matrices()) {
    for (const { permission, name } of part.permissions) known.name(permission, name);
    const own = names.find(account);
    for (const role of part.roles) {
      roles.push(packed([own, ...roleNumbers(role, texts)]));
      held.push(packed(steps(role.permissions.map(known.of).sort((one, other) => one - other))));
    }
  }
  return {
    tool: { name: NAME, version: VERSION },
    problems,
    accounts: accounts.map(accountData),
    texts: texts.all,
    levels: LEVELS,
    risks: RISKS,
    permissions: known.permissions(),
    grants: packed(known.grants),
    findings: findings.map((own) => own.join('')),
    roles: roles.join(''),
    held,
  };
}

function accountData({ account, conclusion, summary }: MergedAccount): AccountData {
  return {
    name: account,
    passed: conclusion === null ? null : conclusion === 'success',
    errors: summary?.errors ?? null,
    warnings: summary?.warnings ?? null,
    notices: summary?.notices ?? null,
    suppressed: summary?.suppressed ?? null,
  };
}

function findingNumbers(
  { severity, rule, message, file, line, role, object, introduced }: PartFinding,
  texts: Indices<string>,
): number[] {
  const about = role ?? object;
  const shared = (text: string) => texts.of(withMark(text, about));
  return [
    SEVERITIES.indexOf(severity),
    texts.of(rule),
    shared(message),
    shared(file),
    line,
    about === undefined ? -1 : texts.of(about),
    introduced === null ? -1 : Number(introduced),
  ];
}

/** A text that holds the mark itself shows it as an escape. */
function withMark(text: string, about: string | undefined): string {
  const own = text.replaceAll(ROLE_MARK, '\\uE000');
  return about ? own.replaceAll(about, ROLE_MARK) : own;
}

function roleNumbers(
  { role, name, project, file, active, defined }: PartRole,
  texts: Indices<string>,
): number[] {
  return [
    texts.of(role),
    name === null ? -1 : texts.of(name),
    texts.of(project),
    file === null ? -1 : texts.of(file),
    active ? Number(!defined) * 2 : 1,
  ];
}

/** What roles hold, each thing once: accounts of one company hold much the same. */
function grantsIn(texts: Indices<string>) {
  const keys = indices<string>();
  const names = new Map<string, string>();
  const byName = new Map<string, number>();
  const grants: number[] = [];
  const of = ({ permission, level, restriction, risk }: PartRole['permissions'][number]): number => {
    const name = `${level} ${restriction ?? ''} ${risk} ${permission}`;
    const index = byName.get(name);
    if (index !== undefined) return index;
    const added = byName.size;
    byName.set(name, added);
    const limit = restriction === null ? -1 : texts.of(restriction);
    grants.push(keys.of(permission), LEVELS.indexOf(level), limit, RISKS.indexOf(risk));
    return added;
  };
  return {
    grants,
    of,
    name: (key: string, name: string) => {
      if (!names.has(key)) names.set(key, name);
    },
    permissions: () => keys.all.map((key) => ({ key, name: names.get(key) ?? key })),
  };
}
