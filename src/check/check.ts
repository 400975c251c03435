import { accessChanges } from '../access/changes.js';
import { notCompared } from '../access/not-compared.js';
import { scopeChanges } from '../access/scope-changes.js';
import type { FileTree } from '../files/tree.js';
import type { Severity } from '../policy/rule-info.js';
import { compareFindings, type Finding } from '../rules/finding.js';
import { RULES } from '../rules/index.js';
import { exceptionExpired } from '../rules/policy/exception-expired.js';
import type { Rule } from '../rules/rule.js';
import type { Project } from '../sdf/project.js';
import { defaultGate } from '../settle/default-gate.js';
import type { Gate } from '../settle/gate.js';
import { judge } from '../settle/judge.js';
import type { CheckResult, Summary, Threshold } from '../settle/result.js';
import { type Judged, type Settled, settle } from '../settle/settle.js';
import { rulesOn } from '../settle/severities.js';
import { compareWithBase, versionsOf } from './base.js';

import { type LoadedTree, type LoadedVersions, loadVersions } from './load-versions.js';
import { notesOf } from './notes.js';
import { unmatchedRoles } from './unmatched-roles.js';

export interface CheckOptions {
  /** How users see a path of the tree. */
  readonly pathOf: (path: string) => string;
  /** Whether findings of a file are asked for, by its path as users see it. Judging always sees whole projects. */
  readonly isWanted: (path: string) => boolean;
  readonly failOn: Threshold;
  /** The policy and what goes with it; without it that of a team that has no config. */
  readonly gate?: Gate;
  /** The files before a change; null where there is nothing to compare with. */
  readonly base?: FileTree | null;
  /** The files of the change that the trees leave out on purpose, by their paths as users see them. */
  readonly ignored?: readonly string[];
}

/** The one way through: loads the projects of a tree, judges them, settles what counts and decides. */
export function check(tree: FileTree, options: CheckOptions): CheckResult {
  return checkVersions(loadVersions(tree, options.base ?? null, options.pathOf), options);
}

/** The same for trees that are loaded, so that several gates can judge them. */
export function checkVersions(
  versions: LoadedVersions,
  { isWanted, failOn, gate = defaultGate(RULES), ignored = [] }: Omit<CheckOptions, 'base' | 'pathOf'>,
): CheckResult {
  const { head, base, pathOf } = versions;
  const { projects, files } = head.loaded;
  const unmatched = unmatchedRoles(projects, gate.assignments ?? null);
  const problems = [...head.loaded.problems, ...unmatched.problems];
  const known = base?.loaded.projects ?? null;
  const { settled, old } = settleVersions(versions, gate);
  const compared =
    base && old
      ? compareWithBase(
          settled.findings,
          old.findings,
          versionsOf(head.tree, base.tree, pathOf),
          old.silenced.map(({ finding }) => finding),
        )
      : settled.findings;
  const findings = compared.filter((finding) => concerns(finding, isWanted)).sort(compareFindings);
  const silenced = settled.silenced.filter(({ finding }) => concerns(finding, isWanted));
  const introduced = base && countIntroduced(findings);
  const summary = summarise(projects, findings, { files, suppressed: silenced.length, introduced });
  return {
    conclusion: conclude(problems, summary, failOn),
    findings,
    silenced,
    mended: settled.mended,
    hints: settled.hints.filter(({ at }) => isWanted(at.source.path)),
    notes: [...notesOf(settled), ...unmatched.notes],
    access: known && accessChanges(known, projects),
    scope: known && scopeChanges(known, projects),
    notCompared:
      base &&
      notCompared(base.loaded.projects, projects, {
        notRead: [...base.loaded.notRead, ...head.loaded.notRead],
        ignored,
      }),
    projects,
    before: known,
    summary,
    gate,
    problems,
  };
}

/** A result as if only some of its findings had been found: they alone are shown and decide. */
export function narrow(
  result: CheckResult,
  isShown: (finding: Finding) => boolean,
  failOn: Threshold,
): CheckResult {
  const { projects, problems, summary: all } = result;
  const findings = result.findings.filter(isShown);
  const introduced = all.introduced === null ? null : countIntroduced(findings);
  const summary = summarise(projects, findings, { ...all, introduced });
  return { ...result, conclusion: conclude(problems, summary, failOn), findings, summary };
}

function countIntroduced(findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.introduced).length;
}

/** What could not be read may hold anything. */
function conclude(
  problems: readonly string[],
  summary: Summary,
  failOn: Threshold,
): CheckResult['conclusion'] {
  return problems.length > 0 || fails(summary, failOn) ? 'failure' : 'success';
}

/**
 * What counts in the head, and in the base. What is old is known by its rule: the base is judged by the rules alone that
 * find something in the head. Only what a review of the policy says depends on the findings of all others.
 */
function settleVersions(versions: LoadedVersions, gate: Gate): { settled: Settled; old: Settled | null } {
  const { head, base } = versions;
  const rules = rulesOn(gate.policy, RULES);
  const found = judgeAll(versions, head.loaded.projects, gate, rules);
  const settleHead = (old: Settled | null) => settleIn(head, versions, found, gate, old);
  if (!base) return { settled: settleHead(null), old: null };
  const finding = new Set(found.findings.map(({ rule }) => rule));
  const partly = settledBase(
    versions,
    base,
    gate,
    rules.filter((rule) => finding.has(rule)),
  );
  const settled = settleHead(partly);
  const isReviewed = settled.findings.some(({ rule }) => rule.review !== undefined);
  return { settled, old: isReviewed ? settledBase(versions, base, gate, rules) : partly };
}

/** What counts in the projects as they were before the change. */
function settledBase(
  versions: LoadedVersions,
  base: LoadedTree,
  gate: Gate,
  rules: readonly Rule[],
): Settled {
  const alone = { ...versions, before: new Map() };
  return settleIn(base, versions, judgeAll(alone, [...versions.before.values()], gate, rules), gate, null);
}

type Found = Pick<Judged, 'findings' | 'projects'>;

/** What rules find in projects; with what each project was before, if known. */
function judgeAll(
  { before, judged }: LoadedVersions,
  projects: readonly Project[],
  gate: Gate,
  rules: readonly Rule[],
): Found {
  const [alone, spanning] = bySpan(rules);
  const findings = projects.flatMap((project) => {
    const folder = gate.pathInRepository(project.root) || '.';
    const { policy, today, assignments = null } = gate;
    const base = before.get(project) ?? null;
    const context = { policy, base, today, assignments, projects };
    const judgeBy = (rule: Rule) => judge(project, [rule], context, folder);
    return [
      ...alone.flatMap((rule) => judged({ gate, project, before: base, rule }, () => judgeBy(rule))),
      ...spanning.flatMap(judgeBy),
    ];
  });
  return { findings, projects };
}

function settleIn(
  { tree }: LoadedTree,
  { pathOf }: LoadedVersions,
  found: Found,
  gate: Gate,
  old: Settled | null,
): Settled {
  return settle({ ...found, files: tree.files.map(pathOf) }, gate, RULES, old);
}

/** Rules that see one project alone, and those that see the others as well. */
function bySpan(rules: readonly Rule[]): [Rule[], Rule[]] {
  return [
    rules.filter(({ spansProjects }) => !spansProjects),
    rules.filter(({ spansProjects }) => spansProjects),
  ];
}

/** A finding concerns every file that it points to: a role's mismatch is the record's as well. */
function concerns({ at, related = [], rule }: Finding, isWanted: (path: string) => boolean): boolean {
  // Whichever part of the projects is asked for: a finding is back there, or soon will be.
  if (rule.id === exceptionExpired.id) return true;
  return isWanted(at.source.path) || related.some((place) => isWanted(place.at.source.path));
}

function summarise(
  projects: readonly Project[],
  findings: readonly Finding[],
  { files, suppressed, introduced }: Pick<Summary, 'files' | 'suppressed' | 'introduced'>,
): Summary {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const sum = (size: (project: Project) => number) =>
    projects.reduce((total, project) => total + size(project), 0);
  return {
    projects: projects.length,
    roles: sum(numberOfRoles),
    objects: sum((project) => project.counterparts.length + project.customFields.length),
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    files,
    suppressed,
    introduced,
  };
}

/** Two files of one role are one role, as the matrix has it. */
function numberOfRoles({ roles, roleById }: Project): number {
  return roleById.size + roles.filter(({ scriptId }) => !scriptId?.text).length;
}

function fails({ errors, warnings, notices }: Summary, threshold: Threshold): boolean {
  if (threshold === 'never') return false;
  if (threshold === 'error') return errors > 0;
  return threshold === 'warning' ? errors + warnings > 0 : errors + warnings + notices > 0;
}
