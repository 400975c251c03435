export const id = 8425;
export const ids = [8425];
export const modules = {

/***/ 80486:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92724);


/** Far above what people write by hand, and what is read in no time. */
const BY_HAND = { characters: 256 * 1024, nodes: 50_000 };
const MOST_LEVELS = 32;
/** Reads a text as one YAML document; null where it holds nothing but comments. Nothing is thrown. */
function readYaml(source, limits = BY_HAND) {
    const whole = { source, start: 0, end: 0 };
    if (source.text.length > limits.characters)
        return refused(whole, `The file has more than ${limits.characters / 1024} Ki characters.`);
    const conflict = MERGE_MARK.exec(source.text);
    if (conflict)
        return refused(placeOfMatch(source, conflict), 'This file has unresolved merge conflict markers.');
    const documents = parse(source.text);
    if (!documents)
        return refused(whole, TOO_DEEP);
    const [document, second] = documents;
    if (!document)
        return { value: null };
    const [error] = [...document.errors, ...document.warnings];
    if (error)
        return refused(placeOfError(source, error), describeError(source, error));
    if (second)
        return refused(placeOf(source, rangeOf(second.contents)), SECOND);
    const reader = { source, faults: [], anchors: new Map(), left: limits.nodes };
    const node = readNode(reader, document.contents, { name: '', level: 0, at: whole });
    if (reader.faults.length > 0)
        return { faults: reader.faults };
    return { value: node.kind === 'empty' ? null : node };
}
const MERGE_MARK = /(?<=^\uFEFF?)(?:<{7}|>{7})(?= )/m;
const SECOND = 'This is a second YAML document; a config has only one.';
const TOO_DEEP = 'Lists and maps are nested too deep.';
/**
 * Null where the parser, which calls itself for each level, finds no room for all of them. A byte order mark would
 * count as indentation for it; in place of one an empty line keeps all offsets.
 */
function parse(text) {
    try {
        const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text.replace(/^\uFEFF/, '\n'), {
            prettyErrors: false,
            uniqueKeys: false,
        });
        const errors = documents.flatMap((document) => document.errors);
        return errors.some(({ message }) => message.includes('call stack')) ? null : [...documents];
    }
    catch {
        return null;
    }
}
function readNode(reader, node, { name, level, at: due }) {
    const at = rangeOf(node) ? placeOf(reader.source, rangeOf(node)) : due;
    const empty = { kind: 'empty', name, ...at };
    if (!isWithinLimits(reader, at, level))
        return empty;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
        const target = reader.anchors.get(node.source);
        if (!target)
            return told(reader, at, unknownAlias((0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(at)), empty);
        return { ...readNode(reader, target, { name, level: level + 1, at }), ...at };
    }
    remember(reader, node);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        return { kind: 'map', name, ...at, entries: readEntries(reader, node.items, { name, level, at }) };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const items = node.items.map((item) => readNode(reader, item, { name, level: level + 1, at }));
        return { kind: 'list', name, ...at, items };
    }
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value !== null ? { ...scalar(node), name, ...at } : empty;
}
function isWithinLimits(reader, at, level) {
    if (reader.left <= 0)
        return false;
    reader.left = level > MOST_LEVELS ? 0 : reader.left - 1;
    if (reader.left > 0)
        return true;
    const message = level > MOST_LEVELS ? TOO_DEEP : 'The file has too many values, counting what its aliases expand to.';
    return told(reader, at, message, false);
}
function remember({ anchors }, node) {
    if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) && node.anchor)
        anchors.set(node.anchor, node);
}
function readEntries(reader, pairs, { name, level, at }) {
    const seen = new Set();
    const merged = [];
    const own = pairs.flatMap((pair) => {
        const key = readKey(reader, pair.key, name, at);
        if (!key)
            return [];
        if (seen.has(key.text))
            return told(reader, key, `"${key.text}" is set twice.`, []);
        seen.add(key.text);
        const after = { source: key.source, start: key.end, end: key.end };
        const isMerge = key.text === MERGE_KEY;
        const value = readNode(reader, pair.value, {
            name: isMerge ? name : key.text,
            level: level + 1,
            at: after,
        });
        if (isMerge)
            merged.push(...entriesToMerge(reader, value));
        return isMerge ? [] : [{ key, value }];
    });
    return [...own, ...firstOfEach(merged, seen)];
}
/** Takes over the entries of maps: https://yaml.org/type/merge.html */
const MERGE_KEY = '<<';
/** Those of a map, or of several, of which the first counts. */
function entriesToMerge(reader, value) {
    const maps = value.kind === 'list' ? value.items : [value];
    return maps.flatMap((map) => map.kind === 'map'
        ? map.entries
        : told(reader, map, '"<<" must be an alias of a map, or a list of such aliases.', []));
}
/** What a map says itself counts before what it takes over. */
function firstOfEach(entries, seen) {
    return entries.filter(({ key }) => {
        if (seen.has(key.text))
            return false;
        seen.add(key.text);
        return true;
    });
}
function readKey(reader, node, name, due) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value !== null) {
        remember(reader, node);
        return { ...scalar(node), name, ...placeOf(reader.source, node.range) };
    }
    const at = rangeOf(node) ? placeOf(reader.source, rangeOf(node)) : due;
    const written = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(at);
    const message = /^\[[^\n"]*\]$/.test(written)
        ? `Put "${written}" in quotes; without quotes it is a list.`
        : 'A key must be text.';
    return told(reader, at, message, null);
}
/** Numbers and truth values keep the text that they are written as. */
function scalar({ value, source }) {
    const isText = typeof value === 'string';
    return { kind: 'scalar', text: isText ? value : (source ?? String(value)), isText };
}
function told({ faults }, at, message, value) {
    faults.push({ at, message });
    return value;
}
function refused(at, message) {
    return { faults: [{ at, message }] };
}
function rangeOf(node) {
    return node?.range;
}
/** A range of YAML goes on to the next value; its place ends with its last mark. */
function placeOf(source, range) {
    const [start = 0, end = start] = range ?? [];
    return { source, start, end: start + source.text.slice(start, end).trimEnd().length };
}
function placeOfMatch(source, { index, 0: { length } }) {
    return { source, start: index, end: index + length };
}
function placeOfError({ text, ...source }, { pos: [start, end] }) {
    const first = Math.max(Math.min(start, text.length), 0);
    const last = Math.max(first, Math.min(end, text.length));
    return {
        source: { text, ...source },
        start: first - Number(isWithinCharacter(text, first)),
        end: last + Number(isWithinCharacter(text, last)),
    };
}
/** The parser counts in halves of characters. */
function isWithinCharacter(text, offset) {
    return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
/** The parser's own words, where they do not mislead. */
function describeError(source, error) {
    if (error.code === 'TAB_AS_INDENT')
        return 'YAML does not allow tabs for indentation; use spaces.';
    if (error.code === 'TAG_RESOLVE_FAILED')
        return unknownTag((0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(placeOfError(source, error)));
    return `${error.message.replace(/\.$/, '')}.`;
}
function unknownTag(written) {
    return `"${written}" has no meaning: text that starts with "!" needs quotes.`;
}
function unknownAlias(written) {
    return `"${written}" has no meaning: text that starts with "*" needs quotes.`;
}


/***/ }),

/***/ 33928:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47635);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71146);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78246);



function required(shape, description) {
    return { shape, description, required: true };
}
function optional(shape, description) {
    return { shape, description, required: false };
}
/** A map with fixed keys. */
function object(fields) {
    const names = Object.keys(fields);
    const needed = names.filter((name) => fields[name]?.required);
    return {
        schema: {
            type: 'object',
            properties: Object.fromEntries(Object.entries(fields).map(([name, { shape, description }]) => [
                name,
                { description, ...shape.schema },
            ])),
            ...(needed.length > 0 && { required: needed }),
            additionalProperties: false,
        },
        takes: 'a map',
        read(node, tell) {
            if (node.kind !== 'map')
                return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mismatch */ .J4)(node, 'a map', tell);
            const { source, start, end } = node;
            const at = { source, start, end };
            const unknown = node.entries.filter(({ key }) => !names.includes(key.text));
            for (const { key } of unknown)
                tell(key, unknownKey(key, names));
            const missing = needed.filter((name) => !node.entries.some(({ key }) => key.text === name));
            for (const name of missing)
                tell(at, `"${name}" is missing.`);
            const values = readFields(node, fields, tell);
            return unknown.length === 0 && missing.length === 0 && values
                ? { at, ...values }
                : undefined;
        },
    };
}
/** The values by name, null where there is none; undefined where one cannot be taken. */
function readFields(node, fields, tell) {
    const read = Object.entries(fields).map(([name, { shape }]) => {
        const entry = node.entries.find(({ key }) => key.text === name);
        return [name, entry ? shape.read(entry.value, tell) : null];
    });
    return read.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(read);
}
function unknownKey({ name, text }, names) {
    const where = name === '' ? 'of the config' : `of "${name}"`;
    return `Unknown key "${text}" ${where}.${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .meant */ .wx)(text, names)} Use ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(names)}.`;
}


/***/ }),

/***/ 38425:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: ./build/src/sdf/decode.js
var decode = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/risks.js + 1 modules
var risks = __webpack_require__(93832);
// EXTERNAL MODULE: ./build/src/util/globs.js
var util_globs = __webpack_require__(3093);
// EXTERNAL MODULE: ./build/src/policy/presets.js
var presets = __webpack_require__(28368);
// EXTERNAL MODULE: ./build/src/policy/silenceable.js
var silenceable = __webpack_require__(60183);
// EXTERNAL MODULE: ./build/src/policy/config/object.js
var object = __webpack_require__(33928);
;// CONCATENATED MODULE: ./build/src/policy/config/patterns.js
/** The schema of text of a form; the white space around it does not count. */
function textLike(pattern) {
    return { type: 'string', pattern: `^\\s*(?:${pattern})\\s*$` };
}
/** A pattern of how globs begin that can match one of some words, or what begins with it. */
function beginnings(words) {
    const cut = new Set(words.flatMap((word) => Array.from(word, (_, length) => word.slice(0, length))));
    return `(?:${words.join('|')}|(?:${[...cut].join('|')})[*?])`;
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/names/names.js + 2 modules
var names = __webpack_require__(26718);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/names/not-permissions.js
var not_permissions = __webpack_require__(50188);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/src/sdf/notation.js
var notation = __webpack_require__(2891);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var sdf_reference = __webpack_require__(27820);
// EXTERNAL MODULE: ./build/src/util/nearest.js
var util_nearest = __webpack_require__(39604);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
// EXTERNAL MODULE: ./build/src/policy/match.js
var match = __webpack_require__(80381);
// EXTERNAL MODULE: ./build/src/policy/config/shape.js
var config_shape = __webpack_require__(71146);
// EXTERNAL MODULE: ./build/src/policy/config/words.js
var config_words = __webpack_require__(78246);
;// CONCATENATED MODULE: ./build/src/policy/config/permission-keys.js











/** What is granted at all. */
const GRANTING = permissions/* LEVELS */.A_.filter((level) => level !== 'NONE');
const grantingLevel = (0,config_words/* oneOf */.yL)(GRANTING, 'level that grants something');
/** How the script ids of objects begin that a permission can name. */
const TARGETS = ['customrecord', 'cseg', 'customtransaction', 'customsale', 'custompurchase'];
/** References to such objects, and globs over them, as far as a pattern can say it. */
const REFERENCE_PATTERN = `^\\s*\\[.*=\\s*(?:${TARGETS.join('|')}).*\\]\\s*$`;
const REFERENCE_GLOB_PATTERN = `^\\s*\\[.*=\\s*${beginnings(TARGETS)}.*\\]\\s*$`;
/** What may be a name of the UI; editors cannot tell whether it is one. */
const NAME_PATTERN = '^(?!\\s*[A-Za-z]+_)[^\\[*?]*[a-z ]';
const ID_GLOB_PATTERN = '^\\s*[A-Z0-9_*?]*[*?][A-Z0-9_*?]*\\s*$';
/** A permission as a role writes it: a standard id, or a reference to an object. */
const permissionKey = (0,config_shape/* refined */.S)(config_shape/* text */.Qq, (written, at, tell) => {
    if ((0,permissions/* findPermission */.Ll)(written))
        return written;
    const reference = (0,sdf_reference/* parseReference */.F2)(written);
    if (reference && (0,sdf_reference/* isPermissionTargetId */.a$)(reference.objectId))
        return (0,notation/* canonical */.$N)(written);
    return idNamed(written) ?? tell(at, noPermission(written));
});
/** The id that a name of the UI stands for, such as `Pay Bills`; null where it means none, or several. */
function idNamed(written) {
    if ((0,sdf_reference/* parseReference */.F2)(written) || (0,match/* isGlob */.fg)(written) || /^[A-Z]+_/i.test(written))
        return null;
    const [only, ...others] = (0,names/* permissionsCalled */["in"])(written);
    return only && others.length === 0 && !(0,not_permissions/* notPermission */.h)(written) ? only.id : null;
}
function noPermission(written) {
    if ((0,match/* isGlob */.fg)(written))
        return `"${written}" is a glob; only one permission is possible here.`;
    const due = (0,notation/* dueKey */.u4)(written);
    if (due !== written)
        return `"${written}" is not a permission id.${(0,util_nearest/* didYouMean */.au)(due)}`;
    const known = (0,not_permissions/* notPermission */.h)(written);
    if (known)
        return `"${written}" is not a permission id. ${known.says}`;
    const meanings = (0,names/* permissionsCalled */["in"])(written).map(({ id }) => id);
    if (meanings.length > 1)
        return `"${written}" means several permissions. Write ${(0,words/* either */.gP)(meanings)}.`;
    const [nearest = (0,names/* permissionsNear */.Dl)(written, null)[0]?.id] = meanings.length > 0 ? meanings : (0,permissions/* nearestPermissions */.Bd)(written, 1);
    const end = (0,util_nearest/* didYouMean */.au)(nearest);
    return `"${written}" is not a permission id${(0,sdf_reference/* parseReference */.F2)(written) ? ': roles cannot hold a permission for such an object' : ''}.${end}`;
}
/** A glob over permission keys that at least one key can match. */
const keyGlob = (0,config_shape/* defined */.sw)('permissionGlob', (0,config_shape/* refined */.S)(config_shape/* text */.Qq, (written, at, tell) => canMatchKey(written) ? written : (idNamed(written) ?? tell(at, noMatch(written))), {
    schema: {
        type: 'string',
        anyOf: [
            { enum: (0,permissions/* allPermissions */.IH)().map(({ id }) => id) },
            ...[ID_GLOB_PATTERN, REFERENCE_GLOB_PATTERN, NAME_PATTERN].map((pattern) => ({ pattern })),
        ],
    },
}));
/** The catalogue tells what a glob over standard ids can match; the script ids of an account are its own. */
function canMatchKey(glob) {
    const reference = (0,sdf_reference/* parseReference */.F2)(glob);
    if (reference)
        return canMatchTarget(reference.scriptId);
    return (0,permissions/* allPermissions */.IH)().some(({ id }) => (0,match/* keyMatches */.FY)(glob, id));
}
function canMatchTarget(glob) {
    if (!(0,match/* isGlob */.fg)(glob))
        return (0,sdf_reference/* isPermissionTargetId */.a$)(glob);
    const [head = ''] = glob.split(/[*?]/);
    const begins = TARGETS.some((target) => head.startsWith(target) || target.startsWith(head));
    return begins && /^[0-9a-z_*?]+$/.test(glob);
}
function noMatch(glob) {
    if (!(0,match/* isGlob */.fg)(glob))
        return noPermission(glob);
    if (/^\[|^cust|^cseg/.test(glob)) {
        return `"${glob}" matches no permission. Those for objects are written "[scriptid=customrecord_*]".`;
    }
    const near = nearestGlob(glob);
    return `"${glob}" matches no permission.${(0,util_nearest/* didYouMean */.au)(near)}`;
}
/** The glob with its beginning, up to the first wildcard, as some permission begins. */
function nearestGlob(glob) {
    const upper = glob.toUpperCase();
    if (canMatchKey(upper))
        return upper;
    const [head = ''] = upper.split(/[*?]/);
    const rest = upper.slice(head.length);
    const heads = new Set((0,permissions/* allPermissions */.IH)().map(({ id }) => id.slice(0, head.length)));
    const near = (0,util_nearest/* nearestWords */.Ek)(head, heads, 3).map((other) => other + rest);
    return near.find((other) => (0,permissions/* allPermissions */.IH)().some(({ id }) => (0,match/* globMatches */.mw)(other, id))) ?? null;
}
/** The permissions of the catalogue for editors, each with its name and the levels that it takes. */
const OFFERED = (0,config_words/* offer */.x)((0,permissions/* allPermissions */.IH)().map((permission) => [
    permission.id,
    [permission.names[0] ?? permission.id, permission.tab && ` (${permission.tab})`].join(''),
    { enum: levelsOf(permission) },
]));
/** Permissions, each with a level that grants something. */
const levelByKey = (0,config_shape/* defined */.sw)('permissions', (0,config_shape/* map */.Tj)({ key: permissionKey, offered: OFFERED, patterns: [REFERENCE_PATTERN, NAME_PATTERN] }, grantingLevel));
/** Permissions with the least level that a role must have. */
const requiredLevels = judged(levelByKey, ({ key, value }) => {
    const permission = (0,permissions/* findPermission */.Ll)(key);
    if (!permission || (0,permissions/* levelVerdict */.Qi)(permission, value) !== 'not-allowed')
        return null;
    return `"${value}" is not a level of ${key}, which has ${(0,words/* either */.gP)(levelsOf(permission))}.`;
});
/** Permissions with the level from which on a role holds a side of a duty. */
const heldLevels = judged(levelByKey, ({ key, value }) => {
    const highest = levelsOf((0,permissions/* findPermission */.Ll)(key)).at(-1);
    if (highest === undefined || (0,permissions/* compareLevels */.t9)(value, highest) <= 0)
        return null;
    return `"${value}" is above the highest level of ${key}, which is ${highest}.`;
});
/** Globs over permissions with the most that a role may have of them. */
const limitByKey = (0,config_shape/* map */.Tj)({ key: keyGlob, patterns: ['\\S'] }, (0,config_words/* oneOf */.yL)(permissions/* LEVELS */.A_, 'level'));
const limits = (0,config_shape/* refined */.S)(limitByKey, (items) => items.map(({ at, key, value }) => ({ at, glob: key, level: value })), { schema: { ...limitByKey.schema, propertyNames: keyGlob.schema } });
/** The levels of a permission that grant something; all of them where no source tells. */
function levelsOf(permission) {
    if (!permission)
        return GRANTING;
    return GRANTING.filter((level) => (0,permissions/* levelVerdict */.Qi)(permission, level) !== 'not-allowed');
}
function judged(shape, judge) {
    return (0,config_shape/* refined */.S)(shape, (items, _, tell) => {
        const faults = items.filter((item) => {
            const message = judge(item);
            if (message !== null)
                tell(item.valueAt, message);
            return message !== null;
        });
        return faults.length > 0 ? undefined : items.map(({ at, key, value }) => ({ at, key, level: value }));
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/structures/role.js
var role = __webpack_require__(39348);
// EXTERNAL MODULE: ./build/src/sdf/structured.js + 1 modules
var structured = __webpack_require__(60368);
;// CONCATENATED MODULE: ./build/src/policy/config/values.js











/** Months with as many days as they can have. */
const DAYS = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d)';
/** A day that is in the calendar. */
const day = (0,config_shape/* refined */.S)(config_shape/* text */.Qq, (written, at, tell) => (isDay(written) ? written : tell(at, `"${written}" is not a date (YYYY-MM-DD).`)), { schema: { type: 'string', format: 'date', pattern: `^\\d{4}-(?:${DAYS})$` }, takes: 'a date' });
function isDay(written) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(written))
        return false;
    const date = new Date(`${written}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}
/** A script id as its object writes it, without brackets. `ofOne` says why it is no glob. */
function oneScriptId(ofOne) {
    return (0,config_shape/* refined */.S)(config_shape/* text */.Qq, (written, at, tell) => {
        const bare = /^\[scriptid=([^\],]*)\]$/.exec(written)?.[1];
        if (bare !== undefined)
            return tell(at, `"${written}" is a reference; write "${bare}".`);
        if (/^\w[\w.]*$/.test(written))
            return written;
        return tell(at, `"${written}" is not a script id${(0,match/* isGlob */.fg)(written) ? `; ${ofOne}` : ''}.`, written);
    }, { schema: textLike('\\w[\\w.]*') });
}
const scriptId = oneScriptId('an exception names one object');
/** The script id of a custom role: only of those is known what they grant. */
const customRole = (0,config_shape/* refined */.S)(oneScriptId('a combination names each of its roles'), (written, at, tell) => (0,sdf_reference/* isCustomRoleId */.bO)(written)
    ? written
    : tell(at, `"${written}" is not a custom role: their script ids start with "customrole".`, written), { schema: textLike('customrole[0-9a-z_]*') });
const PREFIX = 'customrole';
/** A glob over script ids of roles that at least one can match. */
const roleGlob = (0,config_shape/* refined */.S)((0,config_shape/* placed */.GS)(config_shape/* text */.Qq), ({ at, value }, _, tell) => (canMatchRole(value) ? { at, glob: value } : tell(at, noRole(value), value)), { schema: textLike(`${beginnings([PREFIX])}[0-9a-z_*?]*`) });
function canMatchRole(glob) {
    const [head = ''] = glob.split(/[*?]/);
    return (/^[0-9a-z_*?]+$/.test(glob) && (head.startsWith(PREFIX) || ((0,match/* isGlob */.fg)(glob) && PREFIX.startsWith(head))));
}
function noRole(glob) {
    const lower = glob.toLowerCase();
    const meantGlob = (0,util_nearest/* didYouMean */.au)(lower !== glob && canMatchRole(lower) ? lower : null);
    return `"${glob}" cannot match a role: script ids start with "customrole", followed by lowercase letters, digits or "_".${meantGlob}`;
}
/** What `cannotMatch` says of a glob, as far as a pattern can say it. */
const PATH_GLOB = textLike('!?(?!/|[A-Za-z]:|[.]?\\s*$)(?!(?:.*/)?[.][.](?:/|\\s*$))[^\\\\]+');
const pathGlob = (0,config_shape/* refined */.S)((0,config_shape/* placed */.GS)(config_shape/* text */.Qq), ({ at, value }, _, tell) => {
    const message = cannotMatch(value);
    return message === null ? { at, glob: value } : tell(at, message);
}, { schema: PATH_GLOB });
function cannotMatch(glob) {
    const path = glob.replace(/^!/, '');
    if (path.length > MOST_OF_A_GLOB)
        return `A glob has at most ${MOST_OF_A_GLOB} characters.`;
    if (path.includes('\\'))
        return `"${glob}" cannot match a path: folders are separated by "/".`;
    if (external_node_path_.posix.isAbsolute(path) || /^[a-z]:/i.test(path) || path.split('/').includes('..'))
        return `"${glob}" cannot match a path: paths are relative to the repository root.`;
    return path === '' || path === '.' ? `"${glob}" matches no path.` : (0,util_globs/* faultInGlob */.s)(glob);
}
const MOST_OF_A_GLOB = 500;
/** Globs of paths. The first cannot take anything back. */
const pathGlobs = (0,config_shape/* refined */.S)((0,config_shape/* list */.p_)(pathGlob, 1), (globs, _, tell) => {
    const [first] = globs;
    if (!first?.glob.startsWith('!'))
        return globs;
    return tell(first.at, `"${first.glob}" re-includes nothing: there is no glob before it.`);
}, {
    schema: {
        type: 'array',
        items: [{ ...PATH_GLOB, not: { pattern: '^\\s*!' } }],
        additionalItems: PATH_GLOB,
        minItems: 1,
    },
});
/** The fields of a role that a policy can lay down. */
const FIELDS = role/* ROLE */.z.fields.filter(({ type }) => type === 'flag' || type === 'choice');
const fieldName = (0,config_words/* oneOf */.yL)(FIELDS.map(({ name }) => name), 'setting of a role');
/** Fields of roles, each with the values that it may have. */
const settings = (0,config_shape/* refined */.S)((0,config_shape/* map */.Tj)({ key: fieldName, offered: (0,config_words/* offer */.x)(FIELDS.map(offerField)) }, (0,config_shape/* oneOrMore */.h9)((0,config_shape/* placed */.GS)(config_shape/* word */.Vm))), (items, _, tell) => {
    const faults = items.flatMap(({ key, value: values }) => values.flatMap(({ at, value }) => {
        const message = wrongValue(key, value);
        return message === null ? [] : [{ at, message }];
    }));
    for (const { at, message } of faults)
        tell(at, message);
    if (faults.length > 0)
        return undefined;
    return items.map(({ at, key, value }) => ({ at, field: key, values: value.map((some) => some.value) }));
});
function wrongValue(name, value) {
    const field = FIELDS.find((other) => other.name === name);
    if (!field || field.open || (0,structured/* valuesOf */.sm)(field).includes(value))
        return null;
    const values = (0,structured/* valuesOf */.sm)(field);
    return `"${value}" is not a value of ${name}.${(0,config_words/* meant */.wx)(value, values)} Use ${(0,words/* eitherInShort */.Z1)(values)}.`;
}
function offerField(field) {
    const values = (0,structured/* valuesOf */.sm)(field).flatMap((value) => (/^\d+$/.test(value) ? [value, Number(value)] : [value]));
    const one = field.open ? { type: 'string' } : { enum: values };
    const description = `The value that \`${field.name}\` must have, or a list of which it must have one.`;
    return [field.name, description, { anyOf: [one, { type: 'array', items: one, minItems: 1 }] }];
}

;// CONCATENATED MODULE: ./build/src/policy/config/config.js










/**
 * The config: every key with what it takes and what users are told of it. The reader of config files and the JSON
 * Schema for editors are both made of this.
 */
function configShape(rules) {
    const ruleId = (0,config_words/* oneOf */.yL)(rules.map(({ id }) => id), 'rule');
    const ruleSettings = (0,config_shape/* refined */.S)((0,config_shape/* defined */.sw)('rules', (0,config_shape/* map */.Tj)({ key: ruleId, offered: (0,config_words/* offer */.x)(rules.map(offerRule)) }, severity)), (items) => new Map(items.map(({ key, value }) => [key, value])));
    return (0,object/* object */.Ik)({
        extends: (0,object/* optional */.lq)((0,config_shape/* oneOrMore */.h9)(base, 0), `What the config starts from; later entries override earlier ones. Presets, or paths of other config files
relative to this one, or \`owner/repo/path@ref\` for a file in another repository. Without this key it starts from
\`recommended\`; with an empty list, from nothing.

- \`recommended\`: what SDF rejects, and likely mistakes
- \`security\`: \`recommended\`, and access that is risky
- \`sox\`: \`recommended\`, and the duties that auditors want separated
- \`all\`: every rule and every built-in duty`),
        ignore: (0,object/* optional */.lq)(pathGlobs, `Globs of files and folders to leave out, relative to the repository root. A glob that starts with \`!\`
re-includes what earlier globs matched.`),
        rules: (0,object/* optional */.lq)(ruleSettings, 'The severity of rules. A rule that is listed here runs even if no preset turns it on; `off` stops it.'),
        overrides: (0,object/* optional */.lq)((0,config_shape/* list */.p_)((0,config_shape/* refined */.S)(override(ruleSettings), (entry) => ({ ...entry, covers: covered(entry.files) }))), 'Other severities in some files. If several entries match a file, the last one wins.'),
        policy: (0,object/* optional */.lq)(policy, 'What roles must and must not hold. Each entry turns on the rules that check it.'),
        exceptions: (0,object/* optional */.lq)((0,config_shape/* list */.p_)(exception(ruleId, rules)), 'Accepted findings. An exception matches a finding if everything that it names is the same in the finding.'),
    });
}
const severity = (0,config_words/* oneOf */.yL)(['error', 'warning', 'notice', 'off'], 'severity');
function offerRule({ id, summary }) {
    return [id, `${summary}.`, severity.schema];
}
function override(ruleSettings) {
    return (0,object/* object */.Ik)({
        files: (0,object/* required */.mw)(pathGlobs, 'Globs of files and folders, relative to the repository root.'),
        rules: (0,object/* required */.mw)(ruleSettings, 'The severity of rules in these files.'),
    });
}
function covered(globs) {
    return (0,util_globs.globFilter)(globs.map(({ glob }) => glob));
}
const base = (0,config_shape/* refined */.S)((0,config_shape/* placed */.GS)(config_shape/* text */.Qq), (entry, _, tell) => {
    if (presets/* PRESET_NAMES */.d.some((name) => name === entry.value) || /[./]/.test(entry.value))
        return entry;
    return tell(entry.at, `"${entry.value}" is neither a preset nor a path.${(0,config_words/* meant */.wx)(entry.value, presets/* PRESET_NAMES */.d)} The presets are ${presets/* PRESET_NAMES */.d.join(', ')}.`);
}, {
    schema: { anyOf: [{ enum: presets/* PRESET_NAMES */.d }, { type: 'string', pattern: '^(?!\\s*/).*[./]' }] },
    takes: 'text',
});
const rolePolicy = (0,object/* object */.Ik)({
    match: (0,object/* required */.mw)((0,config_shape/* oneOrMore */.h9)(roleGlob), 'The roles that this entry applies to: globs for script ids, for example `customrole_*_integration`.'),
    profile: (0,object/* optional */.lq)((0,config_words/* oneOf */.yL)(['integration', 'ai'], 'profile'), 'What the roles are used for: `integration` if programs log in with them, `ai` if AI clients do. The rules check what each needs.'),
    require: (0,object/* optional */.lq)(requiredLevels, 'Permissions that the roles must have, each with its lowest level. An object is written as in a role: `"[scriptid=customrecord_x]"`.'),
    'require-custom-objects': (0,object/* optional */.lq)((0,config_shape/* placed */.GS)(grantingLevel), 'The lowest level that the roles must have for every record type, segment and custom transaction type of the project.'),
    forbid: (0,object/* optional */.lq)((0,config_shape/* list */.p_)((0,config_shape/* placed */.GS)(keyGlob), 1), 'Permissions that the roles must not have: globs for their ids, for example `ADMI_MANAGE*`.'),
    limit: (0,object/* optional */.lq)(limits, 'Globs for permissions, each with the highest level that the roles may have.'),
    settings: (0,object/* optional */.lq)(settings, 'The settings that the roles must have: fields, each with a value or a list of values.'),
});
const dutyId = (0,config_shape/* refined */.S)(config_shape/* text */.Qq, (written, at, tell) => /^[\w.-]+$/.test(written)
    ? written
    : tell(at, `"${written}" is not an id. Use letters, digits, "-", "_" and ".".`), { schema: textLike('[\\w.-]+') });
const duty = (0,object/* object */.Ik)({
    id: (0,object/* required */.mw)((0,config_shape/* placed */.GS)(dutyId), 'The id that exceptions use. It replaces a built-in duty with the same id.'),
    title: (0,object/* required */.mw)(config_shape/* text */.Qq, 'What the duty is, in a few words.'),
    risk: (0,object/* required */.mw)((0,config_words/* oneOf */.yL)(risks/* RISKS */.F7, 'risk'), 'How much harm one person with all sides can do. A conflict is an error for `high` and `critical`, otherwise a warning.'),
    sides: (0,object/* required */.mw)((0,config_shape/* list */.p_)(heldLevels, 2), 'What one person must not combine. One permission of a side, at its level or above, is enough to hold the side.'),
});
const duties = (0,config_shape/* refined */.S)((0,config_shape/* list */.p_)(duty), (all, _, tell) => {
    const repeated = all.filter(({ id }, index) => all.findIndex((other) => other.id.value === id.value) < index);
    for (const { id } of repeated)
        tell(id.at, `"${id.value}" is also the id of another duty.`);
    return repeated.length > 0 ? undefined : all;
});
const combinedRoles = (0,config_shape/* list */.p_)((0,config_shape/* placed */.GS)(customRole), 2);
const combination = (0,config_shape/* refined */.S)((0,config_shape/* placed */.GS)(combinedRoles), ({ at, value: roles }, _, tell) => {
    const repeated = roles.find(({ value }, index) => roles.findIndex((other) => other.value === value) < index);
    if (repeated)
        return tell(repeated.at, `"${repeated.value}" is listed twice.`);
    return { at, roles: roles.map(({ value }) => value) };
}, { schema: { ...combinedRoles.schema, uniqueItems: true } });
const policy = (0,object/* object */.Ik)({
    roles: (0,object/* optional */.lq)((0,config_shape/* list */.p_)(rolePolicy), 'What some roles must hold, must not hold, and their settings.'),
    duties: (0,object/* optional */.lq)(duties, 'Duties that one role, or the roles of one person, must not combine.'),
    widening: (0,object/* optional */.lq)((0,config_words/* oneOf */.yL)([...risks/* RISKS */.F7, 'off'], 'risk'), 'Changes that grant or widen access at or above this risk need an exception that names who approved them.'),
    comments: (0,object/* optional */.lq)((0,config_words/* oneOf */.yL)(['base', 'head'], 'side of a change'), `When a comment in XML silences errors. \`base\` (the default): only after the base of a change has both the comment
and the finding, and only as far as the finding goes there. \`head\`: immediately. Warnings and notices are always
silenced immediately.`),
    combinations: (0,object/* optional */.lq)((0,config_shape/* list */.p_)(combination), 'Roles that one person may hold together, by their script ids: no duty may conflict across them.'),
});
function exception(ruleId, rules) {
    const taking = rules.filter(silenceable/* canBeSilenced */.Ny).map(({ id }) => id);
    const shape = (0,object/* object */.Ik)({
        rule: (0,object/* required */.mw)((0,config_shape/* placed */.GS)({ ...ruleId, schema: { enum: taking } }), 'The rule.'),
        role: (0,object/* optional */.lq)(scriptId, 'The script id of the role.'),
        object: (0,object/* optional */.lq)(scriptId, 'The script id of the record type, segment, custom transaction type or field.'),
        permission: (0,object/* optional */.lq)(config_shape/* text */.Qq, 'The permission as the role writes it.'),
        duty: (0,object/* optional */.lq)((0,config_shape/* placed */.GS)(config_shape/* text */.Qq), 'The id of the duty.'),
        level: (0,object/* optional */.lq)(grantingLevel, 'The highest level that is accepted; a finding at a higher level counts. Without it, every level is accepted.'),
        reason: (0,object/* required */.mw)(config_shape/* text */.Qq, 'Why the finding is accepted.'),
        'approved-by': (0,object/* optional */.lq)(config_shape/* text */.Qq, 'Who approved it. A change that widens access needs this.'),
        expires: (0,object/* optional */.lq)((0,config_shape/* placed */.GS)(day), 'The last day on which it is valid, in UTC: YYYY-MM-DD.'),
    });
    const judge = (entry, tell) => {
        const { at, value: id } = entry.rule;
        const rule = rules.find((other) => other.id === id);
        if (rule && !(0,silenceable/* canBeSilenced */.Ny)(rule))
            return tell(at, noException(rule));
        if ((0,silenceable/* needsApproval */.vb)({ id }) && entry['approved-by'] === null)
            return tell(entry.at, '"approved-by" is missing: a change that widens access needs the name of who approved it.');
        return entry;
    };
    return (0,config_shape/* refined */.S)(shape, (entry, _, tell) => judge(entry, tell), {
        schema: { ...shape.schema, ...approval(rules) },
    });
}
/** What the schema says of rules whose exceptions need an approval. */
function approval(rules) {
    const ids = rules.filter(silenceable/* needsApproval */.vb).map(({ id }) => id);
    return {
        if: { properties: { rule: { description: 'A rule about changes.', enum: ids } }, required: ['rule'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: {
            properties: { 'approved-by': { description: 'Who approved the change.' } },
            required: ['approved-by'],
        },
    };
}
function noException({ id, group }) {
    if (group !== 'file')
        return `"${id}" cannot have an exception. Set it to off under "rules" instead.`;
    return `"${id}" cannot have an exception, because the content of such a file is not known. List the file under "ignore" instead.`;
}

// EXTERNAL MODULE: ./build/src/policy/config/document.js
var config_document = __webpack_require__(80486);
// EXTERNAL MODULE: ./build/src/policy/config/location.js
var config_location = __webpack_require__(37992);
// EXTERNAL MODULE: ./build/src/policy/layers.js
var policy_layers = __webpack_require__(5240);
// EXTERNAL MODULE: ./build/src/policy/policy-of.js + 1 modules
var policy_of = __webpack_require__(11776);
;// CONCATENATED MODULE: ./build/src/policy/load.js







/** Enough for a team's config, an organisation's and what that is put together from. */
const MOST_FILES = 20;
/**
 * Reads a config file and all that it extends as one policy. Nothing is thrown: what is wrong is told with its place,
 * of all files at once.
 */
async function loadPolicy(location, files, rules) {
    const loader = {
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
    return faults.length > 0 ? { faults } : (0,policy_of/* policyOf */.U)(layers, loader.sources, loader.shared);
}
async function layersOf(loader, location, { at, above }) {
    const name = (0,config_location/* showLocation */.ZD)(location);
    if (above.includes(name))
        return told(loader, at, `"${name}" extends itself: ${[...above, name].join(' > ')}.`);
    if (loader.seen.has(name))
        return [];
    loader.seen.add(name);
    if (loader.seen.size > MOST_FILES)
        return told(loader, at, `A policy can have at most ${MOST_FILES} files.`);
    const source = await readSource(loader, location, at);
    const config = source && readConfig(source, loader);
    if (!config)
        return [];
    (location.kind === 'local' ? loader.sources : loader.shared).push(source);
    const isFirst = above.length === 0;
    const bases = config.said?.extends ?? (isFirst ? RECOMMENDED : []);
    const layers = [];
    for (const base of bases) {
        layers.push(...(await layersOfBase(loader, base, { location, above: [...above, name] })));
    }
    return config.said ? [...layers, (0,policy_layers/* configLayer */.c)(config.said)] : layers;
}
/** What a config starts from if it does not say so itself. */
const RECOMMENDED = [{ at: null, value: 'recommended' }];
async function layersOfBase(loader, { at, value }, { location, above }) {
    const preset = (0,presets/* presetOf */.j)(value);
    if (preset)
        return [(0,policy_layers/* presetLayer */.d)(preset, loader.rules)];
    const next = (0,config_location/* locationFrom */.WP)(value, location);
    if (next)
        return layersOf(loader, next, { at, above });
    return told(loader, at, `"${value}" is not a path relative to the folder of this file.`);
}
async function readSource(loader, location, at) {
    const name = (0,config_location/* showLocation */.ZD)(location);
    const bytes = await read(loader, location, at);
    if (!bytes)
        return null;
    const { source, fault } = (0,decode/* decode */.D4)(name, bytes);
    if (fault)
        loader.faults.push({ at: fault, message: fault.message });
    return fault ? null : source;
}
async function read(loader, location, at) {
    const name = (0,config_location/* showLocation */.ZD)(location);
    const { readShared } = loader.files;
    if (location.kind === 'shared' && !readShared)
        return told(loader, at, noAccess(name, location), null);
    try {
        const bytes = location.kind === 'local' ? await loader.files.read(location.path) : await readShared?.(location);
        return bytes ?? told(loader, at, absent(name, location), null);
    }
    catch (error) {
        return told(loader, at, `"${name}" could not be read: ${asSentence(error.message)}`, null);
    }
}
function asSentence(message) {
    return message.endsWith('.') ? message : `${message}.`;
}
/** Of a repository that a token may not read GitHub says that there is none. */
function absent(name, location) {
    if (location.kind === 'local')
        return `There is no file "${name}".`;
    const { owner, repository } = location;
    return `There is no file "${name}", or the github-token may not read the contents of ${owner}/${repository}: the default token of a workflow can read only its own repository.`;
}
function noAccess(name, { owner, repository }) {
    return `"${name}" is in another repository. Only the action can read it, with a github-token that may read the contents of ${owner}/${repository}.`;
}
/** What a file says; null in place of the words where it is empty, and of it all where it is wrong. */
function readConfig(source, { shape, faults }) {
    const document = (0,config_document/* readYaml */.g)(source);
    if ('faults' in document) {
        faults.push(...document.faults);
        return null;
    }
    if (document.value === null)
        return { said: null };
    const found = [];
    const said = shape.read(document.value, (at, message, role) => {
        // What an alias stands for is read again, and is wrong once.
        const isKnown = found.some((other) => other.at.start === at.start && other.message === message);
        if (!isKnown)
            found.push({ at, message, ...(role !== undefined && { role }) });
    });
    faults.push(...found.sort((one, other) => one.at.start - other.at.start));
    return said && found.length === 0 ? { said } : null;
}
function told({ faults }, at, message, value = []) {
    faults.push({ at, message });
    return value;
}


/***/ }),

/***/ 26718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pd: () => (/* binding */ isPermissionName),
  "in": () => (/* binding */ permissionsCalled),
  QB: () => (/* binding */ permissionsNamed),
  Dl: () => (/* binding */ permissionsNear),
  lq: () => (/* binding */ tabNamed),
  WO: () => (/* binding */ withTab)
});

// EXTERNAL MODULE: ./build/src/util/nearest.js
var nearest = __webpack_require__(39604);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/names/aliases.js

/**
 * Names that are not the catalogue's, by where they are found. What differs in plural, spelling, spaces or small words
 * alone, and the names of record types, need no entry: `names.ts` reads them so.
 */
const SOURCED = {
    'vendor-lists': { TRAN_CASHRFND: ['Cash Sale Refund'], LIST_TAXITEM: ['Tax Items'] },
    'cdata-permissions': { ADMI_MANAGE_OWN_OAUTH_TOKENS: ['User Access Token'] },
    article_4160616848: { ADMI_LOGIN_OAUTH2: ['OAuth 2.0 Access Tokens'] },
    bridgehead_4713655519: {
        ADMI_CUSTBODYFIELD: ['Transaction Body Fields'],
        ADMI_CUSTCOLUMNFIELD: ['Transaction Line Fields', 'Transaction Column Fields'],
        ADMI_CUSTENTITYFIELD: ['Entity Fields'],
        ADMI_CUSTEVENTFIELD: ['CRM Fields'],
        ADMI_CUSTITEMFIELD: ['Item Fields'],
        ADMI_CUSTOTHERFIELD: ['Other Record Fields'],
        ADMI_CUSTRECORD: ['Record Types'],
    },
    section_N295396: {
        ADMI_KPIREPORT: ['KPI Scoreboards'],
        LIST_ENTITY_DUPLICATES: ['Duplicate Entry Management'],
        LIST_FINANCIAL_EXCEPTION_MGMT: ['Exception Management'],
        LIST_HCMJOB: ['Job Management'],
        LIST_JOBREQUISITION: ['Job Requisitions'],
        LIST_LICENSEPLATE: ['Licence Plate'],
        LIST_ORGANIZATIONVALUE: ['Organization Value'],
        LIST_WBS: ['View Breakdown Structure'],
        TRAN_CARDCHRG: ['Credit Card Charge'],
        TRAN_ESTIMATE: ['Quote'],
    },
    section_N1218788: {
        TRAN_SALESORDAPPRV: ['Approve Sales Orders'],
    },
    section_3941950392: {
        TRAN_DEPOSIT: ['Make Deposits'],
    },
    article_160276344912: {
        ADMI_MANAGEROLES: ['Manage Roles'],
    },
    'webstorm-43': {
        ADMI_ALLOW_JS_HTML_UPLOAD: ['Upload HTML/Javascript'],
    },
};
/** Names that people and messages use, of which no public page was found yet. They are read, and shown to nobody. */
const UNSOURCED = {
    ADMI_CUSTRECORD: ['Custom Records'],
    ADMI_ENABLEFEATURES: ['Features'],
    ADMI_LOGIN_OAUTH: ['Token-based Authentication', 'Login with Access Tokens'],
    ADMI_LOGIN_OAUTH2: ['OAuth 2.0', 'Log in using OAuth 2.0'],
    ADMI_MANAGEROLES: ['Roles', 'Roles Management'],
    ADMI_MANAGEUSERS: ['Users'],
    ADMI_MANAGE_OAUTH_TOKENS: ['OAuth Token Management'],
    ADMI_MANAGE_OWN_OAUTH_TOKENS: ['Manage Own Access Tokens'],
    ADMI_RESTWEBSERVICES: ['RESTful Web Services', 'REST API'],
    ADMI_SUITEANALYTICSCONNECT: ['SuiteAnalytics Connect - Read'],
    ADMI_WEBSERVICES: ['SuiteTalk', 'SOAP', 'SuiteTalk Web Services', 'SOAP API'],
    LIST_FILECABINET: ['Documents', 'Files and Documents'],
    LIST_FIND: ['Search'],
    LIST_TAXITEM: ['Tax Rates'],
    LIST_UNIT: ['Units of Measure'],
    REPO_ANALYTICS: ['SuiteAnalytics', 'Workbook', 'Analytics Workbook'],
    TRAN_CARDCHRG: ['Enter Credit Card Charges'],
    TRAN_CUSTCRED: ['Issue Credit Memos', 'Customer Credit Memo'],
    TRAN_CUSTINVC: ['Customer Invoice', 'Sales Invoice'],
    TRAN_CUSTPYMT: ['Accept Customer Payments', 'Payment'],
    TRAN_EXPREPT: ['Enter Expense Reports'],
    TRAN_FIND: ['Transactions Find', 'Search Transactions'],
    TRAN_ITEMSHIP: ['Item Shipment', 'Fulfillment'],
    TRAN_PURCHORDRECEIVE: ['Receive Purchase Orders'],
    TRAN_RTNAUTH: ['Sales Return'],
    TRAN_TIMEBILL: ['Time', 'Time Tracking', 'Enter Time'],
    TRAN_VENDBILL: ['Enter Vendor Bills', 'Vendors Bills', 'Vendor Invoice'],
    TRAN_VENDBILLAPPRV: ['Approve Vendor Bills', 'Bill Approval'],
    TRAN_VENDPYMT: ['Pay Vendor Bills'],
};
/** Other names of permissions; those with a source first. */
const ALIASES = [
    ...Object.entries(SOURCED).flatMap(([source, names]) => from(source, names)),
    ...from(null, UNSOURCED),
];
function from(source, names) {
    return Object.entries(names).flatMap(([id, all]) => all.map((name) => ({ id, name, source })));
}
const byId = (0,group_by/* groupBy */.$)(ALIASES, ({ id }) => id);
/** The other names of a permission. */
function aliasesOf(id) {
    return byId.get(id) ?? [];
}

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/names/record-types.js
/**
 * Record types and tables, as REST, SOAP, SuiteScript and SuiteQL call them, by the permission that opens them.
 *
 * Compiled from the Records Catalog as NetSuite shows it (in public copies: iloveitaly/netsuite-permissions), and from
 * the names of the record types themselves.
 */
const BY_PERMISSION = {
    TRAN_CUSTINVC: 'invoice',
    TRAN_CASHSALE: 'cashSale',
    TRAN_CASHRFND: 'cashRefund',
    TRAN_CUSTCRED: 'creditMemo creditNote',
    TRAN_CUSTPYMT: 'customerPayment',
    TRAN_CUSTAUTH: 'customerPaymentAuthorization',
    TRAN_CUSTDEP: 'customerDeposit',
    TRAN_CUSTRFND: 'customerRefund',
    TRAN_CUSTCHRG: 'statementCharge',
    TRAN_DEPAPPL: 'depositApplication',
    TRAN_DEPOSIT: 'deposit bankDeposit',
    TRAN_CHECK: 'check',
    TRAN_CHARGE: 'charge',
    TRAN_CHARGERULE: 'chargeRule',
    TRAN_ESTIMATE: 'estimate quote salesQuote',
    TRAN_OPPRTNTY: 'opportunity',
    TRAN_SALESORD: 'salesOrder',
    TRAN_RTNAUTH: 'returnAuthorization',
    TRAN_ITEMSHIP: 'itemFulfillment shippingPackage trackingNumber',
    TRAN_FFTREQ: 'fulfillmentRequest',
    TRAN_STPICKUP: 'storePickupFulfillment',
    TRAN_PURCHORD: 'purchaseOrder',
    TRAN_PURCHREQ: 'purchaseRequisition requisition',
    TRAN_PURCHCON: 'purchaseContract',
    TRAN_BLANKORD: 'blanketPurchaseOrder',
    TRAN_RFQ: 'requestForQuote',
    TRAN_VENDRFQ: 'vendorRequestForQuote',
    TRAN_ITEMRCPT: 'itemReceipt',
    TRAN_VENDBILL: 'vendorBill bill enterBill',
    TRAN_VENDPYMT: 'vendorPayment billPayment payBill',
    TRAN_VENDCRED: 'vendorCredit billCredit vendorCreditMemo',
    TRAN_VENDAUTH: 'vendorReturnAuthorization',
    TRAN_VPREP: 'vendorPrepayment',
    TRAN_VPREPAPP: 'vendorPrepaymentApplication',
    TRAN_EXPREPT: 'expenseReport',
    TRAN_CARDCHRG: 'creditCardCharge',
    TRAN_CARDRFND: 'creditCardRefund',
    TRAN_JOURNAL: 'journalEntry journal interCompanyJournalEntry advInterCompanyJournalEntry statisticalJournalEntry allocationSchedule',
    TRAN_PEJRNL: 'periodEndJournal',
    TRAN_FXREVAL: 'currencyRevaluation fxRevaluation',
    TRAN_INVADJST: 'inventoryAdjustment',
    TRAN_INVTRNFR: 'inventoryTransfer',
    TRAN_INVCOUNT: 'inventoryCount',
    TRAN_INVREVAL: 'inventoryCostRevaluation',
    TRAN_STATCHNG: 'inventoryStatusChange',
    TRAN_BINTRNFR: 'binTransfer',
    TRAN_BINWKSHT: 'binWorksheet',
    TRAN_TRNFRORD: 'transferOrder interCompanyTransferOrder',
    TRAN_WORKORD: 'workOrder manufacturingOperationTask mfgPlannedTime',
    TRAN_WOISSUE: 'workOrderIssue',
    TRAN_WOCOMPL: 'workOrderCompletion',
    TRAN_WOCLOSE: 'workOrderClose',
    TRAN_BUILD: 'assemblyBuild buildAssembly',
    TRAN_UNBUILD: 'assemblyUnbuild unbuildAssembly',
    TRAN_TIMEBILL: 'timeBill timeEntry timeSheet',
    TRAN_PAYCHECK: 'payCheck',
    TRAN_BUDGET: 'budget budgets budgetImport budgetLegacy',
    TRAN_REVARRNG: 'revenueArrangement',
    TRAN_REVCOMM: 'revenueCommitment',
    TRAN_WAVE: 'wave',
    TRAN_FIND: 'transaction transactionLine transactionAccountingLine previousTransactionLink nextTransactionLink',
    TRAN_POSTPERIODS: 'postingPeriod',
    LIST_CUSTJOB: 'customer lead prospect customerSubsidiaryRelationship',
    LIST_VENDOR: 'vendor vendorSubsidiaryRelationship supplier',
    LIST_EMPLOYEE: 'employee employeeSubsidiaryRelationship',
    LIST_PARTNER: 'partner',
    LIST_CONTACT: 'contact',
    LIST_COMPETITOR: 'competitor',
    LIST_OTHERNAME: 'otherName',
    LIST_GENERICRESOURCE: 'genericResource',
    LIST_CRMGROUP: 'entityGroup',
    LIST_JOB: 'job project',
    LIST_PROJECTTASK: 'projectTask',
    LIST_PROJECTTEMPLATE: 'projectTemplate',
    LIST_RSRCALLOCATION: 'resourceAllocation',
    LIST_ITEM: `item inventoryItem lotNumberedInventoryItem serializedInventoryItem assemblyItem lotNumberedAssemblyItem
    serializedAssemblyItem kitItem nonInventoryItem nonInventorySaleItem nonInventoryPurchaseItem nonInventoryResaleItem
    serviceItem serviceSaleItem servicePurchaseItem serviceResaleItem otherChargeItem otherChargeSaleItem
    otherChargePurchaseItem otherChargeResaleItem discountItem markupItem paymentItem subtotalItem descriptionItem
    itemGroup downloadItem giftCertificateItem inventoryBalance inventoryNumber pricing`,
    LIST_SHIPITEM: 'shipItem',
    LIST_BOM: 'bom bomRevision',
    LIST_BIN: 'bin',
    LIST_UNIT: 'unitsType unitOfMeasure unit',
    LIST_ACCOUNT: 'account accountType chartOfAccounts glAccount',
    LIST_DEPARTMENT: 'department',
    LIST_CLASS: 'classification class',
    LIST_LOCATION: 'location',
    LIST_SUBSIDIARY: 'subsidiary',
    LIST_CURRENCY: 'currency currencyRate exchangeRate consolidatedExchangeRate',
    LIST_CATEGORY: 'expenseCategory',
    LIST_TAXITEM: 'salesTaxItem taxCode taxItem taxGroup taxType nexus taxControlAccount',
    LIST_TAXSCHEDULE: 'taxSchedule',
    LIST_BILLINGSCHEDULE: 'billingSchedule',
    LIST_SUBSCRIPTION: 'subscription',
    LIST_SUBSCRIPTIONPLAN: 'subscriptionPlan',
    LIST_SUBSCRIPTIONCHANGEORDER: 'subscriptionChangeOrder',
    LIST_PRICEBOOK: 'priceBook',
    LIST_PRICEPLAN: 'pricePlan',
    LIST_PROMOTIONCODE: 'promotionCode couponCode',
    LIST_CASE: 'supportCase case',
    LIST_ISSUE: 'issue',
    LIST_TASK: 'task',
    LIST_CALL: 'phoneCall',
    LIST_EVENT: 'calendarEvent event',
    LIST_CRMMESSAGE: 'message',
    LIST_HISTORY: 'note userNote',
    LIST_CAMPAIGN: 'campaign',
    LIST_EMAILTEMPLATE: 'emailTemplate',
    LIST_FILECABINET: 'file folder mediaItemFolder fileCabinet',
    LIST_REVENUEELEMENT: 'revenueElement',
    LIST_REVENUEPLAN: 'revenuePlan revRecPlan',
    LIST_REVRECSCHEDULE: 'revRecSchedule',
    LIST_INBOUNDSHIPMENT: 'inboundShipment',
    LIST_FISCALCALENDAR: 'fiscalCalendar',
    LIST_PAYROLLITEM: 'payrollItem',
    LIST_FINHISTORY: 'transactionHistory',
    LIST_ADDRESS: 'transactionBillingAddressbook transactionShippingAddressbook',
    ADMI_ACCTPERIODS: 'accountingPeriod',
    ADMI_ACCOUNTINGBOOK: 'accountingBook',
    ADMI_ACCOUNTINGLIST: `term terms paymentTerm priceLevel pricingGroup customerCategory vendorCategory customerMessage
    costCategory incoterm jobStatus jobType budgetCategory billingRateCard`,
    LIST_PAYMETH: 'paymentMethod',
    ADMI_CUSTRECORD: 'customRecordType',
    ADMI_CUSTLIST: 'customList',
    ADMI_CUSTFIELD: 'customField',
    ADMI_MANAGECUSTOMSEGMENTS: 'customSegment',
    ADMI_CUSTTRANSACTION: 'customTransactionType',
    ADMI_CUSTOMSCRIPT: 'script scriptDeployment scheduledScript mapReduceScript suitelet restlet userEventScript',
    ADMI_DELETEDRECORD: 'deletedRecord',
    ADMI_AUDITLOGIN: 'loginAudit',
    ADMI_SETUPCOMPANY: 'companyInformation country state',
};
const byType = new Map(Object.entries(BY_PERMISSION).flatMap(([permission, types]) => types.split(/\s+/).map((type) => [type.toLowerCase(), permission])));
/** The id of the permission that opens a record type, whatever its case and the blanks in its name; null if unknown. */
function permissionOfRecordType(type) {
    return byType.get(type.toLowerCase().replace(/[\s_-]/g, '')) ?? null;
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/names/spelling.js
var spelling = __webpack_require__(83384);
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/names/names.js





const exact = indexOf(spelling/* plainName */.MH, namesOf);
const tolerant = indexOf(spelling/* keyOf */.TN, namesOf);
const loose = indexOf(spelling/* looseKeyOf */.R, namesOf);
const aliases = indexOf(spelling/* keyOf */.TN, ({ id }) => aliasesOf(id).map(({ name }) => name));
/**
 * The permissions that a name of the UI stands for: the exact name before one that differs in plural, spelling or
 * blanks, that before an old or other name, and that before a record type. Names in the area that a message tells
 * come before those elsewhere; where it tells none, as NetSuite does for Setup, those in Setup.
 */
function permissionsNamed(name, area) {
    const [inArea, elsewhere] = [true, false].map((isInArea) => {
        for (const found of readings(name)) {
            const kept = isInArea ? found.filter(({ tab }) => tab === (area ?? 'Setup')) : found;
            if (kept.length > 0)
                return kept;
        }
        return [];
    });
    return inArea && inArea.length > 0 ? inArea : (elsewhere ?? []);
}
/**
 * The dictionary: every permission that a text can mean, as people write it: an id, a name of the UI, in the singular or
 * plural, an old or everyday name, a record type, each also with its tab before it (`Lists > Vendors`). Several where a
 * name means several; none where it means none.
 */
function permissionsCalled(text) {
    if (text.length > LONGEST)
        return [];
    const own = (0,permissions/* findPermission */.Ll)(text.trim().toUpperCase());
    if (own)
        return [own];
    const { tab, name } = withTab(text);
    for (const found of readings(name)) {
        const inTab = tab ? found.filter((permission) => permission.tab === tab) : found;
        if (inTab.length > 0)
            return inTab;
    }
    return tab ? permissionsNamed(name, tab) : [];
}
const TABS = new Map([
    ['transaction', 'Transactions'],
    ['transactions', 'Transactions'],
    ['report', 'Reports'],
    ['reports', 'Reports'],
    ['list', 'Lists'],
    ['lists', 'Lists'],
    ['setup', 'Setup'],
    ['set up', 'Setup'],
    ['custom record', 'Custom Record'],
    ['custom records', 'Custom Record'],
]);
/** The subtab that a word names; null for any other word. */
function tabNamed(word) {
    return TABS.get((0,spelling/* plainName */.MH)(word).replace(/ (?:permissions?|(?:sub-?)?tab)$/, '')) ?? null;
}
/** A name, and the tab that is written before it, behind `>`, `->`, `-`, `:`, `/` or the like. */
function withTab(text) {
    const [, before = '', name = ''] = TAB_BEFORE.exec(text) ?? [];
    const tab = tabNamed(before);
    return tab ? { tab, name: name.trim() } : { tab: null, name: text.trim() };
}
const TAB_BEFORE = /^\s*([a-z ]{4,14}?)\s?(?:[-=\u2013\u2014]{0,2}>{1,2}|[-\u2013\u2014:/\u2192\u203A\u00BB])\s?(\S.*)$/i;
/** Whether a text is the name of a permission or of a record type. */
function isPermissionName(text) {
    return text.length <= LONGEST && permissionsNamed(text, null).length > 0;
}
/** The permissions whose names are near to one that is none. */
function permissionsNear(name, area) {
    if (name.length > LONGEST)
        return [];
    const near = (0,nearest/* nearestWords */.Ek)((0,spelling/* keyOf */.TN)(name), tolerant.keys(), MOST_NEAR).flatMap((key) => tolerant.get(key) ?? []);
    const inArea = near.filter(({ tab }) => tab === area);
    return [...new Set(inArea.length > 0 ? inArea : near)];
}
const LONGEST = 120;
const MOST_NEAR = 3;
function* readings(name) {
    yield exact.get((0,spelling/* plainName */.MH)(name)) ?? [];
    const key = (0,spelling/* keyOf */.TN)(name);
    yield tolerant.get(key) ?? [];
    yield aliases.get(key) ?? [];
    yield loose.get((0,spelling/* looseKeyOf */.R)(name)) ?? [];
    const ids = [permissionOfRecordType(name), permissionOfRecordType(key), name];
    for (const id of ids)
        yield [(0,permissions/* findPermission */.Ll)(id ?? '')].filter((permission) => permission !== undefined);
    // `Customer List`, `Vendor Records`
    const bare = name.replace(/ (?:lists?|records?)$/i, '');
    if (bare !== name)
        yield tolerant.get((0,spelling/* keyOf */.TN)(bare)) ?? [];
}
function namesOf({ names }) {
    return names;
}
function indexOf(read, names) {
    const index = new Map();
    for (const permission of (0,permissions/* allPermissions */.IH)()) {
        for (const key of new Set(names(permission).map(read))) {
            const known = index.get(key);
            if (known)
                known.push(permission);
            else
                index.set(key, [permission]);
        }
    }
    return index;
}


/***/ }),

/***/ 50188:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notPermission)
/* harmony export */ });
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83384);

const ALL = [
    {
        names: ['SuiteQL', 'SuiteQL Query', 'Query'],
        says: 'SuiteQL is a query language, not a permission. A role that runs it needs SuiteAnalytics Workbook (REPO_ANALYTICS) at EDIT and, over REST, REST Web Services (ADMI_RESTWEBSERVICES), plus the permission of each table.',
        ids: ['REPO_ANALYTICS', 'ADMI_RESTWEBSERVICES'],
    },
    {
        names: ['Global Permissions', 'Global Permission'],
        says: 'Global Permissions is a feature that adds permissions to an employee, not a permission of a role.',
        ids: [],
    },
    {
        // Customers can be renamed: https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/article_162341184567.html
        names: ['Clients', 'Client'],
        says: 'Accounts can rename record types; Clients is probably the new name of Customers (LIST_CUSTJOB). Check it in the account.',
        ids: ['LIST_CUSTJOB'],
    },
    {
        names: ['Delete Event', 'Delete Events'],
        says: 'There is no permission with this name. Deleting requires the level FULL of a permission; Deleted Records (ADMI_DELETEDRECORD) shows what was deleted.',
        ids: ['ADMI_DELETEDRECORD'],
    },
    {
        names: ['Administrator', 'Full Access'],
        says: 'This is a role, not a permission.',
        ids: [],
    },
    {
        names: ['RESTlet', 'RESTlets', 'Suitelet', 'Suitelets'],
        says: 'Whether a role can run a script depends on the audience of the script deployment, not on a permission. SuiteScript (ADMI_CUSTOMSCRIPT) is needed to see and change scripts.',
        ids: ['ADMI_CUSTOMSCRIPT'],
    },
];
const byKey = new Map(ALL.flatMap((entry) => entry.names.map((name) => [(0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(name), entry])));
/** What a name means that is taken for a permission; null for any other. */
function notPermission(name) {
    return byKey.get((0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(name)) ?? null;
}


/***/ })

};
