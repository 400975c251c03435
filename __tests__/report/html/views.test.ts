import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { matrixOf } from '../../../src/access/matrix.js';
import { matrixHtml } from '../../../src/report/formats/html.js';
import { describeInBrowser, useBrowser } from '../../support/browser.js';
import { CLERK, FILES, report } from '../../support/html-report.js';
import { projectOf } from '../../support/projects.js';
import { permissions, role } from '../../support/xml.js';

const SIZE = { width: 1400, height: 850 };
const ORIGIN = { repository: 'https://github.com/acme/netsuite', commit: 'c0ffee'.padEnd(40, '0') };

const FIELD = `<entitycustomfield scriptid="custentity_tax">
<label>Bank account</label>
<accesslevel>1</accesslevel>
<roleaccesses><roleaccess><role>[scriptid=customrole_clerk]</role><accesslevel>2</accesslevel></roleaccess></roleaccesses>
</entitycustomfield>`;
const SCRIPT = `<suitelet scriptid="customscript_pay">
<name>=Pay now</name>
<scriptdeployments><scriptdeployment scriptid="customdeploy_pay">
<isdeployed>T</isdeployed><status>RELEASED</status><isonline>T</isonline><runasrole>ADMINISTRATOR</runasrole>
</scriptdeployment></scriptdeployments>
</suitelet>`;
const OPEN = {
  ...FILES,
  'Objects/custentity_tax.xml': FIELD,
  'Objects/customscript_pay.xml': SCRIPT,
  'Objects/customrecord_stop.xml':
    '<customrecordtype scriptid="customrecord_stop">\n<recordname>Stop</recordname>\n<accesstype>NONENEEDED</accesstype>\n</customrecordtype>',
  'Objects/custentity_plain.xml':
    '<entitycustomfield scriptid="custentity_plain">\n<accesslevel>2</accesslevel>\n</entitycustomfield>',
};

/** What a button saves. */
async function saved(page: Page, panel: string): Promise<{ name: string; rows: string[] }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`#panel-${panel}`).getByRole('button', { name: 'CSV' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), rows: text.split('\r\n') };
}

const counts = (page: Page, panel: string) => page.locator(`#panel-${panel} .counts`).textContent();
const hash = (page: Page) => page.evaluate<string>('location.hash');

describeInBrowser('views', () => {
  const { open } = useBrowser();

  test('doors: who comes in besides the holders of permissions, to be searched and filtered', async () => {
    const page = await open(report(OPEN), SIZE, '#doors');
    const rows = () => page.locator('#panel-doors tbody tr').allTextContents();
    expect((await rows()).map((row) => row.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^Anyone on the internetanyone on the internet may open =Pay now .*critical/),
      expect.stringContaining('Everyoneevery internal role may do all with Stop (customrecord_stop)'),
      expect.stringContaining('Everyoneeveryone may see Bank account (custentity_tax)'),
      expect.stringContaining(
        'Anyone who triggers the code=Pay now (customscript_pay.customdeploy_pay) runs as',
      ),
      expect.stringContaining('Named roles and peoplecustomrole_clerk may edit Bank account'),
    ]);
    expect(await page.locator('#panel-doors').textContent()).toContain('1 entitycustomfield');
    await page.locator('#panel-doors').getByLabel('Text').fill('bank clerk');
    expect(await counts(page, 'doors')).toBe('1 of 5 doors');
    await page.locator('#panel-doors').getByRole('button', { name: 'Clear filters' }).click();
    await page.locator('#panel-doors').getByLabel('Risk').selectOption('critical or more');
    expect(await counts(page, 'doors')).toBe('2 of 5 doors');
    await page.locator('#panel-doors').getByLabel('Who').selectOption('Anyone on the internet');
    expect(await counts(page, 'doors')).toBe('1 of 5 doors');
    const { name, rows: csv } = await saved(page, 'doors');
    expect(name).toBe('doors.csv');
    expect(csv).toHaveLength(3);
    expect(csv[1]).toBe(
      '"Anyone on the internet","anyone on the internet may open =Pay now (customscript_pay.customdeploy_pay)","customscript_pay.customdeploy_pay","suitelet","Available Without Login","isonline","T","critical","","Objects/customscript_pay.xml:4"',
    );
  });

  test('doors that are as NetSuite has them are there where they were asked for', async () => {
    const matrix = matrixOf([projectOf(OPEN)], () => true, 'all');
    const page = await open(matrixHtml(matrix, []), SIZE, '#doors');
    const plain = page.locator('#panel-doors tr', { hasText: 'custentity_plain' });
    expect(await plain.textContent()).toContain("everyone may edit custentity_plain (NetSuite's default)");
    await page.getByLabel("Without NetSuite's defaults").check();
    expect(await plain.count()).toBe(0);
    expect(await page.locator('#panel-doors tr', { hasText: 'custentity_tax' }).count()).toBe(2);
  });

  test('whatever an object is called, it is text', async () => {
    const name = '&lt;/script>&lt;img src=x onerror=alert(1)>&lt;script>alert(2)&lt;/script>';
    const hostile = {
      ...OPEN,
      'Objects/customscript_pay.xml': SCRIPT.replace('=Pay now', name),
      'Objects/custentity_tax.xml': FIELD.replace('Bank account', name),
    };
    const origin = { repository: 'https://github.com/a"><img src=x>/b', commit: '"><img src=x>' };
    const page = await open(report(hostile, null, { origin, pullRequest: 1 }), SIZE, '#doors?text=<img');
    expect(await counts(page, 'doors')).toBe('4 of 5 doors');
    for (const tab of await page.getByRole('tab').all()) await tab.click();
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(2);
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links.filter((link) => !link.startsWith('https://'))).toEqual([]);
  });

  test('a role tells the doors that name it', async () => {
    const page = await open(report(OPEN), SIZE, '#matrix?open=role~customrole_clerk');
    const drawer = page.getByRole('dialog', { name: 'AP Clerk' });
    expect(await drawer.textContent()).toContain('customrole_clerk may edit Bank account (custentity_tax)');
  });

  test('duties: filtered, grouped, without conflict as well, and all of a role together', async () => {
    const two = {
      ...FILES,
      'Objects/customrole_boss.xml': role(
        'customrole_boss',
        permissions(['TRAN_VENDPYMT', 'FULL'], ['LIST_VENDOR', 'FULL'], ['ADMI_MANAGEROLES', 'FULL']),
        'Boss',
      ),
    };
    const page = await open(report(two, null, {}, DUTIES), SIZE, '#duties');
    const lines = () => page.locator('#panel-duties [role=rowheader] .name').allTextContents();
    const heads = () => page.locator('#panel-duties .column-head .name').allTextContents();
    expect(await lines()).toEqual([
      'Highest open risk: critical',
      'Boss',
      'Highest open risk: high',
      'AP Clerk',
    ]);
    expect(await heads()).toEqual(['Rule all', 'Vendors and payments']);
    await page.locator('#panel-duties').getByLabel('Group').selectOption('None');
    expect(await lines()).toEqual(['Boss', 'AP Clerk']);
    await page.getByLabel('Include duties without conflicts').check();
    expect(await heads()).toEqual(['Rule all', 'Vendors and payments', 'Nobody']);
    await page.locator('#panel-duties').getByLabel('Role', { exact: true }).fill('clerk');
    expect(await counts(page, 'duties')).toBe('1 of 3 conflicts, 1 role');
    expect(await hash(page)).toBe('#duties?role=clerk&group=none&free=on');
    expect((await saved(page, 'duties')).rows.slice(1)).toEqual([
      '"AP Clerk (customrole_clerk)","1","high","","open",""',
      '',
    ]);
    await page.locator('#panel-duties').getByRole('button', { name: 'Clear filters' }).click();
    await page.locator('#panel-duties [role=rowheader]', { hasText: 'Boss' }).click();
    expect(await page.getByRole('dialog', { name: 'Boss' }).locator('.conflict').count()).toBe(2);
    await page.locator('#panel-duties .column-head', { hasText: 'Vendors and payments' }).click();
    const duty = page.getByRole('dialog', { name: 'Vendors and payments' });
    await duty.getByRole('button', { name: 'AP Clerk' }).click();
    expect(await page.getByRole('dialog').locator('.conflict').count()).toBe(1);
  });

  test('findings that explain one another are told as one, and each with all that it says when opened', async () => {
    const owner = permissions(
      ['TRAN_VENDPYMT', 'FULL'],
      ['LIST_VENDOR', 'FULL'],
      ['TRAN_VENDBILL', 'FULL'],
      ['TRAN_CHECK', 'FULL'],
    );
    const many = { ...FILES, 'Objects/customrole_owner.xml': role('customrole_owner', owner, 'Owner') };
    const page = await open(
      report(many, null, {}, 'extends: [sox]\n'),
      SIZE,
      '#findings?text=customrole_owner',
    );
    const bundle = page.locator('#panel-findings .finding', { has: page.locator('.briefs') });
    expect(await bundle.locator('header .tag').textContent()).toMatch(/^[4-9] findings$/);
    expect(await bundle.locator('.briefs li').first().textContent()).toContain(
      'TRAN_VENDPYMT (Pay Bills) FULL',
    );
    expect(await bundle.locator('.cards .finding').count()).toBe(0);
    await bundle.getByText('Show all details').click();
    await bundle.locator('.cards .finding').first().waitFor();
    expect(await bundle.locator('.cards .finding').count()).toBe(await bundle.locator('.briefs li').count());
  });

  test('an address keeps view, filters and what is open, and follows when it is changed', async () => {
    const page = await open(report(), SIZE, '#matrix?permission=list&role=clerk,guide&level=2');
    expect(await counts(page, 'matrix')).toBe('2 of 5 permissions, 2 of 3 roles');
    await page.locator('#panel-matrix [role=gridcell].level-3').first().click();
    const kept =
      '#matrix?permission=list&role=clerk%2Cguide&level=2&open=cell%7ELIST_ITEM%7Ecustomrole_guide';
    expect(decodeURIComponent(await hash(page))).toBe(decodeURIComponent(kept));
    await page.evaluate("location.hash = 'findings?severity=warning'");
    await page.locator('#panel-findings').waitFor();
    expect(await counts(page, 'findings')).toBe('2 of 3 findings');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    await page.evaluate(`location.hash = '${kept}'`);
    expect(await page.getByRole('dialog', { name: 'Items' }).isVisible()).toBe(true);
    expect(await counts(page, 'matrix')).toBe('2 of 5 permissions, 2 of 3 roles');
    await page.evaluate("location.hash = '#nowhere?open=cell~%E0~x&role=<img src=x>'");
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    expect(await page.locator('#panel-matrix').isVisible()).toBe(true);
  });

  test('what is shown can be saved, and is no formula', async () => {
    const hostile = {
      ...FILES,
      'Objects/customrole_x.xml': role('customrole_x', permissions(['LIST_ITEM', 'VIEW']), '=1+1'),
    };
    const page = await open(report(hostile), SIZE, '#matrix?permission=items');
    const { name, rows } = await saved(page, 'matrix');
    expect(name).toBe('matrix.csv');
    expect(rows).toEqual([
      '\uFEFF"Tab","Permission","Key","Risk","AP Clerk (customrole_clerk)","Guide (customrole_guide)","Old (customrole_old)","\'=1+1 (customrole_x)"',
      '"Lists","Items","LIST_ITEM","medium","VIEW","EDIT","VIEW","VIEW"',
      '',
    ]);
    await page.getByRole('tab', { name: 'Findings' }).click();
    expect((await saved(page, 'findings')).rows[1]).toContain(`"${CLERK}","19","customrole_clerk","REPO_AR"`);
    await page.getByRole('tab', { name: 'Exceptions' }).click();
    expect((await saved(page, 'exceptions')).rows[1]).toContain(
      '"two signatures","cfo@example.com","2027-03-31"',
    );
    await page.getByRole('tab', { name: 'Compare roles' }).click();
    expect((await saved(page, 'compare')).rows[0]).toContain('"AP Clerk (customrole_clerk)","More"');
  });

  test('changes are counted as the comment on a pull request counts them', async () => {
    const before = { 'manifest.xml': FILES['manifest.xml'] };
    const page = await open(report(FILES, before), SIZE, '#access');
    expect(await page.locator('#tab-access .count').textContent()).toBe('6');
    expect(await page.locator('#panel-access h2').first().textContent()).toBe('Widens access: 6 changes');
    expect(await page.locator('.page-head').textContent()).toContain(
      'compared with a base: 6 changes of access',
    );
    expect((await saved(page, 'access')).rows[0]).toContain('"Role or object","Name","Change"');
  });

  test('what nobody has compared is named, and it is never said that nothing changes', async () => {
    const search = (definition: string) => ({
      'Objects/customsearch_pay.xml': `<savedsearch scriptid="customsearch_pay"><definition>${definition}</definition></savedsearch>`,
    });
    const unseen = /^Not compared, so it may open access unseen: savedsearch customsearch_pay \(.+\)\.$/;
    const nothing = await open(
      report({ ...FILES, ...search('b') }, { ...FILES, ...search('a') }),
      SIZE,
      '#access',
    );
    expect(await nothing.locator('#panel-access b').textContent()).toBe(
      'No change of access in what was compared',
    );
    expect(await nothing.locator('#panel-access p').textContent()).toMatch(unseen);
    expect(await nothing.locator('.page-head').textContent()).toContain(
      '0 changes of access in what was compared',
    );
    await nothing.close();
    const before = { 'manifest.xml': FILES['manifest.xml'] };
    const some = await open(report({ ...FILES, ...search('b') }, before), SIZE, '#access');
    expect(await some.locator('#panel-access p').first().textContent()).toMatch(unseen);
    expect(await some.locator('#panel-access h2').first().textContent()).toBe('Widens access: 6 changes');
    await some.close();
    const same = await open(report(FILES, FILES), SIZE, '#access');
    expect(await same.locator('#panel-access').textContent()).toBe(
      'No change of accessNobody can do more or less than before.',
    );
  });

  test('the head says of what the report is, and places are links to the commit', async () => {
    const options = { origin: ORIGIN, pullRequest: 7, repositoryPath: (path: string) => `sdf/${path}` };
    const page = await open(
      report(FILES, { 'manifest.xml': FILES['manifest.xml'] }, options),
      SIZE,
      '#findings',
    );
    expect(await page.title()).toBe('Access report: test');
    const head = page.locator('.page-head');
    const links = await head.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual([
      ORIGIN.repository,
      `${ORIGIN.repository}/commit/${ORIGIN.commit}`,
      `${ORIGIN.repository}/pull/7`,
    ]);
    expect(await head.textContent()).toContain('policy: .github/sdf-role-compliance.yml');
    const place = page.locator('#panel-findings a.place').first();
    expect(await place.getAttribute('href')).toBe(
      `${ORIGIN.repository}/blob/${ORIGIN.commit}/sdf/${CLERK}#L19`,
    );
    expect(await place.textContent()).toBe(`${CLERK}:19`);
  });

  test('without a repository no place is a link', async () => {
    const page = await open(report(), SIZE, '#findings');
    expect(await page.locator('#panel-findings .place').first().textContent()).toBe(`${CLERK}:19`);
    expect(await page.locator('a.place').count()).toBe(0);
  });
});

const DUTIES = `policy:
  duties:
    - id: vendor-and-payment
      title: Vendors and payments
      risk: high
      sides: [{ LIST_VENDOR: CREATE }, { TRAN_VENDPYMT: CREATE }]
    - id: nobody
      title: Nobody
      risk: low
      sides: [{ LIST_VENDOR: CREATE }, { TRAN_CHECK: CREATE }]
    - id: rule-all
      title: Rule all
      risk: critical
      sides: [{ ADMI_MANAGEROLES: FULL }, { TRAN_VENDPYMT: CREATE }]
`;
