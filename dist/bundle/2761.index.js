export const id = 2761;
export const ids = [2761];
export const modules = {

/***/ 44760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ activeRolesOf)
/* harmony export */ });
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64527);

const rolesByProject = new WeakMap();
/**
 * The roles of a project that are not inactive, in the order of the files. Whether deploy.xml deploys them makes no
 * difference: it says what is deployed next, and the files what people may do.
 */
function activeRolesOf(project) {
    const known = rolesByProject.get(project);
    if (known)
        return known;
    const roles = [...(0,_holders_js__WEBPACK_IMPORTED_MODULE_0__/* .holdersOf */ .pW)(project).values()].flatMap(({ role, isActive, grants }) => {
        return role && isActive ? [{ role, grants }] : [];
    });
    rolesByProject.set(project, roles);
    return roles;
}


/***/ }),

/***/ 54601:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ comparableName)
/* harmony export */ });
/** What is the same to people: case, spaces and ways to write an accent do not count. */
function comparableName(text) {
    return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}


/***/ }),

/***/ 32965:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tg: () => (/* binding */ setChild),
/* harmony export */   ib: () => (/* binding */ lower),
/* harmony export */   x: () => (/* binding */ setField),
/* harmony export */   xl: () => (/* binding */ raise)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _sdf_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9184);
/* harmony import */ var _sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60569);
/* harmony import */ var _sdf_permission_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31999);
/* harmony import */ var _sdf_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86260);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27820);
/* harmony import */ var _sdf_restriction_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35051);
/* harmony import */ var _sdf_value_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43496);
/* harmony import */ var _sdf_xml_edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70349);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55404);
/* harmony import */ var _grants_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57793);











/** Takes away what permissions grant above a level, in the role and the object alike, so that both still agree. */
function lower(lowerings) {
    const removed = lowerings.filter(({ level }) => level === 'NONE').map(({ entries }) => entries);
    const kept = lowerings.filter(({ level }) => level !== 'NONE');
    return [
        ...(0,_sdf_permission_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .removeEntries */ .nw)(removed.flatMap((entries) => entriesOn(entries).map(({ element }) => element))),
        ...removed.flatMap(({ field }) => (field ? (0,_sdf_xml_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .setText */ .c3)(field, 'F') : [])),
        ...kept.flatMap(({ entries, level }) => entriesOn(entries)
            .filter((entry) => (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(levelOf(entry), level) > 0)
            .flatMap((entry) => (entry.level ? (0,_sdf_xml_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .setText */ .c3)(entry.level.element, level) : []))),
    ];
}
/** Both sides of a permission. */
function entriesOn({ inRole, inObject }) {
    return [...inRole, ...inObject];
}
function levelOf({ level }) {
    return (0,_grants_js__WEBPACK_IMPORTED_MODULE_8__/* .grantOf */ .od)('', level, null)?.level ?? 'NONE';
}
/**
 * Gives a role a permission at least at a level, and the object the same for the role. Null where the project cannot
 * refer to the object.
 */
function raise(project, role, key, atLeast) {
    const declared = declare(project, key);
    if (!declared)
        return null;
    const { inRole, object, inObject } = (0,_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .entriesOf */ .M)(project, role.id, key);
    const level = greatest([atLeast, ...inRole.map(levelOf)]);
    const [known] = [...inRole, ...inObject];
    const grant = { level, restriction: (0,_sdf_restriction_js__WEBPACK_IMPORTED_MODULE_9__/* .restrictionOf */ .gV)(known?.restriction ?? null) ?? 'none' };
    const ofRole = setLevels(inRole, 'permlevel', level) ?? [(0,_sdf_permission_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .addEntry */ .An)(role.root, (0,_sdf_permission_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .roleEntry */ .Bp)(key, grant))];
    if (!object || (0,_sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .belongsToSegment */ .V$)(object))
        return [...ofRole, ...declared];
    const ofObject = setLevels(inObject, (0,_sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .entryNames */ .VM)(object.kind).level, level);
    return [...ofRole, ...(ofObject ?? [(0,_sdf_permission_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .addEntry */ .An)(object.root, (0,_sdf_permission_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .objectEntry */ .et)(object, role.id, grant))])];
}
function greatest(levels) {
    return _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.findLast((level) => levels.includes(level)) ?? 'NONE';
}
/** Null where there is no entry. */
function setLevels(entries, name, level) {
    if (entries.length === 0)
        return null;
    const others = entries.filter((entry) => entry.level?.text !== level);
    return others.map(({ element }) => setChild(element, name, level));
}
/** What lets a project refer to the object of a permission; null where nothing does. */
function declare(project, key) {
    const reference = (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(key);
    const { manifest } = project;
    if (!reference || !manifest || (0,_sdf_project_js__WEBPACK_IMPORTED_MODULE_4__/* .resolves */ .EJ)(project, reference))
        return [];
    return manifest.isSuiteApp && reference.appId === null ? null : [(0,_sdf_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .addObject */ .PG)(manifest, reference)];
}
/** Gives an element a child with this text. */
function setChild(parent, name, text) {
    const element = (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_10__/* .child */ .jf)(parent, name);
    return element ? (0,_sdf_xml_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .setText */ .c3)(element, text) : (0,_sdf_xml_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .BC)(parent, { name, content: text });
}
/** Sets a field of a role. Two-factor authentication needs its duration as well; 0 asks at every login. */
function setField({ root }, name, value) {
    const edit = setChild(root, name, value);
    if (name !== 'tfarequired' || value === 'OFF' || (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_10__/* .childValue */ .EK)(root, 'tfaduration'))
        return [edit];
    return root.children.length > 0 ? [edit, setChild(root, 'tfaduration', '0')] : null;
}


/***/ }),

/***/ 55404:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entriesOf)
/* harmony export */ });
/* harmony import */ var _sdf_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86260);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27820);
/* harmony import */ var _grants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57793);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64527);




/**
 * @param holder a role as holders are named
 * @param key as `canonicalKey` writes it
 */
function entriesOf(project, holder, key) {
    const role = project.roleById.get(holder) ?? null;
    const reference = (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(key);
    const object = reference && (0,_sdf_project_js__WEBPACK_IMPORTED_MODULE_0__/* .counterpartOf */ .rY)(project, reference);
    const isOfKey = (entry) => entry.key !== null && (0,_grants_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalKey */ .yk)(project, entry.key.text) === key;
    const isForHolder = (entry) => entry.role !== null && (0,_holders_js__WEBPACK_IMPORTED_MODULE_3__/* .holderId */ .MO)(project, entry.role.text) === holder;
    return {
        holder,
        key,
        inRole: role?.permissions.filter(isOfKey) ?? [],
        object,
        inObject: object?.permittedRoles.filter(isForHolder) ?? [],
        field: role && key === _grants_js__WEBPACK_IMPORTED_MODULE_2__/* .CORE_ADMINISTRATION */ .$b ? (0,_grants_js__WEBPACK_IMPORTED_MODULE_2__/* .coreFieldOf */ .Bb)(role) : null,
    };
}


/***/ }),

/***/ 87999:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ roleReader)
});

// EXTERNAL MODULE: ./build/src/sdf/catalogue/standard-role-permissions.js + 1 modules
var standard_role_permissions = __webpack_require__(43982);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/standard-roles.js
var standard_roles = __webpack_require__(88022);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var reference = __webpack_require__(27820);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
// EXTERNAL MODULE: ./build/src/access/assignments.js
var assignments = __webpack_require__(54601);
// EXTERNAL MODULE: ./build/src/access/holders.js
var holders = __webpack_require__(64527);
// EXTERNAL MODULE: ./build/src/access/names.js
var names = __webpack_require__(70544);
;// CONCATENATED MODULE: ./build/src/access/standard-grants.js

/** The standard role that a text means, by its id or its name; null for any other text. */
function standardGrants(text) {
    const id = (0,standard_role_permissions/* standardRoleCalled */.xo)(text);
    if (id === null)
        return null;
    const permissions = [...((0,standard_role_permissions/* findStandardRole */.fe)(id)?.permissions.values() ?? [])];
    const sure = permissions.filter(({ least }) => least !== 'NONE');
    return {
        id,
        name: (0,standard_role_permissions/* nameOfStandardRole */.k)(id),
        levels: new Map(sure.map(({ key, least }) => [key, least])),
        holdsEverything: standard_role_permissions/* HOLD_EVERYTHING */.cf.includes(id),
    };
}

;// CONCATENATED MODULE: ./build/src/access/known-roles.js








/**
 * What texts mean to a project that name roles: its own roles come first, then those of the other projects, by script id or
 * name, then standard roles. A text can name several, parted by `;` or `|`; as names of roles hold these as well, the
 * longest name that is known is what is meant.
 */
function roleReader(project, projects = [project]) {
    const inOrder = [project, ...projects.filter((other) => other !== project)];
    const standard = remembered((id) => standardRole(id, project));
    const one = (text) => oneMeaning(text, inOrder, standard);
    return remembered((text) => meaningOf(text, one));
}
function remembered(ask) {
    const known = new Map();
    return (text) => {
        const answer = known.get(text) ?? ask(text);
        known.set(text, answer);
        return answer;
    };
}
/** Nobody holds more; a cell that has more is none of roles. */
const MOST_PARTS = 200;
/** No name has more of the marks in it that part names. */
const MOST_MARKS = 3;
const ENDS_IN_MARK = /[;|]$/;
function meaningOf(text, one) {
    const ends = [...text.matchAll(/[;|]|$/g)].map(({ index }) => index);
    const unmatched = [];
    const roles = [];
    if (ends.length > MOST_PARTS)
        return { roles, unmatched: [{ text, ids: [] }] };
    for (let at = 0; at < ends.length;) {
        const start = at === 0 ? 0 : (ends[at - 1] ?? 0) + 1;
        const { found, parts } = longest(text, start, ends.slice(at, at + 1 + MOST_MARKS), one);
        if (found)
            roles.push(...found);
        else
            unmatched.push(...notMatched(text.slice(start, ends[at]).trim(), one));
        at += parts;
    }
    return { roles, unmatched };
}
/** The longest name that begins at a part and means something, and how many parts it takes. */
function longest(text, start, ends, one) {
    for (let parts = ends.length; parts > 0; parts--) {
        const name = text.slice(start, ends[parts - 1]).trim();
        const found = ENDS_IN_MARK.test(name) ? null : rolesCalled(name, parts === 1, one);
        if (found)
            return { found, parts };
    }
    return { found: null, parts: 1 };
}
/** Null where a text means none, or more than one. */
function rolesCalled(text, isPart, one) {
    const whole = one(text);
    if (isRole(whole))
        return [whole];
    // A search that shows several roles in a cell can part them by commas, which names of roles may contain as well.
    if (!isPart || !text.includes(','))
        return null;
    const all = text.split(',').map((part) => one(part.trim()));
    return all.every(isRole) ? all : null;
}
function notMatched(text, one) {
    const meant = one(text);
    return text === '' ? [] : [{ text, ids: meant === null || isRole(meant) ? [] : meant }];
}
function isRole(meant) {
    return meant !== null && 'grants' in meant;
}
function oneMeaning(text, inOrder, standard) {
    for (const some of inOrder) {
        const { byId, byName } = indexOf(some);
        const id = (0,reference/* parseReference */.F2)(text)?.scriptId ?? text;
        const own = byId.get(id) ?? byId.get(id.toLowerCase());
        if (own)
            return own;
        const [named, ...others] = byName.get((0,assignments/* comparableName */._)(text)) ?? [];
        if (named)
            return others.length === 0 ? named : [named, ...others].map((role) => role.id).sort();
    }
    const id = (0,standard_role_permissions/* standardRoleCalled */.xo)(text);
    return id === null ? null : standard(id);
}
/** A role that NetSuite brings, with what the objects of a project give it beside. */
function standardRole(text, project) {
    const standard = standardGrants(text);
    if (!standard)
        return null;
    const { id, name, levels, holdsEverything } = standard;
    const grants = new Map((0,holders/* holdersOf */.pW)(project).get(id)?.grants);
    for (const [key, level] of levels)
        grants.set(key, { key, level, restriction: 'none' });
    return { id, name, role: null, project, isStandard: true, holdsEverything, grants };
}
const indexByProject = new WeakMap();
/** The roles of a project, and those that its objects name with what they permit them, but no standard ones. */
function indexOf(project) {
    const known = indexByProject.get(project);
    if (known)
        return known;
    const roles = [...(0,holders/* holdersOf */.pW)(project).values()].flatMap(({ id, role, isActive, grants }) => {
        if (!role && (0,standard_roles/* isStandardRole */.u_)(id))
            return [];
        // Nobody can use a role that is inactive.
        const held = isActive ? grants : new Map();
        const what = { isStandard: false, holdsEverything: false, grants: held };
        return [{ id, name: (0,names/* nameOfRole */.r0)(role), role, project, ...what }];
    });
    const index = {
        byId: new Map(roles.map((role) => [role.id, role])),
        byName: (0,group_by/* groupBy */.$)(roles.filter(({ name }) => name !== null), ({ name }) => (0,assignments/* comparableName */._)(name ?? '')),
    };
    indexByProject.set(project, index);
    return index;
}


/***/ }),

/***/ 47763:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kl: () => (/* binding */ GENERAL_DUTIES),
  Q2: () => (/* binding */ SOX_DUTIES),
  cr: () => (/* binding */ dutiesFor)
});

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/duties.json
const duties_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"vendor-and-payment","note":"S01","sox":true,"risk":"high","title":"Create vendors and pay them","why":"One person could invent a vendor and pay it.","sides":[{"TRAN_VENDPYMT":"CREATE"},{"LIST_VENDOR":"CREATE"}],"sources":["sod-analysis","suiterx-sod","sixstrong-sod"]},{"id":"vendor-and-bill","note":"S02","sox":true,"risk":"medium","title":"Create vendors and enter their bills","why":"One person could invent a vendor and have its bills paid by others.","sides":[{"TRAN_VENDBILL":"CREATE"},{"LIST_VENDOR":"CREATE"}],"sources":["a2q2-sod","suitepeak","manifestly"]},{"id":"bill-and-payment","note":"S03","sox":true,"risk":"high","title":"Enter vendor bills and pay them","why":"One person could enter a bill that nobody owes and pay it.","sides":[{"TRAN_VENDBILL":"CREATE"},{"TRAN_VENDPYMT":"CREATE"}],"sources":["suiterx-sod","sixstrong-sod","urku-roles"]},{"id":"bill-and-approval","note":"S04","sox":true,"risk":"high","title":"Enter vendor bills and approve them","why":"One person could approve their own bill that nobody owes.","sides":[{"TRAN_VENDBILL":"CREATE"},{"TRAN_VENDBILLAPPRV":"CREATE"}],"sources":["netwrix-sod","urku-roles"]},{"id":"vendor-and-check","note":"S05","sox":true,"risk":"high","title":"Create vendors and write checks","why":"One person could invent a vendor and write it a check, without any bill.","sides":[{"TRAN_CHECK":"CREATE"},{"LIST_VENDOR":"CREATE"}],"sources":["a2q2-sod"]},{"id":"journal-and-approval","note":"S06","sox":true,"risk":"high","title":"Enter journals and approve them","why":"One person could change the ledger and nobody else would look at it.","sides":[{"TRAN_JOURNAL":"CREATE"},{"TRAN_JOURNALAPPRV":"CREATE"}],"sources":["sod-analysis","suiterx-sod","a2q2-sod","netwrix-sod"]},{"id":"invoice-and-receipt","note":"S07","sox":true,"risk":"medium","title":"Enter invoices and take the payments","why":"One person could keep a payment and cover it with the next one.","sides":[{"TRAN_CUSTINVC":"CREATE"},{"TRAN_CUSTPYMT":"CREATE","TRAN_CUSTDEP":"CREATE"}],"sources":["sod-analysis"]},{"id":"credit-and-receipt","note":"S08","sox":true,"risk":"medium","title":"Issue credit memos and take payments","why":"One person could keep a payment and clear what is owed with a credit memo.","sides":[{"TRAN_CUSTPYMT":"CREATE","TRAN_CUSTDEP":"CREATE"},{"TRAN_CUSTCRED":"CREATE"}],"sources":["sod-analysis"]},{"id":"customer-and-refund","note":"S09","sox":true,"risk":"high","title":"Create customers and refund them","why":"One person could invent a customer and pay it a refund.","sides":[{"LIST_CUSTJOB":"CREATE"},{"TRAN_CUSTRFND":"CREATE"}],"sources":["sod-analysis","suiterx-sod"]},{"id":"customer-and-credit","note":"S10","sox":true,"risk":"medium","title":"Create customers and issue credit memos","why":"One person could sell to a friend and clear with a credit memo what is owed.","sides":[{"LIST_CUSTJOB":"CREATE"},{"TRAN_CUSTCRED":"CREATE"}],"sources":["sod-analysis","a2q2-sod","suiterx-sod"]},{"id":"sales-order-and-approval","note":"S11","sox":true,"risk":"medium","title":"Enter sales orders and approve them","why":"One person could sell at any price or on any credit.","sides":[{"TRAN_SALESORD":"CREATE"},{"TRAN_SALESORDAPPRV":"EDIT"}],"sources":["netwrix-sod"]},{"id":"sales-order-and-fulfilment","note":"S12","sox":true,"risk":"medium","title":"Enter sales orders and ship them","why":"One person could enter an order for goods and send them to a friend.","sides":[{"TRAN_SALESORD":"CREATE"},{"TRAN_SALESORDFULFILL":"EDIT","TRAN_ITEMSHIP":"CREATE"}],"sources":["netwrix-sod"]},{"id":"purchase-order-and-receipt","note":"S13","sox":true,"risk":"medium","title":"Order goods and receive them","why":"One person could order goods and keep them, or receive what never came.","sides":[{"TRAN_PURCHORD":"CREATE"},{"TRAN_PURCHORDRECEIVE":"CREATE","TRAN_ITEMRCPT":"CREATE"}],"sources":["trajectory-sod","suitepeak"]},{"id":"vendor-and-purchase-order","note":"S14","sox":true,"risk":"medium","title":"Create vendors and order from them","why":"One person could order from a vendor that nobody else has looked at.","sides":[{"TRAN_PURCHORD":"CREATE"},{"LIST_VENDOR":"CREATE"}],"sources":["suitepeak","manifestly"]},{"id":"receipt-and-payables","note":"S15","sox":true,"risk":"medium","title":"Receive goods and enter the bills or vendors for them","why":"One person could receive what never came and enter the bill for it.","sides":[{"TRAN_ITEMRCPT":"CREATE","TRAN_PURCHORDRECEIVE":"CREATE"},{"TRAN_VENDBILL":"CREATE","LIST_VENDOR":"CREATE"}],"sources":["manifestly"]},{"id":"requisition-and-approval","note":"S16","sox":true,"risk":"medium","title":"Enter requisitions and approve them","why":"One person could have anything bought without a second look.","sides":[{"TRAN_PURCHREQ":"CREATE"},{"TRAN_PURCHREQAPPRV":"CREATE"}],"sources":["manifestly"]},{"id":"employee-and-payroll","note":"S17","sox":true,"risk":"high","title":"Create employees and pay them","why":"One person could invent an employee and pay it.","sides":[{"LIST_EMPLOYEE":"CREATE"},{"TRAN_PAYCHECK":"CREATE","TRAN_PAYROLLRUN":"CREATE"}],"sources":["suiterx-sod"]},{"id":"item-and-adjustment","note":"S18","sox":true,"risk":"medium","title":"Create items and adjust the stock","why":"One person could take goods and adjust the stock so that none are missing.","sides":[{"LIST_ITEM":"CREATE"},{"TRAN_INVADJST":"CREATE"}],"sources":["suiterx-sod"]},{"id":"reconciliation-and-receipts","note":"S19","sox":true,"risk":"medium","title":"Take payments and reconcile the bank","why":"One person could keep a payment and reconcile the account as if it had never come.","sides":[{"TRAN_CUSTPYMT":"CREATE","TRAN_CUSTDEP":"CREATE","TRAN_DEPOSIT":"CREATE"},{"TRAN_RECONCILE":"CREATE"}],"sources":["manifestly","netwrix-sod"]},{"id":"reconciliation-and-journal","note":"S20","sox":true,"risk":"medium","title":"Post journals and reconcile the bank","why":"One person could use a journal to hide what does not agree with the bank.","sides":[{"TRAN_JOURNAL":"CREATE"},{"TRAN_RECONCILE":"CREATE"}],"sources":["manifestly"]},{"id":"reconciliation-and-payments","note":"S21","sox":true,"risk":"high","title":"Pay money out and reconcile the bank","why":"One person could pay money out and be the only one who compares it with the bank.","sides":[{"TRAN_VENDPYMT":"CREATE","TRAN_CHECK":"CREATE"},{"TRAN_RECONCILE":"CREATE"}],"sources":["netwrix-sod","manifestly"]},{"id":"reconciliation-and-bills","note":"S22","sox":true,"risk":"medium","title":"Enter vendor bills and reconcile the bank","why":"One person could enter a bill that nobody owes and be the only one who sees its payment.","sides":[{"TRAN_VENDBILL":"CREATE"},{"TRAN_RECONCILE":"CREATE"}],"sources":["netwrix-sod"]},{"id":"payment-and-approval","note":"S23","sox":true,"risk":"high","title":"Enter vendor payments and approve them","why":"One person could pay money out and nobody else would look at it.","sides":[{"TRAN_VENDPYMT":"CREATE"},{"TRAN_VENDPYMTAPPRV":"CREATE"}],"sources":["section_0531124014","section_157950453113"]},{"id":"blanket-order-and-approval","note":"S24","sox":false,"risk":"medium","title":"Enter blanket orders and approve them","why":"One person could bind the company to a vendor without a second look.","sides":[{"TRAN_BLANKORD":"CREATE"},{"TRAN_BLANKORDAPPRV":"CREATE"}],"sources":["usage-workbook"]},{"id":"purchase-contract-and-approval","note":"S25","sox":false,"risk":"medium","title":"Enter purchase contracts and approve them","why":"One person could bind the company to a vendor without a second look.","sides":[{"TRAN_PURCHCON":"CREATE"},{"TRAN_PURCHCONAPPRV":"CREATE"}],"sources":["usage-workbook"]},{"id":"vendor-return-and-approval","note":"S26","sox":false,"risk":"low","title":"Enter vendor returns and approve them","why":"One person could send goods away as a return without a second look.","sides":[{"TRAN_VENDAUTH":"CREATE"},{"TRAN_VENDAUTHAPPRV":"EDIT"}],"sources":["usage-workbook"]},{"id":"customer-return-and-approval","note":"S27","sox":false,"risk":"medium","title":"Enter customer returns and approve them","why":"One person could take back goods that were never sold, or never come.","sides":[{"TRAN_RTNAUTH":"CREATE"},{"TRAN_RTNAUTHAPPRV":"EDIT"}],"sources":["usage-workbook"]},{"id":"customer-return-and-refund","note":"S28","sox":false,"risk":"medium","title":"Enter customer returns and pay them out","why":"One person could enter a return that never comes and pay for it.","sides":[{"TRAN_RTNAUTH":"CREATE"},{"TRAN_RTNAUTHCREDIT":"EDIT","TRAN_CUSTRFND":"CREATE"}],"sources":["usage-workbook"]},{"id":"expense-report-and-payment","note":"S29","sox":false,"risk":"medium","title":"Enter expense reports and pay them","why":"One person could claim an expense and pay it to themselves.","sides":[{"TRAN_EXPREPT":"CREATE"},{"TRAN_VENDPYMT":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"receipt-and-deposit","note":"S30","sox":false,"risk":"medium","title":"Take payments and bank them","why":"One person could bank less than was paid.","sides":[{"TRAN_CUSTPYMT":"CREATE"},{"TRAN_DEPOSIT":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"invoice-and-approval","note":"S31","sox":false,"risk":"medium","title":"Enter invoices and approve them","why":"One person could show income that was never earned.","sides":[{"TRAN_CUSTINVC":"CREATE"},{"TRAN_CUSTINVCAPPRV":"CREATE"}],"sources":["netwrix-sod","usage-workbook"]},{"id":"count-and-adjustment","note":"S32","sox":false,"risk":"medium","title":"Count the stock and adjust it","why":"One person could take goods and count and adjust the stock so that none are missing.","sides":[{"TRAN_INVCOUNT":"CREATE"},{"TRAN_INVADJST":"CREATE"}],"sources":["knowledgeleader-matrix","auditnet-matrix"]},{"id":"transfer-order-and-approval","note":"S33","sox":false,"risk":"low","title":"Enter transfer orders and approve them","why":"One person could move goods to a place where nobody looks for them.","sides":[{"TRAN_TRNFRORD":"CREATE"},{"TRAN_TRNFRORDAPPRV":"EDIT"}],"sources":["usage-workbook"]},{"id":"payroll-and-commitment","note":"S34","sox":false,"risk":"high","title":"Prepare the payroll and commit it","why":"One person could pay wages that nobody else has looked at.","sides":[{"TRAN_MANAGEPAYROLL":"CREATE"},{"TRAN_COMMITPAYROLL":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"payroll-and-pay-items","note":"S35","sox":false,"risk":"high","title":"Run the payroll and change what is paid","why":"One person could raise a wage and pay it.","sides":[{"TRAN_PAYROLLRUN":"CREATE"},{"LIST_PAYROLLITEM":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"roles-and-postings","note":"S36","sox":true,"risk":"critical","title":"Change roles and post to the books","why":"One person could take any permission, use it and give it back.","sides":[{"TRAN_VENDPYMT":"CREATE","TRAN_JOURNAL":"CREATE","TRAN_CHECK":"CREATE"},{"ADMI_MANAGEROLES":"FULL"}],"sources":["urku-roles","netwrix-sod"]},{"id":"period-close-and-journal","note":"S37","sox":false,"risk":"medium","title":"Post journals and close or lock periods","why":"One person could open a closed period and change its figures.","sides":[{"TRAN_JOURNAL":"CREATE"},{"ADMI_PERIODCLOSING":"FULL","ADMI_CLOSEPERIOD":"FULL"}],"sources":["auditnet-matrix","bridgehead_1507658939"]},{"id":"vendor-change-and-payment-approval","note":"S38","sox":false,"risk":"high","title":"Change vendors and approve payments","why":"One person could put another bank account on a vendor and approve its payment.","sides":[{"LIST_VENDOR":"EDIT"},{"TRAN_VENDPYMTAPPRV":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"account-and-journal","note":"S39","sox":false,"risk":"medium","title":"Create accounts and post to them","why":"One person could post to an account that nobody watches.","sides":[{"TRAN_JOURNAL":"CREATE"},{"LIST_ACCOUNT":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"reconciliation-and-refunds","note":"S40","sox":false,"risk":"medium","title":"Refund customers and reconcile the bank","why":"One person could pay a refund and be the only one who compares it with the bank.","sides":[{"TRAN_CUSTRFND":"CREATE"},{"TRAN_RECONCILE":"CREATE"}],"sources":["netwrix-sod"]}]');
;// CONCATENATED MODULE: ./build/src/policy/built-in-duties.js

const entries = duties_namespaceObject;
/** Conflicts that sources about internal control of NetSuite name. */
const SOX_DUTIES = entries.filter(({ sox }) => sox).map(readDuty);
/** Conflicts of the same kind that no source names. */
const GENERAL_DUTIES = entries.filter(({ sox }) => !sox).map(readDuty);
/** What people are held against: the duties of the policy; without any, those that sources name. */
function dutiesFor({ duties }) {
    return duties.length > 0 ? duties : SOX_DUTIES;
}
function readDuty({ id, title, risk, why, sides, sources }) {
    return { id, title, risk, why, sides: sides.map(readSide), sources, at: null };
}
function readSide(side) {
    return Object.entries(side).map(([key, level]) => ({ key, level }));
}


/***/ }),

/***/ 29272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ hasExpired)
/* harmony export */ });
/** Whether the last day of an exception is over, in UTC. */
function hasExpired({ expires }, today) {
    return expires !== null && expires.date < today;
}


/***/ }),

/***/ 80381:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ keyMatches),
/* harmony export */   Ov: () => (/* binding */ policiesFor),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   mw: () => (/* binding */ globMatches)
/* harmony export */ });
/* harmony import */ var _sdf_notation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27820);


/** What the policy lays down for a role. */
function policiesFor({ roles }, roleId) {
    return roles.filter(({ match }) => match.some(({ glob }) => globMatches(glob, roleId)));
}
/**
 * Whether a permission key, however it is written, is one that a glob means: `TRAN_*` by the whole of its text,
 * `[scriptid=customrecord_*]` by the script id, whatever kind of object it is.
 */
function keyMatches(glob, key) {
    const wanted = (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(glob);
    if (!wanted)
        return globMatches(glob, (0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(key));
    const reference = (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(key);
    return reference !== null && referenceMatches(wanted, reference);
}
function referenceMatches(wanted, reference) {
    return (globMatches(wanted.scriptId, reference.scriptId) &&
        globMatches(wanted.appId ?? '', reference.appId ?? '') &&
        globMatches(wanted.bundleId ?? '', reference.bundleId ?? ''));
}
/** Whether a text matches a glob: `*` stands for any text, `?` for one character. Takes no longer than both multiplied. */
function globMatches(glob, text) {
    let star = -1;
    let after = 0;
    let at = 0;
    let index = 0;
    while (index < text.length) {
        if (glob[at] === '*') {
            star = at;
            after = index;
            at += 1;
        }
        else if (glob[at] === '?' || glob[at] === text[index]) {
            at += 1;
            index += 1;
        }
        else if (star !== -1) {
            at = star + 1;
            after += 1;
            index = after;
        }
        else {
            return false;
        }
    }
    return /^\**$/.test(glob.slice(at));
}
/** Whether a text is a glob rather than a name. */
function isGlob(text) {
    return /[*?]/.test(text);
}


/***/ }),

/***/ 81528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOn),
/* harmony export */   _: () => (/* binding */ ruleSettingOf)
/* harmony export */ });
/** Whether a policy turns a rule on, be it for some files. */
function isOn({ rules, overrides }, id) {
    return rules.has(id) || overrides.some((some) => some.rules.has(id) && some.rules.get(id) !== 'off');
}
/** What a policy sets a rule to in a file, by its path from the top folder of the repository; null leaves it to the rule. */
function ruleSettingOf({ rules, overrides }, id, path) {
    const override = overrides.findLast((some) => some.rules.has(id) && some.covers(path));
    if (override)
        return override.rules.get(id) ?? 'off';
    const setting = rules.get(id);
    return setting === undefined ? 'off' : setting;
}


/***/ }),

/***/ 42761:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./build/src/sdf/entry-grants.js
var entry_grants = __webpack_require__(23573);
// EXTERNAL MODULE: ./build/src/sdf/notation.js
var notation = __webpack_require__(2891);
// EXTERNAL MODULE: ./build/src/sdf/objects.js
var objects = __webpack_require__(60569);
// EXTERNAL MODULE: ./build/src/util/once.js
var once = __webpack_require__(43457);
// EXTERNAL MODULE: ./build/src/sdf/project.js + 1 modules
var sdf_project = __webpack_require__(86260);
;// CONCATENATED MODULE: ./build/src/sdf/pairs.js


const pairsByProject = new WeakMap();
/**
 * Matches both sides of a project. Of several files that define one object the deployed one speaks for it, and of
 * several entries for one role or object the first.
 */
function pairsOf(project) {
    const known = pairsByProject.get(project);
    if (known)
        return known;
    const pairs = match(project);
    pairsByProject.set(project, pairs);
    return pairs;
}
/** The pair that one of some entries, of a role or of an object, is a side of; null for none. */
function pairOf(project, entries) {
    const byElement = pairsOf(project).byElement();
    const side = entries.find(({ element }) => byElement.has(element));
    return (side && byElement.get(side.element)) ?? null;
}
/** Whether both sides are deployed together: only then does SDF compare them. */
function isDeployed({ role, object }) {
    return role.inScope && object.inScope;
}
function match(project) {
    const both = [];
    const roleOnly = [];
    const listed = new Map();
    for (const object of project.counterpartById.values())
        listed.set(object, rolesListedBy(project, object));
    for (const role of project.roleById.values()) {
        for (const [object, permission] of objectsHeldBy(project, role)) {
            const roles = listed.get(object);
            const permitted = roles?.get(role);
            if (permitted)
                both.push({ role, permission, object, permitted });
            else
                roleOnly.push({ role, permission, object });
            roles?.delete(role);
        }
    }
    const objectOnly = [];
    for (const [object, roles] of listed)
        for (const [role, permitted] of roles)
            objectOnly.push({ role, object, permitted });
    return { both, byElement: (0,once/* once */.O)(() => elementsOf(both)), roleOnly, objectOnly };
}
function elementsOf(pairs) {
    const byElement = new Map();
    for (const pair of pairs)
        byElement.set(pair.permission.element, pair).set(pair.permitted.element, pair);
    return byElement;
}
/** The objects that a role has a permission for, with the first such permission. */
function objectsHeldBy(project, role) {
    const first = new Map();
    for (const permission of role.permissions) {
        const object = permission.reference && (0,sdf_project/* counterpartOf */.rY)(project, permission.reference);
        if (object && !first.has(object))
            first.set(object, permission);
    }
    return first;
}
/** The roles that an object lists, with the first entry for each. */
function rolesListedBy(project, object) {
    const first = new Map();
    for (const permitted of object.permittedRoles) {
        const role = permitted.reference && (0,sdf_project/* roleOf */.kp)(project, permitted.reference);
        if (role && !first.has(role))
            first.set(role, permitted);
    }
    return first;
}

// EXTERNAL MODULE: ./build/src/sdf/references.js
var references = __webpack_require__(35235);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
// EXTERNAL MODULE: ./build/src/rules/message.js
var rules_message = __webpack_require__(92590);
// EXTERNAL MODULE: ./build/src/rules/shared/captions.js
var captions = __webpack_require__(91340);
// EXTERNAL MODULE: ./build/src/sdf/restriction.js
var sdf_restriction = __webpack_require__(35051);
// EXTERNAL MODULE: ./build/src/sdf/xml-edit.js
var xml_edit = __webpack_require__(70349);
;// CONCATENATED MODULE: ./build/src/rules/shared/repeated-entries.js




/**
 * Of several entries for the same the one that grants least and the one that grants most: those that may be kept. None
 * where it is not certain what each grants, or where they say different things besides.
 *
 * @param fields the elements that hold who or what, and the level
 * @param other what the other side says; what differs from it would be the next fault
 */
function grantsToKeep(entries, fields, other) {
    const grants = entries.flatMap((entry) => (0,entry_grants/* grantOfEntry */.C4)(entry) ?? []);
    if (grants.length < entries.length || !(0,entry_grants/* saySame */.Ay)(entries, ...fields, 'restriction'))
        return [];
    return (0,entry_grants/* leastAndMost */.i_)(grants.filter((grant) => !other || agrees(other.object, other.entry, grant)));
}
/** Of what a role and an object say of each other only record types have a restriction. */
function agrees({ kind }, entry, { level, restriction }) {
    return ((0,objects/* levelOf */.In)(entry.level) === level &&
        (kind !== 'customrecordtype' || (0,sdf_restriction/* restrictionOf */.gV)(entry.restriction) === restriction));
}
/** The fix that removes all entries but one. */
function keepOne(kept, entries, applicability, title) {
    const others = entries.filter((entry) => entry !== kept);
    return { title, applicability, edits: others.map(({ element }) => (0,xml_edit/* remove */.TF)(element)) };
}

;// CONCATENATED MODULE: ./build/src/rules/counterpart/duplicate-permitted-role.js









const MOST_RELATED = 3;
const messages = {
    duplicate: ({ role, object, times }) => `"${role}" appears ${times === 2 ? 'twice' : `${times} times`} in the permissions of ${object}; SDF rejects duplicate values there.`,
};
const words = {
    also: (object) => `${object} also lists the role here.`,
    keepEqual: (role, object) => `Keep one entry for ${role} in ${object}; all of them are equal`,
    keep: (grant, role, object) => `Keep the entry with ${grant} for ${role} in ${object}`,
};
const duplicatePermittedRole = {
    id: 'duplicate-permitted-role',
    group: 'counterpart',
    severity: 'error',
    summary: 'An object lists a role more than once',
    messages,
    what: `Several \`permission\` elements of a record type, segment or custom transaction type name the same role.
References are equal if they name the same role, regardless of white space in the brackets. Reported once per role.`,
    why: `SDF rejects a list with duplicate values, even though \`object:import\` sometimes writes one, and it is not
clear which of two levels would apply.`,
    fix: `Keeps one entry if all are equal. If they differ, keeps the one that matches the role's own permission, or
offers a choice between the entry that grants the least and the one that grants the most.`,
    related: ['duplicate-permission', 'missing-counterpart'],
    example: {
        bad: {
            'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
  <permissions>
    <permission>
      <permittedlevel>VIEW</permittedlevel>
      <permittedrole>SALES_MANAGER</permittedrole>
    </permission>
    <permission>
      <permittedlevel>FULL</permittedlevel>
      <permittedrole>SALES_MANAGER</permittedrole>
    </permission>
  </permissions>
</customrecordtype>
`,
        },
        good: {
            'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
  <permissions>
    <permission>
      <permittedlevel>VIEW</permittedlevel>
      <permittedrole>SALES_MANAGER</permittedrole>
    </permission>
  </permissions>
</customrecordtype>
`,
        },
    },
    sources: ['suitecloud-sdk-181', 'section_4731157695'],
    *check(project) {
        for (const object of project.counterparts) {
            for (const entries of entriesByRole(project, object))
                yield* report(project, object, entries);
        }
    },
};
function entriesByRole(project, { permittedRoles }) {
    const entries = permittedRoles.filter((entry) => entry.role !== null);
    const targetOf = ({ role }) => (0,references/* targetKey */.hD)(project, role.text);
    if (new Set(entries.map(targetOf)).size === entries.length)
        return [];
    return (0,group_by/* groupBy */.$)(entries, targetOf).values();
}
function* report(project, object, entries) {
    const [first, second, ...others] = entries;
    if (!first || !second)
        return;
    const role = (0,notation/* canonical */.$N)(first.role.text);
    const names = (0,objects/* entryNames */.VM)(object.kind);
    const fixes = (0,entry_grants/* areEqual */.t7)(entries, names.role)
        ? [keepOne(first, entries, 'safe', words.keepEqual(role, object.id))]
        : grantsToKeep(entries, [names.role, names.level], roleSide(project, entries)).map((grant) => {
            return keepOne(grant.entry, entries, 'choice', words.keep((0,entry_grants/* formatGrant */.Co)(grant), role, object.id));
        });
    yield {
        ...(0,rules_message/* say */.cv)(messages, 'duplicate', { role: second.role.text, object: object.id, times: entries.length }),
        at: second.role,
        caption: (0,captions/* entryCaption */.x)('again', second.level),
        subject: { object: object.id, detail: [role] },
        related: [first, ...others].slice(0, MOST_RELATED).map((entry) => ({
            at: entry.role,
            caption: (0,captions/* entryCaption */.x)(entry === first ? 'first' : 'again', entry.level),
            message: words.also(object.id),
        })),
        fixes,
    };
}
/** What the role says of the object, where each names the other. */
function roleSide(project, entries) {
    const pair = pairOf(project, entries);
    return pair && { object: pair.object, entry: pair.permission };
}

;// CONCATENATED MODULE: ./build/src/rules/counterpart/empty-permission-list.js



const empty_permission_list_messages = {
    empty: ({ object }) => `"USEPERMISSIONLIST" in ${object} requires a permission list, but it lists no role: SDF does not create such a record type, and only its owner has access to it. List a role in permissions, or set another accesstype.`,
};
const emptyPermissionList = {
    id: 'empty-permission-list',
    group: 'counterpart',
    severity: 'warning',
    summary: 'A record type uses its permission list, and the list is empty',
    messages: empty_permission_list_messages,
    what: `The \`accesstype\` of a record type is \`USEPERMISSIONLIST\`, but it lists no role. Not reported if a role of
the project has a permission for it: then that role must be listed, which \`missing-counterpart\` reports.`,
    why: `SDF cannot create such a record type. One that the account already has keeps working, for its owner only.
NetSuite exports such record types, so this is a warning, not an error.`,
    fix: null,
    related: ['unused-permission-list', 'missing-counterpart'],
    example: {
        bad: {
            'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
</customrecordtype>
`,
        },
        good: {
            'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
  <permissions>
    <permission>
      <permittedlevel>VIEW</permittedlevel>
      <permittedrole>SALES_MANAGER</permittedrole>
    </permission>
  </permissions>
</customrecordtype>
`,
        },
    },
    sources: ['salto-empty-list', 'subsect_0816050536', 'bridgehead_N2879432'],
    *check(project) {
        const awaited = new Set(pairsOf(project).roleOnly.map(({ object }) => object));
        for (const object of project.counterparts) {
            const { accessType, permittedRoles } = object;
            if (accessType?.text !== 'USEPERMISSIONLIST' || permittedRoles.length > 0)
                continue;
            if ((0,objects/* belongsToSegment */.V$)(object) || awaited.has(object))
                continue;
            yield {
                ...(0,rules_message/* say */.cv)(empty_permission_list_messages, 'empty', { object: object.id }),
                at: accessType,
                subject: { object: object.id },
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var catalogue_permissions = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/src/rules/width.js
var width = __webpack_require__(87989);
;// CONCATENATED MODULE: ./build/src/rules/counterpart/level-mismatch.js







const level_mismatch_messages = {
    mismatch: (of) => `"${of.roleLevel}" in ${of.role} differs from "${of.objectLevel}" in ${of.object}; both sides must have the same level.`,
};
const level_mismatch_words = {
    grants: (level) => `grants ${level}`,
    permits: (level) => `permits ${level}`,
    otherSide: (object, level) => `${object} permits the role "${level}" here.`,
    change: (id, level) => `Set the level in ${id} to ${level}`,
};
const levelMismatch = {
    id: 'level-mismatch',
    group: 'counterpart',
    severity: 'error',
    summary: 'A role and an object of the project set different levels for each other',
    messages: level_mismatch_messages,
    what: `The \`permlevel\` of a role for a record type, segment or custom transaction type of the project differs from the
level that the object lists for the role (\`permittedlevel\`; in a segment \`valuemgmtaccesslevel\`). A warning if one of
the two is not deployed.`,
    why: 'SDF does not deploy a project with such a pair. In the account, only one of the two levels can exist.',
    fix: 'Sets one side to the level of the other. The change that grants less comes first.',
    related: ['restriction-mismatch', 'missing-counterpart'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>[scriptid=customrecord_tour]</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
            'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
  <permissions>
    <permission>
      <permittedlevel>VIEW</permittedlevel>
      <permittedrole>[scriptid=customrole_guide]</permittedrole>
    </permission>
  </permissions>
</customrecordtype>
`,
        },
        good: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>[scriptid=customrecord_tour]</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['section_4731154857', 'suitecloud-sdk-579'],
    *check(project) {
        for (const pair of pairsOf(project).both) {
            const report = compare(pair);
            if (report)
                yield report;
        }
    },
};
function compare(pair) {
    const { role, permission, object, permitted } = pair;
    const level = (0,objects/* levelOf */.In)(permission.level);
    const other = (0,objects/* levelOf */.In)(permitted.level);
    if (!permission.level || !permitted.level || !level || !other || level === other)
        return null;
    const lowered = (0,catalogue_permissions/* compareLevels */.t9)(level, other) > 0;
    const changeRole = change(role.id, permission.level, other);
    const changeObject = change(object.id, permitted.level, level);
    return {
        ...(0,rules_message/* say */.cv)(level_mismatch_messages, 'mismatch', { role: role.id, roleLevel: level, object: object.id, objectLevel: other }),
        severity: isDeployed(pair) ? 'error' : 'warning',
        at: permission.level,
        caption: level_mismatch_words.grants(level),
        ...(0,width/* extentOfLevels */.tj)({ role: level, either: lowered ? level : other }),
        subject: { role: role.id, object: object.id, permission: (0,notation/* canonical */.$N)((0,notation/* dueKey */.u4)(permission.key?.text ?? '')) },
        related: [
            { at: permitted.level, caption: level_mismatch_words.permits(other), message: level_mismatch_words.otherSide(object.id, other) },
        ],
        fixes: lowered ? [changeRole, changeObject] : [changeObject, changeRole],
    };
}
function change(id, value, level) {
    return {
        title: level_mismatch_words.change(id, level),
        applicability: 'choice',
        edits: [(0,xml_edit/* setText */.c3)(value.element, level)],
    };
}

// EXTERNAL MODULE: ./build/src/sdf/permission-entries.js
var permission_entries = __webpack_require__(31999);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var sdf_value = __webpack_require__(43496);
// EXTERNAL MODULE: ./build/src/rules/shared/access-fixes.js
var access_fixes = __webpack_require__(77967);
;// CONCATENATED MODULE: ./build/src/rules/counterpart/missing-counterpart.js












function named({ id, kind }) {
    return { id, kind };
}
const missing_counterpart_messages = {
    missing: (of) => `"${of.value}" in ${of.here.id}: the ${of.there.id} ${of.there.kind} does not reference the ${of.here.kind}. ${of.entry === null ? `Reference the ${of.here.kind} there` : `Add ${of.entry} to its permissions`}, or remove the permission from ${of.here.id}.`,
};
const missing_counterpart_words = {
    grants: (level) => `grants ${level}`,
    permits: (level) => `permits ${level}`,
    otherSide: (there, here) => `${there.id} does not name ${here.id} in its permissions.`,
    remove: (here, there) => `Remove the permission for ${there.id} from ${here.id}${here.kind === 'role' ? '' : access_fixes/* titles */.YC.leaves(here.id)}`,
    add: (there, here, grant) => `Add a permission with ${grant} for ${here.id} to ${there.id}`,
};
const missingCounterpart = {
    id: 'missing-counterpart',
    group: 'counterpart',
    severity: 'error',
    summary: 'A role and an object are both in the project, but only one of them lists the other',
    messages: missing_counterpart_messages,
    what: `A role has a permission for a record type, segment or custom transaction type of the project that does not
list the role, or such an object lists a role of the project that has no permission for it. A warning if one of the
two is not deployed, and for record types whose \`accesstype\` is not \`USEPERMISSIONLIST\`. A row of a segment whose
\`valuemgmtaccesslevel\` is NONE needs no permission in the role.`,
    why: `SDF does not deploy a project with such a pair: if both are deployed together, each must list the other. An
import often contains only one of the two.`,
    fix: `Removes the entry, or adds the missing one with the same level and restriction. A deployment does not
remove the row of an object from the account, and the title of the fix says so.`,
    related: ['level-mismatch', 'restriction-mismatch', 'empty-permission-list'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>[scriptid=customrecord_tour]</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
            'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
</customrecordtype>
`,
        },
        good: {
            'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
  <permissions>
    <permission>
      <permittedlevel>VIEW</permittedlevel>
      <permittedrole>[scriptid=customrole_guide]</permittedrole>
    </permission>
  </permissions>
</customrecordtype>
`,
        },
    },
    sources: [
        'section_4731154857',
        'section_4731157695',
        'section_1520439382',
        'suitecloud-sdk-184',
        'salto-5713',
    ],
    check(project) {
        const { roleOnly, objectOnly } = pairsOf(project);
        return [
            ...roleOnly.filter(isToBeNamed).flatMap((side) => fromRole(project, side)),
            ...objectOnly.filter(isToName).flatMap((side) => fromObject(project, side)),
        ].map(missing_counterpart_report);
    },
};
/** A segment speaks for the record type it owns. */
function isToBeNamed({ object }) {
    return !(0,objects/* belongsToSegment */.V$)(object);
}
/** As above; and an inactive role should not be listed at all, which is a fault of its own. */
function isToName({ role, object, permitted }) {
    return !(0,objects/* belongsToSegment */.V$)(object) && !(0,objects/* inactiveMark */.Vk)(role) && !isLeftOut(object, permitted);
}
/** Accounts export rows of segments at NONE that no role answers: there is nothing to agree on. */
function isLeftOut({ kind }, { level }) {
    return kind === 'customsegment' && level?.text === 'NONE';
}
function fromRole(project, side) {
    const { role, permission, object } = side;
    if (!permission.key)
        return [];
    const entries = role.permissions.filter(({ reference }) => {
        return reference && (0,sdf_project/* counterpartOf */.rY)(project, reference) === object;
    });
    const at = permission.key;
    const subject = { role: role.id, object: object.id, permission: (0,notation/* canonical */.$N)((0,notation/* dueKey */.u4)(at.text)) };
    const lacking = (0,objects/* inactiveMark */.Vk)(role) ? null : (0,permission_entries/* entryInObject */.j6)(side);
    return [{ side, here: role, there: object, at, subject, entries, lacking }];
}
function fromObject(project, side) {
    const { role, object, permitted } = side;
    if (!permitted.role)
        return [];
    const entries = object.permittedRoles.filter(({ reference }) => {
        return reference && (0,sdf_project/* roleOf */.kp)(project, reference) === role;
    });
    const subject = { role: role.id, object: object.id };
    const lacking = (0,permission_entries/* entryInRole */.uc)(side);
    return [{ side, here: object, there: role, at: permitted.role, subject, entries, lacking }];
}
function missing_counterpart_report(oneSided) {
    const { side, here, there, at, subject, lacking } = oneSided;
    const permissions = (0,sdf_value/* child */.jf)(there.root, 'permissions') ?? there.root;
    return {
        ...(0,rules_message/* say */.cv)(missing_counterpart_messages, 'missing', {
            value: at.text,
            here: named(here),
            there: named(there),
            entry: lacking && (0,xml_edit/* render */.XX)(lacking),
        }),
        severity: isDeployed(side) && needsList(side.object) ? 'error' : 'warning',
        at,
        ...captionOf(oneSided),
        subject,
        ...(0,width/* extentOfGrants */.Lo)(oneSided.entries.map(asGrant)),
        related: [{ at: (0,sdf_value/* openingTag */.p8)(permissions), message: missing_counterpart_words.otherSide(there, here) }],
        fixes: fixesOf(oneSided),
    };
}
/** The level of the marked entry is in another line. It is not said of several entries: they may differ. */
function captionOf({ here, entries: [entry, ...others] }) {
    const level = entry && others.length === 0 ? (0,objects/* levelOf */.In)(entry.level) : null;
    return level ? { caption: here.kind === 'role' ? missing_counterpart_words.grants(level) : missing_counterpart_words.permits(level) } : {};
}
/** What is not known is taken for the widest. */
function asGrant({ level, restriction }) {
    return {
        key: 'entries',
        level: (0,objects/* levelOf */.In)(level) ?? 'FULL',
        restriction: (0,sdf_restriction/* restrictionOf */.gV)(restriction) ?? 'none',
    };
}
function fixesOf({ here, there, entries, lacking }) {
    const [grant] = entries.map(entry_grants/* grantOfEntry */.C4);
    const removal = {
        title: missing_counterpart_words.remove(here, there),
        applicability: 'choice',
        edits: (0,permission_entries/* removeEntries */.nw)(entries.map(({ element }) => element)),
    };
    if (!lacking || !grant)
        return [removal];
    const addition = {
        title: missing_counterpart_words.add(there, here, (0,entry_grants/* formatGrant */.Co)(grant)),
        applicability: 'choice',
        edits: [(0,permission_entries/* addEntry */.An)(there.root, lacking)],
    };
    return [removal, addition];
}
/** Other access types leave a record type's list unused, and whether SDF then minds is uncertain. */
function needsList({ kind, accessType }) {
    return kind !== 'customrecordtype' || accessType?.text === 'USEPERMISSIONLIST';
}

;// CONCATENATED MODULE: ./build/src/rules/counterpart/restriction-mismatch.js






const CHANGES = {
    VIEWANDEDIT: (id) => `Set the restriction in ${id} to VIEWANDEDIT: own records only`,
    EDIT: (id) => `Set the restriction in ${id} to EDIT: view all records, edit own records`,
    none: (id) => `Remove the restriction in ${id}: all records`,
};
const restriction_mismatch_messages = {
    mismatch: (of) => `${of.role} ${sets(of.roleRestriction)}, but ${of.object} ${sets(of.objectRestriction)}; both sides must match.`,
};
function sets(restriction) {
    return restriction === 'none' ? 'sets no restriction' : `sets "${restriction}"`;
}
const restriction_mismatch_words = {
    unrestricted: 'no restriction',
    restrictedTo: (restriction) => `restricted to ${restriction}`,
    otherSide: (object, restriction) => `${object} permits the role with ${restriction_mismatch_named(restriction)} here.`,
    change: (id, restriction) => CHANGES[restriction](id),
};
const restrictionMismatch = {
    id: 'restriction-mismatch',
    group: 'counterpart',
    severity: 'error',
    summary: 'A role and a record type of the project set different restrictions for each other',
    messages: restriction_mismatch_messages,
    what: `The \`restriction\` of a role for a record type of the project differs from the one that the record type lists for
the role. An empty element means no restriction. A warning if one of the two is not deployed.`,
    why: `SDF does not deploy a project with such a pair. The restriction decides whose records a user sees and changes,
and only one of the two can exist in the account.`,
    fix: 'Sets one side to the restriction of the other. The change that grants less comes first.',
    related: ['level-mismatch', 'missing-counterpart', 'restriction-on-standard-permission'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>[scriptid=customrecord_tour]</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
            'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
  <permissions>
    <permission>
      <permittedlevel>EDIT</permittedlevel>
      <permittedrole>[scriptid=customrole_guide]</permittedrole>
      <restriction>EDIT</restriction>
    </permission>
  </permissions>
</customrecordtype>
`,
        },
        good: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>[scriptid=customrecord_tour]</permkey>
      <permlevel>EDIT</permlevel>
      <restriction>EDIT</restriction>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['section_4731154857', 'section_4731157695', 'suitecloud-sdk-579'],
    *check(project) {
        for (const pair of pairsOf(project).both) {
            const report = restriction_mismatch_compare(pair);
            if (report)
                yield report;
        }
    },
};
/** Segments and transaction types have no restriction of their own to compare with. */
function restriction_mismatch_compare(pair) {
    const { role, permission, object, permitted } = pair;
    if (object.kind !== 'customrecordtype' || !permission.key || !permitted.role)
        return null;
    const restriction = (0,sdf_restriction/* restrictionOf */.gV)(permission.restriction);
    const other = (0,sdf_restriction/* restrictionOf */.gV)(permitted.restriction);
    if (!restriction || !other || restriction === other)
        return null;
    const changeRole = restriction_mismatch_change(role.id, permission.element, other);
    const changeObject = restriction_mismatch_change(object.id, permitted.element, restriction);
    return {
        ...(0,rules_message/* say */.cv)(restriction_mismatch_messages, 'mismatch', {
            role: role.id,
            roleRestriction: restriction,
            object: object.id,
            objectRestriction: other,
        }),
        severity: isDeployed(pair) ? 'error' : 'warning',
        at: permission.restriction ?? permission.key,
        caption: restriction_mismatch_captionOf(restriction),
        width: new Map([
            ['role', (0,width/* widthOfRestriction */.wH)(restriction)],
            ['either', Math.max((0,width/* widthOfRestriction */.wH)(restriction), (0,width/* widthOfRestriction */.wH)(other))],
        ]),
        subject: { role: role.id, object: object.id, permission: (0,notation/* canonical */.$N)((0,notation/* dueKey */.u4)(permission.key.text)) },
        related: [
            {
                at: permitted.restriction ?? permitted.role,
                caption: restriction_mismatch_captionOf(other),
                message: restriction_mismatch_words.otherSide(object.id, other),
            },
        ],
        fixes: (0,sdf_restriction/* compareRestrictions */.dX)(restriction, other) > 0 ? [changeRole, changeObject] : [changeObject, changeRole],
    };
}
function restriction_mismatch_change(id, entry, restriction) {
    return {
        title: restriction_mismatch_words.change(id, restriction),
        applicability: 'choice',
        edits: (0,permission_entries/* setRestriction */.x9)(entry, restriction),
    };
}
function restriction_mismatch_captionOf(restriction) {
    return restriction === 'none' ? restriction_mismatch_words.unrestricted : restriction_mismatch_words.restrictedTo(restriction);
}
function restriction_mismatch_named(restriction) {
    return restriction === 'none' ? 'no restriction' : `"${restriction}"`;
}

;// CONCATENATED MODULE: ./build/src/rules/counterpart/unused-permission-list.js



const DEFAULT_ACCESS_TYPE = 'CUSTRECORDENTRYPERM';
/** Who has access under the access types that leave the list unused. */
const INSTEAD = new Map([
    ['CUSTRECORDENTRYPERM', 'roles with the LIST_CUSTRECORDENTRY permission have access'],
    ['NONENEEDED', 'every internal role has access'],
]);
const unused_permission_list_messages = {
    unused: ({ accessType, object }) => `"${accessType}" in ${object} leaves this permission list unused: ${INSTEAD.get(accessType)}. The list applies only with USEPERMISSIONLIST.`,
};
const unusedPermissionList = {
    id: 'unused-permission-list',
    group: 'counterpart',
    severity: 'notice',
    summary: 'A record type lists roles, but its access type leaves the list unused',
    messages: unused_permission_list_messages,
    what: `A record type lists roles in \`permissions\`, but its \`accesstype\` is \`CUSTRECORDENTRYPERM\` (also if it
is absent) or \`NONENEEDED\`. NetSuite itself exports such lists, so this is a notice.`,
    why: 'The file looks as if the list decided who has access, but it does not.',
    fix: null,
    related: ['empty-permission-list', 'open-to-the-public'],
    example: {
        bad: {
            'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>NONENEEDED</accesstype>
  <recordname>Tour</recordname>
  <permissions>
    <permission>
      <permittedlevel>VIEW</permittedlevel>
      <permittedrole>SALES_MANAGER</permittedrole>
    </permission>
  </permissions>
</customrecordtype>
`,
        },
        good: {
            'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
  <permissions>
    <permission>
      <permittedlevel>VIEW</permittedlevel>
      <permittedrole>SALES_MANAGER</permittedrole>
    </permission>
  </permissions>
</customrecordtype>
`,
        },
    },
    sources: ['subsect_0816050536', 'section_4731157695', 'SDFxml_372451363'],
    *check(project) {
        for (const object of project.counterparts) {
            const accessType = object.accessType?.text ?? DEFAULT_ACCESS_TYPE;
            const list = object.permittedRoles[0]?.element.parent;
            if (object.kind !== 'customrecordtype' || (0,objects/* belongsToSegment */.V$)(object))
                continue;
            if (!list || !INSTEAD.has(accessType))
                continue;
            yield {
                ...(0,rules_message/* say */.cv)(unused_permission_list_messages, 'unused', { accessType, object: object.id }),
                at: (0,sdf_value/* openingTag */.p8)(list),
                subject: { object: object.id },
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/file/malformed-xml.js

/** Those of an XML parser, which are too many and too rare to be told apart by an id. */
const malformed_xml_messages = {
    fault: ({ fault }) => fault,
};
const malformedXml = {
    id: 'malformed-xml',
    group: 'file',
    severity: 'error',
    summary: 'XML that is not well-formed',
    messages: malformed_xml_messages,
    what: `A role, a record type, a segment, a custom transaction type, a custom field, \`manifest.xml\` or \`deploy.xml\`
that is not well-formed: a tag that is not closed, more than one root element, text after the root, an unknown entity,
a forbidden character, or bytes that do not match the file's encoding. Only the first problem in a file is reported.
Other XML files, such as templates, are not checked.`,
    why: 'SDF cannot read the file and stops the deployment. Nothing else in the file was checked.',
    fix: null,
    related: ['unsafe-xml', 'unread-file'],
    example: {
        bad: {
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER
</role>
`,
        },
        good: {
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
</role>
`,
        },
    },
    sources: ['xml-1.0'],
    *check(project) {
        for (const fault of project.faults) {
            if (fault.kind === 'malformed')
                yield reportFault(fault);
        }
    },
};
/** A fault of a file: the file's name tells it from others, since the file has told no script id. */
function reportFault(fault) {
    const said = (0,rules_message/* say */.cv)(malformed_xml_messages, 'fault', { fault: fault.message });
    return { ...said, at: fault, subject: subjectOf(fault) };
}
function subjectOf({ source }) {
    return { detail: [source.path.split('/').at(-1) ?? source.path] };
}

// EXTERNAL MODULE: ./build/src/sdf/unread.js
var unread = __webpack_require__(31002);
;// CONCATENATED MODULE: ./build/src/rules/file/unread-file.js



const unread_file_messages = {
    link: () => unread/* messages */.DZ.link,
    pointer: () => unread/* messages */.DZ.pointer,
    encoding: () => unread/* messages */.DZ.encoding,
    tag: () => unread/* messages */.DZ.tag,
};
const unreadFile = {
    id: 'unread-file',
    group: 'file',
    severity: 'error',
    summary: 'A file in Objects that cannot be read',
    messages: unread_file_messages,
    what: `An XML file in \`Objects\`, whatever its name, whose encoding or first element cannot be read, or a symbolic
link or a Git LFS pointer in place of a file. Other files, such as notes, are not checked.`,
    why: `SuiteCloud CLI packs everything in \`Objects\`, but what such a file defines or grants is unknown. So this is an
error, and a role in the file does not count as removed.`,
    fix: null,
    related: ['malformed-xml', 'unsafe-xml'],
    example: {
        bad: {
            'Objects/customrole_clerk.xml': `version https://git-lfs.github.com/spec/v1
oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
size 12345
`,
        },
        good: {
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
</role>
`,
        },
    },
    sources: ['suitecloud-cli'],
    *check(project) {
        for (const fault of project.faults) {
            if (fault.kind !== 'unread')
                continue;
            yield { ...(0,rules_message/* say */.cv)(unread_file_messages, fault.why ?? 'tag', {}), at: fault, subject: subjectOf(fault) };
        }
    },
};

// EXTERNAL MODULE: ./build/src/sdf/xml/xml.js + 8 modules
var xml = __webpack_require__(47508);
;// CONCATENATED MODULE: ./build/src/rules/file/unsafe-xml.js


const unsafeXml = {
    id: 'unsafe-xml',
    group: 'file',
    severity: 'error',
    summary: 'XML that is not safe to parse',
    messages: malformed_xml_messages,
    what: `A file with a document type or entity declaration, with elements nested more than ${xml/* MAX_DEPTH */.lr} deep, with more
than 16 Mi characters, or with an element whose name is reserved in JavaScript (\`__proto__\`, \`constructor\`).`,
    why: `Entities can make a small file expand without limit, or read other files. NetSuite never writes such content,
so it is a mistake or an attack. Nothing else in the file was checked.`,
    fix: null,
    related: ['malformed-xml', 'unread-file'],
    example: {
        bad: {
            'Objects/customrole_clerk.xml': `<!DOCTYPE role [<!ENTITY center "ACCOUNTCENTER">]>
<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>&center;</centertype>
</role>
`,
        },
        good: {
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
</role>
`,
        },
    },
    sources: ['xml-1.0'],
    *check(project) {
        for (const fault of project.faults) {
            if (fault.kind === 'unsafe')
                yield reportFault(fault);
        }
    },
};

// EXTERNAL MODULE: ./build/src/sdf/listed.js
var listed = __webpack_require__(34332);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var sdf_reference = __webpack_require__(27820);
// EXTERNAL MODULE: ./build/src/sdf/role-positions.js
var role_positions = __webpack_require__(79240);
;// CONCATENATED MODULE: ./build/src/rules/shared/permission-subject.js

/** The subject of a fault of a permission: a role is named as one, a toolset as any other object. */
function permission_subject_subjectOf(list, permission, ...detail) {
    const where = { permission, ...(detail.length > 0 && { detail }) };
    return (0,objects/* isRole */.tm)(list) ? { role: list.id, ...where } : { object: list.id, ...where };
}

;// CONCATENATED MODULE: ./build/src/rules/permission/bare-script-id.js












const bare_script_id_messages = {
    bare: ({ value, object, due, isPresent }) => `"${value}" in ${object} is a script id without brackets; SDF expects ${due}.${present(object, isPresent)}`,
    standard: ({ value, object, due, isPresent }) => `"${value}" in ${object} is not a reference to an object; SDF expects ${due} without brackets.${present(object, isPresent)}`,
};
const bare_script_id_words = {
    twin: (due) => `${due} is here.`,
    write: (due, id) => `Write ${due} in ${id}`,
};
function present(object, isPresent) {
    return isPresent ? ` ${object} already has that entry.` : '';
}
const bareScriptId = {
    id: 'bare-script-id',
    group: 'permission',
    severity: 'error',
    summary: 'A script id without brackets, or brackets around something that is not a script id',
    messages: bare_script_id_messages,
    what: `A script id without brackets where a reference is required: a record type, segment or custom transaction type
as a \`permkey\`, or a custom role where another object lists a role. Also the opposite: a standard permission or
standard role in brackets, in any case (\`[scriptid=accountant]\`), and a script id in brackets without \`scriptid=\`.`,
    why: 'SDF reads a word without brackets as a standard permission or role, does not find it and rejects the object.',
    fix: 'Writes the same object or permission in the form that SDF expects, unless the entry already exists.',
    related: ['unresolved-reference', 'unknown-permission'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>customrecord_tour</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
            'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
  <permissions>
    <permission>
      <permittedlevel>VIEW</permittedlevel>
      <permittedrole>[scriptid=customrole_guide]</permittedrole>
    </permission>
  </permissions>
</customrecordtype>
`,
        },
        good: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>[scriptid=customrecord_tour]</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['bridgehead_24076946', 'SDFxml_762449695', 'SDFxml_271228656'],
    *check(project) {
        for (const role of (0,sdf_project/* permissionListsOf */.K$)(project)) {
            const keys = role.permissions.flatMap(({ key }) => key ?? []);
            yield* judge(project, keys, notation/* dueKey */.u4, role.id, ({ text }) => permission_subject_subjectOf(role, text));
        }
        const listing = [...project.counterparts, ...project.customFields];
        for (const object of listing) {
            for (const [owner, roles] of (0,group_by/* groupBy */.$)(rolesNamedBy(object), ownerOf))
                yield* judge(project, roles, notation/* dueRole */.nv, object.id, ({ text }) => ({
                    object: object.id,
                    detail: [owner, text],
                }));
        }
        const told = (0,once/* once */.O)(() => new Set(listing.flatMap(rolesNamedBy).map(placeKey)));
        for (const odd of (0,role_positions/* oddRolesOf */._B)(project))
            yield* judgeOthers(odd, told);
    },
};
/** Roles that scripts, forms, imports and the like name, where a reference or a standard role is due. */
function* judgeOthers({ file, values }, told) {
    for (const value of values) {
        const { source, start, end, text, element } = value;
        const due = (0,notation/* dueRole */.nv)(text);
        if (due === text || told().has(placeKey(value)))
            continue;
        const fix = {
            title: bare_script_id_words.write(due, file.id),
            applicability: 'safe',
            edits: [{ source, start, end, text: due }],
        };
        yield {
            ...sayDue(text, file.id, due),
            at: value,
            subject: { object: file.id, detail: [element.name, text] },
            fixes: (0,listed/* isAsWritten */.w)(value) ? [fix] : [],
        };
    }
}
function placeKey({ source, start }) {
    return `${source.path}:${start}`;
}
/** Judges the keys or roles of one list. */
function* judge(project, values, dueOf, id, subjectOf) {
    if (values.every(({ text }) => dueOf(text) === text))
        return;
    for (const same of (0,group_by/* groupBy */.$)(values, ({ text }) => (0,references/* targetKey */.hD)(project, dueOf(text))).values()) {
        for (const value of same) {
            const due = dueOf(value.text);
            const twin = same.find((other) => other !== value);
            if (due !== value.text)
                yield bare_script_id_report(value, due, id, subjectOf(value), twin);
        }
    }
}
/** Beside an entry of the same meaning the mended one would be its duplicate, so the author has to remove one. */
function bare_script_id_report(value, due, id, subject, twin) {
    const said = sayDue(value.text, id, due, twin !== undefined);
    if (twin) {
        const related = [{ at: twin, message: bare_script_id_words.twin(twin.text) }];
        return { ...said, at: value, subject, related };
    }
    const fix = {
        title: bare_script_id_words.write(due, id),
        applicability: 'safe',
        edits: [(0,xml_edit/* setText */.c3)(value.element, due)],
    };
    return { ...said, at: value, subject, fixes: [fix] };
}
function sayDue(value, object, due, isPresent = false) {
    return (0,rules_message/* say */.cv)(bare_script_id_messages, (0,sdf_reference/* parseReference */.F2)(due) ? 'bare' : 'standard', { value, object, due, isPresent });
}
function rolesNamedBy(object) {
    const listed = 'permittedRoles' in object ? object.permittedRoles : [];
    return [...listed, ...object.roleAccesses].flatMap(({ role }) => role ?? []);
}
/** The script id of the object or of the field that lists a role. */
function ownerOf({ element }) {
    const owner = element.parent?.parent?.parent;
    return (owner && (0,sdf_value/* attributeOf */.w4)(owner, 'scriptid')?.text) ?? '';
}

;// CONCATENATED MODULE: ./build/src/rules/permission/duplicate-permission.js













const duplicate_permission_MOST_RELATED = 3;
const duplicate_permission_messages = {
    duplicate: ({ permission, holder, times }) => `"${permission}" appears ${times === 2 ? 'twice' : `${times} times`} in the permissions of ${holder}; SDF rejects duplicate values there.`,
};
const duplicate_permission_words = {
    also: (role) => `${role} also has the permission here.`,
    keepEqual: (key, role) => `Keep one permission of ${role} for ${key}; all of them are equal`,
    keep: (grant, key, role) => `Keep the permission of ${role} for ${key} with ${grant}, and remove the others`,
};
const duplicatePermission = {
    id: 'duplicate-permission',
    group: 'permission',
    severity: 'error',
    summary: 'A role lists a permission twice',
    messages: duplicate_permission_messages,
    what: `Several permissions of a role or a toolset have the same \`permkey\`. Reported once per role and key.
References are equal if they name the same object, regardless of white space or \`type\` in the brackets.`,
    why: `SDF rejects the role, even if \`object:import\` has just written it: "Duplicate values
[scriptid=customrecord_tour] were found in the 'permissions' sublist on the 'role' record."`,
    fix: `Keeps one if all are equal; an empty \`restriction\` equals an absent one. If they differ, offers a choice between
the one that grants the least and the one that grants the most. If an object of the project lists the role, keeps the
one that matches the object.`,
    related: ['duplicate-permitted-role', 'repeated-element'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>VIEW</permlevel>
      <restriction></restriction>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['suitecloud-sdk-181', 'SDFxml_762449695'],
    *check(project) {
        for (const role of (0,sdf_project/* permissionListsOf */.K$)(project)) {
            for (const entries of entriesByKey(project, role))
                yield* duplicate_permission_report(project, role, entries);
        }
    },
};
function entriesByKey(project, { permissions }) {
    const entries = permissions.filter((entry) => entry.key !== null);
    const targetOf = ({ key }) => (0,references/* targetKey */.hD)(project, key.text);
    if (new Set(entries.map(targetOf)).size === entries.length)
        return [];
    return (0,group_by/* groupBy */.$)(entries, targetOf).values();
}
function* duplicate_permission_report(project, role, entries) {
    const [first, second, ...others] = entries;
    if (!first || !second)
        return;
    const key = (0,notation/* canonical */.$N)(first.key.text);
    yield {
        ...(0,rules_message/* say */.cv)(duplicate_permission_messages, 'duplicate', { permission: second.key.text, holder: role.id, times: entries.length }),
        at: second.key,
        caption: (0,captions/* entryCaption */.x)('again', second.level),
        subject: permission_subject_subjectOf(role, key),
        ...(0,width/* extentOfGrants */.Lo)(entries.map(duplicate_permission_asGrant)),
        related: [first, ...others].slice(0, duplicate_permission_MOST_RELATED).map((entry) => ({
            at: entry.key,
            caption: (0,captions/* entryCaption */.x)(entry === first ? 'first' : 'again', entry.level),
            message: duplicate_permission_words.also(role.id),
        })),
        fixes: (0,entry_grants/* areEqual */.t7)(entries, 'permkey')
            ? [keepOne(first, entries, 'safe', duplicate_permission_words.keepEqual(key, role.id))]
            : grantsToKeep(entries, ['permkey', 'permlevel'], objectSide(project, entries)).map((grant) => {
                return keepOne(grant.entry, entries, 'choice', duplicate_permission_words.keep((0,entry_grants/* formatGrant */.Co)(grant), key, role.id));
            }),
    };
}
/** What is not known is taken for the widest. */
function duplicate_permission_asGrant({ level, restriction }) {
    return {
        key: 'entries',
        level: (0,objects/* levelOf */.In)(level) ?? 'FULL',
        restriction: (0,sdf_restriction/* restrictionOf */.gV)(restriction) ?? 'none',
    };
}
/** What the object says of the role, where each names the other. */
function objectSide(project, entries) {
    const pair = pairOf(project, entries);
    return pair && { object: pair.object, entry: pair.permitted };
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/standard-levels.js
var standard_levels = __webpack_require__(56512);
// EXTERNAL MODULE: ./build/src/util/words.js
var util_words = __webpack_require__(47635);
// EXTERNAL MODULE: ./build/src/rules/shared/permission-words.js
var permission_words = __webpack_require__(66868);
;// CONCATENATED MODULE: ./build/src/rules/permission/level-not-allowed.js










const level_not_allowed_messages = {
    notAllowed: (of) => notALevel(of),
    refused: (of) => `${notALevel(of)} NetSuite exports it, but SDF rejects it: "Invalid permlevel reference key ${of.level} for permkey ${of.permission}."${of.origin === null ? '' : ` ${of.origin}.`}`,
    exported: ({ level, holder, permission, levels }) => `"${level}" in ${holder} is not a documented level of ${(0,permission_words/* named */.KT)(permission)}, which has ${(0,util_words/* either */.gP)(levels)}; NetSuite exports it anyway, so SDF may accept it.`,
    ofStandardRole: ({ level, holder, permission, levels, origin }) => `"${level}" in ${holder} is not a documented level of ${(0,permission_words/* named */.KT)(permission)}, which has ${(0,util_words/* either */.gP)(levels)}; ${origin}, so SDF may accept it.`,
};
function notALevel({ level, holder, permission, levels }) {
    return `"${level}" in ${holder} is not a level of ${(0,permission_words/* named */.KT)(permission)}, which has ${(0,util_words/* either */.gP)(levels)}.`;
}
const level_not_allowed_words = {
    origin: (names) => names.length === 1
        ? `NetSuite’s own role ${names[0]} has it and passes it on to every copy`
        : `NetSuite’s own roles ${(0,util_words/* listed */.KE)(inShort(names))} have it and pass it on to every copy`,
    lower: (id, role, level) => `Lower ${id} in ${role} to ${level} (${permission_words/* GRANTS */.Sl[level]})`,
    raise: (id, role, level) => `Raise ${id} in ${role} to ${level} (${permission_words/* GRANTS */.Sl[level]})`,
};
/** More names are no help. */
const MOST_NAMES = 3;
function inShort(names) {
    const more = names.length - MOST_NAMES;
    return more > 1 ? [...names.slice(0, MOST_NAMES), (0,util_words/* count */.U9)(more, 'other')] : names;
}
const levelNotAllowed = {
    id: 'level-not-allowed',
    group: 'permission',
    severity: 'error',
    summary: 'A level that the permission does not have',
    messages: level_not_allowed_messages,
    what: `A \`permlevel\` in a role or a toolset that is not one of the levels that Oracle documents for the permission. A
warning if the role is not deployed, or if SDF is not known to reject the level and roles that NetSuite exported, or its
standard roles, have it. The message names the standard roles that pass the level on to their copies. Permissions whose
levels are not documented are not checked.`,
    why: `SDF rejects the role, even if \`object:import\` has just written it: "Invalid permlevel reference key EDIT for
permkey REPO_RECONCILE." Copies of the roles Accountant and Bookkeeper have that level from the start.`,
    fix: 'Sets the next lower or the next higher level that the permission has.',
    related: ['unknown-permission', 'invalid-value', 'level-above-limit'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>REPO_RECONCILE</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>REPO_RECONCILE</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['chapter_N3236764', 'salto-levels', 'suitecloud-sdk-183', 'observed', 'section_N295396'],
    *check(project) {
        for (const role of (0,sdf_project/* permissionListsOf */.K$)(project)) {
            for (const permission of role.permissions) {
                const report = level_not_allowed_judge(role, permission);
                if (report)
                    yield report;
            }
        }
    },
};
function level_not_allowed_judge(role, { standard: permission, level: value }) {
    const level = (0,objects/* levelOf */.In)(value);
    if (!permission || !value || !level)
        return null;
    const verdict = (0,catalogue_permissions/* levelVerdict */.Qi)(permission, level);
    if (verdict === 'allowed')
        return null;
    const mayPass = verdict === 'exported' || (!isRefused(permission, level) && originOf(permission, level));
    return {
        ...describe(role, permission, level),
        severity: mayPass || !role.inScope ? 'warning' : 'error',
        at: value,
        subject: permission_subject_subjectOf(role, permission.id, level),
        ...(0,width/* extentOfLevels */.tj)({ level }),
        fixes: level_not_allowed_fixesOf(role, permission, level, value),
    };
}
function describe({ id: holder }, permission, level) {
    const { id, levels, exported } = permission;
    const origin = originOf(permission, level);
    const of = { level, holder, permission: id, levels: levels ?? [] };
    if (isRefused(permission, level))
        return (0,rules_message/* say */.cv)(level_not_allowed_messages, 'refused', { ...of, origin });
    if (origin !== null)
        return (0,rules_message/* say */.cv)(level_not_allowed_messages, 'ofStandardRole', { ...of, origin });
    return (0,rules_message/* say */.cv)(level_not_allowed_messages, exported?.includes(level) ? 'exported' : 'notAllowed', of);
}
function isRefused({ refused }, level) {
    return refused?.includes(level) === true;
}
/** Which of NetSuite's own roles have the level; null where none does. */
function originOf({ id }, level) {
    const names = (0,standard_levels/* standardRolesAt */.i)(id, level);
    return names.length === 0 ? null : level_not_allowed_words.origin(names);
}
/** To the levels that stand next to the wrong one. */
function level_not_allowed_fixesOf(role, { id, levels }, level, value) {
    const below = levels?.filter((other) => (0,catalogue_permissions/* compareLevels */.t9)(other, level) < 0).at(-1);
    const above = levels?.find((other) => (0,catalogue_permissions/* compareLevels */.t9)(other, level) > 0);
    const change = (title, to) => ({
        title,
        applicability: 'choice',
        edits: [(0,xml_edit/* setText */.c3)(value.element, to)],
    });
    return [
        ...(below ? [change(level_not_allowed_words.lower(id, role.id, below), below)] : []),
        ...(above ? [change(level_not_allowed_words.raise(id, role.id, above), above)] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/rules/permission/restriction-on-standard-permission.js




const restriction_on_standard_permission_messages = {
    restricted: (of) => `"${of.restriction}" in ${of.role} restricts ${(0,permission_words/* named */.KT)(of.permission)}; only permissions for custom objects can have a restriction.`,
};
const restriction_on_standard_permission_words = {
    remove: (role, key, level) => `Remove the restriction in ${role}; ${key} ${level === null ? 'keeps its level' : `stays at ${level}`}, for all records`,
};
const restrictionOnStandardPermission = {
    id: 'restriction-on-standard-permission',
    group: 'permission',
    severity: 'error',
    summary: 'A restriction on a permission that is not for a custom object',
    messages: restriction_on_standard_permission_messages,
    what: `A \`restriction\` with a value next to a \`permkey\` that does not refer to a custom object. An empty
element, as NetSuite exports it, is fine.`,
    why: `SDF supports restrictions only for custom objects. The role looks as if it reached fewer records than
it does.`,
    fix: 'Removes the restriction. The permission stays at its level, for all records.',
    related: ['restriction-mismatch', 'unavailable-field'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>EDIT</permlevel>
      <restriction>VIEWANDEDIT</restriction>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['section_4731154857', 'SDFxml_762449695', 'observed'],
    *check(project) {
        for (const role of project.roles) {
            for (const permission of role.permissions) {
                const report = restriction_on_standard_permission_judge(role, permission);
                if (report)
                    yield report;
            }
        }
    },
};
function restriction_on_standard_permission_judge(role, { element, key, reference, level, restriction }) {
    if (!key || !restriction || reference)
        return null;
    const due = (0,notation/* dueKey */.u4)(key.text);
    return {
        ...(0,rules_message/* say */.cv)(restriction_on_standard_permission_messages, 'restricted', { restriction: restriction.text, role: role.id, permission: due }),
        at: restriction,
        subject: { role: role.id, permission: due },
        fixes: [
            {
                title: restriction_on_standard_permission_words.remove(role.id, due, level?.text ?? null),
                applicability: 'choice',
                edits: (0,permission_entries/* setRestriction */.x9)(element, 'none'),
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/src/sdf/account-specific.js
var account_specific = __webpack_require__(51743);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/sources.js + 2 modules
var sources = __webpack_require__(15406);
;// CONCATENATED MODULE: ./build/src/rules/permission/unknown-permission.js










const unknown_permission_messages = {
    near: ({ permission, holder, meant }) => `"${permission}" in ${holder} is not a permission that NetSuite documents; did you mean ${(0,permission_words/* named */.KT)(meant)}?`,
    unknown: ({ permission, holder }) => `"${permission}" in ${holder} is not a permission that NetSuite documents up to release ${sources/* CATALOGUE_VERSION */.L$}; it may be misspelled or newer.`,
};
const unknown_permission_words = {
    change: (key, role, meant) => `Change "${key}" in ${role} to ${(0,permission_words/* named */.KT)(meant)}`,
};
const unknownPermission = {
    id: 'unknown-permission',
    group: 'permission',
    severity: 'warning',
    summary: 'A permission id that NetSuite does not document',
    messages: unknown_permission_messages,
    what: `A \`permkey\` of a role or a toolset that does not refer to a custom object and is not exactly the id of a
standard permission. A warning if it is close to a known id, because then it is probably misspelled; otherwise a
notice, because accounts have permissions that the lists up to release ${sources/* CATALOGUE_VERSION */.L$} do not contain.`,
    why: 'SDF rejects a permission that the account does not know, or the role lacks what its author meant to grant.',
    fix: 'Replaces the id with the nearest known one, unless the role already has that permission, or that permission does not have the level.',
    related: ['level-not-allowed', 'bare-script-id'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOBS</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['SDFxml_762449695', 'SDFxml_4221896102', 'chapter_N3236764'],
    *check(project) {
        for (const role of (0,sdf_project/* permissionListsOf */.K$)(project)) {
            for (const permission of role.permissions) {
                const { key, standard, reference } = permission;
                // Keys in brackets, and those that lack them or have them for nothing, are told by other rules.
                if (key && !standard && !reference && !(0,account_specific/* isAccountSpecific */.M)(key))
                    yield unknown_permission_report(role, permission, key);
            }
        }
    },
};
function unknown_permission_report(role, permission, key) {
    const [id] = (0,catalogue_permissions/* nearestPermissions */.Bd)(key.text, 1);
    const near = id === undefined ? undefined : (0,catalogue_permissions/* findPermission */.Ll)(id);
    const subject = permission_subject_subjectOf(role, key.text);
    const extent = (0,width/* extentOfLevels */.tj)({ level: (0,objects/* levelOf */.In)(permission.level) });
    if (!near)
        return {
            ...(0,rules_message/* say */.cv)(unknown_permission_messages, 'unknown', { permission: key.text, holder: role.id }),
            severity: 'notice',
            at: key,
            subject,
            ...extent,
        };
    return {
        ...(0,rules_message/* say */.cv)(unknown_permission_messages, 'near', { permission: key.text, holder: role.id, meant: near.id }),
        at: key,
        subject,
        ...extent,
        fixes: fits(near, permission, role) ? [unknown_permission_change(role, key, near.id)] : [],
    };
}
/** Whether the role can have the permission in place of another without a new fault. */
function fits(near, { level }, { permissions }) {
    const known = (0,objects/* levelOf */.In)(level);
    return (!permissions.some(({ standard }) => standard === near) &&
        (known === null || (0,catalogue_permissions/* levelVerdict */.Qi)(near, known) !== 'not-allowed'));
}
function unknown_permission_change(role, key, id) {
    return {
        title: unknown_permission_words.change(key.text, role.id, id),
        applicability: 'choice',
        edits: [(0,xml_edit/* setText */.c3)(key.element, id)],
    };
}

// EXTERNAL MODULE: ./build/src/access/change.js
var access_change = __webpack_require__(74802);
// EXTERNAL MODULE: ./build/src/access/changes.js + 4 modules
var changes = __webpack_require__(20863);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/risks.js + 1 modules
var risks = __webpack_require__(93832);
// EXTERNAL MODULE: ./build/src/access/edits.js
var access_edits = __webpack_require__(32965);
// EXTERNAL MODULE: ./build/src/access/entries.js
var access_entries = __webpack_require__(55404);
;// CONCATENATED MODULE: ./build/src/rules/shared/narrowing.js








const titles = {
    set: (field, where, value) => `Set ${field} of ${where} back to ${value}`,
    restrict: (key, where, restriction) => `Restrict ${key} in ${where} to ${restriction} again`,
};
/** Takes back what a change has widened; null where that takes more than to write the old value. */
function narrowingFix(project, change) {
    const { role, permission, before } = change;
    if (role === null)
        return ofObject(project, change);
    const entries = (0,access_entries/* entriesOf */.M)(project, role, permission);
    if (change.change !== 'loosened') {
        const level = before !== null && (0,catalogue_permissions/* isLevel */.NW)(before) ? before : 'NONE';
        return holds(entries, change.at) ? (0,access_fixes/* lowerFix */.PD)(project, [{ holder: role, key: permission, level }]) : null;
    }
    if (before === null)
        return null;
    if (holds(entries, change.at))
        return ofRestriction(entries, before);
    const own = project.roleById.get(role);
    const edits = own && settingEdits(own, permission, before);
    return edits ? choice(titles.set(permission, role, before), edits) : null;
}
/** A permission can also follow from another one, which stands elsewhere. */
function holds({ inRole, inObject, field }, at) {
    const elements = [...[...inRole, ...inObject].map(({ element }) => element), ...(field ? [field] : [])];
    return elements.some(({ source, start, end }) => at?.source === source && start <= at.start && at.end <= end);
}
function ofRestriction({ holder, key, inRole, inObject }, before) {
    if (!(0,sdf_restriction/* isRestriction */.$J)(before))
        return null;
    const edits = [...inRole, ...inObject].flatMap(({ element }) => (0,permission_entries/* setRestriction */.x9)(element, before));
    return choice(titles.restrict(key, holder, before), edits);
}
/** A field of the role, or of its restriction by a segment: `CLASS.restriction`. */
function settingEdits(role, setting, value) {
    const [segment = '', field] = setting.split('.');
    if (field === undefined)
        return (0,access_edits/* setField */.x)(role, setting, value);
    const restricted = role.recordRestrictions.find((some) => some.segment?.text === segment);
    if (restricted)
        return [(0,access_edits/* setChild */.Tg)(restricted.element, field, value)];
    return field === 'restriction' ? [addRestriction(role, segment, value)] : null;
}
function addRestriction({ root }, segment, restriction) {
    const elements = [
        { name: 'segment', content: segment },
        { name: 'restriction', content: restriction },
    ];
    const added = { name: 'recordrestriction', content: elements };
    const group = (0,sdf_value/* child */.jf)(root, 'recordrestrictions');
    return group ? (0,xml_edit/* append */.BC)(group, added) : (0,xml_edit/* append */.BC)(root, { name: 'recordrestrictions', content: [added] });
}
/** What a new record type leaves open goes back to what NetSuite takes by default. */
const CLOSED = { accesstype: 'CUSTRECORDENTRYPERM' };
function ofObject(project, { object, permission, before }) {
    const counterpart = object === undefined ? null : project.counterpartById.get(object);
    if (!counterpart)
        return null;
    const value = before ?? CLOSED[permission] ?? 'NONE';
    return choice(titles.set(permission, counterpart.id, value), [
        (0,access_edits/* setChild */.Tg)(counterpart.root, permission, value),
    ]);
}
function choice(title, edits) {
    return { title, applicability: 'choice', edits };
}

;// CONCATENATED MODULE: ./build/src/rules/policy/access-widened.js






const access_widened_messages = {
    granted: (of) => `${of.where} is newly granted ${what(of)} at "${of.after ?? ''}"${needs(of)}`,
    set: (of) => `"${of.after ?? ''}" for ${what(of)} in ${of.where} is new${needs(of)}`,
    raised: (of) => `"${of.after ?? ''}" of ${what(of)} in ${of.where} was "${of.before ?? ''}" before${needs(of)}`,
    loosened: (of) => `"${of.after ?? ''}" for ${what(of)} in ${of.where} was "${of.before ?? ''}" before, which is narrower${needs(of)}`,
    opened: ({ sentence, ...of }) => `"${of.after ?? ''}" of ${what(of)}${of.before === null ? '' : ` was "${of.before}" before`}: ${sentence}${needs(of)}`,
};
function what({ permission, name }) {
    return name === null ? permission : `${permission} (${name})`;
}
function needs({ risk, why, from }) {
    return `. Its risk is ${risk}${why === null ? '' : `: anyone who holds it ${why}`}. The policy requires an approved exception for changes of ${from} risk or above.`;
}
/** May do everything, whatever lists name it. */
const ADMINISTRATOR = 'ADMINISTRATOR';
const access_widened_words = {
    was: (before) => `was ${before}`,
    new: 'new',
};
/** A level, a restriction or a word; no list. */
const LONGEST_CAPTION = 24;
const accessWidened = {
    id: 'access-widened',
    group: 'policy',
    severity: 'error',
    risk: 'high',
    summary: 'A change widens access without an approved exception',
    messages: access_widened_messages,
    what: `A change grants or raises a permission, loosens a restriction or setting, or opens another door, at or
above the risk that the policy sets in \`widening\`. A new role or project counts as granted in full. Nothing is reported without
\`widening\`, or if there is no base to compare with. An exception with the name of its approver resolves the finding.
The table of risks shows the risk of each permission.`,
    why: `Access grows through small changes that each look harmless, and NetSuite does not record changes to the
subtabs of a role. With this rule, somebody has to approve each of them by name.`,
    fix: 'Restores the permission, restriction or setting to what it was before the change.',
    related: ['level-above-limit', 'access-left-in-account', 'open-to-the-public'],
    example: {
        bad: {
            '.github/sdf-role-compliance.yml': `policy:
  widening: high
`,
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <permissions>
    <permission>
      <permkey>TRAN_VENDPYMT</permkey>
      <permlevel>CREATE</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <permissions>
    <permission>
      <permkey>TRAN_VENDPYMT</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['chapter_N3236764', 'section_N326341', 'bridgehead_1507658939'],
    *check(project, { policy: { widening }, base }) {
        if (!widening || !base)
            return;
        for (const change of (0,changes/* accessChanges */._)([base], [project])) {
            const isGreat = (0,risks/* compareRisks */.IJ)(change.risk, widening) >= 0;
            if (change.at && isGreat && (0,access_change/* widens */.vR)(change) && (change.isDoor || change.role !== ADMINISTRATOR))
                yield access_widened_report(project, change, change.at, widening);
        }
    },
};
function access_widened_report(project, change, at, from) {
    const { role, object, permission } = change;
    const fix = narrowingFix(project, change);
    return {
        ...access_widened_describe(change, from),
        at,
        ...access_widened_captionOf(change),
        subject: {
            ...(role !== null && { role }),
            ...(object !== undefined && { object }),
            permission,
            detail: [change.change, ...(change.entry === undefined ? [] : [change.entry])],
        },
        ...(change.after !== null && (0,catalogue_permissions/* isLevel */.NW)(change.after) && { level: change.after }),
        fixes: fix ? [fix] : [],
    };
}
/** What the marked value was before. Lists of roles and the like are too long to stand beside it. */
function access_widened_captionOf({ change, before }) {
    if (before !== null)
        return before.length > LONGEST_CAPTION ? {} : { caption: access_widened_words.was(before) };
    return change === 'granted' ? { caption: access_widened_words.new } : {};
}
function access_widened_describe(change, from) {
    const { isDoor, says, role, object, permission, name, before, after, risk } = change;
    const of = {
        where: (isDoor ? object : role) ?? object ?? '',
        permission,
        name: nameOf(permission, name),
        before,
        after,
        risk,
        why: reasonOf(change),
        from,
    };
    if (says)
        return (0,rules_message/* say */.cv)(access_widened_messages, 'opened', { ...of, sentence: says });
    if (before === null)
        return (0,rules_message/* say */.cv)(access_widened_messages, role === null ? 'set' : 'granted', of);
    return (0,rules_message/* say */.cv)(access_widened_messages, change.change === 'loosened' ? 'loosened' : 'raised', of);
}
/** The catalogue's name of a permission; else that of the change, where it is another word than the permission. */
function nameOf(permission, name) {
    return (0,catalogue_permissions/* findPermission */.Ll)(permission)?.names[0] ?? (name === permission ? null : name);
}
/** Why a permission is a risk; null for a restriction or setting. */
function reasonOf({ change, isDoor, role, permission, after }) {
    if (change === 'loosened' || isDoor || role === null || after === null || !(0,catalogue_permissions/* isLevel */.NW)(after))
        return null;
    return (0,risks/* explainRisk */.Di)(permission, after).why;
}

// EXTERNAL MODULE: ./build/src/access/active-roles.js
var active_roles = __webpack_require__(44760);
// EXTERNAL MODULE: ./build/src/rules/shared/conflicts.js
var conflicts = __webpack_require__(33900);
// EXTERNAL MODULE: ./build/src/rules/shared/grant-words.js
var grant_words = __webpack_require__(78517);
;// CONCATENATED MODULE: ./build/src/rules/policy/duty-conflict.js






const duty_conflict_messages = {
    conflict: ({ role, ...conflict }) => {
        const { duty, title, why, sides } = conflict;
        const said = `${sides.map(sideWords).join(' conflicts with ')} in ${role} (${duty}: ${title}).`;
        return [said, why, (0,conflicts/* ending */.K1)(conflict, () => '')].filter((sentence) => sentence !== null).join(' ');
    },
};
const duty_conflict_words = {
    brief: ({ id }, sides) => `${id}: ${sides.join(' with ')}`,
};
const dutyConflict = {
    id: 'duty-conflict',
    group: 'policy',
    severity: 'error',
    risk: 'high',
    summary: 'A role holds duties that one person should not hold together',
    messages: duty_conflict_messages,
    what: `A role holds all sides of a duty of the policy: at least one permission of each side, at its level or above.
Reported once per role and duty, highest risk first; an error if the risk of the duty is high or critical, otherwise a
warning. An inactive role holds nothing. It makes no difference whether deploy.xml deploys the role: the policy is
about what people may do, and a role that is not deployed now was deployed before or will be.`,
    why: `If one person does what two should do, fraud and errors stay hidden. Auditors ask about this first. A workflow
or script outside the role may be the missing control: then add an exception that says so and names who approved it.`,
    fix: `Lowers the permissions of one side until the role no longer holds it, or removes them if no level is low
enough. The side that needs the fewest changes comes first. For an object of the project, both sides are changed.`,
    related: ['role-combination-conflict', 'person-duty-conflict'],
    example: {
        bad: {
            '.github/sdf-role-compliance.yml': `policy:
  duties:
    - id: vendor-and-payment
      title: Create vendors and pay them
      risk: high
      sides:
        - { TRAN_VENDPYMT: CREATE }
        - { LIST_VENDOR: CREATE }
`,
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <permissions>
    <permission>
      <permkey>LIST_VENDOR</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
    <permission>
      <permkey>TRAN_VENDPYMT</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <permissions>
    <permission>
      <permkey>LIST_VENDOR</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
    <permission>
      <permkey>TRAN_VENDPYMT</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['sod-analysis', 'netwrix-sod', 'suiterx-sod', 'bridgehead_1507658939'],
    *check(project, { policy }) {
        for (const role of (0,active_roles/* activeRolesOf */.H)(project)) {
            for (const conflict of (0,conflicts/* conflictsOf */.hC)(project, policy.duties, [role]))
                yield* duty_conflict_report(project, conflict);
        }
    },
};
function* duty_conflict_report(project, conflict) {
    const { duty, sides } = conflict;
    const [[first] = []] = sides;
    if (!first)
        return;
    const { role, grant } = first;
    yield {
        ...(0,rules_message/* say */.cv)(duty_conflict_messages, 'conflict', { role: role.id, ...(0,conflicts/* conflictArgs */.eV)(conflict) }),
        brief: duty_conflict_words.brief(duty, sides.map(briefWords)),
        severity: (0,conflicts/* severityOf */.xJ)(duty),
        risk: duty.risk,
        at: grant.at,
        caption: (0,captions/* sideCaption */.A)('one', grant),
        ...(0,width/* extentOfGrants */.Lo)(sides.flat().map((held) => held.grant)),
        subject: { role: role.id, duty: duty.id },
        related: (0,conflicts/* othersOf */.bu)(conflict, grant.at),
        fixes: (0,conflicts/* endings */.V1)(project, conflict),
    };
}
function sideWords(side) {
    return side.map(grant_words/* heldWords */.j0).join(' and ');
}
function briefWords(side) {
    return side.map(({ grant }) => (0,grant_words/* briefGrant */.nC)(grant)).join(' and ');
}

// EXTERNAL MODULE: ./build/src/rules/policy/exception-expired.js
var exception_expired = __webpack_require__(24041);
// EXTERNAL MODULE: ./build/src/policy/exceptions.js
var policy_exceptions = __webpack_require__(29272);
// EXTERNAL MODULE: ./build/src/policy/rule-settings.js
var rule_settings = __webpack_require__(81528);
// EXTERNAL MODULE: ./build/src/util/nearest.js
var util_nearest = __webpack_require__(39604);
// EXTERNAL MODULE: ./build/src/rules/shared/about-exception.js
var about_exception = __webpack_require__(8758);
;// CONCATENATED MODULE: ./build/src/rules/policy/exception-unused.js





const exception_unused_messages = {
    unused: (what) => `No finding matches this exception for ${(0,about_exception/* nameOf */.Vb)(what)}. Remove it.`,
    missing: ({ kind, id, nearest, ...what }) => `The project has no ${kind} "${id}", so this exception for ${(0,about_exception/* nameOf */.Vb)(what)} accepts nothing.${(0,util_nearest/* didYouMean */.au)(nearest)}`,
    off: ({ rule }) => `"${rule}" is off, so this exception does nothing. Remove it.`,
};
const exceptionUnused = {
    id: 'exception-unused',
    group: 'policy',
    severity: 'warning',
    summary: 'An exception of the policy that accepts nothing',
    messages: exception_unused_messages,
    what: `An exception in the config that matches no finding: the finding is fixed, the exception names something that
does not exist, a comment in the XML already suppresses the finding, or its rule is off. Not reported for an exception
that has expired, or for one in a config of another repository.`,
    why: `If the same mistake is made again, nobody sees it, because the exception still accepts it. The policy also
shows a risk that does not exist.`,
    fix: null,
    related: ['exception-expired', 'suppression-unused'],
    example: {
        bad: {
            '.github/sdf-role-compliance.yml': `exceptions:
  - { rule: level-mismatch, role: customrole_clerk, reason: Fixed in the next release }
`,
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
</role>
`,
        },
        good: { '.github/sdf-role-compliance.yml': 'extends: [recommended]\n' },
    },
    sources: [],
    check: () => [],
    *review({ exceptions, policy, today }) {
        for (const { exception, isUsed, lacking } of exceptions) {
            if (isUsed || (0,policy_exceptions/* hasExpired */.o)(exception, today))
                continue;
            yield { ...exception_unused_judge(exception, lacking, policy), at: exception.at, subject: (0,about_exception/* subjectOf */.et)(exception) };
        }
    },
};
function exception_unused_judge(exception, lacking, policy) {
    if (!(0,rule_settings/* isOn */.M)(policy, exception.rule))
        return (0,rules_message/* say */.cv)(exception_unused_messages, 'off', { rule: exception.rule });
    const what = (0,about_exception/* exceptionArgs */.TG)(exception);
    if (!lacking)
        return (0,rules_message/* say */.cv)(exception_unused_messages, 'unused', what);
    const { kind, id, nearest } = lacking;
    return (0,rules_message/* say */.cv)(exception_unused_messages, 'missing', { ...what, kind, id, nearest });
}

// EXTERNAL MODULE: ./build/src/policy/match.js
var policy_match = __webpack_require__(80381);
// EXTERNAL MODULE: ./build/src/access/grants.js
var access_grants = __webpack_require__(57793);
;// CONCATENATED MODULE: ./build/src/rules/shared/spellings.js



function spellingsOf(project, role) {
    const written = role.permissions.flatMap(({ key }) => key?.text ?? []);
    return (0,group_by/* groupBy */.$)(written, (text) => (0,access_grants/* canonicalKey */.yk)(project, text));
}
/** The entries whose glob means a key, however it is written. */
function meaning(globs, key, spellings) {
    const texts = [key, ...(spellings.get(key) ?? [])];
    return globs.filter(({ glob }) => texts.some((text) => (0,policy_match/* keyMatches */.FY)(glob, text)));
}

;// CONCATENATED MODULE: ./build/src/rules/policy/forbidden-permission.js










const forbidden_permission_messages = {
    forbidden: ({ permission, role, pattern }) => `${(0,permission_words/* quoted */.TL)(permission)} in ${role} is forbidden by "${pattern}" in the policy.`,
};
const forbidden_permission_words = {
    granted: (level) => `granted at ${level}`,
    brief: (grant, glob) => `${grant}: forbidden by "${glob}"`,
};
const forbiddenPermission = {
    id: 'forbidden-permission',
    group: 'policy',
    severity: 'error',
    risk: 'high',
    summary: 'A role holds a permission that the policy forbids',
    messages: forbidden_permission_messages,
    what: `A permission at any level except \`NONE\` that matches a glob under \`forbid\`, in an active role that the
policy entry matches. \`coreadminpermission\` counts as \`ADMI_KERNEL\`. It makes no difference whether deploy.xml
deploys the role.`,
    why: 'Your team decided that these roles must not be able to do this.',
    fix: 'Removes the permission; of an object of the project also the entry for the role.',
    related: ['level-above-limit', 'missing-required-permission', 'privileged-permission'],
    example: {
        bad: {
            '.github/sdf-role-compliance.yml': `policy:
  roles:
    - match: ["customrole_*_integration"]
      forbid: ["ADMI_MANAGE*"]
`,
            'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>ADMI_MANAGEROLES</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['section_N326341'],
    *check(project, { policy }) {
        for (const active of (0,active_roles/* activeRolesOf */.H)(project)) {
            const globs = forbiddenTo(active.role, policy);
            if (globs.length === 0)
                continue;
            const spellings = spellingsOf(project, active.role);
            for (const grant of active.grants.values()) {
                const [glob] = meaning(globs, grant.key, spellings);
                if (glob)
                    yield forbidden_permission_report(project, active, grant, glob);
            }
        }
    },
};
/** What a policy forbids a role. */
function forbiddenTo({ id }, policy) {
    return (0,policy_match/* policiesFor */.Ov)(policy, id).flatMap(({ forbid }) => forbid);
}
function forbidden_permission_report(project, { role }, grant, { glob }) {
    const { key, at } = grant;
    const [entry] = (0,access_entries/* entriesOf */.M)(project, role.id, key).inRole;
    const fix = (0,access_fixes/* lowerFix */.PD)(project, [{ holder: role.id, key, level: 'NONE' }]);
    return {
        ...(0,rules_message/* say */.cv)(forbidden_permission_messages, 'forbidden', { permission: key, role: role.id, pattern: glob }),
        brief: forbidden_permission_words.brief((0,grant_words/* briefGrant */.nC)(grant), glob),
        risk: (0,risks/* riskOf */.bi)(key, grant.level),
        at: entry?.key ?? at,
        ...(entry?.key && { caption: forbidden_permission_words.granted(grant.level) }),
        ...(0,width/* extentOfGrants */.Lo)([grant]),
        subject: { role: role.id, permission: key },
        fixes: fix ? [fix] : [],
    };
}

;// CONCATENATED MODULE: ./build/src/rules/policy/level-above-limit.js










const level_above_limit_messages = {
    above: ({ role, limit, pattern, ...held }) => `${(0,grant_words/* heldWords */.j0)(held)} in ${role} is above "${limit}", the highest level that the policy allows for "${pattern}".`,
};
const level_above_limit_words = {
    limit: (most) => `limit: ${most}`,
    brief: (grant, most, glob) => `${grant}: at most ${most} for "${glob}"`,
};
const levelAboveLimit = {
    id: 'level-above-limit',
    group: 'policy',
    severity: 'error',
    risk: 'medium',
    summary: 'A role holds a permission at a higher level than the policy allows',
    messages: level_above_limit_messages,
    what: `A permission at a higher level than a matching glob under \`limit\` allows, in an active role that the policy
entry matches. If several globs match, the lowest level counts. Permissions that the policy forbids completely are
reported by \`forbidden-permission\`. It makes no difference whether deploy.xml deploys the role.`,
    why: 'Your team decided how much these roles may do; a higher level lets them change or delete more.',
    fix: `Lowers the permission to the highest level that the policy allows and the permission has, or removes it if
there is none; for an object of the project, on both sides.`,
    related: ['forbidden-permission', 'missing-required-permission', 'access-widened'],
    example: {
        bad: {
            '.github/sdf-role-compliance.yml': `policy:
  roles:
    - match: customrole_*_integration
      limit: { "TRAN_*": EDIT }
`,
            'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>TRAN_SALESORD</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>TRAN_SALESORD</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['section_N326341'],
    *check(project, { policy }) {
        for (const active of (0,active_roles/* activeRolesOf */.H)(project)) {
            const { role, grants } = active;
            const limits = (0,policy_match/* policiesFor */.Ov)(policy, role.id).flatMap(({ limit }) => limit);
            if (limits.length === 0)
                continue;
            const spellings = spellingsOf(project, role);
            for (const grant of grants.values()) {
                const limit = lowest(meaning(limits, grant.key, spellings));
                if (!limit || (0,catalogue_permissions/* compareLevels */.t9)(grant.level, limit.level) <= 0)
                    continue;
                const isForbidden = meaning(forbiddenTo(role, policy), grant.key, spellings).length > 0;
                if (!isForbidden)
                    yield level_above_limit_report(project, active, grant, limit);
            }
        }
    },
};
function lowest(limits) {
    return [...limits].sort((one, other) => (0,catalogue_permissions/* compareLevels */.t9)(one.level, other.level))[0] ?? null;
}
function level_above_limit_report(project, { role }, grant, { glob, level: most }) {
    const { key, at } = grant;
    const fix = (0,access_fixes/* lowerFix */.PD)(project, [{ holder: role.id, key, level: (0,access_fixes/* levelAtMost */.fS)(key, most) }]);
    return {
        ...(0,rules_message/* say */.cv)(level_above_limit_messages, 'above', { ...(0,grant_words/* heldArgs */.zY)(grant), role: role.id, limit: most, pattern: glob }),
        brief: level_above_limit_words.brief((0,grant_words/* briefGrant */.nC)(grant), most, glob),
        risk: (0,risks/* riskOf */.bi)(key, grant.level),
        at,
        caption: level_above_limit_words.limit(most),
        ...(0,width/* extentOfGrants */.Lo)([grant]),
        subject: { role: role.id, permission: key },
        fixes: fix ? [fix] : [],
    };
}

// EXTERNAL MODULE: ./build/src/access/entry-permission.js
var entry_permission = __webpack_require__(85458);
// EXTERNAL MODULE: ./build/src/access/openings.js
var openings = __webpack_require__(61127);
;// CONCATENATED MODULE: ./build/src/rules/policy/missing-required-permission.js













const missing_required_permission_messages = {
    low: ({ level, ...of }) => `"${level}" of ${(0,permission_words/* named */.KT)(of.permission)} in ${of.role} is below "${of.required}", which the policy requires.${opens(of)}`,
    absent: (of) => `${(0,permission_words/* quoted */.TL)(of.permission)} is missing in ${of.role}; the policy requires it at ${of.required} or above.${opens(of)}`,
};
function opens({ opens: [first, ...others] }) {
    if (first === undefined)
        return '';
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return ` The accesstype of ${first}${more} requires it.`;
}
const missing_required_permission_words = {
    required: (level) => `required: ${level}`,
};
const missingRequiredPermission = {
    id: 'missing-required-permission',
    group: 'policy',
    severity: 'error',
    summary: 'A role lacks a permission that the policy requires, or holds it at a lower level',
    messages: missing_required_permission_messages,
    what: `An active role that a policy entry matches does not hold a permission under \`require\` at that level or
above, or lacks the level of \`require-custom-objects\` for a record type, segment or custom transaction type of the
project. If the \`accesstype\` of a record type is \`CUSTRECORDENTRYPERM\` or absent, only holders of
\`LIST_CUSTRECORDENTRY\` have access, so that permission is required instead; a record type with \`NONENEEDED\` is
open to everyone.`,
    why: `The role cannot do its work. An integration fails with "You need a higher level of the permission", or
silently reads nothing.`,
    fix: `Adds the permission at the required level, or raises it. For an object of the project, both sides are changed,
as SDF requires; an object outside the project is added to the manifest.`,
    related: ['forbidden-permission', 'level-above-limit', 'integration-role-incomplete'],
    example: {
        bad: {
            '.github/sdf-role-compliance.yml': `policy:
  roles:
    - match: customrole_*_integration
      require: { LIST_CUSTJOB: EDIT }
`,
            'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['section_N326341', 'subsect_0816050536', 'section_N3539978'],
    *check(project, { policy }) {
        for (const active of (0,active_roles/* activeRolesOf */.H)(project)) {
            for (const [key, required] of requiredOf(project, policy, active)) {
                const held = active.grants.get(key)?.level ?? 'NONE';
                if ((0,catalogue_permissions/* compareLevels */.t9)(held, required.level) < 0)
                    yield* missing_required_permission_report(project, active, key, required);
            }
        }
    },
};
/** What the policy requires of a role, by key; of several levels the highest. */
function requiredOf(project, policy, { role }) {
    const required = new Map();
    const add = (key, level, opens = []) => {
        const known = required.get(key);
        required.set(key, {
            level: known && (0,catalogue_permissions/* compareLevels */.t9)(known.level, level) > 0 ? known.level : level,
            opens: [...(known?.opens ?? []), ...opens],
        });
    };
    const entries = (0,policy_match/* policiesFor */.Ov)(policy, role.id);
    for (const { key, level } of entries.flatMap(({ require }) => require))
        add((0,access_grants/* canonicalKey */.yk)(project, key), level);
    const levels = entries.flatMap(({ requireCustomObjects }) => requireCustomObjects?.level ?? []);
    const level = catalogue_permissions/* LEVELS */.A_.findLast((some) => levels.includes(some));
    for (const object of level ? project.counterpartById.values() : []) {
        const key = keyFor(object);
        if (level && key)
            add(key, level, key === entry_permission/* ENTRY_PERMISSION */.Np ? [object.id] : []);
    }
    return required;
}
/** The permission that gives access to an object; null where none is needed, or another object has it. */
function keyFor(object) {
    if (object.kind !== 'customrecordtype')
        return (0,sdf_reference/* formatReference */.FH)(object.id);
    if ((0,objects/* belongsToSegment */.V$)(object))
        return null;
    const accessType = (0,openings/* accessTypeOf */.qd)(object);
    if (accessType === 'NONENEEDED')
        return null;
    return accessType === 'USEPERMISSIONLIST' ? (0,sdf_reference/* formatReference */.FH)(object.id) : entry_permission/* ENTRY_PERMISSION */.Np;
}
function missing_required_permission_report(project, { role, grants }, key, { level, opens }) {
    const [entry] = (0,access_entries/* entriesOf */.M)(project, role.id, key).inRole;
    const held = grants.get(key)?.level ?? (entry ? (0,objects/* levelOf */.In)(entry.level) : null);
    // An entry without a level that SDF knows is a fault of its own.
    if (entry && !held)
        return [];
    const fix = (0,access_fixes/* raiseFix */.AW)(project, role, key, level);
    const required = { permission: key, role: role.id, required: level, opens };
    return [
        {
            ...(held ? (0,rules_message/* say */.cv)(missing_required_permission_messages, 'low', { ...required, level: held }) : (0,rules_message/* say */.cv)(missing_required_permission_messages, 'absent', required)),
            ...(held && { caption: missing_required_permission_words.required(level) }),
            at: grants.get(key)?.at ?? entry?.level ?? (0,sdf_value/* openingTag */.p8)((0,sdf_value/* child */.jf)(role.root, 'permissions') ?? role.root),
            subject: { role: role.id, permission: key },
            fixes: fix ? [fix] : [],
        },
    ];
}

// EXTERNAL MODULE: ./build/src/access/role-settings.js
var role_settings = __webpack_require__(66350);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/structures/role.js
var structures_role = __webpack_require__(39348);
// EXTERNAL MODULE: ./build/src/sdf/structured.js + 1 modules
var structured = __webpack_require__(60368);
;// CONCATENATED MODULE: ./build/src/rules/policy/required-setting.js









const required_setting_messages = {
    other: (of) => `"${of.value}" for ${of.field} in ${of.role} is not allowed by the policy, which requires ${(0,util_words/* eitherInShort */.Z1)(of.required)}.`,
    absent: (of) => `"${of.field}" is absent in ${of.role}${of.means === null ? '' : `, which means ${of.means}`}; the policy requires ${(0,util_words/* eitherInShort */.Z1)(of.required)}.`,
};
const required_setting_words = {
    set: (field, role, value) => `Set ${field} of ${role} to ${value}`,
};
const requiredSetting = {
    id: 'required-setting',
    group: 'policy',
    severity: 'error',
    risk: 'medium',
    summary: 'A role has a setting that the policy does not allow',
    messages: required_setting_messages,
    what: `A field of a role does not have one of the values under \`settings\`, in a role that the policy entry
matches. An absent field has NetSuite's default. For an inactive role, only \`isinactive\` is checked. It makes no
difference whether deploy.xml deploys the role.`,
    why: `The settings of a role decide how its holders log in, from where, and whose records they reach. Your team
decided which settings these roles must have.`,
    fix: `Sets the field to a value that the policy allows, the one that gives the least access first. For two-factor
authentication it also sets the duration, which SDF requires.`,
    related: ['missing-required-permission', 'privileged-role-without-2fa', 'subsidiaries-open-by-default'],
    example: {
        bad: {
            '.github/sdf-role-compliance.yml': `policy:
  roles:
    - match: customrole_*_clerk
      settings: { tfarequired: [SMS, TOTP] }
`,
            'Objects/customrole_ap_clerk.xml': `<role scriptid="customrole_ap_clerk">
  <name>A/P Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <tfaduration>0</tfaduration>
  <tfarequired>OFF</tfarequired>
</role>
`,
        },
        good: {
            'Objects/customrole_ap_clerk.xml': `<role scriptid="customrole_ap_clerk">
  <name>A/P Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <tfaduration>0</tfaduration>
  <tfarequired>SMS</tfarequired>
</role>
`,
        },
    },
    sources: ['SDFxml_2121043136', 'section_4731154857'],
    *check(project, { policy }) {
        for (const role of project.roleById.values()) {
            const settings = (0,policy_match/* policiesFor */.Ov)(policy, role.id).flatMap((entry) => entry.settings);
            for (const setting of settings) {
                const report = required_setting_judge(role, setting);
                if (report)
                    yield report;
            }
        }
    },
};
function required_setting_judge(role, { field, values }) {
    if ((0,objects/* inactiveMark */.Vk)(role) && field !== 'isinactive')
        return null;
    const value = (0,sdf_value/* childValue */.EK)(role.root, field);
    const means = (0,structured/* fieldOf */._F)(structures_role/* ROLE */.z, field)?.default ?? null;
    const held = value?.text ?? means;
    if (held !== null && values.includes(held))
        return null;
    return {
        ...(value
            ? (0,rules_message/* say */.cv)(required_setting_messages, 'other', { value: value.text, field, role: role.id, required: values })
            : (0,rules_message/* say */.cv)(required_setting_messages, 'absent', { field, role: role.id, means, required: values })),
        at: value ?? (0,sdf_value/* openingTag */.p8)(role.root),
        ...widthOf(role, field),
        subject: { role: role.id, detail: [field] },
        fixes: leastFirst(role, field, values).flatMap((some) => fixTo(role, field, some)),
    };
}
/** How much the value leaves open, where that is known of the setting. */
function widthOf(role, field) {
    const known = (0,role_settings/* settingsOf */.f)(role).get(field);
    return known ? { width: new Map([[field, known.width]]) } : {};
}
/** Values as the policy lists them, where none is known to give less access than another. */
function leastFirst(role, field, values) {
    const groups = (0,role_settings/* settingsOf */.f)(role).get(field)?.setting.values ?? [];
    const width = (value) => groups.findIndex((group) => group.includes(value));
    return [...values].sort((one, other) => width(one) - width(other));
}
function fixTo(role, field, value) {
    const edits = (0,access_edits/* setField */.x)(role, field, value);
    return edits ? [{ title: required_setting_words.set(field, role.id, value), applicability: 'choice', edits }] : [];
}

;// CONCATENATED MODULE: ./build/src/rules/policy/role-combination-conflict.js






const role_combination_conflict_messages = {
    conflict: (conflict) => {
        const { duty, title, why, sides } = conflict;
        const said = `${sides.map(role_combination_conflict_sideWords).join(' conflicts with ')} (${duty}: ${title}), and one person may hold these roles together.`;
        const end = (0,conflicts/* ending */.K1)(conflict, (role) => ` in ${role}`);
        return [said, why, end].filter((sentence) => sentence !== null).join(' ');
    },
};
const roleCombinationConflict = {
    id: 'role-combination-conflict',
    group: 'policy',
    severity: 'error',
    risk: 'high',
    summary: 'Roles that one person may hold together combine duties that should be separate',
    messages: role_combination_conflict_messages,
    what: `The roles of one \`combinations\` entry together hold all sides of a duty that none of them holds alone.
Reported once per duty and set of roles; an error if the risk of the duty is high or critical, otherwise a warning. A
duty that one role holds alone is reported by \`duty-conflict\`. Roles that are inactive or not in the project are
ignored.`,
    why: `Separating a duty between two roles does not help if one person holds both. SDF does not contain who holds
which role, so the policy lists the roles that one person may hold.`,
    fix: `Lowers the permissions of one side, in every role that holds it, until no role does, or removes
them if no level is low enough. The side that needs the fewest changes comes first.`,
    related: ['duty-conflict', 'person-duty-conflict'],
    example: {
        bad: {
            '.github/sdf-role-compliance.yml': `policy:
  duties:
    - id: vendor-and-payment
      title: Create vendors and pay them
      risk: high
      sides:
        - { TRAN_VENDPYMT: CREATE }
        - { LIST_VENDOR: CREATE }
  combinations:
    - [customrole_buyer, customrole_treasury]
`,
            'Objects/customrole_buyer.xml': `<role scriptid="customrole_buyer">
  <name>Buyer</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_VENDOR</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
            'Objects/customrole_treasury.xml': `<role scriptid="customrole_treasury">
  <name>Treasury</name>
  <centertype>ACCOUNTCENTER</centertype>
  <permissions>
    <permission>
      <permkey>TRAN_VENDPYMT</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_buyer.xml': `<role scriptid="customrole_buyer">
  <name>Buyer</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_VENDOR</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['sod-analysis', 'netwrix-sod'],
    *check(project, { policy }) {
        const told = new Set();
        for (const roles of combinedRoles(project, policy)) {
            for (const conflict of conflictsAcross(project, policy.duties, roles)) {
                const finding = role_combination_conflict_report(project, conflict);
                const name = JSON.stringify(finding?.subject);
                if (finding && !told.has(name))
                    yield finding;
                told.add(name);
            }
        }
    },
};
/** The roles of each combination, as far as the project holds them. */
function combinedRoles(project, { combinations }) {
    const byId = new Map((0,active_roles/* activeRolesOf */.H)(project).map((active) => [active.role.id, active]));
    return combinations.map(({ roles }) => roles.flatMap((id) => byId.get(id) ?? []));
}
/** The conflicts that no role has by itself. */
function conflictsAcross(project, duties, roles) {
    const alone = new Set(roles.flatMap((role) => (0,conflicts/* conflictsOf */.hC)(project, duties, [role]).map(({ duty }) => duty)));
    const others = duties.filter((duty) => !alone.has(duty));
    return (0,conflicts/* conflictsOf */.hC)(project, others, roles);
}
function role_combination_conflict_report(project, conflict) {
    const { duty, sides } = conflict;
    const [first] = sides.flat();
    if (!first)
        return null;
    const { grant } = first;
    const roles = [...new Set(sides.flat().map((held) => held.role.id))].sort();
    return {
        ...(0,rules_message/* say */.cv)(role_combination_conflict_messages, 'conflict', (0,conflicts/* conflictArgs */.eV)(conflict)),
        severity: (0,conflicts/* severityOf */.xJ)(duty),
        risk: duty.risk,
        at: grant.at,
        caption: (0,captions/* sideCaption */.A)('one', grant),
        ...extentOf(sides.flat()),
        subject: { ...(roles[0] && { role: roles[0] }), roles, duty: duty.id, detail: roles },
        related: (0,conflicts/* othersOf */.bu)(conflict, grant.at),
        fixes: (0,conflicts/* endings */.V1)(project, conflict),
    };
}
/** The same permission can go further in one role than in another. */
function extentOf(all) {
    return (0,width/* extentOfGrants */.Lo)(all.map(({ role, grant }) => ({ ...grant, key: `${role.id} ${grant.key}` })));
}
function role_combination_conflict_sideWords(side) {
    return side.map((held) => `${(0,grant_words/* heldWords */.j0)(held)} in ${held.role}`).join(' and ');
}

;// CONCATENATED MODULE: ./build/src/rules/shared/about-suppression.js

/** The subject of a fault of a comment. */
function about_suppression_subjectOf({ object, path }, ...rules) {
    const detail = [...path, ...rules];
    if (!object)
        return { detail };
    return (0,objects/* isRole */.tm)(object) ? { role: object.id, detail } : { object: object.id, detail };
}

;// CONCATENATED MODULE: ./build/src/rules/policy/suppression-unused.js




const suppression_unused_messages = {
    unused: ({ rule, element }) => `"${rule}" reports nothing in the <${element}> below, so this comment suppresses nothing. Remove it.`,
    misplaced: ({ rule, element, meant, line, }) => `"${rule}" reports nothing in the <${element}> below, but it reports the <${meant}> on line ${line}. To suppress that finding, move this comment directly before the <${meant}>; otherwise remove the comment.`,
    nowhereNear: ({ rule, meant, line }) => `This comment suppresses nothing: it must be directly before an element. To suppress the "${rule}" finding on line ${line}, move it before the <${meant}>.`,
    off: ({ rule }) => `"${rule}" is off, so this comment suppresses nothing. Remove it.`,
    unknown: ({ rule, nearest }) => `"${rule}" is not a rule that a comment can suppress.${(0,util_nearest/* didYouMean */.au)(nearest)}`,
    nowhere: () => 'This comment suppresses nothing: it must be directly before an element.',
    empty: () => 'This comment suppresses nothing: it names no rule.',
};
const suppression_unused_words = {
    reported: 'The finding is here.',
};
const suppressionUnused = {
    id: 'suppression-unused',
    group: 'policy',
    severity: 'warning',
    summary: 'A comment in XML that suppresses nothing',
    messages: suppression_unused_messages,
    what: `A comment \`<!-- sdf-role-compliance-ignore RULE: reason -->\` whose rule reports nothing in the element that
follows. It applies to that element and everything in it, and only white space and other comments may come between. If
the rule reports something near the comment, the message says where the comment must be. Findings about
a file that cannot be read, about the policy itself, and about a change that needs approval cannot be suppressed.`,
    why: `If the same mistake is made there again, nobody sees it. And a comment that misspells a rule does not do what its
author expects.`,
    fix: null,
    related: ['suppression-without-reason', 'exception-unused'],
    example: {
        bad: {
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <!-- sdf-role-compliance-ignore invalid-value: centers come from another bundle -->
  <centertype>ACCOUNTCENTER</centertype>
</role>
`,
        },
        good: {
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
</role>
`,
        },
    },
    sources: [],
    check: () => [],
    *review(review) {
        for (const reviewed of review.suppressions) {
            const { suppression } = reviewed;
            if (suppression.rules.length === 0)
                yield reportComment(suppression, (0,rules_message/* say */.cv)(suppression_unused_messages, 'empty', {}));
            else if (!suppression.element)
                yield reportNowhere(reviewed);
            else
                yield* suppression_unused_judge(reviewed, suppression.element.name, review);
        }
    },
};
function* suppression_unused_judge({ suppression, used, missed }, element, review) {
    for (const { id, at } of suppression.rules) {
        if (used.has(id))
            continue;
        const near = missed.get(id);
        const said = sayUnused(id, element, near, review);
        yield { ...said, at, subject: about_suppression_subjectOf(suppression, id), related: placesOf(said, near) };
    }
}
function sayUnused(rule, element, near, review) {
    const { policy, silenceable } = review;
    if (!silenceable.includes(rule))
        return (0,rules_message/* say */.cv)(suppression_unused_messages, 'unknown', { rule, nearest: (0,util_nearest/* nearestWords */.Ek)(rule, silenceable, 1)[0] ?? null });
    if (!(0,rule_settings/* isOn */.M)(policy, rule))
        return (0,rules_message/* say */.cv)(suppression_unused_messages, 'off', { rule });
    return near
        ? (0,rules_message/* say */.cv)(suppression_unused_messages, 'misplaced', { rule, element, meant: near.element, line: near.line })
        : (0,rules_message/* say */.cv)(suppression_unused_messages, 'unused', { rule, element });
}
function placesOf({ messageId }, near) {
    return near && messageId === 'misplaced' ? [{ at: near.at, message: suppression_unused_words.reported }] : [];
}
function reportNowhere({ suppression, missed }) {
    const [found] = missed;
    if (!found)
        return reportComment(suppression, (0,rules_message/* say */.cv)(suppression_unused_messages, 'nowhere', {}));
    const [rule, { at, element, line }] = found;
    const said = (0,rules_message/* say */.cv)(suppression_unused_messages, 'nowhereNear', { rule, meant: element, line });
    return { ...reportComment(suppression, said), related: [{ at, message: suppression_unused_words.reported }] };
}
function reportComment(suppression, said) {
    return {
        ...said,
        at: suppression.at,
        subject: about_suppression_subjectOf(suppression, ...suppression.rules.map(({ id }) => id)),
    };
}

;// CONCATENATED MODULE: ./build/src/rules/policy/suppression-without-reason.js


const suppression_without_reason_messages = {
    missing: ({ rules }) => `"${rules.join(', ')}" is suppressed without a reason. Write it after a colon: "${rules.join(', ')}: …".`,
};
const suppressionWithoutReason = {
    id: 'suppression-without-reason',
    group: 'policy',
    severity: 'warning',
    summary: 'A comment in XML that suppresses a rule and does not say why',
    messages: suppression_without_reason_messages,
    what: `A comment \`<!-- sdf-role-compliance-ignore RULE -->\` with no reason after a colon. The rule is suppressed anyway.`,
    why: 'A reviewer, or a reader of the role a year later, cannot tell an accepted risk from a hidden mistake.',
    fix: null,
    related: ['suppression-unused', 'exception-expired'],
    example: {
        bad: {
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <!-- sdf-role-compliance-ignore invalid-value -->
  <centertype>DEPOTCENTER</centertype>
</role>
`,
        },
        good: {
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <!-- sdf-role-compliance-ignore invalid-value: the account has this center -->
  <centertype>DEPOTCENTER</centertype>
</role>
`,
        },
    },
    sources: [],
    check: () => [],
    *review({ suppressions }) {
        for (const { suppression } of suppressions) {
            const ids = suppression.rules.map(({ id }) => id);
            if (suppression.reason === null && ids.length > 0)
                yield {
                    ...(0,rules_message/* say */.cv)(suppression_without_reason_messages, 'missing', { rules: ids }),
                    at: suppression.at,
                    subject: about_suppression_subjectOf(suppression, ...ids),
                };
        }
    },
};

// EXTERNAL MODULE: ./build/src/access/names.js
var names = __webpack_require__(70544);
;// CONCATENATED MODULE: ./build/src/rules/project/access-left-in-account.js









const MOST_NAMED = 5;
const access_left_in_account_MOST_RELATED = 3;
const access_left_in_account_messages = {
    left: ({ removals, more }) => capitalised(`${removals.map(removalWords).join('; ')}${more > 0 ? `; and ${(0,util_words/* count */.U9)(more, 'more removal')}` : ''}: the change removes it from the project, but the account keeps it after a deployment. To remove the access, keep the row and set it to NONE in the role and the object, set the role inactive (isinactive T), or remove it in the account by hand.`),
};
const access_left_in_account_words = {
    alsoHere: 'This access is left in the account as well.',
    keep: (role, object) => `Keep ${role} in ${object} at NONE, which removes the access`,
};
function removalWords({ role, roleName, object }) {
    if (role === null)
        return `"${object}" with all that it grants`;
    const name = roleName ?? role;
    return object === null ? `role "${name}" with all that it holds` : `the access of "${name}" to ${object}`;
}
const accessLeftInAccount = {
    id: 'access-left-in-account',
    group: 'project',
    severity: 'warning',
    summary: 'A change removes access from the project that the account keeps',
    messages: access_left_in_account_messages,
    what: `Only if a change is compared with its base. In an account customization project: the change removes the file
of a role, record type, segment or custom transaction type. In every project: such an object no longer lists a role.
Reported once per project, with the list. A SuiteApp deletes the objects that leave it, so those are not
reported. Rows of a role's own permissions are not reported either: public sources disagree on them.`,
    why: `A deployment changes what is in the project and leaves everything else in the account. The review shows the
access as removed, but in the account the role still has it.`,
    fix: `Lists the role at \`NONE\` in the object, and the object in the role if the project has it.`,
    related: ['access-widened', 'missing-counterpart', 'inactive-role-reference'],
    example: {
        bad: {
            'Objects/customrecord_dock.xml': `<customrecordtype scriptid="customrecord_dock">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Dock</recordname>
  <permissions>
    <permission>
      <permittedlevel>FULL</permittedlevel>
      <permittedrole>ADMINISTRATOR</permittedrole>
    </permission>
  </permissions>
</customrecordtype>
`,
        },
        good: {
            'Objects/customrecord_dock.xml': `<customrecordtype scriptid="customrecord_dock">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Dock</recordname>
  <permissions>
    <permission>
      <permittedlevel>FULL</permittedlevel>
      <permittedrole>ADMINISTRATOR</permittedrole>
    </permission>
    <permission>
      <permittedlevel>FULL</permittedlevel>
      <permittedrole>ACCOUNTANT</permittedrole>
    </permission>
  </permissions>
</customrecordtype>
`,
        },
    },
    sources: ['subsect_1522153967', 'section_4731157695', 'section_1537732481', 'bridgehead_24076946'],
    *check(project, { base }) {
        if (!base)
            return;
        const kept = (0,changes/* accessChanges */._)([base], [project]).filter((change) => change.kept === true);
        const removals = removalsOf(kept, project, base);
        const [first] = removals;
        const root = project.manifest?.root ?? project.deploy?.root;
        if (first && root)
            yield access_left_in_account_report(first, removals, kept, (0,sdf_value/* openingTag */.p8)(root));
    },
};
/** One for a role or object that is gone with its file, one for each row that is. */
function removalsOf(kept, project, base) {
    const groups = (0,group_by/* groupBy */.$)(kept, (change) => {
        const { role, object } = access_left_in_account_subjectOf(change, project, base);
        return JSON.stringify([role ?? '', object ?? '']);
    });
    return [...groups.values()].flatMap(([change]) => (change ? removalOf(change, project, base) : []));
}
function access_left_in_account_subjectOf({ role, object, permission }, project, base) {
    if (role !== null && base.roleById.has(role) && !project.roleById.has(role))
        return { role };
    const id = object ?? targetOf(permission);
    if (id !== undefined && !project.counterpartById.has(id))
        return { object: id };
    return { ...(role !== null && { role }), ...(id !== undefined && { object: id }) };
}
function targetOf(permission) {
    return /scriptid=([\w.]+)\]$/.exec(permission)?.[1];
}
function removalOf(change, project, base) {
    const subject = access_left_in_account_subjectOf(change, project, base);
    const { role, object } = subject;
    const list = object === undefined ? undefined : project.counterpartById.get(object);
    if (role !== undefined && object !== undefined && list) {
        const at = (0,sdf_value/* openingTag */.p8)((0,sdf_value/* child */.jf)(list.root, 'permissions') ?? list.root);
        return {
            ...subject,
            left: { role, roleName: nameIn(base, role), object },
            at,
            fix: keepAtNone(project, role, object),
        };
    }
    const left = role === undefined
        ? { role: null, roleName: null, object: object ?? '' }
        : { role, roleName: nameIn(base, role), object: null };
    return { ...subject, left, at: null, fix: null };
}
function nameIn(base, role) {
    return (0,names/* nameOfRole */.r0)(base.roleById.get(role) ?? null);
}
function keepAtNone(project, roleId, object) {
    const list = project.counterpartById.get(object);
    const role = project.roleById.get(roleId);
    const key = (0,sdf_reference/* formatReference */.FH)(object);
    if (!list || role?.permissions.some((row) => row.key?.text === key))
        return null;
    if ((0,sdf_reference/* isCustomRoleId */.bO)(roleId) && !role)
        return null;
    const nothing = { level: 'NONE', restriction: 'none' };
    const edits = [
        (0,permission_entries/* addEntry */.An)(list.root, (0,permission_entries/* objectEntry */.et)(list, roleId, nothing)),
        ...(role ? [(0,permission_entries/* addEntry */.An)(role.root, (0,permission_entries/* roleEntry */.Bp)(key, nothing))] : []),
    ];
    return { title: access_left_in_account_words.keep(roleId, object), applicability: 'choice', edits };
}
function access_left_in_account_report(first, removals, kept, atProject) {
    const shown = removals.find(({ at }) => at !== null) ?? first;
    const others = removals.filter((removal) => removal !== shown);
    const ordered = [shown, ...others];
    const named = ordered.slice(0, MOST_NAMED).map(({ left }) => left);
    const related = others.flatMap(({ at }) => (at ? { at, message: access_left_in_account_words.alsoHere } : []));
    return {
        ...(0,rules_message/* say */.cv)(access_left_in_account_messages, 'left', { removals: named, more: removals.length - named.length }),
        at: shown.at ?? atProject,
        subject: {
            ...(shown.role !== undefined && { role: shown.role }),
            ...(shown.object !== undefined && { object: shown.object }),
            detail: ordered.map(({ role = '', object = '' }) => `${role} ${object}`).sort(),
        },
        related: related.slice(0, access_left_in_account_MOST_RELATED),
        fixes: removals.length === 1 && shown.fix ? [shown.fix] : [],
        risk: (0,risks/* greatestRisk */.bH)(kept.map(({ risk }) => risk)) ?? 'low',
    };
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/src/sdf/deploy-scope.js
var deploy_scope = __webpack_require__(51895);
// EXTERNAL MODULE: ./build/src/util/globs.js
var globs = __webpack_require__(3093);
;// CONCATENATED MODULE: ./build/src/rules/project/deploy-path-without-files.js






const deploy_path_without_files_messages = {
    form: ({ path, instead, deploysNothing }) => `"${path}" packs no file: SuiteCloud CLI accepts only a path that starts with "~/" and names one file, or one folder followed by "/*".${advice(instead)}${nothing(deploysNothing)}`,
    missing: ({ path, instead, deploysNothing }) => `"${path}" packs no file: the project has no such file or folder.${advice(instead)}${nothing(deploysNothing)}`,
    none: () => `"deploy.xml" lists no path under "objects", so SuiteCloud CLI packs no object.${nothing(true)}`,
};
function advice(instead) {
    return instead === null ? '' : ` Write "${instead}".`;
}
function nothing(deploysNothing) {
    return deploysNothing ? ' No role or object of this project is deployed.' : '';
}
const deploy_path_without_files_words = {
    replace: (path) => `Deploy "${path}"`,
};
const deployPathWithoutFiles = {
    id: 'deploy-path-without-files',
    group: 'project',
    severity: 'warning',
    summary: 'A path in deploy.xml for which SuiteCloud CLI packs nothing',
    messages: deploy_path_without_files_messages,
    what: `A \`<path>\` under \`<objects>\` in deploy.xml that SuiteCloud CLI 4 packs no file for. A path must
start with \`~/\` and exactly name a file, or a folder followed by \`/*\`, which includes subfolders. A path with other
wildcards (\`customrole_*.xml\`, \`**\`), with \`.\` or \`..\`, of a folder without \`/*\`, or in another case packs nothing. A
deploy.xml without any path is reported if the project has roles or objects. \`~/Objects/*\` is not reported in a project
without objects.`,
    why: `The CLI reports success and deploys nothing. The role in the account does not change.`,
    fix: `Replaces the path with one that packs the file or folder that it seems to mean. The new path can pack more files
than the old one names.`,
    related: ['missing-deploy-file', 'nested-project'],
    example: {
        bad: {
            'deploy.xml': `<deploy>
  <objects>
    <path>~/Objects/customrole_*.xml</path>
  </objects>
</deploy>
`,
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
</role>
`,
        },
        good: {
            'deploy.xml': `<deploy>
  <objects>
    <path>~/Objects/*</path>
  </objects>
</deploy>
`,
        },
    },
    sources: ['section_4737888643', 'suitecloud-cli'],
    *check(project, context) {
        const { deploy } = project;
        if (!deploy)
            return;
        const isNothing = deploysNothing(project, deploy);
        if (deploy.paths.length === 0) {
            if (isNothing)
                yield deploy_path_without_files_report((0,rules_message/* say */.cv)(deploy_path_without_files_messages, 'none', {}), (0,sdf_value/* openingTag */.p8)(deploy.root), []);
            return;
        }
        const empty = deploy.paths.filter((path) => packsNothing(path) && !deploy_path_without_files_isLeftOut(path, project, context));
        for (const [index, path] of empty.entries())
            yield reportPath(path, index === 0 && isNothing);
    },
};
function deploysNothing(project, { paths }) {
    const objects = (0,sdf_project/* objectsOf */.iZ)(project);
    return (objects.length > 0 && paths.every(({ hasFiles }) => !hasFiles) && objects.every(({ inScope }) => !inScope));
}
/** New projects have `~/Objects/*` before they have an object. */
function packsNothing({ hasFiles, packs, instead }) {
    if (hasFiles)
        return false;
    return !(packs && 'folder' in packs && packs.folder === 'Objects' && instead === null);
}
/** The files may be there, and only not be looked at. Files that are not XML are never looked at. */
function deploy_path_without_files_isLeftOut({ packs }, { root }, { policy }) {
    if (!packs)
        return false;
    if ('file' in packs && /[.]\w+$/.test(packs.file) && !/[.]xml$/i.test(packs.file))
        return true;
    const name = 'file' in packs ? packs.file : `${packs.folder}/any.xml`;
    return (0,globs.globFilter)(policy.ignore.map(({ glob }) => glob))(root === '.' ? name : `${root}/${name}`);
}
function reportPath(path, deploysNothing) {
    const { element, text, instead } = path;
    const said = (0,rules_message/* say */.cv)(deploy_path_without_files_messages, isInForm(path) ? 'missing' : 'form', { path: text, instead, deploysNothing });
    const fixes = instead
        ? [
            {
                title: deploy_path_without_files_words.replace(instead),
                applicability: 'choice',
                edits: [(0,xml_edit/* setText */.c3)(element, instead)],
            },
        ]
        : [];
    return { ...deploy_path_without_files_report(said, (0,deploy_scope/* placeOfPath */.Es)(path), [text]), fixes };
}
/** Whether a path is written as the CLI takes it, so that only what it names is not there. */
function isInForm({ packs, instead }) {
    if (!packs)
        return false;
    const isFolderWithoutStar = 'file' in packs && instead?.endsWith('/*') === true;
    return !isFolderWithoutStar && !('file' in packs ? packs.file : packs.folder).includes('*');
}
function deploy_path_without_files_report(said, at, detail) {
    return { ...said, at, subject: { detail } };
}

// EXTERNAL MODULE: ./build/src/sdf/manifest.js
var sdf_manifest = __webpack_require__(9184);
;// CONCATENATED MODULE: ./build/src/rules/project/inactive-role-reference.js








const inactive_role_reference_messages = {
    inactive: ({ value, object }) => `"${value}" in ${object} refers to an inactive role, which SDF rejects with "Invalid Reference". Activate the role, or remove the reference.`,
};
const inactive_role_reference_words = {
    role: (role) => `${role} is inactive.`,
};
const inactiveRoleReference = {
    id: 'inactive-role-reference',
    group: 'project',
    severity: 'error',
    summary: 'An object refers to a role of the project that is inactive',
    messages: inactive_role_reference_messages,
    what: `An object of any kind refers to a role of the project whose \`isinactive\` is \`T\`: a record type or field,
a workflow's condition, the audience of a script, a form, an import. An entry in the manifest's
\`dependencies\` is reported as well. Reported once per object and role. A warning if one of the two is not deployed.`,
    why: `The deployment fails with "Invalid Reference", although validation and a dry run succeed.`,
    fix: null,
    related: ['unresolved-reference', 'access-left-in-account'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <isinactive>T</isinactive>
</role>
`,
            'Objects/custentity_guide.xml': `<entitycustomfield scriptid="custentity_guide">
  <label>Guide</label>
  <roleaccesses>
    <roleaccess>
      <accesslevel>2</accesslevel>
      <role>[scriptid=customrole_guide]</role>
      <searchlevel>2</searchlevel>
    </roleaccess>
  </roleaccesses>
</entitycustomfield>
`,
        },
        good: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <isinactive>F</isinactive>
</role>
`,
        },
    },
    sources: ['suitecloud-sdk-646'],
    *check(project) {
        const uses = [
            ...(0,references/* roleReferencesOf */.el)(project),
            ...(0,references/* otherRoleReferencesOf */._B)(project),
            ...(project.manifest ? dependencies(project.manifest) : []),
        ];
        for (const own of (0,group_by/* groupBy */.$)(uses, ({ object }) => object.source.path).values())
            yield* reportObject(project, own);
    },
};
/** The roles that a manifest says the account has. The manifest itself is always deployed. */
function dependencies(manifest) {
    const object = { id: 'manifest.xml', inScope: true, source: manifest.source };
    return (0,sdf_manifest/* objectDependenciesOf */.Sd)(manifest).flatMap((element) => {
        const value = (0,sdf_value/* elementValue */.A3)(element);
        const reference = (0,sdf_reference/* parseReference */.F2)(element.text) ?? (0,sdf_reference/* parseReference */.F2)(`[scriptid=${element.text}]`);
        return value && reference ? [{ object, value, reference }] : [];
    });
}
function* reportObject(project, uses) {
    const told = new Set();
    for (const { object, value, reference } of uses) {
        const role = (0,sdf_project/* roleOf */.kp)(project, reference);
        const mark = role && (0,objects/* inactiveMark */.Vk)(role);
        if (!mark || told.has(role.id))
            continue;
        told.add(role.id);
        yield {
            ...(0,rules_message/* say */.cv)(inactive_role_reference_messages, 'inactive', { value: value.text, object: object.id }),
            severity: object.inScope && role.inScope ? 'error' : 'warning',
            at: value,
            subject: { role: role.id, object: object.id },
            related: [{ at: mark, message: inactive_role_reference_words.role(role.id) }],
        };
    }
}

;// CONCATENATED MODULE: ./build/src/rules/project/invalid-dependency.js




const invalid_dependency_messages = {
    brackets: ({ value, due }) => `"${value}" is written as a reference. A manifest requires the id without brackets: "${due}".`,
    owned: ({ value }) => `"${value}" is written as a reference to an object of a SuiteApp or bundle. A manifest lists it under "applications" or "bundles", without brackets.`,
    suiteApp: ({ group }) => `"${group}" is not allowed in the dependencies of a SuiteApp, which can depend only on features and other SuiteApps. SDF rejects it: "The object field "${group}" is invalid or not supported."`,
};
const invalid_dependency_words = {
    write: (bare) => `Write ${bare}`,
    removeRepeated: (written, bare) => `Remove ${written}: ${bare} is listed as well`,
    removeGroup: (group) => `Remove ${group} from the dependencies`,
};
const invalidDependency = {
    id: 'invalid-dependency',
    group: 'project',
    severity: 'error',
    summary: 'A dependency that a manifest does not accept',
    messages: invalid_dependency_messages,
    what: `An \`<object>\` or \`<file>\` in the dependencies of manifest.xml that is written as a reference, in brackets; or
\`objects\` or \`files\` in the dependencies of a SuiteApp.`,
    why: `SDF rejects the manifest. A SuiteApp is installed in other accounts, which do not have the objects of the account
in which it was developed.`,
    fix: `Writes the id without brackets, or removes the entry if the id is listed as well. For a SuiteApp: removes the
list.`,
    related: ['unresolved-reference', 'unknown-feature'],
    example: {
        bad: {
            'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <objects>
      <object>[scriptid=customrecord_tour]</object>
    </objects>
  </dependencies>
</manifest>
`,
        },
        good: {
            'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <objects>
      <object>customrecord_tour</object>
    </objects>
  </dependencies>
</manifest>
`,
        },
    },
    sources: ['section_1505834545', 'suitecloud-sdk-182'],
    *check({ manifest }) {
        if (!manifest)
            return;
        if (manifest.isSuiteApp)
            yield* ofSuiteApp(manifest);
        else
            yield* inBrackets(manifest);
    },
};
function* ofSuiteApp({ root }) {
    const groups = (0,sdf_value/* children */.Y_)(root, 'dependencies').flatMap((dependencies) => dependencies.children);
    for (const group of groups) {
        if (!['objects', 'files'].includes(group.name) || (0,sdf_value/* isEmpty */.Im)(group))
            continue;
        yield {
            ...(0,rules_message/* say */.cv)(invalid_dependency_messages, 'suiteApp', { group: group.name }),
            at: (0,sdf_value/* openingTag */.p8)(group),
            subject: { detail: [group.name] },
            fixes: [{ title: invalid_dependency_words.removeGroup(group.name), applicability: 'choice', edits: [(0,xml_edit/* remove */.TF)(group)] }],
        };
    }
}
function* inBrackets({ entries }) {
    for (const list of [entries.objects, entries.files]) {
        const known = new Set(list.map(({ text }) => text));
        for (const element of list) {
            if (!element.text.startsWith('[') || !element.text.endsWith(']'))
                continue;
            const bare = (0,sdf_manifest/* bareDependency */.Oc)(element.text);
            yield bracketed(element, bare, known);
            if (bare !== null)
                known.add(bare);
        }
    }
}
function bracketed(element, bare, known) {
    const { text } = element;
    return {
        ...(bare === null
            ? (0,rules_message/* say */.cv)(invalid_dependency_messages, 'owned', { value: text })
            : (0,rules_message/* say */.cv)(invalid_dependency_messages, 'brackets', { value: text, due: bare })),
        at: (0,sdf_value/* placeOf */.$t)(element),
        subject: { detail: [text] },
        fixes: bare === null ? [] : [fix(element, bare, known)],
    };
}
/** Of an id that is listed more than once one entry is left. */
function fix(element, bare, known) {
    return known.has(bare)
        ? {
            title: invalid_dependency_words.removeRepeated(element.text, bare),
            applicability: 'safe',
            edits: [(0,xml_edit/* remove */.TF)(element)],
        }
        : { title: invalid_dependency_words.write(bare), applicability: 'safe', edits: [(0,xml_edit/* setText */.c3)(element, bare)] };
}

;// CONCATENATED MODULE: ./build/src/rules/project/invalid-project-type.js





const TYPES = ['ACCOUNTCUSTOMIZATION', 'SUITEAPP'];
const invalid_project_type_messages = {
    unknown: ({ value }) => `"${value}" is not a project type. SuiteCloud CLI accepts only ${(0,util_words/* either */.gP)(TYPES)}, in uppercase.`,
    absent: () => `"manifest" has no projecttype attribute. SuiteCloud CLI requires ${(0,util_words/* either */.gP)(TYPES)}.`,
};
const invalid_project_type_words = {
    change: (type) => `Set projecttype to ${type}`,
};
const invalidProjectType = {
    id: 'invalid-project-type',
    group: 'project',
    severity: 'error',
    summary: 'A project type that SuiteCloud CLI does not accept',
    messages: invalid_project_type_messages,
    what: `The \`projecttype\` attribute of manifest.xml is neither \`ACCOUNTCUSTOMIZATION\` nor \`SUITEAPP\`, or is
absent.`,
    why: 'SuiteCloud CLI rejects every command in such a project.',
    fix: 'Writes the nearest project type.',
    related: ['unportable-manifest', 'invalid-dependency'],
    example: {
        bad: {
            'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMISATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
</manifest>
`,
        },
        good: {
            'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
</manifest>
`,
        },
    },
    sources: ['section_1529531034', 'suitecloud-cli'],
    *check(project) {
        const { manifest } = project;
        if (!manifest)
            return;
        const { projectType, root } = manifest;
        if (!projectType) {
            // Files named manifest.xml with this root exist outside of SDF as well.
            if ((0,sdf_project/* objectsOf */.iZ)(project).length > 0)
                yield { ...(0,rules_message/* say */.cv)(invalid_project_type_messages, 'absent', {}), at: (0,sdf_value/* openingTag */.p8)(root), subject: { detail: [''] } };
            return;
        }
        const { text, source, start, end } = projectType;
        if (TYPES.includes(text))
            return;
        const near = (0,util_nearest/* nearestWord */.zZ)(text.trim(), TYPES);
        yield {
            ...(0,rules_message/* say */.cv)(invalid_project_type_messages, 'unknown', { value: text }),
            at: { source, start, end },
            subject: { detail: [text] },
            fixes: near
                ? [
                    {
                        title: invalid_project_type_words.change(near),
                        applicability: 'choice',
                        edits: [{ source, start, end, text: near }],
                    },
                ]
                : [],
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/project/missing-deploy-file.js


const missing_deploy_file_messages = {
    missing: ({ project }) => missing(project),
    removed: ({ project }) => `${missing(project)} The change removes it.`,
};
function missing(project) {
    return `"${project}" has no deploy.xml next to manifest.xml: SuiteCloud CLI 4 stops with "Missing deploy.xml" and deploys nothing.`;
}
const missingDeployFile = {
    id: 'missing-deploy-file',
    group: 'project',
    severity: 'warning',
    summary: 'A project without deploy.xml',
    messages: missing_deploy_file_messages,
    what: `The folder of a manifest.xml has no deploy.xml. An error if the change removes the file. Without it, all
objects of the project are checked as if they were deployed.`,
    why: 'SuiteCloud CLI 4 refuses to package or deploy the project.',
    fix: null,
    related: ['deploy-path-without-files', 'nested-project'],
    example: {
        lacks: ['deploy.xml'],
        bad: {
            'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
</manifest>
`,
        },
        good: {
            'deploy.xml': `<deploy>
  <objects>
    <path>~/Objects/*</path>
  </objects>
</deploy>
`,
        },
    },
    sources: ['section_4737888643', 'suitecloud-cli'],
    *check({ lacksDeploy, manifest, root }, { base }) {
        if (!lacksDeploy || !manifest)
            return;
        const isRemoved = base !== null && base.manifest !== null && !base.lacksDeploy;
        yield {
            ...(0,rules_message/* say */.cv)(missing_deploy_file_messages, isRemoved ? 'removed' : 'missing', { project: manifest.projectName ?? root }),
            severity: isRemoved ? 'error' : 'warning',
            at: (0,sdf_value/* openingTag */.p8)(manifest.root),
            subject: {},
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/project/nested-project.js

const nested_project_messages = {
    nested: ({ path }) => `"${path}" is inside the Objects folder of another project, so it does not define a project: SuiteCloud CLI deploys all files here with the outer project. Move the folder out of Objects, or remove its manifest.xml.`,
};
const nestedProject = {
    id: 'nested-project',
    group: 'project',
    severity: 'error',
    summary: 'A manifest.xml inside the Objects folder of another project',
    messages: nested_project_messages,
    what: `A manifest.xml in \`Objects\` of a project, or in a folder below it. The objects next to it are checked as objects
of the outer project, with the deploy.xml of that project.`,
    why: `SuiteCloud CLI packs everything below \`Objects\` with the outer project, so what looks like a separate project, with
its own deploy.xml, is deployed with the outer one.`,
    fix: null,
    related: ['missing-deploy-file', 'duplicate-scriptid'],
    example: {
        bad: {
            'Objects/Sub/manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Sub</projectname>
  <frameworkversion>1.0</frameworkversion>
</manifest>
`,
            'Objects/Sub/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
</role>
`,
        },
        good: {
            'Objects/Sub/manifest.xml': '<notes>Part of the outer project.</notes>',
        },
    },
    sources: ['suitecloud-cli'],
    *check({ root, nestedManifests }) {
        for (const at of nestedManifests) {
            const { path } = at.source;
            const inProject = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
            yield { ...(0,rules_message/* say */.cv)(nested_project_messages, 'nested', { path: inProject }), at, subject: { detail: [inProject] } };
        }
    },
};

// EXTERNAL MODULE: ./build/src/sdf/catalogue/features.js + 1 modules
var features = __webpack_require__(70686);
;// CONCATENATED MODULE: ./build/src/rules/project/unknown-feature.js







const MOST_NEAR = 2;
const unknown_feature_messages = {
    unknown: ({ feature, near }) => `"${feature}" is not the id of a feature as of NetSuite ${sources/* CATALOGUE_VERSION */.L$}${near.length > 0 ? `. Did you mean ${(0,util_words/* either */.gP)(near)}?` : ', so SDF rejects the manifest.'}`,
};
const unknown_feature_words = {
    change: (id) => `Write ${id}`,
};
const unknownFeature = {
    id: 'unknown-feature',
    group: 'project',
    severity: 'error',
    summary: 'A manifest lists a feature that does not exist',
    messages: unknown_feature_messages,
    what: `A \`<feature>\` in the dependencies of manifest.xml is not the id of a feature that SDF knows. Case does not
matter.`,
    why: 'SDF rejects the project: it cannot check an unknown feature id in the account.',
    fix: 'Writes the nearest feature id.',
    related: ['undeclared-feature', 'invalid-dependency'],
    example: {
        bad: {
            'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <features>
      <feature required="true">CUSTOMRECORD</feature>
    </features>
  </dependencies>
</manifest>
`,
        },
        good: {
            'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <features>
      <feature required="true">CUSTOMRECORDS</feature>
    </features>
  </dependencies>
</manifest>
`,
        },
    },
    sources: ['section_1529531034', 'suitecloud-sdk-124'],
    *check({ manifest }) {
        for (const element of manifest?.entries.features ?? []) {
            const report = unknown_feature_judge(element);
            if (report)
                yield report;
        }
    },
};
/** The features that a manifest probably means where it names none. */
function misspeltFeatures({ entries }) {
    return entries.features
        .filter(isUnknown)
        .flatMap((feature) => (0,features/* nearestFeatures */.Ii)(idOf(feature).text, MOST_NEAR));
}
function isUnknown(feature) {
    return idOf(feature).text !== '' && !(0,features/* isKnownFeature */.KV)((0,sdf_manifest/* featureId */.EV)(feature));
}
function idOf(feature) {
    return (0,sdf_value/* child */.jf)(feature, 'id') ?? feature;
}
function unknown_feature_judge(feature) {
    if (!isUnknown(feature))
        return null;
    const element = idOf(feature);
    const near = (0,features/* nearestFeatures */.Ii)(element.text, MOST_NEAR);
    return {
        ...(0,rules_message/* say */.cv)(unknown_feature_messages, 'unknown', { feature: element.text, near }),
        at: element.textSpan ? (0,sdf_value/* placeOf */.$t)(element) : (0,sdf_value/* openingTag */.p8)(element),
        subject: { detail: [element.text] },
        fixes: near.map((id) => ({
            title: unknown_feature_words.change(id),
            applicability: 'choice',
            edits: [(0,xml_edit/* setText */.c3)(element, id)],
        })),
    };
}

;// CONCATENATED MODULE: ./build/src/rules/project/undeclared-feature.js









const undeclared_feature_messages = {
    undeclared: ({ by, name, role, feature, more }) => `The ${by === 'field' ? name : `"${name}"`} ${by} in ${role} depends on the ${feature} feature. The manifest must define the ${feature} feature as required or optional.${otherUses(more)}`,
};
const undeclared_feature_words = {
    add: (feature) => `Add ${feature} to the manifest as an optional feature`,
};
const undeclaredFeature = {
    id: 'undeclared-feature',
    group: 'project',
    severity: 'warning',
    summary: 'A role depends on a feature that the manifest does not list',
    messages: undeclared_feature_messages,
    what: `A deployed role has a field, a record restriction or a permission for an object of the project that depends on
a feature, and the manifest does not list the feature, neither as required nor as optional. A field counts regardless
of its value. Reported once per feature, with the number of its uses. If the manifest misspells the feature,
\`unknown-feature\` reports it.`,
    why: `SDF warns and treats the feature as optional: if it is off in the account, everything that depends on it is
left out without an error.`,
    fix: 'Adds the feature to the manifest as optional (`required="false"`), which is how SDF already treats it.',
    related: ['unknown-feature', 'unavailable-field'],
    example: {
        bad: {
            'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
</manifest>
`,
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <subsidiaryoption>OWN</subsidiaryoption>
</role>
`,
        },
        good: {
            'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <features>
      <feature required="false">SUBSIDIARIES</feature>
    </features>
  </dependencies>
</manifest>
`,
        },
    },
    sources: ['SDFxml_2121043136', 'subsect_160823364293', 'section_4731154857'],
    *check(project, { policy }) {
        const { manifest } = project;
        if (!manifest)
            return;
        const uses = project.roles.filter(({ inScope }) => inScope).flatMap((role) => usesOf(project, role));
        const misspelt = new Set((0,rule_settings/* isOn */.M)(policy, unknownFeature.id) ? misspeltFeatures(manifest) : []);
        for (const [feature, of] of (0,group_by/* groupBy */.$)(uses, ({ feature }) => feature))
            if (!manifest.features.has(feature) && !misspelt.has(feature))
                yield* undeclared_feature_report(manifest, of);
    },
};
function usesOf(project, role) {
    return [...fields(role), ...recordRestrictions(role), ...permissions(project, role)];
}
function fields(role) {
    return structures_role/* ROLE */.z.fields.flatMap(({ name, feature }) => {
        const [element] = (0,sdf_value/* children */.Y_)(role.root, name);
        return feature && element ? [{ feature, role, use: { by: 'field', name }, at: (0,sdf_value/* placeOf */.$t)(element) }] : [];
    });
}
function recordRestrictions(role) {
    return role.recordRestrictions.flatMap(({ segment }) => {
        const feature = segment && features/* FEATURE_OF_SEGMENT */.J0.get(segment.text);
        return feature
            ? [{ feature, role, use: { by: 'record restriction', name: segment.text }, at: segment }]
            : [];
    });
}
function permissions(project, role) {
    return role.permissions.flatMap(({ key, reference }) => {
        const object = reference && (0,sdf_project/* counterpartOf */.rY)(project, reference);
        return key && object
            ? [{ feature: features/* FEATURE_OF_KIND */.i5[object.kind], role, use: { by: 'permission', name: key.text }, at: key }]
            : [];
    });
}
function* undeclared_feature_report(manifest, [first, ...others]) {
    if (!first)
        return;
    const { feature, role, use, at } = first;
    yield {
        ...(0,rules_message/* say */.cv)(undeclared_feature_messages, 'undeclared', { ...use, role: role.id, feature, more: others.length }),
        at,
        subject: { detail: [feature] },
        fixes: [{ title: undeclared_feature_words.add(feature), applicability: 'safe', edits: [(0,sdf_manifest/* addFeature */.Ue)(manifest, feature)] }],
    };
}
function otherUses(count) {
    if (count === 0)
        return '';
    return count === 1 ? ' 1 more use depends on it.' : ` ${count} more uses depend on it.`;
}

;// CONCATENATED MODULE: ./build/src/rules/project/unportable-manifest.js


const unportable_manifest_messages = {
    tag: () => 'The opening tag of "manifest" spans several lines. SuiteCloud CLI can read it only on one line; otherwise it reports that the manifest tag is missing.',
    after: () => 'Something follows "</manifest>". SuiteCloud CLI then reports that the manifest tag is missing.',
    end: () => 'The end tag of "manifest" is not written as "</manifest>". SuiteCloud CLI then reports that the manifest tag is missing.',
};
const unportable_manifest_words = {
    oneLine: 'Write the opening tag on one line',
    removeRest: 'Remove what follows the manifest',
    plainEnd: 'Write "</manifest>"',
};
const unportableManifest = {
    id: 'unportable-manifest',
    group: 'project',
    severity: 'warning',
    summary: 'A manifest that is valid XML, but not readable for SuiteCloud CLI',
    messages: unportable_manifest_messages,
    what: `The opening tag of manifest.xml spans several lines, its end tag has spaces in it or is absent, or a comment follows
the end tag. XML allows all of that; SuiteCloud CLI looks for \`<manifest …>\` on one line and for \`</manifest>\` as the last
thing in the file.`,
    why: 'SuiteCloud CLI stops before it reads the project.',
    fix: 'Writes the opening tag on one line and the end tag without spaces, and removes what follows the end tag.',
    related: ['invalid-project-type', 'malformed-xml'],
    example: {
        bad: {
            'manifest.xml': `<manifest
    projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
</manifest>
`,
        },
        good: {
            'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
</manifest>
`,
        },
    },
    sources: ['suitecloud-cli'],
    *check({ manifest }) {
        if (!manifest)
            return;
        yield* openingTagOf(manifest.root);
        yield* endOf(manifest.root);
    },
};
/** What ends a line for `.` of a regular expression, by which the CLI looks for the tag. */
const LINE_END = /[\n\r\u2028\u2029]/;
function* openingTagOf(root) {
    const at = (0,sdf_value/* openingTag */.p8)(root);
    const text = root.source.text.slice(at.start, at.end);
    if (!LINE_END.test(text))
        return;
    const tag = { start: at.start, end: at.end, source: root.source, text: onOneLine(root) };
    yield unportable_manifest_report('tag', at, unportable_manifest_words.oneLine, tag);
}
/** The values stay as they are: a line break in one of them means a space already. */
function onOneLine(root) {
    const { source, selfClosing } = root;
    const attributes = root.attributes.map(({ name, start, end }) => {
        const quote = source.text[end] ?? '"';
        return ` ${name}=${quote}${source.text.slice(start, end).replace(/\r\n|[\n\r\u2028\u2029]/g, ' ')}${quote}`;
    });
    return `<${root.name}${attributes.join('')}${selfClosing ? '/>' : '>'}`;
}
function* endOf({ source, contentSpan, end, selfClosing }) {
    const place = selfClosing ? null : { source, start: contentSpan.end, end };
    if (place && source.text.slice(place.start, place.end) !== '</manifest>')
        yield unportable_manifest_report('end', place, unportable_manifest_words.plainEnd, { ...place, text: '</manifest>' });
    const rest = source.text.slice(end);
    if (rest.trim() === '')
        return;
    const start = end + rest.length - rest.trimStart().length;
    const after = { source, start, end: end + rest.trimEnd().length };
    yield unportable_manifest_report('after', after, unportable_manifest_words.removeRest, { ...after, text: '' });
}
function unportable_manifest_report(id, at, title, edit) {
    return {
        ...(0,rules_message/* say */.cv)(unportable_manifest_messages, id, {}),
        at,
        subject: { detail: [id] },
        fixes: [{ title, applicability: 'safe', edits: [edit] }],
    };
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/standard-roles.js
var standard_roles = __webpack_require__(88022);
;// CONCATENATED MODULE: ./build/src/rules/project/unresolved-reference.js













const unresolved_reference_MOST_RELATED = 3;
const unresolved_reference_messages = {
    missing: ({ value, object, more }) => `"${value}" in ${object} is missing in the project and also not included in the dependencies list of the manifest.${unresolved_reference_otherUses(more)}`,
    missingOwner: (of) => `"${of.value}" in ${of.object} belongs to the ${of.owner}, which is not included in the dependencies list of the manifest.${unresolved_reference_otherUses(of.more)}`,
    missingInSuiteApp: ({ value, object, more }) => `"${value}" in ${object} is missing in the project, and a SuiteApp cannot depend on objects of the account. Add the object to the project, or add the "appid" of the SuiteApp that owns it.${unresolved_reference_otherUses(more)}`,
    unknownRole: ({ value, object, near }) => near === null
        ? `"${value}" in ${object} is neither a reference to a custom role nor a documented standard role; it may be misspelled or newer than the list.`
        : `"${value}" in ${object} is neither a reference to a custom role nor a standard role; did you mean ${near}?`,
};
const unresolved_reference_words = {
    use: (object) => `${object} also refers to it.`,
    replace: (value, near, left = '') => `Change "${value}" to ${near}${left}`,
    add: (target) => `Add ${target} to the dependencies of the manifest`,
};
const unresolvedReference = {
    id: 'unresolved-reference',
    group: 'project',
    severity: 'error',
    summary: 'A reference to an object that is neither in the project nor in the dependencies of its manifest',
    messages: unresolved_reference_messages,
    what: `A field of a role, or a reference to a role in an object of any kind (a record type, a workflow's condition, the audience
of a script, a form), names an object that no file of the project defines and that the manifest does not list under
\`dependencies\`. An object of a SuiteApp (\`appid\`) or bundle counts as present if the manifest lists that SuiteApp or bundle.
Reported once per target, with the number of its uses; a missing role once for each workflow, script, form and so on,
and once for every object if a change renames or removes it. Also reported: a value in place of a role that is
neither a reference nor a standard role. That is a warning, or an error if it is close to the id of a standard role. A warning if no
file that uses it is deployed.`,
    why: `SDF does not deploy the project: "The object reference … is missing in the project and also not included in the
dependencies list."`,
    fix: `Names the role of the project, or the standard role, with nearly the same id. Or adds the object, or the
SuiteApp or bundle that owns it, to the manifest; then the object must be in the account before the project is
deployed. A SuiteApp cannot depend on objects of the account, so this fix is not offered for it.`,
    related: ['bare-script-id', 'inactive-role-reference', 'invalid-dependency'],
    example: {
        bad: {
            'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <features>
      <feature required="true">CUSTOMRECORDS</feature>
    </features>
  </dependencies>
</manifest>
`,
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>[scriptid=customrecord_tour]</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <features>
      <feature required="true">CUSTOMRECORDS</feature>
    </features>
    <objects>
      <object>customrecord_tour</object>
    </objects>
  </dependencies>
</manifest>
`,
        },
    },
    sources: ['suitecloud-sdk-488', 'suitecloud-sdk-904', 'bridgehead_24076946', 'section_1505834545'],
    *check(project, { base }) {
        for (const odd of (0,role_positions/* oddRolesOf */._B)(project))
            yield* unknownRoles(odd);
        const { manifest } = project;
        if (!manifest)
            return;
        for (const uses of usesByFault(project, manifest, base))
            yield* unresolved_reference_report(project, manifest, uses, base);
    },
};
/**
 * A target that is missing is one fault, wherever it is used. But a custom role breaks every object that names it: those
 * of the kinds that list roles share a fault as long as no change has broken them, any other has its own.
 */
function usesByFault(project, manifest, base) {
    const isMissing = ({ reference }) => !(0,sdf_project/* resolves */.EJ)(project, reference);
    const listed = (0,group_by/* groupBy */.$)((0,references/* referencesOf */.CL)(project).filter(isMissing), ({ reference }) => unresolved_reference_targetOf(manifest, reference));
    const others = (0,references/* otherRoleReferencesOf */._B)(project).filter(isMissing);
    const faults = [...listed].flatMap(([target, uses]) => isBrokenByChange(uses, base) ? byObject(target, uses) : [{ target, objectId: null, uses }]);
    for (const [target, uses] of (0,group_by/* groupBy */.$)(others, ({ reference }) => unresolved_reference_targetOf(manifest, reference))) {
        const told = new Set(listed.get(target)?.map(({ object }) => object.id));
        const own = uses.filter(({ object }) => !told.has(object.id));
        for (const [objectId, some] of (0,group_by/* groupBy */.$)(own, ({ object }) => object.id))
            faults.push({ target, objectId, uses: some });
    }
    return faults;
}
/** Whether a role that is missing was there before: renamed or removed, with all that it breaks. */
function isBrokenByChange([use], base) {
    return (use !== undefined &&
        base !== null &&
        (0,sdf_reference/* isCustomRoleId */.bO)(use.reference.scriptId) &&
        (0,sdf_project/* resolves */.EJ)(base, use.reference));
}
/** The first object keeps the fault of the target; it is what is left of it without a base. */
function byObject(target, uses) {
    const [first, ...rest] = (0,group_by/* groupBy */.$)(inScopeFirst(uses), ({ object }) => object.id);
    const others = rest.map(([objectId, own]) => ({ target, objectId, uses: own }));
    return first ? [{ target, objectId: null, uses: first[1] }, ...others] : others;
}
function inScopeFirst(uses) {
    return [...uses.filter(({ object }) => object.inScope), ...uses.filter(({ object }) => !object.inScope)];
}
/** What the manifest lacks: an owner stands for all of its objects. */
function unresolved_reference_targetOf(manifest, reference) {
    return unresolved_reference_ownerOf(manifest, reference) ?? reference.scriptId;
}
/** The SuiteApp or bundle that a reference names as the owner of its object, other than the project itself. */
function unresolved_reference_ownerOf(manifest, { appId, bundleId }) {
    if (appId !== null && appId !== manifest.appId)
        return `application ${appId}`;
    return bundleId === null ? null : `bundle ${bundleId}`;
}
function* unresolved_reference_report(project, manifest, { target, objectId, uses }, base) {
    const [shown, ...others] = inScopeFirst(uses);
    if (!shown)
        return;
    const near = nearRole(project, manifest, shown);
    const mayAdd = canName(manifest, shown, uses);
    yield {
        ...unresolved_reference_describe(manifest, shown, others.length),
        severity: shown.object.inScope ? 'error' : 'warning',
        at: shown.value,
        subject: { ...(objectId !== null && { object: objectId }), detail: [target] },
        related: others
            .slice(0, unresolved_reference_MOST_RELATED)
            .map(({ object, value }) => ({ at: value, message: unresolved_reference_words.use(object.id) })),
        fixes: [
            ...(near === null ? [] : replacement(near, uses, leftBy(project, uses, base))),
            ...(mayAdd ? [addition(manifest, target, shown, uses, near === null ? 'safe' : 'choice')] : []),
        ],
    };
}
function unresolved_reference_describe(manifest, { object, value, reference }, more) {
    const owner = unresolved_reference_ownerOf(manifest, reference);
    if (owner)
        return (0,rules_message/* say */.cv)(unresolved_reference_messages, 'missingOwner', { value: value.text, object: object.id, owner, more });
    return manifest.isSuiteApp
        ? (0,rules_message/* say */.cv)(unresolved_reference_messages, 'missingInSuiteApp', { value: value.text, object: object.id, more })
        : (0,rules_message/* say */.cv)(unresolved_reference_messages, 'missing', { value: value.text, object: object.id, more });
}
/** The role of the project that a reference to a missing one probably means; null where none is near. */
function nearRole(project, manifest, { reference }) {
    const { scriptId } = reference;
    if (unresolved_reference_ownerOf(manifest, reference) !== null || !(0,sdf_reference/* isCustomRoleId */.bO)(scriptId))
        return null;
    return (0,util_nearest/* nearestWords */.Ek)(scriptId, project.roleById.keys(), 1)[0] ?? null;
}
/** Of a role that the change renames or removes the account has rows, and no deployment takes them out of its lists. */
function leftBy(project, uses, base) {
    if (!isBrokenByChange(uses, base))
        return '';
    const lists = uses.map(({ object }) => object.id).filter((id) => project.counterpartById.has(id));
    return lists.length === 0 ? '' : access_fixes/* titles */.YC.leaves((0,util_words/* listed */.KE)([...new Set(lists)]));
}
/** Not where an object names that role already: it would be named twice there. */
function replacement(near, uses, left) {
    const values = uses.map(({ value }) => value);
    const isNamed = values.some(({ source }) => source.text.includes(`=${near}]`));
    if (isNamed || !values.every(listed/* isAsWritten */.w))
        return [];
    const due = (0,sdf_reference/* formatReference */.FH)(near);
    return [
        {
            title: unresolved_reference_words.replace(values[0]?.text ?? '', near, left),
            applicability: 'choice',
            edits: values.map(({ source, start, end }) => ({ source, start, end, text: due })),
        },
    ];
}
const SCRIPT_ID = /^[0-9a-z_.]+$/;
const OWNER_ID = /^[\w.-]+$/;
/** Whether SDF would take the dependency: a SuiteApp may depend on other SuiteApps alone. */
function canName(manifest, { reference }, uses) {
    const { appId, bundleId } = reference;
    if (manifest.isSuiteApp && (appId === null || appId === manifest.appId))
        return false;
    return ([appId, bundleId].every((id) => id === null || OWNER_ID.test(id)) &&
        uses.every((use) => SCRIPT_ID.test(use.reference.scriptId)));
}
function addition(manifest, target, { reference }, uses, applicability) {
    const scriptIds = new Set(uses.map((use) => use.reference.scriptId));
    return {
        title: unresolved_reference_words.add(target),
        applicability,
        edits: [(0,sdf_manifest/* addObject */.PG)(manifest, reference, [...scriptIds])],
    };
}
function unresolved_reference_otherUses(count) {
    if (count === 0)
        return '';
    return count === 1 ? ' 1 more reference needs it.' : ` ${count} more references need it.`;
}
/** Words that stand where a role is due and name none. A custom role without brackets is told by another rule. */
function* unknownRoles({ file, values }) {
    for (const value of values) {
        if ((0,notation/* dueRole */.nv)(value.text) !== value.text)
            continue;
        const near = (0,standard_roles/* nearestStandardRole */.sh)(value.text);
        const isTwice = near !== null && (0,listed/* listedValues */.u)(value.element).some(({ text }) => text === near);
        yield {
            ...(0,rules_message/* say */.cv)(unresolved_reference_messages, 'unknownRole', { value: value.text, object: file.id, near }),
            severity: near !== null && file.inScope ? 'error' : 'warning',
            at: value,
            subject: { object: file.id, detail: [value.element.name, value.text] },
            fixes: near !== null && !isTwice && (0,listed/* isAsWritten */.w)(value) ? [changeRole(value, near)] : [],
        };
    }
}
function changeRole({ source, start, end, text }, near) {
    return {
        title: unresolved_reference_words.replace(text, near),
        applicability: 'choice',
        edits: [{ source, start, end, text: near }],
    };
}

;// CONCATENATED MODULE: ./build/src/rules/shared/part.js


function partArgs(part) {
    const { object, structure, group } = part;
    return { object: object.id, item: group ? structure.name : null, key: group ? (0,structured/* keyOfPart */.iQ)(part) : null };
}
/** How messages name a part: the id of the object, or the item and its key. */
function partWords({ object, item, key }) {
    if (item === null)
        return object;
    return key === null ? `a ${item} of ${object}` : `${item} "${key}" of ${object}`;
}
function part_nameOf(part) {
    return partWords(partArgs(part));
}
/** The subject of a fault of a part. */
function part_subjectOf(part, ...detail) {
    const { object, structure } = part;
    const where = { detail: [...(0,structured/* pathOfPart */.Cd)(part), ...detail] };
    if (!(0,objects/* isRole */.tm)(object))
        return { object: object.id, ...where };
    const permission = structure.name === 'permission' ? (0,structured/* keyOfPart */.iQ)(part) : null;
    return { role: object.id, ...(permission !== null && { permission }), ...where };
}

;// CONCATENATED MODULE: ./build/src/rules/project/value-not-deployable.js





const SELECTED = 'SELECTED';
const value_not_deployable_messages = {
    accountSpecific: ({ field, ...part }) => `"${account_specific/* ACCOUNT_SPECIFIC */.B}" for "${field}" in ${partWords(part)} cannot be deployed, because SDF requires a value here. Write the value.`,
    selected: ({ role }) => `"${SELECTED}" for "subsidiaryoption" in ${role} cannot be deployed: XML does not say which subsidiaries are selected. Use OWN, ALLACTIVE or ALL, or select the subsidiaries in the account.`,
};
const valueNotDeployable = {
    id: 'value-not-deployable',
    group: 'project',
    severity: 'error',
    summary: 'A value that NetSuite exports but SDF does not deploy',
    messages: value_not_deployable_messages,
    what: `\`${account_specific/* ACCOUNT_SPECIFIC */.B}\` in an element that SDF requires, such as the \`permkey\` of a role or the \`permittedrole\` of a record
type; a warning if the file is not deployed. In an optional element it is fine. Also reported, as a warning if a change adds it:
\`${SELECTED}\` as the \`subsidiaryoption\` of a role.`,
    why: `An export writes \`${account_specific/* ACCOUNT_SPECIFIC */.B}\` for values that each account sets for itself. SDF does not change an
optional element with this value, but rejects the object if the element is required. The subsidiaries of a role are
not in its XML.`,
    fix: null,
    related: ['missing-element', 'invalid-value'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>${account_specific/* ACCOUNT_SPECIFIC */.B}</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['section_1528397245', 'salto-invalid-values'],
    *check(project, { base }) {
        for (const part of (0,structured/* partsOf */.CI)(project)) {
            for (const field of part.structure.fields)
                if ((0,structured/* isRequired */.gx)(field, part))
                    yield* value_not_deployable_judge(part, field);
        }
        if (base)
            yield* newlySelected(project, base);
    },
};
function* value_not_deployable_judge(part, field) {
    for (const element of part.fields.get(field.name) ?? []) {
        const value = (0,sdf_value/* elementValue */.A3)(element);
        if (!value || (0,sdf_value/* writtenText */.v4)(element) !== account_specific/* ACCOUNT_SPECIFIC */.B)
            continue;
        yield {
            ...(0,rules_message/* say */.cv)(value_not_deployable_messages, 'accountSpecific', { field: field.name, ...partArgs(part) }),
            severity: part.object.inScope ? 'error' : 'warning',
            at: value,
            subject: part_subjectOf(part, field.name),
        };
    }
}
/** What stands there before a change may be an export that nobody deploys; what a change writes is to be deployed. */
function* newlySelected(project, base) {
    for (const role of project.roles) {
        const value = (0,sdf_value/* childValue */.EK)(role.root, 'subsidiaryoption');
        const wasSelected = () => base.roles.some(({ id, root }) => id === role.id && isSelected(root));
        if (value?.text !== SELECTED || wasSelected())
            continue;
        yield {
            ...(0,rules_message/* say */.cv)(value_not_deployable_messages, 'selected', { role: role.id }),
            severity: 'warning',
            at: value,
            subject: { role: role.id, detail: ['subsidiaryoption', SELECTED] },
        };
    }
}
function isSelected(root) {
    return (0,sdf_value/* childValue */.EK)(root, 'subsidiaryoption')?.text === SELECTED;
}

// EXTERNAL MODULE: ./build/src/util/compare-text.js
var compare_text = __webpack_require__(64465);
;// CONCATENATED MODULE: ./build/src/rules/role/invalid-scriptid.js




const MAX_LENGTH = 40;
const invalid_scriptid_messages = {
    absent: ({ file }) => `"${file}" contains a role without a script id; its first tag must have scriptid="customrole_…".`,
    invalid: ({ scriptid, faults }) => `"${scriptid}" cannot be the script id of a role: ${faults.map((fault) => FAULTS[fault](scriptid)).join(', and ')}.`,
};
const FAULTS = {
    prefix: () => 'it does not start with customrole',
    upperCase: () => 'it contains uppercase letters',
    blank: () => 'it contains a space',
    characters: (id) => `it contains ${othersIn(id)
        .map((character) => `"${character}"`)
        .join(' ')}`,
    length: (id) => `it has ${id.length} characters, but at most ${MAX_LENGTH} are allowed`,
};
const invalidScriptid = {
    id: 'invalid-scriptid',
    group: 'role',
    severity: 'error',
    summary: 'A role whose script id SDF does not accept',
    messages: invalid_scriptid_messages,
    what: `A role's \`scriptid\` that is absent or empty, does not start with \`customrole\`, contains anything except
\`a\` to \`z\`, \`0\` to \`9\` and \`_\`, or is longer than ${MAX_LENGTH} characters. The underscore after
\`customrole\` may be
missing: roles made in the UI have ids such as \`customrole1040\`.`,
    why: 'SDF rejects the role, and objects that refer to it fail as well.',
    fix: null,
    related: ['file-name-differs-from-scriptid', 'duplicate-scriptid'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_Guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
</role>
`,
        },
        good: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
</role>
`,
        },
    },
    sources: ['SDFxml_2121043136'],
    *check(project) {
        for (const role of project.roles) {
            const report = invalid_scriptid_judge(role);
            if (report)
                yield report;
        }
    },
};
/** Whether a text can be the script id of a role. */
function isRoleId(text) {
    return (0,sdf_reference/* isCustomRoleId */.bO)(text) && text.length <= MAX_LENGTH;
}
function invalid_scriptid_judge({ id, root, scriptId }) {
    const subject = { role: id };
    if (!scriptId?.text)
        return { ...(0,rules_message/* say */.cv)(invalid_scriptid_messages, 'absent', { file: (0,objects/* fileName */.Md)(root.source) }), at: (0,sdf_value/* openingTag */.p8)(root), subject };
    if (isRoleId(scriptId.text))
        return null;
    return { ...(0,rules_message/* say */.cv)(invalid_scriptid_messages, 'invalid', { scriptid: id, faults: faultsOf(id) }), at: scriptId, subject };
}
function faultsOf(id) {
    const faults = [
        /^customrole/i.test(id) ? null : 'prefix',
        /[A-Z]/.test(id) ? 'upperCase' : null,
        /\s/.test(id) ? 'blank' : null,
        othersIn(id).length > 0 ? 'characters' : null,
        id.length > MAX_LENGTH ? 'length' : null,
    ];
    return faults.filter((fault) => fault !== null);
}
/** Characters that no script id holds, as far as messages name them. */
function othersIn(id) {
    return [...new Set(id.match(/[^0-9A-Za-z_\s]/gu))].slice(0, 3);
}

;// CONCATENATED MODULE: ./build/src/rules/role/file-name-differs-from-scriptid.js




const file_name_differs_from_scriptid_messages = {
    differs: ({ scriptid, file }) => `"${scriptid}" does not match its file name, ${file}; SDF requires the name ${scriptid}.xml.`,
};
const fileNameDiffersFromScriptid = {
    id: 'file-name-differs-from-scriptid',
    group: 'role',
    severity: 'error',
    summary: 'An object whose file name differs from its script id',
    messages: file_name_differs_from_scriptid_messages,
    what: `A role, record type, segment, custom transaction type or custom field whose file is not named after its
\`scriptid\`. Case matters, even if the file system ignores it. A copy next to the file with the right name is
reported by \`duplicate-scriptid\`.`,
    why: 'SDF rejects an object whose file does not have its name.',
    fix: null,
    related: ['invalid-scriptid', 'duplicate-scriptid'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_tour_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
</role>
`,
        },
        good: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
</role>
`,
        },
    },
    sources: ['subsect_1537555588'],
    *check(project) {
        for (const object of (0,sdf_project/* objectsOf */.iZ)(project)) {
            const report = file_name_differs_from_scriptid_judge(object, project);
            if (report)
                yield report;
        }
    },
};
function file_name_differs_from_scriptid_judge(object, project) {
    const { id, scriptId, source } = object;
    if (!scriptId?.text || isNamedAfterId(object) || ((0,objects/* isRole */.tm)(object) && !isRoleId(id)))
        return null;
    if (isCopy(object, project))
        return null;
    return {
        ...(0,rules_message/* say */.cv)(file_name_differs_from_scriptid_messages, 'differs', { scriptid: id, file: (0,objects/* fileName */.Md)(source) }),
        at: scriptId,
        subject: { ...((0,objects/* isRole */.tm)(object) ? { role: id } : { object: id }), detail: [(0,objects/* fileName */.Md)(source)] },
    };
}
function isNamedAfterId({ id, source }) {
    return id === (0,objects/* fileId */.qp)(source);
}
/** Whether the file of the right name is there as well, and is deployed if this one is. */
function isCopy({ id, inScope }, project) {
    return (0,sdf_project/* objectsOf */.iZ)(project).some((other) => other.id === id && isNamedAfterId(other) && (other.inScope || !inScope));
}

;// CONCATENATED MODULE: ./build/src/rules/role/duplicate-scriptid.js






const duplicate_scriptid_messages = {
    bothDeployed: ({ scriptid, otherFile }) => `"${scriptid}" is also defined by ${otherFile}, and both files are deployed; a project can define an object only once.`,
    notBothDeployed: ({ scriptid, otherFile }) => `"${scriptid}" is also defined by ${otherFile}; a project can define an object only once.`,
};
const duplicate_scriptid_words = {
    other: (id) => `${id} is also defined here.`,
};
const duplicateScriptid = {
    id: 'duplicate-scriptid',
    group: 'role',
    severity: 'error',
    summary: 'Several files of a project define one object',
    messages: duplicate_scriptid_messages,
    what: `Several files of a project have the same \`scriptid\`. All but one are reported. The one that is not reported is a
deployed file if there is one, then a file named after the script id, then the first by path. A warning if the two are
not deployed together, for example if one is a copy that was set aside.`,
    why: `SDF does not deploy an object twice. If one file is outside deploy.xml, it is not clear which of the two is
right, and other objects are compared with the deployed one only.`,
    fix: null,
    related: ['file-name-differs-from-scriptid', 'invalid-scriptid'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
</role>
`,
            'Objects/customrole_lead_guide.xml': `<role scriptid="customrole_guide">
  <name>Lead guide</name>
  <centertype>BASIC</centertype>
</role>
`,
        },
        good: {
            'Objects/customrole_lead_guide.xml': `<role scriptid="customrole_lead_guide">
  <name>Lead guide</name>
  <centertype>BASIC</centertype>
</role>
`,
        },
    },
    sources: ['subsect_1537555588', 'section_4737888643'],
    *check(project) {
        for (const objects of objectsById(project)) {
            const [first, ...others] = objects.sort(byStanding);
            if (first)
                yield* others.map((object) => duplicate_scriptid_report(project, object, first));
        }
    },
};
function duplicate_scriptid_report(project, object, first) {
    const { id, source } = object;
    const deployed = object.inScope && first.inScope;
    return {
        ...(0,rules_message/* say */.cv)(duplicate_scriptid_messages, deployed ? 'bothDeployed' : 'notBothDeployed', {
            scriptid: id,
            otherFile: first.source.path,
        }),
        severity: deployed ? 'error' : 'warning',
        at: scriptIdOf(object),
        subject: {
            ...((0,objects/* isRole */.tm)(object) ? { role: id } : { object: id }),
            detail: [pathInProject(project, source.path)],
        },
        related: [{ at: scriptIdOf(first), message: duplicate_scriptid_words.other(id) }],
    };
}
/** The files of each script id. */
function objectsById(project) {
    const byId = new Map();
    for (const object of (0,sdf_project/* objectsOf */.iZ)(project)) {
        const { scriptId } = object;
        if (!scriptId?.text)
            continue;
        const known = byId.get(scriptId.text);
        if (known)
            known.push(object);
        else
            byId.set(scriptId.text, [object]);
    }
    return byId.values();
}
function byStanding(one, other) {
    return (Number(other.inScope) - Number(one.inScope) ||
        Number(isNamedAfterId(other)) - Number(isNamedAfterId(one)) ||
        (0,compare_text/* compareText */.n)(one.source.path, other.source.path));
}
function scriptIdOf({ scriptId, root }) {
    return scriptId ?? (0,sdf_value/* openingTag */.p8)(root);
}
/** The same wherever the project lies. */
function pathInProject({ root }, path) {
    return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

// EXTERNAL MODULE: ./build/src/sdf/as-meant.js
var as_meant = __webpack_require__(77099);
;// CONCATENATED MODULE: ./build/src/rules/role/invalid-value.js










const invalid_value_messages = {
    refused: ({ values, ...of }) => `"${of.value}" is not a value of "${of.field}" in ${partWords(of)}; SDF accepts ${(0,util_words/* eitherInShort */.Z1)(values)}.${nearest(of)}`,
    unlisted: ({ values, ...of }) => `"${of.value}" is not a documented value of "${of.field}" in ${partWords(of)}; Oracle's reference lists ${(0,util_words/* eitherInShort */.Z1)(values)}.${nearest(of)}`,
    forbidden: (of) => `"${of.value}" is not a value of "${of.field}" in ${partWords(of)}; SDF accepts any role except this one.${nearest(of)}`,
};
function nearest({ meant }) {
    return meant === null ? '' : ` Did you mean "${meant}"?`;
}
const invalid_value_words = {
    change: (field, where, value) => `Set "${field}" in ${where} to "${value}"`,
};
const invalidValue = {
    id: 'invalid-value',
    group: 'role',
    severity: 'error',
    summary: 'A value that the element does not accept',
    messages: invalid_value_messages,
    what: `A value outside the list that the reference gives for the element, or a flag that is neither T nor F. Case
matters. A warning if the list is known to be incomplete (\`centertype\`), for the restriction VIEW, which Oracle's
own sample role contains, and for the numbers that older exports write instead of levels and restrictions. Checks
roles, and the entries in which other objects list roles.`,
    why: 'SDF rejects an object with a value that it does not know.',
    fix: `Corrects the case, writes T for \`true\` and \`yes\`, F for \`false\` and \`no\`, and the name for an old number; the
meaning stays the same. For a value that seems misspelled, offers the nearest value as a choice.`,
    related: ['unknown-element', 'missing-element', 'level-not-allowed'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>View</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: [
        'SDFxml_2121043136',
        'SDFxml_762449695',
        'SDFxml_1828522851',
        'SDFxml_2290236535',
        'bridgehead_24076946',
        'section_1528397245',
        'section_4731154857',
        'oracle-samples',
        'suitecloud-sdk-174',
    ],
    *check(project) {
        for (const part of (0,structured/* partsOf */.CI)(project)) {
            for (const [name, elements] of part.fields) {
                const field = (0,structured/* fieldOf */._F)(part.structure, name);
                if (field)
                    yield* invalid_value_judge(part, field, elements);
            }
        }
    },
};
function* invalid_value_judge(part, field, elements) {
    const invalid = elements.filter((element) => !isValid(field, element));
    if (invalid.length === 0 || isToldElsewhere(part, field))
        return;
    for (const value of invalid.map(sdf_value/* elementValue */.A3))
        if (value)
            yield invalid_value_report(part, field, value);
}
function isValid(field, element) {
    const values = (0,structured/* valuesOf */.sm)(field);
    const text = (0,sdf_value/* writtenText */.v4)(element);
    if (field.refused?.includes(text))
        return false;
    if (values.length === 0 || values.includes(text) || text === account_specific/* ACCOUNT_SPECIFIC */.B)
        return true;
    return field.reference === true && (0,sdf_reference/* parseReference */.F2)(text) !== null;
}
/** A standard permission takes no restriction at all, and `restriction-on-standard-permission` says so. */
function isToldElsewhere(part, { name }) {
    const key = name === 'restriction' ? (0,structured/* valueIn */.xm)(part, 'permkey') : null;
    return key !== null && (0,sdf_reference/* parseReference */.F2)((0,notation/* dueKey */.u4)(key.text)) === null;
}
function invalid_value_report(part, field, value) {
    const text = (0,sdf_value/* writtenText */.v4)(value.element);
    const meant = value.text === text ? undefined : value.text;
    return {
        ...sayInvalid(part, field, text, meant ?? null),
        severity: isDoubtful(field, text) ? 'warning' : 'error',
        at: value,
        subject: part_subjectOf(part, field.name, text),
        fixes: meant === undefined ? [] : [invalid_value_change(part, field, value, meant)],
    };
}
/** Whether SDF may take a value although its list lacks it. */
function isDoubtful({ open = false, doubtful = [], numbered }, text) {
    return open || doubtful.includes(text) || numbered?.has(text) === true;
}
function sayInvalid(part, field, value, meant) {
    const of = { value, field: field.name, ...partArgs(part), meant };
    if (field.refused)
        return (0,rules_message/* say */.cv)(invalid_value_messages, 'forbidden', of);
    return (0,rules_message/* say */.cv)(invalid_value_messages, isDoubtful(field, value) ? 'unlisted' : 'refused', { ...of, values: (0,structured/* valuesOf */.sm)(field) });
}
function invalid_value_change(part, field, { element }, to) {
    return {
        title: invalid_value_words.change(field.name, part_nameOf(part), to),
        applicability: (0,as_meant/* sameValue */.Ng)(field, (0,sdf_value/* writtenText */.v4)(element)) === undefined ? 'choice' : 'safe',
        edits: [(0,xml_edit/* setText */.c3)(element, to)],
    };
}

;// CONCATENATED MODULE: ./build/src/rules/role/missing-element.js






const missing_element_messages = {
    missing: (of) => `"${of.field}" is missing in ${partWords(of)}; SDF requires ${wanted(of)}.`,
    empty: (of) => `"${of.field}" is empty in ${partWords(of)}; SDF requires ${wanted(of)}.`,
};
function wanted({ values, because }) {
    const words = values === null ? 'a value' : (0,util_words/* eitherInShort */.Z1)(values);
    return because === null ? words : `${words}, because "${because.field}" is "${because.value}"`;
}
const missing_element_words = {
    setDefault: (field, where, value) => `Set "${field}" in ${where} to "${value}", its default`,
};
const missingElement = {
    id: 'missing-element',
    group: 'role',
    severity: 'error',
    summary: 'A required element is absent or empty',
    messages: missing_element_messages,
    what: `An element that SDF requires is absent or has no value; a comment is not a value. A role needs \`name\` and
\`centertype\`, a permission \`permkey\` and \`permlevel\`, a record restriction \`segment\` and \`restriction\`, and a role
with \`tfarequired\` other than OFF \`tfaduration\`. The entries in which other objects list roles are checked as well.`,
    why: 'SDF does not deploy an object without its required elements.',
    fix: 'Writes the default if the element has one. Otherwise, only the author knows the value.',
    related: ['unknown-element', 'invalid-value', 'value-not-deployable'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel></permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: [
        'SDFxml_2121043136',
        'SDFxml_762449695',
        'SDFxml_1828522851',
        'SDFxml_2290236535',
        'oracle-samples',
    ],
    *check(project) {
        for (const part of (0,structured/* partsOf */.CI)(project)) {
            for (const field of part.structure.fields) {
                if (!(0,structured/* isRequired */.gx)(field, part) || (0,structured/* valueIn */.xm)(part, field.name))
                    continue;
                yield missing_element_report(part, field, part.fields.get(field.name)?.[0]);
            }
        }
    },
};
function missing_element_report(part, field, element) {
    return {
        ...(0,rules_message/* say */.cv)(missing_element_messages, element ? 'empty' : 'missing', wantedOf(field, part)),
        at: (0,sdf_value/* openingTag */.p8)(element ?? part.element),
        subject: part_subjectOf(part, field.name),
        fixes: field.default === undefined ? [] : [setDefault(part, field.name, field.default, element)],
    };
}
function wantedOf(field, part) {
    const values = field.type === 'choice' && !field.open ? (0,structured/* valuesOf */.sm)(field) : null;
    const sibling = typeof field.required === 'object' ? field.required.field : null;
    const value = sibling === null ? null : (0,structured/* valueIn */.xm)(part, sibling);
    return {
        field: field.name,
        ...partArgs(part),
        values,
        because: sibling !== null && value ? { field: sibling, value: value.text } : null,
    };
}
/** What NetSuite takes where the element is absent: writing it changes nothing. */
function setDefault(part, name, value, element) {
    return {
        title: missing_element_words.setDefault(name, part_nameOf(part), value),
        applicability: 'safe',
        edits: [element ? (0,xml_edit/* setText */.c3)(element, value) : (0,xml_edit/* append */.BC)(part.element, { name, content: value })],
    };
}

;// CONCATENATED MODULE: ./build/src/rules/role/repeated-element.js





const repeated_element_messages = {
    repeated: ({ field, ...part }) => `"${field}" is repeated in ${partWords(part)}; it may occur only once.`,
};
const repeated_element_words = {
    first: (name) => `The first "${name}" is here.`,
    removeEqual: (name, where) => `Remove the second "${name}" of ${where}, which equals the first`,
    removeEmpty: (name, where) => `Remove the empty "${name}" of ${where}`,
};
const repeatedElement = {
    id: 'repeated-element',
    group: 'role',
    severity: 'error',
    summary: 'An element that may occur only once is repeated',
    messages: repeated_element_messages,
    what: `A setting, or a group such as \`permissions\`, occurs more than once in a role, a permission or a record
restriction, or in an entry in which another object lists a role. Items of a group may repeat.`,
    why: `An object has one value for each setting. If two differ, it is not clear which one applies, and the one that a
reader overlooks may be the one that grants more.`,
    fix: 'Removes an element that is empty or equals another. If two differ, the author must choose.',
    related: ['repeated-segment', 'duplicate-permission', 'unknown-element'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <restrictip>T</restrictip>
  <restrictip>T</restrictip>
</role>
`,
        },
        good: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <restrictip>T</restrictip>
</role>
`,
        },
    },
    sources: ['SDFxml_2121043136', 'SDFxml_762449695', 'SDFxml_1828522851', 'SDFxml_2290236535'],
    *check(project) {
        for (const part of (0,structured/* partsOf */.CI)(project)) {
            for (const elements of part.fields.values())
                if (elements.length > 1)
                    yield* repetitions(part, elements);
        }
    },
};
function* repetitions(part, elements) {
    const [first, ...others] = elements;
    if (!first)
        return;
    const kept = elements.find((element) => !(0,sdf_value/* isEmpty */.Im)(element)) ?? first;
    const agree = elements.every((element) => (0,sdf_value/* isEmpty */.Im)(element) || element === kept || saySame(element, kept));
    for (const other of others) {
        const superfluous = other === kept ? first : other;
        yield {
            ...(0,rules_message/* say */.cv)(repeated_element_messages, 'repeated', { field: first.name, ...partArgs(part) }),
            at: (0,sdf_value/* openingTag */.p8)(other),
            subject: part_subjectOf(part, first.name),
            related: [{ at: (0,sdf_value/* openingTag */.p8)(first), message: repeated_element_words.first(first.name) }],
            fixes: agree && superfluous.comments.length === 0 ? [removal(superfluous, part)] : [],
        };
    }
}
function saySame(one, other) {
    return one.text === other.text && one.children.length === 0 && other.children.length === 0;
}
function removal(element, part) {
    const say = (0,sdf_value/* isEmpty */.Im)(element) ? repeated_element_words.removeEmpty : repeated_element_words.removeEqual;
    return { title: say(element.name, part_nameOf(part)), applicability: 'safe', edits: [(0,xml_edit/* remove */.TF)(element)] };
}

;// CONCATENATED MODULE: ./build/src/rules/role/repeated-segment.js




const repeated_segment_MOST_RELATED = 3;
const repeated_segment_messages = {
    repeated: ({ segment, role }) => `"${segment}" has more than one recordrestriction in ${role}; SDF allows one for each segment.`,
};
const repeated_segment_words = {
    also: (role, segment) => `${role} also restricts ${segment} here.`,
    keepOne: (segment, role) => `Keep one recordrestriction for ${segment} in ${role}; all of them are equal`,
};
const repeatedSegment = {
    id: 'repeated-segment',
    group: 'role',
    severity: 'error',
    summary: 'Two record restrictions of a role for one segment',
    messages: repeated_segment_messages,
    what: 'Several `recordrestriction` elements of a role for one segment: class, department or location.',
    why: 'SDF allows one record restriction for each segment, and it is not clear which of two would apply.',
    fix: 'Removes the later ones if they are equal to the first. If two differ, the author must choose.',
    related: ['repeated-element', 'duplicate-permission'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <recordrestrictions>
    <recordrestriction>
      <segment>LOCATION</segment>
      <restriction>DEFAULTTOOWN</restriction>
    </recordrestriction>
    <recordrestriction>
      <segment>LOCATION</segment>
      <restriction>DEFAULTTOOWN</restriction>
    </recordrestriction>
  </recordrestrictions>
</role>
`,
        },
        good: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <recordrestrictions>
    <recordrestriction>
      <segment>LOCATION</segment>
      <restriction>DEFAULTTOOWN</restriction>
    </recordrestriction>
  </recordrestrictions>
</role>
`,
        },
    },
    sources: ['section_4731154857', 'SDFxml_1828522851'],
    *check(project) {
        for (const role of project.roles) {
            for (const entries of entriesBySegment(role))
                yield* repeated_segment_report(role, entries);
        }
    },
};
function entriesBySegment({ recordRestrictions }) {
    const entries = recordRestrictions.flatMap((entry) => entry.segment ? [{ ...entry, segment: entry.segment }] : []);
    return (0,group_by/* groupBy */.$)(entries, ({ segment }) => segment.text).values();
}
function* repeated_segment_report(role, [first, second, ...others]) {
    if (!first || !second)
        return;
    const segment = first.segment.text;
    const later = [second, ...others].map(({ element }) => element);
    const keepFirst = {
        title: repeated_segment_words.keepOne(segment, role.id),
        applicability: 'safe',
        edits: later.map(xml_edit/* remove */.TF),
    };
    yield {
        ...(0,rules_message/* say */.cv)(repeated_segment_messages, 'repeated', { segment, role: role.id }),
        at: second.segment,
        subject: { role: role.id, detail: [segment] },
        related: [first, ...others].slice(0, repeated_segment_MOST_RELATED).map((entry) => ({
            at: entry.segment,
            message: repeated_segment_words.also(role.id, segment),
        })),
        fixes: later.every((element) => isEqual(element, first.element)) ? [keepFirst] : [],
    };
}
/** Both flags are F where they are absent. */
const FIELDS = new Map([
    ['segment', ''],
    ['restriction', ''],
    ['itemsrestricted', 'F'],
    ['viewingallowed', 'F'],
]);
/** Whether one element says what the other says, and no comment is lost with it. */
function isEqual(one, other) {
    const valueIn = (element, name) => (0,sdf_value/* childValue */.EK)(element, name)?.text ?? FIELDS.get(name);
    return (one.comments.length === 0 &&
        [...one.children, ...other.children].every(({ name }) => FIELDS.has(name)) &&
        [...FIELDS.keys()].every((name) => valueIn(one, name) === valueIn(other, name)));
}

;// CONCATENATED MODULE: ./build/src/rules/role/unavailable-field.js






const unavailable_field_messages = {
    unavailable: (of) => `"${of.value}" in "${of.field}" of ${partWords(of)} has no effect; the field applies only if ${inWords(of)}.`,
};
function inWords({ sibling, is, isNot }) {
    return is ? `"${sibling}" is ${(0,util_words/* either */.gP)(is)}` : `"${sibling}" is not ${(0,util_words/* either */.gP)(isNot ?? [])}`;
}
const unavailable_field_words = {
    sibling: (field, value) => `"${field}" is ${value} here.`,
    remove: (field, where) => `Remove "${field}" from ${where}; it has no effect`,
};
const unavailableField = {
    id: 'unavailable-field',
    group: 'role',
    severity: 'warning',
    summary: 'A field that does not apply because of another value',
    messages: unavailable_field_messages,
    what: `A field whose condition is not met: \`itemsrestricted\` and \`viewingallowed\` of a record restriction that is
\`DEFAULTTOOWN\`, \`employeeviewingallowed\` beside the \`employeerestriction\` \`DEFAULTTOOWN\` or \`NONE\`,
\`externalrolepermissionlevel\` and \`publicpermissionlevel\` of a record type whose \`accesstype\` is not \`NONENEEDED\`.
A notice if the field has its default value. Nothing is reported if the deciding value is absent or unknown.`,
    why: 'The field looks as if it grants or limits something, but it has no effect. SDF may reject or ignore it.',
    fix: 'Removes the field. Access does not change.',
    related: ['unknown-element', 'undeclared-feature'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <recordrestrictions>
    <recordrestriction>
      <segment>LOCATION</segment>
      <restriction>DEFAULTTOOWN</restriction>
      <viewingallowed>T</viewingallowed>
    </recordrestriction>
  </recordrestrictions>
</role>
`,
        },
        good: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <recordrestrictions>
    <recordrestriction>
      <segment>LOCATION</segment>
      <restriction>DEFAULTTOOWN</restriction>
    </recordrestriction>
  </recordrestrictions>
</role>
`,
        },
    },
    sources: ['SDFxml_2121043136', 'SDFxml_1828522851', 'SDFxml_372451363'],
    *check(project) {
        for (const part of (0,structured/* partsOf */.CI)(project)) {
            for (const field of part.structure.fields) {
                const { availableWhen: condition } = field;
                const value = condition && (0,structured/* valueIn */.xm)(part, field.name);
                if (!value || !(0,structured/* valuesOf */.sm)(field).includes(value.text))
                    continue;
                if ((0,structured/* holds */.v9)(opposite(condition), part))
                    yield unavailable_field_report(part, field, value, condition);
            }
        }
    },
};
/** A condition that certainly fails is one whose opposite certainly holds. */
function opposite({ field, is, isNot }) {
    return { field, ...(is && { isNot: is }), ...(isNot && { is: isNot }) };
}
function unavailable_field_report(part, field, value, condition) {
    const where = part_nameOf(part);
    const sibling = (0,structured/* valueIn */.xm)(part, condition.field);
    return {
        ...(0,rules_message/* say */.cv)(unavailable_field_messages, 'unavailable', {
            value: value.text,
            field: field.name,
            ...partArgs(part),
            sibling: condition.field,
            is: condition.is ?? null,
            isNot: condition.isNot ?? null,
        }),
        severity: value.text === field.default ? 'notice' : 'warning',
        at: value,
        subject: part_subjectOf(part, field.name),
        related: sibling ? [{ at: sibling, message: unavailable_field_words.sibling(condition.field, sibling.text) }] : [],
        fixes: [
            {
                title: unavailable_field_words.remove(field.name, where),
                applicability: 'safe',
                edits: (0,as_meant/* standingFor */.Qz)(part.element, field.name).map(xml_edit/* remove */.TF),
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/element-names.js
var element_names = __webpack_require__(60026);
;// CONCATENATED MODULE: ./build/src/sdf/strays.js


/** The strays of a part and of its fields. An incomplete structure has none of its own. */
function* straysOf(part) {
    const { element: parent, structure, others } = part;
    const known = structure.fields.map(({ name }) => name);
    for (const [name, elements] of part.fields) {
        const field = (0,structured/* fieldOf */._F)(structure, name);
        for (const element of elements) {
            if (isMisnamed(element))
                yield { element, parent, items: null, meant: name, isRead: true };
            if (field && element.children.length > 0)
                yield* straysIn(part, field, element);
        }
    }
    if (!structure.complete)
        return;
    for (const element of others)
        yield { element, parent, items: null, meant: (0,element_names/* meantElement */.U)(element.name, known), isRead: false };
}
/** A group holds its items, any other field no element at all. A required one that lacks its value is rather empty. */
function* straysIn(part, field, parent) {
    const { items = null } = field;
    if (!items && parent.text === '' && (0,structured/* isRequired */.gx)(field, part))
        return;
    for (const element of parent.children) {
        if (!items)
            yield { element, parent, items, meant: null, isRead: false };
        else if (element.name !== items.name)
            yield { element, parent, items, meant: (0,element_names/* meantElement */.U)(element.name, [items.name]), isRead: false };
        else if (isMisnamed(element))
            yield { element, parent, items, meant: items.name, isRead: true };
    }
}
/** Whether the file has another name than the one that an element is read under. */
function isMisnamed({ writtenName }) {
    return writtenName !== undefined;
}

;// CONCATENATED MODULE: ./build/src/rules/role/unknown-element.js






const unknown_element_messages = {
    near: ({ name, meant, ...where }) => `"${name}" is not an element of ${whereWords(where)}; did you mean "${meant}"?`,
    unknown: ({ name, ...where }) => `"${name}" is not a documented element of ${whereWords(where)}; SDF rejects or ignores it.`,
    root: ({ name, role }) => `"${name}" is not an SDF object; the role ${role} must be in a "role" element.`,
};
const unknown_element_words = {
    rename: (name, meant) => `Rename "${name}" to "${meant}"`,
    renameWith: (name, meant, value) => `Rename "${name}" to "${meant}", so that ${value === null ? 'its content' : `"${value}"`} takes effect`,
};
const unknownElement = {
    id: 'unknown-element',
    group: 'role',
    severity: 'error',
    summary: 'An element that SDF does not document',
    messages: unknown_element_messages,
    what: `An element of a role, or of an entry in the list of roles of another object, that the reference does not document.
An error if it is a misspelled element, or the word of another object (\`permlevel\` in the list of a record type);
otherwise a warning, because releases add elements. \`custrecord_…\` elements of a role are custom fields that an
account adds to its roles, and are fine. In other objects, only the part that lists roles is checked.`,
    why: `SDF rejects or ignores what it does not know. If SDF ignores a setting, the role has the default, which may
grant more.`,
    fix: 'Renames the element if the right one is absent. The title shows which value then takes effect.',
    related: ['missing-element', 'repeated-element', 'invalid-value'],
    example: {
        bad: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <recordrestrictions>
    <recordrestriction>
      <segment>LOCATION</segment>
      <restriction>OWNONLY</restriction>
      <itemrestricted>T</itemrestricted>
    </recordrestriction>
  </recordrestrictions>
</role>
`,
        },
        good: {
            'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <recordrestrictions>
    <recordrestriction>
      <segment>LOCATION</segment>
      <restriction>OWNONLY</restriction>
      <itemsrestricted>T</itemsrestricted>
    </recordrestriction>
  </recordrestrictions>
</role>
`,
        },
    },
    sources: [
        'SDFxml_2121043136',
        'SDFxml_762449695',
        'SDFxml_1828522851',
        'SDFxml_2290236535',
        'suitecloud-sdk-468',
    ],
    *check(project) {
        for (const part of (0,structured/* partsOf */.CI)(project)) {
            if (isMisnamedRole(part))
                yield wrongRoot(part);
            for (const stray of straysOf(part))
                yield unknown_element_judge(stray, part);
        }
    },
};
function whereWords({ parent, ...part }) {
    return parent === null ? partWords(part) : `<${parent}> of ${partWords(part)}`;
}
function unknown_element_judge(stray, part) {
    const { element, meant, isRead } = stray;
    const name = (0,sdf_value/* writtenName */.lD)(element);
    const parent = stray.parent === part.element ? null : stray.parent.name;
    const where = { name, ...partArgs(part), parent };
    const found = { at: (0,sdf_value/* openingTag */.p8)(element), subject: subjectIn(part, stray) };
    if (meant === null)
        return { ...found, severity: 'warning', ...(0,rules_message/* say */.cv)(unknown_element_messages, 'unknown', where) };
    const fixes = isRead ? [renameTo(meant, element, part)] : [];
    return { ...found, ...(0,rules_message/* say */.cv)(unknown_element_messages, 'near', { ...where, meant }), fixes };
}
function subjectIn(part, { element, parent, items }) {
    const name = (0,sdf_value/* writtenName */.lD)(element);
    if (parent === part.element)
        return part_subjectOf(part, name);
    const key = items && (0,structured/* keyOf */.TN)(element, items);
    return part_subjectOf(part, parent.name, key ?? '', name);
}
/** An element that says nothing, or the default, changes nothing when it takes effect. */
function renameTo(meant, element, { structure }) {
    const isSame = (0,sdf_value/* isEmpty */.Im)(element) || element.text === (0,structured/* fieldOf */._F)(structure, meant)?.default;
    const name = (0,sdf_value/* writtenName */.lD)(element);
    const value = element.children.length === 0 ? (0,sdf_value/* writtenText */.v4)(element) : null;
    return {
        title: isSame ? unknown_element_words.rename(name, meant) : unknown_element_words.renameWith(name, meant, value),
        applicability: isSame ? 'safe' : 'choice',
        edits: (0,xml_edit/* rename */.$w)(element, meant),
    };
}
/** Whether the root element of a role has another name: the script id tells that it is one. */
function isMisnamedRole({ element, object }) {
    return object.kind === 'role' && element === object.root && element.name !== 'role';
}
/** Everything here reads such a file as a role already, so the right name grants nothing more. */
function wrongRoot(part) {
    const { element, object } = part;
    return {
        ...(0,rules_message/* say */.cv)(unknown_element_messages, 'root', { name: element.name, role: object.id }),
        at: { source: element.source, ...element.nameSpan },
        subject: part_subjectOf(part, element.name),
        fixes: [
            {
                title: unknown_element_words.rename(element.name, 'role'),
                applicability: element.name === 'customrole' ? 'safe' : 'choice',
                edits: (0,xml_edit/* rename */.$w)(element, 'role'),
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/src/rules/shared/integrations.js
var integrations = __webpack_require__(12604);
;// CONCATENATED MODULE: ./build/src/rules/security/ai-role-incomplete.js






const ai_role_incomplete_messages = {
    lacks: ({ role, permission }) => `"${role}" is a role for AI clients but does not hold ${permission} at FULL. The AI Connector Service requires ${integrations/* AI_CONNECTOR */.L6} and ${integrations/* AI_LOGIN */.ZE}; AI clients cannot log in with access tokens.`,
    refused: ({ role }) => `"${role}" holds ${integrations/* AI_CONNECTOR */.L6} (MCP) and core administration. The AI Connector Service refuses roles with core administration, so no AI client can connect with this role.`,
};
const aiRoleIncomplete = {
    id: 'ai-role-incomplete',
    group: 'security',
    severity: 'warning',
    summary: 'A role for AI clients that no AI client can connect with',
    messages: ai_role_incomplete_messages,
    what: `An active role that holds \`ADMI_MCP_SERVER\`, or to which the policy gives the profile \`ai\`, does not hold both
\`ADMI_MCP_SERVER\` and \`ADMI_LOGIN_OAUTH2\` at \`FULL\`, or has core administration, which the AI Connector Service
refuses.`,
    why: 'AI clients log in with OAuth 2.0, and the service refuses the login of a role with full permissions.',
    fix: 'Adds the missing permission.',
    related: ['ai-role-too-powerful', 'integration-role-incomplete'],
    example: {
        bad: {
            'Objects/customrole_assistant.xml': `<role scriptid="customrole_assistant">
  <name>Assistant</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>ADMI_MCP_SERVER</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_assistant.xml': `<role scriptid="customrole_assistant">
  <name>Assistant</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>ADMI_MCP_SERVER</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>ADMI_LOGIN_OAUTH2</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['section_0714080625', 'article_4160616848'],
    *check(project, { policy }) {
        for (const active of (0,active_roles/* activeRolesOf */.H)(project))
            if ((0,integrations/* isForAi */.mf)(active, policy))
                yield* ai_role_incomplete_judge(project, active);
    },
};
function* ai_role_incomplete_judge(project, { role, grants }) {
    const at = (0,sdf_value/* openingTag */.p8)((0,sdf_value/* child */.jf)(role.root, 'permissions') ?? role.root);
    for (const key of [integrations/* AI_CONNECTOR */.L6, integrations/* AI_LOGIN */.ZE]) {
        if (grants.get(key)?.level === 'FULL')
            continue;
        const fix = (0,access_fixes/* raiseFix */.AW)(project, role, key, 'FULL');
        yield {
            ...(0,rules_message/* say */.cv)(ai_role_incomplete_messages, 'lacks', { role: role.id, permission: key }),
            at: grants.get(integrations/* AI_CONNECTOR */.L6)?.at ?? at,
            subject: { role: role.id, permission: key },
            fixes: fix ? [fix] : [],
        };
    }
    const core = grants.get(access_grants/* CORE_ADMINISTRATION */.$b);
    if (!core || !grants.has(integrations/* AI_CONNECTOR */.L6))
        return;
    yield {
        ...(0,rules_message/* say */.cv)(ai_role_incomplete_messages, 'refused', { role: role.id }),
        at: core.at,
        subject: { role: role.id, detail: ['core'] },
    };
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/privileges.js + 1 modules
var catalogue_privileges = __webpack_require__(28142);
;// CONCATENATED MODULE: ./build/src/rules/security/ai-role-too-powerful.js








const ai_role_too_powerful_messages = {
    powerful: ({ role, ...held }) => `${(0,grant_words/* heldWords */.j0)(held)} in ${role}, a role for AI clients: a client can use this access on behalf of its user. Oracle recommends a separate role without high privileges.`,
};
const aiRoleTooPowerful = {
    id: 'ai-role-too-powerful',
    group: 'security',
    severity: 'warning',
    risk: 'high',
    summary: 'A role for AI clients holds what an AI client should not reach',
    messages: ai_role_too_powerful_messages,
    what: `An active role that holds \`ADMI_MCP_SERVER\`, or to which the policy gives the profile \`ai\`, holds core
administration, a permission for which NetSuite requires two-factor authentication, one of critical risk, or one of high
risk at a level that changes something. A role that reads is not reported.`,
    why: `The record tools of the AI Connector Service create and update whatever the role allows. Text that
the client reads can make it use anything that the role holds.`,
    fix: 'Lowers the permission to `VIEW`, or removes it if that does not help.',
    related: ['ai-role-incomplete', 'privileged-permission', 'integration-role-excess'],
    example: {
        bad: {
            'Objects/customrole_assistant.xml': `<role scriptid="customrole_assistant">
  <name>Assistant</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>ADMI_MCP_SERVER</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>ADMI_LOGIN_OAUTH2</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>TRAN_VENDPYMT</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_assistant.xml': `<role scriptid="customrole_assistant">
  <name>Assistant</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>ADMI_MCP_SERVER</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>ADMI_LOGIN_OAUTH2</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>TRAN_VENDPYMT</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['section_0714080625', 'article_4160616848', 'section_1515446005'],
    *check(project, { policy }) {
        for (const active of (0,active_roles/* activeRolesOf */.H)(project)) {
            if (!(0,integrations/* isForAi */.mf)(active, policy))
                continue;
            for (const grant of active.grants.values())
                if (isPowerful(grant))
                    yield ai_role_too_powerful_report(project, active, grant);
        }
    },
};
function isPowerful({ key, level }) {
    const risk = (0,risks/* riskOf */.bi)(key, level);
    if ((0,catalogue_privileges/* demandsTwoFactor */.o)(key, level) || risk === 'critical')
        return true;
    return risk === 'high' && (0,catalogue_permissions/* compareLevels */.t9)(level, 'VIEW') > 0;
}
function ai_role_too_powerful_report(project, { role }, grant) {
    const { key, at } = grant;
    const lower = (0,access_fixes/* levelAtMost */.fS)(key, 'VIEW');
    const level = isPowerful({ key, level: lower }) ? 'NONE' : lower;
    const fix = (0,access_fixes/* lowerFix */.PD)(project, [{ holder: role.id, key, level }]);
    return {
        ...(0,rules_message/* say */.cv)(ai_role_too_powerful_messages, 'powerful', { ...(0,grant_words/* heldArgs */.zY)(grant), role: role.id }),
        risk: (0,risks/* riskOf */.bi)(key, grant.level),
        at,
        subject: { role: role.id, permission: key },
        fixes: fix ? [fix] : [],
    };
}

;// CONCATENATED MODULE: ./build/src/rules/security/connect-permission-blocked.js






const CONNECT = 'ADMI_SUITEANALYTICSCONNECT';
const connect_permission_blocked_messages = {
    blocked: ({ level, role, cause, more }) => `"${level}" of ${(0,permission_words/* named */.KT)(CONNECT)} in ${role} has no effect: Connect (NetSuite2.com) refuses a role with ${connect_permission_blocked_inWords(cause)}${more === 0 ? '' : more === 1 ? ', and for 1 more reason' : `, and for ${more} more reasons`}. Give it to a separate role.`,
};
function connect_permission_blocked_inWords(cause) {
    return 'field' in cause
        ? `${cause.field} ${cause.value}`
        : `${cause.permission}, which requires two-factor authentication`;
}
const connect_permission_blocked_words = {
    refused: (cause) => `Connect refuses ${cause}.`,
};
const connectPermissionBlocked = {
    id: 'connect-permission-blocked',
    group: 'security',
    severity: 'warning',
    summary: 'A role may use SuiteAnalytics Connect, but Connect refuses the role',
    messages: connect_permission_blocked_messages,
    what: `An active role holds \`${CONNECT}\` together with what the data source NetSuite2.com refuses: \`tfarequired\` other than
\`OFF\`, \`restrictip\` \`T\`, core administration, or a permission for which NetSuite requires two-factor authentication.`,
    why: `The connection fails, and the message does not mention two-factor authentication or IP addresses. The usual
workaround removes the protection, so that a privileged role can log in with only a password.`,
    fix: 'Removes the permission for Connect. Give it to a separate role that holds nothing else.',
    related: ['core-administration', 'privileged-role-without-2fa'],
    example: {
        bad: {
            'Objects/customrole_analyst.xml': `<role scriptid="customrole_analyst">
  <name>Analyst</name>
  <centertype>BASIC</centertype>
  <restrictip>T</restrictip>
  <permissions>
    <permission>
      <permkey>ADMI_SUITEANALYTICSCONNECT</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>REPO_ANALYTICS</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_analyst.xml': `<role scriptid="customrole_analyst">
  <name>Analyst</name>
  <centertype>BASIC</centertype>
  <restrictip>T</restrictip>
  <permissions>
    <permission>
      <permkey>REPO_ANALYTICS</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['subsect_162885566786', 'section_1515446005'],
    *check(project) {
        for (const active of (0,active_roles/* activeRolesOf */.H)(project)) {
            const grant = active.grants.get(CONNECT);
            const [first, ...others] = grant ? causesIn(active) : [];
            if (grant && first)
                yield connect_permission_blocked_report(project, active, grant, [first, ...others]);
        }
    },
};
const REFUSED = [
    { field: 'tfarequired', values: ['SMS', 'TOTP'] },
    { field: 'restrictip', values: ['T'] },
];
function causesIn({ role, grants }) {
    const settings = REFUSED.flatMap(({ field, values }) => {
        const value = (0,sdf_value/* childValue */.EK)(role.root, field);
        return value && values.includes(value.text) ? [{ at: value, cause: { field, value: value.text } }] : [];
    });
    const demanding = [...grants.values()].filter(({ key, level }) => (0,catalogue_privileges/* demandsTwoFactor */.o)(key, level));
    return [...settings, ...demanding.map(({ key, at }) => ({ at, cause: { permission: key } }))];
}
function connect_permission_blocked_report(project, { role }, { key, level, at }, causes) {
    const [first, ...more] = causes;
    const fix = (0,access_fixes/* lowerFix */.PD)(project, [{ holder: role.id, key, level: 'NONE' }]);
    return {
        ...(0,rules_message/* say */.cv)(connect_permission_blocked_messages, 'blocked', { level, role: role.id, cause: first.cause, more: more.length }),
        at,
        subject: { role: role.id, permission: key },
        related: causes.map(({ at: place, cause }) => ({ at: place, message: connect_permission_blocked_words.refused(connect_permission_blocked_inWords(cause)) })),
        fixes: fix ? [fix] : [],
    };
}

;// CONCATENATED MODULE: ./build/src/rules/security/core-administration.js






const core_administration_INSTEAD = 'Grant only the permissions that are needed, such as ADMI_SETUPCOMPANY (Set Up Company) or ADMI_WEBSERVICESLOG (View SOAP Web Services Logs).';
const core_administration_messages = {
    core: ({ role, ...held }) => `${(0,grant_words/* heldWords */.j0)(held)} in ${role} lets its holders, and anyone who takes over such a login, do nearly everything an administrator can. ${core_administration_INSTEAD}`,
};
const coreAdministration = {
    id: 'core-administration',
    group: 'security',
    severity: 'warning',
    risk: 'critical',
    summary: 'A role holds the core administration permissions',
    messages: core_administration_messages,
    what: `\`coreadminpermission\` is \`T\`, or the role holds the permission \`ADMI_KERNEL\`, and the role is active.
For the role of an integration, \`integration-role-excess\` reports it.`,
    why: `Such a role is the Administrator role under another name: it can do nearly everything except assign the
Administrator role, it is not counted as an administrator, and users who can edit roles can edit it. Oracle has split
the setup of an account into permissions that can be granted separately.`,
    fix: 'Turns the field off, and also removes the permission if the role holds it.',
    related: ['privileged-permission', 'privileged-role-without-2fa', 'integration-role-excess'],
    example: {
        bad: {
            'Objects/customrole_helpdesk.xml': `<role scriptid="customrole_helpdesk">
  <name>Help Desk</name>
  <centertype>SYSADMINCENTER</centertype>
  <coreadminpermission>T</coreadminpermission>
</role>
`,
        },
        good: {
            'Objects/customrole_helpdesk.xml': `<role scriptid="customrole_helpdesk">
  <name>Help Desk</name>
  <centertype>SYSADMINCENTER</centertype>
  <coreadminpermission>F</coreadminpermission>
</role>
`,
        },
    },
    sources: ['subsect_1542138282', 'subsect_1552068325', 'section_1491842937'],
    *check(project, { policy }) {
        for (const active of (0,active_roles/* activeRolesOf */.H)(project)) {
            const grant = active.grants.get(access_grants/* CORE_ADMINISTRATION */.$b);
            if (grant && !(0,integrations/* isIntegration */.t2)(active.role, policy))
                yield core_administration_report(project, active, grant);
        }
    },
};
function core_administration_report(project, { role }, grant) {
    const { key, at } = grant;
    const fix = (0,access_fixes/* lowerFix */.PD)(project, [{ holder: role.id, key, level: 'NONE' }]);
    return {
        ...(0,rules_message/* say */.cv)(core_administration_messages, 'core', { ...(0,grant_words/* heldArgs */.zY)(grant), role: role.id }),
        at,
        subject: { role: role.id, permission: key },
        fixes: fix ? [fix] : [],
    };
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/standard-role-permissions.js + 1 modules
var standard_role_permissions = __webpack_require__(43982);
// EXTERNAL MODULE: ./build/src/sdf/executions.js
var executions = __webpack_require__(83794);
;// CONCATENATED MODULE: ./build/src/rules/shared/running-as.js









/** Standard roles that hold about what an administrator does; FULL_ACCESS is left in old accounts. */
const ADMINISTRATORS = new Set(['ADMINISTRATOR', 'FULL_ACCESS', 'SYSTEM_ADMINISTRATOR']);
/** How far code reaches beyond the rights of whoever sets it off; null where no further than an ordinary role. */
function elevationOf(project, { runsAs }) {
    if (!runsAs)
        return null;
    if (runsAs.element.name === 'runasadmin' || ADMINISTRATORS.has(runsAs.text))
        return { roleId: null, grant: null };
    const reference = (0,notation/* referenceOfRole */.v0)(runsAs.text);
    if (!reference)
        return standardElevation((0,notation/* dueRole */.nv)(runsAs.text));
    const role = (0,sdf_project/* roleOf */.kp)(project, reference);
    const grant = role && (privilegesOf(project).get(role.id) ?? null);
    return grant ? { roleId: role.id, grant } : null;
}
/** The role that every employee can have: of employees it shows one's own record, be it with a privileged permission. */
const EVERY_EMPLOYEE = 'EMPLOYEE_CENTER';
/** The privileged permission of a standard role that it surely has, by what is documented: the one with the greatest risk. */
function standardElevation(id) {
    if (id === EVERY_EMPLOYEE)
        return null;
    const sure = [...((0,standard_role_permissions/* findStandardRole */.fe)(id)?.permissions.values() ?? [])]
        .map(({ key, least }) => ({ key, level: least, at: null }))
        .filter(({ key, level }) => (0,catalogue_privileges/* privilegeOf */.L)(key, level) !== null)
        .sort((one, other) => (0,risks/* compareRisks */.IJ)((0,risks/* riskOf */.bi)(other.key, other.level), (0,risks/* riskOf */.bi)(one.key, one.level)));
    const [grant] = sure;
    return grant ? { roleId: id, grant } : null;
}
const privilegesByProject = new WeakMap();
/** The active roles of a project that hold a privileged permission, each with the first such grant. */
function privilegesOf(project) {
    const known = privilegesByProject.get(project);
    if (known)
        return known;
    const privileges = new Map();
    for (const { role, grants } of (0,active_roles/* activeRolesOf */.H)(project)) {
        const grant = [...grants.values()].find(isPrivileged);
        if (grant)
            privileges.set(role.id, grant);
    }
    privilegesByProject.set(project, privileges);
    return privileges;
}
function isPrivileged({ key, level }) {
    return key === access_grants/* CORE_ADMINISTRATION */.$b || (0,catalogue_privileges/* privilegeOf */.L)(key, level) !== null;
}
/** Standard roles of people who have not logged in, or of everybody. */
const PUBLIC_ROLES = new Set(['ONLINE_FORM_USER', '_ALL_ROLES']);
/** Standard roles that people outside the company log in with. */
const OUTSIDERS = new Set([
    'ADVANCED_PARTNER_CENTER',
    'CUSTOMER_CENTER',
    'PARTNER_CENTER',
    'SHOPPER',
    'VENDOR_CENTER',
]);
/** What one calls by its address. */
const CALLABLE = new Set(['restlet', 'suitelet']);
/** What opens a page to people without a login; null where nothing does. */
function onlineMark({ file, element }) {
    const value = file.kind === 'suitelet' ? (0,sdf_value/* childValue */.EK)(element, 'isonline') : null;
    return value?.text === 'T' ? value : null;
}
/** What opens a script to people without a login or to everybody; null where nothing does. */
function publicMark(execution) {
    return onlineMark(execution) ?? audience(execution, PUBLIC_ROLES);
}
/** What lets people outside the company call a script after they have logged in; null where nothing does. */
function outsidersMark(execution) {
    const { file, element } = execution;
    const partners = CALLABLE.has(file.kind) ? (0,sdf_value/* childValue */.EK)(element, 'allpartners') : null;
    return partners?.text === 'T' ? partners : audience(execution, OUTSIDERS);
}
function audience({ file, element }, roles) {
    const list = CALLABLE.has(file.kind) ? (0,sdf_value/* child */.jf)(element, 'audslctrole') : null;
    return (list && (0,listed/* listedValues */.u)(list).find(({ text }) => roles.has(text))) ?? null;
}

;// CONCATENATED MODULE: ./build/src/rules/security/elevated-execution.js






const elevated_execution_MOST_RELATED = 3;
const elevated_execution_messages = {
    elevated: (of) => `${runs(of)}, no matter who triggers it. Give it a role that holds only what it needs, or let it run as the user who triggers it.`,
    outsiders: (of) => `${runs(of)}, and people outside the company can call it. Give it a role that holds only what it needs.`,
    many: ({ more, ...of }) => `${runs(of)}, no matter who triggers it.${others(more)}`,
};
function runs({ value, execution, rights }) {
    return `"${value}" in ${execution}: it runs with the rights of ${whose(rights)}`;
}
function whose(rights) {
    if (rights === null)
        return 'an administrator';
    const { role, isStandard, permission, level } = rights;
    return isStandard
        ? `the standard role ${role}, which by Oracle's documentation holds ${(0,permission_words/* named */.KT)(permission)} at ${level}`
        : `${role}, which holds ${(0,permission_words/* named */.KT)(permission)} at ${level}`;
}
function others(more) {
    if (more === 0)
        return '';
    return more === 1
        ? ' 1 more script or workflow of this project runs with such rights.'
        : ` ${more} more scripts and workflows of this project run with such rights.`;
}
const elevated_execution_words = {
    other: (name) => `${name} also does.`,
    holds: (role) => `This makes ${role} a privileged role.`,
    reached: 'This lets people outside the company call it.',
    asUser: (name) => `Let ${name} run with the rights of the user who triggers it`,
};
const elevatedExecution = {
    id: 'elevated-execution',
    group: 'security',
    severity: 'warning',
    risk: 'medium',
    summary: 'Code or a workflow runs with the rights of an administrator or of a privileged role',
    messages: elevated_execution_messages,
    what: `A script deployment, a plug-in or an app whose \`runasrole\` or \`executeas\` is \`ADMINISTRATOR\`, \`FULL_ACCESS\`, \`SYSTEM_ADMINISTRATOR\`
or another role that holds a privileged permission: a custom role of the project, or a standard role according to Oracle's
documentation; and a workflow with \`runasadmin\` \`T\`. A warning if a change adds it, or if people outside the company can call the
script; otherwise one notice per project, because nearly every account has such scripts. Not reported: anything that
is inactive, not deployed or being tested, and anything that \`online-suitelet-as-administrator\` or
\`open-to-the-public\` reports.`,
    why: `Anyone who triggers such code can do through it what their own role does not allow. A mistake in it, such as
using a record id from the request without checking it, can affect the whole account.`,
    fix: `Lets the code run with the rights of the user who triggers it. If it needs more, give it a separate role.`,
    related: ['online-suitelet-as-administrator', 'privileged-permission'],
    example: {
        bad: {
            'Objects/customscript_approve.xml': `<restlet scriptid="customscript_approve">
  <name>Approve</name>
  <scriptfile>[/SuiteScripts/approve.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_approve">
      <audslctrole>VENDOR_CENTER</audslctrole>
      <isdeployed>T</isdeployed>
      <runasrole>ADMINISTRATOR</runasrole>
      <status>RELEASED</status>
      <title>Approve</title>
    </scriptdeployment>
  </scriptdeployments>
</restlet>
`,
        },
        good: {
            'Objects/customscript_approve.xml': `<restlet scriptid="customscript_approve">
  <name>Approve</name>
  <scriptfile>[/SuiteScripts/approve.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_approve">
      <audslctrole>VENDOR_CENTER</audslctrole>
      <isdeployed>T</isdeployed>
      <status>RELEASED</status>
      <title>Approve</title>
    </scriptdeployment>
  </scriptdeployments>
</restlet>
`,
        },
    },
    sources: [
        'SDFxml_2909147388',
        'SDFxml_1427049920',
        'chapter_N2998873',
        'section_1515446005',
        'section_N295396',
    ],
    *check(project, { base }) {
        const before = new Map(base ? elevatedIn(base).map((elevated) => [keyOf(elevated), elevated]) : []);
        const usual = [];
        for (const elevated of elevatedIn(project)) {
            const reached = outsidersMark(elevated.execution);
            const isBrought = base !== null && !isKnown(elevated, before.get(keyOf(elevated)));
            if (reached || isBrought)
                yield warning(elevated, reached);
            else
                usual.push(elevated);
        }
        yield* notice(usual);
    },
};
/** But for what is open to the public, which is worse and is told by other rules. */
function elevatedIn(project) {
    return (0,executions/* executionsOf */.tz)(project).flatMap((execution) => {
        const elevation = elevationOf(project, execution);
        const { runsAs } = execution;
        return elevation && runsAs && !publicMark(execution) ? [{ execution, runsAs, elevation }] : [];
    });
}
function keyOf({ execution: { file, deploymentId } }) {
    return JSON.stringify([file.kind, file.id, deploymentId]);
}
/** Whether it ran with such rights before: as an administrator, who has all, or as the same role. */
function isKnown({ elevation }, before) {
    return before !== undefined && [null, elevation.roleId].includes(before.elevation.roleId);
}
function warning({ execution, runsAs, elevation }, reached) {
    const { file, deploymentId, name } = execution;
    return {
        ...(0,rules_message/* say */.cv)(elevated_execution_messages, reached ? 'outsiders' : 'elevated', {
            value: runsAs.text,
            execution: name,
            rights: rightsOf(elevation),
        }),
        at: runsAs,
        risk: reached ? 'high' : 'medium',
        subject: { object: file.id, detail: [deploymentId] },
        related: [...(reached ? [{ at: reached, message: elevated_execution_words.reached }] : []), ...privilegeAt(elevation)],
        fixes: [asUser(name, runsAs)],
    };
}
function* notice([first, ...more]) {
    if (!first)
        return;
    const { execution, runsAs, elevation } = first;
    yield {
        ...(0,rules_message/* say */.cv)(elevated_execution_messages, 'many', {
            value: runsAs.text,
            execution: execution.name,
            rights: rightsOf(elevation),
            more: more.length,
        }),
        severity: 'notice',
        at: runsAs,
        subject: { detail: ['project'] },
        related: more
            .slice(0, elevated_execution_MOST_RELATED)
            .map((other) => ({ at: other.runsAs, message: elevated_execution_words.other(other.execution.name) })),
    };
}
function rightsOf({ roleId, grant }) {
    if (roleId === null || grant === null)
        return null;
    const isStandard = grant.at === null;
    const role = (isStandard && (0,standard_role_permissions/* nameOfStandardRole */.k)(roleId)) || roleId;
    return { role, isStandard, permission: grant.key, level: grant.level };
}
function privilegeAt({ roleId, grant }) {
    return roleId === null || !grant?.at ? [] : [{ at: grant.at, message: elevated_execution_words.holds(roleId) }];
}
function asUser(name, { element }) {
    return {
        title: elevated_execution_words.asUser(name),
        applicability: 'choice',
        edits: [element.name === 'runasadmin' ? (0,xml_edit/* setText */.c3)(element, 'F') : (0,xml_edit/* remove */.TF)(element)],
    };
}

;// CONCATENATED MODULE: ./build/src/rules/security/integration-role-excess.js









/** Its holders can neither log in by access token nor make tokens of their own (bridgehead_4248124361). */
const TOKEN_MANAGEMENT = 'ADMI_MANAGE_OAUTH_TOKENS';
const integration_role_excess_messages = {
    excess: ({ role, harm, ...held }) => `${(0,grant_words/* heldWords */.j0)(held)} in ${role} is not needed by any integration; anyone who obtains the credentials of the role ${harm ?? 'has it too'}.${held.permission === TOKEN_MANAGEMENT ? ' A role that holds it cannot log in with an access token.' : ''}`,
};
const integration_role_excess_words = {
    brief: (grant, harm) => (harm === null ? grant : `${grant}: ${harm}`),
    administer: 'can do nearly everything an administrator can',
};
const integrationRoleExcess = {
    id: 'integration-role-excess',
    group: 'security',
    severity: 'warning',
    risk: 'high',
    summary: 'The role of an integration holds a permission for account setup',
    messages: integration_role_excess_messages,
    what: `An active role that web services alone can use (\`iswebserviceonlyrole\`), or to which the policy gives the profile
\`integration\`, holds a permission of the Setup tab that can do more than view. Not reported: permissions by which
programs log in and use web services, and permissions for data that integrations synchronize, such as accounting
lists, statuses and deleted records.`,
    why: `The credentials of an integration are stored in another system and work without a person. Permissions that the
integration does not need help only someone who steals the credentials.`,
    fix: 'Lowers the permission to `VIEW`, or removes it if it does not have that level or is dangerous even then.',
    related: ['integration-role-incomplete', 'core-administration', 'privileged-permission'],
    example: {
        bad: {
            'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <iswebserviceonlyrole>T</iswebserviceonlyrole>
  <permissions>
    <permission>
      <permkey>ADMI_CUSTOMSCRIPT</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>ADMI_LOGIN_OAUTH2</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>ADMI_RESTWEBSERVICES</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <iswebserviceonlyrole>T</iswebserviceonlyrole>
  <permissions>
    <permission>
      <permkey>ADMI_CUSTOMSCRIPT</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
    <permission>
      <permkey>ADMI_LOGIN_OAUTH2</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>ADMI_RESTWEBSERVICES</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['section_N3424476', 'bridgehead_4248124361', 'section_1515446005'],
    *check(project, { policy }) {
        for (const active of (0,active_roles/* activeRolesOf */.H)(project)) {
            if (!(0,integrations/* isIntegration */.t2)(active.role, policy))
                continue;
            for (const grant of active.grants.values()) {
                if ((0,integrations/* isExcess */.YY)(grant.key, grant.level))
                    yield integration_role_excess_report(project, active, grant);
            }
        }
    },
};
function integration_role_excess_report(project, { role }, grant) {
    const { key, at } = grant;
    const level = (0,integrations/* isExcess */.YY)(key, 'VIEW') ? 'NONE' : (0,access_fixes/* levelAtMost */.fS)(key, 'VIEW');
    const fix = (0,access_fixes/* lowerFix */.PD)(project, [{ holder: role.id, key, level }]);
    return {
        ...(0,rules_message/* say */.cv)(integration_role_excess_messages, 'excess', { ...(0,grant_words/* heldArgs */.zY)(grant), role: role.id, harm: harmOf(grant) }),
        brief: integration_role_excess_words.brief((0,grant_words/* briefGrant */.nC)(grant), harmOf(grant)),
        risk: (0,risks/* riskOf */.bi)(key, grant.level),
        at,
        ...(0,width/* extentOfGrants */.Lo)([grant]),
        subject: { role: role.id, permission: key },
        fixes: fix ? [fix] : [],
    };
}
/** Null where nothing is known but the tab. */
function harmOf({ key, level }) {
    if (key === access_grants/* CORE_ADMINISTRATION */.$b)
        return integration_role_excess_words.administer;
    const { why, sources } = (0,risks/* explainRisk */.Di)(key, level);
    return (0,catalogue_privileges/* privilegeOf */.L)(key, level)?.attack ?? (sources.length > 0 ? why : null);
}

;// CONCATENATED MODULE: ./build/src/rules/security/integration-role-incomplete.js








const integration_role_incomplete_messages = {
    noService: ({ role }) => `"${role}" is the role of an integration and holds neither ${integrations/* WEB_SERVICES */.kK.join(' nor ')} at FULL, so it cannot use any web service; it can only call RESTlets.`,
    noLogin: ({ role }) => `"${role}" is the role of an integration and holds none of ${(0,util_words/* either */.gP)(integrations/* LOGINS */.bK)} at FULL, so it can log in neither with OAuth 2.0 nor with an access token.`,
    soap: ({ role }) => `"${role}" is the role of an integration that uses SOAP web services and can log in only by ADMI_LOGIN_OAUTH2: SOAP does not support OAuth 2.0, so it cannot log in. Use REST web services, or log in with an access token.`,
    ownSubsidiary: ({ role }) => `"OWN" for subsidiaryoption in ${role} limits this integration role to the records of its user’s own subsidiary. If this is intended, list it under settings in the policy.`,
};
const integration_role_incomplete_words = {
    seeOthers: (role) => `Set subsidiaryviewingallowed of ${role} to T: view the records of the other subsidiaries`,
    reachAll: (role) => `Set subsidiaryoption of ${role} to ALLACTIVE: use all permissions of the role in every active subsidiary`,
};
const integrationRoleIncomplete = {
    id: 'integration-role-incomplete',
    group: 'security',
    severity: 'warning',
    summary: 'The role of an integration cannot log in, or reaches no web service',
    messages: integration_role_incomplete_messages,
    what: `An active role that web services alone can use (\`iswebserviceonlyrole\`), or to which the policy gives the profile
\`integration\`, holds no permission for a web service at \`FULL\`, or none by which a program logs in. A role for
SuiteAnalytics Connect needs neither. With the profile, also reported: the role reaches only its own subsidiary, and
the policy does not set \`subsidiaryoption\`. Use \`require\` and \`require-custom-objects\` in the policy for
everything else that the integration needs.`,
    why: `The integration fails at its first request, often with an error that names no permission, or silently skips
the records of other subsidiaries.`,
    fix: `Adds a permission for REST or SOAP, or a login with OAuth 2.0 or an access token. For subsidiaries: lets the
role view the records of the others, or reach them.`,
    related: ['integration-role-excess', 'retiring-access', 'missing-required-permission'],
    example: {
        bad: {
            'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <iswebserviceonlyrole>T</iswebserviceonlyrole>
  <permissions>
    <permission>
      <permkey>ADMI_RESTWEBSERVICES</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <iswebserviceonlyrole>T</iswebserviceonlyrole>
  <permissions>
    <permission>
      <permkey>ADMI_RESTWEBSERVICES</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>ADMI_LOGIN_OAUTH2</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: [
        'section_N3424476',
        'section_N3424894',
        'bridgehead_4248124361',
        'article_0320025211',
        'section_N328126',
    ],
    *check(project, { policy }) {
        for (const active of (0,active_roles/* activeRolesOf */.H)(project)) {
            if (!(0,integrations/* isIntegration */.t2)(active.role, policy))
                continue;
            yield* lacking(project, active);
            if ((0,integrations/* hasIntegrationProfile */.Cm)(active.role, policy))
                yield* ownSubsidiaryOnly(active, policy);
        }
    },
};
function* lacking(project, active) {
    const { role } = active;
    const isForAiClients = holdsOne(active, [integrations/* AI_CONNECTOR */.L6]);
    const hasService = isForAiClients || holdsOne(active, integrations/* WEB_SERVICES */.kK);
    const isSoapAlone = isSoapOnly(active);
    const isForConnect = !hasService && holdsOne(active, integrations/* CONNECT */.hg);
    if (isForConnect)
        return;
    const offer = (keys) => keys.flatMap((key) => (0,access_fixes/* raiseFix */.AW)(project, role, key, 'FULL') ?? []);
    const report = (said, detail, fixes) => {
        return { ...said, at: placeOf(active), subject: { role: role.id, detail: [detail] }, fixes };
    };
    if (!hasService)
        yield report((0,rules_message/* say */.cv)(integration_role_incomplete_messages, 'noService', { role: role.id }), 'web-service', offer(servicesFor(active)));
    // What an AI client lacks to log in is reported by ai-role-incomplete.
    if (isForAiClients && !holdsOne(active, integrations/* WEB_SERVICES */.kK))
        return;
    const logins = isSoapAlone ? TOKEN_LOGINS : integrations/* LOGINS */.bK;
    if (!holdsOne(active, integrations/* LOGINS */.bK))
        yield report((0,rules_message/* say */.cv)(integration_role_incomplete_messages, 'noLogin', { role: role.id }), 'login', offer(isSoapAlone ? [TOKEN_LOGIN] : integrations/* LOGINS */.bK.slice(0, 2)));
    else if (!holdsOne(active, logins))
        yield report((0,rules_message/* say */.cv)(integration_role_incomplete_messages, 'soap', { role: role.id }), 'soap-login', offer(['ADMI_RESTWEBSERVICES', TOKEN_LOGIN]));
}
/** Those that take a login that the role has, or any if it has none. */
function servicesFor(active) {
    const isOauth2Only = holdsOne(active, integrations/* LOGINS */.bK) && !holdsOne(active, TOKEN_LOGINS);
    return isOauth2Only ? ['ADMI_RESTWEBSERVICES'] : integrations/* WEB_SERVICES */.kK;
}
const TOKEN_LOGIN = 'ADMI_LOGIN_OAUTH';
/** SOAP takes no OAuth 2.0 (section_N328126). */
const TOKEN_LOGINS = integrations/* LOGINS */.bK.filter((key) => key !== 'ADMI_LOGIN_OAUTH2');
function isSoapOnly(active) {
    return (holdsOne(active, ['ADMI_WEBSERVICES']) &&
        !holdsOne(active, ['ADMI_RESTWEBSERVICES', ...integrations/* CONNECT */.hg, integrations/* AI_CONNECTOR */.L6]));
}
function holdsOne({ grants }, keys) {
    return keys.some((key) => grants.get(key)?.level === 'FULL');
}
/** Where the role says what it is, or where the permission would stand. */
function placeOf({ role }) {
    return (0,integrations/* webServicesMark */.MD)(role) ?? (0,sdf_value/* openingTag */.p8)((0,sdf_value/* child */.jf)(role.root, 'permissions') ?? role.root);
}
function* ownSubsidiaryOnly({ role }, policy) {
    const option = (0,sdf_value/* childValue */.EK)(role.root, 'subsidiaryoption');
    if (option?.text !== 'OWN' || (0,sdf_value/* childValue */.EK)(role.root, 'subsidiaryviewingallowed')?.text === 'T')
        return;
    const settings = (0,policy_match/* policiesFor */.Ov)(policy, role.id).flatMap((entry) => entry.settings);
    if (settings.some(({ field }) => field === 'subsidiaryoption'))
        return;
    const choice = (title, field, value) => {
        const edits = (0,access_edits/* setField */.x)(role, field, value);
        return edits ? [{ title, applicability: 'choice', edits }] : [];
    };
    yield {
        ...(0,rules_message/* say */.cv)(integration_role_incomplete_messages, 'ownSubsidiary', { role: role.id }),
        at: option,
        subject: { role: role.id, detail: ['subsidiaryoption'] },
        fixes: [
            ...choice(integration_role_incomplete_words.seeOthers(role.id), 'subsidiaryviewingallowed', 'T'),
            ...choice(integration_role_incomplete_words.reachAll(role.id), 'subsidiaryoption', 'ALLACTIVE'),
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/rules/security/online-suitelet-as-administrator.js





const online_suitelet_as_administrator_messages = {
    administrator: ({ role, suitelet }) => `"${role}" is the role under which ${suitelet} runs, and it runs without a login: anyone who knows or guesses its address can do whatever its script lets an administrator do. Run it under a role that holds only what the script needs, or require a login.`,
    privileged: (of) => `"${of.role}" is the role under which ${of.suitelet} runs, and it runs without a login: anyone who knows or guesses its address can use what its script does with ${(0,permission_words/* named */.KT)(of.permission)} at ${of.level}. Run it under a role that holds only what the script needs, or require a login.`,
};
const online_suitelet_as_administrator_words = {
    holds: (role) => `This makes ${role} a privileged role.`,
    online: 'It is available without a login.',
    close: (suitelet) => `Set isonline of ${suitelet} to F: only people who have logged in can run it`,
};
const onlineSuiteletAsAdministrator = {
    id: 'online-suitelet-as-administrator',
    group: 'security',
    severity: 'warning',
    risk: 'high',
    summary: 'A suitelet runs as an administrator, or as a privileged role, for people who have not logged in',
    messages: online_suitelet_as_administrator_messages,
    what: `A deployment of a suitelet has \`isonline\` \`T\`, and its \`runasrole\` is \`ADMINISTRATOR\`, \`FULL_ACCESS\`, \`SYSTEM_ADMINISTRATOR\` or
another role that holds a privileged permission: a custom role of the project, or a standard role according to Oracle's documentation.
Not reported if the suitelet is inactive, the deployment is off (\`isdeployed\` \`F\`), or its status is \`TESTING\`, in which only its
owner can run it.`,
    why: `Such a page is open to the whole internet. A mistake in its script, such as using a record id from the address
without checking it, can read or change any data of the account.`,
    fix: `Makes the suitelet available only after a login. If it must stay open, set \`runasrole\` to a separate role
that holds only what the script needs.`,
    related: ['open-to-the-public', 'elevated-execution'],
    example: {
        bad: {
            'Objects/customscript_booking_form.xml': `<suitelet scriptid="customscript_booking_form">
  <name>Booking Form</name>
  <scriptfile>[/SuiteScripts/booking-form.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_booking_form">
      <isdeployed>T</isdeployed>
      <isonline>T</isonline>
      <runasrole>ADMINISTRATOR</runasrole>
      <status>RELEASED</status>
      <title>Booking Form</title>
    </scriptdeployment>
  </scriptdeployments>
</suitelet>
`,
        },
        good: {
            'Objects/customscript_booking_form.xml': `<suitelet scriptid="customscript_booking_form">
  <name>Booking Form</name>
  <scriptfile>[/SuiteScripts/booking-form.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_booking_form">
      <isdeployed>T</isdeployed>
      <isonline>F</isonline>
      <runasrole>ADMINISTRATOR</runasrole>
      <status>RELEASED</status>
      <title>Booking Form</title>
    </scriptdeployment>
  </scriptdeployments>
</suitelet>
`,
        },
    },
    sources: ['SDFxml_2909147388', 'chapter_N2998873', 'section_1515446005', 'section_N295396'],
    *check(project) {
        for (const execution of (0,executions/* executionsOf */.tz)(project)) {
            const online = onlineMark(execution);
            const elevation = online && elevationOf(project, execution);
            const { runsAs } = execution;
            if (elevation && runsAs)
                yield online_suitelet_as_administrator_report(execution, runsAs, online, elevation);
        }
    },
};
function online_suitelet_as_administrator_report({ file, deploymentId, name }, runsAs, online, { roleId, grant }) {
    const isRole = roleId !== null && grant !== null;
    return {
        ...(isRole
            ? (0,rules_message/* say */.cv)(online_suitelet_as_administrator_messages, 'privileged', {
                role: runsAs.text,
                suitelet: name,
                permission: grant.key,
                level: grant.level,
            })
            : (0,rules_message/* say */.cv)(online_suitelet_as_administrator_messages, 'administrator', { role: runsAs.text, suitelet: name })),
        at: runsAs,
        subject: { object: file.id, detail: [deploymentId] },
        related: [
            { at: online, message: online_suitelet_as_administrator_words.online },
            ...(isRole && grant.at ? [{ at: grant.at, message: online_suitelet_as_administrator_words.holds(roleId) }] : []),
        ],
        fixes: [
            {
                title: online_suitelet_as_administrator_words.close(name),
                applicability: 'choice',
                edits: [(0,xml_edit/* setText */.c3)(online.element, 'F')],
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/src/access/holders.js
var holders = __webpack_require__(64527);
// EXTERNAL MODULE: ./build/src/sdf/object-file.js
var object_file = __webpack_require__(30781);
;// CONCATENATED MODULE: ./build/src/rules/security/open-to-the-public.js








const open_to_the_public_MOST_RELATED = 3;
const open_to_the_public_messages = {
    public: ({ level, object }) => `"${level}" for "publicpermissionlevel" in ${object} gives people without a login this access to its records.`,
    external: ({ level, object }) => `"${level}" for "externalrolepermissionlevel" in ${object} gives every customer, vendor and partner with a login this access to its records.`,
    form: ({ object, level }) => `"ONLINE_FORM_USER" in ${object} gives people without a login ${level} through online forms.`,
    everybody: ({ object, level }) => `"_ALL_ROLES" in ${object} gives every role ${level}, including the roles of customers, vendors and partners.`,
    online: ({ suitelet }) => `"T" for "isonline" in ${suitelet} lets anyone on the internet open this page without a login. Check what its script allows them, or require a login.`,
    audience: ({ role, script }) => `"${role}" may run ${script}, and this role includes people outside the company. List the roles that need it instead.`,
    file: ({ file, more }) => `"T" for "availablewithoutlogin" in ${file} lets anyone on the internet who has its address download it.${more === 0
        ? ''
        : more === 1
            ? ' 1 more file of this project is also open.'
            : ` ${more} more files of this project are also open.`}`,
};
const open_to_the_public_words = {
    otherFile: (file) => `${file} is also open.`,
    lower: (name, object) => `Set ${name} in ${object} to NONE`,
    close: (suitelet) => `Set isonline of ${suitelet} to F: only people who have logged in can run it`,
    closeFile: (file) => `Set availablewithoutlogin of ${file} to F: only people who have logged in can read it`,
};
const openToThePublic = {
    id: 'open-to-the-public',
    group: 'security',
    severity: 'warning',
    risk: 'high',
    summary: 'People without a login, or all outsiders, have access',
    messages: open_to_the_public_messages,
    what: `A record type with the access type \`NONENEEDED\` whose \`publicpermissionlevel\` or \`externalrolepermissionlevel\` is above
\`NONE\`; a permission list that is in effect and grants something to \`ONLINE_FORM_USER\` or \`_ALL_ROLES\`; a suitelet that is
deployed, released and available without a login, or a suitelet or RESTlet with one of these roles in its audience; a file
with \`availablewithoutlogin\` \`T\`, once per file if a change adds it, otherwise once per project. A suitelet that
also runs as an administrator is reported by \`online-suitelet-as-administrator\` alone.`,
    why: `Nobody decides who these people are, and no role, two-factor authentication or IP address rule protects the
data. If the access is intended, say so in a comment.`,
    fix: 'Sets the level to NONE, or requires a login.',
    related: ['online-suitelet-as-administrator', 'unused-permission-list'],
    example: {
        bad: {
            'Objects/customrecord_feedback.xml': `<customrecordtype scriptid="customrecord_feedback">
  <accesstype>NONENEEDED</accesstype>
  <publicpermissionlevel>EDIT</publicpermissionlevel>
  <recordname>Feedback</recordname>
</customrecordtype>
`,
        },
        good: {
            'Objects/customrecord_feedback.xml': `<customrecordtype scriptid="customrecord_feedback">
  <accesstype>NONENEEDED</accesstype>
  <publicpermissionlevel>NONE</publicpermissionlevel>
  <recordname>Feedback</recordname>
</customrecordtype>
`,
        },
    },
    sources: ['SDFxml_372451363', 'subsect_0816050536', 'SDFxml_2909147388', 'chapter_N2998873'],
    *check(project, { base }) {
        for (const object of project.counterparts) {
            yield* openRecordType(object);
            if ((0,holders/* isListInForce */.jJ)(object))
                for (const entry of object.permittedRoles)
                    yield* openEntry(object, entry);
        }
        yield* openScripts(project);
        yield* openFiles(project, base);
    },
};
const OPEN_LEVELS = [
    ['publicpermissionlevel', 'public'],
    ['externalrolepermissionlevel', 'external'],
];
function* openRecordType({ kind, id, root, accessType }) {
    if (kind !== 'customrecordtype' || accessType?.text !== 'NONENEEDED')
        return;
    if ((0,sdf_value/* childValue */.EK)(root, 'isinactive')?.text === 'T')
        return;
    for (const [name, message] of OPEN_LEVELS) {
        const level = (0,sdf_value/* childValue */.EK)(root, name);
        if (!level || level.text === 'NONE')
            continue;
        yield {
            ...(0,rules_message/* say */.cv)(open_to_the_public_messages, message, { level: level.text, object: id }),
            at: level,
            subject: { object: id, detail: [name] },
            fixes: [lower([level], name, id)],
        };
    }
}
const LEVELS_OF_SEGMENTS = ['valuemgmtaccesslevel', 'recordaccesslevel', 'searchaccesslevel'];
function* openEntry(object, { element, role }) {
    const holder = role && (0,notation/* dueRole */.nv)(role.text);
    if (!holder || !PUBLIC_ROLES.has(holder))
        return;
    const names = object.kind === 'customsegment' ? LEVELS_OF_SEGMENTS : ['permittedlevel'];
    const levels = names
        .map((name) => (0,sdf_value/* childValue */.EK)(element, name))
        .filter((level) => level !== null && level.text !== 'NONE');
    const [first] = levels;
    if (!first)
        return;
    yield {
        ...(0,rules_message/* say */.cv)(open_to_the_public_messages, holder === '_ALL_ROLES' ? 'everybody' : 'form', {
            object: object.id,
            level: first.text,
        }),
        at: role,
        subject: { object: object.id, detail: [holder] },
        fixes: [lower(levels, `the level of ${holder}`, object.id)],
    };
}
function lower(levels, name, object) {
    return {
        title: open_to_the_public_words.lower(name, object),
        applicability: 'choice',
        edits: levels.map(({ element }) => (0,xml_edit/* setText */.c3)(element, 'NONE')),
    };
}
function* openScripts(project) {
    for (const execution of (0,executions/* executionsOf */.tz)(project)) {
        const { file, deploymentId, name } = execution;
        const online = onlineMark(execution);
        if (online && elevationOf(project, execution))
            continue;
        const mark = online ?? publicMark(execution);
        if (!mark)
            continue;
        yield {
            ...(online
                ? (0,rules_message/* say */.cv)(open_to_the_public_messages, 'online', { suitelet: name })
                : (0,rules_message/* say */.cv)(open_to_the_public_messages, 'audience', { role: mark.text, script: name })),
            at: mark,
            subject: { object: file.id, detail: [deploymentId] },
            fixes: online
                ? [{ title: open_to_the_public_words.close(name), applicability: 'choice', edits: [(0,xml_edit/* setText */.c3)(online.element, 'F')] }]
                : [],
        };
    }
}
/** Styles, pictures and scripts of web pages have to be open, and there are many: what was open before is told once. */
function* openFiles(project, base) {
    const before = new Set(base ? openFilesOf(base).map(({ file }) => file.id) : []);
    const open = openFilesOf(project);
    const isBrought = ({ file }) => base !== null && !before.has(file.id);
    for (const some of open.filter(isBrought))
        yield reportFiles([some], { object: some.file.id });
    const [first, ...others] = open.filter((some) => !isBrought(some));
    if (first)
        yield reportFiles([first, ...others], { detail: ['files'] });
}
function openFilesOf(project) {
    return project.files.flatMap((file) => {
        if (file.kind !== object_file/* FILE_KINDS */.Rt.file ||
            file.isSilent ||
            !file.id.startsWith('/') ||
            !file.source.text.includes('availablewithoutlogin'))
            return [];
        const root = file.root();
        const mark = root && (0,sdf_value/* childValue */.EK)(root, 'availablewithoutlogin');
        return mark?.text === 'T' ? [{ file, mark }] : [];
    });
}
function reportFiles(files, subject) {
    const [{ file, mark }, ...others] = files;
    return {
        ...(0,rules_message/* say */.cv)(open_to_the_public_messages, 'file', { file: file.id, more: others.length }),
        at: mark,
        subject,
        risk: 'medium',
        related: others
            .slice(0, open_to_the_public_MOST_RELATED)
            .map((other) => ({ at: other.mark, message: open_to_the_public_words.otherFile(other.file.id) })),
        fixes: others.length > 0
            ? []
            : [
                {
                    title: open_to_the_public_words.closeFile(file.id),
                    applicability: 'choice',
                    edits: [(0,xml_edit/* setText */.c3)(mark.element, 'F')],
                },
            ],
    };
}

// EXTERNAL MODULE: ./build/src/rules/security/person-duty-conflict.js + 1 modules
var person_duty_conflict = __webpack_require__(69258);
;// CONCATENATED MODULE: ./build/src/rules/security/privileged-permission.js








const privileged_permission_messages = {
    privileged: ({ role, attack, instead, ...held }) => `${(0,grant_words/* heldWords */.j0)(held)} in ${role}: its holder, or anyone who takes over that login, ${attack}. ${instead}.`,
};
const privileged_permission_words = {
    brief: (grant, { attack, instead }) => `${grant}: ${attack}. ${instead}.`,
};
const privilegedPermission = {
    id: 'privileged-permission',
    group: 'security',
    severity: 'warning',
    risk: 'high',
    summary: 'A role holds a privileged permission',
    messages: privileged_permission_messages,
    what: `A permission for which NetSuite itself requires two-factor authentication, or with which its holders can give
themselves more access, add code, or export data in bulk, at a level that allows it, in an active role. Permissions
that most roles hold are not reported: exports, workbooks, web services. For integration roles,
\`integration-role-excess\` reports the setup permissions.`,
    why: `Anyone who takes over the login of one such user gains more than the role shows, up to the whole account. Each
finding says what the permission allows, and what to grant instead.`,
    fix: 'Lowers the permission to a harmless level, or removes it if it has no such level.',
    related: ['privileged-role-without-2fa', 'core-administration', 'integration-role-excess'],
    example: {
        bad: {
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <permissions>
    <permission>
      <permkey>ADMI_CUSTOMSCRIPT</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <permissions>
    <permission>
      <permkey>ADMI_CUSTOMSCRIPT</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['section_1515446005', 'section_1491842937', 'chapter_N3236764', 'article_0320025211'],
    *check(project, { policy }) {
        for (const active of (0,active_roles/* activeRolesOf */.H)(project)) {
            const ofIntegration = (0,integrations/* isIntegration */.t2)(active.role, policy);
            for (const grant of active.grants.values()) {
                const privilege = (0,catalogue_privileges/* privilegeOf */.L)(grant.key, grant.level);
                if (!privilege || (ofIntegration && (0,integrations/* isExcess */.YY)(grant.key, grant.level)))
                    continue;
                yield privileged_permission_report(project, active, grant, privilege);
            }
        }
    },
};
function privileged_permission_report(project, { role }, grant, privilege) {
    const { key, at } = grant;
    const { attack, instead } = privilege;
    const fix = (0,access_fixes/* lowerFix */.PD)(project, [{ holder: role.id, key, level: (0,access_fixes/* levelBelow */.w8)(key, privilege.from) }]);
    return {
        ...(0,rules_message/* say */.cv)(privileged_permission_messages, 'privileged', { ...(0,grant_words/* heldArgs */.zY)(grant), role: role.id, attack, instead }),
        brief: privileged_permission_words.brief((0,grant_words/* briefGrant */.nC)(grant), privilege),
        risk: (0,risks/* riskOf */.bi)(key, grant.level),
        at,
        ...(0,width/* extentOfGrants */.Lo)([grant]),
        subject: { role: role.id, permission: key },
        fixes: fix ? [fix] : [],
    };
}

;// CONCATENATED MODULE: ./build/src/rules/security/privileged-role-without-2fa.js








const privileged_role_without_2fa_messages = {
    off: (of) => `"OFF" for tfarequired in ${of.role}, which holds ${(0,permission_words/* named */.KT)(of.permission)}${privileged_role_without_2fa_others(of.more)}. ${end(of)}`,
    absent: (of) => `"tfarequired" is absent in ${of.role}, which means OFF, and the role holds ${(0,permission_words/* named */.KT)(of.permission)}${privileged_role_without_2fa_others(of.more)}. ${end(of)}`,
};
function end({ isDemanded }) {
    return isDemanded
        ? 'NetSuite requires two-factor authentication for it anyway; set it in the role.'
        : 'A stolen password is enough to use the role.';
}
const privileged_role_without_2fa_words = {
    set: (role) => `Require two-factor authentication in ${role}, so that a password alone is not enough`,
};
function privileged_role_without_2fa_others(more) {
    if (more === 0)
        return '';
    return more === 1 ? ' and 1 more privileged permission' : ` and ${more} more privileged permissions`;
}
const privilegedRoleWithout2fa = {
    id: 'privileged-role-without-2fa',
    group: 'security',
    severity: 'warning',
    risk: 'high',
    summary: 'A privileged role does not require two-factor authentication',
    messages: privileged_role_without_2fa_messages,
    what: `\`tfarequired\` is \`OFF\` or absent in an active role that holds core administration, a permission for which
NetSuite requires two-factor authentication, or another permission with which the account can be taken over. Not
reported for single sign-on roles and web services only roles, which log in by other means. A notice if NetSuite
requires the second factor anyway.`,
    why: `Anyone with a stolen password can log in. For some permissions, NetSuite requires the second factor even if the
role does not; then the role is misleading, and it loses its protection if the permission is removed.`,
    fix: 'Requires two-factor authentication, with the duration that SDF needs.',
    related: ['privileged-permission', 'core-administration', 'required-setting'],
    example: {
        bad: {
            'Objects/customrole_admin.xml': `<role scriptid="customrole_admin">
  <name>User Administrator</name>
  <centertype>BASIC</centertype>
  <tfaduration>0</tfaduration>
  <tfarequired>OFF</tfarequired>
  <permissions>
    <permission>
      <permkey>ADMI_MANAGEUSERS</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_admin.xml': `<role scriptid="customrole_admin">
  <name>User Administrator</name>
  <centertype>BASIC</centertype>
  <tfaduration>0</tfaduration>
  <tfarequired>SMS</tfarequired>
  <permissions>
    <permission>
      <permkey>ADMI_MANAGEUSERS</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['section_1515446005', 'subsect_1552068325', 'section_1532968056'],
    *check(project) {
        for (const active of (0,active_roles/* activeRolesOf */.H)(project)) {
            const privileges = [...active.grants.values()].filter(privileged_role_without_2fa_isPrivileged);
            if (!logsInOtherwise(active.role))
                yield* privileged_role_without_2fa_judge(active, privileges);
        }
    },
};
/** The table of risks says which of the other privileges come to the whole account. */
function privileged_role_without_2fa_isPrivileged({ key, level }) {
    if ((0,catalogue_privileges/* demandsTwoFactor */.o)(key, level))
        return true;
    return (0,catalogue_privileges/* privilegeOf */.L)(key, level) !== null && (0,risks/* riskOf */.bi)(key, level) === 'critical';
}
function logsInOtherwise(role) {
    return (0,integrations/* webServicesMark */.MD)(role) !== null || (0,sdf_value/* childValue */.EK)(role.root, 'issinglesignononly')?.text === 'T';
}
function privileged_role_without_2fa_judge({ role }, privileges) {
    const demanding = privileges.find(({ key, level }) => (0,catalogue_privileges/* demandsTwoFactor */.o)(key, level));
    const first = demanding ?? privileges[0];
    const value = (0,sdf_value/* childValue */.EK)(role.root, 'tfarequired');
    if (!first || (value && value.text !== 'OFF'))
        return [];
    return [
        {
            ...(0,rules_message/* say */.cv)(privileged_role_without_2fa_messages, value ? 'off' : 'absent', {
                role: role.id,
                permission: first.key,
                more: privileges.length - 1,
                isDemanded: demanding !== undefined,
            }),
            // NetSuite asks for it whatever the role says: nobody gets in with a password alone.
            severity: demanding ? 'notice' : 'warning',
            at: value ?? (0,sdf_value/* openingTag */.p8)(role.root),
            subject: { role: role.id },
            fixes: privileged_role_without_2fa_fixesOf(role),
        },
    ];
}
function privileged_role_without_2fa_fixesOf(role) {
    const edits = (0,access_edits/* setField */.x)(role, 'tfarequired', 'SMS');
    return edits ? [{ title: privileged_role_without_2fa_words.set(role.id), applicability: 'choice', edits }] : [];
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/endings.js + 1 modules
var endings = __webpack_require__(89840);
;// CONCATENATED MODULE: ./build/src/rules/security/retiring-access.js







const retiring_access_messages = {
    retiring: (of) => `${of.grant} in ${of.role}: ${of.ending}. ${of.instead}`,
};
const retiring_access_words = {
    move: (instead, keys) => `Use ${instead} instead; for that, the role needs ${(0,util_words/* listed */.KE)(keys)}.`,
    moveFromSoap: (keys) => `Use REST web services with OAuth 2.0 instead; for that, the role needs ${(0,util_words/* listed */.KE)(keys)}. SOAP does not support OAuth 2.0.`,
    remove: (instead) => `The role already holds what ${instead} requires: remove this permission when nothing uses it any more.`,
    also: (key) => `${(0,permission_words/* named */.KT)(key)} allows the same login.`,
};
const retiringAccess = {
    id: 'retiring-access',
    group: 'security',
    severity: 'notice',
    summary: 'A role depends on a login or a service that NetSuite is retiring',
    messages: retiring_access_messages,
    what: `An active role can log in with an access token (\`ADMI_LOGIN_OAUTH\`, \`ADMI_MANAGE_OWN_OAUTH_TOKENS\`), or uses SOAP web
services: it holds \`ADMI_WEBSERVICES\`, and can log in with an access token, is for web services only, or has the profile
\`integration\` in the policy. A role for SuiteAnalytics Connect that cannot use any web service is not reported, because
Connect keeps that login.

A notice, or a warning in the last half year before the end. If a change gives a role its first login with an access token,
the date that counts is that of the first release in which no new integration can use one. The passing of time alone never
makes a finding new or worse, neither in a change nor compared with the baseline.`,
    why: `SOAP web services: 2025.2 is the last endpoint. It is the only one as of 2027.1, and 2028.2 removes it. REST web
services replace it.

Token-based authentication: as of 2027.1, no new integration can use it. It ends with 2028.1 at the earliest, except for
SuiteAnalytics Connect. OAuth 2.0 replaces it, but SOAP does not support OAuth 2.0: an integration that uses SOAP must move to
REST when it changes its login.

NetSuite also ends NLAuth, and new integrations that use an authorization code without PKCE, with 2027.1. It ended the data
source NetSuite.com of Connect with 2026.1. A role does not show whether anyone uses these, so they are not reported. A
release x.1 counts from February 1, a release x.2 from August 1.`,
    fix: null,
    related: ['integration-role-incomplete', 'connect-permission-blocked'],
    example: {
        bad: {
            'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>ADMI_LOGIN_OAUTH</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>ADMI_RESTWEBSERVICES</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>ADMI_LOGIN_OAUTH2</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>ADMI_RESTWEBSERVICES</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: [
        'section_N3418174',
        'section_N3418621',
        'article_2104046421',
        'section_0525020842',
        'section_158921905537',
        'section_N328126',
        'chapter_N752122',
    ],
    *check(project, context) {
        const before = context.base && new Map((0,active_roles/* activeRolesOf */.H)(context.base).map((one) => [one.role.id, one]));
        for (const active of (0,active_roles/* activeRolesOf */.H)(project)) {
            for (const ending of (0,endings/* allEndings */.uO)()) {
                const grants = retiring_access_usesOf(ending, active, context);
                const [first] = grants;
                if (!first)
                    continue;
                const known = before?.get(active.role.id);
                const isNew = before !== null && !(known && ending.keys.some((key) => retiring_access_holds(known, key)));
                yield retiring_access_report(active, ending, { first, grants, isNew, today: context.today });
            }
        }
    },
};
const SOAP = 'ADMI_WEBSERVICES';
const REST = 'ADMI_RESTWEBSERVICES';
const OAUTH2 = 'ADMI_LOGIN_OAUTH2';
/** Both log in by access token; the permission to manage the tokens of others does not (bridgehead_4248124361). */
const retiring_access_TOKEN_LOGINS = ['ADMI_LOGIN_OAUTH', 'ADMI_MANAGE_OWN_OAUTH_TOKENS'];
/** The permissions by which a role depends on what ends; none where it does not, or does not show it. */
function retiring_access_usesOf({ id }, active, { policy }) {
    const logins = retiring_access_TOKEN_LOGINS.flatMap((key) => atFull(active, key) ?? []);
    if (id === 'token-based-authentication')
        return isForConnect(active) ? [] : logins;
    if (id !== 'soap')
        return [];
    const soap = atFull(active, SOAP);
    return soap && (logins.length > 0 || (0,integrations/* isIntegration */.t2)(active.role, policy)) ? [soap] : [];
}
function isForConnect(active) {
    return integrations/* CONNECT */.hg.some((key) => retiring_access_holds(active, key)) && !integrations/* WEB_SERVICES */.kK.some((key) => retiring_access_holds(active, key));
}
function retiring_access_holds(active, key) {
    return atFull(active, key) !== null;
}
function atFull({ grants }, key) {
    const grant = grants.get(key);
    return grant?.level === 'FULL' ? grant : null;
}
function retiring_access_report(active, ending, use) {
    const { role } = active;
    const { first, grants, isNew, today } = use;
    const due = (0,endings/* halfYearBefore */.ah)(isNew ? (0,endings/* closesWith */.W0)(ending) : ending.ends);
    return {
        ...(0,rules_message/* say */.cv)(retiring_access_messages, 'retiring', {
            grant: (0,grant_words/* grantWords */.AI)(first),
            role: role.id,
            ending: (0,endings/* describeEnding */.be)(ending),
            instead: insteadOf(ending, active),
        }),
        at: first.at,
        severity: today >= due ? 'warning' : 'notice',
        isDated: true,
        risk: 'low',
        subject: { role: role.id, detail: [ending.id] },
        related: grants.slice(1).map(({ key, at }) => ({ at, message: retiring_access_words.also(key) })),
    };
}
/** A login that the service of the role does not take is no way out: SOAP takes no OAuth 2.0 (section_N328126). */
function insteadOf({ id, instead }, active) {
    const isSoapAlone = retiring_access_holds(active, SOAP) && !retiring_access_holds(active, REST);
    const due = id === 'soap' || isSoapAlone ? [REST, OAUTH2] : [OAUTH2];
    const missing = due.filter((key) => !retiring_access_holds(active, key));
    if (missing.length === 0)
        return retiring_access_words.remove(instead);
    return id !== 'soap' && isSoapAlone ? retiring_access_words.moveFromSoap(missing) : retiring_access_words.move(instead, missing);
}

;// CONCATENATED MODULE: ./build/src/rules/security/subsidiaries-open-by-default.js





const subsidiaries_open_by_default_messages = {
    open: ({ role }) => `"${role}" does not set subsidiaryoption, so SDF uses ALL: the role reaches the records of every subsidiary. In the UI, the default is the user’s own subsidiary.`,
};
const subsidiaries_open_by_default_words = {
    set: (role, value, grants) => `Set subsidiaryoption of ${role} to ${value}: ${grants}`,
};
const CHOICES = new Map([
    ['OWN', 'the user’s own subsidiary'],
    ['ALL', 'every subsidiary, as now'],
]);
const subsidiariesOpenByDefault = {
    id: 'subsidiaries-open-by-default',
    group: 'security',
    severity: 'warning',
    risk: 'medium',
    summary: 'A role reaches every subsidiary because it sets no subsidiary option',
    messages: subsidiaries_open_by_default_messages,
    what: `\`subsidiaryoption\` is absent or empty in an active role, and the account of the project has subsidiaries: the manifest
lists the feature, another role has the field, or the role itself holds a permission that belongs to the feature. A
role with an explicit \`ALL\` passes.`,
    why: `Without the field, access is wider: SDF uses \`ALL\`, including inactive subsidiaries, but the UI uses the
subsidiary of the user. A role that is written by hand, or copied without the field, reaches the books of the whole
company.`,
    fix: 'Writes the option: the subsidiary of the user, or every subsidiary as now.',
    related: ['required-setting', 'integration-role-incomplete'],
    example: {
        bad: {
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <permissions>
    <permission>
      <permkey>LIST_SUBSIDIARY</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <subsidiaryoption>OWN</subsidiaryoption>
  <permissions>
    <permission>
      <permkey>LIST_SUBSIDIARY</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
    },
    sources: ['SDFxml_2121043136', 'section_4731154857'],
    *check(project) {
        const hasSubsidiaries = isOfAccountWithSubsidiaries(project);
        for (const { role, grants } of (0,active_roles/* activeRolesOf */.H)(project)) {
            if ((0,sdf_value/* childValue */.EK)(role.root, 'subsidiaryoption'))
                continue;
            if (hasSubsidiaries || [...grants.keys()].some(belongsToSubsidiaries))
                yield subsidiaries_open_by_default_report(role);
        }
    },
};
/** Elsewhere the field does not exist, and NetSuite does not export it. */
function isOfAccountWithSubsidiaries({ manifest, roles }) {
    return (manifest?.features.has('SUBSIDIARIES') === true ||
        roles.some(({ root }) => (0,sdf_value/* child */.jf)(root, 'subsidiaryoption') ?? (0,sdf_value/* child */.jf)(root, 'subsidiaryviewingallowed')));
}
function belongsToSubsidiaries(key) {
    return (0,catalogue_permissions/* findPermission */.Ll)(key)?.feature === 'Subsidiaries';
}
function subsidiaries_open_by_default_report(role) {
    return {
        ...(0,rules_message/* say */.cv)(subsidiaries_open_by_default_messages, 'open', { role: role.id }),
        at: (0,sdf_value/* openingTag */.p8)(role.root),
        subject: { role: role.id },
        fixes: [...CHOICES].flatMap(([value, grants]) => subsidiaries_open_by_default_fixTo(role, value, grants)),
    };
}
function subsidiaries_open_by_default_fixTo(role, value, grants) {
    const edits = (0,access_edits/* setField */.x)(role, 'subsidiaryoption', value);
    const title = subsidiaries_open_by_default_words.set(role.id, value, grants);
    return edits ? [{ title, applicability: 'choice', edits }] : [];
}

;// CONCATENATED MODULE: ./build/src/rules/index.js




























































/** Every rule, in the order in which documents list them. */
const RULES = [
    malformedXml,
    unsafeXml,
    unreadFile,
    invalidScriptid,
    fileNameDiffersFromScriptid,
    duplicateScriptid,
    unknownElement,
    missingElement,
    repeatedElement,
    invalidValue,
    unavailableField,
    repeatedSegment,
    unknownPermission,
    levelNotAllowed,
    duplicatePermission,
    restrictionOnStandardPermission,
    bareScriptId,
    levelMismatch,
    restrictionMismatch,
    missingCounterpart,
    duplicatePermittedRole,
    emptyPermissionList,
    unusedPermissionList,
    unresolvedReference,
    undeclaredFeature,
    inactiveRoleReference,
    accessLeftInAccount,
    invalidProjectType,
    unknownFeature,
    invalidDependency,
    unportableManifest,
    missingDeployFile,
    deployPathWithoutFiles,
    valueNotDeployable,
    nestedProject,
    missingRequiredPermission,
    forbiddenPermission,
    levelAboveLimit,
    requiredSetting,
    dutyConflict,
    roleCombinationConflict,
    accessWidened,
    exception_expired/* exceptionExpired */.R,
    exceptionUnused,
    suppressionUnused,
    suppressionWithoutReason,
    privilegedPermission,
    privilegedRoleWithout2fa,
    coreAdministration,
    subsidiariesOpenByDefault,
    integrationRoleIncomplete,
    integrationRoleExcess,
    aiRoleIncomplete,
    aiRoleTooPowerful,
    connectPermissionBlocked,
    onlineSuiteletAsAdministrator,
    openToThePublic,
    elevatedExecution,
    retiringAccess,
    person_duty_conflict/* personDutyConflict */.un,
];


/***/ }),

/***/ 92590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ afterException),
/* harmony export */   Q$: () => (/* binding */ afterwards),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cv: () => (/* binding */ say)
/* harmony export */ });
/** Says one of a rule's messages. */
function say(_messages, messageId, args) {
    return { messageId, args };
}
/** The argument that any message can have: the day on which the exception for it ended. */
const ENDED = 'exceptionExpired';
/** The text of a message, in words. */
function textOf(messages, { messageId, args }) {
    const text = messages[messageId];
    if (!text)
        throw new Error(`There is no message "${messageId}".`);
    const after = afterwards(args);
    return text(args) + (after === null ? '' : ` ${after}`);
}
/** What is said of the exception that accepted a fault until a day; null where there was none. */
function afterwards({ [ENDED]: ended }) {
    return typeof ended === 'string' ? words.ended(ended) : null;
}
/** A message, with the exception that accepted the fault until a day. */
function afterException({ messageId, args }, day) {
    return { messageId, args: { ...args, [ENDED]: day } };
}
const words = {
    ended: (day) => `The exception for this expired on ${day}.`,
};


/***/ }),

/***/ 24041:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ exceptionExpired)
/* harmony export */ });
/* unused harmony export messages */
/* harmony import */ var _policy_exceptions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29272);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92590);
/* harmony import */ var _shared_about_exception_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8758);



/** From so many days before its last one on a team is told that an exception is about to lapse. */
const DAYS_OF_WARNING = 30;
const messages = {
    expired: ({ date, ...what }) => `This exception for ${(0,_shared_about_exception_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(what)} expired on "${date}". Renew it or remove it.`,
    soon: ({ date, days, ...what }) => `This exception for ${(0,_shared_about_exception_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(what)} expires ${inDays(days)} ("${date}"). Renew it or fix the finding.`,
};
const exceptionExpired = {
    id: 'exception-expired',
    group: 'policy',
    severity: 'warning',
    summary: 'An exception of the policy has expired or expires soon',
    messages,
    what: `An exception in the config whose \`expires\` date is in the past or in the next ${DAYS_OF_WARNING} days. The
date is the last day on which the exception is valid, in UTC.`,
    why: `After that day, the finding is reported again and can fail changes that have nothing to do with it. An
exception has a date so that somebody looks at it again.`,
    fix: null,
    related: ['exception-unused', 'suppression-unused'],
    example: {
        bad: {
            '.github/sdf-role-compliance.yml': `exceptions:
  - { rule: level-mismatch, role: customrole_clerk, reason: Until the next release, expires: 2020-12-31 }
`,
            'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
</role>
`,
        },
        good: { '.github/sdf-role-compliance.yml': 'extends: [recommended]\n' },
    },
    sources: [],
    check: () => [],
    *review({ exceptions, today }) {
        for (const { exception } of exceptions) {
            const report = judge(exception, today);
            if (report)
                yield report;
        }
    },
};
function judge(exception, today) {
    const { expires } = exception;
    if (!expires)
        return null;
    const { at, date } = expires;
    const what = { date, ...(0,_shared_about_exception_js__WEBPACK_IMPORTED_MODULE_1__/* .exceptionArgs */ .TG)(exception) };
    const report = (said) => ({ ...said, at, subject: (0,_shared_about_exception_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(exception, expires) });
    if ((0,_policy_exceptions_js__WEBPACK_IMPORTED_MODULE_2__/* .hasExpired */ .o)(exception, today))
        return report((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(messages, 'expired', what));
    const days = daysBetween(today, date);
    return days <= DAYS_OF_WARNING ? report((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(messages, 'soon', { days, ...what })) : null;
}
function daysBetween(from, to) {
    return Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000));
}
function inDays(days) {
    if (days === 0)
        return 'today';
    return days === 1 ? 'tomorrow' : `in ${days} days`;
}


/***/ }),

/***/ 69258:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  un: () => (/* binding */ personDutyConflict)
});

// UNUSED EXPORTS: messages, words

// EXTERNAL MODULE: ./build/src/access/active-roles.js
var active_roles = __webpack_require__(44760);
// EXTERNAL MODULE: ./build/src/policy/built-in-duties.js + 1 modules
var built_in_duties = __webpack_require__(47763);
// EXTERNAL MODULE: ./build/src/sdf/source.js
var sdf_source = __webpack_require__(92724);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var value = __webpack_require__(43496);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
// EXTERNAL MODULE: ./build/src/rules/message.js
var message = __webpack_require__(92590);
// EXTERNAL MODULE: ./build/src/rules/shared/conflicts.js
var conflicts = __webpack_require__(33900);
// EXTERNAL MODULE: ./build/src/rules/shared/grant-words.js
var grant_words = __webpack_require__(78517);
// EXTERNAL MODULE: ./build/src/rules/shared/people/combinations.js
var combinations = __webpack_require__(68531);
// EXTERNAL MODULE: ./build/src/rules/shared/access-fixes.js
var access_fixes = __webpack_require__(77967);
;// CONCATENATED MODULE: ./build/src/rules/shared/people/side-fixes.js

/**
 * The smallest change of each side that roles of the project hold; that with fewer permissions comes first. A side of a
 * role takes part in many combinations, and its change is made once.
 */
function fixReader(project) {
    const known = new Map();
    return ({ duty, parts }) => {
        const ways = duty.sides.map((_, index) => {
            const holders = parts.filter(({ sides }) => sides[index]);
            return { name: [duty.id, index, ...holders.map(({ role }) => role.id)].join(' '), holders, index };
        });
        const fixes = ways
            .filter(({ holders }) => holders.every(({ role }) => role.role !== null && role.project === project))
            .sort((one, other) => changesOf(one) - changesOf(other))
            .map((way) => {
            if (!known.has(way.name))
                known.set(way.name, (0,access_fixes/* lowerFix */.PD)(project, toLower(way)));
            return known.get(way.name) ?? null;
        });
        return fixes.filter((fix) => fix !== null);
    };
}
function changesOf({ holders, index }) {
    return holders.reduce((sum, { held }) => sum + (held[index]?.length ?? 0), 0);
}
function toLower({ holders, index }) {
    return holders.flatMap(({ role, held }) => (held[index] ?? []).map(({ grant, asked: { key, level } }) => ({
        holder: role.id,
        key: grant.key,
        level: (0,access_fixes/* levelBelow */.w8)(key, level),
    })));
}

// EXTERNAL MODULE: ./build/src/rules/width.js
var width = __webpack_require__(87989);
;// CONCATENATED MODULE: ./build/src/rules/security/person-duty-conflict.js












const messages = {
    conflict: ({ duty, title, why, sides, people: number, documented }) => [
        `${sides.map(sideWords).join(' conflicts with ')} (${duty}: ${title}), and ${(0,words/* people */.c0)(number)} ${number === 1 ? 'holds' : 'hold'} these roles together.`,
        why,
        documented.length === 0
            ? null
            : `What ${(0,words/* listed */.KE)(documented)} ${documented.length === 1 ? 'holds' : 'hold'} comes from Oracle's documentation.`,
        `Take one of the roles away from ${number === 1 ? 'this person' : 'these people'}, or lower what it grants.`,
    ]
        .filter((sentence) => sentence !== null)
        .join(' '),
};
const person_duty_conflict_words = {
    held: (grant, role) => `${grant} in ${role} is part of this conflict.`,
    brief: (duty, roles, number) => `${duty}: ${roles}, held by ${(0,words/* people */.c0)(number)}`,
};
/** What a role holds of a long side is told by its first permissions. */
const MOST_GRANTS = 2;
function sideWords(side) {
    const byRole = (0,group_by/* groupBy */.$)(side, ({ role }) => role);
    return (0,words/* listed */.KE)([...byRole].map(([role, held]) => {
        const shown = held
            .slice(0, MOST_GRANTS)
            .map(({ permission, level, field }) => (0,grant_words/* grantWords */.AI)({ key: permission, level, ...(field !== null && { field }) }));
        const more = held.length - shown.length;
        return `${(0,words/* listed */.KE)(more > 0 ? [...shown, `${more} more`] : shown)} in ${role}`;
    }));
}
const personDutyConflict = {
    id: 'person-duty-conflict',
    group: 'security',
    severity: 'error',
    risk: 'high',
    summary: 'Roles that people hold together combine duties that should be separate',
    messages,
    what: `People hold roles that together hold all sides of a duty, although none of the roles does so alone. Checked only if the
run gets a list of who holds which roles, by \`--assignments\` or \`assignments-file\`. Reported once per duty and set of
roles, with the number of people who hold them but without names; an error if the risk of the duty is high or critical,
otherwise a warning. The duties are those of the policy or, if it has none, those of the preset \`sox\`. Standard roles
count with what Oracle documents without doubt. \`duty-conflict\` reports what one role holds by itself,
\`role-combination-conflict\` the roles that the policy lists under \`combinations\`.`,
    why: `Separating a duty between two roles does not help if one person holds both. NetSuite lets people switch between their
roles, so nothing stops them.`,
    fix: `Lowers the permissions of one side, in every role that holds it, until no role does, or removes them if no level is
low enough. Offered for the sides that roles of the project hold.`,
    related: ['duty-conflict', 'role-combination-conflict'],
    example: {
        bad: {
            '.github/sdf-role-compliance.yml': `policy:
  duties:
    - id: vendor-and-payment
      title: Create vendors and pay them
      risk: high
      sides:
        - { TRAN_VENDPYMT: CREATE }
        - { LIST_VENDOR: CREATE }
`,
            'people.csv': `Email,Role
jane@example.com,Buyer
jane@example.com,Treasury
`,
            'Objects/customrole_buyer.xml': `<role scriptid="customrole_buyer">
  <name>Buyer</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_VENDOR</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
            'Objects/customrole_treasury.xml': `<role scriptid="customrole_treasury">
  <name>Treasury</name>
  <centertype>ACCOUNTCENTER</centertype>
  <permissions>
    <permission>
      <permkey>TRAN_VENDPYMT</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
        },
        good: {
            'people.csv': `Email,Role
jane@example.com,Buyer
joe@example.com,Treasury
`,
        },
    },
    sources: ['sod-analysis', 'netwrix-sod'],
    spansProjects: true,
    *check(project, { policy, assignments, projects = [project] }) {
        if (!assignments)
            return;
        const told = toldOtherwise(project, policy);
        const lowered = fixReader(project);
        for (const combination of (0,combinations/* combinationsOf */.eW)(project, projects, assignments, (0,built_in_duties/* dutiesFor */.cr)(policy))) {
            const at = placeOf(project, combination);
            if (at && !told(combination))
                yield report(combination, at, lowered);
        }
    },
};
/** At the first role that has a file, else at the first line of the manifest. */
function placeOf({ manifest }, { parts }) {
    const role = (0,combinations/* firstWithFile */.X8)(parts)?.role;
    if (role)
        return (0,value/* openingTag */.p8)(role.root);
    return manifest && firstLine(manifest.source);
}
function firstLine(source) {
    const [line = ''] = source.text.split(/\r?\n/, 1);
    return { source, start: (0,sdf_source/* hasByteOrderMark */.ke)(source) ? 1 : 0, end: line.length };
}
/** Whether the policy names the roles as ones that may meet, so that role-combination-conflict tells of them. */
function toldOtherwise(project, policy) {
    if (!policy.rules.has('role-combination-conflict'))
        return () => false;
    const active = (0,active_roles/* activeRolesOf */.H)(project);
    const combined = policy.combinations.map(({ roles }) => active.filter(({ role }) => roles.includes(role.id)));
    return ({ duty, parts }) => combined.some((roles) => parts.every((part) => roles.some(({ role }) => role === part.role.role)) &&
        policy.duties.includes(duty) &&
        roles.every((role) => (0,conflicts/* conflictsOf */.hC)(project, [duty], [role]).length === 0));
}
function report(combination, at, lowered) {
    const { duty, parts, people: number } = combination;
    const ids = parts.map(({ role }) => role.id);
    const first = (0,combinations/* firstWithFile */.X8)(parts)?.id;
    const others = first === undefined ? ids : ['', ...ids.filter((id) => id !== first)];
    const all = parts.flatMap(({ role, held }) => [...new Set(held.flat().map(({ grant }) => grant))].map((grant) => ({ role: role.id, grant })));
    return {
        ...(0,message/* say */.cv)(messages, 'conflict', argsOf(combination)),
        brief: person_duty_conflict_words.brief(duty.id, others.join(' with ').trim(), number),
        severity: (0,conflicts/* severityOf */.xJ)(duty),
        risk: duty.risk,
        at,
        ...extentOf(all),
        subject: { ...(first !== undefined && { role: first }), roles: ids, duty: duty.id, detail: ids },
        related: all.flatMap(({ role, grant }) => relatedTo(role, grant)),
        fixes: lowered(combination),
    };
}
function argsOf({ duty: { id, title, why, sides }, parts, people: number }) {
    return {
        duty: id,
        title,
        why: why ?? null,
        sides: sides.map((_, index) => parts.flatMap(({ role, held }) => (held[index] ?? []).map(({ grant: { key, level, field } }) => {
            return { role: role.id, permission: key, level, field: field ?? null };
        }))),
        people: number,
        documented: parts.flatMap(({ role }) => (role.isStandard ? [role.name ?? role.id] : [])),
    };
}
/** The same permission can go further in one role than in another. */
function extentOf(all) {
    return (0,width/* extentOfGrants */.Lo)(all.map(({ role, grant }) => ({ ...grant, key: `${role} ${grant.key}` })));
}
function relatedTo(role, grant) {
    return grant.at ? [{ at: grant.at, message: person_duty_conflict_words.held((0,grant_words/* grantWords */.AI)(grant), role) }] : [];
}


/***/ }),

/***/ 8758:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ exceptionArgs),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
function exceptionArgs({ rule, role, object, permission, duty, level }) {
    return { rule, role, object, permission, duty, level };
}
/** What an exception is about, as messages name it: the rule, and all that it names. */
function nameOf({ rule, role, object, permission, duty, level }) {
    const names = [role, object, permission, duty, level].filter((name) => name !== null);
    return names.length === 0 ? rule : `${rule} (${names.join(', ')})`;
}
/** The subject of a fault of an exception. */
function subjectOf({ rule, role, object, permission, duty, level }, expires) {
    return {
        ...(role !== null && { role }),
        ...(object !== null && { object }),
        ...(permission !== null && { permission }),
        ...(duty !== null && { duty }),
        detail: [rule, ...(level !== null ? [level] : []), ...(expires ? [expires.date] : [])],
    };
}


/***/ }),

/***/ 77967:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ raiseFix),
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   PD: () => (/* binding */ lowerFix),
/* harmony export */   YC: () => (/* binding */ titles),
/* harmony export */   fS: () => (/* binding */ levelAtMost),
/* harmony export */   w8: () => (/* binding */ levelBelow)
/* harmony export */ });
/* harmony import */ var _access_edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32965);
/* harmony import */ var _access_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55404);
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62263);
/* harmony import */ var _permission_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66868);




/** Titles of fixes that change what a role may do; `where` names the role, and the object if it changes as well. */
const titles = {
    lower: (key, where, level) => `lower ${(0,_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(key)} in ${where} to ${level}`,
    remove: (key, where) => `remove ${(0,_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(key)} from ${where}`,
    /** No deployment takes a row out of such a list (subsect_1522153967). */
    leaves: (object) => ` (a deployment does not remove the row of ${object} from the account)`,
    turnOff: (field, where) => `set ${field} in ${where} to F`,
    raise: (key, where, level) => `Raise ${(0,_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(key)} in ${where} to ${level}${allows(key, level)}`,
    add: (key, where, level) => `Add ${(0,_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(key)} at ${level} to ${where}${allows(key, level)}`,
};
/** What a level allows; nothing to tell of a permission that is simply held or not. */
function allows(key, level) {
    const granting = (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .findPermission */ .Ll)(key)?.levels?.filter((some) => some !== 'NONE');
    return granting?.length === 1 ? '' : ` (${_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .GRANTS */ .Sl[level]})`;
}
/** Takes away what permissions grant above a level; null where nothing of the project grants it. */
function lowerFix(project, all) {
    const lowerings = all.map(({ holder, key, level }) => ({
        entries: (0,_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .M)(project, holder, key),
        level,
    }));
    const edits = (0,_access_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .lower */ .ib)(lowerings);
    if (edits.length === 0)
        return null;
    const title = capitalised(lowerings.map(wordsOf).join('; '));
    const [only, ...others] = lowerings;
    const grants = only && others.length === 0 && only.level !== 'NONE' ? allows(only.entries.key, only.level) : '';
    return { title: title + grants, applicability: 'choice', edits, lowers: all };
}
function wordsOf({ entries, level }) {
    const { key, field, inRole } = entries;
    const where = whereOf(entries);
    if (level !== 'NONE')
        return titles.lower(key, where, level);
    if (field && inRole.length === 0)
        return titles.turnOff(field.name, where);
    const { object, inObject } = entries;
    return titles.remove(key, where) + (object && inObject.length > 0 ? titles.leaves(object.id) : '');
}
/** The objects that hold entries. */
function whereOf({ holder, inRole, field, object, inObject }) {
    const inRoleItself = inRole.length > 0 || field !== null;
    const objects = [...(inRoleItself ? [holder] : []), ...(object && inObject.length > 0 ? [object.id] : [])];
    return objects.join(' and ');
}
function capitalised(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}
/** Gives a role a permission at least at a level; null where the project cannot refer to what it is for. */
function raiseFix(project, role, key, level) {
    const edits = (0,_access_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(project, role, key, level);
    if (!edits)
        return null;
    const { inRole } = (0,_access_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .M)(project, role.id, key);
    const changed = [...project.roles, ...project.counterparts].filter(({ source }) => edits.some((edit) => edit.source === source));
    const where = changed.map(({ id }) => id).join(' and ');
    const title = inRole.length > 0 ? titles.raise(key, where, level) : titles.add(key, where, level);
    return { title, applicability: 'choice', edits };
}
/** The highest level of a permission that grants no more than another one; NONE where it has none. */
function levelAtMost(key, most) {
    const permission = (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .findPermission */ .Ll)(key);
    const takes = (level) => !permission || (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .levelVerdict */ .Qi)(permission, level) === 'allowed';
    return _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.findLast((level) => (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareLevels */ .t9)(level, most) <= 0 && takes(level)) ?? 'NONE';
}
/** The highest level of a permission below another one; NONE where it has none. */
function levelBelow(key, level) {
    return levelAtMost(key, _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_[_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.indexOf(level) - 1] ?? 'NONE');
}


/***/ }),

/***/ 91340:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sideCaption),
/* harmony export */   x: () => (/* binding */ entryCaption)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _sdf_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60569);


// Captions stand beside the marks under a text in a report, so they say only what is not in that line: a few words.
/** Which of two entries for the same it is, and what it grants: the level is in another line than the marked name. */
function entryCaption(which, level) {
    const known = (0,_sdf_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(level);
    return known === null ? which : `${which}, at ${known}`;
}
/** Which side of a duty a level belongs to, and of which permission it is. */
function sideCaption(side, { key, field }) {
    return `${side} side: ${field ?? (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .findPermission */ .Ll)(key)?.names[0] ?? key}`;
}


/***/ }),

/***/ 33900:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   V1: () => (/* binding */ endings),
/* harmony export */   bu: () => (/* binding */ othersOf),
/* harmony export */   eV: () => (/* binding */ conflictArgs),
/* harmony export */   hC: () => (/* binding */ conflictsOf),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* unused harmony export words */
/* harmony import */ var _access_grants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57793);
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62263);
/* harmony import */ var _sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93832);
/* harmony import */ var _access_fixes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77967);
/* harmony import */ var _captions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91340);
/* harmony import */ var _grant_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78517);






const words = {
    held: (grant, role) => `${grant} in ${role} is the other side of the conflict.`,
    same: (grant, role) => `${grant} in ${role} is also enough for this side.`,
    lower: (key, where, level) => `lower ${key}${where} to ${level}`,
    remove: (key, where) => `remove ${key}${where}`,
    end: (steps) => `${(0,_access_fixes_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalised */ .Iu)(steps.join(' and '))} to end it.`,
};
/** The duties of which all sides are held by roles together, the greatest risk first. */
function conflictsOf(project, duties, roles) {
    return [...duties]
        .sort((one, other) => (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_2__/* .compareRisks */ .IJ)(other.risk, one.risk))
        .flatMap((duty) => {
        const sides = duty.sides.map((side) => heldBy(project, side, roles));
        return sides.every((held) => held.length > 0) ? { duty, sides: byEase(sides) } : [];
    });
}
function heldBy(project, side, roles) {
    return roles.flatMap(({ role, grants }) => side.flatMap(({ key, level }) => {
        const grant = grants.get((0,_access_grants_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(project, key));
        if (!grant || (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareLevels */ .t9)(grant.level, level) < 0)
            return [];
        return { role, grant, below: (0,_access_fixes_js__WEBPACK_IMPORTED_MODULE_3__/* .levelBelow */ .w8)(key, level) };
    }));
}
/** The side of which fewest permissions must change; then the later one, as duties put what is easiest to give up last. */
function byEase(sides) {
    return [...sides].reverse().sort((one, other) => one.length - other.length);
}
/** The smallest change of each side, which ends the conflict. */
function endings(project, { sides }) {
    return sides
        .map((side) => {
        const all = side.map(({ role, grant, below }) => ({ holder: role.id, key: grant.key, level: below }));
        return (0,_access_fixes_js__WEBPACK_IMPORTED_MODULE_3__/* .lowerFix */ .PD)(project, all);
    })
        .filter((fix) => fix !== null);
}
function conflictArgs({ duty: { id, title, why }, sides }) {
    return {
        duty: id,
        title,
        why: why ?? null,
        sides: sides.map((side) => side.map(({ role, grant, below }) => ({ ...(0,_grant_words_js__WEBPACK_IMPORTED_MODULE_5__/* .heldArgs */ .zY)(grant), role: role.id, below }))),
    };
}
/** The smallest change that ends a conflict, in words. */
function ending({ sides: [first = []] }, where) {
    const steps = first.map(({ role, permission, below }) => below === 'NONE' ? words.remove(permission, where(role)) : words.lower(permission, where(role), below));
    return words.end(steps);
}
/** The permissions that a conflict is made of, but for the one at a place. */
function othersOf({ sides: [side = [], ...others] }, at) {
    const all = [
        ...side.map((held) => ({
            at: held.grant.at,
            caption: (0,_captions_js__WEBPACK_IMPORTED_MODULE_4__/* .sideCaption */ .A)('same', held.grant),
            message: words.same((0,_grant_words_js__WEBPACK_IMPORTED_MODULE_5__/* .grantWords */ .AI)(held.grant), held.role.id),
        })),
        ...others.flat().map((held) => ({
            at: held.grant.at,
            caption: (0,_captions_js__WEBPACK_IMPORTED_MODULE_4__/* .sideCaption */ .A)('other', held.grant),
            message: words.held((0,_grant_words_js__WEBPACK_IMPORTED_MODULE_5__/* .grantWords */ .AI)(held.grant), held.role.id),
        })),
    ];
    return all.filter((other) => other.at !== at);
}
function severityOf({ risk }) {
    return (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_2__/* .compareRisks */ .IJ)(risk, 'high') >= 0 ? 'error' : 'warning';
}


/***/ }),

/***/ 78517:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ grantWords),
/* harmony export */   j0: () => (/* binding */ heldWords),
/* harmony export */   nC: () => (/* binding */ briefGrant),
/* harmony export */   zY: () => (/* binding */ heldArgs)
/* harmony export */ });
/* harmony import */ var _permission_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66868);

/** A permission and its level as messages name them; a field that stands for one by its own name and value. */
function grantWords({ key, level, field }) {
    return field === undefined ? `"${level}" of ${(0,_permission_words_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(key)}` : `"T" for ${field}`;
}
/** The same where many are listed below one another. */
function briefGrant({ key, level, field }) {
    return field === undefined ? `${(0,_permission_words_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(key)} ${level}` : `${field} T`;
}
function heldArgs({ key, level, field }) {
    return { permission: key, level, field: field ?? null };
}
function heldWords({ permission, level, field }) {
    return grantWords({ key: permission, level, ...(field !== null && { field }) });
}


/***/ }),

/***/ 12604:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ hasIntegrationProfile),
/* harmony export */   L6: () => (/* binding */ AI_CONNECTOR),
/* harmony export */   MD: () => (/* binding */ webServicesMark),
/* harmony export */   YY: () => (/* binding */ isExcess),
/* harmony export */   ZE: () => (/* binding */ AI_LOGIN),
/* harmony export */   bK: () => (/* binding */ LOGINS),
/* harmony export */   hg: () => (/* binding */ CONNECT),
/* harmony export */   kK: () => (/* binding */ WEB_SERVICES),
/* harmony export */   mf: () => (/* binding */ isForAi),
/* harmony export */   t2: () => (/* binding */ isIntegration)
/* harmony export */ });
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80381);
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62263);
/* harmony import */ var _sdf_catalogue_privileges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28142);
/* harmony import */ var _sdf_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43496);




/** What opens a web service at FULL (section_N3424476, article_0320025211). */
const WEB_SERVICES = ['ADMI_RESTWEBSERVICES', 'ADMI_WEBSERVICES'];
/** What reads tables through SuiteAnalytics Connect, to which a user name and password are enough. */
const CONNECT = ['ADMI_SUITEANALYTICSCONNECT', 'ADMI_SAC_READALL'];
/** What logs a program in; the last one includes the login by access token (bridgehead_4248124361). */
const LOGINS = [
    'ADMI_LOGIN_OAUTH2',
    'ADMI_LOGIN_OAUTH',
    'ADMI_MANAGE_OWN_OAUTH_TOKENS',
];
/** What lets an AI client connect (section_0714080625). It logs in by OAuth 2.0 alone. */
const AI_CONNECTOR = 'ADMI_MCP_SERVER';
const AI_LOGIN = 'ADMI_LOGIN_OAUTH2';
/** Setup permissions for data that integrations bring together: lists, statuses, periods, what was deleted. */
const DATA = [
    'ADMI_ACCOUNTINGLIST',
    'ADMI_BANK_CONNECTIVITY_CONFIG',
    'ADMI_CASEISSUE',
    'ADMI_CASEORIGIN',
    'ADMI_CASEPRIORITY',
    'ADMI_CASESTATUS',
    'ADMI_CASETYPE',
    'ADMI_COMMERCECATEGORY',
    'ADMI_CRMLIST',
    'ADMI_CUSTLIST',
    'ADMI_DELETEDRECORD',
    'ADMI_EMPLOYEELIST',
    'ADMI_ENTITYSTATUS',
    'ADMI_FFTEXCEPTIONREASON',
    'ADMI_FINANCIALINSTITUTION',
    'ADMI_MHLEVEL',
    'ADMI_MHNODE',
    'ADMI_MHVERSION',
    'ADMI_SALESCHANNEL',
    'ADMI_TAXPERIODS',
    'ADMI_TRANSITEMTXT',
];
/** Setup permissions that only show something, at whatever level. */
const SHOWN = ['ADMI_AUDITLOGIN', 'ADMI_BUNDLERAUDITTRAIL', 'ADMI_WEBSERVICESLOG'];
const USED = new Set([
    ...WEB_SERVICES,
    AI_CONNECTOR,
    ...CONNECT,
    ...LOGINS,
    ...DATA,
    ...SHOWN,
]);
/** The mark of a role that web services alone can use; null where the role does not have it. */
function webServicesMark({ root }) {
    const value = (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_3__/* .childValue */ .EK)(root, 'iswebserviceonlyrole');
    return value?.text === 'T' ? value : null;
}
/** Whether the policy says that a role is one of an integration. */
function hasIntegrationProfile({ id }, policy) {
    return (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_0__/* .policiesFor */ .Ov)(policy, id).some(({ profile }) => profile === 'integration');
}
/** Whether AI clients log in with a role: it can connect, or the policy says so. */
function isForAi({ role, grants }, policy) {
    const holds = (grants.get(AI_CONNECTOR)?.level ?? 'NONE') !== 'NONE';
    return holds || (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_0__/* .policiesFor */ .Ov)(policy, role.id).some(({ profile }) => profile === 'ai');
}
function isIntegration(role, policy) {
    return webServicesMark(role) !== null || hasIntegrationProfile(role, policy);
}
/** Whether a permission changes the setup of the account, for which an integration has no use; to look at it is harmless. */
function isExcess(key, level) {
    if ((0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .findPermission */ .Ll)(key)?.tab !== 'Setup' || USED.has(key))
        return false;
    return level !== 'VIEW' || (0,_sdf_catalogue_privileges_js__WEBPACK_IMPORTED_MODULE_2__/* .privilegeOf */ .L)(key, level) !== null;
}


/***/ }),

/***/ 68531:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ heldRoles),
/* harmony export */   X8: () => (/* binding */ firstWithFile),
/* harmony export */   eW: () => (/* binding */ combinationsOf)
/* harmony export */ });
/* harmony import */ var _access_known_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87999);
/* harmony import */ var _duty_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47710);


/**
 * The combinations that people hold, as a project sees them: those whose first role with a file is its own, and of roles
 * without a file all, if it is the first of the projects. So each is told once.
 */
function combinationsOf(project, projects, { sets }, duties) {
    const read = (0,_access_known_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roleReader */ .a)(project, projects);
    const conflictsOf = (0,_duty_table_js__WEBPACK_IMPORTED_MODULE_1__/* .dutyReader */ .O)(duties);
    const found = new Map();
    for (const set of sets) {
        const roles = heldRoles(set, read);
        // What a role holds by itself is told of the role.
        const across = roles.length < 2 ? [] : conflictsOf(roles).filter(({ alone }) => alone.length === 0);
        for (const conflict of across)
            for (const parts of (0,_duty_table_js__WEBPACK_IMPORTED_MODULE_1__/* .leastCovers */ .c)(conflict))
                add(found, conflict.duty, parts, set.people);
    }
    const isFirst = projects[0] === project;
    return [...found.values()].filter(({ parts }) => {
        const first = firstWithFile(parts);
        return first ? first.project === project : isFirst;
    });
}
function add(found, duty, parts, people) {
    const name = parts.reduce((ids, { role }) => `${ids} ${role.id}`, duty.id);
    const known = found.get(name);
    if (known)
        known.people += people;
    else
        found.set(name, { duty, parts, people });
}
/** The first role that has a file. */
function firstWithFile(parts) {
    return parts.find(({ role }) => role.role !== null)?.role ?? null;
}
/** The roles of a set, in the order of their ids; what means none is told once, elsewhere. */
function heldRoles({ roles }, read) {
    const meant = roles.flatMap((text) => read(text).roles);
    return [...new Map(meant.map((role) => [role.id, role])).values()].sort((one, other) => one.id < other.id ? -1 : 1);
}


/***/ }),

/***/ 47710:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ dutyReader),
/* harmony export */   c: () => (/* binding */ leastCovers)
/* harmony export */ });
/* harmony import */ var _access_grants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57793);
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62263);


/** Finds the duties that roles hold together. Each role is looked at once, in however many sets it is. */
function dutyReader(duties) {
    const known = new Map();
    const partsOf = (role) => {
        const parts = known.get(role) ?? heldParts(role, duties);
        known.set(role, parts);
        return parts;
    };
    return (roles) => {
        const all = roles.map(partsOf);
        // Most roles hold no side of most duties.
        const some = new Set(all.flatMap((parts) => [...parts.keys()]));
        return [...some].flatMap((duty) => {
            const parts = all.flatMap((own) => own.get(duty) ?? []);
            const isHeld = duty.sides.every((_, index) => parts.some(({ sides }) => sides[index]));
            if (!isHeld)
                return [];
            return [{ duty, parts, alone: parts.filter(({ sides }) => sides.every(Boolean)) }];
        });
    };
}
/** The duties of which a role holds a side. */
function heldParts(role, duties) {
    return new Map(duties.flatMap((duty) => {
        const held = duty.sides.map((side) => heldOf(role, side));
        const sides = held.map((own) => role.holdsEverything || own.length > 0);
        return sides.some(Boolean) ? [[duty, { role, sides, held }]] : [];
    }));
}
function heldOf({ project, grants }, side) {
    return side.flatMap((asked) => {
        const grant = grants.get((0,_access_grants_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(project, asked.key));
        return grant && (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareLevels */ .t9)(grant.level, asked.level) >= 0 ? [{ grant, asked }] : [];
    });
}
/** More ways to hold one duty are told as one. */
const MOST_COVERS = 50;
/**
 * The ways in which roles hold all sides of a duty, none with a role that it does not need; where there are very many,
 * one way with all the roles.
 */
function leastCovers({ duty, parts }) {
    const found = new Map();
    const open = [[]];
    for (let cover = open.pop(); cover; cover = open.pop()) {
        const chosen = cover;
        const missing = duty.sides.findIndex((_, index) => !chosen.some(({ sides }) => sides[index]));
        if (missing !== -1) {
            for (const part of parts)
                if (part.sides[missing])
                    open.push([...chosen, part]);
        }
        else if (isLeast(chosen)) {
            const sorted = chosen.toSorted((one, other) => parts.indexOf(one) - parts.indexOf(other));
            found.set(sorted.map((part) => parts.indexOf(part)).join(), sorted);
        }
        if (open.length > MOST_COVERS || found.size > MOST_COVERS)
            return [parts];
    }
    return [...found.values()];
}
function isLeast(cover) {
    return cover.every((part) => {
        const others = cover.filter((other) => other !== part);
        return part.sides.some((holds, index) => holds && !others.some(({ sides }) => sides[index]));
    });
}


/***/ }),

/***/ 66868:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Sl: () => (/* binding */ GRANTS),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);

/** A permission as messages name it: its id, and its name in the UI where that is known. */
function named(id) {
    const [name] = (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .findPermission */ .Ll)(id)?.names ?? [];
    return name === undefined ? id : `${id} (${name})`;
}
/** A permission as messages name it where its id is the value that they are about. */
function quoted(id) {
    const [name] = (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .findPermission */ .Ll)(id)?.names ?? [];
    return name === undefined ? `"${id}"` : `"${id}" (${name})`;
}
/** What a user may do at a level. Source: Oracle help, section_N326341. */
const GRANTS = {
    NONE: 'no access',
    VIEW: 'view only',
    CREATE: 'view and add',
    EDIT: 'view, add and change',
    FULL: 'view, add, change and delete',
};


/***/ }),

/***/ 87989:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ isNoWider),
/* harmony export */   Lo: () => (/* binding */ extentOfGrants),
/* harmony export */   tj: () => (/* binding */ extentOfLevels),
/* harmony export */   wH: () => (/* binding */ widthOfRestriction)
/* harmony export */ });
/* unused harmony export widthOfLevel */
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _sdf_restriction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35051);


/** Of permissions that are held together. */
function extentOfGrants(grants) {
    const width = new Map();
    for (const grant of grants) {
        const name = grant.key;
        width.set(name, Math.max(widthOfLevel(grant.level), width.get(name) ?? 0));
        const open = widthOfRestriction(grant.restriction);
        const restricted = `${name} restriction`;
        width.set(restricted, Math.max(open, width.get(restricted) ?? 0));
    }
    return extent(width, grants.map(({ level }) => level));
}
/** Of a permission whose level alone is known; a level that nobody knows is taken for the highest. */
function extentOfLevels(levels) {
    const known = Object.entries(levels).map(([name, level]) => [name, level ?? 'FULL']);
    return extent(new Map(known.map(([name, level]) => [name, widthOfLevel(level)])), known.map(([, level]) => level));
}
function extent(width, levels) {
    const highest = Math.max(...levels.map(widthOfLevel));
    const level = _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_[highest];
    return level === undefined ? { width } : { width, level };
}
/** Whether a fault goes no further than another one does; nothing is known of one without a width. */
function isNoWider(width, other) {
    if (!width || !other)
        return true;
    return [...width].every(([name, reach]) => reach <= (other.get(name) ?? Number.NEGATIVE_INFINITY));
}
function widthOfLevel(level) {
    return _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(level);
}
/** From 0, which leaves least open. */
function widthOfRestriction(restriction) {
    return (0,_sdf_restriction_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRestrictions */ .dX)(restriction, 'VIEWANDEDIT');
}


/***/ }),

/***/ 89840:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uO: () => (/* binding */ allEndings),
  W0: () => (/* binding */ closesWith),
  be: () => (/* binding */ describeEnding),
  iv: () => (/* binding */ endingsOf),
  ah: () => (/* binding */ halfYearBefore)
});

// UNUSED EXPORTS: startOf

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/endings.json
const endings_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"netsuite-com","what":"the data source NetSuite.com of SuiteAnalytics Connect","keys":["ADMI_SUITEANALYTICSCONNECT"],"ends":"2026.1","instead":"the data source NetSuite2.com","sources":["chapter_N752122"]},{"id":"nlauth","what":"NLAuth, the login with a user\'s name and password","keys":[],"ends":"2027.1","instead":"OAuth 2.0","sources":["section_158921905537"]},{"id":"oauth2-without-pkce","what":"new integrations that use the authorization code grant of OAuth 2.0 without PKCE","keys":["ADMI_LOGIN_OAUTH2"],"ends":"2027.1","instead":"PKCE in new integrations","sources":["section_158921905537"]},{"id":"soap","what":"SOAP web services","keys":["ADMI_WEBSERVICES"],"ends":"2028.2","steps":[{"from":"2027.1","what":"2025.2 is the only endpoint"}],"instead":"REST web services with OAuth 2.0","sources":["section_N3418174","section_N3418621","article_2104046421"]},{"id":"token-based-authentication","what":"token-based authentication (OAuth 1.0) for all but SuiteAnalytics Connect","keys":["ADMI_LOGIN_OAUTH","ADMI_MANAGE_OAUTH_TOKENS","ADMI_MANAGE_OWN_OAUTH_TOKENS"],"ends":"2028.1","tentative":true,"steps":[{"from":"2027.1","what":"no new integration can use it","closes":true}],"instead":"OAuth 2.0","sources":["section_0525020842","section_158921905537"]}]');
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/endings.js

const endings = endings_namespaceObject;
/** Everything that ends, sorted by id. */
function allEndings() {
    return endings;
}
/** What ends of that which a permission opens. */
function endingsOf(key) {
    return endings.filter(({ keys }) => keys.includes(key));
}
/** The release from which on nobody can begin to use it. */
function closesWith({ ends, steps = [] }) {
    return steps.find(({ closes }) => closes)?.from ?? ends;
}
/** The day that a release counts from, as `YYYY-MM-DD`: accounts get it in the weeks around that day. */
function startOf(release) {
    const [year, half] = release.split('.');
    return `${year}-${half === '1' ? '02' : '08'}-01`;
}
/** The day half a year before a release. */
function halfYearBefore(release) {
    const [year, half] = release.split('.');
    return half === '2' ? startOf(`${year}.1`) : startOf(`${Number(year) - 1}.2`);
}
/** What ends, when, and what changes before. */
function describeEnding({ what, ends, tentative, steps = [] }) {
    const when = tentative ? `${dated(ends)} at the earliest` : dated(ends);
    const before = steps.map((step) => `; as of ${step.from}, ${step.what}`);
    return `NetSuite ends ${what} with ${when}${before.join('')}`;
}
function dated(release) {
    const [year, half] = release.split('.');
    return `${release} (${half === '1' ? 'February' : 'August'} ${year})`;
}


/***/ }),

/***/ 70686:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i5: () => (/* binding */ FEATURE_OF_KIND),
  J0: () => (/* binding */ FEATURE_OF_SEGMENT),
  KV: () => (/* binding */ isKnownFeature),
  Ii: () => (/* binding */ nearestFeatures)
});

// EXTERNAL MODULE: ./build/src/util/nearest.js
var nearest = __webpack_require__(39604);
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/features.json
const features_namespaceObject = /*#__PURE__*/JSON.parse('["ACCOUNTING","ACCOUNTINGPERIODS","ACHVEND","ACTIVITYCODES","ADDONS","ADDRESSCUSTOMIZATION","ADHOCXCHARGEREQUEST","ADVANCEDBILLOFMATERIALS","ADVANCEDEMPLOYEEPERMISSIONS","ADVANCEDEXPENSEMANAGEMENT","ADVANCEDGVMNTISSUEDIDTRACKING","ADVANCEDJOBS","ADVANCEDNUMBERINGSEQUENCES","ADVANCEDPRINTING","ADVANCEDPROCUREMENTAPPROVALS","ADVANCEDPROJECTACCOUNTING","ADVANCEDPROMOTIONS","ADVANCEDREVENUERECOGNITION","ADVANCEDREVENUERECOGNITIONAPP","ADVANCEDREVRECPLUGIN","ADVANCEDSITECUST","ADVANCEDSITEMANAGEMENT","ADVBILLING","ADVBINSERIALLOTMGMT","ADVFORECASTING","ADVINVENTORYMGMT","ADVPARTNERACCESS","ADVRECEIVING","ADVREVRECORADVEXPMGMT","ADVSHIPPING","ADVSUBSCRIPTIONBILLING","ADVTAXENGINE","ADVWEBREPORTS","ADVWEBSEARCH","ALTSALESAMOUNT","AMORTIZATION","APPDEFPKG","APPROVALROUTING","ARMINCONFIGMODE","ARMREVENUEALLOCATION","ASSEMBLIES","ASYNCCUSTOMER","ASYNCSALESORDER","AUTOAPPLYPROMOTIONS","AUTOLOCATIONASSIGNMENT","AVAILABLETOPROMISE","BALANCING_JOURNALS","BALANCING_SEGMENTS","BANKCONNECTIVITYPLUGIN","BARCODES","BASICGVMNTISSUEDIDTRACKING","BILLCAPTURE","BILLINGACCOUNTS","BILLINGCLASSES","BILLINGRATECARDS","BILLINGWORKCENTER","BILLPAY","BILLSCOSTS","BINMANAGEMENT","BLANKETPURCHASEORDERS","BOXNET","BUSINESS","CADATACOLLECTION","CAMPAIGNASSISTANT","CAMPAIGNSUBSCRIPTIONS","CCTRACKING","CENTRALIZEDPURCHASINGBILLING","CHARGEBASEDBILLING","CHARGEBASEDBILLINGANDADVREVREC","CHECKOUTSUBDOMAIN","CLASSES","COACLASSIFICATIONMANAGEMENT","COMMERCECATEGORIES","COMMERCESEARCHANALYTICS","COMMERCESEARCHBOOSTING","COMMISSIONONCUSTOMFIELDS","COMMISSIONS","COMMITABLEORDERS","COMMITABLEORDERSNOTSUPPLYALLOC","COMMITPLUSOVERAGE","COMPENSATIONTRACKING","CONSOLPAYMENTS","CREATECONSOLIDATEDRATEPLUGINS","CREATEPAYMENTGATEWAYPLUGINS","CREATEPROMOTIONSPLUGINS","CREATESUITEBUNDLES","CRM","CRMTIME","CRM_TEMPLATE_CATEGORIES","CROSSSUBSIDIARYFULFILLMENT","CUSTOMCODE","CUSTOMERACCESS","CUSTOMGLLINES","CUSTOMPERMISSIONS","CUSTOMRECORDS","CUSTOMSEGMENTS","CUSTOMTRANSACTIONS","DEPARTMENTS","DIRECTDEPOSIT","DISTRIBUTIONRESOURCEPLANNING","DOCUMENTPUBLISHING","DOCUMENTS","DOCUMENTSANTIVIRUS","DOWNLOADITEMS","DROPSHIPMENTS","DUPLICATES","DYNALLOCATION","EBAY","EFFECTIVEDATING","EFT","EMAILINTEGRATION","EMPLOYEECENTERPUBLISHING","EMPLOYEECHANGEREQUESTS","EMPPERMS","ENHANCEDINVENTORYLOCATION","ENHANCEDPREMIERPAYROLL","ESCALATIONRULES","ESTIMATES","EXPENSEALLOCATION","EXPREPORTS","EXTCRM","EXTREMELIST","EXTSTORE","FCADVANCEDSECURITY","FCEXPENSE","FCEXPENSEMIGRATECONTROLLER","FULFILLMENTREQUEST","FXRATETYPE","FXRATEUPDATES","GAINLOSSACCTMAPPING","GCO","GIFTCERTIFICATES","GLAUDITNUMBERING","GRIDORDERMANAGEMENT","GROSSPROFIT","GROUPAVERAGECOSTING","HELPDESK","HISTORICALMETRICS","HRANALYSIS","I18NTAXREPORTS","IDONINBOUNDSHIPMENT","INBOUNDCASEEMAIL","INBOUNDSHIPMENT","INSTALLMENTS","INTELLIGENTRECOMMENDATIONS","INTERCOMPANYAUTODROPSHIP","INTERCOMPANYAUTOELIMINATION","INTERCOMPANYFRAMEWORK","INTERCOMPANYTIMEEXPENSE","INTERNATIONALPHONENUMBERS","INTRANET","INTRANSITPAYMENTS","INVENTORY","INVENTORYCOUNT","INVENTORYSTATUS","INVOICEGROUP","IPADDRESSRULES","ISSUEDB","ITEMDEMANDPLANNING","ITEMOPTIONS","JOBCOSTING","JOBMANAGEMENT","JOBREQUISITION","JOBS","KILLINBOUNDSSO","KILLSHA1FORTBA","KNOWLEDGEBASE","KPIREPORTS","KUDOS","LABORCOSTING","LABORRULE_AND_CBBANDADVREVREC","LANDEDCOST","LEADMANAGEMENT","LOCATIONS","LOTNUMBEREDINVENTORY","MAILMERGE","MARKETING","MATERIALREQUIREMENTSPLANNING","MATRIXITEMS","MERCHANDISEHIERARCHY","MFGROUTING","MFGWORKINPROCESS","MOBILEPUSHNTF","MOSS","MRPORDEMANDPLAN","MULTIBOOK","MULTIBOOKV2","MULTICURRENCY","MULTICURRENCYCUSTOMER","MULTICURRENCYVENDOR","MULTILANGUAGE","MULTILOCINVT","MULTILOCINVTNOTSUPPLYALLOC","MULTIPARTNER","MULTIPLEBUDGETS","MULTIPLECALENDARS","MULTISHIPTO","MULTISITE","MULTISUBSIDIARYCUSTOMER","MULTIVENDOR","MULTPRICE","NETSUITEAPPROVALSWORKFLOW","NSASOIDCPROVIDER","NSAW_MULTI_INSTANCE_CONNECTOR","NUMBEREDINVENTORY","NUMBEREDINVENTORYORGIFTCERTS","OAUTH2","OFFLINECLIENT","OIDC","OLDINTERCOMPANYJOURNAL","ONBOARDING","ONLINEORDERING","OPENIDSSO","OPPORTUNITIES","ORDERPROMISING","OUTLOOKINTEGRATION_V3","OUTSOURCEDMFG","OVERTIME","PARTNERACCESS","PARTNERCOMMISSIONS","PARTNEREMPLOYEECOMMISSN","PAYABLES","PAYCHECKJOURNAL","PAYMENTINSTRUMENTS","PAYMENTLINK","PAYPALINTEGRATION","PAYROLL","PAYROLLSERVICE","PERFORMANCEMANAGEMENT","PERIODENDJOURNALENTRIES","PERSONALIZED_CATALOG_VIEWS","PICKPACKSHIP","PI_REMOVAL","PLANNEDWORK","POSITIONMANAGEMENT","PREPAYWITHDRAWDOWN","PRM","PROJECTICCROSSCHARGEREQUEST","PROJECTTASKMANAGER","PROMOCODES","PURCHASECARDDATA","PURCHASECONTRACTS","PURCHASEORDERS","PURCHASEREQS","QUANTITYPRICING","QUOTASCRIPTING","RECEIVABLES","REQUIREDDEPOSITWORKFLOW","REQUISITIONS","RESOURCEALLOCATIONAPPROVAL","RESOURCEALLOCATIONCHART","RESOURCEALLOCATIONS","RESOURCEPLANNINGOVERHAUL","RESOURCESKILLSETS","RESTWEBSERVICES","RETURNAUTHS","REVENUECOMMITMENTS","REVENUERECOGNITION","REVEXPMGMTANDAMORTIZATION","REVEXPMGMTANDREVREC","REVRECSALESORDERFORECASTING","REVRECVSOE","RFQ","ROUTINGORSTANDARDORLANDEDCOST","RULEBASEDRECOGNITIONTREATMENT","RUM","SALESCAMPAIGNS","SALESCHANNELALLOCATION","SALESORDERS","SAMLSSO","SDFCOPYTOACCOUNT","SERIALIZEDINVENTORY","SERVERSIDESCRIPTING","SERVICEPRINTEDCHECKS","SERVICEPRINTEDW2S","SFA","SHIPPINGLABELS","SHIPPINGPARTNERS","SHIPPINGPARTNERSDEVELOPMENT","SITEBUILDER","SITEBUILDER_STORE","SITELOCATIONALIASES","SOFTDESCRIPTORS","SPLITTENDER","STACKABLEPROMOTIONS","STANDARDCOSTING","STANDARDCOSTINGANDASSEMBLIES","STANDARDRECORDCUSTOMIZATION","STATACCOUNTING","STOREPICKUP","SUBSANDMULTICURRANDMULTBUDGETS","SUBSCRIPTIONBILLING","SUBSIDIARIES","SUBSIDIARIESANDMULTICURRENCY","SUITEANALYTICSCONNECT","SUITEAPPCONTROLCENTER","SUITEAPPDEVELOPMENTFRAMEWORK","SUITECOMMERCE","SUITECOMMERCEENTERPRISE","SUITECOMMERCE_ADVANCED","SUITECOMMERCE_IN_STORE","SUITECOMMERCE_MY_ACCOUNT","SUITECUBE_ENTERPRISE","SUITESIGNON","SUITESOCIAL","SUITETAXDATARECORDS","SUITETAXENGINE","SUITETAXENGINEINDIA","SUITETAXREPORTS","SUITETAXREPORTSINDIA","SUITE_OAX_CONNECTOR","SUPPLTAXCALC","SUPPLYALLOCATION","SUPPLYCHAINCONTROLTOWER","SUPPLYCHAINMANAGEMENT","SUPPLYCHAINPREDICTEDRISKS","SUPPORT","TABLEAU","TALENTMANAGEMENT","TAXAUDITFILES","TAX_OVERHAULINGDEV","TBA","TEAMSELLING","TELEPHONY","TERMINATIONREASONTRACKING","TIMEBASEDPRICING","TIMEBASEDPRICINGSUITEAPP","TIMEOFFMANAGEMENT","TIMESHEETRECORDANY","TIMESHEETS","TIMETRACKING","TIMETRACKINGANY","TRANDELETIONREASONCODE","TRANSACTIONACCOUNTINGRULES","TRANSACTIONAPPLIEDRULESLOG","UNIFIEDREVENUERECOGNITION","UNITSOFMEASURE","UPLIFTPRICING","UPSELL","URLCOMPONENTALIASES","USR","VARIABLE_PAY_TBRBCT","VENDORACCESS","VENDORPREPAYMENTS","VENDORRETURNAUTHS","WARRANTYANDREPAIRSMANAGEMENT","WBS","WEBAPPLICATIONS","WEBAPPLICATIONVERSIONING","WEBDUPLICATEEMAILMANAGEMENT","WEBHOSTING","WEBSERVICES","WEBSERVICESEXTERNAL","WEBSITE","WEBSTORE","WEEKLYTIMESHEETS","WEEKLYTIMESHEETSNEWUI","WITHHOLDINGTAX","WMSSYSTEM","WORKFLOW","WORKORDERS"]');
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/features.js


const known = new Set(features_namespaceObject);
/** Whether SDF has, or had, a feature with exactly this id. */
function isKnownFeature(id) {
    return known.has(id);
}
/** The feature ids that a misspelt one probably stands for, as `nearestWords` finds them. */
function nearestFeatures(id, max) {
    return (0,nearest/* nearestWords */.Ek)(id, known, max);
}
/** The feature that a role's record restriction for a segment needs (section_4731154857). */
const FEATURE_OF_SEGMENT = new Map([
    ['CLASS', 'CLASSES'],
    ['DEPARTMENT', 'DEPARTMENTS'],
    ['LOCATION', 'LOCATIONS'],
]);
/** The feature that a kind of object needs, and so a permission for one. */
const FEATURE_OF_KIND = {
    customrecordtype: 'CUSTOMRECORDS',
    customsegment: 'CUSTOMSEGMENTS',
    customtransactiontype: 'CUSTOMTRANSACTIONS',
};


/***/ }),

/***/ 28142:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ demandsTwoFactor),
  L: () => (/* binding */ privilegeOf)
});

// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/privileges.json
const privileges_namespaceObject = /*#__PURE__*/JSON.parse('[{"keys":["ADMI_MANAGEROLES"],"from":"FULL","attack":"can add any permission to their own role","instead":"Let an administrator change roles, or deploy them from the repository","sources":["chapter_N3236764","usage-workbook"]},{"keys":["ADMI_MANAGEUSERS","ADMI_USER","LIST_EMPLOYEE_ACCESS"],"from":"CREATE","attack":"can give themselves more roles, or log in as somebody else","instead":"LIST_EMPLOYEE is enough to maintain employee records; let an administrator assign roles","sources":["chapter_N3236764"]},{"keys":["ADMI_MANAGEPERMISSIONS","ADMI_MANAGE_RESTRICTIONS"],"from":"CREATE","attack":"can change what the permissions and restrictions of other people mean","instead":"Let an administrator shape custom permissions and restrictions","sources":["chapter_N3236764"]},{"keys":["ADMI_MANAGE_OAUTH_TOKENS"],"from":"VIEW","twoFactor":true,"attack":"can make access tokens for others and call web services in their names","instead":"ADMI_MANAGE_OWN_OAUTH_TOKENS is enough to create your own tokens, ADMI_LOGIN_OAUTH to log in with one","sources":["section_1515446005","bridgehead_4248124361"]},{"keys":["ADMI_MANAGE_OAUTH2"],"from":"VIEW","twoFactor":true,"attack":"decides which applications may log in for whom","instead":"ADMI_LOGIN_OAUTH2 is enough to log in with OAuth 2.0","sources":["section_1515446005"]},{"keys":["ADMI_INTEGRAPP"],"from":"VIEW","twoFactor":true,"attack":"can register an attacker\'s application and get its credentials","instead":"Let an administrator register applications; a login permission is enough to use one","sources":["section_1515446005","section_1491842937"]},{"keys":["ADMI_DEVICE_ID"],"from":"VIEW","twoFactor":true,"attack":"can trust an attacker\'s device","instead":"Let an administrator manage devices","sources":["section_1515446005"]},{"keys":["ADMI_TWOFACTORAUTHBASE"],"from":"VIEW","twoFactor":true,"attack":"can decide which roles need no second factor","instead":"Let an administrator decide, or deploy tfarequired from the repository","sources":["section_1515446005","section_N328126"]},{"keys":["ADMI_NSASOIDCPROVIDER","ADMI_OIDCSETUP","ADMI_OPENIDSSOSETUP","ADMI_SAMLSSOSETUP"],"from":"VIEW","twoFactor":true,"attack":"can redirect everyone\'s single sign-on to an attacker\'s identity provider","instead":"Let an administrator set up single sign-on; ADMI_SAMLSSO or ADMI_OIDC is enough to sign on","sources":["section_1515446005"]},{"keys":["ADMI_VIEWACHACCOUNT","ADMI_VIEWCREDITCARDS"],"from":"VIEW","twoFactor":true,"attack":"can copy full card or bank account numbers","instead":"Leave it out: payments work with masked numbers","sources":["section_1515446005"]},{"keys":["ADMI_VIEW_GENERAL_TOKENS","ADMI_VIEW_PAYMENT_CARD_TOKENS","ADMI_VIEW_VENDOR_ACH_ACCOUNT"],"from":"VIEW","attack":"can copy payment tokens or bank account numbers","instead":"Leave it out: payments work without anyone seeing them","sources":["chapter_N3236764","rest-browser"]},{"keys":["LIST_EMPLOYEESSN"],"from":"VIEW","attack":"can copy the social security numbers of all employees that the role can see","instead":"LIST_EMPLOYEE is enough to maintain employee records without these numbers","sources":["chapter_N3236764"]},{"keys":["ADMI_CUSTOMSCRIPT"],"from":"CREATE","attack":"can add a script that runs as an administrator","instead":"VIEW is enough to see and use scripts; deploy them from the repository","sources":["chapter_N3236764","usage-workbook"]},{"keys":["ADMI_APP_DEPLOYMENT","ADMI_BUNDLER","ADMI_WORKFLOW"],"from":"CREATE","attack":"can add code or a workflow that runs as an administrator","instead":"Give it to one role that is used only for deployments","sources":["chapter_N3236764","usage-workbook"]},{"keys":["ADMI_ALLOW_JS_HTML_UPLOAD"],"from":"CREATE","attack":"can upload a page whose code runs in the session of anyone who opens it","instead":"Let an administrator upload such files, or deploy them from the repository","sources":["chapter_N3236764"]},{"keys":["ADMI_IMPORTOVERRIDESSTRIG","ADMI_WEBSERVICESOVERRIDESSTRIG"],"from":"CREATE","attack":"can write records without the scripts and workflows that check them","instead":"Leave it out: imports and web services work with scripts and workflows on","sources":["chapter_N3236764"]},{"keys":["ADMI_CERTIFICATES","ADMI_KEYS","ADMI_SECRETS"],"from":"CREATE","attack":"can replace a key that an integration trusts with an attacker\'s key","instead":"VIEW is enough to use one; let an administrator replace them","sources":["chapter_N3236764"]},{"keys":["ADMI_SAC_READALL"],"from":"VIEW","attack":"can copy all data of the account, regardless of the limits of the role","instead":"ADMI_SUITEANALYTICSCONNECT reads what the role may see","sources":["article_0320025211"]},{"keys":["ADMI_BACKUPEXPORT","ADMI_EXPORTIIF","ADMI_SUITEANALYTICSCONNECT","ADMI_SUITE_OAX_CONNECTOR"],"from":"VIEW","attack":"can copy whole tables out of the account","instead":"Give it to one role for that purpose; saved searches and reports are enough for people","sources":["chapter_N3236764","usage-workbook"]},{"keys":["ADMI_ENABLEFEATURES"],"from":"CREATE","attack":"can turn off a feature on which approvals or the login depend","instead":"Let an administrator turn features on and off","sources":["section_1491842937"]}]');
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/privileges.js


const byKey = new Map(privileges_namespaceObject.flatMap((privilege) => privilege.keys.map((key) => [key, privilege])));
/** What makes a permission privileged at a level; null where it is not. */
function privilegeOf(key, level) {
    const privilege = byKey.get(key);
    return privilege && (0,permissions/* compareLevels */.t9)(level, privilege.from) >= 0 ? privilege : null;
}
/** Whether NetSuite demands two-factor authentication of everybody who holds a permission (section_1515446005). */
function demandsTwoFactor(key, level) {
    return (key === 'ADMI_KERNEL' && level !== 'NONE') || privilegeOf(key, level)?.twoFactor === true;
}


/***/ }),

/***/ 15406:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L$: () => (/* binding */ CATALOGUE_VERSION),
  Tj: () => (/* binding */ sources)
});

// UNUSED EXPORTS: releases

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/releases.json
const releases_namespaceObject = /*#__PURE__*/JSON.parse('{"B":"2026.2","of":{"chapter_N3236764":"2026.2","SDFxml_4221896102":"2026.2","SDFxml_2024955148":"2026.1","SDFxml_2917333820":"2026.1","SDFxml_2643926240":"2026.2","section_N295396":"2026.2","oracle-skill":"2026.2","usage-workbook":"2024.1","oracle-samples":"2020.1"}}');
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/sources.json
const sources_namespaceObject = /*#__PURE__*/JSON.parse('{"y":{"article_4160616848":"Roles for the NetSuite AI Connector Service","article_160276344912":"The Records Catalog and its permission","bridgehead_4713655519":"What the menu Lists, Records & Fields holds, and what it was called before","section_N1218788":"Approving sales orders","section_3941950392":"Deposits with payment lines, and the page that makes them","chapter_N3236764":"Permission names, ids and levels","section_N326341":"Permission levels","bridgehead_N288727":"Permission tabs of the role page","section_1515446005":"Permissions that require two-factor authentication","section_N328126":"Roles that require two-factor authentication","section_1532968056":"What two-factor authentication means for roles of integrations","subsect_1542138282":"Limits of the core administration permissions","subsect_1552068325":"Advice on the core administration permissions","section_1491842937":"Administration permissions that are granted one by one","bridgehead_1507658939":"Internal controls","section_157950453113":"Payment approval","section_0531124014":"Roles of payment automation: who creates a payment does not approve it","article_0320025211":"SuiteAnalytics Connect: reading all data","subsect_162885566786":"SuiteAnalytics Connect: roles that it refuses","section_N3424476":"Roles and permissions for web services","section_N3424894":"Web services only roles","bridgehead_4248124361":"Token-based authentication permissions","section_N3421552":"SOAP web services and disabled features","section_N3539420":"SOAP faults","section_N3539978":"SOAP error status codes and their messages","section_4731154857":"Custom roles as XML","section_4731157695":"Custom record types as XML","section_4731157838":"Custom fields as XML","section_1537732481":"Permissions of custom segments as XML","section_1520439382":"References to custom transactions in XML","bridgehead_N2879432":"Access to custom records","subsect_0816050536":"Access types of custom records","bridgehead_24076946":"Values and references in SDF XML","subsect_1537555588":"Files and folders of SDF objects","section_4724963992":"Folders of an SDF project","section_4737888643":"The deploy file","section_4719750997":"How SDF validates a project","section_0714080625":"Roles for the AI Connector Service","section_0525020842":"The end of token-based authentication","section_158921905537":"Authentication: what ends and when","section_N3418174":"The end of SOAP web services","section_N3418621":"SOAP endpoints that are still supported","article_2104046421":"Questions about the end of SOAP web services","chapter_N752122":"SuiteAnalytics Connect","section_1529531034":"The manifest file","section_1505834545":"The manifest of a SuiteApp","section_1500942041":"Features that a project requires","subsect_160823364293":"Objects that may be deployed without their features","section_1528397245":"Account-specific values","subsect_1522153967":"What deploying an object again does","article_0117125449":"Circular dependencies","article_161608290208":"Validation of single page applications","article_75193425379":"Tool sets","SDFxml_2121043136":"XML reference: role","SDFxml_762449695":"XML reference: permission of a role","SDFxml_1828522851":"XML reference: record restriction of a role","SDFxml_372451363":"XML reference: custom record type","SDFxml_2290236535":"XML reference: permission of a custom record type","SDFxml_4221896102":"XML reference: permission ids","SDFxml_3562219530":"XML reference: permission levels","SDFxml_2909147388":"XML reference: deployment of a suitelet","SDFxml_1427049920":"XML reference: single page application","article_84193207470":"Tool sets as XML","chapter_N2998873":"Status of script deployments","chapter_N2999041":"Audience of a script deployment","chapter_N2997500":"Executing a script as a role","section_4223861820":"Creating a file: whether it is available without a login","article_0809112544":"Agent skills","SDFxml_2086367724":"XML reference: workflow","SDFxml_3914685257":"XML reference: release status of a workflow","SDFxml_2643926240":"XML reference: standard roles","section_N295396":"What the standard roles hold","section_1557254595":"The Full Access role is retired","SDFxml_271228656":"XML reference: roles that a custom record type may permit","SDFxml_2024955148":"XML reference: features of a manifest","SDFxml_2917333820":"XML reference: features that a project may configure","SDFxml_2545963128":"XML reference: features that a project may not configure"},"J":{"cdata-permissions":{"title":"CData: permissions that its NetSuite adapter uses","url":"https://cdn.cdata.com/help/DNH/cis/pg_permissions.htm"},"vendor-lists":{"title":"Celigo: permissions of a role for its NetSuite connection","url":"https://docs.celigo.com/hc/en-us/articles/360037845811-Establish-your-NetSuite-connection"},"webstorm-43":{"title":"Permissions of a role that uploads files, as users name them","url":"https://github.com/creecedev/NetSuite-Tools-For-WebStorm/issues/43"},"records-catalog":{"title":"Records Catalog: tables of SuiteQL with the ids of their permissions","url":"https://github.com/iloveitaly/netsuite-permissions/blob/HEAD/output/netsuite_record_catalog.csv"},"suiteql-tables":{"title":"Tables of SuiteQL with the names of their permissions","url":"https://github.com/iloveitaly/netsuite-permissions/blob/HEAD/output/tim_table.csv"},"oracle-skill":{"title":"Permission reference of Oracle\'s skill for coding agents","url":"https://github.com/oracle/netsuite-suitecloud-sdk/blob/HEAD/packages/agent-skills/netsuite-sdf-roles-and-permissions/references/permissions.json"},"oracle-samples":{"title":"SDF metadata that Oracle published with SuiteCommerce","url":"https://github.com/oracle-samples/netsuite-commerce"},"rest-browser":{"title":"REST API Browser: permission keys of an employee","url":"https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_157373386674.html"},"salto-enum":{"title":"Salto: permission ids","url":"https://github.com/salto-io/salto/blob/HEAD/packages/netsuite-adapter/src/autogen/types/enums.ts"},"salto-types":{"title":"Salto: the fields of SDF objects, with Oracle\'s descriptions and defaults","url":"https://github.com/salto-io/salto/tree/HEAD/packages/netsuite-adapter/src/autogen/types/standard_types"},"salto-levels":{"title":"Salto: levels of permissions","url":"https://github.com/salto-io/salto/blob/HEAD/packages/netsuite-adapter/src/autogen/role_permissions/role_permissions.ts"},"salto-additions":{"title":"Salto: levels that its authors added by hand","url":"https://github.com/salto-io/salto/blob/HEAD/packages/netsuite-adapter/src/change_validators/role_permission_ids.ts"},"salto-empty-list":{"title":"Salto: custom record types that cannot be created","url":"https://github.com/salto-io/salto/blob/HEAD/packages/netsuite-adapter/src/change_validators/custom_record_empty_permission_list.ts"},"salto-invalid-values":{"title":"Salto: values that NetSuite exports and SDF refuses","url":"https://github.com/salto-io/salto/blob/HEAD/packages/netsuite-adapter/src/filters/standard_types_invalid_values.ts"},"salto-5713":{"title":"Salto: a role and a record type that are deployed together and of which only one names the other","url":"https://github.com/salto-io/salto/pull/5713"},"usage-workbook":{"title":"NetSuite permission usage workbook","url":"https://github.com/iloveitaly/netsuite-permissions"},"help-copy":{"title":"Copy of Oracle\'s help that the lists were read from","url":"https://github.com/nicb-houseblendio/netsuite-docs"},"observed":{"title":"265 roles as NetSuite exported them, in ten public repositories","url":"https://github.com/search?q=%22%3Crole+scriptid%22+language%3AXML&type=code"},"suitecloud-cli":{"title":"SuiteCloud CLI for Node.js 4.1.0","url":"https://www.npmjs.com/package/@oracle/suitecloud-cli"},"suitecloud-sdk-124":{"title":"A feature that the manifest names does not exist","url":"https://github.com/oracle/netsuite-suitecloud-sdk/issues/124"},"suitecloud-sdk-174":{"title":"A value outside its list","url":"https://github.com/oracle/netsuite-suitecloud-sdk/issues/174"},"suitecloud-sdk-181":{"title":"One permission twice in a role","url":"https://github.com/oracle/netsuite-suitecloud-sdk/issues/181"},"suitecloud-sdk-182":{"title":"A manifest that SDF refuses","url":"https://github.com/oracle/netsuite-suitecloud-sdk/issues/182"},"suitecloud-sdk-183":{"title":"Levels that NetSuite exports and SDF refuses","url":"https://github.com/oracle/netsuite-suitecloud-sdk/issues/183"},"suitecloud-sdk-184":{"title":"A role and a record type of which only one names the other","url":"https://github.com/oracle/netsuite-suitecloud-sdk/issues/184"},"suitecloud-sdk-468":{"title":"A field that SDF does not support","url":"https://github.com/oracle/netsuite-suitecloud-sdk/issues/468"},"suitecloud-sdk-488":{"title":"A reference that is in neither the project nor the manifest","url":"https://github.com/oracle/netsuite-suitecloud-sdk/issues/488"},"suitecloud-sdk-579":{"title":"A role and a record type that disagree","url":"https://github.com/oracle/netsuite-suitecloud-sdk/issues/579"},"suitecloud-sdk-646":{"title":"A project that refers to an inactive role","url":"https://github.com/oracle/netsuite-suitecloud-sdk/issues/646"},"suitecloud-sdk-904":{"title":"A workflow that refers to a role that is missing","url":"https://github.com/oracle/netsuite-suitecloud-sdk/issues/904"},"sod-analysis":{"title":"Segregation of duties: permissions that one user should not hold together","url":"https://github.com/coltonwaynelawson/netsuite-segregation-of-duties-analysis"},"netwrix-sod":{"title":"Platform Governance for NetSuite: rules of segregation of duties","url":"https://github.com/netwrix/docs"},"suiterx-sod":{"title":"Segregation of duties in NetSuite: conflicts of roles that fail an audit","url":"https://suiterx.cc/resources/netsuite-segregation-of-duties"},"a2q2-sod":{"title":"Four basic rules of segregation of duties in NetSuite","url":"https://a2q2.com/part-4-basic-4-rules-netsuite-segregation-of-duties/"},"sixstrong-sod":{"title":"Segregation of duties in NetSuite: a guide to carrying it out","url":"https://www.sixstrong.io/insights/segregation-of-duties-in-netsuite"},"trajectory-sod":{"title":"Keeping the auditors of a NetSuite account satisfied","url":"https://trajectoryinc.com/blog/manage-auditors-netsuite-erp-system/"},"urku-roles":{"title":"Checklist of NetSuite roles and permissions: clerks and controllers","url":"https://ncg.urkuconsulting.com/appendices/ie1-security-roles"},"suitepeak":{"title":"A yearly review of NetSuite roles: vendor, order, bill and payment in one hand","url":"https://suitepeakconsulting.com/"},"manifestly":{"title":"Checklist of segregation of duties: receiving, requisitions, bank reconciliation","url":"https://app.manifest.ly/"},"auditnet-matrix":{"title":"Segregation of duties matrix for business processes","url":"https://www.auditnet.org/audit_programs/segregation-of-duties-matrix-for-business-process-areas-october-2013"},"knowledgeleader-matrix":{"title":"Segregation of duties matrix: a sample","url":"https://www.knowledgeleader.com/"},"xml-1.0":{"title":"Extensible Markup Language (XML) 1.0","url":"https://www.w3.org/TR/xml/"}}}');
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/sources.js


/**
 * The newest NetSuite release that the catalogue describes.
 *
 * A permission or feature that is younger is unknown to it, so an unknown one is never a certain fault.
 */
const CATALOGUE_VERSION = releases_namespaceObject.B;
/** The NetSuite release that a list reflects. Lists that state none are left out. */
const releases = releases_namespaceObject.of;
const HELP = 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help';
const helpPages = Object.entries(sources_namespaceObject.y).map(([page, title]) => {
    return [page, { title, url: `${HELP}/${page}.html` }];
});
/** Every source, by its token. */
const sources = Object.fromEntries([...helpPages, ...Object.entries(sources_namespaceObject.J)]);


/***/ }),

/***/ 56512:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ standardRolesAt)
/* harmony export */ });
/* harmony import */ var _standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43982);

/**
 * The names of NetSuite's own roles that hold a permission at exactly this level, documented for the permission or not: a
 * copy of such a role starts with it.
 */
function standardRolesAt(key, level) {
    return (0,_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .standardRolesWith */ .j5)(key).flatMap(({ name, permissions }) => {
        const held = permissions.get(key);
        return held && (held.level === level || held.least === level) ? [name] : [];
    });
}


/***/ }),

/***/ 23573:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ saySame),
/* harmony export */   C4: () => (/* binding */ grantOfEntry),
/* harmony export */   Co: () => (/* binding */ formatGrant),
/* harmony export */   i_: () => (/* binding */ leastAndMost),
/* harmony export */   t7: () => (/* binding */ areEqual)
/* harmony export */ });
/* unused harmony export compareGrants */
/* harmony import */ var _catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60569);
/* harmony import */ var _restriction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35051);



/** What an entry grants; null where it names no known level or restriction. */
function grantOfEntry(entry) {
    const level = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(entry.level);
    const restriction = (0,_restriction_js__WEBPACK_IMPORTED_MODULE_2__/* .restrictionOf */ .gV)(entry.restriction);
    return level && restriction ? { entry, level, restriction } : null;
}
/** Negative where `a` grants less than `b`, positive where it grants more, 0 where they are the same. */
function compareGrants(a, b) {
    return (0,_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(a.level, b.level) || (0,_restriction_js__WEBPACK_IMPORTED_MODULE_2__/* .compareRestrictions */ .dX)(a.restriction, b.restriction);
}
/** A grant as messages name it. */
function formatGrant({ level, restriction }) {
    return restriction === 'none' ? level : `${level} and restriction ${restriction}`;
}
/** The grant that gives least and the one that gives most; one where they are the same. */
function leastAndMost(grants) {
    const sorted = [...grants].sort(compareGrants);
    const least = sorted.at(0);
    const most = sorted.at(-1);
    if (!least || !most)
        return [];
    return compareGrants(least, most) === 0 ? [least] : [least, most];
}
/** Whether entries say the same but for some elements, in whatever order; an empty element says nothing. */
function saySame(entries, ...without) {
    const sayings = entries.map(({ element }) => {
        const fields = element.children.filter(({ name, text }) => text !== '' && !without.includes(name));
        return JSON.stringify(fields.map(({ name, text }) => `${name} ${text}`).sort());
    });
    return new Set(sayings).size <= 1;
}
/** Whether entries say the same but for some elements, and no comment would be lost with all but the first. */
function areEqual([first, ...others], ...without) {
    return (!first ||
        (saySame([first, ...others], ...without) && !others.some(({ element }) => holdsComment(element))));
}
function holdsComment({ comments, children }) {
    return comments.length > 0 || children.some((child) => child.comments.length > 0);
}


/***/ }),

/***/ 31999:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ addEntry),
/* harmony export */   Bp: () => (/* binding */ roleEntry),
/* harmony export */   et: () => (/* binding */ objectEntry),
/* harmony export */   j6: () => (/* binding */ entryInObject),
/* harmony export */   nw: () => (/* binding */ removeEntries),
/* harmony export */   uc: () => (/* binding */ entryInRole),
/* harmony export */   x9: () => (/* binding */ setRestriction)
/* harmony export */ });
/* harmony import */ var _as_meant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77099);
/* harmony import */ var _catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88022);
/* harmony import */ var _entry_grants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23573);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60569);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27820);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43496);
/* harmony import */ var _xml_edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70349);







/** The `permission` for a role that an object lacks; null where it is uncertain what the role's own grants. */
function entryInObject({ role, permission, object }) {
    const grant = (0,_entry_grants_js__WEBPACK_IMPORTED_MODULE_2__/* .grantOfEntry */ .C4)(permission);
    return grant && objectEntry(object, role.id, grant);
}
/** The `permission` for an object that a role lacks; null where it is uncertain what the object's own grants. */
function entryInRole({ object, permitted }) {
    const grant = (0,_entry_grants_js__WEBPACK_IMPORTED_MODULE_2__/* .grantOfEntry */ .C4)(permitted);
    if (!grant)
        return null;
    const restriction = object.kind === 'customrecordtype' ? grant.restriction : 'none';
    return roleEntry((0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(object.id), { level: grant.level, restriction });
}
/** A `permission` by which an object permits a role of its project. Only record types have restrictions. */
function objectEntry({ kind }, roleId, { level, restriction }) {
    const names = (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .entryNames */ .VM)(kind);
    const role = { name: names.role, content: roleText(roleId) };
    const atLevel = { name: names.level, content: level };
    const inOrder = kind === 'customsegment' ? [role, atLevel] : [atLevel, role];
    const restricted = kind === 'customrecordtype' ? restrictionElement(restriction) : [];
    return { name: 'permission', content: [...inOrder, ...restricted] };
}
/** A role as an object names it: a standard one bare, one of the project in brackets, any other as it is written. */
function roleText(id) {
    return (0,_catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .isStandardRole */ .u_)(id) || id.startsWith('[') ? id : (0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(id);
}
/** A `permission` of a role. */
function roleEntry(key, { level, restriction }) {
    const elements = [
        { name: 'permkey', content: key },
        { name: 'permlevel', content: level },
    ];
    return { name: 'permission', content: [...elements, ...restrictionElement(restriction)] };
}
function restrictionElement(restriction) {
    return restriction === 'none' ? [] : [{ name: 'restriction', content: restriction }];
}
/** Adds a `permission` to a role or object, which may have none yet. */
function addEntry(root, entry) {
    const permissions = (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .child */ .jf)(root, 'permissions');
    return permissions ? (0,_xml_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .BC)(permissions, entry) : (0,_xml_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .BC)(root, { name: 'permissions', content: [entry] });
}
/** Takes `permission` elements out, and with the last one its `permissions`: NetSuite never exports them empty. */
function removeEntries(entries) {
    const removed = new Set(entries);
    const groups = new Set(entries.flatMap(({ parent }) => parent ?? []));
    const emptied = new Set([...groups].filter(({ children, comments }) => {
        return comments.length === 0 && children.every((entry) => removed.has(entry));
    }));
    const rest = entries.filter(({ parent }) => !parent || !emptied.has(parent));
    return [...emptied, ...rest].map(_xml_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .remove */ .TF);
}
/** Gives a `permission` this restriction in place of its own. */
function setRestriction(entry, restriction) {
    if (restriction === 'none')
        return (0,_as_meant_js__WEBPACK_IMPORTED_MODULE_0__/* .standingFor */ .Qz)(entry, 'restriction').map(_xml_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .remove */ .TF);
    const element = (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .child */ .jf)(entry, 'restriction');
    return [
        element ? (0,_xml_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .setText */ .c3)(element, restriction) : (0,_xml_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .BC)(entry, { name: 'restriction', content: restriction }),
    ];
}


/***/ }),

/***/ 60368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _F: () => (/* reexport */ catalogue_structure/* fieldOf */._F),
  v9: () => (/* binding */ holds),
  gx: () => (/* binding */ isRequired),
  TN: () => (/* binding */ keyOf),
  iQ: () => (/* binding */ keyOfPart),
  CI: () => (/* binding */ partsOf),
  Cd: () => (/* binding */ pathOfPart),
  xm: () => (/* binding */ valueIn),
  sm: () => (/* reexport */ catalogue_structure/* valuesOf */.sm)
});

// EXTERNAL MODULE: ./build/src/sdf/catalogue/structure.js
var catalogue_structure = __webpack_require__(14946);
// EXTERNAL MODULE: ./build/src/sdf/notation.js
var notation = __webpack_require__(2891);
// EXTERNAL MODULE: ./build/src/sdf/object-kinds.js + 7 modules
var object_kinds = __webpack_require__(15947);
// EXTERNAL MODULE: ./build/src/sdf/project.js + 1 modules
var sdf_project = __webpack_require__(86260);
// EXTERNAL MODULE: ./build/src/sdf/account-specific.js
var account_specific = __webpack_require__(51743);
;// CONCATENATED MODULE: ./build/src/sdf/sound.js


/**
 * Whether an element is certainly as its structure wants it: it holds known fields alone, each once, under its own name and
 * with one of its values, and all that it must hold. No rule about structures has anything to say of it.
 */
function isSound({ children }, structure) {
    const { fields, required, isConditional } = demandsOf(structure);
    if (children.length === 0)
        return required === 0;
    if (isConditional || children.length > fields.size)
        return false;
    let found = 0;
    for (const child of children) {
        const field = fields.get(child.name);
        if (!field || !holdsValue(child, field) || !isFirst(child, children))
            return false;
        if (field.required && child.text !== '')
            found += 1;
    }
    return found === required;
}
const demandsByStructure = new WeakMap();
function demandsOf(structure) {
    const known = demandsByStructure.get(structure);
    if (known)
        return known;
    const demands = {
        fields: (0,catalogue_structure/* fieldsByName */.Sx)(structure),
        required: structure.fields.filter(({ required = false }) => required).length,
        isConditional: structure.fields.some(dependsOnMore),
    };
    demandsByStructure.set(structure, demands);
    return demands;
}
function dependsOnMore({ items, availableWhen, required }) {
    return items !== undefined || availableWhen !== undefined || typeof required === 'object';
}
function holdsValue({ text, children, writtenName, writtenText }, field) {
    if (children.length > 0 || writtenName !== undefined || writtenText !== undefined)
        return false;
    if (text === account_specific/* ACCOUNT_SPECIFIC */.B || field.refused?.includes(text))
        return false;
    const values = (0,catalogue_structure/* valuesOf */.sm)(field);
    return text === '' || values.length === 0 || values.includes(text);
}
/** Whether a child is the first of its name. */
function isFirst(child, children) {
    for (const other of children)
        if (other.name === child.name)
            return other === child;
    return true;
}

// EXTERNAL MODULE: ./build/src/sdf/value.js
var value = __webpack_require__(43496);
;// CONCATENATED MODULE: ./build/src/sdf/structured.js







/** Longer than any key that NetSuite writes. A key is repeated in what is said of each child of its item. */
const MAX_KEY = 200;
const partsByProject = new WeakMap();
/**
 * Every element of a project's objects that a structure describes, but for those that are sound, which most are. Goes no
 * deeper than the structures do.
 */
function partsOf(project) {
    const known = partsByProject.get(project);
    if (known)
        return known;
    const parts = [];
    for (const object of (0,sdf_project/* objectsOf */.iZ)(project)) {
        const structure = (0,object_kinds/* structureOf */.pH)(object.kind);
        if (!isSound(object.root, structure))
            addParts(parts, object, object.root, structure, null);
    }
    partsByProject.set(project, parts);
    return parts;
}
function addParts(parts, object, element, structure, group) {
    const part = { object, element, structure, group, ...sorted(element, structure) };
    parts.push(part);
    for (const { name, items } of structure.fields) {
        if (!items)
            continue;
        for (const { children } of part.fields.get(name) ?? [])
            for (const child of children)
                if (child.name === items.name && !isSound(child, items))
                    addParts(parts, object, child, items, { part, name });
    }
}
function sorted(element, structure) {
    const fields = new Map();
    const others = [];
    for (const child of element.children) {
        const same = fields.get(child.name);
        if (same)
            same.push(child);
        else if ((0,catalogue_structure/* isKnown */.qE)(structure, child.name))
            fields.set(child.name, [child]);
        else
            others.push(child);
    }
    return { fields, others };
}
/**
 * What tells an item from its neighbours: a permission's key, its role, a segment, a script id. Null where it has none.
 */
function keyOfPart({ element, structure, group }) {
    return group && keyOf(element, structure);
}
/** The groups and keys that lead to a part from the root, whatever the order of the XML. */
function pathOfPart(part) {
    const { group } = part;
    return group ? [...pathOfPart(group.part), group.name, keyOfPart(part) ?? ''] : [];
}
/**
 * The script id of an item, or the value of its first field: structures begin with what their items are about. Keys
 * and roles as SDF wants them, however they are written.
 */
function keyOf(item, { fields: [first] }) {
    const key = (0,value/* attributeOf */.w4)(item, 'scriptid') ?? (first ? (0,value/* childValue */.EK)(item, first.name) : null);
    return key && (0,notation/* canonical */.$N)((0,notation/* dueRole */.nv)((0,notation/* dueKey */.u4)(key.text))).slice(0, MAX_KEY);
}
/** The value of a field of a part. Where the field is repeated the first that holds a value counts. */
function valueIn({ fields }, name) {
    return (0,value/* elementValue */.A3)(fields.get(name)?.find((element) => element.text !== '') ?? null);
}
/** Whether a part must hold a field. */
function isRequired({ required = false }, part) {
    return typeof required === 'boolean' ? required : holds(required, part);
}
/** Whether a condition certainly holds: it does not where the value of the sibling is unknown or none of its list. */
function holds({ field: name, is, isNot }, part) {
    const field = (0,catalogue_structure/* fieldOf */._F)(part.structure, name);
    const value = valueIn(part, name)?.text ?? field?.default;
    if (!field || value === undefined || !(0,catalogue_structure/* valuesOf */.sm)(field).includes(value))
        return false;
    return is ? is.includes(value) : !isNot?.includes(value);
}


/***/ })

};
