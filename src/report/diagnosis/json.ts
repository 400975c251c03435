import type { Answer } from '../../diagnose/advise/answers.js';
import type { Choice } from '../../diagnose/advise/questions.js';
import type { Side } from '../../diagnose/advise/step.js';
import type { VendorList } from '../../diagnose/advise/vendor-list.js';
import type { Diagnosis } from '../../diagnose/diagnosis.js';
import type { Target } from '../../diagnose/understand/targets.js';
import type { Counterpart, Role } from '../../sdf/objects.js';
import { roleEntry } from '../../sdf/permission-entries.js';
import { renderLines } from '../../sdf/xml-edit.js';
import { NAME, VERSION } from '../../util/version.js';
import { plainJson } from '../writing/plain.js';
import { policyLines } from './list.js';
import type { DiagnosisOptions } from './text.js';

/** The same for programs, version 1. */
export function diagnosisJson(diagnosis: Diagnosis, { isWritten }: DiagnosisOptions): string {
  const { answers, questions, advice, list, unclear, more } = diagnosis;
  const report = {
    version: 1,
    tool: { name: NAME, version: VERSION },
    permissions: answers.map((answer) => jsonAnswer(answer, isWritten)),
    questions: questions.map(({ problem, hint, candidates, asked }) => ({
      problem,
      hint,
      candidates: candidates.map(jsonChoice),
      ...asked,
    })),
    hints: advice.map(({ cause, fix, rule, asked }) => ({ cause, fix, rule, ...asked })),
    list: list && jsonList(list),
    notUnderstood: unclear,
    more,
  };
  return `${plainJson(JSON.stringify(report, null, 2))}\n`;
}

/** What a permission list asks for, and what the role has beyond it. */
function jsonList(list: VendorList) {
  const { asks, role, beyond, open } = list;
  return {
    role,
    permissions: asks.map(({ target, level }) => ({ permission: target.key, level })),
    beyond: beyond.map(({ key, name, level, listed }) => ({ permission: key, name, level, listed })),
    uncertainRows: open,
    policy: policyLines(list).join('\n'),
  };
}

function jsonAnswer({ target, level, why, asked, notes, step, refusal }: Answer, isWritten: boolean) {
  const isDone = isWritten && refusal === null;
  const due = step?.level ?? level;
  const entry = step?.role.entry ?? roleEntry(target.key, { level, restriction: 'none' });
  return {
    ...jsonTarget(target),
    level: due,
    why,
    xml: renderLines(entry).join('\n'),
    ...asked,
    notes,
    refusedByPolicy: refusal,
    ...(step && {
      role: jsonSide(step.role, isDone),
      object: step.object && jsonSide(step.object, isDone),
    }),
  };
}

function jsonChoice({ target, level, why, refusal }: Choice) {
  const entry = roleEntry(target.key, { level, restriction: 'none' });
  const xml = renderLines(entry).join('\n');
  return { ...jsonTarget(target), level, why, xml, refusedByPolicy: refusal };
}

function jsonTarget({ key, name, area }: Target) {
  return { permission: key, name, tab: area };
}

function jsonSide(side: Side<Role | Counterpart>, isWritten: boolean) {
  const { in: object, present, change, entry } = side;
  return {
    id: object.id,
    file: object.source.path,
    present,
    change,
    xml: renderLines(entry).join('\n'),
    written: isWritten && change !== 'none',
  };
}
