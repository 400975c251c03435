import { decode } from '../sdf/decode.js';
import type { Place, Source } from '../sdf/source.js';
import { type Config, configShape } from './config/config.js';
import { readYaml } from './config/document.js';
import type { ConfigFault, Read } from './config/fault.js';
import { type Location, locationFrom, type SharedFile, showLocation } from './config/location.js';
import type { Shape } from './config/shape.js';
import { configLayer, type Layer, presetLayer } from './layers.js';
import type { Policy } from './policy.js';
import { policyOf } from './policy-of.js';
import { presetOf } from './presets.js';
import type { RuleInfo } from './rule-info.js';

/** Where config files are read from. Both throw where a file cannot be read, with a message for users. */
export interface ConfigFiles {
  /** The bytes of a file by its path as users see it; null where there is none. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  /** The bytes of a file of another repository; null where nobody can be asked for it. */
  readonly readShared: ((file: SharedFile) => Promise<Uint8Array | null>) | null;
}

/** Enough for a team's config, an organisation's and what that is put together from. */
const MOST_FILES = 20;

/**
 * Reads a config file and all that it extends as one policy. Nothing is thrown: what is wrong is told with its place,
 * of all files at once.
 */
export async function loadPolicy(
  location: Location,
  files: ConfigFiles,
  rules: readonly RuleInfo[],
): Promise<Read<Policy>> {
  const loader: Loader = {
    files,
    rules,
    shape: configShape(rules),
    seen: new Set(),
    sources: [],
    shared: [],
    faults: [],
  };
  const layers = await layersOf(loader, location, { at: null, above: [] });
  const { faults } = loader;
  return faults.length > 0 ? { faults } : policyOf(layers, loader.sources, loader.shared);
}

interface Loader {
  readonly files: ConfigFiles;
  readonly rules: readonly RuleInfo[];
  readonly shape: Shape<Config>;
  /** The files that are part of the policy already: a file that is extended twice counts once. */
  readonly seen: Set<string>;
  /** Those of the repository itself. */
  readonly sources: Source[];
  /** Those of other repositories. */
  readonly shared: Source[];
  readonly faults: ConfigFault[];
}

/** How a file came to be read. */
interface Way {
  /** Where it is named; null for the first one. */
  readonly at: Place | null;
  /** The files that extend one another down to it. */
  readonly above: readonly string[];
}

async function layersOf(loader: Loader, location: Location, { at, above }: Way): Promise<Layer[]> {
  const name = showLocation(location);
  if (above.includes(name))
    return told(loader, at, `"${name}" extends itself: ${[...above, name].join(' > ')}.`);
  if (loader.seen.has(name)) return [];
  loader.seen.add(name);
  if (loader.seen.size > MOST_FILES)
    return told(loader, at, `A policy can have at most ${MOST_FILES} files.`);
  const source = await readSource(loader, location, at);
  const config = source && readConfig(source, loader);
  if (!config) return [];
  (location.kind === 'local' ? loader.sources : loader.shared).push(source);
  const isFirst = above.length === 0;
  const bases = config.said?.extends ?? (isFirst ? RECOMMENDED : []);
  const layers: Layer[] = [];
  for (const base of bases) {
    layers.push(...(await layersOfBase(loader, base, { location, above: [...above, name] })));
  }
  return config.said ? [...layers, configLayer(config.said)] : layers;
}

/** What a config starts from if it does not say so itself. */
const RECOMMENDED = [{ at: null, value: 'recommended' }];

async function layersOfBase(
  loader: Loader,
  { at, value }: { readonly at: Place | null; readonly value: string },
  { location, above }: { readonly location: Location; readonly above: readonly string[] },
): Promise<Layer[]> {
  const preset = presetOf(value);
  if (preset) return [presetLayer(preset, loader.rules)];
  const next = locationFrom(value, location);
  if (next) return layersOf(loader, next, { at, above });
  return told(loader, at, `"${value}" is not a path relative to the folder of this file.`);
}

async function readSource(loader: Loader, location: Location, at: Place | null): Promise<Source | null> {
  const name = showLocation(location);
  const bytes = await read(loader, location, at);
  if (!bytes) return null;
  const { source, fault } = decode(name, bytes);
  if (fault) loader.faults.push({ at: fault, message: fault.message });
  return fault ? null : source;
}

async function read(loader: Loader, location: Location, at: Place | null): Promise<Uint8Array | null> {
  const name = showLocation(location);
  const { readShared } = loader.files;
  if (location.kind === 'shared' && !readShared) return told(loader, at, noAccess(name, location), null);
  try {
    const bytes =
      location.kind === 'local' ? await loader.files.read(location.path) : await readShared?.(location);
    return bytes ?? told(loader, at, absent(name, location), null);
  } catch (error) {
    return told(loader, at, `"${name}" could not be read: ${asSentence((error as Error).message)}`, null);
  }
}

function asSentence(message: string): string {
  return message.endsWith('.') ? message : `${message}.`;
}

/** Of a repository that a token may not read GitHub says that there is none. */
function absent(name: string, location: Location): string {
  if (location.kind === 'local') return `There is no file "${name}".`;
  const { owner, repository } = location;
  return `There is no file "${name}", or the github-token may not read the contents of ${owner}/${repository}: the default token of a workflow can read only its own repository.`;
}

function noAccess(name: string, { owner, repository }: SharedFile): string {
  return `"${name}" is in another repository. Only the action can read it, with a github-token that may read the contents of ${owner}/${repository}.`;
}

/** What a file says; null in place of the words where it is empty, and of it all where it is wrong. */
function readConfig(source: Source, { shape, faults }: Loader): { readonly said: Config | null } | null {
  const document = readYaml(source);
  if ('faults' in document) {
    faults.push(...document.faults);
    return null;
  }
  if (document.value === null) return { said: null };
  const found: (ConfigFault & { readonly at: Place })[] = [];
  const said = shape.read(document.value, (at, message, role) => {
    // What an alias stands for is read again, and is wrong once.
    const isKnown = found.some((other) => other.at.start === at.start && other.message === message);
    if (!isKnown) found.push({ at, message, ...(role !== undefined && { role }) });
  });
  faults.push(...found.sort((one, other) => one.at.start - other.at.start));
  return said && found.length === 0 ? { said } : null;
}

function told(loader: Loader, at: Place | null, message: string): never[];
function told<T>(loader: Loader, at: Place | null, message: string, value: T): T;
function told({ faults }: Loader, at: Place | null, message: string, value: unknown = []): unknown {
  faults.push({ at, message });
  return value;
}
