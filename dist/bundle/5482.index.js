export const id = 5482;
export const ids = [5482];
export const modules = {

/***/ 5482:
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
function namesOf({ project, role, object, permission, change, entry }) {
    return [project, role ?? '', object ?? '', permission, change, entry ?? ''];
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/doors/index.js + 4 modules
var doors = __webpack_require__(8628);
// EXTERNAL MODULE: ./build/src/sdf/object-file.js
var object_file = __webpack_require__(781);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(7043);
// EXTERNAL MODULE: ./build/src/sdf/notation.js
var notation = __webpack_require__(2891);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var sdf_reference = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var value = __webpack_require__(3496);
;// CONCATENATED MODULE: ./build/src/access/door-items.js



/** Of several files that define one object those that are deployed or may be: one alone that surely is speaks for all. */
function rootItem(place, files) {
    const deployed = files.filter(({ inScope }) => inScope);
    const speaking = deployed.length === 1 ? deployed : files;
    const elements = speaking.flatMap((file) => file.root() ?? []);
    if (speaking.length === 0)
        return null;
    const [first] = elements;
    return { place, elements, around: null, key: null, at: first ? (0,value/* openingTag */.p8)(first) : null };
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
        const at = first ? (0,value/* openingTag */.p8)(first) : null;
        return [key, { place, elements: same, around, key: place.key === null ? null : key, at }];
    }));
}
/** What is written in an item for an element, in the order of the text. */
function written({ elements }, name) {
    const all = elements.flatMap((element) => named(element, name)).filter(({ text }) => text !== '');
    const [first] = all;
    return { texts: all.map(({ text }) => text), at: first ? (0,value/* placeOf */.$t)(first) : null };
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
        return [(0,value/* attributeOf */.w4)(element, 'scriptid')?.text || `#${index + 1}`];
    const texts = named(element, key).map(({ text }) => text);
    const due = isRole
        ? roleId
        : isPermission
            ? (text) => (0,notation/* canonical */.$N)((0,notation/* dueKey */.u4)(text))
            : (text) => text;
    return [...new Set(texts.filter((text) => text !== '').map(due))];
}
/** One way to name a role: a script id of the project, a standard id, or a reference to a role of elsewhere. */
function roleId(text) {
    const due = (0,notation/* canonical */.$N)((0,notation/* dueRole */.nv)(text));
    const reference = (0,sdf_reference/* parseReference */.F2)(due);
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
        for (const [element, values] of Object.entries(at.place.shutBy ?? {})) {
            const shut = shutBy(written(at, element), values);
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
    const shut = Object.entries(unless).map(([element, values]) => shutBy(writtenAround(item, element), values));
    return {
        surely: shut.every(({ perhaps }) => !perhaps),
        perhaps: shut.every(({ surely }) => !surely),
    };
}
function shutBy({ texts }, values) {
    const shutting = texts.filter((text) => values.includes(text));
    return { surely: texts.length > 0 && shutting.length === texts.length, perhaps: shutting.length > 0 };
}

;// CONCATENATED MODULE: ./build/src/access/door-subject.js


const NAMES = ['label', 'name', 'recordname', 'title'];
/** What the UI calls an object; null where its file does not say so in words. */
function labelOf(files) {
    const [root] = files.flatMap((file) => file.root() ?? []);
    const name = NAMES.flatMap((element) => root?.children.filter((child) => child.name === element) ?? []);
    const text = name.find((element) => element.text !== '' && !(0,sdf_reference/* parseReference */.F2)(element.text))?.text;
    return text ?? null;
}
/** What every change of an item says of itself. */
function subjectOf({ pair, id, label }, item) {
    return {
        project: (pair.head ?? pair.base)?.root ?? '.',
        role: null,
        roleName: null,
        object: pathOfItem(item, id),
        objectName: label,
        tab: null,
        whole: null,
        isDoor: true,
    };
}
/** What a reviewer is told, with the object and the role in place of their marks. */
function sentence({ id, label }, item, pattern, role, entry) {
    if (pattern === undefined)
        return null;
    const path = pathOfItem(item, id);
    const object = label === null ? path : `${label} (${path})`;
    const who = role === 'ADMINISTRATOR' ? 'Administrator' : (role ?? entry ?? '');
    const said = pattern.replace('{role}', () => who).replace('{}', () => object);
    const needsSubject = item.place.isRole === true && role !== null && !pattern.includes('{role}');
    return needsSubject ? `${role} ${said}` : said;
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(2263);
// EXTERNAL MODULE: ./build/src/access/holders.js
var access_holders = __webpack_require__(4527);
;// CONCATENATED MODULE: ./build/src/access/role-power.js




/** Roles that hold all, or about all (FULL_ACCESS is retired, and stands in old accounts). */
const ADMINISTRATORS = new Set(['ADMINISTRATOR', 'FULL_ACCESS', 'SYSTEM_ADMINISTRATOR']);
function isAdministrator(id) {
    return ADMINISTRATORS.has(id);
}
const holdersByProject = new WeakMap();
/** What a role of a project grants; null where the project does not hold it. */
function grantsOfRole(project, id) {
    if (!project?.roleById.has(id))
        return null;
    const holders = holdersByProject.get(project) ?? (0,access_holders/* holdersOf */.pW)(project);
    holdersByProject.set(project, holders);
    return holders.get(id)?.grants ?? null;
}
function powerOf(project, id) {
    if (id === '')
        return 'none';
    if (isAdministrator(id))
        return 'administrator';
    const grants = grantsOfRole(project, id);
    if (!grants)
        return 'unknown';
    const worst = [...grants.values()].some(({ key, level }) => (0,risks/* compareRisks */.IJ)((0,risks/* riskOf */.bi)(key, level), 'high') >= 0);
    return worst ? 'privileged' : 'other';
}
/** Whether code may do something as one role that it may not as another. Roles that cannot be compared differ both ways. */
function mayMore(one, other) {
    if (one.id === '' || isAdministrator(other.id))
        return false;
    if (other.id === '' || isAdministrator(one.id))
        return true;
    if (one.id === other.id)
        return false;
    const [more, less] = [grantsOfRole(one.project, one.id), grantsOfRole(other.project, other.id)];
    if (!more || !less)
        return true;
    return [...more.values()].some(({ key, level }) => {
        const known = less.get(key);
        return !known || (0,permissions/* compareLevels */.t9)(level, known.level) > 0;
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
    return roleId(written(item, 'runasrole').texts.at(-1) ?? '');
}

;// CONCATENATED MODULE: ./build/src/access/door-list.js



/** A list of roles, or of other things, that grows or shrinks: a change for each of its entries. */
function listChanges(context, door, base, head) {
    if (!head || (!base && door.riskOfNew === null))
        return [];
    const [before, after] = [entriesOf(door, base), entriesOf(door, head)];
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
            says: sentence(context, head, door.says.one, entry, entry),
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
    if (!item || !opennessOf(item).perhaps)
        return new Set();
    const entries = entriesIn(written(item, door.element));
    return isOfRoles(door) ? new Set([...entries].map(roleId)) : entries;
}
/** Whether a flag beside the list gives an entry the same on either side. */
function covers({ pair }, door, base, head, entry) {
    const { coveredBy } = door;
    if (coveredBy === undefined || !isOfRoles(door))
        return false;
    const isOn = (item) => item !== null && written(item, coveredBy).texts.includes('T');
    return (isOn(base) && !isExternal(pair.base, entry)) || (isOn(head) && !isExternal(pair.head, entry));
}
function changeOfEntry(context, door, head, entry) {
    return {
        ...subjectOf(context, head),
        ...(isOfRoles(door) ? { role: entry } : { entry }),
        permission: door.element,
        name: door.name,
        at: written(head, door.element).at ?? head.at,
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
    const power = powerOf(pair.head, runAs(item));
    if (door.isControl)
        return 'low';
    if (power === 'administrator' || power === 'privileged' || isExternal(pair.head, entry))
        return 'high';
    return door.risk;
}

;// CONCATENATED MODULE: ./build/src/access/door-role.js



/** The role that code runs as. Written twice, it may be either. */
function roleChange(context, door, base, head) {
    if (!head)
        return [];
    const { pair } = context;
    const [before, after] = [rolesOf(door, base), rolesOf(door, head)];
    if (JSON.stringify(before) === JSON.stringify(after))
        return [];
    const wider = oneWithMore(after, pair.head, before, pair.base);
    const narrower = oneWithMore(before, pair.base, after, pair.head);
    if (wider === null && narrower === null)
        return [];
    const now = wider ?? first(after);
    const known = narrower ?? first(before);
    const power = wider === null ? powerOf(pair.base, known) : powerOf(pair.head, now);
    return [
        {
            ...subjectOf(context, head),
            role: (wider === null ? known : now) || null,
            permission: door.element,
            name: door.name,
            change: door_role_wordOf(wider !== null, base === null),
            before: known || null,
            after: now || null,
            risk: riskOfRunning(power, { ...callers(head), isNew: base === null }),
            says: sentence(context, head, now === '' ? OWN_RIGHTS : door.says.one, now, now),
            at: written(head, door.element).at ?? head.at,
        },
    ];
}
function first([id = '']) {
    return id;
}
function door_role_wordOf(isWider, isNew) {
    if (!isWider)
        return 'tightened';
    return isNew ? 'granted' : 'loosened';
}
const OWN_RIGHTS = '{} runs with the rights of whoever sets it off';
function rolesOf(door, item) {
    if (!item || !opennessOf(item).perhaps)
        return [''];
    const texts = written(item, door.element).texts.map(roleId);
    return texts.length > 0 ? texts : [''];
}
/** One of some roles with which code may do something that it may not with one of others; null for none. */
function oneWithMore(some, project, others, otherProject) {
    const hasMore = (id) => others.some((other) => mayMore({ project, id }, { project: otherProject, id: other }));
    return some.find(hasMore) ?? null;
}
const FOR_ALL = ['allroles', 'allpartners', 'audienceallroles'];
/** Who sets the code off: anybody on the internet, or everybody with a login. */
function callers(item) {
    return {
        isPublic: writtenAround(item, 'isonline').texts.some((text) => text !== 'F'),
        isCalled: FOR_ALL.some((flag) => written(item, flag).texts.includes('T')),
    };
}

;// CONCATENATED MODULE: ./build/src/access/door-scale.js




function scaleChange(scale) {
    const { context, door, item, key, before, after, isNew, at } = scale;
    const change = changeOfScale(scale);
    if (!change)
        return [];
    const risk = riskOfScale(scale);
    if (risk === null)
        return [];
    const isRole = item.place.isRole === true;
    return [
        {
            ...subjectOf(context, item),
            ...(isRole && key !== null && { role: key }),
            ...(item.place.isPermission && key !== null && { entry: key }),
            permission: door.element,
            name: door.name,
            change,
            before: isNew ? null : before.text,
            after: after.text,
            risk,
            says: sentence(context, item, after.text === null ? undefined : door.says[after.text], isRole ? key : null, key),
            at,
        },
    ];
}
function changeOfScale(scale) {
    const { door, before, after, isNew } = scale;
    if (isSame(before, after))
        return null;
    if (door.isControl)
        return before.high === after.high ? null : 'tightened';
    if (after.high > before.low)
        return isNew ? 'granted' : wordOfWider(door, before);
    if (isNew || after.high === before.high)
        return null;
    return isFlag(door) ? 'tightened' : after.high === 0 ? 'revoked' : 'lowered';
}
function isSame(one, other) {
    return one.low === other.low && one.high === other.high && one.doubt === other.doubt;
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
        return (0,permissions/* isLevel */.NW)(level) && level !== 'NONE' ? (0,risks/* riskOf */.bi)(key, level) : door.risk;
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
    const power = powerOf(pair.head, runAs(item));
    const isPowerful = power === 'administrator' || power === 'privileged';
    return isPowerful && !isNew ? 'critical' : otherwise;
}

;// CONCATENATED MODULE: ./build/src/access/door-widths.js

/** Of what is not there: it opens nothing. */
const SHUT = { low: 0, high: 0, text: null, doubt: '' };
/** The width of a value that certainly means what it says. */
function point({ values }, text) {
    const index = values.findIndex((group) => group.includes(text));
    return { low: index, high: index, text, doubt: '' };
}
/** The same as it takes effect: nothing of it where the item is shut. */
function shutIfClosed(item, width) {
    const { surely, perhaps } = opennessOf(item);
    if (!perhaps)
        return SHUT;
    return surely ? width : { ...width, low: 0, doubt: `?${width.doubt}` };
}
/** The width of a scale in an item: of repeated elements all that they can mean, of a value that nobody knows anything. */
function widthOf(item, door) {
    const { texts } = written(item, door.element);
    const last = door.values.length - 1;
    const indices = texts.map((text) => door.values.findIndex((group) => group.includes(text)));
    if (texts.length === 0)
        indices.push(...absentIndices(door));
    const low = Math.min(...indices.map((index) => (index === -1 ? 0 : index)));
    const high = Math.max(...indices.map((index) => (index === -1 ? last : index)));
    const doubt = low === high ? '' : JSON.stringify(texts);
    const text = texts.find((one) => door.values[high]?.includes(one)) ?? texts[0] ?? door.absent;
    const own = opennessOfDoor(item, door);
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

;// CONCATENATED MODULE: ./build/src/access/door-changes.js









/** What a change opens or closes that is no permission of a role: doors of objects, by the table of doors. */
function doorChanges(pair) {
    const before = byObject(pair.base);
    const after = byObject(pair.head);
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
        const [base, head] = [before.get(key) ?? [], after.get(key) ?? []];
        const [one] = [...head, ...base];
        const place = one && doors/* DOORS */.I0.get(one.kind);
        if (!place || areShared(base, head) || hasSameText(base, head) || head.some(isUnreadable))
            return [];
        const context = { pair, id: one.id, label: labelOf(head) ?? labelOf(base) };
        return changesIn(context, place, rootItem(place, base), rootItem(place, head));
    });
}
/** The files of each object with doors. A new text is compared; the same one means the same, whatever it means. */
function byObject(project) {
    const files = project?.files.filter(({ kind }) => doors/* DOORS */.I0.has(kind)) ?? [];
    return (0,group_by/* groupBy */.$)(files, ({ kind, id }) => JSON.stringify([kind, id]));
}
/** Whether the files are those of both versions: nothing in them has to be compared. */
function areShared(base, head) {
    return base.length === head.length && base.every((file, index) => file === head[index]);
}
function hasSameText(base, head) {
    const texts = (files) => files.map(({ source }) => source.text).sort();
    const [one, other] = [texts(base), texts(head)];
    return one.length === other.length && one.every((text, index) => text === other[index]);
}
/** Whether a fault tells of a file that it cannot be read. One of which nothing was asked for counts as empty. */
function isUnreadable(file) {
    return !file.isSilent && (0,object_file/* mayMatter */.dx)(file.kind, file.source) && file.root() === null;
}
/** The changes of an item and of all in it. */
function changesIn(context, place, base, head) {
    return [
        ...place.doors.flatMap((door) => changesOfDoor(context, door, base, head)),
        ...place.places.flatMap((inner) => {
            const before = base ? itemsIn(base, inner) : new Map();
            const after = head ? itemsIn(head, inner) : new Map();
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
    const at = row.head?.at ?? aroundHead.at;
    return place.doors.flatMap((door) => {
        const before = widthInRow(place, door, row.base, aroundBase);
        const after = widthInRow(place, door, row.head, aroundHead);
        // What a new object gives to everybody is told of everybody.
        if (isNew && after.high <= widthInRow(place, door, null, aroundHead).high)
            return [];
        return scaleChange({ context, door, item, key, before, after, isNew, at });
    });
}
function widthInRow(place, door, item, around) {
    if (item)
        return widthOf(item, door);
    if (!around)
        return SHUT;
    const instead = place.without?.[door.element];
    if (instead && 'value' in instead)
        return shutIfClosed(placed(around, place), point(door, instead.value));
    const other = around.place.doors.find(({ element }) => element === instead?.door);
    return other ? widthOf(around, other) : SHUT;
}
function placed(around, place) {
    return { place, elements: [], around, key: null, at: null };
}
function isOpen(around, place) {
    return around !== null && opennessOf(placed(around, place)).perhaps;
}
function changesOfDoor(context, door, base, head) {
    const item = head ?? base;
    if (!item)
        return [];
    if (door.form === 'list')
        return listChanges(context, door, base, head);
    if (door.form === 'role')
        return roleChange(context, door, base, head);
    const before = base ? widthOf(base, door) : SHUT;
    const after = head ? widthOf(head, door) : SHUT;
    if (isUnknownDefault(door, base, head))
        return [];
    // What is not worth a word where it comes is not where it goes.
    if (!head && door.riskOfNew === null)
        return [];
    if (isSaidByAnother(door, base, head))
        return [];
    const at = (head && (written(head, door.element).at ?? head.at)) ?? null;
    return scaleChange({ context, door, item, key: null, before, after, isNew: base === null, at });
}
/** Where no source tells the default, an element that is written out or left away may mean the same. */
function isUnknownDefault(door, base, head) {
    if (door.absent !== null || !head)
        return false;
    const isAbsent = (item) => written(item, door.element).texts.length === 0;
    return isAbsent(head) || (base !== null && isAbsent(base));
}
/** What a new field gives in searches need not be told beside what it gives in forms, nor employees beside all roles. */
function isSaidByAnother(door, base, head) {
    if (!head)
        return false;
    if (door.coveredBy !== undefined && written(head, door.coveredBy).texts.includes('T'))
        return true;
    if (base || door.element !== 'searchlevel')
        return false;
    const other = head.place.doors.find(({ element }) => element === 'accesslevel');
    return other !== undefined && widthOf(head, other).high >= widthOf(head, door).high;
}

// EXTERNAL MODULE: ./build/src/access/entry-permission.js
var entry_permission = __webpack_require__(5458);
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
    const id = object ?? (0,sdf_reference/* parseReference */.F2)(permission)?.scriptId;
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
    return permittedRoles.some((row) => row.role !== null && (0,access_holders/* holderId */.MO)(project, row.role.text) === role);
}

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
        const after = openingsAfter.get(field) ?? null;
        const difference = compare(atLeast(openingsBefore.get(field) ?? null, after), after);
        return difference ? [{ ...subject, ...difference }] : [];
    });
}
function byField(object) {
    return new Map((object ? (0,openings/* openingsOf */.D)(object) : []).map((opening) => [opening.field, opening]));
}
/** What was open before, as little as it can have been; but what is written alike means the same. */
function atLeast(before, after) {
    if (!before?.doubt || before.doubt.form === after?.doubt?.form)
        return before;
    return before.doubt.opening;
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

// EXTERNAL MODULE: ./build/src/sdf/restriction.js
var restriction = __webpack_require__(5051);
// EXTERNAL MODULE: ./build/src/access/risk-of-holding.js
var risk_of_holding = __webpack_require__(6657);
// EXTERNAL MODULE: ./build/src/access/settings.js + 1 modules
var settings = __webpack_require__(4832);
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
            const before = role_changes_atLeast(grantsBefore.get(key) ?? null, grant);
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
    return widens(change) ? openBefore.has(change.permission) : openAfter.has(change.permission);
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
function role_changes_atLeast(before, after) {
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
    const settingsBefore = (0,settings/* settingsOf */.f)(before.role);
    return [...(0,settings/* settingsOf */.f)(after.role).values()].flatMap((held) => {
        const known = settingsBefore.get(held.setting.field);
        if (!known)
            return [];
        const isAlike = known.doubt !== undefined && known.doubt.form === held.doubt?.form;
        const width = isAlike ? known.width : (known.doubt?.width ?? known.width);
        if (width === held.width)
            return [];
        const { grants } = held.width > width ? after : before;
        return [settingChange(subject, { ...known, width }, held, grants)];
    });
}
/** A setting that is loosened lets more of what its role holds through: it is as risky as the worst of the wider side. */
function settingChange(subject, before, after, grants) {
    const { field, name, risk: own } = after.setting;
    const held = [...grants.values()].map(({ key, level }) => (0,risk_of_holding/* riskOfHolding */.c)(subject.role, key, level));
    const risk = (0,risks/* greatestRisk */.bH)([own, ...held]) ?? own;
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
        .filter((pair) => pair.base !== pair.head)
        .flatMap((pair) => withKept([...changesOfHolders(pair), ...objectChanges(pair), ...doorChanges(pair)], pair))
        .sort(compareChanges);
}
function changesOfHolders(pair) {
    const before = pair.base ? (0,access_holders/* holdersOf */.pW)(pair.base, 'either') : new Map();
    const after = pair.head ? (0,access_holders/* holdersOf */.pW)(pair.head, 'either') : new Map();
    const switched = (0,entry_permission/* switchedTypes */.vj)(pair);
    const ids = new Set([...before.keys(), ...after.keys()]);
    return [...ids]
        .filter((id) => after.get(id)?.role || !changes_isUnreadable(pair, before.get(id)))
        .flatMap((id) => roleChanges(pair, switched, before.get(id) ?? null, after.get(id) ?? null));
}
/** Whether the file of a role can no longer be read: that is told elsewhere, and does not mean that the role is gone. */
function changes_isUnreadable({ head }, before) {
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
    const openBefore = new Set();
    const openAfter = new Set();
    for (const [id, after] of head?.counterpartById ?? []) {
        const before = base?.counterpartById.get(id);
        if (before?.kind !== 'customrecordtype' || after.kind !== 'customrecordtype')
            continue;
        const [wasOpen, isOpen] = [before, after].map((type) => (0,_openings_js__WEBPACK_IMPORTED_MODULE_0__/* .accessTypeOf */ .q)(type) === 'NONENEEDED');
        if (wasOpen && !isOpen)
            openBefore.add((0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(id));
        if (!wasOpen && isOpen)
            openAfter.add((0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(id));
        const types = `${(0,_openings_js__WEBPACK_IMPORTED_MODULE_0__/* .accessTypeOf */ .q)(before)} ${(0,_openings_js__WEBPACK_IMPORTED_MODULE_0__/* .accessTypeOf */ .q)(after)}`;
        if (types === 'CUSTRECORDENTRYPERM USEPERMISSIONLIST')
            ledByEntryBefore.push((0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(id));
        if (types === 'USEPERMISSIONLIST CUSTRECORDENTRYPERM')
            ledByEntryAfter.push((0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(id));
    }
    return { ledByEntryBefore, ledByEntryAfter, openBefore, openAfter };
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
/* harmony import */ var _sdf_notation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2891);
/* harmony import */ var _sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(569);
/* harmony import */ var _sdf_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5235);
/* harmony import */ var _sdf_restriction_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5051);
/* harmony import */ var _sdf_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3496);
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

/***/ 4527:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ holderId),
/* harmony export */   jJ: () => (/* binding */ isListInForce),
/* harmony export */   pW: () => (/* binding */ holdersOf)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2263);
/* harmony import */ var _sdf_notation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2891);
/* harmony import */ var _sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(569);
/* harmony import */ var _sdf_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6260);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7820);
/* harmony import */ var _sdf_restriction_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5051);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7043);
/* harmony import */ var _grants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7793);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3899);









/**
 * Everybody to whom a project grants something, and its own roles in any case, by id.
 *
 * A role and an object must say the same of each other. Where only one of them speaks it counts; where they differ,
 * which SDF refuses, the role does. Only where the object alone is deployed could the object give the role more than
 * the role itself says: there the more counts. Of a role that several files define, and of which nobody knows which one
 * is deployed, all that they grant counts.
 */
function holdersOf(project, sides = 'role') {
    const granted = [...project.counterpartById.values()].flatMap((object) => grantsOfObject(project, object));
    const byObjects = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(granted, ({ holder }) => holder);
    const speaking = (0,_sdf_project_js__WEBPACK_IMPORTED_MODULE_3__/* .rolesSpeaking */ .MF)(project);
    const holders = new Map();
    for (const [id, files] of (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(project.roles, (role) => role.id)) {
        const spoken = speaking.get(id) ?? files;
        const role = project.roleById.get(id) ?? spoken[0];
        if (!role)
            continue;
        const usable = spoken.filter((one) => activityOf([one]).isActive);
        const all = (usable.length > 0 ? usable : spoken).map((one) => merged(project, [one], byObjects.get(id) ?? [], sides));
        holders.set(id, { id, role, ...activityOf(spoken), grants: together(all) });
    }
    for (const [id, own] of byObjects) {
        if (holders.has(id))
            continue;
        const grants = new Map();
        for (const { grant } of own)
            (0,_grants_js__WEBPACK_IMPORTED_MODULE_4__/* .add */ .WQ)(grants, grant);
        holders.set(id, { id, role: null, isActive: true, grants });
    }
    return holders;
}
/** Whether a role can be used. A mark that is repeated, or no value of its own, may mean either. */
function activityOf(roles) {
    const marks = roles.map(({ root }) => (0,_readings_js__WEBPACK_IMPORTED_MODULE_5__/* .reading */ .hF)(root, 'isinactive', ['T', 'F'], 'F', knownFlag));
    const isActive = marks.some(({ most }) => most === 'F');
    const isSure = marks.every(({ isClear, most }) => isClear && most === (isActive ? 'F' : 'T'));
    if (isSure)
        return { isActive };
    const forms = roles.flatMap(({ root }) => (0,_readings_js__WEBPACK_IMPORTED_MODULE_5__/* .namedAlike */ .sG)(root, 'isinactive').map(_readings_js__WEBPACK_IMPORTED_MODULE_5__/* .formOf */ .QU));
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
            (0,_grants_js__WEBPACK_IMPORTED_MODULE_4__/* .add */ .WQ)(grants, grant);
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
        for (const grant of (0,_grants_js__WEBPACK_IMPORTED_MODULE_4__/* .grantsOf */ .Rr)(project, role).values())
            (0,_grants_js__WEBPACK_IMPORTED_MODULE_4__/* .add */ .WQ)(grants, grant);
    const spokenOf = new Set(roles.flatMap(({ permissions }) => permissions.flatMap(({ key }) => (key ? (0,_grants_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalKey */ .yk)(project, key.text) : []))));
    for (const { object, grant } of granted) {
        const isObjectAlone = object.inScope && !roles.some(({ inScope }) => inScope);
        if (isObjectAlone || !spokenOf.has(grant.key))
            (0,_grants_js__WEBPACK_IMPORTED_MODULE_4__/* .add */ .WQ)(grants, grant);
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
        (0,_sdf_restriction_js__WEBPACK_IMPORTED_MODULE_7__/* .compareRestrictions */ .dX)(grant.restriction, own.restriction) > 0;
    if (!isMore)
        return;
    (0,_grants_js__WEBPACK_IMPORTED_MODULE_4__/* .add */ .WQ)(grants, grant);
    const both = grants.get(grant.key) ?? grant;
    const { level, restriction, form } = own?.doubt ?? {
        level: own?.level ?? 'NONE',
        restriction: own?.restriction ?? 'none',
        form: own ? `${own.level} ${own.restriction}` : 'NONE',
    };
    const doubt = { level, restriction, form: `${form}, ${grant.level} ${grant.restriction}` };
    grants.set(grant.key, { ...both, doubt });
}
function grantsOfObject(project, object) {
    if (!isListInForce(object))
        return [];
    return object.permittedRoles.flatMap(({ role, level, restriction }) => {
        const grant = (0,_grants_js__WEBPACK_IMPORTED_MODULE_4__/* .grantOf */ .od)((0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .formatReference */ .FH)(object.id), level, restriction);
        if (!role || !grant)
            return [];
        return [{ holder: holderId(project, role.text), object, grant: { ...grant, object: object.id } }];
    });
}
/** How holders name a role that an object permits. */
function holderId(project, text) {
    const key = (0,_grants_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalKey */ .yk)(project, (0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_1__/* .dueRole */ .nv)(text));
    const reference = (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .parseReference */ .F2)(key);
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
/* harmony import */ var _sdf_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3496);
/* harmony import */ var _readings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3899);




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
function accessTypeOf({ root }) {
    return accessTypesIn(root).most;
}
function accessTypesIn(root) {
    const knownType = (text) => ACCESS_TYPES.find((known) => known === text) ?? null;
    return (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .reading */ .hF)(root, 'accesstype', ACCESS_TYPES, DEFAULT_ACCESS_TYPE, knownType);
}
/** How far a record type is open. One that holds the values of a segment is not: the segment says who may use them. */
function openingsOf(object) {
    if (object.kind !== 'customrecordtype' || (0,_sdf_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .belongsToSegment */ .V$)(object))
        return [];
    const types = accessTypesIn(object.root);
    const at = types.at ?? (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_3__/* .openingTag */ .p8)(object.root);
    const isOpen = types.most === 'NONENEEDED';
    const form = (0,_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .namedAlike */ .sG)(object.root, 'accesstype').map(_readings_js__WEBPACK_IMPORTED_MODULE_2__/* .formOf */ .QU).join();
    const doubt = types.isClear ? {} : { doubt: { opening: openingBy(types.least, at), form } };
    return [
        { ...openingBy(types.most, at), ...doubt },
        ...OUTSIDERS.map((outsiders) => openingTo(outsiders, object, isOpen)),
    ];
}
function openingBy(value, at) {
    const isOpen = value === 'NONENEEDED';
    const width = ACCESS_TYPES.indexOf(value);
    return {
        field: 'accesstype',
        name: 'Access Type',
        value,
        width,
        isOpen,
        risk: isOpen ? 'high' : 'medium',
        at,
    };
}
function openingTo({ field, name, toRead, toAct }, { root }, counts) {
    const written = (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_3__/* .childValue */ .EK)(root, field);
    const value = counts && written && (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(written.text) ? written.text : 'NONE';
    return {
        field,
        name,
        value,
        width: _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(value),
        isOpen: value !== 'NONE',
        risk: value === 'VIEW' ? toRead : toAct,
        at: written ?? (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_3__/* .openingTag */ .p8)(root),
    };
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
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2263);
/* harmony import */ var _sdf_restriction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5051);
/* harmony import */ var _sdf_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3496);



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
// EXTERNAL MODULE: ./build/src/access/readings.js
var readings = __webpack_require__(3899);
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
    const inRole = (setting) => doubted(held(setting, (0,sdf_value/* childValue */.EK)(role.root, setting.field), role), role);
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
/** The same with what repeated elements and unknown values leave open: the widest counts. */
function doubted(own, { root }) {
    const { values, field } = own.setting;
    const elements = (0,readings/* namedAlike */.sG)(root, field).filter(({ text }) => text !== '');
    const last = values.length - 1;
    const indices = elements.map(({ text }) => values.findIndex((group) => group.includes(text)));
    const high = Math.max(...indices.map((index) => (index === -1 ? last : index)));
    const low = Math.min(...indices.map((index) => Math.max(index, 0)));
    if (elements.length === 0 || low === high)
        return own;
    return { ...own, width: high, doubt: { width: low, form: elements.map(readings/* formOf */.QU).join() } };
}
function isUnrestricted({ width, setting }) {
    return width === setting.values.length - 1;
}


/***/ }),

/***/ 5235:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   _B: () => (/* binding */ otherRoleReferencesOf),
/* harmony export */   el: () => (/* binding */ roleReferencesOf),
/* harmony export */   hD: () => (/* binding */ targetKey)
/* harmony export */ });
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4332);
/* harmony import */ var _notation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7820);
/* harmony import */ var _role_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9240);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3496);





/**
 * Every reference that a role makes and every one that another object makes to a role, in the order of the files. A
 * standard permission or role in brackets is none, and a script id that lacks them is one.
 */
function referencesOf(project) {
    return [
        ...project.roles.flatMap(referencesOfRole),
        ...project.counterparts.flatMap(roleReferencesOf),
        ...project.customFields.flatMap(roleReferencesOf),
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
    const described = new Map();
    for (const use of [...project.counterparts, ...project.customFields].flatMap(roleReferencesOf)) {
        const { path } = use.value.source;
        described.set(path, [...(described.get(path) ?? []), use]);
    }
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
        for (const value of (0,_listed_js__WEBPACK_IMPORTED_MODULE_2__/* .listedValues */ .u)(element)) {
            const reference = (0,_role_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsRoles */ .iz)(element) ? (0,_notation_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceOfRole */ .v0)(value.text) : (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(value.text);
            if (reference && (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .isCustomRoleId */ .bO)(reference.scriptId) && !search.known.has(value.start))
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
/** The roles that an object refers to: those it lists, and those that its custom fields name. */
function roleReferencesOf(object) {
    const listed = 'permittedRoles' in object ? object.permittedRoles : [];
    return [...listed, ...object.roleAccesses].flatMap(({ role, reference }) => role && reference ? [{ object, value: role, reference }] : []);
}
/** One way to write a key or role for all references of a project that mean the same object. */
function targetKey({ manifest }, text) {
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(text);
    if (!reference)
        return text;
    if (reference.bundleId !== null || reference.appId === null)
        return (0,_notation_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(text);
    return reference.appId === manifest?.appId ? (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(reference.scriptId) : (0,_notation_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(text);
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
    const reference = name === 'permkey' ? (0,_notation_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceOfKey */ .AY)(text) : (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(text);
    const value = reference && (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .elementValue */ .A3)(element);
    if (value)
        uses.push({ object: role, value, reference });
    if (children.length > 0)
        for (const child of children)
            addReferencesIn(child, role, uses);
}


/***/ })

};
