export const id = 134;
export const ids = [134];
export const modules = {

/***/ 70468:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ load),
  D: () => (/* binding */ unreadOf)
});

// EXTERNAL MODULE: ./build/src/sdf/decode.js
var decode = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/src/sdf/xml/markup.js
var xml_markup = __webpack_require__(97827);
// EXTERNAL MODULE: ./build/src/sdf/xml/tag.js
var tag = __webpack_require__(47759);
;// CONCATENATED MODULE: ./build/src/sdf/first-tag.js


/**
 * Reads the opening tag of the root and nothing behind it, from any text, well-formed or not. `null` where the
 * text has no tag. Stray text before the root, such as a mark of a merge, is passed over.
 *
 * @param isWhole whether the text is the whole file: then a tag that does not end counts as well
 */
function readFirstTag(text, isWhole = true) {
    for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
        const next = text[at + 1] ?? '';
        const isTag = /[A-Za-z_]/.test(next);
        if (!isTag && next !== '!' && next !== '?') {
            at += 1;
            continue;
        }
        const markup = (0,xml_markup/* nextMarkup */._G)(text, at);
        if (isTag)
            return markup || isWhole ? readTag(text, at) : null;
        if (!markup)
            return null;
        at = markup.end;
    }
    return null;
}
function readTag(text, start) {
    const name = (0,tag/* wordAt */.E7)(text, start + 1);
    const attribute = /\s+([^\s"'<=>/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
    attribute.lastIndex = start + 1 + name.length;
    for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
        if (found[1] === 'scriptid')
            return { name, scriptId: found[2] ?? found[3] ?? null };
    }
    return { name, scriptId: null };
}

// EXTERNAL MODULE: ./build/src/sdf/xml/limits.js
var limits = __webpack_require__(39311);
// EXTERNAL MODULE: ./build/src/files/tree.js
var files_tree = __webpack_require__(85);
;// CONCATENATED MODULE: ./build/src/files/beginning.js




/** How much of a file is read until its first tag is found. */
const LENGTHS = [files_tree/* FIRST_READ */.sg, limits/* MAX_CHARACTERS */.SF];
/** Where a first tag is looked for before all that was read is decoded: a comment before it may be long. */
const FIRST_LENGTH = 256;
/** Reads no more of a file than its first tag takes. Throws where the file cannot be read. */
function readBeginning(tree, path) {
    for (const length of LENGTHS) {
        const start = tree.readStart(path, length);
        const isWhole = start.length < length;
        const tag = tagIn(start.subarray(0, FIRST_LENGTH), start.length < FIRST_LENGTH) ?? tagIn(start, isWhole);
        if (tag || isWhole)
            return { tag, whole: isWhole ? start : null };
    }
    return { tag: null, whole: null };
}
function tagIn(bytes, isWhole) {
    return readFirstTag((0,decode/* decodeStart */.xe)(bytes), isWhole);
}

// EXTERNAL MODULE: ./build/src/files/tree-path.js
var tree_path = __webpack_require__(38977);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/kinds.js
var kinds = __webpack_require__(29108);
// EXTERNAL MODULE: ./build/src/sdf/object-kinds.js + 7 modules
var object_kinds = __webpack_require__(15947);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/doors/index.js + 3 modules
var doors = __webpack_require__(43546);
// EXTERNAL MODULE: ./build/src/sdf/executions.js
var executions = __webpack_require__(83794);
// EXTERNAL MODULE: ./build/src/sdf/object-file.js
var object_file = __webpack_require__(30781);
// EXTERNAL MODULE: ./build/src/sdf/role-positions.js
var role_positions = __webpack_require__(79240);
;// CONCATENATED MODULE: ./build/src/sdf/silence.js




/** One of them is in whatever makes a file say something, but for doors. */
const PARTS = ['role', 'CDATA', ...executions/* PARTS_OF_WORDS */.ZC];
/**
 * Whether a file says nothing that a rule or a door looks for, by its bytes as Latin-1: what is looked for is ASCII, so no
 * other text need be decoded or kept. UTF-16 is never silent.
 */
function isSilent(kind, bytes) {
    if (bytes.includes('\0'))
        return false;
    if (!PARTS.some((part) => bytes.includes(part)))
        return !(0,doors/* holdsOpenDoor */.hQ)(kind, bytes);
    return !(0,object_file/* mayMatter */.dx)(kind, { text: bytes }) && !(0,role_positions/* mayHoldOddRole */.mU)(bytes) && !(0,executions/* maySayWhoRuns */.Tp)(bytes);
}

;// CONCATENATED MODULE: ./build/src/sdf/text-pool.js
/** As many bytes become one string. V8 keeps one of more than a megabyte outside of what it collects and moves. */
const SIZE = 4 << 20;
/** Most projects fit into it. */
const FIRST_SIZE = 64 << 10;
/**
 * A string of a few kilobytes is copied twice while V8 finds out that it stays. The texts of an account are most of what
 * stays, so each becomes a piece of a large string, which is never copied.
 */
function textPool() {
    let buffer = Buffer.allocUnsafeSlow(FIRST_SIZE);
    let used = 0;
    let pieces = [];
    /** Gives the files that were added their texts. */
    function cut() {
        const text = buffer.toString('latin1', 0, used);
        for (const { source, start, end } of pieces)
            source.text = text.slice(start, end);
        used = 0;
        pieces = [];
    }
    return {
        add(path, encoding, bytes) {
            if (used + bytes.length > SIZE)
                cut();
            if (used + bytes.length > buffer.length)
                buffer = larger(buffer, used + bytes.length);
            buffer.set(bytes, used);
            const source = { path, text: '', encoding };
            pieces.push({ source, start: used, end: used + bytes.length });
            used += bytes.length;
            return source;
        },
        close: cut,
    };
}
/** A buffer that holds the same and has room for more; a file that is longer than all others has one of its own size. */
function larger(buffer, size) {
    const copy = Buffer.allocUnsafeSlow(Math.max(size, Math.min(buffer.length * 4, SIZE)));
    copy.set(buffer);
    return copy;
}

// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
// EXTERNAL MODULE: ./build/src/files/walk.js
var walk = __webpack_require__(39548);
// EXTERNAL MODULE: ./build/src/sdf/deploy-scope.js
var deploy_scope = __webpack_require__(51895);
// EXTERNAL MODULE: ./build/src/sdf/manifest.js
var manifest = __webpack_require__(9184);
// EXTERNAL MODULE: ./build/src/sdf/project.js + 1 modules
var project = __webpack_require__(86260);
// EXTERNAL MODULE: ./build/src/sdf/read-object.js
var read_object = __webpack_require__(44533);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var reference = __webpack_require__(27820);
// EXTERNAL MODULE: ./build/src/sdf/unread.js
var unread = __webpack_require__(31002);
// EXTERNAL MODULE: ./build/src/sdf/xml/fault.js
var fault = __webpack_require__(33355);
// EXTERNAL MODULE: ./build/src/sdf/xml/xml.js + 8 modules
var xml = __webpack_require__(47508);
// EXTERNAL MODULE: ./build/src/check/packing-root.js
var packing_root = __webpack_require__(27922);
// EXTERNAL MODULE: ./build/src/files/problem.js
var problem = __webpack_require__(76550);
;// CONCATENATED MODULE: ./build/src/check/reader.js


/** The first tag of a file; undefined where it could not be read. */
function tagOf({ files }, path) {
    return files.get(path)?.tag;
}
/** The whole text of a file; null, with the problem noted, where it cannot be read. */
function textOf(reader, path) {
    const seen = reader.files.get(path);
    if (seen?.text)
        return seen.text;
    const text = attempt(reader, path, () => readText(reader, path)) ?? null;
    if (seen)
        seen.text = text;
    return text;
}
function readText({ tree, pathOf }, path) {
    return (0,decode/* decode */.D4)(pathOf(path), tree.read(path));
}
/** What reading gives; undefined, with the problem told, where it fails. */
function attempt({ pathOf, problems }, path, read) {
    try {
        return read();
    }
    catch (error) {
        problems.push({ path: pathOf(path), reason: (0,problem/* reasonOf */.A)(error) });
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/check/load-project.js
















/** Reads the files of a project; null where nothing of SDF is among them. */
function loadProject(reader, root, paths) {
    const faults = [];
    const { scope, deploy, lacksDeploy } = loadDeploy(reader, root, paths, faults);
    const objects = [];
    const files = [];
    const definitions = new Map();
    const located = paths.map((path) => locate(reader, root, path));
    const nested = new Set(located.filter((file) => isNestedManifest(reader, file)));
    const readable = located.filter((file) => {
        const fault = unreadFault(reader, file);
        if (fault)
            faults.push(fault);
        return !fault && !nested.has(file);
    });
    for (const one of readable) {
        const inScope = scope(one.place);
        const tag = one.seen?.tag;
        if (tag?.scriptId && !one.isDeployedAsFile)
            load_project_define(definitions, tag.scriptId, { kind: tag.name, path: reader.pathOf(one.path), inScope });
        const { object, file } = loadOnce(reader, root, one, inScope, faults);
        if (object)
            objects.push(object);
        if (file)
            files.push(file);
    }
    if (objects.length === 0 && faults.length === 0 && !isProject(reader, root))
        return null;
    const manifest = loadManifest(reader, root, faults);
    return (0,project/* makeProject */.Mf)({
        root: reader.pathOf(root) || '.',
        manifest,
        deploy,
        lacksDeploy,
        objects,
        files,
        definitions,
        faults,
        nestedManifests: [...nested].map((file) => startOf(reader, file)),
    });
}
function locate(reader, root, path) {
    const place = (0,tree_path/* pathWithin */.RY)(root, path);
    const isInProject = hasManifest(reader, root);
    return {
        path,
        place,
        seen: reader.files.get(path),
        isInProject,
        isInObjects: isInProject && place.startsWith(packing_root/* OBJECTS */.f),
        isDeployedAsFile: isInProject && place.startsWith(FILE_CABINET),
    };
}
const FILE_CABINET = 'FileCabinet/';
/** A manifest in the `Objects` of the project makes no project of its own. */
function isNestedManifest(reader, { path, isInObjects }) {
    return isInObjects && (0,tree_path/* nameOf */.Vb)(path) === MANIFEST && hasManifest(reader, (0,tree_path/* parentOf */.gN)(path));
}
/** Its first tag; the beginning of the file where it has none. */
function startOf(reader, { path, seen }) {
    const { source } = textOf(reader, path) ?? { source: emptySource(reader, path) };
    const name = seen?.tag?.name ?? '';
    const at = name === '' ? -1 : source.text.indexOf(`<${name}`);
    return at === -1 ? { source, start: 0, end: 0 } : { source, start: at, end: at + name.length + 1 };
}
function emptySource({ pathOf }, path) {
    return { path: pathOf(path), text: '', encoding: 'utf-8' };
}
/** Why nobody can say what an XML file in the `Objects` of a project is; null for one of which that can be said. */
function unreadFault(reader, file) {
    const { path, seen, isInObjects } = file;
    if (!isInObjects || seen?.tag || (0,object_file/* isTemplateBody */.V3)(path))
        return null;
    if (!seen)
        return (0,unread/* unread */.gy)(emptySource(reader, path), 'link');
    if (!(0,walk/* isXml */.y$)(path))
        return null;
    const bytes = attempt(reader, path, () => reader.tree.readStart(path, START_LENGTH));
    const why = bytes ? (0,unread/* reasonUnread */.gY)(bytes) : null;
    if (why === 'tag' && isNamedAsObject(file))
        return null;
    return why && (0,unread/* unread */.gy)((0,decode/* decode */.D4)(reader.pathOf(path), bytes ?? new Uint8Array()).source, why);
}
/** As much as tells why a file has no first tag. */
const START_LENGTH = 1024;
/** Of a file that another version of the tree has as well, what was read there. */
function loadOnce(reader, root, file, inScope, faults) {
    const { path, isInProject } = file;
    const there = reader.shared.isSame(path) ? reader.shared.objects.get(path) : undefined;
    const isSame = there?.root === root && there.isInProject === isInProject && there.inScope === inScope;
    const read = there && isSame ? there : readAnew(reader, root, file, inScope);
    reader.objects.set(path, read);
    faults.push(...read.faults);
    return read;
}
function readAnew(reader, root, located, inScope) {
    const faults = [];
    const { object, file } = loadObject(reader, located, inScope, faults);
    const { isInProject } = located;
    return { object, file, root, isInProject, inScope, faults: faults.length === 0 ? NONE : faults };
}
/** Most files have no fault: they share one list of none. */
const NONE = [];
function loadObject(reader, file, inScope, faults) {
    const { path, seen } = file;
    const kind = kindOf(file);
    const known = identify(file, kind);
    const isOurs = kind !== null || isNamedAsObject(file);
    if (!known && !isOurs)
        return { object: null, file: null };
    if (known && !isOurs && seen?.isSilent)
        return { object: null, file: (0,object_file/* objectFile */.e)(known, new SilentSource(reader, path), inScope, true) };
    const text = textOf(reader, path);
    if (!text)
        return { object: null, file: null };
    const element = isOurs || text.fault || (known && (0,object_file/* mayMatter */.dx)(known.kind, text.source))
        ? parse(text, faults, unreadIn(kind, known))
        : undefined;
    const isWhole = kind === null || (0,object_kinds/* unreadOf */.Ds)(kind) === null;
    return {
        object: kind && element ? (0,read_object/* readObject */.A)(kind, element, inScope) : null,
        file: known && (0,object_file/* objectFile */.e)(known, text.source, inScope, false, isWhole ? element : undefined),
    };
}
function unreadIn(kind, known) {
    return kind ? (0,object_kinds/* unreadOf */.Ds)(kind) : known && (0,object_file/* withoutRoles */.eG)(known.kind);
}
/** A file that says nothing that is looked for. It is read again only where it is compared with another version. */
class SilentSource {
    reader;
    place;
    path;
    encoding = 'utf-8';
    constructor(reader, place) {
        this.reader = reader;
        this.place = place;
        this.path = reader.pathOf(place);
    }
    get text() {
        return textOf(this.reader, this.place)?.source.text ?? '';
    }
}
/** What a file defines, of whatever kind; null for one that is none of ours. */
function identify(file, kind) {
    const tag = file.seen?.tag;
    if (!tag)
        return null;
    const byPlace = (0,object_file/* identifyByPlace */.v4)(file.place, tag.name);
    if (byPlace)
        return byPlace;
    if (file.isDeployedAsFile)
        return null;
    if (kind === null && !file.isInObjects && !((0,kinds/* isKind */.VF)(tag.name) && tag.scriptId !== null))
        return null;
    const id = tag.scriptId || (0,tree_path/* nameOf */.Vb)(file.path).replace(/\.xml$/i, '');
    return { kind: kind ?? tag.name, id };
}
/** What kind of object a file holds by its first tag; null for what is none of ours. */
function kindOf({ seen, isInObjects, isDeployedAsFile }) {
    const tag = seen?.tag;
    if (!tag || isDeployedAsFile)
        return null;
    if (tag.scriptId === null && !isInObjects)
        return null;
    return (0,object_kinds/* objectKind */.AF)(tag.name) ?? ((0,reference/* isCustomRoleId */.bO)(tag.scriptId ?? '') ? 'role' : null);
}
/**
 * Whether a file without a first tag that is known was an object, or is to be one, since its name is a script id. Such
 * a file is read for its fault alone.
 */
function isNamedAsObject({ path, seen, isInProject, isDeployedAsFile }) {
    if (!seen || isDeployedAsFile)
        return false;
    if (!isInProject && !`/${path}`.includes(`/${packing_root/* OBJECTS */.f}`))
        return false;
    const id = (0,tree_path/* nameOf */.Vb)(path).replace(/\.xml$/i, '');
    return (0,reference/* isCustomRoleId */.bO)(id) || (0,reference/* isPermissionTargetId */.a$)(id) || (0,reference/* isCustomFieldId */.zk)(id);
}
function load_project_define(definitions, scriptId, definition) {
    const known = definitions.get(scriptId);
    if (known)
        known.push(definition);
    else
        definitions.set(scriptId, [definition]);
}
function loadManifest(reader, root, faults) {
    if (!hasManifest(reader, root))
        return null;
    const element = parseAs('manifest', reader, (0,tree_path/* joinPath */.uJ)(root, MANIFEST), faults);
    return element && (0,manifest/* readManifest */.WI)(element);
}
function loadDeploy(reader, root, paths, faults) {
    if (!hasManifest(reader, root))
        return { scope: deploy_scope/* DEPLOY_NOTHING */.oT, deploy: null, lacksDeploy: false };
    const path = (0,tree_path/* joinPath */.uJ)(root, DEPLOY);
    const tag = tagOf(reader, path);
    const lacksDeploy = tag === undefined && !reader.tree.files.includes(path) && isProject(reader, root);
    // Beside what may be no manifest a deploy.xml may be that of any tool.
    if (tag === undefined || (tag && tag.name !== 'deploy' && !isProject(reader, root)))
        return { scope: deploy_scope/* DEPLOY_ALL */.qR, deploy: null, lacksDeploy };
    const element = parseAs('deploy', reader, path, faults);
    if (!element)
        return { scope: deploy_scope/* DEPLOY_ALL */.qR, deploy: null, lacksDeploy };
    const deploy = (0,deploy_scope/* readDeploy */.qx)(element, paths.map((some) => (0,tree_path/* pathWithin */.RY)(root, some)));
    return { scope: (0,deploy_scope/* scopeOf */.Od)(deploy), deploy, lacksDeploy };
}
const MANIFEST = 'manifest.xml';
const DEPLOY = 'deploy.xml';
/**
 * Whether a folder has a manifest of SDF. A manifest.xml that holds no element, or another than a manifest does where
 * everything else is that of a project, is a damaged one: no project may fall out of the check by that.
 */
function hasManifest(reader, folder) {
    const known = reader.manifests.get(folder);
    if (known !== undefined)
        return known;
    const tag = tagOf(reader, (0,tree_path/* joinPath */.uJ)(folder, MANIFEST));
    const verdict = tag === null || tag?.name === 'manifest' || (tag !== undefined && looksLikeProject(reader, folder));
    reader.manifests.set(folder, verdict);
    return verdict;
}
function looksLikeProject(reader, folder) {
    if (tagOf(reader, (0,tree_path/* joinPath */.uJ)(folder, DEPLOY))?.name === 'deploy')
        return true;
    const objects = (0,tree_path/* joinPath */.uJ)(folder, packing_root/* OBJECTS */.f);
    const isObject = (tag) => tag.scriptId !== null || (0,object_kinds/* objectKind */.AF)(tag.name) !== null;
    return [...reader.files].some(([path, { tag }]) => tag && path.startsWith(objects) && isObject(tag));
}
/** Whether a folder is certainly a project, even if it holds no object. */
function isProject(reader, folder) {
    const tag = tagOf(reader, (0,tree_path/* joinPath */.uJ)(folder, MANIFEST));
    return tag?.name === 'manifest' || (tag !== undefined && looksLikeProject(reader, folder));
}
/** The root element of a file that SDF knows by its name; a fault where it is another one. */
function parseAs(name, reader, path, faults) {
    const text = textOf(reader, path);
    const element = text && parse(text, faults);
    if (!element || element.name === name)
        return element;
    const { source, nameSpan } = element;
    const message = `${(0,fault/* quoted */.TL)(element.name)} is not the root element of ${(0,tree_path/* nameOf */.Vb)(path)}. Write "${name}".`;
    faults.push((0,fault/* malformed */.Qm)(source, nameSpan.start, message, nameSpan.end));
    return null;
}
function parse({ source, fault }, faults, unread = null) {
    const result = fault ? { fault } : (0,xml/* parseXml */.NO)(source, unread);
    if ('root' in result)
        return result.root;
    faults.push(result.fault);
    return null;
}

;// CONCATENATED MODULE: ./build/src/check/load.js












/**
 * Finds the SDF projects of a tree and reads what names roles in them.
 *
 * A file belongs to the nearest folder with a manifest.xml. Objects are known by their root element; of every other
 * XML file only the first tag is read. What cannot be parsed becomes a fault of its project.
 *
 * @param pathOf how users see a path of the tree
 * @param known what is the same in it is not read again, and shared
 */
function load(tree, pathOf, known = null) {
    const notListed = tree.problems.map(({ path, reason }) => ({ path: pathOf(path) || '.', reason }));
    const notRead = [];
    const isSame = known ? sameAs(tree, known) : () => false;
    const there = known?.loaded.read ?? NOTHING;
    const reader = {
        tree,
        files: new Map(),
        pathOf,
        problems: notRead,
        manifests: new Map(),
        objects: new Map(),
        shared: { isSame, objects: there.objects },
    };
    lookAtFiles(reader, there);
    const { files, objects } = reader;
    const byRoot = (0,group_by/* groupBy */.$)([...files.keys(), ...(tree.links ?? [])], rootsIn(reader));
    const projects = new Map();
    for (const [root, paths] of byRoot) {
        const other = there.projects.get(root);
        const isUntouched = other !== undefined && sameFiles(paths, other.paths) && paths.every(isSame);
        const project = isUntouched ? other.project : loadProject(reader, root, paths);
        projects.set(root, { paths, project });
    }
    return {
        projects: [...projects.values()].flatMap(({ project }) => project ?? []),
        problems: [
            ...notListed.map(({ path, reason }) => `The folder ${path} could not be listed: ${reason}`),
            ...notRead.map(({ path, reason }) => `${path} could not be read: ${reason}`),
        ],
        notRead: [...notListed, ...notRead],
        files: tree.files.length,
        read: { files, objects, projects },
    };
}
/** Reads the beginning of each file, and all of those that may matter. */
function lookAtFiles(reader, there) {
    const pool = textPool();
    for (const path of reader.tree.files) {
        const known = reader.shared.isSame(path) ? there.files.get(path) : undefined;
        const seen = known ?? attempt(reader, path, () => lookAt(reader, path, pool));
        if (seen)
            reader.files.set(path, seen);
    }
    pool.close();
}
function lookAt({ tree, pathOf }, path, pool) {
    const { tag, whole } = readBeginning(tree, path);
    if (!whole || !tag || !(0,kinds/* isKind */.VF)(tag.name))
        return { tag, text: null, isSilent: false };
    if ((0,object_kinds/* objectKind */.AF)(tag.name) === null && isSilent(tag.name, (0,decode/* latin1 */.Wy)(whole)))
        return { tag, text: null, isSilent: true };
    return { tag, text: (0,decode/* decode */.D4)(pathOf(path), whole, pool), isSilent: false };
}
const NOTHING = {
    files: new Map(),
    objects: new Map(),
    projects: new Map(),
};
/** Which files are surely those of the version that is known. The others are told to be fetched. */
function sameAs(tree, { tree: other, loaded }) {
    const isShared = (path) => loaded.read.files.has(path) && (0,files_tree/* compareVersions */.Zy)(tree, path, other, path) === true;
    const same = new Set(tree.files.filter(isShared));
    tree.expect?.(tree.files.filter((path) => !same.has(path)));
    return (path) => same.has(path);
}
function sameFiles(one, other) {
    return one.length === other.length && one.every((path, index) => path === other[index]);
}
/** Why the model does not hold all that there is, a sentence each. */
function unreadOf({ projects, problems }) {
    const faults = projects.flatMap((project) => project.faults.map(({ source, message }) => `${source.path} could not be read: ${message}`));
    return [...problems, ...faults];
}
/** The project that a file belongs to; '' for a file outside all projects. All files of a folder belong to the same one. */
function rootsIn(reader) {
    const roots = new Map();
    return (path) => {
        const folder = (0,tree_path/* parentOf */.gN)(path);
        const root = roots.get(folder) ?? (0,packing_root/* packingRoot */.I)(path, (some) => hasManifest(reader, some)) ?? '';
        roots.set(folder, root);
        return root;
    };
}


/***/ }),

/***/ 27922:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ packingRoot),
/* harmony export */   f: () => (/* binding */ OBJECTS)
/* harmony export */ });
/* harmony import */ var _files_tree_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38977);

/** Where SDF wants objects to be. Elsewhere a `<role>` without a script id may be that of any system. */
const OBJECTS = 'Objects/';
/**
 * The project that packs a file: the nearest folder with a manifest; null for what is in no project. A folder in the
 * `Objects` of a project is part of it, whatever manifest is there: SuiteCloud CLI packs it with all the rest.
 */
function packingRoot(path, hasManifest) {
    let root = null;
    for (let folder = (0,_files_tree_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path);; folder = (0,_files_tree_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(folder)) {
        const isOuter = root === null || `${root}/`.startsWith((0,_files_tree_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, OBJECTS));
        if (isOuter && hasManifest(folder))
            root = folder;
        if (folder === '')
            return root;
    }
}


/***/ }),

/***/ 89265:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   N7: () => (/* binding */ gitError),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   lT: () => (/* binding */ isGitError),
/* harmony export */   oC: () => (/* binding */ incompleteClone),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Settings that a repository could carry to have programs run, or to hide what it holds. */
const SETTINGS = ['core.fsmonitor=false', `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`, 'safe.bareRepository=explicit'];
/** What would lead git to another repository than that of the folder. */
const MISLEADING = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_EXTERNAL_DIFF',
];
/** Nothing is locked, asked, fetched or replaced, and git speaks English. */
const ENVIRONMENT = {
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
};
/** What git answers in a folder. Throws a `GitError` where it refuses. */
function git(folder, args, options = {}) {
    const answer = ask(folder, args, options);
    if (answer.status !== 0)
        throw refusal(folder, answer);
    return answer.stdout;
}
function gitError(failure, message) {
    return Object.assign(new Error(message), { name: 'GitError', failure });
}
function isGitError(thrown) {
    return thrown instanceof Error && thrown.name === 'GitError';
}
/**
 * What git answers, whatever its exit code. It runs without a shell, and not in the folder itself: Windows would take a
 * `git.exe` that lies there for git. Throws a `GitError` where it cannot be run.
 */
function ask(folder, args, { input = '', most } = {}) {
    const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
    const { error, status, stdout, stderr } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['--no-pager', ...settings, '-C', folder, ...args], {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath),
        env: environment(),
        input,
        maxBuffer: most ?? Number.POSITIVE_INFINITY,
        windowsHide: true,
    });
    const code = error?.code;
    if (code === 'ENOENT')
        throw gitError('not-installed', 'git is not installed or not in PATH.');
    if (most !== undefined && code === 'ENOBUFS')
        return { status: 0, stdout: stdout.subarray(0, most), stderr: '' };
    if (error)
        throw gitError('failed', `git could not be run: ${error.message}`);
    return { status, stdout, stderr: stderr.toString() };
}
function environment() {
    const inherited = Object.entries(process.env).filter(([name]) => {
        return !MISLEADING.includes(name.toUpperCase()) && !/^GIT_TRACE/i.test(name);
    });
    return { ...Object.fromEntries(inherited), ...ENVIRONMENT };
}
/** A partial clone leaves contents at its origin, from where git may not fetch them here. */
function incompleteClone() {
    return gitError('incomplete-clone', 'This clone does not have all files of the revision. Fetch them, or check out without a filter.');
}
/** Why git has refused an answer. */
function refusal(folder, { stderr }) {
    const said = stderr
        .trim()
        .split('\n')[0]
        ?.replace(/^fatal: /, '') ?? '';
    if (/not a git repository|cannot use bare repository/.test(said))
        return gitError('not-a-repository', `${folder} is not inside a git repository.`);
    if (/dubious ownership/.test(said)) {
        return gitError('not-a-repository', `${folder} is in a git repository of another user, which git does not trust. Allow it with: git config --global --add safe.directory ${folder}`);
    }
    if (/promisor remote|transport '.*' not allowed/.test(stderr))
        return incompleteClone();
    return gitError('failed', `git refused: ${said || 'it gave no reason'}.`);
}


/***/ }),

/***/ 38977:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ pathWithin),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/** Paths in a tree of files: relative, with `/`, and `''` for the top. */
function joinPath(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** The folder that a path lies in. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A path below a folder as it is seen from there. */
function pathWithin(folder, path) {
    return folder === '' ? path : path.slice(folder.length + 1);
}


/***/ }),

/***/ 85:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   cF: () => (/* binding */ diskTree),
/* harmony export */   sg: () => (/* binding */ FIRST_READ)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sdf_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39548);




/** Whether two files are surely the same, or surely differ; null where only their bytes can tell. */
function compareVersions(one, path, other, pathThere) {
    if (path === pathThere && (one.isOf?.(other, path) || other.isOf?.(one, path)))
        return true;
    const [version, versionThere] = [one.versionOf?.(path), other.versionOf?.(pathThere)];
    return version === undefined || versionThere === undefined ? null : version === versionThere;
}
/** The tree of a root on disk, searched below `folders` (`''` for all of it; none may lie in another). */
function diskTree(root, folders, isIgnored) {
    // Not by resolve(), which takes longer than opening the file.
    const start = root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
    const locate = (path) => ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : start + path);
    return {
        ...(0,_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .walk */ .GG)(root, folders, isIgnored),
        readStart: (path, length) => readStart(locate(path), length),
        read: (path) => readAll(locate(path)),
    };
}
/** No more of a file is read: a few bytes beyond what is looked at, by which it is known to be too large. */
const MOST_BYTES = _sdf_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BYTES */ .zx + 1;
/** All bytes of a file, or so many that it is too large: a file that holds nothing can be longer than the memory. */
function readAll(path) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    return size > MOST_BYTES ? readStart(path, MOST_BYTES) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
}
/** How much of a file is read at first. Nearly all objects that name roles are shorter. */
const FIRST_READ = 512 * 1024;
/** Where the beginnings of files are read to: a buffer for each of thousands would be more than they all hold. */
const shared = Buffer.allocUnsafe(FIRST_READ);
function readStart(path, length) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const buffer = length > shared.length ? Buffer.allocUnsafe(length) : shared;
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, length, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 39548:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   S: () => (/* binding */ mayHoldXml),
/* harmony export */   gb: () => (/* binding */ isEntered),
/* harmony export */   y$: () => (/* binding */ isXml)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76550);



/** Below it SuiteCloud CLI packs whatever there is, `node_modules` too. */
const IN_OBJECTS = /(?:^|\/)Objects\//;
/**
 * Finds the XML files below folders of a root (`''` for the root itself). `.git`, `node_modules` outside of `Objects`, and
 * what `isIgnored` names are not entered.
 *
 * Links are not followed: what they lead to inside the folder is found under its own name, and what lies outside is
 * none of our business. So nothing is found twice, and links in circles end.
 */
function walk(root, startFolders, isIgnored) {
    const files = [];
    const links = [];
    const problems = [];
    const folders = [...startFolders];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of list(root, folder, problems)) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            const found = { folder: folders, file: files, link: links, nothing: null }[kindOf(entry, path)];
            if (found && !isIgnored(path))
                found.push(path);
        }
    }
    return { files: files.sort(), links: links.sort(), problems };
}
/** Whether a folder is searched, by its path: those that hold other people's files are not. */
function isEntered(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name !== '.git' && (name !== 'node_modules' || IN_OBJECTS.test(path));
}
/** Whether a link, by its path, can stand for a file or folder that SuiteCloud CLI would pack as an object. */
function mayHoldXml(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return IN_OBJECTS.test(path) && (isXml(name) || !name.includes('.'));
}
/** Whether a file of this name, or path, is one to look at. */
function isXml(name) {
    return /\.xml$/i.test(name);
}
/** What a search makes of an entry. */
function kindOf(entry, path) {
    if (entry.isDirectory())
        return isEntered(path) ? 'folder' : 'nothing';
    if (entry.isSymbolicLink())
        return mayHoldXml(path) ? 'link' : 'nothing';
    return entry.isFile() && isXml(entry.name) ? 'file' : 'nothing';
}
function list(root, folder, problems) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, folder), { withFileTypes: true });
    }
    catch (error) {
        problems.push({ path: folder, reason: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error) });
        return [];
    }
}


/***/ }),

/***/ 62867:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Wy: () => (/* binding */ latin1),
/* harmony export */   xe: () => (/* binding */ decodeStart),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _xml_declaration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20731);
/* harmony import */ var _xml_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33355);
/* harmony import */ var _xml_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39311);





/** No encoding takes more than four bytes for a character; a file beyond is not even decoded. */
const MAX_BYTES = _xml_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CHARACTERS */ .SF * 4;
/** What an XML declaration is looked for in. */
const DECLARATION_LENGTH = 200;
const UTF_8 = 'utf-8';
/** What follows the "<" of an XML declaration. */
const QUESTION_MARK = 0x3f;
/**
 * Reads bytes in the encoding of their byte order mark, or of the XML declaration, or else as UTF-8.
 *
 * @param pool what keeps the text, if it is ASCII: until the pool is closed the text is empty then
 */
function decode(path, bytes, pool = null) {
    const encoding = encodingOf(bytes);
    if (bytes.length > MAX_BYTES) {
        const source = { path, text: '', encoding };
        return { source, fault: (0,_xml_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(source) };
    }
    if (pool && isPlain(bytes, encoding))
        return { source: pool.add(path, encoding, bytes), fault: null };
    const source = { path, text: textIn(bytes, encoding), encoding };
    return { source, fault: faultInBytes(source, bytes) };
}
/** The beginning of a file as text, whatever is wrong with its bytes. */
function decodeStart(bytes) {
    return textIn(bytes, encodingOf(bytes));
}
function textIn(bytes, encoding) {
    return isPlain(bytes, encoding) ? latin1(bytes) : decoderOf(encoding).decode(bytes);
}
/** Whether bytes need no decoding, as in most files: ASCII is its own Latin-1. */
function isPlain(bytes, encoding) {
    return encoding === UTF_8 && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes);
}
/** Each byte as one character. */
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
const utf8Decoder = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder(UTF_8, { ignoreBOM: true });
function decoderOf(encoding) {
    return encoding === UTF_8 ? utf8Decoder : new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder(encoding, { ignoreBOM: true });
}
function encodingOf(bytes) {
    const [first, second, third] = bytes;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return UTF_8;
    // Without a mark UTF-16 shows in the zero beside the "<" that begins every document (XML 1.0, appendix F).
    if (first === 0x3c && second === 0)
        return 'utf-16le';
    if (first === 0 && second === 0x3c)
        return 'utf-16be';
    if (first !== 0x3c || second !== QUESTION_MARK)
        return UTF_8;
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARATION_LENGTH));
    const declared = (0,_xml_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredEncoding */ .Qc)(start.toString('latin1'));
    return (declared && singleByteEncoding(declared)) ?? UTF_8;
}
/** A declared UTF-16 cannot be true of bytes in which the declaration itself was readable. */
function singleByteEncoding(label) {
    try {
        const { encoding } = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder(label);
        return encoding.startsWith('utf-16') ? null : encoding;
    }
    catch {
        return null;
    }
}
/** The decoder writes U+FFFD for bytes that are none of its characters. */
function faultInBytes(source, bytes) {
    if (!source.text.includes('\uFFFD'))
        return null;
    if (source.encoding === UTF_8)
        return faultInUtf8(source, bytes);
    if (isDecodable(source.encoding, bytes))
        return null;
    const at = source.text.indexOf('\uFFFD');
    return (0,_xml_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(source, at, `A byte here is not ${source.encoding}. Save the file as UTF-8.`, at + 1);
}
function isDecodable(encoding, bytes) {
    try {
        new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder(encoding, { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
/** The first U+FFFD that the file does not hold itself: one of its own has three bytes of its own. */
function faultInUtf8(source, bytes) {
    let offset = 0;
    let from = 0;
    for (let at = source.text.indexOf('\uFFFD'); at !== -1; at = source.text.indexOf('\uFFFD', from)) {
        offset += Buffer.byteLength(source.text.slice(from, at));
        if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) {
            const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
            return (0,_xml_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(source, at, `The byte 0x${byte} is not UTF-8. Save the file as UTF-8.`, at + 1);
        }
        offset += 3;
        from = at + 1;
    }
    return null;
}


/***/ }),

/***/ 44533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readObject)
/* harmony export */ });
/* harmony import */ var _as_meant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77099);
/* harmony import */ var _catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62263);
/* harmony import */ var _notation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2891);
/* harmony import */ var _object_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15947);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60569);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27820);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43496);







/** Reads an object of a known kind from its root element. */
function readObject(kind, element, inScope) {
    const root = (0,_as_meant_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsMeant */ .eE)(element, (0,_object_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .structureOf */ .pH)(kind));
    const scriptId = (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .attributeOf */ .w4)(root, 'scriptid');
    const id = scriptId?.text || (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .fileId */ .qp)(root.source);
    const base = { source: root.source, root, scriptId, id, inScope };
    if (kind === 'role')
        return { ...base, kind, ...readRole(root) };
    if ((0,_object_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isCounterpartKind */ .oZ)(kind))
        return { ...base, kind, ...readCounterpart(kind, root) };
    if (kind === 'suitelet')
        return { ...base, kind, deployments: readDeployments(root) };
    if (kind === 'singlepageapp')
        return { ...base, kind };
    if (kind === 'toolset' || kind === 'tool')
        return { ...base, kind, permissions: readPermissions(root) };
    return { ...base, kind, roleAccesses: readRoleAccesses(root) };
}
function readRole(root) {
    return {
        permissions: readPermissions(root),
        recordRestrictions: (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(root, 'recordrestrictions', 'recordrestriction').map((element) => ({
            element,
            segment: (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .childValue */ .EK)(element, 'segment'),
            restriction: (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .childValue */ .EK)(element, 'restriction'),
        })),
    };
}
function readPermissions(root) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(root, 'permissions', 'permission').map(readRolePermission);
}
function readRolePermission(element) {
    const key = (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .childValue */ .EK)(element, 'permkey');
    const due = key === null ? null : (0,_notation_js__WEBPACK_IMPORTED_MODULE_2__/* .dueKey */ .u4)(key.text);
    return {
        element,
        key,
        standard: due === null ? null : ((0,_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .findPermission */ .Ll)(due) ?? null),
        reference: due === null ? null : (0,_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(due),
        level: (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .childValue */ .EK)(element, 'permlevel'),
        restriction: (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .childValue */ .EK)(element, 'restriction'),
    };
}
function readCounterpart(kind, root) {
    const names = (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .entryNames */ .VM)(kind);
    return {
        accessType: (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .childValue */ .EK)(root, 'accesstype'),
        permittedRoles: (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(root, 'permissions', 'permission').map((element) => {
            const role = (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .childValue */ .EK)(element, names.role);
            return {
                element,
                role,
                reference: role && (0,_notation_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceOfRole */ .v0)(role.text),
                level: (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .childValue */ .EK)(element, names.level),
                restriction: (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .childValue */ .EK)(element, 'restriction'),
            };
        }),
        roleAccesses: (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(root, 'customrecordcustomfields', 'customrecordcustomfield').flatMap(readRoleAccesses),
    };
}
function readRoleAccesses(field) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .children */ .Y_)(field, 'roleaccesses').flatMap((group) => (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .children */ .Y_)(group, 'roleaccess').map((element) => {
        const role = (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .childValue */ .EK)(element, 'role');
        return { element, role, reference: role && (0,_notation_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceOfRole */ .v0)(role.text) };
    }));
}
function readDeployments(root) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(root, 'scriptdeployments', 'scriptdeployment').map((element) => ({
        element,
        scriptId: (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .attributeOf */ .w4)(element, 'scriptid'),
        isDeployed: (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .childValue */ .EK)(element, 'isdeployed'),
        status: (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .childValue */ .EK)(element, 'status'),
        isOnline: (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .childValue */ .EK)(element, 'isonline'),
        runAsRole: (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .childValue */ .EK)(element, 'runasrole'),
    }));
}


/***/ })

};
