export const id = 1354;
export const ids = [1354];
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

/***/ 160:
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

/***/ 1354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnosisText: () => (/* binding */ diagnosisText)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/src/sdf/permission-entries.js
var permission_entries = __webpack_require__(1999);
;// CONCATENATED MODULE: ./build/src/diagnose/entries.js

/** What answers take in each file: the role first, what is added before what is raised. */
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
    for (const { step, target, level } of answers) {
        if (step)
            note(step.role.in.source.path, step.role.change, step.role.entry);
        else
            note(null, 'add', (0,permission_entries/* roleEntry */.Bp)(target.key, { level, restriction: 'none' }));
    }
    const roleFiles = files.length;
    for (const { step } of answers) {
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
var xml_edit = __webpack_require__(349);
// EXTERNAL MODULE: ./build/src/util/version.js
var version = __webpack_require__(5534);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(7635);
// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(160);
// EXTERNAL MODULE: ./build/src/report/plain.js
var plain = __webpack_require__(4268);
// EXTERNAL MODULE: ./build/src/report/wrap.js
var wrap = __webpack_require__(238);
;// CONCATENATED MODULE: ./build/src/report/diagnosis-text.js








const WIDTH = 100;
/** More of a kind is no help on a terminal; JSON has it all. */
const MOST_SHOWN = 20;
const MOST_CHARACTERS = 200;
/** What pasted errors come to, for people. */
function diagnosisText(diagnosis, { colour, isWritten }) {
    const colours = picocolors.createColors(colour);
    const blocks = [
        ...diagnosis.answers.map((answer) => answerBlock(answer, isWritten, colours)),
        ...capped(diagnosis.questions, (question) => questionBlock(question, colours)),
        ...capped(diagnosis.advice, (hint) => hintBlock(hint, colours)),
        ...unclearBlock(diagnosis, colours),
        ...(isWritten ? [] : xmlBlocks(diagnosis.answers, colours)),
        [summary(diagnosis), ...(diagnosis.answers.length > 0 ? PATIENCE : [])],
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
const PATIENCE = (0,wrap/* wrap */.L)('In the UI: Setup > Users/Roles > Manage Roles > Edit. Vendors tell that a new permission can take a day to work; until then the same error proves nothing.', WIDTH);
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
        ...roleRows(answer, isWritten),
        ...notes.map((note) => ['note', note]),
    ];
    return [title(target.key, target.name, colours), ...rowLines(rows)];
}
function levelRow({ level, why, step }) {
    if (!step || step.level === level)
        return `${level}: ${why}`;
    const holder = step.role.present === step.level ? 'the role' : step.object?.in.id;
    return `${step.level}: what ${holder} says already (${level} would do)`;
}
function roleRows({ step }, isWritten) {
    if (!step)
        return [];
    const sides = [step.role, ...(step.object ? [step.object] : [])];
    return sides.map((side, index) => [index === 0 ? 'role' : 'object', sideRow(side, step.level, isWritten)]);
}
function sideRow({ in: { id }, present, change }, level, isWritten) {
    const was = present ? `${isWritten ? 'had' : 'has'} ${present}, ` : '';
    if (change === 'none')
        return `${id} has ${present}, which stays`;
    if (change === 'raise')
        return `${id} ${was}${isWritten ? 'raised' : 'to be raised'} to ${level}`;
    return `${id} ${isWritten ? 'has it now' : 'does not have it: to be added'}`;
}
function questionBlock({ problem, hint, candidates, asked }, colours) {
    return [
        colours.yellow(`? ${(0,plain/* plain */.pj)((0,cut/* cut */.J)(problem, MOST_CHARACTERS))}`),
        ...rowLines([['asked for', askedFor(asked)]]),
        ...candidates.map((choice) => `  ${choiceLine(choice, colours)}`),
        ...paragraph(hint),
    ];
}
function choiceLine({ target, level }, colours) {
    return `${colours.bold((0,plain/* plain */.pj)(target.key))}  ${(0,plain/* plain */.pj)((0,cut/* cut */.J)(placeInUi(target, level), MOST_CHARACTERS))}`;
}
function hintBlock({ cause, fix, rule, asked }, colours) {
    const rows = [
        ['do', fix],
        ...(rule ? [['rule', `${rule}: ${version/* NAME */.o_} explain ${rule}`]] : []),
        ['said in', askedFor(asked)],
    ];
    const [first = '', ...rest] = (0,wrap/* wrap */.L)((0,plain/* plain */.pj)((0,cut/* cut */.J)(cause, 2 * MOST_CHARACTERS)), WIDTH - 2);
    return [colours.cyan(`! ${first}`), ...rest.map((line) => colours.cyan(`  ${line}`)), ...rowLines(rows)];
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
            ...(isForeign ? paragraph(FOREIGN) : []),
        ],
    ];
}
const FOREIGN = 'NetSuite speaks the language of the user, and only its English is understood here: set the language of the user to English (Home > Set Preferences), and repeat what failed.';
function unclearLine({ line, text, times }) {
    return `${where({ line, times })}: ${(0,plain/* plain */.pj)((0,cut/* cut */.J)(text, MOST_CHARACTERS))}`;
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
function summary({ answers, questions, advice, unclear, more }) {
    const parts = [
        [answers.length, 'permission'],
        [questions.length, 'question'],
        [advice.length, 'hint'],
    ];
    const told = parts.filter(([number]) => number > 0).map(([number, noun]) => (0,words/* count */.U9)(number, noun));
    const open = unclear.length;
    const rest = open > 0 ? [`${(0,words/* count */.U9)(open, 'line')} not understood`] : [];
    if (told.length === 0 && open === 0)
        return NOTHING;
    const start = told.length === 0 ? 'Nothing was understood: ' : '';
    const end = more > 0 ? ` So much differs in this text that ${more} more were not kept.` : '';
    return `${start}${(0,words/* listed */.KE)([...told, ...rest])}.${end}`;
}
const NOTHING = 'Nothing was understood. Paste the whole message, with the sentence that says what is lacking.';
function title(key, name, colours) {
    return colours.bold((0,plain/* plain */.pj)(key)) + (name === null ? '' : `  ${(0,plain/* plain */.pj)((0,cut/* cut */.J)(name, MOST_CHARACTERS))}`);
}
const LABEL_WIDTH = 11;
function rowLines(rows) {
    return rows.flatMap(([label, text]) => {
        const lines = (0,wrap/* wrap */.L)((0,plain/* plain */.pj)(text), WIDTH - LABEL_WIDTH - 2);
        return lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(LABEL_WIDTH)}${line}`);
    });
}
function paragraph(text) {
    return (0,wrap/* wrap */.L)((0,plain/* plain */.pj)(text), WIDTH - 2).map((line) => `  ${line}`);
}
function askedFor(asked) {
    return `${where(asked)}: ${(0,cut/* cut */.J)(asked.text, MOST_CHARACTERS)}`;
}
function where({ line, times }) {
    return times === 1 ? `line ${line}` : `line ${line}, ${times} times`;
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
