import { csv, csvRows } from '../writing/csv.js';
import { accountFingerprint } from './account.js';
import type { CheckPart, MatrixPart, Merged, Of, PartChange, PartFinding, PartRole } from './parts.js';

const HEAD = [
  'Account',
  'Kind',
  'Severity',
  'Rule',
  'Message',
  'Project',
  'Role',
  'Role name',
  'Role status',
  'Object',
  'Key',
  'Name',
  'Value',
  'Restriction',
  'Risk',
  'Duty',
  'File',
  'Line',
  'Fingerprint',
] as const;

type Row = Partial<Record<(typeof HEAD)[number], string>>;

/**
 * The reports of many accounts as one table: a row for each finding and change of access, and for each role and each of
 * its permissions and settings.
 */
export function* mergedCsv({ checks, matrices }: Merged): Iterable<string> {
  yield csv([HEAD]);
  for (const one of checks()) yield rowsText(one.account, checkRows(one));
  for (const { account, part } of matrices()) {
    const names = new Map(part.permissions.map(({ permission, name }) => [permission, name]));
    for (const role of part.roles) yield rowsText(account, roleRows(role, names));
    yield rowsText(account, openTypeRows(part));
  }
}

function rowsText(account: string, rows: readonly Row[]): string {
  return csvRows(rows.map((row) => HEAD.map((name) => (name === 'Account' ? account : (row[name] ?? '')))));
}

function checkRows({ account, part: { findings, access, notCompared } }: Of<CheckPart>): Row[] {
  return [
    ...findings.map((finding) => findingRow(account, finding)),
    ...(access ?? []).map(changeRow),
    ...(notCompared ?? []).map(
      ({ what, why, file }): Row => ({ Kind: 'not compared', Object: what, Message: why, File: file }),
    ),
  ];
}

function findingRow(account: string, finding: PartFinding): Row {
  const { severity, rule, message, project, role, object, permission, duty, file, line } = finding;
  return {
    Kind: 'finding',
    Severity: severity,
    Rule: rule,
    Message: message,
    Project: project,
    Role: role ?? '',
    Object: object ?? '',
    Key: permission ?? '',
    Duty: duty ?? '',
    File: file,
    Line: String(line),
    Fingerprint: accountFingerprint(account, finding.fingerprint),
  };
}

function changeRow(entry: PartChange): Row {
  const { project, role, object, permission, name, change, before, after, risk } = entry;
  return {
    Kind: 'change of access',
    Message: before === null ? change : `${change}, was ${before}`,
    Project: project,
    Role: role ?? '',
    Object: object ?? '',
    Key: permission,
    Name: name,
    Value: after ?? '',
    Risk: risk,
  };
}

function roleRows(role: PartRole, names: ReadonlyMap<string, string>): Row[] {
  const own = {
    Project: role.project,
    Role: role.role,
    'Role name': role.name ?? '',
    'Role status': role.active ? (role.defined ? 'active' : 'defined elsewhere') : 'inactive',
  };
  const settings = role.settings.map(
    ({ field, name, value, file, line }): Row => ({
      ...own,
      Kind: 'setting',
      Key: field,
      Name: name,
      Value: value,
      File: file,
      Line: String(line),
    }),
  );
  const permissions = role.permissions.map(
    ({ permission, level, restriction, risk, file, line }): Row => ({
      ...own,
      Kind: 'permission',
      Key: permission,
      Name: names.get(permission) ?? permission,
      Value: level,
      Restriction: restriction ?? '',
      Risk: risk,
      File: file,
      Line: String(line),
    }),
  );
  const head: Row = { ...own, Kind: 'role', File: role.file ?? '' };
  return [head, ...permissions, ...settings];
}

function openTypeRows({ openRecordTypes }: MatrixPart): Row[] {
  return openRecordTypes.map(({ project, object, name, value, risk, file, line }) => ({
    Kind: 'open without a permission',
    Project: project,
    Object: object,
    Name: name,
    Value: value,
    Risk: risk,
    File: file,
    Line: String(line),
  }));
}
