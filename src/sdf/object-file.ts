import { DOORS, holdsOpenDoor } from './catalogue/doors/index.js';
import { isKind } from './catalogue/kinds.js';
import type { Source } from './source.js';
import { parseXml, type Unread, type XmlElement } from './xml/xml.js';

/** What a file defines. */
export interface Identity {
  /** The root element: a kind of SDF object, a kind that nobody knows, or one of `FILE_KINDS`. */
  readonly kind: string;
  /** The script id; of a file or folder its path in the File Cabinet, of features.xml its name. */
  readonly id: string;
}

/** A file of a project that defines something, of whatever kind; with what it says, as it is written. */
export interface ObjectFile extends Identity {
  readonly source: Source;
  /** Whether deploy.xml deploys the file as an object. */
  readonly inScope: boolean;
  /** Whether its text says nothing that any rule or door looks for: then it is read only where it is compared. */
  readonly isSilent: boolean;
  /**
   * The root element, read when it is first asked for; null where the file is damaged. In a kind without doors, rows that
   * say nothing of a role may appear to be empty.
   */
  readonly root: () => XmlElement | null;
}

/**
 * What is known by the place of its file, and has no script id: attributes in the File Cabinet, the features, and what a
 * SuiteApp locks, hides and overwrites.
 */
export const FILE_KINDS = {
  file: 'file',
  folder: 'folder',
  features: 'features',
  preference: 'preference',
} as const;

const ATTRIBUTES = /^(?:src\/)?FileCabinet\/(?:(.*)\/)?\.attributes\/([^/]+)\.attr\.xml$/i;
/** Files of which SDF knows what they are by where they lie. */
const SETTINGS = /^(?:AccountConfiguration|InstallationPreferences)\/([^/]+\.xml)$/i;
const FEATURES = /^AccountConfiguration\/features\.xml$/i;

/** What a file is that has no script id, by its path in the project and its root element; null for any other. */
export function identifyByPlace(path: string, rootElement: string): Identity | null {
  if (rootElement === FILE_KINDS.features && FEATURES.test(path))
    return { kind: rootElement, id: 'features.xml' };
  const setting = SETTINGS.exec(path)?.[1];
  if (setting !== undefined && !isKind(rootElement)) return { kind: rootElement, id: setting };
  const found = ATTRIBUTES.exec(path);
  if (!found) return null;
  const [, folder, name = ''] = found;
  if (rootElement === FILE_KINDS.folder) return { kind: rootElement, id: `/${folder ?? ''}` };
  if (rootElement !== FILE_KINDS.file) return null;
  return { kind: rootElement, id: `/${folder === undefined ? '' : `${folder}/`}${name}` };
}

/** Whether a file is the body of a template, which defines no object: that is in the file beside it. It can be any text. */
export function isTemplateBody(path: string): boolean {
  return /\.template\.xml$/i.test(path);
}

/** Says of a file whether what its text holds has to be read: a door that stands open, or a role that it names. */
export function mayMatter(kind: string, { text }: Pick<Source, 'text'>): boolean {
  return text.includes('customrole') || holdsOpenDoor(kind, text);
}

/**
 * What need not be read of a file whose kind has no doors: rows that say nothing of a role. In a form with thousands of
 * fields those are nearly all.
 */
export function withoutRoles(kind: string): Unread | null {
  return DOORS.has(kind) ? null : { element: null, unless: 'role' };
}

/** @param element its root, if it is read already and nobody changes it */
export function objectFile(
  { kind, id }: Identity,
  source: Source,
  inScope: boolean,
  isSilent: boolean,
  element?: XmlElement | null,
): ObjectFile {
  return new ReadOnce(kind, id, source, inScope, isSilent, element);
}

/** An account has thousands of files, and most are never read: a class spares each a function of its own. */
class ReadOnce implements ObjectFile {
  constructor(
    readonly kind: string,
    readonly id: string,
    readonly source: Source,
    readonly inScope: boolean,
    readonly isSilent: boolean,
    private element: XmlElement | null | undefined,
  ) {}

  root(): XmlElement | null {
    if (this.element === undefined) this.element = read(this.source);
    return this.element;
  }
}

function read(source: Source): XmlElement | null {
  const result = parseXml(source);
  return 'root' in result ? result.root : null;
}
