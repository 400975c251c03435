export const id = 8245;
export const ids = [8245];
export const modules = {

/***/ 28245:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixFiles: () => (/* binding */ fixFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/check/check.js + 9 modules
var check = __webpack_require__(55866);
// EXTERNAL MODULE: ./build/src/sdf/edits.js
var sdf_edits = __webpack_require__(64324);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
;// CONCATENATED MODULE: ./build/src/check/fix.js


/** Fixes of fixes end after a few rounds; those that never do are left. */
const MOST_ROUNDS = 10;
/**
 * Applies the safe fixes of findings until none is left. Nothing is written: the files of the tree stay as they are.
 *
 * @param judge what a run over a tree finds
 */
function fixAll(tree, pathOf, judge) {
    const files = new Map();
    const changed = withTexts(tree, pathOf, files);
    let result = judge(tree);
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const fixes = safeFixes(result.findings).filter(({ fix }) => fix.edits.every(isWritable));
        if (fixes.length === 0)
            break;
        applyRound(fixes, files);
        result = judge(changed);
    }
    const foreign = safeFixes(result.findings).flatMap(({ fix }) => fix.edits.filter((edit) => !isWritable(edit)));
    return { files: [...files.values()], foreign: [...(0,sdf_edits/* bySource */.DX)(foreign).keys()], result };
}
function safeFixes(findings) {
    return findings.flatMap((finding) => {
        const fix = finding.fixes?.find(({ applicability }) => applicability === 'safe');
        return fix && fix.edits.length > 0 ? [{ finding, fix }] : [];
    });
}
/** Text of another encoding may hold what the encoding cannot write. */
function isWritable({ source }) {
    return source.encoding === 'utf-8';
}
function applyRound(fixes, files) {
    const edits = new Set((0,sdf_edits/* compatible */.l1)(fixes.map(({ fix }) => fix.edits)));
    const applied = fixes.filter(({ fix }) => fix.edits.every((edit) => edits.has(edit)));
    const appliedTo = (0,group_by/* groupBy */.$)(applied.flatMap(placesOf), ({ source }) => source);
    for (const [source, own] of (0,sdf_edits/* bySource */.DX)([...edits])) {
        const known = files.get(source.path);
        const mended = appliedTo.get(source)?.map((place) => place.mended) ?? [];
        files.set(source.path, {
            source: known?.source ?? source,
            text: (0,sdf_edits/* applyEdits */.ct)(source, own),
            mended: [...(known?.mended ?? []), ...mended],
        });
    }
}
/** Each file that a fix changes. */
function placesOf(mended) {
    const sources = new Set(mended.fix.edits.map(({ source }) => source));
    return [...sources].map((source) => ({ source, mended }));
}
function withTexts(tree, pathOf, files) {
    const bytesOf = (path) => {
        const file = files.get(pathOf(path));
        return file && Buffer.from(file.text);
    };
    return {
        ...tree,
        readStart: (path, length) => bytesOf(path)?.subarray(0, length) ?? tree.readStart(path, length),
        read: (path) => bytesOf(path) ?? tree.read(path),
    };
}

// EXTERNAL MODULE: ./build/src/files/replace-file.js
var replace_file = __webpack_require__(46808);
;// CONCATENATED MODULE: ./build/src/cli/fix.js




/** Applies the safe fixes to the files on disk, tells what was done, and gives back what remains. */
function fixFiles(tree, options, world) {
    const { files, foreign, result } = fixAll(tree, options.pathOf, (some) => (0,check/* check */.z6)(some, options));
    const problems = files.map((file) => write(file, world)).filter((problem) => problem !== null);
    for (const { path, encoding } of foreign) {
        world.tell(`${path} was not fixed: its encoding is ${encoding}. Save it as UTF-8 first.`);
    }
    if (problems.length === 0)
        return result;
    const remaining = (0,check/* check */.z6)(tree, options);
    return { ...remaining, problems: [...remaining.problems, ...problems] };
}
/** Gives back why a file could not be written. */
function write({ source, text, mended }, world) {
    try {
        (0,replace_file/* replaceFile */.f)((0,external_node_path_.resolve)(world.folder, source.path), Buffer.from(source.text), Buffer.from(text));
    }
    catch (error) {
        return `${source.path} could not be fixed: ${error.message}`;
    }
    world.tell(`Fixed ${source.path}`);
    for (const { finding, fix } of mended)
        world.tell(`  ${finding.rule.id}: ${fix.title}`);
    return null;
}


/***/ }),

/***/ 46808:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/**
 * Gives a file new bytes in place of those that were read of it: the file is at any moment the old one or the new one.
 *
 * Throws, and leaves the file alone, where it may not be written, is a link, or is not as it was read.
 */
function replaceFile(path, read, bytes) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    if (!stats.isFile())
        throw new Error('it is no longer a regular file');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path).equals(read))
        throw new Error('it was changed in the meantime');
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        writeNew(temporary, bytes, stats);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
function writeNew(path, bytes, { mode, uid, gid }) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx', mode);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, bytes);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(file, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
    keepOwner(path, uid, gid);
}
/** Only an administrator can, and only they have to: a new file of theirs would lock its owner out. */
function keepOwner(path, uid, gid) {
    if (process.getuid?.() === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(path, uid, gid);
}


/***/ }),

/***/ 64324:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ bySource),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   l1: () => (/* binding */ compatible)
/* harmony export */ });
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77043);

/**
 * The text of a file after edits of it; what is added in one place stands in the order of the edits.
 *
 * Throws for edits that overlap: `compatible` chooses such as do not.
 */
function applyEdits({ text }, edits) {
    const parts = [];
    let at = 0;
    for (const edit of [...edits].sort(byPlace)) {
        if (edit.start < at)
            throw new Error(`Two edits of ${edit.source.path} overlap.`);
        parts.push(text.slice(at, edit.start), edit.text);
        at = edit.end;
    }
    return [...parts, text.slice(at)].join('');
}
/**
 * Of several groups of edits those that can be applied together, the earlier group first: none of whose edits
 * touches a range that another one changes, unless both add to one list. A group is taken whole or not at all.
 */
function compatible(groups) {
    const taken = [];
    const takenOf = new Map();
    for (const group of groups) {
        if (group.some((edit) => collides(edit, takenOf.get(edit.source))))
            continue;
        for (const edit of group) {
            const known = takenOf.get(edit.source) ?? { sorted: [], added: new Map() };
            takenOf.set(edit.source, known);
            take(edit, known);
            taken.push(edit);
        }
    }
    return taken;
}
function collides(edit, taken) {
    if (!taken)
        return false;
    const added = lengthensList(edit) ? taken.added.get(edit.start) : undefined;
    return added ? added.has(edit.text) : touchesAny(edit, taken.sorted);
}
function take(edit, { sorted, added }) {
    const others = lengthensList(edit) ? added.get(edit.start) : undefined;
    if (others) {
        others.add(edit.text);
        return;
    }
    sorted.splice(indexAfter(sorted, edit), 0, edit);
    if (lengthensList(edit))
        added.set(edit.start, new Set([edit.text]));
}
/** Edits by the file they change. */
function bySource(edits) {
    return (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(edits, (edit) => edit.source);
}
/** Whether an edit touches one of others in the same file, which are sorted and do not overlap. */
function touchesAny(edit, others) {
    const last = { start: edit.end, end: Number.POSITIVE_INFINITY };
    const before = others[indexAfter(others, last) - 1];
    return before !== undefined && before.end >= edit.start;
}
/** How many edits of a sorted list stand before a range or at it. */
function indexAfter(sorted, range) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const edit = sorted[middle];
        if (edit && byPlace(edit, range) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Whether an element is added right after one of its own name: any number of others may be added there as well. */
function lengthensList({ source, start, end, text }) {
    const name = /^\s*<([\w-]+)/.exec(text)?.[1];
    return start === end && name !== undefined && source.text.endsWith(`</${name}>`, start);
}
function byPlace(one, other) {
    return one.start - other.start || one.end - other.end;
}


/***/ })

};
