import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { REPORT_INPUTS } from '../../src/action/report-inputs.js';
import { FORMATS } from '../../src/report/formats.js';
import { openPull, pullEvent, useScenario } from '../github/scenario.js';
import { useCommand, useFolder, writeFiles } from '../support/command.js';
import { deploy, manifest, permissions, role } from '../support/xml.js';

/**
 * People's names and addresses are in files that were asked for with --review alone: never in a report, an annotation,
 * a comment, a log or an output.
 */
const PEOPLE = /Wibble|Zanzibar|Quux|wobble|example[.]org/i;

const PROJECT = {
  'manifest.xml': manifest(),
  'deploy.xml': deploy('~/Objects/*'),
  '.github/sdf-role-compliance.yml': 'extends: all\n',
  'Objects/customrole_buyer.xml': role('customrole_buyer', permissions(['LIST_VENDOR', 'EDIT']), 'Buyer'),
};
const TREASURY = {
  'Objects/customrole_treasury.xml': role(
    'customrole_treasury',
    permissions(['TRAN_VENDPYMT', 'EDIT']),
    'Treasury',
  ),
};

const LIST = `"Email","Name","Role","Supervisor"
"wibble@example.org","Wibble, Jane","Buyer","Quux, Jo"
"wibble@example.org","Wibble, Jane","Treasury","Quux, Jo"
"","Zanzibar ::error::x @wobble <b>","Buyer|Treasury|No such role","Quux, Jo"
"wobble@example.org","Wobble","A/P Clerk","Quux, Jo"
"wobble@example.org","Wobble","Sales Administrator","Quux, Jo"
`;

/** Lists that cannot be taken, each in another way. */
const BAD: Readonly<Record<string, string>> = {
  'without a header': 'wibble@example.org,Wibble,Buyer\nwobble@example.org,Quux,Buyer\n',
  'without a column': 'Email,Rule\nwibble@example.org,Buyer\n',
  'with a header twice': 'Email,Role,Email\nwibble@example.org,Buyer,wobble@example.org\n',
  'with a delimiter too many': 'Name,Role\nWibble, Jane,Buyer\n',
  'with a quote too many': 'Name,Role\n"Wibble" Jane,Buyer\nQuux,"Buyer\n',
  'with a NUL': 'Name,Role\nWibble,Buy\0er\n',
  'of roles that nobody knows': 'Name,Role\nWibble,1021\nQuux,1022\n',
  'in another encoding': 'Name,Role\nWibble \xE9,Buyer\n',
};

const folder = useFolder();
const { run } = useCommand();

test('the mark of people is in the list, or all of this proves nothing', () => {
  for (const text of [LIST, ...Object.values(BAD)]) expect(text).toMatch(PEOPLE);
});

describe('the command', () => {
  const place = () => writeFiles(join(folder(), 'project'), { ...PROJECT, ...TREASURY, 'people.csv': LIST });

  test.each(Object.keys(FORMATS))('as %s names nobody', (format) => {
    const { code, stdout, stderr } = run(['check', '--assignments', 'people.csv', '--format', format], {
      cwd: place(),
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/person-duty-conflict/);
    expect(stderr).toContain('people.csv:4: "No such role" is neither');
    expect(stdout + stderr).not.toMatch(PEOPLE);
  });

  test('evidence, a baseline and a change name nobody', () => {
    const cwd = place();
    const asked = ['check', '--assignments', 'people.csv'];
    const runs = [
      run([...asked, '--evidence', 'evidence.json'], { cwd }),
      run([...asked, '--update-baseline', '--baseline', 'baseline.json'], { cwd }),
      run([...asked, '--fix'], { cwd }),
    ];
    const files = ['evidence.json', 'baseline.json'].map((file) => readFileSync(join(cwd, file), 'utf8'));
    for (const file of files) expect(file).toMatch(/person-duty-conflict/);
    expect(runs.map(({ stdout, stderr }) => stdout + stderr).join() + files.join()).not.toMatch(PEOPLE);
  });

  test.each(Object.entries(BAD))('a list %s is refused, and names nobody', (_, text) => {
    const cwd = writeFiles(join(folder(), 'bad'), PROJECT);
    writeFileSync(join(cwd, 'people.csv'), text, 'latin1');
    const { code, stdout, stderr } = run(['check', '--assignments', 'people.csv'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^people[.]csv:/m);
    expect(stdout + stderr).not.toMatch(PEOPLE);
  });
});

describe('the action', () => {
  const scenario = useScenario();
  const reports = Object.fromEntries(
    [...Object.keys(REPORT_INPUTS), 'evidence-file'].map((input) => [input.toUpperCase(), `out/${input}`]),
  );
  const inputs = {
    'ASSIGNMENTS-FILE': 'people.csv',
    REPORTERS: 'annotations\nsummary\nreview\ncomment\ncheck',
    'FILTER-MODE': 'nofilter',
    ...reports,
  };

  /** All that a run has left anywhere, but for the list itself. */
  const everything = (workspace: string, posted: unknown, ...texts: readonly string[]) => {
    const out = join(workspace, 'out');
    const files = existsSync(out)
      ? readdirSync(out).map((file) => readFileSync(join(out, file), 'utf8'))
      : [];
    return [JSON.stringify(posted), ...files, ...texts].join('\n');
  };

  test.each([
    ['that an earlier step has made', false],
    ['that the base has', true],
  ])('a pull request with a list %s names nobody', async (_, isTracked) => {
    const world = await scenario();
    const list = isTracked ? { 'people.csv': LIST } : {};
    const before = world.repository.commit({ ...PROJECT, ...list });
    const pull = openPull(
      world,
      before,
      world.repository.commit({ ...PROJECT, ...TREASURY, ...list }, before),
    );
    const event = pullEvent(world, pull);
    const workspace = world.checkout(event.sha, 0);
    if (!isTracked) writeFileSync(join(workspace, 'people.csv'), LIST);
    const { code, log, summary, outputs } = await world.run(workspace, event, { inputs });
    expect(code).toBe(1);
    const posted = world.github.requests;
    expect(JSON.stringify(posted)).toMatch(/2 people hold these roles together/);
    expect(summary).toMatch(/2 people hold these roles together/);
    expect(log).toMatch(/2 people hold these roles together/);
    for (const file of Object.values(reports))
      expect(readFileSync(join(workspace, file), 'utf8')).toMatch(/person-duty-conflict/);
    expect(everything(workspace, posted, log, summary, JSON.stringify(outputs))).not.toMatch(PEOPLE);
  });

  test('a pull request that takes people off the list is judged by that of its base', async () => {
    const world = await scenario();
    const before = world.repository.commit({ ...PROJECT, 'people.csv': LIST });
    const after = { ...PROJECT, ...TREASURY, 'people.csv': 'Email,Role\nx@example.com,Buyer\n' };
    const event = pullEvent(world, openPull(world, before, world.repository.commit(after, before)));
    const workspace = world.checkout(event.sha, 0);
    const { code, log } = await world.run(workspace, event, { inputs: { 'ASSIGNMENTS-FILE': 'people.csv' } });
    expect(code).toBe(1);
    expect(log).toMatch(/2 people hold these roles together/);
  });

  test('a list that is not there fails the run', async () => {
    const world = await scenario();
    const event = { name: 'workflow_dispatch', payload: {}, sha: world.repository.commit(PROJECT) };
    const workspace = world.checkout(event.sha);
    const { code, log } = await world.run(workspace, event, { inputs: { 'ASSIGNMENTS-FILE': 'people.csv' } });
    expect(code).toBe(1);
    expect(log).toContain('assignments-file: There is no file "people.csv".');
  });

  test.each(Object.entries(BAD))('a list %s fails the run, and names nobody', async (_, text) => {
    const world = await scenario();
    const event = { name: 'workflow_dispatch', payload: {}, sha: world.repository.commit(PROJECT) };
    const workspace = world.checkout(event.sha);
    writeFileSync(join(workspace, 'people.csv'), text, 'latin1');
    const { code, log, summary } = await world.run(workspace, event, { inputs });
    expect(code).toBe(1);
    expect(log).toMatch(/people[.]csv:/);
    expect(everything(workspace, world.github.requests, log, summary)).not.toMatch(PEOPLE);
  });
});
