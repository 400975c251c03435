export const id = 1265;
export const ids = [1265];
export const modules = {

/***/ 6304:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ scopeChanges)
/* harmony export */ });
/* harmony import */ var _util_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4465);
/* harmony import */ var _match_projects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4788);


/** What enters or leaves the deploy scope, where both versions have a deploy.xml that can be read. */
function scopeChanges(base, head) {
    return (0,_match_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .matchProjects */ .C)(base, head)
        .filter((pair) => pair.base !== pair.head)
        .flatMap(changesOf)
        .sort((one, other) => (0,_util_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)([one.project, one.change, one.object], [other.project, other.change, other.object]));
}
function changesOf({ base, head }) {
    if (!base?.deploy || !head?.deploy)
        return [];
    return [...head.definitions].flatMap(([object, files]) => {
        const known = base.definitions.get(object);
        const deployed = files.find(({ inScope }) => inScope);
        const [file] = deployed ? [deployed] : files;
        const was = known?.some(({ inScope }) => inScope);
        if (!file || was === undefined || was === (deployed !== undefined))
            return [];
        const change = deployed ? 'enters' : 'leaves';
        return {
            project: head.root,
            object,
            file: file.path,
            change,
            isSuiteApp: head.manifest?.isSuiteApp === true,
        };
    });
}


/***/ }),

/***/ 1265:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _access_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5482);
/* harmony import */ var _access_scope_changes_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6304);
/* harmony import */ var _check_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2710);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9265);
/* harmony import */ var _files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1274);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9045);
/* harmony import */ var _report_fit_terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5708);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(752);
/* harmony import */ var _base_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7996);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4953);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4366);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8719);
/* harmony import */ var _report_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7591);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3374);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1210);















/** The formats of a change of access. Each is loaded when it is asked for. */
const FORMATS = {
    text: async () => {
        const { accessText } = await __webpack_require__.e(/* import() */ 3954).then(__webpack_require__.bind(__webpack_require__, 3954));
        return (changes, _, scope, colour) => accessText(changes, colour, scope);
    },
    json: async () => (await __webpack_require__.e(/* import() */ 7675).then(__webpack_require__.bind(__webpack_require__, 7675))).accessJson,
    markdown: async () => (await __webpack_require__.e(/* import() */ 2836).then(__webpack_require__.bind(__webpack_require__, 2836))).accessMarkdown,
};
const OPTIONS = [
    (0,_report_options_js__WEBPACK_IMPORTED_MODULE_9__/* .formatOption */ .Bx)('Write the change', Object.keys(FORMATS), 'text'),
    _report_options_js__WEBPACK_IMPORTED_MODULE_9__/* .OUTPUT_OPTION */ .g3,
];
const diff = {
    takes: 'BASE [HEAD]',
    about: `Tells what a change does to access, role by role: from one git revision to another, or to the files as they are.
BASE...HEAD compares with where HEAD has left BASE, as git does. Looks at the project of the current folder, or at
those below it.`,
    options: OPTIONS,
    async run(given, world) {
        const versions = versionsOf(given.words, world);
        const targets = (0,_targets_js__WEBPACK_IMPORTED_MODULE_10__/* .findTargets */ .q)([], world.folder);
        const pathOf = (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pathSeenFrom */ .xG)(world.folder);
        const treeAt = (revision) => (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .N)(() => (0,_files_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .gitTree */ .$)(world.folder, revision, targets.folders, () => false));
        const head = versions.head === null ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .treeOf */ .g)(targets, () => false, world) : treeAt(versions.head);
        const deliver = (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .deliverTo */ .B)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .lastValue */ .k)(given, 'output'), head, world);
        const after = (0,_check_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .H)(head, pathOf);
        const before = (0,_check_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .H)(treeAt(versions.base), pathOf, { tree: head, loaded: after });
        const format = (0,_report_options_js__WEBPACK_IMPORTED_MODULE_9__/* .formatOf */ .be)(given, Object.keys(FORMATS), 'text');
        const report = await FORMATS[format]();
        const colour = world.colour && !given.options.has('output');
        const scope = (0,_access_scope_changes_js__WEBPACK_IMPORTED_MODULE_12__/* .scopeChanges */ .k)(before.projects, after.projects);
        const text = report((0,_access_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .accessChanges */ ._0)(before.projects, after.projects), versions, scope, colour);
        deliver(format === 'text' && !given.options.has('output') ? (0,_report_fit_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .fitTerminal */ .q)(text, world.width) : text);
        const problems = [...problemsOf(before, versions.base), ...problemsOf(after, versions.head)];
        for (const problem of problems)
            world.tell(problem);
        return problems.length > 0 ? _command_js__WEBPACK_IMPORTED_MODULE_14__/* .NO_VERDICT */ .YP : _command_js__WEBPACK_IMPORTED_MODULE_14__/* .PASSED */ .f5;
    },
};
function versionsOf([first, second, ...more], { folder }) {
    if (first === undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .wrongUse */ .po)('Name a git revision to compare with, for example: diff main');
    if (more.length > 0)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .wrongUse */ .po)(`"${more[0]}" is one too many: diff compares two git revisions.`);
    const range = /^(?<from>.+?)(?<dots>\.{2,3})(?<to>.*)$/.exec(first)?.groups;
    if (!range)
        return { base: first, head: second ?? null };
    if (second !== undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .wrongUse */ .po)(`"${first}" names two revisions already; "${second}" is one too many.`);
    const { from = '', dots, to } = range;
    const head = to || 'HEAD';
    const base = dots === '..' ? from : (0,_base_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .asked */ .N)(() => (0,_files_git_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeBase */ .wu)(folder, from, head));
    if (base === null)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .wrongUse */ .po)(`"${from}" and "${head}" have no commit in common in this clone.`);
    return { base, head };
}
/** What could not be read: without it the change is not told whole. */
function problemsOf(loaded, revision) {
    const where = revision === null ? '' : `At ${revision}: `;
    return (0,_check_load_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadOf */ .D)(loaded).map((problem) => where + problem);
}


/***/ })

};
