export const id = 5866;
export const ids = [5866];
export const modules = {

/***/ 26019:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ notCompared)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29108);
/* harmony import */ var _sdf_object_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30781);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64465);
/* harmony import */ var _door_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6658);
/* harmony import */ var _match_projects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24788);
/* harmony import */ var _object_versions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23815);






const IGNORED = 'ignored by the config, an option or an input';
const UNKNOWN = 'this version does not know this kind of object';
const UNREADABLE = 'could not be read';
const UNREADABLE_BEFORE = 'could not be read as it was before the change';
/** What a change touches and no comparison of access looks into, in the order of kinds and names. */
function notCompared(base, head, { notRead = [], ignored = [] } = {}) {
    const found = [
        ...(0,_match_projects_js__WEBPACK_IMPORTED_MODULE_3__/* .matchProjects */ .C)(base, head)
            .filter((pair) => pair.base !== pair.head)
            .flatMap((pair) => [...unseenObjects(pair), ...unreadableFiles(pair), ...unsureDoors(pair)]),
        ...notRead.map(({ path, reason }) => unread(path, `${UNREADABLE}: ${reason}`)),
        ...ignored.map((path) => unread(path, IGNORED)),
    ];
    const byName = new Map(found.map((one) => [JSON.stringify([one.kind, one.what, one.file, one.kind && one.why]), one]));
    return [...byName.values()].sort((one, other) => (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareTexts */ .q)(namesOf(one), namesOf(other)));
}
/** Objects of kinds that nobody knows, or whose doors cannot be read. */
function unseenObjects(pair) {
    return (0,_object_versions_js__WEBPACK_IMPORTED_MODULE_5__/* .changedObjects */ .v)(pair, (kind) => whyUnseen(kind) !== null).flatMap(({ kind, id, base, head }) => {
        const [file] = [...head, ...base];
        const why = whyUnseen(kind);
        if (!file || why === null || (0,_sdf_object_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isTemplateBody */ .V3)(file.source.path))
            return [];
        return { what: id, why, kind, file: file.source.path };
    });
}
function whyUnseen(name) {
    const kind = (0,_sdf_catalogue_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .findKind */ .oH)(name);
    if (!kind)
        return UNKNOWN;
    return kind.noDoor?.isHidden ? kind.noDoor.why : null;
}
/** Files with doors that are damaged, on either side, and others of the project that could not be read. */
function unreadableFiles(pair) {
    const damaged = withDoors(pair).flatMap(({ base, head }) => [
        ...base.filter(isDamaged).map(({ source }) => unread(source.path, UNREADABLE_BEFORE)),
        ...head.filter(isDamaged).map(({ source }) => unread(source.path, UNREADABLE)),
    ]);
    const before = faultsOf(pair.base);
    const after = faultsOf(pair.head);
    const isIn = (faults, { source: { path, text } }) => faults.some(({ source }) => source.path === path && source.text === text);
    return [
        ...before
            .filter((fault) => !isIn(after, fault))
            .map(({ source }) => unread(source.path, UNREADABLE_BEFORE)),
        ...after.filter((fault) => !isIn(before, fault)).map(({ source }) => unread(source.path, UNREADABLE)),
        ...damaged,
    ];
}
/** Doors that are written out or left away, where no public source tells what an absent one means. */
function unsureDoors(pair) {
    return withDoors(pair).flatMap((versions) => {
        const [file] = [...versions.head, ...versions.base];
        return (0,_door_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownDoors */ .I_)(pair, versions).map(({ object, element }) => ({
            what: object,
            why: `no public source says what an absent ${element} means`,
            kind: versions.kind,
            file: file?.source.path ?? '',
        }));
    });
}
function withDoors(pair) {
    return (0,_object_versions_js__WEBPACK_IMPORTED_MODULE_5__/* .changedObjects */ .v)(pair, (kind) => (0,_sdf_catalogue_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .findKind */ .oH)(kind)?.noDoor === null);
}
function isDamaged(file) {
    return file.root() === null;
}
function faultsOf(project) {
    return project?.faults ?? [];
}
function unread(path, why) {
    return { what: path, why, kind: null, file: path };
}
function namesOf({ kind, what, file }) {
    return [kind ?? '', what, file];
}


/***/ }),

/***/ 76304:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ scopeChanges)
/* harmony export */ });
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64465);
/* harmony import */ var _match_projects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24788);


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

/***/ 66077:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W7: () => (/* binding */ holdSame),
/* harmony export */   iu: () => (/* binding */ projectsBefore),
/* harmony export */   te: () => (/* binding */ compareWithBase),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/* unused harmony export messages */
/* harmony import */ var _access_match_projects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24788);
/* harmony import */ var _files_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64700);
/* harmony import */ var _sdf_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86260);
/* harmony import */ var _settle_known_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16662);





const messages = {
    untouched: 'The change does not affect this side.',
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

/***/ 55866:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  OR: () => (/* binding */ checkVersions),
  sc: () => (/* binding */ narrow)
});

// EXTERNAL MODULE: ./build/src/access/changes.js + 4 modules
var changes = __webpack_require__(20863);
// EXTERNAL MODULE: ./build/src/access/not-compared.js
var not_compared = __webpack_require__(26019);
// EXTERNAL MODULE: ./build/src/access/scope-changes.js
var scope_changes = __webpack_require__(76304);
// EXTERNAL MODULE: ./build/src/rules/finding.js
var finding = __webpack_require__(64700);
// EXTERNAL MODULE: ./build/src/rules/index.js + 67 modules
var src_rules = __webpack_require__(42761);
// EXTERNAL MODULE: ./build/src/rules/policy/exception-expired.js
var exception_expired = __webpack_require__(24041);
// EXTERNAL MODULE: ./build/src/policy/policy-of.js + 1 modules
var policy_of = __webpack_require__(11776);
// EXTERNAL MODULE: ./build/src/settle/baseline.js
var settle_baseline = __webpack_require__(92202);
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

// EXTERNAL MODULE: ./build/src/settle/judge.js
var judge = __webpack_require__(22090);
// EXTERNAL MODULE: ./build/src/policy/suppressions.js
var policy_suppressions = __webpack_require__(22694);
// EXTERNAL MODULE: ./build/src/policy/exceptions.js
var policy_exceptions = __webpack_require__(29272);
// EXTERNAL MODULE: ./build/src/policy/silenceable.js
var policy_silenceable = __webpack_require__(60183);
// EXTERNAL MODULE: ./build/src/rules/message.js
var message = __webpack_require__(92590);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/src/sdf/notation.js
var notation = __webpack_require__(2891);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
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
/** A finding, with what is said of an exception that accepted it until its last day. */
function withLapsed(finding, exceptions, today) {
    const lapsed = exceptions.find((exception) => exception.rule === finding.rule.id && (0,policy_exceptions/* hasExpired */.o)(exception, today) && isAbout(exception, finding));
    if (!lapsed?.expires)
        return finding;
    const said = (0,message/* afterException */.AU)(finding, lapsed.expires.date);
    return { ...finding, ...said, message: (0,message/* textOf */.b6)(finding.rule.messages, said) };
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
var match = __webpack_require__(80381);
// EXTERNAL MODULE: ./build/src/util/nearest.js
var nearest = __webpack_require__(39604);
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
        .map((id) => ({ at, message: `No project defines "${id}", so this combination cannot be checked.` })));
}
function idleCombinations({ combinations, duties }) {
    const [first] = combinations;
    if (!first || duties.length > 0)
        return [];
    return [{ at: first.at, message: 'The policy has no duties, so combinations of roles are not checked.' }];
}
function unusedOverrides({ overrides }, isAnyFile) {
    return overrides
        .filter(({ covers }) => !isAnyFile(covers))
        .map(({ files: [first], at }) => ({ at: first?.at ?? at, message: 'No file matches.' }));
}

// EXTERNAL MODULE: ./build/src/settle/known.js
var settle_known = __webpack_require__(16662);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var reference = __webpack_require__(27820);
;// CONCATENATED MODULE: ./build/src/settle/lacking.js


/** What an exception names that no project has: its role, else its object. Null where nothing of it is absent. */
function lackingOf({ role, object }, projects) {
    if (role !== null && (0,reference/* isCustomRoleId */.bO)(role) && !projects.some(({ roleById }) => roleById.has(role)))
        return lacking('role', role, projects.flatMap(({ roleById }) => [...roleById.keys()]));
    if (object === null || projects.some((project) => hasObject(project, object)))
        return null;
    return lacking('object', object, projects.flatMap(({ files }) => files.map(({ id }) => id)));
}
function lacking(kind, id, known) {
    return { kind, id, nearest: (0,nearest/* nearestWords */.Ek)(id, known, 1)[0] ?? null };
}
/** Fields and deployments lie in the files of others: what is written somewhere may be one of them. */
function hasObject({ files }, id) {
    const [name = id] = id.split('.');
    return files.some((file) => file.id === name || file.source.text.includes(name));
}

// EXTERNAL MODULE: ./build/src/sdf/source.js
var sdf_source = __webpack_require__(92724);
;// CONCATENATED MODULE: ./build/src/settle/missed.js



/** A comment that stands further off means something else. */
const MOST_LINES = 10;
const MOST_OF_A_TAG = 100;
/** What a comment misses of each of its rules: the finding that is nearest to it, among those that nothing suppresses. */
function missedBy(suppressions, findings) {
    if (suppressions.length === 0)
        return () => new Map();
    const byTarget = (0,group_by/* groupBy */.$)(findings.filter(({ rule }) => (0,policy_silenceable/* canBeIgnored */.QI)(rule)), ({ rule, at }) => targetName(at.source.path, rule.id));
    return ({ at, rules }) => new Map(rules.flatMap(({ id }) => {
        const away = (finding) => Math.abs(finding.at.start - at.start);
        const [nearest] = [...(byTarget.get(targetName(at.source.path, id)) ?? [])].sort((one, other) => away(one) - away(other));
        const missed = nearest && missedAt(nearest);
        return missed && Math.abs(missed.line - lineOf(at)) <= MOST_LINES ? [[id, missed]] : [];
    }));
}
function lineOf({ source, start }) {
    return (0,sdf_source/* positionAt */.t$)(source, start).line;
}
function targetName(path, rule) {
    return `${rule} ${path}`;
}
/** The element that a comment would have to stand before; null where no tag begins at the finding or before its text. */
function missedAt({ at }) {
    const { source, start } = at;
    const tag = source.text.lastIndexOf('<', start);
    const [, element] = /^<([\w.-]+)/.exec(source.text.slice(tag, tag + MOST_OF_A_TAG)) ?? [];
    if (tag === -1 || element === undefined)
        return null;
    return { at, element, line: (0,sdf_source/* positionAt */.t$)(source, tag).line };
}

// EXTERNAL MODULE: ./build/src/settle/severities.js
var severities = __webpack_require__(45734);
;// CONCATENATED MODULE: ./build/src/settle/review-policy.js





/** What the rules about the policy itself find: in the config, and in the comments of each project. */
function reviewPolicy(suppressions, used, { policy, today, pathInRepository }, rules, projects) {
    const silenceable = rules.filter(policy_silenceable/* canBeIgnored */.QI).map(({ id }) => id);
    const nothing = { policy, today, silenceable, exceptions: [], suppressions: [] };
    const own = policy.exceptions.filter(({ at }) => policy.files.includes(at.source));
    const ofConfig = own.map((exception) => {
        const isUsed = used.exceptions.has(exception);
        return { exception, isUsed, lacking: isUsed ? null : lackingOf(exception, projects) };
    });
    const usedRules = groupUsed(used.bySuppression);
    const missed = missedBy(suppressions.flatMap(({ found }) => found), used.notSuppressed);
    const ofProject = ({ found }) => found.map((suppression) => ({
        suppression,
        used: usedRules.get(suppression) ?? new Set(),
        missed: missed(suppression),
    }));
    return (0,severities/* rulesOn */.T)(policy, rules).flatMap((rule) => {
        const { review } = rule;
        if (!review)
            return [];
        return [
            ...(0,judge/* findingsOf */.W)(rule, review({ ...nothing, exceptions: ofConfig }), '.'),
            ...suppressions.flatMap((some) => (0,judge/* findingsOf */.W)(rule, review({ ...nothing, suppressions: ofProject(some) }), some.project, pathInRepository(some.project) || '.')),
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
    return rules.map(({ id }) => ({ target: suppress_targetName(source.path, id), start, end, suppression }));
}
function targetOf({ at, rule }) {
    return suppress_targetName(at.source.path, rule.id);
}
function suppress_targetName(path, rule) {
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
    const on = (0,severities/* withSettings */.G)(findings, policy, pathInRepository);
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
    const used = {
        bySuppression: covered,
        exceptions,
        notSuppressed: on.filter((finding) => !covered.has(finding)),
    };
    const ofPolicy = reviewPolicy(suppressions, used, gate, rules, projects);
    return {
        findings: [
            ...notAccepted
                .filter((finding) => !byBaseline.has(finding))
                .map((finding) => withLapsed(finding, policy.exceptions, today)),
            ...(0,severities/* withSettings */.G)(ofPolicy, policy, pathInRepository),
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
var check_base = __webpack_require__(66077);
// EXTERNAL MODULE: ./build/src/check/load-versions.js
var load_versions = __webpack_require__(15888);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
;// CONCATENATED MODULE: ./build/src/check/notes.js


const messages = {
    waiting: ({ finding, suppression: { at } }) => `The comment in ${at.source.path}, line ${(0,sdf_source/* positionAt */.t$)(at.source, at.start).line}, does not silence ${finding.rule.id}: a comment silences an error only once the base branch has both the comment and the error. Use an exception in the config instead.`,
    unmeasured: (entries) => `${(0,words/* count */.U9)(entries, 'finding')} of the baseline ${entries === 1 ? 'is' : 'are'} accepted even if ${entries === 1 ? 'it gets' : 'they get'} worse, because the baseline does not say how bad ${entries === 1 ? 'it was' : 'they were'}. --update-baseline adds that.`,
};
/** What those who read a result have to know of how its findings were settled, a sentence each. */
function notesOf({ waiting, unmeasured }) {
    const sentences = [
        ...waiting.map(messages.waiting),
        ...(unmeasured > 0 ? [messages.unmeasured(unmeasured)] : []),
    ];
    return [...new Set(sentences)];
}

// EXTERNAL MODULE: ./build/src/check/unmatched-roles.js
var unmatched_roles = __webpack_require__(31503);
;// CONCATENATED MODULE: ./build/src/check/check.js














/** The one way through: loads the projects of a tree, judges them, settles what counts and decides. */
function check(tree, options) {
    return checkVersions((0,load_versions/* loadVersions */.Q)(tree, options.base ?? null, options.pathOf), options);
}
/** The same for trees that are loaded, so that several gates can judge them. */
function checkVersions(versions, { isWanted, failOn, gate = defaultGate(src_rules/* RULES */.y), ignored = [] }) {
    const { head, base, pathOf } = versions;
    const { projects, files } = head.loaded;
    const unmatched = (0,unmatched_roles/* unmatchedRoles */.f)(projects, gate.assignments ?? null);
    const problems = [...head.loaded.problems, ...unmatched.problems];
    const known = base?.loaded.projects ?? null;
    const { settled, old } = settleVersions(versions, gate);
    const compared = base && old
        ? (0,check_base/* compareWithBase */.te)(settled.findings, old.findings, (0,check_base/* versionsOf */.x4)(head.tree, base.tree, pathOf), old.silenced.map(({ finding }) => finding))
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
        notes: [...notesOf(settled), ...unmatched.notes],
        access: known && (0,changes/* accessChanges */._)(known, projects),
        scope: known && (0,scope_changes/* scopeChanges */.k)(known, projects),
        notCompared: base &&
            (0,not_compared/* notCompared */.v)(base.loaded.projects, projects, {
                notRead: [...base.loaded.notRead, ...head.loaded.notRead],
                ignored,
            }),
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
 * What counts in the head, and in the base. What is old is known by its rule: the base is judged by the rules alone that
 * find something in the head. Only what a review of the policy says depends on the findings of all others.
 */
function settleVersions(versions, gate) {
    const { head, base } = versions;
    const rules = (0,severities/* rulesOn */.T)(gate.policy, src_rules/* RULES */.y);
    const found = judgeAll(versions, head.loaded.projects, gate, rules);
    const settleHead = (old) => settleIn(head, versions, found, gate, old);
    if (!base)
        return { settled: settleHead(null), old: null };
    const finding = new Set(found.findings.map(({ rule }) => rule));
    const partly = settledBase(versions, base, gate, rules.filter((rule) => finding.has(rule)));
    const settled = settleHead(partly);
    const isReviewed = settled.findings.some(({ rule }) => rule.review !== undefined);
    return { settled, old: isReviewed ? settledBase(versions, base, gate, rules) : partly };
}
/** What counts in the projects as they were before the change. */
function settledBase(versions, base, gate, rules) {
    const alone = { ...versions, before: new Map() };
    return settleIn(base, versions, judgeAll(alone, [...versions.before.values()], gate, rules), gate, null);
}
/** What rules find in projects; with what each project was before, if known. */
function judgeAll({ before, judged }, projects, gate, rules) {
    const [alone, spanning] = bySpan(rules);
    const findings = projects.flatMap((project) => {
        const folder = gate.pathInRepository(project.root) || '.';
        const { policy, today, assignments = null } = gate;
        const base = before.get(project) ?? null;
        const context = { policy, base, today, assignments, projects };
        const judgeBy = (rule) => (0,judge/* judge */.S)(project, [rule], context, folder);
        return [
            ...alone.flatMap((rule) => judged({ gate, project, before: base, rule }, () => judgeBy(rule))),
            ...spanning.flatMap(judgeBy),
        ];
    });
    return { findings, projects };
}
function settleIn({ tree }, { pathOf }, found, gate, old) {
    return settle({ ...found, files: tree.files.map(pathOf) }, gate, src_rules/* RULES */.y, old);
}
/** Rules that see one project alone, and those that see the others as well. */
function bySpan(rules) {
    return [
        rules.filter(({ spansProjects }) => !spansProjects),
        rules.filter(({ spansProjects }) => spansProjects),
    ];
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
        roles: sum(numberOfRoles),
        objects: sum((project) => project.counterparts.length + project.customFields.length),
        errors: count('error'),
        warnings: count('warning'),
        notices: count('notice'),
        files,
        suppressed,
        introduced,
    };
}
/** Two files of one role are one role, as the matrix has it. */
function numberOfRoles({ roles, roleById }) {
    return roleById.size + roles.filter(({ scriptId }) => !scriptId?.text).length;
}
function fails({ errors, warnings, notices }, threshold) {
    if (threshold === 'never')
        return false;
    if (threshold === 'error')
        return errors > 0;
    return threshold === 'warning' ? errors + warnings > 0 : errors + warnings + notices > 0;
}


/***/ }),

/***/ 15888:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ loadVersions),
/* harmony export */   V: () => (/* binding */ withHead)
/* harmony export */ });
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66077);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70468);


function loadVersions(tree, base, pathOf) {
    const head = { tree, loaded: (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .H)(tree, pathOf) };
    const known = base && { tree: base, loaded: (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .H)(base, pathOf, head) };
    return versionsOf(head, known, pathOf, judgedOnce());
}
/** The same base with another head, of which only what differs is read and judged. */
function withHead({ head, base, pathOf, judged }, tree) {
    return versionsOf({ tree, loaded: (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .H)(tree, pathOf, head) }, base, pathOf, judged);
}
function versionsOf(head, base, pathOf, judged) {
    const before = base ? (0,_base_js__WEBPACK_IMPORTED_MODULE_0__/* .projectsBefore */ .iu)(base.loaded.projects, head.loaded.projects) : new Map();
    return { head, base, before, pathOf, judged };
}
function judgedOnce() {
    const known = new Map();
    return ({ gate, project, before, rule }, judge) => {
        const ofGate = at(known, gate, () => new Map());
        const ofProject = at(ofGate, project, () => new Map());
        const ofChange = at(ofProject, before === project ? null : before, () => new Map());
        return at(ofChange, rule, judge);
    };
}
function at(map, key, make) {
    const known = map.get(key) ?? make();
    map.set(key, known);
    return known;
}


/***/ }),

/***/ 31503:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ unmatchedRoles)
/* harmony export */ });
/* unused harmony export messages */
/* harmony import */ var _access_known_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87999);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47635);


/** More are no help. */
const MOST_NAMES = 20;
const MOST_CHARACTERS = 80;
const messages = {
    unknown: (name, holders) => `"${name}" is neither a role of these files nor a standard role of NetSuite. ${held(holders)}`,
    ambiguous: (name, ids, holders) => `"${name}" is the name of ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(ids)}: use script ids. ${held(holders)}`,
    undocumented: (name, holders) => `Oracle does not document what "${name}" holds. ${held(holders)}`,
    more: (path, names) => `${path}: ${names} more role names match no known role, so they are not checked.`,
    none: (path) => `${path}: None of its roles is known, so nothing was checked. Roles are matched by script id, standard role id or name.`,
};
function held(holders) {
    return `${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_1__/* .people */ .c0)(holders)} ${holders === 1 ? 'holds' : 'hold'} it, which is not checked.`;
}
/** The names of roles that mean none, each once, at its first line. */
function unmatchedRoles(projects, assignments) {
    const [first] = projects;
    if (!assignments || !first)
        return NOTHING;
    const { path } = assignments;
    const read = (0,_access_known_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roleReader */ .a)(first, projects);
    const names = unmatchedNames(assignments, read);
    const isAnyKnown = [...assignments.lines.keys()].some((text) => read(text).roles.some(isDocumented));
    if (!isAnyKnown)
        return { notes: [], problems: [messages.none(path)] };
    const all = [...names.values()].map((name) => `${path}:${name.line}: ${sentenceOf(name)}`);
    const more = all.length - MOST_NAMES;
    return {
        notes: more > 0 ? [...all.slice(0, MOST_NAMES), messages.more(path, more)] : all,
        problems: [],
    };
}
const NOTHING = { notes: [], problems: [] };
/** The names in the order of their lines, each with the number of people who hold it. */
function unmatchedNames({ lines, sets }, read) {
    const names = new Map();
    for (const [text, line] of lines)
        for (const name of namesIn(read(text)))
            if (!names.has(name.text))
                names.set(name.text, { ...name, line, holders: 0 });
    for (const { roles, people: number } of sets) {
        const own = new Set(roles.flatMap((text) => namesIn(read(text)).map((name) => name.text)));
        for (const text of own) {
            const name = names.get(text);
            if (name)
                name.holders += number;
        }
    }
    return names;
}
function namesIn({ roles, unmatched }) {
    return [
        ...unmatched.map((name) => ({ ...name, isStandard: false })),
        ...roles
            .filter((role) => !isDocumented(role))
            .map(({ name, id }) => ({ text: name ?? id, ids: [], isStandard: true })),
    ];
}
function isDocumented({ isStandard, holdsEverything, grants }) {
    return !isStandard || holdsEverything || grants.size > 0;
}
function sentenceOf({ text, ids, isStandard, holders }) {
    const name = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
    if (isStandard)
        return messages.undocumented(name, holders);
    return ids.length > 0 ? messages.ambiguous(name, ids, holders) : messages.unknown(name, holders);
}


/***/ }),

/***/ 22694:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ suppressionsOf)
/* harmony export */ });
/* harmony import */ var _sdf_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86260);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92724);
/* harmony import */ var _sdf_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43496);
/* harmony import */ var _sdf_xml_markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97827);




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

/***/ 22090:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _rules_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92590);


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
        const message = (0,_rules_message_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(rule.messages, report);
        return { severity: rule.severity, ...report, message, rule, project, fingerprint, introduced: null };
    });
}
/** Made of names alone. */
function fingerprintOf(rule, folder, { subject }) {
    const { role = '', object = '', permission = '', duty = '', detail = [] } = subject;
    const parts = [rule.id, folder, role, object, permission, duty, ...detail];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}


/***/ }),

/***/ 16662:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ knownAmong)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64700);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77043);


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

/***/ 45734:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withSettings),
/* harmony export */   T: () => (/* binding */ rulesOn)
/* harmony export */ });
/* harmony import */ var _policy_rule_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81528);

/** The rules that have to be run. */
function rulesOn(policy, rules) {
    return rules.filter(({ id }) => (0,_policy_rule_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .isOn */ .M)(policy, id));
}
/**
 * The findings of rules that are on in their files, each as severe as the policy says.
 *
 * @param pathInRepository a path as users see it, from the top folder of the repository
 */
function withSettings(findings, policy, pathInRepository) {
    return findings.flatMap((finding) => {
        const severity = (0,_policy_rule_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleSettingOf */ ._)(policy, finding.rule.id, pathInRepository(finding.at.source.path));
        if (severity === 'off')
            return [];
        return severity === null || severity === finding.severity ? finding : { ...finding, severity };
    });
}


/***/ })

};
