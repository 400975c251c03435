import { git } from '../files/git.js';
import type { Origin } from '../report/reporter.js';

/** The commit that is checked out in a folder, and the address of its repository; null where git knows none. */
export function originOf(folder: string): Origin | null {
  try {
    const remote = git(folder, ['config', '--get', 'remote.origin.url']).toString().trim();
    const commit = git(folder, ['rev-parse', '--verify', 'HEAD']).toString().trim();
    const repository = webAddress(remote);
    return repository !== null && /^[0-9a-f]{40,64}$/.test(commit) ? { repository, commit } : null;
  } catch {
    return null;
  }
}

/** Where a browser finds what git fetches from an address, without a password that stands in it. */
export function webAddress(remote: string): string | null {
  const short = /^(?:[\w.-]+@)?(?<host>[\w.-]+\.[\w-]+):(?!\/\/)(?<path>[^\s]+)$/.exec(remote)?.groups;
  const written = short ? `https://${short.host}/${short.path}` : remote;
  if (!URL.canParse(written)) return null;
  const { protocol, hostname, port, pathname } = new URL(written);
  if (!['https:', 'http:', 'ssh:', 'git:'].includes(protocol) || hostname === '') return null;
  const isWeb = protocol === 'https:' || protocol === 'http:';
  const host = isWeb && port !== '' ? `${hostname}:${port}` : hostname;
  return `${protocol === 'http:' ? 'http:' : 'https:'}//${host}${pathname.replace(/\/$/, '').replace(/\.git$/, '')}`;
}
