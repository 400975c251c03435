export const id = 4407;
export const ids = [4407,5270];
export const modules = {

/***/ 44812:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ accessSentence),
/* harmony export */   cO: () => (/* binding */ accessLines),
/* harmony export */   oQ: () => (/* binding */ bundledLines)
/* harmony export */ });
/* unused harmony export HOW_TO_REMOVE */
/* harmony import */ var _access_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74802);
/* harmony import */ var _sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93832);
/* harmony import */ var _sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43982);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77043);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47635);





/** In the order in which people read them. */
const DIRECTIONS = ['wider', 'kept', 'narrower'];
/** So many changes of one kind in a role are told one by one. */
const MOST_ALIKE = 3;
const MOST_NAMES = 5;
/** Instead of `revoked`, which nothing is in the account. */
const KEPT = 'removed from the project, kept in the account';
const LEADS = {
    added: 'new role with',
    removed: 'removed role with',
    activated: 'activated role with',
    deactivated: 'deactivated role with',
};
/**
 * Changes as lines: what widens access, then what the account keeps, then what narrows access, each in their order. A role
 * that comes or goes as a whole is one line, with the worst that it holds.
 */
function accessLines(changes) {
    const parts = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(changes, (change) => change.whole === null
        ? change
        : JSON.stringify([change.project, change.role, change.whole, change.kept === true]));
    return inOrder([...parts.values()].flatMap((part) => lineOf(part)));
}
/** The same, but many changes of one kind and risk in a role are one line, which names the first of them. */
function bundledLines(changes) {
    const [wholes, singles] = [changes.filter(isWhole), changes.filter((change) => !isWhole(change))];
    const alike = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(singles, ({ project, role, object, change, risk, isDoor = false, kept = false }) => JSON.stringify([project, isDoor ? (object ?? role) : (role ?? object), change, risk, isDoor, kept]));
    const bundles = [...alike.values()].filter((bundle) => bundle.length > MOST_ALIKE);
    const bundled = new Map(bundles.flatMap((bundle) => bundle.map((change) => [change, bundle])));
    const others = [...wholes, ...singles.filter((change) => !bundled.has(change))];
    const lines = [...accessLines(others), ...bundles.flatMap((bundle) => bundleLine(bundle))];
    return inOrder(lines.sort((one, other) => (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisks */ .IJ)(other.risk, one.risk)));
}
function isWhole({ whole }) {
    return whole !== null;
}
function inOrder(lines) {
    return DIRECTIONS.flatMap((direction) => lines.filter((line) => line.direction === direction));
}
function bundleLine(bundle) {
    const [line] = lineOf(bundle);
    if (!line)
        return [];
    const values = new Set(bundle.map(valuesOf));
    const isOne = values.size === 1;
    const names = bundle.slice(0, MOST_NAMES).map((change) => {
        const where = change.isDoor === true && change.object !== undefined ? ` of ${change.object}` : '';
        return change.name + where + (isOne ? '' : ` ${valuesOf(change)}`);
    });
    const left = bundle.length - names.length;
    return [
        {
            ...line,
            lead: `${line.lead} ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(bundle.length, bundle.every(isPermission) ? 'permission' : 'setting')}:`,
            name: left > 0 ? `${names.join(', ')} and ${left} more` : (0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(names),
            ...{ key: null, notes: [], values: isOne ? line.values : '' },
        },
    ];
}
function isPermission({ tab, permission }) {
    return tab !== null || permission.startsWith('[');
}
/**
 * What changes come to, in a sentence or two.
 *
 * @param isPartial whether the change touches what nobody has compared: then it is not said that nothing changes
 */
function accessSentence(changes, isPartial = false) {
    const wider = changes.filter(_access_change_js__WEBPACK_IMPORTED_MODULE_0__/* .widens */ .vR).length;
    const kept = changes.filter((change) => change.kept === true).length;
    const narrower = changes.length - wider - kept;
    const sentences = [
        wider > 0 &&
            `${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(wider, 'change')} ${wider === 1 ? 'widens' : 'widen'} access; the highest risk is ${(0,_access_change_js__WEBPACK_IMPORTED_MODULE_0__/* .worstRisk */ .Ly)(changes)}.`,
        narrower > 0 && `${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(narrower, 'change')} ${narrower === 1 ? 'narrows' : 'narrow'} access.`,
        kept > 0 && keptSentence(kept),
    ].filter((sentence) => sentence !== false);
    return (sentences.join(' ') || (isPartial ? 'No change of access in what was compared.' : 'No change of access.'));
}
/** What a deployment does not take away, and what does (subsect_1522153967). */
function keptSentence(number) {
    const removes = number === 1 ? '1 change removes access' : `${number} changes remove access`;
    return `${removes} from the project only: the account keeps it after a deployment. ${HOW_TO_REMOVE}`;
}
/** What takes away access that a deployment leaves in the account. */
const HOW_TO_REMOVE = 'To remove the access, keep the row and set it to NONE in the role and the object, set the role inactive (isinactive T), or remove it in the account by hand.';
/** The line of changes of which the worst comes first. */
function lineOf(changes) {
    const [change] = changes;
    if (!change)
        return [];
    const { project, permission, name, risk } = change;
    const says = changes.length === 1 && (0,_access_change_js__WEBPACK_IMPORTED_MODULE_0__/* .widens */ .vR)(change) ? change.says : null;
    return [
        {
            project,
            ...ownerOf(change),
            lead: says ? `${says}:` : leadOf(change, changes),
            name,
            key: permission === name ? null : permission,
            notes: notesOf(change, Boolean(says)),
            values: valuesOf(change),
            risk,
            direction: directionOf(change),
            number: changes.length,
        },
    ];
}
/** What a line is about: of a door the object, else the role. */
function ownerOf(change) {
    const { role, roleName, object, objectName, isDoor } = change;
    if (role !== null && !(isDoor && object !== undefined))
        return { id: role, label: roleName ?? standardName(role) };
    return { id: object ?? '', label: objectName ?? null };
}
function notesOf({ role, object, tab, isDoor }, isSaid) {
    const notes = tab === null ? [] : [tab];
    if (role === null || object === undefined)
        return notes;
    if (!isDoor)
        return [...notes, `listed by ${object}`];
    return isSaid ? notes : [...notes, `for ${role}`];
}
function standardName(role) {
    const name = (0,_sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOfStandardRole */ .k)(role);
    return name === role ? null : name;
}
function directionOf(change) {
    if ((0,_access_change_js__WEBPACK_IMPORTED_MODULE_0__/* .widens */ .vR)(change))
        return 'wider';
    return change.kept === true ? 'kept' : 'narrower';
}
function leadOf({ change, whole, kept }, all) {
    if (whole === null)
        return kept === true ? KEPT : change;
    const lead = kept === true ? `${LEADS[whole].replace(' with', '')}, kept in the account with` : LEADS[whole];
    const risky = (0,_access_change_js__WEBPACK_IMPORTED_MODULE_0__/* .widens */ .vR)({ change }) ? riskyWords(all) : '';
    return `${lead} ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(all.length, 'permission')}${risky},${all.length === 1 ? '' : ' including'}`;
}
/** How many of the permissions that come are dangerous: ` (2 critical and 5 high)`. */
function riskyWords(changes) {
    const words = ['critical', 'high'].flatMap((risk) => {
        const number = changes.filter((change) => change.risk === risk).length;
        return number === 0 ? [] : [`${number} ${risk}`];
    });
    return words.length === 0 ? '' : ` (${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(words)})`;
}
/** Of a door that was limited, and is no longer. */
const NOT_SET = 'not set';
/** A setting speaks for itself; of a permission it has to be said that its restriction changes. */
function valuesOf({ change, isDoor, before, after, tab, permission }) {
    const isLeftAway = isDoor && before !== null && after === null && (0,_access_change_js__WEBPACK_IMPORTED_MODULE_0__/* .widens */ .vR)({ change });
    const values = [before, isLeftAway ? NOT_SET : after].filter((value) => value !== null).join(' → ');
    const isRestriction = (change === 'tightened' || change === 'loosened') && isPermission({ tab, permission });
    return isRestriction ? `restriction ${values}` : values;
}


/***/ }),

/***/ 5270:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessMarkdown: () => (/* binding */ accessMarkdown),
/* harmony export */   accessSection: () => (/* binding */ accessSection),
/* harmony export */   notComparedParts: () => (/* binding */ notComparedParts),
/* harmony export */   scopeParts: () => (/* binding */ scopeParts)
/* harmony export */ });
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77043);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47635);
/* harmony import */ var _writing_cut_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85183);
/* harmony import */ var _writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58852);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44812);
/* harmony import */ var _not_compared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69218);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34135);







/** A longer name holds what nobody wants to read to its end. */
const MOST_OF_A_NAME = 200;
const MOST_OF_A_SENTENCE = 1000;
const MARKS = { critical: '🟣', high: '🔴', medium: '🟠', low: '⚪' };
/** A change of access in GitHub's Markdown: what it comes to, then role by role, the worst risk first. */
function accessMarkdown(changes, _ = null, scope = [], notCompared = []) {
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .accessLines */ .cO)(changes);
    const section = sectionOf(changes, lines, Number.POSITIVE_INFINITY, (0,_not_compared_js__WEBPACK_IMPORTED_MODULE_2__/* .isPartial */ .mt)(notCompared));
    const parts = [section.trimEnd(), ...scopeParts(scope), ...notComparedParts(notCompared)];
    return `${['## Change of access', ...parts].join('\n\n')}\n`;
}
/** The same without a heading, with many of a kind in one line, and with at most so many lines, the worst ones. */
function accessSection(changes, most, isPartial = false) {
    return sectionOf(changes, (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .bundledLines */ .oQ)(changes), most, isPartial);
}
function sectionOf(changes, lines, most, isPartial) {
    const shown = lines.slice(0, most);
    const left = lines.slice(most).reduce((sum, { number }) => sum + number, 0);
    const isOneProject = new Set(lines.map(({ project }) => project)).size < 2;
    const groups = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(shown, ({ project, id }) => JSON.stringify([project, id]));
    const parts = [
        `**${(0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .accessSentence */ .c2)(changes, isPartial)}**`,
        ...[...groups.values()].map((group) => groupText(group, isOneProject)),
        ...(left > 0 ? [`and ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(left, 'more change')}.`] : []),
    ];
    return `${parts.join('\n\n')}\n`;
}
/** A paragraph on what enters or leaves the deploy scope; nothing where nothing does. */
function scopeParts(changes) {
    const sentence = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeSentence */ .i)(changes ?? []);
    return sentence === null ? [] : [(0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .J)(sentence, MOST_OF_A_SENTENCE))];
}
/** A paragraph on what of a change is not compared; nothing where all of it is. */
function notComparedParts(entries) {
    const sentence = (0,_not_compared_js__WEBPACK_IMPORTED_MODULE_2__/* .notComparedSentence */ .uD)(entries);
    return sentence === null ? [] : [(0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .J)(sentence, MOST_OF_A_SENTENCE))];
}
function groupText(lines, isOneProject) {
    const [first] = lines;
    if (!first)
        return '';
    const label = first.label === null ? '' : ` (${words(first.label)})`;
    const project = isOneProject ? '' : ` in ${code(first.project)}`;
    return [`${code(first.id)}${label}${project}`, '', ...lines.map(lineText)].join('\n');
}
function lineText({ lead, name, key, notes, values, risk, direction }) {
    const details = [...(key === null ? [] : [code(key)]), ...notes.map(words)].join(', ');
    const more = details === '' ? '' : ` (${details})`;
    const end = values === '' ? '' : `: ${words(values)}`;
    return `- ${markOf(direction, risk)} ${words(lead)} **${words(name)}**${more}${end}`;
}
/** What is taken away is no risk, and must not look like one. */
function markOf(direction, risk) {
    if (direction === 'narrower')
        return '🟢 narrower:';
    return direction === 'kept' ? '⚠️ kept:' : `${MARKS[risk]} ${risk}:`;
}
function code(text) {
    return (0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .J)(text, MOST_OF_A_NAME));
}
function words(text) {
    return (0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .J)(text, MOST_OF_A_NAME));
}


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

/***/ 34135:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ scopeSentence),
/* harmony export */   z: () => (/* binding */ jsonScope)
/* harmony export */ });
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47635);

const MOST_NAMES = 3;
/** What enters or leaves the deploy scope, on one line however much it is; null where nothing does. */
function scopeSentence(changes) {
    const entering = changes.filter(({ change }) => change === 'enters');
    const leaving = changes.filter(({ change }) => change === 'leaves');
    const deleted = leaving.filter(({ isSuiteApp }) => isSuiteApp);
    const kept = leaving.filter(({ isSuiteApp }) => !isSuiteApp);
    const sentences = [
        part(entering, 'enters', 'enter', 'takes effect with the next deployment, even if its file does not change'),
        part(kept, 'leaves', 'leave', 'is not changed in the account'),
        part(deleted, 'leaves', 'leave', 'is deleted in accounts that install the SuiteApp'),
    ].filter((sentence) => sentence !== null);
    return sentences.length === 0 ? null : sentences.join(' ');
}
function part(changes, one, more, effect) {
    if (changes.length === 0)
        return null;
    const names = changes.slice(0, MOST_NAMES).map(({ object }) => object);
    const shown = changes.length > MOST_NAMES ? `${names.join(', ')}, …` : names.join(', ');
    const verb = changes.length === 1 ? one : more;
    return `${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(changes.length, 'object')} ${verb} the deploy scope (${shown}) and ${changes.length === 1 ? effect : plural(effect)}.`;
}
function plural(effect) {
    return effect
        .replace(/^takes/, 'take')
        .replace(/^is /, 'are ')
        .replace('its file does not change', 'their files do not change');
}
/** An entry of `scope` in JSON. */
function jsonScope({ object, file, change }) {
    return { object, file, change };
}


/***/ }),

/***/ 88685:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ bundleMarkdown)
/* harmony export */ });
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65534);
/* harmony import */ var _writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58852);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25839);
/* harmony import */ var _finding_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63738);




/** As many of a role as a reviewer reads before going to the summary. */
const MOST_IN_BRIEF = 5;
/** Findings of one role as a list in GitHub's Markdown, the worst first, and how many of them it shows. */
function bundleMarkdown(bundle, addressOf, isBrief) {
    const { findings } = bundle;
    const [{ severity, rule }] = findings;
    const shown = isBrief ? findings.slice(0, MOST_IN_BRIEF) : findings;
    const left = findings.length - shown.length;
    const end = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(bundle);
    const briefs = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .briefLines */ .GL)(bundle);
    const lines = [
        ...shown.map((finding, index) => `${(0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .severityAndLine */ .zR)(finding, addressOf)}: ${(0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(briefs[index] ?? '')}`),
        ...(left > 0 ? [`and ${left} more`] : []),
        ...(end === null ? [] : [`Fix: ${(0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(end)}`]),
    ];
    const head = `- ${_finding_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITY_MARKS */ .ru[severity]} ${(0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO)(bundle)}, ${(0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(bundle))} (${(0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(rule.id, (0,_util_version_js__WEBPACK_IMPORTED_MODULE_3__/* .helpUri */ .qU)(rule.id))})`;
    return { text: `${[head, ...lines.map((line) => `  - ${line}`)].join('\n')}\n`, shown: shown.length };
}


/***/ }),

/***/ 25839:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RI: () => (/* binding */ briefLine),
  GL: () => (/* binding */ briefLines),
  vw: () => (/* binding */ bundled),
  K1: () => (/* binding */ ending),
  Pl: () => (/* binding */ headline),
  bn: () => (/* binding */ isBundle),
  gO: () => (/* binding */ severities)
});

// EXTERNAL MODULE: ./build/src/rules/finding.js
var finding = __webpack_require__(64700);
// EXTERNAL MODULE: ./build/src/rules/message.js
var message = __webpack_require__(92590);
// EXTERNAL MODULE: ./build/src/rules/shared/access-fixes.js
var access_fixes = __webpack_require__(77967);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
;// CONCATENATED MODULE: ./build/src/rules/shared/fewest-changes.js

/** More would take long to weigh, and no reader weighs them. */
const MOST_REPORTS = 200;
/**
 * Few permissions to lower that end all of some reports: time and again those that end most of what is left, then
 * without those that others have made needless. Null where a report does not end that way.
 */
function fewestChanges(reports) {
    const all = reports.map(({ fixes = [] }) => fixes.flatMap(({ lowers }) => (lowers ? [lowers] : [])));
    if (all.length > MOST_REPORTS || all.some((ways) => ways.length === 0))
        return null;
    let chosen = [];
    for (let left = all; left.length > 0; left = left.filter((ways) => !ends(chosen, ways))) {
        chosen = [...chosen, ...bestOf(left, chosen)];
    }
    return chosen.reduceRight((kept, some) => {
        const others = kept.filter((other) => other !== some);
        return all.every((ways) => ends(others, ways)) ? others : kept;
    }, chosen);
}
/** Of equal ones the first, as reports name first what is easiest to give up. */
function bestOf(left, chosen) {
    let best = [];
    let most = 0;
    for (const way of left.flat()) {
        const steps = way.filter((step) => !isDone(chosen, step));
        const ended = left.filter((ways) => ends([...chosen, ...steps], ways)).length / steps.length;
        if (ended <= most)
            continue;
        most = ended;
        best = steps;
    }
    return best;
}
function ends(chosen, ways) {
    return ways.some((way) => way.every((step) => isDone(chosen, step)));
}
function isDone(chosen, { holder, key, level }) {
    return chosen.some((other) => other.holder === holder && other.key === key && (0,permissions/* compareLevels */.t9)(other.level, level) <= 0);
}

// EXTERNAL MODULE: ./build/src/sdf/source.js
var source = __webpack_require__(92724);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
;// CONCATENATED MODULE: ./build/src/report/findings/bundle.js







/** Fewer are told one by one, each with all that there is to say. */
const LEAST = 3;
/** The findings in their order, with bundles where the first finding of each would stand. */
function bundled(findings) {
    const bundles = new Map();
    const rest = new Set(findings);
    for (const own of (0,group_by/* groupBy */.$)(findings.filter(({ brief }) => brief !== undefined), keyOf).values()) {
        const [first] = own;
        const [worst, ...others] = [...own].sort(finding/* compareHarm */.kW);
        if (own.length < LEAST || !first || !worst)
            continue;
        for (const finding of own)
            rest.delete(finding);
        bundles.set(first, { findings: [worst, ...others], role: first.subject.role ?? 'standard roles' });
    }
    return findings.flatMap((finding) => bundles.get(finding) ?? (rest.has(finding) ? finding : []));
}
function keyOf({ rule, subject: { role }, at: { source } }) {
    return JSON.stringify([rule.id, role, source.path]);
}
function isBundle(item) {
    return 'findings' in item;
}
/** How many there are in which role, and what they are. */
function headline({ findings, role }) {
    return `${findings.length} in ${role}${newWords(findings)}: ${findings[0].rule.summary}.`;
}
/** How many a change brings in; nothing where nothing was compared. */
function newWords(findings) {
    if (findings.some(({ introduced }) => introduced === null))
        return '';
    const brought = numberOfNew(findings);
    if (brought === findings.length)
        return ', all new';
    return brought === 0 ? ', none new' : `, ${brought} new`;
}
function numberOfNew(findings) {
    return findings.filter(({ introduced }) => introduced === true).length;
}
/** The findings in one line each. Where only some are new their lines say so. */
function briefLines({ findings }) {
    const brought = numberOfNew(findings);
    const isMixed = brought > 0 && brought < findings.length;
    return findings.map((finding) => briefLine(finding) + (isMixed && finding.introduced ? ', new' : ''));
}
/** A finding of a bundle in one line, with the lines of the other places that it is about. */
function briefLine({ brief: said = '', args, at, related = [] }) {
    const after = (0,message/* afterwards */.Q$)(args);
    const brief = after === null ? said : `${said}. ${after.replace(/\.$/, '')}`;
    const others = related.map((other) => ({
        path: other.at.source.path,
        line: (0,source/* positionAt */.t$)(other.at.source, other.at.start).line,
    }));
    const lines = others.filter(({ path }) => path === at.source.path).map(({ line }) => line);
    const elsewhere = others.filter(({ path }) => path !== at.source.path);
    const places = [
        ...(lines.length > 0 ? [`${lines.length === 1 ? 'line' : 'lines'} ${(0,words/* listed */.KE)(lines.map(String))}`] : []),
        ...elsewhere.map(({ path, line }) => `${path}:${line}`),
    ];
    return places.length === 0 ? brief : `${brief} (${places.join(', ')})`;
}
/** What would end all of them, as a sentence, where that is less than one change each; null where it is not. */
function ending({ findings }) {
    const changes = fewestChanges(findings);
    if (!changes || changes.length >= findings.length)
        return null;
    const steps = [...(0,group_by/* groupBy */.$)(changes, ({ level }) => level)].map(([level, own]) => stepWords(own, level));
    return `${(0,access_fixes/* capitalised */.Iu)((0,words/* listed */.KE)(steps))} ends all ${findings.length}.`;
}
function stepWords(changes, level) {
    const keys = (0,words/* listed */.KE)(changes.map(({ key }) => key));
    return level === 'NONE' ? `removing ${keys}` : `lowering ${keys} to ${level}`;
}
/** What a bundle weighs, in words: `2 errors and 3 warnings`. */
function severities({ findings }) {
    const bySeverity = (0,group_by/* groupBy */.$)(findings, ({ severity }) => severity);
    return (0,words/* listed */.KE)([...bySeverity].map(([severity, own]) => (0,words/* count */.U9)(own.length, severity)));
}


/***/ }),

/***/ 63738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   N3: () => (/* binding */ pathCode),
/* harmony export */   VC: () => (/* binding */ pathAndLine),
/* harmony export */   g8: () => (/* binding */ pathAndLines),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   ru: () => (/* binding */ SEVERITY_MARKS),
/* harmony export */   zR: () => (/* binding */ severityAndLine)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _writing_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85183);
/* harmony import */ var _writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58852);



const SEVERITY_MARKS = {
    error: '❌',
    warning: '⚠️',
    notice: 'ℹ️',
};
/** A longer text holds a value that nobody wants to read to its end. */
const MOST_CHARACTERS = 1000;
/** How bad a finding is and where it stands, in a list below the path of its file. */
function severityAndLine({ severity, at }, addressOf) {
    const { line } = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(at.source, at.start);
    return `${SEVERITY_MARKS[severity]} ${severity}, ${linked(`line ${line}`, at.source, line, addressOf)}`;
}
/** A sentence of anybody, not too long. */
function paragraph(text) {
    return (0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(text, MOST_CHARACTERS));
}
/** A path as code, not too long. */
function pathCode(path) {
    return (0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(path, MOST_CHARACTERS));
}
/** A line of a file by its path, as a link where it has an address. */
function pathAndLine(source, line, addressOf) {
    const name = (0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(`${(0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(source.path, MOST_CHARACTERS)}:${line}`);
    return linked(name, source, line, addressOf);
}
/** The same for a range of lines, both included. */
function pathAndLines(source, first, last, addressOf) {
    if (first === last)
        return pathAndLine(source, first, addressOf);
    const name = (0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(`${(0,_writing_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(source.path, MOST_CHARACTERS)}:${first}-${last}`);
    const address = addressOf(source.path, first);
    return address === null ? name : (0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(name, `${address}-L${last}`);
}
/** A line of a file by whatever it is called, as a link where it has an address. */
function linked(markdown, { path }, line, addressOf) {
    const address = addressOf(path, line);
    return address === null ? markdown : (0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(markdown, address);
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

/***/ 17958:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZM: () => (/* binding */ fixableSentence),
/* harmony export */   fL: () => (/* binding */ silencedWords),
/* harmony export */   qv: () => (/* binding */ summarySentence)
/* harmony export */ });
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47635);

/** What a run found and looked at, in one sentence: `2 errors and 1 notice in 1 project: 3 roles, 4 objects`. */
function summarySentence({ summary, silenced }) {
    const { projects, roles, objects, errors, warnings, notices, suppressed } = summary;
    const counts = [
        [errors, 'error'],
        [warnings, 'warning'],
        [notices, 'notice'],
    ];
    const found = counts.filter(([number]) => number > 0).map(([number, severity]) => (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, severity));
    const problems = found.length > 0 ? (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(found) : 'No problems';
    const looked = [(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(roles, 'role'), (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(objects, 'object')].join(', ');
    const silent = suppressed > 0 ? `; ${suppressed} suppressed${howSuppressed(silenced)}` : '';
    return `${problems} in ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(projects, 'project')}: ${looked}${silent}.`;
}
const SILENCERS = [
    ['exception', 'by exceptions'],
    ['suppression', 'by comments in the XML'],
    ['baseline', 'by the baseline'],
];
/** How many findings count for nothing by what: `3 by exceptions`. */
function silencedWords(silenced) {
    return SILENCERS.flatMap(([kind, words]) => {
        const number = silenced.filter(({ by }) => by.kind === kind).length;
        return number === 0 ? [] : [`${number} ${words}`];
    });
}
function howSuppressed(silenced) {
    const words = silencedWords(silenced);
    if (words.length === 1)
        return words[0]?.replace(/^\d+/, '') ?? '';
    return words.length === 0 ? '' : ` (${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(words)})`;
}
/** How many findings `--fix` can mend, as a sentence; null where there are none. */
function fixableSentence({ findings }) {
    const fixable = findings.filter(({ fixes = [] }) => fixes.some(({ applicability }) => applicability === 'safe'));
    return fixable.length === 0 ? null : `${fixable.length} can be fixed with --fix.`;
}


/***/ }),

/***/ 15442:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47635);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17958);


/** What a run found and why it passes or fails, in plain words on one line. */
function verdict(result, failOn) {
    return [(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .summarySentence */ .qv)(result), reason(result, failOn)].filter((sentence) => sentence !== '').join(' ');
}
function reason({ conclusion, findings, problems }, failOn) {
    if (problems.length > 0)
        return 'Not everything could be read, so this run fails.';
    if (findings.length === 0)
        return '';
    if (failOn === 'never')
        return 'Findings do not fail this run.';
    const failing = (0,_util_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(SEVERITIES.slice(0, SEVERITIES.indexOf(`${failOn}s`) + 1));
    return conclusion === 'failure' ? `This run fails on ${failing}.` : `Only ${failing} fail this run.`;
}
const SEVERITIES = ['errors', 'warnings', 'notices'];


/***/ }),

/***/ 86050:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ accessPart)
/* harmony export */ });
/* harmony import */ var _access_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5270);

/** How many changes to tell: the first of these numbers that there is room for. */
const NUMBERS = [200, 50, 20, 5, 0];
/** A change of access within a larger text: at most so many lines of it, the worst ones, and at most so many bytes. */
function accessPart(changes, most, maxBytes, isPartial = false) {
    const texts = NUMBERS.filter((number) => number <= most).map((number) => (0,_access_markdown_js__WEBPACK_IMPORTED_MODULE_0__.accessSection)(changes, number, isPartial));
    return texts.find((text) => Buffer.byteLength(text) <= maxBytes) ?? '';
}


/***/ }),

/***/ 96068:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findingList)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64700);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92724);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77043);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65534);
/* harmony import */ var _findings_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25839);
/* harmony import */ var _findings_bundle_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88685);
/* harmony import */ var _findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63738);
/* harmony import */ var _findings_fix_xml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21164);
/* harmony import */ var _writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58852);









const MOST_CHARACTERS_OF_XML = 300;
/** Findings in GitHub's Markdown, file by file, the worst first, as much as there is room for. */
function findingList(findings, options) {
    const texts = [];
    let size = 0;
    let told = 0;
    for (const { text, shown } of blocksOf(findings, options)) {
        size += Buffer.byteLength(text);
        if (size > options.maxBytes)
            break;
        texts.push(text);
        told += shown;
    }
    return { text: texts.join(''), left: findings.length - told };
}
/** Each finding, many of one role in short; the first one of a file below its path. None is written that has no room. */
function* blocksOf(findings, options) {
    const { addressOf, heading, isBrief = false } = options;
    const sorted = [...findings].sort(_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareHarm */ .kW);
    for (const [source, own] of (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(sorted, ({ at }) => at.source)) {
        let start = `\n${heading} ${(0,_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .pathCode */ .N3)(source.path)}\n\n`;
        for (const item of (0,_findings_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundled */ .vw)(own)) {
            const { text, shown } = (0,_findings_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .isBundle */ .bn)(item)
                ? (0,_findings_bundle_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleMarkdown */ .y)(item, addressOf, isBrief)
                : { text: rowOf(item, addressOf) + (isBrief ? '' : detailsOf(item, addressOf)), shown: 1 };
            yield { text: start + text, shown };
            start = '';
        }
    }
}
function rowOf(finding, addressOf) {
    const { message, rule } = finding;
    return `- ${(0,_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .severityAndLine */ .zR)(finding, addressOf)}: ${(0,_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(message)} (${(0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(rule.id, (0,_util_version_js__WEBPACK_IMPORTED_MODULE_8__/* .helpUri */ .qU)(rule.id))})\n`;
}
function detailsOf({ at, fixes = [], related = [] }, addressOf) {
    const lines = [
        ...fixes.map((fix, index) => fixLine(fix, index, at, addressOf)),
        ...related.map((place) => relatedLine(place, addressOf)),
    ];
    return lines.map((line) => `  - ${line}\n`).join('');
}
function fixLine(fix, index, at, addressOf) {
    const written = (0,_findings_fix_xml_js__WEBPACK_IMPORTED_MODULE_5__/* .fixXml */ .b)(fix).map(({ source, line, xml }) => {
        const where = source === at.source
            ? (0,_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .linked */ .q)(`line ${line}`, source, line, addressOf)
            : `in ${(0,_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .pathAndLine */ .VC)(source, line, addressOf)}`;
        const shown = xml !== '' && xml.length <= MOST_CHARACTERS_OF_XML ? `: ${(0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)(xml)}` : '';
        return where + shown;
    });
    return `${index === 0 ? 'Fix' : 'Or'}: ${(0,_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(fix.title)}${written.map((text) => `, ${text}`).join('')}`;
}
function relatedLine({ at, message }, addressOf) {
    const { line } = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(at.source, at.start);
    return `See ${(0,_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .pathAndLine */ .VC)(at.source, line, addressOf)}: ${(0,_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(message)}`;
}


/***/ }),

/***/ 48670:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gH: () => (/* binding */ problemList),
/* harmony export */   nL: () => (/* binding */ numbers),
/* harmony export */   sp: () => (/* binding */ jobSummary),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES),
/* harmony export */   ut: () => (/* binding */ noticeText)
/* harmony export */ });
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65534);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47635);
/* harmony import */ var _access_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5270);
/* harmony import */ var _access_not_compared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69218);
/* harmony import */ var _findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63738);
/* harmony import */ var _writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58852);
/* harmony import */ var _access_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86050);
/* harmony import */ var _finding_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96068);








/** GitHub takes so many bytes of a step, and nothing at all of a longer summary. */
const MOST_BYTES = 1024 * 1024;
const MOST_PROBLEMS = 20;
const MOST_CHANGES = 200;
/**
 * The summary of a run in GitHub's Markdown: verdict, numbers, then what was found, file by file, worst first, as much
 * as there is room for. Empty where there is not even room for the numbers.
 */
function jobSummary(content, { addressOf, maxBytes }) {
    const findings = content.result?.findings ?? [];
    const rest = (left) => `\n${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(left, 'more finding')} did not fit here: see ${(0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(content.elsewhere)}.\n`;
    const head = `${headOf(content)}${accessText(content.result, maxBytes / 2)}`;
    const foot = `\n<sub>${(0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(_util_version_js__WEBPACK_IMPORTED_MODULE_6__/* .NAME */ .o_, _util_version_js__WEBPACK_IMPORTED_MODULE_6__/* .HOME */ .yZ)} ${_util_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .xv}</sub>\n`;
    const room = maxBytes - Buffer.byteLength(head + rest(findings.length) + foot);
    const { text, left } = (0,_finding_list_js__WEBPACK_IMPORTED_MODULE_4__/* .findingList */ .Q)(findings, { addressOf, maxBytes: room, heading: '###' });
    return room < 0 ? '' : head + text + (left > 0 ? rest(left) : '') + foot;
}
function headOf({ passed, reasons, result, gate = [], notes, notices }) {
    const title = `## ${passed ? '✅' : '❌'} SDF role compliance: ${passed ? 'passed' : 'failed'}`;
    const parts = [
        title,
        ...reasons.map(_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY),
        ...[...gate, ...notes].map((note) => `⚠️ ${(0,_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(note)}`),
    ];
    parts.push(...notices.map(noticeText));
    if (result)
        parts.push(numbers(result), ...problemList(result.problems, MOST_PROBLEMS));
    return `${parts.join('\n\n')}\n`;
}
/** Nothing where there is no base to compare with. The findings need room as well. */
function accessText(result, maxBytes) {
    const changes = result?.access ?? null;
    if (!result || changes === null)
        return '';
    const { scope, notCompared } = result;
    const more = [...(0,_access_markdown_js__WEBPACK_IMPORTED_MODULE_0__.scopeParts)(scope), ...(0,_access_markdown_js__WEBPACK_IMPORTED_MODULE_0__.notComparedParts)(notCompared)].map((part) => `\n${part}\n`);
    return `\n### Change of access\n\n${(0,_access_part_js__WEBPACK_IMPORTED_MODULE_3__/* .accessPart */ .Y)(changes, MOST_CHANGES, maxBytes, (0,_access_not_compared_js__WEBPACK_IMPORTED_MODULE_7__/* .isPartial */ .mt)(notCompared))}${more.join('')}`;
}
function noticeText({ text, yaml }) {
    const lines = yaml.length === 0 ? [] : ['', '```yaml', ...yaml, '```'];
    return [`ℹ️ ${(0,_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(text)}`, ...lines].join('\n');
}
/** What was found and looked at, as a table. */
function numbers({ summary }) {
    const { errors, warnings, notices, projects, roles, objects, files } = summary;
    return [
        '| Errors | Warnings | Notices | Projects | Roles | Objects | XML files |',
        '|---:|---:|---:|---:|---:|---:|---:|',
        `| ${[errors, warnings, notices, projects, roles, objects, files].join(' | ')} |`,
    ].join('\n');
}
/** What could not be read, at most so many lines of it; nothing where all was read. */
function problemList(problems, most, heading = '###') {
    if (problems.length === 0)
        return [];
    const lines = problems.slice(0, most).map((problem) => `- ❌ ${(0,_findings_finding_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(problem)}`);
    const left = problems.length - lines.length;
    return [`${heading} Not read`, [...lines, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n')];
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
