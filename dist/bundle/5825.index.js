export const id = 5825;
export const ids = [5825];
export const modules = {

/***/ 7336:
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

/***/ 5825:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/src/policy/built-in-duties.js + 1 modules
var built_in_duties = __webpack_require__(7763);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(2263);
// EXTERNAL MODULE: ./build/src/report/explanation.js
var explanation = __webpack_require__(4023);
;// CONCATENATED MODULE: ./build/src/report/explain-duty.js


/** A duty of the catalogue: why one person should not hold all its sides, and what they are. */
function explainDuty({ id, title, risk, why, sides, sources }) {
    return {
        title: id,
        subtitle: `duty, ${risk}`,
        sections: [
            (0,explanation/* prose */.CS)('What it is', `${title}.`),
            (0,explanation/* prose */.CS)('Why', why),
            {
                title: 'Sides: a role that holds one permission of each combines the duties',
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

// EXTERNAL MODULE: ./build/src/sdf/catalogue/risks.js + 1 modules
var risks = __webpack_require__(3832);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/sources.js + 2 modules
var sources = __webpack_require__(5406);
// EXTERNAL MODULE: ./build/src/sdf/xml-edit.js
var xml_edit = __webpack_require__(349);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(7635);
;// CONCATENATED MODULE: ./build/src/report/explain-permission.js






/** All that the catalogue knows of a permission. */
function explainPermission(permission) {
    const { id, names, tab, since, sources } = permission;
    const [name = 'no name known', ...otherNames] = names;
    return {
        title: id,
        subtitle: name,
        sections: [
            ...(otherNames.length > 0 ? [(0,explanation/* prose */.CS)('Also called', otherNames.join(', '))] : []),
            (0,explanation/* prose */.CS)('In the UI', tab ? `The ${tab} subtab of a role's permissions.` : 'No public source tells the subtab.'),
            levelSection(permission),
            riskSection(permission),
            ...(since ? [(0,explanation/* prose */.CS)('Since', `NetSuite ${since}`)] : []),
            ...(permission.feature ? [(0,explanation/* prose */.CS)('Feature', permission.feature.replaceAll('; ', ', '))] : []),
            xmlSection(permission),
            (0,explanation/* sourceSection */.RJ)(sources),
        ],
    };
}
function levelSection({ levels, exported = [], refused = [] }) {
    const lines = [
        levels ? (0,words/* listed */.KE)(levels) : 'No public source tells the levels.',
        ...(exported.length > 0 ? [`Exported by NetSuite as well: ${(0,words/* listed */.KE)(exported)}`] : []),
        ...(refused.length > 0 ? [`Refused by SDF: ${(0,words/* listed */.KE)(refused)}`] : []),
    ];
    return { title: `Levels, as of NetSuite ${sources/* CATALOGUE_VERSION */.L$}`, lines };
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
    return { title: 'Risk, from this level on', lines };
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

// EXTERNAL MODULE: ./build/src/report/explain-rule.js
var explain_rule = __webpack_require__(1398);
// EXTERNAL MODULE: ./build/src/report/fit-terminal.js
var fit_terminal = __webpack_require__(5708);
// EXTERNAL MODULE: ./build/src/rules/index.js + 68 modules
var rules = __webpack_require__(2283);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/names/names.js + 2 modules
var names = __webpack_require__(6718);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/names/not-permissions.js
var not_permissions = __webpack_require__(188);
// EXTERNAL MODULE: ./build/src/util/nearest.js
var nearest = __webpack_require__(9604);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(752);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/failure.js
var failure = __webpack_require__(4366);
;// CONCATENATED MODULE: ./build/src/cli/explain.js















const DUTIES = [...built_in_duties/* SOX_DUTIES */.Q, ...built_in_duties/* GENERAL_DUTIES */.k];
/** What `--list` lists, each with its lines: an id, and what it is called. */
const LISTS = {
    rules: () => rules/* RULES */.y.map(({ id, group }) => [id, group]),
    duties: () => DUTIES.map(({ id, title }) => [id, title]),
    permissions: () => (0,permissions/* allPermissions */.IH)().map(({ id, names }) => [id, names.join(', ')]),
};
const explain = {
    takes: 'ID',
    about: `Explains a rule or a duty by its id, for example level-mismatch or vendor-and-payment, or a permission by its id or by
any name that the UI, Oracle or vendors give it, for example TRAN_VENDBILL, Pay Bills or "Lists > Vendors".`,
    options: [
        {
            name: 'list',
            value: Object.keys(LISTS).join('|'),
            summary: 'List everything of a kind that can be explained',
        },
    ],
    async run(given, world) {
        const list = (0,cli_arguments/* lastValue */.k)(given, 'list');
        if (list !== undefined) {
            if (given.words.length > 0)
                throw (0,failure/* wrongUse */.po)('--list takes no ID.');
            world.print(listText(list));
            return command/* PASSED */.f5;
        }
        const asked = given.words.join(' ').trim();
        if (asked === '')
            throw (0,failure/* wrongUse */.po)('Name a rule, a duty or a permission, for example: explain TRAN_VENDBILL');
        const explanations = explanationsOf(asked);
        if (explanations.length === 0)
            throw unknown(asked);
        const text = explanations.map((one) => (0,explanation/* explanationText */.jY)(one, world.colour, world.width)).join('\n\n');
        world.print((0,fit_terminal/* fitTerminal */.q)(text, world.width));
        return command/* PASSED */.f5;
    },
};
function listText(list) {
    if (!Object.hasOwn(LISTS, list))
        throw (0,failure/* wrongUse */.po)(`Unknown list "${list}". Use ${(0,words/* either */.gP)(Object.keys(LISTS))}.`);
    const rows = LISTS[list]();
    const width = Math.max(...rows.map(([id]) => id.length));
    return `${rows.map(([id, name]) => `${id.padEnd(width)}  ${name}`.trimEnd()).join('\n')}\n`;
}
/** Of a rule, of a duty, or of the permissions that have the id or go by the name; case does not count. */
function explanationsOf(asked) {
    const isSame = ({ id }) => id.toLowerCase() === asked.toLowerCase();
    const rule = rules/* RULES */.y.find(isSame);
    if (rule)
        return [(0,explain_rule/* explainRule */.O)(rule)];
    const duty = DUTIES.find(isSame);
    if (duty)
        return [explainDuty(duty)];
    return (0,not_permissions/* notPermission */.h)(asked) ? [] : (0,names/* permissionsCalled */["in"])(asked).map(explainPermission);
}
function unknown(asked) {
    if (/^\[|^cust|^cseg/.test(asked)) {
        return (0,failure/* wrongUse */.po)(`"${asked}" is an object of an account. Only rules, duties and standard permissions can be explained.`);
    }
    const known = (0,not_permissions/* notPermission */.h)(asked);
    if (known)
        return (0,failure/* wrongUse */.po)(`"${asked}" is not a permission. ${known.says}`);
    const [id] = (0,nearest/* nearestWords */.Ek)(asked, [...rules/* RULES */.y, ...DUTIES].map((one) => one.id), 1);
    const near = id ?? nearestOf(asked);
    return (0,failure/* wrongUse */.po)(`"${asked}" is not a rule, duty or permission that is known here.${(0,nearest/* didYouMean */.au)(near)}`);
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

/***/ 1398:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ explainRule)
/* harmony export */ });
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5534);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4023);


/** All that a rule says of itself. */
function explainRule({ id, group, severity, summary, what, why, fix, example, sources, }) {
    return {
        title: id,
        subtitle: `${severity}, ${group}`,
        sections: [
            (0,_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(summary, what),
            (0,_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)('Why', why),
            ...(fix === null ? [] : [(0,_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)('Fix', fix)]),
            ...exampleSections(example),
            (0,_explanation_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceSection */ .RJ)(sources),
            { title: 'Documentation', lines: [(0,_util_version_js__WEBPACK_IMPORTED_MODULE_1__/* .helpUri */ .qU)(id)] },
        ],
    };
}
function exampleSections({ bad, good }) {
    return [
        { title: 'Example', lines: fileLines(bad) },
        { title: 'As it should be', lines: fileLines(good) },
    ];
}
function fileLines(files) {
    return Object.entries(files).flatMap(([path, text], index) => {
        const lines = text.trimEnd().split('\n');
        return [...(index === 0 ? [] : ['']), `${path}:`, ...lines.map((line) => `  ${line}`)];
    });
}


/***/ }),

/***/ 4023:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   RJ: () => (/* binding */ sourceSection),
/* harmony export */   jY: () => (/* binding */ explanationText)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _sdf_catalogue_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5406);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(238);



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
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapMarkdown */ .y)(text, columns);
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

/***/ 238:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   y: () => (/* binding */ wrapMarkdown)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3539);

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


/***/ })

};
