export const id = 9271;
export const ids = [9271,2591];
export const modules = {

/***/ 92591:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ matrixOf)
});

// EXTERNAL MODULE: ./build/src/sdf/catalogue/risks.js + 1 modules
var risks = __webpack_require__(93832);
// EXTERNAL MODULE: ./build/src/sdf/project.js + 1 modules
var sdf_project = __webpack_require__(86260);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var sdf_reference = __webpack_require__(27820);
// EXTERNAL MODULE: ./build/src/util/compare-text.js
var compare_text = __webpack_require__(64465);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
// EXTERNAL MODULE: ./build/src/access/holders.js
var holders = __webpack_require__(64527);
;// CONCATENATED MODULE: ./build/src/access/matrix-order.js

/** The subtabs of a role's permissions in the order of the UI; what no source places comes last. */
const TABS = [
    'Transactions',
    'Reports',
    'Lists',
    'Setup',
    'Custom Record',
    null,
];
/** By tab, then by name as people read it, then by key. */
function compareRows(one, other) {
    return (TABS.indexOf(one.tab) - TABS.indexOf(other.tab) ||
        (0,compare_text/* compareTexts */.q)([one.name.toLowerCase(), one.key], [other.name.toLowerCase(), other.key]));
}

// EXTERNAL MODULE: ./build/src/access/names.js
var names = __webpack_require__(70544);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/doors/index.js + 3 modules
var catalogue_doors = __webpack_require__(43546);
// EXTERNAL MODULE: ./build/src/sdf/object-file.js
var object_file = __webpack_require__(30781);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var value = __webpack_require__(43496);
// EXTERNAL MODULE: ./build/src/access/door-changes.js
var door_changes = __webpack_require__(6658);
// EXTERNAL MODULE: ./build/src/access/door-items.js
var door_items = __webpack_require__(84707);
// EXTERNAL MODULE: ./build/src/access/door-list.js + 1 modules
var door_list = __webpack_require__(87000);
// EXTERNAL MODULE: ./build/src/access/door-role.js
var door_role = __webpack_require__(52559);
// EXTERNAL MODULE: ./build/src/access/door-scale.js
var door_scale = __webpack_require__(19845);
// EXTERNAL MODULE: ./build/src/access/door-subject.js
var door_subject = __webpack_require__(49167);
// EXTERNAL MODULE: ./build/src/access/door-widths.js
var door_widths = __webpack_require__(66718);
;// CONCATENATED MODULE: ./build/src/access/open-doors.js













/**
 * The doors of a project that stand open, in the order of its files. What decides on whom code runs lets nobody in, and
 * what a toolset demands is a lock: neither is here.
 *
 * @param isWanted whether a file is asked for, by its path
 * @param isWhole whether those are among them that NetSuite's own default leaves open
 */
function openDoorsOf(project, isWanted, isWhole) {
    const files = project.files.filter(({ kind, source }) => catalogue_doors/* DOORS */.I0.has(kind) && isWanted(source.path));
    const groups = [...(0,group_by/* groupBy */.$)(files, ({ kind, id }) => JSON.stringify([kind, id])).values()];
    const untouched = new Map();
    const doors = groups.flatMap((group) => {
        if (isWhole)
            return doorsOfObject(project, group);
        const all = group.some(isTouched) ? doorsOfObject(project, group) : [];
        const [{ kind = '' } = {}] = group;
        const own = all.filter(({ isDefault }) => !isDefault);
        if (own.length === 0 && (all.length > 0 || !group.some(isTouched)))
            untouched.set(kind, (untouched.get(kind) ?? 0) + 1);
        return own;
    });
    return { doors, untouched };
}
const REACHES = ['public', 'outsiders', 'everyone', 'named'];
/** Who comes in from furthest first, then by risk, and by names, so that the order is always the same. */
function compareDoors(one, other) {
    return (REACHES.indexOf(one.reach) - REACHES.indexOf(other.reach) ||
        Number(one.isRunAs) - Number(other.isRunAs) ||
        Number(one.isDefault) - Number(other.isDefault) ||
        (0,risks/* compareRisks */.IJ)(other.risk, one.risk) ||
        (0,compare_text/* compareTexts */.q)(namesOf(one), namesOf(other)));
}
function namesOf({ project, object, element, role, entry }) {
    return [project, object, element, role ?? '', entry ?? ''];
}
function isTouched({ kind, source, isSilent }) {
    return !isSilent && (0,object_file/* mayMatter */.dx)(kind, source);
}
function doorsOfObject(project, files) {
    const [one] = files;
    const place = one && catalogue_doors/* DOORS */.I0.get(one.kind);
    const root = place && (0,door_items/* rootItem */.q7)(place, files);
    if (!root)
        return [];
    const context = { pair: { base: null, head: project }, id: one.id, label: (0,door_subject/* labelOf */.Wy)(files), unknown: [] };
    const [element] = root.elements;
    if (!element)
        return [];
    const inScope = Object.hasOwn(object_file/* FILE_KINDS */.Rt, one.kind) ? null : files.some((file) => file.inScope);
    return doorsIn({ context, kind: one.kind, inScope, at: (0,value/* openingTag */.p8)(element) }, root);
}
function doorsIn(within, item) {
    return [
        ...item.place.doors.flatMap((door) => doorsOf(within, door, item)),
        ...item.place.places
            .filter(({ isPermission }) => !isPermission)
            .flatMap((inner) => [...(0,door_items/* itemsIn */.Un)(item, inner)].flatMap(([key, one]) => inner.without ? doorsOfRow(within, inner, key, one, item) : doorsIn(within, one))),
    ];
}
function doorsOf(within, door, item) {
    if (door.isControl)
        return [];
    const nothing = asIfEmpty(item);
    const { context } = within;
    if (door.form === 'list')
        return opened(within, door, item, (0,door_list/* listChanges */.W)(context, door, nothing, item));
    if (door.form === 'role')
        return opened(within, door, item, (0,door_role/* roleChange */.h)(context, door, nothing, item));
    const isDefault = isAsAbsent(door, item);
    if (isDefault && (door.riskOfNew === null || isSaidByAnother(door, item)))
        return [];
    if (door.coveredBy !== undefined && (0,door_items/* written */.Mp)(item, door.coveredBy).texts.includes('T'))
        return [];
    const at = (0,door_items/* written */.Mp)(item, door.element).at ?? item.at;
    const after = (0,door_widths/* widthOf */.qz)(item, door);
    const changes = (0,door_scale/* scaleChange */.V)({ context, door, item, key: null, before: door_widths/* SHUT */.RR, after, isNew: false, at });
    return opened(within, door, item, changes).map((one) => isDefault ? { ...one, isDefault, risk: door.riskOfNew ?? 'low' } : one);
}
/** A row for a role is a door where it gives more than everybody has. */
function doorsOfRow(within, place, key, item, around) {
    return place.doors.flatMap((door) => {
        const before = (0,door_changes/* widthInRow */.SM)(place, door, null, around);
        const after = (0,door_changes/* widthInRow */.SM)(place, door, item, around);
        // Where nobody knows what everybody has, the row says something.
        if (after.high <= before.low)
            return [];
        const { context } = within;
        return opened(within, door, item, (0,door_scale/* scaleChange */.V)({ context, door, item, key, before, after, isNew: false, at: item.at }));
    });
}
function opened(within, door, item, changes) {
    const { kind, inScope, context, at } = within;
    return changes.map((change) => ({
        project: change.project,
        kind,
        object: (0,door_items/* pathOfItem */.OS)(item, context.id),
        objectName: context.label,
        element: door.element,
        name: door.name,
        reach: door.reach,
        role: change.role,
        entry: change.entry ?? null,
        isRunAs: door.form === 'role',
        value: isUnknown(door, item) ? null : change.after,
        says: isUnknown(door, item) ? unknownWords(door) : (change.says ?? `${door.name}: ${change.after ?? ''}`),
        risk: change.risk,
        isDefault: false,
        isSure: (0,door_items/* opennessOf */.jM)(item).surely && (0,door_items/* opennessOfDoor */.pz)(item, door).surely,
        inScope,
        at: change.at ?? item.at ?? at,
    }));
}
/** The same item as it would be if it said nothing: what opens a door is measured from there. */
function asIfEmpty(item) {
    return { ...item, elements: [] };
}
function isAsAbsent(door, item) {
    const { texts } = (0,door_items/* written */.Mp)(item, door.element);
    if (texts.length === 0 || door.absent === null)
        return texts.length === 0;
    const { high } = (0,door_widths/* point */.zx)(door, door.absent);
    return texts.every((text) => (0,door_widths/* point */.zx)(door, text).high === high);
}
function isUnknown(door, item) {
    return door.form === 'scale' && door.absent === null && (0,door_items/* written */.Mp)(item, door.element).texts.length === 0;
}
function unknownWords({ name }) {
    return `${name} is not set, and NetSuite's default is not documented`;
}
/** What a field gives in searches need not be told beside what it gives in forms. */
function isSaidByAnother(door, item) {
    if (door.element !== 'searchlevel')
        return false;
    const other = item.place.doors.find(({ element }) => element === 'accesslevel');
    return other !== undefined && (0,door_widths/* widthOf */.qz)(item, other).high >= (0,door_widths/* widthOf */.qz)(item, door).high;
}

// EXTERNAL MODULE: ./build/src/access/openings.js
var openings = __webpack_require__(61127);
;// CONCATENATED MODULE: ./build/src/access/open-types.js


/** What the record types of a project open to people whom no list names, in the order of the files. */
function openTypesOf(project) {
    return [...project.counterpartById.values()].flatMap((object) => (0,openings/* openingsOf */.D$)(object)
        .filter(({ isOpen }) => isOpen)
        .map((opening) => ({
        ...opening,
        project: project.root,
        object: object.id,
        objectName: (0,names/* nameOfObject */.MP)(object),
    })));
}

// EXTERNAL MODULE: ./build/src/access/risk-of-holding.js
var risk_of_holding = __webpack_require__(76657);
// EXTERNAL MODULE: ./build/src/access/role-settings.js
var role_settings = __webpack_require__(66350);
;// CONCATENATED MODULE: ./build/src/access/matrix.js












/**
 * The matrix of some projects. The same projects give the same matrix, whatever their order.
 *
 * @param isWanted whether a file is asked for, by its path: only what roles and objects of such files say is shown
 */
function matrixOf(projects, isWanted = () => true, doors = 'none') {
    const sorted = [...projects].sort((one, other) => (0,compare_text/* compareTexts */.q)([one.root], [other.root]));
    const columns = sorted.flatMap((project) => columnsOf(project, isWanted));
    return {
        projects: sorted.map(({ root, manifest }) => ({ root, name: manifest?.projectName ?? null })),
        permissions: rowsOf(columns),
        roles: columns.map(({ role }) => role),
        openTypes: sorted.flatMap(openTypesOf).filter(({ at }) => isWanted(at.source.path)),
        doors: doors === 'none' ? null : matrix_doorsOf(sorted, isWanted, doors === 'all'),
        omitted: sorted.flatMap(omittedRoles).filter(({ at }) => isWanted(at.source.path)),
    };
}
function matrix_doorsOf(projects, isWanted, isWhole) {
    const all = projects.map((project) => openDoorsOf(project, isWanted, isWhole));
    const untouched = new Map();
    for (const one of all)
        for (const [kind, number] of one.untouched)
            untouched.set(kind, (untouched.get(kind) ?? 0) + number);
    return { doors: all.flatMap(({ doors }) => doors).sort(compareDoors), untouched };
}
function columnsOf(project, isWanted) {
    return [...(0,holders/* holdersOf */.pW)(project).values()]
        .sort((one, other) => Number(one.role === null) - Number(other.role === null) || (0,compare_text/* compareTexts */.q)([one.id], [other.id]))
        .map((holder) => ({ project, role: columnOf(project, holder, isWanted) }))
        .filter(({ role: { role, cells } }) => cells.size > 0 || (role !== null && isWanted(role.source.path)));
}
function columnOf(project, holder, isWanted) {
    const { id, role, isActive, grants } = holder;
    const isWhole = role !== null && isWanted(role.source.path);
    const shown = [...grants.values()].filter(({ key }) => isWhole || isObjectWanted(project, key, isWanted));
    return {
        project: project.root,
        id,
        name: (0,names/* nameOfHolder */.HF)(holder),
        role,
        isActive,
        settings: role ? [...(0,role_settings/* settingsOf */.f)(role).values()] : [],
        cells: new Map(shown.map((grant) => [grant.key, { ...grant, risk: (0,risk_of_holding/* riskOfHolding */.c)(id, grant.key, grant.level) }])),
    };
}
function isObjectWanted(project, key, isWanted) {
    const object = objectOf(project, key);
    return object !== null && isWanted(object.source.path);
}
function objectOf(project, key) {
    const reference = (0,sdf_reference/* parseReference */.F2)(key);
    return reference && (0,sdf_project/* counterpartOf */.rY)(project, reference);
}
/** What several projects call differently has the name of the first of them that defines it. */
function rowsOf(columns) {
    const held = columns.flatMap(({ project, role }) => [...role.cells.values()].map((cell) => ({ project, cell })));
    const rows = [...(0,group_by/* groupBy */.$)(held, ({ cell }) => cell.key)].map(([key, all]) => {
        const head = (all.find(({ project }) => objectOf(project, key)) ?? all[0])?.project ?? null;
        const risk = (0,risks/* greatestRisk */.bH)(all.map(({ cell }) => cell.risk)) ?? 'low';
        return { key, ...(0,names/* nameOfPermission */.o3)({ head, base: null }, key), risk };
    });
    return rows.sort(compareRows);
}
function omittedRoles({ roles, roleById }) {
    return roles.flatMap((role) => {
        const speaker = roleById.get(role.id);
        if (speaker === role)
            return [];
        const at = role.scriptId ?? { source: role.source, start: role.root.start, end: role.root.end };
        const reason = speaker
            ? `${speaker.source.path} speaks for "${role.id}" already`
            : 'the role has no script id';
        return [{ at, reason }];
    });
}


/***/ }),

/***/ 9271:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matrix: () => (/* binding */ matrix)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _access_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92591);
/* harmony import */ var _check_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70468);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99045);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92724);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70752);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(24953);
/* harmony import */ var _ignored_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(11322);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18719);
/* harmony import */ var _read_gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7968);
/* harmony import */ var _report_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77591);
/* harmony import */ var _repository_top_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71084);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73374);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(91210);














/** The formats of a matrix. Each is loaded when it is asked for. */
const FORMATS = {
    csv: async () => (await __webpack_require__.e(/* import() */ 2879).then(__webpack_require__.bind(__webpack_require__, 52879))).matrixCsv,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(4737), __webpack_require__.e(2249)]).then(__webpack_require__.bind(__webpack_require__, 72249))).matrixHtml,
    markdown: async () => (await __webpack_require__.e(/* import() */ 3055).then(__webpack_require__.bind(__webpack_require__, 3055))).matrixMarkdown,
    json: async () => (await __webpack_require__.e(/* import() */ 7236).then(__webpack_require__.bind(__webpack_require__, 57236))).matrixJson,
};
const OPTIONS = [
    (0,_report_options_js__WEBPACK_IMPORTED_MODULE_8__/* .formatOption */ .Bx)('Write the matrix', Object.keys(FORMATS), 'csv'),
    _report_options_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTPUT_OPTION */ .g3,
    {
        name: 'doors',
        summary: 'Add a row for every open door: fields, segments, scripts, files and other objects that grant access',
    },
    _report_options_js__WEBPACK_IMPORTED_MODULE_8__/* .IGNORE_OPTION */ .np,
    _read_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIG_OPTION */ .dG,
];
const matrix = {
    takes: '[path…]',
    about: `Shows who may do what: permissions × roles of the SDF projects in files and folders (default: the current
folder). It uses only "ignore" from the policy and reports no findings.`,
    options: OPTIONS,
    async run(given, world) {
        const targets = (0,_targets_js__WEBPACK_IMPORTED_MODULE_10__/* .findTargets */ .q)(given.words, world.folder);
        const pathOf = (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathSeenFrom */ .xG)(world.folder);
        const { isIgnored } = await (0,_ignored_js__WEBPACK_IMPORTED_MODULE_12__/* .ignoredBy */ .g)(given, await (0,_read_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .readGate */ .cw)(given, world), pathOf);
        const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .treeOf */ .g)(targets, isIgnored, world);
        const deliver = (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .deliverTo */ .B)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .lastValue */ .k)(given, 'output'), tree, world);
        const loaded = (0,_check_load_js__WEBPACK_IMPORTED_MODULE_2__/* .load */ .H)(tree, pathOf);
        const format = (0,_report_options_js__WEBPACK_IMPORTED_MODULE_8__/* .formatOf */ .be)(given, Object.keys(FORMATS), 'csv');
        const found = (0,_access_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .matrixOf */ .l)(loaded.projects, targets.isWanted, doorsFor(given, format));
        const report = await FORMATS[format]();
        const problems = problemsOf(loaded, found);
        deliver(report(found, problems, await fromWhere(format, targets.folders, world)));
        for (const problem of problems)
            world.tell(problem);
        if (loaded.projects.length + problems.length === 0)
            world.tell('There is no SDF project here: the matrix is empty.');
        return problems.length > 0 ? _command_js__WEBPACK_IMPORTED_MODULE_13__/* .NO_VERDICT */ .YP : _command_js__WEBPACK_IMPORTED_MODULE_13__/* .PASSED */ .f5;
    },
};
async function fromWhere(format, [named = ''], { folder }) {
    const top = (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryTop */ .K)(folder);
    const repositoryPath = (path) => (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path));
    if (format !== 'html')
        return { repositoryPath };
    const { originOf } = await __webpack_require__.e(/* import() */ 9824).then(__webpack_require__.bind(__webpack_require__, 89824));
    const origin = originOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, named));
    return { repositoryPath, ...(origin && { origin }) };
}
/** The page shows what is not NetSuite's own default anyway: it has a view of its own for that. */
function doorsFor(given, format) {
    if (given.options.has('doors'))
        return 'all';
    return format === 'html' ? 'changed' : 'none';
}
/** What is missing in the matrix: without it nobody could say that the matrix is all. */
function problemsOf(loaded, { omitted }) {
    const roles = omitted.map(({ at: { source, start }, reason }) => {
        return `${source.path}:${(0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, start).line} is not in the matrix: ${reason}.`;
    });
    return [...(0,_check_load_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadOf */ .D)(loaded), ...roles];
}


/***/ })

};
