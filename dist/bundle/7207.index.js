export const id = 7207;
export const ids = [7207];
export const modules = {

/***/ 7207:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateBaseline: () => (/* binding */ updateBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_relative_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9045);
/* harmony import */ var _settle_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2202);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7635);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3135);
/* harmony import */ var _repository_top_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1084);







/**
 * Writes a baseline that accepts what a run has found and forgets what is mended: entries of the folders that were
 * searched, of which nothing is left. Gives it back, and null where the run has not seen everything.
 */
function updateBaseline(file, { findings, mended, problems }, { baseline, pathInRepository }, folders, world) {
    if (problems.length > 0) {
        world.tell('The baseline was not updated: not everything could be read.');
        return null;
    }
    const top = (0,_repository_top_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryTop */ .K)(world.folder);
    const isSearched = (project) => folders.some((folder) => (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.folder, folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, project)));
    const gone = mended.filter(({ project }) => isSearched(project));
    const updated = (0,_settle_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .updatedBaseline */ .v4)(baseline, gone, findings, pathInRepository);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLinkOut */ .r)(file, (0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(world.folder, file), world);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, (0,_settle_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineText */ .BW)(updated));
    const added = updated.size + gone.length - baseline.size;
    world.tell(`Baseline written to ${(0,_files_relative_path_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(world.folder, file)}: ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(updated.size, 'finding')}, ${added} added, ${gone.length} mended.`);
    return updated;
}


/***/ })

};
