import { createHash } from 'node:crypto';

/**
 * A path of an account, below a folder of its name, so that equal paths of two accounts are two. Neither the name nor
 * the path, which can be anybody's, leads out of that folder.
 */
export function accountPath(account: string, path: string): string {
  const own = path.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
  return [account.replace(/[/\\]/g, '_'), ...own].map((part) => (/^\.+$/.test(part) ? '__' : part)).join('/');
}

/** A fingerprint that no other account has. The number at its end, which tells equal faults apart, stays. */
export function accountFingerprint(account: string, fingerprint: string): string {
  const [, identity = '', number = ''] = /^(.*?)(-\d+)?$/s.exec(fingerprint) ?? [];
  return digest([account, identity]).slice(0, Math.max(identity.length, 16)) + number;
}

/** A hash of texts that keeps them apart. */
export function digest(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

/** What an entry of a report is of. Whatever an entry says of its account itself is not taken. */
export function ofAccount<T extends object>(account: string, entry: T, own: Partial<T> = {}): T {
  return Object.assign({ account }, entry, own, { account });
}
