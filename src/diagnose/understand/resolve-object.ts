import type { Saying } from '../saying.js';
import { type Grant, grant, question, type Resolution, type Surroundings } from './resolution.js';
import {
  type KnownObject,
  objectsCalled,
  objectsOfId,
  objectTarget,
  targetOf,
  targetOfScriptId,
} from './targets.js';

/** What it means that a record type or segment is lacking, by its name in the UI or by the script id beside it. */
export function resolveObject(
  { noun, label, scriptId }: Saying & { readonly kind: 'object' },
  surroundings: Surroundings,
): Resolution {
  const kind = noun === 'segment' ? 'customsegment' : 'customrecordtype';
  const called = label === null ? [] : objectsCalled(surroundings, label, (other) => other.kind === kind);
  const [only, ...others] = called.length > 0 || !scriptId ? called : objectsOfId(surroundings, scriptId);
  if (only && others.length === 0) return grantObject(only, { lack: 'either' });
  if (only) {
    return question(
      `Several ${noun}s are called "${label}".`,
      'Add the permission for the one that the text means, and list the role there.',
      [only, ...others].map((known) => ({ target: objectTarget(known), level: null })),
    );
  }
  if (scriptId) {
    const note = `The script id comes from the text next to the message. No project here contains the ${noun}, which must also list the role.`;
    return grant({ ...targetOfScriptId(scriptId), name: label }, { lack: 'either', note });
  }
  return question(unknown(noun, label), whereToLook(noun), []);
}

/** The permission for an object; the access type of a record type can put another one in its place, or none. */
export function grantObject(known: KnownObject, more: Partial<Grant> = {}): Resolution {
  const { object } = known;
  const target = objectTarget(known);
  const accessType = object.kind === 'customrecordtype' ? object.accessType?.text : undefined;
  if (target.known && accessType === 'CUSTRECORDENTRYPERM') {
    const note = `${object.id} has the access type ${accessType}: this permission opens it, and with it every record type of that access type. With USEPERMISSIONLIST, it would have its own list of roles.`;
    return grant(targetOf('LIST_CUSTRECORDENTRY'), { ...more, note });
  }
  if (target.known && accessType === 'NONENEEDED') {
    const cause = `By its access type ${accessType} the record type ${object.id} needs no permission, so the account differs from its file, or the role is one of a customer, vendor or partner center.`;
    const fix =
      'Deploy the record type, or import it again. For such roles externalrolepermissionlevel decides.';
    return { kind: 'advice', advice: { cause, fix, rule: null } };
  }
  return grant(target, more);
}

function unknown(noun: string, label: string | null): string {
  return label === null
    ? `The message means a ${noun}, but does not say which.`
    : `No ${noun} in the projects here is called "${label}".`;
}

function whereToLook(noun: 'record type' | 'segment'): string {
  const page = noun === 'segment' ? 'Custom Segments' : 'Record Types';
  const key = noun === 'segment' ? '[type=customsegment, scriptid=cseg_…]' : '[scriptid=customrecord_…]';
  return `Find its ID by that name under Customization > Lists, Records & Fields > ${page}; the permission is ${key}, on the Custom Record subtab. To find it, run this in the folder of an SDF project that contains it.`;
}
