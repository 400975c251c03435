import { addObject, type Manifest } from '../../sdf/manifest.js';
import { resolves } from '../../sdf/project.js';
import type { Reference } from '../../sdf/reference.js';
import { type ReferenceUse, referencesOf } from '../../sdf/references.js';
import { groupBy } from '../../util/group-by.js';
import type { Fix, Report, Rule } from '../rule.js';

const MOST_RELATED = 3;

export const messages = {
  missing: (value: string, object: string, more: number) =>
    `"${value}" in ${object} is missing in the project and also not included in the dependencies list of the manifest.${otherUses(more)}`,
  missingOwner: (value: string, object: string, owner: string, more: number) =>
    `"${value}" in ${object} belongs to the ${owner}, which is not included in the dependencies list of the manifest.${otherUses(more)}`,
  missingInSuiteApp: (value: string, object: string, more: number) =>
    `"${value}" in ${object} is missing in the project, and a SuiteApp cannot depend on objects of the account. Add the object to the project, or name the SuiteApp that owns it with "appid".${otherUses(more)}`,
  use: (object: string) => `${object} refers to it too.`,
  add: (target: string) => `Add ${target} to the dependencies of the manifest`,
};

export const unresolvedReference: Rule = {
  id: 'unresolved-reference',
  group: 'project',
  severity: 'error',
  summary: 'A reference leads to nothing in the project or in the dependencies of its manifest',
  what: `A field of a role, or a reference to a role in a record type, segment, custom transaction type or custom field,
names an object that no file of the project defines and that the manifest does not list under \`dependencies\`. An
object of a SuiteApp (\`appid\`) or bundle is found where the manifest names that SuiteApp or bundle. Said once a target,
with the number of its uses. A warning where no file that uses it is deployed.`,
  why: `SDF does not deploy the project: "The object reference … is missing in the project and also not included in the
dependencies list."`,
  fix: `Adds the object, or the SuiteApp or bundle that owns it, to the manifest. The object must then be in the account
before the project is deployed. A SuiteApp cannot depend on objects of the account, so there nothing is offered.`,
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
  *check(project) {
    const { manifest } = project;
    if (!manifest) return;
    const missing = referencesOf(project).filter(({ reference }) => !resolves(project, reference));
    for (const [target, uses] of groupBy(missing, ({ reference }) => targetOf(manifest, reference)))
      yield* report(manifest, target, uses);
  },
};

/** What the manifest lacks: an owner stands for all of its objects. */
function targetOf(manifest: Manifest, reference: Reference): string {
  return ownerOf(manifest, reference) ?? reference.scriptId;
}

/** The SuiteApp or bundle that a reference names as the owner of its object, other than the project itself. */
function ownerOf(manifest: Manifest, { appId, bundleId }: Reference): string | null {
  if (appId !== null && appId !== manifest.appId) return `application ${appId}`;
  return bundleId === null ? null : `bundle ${bundleId}`;
}

function* report(manifest: Manifest, target: string, uses: readonly ReferenceUse[]): Iterable<Report> {
  const deployed = uses.filter(({ object }) => object.inScope);
  const [shown, ...others] = [...deployed, ...uses.filter(({ object }) => !object.inScope)];
  if (!shown) return;
  yield {
    message: describe(manifest, shown, others.length),
    severity: deployed.length > 0 ? 'error' : 'warning',
    at: shown.value,
    subject: { detail: [target] },
    related: others
      .slice(0, MOST_RELATED)
      .map(({ object, value }) => ({ at: value, message: messages.use(object.id) })),
    fixes: canName(manifest, shown, uses) ? [addition(manifest, target, shown, uses)] : [],
  };
}

function describe(manifest: Manifest, { object, value, reference }: ReferenceUse, more: number): string {
  const owner = ownerOf(manifest, reference);
  if (owner) return messages.missingOwner(value.text, object.id, owner, more);
  return manifest.isSuiteApp
    ? messages.missingInSuiteApp(value.text, object.id, more)
    : messages.missing(value.text, object.id, more);
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
): Fix {
  const scriptIds = new Set(uses.map((use) => use.reference.scriptId));
  return {
    title: messages.add(target),
    applicability: 'safe',
    edits: [addObject(manifest, reference, [...scriptIds])],
  };
}

function otherUses(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' 1 more reference needs it.' : ` ${count} more references need it.`;
}
