import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/rules/index.js';
import { afterException, textOf } from '../../src/rules/message.js';
import { read } from '../support/documents.js';
import type { JsonReport } from '../support/json-report.js';

const FOLDER = join(import.meta.dirname, '../projects');

/** Those of which a JSON report is kept, but for the one in which nothing is wrong. */
const PROJECTS = readdirSync(FOLDER).filter(
  (name) => name !== 'in-order' && existsSync(join(FOLDER, name, 'expected.json')),
);

describe.each(PROJECTS)('the project %s', (name) => {
  test('has findings whose ids and arguments, as its report has them, say all that the messages say', () => {
    const { findings }: JsonReport = JSON.parse(read(`__tests__/projects/${name}/expected.json`));
    expect(findings).not.toEqual([]);
    for (const { rule: id, message, messageId, args } of findings) {
      const rule = RULES.find((one) => one.id === id);
      expect({ id, said: rule && textOf(rule.messages, { messageId, args }) }).toEqual({ id, said: message });
    }
  });
});

const messages = { low: ({ level }: { level: string }) => `"${level}" is low.` };
const said = { messageId: 'low', args: { level: 'VIEW' } };

test('an exception that has ended is an argument as well', () => {
  const ended = afterException(said, '2026-06-14');
  expect(ended).toEqual({ messageId: 'low', args: { level: 'VIEW', exceptionExpired: '2026-06-14' } });
  expect(textOf(messages, ended)).toBe('"VIEW" is low. The exception for this expired on 2026-06-14.');
});

test('an id that is none is a fault of the rule', () => {
  expect(() => textOf(messages, { ...said, messageId: 'high' })).toThrow('There is no message "high".');
});

test('ids are words as programs write them', () => {
  const ids = RULES.flatMap(({ messages: own }) => Object.keys(own));
  expect(ids.filter((id) => !/^[a-z][A-Za-z]*$/.test(id))).toEqual([]);
  expect(RULES.filter(({ messages: own }) => Object.keys(own).length === 0)).toEqual([]);
});
