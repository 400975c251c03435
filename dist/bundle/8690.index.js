export const id = 8690;
export const ids = [8690];
export const modules = {

/***/ 57336:
/***/ (function (module) {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 63697:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ FILTER_OPTION),
/* harmony export */   w: () => (/* binding */ BASE_OPTION)
/* harmony export */ });
/* harmony import */ var _settle_filter_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35071);

const BASE_OPTION = {
    name: 'base',
    value: 'REVISION',
    summary: 'Compare with the point where this branch left REVISION (the merge base)',
};
const FILTER_OPTION = {
    name: 'filter-mode',
    value: 'MODE',
    choices: _settle_filter_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .FILTER_MODES */ .ox,
    meant: { all: 'nofilter', none: 'nofilter', off: 'nofilter', new: 'introduced', diff: 'added' },
    summary: `Which findings are shown and decide: ${_settle_filter_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .FILTER_MODES */ .ox.join(', ')} (default: introduced with --base)`,
};


/***/ }),

/***/ 27996:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asked),
/* harmony export */   baseTree: () => (/* binding */ baseTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89265);
/* harmony import */ var _files_git_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19467);
/* harmony import */ var _files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23114);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84366);





/**
 * What lay in the folders where the current branch has left a revision; at the revision itself where they have no
 * commit in common, as in a clone of depth 1. Throws wrong use where git cannot tell.
 */
function baseTree(revision, folders, isIgnored, world) {
    return asked(() => {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.folder, folders[0] ?? '');
        const commit = (0,_files_git_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeBase */ .wu)(inside, revision, 'HEAD') ?? (0,_files_git_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(inside, revision);
        return { commit, tree: (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .gitTree */ .$G)(world.folder, commit, folders, isIgnored) };
    });
}
/** What git answers; what it cannot answer is for the user to ask otherwise. */
function asked(ask) {
    try {
        return ask();
    }
    catch (thrown) {
        throw (0,_files_git_js__WEBPACK_IMPORTED_MODULE_1__/* .isGitError */ .lT)(thrown) ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUse */ .po)(thrown.message) : thrown;
    }
}


/***/ }),

/***/ 88690:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/src/sdf/catalogue/doors/index.js + 3 modules
var doors = __webpack_require__(43546);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/doors/records.js
var records = __webpack_require__(49887);
// EXTERNAL MODULE: ./build/src/util/compare-text.js
var compare_text = __webpack_require__(64465);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
// EXTERNAL MODULE: ./build/src/access/setting.js
var setting = __webpack_require__(71396);
;// CONCATENATED MODULE: ./build/src/access/known-doors.js





/** All doors: those of the table, the settings of roles, and what opens record types. Sorted by id. */
function knownDoors() {
    const rows = (0,group_by/* groupBy */.$)((0,doors/* doorRows */.cZ)(), ({ door, places }) => JSON.stringify([door, roleOf(places.at(-1))]));
    return [...[...rows.values()].flatMap(ofTable), ...ofRoles(), ...ofRecordTypes()].sort((one, other) => (0,compare_text/* compareText */.n)(one.id, other.id));
}
/** Rows of a role say the same of one role that those around them say of everybody. */
function roleOf(place) {
    return place?.isRole === true;
}
function ofTable(rows) {
    const [first] = rows;
    if (!first)
        return [];
    const { element, isControl = false, ...door } = first.door;
    const byPath = (0,group_by/* groupBy */.$)(rows, ({ places }) => [...places.flatMap(({ path }) => path), element].join('/'));
    const places = [...byPath].map(([path, own]) => ({
        path,
        kinds: own.map(({ kind }) => kind).sort(compare_text/* compareText */.n),
    }));
    return [{ ...door, id: element, isControl, places }];
}
function ofRoles() {
    return (0,setting/* allSettings */.V)().map(({ field, name, values, absent, widest, risk, source }) => {
        const [segment, element] = field.split('.');
        const path = element === undefined ? field : `recordrestrictions/recordrestriction[${segment}]/${element}`;
        return {
            ...{ id: field, name, form: 'scale', values, absent, absentSource: source, source },
            places: [{ path, kinds: ['role'] }],
            reach: null,
            says: Object.fromEntries((values.at(-1) ?? []).map((value) => [value, widest])),
            risk,
            riskOfNew: null,
            isControl: false,
        };
    });
}
function ofRecordTypes() {
    return records/* OPENINGS */.Q.map(({ element, ...door }) => ({
        ...door,
        id: element,
        places: [{ path: element, kinds: ['customrecordtype'] }],
        isControl: false,
    }));
}
/**
 * The doors that somebody asks for: by the element, by what the UI calls it, or with the kind before it
 * (`restlet.runasrole`, `restlet/scriptdeployments/scriptdeployment/runasrole`).
 */
function doorsCalled(asked) {
    const all = knownDoors();
    const wanted = asked.toLowerCase();
    const named = all.filter(({ id, name }) => [id, name].some((one) => one.toLowerCase() === wanted));
    if (named.length > 0)
        return named;
    const [kind = '', ...rest] = wanted.split(/[./]/);
    const element = rest.at(-1);
    if (element === undefined)
        return [];
    return all.flatMap((door) => {
        if (door.id.toLowerCase() !== element)
            return [];
        const places = door.places.flatMap(({ path, kinds }) => {
            const own = kinds.filter((one) => one.toLowerCase() === kind);
            const isMeant = rest.length === 1 || path.toLowerCase() === rest.join('/');
            return own.length > 0 && isMeant ? [{ path, kinds: own }] : [];
        });
        return places.length > 0 ? [{ ...door, places }] : [];
    });
}

// EXTERNAL MODULE: ./build/src/policy/built-in-duties.js + 1 modules
var built_in_duties = __webpack_require__(47763);
// EXTERNAL MODULE: ./build/src/util/words.js
var util_words = __webpack_require__(47635);
// EXTERNAL MODULE: ./build/src/report/explain/explanation.js
var explanation = __webpack_require__(91307);
;// CONCATENATED MODULE: ./build/src/report/explain/door.js


/** Whom a door lets in. */
const REACHES = {
    public: 'people without a login',
    outsiders: 'people outside the company',
    everyone: 'everyone who is not named elsewhere',
    named: 'those that it names',
};
/** What the table of doors says of one. */
function explainDoor(door) {
    const { id, name, places, absentSource, source } = door;
    return {
        title: id,
        subtitle: `door, ${door.isControl ? 'low' : door.risk}`,
        sections: [
            (0,explanation/* prose */.CS)(name, `${FORMS[door.form]}Lets in ${whomOf(door)}.`),
            { title: 'Where', lines: places.map(({ path, kinds }) => `${path} of ${(0,util_words/* listed */.KE)(kinds)}`) },
            valueSection(door),
            (0,explanation/* prose */.CS)('If it is absent', absentWords(door)),
            (0,explanation/* prose */.CS)('Risk', riskWords(door)),
            (0,explanation/* sourceSection */.RJ)([...new Set([source, ...(absentSource ? [absentSource] : [])])]),
        ],
    };
}
const FORMS = { scale: '', list: 'A list, separated by "|". ', role: '' };
function whomOf({ reach, form, isControl }) {
    if (isControl)
        return 'nobody: it decides whom a control applies to';
    if (reach === null)
        return 'the holders of the role';
    return form === 'role'
        ? 'everyone who runs the code, with the rights of the role that it names'
        : REACHES[reach];
}
function valueSection(door) {
    const { form, values, says } = door;
    if (form !== 'scale')
        return { title: 'With an entry', lines: [widestWords(door)] };
    const lines = values.map((group) => {
        const words = group.map((value) => says[value]).find((one) => one !== undefined);
        return words === undefined ? (0,util_words/* listed */.KE)(group) : `${(0,util_words/* listed */.KE)(group)}: ${withoutObject(words)}`;
    });
    return { title: 'Values, from the narrowest to the widest', lines };
}
/** What its widest value, or one more entry, comes to. */
function widestWords({ form, id, says, values }) {
    if (form === 'scale') {
        const widest = values.at(-1)?.map((value) => says[value]) ?? [];
        return withoutObject(widest.find((one) => one !== undefined) ?? '');
    }
    const entry = form === 'role' || id.includes('role') ? 'the role' : 'the entry';
    return withoutObject((says.one ?? '').replaceAll('{role}', entry));
}
function withoutObject(says) {
    return says.replaceAll('{}', 'it').replaceAll('{role}', 'the permission');
}
function absentWords({ absent, form }) {
    if (absent === null)
        return 'Unknown: no public source says what NetSuite uses.';
    if (form === 'role')
        return 'The code has the rights of the person who runs it.';
    return form === 'scale' ? `As with ${absent}.` : 'Names nobody.';
}
function riskWords({ id, form, reach, risk, riskOfNew, isControl }) {
    if (isControl)
        return 'A change is reported and never counts as wider.';
    if (form === 'role')
        return 'Critical for an administrator, high for a privileged role, medium for any other role; lower if the code is new, higher if people without a login can run it.';
    const depends = reach === 'public' || form === 'list' || id === 'permlevel';
    return [
        `If an existing object opens: ${risk}.`,
        riskOfNew === null ? 'For a new object, it is not reported.' : `For a new object: ${riskOfNew}.`,
        ...(depends
            ? [
                'Higher if it opens more than usual: code with the rights of an administrator, or a permission of higher risk.',
            ]
            : []),
    ].join(' ');
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
;// CONCATENATED MODULE: ./build/src/report/explain/duty.js


/** A duty of the catalogue: why one person should not hold all its sides, and what they are. */
function explainDuty({ id, title, risk, why, sides, sources }) {
    return {
        title: id,
        subtitle: `duty, ${risk}`,
        sections: [
            (0,explanation/* prose */.CS)('What it is', `${title}.`),
            (0,explanation/* prose */.CS)('Why', why),
            {
                title: 'Sides: a role with one permission of each side combines the duties',
                lines: sides.map((side, index) => {
                    const keys = side.map(({ key, level }) => `${named(key)} at ${level} or above`);
                    return `${index + 1}. ${keys.join(', or ')}`;
                }),
            },
            (0,explanation/* sourceSection */.RJ)(sources),
        ],
    };
}
function named(key) {
    const name = (0,permissions/* findPermission */.Ll)(key)?.names[0];
    return name ? `${name} (${key})` : key;
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/endings.js + 1 modules
var endings = __webpack_require__(89840);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/risks.js + 1 modules
var risks = __webpack_require__(93832);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/sources.js + 2 modules
var sources = __webpack_require__(15406);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/standard-levels.js
var standard_levels = __webpack_require__(56512);
// EXTERNAL MODULE: ./build/src/sdf/xml-edit.js
var xml_edit = __webpack_require__(70349);
;// CONCATENATED MODULE: ./build/src/report/explain/permission.js








/** All that the catalogue knows of a permission. */
function explainPermission(permission) {
    const { id, names, tab, since, sources } = permission;
    const [name = 'no name known', ...otherNames] = names;
    return {
        title: id,
        subtitle: name,
        sections: [
            ...(otherNames.length > 0 ? [(0,explanation/* prose */.CS)('Also called', otherNames.join(', '))] : []),
            (0,explanation/* prose */.CS)('In the UI', tab ? `The ${tab} subtab of a role's permissions.` : 'No public source names the subtab.'),
            levelSection(permission),
            riskSection(permission),
            ...(since ? [(0,explanation/* prose */.CS)('Since', `NetSuite ${since}`)] : []),
            ...(0,endings/* endingsOf */.iv)(id).map((ending) => (0,explanation/* prose */.CS)('What ends', `${(0,endings/* describeEnding */.be)(ending)}. Use ${ending.instead} instead.`)),
            ...(permission.feature ? [(0,explanation/* prose */.CS)('Feature', permission.feature.replaceAll('; ', ', '))] : []),
            xmlSection(permission),
            (0,explanation/* sourceSection */.RJ)([...new Set([...sources, ...(0,endings/* endingsOf */.iv)(id).flatMap((ending) => ending.sources)])]),
        ],
    };
}
function levelSection({ id, levels, exported = [], refused = [] }) {
    const lines = [
        levels ? (0,util_words/* listed */.KE)(levels) : 'No public source lists the levels.',
        ...(exported.length > 0 ? [`Also exported by NetSuite: ${(0,util_words/* listed */.KE)(exported)}`] : []),
        ...(refused.length > 0 ? [`Refused by SDF: ${(0,util_words/* listed */.KE)(refused)}`] : []),
        ...(levels ? originLines(id, levels) : []),
    ];
    return { title: `Levels, as of NetSuite ${sources/* CATALOGUE_VERSION */.L$}`, lines };
}
/** The standard roles that hold it at a level that is not documented: their copies start with it. */
function originLines(id, levels) {
    return permissions/* LEVELS */.A_.filter((level) => !levels.includes(level)).flatMap((level) => {
        const names = (0,standard_levels/* standardRolesAt */.i)(id, level);
        return names.length === 0 ? [] : `Held at ${level} by NetSuite’s own ${(0,util_words/* listed */.KE)(names)}`;
    });
}
/** What a holder can do that harms, from each level on at which it is another risk. */
function riskSection({ id, levels }) {
    const lines = [];
    let before = '';
    for (const level of grantingLevels(levels ?? permissions/* LEVELS */.A_)) {
        const { risk, why } = (0,risks/* explainRisk */.Di)(id, level);
        if (risk !== before)
            lines.push(`${level}: ${risk}, it ${why}`);
        before = risk;
    }
    return { title: 'Risk, from this level up', lines };
}
function grantingLevels(levels) {
    return levels.filter((level) => level !== 'NONE');
}
/** What a role says to have it at the least level that grants something. */
function xmlSection({ id, levels, refused = [] }) {
    const level = grantingLevels(levels ?? ['VIEW']).find((some) => !refused.includes(some)) ?? 'FULL';
    const content = [
        { name: 'permkey', content: id },
        { name: 'permlevel', content: level },
    ];
    return { title: 'In a role', lines: (0,xml_edit/* renderLines */.ET)({ name: 'permission', content }) };
}

// EXTERNAL MODULE: ./build/src/report/explain/rule.js
var explain_rule = __webpack_require__(48244);
// EXTERNAL MODULE: ./build/src/report/writing/fit-terminal.js
var fit_terminal = __webpack_require__(15193);
// EXTERNAL MODULE: ./build/src/rules/index.js + 67 modules
var rules = __webpack_require__(42761);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/names/names.js + 2 modules
var names = __webpack_require__(26718);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/names/not-permissions.js
var not_permissions = __webpack_require__(50188);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/standard-role-permissions.js + 1 modules
var standard_role_permissions = __webpack_require__(43982);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/standard-roles.js
var standard_roles = __webpack_require__(88022);
// EXTERNAL MODULE: ./build/src/util/nearest.js
var nearest = __webpack_require__(39604);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(70752);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
// EXTERNAL MODULE: ./build/src/cli/failure.js
var failure = __webpack_require__(84366);
// EXTERNAL MODULE: ./build/src/cli/base-option.js
var base_option = __webpack_require__(63697);
// EXTERNAL MODULE: ./build/src/cli/read-gate.js
var read_gate = __webpack_require__(7968);
;// CONCATENATED MODULE: ./build/src/cli/line-of-file.js





/** What a line of a file is explained with. */
const LINE_OPTIONS = [
    {
        ...base_option/* BASE_OPTION */.w,
        summary: 'Of FILE:LINE, also its width at the point where this branch left REVISION (the merge base)',
    },
    read_gate/* CONFIG_OPTION */.dG,
];
/** Whether words are one line of an XML file, perhaps with a column, as reports write places. */
function isLineOfFile(words) {
    return words.length === 1 && /\.xml(?::\d{1,7}){1,2}$/i.test(words[0] ?? '');
}
/** Explains what decides over access at a line of a file. */
async function explainLine(given, world) {
    const { explainLineOf } = await Promise.all(/* import() */[__webpack_require__.e(5866), __webpack_require__.e(7)]).then(__webpack_require__.bind(__webpack_require__, 10007));
    const explanations = await explainLineOf(given.words[0] ?? '', given, world);
    const text = explanations.map((one) => (0,explanation/* explanationText */.jY)(one, world.colour, world.width)).join('\n\n');
    world.print((0,fit_terminal/* fitTerminal */.q)(text, world.width));
    return command/* PASSED */.f5;
}

;// CONCATENATED MODULE: ./build/src/cli/explain.js





















const DUTIES = [...built_in_duties/* SOX_DUTIES */.Q2, ...built_in_duties/* GENERAL_DUTIES */.kl];
/** What `--list` lists, each with its lines: an id, and what it is called. */
const LISTS = {
    rules: () => rules/* RULES */.y.map(({ id, group }) => [id, group]),
    duties: () => DUTIES.map(({ id, title }) => [id, title]),
    permissions: () => (0,permissions/* allPermissions */.IH)().map(({ id, names }) => [id, names.join(', ')]),
    doors: () => [...(0,group_by/* groupBy */.$)(knownDoors(), ({ id }) => id)].map(([id, doors]) => [id, doorWords(doors)]),
};
const explain = {
    takes: 'ID | FILE:LINE | ROLE [ROLE] [path…] | ROLE PERMISSION [LEVEL] [path…]',
    about: `Explains a rule or a duty by its id, for example level-mismatch or vendor-and-payment, a permission by its id or by
any name that the UI, Oracle or vendors give it, for example TRAN_VENDBILL, Pay Bills or "Lists > Vendors", or a door:
an element of an object that decides who may do what, for example isonline, restlet.runasrole or "Execute as Role".

A standard role, for example AP_CLERK or "A/P Clerk": what it holds according to Oracle, and the duties that it combines.
A custom role of a project: what it has beyond the role that it was made from (parentrolescriptid, or one that you name),
and what it lacks. A role and a permission: whether the role has it, and if not, what is missing.

FILE:LINE, as reports write places: what decides access on that line, how wide it is, and the rules that check it.`,
    options: [
        {
            name: 'list',
            value: Object.keys(LISTS).join('|'),
            summary: 'List everything of a kind that can be explained',
        },
        ...LINE_OPTIONS,
    ],
    async run(given, world) {
        const list = (0,cli_arguments/* lastValue */.k)(given, 'list');
        if (list !== undefined) {
            if (given.words.length > 0)
                throw (0,failure/* wrongUse */.po)('--list does not accept an ID.');
            world.print(listText(list));
            return command/* PASSED */.f5;
        }
        if (isLineOfFile(given.words))
            return explainLine(given, world);
        const asked = given.words.join(' ').trim();
        if (asked === '')
            throw (0,failure/* wrongUse */.po)('Name a rule, a duty, a permission, a role or a door, for example: explain TRAN_VENDBILL');
        const { explanations, problems } = await explanationsOf(asked, given.words, world);
        if (explanations.length === 0)
            throw unknown(asked);
        const text = explanations.map((one) => (0,explanation/* explanationText */.jY)(one, world.colour, world.width)).join('\n\n');
        world.print((0,fit_terminal/* fitTerminal */.q)(text, world.width));
        for (const problem of problems)
            world.tell(problem);
        return problems.length > 0 ? command/* NO_VERDICT */.YP : command/* PASSED */.f5;
    },
};
function listText(list) {
    if (!Object.hasOwn(LISTS, list))
        throw (0,failure/* wrongUse */.po)(`Unknown list "${list}". Use ${(0,util_words/* either */.gP)(Object.keys(LISTS))}.`);
    const rows = LISTS[list]();
    const width = Math.max(...rows.map(([id]) => id.length));
    return `${rows.map(([id, name]) => `${id.padEnd(width)}  ${name}`.trimEnd()).join('\n')}\n`;
}
/**
 * Of a rule, of a duty, of a role, or of the permissions that have the id or go by the name; case does not count. What is
 * the name of a permission as a whole is one, be it that it begins like a role's.
 */
async function explanationsOf(asked, words, world) {
    const isSame = ({ id }) => id.toLowerCase() === asked.toLowerCase();
    const rule = rules/* RULES */.y.find(isSame);
    if (rule)
        return whole([(0,explain_rule/* explainRule */.O)(rule)]);
    const duty = DUTIES.find(isSame);
    if (duty)
        return whole([explainDuty(duty)]);
    const { explainRole, roleIn } = await Promise.all(/* import() */[__webpack_require__.e(9922), __webpack_require__.e(9277)]).then(__webpack_require__.bind(__webpack_require__, 49277));
    const role = roleIn(words);
    if (role?.rest.length === 0)
        return explainRole(role, world);
    const permissions = (0,not_permissions/* notPermission */.h)(asked) ? [] : (0,names/* permissionsCalled */["in"])(asked);
    if (permissions.length > 0)
        return whole(permissions.map(explainPermission));
    if (role)
        return explainRole(role, world);
    return whole(doorsCalled(asked).map(explainDoor));
}
const MOST_KINDS = 3;
/** What the UI calls a door, and the kinds that have it. */
function doorWords(doors) {
    const names = [...new Set(doors.map(({ name }) => name))];
    const kinds = [...new Set(doors.flatMap(({ places }) => places.flatMap(({ kinds }) => kinds)))];
    const left = kinds.length - MOST_KINDS;
    const shown = left > 1 ? [...kinds.slice(0, MOST_KINDS), `${left} more`] : kinds;
    return `${names.join(', ')} (${(0,util_words/* listed */.KE)(shown)})`;
}
function whole(explanations) {
    return { explanations, problems: [] };
}
function unknown(asked) {
    const list = asked.toLowerCase();
    if (Object.hasOwn(LISTS, list))
        return (0,failure/* wrongUse */.po)(`Name one of the ${list}. To list them: explain --list ${list}`);
    if (/^\[|^cust|^cseg/.test(asked)) {
        return (0,failure/* wrongUse */.po)(`"${asked}" is an object of an account. Only rules, duties, roles, standard permissions and doors can be explained.`);
    }
    const known = (0,not_permissions/* notPermission */.h)(asked);
    if (known)
        return (0,failure/* wrongUse */.po)(`"${asked}" is not a permission. ${known.says}`);
    const [id] = (0,nearest/* nearestWords */.Ek)(asked, [
        ...[...rules/* RULES */.y, ...DUTIES, ...knownDoors()].map((one) => one.id),
        ...(0,standard_roles/* standardRoleIds */.Wj)(),
        ...(0,standard_role_permissions/* namesOfStandardRoles */.Su)(),
    ], 1);
    const near = id ?? nearestOf(asked);
    return (0,failure/* wrongUse */.po)(`"${asked}" is not a rule, duty, permission, role or door that is known here.${(0,nearest/* didYouMean */.au)(near)}`);
}
/** The permission that is nearest by its id or by its name; none rather than one that misleads. */
function nearestOf(asked) {
    const [id] = /^[a-z]+_/i.test(asked) ? (0,permissions/* nearestPermissions */.Bd)(asked, 1) : [];
    if (id)
        return id;
    const { tab, name } = (0,names/* withTab */.WO)(asked);
    const [permission] = (0,names/* permissionsNear */.Dl)(name, tab);
    return permission && shownName(permission);
}
function shownName({ id, names }) {
    return names[0] ?? id;
}


/***/ }),

/***/ 7968:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ GATE_OPTIONS),
/* harmony export */   _S: () => (/* binding */ baselineFile),
/* harmony export */   cw: () => (/* binding */ readGate),
/* harmony export */   dG: () => (/* binding */ CONFIG_OPTION),
/* harmony export */   n8: () => (/* binding */ readFilesGate),
/* harmony export */   nC: () => (/* binding */ policyCommitOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81807);
/* harmony import */ var _files_config_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3849);
/* harmony import */ var _files_git_revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19467);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99045);
/* harmony import */ var _policy_config_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5135);
/* harmony import */ var _policy_config_location_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37992);
/* harmony import */ var _policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(71927);
/* harmony import */ var _settle_baseline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92202);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70752);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27996);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84366);
/* harmony import */ var _repository_top_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(71084);














const CONFIG_OPTION = {
    name: 'config',
    value: 'FILE',
    summary: `The policy (default: ${_policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .CONFIG_FILE */ .g})`,
};
const GATE_OPTIONS = [
    CONFIG_OPTION,
    {
        name: 'policy-from',
        value: 'SIDE',
        choices: ['base', 'head'],
        summary: 'With --base: which policy and baseline apply, those of REVISION or of the files here (default: base)',
    },
    {
        name: 'baseline',
        value: 'FILE',
        summary: `Old findings that are accepted (default: ${_policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .BASELINE_FILE */ .t})`,
    },
];
/** What decides in a run of the command. Throws wrong use, with every fault of the config, where it cannot be taken. */
async function readGate(given, world) {
    const { folder } = world;
    const top = (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)(folder);
    const tip = tipOf(given, world);
    const policy = await policyOf((0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'config'), top, tip, world);
    const isBare = given.options.has('no-ignores');
    if (isBare && given.options.has('update-baseline'))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .wrongUse */ .po)('--update-baseline cannot be combined with --no-ignores, which would add what exceptions already accept.');
    const gate = (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gateOf */ .Rv)(isBare ? { ...policy, exceptions: [] } : policy, isBare ? _settle_baseline_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_BASELINE */ .gN : await baselineOf(given, tip, world), pathFrom(top, folder));
    return isBare ? { ...gate, ignoresComments: true } : gate;
}
/** What decides of the files on disk, without a baseline, for commands that judge no change. Throws like `readGate`. */
async function readFilesGate(given, world) {
    const { folder } = world;
    const top = (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)(folder);
    return (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gateOf */ .Rv)(await policyOf((0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'config'), top, null, world), null, pathFrom(top, folder));
}
function pathFrom(top, folder) {
    return (path) => (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path));
}
/** Where the baseline is, or will be: absolute. */
function baselineFile(given, folder) {
    const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'baseline');
    return named === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)(folder), _policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .BASELINE_FILE */ .t) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named);
}
/** The revision whose policy and baseline decide; null where those of the files on disk do. */
function tipOf(given, { folder }) {
    const revision = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'base');
    if (revision === undefined || (0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'policy-from') === 'head')
        return null;
    const { commit, top } = (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .asked */ .N)(() => (0,_files_git_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveWithTop */ .M4)(folder, revision));
    return { revision, commit, top, readInGit: (0,_files_config_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesInGit */ .z)(top, commit) };
}
/** The commit whose policy decides; null where that of the files on disk does. */
function policyCommitOf(given, world) {
    return tipOf(given, world)?.commit ?? null;
}
/** Reads files as a revision has them, by their paths from the current folder. Throws what a reader of a config throws. */
function readerAt({ revision, top, readInGit }, folder) {
    return async (path) => {
        const inside = (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path));
        if (!(0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)))
            throw new Error('it is outside the repository');
        const bytes = readInGit(inside);
        if (bytes === undefined)
            throw new Error(`git cannot read it at ${revision}`);
        return bytes;
    };
}
/** A file of the user's that no revision has, such as one that an earlier step of a pipeline has made. */
async function isUntracked(path, tip, folder) {
    if (!(0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(tip.top, path))
        return true;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return false;
    const commit = (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .asked */ .N)(() => (0,_files_git_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .WL)(folder, 'HEAD'));
    const head = { ...tip, commit, readInGit: (0,_files_config_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesInGit */ .z)(tip.top, commit) };
    for (const side of [tip, head])
        if ((await readerAt(side, folder)(path)) !== null)
            return false;
    return true;
}
async function policyOf(named, top, tip, world) {
    const { folder } = world;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, _policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .CONFIG_FILE */ .g));
    const isHere = tip === null || (named !== undefined && (await isUntracked(path, tip, folder)));
    const isShared = named !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,_policy_config_location_js__WEBPACK_IMPORTED_MODULE_7__/* .locationOf */ .hD)(named).kind === 'shared';
    if (!isHere && !isShared)
        return policyAt(named, tip, world);
    const isLocal = named === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
    const local = { kind: 'local', path: (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(folder, path) };
    const place = {
        named: named === undefined ? null : isLocal ? local : (0,_policy_config_location_js__WEBPACK_IMPORTED_MODULE_7__/* .locationOf */ .hD)(named),
        usual: local.path,
        isThere: async (some) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, some)),
    };
    const read = (0,_files_config_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readerWithin */ .b)(folder, isLocal ? (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) : top);
    return usable(await (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(place, { read, readShared: null }, (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)(folder)), 'The config', world);
}
/** The policy as a revision has it; without one where it has no config: a change cannot bring its own judge. */
async function policyAt(named, tip, world) {
    const { folder } = world;
    const read = readerAt(tip, folder);
    const place = await (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInBase */ .OJ)({
        named: named === undefined ? null : { kind: 'local', path: (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named)) },
        usual: (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tip.top, _policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .CONFIG_FILE */ .g)),
        isThere: async (path) => (await read(path)) !== null,
    });
    const found = await (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(place, { read, readShared: null }, (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)(folder));
    return usable(found, `The config at ${tip.revision}`, world);
}
/** A baseline that is to be written anew begins with the one that is there. */
async function baselineOf(given, tip, world) {
    const { folder } = world;
    const file = baselineFile(given, folder);
    if (tip && !given.options.has('update-baseline') && !(await isUntracked(file, tip, folder))) {
        const bytes = await readerAt(tip, folder)(file);
        return bytes === null ? _settle_baseline_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_BASELINE */ .gN : baselineIn(bytes, file, world);
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) {
        const isDue = given.options.has('baseline') && !given.options.has('update-baseline');
        if (isDue)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .wrongUse */ .po)(`There is no baseline "${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'baseline')}". --update-baseline creates one.`);
        return _settle_baseline_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_BASELINE */ .gN;
    }
    return baselineIn((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), file, world);
}
async function baselineIn(bytes, file, world) {
    return usable(await (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .readAccepted */ .oJ)((0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(world.folder, file), bytes), 'The baseline', world);
}
/** More are no help. */
const MOST_FAULTS = 20;
/** Throws wrong use where something could not be read, after each fault has been told on a line of its own. */
function usable(read, name, world) {
    if ('value' in read)
        return read.value;
    if ('misnamed' in read)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .wrongUse */ .po)(read.misnamed);
    for (const fault of read.faults.slice(0, MOST_FAULTS))
        world.tell((0,_policy_config_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFault */ .Q)(fault));
    const more = read.faults.length - MOST_FAULTS;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .wrongUse */ .po)(`${name} cannot be used.${more > 0 ? ` It has ${more} more errors.` : ''}`);
}


/***/ }),

/***/ 71084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ repositoryTop)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The top folder of the repository that a folder lies in; the folder itself where it lies in none. */
function repositoryTop(current) {
    for (let folder = current;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return current;
    }
}


/***/ }),

/***/ 91307:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   RJ: () => (/* binding */ sourceSection),
/* harmony export */   jY: () => (/* binding */ explanationText)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57336);
/* harmony import */ var _sdf_catalogue_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15406);
/* harmony import */ var _writing_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50123);



/** Longer lines are hard to read, whatever the terminal. */
const MOST_COLUMNS = 100;
const INDENT = '  ';
/** @param width how many columns the terminal has; null where it is none, and nothing is wrapped; absent where nobody asked */
function explanationText({ title, subtitle, sections }, colour, width = MOST_COLUMNS) {
    const { bold, dim } = picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(colour);
    const blocks = sections.map((section) => {
        const lines = [...wrapped(section.text, width), ...section.lines];
        return [bold(section.title), ...lines.map(indented)].join('\n');
    });
    return `${[`${bold(title)}  ${dim(subtitle)}`, ...blocks].join('\n\n')}\n`;
}
/** A section of Markdown prose. */
function prose(title, text) {
    return { title, lines: [], text };
}
function wrapped(text, width) {
    if (text === undefined)
        return [];
    const columns = width === null ? Number.POSITIVE_INFINITY : Math.min(width, MOST_COLUMNS) - INDENT.length;
    return (0,_writing_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapMarkdown */ .y)(text, columns);
}
/** Where the facts come from, each with its address. */
function sourceSection(tokens) {
    return {
        title: 'Sources',
        lines: tokens.flatMap((token) => [_sdf_catalogue_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .Tj[token].title, `  ${_sdf_catalogue_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .Tj[token].url}`]),
    };
}
function indented(line) {
    return line === '' ? '' : INDENT + line;
}


/***/ }),

/***/ 48244:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ explainRule)
/* harmony export */ });
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65534);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91307);


/** All that a rule says of itself. */
function explainRule({ id, group, severity, summary, what, why, fix, example, related, sources, }) {
    return {
        title: id,
        subtitle: `${severity}, ${group}`,
        sections: [
            (0,_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(summary, what),
            (0,_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)('Why', why),
            ...(fix === null ? [] : [(0,_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)('Fix', fix)]),
            ...exampleSections(example),
            { title: 'Related rules', lines: [...related] },
            (0,_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceSection */ .RJ)(sources),
            { title: 'Documentation', lines: [(0,_util_version_js__WEBPACK_IMPORTED_MODULE_1__/* .helpUri */ .qU)(id)] },
        ],
    };
}
function exampleSections({ bad, good }) {
    return [
        { title: 'Avoid', lines: fileLines(bad) },
        { title: 'Prefer', lines: fileLines(good) },
    ];
}
function fileLines(files) {
    return Object.entries(files).flatMap(([path, text], index) => {
        const lines = text.trimEnd().split('\n');
        return [...(index === 0 ? [] : ['']), `${path}:`, ...lines.map((line) => `  ${line}`)];
    });
}


/***/ }),

/***/ 50123:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   y: () => (/* binding */ wrapMarkdown)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68744);

/** Breaks prose into lines of at most `width` columns; a word that is longer stays whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).filter((some) => some !== '')) {
        if (line !== '' && (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(line) + 1 + (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(word) > width) {
            lines.push(line);
            line = '';
        }
        line += line === '' ? word : ` ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}
/** Wraps the paragraphs of a Markdown text; what begins a list or a table, or is indented, keeps its own lines. */
function wrapMarkdown(text, width) {
    const paragraphs = text.trim().split(/\n[ \t]*\n/);
    return paragraphs.flatMap((paragraph, index) => {
        const lines = /^(?:[-*|]|\d+\.| {2})/m.test(paragraph) ? paragraph.split('\n') : wrap(paragraph, width);
        return index === 0 ? lines : ['', ...lines];
    });
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


/***/ }),

/***/ 35071:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ needsFiles),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   ox: () => (/* binding */ FILTER_MODES)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);

const FILTER_MODES = ['introduced', 'added', 'diff_context', 'file', 'nofilter'];
/** Whether a mode has to know the lines that changed. */
function needsFiles(mode) {
    return mode === 'added' || mode === 'diff_context' || mode === 'file';
}
/**
 * Whether a finding is shown. What is not known makes it count: where there is no base every finding may be new.
 *
 * @param files null where they are not known, or the mode needs none
 * @param atCommit the finding with the lines that GitHub shows; null where those lack it
 */
function isShown(mode, finding, files, atCommit) {
    if (mode === 'nofilter')
        return true;
    if (mode === 'introduced')
        return finding.introduced !== false;
    if (!files)
        return true;
    const shown = atCommit(finding);
    return placesOf(shown ?? finding).some((place) => {
        const file = files.fileOf(place.source.path);
        if (!file || mode === 'file')
            return file !== null;
        return shown === null || file.isWhole || file.hunks.some((hunk) => touches(place, hunk, mode));
    });
}
function placesOf({ at, related = [] }) {
    return [at, ...related.map((place) => place.at)];
}
function touches(place, { start, end, added }, mode) {
    const first = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(place.source, place.start).line;
    const last = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(place.source, lastOffset(place)).line;
    if (mode === 'diff_context')
        return first <= end && last >= start;
    return added.some((line) => line >= first && line <= last);
}
/** Of the last character: an end is exclusive, and may begin the next line. */
function lastOffset({ start, end }) {
    return Math.max(start, end - 1);
}


/***/ })

};
