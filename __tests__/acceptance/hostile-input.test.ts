import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { useFolder, writeFiles } from '../support/command.js';
import { liveIn, takeApart } from '../support/markdown.js';
import { commandsIn } from '../support/workflow-commands.js';
import { runIn } from '../support/world.js';
import { deploy, manifest, permissions, permittedRoles, recordType, role } from '../support/xml.js';

/**
 * What somebody may bring who only opens a pull request, at the door of the command; hostile-pull-request.test.ts has
 * the same for the action. What takes for ever fails by the time that a test has.
 */
const folder = useFolder();
let top = '';
let cases = 0;
beforeEach(() => {
  top = join(folder(), `case-${++cases}`);
  mkdirSync(join(top, '.git'), { recursive: true });
});

type Files = Readonly<Record<string, string | Uint8Array>>;

const GUIDE = 'Objects/customrole_guide.xml';
const SOUND: Files = {
  'manifest.xml': manifest(),
  'deploy.xml': deploy('~/Objects/*'),
  [GUIDE]: role('customrole_guide', permissions(['LIST_CUSTJOB', 'VIEW'])),
};
const CONFIG = '.github/sdf-role-compliance.yml';

const check = (files: Files, ...args: readonly string[]) => {
  writeFiles(top, { ...SOUND, ...files });
  return runIn(top, ['check', ...args]);
};

interface Found {
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly message: string }[];
}

/** The rules that are broken, by file; nothing may be told in any other way. */
async function rulesIn(files: Files, ...args: readonly string[]) {
  const { stdout, stderr } = await check(files, '--format=json', ...args);
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as Found).findings.map(({ rule, file }) => `${file} ${rule}`);
}

const BOMB = `<!DOCTYPE role [<!ENTITY a "${'x'.repeat(50)}">${'bcdefghi'
  .split('')
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefgh'[index]};`.repeat(10)}">`)
  .join('')}]>`;
const object = (body: string, head = '') => `${head}<role scriptid="customrole_guide">${body}</role>`;
const MEGA = 2 ** 20;
const mega = (piece: string) => piece.repeat(Math.ceil(MEGA / piece.length));

describe('XML', () => {
  test.each<readonly [attack: string, text: string, rule: string]>([
    ['an entity that stands for a billion', object('<name>&i;</name>', BOMB), 'unsafe-xml'],
    [
      'an entity that reads a file',
      object('<name>&x;</name>', '<!DOCTYPE role [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      'unsafe-xml',
    ],
    [
      'a document type that is elsewhere',
      object('<name>x</name>', '<!DOCTYPE role SYSTEM "http://127.0.0.1/x.dtd">'),
      'unsafe-xml',
    ],
    ['an entity of a parameter', object('', '<!DOCTYPE role [<!ENTITY % x "y"> %x;]>'), 'unsafe-xml'],
    ['a hundred thousand levels', object(`${'<a>'.repeat(1e5)}${'</a>'.repeat(1e5)}`), 'unsafe-xml'],
    ['levels that do not end', object('<a>'.repeat(1e5)), 'malformed-xml'],
    ['an element named __proto__', object('<__proto__>x</__proto__>'), 'unsafe-xml'],
    ['an element named constructor', object('<constructor>x</constructor>'), 'unsafe-xml'],
    ['more characters than there may be', object(`<!--${'x'.repeat(17 * MEGA)}-->`), 'unsafe-xml'],
    ['an attribute twice', '<role scriptid="customrole_guide" scriptid="customrole_x"/>', 'malformed-xml'],
    ['two roots', `${object('')}<role/>`, 'malformed-xml'],
    ['a NUL', object('<name>\0</name>'), 'malformed-xml'],
  ])('%s is an error', async (_, text, rule) => {
    expect(await rulesIn({ [GUIDE]: text })).toEqual([`${GUIDE} ${rule}`]);
  });

  test.each<readonly [attack: string, text: string]>([
    [
      'a hundred thousand attributes',
      `<role scriptid="customrole_guide"${Array.from({ length: 1e5 }, (_, i) => ` a${i}=""`).join('')}><name>x</name><centertype>BASIC</centertype></role>`,
    ],
    [
      'an attribute of a megabyte',
      `<role scriptid="customrole_guide" a="${mega('x')}"><name>x</name><centertype>BASIC</centertype></role>`,
    ],
    ['a comment of a megabyte', `<!-- ${mega('- ')} -->${role('customrole_guide')}`],
    ['a megabyte of white space', role('customrole_guide').replace('>', `>${mega(' \t\n')}`)],
    ['a name of a megabyte', role('customrole_guide', '', mega('x'))],
    ['a megabyte of references', role('customrole_guide', '', mega('&amp;'))],
    ['a hundred thousand comments', role('customrole_guide', '<!---->'.repeat(1e5))],
  ])('%s is read, and takes no longer than it should', async (_, text) => {
    const { code, stderr } = await check({ [GUIDE]: text }, '--format=json');
    expect({ code, stderr }).toEqual({ code: expect.any(Number), stderr: '' });
    expect(code).not.toBe(2);
  });

  /** Beginnings of everything that the readers look for the end of. */
  test.each([
    '<',
    '<a',
    '<a ',
    '<a b',
    '<a b=',
    '<a b="',
    "<a b='",
    '<!',
    '<!-',
    '<!--',
    '<![CDATA[',
    '<?',
    '<?x',
    '&',
    '&#',
    '&a',
    ']]>',
    '</',
    '</a',
    '<a/',
    '--',
    ' =',
    '"\'',
    '<!x [',
    '<a><!--',
    '\r',
    '<a b="c"',
    '\uFEFF',
    '<?xml ',
  ])('a megabyte of %j ends', async (piece) => {
    const text = `<role scriptid="customrole_guide"><name>${mega(piece)}`;
    for (const [name, some] of [
      [GUIDE, text],
      ['manifest.xml', mega(piece)],
    ] as const) {
      const { code, stderr } = await check(
        { [name]: some, 'Objects/customrole_other.xml': mega(piece) },
        '--format=github',
      );
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    }
  });

  test('names that JavaScript reserves are names like others', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const rows = names.map((name) => [name, name, name] as const);
    const files = {
      [GUIDE]: role('customrole_guide', permissions(...rows)),
      'Objects/customrecord_tour.xml': recordType(
        'customrecord_tour',
        permittedRoles(...rows),
        'constructor',
      ),
    };
    const { code, stderr, stdout } = await check(files, '--format=json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const told = (JSON.parse(stdout) as Found).findings.map(({ message }) => message).join('\n');
    for (const name of names) expect(told).toContain(`"${name}"`);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u202A-\u202E]/;

/** What is live in a report and is none of its own links. */
function strangeIn(markdown: string): string[] {
  const own = /\]\((?:https:\/\/github\.com\/sdf-role-compliance\/|[\w%./-]+#L)[^)]*\)/g;
  return liveIn(takeApart(markdown.replace(own, ']')).prose);
}

describe('files', () => {
  test('a link to a file or folder outside, or in a circle, is not followed', async () => {
    const outside = writeFiles(join(folder(), `outside-${cases}`), {
      'Objects/customrole_secret.xml': '<role',
    });
    writeFiles(top, SOUND);
    symlinkSync(join(outside, 'Objects/customrole_secret.xml'), join(top, 'Objects/customrole_linked.xml'));
    symlinkSync(join(outside, 'Objects'), join(top, 'Objects/outside'));
    symlinkSync(top, join(top, 'Objects/circle'));
    symlinkSync('/dev/zero', join(top, 'Objects/customrole_zero.xml'));
    expect(await rulesIn({})).toEqual(
      ['circle', 'customrole_linked.xml', 'customrole_zero.xml', 'outside'].map(
        (name) => `Objects/${name} unread-file`,
      ),
    );
  });

  test('a file that is longer than the memory is told by name', async () => {
    writeFiles(top, SOUND);
    for (const [name, size] of [
      ['customrole_big', 200 * MEGA],
      ['customrole_huge', 3 * 1024 * MEGA],
    ] as const) {
      const path = join(top, `Objects/${name}.xml`);
      writeFileSync(path, `<role scriptid="${name}">`);
      truncateSync(path, size);
    }
    expect(await rulesIn({})).toEqual(
      ['big', 'huge'].map((name) => `Objects/customrole_${name}.xml unsafe-xml`),
    );
  });

  test('ten thousand files in a hundred folders are looked at', async () => {
    for (let index = 0; index < 100; index++) {
      const path = join(top, 'Objects', 'deep/'.repeat(index % 40), `f${index}`);
      mkdirSync(path, { recursive: true });
      for (let file = 0; file < 100; file++) closeSync(openSync(join(path, `${file}.xml`), 'w'));
    }
    const found = await rulesIn({});
    expect(found).toHaveLength(10_000);
    expect(found.filter((one) => !one.endsWith('.xml unread-file'))).toEqual([]);
  });

  test.each([
    ['a new line', 'customrole_\n::error::x.xml'],
    ['a command', '##[error]x.xml'],
    ['a mark that turns text', 'customrole_\u202Elmx.xml'],
    ['colours', 'customrole_\u001B[31m.xml'],
    ['what looks like an option', '--fix.xml'],
    ['what looks like a revision', '-x.xml'],
    ['HTML and Markdown', '](javascript:x)<img src=x onerror=y>`**.xml'],
    ['a mention', '@octocat #1 GH-1.xml'],
    ['half a character', 'customrole_\uFFFD.xml'],
  ])('a name with %s is shown, and means nothing', async (_, name) => {
    const files = { [`Objects/${name}`]: '<role scriptid="customrole_x"' };
    for (const format of ['text', 'json', 'github', 'markdown', 'sarif', 'junit']) {
      const { code, stdout, stderr } = await check(files, `--format=${format}`);
      expect(code).toBe(1);
      expect(stderr).toBe('');
      const commands = commandsIn(stdout).map(({ name: command }) => command);
      expect(commands).toEqual(format === 'github' ? ['error'] : []);
      // The runner has to find the file: of all formats that for it alone holds the name as it is.
      if (format === 'github') expect(commandsIn(stdout)[0]?.properties.file).toBe(`Objects/${name}`);
      else expect(stdout).not.toMatch(UNSEEN);
      if (format === 'markdown') expect(strangeIn(stdout)).toEqual([]);
    }
  });

  test('a path on the command line is a path, whatever it looks like', async () => {
    writeFiles(top, { ...SOUND, 'a;touch x/manifest.xml': manifest() });
    const { code, stderr } = await runIn(top, ['check', '--', 'a;touch x', '$(touch y)']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('There is no file or folder'),
    });
  });

  test.each(['--output', '--update-baseline --baseline'])(
    '%s does not write through a link that leads out',
    async (option) => {
      const secret = join(folder(), `secret-${cases}`);
      for (const [name, target] of [
        ['report.json', secret],
        ['folder', folder()],
      ] as const) {
        writeFiles(top, SOUND);
        symlinkSync(target, join(top, name));
      }
      for (const path of ['report.json', `folder/secret-${cases}`]) {
        const { code, stderr } = await check({ [GUIDE]: '<role' }, ...option.split(' '), path);
        expect({ code, stderr }).toEqual({
          code: 2,
          stderr: expect.stringContaining(
            'is a link to a file outside the repository; nothing is written there.',
          ),
        });
        expect(() => readFileSync(secret)).toThrow('ENOENT');
      }
    },
  );
});

describe('a policy', () => {
  const refused = async (text: string, ...args: readonly string[]) => {
    const { code, stdout, stderr } = await check({ [CONFIG]: text }, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toMatch(/Internal error|^\s+at /m);
    return stderr;
  };
  const ALIASES = `a: &a [x]\n${'bcdefghijklmn'
    .split('')
    .map((name, index) => `${name}: &${name} [${`*${'abcdefghijklm'[index]}, `.repeat(10)}]`)
    .join('\n')}`;

  test.each<readonly [attack: string, text: string, said: RegExp]>([
    ['aliases of aliases', `ignore: [x]\n${ALIASES}`, /has too many values|Unknown key/],
    ['an alias of itself', 'ignore: &a [*a]', /./],
    ['a merge', 'rules: &a { level-mismatch: off }\noverrides: [{ <<: *a }]', /Unknown key|has no effect/],
    ['a thousand levels', `ignore: ${'['.repeat(1000)}${']'.repeat(1000)}`, /nested too deep/],
    ['a hundred thousand levels', `ignore: ${'['.repeat(1e5)}`, /./],
    ['a file too long for a person', `# ${mega('x')}`, /more than 256 Ki characters/],
    ['a tag that makes an object', 'ignore: !!js/function "x"', /./],
    ['a key that is a prototype', '__proto__: { rules: { level-mismatch: off } }', /Unknown key "__proto__"/],
    ['a rule that is a prototype', 'rules: { constructor: off }', /"constructor" is not a rule/],
    ['braces that double', `ignore: ["${'{a,b}'.repeat(40)}"]`, /braces/],
    ['itself', `extends: ./sdf-role-compliance.yml`, /extends itself/],
    ['a file outside', 'extends: ../../../../../../etc/passwd', /is outside the repository|not a path/],
    ['what git keeps', 'extends: ../.git/config', /belongs to git/],
  ])('that is %s is refused in plain words', async (_, text, said) => {
    writeFiles(top, { '.git/config': '[http]\n\textraheader = AUTHORIZATION: basic c2VjcmV0\n' });
    const told = await refused(text);
    expect(told).toMatch(said);
    expect(told).not.toContain('c2VjcmV0');
  });

  test.each([
    '**/'.repeat(200),
    '*a'.repeat(400),
    '+(+(+(a|b)|c)|d)'.repeat(20),
    `${'?*'.repeat(400)}x`,
    '!(!(!(a)))',
    '{1..99999999}',
  ])('globs such as %j take no time', async (glob) => {
    const deep = `Objects/${'a'.repeat(100)}/${'a/'.repeat(60)}customrole_x.xml`;
    const { code } = await check({
      [CONFIG]: `ignore: [${JSON.stringify(glob)}]\n`,
      [deep]: role('customrole_x'),
    });
    expect([0, 1, 2]).toContain(code);
  });

  test('a role policy with stars takes no time', async () => {
    const config = `policy:\n  roles:\n    - { match: "customrole_${'*a'.repeat(200)}*b", forbid: ["TRAN_*"] }\n`;
    const id = `customrole_${'a'.repeat(5000)}`;
    const { code } = await check({ [CONFIG]: config, [`Objects/${id.slice(0, 40)}.xml`]: role(id) });
    expect([0, 1]).toContain(code);
  });

  test('a link is no policy of the team', async () => {
    const outside = writeFiles(join(folder(), `outside-${cases}`), { 'policy.yml': 'rules: {}' });
    writeFiles(top, { '.github/x': '' });
    symlinkSync(join(outside, 'policy.yml'), join(top, CONFIG));
    const { code, stderr } = await check({});
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('is outside the repository'),
    });
  });
});

describe('pasted errors', () => {
  test.each([
    '\\',
    '&amp;',
    '<',
    "'",
    "You need the '",
    'permission ',
    '-> ',
    '%20',
    '\u001B[',
    '> ',
    '\\u0026',
    '{"a":',
    'ERROR ',
    '\t',
  ])('a megabyte of %j ends', async (piece) => {
    writeFiles(top, { 'log.txt': `${mega(piece)}\n::error::x ##[error]y permission` });
    const { code, stdout, stderr } = await runIn(top, ['diagnose', 'log.txt']);
    expect([0, 1]).toContain(code);
    expect(commandsIn(stdout + stderr)).toEqual([]);
  });
});
