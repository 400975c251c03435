import type { ArtifactLocation, PhysicalLocation, Region } from 'sarif';
import { hasByteOrderMark, lineAt, lineStarts, type Place, positionAt, textAt } from '../../sdf/source.js';
import { encodePath } from '../writing/markdown-escape.js';

/** A path of a report, from the top folder of the repository. */
export type RepositoryPath = (path: string) => string;

/** What SARIF calls the top folder of the repository. Where it lies is nobody's business, and differs by machine. */
export const SOURCE_ROOT = '%SRCROOT%';

export function artifactLocation(path: string, repositoryPath: RepositoryPath): ArtifactLocation {
  return { uri: encodePath(repositoryPath(path)), uriBaseId: SOURCE_ROOT };
}

/** Longer pieces of a file are left out: nobody reads them in a list of results. */
const MOST_OF_A_SNIPPET = 1000;
const MOST_OF_THE_CONTEXT = 2000;

/** The place of a result, with its text and the lines around it. */
export function snippetLocation(place: Place, repositoryPath: RepositoryPath): PhysicalLocation {
  const location = physicalLocation(place, repositoryPath);
  const around = contextOf(place);
  const text = textAt(place);
  return {
    ...location,
    ...(text.length <= MOST_OF_A_SNIPPET && {
      region: { ...location.region, snippet: { text } },
      ...(textAt(around).length <= MOST_OF_THE_CONTEXT && {
        contextRegion: { ...regionOf(around), snippet: { text: textAt(around) } },
      }),
    }),
  };
}

/** The lines of a place, with the one before and the one after. */
function contextOf({ source, start, end }: Place): Place {
  const starts = lineStarts(source);
  const from = starts[Math.max(lineAt(starts, start) - 1, 0)] ?? 0;
  const next = starts[lineAt(starts, end) + 2];
  const mark = from === 0 && hasByteOrderMark(source) ? 1 : 0;
  return { source, start: from + mark, end: next === undefined ? source.text.length : next - 1 };
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
