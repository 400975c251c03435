export const id = 371;
export const ids = [371];
export const modules = {

/***/ 90174:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ toUndo),
/* harmony export */   p: () => (/* binding */ toTakeOver)
/* harmony export */ });
/* harmony import */ var _rules_shared_access_fixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77967);
/* harmony import */ var _sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62263);


/** What the repository has to say so that it is as the account; null where no XML of it can. */
function toTakeOver({ role, key, repository, account }) {
    const { project, id } = role;
    const isMore = account !== null && (0,_sdf_catalogue_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareLevels */ .t9)(account, repository ?? 'NONE') > 0;
    if (isMore)
        return (0,_rules_shared_access_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .raiseFix */ .AW)(project, role.role, key, account);
    return (0,_rules_shared_access_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerFix */ .PD)(project, [{ holder: id, key, level: account ?? 'NONE' }]);
}
/** What to do in the account so that it is as the repository. */
function toUndo({ role, name, tab, repository, account }) {
    const where = `${role.name ?? role.id}${tab === null ? '' : `, on the subtab ${tab}`}`;
    const what = repository === null
        ? `remove ${name}`
        : account === null
            ? `add ${name} at ${levelName(repository)}`
            : `set ${name} to ${levelName(repository)}`;
    return `In Setup > Users/Roles > Manage Roles > ${where}: ${what}.`;
}
/** As the UI writes it. */
function levelName(level) {
    return level.charAt(0) + level.slice(1).toLowerCase();
}


/***/ }),

/***/ 50371:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driftHtml: () => (/* binding */ driftHtml)
});

// EXTERNAL MODULE: ./build/src/sdf/catalogue/permissions.js + 1 modules
var permissions = __webpack_require__(62263);
// EXTERNAL MODULE: ./build/src/sdf/source.js
var source = __webpack_require__(92724);
// EXTERNAL MODULE: ./build/src/util/version.js
var version = __webpack_require__(65534);
// EXTERNAL MODULE: ./build/src/report/findings/fix-xml.js
var fix_xml = __webpack_require__(21164);
;// CONCATENATED MODULE: ./build/src/report/html/drift/assets.json
const assets_namespaceObject = /*#__PURE__*/JSON.parse('{"script":"(()=>{function wordsOf(text){return text.toLowerCase().split(/\\\\s+/).filter(word=>word!==\\"\\")}function holdsAll(text,words){return words.every(word=>text.includes(word))}function count(number,noun){return`${number} ${noun}${number===1?\\"\\":\\"s\\"}`}function h(tag,attributes={},...children){let element=document.createElement(tag);for(let[name,value]of Object.entries(attributes))set(element,name,value);return element.append(...children.filter(child=>child!==null&&child!==!1&&child!==void 0)),element}function set(element,name,value){typeof value==\\"function\\"?element.addEventListener(name.slice(2),value):value===!0?element.setAttribute(name,\\"\\"):value!==!1&&value!==null&&value!==void 0&&element.setAttribute(name,String(value))}function fill(element,...children){element.replaceChildren(...children.filter(child=>!!child))}function announce(text){let live=document.getElementById(\\"live\\");live&&live.textContent!==text&&(live.textContent=text)}function searchField(label,placeholder,onInput){let input=h(\\"input\\",{type:\\"search\\",placeholder,autocomplete:\\"off\\",spellcheck:\\"false\\"});return input.addEventListener(\\"input\\",()=>onInput(input.value)),h(\\"label\\",{class:\\"field grow\\"},h(\\"span\\",{},label),input)}function choice(label,options,onChange,chosen){let select=h(\\"select\\",{},...options.map(([value,text])=>h(\\"option\\",{value,selected:value===chosen},text)));return select.addEventListener(\\"change\\",()=>onChange(select.value)),h(\\"label\\",{class:\\"field\\"},h(\\"span\\",{},label),select)}function empty(title,text){return h(\\"div\\",{class:\\"empty\\"},h(\\"b\\",{},title),h(\\"p\\",{},text))}var PAGE=200;function sortableTable(caption,columns2,first){let rows=[],sortedBy=first,isReversed=!1,body=h(\\"tbody\\"),more=h(\\"div\\",{class:\\"more-rows\\"}),heads=columns2.map(({title},index)=>h(\\"th\\",{scope:\\"col\\"},h(\\"button\\",{type:\\"button\\",class:\\"sort\\",onclick:()=>sortBy(index)},title))),sortBy=index=>{isReversed=index===sortedBy&&!isReversed,sortedBy=index,draw(),announce(`Sorted by ${columns2[index]?.title??\\"\\"}${isReversed?\\", reversed\\":\\"\\"}`)},draw=()=>{let column=columns2[sortedBy],isFalling=column?.isGreatestFirst===!0!==isReversed;for(let[index,head]of heads.entries())index===sortedBy?head.setAttribute(\\"aria-sort\\",isFalling?\\"descending\\":\\"ascending\\"):head.removeAttribute(\\"aria-sort\\");fill(body),drawFrom(column?sorted(rows,column.value,isFalling):rows,0)},drawFrom=(all,from)=>{body.append(...all.slice(from,from+PAGE).map(drawRow));let left=all.length-from-PAGE;if(fill(more),left<=0)return;let button=h(\\"button\\",{type:\\"button\\"},`Show ${Math.min(PAGE,left)} more of ${left}`);button.addEventListener(\\"click\\",()=>drawFrom(all,from+PAGE)),more.append(button)},drawRow=row=>h(\\"tr\\",{},...columns2.map(({value,show,isWord})=>h(\\"td\\",{class:isWord?\\"word\\":null},show?show(row):String(value(row)))));return{element:h(\\"div\\",{class:\\"table sortable\\"},h(\\"table\\",{},h(\\"caption\\",{class:\\"unseen\\"},caption),h(\\"thead\\",{},h(\\"tr\\",{},...heads)),body),more),show:wanted=>{rows=wanted,draw()}}}function sorted(rows,value,isFalling){let keyed=rows.map(row=>({row,key:value(row)})),sign=isFalling?-1:1;return keyed.sort((one,other)=>one.key===other.key?0:one.key<other.key?-sign:sign),keyed.map(({row})=>row)}var THEMES=[\\"system\\",\\"light\\",\\"dark\\"];function themeButton(){let current=0,button=h(\\"button\\",{type:\\"button\\"}),show=()=>{let theme=THEMES[current]??\\"system\\";document.documentElement.dataset.theme=theme,button.textContent=`Theme: ${theme}`};return button.addEventListener(\\"click\\",()=>{current=(current+1)%THEMES.length,show()}),show(),button}var KINDS={\\"More in the account\\":({repository,account})=>account>repository,\\"Less in the account\\":({repository,account})=>account<repository},data=JSON.parse(document.getElementById(\\"data\\")?.textContent??\\"\\");start(data);function start({tool,sentence,differences,lists}){let shown=lists.map(({title,lines})=>h(\\"section\\",{},h(\\"h2\\",{},title),h(\\"ul\\",{},...lines.map(line=>h(\\"li\\",{},line))))),none=empty(\\"No permission differs\\",\\"Every role that both sides know holds the same in both.\\");document.body.append(h(\\"div\\",{class:\\"screen tables\\"},h(\\"header\\",{class:\\"page-head\\"},h(\\"div\\",{class:\\"title\\"},h(\\"h1\\",{},\\"Account and repository\\"),h(\\"span\\",{class:\\"quiet\\"},sentence),h(\\"span\\",{class:\\"tool quiet\\"},`${tool.name} ${tool.version}`),h(\\"span\\",{class:\\"buttons\\"},h(\\"button\\",{type:\\"button\\",onclick:()=>print()},\\"Print\\"),themeButton()))),h(\\"main\\",{},h(\\"div\\",{class:\\"page\\"},differences.length>0?differencesPart():none,...shown)),h(\\"div\\",{id:\\"live\\",class:\\"unseen\\",role:\\"status\\",\\"aria-live\\":\\"polite\\"})))}function differencesPart(){let{differences}=data,counts=h(\\"p\\",{class:\\"counts\\"}),table=sortableTable(\\"Differences\\",columns(),0),wanted={text:\\"\\",what:\\"\\"},apply=change=>{wanted={...wanted,...change};let words=wordsOf(wanted.text),found=differences.filter(one=>(KINDS[wanted.what]?.(one)??!0)&&holdsAll([one.role,one.roleName,one.name,one.key,one.place].join(\\" \\").toLowerCase(),words));counts.textContent=`${found.length} of ${count(differences.length,\\"difference\\")}`,announce(counts.textContent),table.show(found)};return apply({}),h(\\"div\\",{},h(\\"div\\",{class:\\"toolbar\\",role:\\"search\\",\\"aria-label\\":\\"Filter the differences\\"},searchField(\\"Text\\",\\"Role, permission or file\\",text=>apply({text})),choice(\\"Show\\",[[\\"\\",\\"All\\"],...Object.keys(KINDS).map(kind=>[kind,kind])],what=>apply({what}))),h(\\"div\\",{class:\\"under-toolbar\\"},counts),table.element)}function columns(){return[{title:\\"Role\\",value:({role})=>role,show:({role,roleName})=>h(\\"span\\",{},roleName??role,roleName!==null&&code(role)),isWord:!0},{title:\\"Permission\\",value:({name})=>name,show:({name,key})=>h(\\"span\\",{},name,name!==key&&code(key))},{title:\\"Repository\\",value:({repository})=>repository,show:({repository})=>level(repository)},{title:\\"Account\\",value:({account})=>account,show:({account})=>level(account)},{title:\\"Place\\",value:({place})=>place,show:({place,line})=>h(\\"span\\",{},code(place),line!==null&&h(\\"span\\",{class:\\"quiet\\"},`line ${line} of the export`))},{title:\\"Take it over, or undo it\\",value:({undo})=>undo,show:({takeOver,undo})=>h(\\"div\\",{},takeOver&&h(\\"p\\",{},h(\\"b\\",{},\\"Repository: \\"),takeOver.title),...(takeOver?.xml??[]).map(({place,text})=>h(\\"p\\",{},code(place),text!==\\"\\"&&code(text))),h(\\"p\\",{},h(\\"b\\",{},\\"Account: \\"),undo))}]}function level(index){return h(\\"span\\",{class:`level level-${index}`},index===0?\\"no access\\":data.levels[index]??\\"\\")}function code(text){return h(\\"code\\",{class:\\"key\\"},text)}})();","style":"/* One accent, a ramp of it for levels, and three colours that warn. Every pair of text and ground has AA contrast. */\\n:root {\\n  color-scheme: light dark;\\n  --ground: light-dark(#f6f7f9, #10151b);\\n  --surface: light-dark(#ffffff, #171e26);\\n  --raised: light-dark(#ffffff, #1e2731);\\n  --line-soft: light-dark(#e6e9ee, #25303b);\\n  --line-firm: light-dark(#8a94a3, #5b6b7c);\\n  --text: light-dark(#1b2430, #e3e9f0);\\n  --quiet: light-dark(#566172, #9aa8b8);\\n  --accent: light-dark(#1d5c99, #86bdf2);\\n  --on-accent: light-dark(#ffffff, #0b1a29);\\n  --accent-soft: light-dark(#e6f0f9, #1c2f42);\\n  --error: light-dark(#b3261e, #ff9d94);\\n  --error-soft: light-dark(#fdeceb, #3a1d1c);\\n  --on-error: light-dark(#ffffff, #3a100c);\\n  --warning: light-dark(#7d5200, #f0be62);\\n  --warning-soft: light-dark(#fdf3de, #352a14);\\n  --good: light-dark(#1a6b3c, #7fd6a3);\\n  --good-soft: light-dark(#e6f4ec, #16301f);\\n  --level-1: light-dark(#e3eef8, #1d2f40);\\n  --on-level-1: light-dark(#1f4a75, #b3d4f4);\\n  --level-2: light-dark(#bad6ee, #264a6c);\\n  --on-level-2: light-dark(#123a60, #d8eafb);\\n  --level-3: light-dark(#76acd9, #3672a8);\\n  --on-level-3: light-dark(#06213c, #ffffff);\\n  --level-4: light-dark(#1d5c99, #9fcdf8);\\n  --on-level-4: light-dark(#ffffff, #0a2036);\\n}\\n\\n:root[data-theme=\\"light\\"] {\\n  color-scheme: light;\\n}\\n\\n:root[data-theme=\\"dark\\"] {\\n  color-scheme: dark;\\n}\\n\\n*,\\n*::before {\\n  box-sizing: border-box;\\n}\\n\\n:root [hidden] {\\n  display: none;\\n}\\n\\nhtml {\\n  height: 100%;\\n}\\n\\nbody {\\n  background: var(--ground);\\n  color: var(--text);\\n  font:\\n    14px / 1.5 system-ui,\\n    -apple-system,\\n    \\"Segoe UI\\",\\n    Roboto,\\n    \\"Liberation Sans\\",\\n    sans-serif;\\n  height: 100%;\\n  margin: 0;\\n}\\n\\ncode,\\npre {\\n  font:\\n    12px / 1.5 ui-monospace,\\n    SFMono-Regular,\\n    Menlo,\\n    Consolas,\\n    \\"Liberation Mono\\",\\n    monospace;\\n}\\n\\ncode {\\n  color: var(--quiet);\\n  overflow-wrap: anywhere;\\n}\\n\\nh1 {\\n  font-size: 20px;\\n  font-weight: 650;\\n  letter-spacing: -0.01em;\\n  line-height: 1.3;\\n  margin: 0;\\n}\\n\\nh2 {\\n  font-size: 16px;\\n  font-weight: 650;\\n  margin: 28px 0 12px;\\n}\\n\\nh3 {\\n  font-size: 13px;\\n  font-weight: 650;\\n  margin: 24px 0 8px;\\n}\\n\\np {\\n  margin: 0 0 8px;\\n}\\n\\na {\\n  color: var(--accent);\\n}\\n\\n:focus-visible {\\n  outline: 2px solid var(--accent);\\n  outline-offset: 2px;\\n}\\n\\n.quiet {\\n  color: var(--quiet);\\n  font-weight: 400;\\n}\\n\\n.unseen {\\n  clip-path: inset(50%);\\n  height: 1px;\\n  overflow: hidden;\\n  position: absolute;\\n  white-space: nowrap;\\n  width: 1px;\\n}\\n\\n/* The page: head, tabs, and the part that scrolls. */\\n.screen {\\n  display: flex;\\n  flex-direction: column;\\n  height: 100dvh;\\n}\\n\\n.page-head {\\n  background: var(--surface);\\n  padding: 14px 24px 8px;\\n}\\n\\n.title {\\n  align-items: center;\\n  display: flex;\\n  gap: 4px 12px;\\n}\\n\\n.title h1 {\\n  min-width: 0;\\n  overflow-wrap: anywhere;\\n}\\n\\n.title .buttons {\\n  display: flex;\\n  flex: none;\\n  gap: 8px;\\n  margin-left: auto;\\n}\\n\\n.origin {\\n  color: var(--quiet);\\n  display: flex;\\n  flex-wrap: wrap;\\n  font-size: 12px;\\n  gap: 2px 16px;\\n  margin: 2px 0 8px;\\n  overflow-wrap: anywhere;\\n}\\n\\nbutton,\\nselect,\\ninput[type=\\"search\\"] {\\n  background: var(--surface);\\n  border: 1px solid var(--line-firm);\\n  border-radius: 6px;\\n  color: inherit;\\n  font: inherit;\\n  min-height: 32px;\\n  padding: 3px 10px;\\n}\\n\\ninput[type=\\"search\\"] {\\n  min-width: 0;\\n}\\n\\nbutton {\\n  cursor: pointer;\\n}\\n\\nbutton:hover {\\n  background: var(--accent-soft);\\n}\\n\\nbutton.link {\\n  background: none;\\n  border: 0;\\n  color: var(--accent);\\n  min-height: 24px;\\n  padding: 0 4px;\\n  text-decoration: underline;\\n}\\n\\nbutton.icon {\\n  border: 0;\\n  font-size: 16px;\\n  min-width: 32px;\\n  padding: 0;\\n}\\n\\n.tabs {\\n  background: var(--surface);\\n  border-bottom: 1px solid var(--line-soft);\\n  display: flex;\\n  flex: none;\\n  gap: 4px;\\n  overflow-x: auto;\\n  padding: 0 16px;\\n}\\n\\n.tabs button {\\n  flex: none;\\n  background: none;\\n  border: 0;\\n  border-bottom: 3px solid transparent;\\n  border-radius: 0;\\n  color: var(--quiet);\\n  outline-offset: -3px;\\n  padding: 8px 10px 6px;\\n  white-space: nowrap;\\n}\\n\\n.tabs button:hover {\\n  color: var(--text);\\n}\\n\\n.tabs button[aria-selected=\\"true\\"] {\\n  border-bottom-color: var(--accent);\\n  color: var(--text);\\n  font-weight: 600;\\n}\\n\\n.tabs .count {\\n  background: var(--line-soft);\\n  border-radius: 9px;\\n  font-size: 12px;\\n  font-weight: 500;\\n  margin-left: 6px;\\n  padding: 1px 7px;\\n}\\n\\nmain {\\n  display: flex;\\n  flex: 1;\\n  flex-direction: column;\\n  min-height: 0;\\n}\\n\\n.views {\\n  display: flex;\\n  flex: 1;\\n  min-height: 0;\\n}\\n\\n[role=\\"tabpanel\\"] {\\n  flex: 1;\\n  min-width: 0;\\n  overflow: auto;\\n  padding: 16px 24px 32px;\\n}\\n\\n[role=\\"tabpanel\\"].fills {\\n  overflow: hidden;\\n  padding: 0;\\n}\\n\\n[role=\\"tabpanel\\"]:focus-visible {\\n  outline-offset: -2px;\\n}\\n\\n/* Filters. */\\n.toolbar {\\n  align-items: flex-end;\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 10px 12px;\\n}\\n\\n.field {\\n  display: flex;\\n  flex-direction: column;\\n  gap: 2px;\\n}\\n\\n.field > span {\\n  color: var(--quiet);\\n  font-size: 12px;\\n}\\n\\n.field.grow {\\n  flex: 1 1 180px;\\n  max-width: 340px;\\n}\\n\\n.field select {\\n  max-width: 320px;\\n}\\n\\n.toggle {\\n  align-items: center;\\n  cursor: pointer;\\n  display: flex;\\n  gap: 6px;\\n  min-height: 32px;\\n}\\n\\n.toggle input {\\n  accent-color: var(--accent);\\n  height: 16px;\\n  margin: 0;\\n  width: 16px;\\n}\\n\\n.under-toolbar {\\n  align-items: center;\\n  color: var(--quiet);\\n  display: flex;\\n  flex-wrap: wrap;\\n  font-size: 12px;\\n  gap: 4px 12px;\\n  margin: 8px 0 10px;\\n  min-height: 24px;\\n}\\n\\n.counts {\\n  color: var(--quiet);\\n  margin: 0;\\n}\\n\\n/* The drawer: beside the view, which gets narrower. What it holds makes nothing higher. */\\n.drawer {\\n  background: var(--raised);\\n  border-left: 1px solid var(--line-firm);\\n  flex: 0 0 min(440px, 45%);\\n  min-width: 0;\\n  position: relative;\\n}\\n\\n.drawer > header {\\n  align-items: flex-start;\\n  border-bottom: 1px solid var(--line-soft);\\n  display: flex;\\n  gap: 12px;\\n  height: 56px;\\n  justify-content: space-between;\\n  padding: 11px 12px 8px 20px;\\n}\\n\\n.drawer h2 {\\n  -webkit-box-orient: vertical;\\n  -webkit-line-clamp: 2;\\n  display: -webkit-box;\\n  font-size: 16px;\\n  line-height: 1.2;\\n  margin: 0;\\n  outline: 0;\\n  overflow: hidden;\\n  overflow-wrap: anywhere;\\n}\\n\\n.drawer-content {\\n  inset: 56px 0 0;\\n  overflow-wrap: break-word;\\n  overflow: auto;\\n  padding: 12px 20px 32px;\\n  position: absolute;\\n}\\n\\n.more-about,\\n.more-filters {\\n  display: none;\\n}\\n\\n@media screen and (max-width: 900px) and (orientation: portrait) {\\n  .views {\\n    flex-direction: column;\\n  }\\n\\n  .drawer {\\n    border-left: 0;\\n    border-top: 2px solid var(--line-firm);\\n    flex-basis: 38dvh;\\n  }\\n}\\n\\n/* The summary. */\\n.verdict {\\n  border-radius: 8px;\\n  padding: 4px 14px;\\n}\\n\\n.verdict.passed {\\n  background: var(--good-soft);\\n  color: var(--good);\\n}\\n\\n.verdict.failed {\\n  background: var(--error-soft);\\n  color: var(--error);\\n}\\n\\n.tiles {\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 4px 20px;\\n  list-style: none;\\n  margin: 0;\\n  padding: 0;\\n}\\n\\n.tiles li {\\n  align-items: baseline;\\n  display: flex;\\n  gap: 5px;\\n}\\n\\n.tiles b {\\n  font-size: 16px;\\n  font-variant-numeric: tabular-nums;\\n  font-weight: 650;\\n}\\n\\n.tiles span {\\n  color: var(--quiet);\\n  font-size: 13px;\\n}\\n\\n.tiles .none b {\\n  color: var(--quiet);\\n  font-weight: 400;\\n}\\n\\n.tiles .error b {\\n  color: var(--error);\\n}\\n\\n.tiles .warning b {\\n  color: var(--warning);\\n}\\n\\n.callout {\\n  background: var(--warning-soft);\\n  border-left: 3px solid var(--warning);\\n  border-radius: 4px;\\n  padding: 6px 10px;\\n}\\n\\n.problems {\\n  margin-top: 8px;\\n  max-height: 120px;\\n  overflow: auto;\\n}\\n\\n.problems ul {\\n  margin: 0;\\n  padding-left: 18px;\\n}\\n\\n.empty {\\n  color: var(--quiet);\\n  padding: 56px 24px;\\n  text-align: center;\\n}\\n\\n.empty b {\\n  color: var(--text);\\n  font-size: 16px;\\n}\\n\\n/* Chips and marks. */\\n.level {\\n  border-radius: 4px;\\n  display: inline-block;\\n  font-size: 12px;\\n  font-weight: 600;\\n  min-width: 20px;\\n  padding: 0 6px;\\n  text-align: center;\\n}\\n\\n.level-0 {\\n  color: var(--quiet);\\n  font-weight: 400;\\n}\\n\\n.level-1 {\\n  background: var(--level-1);\\n  color: var(--on-level-1);\\n}\\n\\n.level-2 {\\n  background: var(--level-2);\\n  color: var(--on-level-2);\\n}\\n\\n.level-3 {\\n  background: var(--level-3);\\n  color: var(--on-level-3);\\n}\\n\\n.level-4 {\\n  background: var(--level-4);\\n  color: var(--on-level-4);\\n}\\n\\n.risk {\\n  align-items: center;\\n  color: var(--quiet);\\n  display: inline-flex;\\n  font-size: 12px;\\n  gap: 5px;\\n  white-space: nowrap;\\n}\\n\\n.risk-2,\\n.risk-3 {\\n  color: var(--text);\\n  font-weight: 600;\\n}\\n\\n.bars {\\n  align-items: flex-end;\\n  display: inline-flex;\\n  gap: 2px;\\n  height: 12px;\\n}\\n\\n.bars i {\\n  background: var(--line-soft);\\n  border-radius: 1px;\\n  height: 5px;\\n  width: 3px;\\n}\\n\\n.bars i:nth-child(2) {\\n  height: 7px;\\n}\\n\\n.bars i:nth-child(3) {\\n  height: 9px;\\n}\\n\\n.bars i:nth-child(4) {\\n  height: 12px;\\n}\\n\\n.bars .on {\\n  background: var(--quiet);\\n}\\n\\n.risk-2 .on {\\n  background: var(--warning);\\n}\\n\\n.risk-3 .on {\\n  background: var(--error);\\n}\\n\\n.tag {\\n  background: var(--line-soft);\\n  border-radius: 9px;\\n  font-size: 12px;\\n  padding: 1px 8px;\\n  white-space: nowrap;\\n}\\n\\n.tag.open {\\n  background: var(--error-soft);\\n  color: var(--error);\\n}\\n\\n.tag.accepted {\\n  background: var(--good-soft);\\n  color: var(--good);\\n}\\n\\n.tag.soon {\\n  background: var(--warning-soft);\\n  color: var(--warning);\\n}\\n\\n.severity {\\n  align-items: center;\\n  display: inline-flex;\\n  font-weight: 600;\\n  gap: 6px;\\n}\\n\\n.severity .sign {\\n  border: 1.5px solid currentcolor;\\n  border-radius: 50%;\\n  font-size: 11px;\\n  height: 17px;\\n  line-height: 14px;\\n  text-align: center;\\n  width: 17px;\\n}\\n\\n.severity.error {\\n  color: var(--error);\\n}\\n\\n.severity.warning {\\n  color: var(--warning);\\n}\\n\\n.severity.notice {\\n  color: var(--quiet);\\n}\\n\\n/* Cards of findings and conflicts. */\\n.cards {\\n  display: grid;\\n  gap: 10px;\\n  max-width: 1100px;\\n}\\n\\n.card {\\n  background: var(--surface);\\n  border: 1px solid var(--line-soft);\\n  border-left: 3px solid var(--line-firm);\\n  border-radius: 6px;\\n  overflow-wrap: anywhere;\\n  padding: 10px 14px;\\n}\\n\\n.card.error,\\n.card.open {\\n  border-left-color: var(--error);\\n}\\n\\n.card.warning {\\n  border-left-color: var(--warning);\\n}\\n\\n.card.accepted {\\n  border-left-color: var(--good);\\n}\\n\\n.card header {\\n  align-items: baseline;\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 2px 12px;\\n  margin-bottom: 4px;\\n}\\n\\n.card p {\\n  margin-bottom: 6px;\\n}\\n\\n.card .place {\\n  margin-left: auto;\\n}\\n\\n.briefs {\\n  margin: 0 0 6px;\\n  padding-left: 18px;\\n}\\n\\n.briefs .severity {\\n  font-size: 12px;\\n}\\n\\n.card details > .cards {\\n  margin-top: 8px;\\n}\\n\\n.related {\\n  color: var(--quiet);\\n  list-style: none;\\n  margin: 0 0 6px;\\n  padding: 0 0 0 12px;\\n  border-left: 2px solid var(--line-soft);\\n}\\n\\n.fix {\\n  display: grid;\\n  gap: 2px 10px;\\n  grid-template-columns: 28px minmax(0, 1fr);\\n  margin-top: 4px;\\n}\\n\\n.fix b {\\n  color: var(--good);\\n}\\n\\n.fix .tag {\\n  margin-left: 8px;\\n}\\n\\n.fix pre {\\n  background: var(--ground);\\n  border-radius: 4px;\\n  grid-column: 2;\\n  margin: 2px 0;\\n  padding: 4px 8px;\\n  white-space: pre-wrap;\\n}\\n\\n.fix .at {\\n  color: var(--quiet);\\n  display: block;\\n}\\n\\n.holders {\\n  font-weight: 600;\\n}\\n\\n.sides {\\n  display: grid;\\n  gap: 8px;\\n  grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));\\n  margin-bottom: 8px;\\n}\\n\\n.side {\\n  background: var(--ground);\\n  border-radius: 4px;\\n  padding: 6px 10px;\\n}\\n\\n.side > b {\\n  color: var(--quiet);\\n  font-size: 12px;\\n  font-weight: 500;\\n}\\n\\n.side ul {\\n  list-style: none;\\n  margin: 0;\\n  padding: 0;\\n}\\n\\n.side li {\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 2px 8px;\\n  padding: 2px 0;\\n}\\n\\n.side .place {\\n  flex-basis: 100%;\\n  margin: 0;\\n}\\n\\n/* Tables and lists of facts. */\\n.table {\\n  max-width: 1200px;\\n  overflow-x: auto;\\n}\\n\\ntable {\\n  background: var(--surface);\\n  border-collapse: collapse;\\n  width: 100%;\\n}\\n\\na.place code {\\n  color: inherit;\\n}\\n\\n.csv {\\n  font-size: 12px;\\n  min-height: 26px;\\n  padding: 1px 10px;\\n}\\n\\n.link {\\n  text-align: left;\\n}\\n\\nth,\\ntd {\\n  border-bottom: 1px solid var(--line-soft);\\n  padding: 6px 10px;\\n  text-align: left;\\n  vertical-align: top;\\n}\\n\\nthead th {\\n  color: var(--quiet);\\n  font-size: 12px;\\n  font-weight: 500;\\n}\\n\\ntbody th {\\n  font-weight: 500;\\n  overflow-wrap: anywhere;\\n}\\n\\n.duty-sides {\\n  margin: 0;\\n  padding-left: 18px;\\n}\\n\\n.expiry {\\n  white-space: nowrap;\\n}\\n\\n.facts {\\n  display: grid;\\n  gap: 4px 12px;\\n  grid-template-columns: max-content minmax(0, 1fr);\\n  margin: 12px 0;\\n}\\n\\n.facts dt {\\n  color: var(--quiet);\\n}\\n\\n.facts dd {\\n  margin: 0;\\n  overflow-wrap: anywhere;\\n}\\n\\n.drawer .card .place {\\n  flex-basis: 100%;\\n  margin: 0;\\n}\\n\\n.drawer .table {\\n  font-size: 13px;\\n}\\n\\n.drawer th,\\n.drawer td {\\n  overflow-wrap: break-word;\\n  padding: 4px 6px;\\n}\\n\\n.lead .level {\\n  font-size: 13px;\\n  margin-right: 4px;\\n  padding: 1px 8px;\\n}\\n\\np.buttons {\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 8px;\\n}\\n\\nsummary {\\n  cursor: pointer;\\n}\\n\\n.silenced {\\n  margin-top: 16px;\\n}\\n\\nbutton.more {\\n  margin: 12px 0;\\n}\\n\\n.doors.table {\\n  max-width: 1500px;\\n}\\n\\n.doors table {\\n  table-layout: fixed;\\n}\\n\\n.doors th:nth-child(1) {\\n  width: 14%;\\n}\\n\\n.doors th:nth-child(3) {\\n  width: 19%;\\n}\\n\\n.doors th:nth-child(4),\\n.doors th:nth-child(5) {\\n  width: 9%;\\n}\\n\\n.doors th:nth-child(6) {\\n  width: 18%;\\n}\\n\\n.doors td {\\n  overflow-wrap: anywhere;\\n}\\n\\n.compared td:nth-child(4) {\\n  color: var(--quiet);\\n  text-align: center;\\n}\\n\\n/* A grid. Only what is in sight is drawn; positions and sizes come from the script. */\\n.sheet {\\n  display: flex;\\n  flex-direction: column;\\n  height: 100%;\\n  padding: 12px 24px 0;\\n}\\n\\n.legend {\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 4px 14px;\\n  list-style: none;\\n  margin: 0 0 0 auto;\\n  padding: 0;\\n}\\n\\n.legend li {\\n  align-items: center;\\n  display: flex;\\n  gap: 5px;\\n}\\n\\n.sample {\\n  background: var(--level-2);\\n  border-radius: 3px;\\n  height: 18px;\\n  position: relative;\\n  width: 20px;\\n}\\n\\n.grid {\\n  background: var(--surface);\\n  border: 1px solid var(--line-soft);\\n  border-bottom: 0;\\n  border-radius: 6px 6px 0 0;\\n  flex: 1;\\n  min-height: 200px;\\n  overflow: auto;\\n  position: relative;\\n}\\n\\n.grid-inner {\\n  min-width: 100%;\\n  position: relative;\\n}\\n\\n.grid-body {\\n  position: relative;\\n}\\n\\n.grid-head {\\n  background: var(--surface);\\n  border-bottom: 1px solid var(--line-firm);\\n  height: var(--head);\\n  position: sticky;\\n  top: 0;\\n  z-index: 3;\\n}\\n\\n.grid-inner > [role=\\"rowgroup\\"]:first-child {\\n  position: sticky;\\n  top: 0;\\n  z-index: 3;\\n}\\n\\n.corner {\\n  align-items: flex-end;\\n  background: var(--surface);\\n  border-right: 1px solid var(--line-soft);\\n  color: var(--quiet);\\n  display: flex;\\n  font-size: 12px;\\n  height: calc(var(--head) - 1px);\\n  justify-content: space-between;\\n  left: 0;\\n  padding: 8px 12px;\\n  position: sticky;\\n  width: var(--names);\\n  z-index: 4;\\n}\\n\\n.column-head {\\n  align-items: center;\\n  bottom: 0;\\n  cursor: pointer;\\n  display: flex;\\n  font-size: 12px;\\n  gap: 1px;\\n  justify-content: center;\\n  line-height: 1.25;\\n  overflow: hidden;\\n  padding: 8px 2px;\\n  position: absolute;\\n  top: 0;\\n  transform: rotate(180deg);\\n  writing-mode: vertical-rl;\\n}\\n\\n.column-head span {\\n  max-height: 100%;\\n  overflow: hidden;\\n  text-overflow: ellipsis;\\n  white-space: nowrap;\\n  width: auto;\\n}\\n\\n.column-head .name {\\n  font-weight: 600;\\n}\\n\\n.column-head .id,\\n.column-head .state {\\n  color: var(--quiet);\\n  font-size: 11px;\\n}\\n\\n.column-head {\\n  flex-direction: column;\\n  align-items: flex-start;\\n}\\n\\n.grid:not(.wide) .column-head .state {\\n  display: none;\\n}\\n\\n.wide .column-head {\\n  align-items: center;\\n  flex-direction: column;\\n  justify-content: flex-end;\\n  padding: 8px 6px;\\n  text-align: center;\\n  transform: none;\\n  writing-mode: horizontal-tb;\\n}\\n\\n.wide .column-head span {\\n  max-width: 100%;\\n}\\n\\n.wide .column-head .name {\\n  display: -webkit-box;\\n  -webkit-box-orient: vertical;\\n  -webkit-line-clamp: 2;\\n  white-space: normal;\\n}\\n\\n.column-head:hover,\\n.line-head:hover {\\n  background: var(--accent-soft);\\n}\\n\\n.line {\\n  border-bottom: 1px solid var(--line-soft);\\n  height: var(--line);\\n  position: absolute;\\n  width: 100%;\\n}\\n\\n.line-head {\\n  align-items: center;\\n  background: var(--surface);\\n  border-right: 1px solid var(--line-soft);\\n  cursor: pointer;\\n  display: flex;\\n  gap: 8px;\\n  height: calc(var(--line) - 1px);\\n  left: 0;\\n  padding: 0 12px;\\n  position: sticky;\\n  white-space: nowrap;\\n  width: var(--names);\\n  z-index: 2;\\n}\\n\\n.line-head .name {\\n  flex: 1 0 auto;\\n  max-width: 75%;\\n  overflow: hidden;\\n  text-overflow: ellipsis;\\n}\\n\\n.line-head .id {\\n  color: var(--quiet);\\n  flex: 0 1 auto;\\n  font-size: 11px;\\n  min-width: 0;\\n  overflow: hidden;\\n  text-overflow: ellipsis;\\n}\\n\\n.line-head .risk {\\n  flex: none;\\n  font-size: 0;\\n  gap: 0;\\n}\\n\\n.line.group {\\n  background: var(--ground);\\n}\\n\\n.line.group .line-head {\\n  background: var(--ground);\\n  border-right-color: transparent;\\n  cursor: default;\\n  font-weight: 650;\\n}\\n\\n.line.group .name {\\n  flex: none;\\n  max-width: none;\\n  overflow: visible;\\n}\\n\\n.line.group .count {\\n  color: var(--quiet);\\n  font-size: 12px;\\n  font-weight: 400;\\n}\\n\\n.cell {\\n  cursor: pointer;\\n  font-size: 12px;\\n  font-weight: 600;\\n  height: calc(var(--line) - 1px);\\n  position: absolute;\\n  text-align: center;\\n  top: 0;\\n}\\n\\n.cell > span {\\n  align-items: center;\\n  border-radius: 3px;\\n  display: flex;\\n  height: 100%;\\n  justify-content: center;\\n}\\n\\n.cell,\\n.cell.level-0 {\\n  background-clip: content-box;\\n  padding: 2px;\\n}\\n\\n.cell:hover {\\n  box-shadow: inset 0 0 0 2px var(--line-firm);\\n}\\n\\n.grid [tabindex]:focus {\\n  outline: 2px solid var(--accent);\\n  outline-offset: -2px;\\n  z-index: 2;\\n}\\n\\n.line-head:focus,\\n.corner:focus {\\n  z-index: 5;\\n}\\n\\n.cell.other {\\n  opacity: 0.45;\\n}\\n\\n.faint {\\n  background-image: repeating-linear-gradient(\\n    135deg,\\n    transparent 0 4px,\\n    color-mix(in srgb, var(--surface) 60%, transparent) 4px 7px\\n  );\\n}\\n\\n.column-head.faint {\\n  background-image: none;\\n  color: var(--quiet);\\n  font-style: italic;\\n}\\n\\n.restricted,\\n.found {\\n  display: block;\\n  height: 7px;\\n  position: absolute;\\n  width: 7px;\\n}\\n\\n.restricted {\\n  background: currentcolor;\\n  border: 1px solid var(--surface);\\n  border-radius: 50%;\\n  bottom: 4px;\\n  left: 4px;\\n}\\n\\n.sample .restricted {\\n  background: var(--on-level-2);\\n}\\n\\n.found {\\n  background: var(--warning);\\n  clip-path: polygon(100% 0, 100% 100%, 0 0);\\n  height: 10px;\\n  right: 2px;\\n  top: 2px;\\n  width: 10px;\\n}\\n\\n.found.error {\\n  background: var(--error);\\n}\\n\\n.found.notice {\\n  background: var(--quiet);\\n}\\n\\n/* Heads that stand upright have two lines: a name and an id, or a name that is long. */\\n.grid:not(.wide) .duty-head .id,\\n.low:not(.wide) .column-head .id {\\n  display: none;\\n}\\n\\n.grid:not(.wide) .duty-head .name,\\n.low:not(.wide) .column-head .name {\\n  -webkit-box-orient: horizontal;\\n  -webkit-line-clamp: 2;\\n  display: -webkit-box;\\n  white-space: normal;\\n}\\n\\n.line.group .line-head {\\n  max-width: 100%;\\n  width: max-content;\\n}\\n\\n/* Duties. */\\n\\n.open-count {\\n  flex: none;\\n  font-size: 12px;\\n  font-variant-numeric: tabular-nums;\\n  margin-left: auto;\\n}\\n\\n.conflict-cell.mark {\\n  border-radius: 4px;\\n  font-size: 12px;\\n  font-weight: 600;\\n  min-width: 20px;\\n  padding: 0 6px;\\n  text-align: center;\\n}\\n\\n.conflict-cell.open {\\n  background-color: var(--line-soft);\\n}\\n\\n.conflict-cell.open.risk-of-1 {\\n  background-color: var(--warning-soft);\\n  color: var(--warning);\\n}\\n\\n.conflict-cell.open.risk-of-2 {\\n  background-color: var(--error-soft);\\n  color: var(--error);\\n}\\n\\n.conflict-cell.open.risk-of-3 {\\n  background-color: var(--error);\\n  color: var(--on-error);\\n}\\n\\n.conflict-cell.accepted {\\n  background-color: var(--good-soft);\\n  color: var(--good);\\n}\\n\\n.conflict-cell.unreported {\\n  color: var(--quiet);\\n}\\n\\n/* Little room: a phone either way, or a window at 150 % and more. The page scrolls as a whole, what is not needed at once is\\n   put away behind buttons, and a grid is never lower than its head and some lines. */\\n@media screen and (max-height: 640px), screen and (max-width: 700px) {\\n  .screen {\\n    height: auto;\\n    min-height: 100dvh;\\n  }\\n\\n  .page-head {\\n    padding: 5px 10px 3px;\\n  }\\n\\n  .page-head h1 {\\n    font-size: 15px;\\n    overflow: hidden;\\n    text-overflow: ellipsis;\\n    white-space: nowrap;\\n  }\\n\\n  .page-head.open h1 {\\n    white-space: normal;\\n  }\\n\\n  .page-head:has(.more-about):not(.open) .about,\\n  .page-head:has(.more-about):not(.open) .buttons > :not(.more-about) {\\n    display: none;\\n  }\\n\\n  .page-head .verdict {\\n    padding: 1px 8px;\\n    white-space: nowrap;\\n  }\\n\\n  .more-about,\\n  .more-filters {\\n    display: block;\\n  }\\n\\n  .title .buttons {\\n    gap: 4px;\\n  }\\n\\n  .tabs {\\n    padding: 0 2px;\\n  }\\n\\n  .tabs button {\\n    padding: 5px 8px 3px;\\n  }\\n\\n  .views,\\n  main {\\n    flex: 1 0 auto;\\n  }\\n\\n  [role=\\"tabpanel\\"] {\\n    overflow: visible;\\n    padding: 10px;\\n  }\\n\\n  [role=\\"tabpanel\\"].fills {\\n    display: flex;\\n    flex-direction: column;\\n    overflow: visible;\\n  }\\n\\n  [role=\\"tabpanel\\"].fills[hidden] {\\n    display: none;\\n  }\\n\\n  .sheet {\\n    flex: 1 0 auto;\\n    height: auto;\\n    padding: 6px 6px 0;\\n  }\\n\\n  .grid {\\n    flex: 1 0 0px;\\n    height: 0;\\n    min-height: calc(var(--head) + 5 * var(--line));\\n  }\\n\\n  .toolbar:not(.plain) {\\n    gap: 6px;\\n  }\\n\\n  .toolbar:has(> .more-filters):not(.open, .plain) > :not(:first-child, .more-filters) {\\n    display: none;\\n  }\\n\\n  .toolbar:has(> .more-filters):not(.open, .plain) > .field > span {\\n    clip-path: inset(50%);\\n    height: 1px;\\n    overflow: hidden;\\n    position: absolute;\\n    width: 1px;\\n  }\\n\\n  .toolbar > .field.grow:first-child {\\n    flex: 1 1 0;\\n    max-width: none;\\n    min-width: 120px;\\n  }\\n\\n  .toolbar:not(.open) + .under-toolbar .legend {\\n    display: none;\\n  }\\n\\n  .bar {\\n    column-gap: 12px;\\n    display: flex;\\n    flex-wrap: wrap;\\n  }\\n\\n  .bar > .toolbar {\\n    flex: 1 1 300px;\\n  }\\n\\n  .bar > .toolbar.open {\\n    flex-basis: 100%;\\n  }\\n\\n  .under-toolbar {\\n    margin: 4px 0;\\n  }\\n\\n  .plain .more-filters {\\n    display: none;\\n  }\\n\\n  .intro {\\n    display: none;\\n  }\\n\\n  .line-head,\\n  .corner {\\n    padding-left: 8px;\\n    padding-right: 8px;\\n  }\\n\\n  .line-head .id {\\n    display: none;\\n  }\\n\\n  .line-head .name {\\n    flex-shrink: 1;\\n    max-width: none;\\n  }\\n\\n  .drawer > header {\\n    height: 44px;\\n    padding: 6px 6px 4px 12px;\\n  }\\n\\n  .drawer-content {\\n    inset: 44px 0 0;\\n    padding: 8px 12px 24px;\\n  }\\n}\\n\\n/* Cells of a row one below the other. */\\n@media screen and (max-width: 700px) {\\n  .stacks {\\n    overflow: visible;\\n  }\\n\\n  .stacks table,\\n  .stacks tbody {\\n    display: block;\\n  }\\n\\n  .stacks thead {\\n    display: none;\\n  }\\n\\n  .stacks tr {\\n    border-bottom: 1px solid var(--line-soft);\\n    display: block;\\n    padding: 8px 10px;\\n  }\\n\\n  .stacks th,\\n  .stacks td {\\n    border: 0;\\n    display: block;\\n    padding: 1px 0;\\n  }\\n\\n  .stacks td:empty {\\n    display: none;\\n  }\\n\\n  .stacks td::before {\\n    color: var(--quiet);\\n    content: attr(data-label) \\": \\";\\n    font-size: 12px;\\n  }\\n  .stacks.compared td:nth-child(4) {\\n    display: none;\\n  }\\n}\\n\\n.printed {\\n  display: none;\\n}\\n\\n@page {\\n  margin: 15mm 11mm 13mm;\\n\\n  @top-left {\\n    color: #566172;\\n    content: var(--paper-title);\\n    font: 8pt sans-serif;\\n  }\\n\\n  @bottom-left {\\n    color: #566172;\\n    content: \\"sdf-role-compliance\\";\\n    font: 8pt sans-serif;\\n  }\\n\\n  @bottom-right {\\n    color: #566172;\\n    content: counter(page) \\" / \\" counter(pages);\\n    font: 8pt sans-serif;\\n  }\\n}\\n\\n@page lying {\\n  size: landscape;\\n}\\n\\n@media print {\\n  :root,\\n  :root[data-theme] {\\n    color-scheme: light;\\n  }\\n\\n  .screen {\\n    display: none;\\n  }\\n\\n  .printed {\\n    display: block;\\n  }\\n\\n  html,\\n  body {\\n    height: auto;\\n  }\\n\\n  body {\\n    background: none;\\n    font-size: 8.5pt;\\n    line-height: 1.35;\\n    print-color-adjust: exact;\\n    -webkit-print-color-adjust: exact;\\n  }\\n\\n  h1 {\\n    font-size: 15pt;\\n  }\\n\\n  h1 .verdict {\\n    font-size: 11pt;\\n    margin-left: 6pt;\\n  }\\n\\n  .printed .under-toolbar {\\n    display: none;\\n  }\\n\\n  /* Words stay whole; only what has no place to break, and no room, is broken. */\\n  .printed * {\\n    hyphens: none;\\n    overflow-wrap: break-word;\\n    word-break: normal;\\n  }\\n\\n  code,\\n  pre {\\n    font-size: 7.5pt;\\n  }\\n\\n  .part {\\n    border-bottom: 1px solid var(--line-firm);\\n    break-after: avoid;\\n    font-size: 12pt;\\n    margin: 14pt 0 6pt;\\n  }\\n\\n  h2,\\n  h3 {\\n    break-after: avoid;\\n  }\\n\\n  h3 {\\n    font-size: 9pt;\\n    margin: 8pt 0 2pt;\\n  }\\n\\n  .printed h2:not(.part) {\\n    font-size: 10pt;\\n    margin: 8pt 0 4pt;\\n  }\\n\\n  p {\\n    margin-bottom: 4pt;\\n  }\\n\\n  .printed ul {\\n    margin: 0;\\n    padding-left: 12pt;\\n  }\\n\\n  .printed .tiles {\\n    padding: 0;\\n  }\\n\\n  li,\\n  tr {\\n    break-inside: avoid;\\n    orphans: 2;\\n    widows: 2;\\n  }\\n\\n  .table,\\n  .problems {\\n    margin-bottom: 6pt;\\n    max-height: none;\\n    max-width: none;\\n    overflow: visible;\\n  }\\n\\n  thead {\\n    display: table-header-group;\\n  }\\n\\n  th,\\n  td {\\n    padding: 1.5pt 4pt;\\n  }\\n\\n  thead th {\\n    font-size: 7.5pt;\\n  }\\n\\n  td:first-child,\\n  tbody th {\\n    padding-left: 0;\\n  }\\n\\n  .printed-rules table {\\n    width: auto;\\n  }\\n\\n  .printed-settings tbody th,\\n  .printed-roles tbody th {\\n    min-width: 38mm;\\n  }\\n\\n  .printed-roles td {\\n    white-space: nowrap;\\n  }\\n\\n  .printed-roles td:nth-child(4) {\\n    white-space: normal;\\n  }\\n\\n  .printed-holder,\\n  .printed-rule,\\n  .printed-duties {\\n    font-size: 7.5pt;\\n    line-height: 1.3;\\n  }\\n\\n  .printed-holder > ul {\\n    columns: 2;\\n    column-gap: 14pt;\\n  }\\n\\n  .printed-duties .duty-sides {\\n    padding-left: 12pt;\\n  }\\n\\n  .printed-settings td {\\n    white-space: nowrap;\\n  }\\n\\n  /* Grids: letters as small as one can read, heads upright. */\\n  .lying {\\n    page: lying;\\n  }\\n\\n  .sheet-table {\\n    margin-bottom: 8pt;\\n  }\\n\\n  .sheet-table table {\\n    border-collapse: collapse;\\n    font-size: 6.5pt;\\n    line-height: 1.15;\\n    width: auto;\\n  }\\n\\n  .sheet-table th,\\n  .sheet-table td {\\n    border: 0.4pt solid var(--line-soft);\\n    padding: 0.4mm 0;\\n    text-align: center;\\n  }\\n\\n  .sheet-table tbody th {\\n    font-weight: 400;\\n    min-width: 50mm;\\n    padding: 0.4mm 1.5mm 0.4mm 0;\\n    text-align: left;\\n    white-space: nowrap;\\n  }\\n\\n  .sheet-table .parting th {\\n    background: var(--ground);\\n    break-after: avoid;\\n    font-weight: 650;\\n    padding-left: 1mm;\\n  }\\n\\n  .sheet-table .corner-head {\\n    text-align: left;\\n    vertical-align: bottom;\\n  }\\n\\n  .sheet-table .upright {\\n    font-size: 6.5pt;\\n    padding: 1mm 0;\\n    vertical-align: bottom;\\n  }\\n\\n  .sheet-table td {\\n    min-width: 3.1mm;\\n  }\\n\\n  /* Higher heads, from a quarter of the sheet on, are not repeated on the next one. */\\n  .upright span {\\n    display: inline-block;\\n    max-height: 38mm;\\n    overflow: hidden;\\n    text-align: left;\\n    text-overflow: ellipsis;\\n    transform: rotate(180deg);\\n    white-space: nowrap;\\n    writing-mode: vertical-rl;\\n  }\\n\\n  .upright .two-lines {\\n    max-height: 36mm;\\n    white-space: normal;\\n  }\\n\\n  a {\\n    color: inherit;\\n    text-decoration: none;\\n  }\\n\\n  .origin a {\\n    text-decoration: underline;\\n  }\\n}\\n\\n/* Reports of tables, which their heads sort. */\\n.tables .page-head .toolbar {\\n  margin-top: 10px;\\n}\\n\\n.tables .title {\\n  flex-wrap: wrap;\\n}\\n\\n.tables .problems {\\n  margin-top: 10px;\\n}\\n\\n.page {\\n  flex: 1;\\n  min-width: 0;\\n  overflow: auto;\\n  padding: 16px 24px 32px;\\n}\\n\\n.sortable {\\n  max-width: none;\\n}\\n\\nbutton.sort {\\n  background: none;\\n  border: 0;\\n  color: inherit;\\n  font-weight: inherit;\\n  min-height: 24px;\\n  padding: 0;\\n  white-space: nowrap;\\n}\\n\\n[aria-sort] button.sort {\\n  color: var(--text);\\n  font-weight: 650;\\n}\\n\\n[aria-sort=\\"ascending\\"] button.sort::after {\\n  content: \\" ↑\\";\\n}\\n\\n[aria-sort=\\"descending\\"] button.sort::after {\\n  content: \\" ↓\\";\\n}\\n\\n/* Where there is less room it scrolls to the side. */\\n.sortable table {\\n  min-width: 760px;\\n}\\n\\n.sortable td {\\n  overflow-wrap: anywhere;\\n}\\n\\n.sortable .word,\\n.sortable .level,\\n.sortable td:first-child,\\n.sortable .severity {\\n  white-space: nowrap;\\n}\\n\\n.sortable button.link {\\n  overflow-wrap: anywhere;\\n  padding: 0;\\n  text-align: left;\\n}\\n\\ncode.key {\\n  display: block;\\n}\\n\\n.more-rows {\\n  padding: 10px;\\n  text-align: center;\\n}\\n\\n@media print {\\n  .screen.tables {\\n    display: block;\\n    height: auto;\\n  }\\n\\n  .tables main {\\n    display: block;\\n  }\\n\\n  .tables [role=\\"tabpanel\\"] {\\n    overflow: visible;\\n    padding: 0;\\n  }\\n\\n  .tables .tabs,\\n  .tables .toolbar,\\n  .tables .buttons,\\n  .tables .drawer,\\n  .tables .more-rows {\\n    display: none;\\n  }\\n}"}');
// EXTERNAL MODULE: ./build/src/report/html/page.js + 1 modules
var page = __webpack_require__(24737);
// EXTERNAL MODULE: ./build/src/report/drift/advice.js
var advice = __webpack_require__(90174);
// EXTERNAL MODULE: ./build/src/report/drift/words.js
var words = __webpack_require__(84177);
;// CONCATENATED MODULE: ./build/src/report/drift/html.js








/** Where account and repository differ, as one page with a table that can be searched and sorted. */
function driftHtml(drift) {
    const data = {
        tool: { name: version/* NAME */.o_, version: version/* VERSION */.xv },
        sentence: (0,words/* driftSentence */.L9)(drift),
        levels: permissions/* LEVELS */.A_,
        differences: drift.differences.map(differenceData),
        lists: (0,words/* driftLists */.Bc)(drift),
    };
    return (0,page/* pageOf */.ZZ)('Account and repository', assets_namespaceObject, data);
}
function differenceData(difference) {
    const { role, key, name, repository, account, at, accountLine } = difference;
    const fix = (0,advice/* toTakeOver */.p)(difference);
    return {
        role: role.id,
        roleName: role.name,
        key,
        name,
        repository: permissions/* LEVELS */.A_.indexOf(repository ?? 'NONE'),
        account: permissions/* LEVELS */.A_.indexOf(account ?? 'NONE'),
        place: `${at.source.path}:${(0,source/* positionAt */.t$)(at.source, at.start).line}`,
        line: accountLine,
        takeOver: fix && {
            title: fix.title,
            xml: (0,fix_xml/* fixXml */.b)(fix).map(({ source, line, xml }) => ({ place: `${source.path}:${line}`, text: xml })),
        },
        undo: (0,advice/* toUndo */.O)(difference),
    };
}


/***/ }),

/***/ 84177:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ driftLists),
/* harmony export */   L9: () => (/* binding */ driftSentence),
/* harmony export */   r_: () => (/* binding */ sides)
/* harmony export */ });
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47635);

/** What it all comes to. */
function driftSentence(drift) {
    const { differences, onlyInRepository, onlyInAccount, unmatched, compared } = drift;
    const roles = new Set(differences.map(({ role }) => role.id)).size;
    const parts = [
        ...(differences.length > 0
            ? [`${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(differences.length, 'difference')} in ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(roles, 'role')}`]
            : []),
        ...(onlyInRepository.length > 0
            ? [`${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(onlyInRepository.length, 'role')} only in the repository`]
            : []),
        ...(onlyInAccount.length > 0 ? [`${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(onlyInAccount.length, 'role')} only in the account`] : []),
    ];
    const found = parts.length > 0 ? (0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(parts) : 'No differences';
    const rows = unmatched.length > 0 ? ` ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unmatched.length, 'row')} could not be matched.` : '';
    return `${found}; ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(compared, 'role')} compared.${rows}`;
}
/** `repository VIEW, account FULL`. */
function sides({ repository, account }) {
    return `repository ${repository ?? 'no access'}, account ${account ?? 'no access'}`;
}
/** What else there is to know, by its title; what holds nothing is left out. */
function driftLists(drift) {
    const { onlyInRepository, onlyInAccount, unmatched, notCompared } = drift;
    return [
        {
            title: 'Roles only in the repository',
            lines: onlyInRepository.map(({ id, role }) => `${id}, ${role.source.path}`),
        },
        { title: 'Roles only in the account', lines: onlyInAccount },
        {
            title: 'Rows that could not be matched',
            lines: unmatched.map(({ line, text, why }) => `Line ${line}: ${text}. ${why}`),
        },
        {
            title: 'Not compared',
            lines: notCompared.map(({ role, permission, why }) => permission === null ? `${role}. ${why}` : `${role}, ${permission}. ${why}`),
        },
    ].filter(({ lines }) => lines.length > 0);
}


/***/ }),

/***/ 21164:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fixXml)
/* harmony export */ });
/* harmony import */ var _sdf_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64324);
/* harmony import */ var _sdf_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92724);


/** What a fix writes, place by place: lines that it adds, or else the lines that it changes as they will be. */
function fixXml({ edits }) {
    return [...(0,_sdf_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .bySource */ .DX)(edits)].flatMap(([source, own]) => placesOf(source, own).map((near) => {
        const start = Math.min(...near.map((edit) => edit.start));
        const xml = addedLines(near) ?? changedLines(source, near);
        return { source, line: (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, start).line, xml: onOneLine(xml) };
    }));
}
/** So many lines between two edits are shown with them; what is further apart are two places. */
const MOST_LINES_BETWEEN = 3;
function placesOf(source, edits) {
    const places = [];
    let last = Number.NEGATIVE_INFINITY;
    for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
        const { line } = (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, edit.start);
        if (line - last > MOST_LINES_BETWEEN + 1)
            places.push([edit]);
        else
            places.at(-1)?.push(edit);
        last = Math.max(last, (0,_sdf_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, edit.end).line);
    }
    return places;
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
