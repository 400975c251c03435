import { describe, expect, test } from '@jest/globals';
import { load } from '../../src/check/load.js';
import type { FileTree } from '../../src/files/tree.js';
import type { Project } from '../../src/sdf/project.js';
import { memoryTree } from '../support/memory-tree.js';
import { deploy, manifest, recordType, role, segment } from '../support/xml.js';

type Files = Readonly<Record<string, string | Uint8Array>>;

const projectsOf = (files: Files) => load(memoryTree(files), (path) => path).projects;

/** The one project of files. */
function projectOf(files: Files): Project {
  const [project, ...others] = projectsOf(files);
  if (!project || others.length > 0)
    throw new Error(`There are ${others.length + (project ? 1 : 0)} projects.`);
  return project;
}

const pathsOf = ({ roles, counterparts, customFields }: Project) =>
  [...roles, ...counterparts, ...customFields].map(({ source }) => source.path);
const scopeOf = ({ roles }: Project) => roles.map(({ id, inScope }) => [id, inScope]);
const faultsOf = ({ faults }: Project) => faults.map(({ source, message }) => [source.path, message]);

const A = role('customrole_a');
const B = role('customrole_b');

describe('a project', () => {
  test('is the nearest folder with a manifest', () => {
    const found = projectsOf({
      'manifest.xml': manifest(),
      'Objects/customrole_a.xml': A,
      'inner/manifest.xml': manifest(),
      'inner/Objects/deep/customrole_b.xml': B,
      'inner/Objects/more/manifest.xml': manifest(),
      'inner/Objects/more/Objects/customrole_a.xml': A,
    });
    expect(found.map((project) => [project.root, pathsOf(project)])).toEqual([
      ['.', ['Objects/customrole_a.xml']],
      ['inner', ['inner/Objects/deep/customrole_b.xml', 'inner/Objects/more/Objects/customrole_a.xml']],
    ]);
  });

  test('is one of many in a tree, in folders of any name', () => {
    const folders = ['src', 'sdf/src', 'companies/X/src', 'A B C/src', 'é', 'x.xml', 'constructor'];
    const files = folders.flatMap((folder) => [
      [`${folder}/manifest.xml`, manifest()],
      [`${folder}/Objects/customrole_a.xml`, A],
    ]);
    const found = projectsOf(Object.fromEntries(files));
    expect(found.map(({ root }) => root).sort()).toEqual([...folders].sort());
    expect(found.every((project) => project.manifest !== null && pathsOf(project).length === 1)).toBe(true);
  });

  test('may hold nothing but a manifest', () => {
    expect(projectOf({ 'src/manifest.xml': manifest() })).toMatchObject({
      root: 'src',
      roles: [],
      faults: [],
    });
  });

  test('is called as users see its folder', () => {
    const tree = memoryTree({ 'src/manifest.xml': manifest(), 'src/Objects/customrole_a.xml': A });
    const { projects, files } = load(tree, (path) => `work/${path}`);
    expect(projects.map((project) => [project.root, ...pathsOf(project)])).toEqual([
      ['work/src', 'work/src/Objects/customrole_a.xml'],
    ]);
    expect(projects[0]?.definitions.get('customrole_a')?.map(({ path }) => path)).toEqual([
      'work/src/Objects/customrole_a.xml',
    ]);
    expect(files).toBe(2);
  });

  test('is there without a manifest as well, and deploys nothing', () => {
    const project = projectOf({
      'Objects/customrole_a.xml': A,
      'more/customrecord_b.xml': recordType('customrecord_b', ''),
    });
    expect(project).toMatchObject({ root: '.', manifest: null });
    expect(pathsOf(project)).toEqual(['Objects/customrole_a.xml', 'more/customrecord_b.xml']);
    expect(scopeOf(project)).toEqual([['customrole_a', false]]);
  });

  test('is not there without anything of SDF', () => {
    expect(projectsOf({})).toEqual([]);
    expect(
      projectsOf({ 'pom.xml': '<project/>', 'manifest.xml': '<OfficeApp/>', 'x/manifest.xml': '' }),
    ).toEqual([]);
  });
});

describe('an object', () => {
  test('is known by its root element, whatever the names of file and folder', () => {
    const project = projectOf({
      'manifest.xml': manifest(),
      'anything.xml': A,
      'deep/x.template.xml': recordType('customrecord_x', ''),
      'Objects/customrole_no.xml': '<savedsearch scriptid="customsearch_x"/>',
      'Objects/y.XML': segment('cseg_y', ''),
      'Objects/z.xml': '<entitycustomfield scriptid="custentity_z"/>',
    });
    expect(pathsOf(project)).toEqual([
      'anything.xml',
      'Objects/y.XML',
      'deep/x.template.xml',
      'Objects/z.xml',
    ]);
    expect(project.definitions.get('customsearch_x')).toEqual([
      { kind: 'savedsearch', path: 'Objects/customrole_no.xml', inScope: true },
    ]);
  });

  test('may stand in several files', () => {
    const project = projectOf({
      'manifest.xml': manifest(),
      'deploy.xml': deploy('~/Objects/*'),
      'Legacy/customrole_a.xml': A,
      'Objects/customrole_a.xml': A,
    });
    expect(project.definitions.get('customrole_a')).toEqual([
      { kind: 'role', path: 'Legacy/customrole_a.xml', inScope: false },
      { kind: 'role', path: 'Objects/customrole_a.xml', inScope: true },
    ]);
    expect(project.roleById.get('customrole_a')?.source.path).toBe('Objects/customrole_a.xml');
  });

  test('is found behind a long comment', () => {
    const long = `<!-- ${'x'.repeat(200_000)} -->\n`;
    const project = projectOf({
      'manifest.xml': `${long}${manifest()}`,
      'Objects/a.xml': `<?xml version="1.0"?>\n<!-- ${'é'.repeat(600)} -->\n${A}`,
      'Objects/b.xml': `${long}${B}`,
    });
    expect(project.roles.map(({ id }) => id)).toEqual(['customrole_a', 'customrole_b']);
  });

  test('without a script id is one in the Objects of a project, and nowhere else', () => {
    const nameless = '<role><name>x</name></role>';
    const files = {
      'src/Objects/a.xml': nameless,
      'src/config/b.xml': nameless,
      'src/FileCabinet/c.xml': nameless,
    };
    expect(pathsOf(projectOf({ ...files, 'src/manifest.xml': manifest() }))).toEqual(['src/Objects/a.xml']);
    expect(projectsOf(files)).toEqual([]);
  });
});

describe('other XML is passed over, however malformed', () => {
  test.each([
    '<pdf><#if x><b></pdf>',
    '<#assign x = 1>\n<!DOCTYPE pdf PUBLIC "x">\n<pdf>&nbsp;',
    '<!-- not closed',
    '',
    '\0\0\0',
    '<savedsearch scriptid="customsearch_x"><a></savedsearch>',
    '<<<<<<< HEAD\n<workflow>\n',
  ])('%j', (text) => {
    const project = projectOf({ 'manifest.xml': manifest(), 'Objects/custtmpl_x.template.xml': text });
    expect([faultsOf(project), pathsOf(project)]).toEqual([[], []]);
  });

  test('a big file is not read whole', () => {
    const tree = memoryTree({ 'x.xml': `<pdf>${' '.repeat(1_000_000)}</pdf>` });
    const lengths: number[] = [];
    const spy: FileTree = {
      ...tree,
      readStart: (path, length) => {
        lengths.push(length);
        return tree.readStart(path, length);
      },
      read: () => {
        throw new Error('It was read.');
      },
    };
    expect(load(spy, (path) => path)).toMatchObject({ projects: [], problems: [], files: 1 });
    expect(lengths).toEqual([524288]);
  });
});

describe('a file that cannot be read as XML is told', () => {
  const MANIFEST = { 'manifest.xml': manifest() };
  const UNCLOSED = '"<role>" is not closed; the file ends before "</role>".';
  const NOTHING = 'The file contains no element.';

  test.each<readonly [string, string | Uint8Array, string]>([
    ['a role that is not closed', '<role scriptid="customrole_a">', UNCLOSED],
    [
      'a tag that does not end',
      '<role scriptid="customrole_a"\n',
      '"<role" is not closed; its ">" is missing.',
    ],
    [
      'a quote that is missing',
      '<role scriptid="customrole_a>\n  <name>x</name>\n</role>',
      'The value of the attribute "scriptid" is not closed; a quote is missing.',
    ],
    [
      'marks of a merge',
      `<<<<<<< HEAD\n${A}=======\n${A}>>>>>>> x\n`,
      '"<<<<<<< HEAD" is left over from a merge. Resolve the conflict.',
    ],
    ['an empty file with a script id for a name', '', NOTHING],
    ['a role in a comment', `<!-- ${A} -->`, NOTHING],
    [
      'a role behind a comment that is not closed',
      `<!-- ${A}`,
      'This comment is not closed; its "-->" is missing.',
    ],
    [
      'bytes of another encoding',
      Buffer.from(A.replace('Clerk', 'Caf\u00e9'), 'latin1'),
      'The byte 0xE9 is not UTF-8. Save the file as UTF-8.',
    ],
    [
      'a document type',
      `<!DOCTYPE role>${A}`,
      '"<!DOCTYPE" can define entities, which SDF objects do not use. Remove the declaration.',
    ],
  ])('%s', (_what, text, message) => {
    const project = projectOf({
      ...MANIFEST,
      'Objects/customrole_a.xml': text,
      'Objects/customrole_b.xml': B,
    });
    expect(faultsOf(project)).toEqual([['Objects/customrole_a.xml', message]]);
    expect(pathsOf(project)).toEqual(['Objects/customrole_b.xml']);
  });

  test.each(['customrole_a.xml', 'customrecord_a.xml', 'custbody_a.xml'])(
    'a first tag that is broken in %s',
    (name) => {
      const text = A.replace('<role', '=role');
      const faults = faultsOf(projectOf({ ...MANIFEST, [`Objects/${name}`]: text }));
      expect(faults).toEqual([[`Objects/${name}`, 'There is text before the root element. Remove it.']]);
    },
  );

  test('an object without a project around it', () => {
    const faults = faultsOf(projectOf({ 'Objects/customrole_a.xml': A.replace('<role', '=role') }));
    expect(faults).toEqual([
      ['Objects/customrole_a.xml', 'There is text before the root element. Remove it.'],
    ]);
  });

  test('and an object that is in UTF-16 is read', () => {
    const files = { ...MANIFEST, 'Objects/customrole_a.xml': Buffer.from(`\uFEFF${A}`, 'utf16le') };
    expect(projectOf(files).roles.map(({ id }) => id)).toEqual(['customrole_a']);
  });

  test.each(['customrecord_a.xml', 'cseg_a.xml', 'customtransaction_a.xml'])('an empty %s', (name) => {
    expect(faultsOf(projectOf({ ...MANIFEST, [`Objects/${name}`]: ' ' }))).toEqual([
      [`Objects/${name}`, NOTHING],
    ]);
  });

  test('an empty file outside every project is not', () => {
    expect(projectsOf({ 'customrole_a.xml': '', 'x/customrecord_b.xml': '<!-- -->' })).toEqual([]);
  });

  test.each<readonly [string, string, string]>([
    [
      'malformed',
      manifest().replace('</projectname>', ''),
      '"<projectname>" is not closed; write "</projectname>" before "</manifest>".',
    ],
    [
      'cut off in its first tag',
      '<manifest projecttype="ACCOUNTCUSTOMIZATION',
      'The value of the attribute "projecttype" is not closed; a quote is missing.',
    ],
    [
      'with marks of a merge',
      `<<<<<<< HEAD\n${manifest()}`,
      '"<<<<<<< HEAD" is left over from a merge. Resolve the conflict.',
    ],
    ['empty', '', NOTHING],
    ['in a comment', `<!-- ${manifest()} -->`, NOTHING],
  ])('a manifest, %s: its folder is the project still', (_what, text, message) => {
    const project = projectOf({ 'src/manifest.xml': text, 'src/Objects/customrole_a.xml': A });
    expect(faultsOf(project)).toEqual([['src/manifest.xml', message]]);
    expect([project.root, project.manifest, scopeOf(project)]).toEqual([
      'src',
      null,
      [['customrole_a', true]],
    ]);
  });

  test('an empty manifest beside a deploy.xml', () => {
    const project = projectOf({ 'src/manifest.xml': ' ', 'src/deploy.xml': deploy('~/Objects/*') });
    expect(faultsOf(project)).toEqual([['src/manifest.xml', NOTHING]]);
  });

  test.each<readonly [string, string, string]>([
    [
      'malformed',
      '<deploy><objects></deploy>',
      '"<objects>" is not closed; write "</objects>" before "</deploy>".',
    ],
    ['empty', '', NOTHING],
    [
      'with marks of a merge',
      `<<<<<<< HEAD\n${deploy()}`,
      '"<<<<<<< HEAD" is left over from a merge. Resolve the conflict.',
    ],
    [
      'in a comment that is not closed',
      '<!-- <deploy/>',
      'This comment is not closed; its "-->" is missing.',
    ],
  ])('a deploy.xml, %s: everything counts as deployed', (_what, text, message) => {
    const project = projectOf({ ...MANIFEST, 'deploy.xml': text, 'Objects/customrole_a.xml': A });
    expect(faultsOf(project)).toEqual([['deploy.xml', message]]);
    expect(scopeOf(project)).toEqual([['customrole_a', true]]);
  });

  test('a deploy.xml of another system is not', () => {
    expect(projectsOf({ 'deploy.xml': '', 'x/deploy.xml': '<deploy><a></deploy>' })).toEqual([]);
  });
});

describe('deploy.xml', () => {
  const files = {
    'src/manifest.xml': manifest(),
    'src/Objects/a/customrole_a.xml': A,
    'src/Objects/customrole_b.xml': B,
  };

  test('says what is deployed, by paths in the project', () => {
    const project = projectOf({ ...files, 'src/deploy.xml': deploy('~/Objects/a/*').replace(/\n/g, '\r\n') });
    expect(scopeOf(project)).toEqual([
      ['customrole_a', true],
      ['customrole_b', false],
    ]);
  });

  test('that is absent, or another file of the name, deploys everything', () => {
    for (const other of [{}, { 'src/deploy.xml': '<other/>' }, { 'deploy.xml': deploy() }])
      expect(scopeOf(projectOf({ ...files, ...other }))).toEqual([
        ['customrole_a', true],
        ['customrole_b', true],
      ]);
  });
});

describe('what cannot be read at all is a problem', () => {
  const failing = (path: string, message: string): FileTree => {
    const tree = memoryTree({
      'manifest.xml': manifest(),
      // Too long to be read whole for its first tag.
      'Objects/customrole_a.xml': A + ' '.repeat(600_000),
      'Objects/customrole_b.xml': B,
    });
    const fail = () => {
      throw new Error(message);
    };
    return {
      ...tree,
      problems: [
        { path: 'locked', reason: 'EACCES: permission denied' },
        { path: '', reason: 'EIO: i/o error' },
      ],
      read: (asked) => (asked === path ? fail() : tree.read(asked)),
    };
  };

  test('told by the path that users see, and the rest goes on', () => {
    const tree = failing(
      'Objects/customrole_a.xml',
      "EACCES: permission denied, open '/home/x/Objects/customrole_a.xml'",
    );
    const { projects, problems } = load(tree, (path) => (path === '' ? 'src' : `src/${path}`));
    expect(problems).toEqual([
      'The folder src/locked could not be listed: EACCES: permission denied',
      'The folder src could not be listed: EIO: i/o error',
      'src/Objects/customrole_a.xml could not be read: EACCES: permission denied',
    ]);
    expect(projects.flatMap(pathsOf)).toEqual(['src/Objects/customrole_b.xml']);
  });

  test('a short file is read once', () => {
    const tree = memoryTree({ 'manifest.xml': manifest(), 'Objects/customrole_a.xml': A });
    const read: string[] = [];
    const spy: FileTree = {
      ...tree,
      read: (path) => {
        read.push(path);
        return tree.read(path);
      },
    };
    expect(load(spy, (path) => path).projects.flatMap(pathsOf)).toEqual(['Objects/customrole_a.xml']);
    expect(read).toEqual(['manifest.xml']);
  });

  test('and so is a file whose beginning cannot be read', () => {
    const tree = failing('', '');
    const { problems } = load(
      {
        ...tree,
        problems: [],
        readStart: (path, length) => {
          if (path === 'Objects/customrole_b.xml')
            throw new Error('EISDIR: illegal operation on a directory, read');
          return tree.readStart(path, length);
        },
      },
      (path) => path,
    );
    expect(problems).toEqual([
      'Objects/customrole_b.xml could not be read: EISDIR: illegal operation on a directory',
    ]);
  });
});

describe('a project does not fall out of the check', () => {
  const ROLE = { 'Objects/customrole_a.xml': A };
  const DEPLOY = { 'deploy.xml': deploy('~/Objects/*') };
  const isDeployed = (files: Files) => projectOf(files).roles.map(({ inScope }) => inScope);

  test.each([
    [
      'is broken where it begins',
      manifest().replace('<', '='),
      'There is text before the root element. Remove it.',
    ],
    [
      'has another root element',
      manifest().replaceAll('manifest', 'manifst'),
      '"manifst" is not the root element of manifest.xml. Write "manifest".',
    ],
  ])('whose manifest %s', (_, text, message) => {
    for (const more of [DEPLOY, {}]) {
      const files = { 'manifest.xml': text, ...ROLE, ...more };
      expect(faultsOf(projectOf(files))).toEqual([['manifest.xml', message]]);
      expect(isDeployed(files)).toEqual([true]);
    }
  });

  test('whose deploy.xml is broken where it begins', () => {
    const files = { 'manifest.xml': manifest(), 'deploy.xml': '=deploy><objects/></deploy>', ...ROLE };
    expect(faultsOf(projectOf(files))).toEqual([
      ['deploy.xml', 'There is text before the root element. Remove it.'],
    ]);
    expect(isDeployed(files)).toEqual([true]);
  });

  test('and the manifest.xml of another tool makes no project', () => {
    expect(projectsOf({ 'manifest.xml': '<assembly/>', 'deploy.xml': '<project/>' })).toEqual([]);
  });

  test('a role whose root element has another name is a role', () => {
    const text = A.replaceAll('<role', '<rolle').replaceAll('</role', '</rolle');
    expect(projectOf({ 'manifest.xml': manifest(), 'Objects/customrole_a.xml': text }).roles).toHaveLength(1);
  });
});
