import type { Difference, Drift } from '../../access/drift/drift.js';
import { positionAt } from '../../sdf/source.js';
import { NAME, VERSION } from '../../util/version.js';
import { fixXml } from '../findings/fix-xml.js';
import { plainJson } from '../writing/plain.js';
import { toTakeOver, toUndo } from './advice.js';

/** Where account and repository differ as JSON, version 1. Lines and columns count from 1. */
export function driftJson({ onlyInRepository, compared, ...drift }: Drift): string {
  const report = {
    version: 1,
    tool: { name: NAME, version: VERSION },
    compared,
    differences: drift.differences.map(jsonDifference),
    onlyInRepository: onlyInRepository.map(({ id }) => id),
    onlyInAccount: drift.onlyInAccount,
    unmatched: drift.unmatched,
    notCompared: drift.notCompared,
  };
  return `${plainJson(JSON.stringify(report, null, 2))}\n`;
}

function jsonDifference(difference: Difference) {
  const { role, key, name, tab, repository, account, accountLine, at } = difference;
  const fix = toTakeOver(difference);
  return {
    role: role.id,
    permission: key,
    name,
    tab,
    repository,
    account,
    file: at.source.path,
    ...positionAt(at.source, at.start),
    accountLine,
    takeOver: fix && {
      title: fix.title,
      xml: fixXml(fix).map(({ source, line, xml }) => ({ file: source.path, line, text: xml })),
    },
    undo: toUndo(difference),
  };
}
