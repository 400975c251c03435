export const id = 6641;
export const ids = [6641];
export const modules = {

/***/ 6718:
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
var nearest = __webpack_require__(9604);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(2263);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(7043);
;// CONCATENATED MODULE: ./build/src/sdf/catalogue/names/aliases.js

/** What messages, older versions of NetSuite and other countries' editions call permissions; no source was kept. */
const MESSAGES = {
    LIST_CURRENCY: ['Currencies'],
    LIST_CASE: ['Support Cases'],
    LIST_CATEGORY: ['Expense Category'],
    LIST_CRMMESSAGE: ['Messages'],
    LIST_CUSTJOB: ['Customer Records'],
    LIST_FILECABINET: ['File Cabinet', 'Files', 'Documents'],
    LIST_FIND: ['Search'],
    LIST_HISTORY: ['Notes'],
    LIST_TAXITEM: ['Tax Codes', 'Tax Groups', 'Tax Types'],
    LIST_UNIT: ['Units of Measure', 'Units Types'],
    TRAN_BUILD: ['Assembly Build', 'Build Assembly'],
    TRAN_UNBUILD: ['Assembly Unbuild', 'Unbuild Assembly'],
    TRAN_CARDCHRG: ['Enter Credit Card Charges', 'Credit Card Charge'],
    TRAN_CASHRFND: ['Cash Refund'],
    TRAN_CUSTCRED: ['Credit Note', 'Issue Credit Memos'],
    TRAN_CUSTPYMT: ['Accept Customer Payments', 'Payment'],
    TRAN_DEPOSIT: ['Make Deposits', 'Bank Deposit'],
    TRAN_ESTIMATE: ['Quote'],
    TRAN_EXPREPT: ['Enter Expense Reports'],
    TRAN_INVADJST: ['Inventory Adjustment'],
    TRAN_INVTRNFR: ['Inventory Transfer'],
    TRAN_INVCOUNT: ['Inventory Count'],
    TRAN_ITEMSHIP: ['Item Shipment', 'Fulfillment'],
    TRAN_JOURNAL: ['Journal Entry', 'Journal', 'Make Journal Entries', 'Intercompany Journal Entry'],
    TRAN_PURCHORDRECEIVE: ['Receive Purchase Orders'],
    TRAN_PURCHREQ: ['Purchase Requisition'],
    TRAN_RTNAUTHAPPRV: ['Return Authorization Approval'],
    TRAN_RTNAUTHRECEIVE: ['Receive Return'],
    TRAN_SALESORDAPPRV: ['Approve Sales Orders'],
    TRAN_TIMEBILL: ['Time', 'Time Tracking', 'Enter Time'],
    TRAN_VENDBILL: ['Enter Bills', 'Vendor Bill', 'Bill', 'Enter Vendor Bills'],
    TRAN_VENDBILLAPPRV: ['Approve Vendor Bills', 'Bill Approval'],
    TRAN_VENDCRED: ['Vendor Credit', 'Bill Credit', 'Vendor Credits'],
    TRAN_VENDPYMT: ['Bill Payment', 'Vendor Payment', 'Pay Vendor Bills'],
    TRAN_VENDAUTHAPPRV: ['Vendor Return Authorization Approval'],
    TRAN_WOCOMPL: ['Work Order Completions'],
    ADMI_ENTITYSTATUS: ['Customer Statuses'],
    ADMI_LOGIN_OAUTH: ['Log in using Access Tokens', 'Login using Access Tokens', 'Token-based Authentication'],
    ADMI_LOGIN_OAUTH2: ['Login using OAuth 2.0 Access Tokens', 'OAuth 2.0'],
    ADMI_MANAGEROLES: ['Manage Roles'],
    ADMI_RECORDS_CATALOG: ['Records Catalog'],
    ADMI_SUITEANALYTICSCONNECT: ['SuiteAnalytics: Connect'],
    ADMI_WEBSERVICES: ['SuiteTalk', 'SOAP'],
    REPO_ANALYTICS: ['SuiteAnalytics', 'Workbook'],
};
/** Names of menus and everyday variants; they were not checked against a public page. */
const EVERYDAY = {
    ADMI_LOGIN_OAUTH2: ['Log in using OAuth 2.0', 'Login using OAuth 2.0'],
    ADMI_LOGIN_OAUTH: ['Login with Access Tokens', 'Log in with Access Tokens'],
    ADMI_MANAGE_OAUTH_TOKENS: ['OAuth Token Management'],
    ADMI_CUSTBODYFIELD: ['Transaction Body Fields', 'Body Fields'],
    ADMI_CUSTCOLUMNFIELD: ['Transaction Line Fields', 'Transaction Column Fields', 'Column Fields'],
    ADMI_CUSTENTITYFIELD: ['Entity Fields'],
    ADMI_CUSTITEMFIELD: ['Item Fields'],
    ADMI_CUSTEVENTFIELD: ['CRM Fields'],
    ADMI_CUSTOTHERFIELD: ['Other Record Fields'],
    ADMI_CUSTRECORD: ['Record Types', 'Custom Records'],
    ADMI_CUSTOMSCRIPT: ['Scripts', 'SuiteScripts'],
    ADMI_ACCTPERIODS: ['Accounting Periods', 'Manage Accounting Period'],
    ADMI_MANAGEROLES: ['Roles', 'Roles Management'],
    ADMI_MANAGEUSERS: ['Users'],
    ADMI_SETUPCOMPANY: ['Setup Company'],
    ADMI_ENABLEFEATURES: ['Features', 'Enable Feature'],
    REPO_ANALYTICS: ['SuiteAnalytics Workbooks', 'Analytics Workbook'],
    ADMI_SUITEANALYTICSCONNECT: ['SuiteAnalytics Connect', 'SuiteAnalytics Connect - Read'],
    ADMI_DELETEDRECORD: ['Deleted Record'],
};
/** Everyday names as integrations write them; they were not checked against a public list. */
const INTEGRATIONS = {
    TRAN_VPREPAPPRV: ['Vendor Prepayment Approval', 'Vendor Prepayments Approval'],
    TRAN_VENDPYMT: ['Bill Payments', 'Pay Bill'],
    TRAN_VENDBILL: ['Vendor Bills', 'Vendors Bills', 'Vendor Invoice'],
    TRAN_FIND: ['Transactions Find', 'Search Transactions'],
    TRAN_INVTRNFR: ['Transfer Inventory'],
    TRAN_ITEMSHIP: ['Item Fulfillments', 'Fulfillments'],
    TRAN_SALESORDFULFILL: ['Fulfill Sales Order'],
    TRAN_CUSTPYMT: ['Customer Payments'],
    TRAN_CUSTINVC: ['Customer Invoice', 'Sales Invoice'],
    TRAN_CASHRFND: ['Cash Refunds'],
    TRAN_RTNAUTH: ['Sales Return', 'Return Authorizations'],
    TRAN_CUSTCRED: ['Credit Memos', 'Customer Credit Memo'],
    TRAN_EXPREPT: ['Expense Reports'],
    LIST_CUSTJOB: ['Customer List', 'Leads', 'Prospects'],
    LIST_VENDOR: ['Suppliers', 'Vendor List', 'Vendor Records'],
    LIST_ITEM: ['Item List', 'Item Records'],
    LIST_ACCOUNT: ['Chart of Accounts', 'GL Accounts'],
    LIST_JOB: ['Projects', 'Jobs'],
    LIST_FILECABINET: ['Documents and File', 'Document and Files', 'Documents & Files', 'Files and Documents'],
    LIST_CUSTRECORDENTRY: ['Custom Record Entry', 'Custom Records Entries'],
    LIST_EMPLOYEE: ['Employee List'],
    LIST_TAXITEM: ['Tax Item', 'Tax Rates'],
    LIST_CLASS: ['Classification'],
    ADMI_WEBSERVICES: ['SOAP WebServices', 'SuiteTalk Web Services', 'SOAP API'],
    ADMI_RESTWEBSERVICES: ['REST WebServices', 'RESTful Web Services', 'REST API'],
    ADMI_MANAGE_OWN_OAUTH_TOKENS: ['Manage Own Access Tokens'],
    REPO_AR: ['Account Receivable'],
    REPO_AP: ['Account Payable'],
};
/** Other names of permissions; those with a source first. */
const ALIASES = [
    ...from('vendor-lists', { TRAN_CASHRFND: ['Cash Sale Refund'], LIST_TAXITEM: ['Tax Items'] }),
    ...from('cdata-permissions', { ADMI_MANAGE_OWN_OAUTH_TOKENS: ['User Access Token'] }),
    ...from('article_4160616848', { ADMI_LOGIN_OAUTH2: ['OAuth 2.0 Access Tokens'] }),
    ...from(null, MESSAGES),
    ...from(null, EVERYDAY),
    ...from(null, INTEGRATIONS),
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
var spelling = __webpack_require__(3384);
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

/***/ 188:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notPermission)
/* harmony export */ });
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3384);

const ALL = [
    {
        names: ['SuiteQL', 'SuiteQL Query', 'Query'],
        says: 'SuiteQL is a query language, not a permission. A role that runs it needs SuiteAnalytics Workbook (REPO_ANALYTICS) at EDIT and, over REST, REST Web Services (ADMI_RESTWEBSERVICES), plus the permission of each table.',
        ids: ['REPO_ANALYTICS', 'ADMI_RESTWEBSERVICES'],
    },
    {
        names: ['Global Permissions', 'Global Permission'],
        says: 'Global Permissions is a feature that adds permissions to an employee, not a permission of a role.',
        ids: [],
    },
    {
        // Customers can be renamed: https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/article_162341184567.html
        names: ['Clients', 'Client'],
        says: 'Accounts can rename record types; Clients is probably the new name of Customers (LIST_CUSTJOB). Check it in the account.',
        ids: ['LIST_CUSTJOB'],
    },
    {
        names: ['Delete Event', 'Delete Events'],
        says: 'No permission of this name is known. A permission deletes at the level FULL; the list of what was deleted is Deleted Records (ADMI_DELETEDRECORD).',
        ids: ['ADMI_DELETEDRECORD'],
    },
    {
        names: ['Administrator', 'Full Access'],
        says: 'This is a role, not a permission.',
        ids: [],
    },
    {
        names: ['RESTlet', 'RESTlets', 'Suitelet', 'Suitelets'],
        says: 'A role runs a script by the audience of its script deployment, not by a permission. SuiteScript (ADMI_CUSTOMSCRIPT) is needed to see and change scripts.',
        ids: ['ADMI_CUSTOMSCRIPT'],
    },
];
const byKey = new Map(ALL.flatMap((entry) => entry.names.map((name) => [(0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(name), entry])));
/** What a name means that is taken for a permission; null for any other. */
function notPermission(name) {
    return byKey.get((0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(name)) ?? null;
}


/***/ }),

/***/ 3384:
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
    if (word.length <= 3 || /(?:ss|us|is)$/.test(word))
        return word;
    if (word.endsWith('ies'))
        return `${word.slice(0, -3)}y`;
    if (/(?:ss|x|ch|sh|z)es$/.test(word))
        return word.slice(0, -2);
    return word.replace(/s$/, '');
}


/***/ })

};
