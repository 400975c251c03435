export const id = 152;
export const ids = [152];
export const modules = {

/***/ 6304:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ scopeChanges)
/* harmony export */ });
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4465);
/* harmony import */ var _match_projects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4788);


/** What enters or leaves the deploy scope, where both versions have a deploy.xml that can be read. */
function scopeChanges(base, head) {
    return (0,_match_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .matchProjects */ .C)(base, head)
        .filter((pair) => pair.base !== pair.head)
        .flatMap(changesOf)
        .sort((one, other) => (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)([one.project, one.change, one.object], [other.project, other.change, other.object]));
}
function changesOf({ base, head }) {
    if (!base?.deploy || !head?.deploy)
        return [];
    return [...head.definitions].flatMap(([object, files]) => {
        const known = base.definitions.get(object);
        const deployed = files.find(({ inScope }) => inScope);
        const [file] = deployed ? [deployed] : files;
        const was = known?.some(({ inScope }) => inScope);
        if (!file || was === undefined || was === (deployed !== undefined))
            return [];
        const change = deployed ? 'enters' : 'leaves';
        return {
            project: head.root,
            object,
            file: file.path,
            change,
            isSuiteApp: head.manifest?.isSuiteApp === true,
        };
    });
}


/***/ }),

/***/ 6077:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iu: () => (/* binding */ projectsBefore),
/* harmony export */   te: () => (/* binding */ compareWithBase),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/* unused harmony exports messages, holdSame */
/* harmony import */ var _access_match_projects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4788);
/* harmony import */ var _files_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4700);
/* harmony import */ var _sdf_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6260);
/* harmony import */ var _settle_known_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6662);





const messages = {
    untouched: 'The change leaves this side as it was.',
};
/**
 * The findings of a change, each with whether the base lacks it.
 *
 * Findings are the same by fingerprint; of several that no name tells apart as many are old as the base has, and the
 * new ones are looked for in files that changed. One that is worse than in the base is new: there it may have passed, or
 * been accepted, as far as it went. So is a file that cannot be read, once it changes: nobody knows what the change did.
 * What is new stands on the side that changed, where the place of one file is at fault because of another.
 *
 * @param base what counts in the base
 * @param silenced what the base has and does not count there
 */
function compareWithBase(head, base, { isChanged, isSame }, silenced = []) {
    const touched = (finding) => Number(placesOf(finding).some((path) => isChanged(path)));
    const old = (0,_settle_known_js__WEBPACK_IMPORTED_MODULE_3__/* .knownAmong */ .i)(head, base, {
        order: touched,
        isSame: (finding, known) => finding.rule.group !== 'file' || isSame(finding.at.source.path, known.at.source.path),
    });
    const inBase = new Set([...base, ...silenced].map(_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu));
    return head.map((finding) => old.has(finding)
        ? { ...finding, introduced: false }
        : onChangedSide({ ...finding, introduced: true, worse: inBase.has((0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(finding)) }, isChanged));
}
/**
 * What the projects of a change were before, as if each had always lain where it lies now: that a folder is renamed
 * makes no finding a new one. A project that is new was an empty one.
 */
function projectsBefore(base, head) {
    const before = new Map();
    for (const { base: known, head: project } of (0,_access_match_projects_js__WEBPACK_IMPORTED_MODULE_4__/* .matchProjects */ .C)(base, head)) {
        if (project)
            before.set(project, known ? at(known, project.root) : (0,_sdf_project_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyProject */ .zU)(project.root));
    }
    return before;
}
/** One that has not moved stays the same, so that what was found out about it need not be found out again. */
function at(project, root) {
    return project.root === root ? project : { ...project, root };
}
/** Compares the files of two trees. A file that a tree lacks is like no other. */
function versionsOf(head, base, pathOf) {
    const paths = pathsOf(head, pathOf);
    const pathsInBase = pathsOf(base, pathOf);
    const known = new Map();
    const isSame = (shown, shownInBase) => {
        const key = `${shown}\0${shownInBase}`;
        const path = paths.get(shown);
        const before = pathsInBase.get(shownInBase);
        const same = known.get(key) ?? (path !== undefined && before !== undefined && holdSame(head, path, base, before));
        known.set(key, same);
        return same;
    };
    return { isChanged: (shown) => !isSame(shown, shown), isSame };
}
function pathsOf({ files, links = [] }, pathOf) {
    return new Map([...files, ...links].map((path) => [pathOf(path), path]));
}
function placesOf({ at, related = [] }) {
    return [at, ...related.map((place) => place.at)].map(({ source }) => source.path);
}
/** The same finding at a related place that changed, if its own did not. Its fixes stay as they are. */
function onChangedSide(finding, isChanged) {
    const { at, related = [] } = finding;
    if (isChanged(at.source.path))
        return finding;
    const index = related.findIndex((place) => isChanged(place.at.source.path));
    const side = related[index];
    if (!side)
        return finding;
    const untouched = { at, message: messages.untouched };
    return { ...finding, at: side.at, related: related.with(index, untouched) };
}
/** Whether two files, or what two links lead to, are the same. */
function holdSame(head, path, base, before) {
    const known = (0,_files_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(head, path, base, before);
    if (known !== null)
        return known;
    try {
        const [one, other] = [Buffer.from(head.read(path)), Buffer.from(base.read(before))];
        return one.equals(other) || withoutLineEnds(one) === withoutLineEnds(other);
    }
    catch {
        return false;
    }
}
/** A checkout may have given the lines other ends than the repository has. */
function withoutLineEnds(bytes) {
    return bytes.toString('latin1').replaceAll('\r\n', '\n');
}


/***/ }),

/***/ 1726:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  s: () => (/* binding */ narrow)
});

// EXTERNAL MODULE: ./build/src/access/changes.js + 12 modules
var changes = __webpack_require__(5482);
// EXTERNAL MODULE: ./build/src/access/scope-changes.js
var scope_changes = __webpack_require__(6304);
// EXTERNAL MODULE: ./build/src/rules/finding.js
var finding = __webpack_require__(4700);
// EXTERNAL MODULE: ./build/src/rules/index.js + 68 modules
var src_rules = __webpack_require__(2283);
// EXTERNAL MODULE: ./build/src/rules/policy/exception-expired.js
var exception_expired = __webpack_require__(6422);
// EXTERNAL MODULE: ./build/src/policy/policy-of.js + 2 modules
var policy_of = __webpack_require__(4566);
// EXTERNAL MODULE: ./build/src/settle/baseline.js
var settle_baseline = __webpack_require__(2202);
;// CONCATENATED MODULE: ./build/src/settle/default-gate.js


/** Where nothing is configured: without exceptions and overrides neither the day nor paths matter. */
function defaultGate(rules) {
    return {
        policy: (0,policy_of/* recommendedPolicy */.B)(rules),
        baseline: settle_baseline/* NO_BASELINE */.gN,
        today: '',
        pathInRepository: (path) => path,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/settle/judge.js

/**
 * What the rules report of a project, in the order of the files.
 *
 * @param folder the project's folder as fingerprints name it, if that is not how users see it
 */
function judge(project, rules, context, folder = project.root) {
    return rules.flatMap((rule) => findingsOf(rule, rule.check(project, context), project.root, folder));
}
/** What a rule reports of a project, as findings. Faults that no name tells apart are numbered. */
function findingsOf(rule, reports, project, folder = project) {
    const seen = new Map();
    return [...reports].map((report) => {
        const identity = fingerprintOf(rule, folder, report);
        const count = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, count);
        const fingerprint = count === 1 ? identity : `${identity}-${count}`;
        return { severity: rule.severity, ...report, rule, project, fingerprint, introduced: null };
    });
}
/** Made of names alone. */
function fingerprintOf(rule, folder, { subject }) {
    const { role = '', object = '', permission = '', duty = '', detail = [] } = subject;
    const parts = [rule.id, folder, role, object, permission, duty, ...detail];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}

// EXTERNAL MODULE: ./build/src/settle/settings.js
var settings = __webpack_require__(8835);
// EXTERNAL MODULE: ./build/src/policy/suppressions.js
var policy_suppressions = __webpack_require__(2694);
// EXTERNAL MODULE: ./build/src/policy/exceptions.js
var policy_exceptions = __webpack_require__(9272);
// EXTERNAL MODULE: ./build/src/policy/silenceable.js
var policy_silenceable = __webpack_require__(183);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(2263);
// EXTERNAL MODULE: ./build/src/sdf/notation.js
var notation = __webpack_require__(2891);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(7043);
;// CONCATENATED MODULE: ./build/src/settle/exceptions.js





/** The exception of each finding that one accepts: of several the first. One that has expired accepts nothing. */
function accepted(findings, exceptions, today) {
    const byRule = (0,group_by/* groupBy */.$)(exceptions.filter((exception) => !(0,policy_exceptions/* hasExpired */.o)(exception, today)), ({ rule }) => rule);
    return new Map(findings.flatMap((finding) => {
        if (!(0,policy_silenceable/* canBeSilenced */.Ny)(finding.rule))
            return [];
        const exception = byRule
            .get(finding.rule.id)
            ?.find((some) => isAbout(some, finding) && goesThatFar(some, finding));
        return exception ? [[finding, exception]] : [];
    }));
}
const messages = {
    lapsed: (date) => `The exception for this expired on ${date}.`,
};
/** A finding, with what is said of an exception that accepted it until its last day. */
function withLapsed(finding, exceptions, today) {
    const lapsed = exceptions.find((exception) => exception.rule === finding.rule.id && (0,policy_exceptions/* hasExpired */.o)(exception, today) && isAbout(exception, finding));
    if (!lapsed?.expires)
        return finding;
    return { ...finding, message: `${finding.message} ${messages.lapsed(lapsed.expires.date)}` };
}
/** The exceptions that are about a finding, be it that it goes further than what they accept. */
function aboutFindings(findings, exceptions) {
    const byRule = (0,group_by/* groupBy */.$)(findings, ({ rule }) => rule.id);
    return new Set(exceptions.filter((exception) => byRule.get(exception.rule)?.some((finding) => isAbout(exception, finding))));
}
/** A level that is not known is accepted by no exception that names one. */
function goesThatFar({ level: most }, { level }) {
    return most === null || (level !== undefined && (0,permissions/* compareLevels */.t9)(level, most) <= 0);
}
/** All names that an exception gives must be the finding's own. */
function isAbout({ role, object, permission, duty }, { subject }) {
    return ((role === null || role === subject.role) &&
        (object === null || object === subject.object) &&
        (duty === null || duty === subject.duty) &&
        (permission === null || (0,notation/* canonical */.$N)(permission) === (0,notation/* canonical */.$N)(subject.permission ?? '')));
}

// EXTERNAL MODULE: ./build/src/policy/match.js
var match = __webpack_require__(381);
// EXTERNAL MODULE: ./build/src/util/nearest.js
var nearest = __webpack_require__(9604);
;// CONCATENATED MODULE: ./build/src/settle/hints.js


/**
 * The entries that match nothing, in the order in which they are written.
 *
 * @param files the paths that were looked at, as users see them
 * @param pathInRepository such a path from the top folder of the repository
 */
function hintsOf(policy, projects, files, pathInRepository) {
    const roles = new Set(projects.flatMap((project) => [...project.roleById.keys()]));
    const hints = [
        ...unusedMatches(policy, roles),
        ...unknownRoles(policy, roles),
        ...idleCombinations(policy),
        ...unusedOverrides(policy, (covers) => files.some((path) => covers(pathInRepository(path)))),
    ];
    return hints
        .filter(({ at }) => policy.files.includes(at.source))
        .sort((one, other) => one.at.start - other.at.start);
}
function unusedMatches({ roles: entries }, roles) {
    return entries
        .flatMap(({ match }) => match)
        .filter(({ glob }) => ![...roles].some((id) => (0,match/* globMatches */.mw)(glob, id)))
        .map(({ at, glob }) => ({
        at,
        message: `"${glob}" matches no role.${(0,nearest/* didYouMean */.au)((0,match/* isGlob */.fg)(glob) ? null : (0,nearest/* nearestWords */.Ek)(glob, roles, 1)[0])}`,
    }));
}
function unknownRoles({ combinations }, roles) {
    return combinations.flatMap(({ at, roles: ids }) => ids
        .filter((id) => !roles.has(id))
        .map((id) => ({ at, message: `No project defines "${id}", so this combination cannot be judged.` })));
}
function idleCombinations({ combinations, duties }) {
    const [first] = combinations;
    if (!first || duties.length > 0)
        return [];
    return [{ at: first.at, message: 'No duties are laid down, so combinations of roles are not judged.' }];
}
function unusedOverrides({ overrides }, isAnyFile) {
    return overrides
        .filter(({ covers }) => !isAnyFile(covers))
        .map(({ files: [first], at }) => ({ at: first?.at ?? at, message: 'No file is one of these.' }));
}

// EXTERNAL MODULE: ./build/src/settle/known.js
var settle_known = __webpack_require__(6662);
;// CONCATENATED MODULE: ./build/src/settle/review-policy.js



/** What the rules about the policy itself find: in the config, and in the comments of each project. */
function reviewPolicy(suppressions, used, { policy, today, pathInRepository }, rules) {
    const silenceable = rules.filter(policy_silenceable/* canBeIgnored */.QI).map(({ id }) => id);
    const nothing = { policy, today, silenceable, exceptions: [], suppressions: [] };
    const own = policy.exceptions.filter(({ at }) => policy.files.includes(at.source));
    const ofConfig = own.map((exception) => ({ exception, isUsed: used.exceptions.has(exception) }));
    const usedRules = groupUsed(used.bySuppression);
    const ofProject = ({ found }) => found.map((suppression) => ({ suppression, used: usedRules.get(suppression) ?? new Set() }));
    return (0,settings/* rulesOn */.T)(policy, rules).flatMap((rule) => {
        const { review } = rule;
        if (!review)
            return [];
        return [
            ...findingsOf(rule, review({ ...nothing, exceptions: ofConfig }), '.'),
            ...suppressions.flatMap((some) => findingsOf(rule, review({ ...nothing, suppressions: ofProject(some) }), some.project, pathInRepository(some.project) || '.')),
        ];
    });
}
function groupUsed(bySuppression) {
    const used = new Map();
    for (const [{ rule }, suppression] of bySuppression) {
        used.set(suppression, (used.get(suppression) ?? new Set()).add(rule.id));
    }
    return used;
}

;// CONCATENATED MODULE: ./build/src/settle/suppress.js


/** The suppression of each finding that one silences: of several the innermost. */
function suppressed(findings, suppressions) {
    const spans = suppressions.flatMap((suppression) => spansOf(suppression));
    const spansByTarget = (0,group_by/* groupBy */.$)(spans, ({ target }) => target);
    const found = new Map();
    for (const [target, own] of (0,group_by/* groupBy */.$)(findings.filter(({ rule }) => (0,policy_silenceable/* canBeIgnored */.QI)(rule)), targetOf)) {
        suppress_match(own, spansByTarget.get(target) ?? [], found);
    }
    return found;
}
function spansOf(suppression) {
    const { element, rules } = suppression;
    if (!element)
        return [];
    const { start, end, source } = element;
    return rules.map(({ id }) => ({ target: targetName(source.path, id), start, end, suppression }));
}
function targetOf({ at, rule }) {
    return targetName(at.source.path, rule.id);
}
function targetName(path, rule) {
    return `${rule} ${path}`;
}
/** Goes through findings and spans together: elements nest, so those that are open at an offset enclose one another. */
function suppress_match(findings, spans, found) {
    const coming = [...spans].sort((one, other) => one.start - other.start || other.end - one.end).reverse();
    let open = [];
    for (const finding of [...findings].sort((one, other) => one.at.start - other.at.start)) {
        const { start, end } = finding.at;
        for (let next = coming.at(-1); next && next.start <= start; next = coming.at(-1)) {
            open.push(next);
            coming.pop();
        }
        open = open.filter((span) => span.end > start);
        const innermost = open.findLast((span) => span.end >= end);
        if (innermost)
            found.set(finding, innermost.suppression);
    }
}

;// CONCATENATED MODULE: ./build/src/settle/settle.js








/**
 * Decides over what the rules have found. What one step silences the next ones do not see.
 *
 * @param before what came of the base of a change; null where there is nothing to compare with
 */
function settle({ findings, projects, files }, gate, rules, before = null) {
    const { policy, baseline, today, pathInRepository } = gate;
    const on = (0,settings/* withSettings */.G)(findings, policy, pathInRepository);
    const suppressions = projects.map((project) => ({
        project: project.root,
        found: gate.ignoresComments ? [] : (0,policy_suppressions/* suppressionsOf */.m)(project),
    }));
    const covered = suppressed(on, suppressions.flatMap(({ found }) => found));
    const waiting = gate.policy.comments === 'base' && before ? tooEarly(covered, before) : new Set();
    const bySuppression = new Map([...covered].filter(([finding]) => !waiting.has(finding)));
    const notSuppressed = on.filter((finding) => !bySuppression.has(finding));
    const byException = accepted(notSuppressed, policy.exceptions, today);
    const notAccepted = notSuppressed.filter((finding) => !byException.has(finding));
    const byBaseline = new Set((0,settle_baseline/* inBaseline */.v5)(notAccepted, baseline));
    const byLevel = policy.exceptions.filter(({ level }) => level !== null);
    const exceptions = new Set([...byException.values(), ...aboutFindings(notSuppressed, byLevel)]);
    const used = { bySuppression: covered, exceptions };
    const ofPolicy = reviewPolicy(suppressions, used, gate, rules);
    return {
        findings: [
            ...notAccepted
                .filter((finding) => !byBaseline.has(finding))
                .map((finding) => withLapsed(finding, policy.exceptions, today)),
            ...(0,settings/* withSettings */.G)(ofPolicy, policy, pathInRepository),
        ],
        silenced: on.flatMap((finding) => {
            const by = silencedBy(bySuppression.get(finding), byException.get(finding), byBaseline.has(finding));
            return by ? { finding, by } : [];
        }),
        mended: (0,settle_baseline/* mendedEntries */.cJ)(baseline, notAccepted),
        hints: hintsOf(policy, projects, files, pathInRepository),
        waiting: [...covered].flatMap(([finding, suppression]) => {
            return waiting.has(finding) && !byException.has(finding) && !byBaseline.has(finding)
                ? { finding, suppression }
                : [];
        }),
        unmeasured: (0,settle_baseline/* unmeasured */.Q8)(baseline, [...byBaseline]),
    };
}
/**
 * The errors that only comments of a change silence. Whoever writes a change must not take the only error out of it: the
 * base has to have the comment and the finding below it, as bad as it is now.
 */
function tooEarly(bySuppression, { silenced }) {
    const errors = [...bySuppression.keys()].filter(({ severity }) => severity === 'error');
    const before = silenced.flatMap(({ finding, by }) => (by.kind === 'suppression' ? [finding] : []));
    const known = (0,settle_known/* knownAmong */.i)(errors, before);
    return new Set(errors.filter((finding) => !known.has(finding)));
}
function silencedBy(suppression, exception, isInBaseline) {
    if (suppression)
        return { kind: 'suppression', suppression };
    if (exception)
        return { kind: 'exception', exception };
    return isInBaseline ? { kind: 'baseline' } : null;
}

// EXTERNAL MODULE: ./build/src/check/base.js
var check_base = __webpack_require__(6077);
// EXTERNAL MODULE: ./build/src/check/load.js + 6 modules
var load = __webpack_require__(2710);
// EXTERNAL MODULE: ./build/src/sdf/source.js
var source = __webpack_require__(2724);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(7635);
;// CONCATENATED MODULE: ./build/src/check/notes.js


const notes_messages = {
    waiting: ({ finding, suppression: { at } }) => `The comment in ${at.source.path}, line ${(0,source/* positionAt */.t$)(at.source, at.start).line}, does not silence ${finding.rule.id}: a comment silences an error only once the base branch has both the comment and the error. Use an exception in the config instead.`,
    unmeasured: (entries) => `${(0,words/* count */.U9)(entries, 'finding')} of the baseline ${entries === 1 ? 'is' : 'are'} accepted even if ${entries === 1 ? 'it gets' : 'they get'} worse, because the baseline does not say how bad ${entries === 1 ? 'it was' : 'they were'}. --update-baseline adds that.`,
};
/** What those who read a result have to know of how its findings were settled, a sentence each. */
function notesOf({ waiting, unmeasured }) {
    const sentences = [
        ...waiting.map(notes_messages.waiting),
        ...(unmeasured > 0 ? [notes_messages.unmeasured(unmeasured)] : []),
    ];
    return [...new Set(sentences)];
}

;// CONCATENATED MODULE: ./build/src/check/check.js












/** The one way through: loads the projects of a tree, judges them, settles what counts and decides. */
function check(tree, { pathOf, isWanted, failOn, gate = defaultGate(src_rules/* RULES */.y), base = null }) {
    const loaded = (0,load/* load */.H)(tree, pathOf);
    const { projects, problems, files } = loaded;
    const known = base && (0,load/* load */.H)(base, pathOf, { tree, loaded }).projects;
    const before = known ? (0,check_base/* projectsBefore */.iu)(known, projects) : new Map();
    const judged = new Map();
    const old = base && judgeAndSettle([...before.values()], new Map(), base.files.map(pathOf), gate, null, judged);
    const settled = judgeAndSettle(projects, before, tree.files.map(pathOf), gate, old, judged);
    const compared = base && old
        ? (0,check_base/* compareWithBase */.te)(settled.findings, old.findings, (0,check_base/* versionsOf */.x4)(tree, base, pathOf), old.silenced.map(({ finding }) => finding))
        : settled.findings;
    const findings = compared.filter((finding) => concerns(finding, isWanted)).sort(finding/* compareFindings */.Eg);
    const silenced = settled.silenced.filter(({ finding }) => concerns(finding, isWanted));
    const introduced = base && countIntroduced(findings);
    const summary = summarise(projects, findings, { files, suppressed: silenced.length, introduced });
    return {
        conclusion: conclude(problems, summary, failOn),
        findings,
        silenced,
        mended: settled.mended,
        hints: settled.hints.filter(({ at }) => isWanted(at.source.path)),
        notes: notesOf(settled),
        access: known && (0,changes/* accessChanges */._0)(known, projects),
        scope: known && (0,scope_changes/* scopeChanges */.k)(known, projects),
        projects,
        before: known,
        summary,
        gate,
        problems,
    };
}
/** A result as if only some of its findings had been found: they alone are shown and decide. */
function narrow(result, isShown, failOn) {
    const { projects, problems, summary: all } = result;
    const findings = result.findings.filter(isShown);
    const introduced = all.introduced === null ? null : countIntroduced(findings);
    const summary = summarise(projects, findings, { ...all, introduced });
    return { ...result, conclusion: conclude(problems, summary, failOn), findings, summary };
}
function countIntroduced(findings) {
    return findings.filter((finding) => finding.introduced).length;
}
/** What could not be read may hold anything. */
function conclude(problems, summary, failOn) {
    return problems.length > 0 || fails(summary, failOn) ? 'failure' : 'success';
}
/**
 * What the rules find in projects, and what stays of it; with what each project was before the change, if known.
 *
 * @param judged what was found in projects already: one that the change leaves as it was is judged once
 */
function judgeAndSettle(projects, before, files, gate, old, judged) {
    const rules = (0,settings/* rulesOn */.T)(gate.policy, src_rules/* RULES */.y);
    const findings = projects.flatMap((project) => {
        const known = judged.get(project);
        if (known)
            return known;
        const folder = gate.pathInRepository(project.root) || '.';
        const context = { policy: gate.policy, base: before.get(project) ?? null };
        const found = judge(project, rules, context, folder);
        judged.set(project, found);
        return found;
    });
    return settle({ findings, projects, files }, gate, src_rules/* RULES */.y, old);
}
/** A finding concerns every file that it points to: a role's mismatch is the record's as well. */
function concerns({ at, related = [], rule }, isWanted) {
    // Whichever part of the projects is asked for: a finding is back there, or soon will be.
    if (rule.id === exception_expired/* exceptionExpired */.R.id)
        return true;
    return isWanted(at.source.path) || related.some((place) => isWanted(place.at.source.path));
}
function summarise(projects, findings, { files, suppressed, introduced }) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const sum = (size) => projects.reduce((total, project) => total + size(project), 0);
    return {
        projects: projects.length,
        roles: sum((project) => project.roles.length),
        objects: sum((project) => project.counterparts.length + project.customFields.length),
        errors: count('error'),
        warnings: count('warning'),
        notices: count('notice'),
        files,
        suppressed,
        introduced,
    };
}
function fails({ errors, warnings, notices }, threshold) {
    if (threshold === 'never')
        return false;
    if (threshold === 'error')
        return errors > 0;
    return threshold === 'warning' ? errors + warnings > 0 : errors + warnings + notices > 0;
}


/***/ }),

/***/ 1146:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S: () => (/* binding */ refined),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/* unused harmony export DEFINITION */
/** Text that says something. */
const text = {
    schema: { type: 'string', pattern: '\\S' },
    takes: 'text',
    read(node, tell) {
        if (node.kind !== 'scalar')
            return mismatch(node, text.takes, tell);
        if (!node.isText)
            return tell(node, `"${node.text}" is not text. Put it in quotes.`);
        return node.text.trim() || tell(node, `"${node.name}" is empty.`);
    },
};
/** Text or a number, as it is written. */
const word = {
    schema: { type: ['string', 'number'] },
    takes: 'a word',
    read: (node, tell) => (node.kind === 'scalar' ? node.text : mismatch(node, word.takes, tell)),
};
/** A shape whose values are judged, or turned into something else: `convert` tells what is wrong and is undefined then. */
function refined(shape, convert, more = {}) {
    return {
        schema: shape.schema,
        takes: shape.takes,
        ...more,
        read(node, tell) {
            const value = shape.read(node, tell);
            return value === undefined ? undefined : convert(value, node, tell);
        },
    };
}
/** A shape whose schema is written once and referred to by this name: for large ones that stand in several places. */
function defined(name, shape) {
    return { ...shape, schema: { ...shape.schema, [DEFINITION]: name } };
}
/** A keyword of schemas that are to be written once. */
const DEFINITION = 'x-definition';
function placed(shape) {
    return refined(shape, (value, { source, start, end }) => ({ at: { source, start, end }, value }));
}
/** A list with at least so many items. */
function list(item, least = 0) {
    return {
        schema: { type: 'array', items: item.schema, ...(least > 0 && { minItems: least }) },
        takes: 'a list',
        read(node, tell) {
            if (node.kind !== 'list')
                return mismatch(node, 'a list', tell);
            if (node.items.length < least)
                return tell(node, `"${node.name}" takes at least ${NUMBERS[least]}.`);
            return all(node.items.map((some) => item.read(some, tell)));
        },
    };
}
const NUMBERS = ['', 'one item', 'two items'];
/** An item, or a list with at least so many. */
function oneOrMore(item, least = 1) {
    const many = list(item, least);
    return {
        schema: { anyOf: [item.schema, many.schema] },
        takes: `${item.takes} or a list`,
        read: (node, tell) => (node.kind === 'list' ? many.read(node, tell) : all([item.read(node, tell)])),
    };
}
/** A map with at least one entry, whose keys are not fixed. */
function map(keys, value) {
    const { offered = {}, patterns = [] } = keys;
    const others = Object.fromEntries(patterns.map((pattern) => [pattern, value.schema]));
    return {
        schema: {
            type: 'object',
            ...(patterns.length > 0 && { patternProperties: others }),
            properties: offered,
            additionalProperties: false,
            minProperties: 1,
        },
        takes: 'a map',
        read(node, tell) {
            if (node.kind !== 'map')
                return mismatch(node, 'a map', tell);
            if (node.entries.length === 0)
                return tell(node, `"${node.name}" is empty.`);
            return all(node.entries.map((entry) => {
                const key = keys.key.read(entry.key, tell);
                const held = value.read(entry.value, tell);
                return key === undefined || held === undefined
                    ? undefined
                    : { at: placeOf(entry.key), key, value: held, valueAt: placeOf(entry.value) };
            }));
        },
    };
}
function placeOf({ source, start, end }) {
    return { source, start, end };
}
/** The values; undefined if one of them is. */
function all(values) {
    const read = values.filter((value) => value !== undefined);
    return read.length === values.length ? read : undefined;
}
/** Tells that a value is of another kind than it has to be. */
function mismatch(node, takes, tell) {
    if (node.kind === 'empty')
        return tell(node, `"${node.name}" has no value. It takes ${takes}.`);
    const name = node.name === '' ? 'the config' : `"${node.name}"`;
    return tell(node, `${described(node)} is not what ${name} takes: ${takes}.${quotesFor(node, takes)}`);
}
function described(node) {
    return node.kind === 'scalar' ? `"${node.text}"` : `A ${node.kind}`;
}
/** A reference without quotes is a list for YAML. */
function quotesFor({ kind, source, start, end }, takes) {
    const written = source.text.slice(start, end);
    const isReference = kind === 'list' && takes.startsWith('text') && /^\[\w+ *=[^\n"]*\]$/.test(written);
    return isReference ? ` Put it in quotes: "${written}".` : '';
}


/***/ }),

/***/ 8246:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wx: () => (/* binding */ meant),
/* harmony export */   x: () => (/* binding */ offer),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9604);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7635);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1146);



/** What a word of a config probably should have been: ` Did you mean "x"?`, or nothing. */
function meant(word, words) {
    return (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)((0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWords */ .Ek)(word, words, 1)[0]);
}
/** One of some words. `noun` says what the words are. */
function oneOf(words, noun) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refined */ .S)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm, (written, at, tell) => words.find((known) => known === written) ??
        tell(at, `"${written}" is no ${noun}.${meant(written, words)}${choice(words)}`), { schema: { enum: words }, takes: (0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(words) });
}
/** More words are no help in a message. */
const MOST_SHOWN = 12;
function choice(words) {
    return words.length <= MOST_SHOWN ? ` It is ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(words)}.` : '';
}
/** A schema of keys that editors offer, with what they tell of each. */
function offer(keys) {
    return Object.fromEntries([...keys].map(([key, description, value]) => [key, { description, ...value }]));
}


/***/ }),

/***/ 1927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ CONFIG_FILE),
/* harmony export */   t: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/** Where a team's config lies if nothing else is said, from the top folder of the repository. */
const CONFIG_FILE = '.github/sdf-role-compliance.yml';
/** Where old findings lie that a team accepts. */
const BASELINE_FILE = '.github/sdf-role-compliance-baseline.json';


/***/ }),

/***/ 5240:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ configLayer),
/* harmony export */   d: () => (/* binding */ presetLayer)
/* harmony export */ });
function presetLayer(preset, rules) {
    const settings = new Map(rules.filter(preset.turnsOn).map(({ id }) => [id, null]));
    return { settings, preset, config: null };
}
function configLayer(config) {
    return { settings: config.rules ?? new Map(), preset: null, config };
}


/***/ }),

/***/ 4566:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ policyOf),
  B: () => (/* binding */ recommendedPolicy)
});

// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(7635);
// EXTERNAL MODULE: ./build/src/policy/config/words.js
var config_words = __webpack_require__(8246);
// EXTERNAL MODULE: ./build/src/policy/layers.js
var policy_layers = __webpack_require__(5240);
;// CONCATENATED MODULE: ./build/src/policy/no-policy.js
/** A policy that demands nothing and turns no rule on: what others are made from. */
const NO_POLICY = {
    rules: new Map(),
    overrides: [],
    ignore: [],
    roles: [],
    duties: [],
    widening: null,
    combinations: [],
    exceptions: [],
    comments: 'base',
    files: [],
    shared: [],
};

// EXTERNAL MODULE: ./build/src/policy/presets.js
var policy_presets = __webpack_require__(8368);
;// CONCATENATED MODULE: ./build/src/policy/turned-on.js
const anyRole = (has) => (policy) => policy.roles.some(has);
const anyException = ({ exceptions }) => exceptions.length > 0;
const forIntegrations = anyRole(({ profile }) => profile === 'integration');
const forAi = anyRole(({ profile }) => profile === 'ai');
/** The rules that entries of a policy turn on by themselves. Comments in XML are such entries as well. */
const TURNED_ON_BY = {
    'missing-required-permission': anyRole((role) => role.require.length > 0 || role.requireCustomObjects !== null),
    'forbidden-permission': anyRole(({ forbid }) => forbid.length > 0),
    'level-above-limit': anyRole(({ limit }) => limit.length > 0),
    'required-setting': anyRole(({ settings }) => settings.length > 0),
    'integration-role-incomplete': forIntegrations,
    'integration-role-excess': forIntegrations,
    'ai-role-incomplete': forAi,
    'ai-role-too-powerful': forAi,
    'duty-conflict': ({ duties }) => duties.length > 0,
    'role-combination-conflict': ({ combinations }) => combinations.length > 0,
    'access-widened': ({ widening }) => widening !== null,
    'exception-expired': anyException,
    'exception-unused': anyException,
    'suppression-unused': () => true,
    'suppression-without-reason': () => true,
};
/** The ids of the rules that see to what a policy holds. */
function turnedOnBy(policy) {
    return Object.entries(TURNED_ON_BY)
        .filter(([, isDue]) => isDue(policy))
        .map(([id]) => id);
}

;// CONCATENATED MODULE: ./build/src/policy/policy-of.js






/** The policy of a team without a config file: what SDF refuses and what is probably a mistake. */
function recommendedPolicy(rules) {
    const preset = (0,policy_presets/* presetOf */.j)('recommended');
    const settings = preset ? [(0,policy_layers/* presetLayer */.d)(preset, rules).settings] : [];
    return { ...NO_POLICY, rules: rulesOf(settings, turnedOnBy(NO_POLICY)) };
}
/**
 * One policy of several layers: where they differ the later one counts, and lists add up.
 *
 * @param files the config files of the repository itself
 * @param shared those of other repositories
 */
function policyOf(layers, files, shared = []) {
    const configs = layers.flatMap(({ config }) => config ?? []);
    const policies = configs.flatMap(({ policy }) => policy ?? []);
    const duties = dutiesOf(layers);
    const entries = configs.flatMap(({ exceptions }) => exceptions ?? []);
    const faults = entries.flatMap((entry) => unknownDuty(entry, duties) ?? []);
    if (faults.length > 0)
        return { faults };
    const content = {
        overrides: configs.flatMap(({ overrides }) => overrides ?? []),
        ignore: configs.flatMap(({ ignore }) => ignore ?? []),
        roles: policies.flatMap(({ roles }) => roles ?? []).map(readRole),
        duties,
        widening: wideningOf(policies),
        combinations: policies.flatMap(({ combinations }) => combinations ?? []),
        exceptions: entries.map(readException),
        comments: policies.map(({ comments }) => comments).findLast((side) => side !== null) ?? 'base',
    };
    const settings = layers.map((layer) => layer.settings);
    return { value: { ...content, files, shared, rules: rulesOf(settings, turnedOnBy(content)) } };
}
/** What the layers say of each rule; what they do not say of a rule that an entry needs turns it on. */
function rulesOf(settings, needed) {
    const said = new Map(settings.flatMap((some) => [...some]));
    const all = [
        ...said,
        ...needed.filter((id) => !said.has(id)).map((id) => [id, null]),
    ];
    return new Map(all.flatMap(([id, severity]) => (severity === 'off' ? [] : [[id, severity]])));
}
/** A later duty takes the place of an earlier one of its id. */
function dutiesOf(layers) {
    const duties = layers.flatMap(({ preset, config }) => [
        ...(preset?.duties ?? []),
        ...(config?.policy?.duties ?? []).map((entry) => ({ ...entry, id: entry.id.value })),
    ]);
    return [...new Map(duties.map((duty) => [duty.id, duty])).values()];
}
function wideningOf(policies) {
    const last = policies.map(({ widening }) => widening).findLast((widening) => widening !== null);
    return last === undefined || last === 'off' ? null : last;
}
function unknownDuty({ duty }, duties) {
    const ids = duties.map(({ id }) => id);
    if (!duty || ids.includes(duty.value))
        return null;
    const presets = policy_presets/* PRESET_NAMES */.d.filter((name) => (0,policy_presets/* presetOf */.j)(name)?.duties.some(({ id }) => id === duty.value));
    const where = presets.length > 0
        ? ` It comes with the preset ${(0,words/* either */.gP)(presets)}: name that under "extends".`
        : (0,config_words/* meant */.wx)(duty.value, ids);
    return { at: duty.at, message: `"${duty.value}" is no duty.${where}` };
}
function readRole(entry) {
    const { at, match, profile, require, forbid, limit, settings } = entry;
    const custom = entry['require-custom-objects'];
    return {
        at,
        match,
        profile,
        require: require ?? [],
        requireCustomObjects: custom && { at: custom.at, level: custom.value },
        forbid: (forbid ?? []).map(({ at: place, value }) => ({ at: place, glob: value })),
        limit: limit ?? [],
        settings: settings ?? [],
    };
}
function readException(entry) {
    const { at, rule, role, object, permission, duty, level, reason, expires } = entry;
    return {
        at,
        rule: rule.value,
        role,
        object,
        permission,
        duty: duty?.value ?? null,
        level,
        reason,
        approvedBy: entry['approved-by'],
        expires: expires && { at: expires.at, date: expires.value },
    };
}


/***/ }),

/***/ 8368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PRESET_NAMES),
/* harmony export */   j: () => (/* binding */ presetOf)
/* harmony export */ });
/* harmony import */ var _built_in_duties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7763);

const RECOMMENDED = ['file', 'role', 'permission', 'counterpart', 'project'];
const isRecommended = ({ group }) => RECOMMENDED.includes(group);
/** None leaves out what SDF refuses. */
const PRESETS = {
    recommended: { turnsOn: isRecommended, duties: [] },
    security: { turnsOn: (rule) => isRecommended(rule) || rule.group === 'security', duties: [] },
    sox: { turnsOn: (rule) => isRecommended(rule) || rule.id === 'duty-conflict', duties: _built_in_duties_js__WEBPACK_IMPORTED_MODULE_0__/* .SOX_DUTIES */ .Q },
    all: { turnsOn: () => true, duties: [..._built_in_duties_js__WEBPACK_IMPORTED_MODULE_0__/* .SOX_DUTIES */ .Q, ..._built_in_duties_js__WEBPACK_IMPORTED_MODULE_0__/* .GENERAL_DUTIES */ .k] },
};
const PRESET_NAMES = Object.keys(PRESETS);
/** The preset of a name; null where a config names something else. */
function presetOf(name) {
    return Object.hasOwn(PRESETS, name) ? PRESETS[name] : null;
}


/***/ }),

/***/ 183:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ canBeSilenced),
/* harmony export */   QI: () => (/* binding */ canBeIgnored),
/* harmony export */   vb: () => (/* binding */ needsApproval)
/* harmony export */ });
/**
 * Whether comments, exceptions and the baseline can silence what a rule reports.
 *
 * Not where a file could not be read: nobody knows what it holds, and one that was accepted as it is could hold
 * anything later. Such a file can be ignored, or the rule turned off, and either is there to be seen in the policy.
 * Nor what is said of comments and exceptions themselves.
 */
function canBeSilenced({ group, review }) {
    return group !== 'file' && review === undefined;
}
/**
 * Whether what a rule reports needs somebody who has approved it: only an exception can name them. A comment comes
 * with the change itself, and the baseline asks nobody.
 */
function needsApproval({ id }) {
    return id === 'access-widened';
}
/** Whether a comment and the baseline can silence what a rule reports. */
function canBeIgnored(rule) {
    return canBeSilenced(rule) && !needsApproval(rule);
}


/***/ }),

/***/ 2694:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ suppressionsOf)
/* harmony export */ });
/* harmony import */ var _sdf_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6260);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2724);
/* harmony import */ var _sdf_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3496);
/* harmony import */ var _sdf_xml_markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7827);




const MARK = 'sdf-role-compliance-ignore';
/** All suppressions of a project, in the order of the files. A file that could not be read has none. */
function suppressionsOf(project) {
    const manifest = project.manifest ? [{ object: null, root: project.manifest.root }] : [];
    const objects = (0,_sdf_project_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(project).map((object) => ({ object, root: object.root }));
    return [...manifest, ...objects].flatMap(suppressionsIn);
}
function suppressionsIn({ object, root }) {
    const { source } = root;
    if (!source.text.includes(MARK))
        return [];
    const pathTo = pathFinder();
    const contents = [{ comments: commentsBefore(root), elements: [root] }, ...contentsOf(root)];
    const found = contents.flatMap((content) => targetsOf(content).flatMap(({ comment, element }) => {
        const read = readComment(comment);
        return read ? { at: comment, ...read, element, object, path: pathTo(element) } : [];
    }));
    return found.sort((one, other) => one.at.start - other.at.start);
}
/** The content of an element and of all that are in it. */
function contentsOf(root) {
    const contents = [];
    const waiting = [root];
    for (let element = waiting.pop(); element; element = waiting.pop()) {
        contents.push({ comments: element.comments, elements: element.children });
        waiting.push(...element.children);
    }
    return contents;
}
/** The comments of a document before its root element. */
function commentsBefore({ source, start: end }) {
    const comments = [];
    for (let markup = (0,_sdf_xml_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .nextMarkup */ ._G)(source.text, 0); markup && markup.end <= end;) {
        if (markup.kind === 'comment')
            comments.push({ source, start: markup.start, end: markup.end });
        markup = (0,_sdf_xml_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .nextMarkup */ ._G)(source.text, markup.end);
    }
    return comments;
}
/** What each comment stands before: the next element, if only white space and comments come between. */
function targetsOf({ comments, elements }) {
    if (comments.length === 0)
        return [];
    const pieces = [
        ...comments.map((comment) => ({ place: comment, element: null })),
        ...elements.map((element) => ({ place: element, element })),
    ].sort((one, other) => other.place.start - one.place.start);
    const targets = [];
    let next = null;
    for (const { place, element } of pieces) {
        const reached = next && isBlank({ source: place.source, start: place.end, end: next.start }) ? next.element : null;
        if (!element)
            targets.push({ comment: place, element: reached });
        next = { start: place.start, element: element ?? reached };
    }
    return targets;
}
function isBlank(place) {
    return (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(place).trim() === '';
}
/** Null for any other comment. */
function readComment(comment) {
    const start = comment.start + '<!--'.length;
    const text = comment.source.text.slice(start, comment.end - '-->'.length);
    const mark = text.length - text.trimStart().length;
    const after = mark + MARK.length;
    if (!text.startsWith(MARK, mark) || /[\w-]/.test(text[after] ?? ''))
        return null;
    const colon = text.indexOf(':', after);
    const stop = colon === -1 ? text.length : colon;
    return {
        rules: rulesIn({ ...comment, start: start + after, end: start + stop }),
        reason: text.slice(stop + 1).trim() || null,
    };
}
function rulesIn(list) {
    const rules = [];
    let at = list.start;
    for (const part of (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(list).split(',')) {
        const id = part.trim();
        const start = at + part.length - part.trimStart().length;
        if (id !== '')
            rules.push({ id, at: { source: list.source, start, end: start + id.length } });
        at += part.length + 1;
    }
    return rules;
}
/** The fields that tell items of SDF objects from their neighbours. */
const KEYS = ['permkey', 'permittedrole', 'role', 'segment'];
/** Longer than any key that NetSuite writes. */
const MOST_OF_A_KEY = 200;
/** Finds the path of each element once: in a list of thousands each comment would ask for that of the list again. */
function pathFinder() {
    const known = new Map();
    const pathTo = (element) => {
        if (!element?.parent)
            return [];
        const path = known.get(element) ?? [...pathTo(element.parent), element.name, keyOf(element)];
        known.set(element, path);
        return path;
    };
    return pathTo;
}
function keyOf(element) {
    const fields = KEYS.map((name) => (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_3__/* .childValue */ .EK)(element, name)).find((value) => value !== null);
    return ((0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_3__/* .attributeOf */ .w4)(element, 'scriptid') ?? fields)?.text.slice(0, MOST_OF_A_KEY) ?? '';
}


/***/ }),

/***/ 4700:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   kW: () => (/* binding */ compareHarm),
/* harmony export */   wA: () => (/* binding */ isNoWorse),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3832);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4465);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7989);



const ORDER = ['error', 'warning', 'notice'];
/** Sorts by severity, worst first. */
function compareSeverity(one, other) {
    return ORDER.indexOf(one) - ORDER.indexOf(other);
}
/** What a refused deployment is worth beside the risks of access. */
const RISK_OF_FAULTS = 'high';
/** Sorts by the harm that findings tell of, worst first: by severity, then by risk. */
function compareHarm(one, other) {
    return (compareSeverity(one.severity, other.severity) ||
        (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRisks */ .IJ)(other.risk ?? RISK_OF_FAULTS, one.risk ?? RISK_OF_FAULTS));
}
/** A fingerprint without the number of a fault that no name tells from others. */
function identityOf({ fingerprint }) {
    return fingerprint.replace(/-\d+$/, '');
}
/** Whether a finding is no worse than one of the same fault that is known: as severe at most, and no wider. */
function isNoWorse(finding, known) {
    return compareSeverity(known.severity, finding.severity) <= 0 && (0,_width_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoWider */ .$d)(finding.width, known.width);
}
/** By file, then by place, then by rule. */
function compareFindings(one, other) {
    return ((0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.at.source.path, other.at.source.path) ||
        one.at.start - other.at.start ||
        one.at.end - other.at.end ||
        (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.rule.id, other.rule.id) ||
        (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.message, other.message));
}


/***/ }),

/***/ 2202:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   Q8: () => (/* binding */ unmeasured),
/* harmony export */   cJ: () => (/* binding */ mendedEntries),
/* harmony export */   gN: () => (/* binding */ NO_BASELINE),
/* harmony export */   v4: () => (/* binding */ updatedBaseline),
/* harmony export */   v5: () => (/* binding */ inBaseline)
/* harmony export */ });
/* harmony import */ var _policy_silenceable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(183);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4700);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4465);



const NO_BASELINE = new Map();
/** The findings that a baseline accepts: none that is worse than it was when it was accepted. */
function inBaseline(findings, baseline) {
    return findings.filter((finding) => {
        const entry = (0,_policy_silenceable_js__WEBPACK_IMPORTED_MODULE_1__/* .canBeIgnored */ .QI)(finding.rule) ? baseline.get(finding.fingerprint) : undefined;
        return entry !== undefined && accepts(entry, finding);
    });
}
/** An entry that does not say how bad the finding was accepts it however bad it gets. */
function accepts({ severity, width }, finding) {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoWorse */ .wA)(finding, { severity: severity ?? 'error', ...(width && { width }) });
}
/** How many entries accept findings that can get worse without saying how bad they were. */
function unmeasured(baseline, acceptedFindings) {
    return acceptedFindings.filter(({ fingerprint }) => baseline.get(fingerprint)?.severity === undefined)
        .length;
}
/** The entries that no finding is left of, by the findings that they are about. */
function mendedEntries(baseline, findings) {
    const found = new Set(findings.map(({ fingerprint }) => fingerprint));
    return [...baseline.values()].filter(({ fingerprint }) => !found.has(fingerprint));
}
/**
 * A baseline that accepts findings as bad as they are now, and no longer those that are fixed.
 *
 * @param pathInRepository a path as users see it, from the top folder of the repository
 */
function updatedBaseline(old, mended, findings, pathInRepository) {
    const entries = new Map(old);
    for (const { fingerprint } of mended)
        entries.delete(fingerprint);
    for (const { rule, fingerprint, project, message, severity, width } of findings) {
        if (!(0,_policy_silenceable_js__WEBPACK_IMPORTED_MODULE_1__/* .canBeIgnored */ .QI)(rule))
            continue;
        entries.set(fingerprint, {
            fingerprint,
            rule: rule.id,
            project: pathInRepository(project) || '.',
            message,
            severity,
            ...(width && { width }),
        });
    }
    return entries;
}
/** A baseline as its file holds it: one entry a line, so that a change of it can be read. */
function baselineText(baseline) {
    const lines = [...baseline.values()].sort(compareEntries).map(entryText);
    const list = lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`;
    return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}
function entryText({ fingerprint, rule, project, message, severity, width }) {
    const members = Object.entries({
        ...{ fingerprint, rule, project, message },
        ...(severity !== undefined && { severity }),
        ...(width !== undefined && {
            width: Object.fromEntries([...width].sort(([one], [other]) => (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one, other))),
        }),
    });
    return `{ ${members.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')} }`;
}
function compareEntries(one, other) {
    return ((0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.rule, other.rule) ||
        (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.project, other.project) ||
        (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(one.fingerprint, other.fingerprint));
}


/***/ }),

/***/ 6662:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ knownAmong)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4700);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7043);


/**
 * Those of some findings that are known already, each by one that is no better. Findings are the same by fingerprint; of
 * several that no name tells apart as many are known as there are known ones.
 *
 * @param order which of several that are equally severe to look for first
 */
function knownAmong(findings, known, { isSame = () => true, order = () => 0, } = {}) {
    const knownByIdentity = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(known, _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu);
    return new Set([...(0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(findings, _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)].flatMap(([identity, group]) => {
        const left = [...(knownByIdentity.get(identity) ?? [])].sort(bySeverity);
        const inOrder = [...group].sort((one, other) => bySeverity(one, other) || order(one) - order(other));
        return inOrder.filter((finding) => {
            const index = left.findIndex((some) => (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoWorse */ .wA)(finding, some) && isSame(finding, some));
            if (index !== -1)
                left.splice(index, 1);
            return index !== -1;
        });
    }));
}
function bySeverity(one, other) {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(one.severity, other.severity);
}


/***/ }),

/***/ 8835:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withSettings),
/* harmony export */   T: () => (/* binding */ rulesOn)
/* harmony export */ });
/* harmony import */ var _policy_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5443);

/** The rules that have to be run. */
function rulesOn(policy, rules) {
    return rules.filter(({ id }) => (0,_policy_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .isOn */ .M)(policy, id));
}
/**
 * The findings of rules that are on in their files, each as severe as the policy says.
 *
 * @param pathInRepository a path as users see it, from the top folder of the repository
 */
function withSettings(findings, policy, pathInRepository) {
    return findings.flatMap((finding) => {
        const severity = (0,_policy_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingOf */ .y)(policy, finding.rule.id, pathInRepository(finding.at.source.path));
        if (severity === 'off')
            return [];
        return severity === null || severity === finding.severity ? finding : { ...finding, severity };
    });
}


/***/ })

};
