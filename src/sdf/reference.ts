/** A reference to an object, as SDF writes it: `[scriptid=x]`, `[type=customsegment, scriptid=x]`, `[appid=a, scriptid=x]`. */
export interface Reference {
  /** The script id as written; `parent.child` for a part of an object. */
  readonly scriptId: string;
  /** The script id of the object itself: what stands before the first dot. */
  readonly objectId: string;
  readonly type: string | null;
  /** The SuiteApp that owns the object; null for the account's own. */
  readonly appId: string | null;
  readonly bundleId: string | null;
}

const REFERENCE = /^\[([^[\]]*)\]$/;
/** What most references are: the script id of an object of the same project. */
const SIMPLE_REFERENCE = /^\[scriptid=([^\s[\]=,.]+)\]$/;

/** What was read lately: an account refers to the same objects again and again, and each place is asked about often. */
const recent = new Map<string, Reference | null>();
const MOST_RECENT = 5000;

/**
 * Reads a reference; null for any other text.
 * Syntax: Oracle help, bridgehead_24076946 ("Referencing objects").
 */
export function parseReference(text: string): Reference | null {
  if (!text.includes('[')) return null;
  const known = recent.get(text);
  if (known !== undefined) return known;
  const reference = read(text);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(text, reference);
  return reference;
}

function read(text: string): Reference | null {
  const simple = SIMPLE_REFERENCE.exec(text)?.[1];
  if (simple !== undefined)
    return { scriptId: simple, objectId: simple, type: null, appId: null, bundleId: null };
  const inside = REFERENCE.exec(text.trim())?.[1];
  if (inside === undefined) return null;
  const parts = new Map(inside.split(',').map(keyAndValue));
  const scriptId = parts.get('scriptid');
  if (!scriptId) return null;
  return {
    scriptId,
    objectId: scriptId.split('.')[0] ?? scriptId,
    type: parts.get('type') ?? null,
    appId: parts.get('appid') ?? null,
    bundleId: parts.get('bundleid') ?? null,
  };
}

/** A reference to an object of the same project, as `object:import` writes it: segments carry their type. */
export function formatReference(scriptId: string): string {
  return isSegmentId(scriptId) ? `[type=customsegment, scriptid=${scriptId}]` : `[scriptid=${scriptId}]`;
}

/** Whether two references mean one object; a `type` only says what the script id shows already. */
export function sameTarget(one: Reference, other: Reference): boolean {
  return one.scriptId === other.scriptId && one.appId === other.appId && one.bundleId === other.bundleId;
}

export function isSegmentId(scriptId: string): boolean {
  return /^cseg/.test(scriptId);
}

/** The script ids whose objects a role's permission can name. */
const PERMISSION_TARGET = /^(?:customrecord|cseg|customtransaction|customsale|custompurchase)[0-9a-z_]*$/;

/** Whether a bare word is the script id of an object that a permission can name. */
export function isPermissionTargetId(text: string): boolean {
  return PERMISSION_TARGET.test(text);
}

/** Whether a bare word is the script id of a custom role. `CUSTOMROLE41` and its like are standard roles. */
export function isCustomRoleId(text: string): boolean {
  return /^customrole[0-9a-z_]*$/.test(text);
}

/** Whether a bare word is the script id of a custom field of the kinds that list roles. */
export function isCustomFieldId(text: string): boolean {
  return /^cust(?:body|col|entity|event|item|record)[0-9a-z_]*$/.test(text);
}

function keyAndValue(part: string): [string, string] {
  const [key = '', ...value] = part.split('=');
  return [key.trim().toLowerCase(), value.join('=').trim()];
}
