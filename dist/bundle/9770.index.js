export const id = 9770;
export const ids = [9770];
export const modules = {

/***/ 544:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ nameOfObject),
/* harmony export */   o3: () => (/* binding */ nameOfPermission),
/* harmony export */   r0: () => (/* binding */ nameOfRole)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2263);
/* harmony import */ var _sdf_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6260);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7820);
/* harmony import */ var _sdf_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3496);




const NAME_FIELDS = {
    customrecordtype: 'recordname',
    customsegment: 'label',
    customtransactiontype: 'name',
};
/** A permission as the UI shows it: a standard one by the catalogue, one for an object by the object's own name. */
function nameOfPermission(pair, key) {
    const reference = (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(key);
    if (!reference) {
        const permission = (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .findPermission */ .Ll)(key);
        return { name: permission?.names[0] ?? key, tab: permission?.tab ?? null };
    }
    const find = (project) => project && (0,_sdf_project_js__WEBPACK_IMPORTED_MODULE_1__/* .counterpartOf */ .rY)(project, reference);
    const object = find(pair.head) ?? find(pair.base);
    return { name: (object && nameOfObject(object)) ?? reference.scriptId, tab: tabOf(reference.objectId) };
}
/** What the UI calls an object; null where its file does not say so in words. */
function nameOfObject({ kind, root }) {
    return words((0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_3__/* .childValue */ .EK)(root, NAME_FIELDS[kind])?.text);
}
/** What the UI calls a role; null where its file does not say so in words. */
function nameOfRole(role) {
    return words(role ? (0,_sdf_value_js__WEBPACK_IMPORTED_MODULE_3__/* .childValue */ .EK)(role.root, 'name')?.text : undefined);
}
/** A name can be a reference to a translation, which says nothing to people. */
function words(text) {
    return text === undefined || (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text) ? null : text;
}
function tabOf(objectId) {
    if (objectId.startsWith('customrecord') || (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isSegmentId */ .JD)(objectId))
        return 'Custom Record';
    return /^custom(?:transaction|sale|purchase)/.test(objectId) ? 'Transactions' : null;
}


/***/ }),

/***/ 1743:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ACCOUNT_SPECIFIC),
/* harmony export */   M: () => (/* binding */ isAccountSpecific)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3496);

/**
 * What an export writes in place of what each account sets for itself. SDF refuses it in a required field, and leaves an
 * optional one as the account has it. Source: Oracle help, section_1528397245.
 */
const ACCOUNT_SPECIFIC = '[ACCOUNT_SPECIFIC_VALUE]';
function isAccountSpecific({ element, text }) {
    return text === ACCOUNT_SPECIFIC || (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(element) === ACCOUNT_SPECIFIC;
}


/***/ }),

/***/ 7099:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ sameValue),
/* harmony export */   Qz: () => (/* binding */ standingFor),
/* harmony export */   eE: () => (/* binding */ readAsMeant)
/* harmony export */ });
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9604);
/* harmony import */ var _catalogue_element_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26);
/* harmony import */ var _catalogue_structure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4946);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3496);




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

/***/ 8628:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I0: () => (/* binding */ DOORS),
  hQ: () => (/* binding */ holdsOpenDoor)
});

// UNUSED EXPORTS: doorRows

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/door.js
/** A flag that opens where it is T. */
function opensOn(element, name, says, more = {}) {
    return scale(element, name, [['F'], ['T']], { absent: 'F', says: { T: says }, ...more });
}
/** A flag that opens where it is F. */
function opensOff(element, name, says, more = {}) {
    return scale(element, name, [['T'], ['F']], { absent: 'F', says: { F: says }, ...more });
}
function scale(element, name, values, more = {}) {
    return { ...DEFAULTS, element, name, form: 'scale', values, ...more };
}
function list(element, name, says, more = {}) {
    return { ...DEFAULTS, element, name, form: 'list', absent: '', says: { one: says }, ...more };
}
function role(element, name, says, more = {}) {
    return { ...DEFAULTS, element, name, form: 'role', absent: '', says: { one: says }, ...more };
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
    source: 'oracle-samples',
};

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/doors/fields.js

const LEVELS = [['0'], ['1'], ['2']];
/**
 * What everybody may do with a custom field whom no `roleaccess` names; one that is absent is 2 (Oracle's XML reference;
 * the types of salto-io/salto say the same).
 */
const FIELD_DOORS = [
    scale('accesslevel', 'Default Access Level', LEVELS, {
        absent: '2',
        risk: 'high',
        says: { 0: 'nobody else may see {}', 1: 'everyone may see {}', 2: 'everyone may edit {}' },
    }),
    scale('searchlevel', 'Default Level for Search and Reporting', LEVELS, {
        absent: '2',
        says: {
            0: 'nobody else may search {}',
            1: 'everyone may search {}',
            2: 'everyone may search and change {}',
        },
    }),
];
const ROLE_ACCESS = place(['roleaccesses', 'roleaccess'], 'role', [
    scale('accesslevel', 'Access Level', LEVELS, {
        absent: '0',
        reach: 'named',
        says: { 0: 'may not see {}', 1: 'may see {}', 2: 'may edit {}' },
    }),
    scale('searchlevel', 'Level for Search and Reporting', LEVELS, {
        absent: '0',
        reach: 'named',
        says: { 0: 'may not search {}', 1: 'may search {}', 2: 'may search and change {}' },
    }),
], {
    isRole: true,
    without: { accesslevel: { door: 'accesslevel' }, searchlevel: { door: 'searchlevel' } },
});
const OUTSIDE = [
    opensOn('availableexternally', 'Available Externally', 'the web site shows {}', {
        reach: 'outsiders',
        risk: 'high',
    }),
    opensOn('availabletosso', 'Available to SSO', 'outbound single sign-on hands out {}', {
        reach: 'outsiders',
    }),
];
const RESTRICTED = opensOff('rolerestrict', 'Apply Role Restrictions', 'the restrictions of roles do not apply to {}', { riskOfNew: null });
/** A custom field of a file of its own. */
const FIELD = place([], 'scriptid', [...FIELD_DOORS, ...OUTSIDE, RESTRICTED], {
    places: [ROLE_ACCESS],
});
/** Custom fields inside another object. */
function fieldsIn(path) {
    return { ...FIELD, path };
}

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/doors/others.js


const SEGMENT_LEVELS = [['NONE'], ['VIEW'], ['EDIT']];
/** No public source tells what an absent default is. */
const SEGMENT = place([], 'scriptid', [
    scale('defaultrecordaccesslevel', 'Default Record Access Level', SEGMENT_LEVELS, {
        risk: 'high',
        says: {
            NONE: 'nobody else may use {} on records',
            VIEW: 'everyone may see {} on records',
            EDIT: 'everyone may set {} on records',
        },
    }),
    scale('defaultsearchaccesslevel', 'Default Search Access Level', SEGMENT_LEVELS, {
        says: {
            NONE: 'nobody else may search by {}',
            VIEW: 'everyone may search by {}',
            EDIT: 'everyone may search and edit by {}',
        },
    }),
], {
    places: [
        place(['permissions', 'permission'], 'role', [
            scale('recordaccesslevel', 'Record Access Level', SEGMENT_LEVELS, {
                reach: 'named',
                says: {
                    NONE: 'may not use {} on records',
                    VIEW: 'may see {} on records',
                    EDIT: 'may set {} on records',
                },
            }),
            scale('searchaccesslevel', 'Search Access Level', SEGMENT_LEVELS, {
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
/** The way in for those who hold a permission for its records (SDFxml_372451363). */
const RECORD_TYPE = place([], 'scriptid', [
    opensOn('allowuiaccess', 'Allow UI Access', 'the UI shows {}', { absent: 'T', riskOfNew: null }),
    opensOn('allowmobileaccess', 'Allow Mobile Access', 'the mobile app shows {}', { riskOfNew: null }),
], { places: [fieldsIn(['customrecordcustomfields', 'customrecordcustomfield'])] });
/** A toolset asks its user for all of its permissions: fewer or lower ones open it (article_84193207470). */
const REQUIRED_LEVELS = [['FULL'], ['EDIT'], ['CREATE'], ['VIEW'], ['NONE']];
/** What it was called in 2025.2 comes last. */
const EXPOSED = ['exposetoaiconnector', 'exposeto3rdpartyagents'];
const TOOLSET = place([], 'scriptid', EXPOSED.map((element) => opensOn(element, 'Expose to AI Connector', 'AI clients are offered {}', { risk: 'high' })), {
    places: [
        place(['permissions', 'permission'], 'permkey', [
            scale('permlevel', 'Level that the Tools Demand', REQUIRED_LEVELS, {
                absent: 'NONE',
                riskOfNew: null,
                says: {
                    NONE: '{} no longer demands {role}',
                    VIEW: '{} demands {role} at VIEW only',
                    CREATE: '{} demands {role} at CREATE only',
                    EDIT: '{} demands {role} at EDIT only',
                    FULL: '{} demands {role} at FULL',
                },
            }),
        ], { isPermission: true, openedBy: EXPOSED, without: { permlevel: { value: 'NONE' } } }),
    ],
});
function audience(verb) {
    const all = [
        ['allemployees', 'Employees', 'employee'],
        ['allcustomers', 'Customers', 'customer'],
        ['allpartners', 'Partners', 'partner'],
        ['allvendors', 'Vendors', 'vendor'],
    ];
    return [
        list('audslctrole', 'Audience: Roles', `{role} may ${verb} {}`, {
            reach: 'named',
            coveredBy: 'allroles',
        }),
        list('roles', 'Audience: Roles', `{role} may ${verb} {}`, { reach: 'named', coveredBy: 'allroles' }),
        opensOn('allroles', 'Audience: All Roles', `every role may ${verb} {}`),
        ...all.map(([element, name, one]) => opensOn(element, `Audience: All ${name}`, `every ${one} may ${verb} {}`, {
            ...(one === 'employee'
                ? { coveredBy: 'allroles' }
                : { reach: 'outsiders', risk: 'high', riskOfNew: 'medium' }),
        })),
        ...[
            ['auddepartment', 'Departments'],
            ['audemployee', 'Employees'],
            ['audgroup', 'Groups'],
            ['audpartner', 'Partners'],
            ['audsubsidiary', 'Subsidiaries'],
        ].map(([element = '', name = '']) => list(element, `Audience: ${name}`, `{role} may ${verb} {}`, { reach: 'named' })),
        opensOn('ispublic', 'Public', `everyone may ${verb} {}`, { coveredBy: 'allroles' }),
    ];
}
const SEEN = place([], 'scriptid', audience('see'), {
    places: [place(['audience'], null, audience('see')), place(['accessaudience'], null, audience('change'))],
});
const RUN = place([], 'scriptid', audience('run'), {
    places: [place(['audience'], null, audience('run'))],
});
const FEATURES = place([], null, [], {
    places: [
        place(['feature'], 'id', [
            scale('status', 'Restrict by IP Address (feature)', [['ENABLED'], ['DISABLED']], {
                absent: 'ENABLED',
                risk: 'high',
                riskOfNew: 'high',
                says: { DISABLED: 'every restriction by IP address means nothing' },
            }),
        ], { only: ['IPADDRESSRULES'], without: { status: { value: 'ENABLED' } } }),
    ],
});
const OTHERS = {
    customrecordtype: RECORD_TYPE,
    customsegment: SEGMENT,
    toolset: TOOLSET,
    tool: TOOLSET,
    agentskill: place([], 'scriptid', [opensOn('ispublic', 'Public', 'every user may invoke {}')]),
    reportdefinition: SEEN,
    kpiscorecard: SEEN,
    centertab: SEEN,
    savedcsvimport: RUN,
    emailtemplate: place([], 'scriptid', [
        opensOff('isprivate', 'Private', 'everyone may use {}', { risk: 'low', riskOfNew: null }),
    ]),
    file: place([], null, [
        opensOn('availablewithoutlogin', 'Available Without Login', 'anyone on the internet may read {}', {
            reach: 'public',
            risk: 'high',
            riskOfNew: 'medium',
        }),
    ]),
    folder: place([], null, [opensOff('isprivate', 'Private', 'everyone may open {}', { riskOfNew: null })]),
    features: FEATURES,
};

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/doors/scripts.js


/** On whom code runs or who calls it; `allroles` T is every internal role (SDFxml_2909147388). */
const AUDIENCE = [
    list('audslctrole', 'Audience: Roles', '{role} may run {}', { reach: 'named', coveredBy: 'allroles' }),
    opensOn('allroles', 'Audience: All Roles', 'every role may run {}'),
    opensOn('allemployees', 'Audience: All Employees', 'every employee may run {}', { coveredBy: 'allroles' }),
    opensOn('allpartners', 'Audience: All Partners', 'every partner may run {}', {
        reach: 'outsiders',
        risk: 'high',
        riskOfNew: 'medium',
    }),
    ...[
        ['auddepartment', 'Departments'],
        ['audemployee', 'Employees'],
        ['audgroup', 'Groups'],
        ['audpartner', 'Partners'],
        ['audsubsidiary', 'Subsidiaries'],
    ].map(([element = '', name = '']) => list(element, `Audience: ${name}`, '{role} may run {}', { reach: 'named' })),
];
/** Of scripts that run of themselves on what people do: a change says on whom, and is often a control. */
const CONTROL = AUDIENCE.map((door) => ({
    ...door,
    isControl: true,
    risk: 'low',
    riskOfNew: null,
}));
/** Absent or empty: the rights of whoever sets it off. */
const RUN_AS = role('runasrole', 'Execute as Role', '{} runs as {role}', { reach: 'everyone' });
const ONLINE = opensOn('isonline', 'Available Without Login', 'anyone on the internet may open {}', {
    reach: 'public',
    risk: 'high',
    riskOfNew: 'high',
    unless: { status: ['TESTING'] },
    source: 'SDFxml_2909147388',
});
const FIELDS = fieldsIn(['scriptcustomfields', 'scriptcustomfield']);
function script(...doors) {
    return place([], 'scriptid', [], {
        shutBy: { isinactive: ['T'] },
        places: [
            FIELDS,
            place(['scriptdeployments', 'scriptdeployment'], 'scriptid', doors, { shutBy: { isdeployed: ['F'] } }),
        ],
    });
}
const PLUGIN = place([], 'scriptid', [RUN_AS], {
    shutBy: { isinactive: ['T'] },
    places: [FIELDS],
});
/** Whoever opens a single-page app, and whose rights its server script has (SDFxml_1427049920). */
const APP = place([], 'scriptid', [
    { ...RUN_AS, element: 'executeas' },
    list('audienceroles', 'Audience: Roles', '{role} may open {}', {
        reach: 'named',
        coveredBy: 'audienceallroles',
    }),
    opensOn('audienceallroles', 'Audience: All Roles', 'every role may open {}'),
]);
const WORKFLOW = place([], 'scriptid', [
    opensOn('runasadmin', 'Execute as Admin', '{} runs as Administrator', {
        risk: 'critical',
        riskOfNew: 'medium',
        unless: { isinactive: ['T'], releasestatus: ['NOTINITIATING', 'SUSPENDED'] },
    }),
    opensOn('isinactive', 'Inactive', '{} is switched off, and what it demands with it', {
        isControl: true,
        risk: 'low',
        riskOfNew: null,
    }),
    scale('releasestatus', 'Release Status', [['RELEASED'], ['TESTING'], ['NOTINITIATING', 'SUSPENDED']], {
        absent: 'RELEASED',
        isControl: true,
        risk: 'low',
        riskOfNew: null,
        says: {
            NOTINITIATING: '{} begins no more',
            SUSPENDED: '{} is suspended',
            TESTING: '{} is tested only',
        },
    }),
], {
    places: [
        fieldsIn(['workflowcustomfields', 'workflowcustomfield']),
        place(['workflowstates', 'workflowstate'], 'scriptid', [], {
            places: [fieldsIn(['workflowstatecustomfields', 'workflowstatecustomfield'])],
        }),
    ],
});
const SCRIPTS = {
    suitelet: script(RUN_AS, ONLINE, ...AUDIENCE),
    restlet: script(...AUDIENCE),
    portlet: script(RUN_AS, ...AUDIENCE),
    massupdatescript: script(RUN_AS, ...AUDIENCE),
    workflowactionscript: script(RUN_AS, ...AUDIENCE),
    customrecordactionscript: script(RUN_AS, ...AUDIENCE),
    usereventscript: script(RUN_AS, ...CONTROL),
    clientscript: script(...CONTROL),
    mapreducescript: script(RUN_AS),
    bundleinstallationscript: script(RUN_AS),
    sdfinstallationscript: script(RUN_AS),
    scheduledscript: script(),
    bankstatementparserplugin: PLUGIN,
    customglplugin: PLUGIN,
    datasetbuilderplugin: PLUGIN,
    emailcaptureplugin: PLUGIN,
    ficonnectivityplugin: PLUGIN,
    fiparserplugin: PLUGIN,
    promotionsplugin: PLUGIN,
    workbookbuilderplugin: PLUGIN,
    singlepageapp: APP,
    workflow: WORKFLOW,
};

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/doors/index.js



const FIELD_KINDS = [
    'crmcustomfield',
    'entitycustomfield',
    'itemcustomfield',
    'itemnumbercustomfield',
    'itemoptioncustomfield',
    'othercustomfield',
    'transactionbodycustomfield',
    'transactioncolumncustomfield',
];
/** Where the doors of each kind of object stand. Permissions of roles, and of objects for them, have a table of their own. */
const DOORS = new Map([
    ...FIELD_KINDS.map((kind) => [kind, FIELD]),
    ...Object.entries(SCRIPTS),
    ...Object.entries(OTHERS),
]);
/** The table of doors, a row each. */
function doorRows() {
    return [...DOORS].flatMap(([kind, place]) => rowsOf(kind, [place]));
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

/***/ 26:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ meantElement)
/* harmony export */ });
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9604);

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

/***/ 2263:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A_: () => (/* binding */ LEVELS),
  IH: () => (/* binding */ allPermissions),
  t9: () => (/* binding */ compareLevels),
  Ll: () => (/* binding */ findPermission),
  NW: () => (/* binding */ isLevel),
  Qi: () => (/* binding */ levelVerdict),
  Bd: () => (/* binding */ nearestPermissions)
});

// EXTERNAL MODULE: ./build/src/util/nearest.js
var nearest = __webpack_require__(9604);
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/permissions.json
const permissions_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"ADMINDOCS","names":[],"tab":null,"levels":["NONE","FULL"],"sources":["salto-levels","rest-browser"]},{"id":"ADMI_ACCOUNTING","names":["Accounting Management"],"tab":"Setup","levels":["NONE","FULL"],"exported":["EDIT"],"refused":["EDIT"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook","suitecloud-sdk-183"]},{"id":"ADMI_ACCOUNTINGBOOK","names":["Accounting Book"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_ACCOUNTINGLIST","names":["Accounting Lists"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_ACCTPERIODS","names":["Manage Accounting Periods"],"tab":"Setup","levels":["NONE","VIEW","FULL"],"feature":"Accounting Periods","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_ACCTSETUP","names":["Set Up Accounting","Accounting Preferences"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_ACH","names":["Set Up ACH Processing"],"tab":"Setup","levels":["NONE","FULL"],"sources":["oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","usage-workbook"]},{"id":"ADMI_ADMINDOCSEU","names":[],"tab":"Setup","levels":["NONE","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"ADMI_ADMINDOCSNA","names":[],"tab":"Setup","levels":["NONE","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"ADMI_ADMINDOCSOTHER","names":[],"tab":"Setup","levels":["NONE","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"ADMI_ADVANCED_ORDER_MANAGEMENT","names":["Advanced Order Management"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Advanced Order Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_ADVANCED_TEMPLATES","names":["Advanced PDF/HTML Templates"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Advanced Printing","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_ALLOWNONGLCHANGES","names":["Allow Non G/L Changes"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Accounting Periods","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_ALLOW_JS_HTML_UPLOAD","names":["Allow JS / HTML Uploads"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Documents","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_ANALYTICS","names":["Analytics Administrator"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_APPDEFPKG","names":["App Definitions and Packages"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"ADMI_APPPUBLISHER","names":["Application Publishers"],"tab":"Setup","levels":["NONE","FULL"],"feature":"SSP Applications","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_APP_DEPLOYMENT","names":["SuiteApp Deployment"],"tab":"Setup","levels":["NONE","FULL"],"feature":"SuiteApp","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_AUDITLOGIN","names":["View Login Audit Trail"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Login Audit Trail","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_BACKUPEXPORT","names":["Backup Your Data"],"tab":"Setup","levels":["NONE","FULL"],"feature":"CSV Export","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_BALANCE_TRX_BY_SEGMENTS","names":["Balance Transactions by Segments"],"tab":"Setup","levels":["NONE","VIEW","CREATE"],"feature":"Balancing Segments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"ADMI_BANK_CONNECTIVITY_CONFIG","names":["Bank Connectivity Plug-In Configuration"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_BILLINGINFO","names":["Billing Information"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Allow Multiple Users","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_BILLPAYSETUP","names":["Set Up Bill Pay"],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","usage-workbook"]},{"id":"ADMI_BLCGA","names":["Balance Location Costing Group Accounts"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Group Average Costing","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_BUNDLER","names":["SuiteBundler","SuiteApp Marketplace"],"tab":"Setup","levels":["NONE","FULL"],"feature":"SuiteBundler","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_BUNDLERAUDITTRAIL","names":["SuiteBundler Audit Trail"],"tab":"Setup","levels":["NONE","FULL"],"feature":"SuiteBundler","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_BUNDLERMANUP","names":["SuiteBundler Upgrade Install Base"],"tab":"Setup","levels":["NONE","FULL"],"feature":"SuiteBundler","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_CAMPAIGNEMAIL","names":["Set Up Campaign Email Addresses"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Marketing Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CAMPAIGNSETUP","names":["Setup Campaigns"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Marketing Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CASEALERT","names":["Case Alerts"],"tab":"Setup","levels":["NONE","VIEW","FULL"],"feature":"Customer Support and Service","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CASEFORM","names":["Online Case Form"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Customer Support and Service","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CASEISSUE","names":["Support Case Issue"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Customer Support and Service","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CASEORIGIN","names":["Support Case Origin"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Customer Support and Service","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CASEPRIORITY","names":["Support Case Priority"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Customer Support and Service","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CASERULE","names":["Support Case Territory Rule"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Customer Support and Service","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CASESTATUS","names":["Support Case Status"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Customer Support and Service","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CASETERRITORY","names":["Support Case Territory"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Customer Support and Service","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CASETYPE","names":["Support Case Type"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Customer Support and Service","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CENTERLINK","names":["Custom Center Link"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Custom Centers","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CERTIFICATES","names":["Certificate Management"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CLASSESTOLOCS","names":["Convert Classes to Locations"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Locations","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CLASSSEGMENTMAPPING","names":["Class Segment Mapping","Class Mapping"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Classes; Multi Book Version 2","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_CLOSE","names":[],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"ADMI_CLOSEPERIOD","names":["Lock Transactions"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Accounting Periods","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_COMMERCECATEGORY","names":["Commerce Categories"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_COMMISSIONSETUP","names":["Commission Feature Setup"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Commissions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_COMPANY","names":["Company Information"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Company Setup","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CONSOLIDATED","names":[],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"ADMI_CONVERTCLASSES","names":["Convert Classes to Departments"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Departments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CONVERTLEAD","names":["Lead Conversion Mapping"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Sales Force Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_COPYPROJECTTASK","names":["Copy Project Tasks"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Project Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CREATEJOBSFROMSALESTRANS","names":["Create Jobs from Sales Transactions"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Project Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CREATEPEER","names":[],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"ADMI_CREDITCARD","names":["Credit Card Processing"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Credit Card Payments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CRMLIST","names":["CRM Lists"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Opportunities","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CROSSCHARGE","names":["Manage Cross Charge Automation"],"tab":"Setup","levels":["NONE","VIEW","FULL"],"feature":"Intercompany Framework","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_CSP_SETUP","names":["CSP Setup"],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser","usage-workbook"]},{"id":"ADMI_CSVIMPORTPREF","names":["Set Up CSV Preferences"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTADDRESSFORM","names":["Custom Address Form"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Forms","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTBODYFIELD","names":["Custom Body Fields"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Fields","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTCATEGORY","names":["Custom Center Categories"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Centers","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTCENTER","names":["Custom Centers"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Centers","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTCOLUMNFIELD","names":["Custom Column Fields"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Fields","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTEMAILLAYOUT","names":["Custom HTML Layouts"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom PDF/HTML Templates","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTENTITYFIELD","names":["Custom Entity Fields"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Fields","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTENTRYFORM","names":["Custom Entry Forms"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Forms","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTEVENTFIELD","names":["Custom Event Fields"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Fields","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTFIELD","names":["Custom Fields"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"SuiteFlow Custom Fields","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTFIELDTAB","names":["Custom Subtabs"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Subtabs","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTFORM","names":["Custom Transaction Forms"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Forms","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTITEMFIELD","names":["Custom Item Fields"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Fields","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTITEMNUMBERFIELD","names":["Custom Item Number Fields"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTLAYOUT","names":["Custom PDF Layouts"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom PDF/HTML Templates","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTLIST","names":["Custom Lists"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Lists","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTOMERFORM","names":["Online Customer Form"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Sales Force Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTOMERRULE","names":["Sales Territory Rule"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Sales Force Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTOMER_SEGMENTS","names":["Customer Segments Manager"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTOMIZEDFIELDLEVELHELP","names":["Customize Field Level Help"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"SuiteBuilder Customized Field Level Help","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTOMSCRIPT","names":["SuiteScript"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Client SuiteScript","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTOMSUBLIST","names":["Custom Sublists"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Sublists","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTOTHERFIELD","names":["Other Custom Fields"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Fields","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTPAGE","names":[],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"ADMI_CUSTRECORD","names":["Custom Record Types"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Records","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTRECORDFORM","names":["Online Custom Record Form"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Forms","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTSECTION","names":["Custom Center Tabs"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Records","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTTASKS","names":["Custom Center Links"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Records","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTTRANFIELD","names":["Custom Transaction Fields"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Fields","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_CUSTTRANSACTION","names":["Custom Transaction Types"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Transactions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_DELETEDRECORD","names":["Deleted Records"],"tab":"Setup","levels":["NONE","FULL"],"exported":["VIEW","EDIT"],"feature":"Search for Deleted Records","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_DEPTSEGMENTMAPPING","names":["Department Segment Mapping","Department Mapping"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Departments; Multi Book Version 2","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_DEVICE_ID","names":["Device ID Management"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Suite Commerce InStore","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_DIRECTINVOICEPAYMENTSETUP","names":["Direct Invoice Payment Setup"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","rest-browser"]},{"id":"ADMI_DOMAINS","names":["Set Up Domains"],"tab":"Setup","levels":["NONE","FULL"],"feature":"SuiteCommerce","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_DUPLICATESETUP","names":["Duplicate Detection Setup"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Duplicate Detection & Merge","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_EMAILPWD","names":[],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"ADMI_EMPLCATEGORY","names":["Publish Employee List"],"tab":"Setup","levels":["NONE","FULL"],"feature":"SuiteCommerce","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_EMPLOYEECENTERPUBLISHING","names":["Employee Center Publishing"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"ADMI_EMPLOYEELIST","names":["Other Lists"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_EMPLOYEE_EXPENSE_SOURCE","names":["Employee Expense Sources"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Expense Reports","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_ENABLEFEATURES","names":["Enable Features"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Enable Company Features","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_ENTITYACCOUNTMAPPING","names":["Entity Account Mapping"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_ENTITYSTATUS","names":["Customer Status"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Customer Relationship Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_ESCALATIONRULE","names":["Escalation Assignment Rule"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Customer Support and Service","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_ESCALATIONTERRITORY","names":["Escalation Assignment"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Customer Support and Service","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_EXPENSEREPORTPOLICY","names":["Expense Report Policies"],"tab":"Setup","levels":["NONE","VIEW","FULL"],"feature":"Expense Reports","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"ADMI_EXPORTIIF","names":["Export as IIF"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_FFTEXCEPTIONREASON","names":["Fulfillment Exception Reason"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_FINANCIALINSTITUTION","names":["Financial Institution Records"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_FINCHARGEPREF","names":["Finance Charge Preferences"],"tab":"Setup","levels":["NONE","FULL"],"feature":"A/R","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_GAINLOSSACCTMAPPING","names":["Foreign Currency Variance Mapping"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_GLOBALACCOUNTMAPPING","names":["Global Account Mapping"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_HTMLFORMULA","names":["Create HTML Formulas in Search"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"ADMI_IMPORTCSVFILE","names":["Import CSV File"],"tab":"Setup","levels":["NONE","FULL"],"feature":"CSV Import","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_IMPORTDEFAULT","names":[],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"ADMI_IMPORTOVERRIDESSTRIG","names":["Control SuiteScript and Workflow Triggers per CSV Import"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_IMPORTXML","names":["Set Up ADP Payroll"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Import ADP Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"ADMI_INTEGRAPP","names":["Integration Application"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Integration","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_ISSUEOBFUSCATEMASSUPDATE","names":["Security issue obfuscation process"],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser","usage-workbook"]},{"id":"ADMI_ISSUESETUP","names":["Issue Setup"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Issue Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_ISSUESHOWSTOPPER","names":["Mark Issue As Showstopper"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Issue Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_ITEMACCOUNTMAPPING","names":["Item Account Mapping"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_KERNEL","names":["Core Administration Permissions"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Core Administration Permissions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_KEYS","names":["Key Management"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_KNOWLEDGEBASE","names":["Publish Knowledge Base"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Knowledge Base","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_KPIREPORT","names":["KPI Scorecards"],"tab":"Setup","levels":["NONE","FULL"],"feature":"KPI Scorecards","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_LOCATIONCOSTINGGROUP","names":["Location Costing Group"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Item Record Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_LOCSEGMENTMAPPING","names":["Location Segment Mapping","Location Mapping"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Custom Segments; Multi Book Version 2","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_LOGIN_OAUTH","names":["Log in using Access Tokens"],"tab":"Setup","levels":["NONE","FULL"],"feature":"TBA","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_LOGIN_OAUTH2","names":["Log In using OAuth 2.0 Access Tokens"],"tab":"Setup","levels":["NONE","FULL"],"feature":"OAuth 2.0","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_MANAGECUSTOMSEGMENTS","names":["Custom Segments"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Segments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_MANAGEPERMISSIONS","names":["Manage Custom Permissions"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Allow Multiple Users","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_MANAGEROLES","names":["Bulk Manage Roles"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Show Role Differences","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_MANAGEUSERS","names":["Manage Users"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Managing Users","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_MANAGE_OAUTH2","names":["OAuth 2.0 Authorized Applications Management"],"tab":"Setup","levels":["NONE","FULL"],"feature":"OAuth 2.0","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_MANAGE_OAUTH_TOKENS","names":["Access Token Management"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Token-based Authentication","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_MANAGE_OWN_OAUTH2_CERTS","names":[],"tab":"Setup","levels":null,"sources":["rest-browser"]},{"id":"ADMI_MANAGE_OWN_OAUTH_TOKENS","names":["User Access Tokens"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Token-based Authentication","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_MANAGE_RESTRICTIONS","names":["Manage Custom Restrictions"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Employee Permissions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_MANUFACTURING","names":["Manufacturing Preferences"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Assembly Items","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_MCP_SERVER","names":["MCP Server Connection"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","rest-browser"]},{"id":"ADMI_MHLEVEL","names":["Merchandise Hierarchy Level"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_MHNODE","names":["Merchandise Hierarchy Node"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_MHVERSION","names":["Merchandise Hierarchy Version"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_MIGRATEREVARRNGANDPLAN","names":["Migrate Revenue Arrangements and Plans"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Advanced Revenue Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_MOBILE_ACCESS","names":["Mobile Device Access"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_NEXT_LANDINGPAGE","names":[],"tab":"Setup","levels":null,"sources":["rest-browser"]},{"id":"ADMI_NSASOIDCPROVIDER","names":["OIDC Provider Setup"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_NUMBERING","names":["Auto-Generated Numbers"],"tab":"Setup","levels":["NONE","VIEW","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_OIDC","names":["OpenID Connect Single Sign-On","OpenID Connect (OIDC) Single Sign-On"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"ADMI_OIDCSETUP","names":["Set Up OpenID Connect Single Sign-On","Set Up OpenID Connect (OIDC) Single Sign-On"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"ADMI_OPENIDSSO","names":["OpenID Single Sign-on"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_OPENIDSSOSETUP","names":["Set Up OpenID Single Sign-on"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_ORDERALLOCATIONSTRATEGY","names":["Order Allocation Strategy"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_ORDERPROMISING","names":["Order Promising"],"tab":"Setup","levels":["NONE","VIEW","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"ADMI_OUTLOOKINTEGRATION","names":["Outlook Integration 2.0"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Outlook Integration","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_OUTLOOKINTEGRATION_V3","names":["Outlook Integration 3.0"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Outlook Integration","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_PARTNERCONTRIBUTION","names":["Partner Contribution"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_PAYMENT_LINK_SETUP","names":["Set Up Payment Link"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_PAYROLL","names":["Set Up Payroll"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_PENDINGBOOKJOURNAL","names":["Allow Pending Book Journal Entry"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_PERIODCLOSING","names":["Period Closing Management"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_PERIODOVERRIDE","names":["Override Period Restrictions"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_PI_REMOVAL_CREATE","names":["Remove Personal Information Create"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_PI_REMOVAL_RUN","names":["Remove Personal Information Run"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_PROJECTTEMPLATE","names":["Project / Project Template Conversion"],"tab":"Setup","levels":["NONE","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"ADMI_PROJECT_ACCOUNTING_SETUP","names":["Project Profitability Setup","Project Profitability"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Project Management; Advanced Project Profitability","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_PROMPTS","names":["Prompts"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"AI","sources":["chapter_N3236764","oracle-skill","rest-browser"]},{"id":"ADMI_PROVISION","names":["Provisioning"],"tab":"Setup","levels":["NONE","VIEW","FULL"],"feature":"NLCORP feature","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"ADMI_PROVSN_NEW_TSTDRV","names":[],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"ADMI_PROVSN_QA","names":[],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"ADMI_PROVSN_TSTDRV","names":[],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"ADMI_RAG","names":["Knowledge Base for Retrieval Augmented Generation"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Artificial Intelligence","sources":["chapter_N3236764","rest-browser"]},{"id":"ADMI_RECORDS_CATALOG","names":[],"tab":"Setup","levels":["NONE","VIEW"],"sources":["SDFxml_4221896102","salto-additions","rest-browser","observed"]},{"id":"ADMI_RECSYS","names":["Intelligent Recommendations"],"tab":"Setup","levels":["NONE","VIEW"],"exported":["FULL"],"feature":"Artificial Intelligence","sources":["chapter_N3236764","SDFxml_4221896102","salto-enum","rest-browser","observed"]},{"id":"ADMI_REMINDERS","names":[],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"ADMI_REPOGROUPS","names":["Financial Statement Sections"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_REPOLAYOUTS","names":["Financial Statement Layouts"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_RESTWEBSERVICES","names":["REST Web Services"],"tab":"Setup","levels":["NONE","FULL"],"feature":"REST Web Services","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_REVIEW_CUSTOM_GL_RUNS","names":["Review Custom GL plug-in executions"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Custom GL Lines Plug-in","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_SAC_READALL","names":["SuiteAnalytics Connect - Read All"],"tab":"Reports","levels":["NONE","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"ADMI_SALESCHANNEL","names":["Sales Channel"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"ADMI_SALESTERRITORY","names":["Sales Territory"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Sales Force Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_SAMLSSO","names":["SAML Single Sign-on"],"tab":"Setup","levels":["NONE","FULL"],"feature":"SAML Single Sign-on","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_SAMLSSOSETUP","names":["Set Up SAML Single Sign-on"],"tab":"Setup","levels":["NONE","FULL"],"feature":"SAML Single Sign-on","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_SAVEDASHBOARD","names":["Publish Dashboards"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Publishing Dashboards","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_SAVE_HISTORICAL_METRICS","names":[],"tab":"Setup","levels":null,"sources":["rest-browser"]},{"id":"ADMI_SECRETS","names":["Secrets Management"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"ADMI_SETUPCOMPANY","names":["Set Up Company"],"tab":"Setup","levels":["NONE","VIEW","FULL"],"feature":"Company Preferences","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_SETUPIMAGERESIZE","names":["Set Up Image Resizing"],"tab":"Setup","levels":["NONE","FULL"],"feature":"SuiteCommerce Advanced","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_SETUPYEARSTATUS","names":["Set Up Year Status"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_SFASETUP","names":["Sales Force Automation Setup"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Sales Force Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_SITEMANAGEMENT","names":["Website Management","Web Site Management"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Web Site","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"ADMI_SNAPSHOTS","names":[],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"ADMI_SS_NLCORP","names":[],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"ADMI_SS_SCHEDULING","names":["SuiteScript Scheduling"],"tab":"Setup","levels":null,"exported":["FULL"],"sources":["SDFxml_4221896102","salto-enum","rest-browser","observed","usage-workbook"]},{"id":"ADMI_STARTER_PROMPT_THEME","names":[],"tab":"Setup","levels":null,"sources":["rest-browser"]},{"id":"ADMI_STATETAXIMPORT","names":["Import State Sales Tax"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_STORESEARCH","names":["Site Search"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_STORESETUP","names":["Set Up Website","Set Up Web Site"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Web Site","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"ADMI_SUBLIST","names":["Custom Sublist"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Allow Multiple Users","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_SUBSIDIARYHIERARCHYMOD","names":["Subsidiary Hierarchy Modification"],"tab":"Setup","levels":["NONE","VIEW","EDIT"],"exported":["FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"ADMI_SUBSIDIARYSETTINGSMANAGER","names":["Subsidiary Settings Manager"],"tab":"Setup","levels":["NONE","VIEW","EDIT"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_SUITEANALYTICSCONNECT","names":["SuiteAnalytics Connect"],"tab":"Setup","levels":["NONE","FULL"],"feature":"SuiteAnalytics Connect","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_SUITEAPP_MANAGEMENT","names":["SuiteApp Management"],"tab":"Setup","levels":["NONE","FULL"],"feature":"SuiteApp Control Center","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_SUITECOMMERCEANALYTICS","names":["SuiteCommerce Analytics"],"tab":"Setup","levels":["NONE","VIEW","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_SUITESIGNON","names":["SuiteSignOn"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Outbound Single Sign-on","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_SUITE_OAX_CONNECTOR","names":["NSAW Connector Administrator","OAX Connector Administrator"],"tab":"Setup","levels":["NONE","FULL"],"feature":"NetSuite Analytics Warehouse","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"ADMI_SUPPLYALLOCATIONSETUP","names":["Supply Allocation Setup"],"tab":"Setup","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_SUPPORTSETUP","names":["Support Setup"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Customer Support and Service","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_SWAPPRICES","names":["Swap Prices Between Price Levels"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Multiple Prices","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_TAXMIGRATION","names":["SuiteTax Migration"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_TAXPERIODS","names":["Manage Tax Reporting Periods"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_TEAMSELLINGCONTRIBUTION","names":["Team Selling Contribution"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Team Selling","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_TELEPHONY_SETUP","names":["Telephony Integration"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Telephony","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_TEXTENHANCE","names":[],"tab":"Setup","levels":null,"exported":["FULL"],"sources":["SDFxml_4221896102","rest-browser","observed"]},{"id":"ADMI_TIMEMODIFICATION","names":["Bulk Time Entry Modification"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_TRANSITEMTXT","names":["Translation"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Multi-Language","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_TRANSLATION","names":["Manage Translation"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Multi-Language","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_TRAN_ACCOUNTING_RULES","names":["Transaction Accounting Rules"],"tab":"Setup","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"ADMI_TSTDRV_MASTER","names":["Testdrive Masters"],"tab":"Setup","levels":["NONE","FULL"],"feature":"NLCORP feature","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"ADMI_TWOFACTORAUTH","names":["Two-Factor Authentication"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Two-Factor Authentication","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_TWOFACTORAUTHBASE","names":["Two-Factor Authentication base"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Two-Factor Authentication","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_TYPE","names":[],"tab":"Setup","levels":["NONE","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-additions","rest-browser","observed"]},{"id":"ADMI_UNCATSITEITEMS","names":["Uncategorized Presentation Items"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Web Store","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"ADMI_UNLOCKEDTIMEPERIOD","names":["Unlocked Time Period"],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser","usage-workbook"]},{"id":"ADMI_UPDATEPRICES","names":["Update Prices"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Item Record Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_UPSELLSETUP","names":["Upsell Setup"],"tab":"Setup","levels":["NONE","FULL"],"feature":"Upsell Manager","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_USER","names":["Users & Passwords"],"tab":"Setup","levels":["NONE","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"ADMI_USERPREF","names":["User Preferences"],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser","usage-workbook"]},{"id":"ADMI_VICARIOUS_EMAILS","names":["Vicarious Emails"],"tab":"Setup","levels":["NONE","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"ADMI_VIEWACHACCOUNT","names":["View Unencrypted ACH Account Numbers"],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser","usage-workbook"]},{"id":"ADMI_VIEWCREDITCARDS","names":["View Unencrypted Credit Cards"],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser","usage-workbook"]},{"id":"ADMI_VIEW_GENERAL_TOKENS","names":[],"tab":"Setup","levels":null,"exported":["FULL"],"sources":["SDFxml_4221896102","rest-browser","observed"]},{"id":"ADMI_VIEW_PAYMENT_CARD_TOKENS","names":[],"tab":"Setup","levels":null,"exported":["FULL"],"sources":["SDFxml_4221896102","rest-browser","observed"]},{"id":"ADMI_VIEW_VENDOR_ACH_ACCOUNT","names":[],"tab":"Setup","levels":null,"sources":["rest-browser"]},{"id":"ADMI_WEBSERVICES","names":["SOAP Web Services","Web Services"],"tab":"Setup","levels":["NONE","FULL"],"feature":"SuiteTalk; Internal Web Services","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_WEBSERVICESLOG","names":["View SOAP Web Services Logs","View Web Services Logs"],"tab":"Setup","levels":["NONE","FULL"],"feature":"SuiteTalk; Internal Web Services","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_WEBSERVICESOVERRIDESSTRIG","names":["Control SuiteScript and Workflow Triggers in Web Services Request"],"tab":"Setup","levels":["NONE","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"ADMI_WEBSERVICESSETUP","names":["Set Up SOAP Web Services","Set Up Web Services"],"tab":"Setup","levels":["NONE","FULL"],"feature":"SuiteTalk; Internal Web Services","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_WORKFLOW","names":["Workflow"],"tab":"Setup","levels":["NONE","FULL"],"feature":"SuiteFlow","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"ADMI_XMLADPSETUP","names":[],"tab":"Setup","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"EDIT_FISCALCALENDAR","names":[],"tab":null,"levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"GRAP_AP","names":["Accounts Payable Graphing"],"tab":"Reports","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"GRAP_AR","names":["Accounts Receivable Graphing"],"tab":"Reports","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"GRAP_EXP","names":["Expenses"],"tab":"Reports","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"GRAP_INC","names":["Income"],"tab":"Reports","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"GRAP_NETWORTH","names":["Net Worth"],"tab":"Reports","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"LIST_ACCOUNT","names":["Accounts"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_ACH","names":["Automated Clearing House"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Payment Instruments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_ADDRESS","names":["Address List in Search"],"tab":"Lists","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser","usage-workbook"]},{"id":"LIST_ALLGOVERNMENTISSUEDIDS","names":["Advanced Government-Issued IDs"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Government-Issued ID Tracking","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_ALLOCSCHEDULE","names":["Allocation Schedules"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Expense Allocation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_AMORTIZATION","names":["Amortization Schedules"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Amortization","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_ANALYTICALIMPACT","names":[],"tab":"Lists","levels":null,"sources":["rest-browser"]},{"id":"LIST_AUDITTRAIL","names":[],"tab":"Lists","levels":["NONE","FULL"],"sources":["SDFxml_4221896102","salto-additions","rest-browser","observed"]},{"id":"LIST_BASICGOVERNMENTISSUEDIDS","names":["Basic Government-Issued IDs"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Basic Government-Issued ID Tracking","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"LIST_BIG_SEARCH","names":["Persist Search"],"tab":"Lists","levels":["NONE","CREATE"],"feature":"Search","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_BILLCAPTURE","names":["Scanned Vendor Bills"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_BILLINBOUNDSHIPMENT","names":["Bill Inbound Shipment"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inbound Shipment Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_BILLINGSCHEDULE","names":["Billing Schedules"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"SuiteBilling","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_BILLOFDISTRIBUTION","names":["Bill Of Distribution"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_BILLOFMATERIALSINQUIRY","names":["Bill Of Materials Inquiry"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Assembly Items","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_BIN","names":["Bins"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_BOM","names":["Bill of Materials"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Assembly Items","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_BONUS","names":["Bonus"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"LIST_BONUSTYPE","names":["Bonus Types"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"LIST_BULK_PROCESSING","names":["Bulk Processing Submissions"],"tab":"Lists","levels":["NONE","VIEW"],"sources":["SDFxml_4221896102","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"LIST_CALENDAR","names":["Calendar"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Calendar Preferences","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CALL","names":["Phone Calls"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Phone Calls","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CAMPAIGN","names":["Marketing Campaigns"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Marketing Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CAMPAIGNHISTORY","names":["Campaign History"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Marketing Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CARDHOLDERAUTHENTICATION","names":["Cardholder Authentications"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Credit Card Payments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"LIST_CARDHOLDERAUTHEVENT","names":["Cardholder Authentication Events"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Credit Card Payments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"LIST_CASE","names":["Cases"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Customer Support and Service","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CASE_DUPLICATES","names":["Duplicate Case Management"],"tab":"Lists","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CATEGORY","names":["Expense Categories"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Expense Reports","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CERTIFICATES","names":["Certificate Access"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CHECKITEMAVAILABILITY","names":["Check Item Availability"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CLASS","names":["Classes"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Classes","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_COLORTHEME","names":["Color Themes"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"SuiteCommerce","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_COMMISSIONRULES","names":["Employee Commission Schedules/Plans"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Employee Commissions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_COMPANY","names":["Companies"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Customer Relationship Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_COMPANY_FEATURE_SETUP","names":[],"tab":"Lists","levels":["NONE","VIEW"],"sources":["SDFxml_4221896102","salto-enum","salto-additions","rest-browser","observed"]},{"id":"LIST_COMPETITOR","names":["Competitors"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Sales Force Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_COMPONENTWHEREUSEDINQUIRY","names":["Component Where Used"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Assembly Items","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CONTACT","names":["Contacts"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Contacts","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CONTACTROLE","names":["Contact Roles"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Sales Force Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CONTACTSUBSIDIARYRELATION","names":["Contact-Subsidiary Relationship"],"tab":"Lists","levels":["NONE","VIEW"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","rest-browser","observed"]},{"id":"LIST_CONVERTLEAD","names":["Lead Conversion"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_COSTEDBOMINQUIRY","names":["Costed Bill Of Materials Inquiry"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Assembly Items","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CRMGROUP","names":["CRM Groups"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Customer Relationship Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CRMMESSAGE","names":["Track Messages"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Customer Relationship Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CRMTEMPLATE","names":["Marketing Template"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Marketing Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CURRENCY","names":["Currency"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Multiple Currencies","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CUSTJOB","names":["Customers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Prospects and Contacts","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CUSTPROFILE","names":["Customer Profile"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Customer Profile","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_CUSTRECORDENTRY","names":["Custom Record Entries"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom Records","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_DEPARTMENT","names":["Departments"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Departments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_DISTRIBUTIONNETWORK","names":["Distribution Network"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_EARLIEST_AVAILABILITY","names":["Earliest Availability"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Supply Allocation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_EMAILTEMPLATE","names":["Email Template"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Email Template","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_EMPLOYEE","names":["Employees"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Employees","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_EMPLOYEECHANGEREASON","names":["Employee Change Reason"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Effective Dating","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_EMPLOYEECHANGEREQUEST","names":["Employee Change Request"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Employee Change Requests","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_EMPLOYEECHANGETYPE","names":["Employee Change Request Type"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Employee Change Requests","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_EMPLOYEEEFFECTIVEDATING","names":["Employee Effective Dating"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Effective Dating","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_EMPLOYEESEPARATION","names":["Termination Reasons"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Termination Reason Tracking","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_EMPLOYEESSN","names":["Employee Social Security Numbers"],"tab":"Lists","levels":["NONE","VIEW","FULL"],"feature":"Employees","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_EMPLOYEE_ACCESS","names":["Employee Access Tab"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Employee Permissions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"LIST_EMPLOYEE_ADMINISTRATION","names":["Employee Administration"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Employee Permissions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"LIST_EMPLOYEE_CONFIDENTIAL","names":["Employee Confidential"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Employee Permissions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"LIST_EMPLOYEE_PUBLIC","names":["Employee Public"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Employee Permissions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"LIST_EMPLOYEE_RECORD","names":["Employee Record"],"tab":"Lists","levels":["VIEW","CREATE","EDIT","FULL"],"exported":["NONE"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_EMPLOYEE_SELF","names":["Employee Self"],"tab":"Lists","levels":["VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Employee Permissions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"LIST_ENTITYSUBSIDIARYRELATION","names":["Entity-Subsidiary relationship"],"tab":"Lists","levels":["NONE","VIEW"],"sources":["SDFxml_4221896102","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"LIST_ENTITY_DUPLICATES","names":["Duplicate Entity Management"],"tab":"Lists","levels":["NONE","VIEW","FULL"],"feature":"Duplicate Detection & Merge","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_EVENT","names":["Events"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Events","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_EXPENSEAMORTIZATIONRULE","names":["Expense Amortization Rule"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_EXPENSEPLAN","names":["Expense Amortization Plan"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_EXPORT","names":["Export Lists"],"tab":"Lists","levels":["NONE","CREATE"],"feature":"Search Result Export","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_FAIRVALUEDIMENSION","names":["Fair Value Dimension"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Recognition","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_FAIRVALUEFORMULA","names":["Fair Value Formula"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Recognition","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_FAIRVALUEPRICE","names":["Fair Value Price"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Recognition","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_FAXMESSAGE","names":["Fax Messages"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Communications","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_FAXTEMPLATE","names":["Fax Template"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Mail Merge","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_FILECABINET","names":["Documents and Files"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"File Cabinet","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_FINANCIAL_EXCEPTION_MGMT","names":["Financial Exception Management"],"tab":"Lists","levels":null,"sources":["oracle-skill","SDFxml_4221896102","rest-browser"]},{"id":"LIST_FIND","names":["Perform Search"],"tab":"Lists","levels":["NONE","VIEW","FULL"],"feature":"Order Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_FINHISTORY","names":["Financial History"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_FISCALCALENDAR","names":["Fiscal Calendars"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_FORMW2","names":[],"tab":"Lists","levels":null,"sources":["rest-browser"]},{"id":"LIST_GENERAL_TOKEN","names":["General Token"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Payment Instruments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_GENERICRESOURCE","names":["Generic Resources"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Project Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_GIFT_CERTIFICATE","names":["Gift Certificate"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"LIST_GLLINESAUDITLOG","names":["Custom GL Lines Plug-in Audit Log"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom GL Lines Plug-in","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_GLLINESAUDITLOGSEG","names":["Custom GL Lines Plug-in Audit Log (Segments)"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Custom GL Lines Plug-in","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_GLOBALINVTRELATIONSHIP","names":["Global Inventory Relationship"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_GOVERNMENTISSUEDIDTYPE","names":["Government-Issued ID Types"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Government-Issued ID Tracking","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_HCMJOB","names":["HCMJob Management"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_HCMPOSITION","names":["Positions"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_HISTORY","names":["Notes Tab"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Communications","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_IMPORTED_EMPLOYEE_EXPENSE","names":["Imported Employee Expenses"],"tab":"Lists","levels":["NONE","VIEW"],"feature":"Expense Reports","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"LIST_INBOUNDSHIPMENT","names":["Inbound Shipment"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inbound Shipment Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_INFOCATEGORY","names":["Store Content Categories"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Web Store","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_INFOITEM","names":["Store Content Items"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"SuiteCommerce","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_INFOITEMFORM","names":["Publish Forms"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"SuiteCommerce","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_INSTALLMENT_PAYMENT_LINKS","names":[],"tab":"Lists","levels":null,"exported":["VIEW"],"sources":["rest-browser","observed"]},{"id":"LIST_INTEGRAPP","names":["Integration Applications"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"SuiteTalk","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_INTERNALPUBLISH","names":["Internal Publisher"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_INVCOSTTEMPLATE","names":["Inventory Cost Template"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Multi-Book Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_INVENTORYSTATUS","names":["Inventory Status"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_ISSUE","names":["Issues"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Issue Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_ITEM","names":["Items"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Item Record Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_ITEMDEMANDPLAN","names":["Item Demand Plan"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_ITEMPROCESSFAMILY","names":["Item Process Family"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Warehouse Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_ITEMPROCESSGROUP","names":["Item Process Group"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Warehouse Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_ITEMREVENUECATEGORY","names":["Item Revenue Category"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Recognition","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_ITEMSUPPLYPLAN","names":["Item Supply Plan"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_ITEMTEMPLATE","names":["Item Templates"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_ITEM_COLLECTION","names":["Item Collection"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_ITEM_REVISION","names":["Item Revisions"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Item Record Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_JOB","names":["Jobs","Projects"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Projects","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_JOBREQUISITION","names":["HCMJob Requisitions"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Job Requisitions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_KEYS","names":["Key Access"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_KNOWLEDGEBASE","names":["Knowledge Base"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Knowledge Base","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_KUDOS","names":["Kudos"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Kudos","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_LABORCOSTING","names":["Labor Costing"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Labor Costing","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_LICENSEPLATE","names":["License Plate"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","rest-browser"]},{"id":"LIST_LOCATION","names":["Locations"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Locations","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_MAILMERGE","names":["Mail Merge"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Mail Merge","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_MAILMESSAGE","names":["Letter Messages"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Communications","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_MAILTEMPLATE","names":["Letter Template"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Mail Merge","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_MASSUPDATES","names":["Mass Updates"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Mass Update","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_MATERIALREQUIREMENTSPLAN","names":["Material Requirements Planning"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Material Requirements Planning","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_MEDIAITEMFOLDER","names":["Media Folders"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"File Cabinet","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_MEMDOC","names":["Memorized Transactions"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Transactions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_MERGEPROLONGTIMEOUT","names":[],"tab":"Lists","levels":null,"sources":["rest-browser"]},{"id":"LIST_MESSAGE_UMD_UNRESTRICTED","names":[],"tab":"Lists","levels":null,"sources":["rest-browser"]},{"id":"LIST_MESSAGE_UNRESTRICTED","names":["Messages for Analytics and REST"],"tab":"Lists","levels":["NONE","VIEW"],"feature":"Email","sources":["chapter_N3236764","oracle-skill","rest-browser"]},{"id":"LIST_MFGCOSTTEMPLATE","names":["Manufacturing Cost Template"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_MFGROUTING","names":["Manufacturing Routing"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_MYROLES","names":[],"tab":"Lists","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"LIST_NEWSITEM","names":["News Items"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_NOTIFICATION","names":["Notifications"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"LIST_ONBOARDING_ADMINISTRATION","names":["Onboarding Administration"],"tab":"Lists","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser","usage-workbook"]},{"id":"LIST_ONBOARDING_PLAN","names":["Onboarding Plan"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_ONBOARDING_TASK","names":["Onboarding Task"],"tab":"Lists","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser","usage-workbook"]},{"id":"LIST_ORDERMANAGEDASHBOARD","names":["Order Management Dashboard"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Sales Channel Allocation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_ORDER_REALLOCATION","names":["Commit Orders"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_ORGANIZATIONVALUE","names":["Organizational Value"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Kudos","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_OTHERNAME","names":["Other Names"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Sales Force Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_OTHER_ADDRESS","names":[],"tab":"Lists","levels":["NONE","FULL"],"sources":["SDFxml_4221896102","salto-additions","rest-browser","observed"]},{"id":"LIST_OUTBOUNDREQUEST","names":["Outbound Request"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_OVERTIMEPOLICY","names":["Overtime Policies"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_PARTNER","names":["Partners"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Partner Relationship Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_PARTNERCOMMISSNRULES","names":["Partner Commission Schedules/Plans"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Partner Commissions/Royalties","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_PAYCHECK","names":["Paychecks"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_PAYMENT_CARD","names":["Payment Card"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Payment Instruments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_PAYMENT_CARD_TOKEN","names":["Payment Card Token"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Payment Instruments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_PAYMENT_INSTRUMENTS","names":["Payment Instruments"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Payment Instruments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_PAYMETH","names":["Payment Methods"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Order Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_PAYROLLITEM","names":["Payroll Items"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_PA_RECORDS","names":["Product Analytics Records"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","rest-browser","usage-workbook"]},{"id":"LIST_PDFMESSAGE","names":["PDF Messages"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Communications","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_PDFTEMPLATE","names":["PDF Template"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Mail Merge","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_PHASEDPROCESS","names":["Phased Processes"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_PICKDECOMPOSITION","names":["Units for Pick Decomposition"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","rest-browser","observed"]},{"id":"LIST_PICKSTRATEGY","names":["Pick Strategy"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Warehouse Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_PICKTASK","names":["Pick Task"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Warehouse Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_PI_ACCESS_LOG","names":[],"tab":"Lists","levels":null,"sources":["SDFxml_4221896102","rest-browser"]},{"id":"LIST_PLANNEDREVENUE","names":["Planned Revenue"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Recognition","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_PLANNEDSTANDARDCOST","names":["Planned Standard Cost"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Item Record Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_PRESCATEGORY","names":["Presentation Categories"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"SuiteCommerce","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_PRICEBOOK","names":["Price Books"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"LIST_PRICEPLAN","names":["Price Plans"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"LIST_PRICINGRECORDS","names":["Pricing Records"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","rest-browser"]},{"id":"LIST_PROJECTREVENUERULE","names":["Project Revenue Rules"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Project Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_PROJECTTASK","names":["Project Tasks"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Project Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_PROJECTTEMPLATE","names":["Project Templates"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Project Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_PROJECT_BUDGET","names":["Project Budget"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Project Budgets","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_PROMOTIONCODE","names":["Promotion"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Sales Force Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_PUBLIC_TEMPLATE_CATEGORY","names":["Public Template Categories"],"tab":"Lists","levels":["NONE","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"LIST_PUBLISHSEARCH","names":["Publish Search"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Publishing Search Results","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_QUANTITYPRICINGSCHEDULE","names":["Quantity pricing Schedules"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Quantity Pricing","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_REALLOCATE_ORDER_ITEM","names":["Reallocate Order Item"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Supply Allocation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"LIST_RECOGNITIONEVENTTYPE","names":["Custom Recognition Event Type"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Revenue Recognition Or Advanced Expense Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_RECORDCUSTFIELD","names":["Record Custom Field"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_RELATEDITEMS","names":["Related Items"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Web Site","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_RESOURCE","names":["Resource"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Project Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_RESOURCEGROUP","names":["Resource Groups"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Project Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_REVENUEELEMENT","names":["Revenue Element"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Recognition","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_REVENUEPLAN","names":["Revenue Recognition Plan"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Recognition","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_REVENUERECOGNITIONRULE","names":["Revenue Recognition Rule"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Recognition","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_REVRECFIELDMAPPING","names":["Revenue Recognition Field Mapping"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Recognition","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_REVRECSCHEDULE","names":["Revenue Recognition Schedules"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Recognition","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_REVRECTREATMENT","names":["Recognition Treatment"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_REVRECTREATMENTRULE","names":["Recognition Treatment Rule"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_REVRECVSOE","names":["Revenue Management VSOE"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"VSOE","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_RSRCALLOCATION","names":["Resource Allocations"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Project Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_RSRCALLOCATIONAPPRV","names":["Resource Allocation Approval"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Project Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_RSSFEED","names":["Publish RSS Feeds"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_SAASMETRIC","names":["SaaS Metric"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","rest-browser"]},{"id":"LIST_SALESCAMPAIGN","names":["Sales Campaigns"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Sales Campaigns","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_SALESROLE","names":["Sales Roles"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Team Selling","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_SCHEDULEMASSUPDATES","names":["Schedule Mass Updates"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_SCSNAPSHOT","names":["Supply Chain Snapshot List"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_SENTEMAIL","names":["Sent Email"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Sent Email List","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_SHIPITEM","names":["Shipping Items"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_SHIPPARTPACKAGE","names":["Shipping Partner Package"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Order Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_SHIPPARTREGISTRATION","names":["Shipping Partner Registration"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Order Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_SHIPPARTSHIPMENT","names":["Shipping Partner Shipment"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Order Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_SHORTCUT","names":["Shortcuts"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_SITEEMAILTEMPLATE","names":["Web Store Email Template"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"SuiteCommerce","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_STANDARDCOSTVERSION","names":["Standard Cost Version"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Item Record Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_STORECATEGORY","names":["Store Categories"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Web Store","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_STOREITEMLISTLA","names":["Item/Category Layouts"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Web Store","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_STORETAB","names":["Store Tabs"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Web Store","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_SUBSCRIPTION","names":["Subscriptions"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Subscription Billing","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_SUBSCRIPTIONCHANGEORDER","names":["Subscription Change Orders"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Subscription Billing","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_SUBSCRIPTIONPLAN","names":["Subscription Plan"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Subscription Billing","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_SUBSIDIARY","names":["Subsidiaries"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Subsidiaries","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_SUPPLY_REALLOCATION","names":["Allocate Orders"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_SYSTEMEMAILTEMPLATE","names":["System Email Template"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Customer Relationship Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_SYSTEMNOTES","names":["System Notes for Analytics and REST"],"tab":"Lists","levels":["NONE","VIEW"],"feature":"System Notes","sources":["chapter_N3236764","oracle-skill","rest-browser","observed"]},{"id":"LIST_TABLEAU_WORKBOOK_EXPORT","names":["Tableau Workbook Export"],"tab":"Lists","levels":null,"exported":["NONE","CREATE"],"sources":["SDFxml_4221896102","salto-enum","rest-browser","observed","usage-workbook"]},{"id":"LIST_TALENT_ADMINISTRATION","names":["Talent Administration"],"tab":"Lists","levels":["VIEW","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_TALENT_EMPLOYEE","names":["Talent Employee"],"tab":"Lists","levels":["NONE","FULL"],"sources":["chapter_N3236764","rest-browser"]},{"id":"LIST_TASK","names":["Tasks"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Customer Relationship Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_TAXDETAILSTAB","names":["Tax Details Tab"],"tab":"Lists","levels":["NONE","VIEW","EDIT","FULL"],"feature":"Tax Overhauling","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_TAXENGINESELECTION","names":["Subsidiary Tax Registrations Tab"],"tab":"Lists","levels":["NONE","VIEW","EDIT","FULL"],"feature":"Tax Overhauling","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_TAXITEM","names":["Tax Records"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_TAXSCHEDULE","names":["Tax Schedules"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Taxes","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_TEGATAACCOUNT","names":["Tegata Accounts"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_TEMPLATE_CATEGORY","names":["Template Categories"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Email Marketing Campaigns","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_TIMECODE","names":["Time Codes"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Overtime","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_TIMEOFF","names":["Time-Off"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Time-Off Management","sources":["chapter_N3236764","oracle-skill","rest-browser"]},{"id":"LIST_TIMEOFFADMIN","names":["Time-Off Administration"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Time-Off Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_TRANNUMBERAUDITLOG","names":["Access to transaction numbering audit log"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Transactions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_UNDELIVEREDEMAIL","names":["Undelivered Emails"],"tab":"Lists","levels":["NONE","VIEW"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_UNIT","names":["Units"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_UPSELL","names":["Upsell Assistant"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Upsell Manager","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_UPSELLWIZARD","names":["Upsell Wizard"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Upsell Manager","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_USAGE","names":["Usage"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Subscription Billing","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"LIST_VENDOR","names":["Vendors"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_VENDOR_ACH","names":["Vendor Automated Clearing House"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","rest-browser"]},{"id":"LIST_VENDOR_PAYMENT_INST","names":[],"tab":"Lists","levels":null,"sources":["rest-browser"]},{"id":"LIST_WBS","names":["Work Breakdown Structure"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Project Budgets","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_WEBSITE","names":["Website (External) publisher"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Web Site","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_WORKASSIGNMENT","names":["Work Assignments"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"LIST_WORKCALENDAR","names":["Work Calendar"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Project Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"LIST_WORKPLACE","names":["Workplaces"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"LIST_ZONE","names":["Zone"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Warehouse Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"NONE_NEEDED","names":[],"tab":null,"levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"REGT_ACCTPAY","names":["Accounts Payable Register"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"A/P","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REGT_ACCTREC","names":["Accounts Receivable Register"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"A/R","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REGT_BANK","names":["Bank Account Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REGT_COGS","names":["Cost of Goods Sold Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REGT_CREDCARD","names":["Credit Card Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REGT_DEFEREXPENSE","names":["Deferred Expense Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Amortization","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REGT_DEFERREVENUE","names":["Deferred Revenue Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Recognition","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REGT_EQUITY","names":["Equity Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REGT_EXPENSE","names":["Expense Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REGT_FIXEDASSET","names":["Fixed Asset Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REGT_INCOME","names":["Income Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REGT_LONGTERMLIAB","names":["Long-Term Liability Registers","Long Term Liability Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"REGT_NONPOSTING","names":["Non-Posting Registers","Non Posting Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"REGT_OTHASSET","names":["Other Asset Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REGT_OTHCURRASSET","names":["Other Current Asset Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REGT_OTHCURRLIAB","names":["Other Current Liability Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REGT_OTHEXPENSE","names":["Other Expense Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REGT_OTHINCOME","names":["Other Income Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REGT_PAYROLL","names":["Run Payroll"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"REGT_STAT","names":["Statistical Account Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Statistical Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REGT_UNBILLEDREC","names":["Unbilled Receivable Registers"],"tab":"Lists","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Commitments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_1099","names":["Form 1099","Form 1099 - Federal Miscellaneous Income"],"tab":"Reports","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"A/P","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"REPO_940","names":["Form 940","Form 940 - Employer\'s Annual Federal Unemployment Tax Return"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"REPO_941","names":["Form 941","Form 941 - Employer\'s Quarterly Federal Tax Return"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"REPO_ACCOUNTDETAIL","names":["Account Detail"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_AMORTIZATION","names":["Amortization Reports"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Amortization","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_ANALYTICS","names":["SuiteAnalytics Workbook"],"tab":"Reports","levels":["NONE","EDIT"],"feature":"SuiteAnalytics Workbook","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_AP","names":["Accounts Payable"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"A/P","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_AR","names":["Accounts Receivable"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"A/R","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_AUTHPARTNERCOMMISSION","names":["Partner Authorized Commission Reports"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Partner Commissions/Royalties","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"REPO_BALANCESHEET","names":["Balance Sheet"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_BOOKINGS","names":["Sales Order Reports"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Sales Force Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_BUDGET","names":["Budget"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_CASHFLOW","names":["Cash Flow Statement"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_COMMISSION","names":["Commission Reports"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Employee Commissions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"REPO_CONSOLIDATED_REPORTING","names":["Consolidated Reporting"],"tab":"Reports","levels":["NONE","VIEW"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","rest-browser","observed"]},{"id":"REPO_CUSTOMIZATION","names":["Report Customization"],"tab":"Reports","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Report Customization","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"REPO_DEFERREDEXPENSE","names":["Deferred Expense Reports"],"tab":"Reports","levels":["NONE","VIEW"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_EMAIL","names":[],"tab":"Reports","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"REPO_FINANCIALS","names":["Financial Statements"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_GL","names":["General Ledger"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_GRANT_ACCESS","names":["Granting access to Reports"],"tab":"Reports","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_GSTSUMMARY","names":["GST Summary Report"],"tab":"Reports","levels":["NONE","VIEW"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"REPO_INTEGRATION","names":["Integration"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"SuiteTalk","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_INVENTORY","names":["Inventory"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Inventory","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_ISSUE","names":["Issue Reports"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Issue Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"REPO_MARKETING","names":["Marketing Campaign Reports"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Marketing Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_NONPOSTING","names":["Sales Order Transaction Report"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Order Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_PANDL","names":["Income Statement"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_PARTNERCOMMISSION","names":["Partner Commission Reports"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Partner Commissions/Royalties","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"REPO_PAYCHECKDETAIL","names":["Payroll Check Register"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"REPO_PAYROLL","names":["Payroll Summary and Detail Reports","Payroll Summary & Detail Reports"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"REPO_PAYROLLHIDEFINEMPINFO","names":["Hide Employee Information on Financial Reports"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"REPO_PAYROLLHOURSEARNING","names":["Payroll Hours and Earnings","Payroll Hours & Earnings"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"REPO_PAYROLLJOURNAL","names":["Payroll Journal Report"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"REPO_PAYROLLLIAB","names":["Payroll Liability Report"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"REPO_PAYROLLSTATEWITHHOLD","names":["Payroll State Withholding"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"REPO_PAYROLLW2","names":["Form W-2","Form W-2 - Wage and Tax Statement"],"tab":"Reports","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"REPO_PERIODENDFINANCIALS","names":["Period End Financial Statements"],"tab":"Reports","levels":["NONE","VIEW"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_PROJECT_ACCOUNTING","names":["Project Accounting"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"REPO_PSTSUMMARY","names":["PST Summary Report"],"tab":"Reports","levels":["NONE","VIEW"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"REPO_PURCHASEORDER","names":["Purchase Order Reports"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Purchase Orders","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_PURCHASES","names":["Purchases"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_QUOTA","names":["Quota Reports"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Sales Force Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_RECONCILE","names":["Reconcile Reporting"],"tab":"Reports","levels":["NONE","VIEW"],"exported":["EDIT","FULL"],"refused":["EDIT"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook","suitecloud-sdk-183"]},{"id":"REPO_REMINDEREMPLOYEE","names":["Employee Reminders"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Employees","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_RETURNAUTH","names":["Return Authorization Reports"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Return Authorizations","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_REVREC","names":["Revenue Recognition Reports"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Revenue Recognition","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"REPO_RSRCALLOCATION","names":["Resource Allocation Reports"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Project Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"REPO_SALES","names":["Sales"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Sales Force Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_SALESORDER","names":["Sales Order Fulfillment Reports"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Sales Orders","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_SALES_PARTNER","names":["Sales By Partner"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Partner Relationship Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_SALES_PROMO","names":["Sales By Promotion Code","Sales By Promotion"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Sales Force Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_SCHEDULE","names":["Report Scheduling"],"tab":"Reports","levels":["NONE","FULL"],"feature":"Reports","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_SFA","names":["Sales Force Automation"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Customer Relationship Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_SNAPSHOTCASE","names":["Support Case Snapshot/Reminders"],"tab":"Reports","levels":["NONE","VIEW"],"exported":["FULL"],"feature":"Support","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_SNAPSHOTLEAD","names":["Lead Snapshot/Reminders"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Business","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_SUPPORT","names":["Support"],"tab":"Reports","levels":["NONE","VIEW"],"exported":["FULL"],"feature":"Customer Support and Service","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_TAX","names":["Tax"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_TAXREPORTS","names":["Tax Reports"],"tab":"Reports","levels":["NONE","VIEW"],"exported":["EDIT"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_TIME","names":["Time Tracking"],"tab":"Reports","levels":["NONE","VIEW"],"exported":["FULL"],"feature":"Time Tracking","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_TRAN","names":["Transaction Detail"],"tab":"Reports","levels":["NONE","VIEW"],"exported":["FULL"],"feature":"Transactions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_TRIALBALANCE","names":["Trial Balance"],"tab":"Reports","levels":["NONE","VIEW"],"exported":["FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_UNBILLED","names":["Accounts Receivable Un-Billed"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_W4","names":["Form W4","Form W4 - Employee\'s Withholding Allowance Certificate"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"REPO_WEBSITE","names":["Website Report","Web Site Report"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Web Site","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"REPO_WEBSTORE","names":["Web Store Report"],"tab":"Reports","levels":["NONE","VIEW"],"feature":"Web Store","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"REPO_WORKFORCEANALYTICS","names":["Workforce Analytics"],"tab":"Reports","levels":["VIEW"],"feature":"Workforce Analytics","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"SYSTEM_STATUS","names":[],"tab":null,"levels":null,"sources":["rest-browser"]},{"id":"TRAN_ADJUSTMENTJOURNAL","names":["Currency Adjustment Journal"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_ALLOCSCHEDULE","names":["Create Allocation Schedules"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Expense Allocation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_AMENDW4","names":["Amend W-4"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Employees","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_APPROVECOMMISSN","names":["Employee Commission Transaction Approval"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Employee Commissions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_APPROVEDD","names":["Approve Direct Deposit"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Direct Deposit","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","usage-workbook"]},{"id":"TRAN_APPROVEEFT","names":["Approve EFT"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","usage-workbook"]},{"id":"TRAN_APPROVEPARTNERCOMM","names":["Partner Commission Transaction Approval"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Partner Commissions/Royalties","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_APPROVEVP","names":["Approve Vendor Payments"],"tab":"Transactions","levels":null,"sources":["SDFxml_4221896102","salto-enum","usage-workbook"]},{"id":"TRAN_AUDIT","names":["Audit Trail"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Transactions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_AUTO_CASH","names":["Automated Cash Application"],"tab":"Transactions","levels":["NONE","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_BALANCEOVERVIEW","names":["Balance Overview"],"tab":"Transactions","levels":["NONE","VIEW"],"feature":"Intercompany Framework","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"TRAN_BALJRNAL","names":["Balancing Journals"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_BILLPAY_APPROVE","names":["Approve Online Bill Payments"],"tab":"Transactions","levels":null,"sources":["SDFxml_4221896102","salto-enum","usage-workbook"]},{"id":"TRAN_BILLPAY_STATUS","names":["View Online Bill Pay Status"],"tab":"Transactions","levels":null,"sources":["SDFxml_4221896102","salto-enum","usage-workbook"]},{"id":"TRAN_BINTRNFR","names":["Bin Transfer"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Bin Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_BINWKSHT","names":["Bin Putaway Worksheet"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Bin Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_BLANKORD","names":["Blanket Purchase Order"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Purchasing and Receiving","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_BLANKORDAPPRV","names":["Blanket Purchase Order Approval"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Purchasing and Receiving","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_BUDGET","names":["Set Up Budgets"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_BUILD","names":["Build Assemblies"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Assembly Items","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_CARDCHRG","names":["Credit Card"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_CARDHOLDERAUTHENTICATION","names":["Cardholder Authentication"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Credit Card Payments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"TRAN_CARDHOLDERAUTHEVENT","names":["Cardholder Authentication Event"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Credit Card Payments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"TRAN_CARDRFND","names":["Credit Card Refund"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_CASHRFND","names":["Cash Sale Refund"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_CASHSALE","names":["Cash Sale"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_CHARGE","names":["Charge"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Project Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_CHARGERULE","names":["Charge Rule"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Project Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_CHECK","names":["Check"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_CLEARHOLD","names":["Override Payment Hold"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Order Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_COMMISSN","names":["Employee Commission Transaction"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Employee Commissions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_COMMITPAYROLL","names":["Commit Payroll"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_COPY_BUDGET","names":["Copy Budgets"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_CREATEINVCOUNT","names":["Create Inventory Counts"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory Count","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_CUSTAUTH","names":["Customer Payment Authorization"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Customer Payment Authorizations","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_CUSTCHRG","names":["Statement Charge"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"A/R","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_CUSTCRED","names":["Credit Memo"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"A/R","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_CUSTDEP","names":["Customer Deposit"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"A/R","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_CUSTINVC","names":["Invoice"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"A/R","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_CUSTINVCAPPRV","names":["Invoice Approval"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Order Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_CUSTPYMT","names":["Customer Payment"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"A/R","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_CUSTRFND","names":["Customer Refund"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"A/R","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_DEPAPPL","names":["Deposit Application"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"A/R","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_DEPOSIT","names":["Deposit"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_DLTD_TXNS_SUMMARY_SBMSN","names":["Archive and Purge Submissions"],"tab":"Transactions","levels":["NONE","FULL"],"sources":["chapter_N3236764","rest-browser"]},{"id":"TRAN_EDITBANKINGINFO","names":["Personal Banking Information","Edit Banking Information"],"tab":"Transactions","levels":["NONE","VIEW","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_EDITPROFILE","names":["Edit Profile"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Employees","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_ESTIMATE","names":["Estimate"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Estimates","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_ESTIMATEDCOSTOVERRIDE","names":["Override Estimated Cost on Transactions"],"tab":"Transactions","levels":["NONE","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_EXPREPT","names":["Expense Report"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Expense Reports","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_FFTREQ","names":["Fulfillment Request"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Order Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_FINCHRG","names":["Finance Charge"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"A/R","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_FIND","names":["Find Transaction"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Transactions","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_FORECAST","names":["Edit Forecast"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Sales Force Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_FXREVAL","names":["Currency Revaluation"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Multiple Currencies","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_GATEWAYNOTIFICATION","names":["View Gateway Asynchronous Notifications"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"TRAN_GENERATECHARGES","names":["Charge - Run Rules"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-additions","rest-browser","observed","usage-workbook"]},{"id":"TRAN_GST_REFUND","names":["Process GST Refund"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_IMPORTOLBFILE","names":["Import Online Banking File","Import Online Banking (QIF) File"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_INTERCOADJ","names":["Intercompany Adjustments"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_INVADJST","names":["Adjust Inventory"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_INVCOUNT","names":["Count Inventory"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_INVDISTR","names":["Distribute Inventory"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Multi-Location Inventory","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_INVREVAL","names":["Revalue Inventory Cost"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_INVTRNFR","names":["Transfer Inventory"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Multi-Location Inventory","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_INVWKSHT","names":["Adjust Inventory Worksheet"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_ITEMRCPT","names":["Item Receipt"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Receiving","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_ITEMSHIP","names":["Item Fulfillment"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Shipping","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_JOURNAL","names":["Make Journal Entry"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_JOURNALAPPRV","names":["Journal Approval"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_LIABPYMT","names":["Payroll Liability Payments"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_MANAGEPAYROLL","names":["Manage Payroll"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_MATCHING_RULES","names":["Matching Rules for Online Banking"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_MGRFORECAST","names":["Edit Manager Forecast"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Sales Force Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_NETTINGSETTLEMENTAPPRV","names":["Netting Settlement Approval"],"tab":"Transactions","levels":["NONE","EDIT"],"feature":"Intercompany Framework","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"TRAN_NETTSTLM","names":["Netting Settlement"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Intercompany Framework","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_OPENBAL","names":["Enter Opening Balances"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_OPPRTNTY","names":["Opportunity"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Opportunities","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_ORDERRESERVATION","names":["Order Reservation"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_ORDRESV","names":[],"tab":"Transactions","levels":null,"sources":["SDFxml_4221896102","rest-browser"]},{"id":"TRAN_ORDRESVAPPRV","names":["Approve Order Reservation"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"TRAN_OWNTRNSF","names":["Ownership Transfer"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_PARTNERCOMMISSN","names":["Partner Commission Transaction"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Partner Commissions/Royalties","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_PAYCHECK","names":["Individual Paycheck"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_PAYMENTAUDIT","names":["Access Payment Audit Log"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Order Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_PAYMENTEVENT","names":["View Payment Events"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Credit Card Payments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_PAYMENTRESULTPREVIEW","names":["View Payment Result Previews"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Credit Card Payments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"TRAN_PAYROLLRUN","names":["Process Payroll"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_PCHKJRNL","names":["Paycheck Journal"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Employees","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_PEJRNL","names":["Period End Journals"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_POSTPERIODS","names":["Posting Period on Transactions"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_POSTVENDORBILLVARIANCE","names":["Post Vendor Bill Variances"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Vendors","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_PRICELIST","names":["Generate Price Lists"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Item Record Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_PRINT","names":[],"tab":"Transactions","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"TRAN_PRINTCHECKSFORMS","names":["Print Checks and Forms"],"tab":"Transactions","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser","usage-workbook"]},{"id":"TRAN_PRINTSHIPMENTDOCS","names":["Print Shipment Documents"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Shipping Partners","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_PROJECT_IC_CHARGE_REQUEST","names":["Project Intercompany Cross Charge Request"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Project Intercompany Cross Charge Request","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_PUJRNL","names":[],"tab":"Transactions","levels":null,"sources":["rest-browser"]},{"id":"TRAN_PURCHCON","names":["Purchase Contract"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Vendors","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_PURCHCONAPPRV","names":["Purchase Contract Approval"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Vendors","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_PURCHORD","names":["Purchase Order"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Purchase Orders","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_PURCHORDBILL","names":["Bill Purchase Orders"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Receiving","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_PURCHORDRECEIVE","names":["Receive Order"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Purchase Orders","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_PURCHREQ","names":["Requisition"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Purchasing and Receiving","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_PURCHREQAPPRV","names":["Requisition Approval"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Purchasing and Receiving","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_QUOTA","names":["Establish Quotas"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Sales Force Automation","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_RECEIVEINBOUND","names":["Transaction Receive Inbound Shipment"],"tab":"Transactions","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser","usage-workbook"]},{"id":"TRAN_RECOG_GIFTCERT_INCOME","names":["Recognize Gift Certificate Income"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_RECONCILE","names":["Reconcile"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_REVARRNG","names":["Revenue Arrangement"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Recognition","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_REVARRNGAPPRV","names":["Revenue Arrangement Approval"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Recognition","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_REVCOMM","names":["Revenue Commitment"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Commitments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_REVCOMRV","names":["Revenue Commitment Reversal"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Commitments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_REVCONTR","names":["Revenue Contracts"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Recognition","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_RFQ","names":["Request For Quote"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Purchasing and Receiving","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_RTNAUTH","names":["Return Authorization"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Return Authorizations","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_RTNAUTHAPPRV","names":["Return Auth. Approval"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Return Authorizations","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_RTNAUTHCREDIT","names":["Refund Returns"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Order Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_RTNAUTHRECEIVE","names":["Receive Returns"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Order Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_RTNAUTHREVERSEREVCOMMIT","names":["Generate Revenue Commitment Reversals"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Commitments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_SALESORD","names":["Sales Order"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Sales Orders","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_SALESORDAPPRV","names":["Sales Order Approval"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Sales Orders","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_SALESORDCOMMITREVENUE","names":["Generate Revenue Commitment"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Commitments","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_SALESORDFULFILL","names":["Fulfill Orders","Fulfill Sales Orders"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Order Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook","section_N3539978"]},{"id":"TRAN_SALESORDINVOICE","names":["Invoice Sales Orders"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Advanced Shipping","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_SALESORDREVENUECONTRACT","names":["Generate Single Order Revenue Contracts"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Revenue Recognition","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_STATCHNG","names":["Inventory Status Change"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory Status","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_STATEMENT","names":["Generate Statements"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"A/R","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_STATUSDD","names":["Direct Deposit Status"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Direct Deposit","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","usage-workbook"]},{"id":"TRAN_STATUSEFT","names":["EFT Status"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","usage-workbook"]},{"id":"TRAN_STATUSVP","names":["Vendor Payment Status"],"tab":"Transactions","levels":null,"sources":["SDFxml_4221896102","salto-enum","usage-workbook"]},{"id":"TRAN_STAXLIAB","names":[],"tab":"Transactions","levels":null,"sources":["SDFxml_4221896102","rest-browser"]},{"id":"TRAN_STPICKUP","names":["Store Pickup Fulfillment"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"SuiteCommerce InStore","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_SYSJRNL","names":["System Journal"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"TRAN_TAXLIAB","names":["Tax Liability Payment"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed"]},{"id":"TRAN_TAXPYMT","names":["Pay Sales Tax"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_TEGPYBL","names":["Tegata Payable"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_TEGRCVBL","names":["Tegata Receivable"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]},{"id":"TRAN_TIMEBILL","names":["Track Time"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Time Tracking","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_TIMECALC","names":["Calculate Time"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Time Tracking","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_TIMEPOST","names":["Post Time"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Project Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_TIMER","names":["Timer"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Time Tracking","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_TRANSFER","names":["Transfer Funds"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Accounting","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_TRNFRORD","names":["Transfer Order"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_TRNFRORDAPPRV","names":["Transfer Order Approval"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_UNBUILD","names":["Unbuild Assemblies"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Assembly Items","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_VENDAUTH","names":["Vendor Return Authorization"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Vendor Return Authorizations","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_VENDAUTHAPPRV","names":["Vendor Return Auth. Approval"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Vendor Return Authorizations","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_VENDAUTHCREDIT","names":["Credit Returns"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Vendor Returns","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_VENDAUTHRETURN","names":["Vendor Returns"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Vendor Return Authorizations","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_VENDBILL","names":["Bills"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"A/P","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_VENDBILLAPPRV","names":["Vendor Bill Approval"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Vendor Bills","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_VENDCRED","names":["Enter Vendor Credits"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"A/P","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_VENDPYMT","names":["Pay Bills"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"A/P","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_VENDPYMTAPPRV","names":["Vendor Payment Approval"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Vendor Bills","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_VENDRFQ","names":["Vendor Request For Quote"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Purchasing and Receiving","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_VPREP","names":["Vendor Prepayment"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_VPREPAPP","names":["Vendor Prepayment Application"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_VPREPAPPRV","names":[],"tab":"Transactions","levels":["NONE","FULL"],"sources":["SDFxml_4221896102","salto-enum","salto-additions","rest-browser","observed"]},{"id":"TRAN_WAVE","names":["Wave"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_WOCLOSE","names":["Work Order Close"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_WOCOMPL","names":["Work Order Completion"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_WOISSUE","names":["Work Order Issue"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_WORKORD","names":["Work Order"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Work Orders","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_WORKORDBUILD","names":["Build Work Orders"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Work Orders","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_WORKORDCLOSE","names":["Close Work Orders"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_WORKORDCOMPLETE","names":["Enter Completions"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_WORKORDISSUE","names":["Issue Components"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_WORKORDMARKBUILT","names":["Mark Work Orders Built"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_WORKORDMARKFIRMED","names":["Mark Work Orders Firmed"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_WORKORDMARKRELEASED","names":["Mark Work Orders Released"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Inventory Management","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","observed","usage-workbook"]},{"id":"TRAN_XCHGJRNL","names":["Cross Charge Journal"],"tab":"Transactions","levels":["NONE","VIEW"],"feature":"Intercompany Framework","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser"]},{"id":"TRAN_XCHGREQUEST","names":["Cross Charge Request"],"tab":"Transactions","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser","usage-workbook"]},{"id":"TRAN_XMLDETAIL","names":[],"tab":"Transactions","levels":null,"sources":["SDFxml_4221896102","salto-enum","rest-browser"]},{"id":"TRAN_YTDADJST","names":["Enter Year-To-Date Payroll Adjustments"],"tab":"Transactions","levels":["NONE","VIEW","CREATE","EDIT","FULL"],"feature":"Payroll","sources":["chapter_N3236764","oracle-skill","SDFxml_4221896102","salto-enum","salto-levels","rest-browser","usage-workbook"]}]');
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/permissions.js


/** The levels of access, the least first. */
const LEVELS = ['NONE', 'VIEW', 'CREATE', 'EDIT', 'FULL'];
const permissions = permissions_namespaceObject;
const byId = new Map(permissions.map((permission) => [permission.id, permission]));
/** All standard permissions, sorted by id. */
function allPermissions() {
    return permissions;
}
/** The permission with exactly this id, or undefined. */
function findPermission(id) {
    return byId.get(id);
}
/** The permission ids that a misspelt one probably stands for, as `nearestWords` finds them. */
function nearestPermissions(id, max) {
    permissions_nearest ??= (0,nearest/* nearestAmong */.V5)(byId.keys());
    return permissions_nearest(id, max);
}
let permissions_nearest = null;
/** Judges a level of a permission. Where no source tells its levels, every level is allowed. */
function levelVerdict({ levels, exported, refused }, level) {
    if (refused?.includes(level))
        return 'not-allowed';
    if (levels === null || levels.includes(level))
        return 'allowed';
    return exported?.includes(level) ? 'exported' : 'not-allowed';
}
/** Whether a text is the name of a level, written exactly as SDF takes it. */
function isLevel(text) {
    return LEVELS.includes(text);
}
/** Negative where `a` grants less than `b`, positive where it grants more, 0 where they are the same. */
function compareLevels(a, b) {
    return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}


/***/ }),

/***/ 3832:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F7: () => (/* binding */ RISKS),
  IJ: () => (/* binding */ compareRisks),
  Di: () => (/* binding */ explainRisk),
  bH: () => (/* binding */ greatestRisk),
  bi: () => (/* binding */ riskOf)
});

// EXTERNAL MODULE: ./build/src/sdf/reference.js
var reference = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(2263);
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/risks.json
const risks_namespaceObject = /*#__PURE__*/JSON.parse('[{"risk":"critical","from":"VIEW","why":"may do most of what an administrator may","keys":["ADMI_KERNEL"],"sources":["section_1515446005","subsect_1542138282"]},{"risk":"critical","from":"CREATE","why":"decides who may do what, its own holders among them","keys":["ADMI_MANAGEROLES","ADMI_MANAGEUSERS","ADMI_USER","LIST_EMPLOYEE_ACCESS"],"sources":["chapter_N3236764","usage-workbook"]},{"risk":"high","from":"CREATE","why":"shapes the permissions and restrictions that others are given","keys":["ADMI_MANAGEPERMISSIONS","ADMI_MANAGE_RESTRICTIONS"],"sources":["chapter_N3236764"]},{"risk":"critical","from":"VIEW","why":"manages the tokens by which others log in; NetSuite demands two-factor authentication for it","keys":["ADMI_MANAGE_OAUTH_TOKENS"],"sources":["section_1515446005","bridgehead_4248124361"]},{"risk":"critical","from":"VIEW","why":"shows numbers of cards or bank accounts in plain; NetSuite demands two-factor authentication for it","keys":["ADMI_VIEWACHACCOUNT","ADMI_VIEWCREDITCARDS"],"sources":["section_1515446005"]},{"risk":"critical","from":"VIEW","why":"reads all data, whatever limits the role has","keys":["ADMI_SAC_READALL"],"sources":["article_0320025211"]},{"risk":"high","from":"VIEW","why":"decides how people and programs log in; NetSuite demands two-factor authentication for it","keys":["ADMI_DEVICE_ID","ADMI_INTEGRAPP","ADMI_MANAGE_OAUTH2","ADMI_NSASOIDCPROVIDER","ADMI_OIDCSETUP","ADMI_OPENIDSSOSETUP","ADMI_SAMLSSOSETUP","ADMI_TWOFACTORAUTHBASE"],"sources":["section_1515446005"]},{"risk":"high","from":"CREATE","why":"turns features of the whole account on and off","keys":["ADMI_ENABLEFEATURES"],"sources":["section_1491842937"]},{"risk":"medium","from":"CREATE","why":"administers a part of the account","keys":["ADMI_BILLINGINFO","ADMI_COMPANY","ADMI_SETUPCOMPANY","ADMI_WEBSERVICESLOG"],"sources":["section_1491842937","usage-workbook"]},{"risk":"high","from":"CREATE","why":"brings in code, which can run with more rights than its author has","keys":["ADMI_ALLOW_JS_HTML_UPLOAD","ADMI_APP_DEPLOYMENT","ADMI_BUNDLER","ADMI_CUSTOMSCRIPT","ADMI_WORKFLOW"],"sources":["chapter_N3236764","usage-workbook"]},{"risk":"high","from":"CREATE","why":"switches off the scripts and workflows that guard records","keys":["ADMI_IMPORTOVERRIDESSTRIG","ADMI_WEBSERVICESOVERRIDESSTRIG"],"sources":["chapter_N3236764"]},{"risk":"medium","from":"CREATE","why":"starts code, or puts it before others","keys":["ADMI_HTMLFORMULA","ADMI_SS_SCHEDULING"],"sources":["section_1491842937","chapter_N3236764"]},{"risk":"high","from":"CREATE","why":"handles the keys and secrets of integrations","keys":["ADMI_CERTIFICATES","ADMI_KEYS","ADMI_SECRETS"],"sources":["chapter_N3236764"]},{"risk":"medium","from":"CREATE","why":"lets a program log in for its holder","keys":["ADMI_LOGIN_OAUTH","ADMI_LOGIN_OAUTH2","ADMI_MANAGE_OWN_OAUTH_TOKENS"],"sources":["bridgehead_4248124361"]},{"risk":"high","from":"VIEW","why":"takes whole tables out of the account","keys":["ADMI_BACKUPEXPORT","ADMI_EXPORTIIF","ADMI_SUITEANALYTICSCONNECT","ADMI_SUITE_OAX_CONNECTOR"],"sources":["chapter_N3236764","usage-workbook"]},{"risk":"medium","from":"VIEW","why":"reads in bulk what the role may see","keys":["ADMI_ANALYTICS","ADMI_RESTWEBSERVICES","ADMI_WEBSERVICES","LIST_BIG_SEARCH","LIST_EXPORT","LIST_MESSAGE_UNRESTRICTED","LIST_SYSTEMNOTES","REPO_ANALYTICS","REPO_GRANT_ACCESS"],"sources":["chapter_N3236764","section_N3424476"]},{"risk":"medium","from":"VIEW","why":"lets AI clients read, create and update what the role may","keys":["ADMI_MCP_SERVER"],"sources":["section_0714080625","article_4160616848"]},{"risk":"medium","from":"CREATE","why":"changes many records at once","keys":["ADMI_IMPORTCSVFILE","LIST_MASSUPDATES"],"sources":["chapter_N3236764"]},{"risk":"medium","from":"CREATE","why":"opens every custom record type that does not keep a list of roles","keys":["LIST_CUSTRECORDENTRY"],"sources":["subsect_0816050536"]},{"risk":"high","from":"VIEW","why":"shows values by which money or an identity can be stolen","keys":["ADMI_VIEW_GENERAL_TOKENS","ADMI_VIEW_PAYMENT_CARD_TOKENS","ADMI_VIEW_VENDOR_ACH_ACCOUNT","LIST_EMPLOYEESSN"],"sources":["chapter_N3236764","rest-browser"]},{"risk":"high","from":"CREATE","why":"decides whether a closed period stays closed","keys":["ADMI_CLOSEPERIOD","ADMI_PERIODCLOSING","ADMI_PERIODOVERRIDE"],"sources":["chapter_N3236764","bridgehead_1507658939"]},{"risk":"medium","from":"CREATE","why":"changes transactions of closed periods where the ledger stays as it is","keys":["ADMI_ALLOWNONGLCHANGES"],"sources":["chapter_N3236764"]},{"risk":"low","from":"VIEW","why":"reads what was deleted and who logged in, and changes nothing","keys":["ADMI_AUDITLOGIN","ADMI_DELETEDRECORD"],"sources":["chapter_N3236764"]},{"risk":"high","from":"CREATE","why":"pays money out, or approves that it is paid","keys":["TRAN_CHECK","TRAN_COMMITPAYROLL","TRAN_CUSTRFND","TRAN_MANAGEPAYROLL","TRAN_PAYCHECK","TRAN_PAYROLLRUN","TRAN_VENDPYMT","TRAN_VENDPYMTAPPRV"],"sources":["sod-analysis","netwrix-sod","section_157950453113"]},{"risk":"high","from":"CREATE","why":"posts to the ledger by hand, or approves it","keys":["TRAN_JOURNAL","TRAN_JOURNALAPPRV"],"sources":["sod-analysis","netwrix-sod"]},{"risk":"high","from":"CREATE","why":"makes those who are paid","keys":["LIST_EMPLOYEE","LIST_VENDOR"],"sources":["sod-analysis","netwrix-sod"]},{"risk":"medium","from":"CREATE","why":"is one side of a duty that two people should share","keys":["LIST_ACCOUNT","LIST_CUSTJOB","LIST_ITEM","LIST_PAYROLLITEM","TRAN_BLANKORD","TRAN_BLANKORDAPPRV","TRAN_CUSTCRED","TRAN_CUSTDEP","TRAN_CUSTINVC","TRAN_CUSTINVCAPPRV","TRAN_CUSTPYMT","TRAN_DEPOSIT","TRAN_EXPREPT","TRAN_INVADJST","TRAN_INVCOUNT","TRAN_ITEMRCPT","TRAN_ITEMSHIP","TRAN_PURCHCON","TRAN_PURCHCONAPPRV","TRAN_PURCHORD","TRAN_PURCHORDRECEIVE","TRAN_PURCHREQ","TRAN_PURCHREQAPPRV","TRAN_RECONCILE","TRAN_RTNAUTH","TRAN_SALESORD","TRAN_TRNFRORD","TRAN_VENDAUTH","TRAN_VENDBILL","TRAN_VENDBILLAPPRV"],"sources":["sod-analysis","netwrix-sod"]},{"risk":"medium","from":"EDIT","why":"approves what others enter","keys":["TRAN_RTNAUTHAPPRV","TRAN_RTNAUTHCREDIT","TRAN_SALESORDAPPRV","TRAN_SALESORDFULFILL","TRAN_TRNFRORDAPPRV","TRAN_VENDAUTHAPPRV"],"sources":["netwrix-sod","usage-workbook"]}]');
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/risks.js



const RISKS = ['low', 'medium', 'high', 'critical'];
/** What a permission is worth of which nothing but its area is known. To look does little harm, to act does more. */
const BY_AREA = {
    transaction: { NONE: 'low', VIEW: 'low', CREATE: 'medium', EDIT: 'medium', FULL: 'medium' },
    list: { NONE: 'low', VIEW: 'low', CREATE: 'low', EDIT: 'low', FULL: 'medium' },
    report: { NONE: 'low', VIEW: 'low', CREATE: 'low', EDIT: 'low', FULL: 'low' },
    setup: { NONE: 'low', VIEW: 'low', CREATE: 'medium', EDIT: 'medium', FULL: 'medium' },
    custom: { NONE: 'low', VIEW: 'low', CREATE: 'low', EDIT: 'low', FULL: 'medium' },
    unknown: { NONE: 'low', VIEW: 'low', CREATE: 'medium', EDIT: 'medium', FULL: 'medium' },
};
const AREA_OF_PREFIX = new Map([
    ['TRAN', 'transaction'],
    ['LIST', 'list'],
    ['REGT', 'report'],
    ['REPO', 'report'],
    ['GRAP', 'report'],
    ['ADMI', 'setup'],
]);
const WORDS = {
    transaction: 'transactions',
    list: 'records',
    report: 'reports',
    setup: 'a part of the setup',
    custom: 'custom records or segments',
    unknown: 'something that no public source describes',
};
const DOES = {
    NONE: 'grants nothing of',
    VIEW: 'reads',
    CREATE: 'adds',
    EDIT: 'changes',
    FULL: 'changes and deletes',
};
const dangersByKey = byKey(risks_namespaceObject);
/** Nobody knows what a key opens that no source describes. */
const WHY_UNKNOWN = 'may do something that no public source describes';
/** The risk of holding a permission, by its key as a role writes it, at a level. What grants nothing has the least. */
function riskOf(key, level) {
    return explainRisk(key, level).risk;
}
/**
 * The same with its reason. The one place where the level counts: from the level on that a danger names, the danger
 * decides; below it, and where none is known, the area does.
 */
function explainRisk(key, level) {
    const danger = level === 'NONE' ? undefined : dangersByKey.get(key);
    if (danger && (0,permissions/* compareLevels */.t9)(level, danger.from) >= 0)
        return danger;
    if (level !== 'NONE' && (0,reference/* parseReference */.F2)(key) === null && !(0,reference/* isPermissionTargetId */.a$)(key) && !(0,permissions/* findPermission */.Ll)(key))
        return { risk: 'high', why: WHY_UNKNOWN, sources: [] };
    const area = areaOf(key);
    return { risk: BY_AREA[area][level], why: `${DOES[level]} ${WORDS[area]}`, sources: [] };
}
/** Negative where `a` is less than `b`, positive where it is more, 0 where they are the same. */
function compareRisks(a, b) {
    return RISKS.indexOf(a) - RISKS.indexOf(b);
}
/** The greater of risks; null for none. */
function greatestRisk(risks) {
    let greatest = null;
    for (const risk of risks)
        if (!greatest || compareRisks(risk, greatest) > 0)
            greatest = risk;
    return greatest;
}
function areaOf(key) {
    const id = (0,reference/* parseReference */.F2)(key)?.objectId ?? key;
    if (/^custom(?:transaction|sale|purchase)/.test(id))
        return 'transaction';
    if ((0,reference/* isPermissionTargetId */.a$)(id))
        return 'custom';
    return AREA_OF_PREFIX.get(id.slice(0, id.indexOf('_'))) ?? 'unknown';
}
/** A key has one danger: a table that names it twice would hide one. A test sees to that. */
function byKey(all) {
    return new Map(all.flatMap((danger) => danger.keys.map((key) => [key, danger])));
}


/***/ }),

/***/ 8022:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nearestStandardRole),
/* harmony export */   u: () => (/* binding */ isStandardRole)
/* harmony export */ });
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9604);

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
/** The standard role that a text probably means; null where none is near. */
function nearestStandardRole(text) {
    return (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWords */ .Ek)(text, STANDARD_ROLES, 1)[0] ?? null;
}
/** Whether a text is exactly the id of a standard role, one that no project defines. */
function isStandardRole(id) {
    return STANDARD_ROLES.has(id);
}


/***/ }),

/***/ 4946:
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

/***/ 9348:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ PERMISSION),
/* harmony export */   z: () => (/* binding */ ROLE)
/* harmony export */ });
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2263);
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

/***/ 1895:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ placeOfPath),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   oT: () => (/* binding */ DEPLOY_NOTHING),
/* harmony export */   qR: () => (/* binding */ DEPLOY_ALL),
/* harmony export */   qx: () => (/* binding */ readDeploy)
/* harmony export */ });
/* unused harmony export packedBy */
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3496);

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
    const folders = new Set(files.flatMap(foldersOf));
    const all = [...files, ...folders];
    return {
        files: new Set(files),
        folders,
        byLowerCase: new Map(all.map((path) => [path.toLowerCase(), path])),
    };
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
    const known = byLowerCase.get(named.toLowerCase());
    if (known === undefined)
        return null;
    if (files.has(known) && star === -1)
        return `~/${known}`;
    return folders.has(known) ? `~/${known}/*` : null;
}


/***/ }),

/***/ 3794:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ maySayWhoRuns),
/* harmony export */   t: () => (/* binding */ executionsOf)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3496);

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
/** Nearly every script says nothing of this, and is not read. */
const SAYS_SOMETHING = /<(?:runasrole|executeas)\b[^<>]*>\s*[^<\s]|<(?:runasadmin|isonline)\b[^<>]*>\s*[^<\sF]|ONLINE_FORM_USER|_ALL_ROLES|<!\[CDATA\[/;
/** Whether the text of an object may say that code in it runs with somebody's rights or for the public. */
function maySayWhoRuns(text) {
    return WORDS.some((word) => text.includes(word)) && SAYS_SOMETHING.test(text);
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

/***/ 4332:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ listedValues),
/* harmony export */   w: () => (/* binding */ isAsWritten)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3496);

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
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7820);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3496);
/* harmony import */ var _xml_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(349);



function readManifest(root) {
    const dependencies = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)(root, 'dependencies');
    const publisher = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .childValue */ .EK)(root, 'publisherid')?.text;
    const project = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .childValue */ .EK)(root, 'projectid')?.text;
    const entries = {
        features: listed(dependencies, 'features', 'feature'),
        objects: listed(dependencies, 'objects', 'object'),
        files: listed(dependencies, 'files', 'file'),
    };
    return {
        source: root.source,
        root,
        projectName: (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .childValue */ .EK)(root, 'projectname')?.text ?? null,
        projectType: (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeOf */ .w4)(root, 'projecttype'),
        isSuiteApp: (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeOf */ .w4)(root, 'projecttype')?.text === 'SUITEAPP',
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
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text);
    return reference && reference.appId === null && reference.bundleId === null ? reference.scriptId : null;
}
/** The entries of objects that the account is said to have. */
function objectDependenciesOf({ root }) {
    return listed((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)(root, 'dependencies'), 'objects', 'object');
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
    const dependencies = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'dependencies');
    if (!dependencies)
        return (0,_xml_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC)(root, { name: 'dependencies', content: [{ name: group, content: [dependency] }] });
    const list = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(dependencies, group);
    return list ? (0,_xml_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC)(list, dependency) : (0,_xml_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC)(dependencies, { name: group, content: [dependency] });
}
function listed(dependencies, group, item) {
    return dependencies
        .flatMap((element) => (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)(element, group))
        .flatMap((element) => (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)(element, item));
}
/** `<feature required="true">X</feature>`, or `<feature required="true"><id>X</id></feature>` as some write it. */
function featureId(feature) {
    return ((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .childValue */ .EK)(feature, 'id')?.text ?? feature.text).toUpperCase();
}
/** What is declared of each owner, by its id; an owner may be written more than once. */
function owners(dependencies, group, item) {
    const objects = new Map();
    for (const owner of listed(dependencies, group, item)) {
        const id = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeOf */ .w4)(owner, 'id')?.text ?? '';
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
/* harmony import */ var _catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2263);
/* harmony import */ var _catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8022);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7820);



/**
 * A permission key as SDF wants it: a standard id bare, the script id of an object in brackets. A text that is
 * neither, or is right already, comes back as it is.
 */
function dueKey(text) {
    if ((0,_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .findPermission */ .Ll)(text))
        return text;
    const word = wordOf(text);
    if (word === null)
        return text;
    if ((0,_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .findPermission */ .Ll)(word))
        return word;
    return (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isPermissionTargetId */ .a$)(word) && (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text) === null ? (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(word) : text;
}
/** A role as SDF wants it where an object names one: a standard role bare, a custom one in brackets. */
function dueRole(text) {
    const word = wordOf(text);
    if (word === null)
        return text;
    if ((0,_catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .isStandardRole */ .u)(word))
        return word;
    return (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isCustomRoleId */ .bO)(word) && (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text) === null ? (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(word) : text;
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

/***/ 781:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ FILE_KINDS),
/* harmony export */   dx: () => (/* binding */ mayMatter),
/* harmony export */   e: () => (/* binding */ objectFile),
/* harmony export */   v4: () => (/* binding */ identifyByPlace)
/* harmony export */ });
/* harmony import */ var _catalogue_doors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8628);
/* harmony import */ var _xml_xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7508);


/** What is known by the place of its file, and has no script id: attributes in the File Cabinet, and the features. */
const FILE_KINDS = { file: 'file', folder: 'folder', features: 'features' };
const ATTRIBUTES = /^(?:src\/)?FileCabinet\/(?:(.*)\/)?\.attributes\/([^/]+)\.attr\.xml$/i;
const FEATURES = /^AccountConfiguration\/features\.xml$/i;
/** What a file is that has no script id, by its path in the project and its root element; null for any other. */
function identifyByPlace(path, rootElement) {
    if (rootElement === FILE_KINDS.features && FEATURES.test(path))
        return { kind: rootElement, id: 'features.xml' };
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
/** Says of a file whether what its text holds has to be read: a door that stands open, or a role that it names. */
function mayMatter(kind, { text }) {
    return text.includes('customrole') || (0,_catalogue_doors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsOpenDoor */ .hQ)(kind, text);
}
/** @param known its root, if it is read already and nobody changes it */
function objectFile(parts, known) {
    let element = known;
    const root = () => {
        if (element === undefined)
            element = read(parts.source);
        return element;
    };
    return { ...parts, root };
}
function read(source) {
    const result = (0,_xml_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(source);
    return 'root' in result ? result.root : null;
}


/***/ }),

/***/ 5947:
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
var permissions = __webpack_require__(2263);
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
var role = __webpack_require__(9348);
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

/***/ 569:
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
/* harmony import */ var _catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2263);
/* harmony import */ var _object_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5947);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3496);



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

/***/ 6260:
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
  MF: () => (/* binding */ rolesSpeaking)
});

// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(7043);
// EXTERNAL MODULE: ./build/src/sdf/manifest.js
var sdf_manifest = __webpack_require__(9184);
// EXTERNAL MODULE: ./build/src/sdf/objects.js
var sdf_objects = __webpack_require__(569);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var sdf_reference = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var value = __webpack_require__(3496);
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
 * The files that speak for each role: where several define one, all of them, unless exactly one is deployed beyond doubt.
 */
function rolesSpeaking({ roles, deploy }) {
    const isDoubtful = deploy?.paths.some(({ text }) => /(?:^|[/\\])\.\.(?:[/\\]|$)/.test(text)) ?? false;
    const withId = roles.filter(({ scriptId }) => scriptId?.text);
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

/***/ 7820:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   JD: () => (/* binding */ isSegmentId),
/* harmony export */   a$: () => (/* binding */ isPermissionTargetId),
/* harmony export */   bO: () => (/* binding */ isCustomRoleId),
/* harmony export */   zk: () => (/* binding */ isCustomFieldId)
/* harmony export */ });
/* unused harmony export sameTarget */
const REFERENCE = /^\[([^[\]]*)\]$/;
/** What most references are: the script id of an object of the same project. */
const SIMPLE_REFERENCE = /^\[scriptid=([^\s[\]=,.]+)\]$/;
/**
 * Reads a reference; null for any other text.
 * Syntax: Oracle help, bridgehead_24076946 ("Referencing objects").
 */
function parseReference(text) {
    if (!text.includes('['))
        return null;
    const simple = SIMPLE_REFERENCE.exec(text)?.[1];
    if (simple !== undefined)
        return { scriptId: simple, objectId: simple, type: null, appId: null, bundleId: null };
    const inside = REFERENCE.exec(text.trim())?.[1];
    if (inside === undefined)
        return null;
    const parts = new Map(inside.split(',').map(keyAndValue));
    const scriptId = parts.get('scriptid');
    if (!scriptId)
        return null;
    return {
        scriptId,
        objectId: scriptId.split('.')[0] ?? scriptId,
        type: parts.get('type') ?? null,
        appId: parts.get('appid') ?? null,
        bundleId: parts.get('bundleid') ?? null,
    };
}
/** A reference to an object of the same project, as `object:import` writes it: segments carry their type. */
function formatReference(scriptId) {
    return isSegmentId(scriptId) ? `[type=customsegment, scriptid=${scriptId}]` : `[scriptid=${scriptId}]`;
}
/** Whether two references mean one object; a `type` only says what the script id shows already. */
function sameTarget(one, other) {
    return one.scriptId === other.scriptId && one.appId === other.appId && one.bundleId === other.bundleId;
}
function isSegmentId(scriptId) {
    return /^cseg/.test(scriptId);
}
/** The script ids whose objects a role's permission can name. */
const PERMISSION_TARGET = /^(?:customrecord|cseg|customtransaction|customsale|custompurchase)[0-9a-z_]*$/;
/** Whether a bare word is the script id of an object that a permission can name. */
function isPermissionTargetId(text) {
    return PERMISSION_TARGET.test(text);
}
/** Whether a bare word is the script id of a custom role. `CUSTOMROLE41` and its like are standard roles. */
function isCustomRoleId(text) {
    return /^customrole[0-9a-z_]*$/.test(text);
}
/** Whether a bare word is the script id of a custom field of the kinds that list roles. */
function isCustomFieldId(text) {
    return /^cust(?:body|col|entity|event|item|record)[0-9a-z_]*$/.test(text);
}
function keyAndValue(part) {
    const [key = '', ...value] = part.split('=');
    return [key.trim().toLowerCase(), value.join('=').trim()];
}


/***/ }),

/***/ 5051:
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

/***/ 9240:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ oddRolesIn),
/* harmony export */   iz: () => (/* binding */ holdsRoles),
/* harmony export */   mU: () => (/* binding */ mayHoldOddRole)
/* harmony export */ });
/* harmony import */ var _account_specific_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1743);
/* harmony import */ var _catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8022);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4332);
/* harmony import */ var _notation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2891);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7820);





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
const FORM_ROLE = /<id\b[^<>]*>([^<]*)</g;
/**
 * What stands where SDF wants a role and is neither a reference as it takes them nor a standard role that is known.
 * Source of the places: Oracle's XML reference, among others SDFxml_2909147388, SDFxml_2290236535, SDFxml_894916533.
 */
function oddRolesIn(file) {
    const known = oddRolesByFile.get(file);
    if (known)
        return known;
    const odd = find(file);
    oddRolesByFile.set(file, odd);
    return odd;
}
const oddRolesByFile = new WeakMap();
function find(file) {
    if (file.kind === 'role' || file.isSilent || !mayHoldOddRole(file.source.text))
        return [];
    const root = file.root();
    const found = [];
    if (root)
        addOdd(root, found);
    return found;
}
/** Nearly no file has to be read for this: what stands in these elements is looked at in the text first. */
function mayHoldOddRole(text) {
    for (const [, words = ''] of text.matchAll(MAY_HOLD_ROLES))
        if (!areKnown(words))
            return true;
    return text.includes('<![CDATA[') || rolesOfForms(text).some((words) => !areKnown(words));
}
/** What the `id` elements between `roles` tags hold: in a form most others are fields. */
function rolesOfForms(text) {
    const words = [];
    for (let start = text.indexOf('<roles>'); start !== -1; start = text.indexOf('<roles>', start + 1)) {
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
    return words.split('|').every((word) => isKnown(word.trim()));
}
function isKnown(word) {
    if (word === '' || (0,_catalogue_standard_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .isStandardRole */ .u)(word))
        return true;
    return (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(word) !== null && (0,_notation_js__WEBPACK_IMPORTED_MODULE_1__/* .dueRole */ .nv)(word) === word;
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

/***/ 2724:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Y6: () => (/* binding */ lazySource),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   ke: () => (/* binding */ hasByteOrderMark),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   n_: () => (/* binding */ lineBreakOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* unused harmony export offsetAt */
/** A file whose text is read when it is first asked for. */
function lazySource(path, encoding, read) {
    let known = null;
    return {
        path,
        encoding,
        get text() {
            known ??= read();
            return known;
        },
    };
}
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

/***/ 1002:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ messages),
/* harmony export */   gY: () => (/* binding */ reasonUnread),
/* harmony export */   gy: () => (/* binding */ unread)
/* harmony export */ });
const messages = {
    link: 'This is a link, so what would be deployed in its place is not known. Put the file itself here.',
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

/***/ 3496:
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

/***/ 349:
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
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2724);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3496);
/* harmony import */ var _xml_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5779);



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

/***/ 5779:
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
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3355);

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
    const message = `The character ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .codePointName */ .R8)(found[0])} is not allowed in XML. Remove it.`;
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(source, found.index, message, found.index + 1);
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
    const raw = source.text.slice(start, end);
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
    (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(faults, source, start, isLone ? LONE_AMPERSAND : unknownReference(found), end);
}
const LONE_AMPERSAND = '"&" begins a reference such as "&lt;"; write "&amp;" for the character itself.';
function unknownReference(reference) {
    const why = reference.startsWith('&#') ? 'stands for no character that XML allows' : 'is not known to XML';
    return `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(reference)} ${why}. Write the character itself.`;
}


/***/ }),

/***/ 731:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ declaredEncoding),
/* harmony export */   Qf: () => (/* binding */ documentStart),
/* harmony export */   wp: () => (/* binding */ faultInDeclaration)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2724);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5779);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3355);



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

/***/ 3355:
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

/***/ 9311:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ faultInMarkup),
/* harmony export */   SF: () => (/* binding */ MAX_CHARACTERS),
/* harmony export */   X1: () => (/* binding */ refusedFault),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3355);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7827);
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7759);




/** Far above what NetSuite exports: of the real objects surveyed the largest has 440 KB. */
const MAX_CHARACTERS = 16 * 1024 * 1024;
const DOCTYPE_OR_ENTITY = /<!(?:DOCTYPE|ENTITY)/i;
/** The declaration of a document type or entities, which no parser is given; by the part in which there can be one. */
function faultInMarkup(source, part) {
    return DOCTYPE_OR_ENTITY.test(part) ? declarationFault(source) : null;
}
function tooLarge(source) {
    const message = `The file holds more than ${MAX_CHARACTERS / 2 ** 20} Mi characters and was not read.`;
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

/***/ 7827:
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

/***/ 5156:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   dI: () => (/* binding */ parseElements),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8879);

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

/***/ 7759:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ wordAt),
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Qk: () => (/* binding */ readEndTag),
/* harmony export */   jg: () => (/* binding */ readOpenTag)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5779);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3355);


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
        const message = `An end tag holds nothing but its name. Write ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`</${name}>`)}.`;
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
        const message = `"${open}" begins a tag, but no name follows; write "&lt;" for the character itself.`;
        (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, start, message, nameStart);
    }
    else {
        (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, nameStart, `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is no name for an element.`, nameStart + name.length);
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
        (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, start, `A blank is missing before ${shown}.`, end);
    else if (!isName(name))
        (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, start, `${shown} is no name for an attribute.`, end);
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
        (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, start, `The value of the attribute ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} must stand in quotes.`, end);
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
        const message = '"<" may not stand in an attribute; write "&lt;".';
        (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, start + angle, message, start + angle + 1);
    }
    return null;
}
function noteUnended(source, { start, end }, faults) {
    (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(faults, source, start, `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(source.text.slice(start, end))} is not ended; its ">" is missing.`, end);
}


/***/ }),

/***/ 7508:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lr: () => (/* reexport */ parser/* MAX_DEPTH */.lr),
  NO: () => (/* binding */ parseXml)
});

// UNUSED EXPORTS: MAX_CHARACTERS

// EXTERNAL MODULE: ./build/src/sdf/xml/characters.js
var characters = __webpack_require__(5779);
// EXTERNAL MODULE: ./build/src/sdf/xml/fault.js
var fault = __webpack_require__(3355);
// EXTERNAL MODULE: ./build/src/sdf/xml/markup.js
var markup = __webpack_require__(7827);
// EXTERNAL MODULE: ./build/src/sdf/xml/tag.js
var xml_tag = __webpack_require__(7759);
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
        (0,fault/* note */.N4)(faults, source, start, '"<!" begins a comment or CDATA; nothing else may stand here. Remove it.');
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
        (0,fault/* note */.N4)(faults, source, start + close, '"]]>" may not stand in text; write "]]&gt;".', start + close + 3);
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
        (0,fault/* note */.N4)(faults, source, start + at, 'A comment may not hold "--" nor end in "-".', start + at + 2);
}
/** A processing instruction begins with a name; that of the XML declaration belongs to the start of the file. */
function checkInstruction(source, start, end, faults) {
    const { text } = source;
    const target = (0,xml_tag/* wordAt */.E7)(text, start + 2).replace(/\?.*$/s, '');
    if (target === 'xml') {
        const message = 'The XML declaration must be the first thing in the file. Remove what stands before it.';
        (0,fault/* note */.N4)(faults, source, start, message, start + '<?xml'.length);
    }
    else if (/^xml$/i.test(target) || !(0,xml_tag/* isName */.Eo)(target) || !endsTarget(text, start + 2 + target.length)) {
        const message = `${(0,fault/* quoted */.TL)(text.slice(start, end))} is no processing instruction. Remove it.`;
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
        const message = `Text stands ${where} the root element. Remove it.`;
        (0,fault/* note */.N4)(faults, source, start, message, start + Math.max((0,xml_tag/* wordAt */.E7)(source.text, start).length, 1));
    }
    else {
        const message = `The character ${(0,fault/* codePointName */.R8)(character)} stands ${where} the root element. Remove it.`;
        (0,fault/* note */.N4)(faults, source, start, message, start + character.length);
    }
}

// EXTERNAL MODULE: ./build/src/sdf/xml/declaration.js
var declaration = __webpack_require__(731);
// EXTERNAL MODULE: ./build/src/sdf/source.js
var sdf_source = __webpack_require__(2724);
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
    (0,fault/* note */.N4)(faults, source, start, `${(0,fault/* quoted */.TL)(mark)} is left of a merge. Resolve the conflict.`, start + end);
    return source.text.length;
}
const LONGEST_MARK = 200;
/** What the end of the file leaves open. */
function noteUnfinished({ source, faults, open, hasRoot }) {
    const last = open.at(-1);
    if (last)
        noteUnclosed(source, last, `the file ends before ${(0,fault/* quoted */.TL)(`</${last.name}>`)}`, faults);
    else if (!hasRoot)
        (0,fault/* note */.N4)(faults, source, (0,sdf_source/* hasByteOrderMark */.ke)(source) ? 1 : 0, 'The file holds no element.');
}
function noteUnclosed(source, { name, start }, how, faults) {
    (0,fault/* note */.N4)(faults, source, start, `${(0,fault/* quoted */.TL)(`<${name}>`)} is not closed; ${how}.`, start + 1 + name.length);
}

// EXTERNAL MODULE: ./build/src/sdf/xml/limits.js
var limits = __webpack_require__(9311);
// EXTERNAL MODULE: ./build/src/sdf/xml/parser.js
var parser = __webpack_require__(5156);
;// CONCATENATED MODULE: ./build/src/sdf/xml/element.js
/** Most elements have neither attributes nor children nor comments: they share one list of none. */
const NONE = Object.freeze([]);
// An account has hundreds of thousands of elements. What they hold is kept small: ranges are numbers, which become spans
// where they are asked for, and what follows from the rest is not kept at all.
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
/** An element that holds text alone, `<name>text</name>`. */
class Leaf {
    source;
    start;
    end;
    name;
    text;
    textStart;
    textEnd;
    parent = null;
    /** @param textStart the offset of `text`, without white space around it; -1 where there is none */
    constructor(source, start, end, name, text, textStart, textEnd) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.name = name;
        this.text = text;
        this.textStart = textStart;
        this.textEnd = textEnd;
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
        const start = this.start + 1;
        return { start, end: start + (this.writtenName ?? this.name).length };
    }
    get contentSpan() {
        const { start, end } = this.nameSpan;
        return { start: end + 1, end: this.end - (end - start) - '</>'.length };
    }
    get textSpan() {
        return this.textStart === -1 ? null : { start: this.textStart, end: this.textEnd };
    }
}

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
    const name = text.slice(start + 1, nameEnd);
    const contentEnd = end - name.length - '</>'.length;
    const textStart = (0,characters/* skipSpace */.AN)(text, nameEnd + 1, contentEnd);
    if (textStart === contentEnd)
        return new Leaf(source, start, end, name, '', -1, -1);
    const textEnd = (0,characters/* skipSpaceBack */.d7)(text, textStart, contentEnd);
    return new Leaf(source, start, end, name, (0,characters/* readText */.yR)(source, textStart, textEnd, NO_FAULTS), textStart, textEnd);
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
    const reader = { source, unread };
    const elements = [];
    const root = nextTag(text, 0);
    const row = root === -1 ? null : readElement(reader, root, ROW, elements);
    if (row)
        return { elements: [row], isRoot: true };
    for (let at = root; at !== -1; at = nextTag(text, Math.max(at + 1, elements.at(-1)?.end ?? 0))) {
        const element = at === root ? null : readElement(reader, at, LIST, elements);
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
 * Reads the element at an offset, if it is plain. If not, what comes first in it may be: that is added to `pieces`.
 *
 * @param levels how many levels of elements may be in it
 */
function readElement(reader, start, levels, pieces) {
    const { source, unread } = reader;
    const leafEnd = endOfLeaf(source.text, start);
    if (leafEnd !== -1)
        return readLeaf(source, start, leafEnd);
    const tag = levels === 0 ? null : readPlainTag(source.text, start);
    if (!tag)
        return null;
    const empty = unread && unreadRow(source, tag, unread);
    if (empty)
        return empty;
    const children = [];
    const contentEnd = readChildren(reader, tag.end, levels - 1, children);
    const element = contentEnd === null ? null : plain_closed(source, tag, contentEnd);
    if (element)
        return withChildren(element, children);
    for (const child of children)
        pieces.push(child);
    return null;
}
/** Reads elements that only white space parts, and gives the offset at which they end; null where one is not plain. */
function readChildren(reader, start, levels, children) {
    const { text } = reader.source;
    let at = (0,characters/* skipSpace */.AN)(text, start, text.length);
    while (text.charCodeAt(at) === plain_LESS_THAN && text.charCodeAt(at + 1) !== SLASH) {
        const child = readElement(reader, at, levels, children);
        if (!child)
            return null;
        children.push(child);
        at = (0,characters/* skipSpace */.AN)(text, child.end, text.length);
    }
    return at;
}
/** A row that need not be read; null for any other element. */
function unreadRow(source, tag, { element, unless }) {
    const { text } = source;
    const { start, nameEnd, end } = tag;
    if (nameEnd - start - 1 !== element.length || !text.startsWith(element, start + 1))
        return null;
    const row = plain_closed(source, tag, endOfLeaves(text, end));
    return row && !text.slice(start, row.end).includes(unless) ? row : null;
}
/** An element of which the content ends at an offset; null where no end tag of its name stands there. */
function plain_closed(source, tag, contentEnd) {
    const { text } = source;
    const { start, nameEnd, end: contentStart } = tag;
    const name = text.slice(start + 1, nameEnd);
    const end = contentEnd + name.length + '</>'.length;
    if (!text.startsWith('</', contentEnd) || !text.startsWith(`${name}>`, contentEnd + 2))
        return null;
    const element = new ReadElement(source, start, end, name, nameEnd, contentStart, contentEnd, false);
    element.attributes = attributesOf(source, tag);
    return element;
}
function withChildren(element, children) {
    for (const child of children)
        child.parent = element;
    element.children = children;
    return element;
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
    const contentEnd = tag.selfClosing ? end : endOfContent(source, tag.end, end, name, faults);
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
function endOfContent(source, start, end, name, faults) {
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
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

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
        return `The braces of the glob "${shown}" stand for more than ${MAX_ALTERNATIVES} globs. Write fewer.`;
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

/***/ 7043:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by a key of theirs, keys and items in the order in which they come. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ })

};
