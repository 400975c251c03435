export const id = 4164;
export const ids = [4164];
export const modules = {

/***/ 9114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ accessSentence),
/* harmony export */   cO: () => (/* binding */ accessLines)
/* harmony export */ });
/* unused harmony export HOW_TO_REMOVE */
/* harmony import */ var _access_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1006);
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

/***/ 8734:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ whoEnters),
/* harmony export */   r: () => (/* binding */ doorNote)
/* harmony export */ });
const WHO = {
    public: 'Anyone on the internet',
    outsiders: 'People outside the company',
    everyone: 'Everyone',
    named: 'Named roles and people',
};
/** Whom a door lets in. What code runs as is given to nobody by name: to whoever sets it off. */
function whoEnters({ reach, isRunAs }) {
    return isRunAs ? 'Whoever sets off the code' : WHO[reach];
}
/** What stands beside a door that a reader has to know; null for nothing. */
function doorNote({ isDefault, inScope }) {
    const notes = [isDefault && "NetSuite's default", inScope === false && 'not in the deploy scope'];
    return notes.filter((note) => note !== false).join(', ') || null;
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

/***/ 4164:
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
const assets_namespaceObject = /*#__PURE__*/JSON.parse('{"K":"(()=>{var EVERYTHING={permission:\\"\\",role:\\"\\",tab:-1,level:1,risk:0,onlyDifferences:!1,onlyFindings:!1};function filter(model,criteria){let isMeant=cellFilter(model,criteria),roles=rolesNamed(model,criteria),held=permissionsNamed(model,criteria).filter(permission=>roles.some(role=>isMeant(permission,role))),columns=choosesPermissions(criteria)?roles.filter(role=>held.some(permission=>isMeant(permission,role))):roles;return{rows:criteria.onlyDifferences?held.filter(permission=>differs(model,permission,columns)):held,columns,isMeant}}function cellFilter(model,{level,risk,onlyFindings}){return(permission,role)=>{let held=model.levelOf(permission,role);return onlyFindings&&model.findingsOf(permission,role).length===0?!1:held===0?onlyFindings&&level===1&&risk===0:held>=level&&(risk===0||model.riskOf(permission,role)>=risk)}}function choosesPermissions({permission,tab,level,risk,onlyFindings}){return permission.trim()!==\\"\\"||tab!==-1||level>1||risk>0||onlyFindings}function rolesNamed({matrix},{role}){let alternatives=role.split(\\",\\").map(wordsOf).filter(words=>words.length>0);return indicesOf(matrix.roles,({id,name})=>{let text=`${id} ${name??\\"\\"}`.toLowerCase();return alternatives.length===0||alternatives.some(words=>holdsAll(text,words))})}function permissionsNamed({matrix},{permission,tab}){let words=wordsOf(permission);return indicesOf(matrix.permissions,one=>(tab===-1||one.tab===tab)&&holdsAll(`${one.name} ${one.key}`.toLowerCase(),words))}function differs(model,permission,[first,...others]){if(first===void 0)return!1;let one=model.cellOf(permission,first);return others.some(role=>{let other=model.cellOf(permission,role);return other?.level!==one?.level||other?.restriction!==one?.restriction})}function wordsOf(text){return text.toLowerCase().split(/\\\\s+/).filter(word=>word!==\\"\\")}function holdsAll(text,words){return words.every(word=>text.includes(word))}function indicesOf(all,isWanted3){let found=[];for(let[index,one]of all.entries())isWanted3(one)&&found.push(index);return found}function doorsOf({data:{doors}}){if(doors===null)return[];let text=at=>doors.texts[at]??\\"\\";return doors.rows.map(row=>{let[who,says,object,kind,name,element,value,role,risk,note,isDefault,file,line3]=row;return{who:text(who),says,object,kind:text(kind),name:text(name),element:text(element),value:text(value),role,risk,note:text(note),isDefault:isDefault===1,file,line:line3}})}function filterDoors(doors,criteria){let words=wordsOf(criteria.text);return doors.filter(door=>(criteria.who===\\"\\"||door.who===criteria.who)&&(criteria.kind===\\"\\"||door.kind===criteria.kind)&&door.risk>=criteria.risk&&(criteria.withDefaults||!door.isDefault)&&!(criteria.onlyDeployed&&door.note.includes(NOT_DEPLOYED))&&holdsAll(textOf(door),words))}var NOT_DEPLOYED=\\"not in the deploy scope\\";function textOf({who,says,kind,name,element,value}){return[who,says,kind,name,element,value].join(\\" \\").toLowerCase()}var NONE=[];function makeModel(data){let{matrix}=data,width=matrix.roles.length,{starts,levels,risks}=spreadOut(matrix),byCell=findingsByCell(data.findings,width);return{data,matrix,levelOf:(permission,role)=>levels[permission*width+role]??0,riskOf:(permission,role)=>risks[permission*width+role]??0,findingsOf:(permission,role)=>byCell.get(permission*width+role)??NONE,cellOf:(permission,role)=>{let start2=starts[permission*width+role]??0;return start2===0?null:readCell(matrix.roles[role]?.cells??[],start2-1)}}}function readCell(numbers,start2){let[level=0,restriction=0,risk=0,file=-1,line3=0]=numbers.slice(start2+1,start2+6);return{level,restriction,risk,file,line:line3}}function spreadOut({permissions,roles}){let size=permissions.length*roles.length,[starts,levels,risks]=[new Int32Array(size),new Uint8Array(size),new Uint8Array(size)];for(let[role,{cells}]of roles.entries())for(let start2=0;start2<cells.length;start2+=6){let at=(cells[start2]??0)*roles.length+role;starts[at]=start2+1,levels[at]=cells[start2+1]??0,risks[at]=cells[start2+3]??0}return{starts,levels,risks}}function findingsByCell(findings,width){let byCell=new Map;for(let finding of findings)for(let permission of finding.permissions)for(let role of finding.roles){let at=permission*width+role,known=byCell.get(at);known?known.push(finding):byCell.set(at,[finding])}return byCell}function writeTarget(model,target){let permission=index=>model.matrix.permissions[index]?.key??\\"\\",duty=index=>model.data.duties[index]?.id??\\"\\";switch(target.kind){case\\"cell\\":return joined(\\"cell\\",permission(target.permission),roleKey(model,target.role));case\\"permission\\":return joined(\\"permission\\",permission(target.permission));case\\"role\\":return joined(\\"role\\",roleKey(model,target.role));case\\"duty\\":return joined(\\"duty\\",duty(target.duty));case\\"conflicts\\":return joined(\\"conflicts\\",target.duty===null?\\"\\":duty(target.duty),...target.roles.map(role=>roleKey(model,role)))}}function readTarget(model,text){let[kind=\\"\\",one=\\"\\",...others]=text.split(\\"~\\").map(decoded),read=READERS[kind];return read?read(model,one,others):null}var READERS={cell(model,key,[id=\\"\\"]){let[permission,role]=[permissionAt(model,key),roleAt(model,id)];return permission===-1||role===-1?null:{kind:\\"cell\\",permission,role}},permission(model,key){let permission=permissionAt(model,key);return permission===-1?null:{kind:\\"permission\\",permission}},role(model,id){let role=roleAt(model,id);return role===-1?null:{kind:\\"role\\",role}},duty(model,id){let duty=dutyAt(model,id);return duty===-1?null:{kind:\\"duty\\",duty}},conflicts(model,id,ids){let duty=id===\\"\\"?null:dutyAt(model,id),roles=ids.map(one=>roleAt(model,one));return duty===-1||roles.length===0||roles.includes(-1)?null:{kind:\\"conflicts\\",roles,duty}}};function permissionAt({matrix},key){return matrix.permissions.findIndex(one=>one.key===key)}function dutyAt({data},id){return data.duties.findIndex(one=>one.id===id)}function roleKey({matrix},role){let{id=\\"\\",project=-1}=matrix.roles[role]??{};return matrix.projects.length>1?`${id}@${matrix.projects[project]?.root??\\"\\"}`:id}function roleAt(model,key){return model.matrix.roles.findIndex((_,role)=>roleKey(model,role)===key)}function joined(...parts){return parts.map(part3=>encodeURIComponent(part3).replaceAll(\\"~\\",\\"%7E\\")).join(\\"~\\")}function decoded(part3){try{return decodeURIComponent(part3)}catch{return\\"\\"}}function h(tag,attributes={},...children){let element=document.createElement(tag);for(let[name,value]of Object.entries(attributes))set(element,name,value);return element.append(...children.filter(child=>child!==null&&child!==!1&&child!==void 0)),element}function set(element,name,value){typeof value==\\"function\\"?element.addEventListener(name.slice(2),value):value===!0?element.setAttribute(name,\\"\\"):value!==!1&&value!==null&&value!==void 0&&element.setAttribute(name,String(value))}function fill(element,...children){element.replaceChildren(...children.filter(child=>!!child))}function announce(text){let live=document.getElementById(\\"live\\");live&&live.textContent!==text&&(live.textContent=text)}var DOES={VIEW:\\"sees records\\",CREATE:\\"sees records and adds new ones\\",EDIT:\\"sees, adds and changes records\\",FULL:\\"sees, adds, changes and deletes records\\"},REACHES={EDIT:\\"Restriction EDIT: sees all records, changes own ones.\\",VIEWANDEDIT:\\"Restriction VIEWANDEDIT: own records only.\\"},STATES={open:\\"open\\",accepted:\\"accepted\\",unreported:\\"not reported\\"};function levelName({matrix},level){return matrix.levels[level]??\\"NONE\\"}function riskName({matrix},risk){return matrix.risks[risk]??\\"\\"}function levelWords(model,level){return DOES[levelName(model,level)]??\\"grants nothing\\"}function restrictionWords({matrix},{restriction}){return REACHES[matrix.restrictions[restriction]??\\"\\"]??null}function cellWords(model,cell2){if(!cell2)return null;let restriction=cell2.restriction===0?\\"\\":`, restriction ${model.matrix.restrictions[cell2.restriction]}`;return levelName(model,cell2.level)+restriction}function roleName({matrix},role){let{name,id}=matrix.roles[role]??{name:null,id:\\"\\"};return name??id}function roleTitle(model,role){let{projects,roles}=model.matrix,one=roles[role];if(!one)return\\"\\";let project=projects.length>1?` in ${projects[one.project]?.root??\\"\\"}`:\\"\\";return`${one.name===null?one.id:`${one.name} (${one.id})`}${project}`}function roleState({matrix},role){let one=matrix.roles[role];return!one||one.isActive&&one.isDefined?null:one.isActive?\\"defined elsewhere\\":\\"inactive\\"}function permissionName({matrix},permission){return matrix.permissions[permission]?.name??\\"\\"}function placeWords({data},{file,line:line3}){let path=data.files[file];return path===void 0?null:`${path}:${line3}`}function placeAddress({data:{links}},{file,line:line3}){let path=links?.paths[file];return!links||!path?null:`${links.start}${path}${line3>0?`${links.line}${line3}`:\\"\\"}`}function count(number,noun){return`${number} ${noun}${number===1?\\"\\":\\"s\\"}`}var UNSEEN=String.raw`[\\\\p{Cc}\\\\p{Cf}\\\\p{Cs}\\\\p{Zl}\\\\p{Zp}]`,COMMAND=String.raw`(?<=^\\\\s*:):|(?<=#{2}[a-z]*)\\\\[`,UNSAFE=new RegExp(`${UNSEEN}|${COMMAND}`,\\"gu\\"),SHORT=new Map([[\\"\\t\\",\\"\\\\\\\\t\\"],[`\\n`,\\"\\\\\\\\n\\"],[\\"\\\\r\\",\\"\\\\\\\\r\\"]]);function plain(text){return text.replace(UNSAFE,shownAs)}function shownAs(character){let short=SHORT.get(character);if(short)return short;let code=hexadecimal(character.codePointAt(0)??0);return code.length>4?`\\\\\\\\u{${code}}`:`\\\\\\\\u${code}`}function hexadecimal(code){return code.toString(16).toUpperCase().padStart(4,\\"0\\")}var BYTE_ORDER_MARK=\\"\\\\uFEFF\\",FORMULA=/^(?=\\\\s*[=+\\\\-@＝＋－＠])/,INNER_FORMULA=/(?<=[,;|\\"]\\\\s*)(?=[=+\\\\-@＝＋－＠])/g;function csv(rows){return BYTE_ORDER_MARK+rows.map(row=>`${row.map(cell).join(\\",\\")}\\\\r\\n`).join(\\"\\")}function cell(text){return`\\"${plain(text).replace(FORMULA,\\"\'\\").replace(INNER_FORMULA,\\"\'\\").replaceAll(\'\\"\',\'\\"\\"\')}\\"`}function csvButton(name,rows){return h(\\"button\\",{type:\\"button\\",class:\\"csv\\",title:\\"Save what is shown as CSV\\",onclick:()=>{let address=URL.createObjectURL(new Blob([csv(rows())],{type:\\"text/csv\\"}));h(\\"a\\",{href:address,download:`${name}.csv`}).click(),setTimeout(()=>URL.revokeObjectURL(address),1e4)}},\\"CSV\\")}function levelChip(model,cell2){return cell2?h(\\"span\\",{class:`level level-${cell2.level}`},cellWords(model,cell2)??\\"\\"):h(\\"span\\",{class:\\"level level-0\\"},\\"no access\\")}function riskMark(model,risk){let bars=model.matrix.risks.map((_,index)=>h(\\"i\\",{class:index<=risk?\\"on\\":\\"\\"}));return h(\\"span\\",{class:`risk risk-${risk}`},h(\\"span\\",{class:\\"bars\\",\\"aria-hidden\\":\\"true\\"},...bars),riskName(model,risk))}var SEVERITY_SIGNS={error:\\"✕\\",warning:\\"!\\",notice:\\"i\\"};function severityMark(severity){return h(\\"span\\",{class:`severity ${severity}`},h(\\"span\\",{class:\\"sign\\",\\"aria-hidden\\":\\"true\\"},SEVERITY_SIGNS[severity]),severity)}function place(model,at){let words=placeWords(model,at);return words===null?null:placeLink(model,at,words,{})}function shortPlace(model,at){let words=placeWords(model,at);return words===null?null:placeLink(model,at,words.replace(/^.*\\\\//,\\"\\"),{title:words})}function placeLink(model,at,words,more){let address=placeAddress(model,at),code=h(\\"code\\",{class:\\"place\\",...more},...breakable(words));return address===null?code:h(\\"a\\",{class:\\"place\\",...EXTERNAL,href:address},code)}var EXTERNAL={rel:\\"noreferrer\\",target:\\"_blank\\"};function breakable(text){return text.split(/(?<=[/_.-])/).flatMap((part3,index)=>[...index===0?[]:[h(\\"wbr\\")],document.createTextNode(part3)])}function findingCard(model,finding){let{severity,rule,help,message,introduced,related,fixes}=finding;return h(\\"article\\",{class:`card finding ${severity}`},h(\\"header\\",{},severityMark(severity),h(\\"a\\",{href:help,...EXTERNAL,class:\\"rule\\"},rule),introduced===!0&&h(\\"span\\",{class:\\"tag\\"},\\"introduced\\"),place(model,finding)),h(\\"p\\",{},message),related.length>0&&h(\\"ul\\",{class:\\"related\\"},...related.map(other=>h(\\"li\\",{},place(model,other),\\" \\",other.message))),...fixes.map((fix,index)=>fixPart(model,fix,index)))}function fixPart(model,{title,isSafe,xml},index){return h(\\"div\\",{class:\\"fix\\"},h(\\"b\\",{},index===0?\\"Fix\\":\\"Or\\"),h(\\"span\\",{},title,isSafe&&h(\\"span\\",{class:\\"tag quiet\\"},\\"--fix does it\\")),...xml.filter(({text})=>text!==\\"\\").map(part3=>h(\\"pre\\",{},h(\\"span\\",{class:\\"at\\"},placeWords(model,part3)??\\"\\"),part3.text)))}function table(caption,head,rows,className=\\"\\"){let bodyRows=rows.map(([first,...others])=>h(\\"tr\\",{},h(\\"th\\",{scope:\\"row\\"},first),...others.map((cell2,index)=>h(\\"td\\",{\\"data-label\\":head[index+1]},cell2))));return tableOf(caption,head,h(\\"tbody\\",{},...bodyRows),className)}function tableOf(caption,head,body,className=\\"\\"){return h(\\"div\\",{class:`table ${className}`},h(\\"table\\",{},h(\\"caption\\",{class:\\"unseen\\"},caption),h(\\"thead\\",{},h(\\"tr\\",{},...head.map(text=>h(\\"th\\",{scope:\\"col\\"},text)))),body))}function empty(title,text){return h(\\"div\\",{class:\\"empty\\"},h(\\"b\\",{},title),h(\\"p\\",{},text))}function levelLetter(model,level){return level===0?\\"\\":levelName(model,level).slice(0,1)}function accessView(model,access){return access.length===0?{element:empty(\\"No change of access\\",\\"Everybody may do what they did before.\\")}:{element:h(\\"div\\",{},h(\\"div\\",{class:\\"under-toolbar\\"},csvButton(\\"change-of-access\\",()=>csvRows(model,access))),...part(model,\\"Widens access\\",access.filter(({widens})=>widens)),...part(model,\\"Narrows access\\",access.filter(({widens,kept})=>!widens&&!kept)),...part(model,\\"Removed from the project, kept in the account\\",access.filter(({kept})=>kept),HOW_TO_REMOVE))}}function csvRows(model,access){return[[\\"Role or object\\",\\"Name\\",\\"Change\\",\\"Permission\\",\\"Key\\",\\"Where\\",\\"Values\\",\\"Risk\\",\\"Widens\\",\\"Kept\\"],...access.map(({id,label,lead,name,key,notes,values,risk,widens,kept})=>[id,label??\\"\\",lead,name,key??\\"\\",notes.join(\\", \\"),values,riskName(model,risk),String(widens),String(kept)])]}var HOW_TO_REMOVE=\\"To take it away, keep the row and set it to NONE in the role and the object, set the role inactive (isinactive T), or remove it in the account by hand.\\";function part(model,title,changes,advice=\\"\\"){if(changes.length===0)return[];let rows=changes.map(({id,label,lead,name,key,notes,values,risk})=>[h(\\"span\\",{},label===null?\\"\\":`${label} `,h(\\"code\\",{},id)),h(\\"span\\",{},`${lead} `,h(\\"b\\",{},name),\\" \\",key===null?null:h(\\"code\\",{},key)),notes.join(\\", \\"),values,riskMark(model,risk)]);return[h(\\"h2\\",{},`${title}: ${count(changes.length,\\"change\\")}`),...advice===\\"\\"?[]:[h(\\"p\\",{},advice)],table(title,[\\"Role or object\\",\\"Change\\",\\"Where\\",\\"Values\\",\\"Risk\\"],rows,\\"access stacks\\")]}var SOON=30;function exceptionsView(model){let{exceptions}=model.data;if(exceptions.length===0)return{element:empty(\\"No exceptions\\",\\"The policy accepts no finding by an exception.\\")};let rows=exceptions.map(exception=>[h(\\"span\\",{},h(\\"code\\",{},exception.rule),\\" \\",exception.about.join(\\", \\")),exception.reason,exception.approvedBy??h(\\"span\\",{class:\\"tag open\\"},\\"nobody\\"),h(\\"span\\",{class:\\"expiry\\"},exception.expires??\\"no end\\",\\" \\",stateTag(exception)),exception.accepts===0?h(\\"span\\",{class:\\"quiet\\"},\\"nothing\\"):String(exception.accepts),shortPlace(model,exception)]),head=[\\"Accepts\\",\\"Reason\\",\\"Approved by\\",\\"Until\\",\\"Findings\\",\\"Source\\"];return{element:h(\\"div\\",{},h(\\"div\\",{class:\\"under-toolbar\\"},csvButton(\\"exceptions\\",()=>csvRows2(model))),table(\\"Exceptions of the policy\\",head,rows,\\"exceptions stacks\\"))}}function csvRows2(model){return[[\\"Rule\\",\\"About\\",\\"Reason\\",\\"Approved by\\",\\"Until\\",\\"Days left\\",\\"Findings\\",\\"Source\\"],...model.data.exceptions.map(exception=>{let{rule,about,reason,approvedBy,expires,daysLeft,accepts}=exception;return[rule,about.join(\\" \\"),reason,approvedBy??\\"\\",expires??\\"\\",daysLeft===null?\\"\\":String(daysLeft),String(accepts),placeWords(model,exception)??\\"\\"]})]}function stateTag({daysLeft}){if(daysLeft===null)return null;if(daysLeft<0)return h(\\"span\\",{class:\\"tag open\\"},\\"expired\\");let words=daysLeft===0?\\"last day\\":daysLeft===1?\\"1 day left\\":`${daysLeft} days left`;return h(\\"span\\",{class:`tag ${daysLeft<=SOON?\\"soon\\":\\"quiet\\"}`},words)}var THEMES=[\\"system\\",\\"light\\",\\"dark\\"];function themeButton(){let current=0,button=h(\\"button\\",{type:\\"button\\"}),show=()=>{let theme=THEMES[current]??\\"system\\";document.documentElement.dataset.theme=theme,button.textContent=`Theme: ${theme}`};return button.addEventListener(\\"click\\",()=>{current=(current+1)%THEMES.length,show()}),show(),button}function verdictMark({data:{verdict}}){return verdict&&h(\\"b\\",{class:`verdict ${verdict.passed?\\"passed\\":\\"failed\\"}`,title:verdict.sentence},h(\\"span\\",{\\"aria-hidden\\":\\"true\\"},verdict.passed?\\"✓ \\":\\"✕ \\"),verdict.passed?\\"Passed\\":\\"Failed\\")}function problemsPart({data:{verdict,problems}}){return problems.length===0?null:h(\\"div\\",{class:\\"callout problems\\",role:\\"group\\",\\"aria-label\\":\\"Problems\\",tabindex:0},h(\\"b\\",{},verdict?\\"This run fails whatever was found:\\":\\"Not everything could be read:\\"),h(\\"ul\\",{},...problems.map(problem=>h(\\"li\\",{},problem))))}function toolWords({data:{tool,access}}){let compared=access===null?\\"\\":`, compared with a base: ${count(access.length,\\"change\\")} of access`;return`${tool.name} ${tool.version}, permissions as of NetSuite ${tool.catalogue}${compared}`}function tileList(model){return h(\\"ul\\",{class:\\"tiles\\",\\"aria-label\\":\\"Summary\\"},...tilesOf(model).map(tile))}function tilesOf({data:{verdict,conflicts,exceptions},matrix}){let open=conflicts.filter(({state})=>state===\\"open\\").length,elsewhere=matrix.roles.filter(({isDefined})=>!isDefined).length;return[...verdict?[[verdict.errors,\\"error\\",\\"errors\\",\\"error\\"],[verdict.warnings,\\"warning\\",\\"warnings\\",\\"warning\\"],[verdict.notices,\\"notice\\",\\"notices\\"],[verdict.suppressed,\\"accepted finding\\",\\"accepted findings\\"],[open,\\"open duty conflict\\",\\"open duty conflicts\\",\\"error\\"],[exceptions.length,\\"exception\\",\\"exceptions\\"]]:[],[matrix.roles.length-elsewhere,\\"role\\",\\"roles\\"],...elsewhere===0?[]:[[elsewhere,\\"role defined elsewhere\\",\\"roles defined elsewhere\\"]],[matrix.permissions.length,\\"permission\\",\\"permissions\\"],[matrix.projects.length,\\"project\\",\\"projects\\"]]}function tile([number,one,several,kind=\\"\\"]){return h(\\"li\\",{class:number>0?kind:\\"none\\"},h(\\"b\\",{},String(number)),h(\\"span\\",{},number===1?one:several))}function titleOf({data:{about,verdict}}){let kind=verdict===null?\\"Access matrix\\":\\"Access report\\";return about.subject===\\"\\"?kind:`${kind}: ${about.subject}`}function pageHead(model){let{problems}=model.data,about=h(\\"div\\",{class:\\"about\\"},h(\\"p\\",{class:\\"origin\\"},...origin(model)),tileList(model),problemsPart(model)),more=h(\\"button\\",{type:\\"button\\",class:\\"more-about\\",\\"aria-expanded\\":\\"false\\",onclick:()=>more.setAttribute(\\"aria-expanded\\",String(head.classList.toggle(\\"open\\")))},problems.length>0?`About (${problems.length}!)`:\\"About\\"),head=h(\\"header\\",{class:\\"page-head\\"},h(\\"div\\",{class:\\"title\\"},h(\\"h1\\",{},titleOf(model)),verdictMark(model),h(\\"span\\",{class:\\"buttons\\"},more,h(\\"button\\",{type:\\"button\\",onclick:()=>print()},\\"Print\\"),themeButton())),about);return head}function origin(model){let{repository,commit,pullRequest,policy}=model.data.about;return[repository&&named(\\"\\",repository),commit&&named(\\"commit \\",{...commit,name:commit.name.slice(0,12)}),pullRequest&&named(\\"pull request \\",pullRequest),policy&&h(\\"span\\",{},`policy: ${policy.join(\\", \\")}`),h(\\"span\\",{class:\\"tool\\"},toolWords(model))].filter(part3=>part3!==null)}function named(before,{name,address}){return h(\\"span\\",{},before,address===null?name:h(\\"a\\",{href:address,...EXTERNAL},name))}function silencedPart(model){let{silenced}=model.data;return silenced.length===0?null:h(\\"details\\",{class:\\"silenced\\"},h(\\"summary\\",{},`${count(silenced.length,\\"finding\\")} accepted by a comment, an exception or the baseline`),h(\\"ul\\",{},...silenced.map(({rule,message,by,reason,...at})=>h(\\"li\\",{},h(\\"code\\",{},rule),\\" \\",message,\\" \\",h(\\"span\\",{class:\\"quiet\\"},`By ${by}${reason===null?\\"\\":`: ${reason}`}. `),place(model,at)))))}function createFilters(label,fields,onChange){let inputs=new Map,values=()=>Object.fromEntries([...inputs].map(([name,input])=>[name,input.get()]).filter(([,value])=>value!==\\"\\")),changed=()=>{let set3=values(),count2=Object.keys(set3).length;reset.hidden=count2===0,more.textContent=count2===0?\\"Filters\\":`Filters (${count2})`,onChange(set3)},parts=fields.map(field=>{let input=INPUTS[field.kind](field,changed);return inputs.set(field.name,input),input.element}),set2=wanted=>{for(let[name,input]of inputs)input.set(wanted[name]??\\"\\");changed()},reset=h(\\"button\\",{type:\\"button\\",class:\\"link\\",onclick:()=>set2({}),hidden:!0},\\"Clear filters\\"),more=h(\\"button\\",{type:\\"button\\",class:\\"more-filters\\",\\"aria-expanded\\":\\"false\\",onclick:()=>more.setAttribute(\\"aria-expanded\\",String(element.classList.toggle(\\"open\\")))},\\"Filters\\"),[first,...others]=parts,element=h(\\"div\\",{class:\\"toolbar\\",role:\\"search\\",\\"aria-label\\":label},first,more,...others);return{element,values,set:set2,reset}}var INPUTS={search({label,placeholder=\\"\\"},changed){let input=h(\\"input\\",{type:\\"search\\",placeholder,autocomplete:\\"off\\",spellcheck:\\"false\\"});return input.addEventListener(\\"input\\",changed),{element:h(\\"label\\",{class:\\"field grow\\"},h(\\"span\\",{},label),input),get:()=>input.value.trim(),set:value=>{input.value=value}}},choice({label,options=[]},changed){let select=h(\\"select\\",{},...options.map(([value,text])=>h(\\"option\\",{value},text)));select.addEventListener(\\"change\\",changed);let usual=options[0]?.[0]??\\"\\";return{element:h(\\"label\\",{class:\\"field\\"},h(\\"span\\",{},label),select),get:()=>select.value===usual?\\"\\":select.value,set:value=>{select.value=options.some(([known])=>known===value)?value:usual}}},toggle({label},changed){let input=h(\\"input\\",{type:\\"checkbox\\"});return input.addEventListener(\\"change\\",changed),{element:h(\\"label\\",{class:\\"toggle\\"},input,h(\\"span\\",{},label)),get:()=>input.checked?\\"on\\":\\"\\",set:value=>{input.checked=value===\\"on\\"}}}};var PAGE=100;function pages(list,draw){let all=[],drawn=0,button=h(\\"button\\",{type:\\"button\\",class:\\"more\\",hidden:!0}),drawNext=()=>{let next=all.slice(drawn,drawn+PAGE).map(draw);list.append(...next),drawn+=next.length;let left=all.length-drawn;return button.hidden=left===0,button.textContent=`Show ${Math.min(PAGE,left)} more of ${left}`,next[0]};return button.addEventListener(\\"click\\",()=>drawNext()?.querySelector(\\"a\\")?.focus()),{show:shown=>{all=shown,drawn=0,fill(list),drawNext()},more:button}}function doorsView(model,changed){let all=doorsOf(model),body=h(\\"tbody\\",{}),list=pages(body,door=>doorRow(model,door)),none=h(\\"div\\",{}),counts=h(\\"p\\",{class:\\"counts\\"}),shown=[],filters=createFilters(\\"Filter the doors\\",fieldsFor(model,all),values=>{shown=filterDoors(all,{text:values.text??\\"\\",who:values.who??\\"\\",kind:values.kind??\\"\\",risk:Number(values.risk??0),onlyDeployed:values.deployed===\\"on\\",withDefaults:values.defaults===\\"on\\"}),list.show(shown),fill(none,shown.length===0?nothing(all.length):null),table2.hidden=shown.length===0,counts.textContent=`${shown.length} of ${count(all.length,\\"door\\")}`,announce(counts.textContent),changed()}),table2=tableOf(\\"Open doors\\",HEAD,body,\\"doors stacks\\");return{element:h(\\"div\\",{},h(\\"p\\",{class:\\"quiet intro\\"},INTRO),h(\\"div\\",{class:\\"bar\\"},filters.element,h(\\"div\\",{class:\\"under-toolbar\\"},counts,filters.reset,csvButton(\\"doors\\",()=>[CSV_HEAD,...shown.map(door=>csvRow(model,door))]))),table2,none,list.more,untouchedPart(model)),values:filters.values,restore:filters.set}}var INTRO=\\"Besides the permissions of a role: what lets people in through fields, segments, record types, scripts, workflows, files and audiences.\\",HEAD=[\\"Who\\",\\"What\\",\\"Door\\",\\"Value\\",\\"Risk\\",\\"Source\\"],CSV_HEAD=[\\"Who\\",\\"What\\",\\"Object\\",\\"Kind\\",\\"Door\\",\\"Element\\",\\"Value\\",\\"Risk\\",\\"Note\\",\\"Source\\"];function doorRow(model,door){let cells=[h(\\"span\\",{},door.says,door.note!==\\"\\"&&h(\\"span\\",{class:\\"quiet\\"},` (${door.note})`)),h(\\"span\\",{},door.name,\\" \\",h(\\"code\\",{},door.element),\\" \\",h(\\"span\\",{class:\\"quiet\\"},door.kind)),h(\\"code\\",{},door.value===\\"\\"?\\"–\\":door.value),riskMark(model,door.risk),shortPlace(model,door)??\\"\\"];return h(\\"tr\\",{},h(\\"th\\",{scope:\\"row\\"},door.who),...cells.map((cell2,index)=>h(\\"td\\",{\\"data-label\\":HEAD[index+1]},cell2)))}function csvRow(model,door){let{who,says,object,kind,name,element,value,risk,note}=door;return[who,says,object,kind,name,element,value,riskName(model,risk),note,placeWords(model,door)??\\"\\"]}function fieldsFor(model,all){let each=values=>[...new Set(values)].map(value=>[value,value]),risks=model.matrix.risks.map((name,risk)=>[String(risk),`${name} or more`]).slice(1);return[{name:\\"text\\",label:\\"Text\\",kind:\\"search\\",placeholder:\\"Object, door or role\\"},{name:\\"who\\",label:\\"Who\\",kind:\\"choice\\",options:[[\\"\\",\\"All\\"],...each(all.map(({who})=>who))]},{name:\\"kind\\",label:\\"Kind\\",kind:\\"choice\\",options:[[\\"\\",\\"All\\"],...each(all.map(({kind})=>kind).sort())]},{name:\\"risk\\",label:\\"Risk\\",kind:\\"choice\\",options:[[\\"\\",\\"Any\\"],...risks]},{name:\\"deployed\\",label:\\"Only in the deploy scope\\",kind:\\"toggle\\"},...all.some(({isDefault})=>isDefault)?[{name:\\"defaults\\",label:\\"Also NetSuite\'s defaults\\",kind:\\"toggle\\"}]:[]]}function nothing(all){return all===0?empty(\\"No open doors\\",\\"Nothing but permissions lets anybody in.\\"):empty(\\"Nothing matches\\",\\"No door fits all filters. Clear one of them.\\")}function untouchedPart({data:{doors}}){if(!doors||doors.untouched.length===0)return null;let kinds=doors.untouched.map(([kind,number])=>`${number} ${kind}`).join(\\", \\");return h(\\"p\\",{class:\\"quiet\\"},`Not listed is what NetSuite\'s own default leaves open; for a custom field that is: everyone may edit it. Nothing else is open in: ${kinds}. `,h(\\"code\\",{},\\"matrix --doors\\"),\\" lists each.\\")}function doorsPart(model){let doors=doorsOf(model),groups=[...new Set(doors.map(({who})=>who))],untouched=untouchedPart(model);return[...groups.map(who=>{let own=doors.filter(door=>door.who===who);return h(\\"section\\",{class:\\"printed-rule\\"},h(\\"h3\\",{},`${who}: ${count(own.length,\\"door\\")}`),h(\\"ul\\",{},...own.map(door=>line(model,door))))}),...untouched?[untouched]:[]]}function line(model,door){let{risk,says,name,value,note}=door;return h(\\"li\\",{},h(\\"b\\",{},riskName(model,risk)),` ${says}: ${name}${value===\\"\\"?\\"\\":` ${value}`}${note===\\"\\"?\\"\\":` (${note})`} `,h(\\"code\\",{},...breakable(placeWords(model,door)??\\"\\")))}var ALL_DUTIES={role:\\"\\",duty:\\"\\",risk:0,state:\\"\\",group:\\"risk\\",showsFree:!1};function dutyTable(model,criteria){let shown=model.data.conflicts.filter(conflict=>isWanted(model,conflict,criteria)),byRoles=new Map,counts=new Map;for(let conflict of shown){let key=conflict.roles.join();byRoles.set(key,[...byRoles.get(key)??[],conflict]),counts.set(conflict.duty,(counts.get(conflict.duty)??0)+1)}let duties=criteria.showsFree?model.data.duties.map((_,duty)=>duty).filter(duty=>isDutyWanted(model,duty,criteria)):[...counts.keys()],countOf=duty=>counts.get(duty)??0;return{holders:[...byRoles.values()].map(own=>holderOf(model,own)).sort(worstFirst(model)),duties:duties.sort((one,other)=>riskOf(model,other)-riskOf(model,one)||countOf(other)-countOf(one)||one-other),count:shown.length}}function groupsOf(model,{holders},{group}){if(group===\\"none\\")return[{name:\\"\\",holders}];let nameOf=holder=>group===\\"risk\\"?riskGroup(model,holder):projectOf(model,holder),names=[...new Set(holders.map(nameOf))];return group===\\"project\\"&&names.sort(),names.map(name=>({name,holders:holders.filter(holder=>nameOf(holder)===name)}))}function riskGroup({matrix},{open,risk}){let name=matrix.risks[risk]??\\"\\";return open===0?\\"Nothing open\\":`Highest open risk: ${name}`}function projectOf({matrix},{roles:[role=-1]}){return matrix.projects[matrix.roles[role]?.project??-1]?.root??\\"\\"}function riskOf({data},duty){return data.duties[duty]?.risk??0}function holderName(model,roles){return roles.map(role=>roleTitle(model,role)).join(\\" + \\")}function holderOf(model,own){let open=own.filter(({state})=>state===\\"open\\");return{roles:own[0]?.roles??[],byDuty:new Map(own.map(conflict=>[conflict.duty,conflict])),open:open.length,risk:Math.max(...(open.length>0?open:own).map(({duty})=>riskOf(model,duty)))}}function worstFirst(model){return(one,other)=>+(other.open>0)-+(one.open>0)||other.risk-one.risk||other.open-one.open||other.byDuty.size-one.byDuty.size||holderName(model,one.roles).localeCompare(holderName(model,other.roles),\\"en\\")}function isWanted(model,{duty,roles,state},criteria){if(criteria.state!==\\"\\"&&state!==criteria.state||!isDutyWanted(model,duty,criteria))return!1;let wanted=criteria.role.split(\\",\\").map(wordsOf).filter(words=>words.length>0),text=holderName(model,roles).toLowerCase();return wanted.length===0||wanted.some(words=>holdsAll(text,words))}function isDutyWanted(model,duty,criteria){let{id=\\"\\",title=\\"\\",sides=[]}=model.data.duties[duty]??{},names=sides.flat().flatMap(({key,name})=>[key,name]),text=[id,title,...names].join(\\" \\").toLowerCase();return riskOf(model,duty)>=criteria.risk&&holdsAll(text,wordsOf(criteria.duty))}function matrixSheet(model,shown){let lines=linesOf(model,shown),roleAt2=column=>shown.columns[column]??-1;return{lines,columns:shown.columns.length,corner:()=>[h(\\"span\\",{},\\"Permission\\"),h(\\"span\\",{class:\\"quiet\\"},\\"Risk\\")],columnHead:column=>columnHead(model,roleAt2(column)),lineHead:line3=>lineHead(model,lines[line3]),cell:(line3,column,isWide)=>{let one=lines[line3],permission=one?.kind===\\"row\\"?one.permission:-1;return gridCell(model,shown,{permission,role:roleAt2(column)},isWide)}}}function linesOf({matrix},{rows}){let tabOf=permission=>matrix.permissions[permission??-1]?.tab??-1;return rows.flatMap((permission,index)=>{let tab=tabOf(permission),line3={kind:\\"row\\",permission};if(index>0&&tabOf(rows[index-1])===tab)return[line3];let number=rows.filter(other=>tabOf(other)===tab).length;return[{kind:\\"group\\",tab,count:number},line3]})}function columnHead(model,role){let state=roleState(model,role),{id=\\"\\",name=null}=model.matrix.roles[role]??{};return h(\\"div\\",{role:\\"columnheader\\",class:`column-head${state===null?\\"\\":\\" faint\\"}`,title:[roleTitle(model,role),state].filter(Boolean).join(\\" · \\"),tabindex:-1},h(\\"span\\",{class:\\"name\\"},roleName(model,role)),name!==null&&h(\\"span\\",{class:\\"id\\"},id),state!==null&&h(\\"span\\",{class:\\"state\\"},state))}function lineHead(model,line3){if(line3?.kind!==\\"row\\")return groupHead(model.matrix.tabs[line3?.tab??-1]??\\"\\",line3?.count??0);let{key=\\"\\",name=\\"\\",risk=0}=model.matrix.permissions[line3.permission]??{};return h(\\"div\\",{role:\\"rowheader\\",class:\\"line-head\\",title:`${name} · ${key} · risk ${riskName(model,risk)}`,tabindex:-1},h(\\"span\\",{class:\\"name\\"},name),name!==key&&h(\\"span\\",{class:\\"id\\"},shortKey(key)),riskMark(model,risk))}function groupHead(name,number){return h(\\"div\\",{role:\\"rowheader\\",class:\\"line-head\\",tabindex:-1},h(\\"span\\",{class:\\"name\\"},name),h(\\"span\\",{class:\\"count\\"},String(number)))}function shortKey(key){return key.replace(/^\\\\[.*scriptid=|\\\\]$/g,\\"\\")}function gridCell(model,shown,at,isWide){let element=blankCell(),cell2=model.cellOf(at.permission,at.role),findings=model.findingsOf(at.permission,at.role);return!cell2&&findings.length===0||fillCell(model,element,{...at,cell:cell2,findings,isWide,isMeant:shown.isMeant(at.permission,at.role)}),element}function blankCell(){return blank??=h(\\"div\\",{role:\\"gridcell\\",class:\\"cell\\",\\"aria-label\\":\\"no access\\",tabindex:-1}),blank.cloneNode()}var blank=null;function fillCell(model,element,content){let{role,cell:cell2,findings,isWide,isMeant}=content,level=cell2?.level??0,found=findings.length>0&&count(findings.length,\\"finding\\"),text=isWide&&level>0?levelName(model,level):levelLetter(model,level);element.setAttribute(\\"aria-label\\",[cellWords(model,cell2)??\\"no access\\",found].filter(Boolean).join(\\", \\")),element.classList.add(`level-${level}`),element.classList.toggle(\\"faint\\",roleState(model,role)===\\"inactive\\"),element.classList.toggle(\\"other\\",level>0&&!isMeant),element.append(h(\\"span\\",{},text)),cell2&&cell2.restriction>0&&element.append(h(\\"i\\",{class:\\"restricted\\"})),found&&element.append(h(\\"i\\",{class:`found ${worst(findings)}`}))}function worst(findings){return[\\"error\\",\\"warning\\"].find(one=>findings.some(({severity})=>severity===one))??\\"notice\\"}function dutySheet(model,table2,group){let lines=groupsOf(model,table2,{group}).flatMap(({name,holders})=>[...name===\\"\\"?[]:[{kind:\\"group\\",name,count:holders.length}],...holders.map(holder=>({kind:\\"row\\",holder}))]),dutyAt2=column=>table2.duties[column]??-1;return{lines,columns:table2.duties.length,corner:()=>[h(\\"span\\",{},\\"Role\\"),h(\\"span\\",{class:\\"quiet\\"},\\"Open\\")],columnHead:column=>dutyHead(model,dutyAt2(column)),lineHead:line3=>lineHead2(model,lines[line3]),cell:(line3,column,isWide)=>{let one=lines[line3],conflict=one?.kind===\\"row\\"?one.holder.byDuty.get(dutyAt2(column)):void 0;return conflictCell(model,conflict,isWide)}}}function dutyHead(model,duty){let{id=\\"\\",title=\\"\\"}=model.data.duties[duty]??{},risk=riskName(model,riskOf(model,duty));return h(\\"div\\",{role:\\"columnheader\\",class:`column-head duty-head risk-of-${riskOf(model,duty)}`,title:`${title} · ${id} · risk ${risk}`,tabindex:-1},h(\\"span\\",{class:\\"name\\"},title),h(\\"span\\",{class:\\"id\\"},risk))}function lineHead2(model,line3){if(line3?.kind!==\\"row\\")return groupHead(line3?.name??\\"\\",line3?.count??0);let{roles,open}=line3.holder,inactive=roles.some(role=>roleState(model,role)===\\"inactive\\");return h(\\"div\\",{role:\\"rowheader\\",class:`line-head${inactive?\\" quiet\\":\\"\\"}`,title:`${holderName(model,roles)} · ${open} open`,tabindex:-1},h(\\"span\\",{class:\\"name\\"},roles.map(role=>roleName(model,role)).join(\\" + \\")),h(\\"span\\",{class:\\"id\\"},roles.map(role=>model.matrix.roles[role]?.id??\\"\\").join(\\" + \\")),h(\\"b\\",{class:`open-count${open===0?\\" quiet\\":\\"\\"}`},String(open)))}function conflictCell(model,conflict,isWide){if(!conflict)return h(\\"div\\",{role:\\"gridcell\\",class:\\"cell\\",\\"aria-label\\":\\"no conflict\\",tabindex:-1});let risk=riskOf(model,conflict.duty),words=`${STATES[conflict.state]}, risk ${riskName(model,risk)}`;return h(\\"div\\",{role:\\"gridcell\\",class:`cell conflict-cell ${conflict.state} risk-of-${risk}`,\\"aria-label\\":words,tabindex:-1},h(\\"span\\",{},isWide?wordOf(model,conflict,risk):conflictMark(model,conflict)))}function wordOf(model,{state},risk){return state===\\"open\\"?riskName(model,risk):STATES[state]}function conflictMark(model,{state,duty}){return state===\\"accepted\\"?\\"✓\\":state===\\"open\\"?riskName(model,riskOf(model,duty)).slice(0,1).toUpperCase():\\"·\\"}function sidesList({sides}){return h(\\"ol\\",{class:\\"duty-sides\\"},...sides.map(side=>h(\\"li\\",{},side.map(({name,level})=>`${name} (${level})`).join(\\" or \\"))))}var UPRIGHT=26,LYING=62,ROOM={upright:128,lying:196},WIDEST=9,TWO_LINES=5.2;function sheets(caption,{names,corner},rows){let most=names.length<=UPRIGHT?UPRIGHT:LYING,count2=Math.max(1,Math.ceil(names.length/most)),width=Math.ceil(names.length/count2),isUpright=names.length<=UPRIGHT,room=Math.min(WIDEST,(isUpright?ROOM.upright:ROOM.lying)/Math.max(width,1));return Array.from({length:count2},(_,at)=>{let[from,to]=[at*width,(at+1)*width],own=rows.filter(({cells})=>cells===null||cells.slice(from,to).some(({text})=>text!==\\"\\"));return h(\\"div\\",{class:`sheet-table${isUpright?\\"\\":\\" lying\\"}`},h(\\"table\\",{},h(\\"caption\\",{class:\\"unseen\\"},caption),h(\\"thead\\",{},headRow(names.slice(from,to),corner,room)),h(\\"tbody\\",{},...own.filter(isNotAlone).map(row=>bodyRow(row,from,to)))))})}function isNotAlone({cells},index,all){return cells!==null||(all[index+1]?.cells??null)!==null}function headRow(names,corner,room){let upright=name=>{let span=h(\\"span\\",{class:room>=TWO_LINES?\\"two-lines\\":\\"\\"},name);return span.style.maxWidth=`${room}mm`,h(\\"th\\",{scope:\\"col\\",class:\\"upright\\"},span)};return h(\\"tr\\",{},h(\\"th\\",{scope:\\"col\\",class:\\"corner-head\\"},corner),...names.map(upright))}function bodyRow({name,cells},from,to){return cells===null?h(\\"tr\\",{class:\\"parting\\"},h(\\"th\\",{scope:\\"colgroup\\",colspan:to-from+1},name)):h(\\"tr\\",{},h(\\"th\\",{scope:\\"row\\"},name),...cells.slice(from,to).map(cell2=>h(\\"td\\",{class:cell2.class},cell2.text)))}function dutiesPart(model){let shown=dutyTable(model,ALL_DUTIES),{duties}=model.data;return duties.length===0?[]:[...shown.count===0?[h(\\"p\\",{},\\"No role holds all sides of a duty.\\")]:grid(model,shown),...shown.holders.map(holder=>holderPart(model,holder)),h(\\"h3\\",{},\\"Duties kept apart by the policy\\"),dutyList(model)]}function grid(model,{holders,duties}){let columns={names:duties.map(duty=>model.data.duties[duty]?.title??\\"\\"),corner:\\"Role\\"},rows=holders.map(({roles,byDuty})=>({name:roles.map(role=>roleName(model,role)).join(\\" + \\"),cells:duties.map(duty=>{let conflict=byDuty.get(duty);if(!conflict)return{text:\\"\\",class:\\"\\"};let className=`conflict-cell ${conflict.state} risk-of-${riskOf(model,duty)}`;return{text:conflictMark(model,conflict),class:className}})})),key=model.matrix.risks.map(name=>`${name.slice(0,1).toUpperCase()} open, ${name} risk`);return[h(\\"p\\",{class:\\"quiet\\"},`${key.reverse().join(\\"; \\")}; ✓ accepted; · not reported.`),...sheets(\\"Duties by role\\",columns,rows)]}function holderPart(model,{roles,byDuty,open}){let worst2=[...byDuty.values()].sort((one,other)=>riskOf(model,other.duty)-riskOf(model,one.duty));return h(\\"section\\",{class:\\"printed-holder\\"},h(\\"h3\\",{},`${holderName(model,roles)}: ${open} open of ${byDuty.size}`),h(\\"ul\\",{},...worst2.map(conflict=>conflictLine(model,conflict))))}function conflictLine(model,{duty,sides,state,note,roles}){let{title=\\"\\"}=model.data.duties[duty]??{},held=sides.map(side=>side.map(([role,permission])=>{let level=levelName(model,model.levelOf(permission,role)),who=roles.length>1?` of ${roleName(model,role)}`:\\"\\";return`${permissionName(model,permission)} ${level}${who}`}).join(\\" or \\"));return h(\\"li\\",{},h(\\"b\\",{},title),` (${riskName(model,riskOf(model,duty))}${state===\\"open\\"?\\"\\":`, ${STATES[state]}`}): ${held.join(\\" + \\")}.`,note!==null&&h(\\"span\\",{class:\\"quiet\\"},` ${note}`))}function dutyList(model){let rows=model.data.duties.map(duty=>[duty.title,riskMark(model,duty.risk),sidesList(duty)]);return table(\\"Duties of the policy\\",[\\"Duty\\",\\"Risk\\",\\"Sides\\"],rows,\\"printed-duties\\")}var TOLD_WITH_DUTIES=new Set([\\"duty-conflict\\",\\"role-combination-conflict\\"]);function findingsPart(model){let{findings,conflicts}=model.data;if(findings.length===0)return[h(\\"p\\",{},\\"None.\\")];let groups=new Map;for(let finding of findings){let key=`${finding.severity} ${finding.rule}`;groups.set(key,[...groups.get(key)??[],finding])}return[...groups.values()].map(group=>{let[{rule=\\"\\",severity=\\"notice\\"}={}]=group,isTold=TOLD_WITH_DUTIES.has(rule)&&conflicts.length>0;return h(\\"section\\",{class:\\"printed-rule\\"},h(\\"h3\\",{},severityMark(severity),` ${rule}: ${count(group.length,\\"finding\\")}`),isTold?h(\\"p\\",{},\\"Listed by role under Duties.\\"):h(\\"ul\\",{},...group.map(finding=>line2(model,finding))))})}function line2(model,finding){let{message,introduced,fixes}=finding,titles=fixes.map(({title})=>title);return h(\\"li\\",{},introduced===!0&&h(\\"b\\",{},\\"New: \\"),message,\\" \\",h(\\"code\\",{},...breakable(placeWords(model,finding)??\\"\\")),titles.length>0&&h(\\"span\\",{class:\\"quiet\\"},` Fix: ${titles.join(\\" Or: \\")}`))}function matrixPart(model){let{roles,permissions,levels}=model.matrix;if(roles.length===0||permissions.length===0)return[h(\\"p\\",{},\\"No permissions.\\")];let key=levels.slice(1).map(level=>`${level.slice(0,1)} ${level}`),names=roles.map((_,role)=>{let state=roleState(model,role);return`${role+1}. ${roleName(model,role)}${state===null?\\"\\":` (${state})`}`});return[h(\\"p\\",{class:\\"quiet\\"},`${key.join(\\", \\")}; * restricted to own records or changes. Risk of each permission: C critical, H high, M medium, L low.`),...sheets(\\"Permissions by role\\",{names,corner:\\"Permission\\"},rowsOf(model))]}function rowsOf(model){let{permissions,tabs}=model.matrix;return permissions.flatMap(({name,tab,risk},permission)=>[...permissions[permission-1]?.tab===tab?[]:[{name:tabs[tab]??\\"\\",cells:null}],{name:`${riskName(model,risk).slice(0,1).toUpperCase()} ${name}`,cells:model.matrix.roles.map((_,role)=>{let cell2=model.cellOf(permission,role),mark=cell2&&restrictionWords(model,cell2)!==null?\\"*\\":\\"\\",level=cell2?.level??0;return{text:levelLetter(model,level)+mark,class:level===0?\\"\\":`level-${level}`}})}])}function factList(facts){let known=facts.filter(([,value])=>value!==null&&value!==\\"\\");return h(\\"dl\\",{class:\\"facts\\"},...known.flatMap(([name,value])=>[h(\\"dt\\",{},name),h(\\"dd\\",{},value)]))}function section(title,children){return children.length===0?[]:[h(\\"h3\\",{},title),...children]}function conflictCard(model,{duty,roles,sides,state,note}){let{id=\\"\\",title=\\"\\",risk=0,why=null}=model.data.duties[duty]??{};return h(\\"article\\",{class:`card conflict ${state}`},h(\\"header\\",{},h(\\"b\\",{},title),h(\\"code\\",{},id),riskMark(model,risk),h(\\"span\\",{class:`tag ${state}`},STATES[state])),h(\\"p\\",{class:\\"holders\\"},roles.map(role=>roleTitle(model,role)).join(\\" + \\")),h(\\"div\\",{class:\\"sides\\"},...sides.map((side,index)=>sidePart(model,side,index,roles.length>1))),why!==null&&h(\\"p\\",{class:\\"quiet\\"},why),note!==null&&h(\\"p\\",{class:\\"callout\\"},note))}function sidePart(model,side,index,namesRoles){let items=side.map(([role,permission])=>{let cell2=model.cellOf(permission,role);return h(\\"li\\",{},h(\\"span\\",{},permissionName(model,permission)),levelChip(model,cell2),namesRoles&&h(\\"span\\",{class:\\"quiet\\"},roleTitle(model,role)),cell2&&place(model,cell2))});return h(\\"div\\",{class:\\"side\\"},h(\\"b\\",{},`Side ${index+1}`),h(\\"ul\\",{},...items))}function roleDetails(model,role,actions){let one=model.matrix.roles[role],state=roleState(model,role),about=finding=>finding.roles.includes(role);return{title:roleName(model,role),content:[factList([[\\"Id\\",h(\\"code\\",{},one?.id??\\"\\")],[\\"Project\\",model.matrix.projects[one?.project??-1]?.root??null],[\\"Status\\",state??\\"active\\"],[\\"Source\\",one?place(model,one):null],[\\"Permissions\\",levelCounts(model,role)]]),h(\\"p\\",{class:\\"buttons\\"},h(\\"button\\",{type:\\"button\\",onclick:()=>actions.compare(role)},\\"Compare with another role\\"),h(\\"button\\",{type:\\"button\\",onclick:()=>actions.showOnly(role)},\\"Show only this role\\")),state===\\"defined elsewhere\\"?h(\\"p\\",{class:\\"callout\\"},\\"No file of the project defines this role. Only what objects grant it is known.\\"):null,...section(\\"Duty conflicts\\",model.data.conflicts.filter(({roles})=>roles.includes(role)).map(conflict=>conflictCard(model,conflict))),...section(\\"Findings\\",model.data.findings.filter(about).map(finding=>findingCard(model,finding))),...section(\\"Doors that name it\\",doorTable(model,role)),...section(\\"Settings\\",settingsTable(model,role))]}}function levelCounts(model,role){return model.matrix.levels.map((_,level)=>model.matrix.permissions.filter((_one,permission)=>model.levelOf(permission,role)===level).length).flatMap((number,level)=>level===0||number===0?[]:`${number} ${levelName(model,level)}`).reverse().join(\\", \\")||\\"none\\"}function doorTable(model,role){let doors=doorsOf(model).filter(door=>door.role===role);if(doors.length===0)return[];let rows=doors.map(door=>[door.says,riskMark(model,door.risk),shortPlace(model,door)]);return[table(\\"Doors that name the role\\",[\\"What\\",\\"Risk\\",\\"Source\\"],rows,\\"stacks\\")]}function settingsTable(model,role){let settings=model.matrix.roles[role]?.settings??[];if(settings.length===0)return[];let rows=settings.map(([setting,value,isWidest])=>{let{name=\\"\\",widest=\\"\\"}=model.matrix.settings[setting]??{};return[name,h(\\"code\\",{},value),isWidest?h(\\"span\\",{class:\\"quiet\\"},widest):\\"\\"]});return[table(\\"Settings of the role\\",[\\"Setting\\",\\"Value\\",\\"Means\\"],rows,\\"stacks\\")]}function overview(model){let{roles}=model.matrix;return[...model.data.verdict&&model.data.findings.length>0?[ruleTable(model)]:[],...roles.length===0?[]:[roleTable(model)]]}function ruleTable({data:{findings}}){let rows=[...new Set(findings.map(({severity,rule})=>`${severity} ${rule}`))].map(name=>{let[severity=\\"\\",rule=\\"\\"]=name.split(\\" \\"),own=findings.filter(finding=>finding.rule===rule&&finding.severity===severity);return[rule,severity,String(own.length)]});return table(\\"Findings by rule\\",[\\"Rule\\",\\"Severity\\",\\"Findings\\"],rows,\\"printed-rules\\")}function roleTable(model){let{data,matrix}=model,isJudged=data.verdict!==null,rows=matrix.roles.map(({id,name},role)=>{let worst2=Math.max(-1,...matrix.permissions.map((_,permission)=>riskIfHeld(model,permission,role))),findings=data.findings.filter(({roles})=>roles.includes(role)).length,open=data.conflicts.filter(({roles,state})=>state===\\"open\\"&&roles.includes(role)).length;return[h(\\"span\\",{},`${role+1}. `,roleName(model,role)),name===null?\\"\\":h(\\"code\\",{},...breakable(id)),roleState(model,role)??\\"active\\",levelCounts(model,role),worst2===-1?\\"–\\":riskName(model,worst2),...isJudged?[String(findings),String(open)]:[]]});return table(\\"Roles\\",[...[\\"Role\\",\\"Id\\",\\"Status\\",\\"Permissions\\",\\"Highest risk\\"],...isJudged?[\\"Findings\\",\\"Open duties\\"]:[]],rows,\\"printed-roles\\")}function riskIfHeld(model,permission,role){return model.levelOf(permission,role)===0?-1:model.riskOf(permission,role)}function settingsPart(model){let{roles,settings}=model.matrix,shown=roles.flatMap((role,index)=>role.settings.length===0?[]:[{role,index}]);if(shown.length===0)return[];let valueIn=(role,setting)=>role.settings.find(([one])=>one===setting)?.[1]??\\"–\\",all=settings.map((_,setting)=>setting),isAlike=setting=>new Set(shown.map(({role})=>valueIn(role,setting))).size===1&&shown.length>1,[first]=shown,alike=all.filter(isAlike).map(setting=>`${settings[setting]?.name??\\"\\"}: ${first?valueIn(first.role,setting):\\"\\"}`),differing=all.filter(setting=>!isAlike(setting));return[...alike.length===0?[]:[h(\\"p\\",{},`Alike in all roles: ${alike.join(\\"; \\")}.`)],...differing.length===0?[]:[table(\\"Settings of roles\\",[\\"Role\\",...differing.map(setting=>settings[setting]?.name??\\"\\")],shown.map(({role,index})=>[`${index+1}. ${roleName(model,index)}`,...differing.map(setting=>valueIn(role,setting))]),`printed-settings${differing.length>7?\\" lying\\":\\"\\"}`)]]}function printWhole(model){let whole=null;document.documentElement.style.setProperty(\\"--paper-title\\",JSON.stringify(paperTitle(model))),addEventListener(\\"beforeprint\\",()=>{whole??=document.body.appendChild(printed(model))}),addEventListener(\\"afterprint\\",()=>{whole?.remove(),whole=null})}function paperTitle(model){let{repository,commit,pullRequest}=model.data.about,names=[repository?.name,commit?.name.slice(0,12),pullRequest?.name];return[titleOf(model),...names.filter(name=>name!==void 0)].join(\\" · \\")}function printed(model){let{verdict,access,exceptions}=model.data;return h(\\"div\\",{class:\\"printed\\"},h(\\"h1\\",{},titleOf(model),\\" \\",verdictMark(model)),h(\\"p\\",{class:\\"origin\\"},...origin(model)),tileList(model),problemsPart(model),...part2(\\"Summary\\",overview(model)),...access?part2(\\"Change of access\\",[accessView(model,access).element]):[],...verdict?part2(\\"Findings\\",findingsPart(model)):[],...verdict?part2(\\"Duties\\",dutiesPart(model)):[],...part2(\\"Doors\\",doorsPart(model)),...exceptions.length>0?part2(\\"Exceptions\\",[exceptionsView(model).element]):[],...part2(\\"Accepted findings\\",opened(silencedPart(model))),...part2(\\"Settings of roles\\",settingsPart(model)),...part2(\\"Access matrix\\",matrixPart(model)))}function opened(details){return details?.setAttribute(\\"open\\",\\"\\"),details?[details]:[]}function part2(title,children){if(children.length===0)return[];let all=[h(\\"h2\\",{class:\\"part\\"},title),...children],first=all.findIndex(({classList})=>classList.contains(\\"lying\\"));if(first<=MOST_TO_LEAD_OVER)for(let one of all.slice(0,Math.max(first,0)))one.classList.add(\\"lying\\");return all}var MOST_TO_LEAD_OVER=3;function readAddress(){let[view=\\"\\",query=\\"\\"]=location.hash.slice(1).split(/\\\\?(.*)/s);return{view,values:Object.fromEntries(new URLSearchParams(query))}}function writeAddress({view,values}){let query=new URLSearchParams(Object.entries(values).filter(([,value])=>value!==\\"\\")).toString(),hash=`#${view}${query===\\"\\"?\\"\\":`?${query}`}`;hash!==location.hash&&history.replaceState(null,\\"\\",hash)}function createTabs(tabs,onShow){let current=\\"\\",buttons=tabs.map(({id,title,count:count2})=>h(\\"button\\",{type:\\"button\\",role:\\"tab\\",id:`tab-${id}`,\\"aria-controls\\":`panel-${id}`,onclick:()=>show(id)},title,count2!==null&&h(\\"span\\",{class:\\"count\\"},String(count2)))),panels=tabs.map(({id,view})=>h(\\"section\\",{role:\\"tabpanel\\",id:`panel-${id}`,\\"aria-labelledby\\":`tab-${id}`,class:view.fills?\\"fills\\":\\"\\",tabindex:view.fills?null:0,hidden:!0},view.element)),show=id=>{current=id;for(let[index,tab]of tabs.entries()){let isShown=tab.id===id;buttons[index]?.setAttribute(\\"aria-selected\\",String(isShown)),buttons[index]?.setAttribute(\\"tabindex\\",isShown?\\"0\\":\\"-1\\"),isShown&&buttons[index]?.scrollIntoView?.({block:\\"nearest\\",inline:\\"nearest\\"});let panel=panels[index];panel&&(panel.hidden=!isShown),isShown&&tab.view.shown?.()}onShow()},list=h(\\"div\\",{role:\\"tablist\\",class:\\"tabs\\",\\"aria-label\\":\\"Parts of the report\\"},...buttons);return list.addEventListener(\\"keydown\\",event=>{let at=buttons.indexOf(document.activeElement),next=nextTab(event.key,at,tabs.length);next!==null&&(event.preventDefault(),show(tabs[next]?.id??\\"\\"),buttons[next]?.focus())}),{list,panels,show,shown:()=>tabs.find(({id})=>id===current)}}function nextTab(key,at,count2){switch(key){case\\"ArrowRight\\":return(at+1)%count2;case\\"ArrowLeft\\":return(at-1+count2)%count2;case\\"Home\\":return 0;case\\"End\\":return count2-1;default:return null}}function comparePermissions(model,first,second){return model.matrix.permissions.flatMap((_,permission)=>{let[one,other]=[rank(model,permission,first),rank(model,permission,second)];return one===0&&other===0?[]:{permission,more:one===other?\\"both\\":one>other?\\"first\\":\\"second\\"}})}function rank({cellOf,matrix},permission,role){let cell2=cellOf(permission,role);return cell2?cell2.level*8+matrix.restrictions.length-cell2.restriction:0}function compareSettings({matrix},first,second){return matrix.settings.flatMap(({name},setting)=>{let valueIn=role=>matrix.roles[role]?.settings.find(([one2])=>one2===setting)?.[1]??null,[one,other]=[valueIn(first),valueIn(second)];return one===null&&other===null?[]:{name,first:one,second:other,differs:one!==other}})}function compareView(model,changed){let{roles}=model.matrix,result=h(\\"div\\",{}),counts=h(\\"p\\",{class:\\"counts\\"}),compared={first:0,second:1,rows:[]},options=roles.map((_,role)=>[String(role),roleTitle(model,role)]),filters=createFilters(\\"Choose the roles\\",[{name:\\"first\\",label:\\"First role\\",kind:\\"choice\\",options},{name:\\"second\\",label:\\"Second role\\",kind:\\"choice\\",options:secondFirst(options)},{name:\\"equal\\",label:\\"Show what is equal\\",kind:\\"toggle\\"}],({first,second,equal})=>{compared=comparison(model,Number(first??0),Number(second??1),equal===\\"on\\"),counts.textContent=sentenceOf(model,compared.first,compared.second),announce(counts.textContent),fill(result,...resultParts(model,compared,equal===\\"on\\")),changed()}),choose=(first,second)=>filters.set({...filters.values(),first:String(first),second:String(second)}),swap=()=>choose(compared.second,compared.first);filters.element.classList.add(\\"plain\\"),filters.element.append(h(\\"button\\",{type:\\"button\\",onclick:swap,\\"aria-label\\":\\"Swap the roles\\"},\\"⇄\\"));let element=h(\\"div\\",{class:\\"compare\\"},filters.element,h(\\"div\\",{class:\\"under-toolbar\\"},counts,csvButton(\\"compared-roles\\",()=>csvRows3(model,compared))),result),nothing5=empty(\\"Nothing to compare\\",\\"There are not two roles.\\");return{element:roles.length<2?nothing5:element,values:filters.values,restore:values=>{roles.length>=2&&filters.set(values)},compare:role=>choose(role,compared.second===role?role===0?1:0:compared.second)}}function secondFirst([first,second,...others]){return[second,first,...others].filter(one=>one!==void 0)}function comparison(model,first,second,showsEqual){let all=comparePermissions(model,first,second);return{first,second,rows:showsEqual?all:all.filter(({more})=>more!==\\"both\\")}}function sentenceOf(model,first,second){let all=comparePermissions(model,first,second),moreIn=side=>all.filter(({more})=>more===side).length,[one,other]=[roleName(model,first),roleName(model,second)];return`${one} holds more of ${moreIn(\\"first\\")}, ${other} of ${moreIn(\\"second\\")}, both the same of ${moreIn(\\"both\\")} permissions.`}function resultParts(model,compared,showsEqual){let{first,second,rows}=compared,settings=compareSettings(model,first,second).filter(({differs:differs2})=>showsEqual||differs2);return[rows.length===0?empty(\\"No difference\\",\\"Both roles hold the same permissions at the same levels.\\"):permissionTable(model,compared),...settings.length===0?[]:[h(\\"h2\\",{},\\"Settings\\"),table(\\"Settings of both roles\\",[\\"Setting\\",roleName(model,first),roleName(model,second)],settings.map(setting=>[setting.name,setting.first??\\"–\\",setting.second??\\"–\\"]))]]}function permissionTable(model,{first,second,rows}){let cells=rows.map(({permission,more})=>{let{name=\\"\\",key=\\"\\",tab=0}=model.matrix.permissions[permission]??{};return[h(\\"span\\",{},name,\\" \\",name===key?null:h(\\"code\\",{},key)),model.matrix.tabs[tab]??\\"\\",levelChip(model,model.cellOf(permission,first)),h(\\"span\\",{class:`sign-${more}`,role:\\"img\\",\\"aria-label\\":SIGN_WORDS[more]},SIGNS[more]),levelChip(model,model.cellOf(permission,second))]}),head=[\\"Permission\\",\\"Tab\\",roleName(model,first),\\"More\\",roleName(model,second)];return table(\\"Permissions of both roles\\",head,cells,\\"compared stacks\\")}function csvRows3(model,{first,second,rows}){let levelIn=(permission,role)=>cellWords(model,model.cellOf(permission,role))??\\"\\";return[[\\"Permission\\",\\"Key\\",\\"Tab\\",roleTitle(model,first),\\"More\\",roleTitle(model,second)],...rows.map(({permission,more})=>{let{name=\\"\\",key=\\"\\",tab=0}=model.matrix.permissions[permission]??{},levels=[levelIn(permission,first),SIGN_WORDS[more],levelIn(permission,second)];return[name,key,model.matrix.tabs[tab]??\\"\\",...levels]})]}var SIGNS={first:\\"◀\\",second:\\"▶\\",both:\\"=\\"},SIGN_WORDS={first:\\"the first holds more\\",second:\\"the second holds more\\",both:\\"the same\\"};function dutyDetails(model,duty,actions){let one=model.data.duties[duty],held=model.data.conflicts.filter(conflict=>conflict.duty===duty),rows=held.map(({roles,state})=>[h(\\"button\\",{type:\\"button\\",class:\\"link\\",onclick:()=>actions.open({kind:\\"conflicts\\",roles,duty})},holderName(model,roles)),h(\\"span\\",{class:`tag ${state}`},STATES[state])]);return{title:one?.title??\\"\\",content:[factList([[\\"Id\\",h(\\"code\\",{},one?.id??\\"\\")],[\\"Risk\\",riskMark(model,one?.risk??0)]]),one?.why?h(\\"p\\",{},one.why):null,h(\\"h3\\",{},\\"Sides that one person must not hold together\\"),one?sidesList(one):null,h(\\"h3\\",{},held.length===0?\\"Nobody holds all sides\\":`Held by ${count(held.length,\\"role\\")}`),held.length===0?null:table(\\"Who holds it\\",[\\"Role\\",\\"State\\"],rows)]}}function conflictDetails(model,roles,duty,actions){let key=roles.join(),own=model.data.conflicts.filter(conflict=>conflict.roles.join()===key),shown=own.filter(conflict=>duty===null||conflict.duty===duty),worst2=[...shown].sort((one,other)=>riskIn(model,other.duty)-riskIn(model,one.duty)),[role]=roles,title=roles.map(one=>roleName(model,one)).join(\\" + \\");return{title:duty===null?title:model.data.duties[duty]?.title??\\"\\",content:[h(\\"p\\",{},duty===null?`${count(own.length,\\"duty conflict\\")} of ${holderName(model,roles)}.`:title),h(\\"p\\",{class:\\"buttons\\"},...duty===null||own.length<2?[]:[actionButton(`All ${own.length} of the role`,()=>actions.open({kind:\\"conflicts\\",roles,duty:null}))],...duty===null?[]:[actionButton(\\"The duty\\",()=>actions.open({kind:\\"duty\\",duty}))],...role===void 0||roles.length>1?[]:[actionButton(\\"The role\\",()=>actions.open({kind:\\"role\\",role}))]),shown.length===0?h(\\"p\\",{},\\"The role does not hold all sides of this duty.\\"):null,...worst2.map(conflict=>conflictCard(model,conflict))]}}function riskIn({data},duty){return data.duties[duty]?.risk??0}function actionButton(text,act){return h(\\"button\\",{type:\\"button\\",onclick:act},text)}function detailsOf(model,target,actions){switch(target.kind){case\\"cell\\":return cellDetails(model,target.permission,target.role);case\\"permission\\":return permissionDetails(model,target.permission);case\\"role\\":return roleDetails(model,target.role,actions);case\\"duty\\":return dutyDetails(model,target.duty,actions);case\\"conflicts\\":return conflictDetails(model,target.roles,target.duty,actions)}}function cellDetails(model,permission,role){let cell2=model.cellOf(permission,role),{key=\\"\\",tab=0}=model.matrix.permissions[permission]??{},note=model.matrix.roles[role]?.notes.find(([one])=>one===permission)?.[1]??null,restriction=cell2&&restrictionWords(model,cell2),facts=[[\\"Role\\",roleTitle(model,role)],[\\"Key\\",h(\\"code\\",{},key)],[\\"Tab\\",model.matrix.tabs[tab]??\\"\\"],[\\"Risk\\",cell2&&riskMark(model,cell2.risk)],[\\"Source\\",cell2&&place(model,cell2)]],inactive=roleState(model,role)===\\"inactive\\";return{title:permissionName(model,permission),content:[h(\\"p\\",{class:\\"lead\\"},levelChip(model,cell2),cell2?` ${roleName(model,role)} ${levelWords(model,cell2.level)}.`:\\" The role does not hold this permission.\\"),restriction?h(\\"p\\",{},restriction):null,inactive?h(\\"p\\",{class:\\"callout\\"},\\"The role is inactive: nobody can use it now.\\"):null,note===null?null:h(\\"p\\",{},note),factList(facts),...section(\\"Findings here\\",model.findingsOf(permission,role).map(finding=>findingCard(model,finding))),...section(\\"Duties it takes part in\\",dutyCards(model,permission,role))]}}function dutyCards(model,permission,role){return model.data.conflicts.filter(({sides})=>sides.some(side=>side.some(([who,what])=>who===role&&what===permission))).map(conflict=>conflictCard(model,conflict))}function permissionDetails(model,permission){let{key=\\"\\",tab=0,risk=0}=model.matrix.permissions[permission]??{},holders=model.matrix.roles.flatMap((_,role)=>{let cell2=model.cellOf(permission,role);return cell2?[{role,cell:cell2}]:[]}),sorted=[...holders].sort((one,other)=>other.cell.level-one.cell.level),facts=[[\\"Key\\",h(\\"code\\",{},key)],[\\"Tab\\",model.matrix.tabs[tab]??\\"\\"],[\\"Risk as held\\",riskMark(model,risk)]],rows=sorted.map(({role,cell:cell2})=>[h(\\"span\\",{class:roleState(model,role)===null?\\"\\":\\"quiet\\"},roleTitle(model,role)),levelChip(model,cell2),shortPlace(model,cell2)]);return{title:permissionName(model,permission),content:[factList(facts),h(\\"h3\\",{},`Held by ${count(holders.length,\\"role\\")}`),table(\\"Roles that hold it\\",[\\"Role\\",\\"Level\\",\\"Source\\"],rows,\\"stacks\\")]}}function createDrawer(onClose){let heading=h(\\"h2\\",{id:\\"drawer-title\\",tabindex:-1}),content=h(\\"div\\",{class:\\"drawer-content\\",tabindex:0,role:\\"group\\",\\"aria-labelledby\\":\\"drawer-title\\"}),goBack=()=>{},close=()=>{element.hidden||(element.hidden=!0,document.documentElement.classList.remove(\\"has-drawer\\"),onClose(),goBack())},element=h(\\"section\\",{class:\\"drawer\\",role:\\"dialog\\",\\"aria-labelledby\\":\\"drawer-title\\",hidden:!0},h(\\"header\\",{},heading,h(\\"button\\",{type:\\"button\\",class:\\"icon\\",\\"aria-label\\":\\"Close\\",onclick:close},\\"✕\\")),content);return document.addEventListener(\\"keydown\\",event=>{event.key===\\"Escape\\"&&close()}),{element,close,open:(title,children,back)=>{goBack=back,heading.textContent=title,fill(content,...children),content.scrollTop=0,element.hidden=!1,document.documentElement.classList.add(\\"has-drawer\\"),heading.focus({preventScroll:!0})}}}function moved({line:line3,column},event,{lines,columns,page}){let to=(newLine,newColumn)=>({line:clamp(newLine,lines),column:clamp(newColumn,columns)});switch(event.key){case\\"ArrowUp\\":return to(line3-1,column);case\\"ArrowDown\\":return to(line3+1,column);case\\"ArrowLeft\\":return to(line3,column-1);case\\"ArrowRight\\":return to(line3,column+1);case\\"PageUp\\":return to(line3-page,column);case\\"PageDown\\":return to(line3+page,column);case\\"Home\\":return to(event.ctrlKey?-1:line3,-1);case\\"End\\":return to(event.ctrlKey?lines-1:line3,columns-1);default:return null}}function clamp(index,count2){return Math.max(-1,Math.min(count2-1,index))}var WIDE={least:92,most:168},NAMES={least:120,most:300,share:.36},LOW=460;function metricsFor(columns,width,height){let names=Math.round(Math.min(NAMES.most,Math.max(NAMES.least,width*NAMES.share))),room=columns===0?WIDE.most:Math.floor((width-names-20)/columns),isWide=room>=WIDE.least,isLow=height>0&&height<LOW;return{names,line:30,isWide,isLow,column:isWide?Math.min(room,WIDE.most):36,head:isWide?isLow?62:76:isLow?104:184}}function rangeInSight(offset,extent,size,count2){let first=Math.floor(offset/size/4)*4-2,last=Math.ceil((offset+extent)/size/4)*4+4/2;return{from:Math.max(0,first),to:Math.min(count2,Math.max(last,0))}}var NOTHING={lines:[],columns:0,corner:()=>[],columnHead:()=>document.createElement(\\"div\\"),lineHead:()=>document.createElement(\\"div\\"),cell:()=>document.createElement(\\"div\\")};function createGrid(label,open){let head=h(\\"div\\",{role:\\"row\\",class:\\"grid-head\\",\\"aria-rowindex\\":1}),body=h(\\"div\\",{role:\\"rowgroup\\",class:\\"grid-body\\"}),inner=h(\\"div\\",{class:\\"grid-inner\\",role:\\"presentation\\"},h(\\"div\\",{role:\\"rowgroup\\"},head),body),element=h(\\"div\\",{role:\\"grid\\",class:\\"grid\\",\\"aria-label\\":label},inner),rows=new Map,sheet=NOTHING,metrics=metricsFor(0,0,0),columns={from:0,to:0},active={line:0,column:-1},show=next=>{sheet=next,active={line:Math.min(Math.max(active.line,0),sheet.lines.length-1),column:Math.min(active.column,sheet.columns-1)},element.scrollTop=0,element.scrollLeft=0,draw()},draw=()=>{metrics=metricsFor(sheet.columns,element.clientWidth,element.clientHeight),element.classList.toggle(\\"wide\\",metrics.isWide),element.classList.toggle(\\"low\\",metrics.isLow),element.style.setProperty(\\"--names\\",`${metrics.names}px`),element.style.setProperty(\\"--head\\",`${metrics.head}px`),element.style.setProperty(\\"--line\\",`${metrics.line}px`),inner.style.width=`${metrics.names+sheet.columns*metrics.column}px`,body.style.height=`${sheet.lines.length*metrics.line}px`,element.setAttribute(\\"aria-rowcount\\",String(sheet.lines.length+1)),element.setAttribute(\\"aria-colcount\\",String(sheet.columns+1)),rows.clear(),body.replaceChildren(),columns={from:-1,to:-1},drawInSight()},drawInSight=()=>{let width=element.clientWidth-metrics.names,wanted=rangeInSight(element.scrollLeft,width,metrics.column,sheet.columns);if(wanted.from!==columns.from||wanted.to!==columns.to){columns=wanted;for(let row of rows.values())row.remove();rows.clear(),drawHead()}let height=element.clientHeight-metrics.head,inSight=rangeInSight(element.scrollTop,height,metrics.line,sheet.lines.length);for(let[index,row]of rows)isWithin(index,inSight)||index===active.line||(row.remove(),rows.delete(index));for(let index=inSight.from;index<inSight.to;index+=1)drawLine(index);drawLine(active.line),markActive()},drawHead=()=>{let corner=h(\\"div\\",{role:\\"columnheader\\",class:\\"corner\\",\\"aria-colindex\\":1,tabindex:-1},...sheet.corner());fill(head,corner,...columnsToDraw().map(column=>placed(sheet.columnHead(column,metrics.isWide),column)))},drawLine=index=>{let line3=sheet.lines[index];if(!line3||rows.has(index))return;let row=h(\\"div\\",{role:\\"row\\",class:`line ${line3.kind}`,\\"aria-rowindex\\":index+2,\\"data-line\\":index});row.style.top=`${index*metrics.line}px`;let lineHead3=sheet.lineHead(index);lineHead3.setAttribute(\\"aria-colindex\\",\\"1\\"),row.append(lineHead3),line3.kind===\\"row\\"&&row.append(...columnsToDraw().map(column=>placed(sheet.cell(index,column,metrics.isWide),column))),rows.set(index,row),body.append(row)},placed=(part3,column)=>(part3.setAttribute(\\"aria-colindex\\",String(column+2)),part3.style.left=`${metrics.names+column*metrics.column}px`,part3.style.width=`${metrics.column}px`,part3),columnsToDraw=()=>{let inSight=Array.from({length:Math.max(0,columns.to-columns.from)},(_,index)=>columns.from+index);return active.column>=0&&!isWithin(active.column,columns)?[...inSight,active.column]:inSight},elementAt=({line:line3,column})=>{let row=line3===-1?head:rows.get(line3),isGroup=sheet.lines[line3]?.kind===\\"group\\";return row?.querySelector(`[aria-colindex=\\"${isGroup?1:column+2}\\"]`)??null},markActive=()=>{let hadFocus=element.contains(document.activeElement)||hasLostFocus;for(let other of inner.querySelectorAll(\'[tabindex=\\"0\\"]\'))other.setAttribute(\\"tabindex\\",\\"-1\\");let target=elementAt(active);target?.setAttribute(\\"tabindex\\",\\"0\\"),hadFocus&&target!==document.activeElement&&target?.focus({preventScroll:!0})},hasLostFocus=!1,keepingFocus=act=>{hasLostFocus=element.contains(document.activeElement),act(),hasLostFocus=!1},bringIntoSight=({line:line3,column})=>{let top=line3*metrics.line,height=element.clientHeight-metrics.head;line3>=0&&top<element.scrollTop&&(element.scrollTop=top),line3>=0&&top+metrics.line>element.scrollTop+height&&(element.scrollTop=top+metrics.line-height);let left=column*metrics.column,width=element.clientWidth-metrics.names;column>=0&&left<element.scrollLeft&&(element.scrollLeft=left),column>=0&&left+metrics.column>element.scrollLeft+width&&(element.scrollLeft=left+metrics.column-width)},goTo=point=>{active=point,bringIntoSight(point),keepingFocus(()=>{isWithin(active.column,columns)||(columns={from:-1,to:-1}),drawInSight()}),elementAt(active)?.focus({preventScroll:!0})},openAt=({line:line3,column})=>{let isRow=sheet.lines[line3]?.kind===\\"row\\";(isRow||line3===-1&&column>=0)&&open(isRow?line3:null,column===-1?null:column)},pointOf=event=>{let target=event.target instanceof Element?event.target.closest(\\"[aria-colindex]\\"):null,row=target?.closest(\\"[role=row]\\");return!target||!row?null:{line:Number(row.getAttribute(\\"aria-rowindex\\"))-2,column:Number(target.getAttribute(\\"aria-colindex\\"))-2}};return element.addEventListener(\\"scroll\\",()=>requestAnimationFrame(()=>keepingFocus(drawInSight)),{passive:!0}),element.addEventListener(\\"click\\",event=>{let point=pointOf(event);point&&(goTo(point),openAt(point))}),element.addEventListener(\\"keydown\\",event=>{if(event.key===\\"Enter\\"||event.key===\\" \\"){event.preventDefault(),openAt(active);return}let inSight=Math.floor((element.clientHeight-metrics.head)/metrics.line),page=Math.max(1,inSight-1),point=moved(active,event,{lines:sheet.lines.length,columns:sheet.columns,page});point&&(event.preventDefault(),goTo(point))}),{element,show,draw:()=>keepingFocus(draw),focus:()=>goTo(active)}}function isWithin(index,{from,to}){return index>=from&&index<to}function dutiesView(model,open,changed){let sheet=null,shown={holders:[],duties:[],count:0},grid2=createGrid(\\"Duties by role\\",(line3,column)=>{let one=line3===null?void 0:sheet?.lines[line3],duty=column===null?null:shown.duties[column]??null;one?.kind===\\"row\\"?open(targetOf(one.holder.roles,duty)):duty!==null&&open({kind:\\"duty\\",duty})}),none=h(\\"div\\",{hidden:!0}),counts=h(\\"p\\",{class:\\"counts\\"}),filters=createFilters(\\"Filter the duties\\",fieldsFor2(model),values=>{let criteria=criteriaOf(values);shown=dutyTable(model,criteria),sheet=dutySheet(model,shown,criteria.group),counts.textContent=`${shown.count} of ${count(model.data.conflicts.length,\\"conflict\\")}, ${count(shown.holders.length,\\"role\\")}`,announce(counts.textContent);let isEmpty=shown.holders.length===0&&shown.duties.length===0;none.hidden=!isEmpty,grid2.element.hidden=isEmpty,fill(none,nothing2(model)),grid2.show(sheet),changed()});return new ResizeObserver(()=>grid2.draw()).observe(grid2.element),{fills:!0,focus:grid2.focus,values:filters.values,restore:filters.set,shown:grid2.draw,element:h(\\"div\\",{class:\\"sheet\\"},h(\\"div\\",{class:\\"bar\\"},filters.element,h(\\"div\\",{class:\\"under-toolbar\\"},counts,filters.reset,csvButton(\\"duties\\",()=>csvRows4(model,shown)),legend(model))),none,grid2.element)}}function targetOf(roles,duty){return{kind:\\"conflicts\\",roles,duty}}function criteriaOf({role,duty,risk,state,group,free}){return{...ALL_DUTIES,...role&&{role},...duty&&{duty},...state&&{state},risk:Number(risk??0),group:group===\\"project\\"||group===\\"none\\"?group:\\"risk\\",showsFree:free===\\"on\\"}}function fieldsFor2({matrix}){let risks=matrix.risks.map((name,risk)=>[String(risk),`${name} or more`]).slice(1);return[{name:\\"role\\",label:\\"Role\\",kind:\\"search\\",placeholder:\\"Name or id\\"},{name:\\"duty\\",label:\\"Duty\\",kind:\\"search\\",placeholder:\\"Duty or permission\\"},{name:\\"risk\\",label:\\"Risk\\",kind:\\"choice\\",options:[[\\"\\",\\"Any\\"],...risks]},{name:\\"state\\",label:\\"State\\",kind:\\"choice\\",options:[[\\"\\",\\"All\\"],...Object.entries(STATES)]},{name:\\"group\\",label:\\"Group\\",kind:\\"choice\\",options:[[\\"risk\\",\\"By risk\\"],...matrix.projects.length>1?[[\\"project\\",\\"By project\\"]]:[],[\\"none\\",\\"Not\\"]]},{name:\\"free\\",label:\\"Also duties without conflict\\",kind:\\"toggle\\"}]}function nothing2({data:{duties,conflicts}}){if(duties.length===0)return empty(\\"No duties\\",\\"The policy names no duties that one person must not hold together.\\");if(conflicts.length>0)return empty(\\"Nothing matches\\",\\"No conflict fits all filters. Clear one of them.\\");let all=duties.length===1?\\"the duty\\":`one of the ${duties.length} duties`;return empty(\\"No conflicts\\",`No role holds all sides of ${all} that the policy keeps apart.`)}function csvRows4(model,{holders,duties}){return[[\\"Role\\",\\"Open\\",\\"Highest risk\\",...duties.map(duty=>model.data.duties[duty]?.title??\\"\\")],...holders.map(({roles,open,risk,byDuty})=>[holderName(model,roles),String(open),riskName(model,risk),...duties.map(duty=>{let state=byDuty.get(duty)?.state;return state?STATES[state]:\\"\\"})])]}function legend(model){let sample=(className,mark,words)=>h(\\"li\\",{},h(\\"span\\",{class:`conflict-cell mark ${className}`},h(\\"span\\",{},mark)),words),risks=model.matrix.risks.map((name,risk)=>sample(`open risk-of-${risk}`,name.slice(0,1).toUpperCase(),name));return h(\\"ul\\",{class:\\"legend\\",\\"aria-label\\":\\"Legend\\"},...risks.reverse(),sample(\\"accepted\\",\\"✓\\",STATES.accepted),sample(\\"unreported\\",\\"·\\",STATES.unreported))}function findingsView(model,changed){let{findings}=model.data,cards=h(\\"div\\",{class:\\"cards\\"}),list=pages(cards,finding=>findingCard(model,finding)),none=h(\\"div\\",{}),counts=h(\\"p\\",{class:\\"counts\\"}),shown=[],filters=createFilters(\\"Filter the findings\\",fieldsFor3(model),values=>{shown=findings.filter(finding=>isWanted2(model,finding,values)),list.show(shown),fill(none,shown.length===0?nothing3(findings.length):null),counts.textContent=`${shown.length} of ${count(findings.length,\\"finding\\")}`,announce(counts.textContent),changed()});return{element:h(\\"div\\",{},h(\\"div\\",{class:\\"bar\\"},filters.element,h(\\"div\\",{class:\\"under-toolbar\\"},counts,filters.reset,csvButton(\\"findings\\",()=>[CSV_HEAD2,...shown.map(finding=>csvRow2(model,finding))]))),cards,none,list.more,silencedPart(model)),values:filters.values,restore:filters.set}}var CSV_HEAD2=[\\"Severity\\",\\"Rule\\",\\"Message\\",\\"File\\",\\"Line\\",\\"Roles\\",\\"Permissions\\",\\"Duty\\",\\"Introduced\\"];function csvRow2(model,finding){let{severity,rule,message,file,line:line3,duty,introduced,roles,permissions}=finding;return[severity,rule,message,model.data.files[file]??\\"\\",String(line3),roles.map(role=>model.matrix.roles[role]?.id??\\"\\").join(\\" \\"),permissions.map(permission=>model.matrix.permissions[permission]?.key??\\"\\").join(\\" \\"),duty??\\"\\",introduced===null?\\"\\":String(introduced)]}function fieldsFor3({data:{findings,verdict}}){let rules=[...new Set(findings.map(({rule})=>rule))].sort();return[{name:\\"text\\",label:\\"Text\\",kind:\\"search\\",placeholder:\\"Message, file, role\\"},{name:\\"severity\\",label:\\"Severity\\",kind:\\"choice\\",options:[[\\"\\",\\"All\\"],[\\"error\\",\\"Errors\\"],[\\"warning\\",\\"Warnings\\"],[\\"notice\\",\\"Notices\\"]]},{name:\\"rule\\",label:\\"Rule\\",kind:\\"choice\\",options:[[\\"\\",\\"All\\"],...rules.map(rule=>[rule,rule])]},...verdict?.introduced==null?[]:[{name:\\"introduced\\",label:\\"Only introduced\\",kind:\\"toggle\\"}]]}function isWanted2(model,finding,values){let{severity=\\"\\",rule=\\"\\",introduced=\\"\\",text=\\"\\"}=values;if(severity!==\\"\\"&&finding.severity!==severity||rule!==\\"\\"&&finding.rule!==rule||introduced===\\"on\\"&&finding.introduced!==!0)return!1;let words=wordsOf(text);return words.length===0||holdsAll(textOf2(model,finding),words)}function textOf2(model,finding){let roles=finding.roles.map(role=>roleTitle(model,role));return[finding.message,finding.rule,placeWords(model,finding),finding.duty,...roles].join(\\" \\").toLowerCase()}function nothing3(all){return all===0?empty(\\"No findings\\",\\"Nothing was found that SDF would refuse or the policy forbids.\\"):empty(\\"Nothing matches\\",\\"No finding fits all filters. Clear one of them.\\")}function matrixView(model,open,changed){let sheet=null,shown={rows:[],columns:[],isMeant:()=>!0},grid2=createGrid(\\"Permissions by role\\",(line3,column)=>{let one=line3===null?void 0:sheet?.lines[line3],permission=one?.kind===\\"row\\"?one.permission:null,role=column===null?null:shown.columns[column]??null;permission!==null?open(role===null?{kind:\\"permission\\",permission}:{kind:\\"cell\\",permission,role}):role!==null&&open({kind:\\"role\\",role})}),none=h(\\"div\\",{hidden:!0}),counts=h(\\"p\\",{class:\\"counts\\"}),filters=createFilters(\\"Filter the matrix\\",fieldsFor4(model),values=>{shown=filter(model,criteriaOf2(values)),sheet=matrixSheet(model,shown);let text=`${shown.rows.length} of ${model.matrix.permissions.length} permissions, ${shown.columns.length} of ${model.matrix.roles.length} roles`;counts.textContent=text,announce(text);let isEmpty=shown.rows.length===0;none.hidden=!isEmpty,grid2.element.hidden=isEmpty,fill(none,nothing4(model)),grid2.show(sheet),changed()});return new ResizeObserver(()=>grid2.draw()).observe(grid2.element),{fills:!0,focus:grid2.focus,values:filters.values,restore:filters.set,shown:grid2.draw,element:h(\\"div\\",{class:\\"sheet\\"},h(\\"div\\",{class:\\"bar\\"},filters.element,h(\\"div\\",{class:\\"under-toolbar\\"},counts,filters.reset,csvButton(\\"matrix\\",()=>csvRows5(model,shown)),legend2(model))),none,grid2.element)}}function criteriaOf2({permission,role,tab,level,risk,differences,findings}){return{...EVERYTHING,...permission&&{permission},...role&&{role},...tab&&{tab:Number(tab)},...level&&{level:Number(level)},...risk&&{risk:Number(risk)},onlyDifferences:differences===\\"on\\",onlyFindings:findings===\\"on\\"}}function fieldsFor4({matrix:{tabs,levels,risks},data}){let each=(names,from)=>names.map((name,index)=>[String(index),name]).slice(from);return[{name:\\"permission\\",label:\\"Permission\\",kind:\\"search\\",placeholder:\\"Name or key\\"},{name:\\"role\\",label:\\"Role\\",kind:\\"search\\",placeholder:\\"Names or ids, with commas\\"},{name:\\"tab\\",label:\\"Tab\\",kind:\\"choice\\",options:[[\\"\\",\\"All\\"],...each(tabs,0)]},{name:\\"level\\",label:\\"Level\\",kind:\\"choice\\",options:[[\\"\\",\\"Any\\"],...atLeast(each(levels,2))]},{name:\\"risk\\",label:\\"Risk\\",kind:\\"choice\\",options:[[\\"\\",\\"Any\\"],...atLeast(each(risks,1))]},{name:\\"differences\\",label:\\"Only differences\\",kind:\\"toggle\\"},...data.verdict?[{name:\\"findings\\",label:\\"Only findings\\",kind:\\"toggle\\"}]:[]]}function atLeast(options){return options.map(([value,name],index)=>[value,index===options.length-1?name:`${name} or more`])}function nothing4({matrix}){return matrix.permissions.length===0?empty(\\"No permissions\\",\\"No role of these projects holds a permission, and no object grants one.\\"):empty(\\"Nothing matches\\",\\"No role holds a permission that fits all filters. Clear one of them.\\")}function csvRows5(model,{rows,columns,isMeant}){let{permissions,tabs}=model.matrix;return[[\\"Tab\\",\\"Permission\\",\\"Key\\",\\"Risk\\",...columns.map(role=>roleTitle(model,role))],...rows.map(permission=>{let{name=\\"\\",key=\\"\\",tab=-1,risk=0}=permissions[permission]??{},cells=columns.map(role=>isMeant(permission,role)?cellWords(model,model.cellOf(permission,role))??\\"\\":\\"\\");return[tabs[tab]??\\"\\",name,key,riskName(model,risk),...cells]})]}function legend2(model){let levels=model.matrix.levels.flatMap((_,level)=>level===0?[]:[h(\\"li\\",{},h(\\"span\\",{class:`level level-${level}`},levelLetter(model,level)),levelName(model,level))]);return h(\\"ul\\",{class:\\"legend\\",\\"aria-label\\":\\"Legend\\"},...levels,h(\\"li\\",{},h(\\"span\\",{class:\\"sample\\"},h(\\"i\\",{class:\\"restricted\\"})),\\"restricted\\"),model.data.verdict!==null&&h(\\"li\\",{},h(\\"span\\",{class:\\"sample\\"},h(\\"i\\",{class:\\"found error\\"})),\\"finding\\"),h(\\"li\\",{},h(\\"span\\",{class:\\"sample faint level-3\\"}),\\"inactive role\\"))}start(makeModel(readData()));function readData(){return JSON.parse(document.getElementById(\\"data\\")?.textContent??\\"\\")}function start(model){document.title=titleOf(model);let target=null,drawer=createDrawer(()=>{target=null,write()}),open=next=>{let details=detailsOf(model,next,actions);target=next,drawer.open(details.title,details.content,()=>focusIn(tabs.shown())),write()},isReady=!1,started=new Set,write=()=>{let tab=tabs.shown();if(!isReady||!tab)return;let values={...tab.view.values?.(),...target&&{open:writeTarget(model,target)}};writeAddress({view:tab.id,values})},matrix=matrixView(model,open,()=>write()),compare=compareView(model,()=>write()),all=tabsOf(model,{matrix,compare,open,changed:()=>write()}),tabs=createTabs(all,()=>{target!==null&&drawer.close();let tab=tabs.shown();tab&&!started.has(tab)&&(started.add(tab),tab.view.restore?.({})),write()}),actions={open,compare:role=>{tabs.show(\\"compare\\"),compare.compare(role)},showOnly:role=>{tabs.show(\\"matrix\\"),matrix.restore?.({role:model.matrix.roles[role]?.id??\\"\\"})}};document.body.append(h(\\"div\\",{class:\\"screen\\"},pageHead(model),h(\\"main\\",{},tabs.list,h(\\"div\\",{class:\\"views\\"},...tabs.panels,drawer.element)),h(\\"div\\",{id:\\"live\\",class:\\"unseen\\",role:\\"status\\",\\"aria-live\\":\\"polite\\"}))),printWhole(model);let follow=()=>{isReady=!1;let{view,values}=readAddress(),tab=all.find(({id})=>id===view)??all[0];if(!tab)return;started.add(tab),tabs.show(tab.id),tab.view.restore?.(values);let wanted=values.open===void 0?null:readTarget(model,values.open);wanted&&open(wanted),isReady=!0,write()};addEventListener(\\"hashchange\\",follow),follow()}function focusIn(tab){tab&&\\"focus\\"in tab.view&&tab.view.focus()}function tabsOf(model,{matrix,compare,open,changed}){let{verdict,findings,conflicts,exceptions,access,doors}=model.data,judged=verdict?[{id:\\"findings\\",title:\\"Findings\\",count:findings.length,view:findingsView(model,changed)},{id:\\"duties\\",title:\\"Duties\\",count:conflicts.length,view:dutiesView(model,open,changed)}]:[],opened2=doors?[{id:\\"doors\\",title:\\"Doors\\",count:doorsOf(model).filter(({isDefault})=>!isDefault).length,view:doorsView(model,changed)}]:[],accepted=verdict?[{id:\\"exceptions\\",title:\\"Exceptions\\",count:exceptions.length,view:exceptionsView(model)}]:[],changedAccess=access?[{id:\\"access\\",title:\\"Change of access\\",count:access.length,view:accessView(model,access)}]:[];return[{id:\\"matrix\\",title:\\"Matrix\\",count:null,view:matrix},...judged,...opened2,...accepted,...changedAccess,{id:\\"compare\\",title:\\"Compare roles\\",count:null,view:compare}]}})();","i":"/* One accent, a ramp of it for levels, and three colours that warn. Every pair of text and ground has AA contrast. */\\n:root {\\n  color-scheme: light dark;\\n  --ground: light-dark(#f6f7f9, #10151b);\\n  --surface: light-dark(#ffffff, #171e26);\\n  --raised: light-dark(#ffffff, #1e2731);\\n  --line-soft: light-dark(#e6e9ee, #25303b);\\n  --line-firm: light-dark(#8a94a3, #5b6b7c);\\n  --text: light-dark(#1b2430, #e3e9f0);\\n  --quiet: light-dark(#566172, #9aa8b8);\\n  --accent: light-dark(#1d5c99, #86bdf2);\\n  --on-accent: light-dark(#ffffff, #0b1a29);\\n  --accent-soft: light-dark(#e6f0f9, #1c2f42);\\n  --error: light-dark(#b3261e, #ff9d94);\\n  --error-soft: light-dark(#fdeceb, #3a1d1c);\\n  --on-error: light-dark(#ffffff, #3a100c);\\n  --warning: light-dark(#7d5200, #f0be62);\\n  --warning-soft: light-dark(#fdf3de, #352a14);\\n  --good: light-dark(#1a6b3c, #7fd6a3);\\n  --good-soft: light-dark(#e6f4ec, #16301f);\\n  --level-1: light-dark(#e3eef8, #1d2f40);\\n  --on-level-1: light-dark(#1f4a75, #b3d4f4);\\n  --level-2: light-dark(#bad6ee, #264a6c);\\n  --on-level-2: light-dark(#123a60, #d8eafb);\\n  --level-3: light-dark(#76acd9, #3672a8);\\n  --on-level-3: light-dark(#06213c, #ffffff);\\n  --level-4: light-dark(#1d5c99, #9fcdf8);\\n  --on-level-4: light-dark(#ffffff, #0a2036);\\n}\\n\\n:root[data-theme=\\"light\\"] {\\n  color-scheme: light;\\n}\\n\\n:root[data-theme=\\"dark\\"] {\\n  color-scheme: dark;\\n}\\n\\n*,\\n*::before {\\n  box-sizing: border-box;\\n}\\n\\n:root [hidden] {\\n  display: none;\\n}\\n\\nhtml {\\n  height: 100%;\\n}\\n\\nbody {\\n  background: var(--ground);\\n  color: var(--text);\\n  font:\\n    14px / 1.5 system-ui,\\n    -apple-system,\\n    \\"Segoe UI\\",\\n    Roboto,\\n    \\"Liberation Sans\\",\\n    sans-serif;\\n  height: 100%;\\n  margin: 0;\\n}\\n\\ncode,\\npre {\\n  font:\\n    12px / 1.5 ui-monospace,\\n    SFMono-Regular,\\n    Menlo,\\n    Consolas,\\n    \\"Liberation Mono\\",\\n    monospace;\\n}\\n\\ncode {\\n  color: var(--quiet);\\n  overflow-wrap: anywhere;\\n}\\n\\nh1 {\\n  font-size: 20px;\\n  font-weight: 650;\\n  letter-spacing: -0.01em;\\n  line-height: 1.3;\\n  margin: 0;\\n}\\n\\nh2 {\\n  font-size: 16px;\\n  font-weight: 650;\\n  margin: 28px 0 12px;\\n}\\n\\nh3 {\\n  font-size: 13px;\\n  font-weight: 650;\\n  margin: 24px 0 8px;\\n}\\n\\np {\\n  margin: 0 0 8px;\\n}\\n\\na {\\n  color: var(--accent);\\n}\\n\\n:focus-visible {\\n  outline: 2px solid var(--accent);\\n  outline-offset: 2px;\\n}\\n\\n.quiet {\\n  color: var(--quiet);\\n  font-weight: 400;\\n}\\n\\n.unseen {\\n  clip-path: inset(50%);\\n  height: 1px;\\n  overflow: hidden;\\n  position: absolute;\\n  white-space: nowrap;\\n  width: 1px;\\n}\\n\\n/* The page: head, tabs, and the part that scrolls. */\\n.screen {\\n  display: flex;\\n  flex-direction: column;\\n  height: 100dvh;\\n}\\n\\n.page-head {\\n  background: var(--surface);\\n  padding: 14px 24px 8px;\\n}\\n\\n.title {\\n  align-items: center;\\n  display: flex;\\n  gap: 4px 12px;\\n}\\n\\n.title h1 {\\n  min-width: 0;\\n  overflow-wrap: anywhere;\\n}\\n\\n.title .buttons {\\n  display: flex;\\n  flex: none;\\n  gap: 8px;\\n  margin-left: auto;\\n}\\n\\n.origin {\\n  color: var(--quiet);\\n  display: flex;\\n  flex-wrap: wrap;\\n  font-size: 12px;\\n  gap: 2px 16px;\\n  margin: 2px 0 8px;\\n  overflow-wrap: anywhere;\\n}\\n\\nbutton,\\nselect,\\ninput[type=\\"search\\"] {\\n  background: var(--surface);\\n  border: 1px solid var(--line-firm);\\n  border-radius: 6px;\\n  color: inherit;\\n  font: inherit;\\n  min-height: 32px;\\n  padding: 3px 10px;\\n}\\n\\ninput[type=\\"search\\"] {\\n  min-width: 0;\\n}\\n\\nbutton {\\n  cursor: pointer;\\n}\\n\\nbutton:hover {\\n  background: var(--accent-soft);\\n}\\n\\nbutton.link {\\n  background: none;\\n  border: 0;\\n  color: var(--accent);\\n  min-height: 24px;\\n  padding: 0 4px;\\n  text-decoration: underline;\\n}\\n\\nbutton.icon {\\n  border: 0;\\n  font-size: 16px;\\n  min-width: 32px;\\n  padding: 0;\\n}\\n\\n.tabs {\\n  background: var(--surface);\\n  border-bottom: 1px solid var(--line-soft);\\n  display: flex;\\n  flex: none;\\n  gap: 4px;\\n  overflow-x: auto;\\n  padding: 0 16px;\\n}\\n\\n.tabs button {\\n  flex: none;\\n  background: none;\\n  border: 0;\\n  border-bottom: 3px solid transparent;\\n  border-radius: 0;\\n  color: var(--quiet);\\n  outline-offset: -3px;\\n  padding: 8px 10px 6px;\\n  white-space: nowrap;\\n}\\n\\n.tabs button:hover {\\n  color: var(--text);\\n}\\n\\n.tabs button[aria-selected=\\"true\\"] {\\n  border-bottom-color: var(--accent);\\n  color: var(--text);\\n  font-weight: 600;\\n}\\n\\n.tabs .count {\\n  background: var(--line-soft);\\n  border-radius: 9px;\\n  font-size: 12px;\\n  font-weight: 500;\\n  margin-left: 6px;\\n  padding: 1px 7px;\\n}\\n\\nmain {\\n  display: flex;\\n  flex: 1;\\n  flex-direction: column;\\n  min-height: 0;\\n}\\n\\n.views {\\n  display: flex;\\n  flex: 1;\\n  min-height: 0;\\n}\\n\\n[role=\\"tabpanel\\"] {\\n  flex: 1;\\n  min-width: 0;\\n  overflow: auto;\\n  padding: 16px 24px 32px;\\n}\\n\\n[role=\\"tabpanel\\"].fills {\\n  overflow: hidden;\\n  padding: 0;\\n}\\n\\n[role=\\"tabpanel\\"]:focus-visible {\\n  outline-offset: -2px;\\n}\\n\\n/* Filters. */\\n.toolbar {\\n  align-items: flex-end;\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 10px 12px;\\n}\\n\\n.field {\\n  display: flex;\\n  flex-direction: column;\\n  gap: 2px;\\n}\\n\\n.field > span {\\n  color: var(--quiet);\\n  font-size: 12px;\\n}\\n\\n.field.grow {\\n  flex: 1 1 180px;\\n  max-width: 340px;\\n}\\n\\n.field select {\\n  max-width: 320px;\\n}\\n\\n.toggle {\\n  align-items: center;\\n  cursor: pointer;\\n  display: flex;\\n  gap: 6px;\\n  min-height: 32px;\\n}\\n\\n.toggle input {\\n  accent-color: var(--accent);\\n  height: 16px;\\n  margin: 0;\\n  width: 16px;\\n}\\n\\n.under-toolbar {\\n  align-items: center;\\n  color: var(--quiet);\\n  display: flex;\\n  flex-wrap: wrap;\\n  font-size: 12px;\\n  gap: 4px 12px;\\n  margin: 8px 0 10px;\\n  min-height: 24px;\\n}\\n\\n.counts {\\n  color: var(--quiet);\\n  margin: 0;\\n}\\n\\n/* The drawer: beside the view, which gets narrower. What it holds makes nothing higher. */\\n.drawer {\\n  background: var(--raised);\\n  border-left: 1px solid var(--line-firm);\\n  flex: 0 0 min(440px, 45%);\\n  min-width: 0;\\n  position: relative;\\n}\\n\\n.drawer > header {\\n  align-items: flex-start;\\n  border-bottom: 1px solid var(--line-soft);\\n  display: flex;\\n  gap: 12px;\\n  height: 56px;\\n  justify-content: space-between;\\n  padding: 11px 12px 8px 20px;\\n}\\n\\n.drawer h2 {\\n  -webkit-box-orient: vertical;\\n  -webkit-line-clamp: 2;\\n  display: -webkit-box;\\n  font-size: 16px;\\n  line-height: 1.2;\\n  margin: 0;\\n  outline: 0;\\n  overflow: hidden;\\n  overflow-wrap: anywhere;\\n}\\n\\n.drawer-content {\\n  inset: 56px 0 0;\\n  overflow: auto;\\n  padding: 12px 20px 32px;\\n  position: absolute;\\n}\\n\\n.more-about,\\n.more-filters {\\n  display: none;\\n}\\n\\n@media screen and (max-width: 900px) and (orientation: portrait) {\\n  .views {\\n    flex-direction: column;\\n  }\\n\\n  .drawer {\\n    border-left: 0;\\n    border-top: 2px solid var(--line-firm);\\n    flex-basis: 38dvh;\\n  }\\n}\\n\\n/* The summary. */\\n.verdict {\\n  border-radius: 8px;\\n  padding: 4px 14px;\\n}\\n\\n.verdict.passed {\\n  background: var(--good-soft);\\n  color: var(--good);\\n}\\n\\n.verdict.failed {\\n  background: var(--error-soft);\\n  color: var(--error);\\n}\\n\\n.tiles {\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 4px 20px;\\n  list-style: none;\\n  margin: 0;\\n  padding: 0;\\n}\\n\\n.tiles li {\\n  align-items: baseline;\\n  display: flex;\\n  gap: 5px;\\n}\\n\\n.tiles b {\\n  font-size: 16px;\\n  font-variant-numeric: tabular-nums;\\n  font-weight: 650;\\n}\\n\\n.tiles span {\\n  color: var(--quiet);\\n  font-size: 13px;\\n}\\n\\n.tiles .none b {\\n  color: var(--quiet);\\n  font-weight: 400;\\n}\\n\\n.tiles .error b {\\n  color: var(--error);\\n}\\n\\n.tiles .warning b {\\n  color: var(--warning);\\n}\\n\\n.callout {\\n  background: var(--warning-soft);\\n  border-left: 3px solid var(--warning);\\n  border-radius: 4px;\\n  padding: 6px 10px;\\n}\\n\\n.problems {\\n  margin-top: 8px;\\n  max-height: 120px;\\n  overflow: auto;\\n}\\n\\n.problems ul {\\n  margin: 0;\\n  padding-left: 18px;\\n}\\n\\n.empty {\\n  color: var(--quiet);\\n  padding: 56px 24px;\\n  text-align: center;\\n}\\n\\n.empty b {\\n  color: var(--text);\\n  font-size: 16px;\\n}\\n\\n/* Chips and marks. */\\n.level {\\n  border-radius: 4px;\\n  display: inline-block;\\n  font-size: 12px;\\n  font-weight: 600;\\n  min-width: 20px;\\n  padding: 0 6px;\\n  text-align: center;\\n}\\n\\n.level-0 {\\n  color: var(--quiet);\\n  font-weight: 400;\\n}\\n\\n.level-1 {\\n  background: var(--level-1);\\n  color: var(--on-level-1);\\n}\\n\\n.level-2 {\\n  background: var(--level-2);\\n  color: var(--on-level-2);\\n}\\n\\n.level-3 {\\n  background: var(--level-3);\\n  color: var(--on-level-3);\\n}\\n\\n.level-4 {\\n  background: var(--level-4);\\n  color: var(--on-level-4);\\n}\\n\\n.risk {\\n  align-items: center;\\n  color: var(--quiet);\\n  display: inline-flex;\\n  font-size: 12px;\\n  gap: 5px;\\n  white-space: nowrap;\\n}\\n\\n.risk-2,\\n.risk-3 {\\n  color: var(--text);\\n  font-weight: 600;\\n}\\n\\n.bars {\\n  align-items: flex-end;\\n  display: inline-flex;\\n  gap: 2px;\\n  height: 12px;\\n}\\n\\n.bars i {\\n  background: var(--line-soft);\\n  border-radius: 1px;\\n  height: 5px;\\n  width: 3px;\\n}\\n\\n.bars i:nth-child(2) {\\n  height: 7px;\\n}\\n\\n.bars i:nth-child(3) {\\n  height: 9px;\\n}\\n\\n.bars i:nth-child(4) {\\n  height: 12px;\\n}\\n\\n.bars .on {\\n  background: var(--quiet);\\n}\\n\\n.risk-2 .on {\\n  background: var(--warning);\\n}\\n\\n.risk-3 .on {\\n  background: var(--error);\\n}\\n\\n.tag {\\n  background: var(--line-soft);\\n  border-radius: 9px;\\n  font-size: 12px;\\n  padding: 1px 8px;\\n  white-space: nowrap;\\n}\\n\\n.tag.open {\\n  background: var(--error-soft);\\n  color: var(--error);\\n}\\n\\n.tag.accepted {\\n  background: var(--good-soft);\\n  color: var(--good);\\n}\\n\\n.tag.soon {\\n  background: var(--warning-soft);\\n  color: var(--warning);\\n}\\n\\n.severity {\\n  align-items: center;\\n  display: inline-flex;\\n  font-weight: 600;\\n  gap: 6px;\\n}\\n\\n.severity .sign {\\n  border: 1.5px solid currentcolor;\\n  border-radius: 50%;\\n  font-size: 11px;\\n  height: 17px;\\n  line-height: 14px;\\n  text-align: center;\\n  width: 17px;\\n}\\n\\n.severity.error {\\n  color: var(--error);\\n}\\n\\n.severity.warning {\\n  color: var(--warning);\\n}\\n\\n.severity.notice {\\n  color: var(--quiet);\\n}\\n\\n/* Cards of findings and conflicts. */\\n.cards {\\n  display: grid;\\n  gap: 10px;\\n  max-width: 1100px;\\n}\\n\\n.card {\\n  background: var(--surface);\\n  border: 1px solid var(--line-soft);\\n  border-left: 3px solid var(--line-firm);\\n  border-radius: 6px;\\n  overflow-wrap: anywhere;\\n  padding: 10px 14px;\\n}\\n\\n.card.error,\\n.card.open {\\n  border-left-color: var(--error);\\n}\\n\\n.card.warning {\\n  border-left-color: var(--warning);\\n}\\n\\n.card.accepted {\\n  border-left-color: var(--good);\\n}\\n\\n.card header {\\n  align-items: baseline;\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 2px 12px;\\n  margin-bottom: 4px;\\n}\\n\\n.card p {\\n  margin-bottom: 6px;\\n}\\n\\n.card .place {\\n  margin-left: auto;\\n}\\n\\n.related {\\n  color: var(--quiet);\\n  list-style: none;\\n  margin: 0 0 6px;\\n  padding: 0 0 0 12px;\\n  border-left: 2px solid var(--line-soft);\\n}\\n\\n.fix {\\n  display: grid;\\n  gap: 2px 10px;\\n  grid-template-columns: 28px minmax(0, 1fr);\\n  margin-top: 4px;\\n}\\n\\n.fix b {\\n  color: var(--good);\\n}\\n\\n.fix .tag {\\n  margin-left: 8px;\\n}\\n\\n.fix pre {\\n  background: var(--ground);\\n  border-radius: 4px;\\n  grid-column: 2;\\n  margin: 2px 0;\\n  padding: 4px 8px;\\n  white-space: pre-wrap;\\n}\\n\\n.fix .at {\\n  color: var(--quiet);\\n  display: block;\\n}\\n\\n.holders {\\n  font-weight: 600;\\n}\\n\\n.sides {\\n  display: grid;\\n  gap: 8px;\\n  grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));\\n  margin-bottom: 8px;\\n}\\n\\n.side {\\n  background: var(--ground);\\n  border-radius: 4px;\\n  padding: 6px 10px;\\n}\\n\\n.side > b {\\n  color: var(--quiet);\\n  font-size: 12px;\\n  font-weight: 500;\\n}\\n\\n.side ul {\\n  list-style: none;\\n  margin: 0;\\n  padding: 0;\\n}\\n\\n.side li {\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 2px 8px;\\n  padding: 2px 0;\\n}\\n\\n.side .place {\\n  flex-basis: 100%;\\n  margin: 0;\\n}\\n\\n/* Tables and lists of facts. */\\n.table {\\n  max-width: 1200px;\\n  overflow-x: auto;\\n}\\n\\ntable {\\n  background: var(--surface);\\n  border-collapse: collapse;\\n  width: 100%;\\n}\\n\\na.place code {\\n  color: inherit;\\n}\\n\\n.csv {\\n  font-size: 12px;\\n  min-height: 26px;\\n  padding: 1px 10px;\\n}\\n\\n.link {\\n  text-align: left;\\n}\\n\\nth,\\ntd {\\n  border-bottom: 1px solid var(--line-soft);\\n  padding: 6px 10px;\\n  text-align: left;\\n  vertical-align: top;\\n}\\n\\nthead th {\\n  color: var(--quiet);\\n  font-size: 12px;\\n  font-weight: 500;\\n}\\n\\ntbody th {\\n  font-weight: 500;\\n  overflow-wrap: anywhere;\\n}\\n\\n.duty-sides {\\n  margin: 0;\\n  padding-left: 18px;\\n}\\n\\n.expiry {\\n  white-space: nowrap;\\n}\\n\\n.facts {\\n  display: grid;\\n  gap: 4px 12px;\\n  grid-template-columns: max-content minmax(0, 1fr);\\n  margin: 12px 0;\\n}\\n\\n.facts dt {\\n  color: var(--quiet);\\n}\\n\\n.facts dd {\\n  margin: 0;\\n  overflow-wrap: anywhere;\\n}\\n\\n.drawer .card .place {\\n  flex-basis: 100%;\\n  margin: 0;\\n}\\n\\n.drawer .table {\\n  font-size: 13px;\\n}\\n\\n.drawer th,\\n.drawer td {\\n  padding: 4px 6px;\\n}\\n\\n.lead .level {\\n  font-size: 13px;\\n  margin-right: 4px;\\n  padding: 1px 8px;\\n}\\n\\np.buttons {\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 8px;\\n}\\n\\nsummary {\\n  cursor: pointer;\\n}\\n\\n.silenced {\\n  margin-top: 16px;\\n}\\n\\nbutton.more {\\n  margin: 12px 0;\\n}\\n\\n.doors.table {\\n  max-width: 1500px;\\n}\\n\\n.doors tbody th {\\n  white-space: nowrap;\\n}\\n\\n.compared td:nth-child(4) {\\n  color: var(--quiet);\\n  text-align: center;\\n}\\n\\n/* A grid. Only what is in sight is drawn; positions and sizes come from the script. */\\n.sheet {\\n  display: flex;\\n  flex-direction: column;\\n  height: 100%;\\n  padding: 12px 24px 0;\\n}\\n\\n.legend {\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 4px 14px;\\n  list-style: none;\\n  margin: 0 0 0 auto;\\n  padding: 0;\\n}\\n\\n.legend li {\\n  align-items: center;\\n  display: flex;\\n  gap: 5px;\\n}\\n\\n.sample {\\n  background: var(--level-2);\\n  border-radius: 3px;\\n  height: 18px;\\n  position: relative;\\n  width: 20px;\\n}\\n\\n.grid {\\n  background: var(--surface);\\n  border: 1px solid var(--line-soft);\\n  border-bottom: 0;\\n  border-radius: 6px 6px 0 0;\\n  flex: 1;\\n  min-height: 200px;\\n  overflow: auto;\\n  position: relative;\\n}\\n\\n.grid-inner {\\n  min-width: 100%;\\n  position: relative;\\n}\\n\\n.grid-body {\\n  position: relative;\\n}\\n\\n.grid-head {\\n  background: var(--surface);\\n  border-bottom: 1px solid var(--line-firm);\\n  height: var(--head);\\n  position: sticky;\\n  top: 0;\\n  z-index: 3;\\n}\\n\\n.grid-inner > [role=\\"rowgroup\\"]:first-child {\\n  position: sticky;\\n  top: 0;\\n  z-index: 3;\\n}\\n\\n.corner {\\n  align-items: flex-end;\\n  background: var(--surface);\\n  border-right: 1px solid var(--line-soft);\\n  color: var(--quiet);\\n  display: flex;\\n  font-size: 12px;\\n  height: calc(var(--head) - 1px);\\n  justify-content: space-between;\\n  left: 0;\\n  padding: 8px 12px;\\n  position: sticky;\\n  width: var(--names);\\n  z-index: 4;\\n}\\n\\n.column-head {\\n  align-items: center;\\n  bottom: 0;\\n  cursor: pointer;\\n  display: flex;\\n  font-size: 12px;\\n  gap: 1px;\\n  justify-content: center;\\n  line-height: 1.25;\\n  overflow: hidden;\\n  padding: 8px 2px;\\n  position: absolute;\\n  top: 0;\\n  transform: rotate(180deg);\\n  writing-mode: vertical-rl;\\n}\\n\\n.column-head span {\\n  max-height: 100%;\\n  overflow: hidden;\\n  text-overflow: ellipsis;\\n  white-space: nowrap;\\n  width: auto;\\n}\\n\\n.column-head .name {\\n  font-weight: 600;\\n}\\n\\n.column-head .id,\\n.column-head .state {\\n  color: var(--quiet);\\n  font-size: 11px;\\n}\\n\\n.column-head {\\n  flex-direction: column;\\n  align-items: flex-start;\\n}\\n\\n.grid:not(.wide) .column-head .state {\\n  display: none;\\n}\\n\\n.wide .column-head {\\n  align-items: center;\\n  flex-direction: column;\\n  justify-content: flex-end;\\n  padding: 8px 6px;\\n  text-align: center;\\n  transform: none;\\n  writing-mode: horizontal-tb;\\n}\\n\\n.wide .column-head span {\\n  max-width: 100%;\\n}\\n\\n.wide .column-head .name {\\n  display: -webkit-box;\\n  -webkit-box-orient: vertical;\\n  -webkit-line-clamp: 2;\\n  white-space: normal;\\n}\\n\\n.column-head:hover,\\n.line-head:hover {\\n  background: var(--accent-soft);\\n}\\n\\n.line {\\n  border-bottom: 1px solid var(--line-soft);\\n  height: var(--line);\\n  position: absolute;\\n  width: 100%;\\n}\\n\\n.line-head {\\n  align-items: center;\\n  background: var(--surface);\\n  border-right: 1px solid var(--line-soft);\\n  cursor: pointer;\\n  display: flex;\\n  gap: 8px;\\n  height: calc(var(--line) - 1px);\\n  left: 0;\\n  padding: 0 12px;\\n  position: sticky;\\n  white-space: nowrap;\\n  width: var(--names);\\n  z-index: 2;\\n}\\n\\n.line-head .name {\\n  flex: 1 0 auto;\\n  max-width: 75%;\\n  overflow: hidden;\\n  text-overflow: ellipsis;\\n}\\n\\n.line-head .id {\\n  color: var(--quiet);\\n  flex: 0 1 auto;\\n  font-size: 11px;\\n  min-width: 0;\\n  overflow: hidden;\\n  text-overflow: ellipsis;\\n}\\n\\n.line-head .risk {\\n  flex: none;\\n  font-size: 0;\\n  gap: 0;\\n}\\n\\n.line.group {\\n  background: var(--ground);\\n}\\n\\n.line.group .line-head {\\n  background: var(--ground);\\n  border-right-color: transparent;\\n  cursor: default;\\n  font-weight: 650;\\n}\\n\\n.line.group .name {\\n  flex-grow: 0;\\n}\\n\\n.line.group .count {\\n  color: var(--quiet);\\n  font-size: 12px;\\n  font-weight: 400;\\n}\\n\\n.cell {\\n  cursor: pointer;\\n  font-size: 12px;\\n  font-weight: 600;\\n  height: calc(var(--line) - 1px);\\n  position: absolute;\\n  text-align: center;\\n  top: 0;\\n}\\n\\n.cell > span {\\n  align-items: center;\\n  border-radius: 3px;\\n  display: flex;\\n  height: 100%;\\n  justify-content: center;\\n}\\n\\n.cell,\\n.cell.level-0 {\\n  background-clip: content-box;\\n  padding: 2px;\\n}\\n\\n.cell:hover {\\n  box-shadow: inset 0 0 0 2px var(--line-firm);\\n}\\n\\n.grid [tabindex]:focus {\\n  outline: 2px solid var(--accent);\\n  outline-offset: -2px;\\n  z-index: 2;\\n}\\n\\n.line-head:focus,\\n.corner:focus {\\n  z-index: 5;\\n}\\n\\n.cell.other {\\n  opacity: 0.45;\\n}\\n\\n.faint {\\n  background-image: repeating-linear-gradient(\\n    135deg,\\n    transparent 0 4px,\\n    color-mix(in srgb, var(--surface) 60%, transparent) 4px 7px\\n  );\\n}\\n\\n.column-head.faint {\\n  background-image: none;\\n  color: var(--quiet);\\n  font-style: italic;\\n}\\n\\n.restricted,\\n.found {\\n  display: block;\\n  height: 7px;\\n  position: absolute;\\n  width: 7px;\\n}\\n\\n.restricted {\\n  background: currentcolor;\\n  border: 1px solid var(--surface);\\n  border-radius: 50%;\\n  bottom: 4px;\\n  left: 4px;\\n}\\n\\n.sample .restricted {\\n  background: var(--on-level-2);\\n}\\n\\n.found {\\n  background: var(--warning);\\n  clip-path: polygon(100% 0, 100% 100%, 0 0);\\n  height: 10px;\\n  right: 2px;\\n  top: 2px;\\n  width: 10px;\\n}\\n\\n.found.error {\\n  background: var(--error);\\n}\\n\\n.found.notice {\\n  background: var(--quiet);\\n}\\n\\n/* Heads that stand upright have two lines: a name and an id, or a name that is long. */\\n.grid:not(.wide) .duty-head .id,\\n.low:not(.wide) .column-head .id {\\n  display: none;\\n}\\n\\n.grid:not(.wide) .duty-head .name,\\n.low:not(.wide) .column-head .name {\\n  -webkit-box-orient: horizontal;\\n  -webkit-line-clamp: 2;\\n  display: -webkit-box;\\n  white-space: normal;\\n}\\n\\n.line.group .line-head {\\n  max-width: 100%;\\n  width: max-content;\\n}\\n\\n/* Duties. */\\n\\n.open-count {\\n  flex: none;\\n  font-size: 12px;\\n  font-variant-numeric: tabular-nums;\\n  margin-left: auto;\\n}\\n\\n.conflict-cell.mark {\\n  border-radius: 4px;\\n  font-size: 12px;\\n  font-weight: 600;\\n  min-width: 20px;\\n  padding: 0 6px;\\n  text-align: center;\\n}\\n\\n.conflict-cell.open {\\n  background-color: var(--line-soft);\\n}\\n\\n.conflict-cell.open.risk-of-1 {\\n  background-color: var(--warning-soft);\\n  color: var(--warning);\\n}\\n\\n.conflict-cell.open.risk-of-2 {\\n  background-color: var(--error-soft);\\n  color: var(--error);\\n}\\n\\n.conflict-cell.open.risk-of-3 {\\n  background-color: var(--error);\\n  color: var(--on-error);\\n}\\n\\n.conflict-cell.accepted {\\n  background-color: var(--good-soft);\\n  color: var(--good);\\n}\\n\\n.conflict-cell.unreported {\\n  color: var(--quiet);\\n}\\n\\n/* Little room: a phone either way, or a window at 150 % and more. The page scrolls as a whole, what is not needed at once is\\n   put away behind buttons, and a grid is never lower than its head and some lines. */\\n@media screen and (max-height: 640px), screen and (max-width: 700px) {\\n  .screen {\\n    height: auto;\\n    min-height: 100dvh;\\n  }\\n\\n  .page-head {\\n    padding: 5px 10px 3px;\\n  }\\n\\n  .page-head h1 {\\n    font-size: 15px;\\n    overflow: hidden;\\n    text-overflow: ellipsis;\\n    white-space: nowrap;\\n  }\\n\\n  .page-head.open h1 {\\n    white-space: normal;\\n  }\\n\\n  .page-head:not(.open) .about,\\n  .page-head:not(.open) .buttons > :not(.more-about) {\\n    display: none;\\n  }\\n\\n  .page-head .verdict {\\n    padding: 1px 8px;\\n    white-space: nowrap;\\n  }\\n\\n  .more-about,\\n  .more-filters {\\n    display: block;\\n  }\\n\\n  .title .buttons {\\n    gap: 4px;\\n  }\\n\\n  .tabs {\\n    padding: 0 2px;\\n  }\\n\\n  .tabs button {\\n    padding: 5px 8px 3px;\\n  }\\n\\n  .views,\\n  main {\\n    flex: 1 0 auto;\\n  }\\n\\n  [role=\\"tabpanel\\"] {\\n    overflow: visible;\\n    padding: 10px;\\n  }\\n\\n  [role=\\"tabpanel\\"].fills {\\n    display: flex;\\n    flex-direction: column;\\n    overflow: visible;\\n  }\\n\\n  [role=\\"tabpanel\\"].fills[hidden] {\\n    display: none;\\n  }\\n\\n  .sheet {\\n    flex: 1 0 auto;\\n    height: auto;\\n    padding: 6px 6px 0;\\n  }\\n\\n  .grid {\\n    flex: 1 0 0px;\\n    height: 0;\\n    min-height: calc(var(--head) + 5 * var(--line));\\n  }\\n\\n  .toolbar:not(.plain) {\\n    gap: 6px;\\n  }\\n\\n  .toolbar:not(.open, .plain) > :not(:first-child, .more-filters) {\\n    display: none;\\n  }\\n\\n  .toolbar:not(.open, .plain) > .field > span {\\n    clip-path: inset(50%);\\n    height: 1px;\\n    overflow: hidden;\\n    position: absolute;\\n    width: 1px;\\n  }\\n\\n  .toolbar > .field.grow:first-child {\\n    flex: 1 1 0;\\n    max-width: none;\\n    min-width: 120px;\\n  }\\n\\n  .toolbar:not(.open) + .under-toolbar .legend {\\n    display: none;\\n  }\\n\\n  .bar {\\n    column-gap: 12px;\\n    display: flex;\\n    flex-wrap: wrap;\\n  }\\n\\n  .bar > .toolbar {\\n    flex: 1 1 300px;\\n  }\\n\\n  .bar > .toolbar.open {\\n    flex-basis: 100%;\\n  }\\n\\n  .under-toolbar {\\n    margin: 4px 0;\\n  }\\n\\n  .plain .more-filters {\\n    display: none;\\n  }\\n\\n  .intro {\\n    display: none;\\n  }\\n\\n  .line-head,\\n  .corner {\\n    padding-left: 8px;\\n    padding-right: 8px;\\n  }\\n\\n  .line-head .id {\\n    display: none;\\n  }\\n\\n  .line-head .name {\\n    flex-shrink: 1;\\n    max-width: none;\\n  }\\n\\n  .drawer > header {\\n    height: 44px;\\n    padding: 6px 6px 4px 12px;\\n  }\\n\\n  .drawer-content {\\n    inset: 44px 0 0;\\n    padding: 8px 12px 24px;\\n  }\\n}\\n\\n/* Cells of a row one below the other. */\\n@media screen and (max-width: 700px) {\\n  .stacks {\\n    overflow: visible;\\n  }\\n\\n  .stacks table,\\n  .stacks tbody {\\n    display: block;\\n  }\\n\\n  .stacks thead {\\n    display: none;\\n  }\\n\\n  .stacks tr {\\n    border-bottom: 1px solid var(--line-soft);\\n    display: block;\\n    padding: 8px 10px;\\n  }\\n\\n  .stacks th,\\n  .stacks td {\\n    border: 0;\\n    display: block;\\n    padding: 1px 0;\\n  }\\n\\n  .stacks td:empty {\\n    display: none;\\n  }\\n\\n  .stacks td::before {\\n    color: var(--quiet);\\n    content: attr(data-label) \\": \\";\\n    font-size: 12px;\\n  }\\n}\\n\\n.printed {\\n  display: none;\\n}\\n\\n@page {\\n  margin: 15mm 11mm 13mm;\\n\\n  @top-left {\\n    color: #566172;\\n    content: var(--paper-title);\\n    font: 8pt sans-serif;\\n  }\\n\\n  @bottom-left {\\n    color: #566172;\\n    content: \\"sdf-role-compliance\\";\\n    font: 8pt sans-serif;\\n  }\\n\\n  @bottom-right {\\n    color: #566172;\\n    content: counter(page) \\" / \\" counter(pages);\\n    font: 8pt sans-serif;\\n  }\\n}\\n\\n@page lying {\\n  size: landscape;\\n}\\n\\n@media print {\\n  :root,\\n  :root[data-theme] {\\n    color-scheme: light;\\n  }\\n\\n  .screen {\\n    display: none;\\n  }\\n\\n  .printed {\\n    display: block;\\n  }\\n\\n  html,\\n  body {\\n    height: auto;\\n  }\\n\\n  body {\\n    background: none;\\n    font-size: 8.5pt;\\n    line-height: 1.35;\\n    print-color-adjust: exact;\\n    -webkit-print-color-adjust: exact;\\n  }\\n\\n  h1 {\\n    font-size: 15pt;\\n  }\\n\\n  h1 .verdict {\\n    font-size: 11pt;\\n    margin-left: 6pt;\\n  }\\n\\n  /* Words stay whole; only what has no place to break, and no room, is broken. */\\n  .printed * {\\n    hyphens: none;\\n    overflow-wrap: break-word;\\n    word-break: normal;\\n  }\\n\\n  code,\\n  pre {\\n    font-size: 7.5pt;\\n  }\\n\\n  .part {\\n    border-bottom: 1px solid var(--line-firm);\\n    break-after: avoid;\\n    font-size: 12pt;\\n    margin: 14pt 0 6pt;\\n  }\\n\\n  h2,\\n  h3 {\\n    break-after: avoid;\\n  }\\n\\n  h3 {\\n    font-size: 9pt;\\n    margin: 8pt 0 2pt;\\n  }\\n\\n  .printed h2:not(.part) {\\n    font-size: 10pt;\\n    margin: 8pt 0 4pt;\\n  }\\n\\n  p {\\n    margin-bottom: 4pt;\\n  }\\n\\n  .printed ul {\\n    margin: 0;\\n    padding-left: 12pt;\\n  }\\n\\n  .printed .tiles {\\n    padding: 0;\\n  }\\n\\n  li,\\n  tr {\\n    break-inside: avoid;\\n    orphans: 2;\\n    widows: 2;\\n  }\\n\\n  .table,\\n  .problems {\\n    margin-bottom: 6pt;\\n    max-height: none;\\n    max-width: none;\\n    overflow: visible;\\n  }\\n\\n  thead {\\n    display: table-header-group;\\n  }\\n\\n  th,\\n  td {\\n    padding: 1.5pt 4pt;\\n  }\\n\\n  thead th {\\n    font-size: 7.5pt;\\n  }\\n\\n  td:first-child,\\n  tbody th {\\n    padding-left: 0;\\n  }\\n\\n  .printed-rules table {\\n    width: auto;\\n  }\\n\\n  .printed-settings tbody th,\\n  .printed-roles tbody th {\\n    min-width: 38mm;\\n  }\\n\\n  .printed-roles td {\\n    white-space: nowrap;\\n  }\\n\\n  .printed-roles td:nth-child(4) {\\n    white-space: normal;\\n  }\\n\\n  .printed-holder,\\n  .printed-rule,\\n  .printed-duties {\\n    font-size: 7.5pt;\\n    line-height: 1.3;\\n  }\\n\\n  .printed-holder > ul {\\n    columns: 2;\\n    column-gap: 14pt;\\n  }\\n\\n  .printed-duties .duty-sides {\\n    padding-left: 12pt;\\n  }\\n\\n  .printed-settings td {\\n    white-space: nowrap;\\n  }\\n\\n  /* Grids: letters as small as one can read, heads upright. */\\n  .lying {\\n    page: lying;\\n  }\\n\\n  .sheet-table {\\n    margin-bottom: 8pt;\\n  }\\n\\n  .sheet-table table {\\n    border-collapse: collapse;\\n    font-size: 6.5pt;\\n    line-height: 1.15;\\n    width: auto;\\n  }\\n\\n  .sheet-table th,\\n  .sheet-table td {\\n    border: 0.4pt solid var(--line-soft);\\n    padding: 0.4mm 0;\\n    text-align: center;\\n  }\\n\\n  .sheet-table tbody th {\\n    font-weight: 400;\\n    min-width: 50mm;\\n    padding: 0.4mm 1.5mm 0.4mm 0;\\n    text-align: left;\\n    white-space: nowrap;\\n  }\\n\\n  .sheet-table .parting th {\\n    background: var(--ground);\\n    break-after: avoid;\\n    font-weight: 650;\\n    padding-left: 1mm;\\n  }\\n\\n  .sheet-table .corner-head {\\n    text-align: left;\\n    vertical-align: bottom;\\n  }\\n\\n  .sheet-table .upright {\\n    font-size: 6.5pt;\\n    padding: 1mm 0;\\n    vertical-align: bottom;\\n  }\\n\\n  .sheet-table td {\\n    min-width: 3.1mm;\\n  }\\n\\n  /* Higher heads, from a quarter of the sheet on, are not repeated on the next one. */\\n  .upright span {\\n    display: inline-block;\\n    max-height: 38mm;\\n    overflow: hidden;\\n    text-align: left;\\n    text-overflow: ellipsis;\\n    transform: rotate(180deg);\\n    white-space: nowrap;\\n    writing-mode: vertical-rl;\\n  }\\n\\n  .upright .two-lines {\\n    max-height: 36mm;\\n    white-space: normal;\\n  }\\n\\n  a {\\n    color: inherit;\\n    text-decoration: none;\\n  }\\n\\n  .origin a {\\n    text-decoration: underline;\\n  }\\n}"}');
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

// EXTERNAL MODULE: ./build/src/access/changes.js + 4 modules
var changes = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/src/access/matrix.js + 3 modules
var access_matrix = __webpack_require__(2591);
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
// EXTERNAL MODULE: ./build/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(4003);
;// CONCATENATED MODULE: ./build/src/report/html/about-data.js

const NO_POLICY = 'the built-in policy (recommended)';
/** What the report is about: whose roles, of which commit and change, judged by which policy. */
function aboutData({ projects }, policy, { origin, pullRequest, isOnGitHub = false }) {
    const names = projects.map(({ root, name }) => name ?? root);
    const repository = origin ? nameOf(origin.repository) : null;
    const subject = names.length > 0 && names.length <= 3 ? names.join(', ') : (repository ?? '');
    const page = (path) => {
        const isKnown = origin && (isOnGitHub || hostOf(origin.repository) === 'github');
        return isKnown ? `${origin.repository}/${path}` : null;
    };
    return {
        subject,
        repository: origin && repository !== null ? { name: repository, address: origin.repository } : null,
        commit: origin ? { name: origin.commit, address: page(`commit/${origin.commit}`) } : null,
        pullRequest: pullRequest === undefined ? null : { name: `#${pullRequest}`, address: page(`pull/${pullRequest}`) },
        policy: policy && policyNames(policy),
    };
}
function policyNames({ files, shared }) {
    const names = [...files, ...shared].map(({ path }) => path);
    return names.length === 0 ? [NO_POLICY] : names;
}
/** `owner/repository`, as people say it. */
function nameOf(address) {
    return URL.canParse(address) ? new URL(address).pathname.replace(/^\/+|\/+$/g, '') : address;
}
/** By the words in its name: who hosts such a service for themselves names it so, or gets no links. */
function hostOf(address) {
    if (!URL.canParse(address))
        return null;
    const { hostname, pathname } = new URL(address);
    if (/(?:^|[.-])github(?:[.-]|$)/.test(hostname))
        return 'github';
    if (/(?:^|[.-])gitlab(?:[.-]|$)/.test(hostname))
        return 'gitlab';
    if (hostname === 'bitbucket.org')
        return 'bitbucket';
    return hostname === 'dev.azure.com' && pathname.includes('/_git/') ? 'azure' : null;
}
/** What is before the path of a file in its address, after it, and before the number of a line. */
const SHAPES = {
    github: (commit) => [`/blob/${commit}/`, '', '#L'],
    gitlab: (commit) => [`/-/blob/${commit}/`, '', '#L'],
    bitbucket: (commit) => [`/src/${commit}/`, '', '#lines-'],
    azure: (commit) => [
        '?path=/',
        `&version=GC${commit}`,
        '&lineStartColumn=1&lineEndColumn=1&_a=contents&line=',
    ],
};
/** Where each file is seen in a browser; null where nobody knows how the repository shows its files. */
function linkData(files, options) {
    const { origin, isOnGitHub = false, repositoryPath = (path) => path } = options;
    if (!origin || !/^https?:\/\//.test(origin.repository))
        return null;
    const host = isOnGitHub ? 'github' : hostOf(origin.repository);
    if (host === null)
        return null;
    const [before, after, line] = SHAPES[host](origin.commit);
    return {
        start: origin.repository + before,
        paths: files.map((path) => {
            const inside = repositoryPath(path);
            return inside.startsWith('../') ? '' : (0,markdown_escape/* encodePath */.O0)(inside) + after;
        }),
        line,
    };
}

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
        ...stateOf(conflict_data_nameOf(project.root, duty.id, ids)),
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
    return conflict_data_nameOf(project, duty ?? '', detail && detail.length > 0 ? detail : [role ?? '']);
}
function conflict_data_nameOf(project, duty, roles) {
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

// EXTERNAL MODULE: ./build/src/report/door-words.js
var door_words = __webpack_require__(8734);
// EXTERNAL MODULE: ./build/src/sdf/source.js
var sdf_source = __webpack_require__(2724);
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

;// CONCATENATED MODULE: ./build/src/report/html/door-data.js



/** The doors for the page: record types that are open first, then all others; null where nobody looked for them. */
function doorsData({ doors, openTypes, roles }, files) {
    if (doors === null)
        return null;
    const texts = indices();
    const columns = indices(roles.map(({ project, id }) => JSON.stringify([project, id])));
    const roleAt = ({ project, role }) => columns.find(JSON.stringify([project, role ?? '']));
    return {
        rows: [
            ...openTypes.map((type) => openTypeRow(type, texts, files)),
            ...doors.doors.map((door) => doorRow(door, roleAt(door), texts, files)),
        ],
        texts: texts.all,
        untouched: [...doors.untouched],
    };
}
function doorRow(door, role, texts, files) {
    const { file, line } = placeData(files, door.at);
    return [
        texts.of((0,door_words/* whoEnters */.U)(door)),
        door.says,
        door.object,
        texts.of(door.kind),
        texts.of(door.name),
        texts.of(door.element),
        texts.of(door.value ?? ''),
        role,
        risks/* RISKS */.F7.indexOf(door.risk),
        texts.of((0,door_words/* doorNote */.r)(door) ?? ''),
        door.isDefault ? 1 : 0,
        file,
        line,
    ];
}
const OPEN_TO = {
    accesstype: ['Everyone', 'every internal role may do all with'],
    externalrolepermissionlevel: ['People outside the company', 'external roles have access to'],
    publicpermissionlevel: ['Anyone on the internet', 'the public has access to'],
};
/** A record type that asks for no permission. */
function openTypeRow(type, texts, files) {
    const { object, objectName, field, name, value, risk, at } = type;
    const [who, says] = OPEN_TO[field] ?? OPEN_TO.accesstype;
    const { file, line } = placeData(files, at);
    return [
        texts.of(who),
        `${says} ${objectName === null ? object : `${objectName} (${object})`}`,
        object,
        texts.of('customrecordtype'),
        texts.of(name),
        texts.of(field),
        texts.of(value),
        -1,
        risks/* RISKS */.F7.indexOf(risk),
        texts.of(''),
        0,
        file,
        line,
    ];
}

// EXTERNAL MODULE: ./build/src/report/fix-xml.js
var fix_xml = __webpack_require__(8251);
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
/** What a run found, with the matrix of its projects. */
function reportData(result, options) {
    const { faults = [] } = options;
    const matrix = (0,access_matrix/* matrixOf */.l)(result.projects, () => true, 'changed');
    const index = matrixIndex(matrix, result.projects);
    const files = indices();
    const data = {
        tool: TOOL,
        about: aboutData(matrix, result.gate.policy, options),
        verdict: verdictData(result, faults.length > 0),
        problems: [...faults, ...result.problems],
        matrix: matrixData(matrix, files),
        doors: doorsData(matrix, files),
        findings: [...result.findings]
            .sort((one, other) => (0,finding/* compareSeverity */.zK)(one.severity, other.severity))
            .map((finding) => findingData(finding, index, files)),
        silenced: result.silenced.map((silenced) => silencedData(silenced, files)),
        duties: result.gate.policy.duties.map(dutyData),
        conflicts: conflictData(result, index),
        exceptions: exceptionData(result, files),
        access: accessData(result),
    };
    return { ...data, files: files.all, links: linkData(files.all, options) };
}
/** A matrix alone, of which nothing was judged. */
function matrixReportData(matrix, problems, options = {}) {
    const files = indices();
    const data = {
        tool: TOOL,
        about: aboutData(matrix, null, options),
        verdict: null,
        problems,
        matrix: matrixData(matrix, files),
        doors: doorsData(matrix, files),
        ...{ findings: [], silenced: [], duties: [], conflicts: [], exceptions: [] },
        access: null,
    };
    return { ...data, files: files.all, links: linkData(files.all, options) };
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
function htmlReport(result, options = {}) {
    return page(reportData(result, options));
}
/** The same page of a matrix alone, of which nothing was judged; with what is missing in it. */
function matrixHtml(matrix, problems, options = {}) {
    return page(matrixReportData(matrix, problems, options));
}


/***/ }),

/***/ 4003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4268);

/**
 * What GitHub turns into a mention, a reference, a link or a picture of its own wherever it stands in text, however
 * its characters are escaped: `@name`, `#12`, `GH-12`, `://`, `www.`, `:name:`.
 */
const LIVE = /@|#(?=\d)|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)/gi;
/** What may be the id of a commit, which GitHub turns into a link as well: from seven digits on. */
const COMMIT_ID = /\b[\da-f]{7,40}\b/gi;
const SHORT_OF_A_COMMIT_ID = /.{6}(?=.)/g;
/** Has no width, so that the text looks as it is. */
const BREAK = '\u200B';
/** Marks that mean something wherever they stand. */
const MARKS = /[\\`*_[\]~|]/g;
/** Marks that make a list, a heading or a line where a text begins. */
const FIRST_MARKS = /^(?:[#+=-]|\d+[.)])/;
const ENTITIES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    // What GitHub advises where a dollar sign is no formula: it knows no escape for it.
    ['$', '<span>$</span>'],
]);
/** A text of anybody as GitHub's Markdown shows it: on one line, with nothing in it that means anything. */
function escapeMarkdown(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text.trim())
        .replace(COMMIT_ID, (id) => id.replace(SHORT_OF_A_COMMIT_ID, `$&${BREAK}`))
        .replace(LIVE, `$&${BREAK}`)
        .replace(MARKS, '\\$&')
        .replace(FIRST_MARKS, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
        .replace(/[&<>$]/g, (mark) => ENTITIES.get(mark) ?? mark);
}
/** A text of anybody as code within a line: between more backticks than it has itself. Not for a cell of a table. */
function codeSpan(text) {
    const fence = '`'.repeat(longestRun(text) + 1);
    const code = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text);
    const needsBlanks = /^`|`$/.test(code) || (/^ .* $/.test(code) && code.trim() !== '') || code === '';
    return needsBlanks ? `${fence} ${code} ${fence}` : fence + code + fence;
}
/** Lines of anybody as a block of code: between more backticks than they have themselves. A line may end in CR. */
function codeBlock(lines, language) {
    const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** A link. What it shows is Markdown already, and the address holds no blank and no bracket. */
function link(markdown, address) {
    return `[${markdown}](${address})`;
}
/** A path as a part of an address: whatever could mean anything there, or in Markdown, is written in hexadecimal. */
function encodePath(path) {
    return Buffer.from(path)
        .toString('latin1')
        .replace(/[^\w./-]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
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
