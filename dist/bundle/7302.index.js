export const id = 7302;
export const ids = [7302];
export const modules = {

/***/ 7302:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ matrixOf)
});

// EXTERNAL MODULE: ./build/src/sdf/catalogue/risks.js + 1 modules
var risks = __webpack_require__(3832);
// EXTERNAL MODULE: ./build/src/sdf/project.js + 1 modules
var sdf_project = __webpack_require__(6260);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var sdf_reference = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/src/util/compare-text.js
var compare_text = __webpack_require__(4465);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(7043);
// EXTERNAL MODULE: ./build/src/access/holders.js
var holders = __webpack_require__(4527);
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
var names = __webpack_require__(544);
// EXTERNAL MODULE: ./build/src/access/openings.js
var openings = __webpack_require__(1127);
;// CONCATENATED MODULE: ./build/src/access/open-types.js


/** What the record types of a project open to people whom no list names, in the order of the files. */
function openTypesOf(project) {
    return [...project.counterpartById.values()].flatMap((object) => (0,openings/* openingsOf */.D)(object)
        .filter(({ isOpen }) => isOpen)
        .map((opening) => ({
        ...opening,
        project: project.root,
        object: object.id,
        objectName: (0,names/* nameOfObject */.MP)(object),
    })));
}

// EXTERNAL MODULE: ./build/src/access/risk-of-holding.js
var risk_of_holding = __webpack_require__(6657);
// EXTERNAL MODULE: ./build/src/access/settings.js + 1 modules
var settings = __webpack_require__(4832);
;// CONCATENATED MODULE: ./build/src/access/matrix.js











/**
 * The matrix of some projects. The same projects give the same matrix, whatever their order.
 *
 * @param isWanted whether a file is asked for, by its path: only what roles and objects of such files say is shown
 */
function matrixOf(projects, isWanted = () => true) {
    const sorted = [...projects].sort((one, other) => (0,compare_text/* compareTexts */.q)([one.root], [other.root]));
    const columns = sorted.flatMap((project) => columnsOf(project, isWanted));
    return {
        projects: sorted.map(({ root, manifest }) => ({ root, name: manifest?.projectName ?? null })),
        permissions: rowsOf(columns),
        roles: columns.map(({ role }) => role),
        openTypes: sorted.flatMap(openTypesOf).filter(({ at }) => isWanted(at.source.path)),
        omitted: sorted.flatMap(omittedRoles).filter(({ at }) => isWanted(at.source.path)),
    };
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
        name: (0,names/* nameOfRole */.r0)(role),
        role,
        isActive,
        settings: role ? [...(0,settings/* settingsOf */.f)(role).values()] : [],
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


/***/ })

};
