export const id = 4426;
export const ids = [4426];
export const modules = {

/***/ 81807:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rv: () => (/* binding */ gateOf),
  OJ: () => (/* binding */ placeInBase),
  oJ: () => (/* binding */ readAccepted),
  T4: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./build/src/policy/policy-of.js + 1 modules
var policy_of = __webpack_require__(11776);
// EXTERNAL MODULE: ./build/src/rules/index.js + 67 modules
var rules = __webpack_require__(42761);
// EXTERNAL MODULE: ./build/src/sdf/decode.js
var decode = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/src/settle/baseline.js
var settle_baseline = __webpack_require__(92202);
;// CONCATENATED MODULE: ./build/src/settle/baseline-file.js
/** Reads a baseline. Nothing is thrown; what is wrong with a damaged file is told with its place. */
async function readBaseline(source) {
    const entries = entriesOf(source.text.replace(/^\uFEFF/, ''));
    if (entries)
        return { value: new Map(entries.map((entry) => [entry.fingerprint, entry])) };
    const { baselineFaults } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2492)]).then(__webpack_require__.bind(__webpack_require__, 52492));
    return { faults: baselineFaults(source) };
}
/** Null where the text is no baseline. */
function entriesOf(text) {
    const file = parse(text);
    if (!isRecord(file) || file.version !== 1 || !Array.isArray(file.findings))
        return null;
    const entries = file.findings.filter(isEntry);
    return entries.length === file.findings.length ? entries.map(readEntry) : null;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function readEntry({ width, ...entry }) {
    return { ...entry, ...(width && { width: new Map(Object.entries(width)) }) };
}
const SEVERITIES = ['error', 'warning', 'notice', undefined];
function isEntry(value) {
    return (isRecord(value) &&
        SEVERITIES.includes(value.severity) &&
        isWidth(value.width) &&
        ['fingerprint', 'rule', 'project', 'message'].every((key) => typeof value[key] === 'string'));
}
function isWidth(value) {
    return value === undefined || (isRecord(value) && Object.values(value).every(Number.isFinite));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}

// EXTERNAL MODULE: ./build/src/check/role-names.js
var role_names = __webpack_require__(17185);
;// CONCATENATED MODULE: ./build/src/check/read-gate.js






/**
 * The same in the base of a change. A base from before the team had the config that is named is judged by the usual one,
 * or without any: a change cannot bring its own judge.
 */
async function placeInBase(place) {
    const { named, isThere } = place;
    if (named === null || named.kind === 'shared')
        return place;
    // What cannot be read is there: reading it gives the reason.
    const isNamedThere = await isThere(named.path).catch(() => true);
    return isNamedThere ? place : { ...place, named: null };
}
/**
 * Reads the policy that a config and all that it extends make; without a config that of a team that has none. Where
 * the script id of a role is due and its name is written, the fault has the script ids of that name.
 *
 * @param top the folder to look for roles in, absolute
 */
async function readPolicy({ named, usual, isThere }, files, top) {
    if (named === null && !(await isThere(usual))) {
        const other = usual.replace(/\.yml$/, '.yaml');
        // A config that nobody reads because of its name would be a gate that stands open.
        if (await isThere(other))
            return { misnamed: `${other} is not read. The config must be named ${usual}.` };
        return { value: policyWithoutConfig() };
    }
    const { loadPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8425)]).then(__webpack_require__.bind(__webpack_require__, 38425));
    const read = await loadPolicy(named ?? { kind: 'local', path: usual }, files, rules/* RULES */.y);
    return 'value' in read ? read : { faults: (0,role_names/* withRoleIds */.T)(read.faults, top) };
}
/** The policy of a team that has no config. */
function policyWithoutConfig() {
    return (0,policy_of/* recommendedPolicy */.B)(rules/* RULES */.y);
}
/** Reads a baseline from the bytes of its file; an empty one where there is no file. */
async function readAccepted(path, bytes) {
    if (bytes === null)
        return { value: settle_baseline/* NO_BASELINE */.gN };
    const { source, fault } = (0,decode/* decode */.D4)(path, bytes);
    return fault ? { faults: [{ at: fault, message: fault.message }] } : readBaseline(source);
}
/** What decides today, without comments and assignments. */
function gateOf(policy, baseline, pathInRepository) {
    return {
        policy: policy ?? policyWithoutConfig(),
        baseline: baseline ?? settle_baseline/* NO_BASELINE */.gN,
        today: new Date().toISOString().slice(0, 10),
        pathInRepository,
    };
}


/***/ }),

/***/ 17185:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withRoleIds),
/* harmony export */   c: () => (/* binding */ roleIdsNamed)
/* harmony export */ });
/* harmony import */ var _access_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70544);
/* harmony import */ var _files_working_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61108);
/* harmony import */ var _sdf_catalogue_names_spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83384);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47635);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70468);





/** The script ids of the roles that the UI calls so, whatever case and spaces. */
function roleIdsNamed(name, projects) {
    const wanted = (0,_sdf_catalogue_names_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .plainName */ .MH)(name);
    const ids = projects
        .flatMap(({ roleById }) => [...roleById.values()])
        .flatMap((role) => {
        return (0,_sdf_catalogue_names_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .plainName */ .MH)((0,_access_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfRole */ .r0)(role) ?? '') === wanted ? [role.id] : [];
    });
    return [...new Set(ids)].sort();
}
/**
 * Faults of a config; where one is a role's name in place of its script id, with the script id that has the name. The
 * roles are looked for only then.
 *
 * @param top the folder to look in, absolute
 */
function withRoleIds(faults, top) {
    if (faults.every(({ role }) => role === undefined))
        return faults;
    const { projects } = (0,_load_js__WEBPACK_IMPORTED_MODULE_3__/* .load */ .H)((0,_files_working_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .workingTree */ .c)(top, [''], () => false).tree, (path) => path);
    return faults.map((fault) => {
        const ids = fault.role === undefined ? [] : roleIdsNamed(fault.role, projects);
        if (ids.length === 0)
            return fault;
        return {
            ...fault,
            message: `${fault.message} "${fault.role}" is the name of ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .either */ .gP)(ids)}: write that.`,
        };
    });
}


/***/ }),

/***/ 3849:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readerWithin),
/* harmony export */   z: () => (/* binding */ filesInGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89265);
/* harmony import */ var _git_listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7600);
/* harmony import */ var _local_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11831);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99045);
/* harmony import */ var _tree_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38977);







/**
 * Reads files of the team's own by their paths from a folder, none outside `top`: what a config names there, or what
 * a link leads to, is nobody's config. Null where there is no file.
 */
function readerWithin(folder, top) {
    return async (path) => {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false });
        if (!stats)
            return null;
        const [realTop, real] = [node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(top), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute)];
        if (!(0,_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(realTop, real))
            throw new Error('it is outside the repository');
        // What stands there can be a secret, and messages quote what is wrong in a config.
        if ((0,_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(realTop, real).split('/').includes('.git'))
            throw new Error('it belongs to git');
        if (!stats.isFile())
            throw new Error('it is not a file');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute);
    };
}
/**
 * Reads files of a commit: null where it has no such file; undefined where local git does not have the commit. Most are
 * in one folder, which is listed once; a file is read once.
 */
function filesInGit(top, commit) {
    const folders = new Map();
    const contents = new Map();
    const folderOf = (path) => {
        const folder = (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_6__/* .parentOf */ .gN)(path);
        const list = () => new Map(Array.from((0,_git_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolder */ .b)(top, commit, folder), (one) => [one.path, one]));
        const listing = folders.has(folder) ? (folders.get(folder) ?? null) : (0,_local_git_js__WEBPACK_IMPORTED_MODULE_4__/* .orNull */ .X)(list);
        folders.set(folder, listing);
        return listing;
    };
    return (path) => {
        const listing = folderOf(path);
        if (!listing)
            return undefined;
        const entry = listing.get(path);
        if (path === '' || (entry && entry.kind !== 'file'))
            throw new Error('it is not a file');
        if (!entry)
            return null;
        const read = () => (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(top, ['cat-file', 'blob', entry.id]);
        const content = contents.has(path) ? contents.get(path) : ((0,_local_git_js__WEBPACK_IMPORTED_MODULE_4__/* .orNull */ .X)(read) ?? undefined);
        contents.set(path, content);
        return content;
    };
}


/***/ }),

/***/ 5135:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ describeFault)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);

/** A fault as users read it: `file:line:column: message`. */
function describeFault({ at, message }) {
    if (!at)
        return message;
    const { line, column } = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(at.source, at.start);
    return `${at.source.path}:${line}:${column}: ${message}`;
}


/***/ }),

/***/ 37992:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ locationFrom),
/* harmony export */   ZD: () => (/* binding */ showLocation),
/* harmony export */   hD: () => (/* binding */ locationOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const SHARED = /^([\w-][\w.-]*)\/([\w-][\w.-]*)\/([^@]+)@([^@]+)$/;
/** Reads how a user names a file. A path that looks like another repository's begins with `./`. */
function locationOf(written) {
    const [, owner, repository, path, ref] = SHARED.exec(written) ?? [];
    if (owner === undefined || repository === undefined || path === undefined || ref === undefined)
        return { kind: 'local', path: written };
    return { kind: 'shared', owner, repository, path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path), ref };
}
/** A file as another one names it: paths begin at the folder of that one. Null where a path leads nowhere. */
function locationFrom(written, from) {
    const location = locationOf(written);
    if (location.kind === 'shared')
        return leadsOut(location.path) ? null : location;
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(written) || /^[a-z]:|\\/i.test(written))
        return null;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from.path), written);
    if (from.kind === 'local')
        return { kind: 'local', path };
    return leadsOut(path) ? null : { ...from, path };
}
/** A location as users write it. */
function showLocation(location) {
    if (location.kind === 'local')
        return location.path;
    const { owner, repository, path, ref } = location;
    return `${owner}/${repository}/${path}@${ref}`;
}
function leadsOut(path) {
    return path === '..' || path.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path);
}


/***/ }),

/***/ 71146:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S: () => (/* binding */ refined),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/* unused harmony export DEFINITION */
/** Text that says something. */
const text = {
    schema: { type: 'string', pattern: '\\S' },
    takes: 'text',
    read(node, tell) {
        if (node.kind !== 'scalar')
            return mismatch(node, text.takes, tell);
        if (!node.isText)
            return tell(node, `"${node.text}" is not text. Put it in quotes.`);
        return node.text.trim() || tell(node, `"${node.name}" is empty.`);
    },
};
/** Text or a number, as it is written. */
const word = {
    schema: { type: ['string', 'number'] },
    takes: 'a word',
    read: (node, tell) => (node.kind === 'scalar' ? node.text : mismatch(node, word.takes, tell)),
};
/** A shape whose values are judged, or turned into something else: `convert` tells what is wrong and is undefined then. */
function refined(shape, convert, more = {}) {
    return {
        schema: shape.schema,
        takes: shape.takes,
        ...more,
        read(node, tell) {
            const value = shape.read(node, tell);
            return value === undefined ? undefined : convert(value, node, tell);
        },
    };
}
/** A shape whose schema is written once and referred to by this name: for large ones that stand in several places. */
function defined(name, shape) {
    return { ...shape, schema: { ...shape.schema, [DEFINITION]: name } };
}
/** A keyword of schemas that are to be written once. */
const DEFINITION = 'x-definition';
function placed(shape) {
    return refined(shape, (value, { source, start, end }) => ({ at: { source, start, end }, value }));
}
/** A list with at least so many items. */
function list(item, least = 0) {
    return {
        schema: { type: 'array', items: item.schema, ...(least > 0 && { minItems: least }) },
        takes: 'a list',
        read(node, tell) {
            if (node.kind !== 'list')
                return mismatch(node, 'a list', tell);
            if (node.items.length < least)
                return tell(node, `"${node.name}" needs at least ${NUMBERS[least]}.`);
            return all(node.items.map((some) => item.read(some, tell)));
        },
    };
}
const NUMBERS = ['', 'one item', 'two items'];
/** An item, or a list with at least so many. */
function oneOrMore(item, least = 1) {
    const many = list(item, least);
    return {
        schema: { anyOf: [item.schema, many.schema] },
        takes: `${item.takes} or a list`,
        read: (node, tell) => (node.kind === 'list' ? many.read(node, tell) : all([item.read(node, tell)])),
    };
}
/** A map with at least one entry, whose keys are not fixed. */
function map(keys, value) {
    const { offered = {}, patterns = [] } = keys;
    const others = Object.fromEntries(patterns.map((pattern) => [pattern, value.schema]));
    return {
        schema: {
            type: 'object',
            ...(patterns.length > 0 && { patternProperties: others }),
            properties: offered,
            additionalProperties: false,
            minProperties: 1,
        },
        takes: 'a map',
        read(node, tell) {
            if (node.kind !== 'map')
                return mismatch(node, 'a map', tell);
            if (node.entries.length === 0)
                return tell(node, `"${node.name}" is empty.`);
            return all(node.entries.map((entry) => {
                const key = keys.key.read(entry.key, tell);
                const held = value.read(entry.value, tell);
                return key === undefined || held === undefined
                    ? undefined
                    : { at: placeOf(entry.key), key, value: held, valueAt: placeOf(entry.value) };
            }));
        },
    };
}
function placeOf({ source, start, end }) {
    return { source, start, end };
}
/** The values; undefined if one of them is. */
function all(values) {
    const read = values.filter((value) => value !== undefined);
    return read.length === values.length ? read : undefined;
}
/** Tells that a value is of another kind than it has to be. */
function mismatch(node, takes, tell) {
    if (node.kind === 'empty')
        return tell(node, `"${node.name}" has no value. It must be ${takes}.`);
    const name = node.name === '' ? 'the config' : `"${node.name}"`;
    return tell(node, `${described(node)} is not valid for ${name}, which must be ${takes}.${quotesFor(node, takes)}`);
}
function described(node) {
    return node.kind === 'scalar' ? `"${node.text}"` : `A ${node.kind}`;
}
/** A reference without quotes is a list for YAML. */
function quotesFor({ kind, source, start, end }, takes) {
    const written = source.text.slice(start, end);
    const isReference = kind === 'list' && takes.startsWith('text') && /^\[\w+ *=[^\n"]*\]$/.test(written);
    return isReference ? ` Put it in quotes: "${written}".` : '';
}


/***/ }),

/***/ 78246:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wx: () => (/* binding */ meant),
/* harmony export */   x: () => (/* binding */ offer),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39604);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47635);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71146);



/** What a word of a config probably should have been: ` Did you mean "x"?`, or nothing. */
function meant(word, words) {
    return (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)((0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWords */ .Ek)(word, words, 1)[0]);
}
/** One of some words. `noun` says what the words are. */
function oneOf(words, noun) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refined */ .S)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm, (written, at, tell) => words.find((known) => known === written) ??
        tell(at, `"${written}" is not a ${noun}.${meant(written, words)}${choice(words)}`), { schema: { enum: words }, takes: (0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(words) });
}
/** More words are no help in a message. */
const MOST_SHOWN = 12;
function choice(words) {
    return words.length <= MOST_SHOWN ? ` Use ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(words)}.` : '';
}
/** A schema of keys that editors offer, with what they tell of each. */
function offer(keys) {
    return Object.fromEntries([...keys].map(([key, description, value]) => [key, { description, ...value }]));
}


/***/ }),

/***/ 71927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ CONFIG_FILE),
/* harmony export */   t: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/** Where a team's config lies if nothing else is said, from the top folder of the repository. */
const CONFIG_FILE = '.github/sdf-role-compliance.yml';
/** Where old findings lie that a team accepts. */
const BASELINE_FILE = '.github/sdf-role-compliance-baseline.json';


/***/ }),

/***/ 5240:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ configLayer),
/* harmony export */   d: () => (/* binding */ presetLayer)
/* harmony export */ });
function presetLayer(preset, rules) {
    const settings = new Map(rules.filter(preset.turnsOn).map(({ id }) => [id, null]));
    return { settings, preset, config: null };
}
function configLayer(config) {
    return { settings: config.rules ?? new Map(), preset: null, config };
}


/***/ }),

/***/ 25960:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ NO_POLICY)
/* harmony export */ });
/** A policy that demands nothing and turns no rule on: what others are made from. */
const NO_POLICY = {
    rules: new Map(),
    off: new Set(),
    overrides: [],
    ignore: [],
    roles: [],
    duties: [],
    widening: null,
    combinations: [],
    exceptions: [],
    comments: 'base',
    files: [],
    shared: [],
};


/***/ }),

/***/ 11776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ policyOf),
  B: () => (/* binding */ recommendedPolicy)
});

// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
// EXTERNAL MODULE: ./build/src/policy/config/words.js
var config_words = __webpack_require__(78246);
// EXTERNAL MODULE: ./build/src/policy/layers.js
var policy_layers = __webpack_require__(5240);
// EXTERNAL MODULE: ./build/src/policy/no-policy.js
var no_policy = __webpack_require__(25960);
// EXTERNAL MODULE: ./build/src/policy/presets.js
var policy_presets = __webpack_require__(28368);
;// CONCATENATED MODULE: ./build/src/policy/turned-on.js
const anyRole = (has) => (policy) => policy.roles.some(has);
const anyException = ({ exceptions }) => exceptions.length > 0;
const forIntegrations = anyRole(({ profile }) => profile === 'integration');
const forAi = anyRole(({ profile }) => profile === 'ai');
/** The rules that entries of a policy turn on by themselves. Comments in XML are such entries as well. */
const TURNED_ON_BY = {
    'missing-required-permission': anyRole((role) => role.require.length > 0 || role.requireCustomObjects !== null),
    'forbidden-permission': anyRole(({ forbid }) => forbid.length > 0),
    'level-above-limit': anyRole(({ limit }) => limit.length > 0),
    'required-setting': anyRole(({ settings }) => settings.length > 0),
    'integration-role-incomplete': forIntegrations,
    'integration-role-excess': forIntegrations,
    'ai-role-incomplete': forAi,
    'ai-role-too-powerful': forAi,
    'duty-conflict': ({ duties }) => duties.length > 0,
    'role-combination-conflict': ({ combinations }) => combinations.length > 0,
    'access-widened': ({ widening }) => widening !== null,
    'exception-expired': anyException,
    'exception-unused': anyException,
    'suppression-unused': () => true,
    'suppression-without-reason': () => true,
};
/** The ids of the rules that see to what a policy holds. */
function turnedOnBy(policy) {
    return Object.entries(TURNED_ON_BY)
        .filter(([, isDue]) => isDue(policy))
        .map(([id]) => id);
}

;// CONCATENATED MODULE: ./build/src/policy/policy-of.js






/** The policy of a team without a config file: what SDF refuses and what is probably a mistake. */
function recommendedPolicy(rules) {
    const preset = (0,policy_presets/* presetOf */.j)('recommended');
    const settings = preset ? [(0,policy_layers/* presetLayer */.d)(preset, rules).settings] : [];
    return { ...no_policy/* NO_POLICY */.l, rules: rulesOf(settings, turnedOnBy(no_policy/* NO_POLICY */.l)) };
}
/**
 * One policy of several layers: where they differ the later one counts, and lists add up.
 *
 * @param files the config files of the repository itself
 * @param shared those of other repositories
 */
function policyOf(layers, files, shared = []) {
    const configs = layers.flatMap(({ config }) => config ?? []);
    const policies = configs.flatMap(({ policy }) => policy ?? []);
    const duties = dutiesOf(layers);
    const entries = configs.flatMap(({ exceptions }) => exceptions ?? []);
    const faults = entries.flatMap((entry) => unknownDuty(entry, duties) ?? []);
    if (faults.length > 0)
        return { faults };
    const content = {
        overrides: configs.flatMap(({ overrides }) => overrides ?? []),
        ignore: configs.flatMap(({ ignore }) => ignore ?? []),
        roles: policies.flatMap(({ roles }) => roles ?? []).map(readRole),
        duties,
        widening: wideningOf(policies),
        combinations: policies.flatMap(({ combinations }) => combinations ?? []),
        exceptions: entries.map(readException),
        comments: policies.map(({ comments }) => comments).findLast((side) => side !== null) ?? 'base',
    };
    const settings = layers.map((layer) => layer.settings);
    const off = offIn(settings);
    return { value: { ...content, files, shared, off, rules: rulesOf(settings, turnedOnBy(content)) } };
}
function offIn(settings) {
    const last = new Map(settings.flatMap((some) => [...some]));
    return new Set([...last].flatMap(([id, severity]) => (severity === 'off' ? [id] : [])));
}
/** What the layers say of each rule; what they do not say of a rule that an entry needs turns it on. */
function rulesOf(settings, needed) {
    const said = new Map(settings.flatMap((some) => [...some]));
    const all = [
        ...said,
        ...needed.filter((id) => !said.has(id)).map((id) => [id, null]),
    ];
    return new Map(all.flatMap(([id, severity]) => (severity === 'off' ? [] : [[id, severity]])));
}
/** A later duty takes the place of an earlier one of its id. */
function dutiesOf(layers) {
    const duties = layers.flatMap(({ preset, config }) => [
        ...(preset?.duties ?? []),
        ...(config?.policy?.duties ?? []).map((entry) => ({ ...entry, id: entry.id.value })),
    ]);
    return [...new Map(duties.map((duty) => [duty.id, duty])).values()];
}
function wideningOf(policies) {
    const last = policies.map(({ widening }) => widening).findLast((widening) => widening !== null);
    return last === undefined || last === 'off' ? null : last;
}
function unknownDuty({ duty }, duties) {
    const ids = duties.map(({ id }) => id);
    if (!duty || ids.includes(duty.value))
        return null;
    const presets = policy_presets/* PRESET_NAMES */.d.filter((name) => (0,policy_presets/* presetOf */.j)(name)?.duties.some(({ id }) => id === duty.value));
    const where = presets.length > 0
        ? ` It is part of the preset ${(0,words/* either */.gP)(presets)}: add that under "extends".`
        : (0,config_words/* meant */.wx)(duty.value, ids);
    return { at: duty.at, message: `"${duty.value}" is not a duty.${where}` };
}
function readRole(entry) {
    const { at, match, profile, require, forbid, limit, settings } = entry;
    const custom = entry['require-custom-objects'];
    return {
        at,
        match,
        profile,
        require: require ?? [],
        requireCustomObjects: custom && { at: custom.at, level: custom.value },
        forbid: (forbid ?? []).map(({ at: place, value }) => ({ at: place, glob: value })),
        limit: limit ?? [],
        settings: settings ?? [],
    };
}
function readException(entry) {
    const { at, rule, role, object, permission, duty, level, reason, expires } = entry;
    return {
        at,
        rule: rule.value,
        role,
        object,
        permission,
        duty: duty?.value ?? null,
        level,
        reason,
        approvedBy: entry['approved-by'],
        expires: expires && { at: expires.at, date: expires.value },
    };
}


/***/ }),

/***/ 28368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PRESET_NAMES),
/* harmony export */   j: () => (/* binding */ presetOf)
/* harmony export */ });
/* harmony import */ var _built_in_duties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47763);

const RECOMMENDED = ['file', 'role', 'permission', 'counterpart', 'project'];
const isRecommended = ({ group }) => RECOMMENDED.includes(group);
/** None leaves out what SDF refuses. */
const PRESETS = {
    recommended: { turnsOn: isRecommended, duties: [] },
    security: { turnsOn: (rule) => isRecommended(rule) || rule.group === 'security', duties: [] },
    sox: { turnsOn: (rule) => isRecommended(rule) || rule.id === 'duty-conflict', duties: _built_in_duties_js__WEBPACK_IMPORTED_MODULE_0__/* .SOX_DUTIES */ .Q2 },
    all: { turnsOn: () => true, duties: [..._built_in_duties_js__WEBPACK_IMPORTED_MODULE_0__/* .SOX_DUTIES */ .Q2, ..._built_in_duties_js__WEBPACK_IMPORTED_MODULE_0__/* .GENERAL_DUTIES */ .kl] },
};
const PRESET_NAMES = Object.keys(PRESETS);
/** The preset of a name; null where a config names something else. */
function presetOf(name) {
    return Object.hasOwn(PRESETS, name) ? PRESETS[name] : null;
}


/***/ }),

/***/ 60183:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ canBeSilenced),
/* harmony export */   QI: () => (/* binding */ canBeIgnored),
/* harmony export */   vb: () => (/* binding */ needsApproval)
/* harmony export */ });
/**
 * Whether comments, exceptions and the baseline can silence what a rule reports.
 *
 * Not where a file could not be read: nobody knows what it holds, and one that was accepted as it is could hold
 * anything later. Such a file can be ignored, or the rule turned off, and either is there to be seen in the policy.
 * Nor what is said of comments and exceptions themselves.
 */
function canBeSilenced({ group, review }) {
    return group !== 'file' && review === undefined;
}
/**
 * Whether what a rule reports needs somebody who has approved it: only an exception can name them. A comment comes
 * with the change itself, and the baseline asks nobody.
 */
function needsApproval({ id }) {
    return id === 'access-widened';
}
/** Whether a comment and the baseline can silence what a rule reports. */
function canBeIgnored(rule) {
    return canBeSilenced(rule) && !needsApproval(rule);
}


/***/ }),

/***/ 64700:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   kW: () => (/* binding */ compareHarm),
/* harmony export */   wA: () => (/* binding */ isNoWorse),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93832);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64465);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87989);



const ORDER = ['error', 'warning', 'notice'];
/** Sorts by severity, worst first. */
function compareSeverity(one, other) {
    return ORDER.indexOf(one) - ORDER.indexOf(other);
}
/** What a refused deployment is worth beside the risks of access. */
const RISK_OF_FAULTS = 'high';
/** Sorts by the harm that findings tell of, worst first: by severity, then by risk. */
function compareHarm(one, other) {
    return (compareSeverity(one.severity, other.severity) ||
        (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRisks */ .IJ)(other.risk ?? RISK_OF_FAULTS, one.risk ?? RISK_OF_FAULTS));
}
/** A fingerprint without the number of a fault that no name tells from others. */
function identityOf({ fingerprint }) {
    return fingerprint.replace(/-\d+$/, '');
}
/**
 * Whether a finding is no worse than one of the same fault that is known: as severe at most, and no wider. The clock
 * alone makes none worse.
 */
function isNoWorse(finding, known) {
    const isAsSevere = finding.isDated === true || compareSeverity(known.severity, finding.severity) <= 0;
    return isAsSevere && (0,_width_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoWider */ .$d)(finding.width, known.width);
}
/** By file, then by place, then by rule. */
function compareFindings(one, other) {
    return ((0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.at.source.path, other.at.source.path) ||
        one.at.start - other.at.start ||
        one.at.end - other.at.end ||
        (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.rule.id, other.rule.id) ||
        (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.message, other.message));
}


/***/ }),

/***/ 92202:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   Q8: () => (/* binding */ unmeasured),
/* harmony export */   cJ: () => (/* binding */ mendedEntries),
/* harmony export */   gN: () => (/* binding */ NO_BASELINE),
/* harmony export */   v4: () => (/* binding */ updatedBaseline),
/* harmony export */   v5: () => (/* binding */ inBaseline)
/* harmony export */ });
/* harmony import */ var _policy_silenceable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60183);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64700);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64465);



const NO_BASELINE = new Map();
/** The findings that a baseline accepts: none that is worse than it was when it was accepted. */
function inBaseline(findings, baseline) {
    return findings.filter((finding) => {
        const entry = (0,_policy_silenceable_js__WEBPACK_IMPORTED_MODULE_1__/* .canBeIgnored */ .QI)(finding.rule) ? baseline.get(finding.fingerprint) : undefined;
        return entry !== undefined && accepts(entry, finding);
    });
}
/** An entry that does not say how bad the finding was accepts it however bad it gets. */
function accepts({ severity, width }, finding) {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoWorse */ .wA)(finding, { severity: severity ?? 'error', ...(width && { width }) });
}
/** How many entries accept findings that can get worse without saying how bad they were. */
function unmeasured(baseline, acceptedFindings) {
    return acceptedFindings.filter(({ fingerprint }) => baseline.get(fingerprint)?.severity === undefined)
        .length;
}
/** The entries that no finding is left of, by the findings that they are about. */
function mendedEntries(baseline, findings) {
    const found = new Set(findings.map(({ fingerprint }) => fingerprint));
    return [...baseline.values()].filter(({ fingerprint }) => !found.has(fingerprint));
}
/**
 * A baseline that accepts findings as bad as they are now, and no longer those that are fixed.
 *
 * @param pathInRepository a path as users see it, from the top folder of the repository
 */
function updatedBaseline(old, mended, findings, pathInRepository) {
    const entries = new Map(old);
    for (const { fingerprint } of mended)
        entries.delete(fingerprint);
    for (const { rule, fingerprint, project, message, severity, width } of findings) {
        if (!(0,_policy_silenceable_js__WEBPACK_IMPORTED_MODULE_1__/* .canBeIgnored */ .QI)(rule))
            continue;
        entries.set(fingerprint, {
            fingerprint,
            rule: rule.id,
            project: pathInRepository(project) || '.',
            message,
            severity,
            ...(width && { width }),
        });
    }
    return entries;
}
/** A baseline as its file holds it: one entry a line, so that a change of it can be read. */
function baselineText(baseline) {
    const lines = [...baseline.values()].sort(compareEntries).map(entryText);
    const list = lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`;
    return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}
function entryText({ fingerprint, rule, project, message, severity, width }) {
    const members = Object.entries({
        ...{ fingerprint, rule, project, message },
        ...(severity !== undefined && { severity }),
        ...(width !== undefined && {
            width: Object.fromEntries([...width].sort(([one], [other]) => (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one, other))),
        }),
    });
    return `{ ${members.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')} }`;
}
function compareEntries(one, other) {
    return ((0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.rule, other.rule) ||
        (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.project, other.project) ||
        (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.fingerprint, other.fingerprint));
}


/***/ })

};
