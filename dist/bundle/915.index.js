export const id = 915;
export const ids = [915];
export const modules = {

/***/ 74802:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ worstRisk),
/* harmony export */   vF: () => (/* binding */ compareChanges),
/* harmony export */   vR: () => (/* binding */ widens)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93832);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64465);


/** Whether somebody may do more after a change than before. */
function widens({ change }) {
    return change === 'granted' || change === 'raised' || change === 'loosened';
}
/** The greatest risk of the access that changes open. What they only take away is no risk. */
function worstRisk(changes) {
    return (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_0__/* .greatestRisk */ .bH)(changes.filter(widens).map(({ risk }) => risk)) ?? 'none';
}
/** Worst first; of equal risk what widens before what narrows; then by names, so that the order is always the same. */
function compareChanges(one, other) {
    return ((0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRisks */ .IJ)(other.risk, one.risk) ||
        Number(widens(other)) - Number(widens(one)) ||
        (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)(namesOf(one), namesOf(other)));
}
function namesOf({ project, role, object, permission, change, entry }) {
    return [project, role ?? '', object ?? '', permission, change, entry ?? ''];
}


/***/ }),

/***/ 20863:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ accessChanges)
});

// EXTERNAL MODULE: ./build/src/access/change.js
var access_change = __webpack_require__(74802);
// EXTERNAL MODULE: ./build/src/access/door-changes.js
var door_changes = __webpack_require__(6658);
// EXTERNAL MODULE: ./build/src/access/entry-permission.js
var entry_permission = __webpack_require__(85458);
// EXTERNAL MODULE: ./build/src/access/holders.js
var holders = __webpack_require__(64527);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var reference = __webpack_require__(27820);
;// CONCATENATED MODULE: ./build/src/access/kept.js


/**
 * Marks what the project no longer grants and the account keeps all the same, whatever is deployed.
 *
 * Deploying an account customization deletes no object, and no deployment takes a role out of the list of a record type,
 * segment or custom transaction type. A SuiteApp's own objects are deleted where they leave it. Of a row of a role's own
 * permissions Oracle and Salto say different things, so nothing is said. (subsect_1522153967, section_4731157695,
 * section_1537732481)
 */
function withKept(changes, pair) {
    return changes.map((change) => (isKept(change, pair) ? { ...change, kept: true } : change));
}
function isKept({ change, role, object, permission }, pair) {
    const { base, head } = pair;
    // What lies in no project is deployed by nobody.
    if (!base?.manifest || !narrows(change))
        return false;
    const isDeleting = isSuiteApp(pair);
    if (role !== null && base.roleById.has(role) && !head?.roleById.has(role))
        return !isDeleting;
    const id = object ?? (0,reference/* parseReference */.F2)(permission)?.scriptId;
    if (id === undefined)
        return false;
    if (isGone(pair, id))
        return !isDeleting;
    const before = base.counterpartById.get(id);
    return change === 'revoked' && before !== undefined && role !== null && rowIsGone(pair, before, role);
}
function narrows(change) {
    return change === 'revoked' || change === 'lowered' || change === 'tightened';
}
function isSuiteApp({ base, head }) {
    return (head ?? base)?.manifest?.isSuiteApp === true;
}
/** Whether the file of an object is no longer there. */
function isGone({ base, head }, id) {
    const [object] = id.split('.');
    return object !== undefined && base?.definitions.has(object) === true && !head?.definitions.has(object);
}
/** Whether the object listed the role before, and no longer does. */
function rowIsGone({ base, head }, before, role) {
    const after = head?.counterpartById.get(before.id);
    if (!base || !head || !after)
        return false;
    return lists(base, before, role) && !lists(head, after, role);
}
function lists(project, { permittedRoles }, role) {
    return permittedRoles.some((row) => row.role !== null && (0,holders/* holderId */.MO)(project, row.role.text) === role);
}

// EXTERNAL MODULE: ./build/src/access/match-projects.js
var match_projects = __webpack_require__(24788);
// EXTERNAL MODULE: ./build/src/sdf/project.js + 1 modules
var sdf_project = __webpack_require__(86260);
// EXTERNAL MODULE: ./build/src/access/door-widths.js
var door_widths = __webpack_require__(66718);
// EXTERNAL MODULE: ./build/src/access/names.js
var names = __webpack_require__(70544);
// EXTERNAL MODULE: ./build/src/access/openings.js
var openings = __webpack_require__(61127);
;// CONCATENATED MODULE: ./build/src/access/object-changes.js




/** What a change of record types opens or closes to people whom no list names. */
function objectChanges(pair) {
    const before = filesOf(pair.base);
    const after = filesOf(pair.head);
    const ids = new Set([...before.keys(), ...after.keys()]);
    return [...ids].flatMap((id) => changesOfObject(pair, before.get(id) ?? [], after.get(id) ?? []));
}
function filesOf(project) {
    return project ? (0,sdf_project/* speaking */.zY)(project, project.counterparts) : new Map();
}
function changesOfObject(pair, before, after) {
    const object = after[0] ?? before[0];
    if (!object || areShared(before, after))
        return [];
    const subject = {
        project: (pair.head ?? pair.base)?.root ?? '.',
        role: null,
        roleName: null,
        object: object.id,
        objectName: (0,names/* nameOfObject */.MP)(object),
        tab: null,
        whole: null,
    };
    const openingsBefore = byField(before);
    const openingsAfter = byField(after);
    return [...new Set([...openingsBefore.keys(), ...openingsAfter.keys()])].flatMap((field) => {
        const difference = compare(openingsBefore.get(field) ?? null, openingsAfter.get(field) ?? null);
        return difference ? [{ ...subject, ...difference }] : [];
    });
}
function areShared(before, after) {
    return before.length === after.length && before.every((object, index) => object === after[index]);
}
function byField(files) {
    return new Map((0,openings/* openingsOfFiles */.yy)(files).map((opening) => [opening.field, opening]));
}
function compare(before, after) {
    const wider = after && (!before || (0,door_widths/* directionBetween */.wG)(before.range, after.range) === 'wider') ? after : before;
    const change = changeBetween(before, after);
    if (!wider || !change)
        return null;
    return {
        permission: wider.field,
        name: wider.name,
        change,
        before: shown(before && { ...before, value: before.least }, change),
        after: shown(after, change),
        // What comes with a new record type opens nothing that was closed before.
        risk: wider.field === 'accesstype' && !(before && after) ? 'medium' : wider.risk,
        at: after?.at ?? null,
    };
}
/** A record type that comes or goes changes access only where it is open. */
function changeBetween(before, after) {
    if (!before || !after)
        return changeOfExistence(before, after);
    const direction = (0,door_widths/* directionBetween */.wG)(before.range, after.range);
    // What nobody can tell the meaning of may have been as narrow before.
    if (direction === null || (direction === 'narrower' && after.width >= before.range.low))
        return null;
    const isWider = direction === 'wider';
    if (after.field === 'accesstype')
        return isWider ? 'loosened' : 'tightened';
    if (!before.isOpen)
        return 'granted';
    if (!after.isOpen)
        return 'revoked';
    return isWider ? 'raised' : 'lowered';
}
function changeOfExistence(before, after) {
    if (after?.isOpen)
        return 'granted';
    return before?.isOpen && before.range.doubt === '' ? 'revoked' : null;
}
function shown(opening, change) {
    if (!opening)
        return null;
    return opening.isOpen || change === 'loosened' || change === 'tightened' ? opening.value : null;
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/risks.js + 1 modules
var risks = __webpack_require__(93832);
// EXTERNAL MODULE: ./build/src/sdf/restriction.js
var restriction = __webpack_require__(35051);
// EXTERNAL MODULE: ./build/src/access/risk-of-holding.js
var risk_of_holding = __webpack_require__(76657);
// EXTERNAL MODULE: ./build/src/access/role-settings.js
var role_settings = __webpack_require__(66350);
;// CONCATENATED MODULE: ./build/src/access/role-changes.js









/** Standard roles to which a record type was not open that needs no permission for internal roles. */
const OUTSIDERS = new Set([
    '_ALL_ROLES',
    'ADVANCED_PARTNER_CENTER',
    'CUSTOMER_CENTER',
    'ONLINE_FORM_USER',
    'PARTNER_CENTER',
    'VENDOR_CENTER',
]);
const NOTHING = new Map();
/** What changes for one holder between two versions. */
function roleChanges(pair, switched, before, after) {
    const subject = {
        project: (pair.head ?? pair.base)?.root ?? '.',
        role: (after ?? before)?.id ?? '',
        roleName: (0,names/* nameOfRole */.r0)(after?.role ?? before?.role ?? null),
    };
    const { grantsBefore, grantsAfter } = effectiveGrants(switched, before, after);
    const whole = wholeOf(before, after);
    const keys = new Set([...grantsBefore.keys(), ...grantsAfter.keys()]);
    return [
        ...[...keys].flatMap((key) => {
            const grant = grantsAfter.get(key) ?? null;
            const before = atLeast(grantsBefore.get(key) ?? null, grant);
            return grantChanges(pair, subject, before, grant, whole).filter((change) => !isOfOpening(switched, subject, change));
        }),
        ...settingChanges(subject, before, after),
    ];
}
/**
 * Whether a record type that is open to every internal role on one side makes a row on the other mean nothing: what all
 * might do is no new grant to one that is named now, and nothing is taken away where all may do it from now on.
 */
function isOfOpening({ openBefore, openAfter }, { role }, change) {
    if (OUTSIDERS.has(role))
        return false;
    return (0,access_change/* widens */.vR)(change) ? openBefore.has(change.permission) : openAfter.has(change.permission);
}
/** An inactive role grants nothing. */
function effectiveGrants({ ledByEntryBefore, ledByEntryAfter }, before, after) {
    const one = before && wasActive(before, after) ? before.grants : NOTHING;
    const other = after?.isActive ? after.grants : NOTHING;
    const isNamed = (key) => one.has(key) || other.has(key);
    return {
        grantsBefore: (0,entry_permission/* ledByEntry */.n3)(one, ledByEntryBefore, isNamed),
        grantsAfter: (0,entry_permission/* ledByEntry */.n3)(other, ledByEntryAfter, isNamed),
    };
}
/** Whether a role could surely be used before; but what is written alike means the same. */
function wasActive(before, after) {
    if (before.doubt === undefined || before.doubt === after?.doubt)
        return before.isActive;
    return false;
}
function wholeOf(before, after) {
    if (!before?.role)
        return after?.role ? 'added' : null;
    if (!after?.role)
        return 'removed';
    if (wasActive(before, after) === after.isActive)
        return null;
    return after.isActive ? 'activated' : 'deactivated';
}
function grantChanges(pair, subject, before, after, whole) {
    const grant = after ?? before;
    const differences = [levelChange(before, after), restrictionChange(before, after)];
    return differences.flatMap((difference) => {
        if (!grant || !difference)
            return [];
        const object = after?.object ?? before?.object ?? null;
        return {
            ...subject,
            ...(object !== null && { object }),
            permission: grant.key,
            ...(0,names/* nameOfPermission */.o3)(pair, grant.key),
            ...difference,
            risk: (0,risk_of_holding/* riskOfHolding */.c)(subject.role, grant.key, greaterLevel(before, after)),
            whole: isOfWhole(difference.change, whole) ? whole : null,
            at: after?.at ?? null,
        };
    });
}
/** What was granted before: as little as it can have been, where there is more now; but what is written alike means the same. */
function atLeast(before, after) {
    if (!before?.doubt || before.doubt.form === after?.doubt?.form)
        return before;
    const { level, restriction } = before.doubt;
    const least = level === 'NONE' ? null : { ...before, level, restriction };
    return after && givesMore(after, least) ? least : before;
}
function givesMore(one, other) {
    if (!other)
        return true;
    return ((0,permissions/* compareLevels */.t9)(one.level, other.level) > 0 || (0,restriction/* compareRestrictions */.dX)(one.restriction, other.restriction) > 0);
}
function levelChange(before, after) {
    const levels = { before: before?.level ?? null, after: after?.level ?? null };
    if (!before)
        return { change: 'granted', ...levels };
    if (!after)
        return { change: 'revoked', ...levels };
    const difference = (0,permissions/* compareLevels */.t9)(after.level, before.level);
    return difference === 0 ? null : { change: difference > 0 ? 'raised' : 'lowered', ...levels };
}
function restrictionChange(before, after) {
    if (!before || !after)
        return null;
    const difference = (0,restriction/* compareRestrictions */.dX)(after.restriction, before.restriction);
    if (difference === 0)
        return null;
    const change = difference > 0 ? 'loosened' : 'tightened';
    return { change, before: before.restriction, after: after.restriction };
}
/** A role that comes grants, one that goes revokes; whatever else changes with it has its own reason. */
function isOfWhole(change, whole) {
    if (whole === 'added' || whole === 'activated')
        return change === 'granted';
    return whole !== null && change === 'revoked';
}
function greaterLevel(before, after) {
    if (!before || !after)
        return (before ?? after)?.level ?? 'NONE';
    return (0,permissions/* compareLevels */.t9)(after.level, before.level) > 0 ? after.level : before.level;
}
/** Settings count while the role can be used, and have nothing to compare with where it is new. */
function settingChanges(subject, before, after) {
    if (!before?.role || !after?.role || !wasActive(before, after) || !after.isActive)
        return [];
    const settingsBefore = (0,role_settings/* settingsOfFiles */.u)(before.files);
    return [...(0,role_settings/* settingsOfFiles */.u)(after.files).values()].flatMap((held) => {
        const known = settingsBefore.get(held.setting.field);
        if (!known)
            return [];
        const direction = (0,door_widths/* directionBetween */.wG)(known.range, held.range);
        // What nobody can tell the meaning of may have been as narrow before.
        if (direction === null || (direction === 'narrower' && held.width >= known.range.low))
            return [];
        const { grants } = direction === 'wider' ? after : before;
        return [settingChange(subject, known, held, direction, grants)];
    });
}
/** A setting that is loosened lets more of what its role holds through: it is as risky as the worst of the wider side. */
function settingChange(subject, before, after, direction, grants) {
    const { field, name, risk: own } = after.setting;
    const held = [...grants.values()].map(({ key, level }) => (0,risk_of_holding/* riskOfHolding */.c)(subject.role, key, level));
    const risk = (0,risks/* greatestRisk */.bH)([own, ...held]) ?? own;
    return {
        ...subject,
        permission: field,
        name,
        tab: null,
        change: direction === 'wider' ? 'loosened' : 'tightened',
        before: before.value,
        after: after.value,
        risk,
        whole: null,
        at: after.at,
    };
}

;// CONCATENATED MODULE: ./build/src/access/touched.js

/**
 * The holders of whom a change can say something: those whose own file is not shared by both versions, and those named by an
 * object of which some file is not. Null where it may be anybody, as the manifest, deploy.xml or the access type of a record type changes.
 */
function touchedHolders({ base, head }, switched) {
    if (!base || !head || base.root !== head.root || hasSwitched(switched))
        return null;
    const isSame = hasSameText(base.manifest?.root, head.manifest?.root) &&
        hasSameText(base.deploy?.root, head.deploy?.root);
    if (!isSame)
        return null;
    const objects = new Set([...changedObjects(base, head), ...changedObjects(head, base)]);
    return new Set([
        ...changedRoles(base, head),
        ...changedRoles(head, base),
        ...holdersIn(base, objects),
        ...holdersIn(head, objects),
    ]);
}
function hasSwitched({ ledByEntryBefore, ledByEntryAfter, openBefore, openAfter }) {
    return ledByEntryBefore.length + ledByEntryAfter.length + openBefore.size + openAfter.size > 0;
}
function hasSameText(one, other) {
    return one?.source.text === other?.source.text;
}
function changedRoles({ roles }, other) {
    const shared = new Set(other.roles);
    return roles.filter((role) => !shared.has(role)).map(({ id }) => id);
}
/** The objects of which one file is not shared. A segment decides for the record type of its values as well. */
function changedObjects({ counterparts }, other) {
    const shared = new Set(other.counterparts);
    return counterparts.filter((object) => !shared.has(object)).map(objectId);
}
function objectId({ id }) {
    return id.replace(/^customrecord_(?=cseg)/, '');
}
/** Whom such objects name in any of their files: which of several speaks for an object depends on all of them. */
function holdersIn(project, objects) {
    return project.counterparts
        .filter((object) => objects.has(objectId(object)))
        .flatMap(({ permittedRoles }) => permittedRoles)
        .flatMap(({ role }) => (role ? (0,holders/* holderId */.MO)(project, role.text) : []));
}

;// CONCATENATED MODULE: ./build/src/access/changes.js









/** What a change does to access: who may do more or less than before, the worst risk first. */
function accessChanges(base, head) {
    return (0,match_projects/* matchProjects */.C)(base, head)
        .filter((pair) => pair.base !== pair.head)
        .flatMap(changesOfPair)
        .sort(access_change/* compareChanges */.vF);
}
/** The rules, the report and the gate ask for the same: two versions of a project are compared once. */
function changesOfPair(pair) {
    const key = pair.head ?? pair.base;
    if (!key)
        return [];
    const known = compared.get(key);
    if (known && known.pair.base === pair.base && known.pair.head === pair.head)
        return known.changes;
    const changes = withKept([...changesOfHolders(pair), ...objectChanges(pair), ...(0,door_changes/* doorChanges */.ME)(pair)], pair);
    compared.set(key, { pair, changes });
    return changes;
}
const compared = new WeakMap();
function changesOfHolders(pair) {
    const switched = (0,entry_permission/* switchedTypes */.vj)(pair);
    const touched = touchedHolders(pair, switched);
    const before = pair.base ? (0,holders/* holdersOf */.pW)(pair.base, 'either', touched) : new Map();
    const after = pair.head ? (0,holders/* holdersOf */.pW)(pair.head, 'either', touched) : new Map();
    const ids = new Set([...before.keys(), ...after.keys()]);
    return [...ids]
        .filter((id) => after.get(id)?.role || !isUnreadable(pair, before.get(id)))
        .flatMap((id) => roleChanges(pair, switched, before.get(id) ?? null, after.get(id) ?? null));
}
/** Whether the file of a role can no longer be read: that is told elsewhere, and does not mean that the role is gone. */
function isUnreadable({ head }, before) {
    const path = before?.role?.source.path;
    return path !== undefined && (head?.faults.some(({ source }) => source.path === path) ?? false);
}


/***/ }),

/***/ 6658:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ unknownDoors),
/* harmony export */   ME: () => (/* binding */ doorChanges),
/* harmony export */   SM: () => (/* binding */ widthInRow)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_doors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43546);
/* harmony import */ var _sdf_object_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30781);
/* harmony import */ var _door_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84707);
/* harmony import */ var _door_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87000);
/* harmony import */ var _door_role_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52559);
/* harmony import */ var _door_scale_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19845);
/* harmony import */ var _door_subject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49167);
/* harmony import */ var _door_widths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66718);
/* harmony import */ var _object_versions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23815);









/** What a change opens or closes that is no permission of a role: doors of objects, by the table of doors. */
function doorChanges(pair) {
    return (0,_object_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .changedObjects */ .v)(pair, hasDoors).flatMap((versions) => compareDoors(pair, versions).changes);
}
/** The doors of an object of which a change leaves it unknown whether they open. */
function unknownDoors(pair, versions) {
    return hasDoors(versions.kind) ? compareDoors(pair, versions).unknown : [];
}
function hasDoors(kind) {
    return _sdf_catalogue_doors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DOORS */ .I0.has(kind);
}
function compareDoors(pair, { kind, id, base, head }) {
    const place = _sdf_catalogue_doors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DOORS */ .I0.get(kind);
    const unknown = [];
    if (!place || head.some(isUnreadable))
        return { changes: [], unknown };
    const context = { pair, id, label: (0,_door_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .labelOf */ .Wy)(head) ?? (0,_door_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .labelOf */ .Wy)(base), unknown };
    return { changes: changesIn(context, place, (0,_door_items_js__WEBPACK_IMPORTED_MODULE_2__/* .rootItem */ .q7)(place, base), (0,_door_items_js__WEBPACK_IMPORTED_MODULE_2__/* .rootItem */ .q7)(place, head)), unknown };
}
/** Whether a fault tells of a file that it cannot be read. One of which nothing was asked for counts as empty. */
function isUnreadable(file) {
    return !file.isSilent && (0,_sdf_object_file_js__WEBPACK_IMPORTED_MODULE_1__/* .mayMatter */ .dx)(file.kind, file.source) && file.root() === null;
}
/** The changes of an item and of all in it. */
function changesIn(context, place, base, head) {
    return [
        ...place.doors.flatMap((door) => changesOfDoor(context, door, base, head)),
        ...place.places.flatMap((inner) => {
            const before = base ? (0,_door_items_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsIn */ .Un)(base, inner) : new Map();
            const after = head ? (0,_door_items_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsIn */ .Un)(head, inner) : new Map();
            return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => inner.without
                ? changesOfRow(context, inner, key, {
                    base: before.get(key) ?? null,
                    head: after.get(key) ?? null,
                    aroundBase: base,
                    aroundHead: head,
                })
                : changesIn(context, inner, before.get(key) ?? null, after.get(key) ?? null));
        }),
    ];
}
/** A row is an exception: where it is missing, what is around it holds. */
function changesOfRow(context, place, key, row) {
    const { aroundBase, aroundHead } = row;
    const item = row.head ?? row.base;
    if (!item || !aroundHead)
        return [];
    // Nobody is asked for the permissions of tools that nobody is offered.
    if (place.isPermission && !(isOpen(aroundBase, place) && isOpen(aroundHead, place)))
        return [];
    const isNew = aroundBase === null;
    return place.doors.flatMap((door) => {
        const before = widthInRow(place, door, row.base, aroundBase);
        const after = widthInRow(place, door, row.head, aroundHead);
        // What a new object gives to everybody is told of everybody.
        if (isNew && after.high <= widthInRow(place, door, null, aroundHead).high)
            return [];
        const at = (row.head && placeIn(row.head, door)) ?? aroundHead.at;
        return (0,_door_scale_js__WEBPACK_IMPORTED_MODULE_5__/* .scaleChange */ .V)({ context, door, item, key, before, after, isNew, at });
    });
}
/** Where a door of an item is written; else where the item begins. */
function placeIn(item, { element }) {
    return (0,_door_items_js__WEBPACK_IMPORTED_MODULE_2__/* .written */ .Mp)(item, element).at ?? item.at;
}
function widthInRow(place, door, item, around) {
    if (item)
        return (0,_door_widths_js__WEBPACK_IMPORTED_MODULE_7__/* .widthOf */ .qz)(item, door);
    if (!around)
        return _door_widths_js__WEBPACK_IMPORTED_MODULE_7__/* .SHUT */ .RR;
    const instead = place.without?.[door.element];
    if (instead && 'value' in instead)
        return (0,_door_widths_js__WEBPACK_IMPORTED_MODULE_7__/* .shutIfClosed */ .UH)(placed(around, place), (0,_door_widths_js__WEBPACK_IMPORTED_MODULE_7__/* .point */ .zx)(door, instead.value));
    const other = around.place.doors.find(({ element }) => element === instead?.door);
    return other ? (0,_door_widths_js__WEBPACK_IMPORTED_MODULE_7__/* .widthOf */ .qz)(around, other) : _door_widths_js__WEBPACK_IMPORTED_MODULE_7__/* .SHUT */ .RR;
}
function placed(around, place) {
    return { place, elements: [], around, key: null, at: null };
}
function isOpen(around, place) {
    return around !== null && (0,_door_items_js__WEBPACK_IMPORTED_MODULE_2__/* .opennessOf */ .jM)(placed(around, place)).perhaps;
}
function changesOfDoor(context, door, base, head) {
    const item = head ?? base;
    if (!item)
        return [];
    if (door.form === 'list')
        return (0,_door_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listChanges */ .W)(context, door, base, head);
    if (door.form === 'role')
        return (0,_door_role_js__WEBPACK_IMPORTED_MODULE_4__/* .roleChange */ .h)(context, door, base, head);
    const before = base ? (0,_door_widths_js__WEBPACK_IMPORTED_MODULE_7__/* .widthOf */ .qz)(base, door) : _door_widths_js__WEBPACK_IMPORTED_MODULE_7__/* .SHUT */ .RR;
    const after = head ? (0,_door_widths_js__WEBPACK_IMPORTED_MODULE_7__/* .widthOf */ .qz)(head, door) : _door_widths_js__WEBPACK_IMPORTED_MODULE_7__/* .SHUT */ .RR;
    if (isUnknownDefault(door, base, head)) {
        noteUnknown(context, door, base, head);
        return [];
    }
    // What is not worth a word where it comes is not where it goes.
    if (!head && door.riskOfNew === null)
        return [];
    if (isSaidByAnother(door, base, head))
        return [];
    const at = head && placeIn(head, door);
    return (0,_door_scale_js__WEBPACK_IMPORTED_MODULE_5__/* .scaleChange */ .V)({ context, door, item, key: null, before, after, isNew: base === null, at });
}
/** Where no source tells the default, an element that is written out or left away may mean the same. */
function isUnknownDefault(door, base, head) {
    if (door.absent !== null || !head)
        return false;
    return isAbsent(door, head) || (base !== null && isAbsent(door, base));
}
function noteUnknown({ id, unknown }, door, base, head) {
    if (base && head && isAbsent(door, base) !== isAbsent(door, head))
        unknown.push({ object: (0,_door_items_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOfItem */ .OS)(head, id), element: door.element });
}
function isAbsent({ element }, item) {
    return (0,_door_items_js__WEBPACK_IMPORTED_MODULE_2__/* .written */ .Mp)(item, element).texts.length === 0;
}
/** What a new field gives in searches need not be told beside what it gives in forms, nor employees beside all roles. */
function isSaidByAnother(door, base, head) {
    if (!head)
        return false;
    if (door.coveredBy !== undefined && (0,_door_items_js__WEBPACK_IMPORTED_MODULE_2__/* .written */ .Mp)(head, door.coveredBy).texts.includes('T'))
        return true;
    if (base || door.element !== 'searchlevel')
        return false;
    const other = head.place.doors.find(({ element }) => element === 'accesslevel');
    return other !== undefined && (0,_door_widths_js__WEBPACK_IMPORTED_MODULE_7__/* .widthOf */ .qz)(head, other).high >= (0,_door_widths_js__WEBPACK_IMPORTED_MODULE_7__/* .widthOf */ .qz)(head, door).high;
}


/***/ }),

/***/ 84707:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ roleId),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   OS: () => (/* binding */ pathOfItem),
/* harmony export */   Un: () => (/* binding */ itemsIn),
/* harmony export */   ej: () => (/* binding */ opennessBetween),
/* harmony export */   jM: () => (/* binding */ opennessOf),
/* harmony export */   pz: () => (/* binding */ opennessOfDoor),
/* harmony export */   q7: () => (/* binding */ rootItem),
/* harmony export */   s9: () => (/* binding */ entriesIn),
/* harmony export */   vX: () => (/* binding */ writtenAround)
/* harmony export */ });
/* unused harmony export named */
/* harmony import */ var _sdf_notation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27820);
/* harmony import */ var _sdf_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43496);



/** Of several files that define one object those that are deployed or may be: one alone that surely is speaks for all. */
function rootItem(place, files) {
    const deployed = files.filter(({ inScope }) => inScope);
    const speaking = deployed.length === 1 ? deployed : files;
    const elements = speaking.flatMap((file) => file.root() ?? []);
    if (speaking.length === 0)
        return null;
    const [first] = elements;
    return { place, elements, around: null, key: null, at: first ? (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_2__/* .openingTag */ .p8)(first) : null };
}
/** The items of a place within an item, by their keys. */
function itemsIn(around, place) {
    const found = new Map();
    let elements = around.elements;
    for (const name of place.path)
        elements = elements.flatMap((element) => named(element, name));
    for (const [index, element] of elements.entries()) {
        for (const key of keysOf(element, place, index)) {
            if (place.only && !place.only.includes(key))
                continue;
            const same = found.get(key);
            if (same)
                same.push(element);
            else
                found.set(key, [element]);
        }
    }
    return new Map([...found].map(([key, same]) => {
        const [first] = same;
        const at = first ? (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_2__/* .openingTag */ .p8)(first) : null;
        return [key, { place, elements: same, around, key: place.key === null ? null : key, at }];
    }));
}
/** What is written in an item for an element, in the order of the text. */
function written({ elements }, name) {
    const all = elements.flatMap((element) => named(element, name)).filter(({ text }) => text !== '');
    const [first] = all;
    return { texts: all.map(({ text }) => text), at: first ? (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(first) : null };
}
/** The same of the item, or of the nearest around it that says something. */
function writtenAround(item, name) {
    const here = written(item, name);
    return here.texts.length > 0 || !item.around ? here : writtenAround(item.around, name);
}
/** The script ids that lead to an item: `customscript_x.customdeploy_x`. Items that a role or key tells apart are no part of it. */
function pathOfItem(item, id) {
    const parts = [];
    for (let at = item; at; at = at.around)
        if (at.key !== null && at.place.key === 'scriptid' && at.around)
            parts.unshift(at.key);
        else if (at.place.only && at.key !== null)
            parts.unshift(at.key);
    return [id, ...parts].join('.');
}
/** Children of a name, whatever the case and the prefix that they have: who knows what SDF makes of that. */
function named(parent, name) {
    return parent.children.filter((child) => child.name === name || localName(child.name) === name.toLowerCase());
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1).toLowerCase();
}
function keysOf(element, { key, isRole, isPermission }, index) {
    if (key === null)
        return [''];
    if (key === 'scriptid')
        return [(0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(element, 'scriptid')?.text || `#${index + 1}`];
    const texts = named(element, key).map(({ text }) => text);
    const due = isRole
        ? roleId
        : isPermission
            ? (text) => (0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)((0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_0__/* .dueKey */ .u4)(text))
            : (text) => text;
    return [...new Set(texts.filter((text) => text !== '').map(due))];
}
/** One way to name a role: a script id of the project, a standard id, or a reference to a role of elsewhere. */
function roleId(text) {
    const due = (0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)((0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_0__/* .dueRole */ .nv)(text));
    const reference = (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(due);
    return reference && reference.appId === null && reference.bundleId === null ? reference.scriptId : due;
}
/** The entries of a list that is parted by `|`. */
function entriesIn({ texts }) {
    const entries = texts.flatMap((text) => text.split('|')).map((entry) => entry.trim());
    return new Set(entries.filter((entry) => entry !== ''));
}
/** Whether what an item holds takes effect: nothing that it stands in is switched off. */
function opennessOf(item) {
    let surely = true;
    let perhaps = true;
    for (let at = item; at; at = at.around) {
        for (const [element, shutter] of Object.entries(at.place.shutBy ?? {})) {
            const shut = shutBy(written(at, element), shutter);
            surely &&= !shut.perhaps;
            perhaps &&= !shut.surely;
        }
        const { openedBy } = at.place;
        if (!openedBy)
            continue;
        const flags = openedBy.map((element) => writtenAround(item, element));
        perhaps &&= flags.some(({ texts }) => texts.some((text) => text !== 'F'));
        surely &&= flags.some(({ texts }) => texts.length > 0 && texts.every((text) => text === 'T'));
    }
    return { surely, perhaps };
}
/** Whether a door counts by what stands beside it. */
function opennessOfDoor(item, { unless = {} }) {
    const shut = Object.entries(unless).map(([element, shutter]) => shutBy(writtenAround(item, element), shutter));
    return {
        surely: shut.every(({ perhaps }) => !perhaps),
        perhaps: shut.every(({ surely }) => !surely),
    };
}
/** Whether something is shut: surely, if every value that is written shuts it; perhaps, if any may. */
function shutBy({ texts }, { surely = [], perhaps = [], absent = '' }) {
    const may = (text) => surely.includes(text) || perhaps.includes(text);
    if (texts.length === 0)
        return { surely: false, perhaps: may(absent) };
    return { surely: texts.every((text) => surely.includes(text)), perhaps: texts.some(may) };
}
/**
 * Whether a part of an object was open before a change, and is after it. In doubt as little was open before, and as much is
 * after, as it can mean; what is in the same doubt on both sides means the same.
 */
function opennessBetween(base, head) {
    const [was, is] = [base && opennessOf(base), head && opennessOf(head)];
    const isAlike = was?.surely === is?.surely && was?.perhaps === is?.perhaps;
    return { before: (isAlike ? was?.perhaps : was?.surely) ?? false, after: is?.perhaps ?? false };
}


/***/ }),

/***/ 87000:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ listChanges)
});

// EXTERNAL MODULE: ./build/src/access/door-items.js
var door_items = __webpack_require__(84707);
// EXTERNAL MODULE: ./build/src/access/door-subject.js
var door_subject = __webpack_require__(49167);
;// CONCATENATED MODULE: ./build/src/access/door-limit.js


/**
 * A list that limits those whom another one names, and that is empty on one side: there it limits nobody. Null for any
 * other change.
 */
function limitChange(context, door, lists) {
    const { base, head, before, after, open } = lists;
    if (!base || !open.before || !open.after || !isLimiting(door, base) || !isLimiting(door, head))
        return null;
    if ((before.size === 0) === (after.size === 0))
        return null;
    const isWider = after.size === 0;
    const listed = [...(isWider ? before : after)].join('|');
    return [
        {
            ...(0,door_subject/* subjectOf */.et)(context, head),
            permission: door.element,
            name: door.name,
            change: isWider && !door.isControl ? 'loosened' : 'tightened',
            before: isWider ? listed : null,
            after: isWider ? null : listed,
            risk: door.risk,
            says: isWider ? (0,door_subject/* sentence */.em)(context, head, UNLIMITED, null, null) : null,
            at: (0,door_items/* written */.Mp)(head, door.element).at ?? head.at,
        },
    ];
}
const UNLIMITED = 'no list limits who may run {} any more';
/** Whether another list or flag beside it names somebody. */
function isLimiting({ limits = [] }, item) {
    return limits.some((other) => (0,door_items/* written */.Mp)(item, other).texts.some((text) => text !== 'F'));
}

// EXTERNAL MODULE: ./build/src/access/role-power.js
var role_power = __webpack_require__(35098);
;// CONCATENATED MODULE: ./build/src/access/door-list.js




/** A list of roles, or of other things, that grows or shrinks: a change for each of its entries. */
function listChanges(context, door, base, head) {
    if (!head || (!base && door.riskOfNew === null))
        return [];
    const open = (0,door_items/* opennessBetween */.ej)(base, head);
    const before = entriesOf(door, open.before ? base : null);
    const after = entriesOf(door, open.after ? head : null);
    const limit = limitChange(context, door, { base, head, before, after, open });
    if (limit)
        return limit;
    const isCovered = (entry) => covers(context, door, base, head, entry);
    const come = [...after].filter((entry) => !before.has(entry) && !isCovered(entry));
    const gone = [...before].filter((entry) => !after.has(entry) && !isCovered(entry));
    return [
        ...come.map((entry) => ({
            ...changeOfEntry(context, door, head, entry),
            change: wordOf(door, 'granted'),
            before: null,
            after: entry,
            risk: base ? riskOfEntry(context, door, head, entry) : (door.riskOfNew ?? 'low'),
            says: (0,door_subject/* sentence */.em)(context, head, door.says.one, entry, entry),
        })),
        ...gone.map((entry) => ({
            ...changeOfEntry(context, door, head, entry),
            change: wordOf(door, 'revoked'),
            before: entry,
            after: null,
            risk: riskOfEntry(context, door, head, entry),
            says: null,
        })),
    ];
}
function isOfRoles({ element }) {
    return element.includes('role');
}
function entriesOf(door, item) {
    if (!item)
        return new Set();
    const entries = (0,door_items/* entriesIn */.s9)((0,door_items/* written */.Mp)(item, door.element));
    return isOfRoles(door) ? new Set([...entries].map(door_items/* roleId */.It)) : entries;
}
/** Whether a flag beside the list gives an entry the same on either side. */
function covers({ pair }, door, base, head, entry) {
    const { coveredBy } = door;
    if (coveredBy === undefined || !isOfRoles(door))
        return false;
    const isOn = (item) => item !== null && (0,door_items/* written */.Mp)(item, coveredBy).texts.includes('T');
    return (isOn(base) && !isExternal(pair.base, entry)) || (isOn(head) && !isExternal(pair.head, entry));
}
function changeOfEntry(context, door, head, entry) {
    return {
        ...(0,door_subject/* subjectOf */.et)(context, head),
        ...(isOfRoles(door) ? { role: entry } : { entry }),
        permission: door.element,
        name: door.name,
        at: (0,door_items/* written */.Mp)(head, door.element).at ?? head.at,
    };
}
function wordOf({ isControl }, change) {
    return isControl ? 'tightened' : change;
}
/** Logins of people outside the company. Source: SDFxml_2643926240. */
const EXTERNAL = new Set([
    'ADVANCED_PARTNER_CENTER',
    'CUSTOMER_CENTER',
    'ONLINE_FORM_USER',
    'PARTNER_CENTER',
    'SHOPPER',
    'VENDOR_CENTER',
]);
const EXTERNAL_CENTERS = new Set(['CUSTOMER', 'PARTNERCENTER', 'VENDORCENTER']);
function isExternal(project, id) {
    if (EXTERNAL.has(id))
        return true;
    const role = project?.roleById.get(id);
    return (role?.root.children.some(({ name, text }) => name === 'centertype' && EXTERNAL_CENTERS.has(text)) ?? false);
}
function riskOfEntry({ pair }, door, item, entry) {
    const power = (0,role_power/* powerOf */.f)(pair.head, (0,role_power/* runAs */.Y4)(item));
    if (door.isControl)
        return 'low';
    if (power === 'administrator' || power === 'privileged' || isExternal(pair.head, entry))
        return 'high';
    return door.risk;
}


/***/ }),

/***/ 52559:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ roleChange)
/* harmony export */ });
/* harmony import */ var _door_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84707);
/* harmony import */ var _door_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49167);
/* harmony import */ var _role_power_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35098);



/** The role that code runs as. Written twice, it may be either. */
function roleChange(context, door, base, head) {
    if (!head)
        return [];
    const { pair } = context;
    const open = (0,_door_items_js__WEBPACK_IMPORTED_MODULE_0__/* .opennessBetween */ .ej)(base, head);
    const before = rolesOf(door, open.before ? base : null);
    const after = rolesOf(door, open.after ? head : null);
    if (JSON.stringify(before) === JSON.stringify(after))
        return [];
    const wider = oneWithMore(after, pair.head, before, pair.base);
    const narrower = oneWithMore(before, pair.base, after, pair.head);
    if (wider === null && narrower === null)
        return [];
    const now = wider ?? first(after);
    const known = narrower ?? first(before);
    const power = wider === null ? (0,_role_power_js__WEBPACK_IMPORTED_MODULE_2__/* .powerOf */ .f)(pair.base, known) : (0,_role_power_js__WEBPACK_IMPORTED_MODULE_2__/* .powerOf */ .f)(pair.head, now);
    return [
        {
            ...(0,_door_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(context, head),
            role: (wider === null ? known : now) || null,
            permission: door.element,
            name: door.name,
            change: wordOf(wider !== null, base === null),
            before: known || null,
            after: now || null,
            risk: (0,_role_power_js__WEBPACK_IMPORTED_MODULE_2__/* .riskOfRunning */ .yj)(power, { ...callers(head), isNew: base === null }),
            says: (0,_door_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(context, head, now === '' ? OWN_RIGHTS : door.says.one, now, now),
            at: (0,_door_items_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)(head, door.element).at ?? head.at,
        },
    ];
}
function first([id = '']) {
    return id;
}
function wordOf(isWider, isNew) {
    if (!isWider)
        return 'tightened';
    return isNew ? 'granted' : 'loosened';
}
const OWN_RIGHTS = '{} runs with the rights of the user who triggers it';
function rolesOf({ element, own = [] }, item) {
    if (!item)
        return [''];
    const texts = (0,_door_items_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)(item, element).texts.map((text) => (own.includes(text) ? '' : (0,_door_items_js__WEBPACK_IMPORTED_MODULE_0__/* .roleId */ .It)(text)));
    return texts.length > 0 ? texts : [''];
}
/** One of some roles with which code may do something that it may not with one of others; null for none. */
function oneWithMore(some, project, others, otherProject) {
    const hasMore = (id) => others.some((other) => (0,_role_power_js__WEBPACK_IMPORTED_MODULE_2__/* .mayMore */ .Fr)({ project, id }, { project: otherProject, id: other }));
    return some.find(hasMore) ?? null;
}
const FOR_ALL = ['allroles', 'allpartners', 'audienceallroles'];
/** Who calls the code: anybody on the internet, or everybody with a login. */
function callers(item) {
    return {
        isPublic: (0,_door_items_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenAround */ .vX)(item, 'isonline').texts.some((text) => text !== 'F'),
        isCalled: item.place.isCalled === true && FOR_ALL.some((flag) => (0,_door_items_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)(item, flag).texts.includes('T')),
    };
}


/***/ }),

/***/ 19845:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ scaleChange)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93832);
/* harmony import */ var _door_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49167);
/* harmony import */ var _door_widths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66718);
/* harmony import */ var _role_power_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35098);





function scaleChange(scale) {
    const { context, door, item, key, before, after, isNew, at } = scale;
    const change = changeOfScale(scale);
    if (!change)
        return [];
    const risk = riskOfScale(scale);
    if (risk === null)
        return [];
    const isRole = item.place.isRole === true;
    const pattern = after.text === null ? undefined : door.says[after.text];
    const says = (0,_door_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(context, item, pattern, isRole ? key : null, key);
    // Only what else decides has changed, such as a status: before, the value held for some of the cases.
    const isCompleted = !isNew && says !== null && before.text === after.text;
    return [
        {
            ...(0,_door_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(context, item),
            ...(isRole && key !== null && { role: key }),
            ...(item.place.isPermission && key !== null && { entry: key }),
            permission: door.element,
            name: door.name,
            change,
            before: isNew ? null : before.text,
            after: after.text,
            risk,
            says: isCompleted ? `${says}, now in all cases` : says,
            at,
        },
    ];
}
function changeOfScale(scale) {
    const { door, before, after, isNew } = scale;
    const direction = (0,_door_widths_js__WEBPACK_IMPORTED_MODULE_3__/* .directionBetween */ .wG)(before, after);
    if (direction === null)
        return null;
    if (door.isControl)
        return before.high === after.high ? null : 'tightened';
    if (direction === 'wider')
        return isNew ? 'granted' : wordOfWider(door, before);
    if (isNew)
        return null;
    return isFlag(door) ? 'tightened' : after.high === 0 ? 'revoked' : 'lowered';
}
function wordOfWider(door, before) {
    if (isFlag(door))
        return 'loosened';
    return before.low === 0 ? 'granted' : 'raised';
}
/** Whether a door says no level that somebody has. */
function isFlag({ values, element }) {
    return values.length === 2 || element === 'permlevel';
}
function riskOfScale({ context, door, item, key, before, after, isNew }) {
    if (isNew) {
        if (door.riskOfNew === null)
            return null;
        return door.reach === 'public' ? riskOfPublic(context, item, true, door.riskOfNew) : door.riskOfNew;
    }
    if (item.place.isPermission && key !== null) {
        const level = before.text ?? after.text ?? '';
        return (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(level) && level !== 'NONE' ? (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__/* .riskOf */ .bi)(key, level) : door.risk;
    }
    if (door.reach === 'public')
        return riskOfPublic(context, item, false, door.risk);
    // To see is less than to change.
    return door.values.length > 2 && Math.max(before.high, after.high) < door.values.length - 1
        ? less(door.risk)
        : door.risk;
}
function less(risk) {
    return risk === 'high' ? 'medium' : risk;
}
function riskOfPublic({ pair }, item, isNew, otherwise) {
    const power = (0,_role_power_js__WEBPACK_IMPORTED_MODULE_4__/* .powerOf */ .f)(pair.head, (0,_role_power_js__WEBPACK_IMPORTED_MODULE_4__/* .runAs */ .Y4)(item));
    const isPowerful = power === 'administrator' || power === 'privileged';
    return isPowerful && !isNew ? 'critical' : otherwise;
}


/***/ }),

/***/ 49167:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27820);
/* harmony import */ var _door_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84707);


const NAMES = ['label', 'name', 'recordname', 'title'];
/** What the UI calls an object; null where its file does not say so in words. */
function labelOf(files) {
    const [root] = files.flatMap((file) => file.root() ?? []);
    const name = NAMES.flatMap((element) => root?.children.filter((child) => child.name === element) ?? []);
    const text = name.find((element) => element.text !== '' && !(0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(element.text))?.text;
    return text ?? null;
}
/** What every change of an item says of itself. */
function subjectOf({ pair, id, label }, item) {
    return {
        project: (pair.head ?? pair.base)?.root ?? '.',
        role: null,
        roleName: null,
        object: (0,_door_items_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOfItem */ .OS)(item, id),
        objectName: label,
        tab: null,
        whole: null,
        isDoor: true,
    };
}
/** What stands for a value that only the account knows. */
const PLACEHOLDER = '[ACCOUNT_SPECIFIC_VALUE]';
function wordsFor(entry) {
    if (entry === PLACEHOLDER)
        return 'somebody who is known only in the account';
    return entry === 'ADMINISTRATOR' ? 'Administrator' : entry;
}
/** What a reviewer is told, with the object and the role in place of their marks. */
function sentence({ id, label }, item, pattern, role, entry) {
    if (pattern === undefined)
        return null;
    const path = (0,_door_items_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOfItem */ .OS)(item, id);
    const object = label === null ? path : `${label} (${path})`;
    const who = wordsFor(role ?? entry ?? '');
    const said = pattern.replace('{role}', () => who).replace('{}', () => object);
    const needsSubject = item.place.isRole === true && role !== null && !pattern.includes('{role}');
    return needsSubject ? `${role} ${said}` : said;
}


/***/ }),

/***/ 66718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   RR: () => (/* binding */ SHUT),
/* harmony export */   UH: () => (/* binding */ shutIfClosed),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   wG: () => (/* binding */ directionBetween),
/* harmony export */   zx: () => (/* binding */ point)
/* harmony export */ });
/* harmony import */ var _door_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84707);

/** Whether a change opens a door, as it may be, or closes it; null where it does neither. */
function directionBetween(before, after) {
    const isSame = before.low === after.low && before.high === after.high && before.doubt === after.doubt;
    if (isSame)
        return null;
    if (after.high > before.low)
        return 'wider';
    return after.high < before.high ? 'narrower' : null;
}
/** What one of several can mean, of which nobody knows which one counts. */
function anyOf(widths) {
    const [first = SHUT, ...others] = widths;
    if (others.length === 0)
        return first;
    const widest = widths.reduce((one, other) => (other.high > one.high ? other : one));
    const low = Math.min(...widths.map((width) => width.low));
    const doubt = low === widest.high ? '' : JSON.stringify(widths.map(({ text, doubt }) => [text, doubt]));
    return { ...widest, low, doubt };
}
/** Of what is not there: it opens nothing. */
const SHUT = { low: 0, high: 0, text: null, doubt: '' };
/** The width of a value that certainly means what it says. */
function point({ values }, text) {
    const index = values.findIndex((group) => group.includes(text));
    return { low: index, high: index, text, doubt: '' };
}
/** The same as it takes effect: nothing of it where the item is shut. */
function shutIfClosed(item, width) {
    const { surely, perhaps } = (0,_door_items_js__WEBPACK_IMPORTED_MODULE_0__/* .opennessOf */ .jM)(item);
    if (!perhaps)
        return SHUT;
    return surely ? width : { ...width, low: 0, doubt: `?${width.doubt}` };
}
/** The width of a scale in an item: of repeated elements all that they can mean, of a value that nobody knows anything. */
function widthOf(item, door) {
    const { texts } = (0,_door_items_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)(item, door.element);
    const last = door.values.length - 1;
    const indices = texts.map((text) => door.values.findIndex((group) => group.includes(text)));
    if (texts.length === 0)
        indices.push(...absentIndices(door));
    const low = Math.min(...indices.map((index) => (index === -1 ? 0 : index)));
    const high = Math.max(...indices.map((index) => (index === -1 ? last : index)));
    const doubt = low === high ? '' : JSON.stringify(texts);
    const text = texts.find((one) => door.values[high]?.includes(one)) ?? texts[0] ?? door.absent;
    const own = (0,_door_items_js__WEBPACK_IMPORTED_MODULE_0__/* .opennessOfDoor */ .pz)(item, door);
    const width = shutIfClosed(item, { low, high, text: text ?? null, doubt });
    if (!own.perhaps)
        return SHUT;
    return own.surely ? width : { ...width, low: 0, doubt: `?${width.doubt}` };
}
function absentIndices(door) {
    if (door.absent === null)
        return [-1];
    return [door.values.findIndex((group) => group.includes(door.absent ?? ''))];
}


/***/ }),

/***/ 85458:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ ENTRY_PERMISSION),
/* harmony export */   n3: () => (/* binding */ ledByEntry),
/* harmony export */   vj: () => (/* binding */ switchedTypes)
/* harmony export */ });
/* harmony import */ var _sdf_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86260);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27820);
/* harmony import */ var _openings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61127);



/** Custom Record Entries: for a record type without a list it stands in place of a permission of its own. */
const ENTRY_PERMISSION = 'LIST_CUSTRECORDENTRY';
function switchedTypes({ base, head }) {
    const ledByEntryBefore = [];
    const ledByEntryAfter = [];
    const openBefore = new Set();
    const openAfter = new Set();
    const typesBefore = accessTypes(base);
    for (const [id, after] of accessTypes(head)) {
        const before = typesBefore.get(id);
        if (!before || !after)
            continue;
        const [wasOpen, isOpen] = [before === 'NONENEEDED', after === 'NONENEEDED'];
        if (wasOpen && !isOpen)
            openBefore.add((0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(id));
        if (!wasOpen && isOpen)
            openAfter.add((0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(id));
        const types = `${before} ${after}`;
        if (types === 'CUSTRECORDENTRYPERM USEPERMISSIONLIST')
            ledByEntryBefore.push((0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(id));
        if (types === 'USEPERMISSIONLIST CUSTRECORDENTRYPERM')
            ledByEntryAfter.push((0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(id));
    }
    return { ledByEntryBefore, ledByEntryAfter, openBefore, openAfter };
}
/** The access type of each record type; null where several files define it and disagree. */
function accessTypes(project) {
    const recordTypes = project?.counterparts.filter(({ kind }) => kind === 'customrecordtype') ?? [];
    const files = project ? (0,_sdf_project_js__WEBPACK_IMPORTED_MODULE_0__/* .speaking */ .zY)(project, recordTypes) : new Map();
    return new Map([...files].map(([id, all]) => {
        const [type = null, ...others] = new Set(all.map(_openings_js__WEBPACK_IMPORTED_MODULE_2__/* .accessTypeOf */ .qd));
        return [id, others.length === 0 ? type : null];
    }));
}
/** What a role may do where, of the keys that `isNamed` says it names, those led by Custom Record Entries follow it. */
function ledByEntry(grants, keys, isNamed) {
    const named = keys.filter(isNamed);
    if (named.length === 0)
        return grants;
    const entry = grants.get(ENTRY_PERMISSION);
    const led = new Map(grants);
    for (const key of named) {
        if (entry)
            led.set(key, { ...entry, key });
        else
            led.delete(key);
    }
    return led;
}


/***/ }),

/***/ 57793:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ CORE_ADMINISTRATION),
/* harmony export */   Bb: () => (/* binding */ coreFieldOf),
/* harmony export */   Rr: () => (/* binding */ grantsOf),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   od: () => (/* binding */ grantOf),
/* harmony export */   yk: () => (/* binding */ canonicalKey)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _sdf_notation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2891);
/* harmony import */ var _sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60569);
/* harmony import */ var _sdf_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35235);
/* harmony import */ var _sdf_restriction_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35051);
/* harmony import */ var _sdf_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43496);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3899);







/** The standard permission that the field `coreadminpermission` stands for (section_1515446005). */
const CORE_ADMINISTRATION = 'ADMI_KERNEL';
/**
 * What a role says it grants, by canonical key; an inactive role says so as well. A key that stands there twice, which
 * SDF refuses, grants the higher level and the looser restriction of the two: what it could come to at most.
 */
function grantsOf(project, role) {
    const grants = new Map();
    for (const permission of role.permissions) {
        const { key, level, restriction } = permission;
        if (isPlain(permission)) {
            if (key)
                add(grants, grantOf(canonicalKey(project, key.text), level, restriction));
        }
        else
            for (const grant of doubtfulGrants(project, permission.element, false))
                add(grants, grant);
    }
    for (const element of misplacedPermissions(role))
        for (const grant of doubtfulGrants(project, element, true))
            add(grants, grant);
    const field = coreFieldOf(role);
    if (field) {
        const at = (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(field);
        const core = { key: CORE_ADMINISTRATION, level: 'FULL', restriction: 'none', object: null };
        add(grants, { ...core, field: field.name, at });
    }
    return grants;
}
/** Whether a `permission` holds each of its elements once, with a level that is one. */
function isPlain({ element, level }) {
    const { children } = element;
    if (level && (0,_sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(level) === null)
        return false;
    for (const child of children) {
        if (child.writtenText !== undefined && !/^\d$/.test(child.writtenText))
            return false;
        for (const other of children)
            if (other !== child && (0,_readings_js__WEBPACK_IMPORTED_MODULE_4__/* .localName */ .fk)(other) === (0,_readings_js__WEBPACK_IMPORTED_MODULE_4__/* .localName */ .fk)(child))
                return false;
        if (child.name !== (0,_readings_js__WEBPACK_IMPORTED_MODULE_4__/* .localName */ .fk)(child))
            return false;
    }
    return true;
}
/** What looks like a permission and is in no place for one: SDF may take it for what it looks like. */
function misplacedPermissions({ root, permissions }) {
    const known = new Set(permissions.map(({ element }) => element));
    const found = [];
    const open = root.children.filter(({ children }) => children.length > 0);
    for (let element = open.pop(); element; element = open.pop()) {
        if (known.has(element))
            continue;
        if ((0,_readings_js__WEBPACK_IMPORTED_MODULE_4__/* .namedAlike */ .sG)(element, 'permkey').length > 0)
            found.push(element);
        else
            for (const child of element.children)
                if (child.children.length > 0)
                    open.push(child);
    }
    return found;
}
/** What a `permission` that can be read in several ways grants: of each key at least and at most. */
function doubtfulGrants(project, element, isMisplaced) {
    const level = (0,_readings_js__WEBPACK_IMPORTED_MODULE_4__/* .levelIn */ .Mc)(element, 'permlevel');
    const restriction = (0,_readings_js__WEBPACK_IMPORTED_MODULE_4__/* .restrictionIn */ .Am)(element);
    const keys = new Set((0,_readings_js__WEBPACK_IMPORTED_MODULE_4__/* .namedAlike */ .sG)(element, 'permkey').flatMap(({ text }) => (text ? canonicalKey(project, text) : [])));
    const isCertain = !isMisplaced && keys.size === 1;
    if (level.most === 'NONE' || !level.at)
        return [];
    const at = level.at;
    return [...keys].map((key) => ({
        key,
        level: level.most,
        restriction: restriction.most,
        object: null,
        at,
        doubt: {
            level: isCertain ? level.least : 'NONE',
            restriction: restriction.least,
            form: (0,_readings_js__WEBPACK_IMPORTED_MODULE_4__/* .formOf */ .QU)(element),
        },
    }));
}
/** The field that gives a role core administration; null where it does not. */
function coreFieldOf({ root }) {
    const core = (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_5__/* .childValue */ .EK)(root, 'coreadminpermission');
    return core?.text === 'T' ? core.element : null;
}
/** A grant from the values of a `permission`; null where its level grants nothing, or is none that SDF knows. */
function grantOf(key, level, restriction) {
    const known = (0,_sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(level) ?? numberedLevel(level);
    if (!level || !known || known === 'NONE')
        return null;
    const reach = (0,_sdf_restriction_js__WEBPACK_IMPORTED_MODULE_6__/* .restrictionOf */ .gV)(restriction) ?? 'none';
    return { key, level: known, restriction: reach, object: null, at: (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(level.element) };
}
/** A level as old exports write it: its number in NetSuite. */
function numberedLevel(value) {
    return value && /^\d$/.test(value.text) ? (_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_[Number(value.text)] ?? null) : null;
}
/** Adds a grant to those that are known; of two for one key the more. */
function add(grants, grant) {
    if (!grant)
        return;
    const known = grants.get(grant.key);
    grants.set(grant.key, known ? theMore(known, grant) : grant);
}
function theMore(one, other) {
    const higher = (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(other.level, one.level) > 0 ? other : one;
    const looser = (0,_sdf_restriction_js__WEBPACK_IMPORTED_MODULE_6__/* .compareRestrictions */ .dX)(other.restriction, one.restriction) > 0 ? other : one;
    const doubt = doubtOf(one, other);
    return { ...higher, restriction: looser.restriction, ...(doubt && { doubt }) };
}
/** What two grants of one key come to at least. */
function doubtOf(one, other) {
    const [first, second] = [leastOf(one), leastOf(other)];
    const level = (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(second.level, first.level) < 0 ? second.level : first.level;
    const isNarrower = (0,_sdf_restriction_js__WEBPACK_IMPORTED_MODULE_6__/* .compareRestrictions */ .dX)(second.restriction, first.restriction) < 0;
    const restriction = isNarrower ? second.restriction : first.restriction;
    const isSame = one.level === other.level && one.restriction === other.restriction;
    if (isSame && !one.doubt && !other.doubt)
        return null;
    return { level, restriction, form: [first.form, second.form].sort().join() };
}
function leastOf({ level, restriction, doubt }) {
    return doubt ?? { level, restriction, form: `${level} ${restriction}` };
}
/** A key as all comparisons write it: an object of the project itself without the project's own application id. */
function canonicalKey(project, text) {
    return (0,_sdf_references_js__WEBPACK_IMPORTED_MODULE_3__/* .targetKey */ .hD)(project, (0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_1__/* .dueKey */ .u4)(knownKey(text)));
}
/** The standard permission that a text is but for its case and for characters that cannot be seen; else the text. */
function knownKey(text) {
    if (PLAIN_KEY.test(text))
        return text;
    const key = text.replace(/[\p{Cf}\p{Z}\p{Cc}\p{M}]/gu, '').toUpperCase();
    return (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .findPermission */ .Ll)(key) ? key : text;
}
const PLAIN_KEY = /^(?:[A-Z0-9_]+|\[.*\])$/;


/***/ }),

/***/ 64527:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ holderId),
/* harmony export */   jJ: () => (/* binding */ isListInForce),
/* harmony export */   pW: () => (/* binding */ holdersOf)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _sdf_notation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2891);
/* harmony import */ var _sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60569);
/* harmony import */ var _sdf_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86260);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27820);
/* harmony import */ var _sdf_restriction_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35051);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77043);
/* harmony import */ var _grants_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57793);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3899);









/**
 * Everybody to whom a project grants something, and its own roles in any case, by id.
 *
 * A role and an object must say the same of each other. Where only one of them speaks it counts; where they differ,
 * which SDF refuses, the role does. Only where the object alone is deployed could the object give the role more than
 * the role itself says: there the more counts. Of a role that several files define, and of which nobody knows which one
 * is deployed, all that they grant counts.
 *
 * @param only those who are asked for, by their ids; null for all
 */
function holdersOf(project, sides = 'role', only = null) {
    const isMeant = (id) => !only || only.has(id);
    const granted = [...(0,_sdf_project_js__WEBPACK_IMPORTED_MODULE_3__/* .speaking */ .zY)(project, project.counterparts).values()].flatMap((files) => grantsOfObject(project, files, isMeant));
    const byObjects = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(granted, ({ holder }) => holder);
    const spokenFor = (0,_sdf_project_js__WEBPACK_IMPORTED_MODULE_3__/* .speaking */ .zY)(project, project.roles);
    const holders = new Map();
    const roles = project.roles.filter(({ id }) => isMeant(id));
    for (const [id, files] of (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(roles, (role) => role.id)) {
        const spoken = spokenFor.get(id) ?? files;
        const role = project.roleById.get(id) ?? spoken[0];
        if (!role)
            continue;
        const usable = spoken.filter((one) => activityOf([one]).isActive);
        const all = (usable.length > 0 ? usable : spoken).map((one) => merged(project, [one], byObjects.get(id) ?? [], sides));
        holders.set(id, { id, role, files: spoken, ...activityOf(spoken), grants: together(all) });
    }
    for (const [id, own] of byObjects) {
        if (holders.has(id))
            continue;
        const grants = new Map();
        for (const { grant } of own)
            (0,_grants_js__WEBPACK_IMPORTED_MODULE_5__/* .add */ .WQ)(grants, grant);
        holders.set(id, { id, role: null, files: [], isActive: true, grants });
    }
    return holders;
}
/** Whether a role can be used. A mark that is repeated, or no value of its own, may mean either. */
function activityOf(roles) {
    const marks = roles.map(({ root }) => (0,_readings_js__WEBPACK_IMPORTED_MODULE_6__/* .reading */ .hF)(root, 'isinactive', ['T', 'F'], 'F', knownFlag));
    const isActive = marks.some(({ most }) => most === 'F');
    const isSure = marks.every(({ isClear, most }) => isClear && most === (isActive ? 'F' : 'T'));
    if (isSure)
        return { isActive };
    const forms = roles.flatMap(({ root }) => (0,_readings_js__WEBPACK_IMPORTED_MODULE_6__/* .namedAlike */ .sG)(root, 'isinactive').map(_readings_js__WEBPACK_IMPORTED_MODULE_6__/* .formOf */ .QU));
    return { isActive, doubt: forms.join() };
}
function knownFlag(text) {
    return text === 'T' || text === 'F' ? text : null;
}
/** What several files that define one role grant: of each permission the most, and at least what all of them do. */
function together(all) {
    const [first = new Map(), ...others] = all;
    if (others.length === 0)
        return first;
    const grants = new Map();
    for (const own of all)
        for (const grant of own.values())
            (0,_grants_js__WEBPACK_IMPORTED_MODULE_5__/* .add */ .WQ)(grants, grant);
    for (const [key, grant] of grants) {
        if (all.every((own) => own.has(key)))
            continue;
        const form = grant.doubt?.form ?? `${grant.level} ${grant.restriction}`;
        grants.set(key, { ...grant, doubt: { level: 'NONE', restriction: grant.restriction, form } });
    }
    return grants;
}
/** Whether a list of an object applies: that of a record type only under one access type (subsect_0816050536). */
function isListInForce(object) {
    if (object.kind !== 'customrecordtype')
        return true;
    return object.accessType?.text === 'USEPERMISSIONLIST' && !(0,_sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .belongsToSegment */ .V$)(object);
}
function merged(project, roles, granted, sides) {
    const grants = new Map();
    for (const role of roles)
        for (const grant of (0,_grants_js__WEBPACK_IMPORTED_MODULE_5__/* .grantsOf */ .Rr)(project, role).values())
            (0,_grants_js__WEBPACK_IMPORTED_MODULE_5__/* .add */ .WQ)(grants, grant);
    const spokenOf = new Set(roles.flatMap(({ permissions }) => permissions.flatMap(({ key }) => (key ? (0,_grants_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalKey */ .yk)(project, key.text) : []))));
    for (const { object, grant } of granted) {
        const isObjectAlone = object.inScope && !roles.some(({ inScope }) => inScope);
        if (isObjectAlone || !spokenOf.has(grant.key))
            (0,_grants_js__WEBPACK_IMPORTED_MODULE_5__/* .add */ .WQ)(grants, grant);
        else if (sides === 'either')
            addOther(grants, grant);
    }
    return grants;
}
/** Adds what an object says beyond what the role says itself: at least the role holds, at most the object. */
function addOther(grants, grant) {
    const own = grants.get(grant.key);
    const isMore = !own ||
        (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(grant.level, own.level) > 0 ||
        (0,_sdf_restriction_js__WEBPACK_IMPORTED_MODULE_8__/* .compareRestrictions */ .dX)(grant.restriction, own.restriction) > 0;
    if (!isMore)
        return;
    (0,_grants_js__WEBPACK_IMPORTED_MODULE_5__/* .add */ .WQ)(grants, grant);
    const both = grants.get(grant.key) ?? grant;
    const { level, restriction, form } = own?.doubt ?? {
        level: own?.level ?? 'NONE',
        restriction: own?.restriction ?? 'none',
        form: own ? `${own.level} ${own.restriction}` : 'NONE',
    };
    const doubt = { level, restriction, form: `${form}, ${grant.level} ${grant.restriction}` };
    grants.set(grant.key, { ...both, doubt });
}
/** What an object grants to each role; of several files that define it the most, and at least what all of them do. */
function grantsOfObject(project, files, isMeant) {
    const all = files.map((object) => grantsOfFile(project, object, isMeant));
    const [first = [], ...others] = all;
    if (others.length === 0)
        return first;
    return [...(0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(all.flat(), ({ holder }) => holder)].flatMap(([holder, own]) => {
        const byFile = files.map((file) => {
            const grants = new Map();
            for (const { object, grant } of own)
                if (object === file)
                    (0,_grants_js__WEBPACK_IMPORTED_MODULE_5__/* .add */ .WQ)(grants, grant);
            return grants;
        });
        return [...together(byFile).values()].flatMap((grant) => (own[0] ? { ...own[0], holder, grant } : []));
    });
}
function grantsOfFile(project, object, isMeant) {
    if (!isListInForce(object))
        return [];
    return object.permittedRoles.flatMap(({ role, level, restriction }) => {
        const holder = role && holderId(project, role.text);
        const grant = holder && isMeant(holder) && (0,_grants_js__WEBPACK_IMPORTED_MODULE_5__/* .grantOf */ .od)((0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(object.id), level, restriction);
        return grant ? [{ holder, object, grant: { ...grant, object: object.id } }] : [];
    });
}
/** How holders name a role that an object permits. */
function holderId(project, text) {
    const key = (0,_grants_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalKey */ .yk)(project, (0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_1__/* .dueRole */ .nv)(text));
    const reference = (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(key);
    return reference && reference.appId === null && reference.bundleId === null ? reference.scriptId : key;
}


/***/ }),

/***/ 24788:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ matchProjects)
/* harmony export */ });
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77043);

/**
 * The projects of two versions side by side, by their folders. A project whose folder was renamed is known by what
 * its manifest calls it, if nothing else that came or went is called the same.
 */
function matchProjects(base, head) {
    const baseByRoot = new Map(base.map((project) => [project.root, project]));
    const headRoots = new Set(head.map(({ root }) => root));
    const gone = base.filter(({ root }) => !headRoots.has(root));
    const come = head.filter(({ root }) => !baseByRoot.has(root));
    const moved = movedProjects(gone, come);
    const from = new Set(moved.values());
    return [
        ...head.map((project) => ({
            base: baseByRoot.get(project.root) ?? moved.get(project) ?? null,
            head: project,
        })),
        ...gone.filter((project) => !from.has(project)).map((project) => ({ base: project, head: null })),
    ];
}
/** The projects that came, with what each was before. */
function movedProjects(gone, come) {
    const goneByName = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(gone, nameOf);
    const moved = new Map();
    for (const [name, named] of (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(come, nameOf)) {
        const [project, ...others] = named;
        const [before, ...othersBefore] = goneByName.get(name) ?? [];
        if (name !== null && project && before && others.length + othersBefore.length === 0)
            moved.set(project, before);
    }
    return moved;
}
function nameOf({ manifest }) {
    return manifest?.appId ?? manifest?.projectName ?? null;
}


/***/ }),

/***/ 70544:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ nameOfHolder),
/* harmony export */   MP: () => (/* binding */ nameOfObject),
/* harmony export */   o3: () => (/* binding */ nameOfPermission),
/* harmony export */   r0: () => (/* binding */ nameOfRole)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43982);
/* harmony import */ var _sdf_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86260);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27820);
/* harmony import */ var _sdf_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43496);





const NAME_FIELDS = {
    customrecordtype: 'recordname',
    customsegment: 'label',
    customtransactiontype: 'name',
};
/** A permission as the UI shows it: a standard one by the catalogue, one for an object by the object's own name. */
function nameOfPermission(pair, key) {
    const reference = (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(key);
    if (!reference) {
        const permission = (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .findPermission */ .Ll)(key);
        return { name: permission?.names[0] ?? key, tab: permission?.tab ?? null };
    }
    const find = (project) => project && (0,_sdf_project_js__WEBPACK_IMPORTED_MODULE_2__/* .counterpartOf */ .rY)(project, reference);
    const object = find(pair.head) ?? find(pair.base);
    return { name: (object && nameOfObject(object)) ?? reference.scriptId, tab: tabOf(reference.objectId) };
}
/** What the UI calls an object; null where its file does not say so in words. */
function nameOfObject({ kind, root }) {
    return words((0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_4__/* .childValue */ .EK)(root, NAME_FIELDS[kind])?.text);
}
/** What the UI calls a role; null where its file does not say so in words. */
function nameOfRole(role) {
    return words(role ? (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_4__/* .childValue */ .EK)(role.root, 'name')?.text : undefined);
}
/** What the UI calls whoever holds something: a role of the project, or a standard role by the catalogue. */
function nameOfHolder({ id, role, }) {
    return role ? nameOfRole(role) : (0,_sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfStandardRole */ .k)(id);
}
/** A name can be a reference to a translation, which says nothing to people. */
function words(text) {
    return text === undefined || (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(text) ? null : text;
}
function tabOf(objectId) {
    if (objectId.startsWith('customrecord') || (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .isSegmentId */ .JD)(objectId))
        return 'Custom Record';
    return /^custom(?:transaction|sale|purchase)/.test(objectId) ? 'Transactions' : null;
}


/***/ }),

/***/ 23815:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ changedObjects)
/* harmony export */ });
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77043);

/** The objects of which a change leaves other bytes. The same text means the same, whatever it means. */
function changedObjects({ base, head }, isWanted) {
    const [before, after] = touchedFiles(base?.files ?? [], head?.files ?? []).map((files) => (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(files.filter(({ kind }) => isWanted(kind)), keyOf));
    return [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].flatMap((key) => {
        const versions = { base: before?.get(key) ?? [], head: after?.get(key) ?? [] };
        const [one] = [...versions.head, ...versions.base];
        return !one || haveSameText(versions) ? [] : [{ kind: one.kind, id: one.id, ...versions }];
    });
}
/** The files of objects of which both versions do not share every file: nearly all objects are the same in both. */
function touchedFiles(before, after) {
    const [own, other] = [new Set(before), new Set(after)];
    const unshared = [...before.filter((file) => !other.has(file)), ...after.filter((file) => !own.has(file))];
    const ids = new Set(unshared.map(({ id }) => id));
    const keys = new Set(unshared.map(keyOf));
    const isTouched = (file) => ids.has(file.id) && keys.has(keyOf(file));
    return [before.filter(isTouched), after.filter(isTouched)];
}
function keyOf({ kind, id }) {
    return JSON.stringify([kind, id]);
}
function haveSameText({ base, head }) {
    const texts = (files) => files.map(({ source }) => source.text).sort();
    const [one, other] = [texts(base), texts(head)];
    return one.length === other.length && one.every((text, index) => text === other[index]);
}


/***/ }),

/***/ 61127:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ openingsOf),
/* harmony export */   qd: () => (/* binding */ accessTypeOf),
/* harmony export */   yy: () => (/* binding */ openingsOfFiles)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_doors_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49887);
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62263);
/* harmony import */ var _sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60569);
/* harmony import */ var _sdf_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43496);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77043);
/* harmony import */ var _door_widths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66718);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3899);







const [ACCESS_TYPE, ...OUTSIDERS] = _sdf_catalogue_doors_records_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENINGS */ .Q;
const ACCESS_TYPES = ['USEPERMISSIONLIST', 'CUSTRECORDENTRYPERM', 'NONENEEDED'];
const DEFAULT_ACCESS_TYPE = 'CUSTRECORDENTRYPERM';
/** The access type of a record type as it takes effect. One that SDF does not know could come to anything. */
function accessTypeOf({ root }) {
    return accessTypesIn(root).most;
}
function accessTypesIn(root) {
    const knownType = (text) => ACCESS_TYPES.find((known) => known === text) ?? null;
    return (0,_readings_js__WEBPACK_IMPORTED_MODULE_4__/* .reading */ .hF)(root, 'accesstype', ACCESS_TYPES, DEFAULT_ACCESS_TYPE, knownType);
}
/** How far a record type is open. One that holds the values of a segment is not: the segment says who may use them. */
function openingsOf(object) {
    if (object.kind !== 'customrecordtype' || (0,_sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .belongsToSegment */ .V$)(object))
        return [];
    const types = accessTypesIn(object.root);
    const at = types.at ?? (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_5__/* .openingTag */ .p8)(object.root);
    const isOpen = types.most === 'NONENEEDED';
    return [
        openingBy(types, at, (0,_readings_js__WEBPACK_IMPORTED_MODULE_4__/* .namedAlike */ .sG)(object.root, 'accesstype').map(_readings_js__WEBPACK_IMPORTED_MODULE_4__/* .formOf */ .QU).join()),
        ...OUTSIDERS.map((outsiders) => openingTo(outsiders, object, isOpen)),
    ];
}
/** How far a record type is open that several files define: of each field the widest, and at least the narrowest. */
function openingsOfFiles(files) {
    return [...(0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(files.flatMap(openingsOf), ({ field }) => field).values()].map(widestOf);
}
function widestOf(all) {
    const widest = all.reduce((one, other) => (other.width > one.width ? other : one));
    const narrowest = all.reduce((one, other) => (other.range.low < one.range.low ? other : one));
    return { ...widest, least: narrowest.least, range: (0,_door_widths_js__WEBPACK_IMPORTED_MODULE_3__/* .anyOf */ .EB)(all.map(({ range }) => range)) };
}
function openingBy({ most: value, least, isClear }, at, form) {
    const isOpen = value === 'NONENEEDED';
    const width = ACCESS_TYPES.indexOf(value);
    return {
        least,
        range: { low: ACCESS_TYPES.indexOf(least), high: width, text: value, doubt: isClear ? '' : form },
        field: ACCESS_TYPE.element,
        name: ACCESS_TYPE.name,
        value,
        width,
        isOpen,
        risk: isOpen ? ACCESS_TYPE.risk : 'medium',
        at,
    };
}
function openingTo({ element, name, risk }, { root }, counts) {
    const written = (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_5__/* .childValue */ .EK)(root, element);
    const value = counts && written && (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .isLevel */ .NW)(written.text) ? written.text : 'NONE';
    const width = _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(value);
    return {
        field: element,
        name,
        value,
        width,
        least: value,
        range: { low: width, high: width, text: value, doubt: '' },
        isOpen: value !== 'NONE',
        // To see is less than to change.
        risk: value === 'VIEW' ? less(risk) : risk,
        at: written ?? (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_5__/* .openingTag */ .p8)(root),
    };
}
function less(risk) {
    return risk === 'critical' ? 'high' : 'medium';
}


/***/ }),

/***/ 3899:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ restrictionIn),
/* harmony export */   Mc: () => (/* binding */ levelIn),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   fk: () => (/* binding */ localName),
/* harmony export */   hF: () => (/* binding */ reading),
/* harmony export */   sG: () => (/* binding */ namedAlike)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _sdf_restriction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35051);
/* harmony import */ var _sdf_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43496);



/** The children of a name, whatever the prefix and case that they have. */
function namedAlike(parent, name) {
    return parent.children.filter((child) => child.name === name || localName(child) === name);
}
function localName({ name }) {
    return name.slice(name.indexOf(':') + 1).toLowerCase();
}
/** The level of a `permission`: of several elements any, of an unknown value any. Absent is NONE. */
function levelIn(permission, element) {
    const levels = _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_;
    return reading(permission, element, levels, 'NONE', (text) => (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(text) ? text : /^[0-4]$/.test(text) ? (levels[Number(text)] ?? null) : null);
}
/** The restriction of a `permission`, the one that grants least first. */
function restrictionIn(permission) {
    return reading(permission, 'restriction', _sdf_restriction_js__WEBPACK_IMPORTED_MODULE_1__/* .RESTRICTIONS */ .mB, 'none', (text) => (0,_sdf_restriction_js__WEBPACK_IMPORTED_MODULE_1__/* .isRestriction */ .$J)(text) ? text : null);
}
/**
 * @param order all that a value can be, the narrowest first
 * @param absent what it is where the element is not there
 * @param meaning what a text means; null for one that nobody knows
 */
function reading(parent, name, order, absent, meaning) {
    const elements = namedAlike(parent, name).filter(({ text }) => text !== '');
    let least = order.length;
    let most = -1;
    let at = null;
    for (const element of elements) {
        const known = meaning(element.text);
        const doubted = known === null || isGuessed(element);
        const index = known === null ? -1 : order.indexOf(known);
        const [low, high] = doubted ? [0, order.length - 1] : [index, index];
        if (high > most)
            at = (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(element);
        least = Math.min(least, low);
        most = Math.max(most, high);
    }
    const absentIndex = order.indexOf(absent);
    if (elements.length === 0)
        return { least: absent, most: absent, at, isClear: true };
    const pick = (index) => order[index] ?? order[absentIndex] ?? absent;
    return { least: pick(least), most: pick(most), at, isClear: least === most };
}
/** Whether the text of an element was misspelt, in more than its case. */
function isGuessed(element) {
    const written = (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenText */ .v4)(element);
    return !/^\d$/.test(written) && written.toLowerCase() !== element.text.toLowerCase();
}
/** The text of an element without the white space between tags: two that have the same one mean the same, whatever it is. */
function formOf({ source, start, end }) {
    return source.text.slice(start, end).replace(/>\s+</g, '><').trim();
}


/***/ }),

/***/ 76657:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ riskOfHolding)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93832);

/** A role of SDF's own vocabulary that means every role. */
const ALL_ROLES = '_ALL_ROLES';
/**
 * The risk that a holder has a permission at a level. What every role holds is worse than what one role does.
 *
 * @param holder as holders are named
 */
function riskOfHolding(holder, key, level) {
    const risk = (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_0__/* .riskOf */ .bi)(key, level);
    const least = level === 'VIEW' ? 'medium' : 'high';
    return holder === ALL_ROLES && (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRisks */ .IJ)(least, risk) > 0 ? least : risk;
}


/***/ }),

/***/ 35098:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ mayMore),
/* harmony export */   Y4: () => (/* binding */ runAs),
/* harmony export */   f: () => (/* binding */ powerOf),
/* harmony export */   yj: () => (/* binding */ riskOfRunning)
/* harmony export */ });
/* unused harmony export isAdministrator */
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93832);
/* harmony import */ var _sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43982);
/* harmony import */ var _door_items_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84707);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64527);





/** Roles that hold all, or about all (FULL_ACCESS is retired, and stands in old accounts). */
const ADMINISTRATORS = new Set(['ADMINISTRATOR', 'FULL_ACCESS', 'SYSTEM_ADMINISTRATOR']);
function isAdministrator(id) {
    return ADMINISTRATORS.has(id);
}
const holdersByProject = new WeakMap();
function holderIn(project, id) {
    if (!project)
        return null;
    const holders = holdersByProject.get(project) ?? (0,_holders_js__WEBPACK_IMPORTED_MODULE_4__/* .holdersOf */ .pW)(project);
    holdersByProject.set(project, holders);
    return holders.get(id) ?? null;
}
/**
 * What a role of the project grants, or a standard role by what is documented of it, with what objects of the project
 * grant it; null where neither is known.
 */
function holdingsOf(project, id) {
    const holder = holderIn(project, id);
    const granted = [...(holder?.grants ?? [])].map(([key, { level }]) => [
        key,
        { level, least: level },
    ]);
    if (holder?.role)
        return { permissions: new Map(granted), hasMore: false };
    const standard = (0,_sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .findStandardRole */ .fe)(id);
    if (!standard)
        return null;
    return {
        permissions: new Map([...standard.permissions, ...granted]),
        hasMore: standard.nameless.length > 0,
    };
}
function powerOf(project, id) {
    if (id === '')
        return 'none';
    if (isAdministrator(id))
        return 'administrator';
    const holdings = holdingsOf(project, id);
    if (!holdings)
        return 'unknown';
    const isRisky = [...holdings.permissions].some(([key, { level }]) => (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisks */ .IJ)((0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__/* .riskOf */ .bi)(key, level), 'high') >= 0);
    return isRisky ? 'privileged' : 'other';
}
/** Whether code may do something as one role that it may not as another. Roles that cannot be compared differ both ways. */
function mayMore(one, other) {
    if (one.id === '' || isAdministrator(other.id))
        return false;
    if (other.id === '' || isAdministrator(one.id))
        return true;
    if (one.id === other.id)
        return false;
    const [more, less] = [holdingsOf(one.project, one.id), holdingsOf(other.project, other.id)];
    if (!more || !less || more.hasMore)
        return true;
    return [...more.permissions].some(([key, { level }]) => {
        const known = less.permissions.get(key);
        return !known || (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(level, known.least) > 0;
    });
}
/** The risk that code runs as a role: on its own, behind a login, or where anybody may call it. */
function riskOfRunning(power, { isPublic, isCalled, isNew }) {
    const isPowerful = power === 'administrator' || power === 'privileged';
    if (isNew && isPowerful)
        return isPublic || isCalled ? 'high' : 'medium';
    if (isNew)
        return isPublic ? 'medium' : 'low';
    if (isPowerful)
        return isPublic || power === 'administrator' ? 'critical' : 'high';
    return isPublic || power === 'unknown' ? 'high' : 'medium';
}
/** The role that the code of an item runs as; '' for that of whoever sets it off. */
function runAs(item) {
    return (0,_door_items_js__WEBPACK_IMPORTED_MODULE_3__/* .roleId */ .It)((0,_door_items_js__WEBPACK_IMPORTED_MODULE_3__/* .written */ .Mp)(item, 'runasrole').texts.at(-1) ?? '');
}


/***/ }),

/***/ 66350:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf),
/* harmony export */   u: () => (/* binding */ settingsOfFiles)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_doors_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67892);
/* harmony import */ var _sdf_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43496);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77043);
/* harmony import */ var _door_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84707);
/* harmony import */ var _door_widths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66718);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71396);






/** The settings of a role by field. Those that its other settings make meaningless are left out. */
function settingsOf(role) {
    const at = (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_4__/* .openingTag */ .p8)(role.root);
    const root = { place: _sdf_catalogue_doors_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE */ .z, elements: [role.root], around: null, key: null, at };
    const all = [
        ...heldIn(root, null, at),
        ..._sdf_catalogue_doors_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE */ .z.places.flatMap((place) => {
            const items = (0,_door_items_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsIn */ .Un)(root, place);
            return (place.only ?? []).flatMap((segment) => {
                const item = items.get(segment) ?? { place, elements: [], around: root, key: segment, at };
                return heldIn(widestOf(item), segment, at);
            });
        }),
    ];
    return new Map(all.map((one) => [one.setting.field, one]));
}
/** The settings of a role that several files define: of each the widest, and at least the narrowest. */
function settingsOfFiles(files) {
    const all = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(files.flatMap((role) => [...settingsOf(role).values()]), ({ setting }) => setting.field);
    return new Map([...all].map(([field, held]) => [field, widestHeld(held)]));
}
function widestHeld(all) {
    const widest = all.reduce((one, other) => (other.width > one.width ? other : one));
    return { ...widest, range: (0,_door_widths_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)(all.map(({ range }) => range)) };
}
/** Of several restrictions of one segment, which SDF refuses, the one that leaves the most open. */
function widestOf(item) {
    const [limit] = item.place.doors;
    if (!limit || item.elements.length < 2)
        return item;
    const apart = item.elements.map((element) => ({ ...item, elements: [element] }));
    const width = (one) => (0,_door_widths_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(one, limit).high;
    return apart.reduce((widest, one) => (width(one) > width(widest) ? one : widest));
}
function heldIn(item, segment, at) {
    return item.place.doors
        .filter((door) => !isMeaningless(item, door))
        .map((door) => {
        const range = (0,_door_widths_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(item, door);
        return {
            setting: (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .settingOf */ .y)(door, segment),
            value: range.text ?? '',
            width: range.high,
            at: (0,_door_items_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)(item, door.element).at ?? at,
            range,
        };
    });
}
/** Whether a door says more of a limit that limits nothing. */
function isMeaningless(item, { onlyWhileLimited }) {
    const limit = item.place.doors.find(({ element }) => element === onlyWhileLimited);
    return limit !== undefined && (0,_door_widths_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(item, limit).high === limit.values.length - 1;
}


/***/ }),

/***/ 71396:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ allSettings),
/* harmony export */   y: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_doors_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67892);

/** What the UI calls a segment of record restrictions. */
const SEGMENTS = new Map([
    ['CLASS', 'Class'],
    ['DEPARTMENT', 'Department'],
    ['LOCATION', 'Location'],
]);
/** The setting that a door of a role is; of a record restriction that of its segment. */
function settingOf(door, segment = null) {
    const { element, name, values, absent, says, risk, source } = door;
    const segmentName = segment === null ? '' : (SEGMENTS.get(segment) ?? segment);
    const widest = values.at(-1)?.map((value) => says[value])[0] ?? '';
    return {
        field: segment === null ? element : `${segment}.${element}`,
        name: segment === null ? name : `${segmentName} ${name}`,
        values,
        absent: absent ?? '',
        widest: widest.replace('{}', segmentName.toLowerCase()),
        risk,
        source,
    };
}
/** Every setting that a role can have. */
function allSettings() {
    const ofSegments = _sdf_catalogue_doors_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE */ .z.places.flatMap(({ doors, only = [] }) => only.flatMap((segment) => doors.map((door) => settingOf(door, segment))));
    return [..._sdf_catalogue_doors_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE */ .z.doors.map((door) => settingOf(door)), ...ofSegments];
}


/***/ }),

/***/ 51743:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ACCOUNT_SPECIFIC),
/* harmony export */   M: () => (/* binding */ isAccountSpecific)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43496);

/**
 * What an export writes in place of what each account sets for itself. SDF refuses it in a required field, and leaves an
 * optional one as the account has it. Source: Oracle help, section_1528397245.
 */
const ACCOUNT_SPECIFIC = '[ACCOUNT_SPECIFIC_VALUE]';
function isAccountSpecific({ element, text }) {
    return text === ACCOUNT_SPECIFIC || (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(element) === ACCOUNT_SPECIFIC;
}


/***/ }),

/***/ 77099:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ sameValue),
/* harmony export */   Qz: () => (/* binding */ standingFor),
/* harmony export */   eE: () => (/* binding */ readAsMeant)
/* harmony export */ });
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39604);
/* harmony import */ var _catalogue_element_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60026);
/* harmony import */ var _catalogue_structure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14946);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43496);




/**
 * Reads the elements that a structure describes as their author meant them: a misspelt name or value as the one that
 * it stands for. The rules about slips tell of them; to all others a slip hides nothing, so that mending it uncovers
 * no other fault. Changes the elements in place: they are fresh from the parser.
 */
function readAsMeant(element, structure) {
    const fields = (0,_catalogue_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsByName */ .Sx)(structure);
    if (structure.complete && element.children.some(({ name }) => !fields.has(name)))
        nameFields(element, structure);
    for (const child of element.children) {
        const field = fields.get(child.name);
        if (field?.items)
            readItems(child, field.items);
        else if (field)
            readValue(child, field);
    }
    return element;
}
/** A field stands once: of several elements that mean one only the first is read, and none beside the right one. */
function nameFields(element, structure) {
    const misnamed = element.children.filter(({ name }) => !(0,_catalogue_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnown */ .qE)(structure, name));
    const names = structure.fields.map(({ name }) => name);
    const taken = new Set(element.children.map(({ name }) => name));
    for (const child of misnamed) {
        const meant = (0,_catalogue_element_names_js__WEBPACK_IMPORTED_MODULE_1__/* .meantElement */ .U)(child.name, names);
        if (meant === null || taken.has(meant))
            continue;
        taken.add(meant);
        change(child, { name: meant, writtenName: child.name });
    }
}
/** An item that is empty is none. */
function readItems(group, items) {
    for (const child of group.children) {
        if (child.name !== items.name && !(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmpty */ .Im)(child) && (0,_catalogue_element_names_js__WEBPACK_IMPORTED_MODULE_1__/* .meantElement */ .U)(child.name, [items.name]) !== null)
            change(child, { name: items.name, writtenName: child.name });
        if (child.name === items.name)
            readAsMeant(child, items);
    }
}
function readValue(element, field) {
    const { text } = element;
    const values = (0,_catalogue_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .sm)(field);
    if (text === '' || values.length === 0 || values.includes(text))
        return;
    const meant = sameValue(field, text) ?? (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWords */ .Ek)(text, values, 1)[0];
    if (meant !== undefined)
        change(element, { text: meant, writtenText: text });
}
const FLAG_WORDS = new Map([
    ['true', 'T'],
    ['yes', 'T'],
    ['y', 'T'],
    ['false', 'F'],
    ['no', 'F'],
    ['n', 'F'],
]);
/** The value that certainly means the same as a text: in the right case, or by its name. */
function sameValue(field, text) {
    const word = text.toLowerCase();
    return (field.numbered?.get(text) ??
        (0,_catalogue_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .sm)(field).find((name) => name.toLowerCase() === word) ??
        (field.type === 'flag' ? FLAG_WORDS.get(word) : undefined));
}
/** The children that stand for a field, be it that another one is read in their place. */
function standingFor(parent, name) {
    return parent.children.filter((child) => child.name === name || (0,_catalogue_element_names_js__WEBPACK_IMPORTED_MODULE_1__/* .meantElement */ .U)(child.name, [name]) !== null);
}
function change(element, reading) {
    Object.assign(element, reading);
}


/***/ }),

/***/ 667:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ role),
/* harmony export */   dn: () => (/* binding */ opensOff),
/* harmony export */   f4: () => (/* binding */ opensOn),
/* harmony export */   hs: () => (/* binding */ scale),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** The description of an element, and its default, as Salto's types have them of Oracle's XML reference. */
const DESCRIBED = 'salto-types';
/** A flag that opens where it is T. */
function opensOn(element, name, says, more = {}) {
    return scale(element, name, [['F'], ['T']], { absent: 'F', says: { T: says }, ...more });
}
/** A flag that opens where it is F. */
function opensOff(element, name, says, more = {}) {
    return scale(element, name, [['T'], ['F']], { absent: 'F', says: { F: says }, ...more });
}
function scale(element, name, values, more = {}) {
    const absentSource = more.absent == null ? null : (more.source ?? DESCRIBED);
    return { ...DEFAULTS, absentSource, element, name, form: 'scale', values, ...more };
}
function list(element, name, says, more = {}) {
    return {
        ...NOTHING,
        absentSource: more.source ?? DESCRIBED,
        element,
        name,
        form: 'list',
        says: { one: says },
        ...more,
    };
}
function role(element, name, says, more = {}) {
    return {
        ...NOTHING,
        absentSource: more.source ?? DESCRIBED,
        element,
        name,
        form: 'role',
        says: { one: says },
        ...more,
    };
}
function place(path, key, doors, more = {}) {
    return { path, key, doors, places: [], ...more };
}
const DEFAULTS = {
    values: [],
    absent: null,
    reach: 'everyone',
    says: {},
    risk: 'medium',
    riskOfNew: 'low',
    source: DESCRIBED,
};
/** A list or a role that is absent names nobody. */
const NOTHING = { ...DEFAULTS, absent: '' };


/***/ }),

/***/ 43546:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I0: () => (/* binding */ DOORS),
  cZ: () => (/* binding */ doorRows),
  hQ: () => (/* binding */ holdsOpenDoor)
});

// UNUSED EXPORTS: rowsReadApart

// EXTERNAL MODULE: ./build/src/sdf/catalogue/door.js
var door = __webpack_require__(667);
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/doors/fields.js

const LEVELS = [['0'], ['1'], ['2']];
/** What everybody may do with a custom field whom no `roleaccess` names; one that is absent is 2. */
const FIELD_DOORS = [
    (0,door/* scale */.hs)('accesslevel', 'Default Access Level', LEVELS, {
        absent: '2',
        risk: 'high',
        says: { 0: 'nobody else may see {}', 1: 'everyone may see {}', 2: 'everyone may edit {}' },
    }),
    (0,door/* scale */.hs)('searchlevel', 'Default Level for Search and Reporting', LEVELS, {
        absent: '2',
        says: {
            0: 'nobody else may search {}',
            1: 'everyone may search {}',
            2: 'everyone may search and change {}',
        },
    }),
];
const ROLE_ACCESS = (0,door/* place */.ik)(['roleaccesses', 'roleaccess'], 'role', [
    (0,door/* scale */.hs)('accesslevel', 'Access Level', LEVELS, {
        absent: '0',
        reach: 'named',
        says: { 0: 'may not see {}', 1: 'may see {}', 2: 'may edit {}' },
    }),
    (0,door/* scale */.hs)('searchlevel', 'Level for Search and Reporting', LEVELS, {
        absent: '0',
        reach: 'named',
        says: { 0: 'may not search {}', 1: 'may search {}', 2: 'may search and change {}' },
    }),
], {
    isRole: true,
    without: { accesslevel: { door: 'accesslevel' }, searchlevel: { door: 'searchlevel' } },
});
const ONLINE = (0,door/* opensOn */.f4)('availableexternally', 'Available Externally', 'the web site shows {}', {
    reach: 'outsiders',
    risk: 'high',
});
const SINGLE_SIGN_ON = (0,door/* opensOn */.f4)('availabletosso', 'Available to SSO', 'outbound single sign-on passes {} on', {
    reach: 'outsiders',
});
const RESTRICTED = (0,door/* opensOff */.dn)('rolerestrict', 'Apply Role Restrictions', 'the restrictions of roles do not apply to {}', { riskOfNew: null });
function fields(path, ...more) {
    return (0,door/* place */.ik)(path, 'scriptid', [...FIELD_DOORS, ...more], { places: [ROLE_ACCESS] });
}
const FIELD = fields([]);
/** Custom fields in files of their own. */
const FIELDS = {
    crmcustomfield: fields([], ONLINE),
    entitycustomfield: fields([], ONLINE, SINGLE_SIGN_ON),
    itemcustomfield: FIELD,
    itemnumbercustomfield: FIELD,
    itemoptioncustomfield: FIELD,
    othercustomfield: FIELD,
    transactionbodycustomfield: FIELD,
    transactioncolumncustomfield: FIELD,
};
/** Custom fields inside another object. */
function fieldsIn(path) {
    return { ...FIELD, path };
}
/** The fields of a record type. */
const RECORD_FIELDS = fields(['customrecordcustomfields', 'customrecordcustomfield'], RESTRICTED);

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/doors/others.js


const SEGMENT_LEVELS = [['NONE'], ['VIEW'], ['EDIT']];
/** No public source tells what an absent default is. */
const SEGMENT = (0,door/* place */.ik)([], 'scriptid', [
    (0,door/* scale */.hs)('defaultrecordaccesslevel', 'Default Record Access Level', SEGMENT_LEVELS, {
        risk: 'high',
        says: {
            NONE: 'nobody else may use {} on records',
            VIEW: 'everyone may see {} on records',
            EDIT: 'everyone may set {} on records',
        },
    }),
    (0,door/* scale */.hs)('defaultsearchaccesslevel', 'Default Search Access Level', SEGMENT_LEVELS, {
        says: {
            NONE: 'nobody else may search by {}',
            VIEW: 'everyone may search by {}',
            EDIT: 'everyone may search and edit by {}',
        },
    }),
], {
    places: [
        (0,door/* place */.ik)(['permissions', 'permission'], 'role', [
            (0,door/* scale */.hs)('recordaccesslevel', 'Record Access Level', SEGMENT_LEVELS, {
                reach: 'named',
                says: {
                    NONE: 'may not use {} on records',
                    VIEW: 'may see {} on records',
                    EDIT: 'may set {} on records',
                },
            }),
            (0,door/* scale */.hs)('searchaccesslevel', 'Search Access Level', SEGMENT_LEVELS, {
                reach: 'named',
                says: {
                    NONE: 'may not search by {}',
                    VIEW: 'may search by {}',
                    EDIT: 'may search and edit by {}',
                },
            }),
        ], {
            isRole: true,
            without: {
                recordaccesslevel: { door: 'defaultrecordaccesslevel' },
                searchaccesslevel: { door: 'defaultsearchaccesslevel' },
            },
        }),
    ],
});
const RECORD_TYPE_SOURCE = 'SDFxml_372451363';
/** The way in for those who hold a permission for its records (SDFxml_372451363). */
const RECORD_TYPE = (0,door/* place */.ik)([], 'scriptid', [
    (0,door/* opensOn */.f4)('allowuiaccess', 'Allow UI Access', 'the UI shows {}', {
        absent: 'T',
        riskOfNew: null,
        source: RECORD_TYPE_SOURCE,
    }),
    (0,door/* opensOn */.f4)('allowmobileaccess', 'Allow Mobile Access', 'the mobile app shows {}', {
        riskOfNew: null,
        source: RECORD_TYPE_SOURCE,
    }),
], { places: [RECORD_FIELDS] });
const TOOLSET_SOURCE = 'article_84193207470';
/** A toolset asks its user for all of its permissions: fewer or lower ones open it (article_84193207470). */
const REQUIRED_LEVELS = [['FULL'], ['EDIT'], ['CREATE'], ['VIEW'], ['NONE']];
/** What it was called in 2025.2 comes last. */
const EXPOSED = ['exposetoaiconnector', 'exposeto3rdpartyagents'];
const TOOLSET = (0,door/* place */.ik)([], 'scriptid', EXPOSED.map((element) => (0,door/* opensOn */.f4)(element, 'Expose to AI Connector', 'AI clients are offered {}', {
    risk: 'high',
    source: TOOLSET_SOURCE,
})), {
    places: [
        (0,door/* place */.ik)(['permissions', 'permission'], 'permkey', [
            (0,door/* scale */.hs)('permlevel', 'Level that the Tools Require', REQUIRED_LEVELS, {
                riskOfNew: null,
                source: TOOLSET_SOURCE,
                says: {
                    NONE: '{} no longer requires {role}',
                    VIEW: '{} requires {role} only at VIEW',
                    CREATE: '{} requires {role} only at CREATE',
                    EDIT: '{} requires {role} only at EDIT',
                    FULL: '{} requires {role} at FULL',
                },
            }),
        ], { isPermission: true, openedBy: EXPOSED, without: { permlevel: { value: 'NONE' } } }),
    ],
});
/** Everybody of a kind, by element. */
const EVERYBODY = {
    allemployees: ['All Employees', 'every employee'],
    allcustomers: ['All Customers', 'every customer'],
    allpartners: ['All Partners', 'every partner'],
    allvendors: ['All Vendors', 'every vendor'],
};
function audience(verb, roles, ...kinds) {
    return [
        (0,door/* list */.p_)(roles, 'Audience: Roles', `{role} may ${verb} {}`, { reach: 'named', coveredBy: 'allroles' }),
        (0,door/* opensOn */.f4)('allroles', 'Audience: All Roles', `every role may ${verb} {}`),
        ...kinds.map((element) => {
            const [name, one] = EVERYBODY[element];
            const more = element === 'allemployees'
                ? { coveredBy: 'allroles' }
                : { reach: 'outsiders', risk: 'high', riskOfNew: 'medium' };
            return (0,door/* opensOn */.f4)(element, `Audience: ${name}`, `${one} may ${verb} {}`, more);
        }),
    ];
}
const ALL_KINDS = ['allemployees', 'allcustomers', 'allpartners', 'allvendors'];
const REPORT = (0,door/* place */.ik)([], 'scriptid', [], {
    places: [
        (0,door/* place */.ik)(['audience'], null, audience('see', 'audslctrole', ...ALL_KINDS)),
        (0,door/* place */.ik)(['accessaudience'], null, audience('change', 'audslctrole', ...ALL_KINDS)),
    ],
});
/** Their audience stands at the root, or in a group. */
const SEEN = (0,door/* place */.ik)([], 'scriptid', audience('see', 'audslctrole', ...ALL_KINDS), {
    places: [(0,door/* place */.ik)(['audience'], null, audience('see', 'audslctrole', ...ALL_KINDS))],
});
const IMPORT = (0,door/* place */.ik)([], 'scriptid', [], {
    places: [
        (0,door/* place */.ik)(['audience'], null, [
            ...audience('run', 'roles', 'allemployees', 'allpartners'),
            (0,door/* opensOn */.f4)('ispublic', 'Public', 'everyone may run {}', { coveredBy: 'allroles' }),
            (0,door/* opensOn */.f4)('globaledit', 'Allow Audience to Edit', 'everyone who may run {} may change it', {
                riskOfNew: null,
            }),
        ]),
    ],
});
const FEATURES = (0,door/* place */.ik)([], null, [], {
    places: [
        (0,door/* place */.ik)(['feature'], 'id', [
            (0,door/* scale */.hs)('status', 'Restrict by IP Address (feature)', [['ENABLED'], ['DISABLED']], {
                risk: 'high',
                riskOfNew: 'high',
                source: 'SDFxml_2917333820',
                says: { DISABLED: 'no restriction by IP address applies' },
            }),
        ], { only: ['IPADDRESSRULES'], without: { status: { value: 'ENABLED' } } }),
    ],
});
const OTHERS = {
    customrecordtype: RECORD_TYPE,
    customsegment: SEGMENT,
    toolset: TOOLSET,
    tool: TOOLSET,
    agentskill: (0,door/* place */.ik)([], 'scriptid', [
        (0,door/* opensOn */.f4)('ispublic', 'Public', 'every user may invoke {}', {
            source: 'article_0809112544',
        }),
    ], { shutBy: { isinactive: { surely: ['T'] } } }),
    reportdefinition: REPORT,
    kpiscorecard: SEEN,
    centertab: SEEN,
    savedcsvimport: IMPORT,
    emailtemplate: (0,door/* place */.ik)([], 'scriptid', [
        (0,door/* opensOff */.dn)('isprivate', 'Private', 'everyone may use {}', { risk: 'low', riskOfNew: null }),
    ]),
    file: (0,door/* place */.ik)([], null, [
        (0,door/* opensOn */.f4)('availablewithoutlogin', 'Available Without Login', 'anyone on the internet may read {}', {
            reach: 'public',
            risk: 'high',
            riskOfNew: 'medium',
            source: 'section_4223861820',
        }),
    ]),
    folder: (0,door/* place */.ik)([], null, [
        (0,door/* opensOff */.dn)('isprivate', 'Private', 'everyone may open {}', {
            absent: null,
            riskOfNew: null,
            source: 'section_4724963992',
        }),
    ]),
    features: FEATURES,
};

// EXTERNAL MODULE: ./build/src/sdf/catalogue/doors/records.js
var records = __webpack_require__(49887);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/doors/roles.js
var roles = __webpack_require__(67892);
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/doors/scripts.js


/**
 * On whom code runs or who calls it; `allroles` T is every internal role (SDFxml_2909147388). Who is there by a role has to
 * be of one of the departments as well, if any is named (chapter_N2999041).
 */
const AUDIENCE = [
    (0,door/* list */.p_)('audslctrole', 'Audience: Roles', '{role} may run {}', { reach: 'named', coveredBy: 'allroles' }),
    (0,door/* opensOn */.f4)('allroles', 'Audience: All Roles', 'every role may run {}'),
    (0,door/* opensOn */.f4)('allemployees', 'Audience: All Employees', 'every employee may run {}', { coveredBy: 'allroles' }),
    (0,door/* opensOn */.f4)('allpartners', 'Audience: All Partners', 'every partner may run {}', {
        reach: 'outsiders',
        risk: 'high',
        riskOfNew: 'medium',
    }),
    (0,door/* list */.p_)('auddepartment', 'Audience: Departments', '{role} may run {}', {
        reach: 'named',
        limits: ['audslctrole', 'allroles'],
        source: 'chapter_N2999041',
    }),
    ...[
        ['audemployee', 'Employees'],
        ['audgroup', 'Groups'],
        ['audpartner', 'Partners'],
        ['audsubsidiary', 'Subsidiaries'],
    ].map(([element = '', name = '']) => (0,door/* list */.p_)(element, `Audience: ${name}`, '{role} may run {}', { reach: 'named' })),
];
/** Of scripts that run of themselves on what people do: a change says on whom, and is often a control. */
const CONTROL = AUDIENCE.map((door) => ({
    ...door,
    isControl: true,
    risk: 'low',
    riskOfNew: null,
}));
/** Absent or empty: the rights of whoever sets it off. */
const RUN_AS = (0,door/* role */.JC)('runasrole', 'Execute as Role', '{} runs as {role}', {
    reach: 'everyone',
    source: 'chapter_N2997500',
});
const scripts_ONLINE = (0,door/* opensOn */.f4)('isonline', 'Available Without Login', 'anyone on the internet may open {}', {
    reach: 'public',
    risk: 'high',
    riskOfNew: 'high',
    source: 'SDFxml_2909147388',
});
const scripts_FIELDS = fieldsIn(['scriptcustomfields', 'scriptcustomfield']);
const INACTIVE = { surely: ['T'] };
/** A deployment that is being tested runs for its owner alone (chapter_N2998873). */
const TESTED = { surely: ['TESTING'], absent: 'TESTING' };
/** Of these no page says what it means to be tested: deployments of a schedule have other statuses, plug-ins are no scripts. */
const PERHAPS_TESTED = { perhaps: ['TESTING'], absent: 'TESTING' };
function script(...doors) {
    return deployed(TESTED, doors);
}
/** One that people open or call. */
function called(...doors) {
    return deployed(TESTED, doors, { isCalled: true });
}
function scheduled(...doors) {
    return deployed(PERHAPS_TESTED, doors);
}
function deployed(status, doors, more = {}) {
    return (0,door/* place */.ik)([], 'scriptid', [], {
        shutBy: { isinactive: INACTIVE },
        places: [
            scripts_FIELDS,
            (0,door/* place */.ik)(['scriptdeployments', 'scriptdeployment'], 'scriptid', doors, {
                ...more,
                shutBy: { isdeployed: { surely: ['F'] }, status },
            }),
        ],
    });
}
const PLUGIN = (0,door/* place */.ik)([], 'scriptid', [RUN_AS], {
    shutBy: { isinactive: INACTIVE, status: PERHAPS_TESTED },
    places: [scripts_FIELDS],
});
/** Whoever opens a single-page app, and whose rights its server script has (SDFxml_1427049920). */
const APP_SOURCE = 'SDFxml_1427049920';
const APP = (0,door/* place */.ik)([], 'scriptid', [
    (0,door/* role */.JC)('executeas', 'Execute as Role', '{} runs as {role}', {
        reach: 'everyone',
        own: ['CURRENT ROLE'],
        source: APP_SOURCE,
    }),
    (0,door/* list */.p_)('audienceroles', 'Audience: Roles', '{role} may open {}', {
        reach: 'named',
        coveredBy: 'audienceallroles',
        source: APP_SOURCE,
    }),
    (0,door/* opensOn */.f4)('audienceallroles', 'Audience: All Roles', 'every role may open {}', { source: APP_SOURCE }),
], { isCalled: true });
const RELEASE_STATUSES = [['RELEASED'], ['TESTING'], ['NOTINITIATING', 'NOTRUNNING', 'SUSPENDED']];
const WORKFLOW = (0,door/* place */.ik)([], 'scriptid', [
    (0,door/* opensOn */.f4)('runasadmin', 'Execute as Admin', '{} runs as Administrator', {
        risk: 'critical',
        riskOfNew: 'medium',
        unless: {
            isinactive: INACTIVE,
            // What is not initiating starts no more, and goes on where it has started.
            releasestatus: {
                surely: ['SUSPENDED', 'TESTING'],
                perhaps: ['NOTINITIATING', 'NOTRUNNING'],
                absent: 'NOTINITIATING',
            },
        },
        source: 'SDFxml_2086367724',
    }),
    (0,door/* opensOn */.f4)('isinactive', 'Inactive', '{} is turned off, with all its requirements', {
        isControl: true,
        risk: 'low',
        riskOfNew: null,
        source: 'SDFxml_2086367724',
    }),
    (0,door/* scale */.hs)('releasestatus', 'Release Status', RELEASE_STATUSES, {
        absent: 'NOTINITIATING',
        absentSource: 'salto-types',
        source: 'SDFxml_3914685257',
        isControl: true,
        risk: 'low',
        riskOfNew: null,
        says: {
            NOTINITIATING: '{} no longer starts',
            NOTRUNNING: '{} no longer starts',
            SUSPENDED: '{} is suspended',
            TESTING: '{} runs only for tests',
        },
    }),
], {
    places: [
        fieldsIn(['workflowcustomfields', 'workflowcustomfield']),
        (0,door/* place */.ik)(['workflowstates', 'workflowstate'], 'scriptid', [], {
            places: [fieldsIn(['workflowstatecustomfields', 'workflowstatecustomfield'])],
        }),
    ],
});
const SCRIPTS = {
    suitelet: called(RUN_AS, scripts_ONLINE, ...AUDIENCE),
    // Oracle's reference has no runasrole of RESTlets; NetSuite exports one all the same.
    restlet: called(RUN_AS, ...AUDIENCE),
    portlet: called(RUN_AS, ...AUDIENCE),
    massupdatescript: called(RUN_AS, ...AUDIENCE),
    workflowactionscript: script(RUN_AS, ...AUDIENCE),
    customrecordactionscript: script(RUN_AS, ...AUDIENCE),
    usereventscript: script(RUN_AS, ...CONTROL),
    clientscript: script(...CONTROL),
    mapreducescript: scheduled(RUN_AS),
    bundleinstallationscript: script(RUN_AS),
    // The same as of RESTlets.
    sdfinstallationscript: script(RUN_AS),
    scheduledscript: (0,door/* place */.ik)([], 'scriptid', [], { places: [scripts_FIELDS] }),
    // Of the plug-ins that the XML reference leaves out it is taken that they are as the others.
    advancedrevrecplugin: PLUGIN,
    bankstatementparserplugin: PLUGIN,
    consolidatedrateadjustorplugin: PLUGIN,
    customglplugin: PLUGIN,
    datasetbuilderplugin: PLUGIN,
    emailcaptureplugin: PLUGIN,
    ficonnectivityplugin: PLUGIN,
    fiparserplugin: PLUGIN,
    paymentgatewayplugin: PLUGIN,
    platformextensionplugin: PLUGIN,
    promotionsplugin: PLUGIN,
    shippingpartnersplugin: PLUGIN,
    taxcalculationplugin: PLUGIN,
    workbookbuilderplugin: PLUGIN,
    singlepageapp: APP,
    workflow: WORKFLOW,
};

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/doors/index.js






/** Where the doors of each kind of object stand. Permissions of roles, and of objects for them, have a table of their own. */
const DOORS = new Map([
    ...Object.entries(FIELDS),
    ...Object.entries(SCRIPTS),
    ...Object.entries(OTHERS),
]);
/** The table of doors, a row each. */
function doorRows() {
    return [...DOORS].flatMap(([kind, place]) => rowsOf(kind, [place]));
}
/** The rows of roles and record types that are read with what else a role or project says. */
function rowsReadApart() {
    return [...rowsOf('role', [ROLE]), ...rowsOf('customrecordtype', [place([], 'scriptid', OPENINGS)])];
}
function rowsOf(kind, places) {
    const place = places.at(-1);
    if (!place)
        return [];
    return [
        ...place.doors.map((door) => ({ kind, places, door })),
        ...place.places.flatMap((inner) => rowsOf(kind, [...places, inner])),
    ];
}
const testByPlace = new Map();
/**
 * Whether the text of an object can hold a door that is not as NetSuite itself has it: an element of the table whose
 * value is not its default. It is asked of bytes, so that most files are never parsed.
 */
function holdsOpenDoor(kind, text) {
    const place = DOORS.get(kind);
    if (!place)
        return false;
    let test = testByPlace.get(place);
    if (test === undefined) {
        test = testOf(place);
        testByPlace.set(place, test);
    }
    return test?.test(text) ?? false;
}
/** Anything but an opening tag without attributes that is followed by the default, or by nothing, and the end tag. */
function testOf(place) {
    const defaults = new Map();
    collect(place, defaults);
    if (defaults.size === 0)
        return null;
    const parts = [...defaults].map(([element, values]) => {
        const usual = [...values].map((value) => `>\\s*${value}\\s*</`).join('|');
        return `${element}(?!${usual}|/>)`;
    });
    return new RegExp(`<(?:[\\w.-]+:)?(?:${parts.join('|')})`, 'i');
}
function collect({ doors, places }, defaults) {
    for (const { element, absent } of doors) {
        const known = defaults.get(element) ?? new Set(['']);
        if (absent !== null)
            known.add(absent);
        defaults.set(element, known);
    }
    for (const place of places)
        collect(place, defaults);
}


/***/ }),

/***/ 49887:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ OPENINGS)
/* harmony export */ });
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(667);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62263);


/** Only while no permission is needed. */
const WHILE_OPEN = {
    accesstype: { surely: ['USEPERMISSIONLIST', 'CUSTRECORDENTRYPERM'], absent: 'CUSTRECORDENTRYPERM' },
};
/** Oracle's reference of the record type says the defaults, the page on access types what they mean. */
const SOURCES = { source: 'subsect_0816050536', absentSource: 'SDFxml_372451363' };
const OF_LEVEL = Object.fromEntries(_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.filter((level) => level !== 'NONE').map((level) => [
    level,
    `they have ${level} for all records of {}`,
]));
/**
 * What opens a record type to more people than its list of roles names. A record type that holds the values of a segment
 * is opened by the segment, so these are read with the project (`src/access/openings.ts`).
 */
const OPENINGS = [
    (0,_door_js__WEBPACK_IMPORTED_MODULE_0__/* .scale */ .hs)('accesstype', 'Access Type', 
    // A list of roles; every role that holds Custom Record Entries; every internal role, which may do all.
    [['USEPERMISSIONLIST'], ['CUSTRECORDENTRYPERM'], ['NONENEEDED']], {
        absent: 'CUSTRECORDENTRYPERM',
        risk: 'high',
        // What comes with a new record type opens nothing that was closed before.
        riskOfNew: 'medium',
        says: { NONENEEDED: 'every internal role may do everything with the records of {}' },
        ...SOURCES,
    }),
    outsiders('externalrolepermissionlevel', 'Permission Level for External Roles', {
        reach: 'outsiders',
        risk: 'high',
    }),
    outsiders('publicpermissionlevel', 'Permission Level for the Public', {
        reach: 'public',
        risk: 'critical',
    }),
];
function outsiders(element, name, { reach, risk }) {
    const values = _permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.map((level) => [level]);
    return (0,_door_js__WEBPACK_IMPORTED_MODULE_0__/* .scale */ .hs)(element, name, values, {
        ...{ absent: 'NONE', reach, risk, riskOfNew: risk, says: OF_LEVEL, unless: WHILE_OPEN },
        ...SOURCES,
    });
}


/***/ }),

/***/ 67892:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ ROLE)
/* harmony export */ });
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(667);

const SOURCE = 'SDFxml_2121043136';
const OF_RESTRICTIONS = 'SDFxml_1828522851';
/** Whose records a role reaches. The last two leave all of them open, one of them with a default. */
const OWN_RECORDS = [['OWNONLY'], ['UNASSIGNED'], ['DEFAULTTOOWN', 'NONE']];
const SEES_OTHERS = 'The role can view the records that it cannot change.';
/**
 * The fields of a role that decide how far its permissions reach, or how its holders log in. They open to those who hold
 * the role, so a change of them is told of the role, with what it grants (`src/access/settings.ts`).
 * Source of the meanings and defaults: Oracle's XML reference, and section_4731154857.
 */
const SETTINGS = [
    narrows('restrictip', 'Restrict by IP Address', 'The role can log in from any address.'),
    narrows('restrictbydevice', 'Restrict by Device ID', 'The role can log in from any device.'),
    setting('tfarequired', 'Two-Factor Authentication Required', [['SMS', 'TOTP'], ['OFF']], 'OFF', 'A password is enough, unless NetSuite itself requires more.'),
    narrows('issinglesignononly', 'Single Sign-on Only', 'The role can also log in without single sign-on.'),
    narrows('iswebserviceonlyrole', 'Web Services Only Role', 'The role can also log in to the UI.'),
    setting('subsidiaryoption', 'Subsidiary Restrictions', [['OWN'], ['SELECTED'], ['ALLACTIVE'], ['ALL']], 'ALL', 'The role reaches the records of every subsidiary, including inactive ones.'),
    widens('subsidiaryviewingallowed', 'Allow Cross-Subsidiary Record Viewing', 'The role sees the records of the other subsidiaries.'),
    setting('accountingbooksoption', 'Accounting Book Restrictions', [['PRIMARY'], ['SELECTED'], ['ALL']], 'PRIMARY', 'The role reaches every accounting book.'),
    {
        ...widens('employeeselectionunrestricted', 'Do Not Restrict Employee Fields', 'The role can choose any employee in a field.'),
        risk: 'low',
    },
    {
        ...narrows('restricttimeandexpenses', 'Restrict Time and Expenses', 'The role enters time and expenses for everybody.'),
        risk: 'low',
    },
    setting('employeerestriction', 'Employee Restrictions', OWN_RECORDS, 'NONE', 'The role reaches the records of every employee.'),
    {
        ...widens('employeeviewingallowed', 'Allow Viewing of Restricted Employees', SEES_OTHERS),
        risk: 'low',
        onlyWhileLimited: 'employeerestriction',
    },
];
/** By the segment that a record restriction is about: `Class Restrictions`. */
const RECORD_RESTRICTION = (0,_door_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(['recordrestrictions', 'recordrestriction'], 'segment', [
    {
        ...setting('restriction', 'Restrictions', OWN_RECORDS, 'NONE', 'The role reaches the records of every {}.'),
        source: OF_RESTRICTIONS,
        absentSource: OF_RESTRICTIONS,
    },
    {
        ...widens('viewingallowed', 'Restrictions: Allow Viewing', SEES_OTHERS),
        risk: 'low',
        onlyWhileLimited: 'restriction',
        source: OF_RESTRICTIONS,
        absentSource: OF_RESTRICTIONS,
    },
    {
        ...narrows('itemsrestricted', 'Restrictions: Apply to Items', 'The role reaches all items.'),
        risk: 'low',
        onlyWhileLimited: 'restriction',
        source: OF_RESTRICTIONS,
        absentSource: OF_RESTRICTIONS,
    },
], { only: ['CLASS', 'DEPARTMENT', 'LOCATION'] });
const ROLE = (0,_door_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)([], 'scriptid', SETTINGS, { places: [RECORD_RESTRICTION] });
function narrows(element, name, widest) {
    return (0,_door_js__WEBPACK_IMPORTED_MODULE_0__/* .opensOff */ .dn)(element, name, widest, { reach: 'named', riskOfNew: null, source: SOURCE });
}
function widens(element, name, widest) {
    return (0,_door_js__WEBPACK_IMPORTED_MODULE_0__/* .opensOn */ .f4)(element, name, widest, { reach: 'named', riskOfNew: null, source: SOURCE });
}
function setting(element, name, values, absent, widest) {
    const says = Object.fromEntries((values.at(-1) ?? []).map((value) => [value, widest]));
    return (0,_door_js__WEBPACK_IMPORTED_MODULE_0__/* .scale */ .hs)(element, name, values, { absent, says, reach: 'named', riskOfNew: null, source: SOURCE });
}


/***/ }),

/***/ 60026:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ meantElement)
/* harmony export */ });
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39604);

/** Names for one thing. Each structure has one of them; the other side of a pair has another, and writers invent more. */
const SAME_MEANING = [
    ['permlevel', 'permittedlevel', 'valuemgmtaccesslevel'],
    ['permlevel', 'permittedlevel', 'permissionlevel', 'permission_level', 'permlvl', 'level'],
    ['permkey', 'permissionkey', 'permission_key', 'key'],
    ['permittedrole', 'role'],
];
/** The element that a name probably stands for, of those that may stand in its place; null where none is near. */
function meantElement(name, known) {
    const synonym = known.find((other) => {
        return SAME_MEANING.some((names) => names.includes(name) && names.includes(other));
    });
    return synonym ?? (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWords */ .Ek)(name, known, 1)[0] ?? null;
}


/***/ }),

/***/ 29108:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VF: () => (/* binding */ isKind),
/* harmony export */   oH: () => (/* binding */ findKind)
/* harmony export */ });
/* unused harmony exports KINDS, allKinds */
const none = (why) => ({ why, isHidden: false });
const hidden = (why) => ({ why, isHidden: true });
const PRESENTATION = none('what a role is shown, not a right');
const CONTENT = none('text, layout or values; does not say who may use it');
const OWN_RIGHTS = none('code that runs with the rights of the user who triggers it');
const UNDOCUMENTED = hidden('Oracle does not document its XML');
const OPAQUE = hidden('its definition is in a form that only NetSuite can read');
/**
 * All kinds of objects that SDF knows, by root element. A kind that stands nowhere here is told as not compared.
 * Source: the 64 types of SuiteCloud CLI 4 (oracle/netsuite-suitecloud-sdk, ObjectTypesMetadata.js), and Oracle's XML
 * reference (SDFxml).
 */
const ALL = {
    addressForm: CONTENT,
    advancedpdftemplate: CONTENT,
    advancedrevrecplugin: null,
    agentskill: null,
    bankstatementparserplugin: null,
    bundleinstallationscript: null,
    center: PRESENTATION,
    centercategory: PRESENTATION,
    centerlink: PRESENTATION,
    centertab: null,
    clientscript: null,
    cmscontenttype: CONTENT,
    commerceextension: UNDOCUMENTED,
    commercetheme: UNDOCUMENTED,
    consolidatedrateadjustorplugin: null,
    crmcustomfield: null,
    customglplugin: null,
    customlist: CONTENT,
    customrecordactionscript: null,
    customrecordtype: null,
    customsegment: null,
    customtransactiontype: null,
    dataset: OPAQUE,
    datasetbuilderplugin: null,
    emailcaptureplugin: null,
    emailtemplate: null,
    entitycustomfield: null,
    entryForm: PRESENTATION,
    eventsubscriber: OWN_RIGHTS,
    ficonnectivityplugin: null,
    financiallayout: CONTENT,
    fiparserplugin: null,
    integration: none('an application; the role that it logs in with decides what it may do'),
    itemcustomfield: null,
    itemnumbercustomfield: null,
    itemoptioncustomfield: null,
    kpiscorecard: null,
    mapreducescript: null,
    massupdatescript: null,
    othercustomfield: null,
    paymentgatewayplugin: null,
    platformextensionplugin: null,
    pluginimplementation: OWN_RIGHTS,
    plugintype: none('an interface without code'),
    portlet: null,
    promotionsplugin: null,
    prompt: CONTENT,
    publisheddashboard: PRESENTATION,
    reportdefinition: null,
    restlet: null,
    role: null,
    savedcsvimport: null,
    savedsearch: OPAQUE,
    scheduledscript: null,
    sdfinstallationscript: null,
    secret: none('only its id is in the file; its value and who may use it are set in the UI'),
    shippingpartnersplugin: null,
    singlepageapp: null,
    sspapplication: CONTENT,
    sublist: PRESENTATION,
    subtab: PRESENTATION,
    suitelet: null,
    taxcalculationplugin: null,
    tool: null,
    toolset: null,
    transactionForm: PRESENTATION,
    transactionbodycustomfield: null,
    transactioncolumncustomfield: null,
    translationcollection: CONTENT,
    usereventscript: null,
    workbook: OPAQUE,
    workbookbuilderplugin: null,
    workflow: null,
    workflowactionscript: null,
};
/** What has no script id and is known by where its file lies. */
const BY_PLACE = {
    features: null,
    file: null,
    folder: null,
    preference: hidden('it decides which parts of a SuiteApp an account may change, and what a deployment overwrites'),
};
const asKinds = (table) => new Map(Object.entries(table).map(([name, noDoor]) => [name, { name, noDoor }]));
const KINDS = asKinds(ALL);
const KINDS_BY_PLACE = asKinds(BY_PLACE);
/** All of them, those that are known by where they lie at the end. */
function allKinds() {
    return [...KINDS.values(), ...KINDS_BY_PLACE.values()];
}
/** Whether SDF has a kind of object with this root element. */
function isKind(rootElement) {
    return KINDS.has(rootElement);
}
/** What is known of a kind, those without a script id among them; null of one that nobody knows. */
function findKind(rootElement) {
    return KINDS.get(rootElement) ?? KINDS_BY_PLACE.get(rootElement) ?? null;
}


/***/ }),

/***/ 83384:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   R: () => (/* binding */ looseKeyOf),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/** A name in which case and blanks do not count. */
function plainName(name) {
    return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
/** One in which plural, marks and the spelling of the country do not count either: `Sales Orders`, `salesOrder`. */
function keyOf(name) {
    return name
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .replace(/&/g, ' and ')
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '')
        .map((word) => SPELLINGS.get(word) ?? word)
        .map((word, index, words) => (index === words.length - 1 ? singular(word) : word))
        .join('');
}
/** As `keyOf`, with every word in the singular, and without `a`, `the` and `and`: `Account Receivable`. */
function looseKeyOf(name) {
    return name
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => !/^(?:a|an|the|and|)$/i.test(word))
        .map(keyOf)
        .join('');
}
const SPELLINGS = new Map([
    ['authorisation', 'authorization'],
    ['authorisations', 'authorizations'],
    ['cheque', 'check'],
    ['cheques', 'checks'],
    ['centre', 'center'],
    ['fulfilment', 'fulfillment'],
    ['fulfilments', 'fulfillments'],
    ['cancelled', 'canceled'],
    ['auth', 'authorization'],
]);
function singular(word) {
    if (word.endsWith('uses'))
        return word.slice(0, -2);
    if (word.length <= 3 || /(?:ss|us|is)$/.test(word))
        return word;
    if (word.endsWith('ies'))
        return `${word.slice(0, -3)}y`;
    if (/(?:ss|x|ch|sh|z)es$/.test(word))
        return word.slice(0, -2);
    return word.replace(/s$/, '');
}


/***/ }),

/***/ 43982:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cf: () => (/* binding */ HOLD_EVERYTHING),
  Fp: () => (/* binding */ STANDARD_ROLE_RELEASE),
  $C: () => (/* binding */ STANDARD_ROLE_SOURCE),
  fe: () => (/* binding */ findStandardRole),
  k: () => (/* binding */ nameOfStandardRole),
  Su: () => (/* binding */ namesOfStandardRoles),
  xo: () => (/* binding */ standardRoleCalled),
  d4: () => (/* binding */ standardRoles),
  j5: () => (/* binding */ standardRolesWith),
  PI: () => (/* binding */ undocumentedRoles)
});

// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
// EXTERNAL MODULE: ./build/src/util/once.js
var once = __webpack_require__(43457);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/names/spelling.js
var spelling = __webpack_require__(83384);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/standard-role-permissions.json
const standard_role_permissions_namespaceObject = /*#__PURE__*/JSON.parse('{"_r":"2026.2","Ot":[{"id":"ACCOUNTANT","name":"Accountant","VIEW":"ADMI_SUBSIDIARYSETTINGSMANAGER GRAP_AP GRAP_AR GRAP_EXP GRAP_INC GRAP_NETWORTH LIST_BILLOFMATERIALSINQUIRY LIST_BULK_PROCESSING LIST_CHECKITEMAVAILABILITY LIST_COMPONENTWHEREUSEDINQUIRY LIST_CONTACTSUBSIDIARYRELATION LIST_COSTEDBOMINQUIRY LIST_EMPLOYEE_PUBLIC LIST_ENTITYSUBSIDIARYRELATION LIST_FAIRVALUEDIMENSION LIST_FAIRVALUEFORMULA LIST_FAIRVALUEPRICE LIST_HISTORY LIST_INSTALLMENT_PAYMENT_LINKS LIST_ITEMREVENUECATEGORY LIST_ORDER_REALLOCATION LIST_PRICINGRECORDS LIST_PROJECTREVENUERULE LIST_PROJECTTEMPLATE LIST_PROJECT_BUDGET LIST_REVENUEELEMENT LIST_REVENUEPLAN LIST_REVENUERECOGNITIONRULE LIST_REVRECFIELDMAPPING LIST_REVRECTREATMENT LIST_REVRECTREATMENTRULE LIST_SAASMETRIC LIST_WBS LIST_WORKCALENDAR REPO_ACCOUNTDETAIL REPO_AMORTIZATION REPO_AP REPO_AR REPO_BALANCESHEET REPO_BOOKINGS REPO_DEFERREDEXPENSE REPO_FINANCIALS REPO_GL REPO_INVENTORY REPO_NONPOSTING REPO_PANDL REPO_PERIODENDFINANCIALS REPO_PROJECT_ACCOUNTING REPO_PURCHASEORDER REPO_PURCHASES REPO_REMINDEREMPLOYEE REPO_REVREC REPO_SALES REPO_SALESORDER REPO_SALES_PARTNER REPO_SALES_PROMO REPO_SNAPSHOTLEAD REPO_TAX REPO_TIME REPO_TRAN REPO_TRIALBALANCE TRAN_GATEWAYNOTIFICATION TRAN_PAYMENTAUDIT TRAN_PAYMENTEVENT TRAN_PRICELIST TRAN_REVARRNG TRAN_REVARRNGAPPRV TRAN_STATEMENT TRAN_SYSJRNL","CREATE":"ADMI_BALANCE_TRX_BY_SEGMENTS LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT TRAN_BALJRNAL TRAN_RECOG_GIFTCERT_INCOME","EDIT":"ADMI_ACCOUNTING ADMI_ACCOUNTINGLIST ADMI_EMPLOYEELIST LIST_ACCOUNT LIST_AMORTIZATION LIST_BOM LIST_CLASS LIST_COMPETITOR LIST_CRMGROUP LIST_CRMMESSAGE LIST_CUSTJOB LIST_DEPARTMENT LIST_EMAILTEMPLATE LIST_EMPLOYEE LIST_EXPENSEAMORTIZATIONRULE LIST_EXPENSEPLAN LIST_GIFT_CERTIFICATE LIST_ITEM LIST_JOB LIST_LOCATION LIST_MASSUPDATES LIST_MEMDOC LIST_OTHERNAME LIST_RECOGNITIONEVENTTYPE LIST_REVRECSCHEDULE LIST_REVRECVSOE LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_TAXDETAILSTAB LIST_TAXITEM LIST_TIMEOFF LIST_UNIT LIST_VENDOR REGT_ACCTPAY REGT_ACCTREC REGT_BANK REGT_CREDCARD REGT_EQUITY REGT_FIXEDASSET REGT_LONGTERMLIAB REGT_NONPOSTING REGT_OTHASSET REGT_OTHCURRASSET REGT_OTHCURRLIAB REGT_STAT REGT_UNBILLEDREC REPO_ANALYTICS REPO_RECONCILE REPO_TAXREPORTS TRAN_ALLOCSCHEDULE TRAN_BUILD TRAN_CARDCHRG TRAN_CARDRFND TRAN_CASHSALE TRAN_CHARGE TRAN_CHARGERULE TRAN_CHECK TRAN_CUSTAUTH TRAN_CUSTCRED TRAN_CUSTDEP TRAN_CUSTINVC TRAN_CUSTPYMT TRAN_DEPAPPL TRAN_DEPOSIT TRAN_FXREVAL TRAN_INVADJST TRAN_INVDISTR TRAN_INVTRNFR TRAN_JOURNAL TRAN_OPENBAL TRAN_PEJRNL TRAN_PURCHORD TRAN_PURCHORDBILL TRAN_PURCHREQ TRAN_RECONCILE TRAN_REVCOMM TRAN_REVCOMRV TRAN_RTNAUTHREVERSEREVCOMMIT TRAN_SALESORD TRAN_SALESORDCOMMITREVENUE TRAN_SALESORDINVOICE TRAN_TAXLIAB TRAN_TAXPYMT TRAN_TIMEBILL TRAN_TIMEPOST TRAN_TRANSFER TRAN_UNBUILD TRAN_VENDAUTH TRAN_VENDAUTHAPPRV TRAN_VENDAUTHCREDIT TRAN_VENDAUTHRETURN TRAN_VENDCRED TRAN_VENDPYMT TRAN_WOCLOSE TRAN_WOCOMPL TRAN_WOISSUE TRAN_WORKORD TRAN_WORKORDBUILD TRAN_WORKORDCLOSE TRAN_WORKORDCOMPLETE TRAN_WORKORDISSUE TRAN_WORKORDMARKBUILT TRAN_WORKORDMARKFIRMED TRAN_WORKORDMARKRELEASED","FULL":"ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_ORDERALLOCATIONSTRATEGY ADMI_RESTWEBSERVICES ADMI_SALESCHANNEL ADMI_WEBSERVICES LIST_ADDRESS LIST_ANALYTICALIMPACT LIST_BILLOFDISTRIBUTION LIST_CALENDAR LIST_CALL LIST_CONTACT LIST_DISTRIBUTIONNETWORK LIST_EARLIEST_AVAILABILITY LIST_EMPLOYEE_RECORD LIST_EVENT LIST_FILECABINET LIST_FINANCIAL_EXCEPTION_MGMT LIST_FIND LIST_GLOBALINVTRELATIONSHIP LIST_INVCOSTTEMPLATE LIST_ITEMDEMANDPLAN LIST_ITEMSUPPLYPLAN LIST_ITEM_REVISION LIST_MATERIALREQUIREMENTSPLAN LIST_MFGCOSTTEMPLATE LIST_MFGROUTING LIST_NOTIFICATION LIST_ORDERMANAGEDASHBOARD LIST_PA_RECORDS LIST_PLANNEDSTANDARDCOST LIST_PRICEBOOK LIST_PRICEPLAN LIST_PROJECTTASK LIST_REALLOCATE_ORDER_ITEM LIST_STANDARDCOSTVERSION LIST_SUBSCRIPTIONPLAN LIST_SUPPLY_REALLOCATION LIST_TASK LIST_TEGATAACCOUNT LIST_TEMPLATE_CATEGORY LIST_USAGE REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_AUTO_CASH TRAN_BLANKORD TRAN_CREATEINVCOUNT TRAN_CUSTINVCAPPRV TRAN_FIND TRAN_GENERATECHARGES TRAN_INVCOUNT TRAN_INVREVAL TRAN_ORDERRESERVATION TRAN_ORDRESVAPPRV TRAN_POSTPERIODS TRAN_POSTVENDORBILLVARIANCE TRAN_PURCHCON TRAN_RFQ TRAN_STAXLIAB TRAN_TEGPYBL TRAN_TEGRCVBL TRAN_TRNFRORD TRAN_TRNFRORDAPPRV TRAN_VENDBILL TRAN_VENDBILLAPPRV TRAN_VENDPYMTAPPRV TRAN_VENDRFQ","twice":"TRAN_VENDBILL=EDIT","guessed":"LIST_ANALYTICALIMPACT LIST_FINANCIAL_EXCEPTION_MGMT LIST_INSTALLMENT_PAYMENT_LINKS TRAN_STAXLIAB"},{"id":"ACCOUNTANT__REVIEWER","name":"Accountant (Reviewer)","VIEW":"ADMI_ACCOUNTING ADMI_ACCOUNTINGLIST ADMI_BALANCE_TRX_BY_SEGMENTS ADMI_EMPLOYEELIST GRAP_AP GRAP_AR GRAP_EXP GRAP_INC GRAP_NETWORTH LIST_ACCOUNT LIST_AMORTIZATION LIST_BILLOFMATERIALSINQUIRY LIST_BOM LIST_BULK_PROCESSING LIST_CHECKITEMAVAILABILITY LIST_CLASS LIST_COMPETITOR LIST_COMPONENTWHEREUSEDINQUIRY LIST_CONTACTSUBSIDIARYRELATION LIST_COSTEDBOMINQUIRY LIST_CRMGROUP LIST_CUSTJOB LIST_DEPARTMENT LIST_EMPLOYEE LIST_EMPLOYEE_PUBLIC LIST_ENTITYSUBSIDIARYRELATION LIST_EXPENSEAMORTIZATIONRULE LIST_EXPENSEPLAN LIST_FAIRVALUEDIMENSION LIST_FAIRVALUEFORMULA LIST_FAIRVALUEPRICE LIST_GIFT_CERTIFICATE LIST_HISTORY LIST_INSTALLMENT_PAYMENT_LINKS LIST_ITEM LIST_ITEMREVENUECATEGORY LIST_JOB LIST_LOCATION LIST_MEMDOC LIST_ORDER_REALLOCATION LIST_OTHERNAME LIST_PRICEBOOK LIST_PRICEPLAN LIST_PRICINGRECORDS LIST_PROJECTREVENUERULE LIST_PROJECT_BUDGET LIST_RECOGNITIONEVENTTYPE LIST_REVENUEELEMENT LIST_REVENUEPLAN LIST_REVENUERECOGNITIONRULE LIST_REVRECFIELDMAPPING LIST_REVRECSCHEDULE LIST_REVRECTREATMENT LIST_REVRECTREATMENTRULE LIST_REVRECVSOE LIST_SAASMETRIC LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_SUBSCRIPTIONPLAN LIST_TAXDETAILSTAB LIST_TAXITEM LIST_UNIT LIST_USAGE LIST_VENDOR LIST_WBS LIST_WORKCALENDAR REGT_ACCTPAY REGT_ACCTREC REGT_BANK REGT_CREDCARD REGT_EQUITY REGT_FIXEDASSET REGT_LONGTERMLIAB REGT_NONPOSTING REGT_OTHASSET REGT_OTHCURRASSET REGT_OTHCURRLIAB REGT_STAT REGT_UNBILLEDREC REPO_AMORTIZATION REPO_AP REPO_AR REPO_BALANCESHEET REPO_BOOKINGS REPO_DEFERREDEXPENSE REPO_FINANCIALS REPO_GL REPO_INVENTORY REPO_NONPOSTING REPO_PANDL REPO_PERIODENDFINANCIALS REPO_PROJECT_ACCOUNTING REPO_PURCHASES REPO_RECONCILE REPO_REMINDEREMPLOYEE REPO_REVREC REPO_SALES REPO_SALES_PARTNER REPO_SALES_PROMO REPO_SNAPSHOTLEAD REPO_TAX REPO_TAXREPORTS REPO_TIME REPO_TRAN REPO_TRIALBALANCE TRAN_ALLOCSCHEDULE TRAN_BALJRNAL TRAN_BUILD TRAN_CARDCHRG TRAN_CARDRFND TRAN_CASHSALE TRAN_CHARGE TRAN_CHARGERULE TRAN_CHECK TRAN_CUSTAUTH TRAN_CUSTCRED TRAN_CUSTDEP TRAN_CUSTINVC TRAN_CUSTPYMT TRAN_DEPAPPL TRAN_DEPOSIT TRAN_FXREVAL TRAN_GATEWAYNOTIFICATION TRAN_INVADJST TRAN_INVDISTR TRAN_INVREVAL TRAN_INVTRNFR TRAN_JOURNAL TRAN_OPENBAL TRAN_PAYMENTAUDIT TRAN_PAYMENTEVENT TRAN_PEJRNL TRAN_PRICELIST TRAN_PURCHCON TRAN_PURCHORD TRAN_PURCHREQ TRAN_REVARRNG TRAN_REVARRNGAPPRV TRAN_REVCOMM TRAN_REVCOMRV TRAN_RFQ TRAN_SALESORD TRAN_STATEMENT TRAN_SYSJRNL TRAN_TAXLIAB TRAN_TAXPYMT TRAN_TIMEBILL TRAN_TRANSFER TRAN_TRNFRORD TRAN_UNBUILD TRAN_VENDAUTH TRAN_VENDAUTHAPPRV TRAN_VENDAUTHCREDIT TRAN_VENDAUTHRETURN TRAN_VENDCRED TRAN_VENDRFQ TRAN_WOCLOSE TRAN_WOCOMPL TRAN_WOISSUE TRAN_WORKORD TRAN_WORKORDBUILD TRAN_WORKORDCLOSE TRAN_WORKORDCOMPLETE TRAN_WORKORDISSUE TRAN_WORKORDMARKBUILT TRAN_WORKORDMARKFIRMED TRAN_WORKORDMARKRELEASED","CREATE":"LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"LIST_CRMMESSAGE LIST_EMAILTEMPLATE LIST_MASSUPDATES LIST_TIMEOFF REPO_ANALYTICS TRAN_CLEARHOLD TRAN_VENDBILL","FULL":"ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_ORDERALLOCATIONSTRATEGY ADMI_RESTWEBSERVICES ADMI_SALESCHANNEL ADMI_WEBSERVICES LIST_ADDRESS LIST_ANALYTICALIMPACT LIST_BILLOFDISTRIBUTION LIST_CALENDAR LIST_CALL LIST_CONTACT LIST_DISTRIBUTIONNETWORK LIST_EMPLOYEE_RECORD LIST_EVENT LIST_FILECABINET LIST_FIND LIST_GLOBALINVTRELATIONSHIP LIST_INVCOSTTEMPLATE LIST_ITEMDEMANDPLAN LIST_ITEMSUPPLYPLAN LIST_ITEM_REVISION LIST_MATERIALREQUIREMENTSPLAN LIST_MFGCOSTTEMPLATE LIST_MFGROUTING LIST_NOTIFICATION LIST_ORDERMANAGEDASHBOARD LIST_PA_RECORDS LIST_PLANNEDSTANDARDCOST LIST_PROJECTTASK LIST_REALLOCATE_ORDER_ITEM LIST_STANDARDCOSTVERSION LIST_SUPPLY_REALLOCATION LIST_TASK LIST_TAXENGINESELECTION LIST_TEGATAACCOUNT LIST_TEMPLATE_CATEGORY REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_BLANKORD TRAN_CREATEINVCOUNT TRAN_FIND TRAN_GENERATECHARGES TRAN_INVCOUNT TRAN_ORDERRESERVATION TRAN_ORDRESVAPPRV TRAN_POSTPERIODS TRAN_TEGPYBL TRAN_TEGRCVBL TRAN_VENDBILLAPPRV TRAN_VENDPYMTAPPRV","guessed":"LIST_ANALYTICALIMPACT LIST_INSTALLMENT_PAYMENT_LINKS LIST_WBS"},{"id":"ADVANCED_PARTNER_CENTER","name":"Advanced Partner Center","VIEW":"LIST_BILLOFMATERIALSINQUIRY LIST_BOM LIST_CAMPAIGN LIST_EMAILTEMPLATE LIST_FINHISTORY LIST_INSTALLMENT_PAYMENT_LINKS LIST_ITEM LIST_KNOWLEDGEBASE LIST_PROJECTTEMPLATE LIST_SUBSCRIPTION LIST_SUBSCRIPTIONPLAN LIST_SUBSIDIARY LIST_TAXDETAILSTAB LIST_TAXITEM LIST_UNIT LIST_WORKCALENDAR REGT_NONPOSTING REPO_BOOKINGS REPO_NONPOSTING REPO_PARTNERCOMMISSION REPO_SALES REPO_SALES_PARTNER REPO_SFA REPO_SNAPSHOTCASE REPO_SNAPSHOTLEAD REPO_SUPPORT TRAN_CUSTCRED TRAN_CUSTINVC TRAN_CUSTPYMT TRAN_CUSTRFND TRAN_RTNAUTH","CREATE":"LIST_EXPORT LIST_HISTORY LIST_KUDOS LIST_PROMOTIONCODE LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"LIST_CAMPAIGNHISTORY LIST_CASE LIST_CRMGROUP LIST_CRMMESSAGE LIST_GIFT_CERTIFICATE REPO_ANALYTICS TRAN_ESTIMATE TRAN_OPPRTNTY TRAN_SALESORD","FULL":"ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_RESTWEBSERVICES ADMI_WEBSERVICES LIST_CALENDAR LIST_CALL LIST_CONTACT LIST_CUSTJOB LIST_CUSTRECORDENTRY LIST_EVENT LIST_FIND LIST_NOTIFICATION LIST_PARTNER LIST_PRICEBOOK LIST_PRICEPLAN LIST_PROJECTTASK LIST_TASK LIST_TEMPLATE_CATEGORY LIST_USAGE REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_FIND","guessed":"LIST_INSTALLMENT_PAYMENT_LINKS"},{"id":"AP_CLERK","name":"A/P Clerk","VIEW":"GRAP_AP LIST_AMORTIZATION LIST_BILLOFMATERIALSINQUIRY LIST_BULK_PROCESSING LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD LIST_ENTITYSUBSIDIARYRELATION LIST_EXPENSEAMORTIZATIONRULE LIST_EXPENSEPLAN LIST_FINHISTORY LIST_HISTORY LIST_PRICINGRECORDS LIST_RECOGNITIONEVENTTYPE LIST_SAASMETRIC LIST_TAXITEM REGT_NONPOSTING REPO_AP REPO_BOOKINGS REPO_DEFERREDEXPENSE REPO_INVENTORY REPO_NONPOSTING REPO_PURCHASEORDER REPO_SALESORDER REPO_TAXREPORTS TRAN_SYSJRNL","CREATE":"LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"ADMI_ACCOUNTINGLIST ADMI_EMPLOYEELIST LIST_BOM LIST_CLASS LIST_CRMMESSAGE LIST_DEPARTMENT LIST_EMAILTEMPLATE LIST_ITEM LIST_LOCATION LIST_MEMDOC LIST_TAXDETAILSTAB LIST_TIMEOFF LIST_UNIT LIST_VENDOR REGT_ACCTPAY REGT_STAT REPO_ANALYTICS TRAN_ITEMRCPT TRAN_PURCHORD TRAN_PURCHORDBILL TRAN_PURCHORDRECEIVE TRAN_PURCHREQ TRAN_TAXLIAB TRAN_TAXPYMT TRAN_VENDAUTH TRAN_VENDAUTHAPPRV TRAN_VENDAUTHCREDIT TRAN_VENDAUTHRETURN TRAN_VENDBILL TRAN_VENDCRED TRAN_VENDPYMT TRAN_VPREP TRAN_VPREPAPP","FULL":"ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_RESTWEBSERVICES ADMI_WEBSERVICES LIST_ACH LIST_ADDRESS LIST_ANALYTICALIMPACT LIST_BILLCAPTURE LIST_CALENDAR LIST_CALL LIST_CONTACT LIST_EVENT LIST_FILECABINET LIST_FIND LIST_GENERAL_TOKEN LIST_INBOUNDSHIPMENT LIST_NOTIFICATION LIST_PAYMENT_CARD LIST_PAYMENT_CARD_TOKEN LIST_PAYMENT_INSTRUMENTS LIST_PA_RECORDS LIST_PRICEBOOK LIST_PRICEPLAN LIST_SUBSCRIPTIONPLAN LIST_TASK LIST_TEMPLATE_CATEGORY LIST_USAGE LIST_VENDOR_ACH LIST_VENDOR_PAYMENT_INST REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_FIND TRAN_OWNTRNSF TRAN_POSTPERIODS TRAN_VENDBILLAPPRV TRAN_VENDPYMTAPPRV TRAN_VPREPAPPRV","guessed":"LIST_ANALYTICALIMPACT LIST_VENDOR_PAYMENT_INST TRAN_VPREPAPPRV"},{"id":"AR_CLERK","name":"A/R Clerk","VIEW":"GRAP_AR LIST_BILLOFMATERIALSINQUIRY LIST_BULK_PROCESSING LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD LIST_ENTITYSUBSIDIARYRELATION LIST_FAIRVALUEDIMENSION LIST_FAIRVALUEFORMULA LIST_FAIRVALUEPRICE LIST_FINHISTORY LIST_HISTORY LIST_INSTALLMENT_PAYMENT_LINKS LIST_ITEMREVENUECATEGORY LIST_PRICINGRECORDS LIST_PROJECTREVENUERULE LIST_PROJECTTEMPLATE LIST_RECOGNITIONEVENTTYPE LIST_REVENUEELEMENT LIST_REVENUEPLAN LIST_REVENUERECOGNITIONRULE LIST_REVRECFIELDMAPPING LIST_REVRECSCHEDULE LIST_REVRECTREATMENT LIST_REVRECTREATMENTRULE LIST_REVRECVSOE LIST_SAASMETRIC LIST_TAXITEM LIST_WORKCALENDAR REPO_AR REPO_INVENTORY REPO_PROJECT_ACCOUNTING REPO_SNAPSHOTLEAD REPO_TAXREPORTS REPO_TIME REPO_TRAN TRAN_GATEWAYNOTIFICATION TRAN_PAYMENTAUDIT TRAN_PAYMENTEVENT TRAN_PRICELIST TRAN_REVARRNG TRAN_REVARRNGAPPRV TRAN_REVCOMM TRAN_REVCOMRV TRAN_STATEMENT TRAN_SYSJRNL","CREATE":"LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT TRAN_RECOG_GIFTCERT_INCOME","EDIT":"ADMI_ACCOUNTINGLIST ADMI_EMPLOYEELIST LIST_BOM LIST_CLASS LIST_COMPETITOR LIST_CRMMESSAGE LIST_CUSTJOB LIST_DEPARTMENT LIST_EMAILTEMPLATE LIST_GIFT_CERTIFICATE LIST_ITEM LIST_JOB LIST_LOCATION LIST_MEMDOC LIST_SHIPPARTPACKAGE LIST_SHIPPARTSHIPMENT LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_TAXDETAILSTAB LIST_TIMEOFF LIST_UNIT REGT_ACCTREC REGT_UNBILLEDREC REPO_ANALYTICS TRAN_CASHSALE TRAN_CHARGE TRAN_CHARGERULE TRAN_CLEARHOLD TRAN_CUSTAUTH TRAN_CUSTDEP TRAN_CUSTINVC TRAN_CUSTPYMT TRAN_DEPAPPL TRAN_ITEMSHIP TRAN_PRINTSHIPMENTDOCS TRAN_SALESORD TRAN_SALESORDFULFILL TRAN_SALESORDINVOICE TRAN_TRNFRORD","FULL":"ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_RESTWEBSERVICES ADMI_WEBSERVICES LIST_ACH LIST_ADDRESS LIST_ANALYTICALIMPACT LIST_CALENDAR LIST_CALL LIST_CONTACT LIST_EVENT LIST_FILECABINET LIST_FIND LIST_GENERAL_TOKEN LIST_NOTIFICATION LIST_PAYMENT_CARD LIST_PAYMENT_CARD_TOKEN LIST_PAYMENT_INSTRUMENTS LIST_PA_RECORDS LIST_PRICEBOOK LIST_PRICEPLAN LIST_PROJECTTASK LIST_SUBSCRIPTIONPLAN LIST_TASK LIST_TEMPLATE_CATEGORY LIST_USAGE REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_CUSTINVCAPPRV TRAN_FIND TRAN_GENERATECHARGES TRAN_POSTPERIODS TRAN_TIMEBILL","guessed":"LIST_ANALYTICALIMPACT LIST_INSTALLMENT_PAYMENT_LINKS"},{"id":"BOOKKEEPER","name":"Bookkeeper","VIEW":"ADMI_ACCOUNTING LIST_ACCOUNT LIST_BILLOFMATERIALSINQUIRY LIST_BULK_PROCESSING LIST_CHECKITEMAVAILABILITY LIST_COMPONENTWHEREUSEDINQUIRY LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_PUBLIC LIST_ENTITYSUBSIDIARYRELATION LIST_HISTORY LIST_INSTALLMENT_PAYMENT_LINKS LIST_ORDER_REALLOCATION LIST_PRICINGRECORDS LIST_PROJECTTEMPLATE LIST_SAASMETRIC LIST_TAXITEM LIST_WORKCALENDAR REGT_ACCTPAY REGT_ACCTREC REGT_BANK REGT_CREDCARD REGT_EQUITY REGT_FIXEDASSET REGT_LONGTERMLIAB REGT_NONPOSTING REGT_OTHASSET REGT_OTHCURRASSET REGT_OTHCURRLIAB REGT_STAT REGT_UNBILLEDREC REPO_AP REPO_AR REPO_BOOKINGS REPO_DEFERREDEXPENSE REPO_INVENTORY REPO_NONPOSTING REPO_PROJECT_ACCOUNTING REPO_PURCHASEORDER REPO_REMINDEREMPLOYEE REPO_SALESORDER REPO_SNAPSHOTLEAD REPO_TAX REPO_TAXREPORTS REPO_TIME REPO_TRAN TRAN_GATEWAYNOTIFICATION TRAN_INVREVAL TRAN_PAYMENTAUDIT TRAN_PAYMENTEVENT TRAN_PRICELIST TRAN_STATEMENT TRAN_SYSJRNL","CREATE":"LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT TRAN_RECOG_GIFTCERT_INCOME","EDIT":"ADMI_ACCOUNTINGLIST ADMI_EMPLOYEELIST LIST_ADDRESS LIST_BOM LIST_CLASS LIST_COMPETITOR LIST_CRMGROUP LIST_CRMMESSAGE LIST_CUSTJOB LIST_DEPARTMENT LIST_EMAILTEMPLATE LIST_EMPLOYEE LIST_GIFT_CERTIFICATE LIST_ITEM LIST_ITEM_REVISION LIST_JOB LIST_LOCATION LIST_MEMDOC LIST_OTHERNAME LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_TAXDETAILSTAB LIST_TIMEOFF LIST_UNIT LIST_VENDOR REPO_ANALYTICS REPO_RECONCILE TRAN_CARDCHRG TRAN_CARDRFND TRAN_CASHSALE TRAN_CHARGE TRAN_CHARGERULE TRAN_CHECK TRAN_CUSTAUTH TRAN_CUSTCRED TRAN_CUSTDEP TRAN_CUSTINVC TRAN_CUSTPYMT TRAN_DEPAPPL TRAN_DEPOSIT TRAN_FXREVAL TRAN_INVADJST TRAN_JOURNAL TRAN_OPENBAL TRAN_PURCHORD TRAN_PURCHORDBILL TRAN_PURCHREQ TRAN_RECONCILE TRAN_SALESORD TRAN_SALESORDINVOICE TRAN_TAXLIAB TRAN_TAXPYMT TRAN_TRANSFER TRAN_TRNFRORD TRAN_VENDAUTH TRAN_VENDAUTHAPPRV TRAN_VENDAUTHCREDIT TRAN_VENDAUTHRETURN TRAN_VENDBILL TRAN_VENDCRED TRAN_VENDPYMT","FULL":"ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_ORDERALLOCATIONSTRATEGY ADMI_RESTWEBSERVICES ADMI_SALESCHANNEL ADMI_WEBSERVICES LIST_ANALYTICALIMPACT LIST_BILLOFDISTRIBUTION LIST_CALENDAR LIST_CALL LIST_CONTACT LIST_DISTRIBUTIONNETWORK LIST_EARLIEST_AVAILABILITY LIST_EMPLOYEE_RECORD LIST_EVENT LIST_FILECABINET LIST_FIND LIST_GLOBALINVTRELATIONSHIP LIST_INVCOSTTEMPLATE LIST_ITEMDEMANDPLAN LIST_ITEMSUPPLYPLAN LIST_MATERIALREQUIREMENTSPLAN LIST_MFGCOSTTEMPLATE LIST_MFGROUTING LIST_NOTIFICATION LIST_ORDERMANAGEDASHBOARD LIST_PA_RECORDS LIST_PLANNEDSTANDARDCOST LIST_PRICEBOOK LIST_PRICEPLAN LIST_PROJECTTASK LIST_REALLOCATE_ORDER_ITEM LIST_STANDARDCOSTVERSION LIST_SUBSCRIPTIONPLAN LIST_SUPPLY_REALLOCATION LIST_TASK LIST_TEGATAACCOUNT LIST_TEMPLATE_CATEGORY LIST_USAGE REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_AUTO_CASH TRAN_CREATEINVCOUNT TRAN_CUSTINVCAPPRV TRAN_FIND TRAN_GENERATECHARGES TRAN_INVCOUNT TRAN_ORDERRESERVATION TRAN_ORDRESVAPPRV TRAN_POSTPERIODS TRAN_POSTVENDORBILLVARIANCE TRAN_TEGPYBL TRAN_TEGRCVBL TRAN_TIMEBILL TRAN_VENDBILLAPPRV TRAN_VENDPYMTAPPRV","guessed":"LIST_ANALYTICALIMPACT LIST_INSTALLMENT_PAYMENT_LINKS"},{"id":"BUYER","name":"Buyer","VIEW":"GRAP_AP LIST_AMORTIZATION LIST_BILLOFMATERIALSINQUIRY LIST_BULK_PROCESSING LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_PUBLIC LIST_ENTITYSUBSIDIARYRELATION LIST_EXPENSEAMORTIZATIONRULE LIST_EXPENSEPLAN LIST_FINHISTORY LIST_HISTORY LIST_PRICINGRECORDS LIST_RECOGNITIONEVENTTYPE REGT_NONPOSTING REPO_AP REPO_BOOKINGS REPO_INVENTORY REPO_NONPOSTING REPO_PURCHASEORDER REPO_SALESORDER","CREATE":"LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"ADMI_ACCOUNTINGLIST ADMI_EMPLOYEELIST LIST_BOM LIST_CLASS LIST_CRMMESSAGE LIST_DEPARTMENT LIST_EMAILTEMPLATE LIST_ITEM LIST_LOCATION LIST_MEMDOC LIST_TIMEOFF LIST_UNIT LIST_VENDOR REGT_ACCTPAY REGT_STAT REPO_ANALYTICS TRAN_ITEMRCPT TRAN_PURCHORDBILL TRAN_PURCHORDRECEIVE TRAN_PURCHREQ TRAN_VENDAUTHRETURN TRAN_VENDBILL","FULL":"ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_RESTWEBSERVICES ADMI_WEBSERVICES LIST_ADDRESS LIST_CALENDAR LIST_CALL LIST_CONTACT LIST_EMPLOYEE_RECORD LIST_EVENT LIST_FILECABINET LIST_FIND LIST_INBOUNDSHIPMENT LIST_NOTIFICATION LIST_PA_RECORDS LIST_TASK LIST_TEMPLATE_CATEGORY REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_BLANKORD TRAN_BLANKORDAPPRV TRAN_FIND TRAN_OWNTRNSF TRAN_PURCHCON TRAN_PURCHCONAPPRV TRAN_PURCHORD TRAN_PURCHREQAPPRV TRAN_RFQ TRAN_VENDAUTH TRAN_VENDAUTHAPPRV","twice":"LIST_EMPLOYEE_RECORD=VIEW"},{"id":"CEO","name":"CEO","VIEW":"GRAP_AP GRAP_AR GRAP_EXP GRAP_INC GRAP_NETWORTH LIST_AMORTIZATION LIST_BILLOFMATERIALSINQUIRY LIST_BULK_PROCESSING LIST_CHECKITEMAVAILABILITY LIST_COMPONENTWHEREUSEDINQUIRY LIST_CONTACTSUBSIDIARYRELATION LIST_COSTEDBOMINQUIRY LIST_EMPLOYEE_PUBLIC LIST_ENTITYSUBSIDIARYRELATION LIST_EXPENSEAMORTIZATIONRULE LIST_EXPENSEPLAN LIST_FAIRVALUEDIMENSION LIST_FAIRVALUEFORMULA LIST_FAIRVALUEPRICE LIST_FINHISTORY LIST_HISTORY LIST_IMPORTED_EMPLOYEE_EXPENSE LIST_INSTALLMENT_PAYMENT_LINKS LIST_ITEMREVENUECATEGORY LIST_ORDER_REALLOCATION LIST_PRICINGRECORDS LIST_PROJECTREVENUERULE LIST_PROJECTTEMPLATE LIST_PROJECT_BUDGET LIST_RECOGNITIONEVENTTYPE LIST_REVENUEELEMENT LIST_REVENUEPLAN LIST_REVENUERECOGNITIONRULE LIST_REVRECFIELDMAPPING LIST_REVRECSCHEDULE LIST_REVRECTREATMENT LIST_REVRECTREATMENTRULE LIST_REVRECVSOE LIST_RSRCALLOCATION LIST_SAASMETRIC LIST_TAXDETAILSTAB LIST_TAXITEM LIST_WBS LIST_WORKCALENDAR REPO_AMORTIZATION REPO_AP REPO_AR REPO_AUTHPARTNERCOMMISSION REPO_BALANCESHEET REPO_BOOKINGS REPO_COMMISSION REPO_FINANCIALS REPO_GL REPO_INVENTORY REPO_NONPOSTING REPO_PANDL REPO_PARTNERCOMMISSION REPO_PROJECT_ACCOUNTING REPO_PURCHASEORDER REPO_PURCHASES REPO_QUOTA REPO_REMINDEREMPLOYEE REPO_RETURNAUTH REPO_REVREC REPO_SALES REPO_SALESORDER REPO_SALES_PARTNER REPO_SALES_PROMO REPO_SFA REPO_SNAPSHOTLEAD REPO_TAX REPO_TAXREPORTS REPO_TIME REPO_TRIALBALANCE REPO_WEBSITE REPO_WEBSTORE TRAN_ALLOCSCHEDULE TRAN_GATEWAYNOTIFICATION TRAN_INVREVAL TRAN_PAYCHECK TRAN_PAYMENTAUDIT TRAN_PAYMENTEVENT TRAN_PRICELIST TRAN_REVARRNG TRAN_REVARRNGAPPRV TRAN_REVCOMM TRAN_REVCOMRV TRAN_STATEMENT TRAN_SYSJRNL","CREATE":"LIST_EXPORT LIST_KUDOS LIST_TABLEAU_WORKBOOK_EXPORT TRAN_RECOG_GIFTCERT_INCOME","EDIT":"LIST_CRMMESSAGE LIST_EMAILTEMPLATE LIST_FAXMESSAGE LIST_FAXTEMPLATE LIST_MAILMESSAGE LIST_MAILTEMPLATE LIST_MASSUPDATES LIST_PDFMESSAGE LIST_PDFTEMPLATE LIST_TIMEOFF REPO_ANALYTICS TRAN_RECONCILE","FULL":"ADMI_ACCOUNTING ADMI_ACCOUNTINGLIST ADMI_DELETEDRECORD ADMI_EMPLOYEELIST ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_ORDERALLOCATIONSTRATEGY ADMI_OUTLOOKINTEGRATION ADMI_RESTWEBSERVICES ADMI_SALESCHANNEL ADMI_WEBSERVICES LIST_ACCOUNT LIST_ACH LIST_ADDRESS LIST_ANALYTICALIMPACT LIST_BILLCAPTURE LIST_BILLOFDISTRIBUTION LIST_BOM LIST_CALENDAR LIST_CALL LIST_CLASS LIST_COMPETITOR LIST_CONTACT LIST_CRMGROUP LIST_CUSTJOB LIST_DEPARTMENT LIST_DISTRIBUTIONNETWORK LIST_EARLIEST_AVAILABILITY LIST_EMPLOYEE LIST_EMPLOYEE_RECORD LIST_EVENT LIST_FILECABINET LIST_FIND LIST_GENERAL_TOKEN LIST_GIFT_CERTIFICATE LIST_GLOBALINVTRELATIONSHIP LIST_INBOUNDSHIPMENT LIST_INFOCATEGORY LIST_INFOITEM LIST_INFOITEMFORM LIST_INTERNALPUBLISH LIST_INVCOSTTEMPLATE LIST_ITEM LIST_ITEM_REVISION LIST_JOB LIST_LOCATION LIST_MAILMERGE LIST_MEMDOC LIST_MFGCOSTTEMPLATE LIST_MFGROUTING LIST_NOTIFICATION LIST_ORDERMANAGEDASHBOARD LIST_OTHERNAME LIST_PAYMENT_CARD LIST_PAYMENT_CARD_TOKEN LIST_PAYMENT_INSTRUMENTS LIST_PA_RECORDS LIST_PLANNEDSTANDARDCOST LIST_PRESCATEGORY LIST_PRICEBOOK LIST_PRICEPLAN LIST_PROJECTTASK LIST_REALLOCATE_ORDER_ITEM LIST_RESOURCE LIST_RSRCALLOCATIONAPPRV LIST_SHIPPARTPACKAGE LIST_SHIPPARTSHIPMENT LIST_STANDARDCOSTVERSION LIST_STORECATEGORY LIST_STOREITEMLISTLA LIST_STORETAB LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_SUBSCRIPTIONPLAN LIST_SUPPLY_REALLOCATION LIST_TASK LIST_TEGATAACCOUNT LIST_TEMPLATE_CATEGORY LIST_UNIT LIST_USAGE LIST_VENDOR REGT_ACCTPAY REGT_ACCTREC REGT_BANK REGT_CREDCARD REGT_EQUITY REGT_FIXEDASSET REGT_LONGTERMLIAB REGT_NONPOSTING REGT_OTHASSET REGT_OTHCURRASSET REGT_OTHCURRLIAB REGT_STAT REGT_UNBILLEDREC REPO_CUSTOMIZATION REPO_RECONCILE REPO_SCHEDULE TRAN_APPROVECOMMISSN TRAN_AUDIT TRAN_AUTO_CASH TRAN_BLANKORD TRAN_BLANKORDAPPRV TRAN_BUDGET TRAN_CARDCHRG TRAN_CARDRFND TRAN_CASHRFND TRAN_CASHSALE TRAN_CHECK TRAN_COMMISSN TRAN_CREATEINVCOUNT TRAN_CUSTAUTH TRAN_CUSTCHRG TRAN_CUSTCRED TRAN_CUSTDEP TRAN_CUSTINVC TRAN_CUSTINVCAPPRV TRAN_CUSTPYMT TRAN_CUSTRFND TRAN_DEPAPPL TRAN_DEPOSIT TRAN_ESTIMATE TRAN_EXPREPT TRAN_FINCHRG TRAN_FIND TRAN_FORECAST TRAN_FXREVAL TRAN_GST_REFUND TRAN_IMPORTOLBFILE TRAN_INVADJST TRAN_INVCOUNT TRAN_ITEMRCPT TRAN_ITEMSHIP TRAN_JOURNAL TRAN_LIABPYMT TRAN_MATCHING_RULES TRAN_OPENBAL TRAN_OPPRTNTY TRAN_ORDERRESERVATION TRAN_ORDRESVAPPRV TRAN_OWNTRNSF TRAN_POSTPERIODS TRAN_POSTVENDORBILLVARIANCE TRAN_PRINTSHIPMENTDOCS TRAN_PURCHCON TRAN_PURCHCONAPPRV TRAN_PURCHORD TRAN_PURCHORDBILL TRAN_PURCHORDRECEIVE TRAN_PURCHREQ TRAN_PURCHREQAPPRV TRAN_RFQ TRAN_RTNAUTH TRAN_RTNAUTHAPPRV TRAN_RTNAUTHCREDIT TRAN_RTNAUTHRECEIVE TRAN_SALESORD TRAN_SALESORDAPPRV TRAN_SALESORDFULFILL TRAN_SALESORDINVOICE TRAN_TAXPYMT TRAN_TEGPYBL TRAN_TEGRCVBL TRAN_TIMEBILL TRAN_TIMECALC TRAN_TIMER TRAN_TRANSFER TRAN_TRNFRORD TRAN_TRNFRORDAPPRV TRAN_VENDAUTH TRAN_VENDAUTHAPPRV TRAN_VENDAUTHCREDIT TRAN_VENDAUTHRETURN TRAN_VENDBILL TRAN_VENDBILLAPPRV TRAN_VENDCRED TRAN_VENDPYMT TRAN_VENDPYMTAPPRV TRAN_VENDRFQ TRAN_WOCLOSE TRAN_WOCOMPL TRAN_WOISSUE TRAN_WORKORD TRAN_WORKORDBUILD TRAN_WORKORDCLOSE TRAN_WORKORDCOMPLETE TRAN_WORKORDISSUE TRAN_WORKORDMARKBUILT TRAN_WORKORDMARKFIRMED TRAN_WORKORDMARKRELEASED TRAN_YTDADJST","twice":"LIST_MAILMERGE=EDIT","guessed":"LIST_ANALYTICALIMPACT LIST_INSTALLMENT_PAYMENT_LINKS","nameless":"FULL FULL"},{"id":"CEO_HANDS_OFF","name":"CEO (Hands Off)","VIEW":"ADMI_ACCOUNTING ADMI_ACCOUNTINGLIST ADMI_EMPLOYEELIST GRAP_AP GRAP_AR GRAP_EXP GRAP_INC GRAP_NETWORTH LIST_ACCOUNT LIST_BILLOFMATERIALSINQUIRY LIST_BOM LIST_BULK_PROCESSING LIST_CLASS LIST_COMPETITOR LIST_CONTACTSUBSIDIARYRELATION LIST_CUSTJOB LIST_DEPARTMENT LIST_EMPLOYEE LIST_EMPLOYEE_PUBLIC LIST_ENTITYSUBSIDIARYRELATION LIST_FINHISTORY LIST_GIFT_CERTIFICATE LIST_HISTORY LIST_IMPORTED_EMPLOYEE_EXPENSE LIST_INSTALLMENT_PAYMENT_LINKS LIST_ITEM LIST_JOB LIST_LOCATION LIST_MEMDOC LIST_OTHERNAME LIST_PRICEBOOK LIST_PRICEPLAN LIST_PRICINGRECORDS LIST_RSRCALLOCATION LIST_SAASMETRIC LIST_SHIPPARTPACKAGE LIST_SHIPPARTSHIPMENT LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_SUBSCRIPTIONPLAN LIST_TAXDETAILSTAB LIST_TAXITEM LIST_TEGATAACCOUNT LIST_UNIT LIST_USAGE LIST_VENDOR LIST_WORKCALENDAR REGT_ACCTPAY REGT_ACCTREC REGT_BANK REGT_CREDCARD REGT_EQUITY REGT_FIXEDASSET REGT_LONGTERMLIAB REGT_NONPOSTING REGT_OTHASSET REGT_OTHCURRASSET REGT_OTHCURRLIAB REGT_STAT REGT_UNBILLEDREC REPO_AMORTIZATION REPO_AP REPO_AR REPO_AUTHPARTNERCOMMISSION REPO_BALANCESHEET REPO_BOOKINGS REPO_COMMISSION REPO_FINANCIALS REPO_GL REPO_INVENTORY REPO_NONPOSTING REPO_PANDL REPO_PARTNERCOMMISSION REPO_PROJECT_ACCOUNTING REPO_PURCHASEORDER REPO_PURCHASES REPO_QUOTA REPO_RECONCILE REPO_REMINDEREMPLOYEE REPO_RETURNAUTH REPO_REVREC REPO_SALES REPO_SALESORDER REPO_SALES_PARTNER REPO_SALES_PROMO REPO_SFA REPO_SNAPSHOTLEAD REPO_TAX REPO_TAXREPORTS REPO_TIME REPO_TRIALBALANCE REPO_WEBSITE REPO_WEBSTORE TRAN_APPROVECOMMISSN TRAN_AUDIT TRAN_BUDGET TRAN_CARDCHRG TRAN_CARDRFND TRAN_CASHRFND TRAN_CASHSALE TRAN_CHECK TRAN_CUSTAUTH TRAN_CUSTCHRG TRAN_CUSTCRED TRAN_CUSTDEP TRAN_CUSTINVC TRAN_CUSTPYMT TRAN_CUSTRFND TRAN_DEPAPPL TRAN_DEPOSIT TRAN_ESTIMATE TRAN_EXPREPT TRAN_FINCHRG TRAN_FORECAST TRAN_FXREVAL TRAN_GATEWAYNOTIFICATION TRAN_GST_REFUND TRAN_IMPORTOLBFILE TRAN_INVADJST TRAN_ITEMRCPT TRAN_ITEMSHIP TRAN_JOURNAL TRAN_LIABPYMT TRAN_OPENBAL TRAN_OPPRTNTY TRAN_PAYCHECK TRAN_PAYMENTAUDIT TRAN_PAYMENTEVENT TRAN_POSTPERIODS TRAN_PRICELIST TRAN_PRINTSHIPMENTDOCS TRAN_PURCHCON TRAN_PURCHORD TRAN_PURCHORDBILL TRAN_PURCHORDRECEIVE TRAN_PURCHREQ TRAN_RFQ TRAN_RTNAUTH TRAN_RTNAUTHAPPRV TRAN_RTNAUTHCREDIT TRAN_RTNAUTHRECEIVE TRAN_SALESORD TRAN_SALESORDAPPRV TRAN_SALESORDFULFILL TRAN_SALESORDINVOICE TRAN_STATEMENT TRAN_SYSJRNL TRAN_TAXPYMT TRAN_TEGPYBL TRAN_TEGRCVBL TRAN_TIMEBILL TRAN_TIMECALC TRAN_TIMER TRAN_TRANSFER TRAN_TRNFRORD TRAN_VENDAUTH TRAN_VENDAUTHAPPRV TRAN_VENDAUTHCREDIT TRAN_VENDAUTHRETURN TRAN_VENDCRED TRAN_VENDPYMT TRAN_VENDRFQ TRAN_WOCLOSE TRAN_WOCOMPL TRAN_WOISSUE TRAN_WORKORD TRAN_WORKORDBUILD TRAN_WORKORDCLOSE TRAN_WORKORDCOMPLETE TRAN_WORKORDISSUE TRAN_WORKORDMARKBUILT TRAN_WORKORDMARKFIRMED TRAN_WORKORDMARKRELEASED TRAN_YTDADJST","CREATE":"LIST_EXPORT LIST_KUDOS LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"LIST_CRMMESSAGE LIST_EMAILTEMPLATE LIST_FAXMESSAGE LIST_FAXTEMPLATE LIST_MAILMERGE LIST_MAILMESSAGE LIST_MAILTEMPLATE LIST_PDFMESSAGE LIST_PDFTEMPLATE LIST_TIMEOFF REPO_ANALYTICS TRAN_VENDBILL","FULL":"ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_OUTLOOKINTEGRATION ADMI_RESTWEBSERVICES ADMI_WEBSERVICES LIST_ACH LIST_ADDRESS LIST_ANALYTICALIMPACT LIST_CALENDAR LIST_CALL LIST_CONTACT LIST_EMPLOYEE_RECORD LIST_EVENT LIST_FILECABINET LIST_FIND LIST_GENERAL_TOKEN LIST_INBOUNDSHIPMENT LIST_NOTIFICATION LIST_PAYMENT_CARD LIST_PAYMENT_CARD_TOKEN LIST_PAYMENT_INSTRUMENTS LIST_PA_RECORDS LIST_PROJECTTASK LIST_RESOURCE LIST_RSRCALLOCATIONAPPRV LIST_TASK LIST_TEMPLATE_CATEGORY REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_BLANKORD TRAN_COMMISSN TRAN_FIND TRAN_OWNTRNSF TRAN_TRNFRORDAPPRV TRAN_VENDBILLAPPRV TRAN_VENDPYMTAPPRV","guessed":"LIST_ANALYTICALIMPACT LIST_INSTALLMENT_PAYMENT_LINKS","nameless":"VIEW VIEW"},{"id":"CHIEF_PEOPLE_OFFICER_CPO","name":"Chief People Officer (CPO)","VIEW":"LIST_BULK_PROCESSING LIST_CATEGORY LIST_EMPLOYEE_PUBLIC LIST_ENTITYSUBSIDIARYRELATION LIST_IMPORTED_EMPLOYEE_EXPENSE LIST_PAYROLLITEM LIST_TAXDETAILSTAB REPO_COMMISSION REPO_PAYCHECKDETAIL REPO_PAYROLL REPO_PAYROLLHOURSEARNING REPO_PURCHASEORDER REPO_REMINDEREMPLOYEE REPO_TAXREPORTS REPO_WORKFORCEANALYTICS TRAN_APPROVECOMMISSN TRAN_COMMISSN TRAN_EDITBANKINGINFO TRAN_FIND TRAN_PAYCHECK","CREATE":"LIST_EXPORT LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT LIST_VENDOR","EDIT":"LIST_CRMMESSAGE LIST_EMAILTEMPLATE LIST_KUDOS LIST_TIMEOFF REPO_ANALYTICS REPO_PAYROLLW2","FULL":"ADMI_AUDITLOGIN ADMI_EMPLOYEELIST ADMI_MANAGEUSERS LIST_ADDRESS LIST_ALLGOVERNMENTISSUEDIDS LIST_BASICGOVERNMENTISSUEDIDS LIST_CALENDAR LIST_CALL LIST_DEPARTMENT LIST_EMPLOYEE LIST_EMPLOYEECHANGEREASON LIST_EMPLOYEECHANGEREQUEST LIST_EMPLOYEECHANGETYPE LIST_EMPLOYEEEFFECTIVEDATING LIST_EMPLOYEESEPARATION LIST_EMPLOYEESSN LIST_EMPLOYEE_RECORD LIST_EVENT LIST_FILECABINET LIST_FIND LIST_GENERICRESOURCE LIST_GOVERNMENTISSUEDIDTYPE LIST_HCMJOB LIST_HCMPOSITION LIST_HISTORY LIST_JOBREQUISITION LIST_LOCATION LIST_NEWSITEM LIST_NOTIFICATION LIST_ONBOARDING_ADMINISTRATION LIST_ONBOARDING_PLAN LIST_ONBOARDING_TASK LIST_ORGANIZATIONVALUE LIST_PA_RECORDS LIST_TALENT_ADMINISTRATION LIST_TASK LIST_TEMPLATE_CATEGORY LIST_TIMEOFFADMIN LIST_WORKCALENDAR LIST_WORKPLACE REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_AMENDW4 TRAN_EDITPROFILE TRAN_EXPREPT TRAN_TIMEBILL","nameless":"FULL"},{"id":"CONSULTANT","name":"Consultant","VIEW":"LIST_BULK_PROCESSING LIST_CLASS LIST_CUSTJOB LIST_DEPARTMENT LIST_ENTITYSUBSIDIARYRELATION LIST_IMPORTED_EMPLOYEE_EXPENSE LIST_JOB LIST_LOCATION LIST_PRICEBOOK LIST_PRICEPLAN LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER REGT_NONPOSTING REGT_STAT REPO_PROJECT_ACCOUNTING REPO_TIME REPO_UNBILLED","CREATE":"LIST_KUDOS LIST_PROJECTTASK","EDIT":"LIST_CALENDAR LIST_CASE LIST_FILECABINET LIST_FIND REPO_ANALYTICS TRAN_FIND TRAN_PURCHORD TRAN_PURCHREQ","FULL":"LIST_ADDRESS LIST_CALL LIST_EVENT LIST_NOTIFICATION LIST_PA_RECORDS LIST_RSRCALLOCATION LIST_TASK REPO_SCHEDULE TRAN_EXPREPT TRAN_TIMEBILL"},{"id":"CUSTOMER_CENTER","name":"Customer Center","VIEW":"LIST_CARDHOLDERAUTHENTICATION LIST_CRMMESSAGE LIST_INSTALLMENT_PAYMENT_LINKS LIST_ISSUE LIST_ITEM LIST_PRICEPLAN LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER REGT_ACCTREC REGT_NONPOSTING REPO_NONPOSTING REPO_RETURNAUTH TRAN_CASHSALE TRAN_CHARGE TRAN_CHARGERULE TRAN_CUSTAUTH TRAN_CUSTCRED TRAN_CUSTDEP TRAN_CUSTINVC TRAN_ESTIMATE TRAN_SALESORDFULFILL","CREATE":"LIST_EXPORT LIST_SHIPPARTPACKAGE LIST_SHIPPARTSHIPMENT LIST_TABLEAU_WORKBOOK_EXPORT TRAN_DEPAPPL TRAN_ITEMSHIP TRAN_PRINTSHIPMENTDOCS TRAN_RTNAUTH TRAN_STATEMENT","EDIT":"LIST_ACH LIST_CASE LIST_CONTACT LIST_CUSTPROFILE LIST_GENERAL_TOKEN LIST_GIFT_CERTIFICATE LIST_PAYMENT_CARD LIST_PAYMENT_CARD_TOKEN TRAN_CARDHOLDERAUTHENTICATION TRAN_CUSTPYMT TRAN_SALESORD","FULL":"ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_RESTWEBSERVICES ADMI_WEBSERVICES LIST_FIND LIST_NOTIFICATION LIST_PAYMENT_INSTRUMENTS TRAN_FIND TRAN_GENERATECHARGES","twice":"LIST_FIND=VIEW","guessed":"LIST_INSTALLMENT_PAYMENT_LINKS"},{"id":"CUSTOMROLE41","name":"CFO","guessedRole":true,"VIEW":"ADMI_CUSTRECORD GRAP_AP GRAP_AR GRAP_EXP GRAP_INC GRAP_NETWORTH LIST_BILLOFMATERIALSINQUIRY LIST_BULK_PROCESSING LIST_CHECKITEMAVAILABILITY LIST_COMMISSIONRULES LIST_COMPONENTWHEREUSEDINQUIRY LIST_CONTACTSUBSIDIARYRELATION LIST_COSTEDBOMINQUIRY LIST_EMPLOYEE_PUBLIC LIST_ENTITYSUBSIDIARYRELATION LIST_FAIRVALUEDIMENSION LIST_FAIRVALUEFORMULA LIST_FAIRVALUEPRICE LIST_IMPORTED_EMPLOYEE_EXPENSE LIST_INSTALLMENT_PAYMENT_LINKS LIST_ITEMREVENUECATEGORY LIST_ORDER_REALLOCATION LIST_PRICINGRECORDS LIST_PROJECTREVENUERULE LIST_PROJECTTEMPLATE LIST_REVENUEELEMENT LIST_REVENUEPLAN LIST_REVENUERECOGNITIONRULE LIST_REVRECFIELDMAPPING LIST_REVRECTREATMENT LIST_REVRECTREATMENTRULE LIST_RSRCALLOCATION LIST_SAASMETRIC LIST_SHIPPARTPACKAGE LIST_SHIPPARTSHIPMENT LIST_TAXITEM LIST_WORKCALENDAR REPO_ACCOUNTDETAIL REPO_AMORTIZATION REPO_AP REPO_AR REPO_AUTHPARTNERCOMMISSION REPO_BALANCESHEET REPO_BOOKINGS REPO_BUDGET REPO_COMMISSION REPO_DEFERREDEXPENSE REPO_FINANCIALS REPO_GL REPO_INVENTORY REPO_NONPOSTING REPO_PANDL REPO_PARTNERCOMMISSION REPO_PERIODENDFINANCIALS REPO_PROJECT_ACCOUNTING REPO_PURCHASEORDER REPO_PURCHASES REPO_QUOTA REPO_REMINDEREMPLOYEE REPO_RETURNAUTH REPO_REVREC REPO_SALES REPO_SALESORDER REPO_SALES_PARTNER REPO_SALES_PROMO REPO_SFA REPO_SNAPSHOTLEAD REPO_TAX REPO_TIME TRAN_BALANCEOVERVIEW TRAN_BUILD TRAN_GATEWAYNOTIFICATION TRAN_ITEMRCPT TRAN_ITEMSHIP TRAN_PAYCHECK TRAN_PAYMENTAUDIT TRAN_PAYMENTEVENT TRAN_PRICELIST TRAN_PRINTSHIPMENTDOCS TRAN_REVARRNG TRAN_REVARRNGAPPRV TRAN_STATEMENT TRAN_SYSJRNL TRAN_UNBUILD TRAN_XCHGJRNL","CREATE":"ADMI_BALANCE_TRX_BY_SEGMENTS LIST_EXPORT LIST_KUDOS LIST_TABLEAU_WORKBOOK_EXPORT TRAN_VENDRFQ","EDIT":"ADMI_SUBSIDIARYSETTINGSMANAGER LIST_TAXDETAILSTAB LIST_TIMEOFF REPO_ANALYTICS REPO_TAXREPORTS TRAN_CLEARHOLD TRAN_NETTINGSETTLEMENTAPPRV","FULL":"ADMI_ACCOUNTING ADMI_ACCOUNTINGBOOK ADMI_ACCOUNTINGLIST ADMI_BLCGA ADMI_CLASSSEGMENTMAPPING ADMI_CROSSCHARGE ADMI_DELETEDRECORD ADMI_DEPTSEGMENTMAPPING ADMI_EMPLOYEELIST ADMI_ENTITYACCOUNTMAPPING ADMI_GAINLOSSACCTMAPPING ADMI_GLOBALACCOUNTMAPPING ADMI_ITEMACCOUNTMAPPING ADMI_LOCATIONCOSTINGGROUP ADMI_LOCSEGMENTMAPPING ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_ORDERALLOCATIONSTRATEGY ADMI_OUTLOOKINTEGRATION ADMI_RESTWEBSERVICES ADMI_SALESCHANNEL ADMI_WEBSERVICES LIST_ACCOUNT LIST_ADDRESS LIST_AMORTIZATION LIST_ANALYTICALIMPACT LIST_BILLCAPTURE LIST_BILLOFDISTRIBUTION LIST_BOM LIST_CALENDAR LIST_CALL LIST_CLASS LIST_COMPETITOR LIST_CONTACT LIST_CRMGROUP LIST_CRMMESSAGE LIST_CUSTJOB LIST_DEPARTMENT LIST_DISTRIBUTIONNETWORK LIST_EARLIEST_AVAILABILITY LIST_EMAILTEMPLATE LIST_EMPLOYEE LIST_EMPLOYEE_RECORD LIST_EVENT LIST_EXPENSEAMORTIZATIONRULE LIST_EXPENSEPLAN LIST_FAXMESSAGE LIST_FAXTEMPLATE LIST_FILECABINET LIST_FINANCIAL_EXCEPTION_MGMT LIST_FIND LIST_FINHISTORY LIST_GIFT_CERTIFICATE LIST_GLOBALINVTRELATIONSHIP LIST_HISTORY LIST_INBOUNDSHIPMENT LIST_INVCOSTTEMPLATE LIST_ITEM LIST_ITEM_REVISION LIST_JOB LIST_LOCATION LIST_MAILMERGE LIST_MAILMESSAGE LIST_MAILTEMPLATE LIST_MASSUPDATES LIST_MEMDOC LIST_MFGCOSTTEMPLATE LIST_MFGROUTING LIST_NOTIFICATION LIST_ORDERMANAGEDASHBOARD LIST_OTHERNAME LIST_PA_RECORDS LIST_PDFMESSAGE LIST_PDFTEMPLATE LIST_PLANNEDSTANDARDCOST LIST_PRICEBOOK LIST_PRICEPLAN LIST_PROJECTTASK LIST_PROJECT_BUDGET LIST_PUBLISHSEARCH LIST_REALLOCATE_ORDER_ITEM LIST_RECOGNITIONEVENTTYPE LIST_RESOURCE LIST_REVRECSCHEDULE LIST_REVRECVSOE LIST_RSRCALLOCATIONAPPRV LIST_STANDARDCOSTVERSION LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_SUBSCRIPTIONPLAN LIST_SUPPLY_REALLOCATION LIST_TASK LIST_TAXENGINESELECTION LIST_TEGATAACCOUNT LIST_TEMPLATE_CATEGORY LIST_UNIT LIST_USAGE LIST_VENDOR LIST_WBS REGT_ACCTPAY REGT_ACCTREC REGT_BANK REGT_CREDCARD REGT_EQUITY REGT_FIXEDASSET REGT_LONGTERMLIAB REGT_NONPOSTING REGT_OTHASSET REGT_OTHCURRASSET REGT_OTHCURRLIAB REGT_STAT REGT_UNBILLEDREC REPO_CUSTOMIZATION REPO_RECONCILE REPO_SCHEDULE REPO_TRAN REPO_TRIALBALANCE TRAN_ALLOCSCHEDULE TRAN_APPROVECOMMISSN TRAN_APPROVEPARTNERCOMM TRAN_AUDIT TRAN_AUTO_CASH TRAN_BALJRNAL TRAN_BLANKORD TRAN_BLANKORDAPPRV TRAN_BUDGET TRAN_CARDCHRG TRAN_CARDRFND TRAN_CASHRFND TRAN_CASHSALE TRAN_CHARGE TRAN_CHARGERULE TRAN_CHECK TRAN_COMMISSN TRAN_COPY_BUDGET TRAN_CREATEINVCOUNT TRAN_CUSTAUTH TRAN_CUSTCHRG TRAN_CUSTCRED TRAN_CUSTDEP TRAN_CUSTINVC TRAN_CUSTINVCAPPRV TRAN_CUSTPYMT TRAN_CUSTRFND TRAN_DEPAPPL TRAN_DEPOSIT TRAN_ESTIMATE TRAN_ESTIMATEDCOSTOVERRIDE TRAN_EXPREPT TRAN_FINCHRG TRAN_FIND TRAN_FXREVAL TRAN_GENERATECHARGES TRAN_GST_REFUND TRAN_IMPORTOLBFILE TRAN_INTERCOADJ TRAN_INVADJST TRAN_INVCOUNT TRAN_INVREVAL TRAN_JOURNAL TRAN_JOURNALAPPRV TRAN_LIABPYMT TRAN_MATCHING_RULES TRAN_NETTSTLM TRAN_OPENBAL TRAN_OPPRTNTY TRAN_ORDERRESERVATION TRAN_ORDRESVAPPRV TRAN_OWNTRNSF TRAN_PARTNERCOMMISSN TRAN_PEJRNL TRAN_POSTPERIODS TRAN_POSTVENDORBILLVARIANCE TRAN_PROJECT_IC_CHARGE_REQUEST TRAN_PURCHCON TRAN_PURCHCONAPPRV TRAN_PURCHORD TRAN_PURCHORDBILL TRAN_PURCHORDRECEIVE TRAN_PURCHREQ TRAN_PURCHREQAPPRV TRAN_RECONCILE TRAN_REVCOMM TRAN_REVCOMRV TRAN_RFQ TRAN_RTNAUTH TRAN_RTNAUTHAPPRV TRAN_RTNAUTHCREDIT TRAN_RTNAUTHRECEIVE TRAN_RTNAUTHREVERSEREVCOMMIT TRAN_SALESORD TRAN_SALESORDAPPRV TRAN_SALESORDCOMMITREVENUE TRAN_SALESORDFULFILL TRAN_SALESORDINVOICE TRAN_STAXLIAB TRAN_TAXLIAB TRAN_TAXPYMT TRAN_TEGPYBL TRAN_TEGRCVBL TRAN_TIMEBILL TRAN_TIMECALC TRAN_TIMEPOST TRAN_TIMER TRAN_TRANSFER TRAN_VENDAUTH TRAN_VENDAUTHAPPRV TRAN_VENDAUTHCREDIT TRAN_VENDAUTHRETURN TRAN_VENDBILL TRAN_VENDBILLAPPRV TRAN_VENDCRED TRAN_VENDPYMT TRAN_VENDPYMTAPPRV TRAN_WOCLOSE TRAN_WOCOMPL TRAN_WOISSUE TRAN_WORKORD TRAN_WORKORDBUILD TRAN_WORKORDCLOSE TRAN_WORKORDCOMPLETE TRAN_WORKORDISSUE TRAN_WORKORDMARKBUILT TRAN_WORKORDMARKFIRMED TRAN_WORKORDMARKRELEASED TRAN_YTDADJST","guessed":"LIST_ANALYTICALIMPACT LIST_FINANCIAL_EXCEPTION_MGMT LIST_INSTALLMENT_PAYMENT_LINKS TRAN_STAXLIAB"},{"id":"CUSTOMROLE42","name":"Retail Clerk","guessedRole":true,"VIEW":"LIST_BILLOFMATERIALSINQUIRY LIST_BOM LIST_BULK_PROCESSING LIST_CALENDAR LIST_CONTACTSUBSIDIARYRELATION LIST_CRMMESSAGE LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD LIST_ENTITYSUBSIDIARYRELATION LIST_EVENT LIST_INSTALLMENT_PAYMENT_LINKS LIST_ITEM LIST_LOCATION LIST_PRICINGRECORDS LIST_SHIPPARTPACKAGE LIST_SHIPPARTSHIPMENT LIST_TASK REPO_PROJECT_ACCOUNTING REPO_REMINDEREMPLOYEE REPO_SALESORDER REPO_TIME REPO_TRAN TRAN_EDITBANKINGINFO TRAN_EDITPROFILE TRAN_GATEWAYNOTIFICATION TRAN_ITEMSHIP TRAN_PAYMENTAUDIT TRAN_PAYMENTEVENT TRAN_PRINTSHIPMENTDOCS TRAN_PURCHORD TRAN_PURCHREQ TRAN_SALESORDFULFILL TRAN_TIMEBILL","CREATE":"LIST_CALL LIST_KUDOS","EDIT":"LIST_CONTACT LIST_TIMEOFF REPO_ANALYTICS","FULL":"ADMI_MOBILE_ACCESS LIST_ADDRESS LIST_CASE LIST_CUSTJOB LIST_FILECABINET LIST_FIND LIST_GIFT_CERTIFICATE LIST_HISTORY LIST_NOTIFICATION LIST_PA_RECORDS TRAN_CHARGE TRAN_CHARGERULE TRAN_CUSTAUTH TRAN_CUSTCRED TRAN_CUSTDEP TRAN_CUSTINVC TRAN_CUSTINVCAPPRV TRAN_CUSTPYMT TRAN_CUSTRFND TRAN_DEPAPPL TRAN_FIND TRAN_GENERATECHARGES TRAN_SALESORD TRAN_SALESORDINVOICE TRAN_TRNFRORD TRAN_TRNFRORDAPPRV","guessed":"LIST_INSTALLMENT_PAYMENT_LINKS"},{"id":"CUSTOMROLE43","name":"Retail Clerk (Web Services Only)","guessedRole":true,"VIEW":"LIST_BILLOFMATERIALSINQUIRY LIST_BULK_PROCESSING LIST_CURRENCY LIST_EMPLOYEE LIST_EMPLOYEE_PUBLIC LIST_INSTALLMENT_PAYMENT_LINKS LIST_LOCATION LIST_PRICINGRECORDS TRAN_GATEWAYNOTIFICATION TRAN_PAYMENTAUDIT TRAN_PAYMENTEVENT","CREATE":"LIST_KUDOS","EDIT":"LIST_TIMEOFF REPO_ANALYTICS","FULL":"ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_RESTWEBSERVICES ADMI_VIEWCREDITCARDS ADMI_VIEW_GENERAL_TOKENS ADMI_VIEW_PAYMENT_CARD_TOKENS ADMI_WEBSERVICES ADMI_WEBSERVICESLOG ADMI_WEBSERVICESSETUP LIST_ADDRESS LIST_BOM LIST_CUSTJOB LIST_CUSTRECORDENTRY LIST_EMPLOYEE_RECORD LIST_FILECABINET LIST_GIFT_CERTIFICATE LIST_ITEM LIST_NOTIFICATION LIST_PA_RECORDS TRAN_CHARGE TRAN_CHARGERULE TRAN_CUSTAUTH TRAN_CUSTCRED TRAN_CUSTDEP TRAN_CUSTINVC TRAN_CUSTINVCAPPRV TRAN_CUSTPYMT TRAN_CUSTRFND TRAN_DEPAPPL TRAN_FIND TRAN_GENERATECHARGES TRAN_SALESORD TRAN_TIMEBILL TRAN_TRNFRORD TRAN_TRNFRORDAPPRV","guessed":"ADMI_VIEW_GENERAL_TOKENS ADMI_VIEW_PAYMENT_CARD_TOKENS LIST_INSTALLMENT_PAYMENT_LINKS"},{"id":"DEVELOPER","name":"Developer","EDIT":"REPO_ANALYTICS","FULL":"ADMI_ADVANCED_TEMPLATES ADMI_ALLOW_JS_HTML_UPLOAD ADMI_APP_DEPLOYMENT ADMI_BUNDLER ADMI_CRMLIST ADMI_CSVIMPORTPREF ADMI_CUSTADDRESSFORM ADMI_CUSTBODYFIELD ADMI_CUSTCATEGORY ADMI_CUSTCENTER ADMI_CUSTCOLUMNFIELD ADMI_CUSTENTITYFIELD ADMI_CUSTENTRYFORM ADMI_CUSTEVENTFIELD ADMI_CUSTFIELD ADMI_CUSTFIELDTAB ADMI_CUSTFORM ADMI_CUSTITEMFIELD ADMI_CUSTITEMNUMBERFIELD ADMI_CUSTLAYOUT ADMI_CUSTLIST ADMI_CUSTOMSCRIPT ADMI_CUSTOMSUBLIST ADMI_CUSTOTHERFIELD ADMI_CUSTRECORD ADMI_CUSTSECTION ADMI_CUSTTASKS ADMI_CUSTTRANFIELD ADMI_CUSTTRANSACTION ADMI_ENABLEFEATURES ADMI_HTMLFORMULA ADMI_IMPORTCSVFILE ADMI_KPIREPORT ADMI_LOGIN_OAUTH ADMI_LOGIN_OAUTH2 ADMI_MANAGECUSTOMSEGMENTS ADMI_MANAGEPERMISSIONS ADMI_MANAGEROLES ADMI_MANAGE_OWN_OAUTH_TOKENS ADMI_RESTWEBSERVICES ADMI_SAVEDASHBOARD ADMI_SS_SCHEDULING ADMI_STORESETUP ADMI_SUBLIST ADMI_TRANSLATION ADMI_VICARIOUS_EMAILS ADMI_WEBSERVICES ADMI_WORKFLOW LIST_ADDRESS LIST_CRMTEMPLATE LIST_CUSTRECORDENTRY LIST_EMAILTEMPLATE LIST_FILECABINET LIST_FIND LIST_PA_RECORDS LIST_PDFTEMPLATE LIST_PUBLISHSEARCH LIST_WEBSITE"},{"id":"EMPLOYEE_CENTER","name":"Employee Center","VIEW":"ADMI_EXPENSEREPORTPOLICY LIST_BONUS LIST_EMPLOYEESSN LIST_EMPLOYEE_CONFIDENTIAL LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_SELF LIST_FINHISTORY LIST_IMPORTED_EMPLOYEE_EXPENSE LIST_NEWSITEM LIST_RSRCALLOCATION LIST_WORKCALENDAR REGT_NONPOSTING REPO_COMMISSION REPO_NONPOSTING REPO_PROJECT_ACCOUNTING REPO_REMINDEREMPLOYEE REPO_TIME TRAN_AMENDW4 TRAN_EDITBANKINGINFO TRAN_PAYCHECK TRAN_VENDBILL TRAN_VPREP","CREATE":"LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"LIST_CONTACT LIST_EMPLOYEE_RECORD LIST_HISTORY LIST_ONBOARDING_PLAN LIST_ONBOARDING_TASK LIST_TIMEOFF REPO_ANALYTICS TRAN_EDITPROFILE","FULL":"ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_MANAGE_OWN_OAUTH_TOKENS ADMI_MOBILE_ACCESS ADMI_OIDC ADMI_OPENIDSSO ADMI_RESTWEBSERVICES ADMI_SAMLSSO ADMI_WEBSERVICES LIST_ADDRESS LIST_CALENDAR LIST_CALL LIST_CASE LIST_CRMMESSAGE LIST_EVENT LIST_FILECABINET LIST_FIND LIST_NOTIFICATION LIST_PROJECTTASK LIST_RSRCALLOCATIONAPPRV LIST_TALENT_EMPLOYEE LIST_TASK LIST_TAXDETAILSTAB REPO_TAXREPORTS TRAN_EXPREPT TRAN_FIND TRAN_PRINT TRAN_PURCHORD TRAN_PURCHREQ TRAN_PURCHREQAPPRV TRAN_RFQ TRAN_TIMEBILL TRAN_VENDBILLAPPRV TRAN_VENDRFQ TRAN_VPREPAPPRV","guessed":"TRAN_PRINT TRAN_VPREPAPPRV","module":"LIST_BONUS LIST_EMPLOYEE_CONFIDENTIAL LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_SELF LIST_KUDOS LIST_ONBOARDING_PLAN LIST_ONBOARDING_TASK LIST_PROJECTTASK LIST_TALENT_EMPLOYEE REPO_COMMISSION REPO_PROJECT_ACCOUNTING TRAN_AMENDW4 TRAN_PAYCHECK TRAN_PURCHREQ TRAN_PURCHREQAPPRV TRAN_RFQ TRAN_VENDRFQ TRAN_VPREP TRAN_VPREPAPPRV","nameless":"FULL FULL VIEW"},{"id":"EMPLOYEE_CENTER","name":"Employee Center with Highest Access Levels Shown","VIEW":"LIST_BONUS LIST_EMPLOYEESSN LIST_FINHISTORY LIST_IMPORTED_EMPLOYEE_EXPENSE LIST_RSRCALLOCATION LIST_WORKCALENDAR REGT_NONPOSTING REPO_COMMISSION REPO_NONPOSTING REPO_PROJECT_ACCOUNTING REPO_REMINDEREMPLOYEE REPO_TIME TRAN_PAYCHECK TRAN_VENDBILL TRAN_VPREP","CREATE":"LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"LIST_CONTACT LIST_EMPLOYEE_RECORD LIST_HISTORY LIST_TAXDETAILSTAB REPO_ANALYTICS","FULL":"ADMI_DELETEDRECORD ADMI_EXPENSEREPORTPOLICY ADMI_LOGIN_OAUTH ADMI_MANAGE_OWN_OAUTH_TOKENS ADMI_MOBILE_ACCESS ADMI_OIDC ADMI_OPENIDSSO ADMI_RESTWEBSERVICES ADMI_SAMLSSO ADMI_WEBSERVICES LIST_ADDRESS LIST_CALENDAR LIST_CALL LIST_CASE LIST_CRMMESSAGE LIST_EMPLOYEE_CONFIDENTIAL LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_SELF LIST_EVENT LIST_FILECABINET LIST_FIND LIST_NOTIFICATION LIST_ONBOARDING_PLAN LIST_ONBOARDING_TASK LIST_PROJECTTASK LIST_RSRCALLOCATIONAPPRV LIST_TALENT_EMPLOYEE LIST_TASK REPO_TAXREPORTS TRAN_AMENDW4 TRAN_EDITBANKINGINFO TRAN_EDITPROFILE TRAN_EXPREPT TRAN_FIND TRAN_PRINT TRAN_PURCHORD TRAN_PURCHREQ TRAN_PURCHREQAPPRV TRAN_RFQ TRAN_TIMEBILL TRAN_VENDBILLAPPRV TRAN_VENDRFQ TRAN_VPREPAPPRV","guessed":"TRAN_PRINT TRAN_VPREPAPPRV","module":"LIST_BONUS LIST_EMPLOYEE_CONFIDENTIAL LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_SELF LIST_KUDOS LIST_ONBOARDING_PLAN LIST_ONBOARDING_TASK LIST_PROJECTTASK LIST_TALENT_EMPLOYEE REPO_COMMISSION REPO_PROJECT_ACCOUNTING TRAN_AMENDW4 TRAN_PAYCHECK TRAN_PURCHREQ TRAN_PURCHREQAPPRV TRAN_RFQ TRAN_VENDRFQ TRAN_VPREP TRAN_VPREPAPPRV","nameless":"FULL FULL FULL"},{"id":"ENGINEER","name":"Engineer","VIEW":"LIST_CASE LIST_CONTACT LIST_CONTACTSUBSIDIARYRELATION LIST_CRMMESSAGE LIST_EMAILTEMPLATE LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD LIST_ENTITYSUBSIDIARYRELATION LIST_TEMPLATE_CATEGORY","CREATE":"LIST_EXPORT LIST_KUDOS LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"ADMI_ISSUESHOWSTOPPER LIST_ISSUE LIST_MAILMERGE LIST_TIMEOFF REPO_ANALYTICS REPO_ISSUE","FULL":"ADMINDOCS ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_RESTWEBSERVICES ADMI_WEBSERVICES LIST_ADDRESS LIST_CALENDAR LIST_EVENT LIST_FILECABINET LIST_FIND LIST_HISTORY LIST_NOTIFICATION LIST_PA_RECORDS LIST_TASK REPO_SCHEDULE","guessed":"ADMINDOCS"},{"id":"ENGINEERING_MANAGER","name":"Engineering Manager","VIEW":"LIST_CASE LIST_CONTACT LIST_CONTACTSUBSIDIARYRELATION LIST_CRMMESSAGE LIST_EMPLOYEE_CONFIDENTIAL LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD LIST_ENTITYSUBSIDIARYRELATION","CREATE":"LIST_EXPORT LIST_KUDOS LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"LIST_FIND LIST_ISSUE LIST_TIMEOFF REPO_ANALYTICS","FULL":"ADMINDOCS ADMI_DELETEDRECORD ADMI_ISSUESHOWSTOPPER ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_RESTWEBSERVICES ADMI_WEBSERVICES LIST_ADDRESS LIST_CALENDAR LIST_EVENT LIST_FILECABINET LIST_HISTORY LIST_NOTIFICATION LIST_PA_RECORDS LIST_TASK REPO_ISSUE REPO_SCHEDULE","guessed":"ADMINDOCS","nameless":"VIEW"},{"id":"HUMAN_RESOURCES_GENERALIST","name":"Human Resources Generalist","VIEW":"LIST_BULK_PROCESSING LIST_CATEGORY LIST_EMPLOYEE_PUBLIC LIST_ENTITYSUBSIDIARYRELATION LIST_IMPORTED_EMPLOYEE_EXPENSE LIST_PAYROLLITEM REPO_COMMISSION REPO_PAYCHECKDETAIL REPO_PAYROLL REPO_PAYROLLHOURSEARNING REPO_PURCHASEORDER REPO_REMINDEREMPLOYEE REPO_WORKFORCEANALYTICS TRAN_APPROVECOMMISSN TRAN_COMMISSN TRAN_FIND TRAN_PAYCHECK","CREATE":"LIST_EXPORT LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT LIST_VENDOR","EDIT":"LIST_CRMMESSAGE LIST_EMAILTEMPLATE LIST_KUDOS LIST_TIMEOFF REPO_ANALYTICS REPO_PAYROLLW2","FULL":"ADMI_AUDITLOGIN ADMI_EMPLOYEELIST ADMI_MANAGEUSERS LIST_ADDRESS LIST_ALLGOVERNMENTISSUEDIDS LIST_BASICGOVERNMENTISSUEDIDS LIST_BONUS LIST_BONUSTYPE LIST_CALENDAR LIST_CALL LIST_DEPARTMENT LIST_EMPLOYEE LIST_EMPLOYEECHANGEREASON LIST_EMPLOYEECHANGEREQUEST LIST_EMPLOYEECHANGETYPE LIST_EMPLOYEEEFFECTIVEDATING LIST_EMPLOYEESEPARATION LIST_EMPLOYEESSN LIST_EMPLOYEE_RECORD LIST_EVENT LIST_FILECABINET LIST_FIND LIST_GENERICRESOURCE LIST_GOVERNMENTISSUEDIDTYPE LIST_HCMJOB LIST_HCMPOSITION LIST_HISTORY LIST_JOBREQUISITION LIST_LOCATION LIST_MASSUPDATES LIST_NEWSITEM LIST_NOTIFICATION LIST_ONBOARDING_ADMINISTRATION LIST_ONBOARDING_PLAN LIST_ONBOARDING_TASK LIST_ORGANIZATIONVALUE LIST_PA_RECORDS LIST_TALENT_ADMINISTRATION LIST_TALENT_EMPLOYEE LIST_TASK LIST_TEMPLATE_CATEGORY LIST_TIMEOFFADMIN LIST_WORKCALENDAR LIST_WORKPLACE REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_AMENDW4 TRAN_EDITBANKINGINFO TRAN_EDITPROFILE TRAN_EXPREPT TRAN_TIMEBILL"},{"id":"INTRANET_MANAGER","name":"Intranet Manager","VIEW":"LIST_BILLOFMATERIALSINQUIRY LIST_BULK_PROCESSING LIST_EMPLOYEE_CONFIDENTIAL LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD LIST_HISTORY LIST_PRICINGRECORDS REPO_WEBSITE REPO_WEBSTORE TRAN_FIND","CREATE":"LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"LIST_CRMMESSAGE LIST_EMAILTEMPLATE LIST_TIMEOFF REPO_ANALYTICS","FULL":"ADMI_ALLOW_JS_HTML_UPLOAD ADMI_CUSTITEMFIELD ADMI_CUSTOMERFORM ADMI_DELETEDRECORD ADMI_EMPLCATEGORY ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_RESTWEBSERVICES ADMI_SETUPIMAGERESIZE ADMI_STORESETUP ADMI_WEBSERVICES LIST_ADDRESS LIST_BOM LIST_CALENDAR LIST_CALL LIST_COLORTHEME LIST_EVENT LIST_FILECABINET LIST_FIND LIST_INFOCATEGORY LIST_INFOITEM LIST_INFOITEMFORM LIST_INTERNALPUBLISH LIST_ITEM LIST_NOTIFICATION LIST_PA_RECORDS LIST_PRESCATEGORY LIST_RELATEDITEMS LIST_RSSFEED LIST_STORECATEGORY LIST_STOREITEMLISTLA LIST_STORETAB LIST_TASK LIST_TEMPLATE_CATEGORY LIST_UNIT LIST_WEBSITE REPO_SCHEDULE","nameless":"VIEW"},{"id":"ISSUE_ADMINISTRATOR","name":"Issue Administrator","VIEW":"LIST_CASE LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD","CREATE":"LIST_EXPORT LIST_KUDOS LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"LIST_TIMEOFF REPO_ANALYTICS","FULL":"ADMI_DELETEDRECORD ADMI_IMPORTCSVFILE ADMI_ISSUESETUP ADMI_ISSUESHOWSTOPPER ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_RESTWEBSERVICES ADMI_SAVEDASHBOARD ADMI_WEBSERVICES LIST_ADDRESS LIST_CALENDAR LIST_CRMGROUP LIST_EVENT LIST_FILECABINET LIST_FIND LIST_HISTORY LIST_ISSUE LIST_MASSUPDATES LIST_NOTIFICATION LIST_PA_RECORDS LIST_PUBLISHSEARCH LIST_TASK REPO_ISSUE REPO_SCHEDULE"},{"id":"MARKETING_ADMINISTRATOR","name":"Marketing Administrator","VIEW":"LIST_BULK_PROCESSING LIST_CASE LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_PUBLIC LIST_ENTITYSUBSIDIARYRELATION LIST_FINHISTORY LIST_PRICEBOOK LIST_PRICEPLAN LIST_PROJECTTEMPLATE LIST_SUBSCRIPTIONPLAN LIST_WORKCALENDAR REPO_MARKETING REPO_QUOTA REPO_REMINDEREMPLOYEE REPO_SALES REPO_SALES_PARTNER REPO_SALES_PROMO REPO_SFA REPO_SNAPSHOTLEAD REPO_WEBSITE TRAN_FIND","CREATE":"LIST_EXPORT LIST_KUDOS LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"LIST_CLASS LIST_CRMMESSAGE LIST_DEPARTMENT LIST_EMAILTEMPLATE LIST_LOCATION LIST_TIMEOFF LIST_VENDOR REPO_ANALYTICS","FULL":"ADMI_BACKUPEXPORT ADMI_CAMPAIGNEMAIL ADMI_CAMPAIGNSETUP ADMI_CRMLIST ADMI_CUSTBODYFIELD ADMI_CUSTCOLUMNFIELD ADMI_CUSTENTITYFIELD ADMI_CUSTENTRYFORM ADMI_CUSTEVENTFIELD ADMI_CUSTFIELD ADMI_CUSTFIELDTAB ADMI_CUSTFORM ADMI_CUSTITEMFIELD ADMI_CUSTLAYOUT ADMI_CUSTLIST ADMI_CUSTOMERFORM ADMI_CUSTOMER_SEGMENTS ADMI_CUSTRECORD ADMI_CUSTRECORDFORM ADMI_CUSTTRANFIELD ADMI_DELETEDRECORD ADMI_DOMAINS ADMI_DUPLICATESETUP ADMI_ENTITYSTATUS ADMI_IMPORTCSVFILE ADMI_KNOWLEDGEBASE ADMI_KPIREPORT ADMI_LOGIN_OAUTH ADMI_MANAGEROLES ADMI_MANAGEUSERS ADMI_MOBILE_ACCESS ADMI_RECSYS ADMI_RESTWEBSERVICES ADMI_SAVEDASHBOARD ADMI_SFASETUP ADMI_TWOFACTORAUTHBASE ADMI_UPSELLSETUP ADMI_USER ADMI_WEBSERVICES LIST_ADDRESS LIST_CALENDAR LIST_CALL LIST_CAMPAIGN LIST_CAMPAIGNHISTORY LIST_COLORTHEME LIST_COMPANY LIST_COMPETITOR LIST_CONTACT LIST_CONTACTROLE LIST_CRMGROUP LIST_CRMTEMPLATE LIST_CUSTJOB LIST_CUSTPROFILE LIST_CUSTRECORDENTRY LIST_EMPLOYEE LIST_EMPLOYEE_RECORD LIST_ENTITY_DUPLICATES LIST_EVENT LIST_FAXMESSAGE LIST_FAXTEMPLATE LIST_FILECABINET LIST_FIND LIST_HISTORY LIST_INTERNALPUBLISH LIST_ITEM_COLLECTION LIST_JOB LIST_KNOWLEDGEBASE LIST_MAILMERGE LIST_MAILMESSAGE LIST_MAILTEMPLATE LIST_MASSUPDATES LIST_NOTIFICATION LIST_OTHERNAME LIST_PARTNER LIST_PA_RECORDS LIST_PDFMESSAGE LIST_PDFTEMPLATE LIST_PRESCATEGORY LIST_PROJECTTASK LIST_PROMOTIONCODE LIST_PUBLIC_TEMPLATE_CATEGORY LIST_PUBLISHSEARCH LIST_RECORDCUSTFIELD LIST_RESOURCE LIST_SHORTCUT LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_TASK LIST_TEMPLATE_CATEGORY LIST_UPSELL LIST_UPSELLWIZARD REPO_BOOKINGS REPO_CUSTOMIZATION REPO_SCHEDULE","nameless":"FULL"},{"id":"MARKETING_ASSISTANT","name":"Marketing Assistant","VIEW":"LIST_BILLOFMATERIALSINQUIRY LIST_BOM LIST_BULK_PROCESSING LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD LIST_ENTITYSUBSIDIARYRELATION LIST_FINHISTORY LIST_ITEM LIST_PRICEBOOK LIST_PRICEPLAN LIST_PRICINGRECORDS LIST_PROJECTTEMPLATE LIST_SUBSCRIPTIONPLAN LIST_UNIT LIST_WORKCALENDAR REPO_BOOKINGS REPO_MARKETING REPO_QUOTA REPO_SALES REPO_SALES_PARTNER REPO_SALES_PROMO REPO_SFA REPO_SNAPSHOTLEAD","CREATE":"LIST_EXPORT LIST_KNOWLEDGEBASE LIST_KUDOS LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"ADMI_CRMLIST LIST_CRMMESSAGE LIST_EMAILTEMPLATE LIST_FAXMESSAGE LIST_FAXTEMPLATE LIST_MAILMERGE LIST_MAILMESSAGE LIST_MAILTEMPLATE LIST_PARTNER LIST_PDFMESSAGE LIST_PDFTEMPLATE LIST_PROMOTIONCODE LIST_TIMEOFF REPO_ANALYTICS","FULL":"ADMI_ALLOW_JS_HTML_UPLOAD ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_RECSYS ADMI_RESTWEBSERVICES ADMI_UPSELLSETUP ADMI_WEBSERVICES LIST_ADDRESS LIST_CALENDAR LIST_CALL LIST_CAMPAIGN LIST_CAMPAIGNHISTORY LIST_COMPANY LIST_COMPETITOR LIST_CONTACT LIST_CRMGROUP LIST_CRMTEMPLATE LIST_CUSTJOB LIST_ENTITY_DUPLICATES LIST_EVENT LIST_FILECABINET LIST_FIND LIST_HISTORY LIST_JOB LIST_MASSUPDATES LIST_NOTIFICATION LIST_PA_RECORDS LIST_PROJECTTASK LIST_RESOURCE LIST_RSSFEED LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_TASK LIST_TEMPLATE_CATEGORY LIST_UPSELL LIST_UPSELLWIZARD LIST_WEBSITE REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_FIND"},{"id":"MARKETING_MANAGER","name":"Marketing Manager","VIEW":"LIST_BILLOFMATERIALSINQUIRY LIST_BOM LIST_BULK_PROCESSING LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_CONFIDENTIAL LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD LIST_ENTITYSUBSIDIARYRELATION LIST_FINHISTORY LIST_ITEM LIST_PRICEBOOK LIST_PRICEPLAN LIST_PRICINGRECORDS LIST_PROJECTTEMPLATE LIST_SUBSCRIPTIONPLAN LIST_UNIT LIST_WORKCALENDAR REPO_BOOKINGS REPO_MARKETING REPO_QUOTA REPO_SALES REPO_SALES_PARTNER REPO_SALES_PROMO REPO_SFA REPO_SNAPSHOTLEAD REPO_WEBSITE REPO_WEBSTORE","CREATE":"LIST_EXPORT LIST_KNOWLEDGEBASE LIST_KUDOS LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"ADMI_CRMLIST ADMI_CUSTBODYFIELD ADMI_CUSTCOLUMNFIELD ADMI_CUSTENTITYFIELD ADMI_CUSTEVENTFIELD ADMI_CUSTFIELD ADMI_CUSTLIST ADMI_KNOWLEDGEBASE LIST_CRMMESSAGE LIST_EMAILTEMPLATE LIST_FAXMESSAGE LIST_FAXTEMPLATE LIST_MAILMERGE LIST_MAILMESSAGE LIST_MAILTEMPLATE LIST_PDFMESSAGE LIST_PDFTEMPLATE LIST_TIMEOFF REPO_ANALYTICS","FULL":"ADMI_CAMPAIGNEMAIL ADMI_CAMPAIGNSETUP ADMI_CUSTFORM ADMI_CUSTOMERFORM ADMI_CUSTOMERRULE ADMI_CUSTOMER_SEGMENTS ADMI_DELETEDRECORD ADMI_ENTITYSTATUS ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_OUTLOOKINTEGRATION ADMI_RECSYS ADMI_RESTWEBSERVICES ADMI_SETUPIMAGERESIZE ADMI_UPSELLSETUP ADMI_WEBSERVICES LIST_ADDRESS LIST_CALENDAR LIST_CALL LIST_CAMPAIGN LIST_CAMPAIGNHISTORY LIST_COMPANY LIST_COMPETITOR LIST_CONTACT LIST_CONTACTROLE LIST_CRMGROUP LIST_CRMTEMPLATE LIST_CUSTJOB LIST_ENTITY_DUPLICATES LIST_EVENT LIST_FILECABINET LIST_FIND LIST_HISTORY LIST_INTERNALPUBLISH LIST_ITEM_COLLECTION LIST_JOB LIST_MASSUPDATES LIST_NOTIFICATION LIST_PARTNER LIST_PA_RECORDS LIST_PROJECTTASK LIST_PROMOTIONCODE LIST_PUBLIC_TEMPLATE_CATEGORY LIST_RESOURCE LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_TASK LIST_TEMPLATE_CATEGORY LIST_UPSELL LIST_UPSELLWIZARD REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_FIND","nameless":"VIEW"},{"id":"PARTNER_CENTER","name":"Partner Center","VIEW":"LIST_CASE LIST_HISTORY LIST_PRICEBOOK LIST_PRICEPLAN LIST_PROJECTTEMPLATE LIST_RSRCALLOCATION REPO_PARTNERCOMMISSION REPO_SALES_PARTNER REPO_SALES_PROMO TRAN_FIND","CREATE":"LIST_EXPORT LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"LIST_COMPETITOR LIST_CUSTJOB LIST_JOB LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER REPO_ANALYTICS","FULL":"ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_RESTWEBSERVICES ADMI_WEBSERVICES LIST_FIND LIST_NOTIFICATION LIST_PARTNER LIST_PROMOTIONCODE LIST_RSRCALLOCATIONAPPRV"},{"id":"PAYROLL_MANAGER","name":"Payroll Manager","VIEW":"LIST_BULK_PROCESSING LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_CONFIDENTIAL LIST_EMPLOYEE_PUBLIC LIST_ENTITYSUBSIDIARYRELATION LIST_FINHISTORY LIST_HISTORY REPO_940 REPO_941 REPO_PAYCHECKDETAIL REPO_PAYROLL REPO_PAYROLLHOURSEARNING REPO_PAYROLLJOURNAL REPO_PAYROLLLIAB REPO_PROJECT_ACCOUNTING REPO_REMINDEREMPLOYEE REPO_TIME REPO_W4 TRAN_FIND TRAN_JOURNAL TRAN_MANAGEPAYROLL","CREATE":"LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT TRAN_POSTPERIODS","EDIT":"LIST_CRMMESSAGE LIST_EMAILTEMPLATE LIST_TIMEOFF REPO_ANALYTICS REPO_PAYROLLW2","FULL":"ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_PAYROLL ADMI_RESTWEBSERVICES ADMI_WEBSERVICES LIST_ADDRESS LIST_CALENDAR LIST_CALL LIST_CONTACT LIST_EMPLOYEE LIST_EMPLOYEESSN LIST_EMPLOYEE_RECORD LIST_EVENT LIST_FILECABINET LIST_FIND LIST_NOTIFICATION LIST_PAYCHECK LIST_PAYROLLITEM LIST_PA_RECORDS LIST_TASK LIST_TEMPLATE_CATEGORY LIST_VENDOR LIST_WORKPLACE REGT_PAYROLL REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_LIABPYMT TRAN_PAYCHECK TRAN_PAYROLLRUN TRAN_TIMEBILL TRAN_YTDADJST","nameless":"VIEW"},{"id":"PAYROLL_SETUP","name":"Payroll Setup","VIEW":"LIST_BULK_PROCESSING LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_PUBLIC LIST_ENTITYSUBSIDIARYRELATION LIST_FINHISTORY LIST_HISTORY REPO_940 REPO_941 REPO_PAYCHECKDETAIL REPO_PAYROLL REPO_PAYROLLJOURNAL REPO_PAYROLLLIAB REPO_PROJECT_ACCOUNTING REPO_REMINDEREMPLOYEE REPO_TIME REPO_W4 TRAN_FIND TRAN_JOURNAL TRAN_MANAGEPAYROLL","CREATE":"LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT TRAN_POSTPERIODS","EDIT":"LIST_CRMMESSAGE LIST_EMAILTEMPLATE LIST_TIMEOFF REPO_ANALYTICS REPO_PAYROLLW2","FULL":"ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_PAYROLL ADMI_RESTWEBSERVICES ADMI_WEBSERVICES LIST_ADDRESS LIST_CALENDAR LIST_CALL LIST_CONTACT LIST_EMPLOYEE LIST_EMPLOYEESSN LIST_EMPLOYEE_RECORD LIST_EVENT LIST_FILECABINET LIST_FIND LIST_LOCATION LIST_NOTIFICATION LIST_PAYCHECK LIST_PAYROLLITEM LIST_PA_RECORDS LIST_TASK LIST_TEMPLATE_CATEGORY LIST_VENDOR LIST_WORKPLACE REGT_PAYROLL REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_LIABPYMT TRAN_PAYCHECK TRAN_PAYROLLRUN TRAN_TIMEBILL TRAN_YTDADJST"},{"id":"PM_MANAGER","name":"PM Manager","VIEW":"ADMI_PROVISION LIST_BULK_PROCESSING LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_CONFIDENTIAL LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD LIST_ENTITYSUBSIDIARYRELATION LIST_PARTNER LIST_PROJECTTEMPLATE LIST_WORKCALENDAR REPO_SNAPSHOTCASE REPO_SNAPSHOTLEAD REPO_SUPPORT TRAN_FIND","CREATE":"LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"ADMI_ISSUESHOWSTOPPER LIST_COMPANY LIST_CONTACT LIST_CRMGROUP LIST_CRMMESSAGE LIST_EMAILTEMPLATE LIST_FIND LIST_ISSUE LIST_TIMEOFF REPO_ANALYTICS REPO_ISSUE TRAN_OPPRTNTY","FULL":"ADMINDOCS ADMI_KNOWLEDGEBASE ADMI_KPIREPORT ADMI_MOBILE_ACCESS ADMI_SAVEDASHBOARD LIST_ADDRESS LIST_CALENDAR LIST_CALL LIST_CASE LIST_COMPETITOR LIST_CUSTJOB LIST_EVENT LIST_FILECABINET LIST_FINHISTORY LIST_HISTORY LIST_JOB LIST_KNOWLEDGEBASE LIST_MAILMERGE LIST_MASSUPDATES LIST_NOTIFICATION LIST_PA_RECORDS LIST_PROJECTTASK LIST_PROJECT_BUDGET LIST_RSRCALLOCATION LIST_RSRCALLOCATIONAPPRV LIST_SUBSCRIPTION LIST_TASK LIST_TEMPLATE_CATEGORY LIST_WBS REPO_CUSTOMIZATION REPO_SCHEDULE","guessed":"ADMINDOCS","nameless":"VIEW"},{"id":"PRODUCT_MANAGER","name":"Product Manager","VIEW":"ADMI_PROVISION LIST_BULK_PROCESSING LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD LIST_ENTITYSUBSIDIARYRELATION LIST_GIFT_CERTIFICATE LIST_INSTALLMENT_PAYMENT_LINKS LIST_PARTNER LIST_PRICEBOOK LIST_PRICEPLAN LIST_PROJECTTEMPLATE LIST_WORKCALENDAR REPO_SNAPSHOTCASE REPO_SNAPSHOTLEAD REPO_SUPPORT TRAN_CHARGE TRAN_CHARGERULE TRAN_CUSTCRED TRAN_CUSTINVC TRAN_FIND TRAN_GATEWAYNOTIFICATION TRAN_PAYMENTAUDIT TRAN_PAYMENTEVENT TRAN_SALESORD","CREATE":"LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"LIST_COMPANY LIST_CONTACT LIST_CRMGROUP LIST_CRMMESSAGE LIST_EMAILTEMPLATE LIST_FIND LIST_ISSUE LIST_TIMEOFF REPO_ANALYTICS TRAN_OPPRTNTY","FULL":"ADMINDOCS ADMI_DELETEDRECORD ADMI_ISSUESHOWSTOPPER ADMI_KNOWLEDGEBASE ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_OUTLOOKINTEGRATION ADMI_RESTWEBSERVICES ADMI_WEBSERVICES LIST_ADDRESS LIST_CALENDAR LIST_CALL LIST_CASE LIST_COMPETITOR LIST_CUSTJOB LIST_EVENT LIST_FILECABINET LIST_FINHISTORY LIST_HISTORY LIST_JOB LIST_KNOWLEDGEBASE LIST_MAILMERGE LIST_MASSUPDATES LIST_NOTIFICATION LIST_PA_RECORDS LIST_PROJECTTASK LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_TASK LIST_TEMPLATE_CATEGORY REPO_CUSTOMIZATION REPO_ISSUE REPO_SCHEDULE TRAN_GENERATECHARGES","guessed":"ADMINDOCS LIST_INSTALLMENT_PAYMENT_LINKS"},{"id":"QA_ENGINEER","name":"QA Engineer","VIEW":"LIST_CASE LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD","CREATE":"LIST_KUDOS","EDIT":"ADMI_ISSUESHOWSTOPPER LIST_CRMMESSAGE LIST_FIND LIST_ISSUE LIST_TIMEOFF REPO_ANALYTICS REPO_ISSUE","FULL":"ADMINDOCS ADMI_MOBILE_ACCESS LIST_ADDRESS LIST_CALENDAR LIST_EVENT LIST_FILECABINET LIST_HISTORY LIST_NOTIFICATION LIST_PA_RECORDS LIST_TASK SYSTEM_STATUS","guessed":"ADMINDOCS SYSTEM_STATUS"},{"id":"QA_MANAGER","name":"QA Manager","VIEW":"LIST_CASE LIST_EMPLOYEE_CONFIDENTIAL LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD","CREATE":"LIST_KUDOS","EDIT":"LIST_CRMMESSAGE LIST_FIND LIST_ISSUE LIST_TIMEOFF REPO_ANALYTICS","FULL":"ADMINDOCS ADMI_ISSUESETUP ADMI_ISSUESHOWSTOPPER ADMI_KPIREPORT ADMI_MOBILE_ACCESS ADMI_SAVEDASHBOARD LIST_ADDRESS LIST_CALENDAR LIST_EVENT LIST_FILECABINET LIST_HISTORY LIST_NOTIFICATION LIST_PA_RECORDS LIST_TASK REPO_ISSUE SYSTEM_STATUS","guessed":"ADMINDOCS SYSTEM_STATUS","nameless":"VIEW"},{"id":"RESOURCE_MANAGER","name":"Resource Manager","VIEW":"ADMI_CUSTEMAILLAYOUT ADMI_CUSTENTITYFIELD ADMI_CUSTENTRYFORM ADMI_CUSTEVENTFIELD ADMI_CUSTFIELD ADMI_CUSTFIELDTAB ADMI_CUSTITEMFIELD ADMI_CUSTITEMNUMBERFIELD ADMI_CUSTLAYOUT ADMI_CUSTLIST ADMI_CUSTOMSCRIPT ADMI_CUSTOMSUBLIST ADMI_CUSTOTHERFIELD ADMI_CUSTRECORD ADMI_IMPORTCSVFILE ADMI_KPIREPORT ADMI_OUTLOOKINTEGRATION ADMI_SUITESIGNON ADMI_TWOFACTORAUTH ADMI_TWOFACTORAUTHBASE ADMI_WORKFLOW LIST_BOM LIST_CALENDAR LIST_CONTACT LIST_CONTACTSUBSIDIARYRELATION LIST_CUSTRECORDENTRY LIST_EMAILTEMPLATE LIST_EMPLOYEE LIST_EMPLOYEE_PUBLIC LIST_ENTITYSUBSIDIARYRELATION LIST_GENERICRESOURCE LIST_HISTORY LIST_ITEM LIST_LOCATION LIST_MASSUPDATES LIST_PRICEBOOK LIST_PRICEPLAN LIST_PRICINGRECORDS LIST_PROJECTTEMPLATE LIST_SUBSCRIPTIONPLAN LIST_SUBSIDIARY LIST_TASK LIST_TEMPLATE_CATEGORY LIST_USAGE LIST_VENDOR LIST_WORKCALENDAR REPO_CUSTOMIZATION REPO_PROJECT_ACCOUNTING REPO_REMINDEREMPLOYEE REPO_SCHEDULE REPO_TIME TRAN_AUDIT","CREATE":"ADMI_CUSTBODYFIELD ADMI_CUSTCATEGORY ADMI_CUSTCENTER ADMI_CUSTCOLUMNFIELD ADMI_CUSTFORM ADMI_CUSTTASKS LIST_FIND LIST_INFOITEMFORM LIST_KUDOS LIST_PUBLISHSEARCH","EDIT":"LIST_CUSTJOB LIST_EVENT LIST_TIMEOFF REPO_ANALYTICS","FULL":"ADMI_DELETEDRECORD ADMI_MOBILE_ACCESS ADMI_REVIEW_CUSTOM_GL_RUNS ADMI_VICARIOUS_EMAILS LIST_ADDRESS LIST_EMPLOYEE_RECORD LIST_FILECABINET LIST_JOB LIST_NOTIFICATION LIST_PA_RECORDS LIST_PROJECTTASK LIST_RSRCALLOCATION LIST_RSRCALLOCATIONAPPRV LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER"},{"id":"REVENUE_ACCOUNTANT","name":"Revenue Accountant","VIEW":"GRAP_INC LIST_BILLINGSCHEDULE LIST_BOM LIST_BULK_PROCESSING LIST_CURRENCY LIST_EMPLOYEE LIST_EMPLOYEE_PUBLIC LIST_ENTITYSUBSIDIARYRELATION LIST_INSTALLMENT_PAYMENT_LINKS LIST_ITEM LIST_ITEM_REVISION LIST_JOB LIST_PRICINGRECORDS LIST_TAXDETAILSTAB LIST_UNIT REPO_ACCOUNTDETAIL REPO_BALANCESHEET REPO_BOOKINGS REPO_FINANCIALS REPO_GL REPO_PANDL REPO_PROJECT_ACCOUNTING REPO_RECONCILE REPO_REMINDEREMPLOYEE REPO_SALESORDER REPO_TIME REPO_TRIALBALANCE TRAN_ALLOCSCHEDULE TRAN_CUSTAUTH TRAN_CUSTDEP TRAN_CUSTPYMT TRAN_CUSTRFND TRAN_ITEMSHIP TRAN_PURCHORD TRAN_SALESORDFULFILL","CREATE":"LIST_KUDOS LIST_RESOURCE","EDIT":"LIST_ACCOUNT LIST_CUSTJOB LIST_EMAILTEMPLATE LIST_FAIRVALUEDIMENSION LIST_FAIRVALUEFORMULA LIST_FAIRVALUEPRICE LIST_GIFT_CERTIFICATE LIST_ITEMREVENUECATEGORY LIST_REVRECFIELDMAPPING LIST_REVRECTREATMENT LIST_REVRECTREATMENTRULE LIST_TIMEOFF REGT_NONPOSTING REPO_ANALYTICS REPO_AR TRAN_CASHRFND TRAN_CASHSALE TRAN_CUSTCRED TRAN_CUSTINVC TRAN_RTNAUTH TRAN_SALESORD TRAN_SALESORDINVOICE","FULL":"LIST_ADDRESS LIST_AMORTIZATION LIST_CALENDAR LIST_CALL LIST_EMPLOYEE_RECORD LIST_EVENT LIST_EXPENSEAMORTIZATIONRULE LIST_EXPENSEPLAN LIST_FILECABINET LIST_FIND LIST_HISTORY LIST_MASSUPDATES LIST_NOTIFICATION LIST_PA_RECORDS LIST_PROJECTREVENUERULE LIST_PROJECTTASK LIST_RECOGNITIONEVENTTYPE LIST_REVENUEELEMENT LIST_REVENUEPLAN LIST_REVENUERECOGNITIONRULE LIST_REVRECSCHEDULE LIST_REVRECVSOE LIST_TASK LIST_TEMPLATE_CATEGORY REPO_AMORTIZATION REPO_CUSTOMIZATION REPO_DEFERREDEXPENSE REPO_REVREC REPO_SCHEDULE TRAN_FIND TRAN_JOURNAL TRAN_REVARRNG TRAN_REVARRNGAPPRV TRAN_REVCOMM TRAN_REVCOMRV TRAN_RTNAUTHREVERSEREVCOMMIT TRAN_SALESORDCOMMITREVENUE","guessed":"LIST_INSTALLMENT_PAYMENT_LINKS"},{"id":"REVENUE_MANAGER","name":"Revenue Manager","VIEW":"GRAP_INC LIST_BULK_PROCESSING LIST_EMPLOYEE LIST_EMPLOYEE_PUBLIC LIST_ENTITYSUBSIDIARYRELATION LIST_INSTALLMENT_PAYMENT_LINKS LIST_JOB LIST_PRICINGRECORDS LIST_UNIT REPO_ACCOUNTDETAIL REPO_BALANCESHEET REPO_BOOKINGS REPO_FINANCIALS REPO_GL REPO_PANDL REPO_PROJECT_ACCOUNTING REPO_RECONCILE REPO_REMINDEREMPLOYEE REPO_SALESORDER REPO_TIME REPO_TRIALBALANCE TRAN_ALLOCSCHEDULE TRAN_CUSTAUTH TRAN_CUSTDEP TRAN_CUSTPYMT TRAN_CUSTRFND TRAN_ITEMSHIP TRAN_PURCHORD TRAN_SALESORDFULFILL","CREATE":"LIST_KUDOS LIST_RESOURCE","EDIT":"LIST_ACCOUNT LIST_BILLINGSCHEDULE LIST_BOM LIST_CURRENCY LIST_CUSTJOB LIST_EMAILTEMPLATE LIST_GIFT_CERTIFICATE LIST_ITEM LIST_ITEM_REVISION LIST_TIMEOFF REGT_NONPOSTING REPO_ANALYTICS REPO_AR TRAN_CASHRFND TRAN_CASHSALE TRAN_CUSTCRED TRAN_CUSTINVC TRAN_RTNAUTH TRAN_SALESORD TRAN_SALESORDINVOICE","FULL":"ADMI_ACCOUNTING ADMI_ACCOUNTINGLIST ADMI_ACCTSETUP ADMI_CUSTBODYFIELD ADMI_CUSTCOLUMNFIELD ADMI_CUSTENTITYFIELD ADMI_CUSTENTRYFORM ADMI_CUSTEVENTFIELD ADMI_CUSTFIELD ADMI_CUSTFIELDTAB ADMI_CUSTFORM ADMI_CUSTITEMFIELD ADMI_CUSTLAYOUT ADMI_CUSTLIST ADMI_CUSTRECORD ADMI_CUSTTRANFIELD ADMI_EMPLOYEELIST ADMI_ENABLEFEATURES LIST_ADDRESS LIST_AMORTIZATION LIST_CALENDAR LIST_CALL LIST_EMPLOYEE_RECORD LIST_EVENT LIST_EXPENSEAMORTIZATIONRULE LIST_EXPENSEPLAN LIST_FAIRVALUEDIMENSION LIST_FAIRVALUEFORMULA LIST_FAIRVALUEPRICE LIST_FILECABINET LIST_FIND LIST_HISTORY LIST_ITEMREVENUECATEGORY LIST_MASSUPDATES LIST_NOTIFICATION LIST_PA_RECORDS LIST_PROJECTREVENUERULE LIST_PROJECTTASK LIST_RECOGNITIONEVENTTYPE LIST_REVENUEELEMENT LIST_REVENUEPLAN LIST_REVENUERECOGNITIONRULE LIST_REVRECFIELDMAPPING LIST_REVRECSCHEDULE LIST_REVRECTREATMENT LIST_REVRECTREATMENTRULE LIST_REVRECVSOE LIST_TASK LIST_TEMPLATE_CATEGORY REPO_AMORTIZATION REPO_CUSTOMIZATION REPO_DEFERREDEXPENSE REPO_REVREC REPO_SCHEDULE TRAN_FIND TRAN_JOURNAL TRAN_REVARRNG TRAN_REVARRNGAPPRV TRAN_REVCOMM TRAN_REVCOMRV TRAN_RTNAUTHREVERSEREVCOMMIT TRAN_SALESORDCOMMITREVENUE","guessed":"LIST_INSTALLMENT_PAYMENT_LINKS"},{"id":"SALES_ADMINISTRATOR","name":"Sales Administrator","VIEW":"LIST_BILLOFMATERIALSINQUIRY LIST_BOM LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_PUBLIC LIST_ENTITYSUBSIDIARYRELATION LIST_FINHISTORY LIST_ITEM LIST_PRICINGRECORDS LIST_PROJECTTEMPLATE LIST_RSRCALLOCATION LIST_SAASMETRIC LIST_SHIPITEM LIST_SHIPPARTREGISTRATION LIST_SUBSCRIPTIONPLAN LIST_UNIT LIST_USAGE LIST_WORKCALENDAR REGT_ACCTREC REGT_NONPOSTING REGT_STAT REGT_UNBILLEDREC REPO_AR REPO_BOOKINGS REPO_COMMISSION REPO_MARKETING REPO_NONPOSTING REPO_QUOTA REPO_REMINDEREMPLOYEE REPO_SALES REPO_SALESORDER REPO_SALES_PARTNER REPO_SALES_PROMO REPO_SFA REPO_SNAPSHOTLEAD TRAN_GATEWAYNOTIFICATION TRAN_PAYMENTAUDIT TRAN_PAYMENTEVENT","CREATE":"LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"ADMI_CRMLIST ADMI_CUSTBODYFIELD ADMI_CUSTCOLUMNFIELD ADMI_CUSTENTITYFIELD ADMI_CUSTEVENTFIELD ADMI_CUSTFIELD ADMI_CUSTFIELDTAB ADMI_CUSTLIST ADMI_CUSTTRANFIELD LIST_MASSUPDATES LIST_TIMEOFF REPO_ANALYTICS TRAN_CASHSALE","FULL":"ADMI_COMMISSIONSETUP ADMI_CONVERTLEAD ADMI_CUSTENTRYFORM ADMI_CUSTFORM ADMI_CUSTOMERFORM ADMI_CUSTOMERRULE ADMI_CUSTOMER_SEGMENTS ADMI_DELETEDRECORD ADMI_DOMAINS ADMI_DUPLICATESETUP ADMI_ENTITYSTATUS ADMI_KPIREPORT ADMI_LOGIN_OAUTH ADMI_MANAGEROLES ADMI_MANAGEUSERS ADMI_MOBILE_ACCESS ADMI_OUTLOOKINTEGRATION ADMI_PARTNERCONTRIBUTION ADMI_RECSYS ADMI_RESTWEBSERVICES ADMI_SALESTERRITORY ADMI_SAVEDASHBOARD ADMI_SFASETUP ADMI_TEAMSELLINGCONTRIBUTION ADMI_TELEPHONY_SETUP ADMI_TWOFACTORAUTHBASE ADMI_UPSELLSETUP ADMI_WEBSERVICES LIST_ADDRESS LIST_ANALYTICALIMPACT LIST_CALENDAR LIST_CALL LIST_COMMISSIONRULES LIST_COMPANY LIST_COMPETITOR LIST_CONTACT LIST_CONTACTROLE LIST_CONVERTLEAD LIST_CRMGROUP LIST_CRMMESSAGE LIST_CRMTEMPLATE LIST_CUSTJOB LIST_EMAILTEMPLATE LIST_EMPLOYEE LIST_EMPLOYEE_RECORD LIST_ENTITY_DUPLICATES LIST_EVENT LIST_FAXMESSAGE LIST_FAXTEMPLATE LIST_FILECABINET LIST_FIND LIST_GIFT_CERTIFICATE LIST_HISTORY LIST_INTERNALPUBLISH LIST_ITEM_COLLECTION LIST_JOB LIST_MAILMERGE LIST_MAILMESSAGE LIST_MAILTEMPLATE LIST_NOTIFICATION LIST_PARTNERCOMMISSNRULES LIST_PA_RECORDS LIST_PDFMESSAGE LIST_PDFTEMPLATE LIST_PRICEBOOK LIST_PRICEPLAN LIST_PROJECTTASK LIST_PROMOTIONCODE LIST_PUBLISHSEARCH LIST_RSRCALLOCATIONAPPRV LIST_SALESCAMPAIGN LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_TASK LIST_TEMPLATE_CATEGORY LIST_UPSELL LIST_UPSELLWIZARD REPO_AUTHPARTNERCOMMISSION REPO_CUSTOMIZATION REPO_PARTNERCOMMISSION REPO_SCHEDULE TRAN_COMMISSN TRAN_ESTIMATE TRAN_ESTIMATEDCOSTOVERRIDE TRAN_FIND TRAN_FORECAST TRAN_MGRFORECAST TRAN_OPPRTNTY TRAN_PARTNERCOMMISSN TRAN_QUOTA TRAN_SALESORD TRAN_SALESORDAPPRV","guessed":"LIST_ANALYTICALIMPACT"},{"id":"SALES_MANAGER","name":"Sales Manager","VIEW":"LIST_BILLOFMATERIALSINQUIRY LIST_BOM LIST_BULK_PROCESSING LIST_CAMPAIGN LIST_CASE LIST_CHECKITEMAVAILABILITY LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_CONFIDENTIAL LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD LIST_ENTITYSUBSIDIARYRELATION LIST_ITEM LIST_ITEM_REVISION LIST_ORDER_REALLOCATION LIST_PRICINGRECORDS LIST_PROJECTTEMPLATE LIST_RSRCALLOCATION LIST_SAASMETRIC LIST_SUBSCRIPTIONPLAN LIST_UNIT LIST_USAGE LIST_WORKCALENDAR REGT_ACCTREC REGT_NONPOSTING REGT_STAT REGT_UNBILLEDREC REPO_AR REPO_BOOKINGS REPO_COMMISSION REPO_MARKETING REPO_NONPOSTING REPO_QUOTA REPO_SALES REPO_SALESORDER REPO_SALES_PARTNER REPO_SALES_PROMO REPO_SFA REPO_SNAPSHOTLEAD REPO_WEBSITE REPO_WEBSTORE TRAN_GATEWAYNOTIFICATION TRAN_PAYMENTAUDIT TRAN_PAYMENTEVENT","CREATE":"LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"ADMI_CRMLIST ADMI_CUSTBODYFIELD ADMI_CUSTCOLUMNFIELD ADMI_CUSTENTITYFIELD ADMI_CUSTFIELD ADMI_CUSTFIELDTAB ADMI_CUSTLIST ADMI_CUSTTRANFIELD LIST_CAMPAIGNHISTORY LIST_FAXMESSAGE LIST_FAXTEMPLATE LIST_MAILMERGE LIST_MAILMESSAGE LIST_MAILTEMPLATE LIST_MASSUPDATES LIST_PDFMESSAGE LIST_PDFTEMPLATE LIST_TIMEOFF REPO_ANALYTICS TRAN_CASHSALE TRAN_CLEARHOLD","FULL":"ADMI_COMMISSIONSETUP ADMI_CONVERTLEAD ADMI_CUSTENTRYFORM ADMI_CUSTFORM ADMI_CUSTOMERFORM ADMI_CUSTOMERRULE ADMI_CUSTOMER_SEGMENTS ADMI_DELETEDRECORD ADMI_ENTITYSTATUS ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_ORDERALLOCATIONSTRATEGY ADMI_OUTLOOKINTEGRATION ADMI_PARTNERCONTRIBUTION ADMI_RECSYS ADMI_RESTWEBSERVICES ADMI_SALESCHANNEL ADMI_SALESTERRITORY ADMI_SETUPIMAGERESIZE ADMI_TEAMSELLINGCONTRIBUTION ADMI_UPSELLSETUP ADMI_WEBSERVICES LIST_ADDRESS LIST_ANALYTICALIMPACT LIST_BILLOFDISTRIBUTION LIST_CALENDAR LIST_CALL LIST_COMMISSIONRULES LIST_COMPANY LIST_COMPETITOR LIST_CONTACT LIST_CONTACTROLE LIST_CONVERTLEAD LIST_CRMGROUP LIST_CRMMESSAGE LIST_CRMTEMPLATE LIST_CUSTJOB LIST_DISTRIBUTIONNETWORK LIST_EARLIEST_AVAILABILITY LIST_EMAILTEMPLATE LIST_EVENT LIST_FILECABINET LIST_FIND LIST_GIFT_CERTIFICATE LIST_GLOBALINVTRELATIONSHIP LIST_HISTORY LIST_INTERNALPUBLISH LIST_ITEM_COLLECTION LIST_JOB LIST_NOTIFICATION LIST_ORDERMANAGEDASHBOARD LIST_PARTNERCOMMISSNRULES LIST_PA_RECORDS LIST_PRICEBOOK LIST_PRICEPLAN LIST_PROJECTTASK LIST_PROMOTIONCODE LIST_REALLOCATE_ORDER_ITEM LIST_RSRCALLOCATIONAPPRV LIST_SALESCAMPAIGN LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_SUPPLY_REALLOCATION LIST_TASK LIST_TEMPLATE_CATEGORY LIST_UPSELL LIST_UPSELLWIZARD REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_COMMISSN TRAN_ESTIMATE TRAN_ESTIMATEDCOSTOVERRIDE TRAN_FIND TRAN_FORECAST TRAN_MGRFORECAST TRAN_OPPRTNTY TRAN_ORDERRESERVATION TRAN_ORDRESVAPPRV TRAN_PARTNERCOMMISSN TRAN_QUOTA TRAN_SALESORD TRAN_SALESORDAPPRV","guessed":"LIST_ANALYTICALIMPACT","nameless":"VIEW"},{"id":"SALES_PERSON","name":"Sales Person","VIEW":"ADMI_CRMLIST LIST_BILLOFMATERIALSINQUIRY LIST_BOM LIST_BULK_PROCESSING LIST_CAMPAIGN LIST_CASE LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD LIST_ENTITYSUBSIDIARYRELATION LIST_ENTITY_DUPLICATES LIST_ITEM LIST_PRICINGRECORDS LIST_PROJECTTEMPLATE LIST_RSRCALLOCATION LIST_SUBSCRIPTIONPLAN LIST_UNIT LIST_USAGE LIST_WORKCALENDAR REGT_NONPOSTING REPO_BOOKINGS REPO_COMMISSION REPO_MARKETING REPO_NONPOSTING REPO_QUOTA REPO_SALES REPO_SALESORDER REPO_SALES_PARTNER REPO_SALES_PROMO REPO_SFA REPO_SNAPSHOTLEAD TRAN_COMMISSN TRAN_GATEWAYNOTIFICATION TRAN_PAYMENTAUDIT TRAN_PAYMENTEVENT","CREATE":"LIST_EXPORT LIST_HISTORY LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"LIST_CAMPAIGNHISTORY LIST_FAXMESSAGE LIST_FAXTEMPLATE LIST_GIFT_CERTIFICATE LIST_MAILMERGE LIST_MAILMESSAGE LIST_MAILTEMPLATE LIST_MASSUPDATES LIST_PDFMESSAGE LIST_PDFTEMPLATE LIST_TIMEOFF REPO_ANALYTICS TRAN_CASHSALE TRAN_FORECAST TRAN_OPPRTNTY TRAN_SALESORD","FULL":"ADMI_CONVERTLEAD ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_OUTLOOKINTEGRATION ADMI_RESTWEBSERVICES ADMI_WEBSERVICES LIST_ADDRESS LIST_CALENDAR LIST_CALL LIST_COMPETITOR LIST_CONTACT LIST_CONVERTLEAD LIST_CRMGROUP LIST_CRMMESSAGE LIST_CRMTEMPLATE LIST_CUSTJOB LIST_EMAILTEMPLATE LIST_EVENT LIST_FILECABINET LIST_FIND LIST_JOB LIST_NOTIFICATION LIST_PA_RECORDS LIST_PRICEBOOK LIST_PRICEPLAN LIST_PROJECTTASK LIST_RSRCALLOCATIONAPPRV LIST_SALESCAMPAIGN LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_TASK LIST_TEMPLATE_CATEGORY LIST_UPSELL REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_ESTIMATE TRAN_FIND"},{"id":"SALES_VICE_PRESIDENT","name":"Sales Vice President","VIEW":"LIST_BILLOFMATERIALSINQUIRY LIST_BOM LIST_BULK_PROCESSING LIST_CAMPAIGN LIST_CASE LIST_CHECKITEMAVAILABILITY LIST_COMPONENTWHEREUSEDINQUIRY LIST_CONTACTSUBSIDIARYRELATION LIST_COSTEDBOMINQUIRY LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD LIST_ENTITYSUBSIDIARYRELATION LIST_ITEM LIST_ITEM_REVISION LIST_ORDER_REALLOCATION LIST_PRICEBOOK LIST_PRICEPLAN LIST_PRICINGRECORDS LIST_SAASMETRIC LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_SUBSCRIPTIONPLAN LIST_USAGE REGT_ACCTREC REGT_NONPOSTING REGT_STAT REPO_AR REPO_BOOKINGS REPO_COMMISSION REPO_NONPOSTING REPO_QUOTA REPO_SALES REPO_SALESORDER REPO_SALES_PARTNER REPO_SALES_PROMO REPO_SFA REPO_SNAPSHOTLEAD REPO_WEBSITE REPO_WEBSTORE TRAN_GATEWAYNOTIFICATION TRAN_PAYMENTAUDIT TRAN_PAYMENTEVENT","CREATE":"LIST_EXPORT LIST_KUDOS LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"LIST_CAMPAIGNHISTORY LIST_FAXMESSAGE LIST_FAXTEMPLATE LIST_MAILMERGE LIST_MAILMESSAGE LIST_MAILTEMPLATE LIST_MASSUPDATES LIST_PDFMESSAGE LIST_PDFTEMPLATE LIST_TIMEOFF REPO_ANALYTICS TRAN_CASHSALE TRAN_CLEARHOLD","FULL":"ADMI_MOBILE_ACCESS ADMI_ORDERALLOCATIONSTRATEGY ADMI_SALESCHANNEL LIST_ADDRESS LIST_ANALYTICALIMPACT LIST_BILLOFDISTRIBUTION LIST_CALENDAR LIST_CALL LIST_COMPANY LIST_COMPETITOR LIST_CONTACT LIST_CONTACTROLE LIST_CRMGROUP LIST_CRMMESSAGE LIST_CUSTJOB LIST_DISTRIBUTIONNETWORK LIST_EARLIEST_AVAILABILITY LIST_EMAILTEMPLATE LIST_EVENT LIST_FILECABINET LIST_FIND LIST_GIFT_CERTIFICATE LIST_GLOBALINVTRELATIONSHIP LIST_HISTORY LIST_MFGCOSTTEMPLATE LIST_MFGROUTING LIST_NOTIFICATION LIST_ORDERMANAGEDASHBOARD LIST_PA_RECORDS LIST_REALLOCATE_ORDER_ITEM LIST_SALESCAMPAIGN LIST_SUPPLY_REALLOCATION LIST_TASK LIST_TAXENGINESELECTION LIST_TEMPLATE_CATEGORY REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_ESTIMATE TRAN_FIND TRAN_FORECAST TRAN_MGRFORECAST TRAN_OPPRTNTY TRAN_ORDERRESERVATION TRAN_ORDRESVAPPRV TRAN_QUOTA TRAN_SALESORD TRAN_SALESORDAPPRV","guessed":"LIST_ANALYTICALIMPACT"},{"id":"STORE_MANAGER","name":"Store Manager","VIEW":"LIST_BILLOFMATERIALSINQUIRY LIST_BULK_PROCESSING LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_CONFIDENTIAL LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD LIST_ENTITYSUBSIDIARYRELATION LIST_PRICEBOOK LIST_PRICEPLAN LIST_PRICINGRECORDS LIST_PROJECTTEMPLATE LIST_RSRCALLOCATION LIST_SUBSCRIPTIONPLAN LIST_USAGE LIST_WORKCALENDAR REGT_NONPOSTING REPO_AR REPO_BOOKINGS REPO_INVENTORY REPO_NONPOSTING REPO_PURCHASEORDER REPO_SALES REPO_SALESORDER REPO_SALES_PARTNER REPO_SALES_PROMO REPO_SNAPSHOTLEAD REPO_WEBSITE REPO_WEBSTORE TRAN_GATEWAYNOTIFICATION TRAN_PAYMENTAUDIT TRAN_PAYMENTEVENT","CREATE":"LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"ADMI_CUSTITEMFIELD ADMI_CUSTLIST LIST_COMPANY LIST_COMPETITOR LIST_CRMMESSAGE LIST_CUSTJOB LIST_EMAILTEMPLATE LIST_HISTORY LIST_JOB LIST_SHIPITEM LIST_SHIPPARTREGISTRATION LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_TIMEOFF LIST_VENDOR REPO_ANALYTICS TRAN_CLEARHOLD","FULL":"ADMI_ALLOW_JS_HTML_UPLOAD ADMI_COMMERCECATEGORY ADMI_CRMLIST ADMI_CUSTOMERFORM ADMI_CUSTOMER_SEGMENTS ADMI_DELETEDRECORD ADMI_DOMAINS ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_RECSYS ADMI_RESTWEBSERVICES ADMI_SETUPIMAGERESIZE ADMI_SITEMANAGEMENT ADMI_STORESEARCH ADMI_STORESETUP ADMI_UNCATSITEITEMS ADMI_UPSELLSETUP ADMI_WEBSERVICES LIST_ADDRESS LIST_BOM LIST_CALENDAR LIST_CALL LIST_COLORTHEME LIST_CONTACT LIST_CRMGROUP LIST_ENTITY_DUPLICATES LIST_EVENT LIST_FILECABINET LIST_FIND LIST_GIFT_CERTIFICATE LIST_INFOITEM LIST_INFOITEMFORM LIST_INTERNALPUBLISH LIST_ITEM LIST_ITEMDEMANDPLAN LIST_ITEMSUPPLYPLAN LIST_ITEM_COLLECTION LIST_MATERIALREQUIREMENTSPLAN LIST_NOTIFICATION LIST_PA_RECORDS LIST_PRESCATEGORY LIST_PROJECTTASK LIST_RELATEDITEMS LIST_RSRCALLOCATIONAPPRV LIST_RSSFEED LIST_STOREITEMLISTLA LIST_STORETAB LIST_SYSTEMEMAILTEMPLATE LIST_TASK LIST_TEMPLATE_CATEGORY LIST_UNIT LIST_UPSELL LIST_UPSELLWIZARD LIST_WEBSITE REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_CASHRFND TRAN_CASHSALE TRAN_FIND TRAN_PURCHORD TRAN_PURCHREQ TRAN_SALESORD TRAN_SALESORDAPPRV TRAN_TRNFRORD TRAN_TRNFRORDAPPRV","nameless":"VIEW"},{"id":"SUPPORT_ADMINISTRATOR","name":"Support Administrator","VIEW":"LIST_BILLOFMATERIALSINQUIRY LIST_BULK_PROCESSING LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_PUBLIC LIST_ENTITYSUBSIDIARYRELATION LIST_FINHISTORY LIST_MEMDOC LIST_PRICEBOOK LIST_PRICEPLAN LIST_PRICINGRECORDS LIST_PROJECTTEMPLATE LIST_PROMOTIONCODE LIST_RSRCALLOCATION LIST_SUBSCRIPTIONPLAN LIST_USAGE LIST_VENDOR LIST_WORKCALENDAR REPO_QUOTA REPO_REMINDEREMPLOYEE REPO_RETURNAUTH REPO_SFA REPO_SNAPSHOTLEAD REPO_WEBSITE TRAN_GATEWAYNOTIFICATION TRAN_PAYMENTAUDIT TRAN_PAYMENTEVENT","CREATE":"LIST_EXPORT LIST_KUDOS LIST_TABLEAU_WORKBOOK_EXPORT TRAN_RTNAUTH TRAN_RTNAUTHAPPRV TRAN_RTNAUTHCREDIT TRAN_RTNAUTHRECEIVE","EDIT":"LIST_BOM LIST_CLASS LIST_COLORTHEME LIST_CRMMESSAGE LIST_CRMTEMPLATE LIST_DEPARTMENT LIST_EMAILTEMPLATE LIST_ITEM LIST_LOCATION LIST_TIMEOFF LIST_UNIT REPO_ANALYTICS","FULL":"ADMINDOCS ADMI_BACKUPEXPORT ADMI_CASEALERT ADMI_CASEFORM ADMI_CASEISSUE ADMI_CASEORIGIN ADMI_CASEPRIORITY ADMI_CASERULE ADMI_CASESTATUS ADMI_CASETERRITORY ADMI_CASETYPE ADMI_CRMLIST ADMI_CUSTBODYFIELD ADMI_CUSTCOLUMNFIELD ADMI_CUSTENTITYFIELD ADMI_CUSTENTRYFORM ADMI_CUSTEVENTFIELD ADMI_CUSTFIELD ADMI_CUSTFIELDTAB ADMI_CUSTFORM ADMI_CUSTITEMFIELD ADMI_CUSTLAYOUT ADMI_CUSTLIST ADMI_CUSTRECORD ADMI_CUSTTRANFIELD ADMI_DELETEDRECORD ADMI_ESCALATIONRULE ADMI_ESCALATIONTERRITORY ADMI_IMPORTCSVFILE ADMI_KNOWLEDGEBASE ADMI_KPIREPORT ADMI_LOGIN_OAUTH ADMI_MANAGEROLES ADMI_MANAGEUSERS ADMI_MOBILE_ACCESS ADMI_RESTWEBSERVICES ADMI_SAVEDASHBOARD ADMI_SUPPORTSETUP ADMI_TELEPHONY_SETUP ADMI_TWOFACTORAUTHBASE ADMI_USER ADMI_WEBSERVICES LIST_ADDRESS LIST_CALENDAR LIST_CALL LIST_CASE LIST_COMPANY LIST_COMPETITOR LIST_CONTACT LIST_CONTACTROLE LIST_CRMGROUP LIST_CUSTJOB LIST_CUSTPROFILE LIST_CUSTRECORDENTRY LIST_EMPLOYEE LIST_EMPLOYEE_RECORD LIST_ENTITY_DUPLICATES LIST_EVENT LIST_FAXMESSAGE LIST_FAXTEMPLATE LIST_FILECABINET LIST_FIND LIST_HISTORY LIST_INTERNALPUBLISH LIST_JOB LIST_KNOWLEDGEBASE LIST_MAILMERGE LIST_MAILMESSAGE LIST_MAILTEMPLATE LIST_MASSUPDATES LIST_NOTIFICATION LIST_OTHERNAME LIST_PARTNER LIST_PA_RECORDS LIST_PDFMESSAGE LIST_PDFTEMPLATE LIST_PROJECTTASK LIST_PUBLISHSEARCH LIST_RECORDCUSTFIELD LIST_RESOURCE LIST_RSRCALLOCATIONAPPRV LIST_SHORTCUT LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_SYSTEMEMAILTEMPLATE LIST_TASK LIST_TEMPLATE_CATEGORY REPO_CUSTOMIZATION REPO_PROJECT_ACCOUNTING REPO_SCHEDULE REPO_SNAPSHOTCASE REPO_SUPPORT REPO_TIME TRAN_AUDIT TRAN_FIND TRAN_TIMEBILL TRAN_TIMECALC TRAN_TIMER","guessed":"ADMINDOCS","nameless":"FULL FULL"},{"id":"SUPPORT_MANAGER","name":"Support Manager","VIEW":"ADMI_CRMLIST LIST_BILLOFMATERIALSINQUIRY LIST_BOM LIST_BULK_PROCESSING LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_CONFIDENTIAL LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD LIST_ENTITYSUBSIDIARYRELATION LIST_ITEM LIST_PRICEBOOK LIST_PRICEPLAN LIST_PRICINGRECORDS LIST_PROJECTTEMPLATE LIST_RSRCALLOCATION LIST_SUBSCRIPTIONPLAN LIST_UNIT LIST_USAGE LIST_WORKCALENDAR REPO_BOOKINGS REPO_SALES REPO_SALES_PARTNER REPO_SALES_PROMO REPO_SNAPSHOTCASE REPO_SNAPSHOTLEAD REPO_SUPPORT","CREATE":"LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"LIST_COMPETITOR LIST_CRMMESSAGE LIST_CUSTJOB LIST_EMAILTEMPLATE LIST_FAXMESSAGE LIST_FAXTEMPLATE LIST_ISSUE LIST_JOB LIST_MAILMERGE LIST_MAILMESSAGE LIST_MAILTEMPLATE LIST_MASSUPDATES LIST_PDFMESSAGE LIST_PDFTEMPLATE LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_TIMEOFF REPO_ANALYTICS","FULL":"ADMINDOCS ADMI_CASEALERT ADMI_CASEFORM ADMI_CASEISSUE ADMI_CASEORIGIN ADMI_CASEPRIORITY ADMI_CASERULE ADMI_CASESTATUS ADMI_CASETERRITORY ADMI_CASETYPE ADMI_DELETEDRECORD ADMI_ESCALATIONRULE ADMI_ESCALATIONTERRITORY ADMI_KNOWLEDGEBASE ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_RESTWEBSERVICES ADMI_SUPPORTSETUP ADMI_WEBSERVICES LIST_ADDRESS LIST_CALENDAR LIST_CALL LIST_CASE LIST_COMPANY LIST_CONTACT LIST_CONTACTROLE LIST_CRMGROUP LIST_ENTITY_DUPLICATES LIST_EVENT LIST_FILECABINET LIST_FIND LIST_HISTORY LIST_INTERNALPUBLISH LIST_KNOWLEDGEBASE LIST_NOTIFICATION LIST_PA_RECORDS LIST_PROJECTTASK LIST_RSRCALLOCATIONAPPRV LIST_SYSTEMEMAILTEMPLATE LIST_TASK LIST_TEMPLATE_CATEGORY REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_FIND TRAN_TIMEBILL","guessed":"ADMINDOCS","nameless":"VIEW"},{"id":"SUPPORT_PERSON","name":"Support Person","VIEW":"ADMI_CRMLIST ADMI_KNOWLEDGEBASE LIST_BILLOFMATERIALSINQUIRY LIST_BOM LIST_BULK_PROCESSING LIST_CONTACTSUBSIDIARYRELATION LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD LIST_ENTITYSUBSIDIARYRELATION LIST_ENTITY_DUPLICATES LIST_ITEM LIST_PRICEBOOK LIST_PRICEPLAN LIST_PRICINGRECORDS LIST_PROJECTTEMPLATE LIST_RSRCALLOCATION LIST_RSSFEED LIST_SUBSCRIPTIONPLAN LIST_UNIT LIST_USAGE LIST_WEBSITE LIST_WORKCALENDAR REPO_SNAPSHOTCASE REPO_SNAPSHOTLEAD REPO_SUPPORT","CREATE":"LIST_EXPORT LIST_HISTORY LIST_KNOWLEDGEBASE LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"LIST_COMPANY LIST_COMPETITOR LIST_CRMMESSAGE LIST_CUSTJOB LIST_EMAILTEMPLATE LIST_FAXMESSAGE LIST_FAXTEMPLATE LIST_ISSUE LIST_JOB LIST_MAILMERGE LIST_MAILMESSAGE LIST_MAILTEMPLATE LIST_MASSUPDATES LIST_PDFMESSAGE LIST_PDFTEMPLATE LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_TIMEOFF REPO_ANALYTICS","FULL":"ADMINDOCS ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_RESTWEBSERVICES ADMI_WEBSERVICES LIST_ADDRESS LIST_CALENDAR LIST_CALL LIST_CASE LIST_CONTACT LIST_EVENT LIST_FILECABINET LIST_FIND LIST_NOTIFICATION LIST_PA_RECORDS LIST_PROJECTTASK LIST_RSRCALLOCATIONAPPRV LIST_TASK LIST_TEMPLATE_CATEGORY REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_FIND TRAN_TIMEBILL","guessed":"ADMINDOCS"},{"id":"SYSTEM_ADMINISTRATOR","name":"System Administrator","VIEW":"LIST_BULK_PROCESSING LIST_EMPLOYEE_PUBLIC LIST_HISTORY LIST_SAASMETRIC LIST_SENTEMAIL LIST_UNDELIVEREDEMAIL REPO_REMINDEREMPLOYEE SYSTEM_STATUS TRAN_FIND","CREATE":"LIST_KUDOS","EDIT":"LIST_CRMMESSAGE LIST_EMAILTEMPLATE LIST_TIMEOFF REPO_ANALYTICS TRAN_CLEARHOLD","FULL":"ADMINDOCS ADMI_BILLINGINFO ADMI_CREDITCARD ADMI_CUSTBODYFIELD ADMI_CUSTCOLUMNFIELD ADMI_CUSTENTITYFIELD ADMI_CUSTENTRYFORM ADMI_CUSTEVENTFIELD ADMI_CUSTFIELD ADMI_CUSTFIELDTAB ADMI_CUSTFORM ADMI_CUSTITEMFIELD ADMI_CUSTLAYOUT ADMI_CUSTLIST ADMI_CUSTOMER_SEGMENTS ADMI_CUSTRECORD ADMI_CUSTTRANFIELD ADMI_DELETEDRECORD ADMI_DUPLICATESETUP ADMI_ENABLEFEATURES ADMI_FINANCIALINSTITUTION ADMI_KPIREPORT ADMI_LOGIN_OAUTH ADMI_MANAGEPERMISSIONS ADMI_MANAGEROLES ADMI_MANAGEUSERS ADMI_MANAGE_RESTRICTIONS ADMI_NUMBERING ADMI_RESTWEBSERVICES ADMI_SAVEDASHBOARD ADMI_SETUPCOMPANY ADMI_SUBLIST ADMI_TWOFACTORAUTHBASE ADMI_WEBSERVICES LIST_ADDRESS LIST_ANALYTICALIMPACT LIST_CLASS LIST_DEPARTMENT LIST_EMPLOYEE LIST_EMPLOYEESSN LIST_EMPLOYEE_RECORD LIST_EVENT LIST_INTERNALPUBLISH LIST_ITEM_COLLECTION LIST_LOCATION LIST_NOTIFICATION LIST_PA_RECORDS LIST_PRICEBOOK LIST_PRICEPLAN LIST_PUBLISHSEARCH LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_SUBSCRIPTIONPLAN LIST_TASK LIST_TEMPLATE_CATEGORY LIST_USAGE","guessed":"ADMINDOCS LIST_ANALYTICALIMPACT SYSTEM_STATUS"},{"id":"TAX_ENGINE","name":"Tax Engine","VIEW":"ADMI_NUMBERING ADMI_SETUPCOMPANY LIST_ACCOUNT LIST_BULK_PROCESSING LIST_CATEGORY LIST_COMPANY LIST_CURRENCY LIST_CUSTJOB LIST_ENTITYSUBSIDIARYRELATION LIST_FIND LIST_GIFT_CERTIFICATE LIST_IMPORTED_EMPLOYEE_EXPENSE LIST_INSTALLMENT_PAYMENT_LINKS LIST_ITEM LIST_JOB LIST_OTHERNAME LIST_PRICINGRECORDS LIST_PROMOTIONCODE LIST_SHIPITEM LIST_SUBSIDIARY LIST_TAXDETAILSTAB LIST_TAXENGINESELECTION LIST_VENDOR TRAN_CARDCHRG TRAN_CARDRFND TRAN_CASHRFND TRAN_CASHSALE TRAN_CUSTCRED TRAN_CUSTDEP TRAN_CUSTINVC TRAN_CUSTPYMT TRAN_CUSTRFND TRAN_DEPAPPL TRAN_DEPOSIT TRAN_ESTIMATE TRAN_EXPREPT TRAN_FINCHRG TRAN_FIND TRAN_ITEMRCPT TRAN_ITEMSHIP TRAN_JOURNAL TRAN_OPPRTNTY TRAN_POSTPERIODS TRAN_PURCHORD TRAN_RTNAUTH TRAN_SALESORD TRAN_VENDAUTH TRAN_VENDAUTHCREDIT TRAN_VENDBILL TRAN_VENDCRED","FULL":"LIST_ADDRESS LIST_PA_RECORDS LIST_TAXITEM","guessed":"LIST_INSTALLMENT_PAYMENT_LINKS"},{"id":"VENDOR_CENTER","name":"Vendor Center","VIEW":"LIST_HISTORY REGT_ACCTPAY REGT_NONPOSTING REPO_NONPOSTING TRAN_FIND TRAN_PURCHORD TRAN_PURCHREQ","FULL":"ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_RESTWEBSERVICES ADMI_WEBSERVICES LIST_NOTIFICATION TRAN_TIMEBILL TRAN_VENDRFQ"},{"id":"WAREHOUSE_MANAGER","name":"Warehouse Manager","VIEW":"LIST_BILLOFMATERIALSINQUIRY LIST_BOM LIST_BULK_PROCESSING LIST_CHECKITEMAVAILABILITY LIST_COMPONENTWHEREUSEDINQUIRY LIST_CONTACTSUBSIDIARYRELATION LIST_COSTEDBOMINQUIRY LIST_CUSTJOB LIST_EMPLOYEE_CONFIDENTIAL LIST_EMPLOYEE_PUBLIC LIST_EMPLOYEE_RECORD LIST_ENTITYSUBSIDIARYRELATION LIST_GIFT_CERTIFICATE LIST_HISTORY LIST_ITEM_REVISION LIST_ORDER_REALLOCATION LIST_PRICEBOOK LIST_PRICEPLAN LIST_PRICINGRECORDS LIST_SUBSCRIPTIONPLAN LIST_UNIT LIST_VENDOR REGT_NONPOSTING REPO_BOOKINGS REPO_INVENTORY REPO_NONPOSTING REPO_PURCHASEORDER REPO_SALESORDER TRAN_GATEWAYNOTIFICATION TRAN_INVREVAL TRAN_PAYMENTAUDIT TRAN_PAYMENTEVENT TRAN_SALESORD","CREATE":"LIST_EXPORT LIST_KUDOS LIST_RESOURCE LIST_TABLEAU_WORKBOOK_EXPORT","EDIT":"LIST_CRMMESSAGE LIST_EMAILTEMPLATE LIST_ITEM LIST_SHIPITEM LIST_SHIPPARTREGISTRATION LIST_TIMEOFF REPO_ANALYTICS TRAN_VENDBILL","FULL":"ADMI_DELETEDRECORD ADMI_LOGIN_OAUTH ADMI_MOBILE_ACCESS ADMI_ORDERALLOCATIONSTRATEGY ADMI_RESTWEBSERVICES ADMI_SALESCHANNEL ADMI_WEBSERVICES LIST_ADDRESS LIST_BILLOFDISTRIBUTION LIST_CALENDAR LIST_CALL LIST_CONTACT LIST_DISTRIBUTIONNETWORK LIST_EVENT LIST_FILECABINET LIST_FIND LIST_GLOBALINVTRELATIONSHIP LIST_INBOUNDSHIPMENT LIST_INVCOSTTEMPLATE LIST_ITEMDEMANDPLAN LIST_ITEMPROCESSFAMILY LIST_ITEMPROCESSGROUP LIST_ITEMSUPPLYPLAN LIST_LICENSEPLATE LIST_MATERIALREQUIREMENTSPLAN LIST_MFGCOSTTEMPLATE LIST_MFGROUTING LIST_NOTIFICATION LIST_ORDERMANAGEDASHBOARD LIST_PA_RECORDS LIST_PICKDECOMPOSITION LIST_PICKSTRATEGY LIST_PICKTASK LIST_PLANNEDSTANDARDCOST LIST_REALLOCATE_ORDER_ITEM LIST_SCSNAPSHOT LIST_SHIPPARTPACKAGE LIST_SHIPPARTSHIPMENT LIST_STANDARDCOSTVERSION LIST_SUPPLY_REALLOCATION LIST_TASK LIST_TEMPLATE_CATEGORY LIST_ZONE REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_CREATEINVCOUNT TRAN_FIND TRAN_INVADJST TRAN_INVCOUNT TRAN_ITEMRCPT TRAN_ITEMSHIP TRAN_ORDERRESERVATION TRAN_ORDRESVAPPRV TRAN_OWNTRNSF TRAN_PRINTSHIPMENTDOCS TRAN_PURCHORD TRAN_PURCHORDRECEIVE TRAN_PURCHREQ TRAN_PURCHREQAPPRV TRAN_RTNAUTHRECEIVE TRAN_SALESORDFULFILL TRAN_TRNFRORD TRAN_TRNFRORDAPPRV TRAN_VENDBILLAPPRV TRAN_WAVE TRAN_WOCLOSE TRAN_WOCOMPL TRAN_WOISSUE TRAN_WORKORD TRAN_WORKORDBUILD TRAN_WORKORDCLOSE TRAN_WORKORDCOMPLETE TRAN_WORKORDISSUE TRAN_WORKORDMARKBUILT TRAN_WORKORDMARKFIRMED TRAN_WORKORDMARKRELEASED","nameless":"VIEW"},{"id":"WMS_LIMITED_ACCESS","name":"Specialized User: WMS","guessedRole":true,"VIEW":"ADMI_ACCTPERIODS ADMI_SETUPCOMPANY LIST_BULK_PROCESSING LIST_CURRENCY LIST_DEPARTMENT LIST_ENTITYSUBSIDIARYRELATION LIST_FISCALCALENDAR LIST_HISTORY LIST_INSTALLMENT_PAYMENT_LINKS LIST_PRICINGRECORDS LIST_SUBSIDIARY LIST_TAXSCHEDULE REPO_INVENTORY REPO_NONPOSTING REPO_SALESORDER TRAN_CASHSALE TRAN_CUSTINVC TRAN_EXPREPT TRAN_PAYMENTAUDIT TRAN_TAXPYMT","CREATE":"LIST_EXPORT","EDIT":"LIST_TIMEOFF REPO_ANALYTICS","FULL":"ADMI_ACCOUNTINGLIST ADMI_ACCTSETUP ADMI_ALLOW_JS_HTML_UPLOAD ADMI_CUSTBODYFIELD ADMI_CUSTCOLUMNFIELD ADMI_CUSTENTITYFIELD ADMI_CUSTENTRYFORM ADMI_CUSTEVENTFIELD ADMI_CUSTFIELD ADMI_CUSTFORM ADMI_CUSTLIST ADMI_CUSTOMSCRIPT ADMI_CUSTRECORD ADMI_CUSTTRANFIELD ADMI_HTMLFORMULA ADMI_IMPORTCSVFILE ADMI_MANAGEROLES ADMI_SAMLSSO ADMI_SAVEDASHBOARD ADMI_SFASETUP ADMI_SS_SCHEDULING ADMI_VICARIOUS_EMAILS LIST_ACCOUNT LIST_ADDRESS LIST_BIN LIST_CLASS LIST_COMPANY LIST_CONTACT LIST_CUSTJOB LIST_CUSTPROFILE LIST_CUSTRECORDENTRY LIST_EMPLOYEE LIST_EMPLOYEE_RECORD LIST_FILECABINET LIST_FIND LIST_GIFT_CERTIFICATE LIST_INBOUNDSHIPMENT LIST_INFOITEMFORM LIST_INVENTORYSTATUS LIST_ITEM LIST_ITEMPROCESSFAMILY LIST_ITEMPROCESSGROUP LIST_LOCATION LIST_PICKSTRATEGY LIST_PICKTASK LIST_PUBLISHSEARCH LIST_RECORDCUSTFIELD LIST_SCHEDULEMASSUPDATES LIST_SHIPITEM LIST_SHIPPARTPACKAGE LIST_STOREITEMLISTLA LIST_TASK LIST_UNIT LIST_VENDOR LIST_ZONE REPO_CUSTOMIZATION TRAN_AUDIT TRAN_BINTRNFR TRAN_BUILD TRAN_FIND TRAN_INVADJST TRAN_INVCOUNT TRAN_INVDISTR TRAN_INVTRNFR TRAN_ITEMRCPT TRAN_ITEMSHIP TRAN_PURCHORD TRAN_PURCHORDRECEIVE TRAN_RTNAUTH TRAN_RTNAUTHRECEIVE TRAN_SALESORD TRAN_SALESORDFULFILL TRAN_STATCHNG TRAN_STATEMENT TRAN_TIMEBILL TRAN_TRNFRORD TRAN_TRNFRORDAPPRV TRAN_VENDAUTH TRAN_VENDAUTHRETURN TRAN_WAVE TRAN_WORKORD TRAN_WORKORDBUILD","guessed":"LIST_INSTALLMENT_PAYMENT_LINKS"},{"id":"specialized_user_crm","name":"Specialized User: CRM","VIEW":"ADMI_CENTERLINK ADMI_CUSTCATEGORY ADMI_CUSTCENTER ADMI_CUSTCOLUMNFIELD ADMI_CUSTEMAILLAYOUT ADMI_CUSTENTITYFIELD ADMI_CUSTENTRYFORM ADMI_CUSTEVENTFIELD ADMI_CUSTFIELD ADMI_CUSTFIELDTAB ADMI_CUSTFORM ADMI_CUSTITEMFIELD ADMI_CUSTITEMNUMBERFIELD ADMI_CUSTLAYOUT ADMI_CUSTLIST ADMI_CUSTOMER_SEGMENTS ADMI_CUSTOMIZEDFIELDLEVELHELP ADMI_CUSTOMSUBLIST ADMI_CUSTOTHERFIELD ADMI_CUSTRECORD ADMI_CUSTSECTION ADMI_CUSTTASKS ADMI_CUSTTRANFIELD ADMI_CUSTTRANSACTION ADMI_DELETEDRECORD ADMI_ENTITYSTATUS ADMI_KPIREPORT ADMI_MANAGECUSTOMSEGMENTS ADMI_SUBLIST ADMI_UPDATEPRICES LIST_BULK_PROCESSING LIST_COMPANY LIST_CONTACTROLE LIST_EMAILTEMPLATE LIST_ENTITYSUBSIDIARYRELATION LIST_FAXMESSAGE LIST_FAXTEMPLATE LIST_INSTALLMENT_PAYMENT_LINKS LIST_ITEM LIST_LOCATION LIST_MAILMESSAGE LIST_MAILTEMPLATE LIST_PRICINGRECORDS LIST_QUANTITYPRICINGSCHEDULE LIST_SCHEDULEMASSUPDATES LIST_VENDOR LIST_WORKCALENDAR REGT_ACCTREC REGT_UNBILLEDREC REPO_AR REPO_BOOKINGS REPO_INVENTORY REPO_MARKETING REPO_NONPOSTING REPO_QUOTA REPO_REMINDEREMPLOYEE REPO_RETURNAUTH REPO_SALES REPO_SALESORDER REPO_SALES_PARTNER REPO_SALES_PROMO REPO_SFA REPO_SNAPSHOTCASE REPO_SNAPSHOTLEAD REPO_SUPPORT TRAN_CUSTCHRG TRAN_CUSTDEP TRAN_CUSTPYMT TRAN_INVADJST TRAN_ITEMSHIP TRAN_PAYMENTEVENT TRAN_PRICELIST TRAN_PURCHORD TRAN_RTNAUTHCREDIT TRAN_SALESORDFULFILL TRAN_STATEMENT TRAN_VENDAUTHCREDIT","CREATE":"ADMI_EMPLOYEELIST ADMI_UPSELLSETUP LIST_EXPORT TRAN_CASHRFND TRAN_CASHSALE TRAN_CUSTRFND TRAN_WORKORD","EDIT":"LIST_CAMPAIGNHISTORY LIST_ORDER_REALLOCATION LIST_PDFMESSAGE LIST_PDFTEMPLATE REPO_ANALYTICS TRAN_CLEARHOLD TRAN_CUSTINVC","FULL":"ADMI_CASEALERT ADMI_CASEFORM ADMI_CASEISSUE ADMI_CASEORIGIN ADMI_CASEPRIORITY ADMI_CASERULE ADMI_CASESTATUS ADMI_CASETERRITORY ADMI_CASETYPE ADMI_CONVERTLEAD ADMI_CRMLIST ADMI_CUSTOMERFORM ADMI_CUSTOMERRULE ADMI_CUSTRECORDFORM ADMI_IMPORTCSVFILE ADMI_MOBILE_ACCESS ADMI_SALESTERRITORY ADMI_SAMLSSO ADMI_SAVEDASHBOARD ADMI_SETUPIMAGERESIZE ADMI_SFASETUP ADMI_SUPPORTSETUP LIST_ADDRESS LIST_CALENDAR LIST_CALL LIST_CAMPAIGN LIST_CASE LIST_COMPETITOR LIST_CONTACT LIST_CONVERTLEAD LIST_CRMGROUP LIST_CRMMESSAGE LIST_CRMTEMPLATE LIST_CUSTJOB LIST_EVENT LIST_FILECABINET LIST_FIND LIST_GIFT_CERTIFICATE LIST_HISTORY LIST_INTERNALPUBLISH LIST_MAILMERGE LIST_MASSUPDATES LIST_PARTNER LIST_PROMOTIONCODE LIST_SALESCAMPAIGN LIST_TASK LIST_UPSELL LIST_UPSELLWIZARD REPO_CUSTOMIZATION REPO_SCHEDULE TRAN_CUSTCRED TRAN_CUSTINVCAPPRV TRAN_ESTIMATE TRAN_FIND TRAN_FORECAST TRAN_MGRFORECAST TRAN_OPPRTNTY TRAN_QUOTA TRAN_RTNAUTH TRAN_RTNAUTHAPPRV TRAN_SALESORD TRAN_SALESORDAPPRV","guessed":"ADMI_DELETEDRECORD LIST_INSTALLMENT_PAYMENT_LINKS","nameless":"VIEW"},{"id":"specialized_user_view","name":"Specialized User: View and Approve","VIEW":"ADMI_ACCOUNTINGLIST ADMI_ADVANCED_TEMPLATES ADMI_CASEALERT ADMI_CASEFORM ADMI_CENTERLINK ADMI_CRMLIST ADMI_CUSTADDRESSFORM ADMI_CUSTBODYFIELD ADMI_CUSTCATEGORY ADMI_CUSTCENTER ADMI_CUSTCOLUMNFIELD ADMI_CUSTEMAILLAYOUT ADMI_CUSTENTITYFIELD ADMI_CUSTENTRYFORM ADMI_CUSTEVENTFIELD ADMI_CUSTFIELD ADMI_CUSTFIELDTAB ADMI_CUSTFORM ADMI_CUSTITEMFIELD ADMI_CUSTITEMNUMBERFIELD ADMI_CUSTLAYOUT ADMI_CUSTLIST ADMI_CUSTOMERFORM ADMI_CUSTOMER_SEGMENTS ADMI_CUSTOMIZEDFIELDLEVELHELP ADMI_CUSTOMSUBLIST ADMI_CUSTOTHERFIELD ADMI_CUSTRECORD ADMI_CUSTRECORDFORM ADMI_CUSTSECTION ADMI_CUSTTASKS ADMI_CUSTTRANFIELD ADMI_CUSTTRANSACTION ADMI_DELETEDRECORD ADMI_ENTITYSTATUS ADMI_KPIREPORT ADMI_MANAGECUSTOMSEGMENTS ADMI_RECSYS ADMI_SUBLIST ADMI_WORKFLOW GRAP_AP GRAP_AR GRAP_EXP GRAP_INC GRAP_NETWORTH LIST_ACCOUNT LIST_ADDRESS LIST_ALLOCSCHEDULE LIST_AMORTIZATION LIST_BIG_SEARCH LIST_BILLCAPTURE LIST_BILLINBOUNDSHIPMENT LIST_BILLINGSCHEDULE LIST_BILLOFDISTRIBUTION LIST_BILLOFMATERIALSINQUIRY LIST_BIN LIST_BOM LIST_CALENDAR LIST_CALL LIST_CAMPAIGN LIST_CAMPAIGNHISTORY LIST_CASE LIST_CATEGORY LIST_CHECKITEMAVAILABILITY LIST_CLASS LIST_COLORTHEME LIST_COMPANY LIST_COMPETITOR LIST_COMPONENTWHEREUSEDINQUIRY LIST_CONTACT LIST_CONTACTROLE LIST_CONVERTLEAD LIST_COSTEDBOMINQUIRY LIST_CRMGROUP LIST_CRMMESSAGE LIST_CRMTEMPLATE LIST_CURRENCY LIST_CUSTJOB LIST_CUSTPROFILE LIST_CUSTRECORDENTRY LIST_DEPARTMENT LIST_DISTRIBUTIONNETWORK LIST_EARLIEST_AVAILABILITY LIST_EMPLOYEE LIST_ENTITYSUBSIDIARYRELATION LIST_EVENT LIST_FAIRVALUEDIMENSION LIST_FAIRVALUEFORMULA LIST_FAIRVALUEPRICE LIST_FAXMESSAGE LIST_FAXTEMPLATE LIST_FILECABINET LIST_FIND LIST_FINHISTORY LIST_GENERAL_TOKEN LIST_GIFT_CERTIFICATE LIST_GLOBALINVTRELATIONSHIP LIST_HCMPOSITION LIST_HISTORY LIST_INBOUNDSHIPMENT LIST_INFOCATEGORY LIST_INFOITEM LIST_INFOITEMFORM LIST_INSTALLMENT_PAYMENT_LINKS LIST_INVENTORYSTATUS LIST_ISSUE LIST_ITEM LIST_ITEMDEMANDPLAN LIST_ITEMPROCESSFAMILY LIST_ITEMPROCESSGROUP LIST_ITEMREVENUECATEGORY LIST_ITEMSUPPLYPLAN LIST_ITEMTEMPLATE LIST_ITEM_COLLECTION LIST_ITEM_REVISION LIST_JOB LIST_KNOWLEDGEBASE LIST_KUDOS LIST_LABORCOSTING LIST_LOCATION LIST_MAILMESSAGE LIST_MAILTEMPLATE LIST_MATERIALREQUIREMENTSPLAN LIST_MEDIAITEMFOLDER LIST_MEMDOC LIST_MFGCOSTTEMPLATE LIST_MFGROUTING LIST_NEWSITEM LIST_ORDERMANAGEDASHBOARD LIST_ORDER_REALLOCATION LIST_ORGANIZATIONVALUE LIST_OTHERNAME LIST_PARTNER LIST_PAYMENT_INSTRUMENTS LIST_PAYMETH LIST_PDFMESSAGE LIST_PDFTEMPLATE LIST_PICKSTRATEGY LIST_PICKTASK LIST_PLANNEDREVENUE LIST_PLANNEDSTANDARDCOST LIST_PRESCATEGORY LIST_PRICINGRECORDS LIST_PROJECTREVENUERULE LIST_PROJECTTASK LIST_PROJECTTEMPLATE LIST_PROJECT_BUDGET LIST_PROMOTIONCODE LIST_PUBLIC_TEMPLATE_CATEGORY LIST_PUBLISHSEARCH LIST_QUANTITYPRICINGSCHEDULE LIST_RECORDCUSTFIELD LIST_RELATEDITEMS LIST_RESOURCE LIST_RESOURCEGROUP LIST_REVENUEELEMENT LIST_REVENUEPLAN LIST_REVENUERECOGNITIONRULE LIST_REVRECSCHEDULE LIST_REVRECTREATMENT LIST_REVRECVSOE LIST_RSRCALLOCATION LIST_RSRCALLOCATIONAPPRV LIST_RSSFEED LIST_SALESCAMPAIGN LIST_SALESROLE LIST_SCHEDULEMASSUPDATES LIST_SCSNAPSHOT LIST_SENTEMAIL LIST_SHIPITEM LIST_SHORTCUT LIST_STANDARDCOSTVERSION LIST_STORECATEGORY LIST_STOREITEMLISTLA LIST_STORETAB LIST_SUBSCRIPTION LIST_SUBSCRIPTIONCHANGEORDER LIST_SUBSCRIPTIONPLAN LIST_SUBSIDIARY LIST_TASK LIST_TAXDETAILSTAB LIST_TAXITEM LIST_TAXSCHEDULE LIST_TEMPLATE_CATEGORY LIST_TIMECODE LIST_TIMEOFFADMIN LIST_TRANNUMBERAUDITLOG LIST_UNIT LIST_VENDOR LIST_WBS LIST_WORKCALENDAR REGT_COGS REGT_EQUITY REGT_STAT REPO_ACCOUNTDETAIL REPO_AMORTIZATION REPO_ANALYTICS REPO_AP REPO_AR REPO_AUTHPARTNERCOMMISSION REPO_BALANCESHEET REPO_BOOKINGS REPO_BUDGET REPO_CASHFLOW REPO_COMMISSION REPO_CUSTOMIZATION REPO_DEFERREDEXPENSE REPO_FINANCIALS REPO_GL REPO_GRANT_ACCESS REPO_INTEGRATION REPO_INVENTORY REPO_ISSUE REPO_MARKETING REPO_NONPOSTING REPO_PANDL REPO_PARTNERCOMMISSION REPO_PERIODENDFINANCIALS REPO_PROJECT_ACCOUNTING REPO_PURCHASEORDER REPO_PURCHASES REPO_QUOTA REPO_RECONCILE REPO_REMINDEREMPLOYEE REPO_RETURNAUTH REPO_REVREC REPO_RSRCALLOCATION REPO_SALES REPO_SALESORDER REPO_SALES_PARTNER REPO_SALES_PROMO REPO_SCHEDULE REPO_SFA REPO_SNAPSHOTCASE REPO_SNAPSHOTLEAD REPO_SUPPORT REPO_TAX REPO_TAXREPORTS REPO_TIME REPO_TRAN REPO_TRIALBALANCE REPO_UNBILLED REPO_WEBSITE REPO_WEBSTORE TRAN_ADJUSTMENTJOURNAL TRAN_ALLOCSCHEDULE TRAN_AUDIT TRAN_AUTO_CASH TRAN_BALJRNAL TRAN_BINTRNFR TRAN_BINWKSHT TRAN_BLANKORD TRAN_BUILD TRAN_CARDCHRG TRAN_CARDRFND TRAN_CASHRFND TRAN_CASHSALE TRAN_CHARGE TRAN_CHARGERULE TRAN_CHECK TRAN_CLEARHOLD TRAN_COMMISSN TRAN_CREATEINVCOUNT TRAN_CUSTAUTH TRAN_CUSTCHRG TRAN_CUSTCRED TRAN_CUSTDEP TRAN_CUSTINVC TRAN_CUSTPYMT TRAN_CUSTRFND TRAN_DEPAPPL TRAN_DEPOSIT TRAN_EDITPROFILE TRAN_ESTIMATE TRAN_ESTIMATEDCOSTOVERRIDE TRAN_EXPREPT TRAN_FFTREQ TRAN_FINCHRG TRAN_FIND TRAN_FORECAST TRAN_FXREVAL TRAN_GATEWAYNOTIFICATION TRAN_GENERATECHARGES TRAN_GST_REFUND TRAN_INTERCOADJ TRAN_INVADJST TRAN_INVCOUNT TRAN_INVDISTR TRAN_INVTRNFR TRAN_INVWKSHT TRAN_ITEMRCPT TRAN_ITEMSHIP TRAN_JOURNAL TRAN_LIABPYMT TRAN_MATCHING_RULES TRAN_MGRFORECAST TRAN_NETTSTLM TRAN_OPENBAL TRAN_OPPRTNTY TRAN_ORDERRESERVATION TRAN_OWNTRNSF TRAN_PARTNERCOMMISSN TRAN_PAYCHECK TRAN_PAYMENTAUDIT TRAN_PAYROLLRUN TRAN_PCHKJRNL TRAN_PEJRNL TRAN_POSTPERIODS TRAN_POSTVENDORBILLVARIANCE TRAN_PRICELIST TRAN_PRINTSHIPMENTDOCS TRAN_PURCHCON TRAN_PURCHORD TRAN_PURCHORDBILL TRAN_PURCHORDRECEIVE TRAN_PURCHREQ TRAN_QUOTA TRAN_RECEIVEINBOUND TRAN_REVARRNG TRAN_REVARRNGAPPRV TRAN_REVCOMM TRAN_REVCOMRV TRAN_REVCONTR TRAN_RFQ TRAN_RTNAUTH TRAN_RTNAUTHCREDIT TRAN_RTNAUTHRECEIVE TRAN_SALESORD TRAN_SALESORDFULFILL TRAN_SALESORDINVOICE TRAN_STATCHNG TRAN_STATEMENT TRAN_STAXLIAB TRAN_STPICKUP TRAN_TAXPYMT TRAN_TEGPYBL TRAN_TEGRCVBL TRAN_TIMEBILL TRAN_TIMECALC TRAN_TIMEPOST TRAN_TIMER TRAN_TRANSFER TRAN_TRNFRORD TRAN_UNBUILD TRAN_VENDAUTH TRAN_VENDAUTHCREDIT TRAN_VENDAUTHRETURN TRAN_VENDBILL TRAN_VENDCRED TRAN_VENDPYMT TRAN_VENDRFQ TRAN_VPREP TRAN_VPREPAPP TRAN_WAVE TRAN_WOCLOSE TRAN_WOCOMPL TRAN_WOISSUE TRAN_WORKORD TRAN_WORKORDBUILD TRAN_WORKORDCOMPLETE TRAN_WORKORDISSUE TRAN_WORKORDMARKBUILT TRAN_WORKORDMARKFIRMED TRAN_WORKORDMARKRELEASED TRAN_XCHGREQUEST TRAN_YTDADJST","EDIT":"LIST_TIMEOFF","FULL":"ADMI_MOBILE_ACCESS ADMI_SAMLSSO TRAN_APPROVECOMMISSN TRAN_APPROVEPARTNERCOMM TRAN_BLANKORDAPPRV TRAN_CUSTINVCAPPRV TRAN_JOURNALAPPRV TRAN_PURCHCONAPPRV TRAN_PURCHREQAPPRV TRAN_RTNAUTHAPPRV TRAN_SALESORDAPPRV TRAN_TRNFRORDAPPRV TRAN_VENDAUTHAPPRV TRAN_VENDBILLAPPRV TRAN_VENDPYMTAPPRV","guessed":"LIST_INSTALLMENT_PAYMENT_LINKS TRAN_STAXLIAB"},{"id":null,"name":"Specialized User: Manufacturing Operator","VIEW":"ADMI_ACCTPERIODS ADMI_CUSTENTITYFIELD ADMI_CUSTOMSCRIPT LIST_BILLOFMATERIALSINQUIRY LIST_BIN LIST_BOM LIST_CRMGROUP LIST_EMPLOYEE_RECORD LIST_ENTITYSUBSIDIARYRELATION LIST_FIND LIST_HISTORY LIST_INVENTORYSTATUS LIST_ITEMPROCESSFAMILY LIST_ITEMPROCESSGROUP LIST_LOCATION LIST_MFGROUTING LIST_SUBSIDIARY LIST_TASK LIST_UNIT","EDIT":"LIST_FILECABINET LIST_ITEM TRAN_WORKORD","FULL":"ADMI_CUSTFORM ADMI_CUSTITEMFIELD ADMI_CUSTITEMNUMBERFIELD ADMI_CUSTLIST ADMI_CUSTOMSUBLIST ADMI_CUSTRECORD ADMI_CUSTTRANFIELD ADMI_SAMLSSO ADMI_SS_SCHEDULING LIST_CUSTRECORDENTRY TRAN_BUILD TRAN_FIND TRAN_WOCOMPL TRAN_WOISSUE TRAN_WORKORDBUILD"},{"id":null,"name":"Specialized User: Project Manager","VIEW":"ADMI_CUSTRECORD GRAP_AP GRAP_AR GRAP_EXP LIST_ACCOUNT LIST_BULK_PROCESSING LIST_CATEGORY LIST_CLASS LIST_CONTACTROLE LIST_CONTACTSUBSIDIARYRELATION LIST_CURRENCY LIST_CUSTJOB LIST_CUSTPROFILE LIST_CUSTRECORDENTRY LIST_DEPARTMENT LIST_ENTITYSUBSIDIARYRELATION LIST_IMPORTED_EMPLOYEE_EXPENSE LIST_INSTALLMENT_PAYMENT_LINKS LIST_ITEM LIST_LOCATION LIST_PDFMESSAGE LIST_REVENUEELEMENT LIST_REVENUEPLAN LIST_REVENUERECOGNITIONRULE LIST_REVRECSCHEDULE LIST_SUBSIDIARY REGT_ACCTREC REGT_NONPOSTING REGT_UNBILLEDREC REPO_ACCOUNTDETAIL REPO_AP REPO_AR REPO_BOOKINGS REPO_INVENTORY REPO_NONPOSTING REPO_PROJECT_ACCOUNTING REPO_PURCHASEORDER REPO_PURCHASES REPO_REMINDEREMPLOYEE REPO_REVREC REPO_RSRCALLOCATION REPO_SALES REPO_SFA REPO_TIME REPO_UNBILLED TRAN_CUSTINVC TRAN_CUSTPYMT TRAN_JOURNAL TRAN_OPPRTNTY TRAN_PURCHORDBILL TRAN_REVARRNG TRAN_TIMECALC TRAN_TIMER TRAN_VENDBILL TRAN_VENDCRED TRAN_VENDPYMT","CREATE":"LIST_CONTACT LIST_EXPORT LIST_HISTORY TRAN_CUSTCRED TRAN_ESTIMATE","EDIT":"ADMI_ACCOUNTINGLIST ADMI_EMPLOYEELIST LIST_BILLINGSCHEDULE LIST_CRMMESSAGE LIST_EMPLOYEE LIST_EMPLOYEE_RECORD LIST_FINHISTORY LIST_PROJECTREVENUERULE LIST_TIMEOFF LIST_VENDOR LIST_WORKCALENDAR REPO_ANALYTICS REPO_CUSTOMIZATION TRAN_FIND TRAN_ITEMSHIP TRAN_PURCHORD TRAN_PURCHORDRECEIVE TRAN_SALESORD TRAN_SALESORDFULFILL","FULL":"ADMI_COPYPROJECTTASK ADMI_CREATEJOBSFROMSALESTRANS ADMI_EXPENSEREPORTPOLICY ADMI_IMPORTCSVFILE ADMI_MANAGECUSTOMSEGMENTS ADMI_MANAGEROLES ADMI_MOBILE_ACCESS ADMI_PROJECTTEMPLATE ADMI_PROJECT_ACCOUNTING_SETUP ADMI_SAVEDASHBOARD ADMI_SS_SCHEDULING ADMI_TIMEMODIFICATION LIST_ADDRESS LIST_CALENDAR LIST_CALL LIST_EVENT LIST_FILECABINET LIST_FIND LIST_GENERICRESOURCE LIST_JOB LIST_PROJECTTASK LIST_PROJECTTEMPLATE LIST_PROJECT_BUDGET LIST_RESOURCE LIST_RESOURCEGROUP LIST_RSRCALLOCATION LIST_RSRCALLOCATIONAPPRV LIST_TASK LIST_WBS REPO_SCHEDULE TRAN_CHARGE TRAN_CHARGERULE TRAN_EXPREPT TRAN_GENERATECHARGES TRAN_SALESORDAPPRV TRAN_TIMEBILL TRAN_VENDBILLAPPRV","guessed":"LIST_INSTALLMENT_PAYMENT_LINKS"},{"id":null,"name":"Specialized User: Site Operator","VIEW":"ADMI_CUSTOMSCRIPT GRAP_AP GRAP_AR GRAP_INC LIST_BILLOFMATERIALSINQUIRY LIST_BIN LIST_BOM LIST_BULK_PROCESSING LIST_CALENDAR LIST_CAMPAIGNHISTORY LIST_CATEGORY LIST_CHECKITEMAVAILABILITY LIST_CLASS LIST_COMPONENTWHEREUSEDINQUIRY LIST_CONTACT LIST_CONVERTLEAD LIST_CRMGROUP LIST_CRMMESSAGE LIST_CUSTJOB LIST_CUSTRECORDENTRY LIST_DEPARTMENT LIST_EMPLOYEESEPARATION LIST_ENTITY_DUPLICATES LIST_EVENT LIST_GIFT_CERTIFICATE LIST_HISTORY LIST_INSTALLMENT_PAYMENT_LINKS LIST_INVENTORYSTATUS LIST_ISSUE LIST_ITEM LIST_ITEM_REVISION LIST_JOB LIST_KNOWLEDGEBASE LIST_KUDOS LIST_MEDIAITEMFOLDER LIST_ORDERMANAGEDASHBOARD LIST_ORGANIZATIONVALUE LIST_OTHERNAME LIST_PROMOTIONCODE LIST_PUBLISHSEARCH LIST_RECORDCUSTFIELD LIST_SCHEDULEMASSUPDATES LIST_SENTEMAIL LIST_SHIPITEM LIST_TIMEOFFADMIN LIST_UNDELIVEREDEMAIL LIST_UNIT REGT_ACCTPAY REGT_ACCTREC REGT_COGS REGT_EXPENSE REGT_NONPOSTING REGT_STAT REPO_AP REPO_AR REPO_BALANCESHEET REPO_BUDGET REPO_CASHFLOW REPO_CUSTOMIZATION REPO_INVENTORY REPO_ISSUE REPO_PANDL REPO_PURCHASEORDER REPO_PURCHASES REPO_REMINDEREMPLOYEE REPO_SALES REPO_SNAPSHOTCASE REPO_SUPPORT REPO_TAXREPORTS REPO_TIME REPO_UNBILLED TRAN_BINTRNFR TRAN_BINWKSHT TRAN_BLANKORD TRAN_BLANKORDAPPRV TRAN_BUDGET TRAN_CARDCHRG TRAN_CARDRFND TRAN_CASHRFND TRAN_CASHSALE TRAN_CHECK TRAN_COPY_BUDGET TRAN_CUSTCRED TRAN_CUSTDEP TRAN_CUSTINVC TRAN_CUSTINVCAPPRV TRAN_CUSTPYMT TRAN_CUSTRFND TRAN_DEPAPPL TRAN_DEPOSIT TRAN_ESTIMATE TRAN_INVADJST TRAN_INVDISTR TRAN_INVWKSHT TRAN_JOURNAL TRAN_OPPRTNTY TRAN_PURCHORDBILL TRAN_PURCHORDRECEIVE TRAN_PURCHREQ TRAN_PURCHREQAPPRV TRAN_RTNAUTH TRAN_RTNAUTHAPPRV TRAN_RTNAUTHRECEIVE TRAN_SALESORD TRAN_SALESORDAPPRV TRAN_SALESORDFULFILL TRAN_STATCHNG TRAN_TIMEBILL TRAN_UNBUILD TRAN_VENDAUTHAPPRV TRAN_VENDAUTHCREDIT TRAN_VENDAUTHRETURN TRAN_VPREP TRAN_VPREPAPP TRAN_WORKORD","CREATE":"LIST_BIG_SEARCH LIST_CALL LIST_EXPORT LIST_TASK TRAN_VENDBILL","EDIT":"LIST_BILLCAPTURE LIST_CASE LIST_FILECABINET LIST_FIND LIST_SHORTCUT LIST_TAXDETAILSTAB LIST_TIMEOFF LIST_VENDOR REPO_ANALYTICS TRAN_CREATEINVCOUNT TRAN_INVCOUNT TRAN_INVTRNFR TRAN_ITEMRCPT TRAN_ITEMSHIP TRAN_PURCHORD TRAN_TRNFRORD TRAN_TRNFRORDAPPRV TRAN_VENDAUTH TRAN_VENDCRED","FULL":"ADMI_CUSTCENTER ADMI_IMPORTCSVFILE ADMI_IMPORTOVERRIDESSTRIG ADMI_MOBILE_ACCESS ADMI_SAMLSSO ADMI_SAVEDASHBOARD ADMI_SS_SCHEDULING ADMI_WEBSERVICESOVERRIDESSTRIG LIST_ADDRESS LIST_CASE_DUPLICATES REPO_SCHEDULE TRAN_FIND","twice":"LIST_FIND=VIEW LIST_VENDOR=VIEW TRAN_ITEMRCPT=VIEW TRAN_ITEMSHIP=VIEW TRAN_PURCHORD=VIEW TRAN_VENDAUTH=VIEW TRAN_VENDBILL=VIEW TRAN_VENDCRED=VIEW","guessed":"LIST_INSTALLMENT_PAYMENT_LINKS"}]}');
// EXTERNAL MODULE: ./build/src/sdf/catalogue/standard-roles.js
var standard_roles = __webpack_require__(88022);
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/standard-role-permissions.js






/** The roles that are said to hold every permission, and for which there is no list: FULL_ACCESS is retired. */
const HOLD_EVERYTHING = ['ADMINISTRATOR', 'FULL_ACCESS'];
/** Where the table comes from, and the release that it describes. */
const STANDARD_ROLE_SOURCE = 'section_N295396';
const STANDARD_ROLE_RELEASE = standard_role_permissions_namespaceObject._r;
/** Standard roles by name that have no table of their own. */
const NAMES_WITHOUT_TABLE = new Map([
    ['ADMINISTRATOR', 'Administrator'],
    ['FULL_ACCESS', 'Full Access'],
    ['DATA_WAREHOUSE_INTEGRATOR', 'Data Warehouse Integrator'],
]);
const GRANTING = ['VIEW', 'CREATE', 'EDIT', 'FULL'];
/** The tables of each role: one, or for some of them two. */
const rowsById = (0,once/* once */.O)(() => (0,group_by/* groupBy */.$)(standard_role_permissions_namespaceObject.Ot, idOf));
const roleById = new Map();
/** Read when it is first asked for: what most runs ask is about a few roles, and there are thousands of permissions. */
function roleCalled(id) {
    const known = roleById.get(id);
    if (known)
        return known;
    const roles = (rowsById().get(id) ?? []).map(roleOf);
    if (roles.length === 0)
        return null;
    const role = roles.reduce(withHighest);
    roleById.set(id, role);
    return role;
}
const byName = (0,once/* once */.O)(() => new Map([
    ...[...NAMES_WITHOUT_TABLE].map(([id, name]) => [(0,spelling/* keyOf */.TN)(name), id]),
    ...standardRoles().map(({ id, name }) => [(0,spelling/* keyOf */.TN)(name), id]),
]));
/** Every standard role of which it is documented what it holds. */
function standardRoles() {
    return [...rowsById().keys()].flatMap((id) => roleCalled(id) ?? []);
}
/** The standard roles that hold a permission. */
function standardRolesWith(key) {
    const lists = (row) => GRANTING.some((level) => row[level]?.includes(key));
    return [...rowsById()].flatMap(([id, rows]) => (rows.some(lists) ? (roleCalled(id) ?? []) : []));
}
/** Standard roles of which nobody documents what they hold. */
function undocumentedRoles() {
    return (0,standard_roles/* standardRoleIds */.Wj)().filter((id) => id !== ALL_ROLES && !HOLD_EVERYTHING.includes(id) && !rowsById().has(id));
}
/** A word for every role, no role. */
const ALL_ROLES = '_ALL_ROLES';
/** A standard role by its exact id, or by its name where it has none; null where nothing is documented. */
function findStandardRole(id) {
    return roleCalled(id);
}
/** The id of the standard role that a text means, by its id or its name, in whatever case; null for any other text. */
function standardRoleCalled(text) {
    const id = text.trim().toUpperCase();
    for (const known of [text.trim(), id, id.toLowerCase()])
        if ((0,standard_roles/* isStandardRole */.u_)(known))
            return known;
    return byName().get((0,spelling/* keyOf */.TN)(text)) ?? null;
}
/** What the UI calls a standard role; null where no source tells. */
function nameOfStandardRole(id) {
    return findStandardRole(id)?.name ?? NAMES_WITHOUT_TABLE.get(id) ?? null;
}
/** The names of all standard roles that have one. */
function namesOfStandardRoles() {
    return [...NAMES_WITHOUT_TABLE.values(), ...standardRoles().map(({ name }) => name)];
}
function idOf({ id, name }) {
    return id ?? name;
}
function roleOf(row) {
    const { id, name, guessedRole = false } = row;
    const listed = (text) => new Set(text?.split(' ') ?? []);
    const guessed = listed(row.guessed);
    const modules = listed(row.module);
    const lower = new Map((row.twice?.split(' ') ?? []).map((pair) => pair.split('=')));
    const permissions = GRANTING.flatMap((level) => [...listed(row[level])].map((key) => {
        if (guessed.has(key))
            return { key, level, least: 'NONE', doubt: 'guessed' };
        if (modules.has(key))
            return { key, level, least: 'NONE', doubt: 'module' };
        const least = lower.get(key);
        return least ? { key, level, least, doubt: 'twice' } : { key, level, least: level, doubt: null };
    }));
    return {
        id: idOf(row),
        name,
        idIs: id === null ? 'unknown' : guessedRole ? 'guessed' : 'known',
        permissions: new Map(permissions.map((permission) => [permission.key, permission])),
        nameless: (row.nameless?.split(' ') ?? []),
    };
}
/** Of a role with two tables: what it has by the first it surely has, what it has by the second it can have. */
function withHighest(role, highest) {
    const permissions = new Map(role.permissions);
    for (const [key, most] of highest.permissions) {
        const own = permissions.get(key);
        if (!own)
            permissions.set(key, { ...most, least: 'NONE', doubt: most.doubt ?? 'highest' });
        else if (own.level !== most.level)
            permissions.set(key, range(own, most.level));
    }
    return { ...role, permissions };
}
function range(own, other) {
    const isMore = (0,permissions/* compareLevels */.t9)(other, own.level) > 0;
    const [least, level] = isMore ? [own.least, other] : [own.doubt ? own.least : other, own.level];
    return { ...own, least, level, doubt: own.doubt ?? 'highest' };
}


/***/ }),

/***/ 88022:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wj: () => (/* binding */ standardRoleIds),
/* harmony export */   fQ: () => (/* binding */ standardRoleInAnyCase),
/* harmony export */   sh: () => (/* binding */ nearestStandardRole),
/* harmony export */   u_: () => (/* binding */ isStandardRole)
/* harmony export */ });
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39604);

/** What SDF takes where an object names a standard role (SDFxml_2643926240), `_ALL_ROLES` among them. */
const STANDARD_ROLES = new Set([
    'ACCOUNTANT',
    'ACCOUNTANT__REVIEWER',
    'ADMINISTRATOR',
    'ADVANCED_PARTNER_CENTER',
    'AP_CLERK',
    'AR_CLERK',
    'BOOKKEEPER',
    'BUYER',
    'CEO',
    'CEO_HANDS_OFF',
    'CHIEF_PEOPLE_OFFICER_CPO',
    'CONSULTANT',
    'CUSTOMER_CENTER',
    'CUSTOMROLE41',
    'CUSTOMROLE42',
    'CUSTOMROLE43',
    'CUSTOMROLE56',
    'DATA_WAREHOUSE_INTEGRATOR',
    'DEVELOPER',
    'EMPLOYEE_CENTER',
    'ENGINEER',
    'ENGINEERING_MANAGER',
    'FULL_ACCESS',
    'HUMAN_RESOURCES_ADMINISTRATOR',
    'HUMAN_RESOURCES_GENERALIST',
    'INTRANET_MANAGER',
    'ISSUE_ADMINISTRATOR',
    'MARKETING_ADMINISTRATOR',
    'MARKETING_ASSISTANT',
    'MARKETING_MANAGER',
    'NETSUITE_SUPPORT_CENTER',
    'NETSUITE_SUPPORT_CENTER__BASIC',
    'ONLINE_FORM_USER',
    'PARTNER_CENTER',
    'PAYROLL_MANAGER',
    'PAYROLL_SETUP',
    'PM_MANAGER',
    'PRODUCT_MANAGER',
    'QA_ENGINEER',
    'QA_MANAGER',
    'RESOURCE_MANAGER',
    'REVENUE_ACCOUNTANT',
    'REVENUE_MANAGER',
    'SALES_ADMINISTRATOR',
    'SALES_MANAGER',
    'SALES_PERSON',
    'SALES_VICE_PRESIDENT',
    'SHOPPER',
    'STORE_MANAGER',
    'SUITEAPPRELEASEMANAGER',
    'SUPPORT_ADMINISTRATOR',
    'SUPPORT_MANAGER',
    'SUPPORT_PERSON',
    'SYSTEM_ADMINISTRATOR',
    'TAX_ENGINE',
    'VENDOR_CENTER',
    'WAREHOUSE_MANAGER',
    'WMS_LIMITED_ACCESS',
    '_ALL_ROLES',
    'specialized_user_crm',
    'specialized_user_view',
]);
/** The ids of all standard roles, `_ALL_ROLES` among them. */
function standardRoleIds() {
    return [...STANDARD_ROLES];
}
/** The standard role that a text probably means; null where none is near. */
function nearestStandardRole(text) {
    return (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWords */ .Ek)(text, STANDARD_ROLES, 1)[0] ?? null;
}
/** Whether a text is exactly the id of a standard role, one that no project defines. */
function isStandardRole(id) {
    return STANDARD_ROLES.has(id);
}
const byLowerCase = new Map(standardRoleIds()
    .filter((id) => !id.startsWith('CUSTOMROLE'))
    .map((id) => [id.toLowerCase(), id]));
/** The standard role with this id, whatever its case. Not CUSTOMROLE41 and its like: in another case they are custom roles. */
function standardRoleInAnyCase(id) {
    return byLowerCase.get(id.toLowerCase());
}


/***/ }),

/***/ 14946:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sx: () => (/* binding */ fieldsByName),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
const fieldsByStructure = new WeakMap();
/** The fields of a structure by their names. */
function fieldsByName(structure) {
    const known = fieldsByStructure.get(structure);
    if (known)
        return known;
    const fields = new Map(structure.fields.map((field) => [field.name, field]));
    fieldsByStructure.set(structure, fields);
    return fields;
}
/** The field of a structure that has this name. */
function fieldOf(structure, name) {
    return fieldsByName(structure).get(name) ?? null;
}
/** Whether a structure knows a child of this name, be it a custom field. */
function isKnown(structure, name) {
    return fieldOf(structure, name) !== null || (structure.customFields?.test(name) ?? false);
}
const FLAG_VALUES = ['T', 'F'];
const NO_VALUES = [];
/** The values that a field takes; none where it takes any text. */
function valuesOf(field) {
    return field.type === 'flag' ? FLAG_VALUES : (field.values ?? NO_VALUES);
}


/***/ }),

/***/ 5429:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ RESTRICTION),
/* harmony export */   a: () => (/* binding */ flag)
/* harmony export */ });
/** A field that is T or F, and F where it is absent. */
const flag = (name, more = {}) => ({
    name,
    type: 'flag',
    default: 'F',
    ...more,
});
/** `VIEW` stands in Oracle's own sample of a role, though not in the list of the reference. */
const RESTRICTION = {
    name: 'restriction',
    type: 'choice',
    values: ['VIEWANDEDIT', 'EDIT'],
    doubtful: ['VIEW'],
};


/***/ }),

/***/ 39348:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ PERMISSION),
/* harmony export */   z: () => (/* binding */ ROLE)
/* harmony export */ });
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5429);


/** A permission of a role; a toolset writes those that it asks for in the same way. */
const PERMISSION = {
    name: 'permission',
    source: 'SDFxml_762449695',
    complete: true,
    fields: [
        { name: 'permkey', type: 'text', required: true },
        { name: 'permlevel', type: 'choice', values: _permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_, required: true },
        _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RESTRICTION */ .J,
    ],
};
const OWN_SEGMENT_ONLY = { field: 'restriction', isNot: ['DEFAULTTOOWN'] };
const RECORD_RESTRICTION = {
    name: 'recordrestriction',
    source: 'SDFxml_1828522851',
    complete: true,
    fields: [
        { name: 'segment', type: 'choice', values: ['CLASS', 'DEPARTMENT', 'LOCATION'], required: true },
        {
            name: 'restriction',
            type: 'choice',
            values: ['DEFAULTTOOWN', 'OWNONLY', 'UNASSIGNED'],
            required: true,
        },
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .a)('itemsrestricted', { availableWhen: OWN_SEGMENT_ONLY }),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .a)('viewingallowed', { availableWhen: OWN_SEGMENT_ONLY }),
    ],
};
const CENTER_TYPES = [
    'ACCOUNTCENTER',
    'BASIC',
    'CUSTOMER',
    'EMPLOYEE',
    'ENGINEERCENTER',
    'EXECUTIVE',
    'HR',
    'MARKETCENTER',
    'PARTNERCENTER',
    'PROJECTCENTER',
    'SALESCENTER',
    'SHIPPINGCENTER',
    'STOREMANAGER',
    'SUPPORTCENTER',
    'SYSADMINCENTER',
];
const HOURS_OF_TRUST = [
    '0',
    '4',
    '6',
    '8',
    '12',
    ...Array.from({ length: 31 }, (_, day) => String(24 * (day + 1))),
];
/** A custom role. `parentrolescriptid` and TOTP are not in the reference; NetSuite exports both. */
const ROLE = {
    name: 'role',
    source: 'SDFxml_2121043136',
    complete: true,
    customFields: /^custrecord[0-9a-z_]*$/,
    fields: [
        { name: 'name', type: 'text', required: true },
        { name: 'centertype', type: 'choice', values: CENTER_TYPES, open: true, reference: true, required: true },
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .a)('isinactive'),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .a)('issalesrole'),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .a)('issupportrole'),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .a)('ispartnerrole'),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .a)('issinglesignononly'),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .a)('iswebserviceonlyrole', { feature: 'WEBSERVICES' }),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .a)('coreadminpermission'),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .a)('restrictbydevice'),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .a)('restrictip', { feature: 'IPADDRESSRULES' }),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .a)('restricttimeandexpenses'),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .a)('employeeselectionunrestricted'),
        {
            name: 'employeerestriction',
            type: 'choice',
            values: ['NONE', 'DEFAULTTOOWN', 'OWNONLY', 'UNASSIGNED'],
        },
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .a)('employeeviewingallowed', {
            availableWhen: { field: 'employeerestriction', isNot: ['DEFAULTTOOWN', 'NONE'] },
        }),
        {
            name: 'subsidiaryoption',
            type: 'choice',
            values: ['ALL', 'ALLACTIVE', 'OWN', 'SELECTED'],
            default: 'ALL',
            feature: 'SUBSIDIARIES',
        },
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .a)('subsidiaryviewingallowed', { feature: 'SUBSIDIARIES' }),
        {
            name: 'accountingbooksoption',
            type: 'choice',
            values: ['PRIMARY', 'SELECTED', 'ALL'],
            default: 'PRIMARY',
            feature: 'MULTIBOOK',
        },
        { name: 'issuerole', type: 'text', feature: 'ISSUEDB' },
        { name: 'tfarequired', type: 'choice', values: ['OFF', 'SMS', 'TOTP'], default: 'OFF' },
        {
            name: 'tfaduration',
            type: 'choice',
            values: HOURS_OF_TRUST,
            required: { field: 'tfarequired', isNot: ['OFF'] },
            default: '0',
        },
        { name: 'parentrolescriptid', type: 'text' },
        { name: 'permissions', type: 'group', items: PERMISSION },
        { name: 'recordrestrictions', type: 'group', items: RECORD_RESTRICTION },
    ],
};


/***/ }),

/***/ 51895:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ placeOfPath),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   oT: () => (/* binding */ DEPLOY_NOTHING),
/* harmony export */   qR: () => (/* binding */ DEPLOY_ALL),
/* harmony export */   qx: () => (/* binding */ readDeploy)
/* harmony export */ });
/* unused harmony export packedBy */
/* harmony import */ var _util_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43457);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43496);


/** A project without deploy.xml, or with one that cannot be read: everything may be deployed. */
const DEPLOY_ALL = () => true;
/** A folder without manifest.xml is not a project that SDF could deploy. */
const DEPLOY_NOTHING = () => false;
/**
 * Reads what deploy.xml says of objects.
 *
 * @param files the XML files of the project, by their path in it
 */
function readDeploy(root, files) {
    const tree = treeOf(files);
    const paths = objectPaths(root).map((element) => {
        const packs = packedBy(element.text);
        const hasFiles = packs !== null && isThere(packs, tree);
        return {
            element,
            text: element.text,
            packs,
            hasFiles,
            instead: hasFiles ? null : meant(element.text, tree),
        };
    });
    return { source: root.source, root, paths };
}
/** Which files deploy.xml deploys as objects. */
function scopeOf({ paths }) {
    const packed = paths.flatMap(({ packs }) => packs ?? []);
    const names = new Set(packed.flatMap((some) => ('file' in some ? some.file : [])));
    const folders = new Set(packed.flatMap((some) => ('folder' in some ? some.folder : [])));
    return (path) => names.has(path) || foldersOf(path).some((folder) => folders.has(folder));
}
/**
 * What a path packs, as `createPackageArchivePlan` of SuiteCloud CLI 4.1.0 reads it: it begins with `~/` and is the
 * exact name of a file, or of a folder followed by `/*`. Backslashes are slashes, several of them inside are one, and
 * one at the end does not count. A star anywhere else is part of a name.
 */
function packedBy(written) {
    const path = written.replaceAll('\\', '/');
    if (!path.startsWith('~/'))
        return null;
    const inProject = path.slice('~/'.length).replace(/\/+/g, '/').replace(/\/$/, '');
    const isFolder = inProject.endsWith('/*');
    const name = isFolder ? inProject.slice(0, -'/*'.length) : inProject;
    const isSafe = name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
    if (!isSafe)
        return null;
    return isFolder ? { folder: name } : { file: name };
}
/** Where a path is best shown: its text, or its opening tag where it is empty. */
function placeOfPath({ element }) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(element);
}
function objectPaths(root) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .children */ .Y_)(root, 'objects').flatMap((objects) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .children */ .Y_)(objects, 'path'));
}
function treeOf(files) {
    const folders = new Set();
    for (const file of files)
        addFolders(folders, file);
    return {
        files: new Set(files),
        folders,
        byLowerCase: (0,_util_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => new Map([...files, ...folders].map((path) => [path.toLowerCase(), path]))),
    };
}
/** Adds the folders around a file. If the innermost is known, all are. */
function addFolders(folders, path) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        const folder = path.slice(0, end);
        if (folders.has(folder))
            return;
        folders.add(folder);
    }
}
/** The folders that a file lies in, the outermost first. */
function foldersOf(path) {
    const folders = [];
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
        folders.push(path.slice(0, at));
    return folders;
}
function isThere(packs, { files, folders }) {
    return 'file' in packs ? files.has(packs.file) : folders.has(packs.folder);
}
/** Where SDF keeps objects. */
const OBJECTS = 'Objects';
/** The path that packs what a written one means: the file or folder that it names, or the folder of its pattern. */
function meant(written, { files, folders, byLowerCase }) {
    const parts = [];
    for (const part of written.replaceAll('\\', '/').replace(/^~/, '').split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    const star = parts.findIndex((part) => part.includes('*'));
    const named = (star === -1 ? parts : parts.slice(0, star)).join('/') || OBJECTS;
    const known = byLowerCase().get(named.toLowerCase());
    if (known === undefined)
        return null;
    if (files.has(known) && star === -1)
        return `~/${known}`;
    return folders.has(known) ? `~/${known}/*` : null;
}


/***/ }),

/***/ 83794:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ maySayWhoRuns),
/* harmony export */   ZC: () => (/* binding */ PARTS_OF_WORDS),
/* harmony export */   tz: () => (/* binding */ executionsOf)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43496);

const executionsByProject = new WeakMap();
/**
 * What runs with somebody's rights or for the public, as far as it runs for others than its owner: nothing that is inactive,
 * not deployed or being tested.
 * Source: Oracle's XML reference (SDFxml_2909147388 and those of the other kinds), chapter_N2998873.
 */
function executionsOf(project) {
    const known = executionsByProject.get(project);
    if (known)
        return known;
    const executions = project.files.flatMap(executionsIn);
    executionsByProject.set(project, executions);
    return executions;
}
/** Words of which a file has at least one: it is quicker to look for them than for what is said with them. */
const WORDS = ['runas', 'executeas', 'isonline', 'ONLINE_FORM_USER', '_ALL_ROLES'];
/**
 * A part of each. V8 looks for fewer than seven characters by the first of them, as fast as memory can be read where that
 * one is rare.
 */
const PARTS_OF_WORDS = ['runas', 'xecut', 'sonlin', '_USER', '_ALL_R'];
/** Nearly every script says nothing of this, and is not read. */
const SAYS_SOMETHING = /<(?:runasrole|executeas)\b[^<>]*>\s*[^<\s]|<(?:runasadmin|isonline)\b[^<>]*>\s*[^<\sF]|ONLINE_FORM_USER|_ALL_ROLES|<!\[CDATA\[/;
/** Whether the text of an object may say that code in it runs with somebody's rights or for the public. */
function maySayWhoRuns(text) {
    return (PARTS_OF_WORDS.some((part) => text.includes(part)) &&
        WORDS.some((word) => text.includes(word)) &&
        SAYS_SOMETHING.test(text));
}
function executionsIn(file) {
    if (file.isSilent || !maySayWhoRuns(file.source.text))
        return [];
    const root = file.root();
    if (!root || text(root, 'isinactive') === 'T')
        return [];
    if (file.kind === 'workflow')
        return ofWorkflow(file, root);
    const deployments = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(root, 'scriptdeployments', 'scriptdeployment');
    if (deployments.length > 0)
        return deployments
            .filter(runs)
            .map((element) => execution(file, element, (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .childValue */ .EK)(element, 'runasrole')));
    const role = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .childValue */ .EK)(root, file.kind === 'singlepageapp' ? 'executeas' : 'runasrole');
    return role && runs(root) ? [execution(file, root, role)] : [];
}
/** A workflow that is being tested runs for its owner alone; one that is not running does nothing. */
const IDLE = new Set(['NOTRUNNING', 'SUSPENDED', 'TESTING']);
function ofWorkflow(file, root) {
    const value = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .childValue */ .EK)(root, 'runasadmin');
    if (value?.text !== 'T' || IDLE.has(text(root, 'releasestatus')))
        return [];
    return [execution(file, root, value)];
}
function runs(element) {
    return text(element, 'isdeployed') !== 'F' && text(element, 'status') !== 'TESTING';
}
function execution(file, element, runsAs) {
    const isRoot = element.parent === null;
    const deploymentId = isRoot ? '' : ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeOf */ .w4)(element, 'scriptid')?.text ?? '');
    const name = deploymentId === '' ? file.id : `${file.id}.${deploymentId}`;
    return { file, element, deploymentId, name, runsAs };
}
function text(element, name) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .childValue */ .EK)(element, name)?.text ?? '';
}


/***/ }),

/***/ 34332:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ listedValues),
/* harmony export */   w: () => (/* binding */ isAsWritten)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43496);

/**
 * The values of an element that may hold several, parted by `|`, each with its exact place. Where entities, CDATA or a
 * comment stand between the tags, a value that cannot be found as it is written has the place of the whole text.
 * Source of the form: Oracle help, SDFxml_2909147388 ("separating each value with a pipe").
 */
function listedValues(element) {
    const whole = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .elementValue */ .A3)(element);
    if (!whole)
        return [];
    if (!whole.text.includes('|'))
        return [whole];
    const { source, start, end } = whole;
    const values = [];
    let from = start;
    for (const part of whole.text.split('|')) {
        const text = part.trim();
        if (text === '')
            continue;
        const at = source.text.indexOf(text, from);
        const isFound = at !== -1 && at + text.length <= end;
        if (isFound)
            from = at + text.length;
        values.push(isFound ? { ...whole, text, start: at, end: from } : { ...whole, text });
    }
    return values;
}
/** Whether the place of a value holds exactly its text, so that it can be replaced there. */
function isAsWritten({ source, start, end, text }) {
    return source.text.slice(start, end) === text;
}


/***/ }),

/***/ 9184:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ featureId),
/* harmony export */   FY: () => (/* binding */ declaresObject),
/* harmony export */   Oc: () => (/* binding */ bareDependency),
/* harmony export */   PG: () => (/* binding */ addObject),
/* harmony export */   Sd: () => (/* binding */ objectDependenciesOf),
/* harmony export */   Ue: () => (/* binding */ addFeature),
/* harmony export */   WI: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27820);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43496);
/* harmony import */ var _xml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70349);



function readManifest(root) {
    const dependencies = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .children */ .Y_)(root, 'dependencies');
    const publisher = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .childValue */ .EK)(root, 'publisherid')?.text;
    const project = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .childValue */ .EK)(root, 'projectid')?.text;
    const entries = {
        features: listed(dependencies, 'features', 'feature'),
        objects: listed(dependencies, 'objects', 'object'),
        files: listed(dependencies, 'files', 'file'),
    };
    return {
        source: root.source,
        root,
        projectName: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .childValue */ .EK)(root, 'projectname')?.text ?? null,
        projectType: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(root, 'projecttype'),
        isSuiteApp: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(root, 'projecttype')?.text === 'SUITEAPP',
        appId: publisher && project ? `${publisher}.${project}` : null,
        features: new Set(entries.features.map(featureId)),
        objects: new Set(entries.objects.flatMap(({ text }) => bareDependency(text) ?? text)),
        files: new Set(entries.files.map(({ text }) => bareDependency(text) ?? text)),
        applications: owners(dependencies, 'applications', 'application'),
        bundles: owners(dependencies, 'bundles', 'bundle'),
        entries,
    };
}
/**
 * The id of a dependency that is written as a reference, `[scriptid=customrecord_x]` or `[/SuiteScripts/x.js]`: a
 * manifest takes it without brackets. Null for one that has none, and for what belongs to a SuiteApp or bundle.
 */
function bareDependency(text) {
    if (!text.startsWith('[') || !text.endsWith(']'))
        return null;
    const inside = text.slice(1, -1).trim();
    if (inside.startsWith('/') || /^[\w.]+$/.test(inside))
        return inside;
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text);
    return reference && reference.appId === null && reference.bundleId === null ? reference.scriptId : null;
}
/** The entries of objects that the account is said to have. */
function objectDependenciesOf({ root }) {
    return listed((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .children */ .Y_)(root, 'dependencies'), 'objects', 'object');
}
/** Whether the manifest says that the account, a SuiteApp or a bundle has the object. */
function declaresObject(manifest, reference) {
    if (reference.appId !== null)
        return manifest.applications.has(reference.appId);
    if (reference.bundleId !== null)
        return manifest.bundles.has(reference.bundleId);
    return manifest.objects.has(reference.scriptId) || manifest.objects.has(reference.objectId);
}
/** The edit that makes a manifest name a feature. */
function addFeature(manifest, feature) {
    return addDependency(manifest, 'features', {
        name: 'feature',
        attributes: { required: 'false' },
        content: feature,
    });
}
/**
 * The edit that makes a manifest name an object, or the SuiteApp or bundle that owns it.
 * @param scriptIds everything of that owner that the project refers to
 */
function addObject(manifest, reference, scriptIds = [reference.scriptId]) {
    const owned = (name, id) => ({
        name,
        attributes: { id },
        content: [
            { name: 'objects', content: scriptIds.map((scriptId) => ({ name: 'object', content: scriptId })) },
        ],
    });
    if (reference.appId !== null)
        return addDependency(manifest, 'applications', owned('application', reference.appId));
    if (reference.bundleId !== null)
        return addDependency(manifest, 'bundles', owned('bundle', reference.bundleId));
    return addDependency(manifest, 'objects', { name: 'object', content: reference.scriptId });
}
function addDependency({ root }, group, dependency) {
    const dependencies = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(root, 'dependencies');
    if (!dependencies)
        return (0,_xml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(root, { name: 'dependencies', content: [{ name: group, content: [dependency] }] });
    const list = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(dependencies, group);
    return list ? (0,_xml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(list, dependency) : (0,_xml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(dependencies, { name: group, content: [dependency] });
}
function listed(dependencies, group, item) {
    return dependencies
        .flatMap((element) => (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .children */ .Y_)(element, group))
        .flatMap((element) => (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .children */ .Y_)(element, item));
}
/** `<feature required="true">X</feature>`, or `<feature required="true"><id>X</id></feature>` as some write it. */
function featureId(feature) {
    return ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .childValue */ .EK)(feature, 'id')?.text ?? feature.text).toUpperCase();
}
/** What is declared of each owner, by its id; an owner may be written more than once. */
function owners(dependencies, group, item) {
    const objects = new Map();
    for (const owner of listed(dependencies, group, item)) {
        const id = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeOf */ .w4)(owner, 'id')?.text ?? '';
        const known = objects.get(id) ?? new Set();
        for (const object of listed([owner], 'objects', 'object'))
            known.add(object.text);
        objects.set(id, known);
    }
    return objects;
}


/***/ }),

/***/ 2891:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   AY: () => (/* binding */ referenceOfKey),
/* harmony export */   nv: () => (/* binding */ dueRole),
/* harmony export */   u4: () => (/* binding */ dueKey),
/* harmony export */   v0: () => (/* binding */ referenceOfRole)
/* harmony export */ });
/* harmony import */ var _catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88022);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27820);



/**
 * A permission key as SDF wants it: a standard id bare, the script id of an object in brackets. A text that is
 * neither, or is right already, comes back as it is. In brackets the case of a standard id does not count: script ids are
 * written in lower case, so a person who adds brackets to a standard id may change its case as well.
 */
function dueKey(text) {
    if ((0,_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .findPermission */ .Ll)(text))
        return text;
    const word = wordOf(text);
    if (word === null)
        return text;
    if ((0,_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .findPermission */ .Ll)(word))
        return word;
    if ((0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isPermissionTargetId */ .a$)(word))
        return (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text) === null ? (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(word) : text;
    return (word !== text && (0,_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .findPermissionInAnyCase */ .Ip)(word)?.id) || text;
}
/**
 * A role as SDF wants it where an object names one: a standard role bare, a custom one in brackets. As in a key, the case of
 * a standard role does not count in brackets; but `customrole41` is a custom role, although CUSTOMROLE41 is a standard one.
 */
function dueRole(text) {
    const word = wordOf(text);
    if (word === null)
        return text;
    if ((0,_catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .isStandardRole */ .u_)(word))
        return word;
    if ((0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isCustomRoleId */ .bO)(word))
        return (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text) === null ? (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(word) : text;
    return (word !== text && (0,_catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .standardRoleInAnyCase */ .fQ)(word)) || text;
}
/** What a permission key refers to, be it without brackets; null for a standard permission and for any other word. */
function referenceOfKey(text) {
    return (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(dueKey(text));
}
/** What stands where an object names a role refers to, be it without brackets; null for a standard role. */
function referenceOfRole(text) {
    return (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(dueRole(text));
}
/** One way to write a key or role, whatever white space, order and `type` stand in its brackets. */
function canonical(text) {
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text);
    return reference ? format(reference) : text;
}
/** A bare word, or the one in brackets with or without `scriptid=`; null where the brackets hold more or other. */
function wordOf(text) {
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text);
    if (reference)
        return reference.appId === null && reference.bundleId === null ? reference.scriptId : null;
    return text.startsWith('[') ? (/^\[([^[\]=,]*)\]$/.exec(text)?.[1]?.trim() ?? null) : text;
}
function format({ scriptId, appId, bundleId }) {
    const parts = [
        appId !== null && `appid=${appId}`,
        bundleId !== null && `bundleid=${bundleId}`,
        (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isSegmentId */ .JD)(scriptId) && 'type=customsegment',
        `scriptid=${scriptId}`,
    ];
    return `[${parts.filter((part) => part !== false).join(', ')}]`;
}


/***/ }),

/***/ 30781:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ FILE_KINDS),
/* harmony export */   V3: () => (/* binding */ isTemplateBody),
/* harmony export */   dx: () => (/* binding */ mayMatter),
/* harmony export */   e: () => (/* binding */ objectFile),
/* harmony export */   eG: () => (/* binding */ withoutRoles),
/* harmony export */   v4: () => (/* binding */ identifyByPlace)
/* harmony export */ });
/* harmony import */ var _catalogue_doors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43546);
/* harmony import */ var _catalogue_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29108);
/* harmony import */ var _xml_xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47508);



/**
 * What is known by the place of its file, and has no script id: attributes in the File Cabinet, the features, and what a
 * SuiteApp locks, hides and overwrites.
 */
const FILE_KINDS = {
    file: 'file',
    folder: 'folder',
    features: 'features',
    preference: 'preference',
};
const ATTRIBUTES = /^(?:src\/)?FileCabinet\/(?:(.*)\/)?\.attributes\/([^/]+)\.attr\.xml$/i;
/** Files of which SDF knows what they are by where they lie. */
const SETTINGS = /^(?:AccountConfiguration|InstallationPreferences)\/([^/]+\.xml)$/i;
const FEATURES = /^AccountConfiguration\/features\.xml$/i;
/** What a file is that has no script id, by its path in the project and its root element; null for any other. */
function identifyByPlace(path, rootElement) {
    if (rootElement === FILE_KINDS.features && FEATURES.test(path))
        return { kind: rootElement, id: 'features.xml' };
    const setting = SETTINGS.exec(path)?.[1];
    if (setting !== undefined && !(0,_catalogue_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isKind */ .VF)(rootElement))
        return { kind: rootElement, id: setting };
    const found = ATTRIBUTES.exec(path);
    if (!found)
        return null;
    const [, folder, name = ''] = found;
    if (rootElement === FILE_KINDS.folder)
        return { kind: rootElement, id: `/${folder ?? ''}` };
    if (rootElement !== FILE_KINDS.file)
        return null;
    return { kind: rootElement, id: `/${folder === undefined ? '' : `${folder}/`}${name}` };
}
/** Whether a file is the body of a template, which defines no object: that is in the file beside it. It can be any text. */
function isTemplateBody(path) {
    return /\.template\.xml$/i.test(path);
}
/** Says of a file whether what its text holds has to be read: a door that stands open, or a role that it names. */
function mayMatter(kind, { text }) {
    return text.includes('customrole') || (0,_catalogue_doors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsOpenDoor */ .hQ)(kind, text);
}
/**
 * What need not be read of a file whose kind has no doors: rows that say nothing of a role. In a form with thousands of
 * fields those are nearly all.
 */
function withoutRoles(kind) {
    return _catalogue_doors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DOORS */ .I0.has(kind) ? null : { element: null, unless: 'role' };
}
/** @param element its root, if it is read already and nobody changes it */
function objectFile({ kind, id }, source, inScope, isSilent, element) {
    return new ReadOnce(kind, id, source, inScope, isSilent, element);
}
/** An account has thousands of files, and most are never read: a class spares each a function of its own. */
class ReadOnce {
    kind;
    id;
    source;
    inScope;
    isSilent;
    element;
    constructor(kind, id, source, inScope, isSilent, element) {
        this.kind = kind;
        this.id = id;
        this.source = source;
        this.inScope = inScope;
        this.isSilent = isSilent;
        this.element = element;
    }
    root() {
        if (this.element === undefined)
            this.element = read(this.source);
        return this.element;
    }
}
function read(source) {
    const result = (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseXml */ .NO)(source);
    return 'root' in result ? result.root : null;
}


/***/ }),

/***/ 15947:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oZ: () => (/* binding */ isCounterpartKind),
  AF: () => (/* binding */ objectKind),
  pH: () => (/* binding */ structureOf),
  Ds: () => (/* binding */ unreadOf)
});

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/structures/custom-field.js
const FIELD_LEVELS = ['0', '1', '2'];
const ROLE_ACCESS = {
    name: 'roleaccess',
    source: 'oracle-samples',
    complete: true,
    fields: [
        { name: 'role', type: 'text', required: true },
        { name: 'accesslevel', type: 'choice', values: FIELD_LEVELS, required: true, default: '0' },
        { name: 'searchlevel', type: 'choice', values: FIELD_LEVELS, required: true, default: '0' },
    ],
};
/** A custom field of any kind: only the part that names roles. */
const CUSTOM_FIELD = {
    name: 'customfield',
    source: 'oracle-samples',
    complete: false,
    fields: [{ name: 'roleaccesses', type: 'group', items: ROLE_ACCESS }],
};

// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/structures/fields.js
var fields = __webpack_require__(5429);
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/structures/custom-record-type.js



const RECORD_FIELD = { ...CUSTOM_FIELD, name: 'customrecordcustomfield' };
const NUMBERED_LEVELS = new Map(permissions/* LEVELS */.A_.map((level, number) => [String(number), level]));
const NUMBERED_RESTRICTIONS = new Map([
    ['1', 'VIEWANDEDIT'],
    ['3', 'EDIT'],
]);
const WITHOUT_PERMISSION = { field: 'accesstype', is: ['NONENEEDED'] };
const CUSTOM_RECORD_TYPE = {
    name: 'customrecordtype',
    source: 'SDFxml_372451363',
    complete: false,
    fields: [
        {
            name: 'accesstype',
            type: 'choice',
            values: ['CUSTRECORDENTRYPERM', 'USEPERMISSIONLIST', 'NONENEEDED'],
            default: 'CUSTRECORDENTRYPERM',
        },
        {
            name: 'externalrolepermissionlevel',
            type: 'choice',
            values: permissions/* LEVELS */.A_,
            default: 'NONE',
            availableWhen: WITHOUT_PERMISSION,
        },
        {
            name: 'publicpermissionlevel',
            type: 'choice',
            values: permissions/* LEVELS */.A_,
            default: 'NONE',
            availableWhen: WITHOUT_PERMISSION,
        },
        { name: 'customrecordcustomfields', type: 'group', items: RECORD_FIELD },
        {
            name: 'permissions',
            type: 'group',
            items: {
                name: 'permission',
                source: 'SDFxml_2290236535',
                complete: true,
                fields: [
                    { name: 'permittedrole', type: 'text', required: true },
                    {
                        name: 'permittedlevel',
                        type: 'choice',
                        values: permissions/* LEVELS */.A_,
                        numbered: NUMBERED_LEVELS,
                        required: true,
                    },
                    { ...fields/* RESTRICTION */.J, numbered: NUMBERED_RESTRICTIONS },
                ],
            },
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/structures/custom-segment.js

const SEGMENT_LEVELS = ['NONE', 'VIEW', 'EDIT'];
const CUSTOM_SEGMENT = {
    name: 'customsegment',
    source: 'oracle-samples',
    complete: false,
    fields: [
        {
            name: 'permissions',
            type: 'group',
            items: {
                name: 'permission',
                source: 'oracle-samples',
                complete: true,
                fields: [
                    { name: 'role', type: 'text', required: true },
                    { name: 'valuemgmtaccesslevel', type: 'choice', values: permissions/* LEVELS */.A_, default: 'NONE' },
                    { name: 'recordaccesslevel', type: 'choice', values: SEGMENT_LEVELS },
                    { name: 'searchaccesslevel', type: 'choice', values: SEGMENT_LEVELS },
                ],
            },
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/structures/custom-transaction-type.js

const CUSTOM_TRANSACTION_TYPE = {
    name: 'customtransactiontype',
    source: 'oracle-samples',
    complete: false,
    fields: [
        {
            name: 'permissions',
            type: 'group',
            items: {
                name: 'permission',
                source: 'oracle-samples',
                complete: true,
                fields: [
                    { name: 'permittedrole', type: 'text', required: true },
                    { name: 'permittedlevel', type: 'choice', values: permissions/* LEVELS */.A_, required: true },
                ],
            },
        },
    ],
};

// EXTERNAL MODULE: ./build/src/sdf/catalogue/structures/role.js
var role = __webpack_require__(39348);
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/structures/single-page-app.js
/** A single-page app: only the role whose rights its server script has. */
const SINGLE_PAGE_APP = {
    name: 'singlepageapp',
    source: 'SDFxml_1427049920',
    complete: false,
    fields: [{ name: 'executeas', type: 'text', refused: ['ADMINISTRATOR'] }],
};

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/structures/suitelet.js

/** A suitelet: only the part that says who may run it, and under which role. */
const SUITELET = {
    name: 'suitelet',
    source: 'SDFxml_2909147388',
    complete: false,
    fields: [
        (0,fields/* flag */.a)('isinactive'),
        {
            name: 'scriptdeployments',
            type: 'group',
            items: {
                name: 'scriptdeployment',
                source: 'SDFxml_2909147388',
                complete: false,
                fields: [
                    (0,fields/* flag */.a)('isdeployed', { default: 'T' }),
                    (0,fields/* flag */.a)('isonline'),
                    { name: 'runasrole', type: 'text' },
                    { name: 'status', type: 'text' },
                ],
            },
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/structures/toolset.js

/** The tools that AI clients are offered: only the permissions that a user must hold for it, those of roles. */
const TOOLSET = {
    name: 'toolset',
    source: 'article_84193207470',
    complete: false,
    fields: [{ name: 'permissions', type: 'group', items: role/* PERMISSION */.o }],
};

;// CONCATENATED MODULE: ./build/src/sdf/object-kinds.js








/** The SDF objects that hold roles or name them, by root element. */
const STRUCTURES = {
    role: role/* ROLE */.z,
    customrecordtype: CUSTOM_RECORD_TYPE,
    customsegment: CUSTOM_SEGMENT,
    customtransactiontype: CUSTOM_TRANSACTION_TYPE,
    crmcustomfield: CUSTOM_FIELD,
    entitycustomfield: CUSTOM_FIELD,
    itemcustomfield: CUSTOM_FIELD,
    itemnumbercustomfield: CUSTOM_FIELD,
    itemoptioncustomfield: CUSTOM_FIELD,
    othercustomfield: CUSTOM_FIELD,
    transactionbodycustomfield: CUSTOM_FIELD,
    transactioncolumncustomfield: CUSTOM_FIELD,
    suitelet: SUITELET,
    toolset: TOOLSET,
    tool: TOOLSET,
    singlepageapp: SINGLE_PAGE_APP,
};
/**
 * The kind of object that a root element stands for, or null for one that names no roles.
 * `customrole` is no element of SDF, but a common slip for `role`.
 */
function objectKind(rootElement) {
    if (rootElement === 'customrole')
        return 'role';
    return Object.hasOwn(STRUCTURES, rootElement) ? rootElement : null;
}
function structureOf(kind) {
    return STRUCTURES[kind];
}
/**
 * What of an object's file need not be read. The fields of a record type, and those of their own files, are most of
 * what has to be looked at, and hardly one in a hundred says what roles may do with it.
 */
function unreadOf(kind) {
    if (kind === 'customrecordtype')
        return { element: 'customrecordcustomfield', unless: 'roleaccess' };
    return STRUCTURES[kind] === CUSTOM_FIELD ? { element: kind, unless: 'roleaccess' } : null;
}
function isCounterpartKind(kind) {
    return kind === 'customrecordtype' || kind === 'customsegment' || kind === 'customtransactiontype';
}


/***/ }),

/***/ 60569:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ isCounterpart),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   Sd: () => (/* binding */ isCustomField),
/* harmony export */   Tx: () => (/* binding */ isToolset),
/* harmony export */   V$: () => (/* binding */ belongsToSegment),
/* harmony export */   VM: () => (/* binding */ entryNames),
/* harmony export */   Vk: () => (/* binding */ inactiveMark),
/* harmony export */   _A: () => (/* binding */ isSuitelet),
/* harmony export */   j7: () => (/* binding */ isSinglePageApp),
/* harmony export */   qp: () => (/* binding */ fileId),
/* harmony export */   tm: () => (/* binding */ isRole)
/* harmony export */ });
/* harmony import */ var _catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _object_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15947);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43496);



function isRole(object) {
    return object.kind === 'role';
}
function isCounterpart(object) {
    return (0,_object_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounterpartKind */ .oZ)(object.kind);
}
function isCustomField(object) {
    return 'roleAccesses' in object && !isCounterpart(object);
}
function isToolset(object) {
    return object.kind === 'toolset' || object.kind === 'tool';
}
function isSinglePageApp(object) {
    return object.kind === 'singlepageapp';
}
function isSuitelet(object) {
    return object.kind === 'suitelet';
}
/** The level of a value; null where it is absent or none of the five. */
function levelOf(value) {
    return value && (0,_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(value.text) ? value.text : null;
}
/** The elements in which a `permission` of an object names the role, and the level that the role's must equal. */
function entryNames(kind) {
    return kind === 'customsegment'
        ? { role: 'role', level: 'valuemgmtaccesslevel' }
        : { role: 'permittedrole', level: 'permittedlevel' };
}
/** Whether a record type holds the values of a segment. The segment then says who may use them. */
function belongsToSegment({ isOfSegment = false }) {
    return isOfSegment;
}
/** The value that makes a role or suitelet inactive; null for an active one. */
function inactiveMark({ root }) {
    const value = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .childValue */ .EK)(root, 'isinactive');
    return value?.text === 'T' ? value : null;
}
/** A file's name without its folder. */
function fileName({ path }) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A file's name without folder and ending: what SDF wants to be the script id. */
function fileId(source) {
    return fileName(source).replace(/\.xml$/i, '');
}


/***/ }),

/***/ 86260:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rY: () => (/* binding */ counterpartOf),
  zU: () => (/* binding */ emptyProject),
  Mf: () => (/* binding */ makeProject),
  iZ: () => (/* binding */ objectsOf),
  K$: () => (/* binding */ permissionListsOf),
  EJ: () => (/* binding */ resolves),
  kp: () => (/* binding */ roleOf),
  zY: () => (/* binding */ speaking)
});

// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
// EXTERNAL MODULE: ./build/src/sdf/manifest.js
var sdf_manifest = __webpack_require__(9184);
// EXTERNAL MODULE: ./build/src/sdf/objects.js
var sdf_objects = __webpack_require__(60569);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var sdf_reference = __webpack_require__(27820);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var value = __webpack_require__(43496);
;// CONCATENATED MODULE: ./build/src/sdf/segment-records.js



/**
 * Marks the record types that hold the values of a segment. One is a segment's own only where the project has the segment
 * and both name each other, or where its id is that of such a record type and the manifest names the segment: an element
 * that points nowhere changes nothing.
 */
function withSegments(objects, manifest) {
    const segments = new Map(objects.flatMap((one) => (one.kind === 'customsegment' ? [[one.id, one]] : [])));
    return objects.map((object) => {
        if (object.kind !== 'customrecordtype')
            return object;
        const claimed = (0,value/* childValue */.EK)(object.root, 'customsegment');
        if (!claimed)
            return object;
        const reference = (0,sdf_reference/* parseReference */.F2)(claimed.text);
        const id = reference?.scriptId ?? claimed.text;
        const segment = segments.get(id);
        const isOwnId = object.id === `${RECORD_TYPE_OF_SEGMENT}${id.slice(SEGMENT.length)}`;
        const isOfSegment = segment
            ? isOwnId || segment.source.text.includes(object.id)
            : isOwnId && (manifest === null || (reference !== null && (0,sdf_manifest/* declaresObject */.FY)(manifest, reference)));
        return { ...object, isOfSegment };
    });
}
const SEGMENT = 'cseg';
const RECORD_TYPE_OF_SEGMENT = 'customrecord_cseg';

;// CONCATENATED MODULE: ./build/src/sdf/project.js




/** What of a project has a structure that is checked: kind after kind, each in the order of their paths. */
function objectsOf(project) {
    const { roles, counterparts, customFields, suitelets, toolsets, singlePageApps } = project;
    return [...roles, ...counterparts, ...customFields, ...suitelets, ...toolsets, ...singlePageApps];
}
/** What lists permissions in the vocabulary of roles: the roles themselves, and the toolsets that ask for permissions. */
function permissionListsOf({ roles, toolsets }) {
    return [...roles, ...toolsets];
}
function makeProject({ objects, files = [], nestedManifests = [], ...parts }) {
    const roles = objects.filter(sdf_objects/* isRole */.tm);
    const counterparts = withSegments(objects.filter(sdf_objects/* isCounterpart */.Ek), parts.manifest);
    const customFields = objects.filter(sdf_objects/* isCustomField */.Sd);
    return {
        ...parts,
        files,
        nestedManifests,
        roles,
        counterparts,
        customFields,
        suitelets: objects.filter(sdf_objects/* isSuitelet */._A),
        toolsets: objects.filter(sdf_objects/* isToolset */.Tx),
        singlePageApps: objects.filter(sdf_objects/* isSinglePageApp */.j7),
        roleById: byId(roles),
        counterpartById: byId(counterparts),
    };
}
/** A project without a file: what a new one was before. */
function emptyProject(root) {
    return makeProject({
        root,
        manifest: null,
        deploy: null,
        lacksDeploy: false,
        objects: [],
        definitions: new Map(),
        faults: [],
    });
}
/** The role of the project that a reference means. */
function roleOf(project, reference) {
    return isOwn(project, reference) ? (project.roleById.get(reference.scriptId) ?? null) : null;
}
/** The record type, segment or custom transaction type of the project that a reference means. */
function counterpartOf(project, reference) {
    return isOwn(project, reference) ? (project.counterpartById.get(reference.scriptId) ?? null) : null;
}
/** Whether a reference can mean an object of the project rather than of a SuiteApp or bundle. */
function isOwn(project, reference) {
    return (reference.bundleId === null && (reference.appId === null || reference.appId === project.manifest?.appId));
}
/**
 * The files that speak for each object: where several define one, all of them, unless exactly one is deployed beyond doubt.
 */
function speaking({ deploy }, objects) {
    const isDoubtful = deploy?.paths.some(({ text }) => /(?:^|[/\\])\.\.(?:[/\\]|$)/.test(text)) ?? false;
    const withId = objects.filter(({ scriptId }) => scriptId?.text);
    return new Map([...(0,group_by/* groupBy */.$)(withId, ({ id }) => id)].map(([id, all]) => {
        const deployed = all.filter(({ inScope }) => inScope);
        return [id, deployed.length === 0 || isDoubtful ? all : deployed];
    }));
}
/** Of several files that define one object the deployed one, then the first by path, speaks for it. */
function byId(objects) {
    const map = new Map();
    for (const object of objects) {
        if (!object.scriptId?.text)
            continue;
        const known = map.get(object.id);
        if (!known || (object.inScope && !known.inScope))
            map.set(object.id, object);
    }
    return map;
}
/** Whether a reference leads to something: a file of the project, or what the manifest says the account has. */
function resolves(project, reference) {
    if (isOwn(project, reference) && definesObject(project, reference.objectId))
        return true;
    return project.manifest !== null && (0,sdf_manifest/* declaresObject */.FY)(project.manifest, reference);
}
/** A segment brings its record type with it: `cseg_x` that of the id `customrecord_cseg_x`. */
function definesObject(project, objectId) {
    const segment = /^customrecord_(cseg.*)$/.exec(objectId)?.[1];
    return project.definitions.has(objectId) || (segment !== undefined && project.definitions.has(segment));
}


/***/ }),

/***/ 35235:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   _B: () => (/* binding */ otherRoleReferencesOf),
/* harmony export */   el: () => (/* binding */ roleReferencesOf),
/* harmony export */   hD: () => (/* binding */ targetKey)
/* harmony export */ });
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77043);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34332);
/* harmony import */ var _notation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27820);
/* harmony import */ var _role_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79240);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43496);






/**
 * Every reference that a role makes and every one that another object makes to a role, in the order of the files. A
 * standard permission or role in brackets is none, and a script id that lacks them is one.
 */
function referencesOf(project) {
    return [
        ...project.roles.flatMap(referencesOfRole),
        ...roleReferencesOf(project),
        ...project.toolsets.flatMap(referencesOfToolset),
    ];
}
const otherUsesByProject = new WeakMap();
/**
 * Every other reference to a custom role, in objects of whatever kind: of workflows, forms, scripts, imports, reports, and in
 * fields of the above that are not described. No structure is needed to find them: it is the text of an element, alone
 * or in a list parted by `|`.
 */
function otherRoleReferencesOf(project) {
    const known = otherUsesByProject.get(project);
    if (known)
        return known;
    const described = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(roleReferencesOf(project), ({ value }) => value.source.path);
    const uses = project.files.flatMap((file) => otherUsesIn(file, described.get(file.source.path) ?? []));
    otherUsesByProject.set(project, uses);
    return uses;
}
const ROLE_ID = 'customrole';
/** Most files name no role, or only where their kind is known to name it: they are not read again. */
function otherUsesIn(file, described) {
    if (file.kind === 'role' || file.isSilent)
        return [];
    const found = occurrences(file.source.text, ROLE_ID);
    if (found.length <= described.length)
        return [];
    const root = file.root();
    if (!root)
        return [];
    const known = new Set(described.map(({ value }) => value.start));
    const uses = [];
    addRoleUses(root, { file, known, found, next: 0 }, uses);
    return uses;
}
/** Looks only into elements in which something was found. The parser limits how deep elements are nested. */
function addRoleUses(element, search, uses) {
    const { found } = search;
    while ((found[search.next] ?? element.start) < element.start)
        search.next += 1;
    if ((found[search.next] ?? Number.POSITIVE_INFINITY) >= element.end)
        return;
    if (element.text.includes(ROLE_ID)) {
        for (const value of (0,_listed_js__WEBPACK_IMPORTED_MODULE_4__/* .listedValues */ .u)(element)) {
            const reference = (0,_role_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsRoles */ .iz)(element) ? (0,_notation_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceOfRole */ .v0)(value.text) : (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(value.text);
            if (reference && (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isCustomRoleId */ .bO)(reference.scriptId) && !search.known.has(value.start))
                uses.push({ object: search.file, value, reference });
        }
    }
    for (const child of element.children)
        addRoleUses(child, search, uses);
}
function occurrences(text, word) {
    const found = [];
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
        found.push(at);
    return found;
}
function referencesOfToolset(object) {
    return object.permissions.flatMap(({ key, reference }) => key && reference ? [{ object, value: key, reference }] : []);
}
const roleReferencesByProject = new WeakMap();
/** The roles that objects refer to where their kind is known to: those they list, and those that custom fields name. */
function roleReferencesOf(project) {
    const known = roleReferencesByProject.get(project);
    if (known)
        return known;
    const uses = [];
    for (const object of project.counterparts) {
        addRoles(object, object.permittedRoles, uses);
        addRoles(object, object.roleAccesses, uses);
    }
    for (const object of project.customFields)
        addRoles(object, object.roleAccesses, uses);
    roleReferencesByProject.set(project, uses);
    return uses;
}
function addRoles(object, entries, uses) {
    for (const { role, reference } of entries)
        if (role && reference)
            uses.push({ object, value: role, reference });
}
/** One way to write a key or role for all references of a project that mean the same object. */
function targetKey({ manifest }, text) {
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text);
    if (!reference)
        return text;
    if (reference.bundleId !== null || reference.appId === null)
        return (0,_notation_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(text);
    return reference.appId === manifest?.appId ? (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(reference.scriptId) : (0,_notation_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(text);
}
/** Any field of a role may refer to something: a permission to an object, its name to a translation, and so on. */
function referencesOfRole(role) {
    const uses = [];
    addReferencesIn(role.root, role, uses);
    return uses;
}
/** In the order of the text. The parser limits how deep elements are nested. */
function addReferencesIn(element, role, uses) {
    const { name, text, children } = element;
    const reference = name === 'permkey' ? (0,_notation_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceOfKey */ .AY)(text) : (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text);
    const value = reference && (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .elementValue */ .A3)(element);
    if (value)
        uses.push({ object: role, value, reference });
    if (children.length > 0)
        for (const child of children)
            addReferencesIn(child, role, uses);
}


/***/ }),

/***/ 35051:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ isRestriction),
/* harmony export */   dX: () => (/* binding */ compareRestrictions),
/* harmony export */   gV: () => (/* binding */ restrictionOf),
/* harmony export */   mB: () => (/* binding */ RESTRICTIONS)
/* harmony export */ });
/** The restrictions, the one that grants least first. */
const RESTRICTIONS = ['VIEWANDEDIT', 'EDIT', 'none'];
/** The restriction that a value names; null for any other text. */
function restrictionOf(value) {
    if (value === null)
        return 'none';
    return value.text === 'VIEWANDEDIT' || value.text === 'EDIT' ? value.text : null;
}
function isRestriction(text) {
    return RESTRICTIONS.includes(text);
}
/** Negative where `a` grants less than `b`, positive where it grants more, 0 where they are the same. */
function compareRestrictions(a, b) {
    return RESTRICTIONS.indexOf(a) - RESTRICTIONS.indexOf(b);
}


/***/ }),

/***/ 79240:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _B: () => (/* binding */ oddRolesOf),
/* harmony export */   iz: () => (/* binding */ holdsRoles),
/* harmony export */   mU: () => (/* binding */ mayHoldOddRole)
/* harmony export */ });
/* harmony import */ var _account_specific_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51743);
/* harmony import */ var _catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88022);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34332);
/* harmony import */ var _notation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2891);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27820);





/** Elements that hold roles wherever they stand: one, or several parted by `|`. */
const HOLD_ROLES = new Set([
    'permittedrole',
    'audslctrole',
    'runasrole',
    'audienceroles',
    'executeas',
]);
/** Elements that hold a role only below others: the name of the parent, and of its parent where that matters. */
const HOLD_ROLES_BELOW = new Map([
    ['role', [['permission'], ['roleaccess'], ['role', 'roles']]],
    ['roles', [['audience']]],
    ['id', [['role', 'roles']]],
]);
/** The text of an element that may hold roles, in which some word is neither a reference nor a standard role. */
const MAY_HOLD_ROLES = /<(?:permittedrole|audslctrole|runasrole|audienceroles|executeas|role|roles)\b[^<>]*>\s*([^<\s][^<]*)</g;
/** One of them is in the name of each such element. Few characters are found faster than many. */
const PARTS_OF_NAMES = ['role', 'xecut'];
const FORM_ROLE = /<id\b[^<>]*>([^<]*)</g;
const oddRolesByProject = new WeakMap();
/**
 * What stands where SDF wants a role and is neither a reference as it takes them nor a standard role that is known; of the
 * few files that have such a thing, in their order.
 * Source of the places: Oracle's XML reference, among others SDFxml_2909147388, SDFxml_2290236535, SDFxml_894916533.
 */
function oddRolesOf(project) {
    const known = oddRolesByProject.get(project);
    if (known)
        return known;
    const odd = [];
    for (const file of project.files) {
        const values = file.kind === 'role' || file.isSilent ? [] : oddRolesIn(file);
        if (values.length > 0)
            odd.push({ file, values });
    }
    oddRolesByProject.set(project, odd);
    return odd;
}
/** The versions of a project share most of their files. */
const oddRolesByFile = new WeakMap();
function oddRolesIn(file) {
    const found = oddRolesByFile.get(file);
    if (found)
        return found;
    const odd = find(file);
    oddRolesByFile.set(file, odd);
    return odd;
}
function find(file) {
    if (!mayHoldOddRole(file.source.text))
        return [];
    const root = file.root();
    const found = [];
    if (root)
        addOdd(root, found);
    return found;
}
/** Nearly no file has to be read for this: what stands in these elements is looked at in the text first. */
function mayHoldOddRole(text) {
    if (text.includes('CDATA') && text.includes('<![CDATA['))
        return true;
    if (!PARTS_OF_NAMES.some((part) => text.includes(part)))
        return false;
    for (const [, words = ''] of text.matchAll(MAY_HOLD_ROLES))
        if (!areKnown(words))
            return true;
    return rolesOfForms(text).some((words) => !areKnown(words));
}
/** What the `id` elements between `roles` tags hold: in a form most others are fields. */
function rolesOfForms(text) {
    const words = [];
    for (let start = text.indexOf('<roles'); start !== -1; start = text.indexOf('<roles', start + 1)) {
        if (text[start + '<roles'.length] !== '>')
            continue;
        const end = text.indexOf('</roles>', start);
        if (end === -1)
            break;
        for (const [, word = ''] of text.slice(start, end).matchAll(FORM_ROLE))
            words.push(word);
        start = end;
    }
    return words;
}
function areKnown(words) {
    return known.has(words) || words.split('|').every((word) => isKnown(word.trim()));
}
/** Roles that were looked at before: an account names the same ones again and again. */
const known = new Set();
function isKnown(word) {
    if (word === '' || known.has(word))
        return true;
    const isRole = (0,_catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .isStandardRole */ .u_)(word) || ((0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(word) !== null && (0,_notation_js__WEBPACK_IMPORTED_MODULE_1__/* .dueRole */ .nv)(word) === word);
    if (isRole)
        known.add(word);
    return isRole;
}
function addOdd(element, found) {
    if (element.text !== '' && element.children.length === 0 && holdsRoles(element)) {
        for (const value of (0,_listed_js__WEBPACK_IMPORTED_MODULE_3__/* .listedValues */ .u)(element)) {
            if (!isKnown(value.text) && !(0,_account_specific_js__WEBPACK_IMPORTED_MODULE_4__/* .isAccountSpecific */ .M)(value))
                found.push(value);
        }
    }
    for (const child of element.children)
        addOdd(child, found);
}
/** Whether an element is one that SDF wants roles in. */
function holdsRoles({ name, parent }) {
    if (HOLD_ROLES.has(name))
        return true;
    return (HOLD_ROLES_BELOW.get(name) ?? []).some(([own, grand]) => {
        return parent?.name === own && (grand === undefined || parent.parent?.name === grand);
    });
}


/***/ }),

/***/ 92724:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   ke: () => (/* binding */ hasByteOrderMark),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   n_: () => (/* binding */ lineBreakOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* unused harmony export offsetAt */
const BYTE_ORDER_MARK = 0xfeff;
const lineStartsOf = new WeakMap();
/**
 * The offset at which each line of a text begins.
 *
 * A line ends at LF, as Git and GitHub count lines; the CR of a CRLF belongs to its line, and a lone CR is an
 * ordinary column.
 */
function lineStarts(source) {
    const known = lineStartsOf.get(source);
    if (known)
        return known;
    const starts = [0];
    for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1))
        starts.push(at + 1);
    lineStartsOf.set(source, starts);
    return starts;
}
/** Line and column of an offset. A byte order mark is no column. */
function positionAt(source, offset) {
    const starts = lineStarts(source);
    const line = lineAt(starts, offset);
    const start = starts[line] ?? 0;
    const column = offset - start - (start < offset ? markAt(source, start) : 0);
    return { line: line + 1, column: column + 1 };
}
/** Offset of a line and column, both from 1; kept inside the text, and a column inside its line. */
function offsetAt(source, { line, column }) {
    const starts = lineStarts(source);
    const index = Math.min(Math.max(line, 1), starts.length) - 1;
    const start = starts[index] ?? 0;
    const end = (starts[index + 1] ?? source.text.length + 1) - 1;
    return Math.min(start + markAt(source, start) + Math.max(column, 1) - 1, end);
}
/** The length of a byte order mark at the start of a line: that of the first line alone. */
function markAt(source, lineStart) {
    return lineStart === 0 && hasByteOrderMark(source) ? 1 : 0;
}
/** Whether the text begins with a byte order mark. */
function hasByteOrderMark(source) {
    return source.text.charCodeAt(0) === BYTE_ORDER_MARK;
}
/** The line break that a text uses: that of its first line, or LF. */
function lineBreakOf(source) {
    const first = source.text.indexOf('\n');
    return first > 0 && source.text[first - 1] === '\r' ? '\r\n' : '\n';
}
/** The text at a place, exactly as written. */
function textAt({ source, start, end }) {
    return source.text.slice(start, end);
}
/** The index of the line, from 0, that an offset lies in, by the offsets at which lines begin. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 31002:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ messages),
/* harmony export */   gY: () => (/* binding */ reasonUnread),
/* harmony export */   gy: () => (/* binding */ unread)
/* harmony export */ });
const messages = {
    link: 'This is a link, so it is unknown what would be deployed in its place. Put the file itself here.',
    pointer: 'This is a pointer of Git LFS, not the file itself. Fetch it (lfs: true at actions/checkout), or keep XML out of Git LFS.',
    encoding: 'The encoding of this file cannot be read. Save it as UTF-8.',
    tag: 'This file has no XML element that can be read. Move it out of Objects, or write the object that it defines.',
};
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const POINTER = 'version https://git-lfs.github.com/spec/';
/** Why a file has no first tag, by its first bytes. */
function reasonUnread(bytes) {
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const hasMark = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
    const text = start.toString('latin1', hasMark ? 3 : 0);
    if (text.startsWith(POINTER))
        return 'pointer';
    // A zero byte is in no text but UTF-16 and UTF-32, and what is UTF-16 has been read. Text without a "<" that is not
    // ASCII can be of an encoding in which "<" is another byte, such as EBCDIC.
    const isForeign = text.includes('\0') || (!text.includes('<') && /[\x80-\xff]/.test(text));
    return isForeign ? 'encoding' : 'tag';
}
/** The fault of a file of which nobody can say what it defines. */
function unread(source, why) {
    return { source, start: 0, end: 0, kind: 'unread', message: messages[why], why };
}


/***/ }),

/***/ 43496:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   A3: () => (/* binding */ elementValue),
/* harmony export */   EK: () => (/* binding */ childValue),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   lD: () => (/* binding */ writtenName),
/* harmony export */   p8: () => (/* binding */ openingTag),
/* harmony export */   v4: () => (/* binding */ writtenText),
/* harmony export */   w4: () => (/* binding */ attributeOf),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** The value of an element; null where it is absent or holds no text. */
function elementValue(element) {
    const textSpan = element?.textSpan;
    if (!textSpan)
        return null;
    const { source, text } = element;
    return { source, start: textSpan.start, end: textSpan.end, text, element };
}
/** The first child of a name. Where a child is repeated the first that holds a value counts. */
function child(parent, name) {
    let empty = null;
    for (const element of parent.children) {
        if (element.name !== name)
            continue;
        if (element.text !== '')
            return element;
        empty ??= element;
    }
    return empty;
}
function children(parent, name) {
    return parent.children.filter((element) => element.name === name);
}
function childValue(parent, name) {
    return elementValue(child(parent, name));
}
/** The elements `item` in every `group` of a parent: `<permissions><permission/>…</permissions>`. */
function grouped(parent, group, item) {
    return children(parent, group).flatMap((element) => children(element, item));
}
/** The value of an attribute, as a place; null where it is absent. */
function attributeOf(element, name) {
    return element.attributes.find((attribute) => attribute.name === name) ?? null;
}
/** Whether an element holds neither text nor elements; a comment is neither. */
function isEmpty(element) {
    return element.text === '' && element.children.length === 0;
}
/** The name of an element as the file has it. */
function writtenName({ name, writtenName }) {
    return writtenName ?? name;
}
/** The text of an element as the file has it. */
function writtenText({ text, writtenText }) {
    return writtenText ?? text;
}
/** Where an element is best shown: its value, or its opening tag where it has none. */
function placeOf(element) {
    return { source: element.source, ...(element.textSpan ?? openingTag(element)) };
}
/** The opening tag of an element: what a finding about the element as a whole points at. */
function openingTag(element) {
    const { source, start, end, contentSpan, selfClosing } = element;
    return { source, start, end: selfClosing ? end : contentSpan.start };
}


/***/ }),

/***/ 70349:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ rename),
/* harmony export */   BC: () => (/* binding */ append),
/* harmony export */   ET: () => (/* binding */ renderLines),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   c3: () => (/* binding */ setText)
/* harmony export */ });
/* unused harmony export escapeText */
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43496);
/* harmony import */ var _xml_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45779);



/** Gives an element this text in place of its own. */
function setText(element, text) {
    const { source, textSpan, contentSpan, selfClosing } = element;
    if (textSpan)
        return { source, ...textSpan, text: escapeText(text) };
    if (!selfClosing)
        return { source, start: contentSpan.start, end: contentSpan.start, text: escapeText(text) };
    return open(element, escapeText(text));
}
/** Gives an element another name in both of its tags. */
function rename(element, name) {
    const { source, nameSpan, contentSpan, selfClosing } = element;
    const opening = { source, ...nameSpan, text: name };
    if (selfClosing)
        return [opening];
    const start = contentSpan.end + '</'.length;
    return [opening, { source, start, end: start + (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenName */ .lD)(element).length, text: name }];
}
/** Takes an element out, with its lines where nothing else stands on them. */
function remove(element) {
    const { source, start, end } = element;
    const indent = indentBefore(element);
    const lineEnd = endOfLine(source, end);
    if (indent === null || lineEnd === null)
        return { source, start, end, text: '' };
    return { source, start: start - indent.length, end: lineEnd, text: '' };
}
/** Adds an element as the last child, indented as its neighbours are. */
function append(parent, child) {
    const { source } = parent;
    const last = parent.children.at(-1);
    const layout = layoutOf(parent);
    const lines = renderLines(child, layout.unit).map((line) => layout.child + line);
    const block = lines.join(layout.lineBreak);
    if (last && startsLine(last)) {
        const at = afterComments(parent, last);
        return { source, start: at, end: at, text: layout.lineBreak + block };
    }
    if (last)
        return { source, start: last.end, end: last.end, text: render(child) };
    const content = `${layout.lineBreak}${block}${layout.lineBreak}${layout.parent}`;
    if (parent.selfClosing)
        return open(parent, content);
    return { source, start: afterContent(parent), end: parent.contentSpan.end, text: content };
}
/** Gives an element that closes itself content and an end tag. */
function open(element, content) {
    const { source, start, end } = element;
    const slash = (0,_xml_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpaceBack */ .d7)(source.text, start, end - '/>'.length);
    return { source, start: slash, end, text: `>${content}</${(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenName */ .lD)(element)}>` };
}
/** The offset after the last child and the comments that stand behind it on its line. */
function afterComments(parent, last) {
    let at = last.end;
    for (const comment of parent.comments) {
        if (comment.start < at)
            continue;
        if (!/^[ \t]*$/.test(parent.source.text.slice(at, comment.start)))
            break;
        at = comment.end;
    }
    return at;
}
/** An element as text on lines of its own: what a user would write. */
function renderLines(element, unit = '  ') {
    const attributes = Object.entries(element.attributes ?? {}).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
    const open = `<${element.name}${attributes.join('')}>`;
    const close = `</${element.name}>`;
    if (typeof element.content === 'string')
        return [`${open}${escapeText(element.content)}${close}`];
    const inner = element.content.flatMap((child) => renderLines(child, unit)).map((line) => unit + line);
    return [open, ...inner, close];
}
/** An element as text on one line. */
function render(element) {
    return renderLines(element, '').join('');
}
/** Text as XML shows it between tags. */
function escapeText(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function escapeAttribute(text) {
    return escapeText(text).replaceAll('"', '&quot;');
}
/** White space before the end tag of an element without children is replaced, a comment is kept. */
function afterContent(parent) {
    return (0,_xml_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpaceBack */ .d7)(parent.source.text, parent.contentSpan.start, parent.contentSpan.end);
}
function layoutOf(parent) {
    const { source } = parent;
    const own = indentOf(parent);
    const sibling = parent.children.find(startsLine);
    const unit = sibling ? unitBetween(own, indentOf(sibling)) : unitOf(source);
    return {
        parent: own,
        child: sibling ? indentOf(sibling) : own + unit,
        unit,
        lineBreak: (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineBreakOf */ .n_)(source),
    };
}
function unitBetween(outer, inner) {
    return inner.startsWith(outer) && inner.length > outer.length ? inner.slice(outer.length) : '  ';
}
/** The indentation of the first indented line of a file; two blanks where there is none. */
function unitOf(source) {
    return /\n([ \t]+)</.exec(source.text)?.[1] ?? '  ';
}
function startsLine(element) {
    return indentBefore(element) !== null;
}
function indentOf(element) {
    return indentBefore(element) ?? '';
}
/** The white space between the start of the line and an element, or null where something else stands there. */
function indentBefore({ source, start }) {
    const { text } = source;
    let at = start;
    while (text[at - 1] === ' ' || text[at - 1] === '\t')
        at -= 1;
    const isLineStart = at === 0 || text[at - 1] === '\n' || (at === 1 && (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .hasByteOrderMark */ .ke)(source));
    return isLineStart ? text.slice(at, start) : null;
}
/** The offset after the line break that ends a line, or null where more than blanks stands before it. */
function endOfLine({ text }, start) {
    let at = start;
    while (text[at] === ' ' || text[at] === '\t')
        at += 1;
    if (text.startsWith('\r\n', at))
        return at + 2;
    if (text[at] === '\n')
        return at + 1;
    return at === text.length ? at : null;
}


/***/ }),

/***/ 45779:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ readAttributeText),
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   Pd: () => (/* binding */ trimSpace),
/* harmony export */   d7: () => (/* binding */ skipSpaceBack),
/* harmony export */   iq: () => (/* binding */ faultInCharacters),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zm: () => (/* binding */ readVerbatim)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33355);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19172);


/** What XML 1.0, section 2.2, does not allow: most control characters, halves of surrogate pairs, FFFE and FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const PREDEFINED = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
]);
/** A reference with its name or number, an ampersand that begins none, or a line break. */
const REFERENCE_OR_BREAK = /&(?:#(\d+)|#x([\dA-Fa-f]+)|([^\s;&<#][^\s;&<]*));|&[^\s;&<]*;?|\r\n?/;
/** What is resolved in character data and in attributes, and what the white space in it stands for. */
const IN_TEXT = { pattern: new RegExp(REFERENCE_OR_BREAK, 'g'), space: '\n' };
const IN_ATTRIBUTE = { pattern: new RegExp(`${REFERENCE_OR_BREAK.source}|[\\t\\n]`, 'g'), space: ' ' };
/** The first character that XML does not allow, or null; by the part of the text in which there can be one. */
function faultInCharacters(source, part) {
    const found = FORBIDDEN.test(part) ? FORBIDDEN.exec(source.text) : null;
    if (!found)
        return null;
    const message = `The character ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointName */ .R8)(found[0])} is not allowed in XML. Remove it.`;
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(source, found.index, message, found.index + 1);
}
/** White space of XML: blank, tab, LF and CR. Others, such as the no-break space, are text. */
function isSpace(code) {
    return code === 32 || code === 10 || code === 13 || code === 9;
}
/** The first offset from `start` on that is no white space, at most `end`. */
function skipSpace(text, start, end) {
    let at = start;
    while (at < end && isSpace(text.charCodeAt(at)))
        at += 1;
    return at;
}
/** The offset after the last character before `end` that is no white space, at least `start`. */
function skipSpaceBack(text, start, end) {
    let at = end;
    while (at > start && isSpace(text.charCodeAt(at - 1)))
        at -= 1;
    return at;
}
/** A text without the white space around it. */
function trimSpace(text) {
    const start = skipSpace(text, 0, text.length);
    return text.slice(start, skipSpaceBack(text, start, text.length));
}
/** Character data as XML means it: references resolved, every line break LF. */
function readText(source, start, end, faults) {
    const raw = (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedText */ .b)(source.text, start, end);
    return raw.includes('&') || raw.includes('\r') ? resolve(source, start, raw, IN_TEXT, faults) : raw;
}
/** An attribute's value as XML means it: references resolved, every other white space a blank. */
function readAttributeText(source, start, end, faults) {
    return resolve(source, start, source.text.slice(start, end), IN_ATTRIBUTE, faults);
}
/** Text in which nothing is resolved, as in CDATA and comments: every line break is LF. */
function readVerbatim(source, start, end) {
    const raw = source.text.slice(start, end);
    return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}
/** Resolves what is found in a text of the source, up to the first fault. */
function resolve(source, start, raw, { pattern, space }, faults) {
    const parts = [];
    let at = 0;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(raw); found && !faults.first; found = pattern.exec(raw)) {
        const meant = found[0].startsWith('&') ? characterOf(found) : space;
        if (meant === undefined)
            noteReference(source, start + found.index, found[0], faults);
        parts.push(raw.slice(at, found.index), meant ?? found[0]);
        at = found.index + found[0].length;
    }
    return parts.join('') + raw.slice(at);
}
/** The character that a reference stands for; undefined where XML knows none. */
function characterOf([, decimal, hex, name]) {
    return name === undefined ? numbered(decimal, hex) : PREDEFINED.get(name);
}
/** The character of a numeric reference; undefined where XML does not allow it. */
function numbered(decimal, hex) {
    const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
    if (!(code > 0 && code <= 0x10ffff))
        return undefined;
    const character = String.fromCodePoint(code);
    return FORBIDDEN.test(character) ? undefined : character;
}
function noteReference(source, start, found, faults) {
    const isLone = found.length < 3 || !found.endsWith(';');
    const end = start + (isLone ? 1 : found.length);
    (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, start, isLone ? LONE_AMPERSAND : unknownReference(found), end);
}
const LONE_AMPERSAND = '"&" starts a reference such as "&lt;"; write "&amp;" for the character itself.';
function unknownReference(reference) {
    const why = reference.startsWith('&#')
        ? 'stands for a character that XML does not allow'
        : 'is not known to XML';
    return `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(reference)} ${why}. Write the character itself.`;
}


/***/ }),

/***/ 20731:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ declaredEncoding),
/* harmony export */   Qf: () => (/* binding */ documentStart),
/* harmony export */   wp: () => (/* binding */ faultInDeclaration)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45779);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33355);



const S = '[\\t\\n\\r ]';
const VERSION = `${S}+version${S}*=${S}*(?:"1\\.\\d+"|'1\\.\\d+')`;
const ENCODING = `${S}+encoding${S}*=${S}*(?:"([A-Za-z][\\w.-]*)"|'([A-Za-z][\\w.-]*)')`;
const STANDALONE = `${S}+standalone${S}*=${S}*(?:"(?:yes|no)"|'(?:yes|no)')`;
const DECLARATION = new RegExp(`^<\\?xml${VERSION}(?:${ENCODING})?(?:${STANDALONE})?${S}*\\?>$`);
/** The XML declaration of a text, after a byte order mark; null where there is none. */
function declarationOf({ text }) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const after = start + '<?xml'.length;
    if (!text.startsWith('<?xml', start))
        return null;
    if (!(0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpace */ .xC)(text.charCodeAt(after)) && !text.startsWith('?>', after))
        return null;
    const close = text.indexOf('?>', after);
    return { start, end: close === -1 ? text.length : close + '?>'.length };
}
/** The offset at which the document begins: after a byte order mark and the XML declaration. */
function documentStart(source) {
    return declarationOf(source)?.end ?? ((0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .hasByteOrderMark */ .ke)(source) ? 1 : 0);
}
/** The encoding that the XML declaration of a text names, or null. */
function declaredEncoding(text) {
    const declaration = declarationOf({ text });
    const found = declaration && DECLARATION.exec(text.slice(declaration.start, declaration.end));
    return found?.[1] ?? found?.[2] ?? null;
}
/** A declaration that is none, or that names another encoding than the file's: parsers would not agree on the text. */
function faultInDeclaration(source) {
    const declaration = declarationOf(source);
    if (!declaration)
        return null;
    const { start, end } = declaration;
    const text = source.text.slice(start, end);
    if (!DECLARATION.test(text)) {
        const message = 'The XML declaration cannot be read. Write <?xml version="1.0" encoding="UTF-8"?>.';
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Qm)(source, start, message, start + '<?xml'.length);
    }
    const declared = declaredEncoding(source.text);
    if (declared === null || isEncoding(declared, source.encoding))
        return null;
    const at = start + text.indexOf(declared, text.indexOf('encoding'));
    const message = `The file declares the encoding ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(declared)} but is written in ${source.encoding}. Save it as UTF-8 and declare UTF-8.`;
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Qm)(source, at, message, at + declared.length);
}
/** Whether a declared name means the encoding that the text was read in. */
function isEncoding(declared, actual) {
    if (/^utf-16$/i.test(declared))
        return actual.startsWith('utf-16');
    try {
        return new TextDecoder(declared).encoding === actual;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 33355:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   N9: () => (/* binding */ unsafe),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   R8: () => (/* binding */ codePointName),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
/** What a message quotes at most of a name or a line of the file. */
const QUOTED_LENGTH = 60;
function unsafe(place, message) {
    return { ...place, kind: 'unsafe', message };
}
/** A fault at a range, or at an offset: then it is shown under the word or tag that begins there. */
function malformed(source, start, message, end = endOfWord(source, start)) {
    return { source, start, end, kind: 'malformed', message };
}
/** Notes a fault unless an earlier one is known. */
function note(faults, source, start, message, end) {
    faults.first ??= malformed(source, start, message, end);
}
/** A piece of the file in quotes, as messages show it: on one line, not at any length, and nothing in it unseen. */
function quoted(text) {
    const line = text.slice(0, QUOTED_LENGTH).replace(/[ \t\r\n]+/g, ' ');
    const seen = line.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, codePointName);
    return `"${seen}${text.length > QUOTED_LENGTH ? '…' : ''}"`;
}
/** `U+FEFF`: how messages name a character that nobody sees. */
function codePointName(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
function endOfWord({ text }, start) {
    const word = /[^\s<>]{1,60}>?|<[^\s<>]{0,60}>?/y;
    word.lastIndex = start;
    return start + (word.exec(text)?.[0].length ?? 0);
}


/***/ }),

/***/ 39311:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ faultInMarkup),
/* harmony export */   SF: () => (/* binding */ MAX_CHARACTERS),
/* harmony export */   X1: () => (/* binding */ refusedFault),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33355);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97827);
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75156);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47759);




/** Far above what NetSuite exports: of the real objects surveyed the largest has 440 KB. */
const MAX_CHARACTERS = 16 * 1024 * 1024;
const DOCTYPE_OR_ENTITY = /<!(?:DOCTYPE|ENTITY)/i;
/** The declaration of a document type or entities, which no parser is given; by the part in which there can be one. */
function faultInMarkup(source, part) {
    return DOCTYPE_OR_ENTITY.test(part) ? declarationFault(source) : null;
}
function tooLarge(source) {
    const message = `The file contains more than ${MAX_CHARACTERS / 2 ** 20} Mi characters and was not read.`;
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .unsafe */ .N9)({ source, start: 0, end: 0 }, message);
}
function declarationFault(source) {
    const { text } = source;
    let at = 0;
    for (let markup = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nextMarkup */ ._G)(text, at); markup; markup = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nextMarkup */ ._G)(text, at)) {
        const fault = markup.kind === 'declaration' ? declarationFaultAt(source, markup.start) : null;
        if (fault)
            return fault;
        at = markup.end;
    }
    return declarationFaultAt(source, text.indexOf('<', at));
}
function declarationFaultAt(source, start) {
    const [word] = DOCTYPE_OR_ENTITY.exec(source.text.slice(start, start + '<!DOCTYPE'.length)) ?? [];
    if (start === -1 || word === undefined)
        return null;
    const message = `"${word}" can define entities, which SDF objects do not use. Remove the declaration.`;
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .unsafe */ .N9)({ source, start, end: start + word.length }, message);
}
/** What the parser refuses to build: too many levels, and elements named like parts of JavaScript itself. */
function refusedFault(source, error) {
    if (error.includes('nested tags')) {
        const message = `Elements are nested more than ${_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr} deep; SDF objects never are.`;
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .unsafe */ .N9)(tooDeepTag(source), message);
    }
    const reserved = /Invalid name: "(\w+)"/.exec(error)?.[1];
    if (reserved === undefined)
        return null;
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .unsafe */ .N9)(tagNamed(source, reserved), `"${reserved}" is a reserved name that no SDF object uses. Rename it.`);
}
/** The opening tag that goes one level too deep. */
function tooDeepTag(source) {
    const { text } = source;
    let depth = 0;
    for (let markup = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nextMarkup */ ._G)(text, 0); markup; markup = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nextMarkup */ ._G)(text, markup.end)) {
        if (markup.kind !== 'tag')
            continue;
        if (text[markup.start + 1] === '/')
            depth -= 1;
        else if (text[markup.end - 2] !== '/')
            depth += 1;
        if (depth > _parser_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr)
            return { source, start: markup.start, end: markup.end };
    }
    return { source, start: 0, end: 0 };
}
/** The name in the first tag of that name. */
function tagNamed(source, name) {
    const { text } = source;
    for (let markup = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nextMarkup */ ._G)(text, 0); markup; markup = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nextMarkup */ ._G)(text, markup.end)) {
        const start = markup.start + (text[markup.start + 1] === '/' ? 2 : 1);
        if (markup.kind === 'tag' && (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .wordAt */ .E7)(text, start) === name)
            return { source, start, end: start + name.length };
    }
    return { source, start: 0, end: 0 };
}


/***/ }),

/***/ 97827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ DELIMITED),
/* harmony export */   _G: () => (/* binding */ nextMarkup),
/* harmony export */   yd: () => (/* binding */ withoutInstructions)
/* harmony export */ });
/** The markup that may hold `<` and `>` of its own: it ends at its delimiter and nowhere else. */
const DELIMITED = [
    { kind: 'comment', open: '<!--', close: '-->' },
    { kind: 'cdata', open: '<![CDATA[', close: ']]>' },
    { kind: 'instruction', open: '<?', close: '?>' },
];
/**
 * The next piece of markup at or after an offset, or null where there is none or it does not end.
 *
 * Works on any text, well-formed or not, and looks at each character a bounded number of times: it is what a file
 * is read with before it is known to be safe to parse.
 */
function nextMarkup(text, from) {
    const start = text.indexOf('<', from);
    if (start === -1)
        return null;
    const delimited = DELIMITED.find(({ open }) => text.startsWith(open, start));
    if (delimited) {
        const end = text.indexOf(delimited.close, start + delimited.open.length);
        return end === -1 ? null : { kind: delimited.kind, start, end: end + delimited.close.length };
    }
    const kind = text[start + 1] === '!' ? 'declaration' : 'tag';
    const end = kind === 'tag' ? endOfTag(text, start) : endOfDeclaration(text, start);
    return end === -1 ? null : { kind, start, end };
}
/** The offset after the `>` that no quotes enclose, or -1. */
function endOfTag(text, start) {
    const token = /["'>]/g;
    token.lastIndex = start + 1;
    for (let found = token.exec(text); found; found = token.exec(text)) {
        if (found[0] === '>')
            return token.lastIndex;
        const end = text.indexOf(found[0], token.lastIndex);
        if (end === -1)
            return -1;
        token.lastIndex = end + 1;
    }
    return -1;
}
/** The offset after a declaration, or -1; that of a document type may enclose others in brackets. */
function endOfDeclaration(text, start) {
    const token = /<!--|["'[\]<>]/g;
    token.lastIndex = start + 2;
    let depth = 1;
    for (let found = token.exec(text); found; found = token.exec(text)) {
        const [mark] = found;
        depth += DEPTH_CHANGE.get(mark) ?? 0;
        if (depth === 0)
            return token.lastIndex;
        const close = CLOSED_BY.get(mark);
        if (close === undefined)
            continue;
        const end = text.indexOf(close, token.lastIndex);
        if (end === -1)
            return -1;
        token.lastIndex = end + close.length;
    }
    return -1;
}
const DEPTH_CHANGE = new Map([
    ['<', 1],
    ['[', 1],
    ['>', -1],
    [']', -1],
]);
const CLOSED_BY = new Map([
    ['<!--', '-->'],
    ['"', '"'],
    ["'", "'"],
]);
/** The text with blanks in place of processing instructions: every offset and line stays what it was. */
function withoutInstructions(text) {
    const parts = [];
    let at = 0;
    while (text.includes('<?', at)) {
        const instruction = nextInstruction(text, at);
        if (!instruction)
            break;
        const { start, end } = instruction;
        parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n\r]/g, ' '));
        at = end;
    }
    return parts.join('') + text.slice(at);
}
function nextInstruction(text, from) {
    let markup = nextMarkup(text, from);
    while (markup && markup.kind !== 'instruction')
        markup = nextMarkup(text, markup.end);
    return markup;
}


/***/ }),

/***/ 75156:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   dI: () => (/* binding */ parseElements),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88879);

/** Far deeper than what NetSuite exports: of the real objects surveyed the deepest has 7 levels. */
const MAX_DEPTH = 64;
/** Elements and their places are all that is asked of the parser: it leaves out whatever else it can. */
const parser = new fast_xml_parser__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A({
    preserveOrder: true,
    captureMetaData: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    processEntities: false,
    parseTagValue: false,
    tagValueProcessor: () => '',
    onDangerousProperty: (name) => name,
    jPath: false,
    // No entity is resolved, and yet each text that is parsed gets a table of entities made for it unless there is one.
    entityDecoder: {
        reset() { },
        setXmlVersion() { },
        addInputEntities() { },
        setExternalEntities() { },
        decode: (text) => text,
    },
    // The parser allows one level more than it is told.
    maxNestedTags: MAX_DEPTH - 1,
});
/**
 * The elements of a text. The parser builds something of nearly any text, well-formed or not: what it says is no more
 * than a claim, until each piece has been read at its place. Throws for names and depths that it refuses.
 */
function parseElements(text) {
    return elementsIn(parser.parse(text));
}
/** The name of an element. */
function nameOf(node) {
    for (const name in node)
        return name;
    return TEXT;
}
/** The range of an element, from `<` to `>`. One that is not closed has none. */
function rangeOf(node) {
    const { startIndex, endIndex } = node[META_DATA] ?? NOWHERE;
    return { start: startIndex, end: endIndex ?? startIndex };
}
/** The child elements of an element, in their order. */
function childrenOf(node, name) {
    return elementsIn(node[name] ?? []);
}
function elementsIn(nodes) {
    return nodes.some((node) => nameOf(node) === TEXT) ? nodes.filter((node) => nameOf(node) !== TEXT) : nodes;
}
/** CDATA is kept as an empty text. */
const TEXT = '#text';
const META_DATA = fast_xml_parser__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A.getMetaDataSymbol();
const NOWHERE = { startIndex: 0, endIndex: 0 };


/***/ }),

/***/ 19172:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ sharedName),
/* harmony export */   b: () => (/* binding */ sharedText)
/* harmony export */ });
/**
 * Names of elements and short values that were read lately. An account repeats a few of them hundreds of thousands of times:
 * what is equal is kept once, and is found without a copy of it.
 */
const recent = new Array(4096).fill('');
/** As many characters V8 copies; of a longer piece of a text it keeps the text. */
const COPIED = 12;
/** The name of an element between two offsets. It is ASCII. */
function sharedName(text, start, end) {
    const slot = slotOf(text, start, end);
    const known = recent[slot];
    if (isAt(known, text, start, end))
        return known;
    const name = text.slice(start, end);
    recent[slot] = end - start <= COPIED ? name : copyOf(name);
    return recent[slot];
}
/** Any text between two offsets. */
function sharedText(text, start, end) {
    if (end - start > COPIED || end - start < 2)
        return text.slice(start, end);
    const slot = slotOf(text, start, end);
    const known = recent[slot];
    if (isAt(known, text, start, end))
        return known;
    recent[slot] = text.slice(start, end);
    return recent[slot];
}
function isAt(known, text, start, end) {
    return known.length === end - start && text.startsWith(known, start);
}
function slotOf(text, start, end) {
    const middle = text.charCodeAt((start + end) >> 1);
    const outer = text.charCodeAt(start) * 31 + text.charCodeAt(end - 1);
    return ((outer * 31 + middle) * 31 + end - start) & (recent.length - 1);
}
/** The same text, in memory of its own. */
function copyOf(ascii) {
    return Buffer.from(ascii, 'latin1').toString('latin1');
}


/***/ }),

/***/ 47759:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ wordAt),
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Qk: () => (/* binding */ readEndTag),
/* harmony export */   jg: () => (/* binding */ readOpenTag)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45779);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33355);


const START = ':A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D';
const NAME_START = `${START}\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD`;
/**
 * A name by XML 1.0, section 2.3, as the validator and the parser know it: without the rare scripts beyond U+FFFF,
 * and without U+1680 and U+FEFF, which JavaScript counts as white space.
 */
const NAME = new RegExp(`^[${NAME_START}][${NAME_START}\\-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040]*$`);
/** What stands where a name is due: all up to white space or a mark that ends it. */
const WORD = /[^\t\n\r "'<=>/]*/y;
/** Whether a text is a name of XML. */
function isName(text) {
    return NAME.test(text) && !/\s/.test(text);
}
/** The word at an offset; may be empty, or no name. */
function wordAt(text, start) {
    WORD.lastIndex = start;
    return WORD.exec(text)?.[0] ?? '';
}
/** Reads the opening tag at an offset; null, with the fault noted, where it is none. */
function readOpenTag(source, start, faults) {
    const { text } = source;
    const name = readElementName(source, start, '<', faults);
    if (name === null)
        return null;
    const attributes = [];
    const names = new Set();
    let at = start + 1 + name.length;
    for (;;) {
        const next = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, at, text.length);
        if (text[next] === '>')
            return { name, attributes, selfClosing: false, start, end: next + 1 };
        if (text.startsWith('/>', next))
            return { name, attributes, selfClosing: true, start, end: next + 2 };
        if (!startsAttribute(source, next, { start, end: at, name }, faults))
            return null;
        const attribute = readAttribute(source, next, faults);
        if (!attribute)
            return null;
        if (names.has(attribute.name)) {
            const message = `The attribute ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(attribute.name)} is repeated. Keep one.`;
            (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, next, message, next + attribute.name.length);
            return null;
        }
        names.add(attribute.name);
        attributes.push(attribute);
        at = attribute.end + 1;
    }
}
/** Reads the end tag at an offset; null, with the fault noted, where it is none. */
function readEndTag(source, start, faults) {
    const { text } = source;
    const name = readElementName(source, start, '</', faults);
    if (name === null)
        return null;
    const nameEnd = start + 2 + name.length;
    const end = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, nameEnd, text.length);
    if (text[end] === '>')
        return { name, start, end: end + 1 };
    if (end === text.length || text[end] === '<') {
        noteUnended(source, { start, end: nameEnd }, faults);
    }
    else {
        const message = `An end tag may contain only its name. Write ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`</${name}>`)}.`;
        (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, end, message, end + Math.max(wordAt(text, end).length, 1));
    }
    return null;
}
function readElementName(source, start, open, faults) {
    const nameStart = start + open.length;
    const name = wordAt(source.text, nameStart);
    if (isName(name))
        return name;
    if (name === '') {
        const message = `"${open}" starts a tag, but no name follows; write "&lt;" for the character itself.`;
        (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, start, message, nameStart);
    }
    else {
        (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, nameStart, `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is not a valid element name.`, nameStart + name.length);
    }
    return null;
}
/** Whether a name begins at an offset, with white space between it and `before`, what the tag holds up to there. */
function startsAttribute(source, start, before, faults) {
    const { text } = source;
    if (start >= text.length || text[start] === '<') {
        noteUnended(source, { start: before.start, end: before.start + 1 + before.name.length }, faults);
        return false;
    }
    const name = wordAt(text, start);
    const end = start + Math.max(name.length, 1);
    const shown = text[start] === '"' ? "'\"'" : (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name || (text[start] ?? ''));
    if (name === '')
        (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, start, `${shown} is not expected in a tag. Remove it.`, end);
    else if (start === before.end)
        (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, start, `A space is missing before ${shown}.`, end);
    else if (!isName(name))
        (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, start, `${shown} is not a valid attribute name.`, end);
    else
        return true;
    return false;
}
function readAttribute(source, start, faults) {
    const { text } = source;
    const name = wordAt(text, start);
    const end = start + name.length;
    const equals = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, end, text.length);
    const open = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .skipSpace */ .AN)(text, equals + 1, text.length);
    const quote = text[open];
    if (text[equals] !== '=') {
        (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, start, `The attribute ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} has no value.`, end);
    }
    else if (quote !== '"' && quote !== "'") {
        (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, start, `The value of the attribute ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} must be in quotes.`, end);
    }
    else {
        const value = readValue(source, open, name, faults);
        return value && { name, ...value };
    }
    return null;
}
/** The range between the quote at an offset and its partner. */
function readValue(source, open, name, faults) {
    const { text } = source;
    const start = open + 1;
    const close = text.indexOf(text[open] ?? '', start);
    const end = close === -1 ? text.length : close;
    const angle = text.slice(start, end).indexOf('<');
    if (close !== -1 && angle === -1)
        return { start, end };
    if (close === -1 || /[>\n\r]/.test(text.slice(start, start + angle))) {
        const message = `The value of the attribute ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is not closed; a quote is missing.`;
        (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, open, message, start);
    }
    else {
        const message = '"<" is not allowed in an attribute; write "&lt;".';
        (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, start + angle, message, start + angle + 1);
    }
    return null;
}
function noteUnended(source, { start, end }, faults) {
    (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, start, `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(source.text.slice(start, end))} is not closed; its ">" is missing.`, end);
}


/***/ }),

/***/ 47508:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lr: () => (/* reexport */ parser/* MAX_DEPTH */.lr),
  NO: () => (/* binding */ parseXml)
});

// UNUSED EXPORTS: MAX_CHARACTERS

// EXTERNAL MODULE: ./build/src/sdf/xml/characters.js
var characters = __webpack_require__(45779);
// EXTERNAL MODULE: ./build/src/sdf/xml/fault.js
var fault = __webpack_require__(33355);
// EXTERNAL MODULE: ./build/src/sdf/xml/markup.js
var markup = __webpack_require__(97827);
// EXTERNAL MODULE: ./build/src/sdf/xml/tag.js
var xml_tag = __webpack_require__(47759);
;// CONCATENATED MODULE: ./build/src/sdf/xml/content.js




function emptyContent() {
    return { text: '', textSpan: null, comments: null };
}
/** Reads a range that holds no element into `content`. */
function readContent(source, start, end, content, faults) {
    const { text } = source;
    let at = start;
    while (at < end) {
        if (text.charCodeAt(at) === LESS_THAN) {
            at = readMarkup(source, at, content, faults);
        }
        else {
            const next = text.indexOf('<', at);
            const stop = next === -1 || next > end ? end : next;
            readRun(source, at, stop, content, faults);
            at = stop;
        }
        if (faults.first)
            return;
    }
    if (at > end)
        (0,fault/* note */.N4)(faults, source, start, 'This markup cannot be read.');
}
const LESS_THAN = 60;
/** Reads a comment, CDATA or processing instruction and gives the offset after it. */
function readMarkup(source, start, content, faults) {
    const { text } = source;
    const delimited = markup/* DELIMITED */.Q1.find(({ open }) => text.startsWith(open, start));
    if (!delimited) {
        (0,fault/* note */.N4)(faults, source, start, '"<!" can only start a comment or CDATA here. Remove it.');
        return text.length;
    }
    const { kind, open, close } = delimited;
    const inner = start + open.length;
    const innerEnd = text.indexOf(close, inner);
    if (innerEnd === -1) {
        (0,fault/* note */.N4)(faults, source, start, `This ${NAMES[kind]} is not closed; its "${close}" is missing.`, inner);
        return text.length;
    }
    const end = innerEnd + close.length;
    if (kind === 'comment') {
        checkComment(source, inner, innerEnd, faults);
        content.comments ??= [];
        content.comments.push({ source, start, end, text: (0,characters/* readVerbatim */.zm)(source, inner, innerEnd) });
    }
    else if (kind === 'cdata') {
        add(content, (0,characters/* readVerbatim */.zm)(source, inner, innerEnd), start, end);
    }
    else {
        checkInstruction(source, start, end, faults);
    }
    return end;
}
const NAMES = { comment: 'comment', cdata: 'CDATA', instruction: 'processing instruction' };
/** Reads character data; its range leaves out the white space around it. */
function readRun(source, start, end, content, faults) {
    const { text } = source;
    const visible = (0,characters/* skipSpace */.AN)(text, start, end);
    if (visible === end && content.text === '')
        return;
    const close = text.slice(start, end).indexOf(']]>');
    if (close !== -1)
        (0,fault/* note */.N4)(faults, source, start + close, '"]]>" is not allowed in text; write "]]&gt;".', start + close + 3);
    add(content, (0,characters/* readText */.yR)(source, start, end, faults), visible, (0,characters/* skipSpaceBack */.d7)(text, visible, end));
}
function add(content, text, start, end) {
    content.text += text;
    if ((0,characters/* skipSpace */.AN)(text, 0, text.length) === text.length)
        return;
    content.textSpan = { start: content.textSpan?.start ?? start, end };
}
function checkComment(source, start, end, faults) {
    const text = source.text.slice(start, end);
    const dashes = text.indexOf('--');
    const at = dashes === -1 && text.endsWith('-') ? text.length - 1 : dashes;
    if (at !== -1)
        (0,fault/* note */.N4)(faults, source, start + at, 'A comment must not contain "--" or end with "-".', start + at + 2);
}
/** A processing instruction begins with a name; that of the XML declaration belongs to the start of the file. */
function checkInstruction(source, start, end, faults) {
    const { text } = source;
    const target = (0,xml_tag/* wordAt */.E7)(text, start + 2).replace(/\?.*$/s, '');
    if (target === 'xml') {
        const message = 'The XML declaration must be the first thing in the file. Remove what comes before it.';
        (0,fault/* note */.N4)(faults, source, start, message, start + '<?xml'.length);
    }
    else if (/^xml$/i.test(target) || !(0,xml_tag/* isName */.Eo)(target) || !endsTarget(text, start + 2 + target.length)) {
        const message = `${(0,fault/* quoted */.TL)(text.slice(start, end))} is not a processing instruction. Remove it.`;
        (0,fault/* note */.N4)(faults, source, start, message, end);
    }
}
function endsTarget(text, at) {
    return text.startsWith('?>', at) || (0,characters/* isSpace */.xC)(text.charCodeAt(at));
}
/** Reads a range before or after the root element, in which only comments and instructions may stand. */
function readOutside(source, start, end, where, faults) {
    const content = emptyContent();
    const { text } = source;
    let at = (0,characters/* skipSpace */.AN)(text, start, end);
    while (at < end && !faults.first) {
        if (text.charCodeAt(at) !== LESS_THAN || text.startsWith('<![CDATA[', at))
            noteText(source, at, where, faults);
        else
            at = (0,characters/* skipSpace */.AN)(text, readMarkup(source, at, content, faults), end);
    }
}
function noteText(source, start, where, faults) {
    const character = String.fromCodePoint(source.text.codePointAt(start) ?? 0);
    if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character)) {
        const message = `There is text ${where} the root element. Remove it.`;
        (0,fault/* note */.N4)(faults, source, start, message, start + Math.max((0,xml_tag/* wordAt */.E7)(source.text, start).length, 1));
    }
    else {
        const message = `The character ${(0,fault/* codePointName */.R8)(character)} is ${where} the root element. Remove it.`;
        (0,fault/* note */.N4)(faults, source, start, message, start + character.length);
    }
}

// EXTERNAL MODULE: ./build/src/sdf/xml/declaration.js
var declaration = __webpack_require__(20731);
// EXTERNAL MODULE: ./build/src/sdf/source.js
var sdf_source = __webpack_require__(92724);
;// CONCATENATED MODULE: ./build/src/sdf/xml/first-fault.js






/**
 * The first fault of a text that is known to be malformed: where a person would look for it, and in words for
 * people. Null where it finds none.
 */
function firstFault(source) {
    const { text } = source;
    const reader = { source, faults: { first: null }, open: [], hasRoot: false };
    let at = (0,declaration/* documentStart */.Qf)(source);
    while (at < text.length && !reader.faults.first) {
        const next = text.indexOf('<', at);
        const stop = next === -1 ? text.length : next;
        if (at < stop)
            readText(reader, at, stop);
        at = next === -1 ? stop : readMark(reader, next);
    }
    noteUnfinished(reader);
    return reader.faults.first;
}
function readText({ source, faults, open, hasRoot }, start, end) {
    if (open.length > 0)
        readContent(source, start, end, emptyContent(), faults);
    else
        readOutside(source, start, end, hasRoot ? 'after' : 'before', faults);
}
/** Reads what the `<` at an offset begins, and gives the offset after it. */
function readMark(reader, start) {
    const { source, faults, open } = reader;
    const next = source.text[start + 1];
    if (isMergeMark(source, start))
        return noteMergeMark(reader, start);
    if (next === '/')
        return readEnd(reader, start);
    if (next !== '!' && next !== '?')
        return readStart(reader, start);
    if (open.length === 0)
        readText(reader, start, start + 1);
    return readMarkup(source, start, emptyContent(), faults);
}
function readStart(reader, start) {
    const { source, faults, open, hasRoot } = reader;
    const tag = (0,xml_tag/* readOpenTag */.jg)(source, start, faults);
    if (!tag)
        return source.text.length;
    for (const { start, end } of tag.attributes)
        (0,characters/* readAttributeText */.AD)(source, start, end, faults);
    if (hasRoot && open.length === 0) {
        const message = `A document has one root element; ${(0,fault/* quoted */.TL)(`<${tag.name}>`)} is a second.`;
        (0,fault/* note */.N4)(faults, source, start, message, start + 1 + tag.name.length);
    }
    reader.hasRoot = true;
    if (!tag.selfClosing)
        open.push(tag);
    return tag.end;
}
function readEnd({ source, faults, open }, start) {
    const tag = (0,xml_tag/* readEndTag */.Qk)(source, start, faults);
    if (!tag)
        return source.text.length;
    const last = open.pop();
    if (last?.name === tag.name)
        return tag.end;
    const end = (0,fault/* quoted */.TL)(`</${tag.name}>`);
    if (!last) {
        (0,fault/* note */.N4)(faults, source, start, `${end} closes nothing: every element is closed already.`, tag.end);
    }
    else if (open.some(({ name }) => name === tag.name)) {
        noteUnclosed(source, last, `write ${(0,fault/* quoted */.TL)(`</${last.name}>`)} before ${end}`, faults);
    }
    else {
        (0,fault/* note */.N4)(faults, source, start, `${end} closes nothing: the open element is ${(0,fault/* quoted */.TL)(`<${last.name}>`)}.`, tag.end);
    }
    return tag.end;
}
/** Whether an offset begins a line such as `<<<<<<< HEAD`. */
function isMergeMark({ text }, start) {
    return /^<{7}[ \r\n]/.test(text.slice(start, start + 8)) && !/[^\r\n\uFEFF]/.test(text[start - 1] ?? '\n');
}
function noteMergeMark({ source, faults }, start) {
    const end = source.text.slice(start, start + LONGEST_MARK).search(/[\n\r]|$/);
    const mark = source.text.slice(start, start + end);
    (0,fault/* note */.N4)(faults, source, start, `${(0,fault/* quoted */.TL)(mark)} is left over from a merge. Resolve the conflict.`, start + end);
    return source.text.length;
}
const LONGEST_MARK = 200;
/** What the end of the file leaves open. */
function noteUnfinished({ source, faults, open, hasRoot }) {
    const last = open.at(-1);
    if (last)
        noteUnclosed(source, last, `the file ends before ${(0,fault/* quoted */.TL)(`</${last.name}>`)}`, faults);
    else if (!hasRoot)
        (0,fault/* note */.N4)(faults, source, (0,sdf_source/* hasByteOrderMark */.ke)(source) ? 1 : 0, 'The file contains no element.');
}
function noteUnclosed(source, { name, start }, how, faults) {
    (0,fault/* note */.N4)(faults, source, start, `${(0,fault/* quoted */.TL)(`<${name}>`)} is not closed; ${how}.`, start + 1 + name.length);
}

// EXTERNAL MODULE: ./build/src/sdf/xml/limits.js
var limits = __webpack_require__(39311);
// EXTERNAL MODULE: ./build/src/sdf/xml/parser.js
var parser = __webpack_require__(75156);
;// CONCATENATED MODULE: ./build/src/sdf/xml/element.js

/** Most elements have neither attributes nor children nor comments: they share one list of none. */
const NONE = Object.freeze([]);
// An account has hundreds of thousands of elements. What they hold is kept small: ranges are numbers, which become spans
// where they are asked for, and what follows from the rest is not kept at all. Most elements are leaves, and rows of them.
/** An element while it is read. */
class ReadElement {
    source;
    start;
    end;
    name;
    nameEnd;
    contentStart;
    contentEnd;
    selfClosing;
    parent = null;
    attributes = NONE;
    children = NONE;
    comments = NONE;
    text = '';
    textSpan = null;
    /**
     * @param nameEnd the offset after the name in the opening tag
     * @param contentStart the offset after the opening tag
     * @param contentEnd that of the end tag; the end of an element that closes itself
     */
    constructor(source, start, end, name, nameEnd, contentStart, contentEnd, selfClosing) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.name = name;
        this.nameEnd = nameEnd;
        this.contentStart = contentStart;
        this.contentEnd = contentEnd;
        this.selfClosing = selfClosing;
    }
    get nameSpan() {
        return { start: this.start + 1, end: this.nameEnd };
    }
    get contentSpan() {
        return { start: this.contentStart, end: this.contentEnd };
    }
}
/** An element that holds other elements, white space, and nothing else: `<name id="x"><leaf>…</leaf></name>`. */
class Row {
    source;
    start;
    end;
    name;
    contentStart;
    attributes;
    parent = null;
    children = NONE;
    /** @param contentStart the offset after the opening tag */
    constructor(source, start, end, name, contentStart, attributes) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.name = name;
        this.contentStart = contentStart;
        this.attributes = attributes;
    }
    get comments() {
        return NONE;
    }
    get text() {
        return '';
    }
    get textSpan() {
        return null;
    }
    get selfClosing() {
        return false;
    }
    get nameSpan() {
        return writtenNameSpan(this);
    }
    get contentSpan() {
        return { start: this.contentStart, end: endOfContent(this) };
    }
}
/** An element that holds text alone, `<name>text</name>`. */
class Leaf {
    source;
    start;
    end;
    name;
    text;
    parent = null;
    constructor(source, start, end, name, text) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.name = name;
        this.text = text;
    }
    get attributes() {
        return NONE;
    }
    get children() {
        return NONE;
    }
    get comments() {
        return NONE;
    }
    get selfClosing() {
        return false;
    }
    get nameSpan() {
        return writtenNameSpan(this);
    }
    get contentSpan() {
        return { start: this.nameSpan.end + 1, end: endOfContent(this) };
    }
    get textSpan() {
        const { text } = this.source;
        const { start: contentStart, end: contentEnd } = this.contentSpan;
        const start = (0,characters/* skipSpace */.AN)(text, contentStart, contentEnd);
        return start === contentEnd ? null : { start, end: (0,characters/* skipSpaceBack */.d7)(text, start, contentEnd) };
    }
}
/** Where the name stands in the opening tag of an element, right after the `<`. */
function writtenNameSpan({ start, name, writtenName = name }) {
    return { start: start + 1, end: start + 1 + writtenName.length };
}
/** The offset of the end tag, which is `</name>` without any space. */
function endOfContent({ end, name, writtenName = name }) {
    return end - writtenName.length - '</>'.length;
}

// EXTERNAL MODULE: ./build/src/sdf/xml/shared-text.js
var shared_text = __webpack_require__(19172);
;// CONCATENATED MODULE: ./build/src/sdf/xml/leaf.js



/** What XML allows in a text or a value, but for `<`, `>`, `&` and a quote, and for what takes two units. */
const PLAIN_MARK = "!#-%'-;=?-\\uD7FF\\uE000-\\uFFFD";
/** A name that XML knows and that no parser refuses. */
const PLAIN_NAME = '(?!(?:constructor|prototype)[>\\t\\n\\r ])[A-Za-z][\\w.]*';
const TEXT = `[\\t\\n\\r "${PLAIN_MARK}]*`;
/**
 * A leaf is an element that holds text alone, without attributes, in the form that NetSuite writes. It is found to be
 * well-formed in one step: nine in ten elements are such, and the parser takes thirty times as long for one.
 */
const LEAF = new RegExp(`<(${PLAIN_NAME})>${TEXT}(?:&(?:amp|lt|gt|quot|apos);${TEXT})*</\\1>`, 'y');
/** Leaves, and the white space behind them. So many that they take few steps, and do not take up the memory at once. */
const LEAVES = new RegExp(`(?:${LEAF.source}[\\t\\n\\r ]*){1,50}`, 'y');
/** The offset after the leaf that begins at an offset; -1 where none does. */
function endOfLeaf(text, start) {
    LEAF.lastIndex = start;
    return LEAF.test(text) ? LEAF.lastIndex : -1;
}
/** The offset after the leaves from an offset on that only white space parts, and after the white space behind them. */
function endOfLeaves(text, start) {
    let at = (0,characters/* skipSpace */.AN)(text, start, text.length);
    for (LEAVES.lastIndex = at; LEAVES.test(text); LEAVES.lastIndex = at)
        at = LEAVES.lastIndex;
    return at;
}
/** The leaf between two offsets. */
function readLeaf(source, start, end) {
    const { text } = source;
    const nameEnd = text.indexOf('>', start);
    const name = (0,shared_text/* sharedName */.F)(text, start + 1, nameEnd);
    const contentEnd = end - name.length - '</>'.length;
    const textStart = (0,characters/* skipSpace */.AN)(text, nameEnd + 1, contentEnd);
    const textEnd = (0,characters/* skipSpaceBack */.d7)(text, textStart, contentEnd);
    return new Leaf(source, start, end, name, (0,characters/* readText */.yR)(source, textStart, textEnd, NO_FAULTS));
}
/** The references of a leaf are known ones. */
const NO_FAULTS = { first: null };

;// CONCATENATED MODULE: ./build/src/sdf/xml/plain-tag.js



const TAG = new RegExp(`<${PLAIN_NAME}(?:[\\t\\n\\r ]+[A-Za-z][\\w.]*="[ ${PLAIN_MARK}]*")?>`, 'y');
/** The plain tag that begins at an offset; null where none does. */
function readPlainTag(text, start) {
    TAG.lastIndex = start;
    if (!TAG.test(text))
        return null;
    return { start, nameEnd: endOfName(text, start + 1), end: TAG.lastIndex };
}
function endOfName(text, start) {
    let at = start;
    while (!(0,characters/* isSpace */.xC)(text.charCodeAt(at)) && text.charCodeAt(at) !== GREATER_THAN)
        at += 1;
    return at;
}
const GREATER_THAN = 62;
/** The attributes of a plain tag. Nothing in their values is to be resolved. */
function attributesOf(source, { nameEnd, end }) {
    if (end === nameEnd + 1)
        return NONE;
    const { text } = source;
    const nameStart = (0,characters/* skipSpace */.AN)(text, nameEnd, end);
    const equals = text.indexOf('=', nameStart);
    const name = text.slice(nameStart, equals);
    const value = { start: equals + '="'.length, end: end - '">'.length };
    return [{ source, ...value, name, text: text.slice(value.start, value.end) }];
}

;// CONCATENATED MODULE: ./build/src/sdf/xml/plain.js






/** How many levels of plain elements may be in a plain element: those of a row, and those of a list. */
const ROW = 1;
const LIST = 2;
/**
 * Finds and reads the plain elements of a text. They are well-formed, whatever the rest of it is. A root that is more
 * than a row is left to the parser, which has to say that there is one.
 */
function readPlain(source, unread) {
    const { text } = source;
    const elements = [];
    const reader = { source, unread, found: elements, named: -1 };
    const root = nextTag(text, 0);
    const row = root === -1 ? null : readElement(reader, root, ROW);
    if (row)
        return { elements: [row], isRoot: true };
    for (let at = root; at !== -1; at = nextTag(text, Math.max(at + 1, elements.at(-1)?.end ?? 0))) {
        const element = at === root ? null : readElement(reader, at, LIST);
        if (element)
            elements.push(element);
    }
    return { elements, isRoot: false };
}
/** The next offset at which an opening tag may begin; -1 for none. */
function nextTag(text, from) {
    let at = text.indexOf('<', from);
    while (at !== -1) {
        const mark = text.charCodeAt(at + 1);
        if (mark === EXCLAMATION_MARK || mark === QUESTION_MARK)
            at = text.indexOf('<', (0,markup/* nextMarkup */._G)(text, at)?.end ?? text.length);
        else if (mark === SLASH)
            at = text.indexOf('<', at + 1);
        else
            return at;
    }
    return at;
}
const SLASH = 47;
const plain_LESS_THAN = 60;
const EXCLAMATION_MARK = 33;
const QUESTION_MARK = 63;
/**
 * Reads the element at an offset, if it is plain. If not, what comes first in it may be: that stays with what was found.
 *
 * @param levels how many levels of elements may be in it
 */
function readElement(reader, start, levels) {
    const { source, unread, found } = reader;
    const leafEnd = endOfLeaf(source.text, start);
    if (leafEnd !== -1)
        return readLeaf(source, start, leafEnd);
    const tag = levels === 0 ? null : readPlainTag(source.text, start);
    if (!tag)
        return null;
    const empty = unread && unreadRow(reader, tag, unread);
    if (empty)
        return empty;
    const first = found.length;
    const contentEnd = readChildren(reader, tag.end, levels - 1);
    const element = contentEnd === null ? null : plain_closed(source, tag, contentEnd);
    if (!element)
        return null;
    element.children = found.slice(first);
    found.length = first;
    for (const child of element.children)
        child.parent = element;
    return element;
}
/** Reads elements that only white space parts, and gives the offset at which they end; null where one is not plain. */
function readChildren(reader, start, levels) {
    const { text } = reader.source;
    let at = (0,characters/* skipSpace */.AN)(text, start, text.length);
    while (text.charCodeAt(at) === plain_LESS_THAN && text.charCodeAt(at + 1) !== SLASH) {
        const child = readElement(reader, at, levels);
        if (!child)
            return null;
        reader.found.push(child);
        at = (0,characters/* skipSpace */.AN)(text, child.end, text.length);
    }
    return at;
}
/** A row that need not be read; null for any other element. */
function unreadRow(reader, tag, { element, unless }) {
    const { source } = reader;
    const { text } = source;
    const { start, nameEnd, end } = tag;
    const isMeant = element === null || (nameEnd - start - 1 === element.length && text.startsWith(element, start + 1));
    const row = isMeant ? plain_closed(source, tag, endOfLeaves(text, end)) : null;
    if (!row)
        return null;
    if (reader.named < start)
        reader.named = nextOf(text, unless, start);
    return reader.named < row.end ? null : row;
}
/** The offset at which a text says a word next; beyond all offsets where it does not. */
function nextOf(text, word, from) {
    const at = text.indexOf(word, from);
    return at === -1 ? Number.POSITIVE_INFINITY : at;
}
/** An element of which the content ends at an offset; null where no end tag of its name stands there. */
function plain_closed(source, tag, contentEnd) {
    const { text } = source;
    const { start, nameEnd, end: contentStart } = tag;
    const name = (0,shared_text/* sharedName */.F)(text, start + 1, nameEnd);
    const end = contentEnd + name.length + '</>'.length;
    if (!text.startsWith('</', contentEnd) || !text.startsWith(name, contentEnd + 2) || text[end - 1] !== '>')
        return null;
    return new Row(source, start, end, name, contentStart, attributesOf(source, tag));
}

;// CONCATENATED MODULE: ./build/src/sdf/xml/rest.js

/** The text without some pieces of it, which are in their order, and without the white space around them. */
function restOf(text, pieces) {
    const parts = [];
    const cuts = [];
    let length = 0;
    let at = 0;
    let start = -1;
    for (let index = 0; index < pieces.length; index++) {
        const piece = pieces[index];
        if (start === -1)
            start = (0,characters/* skipSpaceBack */.d7)(text, at, piece.start);
        const end = (0,characters/* skipSpace */.AN)(text, piece.end, text.length);
        if (pieces[index + 1]?.start === end)
            continue;
        parts.push(text.slice(at, start), ' ');
        length += start - at + 1;
        cuts.push({ at: length, shift: end - length });
        at = end;
        start = -1;
    }
    return cuts.length === 0 ? { text, cuts } : { text: parts.join('') + text.slice(at), cuts };
}
/** The offset in the whole text of an offset in the rest: of the character there, not of the end of a cut before it. */
function inWhole({ cuts }, offset) {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (cuts[middle].at <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return offset + (cuts[low - 1]?.shift ?? 0);
}

;// CONCATENATED MODULE: ./build/src/sdf/xml/tree.js









/** Reads an element and what is in it. The parser has refused whatever is nested too deep for that. */
function tree_readElement(reading, node, parent) {
    const { source, faults } = reading;
    const name = (0,parser/* nameOf */.Vb)(node);
    const { start, end } = placeOf(reading, node);
    const tag = readTag(source, start, name, faults);
    const contentEnd = tag.selfClosing ? end : tree_endOfContent(source, tag.end, end, name, faults);
    const nameEnd = start + 1 + name.length;
    const element = new ReadElement(source, start, end, name, nameEnd, tag.end, contentEnd, tag.selfClosing);
    element.parent = parent;
    element.attributes = tag.attributes;
    const content = emptyContent();
    const children = [];
    let at = tag.end;
    for (const childNode of (0,parser/* childrenOf */.LU)(node, name)) {
        if (faults.first)
            break;
        readBetween(reading, element, at, placeOf(reading, childNode).start, content, children);
        const child = tree_readElement(reading, childNode, element);
        children.push(child);
        at = child.end;
    }
    readBetween(reading, element, at, contentEnd, content, children);
    if (children.length > 0)
        element.children = children;
    if (content.comments)
        element.comments = content.comments;
    const { textSpan } = content;
    if (textSpan) {
        element.text = (0,characters/* trimSpace */.Pd)(content.text);
        element.textSpan = textSpan;
    }
    return element;
}
/** The range of a node in the whole text. */
function placeOf({ rest }, node) {
    const { start, end } = (0,parser/* rangeOf */.be)(node);
    return { start: inWhole(rest, start), end: inWhole(rest, end) };
}
/** Reads what stands between two elements that the parser has seen: text, comments, and plain elements. */
function readBetween({ source, plain, faults }, parent, start, end, content, children) {
    let at = start;
    for (let next = plain.at(-1); next && next.end <= end; next = plain.at(-1)) {
        plain.pop();
        if (next.start < at)
            continue;
        if (isTooDeep(next, depthOf(parent)))
            throw new Error('Too many nested tags');
        readContent(source, at, next.start, content, faults);
        next.parent = parent;
        children.push(next);
        at = next.end;
    }
    readContent(source, at, end, content, faults);
}
/** Whether an element, or one in it, stands deeper than any may. */
function isTooDeep({ children }, depth) {
    if (depth >= parser/* MAX_DEPTH */.lr)
        return true;
    return depth + LIST >= parser/* MAX_DEPTH */.lr && children.some((child) => isTooDeep(child, depth + 1));
}
/** How many levels an element and those around it are. */
function depthOf({ parent }) {
    return parent ? depthOf(parent) + 1 : 1;
}
/** The opening tag. Nearly all are plain, and those are not looked at attribute by attribute. */
function readTag(source, start, name, faults) {
    const end = start + 1 + name.length;
    const plain = readPlainTag(source.text, start);
    if (plain?.nameEnd === end)
        return { attributes: attributesOf(source, plain), selfClosing: false, end: plain.end };
    const tag = (0,xml_tag/* readOpenTag */.jg)(source, start, faults);
    if (tag?.name !== name) {
        (0,fault/* note */.N4)(faults, source, start, UNREADABLE);
        return { attributes: NONE, selfClosing: false, end };
    }
    const attributes = tag.attributes.map((attribute) => ({
        source,
        ...attribute,
        text: (0,characters/* readAttributeText */.AD)(source, attribute.start, attribute.end, faults),
    }));
    return { attributes, selfClosing: tag.selfClosing, end: tag.end };
}
/** The offset at which the end tag of an element begins. */
function tree_endOfContent(source, start, end, name, faults) {
    const { text } = source;
    const usual = end - name.length - '</>'.length;
    if (text.startsWith('</', usual) && text.startsWith(name, usual + 2))
        return usual;
    const at = text.lastIndexOf('</', end - 1);
    const tag = at < start ? null : (0,xml_tag/* readEndTag */.Qk)(source, at, faults);
    if (tag?.name !== name || tag.end !== end)
        (0,fault/* note */.N4)(faults, source, start, UNREADABLE);
    return Math.max(at, start);
}
const UNREADABLE = 'This element cannot be read.';

;// CONCATENATED MODULE: ./build/src/sdf/xml/xml.js













/**
 * Reads a text as one XML document.
 *
 * A text that is not well-formed, or that no parser should be given (document type, size, depth, names that
 * JavaScript reserves), gives one fault with its place. Nothing is thrown.
 *
 * Plain elements are read where they stand. The parser gets the rest, and says where the other elements are; each is then
 * read there, tags and all that is between them: a text that the elements do not cover without a gap is not well-formed.
 *
 * @param unread rows in which only something certain is of interest
 */
function parseXml(source, unread = null) {
    if (source.text.length > limits/* MAX_CHARACTERS */.SF)
        return { fault: (0,limits/* tooLarge */.g$)(source) };
    try {
        return readDocument(source, unread);
    }
    catch (error) {
        const { message = String(error) } = error;
        return { fault: firstFault(source) ?? (0,limits/* refusedFault */.X1)(source, message) ?? (0,fault/* malformed */.Qm)(source, 0, message) };
    }
}
function readDocument(source, unread) {
    const { elements, isRoot } = readPlain(source, unread);
    const rest = restOf(source.text, elements);
    const early = (0,limits/* faultInMarkup */.CQ)(source, rest.text) ?? (0,characters/* faultInCharacters */.iq)(source, rest.text) ?? (0,declaration/* faultInDeclaration */.wp)(source);
    if (early)
        return { fault: early };
    const faults = { first: null };
    const root = isRoot ? elements[0] : readParsed(source, elements, rest, faults);
    if (!root)
        return { fault: firstFault(source) ?? (0,fault/* malformed */.Qm)(source, 0, NO_ROOT) };
    readOutside(source, (0,declaration/* documentStart */.Qf)(source), root.start, 'before', faults);
    readOutside(source, root.end, source.text.length, 'after', faults);
    return faults.first ? { fault: firstFault(source) ?? faults.first } : { root };
}
/** The root element, where the parser is asked for all that is not plain; null where it does not find one. */
function readParsed(source, plain, rest, faults) {
    const [first, second] = (0,parser/* parseElements */.dI)((0,markup/* withoutInstructions */.yd)(rest.text));
    return first && !second ? tree_readElement({ source, rest, plain: plain.reverse(), faults }, first, null) : null;
}
const NO_ROOT = 'A document has one root element.';


/***/ }),

/***/ 3093:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   globFilter: () => (/* binding */ globFilter),
/* harmony export */   s: () => (/* binding */ faultInGlob)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91138);

/** What a glob may be at most, so that none keeps a run busy: `{a,b}{a,b}…` doubles with every brace. */
const MAX_LENGTH = 1000;
const MAX_ALTERNATIVES = 200;
const OPTIONS = {
    braceExpandMax: MAX_ALTERNATIVES + 1,
    dot: true,
    nocomment: true,
    nonegate: true,
    // The same globs mean the same on every system: paths have `/`, and `\` makes the next character an ordinary one.
    platform: 'linux',
};
/**
 * A filter for a list of minimatch globs: a path is meant if a glob matches it or a folder above it.
 *
 * Globs begin at the top, as those of GitHub workflows do: `Legacy` and `Legacy/` are the folder there and all in it,
 * `*.xml` the files there, and a double star and slash before a name means any folder. One that begins with `!`
 * takes back what those before it matched; the last that matches decides. An empty list means nothing.
 *
 * Throws for a glob that `faultInGlob` tells.
 */
function globFilter(globs) {
    const patterns = globs.map((glob) => {
        const fault = faultInGlob(glob);
        if (fault !== null)
            throw new Error(fault);
        return { negated: glob.startsWith('!'), matcher: compile(glob) };
    });
    return (path) => {
        const paths = pathAndFolders(path);
        let meant = false;
        for (const { negated, matcher } of patterns) {
            if (meant === negated && paths.some((part) => matcher.match(part)))
                meant = !negated;
        }
        return meant;
    };
}
/** Why a text cannot be used as a glob, or null. */
function faultInGlob(glob) {
    const shown = glob.length > 60 ? `${glob.slice(0, 60)}…` : glob;
    if (glob.length > MAX_LENGTH)
        return `The glob "${shown}" is longer than ${MAX_LENGTH} characters.`;
    try {
        if (compile(glob).set.length <= MAX_ALTERNATIVES)
            return null;
        return `The braces of the glob "${shown}" expand to more than ${MAX_ALTERNATIVES} globs. Use fewer.`;
    }
    catch (error) {
        return `The glob "${shown}" cannot be read: ${error.message}.`;
    }
}
function compile(glob) {
    const path = glob.replace(/^!/, '');
    const pattern = path.replace(/^\.?\/+/, '').replace(/\/+$/, '');
    const isTop = path !== '' && (pattern === '' || pattern === '.');
    return new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(isTop ? '**' : pattern, OPTIONS);
}
function pathAndFolders(path) {
    const paths = [path];
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
        paths.push(path.slice(0, at));
    return paths;
}


/***/ }),

/***/ 43457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Asks when it is first asked, and has the same answer from then on. */
function once(ask) {
    let answer = null;
    return () => {
        answer ??= { value: ask() };
        return answer.value;
    };
}


/***/ })

};
