export const id = 9277;
export const ids = [9277];
export const modules = {

/***/ 85599:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ closestStandardRole),
/* harmony export */   t: () => (/* binding */ compareWithBase)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93832);
/* harmony import */ var _sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43982);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27820);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64465);





/** Compares permissions id by id. */
function compareWithBase(own, base) {
    const beyond = [];
    const lacks = [];
    const uncertain = [];
    let same = 0;
    for (const key of new Set([...own.keys(), ...base.keys()])) {
        const level = own.get(key)?.level ?? null;
        const range = base.get(key) ?? NOTHING;
        const difference = { key, own: level, base: base.get(key)?.level ?? null };
        const held = level ?? 'NONE';
        if ((0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(held, range.level) > 0)
            beyond.push(difference);
        else if ((0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(held, range.least) < 0)
            lacks.push(difference);
        else if (range.level === range.least)
            same += 1;
        else
            uncertain.push(difference);
    }
    return { beyond: sorted(beyond), lacks: sorted(lacks), uncertain: sorted(uncertain), same };
}
const NOTHING = { level: 'NONE', least: 'NONE' };
function sorted(differences) {
    const risk = ({ key, own, base }) => (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__/* .riskOf */ .bi)(key, own ?? base ?? 'NONE');
    return [...differences].sort((one, other) => (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisks */ .IJ)(risk(other), risk(one)) || (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareTexts */ .q)([one.key], [other.key]));
}
/** The standard role that a role is most like; null where it holds no standard permission. It is a guess. */
function closestStandardRole(own) {
    const keys = [...own.keys()].filter((key) => (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(key) === null);
    let closest = null;
    for (const role of (0,_sdf_catalogue_standard_role_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .standardRoles */ .d4)()) {
        const both = keys.filter((key) => role.permissions.has(key)).length;
        const share = both / Math.max(1, keys.length + role.permissions.size - both);
        if (share > (closest?.share ?? 0))
            closest = { role, share };
    }
    return closest;
}


/***/ }),

/***/ 49277:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainRole: () => (/* binding */ explainRole),
  roleIn: () => (/* binding */ roleIn)
});

// EXTERNAL MODULE: ./build/src/access/asked.js
var access_asked = __webpack_require__(92972);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/features.js + 1 modules
var features = __webpack_require__(70686);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/src/sdf/objects.js
var objects = __webpack_require__(60569);
// EXTERNAL MODULE: ./build/src/sdf/project.js + 1 modules
var sdf_project = __webpack_require__(86260);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var sdf_reference = __webpack_require__(27820);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var value = __webpack_require__(43496);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
// EXTERNAL MODULE: ./build/src/access/entry-permission.js
var entry_permission = __webpack_require__(85458);
// EXTERNAL MODULE: ./build/src/access/grants.js
var access_grants = __webpack_require__(57793);
// EXTERNAL MODULE: ./build/src/access/holders.js
var holders = __webpack_require__(64527);
// EXTERNAL MODULE: ./build/src/access/openings.js
var openings = __webpack_require__(61127);
// EXTERNAL MODULE: ./build/src/access/role-settings.js
var role_settings = __webpack_require__(66350);
;// CONCATENATED MODULE: ./build/src/access/between.js












/** Says what is between a role of a project, or one that its objects list, and a permission. */
function betweenOf({ key, level }, project, holder) {
    const asked = (0,access_grants/* canonicalKey */.yk)(project, key);
    const reference = (0,sdf_reference/* parseReference */.F2)(asked);
    const object = reference && (0,sdf_project/* counterpartOf */.rY)(project, reference);
    const scene = { project, holder, key: asked, level, object };
    const open = openTo(scene);
    if (open)
        return { isHeld: holder.isActive, grant: null, missing: inactive(holder), narrowing: [open] };
    const grant = grantIn(scene);
    const isEnough = grant !== null && (0,permissions/* compareLevels */.t9)(grant.level, level) >= 0;
    const missing = isEnough ? [] : [...tooLow(scene, grant), ...absent(scene, grant), ...levelReasons(scene)];
    return {
        isHeld: isEnough && holder.isActive,
        grant,
        missing: [...inactive(holder), ...missing],
        narrowing: [
            ...narrowed(scene, grant),
            ...settingReasons(holder),
            ...between_features(scene),
            ...scope(scene, grant),
        ],
    };
}
function isLedByEntry({ object }) {
    return (object?.kind === 'customrecordtype' &&
        !object.isOfSegment &&
        (0,openings/* accessTypeOf */.qd)(object) === 'CUSTRECORDENTRYPERM');
}
/** A record type without a list is held by Custom Record Entries. */
function grantIn(scene) {
    const { grants } = scene.holder;
    return grants.get(isLedByEntry(scene) ? entry_permission/* ENTRY_PERMISSION */.Np : scene.key) ?? null;
}
function openTo({ object }) {
    if (object?.kind !== 'customrecordtype' || object.isOfSegment || (0,openings/* accessTypeOf */.qd)(object) !== 'NONENEEDED')
        return null;
    const says = `${object.id} has the access type NONENEEDED: every internal role may use it, and its list of roles has no effect.`;
    return { says, at: object.accessType ?? (0,value/* openingTag */.p8)(object.root) };
}
function inactive({ role, isActive, id }) {
    if (isActive)
        return [];
    return [{ says: `${id} is inactive: nobody can use it.`, at: role && (0,objects/* inactiveMark */.Vk)(role) }];
}
function tooLow({ level, holder: { id } }, grant) {
    if (!grant)
        return [];
    return [{ says: `${id} holds ${grant.key} at ${grant.level}, which is below ${level}.`, at: grant.at }];
}
function absent(scene, grant) {
    if (grant)
        return [];
    const { holder, object, key } = scene;
    const { role, id } = holder;
    if (object && isLedByEntry(scene))
        return [
            {
                says: `${object.id} does not use its list of roles (access type CUSTRECORDENTRYPERM): it requires Custom Record Entries (${entry_permission/* ENTRY_PERMISSION */.Np}), which ${id} does not hold.`,
                at: object.accessType ?? (0,value/* openingTag */.p8)(object.root),
            },
            ...rowsOf(scene).map(({ element }) => ({
                says: `The row of ${id} for ${object.id} has no effect.`,
                at: element,
            })),
        ];
    const rows = rowsOf(scene);
    const none = rows.map((row) => {
        const written = row.level?.text;
        const says = written === undefined
            ? `The row has no level.`
            : written === 'NONE'
                ? `The row has the level NONE, which grants nothing.`
                : `"${written}" is not a level.`;
        return { says, at: row.level ?? row.element };
    });
    const noRow = { says: `${id} has no row for ${key}.`, at: role && (0,value/* openingTag */.p8)(role.root) };
    return [...(none.length > 0 ? none : [noRow]), ...(object ? notListed(scene, object) : [])];
}
/** The permissions of a role for the key. */
function rowsOf({ project, holder: { role }, key }) {
    return (role?.permissions ?? []).filter((row) => row.key && (0,access_grants/* canonicalKey */.yk)(project, row.key.text) === key);
}
function notListed({ project, holder: { id } }, object) {
    if (!(0,holders/* isListInForce */.jJ)(object))
        return [];
    const entries = object.permittedRoles.filter(({ role }) => role && (0,holders/* holderId */.MO)(project, role.text) === id);
    if (entries.length === 0)
        return [{ says: `The list of ${object.id} does not name ${id}.`, at: (0,value/* openingTag */.p8)(object.root) }];
    return entries.map(({ element, level }) => ({
        says: `The list of ${object.id} gives ${id} ${level?.text ?? 'no level'}.`,
        at: level ?? element,
    }));
}
/** A level that the permission does not have is refused, or means nothing. */
function levelReasons({ key, level }) {
    const permission = (0,permissions/* findPermission */.Ll)(key);
    if (!permission?.levels || (0,permissions/* levelVerdict */.Qi)(permission, level) !== 'not-allowed')
        return [];
    const levels = permission.levels.filter((one) => one !== 'NONE');
    return [{ says: `${level} is not a level of ${key}, which has ${(0,words/* listed */.KE)(levels, 'or')}.`, at: null }];
}
const REACHES = {
    VIEWANDEDIT: 'to view and change own records only',
    EDIT: 'to view all records, but to change own records only',
};
function narrowed(scene, grant) {
    const { object, holder } = scene;
    if (!grant)
        return core(holder.grants);
    const reasons = [];
    if (grant.restriction !== 'none')
        reasons.push({
            says: `The restriction ${grant.restriction} allows the role ${REACHES[grant.restriction]}.`,
            at: grant.at,
        });
    if (grant.doubt)
        reasons.push({
            says: `The XML can be read in several ways: it may grant only ${grant.doubt.level}.`,
            at: grant.at,
        });
    if (object && (0,holders/* isListInForce */.jJ)(object))
        reasons.push(...otherSide(scene, object, grant));
    return reasons;
}
function core(grants) {
    const grant = grants.get(access_grants/* CORE_ADMINISTRATION */.$b);
    return grant
        ? [
            {
                says: 'The role has core administration, which covers most of what an administrator may do.',
                at: grant.at,
            },
        ]
        : [];
}
/** What the other side says: SDF refuses a role and an object that disagree. */
function otherSide(scene, object, grant) {
    const { project, holder } = scene;
    const { id, role } = holder;
    const entry = object.permittedRoles.find(({ role: named }) => named && (0,holders/* holderId */.MO)(project, named.text) === id);
    if (!entry)
        return [
            {
                says: `The list of ${object.id} does not name ${id}, but both sides must match.`,
                at: (0,value/* openingTag */.p8)(object.root),
            },
        ];
    const rows = rowsOf(scene);
    if (role && rows.length === 0)
        return [
            {
                says: `Only the list of ${object.id} grants it: ${id} has no row for it.`,
                at: (0,value/* openingTag */.p8)(role.root),
            },
        ];
    const isEqual = rows.every(({ level }) => level?.text === entry.level?.text);
    return isEqual || !role
        ? []
        : [
            {
                says: `The list of ${object.id} gives ${entry.level?.text ?? 'no level'}, the role ${grant.level}: SDF does not deploy both.`,
                at: entry.level ?? entry.element,
            },
        ];
}
/** Settings of its file that keep the holders of a role from records. */
function settingReasons({ role }) {
    if (!role)
        return [];
    return [...(0,role_settings/* settingsOf */.f)(role).values()]
        .filter(({ setting, width }) => NARROWING.test(setting.field) && width < setting.values.length - 1)
        .filter(({ setting: { field } }) => field.endsWith('.restriction') || (0,value/* childValue */.EK)(role.root, field) !== null)
        .map(({ setting, value, at }) => ({
        says: `${setting.name} (${setting.field}) is ${value}: it does not reach every record.`,
        at,
    }));
}
const NARROWING = /^(?:subsidiaryoption|accountingbooksoption|employeerestriction|.*\.restriction)$/;
function between_features({ project, key, object, holder: { role } }) {
    const { manifest } = project;
    const at = manifest ? (0,value/* openingTag */.p8)(manifest.root) : null;
    if (object) {
        const feature = features/* FEATURE_OF_KIND */.i5[object.kind];
        return !manifest || manifest.features.has(feature) || !role
            ? []
            : [
                {
                    says: `The manifest does not list the feature ${feature}: in an account where it is off, the row is left out.`,
                    at,
                },
            ];
    }
    const name = (0,permissions/* findPermission */.Ll)(key)?.feature;
    if (name === undefined)
        return [];
    const ids = name.split('; ').map((one) => one.toUpperCase().replace(/[^A-Z0-9]/g, ''));
    if (ids.some((id) => manifest?.features.has(id)))
        return [];
    return [
        {
            says: `It belongs to the feature ${name.replaceAll('; ', ', ')}, which the account must have on${declared(ids, project)}.`,
            at: null,
        },
    ];
}
/** Only where the id of the feature is known for certain. */
function declared(ids, { manifest }) {
    const known = ids.filter(features/* isKnownFeature */.KV);
    return manifest && known.length > 0 ? `; the manifest does not name ${(0,words/* listed */.KE)(known, 'or')}` : '';
}
/** What deploy.xml leaves out need not be in the account. */
function scope({ holder: { role }, object }, grant) {
    if (!grant)
        return [];
    const files = [role, object].filter((one) => one !== null && !one.inScope);
    return files.map(({ id, root }) => ({
        says: `deploy.xml does not deploy ${id}: the account may have another version of it.`,
        at: (0,value/* openingTag */.p8)(root),
    }));
}

// EXTERNAL MODULE: ./build/src/access/compare-roles.js
var compare_roles = __webpack_require__(85599);
// EXTERNAL MODULE: ./build/src/access/held-by.js
var held_by = __webpack_require__(61291);
// EXTERNAL MODULE: ./build/src/access/names.js
var names = __webpack_require__(70544);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/risks.js + 1 modules
var catalogue_risks = __webpack_require__(93832);
;// CONCATENATED MODULE: ./build/src/access/role-duties.js


/** The duties whose sides somebody holds all, the greatest risk first. */
function dutiesHeld(duties, levelOf) {
    return duties
        .flatMap((duty) => {
        const sides = duty.sides.map((side) => side.flatMap(({ key, level: least }) => {
            const level = levelOf(key);
            return level !== null && (0,permissions/* compareLevels */.t9)(level, least) >= 0 ? [{ key, level }] : [];
        }));
        return sides.every((side) => side.length > 0) ? [{ duty, sides }] : [];
    })
        .sort((one, other) => (0,catalogue_risks/* compareRisks */.IJ)(other.duty.risk, one.duty.risk));
}
/** The duties that one party and another hold only together, with all those others, the greatest risk first. */
function dutiesTogether(duties, one, others) {
    const open = duties.filter((duty) => dutiesHeld([duty], one.levelOf).length === 0);
    return open
        .flatMap((duty) => {
        const completing = others.filter((other) => dutiesHeld([duty], other.levelOf).length === 0 &&
            dutiesHeld([duty], (key) => higher(one.levelOf(key), other.levelOf(key))).length > 0);
        return completing.length > 0 ? [{ duty, others: completing }] : [];
    })
        .sort((first, second) => (0,catalogue_risks/* compareRisks */.IJ)(second.duty.risk, first.duty.risk));
}
function higher(one, other) {
    if (one === null || other === null)
        return one ?? other;
    return (0,permissions/* compareLevels */.t9)(one, other) >= 0 ? one : other;
}

// EXTERNAL MODULE: ./build/src/access/who.js + 1 modules
var who = __webpack_require__(49740);
// EXTERNAL MODULE: ./build/src/check/load.js + 6 modules
var load = __webpack_require__(70468);
// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(99045);
// EXTERNAL MODULE: ./build/src/files/working-tree.js + 1 modules
var working_tree = __webpack_require__(61108);
// EXTERNAL MODULE: ./build/src/policy/built-in-duties.js + 1 modules
var built_in_duties = __webpack_require__(47763);
// EXTERNAL MODULE: ./build/src/sdf/xml-edit.js
var xml_edit = __webpack_require__(70349);
// EXTERNAL MODULE: ./build/src/report/findings/text-parts.js
var text_parts = __webpack_require__(54547);
// EXTERNAL MODULE: ./build/src/report/writing/plain.js
var plain = __webpack_require__(73579);
// EXTERNAL MODULE: ./build/src/report/explain/explanation.js
var explanation = __webpack_require__(91307);
;// CONCATENATED MODULE: ./build/src/report/explain/between.js







/** What is between a role of a project and a permission. */
function explainBetween(role, name, question, { isHeld, grant, missing, narrowing }) {
    const asked = `${(0,plain/* plain */.pj)((0,access_asked/* titleOf */.Gg)(question))} at ${question.level} or above`;
    const held = grant ? ` It holds ${(0,plain/* plain */.pj)(grant.key)} at ${grant.level}: ${(0,text_parts/* placeText */.Z9)(grant.at)}` : '';
    const answer = isHeld
        ? `Yes: ${(0,plain/* plain */.pj)(role)} holds ${asked}.`
        : `No: ${(0,plain/* plain */.pj)(role)} does not hold ${asked}.`;
    return {
        title: (0,plain/* plain */.pj)(role),
        subtitle: name === null ? (0,plain/* plain */.pj)(question.key) : `${(0,plain/* plain */.pj)(name)}, ${(0,plain/* plain */.pj)(question.key)}`,
        sections: [
            (0,explanation/* prose */.CS)('Does the role hold it', answer + held),
            ...reasonSection('What is missing', missing),
            ...reasonSection('Also note', narrowing),
            ...(isHeld || grant ? [] : [xmlSection(question)]),
        ],
    };
}
/** The same of a standard role, by what is documented. */
function explainStandardBetween(role, name, question, kind, ways, lower) {
    const asked = `${(0,plain/* plain */.pj)((0,access_asked/* titleOf */.Gg)(question))} at ${question.level} or above`;
    return {
        title: role,
        subtitle: name === null || name === role ? (0,plain/* plain */.pj)(question.key) : `${name}, ${(0,plain/* plain */.pj)(question.key)}`,
        sections: [
            (0,explanation/* prose */.CS)('Does the role hold it', standardAnswer(name ?? role, asked, kind, ways, lower)),
            ...doubts(ways, lower),
        ],
    };
}
function standardAnswer(role, asked, kind, [first], lower) {
    if (kind === 'everything')
        return `Yes: ${role} holds every permission.`;
    if (first?.at)
        return `Yes: ${role} holds ${asked}: ${first.level} in ${(0,text_parts/* placeText */.Z9)(first.at)}`;
    if (first)
        return `Yes, by Oracle's documentation: ${role} holds ${asked}: ${first.permission} at ${first.level}.`;
    if (kind === 'undocumented')
        return `Not known: it is not documented what ${role} holds.`;
    if (lower)
        return `No: by Oracle's documentation ${role} holds it at ${lower.level} only.`;
    return `No: Oracle's documentation does not name it among the permissions of ${role}. An account can differ.`;
}
function doubts(ways, lower) {
    const lines = [...ways, ...(lower ? [lower] : [])].flatMap(({ doubt }) => doubt ?? []);
    return lines.length > 0 ? [{ title: 'Uncertain', lines: [...new Set(lines)] }] : [];
}
function reasonSection(title, reasons) {
    if (reasons.length === 0)
        return [];
    return [{ title, lines: reasons.map(({ says, at }) => (0,plain/* plain */.pj)(says) + (at ? `  ${(0,text_parts/* placeText */.Z9)(at)}` : '')) }];
}
function xmlSection({ key, level }) {
    const content = [
        { name: 'permkey', content: key },
        { name: 'permlevel', content: levelToWrite(key, level) },
    ];
    const side = (0,sdf_reference/* parseReference */.F2)(key) === null ? '' : '; the object has to list the role at the same level';
    return {
        title: `To grant it, in the permissions of the role${side}`,
        lines: (0,xml_edit/* renderLines */.ET)({ name: 'permission', content }),
    };
}
/** The lowest level that is enough and that the permission takes. */
function levelToWrite(key, level) {
    const permission = (0,permissions/* findPermission */.Ll)(key);
    const enough = permissions/* LEVELS */.A_.filter((one) => (0,permissions/* compareLevels */.t9)(one, level) >= 0);
    return enough.find((one) => !permission || (0,permissions/* levelVerdict */.Qi)(permission, one) === 'allowed') ?? level;
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/standard-role-permissions.js + 1 modules
var standard_role_permissions = __webpack_require__(43982);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/standard-roles.js
var standard_roles = __webpack_require__(88022);
;// CONCATENATED MODULE: ./build/src/report/explain/duty-lines.js




/** More lines about duties than these nobody reads. */
const MOST_LINES = 10;
/** Duties that somebody holds alone, the greatest risk first, in few lines. */
function heldDutyLines(held) {
    return summarized(held.map(({ duty, sides }) => ({
        duty,
        line: `${headOf(duty)} (${sides.map(sideWords).join(' with ')})`,
    })));
}
/** Duties that somebody holds only together with others, in few lines. */
function sharedDutyLines(shared) {
    return summarized(shared.map(({ duty, others }) => {
        const names = others.map(({ id }) => (0,standard_role_permissions/* nameOfStandardRole */.k)(id) ?? id);
        const shown = names.length > MOST_NAMES
            ? [...names.slice(0, MOST_NAMES - 1), `${names.length - MOST_NAMES + 1} more`]
            : names;
        return { duty, line: `${headOf(duty)}, with ${(0,words/* listed */.KE)(shown, 'or')}` };
    }));
}
const MOST_NAMES = 5;
function headOf({ id, title, risk }) {
    return `${risk}  ${title} (${id})`;
}
function sideWords([first, ...others]) {
    if (!first)
        return '';
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return `${(0,permissions/* findPermission */.Ll)(first.key)?.names[0] ?? first.key} ${first.level}${more}`;
}
/** The first lines, and in one more how many are left, by their risk. */
function summarized(lines) {
    if (lines.length <= MOST_LINES)
        return lines.map(({ line }) => line);
    const shown = lines.slice(0, MOST_LINES - 1);
    const left = lines.slice(shown.length);
    const risks = [...catalogue_risks/* RISKS */.F7].reverse().flatMap((risk) => {
        const number = left.filter(({ duty }) => duty.risk === risk).length;
        return number > 0 ? [`${number} ${risk}`] : [];
    });
    return [
        ...shown.map(({ line }) => line),
        `and ${(0,words/* count */.U9)(left.length, 'more duty').replace('dutys', 'duties')}: ${(0,words/* listed */.KE)(risks)}`,
    ];
}

;// CONCATENATED MODULE: ./build/src/report/explain/custom-role.js









/** A custom role: what it combines, and what it has beyond the role that it was made from, and lacks. */
function explainCustomRole(role) {
    const { id, name, at, isActive, permissions, duties, dutyCount, base } = role;
    const state = isActive ? '' : 'It is inactive: nobody can use it. ';
    return {
        title: (0,plain/* plain */.pj)(id),
        subtitle: name === null ? 'custom role' : `custom role, ${(0,plain/* plain */.pj)(name)}`,
        sections: [
            { title: 'Where', lines: [(0,text_parts/* placeText */.Z9)(at)] },
            (0,explanation/* prose */.CS)('What it holds', `${state}${(0,words/* count */.U9)(permissions, 'permission')}. \`matrix\` lists them.`),
            {
                title: `Duties that it combines: ${duties.length} of ${dutyCount}`,
                lines: duties.length > 0 ? heldDutyLines(duties) : ['None.'],
            },
            ...baseSections(id, base),
        ],
    };
}
function baseSections(id, base) {
    if (base.kind === 'unknown')
        return [
            (0,explanation/* prose */.CS)('Made from', `Its file does not say. To compare, name a role: explain ${(0,plain/* plain */.pj)(id)} AP_CLERK`),
        ];
    const from = (0,explanation/* prose */.CS)('Made from', fromWords(id, base.id, base.how));
    if (base.kind === 'compared')
        return [from, ...comparisonSections(base.id, base.comparison)];
    const compared = base.kind === 'everything'
        ? `${titleOf(base.id)} holds every permission: this role has nothing beyond it.`
        : `It is not documented what ${titleOf(base.id)} holds, so nothing can be compared.`;
    return [from, (0,explanation/* prose */.CS)('Compared', compared)];
}
function fromWords(id, base, how) {
    if (how.kind === 'written')
        return `${titleOf(base)}: parentrolescriptid in ${(0,text_parts/* placeText */.Z9)(how.at)}`;
    if (how.kind === 'named')
        return `${titleOf(base)}, as you named it.`;
    const share = Math.round(how.share * 100);
    return `Its file does not say. ${titleOf(base)} is the closest standard role, with ${share} % of the permissions of both: a guess. To compare with another role, name it: explain ${(0,plain/* plain */.pj)(id)} AP_CLERK`;
}
function titleOf(id) {
    const name = (0,standard_role_permissions/* nameOfStandardRole */.k)(id);
    return name === null || name === id ? (0,plain/* plain */.pj)(id) : `${name} (${id})`;
}
function comparisonSections(base, { beyond, lacks, uncertain, same }) {
    const section = (title, differences) => differences.length > 0
        ? [{ title: `${title}: ${differences.length}`, lines: differences.map(lineOf) }]
        : [];
    const isStandard = (0,standard_roles/* isStandardRole */.u_)(base);
    const advice = isStandard
        ? ' NetSuite does not pass later changes of a standard role on to its copies, nor permissions of features that were turned on later: that can explain what it lacks.'
        : '';
    const sources = isStandard ? [standard_role_permissions/* STANDARD_ROLE_SOURCE */.$C] : [];
    return [
        ...section('What it has beyond that role', beyond),
        ...section('What it lacks of that role', lacks),
        ...section('Uncertain, like the documentation of that role', uncertain),
        (0,explanation/* prose */.CS)('The same', `${(0,words/* count */.U9)(same, 'permission')}.${advice}`),
        ...(sources.length > 0 ? [(0,explanation/* sourceSection */.RJ)(sources)] : []),
    ];
}
function lineOf({ key, own, base }) {
    const name = (0,permissions/* findPermission */.Ll)(key)?.names[0];
    const title = name === undefined ? (0,plain/* plain */.pj)(key) : `${name} (${key})`;
    const risk = (0,catalogue_risks/* riskOf */.bi)(key, own ?? base ?? 'NONE');
    const levels = own === null ? `${base}, which it does not hold` : base === null ? own : `${own} instead of ${base}`;
    return `${risk}  ${title}  ${levels}`;
}

// EXTERNAL MODULE: ./build/src/access/standard-doubt.js
var standard_doubt = __webpack_require__(23268);
;// CONCATENATED MODULE: ./build/src/report/explain/standard-role.js








/** More risks than these are found in the list of permissions. */
const MOST_RISKS = 10;
/** All that is documented of a standard role, by its id. */
function explainStandardRole(id, duties) {
    const role = (0,standard_role_permissions/* findStandardRole */.fe)(id);
    const sections = role ? documented(role, duties) : undocumented(id);
    return { title: id, subtitle: subtitleOf(id, role), sections };
}
function subtitleOf(id, role) {
    const name = (0,standard_role_permissions/* nameOfStandardRole */.k)(id);
    const kind = name === null || name === id ? 'standard role' : `standard role, ${name}`;
    return role?.idIs === 'guessed' ? `${kind}; the id was inferred` : kind;
}
function undocumented(id) {
    const known = WITHOUT_TABLE.get(id);
    if (!known)
        return [
            (0,explanation/* prose */.CS)('What it holds', 'Not documented, so neither this role nor code that runs as it can be judged.'),
        ];
    return [
        (0,explanation/* prose */.CS)('What it holds', known.says),
        ...(known.sources.length > 0 ? [(0,explanation/* sourceSection */.RJ)(known.sources)] : []),
    ];
}
const EVERYTHING = 'Every permission at its highest level, and so all sides of every duty.';
/** What is said of roles that have no list of permissions. */
const WITHOUT_TABLE = new Map([
    ['ADMINISTRATOR', { says: EVERYTHING, sources: [standard_role_permissions/* STANDARD_ROLE_SOURCE */.$C] }],
    [
        'FULL_ACCESS',
        {
            says: `${EVERYTHING} NetSuite has retired this role; old accounts still have it.`,
            sources: ['section_1557254595'],
        },
    ],
    [
        'DATA_WAREHOUSE_INTEGRATOR',
        {
            says: 'No list of permissions is documented. Through SuiteAnalytics Connect it reads all data of the account except sensitive data.',
            sources: ['subsect_162885566786'],
        },
    ],
]);
function documented(role, duties) {
    const { permissions, nameless } = role;
    const all = [...permissions.values()];
    const known = (0,words/* count */.U9)(permissions.size, 'permission');
    const more = nameless.length > 0
        ? `, and ${nameless.length} more whose ids no source names (${(0,words/* listed */.KE)(nameless)})`
        : '';
    return [
        (0,explanation/* prose */.CS)('What it holds', `${known}${more}, as Oracle documents it for NetSuite ${standard_role_permissions/* STANDARD_ROLE_RELEASE */.Fp}. Which of these an account has depends on its features and modules.`),
        ...riskSection(all),
        ...dutySections(role, duties),
        ...levelSections(all),
        ...doubtSection(all),
        (0,explanation/* sourceSection */.RJ)([standard_role_permissions/* STANDARD_ROLE_SOURCE */.$C]),
    ];
}
function riskSection(all) {
    const risky = all
        .map(({ key, level }) => ({ key, level, ...(0,catalogue_risks/* explainRisk */.Di)(key, level) }))
        .filter(({ risk }) => (0,catalogue_risks/* compareRisks */.IJ)(risk, 'high') >= 0)
        .sort((one, other) => (0,catalogue_risks/* compareRisks */.IJ)(other.risk, one.risk));
    if (risky.length === 0)
        return [];
    const shown = risky.length > MOST_RISKS ? risky.slice(0, MOST_RISKS - 1) : risky;
    const lines = shown.map(({ key, level, risk, why }) => `${risk}  ${nameOf(key)} ${level}: it ${why}`);
    const left = risky.length - shown.length;
    return [{ title: 'High risks', lines: [...lines, ...(left > 0 ? [`and ${left} more`] : [])] }];
}
function dutySections(role, duties) {
    const partyOf = ({ id, permissions }) => ({
        id,
        levelOf: (key) => permissions.get(key)?.level ?? null,
    });
    const own = partyOf(role);
    const held = dutiesHeld(duties, own.levelOf);
    const others = (0,standard_role_permissions/* standardRoles */.d4)().filter(({ id }) => id !== role.id);
    const shared = dutiesTogether(duties, own, others.map(partyOf));
    return [
        {
            title: `Duties that it combines: ${held.length} of ${duties.length}`,
            lines: held.length > 0 ? heldDutyLines(held) : ['None.'],
        },
        ...(shared.length > 0
            ? [
                {
                    title: 'Duties that one person combines with one more standard role',
                    lines: sharedDutyLines(shared),
                },
            ]
            : []),
    ];
}
function levelSections(all) {
    return [...permissions/* LEVELS */.A_].reverse().flatMap((level) => {
        const names = namesAt(all, level);
        return names.length > 0 ? [(0,explanation/* prose */.CS)(`${level} (${names.length})`, `${names.join(', ')}`)] : [];
    });
}
function namesAt(all, level) {
    const held = all.filter((one) => one.level === level);
    return held.map((one) => nameOf(one.key) + ((0,standard_doubt/* doubtWords */.O)(one) === null ? '' : '?')).sort();
}
function doubtSection(all) {
    const lines = all.flatMap((one) => {
        const doubt = (0,standard_doubt/* doubtWords */.O)(one);
        return doubt === null ? [] : [`${nameOf(one.key)} ${one.level}: ${doubt}`];
    });
    return lines.length > 0 ? [{ title: 'Uncertain, marked with ? above', lines }] : [];
}
function nameOf(key) {
    return (0,permissions/* findPermission */.Ll)(key)?.names[0] ?? key;
}

// EXTERNAL MODULE: ./build/src/util/nearest.js
var nearest = __webpack_require__(39604);
// EXTERNAL MODULE: ./build/src/cli/asked-words.js
var asked_words = __webpack_require__(52312);
// EXTERNAL MODULE: ./build/src/cli/failure.js
var failure = __webpack_require__(84366);
// EXTERNAL MODULE: ./build/src/cli/targets.js
var targets = __webpack_require__(73374);
;// CONCATENATED MODULE: ./build/src/cli/explain-role.js























const DUTIES = [...built_in_duties/* SOX_DUTIES */.Q2, ...built_in_duties/* GENERAL_DUTIES */.kl];
/** The role that words begin with; null where they begin with none. */
function roleIn(words) {
    const [first = ''] = words;
    const id = customRoleId(first);
    if (id !== null)
        return { id, rest: words.slice(1) };
    for (let end = words.length; end > 0; end--) {
        const standard = (0,standard_role_permissions/* standardRoleCalled */.xo)(words.slice(0, end).join(' '));
        if (standard !== null)
            return { id: standard, rest: words.slice(end) };
    }
    return null;
}
function customRoleId(word) {
    const id = (0,sdf_reference/* parseReference */.F2)(word)?.scriptId ?? word;
    return (0,sdf_reference/* isCustomRoleId */.bO)(id) ? id : null;
}
/** Explains a role by itself, against the role that it was made from or another that is named, or before a permission. */
function explainRole({ id, rest }, world) {
    const { asked, level, paths } = (0,asked_words/* partsOf */.C)(rest, world, false);
    if (asked === '' && level !== null)
        throw (0,failure/* wrongUse */.po)(`Name a permission before ${level}, for example: explain ${id} "Pay Bills" ${level}`);
    const base = customRoleId(asked) ?? (0,standard_role_permissions/* standardRoleCalled */.xo)(asked);
    if (!(0,sdf_reference/* isCustomRoleId */.bO)(id) && asked === '') {
        if (paths.length > 0)
            throw (0,failure/* wrongUse */.po)(`${id} is a standard role and in no file. Leave out "${paths.join(' ')}".`);
        return { explanations: [explainStandardRole(id, DUTIES)], problems: [] };
    }
    if (!(0,sdf_reference/* isCustomRoleId */.bO)(id) && base !== null)
        throw (0,failure/* wrongUse */.po)(`${id} is a standard role. Only a custom role can be compared with another role.`);
    const { projects, problems } = projectsIn(paths, world);
    const explanations = asked === '' || base !== null
        ? holdersCalled(id, projects).map((found) => customRole(found, base))
        : explainPermissionOf(id, asked, level ?? 'VIEW', projects);
    return { explanations, problems };
}
function projectsIn(paths, world) {
    const { folders, named } = (0,targets/* findTargets */.q)(paths, world.folder);
    const { tree } = (0,working_tree/* workingTree */.c)(world.folder, folders, () => false, { named });
    const loaded = (0,load/* load */.H)(tree, (0,relative_path/* pathSeenFrom */.xG)(world.folder));
    return { projects: loaded.projects, problems: (0,load/* unreadOf */.D)(loaded) };
}
/** The roles of the projects that have an id, at least one. */
function holdersCalled(id, projects) {
    const found = projects.flatMap((project) => {
        const holder = (0,holders/* holdersOf */.pW)(project).get(id);
        return holder?.role ? [{ project, holder, role: holder.role }] : [];
    });
    if (found.length > 0)
        return found;
    const ids = projects.flatMap(({ roleById }) => [...roleById.keys()]);
    const near = projects.length === 0 ? ' There is no SDF project here.' : (0,nearest/* didYouMean */.au)((0,nearest/* nearestWord */.zZ)(id, ids));
    throw (0,failure/* wrongUse */.po)(`There is no role "${id}" here.${near}`);
}
function customRole({ project, holder, role }, named) {
    const levelOf = (key) => holder.grants.get(key)?.level ?? null;
    return explainCustomRole({
        id: role.id,
        name: (0,names/* nameOfRole */.r0)(role),
        at: (0,value/* openingTag */.p8)(role.root),
        isActive: holder.isActive,
        permissions: holder.grants.size,
        duties: dutiesHeld(DUTIES, levelOf),
        dutyCount: DUTIES.length,
        base: baseOf(project, holder, role, named),
    });
}
function baseOf(project, holder, role, named) {
    const written = (0,value/* childValue */.EK)(role.root, 'parentrolescriptid');
    const id = named ?? (written && (customRoleId(written.text) ?? (0,standard_role_permissions/* standardRoleCalled */.xo)(written.text) ?? written.text));
    if (id !== null) {
        const how = named === null && written ? { kind: 'written', at: written } : { kind: 'named' };
        return comparedWith(project, holder, id, how);
    }
    const closest = (0,compare_roles/* closestStandardRole */.T)(holder.grants);
    if (!closest || closest.share < LEAST_SHARE)
        return { kind: 'unknown' };
    return comparedWith(project, holder, closest.role.id, { kind: 'guessed', share: closest.share });
}
/** With less in common a guess would mislead. */
const LEAST_SHARE = 0.5;
function comparedWith(project, { grants }, id, how) {
    if (standard_role_permissions/* HOLD_EVERYTHING */.cf.includes(id))
        return { kind: 'everything', id, how };
    const base = (0,sdf_reference/* isCustomRoleId */.bO)(id) ? rangesOf(project, id, how) : (0,standard_role_permissions/* findStandardRole */.fe)(id)?.permissions;
    return base
        ? { kind: 'compared', id, how, comparison: (0,compare_roles/* compareWithBase */.t)(grants, base) }
        : { kind: 'undocumented', id, how };
}
function rangesOf(project, id, how) {
    const holder = (0,holders/* holdersOf */.pW)(project).get(id);
    if (!holder?.role) {
        if (how.kind === 'named')
            throw (0,failure/* wrongUse */.po)(`There is no role "${id}" in ${project.root}.${(0,nearest/* didYouMean */.au)((0,nearest/* nearestWord */.zZ)(id, project.roleById.keys()))}`);
        return undefined;
    }
    return new Map([...holder.grants].map(([key, { level, doubt }]) => [key, { level, least: doubt?.level ?? level }]));
}
function explainPermissionOf(id, asked, level, projects) {
    const question = permissionOf(asked, level, projects);
    if ((0,sdf_reference/* isCustomRoleId */.bO)(id))
        return holdersCalled(id, projects).map(({ project, holder, role }) => explainBetween(id, (0,names/* nameOfRole */.r0)(role), question, betweenOf(question, project, holder)));
    const standard = (0,standard_role_permissions/* findStandardRole */.fe)(id);
    const ways = (0,who/* whoOf */.O)(question, projects).holders.filter(({ role, through }) => role === id && through !== 'door');
    const lower = standard ? (0,held_by/* heldByStandard */.wQ)({ ...question, level: 'VIEW' }, standard) : [];
    const kind = standard_role_permissions/* HOLD_EVERYTHING */.cf.includes(id) ? 'everything' : standard ? 'documented' : 'undocumented';
    return [explainStandardBetween(id, (0,standard_role_permissions/* nameOfStandardRole */.k)(id), question, kind, ways, lower[0] ?? null)];
}
function permissionOf(asked, level, projects) {
    const all = (0,access_asked/* questionsOf */.PW)(asked, level, { projects, duties: [] });
    const found = all.flatMap((question) => (question.kind === 'permission' ? [question] : []));
    const [question, ...others] = found;
    if (!question)
        throw (0,failure/* wrongUse */.po)(`"${asked}" is not a permission, record type or segment that is known here.`);
    if (others.length > 0)
        throw (0,failure/* wrongUse */.po)(`"${asked}" means several things: ${(0,words/* either */.gP)(found.map(access_asked/* titleOf */.Gg))}. Use ${(0,words/* either */.gP)(found.map(({ key }) => key))}.`);
    return question;
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

/***/ 54547:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ severityPaint),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   vy: () => (/* binding */ MOST_CHARACTERS)
/* harmony export */ });
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);
/* harmony import */ var _writing_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73579);


/** A longer text holds a value that nobody wants to read to its end. */
const MOST_CHARACTERS = 1000;
/** `path:line:column`, as terminals open it. */
function placeText({ source, start }) {
    const { line, column } = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start);
    return `${(0,_writing_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(source.path)}:${line}:${column}`;
}
function severityPaint(severity, colours) {
    return { error: colours.red, warning: colours.yellow, notice: colours.blue }[severity];
}


/***/ })

};
