import { describe, expect, test } from '@jest/globals';
import { runIn } from '../support/world.js';

/** What SuiteCloud CLI 4 says of a project that the account refuses, by file. */
const ISSUES = [
  [
    '~/Objects/customrole_sync.xml',
    'An error occurred during custom object validation. (customrole_sync)\nDetails: Invalid permlevel reference key EDIT for permkey REPO_RECONCILE.',
  ],
  [
    '~/Objects/customrole_sync.xml',
    'The customrole_sync role contains a reference on the customrecord_tour customrecordtype in the permkey field but the customrecordtype does not reference the role. You must either reference the role from the customrecord_tour customrecordtype object or remove the permission from the customrole_sync role.',
  ],
  [
    '~/Objects/customrole_sync.xml',
    "Duplicate values [scriptid=customrecord_tour] were found in the 'permissions' sublist on the 'role' record.",
  ],
  [
    'manifest.xml',
    'The object scriptid=customrecord_tour in the dependencies list contains characters that are not allowed.',
  ],
  [
    '~/Objects/customworkflow_tour.xml',
    'The object reference [scriptid=custcol_tour] is missing in the project and also not included in the dependencies list.',
  ],
  [
    '~/Objects/custweb_tour.xml',
    "Permission Violation: You need  the 'Web Site Management' permission to access this page. Please contact your account administrator.",
  ],
] as const;

const TEXT = `VALIDATE SUMMARY

Status: FAILED
Steps: 18/18

✗ Step 4: CUSTOM_OBJECT_VALIDATION

Issues by file:
${ISSUES.map(([file, message], index) => {
  return `\n${index + 1}. ${file} (1 error(s), 0 warning(s))\n   ✗ ${message.replace('\n', '\n     ')}\n`;
}).join('')}`;

const JSON_REPORT = {
  summary: { status: 'FAILED', errors: ISSUES.length, warnings: 0 },
  steps: [{ step: 4, name: 'CUSTOM_OBJECT_VALIDATION', status: 'FAILED' }],
  validationResults: ISSUES.map(([component, message]) => ({
    type: 'ERROR',
    message,
    validationDetails: { component },
  })),
};

const diagnose = async (text: string) => {
  const { code, stdout, stderr } = await runIn('/', ['diagnose', '-', '--format', 'json'], {
    input: async function* () {
      yield Buffer.from(text);
    },
  });
  expect(stderr).toBe('');
  return { code, told: JSON.parse(stdout) };
};

/** What is said, whatever line it was said in. */
const withoutLines = (told: unknown) =>
  JSON.parse(JSON.stringify(told, (key, value) => (key === 'line' || key === 'lines' ? undefined : value)));

describe('SuiteCloud CLI 4', () => {
  test('every fault of its text is understood, and nothing else is taken for one', async () => {
    const { code, told } = await diagnose(TEXT);
    expect(code).toBe(0);
    const all = JSON.stringify(told);
    for (const word of ['REPO_RECONCILE', 'customrecord_tour', 'custcol_tour', 'ADMI_SITEMANAGEMENT'])
      expect(all).toContain(word);
    expect(all).not.toMatch(/Step 4|Steps: 18|Issues by file/);
  });

  test.each([
    ['on one line', JSON.stringify(JSON_REPORT)],
    ['on many', JSON.stringify(JSON_REPORT, null, 2)],
  ])('its JSON %s says the same', async (_, json) => {
    const { code, told } = await diagnose(json);
    expect(code).toBe(0);
    expect(withoutLines(told)).toEqual(withoutLines((await diagnose(TEXT)).told));
  });

  test.each([
    '500 - Internal Server Error',
    'An error occurred while processing: 500 - Internal Server Error',
  ])('%s alone says where the real report is', async (text) => {
    const { code, told } = await diagnose(`${text}\n`);
    expect(code).toBe(0);
    expect(JSON.stringify(told)).toContain('Customization > SuiteCloud Development > Deployment Audit Trail');
  });

  test('a project that passes holds no fault', async () => {
    const { told } = await diagnose(
      'VALIDATE SUMMARY\n\nStatus: SUCCESS\nSteps: 18/18\n✓ Step 4: CUSTOM_OBJECT_VALIDATION\n',
    );
    expect(JSON.stringify(told)).not.toMatch(/CUSTOM_OBJECT_VALIDATION|Steps/);
  });
});
