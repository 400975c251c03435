import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accessChanges } from '../../../src/access/changes.js';
import { accessMarkdown } from '../../../src/report/access/markdown.js';
import { accessText } from '../../../src/report/access/text.js';
import { hostileText } from '../../support/hostile-text.js';
import { liveIn, takeApart } from '../../support/markdown.js';
import { projectOf } from '../../support/projects.js';

const field = (level: string, rows = '', label = 'Bank account') =>
  `<entitycustomfield scriptid="custentity_bank">\n<label>${label}</label>\n<accesslevel>${level}</accesslevel>\n<searchlevel>0</searchlevel>\n${rows}</entitycustomfield>\n`;
const row = (level: string) =>
  `<roleaccesses>\n<roleaccess>\n<role>CEO</role>\n<accesslevel>${level}</accesslevel>\n<searchlevel>0</searchlevel>\n</roleaccess>\n</roleaccesses>\n`;
const script = (runsAs: string) =>
  `<usereventscript scriptid="customscript_stamp">\n<name>Stamp</name>\n<scriptdeployments>\n<scriptdeployment scriptid="customdeploy_a">\n<status>RELEASED</status>\n<runasrole>${runsAs}</runasrole>\n</scriptdeployment>\n</scriptdeployments>\n</usereventscript>\n`;

const files = (fieldText: string, scriptText: string) =>
  projectOf({ 'Objects/custentity_bank.xml': fieldText, 'Objects/customscript_stamp.xml': scriptText });
const opened = accessChanges(
  [files(field('0', row('0')), script(''))],
  [files(field('2', row('1')), script('ADMINISTRATOR'))],
);
const closed = accessChanges(
  [files(field('2', row('1')), script('ADMINISTRATOR'))],
  [files(field('0', row('0')), script(''))],
);

describe('doors', () => {
  test('say what they come to, object by object', () => {
    expect(accessMarkdown(opened)).toBe(`\
## Change of access

**3 changes widen access; the highest risk is critical.**

\`customscript_stamp.customdeploy_a\` (Stamp)

- 🟣 critical: Stamp (customscript\\_stamp.customdeploy\\_a) runs as Administrator: **Execute as Role** (\`runasrole\`): ADMINISTRATOR

\`custentity_bank\` (Bank account)

- 🔴 high: everyone may edit Bank account (custentity\\_bank): **Default Access Level** (\`accesslevel\`): 0 → 2
- 🟠 medium: CEO may see Bank account (custentity\\_bank): **Access Level** (\`accesslevel\`): 0 → 1
`);
  });

  test('say for whom they close', () => {
    expect(accessText(closed, false)).toBe(`\
customscript_stamp.customdeploy_a (Stamp): tightened Execute as Role (runasrole, for ADMINISTRATOR) ADMINISTRATOR  narrower
custentity_bank (Bank account): revoked Default Access Level (accesslevel) 2 → 0  narrower
custentity_bank (Bank account): revoked Access Level (accesslevel, for CEO) 1 → 0  narrower

3 changes narrow access.
`);
  });

  test('say where a door is left away that was limited', () => {
    const limited = script('')
      .replace('<runasrole></runasrole>\n', '')
      .replace('usereventscript', 'restlet')
      .replace('</usereventscript>', '</restlet>');
    const withRoles = (departments: string) =>
      limited.replace('</status>\n', `</status>\n<audslctrole>CEO</audslctrole>\n${departments}`);
    const changes = accessChanges(
      [files(field('0'), withRoles('<auddepartment>[scriptid=department1]</auddepartment>\n'))],
      [files(field('0'), withRoles(''))],
    );
    expect(accessText(changes, false)).toContain(
      'no list limits who may run Stamp (customscript_stamp.customdeploy_a) any more: Audience: Departments (auddepartment) [scriptid=department1] → not set',
    );
  });

  test('stay text, whatever the object is called', () => {
    const markdownOf = (label: string) => {
      const escaped = label
        .replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)
        .replace(/[^\t\n\r -\uD7FF]/g, '');
      const after = files(field('2', '', escaped), script(''));
      return accessMarkdown(accessChanges([files(field('0', '', escaped), script(''))], [after]));
    };
    fc.assert(
      fc.property(hostileText, (label) => {
        const markdown = markdownOf(label);
        expect(liveIn(takeApart(markdown).prose)).toEqual([]);
        expect(markdown.match(/^- /gm)).toHaveLength(1);
      }),
    );
  });
});
