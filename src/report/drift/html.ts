import type { Difference, Drift } from '../../access/drift/drift.js';
import { LEVELS } from '../../sdf/catalogue/permissions.js';
import { positionAt } from '../../sdf/source.js';
import { NAME, VERSION } from '../../util/version.js';
import { fixXml } from '../findings/fix-xml.js';
import assets from '../html/drift/assets.json' with { type: 'json' };
import type { DifferenceData, DriftData } from '../html/drift/data.js';
import { pageOf } from '../html/page.js';
import { toTakeOver, toUndo } from './advice.js';
import { driftLists, driftSentence } from './words.js';

/** Where account and repository differ, as one page with a table that can be searched and sorted. */
export function driftHtml(drift: Drift): string {
  const data: DriftData = {
    tool: { name: NAME, version: VERSION },
    sentence: driftSentence(drift),
    levels: LEVELS,
    differences: drift.differences.map(differenceData),
    lists: driftLists(drift),
  };
  return pageOf('Account and repository', assets, data);
}

function differenceData(difference: Difference): DifferenceData {
  const { role, key, name, repository, account, at, accountLine } = difference;
  const fix = toTakeOver(difference);
  return {
    role: role.id,
    roleName: role.name,
    key,
    name,
    repository: LEVELS.indexOf(repository ?? 'NONE'),
    account: LEVELS.indexOf(account ?? 'NONE'),
    place: `${at.source.path}:${positionAt(at.source, at.start).line}`,
    line: accountLine,
    takeOver: fix && {
      title: fix.title,
      xml: fixXml(fix).map(({ source, line, xml }) => ({ place: `${source.path}:${line}`, text: xml })),
    },
    undo: toUndo(difference),
  };
}
