import { nearestStandardRole } from '../../sdf/catalogue/standard-roles.js';
import { isAsWritten, listedValues } from '../../sdf/listed.js';
import { addObject, type Manifest } from '../../sdf/manifest.js';
import { dueRole } from '../../sdf/notation.js';
import { type Project, resolves } from '../../sdf/project.js';
import { formatReference, isCustomRoleId, type Reference } from '../../sdf/reference.js';
import { otherRoleReferencesOf, type ReferenceUse, referencesOf } from '../../sdf/references.js';
import { type OddRoles, oddRolesOf } from '../../sdf/role-positions.js';
import type { Value } from '../../sdf/value.js';
import { groupBy } from '../../util/group-by.js';
import { nearestWords } from '../../util/nearest.js';
import { listed } from '../../util/words.js';
import { type Said, say } from '../message.js';
import type { Fix, Report, Rule } from '../rule.js';
import { titles } from '../shared/access-fixes.js';

const MOST_RELATED = 3;

export const messages = {
  missing: ({ value, object, more }: { value: string; object: string; more: number }) =>
    `"${value}" in ${object} is missing in the project and also not included in the dependencies list of the manifest.${otherUses(more)}`,
  missingOwner: (of: { value: string; object: string; owner: string; more: number }) =>
    `"${of.value}" in ${of.object} belongs to the ${of.owner}, which is not included in the dependencies list of the manifest.${otherUses(of.more)}`,
  missingInSuiteApp: ({ value, object, more }: { value: string; object: string; more: number }) =>
    `"${value}" in ${object} is missing in the project, and a SuiteApp cannot depend on objects of the account. Add the object to the project, or add the "appid" of the SuiteApp that owns it.${otherUses(more)}`,
  unknownRole: ({ value, object, near }: { value: string; object: string; near: string | null }) =>
    near === null
      ? `"${value}" in ${object} is neither a reference to a custom role nor a documented standard role; it may be misspelled or newer than the list.`
      : `"${value}" in ${object} is neither a reference to a custom role nor a standard role; did you mean ${near}?`,
};

export const words = {
  use: (object: string) => `${object} also refers to it.`,
  replace: (value: string, near: string, left = '') => `Change "${value}" to ${near}${left}`,
  add: (target: string) => `Add ${target} to the dependencies of the manifest`,
};

export const unresolvedReference: Rule = {
  id: 'unresolved-reference',
  group: 'project',
  severity: 'error',
  summary: 'A reference to an object that is neither in the project nor in the dependencies of its manifest',
  messages,
  what: `A field of a role, or a reference to a role in an object of any kind (a record type, a workflow's condition, the audience
of a script, a form), names an object that no file of the project defines and that the manifest does not list under
\`dependencies\`. An object of a SuiteApp (\`appid\`) or bundle counts as present if the manifest lists that SuiteApp or bundle.
Reported once per target, with the number of its uses; a missing role once for each workflow, script, form and so on,
and once for every object if a change renames or removes it. Also reported: a value in place of a role that is
neither a reference nor a standard role. That is a warning, or an error if it is close to the id of a standard role. A warning if no
file that uses it is deployed.`,
  why: `SDF does not deploy the project: "The object reference … is missing in the project and also not included in the
dependencies list."`,
  fix: `Names the role of the project, or the standard role, with nearly the same id. Or adds the object, or the
SuiteApp or bundle that owns it, to the manifest; then the object must be in the account before the project is
deployed. A SuiteApp cannot depend on objects of the account, so this fix is not offered for it.`,
  related: ['bare-script-id', 'inactive-role-reference', 'invalid-dependency'],
  example: {
    bad: {
      'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <features>
      <feature required="true">CUSTOMRECORDS</feature>
    </features>
  </dependencies>
</manifest>
`,
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>[scriptid=customrecord_tour]</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
    good: {
      'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <features>
      <feature required="true">CUSTOMRECORDS</feature>
    </features>
    <objects>
      <object>customrecord_tour</object>
    </objects>
  </dependencies>
</manifest>
`,
    },
  },
  sources: ['suitecloud-sdk-488', 'suitecloud-sdk-904', 'bridgehead_24076946', 'section_1505834545'],
  *check(project, { base }) {
    for (const odd of oddRolesOf(project)) yield* unknownRoles(odd);
    const { manifest } = project;
    if (!manifest) return;
    for (const uses of usesByFault(project, manifest, base)) yield* report(project, manifest, uses, base);
  },
};

/** Uses of one target, and what tells the fault from others of that target. */
interface Fault {
  readonly target: string;
  /** The object that it is about, where each object that uses the target has a fault of its own. */
  readonly objectId: string | null;
  readonly uses: readonly ReferenceUse[];
}

/**
 * A target that is missing is one fault, wherever it is used. But a custom role breaks every object that names it: those
 * of the kinds that list roles share a fault as long as no change has broken them, any other has its own.
 */
function usesByFault(project: Project, manifest: Manifest, base: Project | null): Fault[] {
  const isMissing = ({ reference }: ReferenceUse) => !resolves(project, reference);
  const listed = groupBy(referencesOf(project).filter(isMissing), ({ reference }) =>
    targetOf(manifest, reference),
  );
  const others = otherRoleReferencesOf(project).filter(isMissing);
  const faults = [...listed].flatMap(([target, uses]) =>
    isBrokenByChange(uses, base) ? byObject(target, uses) : [{ target, objectId: null, uses }],
  );
  for (const [target, uses] of groupBy(others, ({ reference }) => targetOf(manifest, reference))) {
    const told = new Set(listed.get(target)?.map(({ object }) => object.id));
    const own = uses.filter(({ object }) => !told.has(object.id));
    for (const [objectId, some] of groupBy(own, ({ object }) => object.id))
      faults.push({ target, objectId, uses: some });
  }
  return faults;
}

/** Whether a role that is missing was there before: renamed or removed, with all that it breaks. */
function isBrokenByChange([use]: readonly ReferenceUse[], base: Project | null): boolean {
  return (
    use !== undefined &&
    base !== null &&
    isCustomRoleId(use.reference.scriptId) &&
    resolves(base, use.reference)
  );
}

/** The first object keeps the fault of the target; it is what is left of it without a base. */
function byObject(target: string, uses: readonly ReferenceUse[]): Fault[] {
  const [first, ...rest] = groupBy(inScopeFirst(uses), ({ object }) => object.id);
  const others = rest.map(([objectId, own]) => ({ target, objectId, uses: own }));
  return first ? [{ target, objectId: null, uses: first[1] }, ...others] : others;
}

function inScopeFirst(uses: readonly ReferenceUse[]): ReferenceUse[] {
  return [...uses.filter(({ object }) => object.inScope), ...uses.filter(({ object }) => !object.inScope)];
}

/** What the manifest lacks: an owner stands for all of its objects. */
function targetOf(manifest: Manifest, reference: Reference): string {
  return ownerOf(manifest, reference) ?? reference.scriptId;
}

/** The SuiteApp or bundle that a reference names as the owner of its object, other than the project itself. */
function ownerOf(manifest: Manifest, { appId, bundleId }: Reference): string | null {
  if (appId !== null && appId !== manifest.appId) return `application ${appId}`;
  return bundleId === null ? null : `bundle ${bundleId}`;
}

function* report(
  project: Project,
  manifest: Manifest,
  { target, objectId, uses }: Fault,
  base: Project | null,
): Iterable<Report> {
  const [shown, ...others] = inScopeFirst(uses);
  if (!shown) return;
  const near = nearRole(project, manifest, shown);
  const mayAdd = canName(manifest, shown, uses);
  yield {
    ...describe(manifest, shown, others.length),
    severity: shown.object.inScope ? 'error' : 'warning',
    at: shown.value,
    subject: { ...(objectId !== null && { object: objectId }), detail: [target] },
    related: others
      .slice(0, MOST_RELATED)
      .map(({ object, value }) => ({ at: value, message: words.use(object.id) })),
    fixes: [
      ...(near === null ? [] : replacement(near, uses, leftBy(project, uses, base))),
      ...(mayAdd ? [addition(manifest, target, shown, uses, near === null ? 'safe' : 'choice')] : []),
    ],
  };
}

function describe(manifest: Manifest, { object, value, reference }: ReferenceUse, more: number): Said {
  const owner = ownerOf(manifest, reference);
  if (owner) return say(messages, 'missingOwner', { value: value.text, object: object.id, owner, more });
  return manifest.isSuiteApp
    ? say(messages, 'missingInSuiteApp', { value: value.text, object: object.id, more })
    : say(messages, 'missing', { value: value.text, object: object.id, more });
}

/** The role of the project that a reference to a missing one probably means; null where none is near. */
function nearRole(project: Project, manifest: Manifest, { reference }: ReferenceUse): string | null {
  const { scriptId } = reference;
  if (ownerOf(manifest, reference) !== null || !isCustomRoleId(scriptId)) return null;
  return nearestWords(scriptId, project.roleById.keys(), 1)[0] ?? null;
}

/** Of a role that the change renames or removes the account has rows, and no deployment takes them out of its lists. */
function leftBy(project: Project, uses: readonly ReferenceUse[], base: Project | null): string {
  if (!isBrokenByChange(uses, base)) return '';
  const lists = uses.map(({ object }) => object.id).filter((id) => project.counterpartById.has(id));
  return lists.length === 0 ? '' : titles.leaves(listed([...new Set(lists)]));
}

/** Not where an object names that role already: it would be named twice there. */
function replacement(near: string, uses: readonly ReferenceUse[], left: string): Fix[] {
  const values = uses.map(({ value }) => value);
  const isNamed = values.some(({ source }) => source.text.includes(`=${near}]`));
  if (isNamed || !values.every(isAsWritten)) return [];
  const due = formatReference(near);
  return [
    {
      title: words.replace(values[0]?.text ?? '', near, left),
      applicability: 'choice',
      edits: values.map(({ source, start, end }) => ({ source, start, end, text: due })),
    },
  ];
}

const SCRIPT_ID = /^[0-9a-z_.]+$/;
const OWNER_ID = /^[\w.-]+$/;

/** Whether SDF would take the dependency: a SuiteApp may depend on other SuiteApps alone. */
function canName(manifest: Manifest, { reference }: ReferenceUse, uses: readonly ReferenceUse[]): boolean {
  const { appId, bundleId } = reference;
  if (manifest.isSuiteApp && (appId === null || appId === manifest.appId)) return false;
  return (
    [appId, bundleId].every((id) => id === null || OWNER_ID.test(id)) &&
    uses.every((use) => SCRIPT_ID.test(use.reference.scriptId))
  );
}

function addition(
  manifest: Manifest,
  target: string,
  { reference }: ReferenceUse,
  uses: readonly ReferenceUse[],
  applicability: Fix['applicability'],
): Fix {
  const scriptIds = new Set(uses.map((use) => use.reference.scriptId));
  return {
    title: words.add(target),
    applicability,
    edits: [addObject(manifest, reference, [...scriptIds])],
  };
}

function otherUses(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' 1 more reference needs it.' : ` ${count} more references need it.`;
}

/** Words that stand where a role is due and name none. A custom role without brackets is told by another rule. */
function* unknownRoles({ file, values }: OddRoles): Iterable<Report> {
  for (const value of values) {
    if (dueRole(value.text) !== value.text) continue;
    const near = nearestStandardRole(value.text);
    const isTwice = near !== null && listedValues(value.element).some(({ text }) => text === near);
    yield {
      ...say(messages, 'unknownRole', { value: value.text, object: file.id, near }),
      severity: near !== null && file.inScope ? 'error' : 'warning',
      at: value,
      subject: { object: file.id, detail: [value.element.name, value.text] },
      fixes: near !== null && !isTwice && isAsWritten(value) ? [changeRole(value, near)] : [],
    };
  }
}

function changeRole({ source, start, end, text }: Value, near: string): Fix {
  return {
    title: words.replace(text, near),
    applicability: 'choice',
    edits: [{ source, start, end, text: near }],
  };
}
