export const id = 961;
export const ids = [961];
export const modules = {

/***/ 6961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findCompression: () => (/* binding */ findCompression),
/* harmony export */   findEntry: () => (/* binding */ findEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4942);
/* harmony import */ var _actions_http_client_lib_auth__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2145);
/* harmony import */ var _process_tool_query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6319);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5111);





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
    const http = new _actions_http_client__WEBPACK_IMPORTED_MODULE_1__.HttpClient('eleanor', [new _actions_http_client_lib_auth__WEBPACK_IMPORTED_MODULE_2__/* .BearerCredentialHandler */ .tZ(env.ACTIONS_RUNTIME_TOKEN ?? '')]);
    const version = entryVersion(request.paths, request.compression ?? (await findCompression(env)));
    const find = usesVersion2(env) ? findEntryVersion2 : findEntryVersion1;
    return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .withRetry */ .b)({ delaysMs: [500, 1500], signal, isTransient }, () => find(http, { ...request, version }));
}
async function findEntryVersion2(http, { keys, version, env }) {
    const url = new URL('/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL', env.ACTIONS_RESULTS_URL);
    const [key, ...restoreKeys] = keys;
    const { statusCode, result } = await http.postJson(url.href, { key, restore_keys: restoreKeys, version });
    if (statusCode === 404)
        throw new _actions_http_client__WEBPACK_IMPORTED_MODULE_1__/* .HttpClientError */ .Kg(`${url.origin} is no cache service`, statusCode);
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update([...paths, method, ...system, '1.0'].join('|'))
        .digest('hex');
}
/** The compression of the entries that this machine makes and restores. Source: @actions/cache 6.3.0, `getCompressionMethod`. */
async function findCompression(env) {
    const answer = await (0,_process_tool_query_js__WEBPACK_IMPORTED_MODULE_3__/* .createToolQuery */ .F)()('zstd', ['--quiet', '--version'], { env }).catch(() => undefined);
    return (answer?.stdout ?? '').trim() === '' ? 'gzip' : 'zstd-without-long';
}
/** Whether the service may answer another time. A limit (429) says that it will not soon. */
function isTransient(error) {
    return !(error instanceof _actions_http_client__WEBPACK_IMPORTED_MODULE_1__/* .HttpClientError */ .Kg) || error.statusCode >= 500;
}


/***/ }),

/***/ 2145:
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
