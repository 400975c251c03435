import { describe, expect, test } from '@jest/globals';
import { githubReport } from '../../../src/report/formats/github.js';
import { workflowCommand } from '../../../src/report/writing/workflow-command.js';
import type { Finding } from '../../../src/rules/finding.js';
import { markedPlace } from '../../support/place.js';
import { findingAt, resultOf } from '../../support/result.js';

function lines(findings: readonly Finding[], repositoryPath = (path: string) => path): string[] {
  return githubReport(resultOf(findings), { colour: false, repositoryPath }).split('\n');
}

test('annotates a finding at its place, with all that is known of it', () => {
  const finding = findingAt('<role>\n  <level>«FULL»</level>\n</role>', {
    related: [{ at: markedPlace('\n«VIEW»', 'b.xml'), message: 'The other side is here.' }],
    fixes: [{ title: 'Set it to VIEW', applicability: 'safe', edits: [] }],
  });
  const [command, ...rest] = lines([finding], (path) => `src/${path}`);
  expect(command).toMatch(
    /^::error title=level-mismatch,file=src\/Objects\/customrole_x\.xml,line=2,col=10,endColumn=14::"FULL" is wrong\.%0A/,
  );
  expect(command).toContain('Set it to VIEW');
  expect(command).toContain('b.xml:2: The other side is here.');
  expect(rest).toEqual(['1 error in 1 project: 1 role, 2 objects.', '1 can be fixed with --fix.', '']);
});

test('names no columns of a range over several lines', () => {
  expect(lines([findingAt('a\nb«c\nd»')])[0]).toMatch(/^::error title=[\w-]+,file=[^,]+,line=2::/);
});

test('puts the worst first, and the others in their order', () => {
  const findings = [
    findingAt('«a»', { severity: 'notice' }),
    findingAt('«b»', { severity: 'warning' }),
    findingAt('\n«c»', { severity: 'error' }),
    findingAt('«d»', { severity: 'error' }),
  ];
  const commands = lines(findings).slice(0, 4);
  expect(commands.map((line) => /^::(\w+)/.exec(line)?.[1])).toEqual(['error', 'error', 'warning', 'notice']);
  expect(commands[0]).toContain('line=2');
});

test('says that GitHub shows ten of each severity', () => {
  const eleven = Array.from({ length: 11 }, () => findingAt('«a»'));
  expect(lines(eleven).at(-2)).toBe('GitHub shows 10 annotations of each severity; this log has them all.');
  expect(lines(eleven.slice(1)).join()).not.toContain('GitHub shows');
});

describe('what a stranger wrote', () => {
  test('ends no command and begins none', () => {
    const hostile = '100%,a:b\r\n::error::forged';
    const finding = findingAt('«x»', { message: hostile, at: markedPlace('«x»', `${hostile}.xml`) });
    const [command = '', ...rest] = lines([finding]);
    expect(command).toContain('file=100%25%2Ca%3Ab%0D%0A%3A%3Aerror%3A%3Aforged.xml,line=1,');
    expect(command).toContain('::100%25,a:b\\r\\n::error::forged%0A');
    expect(rest).toHaveLength(2);
  });
});

describe('workflowCommand', () => {
  test('leaves out what is undefined', () => {
    expect(workflowCommand('error', { file: 'a', line: undefined }, 'b')).toBe('::error file=a::b');
    expect(workflowCommand('endgroup', {}, '')).toBe('::endgroup::');
  });
});
