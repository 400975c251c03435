import { isAbsolute, relative, sep } from 'node:path';

/** A path as users see it: relative to a folder and with `/`; `''` for the folder itself. Absolute on another drive. */
export function relativePath(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, '/');
}

/** Whether a path is a folder or lies in it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
