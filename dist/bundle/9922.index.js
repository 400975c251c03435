export const id = 9922;
export const ids = [9922];
export const modules = {

/***/ 92972:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   PW: () => (/* binding */ questionsOf),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   pL: () => (/* binding */ nearestAsked)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_names_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26718);
/* harmony import */ var _sdf_catalogue_names_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83384);
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62263);
/* harmony import */ var _sdf_notation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2891);
/* harmony import */ var _sdf_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86260);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27820);
/* harmony import */ var _sdf_references_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35235);
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39604);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64527);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70544);
/* harmony import */ var _who_doors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40628);











/**
 * What a text can mean, as people write it: a permission, record type, segment or duty by its id or by any of its names,
 * or another object with doors by its script id. Several where a name means several; none where it means none.
 */
function questionsOf(text, level, known) {
    const asked = text.trim();
    const standard = (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .findPermission */ .Ll)(asked.toUpperCase());
    if (standard)
        return [aboutPermission(standard, level)];
    const byId = questionById(asked, level, known);
    if (byId)
        return [byId];
    return [
        ...(0,_sdf_catalogue_names_names_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionsCalled */ ["in"])(asked).map((permission) => aboutPermission(permission, level)),
        ...objectsNamed(asked, level, known.projects),
        ...known.duties
            .filter(({ title }) => (0,_sdf_catalogue_names_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(title) === (0,_sdf_catalogue_names_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(asked))
            .map((duty) => ({ kind: 'duty', duty })),
    ];
}
/** How messages name what a question is about. */
function titleOf(question) {
    if (question.kind === 'duty')
        return `${question.duty.title} (${question.duty.id})`;
    if (question.kind === 'object')
        return question.id;
    return question.name === question.key ? question.key : `${question.name} (${question.key})`;
}
/** The id by which a question can be asked again without doubt. */
function idOf(question) {
    if (question.kind === 'duty')
        return question.duty.id;
    return question.kind === 'object' ? question.id : question.key;
}
/** The id or name that a text was probably meant to be; null where none is near. */
function nearestAsked(text, { projects, duties }) {
    const ids = [
        ...duties.map(({ id }) => id),
        ...projects.flatMap(({ definitions }) => [...definitions.keys()]),
        ...(0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .allPermissions */ .IH)().map(({ id }) => id),
    ];
    const [id] = /_|-/.test(text) ? (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearestWords */ .Ek)(text, ids, 1) : [];
    if (id !== undefined)
        return id;
    const objects = objectNames(projects).map(({ name }) => name);
    const [object] = (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearestWords */ .Ek)(text, objects, 1);
    if (object !== undefined)
        return object;
    const { tab, name } = (0,_sdf_catalogue_names_names_js__WEBPACK_IMPORTED_MODULE_0__/* .withTab */ .WO)(text);
    const [permission] = (0,_sdf_catalogue_names_names_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionsNear */ .Dl)(name, tab);
    return permission?.names[0] ?? permission?.id ?? (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestPermissions */ .Bd)(text, 1)[0] ?? null;
}
function aboutPermission({ id, names }, level) {
    return { kind: 'permission', key: id, name: names[0] ?? id, level };
}
function questionById(asked, level, { projects, duties }) {
    const duty = duties.find(({ id }) => id.toLowerCase() === asked.toLowerCase());
    if (duty)
        return { kind: 'duty', duty };
    const key = (0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$N)((0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_3__/* .dueKey */ .u4)(asked));
    const reference = (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(key);
    const id = reference?.scriptId ?? asked;
    if (reference) {
        for (const project of projects) {
            const object = (0,_sdf_project_js__WEBPACK_IMPORTED_MODULE_4__/* .counterpartOf */ .rY)(project, reference);
            const name = object && ((0,_names_js__WEBPACK_IMPORTED_MODULE_9__/* .nameOfObject */ .MP)(object) ?? object.id);
            if (name !== null)
                return { kind: 'permission', key: (0,_sdf_references_js__WEBPACK_IMPORTED_MODULE_6__/* .targetKey */ .hD)(project, key), name, level };
        }
        if (projects.some((project) => isGranted(project, (0,_sdf_references_js__WEBPACK_IMPORTED_MODULE_6__/* .targetKey */ .hD)(project, key))))
            return { kind: 'permission', key, name: id, level };
    }
    if (projects.some((project) => (0,_who_doors_js__WEBPACK_IMPORTED_MODULE_10__/* .hasDoors */ .q)(project, id)))
        return { kind: 'object', id, level };
    // A key that the catalogue does not know, and that a role holds all the same.
    return projects.some((project) => isGranted(project, asked))
        ? { kind: 'permission', key: asked, name: asked, level }
        : null;
}
/** Whether a role of a project names a key whose object is elsewhere. */
function isGranted(project, key) {
    return [...(0,_holders_js__WEBPACK_IMPORTED_MODULE_8__/* .holdersOf */ .pW)(project).values()].some(({ grants }) => grants.has(key));
}
function objectNames(projects) {
    return projects.flatMap((project) => [...project.counterpartById.values()].flatMap((object) => {
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_9__/* .nameOfObject */ .MP)(object);
        return name === null ? [] : [{ name, key: (0,_sdf_references_js__WEBPACK_IMPORTED_MODULE_6__/* .targetKey */ .hD)(project, (0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_3__/* .dueKey */ .u4)(object.id)) }];
    }));
}
/** One question for each script id: several projects can have the same object. */
function objectsNamed(asked, level, projects) {
    const wanted = (0,_sdf_catalogue_names_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(asked);
    const found = objectNames(projects).filter(({ name }) => (0,_sdf_catalogue_names_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(name) === wanted);
    return [...new Map(found.map((one) => [one.key, one])).values()].map(({ key, name }) => ({
        kind: 'permission',
        key,
        name,
        level,
    }));
}


/***/ }),

/***/ 61291:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UT: () => (/* binding */ CORE_WORDS),
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   wQ: () => (/* binding */ heldByStandard)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _standard_doubt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23268);


/** Why a role with core administration may not hold a permission that it does not name. */
const CORE_WORDS = 'core administration covers most, but not all, of what an administrator may do';
/**
 * What somebody has of what is asked for; of a duty nothing unless it has all sides.
 *
 * @param keysFor the keys by any of which a permission is held
 * @param holds what somebody holds of a key
 */
function heldBy(question, keysFor, holds) {
    if (question.kind === 'object')
        return [];
    const sides = question.kind === 'duty' ? question.duty.sides : [[question]];
    const found = sides.map((side, index) => {
        const seen = new Set();
        return side.flatMap(({ key, level }) => keysFor(key)
            .flatMap(holds)
            .filter((held) => (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(held.level, level) >= 0 && !seen.has(held.key) && seen.add(held.key))
            .map((held) => ({ held, key, side: question.kind === 'duty' ? index + 1 : null })));
    });
    return found.every((side) => side.length > 0) ? found.flat() : [];
}
/** What a standard role holds of what is asked for. */
function heldByStandard(question, role, keysFor = (key) => [key]) {
    const holds = (key) => {
        const held = role.permissions.get(key);
        return held ? [held] : [];
    };
    return heldBy(question, keysFor, holds).map(({ held, side }) => ({
        project: null,
        role: role.id,
        name: role.name,
        level: held.level,
        restriction: 'none',
        through: 'standard role',
        permission: held.key,
        object: null,
        side,
        says: null,
        doubt: (0,_standard_doubt_js__WEBPACK_IMPORTED_MODULE_1__/* .doubtWords */ .O)(held),
        at: null,
    }));
}


/***/ }),

/***/ 23268:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ doubtWords)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);

const WORDS = {
    guessed: 'the id of this permission was inferred from its name',
    module: 'only with a module of NetSuite that the account may not have',
    twice: 'Oracle documents two levels; this is the higher one, the lower is ',
    highest: 'this is the highest level that Oracle documents, the lowest is ',
};
/** Why a standard role may hold less of a permission than is shown; null where the documentation is clear. */
function doubtWords({ key, level, least, doubt }) {
    if (doubt !== null)
        return WORDS[doubt].endsWith(' ') ? WORDS[doubt] + least : WORDS[doubt];
    const permission = (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .findPermission */ .Ll)(key);
    return permission && (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .levelVerdict */ .Qi)(permission, level) !== 'allowed'
        ? 'Oracle documents this level for the role, but not for the permission'
        : null;
}


/***/ }),

/***/ 40628:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openingsTo),
/* harmony export */   q: () => (/* binding */ hasDoors)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_doors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43546);
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62263);
/* harmony import */ var _sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43982);
/* harmony import */ var _sdf_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86260);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27820);
/* harmony import */ var _door_items_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84707);
/* harmony import */ var _door_subject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49167);
/* harmony import */ var _door_widths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66718);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70544);
/* harmony import */ var _openings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61127);










/** Ways to an object that need no permission for it: a record type that is open, the doors of a segment, field or script. */
function openingsTo(question, project, isWanted) {
    if (question.kind === 'duty')
        return [];
    const least = question.level;
    if (question.kind === 'object')
        return doorsOf(project, question.id, least, isWanted);
    const reference = (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(question.key);
    const object = reference && (0,_sdf_project_js__WEBPACK_IMPORTED_MODULE_3__/* .counterpartOf */ .rY)(project, reference);
    if (!object || !isWanted(object.source.path))
        return [];
    if (object.kind === 'customsegment')
        return doorsOf(project, object.id, least, isWanted);
    return openRecordType(project, object, least);
}
/** Whom an opening lets in. */
const WHOM = new Map([
    ['accesstype', 'every internal role may use {}'],
    ['externalrolepermissionlevel', 'every customer, vendor and partner with a login may use {}'],
    ['publicpermissionlevel', 'anyone without a login may use {}'],
]);
function openRecordType(project, object, least) {
    return (0,_openings_js__WEBPACK_IMPORTED_MODULE_9__/* .openingsOf */ .D$)(object)
        .map((opening) => ({ ...opening, level: levelOf(opening.value) ?? 'FULL' }))
        .filter(({ isOpen, level }) => isOpen && isEnough(level, least))
        .map(({ field, level, at, range }) => ({
        ...NOBODY,
        project: project.root,
        level,
        permission: field,
        object: object.id,
        says: WHOM.get(field)?.replace('{}', object.id) ?? null,
        doubt: range.doubt === '' ? null : SEVERAL,
        at,
    }));
}
const SEVERAL = 'the XML can be read in several ways; this is the most that it can mean';
const NO_DEFAULT = 'the element is absent, and no public source names its default';
const NOBODY = { role: null, name: null, restriction: 'none', through: 'door', side: null };
/** Whether an object of a project is known to have doors. */
function hasDoors(project, id) {
    return project.files.some((file) => file.id === id && _sdf_catalogue_doors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DOORS */ .I0.has(file.kind));
}
function doorsOf(project, id, least, isWanted) {
    const files = project.files.filter((file) => file.id === id && _sdf_catalogue_doors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DOORS */ .I0.has(file.kind));
    const [one] = files;
    const place = one && _sdf_catalogue_doors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DOORS */ .I0.get(one.kind);
    if (!place || !files.some(({ source }) => isWanted(source.path)))
        return [];
    const context = { pair: { base: null, head: project }, id, label: (0,_door_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .labelOf */ .Wy)(files), unknown: [] };
    const root = (0,_door_items_js__WEBPACK_IMPORTED_MODULE_5__/* .rootItem */ .q7)(place, readable(files));
    return root ? waysIn(context, root).filter(({ level }) => isEnough(level, least)) : [];
}
function readable(files) {
    return files.filter((file) => file.root() !== null);
}
/** The levels of a custom field, which are numbers. */
const NUMBERED = ['NONE', 'VIEW', 'EDIT'];
/** The level that a value of a door is; null for a flag. */
function levelOf(value) {
    return (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .isLevel */ .NW)(value) ? value : (NUMBERED[Number(value)] ?? null);
}
/** What has no level is always enough. */
function isEnough(level, least) {
    return level === null || (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareLevels */ .t9)(level, least) >= 0;
}
function waysIn(context, item) {
    return [
        ...item.place.doors.flatMap((door) => waysThrough(context, door, item)),
        ...item.place.places.flatMap((inner) => [...(0,_door_items_js__WEBPACK_IMPORTED_MODULE_5__/* .itemsIn */ .Un)(item, inner).values()].flatMap((one) => waysIn(context, one))),
    ];
}
/** Doors that decide about the reach of those who are in already. */
const NO_WAY_IN = new Set(['rolerestrict', 'allowuiaccess', 'allowmobileaccess']);
function waysThrough(context, door, item) {
    if (door.isControl || item.place.isPermission || NO_WAY_IN.has(door.element))
        return [];
    if (door.form !== 'scale')
        return throughEntries(context, door, item);
    const width = (0,_door_widths_js__WEBPACK_IMPORTED_MODULE_7__/* .widthOf */ .qz)(item, door);
    if (width.high <= 0)
        return [];
    const text = width.text ?? door.values.at(-1)?.[0] ?? '';
    const key = item.place.isRole ? item.key : null;
    return [
        {
            ...way(context, door, item, key),
            level: levelOf(text),
            says: (0,_door_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .em)(context, item, door.says[text], key, key),
            doubt: width.text === null ? NO_DEFAULT : width.low === width.high ? null : SEVERAL,
        },
    ];
}
/** A list of those who may, or the role that code runs as. */
function throughEntries(context, door, item) {
    if (!(0,_door_items_js__WEBPACK_IMPORTED_MODULE_5__/* .opennessOf */ .jM)(item).perhaps)
        return [];
    const isOfRoles = door.form === 'role' || door.element.includes('role');
    return [...(0,_door_items_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesIn */ .s9)((0,_door_items_js__WEBPACK_IMPORTED_MODULE_5__/* .written */ .Mp)(item, door.element))].map((entry) => {
        const id = isOfRoles ? (0,_door_items_js__WEBPACK_IMPORTED_MODULE_5__/* .roleId */ .It)(entry) : entry;
        const says = (0,_door_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .em)(context, item, door.says.one, id, id);
        return { ...way(context, door, item, isOfRoles ? id : null), level: null, says, doubt: null };
    });
}
function way({ pair, id }, door, item, role) {
    const project = pair.head;
    return {
        ...NOBODY,
        project: project?.root ?? null,
        role,
        name: role === null ? null : ((0,_names_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOfRole */ .r0)(project?.roleById.get(role) ?? null) ?? (0,_sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOfStandardRole */ .k)(role)),
        permission: door.element,
        object: id,
        at: (0,_door_items_js__WEBPACK_IMPORTED_MODULE_5__/* .written */ .Mp)(item, door.element).at ?? item.at,
    };
}


/***/ }),

/***/ 49740:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ isHeld),
  O: () => (/* binding */ whoOf)
});

// EXTERNAL MODULE: ./build/src/sdf/catalogue/standard-role-permissions.js + 1 modules
var standard_role_permissions = __webpack_require__(43982);
// EXTERNAL MODULE: ./build/src/sdf/project.js + 1 modules
var sdf_project = __webpack_require__(86260);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var sdf_reference = __webpack_require__(27820);
// EXTERNAL MODULE: ./build/src/util/compare-text.js
var compare_text = __webpack_require__(64465);
// EXTERNAL MODULE: ./build/src/access/entry-permission.js
var entry_permission = __webpack_require__(85458);
// EXTERNAL MODULE: ./build/src/access/grants.js
var access_grants = __webpack_require__(57793);
// EXTERNAL MODULE: ./build/src/access/held-by.js
var held_by = __webpack_require__(61291);
// EXTERNAL MODULE: ./build/src/access/holders.js
var access_holders = __webpack_require__(64527);
// EXTERNAL MODULE: ./build/src/access/names.js
var names = __webpack_require__(70544);
// EXTERNAL MODULE: ./build/src/access/openings.js
var openings = __webpack_require__(61127);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/src/sdf/executions.js
var executions = __webpack_require__(83794);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var value = __webpack_require__(43496);
// EXTERNAL MODULE: ./build/src/access/door-items.js
var door_items = __webpack_require__(84707);
// EXTERNAL MODULE: ./build/src/access/standard-doubt.js
var standard_doubt = __webpack_require__(23268);
;// CONCATENATED MODULE: ./build/src/access/who-code.js









const HIGHEST = permissions/* LEVELS */.A_.at(-1) ?? 'FULL';
/** Scripts, apps and workflows that run with what is asked for, for whoever sets them off: those that the internet can open first. */
function codeRunningWith(question, project, holders, keysFor, isWanted) {
    const byId = new Map(holders.map((holder) => [holder.id, holder]));
    const ways = (0,executions/* executionsOf */.tz)(project).flatMap((execution) => {
        const { runsAs, file } = execution;
        if (!runsAs || !isWanted(file.source.path))
            return [];
        const id = runsAs.element.name === 'runasadmin' ? 'ADMINISTRATOR' : (0,door_items/* roleId */.It)(runsAs.text);
        const holder = byId.get(id);
        const [first] = (0,held_by/* heldBy */.Vr)(question, keysFor, holdsAs(id, holder, project));
        if (!first)
            return [];
        const { held, side } = first;
        const isOnline = file.kind === 'suitelet' && (0,value/* childValue */.EK)(execution.element, 'isonline')?.text === 'T';
        return [
            {
                isOnline,
                project: project.root,
                role: id,
                name: holder?.role ? (0,names/* nameOfHolder */.HF)(holder) : (0,standard_role_permissions/* nameOfStandardRole */.k)(id),
                // Of a duty it holds several permissions.
                level: side === null ? held.level : null,
                restriction: side === null ? held.restriction : 'none',
                through: 'door',
                permission: runsAs.element.name,
                object: execution.name,
                side: null,
                says: sentence(execution, id, isOnline),
                doubt: held.doubt,
                at: runsAs,
            },
        ];
    });
    return [...ways.filter(({ isOnline }) => isOnline), ...ways.filter(({ isOnline }) => !isOnline)].map(({ isOnline: _, ...way }) => way);
}
/** What code may do that runs as a role: a role of the project, or a standard one. */
function holdsAs(id, holder, project) {
    return (key) => {
        if (standard_role_permissions/* HOLD_EVERYTHING */.cf.includes(id))
            return [{ key, level: HIGHEST, restriction: 'none', doubt: null }];
        const grant = holder?.isActive ? holder.grants.get((0,access_grants/* canonicalKey */.yk)(project, key)) : undefined;
        const core = holder?.isActive ? holder.grants.get(access_grants/* CORE_ADMINISTRATION */.$b) : undefined;
        const standard = (0,standard_role_permissions/* findStandardRole */.fe)(id)?.permissions.get(key);
        return [
            ...(grant ? [{ ...grant, doubt: grant.doubt ? SEVERAL : null }] : []),
            ...(standard ? [{ ...standard, restriction: 'none', doubt: (0,standard_doubt/* doubtWords */.O)(standard) }] : []),
            ...(core ? [{ ...core, doubt: held_by/* CORE_WORDS */.UT }] : []),
        ];
    };
}
const SEVERAL = 'the XML of the role can be read in several ways';
function sentence({ name }, role, isOnline) {
    const shown = role === 'ADMINISTRATOR' ? 'Administrator' : role;
    return `${name} runs as ${shown}${isOnline ? ', and anyone on the internet may open it' : ''}`;
}

// EXTERNAL MODULE: ./build/src/access/who-doors.js
var who_doors = __webpack_require__(40628);
;// CONCATENATED MODULE: ./build/src/access/who.js












const ORDER = ['role', 'object', 'door', 'standard role'];
/** Who has what a question asks for, by some projects and by what is documented of the standard roles. */
function whoOf(question, projects, { isWanted = () => true, people } = {}) {
    const sorted = [...projects].sort((one, other) => (0,compare_text/* compareTexts */.q)([one.root], [other.root]));
    const own = sorted.flatMap((project) => waysIn(question, project, isWanted));
    const all = [
        ...own.filter(({ isActive }) => isActive).map(({ way }) => way),
        ...standardHolders(question, sorted),
    ];
    const counted = all.map((way) => {
        const count = way.role === null ? undefined : people?.(way);
        return count === undefined ? way : { ...way, people: count };
    });
    return {
        question,
        holders: ORDER.flatMap((through) => counted.filter((way) => way.through === through)),
        inactive: own.filter(({ isActive }) => !isActive).map(({ way }) => way),
        everything: standard_role_permissions/* HOLD_EVERYTHING */.cf,
        unknown: dependsOnStandardRoles(question, sorted) ? (0,standard_role_permissions/* undocumentedRoles */.PI)() : [],
    };
}
/** Whether anybody has it besides the roles that hold everything. */
function isHeld({ holders }) {
    return holders.some(({ role, through }) => through === 'door' || !standard_role_permissions/* HOLD_EVERYTHING */.cf.includes(role ?? ''));
}
/** What a record type, segment or duty of the account grants is in its files; a standard permission is not. */
function dependsOnStandardRoles(question, projects) {
    if (question.kind !== 'permission')
        return question.kind === 'duty';
    return ((0,sdf_reference/* parseReference */.F2)(question.key) === null ||
        projects.some((project) => typeOf(question.key, project) === 'CUSTRECORDENTRYPERM'));
}
function waysIn(question, project, isWanted) {
    if (question.kind === 'object')
        return active((0,who_doors/* openingsTo */.B)(question, project, isWanted));
    const holders = [...(0,access_holders/* holdersOf */.pW)(project).values()].sort((one, other) => (0,compare_text/* compareTexts */.q)([one.role ? '' : '1', one.id], [other.role ? '' : '1', other.id]));
    return [
        ...holders.flatMap((holder) => holdings(question, project, holder, isWanted)),
        ...active((0,who_doors/* openingsTo */.B)(question, project, isWanted)),
        ...active(codeRunningWith(question, project, holders, keysOf(question, project), isWanted)),
    ];
}
function active(ways) {
    return ways.map((way) => ({ way, isActive: true }));
}
/** What a holder has of what is asked for, of a duty only where it has all sides. */
function holdings(question, project, holder, isWanted) {
    const { id, role, isActive, grants } = holder;
    const isWhole = role !== null && isWanted(role.source.path);
    const shown = (key) => isWhole || isObjectWanted(project, key, isWanted);
    const found = (0,held_by/* heldBy */.Vr)(question, keysOf(question, project), (key) => {
        const grant = grants.get((0,access_grants/* canonicalKey */.yk)(project, key));
        return [...(grant && shown(grant.key) ? [grant] : []), ...byCore(grants, isWhole)];
    });
    return found
        .filter((one) => !isSaidBetter(one, found))
        .map(({ held, side, key }) => ({
        isActive,
        way: {
            project: project.root,
            role: id,
            name: (0,names/* nameOfHolder */.HF)(holder),
            level: held.level,
            restriction: held.restriction,
            through: held.object === null ? 'role' : 'object',
            permission: held.key,
            object: held.object,
            side,
            says: null,
            doubt: doubtOf(held, key, question, project) ?? (holder.doubt === undefined ? null : MAYBE_INACTIVE),
            at: held.at,
        },
    }));
}
const MAYBE_INACTIVE = 'its file does not show clearly whether the role is inactive';
/** Whether core administration gives what a permission of its own gives already. */
function isSaidBetter({ held, side, key }, found) {
    const isCore = held.key === access_grants/* CORE_ADMINISTRATION */.$b && key !== access_grants/* CORE_ADMINISTRATION */.$b;
    return isCore && found.some((other) => other.side === side && other.held.key !== access_grants/* CORE_ADMINISTRATION */.$b);
}
/** Core administration stands for most of what an administrator may, without naming it. */
function byCore(grants, isWhole) {
    const core = isWhole ? grants.get(access_grants/* CORE_ADMINISTRATION */.$b) : undefined;
    return core ? [core] : [];
}
function doubtOf({ key, doubt, object }, asked, question, project) {
    if (key === access_grants/* CORE_ADMINISTRATION */.$b && asked !== access_grants/* CORE_ADMINISTRATION */.$b)
        return held_by/* CORE_WORDS */.UT;
    if (doubt !== undefined)
        return 'the XML can be read in several ways; this is the most that it can mean';
    if (question.kind === 'permission' && isOfSegment(question.key, project))
        return 'the record type contains the values of a segment, and the segment decides who may use them';
    const type = question.kind === 'permission' ? typeOf(question.key, project) : null;
    if (type === 'CUSTRECORDENTRYPERM' && key !== entry_permission/* ENTRY_PERMISSION */.Np && object === null)
        return `the record type requires Custom Record Entries (${entry_permission/* ENTRY_PERMISSION */.Np}) and may ignore this row`;
    return null;
}
function isOfSegment(key, project) {
    const reference = (0,sdf_reference/* parseReference */.F2)(key);
    return (reference && (0,sdf_project/* counterpartOf */.rY)(project, reference)?.isOfSegment) ?? false;
}
/** The access type of the record type that a key means; null for any other key. */
function typeOf(key, project) {
    const reference = (0,sdf_reference/* parseReference */.F2)(key);
    const object = reference && (0,sdf_project/* counterpartOf */.rY)(project, reference);
    return object?.kind === 'customrecordtype' && !object.isOfSegment ? (0,openings/* accessTypeOf */.qd)(object) : null;
}
/** The keys by which a permission is held: for a record type without a list Custom Record Entries is one. */
function keysOf(question, project) {
    return (key) => {
        const isLed = question.kind === 'permission' && typeOf(key, project) === 'CUSTRECORDENTRYPERM';
        return isLed ? [key, entry_permission/* ENTRY_PERMISSION */.Np] : [key];
    };
}
function isObjectWanted(project, key, isWanted) {
    const reference = (0,sdf_reference/* parseReference */.F2)(key);
    const object = reference && (0,sdf_project/* counterpartOf */.rY)(project, reference);
    return object !== null && isWanted(object.source.path);
}
/** The standard roles that hold it, whatever the projects say. */
function standardHolders(question, projects) {
    const keysFor = (key) => [
        ...new Set(projects.flatMap((project) => keysOf(question, project)(key))),
    ];
    return (0,standard_role_permissions/* standardRoles */.d4)().flatMap((role) => (0,held_by/* heldByStandard */.wQ)(question, role, projects.length > 0 ? keysFor : undefined));
}


/***/ }),

/***/ 52312:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62263);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47635);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84366);





/** A name may be several words: it ends before a level, and before what is a path. */
function partsOf(words, { folder }, isNameDue = true) {
    const first = isNameDue ? 1 : 0;
    const ends = [isLevelWord, (word) => isPath(word, folder)]
        .map((ends) => words.findIndex((word, index) => index >= first && ends(word)))
        .filter((at) => at !== -1);
    const end = Math.min(words.length, ...ends);
    const asked = words.slice(0, end).join(' ').trim();
    const word = words[end];
    if (word === undefined || !isLevelWord(word))
        return { asked, level: null, paths: words.slice(end) };
    const level = word.toUpperCase();
    if (level === 'NONE')
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongUse */ .po)(`NONE grants nothing. Use ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_4__/* .either */ .gP)(_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.slice(1))}.`);
    return { asked, level, paths: words.slice(end + 1) };
}
function isLevelWord(word) {
    return _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.includes(word.toUpperCase());
}
/** What has the marks of a path is one, but for words like `A/P`; any other word is one where there is such a file or folder. */
function isPath(word, folder) {
    if (/\s|>/.test(word))
        return false;
    const isMarked = /[/\\*?]|\.xml$/i.test(word) && !/^[A-Z]+\/[A-Z]+$/.test(word);
    return isMarked || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, word));
}


/***/ })

};
