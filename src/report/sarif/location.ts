import type { ArtifactLocation, PhysicalLocation, Region } from 'sarif';
import { type Place, positionAt } from '../../sdf/source.js';
import { encodePath } from '../markdown-escape.js';

/** A path of a report, from the top folder of the repository. */
export type RepositoryPath = (path: string) => string;

/** What SARIF calls the top folder of the repository. Where it lies is nobody's business, and differs by machine. */
export const SOURCE_ROOT = '%SRCROOT%';

export function artifactLocation(path: string, repositoryPath: RepositoryPath): ArtifactLocation {
  return { uri: encodePath(repositoryPath(path)), uriBaseId: SOURCE_ROOT };
}

export function physicalLocation(place: Place, repositoryPath: RepositoryPath): PhysicalLocation {
  return {
    artifactLocation: artifactLocation(place.source.path, repositoryPath),
    region: regionOf(place),
  };
}

/** Counted as everywhere: from 1, in UTF-16 units, without a byte order mark, and the end is exclusive. */
export function regionOf({ source, start, end }: Place): Region {
  const from = positionAt(source, start);
  const to = positionAt(source, end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
