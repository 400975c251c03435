import { greatestRisk } from '../../sdf/catalogue/risks.js';
import { NAME, VERSION } from '../../util/version.js';
import { plainJson } from '../writing/plain.js';
import { accountFingerprint, accountPath, ofAccount } from './account.js';
import type { Merged, PartFinding, PartPermission, PartRole } from './parts.js';

/**
 * The reports of many accounts as one JSON document, version 1, with an entry in a line: what is written is never in
 * memory as a whole.
 */
export function* mergedJson({ accounts, checks, matrices, problems }: Merged): Iterable<string> {
  const head = JSON.stringify({ version: 1, tool: { name: NAME, version: VERSION }, problems });
  yield `${plainJson(head).slice(0, -1)},\n`;
  yield* list('accounts', accounts);
  yield ',\n';
  yield* list(
    'findings',
    each(checks(), ({ account, part }) => part.findings.map(findingOf(account))),
  );
  yield ',\n';
  const changes = each(checks(), ({ account, part }) =>
    (part.access ?? []).map((change) => ofAccount(account, change)),
  );
  yield* list('access', changes);
  yield ',\n';
  const unseen = each(checks(), ({ account, part }) => (part.notCompared ?? []).map(placedOf(account)));
  yield* list('notCompared', unseen);
  yield ',\n';
  const permissions = new Map<string, PartPermission>();
  const roles = each(matrices(), ({ account, part }) => {
    for (const permission of part.permissions) addPermission(permissions, permission);
    return part.roles.map(roleOf(account));
  });
  yield* list('roles', roles);
  yield ',\n';
  yield* list('permissions', permissions.values());
  yield ',\n';
  const openTypes = each(matrices(), ({ account, part }) => part.openRecordTypes.map(placedOf(account)));
  yield* list('openRecordTypes', openTypes);
  yield '}\n';
}

/** A permission that several accounts know has the name that the first one gives it, and the greatest risk. */
export function addPermission(known: Map<string, PartPermission>, permission: PartPermission): void {
  const { permission: key, risk } = permission;
  const first = known.get(key);
  known.set(key, first ? { ...first, risk: greatestRisk([first.risk, risk]) ?? risk } : permission);
}

function* list(name: string, entries: Iterable<object>): Iterable<string> {
  let isFirst = true;
  for (const entry of entries) {
    yield (isFirst ? `"${name}": [\n` : ',\n') + plainJson(JSON.stringify(entry));
    isFirst = false;
  }
  yield isFirst ? `"${name}": []` : '\n]';
}

function* each<T, R>(values: Iterable<T>, make: (value: T) => Iterable<R>): Iterable<R> {
  for (const value of values) yield* make(value);
}

type Placed = { readonly file: string };

/** Puts the places of an account into its folder. */
function inFolder(account: string) {
  return <T extends Placed>(entry: T): T => ({ ...entry, file: accountPath(account, entry.file) });
}

function findingOf(account: string) {
  const inOwn = inFolder(account);
  return (finding: PartFinding): PartFinding =>
    ofAccount(account, inOwn(finding), {
      fingerprint: accountFingerprint(account, finding.fingerprint),
      related: finding.related.map(inOwn),
      fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(inOwn) })),
    });
}

function roleOf(account: string) {
  const inOwn = inFolder(account);
  return (role: PartRole): PartRole =>
    ofAccount(account, role, {
      file: role.file === null ? null : accountPath(account, role.file),
      settings: role.settings.map(inOwn),
      permissions: role.permissions.map(inOwn),
    });
}

function placedOf(account: string) {
  const inOwn = inFolder(account);
  return <T extends Placed>(entry: T): T => ofAccount(account, inOwn(entry));
}
