import { isKnownFeature, nearestFeatures } from '../../sdf/catalogue/features.js';
import { CATALOGUE_VERSION } from '../../sdf/catalogue/sources.js';
import { featureId, type Manifest } from '../../sdf/manifest.js';
import { child, openingTag, placeOf } from '../../sdf/value.js';
import type { XmlElement } from '../../sdf/xml/xml.js';
import { setText } from '../../sdf/xml-edit.js';
import { either } from '../../util/words.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';

const MOST_NEAR = 2;

export const messages = {
  unknown: ({ feature, near }: { feature: string; near: readonly string[] }) =>
    `"${feature}" is not the id of a feature as of NetSuite ${CATALOGUE_VERSION}${near.length > 0 ? `. Did you mean ${either(near)}?` : ', so SDF rejects the manifest.'}`,
};

export const words = {
  change: (id: string) => `Write ${id}`,
};

export const unknownFeature: Rule = {
  id: 'unknown-feature',
  group: 'project',
  severity: 'error',
  summary: 'A manifest lists a feature that does not exist',
  messages,
  what: `A \`<feature>\` in the dependencies of manifest.xml is not the id of a feature that SDF knows. Case does not
matter.`,
  why: 'SDF rejects the project: it cannot check an unknown feature id in the account.',
  fix: 'Writes the nearest feature id.',
  related: ['undeclared-feature', 'invalid-dependency'],
  example: {
    bad: {
      'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <features>
      <feature required="true">CUSTOMRECORD</feature>
    </features>
  </dependencies>
</manifest>
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
  </dependencies>
</manifest>
`,
    },
  },
  sources: ['section_1529531034', 'suitecloud-sdk-124'],
  *check({ manifest }) {
    for (const element of manifest?.entries.features ?? []) {
      const report = judge(element);
      if (report) yield report;
    }
  },
};

/** The features that a manifest probably means where it names none. */
export function misspeltFeatures({ entries }: Manifest): string[] {
  return entries.features
    .filter(isUnknown)
    .flatMap((feature) => nearestFeatures(idOf(feature).text, MOST_NEAR));
}

function isUnknown(feature: XmlElement): boolean {
  return idOf(feature).text !== '' && !isKnownFeature(featureId(feature));
}

function idOf(feature: XmlElement): XmlElement {
  return child(feature, 'id') ?? feature;
}

function judge(feature: XmlElement): Report | null {
  if (!isUnknown(feature)) return null;
  const element = idOf(feature);
  const near = nearestFeatures(element.text, MOST_NEAR);
  return {
    ...say(messages, 'unknown', { feature: element.text, near }),
    at: element.textSpan ? placeOf(element) : openingTag(element),
    subject: { detail: [element.text] },
    fixes: near.map((id) => ({
      title: words.change(id),
      applicability: 'choice',
      edits: [setText(element, id)],
    })),
  };
}
