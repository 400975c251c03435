export const id = 8070;
export const ids = [8070];
export const modules = {

/***/ 8276:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ load),
  D: () => (/* binding */ unreadOf)
});

// EXTERNAL MODULE: ./build/src/sdf/decode.js
var decode = __webpack_require__(2867);
// EXTERNAL MODULE: ./build/src/sdf/xml/markup.js
var xml_markup = __webpack_require__(7827);
// EXTERNAL MODULE: ./build/src/sdf/xml/tag.js
var tag = __webpack_require__(7759);
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
var limits = __webpack_require__(9311);
// EXTERNAL MODULE: ./build/src/files/tree.js
var tree = __webpack_require__(85);
;// CONCATENATED MODULE: ./build/src/files/beginning.js




/** How much of a file is read until its first tag is found. */
const LENGTHS = [tree/* FIRST_READ */.s, limits/* MAX_CHARACTERS */.SF];
/** Where a first tag is looked for before all that was read is decoded: a comment before it may be long. */
const FIRST_LENGTH = 256;
/** Reads no more of a file than its first tag takes. Throws where the file cannot be read. */
function readBeginning(tree, path) {
    for (const length of LENGTHS) {
        const start = tree.readStart(path, length);
        const isWhole = start.length < length;
        const tag = tagIn(path, start.subarray(0, FIRST_LENGTH), start.length < FIRST_LENGTH) ??
            tagIn(path, start, isWhole);
        if (tag || isWhole)
            return { tag, whole: isWhole ? start : null };
    }
    return { tag: null, whole: null };
}
function tagIn(path, bytes, isWhole) {
    return readFirstTag((0,decode/* decode */.D)(path, bytes).source.text, isWhole);
}

;// CONCATENATED MODULE: ./build/src/files/tree-path.js
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

// EXTERNAL MODULE: ./build/src/sdf/object-kinds.js + 5 modules
var object_kinds = __webpack_require__(621);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(7043);
// EXTERNAL MODULE: ./build/src/files/problem.js
var problem = __webpack_require__(6550);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var value = __webpack_require__(3496);
;// CONCATENATED MODULE: ./build/src/sdf/deploy-scope.js

/** A project without deploy.xml, or with one that cannot be read: everything may be deployed. */
const DEPLOY_ALL = () => true;
/** A folder without manifest.xml is no project that SDF could deploy. */
const DEPLOY_NOTHING = () => false;
/**
 * Reads what deploy.xml says of objects. Paths begin at the project's folder (`~/`) and tell case apart; `*` stands
 * for all files of a folder, those of its subfolders included, and a folder alone for what is in it.
 * Source: Oracle help, section_4737888643.
 */
function readDeployScope(root) {
    const patterns = (0,value/* children */.Y_)(root, 'objects')
        .flatMap((objects) => (0,value/* children */.Y_)(objects, 'path'))
        .map((path) => compile(path.text));
    return (path) => patterns.some((matches) => matches(path));
}
function compile(written) {
    if (written === '')
        return () => false;
    const names = written.replace(/^~/, '').split(/[/\\]/);
    const pattern = names.filter((name) => name !== '' && name !== '.').join('/');
    const parts = pattern.split(/\*+/);
    if (parts.length > 1)
        return (file) => matchesParts(parts, file);
    const folder = pattern === '' ? '' : `${pattern}/`;
    return (file) => file === pattern || file.startsWith(folder);
}
/** Whether a text is made of the parts in order with anything between them. Linear, whatever the pattern. */
function matchesParts(parts, text) {
    const [first = '', ...rest] = parts;
    const last = rest.pop();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}

// EXTERNAL MODULE: ./build/src/sdf/manifest.js
var manifest = __webpack_require__(9184);
// EXTERNAL MODULE: ./build/src/sdf/project.js
var project = __webpack_require__(1512);
// EXTERNAL MODULE: ./build/src/sdf/read-object.js
var read_object = __webpack_require__(4533);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var reference = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/src/sdf/xml/fault.js
var fault = __webpack_require__(3355);
// EXTERNAL MODULE: ./build/src/sdf/xml/xml.js + 8 modules
var xml = __webpack_require__(7508);
;// CONCATENATED MODULE: ./build/src/check/load-project.js











/** Reads the files of a project; null where nothing of SDF is among them. */
function loadProject(reader, root, paths) {
    const faults = [];
    const scope = loadScope(reader, root, faults);
    const objects = [];
    const definitions = new Map();
    for (const path of paths) {
        const inScope = scope(pathWithin(root, path));
        const tag = reader.tags.get(path) ?? null;
        if (tag?.scriptId)
            load_project_define(definitions, tag.scriptId, { kind: tag.name, path: reader.pathOf(path), inScope });
        const kind = kindOf(reader, root, path);
        const isRead = kind !== null || isNamedAsObject(reader, root, path);
        const element = isRead ? parse(reader, path, faults, kind && (0,object_kinds/* unreadOf */.Ds)(kind)) : null;
        if (kind && element)
            objects.push((0,read_object/* readObject */.A)(kind, element, inScope));
    }
    if (objects.length === 0 && faults.length === 0 && !isProject(reader, root))
        return null;
    const manifest = loadManifest(reader, root, faults);
    return (0,project/* makeProject */.Mf)({ root: reader.pathOf(root) || '.', manifest, objects, definitions, faults });
}
/** What kind of object a file holds by its first tag; null for what is none of ours. */
function kindOf(reader, root, path) {
    const tag = reader.tags.get(path);
    if (!tag)
        return null;
    const isInObjects = hasManifest(reader, root) && pathWithin(root, path).startsWith(OBJECTS);
    if (tag.scriptId === null && !isInObjects)
        return null;
    return (0,object_kinds/* objectKind */.AF)(tag.name) ?? ((0,reference/* isCustomRoleId */.bO)(tag.scriptId ?? '') ? 'role' : null);
}
/** Where SDF wants objects to be. Elsewhere a `<role>` without a script id may be that of any system. */
const OBJECTS = 'Objects/';
/**
 * Whether a file without a first tag that is known was an object, or is to be one, since its name is a script id. Such
 * a file is read for its fault alone.
 */
function isNamedAsObject(reader, root, path) {
    if (!reader.tags.has(path))
        return false;
    if (!hasManifest(reader, root) && !`/${path}`.includes(`/${OBJECTS}`))
        return false;
    const id = nameOf(path).replace(/\.xml$/i, '');
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
    const element = parseAs('manifest', reader, joinPath(root, MANIFEST), faults);
    return element && (0,manifest/* readManifest */.WI)(element);
}
function loadScope(reader, root, faults) {
    if (!hasManifest(reader, root))
        return DEPLOY_NOTHING;
    const path = joinPath(root, DEPLOY);
    const tag = reader.tags.get(path);
    // Beside what may be no manifest a deploy.xml may be that of any tool.
    if (tag === undefined || (tag && tag.name !== 'deploy' && !isProject(reader, root)))
        return DEPLOY_ALL;
    const element = parseAs('deploy', reader, path, faults);
    return element ? readDeployScope(element) : DEPLOY_ALL;
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
    const tag = reader.tags.get(joinPath(folder, MANIFEST));
    const verdict = tag === null || tag?.name === 'manifest' || (tag !== undefined && looksLikeProject(reader, folder));
    reader.manifests.set(folder, verdict);
    return verdict;
}
function looksLikeProject({ tags }, folder) {
    if (tags.get(joinPath(folder, DEPLOY))?.name === 'deploy')
        return true;
    const objects = joinPath(folder, OBJECTS);
    const isObject = (tag) => tag.scriptId !== null || (0,object_kinds/* objectKind */.AF)(tag.name) !== null;
    return [...tags].some(([path, tag]) => tag && path.startsWith(objects) && isObject(tag));
}
/** Whether a folder is certainly a project, even if it holds no object. */
function isProject(reader, folder) {
    const tag = reader.tags.get(joinPath(folder, MANIFEST));
    return tag?.name === 'manifest' || (tag !== undefined && looksLikeProject(reader, folder));
}
/** The root element of a file that SDF knows by its name; a fault where it is another one. */
function parseAs(name, reader, path, faults) {
    const element = parse(reader, path, faults);
    if (!element || element.name === name)
        return element;
    const { source, nameSpan } = element;
    const message = `${(0,fault/* quoted */.TL)(element.name)} is no root element of ${nameOf(path)}. Write "${name}".`;
    faults.push((0,fault/* malformed */.Qm)(source, nameSpan.start, message, nameSpan.end));
    return null;
}
function parse(reader, path, faults, unread = null) {
    const text = reader.texts.get(path) ?? attempt(reader, path, () => readText(reader, path));
    if (!text)
        return null;
    const { source, fault } = text;
    const result = fault ? { fault } : (0,xml/* parseXml */.NO)(source, unread);
    if ('root' in result)
        return result.root;
    faults.push(result.fault);
    return null;
}
function readText({ tree, pathOf }, path) {
    return (0,decode/* decode */.D)(pathOf(path), tree.read(path));
}
/** What reading gives; undefined, with the problem told, where it fails. */
function attempt({ pathOf, problems }, path, read) {
    try {
        return read();
    }
    catch (error) {
        problems.push(`${pathOf(path)} could not be read: ${(0,problem/* reasonOf */.A)(error)}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/check/load.js






/**
 * Finds the SDF projects of a tree and reads what names roles in them.
 *
 * A file belongs to the nearest folder with a manifest.xml. Objects are known by their root element; of every other
 * XML file only the first tag is read. What cannot be parsed becomes a fault of its project.
 *
 * @param pathOf how users see a path of the tree
 */
function load(tree, pathOf) {
    const problems = tree.problems.map(({ path, reason }) => {
        return `The folder ${pathOf(path) || '.'} could not be listed: ${reason}`;
    });
    const tags = new Map();
    const texts = new Map();
    const reader = { tree, tags, texts, pathOf, problems, manifests: new Map() };
    for (const path of tree.files) {
        const beginning = attempt(reader, path, () => readBeginning(tree, path));
        if (!beginning)
            continue;
        const { tag, whole } = beginning;
        tags.set(path, tag);
        if (whole && tag && (0,object_kinds/* objectKind */.AF)(tag.name))
            texts.set(path, (0,decode/* decode */.D)(pathOf(path), whole));
    }
    const byRoot = (0,group_by/* groupBy */.$)(tags.keys(), (path) => projectRoot(reader, path));
    const projects = [...byRoot].map(([root, paths]) => loadProject(reader, root, paths));
    return { projects: projects.filter((project) => project !== null), problems, files: tree.files.length };
}
/** Why the model does not hold all that there is, a sentence each. */
function unreadOf({ projects, problems }) {
    const faults = projects.flatMap((project) => project.faults.map(({ source, message }) => `${source.path} could not be read: ${message}`));
    return [...problems, ...faults];
}
/** The nearest folder with a manifest; '' for what lies in no project. */
function projectRoot(reader, path) {
    for (let folder = parentOf(path);; folder = parentOf(folder)) {
        if (folder === '' || hasManifest(reader, folder))
            return folder;
    }
}


/***/ }),

/***/ 6550:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/** Why reading failed, in the system's words, without the path on this machine that they end in. */
function reasonOf(error) {
    const { message = String(error) } = error;
    return message.replace(/, \w+(?: '.*')?$/s, '');
}


/***/ }),

/***/ 9045:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   qm: () => (/* binding */ leadsOut),
/* harmony export */   xG: () => (/* binding */ pathSeenFrom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** A path as users see it: relative to a folder and with `/`; `''` for the folder itself. Absolute on another drive. */
function relativePath(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
/** How users in a folder see the paths of a tree that begins there: only those that lead out of it may say it longer. */
function pathSeenFrom(folder) {
    return (path) => (path.startsWith('..') ? relativePath(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)) : path);
}
/** Whether a path is a folder or lies in it. */
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/**
 * Whether a path that lies in a folder leads out of it by a link, be it one that leads to nothing. Who writes to a name
 * in a repository of others must not write elsewhere.
 */
function leadsOut(folder, path) {
    if (!isWithin(folder, path))
        return false;
    let there = path;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(there, { throwIfNoEntry: false }))
        there = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(there);
    try {
        return !isWithin(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(there));
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 85:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ diskTree),
/* harmony export */   s: () => (/* binding */ FIRST_READ)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _sdf_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2867);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9548);




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
const MOST_BYTES = _sdf_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BYTES */ .z + 1;
/** All bytes of a file, or so many that it is too large: a file that holds nothing can be longer than the memory. */
function readAll(path) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    return size > MOST_BYTES ? readStart(path, MOST_BYTES) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
}
/** How much of a file is read at first. Nearly all objects that name roles are shorter. */
const FIRST_READ = 64 * 1024;
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

/***/ 9548:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   gb: () => (/* binding */ isEntered),
/* harmony export */   y$: () => (/* binding */ isXml)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6550);



/** Folders that hold other people's files, never a project's own. */
const NEVER_ENTERED = new Set(['.git', 'node_modules']);
/**
 * Finds the XML files below folders of a root (`''` for the root itself). `.git`, `node_modules` and what
 * `isIgnored` names are not entered.
 *
 * Links are not followed: what they lead to inside the folder is found under its own name, and what lies outside is
 * none of our business. So nothing is found twice, and links in circles end.
 */
function walk(root, startFolders, isIgnored) {
    const files = [];
    const problems = [];
    const folders = [...startFolders];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of list(root, folder, problems)) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (isLookedAt(entry) && !isIgnored(path))
                (entry.isDirectory() ? folders : files).push(path);
        }
    }
    return { files: files.sort(), problems };
}
/** Whether a folder of this name is searched. */
function isEntered(name) {
    return !NEVER_ENTERED.has(name);
}
/** Whether a file of this name, or path, is one to look at. */
function isXml(name) {
    return /\.xml$/i.test(name);
}
function isLookedAt(entry) {
    return entry.isDirectory() ? isEntered(entry.name) : entry.isFile() && isXml(entry.name);
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

/***/ 2867:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   z: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _xml_declaration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(731);
/* harmony import */ var _xml_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3355);
/* harmony import */ var _xml_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9311);





/** No encoding takes more than four bytes for a character; a file beyond is not even decoded. */
const MAX_BYTES = _xml_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CHARACTERS */ .SF * 4;
/** What an XML declaration is looked for in. */
const DECLARATION_LENGTH = 200;
const UTF_8 = 'utf-8';
/** What follows the "<" of an XML declaration. */
const QUESTION_MARK = 0x3f;
/** Reads bytes in the encoding of their byte order mark, or of the XML declaration, or else as UTF-8. */
function decode(path, bytes) {
    const encoding = encodingOf(bytes);
    if (bytes.length > MAX_BYTES) {
        const source = { path, text: '', encoding };
        return { source, fault: (0,_xml_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(source) };
    }
    // Most files are ASCII, which takes no decoding.
    if (encoding === UTF_8 && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes)) {
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
        return { source: { path, text, encoding }, fault: null };
    }
    const source = { path, text: decoderOf(encoding).decode(bytes), encoding };
    return { source, fault: faultInBytes(source, bytes) };
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

/***/ 4533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readObject)
/* harmony export */ });
/* harmony import */ var _as_meant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7099);
/* harmony import */ var _catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2263);
/* harmony import */ var _notation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7949);
/* harmony import */ var _object_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(621);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(569);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7820);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3496);







/** Reads an object of a known kind from its root element. */
function readObject(kind, element, inScope) {
    const root = (0,_as_meant_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsMeant */ .eE)(element, (0,_object_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .structureOf */ .pH)(kind));
    const scriptId = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .attributeOf */ .w4)(root, 'scriptid');
    const id = scriptId?.text || (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .fileId */ .qp)(root.source);
    const base = { source: root.source, root, scriptId, id, inScope };
    if (kind === 'role')
        return { ...base, kind, ...readRole(root) };
    if ((0,_object_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isCounterpartKind */ .oZ)(kind))
        return { ...base, kind, ...readCounterpart(kind, root) };
    if (kind === 'suitelet')
        return { ...base, kind, deployments: readDeployments(root) };
    return { ...base, kind, roleAccesses: readRoleAccesses(root) };
}
function readRole(root) {
    return {
        permissions: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(root, 'permissions', 'permission').map(readRolePermission),
        recordRestrictions: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(root, 'recordrestrictions', 'recordrestriction').map((element) => ({
            element,
            segment: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .childValue */ .EK)(element, 'segment'),
            restriction: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .childValue */ .EK)(element, 'restriction'),
        })),
    };
}
function readRolePermission(element) {
    const key = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .childValue */ .EK)(element, 'permkey');
    const due = key === null ? null : (0,_notation_js__WEBPACK_IMPORTED_MODULE_2__/* .dueKey */ .u4)(key.text);
    return {
        element,
        key,
        standard: due === null ? null : ((0,_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .findPermission */ .Ll)(due) ?? null),
        reference: due === null ? null : (0,_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReference */ .F2)(due),
        level: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .childValue */ .EK)(element, 'permlevel'),
        restriction: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .childValue */ .EK)(element, 'restriction'),
    };
}
function readCounterpart(kind, root) {
    const names = (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .entryNames */ .VM)(kind);
    return {
        accessType: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .childValue */ .EK)(root, 'accesstype'),
        permittedRoles: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(root, 'permissions', 'permission').map((element) => {
            const role = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .childValue */ .EK)(element, names.role);
            return {
                element,
                role,
                reference: role && (0,_notation_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceOfRole */ .v0)(role.text),
                level: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .childValue */ .EK)(element, names.level),
                restriction: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .childValue */ .EK)(element, 'restriction'),
            };
        }),
        roleAccesses: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(root, 'customrecordcustomfields', 'customrecordcustomfield').flatMap(readRoleAccesses),
    };
}
function readRoleAccesses(field) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .children */ .Y_)(field, 'roleaccesses').flatMap((group) => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .children */ .Y_)(group, 'roleaccess').map((element) => {
        const role = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .childValue */ .EK)(element, 'role');
        return { element, role, reference: role && (0,_notation_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceOfRole */ .v0)(role.text) };
    }));
}
function readDeployments(root) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(root, 'scriptdeployments', 'scriptdeployment').map((element) => ({
        element,
        scriptId: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .attributeOf */ .w4)(element, 'scriptid'),
        isDeployed: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .childValue */ .EK)(element, 'isdeployed'),
        status: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .childValue */ .EK)(element, 'status'),
        isOnline: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .childValue */ .EK)(element, 'isonline'),
        runAsRole: (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .childValue */ .EK)(element, 'runasrole'),
    }));
}


/***/ })

};
