import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 995:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_post_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(495);

await (0,_shared_post_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanUp */ .n)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cleanUp)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./.work/compiled/shared/src/leftovers.js


/** The variable by which every program that a step has started is known, whatever has become of the step. */
const stepMarkName = 'ELEANOR_STEP';
/** The name under which `post` finds its value. */
const stepMarkState = 'step-mark';
/**
 * Ends all programs of a step that still run when its main is gone: a runner that kills, kills that one process, and its children
 * lead groups of their own. Each group in which a process has the mark in its environment gets SIGTERM, and SIGKILL when its
 * marked processes have ended or the grace time is over; nothing else is touched. Only Linux tells the environment of a process, and only to its owner;
 * elsewhere nothing is found. Gives how many processes were found; throws where some of them could not be ended.
 */
async function endLeftovers(mark, graceMs = 2000) {
    if (mark === '')
        return 0;
    const first = await ours(mark);
    let left = first;
    const groups = new Set();
    for (const signal of ['SIGTERM', 'SIGKILL']) {
        for (const { group } of left)
            groups.add(group);
        // Also where no mark is left: a process may have ended with the mark, and left one without it in its group.
        for (const group of groups)
            send(group, signal);
        const until = performance.now() + graceMs;
        while (left.length > 0 && performance.now() < until) {
            left = await ours(mark);
            if (left.length > 0)
                await (0,external_node_timers_promises_namespaceObject.setTimeout)(20);
        }
    }
    if (left.length > 0)
        throw new Error(`still running: ${left.map(({ pid }) => pid).join(', ')}`);
    return first.length;
}
async function ours(mark) {
    return (await marked(stepMarkName, mark)).filter(({ group }) => group > 1);
}
/** All processes but this one in whose environment a variable has this value. Source: proc_pid_environ(5); elsewhere there are none. */
async function marked(variable, value) {
    const names = (await (0,promises_namespaceObject.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(names.map(async (name) => ((await hasMark(name, `${variable}=${value}`)) ? await look(name) : undefined)));
    return found.filter((each) => each !== undefined && each.pid !== process.pid);
}
async function hasMark(pid, assignment) {
    const environment = await (0,promises_namespaceObject.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '');
    return environment.split('\0').includes(assignment);
}
/** The name of the program stands in parentheses and may hold anything; state, parent and group follow. Source: proc_pid_stat(5). */
async function look(pid) {
    const stat = await (0,promises_namespaceObject.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
    return Number.isInteger(group) ? { pid: Number(pid), group } : undefined;
}
function send(group, signal) {
    try {
        process.kill(-group, signal);
    }
    catch {
        // It has ended by itself; whatever may not be ended is found again, and told.
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./.work/compiled/shared/src/private-files.js



/** The name that `post` looks for; see `clean-up.ts`. */
const privateFolderState = 'private-folder';
const privateFolderPrefix = 'eleanor-private-';
/**
 * Makes the private folder of this run below `RUNNER_TEMP`. Its path is saved to the action's state before the folder
 * exists, so that `post` finds it whatever happens in between.
 */
async function createPrivateFolder(temp, saveState) {
    const path = join(temp, `${privateFolderPrefix}${randomUUID().slice(0, 8)}`);
    saveState(privateFolderState, path);
    await mkdir(path, { mode: 0o700 });
    return {
        path,
        async write(name, content) {
            const file = join(path, name);
            await writeFile(file, content, { mode: 0o600, flag: 'wx' });
            return file;
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/post.js




/**
 * The whole of every `post` step: ends what main has left running, then the agents of this run, and removes its private folder. It
 * works from the saved state alone, loads no toolkit, can run twice or without state, and never fails the job.
 */
async function cleanUp(env = process.env) {
    await attempt(async () => {
        const ended = await endLeftovers(env[`STATE_${stepMarkState}`] ?? '');
        if (ended > 0)
            process.stdout.write(`Ended ${ended} ${ended === 1 ? 'process' : 'processes'} of this step that still ran.\n`);
    });
    await attempt(async () => {
        const folder = env[`STATE_${privateFolderState}`] ?? '';
        if (folder !== '')
            await removePrivate(folder, env.RUNNER_TEMP);
    });
}
async function attempt(work) {
    try {
        await work();
    }
    catch (error) {
        process.stdout.write(`::warning::Clean-up was not complete: ${post_escape(String(error))}\n`);
    }
}
async function removePrivate(folder, temp) {
    if (!isOurs(folder, temp))
        throw new Error(`${folder} is not a private folder of this suite`);
    await endAgents(folder);
    await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
    process.stdout.write('Removed the private files of this step.\n');
}
function isOurs(folder, temp) {
    return (temp !== undefined &&
        temp !== '' &&
        (0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.resolve)(folder)) === (0,external_node_path_namespaceObject.resolve)(temp) &&
        (0,external_node_path_namespaceObject.basename)(folder).startsWith(privateFolderPrefix));
}
/** Ends each process that has a `<name>.pid` file in the folder and still names the folder in its command line. */
async function endAgents(folder) {
    const names = await (0,promises_namespaceObject.readdir)(folder).catch(() => []);
    for (const name of names.filter((each) => each.endsWith('.pid'))) {
        const pid = Number(await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(folder, name), 'utf8'));
        if (Number.isInteger(pid) && pid > 1 && (await commandLine(pid)).includes(folder))
            process.kill(pid, 'SIGTERM');
    }
}
async function commandLine(pid) {
    return await (0,promises_namespaceObject.readFile)(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
}
function post_escape(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(995);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
