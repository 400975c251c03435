import type { Model } from '../model/model.js';
import { riskName, roleName, roleState } from '../model/words.js';
import { h } from '../ui/dom.js';
import { breakable, table } from '../ui/parts.js';
import { levelCounts } from '../views/role-details.js';

/** What was found by rule, and each role in a line: what a reader of paper sees first. */
export function overview(model: Model): HTMLElement[] {
  const { roles } = model.matrix;
  return [
    ...(model.data.verdict && model.data.findings.length > 0 ? [ruleTable(model)] : []),
    ...(roles.length === 0 ? [] : [roleTable(model)]),
  ];
}

function ruleTable({ data: { findings } }: Model): HTMLElement {
  const rules = [...new Set(findings.map(({ severity, rule }) => `${severity} ${rule}`))];
  const rows = rules.map((name) => {
    const [severity = '', rule = ''] = name.split(' ');
    const own = findings.filter((finding) => finding.rule === rule && finding.severity === severity);
    return [rule, severity, String(own.length)];
  });
  return table('Findings by rule', ['Rule', 'Severity', 'Findings'], rows, 'printed-rules');
}

function roleTable(model: Model): HTMLElement {
  const { data, matrix } = model;
  const isJudged = data.verdict !== null;
  const rows = matrix.roles.map(({ id, name }, role) => {
    const worst = Math.max(
      -1,
      ...matrix.permissions.map((_, permission) => riskIfHeld(model, permission, role)),
    );
    const findings = data.findings.filter(({ roles }) => roles.includes(role)).length;
    const open = data.conflicts.filter(({ roles, state }) => state === 'open' && roles.includes(role)).length;
    return [
      h('span', {}, `${role + 1}. `, roleName(model, role)),
      name === null ? '' : h('code', {}, ...breakable(id)),
      roleState(model, role) ?? 'active',
      levelCounts(model, role),
      worst === -1 ? '–' : riskName(model, worst),
      ...(isJudged ? [String(findings), String(open)] : []),
    ];
  });
  const head = ['Role', 'Id', 'Status', 'Permissions', 'Highest risk'];
  return table('Roles', [...head, ...(isJudged ? ['Findings', 'Open duties'] : [])], rows, 'printed-roles');
}

function riskIfHeld(model: Model, permission: number, role: number): number {
  return model.levelOf(permission, role) === 0 ? -1 : model.riskOf(permission, role);
}
