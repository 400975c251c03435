export const id = 3189;
export const ids = [3189];
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

/***/ 65896:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ policyLines),
/* harmony export */   Mh: () => (/* binding */ policyBlock),
/* harmony export */   ZV: () => (/* binding */ listBlocks)
/* harmony export */ });
/* harmony import */ var _diagnose_advise_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5644);
/* harmony import */ var _policy_default_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71927);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47635);
/* harmony import */ var _named_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25798);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(657);





/** More are no help on a terminal; JSON has them all. */
const MOST_SHOWN = 60;
/** What a permission list asks for, a line a permission, and what the role has beyond it. */
function listBlocks(list, isWritten, colours) {
    const { asks, role, beyond } = list;
    const lacking = asks.filter((answer) => stateOf(answer) !== '=').length;
    const title = role === null
        ? `The list asks for ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(asks.length, 'permission')}:`
        : `The list asks for ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(asks.length, 'permission')}; ${role} ${isWritten ? 'lacked' : 'lacks'} ${lacking}:`;
    const blocks = [[colours.bold((0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(title)), ...asks.flatMap((answer) => askLines(answer, isWritten))]];
    if (role !== null && asks.length > 0)
        blocks.push(beyondBlock(list, beyond, colours));
    return blocks;
}
/** `+` to be added, `^` to be raised, `=` in place, `x` refused by the policy. */
function stateOf({ step, refusal }) {
    if (refusal !== null)
        return 'x';
    if (step && (0,_diagnose_advise_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isInPlace */ .RS)(step))
        return '=';
    return step?.role.change === 'raise' ? '^' : '+';
}
const KEY_WIDTH = 32;
function askLines(answer, isWritten) {
    const { target, level, step, refusal, notes } = answer;
    const state = stateOf(answer);
    const place = [target.area, target.name].filter((part) => part !== null).join(' > ');
    const was = step?.role.present;
    const remark = {
        '+': step ? (isWritten ? 'added' : 'to be added') : '',
        '^': `${isWritten ? 'raised' : 'to be raised'} from ${was}`,
        '=': `has ${was}`,
        x: refusal ?? '',
    }[state];
    const row = [
        state,
        target.key.padEnd(KEY_WIDTH),
        (step?.level ?? level).padEnd(6),
        place,
        remark && `(${remark})`,
    ];
    return [
        `  ${(0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(row.filter((part) => part !== '').join(' '))}`,
        ...notes.flatMap((note) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowLines */ .u1)([['', note]])),
    ];
}
function beyondBlock({ role, open }, beyond, colours) {
    if (beyond.length === 0)
        return [(0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(`${role} has nothing beyond the list.`)];
    const shown = beyond.slice(0, MOST_SHOWN).map(({ key, name, level, listed }) => {
        const end = listed ? ` (the list asks for ${listed})` : '';
        return `  - ${(0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(`${key.padEnd(KEY_WIDTH)} ${level.padEnd(6)} ${name ?? ''}${end}`.trimEnd())}`;
    });
    const more = beyond.length - shown.length;
    return [
        colours.bold((0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(`Beyond the list ${role} has:`)),
        ...shown,
        ...(more > 0 ? [`  and ${more} more`] : []),
        ...(open > 0
            ? (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(open, 'row')} of the list ${open === 1 ? 'is' : 'are'} not certain and may ask for some of these.`)
            : []),
    ];
}
/** The entry of a policy that keeps what a list asks for. */
function policyLines({ asks, role }) {
    const kept = asks.filter(({ refusal }) => refusal === null);
    return [
        `- match: ${role ?? 'customrole_integration'}`,
        '  require:',
        ...kept.map(({ target, level }) => `    ${(0,_named_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .namedEntry */ .I)(`${(0,_named_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .configKey */ .u)(target.key)}: ${level}`, target.name)}`),
    ];
}
function policyBlock(list, colours) {
    return [
        colours.bold(`To keep it this way, add under policy: roles: in ${_policy_default_files_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g}:`),
        ...policyLines(list).map((line) => `  ${line}`),
    ];
}


/***/ }),

/***/ 25798:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ namedEntry),
/* harmony export */   u: () => (/* binding */ configKey)
/* harmony export */ });
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27820);
/* harmony import */ var _writing_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);


/** The column at which names stand behind most keys. */
const NAMES_AT = 36;
/** An entry of a config for a permission, with what the UI calls it as a comment; null where nobody knows. */
function namedEntry(entry, name) {
    return name === null ? entry : `${entry.padEnd(NAMES_AT)} # ${(0,_writing_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .comment */ .I)(name)}`;
}
/** The key of a permission as a config takes it. */
function configKey(key) {
    return (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(key) ? (0,_writing_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(key) : key;
}


/***/ }),

/***/ 657:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   lR: () => (/* binding */ WIDTH),
/* harmony export */   u1: () => (/* binding */ rowLines),
/* harmony export */   vy: () => (/* binding */ MOST_CHARACTERS)
/* harmony export */ });
/* harmony import */ var _writing_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85183);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);
/* harmony import */ var _writing_wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50123);



const WIDTH = 100;
const MOST_CHARACTERS = 200;
const LABEL_WIDTH = 11;
/** Rows with a label, wrapped. */
function rowLines(rows) {
    return rows.flatMap(([label, text]) => {
        const lines = (0,_writing_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text), WIDTH - LABEL_WIDTH - 2);
        return lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(LABEL_WIDTH)}${line}`);
    });
}
function paragraph(text) {
    return (0,_writing_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text), WIDTH - 2).map((line) => `  ${line}`);
}
/** A text of the input, no longer than it helps. */
function short(text) {
    return (0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(text, MOST_CHARACTERS));
}


/***/ }),

/***/ 13189:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnosisText: () => (/* binding */ diagnosisText)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/src/sdf/permission-entries.js
var permission_entries = __webpack_require__(31999);
;// CONCATENATED MODULE: ./build/src/diagnose/advise/entries.js

/** What answers take in each file, but for those that the policy refuses: the role first, what is added before what is raised. */
function entriesByFile(answers) {
    const files = [];
    const note = (path, change, entry) => {
        if (change === 'none')
            return;
        const known = files.find((file) => file.path === path && file.change === change);
        if (known)
            known.entries.push(entry);
        else
            files.push({ path, change, entries: [entry] });
    };
    const allowed = answers.filter(({ refusal }) => refusal === null);
    for (const { step, target, level } of allowed) {
        if (step)
            note(step.role.in.source.path, step.role.change, step.role.entry);
        else
            note(null, 'add', (0,permission_entries/* roleEntry */.Bp)(target.key, { level, restriction: 'none' }));
    }
    const roleFiles = files.length;
    for (const { step } of allowed) {
        if (step?.object)
            note(step.object.in.source.path, step.object.change, step.object.entry);
    }
    return [...files.slice(0, roleFiles).sort(addedFirst), ...files.slice(roleFiles)];
}
function addedFirst({ change: one }, { change: other }) {
    return one === other ? 0 : one === 'add' ? -1 : 1;
}
/** Where the UI shows a permission of a role, and at which level. */
function placeInUi({ area, name, key }, level) {
    const shownLevel = level[0] + level.slice(1).toLowerCase();
    return ['Permissions', ...(area ? [area] : []), name ?? key, shownLevel].join(' > ');
}

// EXTERNAL MODULE: ./build/src/sdf/xml-edit.js
var xml_edit = __webpack_require__(70349);
// EXTERNAL MODULE: ./build/src/util/version.js
var version = __webpack_require__(65534);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
// EXTERNAL MODULE: ./build/src/report/writing/cut.js
var cut = __webpack_require__(85183);
// EXTERNAL MODULE: ./build/src/report/writing/plain.js
var plain = __webpack_require__(73579);
// EXTERNAL MODULE: ./build/src/report/writing/wrap.js
var wrap = __webpack_require__(50123);
// EXTERNAL MODULE: ./build/src/report/diagnosis/list.js
var diagnosis_list = __webpack_require__(65896);
// EXTERNAL MODULE: ./build/src/report/diagnosis/rows.js
var diagnosis_rows = __webpack_require__(657);
;// CONCATENATED MODULE: ./build/src/report/diagnosis/text.js










/** More of a kind is no help on a terminal; JSON has it all. */
const MOST_SHOWN = 20;
/** What pasted errors come to, for people. */
function diagnosisText(diagnosis, { colour, isWritten }) {
    const colours = picocolors.createColors(colour);
    const { list } = diagnosis;
    const blocks = [
        ...(list ? (0,diagnosis_list/* listBlocks */.ZV)(list, isWritten, colours) : []),
        ...diagnosis.answers.filter(isApart).map((answer) => answerBlock(answer, isWritten, colours)),
        ...capped(diagnosis.questions, (question) => questionBlock(question, colours)),
        ...capped(diagnosis.advice, (hint) => hintBlock(hint, colours)),
        ...unclearBlock(diagnosis, colours),
        ...(isWritten ? [] : xmlBlocks(diagnosis.answers, colours)),
        ...(list && list.asks.length > 0 ? [(0,diagnosis_list/* policyBlock */.Mh)(list, colours)] : []),
        [summary(diagnosis), ...(diagnosis.answers.length > 0 ? PATIENCE : [])],
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
/** What a list alone asks for is told in its lines. */
function isApart({ isListed }) {
    return !isListed;
}
const PATIENCE = (0,wrap/* wrap */.L)('In the UI: Setup > Users/Roles > Manage Roles > Edit. Vendors report that a new permission can take up to a day to take effect; until then the same error does not mean that it failed.', diagnosis_rows/* WIDTH */.lR);
function capped(all, block) {
    const left = all.length - MOST_SHOWN;
    return [...all.slice(0, MOST_SHOWN).map(block), ...(left > 0 ? [[`and ${left} more such`]] : [])];
}
function answerBlock(answer, isWritten, colours) {
    const { target, level, asked, notes, step } = answer;
    const rows = [
        ['level', levelRow(answer)],
        ['in the UI', placeInUi(target, step?.level ?? level)],
        ['asked for', askedFor(asked)],
        ...(answer.refusal === null ? roleRows(answer, isWritten) : refusalRows(answer)),
        ...notes.map((note) => ['note', note]),
    ];
    const head = title(target.key, target.name, colours);
    return [answer.refusal === null ? head : `${colours.yellow('x')} ${head}`, ...(0,diagnosis_rows/* rowLines */.u1)(rows)];
}
function levelRow({ level, why, step }) {
    if (!step || step.level === level)
        return `${level}: ${why}`;
    const holder = step.role.present === step.level ? 'the role' : step.object?.in.id;
    return `${step.level}: already in ${holder} (${level} would be enough)`;
}
function roleRows({ step }, isWritten) {
    if (!step)
        return [];
    const sides = [step.role, ...(step.object ? [step.object] : [])];
    return sides.map((side, index) => [index === 0 ? 'role' : 'object', sideRow(side, step.level, isWritten)]);
}
/** What the policy refuses is told in place of what would be done. */
function refusalRows({ step, refusal }) {
    const has = step?.role.present ? `has ${step.role.present}` : 'does not have it';
    return [
        ['role', `${step?.role.in.id} ${has}, and the policy allows no more`],
        ['policy', `${refusal} It is not added: change the policy or add an exception first.`],
    ];
}
function sideRow({ in: { id }, present, change }, level, isWritten) {
    const was = present ? `${isWritten ? 'had' : 'has'} ${present}, ` : '';
    if (change === 'none')
        return `${id} has ${present}, which is kept`;
    if (change === 'raise')
        return `${id} ${was}${isWritten ? 'raised' : 'to be raised'} to ${level}`;
    return `${id} ${isWritten ? 'has it now' : 'does not have it: to be added'}`;
}
function questionBlock({ problem, hint, candidates, asked }, colours) {
    return [
        colours.yellow(`? ${(0,diagnosis_rows/* short */.h0)(problem)}`),
        ...(0,diagnosis_rows/* rowLines */.u1)([['asked for', askedFor(asked)]]),
        ...candidates.map((choice) => `  ${choiceLine(choice, colours)}`),
        ...(0,diagnosis_rows/* paragraph */.FY)(hint),
    ];
}
function choiceLine({ target, level, refusal }, colours) {
    const place = (0,diagnosis_rows/* short */.h0)(placeInUi(target, level));
    const end = refusal === null ? '' : `  (${(0,diagnosis_rows/* short */.h0)(refusal)})`;
    return `${colours.bold((0,plain/* plain */.pj)(target.key))}  ${place}${end}`;
}
function hintBlock({ cause, fix, rule, asked }, colours) {
    const rows = [
        ['do', fix],
        ...(rule ? [['rule', `${rule}: ${version/* NAME */.o_} explain ${rule}`]] : []),
        ['said in', askedFor(asked)],
    ];
    const [first = '', ...rest] = (0,wrap/* wrap */.L)((0,plain/* plain */.pj)((0,cut/* cut */.J)(cause, 2 * diagnosis_rows/* MOST_CHARACTERS */.vy)), diagnosis_rows/* WIDTH */.lR - 2);
    return [colours.cyan(`! ${first}`), ...rest.map((line) => colours.cyan(`  ${line}`)), ...(0,diagnosis_rows/* rowLines */.u1)(rows)];
}
function unclearBlock({ unclear }, colours) {
    if (unclear.length === 0)
        return [];
    const shown = unclear.slice(0, MOST_SHOWN);
    const left = unclear.length - shown.length;
    const isForeign = unclear.some((line) => line.isForeign);
    return [
        [
            colours.yellow('Not understood:'),
            ...shown.map((line) => `  ${unclearLine(line)}`),
            ...(left > 0 ? [`  and ${left} more`] : []),
            ...(isForeign ? (0,diagnosis_rows/* paragraph */.FY)(FOREIGN) : []),
        ],
    ];
}
const FOREIGN = 'NetSuite uses the language of the user, and only English messages are understood here: set the language of the user to English (Home > Set Preferences) and repeat the step that failed.';
function unclearLine({ line, text, times }) {
    return `${where({ line, times })}: ${(0,diagnosis_rows/* short */.h0)(text)}`;
}
function xmlBlocks(answers, colours) {
    return entriesByFile(answers).map(({ path, change, entries }) => {
        const verb = change === 'add' ? 'Add to' : 'Raise in';
        const place = path === null ? 'the permissions of the role' : `the permissions in ${(0,plain/* plain */.pj)(path)}`;
        const lines = entries.flatMap((entry) => (0,xml_edit/* renderLines */.ET)(entry)).map((line) => `  ${plainIndented(line)}`);
        return [colours.bold(`${verb} ${place}:`), ...lines];
    });
}
function plainIndented(line) {
    const text = line.trimStart();
    return line.slice(0, line.length - text.length) + (0,plain/* plain */.pj)(text);
}
function summary({ answers, questions, advice, list, unclear, more }) {
    const refused = answers.filter(({ refusal }) => refusal !== null).length;
    const parts = [
        [answers.length, 'permission'],
        [questions.length, 'question'],
        [advice.length, 'hint'],
    ];
    const told = parts.filter(([number]) => number > 0).map(([number, noun]) => (0,words/* count */.U9)(number, noun));
    const open = unclear.length;
    const rest = [
        ...(refused > 0 ? [`${refused} refused by the policy`] : []),
        ...(open > 0 ? [`${(0,words/* count */.U9)(open, 'line')} not understood`] : []),
    ];
    if (told.length === 0 && open === 0)
        return list ? 'The role has what the list asks for.' : NOTHING;
    const start = told.length === 0 ? 'Nothing was understood: ' : '';
    const end = more > 0 ? ` The text has so many different messages that ${more} more were dropped.` : '';
    return `${start}${(0,words/* listed */.KE)([...told, ...rest])}.${end}`;
}
const NOTHING = 'No known error message found. Paste the whole message, including the sentence that names the missing permission.';
function title(key, name, colours) {
    return colours.bold((0,plain/* plain */.pj)(key)) + (name === null ? '' : `  ${(0,diagnosis_rows/* short */.h0)(name)}`);
}
function askedFor(asked) {
    return `${where(asked)}: ${(0,cut/* cut */.J)(asked.text, diagnosis_rows/* MOST_CHARACTERS */.vy)}`;
}
function where({ line, times }) {
    return times === 1 ? `line ${line}` : `line ${line}, ${times} times`;
}


/***/ }),

/***/ 85183:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
const CUT = '…';
/** A text of at most `max` UTF-16 units: a longer one ends in `…`, never in half a character. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const kept = text.slice(0, max - CUT.length);
    const last = kept.charCodeAt(kept.length - 1);
    return (last >= 0xd800 && last <= 0xdbff ? kept.slice(0, -1) : kept) + CUT;
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

/***/ 9300:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ comment),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85183);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);


/** Longer names of roles or folders say nothing more. */
const MOST_CHARACTERS = 80;
/** A text from a project as a comment: whatever it holds, the comment does not end before its line. */
function comment(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(text, MOST_CHARACTERS));
}
/** A text as a value in quotes, which YAML reads as JSON does. */
function quoted(text) {
    return JSON.stringify(text).replace(/[\u0080-\u009F\u2028\u2029\uFEFF]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}


/***/ })

};
