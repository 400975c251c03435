export const id = 3419;
export const ids = [3419];
export const modules = {

/***/ 23419:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAssignments: () => (/* binding */ readAssignments)
/* harmony export */ });
/* unused harmony export messages */
/* harmony import */ var _access_assignments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54601);
/* harmony import */ var _files_table_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39802);
/* harmony import */ var _files_table_read_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58376);
/* harmony import */ var _sdf_catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88022);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27820);





/** The headers by which NetSuite's employee search and role reports name people and roles. */
const COLUMNS = {
    person: { holds: 'the person', headers: ['Email', 'Name', 'Employee', 'Entity', 'Internal ID'] },
    role: { holds: 'the role', headers: ['Role', 'Roles', 'Role Name', 'Role ID'] },
};
/** More than any account has people who hold different roles, and roles in their cells. */
const MOST_TEXTS = 50_000;
const MOST_NAMES = 200_000;
const messages = {
    tooMany: (path, line) => `${path}:${line}: The column for the role has too many different values, so it probably contains something else.`,
    nobody: (path) => `${path}: No row has both a person and a role.`,
};
/** Reads a list of assignments: a row for each person and role, or with several roles in a cell. */
async function readAssignments(path, bytes) {
    const people = new Map();
    const roles = numbering();
    const faults = await (0,_files_table_read_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readTable */ .x)(bytes, COLUMNS, (row) => {
        const [person] = row.cells('person');
        const held = person ? rolesIn(row) : [];
        if (!person || held.length === 0)
            return;
        const holder = holderOf(people, person.text);
        for (const cell of held)
            holder.roles.push(roles.numberOf(cell));
    });
    if (faults.length > 0)
        return { faults: faults.map((fault) => (0,_files_table_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .describeTableFault */ .U)(path, fault)) };
    const tooMany = roles.tooMany();
    if (tooMany !== null)
        return { faults: [messages.tooMany(path, tooMany)] };
    if (people.size === 0)
        return { faults: [messages.nobody(path)] };
    return bySet(path, roles.lines, people.values());
}
/** Gives names of roles a number, in the order in which they are first named. */
function numbering() {
    const lines = new Map();
    const numbers = new Map();
    let tooMany = null;
    let names = 0;
    return {
        /** The line on which each is first named. */
        lines,
        /** The line from which on they are too many; null where they are not. */
        tooMany: () => tooMany,
        numberOf({ text, line }) {
            const known = numbers.get(text);
            if (known !== undefined)
                return known;
            const number = numbers.size;
            names += text.split(/[;|]/).length;
            if (number >= MOST_TEXTS || names > MOST_NAMES)
                tooMany ??= line;
            else {
                numbers.set(text, number);
                lines.set(text, line);
            }
            return number;
        },
    };
}
function holderOf(people, name) {
    const key = (0,_access_assignments_js__WEBPACK_IMPORTED_MODULE_4__/* .comparableName */ ._)(name);
    const known = people.get(key) ?? { name, roles: [] };
    people.set(key, known);
    return known;
}
/** The roles of a row, each line of the cell with its own: what else parts them their names alone can tell. Of several columns that of ids counts, if they are ids; else the first. */
function rolesIn(row) {
    const cells = row.cells('role');
    const cell = cells.length > 1 ? (cells.find(({ text }) => isId(text)) ?? cells[0]) : cells[0];
    if (!cell)
        return [];
    if (!cell.text.includes('\n'))
        return [cell];
    return cell.text.split('\n').flatMap((part, index) => {
        const text = part.trim();
        return text === '' ? [] : [{ text, line: cell.line + index }];
    });
}
function isId(text) {
    return (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isCustomRoleId */ .bO)(text.toLowerCase()) || (0,_sdf_catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .isStandardRole */ .u_)(text);
}
/** People by the set of roles that they hold: most hold what many hold. */
function bySet(path, lines, all) {
    const roleAt = [...lines.keys()];
    const found = new Map();
    for (const { name, roles: written } of all) {
        const roles = written
            .sort((one, other) => one - other)
            .filter((number, index) => number !== written[index - 1]);
        const key = roles.join();
        const known = found.get(key);
        if (known)
            known.names.push(name);
        else
            found.set(key, { roles, names: [name] });
    }
    const names = new Map();
    for (const set of found.values())
        names.set({ roles: set.roles.map((number) => roleAt[number] ?? '').sort(), people: set.names.length }, set.names);
    return { assignments: { path, lines, sets: [...names.keys()] }, names };
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
