export const id = 7054;
export const ids = [7054];
export const modules = {

/***/ 49765:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReview: () => (/* binding */ readReview),
/* harmony export */   u: () => (/* binding */ GONE),
/* harmony export */   y: () => (/* binding */ REVIEW_HEADERS)
/* harmony export */ });
/* harmony import */ var _files_table_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39802);
/* harmony import */ var _files_table_read_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58376);


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
/** Without these no row is known again. */
const NEEDED = ['person', 'roleIds', 'duty', 'decision', 'reviewer'];
const COLUMNS = Object.fromEntries(Object.keys(REVIEW_HEADERS).map((name) => [
    name,
    {
        holds: `"${REVIEW_HEADERS[name]}" of an access review`,
        headers: [REVIEW_HEADERS[name]],
        optional: !NEEDED.includes(name),
    },
]));
/** How a review marks what is no longer so. */
const GONE = 'gone';
/** Reads a review that an earlier run has written as CSV, without what was gone by then already. */
async function readReview(path, bytes) {
    const rows = [];
    const faults = await (0,_files_table_read_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readTable */ .x)(bytes, COLUMNS, (row) => {
        const text = reader(row);
        if (text('person') === '' || text('duty') === '' || text('change') === GONE)
            return;
        rows.push({
            person: text('person'),
            roles: text('roles'),
            roleIds: text('roleIds'),
            duty: text('duty'),
            title: text('title'),
            risk: text('risk'),
            how: text('how'),
            decision: text('decision'),
            reviewer: text('reviewer'),
        });
    });
    return faults.length > 0 ? { faults: faults.map((fault) => (0,_files_table_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTableFault */ .U)(path, fault)) } : { rows };
}
function reader(row) {
    return (name) => row.cells(name)[0]?.text ?? '';
}


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
// EXTERNAL MODULE: ./build/src/check/read-review.js
var read_review = __webpack_require__(49765);
// EXTERNAL MODULE: ./build/src/report/csv.js
var csv = __webpack_require__(81148);
// EXTERNAL MODULE: ./build/src/access/known-roles.js + 1 modules
var known_roles = __webpack_require__(87999);
// EXTERNAL MODULE: ./build/src/policy/built-in-duties.js + 1 modules
var built_in_duties = __webpack_require__(47763);
// EXTERNAL MODULE: ./build/src/rules/people/combinations.js
var combinations = __webpack_require__(45177);
// EXTERNAL MODULE: ./build/src/rules/people/duty-table.js
var duty_table = __webpack_require__(1804);
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
    const gone = [...known.values()].map((row) => ({ ...row, change: read_review/* GONE */.u, earlier: '' }));
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
            throw (0,failure/* wrongUse */.po)(`"${file}" is the file of --${name} as well.`);
    }
}
async function lastReview(given, world) {
    const named = (0,cli_arguments/* lastValue */.k)(given, 'review-since');
    if (named === undefined)
        return null;
    const path = (0,external_node_path_.resolve)(world.folder, named);
    const { readReview } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 49765));
    const read = await readReview((0,relative_path/* relativePath */.iZ)(world.folder, path), (0,cli_assignments/* bytesOf */.$$)(path, named, 'review-since'));
    if ('rows' in read)
        return read.rows;
    for (const fault of read.faults)
        world.tell(fault);
    throw (0,failure/* wrongUse */.po)('The last review cannot be used: --review-since takes a CSV that --review has written.');
}


/***/ }),

/***/ 39802:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeTableFault)
/* harmony export */ });
/** A fault as users read it: `file:line: message`. */
function describeTableFault(path, { line, message }) {
    return line === null ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}


/***/ }),

/***/ 58376:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: ./build/src/util/nearest.js
var nearest = __webpack_require__(39604);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
;// CONCATENATED MODULE: ./build/src/files/table/columns.js


/** Where the columns are by a header; those that are missing have none. */
function findColumns(header, wanted) {
    const names = header.map(comparable);
    const indexes = namesOf(wanted).map((name) => [
        name,
        wanted[name].headers.flatMap((known) => names.flatMap((own, index) => (own === comparable(known) ? [index] : []))),
    ]);
    return Object.fromEntries(indexes);
}
/** How many of the wanted columns there are. */
function countFound(found) {
    return namesOf(found).filter((name) => found[name].length > 0).length;
}
/** Whether a row is the header: it names every column that a table must have. */
function isHeader(found, wanted) {
    return namesOf(wanted).every((name) => wanted[name].optional || found[name].length > 0);
}
/** What is wrong with the header at a line: columns that are missing, or that appear twice. */
function faultsInHeader(header, found, wanted, line) {
    return namesOf(wanted).flatMap((name) => {
        const { holds, headers, optional } = wanted[name];
        const quoted = headers.map((known) => `"${known}"`);
        if (found[name].length === 0 && !optional)
            return [
                {
                    line,
                    message: `No column for ${holds}: the header must have ${(0,words/* either */.gP)(quoted)}.${nearly(header, headers)}`,
                },
            ];
        const own = found[name].map((index) => comparable(header[index] ?? ''));
        const twice = headers.find((known) => own.filter((one) => one === comparable(known)).length > 1);
        if (twice === undefined)
            return [];
        return [{ line, message: `Two columns are named "${twice}". Rename or remove one of them.` }];
    });
}
function nearly(header, headers) {
    for (const [index, cell] of header.entries()) {
        const near = cell.length < 50 ? (0,nearest/* nearestWord */.zZ)(cell.trim(), headers) : null;
        if (near !== null)
            return ` The name of column ${index + 1} is close to "${near}".`;
    }
    return '';
}
function comparable(header) {
    return header
        .slice(0, 100)
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}
function namesOf(record) {
    return Object.keys(record);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/files/table/text.js

/** More than the longest list of people and roles takes; what is larger is not even decoded. */
const MAX_TABLE_BYTES = 128 * 1024 * 1024;
/** How files begin that people take for CSV because a spreadsheet opens them. */
const OTHER_KINDS = [
    [[0x50, 0x4b, 0x03, 0x04], 'an Excel workbook or another ZIP file'],
    [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel workbook'],
    [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
];
/** The text of a CSV file, its lines ended by LF, or why it has none. */
function tableText(bytes) {
    const kind = OTHER_KINDS.find(([beginning]) => beginning.every((byte, index) => bytes[index] === byte))?.[1];
    if (kind !== undefined)
        return faultAt(null, `This is ${kind}. Save it as "CSV UTF-8".`);
    if (bytes.length > MAX_TABLE_BYTES)
        return faultAt(null, `The file is larger than ${MAX_TABLE_BYTES / 1024 / 1024} MB.`);
    const encoding = encodingOf(bytes);
    const read = decoded(encoding, bytes);
    if ('fault' in read)
        return read;
    const text = read.text.includes('\r') ? read.text.replace(/\r\n?/g, '\n') : read.text;
    if (text.trim() === '')
        return faultAt(null, 'The file is empty. Its first line must be a header.');
    if (/^\s*</.test(text.slice(0, 1000)))
        return faultAt(1, 'This is XML or HTML, which NetSuite exports for Excel. Export it as CSV.');
    const zero = text.indexOf('\0');
    if (zero !== -1)
        return faultAt(lineOf(text, zero), 'There is a NUL character here: this is not a text. Export it as CSV.');
    return { text };
}
/** The encoding of the byte order mark, or that in which the first character, always one of a header, is ASCII. */
function encodingOf([first, second]) {
    if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
        return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined))
        return 'utf-16be';
    return 'utf-8';
}
function decoded(encoding, bytes) {
    try {
        return { text: new external_node_util_.TextDecoder(encoding, { fatal: true }).decode(bytes) };
    }
    catch {
        const text = new external_node_util_.TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
        const line = lineOf(text, text.indexOf('\uFFFD'));
        return faultAt(line, `A byte here is not ${encoding.toUpperCase()}. Save the file as "CSV UTF-8".`);
    }
}
function lineOf(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
function faultAt(line, message) {
    return { fault: { line, message } };
}

;// CONCATENATED MODULE: ./build/src/files/table/read-table.js


/** What Excel writes between cells, by language and format. */
const DELIMITERS = [',', ';', '\t'];
/** Reports have titles above the header. */
const HEADER_WITHIN_ROWS = 20;
const HEADER_WITHIN_CHARACTERS = 100_000;
/** No name is that long, nor a list of them: a quote is not closed, or somebody means harm. */
const MOST_CHARACTERS = 100_000;
/** More are no help. */
const MOST_FAULTS = 20;
/**
 * Reads a CSV file with a header: in UTF-8 or UTF-16, with or without a byte order mark, its cells parted by comma,
 * semicolon or tab. Each row is given to `take` as it is read. A table with a fault is not to be used, whatever was taken.
 */
async function readTable(bytes, columns, take) {
    const read = tableText(bytes);
    if ('fault' in read)
        return [read.fault];
    const { default: papa } = await __webpack_require__.e(/* import() */ 8728).then(__webpack_require__.t.bind(__webpack_require__, 28728, 19));
    const { text } = read;
    const header = headerOf(papa, text, columns);
    const faults = faultsInHeader(header.cells, header.found, columns, header.line);
    if (faults.length > 0)
        return faults;
    eachRecord(papa, text, header.delimiter, (record) => {
        if (record.index <= header.index || record.cells.every((cell) => cell.trim() === ''))
            return true;
        const fault = faultIn(record, header);
        if (fault)
            faults.push(fault);
        else if (faults.length === 0)
            take(rowOf(record, header.found));
        return faults.length < MOST_FAULTS;
    });
    return faults;
}
/** Goes on as long as the visitor says so. */
function eachRecord(papa, text, delimiter, visit) {
    let [index, line, start] = [0, 1, 0];
    papa.parse(text, {
        delimiter,
        newline: '\n',
        step({ data: cells, errors, meta }, parser) {
            const quotes = errors.find(({ type }) => type === 'Quotes')?.code ?? null;
            if (!visit({ index, line, cells, quotes: quotes }))
                parser.abort();
            for (let at = text.indexOf('\n', start); at !== -1 && at < meta.cursor; at = text.indexOf('\n', at + 1))
                line++;
            index++;
            start = meta.cursor;
        },
    });
}
/** The row and delimiter by which all columns are there, soonest; else by which most of them are. */
function headerOf(papa, text, columns) {
    const beginning = text.slice(0, HEADER_WITHIN_CHARACTERS);
    const all = [];
    for (const delimiter of DELIMITERS) {
        eachRecord(papa, beginning, delimiter, ({ index, line, cells }) => {
            all.push({ delimiter, index, line, cells, found: findColumns(cells, columns) });
            return index + 1 < HEADER_WITHIN_ROWS;
        });
    }
    const whole = all.filter(({ found }) => isHeader(found, columns));
    const best = (whole.length > 0 ? whole : all).sort((one, other) => countFound(other.found) - countFound(one.found) ||
        one.line - other.line ||
        other.cells.length - one.cells.length)[0];
    return best ?? { delimiter: ',', index: 0, line: 1, cells: [], found: findColumns([], columns) };
}
function faultIn(record, { cells: header }) {
    const { line, cells, quotes } = record;
    if (quotes === 'MissingQuotes')
        return { line, message: 'A quote that opens a cell here is not closed.' };
    if (quotes !== null)
        return {
            line,
            message: 'A closing quote is followed by text. Write quotes inside a cell twice, as in "a ""b"" c".',
        };
    if (cells.slice(header.length).some((cell) => cell.trim() !== ''))
        return {
            line,
            message: `There are ${cells.length} cells, but the header has ${header.length}. Put cells that contain a delimiter in quotes.`,
        };
    if (cells.some((cell) => cell.length > MOST_CHARACTERS))
        return { line, message: `A cell has more than ${MOST_CHARACTERS} characters.` };
    return null;
}
function rowOf({ line, cells }, found) {
    return {
        line,
        cells: (name) => {
            const own = [];
            for (const index of found[name]) {
                const text = cells[index]?.trim() ?? '';
                if (text !== '')
                    own.push({ text, line: line + linesBefore(cells, index) });
            }
            return own;
        },
    };
}
/** How many lines of a row end before the text of a cell begins. */
function linesBefore(cells, index) {
    let lines = 0;
    for (let at = 0; at < index; at++)
        lines += lineEnds(cells[at] ?? '');
    const written = cells[index] ?? '';
    return lines + lineEnds(written.slice(0, written.length - written.trimStart().length));
}
function lineEnds(text) {
    return text.includes('\n') ? text.split('\n').length - 1 : 0;
}


/***/ }),

/***/ 81148:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Kx: () => (/* binding */ csvRows),
/* harmony export */   fu: () => (/* binding */ csv)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84268);

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
