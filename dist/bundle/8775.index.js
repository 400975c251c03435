export const id = 8775;
export const ids = [8775];
export const modules = {

/***/ 78775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var value = __webpack_require__(43496);
// EXTERNAL MODULE: ./build/src/util/compare-text.js
var compare_text = __webpack_require__(64465);
// EXTERNAL MODULE: ./build/src/access/entries.js
var entries = __webpack_require__(55404);
// EXTERNAL MODULE: ./build/src/access/names.js
var names = __webpack_require__(70544);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/names/names.js + 2 modules
var names_names = __webpack_require__(26718);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/names/spelling.js
var spelling = __webpack_require__(83384);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var reference = __webpack_require__(27820);
// EXTERNAL MODULE: ./build/src/access/grants.js
var access_grants = __webpack_require__(57793);
;// CONCATENATED MODULE: ./build/src/access/drift/permission-index.js






/** Finds permissions by keys, by names of the UI, and by the names of what projects define. */
function permissionIndex(projects) {
    const objects = new Map();
    const named = new Set();
    for (const { counterpartById } of projects) {
        for (const object of counterpartById.values()) {
            const name = (0,names/* nameOfObject */.MP)(object);
            if (name === null)
                continue;
            const key = (0,reference/* formatReference */.FH)(object.id);
            named.add(key);
            const keys = objects.get((0,spelling/* plainName */.MH)(name)) ?? new Set();
            objects.set((0,spelling/* plainName */.MH)(name), keys.add(key));
        }
    }
    const find = (written, tab, role) => {
        const key = keyIn(written, role);
        if (key !== null)
            return { keys: [key], isExact: true };
        const own = [...(objects.get((0,spelling/* plainName */.MH)(written)) ?? [])];
        return among(written, own, tab);
    };
    return { find, hasName: (key) => named.has(key) || (0,permissions/* findPermission */.Ll)(key) !== undefined };
}
/** A key of SDF, whether it is known or not; null for a name. */
function keyIn(written, { project, grants }) {
    if ((0,reference/* parseReference */.F2)(written))
        return (0,access_grants/* canonicalKey */.yk)(project, written);
    const scriptId = written.toLowerCase();
    if ((0,reference/* isPermissionTargetId */.a$)(scriptId)) {
        // The account knows no brackets: the object can be that of a SuiteApp.
        const own = [...grants.keys()].find((key) => (0,reference/* parseReference */.F2)(key)?.scriptId === scriptId);
        return own ?? (0,access_grants/* canonicalKey */.yk)(project, (0,reference/* formatReference */.FH)(scriptId));
    }
    const id = written.toUpperCase();
    return (0,permissions/* findPermission */.Ll)(id) || /^(?:ADMI|LIST|REGT|REPO|TRAN)_\w+$/.test(written) ? id : null;
}
/** What has the very name, in the tab that is named, goes before what has a similar one. */
function among(written, objects, tab) {
    const area = tab === null ? null : (0,names_names/* tabNamed */.lq)(tab);
    const called = (0,names_names/* permissionsCalled */["in"])(written);
    const exact = called.filter(({ names }) => names.some((name) => (0,spelling/* plainName */.MH)(name) === (0,spelling/* plainName */.MH)(written)));
    const candidates = [...objects, ...idsOf(exact)];
    const all = candidates.length > 0 ? candidates : idsOf(called);
    const inArea = area ? all.filter((key) => nameTab(key) === area) : all;
    return { keys: inArea.length > 0 ? inArea : all, isExact: candidates.length > 0 };
}
function idsOf(permissions) {
    return permissions.map(({ id }) => id);
}
function nameTab(key) {
    return (0,names/* nameOfPermission */.o3)({ head: null, base: null }, key).tab;
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/standard-role-permissions.js + 1 modules
var standard_role_permissions = __webpack_require__(43982);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
// EXTERNAL MODULE: ./build/src/access/holders.js
var holders = __webpack_require__(64527);
;// CONCATENATED MODULE: ./build/src/access/drift/role-index.js







const INTERNAL_ID = 'The role is named by its internal id alone. Export its script id or name.';
/** The roles that projects define. Of one that several projects define all that any of them grants counts. */
function repositoryRoles(projects) {
    const roles = new Map();
    for (const project of projects) {
        for (const { id, role, grants } of (0,holders/* holdersOf */.pW)(project).values()) {
            if (!role?.scriptId?.text)
                continue;
            const known = roles.get(id);
            if (known)
                roles.set(id, { ...known, grants: together(known.grants, grants) });
            else
                roles.set(id, { id, name: (0,names/* nameOfRole */.r0)(role), project, role, grants });
        }
    }
    return roles;
}
function together(one, other) {
    const all = new Map(one);
    for (const grant of other.values())
        (0,access_grants/* add */.WQ)(all, grant);
    return all;
}
/** Finds roles by what a row calls them: by script id first, since names can be changed, and be those of others. */
function roleMatcher(roles) {
    const byName = new Map();
    for (const role of roles.values()) {
        const name = (0,spelling/* plainName */.MH)(role.name ?? '');
        if (name !== '')
            byName.set(name, [...(byName.get(name) ?? []), role]);
    }
    const known = new Map();
    return (names) => {
        const key = JSON.stringify(names);
        const match = known.get(key) ?? matched(names, roles, byName);
        known.set(key, match);
        return match;
    };
}
function matched(names, roles, byName) {
    for (const name of names) {
        const match = matchedById(name, roles);
        if (match)
            return match;
    }
    for (const name of names) {
        const match = matchedByName(name, byName);
        if (match)
            return match;
    }
    if (names.some((name) => (0,standard_role_permissions/* standardRoleCalled */.xo)(name) !== null))
        return { kind: 'standard' };
    const [name] = names.filter((one) => !/^-?\d+$/.test(one));
    if (name !== undefined)
        return { kind: 'unknown', name };
    return { kind: 'unclear', why: names.length === 0 ? 'The row names no role.' : INTERNAL_ID, may: null };
}
/** Null for what is no script id. */
function matchedById(written, roles) {
    if (/^CUSTOMROLE\d/.test(written) && (0,standard_role_permissions/* standardRoleCalled */.xo)(written) !== null)
        return { kind: 'standard' };
    const id = ((0,reference/* parseReference */.F2)(written)?.scriptId ?? written).toLowerCase();
    const role = roles.get(id);
    if (role)
        return { kind: 'known', role };
    return /^customrole\w*$/.test(id) ? { kind: 'unknown', name: id } : null;
}
/** Null for a name that no role of the repository has. */
function matchedByName(written, byName) {
    const all = byName.get((0,spelling/* plainName */.MH)(written)) ?? [];
    const [role, ...others] = all;
    if (role && others.length === 0)
        return { kind: 'known', role };
    if (!role)
        return null;
    const may = all.map(({ id }) => id);
    return { kind: 'unclear', why: `Several roles of the repository have this name: ${(0,words/* listed */.KE)(may)}.`, may };
}

;// CONCATENATED MODULE: ./build/src/access/drift/drift.js







/**
 * Compares roles with what an account has. A row that cannot be matched is told and decides nothing: neither is what it
 * may speak of.
 *
 * @param isWanted whether a file is asked for, by its path
 */
function driftOf(projects, rows, isWanted) {
    const roles = repositoryRoles(projects);
    const index = permissionIndex(projects);
    const read = readRows(rows, roles, index);
    const { seen, onlyInAccount, unmatched } = read;
    const wanted = [...roles.values()].filter(({ role }) => isWanted(role.source.path));
    const compared = wanted.flatMap(({ id }) => seen.get(id) ?? []);
    const results = compared.map((account) => compareRole(account, index));
    const missing = wanted
        .filter(({ id, grants }) => !seen.has(id) && grants.size > 0)
        .map((role) => ({ role, why: whyMissed(role, read) }));
    return {
        differences: results.flatMap(({ differences }) => differences),
        onlyInRepository: missing.flatMap(({ role, why }) => (why === null ? [role] : [])),
        onlyInAccount: wanted.length === roles.size ? [...onlyInAccount.values()] : [],
        unmatched: [...unmatched].sort((one, other) => one.line - other.line),
        notCompared: [
            ...results.flatMap(({ notCompared }) => notCompared),
            ...missing.flatMap(({ role, why }) => (why === null ? [] : [{ role: role.id, permission: null, why }])),
        ],
        compared: compared.length,
    };
}
/** Why the export may hold a role that was not found in it; null where it surely does not. */
function whyMissed({ id, name }, { unclear, hasIds }) {
    const row = unclear.find(({ may }) => may === null || may.includes(id));
    if (row)
        return `Line ${row.line} may be about it.`;
    return name === null && !hasIds
        ? 'The export has no script ids, and the file of the role has no plain name.'
        : null;
}
function readRows(rows, roles, index) {
    const find = roleMatcher(roles);
    const seen = new Map();
    const onlyInAccount = new Map();
    const unmatched = [];
    const unclear = [];
    let hasIds = false;
    for (const row of rows) {
        const match = find(row.roles);
        hasIds ||= row.roles.some((name) => /^customrole/i.test(name));
        if (match.kind === 'unclear') {
            unmatched.push(unmatchedRow(row, match.why));
            unclear.push({ line: row.line, may: match.may });
        }
        if (match.kind === 'unknown')
            onlyInAccount.set(match.name.toLowerCase(), match.name);
        if (match.kind !== 'known')
            continue;
        const { id } = match.role;
        const account = seen.get(id) ?? {
            role: match.role,
            held: new Map(),
            uncertain: new Map(),
            unknown: [],
        };
        seen.set(id, account);
        unmatched.push(...readRow(row, account, index));
    }
    return { seen, onlyInAccount, unmatched, unclear, hasIds };
}
function unmatchedRow({ line, roles, permission, level }, why) {
    return { line, text: [roles[0], permission, level].filter(Boolean).join(', '), why };
}
/** Gives back what cannot be matched: the row, or one before it that it shows to mean something else. */
function readRow(row, account, index) {
    const { line, permission, tab } = row;
    if (permission === '')
        return [];
    const { keys, isExact } = index.find(permission, tab, account.role);
    const [key, ...others] = keys;
    if (key === undefined) {
        account.unknown.push(line);
        return [unmatchedRow(row, 'No known permission has this name.')];
    }
    if (others.length > 0) {
        for (const one of keys)
            account.uncertain.set(one, line);
        return [unmatchedRow(row, `The name means several permissions: ${keys.slice(0, MOST_TOLD).join(', ')}.`)];
    }
    const level = levelIn(row.level);
    if (level !== null)
        return hold(account, key, { level, row, isExact });
    account.uncertain.set(key, line);
    return [unmatchedRow(row, NO_LEVEL)];
}
const NO_LEVEL = 'The level is not one of None, View, Create, Edit and Full, nor a number from 0 to 4.';
/** More are no help. */
const MOST_TOLD = 5;
function hold({ held, uncertain, unknown }, key, one) {
    const known = held.get(key);
    if (!known || (known.level === one.level && known.isExact === one.isExact)) {
        held.set(key, known ?? one);
        return [];
    }
    if (known.isExact === one.isExact) {
        uncertain.set(key, one.row.line);
        return [
            unmatchedRow(one.row, `Line ${known.row.line} has this permission of the role at ${known.level}.`),
        ];
    }
    // A looser name is that of something else where the exact one is there as well.
    const [exact, loose] = known.isExact ? [known, one] : [one, known];
    held.set(key, exact);
    unknown.push(loose.row.line);
    return [
        unmatchedRow(loose.row, `Line ${exact.row.line} names ${key} exactly; what this one means is not known.`),
    ];
}
/** A level as the UI or SuiteQL writes it; null for what is none. */
function levelIn(written) {
    if (/^[0-4]$/.test(written))
        return permissions/* LEVELS */.A_[Number(written)] ?? null;
    const word = written.toUpperCase();
    return (0,permissions/* isLevel */.NW)(word) ? word : null;
}
function compareRole(account, index) {
    const { role, held, uncertain } = account;
    const differences = [];
    const notCompared = [];
    for (const key of new Set([...role.grants.keys(), ...held.keys(), ...uncertain.keys()])) {
        const line = doubtfulLine(account, key, index);
        if (line === null)
            differences.push(...differenceIn(account, key));
        else if (role.grants.has(key) || held.has(key))
            notCompared.push({ role: role.id, permission: key, why: `Line ${line} may be about it.` });
    }
    differences.sort((one, other) => (0,compare_text/* compareTexts */.q)([one.name, one.key], [other.name, other.key]));
    return { differences, notCompared };
}
/** The line that may be about a permission although it was not matched; null where none is. */
function doubtfulLine({ role, held, uncertain, unknown }, key, index) {
    const line = uncertain.get(key);
    if (line !== undefined)
        return line;
    const isNameless = role.grants.has(key) && !held.has(key) && !index.hasName(key);
    return isNameless ? (unknown[0] ?? null) : null;
}
function differenceIn({ role, held }, key) {
    const grant = role.grants.get(key);
    const row = held.get(key);
    const level = row && row.level !== 'NONE' ? row.level : null;
    return isAlike(grant, level) ? [] : [differenceOf(role, key, grant, level, row?.row.line ?? null)];
}
/** Where the XML can be read in several ways, the account may have any of them. */
function isAlike(grant, account) {
    const level = account ?? 'NONE';
    if (!grant)
        return account === null;
    const least = grant.doubt?.level ?? grant.level;
    return (0,permissions/* compareLevels */.t9)(least, level) <= 0 && (0,permissions/* compareLevels */.t9)(level, grant.level) <= 0;
}
function differenceOf(role, key, grant, account, accountLine) {
    return {
        role,
        key,
        ...(0,names/* nameOfPermission */.o3)({ head: role.project, base: null }, key),
        repository: grant?.level ?? null,
        account,
        at: grant?.at ?? placeWithout(role, key),
        accountLine,
    };
}
/** Where a role says that it does not hold a permission; else the role. */
function placeWithout({ project, role, id }, key) {
    const [entry] = (0,entries/* entriesOf */.M)(project, id, key).inRole;
    return entry?.level ? (0,value/* placeOf */.$t)(entry.level.element) : (0,value/* openingTag */.p8)(role.root);
}

// EXTERNAL MODULE: ./build/src/check/load.js + 6 modules
var load = __webpack_require__(70468);
// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(99045);
// EXTERNAL MODULE: ./build/src/files/table/fault.js
var table_fault = __webpack_require__(39802);
// EXTERNAL MODULE: ./build/src/files/table/read-table.js + 2 modules
var read_table = __webpack_require__(58376);
// EXTERNAL MODULE: ./build/src/report/writing/fit-terminal.js
var fit_terminal = __webpack_require__(15193);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(70752);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
// EXTERNAL MODULE: ./build/src/cli/failure.js
var failure = __webpack_require__(84366);
// EXTERNAL MODULE: ./build/src/cli/ignored.js
var ignored = __webpack_require__(11322);
// EXTERNAL MODULE: ./build/src/cli/output.js + 1 modules
var output = __webpack_require__(18719);
// EXTERNAL MODULE: ./build/src/cli/read-gate.js
var read_gate = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/src/cli/report-options.js
var report_options = __webpack_require__(77591);
// EXTERNAL MODULE: ./build/src/cli/targets.js
var cli_targets = __webpack_require__(73374);
// EXTERNAL MODULE: ./build/src/cli/tree.js
var cli_tree = __webpack_require__(91210);
;// CONCATENATED MODULE: ./build/src/cli/drift.js

















/** The formats of a comparison. Each is loaded when it is asked for. */
const FORMATS = {
    text: async () => (await __webpack_require__.e(/* import() */ 9917).then(__webpack_require__.bind(__webpack_require__, 29917))).driftText,
    json: async () => (await __webpack_require__.e(/* import() */ 1900).then(__webpack_require__.bind(__webpack_require__, 61900))).driftJson,
    markdown: async () => (await __webpack_require__.e(/* import() */ 4983).then(__webpack_require__.bind(__webpack_require__, 84983))).driftMarkdown,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(4737), __webpack_require__.e(371)]).then(__webpack_require__.bind(__webpack_require__, 50371))).driftHtml,
};
const OPTIONS = [
    (0,report_options/* formatOption */.Bx)('Write the comparison', Object.keys(FORMATS), 'text'),
    report_options/* OUTPUT_OPTION */.g3,
    report_options/* IGNORE_OPTION */.np,
    read_gate/* CONFIG_OPTION */.dG,
];
const drift = {
    takes: 'FILE [path…]',
    about: `Compares the roles of the repository with what the account has. FILE is the CSV export of a role search with the
columns Name, Role or Script ID, Permission, and Level; or of a SuiteQL query with the script id or name of the role,
permkey, and permlevel. Columns are found by their headers; permissions by key or name. Each difference comes with the
XML that adopts it, and with the steps that undo it in the account. Standard roles are left out; rows that cannot be
matched are listed and do not change the exit code. Restrictions are not compared.

Exit codes: 0 account and repository are equal, 1 they differ, 2 incorrect usage, nothing could be compared, or
something that could not be read.`,
    options: OPTIONS,
    async run(given, world) {
        const [file, ...paths] = given.words;
        if (file === undefined)
            throw (0,failure/* wrongUse */.po)('Name the export of the account, for example: drift roles.csv');
        const rows = await readExport(file, world);
        const targets = (0,cli_targets/* findTargets */.q)(paths, world.folder);
        const pathOf = (0,relative_path/* pathSeenFrom */.xG)(world.folder);
        const { isIgnored } = await (0,ignored/* ignoredBy */.g)(given, await (0,read_gate/* readGate */.cw)(given, world), pathOf);
        const tree = (0,cli_tree/* treeOf */.g)(targets, isIgnored, world);
        targets.refuseUnmatched(tree.files.map(pathOf));
        const deliver = (0,output/* deliverTo */.B)((0,cli_arguments/* lastValue */.k)(given, 'output'), { files: [...tree.files, file] }, world);
        const format = (0,report_options/* formatOf */.be)(given, Object.keys(FORMATS), 'text');
        const loaded = (0,load/* load */.H)(tree, pathOf);
        const found = driftOf(loaded.projects, rows, targets.isWanted);
        if (found.compared + found.onlyInRepository.length + found.notCompared.length === 0)
            throw (0,failure/* wrongUse */.po)('There is no role to compare: no role in these paths grants anything.');
        const report = await FORMATS[format]();
        const text = report(found, world.colour && !given.options.has('output'));
        deliver(format === 'text' && !given.options.has('output') ? (0,fit_terminal/* fitTerminal */.q)(text, world.width) : text);
        const problems = (0,load/* unreadOf */.D)(loaded);
        for (const problem of problems)
            world.tell(problem);
        if (found.compared === 0)
            world.tell(`No role of ${file} is in the repository: check that its roles have script ids or names.`);
        if (problems.length > 0)
            return command/* NO_VERDICT */.YP;
        return exitCodeOf(found);
    },
};
/** Where no role at all could be compared, nobody knows whether the two differ. */
function exitCodeOf({ differences, onlyInRepository, onlyInAccount, compared }) {
    if (differences.length + onlyInRepository.length + onlyInAccount.length > 0)
        return command/* FAILED */.Wk;
    return compared === 0 ? command/* NO_VERDICT */.YP : command/* PASSED */.f5;
}
const ROLE_IDS = ['Script ID', 'Role Script ID', 'Role ID'];
const ROLE_NAMES = ['Role Name', 'Role'];
const KEYS = ['permkey', 'Permission Key', 'Permission ID'];
const COLUMNS = {
    role: { holds: 'a role', headers: [...ROLE_IDS, ...ROLE_NAMES, 'Name'] },
    /** The same but for what is the name of a permission where SuiteQL is asked for all of `rolepermissions`. */
    ownRole: { holds: 'a role', headers: [...ROLE_IDS, ...ROLE_NAMES], optional: true },
    permission: { holds: 'a permission', headers: [...KEYS, 'Permission', 'Permission Name'] },
    key: { holds: 'a permission', headers: KEYS, optional: true },
    level: { holds: 'a level', headers: ['permlevel', 'Permission Level', 'Level'] },
    tab: { holds: 'a subtab', headers: ['Subtab', 'Tab', 'Category', 'Permission Type'], optional: true },
};
async function readExport(file, { folder, tell }) {
    const path = (0,external_node_path_.resolve)(folder, file);
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!stats)
        throw (0,failure/* wrongUse */.po)(`There is no file "${file}".`);
    if (stats.isDirectory())
        throw (0,failure/* wrongUse */.po)(`"${file}" is a folder. Name the CSV export of the account.`);
    const rows = [];
    const faults = await (0,read_table/* readTable */.x)((0,external_node_fs_.readFileSync)(path), COLUMNS, (row) => rows.push(accountRow(row)));
    for (const fault of faults)
        tell((0,table_fault/* describeTableFault */.U)(file, fault));
    if (faults.length > 0)
        throw (0,failure/* wrongUse */.po)(`"${file}" cannot be used as an export of roles.`);
    if (rows.length === 0)
        throw (0,failure/* wrongUse */.po)(`"${file}" has no rows below its header.`);
    return rows;
}
function accountRow({ line, cells }) {
    const textsOf = (name) => cells(name).flatMap(({ text }) => (NOTHING.test(text) ? [] : [text]));
    const own = textsOf('key').length > 0 ? textsOf('ownRole') : [];
    return {
        line,
        roles: own.length > 0 ? own : textsOf('role'),
        permission: textsOf('permission')[0] ?? '',
        level: textsOf('level')[0] ?? '',
        tab: textsOf('tab')[0] ?? null,
    };
}
/** What NetSuite writes where a field of a list is empty. */
const NOTHING = /^-\s*None\s*-$/i;


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


/***/ })

};
