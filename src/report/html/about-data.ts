import type { Matrix } from '../../access/matrix.js';
import type { Policy } from '../../policy/policy.js';
import type { ReportOptions } from '../reporter.js';
import { encodePath } from '../writing/markdown-escape.js';
import type { AboutData, LinkData } from './data.js';

type Options = Partial<Pick<ReportOptions, 'origin' | 'pullRequest' | 'repositoryPath' | 'isOnGitHub'>>;

const NO_POLICY = 'the built-in policy (recommended)';

/** Only what a browser opens as a page is a link. */
function isWeb(address: string): boolean {
  return /^https?:\/\//.test(address);
}

/** What the report is about: whose roles, of which commit and change, judged by which policy. */
export function aboutData(
  { projects }: Pick<Matrix, 'projects'>,
  policy: Policy | null,
  { origin, pullRequest, isOnGitHub = false }: Options,
): AboutData {
  const names = projects.map(({ root, name }) => name ?? root);
  const repository = origin ? nameOf(origin.repository) : null;
  const subject = names.length > 0 && names.length <= 3 ? names.join(', ') : (repository ?? '');
  const page = (path: string) => {
    const isKnown =
      origin && isWeb(origin.repository) && (isOnGitHub || hostOf(origin.repository) === 'github');
    return isKnown ? `${origin.repository}/${path}` : null;
  };
  return {
    subject,
    repository:
      origin && repository !== null
        ? { name: repository, address: isWeb(origin.repository) ? origin.repository : null }
        : null,
    commit: origin ? { name: origin.commit, address: page(`commit/${origin.commit}`) } : null,
    pullRequest:
      pullRequest === undefined ? null : { name: `#${pullRequest}`, address: page(`pull/${pullRequest}`) },
    policy: policy && policyNames(policy),
  };
}

function policyNames({ files, shared }: Policy): string[] {
  const names = [...files, ...shared].map(({ path }) => path);
  return names.length === 0 ? [NO_POLICY] : names;
}

/** `owner/repository`, as people say it. */
function nameOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.replace(/^\/+|\/+$/g, '') : address;
}

type Host = 'github' | 'gitlab' | 'bitbucket' | 'azure';

/** By the words in its name: who hosts such a service for themselves names it so, or gets no links. */
function hostOf(address: string): Host | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  if (/(?:^|[.-])github(?:[.-]|$)/.test(hostname)) return 'github';
  if (/(?:^|[.-])gitlab(?:[.-]|$)/.test(hostname)) return 'gitlab';
  if (hostname === 'bitbucket.org') return 'bitbucket';
  return hostname === 'dev.azure.com' && pathname.includes('/_git/') ? 'azure' : null;
}

/** What is before the path of a file in its address, after it, and before the number of a line. */
const SHAPES: Readonly<Record<Host, (commit: string) => readonly [string, string, string]>> = {
  github: (commit) => [`/blob/${commit}/`, '', '#L'],
  gitlab: (commit) => [`/-/blob/${commit}/`, '', '#L'],
  bitbucket: (commit) => [`/src/${commit}/`, '', '#lines-'],
  azure: (commit) => [
    '?path=/',
    `&version=GC${commit}`,
    '&lineStartColumn=1&lineEndColumn=1&_a=contents&line=',
  ],
};

/** Where each file is seen in a browser; null where nobody knows how the repository shows its files. */
export function linkData(files: readonly string[], options: Options): LinkData | null {
  const { origin, isOnGitHub = false, repositoryPath = (path) => path } = options;
  if (!origin || !isWeb(origin.repository)) return null;
  const host = isOnGitHub ? 'github' : hostOf(origin.repository);
  if (host === null) return null;
  const [before, after, line] = SHAPES[host](origin.commit);
  return {
    start: origin.repository + before,
    paths: files.map((path) => {
      const inside = repositoryPath(path);
      return inside.startsWith('../') ? '' : encodePath(inside) + after;
    }),
    line,
  };
}
