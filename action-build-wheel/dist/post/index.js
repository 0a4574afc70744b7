import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 800:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_context_post_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(166);

await (0,_shared_context_post_js__WEBPACK_IMPORTED_MODULE_0__/* .runPost */ .a)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPost)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/orphan-processes.js


/** The environment variable that marks every program that a step starts. */
const stepMarkerVariable = 'ELEANOR_STEP';
/** The name of the saved state in which `post` finds its value. */
const stepMarkerState = 'step-marker';
/**
 * Stops all programs of a step that still run after its main process has ended: a runner that kills main kills only that one process,
 * while its children lead their own process groups. Each group with a marked process gets SIGTERM, and SIGKILL once its marked processes
 * have ended or the grace time is over. Nothing else is touched. Only Linux shows the environment of a process, and only to its owner;
 * on other systems nothing is found. Returns how many processes were found. Throws if some of them could not be stopped.
 */
async function killOrphans(marker, graceMs = 2000) {
    if (marker === '')
        return 0;
    const found = findOrphans(marker);
    let remaining = found;
    const groups = new Set();
    for (const signal of ['SIGTERM', 'SIGKILL']) {
        for (const { group } of remaining)
            groups.add(group);
        // Groups without a marked process get the signal too: a marked process may have left an unmarked one in its group.
        for (const group of groups)
            signalGroup(group, signal);
        remaining = await waitForEnd(marker, remaining, graceMs);
    }
    if (remaining.length > 0)
        throw new Error(`still running: ${remaining.map(({ pid }) => pid).join(', ')}`);
    return found.length;
}
async function waitForEnd(marker, processes, graceMs) {
    let remaining = processes;
    const deadline = performance.now() + graceMs;
    while (remaining.length > 0 && performance.now() < deadline) {
        remaining = findOrphans(marker);
        if (remaining.length > 0)
            await (0,external_node_timers_promises_namespaceObject.setTimeout)(20);
    }
    return remaining;
}
function findOrphans(marker) {
    return findMarkedProcesses(stepMarkerVariable, marker).filter(({ group }) => group > 1);
}
/**
 * All other processes whose environment has this value for the variable. Source: proc_pid_environ(5); none on other systems. Reads
 * synchronously: a file of /proc takes a tenth of the time that a thread for it takes, and every step looks at all processes.
 */
function findMarkedProcesses(variable, value) {
    const assignment = `${variable}=${value}`;
    const others = listProcesses().filter((pid) => pid !== String(process.pid));
    return others.filter((pid) => hasVariable(pid, assignment)).flatMap((pid) => readProcess(pid) ?? []);
}
function listProcesses() {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)('/proc').filter((name) => /^\d+$/.test(name));
    }
    catch {
        return [];
    }
}
function hasVariable(pid, assignment) {
    const environment = readOrEmpty(`/proc/${pid}/environ`);
    return environment.includes(assignment) && environment.toString().split('\0').includes(assignment);
}
/** The program's name is in parentheses and may hold any character; state, parent and group follow it. Source: proc_pid_stat(5). */
function readProcess(pid) {
    const stat = readOrEmpty(`/proc/${pid}/stat`).toString();
    const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
    return Number.isInteger(group) ? { pid: Number(pid), group } : undefined;
}
/** Empty if the process has ended, or is not ours. */
function readOrEmpty(path) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(path);
    }
    catch {
        return Buffer.alloc(0);
    }
}
function signalGroup(group, signal) {
    try {
        process.kill(-group, signal);
    }
    catch {
        // The group has ended. A process that may not be stopped is found again and reported.
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/private-dir.js



/** The name of the saved state that holds the path of the private folder; `post.ts` reads it. */
const privateDirState = 'private-folder';
const privateDirPrefix = 'eleanor-private-';
/**
 * Creates the private folder of this run in `RUNNER_TEMP`. Its path is saved as state before the folder exists, so that `post` finds
 * it even if the run ends in between.
 */
async function createPrivateDir(temp, saveState) {
    const path = join(temp, `${privateDirPrefix}${randomUUID().slice(0, 8)}`);
    saveState(privateDirState, path);
    return await createFolder(path);
}
/** Creates a folder in a private folder, such as one for each platform. `post` removes it with its parent. */
async function createPrivateSubfolder(parent, name) {
    return await createFolder(join(parent.path, name));
}
async function createFolder(path) {
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

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/unfinished-name.js

/** Names the folder of an environment until it is finished: the name that it will have, which process installs it, and a random end. */
function formatUnfinishedName(finished, { machine, pid }) {
    return `${finished}-${machine}-${pid}-${randomUUID().slice(0, 6)}`;
}
/** Reads such a name. Undefined for another name, such as that of a finished environment. */
function parseUnfinishedName(name) {
    const [, machine, pid] = /-[0-9a-f]{16}-([0-9a-f]{6})-(\d+)-[0-9a-f]{6}$/.exec(name) ?? [];
    return machine === undefined ? undefined : { machine, pid: Number(pid) };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/unfinished-folder.js



/** Ending of the files in the private folder that name a folder elsewhere which is not finished. */
const ending = '.unfinished';
const linkEnding = '.link';
/** Where Python tools are installed. */
const toolsFolder = 'eleanor-tools';
/** Notes a new folder in the tool cache, which outlives the job, so that `post` removes it if this step is killed. `folder` is private. */
async function noteUnfinished(folder, path) {
    await writeFile(join(folder, `${basename(path)}${ending}`), path);
}
/** Removes the noted folders that no link has put into place. A note cannot name anything else than an environment of tools. */
async function removeUnfinished(privateFolder) {
    const names = await (0,promises_namespaceObject.readdir)(privateFolder, { recursive: true }).catch(() => []);
    for (const name of names.filter((each) => each.endsWith(ending))) {
        const path = await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(privateFolder, name), 'utf8');
        const parent = (0,external_node_path_namespaceObject.dirname)(path);
        const isEnvironment = (0,external_node_path_namespaceObject.basename)(parent) === toolsFolder && parseUnfinishedName((0,external_node_path_namespaceObject.basename)(path)) !== undefined;
        if (!isEnvironment || (await isLinked(parent, path)))
            continue;
        for (const each of [path, `${path}${linkEnding}`])
            await (0,promises_namespaceObject.rm)(each, { recursive: true, force: true });
    }
}
async function isLinked(parent, path) {
    const names = (await (0,promises_namespaceObject.readdir)(parent).catch(() => [])).filter((name) => !name.endsWith(linkEnding));
    const targets = await Promise.all(names.map(async (name) => await (0,promises_namespaceObject.readlink)((0,external_node_path_namespaceObject.join)(parent, name)).catch(() => undefined)));
    return targets.includes(path);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/post.js





/**
 * Runs the whole `post` step: stops what main left running, then does the clean-up of the action, stops the agents of this run, and
 * removes its private folder. It needs only the saved state, loads no toolkit, may run twice or without state, and never fails the job.
 */
async function runPost(env = process.env, cleanUp) {
    await warnOnFailure(async () => {
        const count = await killOrphans(env[`STATE_${stepMarkerState}`] ?? '');
        if (count > 0)
            process.stdout.write(`Stopped ${count} ${count === 1 ? 'process' : 'processes'} that this step left running.\n`);
    });
    await warnOnFailure(async () => {
        await cleanUp?.(env);
    });
    await warnOnFailure(async () => {
        const folder = env[`STATE_${privateDirState}`] ?? '';
        if (folder !== '')
            await removePrivateDir(folder, env.RUNNER_TEMP);
    });
}
async function warnOnFailure(work) {
    try {
        await work();
    }
    catch (error) {
        process.stdout.write(`::warning::The clean-up is incomplete: ${escapeData(String(error))}\n`);
    }
}
async function removePrivateDir(folder, temp) {
    if (!isPrivateDir(folder, temp))
        throw new Error(`${folder} is not a private folder of this action`);
    await stopAgents(folder);
    await removeUnfinished(folder);
    await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
    process.stdout.write('Removed the private files of this step.\n');
}
/** Whether the path names a private folder directly in `RUNNER_TEMP`: nothing else may be removed, whatever the state says. */
function isPrivateDir(folder, temp) {
    if (temp === undefined || temp === '')
        return false;
    return (0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.resolve)(folder)) === (0,external_node_path_namespaceObject.resolve)(temp) && (0,external_node_path_namespaceObject.basename)(folder).startsWith(privateDirPrefix);
}
/** Stops each process that has a `<name>.pid` file in the folder, at any depth, and still names the folder on its command line. */
async function stopAgents(folder) {
    const names = await (0,promises_namespaceObject.readdir)(folder, { recursive: true }).catch(() => []);
    for (const name of names.filter((each) => each.endsWith('.pid'))) {
        const pid = Number(await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(folder, name), 'utf8'));
        if (Number.isInteger(pid) && pid > 1 && (await commandLine(pid)).includes(folder))
            process.kill(pid, 'SIGTERM');
    }
}
async function commandLine(pid) {
    return await (0,promises_namespaceObject.readFile)(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
}
/** Escapes the message of a workflow command. Source: GitHub, "Workflow commands for GitHub Actions". */
function escapeData(text) {
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
/******/ var __webpack_exports__ = __nccwpck_require__(800);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
