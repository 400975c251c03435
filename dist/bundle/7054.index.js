export const id = 7054;
export const ids = [7054];
export const modules = {

/***/ 21122:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ GONE),
/* harmony export */   y: () => (/* binding */ REVIEW_HEADERS)
/* harmony export */ });
/** The headers of a review. What is written by one run the next one finds by them. */
const REVIEW_HEADERS = {
    person: 'Person',
    roles: 'Roles',
    roleIds: 'Role IDs',
    duty: 'Duty',
    title: 'Title',
    risk: 'Risk',
    how: 'Held by',
    change: 'Change',
    decision: 'Decision',
    reviewer: 'Reviewer',
};
/**
 * The word in the column "Change" for a row of the last review whose person no longer holds the duty. The new review still shows
 * the row, so that the reviewer sees what ended; the review after that leaves it out.
 */
const GONE = 'gone';


/***/ }),

/***/ 27054:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewFor: () => (/* binding */ reviewFor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(99045);
// EXTERNAL MODULE: ./build/src/access/assignments.js
var assignments = __webpack_require__(54601);
// EXTERNAL MODULE: ./build/src/access/reviewed-row.js
var reviewed_row = __webpack_require__(21122);
// EXTERNAL MODULE: ./build/src/report/writing/csv.js
var csv = __webpack_require__(30959);
// EXTERNAL MODULE: ./build/src/access/known-roles.js + 1 modules
var known_roles = __webpack_require__(87999);
// EXTERNAL MODULE: ./build/src/policy/built-in-duties.js + 1 modules
var built_in_duties = __webpack_require__(47763);
// EXTERNAL MODULE: ./build/src/rules/shared/people/combinations.js
var combinations = __webpack_require__(68531);
// EXTERNAL MODULE: ./build/src/rules/shared/people/duty-table.js
var duty_table = __webpack_require__(47710);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/risks.js + 1 modules
var risks = __webpack_require__(93832);
// EXTERNAL MODULE: ./build/src/util/compare-text.js
var compare_text = __webpack_require__(64465);
;// CONCATENATED MODULE: ./build/src/report/review/rows.js






/** Nobody decides on more, and a list of administrators that never ends must not fill the memory. */
const MOST_ROWS = 500_000;
/** A row for each person and duty, the greatest risk first, then by person; null where they are too many. */
function reviewRows({ assignments, names }, projects, policy) {
    const heldBy = dutiesReader(projects, (0,built_in_duties/* dutiesFor */.cr)(policy));
    const rows = [];
    for (const set of assignments.sets) {
        const all = heldBy(set);
        if (rows.length + all.length * set.people > MOST_ROWS)
            return null;
        for (const person of names.get(set) ?? [])
            for (const held of all)
                rows.push({ person, held });
    }
    return rows.sort((one, other) => (0,risks/* compareRisks */.IJ)(other.held.duty.risk, one.held.duty.risk) ||
        (0,compare_text/* compareText */.n)(one.person, other.person) ||
        (0,compare_text/* compareText */.n)(one.held.duty.id, other.held.duty.id));
}
/** A reader of the duties that sets of roles hold, as all projects see them together. */
function dutiesReader(projects, duties) {
    const readers = projects.map((project) => {
        const read = (0,known_roles/* roleReader */.a)(project, projects);
        const conflictsOf = (0,duty_table/* dutyReader */.O)(duties);
        const isOwn = (role) => role.role !== null && role.project === project;
        return (set) => {
            const roles = (0,combinations/* heldRoles */.Pg)(set, read);
            // A project that defines none of the roles sees what the first one sees.
            return project === projects[0] || roles.some(isOwn) ? conflictsOf(roles) : [];
        };
    });
    return (set) => {
        const held = new Map();
        for (const { duty, parts, alone } of readers.flatMap((conflictsOf) => conflictsOf(set))) {
            const own = { duty, roles: parts.map(({ role }) => role), isByOne: alone.length > 0 };
            held.set(duty, together(held.get(duty), own));
        }
        return [...held.values()];
    };
}
/** What several projects say of the same roles. */
function together(known, own) {
    if (!known)
        return own;
    const roles = new Map([...known.roles, ...own.roles].map((role) => [role.id, role]));
    return {
        duty: own.duty,
        roles: [...roles.values()].sort((one, other) => (0,compare_text/* compareText */.n)(one.id, other.id)),
        isByOne: known.isByOne || own.isByOne,
    };
}

;// CONCATENATED MODULE: ./build/src/report/review/review.js




/** Null where it would have more rows than anybody could decide on. */
function makeReview({ people, projects, policy, day, notes, last }) {
    const now = reviewRows(people, projects, policy)?.map(written);
    if (!now)
        return null;
    const { path, sets } = people.assignments;
    return {
        rows: last ? compared(now, last) : now,
        isCompared: last !== null,
        people: sets.reduce((sum, set) => sum + set.people, 0),
        path,
        day,
        notes,
    };
}
/** What parts roles in a cell. */
const BETWEEN = '; ';
function written({ person, held: { duty, roles, isByOne } }) {
    return {
        person,
        roles: roles.map(nameOf).join(BETWEEN),
        roleIds: roles.map(({ id }) => id).join(BETWEEN),
        duty: duty.id,
        title: duty.title,
        risk: duty.risk,
        how: isByOne ? 'one role' : 'several roles',
        decision: '',
        reviewer: '',
        change: null,
        earlier: '',
    };
}
function nameOf({ name, id }) {
    return name ?? id;
}
/** The rows with what became of those of the last review; what is gone comes last. */
function compared(now, last) {
    const known = new Map(last.map((row) => [keyOf(row), row]));
    const rows = now.map((row) => {
        const before = known.get(keyOf(row));
        known.delete(keyOf(row));
        if (!before)
            return { ...row, change: 'new' };
        const { decision, reviewer } = before;
        if (before.roleIds === (0,csv/* harmless */.Is)(row.roleIds))
            return { ...row, change: 'kept', decision, reviewer };
        const earlier = [decision, reviewer].filter((text) => text !== '').join(', ');
        return { ...row, change: 'changed', earlier };
    });
    const gone = [...known.values()].map((row) => ({ ...row, change: reviewed_row/* GONE */.u, earlier: '' }));
    return [...rows, ...gone];
}
/** As the file of a review has it: there no cell is a formula. */
function keyOf({ person, duty }) {
    return JSON.stringify([(0,assignments/* comparableName */._)((0,csv/* harmless */.Is)(person)), (0,assignments/* comparableName */._)((0,csv/* harmless */.Is)(duty))]);
}

// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(70752);
// EXTERNAL MODULE: ./build/src/cli/assignments.js
var cli_assignments = __webpack_require__(42166);
// EXTERNAL MODULE: ./build/src/cli/failure.js
var failure = __webpack_require__(84366);
// EXTERNAL MODULE: ./build/src/cli/output.js + 1 modules
var output = __webpack_require__(18719);
;// CONCATENATED MODULE: ./build/src/cli/review.js








/** Throws wrong use, before anything is checked, where the review could not be written or compared. */
async function reviewFor(file, people, tree, given, world) {
    const write = writerFor(file);
    refuseSharedFiles(file, given, world);
    const deliver = (0,output/* deliverTo */.B)(file, tree, world);
    const last = await lastReview(given, world);
    return async ({ projects, problems, notes }, { policy, today }) => {
        if (problems.length > 0) {
            world.tell('The access review was not written, because not everything could be read.');
            return;
        }
        const review = makeReview({ people, projects, policy, day: today, notes, last });
        if (!review)
            throw (0,failure/* wrongUse */.po)(`The access review would have more than ${MOST_ROWS} rows.`);
        deliver(await write(review));
    };
}
function writerFor(file) {
    if (/\.csv$/i.test(file))
        return async (review) => (await __webpack_require__.e(/* import() */ 5236).then(__webpack_require__.bind(__webpack_require__, 25236))).reviewCsv(review);
    if (/\.html?$/i.test(file))
        return async (review) => (await Promise.all(/* import() */[__webpack_require__.e(4737), __webpack_require__.e(8931)]).then(__webpack_require__.bind(__webpack_require__, 68931))).reviewHtml(review);
    throw (0,failure/* wrongUse */.po)(`"${file}" is neither a .csv nor an .html file: --review writes one of these.`);
}
/** A review that took the place of what it is made from could not be made again. */
function refuseSharedFiles(file, given, { folder }) {
    for (const name of ['assignments', 'review-since', 'output', 'evidence', 'baseline']) {
        const other = (0,cli_arguments/* lastValue */.k)(given, name);
        if (other !== undefined && (0,external_node_path_.resolve)(folder, other) === (0,external_node_path_.resolve)(folder, file))
            throw (0,failure/* wrongUse */.po)(`"${file}" is also the file of --${name}.`);
    }
}
async function lastReview(given, world) {
    const named = (0,cli_arguments/* lastValue */.k)(given, 'review-since');
    if (named === undefined)
        return null;
    const path = (0,external_node_path_.resolve)(world.folder, named);
    const { readReview } = await __webpack_require__.e(/* import() */ 9765).then(__webpack_require__.bind(__webpack_require__, 49765));
    const read = await readReview((0,relative_path/* relativePath */.iZ)(world.folder, path), (0,cli_assignments/* bytesOf */.$$)(path, named, 'review-since'));
    if ('rows' in read)
        return read.rows;
    for (const fault of read.faults)
        world.tell(fault);
    throw (0,failure/* wrongUse */.po)('The last review cannot be used: --review-since needs a CSV file that --review has written.');
}


/***/ }),

/***/ 30959:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Kx: () => (/* binding */ csvRows),
/* harmony export */   fu: () => (/* binding */ csv)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);

/** Excel takes UTF-8 for UTF-8 only with it. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Rows that follow others, of a table that is written in parts. */
function csvRows(rows) {
    return rows.map((row) => `${row.map(quickCell).join(',')}\r\n`).join('');
}
/** Most cells, in which nothing has to be looked for. */
const PLAIN = /^(?:[\w[(][\w ./()[\]=-]*)?$/;
function quickCell(text) {
    return PLAIN.test(text) ? `"${text}"` : cell(text);
}
/** What makes a spreadsheet take a cell for a formula; full-width forms among it, which some read alike. */
const FORMULA = /^(?=\s*[=+\-@＝＋－＠])/;
/** The same where a spreadsheet that parts cells at another mark, or does not know quotes, would begin a cell. */
const INNER_FORMULA = /(?<=[,;|"]\s*)(?=[=+\-@＝＋－＠])/g;
/**
 * Rows as RFC 4180 has them: CRLF, every cell in quotes. What a spreadsheet would calculate is kept from it by an
 * apostrophe, which spreadsheets know as "this is text" (OWASP, "CSV Injection"); control characters and unseen marks
 * are shown as escapes.
 */
function csv(rows) {
    return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
function cell(text) {
    return `"${harmless(text).replaceAll('"', '""')}"`;
}
/** A text as its cell shows it. What is harmless already stays as it is. */
function harmless(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text).replace(FORMULA, "'").replace(INNER_FORMULA, "'");
}


/***/ })

};
