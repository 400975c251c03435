export const id = 9184;
export const ids = [9184];
export const modules = {

/***/ 9114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ accessSentence),
/* harmony export */   cO: () => (/* binding */ accessLines)
/* harmony export */ });
/* unused harmony export HOW_TO_REMOVE */
/* harmony import */ var _access_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5482);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7043);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7635);



/** Instead of `revoked`, which nothing is in the account. */
const KEPT = 'removed from the project, kept in the account';
const LEADS = {
    added: 'new role with',
    removed: 'removed role with',
    activated: 'activated role with',
    deactivated: 'deactivated role with',
};
/** Changes as lines, in their order. A role that comes or goes as a whole is one line, with the worst that it holds. */
function accessLines(changes) {
    const parts = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(changes, (change) => change.whole === null
        ? change
        : JSON.stringify([change.project, change.role, change.whole, change.kept === true]));
    return [...parts.values()].flatMap((part) => {
        const [worst] = part;
        return worst ? [lineOf(worst, part.length)] : [];
    });
}
/** What changes come to, in a sentence or two. */
function accessSentence(changes) {
    const wider = changes.filter(_access_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .widens */ .vR).length;
    const kept = changes.filter((change) => change.kept === true).length;
    const narrower = changes.length - wider - kept;
    const sentences = [
        wider > 0 &&
            `${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(wider, 'change')} ${wider === 1 ? 'widens' : 'widen'} access, the worst risk is ${(0,_access_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .worstRisk */ .Ly)(changes)}.`,
        narrower > 0 && `${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(narrower, 'change')} ${narrower === 1 ? 'narrows' : 'narrow'} access.`,
        kept > 0 && keptSentence(kept),
    ].filter((sentence) => sentence !== false);
    return sentences.join(' ') || 'No change of access.';
}
/** What a deployment does not take away, and what does (subsect_1522153967). */
function keptSentence(number) {
    const removes = number === 1 ? '1 change removes access' : `${number} changes remove access`;
    return `${removes} from the project only: the account keeps it after a deployment. ${HOW_TO_REMOVE}`;
}
/** What takes away access that a deployment leaves in the account. */
const HOW_TO_REMOVE = 'To take it away, keep the row and set it to NONE in the role and the object, set the role inactive (isinactive T), or remove it in the account by hand.';
function lineOf(change, number) {
    const { project, role, roleName, object, objectName, permission, name, tab, risk } = change;
    return {
        project,
        id: role ?? object ?? '',
        label: role === null ? (objectName ?? null) : roleName,
        lead: leadOf(change, number),
        name,
        key: permission === name ? null : permission,
        notes: [
            ...(tab === null ? [] : [tab]),
            ...(role !== null && object !== undefined ? [`listed by ${object}`] : []),
        ],
        values: valuesOf(change),
        risk,
    };
}
function leadOf({ change, whole, kept }, number) {
    if (whole === null)
        return kept === true ? KEPT : change;
    const lead = kept === true ? `${LEADS[whole].replace(' with', '')}, kept in the account with` : LEADS[whole];
    return `${lead} ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number, 'permission')},${number === 1 ? '' : ' the worst'}`;
}
/** A setting speaks for itself; of a permission it has to be said that its restriction changes. */
function valuesOf({ change, before, after, tab, permission }) {
    const values = [before, after].filter((value) => value !== null).join(' → ');
    const isRestriction = (change === 'tightened' || change === 'loosened') && (tab !== null || permission.startsWith('['));
    return isRestriction ? `restriction ${values}` : values;
}


/***/ }),

/***/ 8251:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fixXml)
/* harmony export */ });
/* harmony import */ var _sdf_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4324);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2724);


/** What a fix writes, file by file: lines that it adds, or else the lines that it changes as they will be. */
function fixXml({ edits }) {
    return [...(0,_sdf_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .bySource */ .DX)(edits)].map(([source, own]) => {
        const start = Math.min(...own.map((edit) => edit.start));
        const xml = addedLines(own) ?? changedLines(source, own);
        return { source, line: (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start).line, xml: onOneLine(xml) };
    });
}
function addedLines([edit, ...others]) {
    if (!edit || others.length > 0 || edit.start < edit.end)
        return null;
    return edit.text.includes('\n') ? edit.text : null;
}
function changedLines(source, edits) {
    const first = Math.min(...edits.map((edit) => edit.start));
    const last = Math.max(...edits.map((edit) => (edit.end > edit.start ? edit.end - 1 : edit.end)));
    const start = source.text.lastIndexOf('\n', first - 1) + 1;
    const end = (source.text.indexOf('\n', last) + 1 || source.text.length + 1) - 1;
    const moved = edits.map((edit) => ({
        ...edit,
        start: edit.start - start,
        end: Math.min(edit.end, end) - start,
    }));
    return (0,_sdf_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .ct)({ ...source, text: source.text.slice(start, end) }, moved);
}
function onOneLine(xml) {
    return xml
        .replace('\uFEFF', '')
        .trim()
        .replace(/\s*\n\s*/g, ' ');
}


/***/ }),

/***/ 6803:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlReport: () => (/* binding */ htmlReport),
  matrixHtml: () => (/* binding */ matrixHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/report/plain.js
var plain = __webpack_require__(4268);
;// CONCATENATED MODULE: ./build/src/report/html/assets.json
const assets_namespaceObject = /*#__PURE__*/JSON.parse('{"K":"(()=>{var NONE=[];function makeModel(data){let{matrix}=data,width=matrix.roles.length,{starts,levels,risks}=spreadOut(matrix),byCell=findingsByCell(data.findings,width);return{data,matrix,levelOf:(permission,role)=>levels[permission*width+role]??0,riskOf:(permission,role)=>risks[permission*width+role]??0,findingsOf:(permission,role)=>byCell.get(permission*width+role)??NONE,cellOf:(permission,role)=>{let start2=starts[permission*width+role]??0;return start2===0?null:readCell(matrix.roles[role]?.cells??[],start2-1)}}}function readCell(numbers,start2){let[level=0,restriction=0,risk=0,file=-1,line=0]=numbers.slice(start2+1,start2+6);return{level,restriction,risk,file,line}}function spreadOut({permissions,roles}){let size=permissions.length*roles.length,[starts,levels,risks]=[new Int32Array(size),new Uint8Array(size),new Uint8Array(size)];for(let[role,{cells}]of roles.entries())for(let start2=0;start2<cells.length;start2+=6){let at=(cells[start2]??0)*roles.length+role;starts[at]=start2+1,levels[at]=cells[start2+1]??0,risks[at]=cells[start2+3]??0}return{starts,levels,risks}}function findingsByCell(findings,width){let byCell=new Map;for(let finding of findings)for(let permission of finding.permissions)for(let role of finding.roles){let at=permission*width+role,known=byCell.get(at);known?known.push(finding):byCell.set(at,[finding])}return byCell}function h(tag,attributes={},...children){let element=document.createElement(tag);for(let[name,value]of Object.entries(attributes))set(element,name,value);return element.append(...children.filter(child=>child!==null&&child!==!1&&child!==void 0)),element}function set(element,name,value){typeof value==\\"function\\"?element.addEventListener(name.slice(2),value):value===!0?element.setAttribute(name,\\"\\"):value!==!1&&value!==null&&value!==void 0&&element.setAttribute(name,String(value))}function fill(element,...children){element.replaceChildren(...children.filter(child=>!!child))}function announce(text){let live=document.getElementById(\\"live\\");live&&live.textContent!==text&&(live.textContent=text)}function createTabs(tabs){let buttons=tabs.map(({id,title,count:count2})=>h(\\"button\\",{type:\\"button\\",role:\\"tab\\",id:`tab-${id}`,\\"aria-controls\\":`panel-${id}`,onclick:()=>show(id)},title,count2!==null&&h(\\"span\\",{class:\\"count\\"},String(count2)))),panels=tabs.map(({id,view})=>h(\\"section\\",{role:\\"tabpanel\\",id:`panel-${id}`,\\"aria-labelledby\\":`tab-${id}`,hidden:!0},view.element)),show=id=>{for(let[index,tab]of tabs.entries()){let isShown=tab.id===id;buttons[index]?.setAttribute(\\"aria-selected\\",String(isShown)),buttons[index]?.setAttribute(\\"tabindex\\",isShown?\\"0\\":\\"-1\\");let panel=panels[index];panel&&(panel.hidden=!isShown),isShown&&tab.view.shown?.()}history.replaceState(null,\\"\\",`#${id}`)},list=h(\\"div\\",{role:\\"tablist\\",class:\\"tabs\\",\\"aria-label\\":\\"Parts of the report\\"},...buttons);return list.addEventListener(\\"keydown\\",event=>{let step={ArrowRight:1,ArrowLeft:-1}[event.key];if(step===void 0)return;let next=(buttons.indexOf(document.activeElement)+step+tabs.length)%tabs.length;show(tabs[next]?.id??\\"\\"),buttons[next]?.focus()}),{list,panels,show}}var THEMES=[\\"system\\",\\"light\\",\\"dark\\"];function themeButton(){let current=0,button=h(\\"button\\",{type:\\"button\\"}),show=()=>{let theme=THEMES[current]??\\"system\\";document.documentElement.dataset.theme=theme,button.textContent=`Theme: ${theme}`};return button.addEventListener(\\"click\\",()=>{current=(current+1)%THEMES.length,show()}),show(),button}var DOES={VIEW:\\"sees records\\",CREATE:\\"sees records and adds new ones\\",EDIT:\\"sees, adds and changes records\\",FULL:\\"sees, adds, changes and deletes records\\"},REACHES={EDIT:\\"Restriction EDIT: sees all records, changes own ones.\\",VIEWANDEDIT:\\"Restriction VIEWANDEDIT: own records only.\\"};function levelName({matrix},level){return matrix.levels[level]??\\"NONE\\"}function riskName({matrix},risk){return matrix.risks[risk]??\\"\\"}function levelWords(model,level){return DOES[levelName(model,level)]??\\"grants nothing\\"}function restrictionWords({matrix},{restriction}){return REACHES[matrix.restrictions[restriction]??\\"\\"]??null}function cellWords(model,cell){if(!cell)return null;let restriction=cell.restriction===0?\\"\\":`, restriction ${model.matrix.restrictions[cell.restriction]}`;return levelName(model,cell.level)+restriction}function roleName({matrix},role){let{name,id}=matrix.roles[role]??{name:null,id:\\"\\"};return name??id}function roleTitle(model,role){let{projects,roles}=model.matrix,one=roles[role];if(!one)return\\"\\";let project=projects.length>1?` in ${projects[one.project]?.root??\\"\\"}`:\\"\\";return`${one.name===null?one.id:`${one.name} (${one.id})`}${project}`}function roleState({matrix},role){let one=matrix.roles[role];return!one||one.isActive&&one.isDefined?null:one.isActive?\\"defined elsewhere\\":\\"inactive\\"}function permissionName({matrix},permission){return matrix.permissions[permission]?.name??\\"\\"}function placeWords({data},{file,line}){let path=data.files[file];return path===void 0?null:`${path}:${line}`}function count(number,noun){return`${number} ${noun}${number===1?\\"\\":\\"s\\"}`}function levelChip(model,cell){return cell?h(\\"span\\",{class:`level level-${cell.level}`},cellWords(model,cell)??\\"\\"):h(\\"span\\",{class:\\"level level-0\\"},\\"no access\\")}function riskMark(model,risk){let bars=model.matrix.risks.map((_,index)=>h(\\"i\\",{class:index<=risk?\\"on\\":\\"\\"}));return h(\\"span\\",{class:`risk risk-${risk}`},h(\\"span\\",{class:\\"bars\\",\\"aria-hidden\\":\\"true\\"},...bars),riskName(model,risk))}var SEVERITY_SIGNS={error:\\"✕\\",warning:\\"!\\",notice:\\"i\\"};function severityMark(severity){return h(\\"span\\",{class:`severity ${severity}`},h(\\"span\\",{class:\\"sign\\",\\"aria-hidden\\":\\"true\\"},SEVERITY_SIGNS[severity]),severity)}function place(model,at){let words=placeWords(model,at);return words===null?null:h(\\"code\\",{class:\\"place\\"},words)}function findingCard(model,finding){let{severity,rule,help,message,introduced,related,fixes}=finding;return h(\\"article\\",{class:`card finding ${severity}`},h(\\"header\\",{},severityMark(severity),h(\\"a\\",{href:help,rel:\\"noreferrer\\",target:\\"_blank\\",class:\\"rule\\"},rule),introduced===!0&&h(\\"span\\",{class:\\"tag\\"},\\"introduced\\"),place(model,finding)),h(\\"p\\",{},message),related.length>0&&h(\\"ul\\",{class:\\"related\\"},...related.map(other=>h(\\"li\\",{},place(model,other),\\" \\",other.message))),...fixes.map((fix,index)=>fixPart(model,fix,index)))}function fixPart(model,{title,isSafe,xml},index){return h(\\"div\\",{class:\\"fix\\"},h(\\"b\\",{},index===0?\\"Fix\\":\\"Or\\"),h(\\"span\\",{},title,isSafe&&h(\\"span\\",{class:\\"tag quiet\\"},\\"--fix does it\\")),...xml.filter(({text})=>text!==\\"\\").map(part3=>h(\\"pre\\",{},h(\\"span\\",{class:\\"at\\"},placeWords(model,part3)??\\"\\"),part3.text)))}function table(caption,head,rows,className=\\"\\"){let headCells=head.map(text=>h(\\"th\\",{scope:\\"col\\"},text)),bodyRows=rows.map(([first,...others])=>h(\\"tr\\",{},h(\\"th\\",{scope:\\"row\\"},first),...others.map(cell=>h(\\"td\\",{},cell))));return h(\\"div\\",{class:`table ${className}`},h(\\"table\\",{},h(\\"caption\\",{class:\\"unseen\\"},caption),h(\\"thead\\",{},h(\\"tr\\",{},...headCells)),h(\\"tbody\\",{},...bodyRows)))}function empty(title,text){return h(\\"div\\",{class:\\"empty\\"},h(\\"b\\",{},title),h(\\"p\\",{},text))}function levelLetter(model,level){return level===0?\\"\\":levelName(model,level).slice(0,1)}function accessView(model,access){return access.length===0?{element:empty(\\"No change of access\\",\\"Everybody may do what they did before.\\")}:{element:h(\\"div\\",{},...part(model,\\"Widens access\\",access.filter(({widens})=>widens)),...part(model,\\"Narrows access\\",access.filter(({widens,kept})=>!widens&&!kept)),...part(model,\\"Removed from the project, kept in the account\\",access.filter(({kept})=>kept),HOW_TO_REMOVE))}}var HOW_TO_REMOVE=\\"To take it away, keep the row and set it to NONE in the role and the object, set the role inactive (isinactive T), or remove it in the account by hand.\\";function part(model,title,changes,advice=\\"\\"){if(changes.length===0)return[];let rows=changes.map(({id,label,lead,name,key,notes,values,risk})=>[h(\\"span\\",{},label===null?\\"\\":`${label} `,h(\\"code\\",{},id)),h(\\"span\\",{},`${lead} `,h(\\"b\\",{},name),\\" \\",key===null?null:h(\\"code\\",{},key)),notes.join(\\", \\"),values,riskMark(model,risk)]);return[h(\\"h2\\",{},`${title}: ${count(changes.length,\\"change\\")}`),...advice===\\"\\"?[]:[h(\\"p\\",{},advice)],table(title,[\\"Role or object\\",\\"Change\\",\\"Where\\",\\"Values\\",\\"Risk\\"],rows,\\"access\\")]}function comparePermissions(model,first,second){return model.matrix.permissions.flatMap((_,permission)=>{let[one,other]=[rank(model,permission,first),rank(model,permission,second)];return one===0&&other===0?[]:{permission,more:one===other?\\"both\\":one>other?\\"first\\":\\"second\\"}})}function rank({cellOf,matrix},permission,role){let cell=cellOf(permission,role);return cell?cell.level*8+matrix.restrictions.length-cell.restriction:0}function compareSettings({matrix},first,second){return matrix.settings.flatMap(({name},setting)=>{let valueIn=role=>matrix.roles[role]?.settings.find(([one2])=>one2===setting)?.[1]??null,[one,other]=[valueIn(first),valueIn(second)];return one===null&&other===null?[]:{name,first:one,second:other,differs:one!==other}})}function searchField(label,placeholder,onInput){let input=h(\\"input\\",{type:\\"search\\",placeholder,autocomplete:\\"off\\",spellcheck:\\"false\\"});return input.addEventListener(\\"input\\",()=>onInput(input.value)),h(\\"label\\",{class:\\"field grow\\"},h(\\"span\\",{},label),input)}function choice(label,options,onChange,chosen){let select=h(\\"select\\",{},...options.map(([value,text])=>h(\\"option\\",{value,selected:value===chosen},text)));return select.addEventListener(\\"change\\",()=>onChange(select.value)),h(\\"label\\",{class:\\"field\\"},h(\\"span\\",{},label),select)}function toggle(label,onChange){let input=h(\\"input\\",{type:\\"checkbox\\"});return input.addEventListener(\\"change\\",()=>onChange(input.checked)),h(\\"label\\",{class:\\"toggle\\"},input,h(\\"span\\",{},label))}function resetFields(within){for(let input of within.querySelectorAll(\\"input\\"))input.value=input.type===\\"checkbox\\"?input.value:\\"\\",input.checked=!1;for(let select of within.querySelectorAll(\\"select\\"))select.selectedIndex=0}function compareView(model){let{roles}=model.matrix,result=h(\\"div\\",{}),[first,second,showsEqual]=[0,roles.length>1?1:0,!1],draw=()=>fill(result,...comparison(model,first,second,showsEqual)),options=roles.map((_,role)=>[String(role),roleTitle(model,role)]),firstField=choice(\\"First role\\",options,role=>{first=Number(role),draw()},\\"0\\"),secondField=choice(\\"Second role\\",options,role=>{second=Number(role),draw()},String(second)),element=h(\\"div\\",{class:\\"compare\\"},h(\\"div\\",{class:\\"toolbar\\"},firstField,h(\\"button\\",{type:\\"button\\",onclick:()=>{[first,second]=[second,first],choose(firstField,first),choose(secondField,second),draw()},\\"aria-label\\":\\"Swap the roles\\"},\\"⇄\\"),secondField,toggle(\\"Show what is equal\\",isOn=>{showsEqual=isOn,draw()})),result);return{element:roles.length<2?empty(\\"Nothing to compare\\",\\"There are not two roles.\\"):element,shown:draw,compare:role=>{first=role,second===role&&(second=role===0?1:0),choose(firstField,first),choose(secondField,second),draw()}}}function choose(field,role){let select=field.querySelector(\\"select\\");select&&(select.value=String(role))}function comparison(model,first,second,showsEqual){let all=comparePermissions(model,first,second),differing=all.filter(({more})=>more!==\\"both\\"),settings=compareSettings(model,first,second),[one,other]=[roleName(model,first),roleName(model,second)],moreIn=side=>all.filter(({more})=>more===side).length,sentence=`${one} holds more of ${moreIn(\\"first\\")}, ${other} of ${moreIn(\\"second\\")}, both the same of ${moreIn(\\"both\\")} permissions.`;announce(sentence);let shown=showsEqual?all:differing,shownSettings=settings.filter(({differs:differs2})=>showsEqual||differs2);return[h(\\"p\\",{class:\\"counts\\"},sentence),shown.length===0?empty(\\"No difference\\",\\"Both roles hold the same permissions at the same levels.\\"):permissionTable(model,shown,first,second),...shownSettings.length===0?[]:[h(\\"h2\\",{},\\"Settings\\"),table(\\"Settings of both roles\\",[\\"Setting\\",one,other],shownSettings.map(setting=>[setting.name,setting.first??\\"–\\",setting.second??\\"–\\"]))]]}function permissionTable(model,compared,first,second){let rows=compared.map(({permission,more})=>{let{name=\\"\\",key=\\"\\",tab=0}=model.matrix.permissions[permission]??{};return[h(\\"span\\",{},name,\\" \\",name===key?null:h(\\"code\\",{},key)),model.matrix.tabs[tab]??\\"\\",levelChip(model,model.cellOf(permission,first)),h(\\"span\\",{class:`sign-${more}`,\\"aria-label\\":SIGN_WORDS[more]},SIGNS[more]),levelChip(model,model.cellOf(permission,second))]}),head=[\\"Permission\\",\\"Tab\\",roleName(model,first),\\"More\\",roleName(model,second)];return table(\\"Permissions of both roles\\",head,rows,\\"compared\\")}var SIGNS={first:\\"◀\\",second:\\"▶\\",both:\\"=\\"},SIGN_WORDS={first:\\"the first holds more\\",second:\\"the second holds more\\",both:\\"the same\\"};var STATES={open:\\"open\\",accepted:\\"accepted\\",unreported:\\"not reported\\"};function conflictCard(model,{duty,roles,sides,state,note}){let{id=\\"\\",title=\\"\\",risk=0,why=null}=model.data.duties[duty]??{};return h(\\"article\\",{class:`card conflict ${state}`},h(\\"header\\",{},h(\\"b\\",{},title),h(\\"code\\",{},id),riskMark(model,risk),h(\\"span\\",{class:`tag ${state}`},STATES[state])),h(\\"p\\",{class:\\"holders\\"},roles.map(role=>roleTitle(model,role)).join(\\" + \\")),h(\\"div\\",{class:\\"sides\\"},...sides.map((side,index)=>sidePart(model,side,index,roles.length>1))),why!==null&&h(\\"p\\",{class:\\"quiet\\"},why),note!==null&&h(\\"p\\",{class:\\"callout\\"},note))}function sidePart(model,side,index,namesRoles){let items=side.map(([role,permission])=>{let cell=model.cellOf(permission,role);return h(\\"li\\",{},h(\\"span\\",{},permissionName(model,permission)),levelChip(model,cell),namesRoles&&h(\\"span\\",{class:\\"quiet\\"},roleTitle(model,role)),cell&&place(model,cell))});return h(\\"div\\",{class:\\"side\\"},h(\\"b\\",{},`Side ${index+1}`),h(\\"ul\\",{},...items))}function detailsOf(model,{permission,role},actions){return permission!==null&&role!==null?cellDetails(model,permission,role):permission!==null?permissionDetails(model,permission):role===null?null:roleDetails(model,role,actions)}function cellDetails(model,permission,role){let cell=model.cellOf(permission,role),{key=\\"\\",tab=0}=model.matrix.permissions[permission]??{},note=model.matrix.roles[role]?.notes.find(([one])=>one===permission)?.[1]??null,restriction=cell&&restrictionWords(model,cell),facts=[[\\"Role\\",roleTitle(model,role)],[\\"Key\\",h(\\"code\\",{},key)],[\\"Tab\\",model.matrix.tabs[tab]??\\"\\"],[\\"Risk\\",cell&&riskMark(model,cell.risk)],[\\"Source\\",cell&&place(model,cell)]],inactive=roleState(model,role)===\\"inactive\\";return{title:permissionName(model,permission),content:[h(\\"p\\",{class:\\"lead\\"},levelChip(model,cell),cell?` ${roleName(model,role)} ${levelWords(model,cell.level)}.`:\\" The role does not hold this permission.\\"),restriction?h(\\"p\\",{},restriction):null,inactive?h(\\"p\\",{class:\\"callout\\"},\\"The role is inactive: nobody can use it now.\\"):null,note===null?null:h(\\"p\\",{},note),factList(facts),...section(\\"Findings here\\",model.findingsOf(permission,role).map(finding=>findingCard(model,finding))),...section(\\"Duties it takes part in\\",dutyCards(model,permission,role))]}}function dutyCards(model,permission,role){return model.data.conflicts.filter(({sides})=>sides.some(side=>side.some(([who,what])=>who===role&&what===permission))).map(conflict=>conflictCard(model,conflict))}function permissionDetails(model,permission){let{key=\\"\\",tab=0,risk=0}=model.matrix.permissions[permission]??{},holders=model.matrix.roles.flatMap((_,role)=>{let cell=model.cellOf(permission,role);return cell?[{role,cell}]:[]}),sorted=[...holders].sort((one,other)=>other.cell.level-one.cell.level),facts=[[\\"Key\\",h(\\"code\\",{},key)],[\\"Tab\\",model.matrix.tabs[tab]??\\"\\"],[\\"Risk as held\\",riskMark(model,risk)]],rows=sorted.map(({role,cell})=>[h(\\"span\\",{class:roleState(model,role)===null?\\"\\":\\"quiet\\"},roleTitle(model,role)),levelChip(model,cell),place(model,cell)]);return{title:permissionName(model,permission),content:[factList(facts),h(\\"h3\\",{},`Held by ${count(holders.length,\\"role\\")}`),table(\\"Roles that hold it\\",[\\"Role\\",\\"Level\\",\\"Source\\"],rows)]}}function roleDetails(model,role,actions){let one=model.matrix.roles[role],state=roleState(model,role),facts=[[\\"Id\\",h(\\"code\\",{},one?.id??\\"\\")],[\\"Project\\",model.matrix.projects[one?.project??-1]?.root??null],[\\"Status\\",state??\\"active\\"],[\\"Source\\",one?place(model,one):null],[\\"Permissions\\",levelCounts(model,role)]],about=finding=>finding.roles.includes(role);return{title:roleName(model,role),content:[factList(facts),h(\\"p\\",{class:\\"buttons\\"},h(\\"button\\",{type:\\"button\\",onclick:()=>actions.compare(role)},\\"Compare with another role\\"),h(\\"button\\",{type:\\"button\\",onclick:()=>actions.showOnly(role)},\\"Show only this role\\")),state===\\"defined elsewhere\\"?h(\\"p\\",{class:\\"callout\\"},\\"No file of the project defines this role. Only what objects grant it is known.\\"):null,...section(\\"Duty conflicts\\",model.data.conflicts.filter(({roles})=>roles.includes(role)).map(one2=>conflictCard(model,one2))),...section(\\"Findings\\",model.data.findings.filter(about).map(finding=>findingCard(model,finding))),...section(\\"Settings\\",settingsTable(model,role))]}}function levelCounts(model,role){return model.matrix.levels.map((_,level)=>model.matrix.permissions.filter((_one,permission)=>model.levelOf(permission,role)===level).length).flatMap((number,level)=>level===0||number===0?[]:`${number} ${levelName(model,level)}`).reverse().join(\\", \\")||\\"none\\"}function settingsTable(model,role){let settings=model.matrix.roles[role]?.settings??[];if(settings.length===0)return[];let rows=settings.map(([setting,value,isWidest])=>{let{name=\\"\\",widest=\\"\\"}=model.matrix.settings[setting]??{};return[name,h(\\"code\\",{},value),isWidest?h(\\"span\\",{class:\\"quiet\\"},widest):\\"\\"]});return[table(\\"Settings of the role\\",[\\"Setting\\",\\"Value\\",\\"Means\\"],rows)]}function factList(facts){let known=facts.filter(([,value])=>value!==null&&value!==\\"\\");return h(\\"dl\\",{class:\\"facts\\"},...known.flatMap(([name,value])=>[h(\\"dt\\",{},name),h(\\"dd\\",{},value)]))}function section(title,children){return children.length===0?[]:[h(\\"h3\\",{},title),...children]}function createDrawer(){let heading=h(\\"h2\\",{id:\\"drawer-title\\",tabindex:-1}),content=h(\\"div\\",{class:\\"drawer-content\\"}),goBack=()=>{},close=()=>{element.hidden||(element.hidden=!0,document.documentElement.classList.remove(\\"has-drawer\\"),goBack())},element=h(\\"aside\\",{class:\\"drawer\\",role:\\"dialog\\",\\"aria-labelledby\\":\\"drawer-title\\",hidden:!0},h(\\"header\\",{},heading,h(\\"button\\",{type:\\"button\\",class:\\"icon\\",\\"aria-label\\":\\"Close\\",onclick:close},\\"✕\\")),content);return document.addEventListener(\\"keydown\\",event=>{event.key===\\"Escape\\"&&close()}),{element,close,open:(title,children,back)=>{goBack=back,heading.textContent=title,fill(content,...children),content.scrollTop=0,element.hidden=!1,document.documentElement.classList.add(\\"has-drawer\\"),heading.focus()}}}function dutiesView(model){let{conflicts,duties}=model.data,intro=duties.length===0?empty(\\"No duties\\",\\"The policy names no duties that one person must not hold together.\\"):conflicts.length===0?empty(\\"No conflicts\\",`No role holds all sides of one of the ${count(duties.length,\\"duty\\").replace(\\"dutys\\",\\"duties\\")}.`):null;return{element:h(\\"div\\",{},intro,h(\\"div\\",{class:\\"cards\\"},...conflicts.map(conflict=>conflictCard(model,conflict))),duties.length>0&&h(\\"h2\\",{},\\"Duties kept apart by the policy\\"),duties.length>0&&dutyTable(model))}}function dutyTable(model){let{duties,conflicts}=model.data,rows=duties.map((duty,index)=>{let open=conflicts.filter(one=>one.duty===index&&one.state===\\"open\\").length,accepted=conflicts.filter(one=>one.duty===index&&one.state===\\"accepted\\").length;return[h(\\"span\\",{},duty.title,\\" \\",h(\\"code\\",{},duty.id)),riskMark(model,duty.risk),sidesOf(duty),open+accepted===0?h(\\"span\\",{class:\\"quiet\\"},\\"none\\"):statesWords(open,accepted)]});return table(\\"Duties of the policy\\",[\\"Duty\\",\\"Risk\\",\\"Sides\\",\\"Conflicts\\"],rows)}function statesWords(open,accepted){return[open>0&&`${open} open`,accepted>0&&`${accepted} accepted`].filter(Boolean).join(\\", \\")}function sidesOf({sides}){return h(\\"ol\\",{class:\\"duty-sides\\"},...sides.map(side=>h(\\"li\\",{},side.map(({name,level})=>`${name} (${level})`).join(\\" or \\"))))}var SOON=30;function exceptionsView(model){let{exceptions}=model.data;if(exceptions.length===0)return{element:empty(\\"No exceptions\\",\\"The policy accepts no finding by an exception.\\")};let rows=exceptions.map(exception=>[h(\\"span\\",{},h(\\"code\\",{},exception.rule),\\" \\",exception.about.join(\\", \\")),exception.reason,exception.approvedBy??h(\\"span\\",{class:\\"tag open\\"},\\"nobody\\"),h(\\"span\\",{class:\\"expiry\\"},exception.expires??\\"no end\\",\\" \\",stateTag(exception)),exception.accepts===0?h(\\"span\\",{class:\\"quiet\\"},\\"nothing\\"):String(exception.accepts),place(model,exception)]);return{element:table(\\"Exceptions of the policy\\",[\\"Accepts\\",\\"Reason\\",\\"Approved by\\",\\"Until\\",\\"Findings\\",\\"Source\\"],rows,\\"exceptions\\")}}function stateTag({daysLeft}){if(daysLeft===null)return null;if(daysLeft<0)return h(\\"span\\",{class:\\"tag open\\"},\\"expired\\");let words=daysLeft===0?\\"last day\\":daysLeft===1?\\"1 day left\\":`${daysLeft} days left`;return h(\\"span\\",{class:`tag ${daysLeft<=SOON?\\"soon\\":\\"quiet\\"}`},words)}var EVERYTHING={permission:\\"\\",role:\\"\\",tab:-1,level:1,risk:0,onlyDifferences:!1,onlyFindings:!1};function filter(model,criteria){let isMeant=cellFilter(model,criteria),roles=rolesNamed(model,criteria),held=permissionsNamed(model,criteria).filter(permission=>roles.some(role=>isMeant(permission,role))),columns=choosesPermissions(criteria)?roles.filter(role=>held.some(permission=>isMeant(permission,role))):roles;return{rows:criteria.onlyDifferences?held.filter(permission=>differs(model,permission,columns)):held,columns,isMeant}}function cellFilter(model,{level,risk,onlyFindings}){return(permission,role)=>{let held=model.levelOf(permission,role);return onlyFindings&&model.findingsOf(permission,role).length===0?!1:held===0?onlyFindings&&level===1&&risk===0:held>=level&&(risk===0||model.riskOf(permission,role)>=risk)}}function choosesPermissions({permission,tab,level,risk,onlyFindings}){return permission.trim()!==\\"\\"||tab!==-1||level>1||risk>0||onlyFindings}function rolesNamed({matrix},{role}){let alternatives=role.split(\\",\\").map(wordsOf).filter(words=>words.length>0);return indicesOf(matrix.roles,({id,name})=>{let text=`${id} ${name??\\"\\"}`.toLowerCase();return alternatives.length===0||alternatives.some(words=>holdsAll(text,words))})}function permissionsNamed({matrix},{permission,tab}){let words=wordsOf(permission);return indicesOf(matrix.permissions,one=>(tab===-1||one.tab===tab)&&holdsAll(`${one.name} ${one.key}`.toLowerCase(),words))}function differs(model,permission,[first,...others]){if(first===void 0)return!1;let one=model.cellOf(permission,first);return others.some(role=>{let other=model.cellOf(permission,role);return other?.level!==one?.level||other?.restriction!==one?.restriction})}function wordsOf(text){return text.toLowerCase().split(/\\\\s+/).filter(word=>word!==\\"\\")}function holdsAll(text,words){return words.every(word=>text.includes(word))}function indicesOf(all,isWanted2){let found=[];for(let[index,one]of all.entries())isWanted2(one)&&found.push(index);return found}var PAGE=100;function findingsView(model){let{findings}=model.data,list=h(\\"div\\",{class:\\"cards\\"}),counts=h(\\"p\\",{class:\\"counts\\"}),wanted={text:\\"\\",severity:\\"\\",rule:\\"\\",onlyIntroduced:!1},apply=change=>{wanted={...wanted,...change};let found=findings.filter(finding=>isWanted(model,finding,wanted));counts.textContent=`${found.length} of ${count(findings.length,\\"finding\\")}`,announce(counts.textContent),fill(list),showMore(model,list,found,0),found.length===0&&list.append(emptyText(findings.length))},rules=[...new Set(findings.map(({rule})=>rule))].sort();return{element:h(\\"div\\",{},h(\\"div\\",{class:\\"toolbar\\",role:\\"search\\",\\"aria-label\\":\\"Filter the findings\\"},searchField(\\"Text\\",\\"Message, file, role or rule\\",text=>apply({text})),choice(\\"Severity\\",[[\\"\\",\\"All\\"],[\\"error\\",\\"Errors\\"],[\\"warning\\",\\"Warnings\\"],[\\"notice\\",\\"Notices\\"]],severity=>apply({severity})),choice(\\"Rule\\",[[\\"\\",\\"All\\"],...rules.map(rule=>[rule,rule])],rule=>apply({rule})),model.data.verdict?.introduced!=null&&toggle(\\"Only introduced\\",onlyIntroduced=>apply({onlyIntroduced}))),h(\\"div\\",{class:\\"under-toolbar\\"},counts),list,silencedPart(model)),shown:()=>apply({})}}function showMore(model,list,found,from){let cards=found.slice(from,from+PAGE).map(finding=>findingCard(model,finding));list.append(...cards);let left=found.length-from-cards.length;if(left===0)return;let button=h(\\"button\\",{type:\\"button\\",class:\\"more\\"},`Show ${Math.min(PAGE,left)} more of ${left}`);button.addEventListener(\\"click\\",()=>{button.remove(),showMore(model,list,found,from+PAGE),list.children[from+PAGE]?.querySelector(\\"a\\")?.focus()}),list.append(button)}function isWanted(model,finding,{text,severity,rule,onlyIntroduced}){if(severity!==\\"\\"&&finding.severity!==severity||rule!==\\"\\"&&finding.rule!==rule||onlyIntroduced&&finding.introduced!==!0)return!1;let words=wordsOf(text);return words.length===0||holdsAll(textOf(model,finding),words)}function textOf(model,finding){let roles=finding.roles.map(role=>roleTitle(model,role));return[finding.message,finding.rule,placeWords(model,finding),finding.duty,...roles].join(\\" \\").toLowerCase()}function emptyText(all){return all===0?empty(\\"No findings\\",\\"Nothing was found that SDF would refuse or the policy forbids.\\"):empty(\\"Nothing matches\\",\\"No finding fits all filters. Clear one of them.\\")}function silencedPart(model){let{silenced}=model.data;return silenced.length===0?null:h(\\"details\\",{class:\\"silenced\\"},h(\\"summary\\",{},`${count(silenced.length,\\"finding\\")} accepted by a comment, an exception or the baseline`),h(\\"ul\\",{},...silenced.map(({rule,message,by,reason,...at})=>h(\\"li\\",{},h(\\"code\\",{},rule),\\" \\",message,\\" \\",h(\\"span\\",{class:\\"quiet\\"},`By ${by}${reason===null?\\"\\":`: ${reason}`}. `,placeWords(model,at))))))}function columnHead({model,metrics},role,column){let state=roleState(model,role),{id=\\"\\",name=null}=model.matrix.roles[role]??{},head=h(\\"div\\",{role:\\"columnheader\\",class:`column-head${state===null?\\"\\":\\" faint\\"}`,title:[name,id,state].filter(Boolean).join(\\" · \\"),\\"aria-colindex\\":column+2,tabindex:-1},h(\\"span\\",{class:\\"name\\"},roleName(model,role)),name!==null&&h(\\"span\\",{class:\\"id\\"},id),state!==null&&h(\\"span\\",{class:\\"state\\"},state));return head.style.left=`${metrics.names+column*metrics.column}px`,head.style.width=`${metrics.column}px`,head}function lineHead({model},line){if(line.kind===\\"tab\\"){let name2=model.matrix.tabs[line.tab]??\\"\\";return h(\\"div\\",{role:\\"rowheader\\",class:\\"line-head\\",tabindex:-1,\\"aria-colindex\\":1},h(\\"span\\",{class:\\"name\\"},name2),h(\\"span\\",{class:\\"count\\"},String(line.count)))}let{key=\\"\\",name=\\"\\",risk=0}=model.matrix.permissions[line.permission]??{};return h(\\"div\\",{role:\\"rowheader\\",class:\\"line-head\\",tabindex:-1,\\"aria-colindex\\":1,title:`${name} · ${key} · risk ${riskName(model,risk)}`},h(\\"span\\",{class:\\"name\\"},name),name!==key&&h(\\"span\\",{class:\\"id\\"},shortKey(key)),riskMark(model,risk))}function shortKey(key){return key.replace(/^\\\\[.*scriptid=|\\\\]$/g,\\"\\")}function gridCell(drawing,permission,role,column){let{model,metrics}=drawing,element=blankCell();element.setAttribute(\\"aria-colindex\\",String(column+2)),element.style.left=`${metrics.names+column*metrics.column}px`,element.style.width=`${metrics.column}px`;let cell=model.cellOf(permission,role),findings=model.findingsOf(permission,role);return(cell||findings.length>0)&&fillCell(drawing,element,{permission,role,cell,findings}),element}function blankCell(){return blank??=h(\\"div\\",{role:\\"gridcell\\",class:\\"cell\\",\\"aria-label\\":\\"no access\\",tabindex:-1}),blank.cloneNode()}var blank=null;function fillCell({model,shown,metrics},element,content){let{permission,role,cell,findings}=content,level=cell?.level??0,found=findings.length>0&&count(findings.length,\\"finding\\"),text=metrics.isWide&&level>0?levelName(model,level):levelLetter(model,level);element.setAttribute(\\"aria-label\\",[cellWords(model,cell)??\\"no access\\",found].filter(Boolean).join(\\", \\")),element.classList.add(`level-${level}`),element.classList.toggle(\\"faint\\",roleState(model,role)===\\"inactive\\"),element.classList.toggle(\\"other\\",level>0&&!shown.isMeant(permission,role)),element.append(h(\\"span\\",{},text)),cell&&cell.restriction>0&&element.append(h(\\"i\\",{class:\\"restricted\\"})),found&&element.append(h(\\"i\\",{class:`found ${worst(findings)}`}))}function worst(findings){return[\\"error\\",\\"warning\\"].find(one=>findings.some(({severity})=>severity===one))??\\"notice\\"}function moved({line,column},event,{lines,columns,page}){let to=(newLine,newColumn)=>({line:clamp(newLine,lines),column:clamp(newColumn,columns)});switch(event.key){case\\"ArrowUp\\":return to(line-1,column);case\\"ArrowDown\\":return to(line+1,column);case\\"ArrowLeft\\":return to(line,column-1);case\\"ArrowRight\\":return to(line,column+1);case\\"PageUp\\":return to(line-page,column);case\\"PageDown\\":return to(line+page,column);case\\"Home\\":return to(event.ctrlKey?-1:line,-1);case\\"End\\":return to(event.ctrlKey?lines-1:line,columns-1);default:return null}}function clamp(index,count2){return Math.max(-1,Math.min(count2-1,index))}function linesOf({matrix},{rows}){let tabOf=permission=>matrix.permissions[permission??-1]?.tab??-1;return rows.flatMap((permission,index)=>{let tab=tabOf(permission),line={kind:\\"permission\\",permission};if(index>0&&tabOf(rows[index-1])===tab)return[line];let count2=rows.filter(other=>tabOf(other)===tab).length;return[{kind:\\"tab\\",tab,count:count2},line]})}var STEP=4;function rangeInSight(offset,extent,size,count2){let first=Math.floor(offset/size/STEP)*STEP-STEP/2,last=Math.ceil((offset+extent)/size/STEP)*STEP+STEP/2;return{from:Math.max(0,first),to:Math.min(count2,Math.max(last,0))}}var WIDE={least:92,most:168};function metricsFor(columns,width){let names=width<640?150:300,room=columns===0?WIDE.most:Math.floor((width-names-20)/columns),isWide=room>=WIDE.least;return{names,line:30,isWide,column:isWide?Math.min(room,WIDE.most):36,head:isWide?76:184}}function createGrid(model,open){let head=h(\\"div\\",{role:\\"row\\",class:\\"grid-head\\",\\"aria-rowindex\\":1}),body=h(\\"div\\",{role:\\"rowgroup\\",class:\\"grid-body\\"}),inner=h(\\"div\\",{class:\\"grid-inner\\",role:\\"presentation\\"},h(\\"div\\",{role:\\"rowgroup\\"},head),body),element=h(\\"div\\",{role:\\"grid\\",class:\\"grid\\",\\"aria-label\\":\\"Permissions by role\\"},inner),rows=new Map,lines=[],columns={from:0,to:0},active={line:0,column:-1},drawing={model,shown:{rows:[],columns:[],isMeant:()=>!0},metrics:metricsFor(0,0)},show=shown=>{lines=linesOf(model,shown),drawing={...drawing,shown},active={line:Math.min(Math.max(active.line,0),lines.length-1),column:Math.min(active.column,shown.columns.length-1)},element.scrollTop=0,element.scrollLeft=0,draw()},draw=()=>{let{shown}=drawing;drawing={...drawing,metrics:metricsFor(shown.columns.length,element.clientWidth)};let{metrics}=drawing;element.classList.toggle(\\"wide\\",metrics.isWide),element.style.setProperty(\\"--names\\",`${metrics.names}px`),element.style.setProperty(\\"--head\\",`${metrics.head}px`),element.style.setProperty(\\"--line\\",`${metrics.line}px`),inner.style.width=`${metrics.names+shown.columns.length*metrics.column}px`,body.style.height=`${lines.length*metrics.line}px`,element.setAttribute(\\"aria-rowcount\\",String(lines.length+1)),element.setAttribute(\\"aria-colcount\\",String(shown.columns.length+1)),rows.clear(),body.replaceChildren(),columns={from:-1,to:-1},drawInSight()},drawInSight=()=>{let{metrics,shown}=drawing,width=element.clientWidth-metrics.names,wanted=rangeInSight(element.scrollLeft,width,metrics.column,shown.columns.length);if(wanted.from!==columns.from||wanted.to!==columns.to){columns=wanted;for(let row of rows.values())row.remove();rows.clear(),drawHead()}let height=element.clientHeight-metrics.head,inSight=rangeInSight(element.scrollTop,height,metrics.line,lines.length);for(let[index,row]of rows)isWithin(index,inSight)||index===active.line||(row.remove(),rows.delete(index));for(let index=inSight.from;index<inSight.to;index+=1)drawLine(index);drawLine(active.line),markActive()},drawHead=()=>{let corner=h(\\"div\\",{role:\\"columnheader\\",class:\\"corner\\",\\"aria-colindex\\":1,tabindex:-1},h(\\"span\\",{},\\"Permission\\"),h(\\"span\\",{class:\\"quiet\\"},\\"Risk\\"));fill(head,corner,...columnsToDraw().map(column=>columnHead(drawing,roleAt(column),column)))},drawLine=index=>{let line=lines[index];if(!line||rows.has(index))return;let row=h(\\"div\\",{role:\\"row\\",class:`line ${line.kind}`,\\"aria-rowindex\\":index+2,\\"data-line\\":index});row.style.top=`${index*drawing.metrics.line}px`,row.append(lineHead(drawing,line),...cellsOf(line)),rows.set(index,row),body.append(row)},cellsOf=line=>line.kind===\\"tab\\"?[]:columnsToDraw().map(column=>gridCell(drawing,line.permission,roleAt(column),column)),columnsToDraw=()=>{let inSight=Array.from({length:Math.max(0,columns.to-columns.from)},(_,index)=>columns.from+index);return active.column>=0&&!isWithin(active.column,columns)?[...inSight,active.column]:inSight},roleAt=column=>drawing.shown.columns[column]??-1,elementAt=({line,column})=>{let row=line===-1?head:rows.get(line),isTab=lines[line]?.kind===\\"tab\\";return row?.querySelector(`[aria-colindex=\\"${isTab?1:column+2}\\"]`)??null},markActive=()=>{let hadFocus=element.contains(document.activeElement)||hasLostFocus;for(let other of inner.querySelectorAll(\'[tabindex=\\"0\\"]\'))other.setAttribute(\\"tabindex\\",\\"-1\\");let target=elementAt(active);target?.setAttribute(\\"tabindex\\",\\"0\\"),hadFocus&&target!==document.activeElement&&target?.focus({preventScroll:!0})},hasLostFocus=!1,keepingFocus=act=>{hasLostFocus=element.contains(document.activeElement),act(),hasLostFocus=!1},bringIntoSight=({line,column})=>{let{metrics}=drawing,top=line*metrics.line,height=element.clientHeight-metrics.head;line>=0&&top<element.scrollTop&&(element.scrollTop=top),line>=0&&top+metrics.line>element.scrollTop+height&&(element.scrollTop=top+metrics.line-height);let left=column*metrics.column,width=element.clientWidth-metrics.names;column>=0&&left<element.scrollLeft&&(element.scrollLeft=left),column>=0&&left+metrics.column>element.scrollLeft+width&&(element.scrollLeft=left+metrics.column-width)},goTo=point=>{active=point,bringIntoSight(point),keepingFocus(()=>{isWithin(active.column,columns)||(columns={from:-1,to:-1}),drawInSight()}),elementAt(active)?.focus({preventScroll:!0})},openAt=({line,column})=>{let one=lines[line],permission=one?.kind===\\"permission\\"?one.permission:null,role=column===-1?null:roleAt(column);(permission!==null||line===-1&&role!==null)&&open({permission,role})},pointOf=event=>{let target=event.target instanceof Element?event.target.closest(\\"[aria-colindex]\\"):null,row=target?.closest(\\"[role=row]\\");return!target||!row?null:{line:Number(row.getAttribute(\\"aria-rowindex\\"))-2,column:Number(target.getAttribute(\\"aria-colindex\\"))-2}};return element.addEventListener(\\"scroll\\",()=>requestAnimationFrame(()=>keepingFocus(drawInSight)),{passive:!0}),element.addEventListener(\\"click\\",event=>{let point=pointOf(event);point&&(goTo(point),openAt(point))}),element.addEventListener(\\"keydown\\",event=>{if(event.key===\\"Enter\\"||event.key===\\" \\"){event.preventDefault(),openAt(active);return}let page=Math.max(1,Math.floor((element.clientHeight-drawing.metrics.head)/drawing.metrics.line)-1),point=moved(active,event,{lines:lines.length,columns:drawing.shown.columns.length,page});point&&(event.preventDefault(),goTo(point))}),{element,show,draw:()=>keepingFocus(draw),focus:()=>goTo(active)}}function isWithin(index,{from,to}){return index>=from&&index<to}function matrixView(model,open){let grid=createGrid(model,open),none=h(\\"div\\",{hidden:!0}),counts=h(\\"p\\",{class:\\"counts\\"}),criteria=EVERYTHING,apply=change=>{criteria={...criteria,...change};let shown=filter(model,criteria),text=`${shown.rows.length} of ${model.matrix.permissions.length} permissions, ${shown.columns.length} of ${model.matrix.roles.length} roles`;counts.textContent=text,announce(text);let isEmpty=shown.rows.length===0;none.hidden=!isEmpty,grid.element.hidden=isEmpty,fill(none,emptyText2(model)),reset.hidden=Object.is(criteria,EVERYTHING)||JSON.stringify(criteria)===JSON.stringify(EVERYTHING),grid.show(shown)},toolbar=h(\\"div\\",{class:\\"toolbar\\",role:\\"search\\",\\"aria-label\\":\\"Filter the matrix\\"},...fieldsFor(model,apply)),clear=()=>{resetFields(toolbar),apply(EVERYTHING)},reset=h(\\"button\\",{type:\\"button\\",class:\\"link\\",onclick:clear,hidden:!0},\\"Clear filters\\"),element=h(\\"div\\",{class:\\"matrix\\"},openTypes(model),toolbar,h(\\"div\\",{class:\\"under-toolbar\\"},counts,reset,legend(model)),none,grid.element);return new ResizeObserver(()=>grid.draw()).observe(grid.element),{element,shown:()=>apply({}),focus:grid.focus,showOnly:role=>{clear();let id=model.matrix.roles[role]?.id??\\"\\",input=toolbar.querySelectorAll(\\"input\\")[1];input&&(input.value=id),apply({role:id})}}}function fieldsFor(model,apply){let{tabs,levels,risks}=model.matrix,each=(names,from)=>names.map((name,index)=>[String(index),name]).slice(from);return[searchField(\\"Permission\\",\\"Name or key\\",permission=>apply({permission})),searchField(\\"Role\\",\\"Name or id; a comma parts several\\",role=>apply({role})),choice(\\"Tab\\",[[\\"-1\\",\\"All\\"],...each(tabs,0)],tab=>apply({tab:Number(tab)})),choice(\\"Level\\",[[\\"1\\",\\"Any\\"],...atLeast(each(levels,2))],level=>apply({level:Number(level)})),choice(\\"Risk\\",[[\\"0\\",\\"Any\\"],...atLeast(each(risks,1))],risk=>apply({risk:Number(risk)})),toggle(\\"Only differences\\",onlyDifferences=>apply({onlyDifferences})),...model.data.verdict?[toggle(\\"Only findings\\",onlyFindings=>apply({onlyFindings}))]:[]]}function atLeast(options){return options.map(([value,name],index)=>[value,index===options.length-1?name:`${name} or more`])}function emptyText2({matrix}){return matrix.permissions.length===0?empty(\\"No permissions\\",\\"No role of these projects holds a permission, and no object grants one.\\"):empty(\\"Nothing matches\\",\\"No role holds a permission that fits all filters. Clear one of them.\\")}function legend(model){let levels=model.matrix.levels.flatMap((_,level)=>level===0?[]:[h(\\"li\\",{},h(\\"span\\",{class:`level level-${level}`},levelLetter(model,level)),levelName(model,level))]);return h(\\"ul\\",{class:\\"legend\\",\\"aria-label\\":\\"Legend\\"},...levels,h(\\"li\\",{},h(\\"span\\",{class:\\"sample\\"},h(\\"i\\",{class:\\"restricted\\"})),\\"restricted\\"),model.data.verdict!==null&&h(\\"li\\",{},h(\\"span\\",{class:\\"sample\\"},h(\\"i\\",{class:\\"found error\\"})),\\"finding\\"),h(\\"li\\",{},h(\\"span\\",{class:\\"sample faint level-3\\"}),\\"inactive role\\"))}function openTypes(model){let{openTypes:types}=model.matrix;if(types.length===0)return null;let rows=types.map(type=>[h(\\"span\\",{},type.name,\\" \\",h(\\"code\\",{},type.object)),h(\\"span\\",{},type.field,\\" \\",h(\\"code\\",{},type.value)),riskMark(model,type.risk),place(model,type)]),number=new Set(types.map(({object})=>object)).size,words=number===1?\\"1 record type is\\":`${number} record types are`;return h(\\"details\\",{class:\\"open-types\\"},h(\\"summary\\",{},`${words} open to roles that hold no permission for it`),table(\\"Record types open without a permission\\",[\\"Record type\\",\\"Because\\",\\"Risk\\",\\"Source\\"],rows))}function summary(model){let{verdict,problems}=model.data;return h(\\"section\\",{class:\\"summary\\",\\"aria-label\\":\\"Summary\\"},verdict&&h(\\"b\\",{class:`verdict ${verdict.passed?\\"passed\\":\\"failed\\"}`,title:verdict.sentence},h(\\"span\\",{\\"aria-hidden\\":\\"true\\"},verdict.passed?\\"✓ \\":\\"✕ \\"),verdict.passed?\\"Passed\\":\\"Failed\\"),h(\\"ul\\",{class:\\"tiles\\"},...tiles(model)),problems.length>0&&h(\\"div\\",{class:\\"callout problems\\",role:\\"note\\"},h(\\"b\\",{},verdict?\\"This run fails whatever was found:\\":\\"Not everything could be read:\\"),h(\\"ul\\",{},...problems.map(problem=>h(\\"li\\",{},problem)))))}function toolLine({data:{tool,access}}){let compared=access===null?\\"\\":`, compared with a base: ${count(access.length,\\"change\\")} of access`,words=`${tool.name} ${tool.version}, permissions as of NetSuite ${tool.catalogue}${compared}`;return h(\\"span\\",{class:\\"tool quiet\\"},words)}function tiles({data:{verdict,conflicts,exceptions},matrix}){let open=conflicts.filter(({state})=>state===\\"open\\").length,judged=verdict?[[verdict.errors,\\"error\\",\\"error\\"],[verdict.warnings,\\"warning\\",\\"warning\\"],[verdict.notices,\\"notice\\"],[verdict.suppressed,\\"accepted finding\\"],[open,\\"open duty conflict\\",\\"error\\"],[exceptions.length,\\"exception\\"]]:[],looked=[[matrix.roles.length,\\"role\\"],[matrix.permissions.length,\\"permission\\"],[matrix.projects.length,\\"project\\"]];return[...judged,...looked].flatMap(([number,noun,kind=\\"\\"])=>number===null?[]:[tile(number,noun,kind)])}function tile(number,noun,kind){let words=number===1?noun:`${noun}s`;return h(\\"li\\",{class:number>0?kind:\\"none\\"},h(\\"b\\",{},String(number)),h(\\"span\\",{},words))}var MOST_COLUMNS=24,COLUMNS_OF_A_PAGE=8;function printWhole(model){let whole=null;addEventListener(\\"beforeprint\\",()=>{whole??=document.body.appendChild(printed(model))}),addEventListener(\\"afterprint\\",()=>{whole?.remove(),whole=null})}function printed(model){let{verdict,findings,access}=model.data;return h(\\"div\\",{class:\\"printed\\"},h(\\"h1\\",{},\\"Access report\\"),h(\\"p\\",{},model.matrix.projects.map(({root,name})=>name??root).join(\\", \\")),toolLine(model),summary(model),...part2(\\"Access matrix\\",[...opened(openTypes(model)),...matrixPart(model)]),...verdict?[...part2(\\"Findings\\",findings.length===0?[h(\\"p\\",{},\\"None.\\")]:findings.map(one=>findingCard(model,one))),...opened(silencedPart(model)),...part2(\\"Duties\\",[dutiesView(model).element]),...part2(\\"Exceptions\\",[exceptionsView(model).element])]:[],...access?part2(\\"Change of access\\",[accessView(model,access).element]):[])}function opened(details){return details?.setAttribute(\\"open\\",\\"\\"),details?[details]:[]}function part2(title,children){return[h(\\"h2\\",{class:\\"part\\"},title),...children]}function matrixPart(model){let{roles}=model.matrix,key=model.matrix.levels.slice(1).map(level=>`${level.slice(0,1)} ${level}`),legend2=h(\\"p\\",{class:\\"quiet\\"},`${key.join(\\", \\")}; * restricted to own records or changes.`);if(roles.length>MOST_COLUMNS)return roles.map((_,role)=>rolePart(model,role));let pages=Math.ceil(roles.length/COLUMNS_OF_A_PAGE),width=Math.ceil(roles.length/Math.max(pages,1)),chunks=Array.from({length:pages},(_,page)=>roles.map((_role,role)=>role).slice(page*width,(page+1)*width));return[legend2,...chunks.map(chunk=>matrixTable(model,chunk))]}function matrixTable(model,roles){let held=model.matrix.permissions.map((_,permission)=>permission).filter(permission=>roles.some(role=>model.levelOf(permission,role)>0)),head=[\\"Permission\\",\\"Tab\\",\\"Risk\\",...roles.map(role=>withState(model,role))],rows=held.map(permission=>{let{tab=0,risk=0,key=\\"\\",name=\\"\\"}=model.matrix.permissions[permission]??{};return[h(\\"span\\",{},name,\\" \\",name===key?null:h(\\"code\\",{},key)),model.matrix.tabs[tab]??\\"\\",riskName(model,risk),...roles.map(role=>cellPart(model,permission,role))]});return table(\\"Permissions by role\\",head,rows,\\"printed-matrix\\")}function cellPart(model,permission,role){let cell=model.cellOf(permission,role),mark=cell&&restrictionWords(model,cell)!==null?\\"*\\":\\"\\";return h(\\"span\\",{class:`level level-${cell?.level??0}`},levelLetter(model,cell?.level??0)+mark)}function rolePart(model,role){let rows=model.matrix.levels.map((_,level)=>model.matrix.permissions.flatMap((_one,permission)=>{let cell=model.cellOf(permission,role);if(!cell||cell.level!==level)return[];let restriction=cell.restriction===0?\\"\\":` (${cellWords(model,cell)})`;return[permissionName(model,permission)+restriction]})).flatMap((names,level)=>names.length===0?[]:[[levelName(model,level),names.join(\\", \\")]]);return h(\\"section\\",{class:\\"printed-role\\"},h(\\"h3\\",{},withState(model,role)),rows.length===0?h(\\"p\\",{},\\"No permissions.\\"):table(`Permissions of ${roleName(model,role)}`,[\\"Level\\",\\"Permissions\\"],rows.reverse()))}function withState(model,role){let state=roleState(model,role);return state===null?roleTitle(model,role):`${roleTitle(model,role)} – ${state}`}start(makeModel(readData()));function readData(){return JSON.parse(document.getElementById(\\"data\\")?.textContent??\\"\\")}function start(model){let drawer=createDrawer(),matrix=matrixView(model,target=>{let details=detailsOf(model,target,actions);details&&drawer.open(details.title,details.content,matrix.focus)}),compare=compareView(model),tabs=createTabs(tabsOf(model,matrix,compare)),goTo=id=>{drawer.close(),tabs.show(id)},actions={compare:role=>{goTo(\\"compare\\"),compare.compare(role)},showOnly:role=>{drawer.close(),matrix.showOnly(role)}};document.body.append(h(\\"div\\",{class:\\"screen\\"},pageHead(model),tabs.list,h(\\"main\\",{},...tabs.panels),drawer.element,h(\\"div\\",{id:\\"live\\",class:\\"unseen\\",role:\\"status\\",\\"aria-live\\":\\"polite\\"}))),printWhole(model);let wanted=location.hash.slice(1);tabs.show(document.getElementById(`panel-${wanted}`)?wanted:\\"matrix\\")}function pageHead(model){let names=model.matrix.projects.map(({root,name})=>name??root);return h(\\"header\\",{class:\\"page-head\\"},h(\\"div\\",{class:\\"title\\"},h(\\"h1\\",{},\\"Access report\\"),h(\\"span\\",{class:\\"quiet\\"},names.length>4?`${names.length} projects`:names.join(\\", \\")),toolLine(model),h(\\"span\\",{class:\\"buttons\\"},h(\\"button\\",{type:\\"button\\",onclick:()=>print()},\\"Print\\"),themeButton())),summary(model))}function tabsOf(model,matrix,compare){let{verdict,findings,conflicts,exceptions,access}=model.data,judged=verdict?[{id:\\"findings\\",title:\\"Findings\\",count:findings.length,view:findingsView(model)},{id:\\"duties\\",title:\\"Duties\\",count:conflicts.length,view:dutiesView(model)},{id:\\"exceptions\\",title:\\"Exceptions\\",count:exceptions.length,view:exceptionsView(model)}]:[],changed=access?[{id:\\"access\\",title:\\"Change of access\\",count:access.length,view:accessView(model,access)}]:[];return[{id:\\"matrix\\",title:\\"Matrix\\",count:null,view:matrix},...judged,...changed,{id:\\"compare\\",title:\\"Compare roles\\",count:null,view:compare}]}})();","i":"/* One accent, a ramp of it for levels, and three colours that warn. Every pair of text and ground has AA contrast. */\\n:root {\\n  color-scheme: light dark;\\n  --ground: light-dark(#f6f7f9, #10151b);\\n  --surface: light-dark(#ffffff, #171e26);\\n  --raised: light-dark(#ffffff, #1e2731);\\n  --line-soft: light-dark(#e6e9ee, #25303b);\\n  --line-firm: light-dark(#8a94a3, #5b6b7c);\\n  --text: light-dark(#1b2430, #e3e9f0);\\n  --quiet: light-dark(#566172, #9aa8b8);\\n  --accent: light-dark(#1d5c99, #86bdf2);\\n  --on-accent: light-dark(#ffffff, #0b1a29);\\n  --accent-soft: light-dark(#e6f0f9, #1c2f42);\\n  --error: light-dark(#b3261e, #ff9d94);\\n  --error-soft: light-dark(#fdeceb, #3a1d1c);\\n  --warning: light-dark(#7d5200, #f0be62);\\n  --warning-soft: light-dark(#fdf3de, #352a14);\\n  --good: light-dark(#1a6b3c, #7fd6a3);\\n  --good-soft: light-dark(#e6f4ec, #16301f);\\n  --level-1: light-dark(#e3eef8, #1d2f40);\\n  --on-level-1: light-dark(#1f4a75, #b3d4f4);\\n  --level-2: light-dark(#bad6ee, #264a6c);\\n  --on-level-2: light-dark(#123a60, #d8eafb);\\n  --level-3: light-dark(#76acd9, #3672a8);\\n  --on-level-3: light-dark(#06213c, #ffffff);\\n  --level-4: light-dark(#1d5c99, #9fcdf8);\\n  --on-level-4: light-dark(#ffffff, #0a2036);\\n}\\n\\n:root[data-theme=\\"light\\"] {\\n  color-scheme: light;\\n}\\n\\n:root[data-theme=\\"dark\\"] {\\n  color-scheme: dark;\\n}\\n\\n*,\\n*::before {\\n  box-sizing: border-box;\\n}\\n\\n:root [hidden] {\\n  display: none;\\n}\\n\\nhtml {\\n  height: 100%;\\n}\\n\\nbody {\\n  background: var(--ground);\\n  color: var(--text);\\n  font:\\n    14px / 1.5 system-ui,\\n    -apple-system,\\n    \\"Segoe UI\\",\\n    Roboto,\\n    \\"Liberation Sans\\",\\n    sans-serif;\\n  height: 100%;\\n  margin: 0;\\n}\\n\\ncode,\\npre {\\n  font:\\n    12px / 1.5 ui-monospace,\\n    SFMono-Regular,\\n    Menlo,\\n    Consolas,\\n    \\"Liberation Mono\\",\\n    monospace;\\n}\\n\\ncode {\\n  color: var(--quiet);\\n  overflow-wrap: anywhere;\\n}\\n\\nh1 {\\n  font-size: 20px;\\n  font-weight: 650;\\n  letter-spacing: -0.01em;\\n  line-height: 1.3;\\n  margin: 0;\\n}\\n\\nh2 {\\n  font-size: 16px;\\n  font-weight: 650;\\n  margin: 28px 0 12px;\\n}\\n\\nh3 {\\n  font-size: 13px;\\n  font-weight: 650;\\n  margin: 24px 0 8px;\\n}\\n\\np {\\n  margin: 0 0 8px;\\n}\\n\\na {\\n  color: var(--accent);\\n}\\n\\n:focus-visible {\\n  outline: 2px solid var(--accent);\\n  outline-offset: 2px;\\n}\\n\\n.quiet {\\n  color: var(--quiet);\\n  font-weight: 400;\\n}\\n\\n.unseen {\\n  clip-path: inset(50%);\\n  height: 1px;\\n  overflow: hidden;\\n  position: absolute;\\n  white-space: nowrap;\\n  width: 1px;\\n}\\n\\n/* The page: head, tabs, and the part that scrolls. */\\n.screen {\\n  display: flex;\\n  flex-direction: column;\\n  height: 100%;\\n}\\n\\n.page-head {\\n  background: var(--surface);\\n  padding: 16px 24px 12px;\\n}\\n\\n.title {\\n  align-items: baseline;\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 4px 12px;\\n}\\n\\n.title .buttons {\\n  display: flex;\\n  gap: 8px;\\n  margin-left: auto;\\n}\\n\\nbutton,\\nselect,\\ninput[type=\\"search\\"] {\\n  background: var(--surface);\\n  border: 1px solid var(--line-firm);\\n  border-radius: 6px;\\n  color: inherit;\\n  font: inherit;\\n  min-height: 32px;\\n  padding: 3px 10px;\\n}\\n\\ninput[type=\\"search\\"] {\\n  min-width: 0;\\n}\\n\\nbutton {\\n  cursor: pointer;\\n}\\n\\nbutton:hover {\\n  background: var(--accent-soft);\\n}\\n\\nbutton.link {\\n  background: none;\\n  border: 0;\\n  color: var(--accent);\\n  min-height: 24px;\\n  padding: 0 4px;\\n  text-decoration: underline;\\n}\\n\\nbutton.icon {\\n  border: 0;\\n  font-size: 16px;\\n  min-width: 32px;\\n  padding: 0;\\n}\\n\\n.tabs {\\n  background: var(--surface);\\n  border-bottom: 1px solid var(--line-soft);\\n  display: flex;\\n  flex: none;\\n  gap: 4px;\\n  overflow-x: auto;\\n  padding: 0 16px;\\n}\\n\\n.tabs button {\\n  flex: none;\\n  background: none;\\n  border: 0;\\n  border-bottom: 3px solid transparent;\\n  border-radius: 0;\\n  color: var(--quiet);\\n  outline-offset: -3px;\\n  padding: 8px 10px 6px;\\n  white-space: nowrap;\\n}\\n\\n.tabs button:hover {\\n  color: var(--text);\\n}\\n\\n.tabs button[aria-selected=\\"true\\"] {\\n  border-bottom-color: var(--accent);\\n  color: var(--text);\\n  font-weight: 600;\\n}\\n\\n.tabs .count {\\n  background: var(--line-soft);\\n  border-radius: 9px;\\n  font-size: 12px;\\n  font-weight: 500;\\n  margin-left: 6px;\\n  padding: 1px 7px;\\n}\\n\\nmain {\\n  display: flex;\\n  flex: 1;\\n  min-height: 0;\\n}\\n\\n[role=\\"tabpanel\\"] {\\n  flex: 1;\\n  min-width: 0;\\n  overflow: auto;\\n  padding: 16px 24px 32px;\\n}\\n\\n#panel-matrix {\\n  overflow: hidden;\\n  padding: 0;\\n}\\n\\n/* Filters. */\\n.toolbar {\\n  align-items: flex-end;\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 10px 12px;\\n}\\n\\n.field {\\n  display: flex;\\n  flex-direction: column;\\n  gap: 2px;\\n}\\n\\n.field > span {\\n  color: var(--quiet);\\n  font-size: 12px;\\n}\\n\\n.field.grow {\\n  flex: 1 1 180px;\\n  max-width: 340px;\\n}\\n\\n.field select {\\n  max-width: 320px;\\n}\\n\\n.toggle {\\n  align-items: center;\\n  cursor: pointer;\\n  display: flex;\\n  gap: 6px;\\n  min-height: 32px;\\n}\\n\\n.toggle input {\\n  accent-color: var(--accent);\\n  height: 16px;\\n  margin: 0;\\n  width: 16px;\\n}\\n\\n.under-toolbar {\\n  align-items: center;\\n  color: var(--quiet);\\n  display: flex;\\n  flex-wrap: wrap;\\n  font-size: 12px;\\n  gap: 4px 12px;\\n  margin: 8px 0 10px;\\n  min-height: 24px;\\n}\\n\\n.counts {\\n  color: var(--quiet);\\n  margin: 0;\\n}\\n\\n/* The drawer. */\\n.drawer {\\n  background: var(--raised);\\n  border-left: 1px solid var(--line-soft);\\n  bottom: 0;\\n  box-shadow: -8px 0 24px rgb(0 0 0 / 14%);\\n  display: flex;\\n  flex-direction: column;\\n  max-width: 100vw;\\n  position: fixed;\\n  right: 0;\\n  top: 0;\\n  width: 440px;\\n  z-index: 10;\\n}\\n\\n.drawer > header {\\n  align-items: flex-start;\\n  border-bottom: 1px solid var(--line-soft);\\n  display: flex;\\n  gap: 12px;\\n  justify-content: space-between;\\n  padding: 16px 20px;\\n}\\n\\n.drawer h2 {\\n  font-size: 17px;\\n  margin: 2px 0 0;\\n  outline: 0;\\n  overflow-wrap: anywhere;\\n}\\n\\n.drawer-content {\\n  overflow: auto;\\n  padding: 16px 20px 32px;\\n}\\n\\n@media (min-width: 1600px) {\\n  .has-drawer main {\\n    padding-right: 440px;\\n  }\\n}\\n\\n@media (max-width: 640px) {\\n  .page-head {\\n    padding: 12px 12px 8px;\\n  }\\n\\n  [role=\\"tabpanel\\"] {\\n    padding: 12px;\\n  }\\n\\n  .tabs {\\n    padding: 0 4px;\\n  }\\n}\\n\\n/* The summary. */\\n.summary {\\n  align-items: center;\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 8px 20px;\\n  margin-top: 10px;\\n}\\n\\n.verdict {\\n  border-radius: 8px;\\n  padding: 4px 14px;\\n}\\n\\n.verdict.passed {\\n  background: var(--good-soft);\\n  color: var(--good);\\n}\\n\\n.verdict.failed {\\n  background: var(--error-soft);\\n  color: var(--error);\\n}\\n\\n.tiles {\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 4px 20px;\\n  list-style: none;\\n  margin: 0;\\n  padding: 0;\\n}\\n\\n.tiles li {\\n  align-items: baseline;\\n  display: flex;\\n  gap: 5px;\\n}\\n\\n.tiles b {\\n  font-size: 16px;\\n  font-variant-numeric: tabular-nums;\\n  font-weight: 650;\\n}\\n\\n.tiles span {\\n  color: var(--quiet);\\n  font-size: 13px;\\n}\\n\\n.tiles .none b {\\n  color: var(--quiet);\\n  font-weight: 400;\\n}\\n\\n.tiles .error b {\\n  color: var(--error);\\n}\\n\\n.tiles .warning b {\\n  color: var(--warning);\\n}\\n\\n.tool {\\n  font-size: 12px;\\n}\\n\\n.compare .counts {\\n  margin: 14px 0 10px;\\n}\\n\\n.callout {\\n  background: var(--warning-soft);\\n  border-left: 3px solid var(--warning);\\n  border-radius: 4px;\\n  padding: 6px 10px;\\n}\\n\\n.problems {\\n  flex-basis: 100%;\\n  max-height: 140px;\\n  overflow: auto;\\n}\\n\\n.problems ul {\\n  margin: 0;\\n  padding-left: 18px;\\n}\\n\\n.empty {\\n  color: var(--quiet);\\n  padding: 56px 24px;\\n  text-align: center;\\n}\\n\\n.empty b {\\n  color: var(--text);\\n  font-size: 16px;\\n}\\n\\n/* Chips and marks. */\\n.level {\\n  border-radius: 4px;\\n  display: inline-block;\\n  font-size: 12px;\\n  font-weight: 600;\\n  min-width: 20px;\\n  padding: 0 6px;\\n  text-align: center;\\n}\\n\\n.level-0 {\\n  color: var(--quiet);\\n  font-weight: 400;\\n}\\n\\n.level-1 {\\n  background: var(--level-1);\\n  color: var(--on-level-1);\\n}\\n\\n.level-2 {\\n  background: var(--level-2);\\n  color: var(--on-level-2);\\n}\\n\\n.level-3 {\\n  background: var(--level-3);\\n  color: var(--on-level-3);\\n}\\n\\n.level-4 {\\n  background: var(--level-4);\\n  color: var(--on-level-4);\\n}\\n\\n.risk {\\n  align-items: center;\\n  color: var(--quiet);\\n  display: inline-flex;\\n  font-size: 12px;\\n  gap: 5px;\\n  white-space: nowrap;\\n}\\n\\n.risk-2,\\n.risk-3 {\\n  color: var(--text);\\n  font-weight: 600;\\n}\\n\\n.bars {\\n  align-items: flex-end;\\n  display: inline-flex;\\n  gap: 2px;\\n  height: 12px;\\n}\\n\\n.bars i {\\n  background: var(--line-soft);\\n  border-radius: 1px;\\n  height: 5px;\\n  width: 3px;\\n}\\n\\n.bars i:nth-child(2) {\\n  height: 7px;\\n}\\n\\n.bars i:nth-child(3) {\\n  height: 9px;\\n}\\n\\n.bars i:nth-child(4) {\\n  height: 12px;\\n}\\n\\n.bars .on {\\n  background: var(--quiet);\\n}\\n\\n.risk-2 .on {\\n  background: var(--warning);\\n}\\n\\n.risk-3 .on {\\n  background: var(--error);\\n}\\n\\n.tag {\\n  background: var(--line-soft);\\n  border-radius: 9px;\\n  font-size: 12px;\\n  padding: 1px 8px;\\n  white-space: nowrap;\\n}\\n\\n.tag.open {\\n  background: var(--error-soft);\\n  color: var(--error);\\n}\\n\\n.tag.accepted {\\n  background: var(--good-soft);\\n  color: var(--good);\\n}\\n\\n.tag.soon {\\n  background: var(--warning-soft);\\n  color: var(--warning);\\n}\\n\\n.severity {\\n  align-items: center;\\n  display: inline-flex;\\n  font-weight: 600;\\n  gap: 6px;\\n}\\n\\n.severity .sign {\\n  border: 1.5px solid currentcolor;\\n  border-radius: 50%;\\n  font-size: 11px;\\n  height: 17px;\\n  line-height: 14px;\\n  text-align: center;\\n  width: 17px;\\n}\\n\\n.severity.error {\\n  color: var(--error);\\n}\\n\\n.severity.warning {\\n  color: var(--warning);\\n}\\n\\n.severity.notice {\\n  color: var(--quiet);\\n}\\n\\n/* Cards of findings and conflicts. */\\n.cards {\\n  display: grid;\\n  gap: 10px;\\n  max-width: 1100px;\\n}\\n\\n.card {\\n  background: var(--surface);\\n  border: 1px solid var(--line-soft);\\n  border-left: 3px solid var(--line-firm);\\n  border-radius: 6px;\\n  overflow-wrap: anywhere;\\n  padding: 10px 14px;\\n}\\n\\n.card.error,\\n.card.open {\\n  border-left-color: var(--error);\\n}\\n\\n.card.warning {\\n  border-left-color: var(--warning);\\n}\\n\\n.card.accepted {\\n  border-left-color: var(--good);\\n}\\n\\n.card header {\\n  align-items: baseline;\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 2px 12px;\\n  margin-bottom: 4px;\\n}\\n\\n.card p {\\n  margin-bottom: 6px;\\n}\\n\\n.card .place {\\n  margin-left: auto;\\n}\\n\\n.related {\\n  color: var(--quiet);\\n  list-style: none;\\n  margin: 0 0 6px;\\n  padding: 0 0 0 12px;\\n  border-left: 2px solid var(--line-soft);\\n}\\n\\n.fix {\\n  display: grid;\\n  gap: 2px 10px;\\n  grid-template-columns: 28px minmax(0, 1fr);\\n  margin-top: 4px;\\n}\\n\\n.fix b {\\n  color: var(--good);\\n}\\n\\n.fix .tag {\\n  margin-left: 8px;\\n}\\n\\n.fix pre {\\n  background: var(--ground);\\n  border-radius: 4px;\\n  grid-column: 2;\\n  margin: 2px 0;\\n  padding: 4px 8px;\\n  white-space: pre-wrap;\\n}\\n\\n.fix .at {\\n  color: var(--quiet);\\n  display: block;\\n}\\n\\n.holders {\\n  font-weight: 600;\\n}\\n\\n.sides {\\n  display: grid;\\n  gap: 8px;\\n  grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));\\n  margin-bottom: 8px;\\n}\\n\\n.side {\\n  background: var(--ground);\\n  border-radius: 4px;\\n  padding: 6px 10px;\\n}\\n\\n.side > b {\\n  color: var(--quiet);\\n  font-size: 12px;\\n  font-weight: 500;\\n}\\n\\n.side ul {\\n  list-style: none;\\n  margin: 0;\\n  padding: 0;\\n}\\n\\n.side li {\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 2px 8px;\\n  padding: 2px 0;\\n}\\n\\n.side .place {\\n  flex-basis: 100%;\\n  margin: 0;\\n}\\n\\n/* Tables and lists of facts. */\\n.table {\\n  max-width: 1200px;\\n  overflow-x: auto;\\n}\\n\\ntable {\\n  background: var(--surface);\\n  border-collapse: collapse;\\n  width: 100%;\\n}\\n\\nth,\\ntd {\\n  border-bottom: 1px solid var(--line-soft);\\n  padding: 6px 10px;\\n  text-align: left;\\n  vertical-align: top;\\n}\\n\\nthead th {\\n  color: var(--quiet);\\n  font-size: 12px;\\n  font-weight: 500;\\n}\\n\\ntbody th {\\n  font-weight: 500;\\n  overflow-wrap: anywhere;\\n}\\n\\n.duty-sides {\\n  margin: 0;\\n  padding-left: 18px;\\n}\\n\\n.expiry {\\n  white-space: nowrap;\\n}\\n\\n.facts {\\n  display: grid;\\n  gap: 4px 12px;\\n  grid-template-columns: max-content minmax(0, 1fr);\\n  margin: 12px 0;\\n}\\n\\n.facts dt {\\n  color: var(--quiet);\\n}\\n\\n.facts dd {\\n  margin: 0;\\n  overflow-wrap: anywhere;\\n}\\n\\n.drawer .card .place {\\n  flex-basis: 100%;\\n  margin: 0;\\n}\\n\\n.drawer .table {\\n  font-size: 13px;\\n}\\n\\n.drawer th,\\n.drawer td {\\n  padding: 4px 6px;\\n}\\n\\n.lead .level {\\n  font-size: 13px;\\n  margin-right: 4px;\\n  padding: 1px 8px;\\n}\\n\\np.buttons {\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 8px;\\n}\\n\\nsummary {\\n  cursor: pointer;\\n}\\n\\n.silenced,\\n.open-types {\\n  margin-top: 16px;\\n}\\n\\nbutton.more {\\n  justify-self: center;\\n}\\n\\n.compared td:nth-child(4) {\\n  color: var(--quiet);\\n  text-align: center;\\n}\\n\\n/* The matrix. Only what is in sight is drawn; positions and sizes come from the script. */\\n.matrix {\\n  display: flex;\\n  flex-direction: column;\\n  height: 100%;\\n  padding: 12px 24px 0;\\n}\\n\\n.open-types {\\n  background: var(--warning-soft);\\n  border-left: 3px solid var(--warning);\\n  border-radius: 4px;\\n  margin: 0 0 12px;\\n  padding: 6px 12px;\\n}\\n\\n.open-types .table {\\n  margin: 8px 0 4px;\\n  max-height: 30vh;\\n}\\n\\n.legend {\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 4px 14px;\\n  list-style: none;\\n  margin: 0 0 0 auto;\\n  padding: 0;\\n}\\n\\n.legend li {\\n  align-items: center;\\n  display: flex;\\n  gap: 5px;\\n}\\n\\n.sample {\\n  background: var(--level-2);\\n  border-radius: 3px;\\n  height: 18px;\\n  position: relative;\\n  width: 20px;\\n}\\n\\n.grid {\\n  background: var(--surface);\\n  border: 1px solid var(--line-soft);\\n  border-bottom: 0;\\n  border-radius: 6px 6px 0 0;\\n  flex: 1;\\n  min-height: 200px;\\n  overflow: auto;\\n  position: relative;\\n}\\n\\n.grid-inner {\\n  min-width: 100%;\\n  position: relative;\\n}\\n\\n.grid-body {\\n  position: relative;\\n}\\n\\n.grid-head {\\n  background: var(--surface);\\n  border-bottom: 1px solid var(--line-firm);\\n  height: var(--head);\\n  position: sticky;\\n  top: 0;\\n  z-index: 3;\\n}\\n\\n.grid-inner > [role=\\"rowgroup\\"]:first-child {\\n  position: sticky;\\n  top: 0;\\n  z-index: 3;\\n}\\n\\n.corner {\\n  align-items: flex-end;\\n  background: var(--surface);\\n  border-right: 1px solid var(--line-soft);\\n  color: var(--quiet);\\n  display: flex;\\n  font-size: 12px;\\n  height: calc(var(--head) - 1px);\\n  justify-content: space-between;\\n  left: 0;\\n  padding: 8px 12px;\\n  position: sticky;\\n  width: var(--names);\\n  z-index: 4;\\n}\\n\\n.column-head {\\n  align-items: center;\\n  bottom: 0;\\n  cursor: pointer;\\n  display: flex;\\n  font-size: 12px;\\n  gap: 1px;\\n  justify-content: center;\\n  line-height: 1.25;\\n  overflow: hidden;\\n  padding: 8px 2px;\\n  position: absolute;\\n  top: 0;\\n  transform: rotate(180deg);\\n  writing-mode: vertical-rl;\\n}\\n\\n.column-head span {\\n  max-height: 100%;\\n  overflow: hidden;\\n  text-overflow: ellipsis;\\n  white-space: nowrap;\\n  width: auto;\\n}\\n\\n.column-head .name {\\n  font-weight: 600;\\n}\\n\\n.column-head .id,\\n.column-head .state {\\n  color: var(--quiet);\\n  font-size: 11px;\\n}\\n\\n.column-head {\\n  flex-direction: column;\\n  align-items: flex-start;\\n}\\n\\n.grid:not(.wide) .column-head .state {\\n  display: none;\\n}\\n\\n.wide .column-head {\\n  align-items: center;\\n  flex-direction: column;\\n  justify-content: flex-end;\\n  padding: 8px 6px;\\n  text-align: center;\\n  transform: none;\\n  writing-mode: horizontal-tb;\\n}\\n\\n.wide .column-head span {\\n  max-width: 100%;\\n}\\n\\n.wide .column-head .name {\\n  display: -webkit-box;\\n  -webkit-box-orient: vertical;\\n  -webkit-line-clamp: 2;\\n  white-space: normal;\\n}\\n\\n.column-head:hover,\\n.line-head:hover {\\n  background: var(--accent-soft);\\n}\\n\\n.line {\\n  border-bottom: 1px solid var(--line-soft);\\n  height: var(--line);\\n  position: absolute;\\n  width: 100%;\\n}\\n\\n.line-head {\\n  align-items: center;\\n  background: var(--surface);\\n  border-right: 1px solid var(--line-soft);\\n  cursor: pointer;\\n  display: flex;\\n  gap: 8px;\\n  height: calc(var(--line) - 1px);\\n  left: 0;\\n  padding: 0 12px;\\n  position: sticky;\\n  white-space: nowrap;\\n  width: var(--names);\\n  z-index: 2;\\n}\\n\\n.line-head .name {\\n  flex: 1 0 auto;\\n  max-width: 75%;\\n  overflow: hidden;\\n  text-overflow: ellipsis;\\n}\\n\\n.line-head .id {\\n  color: var(--quiet);\\n  flex: 0 1 auto;\\n  font-size: 11px;\\n  min-width: 0;\\n  overflow: hidden;\\n  text-overflow: ellipsis;\\n}\\n\\n.line-head .risk {\\n  flex: none;\\n  font-size: 0;\\n  gap: 0;\\n}\\n\\n.line.tab {\\n  background: var(--ground);\\n}\\n\\n.line.tab .line-head {\\n  background: var(--ground);\\n  border-right-color: transparent;\\n  cursor: default;\\n  font-weight: 650;\\n}\\n\\n.line.tab .name {\\n  flex-grow: 0;\\n}\\n\\n.line.tab .count {\\n  color: var(--quiet);\\n  font-size: 12px;\\n  font-weight: 400;\\n}\\n\\n.cell {\\n  cursor: pointer;\\n  font-size: 12px;\\n  font-weight: 600;\\n  height: calc(var(--line) - 1px);\\n  position: absolute;\\n  text-align: center;\\n  top: 0;\\n}\\n\\n.cell > span {\\n  align-items: center;\\n  border-radius: 3px;\\n  display: flex;\\n  height: 100%;\\n  justify-content: center;\\n}\\n\\n.cell,\\n.cell.level-0 {\\n  background-clip: content-box;\\n  padding: 2px;\\n}\\n\\n.cell:hover {\\n  box-shadow: inset 0 0 0 2px var(--line-firm);\\n}\\n\\n.grid [tabindex]:focus {\\n  outline: 2px solid var(--accent);\\n  outline-offset: -2px;\\n  z-index: 2;\\n}\\n\\n.line-head:focus,\\n.corner:focus {\\n  z-index: 5;\\n}\\n\\n.cell.other {\\n  opacity: 0.45;\\n}\\n\\n.faint {\\n  background-image: repeating-linear-gradient(\\n    135deg,\\n    transparent 0 4px,\\n    color-mix(in srgb, var(--surface) 60%, transparent) 4px 7px\\n  );\\n}\\n\\n.column-head.faint {\\n  background-image: none;\\n  color: var(--quiet);\\n  font-style: italic;\\n}\\n\\n.restricted,\\n.found {\\n  display: block;\\n  height: 7px;\\n  position: absolute;\\n  width: 7px;\\n}\\n\\n.restricted {\\n  background: currentcolor;\\n  border: 1px solid var(--surface);\\n  border-radius: 50%;\\n  bottom: 4px;\\n  left: 4px;\\n}\\n\\n.sample .restricted {\\n  background: var(--on-level-2);\\n}\\n\\n.found {\\n  background: var(--warning);\\n  clip-path: polygon(100% 0, 100% 100%, 0 0);\\n  height: 10px;\\n  right: 2px;\\n  top: 2px;\\n  width: 10px;\\n}\\n\\n.found.error {\\n  background: var(--error);\\n}\\n\\n.found.notice {\\n  background: var(--quiet);\\n}\\n\\n@media (max-width: 640px) {\\n  .matrix {\\n    height: auto;\\n    padding: 8px 8px 0;\\n  }\\n\\n  .matrix .field {\\n    flex: 1 1 30%;\\n  }\\n\\n  .matrix .field select {\\n    width: 100%;\\n  }\\n\\n  .matrix .field.grow {\\n    flex-basis: 45%;\\n    min-width: 0;\\n  }\\n\\n  .line-head .id {\\n    display: none;\\n  }\\n\\n  .line-head .name {\\n    flex-shrink: 1;\\n    max-width: none;\\n  }\\n\\n  #panel-matrix {\\n    overflow: auto;\\n  }\\n\\n  .grid {\\n    flex: none;\\n    height: 80vh;\\n  }\\n}\\n\\n.printed {\\n  display: none;\\n}\\n\\n@page {\\n  margin: 16mm 12mm;\\n\\n  @top-left {\\n    color: #566172;\\n    content: \\"Access report\\";\\n    font: 9pt sans-serif;\\n  }\\n\\n  @bottom-left {\\n    color: #566172;\\n    content: \\"sdf-role-compliance\\";\\n    font: 9pt sans-serif;\\n  }\\n\\n  @bottom-right {\\n    color: #566172;\\n    content: counter(page) \\" / \\" counter(pages);\\n    font: 9pt sans-serif;\\n  }\\n}\\n\\n@media print {\\n  :root,\\n  :root[data-theme] {\\n    color-scheme: light;\\n  }\\n\\n  .screen {\\n    display: none;\\n  }\\n\\n  .printed {\\n    display: block;\\n  }\\n\\n  body {\\n    background: none;\\n    font-size: 9.5pt;\\n    height: auto;\\n    print-color-adjust: exact;\\n    -webkit-print-color-adjust: exact;\\n  }\\n\\n  html {\\n    height: auto;\\n  }\\n\\n  code,\\n  pre {\\n    font-size: 8pt;\\n  }\\n\\n  .part {\\n    border-bottom: 1px solid var(--line-firm);\\n    break-after: avoid;\\n    font-size: 13pt;\\n    margin-top: 22pt;\\n  }\\n\\n  h2,\\n  h3 {\\n    break-after: avoid;\\n  }\\n\\n  .cards {\\n    display: block;\\n  }\\n\\n  .card,\\n  tr {\\n    break-inside: avoid;\\n  }\\n\\n  .card {\\n    margin-bottom: 6pt;\\n  }\\n\\n  .table,\\n  .problems {\\n    max-height: none;\\n    max-width: none;\\n    overflow: visible;\\n  }\\n\\n  thead {\\n    display: table-header-group;\\n  }\\n\\n  th,\\n  td {\\n    padding: 3pt 5pt;\\n  }\\n\\n  .printed-role tbody th {\\n    white-space: nowrap;\\n    width: 1%;\\n  }\\n\\n  .printed-matrix {\\n    margin-bottom: 12pt;\\n  }\\n\\n  .printed-matrix thead th {\\n    font-size: 8pt;\\n    overflow-wrap: anywhere;\\n    vertical-align: bottom;\\n  }\\n\\n  .printed-matrix td:nth-child(n + 4) {\\n    text-align: center;\\n  }\\n\\n  a {\\n    color: inherit;\\n    text-decoration: none;\\n  }\\n}"}');
;// CONCATENATED MODULE: ./build/src/report/html/page.js



/**
 * One page that needs nothing else. No value is markup: all of them are JSON in an element that is no script, and the
 * page's own script puts them in as text. Its policy lets nothing run or load but that script and style.
 */
function page(data) {
    const { /* script */ "K": script, /* style */ "i": style } = assets_namespaceObject;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Access report</title>
<style>${style}</style>
</head>
<body>
<noscript><p>This report needs JavaScript. It loads nothing from anywhere.</p></noscript>
<script type="application/json" id="data">${jsonFor(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}
function policyFor(script, style) {
    return [
        "default-src 'none'",
        `script-src '${hash(script)}'`,
        `style-src '${hash(style)}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
}
function hash(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
/** JSON that ends no element and begins none; unseen marks in its texts are shown as escapes. */
function jsonFor(data) {
    const json = JSON.stringify(data, (_, value) => (typeof value === 'string' ? (0,plain/* plain */.pj)(value) : value));
    return json.replaceAll('<', '\\u003C').replaceAll('>', '\\u003E');
}

// EXTERNAL MODULE: ./build/src/access/changes.js + 12 modules
var changes = __webpack_require__(5482);
// EXTERNAL MODULE: ./build/src/access/matrix.js + 2 modules
var access_matrix = __webpack_require__(7302);
// EXTERNAL MODULE: ./build/src/rules/finding.js
var finding = __webpack_require__(4700);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/risks.js + 1 modules
var risks = __webpack_require__(3832);
// EXTERNAL MODULE: ./build/src/sdf/catalogue/sources.js + 2 modules
var sources = __webpack_require__(5406);
// EXTERNAL MODULE: ./build/src/util/version.js
var version = __webpack_require__(5534);
// EXTERNAL MODULE: ./build/src/report/access-lines.js
var access_lines = __webpack_require__(9114);
// EXTERNAL MODULE: ./build/src/report/sentence.js
var sentence = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/src/access/active-roles.js
var active_roles = __webpack_require__(4760);
// EXTERNAL MODULE: ./build/src/rules/policy/conflicts.js
var conflicts = __webpack_require__(4315);
;// CONCATENATED MODULE: ./build/src/report/html/conflict-data.js


/** The duties that roles hold together: alone, then as one person may hold them; the greatest risk first. */
function conflictData(result, index) {
    const { duties, combinations } = result.gate.policy;
    const stateOf = statesOf(result);
    const all = result.projects.flatMap((project) => {
        const active = (0,active_roles/* activeRolesOf */.H)(project);
        const alone = active.flatMap((role) => (0,conflicts/* conflictsOf */.hC)(project, duties, [role]));
        const together = combinations.flatMap(({ roles }) => {
            const held = active.filter(({ role }) => roles.includes(role.id));
            const others = duties.filter((duty) => held.every((role) => (0,conflicts/* conflictsOf */.hC)(project, [duty], [role]).length === 0));
            return (0,conflicts/* conflictsOf */.hC)(project, others, held);
        });
        return [...alone, ...together].map((conflict) => dataOf(project, conflict, duties, index, stateOf));
    });
    const unique = [...new Map(all.map((conflict) => [JSON.stringify(conflict), conflict])).values()];
    const rank = ({ state }) => STATES.indexOf(state);
    return unique.sort((one, other) => rank(one) - rank(other));
}
const STATES = ['open', 'accepted', 'unreported'];
function dataOf(project, { duty, sides }, duties, { roleAt, permissionAt }, stateOf) {
    const ids = [...new Set(sides.flat().map(({ role }) => role.id))].sort();
    return {
        duty: duties.indexOf(duty),
        roles: ids.map((id) => roleAt(project.root, id)),
        sides: sides.map((side) => side.map(({ role, grant }) => [roleAt(project.root, role.id), permissionAt(grant.key)])),
        ...stateOf(nameOf(project.root, duty.id, ids)),
    };
}
/** What became of the findings about duties, by the roles that they name. */
function statesOf({ findings, silenced }) {
    const states = new Map([
        ...silenced.map(({ finding, by }) => [
            nameOfFinding(finding),
            { state: 'accepted', note: noteOf(by) },
        ]),
        ...findings.map((finding) => [nameOfFinding(finding), { state: 'open', note: null }]),
    ]);
    return (name) => states.get(name) ?? { state: 'unreported', note: null };
}
function nameOfFinding({ project, subject: { role, duty, detail } }) {
    return nameOf(project, duty ?? '', detail && detail.length > 0 ? detail : [role ?? '']);
}
function nameOf(project, duty, roles) {
    return JSON.stringify([project, duty, roles]);
}
function noteOf(by) {
    if (by.kind === 'baseline')
        return 'Accepted by the baseline.';
    if (by.kind === 'suppression')
        return `Suppressed by a comment: ${by.suppression.reason ?? 'no reason given'}`;
    const { reason, approvedBy, expires } = by.exception;
    const approval = approvedBy === null ? 'approved by nobody' : `approved by ${approvedBy}`;
    return `Accepted ${expires ? `until ${expires.date}` : 'without an end'}, ${approval}: ${reason}`;
}

// EXTERNAL MODULE: ./build/src/sdf/source.js
var sdf_source = __webpack_require__(2724);
// EXTERNAL MODULE: ./build/src/report/fix-xml.js
var fix_xml = __webpack_require__(8251);
;// CONCATENATED MODULE: ./build/src/report/html/indices.js

function indices(known = []) {
    const all = [...known];
    const byEntry = new Map(all.map((entry, index) => [entry, index]));
    const find = (entry) => byEntry.get(entry) ?? -1;
    const add = (entry) => {
        byEntry.set(entry, all.length);
        return all.push(entry) - 1;
    };
    return { all, find, of: (entry) => byEntry.get(entry) ?? add(entry) };
}
/** Where something stands, for the page. */
function placeData(files, { source, start }) {
    return { file: files.of(source.path), line: (0,sdf_source/* positionAt */.t$)(source, start).line };
}

;// CONCATENATED MODULE: ./build/src/report/html/finding-data.js




/** A finding for the page, with the cells of the matrix where it is shown. */
function findingData(finding, index, files) {
    const { rule, severity, message, at, introduced, subject, related = [], fixes = [] } = finding;
    return {
        rule: rule.id,
        severity,
        message,
        help: (0,version/* helpUri */.qU)(rule.id),
        ...placeData(files, at),
        column: (0,sdf_source/* positionAt */.t$)(at.source, at.start).column,
        introduced,
        duty: subject.duty ?? null,
        related: related.map((other) => ({ ...placeData(files, other.at), message: other.message })),
        fixes: fixes.map((fix) => fixData(fix, files)),
        ...index.cellsOf(finding),
    };
}
/** A finding that counts for nothing, and why. */
function silencedData({ finding, by }, files) {
    const { rule, message, at } = finding;
    return { rule: rule.id, message, ...placeData(files, at), ...reasonOf(by) };
}
function reasonOf(by) {
    if (by.kind === 'suppression')
        return { by: 'a comment', reason: by.suppression.reason };
    if (by.kind === 'exception')
        return { by: 'an exception', reason: by.exception.reason };
    return { by: 'the baseline', reason: null };
}
function fixData(fix, files) {
    return {
        title: fix.title,
        isSafe: fix.applicability === 'safe',
        xml: (0,fix_xml/* fixXml */.b)(fix).map(({ source, line, xml }) => ({ file: files.of(source.path), line, text: xml })),
    };
}

// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var catalogue_permissions = __webpack_require__(2263);
// EXTERNAL MODULE: ./build/src/sdf/value.js
var value = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/src/report/matrix-words.js
var matrix_words = __webpack_require__(8395);
;// CONCATENATED MODULE: ./build/src/report/html/matrix-data.js





const RESTRICTIONS = ['none', 'EDIT', 'VIEWANDEDIT'];
/** The matrix for the page. */
function matrixData(matrix, files) {
    const tabs = indices();
    const settings = settingsOf(matrix.roles);
    const fields = indices([...settings.keys()]);
    const rows = indices(matrix.permissions.map(({ key }) => key));
    const roots = indices(matrix.projects.map(({ root }) => root));
    const permissions = matrix.permissions.map(({ key, name, tab, risk }) => ({
        key,
        name,
        tab: tabs.of(tab ?? matrix_words/* OTHER_TAB */.jL),
        risk: risks/* RISKS */.F7.indexOf(risk),
    }));
    return {
        projects: matrix.projects,
        levels: catalogue_permissions/* LEVELS */.A_,
        restrictions: RESTRICTIONS,
        risks: risks/* RISKS */.F7,
        settings: [...settings.values()].map(({ name, field, widest }) => ({ name, field, widest })),
        permissions,
        tabs: tabs.all,
        roles: matrix.roles.map((role) => roleData(role, { rows, roots, fields, files })),
        openTypes: matrix.openTypes.map(({ object, objectName, name, value, risk, at }) => ({
            object,
            name: objectName ?? object,
            field: name,
            value,
            risk: risks/* RISKS */.F7.indexOf(risk),
            ...placeData(files, at),
        })),
    };
}
function roleData(column, { rows, roots, fields, files }) {
    const { id, name, project, role, isActive, settings, cells } = column;
    const all = [...cells.values()];
    return {
        id,
        name,
        project: roots.find(project),
        isActive,
        isDefined: role !== null,
        ...(role ? placeData(files, (0,value/* openingTag */.p8)(role.root)) : { file: -1, line: 0 }),
        settings: settings.map(({ setting, value, width }) => [
            fields.find(setting.field),
            value,
            width === setting.values.length - 1,
        ]),
        cells: all.flatMap((cell) => cellData(cell, rows, files)),
        notes: all.flatMap((cell) => {
            const note = matrix_data_noteOf(cell);
            return note === null ? [] : [[rows.find(cell.key), note]];
        }),
    };
}
function cellData({ key, level, restriction, risk, at }, rows, files) {
    const { file, line } = placeData(files, at);
    return [
        rows.find(key),
        catalogue_permissions/* LEVELS */.A_.indexOf(level),
        RESTRICTIONS.indexOf(restriction),
        risks/* RISKS */.F7.indexOf(risk),
        file,
        line,
    ];
}
function matrix_data_noteOf({ object, field }) {
    if (object !== null)
        return `Granted by ${object}, which lists the role; the role itself does not name it.`;
    return field === undefined ? null : `Granted by the field "${field}" of the role.`;
}
/** In the order in which roles have them: all roles have the same, but for the details of some. */
function settingsOf(roles) {
    const all = roles.flatMap(({ settings }) => settings.map(({ setting }) => setting));
    return new Map(all.map((setting) => [setting.field, setting]));
}

// EXTERNAL MODULE: ./build/src/access/grants.js
var grants = __webpack_require__(7793);
// EXTERNAL MODULE: ./build/src/access/holders.js
var holders = __webpack_require__(4527);
// EXTERNAL MODULE: ./build/src/sdf/reference.js
var reference = __webpack_require__(7820);
;// CONCATENATED MODULE: ./build/src/report/html/matrix-index.js




function matrixIndex(matrix, projects) {
    const columns = indices(matrix.roles.map(({ project, id }) => matrix_index_nameOf(project, id)));
    const rows = indices(matrix.permissions.map(({ key }) => key));
    const byRoot = new Map(projects.map((project) => [project.root, project]));
    const roleAt = (project, id) => columns.find(matrix_index_nameOf(project, id));
    const cellsOf = ({ project: root, subject }) => {
        const project = byRoot.get(root);
        if (!project)
            return { roles: [], permissions: [] };
        const { role, object, permission } = subject;
        const key = permission ?? (object === undefined ? undefined : (0,reference/* formatReference */.FH)(object));
        return {
            roles: known(role === undefined ? -1 : roleAt(root, (0,holders/* holderId */.MO)(project, role))),
            permissions: known(key === undefined ? -1 : rows.find((0,grants/* canonicalKey */.yk)(project, key))),
        };
    };
    return { roleAt, permissionAt: rows.find, cellsOf };
}
function matrix_index_nameOf(project, id) {
    return JSON.stringify([project, id]);
}
function known(index) {
    return index === -1 ? [] : [index];
}

// EXTERNAL MODULE: ./build/src/util/compare-text.js
var compare_text = __webpack_require__(4465);
;// CONCATENATED MODULE: ./build/src/report/html/policy-data.js




/** The duties that a policy keeps apart. */
function dutyData({ id, title, risk, why, sides }) {
    return {
        id,
        title,
        risk: risks/* RISKS */.F7.indexOf(risk),
        why: why ?? null,
        sides: sides.map((side) => side.map(({ key, level }) => ({ key, level, name: (0,catalogue_permissions/* findPermission */.Ll)(key)?.names[0] ?? key }))),
    };
}
/** The exceptions of a policy, those that end first before those that end later or never. */
function exceptionData({ gate: { policy, today }, silenced }, files) {
    const used = silenced.flatMap(({ by }) => (by.kind === 'exception' ? [by.exception] : []));
    return soonest(policy).map((exception) => {
        const { at, rule, role, object, permission, duty, level, reason, approvedBy, expires } = exception;
        return {
            rule,
            about: [role, object, permission, duty, level].filter((name) => name !== null),
            reason,
            approvedBy,
            expires: expires?.date ?? null,
            daysLeft: expires ? daysBetween(today, expires.date) : null,
            accepts: used.filter((one) => one === exception).length,
            ...placeData(files, at),
        };
    });
}
function soonest({ exceptions }) {
    const end = ({ expires }) => expires?.date ?? '9999-12-31';
    return [...exceptions].sort((one, other) => (0,compare_text/* compareText */.n)(end(one), end(other)));
}
const MILLISECONDS_OF_A_DAY = 86_400_000;
/** Both as `YYYY-MM-DD`; the last day counts. Null where the day is not known. */
function daysBetween(from, to) {
    const days = (Date.parse(to) - Date.parse(from)) / MILLISECONDS_OF_A_DAY;
    return Number.isNaN(days) ? null : Math.round(days);
}

;// CONCATENATED MODULE: ./build/src/report/html/report-data.js














const TOOL = { name: version/* NAME */.o_, version: version/* VERSION */.xv, catalogue: sources/* CATALOGUE_VERSION */.L$ };
/**
 * What a run found, with the matrix of its projects.
 *
 * @param faults why the run fails whatever was found, a sentence each
 */
function reportData(result, faults) {
    const matrix = (0,access_matrix/* matrixOf */.l)(result.projects);
    const index = matrixIndex(matrix, result.projects);
    const files = indices();
    return {
        tool: TOOL,
        verdict: verdictData(result, faults.length > 0),
        problems: [...faults, ...result.problems],
        matrix: matrixData(matrix, files),
        findings: [...result.findings]
            .sort((one, other) => (0,finding/* compareSeverity */.zK)(one.severity, other.severity))
            .map((finding) => findingData(finding, index, files)),
        silenced: result.silenced.map((silenced) => silencedData(silenced, files)),
        duties: result.gate.policy.duties.map(dutyData),
        conflicts: conflictData(result, index),
        exceptions: exceptionData(result, files),
        access: accessData(result),
        files: files.all,
    };
}
/** A matrix alone, of which nothing was judged. */
function matrixReportData(matrix, problems) {
    const files = indices();
    return {
        tool: TOOL,
        verdict: null,
        problems,
        matrix: matrixData(matrix, files),
        ...{ findings: [], silenced: [], duties: [], conflicts: [], exceptions: [] },
        access: null,
        files: files.all,
    };
}
function verdictData(result, fails) {
    const { errors, warnings, notices, suppressed, introduced } = result.summary;
    return {
        passed: result.conclusion === 'success' && !fails,
        sentence: (0,sentence/* summarySentence */.qv)(result),
        ...{ errors, warnings, notices, suppressed, introduced },
    };
}
function accessData({ access }) {
    if (access === null)
        return null;
    const widening = (0,access_lines/* accessLines */.cO)(access.filter(changes/* widens */.vR)).map((line) => ({ line, isWider: true }));
    const others = access.filter((change) => !(0,changes/* widens */.vR)(change));
    const narrowing = (0,access_lines/* accessLines */.cO)(others.filter(({ kept }) => kept !== true)).map((line) => ({
        line,
        isWider: false,
    }));
    const kept = (0,access_lines/* accessLines */.cO)(others.filter((change) => change.kept === true)).map((line) => ({
        line,
        isWider: false,
        isKept: true,
    }));
    return [...widening, ...narrowing, ...kept].map(({ line: { project: _, risk, ...line }, isWider, ...rest }) => ({
        ...line,
        risk: risks/* RISKS */.F7.indexOf(risk),
        widens: isWider,
        kept: 'isKept' in rest,
    }));
}

;// CONCATENATED MODULE: ./build/src/report/html.js


/** The report for auditors: one page with the findings, the matrix, duties, exceptions and the change of access. */
function htmlReport(result, { faults = [] } = {}) {
    return page(reportData(result, faults));
}
/** The same page of a matrix alone, of which nothing was judged; with what is missing in it. */
function matrixHtml(matrix, problems) {
    return page(matrixReportData(matrix, problems));
}


/***/ }),

/***/ 8395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   Jy: () => (/* binding */ roleNote),
/* harmony export */   jL: () => (/* binding */ OTHER_TAB),
/* harmony export */   sU: () => (/* binding */ roleTitles)
/* harmony export */ });
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7043);

/** What formats that show text write in place of a tab that no source tells. */
const OTHER_TAB = 'Other';
/** A name of each role that no other has: its id, with the project where several have a role of that id. */
function roleTitles({ roles }) {
    const byId = (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(roles, ({ id }) => id);
    return roles.map(({ id, project }) => ((byId.get(id) ?? []).length > 1 ? `${id} in ${project}` : id));
}
/** What has to be known of a role before its permissions are read; null where nothing is. */
function roleNote({ role, isActive }) {
    if (!isActive)
        return 'inactive';
    return role === null ? 'defined elsewhere' : null;
}
/** What a role holds: `EDIT`, or with its restriction `EDIT (restriction VIEWANDEDIT)`. */
function cellText({ level, restriction }) {
    return restriction === 'none' ? level : `${level} (restriction ${restriction})`;
}


/***/ }),

/***/ 2251:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZM: () => (/* binding */ fixableSentence),
/* harmony export */   fL: () => (/* binding */ silencedWords),
/* harmony export */   qv: () => (/* binding */ summarySentence)
/* harmony export */ });
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7635);

/** What a run found and looked at, in one sentence: `2 errors and 1 notice in 1 project: 3 roles, 4 objects`. */
function summarySentence({ summary, silenced }) {
    const { projects, roles, objects, errors, warnings, notices, suppressed } = summary;
    const counts = [
        [errors, 'error'],
        [warnings, 'warning'],
        [notices, 'notice'],
    ];
    const found = counts.filter(([number]) => number > 0).map(([number, severity]) => (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, severity));
    const problems = found.length > 0 ? (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(found) : 'No problems';
    const looked = [(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(roles, 'role'), (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(objects, 'object')].join(', ');
    const silent = suppressed > 0 ? `; ${suppressed} suppressed${howSuppressed(silenced)}` : '';
    return `${problems} in ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(projects, 'project')}: ${looked}${silent}.`;
}
const SILENCERS = [
    ['exception', 'by exceptions'],
    ['suppression', 'by comments in the XML'],
    ['baseline', 'by the baseline'],
];
/** How many findings count for nothing by what: `3 by exceptions`. */
function silencedWords(silenced) {
    return SILENCERS.flatMap(([kind, words]) => {
        const number = silenced.filter(({ by }) => by.kind === kind).length;
        return number === 0 ? [] : [`${number} ${words}`];
    });
}
function howSuppressed(silenced) {
    const words = silencedWords(silenced);
    if (words.length === 1)
        return words[0]?.replace(/^\d+/, '') ?? '';
    return words.length === 0 ? '' : ` (${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(words)})`;
}
/** How many findings `--fix` can mend, as a sentence; null where there are none. */
function fixableSentence({ findings }) {
    const fixable = findings.filter(({ fixes = [] }) => fixes.some(({ applicability }) => applicability === 'safe'));
    return fixable.length === 0 ? null : `${fixable.length} can be mended with --fix.`;
}


/***/ }),

/***/ 4324:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ bySource),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   l1: () => (/* binding */ compatible)
/* harmony export */ });
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7043);

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
