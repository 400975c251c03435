import { isOn } from '../../policy/rule-settings.js';
import { FEATURE_OF_KIND, FEATURE_OF_SEGMENT } from '../../sdf/catalogue/features.js';
import { ROLE } from '../../sdf/catalogue/structures/role.js';
import { addFeature, type Manifest } from '../../sdf/manifest.js';
import type { Role } from '../../sdf/objects.js';
import { counterpartOf, type Project } from '../../sdf/project.js';
import type { Place } from '../../sdf/source.js';
import { children, placeOf } from '../../sdf/value.js';
import { groupBy } from '../../util/group-by.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { misspeltFeatures, unknownFeature } from './unknown-feature.js';

type Use = { by: 'field' | 'record restriction' | 'permission'; name: string };

export const messages = {
  undeclared: ({ by, name, role, feature, more }: Use & { role: string; feature: string; more: number }) =>
    `The ${by === 'field' ? name : `"${name}"`} ${by} in ${role} depends on the ${feature} feature. The manifest must define the ${feature} feature as required or optional.${otherUses(more)}`,
};

export const words = {
  add: (feature: string) => `Add ${feature} to the manifest as an optional feature`,
};

export const undeclaredFeature: Rule = {
  id: 'undeclared-feature',
  group: 'project',
  severity: 'warning',
  summary: 'A role depends on a feature that the manifest does not list',
  messages,
  what: `A deployed role has a field, a record restriction or a permission for an object of the project that depends on
a feature, and the manifest does not list the feature, neither as required nor as optional. A field counts regardless
of its value. Reported once per feature, with the number of its uses. If the manifest misspells the feature,
\`unknown-feature\` reports it.`,
  why: `SDF warns and treats the feature as optional: if it is off in the account, everything that depends on it is
left out without an error.`,
  fix: 'Adds the feature to the manifest as optional (`required="false"`), which is how SDF already treats it.',
  related: ['unknown-feature', 'unavailable-field'],
  example: {
    bad: {
      'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
</manifest>
`,
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <subsidiaryoption>OWN</subsidiaryoption>
</role>
`,
    },
    good: {
      'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <features>
      <feature required="false">SUBSIDIARIES</feature>
    </features>
  </dependencies>
</manifest>
`,
    },
  },
  sources: ['SDFxml_2121043136', 'subsect_160823364293', 'section_4731154857'],
  *check(project, { policy }) {
    const { manifest } = project;
    if (!manifest) return;
    const uses = project.roles.filter(({ inScope }) => inScope).flatMap((role) => usesOf(project, role));
    const misspelt = new Set(isOn(policy, unknownFeature.id) ? misspeltFeatures(manifest) : []);
    for (const [feature, of] of groupBy(uses, ({ feature }) => feature))
      if (!manifest.features.has(feature) && !misspelt.has(feature)) yield* report(manifest, of);
  },
};

/** Something of a role that depends on a feature. */
interface FeatureUse {
  readonly feature: string;
  readonly role: Role;
  readonly use: Use;
  readonly at: Place;
}

function usesOf(project: Project, role: Role): FeatureUse[] {
  return [...fields(role), ...recordRestrictions(role), ...permissions(project, role)];
}

function fields(role: Role): FeatureUse[] {
  return ROLE.fields.flatMap(({ name, feature }) => {
    const [element] = children(role.root, name);
    return feature && element ? [{ feature, role, use: { by: 'field', name }, at: placeOf(element) }] : [];
  });
}

function recordRestrictions(role: Role): FeatureUse[] {
  return role.recordRestrictions.flatMap(({ segment }) => {
    const feature = segment && FEATURE_OF_SEGMENT.get(segment.text);
    return feature
      ? [{ feature, role, use: { by: 'record restriction', name: segment.text }, at: segment }]
      : [];
  });
}

function permissions(project: Project, role: Role): FeatureUse[] {
  return role.permissions.flatMap(({ key, reference }) => {
    const object = reference && counterpartOf(project, reference);
    return key && object
      ? [{ feature: FEATURE_OF_KIND[object.kind], role, use: { by: 'permission', name: key.text }, at: key }]
      : [];
  });
}

function* report(manifest: Manifest, [first, ...others]: readonly FeatureUse[]): Iterable<Report> {
  if (!first) return;
  const { feature, role, use, at } = first;
  yield {
    ...say(messages, 'undeclared', { ...use, role: role.id, feature, more: others.length }),
    at,
    subject: { detail: [feature] },
    fixes: [{ title: words.add(feature), applicability: 'safe', edits: [addFeature(manifest, feature)] }],
  };
}

function otherUses(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' 1 more use depends on it.' : ` ${count} more uses depend on it.`;
}
