import type { Fix as SarifFix } from 'sarif';
import type { Fix } from '../../rules/rule.js';
import { bySource } from '../../sdf/edits.js';
import { artifactLocation, type RepositoryPath, regionOf } from './location.js';
import { plainMessage } from './text.js';

/** A way to mend a fault. Those of one result are alternatives, in SARIF as well. */
export function sarifFix({ title, applicability, edits }: Fix, repositoryPath: RepositoryPath): SarifFix {
  return {
    description: { text: `${plainMessage(title)}.` },
    artifactChanges: [...bySource(edits)].map(([source, own]) => ({
      artifactLocation: artifactLocation(source.path, repositoryPath),
      replacements: own.map((edit) => ({
        deletedRegion: regionOf(edit),
        ...(edit.text !== '' && { insertedContent: { text: edit.text } }),
      })),
    })),
    properties: { applicability },
  };
}
