export const id = 755;
export const ids = [755,4700];
export const modules = {

/***/ 6077:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   iu: () => (/* binding */ projectsBefore),
/* harmony export */   te: () => (/* binding */ compareWithBase)
/* harmony export */ });
/* unused harmony export messages */
/* harmony import */ var _access_match_projects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4788);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4700);
/* harmony import */ var _sdf_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1512);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7043);




const messages = {
    untouched: 'The change leaves this side as it was.',
};
/**
 * The findings of a change, each with whether the base lacks it.
 *
 * Findings are the same by fingerprint; of several that no name tells apart as many are old as the base has, and the
 * new ones are looked for in files that changed. One that is worse than in the base is new: a warning there may have
 * let it pass. What is new stands on the side that changed, where the place of one file is at fault because of another.
 *
 * @param isChanged whether the change touched a file, by its path as users see it
 */
function compareWithBase(head, base, isChanged) {
    const known = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(base, identityOf);
    const old = new Set([...(0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(head, identityOf)].flatMap(([identity, findings]) => {
        return oldOnes(findings, known.get(identity) ?? [], isChanged);
    }));
    return head.map((finding) => old.has(finding)
        ? { ...finding, introduced: false }
        : onChangedSide({ ...finding, introduced: true }, isChanged));
}
/**
 * What the projects of a change were before, as if each had always lain where it lies now: that a folder is renamed
 * makes no finding a new one. A project that is new was an empty one.
 */
function projectsBefore(base, head) {
    const before = new Map();
    for (const { base: known, head: project } of (0,_access_match_projects_js__WEBPACK_IMPORTED_MODULE_3__/* .matchProjects */ .C)(base, head)) {
        if (project)
            before.set(project, known ? { ...known, root: project.root } : (0,_sdf_project_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyProject */ .zU)(project.root));
    }
    return before;
}
/** Says of a file, by its path as users see it, whether it differs between two trees in more than its line ends. */
function changedFiles(head, base, pathOf) {
    const paths = new Map(head.files.map((path) => [pathOf(path), path]));
    const inBase = new Set(base.files);
    const known = new Map();
    return (shown) => {
        const path = paths.get(shown);
        const isChanged = known.get(shown) ?? (path === undefined || !inBase.has(path) || !isSame(head, base, path));
        known.set(shown, isChanged);
        return isChanged;
    };
}
/** A fingerprint without the number of a fault that no name tells from others. */
function identityOf({ fingerprint }) {
    return fingerprint.replace(/-\d+$/, '');
}
/** Those of some findings that stand for one of the base each, which is no less severe; those of unchanged files first. */
function oldOnes(findings, base, isChanged) {
    const left = [...base].sort(bySeverity);
    const touched = (finding) => Number(placesOf(finding).some((path) => isChanged(path)));
    const inOrder = [...findings].sort((one, other) => bySeverity(one, other) || touched(one) - touched(other));
    return inOrder.filter((finding) => {
        const worst = left[0];
        const isOld = worst !== undefined && bySeverity(worst, finding) <= 0;
        if (isOld)
            left.shift();
        return isOld;
    });
}
function bySeverity(one, other) {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(one.severity, other.severity);
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
function isSame(head, base, path) {
    if (head.versionOf && base.versionOf)
        return head.versionOf(path) === base.versionOf(path);
    try {
        const [one, other] = [Buffer.from(head.read(path)), Buffer.from(base.read(path))];
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

/***/ 755:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  s: () => (/* binding */ narrow)
});

// EXTERNAL MODULE: ./build/src/access/changes.js + 3 modules
var changes = __webpack_require__(3636);
// EXTERNAL MODULE: ./build/src/rules/finding.js
var finding = __webpack_require__(4700);
// EXTERNAL MODULE: ./build/src/rules/index.js + 53 modules
var src_rules = __webpack_require__(3847);
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

// EXTERNAL MODULE: ./build/src/policy/settings.js
var settings = __webpack_require__(5443);
;// CONCATENATED MODULE: ./build/src/settle/settings.js

/** The rules that have to be run. */
function rulesOn(policy, rules) {
    return rules.filter(({ id }) => (0,settings/* isOn */.M)(policy, id));
}
/**
 * The findings of rules that are on in their files, each as severe as the policy says.
 *
 * @param pathInRepository a path as users see it, from the top folder of the repository
 */
function withSettings(findings, policy, pathInRepository) {
    return findings.flatMap((finding) => {
        const severity = (0,settings/* settingOf */.y)(policy, finding.rule.id, pathInRepository(finding.at.source.path));
        if (severity === 'off')
            return [];
        return severity === null || severity === finding.severity ? finding : { ...finding, severity };
    });
}

// EXTERNAL MODULE: ./build/src/policy/suppressions.js
var policy_suppressions = __webpack_require__(2694);
// EXTERNAL MODULE: ./build/src/policy/exceptions.js
var policy_exceptions = __webpack_require__(9272);
// EXTERNAL MODULE: ./build/src/policy/silenceable.js
var policy_silenceable = __webpack_require__(183);
// EXTERNAL MODULE: ./build/src/sdf/notation.js + 1 modules
var notation = __webpack_require__(7949);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(7043);
;// CONCATENATED MODULE: ./build/src/settle/exceptions.js




/** The exception of each finding that one accepts: of several the first. One that has expired accepts nothing. */
function accepted(findings, exceptions, today) {
    const byRule = (0,group_by/* groupBy */.$)(exceptions.filter((exception) => !(0,policy_exceptions/* hasExpired */.o)(exception, today)), ({ rule }) => rule);
    return new Map(findings.flatMap((finding) => {
        if (!(0,policy_silenceable/* canBeSilenced */.Ny)(finding.rule))
            return [];
        const exception = byRule.get(finding.rule.id)?.find((some) => isAbout(some, finding));
        return exception ? [[finding, exception]] : [];
    }));
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
        .map(({ at, glob }) => ({ at, message: `"${glob}" matches no role.` }));
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

;// CONCATENATED MODULE: ./build/src/settle/review-policy.js



/** What the rules about the policy itself find: in the config, and in the comments of each project. */
function reviewPolicy(suppressions, used, { policy, today, pathInRepository }, rules) {
    const silenceable = rules.filter(policy_silenceable/* canBeIgnored */.QI).map(({ id }) => id);
    const nothing = { policy, today, silenceable, exceptions: [], suppressions: [] };
    const own = policy.exceptions.filter(({ at }) => policy.files.includes(at.source));
    const ofConfig = own.map((exception) => ({ exception, isUsed: used.exceptions.has(exception) }));
    const usedRules = groupUsed(used.bySuppression);
    const ofProject = ({ found }) => found.map((suppression) => ({ suppression, used: usedRules.get(suppression) ?? new Set() }));
    return rulesOn(policy, rules).flatMap((rule) => {
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







/** Decides over what the rules have found. What one step silences the next ones do not see. */
function settle({ findings, projects, files }, gate, rules) {
    const { policy, baseline, today, pathInRepository } = gate;
    const on = withSettings(findings, policy, pathInRepository);
    const suppressions = projects.map((project) => ({ project: project.root, found: (0,policy_suppressions/* suppressionsOf */.m)(project) }));
    const bySuppression = suppressed(on, suppressions.flatMap(({ found }) => found));
    const notSuppressed = on.filter((finding) => !bySuppression.has(finding));
    const byException = accepted(notSuppressed, policy.exceptions, today);
    const notAccepted = notSuppressed.filter((finding) => !byException.has(finding));
    const byBaseline = new Set((0,settle_baseline/* inBaseline */.v5)(notAccepted, baseline));
    const used = { bySuppression, exceptions: new Set(byException.values()) };
    const ofPolicy = reviewPolicy(suppressions, used, gate, rules);
    return {
        findings: [
            ...notAccepted.filter((finding) => !byBaseline.has(finding)),
            ...withSettings(ofPolicy, policy, pathInRepository),
        ],
        silenced: on.flatMap((finding) => {
            const by = silencedBy(bySuppression.get(finding), byException.get(finding), byBaseline.has(finding));
            return by ? { finding, by } : [];
        }),
        mended: (0,settle_baseline/* mendedEntries */.cJ)(baseline, [...byBaseline]),
        hints: hintsOf(policy, projects, files, pathInRepository),
    };
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
// EXTERNAL MODULE: ./build/src/check/load.js + 5 modules
var load = __webpack_require__(8276);
;// CONCATENATED MODULE: ./build/src/check/check.js









/** The one way through: loads the projects of a tree, judges them, settles what counts and decides. */
function check(tree, { pathOf, isWanted, failOn, gate = defaultGate(src_rules/* RULES */.y), base = null }) {
    const { projects, problems, files } = (0,load/* load */.H)(tree, pathOf);
    const known = base && (0,load/* load */.H)(base, pathOf).projects;
    const before = known ? (0,check_base/* projectsBefore */.iu)(known, projects) : new Map();
    const settled = judgeAndSettle(projects, before, tree.files.map(pathOf), gate);
    const old = base && judgeAndSettle([...before.values()], new Map(), base.files.map(pathOf), gate);
    const compared = base && old
        ? (0,check_base/* compareWithBase */.te)(settled.findings, old.findings, (0,check_base/* changedFiles */.Y_)(tree, base, pathOf))
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
        access: known && (0,changes/* accessChanges */._0)(known, projects),
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
/** What the rules find in projects, and what stays of it; with what each project was before the change, if known. */
function judgeAndSettle(projects, before, files, gate) {
    const rules = rulesOn(gate.policy, src_rules/* RULES */.y);
    const findings = projects.flatMap((project) => {
        const folder = gate.pathInRepository(project.root) || '.';
        const context = { policy: gate.policy, base: before.get(project) ?? null };
        return judge(project, rules, context, folder);
    });
    return settle({ findings, projects, files }, gate, src_rules/* RULES */.y);
}
/** A finding concerns every file that it points to: a role's mismatch is the record's as well. */
function concerns({ at, related = [] }, isWanted) {
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

/***/ 2694:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ suppressionsOf)
/* harmony export */ });
/* harmony import */ var _sdf_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1512);
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
/* harmony export */   kW: () => (/* binding */ compareHarm),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3832);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4465);


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
/** By file, then by place, then by rule. */
function compareFindings(one, other) {
    return ((0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(one.at.source.path, other.at.source.path) ||
        one.at.start - other.at.start ||
        one.at.end - other.at.end ||
        (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(one.rule.id, other.rule.id) ||
        (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(one.message, other.message));
}


/***/ })

};
