export const id = 457;
export const ids = [457];
export const modules = {

/***/ 19457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findCompression: () => (/* binding */ findCompression),
  findEntry: () => (/* binding */ findEntry)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/auth.js
var auth = __webpack_require__(92145);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/tool-query.js
var tool_query = __webpack_require__(76319);
// EXTERNAL MODULE: ./.work/compiled/shared/src/concurrency/sleep.js
var sleep = __webpack_require__(59759);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/retry.js

/**
 * Runs `work` until it succeeds, fails permanently, or has used its retries. Then the last error is thrown unchanged. `attempt` counts
 * from 0; `previous` is the error of the attempt before, undefined in the first one. Work that creates something must first check whether it
 * exists when `attempt` is not 0: the previous attempt may have succeeded although its response was lost.
 */
async function withRetry(policy, work) {
    let previous;
    for (let attempt = 0;; attempt++) {
        try {
            return await work(attempt, previous);
        }
        catch (error) {
            previous = error;
            policy.signal.throwIfAborted();
            const planned = policy.delaysMs[attempt];
            if (planned === undefined || !policy.isTransient(error))
                throw error;
            const delayMs = policy.retryAfterMs?.(error) ?? planned;
            policy.onRetry?.(error, delayMs);
            await (0,sleep/* sleep */.y)(delayMs, policy.signal);
        }
    }
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/cache/entry-request.js





/** The modes of the runner in which entries can be restored. Unknown ones count as readable, as in @actions/cache. */
const unreadableModes = ['none', 'write-only'];
/**
 * Finds an entry without downloading it, which @actions/cache cannot do: its `restoreCache` unpacks the archive right away, wherever
 * its members point. Undefined if there is no such entry. Source: @actions/cache 6.3.0, `restoreCacheV1` and `restoreCacheV2`.
 */
async function findEntry(request) {
    const { env, signal } = request;
    if (unreadableModes.includes((env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase()))
        return undefined;
    const http = new lib/* HttpClient */.Qq('eleanor', [new auth/* BearerCredentialHandler */.tZ(env.ACTIONS_RUNTIME_TOKEN ?? '')]);
    const version = entryVersion(request.paths, request.compression ?? (await findCompression(env)));
    const find = usesVersion2(env) ? findEntryVersion2 : findEntryVersion1;
    return await withRetry({ delaysMs: [500, 1500], signal, isTransient }, () => find(http, { ...request, version }));
}
async function findEntryVersion2(http, { keys, version, env }) {
    const url = new URL('/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL', env.ACTIONS_RESULTS_URL);
    const [key, ...restoreKeys] = keys;
    const { statusCode, result } = await http.postJson(url.href, { key, restore_keys: restoreKeys, version });
    if (statusCode === 404)
        throw new lib/* HttpClientError */.Kg(`${url.origin} is no cache service`, statusCode);
    // Protocol Buffers allow both spellings in JSON.
    const found = { key: result?.matched_key ?? result?.matchedKey, url: result?.signed_download_url ?? result?.signedDownloadUrl };
    return result?.ok === true && isEntry(found) ? found : undefined;
}
/** GitHub Enterprise Server knows only this one. */
async function findEntryVersion1(http, { keys, version, env }) {
    const service = [env.ACTIONS_CACHE_URL, env.ACTIONS_RESULTS_URL].find((url) => (url ?? '') !== '') ?? '';
    const url = `${service}_apis/artifactcache/cache?keys=${encodeURIComponent(keys.join(','))}&version=${version}`;
    const accept = 'application/json;api-version=6.0-preview.1';
    const { result } = await http.getJson(url, { accept });
    const found = { key: result?.cacheKey, url: result?.archiveLocation };
    return isEntry(found) ? found : undefined;
}
function isEntry(found) {
    return (found.key ?? '') !== '' && (found.url ?? '') !== '';
}
/** Source: @actions/cache 6.3.0, `getCacheServiceVersion` and `isGhes`. */
function usesVersion2(env) {
    const server = env.GITHUB_SERVER_URL ?? '';
    const host = new URL(server === '' ? 'https://github.com' : server).hostname;
    return /^github\.com$|\.ghe\.com$|\.localhost$/i.test(host) && (env.ACTIONS_CACHE_SERVICE_V2 ?? '') !== '';
}
/** Distinguishes entries of the same key with other paths or another compression. Source: @actions/cache 6.3.0, `getCacheVersion`. */
function entryVersion(paths, method) {
    const system = process.platform === 'win32' ? ['windows-only'] : [];
    return (0,external_node_crypto_.createHash)('sha256')
        .update([...paths, method, ...system, '1.0'].join('|'))
        .digest('hex');
}
/** The compression of the entries that this machine makes and restores. Source: @actions/cache 6.3.0, `getCompressionMethod`. */
async function findCompression(env) {
    const answer = await (0,tool_query/* createToolQuery */.F)()('zstd', ['--quiet', '--version'], { env }).catch(() => undefined);
    return (answer?.stdout ?? '').trim() === '' ? 'gzip' : 'zstd-without-long';
}
/** Whether the service may answer another time. A limit (429) says that it will not soon. */
function isTransient(error) {
    return !(error instanceof lib/* HttpClientError */.Kg) || error.statusCode >= 500;
}


/***/ }),

/***/ 76319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ createToolQuery)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41955);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);
/* harmony import */ var _child_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68234);



/** Creates the tool query of one action run. `extraEnv` is added to the environment of every program. */
function createToolQuery(extraEnv = {}) {
    return async (command, args, { cwd, env = process.env } = {}) => {
        const variables = Object.entries({ ...(0,_child_env_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutInputs */ .i$)(env), ...extraEnv });
        const defined = variables.filter((entry) => entry[1] !== undefined);
        try {
            const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)(command, [...args], {
                ...(cwd === undefined ? {} : { cwd }),
                env: Object.fromEntries(defined),
                silent: true,
                ignoreReturnCode: true,
            });
            return { code: exitCode, stdout, stderr };
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${command} could not be started`, {
                why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error),
                fix: 'Install it or put it on PATH',
            });
        }
    };
}


/***/ }),

/***/ 92145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tZ: () => (/* binding */ BearerCredentialHandler)
/* harmony export */ });
/* unused harmony exports BasicCredentialHandler, PersonalAccessTokenCredentialHandler */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map

/***/ })

};
