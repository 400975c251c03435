export const id = 1391;
export const ids = [1391];
export const modules = {

/***/ 10380:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ readMark),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   kN: () => (/* binding */ withMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const MARK = /^<!-- sdf-role-compliance:(finding|list|comment) ([\da-f]{8}) ([\da-f]{20}(?:-\d{1,9})?|-) ([\da-z]{1,20}) -->/;
/** A text with its mark, which is the first that it holds: what users write into XML never comes to stand there. */
function withMark({ kind, scope, id, content }, text) {
    return `<!-- sdf-role-compliance:${kind} ${scope} ${id} ${content} -->\n${text}`;
}
/** The mark of a text of ours. A mark alone proves nothing: anybody can paste one. */
function readMark(text) {
    const [, kind, scope = '', id = '', content = ''] = MARK.exec(text) ?? [];
    return kind === undefined ? null : { kind: kind, scope, id, content };
}
function digest(text, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, digits);
}


/***/ }),

/***/ 91391:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  review: () => (/* binding */ review)
});

// EXTERNAL MODULE: ./build/src/github/posters/mark.js
var posters_mark = __webpack_require__(10380);
// EXTERNAL MODULE: ./build/src/report/pull-request/finding-list.js
var finding_list = __webpack_require__(96068);
// EXTERNAL MODULE: ./build/src/report/writing/markdown-escape.js
var markdown_escape = __webpack_require__(58852);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
;// CONCATENATED MODULE: ./build/src/github/posters/review/retired.js

const WORDS = {
    mended: '✅ **Resolved:** the latest check no longer finds this.',
    moved: '➡️ **Moved:** this is still there, but no longer on these lines.',
};
/** What an answered comment says from then on: what became of the finding, and what it was, so that answers make sense. */
function retiredText({ body, mark }, how) {
    const said = saidIn(body, isRetired(mark));
    const text = said === '' ? WORDS[how] : `${WORDS[how]}\n\n> ${said}`;
    return (0,posters_mark/* withMark */.kN)({ ...mark, content: how }, text);
}
/** Whether a comment was retired before. */
function isRetired({ content }) {
    return Object.hasOwn(WORDS, content);
}
/** The paragraph that tells the finding: the first one, or that which an earlier retirement has quoted. */
function saidIn(body, isQuoted) {
    const [, ...lines] = body.split(/\r?\n/);
    const said = lines.find((line) => (isQuoted ? line.startsWith('> ') : line.trim() !== '')) ?? '';
    return isQuoted ? said.slice('> '.length) : said;
}

;// CONCATENATED MODULE: ./build/src/github/posters/review/reconcile.js



/** A run posts no more comments: a reviewer reads no more. */
const MOST_COMMENTS = 30;
/**
 * Compares what is wanted with what is there. A comment is ours if we wrote it and it has our mark. One that somebody
 * answered is never removed, and stays where it is while GitHub still shows it.
 */
function reconcile(wanted, existing, author) {
    const byFingerprint = (0,group_by/* groupBy */.$)(oursAmong(existing, author), ({ mark }) => mark.id);
    const planned = wanted.planned.map((one, index) => {
        return match(one, byFingerprint.get(one.fingerprint) ?? [], index < MOST_COMMENTS);
    });
    const isPlanned = new Set(wanted.planned.map(({ fingerprint }) => fingerprint));
    const others = [...byFingerprint]
        .filter(([fingerprint]) => !isPlanned.has(fingerprint))
        .flatMap(([fingerprint, own]) => {
        if (wanted.standing.has(fingerprint))
            return matchUnplaced(own);
        return wanted.isComplete ? matchMended(own) : [];
    });
    const matches = [...planned, ...others];
    const kept = matches.flatMap(({ kept }) => kept ?? []);
    const retired = matches.flatMap(({ retired }) => retired.map(({ comment, how }) => retire(comment, how)));
    return {
        create: matches.flatMap(({ create }) => create ?? []),
        edit: [...kept.flatMap(edit), ...retired.flatMap((one) => one.edit)],
        remove: retired.flatMap((one) => one.remove),
        shown: new Set(kept.map(({ comment }) => comment.mark.id)),
    };
}
function oursAmong(existing, { login, scope }) {
    const answered = new Set(existing.map(({ replyTo }) => replyTo));
    return existing.flatMap((comment) => {
        const mark = (0,posters_mark/* readMark */.Mp)(comment.body);
        const isOurs = comment.author === login &&
            comment.replyTo === null &&
            mark?.kind === 'finding' &&
            mark.scope === scope;
        return isOurs ? [{ ...comment, mark, isAnswered: answered.has(comment.id) }] : [];
    });
}
function match(planned, own, isWanted) {
    const all = answeredFirst(own);
    const inPlace = all.find((comment) => covers(comment, planned));
    const comment = inPlace ?? all.find((one) => one.isAnswered && isShown(one)) ?? null;
    if (!comment && !isWanted)
        return matchUnplaced(own);
    return {
        kept: comment && { comment, text: inPlace ? planned.text() : planned.textElsewhere() },
        create: comment ? null : planned,
        retired: own.filter((one) => one !== comment).map((one) => ({ comment: one, how: 'moved' })),
    };
}
/** A finding that gets no comment keeps one that GitHub still shows on a line. None of its comments calls it mended. */
function matchUnplaced(own) {
    const comment = answeredFirst(own).find((one) => isShown(one) && !isRetired(one.mark)) ?? null;
    const others = own.filter((one) => one !== comment && (comment || isRetired(one.mark)));
    return {
        kept: comment && { comment, text: null },
        create: null,
        retired: others.map((one) => ({ comment: one, how: 'moved' })),
    };
}
function matchMended(own) {
    return { kept: null, create: null, retired: own.map((comment) => ({ comment, how: 'mended' })) };
}
function answeredFirst(own) {
    return [...own].sort((one, other) => Number(other.isAnswered) - Number(one.isAnswered));
}
function covers({ path, line, startLine }, { lines }) {
    return path === lines.path && line === lines.endLine && (startLine ?? line) === lines.startLine;
}
function isShown({ line }) {
    return line !== null;
}
function edit({ comment, text }) {
    return text === null || comment.mark.content === text.content ? [] : [{ id: comment.id, body: text.body }];
}
function retire(comment, how) {
    if (!comment.isAnswered)
        return { edit: [], remove: [comment.id] };
    if (comment.mark.content === how)
        return { edit: [], remove: [] };
    return { edit: [{ id: comment.id, body: retiredText(comment, how) }], remove: [] };
}

;// CONCATENATED MODULE: ./build/src/github/posters/review/list.js





/** Below the 65,536 characters that GitHub takes, with room for a mark. */
const MOST_BYTES = 65_000;
const NOTHING_LEFT = '✅ All findings that were listed here are resolved.';
/** The findings that have no comment, as the body of a review; null where each has one. */
function listText(findings, told, target, scope) {
    if (findings.length === 0)
        return null;
    const parts = partsOf(findings, target.atCommit);
    const elsewhere = (0,markdown_escape/* escapeMarkdown */.FV)(told.elsewhere);
    const { runAddress, addressOf } = target;
    const content = (0,posters_mark/* digest */.br)(textOf(parts, NO_ADDRESS, elsewhere), 16);
    const text = textOf(parts, addressOf, runAddress === null ? elsewhere : (0,markdown_escape/* link */.nf)(elsewhere, runAddress));
    return { content, body: (0,posters_mark/* withMark */.kN)({ kind: 'list', scope, id: '-', content }, text) };
}
function reconcileList(list, existing, { login, scope }) {
    const ours = existing.flatMap((review) => {
        const mark = (0,posters_mark/* readMark */.Mp)(review.body);
        const isOurs = review.author === login && mark?.kind === 'list' && mark.scope === scope;
        return isOurs ? [{ id: review.id, mark }] : [];
    });
    const newest = list ? ours.at(-1) : undefined;
    const edit = ours.flatMap(({ id, mark }) => {
        const isKept = id === newest?.id;
        const content = isKept && list ? list.content : 'mended';
        if (mark.content === content)
            return [];
        return [{ id, body: isKept && list ? list.body : (0,posters_mark/* withMark */.kN)({ ...mark, content }, NOTHING_LEFT) }];
    });
    return { create: list && !newest ? list.body : '', edit };
}
function partsOf(findings, atCommit) {
    const shown = findings.map((finding) => ({ finding, there: atCommit(finding) }));
    return {
        atCommit: shown.flatMap(({ there }) => there ?? []),
        ofMerge: shown.flatMap(({ finding, there }) => (there ? [] : [finding])),
    };
}
function textOf({ atCommit, ofMerge }, addressOf, elsewhere) {
    const maxBytes = MOST_BYTES - MOST_OF_SENTENCES;
    const first = (0,finding_list/* findingList */.Q)(atCommit, { addressOf, maxBytes, heading: '####' });
    const room = maxBytes - Buffer.byteLength(first.text);
    const second = (0,finding_list/* findingList */.Q)(ofMerge, { addressOf: NO_ADDRESS, maxBytes: room, heading: '####' });
    const left = first.left + second.left;
    const parts = [
        atCommit.length > 0 && `**${(0,words/* count */.U9)(atCommit.length, 'finding')}** ${OUTSIDE}:\n${first.text}`,
        ofMerge.length > 0 && `**${(0,words/* count */.U9)(ofMerge.length, 'finding')}** ${OF_MERGE}:\n${second.text}`,
        left > 0 && `${(0,words/* count */.U9)(left, 'more finding')} did not fit here: see ${elsewhere}.\n`,
    ];
    return parts.filter((part) => part !== false).join('\n');
}
const OUTSIDE = `without a comment on a line: outside the diff, or beyond the first ${MOST_COMMENTS}`;
const OF_MERGE = 'of the merge with the base, which the files of this pull request do not have';
/** Of all that is not a finding. */
const MOST_OF_SENTENCES = 2000;
const NO_ADDRESS = () => null;

// EXTERNAL MODULE: ./build/src/rules/finding.js
var finding = __webpack_require__(64700);
// EXTERNAL MODULE: ./build/src/report/findings/finding-markdown.js
var finding_markdown = __webpack_require__(63738);
// EXTERNAL MODULE: ./build/src/report/findings/fix-markdown.js
var fix_markdown = __webpack_require__(11508);
// EXTERNAL MODULE: ./build/src/report/findings/suggestion.js
var findings_suggestion = __webpack_require__(4827);
// EXTERNAL MODULE: ./build/src/report/writing/fitting.js
var fitting = __webpack_require__(58484);
// EXTERNAL MODULE: ./build/src/sdf/source.js
var sdf_source = __webpack_require__(92724);
// EXTERNAL MODULE: ./build/src/util/version.js
var version = __webpack_require__(65534);
;// CONCATENATED MODULE: ./build/src/github/posters/review/lines.js


/**
 * The lines that a comment on a finding covers: those of the first fix that can be committed there, the one that grants
 * less before the other; else where the finding is, else where the other side is. Null where the diff shows none.
 *
 * One comment for one finding, even where both sides of a mismatch are in the diff: with a suggestion on each they could
 * be committed in one batch, which only swaps the two values, and a reviewer would have two threads to resolve.
 */
function linesOf({ at, related = [], fixes = [] }, hunksOf) {
    const ofFixes = fixes.flatMap(({ edits }) => (0,findings_suggestion/* suggestionOf */.y)(edits) ?? []).map(linesOfSuggestion);
    const ofPlaces = [at, ...related.map((place) => place.at)].map(firstLine);
    return [...ofFixes, ...ofPlaces].find((lines) => isInOneHunk(lines, hunksOf)) ?? null;
}
function linesOfSuggestion({ source, startLine, endLine }) {
    return { path: source.path, startLine, endLine };
}
function isSameLines(one, other) {
    return one.path === other.path && one.startLine === other.startLine && one.endLine === other.endLine;
}
/** A comment is shown below its last line, which of a long range can be far from what it says. */
function firstLine({ source, start }) {
    const { line } = (0,sdf_source/* positionAt */.t$)(source, start);
    return { path: source.path, startLine: line, endLine: line };
}
function isInOneHunk({ path, startLine, endLine }, hunksOf) {
    return hunksOf(path).some(({ start, end }) => start <= startLine && endLine <= end);
}

;// CONCATENATED MODULE: ./build/src/github/posters/review/body.js








/** Below the 65,536 characters that GitHub takes, with room for a mark. */
const body_MOST_BYTES = 65_000;
const MOST_RELATED = 3;
const NAMES = { error: 'Error', warning: 'Warning', notice: 'Notice' };
/**
 * What a comment says of a finding: how bad it is, what it is, where the other side is, and each way to mend it.
 *
 * @param committable the lines that the comment covers, which a suggestion takes the place of; null where none can be
 *   committed, so that each fix tells what to write and where
 */
function commentBody(finding, committable, addressOf) {
    const { severity, message, rule, related = [], fixes = [] } = finding;
    const parts = [
        `${finding_markdown/* SEVERITY_MARKS */.ru[severity]} **${NAMES[severity]}:** ${(0,finding_markdown/* paragraph */.FY)(message)} (${(0,markdown_escape/* link */.nf)(rule.id, (0,version/* helpUri */.qU)(rule.id))})`,
        ...relatedPart(related, addressOf),
        ...(fixes.length > 1 ? ['There is more than one way to fix this; apply one of them.'] : []),
        ...fixes.map((fix, index) => fixPart(fix, index, committable, addressOf)),
    ];
    return (0,fitting/* fitting */._)(parts, body_MOST_BYTES);
}
function relatedPart(related, addressOf) {
    if (related.length === 0)
        return [];
    const lines = related.slice(0, MOST_RELATED).map(({ at, message }) => {
        const { line } = (0,sdf_source/* positionAt */.t$)(at.source, at.start);
        return `See ${(0,finding_markdown/* pathAndLine */.VC)(at.source, line, addressOf)}: ${(0,finding_markdown/* paragraph */.FY)(message)}`;
    });
    return [lines.join('<br>\n')];
}
function fixPart(fix, index, committable, addressOf) {
    const lead = index === 0 ? 'Fix' : 'Or';
    const suggestion = (0,findings_suggestion/* suggestionOf */.y)(fix.edits);
    const isSuggested = suggestion &&
        committable &&
        isSameLines(linesOfSuggestion(suggestion), committable) &&
        (0,fix_markdown/* isShort */.tQ)(suggestion);
    return isSuggested ? (0,fix_markdown/* suggestedFix */.Pk)(lead, fix, suggestion) : (0,fix_markdown/* describedFix */.Rl)(lead, fix, addressOf);
}

;// CONCATENATED MODULE: ./build/src/github/posters/review/plan.js




/** The comments that findings ask for, the worst first: one for each that has a line in the diff. */
function planComments(findings, view, scope) {
    return [...findings].sort(finding/* compareHarm */.kW).flatMap((finding) => planComment(finding, view, scope) ?? []);
}
function planComment(told, view, scope) {
    const finding = view.atCommit(told);
    const lines = finding && linesOf(finding, view.hunksOf);
    if (!lines)
        return null;
    const { fingerprint } = told;
    const textFor = (committable) => {
        const content = (0,posters_mark/* digest */.br)(commentBody(finding, committable, plan_NO_ADDRESS), 16);
        const body = commentBody(finding, committable, view.addressOf);
        return { content, body: (0,posters_mark/* withMark */.kN)({ kind: 'finding', scope, id: fingerprint, content }, body) };
    };
    return {
        fingerprint,
        lines,
        text: () => textFor(view.isClosed ? null : lines),
        textElsewhere: () => textFor(null),
    };
}
const plan_NO_ADDRESS = () => null;

;// CONCATENATED MODULE: ./build/src/github/posters/review/review.js




/** Tells the findings on the lines of a pull request, each once however often it runs. Nothing is thrown. */
const review = async (told, target) => {
    const { pull, github } = target;
    if (!pull)
        return { onLines: new Set(), refusals: [] };
    const known = await readKnown(github, pull, target.scope ?? '');
    return 'refusal' in known
        ? { onLines: new Set(), refusals: [known.refusal] }
        : tell(told, { ...target, pull }, known.value);
};
/** Whoever does not know what is there would post it twice. */
async function readKnown(github, { number }, scope) {
    const login = await github.viewer();
    if ('refusal' in login)
        return login;
    const comments = await github.listReviewComments(number);
    if ('refusal' in comments)
        return comments;
    const reviews = await github.listReviews(number);
    if ('refusal' in reviews)
        return reviews;
    const author = { login: login.value, scope: (0,posters_mark/* digest */.br)(scope, 8) };
    return { value: { author, comments: comments.value, reviews: reviews.value } };
}
async function tell(told, target, { author, comments, reviews }) {
    const { github, pull } = target;
    const { findings, problems } = told.result;
    const planned = planComments(findings, { ...target, ...pull }, author.scope);
    const standing = new Set(findings.map(({ fingerprint }) => fingerprint));
    const all = reconcile({ planned, standing, isComplete: problems.length === 0 }, comments, author);
    // A pull request that is closed gets nothing new.
    const actions = pull.isClosed ? { ...all, create: [] } : all;
    const listWithout = (shown) => {
        const rest = findings.filter(({ fingerprint }) => !shown.has(fingerprint));
        const list = reconcileList(listText(rest, told, target, author.scope), reviews, author);
        return pull.isClosed ? { ...list, create: '' } : list;
    };
    const hoped = new Set([...actions.shown, ...actions.create.map(({ fingerprint }) => fingerprint)]);
    const created = await createReview(target, actions.create, listWithout(hoped).create);
    const onLines = new Set([...actions.shown, ...created.fingerprints]);
    const list = listWithout(onLines);
    const refusals = await refusalsOf([
        ...(created.lacksList && list.create !== '' ? [() => createList(target, list.create)] : []),
        ...list.edit.map(({ id, body }) => () => github.updateReview(pull.number, id, body)),
        ...actions.edit.map(({ id, body }) => () => github.updateReviewComment(id, body)),
        ...actions.remove.map((id) => () => github.deleteReviewComment(id)),
    ]);
    return { onLines, refusals: [...created.refusals, ...refusals] };
}
/** One after the other, as GitHub asks of those who write. */
async function refusalsOf(requests) {
    const refusals = [];
    for (const request of requests) {
        const answer = await request();
        if ('refusal' in answer)
            refusals.push(answer.refusal);
    }
    return refusals;
}
function createList({ github, pull, commit }, body) {
    return github.createReview(pull.number, { commit, body, comments: [] });
}
/** One review for all comments and the list. Where one comment makes GitHub reject it, each comment goes alone. */
async function createReview(target, comments, body) {
    const { github, pull, commit } = target;
    if (comments.length === 0)
        return { fingerprints: [], lacksList: true, refusals: [] };
    const answer = await github.createReview(pull.number, { commit, body, comments: comments.map(placed) });
    if ('refusal' in answer && answer.refusal.kind === 'rejected')
        return createSingly(target, comments);
    if ('refusal' in answer)
        return { fingerprints: [], lacksList: false, refusals: [answer.refusal] };
    return {
        fingerprints: comments.map(({ fingerprint }) => fingerprint),
        lacksList: body === '',
        refusals: [],
    };
}
async function createSingly({ github, pull, commit }, comments) {
    const fingerprints = [];
    const refusals = await refusalsOf(comments.map((comment) => async () => {
        const answer = await github.createReviewComment(pull.number, commit, placed(comment));
        if ('value' in answer)
            fingerprints.push(comment.fingerprint);
        return answer;
    }));
    return { fingerprints, lacksList: true, refusals };
}
function placed({ lines, text }) {
    const { path, startLine, endLine } = lines;
    return { path, line: endLine, body: text().body, ...(startLine < endLine && { startLine }) };
}


/***/ }),

/***/ 11508:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ suggestedFix),
/* harmony export */   Rl: () => (/* binding */ describedFix),
/* harmony export */   tQ: () => (/* binding */ isShort)
/* harmony export */ });
/* harmony import */ var _sdf_edits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64324);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58852);
/* harmony import */ var _finding_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63738);
/* harmony import */ var _fix_xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21164);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4827);






/** Nobody reads more XML than this in a comment, and writes less by hand. */
const MOST_CHARACTERS_OF_XML = 4000;
/** A way to mend a fault, to be committed with one click where a comment covers the lines that it changes. */
function suggestedFix(lead, { title }, { lines }) {
    return `**${lead}:** ${(0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(title)}.\n\n${(0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(lines, 'suggestion')}`;
}
/** Whether there is room to suggest so many lines. */
function isShort({ lines }) {
    return lines.join('\n').length <= MOST_CHARACTERS_OF_XML;
}
/** A way to mend a fault, to be done by hand: file by file where to go and what to write there. */
function describedFix(lead, fix, addressOf) {
    const steps = [...(0,_sdf_edits_js__WEBPACK_IMPORTED_MODULE_5__/* .bySource */ .DX)(fix.edits)].map(([source, edits]) => stepOf(source, { ...fix, edits }, addressOf));
    const [first, ...others] = steps;
    const start = `**${lead}:** ${(0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(fix.title)}${first === undefined ? '.' : `, ${first}`}`;
    return [start, ...others.map((step) => `And ${step}`)].join('\n\n');
}
/** What to do in one file, as the end of a sentence. */
function stepOf(source, fix, addressOf) {
    const suggestion = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestionOf */ .y)(fix.edits);
    if (suggestion && isShort(suggestion))
        return wholeLines(suggestion, addressOf);
    const places = (0,_fix_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .fixXml */ .b)(fix).map(({ line, xml }) => {
        const where = `in ${(0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .pathAndLines */ .g8)(source, line, line, addressOf)}`;
        return xml !== '' && xml.length <= MOST_CHARACTERS_OF_XML ? `${where}: ${(0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(xml)}` : `${where}.`;
    });
    return places.join('\n\nAnd ');
}
function wholeLines(suggestion, addressOf) {
    const { source, startLine, endLine, lines } = suggestion;
    const where = (0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .pathAndLines */ .g8)(source, startLine, endLine, addressOf);
    if (lines.length === 0)
        return `by removing ${where}.`;
    const added = addedLines(suggestion);
    return `${added ? 'below' : 'in'} ${where}:\n\n${(0,_writing_markdown_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(added ?? lines, 'xml')}`;
}
/** The lines that come below those that stay; null where one changes or goes. */
function addedLines({ source, startLine, endLine, lines }) {
    const starts = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(source);
    const before = source.text.slice(starts[startLine - 1], starts[endLine]).trimEnd();
    const kept = endLine - startLine + 1;
    const stays = lines.length > kept && lines.slice(0, kept).join('\n').trimEnd() === before;
    return stays ? lines.slice(kept) : null;
}


/***/ }),

/***/ 4827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ suggestionOf)
/* harmony export */ });
/* harmony import */ var _sdf_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64324);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);


/**
 * Edits of one file as whole lines, the way GitHub applies a suggestion: the lines of its block take the place of those
 * that the comment covers, line ends included. Null where that cannot come to the same text: for edits of several files,
 * that change nothing or the line end of the last line, and for lines that would not survive in a comment.
 */
function suggestionOf(edits) {
    const [first] = edits;
    if (!first || edits.some(({ source }) => source !== first.source))
        return null;
    const { source } = first;
    const { start, startLine } = startOf(source, edits);
    const { end, endLine } = endOf(source, edits, start);
    const before = source.text.slice(start, end);
    const after = rewritten(source, edits, { start, end });
    if (before === '' || after === before || !keepsLastLineEnd(before, after))
        return null;
    const lines = linesOf(after);
    return isBlank(lines) || !survives(lines, start === 0 && (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .hasByteOrderMark */ .ke)(source))
        ? null
        : { source, startLine, endLine, lines };
}
function startOf(source, edits) {
    const startLine = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, Math.min(...edits.map((edit) => edit.start))).line;
    return { startLine, start: (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(source)[startLine - 1] ?? 0 };
}
/** The last line is that of the last edit; where whole lines go, the line above what follows them. */
function endOf(source, edits, start) {
    const last = Math.max(...edits.map((edit) => edit.end));
    const { line } = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, last);
    const starts = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(source);
    const isLineStart = starts[line - 1] === last && last > start;
    const kept = isLineStart ? rewritten(source, edits, { start, end: last }) : null;
    if (kept === '' || kept?.endsWith('\n'))
        return { end: last, endLine: line - 1 };
    return { end: starts[line] ?? source.text.length, endLine: line };
}
/** A range of whole lines after edits that lie within it. */
function rewritten(source, edits, { start, end }) {
    const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    return (0,_sdf_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .ct)({ ...source, text: source.text.slice(start, end) }, moved);
}
/** What follows must stay on a line of its own, and the last line of a file keeps or lacks its line end. */
function keepsLastLineEnd(before, after) {
    if (before.endsWith('\n'))
        return after === '' || after.endsWith('\n');
    return after !== '' && !after.endsWith('\n');
}
function linesOf(text) {
    if (text === '')
        return [];
    return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}
/** A block of one empty line reads like a block of none. */
function isBlank(lines) {
    return lines.length > 0 && lines.every((line) => line.trim() === '');
}
/** What a comment could lose or would break a line at. Invisible marks would hide from the reader what is committed. */
const FRAGILE = /(?!\t)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
function survives(lines, hasMark) {
    return lines.every((line, index) => {
        const from = hasMark && index === 0 && line.startsWith('\uFEFF') ? 1 : 0;
        return !FRAGILE.test(line.slice(from).replace(/\r$/, ''));
    });
}


/***/ }),

/***/ 58484:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fittingList),
/* harmony export */   _: () => (/* binding */ fitting)
/* harmony export */ });
/** The first of some paragraphs, as many as there is room for in bytes: what comes last matters least. */
function fitting(paragraphs, maxBytes) {
    return firstOf(paragraphs, maxBytes - '\n'.length, '\n\n').join('\n\n');
}
/** The first of some items of a list, and how many more there are. */
function fittingList(items, most, maxBytes) {
    const shown = firstOf(items.slice(0, most), maxBytes, '\n');
    const left = items.length - shown.length;
    return [...shown, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
}
function firstOf(texts, maxBytes, between) {
    let size = 0;
    const end = texts.findIndex((text) => {
        size += Buffer.byteLength(text) + between.length;
        return size > maxBytes;
    });
    return texts.slice(0, end === -1 ? texts.length : end);
}


/***/ })

};
