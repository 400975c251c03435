import { children } from './value.js';
import type { XmlElement } from './xml/xml.js';

/** Says whether a file, named relative to the project's folder, is deployed as an object. */
export type DeployScope = (pathInProject: string) => boolean;

/** A project without deploy.xml, or with one that cannot be read: everything may be deployed. */
export const DEPLOY_ALL: DeployScope = () => true;

/** A folder without manifest.xml is no project that SDF could deploy. */
export const DEPLOY_NOTHING: DeployScope = () => false;

/**
 * Reads what deploy.xml says of objects. Paths begin at the project's folder (`~/`) and tell case apart; `*` stands
 * for all files of a folder, those of its subfolders included, and a folder alone for what is in it.
 * Source: Oracle help, section_4737888643.
 */
export function readDeployScope(root: XmlElement): DeployScope {
  const patterns = children(root, 'objects')
    .flatMap((objects) => children(objects, 'path'))
    .map((path) => compile(path.text));
  return (path) => patterns.some((matches) => matches(path));
}

function compile(written: string): DeployScope {
  if (written === '') return () => false;
  const names = written.replace(/^~/, '').split(/[/\\]/);
  const pattern = names.filter((name) => name !== '' && name !== '.').join('/');
  const parts = pattern.split(/\*+/);
  if (parts.length > 1) return (file) => matchesParts(parts, file);
  const folder = pattern === '' ? '' : `${pattern}/`;
  return (file) => file === pattern || file.startsWith(folder);
}

/** Whether a text is made of the parts in order with anything between them. Linear, whatever the pattern. */
function matchesParts(parts: readonly string[], text: string): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
