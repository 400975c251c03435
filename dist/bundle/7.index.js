export const id = 7;
export const ids = [7];
export const modules = {

/***/ 87979:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ knownName)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27820);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70544);



/** What the UI calls a permission, or the object of some project that it is for; null where nobody knows. */
function knownName(key, projects) {
    const reference = (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(key);
    if (!reference)
        return (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .findPermission */ .Ll)(key)?.names[0] ?? null;
    for (const { counterpartById } of projects) {
        const object = counterpartById.get(reference.scriptId);
        if (object)
            return (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOfObject */ .MP)(object);
    }
    return null;
}


/***/ }),

/***/ 10007:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainLineOf: () => (/* binding */ explainLineOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/access/known-name.js
var known_name = __webpack_require__(87979);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/doors/index.js + 3 modules
var doors = __webpack_require__(43546);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/doors/records.js
var records = __webpack_require__(49887);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/doors/roles.js
var roles = __webpack_require__(67892);
// EXTERNAL MODULE: ./build/src/sdf/object-kinds.js + 7 modules
var object_kinds = __webpack_require__(15947);
// EXTERNAL MODULE: ./build/src/sdf/objects.js
var objects = __webpack_require__(60569);
// EXTERNAL MODULE: ./build/src/sdf/source.js
var sdf_source = __webpack_require__(92724);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var value = __webpack_require__(43496);
// EXTERNAL MODULE: ./build/src/access/setting.js
var setting = __webpack_require__(71396);
;// CONCATENATED MODULE: ./build/src/access/line-places.js








/** The elements that a line of a text belongs to, from the root down. */
function elementsAt(root, line) {
    const starts = (0,sdf_source/* lineStarts */._$)(root.source);
    const isOn = ({ start, end }) => (0,sdf_source/* lineAt */.mh)(starts, start) + 1 <= line && (0,sdf_source/* lineAt */.mh)(starts, Math.max(start, end - 1)) + 1 >= line;
    const chain = [];
    for (let next = isOn(root) ? root : undefined; next; next = next.children.find(isOn))
        chain.push(next);
    return chain;
}
/** What decides over access at a line: the place that it belongs to, or else those in the element that it begins. */
function placesAt(kind, root, line) {
    const chain = elementsAt(root, line);
    for (const element of [...chain].reverse()) {
        const place = placeOf(kind, element);
        if (place)
            return [place];
    }
    const last = chain.at(-1);
    return last && last !== root ? last.children.flatMap((inner) => placeOf(kind, inner) ?? []) : [];
}
function placeOf(kind, element) {
    return rowOf(kind, element) ?? settingAt(kind, element) ?? doorOf(kind, element);
}
/** A `permission` of a role or a tool, or of an object that lists roles. */
function rowOf(kind, element) {
    if (element.name !== 'permission' || element.parent?.name !== 'permissions')
        return null;
    const counterpart = counterpartKind(kind);
    if (counterpart) {
        const role = (0,value/* child */.jf)(element, (0,objects/* entryNames */.VM)(counterpart).role)?.text ?? '';
        return { kind: 'entry', element, role };
    }
    const key = (0,value/* child */.jf)(element, 'permkey')?.text;
    return key ? { kind: 'permission', element, key } : null;
}
function settingAt(kind, element) {
    const { parent } = element;
    const isOf = (door) => door.element === element.name;
    if (kind === 'role' && parent?.name === 'recordrestriction') {
        const door = roles/* ROLE */.z.places.flatMap(({ doors }) => doors).find(isOf);
        const segment = (0,value/* child */.jf)(parent, 'segment')?.text ?? '';
        return door ? { kind: 'setting', element, setting: (0,setting/* settingOf */.y)(door, segment) } : null;
    }
    const door = parent?.parent === null ? SETTINGS_OF.get(kind)?.find(isOf) : undefined;
    return door ? { kind: 'setting', element, setting: (0,setting/* settingOf */.y)(door) } : null;
}
/** The elements of an object that open it further than its permissions say. */
const SETTINGS_OF = new Map([
    ['role', roles/* ROLE */.z.doors],
    ['customrecordtype', records/* OPENINGS */.Q],
]);
function doorOf(kind, element) {
    const path = pathOf(element);
    const row = (0,doors/* doorRows */.cZ)().find(({ kind: other, places, door }) => {
        const own = [...places.flatMap((place) => place.path), door.element];
        return other === kind && own.length === path.length && own.every((name, index) => name === path[index]);
    });
    return row ? { kind: 'door', element, door: row.door } : null;
}
/** The names of the elements that lead to one, without the root. */
function pathOf(element) {
    const names = [];
    for (let next = element; next?.parent; next = next.parent)
        names.unshift(next.name);
    return names;
}
/** The element in another version of an object: by the names and keys that lead to it; null where it has none. */
function sameElement(element, otherRoot) {
    if (!element.parent)
        return otherRoot;
    const parent = sameElement(element.parent, otherRoot);
    const own = keyOf(element);
    const alike = (some) => some.name === element.name && keyOf(some) === own;
    const index = element.parent.children.filter(alike).indexOf(element);
    return parent?.children.filter(alike)[index] ?? null;
}
const KEYS = ['permkey', 'permittedrole', 'role', 'segment', 'scriptid'];
/** What tells an element from others of its name. */
function keyOf(element) {
    const id = element.attributes.find(({ name }) => name === 'scriptid')?.text;
    if (id !== undefined)
        return id;
    const key = element.children.find(({ name }) => KEYS.includes(name));
    return key ? key.text : null;
}
/** The value that a place has in its element: a level, or the text. */
function valueAt(kind, place, element) {
    if (place.kind === 'permission')
        return (0,value/* child */.jf)(element, 'permlevel')?.text || null;
    const counterpart = counterpartKind(kind);
    if (place.kind === 'entry' && counterpart)
        return (0,value/* child */.jf)(element, (0,objects/* entryNames */.VM)(counterpart).level)?.text || null;
    return element.text || null;
}
function counterpartKind(kind) {
    const known = (0,object_kinds/* objectKind */.AF)(kind);
    return known && (0,object_kinds/* isCounterpartKind */.oZ)(known) ? known : null;
}

// EXTERNAL MODULE: ./build/src/check/check.js + 9 modules
var check = __webpack_require__(55866);
// EXTERNAL MODULE: ./build/src/files/config-files.js
var config_files = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/files/git-repository.js
var git_repository = __webpack_require__(39674);
// EXTERNAL MODULE: ./build/src/files/git-revision.js
var git_revision = __webpack_require__(19467);
// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(99045);
// EXTERNAL MODULE: ./build/src/policy/rule-settings.js
var rule_settings = __webpack_require__(81528);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/risks.js + 1 modules
var risks = __webpack_require__(93832);
// EXTERNAL MODULE: ./build/src/report/writing/plain.js
var plain = __webpack_require__(73579);
// EXTERNAL MODULE: ./build/src/report/explain/explanation.js
var explanation = __webpack_require__(91307);
;// CONCATENATED MODULE: ./build/src/report/explain/line.js




function explainLine(facts) {
    return {
        title: (0,plain/* plain */.pj)(facts.at),
        subtitle: (0,plain/* plain */.pj)(facts.object),
        sections: [
            { title: 'What it is', lines: [(0,plain/* plain */.pj)(whatOf(facts))] },
            widthSection(facts),
            ...riskSection(facts),
            ...(facts.otherSide.length > 0 ? [{ title: 'The other side', lines: facts.otherSide.map(plain/* plain */.pj) }] : []),
            rulesSection(facts),
            {
                title: 'Found here',
                lines: facts.findings.length > 0 ? facts.findings.map(plain/* plain */.pj) : ['Nothing.'],
            },
        ],
    };
}
function whatOf({ place, name }) {
    switch (place.kind) {
        case 'permission':
            return `The permission ${place.key}${name ? ` (${name})` : ''}`;
        case 'entry':
            return `The level at which the object lists the role ${place.role || 'that is not named'}`;
        case 'setting':
            return `The setting "${place.setting.name}" (${place.setting.field})`;
        case 'door':
            return `The door "${place.door.name}" (${place.door.element}), which opens to ${REACH[place.door.reach]}`;
    }
}
const REACH = {
    public: 'anyone on the internet',
    outsiders: 'people outside the company',
    everyone: 'everyone in the account',
    named: 'those that it names',
};
function widthSection({ place, now, before }) {
    const absent = absentOf(place);
    const shown = (value) => value ?? `not set${absent === null ? '' : `, which means ${absent || 'nobody'}`}`;
    const values = valuesOf(place);
    const says = place.kind === 'door' && now !== null ? place.door.says[now] : undefined;
    return {
        title: 'Width',
        lines: [
            `now     ${(0,plain/* plain */.pj)(shown(now))}`,
            ...(says === undefined ? [] : [`means   ${(0,plain/* plain */.pj)(says.replaceAll('{}', 'it'))}`]),
            ...(before
                ? [`before  ${(0,plain/* plain */.pj)(before.isThere ? shown(before.value) : 'absent')} (${(0,plain/* plain */.pj)(before.revision)})`]
                : []),
            ...(values.length > 0 ? [`values  ${values.join(' < ')}, from the narrowest to the widest`] : []),
        ],
    };
}
/** The values from the narrowest to the widest; those of one group give the same. */
function valuesOf(place) {
    if (place.kind === 'setting')
        return place.setting.values.map((group) => group.join(' or '));
    if (place.kind === 'door')
        return place.door.values.map((group) => group.join(' or '));
    const permission = place.kind === 'permission' ? (0,permissions/* findPermission */.Ll)(place.key) : undefined;
    return permissions/* LEVELS */.A_.filter((level) => !permission || (0,permissions/* levelVerdict */.Qi)(permission, level) !== 'not-allowed');
}
function absentOf(place) {
    if (place.kind === 'setting')
        return place.setting.absent;
    return place.kind === 'door' ? place.door.absent : null;
}
function riskSection({ place, now }) {
    if (place.kind === 'permission' && now !== null && (0,permissions/* isLevel */.NW)(now) && now !== 'NONE')
        return [(0,explanation/* prose */.CS)('Risk', risk((0,risks/* explainRisk */.Di)(place.key, now)))];
    if (place.kind === 'setting')
        return [(0,explanation/* prose */.CS)('Risk', `${place.setting.risk} at its widest. ${place.setting.widest}`)];
    if (place.kind === 'door')
        return [(0,explanation/* prose */.CS)('Risk', `${place.door.risk} if it opens on an existing object.`)];
    return [];
}
function risk({ risk: level, why }) {
    return `${level}: anyone who holds it ${why}.`;
}
function rulesSection({ rules }) {
    const width = Math.max(...rules.map(([id]) => id.length));
    return {
        title: 'Rules that look at it',
        lines: rules.map(([id, severity]) => `${id.padEnd(width)}  ${severity}`),
    };
}

// EXTERNAL MODULE: ./build/src/rules/index.js + 67 modules
var rules = __webpack_require__(42761);
;// CONCATENATED MODULE: ./build/src/rules/rules-of-place.js

const POLICY = ['forbidden-permission', 'level-above-limit', 'missing-required-permission', 'duty-conflict'];
const PAIR = ['missing-counterpart', 'level-mismatch', 'restriction-mismatch', 'unresolved-reference'];
/** The ids of the rules that look at what a line decides. */
function rulesOfPlace(place) {
    switch (place.kind) {
        case 'permission':
            return [...ofPermission(place.key), 'duplicate-permission', ...POLICY, 'access-widened'];
        case 'entry':
            return [
                ...PAIR,
                'duplicate-permitted-role',
                'unused-permission-list',
                'inactive-role-reference',
                'access-left-in-account',
                'access-widened',
            ];
        case 'setting':
            return [
                'invalid-value',
                'unavailable-field',
                'required-setting',
                ...ofSetting(place.setting.field),
                'access-widened',
            ];
        case 'door':
            return [
                'access-widened',
                ...(place.door.reach === 'public' || place.door.reach === 'outsiders' ? ['open-to-the-public'] : []),
                ...(place.door.form === 'role' ? ['elevated-execution', 'online-suitelet-as-administrator'] : []),
                ...(place.door.form === 'scale' ? [] : ['unresolved-reference', 'inactive-role-reference']),
            ];
    }
}
function ofPermission(key) {
    return (0,permissions/* findPermission */.Ll)(key)
        ? [
            'level-not-allowed',
            'restriction-on-standard-permission',
            'bare-script-id',
            'privileged-permission',
            'privileged-role-without-2fa',
            'integration-role-excess',
            'ai-role-too-powerful',
        ]
        : ['unknown-permission', 'bare-script-id', ...PAIR];
}
function ofSetting(field) {
    if (field === 'tfarequired')
        return ['privileged-role-without-2fa'];
    return field === 'subsidiaryoption' ? ['subsidiaries-open-by-default', 'value-not-deployable'] : [];
}

// EXTERNAL MODULE: ./build/src/sdf/decode.js
var decode = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/src/sdf/notation.js
var notation = __webpack_require__(2891);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var sdf_reference = __webpack_require__(27820);
// EXTERNAL MODULE: ./build/src/sdf/xml/xml.js + 8 modules
var xml = __webpack_require__(47508);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(70752);
// EXTERNAL MODULE: ./build/src/cli/base-tree.js
var base_tree = __webpack_require__(27996);
// EXTERNAL MODULE: ./build/src/cli/failure.js
var failure = __webpack_require__(84366);
// EXTERNAL MODULE: ./build/src/cli/read-gate.js
var read_gate = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/src/cli/targets.js
var cli_targets = __webpack_require__(73374);
// EXTERNAL MODULE: ./build/src/cli/tree.js
var cli_tree = __webpack_require__(91210);
;// CONCATENATED MODULE: ./build/src/cli/explain-line.js
























/** `Objects/customrole_x.xml:12`, perhaps with a column, as reports write places. */
const AT_LINE = /^(.+\.xml):(\d{1,7})(?::\d{1,7})?$/i;
/** What decides over access at a line of an object's file. Throws wrong use where there is no such line. */
async function explainLineOf(word, given, world) {
    const [, path = '', digits = ''] = AT_LINE.exec(word) ?? [];
    const line = Number(digits);
    if (!(0,external_node_fs_.statSync)((0,external_node_path_.resolve)(world.folder, path), { throwIfNoEntry: false })?.isFile())
        throw (0,failure/* wrongUse */.po)(`There is no file "${path}".`);
    const gate = await (0,read_gate/* readFilesGate */.n8)(given, world);
    const targets = (0,cli_targets/* findTargets */.q)([path], world.folder);
    const tree = (0,cli_tree/* treeOf */.g)(targets, () => false, world);
    const result = (0,check/* check */.z6)(tree, {
        pathOf: (0,relative_path/* pathSeenFrom */.xG)(world.folder),
        isWanted: targets.isWanted,
        failOn: 'never',
        gate,
    });
    const { file, project } = fileOf(path, result.projects, world);
    const root = file.root();
    if (!root)
        throw (0,failure/* wrongUse */.po)(`"${path}" cannot be read as XML. Run check on it first.`);
    const places = placesAt(file.kind, root, line);
    if (places.length === 0)
        throw (0,failure/* wrongUse */.po)(`Line ${line} of "${path}" does not decide about access: it is not a permission, a setting or a door.`);
    const before = baseOf(given, path, world);
    return places.map((place) => {
        return explainLine({
            at: `${file.source.path}:${line}`,
            object: `${file.kind} ${file.id}`,
            place,
            name: place.kind === 'permission' ? (0,known_name/* knownName */.$)((0,notation/* canonical */.$N)((0,notation/* dueKey */.u4)(place.key)), [project]) : null,
            now: valueAt(file.kind, place, place.element),
            before: before && beforeOf(before, file.kind, place),
            otherSide: otherSideOf(place, file, project),
            rules: rulesOfPlace(place).map((id) => [id, severityOf(id, gate, file)]),
            findings: findingsOn(place.element, result),
        });
    });
}
function fileOf(path, projects, { folder }) {
    const real = (0,relative_path/* relativePath */.iZ)(folder, external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(folder, path)));
    for (const project of projects) {
        const file = project.files.find(({ source }) => source.path === real);
        if (file)
            return { file, project };
    }
    throw (0,failure/* wrongUse */.po)(`"${path}" is not an object of an SDF project.`);
}
/** How severe a rule is in a file under the policy; `off` where it is. */
function severityOf(id, { policy, pathInRepository }, { source }) {
    const setting = (0,rule_settings/* ruleSettingOf */._)(policy, id, pathInRepository(source.path));
    return setting ?? rules/* RULES */.y.find((rule) => rule.id === id)?.severity ?? 'off';
}
/** The file where this branch left a revision; null without one. */
function baseOf(given, path, { folder }) {
    const revision = (0,cli_arguments/* lastValue */.k)(given, 'base');
    if (revision === undefined)
        return null;
    const file = external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(folder, path));
    return (0,base_tree/* asked */.N)(() => {
        const top = (0,git_repository/* topOf */.H)(folder);
        const commit = (0,git_revision/* mergeBase */.wu)(folder, revision, 'HEAD') ?? (0,git_revision/* resolveCommit */.WL)(folder, revision);
        const bytes = (0,config_files/* filesInGit */.z)(top, commit)((0,relative_path/* relativePath */.iZ)(top, file));
        if (!bytes)
            return { revision, root: null };
        const { source, fault } = (0,decode/* decode */.D4)(path, bytes);
        const parsed = fault ? null : (0,xml/* parseXml */.NO)(source);
        return { revision, root: parsed && 'root' in parsed ? parsed.root : null };
    });
}
function beforeOf({ revision, root }, kind, place) {
    const element = root && sameElement(place.element, root);
    return {
        revision,
        isThere: element !== null,
        value: element ? valueAt(kind, place, element) : null,
    };
}
/** What the object of a permission, or the role that an object lists, says of the other. */
function otherSideOf(place, file, project) {
    if (place.kind === 'permission') {
        const reference = (0,sdf_reference/* parseReference */.F2)((0,notation/* dueKey */.u4)(place.key));
        const object = reference && project.counterpartById.get(reference.scriptId);
        if (!object)
            return [];
        const entry = object.permittedRoles.find(({ role }) => role && (0,sdf_reference/* parseReference */.F2)((0,notation/* dueRole */.nv)(role.text))?.scriptId === file.id);
        const level = entry?.level?.text ?? null;
        return [sentence(object.source.path, object.id, file.id, level)];
    }
    if (place.kind !== 'entry')
        return [];
    const role = project.roleById.get((0,sdf_reference/* parseReference */.F2)((0,notation/* dueRole */.nv)(place.role))?.scriptId ?? '');
    const own = project.counterpartById.get(file.id);
    if (!role || !own)
        return [];
    const entry = role.permissions.find(({ key }) => key && (0,sdf_reference/* parseReference */.F2)((0,notation/* dueKey */.u4)(key.text))?.scriptId === file.id);
    return [sentence(role.source.path, role.id, file.id, entry?.level?.text ?? null)];
}
function sentence(path, id, other, level) {
    return level === null
        ? `${path}: ${id} does not list ${other}`
        : `${path}: ${id} lists ${other} at ${level}`;
}
/** What is found in an element, or told of it beside another finding. */
function findingsOn({ source, start, end }, { findings }) {
    const isIn = ({ at }) => at.source.path === source.path && at.start < end && at.end > start && at.end - at.start <= end - start;
    return findings.filter(isIn).map(({ at, rule, severity, message }) => {
        const { line, column } = (0,sdf_source/* positionAt */.t$)(at.source, at.start);
        return `${line}:${column}  ${severity}  ${rule.id}: ${message}`;
    });
}


/***/ }),

/***/ 73374:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findTargets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_project_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16161);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99045);
/* harmony import */ var _util_globs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3093);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84366);






/** What the system says where a path leads to nothing: no such entry, or one below a file. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR']);
/** Finds files and folders by the paths that a user wrote; without any it is the current folder. */
function findTargets(paths, current) {
    const targets = (paths.length > 0 ? paths : ['.']).map((path) => findTarget(path, current));
    const globs = targets.filter(({ glob }) => glob !== null);
    const folders = targets.map(({ path, isFile }) => {
        const start = isFile ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : path;
        return (0,_files_project_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .projectFolder */ .K)(start, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(start).root);
    });
    return {
        folders: outermost(folders).map((folder) => (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(current, folder)),
        named: targets.map(({ path }) => path),
        isWanted: (path) => targets.some((target) => target.means(path, current)),
        refuseUnmatched: (files) => {
            const idle = globs.find((target) => !files.some((path) => target.means(path, current)));
            if (idle)
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongUse */ .po)(`No file matches "${idle.glob}".`);
        },
    };
}
function findTarget(written, current) {
    const path = written === '' ? null : realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, written));
    if (path === null && GLOB.test(written))
        return globTarget(written, current);
    if (path === null)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongUse */ .po)(`There is no file or folder "${written}".`);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    const means = (some) => (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, some));
    if (stats.isDirectory())
        return { path, isFile: false, glob: null, means };
    if (stats.isFile() && /\.xml$/i.test(path))
        return { path, isFile: true, glob: null, means };
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongUse */ .po)(`"${written}" is neither an XML file nor a folder.`);
}
/** What a shell would have made paths of, if it were one that does so. */
const GLOB = /[*?{]|\[.+\]/;
/** All that lies below its folder is searched, which is what comes before the first part with a wildcard. */
function globTarget(written, current) {
    const glob = written.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    const fault = (0,_util_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .faultInGlob */ .s)(glob);
    if (fault !== null)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongUse */ .po)(`"${written}" cannot be used: ${fault}`);
    const parts = glob.split('/');
    const start = parts
        .slice(0, parts.findIndex((part) => GLOB.test(part)))
        .join('/');
    const path = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, start === '' && glob.startsWith('/') ? '/' : start || '.'));
    if (path === null)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongUse */ .po)(`No file matches "${written}".`);
    const isMeant = (0,_util_globs_js__WEBPACK_IMPORTED_MODULE_4__.globFilter)([glob]);
    const absolute = glob.startsWith('/') || /^[a-z]:/i.test(glob);
    const means = (some) => isMeant(absolute ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, some).replaceAll('\\', '/') : some);
    return { path, isFile: !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory(), glob: written, means };
}
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        if (ABSENT.has(error.code))
            return null;
        throw error;
    }
}
/** Of folders those that lie in no other, each once. */
function outermost(folders) {
    const unique = [...new Set(folders)];
    return unique.filter((folder) => !unique.some((other) => other !== folder && (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(other, folder)));
}


/***/ }),

/***/ 91210:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ treeOf)
/* harmony export */ });
/* harmony import */ var _files_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61108);
/* harmony import */ var _report_left_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(146);


/**
 * The files that a user has asked for, as git would commit them. What is left out for that is said once.
 *
 * @param isCompared whether they are going to be compared with a revision
 */
function treeOf({ folders, named }, isIgnored, world, isCompared = false) {
    const { tree, leftOut } = (0,_files_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .workingTree */ .c)(world.folder, folders, isIgnored, { named, isCompared });
    const sentence = (0,_report_left_out_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutSentence */ .h)(leftOut);
    if (sentence !== null)
        world.tell(sentence);
    return tree;
}


/***/ }),

/***/ 16161:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ projectFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The folder to search so that a folder or file is judged with its whole project: the nearest folder at or above it
 * that has a manifest.xml, or else `start` itself. Does not look above `top`, nor above the top of a repository.
 */
function projectFolder(start, top) {
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'manifest.xml')))
            return folder;
        if (folder === top || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return start;
    }
}


/***/ }),

/***/ 146:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ leftOutSentence)
/* harmony export */ });
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47635);

/** More names are only counted. */
const MOST_NAMED = 5;
/** What of a git repository is not checked, and how to check it; null where nothing is left out. */
function leftOutSentence({ ignored, repositories }) {
    const parts = [
        ...(ignored.length > 0 ? [`${named(ignored)}, which git ignores`] : []),
        ...(repositories.length > 0 ? [`${named(repositories)}, a separate repository`] : []),
    ];
    if (parts.length === 0)
        return null;
    return `Not checked: ${parts.join('; ')}. To check it, name the path.`;
}
function named(paths) {
    if (paths.length <= MOST_NAMED)
        return (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(paths);
    return (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([...paths.slice(0, MOST_NAMED), `${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(paths.length - MOST_NAMED, 'more path')}`]);
}


/***/ })

};
