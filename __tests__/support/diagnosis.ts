import { type Diagnosis, diagnose } from '../../src/diagnose/diagnosis.js';
import { scanner } from '../../src/diagnose/read/scan.js';
import type { Scan } from '../../src/diagnose/saying.js';
import { projectsOf } from './projects.js';

/** What a text says. */
export function scanOf(...chunks: readonly string[]): Scan {
  const scan = scanner();
  for (const chunk of chunks) scan.read(chunk);
  return scan.end();
}

/** What a text comes to in a project of these files, for a role of it. */
export function diagnosisOf(
  text: string,
  files: Readonly<Record<string, string>> = {},
  roleId: string | null = null,
): Diagnosis {
  const projects = projectsOf(files);
  const home = projects.find((project) => roleId !== null && project.roleById.has(roleId)) ?? null;
  const role = (roleId !== null && home?.roleById.get(roleId)) || null;
  return diagnose(scanOf(text), { projects, role, home });
}

/**
 * A diagnosis in short lines: `TRAN_CUSTINVC CREATE Transactions` for a permission, `? …` for a question with its
 * candidates, `! rule: …` for advice, `- …` for what was not understood.
 */
export function short({ answers, questions, advice, unclear }: Diagnosis): string[] {
  return [
    ...answers.map(({ target, level }) => `${target.key} ${level} ${target.area}`),
    ...questions.map(({ problem, candidates }) => {
      const keys = candidates.map(({ target, level }) => `${target.key} ${level}`);
      return `? ${problem} [${keys.join(', ')}]`;
    }),
    ...advice.map(({ rule, cause }) => `! ${rule}: ${cause}`),
    ...unclear.map(({ text }) => `- ${text}`),
  ];
}
