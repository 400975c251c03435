import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { describeFault } from '../../src/policy/config/fault.js';
import { CONFIG_FILE } from '../../src/policy/default-files.js';
import { blocksIn, read } from '../support/documents.js';
import { load } from '../support/policy.js';

const { inputs } = parse(read('action.yml'));

/** Those that a workflow of ours may run for. */
const EVENTS = [
  'merge_group',
  'pull_request',
  'pull_request_target',
  'push',
  'schedule',
  'workflow_dispatch',
  'workflow_run',
];

/** Files of other systems say so: `<!-- foreign: .gitlab-ci.yml -->`. */
const blocks = blocksIn('yaml')
  .filter(({ mark }) => mark?.name !== 'foreign')
  .map((block) => ({ ...block, content: parse(block.text) ?? {} }));

const isWorkflow = (content: unknown) => uses(content).length > 0 || 'jobs' in (content as object);

describe('workflows', () => {
  const workflows = blocks.filter(({ content }) => isWorkflow(content));

  test.each(workflows)('$place gives only inputs that the action has', ({ content }) => {
    const given = uses(content).flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
  });

  test.each(workflows.filter(({ content }) => 'jobs' in content))(
    '$place runs for events that there are, checks out, and says what its token may do',
    ({ content }) => {
      const events = typeof content.on === 'string' ? [content.on] : Object.keys(toObject(content.on));
      expect(events.filter((name) => !EVENTS.includes(name))).toEqual([]);
      expect(events).not.toEqual([]);
      for (const { permissions, steps } of Object.values<Job>(content.jobs)) {
        expect(content.permissions ?? permissions).toBeDefined();
        const used = steps.map(({ uses: action = '' }) => action.split('@')[0]);
        // What works on the reports of other jobs needs no files of the repository.
        if (!used.includes('actions/download-artifact')) expect(used).toContain('actions/checkout');
      }
    },
  );
});

describe('configs', () => {
  test.each(blocks.filter(({ content }) => !isWorkflow(content)))('$place is one', async ({ text }) => {
    const read = await load({ [CONFIG_FILE]: text, '.github/team-policy.yml': '' });
    expect('faults' in read ? read.faults.map(describeFault) : []).toEqual([]);
  });
});

interface Job {
  readonly permissions?: unknown;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The steps that use the action, wherever they stand. */
function uses(content: unknown): Step[] {
  if (typeof content !== 'object' || content === null) return [];
  const step: Step = content;
  const own = String(step.uses).startsWith('sdf-role-compliance/') ? [step] : [];
  return [...own, ...Object.values(content).flatMap(uses)];
}

function toObject(on: unknown): object {
  return Array.isArray(on) ? Object.fromEntries(on.map((name) => [name, null])) : (on as object);
}
