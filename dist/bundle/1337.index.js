export const id = 1337;
export const ids = [1337];
export const modules = {

/***/ 1146:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S: () => (/* binding */ refined),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/* unused harmony export DEFINITION */
/** Text that says something. */
const text = {
    schema: { type: 'string', pattern: '\\S' },
    takes: 'text',
    read(node, tell) {
        if (node.kind !== 'scalar')
            return mismatch(node, text.takes, tell);
        if (!node.isText)
            return tell(node, `"${node.text}" is not text. Put it in quotes.`);
        return node.text.trim() || tell(node, `"${node.name}" is empty.`);
    },
};
/** Text or a number, as it is written. */
const word = {
    schema: { type: ['string', 'number'] },
    takes: 'a word',
    read: (node, tell) => (node.kind === 'scalar' ? node.text : mismatch(node, word.takes, tell)),
};
/** A shape whose values are judged, or turned into something else: `convert` tells what is wrong and is undefined then. */
function refined(shape, convert, more = {}) {
    return {
        schema: shape.schema,
        takes: shape.takes,
        ...more,
        read(node, tell) {
            const value = shape.read(node, tell);
            return value === undefined ? undefined : convert(value, node, tell);
        },
    };
}
/** A shape whose schema is written once and referred to by this name: for large ones that stand in several places. */
function defined(name, shape) {
    return { ...shape, schema: { ...shape.schema, [DEFINITION]: name } };
}
/** A keyword of schemas that are to be written once. */
const DEFINITION = 'x-definition';
function placed(shape) {
    return refined(shape, (value, { source, start, end }) => ({ at: { source, start, end }, value }));
}
/** A list with at least so many items. */
function list(item, least = 0) {
    return {
        schema: { type: 'array', items: item.schema, ...(least > 0 && { minItems: least }) },
        takes: 'a list',
        read(node, tell) {
            if (node.kind !== 'list')
                return mismatch(node, 'a list', tell);
            if (node.items.length < least)
                return tell(node, `"${node.name}" takes at least ${NUMBERS[least]}.`);
            return all(node.items.map((some) => item.read(some, tell)));
        },
    };
}
const NUMBERS = ['', 'one item', 'two items'];
/** An item, or a list with at least so many. */
function oneOrMore(item, least = 1) {
    const many = list(item, least);
    return {
        schema: { anyOf: [item.schema, many.schema] },
        takes: `${item.takes} or a list`,
        read: (node, tell) => (node.kind === 'list' ? many.read(node, tell) : all([item.read(node, tell)])),
    };
}
/** A map with at least one entry, whose keys are not fixed. */
function map(keys, value) {
    const { offered = {}, patterns = [] } = keys;
    const others = Object.fromEntries(patterns.map((pattern) => [pattern, value.schema]));
    return {
        schema: {
            type: 'object',
            ...(patterns.length > 0 && { patternProperties: others }),
            properties: offered,
            additionalProperties: false,
            minProperties: 1,
        },
        takes: 'a map',
        read(node, tell) {
            if (node.kind !== 'map')
                return mismatch(node, 'a map', tell);
            if (node.entries.length === 0)
                return tell(node, `"${node.name}" is empty.`);
            return all(node.entries.map((entry) => {
                const key = keys.key.read(entry.key, tell);
                const held = value.read(entry.value, tell);
                return key === undefined || held === undefined
                    ? undefined
                    : { at: placeOf(entry.key), key, value: held, valueAt: placeOf(entry.value) };
            }));
        },
    };
}
function placeOf({ source, start, end }) {
    return { source, start, end };
}
/** The values; undefined if one of them is. */
function all(values) {
    const read = values.filter((value) => value !== undefined);
    return read.length === values.length ? read : undefined;
}
/** Tells that a value is of another kind than it has to be. */
function mismatch(node, takes, tell) {
    if (node.kind === 'empty')
        return tell(node, `"${node.name}" has no value. It takes ${takes}.`);
    const name = node.name === '' ? 'the config' : `"${node.name}"`;
    return tell(node, `${described(node)} is not what ${name} takes: ${takes}.${quotesFor(node, takes)}`);
}
function described(node) {
    return node.kind === 'scalar' ? `"${node.text}"` : `A ${node.kind}`;
}
/** A reference without quotes is a list for YAML. */
function quotesFor({ kind, source, start, end }, takes) {
    const written = source.text.slice(start, end);
    const isReference = kind === 'list' && takes.startsWith('text') && /^\[\w+ *=[^\n"]*\]$/.test(written);
    return isReference ? ` Put it in quotes: "${written}".` : '';
}


/***/ }),

/***/ 8246:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wx: () => (/* binding */ meant),
/* harmony export */   x: () => (/* binding */ offer),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9604);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7635);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1146);



/** What a word of a config probably should have been: ` Did you mean "x"?`, or nothing. */
function meant(word, words) {
    return (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)((0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWords */ .Ek)(word, words, 1)[0]);
}
/** One of some words. `noun` says what the words are. */
function oneOf(words, noun) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refined */ .S)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm, (written, at, tell) => words.find((known) => known === written) ??
        tell(at, `"${written}" is no ${noun}.${meant(written, words)}${choice(words)}`), { schema: { enum: words }, takes: (0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(words) });
}
/** More words are no help in a message. */
const MOST_SHOWN = 12;
function choice(words) {
    return words.length <= MOST_SHOWN ? ` It is ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(words)}.` : '';
}
/** A schema of keys that editors offer, with what they tell of each. */
function offer(keys) {
    return Object.fromEntries([...keys].map(([key, description, value]) => [key, { description, ...value }]));
}


/***/ }),

/***/ 1927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ CONFIG_FILE),
/* harmony export */   t: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/** Where a team's config lies if nothing else is said, from the top folder of the repository. */
const CONFIG_FILE = '.github/sdf-role-compliance.yml';
/** Where old findings lie that a team accepts. */
const BASELINE_FILE = '.github/sdf-role-compliance-baseline.json';


/***/ }),

/***/ 5240:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ configLayer),
/* harmony export */   d: () => (/* binding */ presetLayer)
/* harmony export */ });
function presetLayer(preset, rules) {
    const settings = new Map(rules.filter(preset.turnsOn).map(({ id }) => [id, null]));
    return { settings, preset, config: null };
}
function configLayer(config) {
    return { settings: config.rules ?? new Map(), preset: null, config };
}


/***/ }),

/***/ 4566:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ policyOf),
  B: () => (/* binding */ recommendedPolicy)
});

// EXTERNAL MODULE: ./build/src/policy/config/words.js
var words = __webpack_require__(8246);
// EXTERNAL MODULE: ./build/src/policy/layers.js
var policy_layers = __webpack_require__(5240);
;// CONCATENATED MODULE: ./build/src/policy/no-policy.js
/** A policy that demands nothing and turns no rule on: what others are made from. */
const NO_POLICY = {
    rules: new Map(),
    overrides: [],
    ignore: [],
    roles: [],
    duties: [],
    widening: null,
    combinations: [],
    exceptions: [],
    files: [],
    shared: [],
};

// EXTERNAL MODULE: ./build/src/policy/presets.js + 2 modules
var presets = __webpack_require__(5411);
;// CONCATENATED MODULE: ./build/src/policy/turned-on.js
const anyRole = (has) => (policy) => policy.roles.some(has);
const anyException = ({ exceptions }) => exceptions.length > 0;
const forIntegrations = anyRole(({ profile }) => profile === 'integration');
/** The rules that entries of a policy turn on by themselves. Comments in XML are such entries as well. */
const TURNED_ON_BY = {
    'missing-required-permission': anyRole((role) => role.require.length > 0 || role.requireCustomObjects !== null),
    'forbidden-permission': anyRole(({ forbid }) => forbid.length > 0),
    'level-above-limit': anyRole(({ limit }) => limit.length > 0),
    'required-setting': anyRole(({ settings }) => settings.length > 0),
    'integration-role-incomplete': forIntegrations,
    'integration-role-excess': forIntegrations,
    'duty-conflict': ({ duties }) => duties.length > 0,
    'role-combination-conflict': ({ combinations }) => combinations.length > 0,
    'access-widened': ({ widening }) => widening !== null,
    'exception-expired': anyException,
    'exception-unused': anyException,
    'suppression-unused': () => true,
    'suppression-without-reason': () => true,
};
/** The ids of the rules that see to what a policy holds. */
function turnedOnBy(policy) {
    return Object.entries(TURNED_ON_BY)
        .filter(([, isDue]) => isDue(policy))
        .map(([id]) => id);
}

;// CONCATENATED MODULE: ./build/src/policy/policy-of.js





/** The policy of a team without a config file: what SDF refuses and what is probably a mistake. */
function recommendedPolicy(rules) {
    const preset = (0,presets/* presetOf */.j)('recommended');
    const settings = preset ? [(0,policy_layers/* presetLayer */.d)(preset, rules).settings] : [];
    return { ...NO_POLICY, rules: rulesOf(settings, turnedOnBy(NO_POLICY)) };
}
/**
 * One policy of several layers: where they differ the later one counts, and lists add up.
 *
 * @param files the config files of the repository itself
 * @param shared those of other repositories
 */
function policyOf(layers, files, shared = []) {
    const configs = layers.flatMap(({ config }) => config ?? []);
    const policies = configs.flatMap(({ policy }) => policy ?? []);
    const duties = dutiesOf(layers);
    const entries = configs.flatMap(({ exceptions }) => exceptions ?? []);
    const faults = entries.flatMap((entry) => unknownDuty(entry, duties) ?? []);
    if (faults.length > 0)
        return { faults };
    const content = {
        overrides: configs.flatMap(({ overrides }) => overrides ?? []),
        ignore: configs.flatMap(({ ignore }) => ignore ?? []),
        roles: policies.flatMap(({ roles }) => roles ?? []).map(readRole),
        duties,
        widening: wideningOf(policies),
        combinations: policies.flatMap(({ combinations }) => combinations ?? []),
        exceptions: entries.map(readException),
    };
    const settings = layers.map((layer) => layer.settings);
    return { value: { ...content, files, shared, rules: rulesOf(settings, turnedOnBy(content)) } };
}
/** What the layers say of each rule; what they do not say of a rule that an entry needs turns it on. */
function rulesOf(settings, needed) {
    const said = new Map(settings.flatMap((some) => [...some]));
    const all = [
        ...said,
        ...needed.filter((id) => !said.has(id)).map((id) => [id, null]),
    ];
    return new Map(all.flatMap(([id, severity]) => (severity === 'off' ? [] : [[id, severity]])));
}
/** A later duty takes the place of an earlier one of its id. */
function dutiesOf(layers) {
    const duties = layers.flatMap(({ preset, config }) => [
        ...(preset?.duties ?? []),
        ...(config?.policy?.duties ?? []).map((entry) => ({ ...entry, id: entry.id.value })),
    ]);
    return [...new Map(duties.map((duty) => [duty.id, duty])).values()];
}
function wideningOf(policies) {
    const last = policies.map(({ widening }) => widening).findLast((widening) => widening !== null);
    return last === undefined || last === 'off' ? null : last;
}
function unknownDuty({ duty }, duties) {
    const ids = duties.map(({ id }) => id);
    if (!duty || ids.includes(duty.value))
        return null;
    return { at: duty.at, message: `"${duty.value}" is no duty.${(0,words/* meant */.wx)(duty.value, ids)}` };
}
function readRole(entry) {
    const { at, match, profile, require, forbid, limit, settings } = entry;
    const custom = entry['require-custom-objects'];
    return {
        at,
        match,
        profile,
        require: require ?? [],
        requireCustomObjects: custom && { at: custom.at, level: custom.value },
        forbid: (forbid ?? []).map(({ at: place, value }) => ({ at: place, glob: value })),
        limit: limit ?? [],
        settings: settings ?? [],
    };
}
function readException(entry) {
    const { at, rule, role, object, permission, duty, reason, expires } = entry;
    return {
        at,
        rule: rule.value,
        role,
        object,
        permission,
        duty: duty?.value ?? null,
        reason,
        approvedBy: entry['approved-by'],
        expires: expires && { at: expires.at, date: expires.value },
    };
}


/***/ }),

/***/ 5411:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ PRESET_NAMES),
  j: () => (/* binding */ presetOf)
});

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/duties.json
const duties_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"vendor-and-payment","note":"S01","sox":true,"risk":"high","title":"Create vendors and pay them","why":"One person could invent a vendor and pay it.","sides":[{"TRAN_VENDPYMT":"CREATE"},{"LIST_VENDOR":"CREATE"}],"sources":["sod-analysis","suiterx-sod","sixstrong-sod"]},{"id":"vendor-and-bill","note":"S02","sox":true,"risk":"medium","title":"Create vendors and enter their bills","why":"One person could invent a vendor and have its bills paid by others.","sides":[{"TRAN_VENDBILL":"CREATE"},{"LIST_VENDOR":"CREATE"}],"sources":["a2q2-sod","suitepeak","manifestly"]},{"id":"bill-and-payment","note":"S03","sox":true,"risk":"high","title":"Enter vendor bills and pay them","why":"One person could enter a bill that nobody owes and pay it.","sides":[{"TRAN_VENDBILL":"CREATE"},{"TRAN_VENDPYMT":"CREATE"}],"sources":["suiterx-sod","sixstrong-sod","urku-roles"]},{"id":"bill-and-approval","note":"S04","sox":true,"risk":"high","title":"Enter vendor bills and approve them","why":"One person could approve a bill of his or her own that nobody owes.","sides":[{"TRAN_VENDBILL":"CREATE"},{"TRAN_VENDBILLAPPRV":"CREATE"}],"sources":["netwrix-sod","urku-roles"]},{"id":"vendor-and-check","note":"S05","sox":true,"risk":"high","title":"Create vendors and write checks","why":"One person could invent a vendor and write it a check, without any bill.","sides":[{"TRAN_CHECK":"CREATE"},{"LIST_VENDOR":"CREATE"}],"sources":["a2q2-sod"]},{"id":"journal-and-approval","note":"S06","sox":true,"risk":"high","title":"Enter journals and approve them","why":"One person could change the ledger and nobody else would look at it.","sides":[{"TRAN_JOURNAL":"CREATE"},{"TRAN_JOURNALAPPRV":"CREATE"}],"sources":["sod-analysis","suiterx-sod","a2q2-sod","netwrix-sod"]},{"id":"invoice-and-receipt","note":"S07","sox":true,"risk":"medium","title":"Enter invoices and take the payments","why":"One person could keep a payment and cover it with the next one.","sides":[{"TRAN_CUSTINVC":"CREATE"},{"TRAN_CUSTPYMT":"CREATE","TRAN_CUSTDEP":"CREATE"}],"sources":["sod-analysis"]},{"id":"credit-and-receipt","note":"S08","sox":true,"risk":"medium","title":"Issue credit memos and take payments","why":"One person could keep a payment and clear what is owed with a credit memo.","sides":[{"TRAN_CUSTPYMT":"CREATE","TRAN_CUSTDEP":"CREATE"},{"TRAN_CUSTCRED":"CREATE"}],"sources":["sod-analysis"]},{"id":"customer-and-refund","note":"S09","sox":true,"risk":"high","title":"Create customers and refund them","why":"One person could invent a customer and pay it a refund.","sides":[{"LIST_CUSTJOB":"CREATE"},{"TRAN_CUSTRFND":"CREATE"}],"sources":["sod-analysis","suiterx-sod"]},{"id":"customer-and-credit","note":"S10","sox":true,"risk":"medium","title":"Create customers and issue credit memos","why":"One person could sell to a friend and clear with a credit memo what is owed.","sides":[{"LIST_CUSTJOB":"CREATE"},{"TRAN_CUSTCRED":"CREATE"}],"sources":["sod-analysis","a2q2-sod","suiterx-sod"]},{"id":"sales-order-and-approval","note":"S11","sox":true,"risk":"medium","title":"Enter sales orders and approve them","why":"One person could sell at any price or on any credit.","sides":[{"TRAN_SALESORD":"CREATE"},{"TRAN_SALESORDAPPRV":"EDIT"}],"sources":["netwrix-sod"]},{"id":"sales-order-and-fulfilment","note":"S12","sox":true,"risk":"medium","title":"Enter sales orders and ship them","why":"One person could enter an order for goods and send them to a friend.","sides":[{"TRAN_SALESORD":"CREATE"},{"TRAN_SALESORDFULFILL":"EDIT","TRAN_ITEMSHIP":"CREATE"}],"sources":["netwrix-sod"]},{"id":"purchase-order-and-receipt","note":"S13","sox":true,"risk":"medium","title":"Order goods and receive them","why":"One person could order goods and keep them, or receive what never came.","sides":[{"TRAN_PURCHORD":"CREATE"},{"TRAN_PURCHORDRECEIVE":"CREATE","TRAN_ITEMRCPT":"CREATE"}],"sources":["trajectory-sod","suitepeak"]},{"id":"vendor-and-purchase-order","note":"S14","sox":true,"risk":"medium","title":"Create vendors and order from them","why":"One person could order from a vendor that nobody else has looked at.","sides":[{"TRAN_PURCHORD":"CREATE"},{"LIST_VENDOR":"CREATE"}],"sources":["suitepeak","manifestly"]},{"id":"receipt-and-payables","note":"S15","sox":true,"risk":"medium","title":"Receive goods and enter the bills or vendors for them","why":"One person could receive what never came and enter the bill for it.","sides":[{"TRAN_ITEMRCPT":"CREATE","TRAN_PURCHORDRECEIVE":"CREATE"},{"TRAN_VENDBILL":"CREATE","LIST_VENDOR":"CREATE"}],"sources":["manifestly"]},{"id":"requisition-and-approval","note":"S16","sox":true,"risk":"medium","title":"Enter requisitions and approve them","why":"One person could have anything bought without a second look.","sides":[{"TRAN_PURCHREQ":"CREATE"},{"TRAN_PURCHREQAPPRV":"CREATE"}],"sources":["manifestly"]},{"id":"employee-and-payroll","note":"S17","sox":true,"risk":"high","title":"Create employees and pay them","why":"One person could invent an employee and pay it.","sides":[{"LIST_EMPLOYEE":"CREATE"},{"TRAN_PAYCHECK":"CREATE","TRAN_PAYROLLRUN":"CREATE"}],"sources":["suiterx-sod"]},{"id":"item-and-adjustment","note":"S18","sox":true,"risk":"medium","title":"Create items and adjust the stock","why":"One person could take goods and adjust the stock so that none are missing.","sides":[{"LIST_ITEM":"CREATE"},{"TRAN_INVADJST":"CREATE"}],"sources":["suiterx-sod"]},{"id":"reconciliation-and-receipts","note":"S19","sox":true,"risk":"medium","title":"Take payments and reconcile the bank","why":"One person could keep a payment and reconcile the account as if it had never come.","sides":[{"TRAN_CUSTPYMT":"CREATE","TRAN_CUSTDEP":"CREATE","TRAN_DEPOSIT":"CREATE"},{"TRAN_RECONCILE":"CREATE"}],"sources":["manifestly","netwrix-sod"]},{"id":"reconciliation-and-journal","note":"S20","sox":true,"risk":"medium","title":"Post journals and reconcile the bank","why":"One person could hide by a journal what does not agree with the bank.","sides":[{"TRAN_JOURNAL":"CREATE"},{"TRAN_RECONCILE":"CREATE"}],"sources":["manifestly"]},{"id":"reconciliation-and-payments","note":"S21","sox":true,"risk":"high","title":"Pay money out and reconcile the bank","why":"One person could pay money out and be the only one who compares it with the bank.","sides":[{"TRAN_VENDPYMT":"CREATE","TRAN_CHECK":"CREATE"},{"TRAN_RECONCILE":"CREATE"}],"sources":["netwrix-sod","manifestly"]},{"id":"reconciliation-and-bills","note":"S22","sox":true,"risk":"medium","title":"Enter vendor bills and reconcile the bank","why":"One person could enter a bill that nobody owes and be the only one who sees its payment.","sides":[{"TRAN_VENDBILL":"CREATE"},{"TRAN_RECONCILE":"CREATE"}],"sources":["netwrix-sod"]},{"id":"payment-and-approval","note":"S23","sox":true,"risk":"high","title":"Enter vendor payments and approve them","why":"One person could pay money out and nobody else would look at it.","sides":[{"TRAN_VENDPYMT":"CREATE"},{"TRAN_VENDPYMTAPPRV":"CREATE"}],"sources":["section_0531124014","section_157950453113"]},{"id":"blanket-order-and-approval","note":"S24","sox":false,"risk":"medium","title":"Enter blanket orders and approve them","why":"One person could bind the company to a vendor without a second look.","sides":[{"TRAN_BLANKORD":"CREATE"},{"TRAN_BLANKORDAPPRV":"CREATE"}],"sources":["usage-workbook"]},{"id":"purchase-contract-and-approval","note":"S25","sox":false,"risk":"medium","title":"Enter purchase contracts and approve them","why":"One person could bind the company to a vendor without a second look.","sides":[{"TRAN_PURCHCON":"CREATE"},{"TRAN_PURCHCONAPPRV":"CREATE"}],"sources":["usage-workbook"]},{"id":"vendor-return-and-approval","note":"S26","sox":false,"risk":"low","title":"Enter vendor returns and approve them","why":"One person could send goods away as a return without a second look.","sides":[{"TRAN_VENDAUTH":"CREATE"},{"TRAN_VENDAUTHAPPRV":"EDIT"}],"sources":["usage-workbook"]},{"id":"customer-return-and-approval","note":"S27","sox":false,"risk":"medium","title":"Enter customer returns and approve them","why":"One person could take back goods that were never sold, or never come.","sides":[{"TRAN_RTNAUTH":"CREATE"},{"TRAN_RTNAUTHAPPRV":"EDIT"}],"sources":["usage-workbook"]},{"id":"customer-return-and-refund","note":"S28","sox":false,"risk":"medium","title":"Enter customer returns and pay them out","why":"One person could enter a return that never comes and pay for it.","sides":[{"TRAN_RTNAUTH":"CREATE"},{"TRAN_RTNAUTHCREDIT":"EDIT","TRAN_CUSTRFND":"CREATE"}],"sources":["usage-workbook"]},{"id":"expense-report-and-payment","note":"S29","sox":false,"risk":"medium","title":"Enter expense reports and pay them","why":"One person could claim an expense and pay it to himself or herself.","sides":[{"TRAN_EXPREPT":"CREATE"},{"TRAN_VENDPYMT":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"receipt-and-deposit","note":"S30","sox":false,"risk":"medium","title":"Take payments and bank them","why":"One person could bank less than was paid.","sides":[{"TRAN_CUSTPYMT":"CREATE"},{"TRAN_DEPOSIT":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"invoice-and-approval","note":"S31","sox":false,"risk":"medium","title":"Enter invoices and approve them","why":"One person could show income that was never earned.","sides":[{"TRAN_CUSTINVC":"CREATE"},{"TRAN_CUSTINVCAPPRV":"CREATE"}],"sources":["netwrix-sod","usage-workbook"]},{"id":"count-and-adjustment","note":"S32","sox":false,"risk":"medium","title":"Count the stock and adjust it","why":"One person could take goods and count and adjust the stock so that none are missing.","sides":[{"TRAN_INVCOUNT":"CREATE"},{"TRAN_INVADJST":"CREATE"}],"sources":["knowledgeleader-matrix","auditnet-matrix"]},{"id":"transfer-order-and-approval","note":"S33","sox":false,"risk":"low","title":"Enter transfer orders and approve them","why":"One person could move goods to where nobody looks for them.","sides":[{"TRAN_TRNFRORD":"CREATE"},{"TRAN_TRNFRORDAPPRV":"EDIT"}],"sources":["usage-workbook"]},{"id":"payroll-and-commitment","note":"S34","sox":false,"risk":"high","title":"Prepare the payroll and commit it","why":"One person could pay wages that nobody else has looked at.","sides":[{"TRAN_MANAGEPAYROLL":"CREATE"},{"TRAN_COMMITPAYROLL":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"payroll-and-pay-items","note":"S35","sox":false,"risk":"high","title":"Run the payroll and change what is paid","why":"One person could raise a wage and pay it.","sides":[{"TRAN_PAYROLLRUN":"CREATE"},{"LIST_PAYROLLITEM":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"roles-and-postings","note":"S36","sox":true,"risk":"critical","title":"Change roles and post to the books","why":"One person could take any permission, use it and give it back.","sides":[{"TRAN_VENDPYMT":"CREATE","TRAN_JOURNAL":"CREATE","TRAN_CHECK":"CREATE"},{"ADMI_MANAGEROLES":"FULL"}],"sources":["urku-roles","netwrix-sod"]},{"id":"period-close-and-journal","note":"S37","sox":false,"risk":"medium","title":"Post journals and close or lock periods","why":"One person could open a closed period and change its figures.","sides":[{"TRAN_JOURNAL":"CREATE"},{"ADMI_PERIODCLOSING":"FULL","ADMI_CLOSEPERIOD":"FULL"}],"sources":["auditnet-matrix","bridgehead_1507658939"]},{"id":"vendor-change-and-payment-approval","note":"S38","sox":false,"risk":"high","title":"Change vendors and approve payments","why":"One person could put another bank account on a vendor and approve its payment.","sides":[{"LIST_VENDOR":"EDIT"},{"TRAN_VENDPYMTAPPRV":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"account-and-journal","note":"S39","sox":false,"risk":"medium","title":"Create accounts and post to them","why":"One person could post to an account that nobody watches.","sides":[{"TRAN_JOURNAL":"CREATE"},{"LIST_ACCOUNT":"CREATE"}],"sources":["auditnet-matrix"]},{"id":"reconciliation-and-refunds","note":"S40","sox":false,"risk":"medium","title":"Refund customers and reconcile the bank","why":"One person could pay a refund and be the only one who compares it with the bank.","sides":[{"TRAN_CUSTRFND":"CREATE"},{"TRAN_RECONCILE":"CREATE"}],"sources":["netwrix-sod"]}]');
;// CONCATENATED MODULE: ./build/src/policy/built-in-duties.js

const entries = duties_namespaceObject;
/** Conflicts that sources about internal control of NetSuite name. */
const SOX_DUTIES = entries.filter(({ sox }) => sox).map(readDuty);
/** Conflicts of the same kind that no source names. */
const GENERAL_DUTIES = entries.filter(({ sox }) => !sox).map(readDuty);
function readDuty({ id, title, risk, why, sides, sources }) {
    return { id, title, risk, why, sides: sides.map(readSide), sources, at: null };
}
function readSide(side) {
    return Object.entries(side).map(([key, level]) => ({ key, level }));
}

;// CONCATENATED MODULE: ./build/src/policy/presets.js

const RECOMMENDED = ['file', 'role', 'permission', 'counterpart', 'project'];
const isRecommended = ({ group }) => RECOMMENDED.includes(group);
/** None leaves out what SDF refuses. */
const PRESETS = {
    recommended: { turnsOn: isRecommended, duties: [] },
    security: { turnsOn: (rule) => isRecommended(rule) || rule.group === 'security', duties: [] },
    sox: { turnsOn: (rule) => isRecommended(rule) || rule.id === 'duty-conflict', duties: SOX_DUTIES },
    all: { turnsOn: () => true, duties: [...SOX_DUTIES, ...GENERAL_DUTIES] },
};
const PRESET_NAMES = Object.keys(PRESETS);
/** The preset of a name; null where a config names something else. */
function presetOf(name) {
    return Object.hasOwn(PRESETS, name) ? PRESETS[name] : null;
}


/***/ }),

/***/ 183:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ canBeSilenced),
/* harmony export */   QI: () => (/* binding */ canBeIgnored),
/* harmony export */   vb: () => (/* binding */ needsApproval)
/* harmony export */ });
/**
 * Whether comments, exceptions and the baseline can silence what a rule reports.
 *
 * Not where a file could not be read: nobody knows what it holds, and one that was accepted as it is could hold
 * anything later. Such a file can be ignored, or the rule turned off, and either is there to be seen in the policy.
 * Nor what is said of comments and exceptions themselves.
 */
function canBeSilenced({ group, review }) {
    return group !== 'file' && review === undefined;
}
/**
 * Whether what a rule reports needs somebody who has approved it: only an exception can name them. A comment comes
 * with the change itself, and the baseline asks nobody.
 */
function needsApproval({ id }) {
    return id === 'access-widened';
}
/** Whether a comment and the baseline can silence what a rule reports. */
function canBeIgnored(rule) {
    return canBeSilenced(rule) && !needsApproval(rule);
}


/***/ }),

/***/ 2202:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   cJ: () => (/* binding */ mendedEntries),
/* harmony export */   gN: () => (/* binding */ NO_BASELINE),
/* harmony export */   v4: () => (/* binding */ updatedBaseline),
/* harmony export */   v5: () => (/* binding */ inBaseline)
/* harmony export */ });
/* harmony import */ var _policy_silenceable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(183);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4465);


const NO_BASELINE = new Map();
/** The findings that a baseline accepts. */
function inBaseline(findings, baseline) {
    return findings.filter(({ rule, fingerprint }) => (0,_policy_silenceable_js__WEBPACK_IMPORTED_MODULE_0__/* .canBeIgnored */ .QI)(rule) && baseline.has(fingerprint));
}
/** The entries that no finding is left of, by the findings that they accept. */
function mendedEntries(baseline, acceptedFindings) {
    const found = new Set(acceptedFindings.map(({ fingerprint }) => fingerprint));
    return [...baseline.values()].filter(({ fingerprint }) => !found.has(fingerprint));
}
/**
 * A baseline that accepts further findings and no longer those that are mended. What stays is written as before.
 *
 * @param pathInRepository a path as users see it, from the top folder of the repository
 */
function updatedBaseline(old, mended, findings, pathInRepository) {
    const entries = new Map(old);
    for (const { fingerprint } of mended)
        entries.delete(fingerprint);
    for (const { rule, fingerprint, project, message } of findings) {
        if (!(0,_policy_silenceable_js__WEBPACK_IMPORTED_MODULE_0__/* .canBeIgnored */ .QI)(rule))
            continue;
        entries.set(fingerprint, {
            fingerprint,
            rule: rule.id,
            project: pathInRepository(project) || '.',
            message,
        });
    }
    return entries;
}
/** A baseline as its file holds it: one entry a line, so that a change of it can be read. */
function baselineText(baseline) {
    const lines = [...baseline.values()].sort(compareEntries).map(entryText);
    const list = lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`;
    return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}
function entryText({ fingerprint, rule, project, message }) {
    const members = Object.entries({ fingerprint, rule, project, message });
    return `{ ${members.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')} }`;
}
function compareEntries(one, other) {
    return ((0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(one.rule, other.rule) ||
        (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(one.project, other.project) ||
        (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(one.fingerprint, other.fingerprint));
}


/***/ })

};
