export const id = 9186;
export const ids = [9186];
export const modules = {

/***/ 99186:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosisJson: () => (/* binding */ diagnosisJson)
/* harmony export */ });
/* harmony import */ var _sdf_permission_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31999);
/* harmony import */ var _sdf_xml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70349);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65534);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73579);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65896);





/** The same for programs, version 1. */
function diagnosisJson(diagnosis, { isWritten }) {
    const { answers, questions, advice, list, unclear, more } = diagnosis;
    const report = {
        version: 1,
        tool: { name: _util_version_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_, version: _util_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .xv },
        permissions: answers.map((answer) => jsonAnswer(answer, isWritten)),
        questions: questions.map(({ problem, hint, candidates, asked }) => ({
            problem,
            hint,
            candidates: candidates.map(jsonChoice),
            ...asked,
        })),
        hints: advice.map(({ cause, fix, rule, asked }) => ({ cause, fix, rule, ...asked })),
        list: list && jsonList(list),
        notUnderstood: unclear,
        more,
    };
    return `${(0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)(JSON.stringify(report, null, 2))}\n`;
}
/** What a permission list asks for, and what the role has beyond it. */
function jsonList(list) {
    const { asks, role, beyond, open } = list;
    return {
        role,
        permissions: asks.map(({ target, level }) => ({ permission: target.key, level })),
        beyond: beyond.map(({ key, name, level, listed }) => ({ permission: key, name, level, listed })),
        uncertainRows: open,
        policy: (0,_list_js__WEBPACK_IMPORTED_MODULE_3__/* .policyLines */ .EO)(list).join('\n'),
    };
}
function jsonAnswer({ target, level, why, asked, notes, step, refusal }, isWritten) {
    const isDone = isWritten && refusal === null;
    const due = step?.level ?? level;
    const entry = step?.role.entry ?? (0,_sdf_permission_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .roleEntry */ .Bp)(target.key, { level, restriction: 'none' });
    return {
        ...jsonTarget(target),
        level: due,
        why,
        xml: (0,_sdf_xml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLines */ .ET)(entry).join('\n'),
        ...asked,
        notes,
        refusedByPolicy: refusal,
        ...(step && {
            role: jsonSide(step.role, isDone),
            object: step.object && jsonSide(step.object, isDone),
        }),
    };
}
function jsonChoice({ target, level, why, refusal }) {
    const entry = (0,_sdf_permission_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .roleEntry */ .Bp)(target.key, { level, restriction: 'none' });
    const xml = (0,_sdf_xml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLines */ .ET)(entry).join('\n');
    return { ...jsonTarget(target), level, why, xml, refusedByPolicy: refusal };
}
function jsonTarget({ key, name, area }) {
    return { permission: key, name, tab: area };
}
function jsonSide(side, isWritten) {
    const { in: object, present, change, entry } = side;
    return {
        id: object.id,
        file: object.source.path,
        present,
        change,
        xml: (0,_sdf_xml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .renderLines */ .ET)(entry).join('\n'),
        written: isWritten && change !== 'none',
    };
}


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
