export const id = 4983;
export const ids = [4983];
export const modules = {

/***/ 90174:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toUndo),
/* harmony export */   p: () => (/* binding */ toTakeOver)
/* harmony export */ });
/* harmony import */ var _rules_shared_access_fixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77967);
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62263);


/** What the repository has to say so that it is as the account; null where no XML of it can. */
function toTakeOver({ role, key, repository, account }) {
    const { project, id } = role;
    const isMore = account !== null && (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareLevels */ .t9)(account, repository ?? 'NONE') > 0;
    if (isMore)
        return (0,_rules_shared_access_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .raiseFix */ .AW)(project, role.role, key, account);
    return (0,_rules_shared_access_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerFix */ .PD)(project, [{ holder: id, key, level: account ?? 'NONE' }]);
}
/** What to do in the account so that it is as the repository. */
function toUndo({ role, name, tab, repository, account }) {
    const where = `${role.name ?? role.id}${tab === null ? '' : `, on the subtab ${tab}`}`;
    const what = repository === null
        ? `remove ${name}`
        : account === null
            ? `add ${name} at ${levelName(repository)}`
            : `set ${name} to ${levelName(repository)}`;
    return `In Setup > Users/Roles > Manage Roles > ${where}: ${what}.`;
}
/** As the UI writes it. */
function levelName(level) {
    return level.charAt(0) + level.slice(1).toLowerCase();
}


/***/ }),

/***/ 84983:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftMarkdown: () => (/* binding */ driftMarkdown)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77043);
/* harmony import */ var _findings_fix_xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21164);
/* harmony import */ var _writing_cut_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85183);
/* harmony import */ var _writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58852);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73579);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90174);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84177);








/** A longer value holds what nobody wants to read to its end. */
const MOST_OF_A_VALUE = 200;
/** Where account and repository differ, in GitHub's Markdown: a table of each role, and what to do about it. */
function driftMarkdown(drift) {
    const parts = [
        '## Account and repository',
        words((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .driftSentence */ .L9)(drift)),
        ...[...(0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(drift.differences, ({ role }) => role.id).values()].map(rolePart),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .driftLists */ .Bc)(drift).map(({ title, lines }) => {
            return `### ${title}\n\n${lines.map((line) => `- ${words(line)}`).join('\n')}`;
        }),
    ];
    return `${parts.join('\n\n')}\n`;
}
function rolePart(own) {
    const role = own[0]?.role;
    const title = role?.name == null ? (role?.id ?? '') : `${role.name} – ${role.id}`;
    const rows = own.map(({ key, name, repository, account, at }) => {
        const place = `${at.source.path}:${(0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(at.source, at.start).line}`;
        const permission = name === key ? words(key) : `${words(name)}<br>${words(key)}`;
        return [permission, repository ?? '–', account ?? '–', words(place)];
    });
    return [
        `### ${words(title)}`,
        table(['Permission', 'Repository', 'Account', 'Place'], rows),
        details('Take the account over into the repository', takeOverLines(own), 'xml'),
        details('Undo it in the account', own.map(_advice_js__WEBPACK_IMPORTED_MODULE_4__/* .toUndo */ .O), 'text'),
    ].join('\n\n');
}
function takeOverLines(own) {
    return own.flatMap((difference) => {
        const fix = (0,_advice_js__WEBPACK_IMPORTED_MODULE_4__/* .toTakeOver */ .p)(difference);
        if (!fix)
            return [];
        const written = (0,_findings_fix_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .fixXml */ .b)(fix).map(({ source, line, xml }) => {
            const place = `${source.path}:${line}`;
            return xml === '' ? `<!-- ${place} -->` : `<!-- ${place} --> ${xml}`;
        });
        return [`<!-- ${fix.title} -->`, ...written];
    });
}
function details(summary, lines, language) {
    const code = (0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(lines.map(_writing_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj), language);
    return `<details><summary>${summary}</summary>\n\n${code}\n\n</details>`;
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function words(text) {
    return (0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .J)(text, MOST_OF_A_VALUE));
}


/***/ }),

/***/ 84177:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ driftLists),
/* harmony export */   L9: () => (/* binding */ driftSentence),
/* harmony export */   r_: () => (/* binding */ sides)
/* harmony export */ });
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47635);

/** What it all comes to. */
function driftSentence(drift) {
    const { differences, onlyInRepository, onlyInAccount, unmatched, compared } = drift;
    const roles = new Set(differences.map(({ role }) => role.id)).size;
    const parts = [
        ...(differences.length > 0
            ? [`${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(differences.length, 'difference')} in ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(roles, 'role')}`]
            : []),
        ...(onlyInRepository.length > 0
            ? [`${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(onlyInRepository.length, 'role')} only in the repository`]
            : []),
        ...(onlyInAccount.length > 0 ? [`${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(onlyInAccount.length, 'role')} only in the account`] : []),
    ];
    const found = parts.length > 0 ? (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(parts) : 'No differences';
    const rows = unmatched.length > 0 ? ` ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unmatched.length, 'row')} could not be matched.` : '';
    return `${found}; ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(compared, 'role')} compared.${rows}`;
}
/** `repository VIEW, account FULL`. */
function sides({ repository, account }) {
    return `repository ${repository ?? 'no access'}, account ${account ?? 'no access'}`;
}
/** What else there is to know, by its title; what holds nothing is left out. */
function driftLists(drift) {
    const { onlyInRepository, onlyInAccount, unmatched, notCompared } = drift;
    return [
        {
            title: 'Roles only in the repository',
            lines: onlyInRepository.map(({ id, role }) => `${id}, ${role.source.path}`),
        },
        { title: 'Roles only in the account', lines: onlyInAccount },
        {
            title: 'Rows that could not be matched',
            lines: unmatched.map(({ line, text, why }) => `Line ${line}: ${text}. ${why}`),
        },
        {
            title: 'Not compared',
            lines: notCompared.map(({ role, permission, why }) => permission === null ? `${role}. ${why}` : `${role}, ${permission}. ${why}`),
        },
    ].filter(({ lines }) => lines.length > 0);
}


/***/ }),

/***/ 21164:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fixXml)
/* harmony export */ });
/* harmony import */ var _sdf_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64324);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);


/** What a fix writes, place by place: lines that it adds, or else the lines that it changes as they will be. */
function fixXml({ edits }) {
    return [...(0,_sdf_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .bySource */ .DX)(edits)].flatMap(([source, own]) => placesOf(source, own).map((near) => {
        const start = Math.min(...near.map((edit) => edit.start));
        const xml = addedLines(near) ?? changedLines(source, near);
        return { source, line: (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start).line, xml: onOneLine(xml) };
    }));
}
/** So many lines between two edits are shown with them; what is further apart are two places. */
const MOST_LINES_BETWEEN = 3;
function placesOf(source, edits) {
    const places = [];
    let last = Number.NEGATIVE_INFINITY;
    for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
        const { line } = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, edit.start);
        if (line - last > MOST_LINES_BETWEEN + 1)
            places.push([edit]);
        else
            places.at(-1)?.push(edit);
        last = Math.max(last, (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, edit.end).line);
    }
    return places;
}
function addedLines([edit, ...others]) {
    if (!edit || others.length > 0 || edit.start < edit.end)
        return null;
    return edit.text.includes('\n') ? edit.text : null;
}
function changedLines(source, edits) {
    const first = Math.min(...edits.map((edit) => edit.start));
    const last = Math.max(...edits.map((edit) => (edit.end > edit.start ? edit.end - 1 : edit.end)));
    const start = source.text.lastIndexOf('\n', first - 1) + 1;
    const end = (source.text.indexOf('\n', last) + 1 || source.text.length + 1) - 1;
    const moved = edits.map((edit) => ({
        ...edit,
        start: edit.start - start,
        end: Math.min(edit.end, end) - start,
    }));
    return (0,_sdf_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .ct)({ ...source, text: source.text.slice(start, end) }, moved);
}
function onOneLine(xml) {
    return xml
        .replace('\uFEFF', '')
        .trim()
        .replace(/\s*\n\s*/g, ' ');
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

/***/ 58852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);

/**
 * What GitHub turns into a mention, a reference, a link or a picture of its own wherever it stands in text, however
 * its characters are escaped: `@name`, `#12`, `GH-12`, `://`, `www.`, `:name:`.
 */
const LIVE = /@|#(?=\d)|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)/gi;
/** What may be the id of a commit, which GitHub turns into a link as well: from seven digits on. */
const COMMIT_ID = /\b[\da-f]{7,40}\b/gi;
const SHORT_OF_A_COMMIT_ID = /.{6}(?=.)/g;
/** Has no width, so that the text looks as it is. */
const BREAK = '\u200B';
/** Marks that mean something wherever they stand. */
const MARKS = /[\\`*_[\]~|]/g;
/** Marks that make a list, a heading or a line where a text begins. */
const FIRST_MARKS = /^(?:[#+=-]|\d+[.)])/;
const ENTITIES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    // What GitHub advises where a dollar sign is no formula: it knows no escape for it.
    ['$', '<span>$</span>'],
]);
/** A text of anybody as GitHub's Markdown shows it: on one line, with nothing in it that means anything. */
function escapeMarkdown(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text.trim())
        .replace(COMMIT_ID, (id) => id.replace(SHORT_OF_A_COMMIT_ID, `$&${BREAK}`))
        .replace(LIVE, `$&${BREAK}`)
        .replace(MARKS, '\\$&')
        .replace(FIRST_MARKS, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
        .replace(/[&<>$]/g, (mark) => ENTITIES.get(mark) ?? mark);
}
/** A text of anybody as code within a line: between more backticks than it has itself. Not for a cell of a table. */
function codeSpan(text) {
    const fence = '`'.repeat(longestRun(text) + 1);
    const code = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text);
    const needsBlanks = /^`|`$/.test(code) || (/^ .* $/.test(code) && code.trim() !== '') || code === '';
    return needsBlanks ? `${fence} ${code} ${fence}` : fence + code + fence;
}
/** Lines of anybody as a block of code: between more backticks than they have themselves. A line may end in CR. */
function codeBlock(lines, language) {
    const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** A link. What it shows is Markdown already, and the address holds no blank and no bracket. */
function link(markdown, address) {
    return `[${markdown}](${address})`;
}
/** A path as a part of an address: whatever could mean anything there, or in Markdown, is written in hexadecimal. */
function encodePath(path) {
    return Buffer.from(path)
        .toString('latin1')
        .replace(/[^\w./-]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}


/***/ }),

/***/ 64324:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ bySource),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   l1: () => (/* binding */ compatible)
/* harmony export */ });
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77043);

/**
 * The text of a file after edits of it; what is added in one place stands in the order of the edits.
 *
 * Throws for edits that overlap: `compatible` chooses such as do not.
 */
function applyEdits({ text }, edits) {
    const parts = [];
    let at = 0;
    for (const edit of [...edits].sort(byPlace)) {
        if (edit.start < at)
            throw new Error(`Two edits of ${edit.source.path} overlap.`);
        parts.push(text.slice(at, edit.start), edit.text);
        at = edit.end;
    }
    return [...parts, text.slice(at)].join('');
}
/**
 * Of several groups of edits those that can be applied together, the earlier group first: none of whose edits
 * touches a range that another one changes, unless both add to one list. A group is taken whole or not at all.
 */
function compatible(groups) {
    const taken = [];
    const takenOf = new Map();
    for (const group of groups) {
        if (group.some((edit) => collides(edit, takenOf.get(edit.source))))
            continue;
        for (const edit of group) {
            const known = takenOf.get(edit.source) ?? { sorted: [], added: new Map() };
            takenOf.set(edit.source, known);
            take(edit, known);
            taken.push(edit);
        }
    }
    return taken;
}
function collides(edit, taken) {
    if (!taken)
        return false;
    const added = lengthensList(edit) ? taken.added.get(edit.start) : undefined;
    return added ? added.has(edit.text) : touchesAny(edit, taken.sorted);
}
function take(edit, { sorted, added }) {
    const others = lengthensList(edit) ? added.get(edit.start) : undefined;
    if (others) {
        others.add(edit.text);
        return;
    }
    sorted.splice(indexAfter(sorted, edit), 0, edit);
    if (lengthensList(edit))
        added.set(edit.start, new Set([edit.text]));
}
/** Edits by the file they change. */
function bySource(edits) {
    return (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(edits, (edit) => edit.source);
}
/** Whether an edit touches one of others in the same file, which are sorted and do not overlap. */
function touchesAny(edit, others) {
    const last = { start: edit.end, end: Number.POSITIVE_INFINITY };
    const before = others[indexAfter(others, last) - 1];
    return before !== undefined && before.end >= edit.start;
}
/** How many edits of a sorted list stand before a range or at it. */
function indexAfter(sorted, range) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const edit = sorted[middle];
        if (edit && byPlace(edit, range) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Whether an element is added right after one of its own name: any number of others may be added there as well. */
function lengthensList({ source, start, end, text }) {
    const name = /^\s*<([\w-]+)/.exec(text)?.[1];
    return start === end && name !== undefined && source.text.endsWith(`</${name}>`, start);
}
function byPlace(one, other) {
    return one.start - other.start || one.end - other.end;
}


/***/ })

};
