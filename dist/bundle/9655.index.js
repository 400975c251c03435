export const id = 9655;
export const ids = [9655];
export const modules = {

/***/ 39655:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/src/github/refusal.js
var github_refusal = __webpack_require__(64537);
;// CONCATENATED MODULE: ./build/src/github/rest/body.js
/**
 * Reads the body of an answer: JSON, or the text of anything else. Octokit would look through each answer for integers
 * that a number cannot hold, which takes a tenth of the time of a run. A body that breaks off is an empty text.
 */
async function readBody(response) {
    if (response.status === 204 || response.status === 205)
        return '';
    const text = await new Response(response.data).text().catch(() => '');
    return isJson(response.headers['content-type']) ? parsed(text) : text;
}
function isJson(type) {
    return typeof type === 'string' && /^\s*application\/(?:scim\+)?json\s*(?:;|$)/i.test(type);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/github/rest/fields.js
/**
 * Readers of what GitHub answers. Each throws where something else stands: an answer that is not what GitHub answers,
 * but a proxy's page or half of it, is one that nobody can read.
 */
function fields(value) {
    if (typeof value === 'object' && value !== null)
        return value;
    throw new TypeError('no object');
}
function fields_text(value) {
    if (typeof value === 'string')
        return value;
    throw new TypeError('no text');
}
/** An integer, exactly as it was sent. */
function number(value) {
    if (Number.isSafeInteger(value))
        return value;
    throw new TypeError('no number');
}
function truth(value) {
    if (typeof value === 'boolean')
        return value;
    throw new TypeError('neither true nor false');
}
function list(value, read) {
    if (Array.isArray(value))
        return value.map((one) => read(fields(one)));
    throw new TypeError('no list');
}
/** What GitHub leaves out or gives as null is null. */
function orNull(value, read) {
    return value === null || value === undefined ? null : read(value);
}

;// CONCATENATED MODULE: ./build/src/github/rest/checks.js

const WRITE = 'checks: write';
function checks({ octokit, repository, ask }) {
    const { checks } = octokit.rest;
    return {
        createCheckRun: ({ name, commit, output, conclusion }) => ask({ what: 'create a check run', permission: WRITE }, () => checks.create({ ...repository, name, head_sha: commit, ...body(output, conclusion) }), ({ data }) => number(fields(data).id)),
        updateCheckRun: (id, { output, conclusion }) => ask({ what: 'change a check run', permission: WRITE }, () => checks.update({ ...repository, check_run_id: id, ...body(output, conclusion) }), () => undefined),
    };
}
function body({ title, summary, annotations }, conclusion) {
    const output = { title, summary, annotations: annotations.map(annotation) };
    return conclusion === undefined
        ? { status: 'in_progress', output }
        : { status: 'completed', conclusion, output };
}
function annotation(one) {
    const { path, startLine, endLine, startColumn, endColumn, level, title, message } = one;
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        ...(startColumn !== undefined && { start_column: startColumn }),
        ...(endColumn !== undefined && { end_column: endColumn }),
        annotation_level: level,
        title,
        message,
    };
}

;// CONCATENATED MODULE: ./build/src/github/rest/clock.js
const CLOCK = {
    now: () => performance.now(),
    date: () => Date.now(),
    wait: (time) => new Promise((resolve) => setTimeout(resolve, time)),
    limit: (time) => AbortSignal.timeout(Math.ceil(time)),
};

;// CONCATENATED MODULE: ./build/src/github/rest/shared.js

/** As many entries as GitHub gives on one page. */
const PAGE = 100;
/** What is gone already need not be deleted. */
function gone(answer) {
    return 'refusal' in answer && answer.refusal.kind === 'missing' ? { value: undefined } : answer;
}
/** The login of an account; null for one that is gone. */
function loginOf(user) {
    return orNull(user, (some) => fields_text(fields(some).login));
}

;// CONCATENATED MODULE: ./build/src/github/rest/comments.js


/** Whoever lists them is about to write. */
const comments_WRITE = 'pull-requests: write';
function comments({ octokit, repository, ask }) {
    const { issues } = octokit.rest;
    const allComments = (pull) => octokit.paginate(issues.listComments, { ...repository, issue_number: pull, per_page: PAGE });
    return {
        listIssueComments: (pull) => ask({ what: 'list the comments', permission: comments_WRITE }, () => allComments(pull), (all) => list(all, issueComment)),
        createIssueComment(pull, body) {
            const found = async () => (await allComments(pull)).findLast((comment) => comment.body === body) ?? null;
            return ask({ what: 'create a comment', permission: comments_WRITE }, () => issues.createComment({ ...repository, issue_number: pull, body, request: { found } }), ({ data }) => issueComment(fields(data)));
        },
        updateIssueComment: (id, body) => ask({ what: 'change a comment', permission: comments_WRITE }, () => issues.updateComment({ ...repository, comment_id: id, body }), () => undefined),
        deleteIssueComment: async (id) => gone(await ask({ what: 'delete a comment', permission: comments_WRITE }, () => issues.deleteComment({ ...repository, comment_id: id }), () => undefined)),
    };
}
function issueComment({ id, body, user }) {
    return { id: number(id), author: loginOf(user), body: orNull(body, fields_text) ?? '' };
}

;// CONCATENATED MODULE: ./build/src/github/rest/failure.js
/** What is thrown in place of an answer that nobody can read. */
const UNREADABLE = 'The response was cut off or is not a GitHub response.';
/** Words by which GitHub says that there were too many requests, whatever the status. */
const LIMITED = /rate limit|abuse|submitted too quickly|secondary limit/i;
/** What is thrown in place of a request for which there is no time. */
function outOfTime() {
    return Object.assign(new Error('The time limit for requests was reached.'), { name: 'TimeoutError' });
}
/** Names of what is thrown where no answer came. */
const SILENCE = new Set(['HttpError', 'AbortError', 'TimeoutError']);
/** Reads what octokit throws. An answer of GitHub comes with it, and a status that octokit made up where none came. */
function failureOf(thrown, now) {
    const { name, message = '', response } = fieldsOf(thrown);
    const { status, headers } = fieldsOf(response);
    if (typeof status !== 'number')
        return { ...NO_ANSWER, kind: unanswered(name), said: String(message) };
    const said = saidOf(response, message);
    const kind = kindOf(status, fieldsOf(headers), said);
    return {
        kind,
        status,
        said,
        retryAfter: kind === 'limited' ? retryAfter(fieldsOf(headers), now) : null,
        isUncertain: kind === 'broken',
    };
}
const NO_ANSWER = { status: null, retryAfter: null, isUncertain: true };
/** An answer of GraphQL says itself that it is a refusal. Whatever else is thrown is nobody's silence. */
function unanswered(name) {
    if (name === 'GraphqlResponseError')
        return 'rejected';
    return SILENCE.has(name) ? 'silent' : 'broken';
}
function kindOf(status, headers, said) {
    if (status === 429)
        return 'limited';
    const isLimited = 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || LIMITED.test(said);
    if ((status === 403 || status === 422) && isLimited)
        return 'limited';
    if (status === 401 || status === 403)
        return 'forbidden';
    if (status === 404 || status === 410)
        return 'missing';
    return status >= 400 && status < 500 ? 'rejected' : 'broken';
}
/** GitHub's own words, without the address of the documentation that octokit adds. */
function saidOf(response, message) {
    const { data } = fieldsOf(response);
    const { message: said, errors } = fieldsOf(data);
    if (typeof said !== 'string')
        return String(message);
    return Array.isArray(errors) && errors.length > 0 ? `${said}: ${JSON.stringify(errors)}` : said;
}
/** Seconds to wait, or for the limit of an hour the second at which it begins anew. */
function retryAfter(headers, now) {
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    if (seconds >= 0)
        return seconds * 1000;
    if (headers['x-ratelimit-remaining'] !== '0')
        return null;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000;
    return Number.isNaN(reset) ? null : Math.max(0, reset - now);
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./build/src/github/rest/files.js


/** GitHub lists no more files of a pull request. */
const MOST_FILES = 3000;
/** And no more between two commits. */
const MOST_COMPARED = 300;
const CONTENTS = 'contents: read';
function files({ octokit, repository, ask }) {
    const { git, pulls, repos } = octokit.rest;
    const readBlob = (id, from = repository) => ask({ what: 'read a file', permission: CONTENTS }, () => git.getBlob({ ...from, file_sha: id }), ({ data }) => decoded(fields(data)));
    const compare = (base, head) => repos.compareCommitsWithBasehead({ ...repository, basehead: `${base}...${head}`, per_page: 1 });
    return {
        listFiles: (pull, paths = null) => {
            const left = paths && new Set(paths);
            return ask({ what: 'list the files of the pull request', permission: 'pull-requests: read' }, () => octokit.paginate(pulls.listFiles, { ...repository, pull_number: pull, per_page: PAGE }, ({ data }, done) => {
                // Anything may have been answered: what cannot be read is found out below.
                if (Array.isArray(data))
                    for (const file of data)
                        left?.delete(file?.filename);
                if (left?.size === 0)
                    done();
                return data;
            }), (all) => ({
                files: list(all, listedFile),
                isCut: all.length >= MOST_FILES && left?.size !== 0,
            }));
        },
        listCompared: (base, head) => ask({ what: 'list the files of the change', permission: CONTENTS }, () => compare(base, head), ({ data }) => {
            const listed = list(data.files ?? [], listedFile);
            return { files: listed, isCut: listed.length >= MOST_COMPARED };
        }),
        mergeBase: (base, head) => ask({ what: 'compare two commits', permission: CONTENTS }, () => compare(base, head), ({ data }) => fields_text(fields(data.merge_base_commit).sha)),
        branchTip: (branch) => ask({ what: `read the branch ${branch}`, permission: CONTENTS }, () => repos.getBranch({ ...repository, branch }), ({ data }) => fields_text(fields(data.commit).sha)),
        parents: (commit) => ask({ what: 'read a commit', permission: CONTENTS }, () => git.getCommit({ ...repository, commit_sha: commit }), ({ data }) => list(data.parents, ({ sha }) => fields_text(sha))),
        readTree: (commit) => ask({ what: 'list the files of a commit', permission: CONTENTS }, () => git.getTree({ ...repository, tree_sha: commit, recursive: '1' }), ({ data }) => listedTree(fields(data))),
        readFolder: (tree) => ask({ what: 'list a folder of a commit', permission: CONTENTS }, () => git.getTree({ ...repository, tree_sha: tree }), ({ data }) => new Map(list(fields(data).tree, entry).flatMap(folderEntry))),
        readBlob: (id) => readBlob(id),
        readTexts: (ids) => ask({ what: 'read files', permission: CONTENTS }, () => octokit.graphql(textsQuery(ids), { ...repository }), ({ repository: answered }) => textsOf(ids, fields(answered))),
        async readFile(path, commit, from) {
            const [owner = '', repo = ''] = from?.split('/') ?? [repository.owner, repository.repo];
            const answer = await ask({ what: `read ${path}`, permission: CONTENTS }, () => repos.getContent({ owner, repo, path, ref: commit }), ({ data }) => fileOf(data));
            if ('refusal' in answer)
                return answer;
            // Of a file of more than a megabyte GitHub gives only the id here.
            const { content, sha } = answer.value;
            return content === null ? readBlob(sha, { owner, repo }) : { value: content };
        },
    };
}
function decoded({ content, encoding }) {
    if (encoding !== 'base64')
        throw new TypeError('no base64');
    return Buffer.from(fields_text(content), 'base64');
}
/** GitHub answers with a list for a folder, and without content for what is no file. */
function fileOf(sent) {
    const { type, content, encoding, sha } = fields(sent);
    if (type !== 'file' || content === undefined || encoding === undefined)
        throw new TypeError('no file');
    return { content: encoding === 'base64' ? decoded({ content, encoding }) : null, sha: fields_text(sha) };
}
const STATUSES = ['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'];
function listedFile({ filename, previous_filename: previous, status, sha, patch }) {
    return {
        path: fields_text(filename),
        previousPath: orNull(previous, fields_text),
        // What GitHub may call a change one day is one.
        status: STATUSES.find((known) => known === status) ?? 'changed',
        blob: orNull(sha, fields_text),
        patch: orNull(patch, fields_text),
    };
}
const LINK = '120000';
function listedTree({ tree, truncated }) {
    const files = new Map();
    const others = new Set();
    for (const { path, mode, type, id, size } of list(tree, entry)) {
        if (path === null || id === null || type === 'tree')
            continue;
        if (type === 'blob' && mode !== LINK)
            files.set(path, { id, size: size ?? 0 });
        else
            others.add(path);
    }
    return { files, others, isCut: truth(truncated) };
}
function folderEntry({ path, mode, type, id }) {
    if (path === null || id === null)
        return [];
    const isFile = type === 'blob' && mode !== LINK;
    return [[path, { kind: isFile ? 'file' : type === 'tree' ? 'folder' : 'other', id }]];
}
/** Ids are those of git: nothing in them is GraphQL. */
function textsQuery(ids) {
    const blob = '{ ... on Blob { isBinary isTruncated text } }';
    const objects = ids.map((id, index) => `b${index}: object(oid: "${id}") ${blob}`);
    return `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${objects.join(' ')} } }`;
}
function textsOf(ids, answered) {
    const texts = new Map();
    for (const [index, id] of ids.entries()) {
        const blob = orNull(answered[`b${index}`], fields);
        const isWhole = blob && blob.isBinary !== true && blob.isTruncated !== true;
        if (isWhole && typeof blob.text === 'string')
            texts.set(id, blob.text);
    }
    return texts;
}
function entry({ path, mode, type, sha, size }) {
    return { path: orNull(path, fields_text), mode, type, id: orNull(sha, fields_text), size: orNull(size, number) };
}

;// CONCATENATED MODULE: ./build/src/github/rest/patience.js

/** How often one request is sent. */
const MOST_TRIES = 3;
/** How often where nobody answers. */
const MOST_TRIES_IN_SILENCE = 2;
/** No answer within this time is none. */
const LONGEST_REQUEST = 10_000;
/** Trying again is over after this time, whatever is still to be asked. */
const LONGEST_RUN = 45_000;
/** How long to wait before the second and before the third try. */
const PAUSES = [1_000, 2_000];
function patience(clock) {
    const end = clock.now() + LONGEST_RUN;
    const left = () => Math.max(0, end - clock.now());
    const trySending = async (send, tries) => {
        const signal = clock.limit(Math.min(LONGEST_REQUEST, left()));
        try {
            return { value: await send(signal) };
        }
        catch (thrown) {
            const failure = failureOf(thrown, clock.date());
            const pause = tries < mostTries(signal) ? pauseAfter(failure, tries) : null;
            if (pause === null || pause >= left())
                throw thrown;
            return { pause, isUncertain: failure.isUncertain };
        }
    };
    const insist = async (send, find) => {
        for (let tries = 1;; tries += 1) {
            const sent = await trySending(send, tries);
            if ('value' in sent)
                return sent.value;
            await clock.wait(sent.pause);
            const found = sent.isUncertain ? await find?.() : null;
            if (found)
                return found;
        }
    };
    return { insist, isOver: () => left() === 0 };
}
function mostTries({ aborted }) {
    return aborted ? MOST_TRIES_IN_SILENCE : MOST_TRIES;
}
/** How long to wait before the next try; null where another one would fail as well. */
function pauseAfter({ kind, retryAfter }, tries) {
    const pause = PAUSES[tries - 1] ?? null;
    if (kind === 'limited')
        return retryAfter;
    return kind === 'broken' || kind === 'silent' ? pause : null;
}

;// CONCATENATED MODULE: ./build/src/github/rest/reviews.js


/** Whoever lists them is about to write. */
const reviews_WRITE = 'pull-requests: write';
function reviews({ octokit, repository, ask }) {
    const { pulls } = octokit.rest;
    const page = (pull) => ({ ...repository, pull_number: pull, per_page: PAGE });
    const allReviews = (pull) => octokit.paginate(pulls.listReviews, page(pull));
    const allComments = (pull) => octokit.paginate(pulls.listReviewComments, page(pull));
    /** A review whose answer was lost, known by its body, or by its first comment where it has none. */
    const findReview = async (pull, { body, comments: [first] }) => {
        if (body !== '' || !first)
            return (await allReviews(pull)).findLast((one) => one.body === body) ?? null;
        const comment = await findComment(pull, first);
        const id = comment?.pull_request_review_id;
        return (id && (await allReviews(pull)).find((one) => one.id === id)) || null;
    };
    const findComment = async (pull, { path, body }) => (await allComments(pull)).findLast((one) => one.path === path && one.body === body) ?? null;
    return {
        listReviews: (pull) => ask({ what: 'list the reviews', permission: reviews_WRITE }, () => allReviews(pull), (all) => list(all, review)),
        listReviewComments: (pull) => ask({ what: 'list the review comments', permission: reviews_WRITE }, () => allComments(pull), (all) => list(all, reviewComment)),
        createReview: (pull, wanted) => ask({ what: 'create a review', permission: reviews_WRITE }, () => pulls.createReview({
            ...repository,
            pull_number: pull,
            commit_id: wanted.commit,
            event: 'COMMENT',
            body: wanted.body,
            comments: wanted.comments.map(placed),
            request: { found: () => findReview(pull, wanted) },
        }), ({ data }) => review(fields(data))),
        updateReview: (pull, id, body) => ask({ what: 'change a review', permission: reviews_WRITE }, () => pulls.updateReview({ ...repository, pull_number: pull, review_id: id, body }), () => undefined),
        createReviewComment: (pull, commit, wanted) => ask({ what: 'create a review comment', permission: reviews_WRITE }, () => pulls.createReviewComment({
            ...repository,
            pull_number: pull,
            commit_id: commit,
            ...placed(wanted),
            request: { found: () => findComment(pull, wanted) },
        }), ({ data }) => reviewComment(fields(data))),
        updateReviewComment: (id, body) => ask({ what: 'change a review comment', permission: reviews_WRITE }, () => pulls.updateReviewComment({ ...repository, comment_id: id, body }), () => undefined),
        deleteReviewComment: async (id) => gone(await ask({ what: 'delete a review comment', permission: reviews_WRITE }, () => pulls.deleteReviewComment({ ...repository, comment_id: id }), () => undefined)),
    };
}
/** Lines speak of the file as the pull request leaves it. */
function placed({ path, line, startLine, body }) {
    const end = { path, body, line, side: 'RIGHT' };
    return startLine === undefined ? end : { ...end, start_line: startLine, start_side: 'RIGHT' };
}
function review({ id, user, body, commit_id: commit }) {
    return {
        id: number(id),
        author: loginOf(user),
        body: orNull(body, fields_text) ?? '',
        commit: orNull(commit, fields_text),
    };
}
function reviewComment(sent) {
    return {
        id: number(sent.id),
        author: loginOf(sent.user),
        body: orNull(sent.body, fields_text) ?? '',
        path: fields_text(sent.path),
        line: orNull(sent.line, number),
        startLine: orNull(sent.start_line, number),
        replyTo: orNull(sent.in_reply_to_id, number),
        review: orNull(sent.pull_request_review_id, number),
    };
}

;// CONCATENATED MODULE: ./build/src/github/rest/viewer.js


/** Who writes with the token that every job is given. */
const JOB_TOKEN = 'github-actions[bot]';
function viewer({ octokit, ask }) {
    let login = null;
    return {
        /** REST tells this only to tokens of users. */
        async viewer() {
            if (login !== null)
                return { value: login };
            const answer = await ask({ what: 'find out whose token this is', permission: 'contents: read' }, () => octokit.graphql('query { viewer { login } }'), ({ viewer }) => nameOf(viewer));
            if ('refusal' in answer && !(0,github_refusal/* isEnd */.uV)(answer.refusal))
                login = JOB_TOKEN;
            if ('value' in answer)
                login = answer.value;
            return login === null ? answer : { value: login };
        },
    };
}
function nameOf(viewer) {
    const login = fields_text(fields(viewer).login);
    if (login === '')
        throw new TypeError('no name');
    return login;
}

;// CONCATENATED MODULE: ./build/src/github/rest/client.js










/** A client of GitHub's REST API. The library reads GITHUB_API_URL, and takes long, so that it is loaded only here. */
async function connect({ token, repository, readOnly, clock = CLOCK, }) {
    const octokit = await octokitWith(token);
    const patient = patience(clock);
    insistOn(octokit, patient);
    const [owner = '', repo = ''] = repository.split('/');
    const requests = { octokit, repository: { owner, repo }, ask: asking(patient, clock, readOnly) };
    return {
        ...viewer(requests),
        ...files(requests),
        ...reviews(requests),
        ...comments(requests),
        ...checks(requests),
    };
}
/** The library also reads the event, which nobody here needs of it, and throws where that is damaged. */
async function octokitWith(token) {
    const { GITHUB_EVENT_PATH: event } = process.env;
    delete process.env.GITHUB_EVENT_PATH;
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    if (event !== undefined)
        process.env.GITHUB_EVENT_PATH = event;
    return getOctokit(token);
}
/** Sends every request patiently, those of a list of pages each on its own. */
function insistOn(octokit, { insist }) {
    octokit.hook.wrap('request', (request, options) => {
        const { found } = options.request ?? {};
        const send = async (signal) => {
            // Other hooks were given these very options: they would not see others.
            Object.assign(options.request, { signal, parseSuccessResponseBody: false });
            const response = await request(options);
            response.data = await readBody(response);
            // An answer that breaks off is given as a text, however it was announced.
            if (response.status !== 204 && typeof response.data !== 'object')
                throw Object.assign(new Error(UNREADABLE), { response });
            return response;
        };
        const findResponse = found && (async () => answered(await found()));
        return insist(send, findResponse);
    });
}
function answered(data) {
    return data === null ? null : { status: 200, url: '', headers: {}, data };
}
/** Turns what is thrown into refusals, and asks for nothing more where there can be no other answer. */
function asking({ isOver }, clock, readOnly) {
    const forbidden = new Map();
    let end = null;
    const remember = (refusal) => {
        if ((0,github_refusal/* isEnd */.uV)(refusal))
            end ??= refusal;
        if (refusal.kind === 'forbidden' && (0,github_refusal/* isWrite */.ao)(refusal.permission))
            forbidden.set(refusal.permission, refusal);
    };
    return async (asked, send, read) => {
        const known = end ?? forbidden.get(asked.permission);
        if (known)
            return { refusal: { ...known, what: asked.what } };
        try {
            if (isOver())
                throw outOfTime();
            return { value: readable(read, await send()) };
        }
        catch (thrown) {
            const refusal = (0,github_refusal/* refusalOf */.Of)(asked, failureOf(thrown, clock.date()), readOnly);
            remember(refusal);
            return { refusal };
        }
    };
}
function readable(read, sent) {
    try {
        return read(sent);
    }
    catch (cause) {
        throw Object.assign(new Error(UNREADABLE, { cause }), { response: { status: 200 } });
    }
}


/***/ })

};
