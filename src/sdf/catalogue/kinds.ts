/** What is known of a kind of SDF object besides its name. */
export interface Kind {
  /** The root element. */
  readonly name: string;
  /** Why nothing in it decides who may do what; null where something does. */
  readonly noDoor: string | null;
}

const PRESENTATION = 'what a role is shown, no right';
const CONTENT = 'holds text, layout or values, and names nobody who may use it';
const OPAQUE = 'a definition that only NetSuite can read';

/**
 * All kinds of objects that SDF knows, by root element; with those of the File Cabinet and of the account's features,
 * which have no script id. A kind that stands nowhere here is told as not compared.
 * Source: the 64 types of SuiteCloud CLI 4 (oracle/netsuite-suitecloud-sdk, ObjectTypesMetadata.js), and Oracle's XML
 * reference (SDFxml).
 */
const ALL: Readonly<Record<string, string | null>> = {
  addressForm: CONTENT,
  advancedpdftemplate: CONTENT,
  agentskill: null,
  bankstatementparserplugin: null,
  bundleinstallationscript: null,
  center: PRESENTATION,
  centercategory: PRESENTATION,
  centerlink: PRESENTATION,
  centertab: null,
  clientscript: null,
  cmscontenttype: CONTENT,
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
  eventsubscriber: 'runs as nobody else than who sets it off',
  ficonnectivityplugin: null,
  financiallayout: CONTENT,
  fiparserplugin: null,
  integration: 'an application; what it may do is that of the role it logs in with',
  itemcustomfield: null,
  itemnumbercustomfield: null,
  itemoptioncustomfield: null,
  kpiscorecard: null,
  mapreducescript: null,
  massupdatescript: null,
  othercustomfield: null,
  pluginimplementation: 'runs as nobody else than who sets it off',
  plugintype: 'an interface, no code',
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
  secret: 'its value and whoever may use it are set in the account',
  singlepageapp: null,
  sspapplication: CONTENT,
  sublist: PRESENTATION,
  subtab: PRESENTATION,
  suitelet: null,
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

export const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries(ALL).map(([name, noDoor]) => [name, { name, noDoor }]),
);

/** Whether SDF has a kind of object with this root element. */
export function isKind(rootElement: string): boolean {
  return KINDS.has(rootElement);
}
