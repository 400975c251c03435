export const id = 2492;
export const ids = [2492];
export const modules = {

/***/ 52492:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineFaults: () => (/* binding */ baselineFaults)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80486);
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33928);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71146);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78246);




const version = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refined */ .S)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm, (written, at, tell) => written === '1' ? written : tell(at, `"${written}" is not a known baseline version. The version is 1.`));
const reach = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refined */ .S)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm, (written, at, tell) => Number.isFinite(Number(written)) ? written : tell(at, `"${written}" is not a number.`));
const BASELINE = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    version: (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(version, ''),
    findings: (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        fingerprint: (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
        rule: (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
        project: (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
        message: (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
        severity: (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(['error', 'warning', 'notice'], 'severity'), ''),
        width: (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .map */ .Tj)({ key: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq }, reach), ''),
    })), ''),
});
/** A line for each finding of the largest projects. */
const BY_TOOL = { characters: 16 * 1024 * 1024, nodes: 2_000_000 };
/** What is wrong with a file that is no baseline. JSON is YAML, whose reader knows where things stand. */
function baselineFaults(source) {
    const start = { source, start: 0, end: 0 };
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(source, BY_TOOL);
    if ('faults' in document)
        return document.faults;
    if (!document.value)
        return [{ at: start, message: 'The file is empty. Create it again with --update-baseline.' }];
    const faults = [];
    BASELINE.read(document.value, (at, message) => {
        faults.push({ at, message });
    });
    return faults.length > 0 ? faults : [{ at: start, message: 'The file is not valid JSON.' }];
}


/***/ }),

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


/***/ })

};
