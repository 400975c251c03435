/** What is known of a kind of SDF object besides its name. */
export interface Kind {
  /** The root element. */
  readonly name: string;
  /** Why no door of it is read; null where doors are. */
  readonly noDoor: NoDoor | null;
}

export interface NoDoor {
  /** In words that follow the name of the kind. */
  readonly why: string;
  /** Whether its file may hold a door all the same, which cannot be read: a change of it is told as not compared. */
  readonly isHidden: boolean;
}

const none = (why: string): NoDoor => ({ why, isHidden: false });
const hidden = (why: string): NoDoor => ({ why, isHidden: true });

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
const ALL: Readonly<Record<string, NoDoor | null>> = {
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
const BY_PLACE: Readonly<Record<string, NoDoor | null>> = {
  features: null,
  file: null,
  folder: null,
  preference: hidden(
    'it decides which parts of a SuiteApp an account may change, and what a deployment overwrites',
  ),
};

const asKinds = (table: Readonly<Record<string, NoDoor | null>>) =>
  new Map(Object.entries(table).map(([name, noDoor]): [string, Kind] => [name, { name, noDoor }]));

export const KINDS: ReadonlyMap<string, Kind> = asKinds(ALL);

const KINDS_BY_PLACE: ReadonlyMap<string, Kind> = asKinds(BY_PLACE);

/** All of them, those that are known by where they lie at the end. */
export function allKinds(): Kind[] {
  return [...KINDS.values(), ...KINDS_BY_PLACE.values()];
}

/** Whether SDF has a kind of object with this root element. */
export function isKind(rootElement: string): boolean {
  return KINDS.has(rootElement);
}

/** What is known of a kind, those without a script id among them; null of one that nobody knows. */
export function findKind(rootElement: string): Kind | null {
  return KINDS.get(rootElement) ?? KINDS_BY_PLACE.get(rootElement) ?? null;
}
