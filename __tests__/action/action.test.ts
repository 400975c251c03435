import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { MOST_BYTES } from '../../src/report/pull-request/summary.js';
import { useFolder, writeFiles } from '../support/command.js';
import { xsdFaults } from '../support/junit.js';
import { type ActionRun, annotationsOf, useAction } from '../support/runner.js';
import { primaryPlace, runOf } from '../support/sarif.js';
import { deploy, manifest, permissions, permittedRoles, recordType, role } from '../support/xml.js';

const run = useAction();
const temporary = useFolder();
let workspaces = 0;

const KEY = '[scriptid=customrecord_tour]';
const MESSAGE =
  '"FULL" in customrole_guide differs from "VIEW" in customrecord_tour; both sides must have the same level.';
const COUNTERS = ['conclusion', 'error-count', 'warning-count', 'notice-count'] as const;

/** A workspace with a checkout of these files. */
function checkout(files: Readonly<Record<string, string | Uint8Array>>): string {
  workspaces += 1;
  const workspace = join(temporary(), `workspace ${workspaces}`);
  return writeFiles(workspace, { '.git/HEAD': 'ref: refs/heads/main\n', ...files });
}

/** A project whose role and record type agree, or differ in the level. */
function project(level: string, folder = ''): Record<string, string> {
  return {
    [`${folder}manifest.xml`]: manifest(),
    [`${folder}deploy.xml`]: deploy('~/Objects/*'),
    [`${folder}Objects/customrole_guide.xml`]: role('customrole_guide', permissions([KEY, level])),
    [`${folder}Objects/customrecord_tour.xml`]: recordType(
      'customrecord_tour',
      permittedRoles(['[scriptid=customrole_guide]', 'VIEW']),
    ),
  };
}

/** A project with as many errors and warnings as asked for, each in a role of its own. */
function faulty(errors: number, warnings = 0): Record<string, string> {
  const roles = (count: number, name: string, write: (id: string) => string) =>
    Array.from({ length: count }, (_, index) => {
      const id = `customrole_${name}_${index}`;
      return [`Objects/${id}.xml`, write(id)];
    });
  return {
    'manifest.xml': manifest(),
    'deploy.xml': deploy('~/Objects/*'),
    ...Object.fromEntries(roles(errors, 'error', (id) => role(id, permissions(['LIST_VENDOR', 'ALL'])))),
    ...Object.fromEntries(roles(warnings, 'warning', (id) => role(id).replace('BASIC', 'NOTACENTER'))),
  };
}

function counts({ outputs }: ActionRun): (string | undefined)[] {
  return COUNTERS.map((name) => outputs[name]);
}

describe('a clean project', () => {
  test('passes, and says so everywhere', () => {
    const { code, log, commands, outputs, summary } = run(checkout(project('VIEW')));
    expect(code).toBe(0);
    expect(log).toBe('No problems in 1 project: 1 role, 1 object.\n');
    expect(commands).toEqual([]);
    expect(outputs).toEqual({
      conclusion: 'success',
      'error-count': '0',
      'warning-count': '0',
      'notice-count': '0',
      'introduced-count': '',
      // Nothing to compare with: that nobody knows is not that nothing changes.
      'access-widened': '',
      risk: '',
      report: '',
      'sarif-file': '',
    });
    expect(summary).toMatch(
      /^## ✅ SDF role compliance: passed\n\nNo problems in 1 project: 1 role, 1 object\.\n/,
    );
  });

  test('sets exactly the outputs of action.yml', () => {
    const declared = /^outputs:\n((?: {2}.*\n)+)/m.exec(readFileSync('action.yml', 'utf8'))?.[1] ?? '';
    const names = [...declared.matchAll(/^ {2}(\S+):/gm)].map(([, name]) => name);
    expect(Object.keys(run(checkout(project('VIEW'))).outputs).sort()).toEqual(names.sort());
  });
});

describe('a project that fails', () => {
  test('is annotated, logged, summarised and counted', () => {
    const result = run(checkout(project('FULL')));
    expect(result.code).toBe(1);
    expect(counts(result)).toEqual(['failure', '1', '0', '0']);
    expect(result.commands.map(({ name }) => name)).toEqual(['group', 'endgroup', 'error', 'error']);
    const [finding, last] = annotationsOf(result, 'error');
    expect(finding?.properties).toEqual({
      title: 'level-mismatch',
      file: 'Objects/customrole_guide.xml',
      line: '7',
      col: '18',
      endColumn: '22',
    });
    expect(finding?.message).toContain(`${MESSAGE}\nFix: Set the level in customrole_guide to VIEW.\nOr: `);
    expect(last).toEqual({
      name: 'error',
      properties: {},
      message: '1 error in 1 project: 1 role, 1 object. This run fails on errors.',
    });
    expect(result.log).toContain(`\nObjects/customrole_guide.xml:7:18 error level-mismatch ${MESSAGE}\n`);
    const address = 'https://github.example/acme/netsuite/blob/0123456789abcdef0123456789abcdef01234567';
    expect(result.summary).toContain('## ❌ SDF role compliance: failed');
    expect(result.summary).toContain(`[line 7](${address}/Objects/customrole_guide.xml#L7)`);
    expect(result.summary).toContain('`<permlevel>VIEW</permlevel>`');
  });

  test.each([
    ['error', 'success', 0],
    ['warning', 'failure', 1],
    ['notice', 'failure', 1],
    ['never', 'success', 0],
  ])('with warnings and the threshold %s is a %s', (threshold, conclusion, code) => {
    const result = run(checkout(faulty(0, 2)), { 'fail-on-severity': threshold });
    expect([result.code, ...counts(result)]).toEqual([code, conclusion, '0', '2', '0']);
    expect(annotationsOf(result, 'warning')).toHaveLength(2);
  });

  test('passes with the threshold never', () => {
    const result = run(checkout(project('FULL')), { 'fail-on-severity': 'never' });
    expect([result.code, ...counts(result)]).toEqual([0, 'success', '1', '0', '0']);
    expect(annotationsOf(result, 'error')).toHaveLength(1);
    expect(result.summary).toContain('Findings do not fail this run.');
  });

  test('is told only where the reporters say', () => {
    const workspace = checkout(project('FULL'));
    const annotated = run(workspace, { reporters: 'annotations' });
    expect([annotated.summary, annotationsOf(annotated, 'error').length]).toEqual(['', 2]);
    const summarised = run(workspace, { reporters: 'summary' });
    expect(annotationsOf(summarised, 'error')).toHaveLength(1);
    expect(summarised.summary).toContain('- ❌ error');
    expect([annotated.code, summarised.code]).toEqual([1, 1]);
  });
});

describe('where to look', () => {
  const monorepo = () =>
    checkout({
      ...project('FULL', 'erp one/src/'),
      ...project('FULL', 'shop/'),
      ...project('VIEW', 'clean/'),
    });
  const filesOf = (result: ActionRun) =>
    annotationsOf(result, 'error').flatMap(({ properties }) => properties.file ?? []);
  const ONE = 'erp one/src/Objects/customrole_guide.xml';
  const SHOP = 'shop/Objects/customrole_guide.xml';

  test.each<[string, Record<string, string>, string[]]>([
    ['everything', {}, [ONE, SHOP]],
    ['a folder', { 'working-directory': 'erp one' }, [ONE]],
    ['a folder of a project, judged whole', { 'working-directory': 'shop/Objects' }, [SHOP]],
    ['a folder without fault', { 'working-directory': 'clean' }, []],
    ['a file, by its path', { paths: ONE }, [ONE]],
    ['a record type that makes a role wrong', { paths: 'shop/**/customrecord_*.xml' }, [SHOP]],
    ['paths, some taken back', { paths: '**\n!erp one/**' }, [SHOP]],
    ['all but what is ignored', { ignore: 'shop/\n**/none' }, [ONE]],
    ['paths in a folder', { 'working-directory': 'shop', paths: 'erp one/**' }, []],
  ])('is %s', (_, inputs, files) => {
    const result = run(monorepo(), inputs);
    expect(filesOf(result)).toEqual(files);
    // Paths that name nothing are a fault: such a gate would be open for ever.
    const fails = files.length > 0 || inputs.paths !== undefined;
    expect([result.code, result.outputs['error-count']]).toEqual([fails ? 1 : 0, `${files.length}`]);
  });

  test('says so where nothing is asked for', () => {
    const result = run(monorepo(), { paths: 'none/**' });
    const note = '"paths" matches none of 12 XML files, so nothing was checked.';
    expect(annotationsOf(result, 'warning').map(({ message }) => message)).toEqual([note]);
    expect(result.summary).toContain('matches none of 12 XML files, so nothing was checked');
    expect(result.code).toBe(1);
  });

  test('says so where there is no project', () => {
    const result = run(checkout({ 'readme.md': '', 'a.xml': '<a/>' }));
    expect(annotationsOf(result, 'warning').map(({ message }) => message)).toEqual([
      'There is no SDF project here: nothing was checked.',
    ]);
    expect(result.code).toBe(0);
  });

  test('is the only checkout, whose paths are those of annotations', () => {
    const workspace = join(temporary(), 'checkout below');
    writeFiles(workspace, { 'main/.git/HEAD': '', ...project('FULL', 'main/src/') });
    const result = run(workspace, { paths: 'src/**' });
    expect(filesOf(result)).toEqual(['src/Objects/customrole_guide.xml']);
    expect(result.summary).toContain('/src/Objects/customrole_guide.xml#L7');
  });

  test('is one of several checkouts, or all with a note and without links', () => {
    const workspace = join(temporary(), 'several checkouts');
    writeFiles(workspace, {
      'a/.git/HEAD': '',
      'b/.git/HEAD': '',
      ...project('FULL', 'a/'),
      ...project('FULL', 'b/'),
    });
    const all = run(workspace);
    expect(filesOf(all)).toEqual(['a/Objects/customrole_guide.xml', 'b/Objects/customrole_guide.xml']);
    expect(annotationsOf(all, 'warning')[0]?.message).toMatch(/^Several repositories are checked out here\./);
    expect(all.summary).not.toContain('/blob/0123');
    expect(filesOf(run(workspace, { 'working-directory': 'b' }))).toEqual(['Objects/customrole_guide.xml']);
  });
});

describe('the slots for annotations', () => {
  test.each([
    [9, 9, ''],
    [10, 10, ''],
    [11, 9, 'The job summary has 2 more findings'],
    [30, 9, 'The job summary has 21 more findings'],
  ])('of %i errors hold %i, and the line that ends the run', (errors, shown, rest) => {
    const result = run(checkout(faulty(errors)));
    const kept = annotationsOf(result, 'error');
    expect(kept.filter(({ properties }) => properties.file)).toHaveLength(shown);
    const last = result.commands.at(-1);
    expect(last?.message).toMatch(/^\d+ errors in 1 project: /);
    expect(last?.message).toContain(rest);
    if (errors !== 10) expect(kept.at(-1)).toEqual(last);
    expect(result.log.match(/^Objects\/\S+:\d+:\d+ error /gm)).toHaveLength(errors);
    expect(result.summary.match(/^- ❌ error/gm)).toHaveLength(errors);
  });

  test('of a run that passes leave one for the rest', () => {
    const result = run(checkout(faulty(0, 12)), { reporters: 'annotations' });
    expect(annotationsOf(result, 'warning')).toHaveLength(10);
    expect(annotationsOf(result, 'notice').map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^12 warnings in 1 project: .* Only errors fail this run\.\nThe log of this step has 2 more findings: GitHub shows only ten of each level\.$/,
      ),
    ]);
    expect(result.code).toBe(0);
  });
});

describe('what an attacker writes', () => {
  const VALUE =
    '::error::x\n##[error]y @octocat #1 &lt;img src=x&gt; | ` %24{{ github.token }} %0A::warning::z \u202E';

  test('is no command, no markup and no mention', () => {
    const evil = role('customrole_evil', permissions([VALUE, VALUE])).replace('BASIC', VALUE);
    const result = run(checkout({ ...project('VIEW'), 'Objects/customrole_evil.xml': evil }));
    expect(result.code).toBe(1);
    const levels = new Set(result.commands.map(({ name }) => name));
    levels.delete('warning');
    levels.delete('notice');
    expect([...levels]).toEqual(['group', 'endgroup', 'error']);
    for (const { properties } of result.commands.filter(({ name }) => name === 'error').slice(0, -1))
      expect(properties.file).toBe('Objects/customrole_evil.xml');
    for (const level of ['warning', 'notice'] as const)
      for (const { properties } of annotationsOf(result, level))
        expect(properties.file).toMatch(/customrole_evil/);
    expect(result.log).not.toContain('##[');
    expect(result.log).not.toMatch(/[^\P{C}\n]/u);
    expect(result.summary).not.toMatch(/<img|@octocat|[^\\]\|[^\n]*octocat/);
  });

  (process.platform === 'win32' ? test.skip : test)('as a file name is neither', () => {
    const names = [
      '::error::a.xml',
      '##[error]b.xml',
      'c\n::error::d.xml',
      '`@octocat` <b>|.xml',
      '%0A,a=b::.xml',
    ];
    const files = Object.fromEntries(
      names.map((name) => [`Objects/${name}`, '<role scriptid="customrole_x"><a></role>']),
    );
    const result = run(checkout({ ...project('VIEW'), ...files }));
    const shown = annotationsOf(result, 'error').flatMap(({ properties }) => properties.file ?? []);
    expect([...new Set(shown)].sort()).toEqual(Object.keys(files).sort());
    expect([...new Set(result.commands.map(({ name }) => name))]).toEqual(['group', 'endgroup', 'error']);
    expect(result.log.split('\n').filter((line) => line.includes('##['))).toEqual([
      expect.stringMatching(/^::error title=malformed-xml,file=Objects\/##\[error\]b\.xml,/),
    ]);
    expect(result.summary).toContain('### ``Objects/`@octocat` <b>|.xml``');
  });
});

describe('the JSON report', () => {
  test('is written where it is asked for', () => {
    const workspace = checkout(project('FULL'));
    const result = run(workspace, { 'json-file': 'out/sdf report.json' });
    expect(result.outputs.report).toBe('out/sdf report.json');
    const report = JSON.parse(readFileSync(join(workspace, 'out/sdf report.json'), 'utf8'));
    expect(report).toMatchObject({ version: 1, conclusion: 'failure', summary: { errors: 1 } });
    expect(report.findings[0].file).toBe('Objects/customrole_guide.xml');
  });

  test('that cannot be written fails the run, and nothing that was found is lost', () => {
    const workspace = checkout(project('FULL'));
    symlinkSync(temporary(), join(workspace, 'out'), 'junction');
    for (const [path, reason] of [
      ['../report.json', 'is outside the workspace.'],
      ['out/report.json', 'was not written: "out" is a link.'],
    ]) {
      const result = run(workspace, { 'json-file': `${path}`, 'fail-on-severity': 'never' });
      expect([result.code, ...counts(result)]).toEqual([1, 'failure', '1', '0', '0']);
      expect(result.outputs.report).toBe('');
      expect(annotationsOf(result, 'error').at(-1)?.message).toBe(
        `json-file: "${path}" ${reason}\n1 error in 1 project: 1 role, 1 object. Findings do not fail this run.`,
      );
      expect(result.summary).toMatch(/^## ❌[\s\S]*- ❌ error/);
    }
  });
});

describe('reports as files', () => {
  const read = (workspace: string, path: string) => readFileSync(join(workspace, path), 'utf8');

  test('are written where they are asked for, though the run fails', async () => {
    const workspace = checkout(project('FULL', 'erp/'));
    const result = run(workspace, {
      'sarif-file': 'out/roles.sarif',
      'junit-file': './out/roles.xml',
      'json-file': join(workspace, 'roles.json'),
      'working-directory': 'erp',
    });
    expect(result.code).toBe(1);
    expect(result.outputs).toMatchObject({ report: 'roles.json', 'sarif-file': 'out/roles.sarif' });
    const sarif = runOf(read(workspace, 'out/roles.sarif'));
    expect(sarif.automationDetails).toEqual({ id: 'sdf-role-compliance/erp/' });
    expect(sarif.versionControlProvenance).toEqual([
      {
        repositoryUri: 'https://github.example/acme/netsuite',
        revisionId: '0123456789abcdef0123456789abcdef01234567',
        mappedTo: { uriBaseId: '%SRCROOT%' },
      },
    ]);
    const places = (sarif.results ?? []).map(primaryPlace);
    const at = { file: 'erp/Objects/customrole_guide.xml', line: 7, column: 18, endLine: 7, endColumn: 22 };
    expect(places).toEqual([at]);
    const junit = read(workspace, 'out/roles.xml');
    expect(junit).toContain('<failure type="level-mismatch"');
    expect(await xsdFaults(junit)).toEqual([]);
  });

  test('that cannot be written fail the run, and do not keep others from being written', () => {
    const workspace = checkout(project('VIEW'));
    const result = run(workspace, {
      'json-file': 'roles.json',
      'sarif-file': '../roles.sarif',
      'junit-file': 'Objects',
    });
    expect([result.code, ...counts(result)]).toEqual([1, 'failure', '0', '0', '0']);
    expect(result.outputs).toMatchObject({ report: 'roles.json', 'sarif-file': '' });
    expect(annotationsOf(result, 'error').at(-1)?.message).toMatch(
      /^sarif-file: "\.\.\/roles\.sarif" is outside the workspace\.\njunit-file: "Objects" was not written: /,
    );
  });

  test('each have a file of their own', () => {
    const result = run(checkout(project('VIEW')), { 'json-file': 'a/../b', 'sarif-file': './b' });
    expect(result.code).toBe(1);
    expect(result.summary).toContain('is also the file of json-file.');
  });

  test('for code scanning leave out what is silenced: GitHub would open an alert for it', () => {
    const workspace = checkout({
      ...project('FULL'),
      '.github/sdf-role-compliance.yml': 'exceptions: [{ rule: level-mismatch, reason: Known }]\n',
    });
    const result = run(workspace, { 'sarif-file': 'roles.sarif' });
    expect(result.code).toBe(0);
    expect(runOf(read(workspace, 'roles.sarif')).results).toEqual([]);
  });
});

test('a config that names a role by its name is told the script id', () => {
  const workspace = checkout({
    ...project('VIEW'),
    '.github/sdf-role-compliance.yml': 'policy: { roles: [{ match: clerk, forbid: [LIST_VENDOR] }] }\n',
  });
  const result = run(workspace);
  expect(result.code).toBe(1);
  expect(annotationsOf(result, 'error').at(-1)?.message).toContain(
    'sdf-role-compliance.yml:1:28: "clerk" cannot match a role: script ids start with "customrole", followed by lowercase letters, digits or "_". "clerk" is the name of customrole_guide: write that.',
  );
});

describe('a run that cannot be done', () => {
  const empty = {
    'error-count': '',
    'warning-count': '',
    'notice-count': '',
    'access-widened': '',
    risk: '',
  };

  test.each([
    [
      'fail-on-severity',
      'eror',
      'fail-on-severity: "eror" is not one of error, warning, notice, never. Did you',
    ],
    ['working-directory', '../..', 'working-directory: "../.." is outside the workspace.'],
    ['working-directory', 'none', 'working-directory: "none" is not a folder in the workspace.'],
    ['paths', '../src', 'paths: "../src" cannot match anything: globs are relative to the repository root.'],
  ])('fails and says why: %s %j', (name, value, reason) => {
    const result = run(checkout(project('VIEW')), { [name]: value });
    expect(result.code).toBe(1);
    expect(result.commands).toEqual([
      { name: 'error', properties: {}, message: expect.stringContaining(reason) },
    ]);
    expect(result.outputs).toMatchObject({ conclusion: 'failure', ...empty });
    expect(result.summary).toMatch(/^## ❌ SDF role compliance: failed\n\n/);
  });

  test('says all that is wrong', () => {
    const result = run(checkout(project('VIEW')), {
      paths: '../src',
      'working-directory': '::error::\n##[b]',
    });
    expect(result.commands).toHaveLength(1);
    expect(result.commands[0]?.message).toMatch(
      /^paths: "..\/src" cannot match anything.*\nworking-directory: /,
    );
  });

  test.each([
    ['none', { GITHUB_WORKSPACE: undefined }, 'GITHUB_WORKSPACE is not set'],
    ['one that is not there', { GITHUB_WORKSPACE: '/none/such' }, 'The workspace /none/such does not exist.'],
  ])('has as its workspace %s', (_, variables, reason) => {
    const result = run(temporary(), {}, variables);
    expect([result.code, result.outputs.conclusion]).toEqual([1, 'failure']);
    expect(result.commands.map(({ message }) => message)).toEqual([expect.stringContaining(reason)]);
  });

  test('has an empty workspace', () => {
    const workspace = join(temporary(), 'empty');
    mkdirSync(workspace);
    expect(run(workspace).commands[0]?.message).toMatch(/^The workspace is empty\. Use actions\/checkout/);
  });

  test('meets a refusal of the system', () => {
    const file = join(writeFiles(temporary(), { 'no folder': '' }), 'no folder');
    const result = run(temporary(), {}, { GITHUB_WORKSPACE: file });
    expect([result.code, result.outputs.conclusion]).toEqual([1, 'failure']);
    expect(result.commands.map(({ message }) => message)).toEqual([expect.stringMatching(/^ENOTDIR: /)]);
  });
});

describe('an internal fault', () => {
  /** Makes JSON.stringify throw where an expression holds of its arguments `a`. */
  const broken = (where: string) => {
    const code = `const s=JSON.stringify;JSON.stringify=(...a)=>{if(${where})throw(new(TypeError)('broken\\n##[error]'));return(s(...a))}`;
    return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
  };
  const FAULT = 'Internal error: broken\\n##\\u005Berror]. Please report it: ';

  test('fails the run and is told without a stack trace', () => {
    const result = run(
      checkout(project('FULL')),
      { 'fail-on-severity': 'never' },
      broken('Array.isArray(a[0])'),
    );
    expect([result.code, result.outputs.conclusion, result.outputs['error-count']]).toEqual([
      1,
      'failure',
      '',
    ]);
    expect(result.commands.map(({ message }) => message)).toEqual([expect.stringContaining(FAULT)]);
    expect(result.log.split('\n')).toHaveLength(2);
    expect(result.summary).toMatch(/^## ❌ SDF role compliance: failed\n\nInternal error: broken/);
  });

  test('that comes late loses nothing that was found', () => {
    const inputs = { 'fail-on-severity': 'never', 'json-file': 'a.json' };
    const result = run(checkout(project('FULL')), inputs, broken('a.length===3'));
    expect([result.code, ...counts(result)]).toEqual([1, 'failure', '1', '0', '0']);
    expect(result.commands.at(-1)?.message).toContain(FAULT);
    expect(result.log).toContain('Objects/customrole_guide.xml:7:18 error level-mismatch ');
    expect(result.summary).toMatch(/^## ❌[\s\S]*Internal error: [\s\S]*- ❌ error/);
  });
});

/** A name that is no UTF-8 is listed as another one, which cannot be opened. */
(process.platform === 'linux' ? test : test.skip)('a file that cannot be read fails the run', () => {
  const workspace = checkout(project('VIEW'));
  writeFileSync(
    Buffer.concat([Buffer.from(`${workspace}/Objects/`), Buffer.from([0xff]), Buffer.from('.xml')]),
    '<role/>',
  );
  const result = run(workspace, { 'fail-on-severity': 'never' });
  expect([result.code, ...counts(result)]).toEqual([1, 'failure', '0', '0', '0']);
  const reason = 'Not everything could be read, so this run fails.';
  expect(result.commands.map(({ message }) => message)).toEqual([
    `No problems in 1 project: 1 role, 1 object. ${reason}`,
  ]);
  expect(result.log).toMatch(/^Objects\/\uFFFD\.xml could not be read: ENOENT/);
  expect(result.summary).toMatch(/### Not read\n\n- ❌ Objects\/\uFFFD\.xml could not be read: ENOENT/);
});

describe('a runner', () => {
  const NOTHING = {
    GITHUB_OUTPUT: undefined,
    GITHUB_STEP_SUMMARY: undefined,
    GITHUB_SERVER_URL: undefined,
    GITHUB_REPOSITORY: undefined,
    GITHUB_SHA: undefined,
  };

  test.each([
    ['VIEW', 0],
    ['FULL', 1],
  ])('that gives nothing but a workspace gets the same verdict on %s', (level, code) => {
    const result = run(checkout(project(level)), {}, NOTHING);
    expect(result.code).toBe(code);
    expect(result.log).not.toMatch(/not written/);
  });

  test('whose files are gone is told so, and gets the same verdict', () => {
    const gone = { GITHUB_OUTPUT: '/none/output', GITHUB_STEP_SUMMARY: '/none/summary' };
    for (const [level, code] of [
      ['VIEW', 0],
      ['FULL', 1],
    ] as const) {
      const result = run(checkout(project(level)), {}, gone);
      expect(result.code).toBe(code);
      expect(annotationsOf(result, 'warning').map(({ message }) => message)).toEqual([
        expect.stringMatching(/^The job summary was not written: /),
        expect.stringMatching(/^The outputs were not written: /),
      ]);
    }
  });

  test.each(['pull_request', 'pull_request_target', 'merge_group', 'push', 'workflow_dispatch', 'schedule'])(
    'may start it for %s',
    (event) => {
      expect(run(checkout(project('FULL')), {}, { GITHUB_EVENT_NAME: event }).code).toBe(1);
    },
  );

  test('gets no more of a summary than it takes, and all findings elsewhere', () => {
    const result = run(checkout(faulty(3000)), { 'json-file': 'all.json' });
    expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(MOST_BYTES);
    const rows = result.summary.match(/^- ❌ error/gm)?.length ?? 0;
    const [, left] =
      /^(\d+) more findings did not fit here: see the log of this step or all\.json\.$/m.exec(
        result.summary,
      ) ?? [];
    expect(rows + Number(left)).toBe(3000);
    expect(result.log.match(/^Objects\/\S+:\d+:\d+ error /gm)).toHaveLength(3000);
  });

  test('that has little room left for a summary gets what fits', () => {
    const summary = join(temporary(), 'nearly-full');
    writeFileSync(summary, 'x'.repeat(MOST_BYTES - 5000));
    run(checkout(faulty(50)), {}, { GITHUB_STEP_SUMMARY: summary });
    const size = readFileSync(summary).length;
    expect(size).toBeGreaterThan(MOST_BYTES - 4000);
    expect(size).toBeLessThanOrEqual(MOST_BYTES);
  });
});
