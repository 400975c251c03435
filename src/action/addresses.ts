import { encodePath } from '../report/writing/markdown-escape.js';

/** The address of a line of a file; null where there is none. */
export type AddressOf = (path: string, line: number) => string | null;

/** The addresses of lines as a commit has them. */
export function addresses(commit: string | null): AddressOf {
  const repository = repositoryAddress();
  if (repository === null || commit === null) return () => null;
  return (path, line) => `${repository}/blob/${commit}/${encodePath(path)}#L${line}`;
}

/** The address of this run, where its summary is. */
export function runAddress(): string | null {
  const repository = repositoryAddress();
  const { GITHUB_RUN_ID: run = '' } = process.env;
  return repository !== null && /^\d+$/.test(run) ? `${repository}/actions/runs/${run}` : null;
}

/** The address of the repository that the workflow runs for; null where there is none. */
export function repositoryAddress(): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  return server && repository ? `${server}/${repository}` : null;
}
