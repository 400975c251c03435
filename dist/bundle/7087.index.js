export const id = 7087;
export const ids = [7087];
export const modules = {

/***/ 87979:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ knownName)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27820);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70544);



/** What the UI calls a permission, or the object of some project that it is for; null where nobody knows. */
function knownName(key, projects) {
    const reference = (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(key);
    if (!reference)
        return (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .findPermission */ .Ll)(key)?.names[0] ?? null;
    for (const { counterpartById } of projects) {
        const object = counterpartById.get(reference.scriptId);
        if (object)
            return (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOfObject */ .MP)(object);
    }
    return null;
}


/***/ }),

/***/ 27996:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asked),
/* harmony export */   baseTree: () => (/* binding */ baseTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89265);
/* harmony import */ var _files_git_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19467);
/* harmony import */ var _files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23114);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84366);





/**
 * What lay in the folders where the current branch has left a revision; at the revision itself where they have no
 * commit in common, as in a clone of depth 1. Throws wrong use where git cannot tell.
 */
function baseTree(revision, folders, isIgnored, world) {
    return asked(() => {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.folder, folders[0] ?? '');
        const commit = (0,_files_git_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeBase */ .wu)(inside, revision, 'HEAD') ?? (0,_files_git_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(inside, revision);
        return { commit, tree: (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .gitTree */ .$G)(world.folder, commit, folders, isIgnored) };
    });
}
/** What git answers; what it cannot answer is for the user to ask otherwise. */
function asked(ask) {
    try {
        return ask();
    }
    catch (thrown) {
        throw (0,_files_git_js__WEBPACK_IMPORTED_MODULE_1__/* .isGitError */ .lT)(thrown) ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongUse */ .po)(thrown.message) : thrown;
    }
}


/***/ }),

/***/ 7087:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose_diagnose)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/src/sdf/edits.js
var edits = __webpack_require__(64324);
// EXTERNAL MODULE: ./build/src/sdf/objects.js
var objects = __webpack_require__(60569);
// EXTERNAL MODULE: ./build/src/sdf/permission-entries.js
var permission_entries = __webpack_require__(31999);
// EXTERNAL MODULE: ./build/src/sdf/read-object.js
var read_object = __webpack_require__(44533);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var value = __webpack_require__(43496);
// EXTERNAL MODULE: ./build/src/sdf/xml/xml.js + 8 modules
var xml = __webpack_require__(47508);
// EXTERNAL MODULE: ./build/src/sdf/xml-edit.js
var xml_edit = __webpack_require__(70349);
// EXTERNAL MODULE: ./build/src/diagnose/advise/step.js
var advise_step = __webpack_require__(93697);
;// CONCATENATED MODULE: ./build/src/diagnose/advise/change.js









/**
 * The files of a project after all answers are written into it, the role first; those that stay as they are left out.
 * What the policy refuses is not written.
 */
function changedFiles(answers) {
    const steps = answers.flatMap(({ step, target, refusal }) => step && refusal === null ? [{ step, key: target.key }] : []);
    const [first] = steps;
    if (!first)
        return [];
    const role = first.step.role.in;
    const inRole = steps
        .filter(({ step }) => step.role.change !== 'none')
        .map(({ step, key }) => ({
        done: sentence(step.role, key, step.level),
        edit: (current) => editsOf(current, (0,advise_step/* roleEntries */.nW)(current, key), step.role, step.level, 'permlevel'),
    }));
    const objects = steps.flatMap(({ step }) => step.object && step.object.change !== 'none' ? [changedObject(step.object, role, step.level)] : []);
    return [...(inRole.length > 0 ? [changed(role, inRole)] : []), ...objects];
}
function changedObject(side, role, level) {
    const levelName = (0,objects/* entryNames */.VM)(side.in.kind).level;
    const edit = (current) => {
        return editsOf(current, (0,advise_step/* objectEntries */.WP)(current, role), side, level, levelName);
    };
    return changed(side.in, [{ done: sentence(side, role.id, level), edit }]);
}
function sentence({ change, present }, key, level) {
    if (change === 'add')
        return `${key} added at ${level}`;
    return `${key} raised${present ? ` from ${present}` : ''} to ${level}`;
}
/** The edits that give an object's entries a level, or add the one that it lacks. */
function editsOf({ root }, entries, { entry }, level, levelName) {
    if (entries.length === 0)
        return [(0,permission_entries/* addEntry */.An)(root, entry)];
    return entries
        .filter((some) => {
        const own = (0,objects/* levelOf */.In)(some.level);
        return own === null || (0,permissions/* compareLevels */.t9)(own, level) < 0;
    })
        .map(({ element }) => {
        const place = (0,value/* child */.jf)(element, levelName);
        return place ? (0,xml_edit/* setText */.c3)(place, level) : (0,xml_edit/* append */.BC)(element, { name: levelName, content: level });
    });
}
/** Makes one change after the other, each in the text that the one before left. */
function changed(object, plans) {
    let current = object;
    for (const { edit } of plans)
        current = reread(current, (0,edits/* applyEdits */.ct)(current.source, edit(current)));
    return { source: object.source, text: current.source.text, done: plans.map(({ done }) => done) };
}
function reread(object, text) {
    const result = (0,xml/* parseXml */.NO)({ ...object.source, text });
    if ('fault' in result)
        throw new Error(`${object.source.path} would not be valid XML: ${result.fault.message}`);
    return (0,read_object/* readObject */.A)(object.kind, result.root, object.inScope);
}

// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
// EXTERNAL MODULE: ./build/src/diagnose/advise/answers.js
var advise_answers = __webpack_require__(5644);
// EXTERNAL MODULE: ./build/src/diagnose/asked.js
var diagnose_asked = __webpack_require__(37042);
// EXTERNAL MODULE: ./build/src/diagnose/understand/level.js
var understand_level = __webpack_require__(99899);
;// CONCATENATED MODULE: ./build/src/diagnose/advise/questions.js





/** A question as one sentence leaves it; what the role has already is none of it. */
function questionOf(sighting, { problem, hint, candidates, isEither }, { role, refusal }) {
    const lacking = candidates.flatMap((candidate) => {
        const choice = choiceOf(candidate, sighting, role);
        return choice ? { ...choice, refusal: refusal?.(choice.target.key, choice.level) ?? null } : [];
    });
    return {
        problem,
        hint: lacking.length < candidates.length && lacking.length === 0 ? hasAll(candidates) : hint,
        candidates: lacking,
        held: candidates
            .map(({ target }) => target.key)
            .filter((key) => !lacking.some(({ target }) => target.key === key)),
        isEither,
        asked: (0,diagnose_asked/* merged */.Z)([sighting]),
        isListed: sighting.isListed,
    };
}
function hasAll(candidates) {
    return `In its file, the role already has what may be meant: ${candidates.map(({ target }) => target.key).join(', ')}. Deploy it, or look at its restrictions.`;
}
/** Null where the role has it already. */
function choiceOf({ target, level: named }, sighting, role) {
    const present = role ? (0,advise_step/* presentLevel */.uR)(role, target.key) : undefined;
    const demand = { lack: 'absent', level: named, act: sighting.act };
    const { level, why } = (0,understand_level/* dueLevel */.p)(target.permission, [demand], present);
    return present && (0,permissions/* compareLevels */.t9)(present, level) >= 0 ? null : { target, level, why };
}
/** Questions that are the same, each once. */
function mergedQuestions(questions) {
    const same = (0,group_by/* groupBy */.$)(questions, ({ problem, hint, candidates }) => JSON.stringify([problem, hint, candidates.map(({ target, level }) => [target.key, level])]));
    return [...same.values()].flatMap(([question, ...others]) => question ? [{ ...question, asked: (0,diagnose_asked/* merged */.Z)([question, ...others].map(({ asked }) => asked)) }] : []);
}
/**
 * What any one of several permissions would fix is fixed by one that the text asks for by name; of a list also by one that
 * the role has.
 */
function isAnswered({ isEither, isListed, held, candidates }, answers) {
    if (isEither && isListed && held.length > 0)
        return true;
    return (isEither &&
        candidates.some(({ target, level }) => answers.some((answer) => answer.target.key === target.key && (0,permissions/* compareLevels */.t9)(answer.level, level) >= 0)));
}

// EXTERNAL MODULE: ./build/src/access/known-name.js
var known_name = __webpack_require__(87979);
// EXTERNAL MODULE: ./build/src/sdf/notation.js
var notation = __webpack_require__(2891);
// EXTERNAL MODULE: ./build/src/util/compare-text.js
var compare_text = __webpack_require__(64465);
;// CONCATENATED MODULE: ./build/src/diagnose/advise/vendor-list.js





/**
 * The list that a text holds, beside the role; null for a text that holds none.
 *
 * @param questions all that the text asks, and those that nothing answers
 */
function vendorListOf(answers, questions, surroundings) {
    const asks = answers.filter(({ isListed }) => isListed);
    const asked = questions.asked.filter(({ isListed }) => isListed);
    if (asks.length === 0 && asked.length === 0)
        return null;
    const { role } = surroundings;
    return {
        asks,
        role: role?.id ?? null,
        beyond: role ? beyondOf(role, answers, asked, surroundings) : [],
        open: questions.open.filter(({ isListed }) => isListed).length,
    };
}
function beyondOf(role, answers, questions, surroundings) {
    const asked = new Map(answers.map(({ target, level }) => [target.key, level]));
    const possible = new Set(questions.flatMap(({ candidates, held }) => [...candidates.map(({ target }) => target.key), ...held]));
    const keys = role.permissions.flatMap(({ key }) => (key ? (0,notation/* canonical */.$N)((0,notation/* dueKey */.u4)(key.text)) : []));
    return [...new Set(keys)].sort(compare_text/* compareText */.n).flatMap((key) => {
        const level = (0,advise_step/* presentLevel */.uR)(role, key);
        const listed = asked.get(key) ?? null;
        if (!level || level === 'NONE' || possible.has(key))
            return [];
        if (listed && (0,permissions/* compareLevels */.t9)(level, listed) <= 0)
            return [];
        return { key, name: (0,known_name/* knownName */.$)(key, surroundings.projects), level, listed };
    });
}

;// CONCATENATED MODULE: ./build/src/diagnose/understand/resolution.js
/** Where nothing but the catalogue is known. */
const NOWHERE = { projects: [], role: null, home: null };
function grant(target, more = {}) {
    return { kind: 'grant', target, lack: 'absent', level: null, note: null, ...more };
}
function question(problem, hint, candidates, isEither = false) {
    return { kind: 'question', problem, hint, candidates, isEither };
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/names/names.js + 2 modules
var names = __webpack_require__(26718);
// EXTERNAL MODULE: ./build/src/sdf/project.js + 1 modules
var project = __webpack_require__(86260);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var sdf_reference = __webpack_require__(27820);
;// CONCATENATED MODULE: ./build/src/diagnose/understand/field-advice.js



/** What to do where a field cannot be set or read. */
function adviseOnField(saying, surroundings) {
    const segment = /(?:^|_)(cseg\w*)$/i.exec(saying.id)?.[1]?.toLowerCase();
    if (segment)
        return adviseOnSegment(saying, segment, surroundings);
    const own = /^cust/i.test(saying.id) ? customField(saying, surroundings) : '';
    const feature = STANDARD.get(saying.id.toLowerCase().split('.').at(-1) ?? '');
    const verb = saying.act === 'set' ? 'be set' : 'be read';
    return {
        cause: `The field${saying.id ? ` "${saying.id}"` : ''} cannot ${verb} by this role, on this form, or at this moment. A missing permission is rarely the reason.`,
        fix: `${own}${feature ? `${feature} ` : ''}Check that its feature is on, that the form of the role shows it, and that it can be ${saying.act === 'set' ? 'set at all (it may be read-only, or open only when the record is created, or only afterwards)' : 'read at all'}.`,
        rule: null,
    };
}
/** The fields by which NetSuite classifies, with what opens them. */
const STANDARD = new Map([
    ['department', 'It requires the feature DEPARTMENTS, and LIST_DEPARTMENT at VIEW to choose a value.'],
    ['class', 'It requires the feature CLASSES, and LIST_CLASS at VIEW to choose a value.'],
    ['location', 'It requires the feature LOCATIONS, and LIST_LOCATION at VIEW to choose a value.'],
    ['subsidiary', 'It requires the feature SUBSIDIARIES, and LIST_SUBSIDIARY at VIEW to choose a value.'],
    ['currency', 'It requires the feature MULTICURRENCY, and LIST_CURRENCY at VIEW to choose a value.'],
    ['exchangerate', 'It requires the feature MULTICURRENCY.'],
]);
/** A segment on a record: the segment's file says what a role may do with it there. */
function adviseOnSegment({ id, act }, segment, { projects, role }) {
    const object = projects.map((project) => project.counterpartById.get(segment)).find((some) => some);
    const level = act === 'set' ? 'EDIT' : 'VIEW';
    const now = object && role ? stateOf(object.permittedRoles, role) : '';
    return {
        cause: `"${id}" is the custom segment ${segment}. What a role can do with it on records is set in the segment${object ? ` (${object.source.path})` : ''}, as its recordaccesslevel.${now}`,
        fix: `Set <recordaccesslevel>${level}</recordaccesslevel> for the role there. To manage its values as well, a role needs the permission ${(0,sdf_reference/* formatReference */.FH)(segment)} (Custom Record subtab), equal to its valuemgmtaccesslevel.`,
        rule: 'missing-counterpart',
    };
}
function stateOf(entries, role) {
    const entry = entries.find((some) => some.role && (0,notation/* dueRole */.nv)(some.role.text) === (0,sdf_reference/* formatReference */.FH)(role.id));
    if (!entry)
        return ` It does not list ${role.id}.`;
    const level = (0,value/* childValue */.EK)(entry.element, 'recordaccesslevel')?.text;
    return ` For ${role.id} it is ${level ?? 'not set'}.`;
}
/** A custom field has its own access, in its file. */
function customField({ id }, { projects }) {
    const field = projects
        .flatMap(({ customFields }) => customFields)
        .find((some) => some.id === id.toLowerCase());
    const where = field ? ` (${field.source.path})` : '';
    return `A custom field has its own access${where}: accesslevel, and roleaccesses for single roles; 2 lets it be changed, 1 be seen. `;
}

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/names/tables.json
const tables_namespaceObject = /*#__PURE__*/JSON.parse('{"h":{"ADMI_ACCOUNTINGBOOK":"accountingbook","ADMI_ACCOUNTINGLIST":"budgetcategory costcategory customercategory customermessage incoterm incotermtype jobstatus jobtype othernamecategory paymentmethod pricelevel pricinggroup subscriptiontermunit term vendorcategory","ADMI_ACCTPERIODS":"accountingperiod fiscalcalendar periodclosingtask","ADMI_ADVANCED_TEMPLATES":"advancedpdftemplate","ADMI_ANALYTICS":"umdfield usrauditlog usrdsauditlog usrdsexecutionlog usrexecutionlog","ADMI_AUDITLOGIN":"iprestrictions loginaudit","ADMI_CAMPAIGNEMAIL":"campaignemailaddress","ADMI_CAMPAIGNSETUP":"campaignaudience campaigncategory campaignchannel campaignfamily campaignoffer campaignsearchengine campaignsubscription campaignvertical","ADMI_CASEFORM":"onlinecaseform","ADMI_CASEPRIORITY":"supportcasepriority","ADMI_CASESTATUS":"supportcasestatus","ADMI_CREDITCARD":"paymentprocessingprofile","ADMI_CRMLIST":"contactcategory","ADMI_CUSTCENTER":"centertype","ADMI_CUSTFIELD":"customfield","ADMI_CUSTLIST":"customlist","ADMI_CUSTOMERFORM":"onlineleadform","ADMI_CUSTOMSCRIPT":"allparserplugin bundleinstallationscript bundleinstallationscriptdeployment clientscript clientscriptdeployment consolidatedrateadjustorplugin customfield2 customglplugin customrecordactionscript datasetbuilderplugin emailcaptureplugin ficonnectivityplugin fiparserplugin mapreducescript mapreducescriptdeployment massupdatescript massupdatescriptdeployment paymentgatewayplugin platformextensionplugin plugintype plugintypeimpl portlet portletdeployment promotionsplugin recordactionscriptdeployment restlet restletdeployment scheduledscript scheduledscriptdeployment scheduledscriptinstance script scriptcustomrecordtype scriptdeployment scriptnote scriptrecordtype shippingpartnersplugin suitelet suiteletdeployment suitescriptdetail taxcalculationplugin testplugin usereventscript usereventscriptdeployment webapp workbookbuilderplugin workflowactionscript workflowactionscriptdeployment","ADMI_CUSTRECORD":"customrecordtype","ADMI_CUSTTRANSACTION":"customtransactiontype","ADMI_DELETEDRECORD":"deletedrecord","ADMI_DEVICE_ID":"deviceid devicestatustype","ADMI_DOMAINS":"domain","ADMI_EMPLCATEGORY":"employeelist","ADMI_EMPLOYEELIST":"employeestatus employeetype jobresourcerole","ADMI_EMPLOYEE_EXPENSE_SOURCE":"employeeexpensesourcetype","ADMI_EXPENSEREPORTPOLICY":"actiontype expensereportpolicy limittype statustype","ADMI_FFTEXCEPTIONREASON":"fulfillmentexceptionreason","ADMI_FINANCIALINSTITUTION":"formatprofile","ADMI_KNOWLEDGEBASE":"knowledgebase","ADMI_MANAGECUSTOMSEGMENTS":"customsegment customsegmentfield","ADMI_MANAGEROLES":"role","ADMI_MANAGE_OAUTH_TOKENS":"oauthtoken","ADMI_MANAGE_OWN_OAUTH_TOKENS":"useroauthtoken","ADMI_RECSYS":"recsysalgorithm recsysanalyticsreport recsysanalyticsreportagg recsysblocklist recsysconversion recsyseligibility recsysscenario","ADMI_SETUPCOMPANY":"accountingcontext bulkprocsubmission country state transactionstatus","ADMI_STORESETUP":"infoitem presitemtype redirect siteentrypointtype siteregistrationtype storetype website websitescope","ADMI_SUBLIST":"sublist","ADMI_SUBSIDIARYSETTINGSMANAGER":"subsidiarysettings","ADMI_TIMEMODIFICATION":"timemodificationrequest","LIST_ACCOUNT":"account accounttype category1099misc postingaccountactivity specialaccounttype","LIST_ACH":"automatedclearinghouse","LIST_ADDRESS":"transactionbillingaddressbook","LIST_AMORTIZATION":"amortizationschedule amortizationtemplate amortizationtype","LIST_BILLINGSCHEDULE":"billingschedule billingschedulerecurrencepattern billingscheduletype eventdowim transactionbilling","LIST_BIN":"bin","LIST_CALL":"phonecall","LIST_CAMPAIGNHISTORY":"campaignresponse","LIST_CASE":"supportcase","LIST_CATEGORY":"expensecategory","LIST_CLASS":"classification","LIST_COMPANY_FEATURE_SETUP":"companyfeaturesetup","LIST_COMPETITOR":"competitor","LIST_CONTACT":"contact contactsubsidiaryrelationship","LIST_CONTACTROLE":"contactrole","LIST_CRMGROUP":"entitygroup","LIST_CRMMESSAGE":"message","LIST_CRMTEMPLATE":"campaigntemplate onlineformtemplate","LIST_CURRENCY":"consolidatedexchangerate consolidatedratetype currency currencyrate currencyratetype currencysymbol currencysymbolplacement fxrateupdatezone","LIST_CUSTJOB":"customer customersubsidiaryrelationship","LIST_DEPARTMENT":"department","LIST_EMAILTEMPLATE":"emailtemplate mailtemplate","LIST_EMPLOYEE":"employeesubsidiaryrelationship","LIST_EMPLOYEE_RECORD":"employee","LIST_ENTITYSUBSIDIARYRELATION":"entitysubsidiaryrelationship","LIST_EVENT":"calendarevent","LIST_FAIRVALUEPRICE":"fairvaluerangepolicy","LIST_FAXTEMPLATE":"faxtemplate","LIST_FILECABINET":"file mediaitemfolder","LIST_FIND":"entity","LIST_GENERAL_TOKEN":"generaltoken","LIST_GENERICRESOURCE":"genericresource genericresourcesubsidiaryrelationship","LIST_GIFT_CERTIFICATE":"giftcertificate","LIST_HISTORY":"note","LIST_IMPORTED_EMPLOYEE_EXPENSE":"importedemployeeexpense importedemployeeexpensestatus","LIST_INVCOSTTEMPLATE":"inventorycosttemplate","LIST_ITEM":"generalizeditem inventorybalance inventorynumber invtitempricehistory item pricing pricingwithcustomers","LIST_ITEMDEMANDPLAN":"itemdemandplan","LIST_ITEMSUPPLYPLAN":"itemsupplyplan","LIST_ITEM_COLLECTION":"itemcollection","LIST_ITEM_REVISION":"itemrevision","LIST_JOB":"job projectsubsidiaryrelationship projecttimeapprovaltype","LIST_KNOWLEDGEBASE":"solution topic","LIST_LOCATION":"location","LIST_MEMDOC":"memdoc memdoctransactiontemplate","LIST_MFGCOSTTEMPLATE":"manufacturingcosttemplate","LIST_MFGROUTING":"manufacturingrouting","LIST_OTHERNAME":"othername othernamesubsidiaryrelationship","LIST_OUTBOUNDREQUEST":"outboundrequest","LIST_PARTNER":"partner partnersubsidiaryrelationship","LIST_PAYMENT_CARD":"paymentcard","LIST_PAYMENT_CARD_TOKEN":"paymentcardtoken","LIST_PAYROLLITEM":"payrollitem","LIST_PDFTEMPLATE":"pdftemplate","LIST_PLANNEDSTANDARDCOST":"plannedstandardcost","LIST_PRESCATEGORY":"publishedsavedsearch","LIST_PRICEPLAN":"pricemodeltype","LIST_PROJECTREVENUERULE":"revreceventprevrule","LIST_PROJECTTASK":"projecttask projecttaskconstrainttype","LIST_PROJECTTEMPLATE":"projecttemplate projecttemplatesubsidiaryrelationship","LIST_PROMOTIONCODE":"applicabilitymodetype applicabilityreasontype applicabilitystatustype applydiscountto couponcode promocodediscounttype promotioncode","LIST_QUANTITYPRICINGSCHEDULE":"quantitypricingschedule","LIST_RECOGNITIONEVENTTYPE":"revreceventtranline","LIST_RESOURCEGROUP":"resourcegroup","LIST_REVENUEELEMENT":"revenueelement revenueelementsourcetype","LIST_REVENUEPLAN":"plannedrevenuetype projectrevenueruletype ratableeventpurpose revenueplansource revenueplanstatus revenueplantype","LIST_REVENUERECOGNITIONRULE":"reforecastmethod revrecamountsourcetype revrecchangeimpacttype revrecdatesourcetype revrecrecurrencetype","LIST_REVRECSCHEDULE":"unbilledreceivablegrouping","LIST_RSRCALLOCATION":"resourceallocationtype","LIST_SENTEMAIL":"sentemail","LIST_SHIPITEM":"shipitem","LIST_STANDARDCOSTVERSION":"standardcostversion","LIST_STORETAB":"storetab","LIST_SUBSCRIPTION":"subscriptionlinestatus","LIST_SUBSIDIARY":"subsidiary","LIST_SYSTEMEMAILTEMPLATE":"systememailtemplate","LIST_TALENT_ADMINISTRATION":"performancereviewscheduletalentdataset","LIST_TASK":"billingmilestone task","LIST_TAXITEM":"nexus salestaxitem taxitemtaxgroup taxtype","LIST_TRANNUMBERAUDITLOG":"transactionnumberingauditlog","LIST_UNDELIVEREDEMAIL":"undeliveredemail","LIST_UNIT":"unitstype","LIST_USAGE":"usagestatus","LIST_VENDOR":"vendor vendorsubsidiaryrelationship","LIST_WEBSITE":"sitetheme tag","LIST_WORKCALENDAR":"workcalendar","REPO_ANALYTICS":"usrsavedsearch","REPO_BOOKINGS":"salesordered","REPO_SALES":"salesinvoiced","REPO_WEBSTORE":"shoppingcart","TRAN_ALLOCSCHEDULE":"generalallocationschedule","TRAN_AUDIT":"transactionhistory","TRAN_BLANKORD":"orderfrequencytype","TRAN_BUDGET":"budgetexchangerate budgetimport budgetlegacy budgets","TRAN_CARDHOLDERAUTHENTICATION":"cardholderauthentication","TRAN_CARDHOLDERAUTHEVENT":"cardholderauthenticationevent","TRAN_FIND":"manufacturingcomponent manufacturingtransaction transaction transactionaccountinglinetype","TRAN_FORECAST":"forecast","TRAN_GATEWAYNOTIFICATION":"gatewaynotification","TRAN_ITEMSHIP":"shippingpackage trackingnumber","TRAN_PAYMENTEVENT":"paymentevent","TRAN_PAYMENTRESULTPREVIEW":"paymentresultpreview","TRAN_POSTVENDORBILLVARIANCE":"billvariancestatus","TRAN_QUOTA":"quota","TRAN_TIMEBILL":"projectresourceavailabletime timebill timelineapprovalstatus timelinetype","TRAN_WORKORD":"manufacturingoperationtask mfgplannedtime"},"C":{"ADMI_ACCOUNTINGBOOK":"accountingbook accountingbooksubsidiaries accountingbooksubsidiarymap perbookperiodclosing","ADMI_ACCOUNTINGLIST":"billingclass billingclasspricecost billingratecard billingratecardpriceforsearch billingratecardpricemultiforsearch billingratecardversion budgetcategory chargetype chargetypetranslations costcategory customercategory customermessage custominstallmentpercent distributioncategory incoterm jobstatus jobtype othernamecategory paymentmethod paymentmethodvisual pricelevel pricinggroup projectexpensetype projectexpensetypetranslation revenueallocationgroup subscriptionterm term transactiondeletionreason vendorcategory","ADMI_ACCTPERIODS":"accountingperiod fiscalcalendar glnumberingsequence taskitemstatus","ADMI_ANALYTICS":"umdfield usrauditlog usrauditlogchange usrauditlogchangedetail usrexecutionlog usrexecutionlogfieldmap","ADMI_AUDITLOGIN":"iprestrictions loginaudit","ADMI_CAMPAIGNEMAIL":"campaignemailaddress","ADMI_CAMPAIGNSETUP":"campaignaudience campaigncategory campaignchannel campaignfamily campaignoffer campaignsearchengine campaignsubscription campaignvertical","ADMI_CASEFORM":"onlinecaseform","ADMI_COMMERCECATEGORY":"commercecatalog","ADMI_CREDITCARD":"paymentprocessingprofile","ADMI_CRMLIST":"contactcategory leadsource","ADMI_CUSTFIELDTAB":"subtab","ADMI_CUSTLIST":"customlist","ADMI_CUSTOMERFORM":"onlineleadform","ADMI_CUSTOMER_SEGMENTS":"customersegment itemsegmentincludingsynthetic","ADMI_CUSTOMSCRIPT":"advancedrevrecplugin bundleinstallationscript bundleinstallationscriptdeployment clientscript clientscriptdeployment consolidatedrateadjustorplugin customglplugin emailcaptureplugin mapreducescript mapreducescriptdeployment massupdatescript massupdatescriptdeployment paymentgatewayplugin platformextensionplugin plugintype plugintypeimpl portlet portletdeployment promotionsplugin restlet restletdeployment scheduledscript scheduledscriptdeployment scheduledscriptinstance script scriptdeployment scriptnote shippingpartnersplugin suitelet suiteletdeployment taxcalculationplugin testplugin usereventscript usereventscriptdeployment webapp workflowactionscript workflowactionscriptdeployment","ADMI_CUSTRECORD":"customrecordtype","ADMI_CUSTTRANSACTION":"customtransactiontype","ADMI_DELETEDRECORD":"deletedrecord","ADMI_DEVICE_ID":"deviceid","ADMI_DOMAINS":"domain","ADMI_EMPLCATEGORY":"employeelist","ADMI_EMPLOYEELIST":"employeestatus employeetype jobresourcerole","ADMI_ENTITYACCOUNTMAPPING":"entityaccountmapping","ADMI_FFTEXCEPTIONREASON":"fulfillmentexceptionreason","ADMI_GLOBALACCOUNTMAPPING":"globalaccountmapping","ADMI_ISSUESETUP":"issuemodule issueproductbuild issueproductversion","ADMI_ITEMACCOUNTMAPPING":"itemaccountmapping","ADMI_KNOWLEDGEBASE":"knowledgebase","ADMI_LOCATIONCOSTINGGROUP":"locationcostinggroup locationcostinggrouplocation","ADMI_MANAGECUSTOMSEGMENTS":"customsegment","ADMI_MANAGEROLES":"role rolepermissions rolerestrictions","ADMI_MANAGE_OAUTH_TOKENS":"oauthtoken","ADMI_MANAGE_OWN_OAUTH_TOKENS":"useroauthtoken","ADMI_MHLEVEL":"merchandisehierarchylevel","ADMI_MHNODE":"merchandisehierarchynode merchandisehierarchynodeversion","ADMI_MHVERSION":"merchandisehierarchyversion merchandisehierarchyversionlevel","ADMI_ORDERALLOCATIONSTRATEGY":"orderallocationstrategy","ADMI_SALESTERRITORY":"salesterritoryentity","ADMI_SETUPCOMPANY":"accountingcontext accountingcontexttranslation bulkprocerror bulkprocsubmission bulkprocsubmissionline countries locationassignmentrulelocationmap locationassignmentruleloctypemap locationassignmentrulesubsidiarymap states","ADMI_SITEMANAGEMENT":"cmscontent cmscontenttype cmscontenttypesitemapping cmspage","ADMI_STORESETUP":"employeelistsitecategoryurlcomponentalias publishedsavedsearchsitecategoryurlcomponentalias redirect sitecartcolumns sitecategoryurlcomponentalias sitecurrency siteentrypoint sitesection storetaburlcomponentalias website websitefieldset websitelanguage","ADMI_SUBLIST":"sublist","ADMI_SUBSIDIARYSETTINGSMANAGER":"subsidiaryaccountingbookswithpejeenabled subsidiarysettings subsidiarysettingsgroupingsegmentmap","ADMI_UNLOCKEDTIMEPERIOD":"unlockedtimeperiod","LIST_ACCOUNT":"account","LIST_ADDRESS":"cashrefundbillingaddress cashrefundshippingaddress cashsalebillingaddress cashsaleitemshippingaddress cashsaleshippingaddress checkpayeeaddress companyaddressbookentityaddress contactaddressbookentityaddress creditmemobillingaddress creditmemoitemshippingaddress creditmemoshippingaddress customeraddressbookentityaddress customerrefundpayeeaddress employeeaddressbookentityaddress entityaddress estimatebillingaddress estimateitemshippingaddress estimateshippingaddress invoicebillingaddress invoiceitemshippingaddress invoiceshippingaddress itemfulfillmentreturnaddress itemfulfillmentshippingaddress jobaddressbookentityaddress locationmainaddress locationreturnaddress opportunitybillingaddress opportunityshippingaddress othernameaddressbookentityaddress partneraddressbookentityaddress purchaseorderbillingaddress purchaseordershippingaddress returnauthorizationbillingaddress returnauthorizationshippingaddress revenuecommitmentbillingaddress revenuecommitmentreversalbillingaddress revenuecommitmentreversalshippingaddress revenuecommitmentshippingaddress salesorderbillingaddress salesorderitemshippingaddress salesordershippingaddress subsidiarymainaddress subsidiaryreturnaddress subsidiaryshippingaddress transactionaddressmapping transactionaddressmappingaddress transactionbillingaddress transactionbillingaddressbookentityaddress transactionlineaddressmapping transactionlineaddressmappinglineaddress transactionpayeeaddressbookentityaddress transactionreturnaddressbookentityaddress transactionshippingaddress transactionshippingaddressbookentityaddress transferordershippingaddress vendoraddressbookentityaddress vendorbillbillingaddress vendorcreditbillingaddress vendorpaymentpayeeaddress vendorreturnauthorizationbillingaddress workplacemainaddress","LIST_ALLGOVERNMENTISSUEDIDS":"driverslicense othergovernmentissuedid passport","LIST_AMORTIZATION":"amortizationschedule amortizationschedulerecurrence amortizationtemplate amortizationtemplaterecurrence","LIST_BILLINGSCHEDULE":"billingschedule billingschedulemilestone billingschedulerecurrence","LIST_BILLOFDISTRIBUTION":"billofdistribution billofdistributiondistributionsource","LIST_BIN":"bin","LIST_BOM":"bom bomavailablelocationmap bomavailablesubsidiarymap bomrevision bomrevisionbommap bomrevisioncomponent bomrevisioncomponentmember bomsubsidiarymap","LIST_CALL":"phonecall","LIST_CAMPAIGNHISTORY":"campaignresponse campaignresponsehistoryentry companycampaigns contactcontactcampaigns customercampaigns employeecampaigns entitygroupcampaigns othernamecampaigns partnercampaigns promotioncodecampaigns vendorcampaigns","LIST_CASE":"supportcase supportcaseescalatehist supportcaseescalatetomap supportcasemediaitemmap supportcasesolutionmap","LIST_CATEGORY":"expensecategory expensecategoryrate expensecategorytranslation","LIST_CLASS":"classification","LIST_COMPETITOR":"competitor","LIST_CONTACT":"companycompanycontact contact contactcontacttypemap contactsubsidiaryrelationship customercompanycontact jobcompanycontact othernamecompanycontact partnercompanycontact vendorcompanycontact","LIST_CONTACTROLE":"contactrole","LIST_CRMGROUP":"entitygroup","LIST_CRMMESSAGE":"message","LIST_CRMTEMPLATE":"campaigntemplate localizedtemplate onlineformtemplate","LIST_CURRENCY":"consolidatedexchangerate currency currencyrate","LIST_CUSTJOB":"billingaccount billingaccountbillcycle customer customercurrencybalance customerdownload customereftacct customergrouppricing customeritempricing customerpartner customerproject customersubsidiaryrelationship","LIST_CUSTRECORDENTRY":"custom","LIST_DEPARTMENT":"department","LIST_DISTRIBUTIONNETWORK":"distributionnetwork distributionnetworkdistributioncategory distributionnetworksubsidiary","LIST_EMAILTEMPLATE":"emailtemplate mailtemplate","LIST_EMPLOYEE":"employeeaccruedtime employeecompanycontribution employeededuction employeeearning employeeemergencycontact employeeempperms employeeexpensereportcurrencies employeehcmposition employeehreducation employeerate employeetaxoptions","LIST_EMPLOYEECHANGEREASON":"employeechangereason","LIST_EMPLOYEECHANGETYPE":"employeechangerequesttype","LIST_EMPLOYEESEPARATION":"terminationreason","LIST_EMPLOYEE_RECORD":"employee employeesubsidiaryrelationship","LIST_EVENT":"attendee calendarevent","LIST_EXPENSEAMORTIZATIONRULE":"expenseamortizationrule expenserulecustomline","LIST_EXPENSEPLAN":"expenseamortizationevent expenseplan expenseplanplannedexpense","LIST_FAIRVALUEDIMENSION":"fairvaluedimension","LIST_FAIRVALUEFORMULA":"fairvalueformula","LIST_FAIRVALUEPRICE":"fairvalueprice","LIST_FAXTEMPLATE":"faxtemplate","LIST_FILECABINET":"file filehits mediaitemfolder","LIST_FIND":"entity entityrate entitysubsidiaryrelationship","LIST_GENERAL_TOKEN":"generaltoken","LIST_GENERICRESOURCE":"genericresource genericresourcesubsidiaryrelationship","LIST_GLLINESAUDITLOG":"gllinesauditlog gllinesauditlogline gllinesauditloglinesegment gllinespluginrevision","LIST_GLOBALINVTRELATIONSHIP":"globalinventoryrelationship","LIST_GOVERNMENTISSUEDIDTYPE":"governmentissuedidtype","LIST_HCMJOB":"hcmjob","LIST_HCMPOSITION":"position positionreportstomachine","LIST_HISTORY":"businesseventsprocessinghistorytransactionmap note","LIST_INBOUNDSHIPMENT":"inboundshipment","LIST_INVCOSTTEMPLATE":"inventorycosttemplate inventorycosttemplatecostdetail","LIST_INVENTORYSTATUS":"inventorystatus","LIST_ISSUE":"issue issueissuecasemap issueissuetagmap issuemediaitemmap issueproductitemmap issuerelationship issueversionbrokenmap issueversionfixedmap issueversiontargetmap supportcaseissuemap","LIST_ITEM":"aggregateitemlocation assemblyitemcorrelateditem assemblyitemimage assemblyitemitemaccountingbookdetail assemblyitemitemquantitypricinglevel assemblyitemlocations assemblyitemmember assemblyitemsitecategory assemblyitemsubsidiarymap assemblyitemtranslation assemblyitemurlcomponentaliases descriptionitemsubsidiarymap descriptionitemtranslation discountitemsubsidiarymap discountitemtranslation downloaditemcorrelateditem downloaditemimage downloaditemitemaccountingbookdetail downloaditemitemquantitypricinglevel downloaditemsitecategory downloaditemsubsidiarymap downloaditemtranslation downloaditemurlcomponentaliases expenseitemsubsidiarymap expenseitemtranslation generalizeditem giftcertificateitemcorrelateditem giftcertificateitemimage giftcertificateitemsitecategory giftcertificateitemsubsidiarymap giftcertificateitemtranslation giftcertificateitemurlcomponentaliases inventoryitemcorrelateditem inventoryitemimage inventoryitemitemaccountingbookdetail inventoryitemitemquantitypricinglevel inventoryitemlocations inventoryitemsitecategory inventoryitemsubsidiarymap inventoryitemtranslation inventoryitemurlcomponentaliases inventorynumber invtitempricehistory item itemaccountingbookdetail itembasesubsidiarymap itembinquantity itemcorrelateditem itemgroupmember itemgroupsubsidiarymap itemgrouptranslation itemimage itemlocationconfiguration itemmember itemquantitypricinglevel itemsitecategory itemsubsidiarymap itemtranslation itemurlcomponentaliases kititemcorrelateditem kititemimage kititemitemaccountingbookdetail kititemitemquantitypricinglevel kititemmember kititemsitecategory kititemsubsidiarymap kititemtranslation kititemurlcomponentaliases markupitemsubsidiarymap markupitemtranslation noninventoryitemcorrelateditem noninventoryitemimage noninventoryitemitemaccountingbookdetail noninventoryitemitemquantitypricinglevel noninventoryitemsitecategory noninventoryitemsubsidiarymap noninventoryitemtranslation noninventoryitemurlcomponentaliases noninventorypurchaseitemitemaccountingbookdetail noninventorypurchaseitemsubsidiarymap noninventorypurchaseitemtranslation noninventoryresaleitemcorrelateditem noninventoryresaleitemimage noninventoryresaleitemitemaccountingbookdetail noninventoryresaleitemitemquantitypricinglevel noninventoryresaleitemsitecategory noninventoryresaleitemsubsidiarymap noninventoryresaleitemtranslation noninventoryresaleitemurlcomponentaliases noninventorysaleitemcorrelateditem noninventorysaleitemimage noninventorysaleitemitemaccountingbookdetail noninventorysaleitemitemquantitypricinglevel noninventorysaleitemsitecategory noninventorysaleitemsubsidiarymap noninventorysaleitemtranslation noninventorysaleitemurlcomponentaliases otherchargeitemitemaccountingbookdetail otherchargeitemitemquantitypricinglevel otherchargeitemsubsidiarymap otherchargeitemtranslation otherchargepurchaseitemitemaccountingbookdetail otherchargepurchaseitemsubsidiarymap otherchargepurchaseitemtranslation otherchargeresaleitemitemaccountingbookdetail otherchargeresaleitemitemquantitypricinglevel otherchargeresaleitemsubsidiarymap otherchargeresaleitemtranslation otherchargesaleitemitemaccountingbookdetail otherchargesaleitemitemquantitypricinglevel otherchargesaleitemsubsidiarymap otherchargesaleitemtranslation paymentitemsubsidiarymap paymentitemtranslation pricing serviceitemcorrelateditem serviceitemimage serviceitemitemaccountingbookdetail serviceitemitemquantitypricinglevel serviceitemsitecategory serviceitemsubsidiarymap serviceitemtranslation serviceitemurlcomponentaliases servicepurchaseitemitemaccountingbookdetail servicepurchaseitemsubsidiarymap servicepurchaseitemtranslation serviceresaleitemcorrelateditem serviceresaleitemimage serviceresaleitemitemaccountingbookdetail serviceresaleitemitemquantitypricinglevel serviceresaleitemsitecategory serviceresaleitemsubsidiarymap serviceresaleitemtranslation serviceresaleitemurlcomponentaliases servicesaleitemcorrelateditem servicesaleitemimage servicesaleitemitemaccountingbookdetail servicesaleitemitemquantitypricinglevel servicesaleitemsitecategory servicesaleitemsubsidiarymap servicesaleitemtranslation servicesaleitemurlcomponentaliases subscriptionplansubsidiarymap subtotalitemsubsidiarymap subtotalitemtranslation","LIST_ITEMDEMANDPLAN":"itemdemandplan itemdemandplandemandplandetail","LIST_ITEMREVENUECATEGORY":"itemrevenuecategory","LIST_ITEMSUPPLYPLAN":"itemsupplyplan itemsupplyplanorder itemsupplyplanplanningmessage","LIST_ITEM_COLLECTION":"itemcollection itemcollectionitemsimplemap","LIST_ITEM_REVISION":"itemrevision","LIST_JOB":"job projectbillingbudget projectcostbudget projectsubsidiaryrelationship","LIST_JOBREQUISITION":"jobrequisition","LIST_KNOWLEDGEBASE":"solution topic topicpublish","LIST_KUDOS":"kudos kudosorganizationvaluemap kudosrecipientmap","LIST_LOCATION":"location","LIST_MAILMERGE":"companybulkmerge contactbulkmerge customerbulkmerge employeebulkmerge entitybulkmerge jobbulkmerge othernamebulkmerge partnerbulkmerge vendorbulkmerge","LIST_MEMDOC":"memdoc memdoctransactiontemplate memdoctransactiontemplateline","LIST_MFGCOSTTEMPLATE":"manufacturingcosttemplate manufacturingcosttemplatecostdetail","LIST_MFGROUTING":"manufacturingrouting manufacturingroutingcomponent manufacturingroutinglocationmap manufacturingroutingroutingstep","LIST_NEWSITEM":"newsitem","LIST_ORGANIZATIONVALUE":"organizationvalue","LIST_OTHERNAME":"othername othernamesubsidiaryrelationship","LIST_OUTBOUNDREQUEST":"outboundrequest","LIST_PARTNER":"partner partnersubsidiaryrelationship","LIST_PAYMENT_CARD":"paymentcardsearchrecord","LIST_PAYMENT_CARD_TOKEN":"paymentcardtoken","LIST_PAYMENT_INSTRUMENTS":"paymentinstrument","LIST_PAYROLLITEM":"payrollitem","LIST_PDFTEMPLATE":"pdftemplate","LIST_PLANNEDSTANDARDCOST":"plannedstandardcost plannedstandardcostcomponents","LIST_PRESCATEGORY":"publishedsavedsearch","LIST_PROJECTREVENUERULE":"aschargedprojectrevenuerule aschargedprojectrevenueruleprojectrevenuerlchargerl datesfixedamount datespctfromtotal fixedamountprojectrevenuerule fixedamountprojectrevenueruleprojectrevenuerlchargerl laborbasedprojectrevenuerule laborbasedprojectrevenueruleprojectrevenuerlchargerl pctcompleteprojectrevenuerule projectrevenuerlchargerl projectrevenueruleprojectrevenuerlchargerl resourcerateoverride tasksfixedamount taskspctfromtotal","LIST_PROJECTTASK":"projecttask projecttaskassignee projecttaskbillingbudget projecttaskcostbudget projecttaskpredecessor","LIST_PROJECTTEMPLATE":"projecttemplate projecttemplatejobresource projecttemplatesubsidiaryrelationship","LIST_PROJECT_BUDGET":"projectbudget","LIST_PROMOTIONCODE":"couponcode promotioncode promotioncodecouponinstances promotioncodecurrency promotioncodediscounteditems promotioncodeitems promotioncodelocationmap promotioncodepartnermap promotioncodewebsitemap","LIST_QUANTITYPRICINGSCHEDULE":"assemblyitemitemquantitypricingdiscount downloaditemitemquantitypricingdiscount inventoryitemitemquantitypricingdiscount itemquantitypricingdiscount kititemitemquantitypricingdiscount noninventoryitemitemquantitypricingdiscount noninventoryresaleitemitemquantitypricingdiscount noninventorysaleitemitemquantitypricingdiscount otherchargeitemitemquantitypricingdiscount otherchargeresaleitemitemquantitypricingdiscount otherchargesaleitemitemquantitypricingdiscount quantitypricingschedule quantitypricingscheduleleveledit quantitypricingschedulelevelspreadsheet serviceitemitemquantitypricingdiscount serviceresaleitemitemquantitypricingdiscount servicesaleitemitemquantitypricingdiscount","LIST_RESOURCE":"calendareventresourcemap","LIST_RESOURCEGROUP":"resourcegroup resourcegroupmembers","LIST_REVENUEELEMENT":"revenueelement","LIST_REVENUEPLAN":"billingrevenueevent revenueplan revenueplanplannedcost revenueplanplannedrevenue","LIST_REVENUERECOGNITIONRULE":"ratableeventtype revenuerecognitionrule revrecrulecustomline","LIST_REVRECSCHEDULE":"revrecschedule revrecschedulerecurrence revrectemplate revrectemplaterecurrence","LIST_REVRECTREATMENT":"revenuerecognitiontreatment","LIST_RSRCALLOCATION":"resourceallocation","LIST_SCSNAPSHOT":"supplychainsnapshot supplychainsnapshotdetails supplychainsnapshotsimulation","LIST_SENTEMAIL":"sentemail sentemailrecipient","LIST_SHIPITEM":"shipitem shipitemfreeshippingitem shipitemhandlingrate shipitemshippingrate shipitemtranslation shippingmethodrulerelation","LIST_SHIPPARTPACKAGE":"shippingpartnerpackage","LIST_SHIPPARTREGISTRATION":"shippingpartnerregistration","LIST_SHIPPARTSHIPMENT":"shippingpartnershipment","LIST_STANDARDCOSTVERSION":"standardcostversion standardcostversionlocationmap","LIST_STORETAB":"storetab","LIST_SUBSCRIPTION":"subscription subscriptionchangeorder subscriptionline subscriptionrenewalhistory usage","LIST_SUBSCRIPTIONPLAN":"pricebook priceplan pricetiers subscriptionplan subscriptionplanmember","LIST_SUBSIDIARY":"classificationsubsidiarymap departmentsubsidiarymap locationsubsidiarymap subsidiary subsidiaryperiodendjournalgroupingsegmentmap subsidiarytaxregistration","LIST_SYSTEMEMAILTEMPLATE":"systememailtemplate","LIST_TASK":"task","LIST_TAXITEM":"nexus salestaxitem taxitemtaxgroup taxtype taxtypenexusaccounts transactiontaxdetail","LIST_TEMPLATE_CATEGORY":"campaigntemplatecategorycrmtemplate crmtemplatecategorycrmtemplate crmtemplatecategorysubsidiary emailtemplatecategorycrmtemplate faxtemplatecategorycrmtemplate mailtemplatecategorycrmtemplate onlineformtemplatecategorycrmtemplate pdftemplatecategorycrmtemplate systememailtemplatecategorycrmtemplate","LIST_TIMEOFFADMIN":"timeoffchange timeoffplan timeoffrule timeofftype","LIST_TRANNUMBERAUDITLOG":"transactionnumberingauditlog","LIST_UNDELIVEREDEMAIL":"undeliveredemail","LIST_UNIT":"unitstype unitstypeuom","LIST_UPSELL":"upsellitem","LIST_VENDOR":"assemblyitemitemvendor inventoryitemitemvendor itemvendor noninventoryitemitemvendor noninventorypurchaseitemitemvendor noninventoryresaleitemitemvendor otherchargeitemitemvendor otherchargepurchaseitemitemvendor otherchargeresaleitemitemvendor serviceitemitemvendor servicepurchaseitemitemvendor serviceresaleitemitemvendor vendor vendorachacct vendorcurrencybalance vendorrate vendorsubsidiaryrelationship","LIST_WBS":"wbs","LIST_WEBSITE":"tag","LIST_WORKCALENDAR":"workcalendar workcalendarholiday","LIST_WORKPLACE":"workplace","TRAN_ALLOCSCHEDULE":"allocationdetail allocationdetailjournalmap allocationscheduleallocationdetail allocationscheduleallocationdetailgeneraldetaildestination allocationscheduleallocationdetailgeneraldetailsource allocationscheduleallocationdetailjournalmap allocationscheduledestination allocationschedulesource generalallocationschedule generalallocationschedulejournalcreatedbyallocation generaldetaildestination generaldetailsource generalscheduledestination generalschedulesource intercompanyallocationscheduleallocationdetail intercompanyallocationscheduleallocationdetailgeneraldetaildestination intercompanyallocationscheduleallocationdetailgeneraldetailsource intercompanyallocationscheduleallocationdetailjournalmap intercompanydestination intercompanysource","TRAN_AUDIT":"transactionhistory","TRAN_BUDGET":"budgetexchangerate budgets budgetsmachine budgetsmachinenoaccountingperiod","TRAN_CARDCHRG":"creditcardchargeexpensemachine","TRAN_CARDRFND":"creditcardrefundexpensemachine","TRAN_CHARGE":"charge chargerun","TRAN_CHARGERULE":"chargerule","TRAN_CHECK":"checkexpensemachine","TRAN_CUSTINVC":"billrun billrunschedule invoicegroup","TRAN_EXPREPT":"expensemachine","TRAN_FFTREQ":"fulfillmentrequest fulfillmentrequestexception fulfillmentrequestitem fulfillmentrequestitemexception","TRAN_FIND":"manufacturingcomponent manufacturingtransaction memdoctransactiontemplateaccountingline nexttransactionlinelink previoustransactionlinelink transaction transactionaccountingline transactionline","TRAN_FORECAST":"forecast","TRAN_GATEWAYNOTIFICATION":"gatewaynotification","TRAN_ITEMSHIP":"itemfulfillmentpackage itemfulfillmentpackagefedex itemfulfillmentpackageups itemfulfillmentpackageusps","TRAN_JOURNAL":"journalaccountingline statisticaljournalentry statisticalschedule","TRAN_OPPRTNTY":"competitoropportunity","TRAN_PAYCHECK":"paycheck paycheckpaycommissions paycheckpaycontributions paycheckpaydeductions paycheckpayearnings paycheckpayexpenses paycheckpaypto paycheckpaytax paycheckpaytime paychecksummary","TRAN_PAYMENTEVENT":"paymentevent","TRAN_PAYROLLRUN":"payrollbatch","TRAN_PROJECT_IC_CHARGE_REQUEST":"projecticchargerequest","TRAN_PURCHCON":"purchasecontractdiscount","TRAN_PURCHORD":"purchaseorderexpensemachine","TRAN_PURCHREQ":"purchaserequisitionexpensemachine purchaserequisitionexpensepurchaseorderexpensemap","TRAN_QUOTA":"quota","TRAN_RFQ":"requestforquotediscount","TRAN_STPICKUP":"storepickupfulfillment storepickupfulfillmentitem","TRAN_TIMEBILL":"timebill timesheet","TRAN_VENDAUTH":"vendorreturnauthorizationexpensemachine","TRAN_VENDBILL":"vendorbillexpensemachine","TRAN_VENDCRED":"vendorcreditexpensemachine","TRAN_VENDRFQ":"vendorrequestforquotediscount","TRAN_WORKORD":"manufacturingoperationtask manufacturingoperationtaskcostdetail manufacturingoperationtaskpredecessor mfgplannedtime"}}');
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/names/tables.js

const byTable = new Map();
for (const list of [tables_namespaceObject.h, tables_namespaceObject.C]) {
    for (const [permission, tables] of Object.entries(list)) {
        for (const table of tables.split(' ')) {
            const known = byTable.get(table);
            if (!known)
                byTable.set(table, [permission]);
            else if (!known.includes(permission))
                known.push(permission);
        }
    }
}
/** The ids of the permissions that the lists name for a table; several where they differ, none where neither has it. */
function permissionsOfTable(table) {
    return byTable.get(table.toLowerCase()) ?? [];
}
/** How many tables the lists have. */
const TABLE_COUNT = byTable.size;

// EXTERNAL MODULE: ./build/src/access/names.js
var access_names = __webpack_require__(70544);
;// CONCATENATED MODULE: ./build/src/diagnose/understand/targets.js




function standardTarget(permission) {
    return {
        key: permission.id,
        name: permission.names[0] ?? null,
        area: permission.tab,
        permission,
        known: null,
    };
}
/** The permission of this id, which the catalogue has. */
function targetOf(id) {
    const permission = (0,permissions/* findPermission */.Ll)(id);
    if (!permission)
        throw new Error(`${id} is not in the catalogue.`);
    return standardTarget(permission);
}
/** The permission for an object of a project; for the record type of a segment that of the segment. */
function objectTarget(known) {
    const { object } = known;
    const name = (0,access_names/* nameOfObject */.MP)(object);
    const segment = object.kind === 'customrecordtype' && (0,objects/* belongsToSegment */.V$)(object) ? segmentOf(object.id) : null;
    return segment ? { ...targetOfScriptId(segment), name } : { ...targetOfScriptId(object.id), name, known };
}
/** The permission for an object that no known project has. */
function targetOfScriptId(scriptId) {
    const isTransaction = /^custom(?:transaction|sale|purchase)/.test(scriptId);
    return {
        key: (0,sdf_reference/* formatReference */.FH)(scriptId),
        name: null,
        area: isTransaction ? 'Transactions' : 'Custom Record',
        permission: null,
        known: null,
    };
}
/** The objects that the UI calls so, whatever case, blanks and plural; the record type of a segment is the segment. */
function objectsCalled(places, label, isMeant) {
    for (const read of [exactly, roughly]) {
        const wanted = read(label);
        const isCalled = (object) => isMeant(object) && read((0,access_names/* nameOfObject */.MP)(object) ?? '') === wanted;
        const found = wanted === '' ? [] : findObjects(places, isCalled);
        if (found.length > 0)
            return found;
    }
    return [];
}
/** The object of a script id; of several projects that define it the first counts. */
function objectsOfId(places, scriptId) {
    return findObjects(places, ({ id }) => id === scriptId);
}
function findObjects({ projects, home }, isMeant) {
    for (const some of home ? [[home], projects] : [projects]) {
        const found = some.flatMap((project) => {
            return [...project.counterpartById.values()]
                .filter(isMeant)
                .map((object) => asSegment({ object, project }));
        });
        const byId = new Map(found.toReversed().map((known) => [known.object.id, known]));
        if (byId.size > 0)
            return [...byId.values()].reverse();
    }
    return [];
}
/** Access to the values of a segment is laid down in the segment. */
function asSegment(known) {
    const { object, project } = known;
    if (object.kind !== 'customrecordtype' || !(0,objects/* belongsToSegment */.V$)(object))
        return known;
    const id = segmentOf(object.id);
    const segment = id && project.counterpartById.get(id);
    return segment ? { object: segment, project } : known;
}
/** The script id of the segment whose values a record type holds; null for any other record type. */
function segmentOf(recordType) {
    const id = recordType.replace(/^customrecord_/, '');
    return (0,sdf_reference/* isSegmentId */.JD)(id) ? id : null;
}
function exactly(label) {
    return label.toLowerCase().replace(/\s+/g, ' ').trim();
}
function roughly(label) {
    return exactly(label)
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replace(/s$/, '');
}

;// CONCATENATED MODULE: ./build/src/diagnose/understand/meanings.js




/** What a permission's name can mean: standard permissions, and objects that the UI calls so. */
function targetsNamed({ name, area }, surroundings) {
    const objects = objectsCalled(surroundings, name, ({ kind }) => {
        if (area === 'Transactions')
            return kind === 'customtransactiontype';
        return area !== 'Reports' && area !== 'Setup';
    }).map(objectTarget);
    if (area === 'Custom Record' && objects.length > 0)
        return objects;
    const standard = (0,names/* permissionsNamed */.QB)(name, area).map(standardTarget);
    const namesakes = objects.filter(({ area: tab }) => tab === area);
    return standard.length > 0 ? [...standard, ...namesakes] : objects;
}
/** What the script id of an object begins with; `customrecordtype` is a table like others. */
const SCRIPT_ID = /^(?:customrecord|customtransaction|customsale|custompurchase)(?:_|\d)|^cseg/;
/** The permissions that open a record type, by its id or by what people call it. */
function targetsOfRecord(word, isTable, surroundings) {
    const tables = permissionsOfTable(word).map(targetOf);
    if (isTable && tables.length > 0)
        return tables;
    if ((0,sdf_reference/* isPermissionTargetId */.a$)(word) && SCRIPT_ID.test(word)) {
        const known = objectsOfId(surroundings, word).map(objectTarget);
        return known.length > 0 ? known : [targetOfScriptId(word.replace(/^customrecord_(?=cseg)/, ''))];
    }
    const standard = (0,names/* permissionsNamed */.QB)(word, null).map(standardTarget);
    const keys = new Set(standard.map(({ key }) => key));
    const all = [...standard, ...tables.filter(({ key }) => !keys.has(key))];
    return all.length > 0 ? all : objectsCalled(surroundings, word, () => true).map(objectTarget);
}

;// CONCATENATED MODULE: ./build/src/diagnose/understand/resolve-object.js


/** What it means that a record type or segment is lacking, by its name in the UI or by the script id beside it. */
function resolveObject({ noun, label, scriptId }, surroundings) {
    const kind = noun === 'segment' ? 'customsegment' : 'customrecordtype';
    const called = label === null ? [] : objectsCalled(surroundings, label, (other) => other.kind === kind);
    const [only, ...others] = called.length > 0 || !scriptId ? called : objectsOfId(surroundings, scriptId);
    if (only && others.length === 0)
        return grantObject(only, { lack: 'either' });
    if (only) {
        return question(`Several ${noun}s are called "${label}".`, 'Add the permission for the one that the text means, and list the role there.', [only, ...others].map((known) => ({ target: objectTarget(known), level: null })));
    }
    if (scriptId) {
        const note = `The script id comes from the text next to the message. No project here contains the ${noun}, which must also list the role.`;
        return grant({ ...targetOfScriptId(scriptId), name: label }, { lack: 'either', note });
    }
    return question(unknown(noun, label), whereToLook(noun), []);
}
/** The permission for an object; the access type of a record type can put another one in its place, or none. */
function grantObject(known, more = {}) {
    const { object } = known;
    const target = objectTarget(known);
    const accessType = object.kind === 'customrecordtype' ? object.accessType?.text : undefined;
    if (target.known && accessType === 'CUSTRECORDENTRYPERM') {
        const note = `${object.id} has the access type ${accessType}: this permission opens it, and with it every record type of that access type. With USEPERMISSIONLIST, it would have its own list of roles.`;
        return grant(targetOf('LIST_CUSTRECORDENTRY'), { ...more, note });
    }
    if (target.known && accessType === 'NONENEEDED') {
        const cause = `By its access type ${accessType} the record type ${object.id} needs no permission, so the account differs from its file, or the role is one of a customer, vendor or partner center.`;
        const fix = 'Deploy the record type, or import it again. For such roles externalrolepermissionlevel decides.';
        return { kind: 'advice', advice: { cause, fix, rule: null } };
    }
    return grant(target, more);
}
function unknown(noun, label) {
    return label === null
        ? `The message means a ${noun}, but does not say which.`
        : `No ${noun} in the projects here is called "${label}".`;
}
function whereToLook(noun) {
    const page = noun === 'segment' ? 'Custom Segments' : 'Record Types';
    const key = noun === 'segment' ? '[type=customsegment, scriptid=cseg_…]' : '[scriptid=customrecord_…]';
    return `Find its ID by that name under Customization > Lists, Records & Fields > ${page}; the permission is ${key}, on the Custom Record subtab. To find it, run this in the folder of an SDF project that contains it.`;
}

;// CONCATENATED MODULE: ./build/src/diagnose/understand/restriction-advice.js

/** What to do where a restriction of the role closes a record: no permission opens it. */
function adviseOnRestriction(of, role) {
    const kind = kindOf(of);
    const kinds = kind ? [kind] : KINDS;
    const now = role ? ` ${role.id} has ${kinds.map(({ fields }) => restriction_advice_stateOf(role, fields)).join('; ')}.` : '';
    return {
        cause: `A restriction of the role blocks the record${of ? `, one by ${of}` : ''}. No permission changes that.${now}`,
        fix: kinds.map(({ fix }) => fix).join(' '),
        rule: null,
    };
}
const KINDS = [
    {
        words: /^subsidiar/,
        fields: ['subsidiaryoption', 'subsidiaryviewingallowed'],
        fix: 'For subsidiaries: <subsidiaryoption>ALLACTIVE</subsidiaryoption> opens all active ones; SELECTED opens those that are selected, which is possible only in the UI; <subsidiaryviewingallowed>T</subsidiaryviewingallowed> shows the others without letting the role change them.',
    },
    {
        words: /^(?:employee|sales|supervisor|partner|customer)/,
        fields: ['employeerestriction', 'employeeviewingallowed'],
        fix: 'For employees and their records: <employeerestriction>NONE</employeerestriction> lifts the restriction; <employeeviewingallowed>T</employeeviewingallowed> shows the others without letting the role change them.',
    },
    {
        words: /^(?:department|class|location)/,
        fields: ['recordrestrictions'],
        fix: 'For departments, classes and locations: remove the recordrestriction of the segment, or set <viewingallowed>T</viewingallowed> in it.',
    },
];
function kindOf(of) {
    return KINDS.find(({ words }) => of !== null && words.test(of)) ?? null;
}
function restriction_advice_stateOf(role, fields) {
    if (fields.includes('recordrestrictions')) {
        const all = role.recordRestrictions.map(({ segment, restriction }) => {
            return `${restriction?.text ?? 'a restriction'} for ${segment?.text ?? 'a segment'}`;
        });
        return all.length > 0 ? all.join(', ') : 'no record restriction';
    }
    return fields
        .map((field) => `${field} ${(0,value/* childValue */.EK)(role.root, field)?.text ?? `not set${DEFAULTS.get(field) ?? ''}`}`)
        .join(', ');
}
const DEFAULTS = new Map([['subsidiaryoption', ', which means ALL']]);

;// CONCATENATED MODULE: ./build/src/diagnose/understand/resolve.js









/** What a saying means here. */
function resolve(saying, surroundings) {
    return asFarAsKnown(resolveAnywhere(saying, surroundings), surroundings);
}
/** A role cannot be deployed with a permission for what neither its project nor its manifest names. */
function asFarAsKnown(resolution, { home }) {
    const reference = resolution.kind === 'grant' ? (0,sdf_reference/* parseReference */.F2)(resolution.target.key) : null;
    if (resolution.kind !== 'grant' || !home || !reference || (0,project/* resolves */.EJ)(home, reference))
        return resolution;
    const { target, level } = resolution;
    const where = target.known ? ` It is in ${target.known.object.source.path}.` : '';
    return question(`${reference.scriptId} is neither in the project of the role nor in its manifest.${where}`, 'Import it into the project, or add it to the dependencies of the manifest, and try again. There, it must also list the role.', [{ target, level }]);
}
function resolveAnywhere(saying, surroundings) {
    switch (saying.kind) {
        case 'permission':
            return named(saying.name, saying.lack, surroundings);
        case 'any-of':
            return anyOf(saying.names, surroundings);
        case 'key':
            return grant(targetOf(saying.id), { level: saying.level ?? null, note: saying.note ?? null });
        case 'object':
            return resolveObject(saying, surroundings);
        case 'record':
            return record(saying.word, saying.isTable, surroundings);
        case 'unnamed':
            return unnamed(saying, surroundings);
        case 'restriction':
            return { kind: 'advice', advice: adviseOnRestriction(saying.of, surroundings.role) };
        case 'field':
            return { kind: 'advice', advice: adviseOnField(saying, surroundings) };
        case 'advice':
            return { kind: 'advice', advice: { cause: saying.cause, fix: saying.fix, rule: saying.rule } };
    }
}
function named(words, lack, surroundings) {
    const { name, area, level } = words;
    const targets = targetsNamed(words, surroundings);
    const [only, ...others] = targets;
    if (only && others.length === 0 && area === 'Custom Record' && isForAll(only)) {
        return question(`"${name}" on the Custom Record subtab covers all record types or segments of the account, and the text does not say which.`, 'Add the permission of each that the integration uses: [scriptid=customrecord_…] or [type=customsegment, scriptid=cseg_…].', []);
    }
    if (only && others.length === 0)
        return granted(only, { lack, level });
    if (only) {
        const problem = `Several permissions have the name "${name}".`;
        return question(problem, ADD_ONE, candidatesOf(targets, level));
    }
    const near = (0,names/* permissionsNear */.Dl)(name, area).map(standardTarget);
    const hint = near.length > 0
        ? 'One of these may be meant.'
        : `Look for the name among the permissions of a role (${area ?? 'every'} subtab). To find a record type or custom transaction type, run this in the folder of its SDF project.`;
    return question(`"${name}" is not a known permission.`, hint, candidatesOf(near, level));
}
/** Custom Record Entries opens record types, whatever subtab a text gives it; other standard permissions do not. */
function isForAll({ permission }) {
    return permission !== null && permission.id !== 'LIST_CUSTRECORDENTRY';
}
const ADD_ONE = 'Add the one that the text means.';
function granted(target, more) {
    return target.known ? grantObject(target.known, more) : grant(target, more);
}
function candidatesOf(targets, level = null) {
    return targets.map((target) => ({ target, level }));
}
function anyOf(names, surroundings) {
    const candidates = names.flatMap((words) => candidatesOf(targetsNamed(words, surroundings), words.level));
    return question('Any one of these permissions is enough.', 'Add the one that the role should have; one that it already uses grants the least.', candidates, true);
}
const HIDDEN = 'SuiteQL gives this error for a table that the role cannot see, whose feature is off, or that does not exist.';
function record(word, isTable, surroundings) {
    const targets = targetsOfRecord(word, isTable, surroundings);
    const [only, ...others] = targets;
    if (only && others.length === 0)
        return granted(only, { note: isTable ? HIDDEN : null });
    return question(only ? `Several permissions open "${word}".` : `The permission for "${word}" is not known.`, isTable ? `${HIDDEN} Setup > Records Catalog shows the permission of each table.` : ADD_ONE, candidatesOf(targets));
}
const CLIENTS = 'The client shows only the status. NetSuite names the permission in the body of the response: look in error.response.body (SuiteScript, got), error.response.data (axios) or response.text (Python), and there in "o:errorDetails", "detail" or "message".';
/** What a token logs in with. */
const LOGINS = ['ADMI_LOGIN_OAUTH2', 'ADMI_LOGIN_OAUTH'];
// https://improvado.io/docs/oracle-netsuite-troubleshooting
const TRANSPORT = 'REST usually answers this if the role may not use it at all: the role needs REST Web Services and the login permission for its token (OAuth 2.0 or access tokens). Also check that the features are on and that the role has access to the subsidiaries.';
const SAME_ANSWER = 'A restriction of the role, or a feature that is off, gives the same error.';
function unnamed(saying, surroundings) {
    const { subject, isQuery, isCall = true } = saying;
    const isRest = (subject !== null && isCall) || isQuery;
    const isTransport = saying.isTransport === true && !isRest;
    const candidates = [
        ...candidatesOf(subject === null ? [] : targetsOfRecord(subject, false, surroundings)),
        ...(isQuery ? candidatesOf([targetOf('REPO_ANALYTICS')], 'EDIT') : []),
        ...(isRest || isTransport ? candidatesOf([targetOf('ADMI_RESTWEBSERVICES')], 'FULL') : []),
        ...(isTransport ? candidatesOf(LOGINS.map(targetOf), 'FULL') : []),
    ];
    return question('A permission is missing, but the message does not say which.', hintOf(saying, isRest), candidates, true);
}
function hintOf({ isHidden = false, isTransport = false }, isRest) {
    if (isTransport && !isRest)
        return TRANSPORT;
    if (isHidden && !isRest)
        return CLIENTS;
    return isRest
        ? `Such a call needs these permissions. ${SAME_ANSWER}`
        : `Do the same in the UI with this role: there the message names the permission. ${SAME_ANSWER}`;
}

;// CONCATENATED MODULE: ./build/src/diagnose/diagnosis.js







/** Whether there is anything in what a text says that a project could tell more about. */
function wantsProjects({ sightings }) {
    return sightings.some(({ saying }) => {
        if (saying.kind === 'object' || saying.kind === 'field')
            return true;
        const resolution = resolve(saying, NOWHERE);
        return (resolution.kind === 'question' || (resolution.kind === 'grant' && resolution.target.permission === null));
    });
}
/** What a text comes to in these surroundings. */
function diagnose(scan, surroundings) {
    const grants = [];
    const questions = [];
    const hints = [];
    for (const sighting of scan.sightings) {
        const resolution = resolve(sighting.saying, surroundings);
        if (resolution.kind === 'grant')
            grants.push({ sighting, grant: resolution });
        else if (resolution.kind === 'question')
            questions.push(questionOf(sighting, resolution, surroundings));
        else
            hints.push({ ...resolution.advice, asked: (0,diagnose_asked/* merged */.Z)([sighting]) });
    }
    const byKey = (0,group_by/* groupBy */.$)(grants, ({ grant }) => grant.target.key);
    const answers = [...byKey.values()].map((granted) => (0,advise_answers/* answerOf */.ut)(granted, surroundings)).sort(advise_answers/* byPlace */.hz);
    const asked = mergedQuestions(questions);
    const open = asked.filter((question) => !isAnswered(question, answers));
    return {
        answers,
        questions: open,
        advice: mergedHints(hints),
        list: vendorListOf(answers, { asked, open }, surroundings),
        unclear: scan.unclear,
        more: scan.more,
    };
}
function mergedHints(hints) {
    const same = (0,group_by/* groupBy */.$)(hints, ({ cause, fix }) => JSON.stringify([cause, fix]));
    return [...same.values()].flatMap(([hint, ...others]) => hint ? [{ ...hint, asked: (0,diagnose_asked/* merged */.Z)([hint, ...others].map(({ asked }) => asked)) }] : []);
}

// EXTERNAL MODULE: ./build/src/sdf/source.js
var source = __webpack_require__(92724);
;// CONCATENATED MODULE: ./build/src/diagnose/read/clean.js
/** A mark that stands in cleaned text for a tag of SOAP that names an operation: `\u0001add\u0001`. */
const TAG_MARK = '\u0001';
/** An attacker can wrap text in escapes of escapes; nobody else goes deeper. */
const MOST_LAYERS = 3;
/**
 * A line as NetSuite said it: without the escapes of JSON, XML and URLs, tags, colours of terminals and the beginnings
 * of logs, with plain quotes, arrows and single blanks. Takes time in proportion to the line.
 */
function clean(line) {
    let text = withoutStart(line.replace(COLOURS, ''));
    if (text.includes('%20'))
        text = text.replace(PERCENT, (_, code) => characterOf(parseInt(code, 16)));
    for (let layer = 0; layer < MOST_LAYERS; layer++) {
        const before = text;
        if (text.includes('\\'))
            text = text.replace(ESCAPE, unescaped);
        if (text.includes('&'))
            text = text.replace(ENTITY, resolved);
        if (text === before)
            break;
    }
    if (text.includes('<'))
        text = text.replace(TAG, markOf);
    return text
        .replace(UNSEEN, '')
        .replace(SINGLE_QUOTE, "'")
        .replace(DOUBLE_QUOTE, '"')
        .replace(CSV_QUOTE, "'")
        .replace(ARROW, ' -> ')
        .replace(BLANKS, ' ')
        .trim();
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is how terminals are told of colours
const COLOURS = /\u001B\[[\d;?]{0,20}[A-Za-z]/g;
const PERCENT = /%([2-7][\da-f])/gi;
/** The backslashes of several layers stand in a row; a bound keeps a long row from being read again and again. */
const ESCAPE = /\\{1,8}(?:u([\da-f]{4})|([nrt])|(["'/<>&]))/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(gt|lt|amp|quot|apos|nbsp|rarr|lsquo|rsquo|ldquo|rdquo));/gi;
const TAG = /<[/!?]?[a-z][^<>]{0,500}>/gi;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSEEN = /[\u200B-\u200F\u2060\uFEFF\u00AD\u0000\u0002-\u0008\u000E-\u001F\u007F]/g;
const SINGLE_QUOTE = /[\u2018\u2019\u201A\u201B\u2032`\u00B4]/g;
const DOUBLE_QUOTE = /[\u201C-\u201F\u00AB\u00BB]/g;
/** A quote within a value of CSV. */
const CSV_QUOTE = /""(?=\w)|(?<=[\w)])""/g;
/** `->`, `=>`, `→`, and a `>` or `»` that parts a path of the UI. */
const ARROW = /\s{0,4}(?:[-=\u2013\u2014]{1,2}>|[\u2192\u203A\u279C\u27A4])\s{0,4}|\s{1,4}>{1,2}\s{1,4}/g;
const BLANKS = /\s+/g;
const NAMED = new Map([
    ['gt', '>'],
    ['lt', '<'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', ' '],
    ['rarr', '\u2192'],
    ['lsquo', "'"],
    ['rsquo', "'"],
    ['ldquo', '"'],
    ['rdquo', '"'],
]);
function unescaped(_, unicode, blank, character) {
    if (unicode)
        return characterOf(parseInt(unicode, 16));
    return blank ? ' ' : (character ?? '');
}
function resolved(whole, decimal, hexadecimal, name) {
    if (decimal)
        return characterOf(parseInt(decimal, 10));
    if (hexadecimal)
        return characterOf(parseInt(hexadecimal, 16));
    return NAMED.get(name?.toLowerCase() ?? '') ?? whole;
}
function characterOf(code) {
    return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
/** A tag is a blank, unless it is one that SOAP names an operation by. */
function markOf(tag) {
    const operation = SOAP_OPERATION.exec(tag)?.[1];
    return operation ? ` ${TAG_MARK}${operation}${TAG_MARK} ` : ' ';
}
const SOAP_OPERATION = /^<(?:[\w-]{1,40}:)?(add|update|upsert|delete|get|search|getAll|getList|addList|updateList|upsertList|deleteList|searchMoreWithId)(?:Response|Request|List)?[\s/>]/;
/** How lines of mails, containers and logs begin, if the text of a wrapped message goes on behind it. */
const STARTS = [
    /^\s*(?:>\s?){1,8}/,
    /^\s*[\w.-]{1,60}\s{0,20}\|\s/,
    /^\s*[[(]?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?[\])]?:?\s?/,
    /^\s*[[(]?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL)[\])]?:?\s/,
];
function withoutStart(line) {
    return STARTS.reduce((text, start) => text.replace(start, ''), line);
}
/** Whether a line begins an entry of a log. */
function beginsEntry(line) {
    return STARTS.slice(-2).some((start) => start.test(line));
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/operations.js

const BY_WORD = new Map([
    ...of('read', 'GET', 'HEAD', 'get', 'getList', 'getAll', 'search', 'searchMoreWithId', 'load', 'lookupFields'),
    ...of('read', 'LoadRecord', 'SearchRecord', 'LookupField', 'runSuiteQL'),
    ...of('create', 'POST', 'add', 'addList', 'create', 'CreateRecord'),
    ...of('edit', 'PUT', 'PATCH', 'update', 'updateList', 'upsert', 'upsertList', 'submitFields', 'SubmitField'),
    ...of('delete', 'DELETE', 'delete', 'deleteList', 'DeleteRecord'),
]);
function of(operation, ...words) {
    return words.map((word) => [word, operation]);
}
/** Calls as HTTP, SOAP and SuiteScript write them. */
const CALL = new RegExp([
    String.raw `\b(?<http>GET|HEAD|POST|PUT|PATCH|DELETE)\b(?<target>["',\s:]{1,8}(?:url["':\s=]{1,6})?(?:https?:/|/)[^\s"',]{1,300})?(?<success>["'\s]{1,3}(?:HTTP/[\d.]{1,4}["'\s]{1,3})?2\d\d\b)?`,
    `${TAG_MARK}(?<tag>\\w{1,20})${TAG_MARK}`,
    String.raw `\bSOAPAction["':\s]{1,5}(?<action>\w{1,20})`,
    String.raw `\bnlapi(?<script1>LoadRecord|CreateRecord|DeleteRecord|SubmitField|LookupField|SearchRecord)\b`,
    String.raw `\b(?:record|search|query)\.(?<script2>load|create|delete|submitFields|lookupFields|runSuiteQL)\b`,
    String.raw `\b[a-z]\w{2,40}\.(?<script3>delete|create|update|upsert|add)(?=[\s(:]|$)`,
    String.raw `(?<path>/record/v1/[\w-]{1,60}|/query/v1/suiteql)`,
].join('|'), 'g');
/** Whether a line may hold a call; a quick look before it is read. */
function mayHoldCall(line) {
    return QUICK.test(line);
}
const QUICK = /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE)\b|SOAPAction|nlapi|(?:record|search|query)\.\w|\w\.(?:delete|create|update|upsert|add)\b|\/v1\/|<[\w-]{0,40}:?(?:add|update|upsert|delete|get|search)/;
/** The calls in a cleaned text, in their order. */
function findOperations(text) {
    const marks = [];
    for (const found of text.matchAll(CALL)) {
        const { http, target, success, tag, action, script1, script2, script3, path } = found.groups ?? {};
        const last = marks.at(-1);
        if (path && last && found.index - last.at < NEAR_PATH && last.subject === null) {
            marks[marks.length - 1] = withTarget(last, path);
            continue;
        }
        const word = http ?? tag ?? action ?? script1 ?? script2 ?? script3 ?? '';
        const mark = {
            at: found.index,
            operation: BY_WORD.get(word) ?? null,
            word,
            subject: null,
            isQuery: false,
        };
        const place = target ?? path ?? (word === 'runSuiteQL' ? '/suiteql' : '');
        marks.push(success ? { ...mark, operation: null } : withTarget(mark, place));
    }
    return marks;
}
/** A path behind a method belongs to it, as in `"method": "POST", "url": "…"`. */
const NEAR_PATH = 300;
function withTarget(mark, target) {
    if (/suiteql/i.test(target))
        return { ...mark, operation: 'read', isQuery: true };
    if (/restlet|\/NetSuitePort/i.test(target))
        return { ...mark, operation: null };
    const subject = /\/record\/v1\/(?:metadata-catalog\/)?([\w-]{1,60})/.exec(target)?.[1] ?? mark.subject;
    return { ...mark, subject };
}
/** What people and logs say before an error: `Failed to create invoice 12: …`. */
const PROSE = /\b(?:(?<read>read|get|gett|fetch|load|search|query|view|retriev)|(?<create>creat|add|insert|post)|(?<edit>updat|edit|patch|modif|chang)|(?<remove>delet|remov))(?:e|es|ed|ing|y|ying|ied|s)?\b/gi;
/** The last operation that words name. */
function operationInProse(text) {
    let last = null;
    for (const { 0: word, groups = {} } of text.matchAll(PROSE)) {
        const { read, create, edit } = groups;
        const operation = read ? 'read' : create ? 'create' : edit ? 'edit' : 'delete';
        last = { operation, word: word.toLowerCase() };
    }
    return last;
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/calls.js


/** A call is answered within so many lines: the heads of HTTP and much XML may stand between. */
const MOST_LINES_BEFORE = 25;
/** Other errors of the same answer follow within so many lines. */
const MOST_LINES_BETWEEN = 4;
/** On its line a call may stand behind the error, this far. */
const MOST_CHARACTERS_BEHIND = 400;
/** For each sentence of a passage, in their order, the call that it answers; null for those that answer none. */
function callsOf(passage, sentences, before) {
    const marks = findOperations(passage.text);
    const answered = new Map();
    if (before?.answeredIn)
        answered.set(before.mark, before.answeredIn);
    let behind = 0;
    return sentences.map(({ start }) => {
        while ((marks[behind]?.at ?? Number.POSITIVE_INFINITY) <= start)
            behind += 1;
        const previous = marks[behind - 1];
        return (onLine(passage, start, [previous, marks[behind]]) ??
            earlier(passage, start, previous ? earlierCall(passage, previous) : before, answered));
    });
}
/** The call on the line of a sentence: the last one before it, or else one close behind. */
function onLine({ starts, lines }, start, marks) {
    const index = (0,source/* lineAt */.mh)(starts, start);
    const mark = marks.find((some) => {
        return some && (0,source/* lineAt */.mh)(starts, some.at) === index && some.at - start < MOST_CHARACTERS_BEHIND;
    });
    return mark ? { ...mark, isOnLine: true, line: numberOf(lines, index) } : null;
}
function earlierCall({ starts, lines }, mark) {
    const index = (0,source/* lineAt */.mh)(starts, mark.at);
    return { mark, line: numberOf(lines, index), answeredIn: null };
}
/** The last call before a sentence, unless that was answered by another error further up. */
function earlier({ starts, lines }, start, call, answered) {
    if (!call)
        return null;
    const { mark, line } = call;
    const own = numberOf(lines, (0,source/* lineAt */.mh)(starts, start));
    const last = answered.get(mark);
    if (own - (last ?? line) > (last === undefined ? MOST_LINES_BEFORE : MOST_LINES_BETWEEN))
        return null;
    answered.set(mark, own);
    return { ...mark, isOnLine: false, line };
}
function numberOf(lines, index) {
    return lines[index]?.number ?? 0;
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/suspects.js
/** Whether a line may matter at all: it speaks of permissions, of trouble, or of what SDF validates. */
function mayMatter(line) {
    return HINT.test(line);
}
/**
 * What a line that nothing was understood of seems to speak of; null for one that tells of no trouble.
 *
 * @param line cleaned
 * @param raw as the text has it
 */
function suspicionOf(line, raw) {
    const rest = line.replace(ENVELOPE, ' ');
    if (FOREIGN.test(rest))
        return 'foreign';
    if (HEADING.test(rest))
        return 'error';
    if (PERMISSION.test(rest) && !UNTROUBLED.test(raw))
        return 'permission';
    const tells = ERROR.test(rest) || LEVEL.test(raw);
    if (STATUS.test(line))
        return null;
    return tells && !UNTROUBLED.test(raw) && !COUNTED.test(rest) && !STACK.test(line) ? 'error' : null;
}
/** What stands around a message and says nothing itself. */
const ENVELOPE = /insufficient_permission|insufficientpermissionfault|permission violation:?|please contact your account administrator\.*|forbidden|an error occurr?ed during [a-z ]{1,40}validation(?: of custom objects)?|errors? for file|error message:?|(?:error|fault)\.?(?:code|type|details?|name|string)|suitescripterror|errors?(?=["']?\s*:)/gi;
/** What commands say of a run as a whole; other lines say what is wrong. */
const STATUS = /^["']?(?:status|result)["']? ?[:=] ?["']?(?:failed|failure|error)["']?,?$|^["']?(?:type|severity)["']?: ?["'](?:error|fatal)["'],?$/i;
/** What introduces the lines below it. */
const HEADING = /\bpermissions?:$/i;
const PERMISSION = /permission|privilege|unauthori[sz]ed|not authori[sz]ed|not allowed|access denied|insufficient|restrictions? on/i;
const ERROR = /\b(?:errors?|fatal|fail(?:ed|ure|s)?|exception|denied|refused|rejected|fault|violation)\b/i;
/** Levels of logs at which something is wrong, whatever the words. */
const LEVEL = /\b(?:ERROR|FATAL|CRITICAL)\b|"level":\s*"?(?:error|fatal|50|60)\b/;
/** Levels of logs at which nothing is wrong, and lines that say so. */
const UNTROUBLED = /\b(?:TRACE|DEBUG|INFO|NOTICE)\b|"level":\s*"?(?:trace|debug|info|10|20|30)\b|\bno errors?\b/;
/** `3 errors`, `failed: 0`: a count of what other lines tell. */
const COUNTED = /\b\d+ (?:errors?|failures?|failed|rejected)\b|\b(?:errors?|failures?|failed|rejected)["']?\s?[:=]\s?\d+\b/i;
const STACK = /^(?:at |caused by:|traceback|file ".*", line \d|\.\.\. \d+ more)/i;
/** Words for permission, access and right in the languages that NetSuite speaks beside English. */
const FOREIGN = /\b(?:permisos?|privilegios|autorisations?|habilitations?|droits d'acc|berechtigung(?:en)?|zugriffsrecht|permiss(?:ão|ões)|autorizzazion[ei]|permess[oi]|machtiging(?:en)?|toegangsrecht|beh(?:ö|o)righet|tillatelse|tilladelse|käyttöoikeu|opr(?:á|a)vn(?:ě|e)n|uprawnie|yetki|izin\b|quyền)|権限|アクセス許可|权限|權限|권한|สิทธิ์|права доступа|разрешени|недостаточно прав/i;
/** Words of the sentences that are understood, as they stand in a text that is not cleaned yet. */
const WORDS = [
    'you (?:need|must have)|(?:not|n.t) have|restriction|level mismatch|not supported|no such|not found|approve|disabled',
    'permlevel|permkey|dependenc|manifest|reference|feature|administrator|object field|script ?id|duplicate values|locked',
    'created by yourself|only delete notes|only the owner|system defined|built-in|test drive|consolidated parent|issue role|limit.exceeded|request.blocked',
    'field id|not exceed|beta record|(?:lists?|transactions?|reports?|setup|records?) ?(?:-|=|→|>|:|&)|role_required|_2fa|only_access|perms_reqd|invalid.login|\\b403\\b|feature_reqd|not enabled|ip ?address',
];
const HINT = new RegExp([PERMISSION.source, ERROR.source, FOREIGN.source, ...WORDS].join('|'), 'i');

;// CONCATENATED MODULE: ./build/src/diagnose/read/doubtful.js



/** The lines of a passage that speak of trouble, and that no sentence that is understood accounts for. */
function doubtfulLines(passage, matches, isCall) {
    const { lines, text, starts } = passage;
    const understood = understoodLines(passage, matches);
    return starts.flatMap((start, index) => {
        const own = lines[index];
        if (!own || understood[index] || isCall(own))
            return [];
        const line = text.slice(start, (starts[index + 1] ?? text.length) - 1);
        const suspicion = suspicionOf(line, own.text);
        if (!suspicion || (suspicion === 'error' && isPartOf(passage, index, understood)))
            return [];
        return [{ index, text: line, suspicion }];
    });
}
/** Of each line whether something of it is understood. */
function understoodLines({ starts }, matches) {
    const understood = starts.map(() => false);
    for (const { start, end } of matches) {
        for (let index = (0,source/* lineAt */.mh)(starts, start); index <= (0,source/* lineAt */.mh)(starts, end - 1); index++)
            understood[index] = true;
    }
    return understood;
}
/** How many lines what belongs to a sentence may stand before it, and behind it. */
const INTRODUCTION = 2;
const doubtful_ENVELOPE = 6;
/** Whether a line only introduces or wraps a sentence that is understood. */
function isPartOf({ lines }, index, understood) {
    const raw = (line) => lines[line]?.text ?? '';
    for (let next = index + 1; next <= index + INTRODUCTION && !beginsEntry(raw(next)); next++)
        if (understood[next])
            return true;
    if (!CONTINUES.test(raw(index)))
        return false;
    return understood.slice(Math.max(0, index - doubtful_ENVELOPE), index + doubtful_ENVELOPE + 1).includes(true);
}
/** How the lines of JSON, XML, a trace, and of what SDF says about a message begin. */
const CONTINUES = /^(?:\s|[{}[\]"'<,)]|File:|Object:|-)/;

;// CONCATENATED MODULE: ./build/src/diagnose/read/shapes/shape.js

/**
 * A pattern for a sentence of a cleaned text: a blank may be the end of a line, and case does not count. All that
 * repeats in it has a bound, so that no text takes long.
 */
function shape_sentence(pattern) {
    return new RegExp(pattern.replaceAll(' ', '[ \\n]'), 'iys');
}
/** `at Full level`, `with the level Edit`, `with View access`, `(Full)` behind a permission. */
const AT_LEVEL = `(?: ?(?:[(:]|at|with|of) ?(?:an? |the )?(?:level ?(?:of )?)?'?(?<at>view|create|edit|full)\\b'?(?: level| access)?[)]?)?`;
/** A name in quotes, as a group. */
function quoted(group) {
    return `(?:'(?<${group}>.{1,120}?)'|"(?<${group}2>.{1,120}?)")`;
}
/** What `quoted` found. */
function inQuotes(groups, group) {
    return groups[group] ?? groups[`${group}2`] ?? '';
}
const AREAS = new Map([
    ['transactions', 'Transactions'],
    ['transaction', 'Transactions'],
    ['reports', 'Reports'],
    ['lists', 'Lists'],
    ['list', 'Lists'],
    ['setup', 'Setup'],
    ['custom record', 'Custom Record'],
    ['custom records', 'Custom Record'],
]);
/** `Lists - Items`, as vendors write it. */
const DASH = /^(transactions?|reports?|lists?|setup|custom records?) ?[-\u2013:] /i;
/** Reads `Lists -> Subsidiaries`, also with a level behind it or in front, or a word such as `Permissions`. */
function permissionWords(written, level = null) {
    const parts = written
        .replace(/\s+/g, ' ')
        .replace(DASH, '$1 -> ')
        .split(' -> ')
        .map((part) => part.trim())
        .filter((part) => part !== '' && part.toLowerCase() !== 'permissions');
    const last = levelIn(parts.length > 1 ? (parts.at(-1) ?? '') : '');
    const named = last ? parts.slice(0, -1) : parts;
    const area = AREAS.get(named[0]?.toLowerCase() ?? '') ?? null;
    const name = named.slice(area && named.length > 1 ? 1 : 0).join(' -> ');
    return { name, area: named.length > 1 ? area : null, level: last ?? level };
}
/** The level that a text names and nothing else. */
function levelIn(text) {
    const word = text?.trim().toUpperCase() ?? '';
    return (0,permissions/* isLevel */.NW)(word) && word !== 'NONE' ? word : null;
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/shapes/limits.js

/** Sentences about restrictions, fields, features, approvals and logins: no permission of a record would help. */
const LIMIT_SHAPES = [
    {
        // "The subsidiary restrictions on your role deny you access to this record."
        anchor: 'restriction',
        pattern: shape_sentence(`(?<=(?<lead>(?:the )?(?:(?<of>[a-z]{2,30}) )|))restrictions? (?:settings )?on your (?:[a-z]{2,20} )?role (?:deny you access to|prevent you from seeing|do not allow you to modify)(?: this (?:record|item))?`),
        say: ({ of }) => ({
            kind: 'restriction',
            of: of && !/^(?:the|violation)$/i.test(of) ? of.toLowerCase() : null,
        }),
    },
    {
        anchor: 'have permission',
        pattern: shape_sentence(`(?<=(?<lead>you do not |))have permissions? to set a value for (?:the )?element[\\s:-]{1,4}(?:['"[](?<label>[^'"\\]\\n]{1,80})['"\\]]?|(?<id>[\\w.:]{1,80}))(?:.{0,20} due to one of the following reasons:(?:.{0,250}?both cases|[^\\n]{0,250}))?`),
        say: ({ id, label = '' }) => ({ kind: 'field', id: id ?? label.trim(), act: 'set' }),
    },
    {
        anchor: 'have permission',
        pattern: shape_sentence(`(?<=(?<lead>you do not |))have permissions? to set this value(?: ?[(:] ?['"]?(?<id>[\\w.:]{1,80}))?`),
        say: ({ id = '' }) => ({ kind: 'field', id, act: 'set' }),
    },
    {
        anchor: 'you have not enabled',
        pattern: shape_sentence(`you have not enabled (?:the )?(?<feature>[^"<>.;:\\n]{2,60}?) feature`),
        say: ({ feature = '' }) => featureOff(feature),
    },
    {
        anchor: 'does not match any of the ip',
        pattern: shape_sentence(`(?<=(?<lead>(?:your )?ip ?address [\\da-f.:]{2,45} |))does not match any of the ip ?address rules(?: specified for this account)?`),
        say: () => ({
            kind: 'advice',
            cause: 'The login comes from an address that the IP address rules of the account, of the role or of the user exclude.',
            fix: 'Add the address to the rules (Setup > Company > Company Information, or the role or employee), or remove restrictip from the role if it should be open. No permission helps.',
            rule: null,
        }),
    },
    advice('500 - internal server error', 'The server failed; SuiteCloud CLI 4 prints only this when the validation of a project fails.', 'The real report is in the account: Customization > SuiteCloud Development > Deployment Audit Trail. Paste it here. check finds what can be found without the account.'),
    {
        anchor: 'ws_feature_reqd',
        pattern: shape_sentence('\\bws_feature_reqd\\b'),
        say: () => featureOff('SOAP Web Services'),
        isVague: true,
    },
    {
        anchor: 'attempting to read an unauthorized field',
        pattern: shape_sentence(`(?<=(?<lead>you are |))attempting to read an unauthorized field:? ['"[]?(?<id>[\\w.:]{1,80})`),
        say: ({ id = '' }) => ({ kind: 'field', id, act: 'read' }),
    },
    {
        // SuiteQL: "Field 'total' for record 'transaction' was not found. Reason: NOT_EXPOSED"
        anchor: 'was not found',
        pattern: shape_sentence(`(?<=(?<lead>field ['"](?<id>[\\w.:]{1,80})['"] for (?:record|table) ['"][a-z0-9_]{2,60}['"] ))was not found`),
        say: ({ id = '' }) => ({ kind: 'field', id, act: 'read' }),
    },
    {
        anchor: 'insufficient_fld_permission',
        pattern: shape_sentence('\\binsufficient_fld_permission\\b'),
        say: () => ({ kind: 'field', id: '', act: 'read' }),
        isVague: true,
    },
    advice('allowed to approve your own transactions', 'NetSuite lets nobody approve their own entries. That is an approval rule, not a permission.', 'Let another user approve it, or change the approval rule or workflow.'),
    advice('only an administrator is allowed to edit an administrator record', 'The record belongs to an administrator, and only administrators can change it.', 'Have an administrator change it. No permission of another role does.'),
    advice('you may not edit this role', 'NetSuite does not let this role edit such a role: a standard role, or a role that can do more.', 'Have an administrator change the role, or customize a copy of it.'),
    advice('you need employee access to delete this record', 'The record is that of an employee who has access to NetSuite, or is linked to one.', 'Remove the access of the employee first; no permission replaces that.'),
    advice('only available as a beta record', 'REST supports this record type only as a beta record.', 'Turn on the feature for REST beta records in the account, or use SOAP or SuiteScript for it. No permission helps.'),
    {
        anchor: 'feature is disabled',
        pattern: shape_sentence(`(?<=(?<lead>the (?<feature>[^"<>.;:)\\n]{2,60}?) ))feature is disabled`),
        say: ({ feature = '' }) => featureOff(feature),
    },
    {
        anchor: 'invalid_login',
        pattern: shape_sentence('invalid_login(?:_attempt|_credentials)?\\b'),
        say: () => LOGIN,
        isVague: true,
    },
    {
        anchor: 'invalid login attempt',
        pattern: shape_sentence('invalid login attempt'),
        say: () => LOGIN,
        isVague: true,
    },
    code('admin_only_access', 'NetSuite leaves this to administrators.', 'Have an administrator do it. No permission of another role helps.'),
    code('approval_perms_reqd', 'The record needs approval, and the role cannot approve it.', 'Give the role the approval permission of the record type (Transactions subtab, such as Invoice Approval), or leave the approval to another role.'),
    code('additional_authentication_required_2fa', 'The role holds a permission for which NetSuite requires two-factor authentication, so it cannot log in with user name and password.', 'Let the integration log in with tokens or OAuth 2.0, and remove such permissions from its role.'),
    code('role_required', 'The login names no role, or one that its user does not have.', 'Name the role in the login, and assign it to the user: Setup > Users/Roles > Manage Users.'),
];
/** Features by the words of messages. */
const FEATURES = new Map([
    ['soap web services', 'WEBSERVICES'],
    ['web services', 'WEBSERVICES'],
    ['rest web services', 'RESTWEBSERVICES'],
    ['token-based authentication', 'TBA'],
    ['oauth 2.0', 'OAUTH2'],
]);
function featureOff(feature) {
    const id = FEATURES.get(feature.toLowerCase());
    return {
        kind: 'advice',
        cause: `The feature ${feature}${id ? ` (${id})` : ''} is off in the account. NetSuite then gives the same error as for a missing permission.`,
        fix: 'Turn the feature on (Setup > Company > Enable Features), or leave out what needs it.',
        rule: null,
    };
}
const LOGIN = {
    kind: 'advice',
    cause: 'The login itself failed, before any record was requested.',
    fix: 'See Setup > Users/Roles > View Login Audit Trail. The role needs the permission for its login method (ADMI_LOGIN_OAUTH for tokens, ADMI_LOGIN_OAUTH2 for OAuth 2.0) and of its channel (ADMI_RESTWEBSERVICES or ADMI_WEBSERVICES), all at FULL, and the token must belong to this role and user.',
    rule: null,
};
function advice(words, cause, fix) {
    return { anchor: words, pattern: shape_sentence(words), say: () => ({ kind: 'advice', cause, fix, rule: null }) };
}
function code(word, cause, fix) {
    return { ...advice(word, cause, fix), pattern: shape_sentence(`\\b${word}\\b`), isVague: true };
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/shapes/objects.js

/** Sentences about record types and segments, which NetSuite names by what the UI calls them. */
const OBJECT_SHAPES = [
    ...['(?= to access)', `(?=["<\\n]|[.] |$)`].flatMap((end) => [
        {
            anchor: 'permission for custom record type',
            pattern: shape_sentence(`(?<=(?<lead>you need a higher |))permission for custom record type '?(?<label>.{1,120}?)'?${end}(?: to access this page)?`),
            say: ({ label = '' }, context) => object('record type', label, context),
        },
        {
            anchor: 'permission for value management of custom segment',
            pattern: shape_sentence(`(?<=(?<lead>you need a higher |))permission for value management of custom segment '?(?<label>.{1,120}?)'?${end}(?: to access this page)?`),
            say: ({ label = '' }, context) => object('segment', label, context),
        },
    ]),
    {
        anchor: 'permission for value management of custom segments',
        pattern: shape_sentence('(?<=(?<lead>you need a higher |))permission for value management of custom segments'),
        say: (_, context) => object('segment', null, context),
    },
    {
        // SuiteQL says this of a table that the role cannot see.
        anchor: 'was not found',
        pattern: shape_sentence(`(?<=(?<lead>(?<!\\bfor )(?:record|table) ['"](?<table>[a-z0-9_]{2,60})['"] ))was not found`),
        say: ({ table = '' }) => objects_hidden(table),
    },
    {
        anchor: 'not found',
        pattern: shape_sentence(`(?<=(?<lead>(?<!\\bfor )(?:record|table) ['"](?<table>[a-z0-9_]{2,60})['"] ))not found`),
        say: ({ table = '' }) => objects_hidden(table),
    },
];
function object(noun, label, { line }) {
    const name = label?.replace(/\s+/g, ' ').trim() ?? null;
    return { kind: 'object', noun, label: name, scriptId: scriptIdIn(line()) };
}
/** The one script id of a record type or segment in a line; null where it holds none, or several. */
function scriptIdIn(line) {
    const ids = new Set(line.match(/\b(?:customrecord(?!type\b)|cseg)[a-z0-9_]{1,60}/g));
    const [id] = ids;
    return ids.size === 1 && id ? id.replace(/^customrecord_(?=cseg)/, '') : null;
}
function objects_hidden(table) {
    return { kind: 'record', word: table.toLowerCase(), isTable: true };
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/shapes/owners.js

/**
 * Sentences about what NetSuite leaves to owners, to some kinds of users, or to nobody: no permission opens it. They are
 * those of https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_N3539978.html
 */
const OWNER_SHAPES = [
    ...shapes(['partners do not have access to this report', 'partners may not delete saved reports'], 'NetSuite closes this to the roles of partners.', 'Use a role of another center.'),
    ...shapes(['you cannot delete saved reports not created by yourself', 'you can only delete notes that you created'], 'NetSuite lets only its creator delete this.', 'Have its owner or an administrator delete it.'),
    ...shapes(["you are not authorized to change this event's organizer"], 'NetSuite lets only the organizer, delegates and administrators change the organizer of an event.', 'Have one of them change it.', '(?:[.] public events may only .{0,250}?by the owner)?'),
    ...shapes(['only the owner can make a contact private'], 'NetSuite leaves this to the owner of the contact.', 'Have its owner change it.'),
    ...shapes([
        'you cannot update a system defined template',
        ...['audiences', 'categories', 'items', 'tabs'].map((what) => `you may not delete built-in ${what}`),
    ], 'NetSuite does not let anyone change what is built in.', 'Make a copy and change that.'),
    ...shapes(['test drive does not allow access to this feature'], 'A Test Drive account does not have this feature.', 'Use another account.'),
    ...shapes(['unless you are logged in as the consolidated parent company'], 'The page belongs to the consolidated parent company.', 'Log in to the parent company.'),
    ...shapes(['your current login role does not have an associated issue role'], 'Issues are open to roles that have an issue role, which is not a permission.', 'Give the role an issue role under Setup > Issues, or use another role.'),
    ...shapes(['concurrent request limit exceeded', 'sss_request_limit_exceeded', 'ws_request_blocked'], 'More requests ran at once than the account or the integration allows. This is not about permissions.', 'Send fewer at once, and repeat those that were refused.'),
];
/** A shape for each of some sentences that mean the same. */
function shapes(sentences, cause, fix, more = '') {
    return sentences.map((words) => ({
        anchor: words,
        pattern: shape_sentence(words + more),
        say: () => ({ kind: 'advice', cause, fix, rule: null }),
    }));
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/shapes/permissions.js

/** Sentences that name a standard permission, or what looks like one. */
const PERMISSION_SHAPES = [
    {
        // "You need  the 'Lists -> Currency' permission", "You need a higher level of the 'Workflow' permission"
        anchor: 'you need',
        pattern: shape_sentence(`you need(?: (?<kind>[a-z][a-z\\s]{0,40}?))? the (?:${quoted('name')}|(?<bare>[^'"]{2,80}?)) ?permission(?: to access this page)?${AT_LEVEL}`),
        say: (groups) => needed(groups, /higher/i.test(groups.kind ?? '')),
    },
    {
        anchor: 'you must have either',
        pattern: shape_sentence(`you must have either ${quoted('one')} or ${quoted('other')} ?permission(?: to (?<verb>[a-z]{2,12}) [a-z]{2,20} [a-z]{2,20})?`),
        say: (groups) => {
            const names = [inQuotes(groups, 'one'), inQuotes(groups, 'other')];
            return { kind: 'any-of', names: names.map((name) => permissionWords(name)), act: actOf(groups.verb) };
        },
    },
    {
        // The blank before "permission" is NetSuite's to forget.
        anchor: 'you must have',
        pattern: shape_sentence(`you must have (?:the )?${quoted('name')} ?(?<level>view|create|edit|full)? ?permission(?: to (?<verb>[a-z]{2,12})(?: [a-z]{2,20}){0,3})?`),
        say: (groups) => absent(permissionWords(inQuotes(groups, 'name'), levelIn(groups.level)), actOf(groups.verb)),
    },
    {
        anchor: 'without permission to approve sales orders',
        pattern: shape_sentence('without permission to approve sales orders'),
        say: () => absent({ name: 'Sales Order Approval', area: 'Transactions', level: 'EDIT' }),
    },
    {
        anchor: 'you do not have permission to use suiteanalytics',
        pattern: shape_sentence('you do not have permission to use suiteanalytics:? connect(?: service)?'),
        say: () => ({ kind: 'key', id: 'ADMI_SUITEANALYTICSCONNECT' }),
    },
    {
        // "'Setup -> Set Up Company' permission must be set to level 'View' or higher", "lacks the 'Bills' permission"
        anchor: 'permission',
        pattern: shape_sentence(`(?<=(?<lead>(?:the |a |an |no |lacks |needs |requires |missing |grant )?'(?<name>[^'"\\n]{2,80})' (?<level>view |create |edit |full )?))permission(?! denied)s?(?: must be set to level '?(?<least>view|create|edit|full)'?(?: or higher)?)?${AT_LEVEL}`),
        say: ({ name = '', level, least, at }) => absent(permissionWords(name, levelIn(level) ?? levelIn(least) ?? levelIn(at))),
    },
    {
        // "does not have permission 'Web Services'", "requires the permission "Lists -> Items""
        anchor: 'permission',
        pattern: shape_sentence(`(?<=(?<lead>(?:(?:not|n't) have|lacks|lacking|missing|needs?|requires?|without) (?:the )?))permission:? ${quoted('name')}(?: ?[(:] ?(?<level>view|create|edit|full)\\b[)]?)?`),
        say: (groups) => absent(permissionWords(inQuotes(groups, 'name'), levelIn(groups.level))),
    },
];
/** Whoever bills or builds an order makes a transaction of another type. */
function actOf(verb) {
    const word = verb?.toLowerCase() ?? '';
    return ['bill', 'build'].includes(word) ? { operation: 'create', word } : null;
}
function needed(groups, isHigher) {
    const name = inQuotes(groups, 'name') || (groups.bare ?? '');
    const words = permissionWords(name, levelIn(groups.at) ?? levelIn(groups.kind?.replace(/\blevel of\b|\ban?\b/gi, '')));
    return { kind: 'permission', name: words, lack: isHigher ? 'too-low' : 'absent', act: null };
}
function absent(name, act = null) {
    return { kind: 'permission', name, lack: 'absent', act };
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/shapes/sdf-words.js

/** A reference or a script id, with or without brackets. */
const ID = '[\\w.\\[\\]=]{1,120}(?:, ?[\\w.\\[\\]=]{1,120}){0,2}';
/** A sentence of SDF, and what is to be done where it says so. */
function sdfShape(anchor, pattern, advise) {
    return { anchor, pattern: shape_sentence(pattern), say: (groups) => ({ kind: 'advice', ...advise(groups) }) };
}
/** Without the full stop of the sentence. */
function trimmed(text) {
    return text.trim().replace(/[.,]+$/, '');
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/shapes/sdf-features.js

/** What SDF says of the features that a project needs. */
const FEATURE_SHAPES = [
    sdfShape('field depends on the', '(?<=(?<lead>the (?<field>\\w{1,60}) ))field depends on the (?<feature>\\w{1,60}) feature(?:\\. the manifest must define the \\w{1,60} feature as required or optional)?', ({ field = '', feature = '' }) => undeclared(`${field} belongs to the feature ${feature}`, feature, 'false')),
    sdfShape('you must specify the', 'you must specify the (?<feature>\\w{1,60})(?:\\([^()\\n]{1,80}\\))? feature in the project manifest as required(?: to use the (?<value>\\w{1,60}) value in the (?<field>\\w{1,60}) field)?', ({ feature = '', value, field }) => undeclared(value
        ? `The value ${value} of ${field} needs the feature ${feature}`
        : `The feature ${feature} is needed`, feature, 'true')),
    sdfShape('the manifest must define the', 'the manifest must define the (?<feature>\\w{1,60}) feature as required', ({ feature = '' }) => undeclared(`What the project contains needs the feature ${feature}`, feature, 'true')),
    sdfShape('the following features must be specified in the manifest', 'the following features must be specified in the manifest to use the [^\\n:]{1,80}: (?<features>[\\w,\\s]{1,200})', ({ features = '' }) => ({
        cause: `The manifest does not name the features ${trimmed(features)}.`,
        fix: 'Add each to its dependencies: <feature required="true">…</feature>.',
        rule: 'undeclared-feature',
    })),
    sdfShape('feature must be enabled', '(?<=(?<lead>the (?<feature>[\\w()\\s-]{1,80}) ))feature must be enabled (?:in the account|to deploy this project)', ({ feature = '' }) => ({
        cause: `The manifest requires the feature ${feature}, which is off in the account.`,
        fix: 'Turn it on, or write required="false" if the project works without it.',
        rule: null,
    })),
    sdfShape('feature defined in the manifest does not exist', '(?<=(?<lead>the "?(?<feature>\\w{1,60})"? ))feature defined in the manifest does not exist', ({ feature = '' }) => ({
        cause: `There is no feature with the id ${feature}.`,
        fix: 'Correct it, or remove it from the dependencies.',
        rule: null,
    })),
];
function undeclared(cause, feature, required) {
    return {
        cause: `${cause}, which the manifest does not name.`,
        fix: `Add <feature required="${required}">${feature}</feature> to its dependencies.`,
        rule: 'undeclared-feature',
    };
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/shapes/sdf-fields.js

/** What SDF says of elements, values and script ids. */
const FIELD_SHAPES = [
    sdfShape('the object field', 'the object field ["\']?(?<field>\\w{1,80})["\']? is invalid or not supported', ({ field = '' }) => ({
        cause: field.toLowerCase() === 'objects'
            ? 'The manifest of a SuiteApp depends on objects, which only the manifest of an account customization project may do.'
            : `This version of SDF does not know the element "${field}" there.`,
        fix: field.toLowerCase() === 'objects'
            ? 'Remove the list of objects from its dependencies; list only features and other SuiteApps.'
            : 'Correct its name, remove it, or update the CLI and the account.',
        rule: field.toLowerCase() === 'objects' ? null : 'unknown-element',
    })),
    sdfShape('object field is invalid or not supported and will be ignored', '(?<=(?<lead>the (?<field>\\w{1,80}) ))object field is invalid or not supported and will be ignored', ({ field = '' }) => ({
        cause: `The account does not know the field "${field}", so SDF skips it. It is a warning: the deployment continues.`,
        fix: 'If the field is needed, deploy it first. Otherwise remove it.',
        rule: 'unknown-element',
    })),
    sdfShape('field is not supported for the', '(?<=(?<lead>the (?<field>\\w{1,80}) ))field is not supported for the (?<record>.{1,80}?) subrecord and will be ignored', ({ field = '' }) => ({
        cause: `The account does not know "${field}" there, so SDF skips it. It is a warning: the deployment continues.`,
        fix: 'Remove it.',
        rule: 'unknown-element',
    })),
    ...['name is missing', 'name must not be empty'].map((words) => sdfShape(`the object field ${words}`, `the object field ${words}`, () => ({
        cause: 'A required element is absent or empty.',
        fix: 'Add a value.',
        rule: 'missing-element',
    }))),
    ...[
        'the object script id must not be empty',
        'the scriptid value must be',
        'the script id must not exceed',
    ].map((words) => sdfShape(words, `${words}[^.\\n]{0,120}`, () => ({
        cause: 'SDF does not accept the script id.',
        fix: 'Use the prefix of its kind, lowercase letters, digits and underscores, within the length that SDF allows.',
        rule: 'invalid-scriptid',
    }))),
    sdfShape('invalid "', 'invalid "(?<field>\\w{1,60})" reference key "(?<value>[^"\\n]{1,80})"', ({ field = '', value = '' }) => ({
        cause: `"${value}" is not a value of ${field}.`,
        fix: 'Use one of the values that SDF lists for it.',
        rule: 'invalid-value',
    })),
    sdfShape('the "use as field id" option', 'the "use as field id" option(?: on the custom segment)?', () => ({
        cause: 'A segment that does not use its id as the id of its fields can be neither imported nor deployed. This is not about permissions.',
        fix: 'Turn "Use as Field ID" on in the segment.',
        rule: null,
    })),
];

;// CONCATENATED MODULE: ./build/src/diagnose/read/shapes/sdf-references.js

/** What SDF says of objects that others refer to. */
const REFERENCE_SHAPES = [
    sdfShape('the object reference', `the object reference (?<reference>${ID})(?: is missing in the project(?: and also not included in the dependencies list)?)?`, ({ reference = '' }) => ({
        cause: `${trimmed(reference)} is neither in the project nor in the dependencies of its manifest.`,
        fix: /appid/i.test(reference)
            ? 'Add the SuiteApp to the manifest: dependencies, applications, application with its id.'
            : 'Add the object to the project, or to the manifest: dependencies, objects, object.',
        rule: 'unresolved-reference',
    })),
    sdfShape('the manifest contains a dependency on', `the manifest contains a dependency on (?<id>${ID}) object, but it is not in the account`, ({ id = '' }) => ({
        cause: `The account does not have ${trimmed(id)}, which the manifest says it has.`,
        fix: 'Deploy it first, add it to the project, or remove it from the dependencies.',
        rule: null,
    })),
    sdfShape('in the dependencies list contains characters that are not allowed', 'in the dependencies list contains characters that are not allowed', () => ({
        cause: 'The manifest contains a reference where a script id without brackets is required.',
        fix: 'Write only the script id, without "[scriptid=" and "]".',
        rule: null,
    })),
    sdfShape('circular dependencies detected', 'circular dependencies detected', () => ({
        cause: 'Objects reference each other. A role and a record type must do so, and SDF reports this only next to other errors.',
        fix: 'Fix the other errors of the same validation first.',
        rule: null,
    })),
    sdfShape('there is no such custom', 'there is no such custom (?<kind>\\w{1,30}) object with specified key \\[?(?<key>\\w{1,80})', ({ kind = '', key = '' }) => ({
        cause: `The account has no custom ${kind.toLowerCase()} ${key.toLowerCase()}.`,
        fix: 'Deploy it first or with the project, or remove what refers to it.',
        rule: 'unresolved-reference',
    })),
    ...['cannot be deployed because it is locked', 'for this object because it is locked'].map((words) => sdfShape(words, words, () => ({
        cause: 'The object belongs to a locked bundle or SuiteApp.',
        fix: 'Leave it out of the project and its deployment. For a locked segment, a role can get values through its own permission.',
        rule: null,
    }))),
];

// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
;// CONCATENATED MODULE: ./build/src/diagnose/read/shapes/sdf-roles.js



/** What SDF says of the permissions of roles, and of objects that list roles. */
const ROLE_SHAPES = [
    sdfShape('invalid permlevel reference key', `invalid permlevel reference key (?<level>\\w{1,20}) for permkey (?<key>${ID})`, ({ level = '', key = '' }) => ({
        cause: `The permission ${trimmed(key)} does not have the level ${level.toUpperCase()}, even if NetSuite exported it.`,
        fix: levelsOf(trimmed(key), level.toUpperCase()),
        rule: 'level-not-allowed',
    })),
    sdfShape('the following permission ids have invalid permissions', 'the following permission ids have invalid permissions(?:, which prevent this role from being deployed)?(?:: (?<ids>[\\w,\\s]{1,300}))?', ({ ids }) => ({
        cause: `The role holds permissions at levels that they do not have${ids ? `: ${trimmed(ids)}` : ''}.`,
        fix: 'Use a level that each of them has; check lists them.',
        rule: 'level-not-allowed',
    })),
    sdfShape('role contains a reference on the', `(?<=(?<lead>(?:the )?(?<role>\\w{1,60}) ))role contains a reference on the (?<object>\\w{1,60}) (?<kind>custom[a-z]{3,30}) in the permkey field but the \\w{1,40} does not reference the role(?:[.] you must either reference the role from the \\w{1,60} \\w{1,40} object or remove the permission from the \\w{1,60} role)?`, ({ role = 'The role', object = '', kind = '' }) => ({
        cause: `${role} has a permission for ${object}, which does not list the role. If both are deployed together, each must list the other.`,
        fix: `Add ${role} to the permissions of ${object} (${kind}) with the level of the role, or remove the permission from the role.`,
        rule: 'missing-counterpart',
    })),
    sdfShape('the permissions specified in the', 'the permissions specified in the ["\']?(?<object>\\w{1,60})["\']? (?<kind>custom[a-z]{3,30}) object do not', ({ object = '' }) => ({
        cause: `${object} lists a role at a different level or restriction than the role itself.`,
        fix: 'Give both sides the same level and the same restriction. If both are equal, see restriction-mismatch as well.',
        rule: 'level-mismatch',
    })),
    sdfShape('level mismatch cannot be deployed', 'level mismatch cannot be deployed', () => ({
        cause: 'A role and an object of the project set different levels for each other.',
        fix: 'Give both sides the same level and the same restriction.',
        rule: 'level-mismatch',
    })),
    sdfShape('duplicate values', `duplicate values (?<key>${ID}) were found in the ['"]?permissions['"]? sublist`, ({ key = '' }) => ({
        cause: `The role lists ${trimmed(key)} twice, as imports sometimes write it.`,
        fix: 'Keep one of the two. check --fix does it if both are equal.',
        rule: 'duplicate-permission',
    })),
];
function levelsOf(key, refused) {
    const permission = (0,permissions/* findPermission */.Ll)(key);
    if (!permission) {
        const [nearest] = (0,permissions/* nearestPermissions */.Bd)(key, 1);
        return `Use a level that it has${nearest ? `; did you mean ${nearest}?` : '.'}`;
    }
    const allowed = permissions/* LEVELS */.A_.filter((level) => level !== refused && (0,permissions/* levelVerdict */.Qi)(permission, level) === 'allowed');
    if (allowed.every((level) => level === 'NONE'))
        return 'The catalogue has no other level. Look at the permission on the role page of the account.';
    return `Use a level that it has: ${(0,words/* either */.gP)(allowed)}.`;
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/names/spelling.js
var spelling = __webpack_require__(83384);
;// CONCATENATED MODULE: ./build/src/diagnose/read/shapes/unnamed.js




const UNNAMED = { kind: 'unnamed', subject: null, isQuery: false };
/** What ends a clause. */
const END = '(?=["\'<\\n,;:(]|[.](?:\\s|$)|$)';
/** Sentences of integrations, and sentences and codes that name no permission. */
const UNNAMED_SHAPES = [
    ...['have permission', 'have the permission', 'have privileges', 'have access'].map((anchor) => ({
        // "You do not have permission to access this list", "The role doesn't have permission to access Account records"
        anchor,
        pattern: shape_sentence(`(?<=(?<lead>[^.\\n"'<>]{0,60}(?:not|n't) ))have (?:the )?(?:permissions?|privileges|access) to (?<act>.{1,80}?)${END}`),
        say: ({ act = '' }) => refused(act),
    })),
    {
        anchor: 'permission error',
        pattern: shape_sentence(`permission error (?:encountered )?(?:when |while )?(?:query|read|access|fetch|load)ing (?:netsuite for )?${quoted('word')}`),
        say: (groups) => ({ kind: 'record', word: inQuotes(groups, 'word'), isTable: false }),
    },
    {
        // "The role lacks access to "Accounting Preferences""
        anchor: 'lacks access to',
        pattern: shape_sentence(`lacks access to (?:the )?${quoted('name')}`),
        say: (groups) => unnamed_named(inQuotes(groups, 'name'), undefined),
    },
    {
        // REST says this before it looks at any record; SuiteQL as well.
        anchor: 'your current role does not have permission to perform this action',
        pattern: shape_sentence('your current role does not have permission to perform this action'),
        say: () => ({ ...UNNAMED, isTransport: true }),
    },
    ...['insufficient permission', 'missing permission', 'no permission', 'lacks permission'].map((anchor) => ({
        // "Missing permission: Transactions -> Invoice (View)", "Insufficient permissions for invoice"
        anchor,
        pattern: shape_sentence(`${anchor}s?(?: for| on| to access| to)?:? ['"]?(?<name>[a-z][^'"\\n,;()]{1,80}?)['"]?(?: ?[(:] ?(?<level>view|create|edit|full)\\b[)]?)?(?=["'<\\n,;]|[.](?:\\s|$)|$)`),
        say: ({ name = '', level }) => (ACT.test(name) ? done(name) : unnamed_named(name, level)),
    })),
    ...['list', 'transaction', 'report', 'setup', 'custom record'].map((anchor) => ({
        // A row of a list of what is missing: "- Lists -> Customers (View)"
        anchor,
        pattern: shape_sentence(`(?<=(?:^|\\n)(?<lead>[-*\u2022\\d.)\\s]{0,8}))(?<row>${anchor}s? ?(?:->|-|:) (?<name>[^'"\\n(:]{2,80}?)) ?(?:[(:]|-) ?(?<level>view|create|edit|full)[)]?(?=\\s|$)`),
        say: ({ row = '', level }) => rowOf(row, level),
    })),
    ...['lists', 'transactions', 'reports', 'setup'].map((anchor) => ({
        // Anywhere on a line about permissions: "Lists -> Items"
        anchor: `${anchor} -> `,
        pattern: shape_sentence(`${anchor} -> (?<name>[^'"\\n,;()]{2,80}?)${AT_LEVEL}(?=['"<\\n,;)]|[.](?:\\s|$)| permission| and | or |$)`),
        say: ({ name = '', at }, { line }) => /permission|role|privilege/i.test(line()) ? unnamed_named(`${anchor} -> ${name}`, at) : null,
    })),
    ...['list_', 'tran_', 'admi_', 'repo_', 'regt_', 'grap_'].map((anchor) => ({
        anchor,
        pattern: shape_sentence(`\\b(?<id>${anchor}[a-z0-9_]{1,40})(?:['"]?(?: ?[(:=,-] ?| (?:at|with) (?:the )?(?:level )?| -> | )['"]?(?<level>view|create|edit|full)\\b(?: level)?[)]?)?`),
        say: ({ id = '', level }, { line }) => (0,permissions/* findPermission */.Ll)(id) && /permission|privilege/i.test(line())
            ? { kind: 'key', id, level: levelIn(level) }
            : null,
    })),
    ...[
        'insufficient_permission',
        'insufficientpermissionfault',
        'err_insufficient_permissions',
        'permission denied',
        'permission_denied',
        'details: access denied',
    ].map((anchor) => ({
        anchor,
        pattern: shape_sentence(anchor),
        say: () => UNNAMED,
        isVague: true,
    })),
    ...[
        'have the',
        'lacks the',
        'lacking the',
        'requires the',
        'needs the',
        'missing the',
        'add the',
        'grant the',
    ].map((anchor) => ({
        // "Your role does not have the Bills permission", "Add the REST Web Services permission"
        anchor,
        pattern: shape_sentence(`${anchor.startsWith('have') ? "(?<=(?<lead>(?:not|n't) ))" : ''}${anchor} (?<name>[a-z][^'"\\n.;:()]{1,60}?)(?: ?[(] ?(?<level>view|create|edit|full)[)])? permission\\b`),
        say: ({ name = '', level }) => unnamed_named(name, level),
    })),
    {
        // "the login permission that fits your tokens (A, or B)"
        anchor: 'login permission',
        pattern: shape_sentence(`login permission[^.(\\n]{0,60}[(](?<one>[^,()\\n]{3,60}),? or (?<other>[^,()\\n]{3,60})[)]`),
        say: ({ one = '', other = '' }) => (0,names/* isPermissionName */.Pd)(one) && (0,names/* isPermissionName */.Pd)(other)
            ? { kind: 'any-of', names: [permissionWords(one), permissionWords(other)], act: null }
            : null,
    },
    ...['response code', 'status code', 'http status', 'http code'].map((anchor) => ({
        // "Response code 403 (Forbidden)", "Request failed with status code 403"
        anchor,
        pattern: shape_sentence(`${anchor}:? 403(?: ?[(]?forbidden[)]?)?`),
        say: () => ({ ...UNNAMED, isHidden: true }),
        isVague: true,
    })),
    {
        anchor: '403',
        pattern: shape_sentence('(?<=["\'\\s:=(/])403\\b(?: forbidden)?'),
        say: () => UNNAMED,
        isVague: true,
        needsCall: true,
    },
];
/** `access this list`, `view customer records`: a record type, or nothing that has a name. */
function refused(act) {
    const commissions = COMMISSIONS.get(act.toLowerCase().replace(/\s+/g, ' ').trim());
    if (commissions)
        return commissions;
    if (/\b(?:restlet|suitelet|script)\b/i.test(act))
        return SCRIPT;
    if (/\b(?:media item|this folder|this file)\b/i.test(act))
        return FILE;
    const own = /^(?:use|control|perform|access|view)?\s?(?:the )?(.*)$/i.exec(act)?.[1] ?? act;
    for (const name of [act, own]) {
        const [only, ...others] = (0,names/* permissionsCalled */["in"])(name);
        if (only && others.length === 0 && only.names.some((one) => (0,spelling/* plainName */.MH)(one) === (0,spelling/* plainName */.MH)(name)))
            return { kind: 'key', id: only.id };
    }
    const [, noun = ''] = ACT.exec(act.replace(/\s+/g, ' ').trim()) ?? [];
    const word = noun
        .replace(/^(?:this|that|the|any|a|an|your) /i, '')
        .replace(/ (?:records?|list|page|data|feature)$/i, '');
    if (/^(?:transaction|record|entity|entities|item|page|list)s?$/i.test(word))
        return UNNAMED;
    // Another permission may be needed for what is not only read or written; "this account" may be the company.
    if (/^(?:print|approve|email|perform)\b/i.test(act) || /^(?:this|your) account$/i.test(noun))
        return (0,names/* isPermissionName */.Pd)(word) ? { ...UNNAMED, subject: word, isCall: false } : UNNAMED;
    return (0,names/* isPermissionName */.Pd)(word) ? { kind: 'record', word, isTable: false } : UNNAMED;
}
/** There are those of employees and those of partners. */
const COMMISSIONS = new Map([
    ['approve', 'edit', ' Approval'],
    ['create', 'create', ''],
].map(([word, operation, end]) => {
    const names = ['Employee', 'Partner'].map((whose) => permissionWords(`Transactions -> ${whose} Commission Transaction${end}`));
    return [`${word} commissions`, { kind: 'any-of', names, act: { operation, word } }];
}));
// https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/subsect_161005120428.html
const SCRIPT = {
    kind: 'advice',
    cause: 'The role cannot run the script: it is not in the audience of the script deployment, or the deployment is not released.',
    fix: 'Add the role to the audience of the deployment (Audience tab, or audslctrole in its SDF object), and check that its status is Released. No permission of the role replaces that.',
    rule: null,
};
const FILE = {
    kind: 'key',
    id: 'LIST_FILECABINET',
    level: 'VIEW',
    note: 'NetSuite gives the same error for a file that was deleted or moved: check first that it exists.',
};
/** "Insufficient permissions to delete vendors": what is done to what, unless that is not told. */
function done(act) {
    const saying = refused(act);
    return saying.kind === 'unnamed' ? null : saying;
}
const ACT = /^(?:access|view|read|query|list|use|create|add|edit|update|modify|change|delete|remove|print|approve|email|perform)(?: or [a-z]+)? (.*)$/i;
/** Only where it is the name of a permission or a record type: these words stand in other texts as well. */
function unnamed_named(written, level) {
    const words = permissionWords(level ? `${written} -> ${level}` : written);
    if (!(0,names/* isPermissionName */.Pd)(words.name))
        return null;
    return { kind: 'permission', name: words, lack: 'absent', act: null };
}
/** What stands in such a row is a permission, or the name of an object of the project. */
function rowOf(row, level) {
    const name = permissionWords(`${row.trim()} -> ${level ?? ''}`);
    return { kind: 'permission', name, lack: 'absent', act: null };
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/shapes/index.js









/** Every sentence that is understood. Of those that begin at one place the first that fits counts. */
const SHAPES = [
    ...PERMISSION_SHAPES,
    ...OBJECT_SHAPES,
    ...LIMIT_SHAPES,
    ...OWNER_SHAPES,
    ...ROLE_SHAPES,
    ...FIELD_SHAPES,
    ...REFERENCE_SHAPES,
    ...FEATURE_SHAPES,
    ...UNNAMED_SHAPES,
];

;// CONCATENATED MODULE: ./build/src/diagnose/read/matches.js


/** What is looked at of a line on either side of a sentence. */
const AROUND = 400;
/** The sentences of a passage, in their order; codes only where no sentence says more. */
function findMatches(passage) {
    return withoutVague(allMatches(passage));
}
const byAnchor = new Map();
for (const shape of SHAPES) {
    const longer = SHAPES.map(({ anchor }) => anchor).filter((anchor) => anchor.startsWith(shape.anchor));
    for (const anchor of new Set(longer))
        byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), shape]);
}
const ANCHORS = new RegExp([...byAnchor.keys()]
    .sort((one, other) => other.length - one.length)
    .map((anchor) => anchor.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s'))
    .join('|'), 'gi');
function allMatches(passage) {
    const { text } = passage;
    const matches = [];
    ANCHORS.lastIndex = 0;
    for (let anchor = ANCHORS.exec(text); anchor; anchor = ANCHORS.exec(text)) {
        const match = matchAt(passage, anchor.index, anchor[0]);
        if (match)
            matches.push(match);
        ANCHORS.lastIndex = match ? Math.max(match.end, anchor.index + 1) : anchor.index + 1;
    }
    return matches;
}
function matchAt(passage, at, anchor) {
    const shapes = byAnchor.get(anchor.toLowerCase().replace(/\s/g, ' ')) ?? [];
    for (const { pattern, say, isVague = false, needsCall = false } of shapes) {
        pattern.lastIndex = at;
        const found = pattern.exec(passage.text);
        if (!found)
            continue;
        const context = { sentence: found[0], line: () => aroundOf(passage, at) };
        const saying = say(found.groups ?? {}, context);
        const start = at - (found.groups?.lead?.length ?? 0);
        if (saying)
            return { start, end: at + found[0].length, saying, isVague, needsCall };
    }
    return null;
}
function aroundOf({ text, starts }, at) {
    const index = (0,source/* lineAt */.mh)(starts, at);
    const start = Math.max(starts[index] ?? 0, at - AROUND);
    const end = Math.min((starts[index + 1] ?? text.length + 1) - 1, at + AROUND);
    return text.slice(start, end);
}
/** So near to a sentence a code belongs to it. */
const NEAR = 600;
/** A code beside a sentence says nothing of its own, and one of several codes enough. */
function withoutVague(matches) {
    const plain = matches.filter(({ isVague }) => !isVague);
    const sure = matches.filter(({ needsCall }) => !needsCall);
    let last = null;
    return matches.filter((match) => {
        if (!match.isVague)
            return true;
        // A number may mean nothing after all, and takes the place of no code.
        if (match.needsCall)
            return !isNear(sure, match.start);
        const isAlone = !isNear(plain, match.start) && !(last && match.start - last.end < NEAR);
        last = match;
        return isAlone;
    });
}
/** Whether a place is near to one of some matches, which are in their order. */
function isNear(matches, at) {
    let low = 0;
    let high = matches.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((matches[middle]?.start ?? 0) <= at)
            low = middle + 1;
        else
            high = middle;
    }
    const [previous, next] = [matches[low - 1], matches[low]];
    return ((previous !== undefined && at - previous.end < NEAR) || (next !== undefined && next.start - at < NEAR));
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/found.js






/**
 * Reads a passage: what is understood of it, and which lines are not.
 *
 * @param before the last call that the text told of before the passage
 */
function readPassage(passage, before) {
    const candidates = findMatches(passage);
    const calls = callsOf(passage, candidates, before);
    const matches = candidates
        .map((match, index) => ({ ...match, call: calls[index] ?? null }))
        .filter(({ needsCall, call }) => !needsCall || call?.subject);
    const answered = new Set(matches.map(({ call }) => call?.line));
    return {
        found: matches.map((match, index) => describe(passage, match, matches[index - 1]?.end ?? 0)),
        doubtful: doubtfulLines(passage, matches, (line) => answered.has(line.number)),
    };
}
function describe(passage, match, from) {
    const { start, end, saying, call } = match;
    const words = proseOf(passage, match, from);
    const prose = operationInProse(words);
    const told = call?.isOnLine || !prose ? found_actOf(call) : prose;
    return {
        saying: saying.kind === 'unnamed' ? aboutCall(saying, call, words) : saying,
        text: passage.text.slice(start, end).replace(/\s+/g, ' ').trim(),
        act: ownAct(saying) ?? told,
        index: (0,source/* lineAt */.mh)(passage.starts, start),
        callLine: call?.line ?? null,
    };
}
/** What the sentence itself tells: SuiteQL only reads. */
function ownAct(saying) {
    if (saying.kind === 'record' && saying.isTable)
        return { operation: 'read', word: 'SuiteQL' };
    return 'act' in saying ? saying.act : null;
}
function found_actOf(call) {
    if (!call?.operation)
        return null;
    return { operation: call.operation, word: call.isOnLine ? call.word : `${call.word} in line ${call.line}` };
}
function aboutCall(saying, call, prose) {
    if (saying.subject !== null)
        return saying;
    const told = call ? null : recordInProse(prose);
    return {
        ...saying,
        subject: call?.subject ?? told,
        isQuery: call?.isQuery ?? false,
        ...(told && { isCall: false }),
    };
}
/** What stands before a sentence on its line; where the sentence names no permission it may tell itself. */
function proseOf({ text, starts }, { start, end, saying }, from) {
    const lineStart = starts[(0,source/* lineAt */.mh)(starts, start)] ?? 0;
    const tells = saying.kind === 'unnamed' || (saying.kind === 'record' && !saying.isTable);
    return text.slice(Math.max(lineStart, from, start - AROUND), tells ? end : start);
}
/** `Error creating employee: …`: the record type that words name behind an operation. */
const RECORD = /\b(?:creat|add|updat|edit|delet|remov|load|fetch|read|sav|insert|submit|post)(?:e|es|ed|ing|ting)? (?:an? |the )?(?:record (?:of type )?)?['"]?([a-z][a-z ]{2,30}?)['"]?(?= ?(?:[:.,(#'"]|\d|record|in NetSuite|$))/i;
function recordInProse(text) {
    const word = RECORD.exec(text)?.[1]?.trim();
    return word && (0,names/* isPermissionName */.Pd)(word) && !/^(?:transaction|record|entity|item)s?$/i.test(word)
        ? word
        : null;
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/keeper.js
/** More different sayings, or lines that are not understood, no one reads. */
const MOST_KEPT = 1000;
const MOST_TEXT = 300;
/** Keeps each saying and each line once, with how often it stands in the text. */
function keeper() {
    const sightings = new Map();
    const unclear = new Map();
    let more = 0;
    const keep = (map, key, make) => {
        const known = map.get(key);
        if (known)
            known.times += 1;
        else if (map.size < MOST_KEPT)
            map.set(key, make());
        else
            more += 1;
    };
    return {
        addFound({ saying, act, text, isListed = false }, { number }) {
            const first = () => ({ saying, act, text: shortened(text), line: number, times: 1, isListed });
            keep(sightings, JSON.stringify([saying, act?.operation, isListed]), first);
        },
        addDoubtful({ text, suspicion }, { number }) {
            const shown = shortened(text);
            const isForeign = suspicion === 'foreign';
            keep(unclear, shown.replace(/\d+/g, '0'), () => ({ line: number, text: shown, times: 1, isForeign }));
        },
        result: () => ({ sightings: [...sightings.values()], unclear: [...unclear.values()], more }),
    };
}
/** Never ends in half a character. */
function shortened(text) {
    return text.slice(0, MOST_TEXT).replace(/[\uD800-\uDBFF]$/, '');
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/lines.js
/** A longer line is read in parts: minified JSON can be a whole log. */
const LONGEST = 4096;
/** A line is parted at a blank or a comma if one stands so near. */
const SEARCHED = 256;
/** Cuts a text that comes in chunks into lines; `end` gives out what no line break ended. */
function lineSplitter(give) {
    let rest = '';
    let number = 1;
    const giveParts = (text, isWhole) => {
        let at = 0;
        while (text.length - at > LONGEST) {
            const next = cutAt(text, at);
            give({ number, text: text.slice(at, next) });
            at = next;
        }
        if (!isWhole)
            return text.slice(at);
        give({ number, text: text.slice(at) });
        number += 1;
        return '';
    };
    return {
        add(chunk) {
            let at = 0;
            for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', at)) {
                rest = giveParts(rest + chunk.slice(at, end), true);
                at = end + 1;
            }
            rest = giveParts(rest + chunk.slice(at), false);
        },
        end() {
            if (rest !== '')
                giveParts(rest, true);
            rest = '';
        },
    };
}
function cutAt(text, start) {
    const end = start + LONGEST;
    for (let at = end; at > end - SEARCHED; at--)
        if (/[\s,;}>]/.test(text[at - 1] ?? ''))
            return at;
    return end;
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/list/introduction.js

/** Words that a list of permissions follows. */
const ABOUT_PERMISSIONS = /\bpermissions?\b/i;
const ANNOUNCES = /\b(?:following|these|below|as follows|listed)\b|:$/i;
const REMOVES = /\b(?:remov|revok|delet|drop|exclud|without|except|must not|not (?:need|requir)|no longer|never)/i;
const DEMANDS = /\b(?:requir|need|add|grant|assign|giv|enabl|missing|lack|minimum|must have|at least|following permissions?)/i;
/** A step through the UI, which shows where permissions are. */
const LEADS = /\b(?:click|select|navigate|go to|open|sub-?tabs?|tab)\b/i;
const WITH_LEVEL = /\((?<one>view|create|edit|full)\)|\b(?:at|with|to|level:?|set to) (?:an? |the )?["']?(?<other>view|create|edit|full)\b|["']?(?<last>\bview|\bcreate|\bedit|\bfull)\b["']?[ -](?:level|access|permission)/i;
/** What a line says of the list below it; null for a line that announces none. */
function introductionIn(line) {
    if (!ABOUT_PERMISSIONS.test(line) || !ANNOUNCES.test(line))
        return null;
    const { one, other, last } = WITH_LEVEL.exec(line)?.groups ?? {};
    return {
        level: levelIn(one ?? other ?? last),
        isDemand: DEMANDS.test(line) && !LEADS.test(line),
        isRemoval: REMOVES.test(line),
    };
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/list/columns.js
const HEADS = [
    [
        'level',
        /^(?:minimum |required |recommended |access |permission )?(?:access |permission )?levels?(?: of access)?$|^access$|^minimum$/i,
    ],
    [
        'tab',
        /^(?:netsuite )?(?:permissions? )?(?:sub-?)?(?:tab|section|category|type|area|group)s?(?: (?:name|of (?:the )?permissions? tab))?$/i,
    ],
    [
        'name',
        /^(?:(?:netsuite|required|minimum|needed|necessary|standard|role|user) )?permissions?(?: names?| required| needed)?$|^name$/i,
    ],
];
/** What a cell at the head of a column says that the column has. */
function headOf(cell) {
    return HEADS.find(([, pattern]) => pattern.test(cell))?.[0] ?? null;
}
/** The columns that the head of a table names; null for a row that is no head. */
function columnsOf(cells) {
    const heads = cells.map(headOf);
    const columns = {
        tab: heads.indexOf('tab'),
        name: heads.indexOf('name'),
        level: heads.indexOf('level'),
    };
    const isNamed = columns.name >= 0 && (columns.level >= 0 || /^permissions?\b/i.test(cells[columns.name] ?? ''));
    return isNamed ? columns : null;
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/list/names.js


/** Whether a text is the name of a standard permission. */
function isKnown(text) {
    return MAY_BE_NAME.test(text) && (0,names/* permissionsCalled */["in"])(text).length > 0;
}
/** Names are words; what programs write is none. */
const MAY_BE_NAME = /^[A-Za-z][^{}[\]"=\\]{1,119}$/;
/** A longer cell is no name. */
const names_LONGEST = 200;
/**
 * Reads the cell with the name of a permission: its tab may stand before it, a level or a note behind it, and it may
 * hold several.
 *
 * @param area the tab that a column or a heading names
 * @param level the level that a column names
 */
function namesIn(cell, area, level) {
    const text = plainName(cell.slice(0, names_LONGEST));
    const whole = nameIn(text, area, level);
    if (isKnown(whole.name))
        return [[whole]];
    for (const [mark, isEither] of MARKS) {
        const written = text.split(mark);
        if (written.length < 2)
            continue;
        const parts = written.map((part) => nameIn(plainName(part), area, level));
        if (parts.some(({ name }) => !isKnown(name)))
            continue;
        return isEither ? [parts] : parts.map((one) => [one]);
    }
    return [[whole]];
}
/** The level that stands behind a name in its own cell: `Custom Lists (VIEW)`. */
function levelBehind(cell) {
    return levelIn(/[([](view|create|edit|full)\b[^)\]]{0,40}[)\]]/i.exec(cell)?.[1]);
}
/** What parts several names; whether one of them is enough. */
const MARKS = [
    [/\s-?or-?\s|\s?\/\s?/i, true],
    [/\s(?:and|&)\s|\s?[,;+]\s/i, false],
];
/** Without the marks of lists before it, and those of notes behind it. */
function plainName(written) {
    return written.replace(/^[-*•◦·☐☑✓✔\s]+|[\s*†‡¹²³:.]+$/g, '').replace(/\s+/g, ' ');
}
/** The longest beginning of a text that is a name: without what stands in brackets, or without a note. */
function nameIn(text, area, level) {
    const { tab, name: whole } = (0,names/* withTab */.WO)(text);
    const bare = whole.replace(/\s?[([][^)\]]{0,120}[)\]]/g, '').trim();
    const noted = bare.replace(NOTE, '').trim();
    const name = [...new Set([whole, bare, noted])].find(isKnown) ?? (bare || whole);
    const known = (0,names/* permissionsCalled */["in"])(name);
    const only = known.length === 1 ? (known[0]?.tab ?? null) : null;
    return { name, area: tab ?? area ?? only, level };
}
const NOTE = /\s?(?:\b(?:notes?|only|required|optional|if)\b:?|[–—]|\s-\s).{0,200}$/i;
/** The tab that a cell or a heading names, whatever note stands behind it. */
function tabIn(cell) {
    return (0,names/* tabNamed */.lq)(cell.replace(/\s?\([^)]{0,60}\)\s*$/, '').replace(/[*_:]+/g, ''));
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/list/text.js


/** Without tags of HTML and the marks of Markdown; a cell of a row ends in `|`. */
function plainLine(raw) {
    return raw
        .replace(/<\/t[dh]\s{0,5}>/gi, '|')
        .replace(text_TAG, '')
        .replace(/&nbsp;|\u00A0/g, ' ')
        .replace(/&(?:gt|rarr);/g, '>')
        .replace(/&amp;/g, '&')
        .replace(/&[nm]dash;/g, '–')
        .replace(/\*\*|__|`/g, '')
        .replace(/^#{1,6}\s/, '')
        .trim();
}
/** Tags of tables and text; other words in angle brackets are placeholders. */
const text_TAG = /<\/?(?:table|thead|tbody|tfoot|tr|t[dh]|col(?:group)?|caption|p|br|div|span|strong|em|b|i|u|a|code|small|su[bp]|font|li|ul|ol|h[1-6]|img|figure)\b[^<>]{0,300}>/gi;
/** The cells of a row of a table; null for a line that has but one, or none. */
function cellsOf(line) {
    if (line.includes('|')) {
        const cells = line.replace(/^\|/, '').replace(/\|$/, '').split('|').map(text_trimmed);
        return cells.length > 1 ? cells : null;
    }
    if (line.includes('\t'))
        return line.split('\t').map(text_trimmed);
    for (const mark of [';', ','])
        if (line.split(mark).length >= 3)
            return csvCells(line, mark);
    return null;
}
/** A line that has one cell, without the marks around it. */
function onlyCell(line) {
    return line.replace(/^[\s|]+|[\s|]+$/g, '');
}
function csvCells(line, mark) {
    const cells = [];
    let cell = '';
    let isQuoted = false;
    for (const character of line) {
        if (character === '"')
            isQuoted = !isQuoted;
        else if (character === mark && !isQuoted) {
            cells.push(cell.trim());
            cell = '';
        }
        else
            cell += character;
    }
    return [...cells, cell.trim()];
}
function text_trimmed(text) {
    return text.trim();
}
const text_LEVEL = 'view|create|edit|full';
/** A level, perhaps with others that would do as well, and a note behind it. */
const LEVEL_CELL = new RegExp(`^[("'\\[]?(${text_LEVEL})\\b[)"'\\]]?(?: ?(?:/|,|or|and) ?(${text_LEVEL})\\b)?(?: ?\\(?(?:only|access|level|or (?:higher|above|more))\\b.{0,80}| ?[([–—*-].{0,200}|[.:;,](?: .{0,200})?|[*†‡¹²³]{1,3})?$`, 'i');
/** `Full`, `View (or higher)`, `Edit or above`, `View/Full`, `View - for OneWorld`: of several the least; null for any other text. */
function levelOfCell(cell) {
    const [, first, second] = LEVEL_CELL.exec(cell) ?? [];
    const levels = [first, second].map(levelIn).filter((level) => level !== null);
    return levels.sort(permissions/* compareLevels */.t9)[0] ?? null;
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/list/lines.js



const BULLET = /^(?:[-*•]\s\[[ xX✓]?\]|[-*•◦·☐☑✓✔]|\[[ xX✓]?\]|\d{1,3}[.)])\s{1,4}/;
const LEVEL_ROW = /^(?<name>\S.{2,90}?)\s?(?<mark>[-–—:=>→([]|\s-\s|->|=>)\s?(?<level>(?:view|create|edit|full)\b(?:[)\] ].{0,20}|\/\w{4,6})?)$/i;
/** `Custom Lists (VIEW) Allows …`: what a permission is for, behind its level. */
const DESCRIBED = /^(?<name>[A-Z][^()|]{2,60}?) \((?<level>view|create|edit|full)\)\s\S/i;
/** The permissions of a line of words; null for a line that is no row of a list. */
function namesOfLine(line, state) {
    const isItem = BULLET.test(line);
    const text = line.replace(BULLET, '');
    return inline(text, state) ?? withLevel(text, isItem, state) ?? (isItem ? withoutLevel(text, state) : null);
}
/** `Lists > Accounts – VIEW`, or `Vendors: Edit` below a heading that names the tab. */
function withLevel(text, isItem, state) {
    const described = DESCRIBED.exec(text)?.groups;
    if (described && isKnown(described.name ?? ''))
        return namesIn(described.name ?? '', state.area, levelOfCell(described.level ?? ''));
    const { name = '', mark = '', level: written = '' } = LEVEL_ROW.exec(text)?.groups ?? {};
    const level = levelOfCell(written.replace(/[)\]]$/, ''));
    const own = name.replace(/[\s–—:=>→([-]+$/, '');
    if (!level || !isNamed(own, isItem && isWritten(mark, written), state))
        return null;
    return namesIn(own, state.area, level);
}
/** Whether a line looks as lists are written, rather than prose: `- Vendors: Edit`. */
function isWritten(mark, level) {
    return !mark.includes('>') && /^[A-Z]/.test(level);
}
/**
 * A name with its tab is one, unless it is a path of the UI or holds another row; another only where a heading or the way it is written tells that this is a
 * list.
 */
function isNamed(name, isItem, { isList }) {
    const own = (0,names/* withTab */.WO)(name);
    if (levelBehind(name) || (/[>→]/.test(own.name) && !isKnown(own.name)))
        return false;
    return own.tab !== null || ((isList || isItem) && isKnown(name));
}
/** `Lists: Customers (View), Vendors (Edit)` */
function inline(text, state) {
    const [, before = '', rest = ''] = /^([A-Za-z ]{4,22}?)\s?[:–—-]\s?(.{8,500})$/.exec(text) ?? [];
    const tab = tabIn(before);
    const items = rest.split(/[,;]\s/).map((item) => ITEM.exec(item.trim())?.groups);
    if (!tab || items.length < 2 || items.some((item) => item === undefined))
        return null;
    state.area = tab;
    return items.flatMap((item) => namesIn(item?.name ?? '', tab, levelOfCell(item?.level ?? '')));
}
const ITEM = /^(?:and )?(?<name>[A-Z][^()]{2,60}?) ?[([–—:-] ?(?<level>view|create|edit|full)\b[)\]]?\.?$/i;
/**
 * `1) Lists - Customers` below words that say that all of them are needed. The whole of a row is one name: what a subtab
 * holds, or when a permission is needed, is written in the same way.
 */
function withoutLevel(text, { introduction, area }) {
    if (!introduction?.isDemand || text.length > 90)
        return null;
    const { tab, name } = (0,names/* withTab */.WO)(text.replace(/\s?\([^()]{0,60}\)$|[.;]$/g, ''));
    return isKnown(name) ? [[{ name, area: tab ?? area, level: introduction.level }]] : null;
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/list/state.js
function newState() {
    return {
        columns: null,
        heads: [],
        area: null,
        isHeading: false,
        isList: false,
        tabs: null,
        introduction: null,
        cells: [],
        waiting: null,
        lastLine: 0,
    };
}
/** So many lines after the last one of a list nothing of it counts any more. */
const state_MOST_LINES_BETWEEN = 40;
/** Forgets a list that has ended. */
function forgetOld(state, line) {
    if (state.lastLine === 0 || line - state.lastLine <= state_MOST_LINES_BETWEEN)
        return;
    Object.assign(state, { ...newState(), cells: state.cells, waiting: state.waiting });
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/list/tables.js



/** The permissions of a row of a table; `part` for its head and its lines; null for what is no row of a list. */
function namesOfCells(cells, state) {
    const head = columnsOf(cells);
    if (head) {
        // A table without a column for the tab is about that of the heading above it.
        if (!state.isHeading)
            state.area = null;
        Object.assign(state, { columns: head, tabs: null });
        return 'part';
    }
    const tabs = cells.map(tabIn);
    if (tabs.length > 1 && tabs.every((tab) => tab !== null)) {
        Object.assign(state, { tabs, columns: null });
        return 'part';
    }
    const byTab = state.tabs && rowByTab(cells, state.tabs);
    if (byTab)
        return byTab;
    if (cells.every((cell) => /^:?-*:?$/.test(cell)))
        return state.columns || state.tabs ? 'part' : null;
    return (state.columns && tables_rowOf(cells, state.columns, state)) ?? rowOfCells(cells, state);
}
function tables_rowOf(cells, columns, state) {
    const written = cells[columns.name] ?? '';
    if (written === '')
        return null;
    const level = columns.level < 0 ? levelBehind(written) : levelOfCell(cells[columns.level] ?? '');
    // Without a level a row is one where its name is that of a permission: tables hold notes and sums as well.
    if (!level && !(columns.level < 0 || cells[columns.level] === '' ? isKnownRow(written) : false))
        return null;
    return tables_named(written, tabIn(cells[columns.tab] ?? ''), level, state);
}
/** A row of a table with a column for each tab: `Sales Order (Full) | Contacts (View)`. */
function rowByTab(cells, tabs) {
    const written = cells.map((cell, index) => ({ cell, tab: tabs[index] ?? null, level: levelBehind(cell) }));
    const filled = written.filter(({ cell }) => cell !== '');
    if (filled.length === 0 || filled.some(({ level }) => level === null))
        return null;
    return filled.flatMap(({ cell, tab, level }) => namesIn(cell, tab, level));
}
function isKnownRow(written) {
    return namesIn(written, null, null).every((names) => names.every(({ name }) => isKnown(name)));
}
/** A row of a table without a head, or one that lacks the cell of a tab that holds for several rows. */
function rowOfCells(cells, state) {
    const at = cells.findIndex((cell) => levelOfCell(cell));
    if (at < 1)
        return null;
    const level = levelOfCell(cells[at] ?? '');
    const before = cells[at - 1] ?? '';
    const isTabBefore = tabIn(before) !== null && at > 1 && tabIn(cells[at - 2] ?? '') === null;
    const written = isTabBefore ? (cells[at - 2] ?? '') : before;
    const tab = tabIn(isTabBefore ? before : (cells[at - 2] ?? '')) ?? tabIn(cells[at + 1] ?? '');
    if (!tab && !state.columns && !isKnownRow(written))
        return null;
    return tabIn(written) ? null : tables_named(written, tab, level, state);
}
function tables_named(written, tab, level, state) {
    if (tab)
        state.area = tab;
    return namesIn(written, tab ?? state.area, level);
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/list/reader.js







const NONE = { rows: [], isPart: false };
/** Longer lines are no rows. */
const reader_LONGEST = 600;
/** Longer lines are no cells. */
const LONGEST_CELL = 200;
/** So many lines a cell may have. */
const MOST_CELLS = 5;
/** Words of which a row, a head or an introduction has one. */
const MAY_BE_ROW = /\b(?:view|create|edit|full|levels?|permissions?|transactions?|reports?|lists?|setup|custom records?)\b|^[\s|:-]+$|^.{0,80}\b(?:name|tab|section|category|type|area|group|access)\b.{0,30}$/i;
function listReader() {
    const state = newState();
    return {
        read(line) {
            const { text, number } = line;
            if (text.length > reader_LONGEST)
                return NONE;
            const isItem = (state.introduction !== null && text.length <= LONGEST_CELL) ||
                (state.columns !== null && /[|\t;,]/.test(text));
            if (!isItem && !MAY_BE_ROW.test(text))
                return remember(state, line);
            forgetOld(state, number);
            const read = readLine(plainLine(text), line, state);
            if (read.isPart || read.rows.length > 0)
                state.lastLine = number;
            return read;
        },
        end: () => flushed(state),
    };
}
function readLine(plain, line, state) {
    const cells = cellsOf(plain);
    const names = cells && namesOfCells(cells, state);
    if (names)
        return take(names, plain, line.number, state);
    const text = onlyCell(plain);
    if (text === '')
        return NONE;
    return readHead(text, state) ?? readCell(text, line, state);
}
/** The head of a column, or of a part of the list. */
function readHead(text, state) {
    const tab = tabIn(text.replace(/^[-*#•\d.)\s]{0,8}/, '').replace(/^.{0,60}[>→]\s?/, ''));
    if (tab) {
        const { waiting } = state;
        state.waiting = null;
        if (waiting)
            return { rows: [withArea(waiting, tab)], isPart: true };
        // Several headings in a row are those of columns: nothing tells which of them a cell belongs to.
        const area = state.isHeading && state.area !== tab ? null : tab;
        Object.assign(state, { area, isHeading: true, isList: true, cells: [] });
        return { rows: [], isPart: true };
    }
    const head = headOf(text);
    if (!head)
        return null;
    state.heads = state.cells.length > 0 || state.heads.includes(head) ? [head] : [...state.heads, head];
    state.cells = [];
    return { rows: flushed(state), isPart: true };
}
function readCell(text, line, state) {
    const introduction = introductionIn(text);
    if (introduction) {
        Object.assign(state, { introduction, cells: [], lastLine: line.number });
        return { rows: flushed(state), isPart: false };
    }
    const level = levelOfCell(text);
    const cell = level && cellBefore(state);
    if (cell) {
        const names = namesIn(cell.text, state.area, level);
        const read = take(names, `${cell.text}: ${text}`, cell.line, state);
        const last = read.rows.at(-1);
        if (state.heads.at(-1) !== 'tab' || !last)
            return read;
        state.waiting = last;
        return { rows: read.rows.slice(0, -1), isPart: true };
    }
    const names = namesOfLine(text, state);
    if (names)
        return take(names, text, line.number, state);
    return remember(state, { ...line, text });
}
/** The cell with the name before one with a level; null where nothing tells that they are cells of a list. */
function cellBefore({ cells: written, columns, heads }) {
    const isInList = heads.length > 0 || columns !== null;
    const cells = (isInList ? written : written.slice(-1))
        .map(({ text, line }) => ({ text: onlyCell(plainLine(text)), line }))
        .filter(({ text }) => text !== '');
    const at = cells.findLastIndex(isName);
    const known = cells[at] ?? null;
    if (!isInList)
        return known;
    if (!known)
        return heads.includes('name') ? (cells[0] ?? null) : null;
    const either = alternatives(cells, at);
    return either === null ? known : { text: either, line: known.line };
}
/** Whether a cell holds the name of a permission; `Note:` is no name. */
function isName({ text }) {
    return (!text.endsWith(':') && namesIn(text, null, null).every((all) => all.every(({ name }) => isKnown(name))));
}
/** `A`, `or`, `B` on lines of their own. */
function alternatives(cells, index) {
    const [one, mark, other] = [cells[index - 2], cells[index - 1], cells[index]];
    const isEither = one && other && /^-?or-?$/i.test(mark?.text ?? '') && isKnown(one.text);
    return isEither ? `${one.text} or ${other.text}` : null;
}
function take(names, text, line, state) {
    const before = flushed(state);
    state.cells = [];
    if (names === 'part')
        return { rows: before, isPart: true };
    state.isHeading = false;
    if (state.introduction?.isRemoval)
        return { rows: before, isPart: true };
    return { rows: [...before, ...names.map((all) => ({ names: all, text, line }))], isPart: true };
}
/** Keeps a line that may be the cell of a row. It is read once a row needs it: most lines of most texts are none. */
function remember(state, { text, number }) {
    if (text.length > LONGEST_CELL || text.trim() === '')
        return NONE;
    state.cells = [...state.cells.slice(1 - MOST_CELLS), { text, line: number }];
    return state.waiting ? { rows: flushed(state), isPart: false } : NONE;
}
/** The row that waited for its tab, which has not come. */
function flushed(state) {
    const { waiting } = state;
    state.waiting = null;
    return waiting ? [waiting] : [];
}
function withArea(row, area) {
    return { ...row, names: row.names.map((name) => ({ ...name, area })) };
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/name-lists.js

/** "Missing permissions: REST Web Services, Log in using Access Tokens and SuiteAnalytics Workbook" */
const LIST = /\bmissing permissions:? ([^.;:"'()]{3,600}(?:,| and )[^.;:"'()]{3,120})/i;
/** A cleaned line in which each of several permissions that a list names is a sentence of its own. */
function namesApart(line) {
    return line.replace(LIST, (whole, list) => {
        // Names with their area are found one by one as they stand.
        if (list.includes(' -> '))
            return whole;
        const names = list.split(/, ?(?:and )?/).flatMap(apart);
        return names.map((name) => `missing '${name.trim()}' permission`).join('; ');
    });
}
/** Some names hold an "and" themselves. */
function apart(text) {
    const [first = '', ...others] = text.split(' and ');
    const second = others.join(' and ');
    return !(0,names/* isPermissionName */.Pd)(text.trim()) && (0,names/* isPermissionName */.Pd)(first.trim()) ? [first, second] : [text];
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/passage.js


function passageOf(lines) {
    const starts = [];
    let text = '';
    for (const line of lines) {
        starts.push(text.length);
        text += `${namesApart(clean(line.text))}\n`;
    }
    return { lines, text, starts };
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/passages.js
/** So many lines around one that matters are read with it: sentences are wrapped. */
const CONTEXT = 3;
/** A longer passage is read in pieces. */
const MOST_CHARACTERS = 64 * 1024;
/** Takes out of a text, line by line, what matters of it, and gives it out in pieces that fit in memory. */
function passageFinder(matters, give) {
    let recent = [];
    let lines = [];
    let characters = 0;
    let from = 0;
    let quiet = 0;
    const take = (line) => {
        lines.push(line);
        characters += line.text.length;
    };
    const close = () => {
        if (lines.length > 0)
            give({ lines, from, upTo: lines.length });
        recent = lines.slice(-CONTEXT);
        lines = [];
        characters = from = quiet = 0;
    };
    /** Goes on with the last lines, in which a sentence may begin, and some before them. */
    const part = () => {
        const upTo = Math.max(from + 1, lines.length - CONTEXT);
        give({ lines, from, upTo });
        const kept = lines.slice(Math.max(0, upTo - CONTEXT));
        from = kept.length - (lines.length - upTo);
        lines = [];
        characters = 0;
        kept.forEach(take);
    };
    const addToPassage = (line, isQuiet) => {
        take(line);
        quiet = isQuiet ? quiet + 1 : 0;
        if (quiet > CONTEXT)
            close();
        else if (characters > MOST_CHARACTERS)
            part();
    };
    return {
        add(line) {
            const isQuiet = !matters(line.text);
            if (isQuiet && lines.length === 0) {
                recent = [...recent.slice(1 - CONTEXT), line];
                return;
            }
            if (lines.length === 0)
                recent.forEach(take);
            addToPassage(line, isQuiet);
        },
        end: close,
    };
}

;// CONCATENATED MODULE: ./build/src/diagnose/read/scan.js











function scanner() {
    const kept = keeper();
    const calls = callMemory();
    const rows = listReader();
    const lists = listLines();
    let count = 0;
    const passages = passageFinder(mayMatter, ({ lines, from, upTo }) => {
        const { found, doubtful } = readPassage(passageOf(lines), calls.before(lines[0]));
        const isNew = ({ index }) => index >= from && index < upTo;
        const lineOf = ({ index }) => lines[index];
        for (const some of found.filter(isNew)) {
            kept.addFound(some, lineOf(some));
            calls.answered(some.callLine, lineOf(some).number);
        }
        for (const some of doubtful.filter(isNew))
            kept.addDoubtful(some, lineOf(some));
    });
    const addRows = (found) => {
        for (const row of found)
            kept.addFound(foundIn(row), { number: row.line, text: row.text });
    };
    const splitter = lineSplitter((line) => {
        count = line.number;
        const { rows: found, isPart } = rows.read(line);
        addRows(found);
        if (isPart)
            lists.add(line.number);
        if (isPart)
            return;
        if (mayHoldCall(line.text))
            calls.remember(line);
        passages.add(line);
    });
    return {
        read: splitter.add,
        end() {
            splitter.end();
            passages.end();
            addRows(rows.end());
            const result = kept.result();
            const unclear = result.unclear.filter((some) => !lists.explains(some));
            return { ...result, unclear, lines: count };
        },
    };
}
function foundIn({ names, text }) {
    const [only, ...others] = names;
    const saying = only && others.length === 0
        ? { kind: 'permission', name: only, lack: 'absent', act: null }
        : { kind: 'any-of', names, act: null };
    return { saying, act: null, text, index: 0, callLine: null, isListed: true };
}
/** More lines of lists in one text nobody pastes. */
const MOST_LIST_LINES = 2000;
/** So many lines before a row stands what introduces it, and so many behind one its notes. */
const LINES_AROUND_ROW = 6;
/** The lines of a text that belong to lists. */
function listLines() {
    const all = new Set();
    return {
        add(line) {
            if (all.size < MOST_LIST_LINES)
                all.add(line);
        },
        /** Whether a line that speaks of permissions is the introduction or a note of a list. */
        explains({ line, text }) {
            if (all.size === 0 || TROUBLE.test(text) || introductionIn(text)?.isRemoval)
                return false;
            for (let away = 1; away <= LINES_AROUND_ROW; away++)
                if (all.has(line + away) || all.has(line - away))
                    return true;
            return false;
        },
    };
}
/** Words of errors, which no list has. */
const TROUBLE = /\b(?:errors?|fatal|fail(?:ed|ure|s)?|exception|denied|refused|violation|insufficient|unauthori[sz]ed|not allowed|(?:do|does) ?(?:not|n.t) have)\b/i;
/** More calls in one passage nobody waits for an answer to. */
const MOST_CALLS = 64;
/** The last calls of a text, for the errors that answer them. */
function callMemory() {
    const calls = [];
    return {
        remember(line) {
            calls.push({ line, answeredIn: null });
            if (calls.length > MOST_CALLS)
                calls.shift();
        },
        answered(callLine, errorLine) {
            const call = calls.findLast(({ line }) => line.number === callLine);
            if (call)
                call.answeredIn = errorLine;
        },
        /** The call before a passage that begins with this line. */
        before(first) {
            const call = calls.findLast(({ line }) => first && line.number < first.number);
            if (!first || !call || first.number - call.line.number > MOST_LINES_BEFORE)
                return null;
            const mark = findOperations(clean(call.line.text)).at(-1);
            return mark ? { mark, line: call.line.number, answeredIn: call.answeredIn } : null;
        },
    };
}

// EXTERNAL MODULE: ./build/src/files/replace-file.js
var replace_file = __webpack_require__(46808);
// EXTERNAL MODULE: ./build/src/report/writing/fit-terminal.js
var fit_terminal = __webpack_require__(15193);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(70752);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
// EXTERNAL MODULE: ./build/src/cli/failure.js
var failure = __webpack_require__(84366);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/cli/input.js





/** The bytes of a file, or of stdin where it is `-` or none is named. */
function openInput(written, { folder, input }, ask) {
    if (written === '-' || written === undefined) {
        const stdin = input();
        if (stdin)
            return stdin;
        throw (0,failure/* wrongUse */.po)(ask);
    }
    const path = (0,external_node_path_.resolve)(folder, written);
    // A message is no path, and longer than the name of a file may be.
    if (isMessage(written) && (written.length > 255 || !(0,external_node_fs_.existsSync)(path)))
        return external_node_stream_.Readable.from([Buffer.from(written)]);
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!stats)
        throw (0,failure/* wrongUse */.po)(`There is no file "${written}".`);
    if (stats.isDirectory())
        throw (0,failure/* wrongUse */.po)(`"${written}" is a folder. ${ask}`);
    return (0,external_node_fs_.createReadStream)(path);
}
/** Whether an argument is a message itself: no file is named so, and it holds several words or a line end. */
function isMessage(written) {
    return /\n/.test(written) || /(?:\S+\s+){2,}\S/.test(written);
}
/** Text as it comes in, in the encoding of its byte order mark: some shells write UTF-16. Otherwise UTF-8. */
async function* decoded(bytes) {
    let decoder = null;
    let start = new Uint8Array();
    for await (const chunk of bytes) {
        if (decoder) {
            yield decoder.decode(chunk, { stream: true });
            continue;
        }
        start = Buffer.concat([start, chunk]);
        if (start.length < ENOUGH)
            continue;
        decoder = decoderFor(start);
        yield decoder.decode(start, { stream: true });
    }
    yield decoder ? decoder.decode() : decoderFor(start).decode(start);
}
/** A byte order mark, or a few letters of UTF-16 without one. */
const ENOUGH = 4;
function decoderFor([first, second, third, fourth]) {
    const isLittle = (first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0);
    const isBig = (first === 0xfe && second === 0xff) || (first === 0 && third === 0 && second !== 0);
    return new external_node_util_.TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8');
}

// EXTERNAL MODULE: ./build/src/access/active-roles.js
var active_roles = __webpack_require__(44760);
// EXTERNAL MODULE: ./build/src/access/grants.js
var access_grants = __webpack_require__(57793);
// EXTERNAL MODULE: ./build/src/policy/rule-settings.js
var rule_settings = __webpack_require__(81528);
// EXTERNAL MODULE: ./build/src/rules/shared/conflicts.js
var conflicts = __webpack_require__(33900);
;// CONCATENATED MODULE: ./build/src/cli/opened-duties.js






/** The duties that a role would hold alone with what a text asks for, and that the policy keeps apart. */
function openedDuties(answers, { role, home }, policy) {
    const active = home && (0,active_roles/* activeRolesOf */.H)(home).find((some) => some.role === role);
    if (!home || !active || policy.duties.length === 0 || !(0,rule_settings/* isOn */.M)(policy, 'duty-conflict'))
        return [];
    const grants = new Map(active.grants);
    const asked = answers.filter(({ refusal }) => refusal === null);
    for (const { target, level, step } of asked) {
        const key = (0,access_grants/* canonicalKey */.yk)(home, target.key);
        const due = step?.level ?? level;
        const own = grants.get(key);
        const at = (0,value/* placeOf */.$t)(active.role.root);
        const added = { key, level: due, restriction: 'none', object: null, at };
        if (!own || (0,permissions/* compareLevels */.t9)(own.level, due) < 0)
            grants.set(key, added);
    }
    const before = new Set((0,conflicts/* conflictsOf */.hC)(home, policy.duties, [active]).map(({ duty }) => duty.id));
    return (0,conflicts/* conflictsOf */.hC)(home, policy.duties, [{ ...active, grants }])
        .filter(({ duty }) => !before.has(duty.id))
        .flatMap(({ duty, sides }) => {
        const keys = new Set(sides.flat().map(({ grant }) => grant.key));
        const [first] = asked.filter(({ target }) => keys.has((0,access_grants/* canonicalKey */.yk)(home, target.key)));
        if (!first)
            return [];
        return {
            cause: `With this permission, ${active.role.id} holds every side of the duty ${duty.id} (${duty.title}), which the policy separates.`,
            fix: 'Give one side to another role, or add an exception that names who approved it.',
            rule: 'duty-conflict',
            asked: first.asked,
        };
    });
}

// EXTERNAL MODULE: ./build/src/cli/read-gate.js
var read_gate = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/src/policy/exceptions.js
var exceptions = __webpack_require__(29272);
// EXTERNAL MODULE: ./build/src/policy/match.js
var match = __webpack_require__(80381);
;// CONCATENATED MODULE: ./build/src/settle/role-limits.js





/** What a policy would say if a role had a permission at a level; null where it would say nothing, or accept it. */
function limitOn({ policy, today, pathInRepository }, role, key, level) {
    const entries = (0,match/* policiesFor */.Ov)(policy, role.id);
    const meant = (globs) => globs.filter(({ glob }) => (0,match/* keyMatches */.FY)(glob, key));
    const [forbid] = meant(entries.flatMap((entry) => entry.forbid));
    const [limit] = meant(entries.flatMap((entry) => entry.limit))
        .filter((entry) => (0,permissions/* compareLevels */.t9)(level, entry.level) > 0)
        .sort((one, other) => (0,permissions/* compareLevels */.t9)(one.level, other.level));
    const found = forbid
        ? { rule: 'forbidden-permission', level: 'NONE', entry: forbid }
        : limit
            ? { rule: 'level-above-limit', level: limit.level, entry: limit }
            : null;
    if (!found || (0,rule_settings/* ruleSettingOf */._)(policy, found.rule, pathInRepository(role.source.path)) === 'off')
        return null;
    const isAccepted = policy.exceptions.some((exception) => exception.rule === found.rule && !(0,exceptions/* hasExpired */.o)(exception, today) && accepts(exception, role, key, level));
    return isAccepted ? null : found;
}
/** Whether an exception accepts that a role has a permission at a level. */
function accepts({ role, object, permission, duty, level }, { id }, key, due) {
    return ((role === null || role === id) &&
        object === null &&
        duty === null &&
        (permission === null || (0,notation/* canonical */.$N)(permission) === (0,notation/* canonical */.$N)(key)) &&
        (level === null || (0,permissions/* compareLevels */.t9)(due, level) <= 0));
}

;// CONCATENATED MODULE: ./build/src/cli/refusal.js


/** Says why a policy keeps a role from having a permission, with the place of the entry. */
function refusalBy(gate, role) {
    return (key, level) => {
        const limit = limitOn(gate, role, key, level);
        return limit && refusal_sentence(limit, role.id);
    };
}
function refusal_sentence({ level, entry: { at, glob } }, role) {
    const { line, column } = (0,source/* positionAt */.t$)(at.source, at.start);
    const place = `${at.source.path}:${line}:${column}`;
    return level === 'NONE'
        ? `The policy forbids "${glob}" for ${role} (${place}).`
        : `The policy allows ${role} at most ${level} for "${glob}" (${place}).`;
}

// EXTERNAL MODULE: ./build/src/cli/report-options.js
var report_options = __webpack_require__(77591);
// EXTERNAL MODULE: ./build/src/check/load.js + 6 modules
var load = __webpack_require__(70468);
// EXTERNAL MODULE: ./build/src/check/role-names.js
var role_names = __webpack_require__(17185);
// EXTERNAL MODULE: ./build/src/files/relative-path.js
var relative_path = __webpack_require__(99045);
// EXTERNAL MODULE: ./build/src/files/working-tree.js + 1 modules
var working_tree = __webpack_require__(61108);
// EXTERNAL MODULE: ./build/src/util/nearest.js
var nearest = __webpack_require__(39604);
// EXTERNAL MODULE: ./build/src/cli/targets.js
var targets = __webpack_require__(73374);
;// CONCATENATED MODULE: ./build/src/cli/surroundings.js











/** The projects of the current folder, or of a role's file, and the role. Throws wrong use where there is no such role. */
function findSurroundings(written, folder) {
    const path = written === undefined ? null : pathOfRole(written, folder);
    const { folders, named } = (0,targets/* findTargets */.q)(path === null ? [] : [path], folder);
    const { tree } = (0,working_tree/* workingTree */.c)(folder, folders, () => false, { named });
    const loaded = (0,load/* load */.H)(tree, (0,relative_path/* pathSeenFrom */.xG)(folder));
    const { projects, problems } = loaded;
    if (written === undefined)
        return { surroundings: { projects, role: null, home: null }, problems };
    const { role, project } = path === null ? roleById(written, loaded) : roleAt(path, folder, loaded);
    return { surroundings: { projects, role, home: project }, problems };
}
/** What looks like a path is one; a script id never does. */
function pathOfRole(written, folder) {
    if (!/[/\\]|\.xml$/i.test(written))
        return null;
    const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.resolve)(folder, written), { throwIfNoEntry: false });
    if (!stats)
        throw (0,failure/* wrongUse */.po)(`There is no file "${written}".`);
    if (stats.isSymbolicLink())
        throw (0,failure/* wrongUse */.po)(`"${written}" is a link. Name the file that it points to.`);
    return written;
}
function roleById(written, { projects }) {
    const id = (0,sdf_reference/* parseReference */.F2)(written)?.scriptId ?? written;
    const found = projects.flatMap((project) => {
        const role = project.roleById.get(id);
        return role ? [{ role, project }] : [];
    });
    const [only, ...others] = found;
    if (only && others.length === 0)
        return only;
    if (only) {
        const paths = found.map(({ role }) => role.source.path);
        throw (0,failure/* wrongUse */.po)(`"${id}" is in several projects. Name its file: ${(0,words/* either */.gP)(paths)}.`);
    }
    const named = rolesNamed(written, projects);
    const [one, ...namesakes] = named;
    if (one && namesakes.length === 0)
        return one;
    if (one) {
        const all = named.map(({ role }) => role.id);
        throw (0,failure/* wrongUse */.po)(`Several roles are named "${written}". Use a script id: ${(0,words/* either */.gP)(all)}.`);
    }
    const ids = projects.flatMap(({ roleById: roles }) => [...roles.keys()]);
    const where = projects.length === 0 ? ' There is no SDF project here.' : (0,nearest/* didYouMean */.au)((0,nearest/* nearestWord */.zZ)(id, ids));
    throw (0,failure/* wrongUse */.po)(`There is no role "${id}" here.${where}`);
}
/** The roles that the UI calls so. */
function rolesNamed(name, projects) {
    return projects.flatMap((project) => (0,role_names/* roleIdsNamed */.c)(name, [project]).flatMap((id) => {
        const role = project.roleById.get(id);
        return role ? { role, project } : [];
    }));
}
function roleAt(path, folder, { projects }) {
    const real = (0,relative_path/* relativePath */.iZ)(folder, external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(folder, path)));
    for (const project of projects) {
        const role = project.roles.find(({ source }) => source.path === real);
        if (role)
            return { role, project };
    }
    throw (0,failure/* wrongUse */.po)(`"${path}" is not a readable role.`);
}

;// CONCATENATED MODULE: ./build/src/cli/diagnose.js
















/** The formats of a diagnosis. Each is loaded when it is asked for. */
const FORMATS = {
    text: async () => (await __webpack_require__.e(/* import() */ 3189).then(__webpack_require__.bind(__webpack_require__, 13189))).diagnosisText,
    json: async () => (await __webpack_require__.e(/* import() */ 9186).then(__webpack_require__.bind(__webpack_require__, 99186))).diagnosisJson,
};
const OPTIONS = [
    {
        name: 'role',
        value: 'ID',
        summary: 'The role that gets them: its script id or its name in a project of the current folder, or a path',
    },
    read_gate/* CONFIG_OPTION */.dG,
    { name: 'write', summary: 'Write them into the role, and into the objects that must list it' },
    (0,report_options/* formatOption */.Bx)('Answer', Object.keys(FORMATS), 'text'),
];
const ASK = 'Name a file with the errors, or pipe them in, for example: pbpaste | sdf-role-compliance diagnose';
const diagnose_diagnose = {
    takes: '[FILE|-]',
    about: `Finds the permissions to add from errors of NetSuite, SDF and integrations: their keys, the subtabs of the UI, the
lowest levels that resolve the errors, and the XML. Reads a file or stdin, with logs of any length.

Record types and segments are found by their names in the projects of the current folder. --write lowers and removes
nothing, and does not write what is uncertain or what the policy forbids for the role.

Exit codes: 0 every message was understood, 1 nothing or not everything was understood, something needs your choice,
or the policy forbids it, 2 incorrect usage, or something could not be read or written.`,
    options: OPTIONS,
    async run(given, world) {
        const isToWrite = given.options.has('write');
        const role = (0,cli_arguments/* lastValue */.k)(given, 'role');
        const [file, ...more] = given.words;
        if (more.length > 0)
            throw (0,failure/* wrongUse */.po)(`Unexpected argument "${more[0]}": diagnose reads only one file.`);
        if (isToWrite && role === undefined)
            throw (0,failure/* wrongUse */.po)('--write needs the role to change: --role ID');
        const scan = await scanned(openInput(file, world, ASK));
        const { surroundings, problems } = surroundingsOf(role, scan, world);
        for (const problem of problems)
            world.tell(problem);
        const diagnosis = await underPolicy(scan, surroundings, given, world);
        const isWritten = isToWrite && writeAll(diagnosis.answers, world);
        const report = await reportOf(given);
        const text = report(diagnosis, { colour: world.colour, isWritten });
        world.print((0,cli_arguments/* lastValue */.k)(given, 'format') === 'json' ? text : (0,fit_terminal/* fitTerminal */.q)(text, world.width));
        if (problems.length > 0 || isWritten !== isToWrite)
            return command/* NO_VERDICT */.YP;
        return isComplete(diagnosis) ? command/* PASSED */.f5 : command/* FAILED */.Wk;
    },
};
async function scanned(bytes) {
    const scan = scanner();
    for await (const chunk of decoded(bytes))
        scan.read(chunk);
    return scan.end();
}
/** Projects are read only where they can tell something. */
function surroundingsOf(role, scan, { folder }) {
    if (role === undefined && !wantsProjects(scan))
        return { surroundings: NOWHERE, problems: [] };
    return findSurroundings(role, folder);
}
/**
 * What a text comes to under the policy of the team: what it refuses to the role is not offered as if it were allowed, and
 * duties that the role would then hold alone are told.
 */
async function underPolicy(scan, surroundings, given, world) {
    const { role } = surroundings;
    if (!role)
        return diagnose(scan, surroundings);
    const gate = await (0,read_gate/* readFilesGate */.n8)(given, world);
    const diagnosis = diagnose(scan, { ...surroundings, refusal: refusalBy(gate, role) });
    const opened = openedDuties(diagnosis.answers, surroundings, gate.policy);
    return { ...diagnosis, advice: [...diagnosis.advice, ...opened] };
}
/** Gives back whether every file was written; what was done, and what was not, is told. */
function writeAll(answers, world) {
    const files = changedFiles(answers);
    if (files.length === 0)
        world.tell('There was nothing to write.');
    for (const { target, refusal } of answers)
        if (refusal !== null)
            world.tell(`Not written: ${target.key}. ${refusal}`);
    return files.map((file) => write(file, world)).every((isWritten) => isWritten);
}
function write({ source, text, done }, world) {
    try {
        if (source.encoding !== 'utf-8')
            throw new Error(`its encoding is ${source.encoding}. Save it as UTF-8 first`);
        (0,replace_file/* replaceFile */.f)((0,external_node_path_.resolve)(world.folder, source.path), Buffer.from(source.text), Buffer.from(text));
    }
    catch (error) {
        world.tell(`${source.path} could not be written: ${error.message}`);
        return false;
    }
    world.tell(`Wrote ${source.path}`);
    for (const sentence of done)
        world.tell(`  ${sentence}`);
    return true;
}
function reportOf(given) {
    return FORMATS[((0,cli_arguments/* lastValue */.k)(given, 'format') ?? 'text')]();
}
/** Whether all that was said was understood, is allowed, and leaves nothing to choose. */
function isComplete({ answers, questions, advice, list, unclear, more }) {
    const open = questions.length + unclear.length + more;
    const isRefused = answers.some(({ refusal }) => refusal !== null);
    return (answers.length + advice.length > 0 || list !== null) && open === 0 && !isRefused;
}


/***/ }),

/***/ 7968:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ GATE_OPTIONS),
/* harmony export */   _S: () => (/* binding */ baselineFile),
/* harmony export */   cw: () => (/* binding */ readGate),
/* harmony export */   dG: () => (/* binding */ CONFIG_OPTION),
/* harmony export */   n8: () => (/* binding */ readFilesGate),
/* harmony export */   nC: () => (/* binding */ policyCommitOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81807);
/* harmony import */ var _files_config_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3849);
/* harmony import */ var _files_git_revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19467);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99045);
/* harmony import */ var _policy_config_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5135);
/* harmony import */ var _policy_config_location_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37992);
/* harmony import */ var _policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(71927);
/* harmony import */ var _settle_baseline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92202);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70752);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27996);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84366);
/* harmony import */ var _repository_top_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(71084);














const CONFIG_OPTION = {
    name: 'config',
    value: 'FILE',
    summary: `The policy (default: ${_policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .CONFIG_FILE */ .g})`,
};
const GATE_OPTIONS = [
    CONFIG_OPTION,
    {
        name: 'policy-from',
        value: 'SIDE',
        choices: ['base', 'head'],
        summary: 'With --base: which policy and baseline apply, those of REVISION or of the files here (default: base)',
    },
    {
        name: 'baseline',
        value: 'FILE',
        summary: `Old findings that are accepted (default: ${_policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .BASELINE_FILE */ .t})`,
    },
];
/** What decides in a run of the command. Throws wrong use, with every fault of the config, where it cannot be taken. */
async function readGate(given, world) {
    const { folder } = world;
    const top = (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)(folder);
    const tip = tipOf(given, world);
    const policy = await policyOf((0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'config'), top, tip, world);
    const isBare = given.options.has('no-ignores');
    if (isBare && given.options.has('update-baseline'))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .wrongUse */ .po)('--update-baseline cannot be combined with --no-ignores, which would add what exceptions already accept.');
    const gate = (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gateOf */ .Rv)(isBare ? { ...policy, exceptions: [] } : policy, isBare ? _settle_baseline_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_BASELINE */ .gN : await baselineOf(given, tip, world), pathFrom(top, folder));
    return isBare ? { ...gate, ignoresComments: true } : gate;
}
/** What decides of the files on disk, without a baseline, for commands that judge no change. Throws like `readGate`. */
async function readFilesGate(given, world) {
    const { folder } = world;
    const top = (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)(folder);
    return (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gateOf */ .Rv)(await policyOf((0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'config'), top, null, world), null, pathFrom(top, folder));
}
function pathFrom(top, folder) {
    return (path) => (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path));
}
/** Where the baseline is, or will be: absolute. */
function baselineFile(given, folder) {
    const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'baseline');
    return named === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)(folder), _policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .BASELINE_FILE */ .t) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named);
}
/** The revision whose policy and baseline decide; null where those of the files on disk do. */
function tipOf(given, { folder }) {
    const revision = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'base');
    if (revision === undefined || (0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'policy-from') === 'head')
        return null;
    const { commit, top } = (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .asked */ .N)(() => (0,_files_git_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveWithTop */ .M4)(folder, revision));
    return { revision, commit, top, readInGit: (0,_files_config_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesInGit */ .z)(top, commit) };
}
/** The commit whose policy decides; null where that of the files on disk does. */
function policyCommitOf(given, world) {
    return tipOf(given, world)?.commit ?? null;
}
/** Reads files as a revision has them, by their paths from the current folder. Throws what a reader of a config throws. */
function readerAt({ revision, top, readInGit }, folder) {
    return async (path) => {
        const inside = (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path));
        if (!(0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)))
            throw new Error('it is outside the repository');
        const bytes = readInGit(inside);
        if (bytes === undefined)
            throw new Error(`git cannot read it at ${revision}`);
        return bytes;
    };
}
/** A file of the user's that no revision has, such as one that an earlier step of a pipeline has made. */
async function isUntracked(path, tip, folder) {
    if (!(0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(tip.top, path))
        return true;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return false;
    const commit = (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .asked */ .N)(() => (0,_files_git_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .WL)(folder, 'HEAD'));
    const head = { ...tip, commit, readInGit: (0,_files_config_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesInGit */ .z)(tip.top, commit) };
    for (const side of [tip, head])
        if ((await readerAt(side, folder)(path)) !== null)
            return false;
    return true;
}
async function policyOf(named, top, tip, world) {
    const { folder } = world;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, _policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .CONFIG_FILE */ .g));
    const isHere = tip === null || (named !== undefined && (await isUntracked(path, tip, folder)));
    const isShared = named !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,_policy_config_location_js__WEBPACK_IMPORTED_MODULE_7__/* .locationOf */ .hD)(named).kind === 'shared';
    if (!isHere && !isShared)
        return policyAt(named, tip, world);
    const isLocal = named === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
    const local = { kind: 'local', path: (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(folder, path) };
    const place = {
        named: named === undefined ? null : isLocal ? local : (0,_policy_config_location_js__WEBPACK_IMPORTED_MODULE_7__/* .locationOf */ .hD)(named),
        usual: local.path,
        isThere: async (some) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, some)),
    };
    const read = (0,_files_config_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readerWithin */ .b)(folder, isLocal ? (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) : top);
    return usable(await (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(place, { read, readShared: null }, (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)(folder)), 'The config', world);
}
/** The policy as a revision has it; without one where it has no config: a change cannot bring its own judge. */
async function policyAt(named, tip, world) {
    const { folder } = world;
    const read = readerAt(tip, folder);
    const place = await (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInBase */ .OJ)({
        named: named === undefined ? null : { kind: 'local', path: (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named)) },
        usual: (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tip.top, _policy_default_files_js__WEBPACK_IMPORTED_MODULE_13__/* .CONFIG_FILE */ .g)),
        isThere: async (path) => (await read(path)) !== null,
    });
    const found = await (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(place, { read, readShared: null }, (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryTop */ .K)(folder));
    return usable(found, `The config at ${tip.revision}`, world);
}
/** A baseline that is to be written anew begins with the one that is there. */
async function baselineOf(given, tip, world) {
    const { folder } = world;
    const file = baselineFile(given, folder);
    if (tip && !given.options.has('update-baseline') && !(await isUntracked(file, tip, folder))) {
        const bytes = await readerAt(tip, folder)(file);
        return bytes === null ? _settle_baseline_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_BASELINE */ .gN : baselineIn(bytes, file, world);
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) {
        const isDue = given.options.has('baseline') && !given.options.has('update-baseline');
        if (isDue)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .wrongUse */ .po)(`There is no baseline "${(0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .lastValue */ .k)(given, 'baseline')}". --update-baseline creates one.`);
        return _settle_baseline_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_BASELINE */ .gN;
    }
    return baselineIn((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), file, world);
}
async function baselineIn(bytes, file, world) {
    return usable(await (0,_check_read_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .readAccepted */ .oJ)((0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(world.folder, file), bytes), 'The baseline', world);
}
/** More are no help. */
const MOST_FAULTS = 20;
/** Throws wrong use where something could not be read, after each fault has been told on a line of its own. */
function usable(read, name, world) {
    if ('value' in read)
        return read.value;
    if ('misnamed' in read)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .wrongUse */ .po)(read.misnamed);
    for (const fault of read.faults.slice(0, MOST_FAULTS))
        world.tell((0,_policy_config_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFault */ .Q)(fault));
    const more = read.faults.length - MOST_FAULTS;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .wrongUse */ .po)(`${name} cannot be used.${more > 0 ? ` It has ${more} more errors.` : ''}`);
}


/***/ }),

/***/ 77591:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ formatOption),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   g3: () => (/* binding */ OUTPUT_OPTION),
/* harmony export */   np: () => (/* binding */ IGNORE_OPTION)
/* harmony export */ });
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47635);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70752);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84366);



/**
 * The option that chooses a format.
 *
 * @param task what is done in it: `Write the report`
 * @param usual the format of those who ask for none
 */
function formatOption(task, formats, usual) {
    return {
        name: 'format',
        value: 'FORMAT',
        choices: formats,
        meant: Object.fromEntries(Object.entries(OTHER_NAMES).filter(([, format]) => formats.includes(format))),
        summary: `${task} as ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(formats)} (default: ${usual})`,
    };
}
/** What people call formats who know another tool. */
const OTHER_NAMES = {
    md: 'markdown',
    codequality: 'gitlab',
    'code-quality': 'gitlab',
    codeclimate: 'gitlab',
    'github-actions': 'github',
    stylish: 'text',
    compact: 'concise',
};
/** The format that the ending of a file says. `.json` and `.xml` are those of several: the usual one is meant. */
const BY_ENDING = [
    [/\.sarif(?:\.json)?$/i, 'sarif'],
    [/(?:^|[/\\])gl-code-quality[^/\\]*\.json$/i, 'gitlab'],
    [/\.json$/i, 'json'],
    [/(?:^|[/\\.-])checkstyle[^/\\]*\.xml$/i, 'checkstyle'],
    [/\.xml$/i, 'junit'],
    [/\.html?$/i, 'html'],
    [/\.(?:md|markdown)$/i, 'markdown'],
    [/\.csv$/i, 'csv'],
    [/\.(?:txt|text|log)$/i, 'text'],
    // A text of this name would be opened by a program that cannot read it.
    [/\.(?:pdf|xlsx?|docx?|ya?ml|zip)$/i, 'none'],
];
/** The format that is asked for: by name, else by the ending of `--output`, else the usual one. */
function formatOf(given, formats, usual) {
    const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .lastValue */ .k)(given, 'format');
    const file = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .lastValue */ .k)(given, 'output');
    if (named !== undefined || file === undefined)
        return named ?? usual;
    const meant = BY_ENDING.find(([ending]) => ending.test(file))?.[1];
    const format = formats.find((one) => one === meant);
    if (meant !== undefined && !format)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongUse */ .po)(`The ending of "${file}" belongs to a format that this command does not write. --format accepts ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(formats)}.`);
    return format ?? usual;
}
const OUTPUT_OPTION = {
    name: 'output',
    short: 'o',
    value: 'FILE',
    summary: 'Write it to a file, whose ending chooses the format if none is named (default: stdout)',
};
const IGNORE_OPTION = {
    name: 'ignore',
    value: 'GLOB',
    repeatable: true,
    summary: 'Leave out files and folders; can be repeated',
};


/***/ }),

/***/ 71084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ repositoryTop)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The top folder of the repository that a folder lies in; the folder itself where it lies in none. */
function repositoryTop(current) {
    for (let folder = current;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return current;
    }
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

/***/ 5644:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ isInPlace),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93832);
/* harmony import */ var _sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60569);
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64465);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47635);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37042);
/* harmony import */ var _understand_level_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99899);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93697);








/** What sentences about one permission come to. */
function answerOf(granted, { role, refusal }) {
    const { target } = granted[0].grant;
    const demands = granted.map(({ sighting, grant }) => ({
        lack: grant.lack,
        level: grant.level,
        act: sighting.act,
    }));
    const present = role ? (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .presentLevel */ .uR)(role, target.key) : undefined;
    const { level, why } = (0,_understand_level_js__WEBPACK_IMPORTED_MODULE_3__/* .dueLevel */ .p)(target.permission, demands, present);
    const step = role && (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .stepFor */ .y5)(target, level, role);
    const notes = new Set(granted.map(({ grant }) => grant.note).filter((note) => note !== null));
    // A list says what a role has to have, not that it lacks it.
    const isKept = step !== null && isInPlace(step) && granted.every(({ sighting }) => sighting.isListed);
    const untaken = granted.flatMap(({ grant }) => noteOnLevel(target, grant.level));
    return {
        target,
        level,
        why,
        asked: (0,_asked_js__WEBPACK_IMPORTED_MODULE_5__/* .merged */ .Z)(granted.map(({ sighting }) => sighting)),
        notes: [
            ...new Set(untaken),
            ...notes,
            ...(isKept ? [] : noteOnRisk(target.key, level)),
            ...(step && !isKept ? noteOnStep(step, level, demands) : []),
        ],
        step,
        isListed: granted.some(({ sighting }) => sighting.isListed),
        refusal: step && !isInPlace(step) ? (refusal?.(target.key, step.level) ?? null) : null,
    };
}
/** Whether nothing is to be changed. */
function isInPlace({ role, object }) {
    return role.change === 'none' && (object?.change ?? 'none') === 'none';
}
/** A level that a text names and the permission does not take. */
function noteOnLevel({ key, permission }, named) {
    if (!permission || !named || (0,_understand_level_js__WEBPACK_IMPORTED_MODULE_3__/* .grantingLevels */ .W)(permission).includes(named))
        return [];
    return [`The text names ${named}, but ${key} has ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_6__/* .either */ .gP)((0,_understand_level_js__WEBPACK_IMPORTED_MODULE_3__/* .grantingLevels */ .W)(permission))}.`];
}
/** Whoever pastes an error wants it gone, and should know what that costs. */
function noteOnRisk(key, level) {
    const { risk, why } = (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__/* .explainRisk */ .Di)(key, level);
    return (0,_sdf_catalogue_risks_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRisks */ .IJ)(risk, 'high') >= 0
        ? [`This permission has ${risk} risk: anyone who holds it ${why}.`]
        : [];
}
function noteOnStep({ role, object, level }, due, demands) {
    const notes = [];
    const { id } = role.in;
    if (isInPlace({ role, object, level })) {
        notes.push(`${id} has it at ${role.present} in its file: deploy the role, or check that the user has this role. A restriction of the role or a global permission of the user can also be the reason.`);
    }
    else if (role.present === null && demands.some(({ lack }) => lack === 'too-low')) {
        notes.push(`The message says that the role has it at a lower level, but ${id} does not have it in its file: the account may differ.`);
    }
    if ((0,_sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .inactiveMark */ .Vk)(role.in))
        notes.push(`${id} is inactive: nobody can use it.`);
    if (object?.present && (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(level, due) > 0) {
        notes.push(`${object.in.id} lists the role at ${object.present}; both sides must have the same level.`);
    }
    return notes;
}
/** In the order of the subtabs of the UI, then by key. */
function byPlace({ target: one }, { target: other }) {
    return areaIndex(one.area) - areaIndex(other.area) || (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n)(one.key, other.key);
}
const AREAS = ['Transactions', 'Reports', 'Lists', 'Setup', 'Custom Record', null];
function areaIndex(area) {
    return AREAS.indexOf(area);
}


/***/ }),

/***/ 93697:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ objectEntries),
/* harmony export */   nW: () => (/* binding */ roleEntries),
/* harmony export */   uR: () => (/* binding */ presentLevel),
/* harmony export */   y5: () => (/* binding */ stepFor)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);
/* harmony import */ var _sdf_notation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2891);
/* harmony import */ var _sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60569);
/* harmony import */ var _sdf_permission_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31999);
/* harmony import */ var _sdf_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27820);
/* harmony import */ var _sdf_restriction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35051);






/** The level at which a role has a permission: of several entries the highest; null where it has none. */
function presentLevel(role, key) {
    return highest(roleEntries(role, key));
}
/** The entries of a role for a permission, however the key is written. */
function roleEntries({ permissions }, key) {
    return permissions.filter((entry) => entry.key && (0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)((0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_1__/* .dueKey */ .u4)(entry.key.text)) === (0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(key));
}
/** The entries of an object for a role. */
function objectEntries({ permittedRoles }, role) {
    return permittedRoles.filter((entry) => entry.role && (0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)((0,_sdf_notation_js__WEBPACK_IMPORTED_MODULE_1__/* .dueRole */ .nv)(entry.role.text)) === (0,_sdf_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(role.id));
}
/** What it takes that the role has a permission at a level, on both sides. */
function stepFor({ key, known }, due, role) {
    const mine = roleEntries(role, key);
    const object = known && isListed(known, role) ? known.object : null;
    const theirs = object ? objectEntries(object, role) : [];
    const levels = [due, highest(mine), highest(theirs)].filter((level) => level !== null);
    const level = levels.reduce((one, other) => ((0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(other, one) > 0 ? other : one));
    const grant = { level, restriction: restrictionIn(mine) ?? restrictionIn(theirs) ?? 'none' };
    return {
        level,
        role: { in: role, ...changeOf(mine, level), entry: (0,_sdf_permission_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .roleEntry */ .Bp)(key, grant) },
        object: object && {
            in: object,
            ...changeOf(theirs, level),
            entry: (0,_sdf_permission_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .objectEntry */ .et)(object, role.id, grant),
        },
    };
}
/** Whether an object is to list the role: one of the same project, and no inactive role. */
function isListed({ project }, role) {
    return project.roles.includes(role) && !(0,_sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .inactiveMark */ .Vk)(role);
}
function changeOf(entries, level) {
    const present = highest(entries);
    if (entries.length === 0)
        return { present, change: 'add' };
    return { present, change: present && (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(present, level) >= 0 ? 'none' : 'raise' };
}
function highest(entries) {
    const levels = entries.map((entry) => (0,_sdf_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(entry.level)).filter((level) => level !== null);
    const [first] = levels;
    return first ? levels.reduce((one, other) => ((0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(other, one) > 0 ? other : one), first) : null;
}
function restrictionIn([entry]) {
    return entry ? (0,_sdf_restriction_js__WEBPACK_IMPORTED_MODULE_5__/* .restrictionOf */ .gV)(entry.restriction) : null;
}


/***/ }),

/***/ 37042:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ merged)
/* harmony export */ });
/** Several as one: the first, and all in number. */
function merged(all) {
    const first = all.reduce((one, other) => (other.line < one.line ? other : one));
    return { text: first.text, line: first.line, times: all.reduce((sum, { times }) => sum + times, 0) };
}


/***/ }),

/***/ 99899:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ grantingLevels),
/* harmony export */   p: () => (/* binding */ dueLevel)
/* harmony export */ });
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62263);

/** What an operation takes: CREATE changes nothing that is there, EDIT adds as well, FULL deletes. */
const LEVEL_OF = {
    read: 'VIEW',
    create: 'CREATE',
    edit: 'EDIT',
    delete: 'FULL',
};
/** The levels of a permission that grant something, the least first; all where no source tells. */
function grantingLevels(permission) {
    const granting = _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.filter((level) => level !== 'NONE');
    const allowed = granting.filter((level) => !permission || (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .levelVerdict */ .Qi)(permission, level) === 'allowed');
    return allowed.length > 0 ? allowed : granting;
}
/**
 * The least level that answers all demands.
 *
 * @param present the level that the role has; null where it has none, undefined where no role is known
 */
function dueLevel(permission, demands, present) {
    const levels = grantingLevels(permission);
    const dues = demands.map((demand) => dueFor(levels, demand, present));
    return dues.reduce((one, other) => ((0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(other.level, one.level) > 0 ? other : one));
}
function dueFor(levels, demand, present) {
    const wished = wishedLevel(levels, demand);
    const above = levelAbove(levels, demand, present);
    return above && (!wished || (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(above.level, wished.level) > 0)
        ? above
        : (wished ?? {
            level: leastOf(levels),
            why: levels.length > 1 ? 'the lowest level that grants something' : ONLY,
        });
}
const ONLY = 'the only level that it has';
/** The level that the message or the operation names, or the nearest that the permission takes. */
function wishedLevel(levels, { level, act }) {
    const named = level ?? (act && LEVEL_OF[act.operation]);
    if (!named)
        return null;
    const enough = levels.find((other) => (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(other, named) >= 0) ?? levels.at(-1) ?? named;
    if (levels.length === 1)
        return { level: enough, why: ONLY };
    if (level)
        return { level: enough, why: 'the message names it' };
    return { level: enough, why: act ? `to ${act.operation} (${act.word})` : '' };
}
/** The next level above the one that is said to be too low. */
function levelAbove(levels, { lack }, present) {
    const held = present && present !== 'NONE' ? present : null;
    if (lack === 'absent' || (lack === 'either' && !held))
        return null;
    const least = leastOf(levels);
    const next = levels.find((level) => (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(level, held ?? least) > 0);
    if (!next)
        return { level: levels.at(-1) ?? least, why: levels.length > 1 ? 'the highest level that it has' : ONLY };
    if (held)
        return { level: next, why: `the next above ${held}, which the role has` };
    return { level: next, why: `the message says that a lower one was not enough` };
}
function leastOf(levels) {
    return levels[0] ?? 'VIEW';
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

/***/ 46808:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/**
 * Gives a file new bytes in place of those that were read of it: the file is at any moment the old one or the new one.
 *
 * Throws, and leaves the file alone, where it may not be written, is a link, or is not as it was read.
 */
function replaceFile(path, read, bytes) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    if (!stats.isFile())
        throw new Error('it is no longer a regular file');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path).equals(read))
        throw new Error('it was changed in the meantime');
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        writeNew(temporary, bytes, stats);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
function writeNew(path, bytes, { mode, uid, gid }) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx', mode);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, bytes);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(file, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
    keepOwner(path, uid, gid);
}
/** Only an administrator can, and only they have to: a new file of theirs would lock its owner out. */
function keepOwner(path, uid, gid) {
    if (process.getuid?.() === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(path, uid, gid);
}


/***/ }),

/***/ 26718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pd: () => (/* binding */ isPermissionName),
  "in": () => (/* binding */ permissionsCalled),
  QB: () => (/* binding */ permissionsNamed),
  Dl: () => (/* binding */ permissionsNear),
  lq: () => (/* binding */ tabNamed),
  WO: () => (/* binding */ withTab)
});

// EXTERNAL MODULE: ./build/src/util/nearest.js
var nearest = __webpack_require__(39604);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(77043);
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/names/aliases.js

/**
 * Names that are not the catalogue's, by where they are found. What differs in plural, spelling, spaces or small words
 * alone, and the names of record types, need no entry: `names.ts` reads them so.
 */
const SOURCED = {
    'vendor-lists': { TRAN_CASHRFND: ['Cash Sale Refund'], LIST_TAXITEM: ['Tax Items'] },
    'cdata-permissions': { ADMI_MANAGE_OWN_OAUTH_TOKENS: ['User Access Token'] },
    article_4160616848: { ADMI_LOGIN_OAUTH2: ['OAuth 2.0 Access Tokens'] },
    bridgehead_4713655519: {
        ADMI_CUSTBODYFIELD: ['Transaction Body Fields'],
        ADMI_CUSTCOLUMNFIELD: ['Transaction Line Fields', 'Transaction Column Fields'],
        ADMI_CUSTENTITYFIELD: ['Entity Fields'],
        ADMI_CUSTEVENTFIELD: ['CRM Fields'],
        ADMI_CUSTITEMFIELD: ['Item Fields'],
        ADMI_CUSTOTHERFIELD: ['Other Record Fields'],
        ADMI_CUSTRECORD: ['Record Types'],
    },
    section_N295396: {
        ADMI_KPIREPORT: ['KPI Scoreboards'],
        LIST_ENTITY_DUPLICATES: ['Duplicate Entry Management'],
        LIST_FINANCIAL_EXCEPTION_MGMT: ['Exception Management'],
        LIST_HCMJOB: ['Job Management'],
        LIST_JOBREQUISITION: ['Job Requisitions'],
        LIST_LICENSEPLATE: ['Licence Plate'],
        LIST_ORGANIZATIONVALUE: ['Organization Value'],
        LIST_WBS: ['View Breakdown Structure'],
        TRAN_CARDCHRG: ['Credit Card Charge'],
        TRAN_ESTIMATE: ['Quote'],
    },
    section_N1218788: {
        TRAN_SALESORDAPPRV: ['Approve Sales Orders'],
    },
    section_3941950392: {
        TRAN_DEPOSIT: ['Make Deposits'],
    },
    article_160276344912: {
        ADMI_MANAGEROLES: ['Manage Roles'],
    },
    'webstorm-43': {
        ADMI_ALLOW_JS_HTML_UPLOAD: ['Upload HTML/Javascript'],
    },
};
/** Names that people and messages use, of which no public page was found yet. They are read, and shown to nobody. */
const UNSOURCED = {
    ADMI_CUSTRECORD: ['Custom Records'],
    ADMI_ENABLEFEATURES: ['Features'],
    ADMI_LOGIN_OAUTH: ['Token-based Authentication', 'Login with Access Tokens'],
    ADMI_LOGIN_OAUTH2: ['OAuth 2.0', 'Log in using OAuth 2.0'],
    ADMI_MANAGEROLES: ['Roles', 'Roles Management'],
    ADMI_MANAGEUSERS: ['Users'],
    ADMI_MANAGE_OAUTH_TOKENS: ['OAuth Token Management'],
    ADMI_MANAGE_OWN_OAUTH_TOKENS: ['Manage Own Access Tokens'],
    ADMI_RESTWEBSERVICES: ['RESTful Web Services', 'REST API'],
    ADMI_SUITEANALYTICSCONNECT: ['SuiteAnalytics Connect - Read'],
    ADMI_WEBSERVICES: ['SuiteTalk', 'SOAP', 'SuiteTalk Web Services', 'SOAP API'],
    LIST_FILECABINET: ['Documents', 'Files and Documents'],
    LIST_FIND: ['Search'],
    LIST_TAXITEM: ['Tax Rates'],
    LIST_UNIT: ['Units of Measure'],
    REPO_ANALYTICS: ['SuiteAnalytics', 'Workbook', 'Analytics Workbook'],
    TRAN_CARDCHRG: ['Enter Credit Card Charges'],
    TRAN_CUSTCRED: ['Issue Credit Memos', 'Customer Credit Memo'],
    TRAN_CUSTINVC: ['Customer Invoice', 'Sales Invoice'],
    TRAN_CUSTPYMT: ['Accept Customer Payments', 'Payment'],
    TRAN_EXPREPT: ['Enter Expense Reports'],
    TRAN_FIND: ['Transactions Find', 'Search Transactions'],
    TRAN_ITEMSHIP: ['Item Shipment', 'Fulfillment'],
    TRAN_PURCHORDRECEIVE: ['Receive Purchase Orders'],
    TRAN_RTNAUTH: ['Sales Return'],
    TRAN_TIMEBILL: ['Time', 'Time Tracking', 'Enter Time'],
    TRAN_VENDBILL: ['Enter Vendor Bills', 'Vendors Bills', 'Vendor Invoice'],
    TRAN_VENDBILLAPPRV: ['Approve Vendor Bills', 'Bill Approval'],
    TRAN_VENDPYMT: ['Pay Vendor Bills'],
};
/** Other names of permissions; those with a source first. */
const ALIASES = [
    ...Object.entries(SOURCED).flatMap(([source, names]) => from(source, names)),
    ...from(null, UNSOURCED),
];
function from(source, names) {
    return Object.entries(names).flatMap(([id, all]) => all.map((name) => ({ id, name, source })));
}
const byId = (0,group_by/* groupBy */.$)(ALIASES, ({ id }) => id);
/** The other names of a permission. */
function aliasesOf(id) {
    return byId.get(id) ?? [];
}

;// CONCATENATED MODULE: ./build/src/sdf/catalogue/names/record-types.js
/**
 * Record types and tables, as REST, SOAP, SuiteScript and SuiteQL call them, by the permission that opens them.
 *
 * Compiled from the Records Catalog as NetSuite shows it (in public copies: iloveitaly/netsuite-permissions), and from
 * the names of the record types themselves.
 */
const BY_PERMISSION = {
    TRAN_CUSTINVC: 'invoice',
    TRAN_CASHSALE: 'cashSale',
    TRAN_CASHRFND: 'cashRefund',
    TRAN_CUSTCRED: 'creditMemo creditNote',
    TRAN_CUSTPYMT: 'customerPayment',
    TRAN_CUSTAUTH: 'customerPaymentAuthorization',
    TRAN_CUSTDEP: 'customerDeposit',
    TRAN_CUSTRFND: 'customerRefund',
    TRAN_CUSTCHRG: 'statementCharge',
    TRAN_DEPAPPL: 'depositApplication',
    TRAN_DEPOSIT: 'deposit bankDeposit',
    TRAN_CHECK: 'check',
    TRAN_CHARGE: 'charge',
    TRAN_CHARGERULE: 'chargeRule',
    TRAN_ESTIMATE: 'estimate quote salesQuote',
    TRAN_OPPRTNTY: 'opportunity',
    TRAN_SALESORD: 'salesOrder',
    TRAN_RTNAUTH: 'returnAuthorization',
    TRAN_ITEMSHIP: 'itemFulfillment shippingPackage trackingNumber',
    TRAN_FFTREQ: 'fulfillmentRequest',
    TRAN_STPICKUP: 'storePickupFulfillment',
    TRAN_PURCHORD: 'purchaseOrder',
    TRAN_PURCHREQ: 'purchaseRequisition requisition',
    TRAN_PURCHCON: 'purchaseContract',
    TRAN_BLANKORD: 'blanketPurchaseOrder',
    TRAN_RFQ: 'requestForQuote',
    TRAN_VENDRFQ: 'vendorRequestForQuote',
    TRAN_ITEMRCPT: 'itemReceipt',
    TRAN_VENDBILL: 'vendorBill bill enterBill',
    TRAN_VENDPYMT: 'vendorPayment billPayment payBill',
    TRAN_VENDCRED: 'vendorCredit billCredit vendorCreditMemo',
    TRAN_VENDAUTH: 'vendorReturnAuthorization',
    TRAN_VPREP: 'vendorPrepayment',
    TRAN_VPREPAPP: 'vendorPrepaymentApplication',
    TRAN_EXPREPT: 'expenseReport',
    TRAN_CARDCHRG: 'creditCardCharge',
    TRAN_CARDRFND: 'creditCardRefund',
    TRAN_JOURNAL: 'journalEntry journal interCompanyJournalEntry advInterCompanyJournalEntry statisticalJournalEntry allocationSchedule',
    TRAN_PEJRNL: 'periodEndJournal',
    TRAN_FXREVAL: 'currencyRevaluation fxRevaluation',
    TRAN_INVADJST: 'inventoryAdjustment',
    TRAN_INVTRNFR: 'inventoryTransfer',
    TRAN_INVCOUNT: 'inventoryCount',
    TRAN_INVREVAL: 'inventoryCostRevaluation',
    TRAN_STATCHNG: 'inventoryStatusChange',
    TRAN_BINTRNFR: 'binTransfer',
    TRAN_BINWKSHT: 'binWorksheet',
    TRAN_TRNFRORD: 'transferOrder interCompanyTransferOrder',
    TRAN_WORKORD: 'workOrder manufacturingOperationTask mfgPlannedTime',
    TRAN_WOISSUE: 'workOrderIssue',
    TRAN_WOCOMPL: 'workOrderCompletion',
    TRAN_WOCLOSE: 'workOrderClose',
    TRAN_BUILD: 'assemblyBuild buildAssembly',
    TRAN_UNBUILD: 'assemblyUnbuild unbuildAssembly',
    TRAN_TIMEBILL: 'timeBill timeEntry timeSheet',
    TRAN_PAYCHECK: 'payCheck',
    TRAN_BUDGET: 'budget budgets budgetImport budgetLegacy',
    TRAN_REVARRNG: 'revenueArrangement',
    TRAN_REVCOMM: 'revenueCommitment',
    TRAN_WAVE: 'wave',
    TRAN_FIND: 'transaction transactionLine transactionAccountingLine previousTransactionLink nextTransactionLink',
    TRAN_POSTPERIODS: 'postingPeriod',
    LIST_CUSTJOB: 'customer lead prospect customerSubsidiaryRelationship',
    LIST_VENDOR: 'vendor vendorSubsidiaryRelationship supplier',
    LIST_EMPLOYEE: 'employee employeeSubsidiaryRelationship',
    LIST_PARTNER: 'partner',
    LIST_CONTACT: 'contact',
    LIST_COMPETITOR: 'competitor',
    LIST_OTHERNAME: 'otherName',
    LIST_GENERICRESOURCE: 'genericResource',
    LIST_CRMGROUP: 'entityGroup',
    LIST_JOB: 'job project',
    LIST_PROJECTTASK: 'projectTask',
    LIST_PROJECTTEMPLATE: 'projectTemplate',
    LIST_RSRCALLOCATION: 'resourceAllocation',
    LIST_ITEM: `item inventoryItem lotNumberedInventoryItem serializedInventoryItem assemblyItem lotNumberedAssemblyItem
    serializedAssemblyItem kitItem nonInventoryItem nonInventorySaleItem nonInventoryPurchaseItem nonInventoryResaleItem
    serviceItem serviceSaleItem servicePurchaseItem serviceResaleItem otherChargeItem otherChargeSaleItem
    otherChargePurchaseItem otherChargeResaleItem discountItem markupItem paymentItem subtotalItem descriptionItem
    itemGroup downloadItem giftCertificateItem inventoryBalance inventoryNumber pricing`,
    LIST_SHIPITEM: 'shipItem',
    LIST_BOM: 'bom bomRevision',
    LIST_BIN: 'bin',
    LIST_UNIT: 'unitsType unitOfMeasure unit',
    LIST_ACCOUNT: 'account accountType chartOfAccounts glAccount',
    LIST_DEPARTMENT: 'department',
    LIST_CLASS: 'classification class',
    LIST_LOCATION: 'location',
    LIST_SUBSIDIARY: 'subsidiary',
    LIST_CURRENCY: 'currency currencyRate exchangeRate consolidatedExchangeRate',
    LIST_CATEGORY: 'expenseCategory',
    LIST_TAXITEM: 'salesTaxItem taxCode taxItem taxGroup taxType nexus taxControlAccount',
    LIST_TAXSCHEDULE: 'taxSchedule',
    LIST_BILLINGSCHEDULE: 'billingSchedule',
    LIST_SUBSCRIPTION: 'subscription',
    LIST_SUBSCRIPTIONPLAN: 'subscriptionPlan',
    LIST_SUBSCRIPTIONCHANGEORDER: 'subscriptionChangeOrder',
    LIST_PRICEBOOK: 'priceBook',
    LIST_PRICEPLAN: 'pricePlan',
    LIST_PROMOTIONCODE: 'promotionCode couponCode',
    LIST_CASE: 'supportCase case',
    LIST_ISSUE: 'issue',
    LIST_TASK: 'task',
    LIST_CALL: 'phoneCall',
    LIST_EVENT: 'calendarEvent event',
    LIST_CRMMESSAGE: 'message',
    LIST_HISTORY: 'note userNote',
    LIST_CAMPAIGN: 'campaign',
    LIST_EMAILTEMPLATE: 'emailTemplate',
    LIST_FILECABINET: 'file folder mediaItemFolder fileCabinet',
    LIST_REVENUEELEMENT: 'revenueElement',
    LIST_REVENUEPLAN: 'revenuePlan revRecPlan',
    LIST_REVRECSCHEDULE: 'revRecSchedule',
    LIST_INBOUNDSHIPMENT: 'inboundShipment',
    LIST_FISCALCALENDAR: 'fiscalCalendar',
    LIST_PAYROLLITEM: 'payrollItem',
    LIST_FINHISTORY: 'transactionHistory',
    LIST_ADDRESS: 'transactionBillingAddressbook transactionShippingAddressbook',
    ADMI_ACCTPERIODS: 'accountingPeriod',
    ADMI_ACCOUNTINGBOOK: 'accountingBook',
    ADMI_ACCOUNTINGLIST: `term terms paymentTerm priceLevel pricingGroup customerCategory vendorCategory customerMessage
    costCategory incoterm jobStatus jobType budgetCategory billingRateCard`,
    LIST_PAYMETH: 'paymentMethod',
    ADMI_CUSTRECORD: 'customRecordType',
    ADMI_CUSTLIST: 'customList',
    ADMI_CUSTFIELD: 'customField',
    ADMI_MANAGECUSTOMSEGMENTS: 'customSegment',
    ADMI_CUSTTRANSACTION: 'customTransactionType',
    ADMI_CUSTOMSCRIPT: 'script scriptDeployment scheduledScript mapReduceScript suitelet restlet userEventScript',
    ADMI_DELETEDRECORD: 'deletedRecord',
    ADMI_AUDITLOGIN: 'loginAudit',
    ADMI_SETUPCOMPANY: 'companyInformation country state',
};
const byType = new Map(Object.entries(BY_PERMISSION).flatMap(([permission, types]) => types.split(/\s+/).map((type) => [type.toLowerCase(), permission])));
/** The id of the permission that opens a record type, whatever its case and the blanks in its name; null if unknown. */
function permissionOfRecordType(type) {
    return byType.get(type.toLowerCase().replace(/[\s_-]/g, '')) ?? null;
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/names/spelling.js
var spelling = __webpack_require__(83384);
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/names/names.js





const exact = indexOf(spelling/* plainName */.MH, namesOf);
const tolerant = indexOf(spelling/* keyOf */.TN, namesOf);
const loose = indexOf(spelling/* looseKeyOf */.R, namesOf);
const aliases = indexOf(spelling/* keyOf */.TN, ({ id }) => aliasesOf(id).map(({ name }) => name));
/**
 * The permissions that a name of the UI stands for: the exact name before one that differs in plural, spelling or
 * blanks, that before an old or other name, and that before a record type. Names in the area that a message tells
 * come before those elsewhere; where it tells none, as NetSuite does for Setup, those in Setup.
 */
function permissionsNamed(name, area) {
    const [inArea, elsewhere] = [true, false].map((isInArea) => {
        for (const found of readings(name)) {
            const kept = isInArea ? found.filter(({ tab }) => tab === (area ?? 'Setup')) : found;
            if (kept.length > 0)
                return kept;
        }
        return [];
    });
    return inArea && inArea.length > 0 ? inArea : (elsewhere ?? []);
}
/**
 * The dictionary: every permission that a text can mean, as people write it: an id, a name of the UI, in the singular or
 * plural, an old or everyday name, a record type, each also with its tab before it (`Lists > Vendors`). Several where a
 * name means several; none where it means none.
 */
function permissionsCalled(text) {
    if (text.length > LONGEST)
        return [];
    const own = (0,permissions/* findPermission */.Ll)(text.trim().toUpperCase());
    if (own)
        return [own];
    const { tab, name } = withTab(text);
    for (const found of readings(name)) {
        const inTab = tab ? found.filter((permission) => permission.tab === tab) : found;
        if (inTab.length > 0)
            return inTab;
    }
    return tab ? permissionsNamed(name, tab) : [];
}
const TABS = new Map([
    ['transaction', 'Transactions'],
    ['transactions', 'Transactions'],
    ['report', 'Reports'],
    ['reports', 'Reports'],
    ['list', 'Lists'],
    ['lists', 'Lists'],
    ['setup', 'Setup'],
    ['set up', 'Setup'],
    ['custom record', 'Custom Record'],
    ['custom records', 'Custom Record'],
]);
/** The subtab that a word names; null for any other word. */
function tabNamed(word) {
    return TABS.get((0,spelling/* plainName */.MH)(word).replace(/ (?:permissions?|(?:sub-?)?tab)$/, '')) ?? null;
}
/** A name, and the tab that is written before it, behind `>`, `->`, `-`, `:`, `/` or the like. */
function withTab(text) {
    const [, before = '', name = ''] = TAB_BEFORE.exec(text) ?? [];
    const tab = tabNamed(before);
    return tab ? { tab, name: name.trim() } : { tab: null, name: text.trim() };
}
const TAB_BEFORE = /^\s*([a-z ]{4,14}?)\s?(?:[-=\u2013\u2014]{0,2}>{1,2}|[-\u2013\u2014:/\u2192\u203A\u00BB])\s?(\S.*)$/i;
/** Whether a text is the name of a permission or of a record type. */
function isPermissionName(text) {
    return text.length <= LONGEST && permissionsNamed(text, null).length > 0;
}
/** The permissions whose names are near to one that is none. */
function permissionsNear(name, area) {
    if (name.length > LONGEST)
        return [];
    const near = (0,nearest/* nearestWords */.Ek)((0,spelling/* keyOf */.TN)(name), tolerant.keys(), MOST_NEAR).flatMap((key) => tolerant.get(key) ?? []);
    const inArea = near.filter(({ tab }) => tab === area);
    return [...new Set(inArea.length > 0 ? inArea : near)];
}
const LONGEST = 120;
const MOST_NEAR = 3;
function* readings(name) {
    yield exact.get((0,spelling/* plainName */.MH)(name)) ?? [];
    const key = (0,spelling/* keyOf */.TN)(name);
    yield tolerant.get(key) ?? [];
    yield aliases.get(key) ?? [];
    yield loose.get((0,spelling/* looseKeyOf */.R)(name)) ?? [];
    const ids = [permissionOfRecordType(name), permissionOfRecordType(key), name];
    for (const id of ids)
        yield [(0,permissions/* findPermission */.Ll)(id ?? '')].filter((permission) => permission !== undefined);
    // `Customer List`, `Vendor Records`
    const bare = name.replace(/ (?:lists?|records?)$/i, '');
    if (bare !== name)
        yield tolerant.get((0,spelling/* keyOf */.TN)(bare)) ?? [];
}
function namesOf({ names }) {
    return names;
}
function indexOf(read, names) {
    const index = new Map();
    for (const permission of (0,permissions/* allPermissions */.IH)()) {
        for (const key of new Set(names(permission).map(read))) {
            const known = index.get(key);
            if (known)
                known.push(permission);
            else
                index.set(key, [permission]);
        }
    }
    return index;
}


/***/ }),

/***/ 64324:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ bySource),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   l1: () => (/* binding */ compatible)
/* harmony export */ });
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77043);

/**
 * The text of a file after edits of it; what is added in one place stands in the order of the edits.
 *
 * Throws for edits that overlap: `compatible` chooses such as do not.
 */
function applyEdits({ text }, edits) {
    const parts = [];
    let at = 0;
    for (const edit of [...edits].sort(byPlace)) {
        if (edit.start < at)
            throw new Error(`Two edits of ${edit.source.path} overlap.`);
        parts.push(text.slice(at, edit.start), edit.text);
        at = edit.end;
    }
    return [...parts, text.slice(at)].join('');
}
/**
 * Of several groups of edits those that can be applied together, the earlier group first: none of whose edits
 * touches a range that another one changes, unless both add to one list. A group is taken whole or not at all.
 */
function compatible(groups) {
    const taken = [];
    const takenOf = new Map();
    for (const group of groups) {
        if (group.some((edit) => collides(edit, takenOf.get(edit.source))))
            continue;
        for (const edit of group) {
            const known = takenOf.get(edit.source) ?? { sorted: [], added: new Map() };
            takenOf.set(edit.source, known);
            take(edit, known);
            taken.push(edit);
        }
    }
    return taken;
}
function collides(edit, taken) {
    if (!taken)
        return false;
    const added = lengthensList(edit) ? taken.added.get(edit.start) : undefined;
    return added ? added.has(edit.text) : touchesAny(edit, taken.sorted);
}
function take(edit, { sorted, added }) {
    const others = lengthensList(edit) ? added.get(edit.start) : undefined;
    if (others) {
        others.add(edit.text);
        return;
    }
    sorted.splice(indexAfter(sorted, edit), 0, edit);
    if (lengthensList(edit))
        added.set(edit.start, new Set([edit.text]));
}
/** Edits by the file they change. */
function bySource(edits) {
    return (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(edits, (edit) => edit.source);
}
/** Whether an edit touches one of others in the same file, which are sorted and do not overlap. */
function touchesAny(edit, others) {
    const last = { start: edit.end, end: Number.POSITIVE_INFINITY };
    const before = others[indexAfter(others, last) - 1];
    return before !== undefined && before.end >= edit.start;
}
/** How many edits of a sorted list stand before a range or at it. */
function indexAfter(sorted, range) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const edit = sorted[middle];
        if (edit && byPlace(edit, range) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Whether an element is added right after one of its own name: any number of others may be added there as well. */
function lengthensList({ source, start, end, text }) {
    const name = /^\s*<([\w-]+)/.exec(text)?.[1];
    return start === end && name !== undefined && source.text.endsWith(`</${name}>`, start);
}
function byPlace(one, other) {
    return one.start - other.start || one.end - other.end;
}


/***/ })

};
