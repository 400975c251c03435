export const id = 8481;
export const ids = [8481];
export const modules = {

/***/ 14273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ resultAtCommit)
/* harmony export */ });
/** A result whose findings stand where the commit has them, since that is what links and lines speak of. */
function resultAtCommit(result, atCommit) {
    return { ...result, findings: result.findings.map((finding) => atCommit(finding) ?? finding) };
}


/***/ }),

/***/ 28481:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment)
});

// EXTERNAL MODULE: ./build/src/util/version.js
var version = __webpack_require__(65534);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
// EXTERNAL MODULE: ./build/src/report/access/markdown.js
var markdown = __webpack_require__(5270);
// EXTERNAL MODULE: ./build/src/report/access/not-compared.js
var not_compared = __webpack_require__(69218);
// EXTERNAL MODULE: ./build/src/report/findings/sentence.js
var sentence = __webpack_require__(17958);
// EXTERNAL MODULE: ./build/src/report/writing/cut.js
var cut = __webpack_require__(85183);
// EXTERNAL MODULE: ./build/src/report/writing/fitting.js
var fitting = __webpack_require__(58484);
// EXTERNAL MODULE: ./build/src/report/writing/markdown-escape.js
var markdown_escape = __webpack_require__(58852);
// EXTERNAL MODULE: ./build/src/report/pull-request/access-part.js
var access_part = __webpack_require__(86050);
// EXTERNAL MODULE: ./build/src/report/pull-request/finding-list.js
var finding_list = __webpack_require__(96068);
// EXTERNAL MODULE: ./build/src/report/pull-request/summary.js
var summary = __webpack_require__(48670);
;// CONCATENATED MODULE: ./build/src/report/pull-request/comment.js











/** How much of each a reader takes in; the summary of the run has the rest. */
const MOST_CHANGES = 20;
const MOST_REASONS = 5;
const MOST_SENTENCES = 10;
const MOST_CHARACTERS = 300;
/** How much room each may take, so that no long value pushes out what else there is. */
const MOST_BYTES = { sentences: 12_000, access: 15_000, findings: 15_000 };
/** Whether there is anything that a reviewer of the change has to know. */
function isWorthAComment({ passed, notes, notices = [], gate = [], result }) {
    const { findings, access, scope, notCompared, problems } = result;
    const all = [findings, access ?? [], scope ?? [], notCompared ?? [], problems, notes, notices, gate];
    return !passed || all.some(({ length }) => length > 0);
}
/** The comment in GitHub's Markdown: verdict, change of access, then what was found, folded. */
function commentMarkdown(content, options) {
    const { passed, reasons, result } = content;
    const left = (0,markdown.notComparedParts)(result.notCompared).map((text) => `<sub>${text}</sub>\n\n`);
    const foot = `${left.join('')}<sub>${(0,markdown_escape/* link */.nf)(version/* NAME */.o_, version/* HOME */.yZ)} ${version/* VERSION */.xv}${summaryLink(' · ', options)}</sub>`;
    const parts = [
        `### ${passed ? '✅' : '❌'} SDF role compliance: ${passed ? 'passed' : 'failed'}`,
        [...reasons.slice(0, MOST_REASONS).map(comment_sentence), ...countSentences(result)].join(' '),
        ...sentenceList(content),
        ...accessSection(result),
        ...(0,markdown.scopeParts)(result.scope),
        ...findingSection(content, options),
    ];
    const room = options.maxBytes - Buffer.byteLength(foot) - '\n\n\n'.length;
    return `${(0,fitting/* fitting */._)(parts, room)}\n\n${foot}\n`;
}
function summaryLink(before, { runAddress }) {
    return runAddress === null ? '' : before + (0,markdown_escape/* link */.nf)('summary of the run', runAddress);
}
/** How many of the findings are new, and how many count for nothing. */
function countSentences({ findings, summary, silenced }) {
    const { introduced } = summary;
    const news = introduced === null || findings.length === 0 ? [] : [newSentence(introduced, findings.length)];
    const suppressed = (0,sentence/* silencedWords */.fL)(silenced);
    return suppressed.length === 0 ? news : [...news, `Suppressed: ${(0,words/* listed */.KE)(suppressed)}.`];
}
function newSentence(introduced, all) {
    if (all === 1)
        return `The finding is ${introduced === 1 ? '' : 'not '}new.`;
    if (introduced === 0)
        return `None of the ${all} findings is new.`;
    if (introduced === all)
        return `All ${all} findings are new.`;
    return `${introduced} of ${all} findings ${introduced === 1 ? 'is' : 'are'} new.`;
}
/** What the change does to its own gate comes first: it decides what all else is worth. */
function sentenceList({ gate = [], notes, notices = [], result: { problems } }) {
    const lines = [
        ...gate.map((text) => `- ⚠️ ${comment_sentence(text)}`),
        ...problems.map((text) => `- ❌ Not read: ${comment_sentence(text)}`),
        ...notes.map((text) => `- ⚠️ ${comment_sentence(text)}`),
    ];
    const list = lines.length === 0 ? [] : [(0,fitting/* fittingList */.E)(lines, MOST_SENTENCES, MOST_BYTES.sentences)];
    return [...list, ...notices.slice(0, MOST_SENTENCES).map(summary/* noticeText */.ut)];
}
function comment_sentence(text) {
    return (0,markdown_escape/* escapeMarkdown */.FV)((0,cut/* cut */.J)(text, MOST_CHARACTERS));
}
/** Nothing where there is no base to compare with, which a notice tells. */
function accessSection({ access, notCompared }) {
    if (access === null)
        return [];
    const part = (0,access_part/* accessPart */.Y)(access, MOST_CHANGES, MOST_BYTES.access, (0,not_compared/* isPartial */.mt)(notCompared));
    return ['#### Change of access', part.trimEnd()];
}
function findingSection({ result, elsewhere }, options) {
    const { findings } = result;
    if (findings.length === 0)
        return [];
    const { addressOf } = options;
    const list = (0,finding_list/* findingList */.Q)(findings, {
        addressOf,
        maxBytes: MOST_BYTES.findings,
        heading: '####',
        isBrief: true,
    });
    const where = summaryLink('the ', options) || comment_sentence(elsewhere);
    const rest = list.left > 0 ? `\n${(0,words/* count */.U9)(list.left, 'more finding')} did not fit here: see ${where}.\n` : '';
    const summary = `<summary>${(0,words/* count */.U9)(findings.length, 'finding')}</summary>`;
    return [`<details>${summary}\n${list.text}${rest}\n</details>`];
}

// EXTERNAL MODULE: ./build/src/github/posters/at-commit.js
var at_commit = __webpack_require__(14273);
// EXTERNAL MODULE: ./build/src/github/posters/mark.js
var posters_mark = __webpack_require__(10380);
;// CONCATENATED MODULE: ./build/src/github/posters/comment/comment.js



/** Below the 65,536 characters that GitHub takes, with room for a mark. */
const comment_MOST_BYTES = 65_000;
/** Tells the run in one comment below a pull request, which every later run edits. Nothing is thrown. */
const comment = async (told, target) => {
    const { github, pull } = target;
    if (!pull)
        return NOTHING;
    const login = await github.viewer();
    if ('refusal' in login)
        return refused(login);
    // Whoever does not know what is there would post it twice.
    const existing = await github.listIssueComments(pull.number);
    if ('refusal' in existing)
        return refused(existing);
    const scope = (0,posters_mark/* digest */.br)(target.scope ?? '', 8);
    const ours = existing.value.flatMap((one) => ownComment(one, login.value, scope) ?? []);
    return write(told, target, pull, ours, scope);
};
function ownComment({ id, author, body }, login, scope) {
    const mark = (0,posters_mark/* readMark */.Mp)(body);
    const isOurs = author === login && mark?.kind === 'comment' && mark.scope === scope;
    return isOurs ? { id, mark } : null;
}
/** The oldest one stays: it stands first below the pull request. Two runs at once can have made two. */
async function write(told, { github, atCommit, addressOf, runAddress }, { number: pull, isClosed }, [oldest, ...others], scope) {
    const shown = { ...told, result: (0,at_commit/* resultAtCommit */.K)(told.result, atCommit) };
    const text = commentMarkdown(shown, { addressOf, runAddress, maxBytes: comment_MOST_BYTES });
    const content = (0,posters_mark/* digest */.br)(text, 16);
    const body = (0,posters_mark/* withMark */.kN)({ kind: 'comment', scope, id: '-', content }, text);
    const answers = [];
    // Whoever has closed a pull request is not told anew: what is there is kept up to date.
    if (!oldest && !isClosed && isWorthAComment(told))
        answers.push(await github.createIssueComment(pull, body));
    if (oldest && oldest.mark.content !== content)
        answers.push(await github.updateIssueComment(oldest.id, body));
    for (const { id } of others)
        answers.push(await github.deleteIssueComment(id));
    return { ...NOTHING, refusals: answers.flatMap((answer) => ('refusal' in answer ? answer.refusal : [])) };
}
const NOTHING = { onLines: new Set(), refusals: [] };
function refused({ refusal }) {
    return { ...NOTHING, refusals: [refusal] };
}


/***/ }),

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
