export const id = 5937;
export const ids = [5937];
export const modules = {

/***/ 18719:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ deliverTo),
  r: () => (/* binding */ refuseLinkOut)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(99045);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/files/write-whole.js



/**
 * Writes a file, and the folders on the way to it, as a whole or not at all: it is written beside its place and then
 * takes it. What is no file of its own, such as a pipe or a link, is written to where it leads.
 */
function writeWhole(path, text) {
    const parts = typeof text === 'string' ? [text] : text;
    if (!isFolder((0,external_node_path_.dirname)(path)))
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const known = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (known && !known.isFile()) {
        writeParts(path, parts, 'w');
        return;
    }
    const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        writeParts(temporary, parts, 'wx', known?.mode);
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
function writeParts(path, parts, flags, mode) {
    const file = (0,external_node_fs_.openSync)(path, flags, mode);
    try {
        for (const part of parts)
            writeAll(file, Buffer.from(part));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** A pipe takes what it has room for. */
function writeAll(file, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(file, bytes, done);
}
/** Whether a path leads to a folder. */
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/cli/failure.js
var failure = __webpack_require__(84366);
// EXTERNAL MODULE: ./build/src/cli/repository-top.js
var repository_top = __webpack_require__(71084);
;// CONCATENATED MODULE: ./build/src/cli/output.js






/** Throws wrong use where the file is one of those that are checked, or a link of the repository leads out of it. */
function deliverTo(file, tree, world) {
    if (file === undefined)
        return (report) => print(report, world);
    const path = (0,external_node_path_.resolve)(world.folder, file);
    if (isFolder(path))
        throw (0,failure/* wrongUse */.po)(`"${file}" is a folder. Name a file in it for the report.`);
    if (/[/\\]$/.test(file))
        throw (0,failure/* wrongUse */.po)(`"${file}" is a folder. Name a file in it for the report.`);
    try {
        refuseLinkOut(path, file, world);
    }
    catch (error) {
        throw REASONS.has(error.code) ? notWritten(file, error) : error;
    }
    const real = (0,external_node_fs_.existsSync)(path) ? external_node_fs_.realpathSync.native(path) : path;
    if (tree.files.some((source) => (0,external_node_path_.resolve)(world.folder, source) === real)) {
        throw (0,failure/* wrongUse */.po)(`"${file}" is one of the files to check; name another one for the report.`);
    }
    return (report) => {
        try {
            writeWhole(real, report);
        }
        catch (error) {
            throw notWritten(file, error);
        }
        world.tell(`Report written to ${file}`);
    };
}
function print(report, world) {
    for (const part of typeof report === 'string' ? [report] : report)
        world.print(part);
}
/** In words, of the errors that people meet. */
const REASONS = new Map([
    ['EACCES', 'you have no permission to write there.'],
    ['EPERM', 'you have no permission to write there.'],
    ['EROFS', 'the disk is read-only.'],
    ['ENOSPC', 'the disk is full.'],
    ['ENOTDIR', 'a part of its path is a file, not a folder.'],
    ['EEXIST', 'a part of its path is a file, not a folder.'],
    ['ENOENT', 'its folder does not exist and cannot be created.'],
    ['ENAMETOOLONG', 'its name is too long.'],
]);
function notWritten(file, error) {
    const { code, message } = error;
    return (0,failure/* wrongUse */.po)(`"${file}" cannot be written: ${REASONS.get(code) ?? message}`);
}
/** Throws wrong use where a file that is to be written in a repository would be written elsewhere, by a link in it. */
function refuseLinkOut(path, written, { folder }) {
    if ((0,relative_path/* leadsOut */.qm)((0,repository_top/* repositoryTop */.K)(folder), path))
        throw (0,failure/* wrongUse */.po)(`"${written}" is a link to a file outside the repository; nothing is written there.`);
}


/***/ }),

/***/ 77591:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ formatOption),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   g3: () => (/* binding */ OUTPUT_OPTION),
/* harmony export */   np: () => (/* binding */ IGNORE_OPTION)
/* harmony export */ });
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47635);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70752);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84366);



/**
 * The option that chooses a format.
 *
 * @param task what is done in it: `Write the report`
 * @param usual the format of those who ask for none
 */
function formatOption(task, formats, usual) {
    return {
        name: 'format',
        value: 'FORMAT',
        choices: formats,
        meant: Object.fromEntries(Object.entries(OTHER_NAMES).filter(([, format]) => formats.includes(format))),
        summary: `${task} as ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(formats)} (default: ${usual})`,
    };
}
/** What people call formats who know another tool. */
const OTHER_NAMES = {
    md: 'markdown',
    codequality: 'gitlab',
    'code-quality': 'gitlab',
    codeclimate: 'gitlab',
    'github-actions': 'github',
    stylish: 'text',
    compact: 'concise',
};
/** The format that the ending of a file says. `.json` and `.xml` are those of several: the usual one is meant. */
const BY_ENDING = [
    [/\.sarif(?:\.json)?$/i, 'sarif'],
    [/(?:^|[/\\])gl-code-quality[^/\\]*\.json$/i, 'gitlab'],
    [/\.json$/i, 'json'],
    [/(?:^|[/\\.-])checkstyle[^/\\]*\.xml$/i, 'checkstyle'],
    [/\.xml$/i, 'junit'],
    [/\.html?$/i, 'html'],
    [/\.(?:md|markdown)$/i, 'markdown'],
    [/\.csv$/i, 'csv'],
    [/\.(?:txt|text|log)$/i, 'text'],
    // A text of this name would be opened by a program that cannot read it.
    [/\.(?:pdf|xlsx?|docx?|ya?ml|zip)$/i, 'none'],
];
/** The format that is asked for: by name, else by the ending of `--output`, else the usual one. */
function formatOf(given, formats, usual) {
    const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .lastValue */ .k)(given, 'format');
    const file = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .lastValue */ .k)(given, 'output');
    if (named !== undefined || file === undefined)
        return named ?? usual;
    const meant = BY_ENDING.find(([ending]) => ending.test(file))?.[1];
    const format = formats.find((one) => one === meant);
    if (meant !== undefined && !format)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongUse */ .po)(`The ending of "${file}" belongs to a format that this command does not write. --format accepts ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(formats)}.`);
    return format ?? usual;
}
const OUTPUT_OPTION = {
    name: 'output',
    short: 'o',
    value: 'FILE',
    summary: 'Write it to a file, whose ending chooses the format if none is named (default: stdout)',
};
const IGNORE_OPTION = {
    name: 'ignore',
    value: 'GLOB',
    repeatable: true,
    summary: 'Leave out files and folders; can be repeated',
};


/***/ }),

/***/ 65937:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/src/util/nearest.js
var nearest = __webpack_require__(39604);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(70752);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
// EXTERNAL MODULE: ./build/src/cli/failure.js
var failure = __webpack_require__(84366);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/files/problem.js
var problem = __webpack_require__(76550);
// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(99045);
;// CONCATENATED MODULE: ./build/src/report/merged/parts.js
const SUMMARY_KEYS = [
    'projects',
    'roles',
    'objects',
    'files',
    'errors',
    'warnings',
    'notices',
    'suppressed',
];

// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/risks.js + 1 modules
var risks = __webpack_require__(93832);
;// CONCATENATED MODULE: ./build/src/util/json-walk.js
const SPACE = /[ \t\n\r]*/y;
const TOKEN = /[{}[\],:]|"[ !#-[\]-\uFFFF]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uFFFF]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** The offset of a value in JSON, by its path; that of the last value on the way to it that is there. */
function offsetOf(json, path) {
    let found = 0;
    let depth = -1;
    walk(json, (stack, offset) => {
        if (stack.length <= depth || stack.length > path.length)
            return;
        if (stack.some(({ at }, index) => at !== path[index]))
            return;
        found = offset;
        depth = stack.length;
    });
    return found;
}
/** The offset of the first character that JSON does not allow where it is; null in valid JSON. */
function offsetOfFault(json) {
    return walk(json, () => { });
}
/** Goes through all values in their order. The parser of the engine is faster by far, but knows no places. */
function walk(json, onValue) {
    const stack = [];
    let due = 'value';
    for (let offset = afterSpace(json, 0); offset < json.length;) {
        TOKEN.lastIndex = offset;
        const [token] = TOKEN.exec(json) ?? [];
        if (token === undefined)
            return offset;
        const isValue = (due === 'value' || due === 'value or end') && !/^[}\],:]/.test(token);
        if (isValue)
            onValue(stack, offset);
        const next = isValue ? afterValue(stack, token) : afterMark(stack, due, token);
        if (next === null)
            return offset;
        due = next;
        offset = afterSpace(json, offset + token.length);
    }
    return due === 'nothing' ? null : json.length;
}
function afterValue(stack, token) {
    if (token === '{' || token === '[') {
        stack.push({ isObject: token === '{', at: token === '{' ? '' : 0 });
        return token === '{' ? 'key or end' : 'value or end';
    }
    return stack.length === 0 ? 'nothing' : 'comma or end';
}
/** Null where the token is out of place. */
function afterMark(stack, due, token) {
    const open = stack.at(-1);
    if (!open)
        return null;
    if (due.endsWith('or end') && token === (open.isObject ? '}' : ']')) {
        stack.pop();
        return stack.length === 0 ? 'nothing' : 'comma or end';
    }
    if (due.startsWith('key') && token.startsWith('"')) {
        open.at = JSON.parse(token);
        return 'colon';
    }
    if (due === 'colon' && token === ':')
        return 'value';
    if (due !== 'comma or end' || token !== ',')
        return null;
    if (typeof open.at === 'number')
        open.at += 1;
    return open.isObject ? 'key' : 'value';
}
function afterSpace(json, offset) {
    SPACE.lastIndex = offset;
    return offset + (SPACE.exec(json)?.[0].length ?? 0);
}

// EXTERNAL MODULE: ./build/src/report/writing/cut.js
var cut = __webpack_require__(85183);
// EXTERNAL MODULE: ./build/src/util/words.js
var util_words = __webpack_require__(47635);
;// CONCATENATED MODULE: ./build/src/report/merged/shape.js

const shape_text = (value) => (typeof value === 'string' ? null : misfit('a text'));
const truth = (value) => (typeof value === 'boolean' ? null : misfit('true or false'));
/** Lines and columns, and numbers of things. */
const whole = (least) => (value) => Number.isSafeInteger(value) && value >= least
    ? null
    : misfit(`a whole number, ${least} or more`);
const oneOf = (words) => {
    const expected = (0,util_words/* either */.gP)(words.map((word) => JSON.stringify(word)));
    return (value) => (words.includes(value) ? null : misfit(expected));
};
const orNull = (shape) => (value) => value === null ? null : shape(value);
const ifThere = (shape) => (value) => value === undefined ? null : shape(value);
const listOf = (shape) => (value) => {
    if (!Array.isArray(value))
        return misfit('a list');
    for (let index = 0; index < value.length; index += 1) {
        const found = shape(value[index]);
        if (found)
            return within(found, index);
    }
    return null;
};
/** Whatever else it holds is taken, unless it is nested so deep that nobody could write it again. */
const object = (shapes) => {
    const entries = Object.entries(shapes);
    return (value) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return misfit('an object');
        for (const [key, shape] of entries) {
            const found = shape(Object.hasOwn(value, key) ? value[key] : undefined);
            if (found)
                return within(found, key);
        }
        const deep = Object.keys(value).find((key) => !Object.hasOwn(shapes, key) && isDeep(value, key));
        return deep === undefined ? null : within(misfit(`nested at most ${MOST_LEVELS} levels deep`), deep);
    };
};
const MOST_LEVELS = 20;
function isDeep(value, key) {
    return isDeeper(value[key], MOST_LEVELS);
}
function isDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    return levels === 0 || Object.values(value).some((own) => isDeeper(own, levels - 1));
}
function misfit(expected) {
    return { path: [], expected };
}
function within(found, key) {
    found.path.unshift(key);
    return found;
}

;// CONCATENATED MODULE: ./build/src/report/merged/read-part.js





const EXPECTED = 'Expected what check --format json or matrix --format json writes.';
const AT_LINE = { file: shape_text, line: whole(1) };
const PLACE = { ...AT_LINE, column: whole(1), endLine: whole(1), endColumn: whole(1) };
const COUNT = whole(0);
const RISK = oneOf(risks/* RISKS */.F7);
const CHECK = object({
    version: oneOf([1]),
    conclusion: oneOf(['success', 'failure']),
    summary: object({
        ...{ projects: COUNT, roles: COUNT, objects: COUNT, files: COUNT },
        ...{ errors: COUNT, warnings: COUNT, notices: COUNT, suppressed: COUNT },
        introduced: orNull(COUNT),
    }),
    findings: listOf(object({
        rule: shape_text,
        severity: oneOf(['error', 'warning', 'notice']),
        message: shape_text,
        ...PLACE,
        project: shape_text,
        role: ifThere(shape_text),
        object: ifThere(shape_text),
        permission: ifThere(shape_text),
        duty: ifThere(shape_text),
        fingerprint: shape_text,
        introduced: orNull(truth),
        related: listOf(object({ ...PLACE, message: shape_text })),
        fixes: listOf(object({ title: shape_text, edits: listOf(object({ file: shape_text })) })),
    })),
    notCompared: ifThere(orNull(listOf(object({ what: shape_text, why: shape_text, file: shape_text })))),
    access: orNull(listOf(object({
        project: shape_text,
        role: orNull(shape_text),
        object: ifThere(shape_text),
        permission: shape_text,
        name: shape_text,
        change: shape_text,
        before: orNull(shape_text),
        after: orNull(shape_text),
        risk: RISK,
    }))),
});
const MATRIX = object({
    version: oneOf([1]),
    projects: listOf(object({ project: shape_text, name: orNull(shape_text) })),
    permissions: listOf(object({ permission: shape_text, name: shape_text, tab: orNull(shape_text), risk: RISK })),
    roles: listOf(object({
        project: shape_text,
        role: shape_text,
        name: orNull(shape_text),
        defined: truth,
        active: truth,
        file: orNull(shape_text),
        settings: listOf(object({ field: shape_text, name: shape_text, value: shape_text, ...AT_LINE })),
        permissions: listOf(object({
            permission: shape_text,
            level: oneOf(permissions/* LEVELS */.A_),
            restriction: orNull(shape_text),
            risk: RISK,
            ...AT_LINE,
        })),
    })),
    openRecordTypes: listOf(object({ project: shape_text, object: shape_text, name: shape_text, value: shape_text, risk: RISK, ...AT_LINE })),
});
/** Reads a report, known by its shape. Nothing is thrown. */
function readPart(written) {
    const json = written.replace(/^\uFEFF/, '');
    const value = parsed(json);
    if (value === undefined)
        return faultAt(json, offsetOfFault(json) ?? 0, notJson(json));
    const kind = kindOf(value);
    if (kind === null)
        return faultAt(json, offsetOf(json, []), notReport(value));
    const misfit = SHAPES[kind](value);
    if (!misfit)
        return { ...value, kind };
    const { path, expected } = misfit;
    return faultAt(json, offsetOf(json, path), `${nameOf(path)} is not ${expected}. ${EXPECTED}`);
}
const SHAPES = { check: CHECK, matrix: MATRIX };
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
function kindOf(value) {
    if (has(value, 'accounts'))
        return null;
    if (has(value, 'findings') && has(value, 'summary') && !has(value, 'policy'))
        return 'check';
    return has(value, 'roles') && has(value, 'permissions') ? 'matrix' : null;
}
function notJson(json) {
    return json.trim() === '' ? `The file is empty. ${EXPECTED}` : `This is not valid JSON. ${EXPECTED}`;
}
/** What people have at hand besides, by what it holds. */
const OTHERS = [
    ['accounts', 'This report is merged already: name the reports that it was made of.'],
    ['runs', `This is SARIF. ${EXPECTED}`],
    ['policy', `This is evidence of a check. ${EXPECTED}`],
    ['head', `This is a diff. ${EXPECTED}`],
];
function notReport(value) {
    const other = OTHERS.find(([key]) => has(value, key));
    return other?.[1] ?? `This is not a report of sdf-role-compliance. ${EXPECTED}`;
}
function has(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
function nameOf(path) {
    if (path.length === 0)
        return 'This';
    const parts = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`));
    return (0,cut/* cut */.J)(parts.join('').replace(/^\./, ''), 200);
}
function faultAt(json, offset, message) {
    const before = json.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - before.lastIndexOf('\n');
    return { fault: { line, column, message } };
}

// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
;// CONCATENATED MODULE: ./build/src/cli/merge.js









/** The files that a user named, each `[NAME=]FILE`. Throws wrong use where a name is missing or means two accounts. */
function namedReports(words, world) {
    if (words.length === 0)
        throw (0,failure/* wrongUse */.po)('Name the reports to merge, for example: report merge production=report.json sandbox.json');
    const named = words.map((word) => namedReport(word, world));
    for (const [path, [first, second]] of (0,group_by/* groupBy */.$)(named, (one) => one.path))
        if (second)
            throw (0,failure/* wrongUse */.po)(`"${first?.shown ?? path}" is named twice.`);
    for (const [account, [first, second, ...more]] of (0,group_by/* groupBy */.$)(named, (one) => one.account)) {
        if (!first || !second || ![first, second, ...more].some(({ isImplied }) => isImplied))
            continue;
        throw (0,failure/* wrongUse */.po)(`"${first.shown}" and "${second.shown}" would both belong to the account "${account}". Name the accounts: NAME=FILE.`);
    }
    return named;
}
/** A file whose own name holds a `=` is one without a NAME. */
function namedReport(word, { folder }) {
    const at = word.indexOf('=');
    const isNamed = at !== -1 && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, word));
    const file = isNamed ? word.slice(at + 1) : word;
    const account = (isNamed ? word.slice(0, at) : (0,external_node_path_.basename)(word).replace(/\.json$/i, '')).trim();
    if (account === '')
        throw (0,failure/* wrongUse */.po)(`"${word}" has no name before "=". Write NAME=FILE.`);
    if (file === '')
        throw (0,failure/* wrongUse */.po)(`"${word}" names no file. Write NAME=FILE.`);
    const path = (0,external_node_path_.resolve)(folder, file);
    return { account, isImplied: !isNamed, path, shown: (0,relative_path/* relativePath */.iZ)(folder, path) };
}
/**
 * Looks through all reports, so that what is wrong is known before anything is written. They are read again when their
 * contents are asked for, one at a time: together they have no room in memory.
 */
function mergedFrom(named) {
    const problems = [];
    const known = [];
    const accounts = new Map();
    for (const one of named) {
        const read = readReport(one.path);
        if ('problem' in read) {
            problems.push(`${one.shown}${read.problem}`);
            continue;
        }
        known.push({ ...one, kind: read.kind });
        accounts.set(one.account, added(accounts.get(one.account), one.account, read));
    }
    const of = (kind) => function* () {
        for (const { account, path, shown } of known.filter((one) => one.kind === kind)) {
            const read = readReport(path);
            if ('problem' in read || read.kind !== kind)
                throw (0,failure/* wrongUse */.po)(`${shown} changed while it was merged.`);
            yield { account, part: read };
        }
    };
    return { accounts: [...accounts.values()], checks: of('check'), matrices: of('matrix'), problems };
}
function readReport(path) {
    let text;
    try {
        const bytes = (0,external_node_fs_.readFileSync)(path);
        text = decoderFor(bytes).decode(bytes);
    }
    catch (error) {
        const isAbsent = error.code === 'ENOENT';
        return { problem: isAbsent ? ': There is no such file.' : ` could not be read: ${(0,problem/* reasonOf */.A)(error)}` };
    }
    const read = readPart(text);
    if (!('fault' in read))
        return read;
    const { line, column, message } = read.fault;
    return { problem: `:${line}:${column}: ${message}` };
}
/** Some shells write UTF-16 where output goes to a file. */
function decoderFor([first, second]) {
    if (first === 0xff && second === 0xfe)
        return new external_node_util_.TextDecoder('utf-16le');
    return new external_node_util_.TextDecoder(first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8');
}
function added(known, account, part) {
    const { conclusion = null, summary = null, matrixRoles = null } = known ?? {};
    if (part.kind === 'matrix')
        return { account, conclusion, summary, matrixRoles: (matrixRoles ?? 0) + part.roles.length };
    return {
        account,
        conclusion: conclusion === 'failure' ? conclusion : part.conclusion,
        summary: sum(summary, part.summary),
        matrixRoles,
    };
}
function sum(known, other) {
    const entries = SUMMARY_KEYS.map((key) => [key, (known?.[key] ?? 0) + (other[key] ?? 0)]);
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./build/src/cli/output.js + 1 modules
var output = __webpack_require__(18719);
// EXTERNAL MODULE: ./build/src/cli/report-options.js
var report_options = __webpack_require__(77591);
;// CONCATENATED MODULE: ./build/src/cli/report.js







/** The formats of a merged report. Each is loaded when it is asked for. */
const FORMATS = {
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(4737), __webpack_require__.e(132)]).then(__webpack_require__.bind(__webpack_require__, 40132))).mergedHtml,
    csv: async () => (await __webpack_require__.e(/* import() */ 5597).then(__webpack_require__.bind(__webpack_require__, 95597))).mergedCsv,
    sarif: async () => (await Promise.all(/* import() */[__webpack_require__.e(6084), __webpack_require__.e(915), __webpack_require__.e(2761), __webpack_require__.e(6708), __webpack_require__.e(3720)]).then(__webpack_require__.bind(__webpack_require__, 13720))).mergedSarif,
    json: async () => (await __webpack_require__.e(/* import() */ 7451).then(__webpack_require__.bind(__webpack_require__, 69832))).mergedJson,
};
const OPTIONS = [
    (0,report_options/* formatOption */.Bx)('Write the report', Object.keys(FORMATS), 'html'),
    report_options/* OUTPUT_OPTION */.g3,
];
const report = {
    takes: 'merge [NAME=]FILE…',
    about: `Merges the reports of several accounts or repositories into one, with the account as a column. Each FILE is what
check --format json or matrix --format json writes. NAME is the account that the file belongs to; without it, the file's
name without .json is. Several files may have one NAME.

Findings do not fail this command. Exit codes: 0 all files are merged, 2 a file cannot be read or is not such a report;
the other files are still merged.`,
    options: OPTIONS,
    async run(given, world) {
        const [task, ...words] = given.words;
        if (task !== 'merge') {
            const meant = task === undefined ? '' : `Unknown task "${task}".${(0,nearest/* didYouMean */.au)((0,nearest/* nearestWord */.zZ)(task, ['merge']))} `;
            throw (0,failure/* wrongUse */.po)(`${meant}Write: report merge [NAME=]FILE…`);
        }
        const named = namedReports(words, world);
        const format = (0,report_options/* formatOf */.be)(given, Object.keys(FORMATS), 'html');
        const inputs = { files: named.map(({ path }) => path) };
        const deliver = (0,output/* deliverTo */.B)((0,cli_arguments/* lastValue */.k)(given, 'output'), inputs, world);
        const merged = mergedFrom(named);
        for (const problem of merged.problems)
            world.tell(problem);
        if (merged.accounts.length === 0)
            throw (0,failure/* wrongUse */.po)('There is nothing to merge: none of the files is a report.');
        deliver((await FORMATS[format]())(merged));
        return merged.problems.length > 0 ? command/* NO_VERDICT */.YP : command/* PASSED */.f5;
    },
};


/***/ }),

/***/ 71084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ repositoryTop)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The top folder of the repository that a folder lies in; the folder itself where it lies in none. */
function repositoryTop(current) {
    for (let folder = current;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return current;
    }
}


/***/ }),

/***/ 85183:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
const CUT = '…';
/** A text of at most `max` UTF-16 units: a longer one ends in `…`, never in half a character. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const kept = text.slice(0, max - CUT.length);
    const last = kept.charCodeAt(kept.length - 1);
    return (last >= 0xd800 && last <= 0xdbff ? kept.slice(0, -1) : kept) + CUT;
}


/***/ })

};
