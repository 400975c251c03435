export const id = 425;
export const ids = [425];
export const modules = {

/***/ 7192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  s: () => (/* binding */ narrow)
});

// EXTERNAL MODULE: ./build/src/access/changes.js + 3 modules
var changes = __webpack_require__(3636);
// EXTERNAL MODULE: ./build/src/access/match-projects.js
var match_projects = __webpack_require__(4788);
// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/sdf/project.js
var sdf_project = __webpack_require__(1512);
;// CONCATENATED MODULE: ./build/src/base.js




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
    const known = (0,group_by/* groupBy */.$)(base, identityOf);
    const old = new Set([...(0,group_by/* groupBy */.$)(head, identityOf)].flatMap(([identity, findings]) => {
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
    for (const { base: known, head: project } of (0,match_projects/* matchProjects */.C)(base, head)) {
        if (project)
            before.set(project, known ? { ...known, root: project.root } : (0,sdf_project/* emptyProject */.zU)(project.root));
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
    return (0,finding/* compareSeverity */.zK)(one.severity, other.severity);
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

// EXTERNAL MODULE: ./build/src/load.js + 5 modules
var load = __webpack_require__(697);
// EXTERNAL MODULE: ./build/src/policy/policy-of.js + 2 modules
var policy_of = __webpack_require__(4566);
// EXTERNAL MODULE: ./build/src/policy/settle/baseline.js
var settle_baseline = __webpack_require__(1931);
;// CONCATENATED MODULE: ./build/src/policy/settle/default-gate.js


/** Where nothing is configured: without exceptions and overrides neither the day nor paths matter. */
function defaultGate(rules) {
    return {
        policy: (0,policy_of/* recommendedPolicy */.B)(rules),
        baseline: settle_baseline/* NO_BASELINE */.gN,
        today: '',
        pathInRepository: (path) => path,
    };
}

// EXTERNAL MODULE: ./build/src/policy/settle/settings.js
var settings = __webpack_require__(7361);
// EXTERNAL MODULE: ./build/src/policy/settle/exceptions.js
var exceptions = __webpack_require__(6854);
// EXTERNAL MODULE: ./build/src/policy/match.js
var match = __webpack_require__(381);
;// CONCATENATED MODULE: ./build/src/policy/settle/hints.js

/**
 * The entries that match nothing, in the order in which they are written.
 *
 * @param files the paths that were looked at, from the top folder of the repository
 */
function hintsOf(policy, projects, files) {
    const roles = new Set(projects.flatMap((project) => [...project.roleById.keys()]));
    const hints = [
        ...unusedMatches(policy, roles),
        ...unknownRoles(policy, roles),
        ...idleCombinations(policy),
        ...unusedOverrides(policy, files),
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
function unusedOverrides({ overrides }, files) {
    return overrides
        .filter(({ covers }) => !files.some(covers))
        .map(({ files: [first], at }) => ({ at: first?.at ?? at, message: 'No file is one of these.' }));
}

// EXTERNAL MODULE: ./build/src/policy/silenceable.js
var policy_silenceable = __webpack_require__(183);
;// CONCATENATED MODULE: ./build/src/policy/settle/review-policy.js



/** What the rules about the policy itself find: in the config, and in the comments of each project. */
function reviewPolicy(suppressions, used, { policy, today, pathInRepository }, rules) {
    const silenceable = rules.filter(policy_silenceable/* canBeIgnored */.QI).map(({ id }) => id);
    const nothing = { policy, today, silenceable, exceptions: [], suppressions: [] };
    const own = policy.exceptions.filter(({ at }) => policy.files.includes(at.source));
    const ofConfig = own.map((exception) => ({ exception, isUsed: used.exceptions.has(exception) }));
    const usedRules = groupUsed(used.bySuppression);
    const ofProject = ({ found }) => found.map((suppression) => ({ suppression, used: usedRules.get(suppression) ?? new Set() }));
    return (0,settings/* rulesOn */.Tv)(policy, rules).flatMap((rule) => {
        const { review } = rule;
        if (!review)
            return [];
        return [
            ...(0,finding/* findingsOf */.WX)(rule, review({ ...nothing, exceptions: ofConfig }), '.'),
            ...suppressions.flatMap((some) => (0,finding/* findingsOf */.WX)(rule, review({ ...nothing, suppressions: ofProject(some) }), some.project, pathInRepository(some.project) || '.')),
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

;// CONCATENATED MODULE: ./build/src/policy/settle/suppress.js


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

// EXTERNAL MODULE: ./build/src/policy/settle/suppressions.js
var settle_suppressions = __webpack_require__(768);
;// CONCATENATED MODULE: ./build/src/policy/settle/settle.js







/** Decides over what the rules have found. What one step silences the next ones do not see. */
function settle({ findings, projects, files }, gate, rules) {
    const { policy, baseline, today, pathInRepository } = gate;
    const on = (0,settings/* withSettings */.GY)(findings, policy, pathInRepository);
    const suppressions = projects.map((project) => ({ project: project.root, found: (0,settle_suppressions/* suppressionsOf */.m)(project) }));
    const bySuppression = suppressed(on, suppressions.flatMap(({ found }) => found));
    const notSuppressed = on.filter((finding) => !bySuppression.has(finding));
    const byException = (0,exceptions/* accepted */.q)(notSuppressed, policy.exceptions, today);
    const notAccepted = notSuppressed.filter((finding) => !byException.has(finding));
    const byBaseline = new Set((0,settle_baseline/* inBaseline */.v5)(notAccepted, baseline));
    const used = { bySuppression, exceptions: new Set(byException.values()) };
    const ofPolicy = reviewPolicy(suppressions, used, gate, rules);
    return {
        findings: [
            ...notAccepted.filter((finding) => !byBaseline.has(finding)),
            ...(0,settings/* withSettings */.GY)(ofPolicy, policy, pathInRepository),
        ],
        silenced: on.flatMap((finding) => {
            const by = silencedBy(bySuppression.get(finding), byException.get(finding), byBaseline.has(finding));
            return by ? { finding, by } : [];
        }),
        mended: (0,settle_baseline/* mendedEntries */.cJ)(baseline, [...byBaseline]),
        hints: hintsOf(policy, projects, files.map(pathInRepository)),
    };
}
function silencedBy(suppression, exception, isInBaseline) {
    if (suppression)
        return { kind: 'suppression', suppression };
    if (exception)
        return { kind: 'exception', exception };
    return isInBaseline ? { kind: 'baseline' } : null;
}

// EXTERNAL MODULE: ./build/src/rules/index.js + 57 modules
var src_rules = __webpack_require__(5661);
;// CONCATENATED MODULE: ./build/src/check.js








/** The one way through: loads the projects of a tree, judges them, settles what counts and decides. */
function check(tree, { pathOf, isWanted, failOn, gate = defaultGate(src_rules/* RULES */.y), base = null }) {
    const { projects, problems, files } = (0,load/* load */.H)(tree, pathOf);
    const known = base && (0,load/* load */.H)(base, pathOf).projects;
    const before = known ? projectsBefore(known, projects) : new Map();
    const settled = judgeAndSettle(projects, before, tree.files.map(pathOf), gate);
    const old = base && judgeAndSettle([...before.values()], new Map(), base.files.map(pathOf), gate);
    const compared = base && old
        ? compareWithBase(settled.findings, old.findings, changedFiles(tree, base, pathOf))
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
    const rules = (0,settings/* rulesOn */.Tv)(gate.policy, src_rules/* RULES */.y);
    const findings = projects.flatMap((project) => {
        const folder = gate.pathInRepository(project.root) || '.';
        const context = { policy: gate.policy, base: before.get(project) ?? null };
        return (0,finding/* judge */.S4)(project, rules, context, folder);
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

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _sdf_xml_declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9881);
/* harmony import */ var _sdf_xml_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2749);
/* harmony import */ var _sdf_xml_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);




/** No encoding takes more bytes for a character than this; a file beyond is not even decoded. */
const MAX_BYTES_PER_CHARACTER = 4;
/** What an XML declaration is looked for in. */
const DECLARATION_LENGTH = 200;
const UTF_8 = 'utf-8';
/** Reads bytes in the encoding of their byte order mark, or of the XML declaration, or else as UTF-8. */
function decode(path, bytes) {
    const encoding = encodingOf(bytes);
    if (bytes.length > _sdf_xml_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_CHARACTERS */ .SF * MAX_BYTES_PER_CHARACTER) {
        const source = { path, text: '', encoding };
        return { source, fault: (0,_sdf_xml_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(source) };
    }
    const source = { path, text: decoderOf(encoding).decode(bytes), encoding };
    return { source, fault: faultInBytes(source, bytes) };
}
const utf8Decoder = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(UTF_8, { ignoreBOM: true });
function decoderOf(encoding) {
    return encoding === UTF_8 ? utf8Decoder : new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(encoding, { ignoreBOM: true });
}
function encodingOf(bytes) {
    const [first, second, third] = bytes;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return UTF_8;
    // Without a mark UTF-16 shows in the zero beside the "<" that begins every document (XML 1.0, appendix F).
    if (first === 0x3c && second === 0)
        return 'utf-16le';
    if (first === 0 && second === 0x3c)
        return 'utf-16be';
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARATION_LENGTH));
    const declared = (0,_sdf_xml_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredEncoding */ .Qc)(start.toString('latin1'));
    return (declared && singleByteEncoding(declared)) ?? UTF_8;
}
/** A declared UTF-16 cannot be true of bytes in which the declaration itself was readable. */
function singleByteEncoding(label) {
    try {
        const { encoding } = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(label);
        return encoding.startsWith('utf-16') ? null : encoding;
    }
    catch {
        return null;
    }
}
/** The decoder writes U+FFFD for bytes that are none of its characters. */
function faultInBytes(source, bytes) {
    if (!source.text.includes('\uFFFD'))
        return null;
    if (source.encoding === UTF_8)
        return faultInUtf8(source, bytes);
    if (isDecodable(source.encoding, bytes))
        return null;
    const at = source.text.indexOf('\uFFFD');
    return (0,_sdf_xml_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)(source, at, `A byte here is not ${source.encoding}. Save the file as UTF-8.`, at + 1);
}
function isDecodable(encoding, bytes) {
    try {
        new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(encoding, { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
/** The first U+FFFD that the file does not hold itself: one of its own has three bytes of its own. */
function faultInUtf8(source, bytes) {
    let offset = 0;
    let from = 0;
    for (let at = source.text.indexOf('\uFFFD'); at !== -1; at = source.text.indexOf('\uFFFD', from)) {
        offset += Buffer.byteLength(source.text.slice(from, at));
        if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) {
            const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
            return (0,_sdf_xml_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)(source, at, `The byte 0x${byte} is not UTF-8. Save the file as UTF-8.`, at + 1);
        }
        offset += 3;
        from = at + 1;
    }
    return null;
}


/***/ }),

/***/ 6550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/** Why reading failed, in the system's words, without the path on this machine that they end in. */
function reasonOf(error) {
    const { message = String(error) } = error;
    return message.replace(/, \w+(?: '.*')?$/s, '');
}


/***/ }),

/***/ 9045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** A path as users see it: relative to a folder and with `/`; `''` for the folder itself. Absolute on another drive. */
function relativePath(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
}
/** Whether a path is a folder or lies in it. */
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 85:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ diskTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9548);



/** The tree of a root on disk, searched below `folders` (`''` for all of it; none may lie in another). */
function diskTree(root, folders, isIgnored) {
    return {
        ...(0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(root, folders, isIgnored),
        readStart: (path, length) => readStart((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), length),
        read: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)),
    };
}
function readStart(path, length) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const buffer = Buffer.allocUnsafe(length);
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, length, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 9548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   gb: () => (/* binding */ isEntered),
/* harmony export */   y$: () => (/* binding */ isXml)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6550);



/** Folders that hold other people's files, never a project's own. */
const NEVER_ENTERED = new Set(['.git', 'node_modules']);
/**
 * Finds the XML files below folders of a root (`''` for the root itself). `.git`, `node_modules` and what
 * `isIgnored` names are not entered.
 *
 * Links are not followed: what they lead to inside the folder is found under its own name, and what lies outside is
 * none of our business. So nothing is found twice, and links in circles end.
 */
function walk(root, startFolders, isIgnored) {
    const files = [];
    const problems = [];
    const folders = [...startFolders];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of list(root, folder, problems)) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (isLookedAt(entry) && !isIgnored(path))
                (entry.isDirectory() ? folders : files).push(path);
        }
    }
    return { files: files.sort(), problems };
}
/** Whether a folder of this name is searched. */
function isEntered(name) {
    return !NEVER_ENTERED.has(name);
}
/** Whether a file of this name, or path, is one to look at. */
function isXml(name) {
    return /\.xml$/i.test(name);
}
function isLookedAt(entry) {
    return entry.isDirectory() ? isEntered(entry.name) : entry.isFile() && isXml(entry.name);
}
function list(root, folder, problems) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, folder), { withFileTypes: true });
    }
    catch (error) {
        problems.push({ path: folder, reason: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error) });
        return [];
    }
}


/***/ }),

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const ORDER = ['error', 'warning', 'notice'];
/** Sorts by severity, worst first. */
function compareSeverity(one, other) {
    return ORDER.indexOf(one) - ORDER.indexOf(other);
}
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}
/** By file, then by place, then by rule. */
function compareFindings(one, other) {
    return (compareText(one.at.source.path, other.at.source.path) ||
        one.at.start - other.at.start ||
        one.at.end - other.at.end ||
        compareText(one.rule.id, other.rule.id) ||
        compareText(one.message, other.message));
}
function compareText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ load)
});

// EXTERNAL MODULE: ./build/src/sdf/xml-markup.js
var xml_markup = __webpack_require__(189);
// EXTERNAL MODULE: ./build/src/sdf/xml-tag.js
var xml_tag = __webpack_require__(5745);
;// CONCATENATED MODULE: ./build/src/sdf/first-tag.js


/**
 * Reads the opening tag of the root and nothing behind it, from any text, well-formed or not. `null` where the
 * text has no tag. Stray text before the root, such as a mark of a merge, is passed over.
 *
 * @param isWhole whether the text is the whole file: then a tag that does not end counts as well
 */
function readFirstTag(text, isWhole = true) {
    for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
        const next = text[at + 1] ?? '';
        const isTag = /[A-Za-z_]/.test(next);
        if (!isTag && next !== '!' && next !== '?') {
            at += 1;
            continue;
        }
        const markup = (0,xml_markup/* nextMarkup */._G)(text, at);
        if (isTag)
            return markup || isWhole ? readTag(text, at) : null;
        if (!markup)
            return null;
        at = markup.end;
    }
    return null;
}
function readTag(text, start) {
    const name = (0,xml_tag/* wordAt */.E7)(text, start + 1);
    const attribute = /\s+([^\s"'<=>/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
    attribute.lastIndex = start + 1 + name.length;
    for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
        if (found[1] === 'scriptid')
            return { name, scriptId: found[2] ?? found[3] ?? null };
    }
    return { name, scriptId: null };
}

// EXTERNAL MODULE: ./build/src/sdf/xml-limits.js
var xml_limits = __webpack_require__(1429);
// EXTERNAL MODULE: ./build/src/files/decode.js
var decode = __webpack_require__(2151);
;// CONCATENATED MODULE: ./build/src/files/first-tags.js



/** How much of a file is read until its first tag is found: a comment before it may be long. */
const LENGTHS = [1024, 64 * 1024, xml_limits/* MAX_CHARACTERS */.SF];
/** The first tag of a file, of which no more is read than that takes. Throws where the file cannot be read. */
function firstTagOf(tree, path) {
    for (const length of LENGTHS) {
        const start = tree.readStart(path, length);
        const isWhole = start.length < length;
        const tag = readFirstTag((0,decode/* decode */.D)(path, start).source.text, isWhole);
        if (tag || isWhole)
            return tag;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/files/tree-path.js
/** Paths in a tree of files: relative, with `/`, and `''` for the top. */
function joinPath(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** The folder that a path lies in. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A path below a folder as it is seen from there. */
function pathWithin(folder, path) {
    return folder === '' ? path : path.slice(folder.length + 1);
}

// EXTERNAL MODULE: ./build/src/group-by.js
var group_by = __webpack_require__(8350);
// EXTERNAL MODULE: ./build/src/files/problem.js
var problem = __webpack_require__(6550);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var value = __webpack_require__(3496);
;// CONCATENATED MODULE: ./build/src/sdf/deploy-scope.js

/** A project without deploy.xml, or with one that cannot be read: everything may be deployed. */
const DEPLOY_ALL = () => true;
/** A folder without manifest.xml is no project that SDF could deploy. */
const DEPLOY_NOTHING = () => false;
/**
 * Reads what deploy.xml says of objects. Paths begin at the project's folder (`~/`) and tell case apart; `*` stands
 * for all files of a folder, those of its subfolders included, and a folder alone for what is in it.
 * Source: Oracle help, section_4737888643.
 */
function readDeployScope(root) {
    const patterns = (0,value/* children */.Y_)(root, 'objects')
        .flatMap((objects) => (0,value/* children */.Y_)(objects, 'path'))
        .map((path) => compile(path.text));
    return (path) => patterns.some((matches) => matches(path));
}
function compile(written) {
    if (written === '')
        return () => false;
    const names = written.replace(/^~/, '').split(/[/\\]/);
    const pattern = names.filter((name) => name !== '' && name !== '.').join('/');
    const parts = pattern.split(/\*+/);
    if (parts.length > 1)
        return (file) => matchesParts(parts, file);
    const folder = pattern === '' ? '' : `${pattern}/`;
    return (file) => file === pattern || file.startsWith(folder);
}
/** Whether a text is made of the parts in order with anything between them. Linear, whatever the pattern. */
function matchesParts(parts, text) {
    const [first = '', ...rest] = parts;
    const last = rest.pop();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}

// EXTERNAL MODULE: ./build/src/sdf/manifest.js
var manifest = __webpack_require__(9184);
// EXTERNAL MODULE: ./build/src/sdf/object-kinds.js
var object_kinds = __webpack_require__(6052);
// EXTERNAL MODULE: ./build/src/sdf/objects.js
var sdf_objects = __webpack_require__(569);
// EXTERNAL MODULE: ./build/src/sdf/project.js
var project = __webpack_require__(1512);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var reference = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/src/sdf/xml.js + 3 modules
var xml = __webpack_require__(6063);
;// CONCATENATED MODULE: ./build/src/load-project.js










/** Reads the files of a project; null where nothing of SDF is among them. */
function loadProject(reader, root, paths) {
    const faults = [];
    const scope = loadScope(reader, root, faults);
    const objects = [];
    const definitions = new Map();
    for (const path of paths) {
        const inScope = scope(pathWithin(root, path));
        const tag = reader.tags.get(path) ?? null;
        if (tag?.scriptId)
            load_project_define(definitions, tag.scriptId, { kind: tag.name, path: reader.pathOf(path), inScope });
        const kind = kindOf(reader, root, path);
        const element = kind && parse(reader, path, faults);
        if (tag && kind && element)
            objects.push((0,sdf_objects/* readObject */.Ag)(kind, element, inScope));
    }
    if (objects.length === 0 && faults.length === 0 && !isProject(reader, root))
        return null;
    const manifest = loadManifest(reader, root, faults);
    return (0,project/* makeProject */.Mf)({ root: reader.pathOf(root) || '.', manifest, objects, definitions, faults });
}
/** What kind of object a file has to be parsed for; null for what is none of ours. */
function kindOf(reader, root, path) {
    const tag = reader.tags.get(path) ?? null;
    const isInProject = hasManifest(reader, root);
    if (!tag)
        return isInProject ? kindByName(path) : null;
    const isSdf = tag.scriptId !== null || (isInProject && pathWithin(root, path).startsWith(OBJECTS));
    return isSdf ? (0,object_kinds/* objectKind */.AF)(tag.name) : null;
}
/** Where SDF wants objects to be. Elsewhere a `<role>` without a script id may be that of any system. */
const OBJECTS = 'Objects/';
/** A file that holds no element can still be told: where its name is a script id it was an object, or is to be one. */
function kindByName(path) {
    const id = nameOf(path).replace(/\.xml$/i, '');
    if ((0,reference/* isCustomRoleId */.bO)(id))
        return 'role';
    return (0,reference/* isPermissionTargetId */.a$)(id) ? 'customrecordtype' : null;
}
function load_project_define(definitions, scriptId, definition) {
    const known = definitions.get(scriptId);
    if (known)
        known.push(definition);
    else
        definitions.set(scriptId, [definition]);
}
function loadManifest(reader, root, faults) {
    const element = hasManifest(reader, root) ? parse(reader, joinPath(root, MANIFEST), faults) : null;
    return element && (0,manifest/* readManifest */.WI)(element);
}
function loadScope(reader, root, faults) {
    if (!hasManifest(reader, root))
        return DEPLOY_NOTHING;
    const path = joinPath(root, DEPLOY);
    const tag = reader.tags.get(path);
    if (tag === undefined || (tag && tag.name !== 'deploy'))
        return DEPLOY_ALL;
    const element = parse(reader, path, faults);
    return element ? readDeployScope(element) : DEPLOY_ALL;
}
const MANIFEST = 'manifest.xml';
const DEPLOY = 'deploy.xml';
/** Whether a folder has a manifest of SDF, or one that holds no element and so may have been one. */
function hasManifest({ tags }, folder) {
    const tag = tags.get(joinPath(folder, MANIFEST));
    return tag === null || tag?.name === 'manifest';
}
/** Whether a folder is certainly a project, even if it holds no object. */
function isProject({ tags }, folder) {
    if (tags.get(joinPath(folder, MANIFEST))?.name === 'manifest')
        return true;
    return tags.has(joinPath(folder, MANIFEST)) && tags.get(joinPath(folder, DEPLOY))?.name === 'deploy';
}
function parse(reader, path, faults) {
    const bytes = attempt(reader, path, () => reader.tree.read(path));
    if (!bytes)
        return null;
    const { source, fault } = (0,decode/* decode */.D)(reader.pathOf(path), bytes);
    const result = fault ? { fault } : (0,xml/* parseXml */.NO)(source);
    if ('root' in result)
        return result.root;
    faults.push(result.fault);
    return null;
}
/** What reading gives; undefined, with the problem told, where it fails. */
function attempt({ pathOf, problems }, path, read) {
    try {
        return read();
    }
    catch (error) {
        problems.push(`${pathOf(path)} could not be read: ${(0,problem/* reasonOf */.A)(error)}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/load.js




/**
 * Finds the SDF projects of a tree and reads what names roles in them.
 *
 * A file belongs to the nearest folder with a manifest.xml. Objects are known by their root element; of every other
 * XML file only the first tag is read. What cannot be parsed becomes a fault of its project.
 *
 * @param pathOf how users see a path of the tree
 */
function load(tree, pathOf) {
    const problems = tree.problems.map(({ path, reason }) => {
        return `The folder ${pathOf(path) || '.'} could not be listed: ${reason}`;
    });
    const tags = new Map();
    const reader = { tree, tags, pathOf, problems };
    for (const path of tree.files) {
        const tag = attempt(reader, path, () => firstTagOf(tree, path));
        if (tag !== undefined)
            tags.set(path, tag);
    }
    const byRoot = (0,group_by/* groupBy */.$)(tags.keys(), (path) => projectRoot(reader, path));
    const projects = [...byRoot].map(([root, paths]) => loadProject(reader, root, paths));
    return { projects: projects.filter((project) => project !== null), problems, files: tree.files.length };
}
/** The nearest folder with a manifest; '' for what lies in no project. */
function projectRoot(reader, path) {
    for (let folder = parentOf(path);; folder = parentOf(folder)) {
        if (folder === '' || hasManifest(reader, folder))
            return folder;
    }
}


/***/ }),

/***/ 1146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wx: () => (/* binding */ meant),
/* harmony export */   x: () => (/* binding */ offer),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _rules_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1604);
/* harmony import */ var _sdf_catalogue_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4465);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1146);



/** ` Did you mean "x"?`, or nothing. */
function meant(word, words) {
    const [nearest] = (0,_sdf_catalogue_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWords */ .E)(word, words, 1);
    return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}
/** One of some words. `noun` says what the words are. */
function oneOf(words, noun) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refined */ .S)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm, (written, at, tell) => words.find((known) => known === written) ??
        tell(at, `"${written}" is no ${noun}.${meant(written, words)}${choice(words)}`), { schema: { enum: words }, takes: (0,_rules_part_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(words) });
}
/** More words are no help in a message. */
const MOST_SHOWN = 12;
function choice(words) {
    return words.length <= MOST_SHOWN ? ` It is ${(0,_rules_part_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(words)}.` : '';
}
/** A schema of keys that editors offer, with what they tell of each. */
function offer(keys) {
    return Object.fromEntries([...keys].map(([key, description, value]) => [key, { description, ...value }]));
}


/***/ }),

/***/ 1927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ policyOf),
  B: () => (/* binding */ recommendedPolicy)
});

// EXTERNAL MODULE: ./build/src/policy/config/words.js
var words = __webpack_require__(8246);
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
    files: [],
};

// EXTERNAL MODULE: ./build/src/policy/presets.js + 2 modules
var presets = __webpack_require__(5411);
;// CONCATENATED MODULE: ./build/src/policy/turned-on.js
const anyRole = (has) => (policy) => policy.roles.some(has);
const anyException = ({ exceptions }) => exceptions.length > 0;
const forIntegrations = anyRole(({ profile }) => profile === 'integration');
/** The rules that entries of a policy turn on by themselves. Comments in XML are such entries as well. */
const TURNED_ON_BY = {
    'missing-required-permission': anyRole((role) => role.require.length > 0 || role.requireCustomObjects !== null),
    'forbidden-permission': anyRole(({ forbid }) => forbid.length > 0),
    'level-above-limit': anyRole(({ limit }) => limit.length > 0),
    'required-setting': anyRole(({ settings }) => settings.length > 0),
    'integration-role-incomplete': forIntegrations,
    'integration-role-excess': forIntegrations,
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
    const preset = (0,presets/* presetOf */.j)('recommended');
    const settings = preset ? [(0,policy_layers/* presetLayer */.d)(preset, rules).settings] : [];
    return { ...NO_POLICY, rules: rulesOf(settings, turnedOnBy(NO_POLICY)) };
}
/**
 * One policy of several layers: where they differ the later one counts, and lists add up.
 *
 * @param files the config files of the repository itself
 */
function policyOf(layers, files) {
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
    };
    const settings = layers.map((layer) => layer.settings);
    return { value: { ...content, files, rules: rulesOf(settings, turnedOnBy(content)) } };
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
    return { at: duty.at, message: `"${duty.value}" is no duty.${(0,words/* meant */.wx)(duty.value, ids)}` };
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
    const { at, rule, role, object, permission, duty, reason, expires } = entry;
    return {
        at,
        rule: rule.value,
        role,
        object,
        permission,
        duty: duty?.value ?? null,
        reason,
        approvedBy: entry['approved-by'],
        expires: expires && { at: expires.at, date: expires.value },
    };
}


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ PRESET_NAMES),
  j: () => (/* binding */ presetOf)
});

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/duties.json
const duties_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"vendor-and-payment","note":"S01","sox":true,"risk":"high","title":"Create vendors and pay them","why":"One person could invent a vendor and pay it.","sides":[{"TRAN_VENDPYMT":"CREATE"},{"LIST_VENDOR":"CREATE"}],"sources":["sod-analysis","suiterx-sod","sixstrong-sod"]},{"id":"vendor-and-bill","note":"S02","sox":true,"risk":"medium","title":"Create vendors and enter their bills","why":"One person could invent a vendor and have its bills paid by others.","sides":[{"TRAN_VENDBILL":"CREATE"},{"LIST_VENDOR":"CREATE"}],"sources":["a2q2-sod","suitepeak","manifestly"]},{"id":"bill-and-payment","note":"S03","sox":true,"risk":"high","title":"Enter vendor bills and pay them","why":"One person could enter a bill that nobody owes and pay it.","sides":[{"TRAN_VENDBILL":"CREATE"},{"TRAN_VENDPYMT":"CREATE"}],"sources":["suiterx-sod","sixstrong-sod","urku-roles"]},{"id":"bill-and-approval","note":"S04","sox":true,"risk":"high","title":"Enter vendor bills and approve them","why":"One person could approve a bill of his or her own that nobody owes.","sides":[{"TRAN_VENDBILL":"CREATE"},{"TRAN_VENDBILLAPPRV":"CREATE"}],"sources":["netwrix-sod","urku-roles"]},{"id":"vendor-and-check","note":"S05","sox":true,"risk":"high","title":"Create vendors and write checks","why":"One person could invent a vendor and write it a check, without any bill.","sides":[{"TRAN_CHECK":"CREATE"},{"LIST_VENDOR":"CREATE"}],"sources":["a2q2-sod"]},{"id":"journal-and-approval","note":"S06","sox":true,"risk":"high","title":"Enter journals and approve them","why":"One person could change the ledger and nobody else would look at it.","sides":[{"TRAN_JOURNAL":"CREATE"},{"TRAN_JOURNALAPPRV":"CREATE"}],"sources":["sod-analysis","suiterx-sod","a2q2-sod","netwrix-sod"]},{"id":"invoice-and-receipt","note":"S07","sox":true,"risk":"medium","title":"Enter invoices and take the payments","why":"One person could keep a payment and cover it with the next one.","sides":[{"TRAN_CUSTINVC":"CREATE"},{"TRAN_CUSTPYMT":"CREATE","TRAN_CUSTDEP":"CREATE"}],"sources":["sod-analysis"]},{"id":"credit-and-receipt","note":"S08","sox":true,"risk":"medium","title":"Issue credit memos and take payments","why":"One person could keep a payment and clear what is owed with a credit memo.","sides":[{"TRAN_CUSTPYMT":"CREATE","TRAN_CUSTDEP":"CREATE"},{"TRAN_CUSTCRED":"CREATE"}],"sources":["sod-analysis"]},{"id":"customer-and-refund","note":"S09","sox":true,"risk":"high","title":"Create customers and refund them","why":"One person could invent a customer and pay it a refund.","sides":[{"LIST_CUSTJOB":"CREATE"},{"TRAN_CUSTRFND":"CREATE"}],"sources":["sod-analysis","suiterx-sod"]},{"id":"customer-and-credit","note":"S10","sox":true,"risk":"medium","title":"Create customers and issue credit memos","why":"One person could sell to a friend and clear with a credit memo what is owed.","sides":[{"LIST_CUSTJOB":"CREATE"},{"TRAN_CUSTCRED":"CREATE"}],"sources":["sod-analysis","a2q2-sod","suiterx-sod"]},{"id":"sales-order-and-approval","note":"S11","sox":true,"risk":"medium","title":"Enter sales orders and approve them","why":"One person could sell at any price or on any credit.","sides":[{"TRAN_SALESORD":"CREATE"},{"TRAN_SALESORDAPPRV":"EDIT"}],"sources":["netwrix-sod"]},{"id":"sales-order-and-fulfilment","note":"S12","sox":true,"risk":"medium","title":"Enter sales orders and ship them","why":"One person could enter an order for goods and send them to a friend.","sides":[{"TRAN_SALESORD":"CREATE"},{"TRAN_SALESORDFULFILL":"EDIT","TRAN_ITEMSHIP":"CREATE"}],"sources":["netwrix-sod"]},{"id":"purchase-order-and-receipt","note":"S13","sox":true,"risk":"medium","title":"Order goods and receive them","why":"One person could order goods and keep them, or receive what never came.","sides":[{"TRAN_PURCHORD":"CREATE"},{"TRAN_PURCHORDRECEIVE":"CREATE","TRAN_ITEMRCPT":"CREATE"}],"sources":["trajectory-sod","suitepeak"]},{"id":"vendor-and-purchase-order","note":"S14","sox":true,"risk":"medium","title":"Create vendors and order from them","why":"One person could order from a vendor that nobody else has looked at.","sides":[{"TRAN_PURCHORD":"CREATE"},{"LIST_VENDOR":"CREATE"}],"sources":["suitepeak","manifestly"]},{"id":"receipt-and-payables","note":"S15","sox":true,"risk":"medium","title":"Receive goods and enter the bills or vendors for them","why":"One person could receive what never came and enter the bill for it.","sides":[{"TRAN_ITEMRCPT":"CREATE","TRAN_PURCHORDRECEIVE":"CREATE"},{"TRAN_VENDBILL":"CREATE","LIST_VENDOR":"CREATE"}],"sources":["manifestly"]},{"id":"requisition-and-approval","note":"S16","sox":true,"risk":"medium","title":"Enter requisitions and approve them","why":"One person could have anything bought without a second look.","sides":[{"TRAN_PURCHREQ":"CREATE"},{"TRAN_PURCHREQAPPRV":"CREATE"}],"sources":["manifestly"]},{"id":"employee-and-payroll","note":"S17","sox":true,"risk":"high","title":"Create employees and pay them","why":"One person could invent an employee and pay it.","sides":[{"LIST_EMPLOYEE":"CREATE"},{"TRAN_PAYCHECK":"CREATE","TRAN_PAYROLLRUN":"CREATE"}],"sources":["suiterx-sod"]},{"id":"item-and-adjustment","note":"S18","sox":true,"risk":"medium","title":"Create items and adjust the stock","why":"One person could take goods and adjust the stock so that none are missing.","sides":[{"LIST_ITEM":"CREATE"},{"TRAN_INVADJST":"CREATE"}],"sources":["suiterx-sod"]},{"id":"reconciliation-and-receipts","note":"S19","sox":true,"risk":"medium","title":"Take payments and reconcile the bank","why":"One person could keep a payment and reconcile the account as if it had never come.","sides":[{"TRAN_CUSTPYMT":"CREATE","TRAN_CUSTDEP":"CREATE","TRAN_DEPOSIT":"CREATE"},{"TRAN_RECONCILE":"CREATE"}],"sources":["manifestly","netwrix-sod"]},{"id":"reconciliation-and-journal","note":"S20","sox":true,"risk":"medium","title":"Post journals and reconcile the bank","why":"One person could hide by a journal what does not agree with the bank.","sides":[{"TRAN_JOURNAL":"CREATE"},{"TRAN_RECONCILE":"CREATE"}],"sources":["manifestly"]},{"id":"reconciliation-and-payments","note":"S21","sox":true,"risk":"high","title":"Pay money out and reconcile the bank","why":"One person could pay money out and be the only one who compares it with the bank.","sides":[{"TRAN_VENDPYMT":"CREATE","TRAN_CHECK":"CREATE"},{"TRAN_RECONCILE":"CREATE"}],"sources":["netwrix-sod","manifestly"]},{"id":"reconciliation-and-bills","note":"S22","sox":true,"risk":"medium","title":"Enter vendor bills and reconcile the bank","why":"One person could enter a bill that nobody owes and be the only one who sees its payment.","sides":[{"TRAN_VENDBILL":"CREATE"},{"TRAN_RECONCILE":"CREATE"}],"sources":["netwrix-sod"]},{"id":"payment-and-approval","note":"S23","sox":true,"risk":"high","title":"Enter vendor payments and approve them","why":"One person could pay money out and nobody else would look at it.","sides":[{"TRAN_VENDPYMT":"CREATE"},{"TRAN_VENDPYMTAPPRV":"CREATE"}],"sources":["section_0531124014","section_157950453113"]},{"id":"blanket-order-and-approval","note":"S24","sox":false,"risk":"medium","title":"Enter blanket orders and approve them","why":"One person could bind the company to a vendor without a second look.","sides":[{"TRAN_BLANKORD":"CREATE"},{"TRAN_BLANKORDAPPRV":"CREATE"}],"sources":["usage-workbook"]},{"id":"purchase-contract-and-approval","note":"S25","sox":false,"risk":"medium","title":"Enter purchase contracts and approve them","why":"One person could bind the company to a vendor without a second look.","sides":[{"TRAN_PURCHCON":"CREATE"},{"TRAN_PURCHCONAPPRV":"CREATE"}],"sources":["usage-workbook"]},{"id":"vendor-return-and-approval","note":"S26","sox":false,"risk":"low","title":"Enter vendor returns and approve them","why":"One person could send goods away as a return without a second look.","sides":[{"TRAN_VENDAUTH":"CREATE"},{"TRAN_VENDAUTHAPPRV":"EDIT"}],"sources":["usage-workbook"]},{"id":"customer-return-and-approval","note":"S27","sox":false,"risk":"medium","title":"Enter customer returns and approve them","why":"One person could take back goods that were never sold, or never come.","sides":[{"TRAN_RTNAUTH":"CREATE"},{"TRAN_RTNAUTHAPPRV":"EDIT"}],"sources":["usage-workbook"]},{"id":"customer-return-and-refund","note":"S28","sox":false,"risk":"medium","title":"Enter customer returns and pay them out","why":"One person could enter a return that never comes and pay for it.","sides":[{"TRAN_RTNAUTH":"CREATE"},{"TRAN_RTNAUTHCREDIT":"EDIT","TRAN_CUSTRFND":"CREATE"}],"sources":["usage-workbook"]},{"id":"expense-report-and-payment","note":"S29","sox":false,"risk":"medium","title":"Enter expense reports and pay them","why":"One person could claim an expense and pay it to himself or herself.","sides":[{"TRAN_EXPREPT":"CREATE"},{"TRAN_VENDPYMT":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"receipt-and-deposit","note":"S30","sox":false,"risk":"medium","title":"Take payments and bank them","why":"One person could bank less than was paid.","sides":[{"TRAN_CUSTPYMT":"CREATE"},{"TRAN_DEPOSIT":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"invoice-and-approval","note":"S31","sox":false,"risk":"medium","title":"Enter invoices and approve them","why":"One person could show income that was never earned.","sides":[{"TRAN_CUSTINVC":"CREATE"},{"TRAN_CUSTINVCAPPRV":"CREATE"}],"sources":["netwrix-sod","usage-workbook"]},{"id":"count-and-adjustment","note":"S32","sox":false,"risk":"medium","title":"Count the stock and adjust it","why":"One person could take goods and count and adjust the stock so that none are missing.","sides":[{"TRAN_INVCOUNT":"CREATE"},{"TRAN_INVADJST":"CREATE"}],"sources":["knowledgeleader-matrix","auditnet-matrix"]},{"id":"transfer-order-and-approval","note":"S33","sox":false,"risk":"low","title":"Enter transfer orders and approve them","why":"One person could move goods to where nobody looks for them.","sides":[{"TRAN_TRNFRORD":"CREATE"},{"TRAN_TRNFRORDAPPRV":"EDIT"}],"sources":["usage-workbook"]},{"id":"payroll-and-commitment","note":"S34","sox":false,"risk":"high","title":"Prepare the payroll and commit it","why":"One person could pay wages that nobody else has looked at.","sides":[{"TRAN_MANAGEPAYROLL":"CREATE"},{"TRAN_COMMITPAYROLL":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"payroll-and-pay-items","note":"S35","sox":false,"risk":"high","title":"Run the payroll and change what is paid","why":"One person could raise a wage and pay it.","sides":[{"TRAN_PAYROLLRUN":"CREATE"},{"LIST_PAYROLLITEM":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"roles-and-postings","note":"S36","sox":true,"risk":"critical","title":"Change roles and post to the books","why":"One person could take any permission, use it and give it back.","sides":[{"TRAN_VENDPYMT":"CREATE","TRAN_JOURNAL":"CREATE","TRAN_CHECK":"CREATE"},{"ADMI_MANAGEROLES":"FULL"}],"sources":["urku-roles","netwrix-sod"]},{"id":"period-close-and-journal","note":"S37","sox":false,"risk":"medium","title":"Post journals and close or lock periods","why":"One person could open a closed period and change its figures.","sides":[{"TRAN_JOURNAL":"CREATE"},{"ADMI_PERIODCLOSING":"FULL","ADMI_CLOSEPERIOD":"FULL"}],"sources":["auditnet-matrix","bridgehead_1507658939"]},{"id":"vendor-change-and-payment-approval","note":"S38","sox":false,"risk":"high","title":"Change vendors and approve payments","why":"One person could put another bank account on a vendor and approve its payment.","sides":[{"LIST_VENDOR":"EDIT"},{"TRAN_VENDPYMTAPPRV":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"account-and-journal","note":"S39","sox":false,"risk":"medium","title":"Create accounts and post to them","why":"One person could post to an account that nobody watches.","sides":[{"TRAN_JOURNAL":"CREATE"},{"LIST_ACCOUNT":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"reconciliation-and-refunds","note":"S40","sox":false,"risk":"medium","title":"Refund customers and reconcile the bank","why":"One person could pay a refund and be the only one who compares it with the bank.","sides":[{"TRAN_CUSTRFND":"CREATE"},{"TRAN_RECONCILE":"CREATE"}],"sources":["netwrix-sod"]}]');
;// CONCATENATED MODULE: ./build/src/policy/built-in-duties.js

const entries = duties_namespaceObject;
/** Conflicts that sources about internal control of NetSuite name. */
const SOX_DUTIES = entries.filter(({ sox }) => sox).map(readDuty);
/** Conflicts of the same kind that no source names. */
const GENERAL_DUTIES = entries.filter(({ sox }) => !sox).map(readDuty);
function readDuty({ id, title, risk, why, sides, sources }) {
    return { id, title, risk, why, sides: sides.map(readSide), sources, at: null };
}
function readSide(side) {
    return Object.entries(side).map(([key, level]) => ({ key, level }));
}

;// CONCATENATED MODULE: ./build/src/policy/presets.js

const RECOMMENDED = ['file', 'role', 'permission', 'counterpart', 'project'];
const isRecommended = ({ group }) => RECOMMENDED.includes(group);
/** None leaves out what SDF refuses. */
const PRESETS = {
    recommended: { turnsOn: isRecommended, duties: [] },
    security: { turnsOn: (rule) => isRecommended(rule) || rule.group === 'security', duties: [] },
    sox: { turnsOn: (rule) => isRecommended(rule) || rule.id === 'duty-conflict', duties: SOX_DUTIES },
    all: { turnsOn: () => true, duties: [...SOX_DUTIES, ...GENERAL_DUTIES] },
};
const PRESET_NAMES = Object.keys(PRESETS);
/** The preset of a name; null where a config names something else. */
function presetOf(name) {
    return Object.hasOwn(PRESETS, name) ? PRESETS[name] : null;
}


/***/ }),

/***/ 1931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   cJ: () => (/* binding */ mendedEntries),
/* harmony export */   gN: () => (/* binding */ NO_BASELINE),
/* harmony export */   v4: () => (/* binding */ updatedBaseline),
/* harmony export */   v5: () => (/* binding */ inBaseline)
/* harmony export */ });
/* harmony import */ var _silenceable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(183);

const NO_BASELINE = new Map();
/** The findings that a baseline accepts. */
function inBaseline(findings, baseline) {
    return findings.filter(({ rule, fingerprint }) => (0,_silenceable_js__WEBPACK_IMPORTED_MODULE_0__/* .canBeIgnored */ .QI)(rule) && baseline.has(fingerprint));
}
/** The entries that no finding is left of, by the findings that they accept. */
function mendedEntries(baseline, acceptedFindings) {
    const found = new Set(acceptedFindings.map(({ fingerprint }) => fingerprint));
    return [...baseline.values()].filter(({ fingerprint }) => !found.has(fingerprint));
}
/**
 * A baseline that accepts further findings and no longer those that are mended. What stays is written as before.
 *
 * @param pathInRepository a path as users see it, from the top folder of the repository
 */
function updatedBaseline(old, mended, findings, pathInRepository) {
    const entries = new Map(old);
    for (const { fingerprint } of mended)
        entries.delete(fingerprint);
    for (const { rule, fingerprint, project, message } of findings) {
        if (!(0,_silenceable_js__WEBPACK_IMPORTED_MODULE_0__/* .canBeIgnored */ .QI)(rule))
            continue;
        entries.set(fingerprint, {
            fingerprint,
            rule: rule.id,
            project: pathInRepository(project) || '.',
            message,
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
function entryText({ fingerprint, rule, project, message }) {
    const members = Object.entries({ fingerprint, rule, project, message });
    return `{ ${members.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')} }`;
}
function compareEntries(one, other) {
    return (compareText(one.rule, other.rule) ||
        compareText(one.project, other.project) ||
        compareText(one.fingerprint, other.fingerprint));
}
function compareText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ suppressionsOf)
/* harmony export */ });
/* harmony import */ var _sdf_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1512);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2724);
/* harmony import */ var _sdf_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3496);
/* harmony import */ var _sdf_xml_markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(189);




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
    const contents = [{ comments: commentsBefore(root), elements: [root] }, ...contentsOf(root)];
    const found = contents.flatMap((content) => targetsOf(content).flatMap(({ comment, element }) => {
        const read = readComment(comment);
        return read ? { at: comment, ...read, element, object, path: element ? pathTo(element) : [] } : [];
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
    for (let markup = (0,_sdf_xml_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .nextMarkup */ ._G)(source.text, 0); markup && markup.end <= end;) {
        if (markup.kind === 'comment')
            comments.push({ source, start: markup.start, end: markup.end });
        markup = (0,_sdf_xml_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .nextMarkup */ ._G)(source.text, markup.end);
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
function pathTo(element) {
    const path = [];
    for (let some = element; some?.parent; some = some.parent) {
        path.unshift(some.name, keyOf(some));
    }
    return path;
}
function keyOf(element) {
    const fields = KEYS.map((name) => (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_2__/* .childValue */ .EK)(element, name)).find((value) => value !== null);
    return ((0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(element, 'scriptid') ?? fields)?.text.slice(0, MOST_OF_A_KEY) ?? '';
}


/***/ })

};
