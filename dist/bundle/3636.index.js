export const id = 3636;
export const ids = [3636];
export const modules = {

/***/ 3636:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _0: () => (/* binding */ accessChanges),
  vR: () => (/* reexport */ widens),
  Ly: () => (/* reexport */ worstRisk)
});

// EXTERNAL MODULE: ./build/src/sdf/catalogue/risks.js + 1 modules
var risks = __webpack_require__(3832);
// EXTERNAL MODULE: ./build/src/util/compare-text.js
var compare_text = __webpack_require__(4465);
;// CONCATENATED MODULE: ./build/src/access/change.js


/** Whether somebody may do more after a change than before. */
function widens({ change }) {
    return change === 'granted' || change === 'raised' || change === 'loosened';
}
/** The greatest risk of the access that changes open. What they only take away is no risk. */
function worstRisk(changes) {
    return (0,risks/* greatestRisk */.bH)(changes.filter(widens).map(({ risk }) => risk)) ?? 'none';
}
/** Worst first; of equal risk what widens before what narrows; then by names, so that the order is always the same. */
function compareChanges(one, other) {
    return ((0,risks/* compareRisks */.IJ)(other.risk, one.risk) ||
        Number(widens(other)) - Number(widens(one)) ||
        (0,compare_text/* compareTexts */.q)(namesOf(one), namesOf(other)));
}
function namesOf({ project, role, object, permission, change }) {
    return [project, role ?? '', object ?? '', permission, change];
}

// EXTERNAL MODULE: ./build/src/access/entry-permission.js
var entry_permission = __webpack_require__(5458);
// EXTERNAL MODULE: ./build/src/access/holders.js
var holders = __webpack_require__(4527);
// EXTERNAL MODULE: ./build/src/access/match-projects.js
var match_projects = __webpack_require__(4788);
// EXTERNAL MODULE: ./build/src/access/names.js
var names = __webpack_require__(544);
// EXTERNAL MODULE: ./build/src/access/openings.js
var openings = __webpack_require__(1127);
;// CONCATENATED MODULE: ./build/src/access/object-changes.js


/** What a change of record types opens or closes to people whom no list names. */
function objectChanges(pair) {
    const before = pair.base?.counterpartById ?? new Map();
    const after = pair.head?.counterpartById ?? new Map();
    const ids = new Set([...before.keys(), ...after.keys()]);
    return [...ids].flatMap((id) => changesOfObject(pair, before.get(id) ?? null, after.get(id) ?? null));
}
function changesOfObject(pair, before, after) {
    const object = after ?? before;
    if (!object)
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
function byField(object) {
    return new Map((object ? (0,openings/* openingsOf */.D)(object) : []).map((opening) => [opening.field, opening]));
}
function compare(before, after) {
    const wider = after && (!before || after.width > before.width) ? after : before;
    const change = changeBetween(before, after);
    if (!wider || !change)
        return null;
    return {
        permission: wider.field,
        name: wider.name,
        change,
        before: shown(before, change),
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
    if (before.width === after.width)
        return null;
    const isWider = after.width > before.width;
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
    return before?.isOpen ? 'revoked' : null;
}
function shown(opening, change) {
    if (!opening)
        return null;
    return opening.isOpen || change === 'loosened' || change === 'tightened' ? opening.value : null;
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(2263);
// EXTERNAL MODULE: ./build/src/sdf/restriction.js
var restriction = __webpack_require__(5051);
// EXTERNAL MODULE: ./build/src/access/risk-of-holding.js
var risk_of_holding = __webpack_require__(6657);
// EXTERNAL MODULE: ./build/src/access/settings.js + 1 modules
var settings = __webpack_require__(4832);
;// CONCATENATED MODULE: ./build/src/access/role-changes.js






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
        ...[...keys].flatMap((key) => grantChanges(pair, subject, grantsBefore.get(key) ?? null, grantsAfter.get(key) ?? null, whole)),
        ...settingChanges(subject, before, after),
    ];
}
/** An inactive role grants nothing. */
function effectiveGrants({ ledByEntryBefore, ledByEntryAfter }, before, after) {
    const one = before?.isActive ? before.grants : NOTHING;
    const other = after?.isActive ? after.grants : NOTHING;
    const isNamed = (key) => one.has(key) || other.has(key);
    return {
        grantsBefore: (0,entry_permission/* ledByEntry */.n3)(one, ledByEntryBefore, isNamed),
        grantsAfter: (0,entry_permission/* ledByEntry */.n3)(other, ledByEntryAfter, isNamed),
    };
}
function wholeOf(before, after) {
    if (!before?.role)
        return after?.role ? 'added' : null;
    if (!after?.role)
        return 'removed';
    if (before.isActive === after.isActive)
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
    if (!before?.role || !after?.role || !before.isActive || !after.isActive)
        return [];
    const settingsBefore = (0,settings/* settingsOf */.f)(before.role);
    return [...(0,settings/* settingsOf */.f)(after.role).values()].flatMap((held) => {
        const known = settingsBefore.get(held.setting.field);
        return known && known.width !== held.width ? [settingChange(subject, known, held)] : [];
    });
}
function settingChange(subject, before, after) {
    const { field, name, risk } = after.setting;
    return {
        ...subject,
        permission: field,
        name,
        tab: null,
        change: after.width > before.width ? 'loosened' : 'tightened',
        before: before.value,
        after: after.value,
        risk,
        whole: null,
        at: after.at,
    };
}

;// CONCATENATED MODULE: ./build/src/access/changes.js







/** What a change does to access: who may do more or less than before, the worst risk first. */
function accessChanges(base, head) {
    return (0,match_projects/* matchProjects */.C)(base, head)
        .flatMap((pair) => [...changesOfHolders(pair), ...objectChanges(pair)])
        .sort(compareChanges);
}
function changesOfHolders(pair) {
    const before = pair.base ? (0,holders/* holdersOf */.pW)(pair.base) : new Map();
    const after = pair.head ? (0,holders/* holdersOf */.pW)(pair.head) : new Map();
    const switched = (0,entry_permission/* switchedTypes */.vj)(pair);
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

/***/ 5458:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ ENTRY_PERMISSION),
/* harmony export */   n3: () => (/* binding */ ledByEntry),
/* harmony export */   vj: () => (/* binding */ switchedTypes)
/* harmony export */ });
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7820);
/* harmony import */ var _openings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1127);


/** Custom Record Entries: for a record type without a list it stands in place of a permission of its own. */
const ENTRY_PERMISSION = 'LIST_CUSTRECORDENTRY';
function switchedTypes({ base, head }) {
    const ledByEntryBefore = [];
    const ledByEntryAfter = [];
    for (const [id, after] of head?.counterpartById ?? []) {
        const before = base?.counterpartById.get(id);
        if (before?.kind !== 'customrecordtype' || after.kind !== 'customrecordtype')
            continue;
        const types = `${(0,_openings_js__WEBPACK_IMPORTED_MODULE_0__/* .accessTypeOf */ .q)(before)} ${(0,_openings_js__WEBPACK_IMPORTED_MODULE_0__/* .accessTypeOf */ .q)(after)}`;
        if (types === 'CUSTRECORDENTRYPERM USEPERMISSIONLIST')
            ledByEntryBefore.push((0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(id));
        if (types === 'USEPERMISSIONLIST CUSTRECORDENTRYPERM')
            ledByEntryAfter.push((0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(id));
    }
    return { ledByEntryBefore, ledByEntryAfter };
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

/***/ 7793:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ CORE_ADMINISTRATION),
/* harmony export */   Bb: () => (/* binding */ coreFieldOf),
/* harmony export */   Rr: () => (/* binding */ grantsOf),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   od: () => (/* binding */ grantOf),
/* harmony export */   yk: () => (/* binding */ canonicalKey)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2263);
/* harmony import */ var _sdf_notation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7949);
/* harmony import */ var _sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(569);
/* harmony import */ var _sdf_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5235);
/* harmony import */ var _sdf_restriction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5051);
/* harmony import */ var _sdf_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3496);






/** The standard permission that the field `coreadminpermission` stands for (section_1515446005). */
const CORE_ADMINISTRATION = 'ADMI_KERNEL';
/**
 * What a role says it grants, by canonical key; an inactive role says so as well. A key that stands there twice, which
 * SDF refuses, grants the higher level and the looser restriction of the two: what it could come to at most.
 */
function grantsOf(project, role) {
    const grants = new Map();
    for (const { key, level, restriction } of role.permissions) {
        if (key)
            add(grants, grantOf(canonicalKey(project, key.text), level, restriction));
    }
    const field = coreFieldOf(role);
    if (field) {
        const at = (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(field);
        const core = { key: CORE_ADMINISTRATION, level: 'FULL', restriction: 'none', object: null };
        add(grants, { ...core, field: field.name, at });
    }
    return grants;
}
/** The field that gives a role core administration; null where it does not. */
function coreFieldOf({ root }) {
    const core = (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_4__/* .childValue */ .EK)(root, 'coreadminpermission');
    return core?.text === 'T' ? core.element : null;
}
/** A grant from the values of a `permission`; null where its level grants nothing, or is none that SDF knows. */
function grantOf(key, level, restriction) {
    const known = (0,_sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(level) ?? numberedLevel(level);
    if (!level || !known || known === 'NONE')
        return null;
    const reach = (0,_sdf_restriction_js__WEBPACK_IMPORTED_MODULE_5__/* .restrictionOf */ .gV)(restriction) ?? 'none';
    return { key, level: known, restriction: reach, object: null, at: (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(level.element) };
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
    const looser = (0,_sdf_restriction_js__WEBPACK_IMPORTED_MODULE_5__/* .compareRestrictions */ .dX)(other.restriction, one.restriction) > 0 ? other : one;
    return { ...higher, restriction: looser.restriction };
}
/** A key as all comparisons write it: an object of the project itself without the project's own application id. */
function canonicalKey(project, text) {
    return (0,_sdf_references_js__WEBPACK_IMPORTED_MODULE_3__/* .targetKey */ .hD)(project, (0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_1__/* .dueKey */ .u4)(text));
}


/***/ }),

/***/ 4527:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ holderId),
/* harmony export */   pW: () => (/* binding */ holdersOf)
/* harmony export */ });
/* unused harmony export isListInForce */
/* harmony import */ var _sdf_notation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7949);
/* harmony import */ var _sdf_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(569);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7820);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7043);
/* harmony import */ var _grants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7793);





/**
 * Everybody to whom a project grants something, and its own roles in any case, by id.
 *
 * A role and an object must say the same of each other. Where only one of them speaks it counts; where they differ,
 * which SDF refuses, the role does. Only where the object alone is deployed could the object give the role more than
 * the role itself says: there the more counts.
 */
function holdersOf(project) {
    const granted = [...project.counterpartById.values()].flatMap((object) => grantsOfObject(project, object));
    const byObjects = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(granted, ({ holder }) => holder);
    const holders = new Map();
    for (const [id, role] of project.roleById) {
        const grants = merged(project, role, byObjects.get(id) ?? []);
        holders.set(id, { id, role, isActive: (0,_sdf_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .inactiveMark */ .Vk)(role) === null, grants });
    }
    for (const [id, own] of byObjects) {
        if (holders.has(id))
            continue;
        const grants = new Map();
        for (const { grant } of own)
            (0,_grants_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ)(grants, grant);
        holders.set(id, { id, role: null, isActive: true, grants });
    }
    return holders;
}
/** Whether a list of an object applies: that of a record type only under one access type (subsect_0816050536). */
function isListInForce(object) {
    if (object.kind !== 'customrecordtype')
        return true;
    return object.accessType?.text === 'USEPERMISSIONLIST' && !(0,_sdf_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .belongsToSegment */ .V$)(object);
}
function merged(project, role, granted) {
    const grants = new Map((0,_grants_js__WEBPACK_IMPORTED_MODULE_2__/* .grantsOf */ .Rr)(project, role));
    const spokenOf = new Set(role.permissions.flatMap(({ key }) => (key ? (0,_grants_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalKey */ .yk)(project, key.text) : [])));
    for (const { object, grant } of granted) {
        const isObjectAlone = object.inScope && !role.inScope;
        if (isObjectAlone || !spokenOf.has(grant.key))
            (0,_grants_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ)(grants, grant);
    }
    return grants;
}
function grantsOfObject(project, object) {
    if (!isListInForce(object))
        return [];
    return object.permittedRoles.flatMap(({ role, level, restriction }) => {
        const grant = (0,_grants_js__WEBPACK_IMPORTED_MODULE_2__/* .grantOf */ .od)((0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(object.id), level, restriction);
        if (!role || !grant)
            return [];
        return [{ holder: holderId(project, role.text), object, grant: { ...grant, object: object.id } }];
    });
}
/** How holders name a role that an object permits. */
function holderId(project, text) {
    const key = (0,_grants_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalKey */ .yk)(project, (0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_0__/* .dueRole */ .nv)(text));
    const reference = (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(key);
    return reference && reference.appId === null && reference.bundleId === null ? reference.scriptId : key;
}


/***/ }),

/***/ 4788:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ matchProjects)
/* harmony export */ });
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7043);

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

/***/ 1127:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openingsOf),
/* harmony export */   q: () => (/* binding */ accessTypeOf)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2263);
/* harmony import */ var _sdf_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(569);
/* harmony import */ var _sdf_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3496);



/**
 * Access types from the narrowest (subsect_0816050536): a list of roles; every role that holds Custom Record Entries;
 * every internal role, which may do all.
 */
const ACCESS_TYPES = ['USEPERMISSIONLIST', 'CUSTRECORDENTRYPERM', 'NONENEEDED'];
const DEFAULT_ACCESS_TYPE = 'CUSTRECORDENTRYPERM';
/** Levels for people outside the company, which count only where no permission is needed. */
const OUTSIDERS = [
    {
        field: 'externalrolepermissionlevel',
        name: 'Permission Level for External Roles',
        toRead: 'medium',
        toAct: 'high',
    },
    {
        field: 'publicpermissionlevel',
        name: 'Permission Level for the Public',
        toRead: 'high',
        toAct: 'critical',
    },
];
/** The access type of a record type as it takes effect. One that SDF does not know could come to anything. */
function accessTypeOf({ accessType }) {
    if (!accessType)
        return DEFAULT_ACCESS_TYPE;
    return ACCESS_TYPES.find((known) => known === accessType.text) ?? 'NONENEEDED';
}
/** How far a record type is open. One that holds the values of a segment is not: the segment says who may use them. */
function openingsOf(object) {
    if (object.kind !== 'customrecordtype' || (0,_sdf_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .belongsToSegment */ .V$)(object))
        return [];
    const value = accessTypeOf(object);
    const isOpen = value === 'NONENEEDED';
    const at = object.accessType ?? (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_2__/* .openingTag */ .p8)(object.root);
    const risk = isOpen ? 'high' : 'medium';
    const width = ACCESS_TYPES.indexOf(value);
    return [
        { field: 'accesstype', name: 'Access Type', value, width, isOpen, risk, at },
        ...OUTSIDERS.map((outsiders) => openingTo(outsiders, object, isOpen)),
    ];
}
function openingTo({ field, name, toRead, toAct }, { root }, counts) {
    const written = (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_2__/* .childValue */ .EK)(root, field);
    const value = counts && written && (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(written.text) ? written.text : 'NONE';
    return {
        field,
        name,
        value,
        width: _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(value),
        isOpen: value !== 'NONE',
        risk: value === 'VIEW' ? toRead : toAct,
        at: written ?? (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_2__/* .openingTag */ .p8)(root),
    };
}


/***/ }),

/***/ 6657:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ riskOfHolding)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3832);

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

/***/ 4832:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ settingsOf)
});

// EXTERNAL MODULE: ./build/src/sdf/value.js
var sdf_value = __webpack_require__(3496);
;// CONCATENATED MODULE: ./build/src/access/setting.js
const ON_NARROWS = { values: [['T'], ['F']], absent: 'F' };
const ON_WIDENS = { values: [['F'], ['T']], absent: 'F' };
/** Source of the meanings and defaults: Oracle's XML reference, SDFxml_2121043136, and section_4731154857. */
const SETTINGS = [
    {
        field: 'restrictip',
        name: 'Restrict by IP Address',
        ...ON_NARROWS,
        widest: 'The role logs in from every address.',
        risk: 'medium',
    },
    {
        field: 'restrictbydevice',
        name: 'Restrict by Device ID',
        ...ON_NARROWS,
        widest: 'The role logs in from every device.',
        risk: 'medium',
    },
    {
        field: 'tfarequired',
        name: 'Two-Factor Authentication Required',
        values: [['SMS', 'TOTP'], ['OFF']],
        absent: 'OFF',
        widest: 'A password is enough, except where NetSuite itself demands more.',
        risk: 'medium',
    },
    {
        field: 'issinglesignononly',
        name: 'Single Sign-on Only',
        ...ON_NARROWS,
        widest: 'The role logs in past the single sign-on as well.',
        risk: 'medium',
    },
    {
        field: 'iswebserviceonlyrole',
        name: 'Web Services Only Role',
        ...ON_NARROWS,
        widest: 'The role logs in to the UI as well.',
        risk: 'medium',
    },
    {
        field: 'subsidiaryoption',
        name: 'Subsidiary Restrictions',
        values: [['OWN'], ['SELECTED'], ['ALLACTIVE'], ['ALL']],
        absent: 'ALL',
        widest: 'The role reaches the records of every subsidiary, inactive ones too.',
        risk: 'medium',
    },
    {
        field: 'subsidiaryviewingallowed',
        name: 'Allow Cross-Subsidiary Record Viewing',
        ...ON_WIDENS,
        widest: 'The role sees the records of the other subsidiaries.',
        risk: 'medium',
    },
    {
        field: 'accountingbooksoption',
        name: 'Accounting Book Restrictions',
        values: [['PRIMARY'], ['SELECTED'], ['ALL']],
        absent: 'PRIMARY',
        widest: 'The role reaches every accounting book.',
        risk: 'medium',
    },
    {
        field: 'employeeselectionunrestricted',
        name: 'Do Not Restrict Employee Fields',
        ...ON_WIDENS,
        widest: 'The role may choose any employee in a field.',
        risk: 'low',
    },
    {
        field: 'restricttimeandexpenses',
        name: 'Restrict Time and Expenses',
        ...ON_NARROWS,
        widest: 'The role enters time and expenses for everybody.',
        risk: 'low',
    },
];
/** Whose records a role reaches. The last two leave all of them open, one of them with a default. */
const OWN_RECORDS = [['OWNONLY'], ['UNASSIGNED'], ['DEFAULTTOOWN', 'NONE']];
const EMPLOYEES = {
    field: 'employeerestriction',
    name: 'Employee Restrictions',
    values: OWN_RECORDS,
    absent: 'NONE',
    widest: 'The role reaches the records of every employee.',
    risk: 'medium',
};
const EMPLOYEE_VIEWING = {
    field: 'employeeviewingallowed',
    name: 'Allow Viewing of Restricted Employees',
    ...ON_WIDENS,
    widest: 'The role sees the records that it may not change.',
    risk: 'low',
};
const SEGMENTS = new Map([
    ['CLASS', 'Class'],
    ['DEPARTMENT', 'Department'],
    ['LOCATION', 'Location'],
]);
/** The setting that a record restriction of a segment is. */
function segmentRestriction(segment, name) {
    return {
        field: `${segment}.restriction`,
        name: `${name} Restrictions`,
        values: OWN_RECORDS,
        absent: 'NONE',
        widest: `The role reaches the records of every ${name.toLowerCase()}.`,
        risk: 'medium',
    };
}
/** Whether a role sees more records of a segment than it may change. */
function segmentViewing(segment, name) {
    return {
        field: `${segment}.viewingallowed`,
        name: `${name} Restrictions: Allow Viewing`,
        ...ON_WIDENS,
        widest: 'The role sees the records that it may not change.',
        risk: 'low',
    };
}
/** Whether a restriction by segment holds for items as well. */
function segmentItems(segment, name) {
    return {
        field: `${segment}.itemsrestricted`,
        name: `${name} Restrictions: Apply to Items`,
        ...ON_NARROWS,
        widest: 'The role reaches all items.',
        risk: 'low',
    };
}

;// CONCATENATED MODULE: ./build/src/access/settings.js


/** The settings of a role by field. Those that its other settings make meaningless are left out. */
function settingsOf(role) {
    const inRole = (setting) => held(setting, (0,sdf_value/* childValue */.EK)(role.root, setting.field), role);
    const employees = inRole(EMPLOYEES);
    const all = [
        ...SETTINGS.map(inRole),
        employees,
        ...(isUnrestricted(employees) ? [] : [inRole(EMPLOYEE_VIEWING)]),
        ...[...SEGMENTS].flatMap(([segment, name]) => segmentSettings(role, segment, name)),
    ];
    return new Map(all.map((one) => [one.setting.field, one]));
}
/** Of several restrictions of one segment, which SDF refuses, the one that leaves the most open. */
function segmentSettings(role, segment, name) {
    const setting = segmentRestriction(segment, name);
    const [widest] = role.recordRestrictions
        .filter((restriction) => restriction.segment?.text === segment)
        .map((restriction) => ({ restriction, held: held(setting, restriction.restriction, role) }))
        .sort((one, other) => other.held.width - one.held.width);
    if (!widest)
        return [held(setting, null, role)];
    return isUnrestricted(widest.held)
        ? [widest.held]
        : [widest.held, ...segmentDetails(role, widest.restriction, segment, name)];
}
function segmentDetails(role, { element }, segment, name) {
    return [
        held(segmentViewing(segment, name), (0,sdf_value/* childValue */.EK)(element, 'viewingallowed'), role),
        held(segmentItems(segment, name), (0,sdf_value/* childValue */.EK)(element, 'itemsrestricted'), role),
    ];
}
function held(setting, value, { root }) {
    const text = value?.text ?? setting.absent;
    const index = setting.values.findIndex((group) => group.includes(text));
    const width = index === -1 ? setting.values.length - 1 : index;
    return { setting, value: text, width, at: value ?? (0,sdf_value/* openingTag */.p8)(root) };
}
function isUnrestricted({ width, setting }) {
    return width === setting.values.length - 1;
}


/***/ }),

/***/ 5235:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   el: () => (/* binding */ roleReferencesOf),
/* harmony export */   hD: () => (/* binding */ targetKey)
/* harmony export */ });
/* harmony import */ var _notation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7949);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7820);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3496);



/**
 * Every reference that a role makes and every one that another object makes to a role, in the order of the files. A
 * standard permission or role in brackets is none, and a script id that lacks them is one.
 */
function referencesOf(project) {
    return [
        ...project.roles.flatMap(referencesOfRole),
        ...project.counterparts.flatMap(roleReferencesOf),
        ...project.customFields.flatMap(roleReferencesOf),
    ];
}
/** The roles that an object refers to: those it lists, and those that its custom fields name. */
function roleReferencesOf(object) {
    const listed = 'permittedRoles' in object ? object.permittedRoles : [];
    return [...listed, ...object.roleAccesses].flatMap(({ role, reference }) => role && reference ? [{ object, value: role, reference }] : []);
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
    const value = reference && (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .elementValue */ .A3)(element);
    if (value)
        uses.push({ object: role, value, reference });
    if (children.length > 0)
        for (const child of children)
            addReferencesIn(child, role, uses);
}


/***/ })

};
