/** How bad a finding is: SDF refuses it or the policy forbids it; a likely mistake or risk; hygiene. */
export type Severity = 'error' | 'warning' | 'notice';

export type RuleGroup = 'file' | 'role' | 'permission' | 'counterpart' | 'project' | 'policy' | 'security';

/** What a policy knows of a rule, to set it, to list it and to say what may silence it. */
export interface RuleInfo {
  readonly id: string;
  readonly group: RuleGroup;
  /** What it reports where the report itself does not say otherwise. */
  readonly severity: Severity;
  /** One line, without a full stop. */
  readonly summary: string;
  /** Present in rules about what the policy and comments have done to the findings of others. */
  readonly review?: unknown;
}
