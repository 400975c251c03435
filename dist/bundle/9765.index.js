export const id = 9765;
export const ids = [9765];
export const modules = {

/***/ 49765:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReview: () => (/* binding */ readReview)
/* harmony export */ });
/* harmony import */ var _access_reviewed_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21122);
/* harmony import */ var _files_table_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39802);
/* harmony import */ var _files_table_read_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58376);



/** Without these no row is known again. */
const NEEDED = ['person', 'roleIds', 'duty', 'decision', 'reviewer'];
const COLUMNS = Object.fromEntries(Object.keys(_access_reviewed_row_js__WEBPACK_IMPORTED_MODULE_0__/* .REVIEW_HEADERS */ .y).map((name) => [
    name,
    {
        holds: `"${_access_reviewed_row_js__WEBPACK_IMPORTED_MODULE_0__/* .REVIEW_HEADERS */ .y[name]}" of an access review`,
        headers: [_access_reviewed_row_js__WEBPACK_IMPORTED_MODULE_0__/* .REVIEW_HEADERS */ .y[name]],
        optional: !NEEDED.includes(name),
    },
]));
/** Reads a review that an earlier run has written as CSV, without what was gone by then already. */
async function readReview(path, bytes) {
    const rows = [];
    const faults = await (0,_files_table_read_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .x)(bytes, COLUMNS, (row) => {
        const text = reader(row);
        if (text('person') === '' || text('duty') === '' || text('change') === _access_reviewed_row_js__WEBPACK_IMPORTED_MODULE_0__/* .GONE */ .u)
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
    return faults.length > 0 ? { faults: faults.map((fault) => (0,_files_table_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTableFault */ .U)(path, fault)) } : { rows };
}
function reader(row) {
    return (name) => row.cells(name)[0]?.text ?? '';
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


/***/ })

};
