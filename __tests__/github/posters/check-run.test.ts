import { describe, expect, test } from '@jest/globals';
import { checkRun } from '../../../src/github/posters/check-run.js';
import type { Finding } from '../../../src/rules/finding.js';
import { fakeGitHub, refusal } from '../../support/fake-github.js';
import { finding } from '../../support/finding.js';
import { markedPlace } from '../../support/place.js';
import { fingerprint, targetOf, told } from '../../support/told.js';

function findings(count: number): Finding[] {
  return Array.from({ length: count }, (_, index) => {
    const at = markedPlace(`${'\n'.repeat(index)}<a>«x»</a>`, 'a.xml');
    return finding({ fingerprint: fingerprint(index), message: `Fault ${index}.` }, at);
  });
}

describe('a check run', () => {
  test('is of the commit, with what was found', async () => {
    const fake = fakeGitHub();
    const long = markedPlace('<a>«\n\n»</a>', 'b.xml');
    const all = [findings(1)[0]!, finding({ severity: 'warning', fingerprint: fingerprint(9) }, long)];
    const posted = await checkRun(told(all), targetOf(fake));
    expect(posted).toEqual({ onLines: new Set([fingerprint(0), fingerprint(9)]), refusals: [] });
    expect(fake.checkRuns).toEqual([
      {
        name: 'SDF role compliance',
        commit: 'c0ffee',
        conclusion: 'failure',
        output: {
          title: '1 error and 1 warning in 1 project: 2 roles, 3 objects.',
          summary: expect.stringMatching(
            /^## ❌ SDF role compliance: failed\n.*\[line 1\]\(https:.*Fault 0/s,
          ),
          annotations: [
            expect.objectContaining({
              level: 'failure',
              startLine: 1,
              endLine: 1,
              startColumn: 4,
              endColumn: 5,
            }),
            {
              path: 'b.xml',
              startLine: 1,
              endLine: 1,
              level: 'warning',
              title: 'level-mismatch',
              message: expect.stringContaining('"x" is wrong.\n'),
            },
          ],
        },
      },
    ]);
  });

  test('of a run that passes is a success', async () => {
    const fake = fakeGitHub();
    await checkRun(told([]), targetOf(fake, { pull: null }));
    expect(fake.checkRuns).toMatchObject([{ conclusion: 'success', output: { annotations: [] } }]);
  });

  test('speaks of lines as the commit has them, and of no other finding on a line', async () => {
    const fake = fakeGitHub();
    const [one, other] = findings(2);
    const atCommit = (some: Finding) =>
      some === one ? { ...one!, at: markedPlace('\n\n\n«x»', 'a.xml') } : null;
    const { onLines } = await checkRun(told([one!, other!]), targetOf(fake, { atCommit }));
    expect(onLines).toEqual(new Set([fingerprint(0)]));
    expect(fake.checkRuns[0]?.output.annotations).toMatchObject([{ startLine: 4 }]);
    expect(fake.checkRuns[0]?.output.summary).toContain('Fault 1');
  });

  test('does not repeat what a comment tells on its line', async () => {
    const fake = fakeGitHub();
    const onLines = new Set([fingerprint(0)]);
    await checkRun(told(findings(2), { onLines }), targetOf(fake));
    expect(fake.checkRuns[0]?.output.annotations).toMatchObject([{ startLine: 2 }]);
  });

  test.each([
    [50, ['createCheckRun']],
    [51, ['createCheckRun', 'updateCheckRun', 'updateCheckRun']],
    [120, ['createCheckRun', 'updateCheckRun', 'updateCheckRun', 'updateCheckRun']],
  ])('with %i annotations takes the requests that GitHub asks for', async (count, writes) => {
    const fake = fakeGitHub();
    const { onLines, refusals } = await checkRun(told(findings(count)), targetOf(fake));
    expect(fake.writes).toEqual(writes);
    expect(fake.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
    expect(new Set(fake.checkRuns[0]?.output.annotations.map(({ startLine }) => startLine)).size).toBe(count);
    expect([onLines.size, refusals]).toEqual([count, []]);
  });

  test('annotates no more than anybody looks at, the worst first', async () => {
    const fake = fakeGitHub();
    const notices = findings(1500).map((one) => ({ ...one, severity: 'notice' as const }));
    const error = finding({ fingerprint: fingerprint(5000) });
    const { onLines } = await checkRun(told([...notices, error]), targetOf(fake));
    expect([onLines.size, onLines.has(error.fingerprint)]).toEqual([1000, true]);
    expect(fake.writes).toHaveLength(1 + 19 + 1);
  });

  test('keeps to the sizes that GitHub takes', async () => {
    const fake = fakeGitHub();
    const at = markedPlace('«a»', 'a.xml');
    const many = Array.from({ length: 50 }, (_, index) =>
      finding({ fingerprint: fingerprint(index), message: '$'.repeat(100_000) }, at),
    );
    await checkRun(told(many), targetOf(fake));
    const { title, summary, annotations } = fake.checkRuns[0]!.output;
    expect(title.length).toBeLessThanOrEqual(255);
    expect(summary.length).toBeLessThanOrEqual(65_535);
    expect(summary).toContain('more findings did not fit here');
    for (const { message } of annotations) expect(Buffer.byteLength(message)).toBeLessThan(65_536);
  });
});

describe('a refusal', () => {
  test('to create leaves nothing on lines', async () => {
    const fake = fakeGitHub();
    fake.refused = { createCheckRun: 'forbidden' };
    const posted = await checkRun(told(findings(60)), targetOf(fake));
    expect(posted).toEqual({ onLines: new Set(), refusals: [refusal('forbidden', 'createCheckRun')] });
    expect(fake.writes).toEqual(['createCheckRun']);
  });

  test('of annotations creates the check without them', async () => {
    const fake = fakeGitHub();
    const { createCheckRun } = fake.github;
    fake.github.createCheckRun = async (check) =>
      check.output.annotations.length > 0
        ? { refusal: refusal('rejected', 'create a check run') }
        : createCheckRun(check);
    const posted = await checkRun(told(findings(1)), targetOf(fake));
    expect(posted).toMatchObject({
      onLines: new Set(),
      refusals: [refusal('rejected', 'create a check run')],
    });
    expect(fake.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
  });

  test('of a part is told, and the check comes to its end', async () => {
    const fake = fakeGitHub();
    const { updateCheckRun } = fake.github;
    fake.github.updateCheckRun = async (id, check) =>
      check.conclusion ? updateCheckRun(id, check) : { refusal: refusal('broken', 'change a check run') };
    const { onLines, refusals } = await checkRun(told(findings(70)), targetOf(fake));
    expect([onLines.size, refusals]).toEqual([50, [refusal('broken', 'change a check run')]]);
    expect(fake.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
  });

  test('to end is told', async () => {
    const fake = fakeGitHub();
    fake.refused = { updateCheckRun: 'silent' };
    const { refusals } = await checkRun(told(findings(51)), targetOf(fake));
    expect(refusals.map(({ kind }) => kind)).toEqual(['silent', 'silent']);
  });
});
