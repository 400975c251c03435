export const id = 5035;
export const ids = [5035];
export const modules = {

/***/ 21916:
/***/ (function (__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 45035:
/***/ (function (__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _cli_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77642);
/* harmony import */ var _cli_world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31980);


// No process.exit: what is still on its way to stdout would be lost.
process.exitCode = await (0,_cli_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(process.argv.slice(2), (0,_cli_world_js__WEBPACK_IMPORTED_MODULE_1__/* .thisProcess */ .W)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 70752:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ lastValue),
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39604);
/* harmony import */ var _util_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47635);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84366);




/** The value of an option; of several the last. */
function lastValue({ options }, name) {
    return options.get(name)?.at(-1);
}
/** Reads what follows a command. Throws wrong use, with the nearest right word. */
function readArguments(args, known) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: Object.fromEntries(known.map((option) => [option.name, settings(option)])),
    });
    const words = [];
    const options = new Map();
    for (const token of tokens) {
        if (token.kind === 'positional')
            words.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = known.find(({ name }) => name === token.name);
        if (!option)
            throw unknownOption(token.rawName, known);
        const value = option.value === undefined ? noValue(option, token.value) : checked(option, token);
        options.set(option.name, [...(options.get(option.name) ?? []), value]);
    }
    return { words, options };
}
function settings({ short, value }) {
    return { type: value === undefined ? 'boolean' : 'string', ...(short && { short }) };
}
function noValue({ name }, value) {
    if (value !== undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongUse */ .po)(`--${name} does not accept a value, but has "${value}".`);
    return '';
}
/** What looks like an option is the value of one only if it is written `--name=value`. */
function checked({ name, value: placeholder, choices, meant = {} }, { value, inlineValue }) {
    if (!value || (!inlineValue && /^-./.test(value))) {
        const takes = choices ? (0,_util_words_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)(choices) : `a value: --${name} ${placeholder}`;
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongUse */ .po)(`--${name} has no value. It needs ${takes}.`);
    }
    if (choices && !choices.includes(value)) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongUse */ .po)(`"${value}" is not a value of --${name}.${(0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(Object.hasOwn(meant, value) ? meant[value] : (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .zZ)(value, choices))} Use ${(0,_util_words_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)(choices)}.`);
    }
    return value;
}
function unknownOption(written, known) {
    const proposed = meantOption(written, known);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongUse */ .po)(`Unknown option "${written}".${(0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(proposed)} --help lists the options.`);
}
/** The option that is near, the only one that the word is a part of, or the one that takes the word as its value. */
function meantOption(written, known) {
    const near = (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .zZ)(written, known.map(({ name }) => `--${name}`));
    if (near !== null)
        return near;
    const word = written.replace(/^-+/, '').toLowerCase();
    const [part, ...others] = known.filter(({ name }) => name.split('-').includes(word));
    if (part && others.length === 0)
        return `--${part.name}`;
    const taking = known.find(({ choices = [] }) => choices.includes(word));
    return taking ? `--${taking.name} ${word}` : null;
}


/***/ }),

/***/ 24953:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wk: () => (/* binding */ FAILED),
/* harmony export */   YP: () => (/* binding */ NO_VERDICT),
/* harmony export */   f5: () => (/* binding */ PASSED)
/* harmony export */ });
const PASSED = 0;
const FAILED = 1;
/** Wrong use, or a fault: there is no verdict to trust. */
const NO_VERDICT = 2;


/***/ }),

/***/ 84366:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   fC: () => (/* binding */ traceOf),
/* harmony export */   po: () => (/* binding */ wrongUse)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

const WRONG_USE = 'WrongUse';
/** What is thrown where the user has to ask otherwise: its message is all that is told. */
function wrongUse(message) {
    return Object.assign(new Error(message), { name: WRONG_USE });
}
/** What a user is told of something thrown: no stack trace. */
function describeFailure(thrown) {
    const error = asError(thrown);
    if (error.name === WRONG_USE || isOfTheSystem(error))
        return error.message;
    return `Internal error: ${error.message}. Please report it; DEBUG=1 shows where it happened.`;
}
/** Where something was thrown, for those who mend it. */
function traceOf(thrown) {
    return (asError(thrown).stack ?? '').split('\n');
}
function asError(thrown) {
    return node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) ? thrown : new Error(String(thrown));
}
/** A refusal of the operating system, such as "permission denied, open 'x'", says what the user has to know. */
function isOfTheSystem(error) {
    return 'syscall' in error;
}


/***/ }),

/***/ 77642:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/writing/fit-terminal.js
var fit_terminal = __webpack_require__(15193);
// EXTERNAL MODULE: ./build/src/util/nearest.js
var nearest = __webpack_require__(39604);
// EXTERNAL MODULE: ./build/src/util/version.js
var version = __webpack_require__(65534);
// EXTERNAL MODULE: ./build/src/util/words.js
var words = __webpack_require__(47635);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(70752);
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(24953);
;// CONCATENATED MODULE: ./build/src/cli/commands.js
/** Every command, in the order in which help lists them. */
const COMMANDS = [
    {
        name: 'check',
        summary: 'Check roles and permissions of the SDF projects in files and folders',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6084), __webpack_require__.e(915), __webpack_require__.e(3611), __webpack_require__.e(2761), __webpack_require__.e(134), __webpack_require__.e(8837), __webpack_require__.e(4426), __webpack_require__.e(5866), __webpack_require__.e(4355), __webpack_require__.e(9640)]).then(__webpack_require__.bind(__webpack_require__, 19640))).check,
    },
    {
        name: 'diff',
        summary: 'Show what a change does to access, role by role',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6084), __webpack_require__.e(915), __webpack_require__.e(3611), __webpack_require__.e(134), __webpack_require__.e(8837), __webpack_require__.e(1265)]).then(__webpack_require__.bind(__webpack_require__, 31265))).diff,
    },
    {
        name: 'matrix',
        summary: 'Show who may do what: permissions × roles, for auditors and spreadsheets',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6084), __webpack_require__.e(915), __webpack_require__.e(3611), __webpack_require__.e(2761), __webpack_require__.e(134), __webpack_require__.e(8837), __webpack_require__.e(4426), __webpack_require__.e(4355), __webpack_require__.e(9271)]).then(__webpack_require__.bind(__webpack_require__, 9271))).matrix,
    },
    {
        name: 'who',
        summary: 'Show who holds a permission: roles, standard roles and every other way in',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6084), __webpack_require__.e(915), __webpack_require__.e(3611), __webpack_require__.e(2761), __webpack_require__.e(134), __webpack_require__.e(8837), __webpack_require__.e(4426), __webpack_require__.e(4355), __webpack_require__.e(9922), __webpack_require__.e(493)]).then(__webpack_require__.bind(__webpack_require__, 80022))).who,
    },
    {
        name: 'diagnose',
        summary: 'Turn errors of NetSuite, SDF or an integration into the permission to add',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6084), __webpack_require__.e(915), __webpack_require__.e(3611), __webpack_require__.e(2761), __webpack_require__.e(134), __webpack_require__.e(8837), __webpack_require__.e(4426), __webpack_require__.e(7087)]).then(__webpack_require__.bind(__webpack_require__, 7087))).diagnose,
    },
    {
        name: 'explain',
        summary: 'Explain a rule, a duty, a permission or a role',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6084), __webpack_require__.e(915), __webpack_require__.e(3611), __webpack_require__.e(2761), __webpack_require__.e(134), __webpack_require__.e(8837), __webpack_require__.e(4426), __webpack_require__.e(8690)]).then(__webpack_require__.bind(__webpack_require__, 88690))).explain,
    },
    {
        name: 'drift',
        summary: 'Compare the roles of the repository with an export of what the account has',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6084), __webpack_require__.e(915), __webpack_require__.e(3611), __webpack_require__.e(2761), __webpack_require__.e(134), __webpack_require__.e(8837), __webpack_require__.e(4426), __webpack_require__.e(4355), __webpack_require__.e(8775)]).then(__webpack_require__.bind(__webpack_require__, 78775))).drift,
    },
    {
        name: 'report',
        summary: 'Merge the reports of several accounts or repositories into one',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3611), __webpack_require__.e(5937)]).then(__webpack_require__.bind(__webpack_require__, 65937))).report,
    },
    {
        name: 'init',
        summary: 'Write a commented config and a workflow for this repository',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6084), __webpack_require__.e(915), __webpack_require__.e(3611), __webpack_require__.e(2761), __webpack_require__.e(134), __webpack_require__.e(5866), __webpack_require__.e(8761)]).then(__webpack_require__.bind(__webpack_require__, 54757))).init,
    },
];

// EXTERNAL MODULE: ./build/src/cli/failure.js
var failure = __webpack_require__(84366);
;// CONCATENATED MODULE: ./build/src/cli/help.js


/** What every command takes. */
const COMMON_OPTIONS = [
    { name: 'help', short: 'h', summary: 'Show this help' },
    { name: 'version', short: 'V', summary: 'Show the version' },
];
/** The help of the program. */
function programHelp() {
    return `Checks roles and permissions of NetSuite SDF projects. Needs no account.

Usage: ${version/* NAME */.o_} <command> [options]

Commands:
${table(COMMANDS.map(({ name, summary }) => [name, summary]))}

Options:
${optionTable(COMMON_OPTIONS)}

Exit codes:
${table([
        ['0', 'passed'],
        ['1', 'findings at or above the threshold'],
        ['2', 'no result: incorrect usage, something that could not be read, or an internal error'],
    ])}

${version/* NAME */.o_} <command> --help shows more about a command.
${version/* HOME */.yZ}
`;
}
/** The help of one command. */
function commandHelp(name, { takes, about, options }) {
    return `${about}

Usage: ${[version/* NAME */.o_, name, takes, '[options]'].filter((word) => word !== '').join(' ')}

Options:
${optionTable([...options, ...COMMON_OPTIONS])}
`;
}
function optionTable(options) {
    return table(options.map(({ name, short, value, summary }) => {
        const dashes = short ? `-${short}, --${name}` : `--${name}`;
        return [value === undefined ? dashes : `${dashes} ${value}`, summary];
    }));
}
function table(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

;// CONCATENATED MODULE: ./build/src/cli/run.js











/** Runs the program with its arguments and gives back the exit code. Never throws. */
async function run(args, world) {
    try {
        return await dispatch(args, world);
    }
    catch (thrown) {
        world.tell(`${version/* NAME */.o_}: ${(0,failure/* describeFailure */.Ic)(thrown)}`);
        if (world.env.DEBUG)
            for (const line of (0,failure/* traceOf */.fC)(thrown))
                world.tell(line);
        return cli_command/* NO_VERDICT */.YP;
    }
}
async function dispatch([first, ...rest], world) {
    if (first === undefined) {
        world.print((0,fit_terminal/* fitTerminal */.q)(programHelp(), world.width));
        throw (0,failure/* wrongUse */.po)(`Name a command: ${(0,words/* either */.gP)(names())}.`);
    }
    if (first === 'help')
        return help(rest, world);
    if (first.startsWith('-'))
        return programOption(first, world);
    const entry = COMMANDS.find(({ name }) => name === first);
    if (!entry)
        throw unknownCommand(first, world);
    return runCommand(entry, rest, world);
}
function programOption(written, world) {
    const { options } = (0,cli_arguments/* readArguments */.l)([written], COMMON_OPTIONS);
    world.print(options.has('help') ? (0,fit_terminal/* fitTerminal */.q)(programHelp(), world.width) : `${version/* VERSION */.xv}\n`);
    return cli_command/* PASSED */.f5;
}
/** `help` and `help COMMAND` say what `--help` does. */
async function help([command, ...more], world) {
    if (command !== undefined && more.length === 0)
        return dispatch([command, '--help'], world);
    return programOption('--help', world);
}
async function runCommand({ name, load }, args, world) {
    const command = await load();
    const given = (0,cli_arguments/* readArguments */.l)(args, [...command.options, ...COMMON_OPTIONS]);
    if (given.options.has('help'))
        world.print((0,fit_terminal/* fitTerminal */.q)(commandHelp(name, command), world.width));
    else if (given.options.has('version'))
        world.print(`${version/* VERSION */.xv}\n`);
    else
        return command.run(given, world);
    return cli_command/* PASSED */.f5;
}
function unknownCommand(word, { folder }) {
    const isPath = (0,nearest/* nearestWord */.zZ)(word, COMMANDS.map(({ name }) => name)) === null && (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, word));
    const meant = isPath
        ? ` To check the path, write: ${version/* NAME */.o_} check "${word}".`
        : (0,nearest/* didYouMean */.au)((0,nearest/* nearestWord */.zZ)(word, names()));
    return (0,failure/* wrongUse */.po)(`Unknown command "${word}".${meant} The commands are ${(0,words/* listed */.KE)(names())}.`);
}
function names() {
    return COMMANDS.map(({ name }) => name);
}


/***/ }),

/***/ 31980:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ thisProcess)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _report_writing_fit_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15193);
/* harmony import */ var _report_writing_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73579);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24953);




/** The process as a command sees it. */
function thisProcess() {
    const { stdout, stderr, env } = process;
    stdout.on('error', lostReport);
    stderr.on('error', () => { });
    return {
        get folder() {
            return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(process.cwd());
        },
        env,
        colour: wantsColour(stdout.isTTY, env),
        width: stdout.isTTY ? stdout.columns : null,
        input: () => (process.stdin.isTTY ? null : process.stdin),
        print: (text) => stdout.write(text),
        tell,
    };
}
function tell(line) {
    const { isTTY, columns } = process.stderr;
    process.stderr.write(`${(0,_report_writing_fit_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .fitTerminal */ .q)((0,_report_writing_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(line), isTTY ? columns : null)}\n`);
}
/** A reader that has seen enough, such as `head`, is no fault; a report that cannot be written is. */
function lostReport(error) {
    if (error.code === 'EPIPE')
        return;
    tell(`The report could not be written: ${error.message}`);
    process.once('exit', () => {
        process.exitCode = _command_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_VERDICT */ .YP;
    });
}
function wantsColour(isTerminal, env) {
    if (env.NO_COLOR)
        return false;
    if (env.FORCE_COLOR !== undefined)
        return !['0', 'false'].includes(env.FORCE_COLOR);
    return Boolean(isTerminal) && env.TERM !== 'dumb';
}


/***/ }),

/***/ 68744:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth)
/* harmony export */ });
/** Marks that stand on the letter before them, and the letters of Hangul that join the one before. */
const NO_COLUMN = /[\p{Mn}\p{Me}\u1160-\u11FF]/u;
/** What terminals show two columns wide. Scripts and blocks that nobody writes names in are left out. */
const TWO_COLUMNS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yi}\p{Emoji_Presentation}\u3000-\u303E\u3099-\u30FF\u3190-\u4DFF\uFE10-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const HALF_WIDTH = /[\uFF61-\uFFDC]/;
/** How many columns of a terminal a text takes. */
function displayWidth(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += columnsOf(character);
    return width;
}
function columnsOf(character) {
    if (NO_COLUMN.test(character))
        return 0;
    return TWO_COLUMNS.test(character) && !HALF_WIDTH.test(character) ? 2 : 1;
}


/***/ }),

/***/ 15193:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ fitTerminal)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68744);

/** What paints text and takes no room. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are made of them
const PAINT = /\u001B\[[\d;]*m/g;
/** Lines of files: a code frame, XML, an address. They are of use only as they are. */
const AS_IT_IS = /│|^\s*<|^\s*\S+$/;
/** A first column, such as that of options in a help: what follows is set below itself. */
const FIRST_COLUMN = /^ *\S(?:.*?\S)?(?: {2,})(?=\S)/;
/**
 * A text for people, its lines broken at blanks to the width of a terminal, so that the terminal breaks no words. What
 * follows stands below the start of its line or column. With a width of null nothing changes: no terminal shows it.
 */
function fitTerminal(text, width) {
    if (!width || width < LEAST_WIDTH)
        return text;
    return text
        .split('\n')
        .flatMap((line) => fitLine(line, width))
        .join('\n');
}
/** In less room nothing can be set well. */
const LEAST_WIDTH = 20;
function fitLine(line, width) {
    const bare = line.replace(PAINT, '');
    if ((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(bare) <= width || AS_IT_IS.test(bare))
        return [line];
    const indent = ' '.repeat(hangingIndent(bare, width));
    const lines = [];
    let current = '';
    for (const piece of line.split(/(?<=\S)(?= )/)) {
        const next = current + piece;
        if (current.trim() !== '' && widthOf(next) > width) {
            lines.push(current);
            current = indent + piece.trimStart();
        }
        else
            current = next;
    }
    return [...lines, current];
}
function widthOf(text) {
    return (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(text.replace(PAINT, ''));
}
function hangingIndent(bare, width) {
    const column = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(FIRST_COLUMN.exec(bare)?.[0] ?? '');
    const start = bare.length - bare.trimStart().length;
    return column > 0 && column <= width / 2 ? column : start;
}


/***/ }),

/***/ 73579:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   SV: () => (/* binding */ plainDocument),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export plainLines */
/**
 * What a reader of a log or terminal must not meet as it is: control characters (line ends, tabs and ANSI sequences
 * among them), marks that cannot be seen or that turn the direction of text, and halves of surrogate pairs.
 */
const UNSEEN = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]`;
/** What makes a line a command to the runner of a workflow: `::` where it begins, `##[` or `##vso[` anywhere. It is no command itself where the report carries it. */
const COMMAND = String.raw `(?<=^\s*:):|(?<=#{2}[a-z]*)\[`;
/** Looks only back, so that what stands for the start of a text is the start of what stands for the text. */
const UNSAFE = new RegExp(`${UNSEEN}|${COMMAND}`, 'gu');
const SHORT = new Map([
    ['\t', '\\t'],
    ['\n', '\\n'],
    ['\r', '\\r'],
]);
/**
 * A text on one line, safe to print wherever on a line of a log or terminal: what is unseen is shown as an escape
 * like \u202E, and nothing reads as a workflow command.
 */
function plain(text) {
    return text.replace(UNSAFE, shownAs);
}
/** The same for a text of several lines, whose line breaks stay. */
function plainLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => plain(line))
        .join('\n');
}
/** The same for a document, in which code may be indented by tabs, and blanks without a width break what is live. */
function plainDocument(text) {
    const shown = (found) => (found === '\t' || found === '\u200B' ? found : shownAs(found));
    return text
        .split(/\r?\n/)
        .map((line) => line.replace(UNSAFE, shown))
        .join('\n');
}
/** JSON that is as safe to print, and means what it meant. Its own line breaks stay. */
function plainJson(json) {
    return json.replace(UNSAFE, (found) => (found === '\n' ? found : unitsOf(found)));
}
function unitsOf(character) {
    return character
        .split('')
        .map((unit) => `\\u${hexadecimal(unit.charCodeAt(0))}`)
        .join('');
}
function shownAs(character) {
    const short = SHORT.get(character);
    if (short)
        return short;
    const code = hexadecimal(character.codePointAt(0) ?? 0);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
}
function hexadecimal(code) {
    return code.toString(16).toUpperCase().padStart(4, '0');
}


/***/ }),

/***/ 64465:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText),
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
/** Sorts by characters, the same on every machine: no locale has a say. */
function compareText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
/** The first texts that differ decide. */
function compareTexts(one, other) {
    const differing = one.findIndex((text, index) => text !== other[index]);
    if (differing === -1)
        return 0;
    return compareText(one[differing] ?? '', other[differing] ?? '');
}


/***/ }),

/***/ 39604:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ nearestWords),
/* harmony export */   V5: () => (/* binding */ nearestAmong),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64465);


/** One letter in five may be wrong, and at most three: a word further off was probably meant as it is. */
const LETTERS_PER_TYPO = 5;
const MOST_TYPOS = 3;
/**
 * The words that a misspelt one probably stands for, nearest first and at most `max`; none if none is near.
 *
 * Case does not count: a word that differs in nothing else is the nearest. Words that are equally near come
 * in the order of their characters, whatever the order of `words`.
 */
function nearestWords(word, words, max) {
    return nearestAmong(words)(word, max);
}
/** `nearestWords` for many words and one list, at which it looks but once. */
function nearestAmong(words) {
    const candidates = Array.from(words, (written) => ({ written, ...readable(written) }));
    return (word, max) => {
        const typos = Math.min(MOST_TYPOS, Math.floor(word.length / LETTERS_PER_TYPO));
        const { lower, letters } = readable(word);
        const near = [];
        for (const candidate of candidates) {
            if (Math.abs(candidate.lower.length - lower.length) > typos)
                continue;
            if (more(letters, candidate.letters) > typos || more(candidate.letters, letters) > typos)
                continue;
            const away = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(lower, candidate.lower);
            if (away <= typos)
                near.push({ written: candidate.written, away });
        }
        near.sort((a, b) => a.away - b.away || (0,_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.written, b.written));
        return near.slice(0, max).map(({ written }) => written);
    };
}
/** A word without its case, and a bit for each of its letters: few words that are far off have nearly the same. */
function readable(word) {
    const lower = word.toLowerCase();
    let letters = 0;
    for (let at = 0; at < lower.length; at++)
        letters |= 1 << (lower.charCodeAt(at) & 31);
    return { lower, letters };
}
/** How many letters the first has that the second lacks: no more than letters have to be changed. */
function more(one, other) {
    let count = 0;
    for (let left = one & ~other; left !== 0; left &= left - 1)
        count++;
    return count;
}
/** Of a shorter word any letter may be meant. */
const LEAST_LETTERS = 3;
/**
 * The word that was probably meant, whatever its case; null where none is near. In a short word one letter may be wrong
 * as well, and two that have changed places count as one: people type these words.
 */
function nearestWord(word, words) {
    let nearest = null;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of words) {
        const letters = candidate.replace(/^-+/, '').length;
        const most = Math.min(MOST_TYPOS, Math.max(Math.floor(letters / LETTERS_PER_TYPO), 1));
        if (letters < LEAST_LETTERS || Math.abs(word.length - candidate.length) > most)
            continue;
        const [one, other] = [word.toLowerCase(), candidate.toLowerCase()];
        const away = isSwapped(one, other) ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(one, other);
        if (away < least && away <= most)
            [nearest, least] = [candidate, away];
    }
    return nearest;
}
/** Whether two neighbours have changed places, and nothing else differs. */
function isSwapped(one, other) {
    if (one.length !== other.length)
        return false;
    let at = 0;
    while (at < one.length && one[at] === other[at])
        at++;
    return (at + 1 < one.length &&
        one[at] === other[at + 1] &&
        one[at + 1] === other[at] &&
        one.slice(at + 2) === other.slice(at + 2));
}
/** ` Did you mean "x"?`, or nothing. */
function didYouMean(nearest) {
    return nearest ? ` Did you mean "${nearest}"?` : '';
}


/***/ }),

/***/ 65534:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cZ: () => (/* binding */ SCHEMA_URL),
/* harmony export */   g2: () => (/* binding */ RELEASE),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   qU: () => (/* binding */ helpUri),
/* harmony export */   xv: () => (/* binding */ VERSION),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
const NAME = 'sdf-role-compliance';
/** Equal to that of package.json, which a test sees to: the bundle has no package.json to ask. */
const VERSION = '0.1.0';
const HOME = 'https://github.com/sdf-role-compliance/sdf-role-compliance';
/** The tag that workflows name. It moves with every release of its major version; the release workflow refuses any other major version. */
const RELEASE = 'v1';
/** Where editors get the JSON Schema of the config that the released version reads. */
const SCHEMA_URL = `${HOME.replace('//github.com/', '//raw.githubusercontent.com/')}/${RELEASE}/schema/${NAME}.schema.json`;
/** Where a rule is documented. */
function helpUri(ruleId) {
    return `${HOME}/blob/main/docs/rules/${ruleId}.md`;
}


/***/ }),

/***/ 47635:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Z1: () => (/* binding */ eitherInShort),
/* harmony export */   c0: () => (/* binding */ people),
/* harmony export */   gP: () => (/* binding */ either)
/* harmony export */ });
/** A number with its noun: `1 role`, `2 roles`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** A number of persons: `1 person`, `2 people`. */
function people(number) {
    return number === 1 ? '1 person' : `${number} people`;
}
/** Words as a list in a sentence: `a`, `a and b`, `a, b and c`. */
function listed(words, conjunction = 'and') {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
/** Words of which one is meant: `a, b or c`. */
function either(words) {
    return listed(words, 'or');
}
/** More than the longest list of names that a field of SDF takes; the hours of `tfaduration` are more. */
const MOST_SHOWN = 16;
/** The values that something takes, as `either` lists them; a long list by its ends. */
function eitherInShort(values) {
    if (values.length <= MOST_SHOWN)
        return either(values);
    return `${values.slice(0, 6).join(', ')} … ${values.at(-1)}`;
}


/***/ })

};
