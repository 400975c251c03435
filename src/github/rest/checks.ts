import type { GitHub } from '../api.js';
import type { CheckAnnotation, CheckConclusion, CheckRunOutput } from '../resources.js';
import { fields, number } from './fields.js';
import type { Requests } from './requests.js';

type Method = 'createCheckRun' | 'updateCheckRun';

const WRITE = 'checks: write';

export function checks({ octokit, repository, ask }: Requests): Pick<GitHub, Method> {
  const { checks } = octokit.rest;
  return {
    createCheckRun: ({ name, commit, output, conclusion }) =>
      ask(
        { what: 'create a check run', permission: WRITE },
        () => checks.create({ ...repository, name, head_sha: commit, ...body(output, conclusion) }),
        ({ data }) => number(fields(data).id),
      ),
    updateCheckRun: (id, { output, conclusion }) =>
      ask(
        { what: 'change a check run', permission: WRITE },
        () => checks.update({ ...repository, check_run_id: id, ...body(output, conclusion) }),
        () => undefined,
      ),
  };
}

function body({ title, summary, annotations }: CheckRunOutput, conclusion: CheckConclusion | undefined) {
  const output = { title, summary, annotations: annotations.map(annotation) };
  return conclusion === undefined
    ? { status: 'in_progress' as const, output }
    : { status: 'completed' as const, conclusion, output };
}

function annotation(one: CheckAnnotation) {
  const { path, startLine, endLine, startColumn, endColumn, level, title, message } = one;
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(startColumn !== undefined && { start_column: startColumn }),
    ...(endColumn !== undefined && { end_column: endColumn }),
    annotation_level: level,
    title,
    message,
  };
}
