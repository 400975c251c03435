import { describe, expect, test } from '@jest/globals';
import {
  FAULTY,
  holder,
  notices,
  PROJECT,
  places,
  rolePath,
  SOUND,
  TOUR,
  tour,
  verdict,
} from '../project.js';
import { openPull, pullEvent, type RunOptions, type Scenario, useScenario } from '../scenario.js';
import type { Changes } from '../stand-in/repository.js';

const scenario = useScenario();

/** Nothing is written: these tests are about what is compared. */
const QUIET: RunOptions = { inputs: { reporters: 'annotations\nsummary' } };

const WRONG = holder('other', 'FULL');

/** Runs for a pull request from a base to a head. */
function runPull(world: Scenario, base: string, head: string, workspace: string, options = QUIET) {
  return world.run(workspace, pullEvent(world, openPull(world, base, head)), options);
}

describe('a pull request', () => {
  const ways = {
    'a checkout of depth 1': (world: Scenario, commit: string) => world.checkout(commit),
    'a whole clone': (world: Scenario, commit: string) => world.checkout(commit, 0),
    'files without git': (world: Scenario, commit: string) => world.download(commit),
  };

  test.concurrent.each(Object.entries(ways))('in %s fails by its own faults alone', async (_, workspace) => {
    const world = await scenario();
    const base = world.repository.commit(FAULTY);
    const harmless = world.repository.commit({ 'README.md': 'hello' }, base);
    const merged = world.repository.merge(base, harmless);
    const passed = await runPull(world, base, harmless, workspace(world, merged));
    expect([verdict(passed), places(passed)]).toEqual(['0 success: 0 errors, 0 new', []]);

    const wrong = world.repository.commit(WRONG, base);
    const failed = await runPull(world, base, wrong, workspace(world, world.repository.merge(base, wrong)));
    expect([verdict(failed), places(failed)]).toEqual([
      '1 failure: 1 errors, 1 new',
      [`${rolePath('other')}:11`],
    ]);
    expect(failed.outputs).toMatchObject({ 'access-widened': 'true' });
    expect([...notices(passed), ...notices(failed)]).toEqual([]);
  });

  test.concurrent('needs the API for nothing but the tip of its base where local git has all', async () => {
    const world = await scenario();
    const base = world.repository.commit(FAULTY);
    const head = world.repository.commit(WRONG, base);
    const workspace = world.checkout(world.repository.merge(base, head), 0);
    expect(verdict(await runPull(world, base, head, workspace))).toBe('1 failure: 1 errors, 1 new');
    // Only GitHub knows the tip of the base branch, whose policy judges.
    expect(world.github.requests.map(({ path }) => path)).toEqual(['/branches/main']);
  });

  test.concurrent('is not judged by what its base has got since, and its lines are those of its head', async () => {
    const world = await scenario();
    const start = world.repository.commit(SOUND);
    const head = world.repository.commit(WRONG, start);
    const base = world.repository.commit(
      {
        ...holder('guide', 'FULL'),
        [rolePath('other')]: `<!-- moved -->\n<!-- down -->\n${SOUND[rolePath('other')]}`,
      },
      start,
    );
    const merged = world.repository.merge(base, head);
    for (const depth of [0, 1]) {
      const run = await runPull(world, base, head, world.checkout(merged, depth));
      expect([verdict(run), places(run)]).toEqual([
        '1 failure: 1 errors, 1 new',
        [`${rolePath('other')}:11`],
      ]);
      expect(run.log).toContain(`${rolePath('other')}:13:`);
    }
  });

  test.concurrent('may check out its head in place of the merge', async () => {
    const world = await scenario();
    const start = world.repository.commit(SOUND);
    const head = world.repository.commit(WRONG, start);
    const base = world.repository.commit(holder('guide', 'FULL'), start);
    for (const depth of [0, 1]) {
      const run = await runPull(world, base, head, world.checkout(head, depth));
      expect([verdict(run), places(run)]).toEqual([
        '1 failure: 1 errors, 1 new',
        [`${rolePath('other')}:11`],
      ]);
    }
  });

  test.concurrent('that renames a file, or a folder, brings no new fault', async () => {
    const world = await scenario();
    const base = world.repository.commit(FAULTY);
    const moved = Object.entries(FAULTY).flatMap(([path, text]) => [
      [path, null],
      [`erp/${path}`, text],
    ]);
    const head = world.repository.commit(Object.fromEntries(moved), base);
    const run = await runPull(world, base, head, world.checkout(world.repository.merge(base, head)));
    expect(verdict(run)).toBe('0 success: 0 errors, 0 new');
  });

  test.concurrent('that breaks a role which it does not touch is told so where it does', async () => {
    const world = await scenario();
    const base = world.repository.commit(SOUND);
    const head = world.repository.commit(tour({ guide: 'VIEW', other: 'EDIT' }), base);
    const run = await runPull(world, base, head, world.checkout(world.repository.merge(base, head)));
    expect([verdict(run), places(run)]).toEqual(['1 failure: 1 errors, 1 new', [`${TOUR}:10`]]);
  });

  test.concurrent('that deletes a role leaves what named it', async () => {
    const world = await scenario();
    const base = world.repository.commit(SOUND);
    const head = world.repository.commit({ [rolePath('other')]: null }, base);
    const run = await runPull(world, base, head, world.checkout(world.repository.merge(base, head)));
    expect([verdict(run), places(run)]).toEqual(['1 failure: 1 errors, 2 new', [`${TOUR}:11`]]);
  });

  test.concurrent('that brings a whole project brings all its faults', async () => {
    const world = await scenario();
    const base = world.repository.commit({ 'README.md': 'hello' });
    const head = world.repository.commit(FAULTY, base);
    const run = await runPull(world, base, head, world.checkout(world.repository.merge(base, head)));
    expect(verdict(run)).toBe('1 failure: 1 errors, 1 new');
  });

  test.concurrent('reads what differs through the API, and nothing else', async () => {
    const world = await scenario();
    const base = world.repository.commit({ ...FAULTY, 'notes.md': 'a' });
    const head = world.repository.commit({ ...WRONG, 'notes.md': 'b' }, base);
    await runPull(world, base, head, world.checkout(world.repository.merge(base, head)));
    const read = world.github.requests.map(({ operation }) => operation.replace(/^.*\{repo\}/, ''));
    expect(read.filter((path) => path.startsWith('/git/')).sort()).toEqual([
      '/git/blobs/{file_sha}',
      '/git/trees/{tree_sha}',
      '/git/trees/{tree_sha}',
    ]);
  });

  test.concurrent('of a repository that GitHub does not list as a whole is read by its files', async () => {
    const world = await scenario();
    const start = world.repository.commit(FAULTY);
    const base = world.repository.commit(holder('third', 'VIEW', 'Objects/customrole_third.xml'), start);
    const changes = { ...WRONG, [rolePath('third')]: null, ...holder('third', 'FULL', 'Objects/third.xml') };
    const head = world.repository.commit(changes, base);
    world.github.isTreeCut = true;
    const run = await runPull(world, base, head, world.checkout(world.repository.merge(base, head)));
    expect(verdict(run)).toBe('1 failure: 3 errors, 3 new');
    expect(places(run)).toEqual([`${rolePath('other')}:11`, 'Objects/third.xml:1', 'Objects/third.xml:10']);
  });

  test.concurrent('that changes many files is read in few requests', async () => {
    const world = await scenario();
    const many = (text: string, count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`more/${index}.xml`, `<a>${text}${index}</a>`]),
      );
    const odd = {
      'more/binary.xml': Buffer.from([0, 1]),
      'more/latin.xml': Buffer.from('<a>\xe9</a>', 'latin1'),
    };
    const base = world.repository.commit({ ...FAULTY, ...many('old', 1500), ...odd });
    const large = { 'more/large.xml': `<a>${'x'.repeat(600_000)}</a>` };
    const head = world.repository.commit({ ...many('new', 1500), ...WRONG, ...odd, ...large }, base);
    const run = await runPull(world, base, head, world.checkout(world.repository.merge(base, head)));
    expect([verdict(run), notices(run)]).toEqual(['1 failure: 1 errors, 1 new', []]);
    expect(world.github.requests.length).toBeLessThanOrEqual(20);
  });

  test.concurrent('that changes more files than can be read one by one says what helps, and all counts', async () => {
    const world = await scenario();
    world.github.hasGraphql = false;
    const many = (text: string) =>
      Object.fromEntries(
        Array.from({ length: 401 }, (_, index) => [`more/${index}.xml`, `<a>${text}${index}</a>`]),
      );
    const base = world.repository.commit({ ...FAULTY, ...many('old') });
    const head = world.repository.commit(many('new'), base);
    const run = await runPull(world, base, head, world.checkout(world.repository.merge(base, head)));
    expect(verdict(run)).toBe('1 failure: 1 errors, nobody knows how many new');
    expect(notices(run)).toEqual([
      'There is no base to compare with, so every finding counts.',
      expect.stringMatching(/^401 files differ, .* fetch-depth: 0,/),
    ]);
    expect(run.outputs).toMatchObject({ 'access-widened': 'true', risk: 'medium' });
    expect(run.summary).toContain('There is no base to compare with');
  });
});

describe('pull_request_target', () => {
  test.concurrent('judges the head, of which nothing is checked out', async () => {
    const world = await scenario();
    const start = world.repository.commit(FAULTY);
    const head = world.repository.commit(WRONG, start);
    const base = world.repository.commit(holder('late', 'FULL'), start);
    const event = pullEvent(world, openPull(world, base, head), 'pull_request_target');
    for (const depth of [0, 1]) {
      const run = await world.run(world.checkout(base, depth), event, QUIET);
      expect([verdict(run), places(run)]).toEqual([
        '1 failure: 1 errors, 1 new',
        [`${rolePath('other')}:11`],
      ]);
      expect(run.summary).toContain(`/blob/${head}/`);
    }
  });

  test.concurrent('fails where the head cannot be had', async () => {
    const world = await scenario();
    const base = world.repository.commit(SOUND);
    const event = pullEvent(
      world,
      openPull(world, base, world.repository.commit(WRONG, base)),
      'pull_request_target',
    );
    const run = await world.run(world.checkout(base), event, { ...QUIET, token: 'none' });
    expect([run.code, run.outputs.conclusion]).toEqual([1, 'failure']);
    expect(run.commands.at(-1)?.message).toMatch(
      /^Local git does not know where the change starts, and there is no github-token/,
    );
  });
});

describe('other events', () => {
  test.concurrent('a merge group is compared with the group before it', async () => {
    const world = await scenario();
    const base = world.repository.commit(FAULTY);
    const head = world.repository.commit(WRONG, base);
    const payload = { action: 'checks_requested', merge_group: { head_sha: head, base_sha: base } };
    for (const depth of [0, 1]) {
      const run = await world.run(
        world.checkout(head, depth),
        { name: 'merge_group', payload, sha: head },
        QUIET,
      );
      expect(verdict(run)).toBe('1 failure: 1 errors, 1 new');
    }
  });

  const NONE = '0'.repeat(40);
  const pushed = (before: string, after: string, ref = 'refs/heads/change') => ({
    name: 'push',
    payload: { ref, before, after, repository: { default_branch: 'main' } },
    sha: after,
  });

  test.concurrent('a push is judged as a whole, and compared with what the branch was', async () => {
    const world = await scenario();
    const before = world.repository.commit(FAULTY);
    const after = world.repository.commit(WRONG, before);
    for (const depth of [0, 1]) {
      const run = await world.run(world.checkout(after, depth), pushed(before, after), QUIET);
      expect(verdict(run)).toBe('1 failure: 2 errors, 1 new');
    }
  });

  test.concurrent('a push may throw away what was there', async () => {
    const world = await scenario();
    const start = world.repository.commit(FAULTY);
    const before = world.repository.commit(holder('third', 'FULL'), start);
    const after = world.repository.commit(WRONG, start);
    const inputs = { 'filter-mode': 'introduced', ...QUIET.inputs };
    const run = await world.run(world.checkout(after), pushed(before, after), { inputs });
    expect([verdict(run), places(run)]).toEqual(['1 failure: 1 errors, 2 new', [`${rolePath('other')}:11`]]);
  });

  test.concurrent('a new branch is compared with where it leaves the default branch', async () => {
    const world = await scenario();
    const start = world.repository.commit(FAULTY);
    world.repository.ref('refs/heads/main', world.repository.commit({ 'README.md': 'a' }, start));
    const after = world.repository.commit(WRONG, start);
    const run = await world.run(world.checkout(after), pushed(NONE, after), QUIET);
    expect(verdict(run)).toBe('1 failure: 2 errors, 1 new');
  });

  test.concurrent.each(['refs/heads/main', 'refs/tags/v1'])('%s that is new has no base', async (ref) => {
    const world = await scenario();
    const after = world.repository.commit(FAULTY);
    world.repository.ref('refs/heads/main', after);
    const run = await world.run(world.checkout(after), pushed(NONE, after, ref), QUIET);
    expect(verdict(run)).toBe('1 failure: 1 errors, nobody knows how many new');
  });

  test.concurrent.each([
    ['workflow_dispatch', {}, null],
    ['schedule', {}, null],
    ['issue_comment', {}, /^The event "issue_comment" is not known/],
  ])('%s %j is judged as a whole', async (name, payload, said) => {
    const world = await scenario();
    const commit = world.repository.commit(FAULTY);
    const run = await world.run(world.checkout(commit), { name, payload, sha: commit });
    expect(verdict(run)).toBe('1 failure: 1 errors, nobody knows how many new');
    expect(run.outputs).toMatchObject({ 'access-widened': '', risk: '' });
    expect(notices(run)).toEqual(said ? [expect.stringMatching(said)] : []);
    expect(world.github.requests).toEqual([]);
  });
});

describe('filter-mode', () => {
  const LONG = 'Objects/customrole_long.xml';
  const rows = Array.from({ length: 12 }, (_, index) => `  <!-- line ${index} -->`).join('\n');
  const long = (name: string, level: string) =>
    (holder('long', level)[rolePath('long')] ?? '').replace('</name>', ` ${name}</name>\n${rows}`);

  test.concurrent.each([
    ['nofilter', 3],
    ['file', 2],
    ['diff_context', 1],
    ['added', 1],
    ['introduced', 1],
  ])('%s', async (mode, errors) => {
    const world = await scenario();
    // Two faults of old, one of them in a file that the change touches far from it; and a new one.
    const base = world.repository.commit({
      ...FAULTY,
      [LONG]: long('Before', 'FULL'),
      ...tour({ guide: 'VIEW', other: 'VIEW', long: 'VIEW' }),
    });
    const head = world.repository.commit({ ...WRONG, [LONG]: long('After', 'FULL') }, base);
    const inputs = { ...QUIET.inputs, 'filter-mode': mode };
    const workspace = world.checkout(world.repository.merge(base, head));
    const run = await runPull(world, base, head, workspace, { inputs });
    expect(run.outputs['error-count']).toBe(String(errors));
  });

  test.concurrent('that asks for lines which nobody tells shows all', async () => {
    const world = await scenario();
    const base = world.repository.commit(FAULTY);
    const head = world.repository.commit({ 'README.md': 'hello' }, base);
    const inputs = { ...QUIET.inputs, 'filter-mode': 'added' };
    const workspace = world.checkout(world.repository.merge(base, head), 0);
    const run = await runPull(world, base, head, workspace, { inputs, token: 'contents' });
    expect(verdict(run)).toBe('1 failure: 1 errors, 0 new');
    expect(notices(run)).toEqual([
      'The changed lines are not known, so every finding counts.',
      expect.stringMatching(
        /^GitHub refused to list the files of the pull request \(404\)\..*\npermissions:\n {2}pull-requests: read$/,
      ),
    ]);
  });

  test.concurrent('knows that GitHub lists no more than 3,000 files', async () => {
    const world = await scenario();
    const base = world.repository.commit(FAULTY);
    const many = Array.from({ length: 3001 }, (_, index) => [`notes/${index}.md`, 'x']);
    const head = world.repository.commit({ ...WRONG, ...Object.fromEntries(many) }, base);
    const inputs = { ...QUIET.inputs, 'filter-mode': 'file' };
    const workspace = world.checkout(world.repository.merge(base, head));
    const run = await runPull(world, base, head, workspace, { inputs });
    expect(run.outputs['error-count']).toBe('2');
    expect(notices(run)).toEqual([expect.stringMatching(/^The change has more files than GitHub lists/)]);
  });

  test.concurrent('lists no more of a change than the files that its findings are in', async () => {
    const world = await scenario();
    const base = world.repository.commit(FAULTY);
    const many = Array.from({ length: 250 }, (_, index) => [`notes/${index}.md`, 'x']);
    const run = async (changes: Changes) => {
      const head = world.repository.commit({ ...changes, ...Object.fromEntries(many) }, base);
      world.github.requests.length = 0;
      const workspace = world.checkout(world.repository.merge(base, head));
      const { outputs } = await runPull(world, base, head, workspace, { inputs: {} });
      const pages = world.github.requests.filter(({ path }) => /^\/pulls\/\d+\/files$/.test(path));
      return { errors: outputs['error-count'], pages: pages.length };
    };
    const late = holder('other', 'FULL', 'zzz/customrole_other.xml');
    expect(await run({})).toEqual({ errors: '0', pages: 0 });
    expect(await run(WRONG)).toEqual({ errors: '1', pages: 1 });
    expect(await run({ ...late, [rolePath('other')]: null })).toMatchObject({ pages: 3 });
  });

  test.concurrent('nothing is asked twice, and projects that come or go are no obstacle', async () => {
    const world = await scenario();
    const base = world.repository.commit({ ...FAULTY, 'other/manifest.xml': PROJECT['manifest.xml'] });
    const head = world.repository.commit({ ...WRONG, 'other/manifest.xml': null }, base);
    const inputs = { ...QUIET.inputs, 'filter-mode': 'diff_context' };
    const run = await runPull(world, base, head, world.checkout(world.repository.merge(base, head)), {
      inputs,
    });
    expect(verdict(run)).toBe('1 failure: 1 errors, 1 new');
    const asked = world.github.requests.map(({ method, path }) => `${method} ${path}`);
    expect(asked.length).toBe(new Set(asked).size);
  });
});
