import { permissionsNear } from '../../sdf/catalogue/names/names.js';
import { resolves } from '../../sdf/project.js';
import { parseReference } from '../../sdf/reference.js';
import type { Lack, PermissionWords, Saying } from '../saying.js';
import { adviseOnField } from './field-advice.js';
import { targetsNamed, targetsOfRecord } from './meanings.js';
import { type Candidate, grant, question, type Resolution, type Surroundings } from './resolution.js';
import { grantObject, resolveObject } from './resolve-object.js';
import { adviseOnRestriction } from './restriction-advice.js';
import { standardTarget, type Target, targetOf } from './targets.js';

/** What a saying means here. */
export function resolve(saying: Saying, surroundings: Surroundings): Resolution {
  return asFarAsKnown(resolveAnywhere(saying, surroundings), surroundings);
}

/** A role cannot be deployed with a permission for what neither its project nor its manifest names. */
function asFarAsKnown(resolution: Resolution, { home }: Surroundings): Resolution {
  const reference = resolution.kind === 'grant' ? parseReference(resolution.target.key) : null;
  if (resolution.kind !== 'grant' || !home || !reference || resolves(home, reference)) return resolution;
  const { target, level } = resolution;
  const where = target.known ? ` It is in ${target.known.object.source.path}.` : '';
  return question(
    `${reference.scriptId} is neither in the project of the role nor in its manifest.${where}`,
    'Import it into the project, or add it to the dependencies of the manifest, and try again. There, it must also list the role.',
    [{ target, level }],
  );
}

function resolveAnywhere(saying: Saying, surroundings: Surroundings): Resolution {
  switch (saying.kind) {
    case 'permission':
      return named(saying.name, saying.lack, surroundings);
    case 'any-of':
      return anyOf(saying.names, surroundings);
    case 'key':
      return grant(targetOf(saying.id), { level: saying.level ?? null, note: saying.note ?? null });
    case 'object':
      return resolveObject(saying, surroundings);
    case 'record':
      return record(saying.word, saying.isTable, surroundings);
    case 'unnamed':
      return unnamed(saying, surroundings);
    case 'restriction':
      return { kind: 'advice', advice: adviseOnRestriction(saying.of, surroundings.role) };
    case 'field':
      return { kind: 'advice', advice: adviseOnField(saying, surroundings) };
    case 'advice':
      return { kind: 'advice', advice: { cause: saying.cause, fix: saying.fix, rule: saying.rule } };
  }
}

function named(words: PermissionWords, lack: Lack, surroundings: Surroundings): Resolution {
  const { name, area, level } = words;
  const targets = targetsNamed(words, surroundings);
  const [only, ...others] = targets;
  if (only && others.length === 0 && area === 'Custom Record' && isForAll(only)) {
    return question(
      `"${name}" on the Custom Record subtab covers all record types or segments of the account, and the text does not say which.`,
      'Add the permission of each that the integration uses: [scriptid=customrecord_…] or [type=customsegment, scriptid=cseg_…].',
      [],
    );
  }
  if (only && others.length === 0) return granted(only, { lack, level });
  if (only) {
    const problem = `Several permissions have the name "${name}".`;
    return question(problem, ADD_ONE, candidatesOf(targets, level));
  }
  const near = permissionsNear(name, area).map(standardTarget);
  const hint =
    near.length > 0
      ? 'One of these may be meant.'
      : `Look for the name among the permissions of a role (${area ?? 'every'} subtab). To find a record type or custom transaction type, run this in the folder of its SDF project.`;
  return question(`"${name}" is not a known permission.`, hint, candidatesOf(near, level));
}

/** Custom Record Entries opens record types, whatever subtab a text gives it; other standard permissions do not. */
function isForAll({ permission }: Target): boolean {
  return permission !== null && permission.id !== 'LIST_CUSTRECORDENTRY';
}

const ADD_ONE = 'Add the one that the text means.';

function granted(target: Target, more: Parameters<typeof grantObject>[1]): Resolution {
  return target.known ? grantObject(target.known, more) : grant(target, more);
}

function candidatesOf(targets: readonly Target[], level: Candidate['level'] = null): Candidate[] {
  return targets.map((target) => ({ target, level }));
}

function anyOf(names: readonly PermissionWords[], surroundings: Surroundings): Resolution {
  const candidates = names.flatMap((words) => candidatesOf(targetsNamed(words, surroundings), words.level));
  return question(
    'Any one of these permissions is enough.',
    'Add the one that the role should have; one that it already uses grants the least.',
    candidates,
    true,
  );
}

const HIDDEN =
  'SuiteQL gives this error for a table that the role cannot see, whose feature is off, or that does not exist.';

function record(word: string, isTable: boolean, surroundings: Surroundings): Resolution {
  const targets = targetsOfRecord(word, isTable, surroundings);
  const [only, ...others] = targets;
  if (only && others.length === 0) return granted(only, { note: isTable ? HIDDEN : null });
  return question(
    only ? `Several permissions open "${word}".` : `The permission for "${word}" is not known.`,
    isTable ? `${HIDDEN} Setup > Records Catalog shows the permission of each table.` : ADD_ONE,
    candidatesOf(targets),
  );
}

const CLIENTS =
  'The client shows only the status. NetSuite names the permission in the body of the response: look in error.response.body (SuiteScript, got), error.response.data (axios) or response.text (Python), and there in "o:errorDetails", "detail" or "message".';

/** What a token logs in with. */
const LOGINS = ['ADMI_LOGIN_OAUTH2', 'ADMI_LOGIN_OAUTH'] as const;

// https://improvado.io/docs/oracle-netsuite-troubleshooting
const TRANSPORT =
  'REST usually answers this if the role may not use it at all: the role needs REST Web Services and the login permission for its token (OAuth 2.0 or access tokens). Also check that the features are on and that the role has access to the subsidiaries.';

const SAME_ANSWER = 'A restriction of the role, or a feature that is off, gives the same error.';

function unnamed(saying: Saying & { readonly kind: 'unnamed' }, surroundings: Surroundings): Resolution {
  const { subject, isQuery, isCall = true } = saying;
  const isRest = (subject !== null && isCall) || isQuery;
  const isTransport = saying.isTransport === true && !isRest;
  const candidates = [
    ...candidatesOf(subject === null ? [] : targetsOfRecord(subject, false, surroundings)),
    ...(isQuery ? candidatesOf([targetOf('REPO_ANALYTICS')], 'EDIT') : []),
    ...(isRest || isTransport ? candidatesOf([targetOf('ADMI_RESTWEBSERVICES')], 'FULL') : []),
    ...(isTransport ? candidatesOf(LOGINS.map(targetOf), 'FULL') : []),
  ];
  return question(
    'A permission is missing, but the message does not say which.',
    hintOf(saying, isRest),
    candidates,
    true,
  );
}

function hintOf(
  { isHidden = false, isTransport = false }: Saying & { readonly kind: 'unnamed' },
  isRest: boolean,
) {
  if (isTransport && !isRest) return TRANSPORT;
  if (isHidden && !isRest) return CLIENTS;
  return isRest
    ? `Such a call needs these permissions. ${SAME_ANSWER}`
    : `Do the same in the UI with this role: there the message names the permission. ${SAME_ANSWER}`;
}
