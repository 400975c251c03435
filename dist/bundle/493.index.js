export const id = 493;
export const ids = [493];
export const modules = {

/***/ 31503:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ unmatchedRoles)
/* harmony export */ });
/* unused harmony export messages */
/* harmony import */ var _access_known_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87999);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47635);


/** More are no help. */
const MOST_NAMES = 20;
const MOST_CHARACTERS = 80;
const messages = {
    unknown: (name, holders) => `"${name}" is neither a role of these files nor a standard role of NetSuite. ${held(holders)}`,
    ambiguous: (name, ids, holders) => `"${name}" is the name of ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(ids)}: use script ids. ${held(holders)}`,
    undocumented: (name, holders) => `Oracle does not document what "${name}" holds. ${held(holders)}`,
    more: (path, names) => `${path}: ${names} more role names match no known role, so they are not checked.`,
    none: (path) => `${path}: None of its roles is known, so nothing was checked. Roles are matched by script id, standard role id or name.`,
};
function held(holders) {
    return `${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_1__/* .people */ .c0)(holders)} ${holders === 1 ? 'holds' : 'hold'} it, which is not checked.`;
}
/** The names of roles that mean none, each once, at its first line. */
function unmatchedRoles(projects, assignments) {
    const [first] = projects;
    if (!assignments || !first)
        return NOTHING;
    const { path } = assignments;
    const read = (0,_access_known_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roleReader */ .a)(first, projects);
    const names = unmatchedNames(assignments, read);
    const isAnyKnown = [...assignments.lines.keys()].some((text) => read(text).roles.some(isDocumented));
    if (!isAnyKnown)
        return { notes: [], problems: [messages.none(path)] };
    const all = [...names.values()].map((name) => `${path}:${name.line}: ${sentenceOf(name)}`);
    const more = all.length - MOST_NAMES;
    return {
        notes: more > 0 ? [...all.slice(0, MOST_NAMES), messages.more(path, more)] : all,
        problems: [],
    };
}
const NOTHING = { notes: [], problems: [] };
/** The names in the order of their lines, each with the number of people who hold it. */
function unmatchedNames({ lines, sets }, read) {
    const names = new Map();
    for (const [text, line] of lines)
        for (const name of namesIn(read(text)))
            if (!names.has(name.text))
                names.set(name.text, { ...name, line, holders: 0 });
    for (const { roles, people: number } of sets) {
        const own = new Set(roles.flatMap((text) => namesIn(read(text)).map((name) => name.text)));
        for (const text of own) {
            const name = names.get(text);
            if (name)
                name.holders += number;
        }
    }
    return names;
}
function namesIn({ roles, unmatched }) {
    return [
        ...unmatched.map((name) => ({ ...name, isStandard: false })),
        ...roles
            .filter((role) => !isDocumented(role))
            .map(({ name, id }) => ({ text: name ?? id, ids: [], isStandard: true })),
    ];
}
function isDocumented({ isStandard, holdsEverything, grants }) {
    return !isStandard || holdsEverything || grants.size > 0;
}
function sentenceOf({ text, ids, isStandard, holders }) {
    const name = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
    if (isStandard)
        return messages.undocumented(name, holders);
    return ids.length > 0 ? messages.ambiguous(name, ids, holders) : messages.unknown(name, holders);
}


/***/ }),

/***/ 42166:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   ky: () => (/* binding */ readPeople),
/* harmony export */   rX: () => (/* binding */ ASSIGNMENT_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99045);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70752);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84366);





const ASSIGNMENT_OPTIONS = [
    {
        name: 'assignments',
        value: 'FILE',
        summary: 'CSV of who holds which roles, as NetSuite exports it: also check what people hold together',
    },
    {
        name: 'review',
        value: 'FILE',
        summary: 'With --assignments: write an access review that names people, as .csv or .html',
    },
    {
        name: 'review-since',
        value: 'FILE',
        summary: 'With --review: compare with the last review (CSV), and keep its decisions',
    },
];
const NEEDS = [
    ['review', 'assignments'],
    ['review-since', 'review'],
];
/** Who holds which roles; null where the command is not told. Throws wrong use where the file cannot be taken. */
async function readPeople(given, world) {
    const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .lastValue */ .k)(given, 'assignments');
    for (const [name, needed] of NEEDS)
        if (given.options.has(name) && !given.options.has(needed))
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUse */ .po)(`--${name} needs --${needed}.`);
    if (named === undefined)
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.folder, named);
    const { readAssignments } = await __webpack_require__.e(/* import() */ 3419).then(__webpack_require__.bind(__webpack_require__, 23419));
    const read = await readAssignments((0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(world.folder, path), bytesOf(path, named, 'assignments'));
    if (!('faults' in read))
        return read;
    for (const fault of read.faults)
        world.tell(fault);
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUse */ .po)('The assignments cannot be used.');
}
/** What is in a file that an option names. */
function bytesOf(path, named, option) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT')
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUse */ .po)(`There is no file "${named}". --${option} names a CSV file.`);
        if (code === 'EISDIR')
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUse */ .po)(`"${named}" is a folder. --${option} names a CSV file.`);
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUse */ .po)(`"${named}" cannot be read: ${message}`);
    }
}


/***/ }),

/***/ 80022:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  who: () => (/* binding */ who_who)
});

// EXTERNAL MODULE: ./build/src/access/asked.js
var access_asked = __webpack_require__(92972);
// EXTERNAL MODULE: ./build/src/access/known-roles.js + 1 modules
var known_roles = __webpack_require__(87999);
;// CONCATENATED MODULE: ./build/src/access/people-of-roles.js

/**
 * How many people hold each role by a list of assignments. A role is known by its id: the list is that of one account. The
 * answer is 0 for a role that nobody holds, and undefined where there is no role.
 */
function peopleOfRoles(projects, { sets }) {
    const [first] = projects;
    if (!first)
        return () => undefined;
    const read = (0,known_roles/* roleReader */.a)(first, projects);
    const counts = new Map();
    for (const { roles, people } of sets) {
        // A role that a list names twice for one person is held once.
        const ids = new Set(roles.flatMap((text) => read(text).roles.map(({ id }) => id)));
        for (const id of ids)
            counts.set(id, (counts.get(id) ?? 0) + people);
    }
    return ({ role }) => (role === null ? undefined : (counts.get(role) ?? 0));
}

// EXTERNAL MODULE: ./build/src/access/who.js + 1 modules
var who = __webpack_require__(49740);
// EXTERNAL MODULE: ./build/src/check/load.js + 6 modules
var load = __webpack_require__(70468);
// EXTERNAL MODULE: ./build/src/check/unmatched-roles.js
var unmatched_roles = __webpack_require__(31503);
// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(99045);
// EXTERNAL MODULE: ./build/src/policy/built-in-duties.js + 1 modules
var built_in_duties = __webpack_require__(47763);
// EXTERNAL MODULE: ./build/src/report/writing/fit-terminal.js
var fit_terminal = __webpack_require__(15193);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/names/not-permissions.js
var not_permissions = __webpack_require__(50188);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/standard-role-permissions.js + 1 modules
var standard_role_permissions = __webpack_require__(43982);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var reference = __webpack_require__(27820);
// EXTERNAL MODULE: ./build/src/util/nearest.js
var nearest = __webpack_require__(39604);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(70752);
// EXTERNAL MODULE: ./build/src/cli/asked-words.js
var asked_words = __webpack_require__(52312);
// EXTERNAL MODULE: ./build/src/cli/assignments.js
var assignments = __webpack_require__(42166);
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
;// CONCATENATED MODULE: ./build/src/cli/who.js
























/** The formats of an answer. Each is loaded when it is asked for. */
const FORMATS = {
    text: async () => (await __webpack_require__.e(/* import() */ 7060).then(__webpack_require__.bind(__webpack_require__, 47060))).whoText,
    json: async () => (await __webpack_require__.e(/* import() */ 9309).then(__webpack_require__.bind(__webpack_require__, 99309))).whoJson,
    csv: async () => (await __webpack_require__.e(/* import() */ 9135).then(__webpack_require__.bind(__webpack_require__, 89135))).whoCsv,
    markdown: async () => (await __webpack_require__.e(/* import() */ 6698).then(__webpack_require__.bind(__webpack_require__, 36698))).whoMarkdown,
};
const NAMES = Object.keys(FORMATS);
const OPTIONS = [
    (0,report_options/* formatOption */.Bx)('Write the answer', NAMES, 'text'),
    report_options/* OUTPUT_OPTION */.g3,
    report_options/* IGNORE_OPTION */.np,
    read_gate/* CONFIG_OPTION */.dG,
    {
        name: 'assignments',
        value: 'FILE',
        summary: 'CSV of who holds which roles, as NetSuite exports it: also count the people of each role',
    },
];
const who_who = {
    takes: 'PERMISSION [LEVEL] [path…]',
    about: `Shows who holds a permission at a level or above (default: VIEW), in the SDF projects of files and folders; without a
path, in the current folder: roles, objects that list roles, doors that need no permission, and NetSuite's standard
roles. PERMISSION is an id or any name, for example TRAN_VENDPYMT, "Pay Bills" or "Lists > Vendors"; a record type,
segment or custom transaction type by script id or name; a duty, for those who hold all its sides; or the script id of
a custom field, script or other object that says itself who may use it.

Exit codes: 0 somebody holds it, 1 nobody does but Administrator, 2 PERMISSION is unknown or ambiguous, incorrect
usage, or something that could not be read.`,
    options: OPTIONS,
    async run(given, world) {
        const { asked, level, paths } = (0,asked_words/* partsOf */.C)(given.words, world);
        if (asked === '')
            throw (0,failure/* wrongUse */.po)('Name a permission, for example: who "Pay Bills" EDIT');
        const targets = (0,cli_targets/* findTargets */.q)(paths, world.folder);
        const pathOf = (0,relative_path/* pathSeenFrom */.xG)(world.folder);
        const gate = await (0,read_gate/* readGate */.cw)(given, world);
        const { isIgnored } = await (0,ignored/* ignoredBy */.g)(given, gate, pathOf);
        const tree = (0,cli_tree/* treeOf */.g)(targets, isIgnored, world);
        const deliver = (0,output/* deliverTo */.B)((0,cli_arguments/* lastValue */.k)(given, 'output'), tree, world);
        const loaded = (0,load/* load */.H)(tree, pathOf);
        const known = { projects: loaded.projects, duties: dutiesOf(gate.policy) };
        const question = questionOf(asked, level, known);
        const people = (await (0,assignments/* readPeople */.ky)(given, world))?.assignments ?? null;
        const unmatched = (0,unmatched_roles/* unmatchedRoles */.f)(loaded.projects, people);
        const answer = (0,who/* whoOf */.O)(question, loaded.projects, {
            isWanted: targets.isWanted,
            ...(people && { people: peopleOfRoles(loaded.projects, people) }),
        });
        const format = (0,report_options/* formatOf */.be)(given, NAMES, 'text');
        const problems = [...(0,load/* unreadOf */.D)(loaded), ...unmatched.problems];
        const isShown = format === 'text' && !given.options.has('output');
        const text = (await FORMATS[format]())(answer, problems, isShown && world.colour);
        deliver(isShown ? (0,fit_terminal/* fitTerminal */.q)(text, world.width) : text);
        for (const sentence of [...problems, ...unmatched.notes])
            world.tell(sentence);
        if (loaded.projects.length + problems.length === 0)
            world.tell('There is no SDF project here.');
        if (problems.length > 0)
            return command/* NO_VERDICT */.YP;
        return (0,who/* isHeld */.i)(answer) ? command/* PASSED */.f5 : command/* FAILED */.Wk;
    },
};
/** The duties of the policy, then those built in that it does not define itself. */
function dutiesOf({ duties }) {
    const own = new Set(duties.map(({ id }) => id));
    return [...duties, ...[...built_in_duties/* SOX_DUTIES */.Q2, ...built_in_duties/* GENERAL_DUTIES */.kl].filter(({ id }) => !own.has(id))];
}
function questionOf(asked, level, known) {
    const notOne = (0,not_permissions/* notPermission */.h)(asked);
    const found = notOne ? [] : (0,access_asked/* questionsOf */.PW)(asked, level ?? 'VIEW', known);
    const [question, ...others] = found;
    if (!question)
        throw unknown(asked, notOne?.says ?? null, known);
    if (others.length > 0)
        throw (0,failure/* wrongUse */.po)(`"${asked}" means several things: ${(0,words/* either */.gP)(found.map(access_asked/* titleOf */.Gg))}. Use ${(0,words/* either */.gP)(found.map(access_asked/* idOf */.TH))}.`);
    if (question.kind === 'duty' && level !== null)
        throw (0,failure/* wrongUse */.po)(`The duty ${question.duty.id} has the levels of its sides. Leave out ${level}.`);
    return question;
}
function unknown(asked, says, known) {
    const role = roleCalled(asked, known);
    if (role !== null)
        return (0,failure/* wrongUse */.po)(`"${asked}" is a role. To see what it holds, write: explain ${role}`);
    if (says !== null)
        return (0,failure/* wrongUse */.po)(`"${asked}" is not a permission. ${says}`);
    const near = (0,nearest/* didYouMean */.au)((0,access_asked/* nearestAsked */.pL)(asked, known));
    return (0,failure/* wrongUse */.po)(`"${asked}" is not a permission, record type, segment, duty or other object that is known here.${near}`);
}
function roleCalled(asked, { projects }) {
    const id = (0,reference/* parseReference */.F2)(asked)?.scriptId ?? asked;
    return projects.some(({ roleById }) => roleById.has(id)) ? id : (0,standard_role_permissions/* standardRoleCalled */.xo)(asked);
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
