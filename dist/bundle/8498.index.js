export const id = 8498;
export const ids = [8498,3093];
export const modules = {

/***/ 8498:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ignoredBy: () => (/* binding */ ignoredBy)
/* harmony export */ });
/* harmony import */ var _util_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3093);

function ignoredBy({ ignore, files }) {
    const isMeant = (0,_util_globs_js__WEBPACK_IMPORTED_MODULE_0__.globFilter)(ignore.map(({ glob }) => glob));
    const waiting = new Map(ignore.map((entry) => [entry, (0,_util_globs_js__WEBPACK_IMPORTED_MODULE_0__.globFilter)([entry.glob.replace(/^!/, '')])]));
    return {
        isIgnored(path) {
            for (const [entry, matches] of waiting)
                if (matches(path))
                    waiting.delete(entry);
            return isMeant(path);
        },
        unused: () => [...waiting.keys()]
            .filter(({ at }) => files.includes(at.source))
            .map(({ at, glob }) => ({ at, message: `"${glob}" matches no folder and no XML file.` })),
    };
}


/***/ }),

/***/ 3093:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   globFilter: () => (/* binding */ globFilter),
/* harmony export */   s: () => (/* binding */ faultInGlob)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

/** What a glob may be at most, so that none keeps a run busy: `{a,b}{a,b}…` doubles with every brace. */
const MAX_LENGTH = 1000;
const MAX_ALTERNATIVES = 200;
const OPTIONS = {
    braceExpandMax: MAX_ALTERNATIVES + 1,
    dot: true,
    nocomment: true,
    nonegate: true,
    // The same globs mean the same on every system: paths have `/`, and `\` makes the next character an ordinary one.
    platform: 'linux',
};
/**
 * A filter for a list of minimatch globs: a path is meant if a glob matches it or a folder above it.
 *
 * Globs begin at the top, as those of GitHub workflows do: `Legacy` and `Legacy/` are the folder there and all in it,
 * `*.xml` the files there, and a double star and slash before a name means any folder. One that begins with `!`
 * takes back what those before it matched; the last that matches decides. An empty list means nothing.
 *
 * Throws for a glob that `faultInGlob` tells.
 */
function globFilter(globs) {
    const patterns = globs.map((glob) => {
        const fault = faultInGlob(glob);
        if (fault !== null)
            throw new Error(fault);
        return { negated: glob.startsWith('!'), matcher: compile(glob) };
    });
    return (path) => {
        const paths = pathAndFolders(path);
        let meant = false;
        for (const { negated, matcher } of patterns) {
            if (meant === negated && paths.some((part) => matcher.match(part)))
                meant = !negated;
        }
        return meant;
    };
}
/** Why a text cannot be used as a glob, or null. */
function faultInGlob(glob) {
    const shown = glob.length > 60 ? `${glob.slice(0, 60)}…` : glob;
    if (glob.length > MAX_LENGTH)
        return `The glob "${shown}" is longer than ${MAX_LENGTH} characters.`;
    try {
        if (compile(glob).set.length <= MAX_ALTERNATIVES)
            return null;
        return `The braces of the glob "${shown}" stand for more than ${MAX_ALTERNATIVES} globs. Write fewer.`;
    }
    catch (error) {
        return `The glob "${shown}" cannot be read: ${error.message}.`;
    }
}
function compile(glob) {
    const path = glob.replace(/^!/, '');
    const pattern = path.replace(/^\.?\/+/, '').replace(/\/+$/, '');
    const isTop = path !== '' && (pattern === '' || pattern === '.');
    return new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(isTop ? '**' : pattern, OPTIONS);
}
function pathAndFolders(path) {
    const paths = [path];
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
        paths.push(path.slice(0, at));
    return paths;
}


/***/ })

};
