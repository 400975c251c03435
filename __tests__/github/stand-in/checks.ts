import {
  type Call,
  type CheckAnnotation,
  invalid,
  MISSING,
  type Operations,
  type Reply,
  type Schemas,
  type StoredCheck,
} from './shared.js';

/** Check runs. */
export const CHECKS: Operations = {
  'POST /repos/{owner}/{repo}/check-runs': { permission: 'checks: write', run: createCheck },
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': { permission: 'checks: write', run: updateCheck },
};

function createCheck({ state, body }: Call): Reply {
  if (!state.repository.resolve(body.head_sha)) return invalid(`No commit found for SHA: ${body.head_sha}`);
  const check: StoredCheck = {
    id: state.nextId(),
    name: body.name,
    commit: body.head_sha,
    status: body.status ?? 'queued',
    conclusion: body.conclusion ?? null,
    title: '',
    summary: '',
    annotations: [],
    chunks: [],
  };
  const fault = takeOutput(check, body);
  if (fault) return invalid(fault);
  state.checks.push(check);
  return { status: 201, data: { id: check.id } satisfies Partial<Schemas['check-run']> };
}

function updateCheck({ state, values, body }: Call): Reply {
  const check = state.checks.find(({ id }) => id === Number(values.check_run_id));
  if (!check) return MISSING;
  const fault = takeOutput(check, body);
  return fault ? invalid(fault) : { status: 200, data: { id: check.id } };
}

interface Sent {
  readonly output?: { title?: string; summary?: string; annotations?: CheckAnnotation[] };
  readonly status?: string;
  readonly conclusion?: string;
}

/** Takes what a request brings; gives what is wrong with it. */
function takeOutput(check: StoredCheck, { output = {}, status, conclusion }: Sent): string | null {
  const { annotations = [], title, summary } = output;
  const fault = annotations.map(faultInAnnotation).find((one) => one !== null);
  if (fault) return fault;
  check.annotations.push(...annotations);
  check.chunks.push(annotations.length);
  check.title = title ?? check.title;
  check.summary = summary ?? check.summary;
  check.conclusion = conclusion ?? check.conclusion;
  check.status = conclusion ? 'completed' : (status ?? check.status);
  return check.title.length > 255 ? 'the title is too long' : null;
}

function faultInAnnotation(annotation: CheckAnnotation): string | null {
  const { start_line, end_line, start_column, end_column, message, title = '' } = annotation;
  if (end_line < start_line) return 'end_line precedes start_line';
  if ((start_column || end_column) && start_line !== end_line) return 'columns are for one line only';
  if (Buffer.byteLength(message) > 65_536 || title.length > 255) return 'an annotation is too long';
  return null;
}
