export const id = 9824;
export const ids = [9824];
export const modules = {

/***/ 89824:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   originOf: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export webAddress */
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89265);

/** The commit that is checked out in a folder, and the address of its repository; null where git knows none. */
function originOf(folder) {
    try {
        const remote = (0,_files_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(folder, ['config', '--get', 'remote.origin.url']).toString().trim();
        const commit = (0,_files_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(folder, ['rev-parse', '--verify', 'HEAD']).toString().trim();
        const repository = webAddress(remote);
        return repository !== null && /^[0-9a-f]{40,64}$/.test(commit) ? { repository, commit } : null;
    }
    catch {
        return null;
    }
}
/** Where a browser finds what git fetches from an address, without a password that stands in it. */
function webAddress(remote) {
    const short = /^(?:[\w.-]+@)?(?<host>[\w.-]+\.[\w-]+):(?!\/\/)(?<path>[^\s]+)$/.exec(remote)?.groups;
    const written = short ? `https://${short.host}/${short.path}` : remote;
    if (!URL.canParse(written))
        return null;
    const { protocol, hostname, port, pathname } = new URL(written);
    if (!['https:', 'http:', 'ssh:', 'git:'].includes(protocol) || hostname === '')
        return null;
    const isWeb = protocol === 'https:' || protocol === 'http:';
    const host = isWeb && port !== '' ? `${hostname}:${port}` : hostname;
    return `${protocol === 'http:' ? 'http:' : 'https:'}//${host}${pathname.replace(/\/$/, '').replace(/\.git$/, '')}`;
}


/***/ })

};
