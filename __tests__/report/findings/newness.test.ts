import { expect, test } from '@jest/globals';
import { checkstyleReport } from '../../../src/report/formats/checkstyle.js';
import { conciseReport } from '../../../src/report/formats/concise.js';
import { githubReport } from '../../../src/report/formats/github.js';
import { junitReport } from '../../../src/report/formats/junit.js';
import { markdownReport } from '../../../src/report/formats/markdown.js';
import { textReport } from '../../../src/report/formats/text.js';
import { findingAt, resultOf } from '../../support/result.js';

const options = { colour: false, repositoryPath: (path: string) => path };

/** Two runs over equal files of which one brought the first fault in and the other the second differ in every report. */
test.each([
  ['text', textReport],
  ['Markdown', markdownReport],
  ['JUnit', junitReport],
  ['github', githubReport],
  ['concise', conciseReport],
  ['checkstyle', checkstyleReport],
])('%s tells new from old', (_, report) => {
  const run = (first: boolean | null, second: boolean | null) =>
    report(
      resultOf([
        findingAt('<a>«x»</a>', { introduced: first, fingerprint: '1' }),
        findingAt('<a>\n«y»</a>', { introduced: second, fingerprint: '2' }),
      ]),
      options,
    );
  expect(run(true, false)).not.toBe(run(false, true));
  expect(run(true, false)).toMatch(/new/i);
  expect(run(null, null)).not.toMatch(/\bnew\b/i);
});
