export const id = 6708;
export const ids = [6708];
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

/***/ 69218:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mt: () => (/* binding */ isPartial),
/* harmony export */   uD: () => (/* binding */ notComparedSentence),
/* harmony export */   xS: () => (/* binding */ jsonNotCompared)
/* harmony export */ });
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77043);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47635);
/* harmony import */ var _writing_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85183);



/** More names, and more reasons, are only counted. */
const MOST_NAMED = 3;
const MOST_REASONS = 5;
const MOST_OF_A_NAME = 80;
/** Whether a change touches what nobody has compared. */
function isPartial(entries) {
    return entries !== null && entries.length > 0;
}
/** What of a change is not compared and why, on one line however much it is; null where all of it is. */
function notComparedSentence(entries) {
    if (entries === null || entries.length === 0)
        return null;
    const groups = [...(0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(entries, ({ kind, why }) => JSON.stringify([kind, why])).values()];
    const shown = groups.slice(0, MOST_REASONS).map(groupWords);
    const left = groups.slice(MOST_REASONS).reduce((sum, group) => sum + group.length, 0);
    return `Not compared, so it may open access unseen: ${[...shown, ...(left > 0 ? [`${left} more`] : [])].join('; ')}.`;
}
function groupWords(group) {
    const names = group.slice(0, MOST_NAMED).map(({ what }) => (0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(what, MOST_OF_A_NAME));
    const left = group.length - names.length;
    const all = (0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)([...names, ...(left > 0 ? [`${left} more`] : [])]);
    const [first] = group;
    const kind = first?.kind ?? null;
    return `${kind === null ? '' : `${(0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(kind, MOST_OF_A_NAME)} `}${all} (${(0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(first?.why ?? '', 2 * MOST_OF_A_NAME)})`;
}
/** An entry of `notCompared` in JSON. Paths are as users see them, unless they are to be written otherwise. */
function jsonNotCompared(entry, pathOf = (path) => path) {
    const { what, why, kind, file } = entry;
    return { what: kind === null ? pathOf(what) : what, why, kind, file: pathOf(file) };
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

/***/ 226:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ identitiesOf),
/* harmony export */   d: () => (/* binding */ guidOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92724);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64465);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77043);




/** The identity of each result. */
function identitiesOf(told) {
    const names = namesOf(told);
    const crowded = new Set([...(0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(told, lineOf).values()].flatMap((own) => laterOnes(own, names)));
    return new Map(told.map((one) => {
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(names.get(one) ?? '')
            .digest('hex');
        return [one, { guid: guidOf(digest), lineHash: crowded.has(one) ? `${digest.slice(0, 16)}:1` : null }];
    }));
}
/** Rule and fingerprint, numbered where they are not enough. */
function namesOf(told) {
    const seen = new Map();
    return new Map(told.map((one) => {
        const { rule, fingerprint } = one.finding;
        const name = JSON.stringify([rule.id, fingerprint]);
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return [one, count === 1 ? name : `${name}-${count}`];
    }));
}
/** The line that the uploader makes the hash of. */
function lineOf({ finding: { rule, at } }) {
    return JSON.stringify([rule.id, at.source.path, (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(at.source, at.start).line]);
}
function laterOnes(own, names) {
    return [...own].sort((one, other) => (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(names.get(one) ?? '', names.get(other) ?? '')).slice(1);
}
/** A UUID made of a name (RFC 9562), in the form of version 5, the newest that the schema takes. */
function guidOf(digest) {
    const variant = '89ab'[Number.parseInt(digest[16] ?? '0', 16) & 3];
    return [
        digest.slice(0, 8),
        digest.slice(8, 12),
        `5${digest.slice(13, 16)}`,
        `${variant}${digest.slice(17, 20)}`,
        digest.slice(20, 32),
    ].join('-');
}


/***/ }),

/***/ 80390:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ notification),
/* harmony export */   K: () => (/* binding */ sarifInvocation)
/* harmony export */ });
/* harmony import */ var _access_not_compared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69218);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90335);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17583);



/**
 * How the run went: what could not be read, what of a change was not compared, and what of the policy does nothing. A result would be a
 * finding, so a notification is the only place for what was not compared.
 */
function sarifInvocation({ problems, hints, notCompared }, { faults, notes }, repositoryPath) {
    const left = (0,_access_not_compared_js__WEBPACK_IMPORTED_MODULE_2__/* .notComparedSentence */ .uD)(notCompared);
    const notified = [
        ...[...faults, ...problems].map((text) => notification('error', text)),
        ...(left === null ? [] : [notification('warning', left)]),
        ...notes.map((text) => notification('note', text)),
    ];
    return {
        executionSuccessful: faults.length + problems.length === 0,
        ...(notified.length > 0 && { toolExecutionNotifications: notified }),
        ...(hints.length > 0 && {
            toolConfigurationNotifications: hints.map(({ at, message }) => ({
                ...notification('warning', message),
                locations: [{ physicalLocation: (0,_location_js__WEBPACK_IMPORTED_MODULE_0__/* .physicalLocation */ .bE)(at, repositoryPath) }],
            })),
        }),
    };
}
function notification(level, text) {
    return { level, message: { text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainMessage */ .C)(text) } };
}


/***/ }),

/***/ 70376:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ fittingLog),
/* harmony export */   Tv: () => (/* binding */ limitNotes),
/* harmony export */   fO: () => (/* binding */ MOST_RESULTS)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47635);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73579);



const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** GitHub refuses a run with more results, or a file that is larger when packed; it shows fewer. */
const MOST_RESULTS = 25_000;
const MOST_RESULTS_SHOWN = 5000;
const MOST_BYTES_PACKED = 10_000_000;
/** A run as a file that GitHub takes: with fewer results, the most that it is to hold, where all of them have no room. */
function fittingLog(runOf) {
    for (let most = MOST_RESULTS;; most = Math.floor(most / 2)) {
        const log = { $schema: SCHEMA, version: '2.1.0', runs: [runOf(most)] };
        const text = `${(0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainJson */ .RU)(JSON.stringify(log, null, 2))}\n`;
        if (most === 0 || hasRoom(text))
            return text;
    }
}
function hasRoom(text) {
    return Buffer.byteLength(text) <= MOST_BYTES_PACKED || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text).length <= MOST_BYTES_PACKED;
}
/** What has to be said where a run does not hold all results, or GitHub does not show all of them. */
function limitNotes(all, told) {
    if (told < all) {
        return [
            `${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(all - told, 'more finding')} did not fit here: GitHub accepts no larger file. --format json has all of them.`,
        ];
    }
    return all > MOST_RESULTS_SHOWN
        ? [`There are ${all} results here, of which GitHub shows ${MOST_RESULTS_SHOWN}. --format json has all.`]
        : [];
}


/***/ }),

/***/ 90335:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   bE: () => (/* binding */ physicalLocation),
/* harmony export */   r9: () => (/* binding */ SOURCE_ROOT),
/* harmony export */   sN: () => (/* binding */ artifactLocation),
/* harmony export */   zP: () => (/* binding */ snippetLocation)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58852);


/** What SARIF calls the top folder of the repository. Where it lies is nobody's business, and differs by machine. */
const SOURCE_ROOT = '%SRCROOT%';
function artifactLocation(path, repositoryPath) {
    return { uri: (0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O0)(repositoryPath(path)), uriBaseId: SOURCE_ROOT };
}
/** Longer pieces of a file are left out: nobody reads them in a list of results. */
const MOST_OF_A_SNIPPET = 1000;
const MOST_OF_THE_CONTEXT = 2000;
/** The place of a result, with its text and the lines around it. */
function snippetLocation(place, repositoryPath) {
    const location = physicalLocation(place, repositoryPath);
    const around = contextOf(place);
    const text = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(place);
    return {
        ...location,
        ...(text.length <= MOST_OF_A_SNIPPET && {
            region: { ...location.region, snippet: { text } },
            ...((0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(around).length <= MOST_OF_THE_CONTEXT && {
                contextRegion: { ...regionOf(around), snippet: { text: (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(around) } },
            }),
        }),
    };
}
/** The lines of a place, with the one before and the one after. */
function contextOf({ source, start, end }) {
    const starts = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(source);
    const from = starts[Math.max((0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(starts, start) - 1, 0)] ?? 0;
    const next = starts[(0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(starts, end) + 2];
    const mark = from === 0 && (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .hasByteOrderMark */ .ke)(source) ? 1 : 0;
    return { source, start: from + mark, end: next === undefined ? source.text.length : next - 1 };
}
function physicalLocation(place, repositoryPath) {
    return {
        artifactLocation: artifactLocation(place.source.path, repositoryPath),
        region: regionOf(place),
    };
}
/** Counted as everywhere: from 1, in UTF-16 units, without a byte order mark, and the end is exclusive. */
function regionOf({ source, start, end }) {
    const from = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start);
    const to = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, end);
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}


/***/ }),

/***/ 81079:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lj: () => (/* binding */ FINGERPRINT),
  A_: () => (/* binding */ LEVELS),
  mp: () => (/* binding */ MOST_RELATED),
  jy: () => (/* binding */ sarifResult)
});

// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
// EXTERNAL MODULE: ./build/src/sdf/edits.js
var sdf_edits = __webpack_require__(64324);
// EXTERNAL MODULE: ./build/src/report/sarif/location.js
var sarif_location = __webpack_require__(90335);
// EXTERNAL MODULE: ./build/src/report/sarif/text.js
var sarif_text = __webpack_require__(17583);
;// CONCATENATED MODULE: ./build/src/report/sarif/fix.js



/** A way to mend a fault. Those of one result are alternatives, in SARIF as well. */
function sarifFix({ title, applicability, edits }, repositoryPath) {
    return {
        description: { text: `${(0,sarif_text/* plainMessage */.C)(title)}.` },
        artifactChanges: [...(0,sdf_edits/* bySource */.DX)(edits)].map(([source, own]) => ({
            artifactLocation: (0,sarif_location/* artifactLocation */.sN)(source.path, repositoryPath),
            replacements: own.map((edit) => ({
                deletedRegion: (0,sarif_location/* regionOf */.AP)(edit),
                ...(edit.text !== '' && { insertedContent: { text: edit.text } }),
            })),
        })),
        properties: { applicability },
    };
}

// EXTERNAL MODULE: ./build/src/sdf/source.js
var source = __webpack_require__(92724);
;// CONCATENATED MODULE: ./build/src/report/sarif/suppression.js



/** Why a finding counts for nothing. */
function sarifSuppression(by, repositoryPath) {
    if (by.kind === 'baseline') {
        return { kind: 'external', status: 'accepted', justification: 'Accepted by the baseline.' };
    }
    if (by.kind === 'exception') {
        return { kind: 'external', status: 'accepted', justification: justificationOf(by.exception) };
    }
    const { reason, at } = by.suppression;
    return {
        kind: 'inSource',
        status: 'accepted',
        ...(reason !== null && { justification: (0,sarif_text/* plainMessage */.C)(reason) }),
        location: { physicalLocation: (0,sarif_location/* physicalLocation */.bE)(at, repositoryPath) },
    };
}
/** The config can be that of another repository, so that its place is told in words. */
function justificationOf({ at, reason, approvedBy, expires }) {
    const { line } = (0,source/* positionAt */.t$)(at.source, at.start);
    const details = [
        ...(approvedBy === null ? [] : [`approved by ${approvedBy}`]),
        ...(expires === null ? [] : [`until ${expires.date}`]),
        `${at.source.path}:${line}`,
    ];
    return (0,sarif_text/* plainMessage */.C)(`${reason} (${details.join(', ')})`);
}

;// CONCATENATED MODULE: ./build/src/report/sarif/result.js





const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** The key of our fingerprints, beside the one that GitHub reads. */
const FINGERPRINT = 'sdfRoleCompliance/v1';
/** GitHub shows so many locations of a result. */
const MOST_RELATED = 99;
function sarifResult({ finding, by }, { guid, lineHash }, ruleIndexOf, repositoryPath) {
    const { rule, severity, at, fixes = [], related = [], fingerprint, introduced } = finding;
    const shown = related.slice(0, MOST_RELATED);
    return {
        guid,
        ruleId: rule.id,
        ruleIndex: ruleIndexOf(rule.id),
        kind: 'fail',
        level: LEVELS[severity],
        message: { text: messageOf(finding) },
        locations: [{ physicalLocation: (0,sarif_location/* snippetLocation */.zP)(at, repositoryPath) }],
        ...(shown.length > 0 && {
            relatedLocations: shown.map((place, index) => ({
                id: index + 1,
                physicalLocation: (0,sarif_location/* physicalLocation */.bE)(place.at, repositoryPath),
                message: { text: (0,sarif_text/* plainMessage */.C)(place.message) },
            })),
        }),
        partialFingerprints: {
            ...(lineHash !== null && { primaryLocationLineHash: lineHash }),
            [FINGERPRINT]: fingerprint,
        },
        ...(introduced !== null && { baselineState: introduced ? 'new' : 'unchanged' }),
        ...(fixes.length > 0 && { fixes: fixes.map((fix) => sarifFix(fix, repositoryPath)) }),
        // Where one result says whether it is suppressed, all of them have to (§3.27.23).
        suppressions: by === null ? [] : [sarifSuppression(by, repositoryPath)],
        properties: propertiesOf(finding),
    };
}
/** The message itself comes first: where room is scarce viewers show its first sentence alone. */
function messageOf({ message, related = [] }) {
    const links = related
        .slice(0, MOST_RELATED)
        .map(({ message: text }, index) => (0,sarif_text/* linkedMessage */.b)(text, index + 1));
    const left = related.length - links.length;
    return [(0,sarif_text/* plainMessage */.C)(message), ...links, ...(left > 0 ? [`And ${(0,words/* count */.U9)(left, 'more place')}.`] : [])].join(' ');
}
/** SARIF has a place for the id and arguments of a message, but only for texts that a viewer fills in itself. */
function propertiesOf({ project, messageId, args, subject }) {
    const { role, object, permission, duty } = subject;
    return {
        project,
        messageId,
        args,
        ...(role !== undefined && { role }),
        ...(object !== undefined && { object }),
        ...(permission !== undefined && { permission }),
        ...(duty !== undefined && { duty, tags: [duty] }),
    };
}


/***/ }),

/***/ 35775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ sarifRule)
});

// EXTERNAL MODULE: ./build/src/util/version.js
var version = __webpack_require__(65534);
// EXTERNAL MODULE: ./build/src/report/explain/explanation.js
var explanation = __webpack_require__(91307);
// EXTERNAL MODULE: ./build/src/report/explain/rule.js
var explain_rule = __webpack_require__(48244);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/sources.js + 2 modules
var sources = __webpack_require__(15406);
// EXTERNAL MODULE: ./build/src/report/writing/markdown-escape.js
var markdown_escape = __webpack_require__(58852);
;// CONCATENATED MODULE: ./build/src/report/explain/rule-markdown.js



/** All that a rule says of itself, in Markdown: what viewers show beside a finding. */
function ruleMarkdown(rule) {
    const { id, summary, what, why, fix, example, related, sources: tokens } = rule;
    return `${[
        `${summary}.`,
        what,
        '## Why',
        why,
        '## Avoid',
        ...filesMarkdown(example.bad),
        '## Prefer',
        ...filesMarkdown(example.good),
        ...(fix === null ? [] : ['## Fix', fix]),
        `Related rules: ${related.map((other) => (0,markdown_escape/* link */.nf)(other, (0,version/* helpUri */.qU)(other))).join(', ')}.`,
        ...(tokens.length > 0 ? ['## Sources', sourcesMarkdown(tokens)] : []),
        (0,markdown_escape/* link */.nf)(`More about ${id}`, (0,version/* helpUri */.qU)(id)),
    ].join('\n\n')}\n`;
}
/** Files of an example, each below its path. */
function filesMarkdown(files) {
    return Object.entries(files).flatMap(([path, text]) => {
        const language = path.replace(/^.*\./, '').replace('yml', 'yaml');
        return [(0,markdown_escape/* codeSpan */.SS)(path), (0,markdown_escape/* codeBlock */.DV)(text.trimEnd().split('\n'), language)];
    });
}
/** Where the facts come from, as a list of links. */
function sourcesMarkdown(tokens) {
    return tokens.map((token) => `- ${(0,markdown_escape/* link */.nf)(sources/* sources */.Tj[token].title, sources/* sources */.Tj[token].url)}`).join('\n');
}

// EXTERNAL MODULE: ./build/src/report/writing/cut.js
var cut = __webpack_require__(85183);
// EXTERNAL MODULE: ./build/src/report/writing/wrap.js
var wrap = __webpack_require__(50123);
// EXTERNAL MODULE: ./build/src/report/sarif/result.js + 2 modules
var result = __webpack_require__(81079);
;// CONCATENATED MODULE: ./build/src/report/sarif/rule.js







/** GitHub takes no longer description. */
const MOST_CHARACTERS = 1024;
/** Amid the bands that GitHub names low, medium, high and critical: up to 3.9, 6.9, 8.9 and 10. */
const SECURITY_SEVERITY = {
    low: '2.0',
    medium: '5.5',
    high: '8.0',
    critical: '9.5',
};
const PROBLEM_SEVERITY = { error: 'error', warning: 'warning', notice: 'recommendation' };
/** All that a rule says of itself, as a viewer shows it beside its results. */
function sarifRule(rule) {
    const { id, severity, summary, what, risk } = rule;
    return {
        id,
        name: pascalCase(id),
        shortDescription: { text: `${summary}.` },
        fullDescription: { text: (0,cut/* cut */.J)((0,wrap/* wrapMarkdown */.y)(what, Number.POSITIVE_INFINITY).join('\n'), MOST_CHARACTERS) },
        help: { text: (0,explanation/* explanationText */.jY)((0,explain_rule/* explainRule */.O)(rule), false), markdown: ruleMarkdown(rule) },
        helpUri: (0,version/* helpUri */.qU)(id),
        defaultConfiguration: { level: result/* LEVELS */.A_[severity] },
        properties: {
            tags: tagsOf(rule),
            precision: severity === 'error' ? 'very-high' : 'high',
            'problem.severity': PROBLEM_SEVERITY[severity],
            ...(risk && { 'security-severity': SECURITY_SEVERITY[risk] }),
        },
    };
}
/** GitHub takes what is tagged `security` for a hole, and asks for its severity. */
function tagsOf({ group, risk }) {
    const about = group === 'security' ? [] : [group];
    return [...(risk ? ['security'] : []), 'netsuite', 'sdf', ...about];
}
function pascalCase(id) {
    return id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 17583:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ plainMessage),
/* harmony export */   b: () => (/* binding */ linkedMessage)
/* harmony export */ });
/* harmony import */ var _writing_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85183);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);


/** A longer text holds a value that nobody wants to read to its end. */
const MOST_CHARACTERS = 1000;
/** Has no width, so that the text looks as it is. */
const BREAK = '\u200B';
/**
 * A text of anybody as a plain text message of SARIF (§3.11): on one line, with nothing in it that a viewer takes for a
 * link or a placeholder.
 */
function plainMessage(text) {
    return (0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(text, MOST_CHARACTERS)).replaceAll('](', `]${BREAK}(`).replace(/[{}]/g, '$&$&');
}
/** A text of anybody that leads to a location of the same result, by its id. */
function linkedMessage(text, id) {
    return `[${plainMessage(text).replace(/[\\[\]]/g, '\\$&')}](${id})`;
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
