import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { useFolder, writeFiles } from '../support/command.js';
import { applyFix, type JsonFix, type JsonReport } from '../support/json-report.js';
import { runIn } from '../support/world.js';
import { deploy, manifest, permissions, permittedRoles, type Row, recordType, role } from '../support/xml.js';

/**
 * What SDF is publicly known to refuse of roles that its own import wrote: issues of oracle/netsuite-suitecloud-sdk.
 * The command tells each before anything is deployed, in its place, and with what to write instead.
 */

type Files = Readonly<Record<string, string>>;

interface Refusal {
  /** The project that SDF refuses, with `«` where the fault is. */
  readonly files: Files;
  readonly rule: string;
  /** What must be said of it. */
  readonly says: readonly string[];
  /** What each of its fixes writes. */
  readonly writes: readonly (readonly string[])[];
  /** Whether mending it needs nobody's decision. */
  readonly isSafe?: boolean;
}

const PROJECT = { 'manifest.xml': manifest(), 'deploy.xml': deploy('~/Objects/*') };

const one = (id: string, ...rows: readonly Row[]) => ({
  [`Objects/${id}.xml`]: role(id, permissions(...rows)),
});
const record = (id: string, ...rows: readonly Row[]) => ({
  [`Objects/${id}.xml`]: recordType(id, permittedRoles(...rows)),
});

const REFUSALS: Readonly<Record<string, Refusal>> = {
  "181: Duplicate values [scriptid=customrecord_scm_dps_taskview] were found in the 'permissions' sublist": {
    files: {
      ...one(
        'customrole1040',
        ['[scriptid=customrecord_scm_dps_taskview]', 'FULL'],
        ['LIST_CUSTJOB', 'VIEW'],
        ['«[scriptid=customrecord_scm_dps_taskview]', 'FULL', ''],
      ),
      ...record('customrecord_scm_dps_taskview', ['[scriptid=customrole1040]', 'FULL']),
    },
    rule: 'duplicate-permission',
    says: ['"[scriptid=customrecord_scm_dps_taskview]"', 'customrole1040', 'duplicate values'],
    writes: [['']],
    isSafe: true,
  },
  '183: Invalid permlevel reference key EDIT for permkey REPO_RECONCILE': {
    files: one('customrole1040', ['REPO_RECONCILE', '«EDIT'], ['LIST_CUSTJOB', 'VIEW']),
    rule: 'level-not-allowed',
    says: ['Invalid permlevel reference key EDIT for permkey REPO_RECONCILE.', 'has NONE or VIEW'],
    writes: [['VIEW']],
  },
  '183: Invalid permlevel reference key EDIT for permkey ADMI_ACCOUNTING': {
    files: one('customrole1040', ['LIST_CUSTJOB', 'VIEW'], ['ADMI_ACCOUNTING', '«EDIT']),
    rule: 'level-not-allowed',
    says: ['Invalid permlevel reference key EDIT for permkey ADMI_ACCOUNTING.', 'has NONE or FULL'],
    writes: [['NONE'], ['FULL']],
  },
  '184: The customrole1031 role contains a reference on the customrecord_sk_coo customrecordtype': {
    files: {
      ...one('customrole1031', ['LIST_CUSTJOB', 'VIEW'], ['«[scriptid=customrecord_sk_coo]', 'EDIT']),
      ...record('customrecord_sk_coo', ['ADMINISTRATOR', 'FULL']),
    },
    rule: 'missing-counterpart',
    says: [
      'the customrecord_sk_coo customrecordtype does not reference the role',
      '<permission><permittedlevel>EDIT</permittedlevel><permittedrole>[scriptid=customrole1031]</permittedrole></permission>',
      'or remove the permission from customrole1031',
    ],
    writes: [
      [''],
      [
        `
    <permission>
      <permittedlevel>EDIT</permittedlevel>
      <permittedrole>[scriptid=customrole1031]</permittedrole>
    </permission>`,
      ],
    ],
  },
  '579: The permissions specified in the "customrecord_test_record" customrecordtype object do not match': {
    files: {
      ...one('customrole1002', ['[scriptid=customrecord_test_record]', '«FULL']),
      ...record('customrecord_test_record', ['[scriptid=customrole1002]', 'VIEW']),
    },
    rule: 'level-mismatch',
    says: ['"FULL" in customrole1002 differs from "VIEW" in customrecord_test_record'],
    writes: [['VIEW'], ['FULL']],
  },
};

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
};

const folder = useFolder();
let cases = 0;

/** Runs the command over files in a repository of their own. */
function check(files: Files, ...args: string[]) {
  const cwd = join(folder(), `case ${++cases}`);
  mkdirSync(join(cwd, '.git'), { recursive: true });
  return runIn(writeFiles(cwd, files), ['check', ...args]);
}

function mapped(files: Files, change: (text: string) => string): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text)]));
}

/** The place of the mark: `file:line:column`. */
function markedPlace(files: Files): string {
  const [file, text] = Object.entries(files).find(([, some]) => some.includes('«')) ?? ['', ''];
  const lines = text.slice(0, text.indexOf('«')).split('\n');
  return `${file}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

describe.each(Object.keys(REFUSALS))('%s', (name) => {
  const { files: marked, rule, says, writes, isSafe = false } = REFUSALS[name] as Refusal;

  describe.each(Object.keys(FORMS))('in files with %s', (form) => {
    const write = FORMS[form] as (text: string) => string;
    const files = mapped({ ...PROJECT, ...marked }, (text) => write(text.replace('«', '')));
    const place = markedPlace(mapped(marked, write));
    const report = async (): Promise<JsonReport> =>
      JSON.parse((await check(files, '--format', 'json')).stdout);
    const fixes = async (): Promise<readonly JsonFix[]> => (await report()).findings[0]?.fixes ?? [];

    test('is told in its place, and is all that is told', async () => {
      const { code, stdout } = await check(files);
      expect(code).toBe(1);
      expect(stdout).toContain(`${place}  error  ${rule}\n`);
      const { findings } = await report();
      expect(findings).toMatchObject([{ rule, severity: 'error' }]);
      expect(findings.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([place]);
      for (const words of says) expect(findings[0]?.message).toContain(words);
    });

    test('comes with what to write', async () => {
      const found = await fixes();
      const written = found.map(({ edits }) => edits.map(({ text }) => text));
      expect(written).toEqual(writes.map((texts) => texts.map(write)));
      expect(found.map(({ applicability }) => applicability)).toEqual(
        writes.map(() => (isSafe ? 'safe' : 'choice')),
      );
    });

    test.each(writes.map((_, index) => index))('passes once fix %i has been applied', async (index) => {
      const fix = (await fixes())[index] as JsonFix;
      const { code, stdout } = await check(applyFix(files, fix));
      expect(stdout).toMatch(/^No problems in 1 project: /);
      expect(code).toBe(0);
    });

    test(`${isSafe ? 'is' : 'is not'} mended unasked`, async () => {
      expect((await check(files, '--fix')).code).toBe(isSafe ? 0 : 1);
    });
  });
});
