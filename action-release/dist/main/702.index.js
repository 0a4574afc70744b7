export const id = 702;
export const ids = [702];
export const modules = {

/***/ 11702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/glob.js
var files_glob = __webpack_require__(77792);
// EXTERNAL MODULE: ./.work/compiled/shared/src/git.js
var git = __webpack_require__(51904);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/assets/distribution-version.js + 5 modules
var distribution_version = __webpack_require__(67466);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/assets/gather-assets.js + 1 modules
var gather_assets = __webpack_require__(98789);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/changelog/changelog-of.js + 3 modules
var changelog_of = __webpack_require__(59773);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/commit/messages.js
var messages = __webpack_require__(88225);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/remote.js + 4 modules
var remote = __webpack_require__(33005);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __webpack_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/client.js + 1 modules
var client = __webpack_require__(60224);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/http-error.js
var http_error = __webpack_require__(16288);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/retry.js
var retry = __webpack_require__(89377);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/discussion-categories.js




const query = 'query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { hasDiscussionsEnabled discussionCategories(first: 100) { nodes { name } } } }';
/**
 * Throws a `UserError` if the repository has no such category of discussions. A token that may not read discussions does not know, and
 * GitHub decides when the release is published. Source: GitHub GraphQL API, `Repository.discussionCategories`.
 */
async function requireDiscussionCategory(context, api, { discussionCategory: category }) {
    if (category === undefined || api === undefined)
        return;
    const { owner, repo } = api;
    const repository = await readCategories(context, api);
    if (repository === undefined)
        return;
    const names = repository.discussionCategories.nodes.map(({ name }) => name);
    if (repository.hasDiscussionsEnabled && names.includes(category))
        return;
    if (!repository.hasDiscussionsEnabled)
        throw new errors/* UserError */.yo(`\`discussion-category\` is \`${category}\`, but ${owner}/${repo} has no discussions`, {
            fix: 'Enable discussions in the settings of the repository, or remove the input',
        });
    throw new errors/* UserError */.yo(`${owner}/${repo} has no discussion category \`${category}\``, {
        fix: `Use one of ${names.map((name) => `\`${name}\``).join(', ')} as \`discussion-category\``,
    });
}
async function readCategories(context, api) {
    const { owner, repo } = api;
    try {
        const read = async () => await api.graphql(query, { owner, repo });
        return (await (0,retry/* retryRequest */.q)(context, 'POST graphql', read)).repository;
    }
    catch (error) {
        const isUnknown = error instanceof client/* GraphqlError */.ao || [403, 404].includes((0,http_error/* statusOf */.c2)(error) ?? 0);
        if (!isUnknown)
            throw error;
        context.log.info('The token may not read the categories of discussions, so the category is not checked');
        return undefined;
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/services.js + 4 modules
var services = __webpack_require__(14872);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/index-upload/plan-uploads.js
var plan_uploads = __webpack_require__(92304);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/index-upload/prepare-uploads.js + 1 modules
var prepare_uploads = __webpack_require__(67150);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/notes/note-limits.js
var note_limits = __webpack_require__(19834);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/notes/version-section.js
var version_section = __webpack_require__(83055);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/notes/user-notes.js



/** Extracts the notes of the version from the text of a file. Throws a `UserError` if there are none, or too many for GitHub. */
function extractNotes({ kind, path }, text, version) {
    const notes = kind === 'changelog' ? (0,version_section/* versionSection */.E)(text, version) : text;
    if (notes === undefined || notes.trim() === '')
        throw missingNotes({ kind, path }, version);
    if (notes.length <= note_limits/* maxNotesLength */.e)
        return notes;
    throw new errors/* UserError */.yo(`The notes in ${path} have ${notes.length} characters`, {
        fix: `Shorten them to at most ${note_limits/* maxNotesLength */.e}`,
        at: { file: path },
    });
}
function missingNotes({ kind, path }, version) {
    const at = { file: path };
    if (kind === 'notes')
        return new errors/* UserError */.yo(`${path} is empty`, { fix: 'Write the notes into it', at });
    return new errors/* UserError */.yo(`${path} has no text under a heading for ${version}`, {
        fix: `Add a section \`## ${version}\` and commit it, or remove \`changelog\``,
        at,
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/notes/notes-source.js



/**
 * Finds the notes: in the work tree, or, if the release may have written them, in its commit. If they are not written yet, they are read
 * later, with `readNotes`.
 */
async function findNotes({ workspace }, local, { version, file, isWrittenByRun, createsCommit, existingCommit }) {
    if (file === undefined)
        return { kind: 'generated' };
    if (isWrittenByRun && createsCommit)
        return { kind: 'later', file };
    const text = isWrittenByRun && existingCommit !== undefined
        ? await local('show', `${existingCommit}:${file.path}`)
        : await (0,promises_.readFile)((0,external_node_path_.join)(workspace, file.path), 'utf8');
    return { kind: 'written', text: extractNotes(file, text, version) };
}
/** Returns the text of the notes. The files of the release must be written. */
async function readNotes({ workspace }, source, generated, version) {
    if (source.kind === 'generated')
        return generated;
    if (source.kind === 'written')
        return source.text;
    return extractNotes(source.file, await (0,promises_.readFile)((0,external_node_path_.join)(workspace, source.file.path), 'utf8'), version);
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/plan/make-plan.js + 1 modules
var make_plan = __webpack_require__(42926);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/plan/plan.js
/** Adds the uploads to a plan. A release that is only proposed uploads nothing. */
function withUploads(plan, all) {
    const uploads = plan.state === 'propose' ? [] : all;
    const steps = uploads
        .filter(({ upload }) => upload.length > 0)
        .map(({ index, upload, attested }) => `${attested ? 'Attest and upload' : 'Upload'} ${upload.length} ${upload.length === 1 ? 'file' : 'files'} to ${index}`);
    return { ...plan, uploads, steps: [...plan.steps, ...steps] };
}
/** Whether the run still has to make the release commit. */
function createsCommit({ state, commit }) {
    return commit.method !== 'none' && state !== 'untagged';
}
/** Whether the run finishes what an interrupted run began. */
function resumesRelease({ state }) {
    return state === 'resume' || state === 'untagged';
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/release-target.js
var release_target = __webpack_require__(82664);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version/compare.js
var compare = __webpack_require__(49523);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/version-file.js + 2 modules
var version_file = __webpack_require__(49343);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/proposal/find-merged.js
var find_merged = __webpack_require__(56644);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/proposal/find-awaited.js





/**
 * Finds the merged proposal that a release has to publish: the version in the files is its version, and has no tag. An exact version must be
 * that one. Pull requests are read only if it can be so, and a token that may not read them finds none.
 */
async function findAwaitedProposal(context, github, { source, requested, branch, tags }) {
    if (github === undefined || source.kind === 'tags' || requested.kind === 'current')
        return undefined;
    const current = await (0,version_file/* readVersions */.q2)(context.workspace, source.locations);
    const isPossible = requested.kind === 'exact'
        ? requested.version === current
        : tags.versions.some((each) => each.onBranch && (0,compare/* compareVersions */.Zy)(each.version, current) < 0);
    if (!isPossible || tags.refs.tags.has((0,release_target/* formatTag */._3)(tags.template, current)))
        return undefined;
    const proposals = await (0,find_merged/* listProposals */.w)(github.api, branch, tags.template).catch((error) => {
        if ([403, 404].includes((0,http_error/* statusOf */.c2)(error) ?? 0))
            return [];
        throw error;
    });
    const merged = await (0,find_merged/* findMergedProposal */.a)(context, github, tags, proposals);
    return merged?.version === current ? merged : undefined;
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/trailers.js
var git_trailers = __webpack_require__(52214);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/rule-violations.js
var rule_violations = __webpack_require__(50643);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/temporary-branch.js
var temporary_branch = __webpack_require__(56555);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/blocking-rules.js


const noRules = { branch: [], temporaryBranch: [], tags: [], immutableReleases: undefined };
/** Reads the rules that would reject the commit, its tag or its temporary branch. */
async function readBlockingRules(reader, changes) {
    const { method, allowsPullRequest, isSigned } = changes;
    const message = method === 'none' ? undefined : changes.message;
    const tagRules = (0,rule_violations/* findViolations */.M)(await reader.ofTag(changes.tag), { kind: 'create', name: changes.tag, message, isSigned });
    const tags = tagRules.length === 0 ? [] : [{ tag: changes.tag, rules: tagRules }];
    if (method === 'none')
        return { ...noRules, tags };
    const branch = (0,rule_violations/* findViolations */.M)(await reader.ofBranch(changes.branch), {
        kind: 'commit',
        name: changes.branch,
        message,
        isSigned,
    });
    const isProposal = allowsPullRequest && branch.length > 0;
    return {
        branch,
        temporaryBranch: method === 'api' || isProposal ? await readTemporaryBranchRules(reader, changes, isProposal) : [],
        tags: isProposal ? [] : tags,
        immutableReleases: await reader.immutableReleases(),
    };
}
/** The rules that keep the temporary branch from being created, from getting the commit, or from being deleted again. */
async function readTemporaryBranchRules(reader, { method, tag, message, isSigned }, isProposal) {
    const name = (0,temporary_branch/* releaseBranch */.CT)({ tag });
    // A push creates the branch with the commit; the API needs a branch that it commits to.
    const kind = method === 'git' ? 'create' : isProposal ? 'proposal' : 'temporary';
    return (0,rule_violations/* findViolations */.M)(await reader.ofBranch(name), { kind, name, message, isSigned });
}
/** Reads which floating tags the rules keep from moving. */
async function readBlockedFloatingTags(reader, tags) {
    const blocked = [];
    for (const { tag, before } of tags) {
        const change = { kind: before === undefined ? 'create' : 'move', name: tag, message: undefined, isSigned: true };
        const rules = (0,rule_violations/* findViolations */.M)(await reader.ofTag(tag), change);
        if (rules.length > 0)
            blocked.push({ tag, rules });
    }
    return blocked;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/commit-method.js

/** Chooses how to commit. `auto` uses the API unless something prevents it; `api` fails instead. Writes nothing. */
async function chooseCommitMethod(local, gitDatabase, facts) {
    const { preference } = facts;
    if (preference === 'none')
        return { by: 'none', reason: '`commit: none` releases the commit that is checked out' };
    if (preference === 'git')
        return { by: 'git', reason: '`commit: git` is set' };
    const obstacle = await findApiObstacle(local, gitDatabase, facts);
    if (obstacle === undefined) {
        const reason = 'The API shows the same branch as Git, so GitHub can sign the commit';
        return { by: 'api', reason, mayPush: preference === 'auto' };
    }
    if (preference === 'auto')
        return { by: 'git', reason: obstacle };
    throw new errors/* UserError */.yo(`The release cannot be committed through the API: ${obstacle}`, { fix: 'Use `commit: git` or `auto`' });
}
/** Returns why the API cannot make the commit; undefined if it can. */
async function findApiObstacle(local, gitDatabase, { preference, hasSigningKey, usesOtherCredential, branch, tip, files }) {
    if (gitDatabase === undefined)
        return 'No token is given';
    if (hasSigningKey)
        return 'GitHub signs with its own key, but `signing-key` is set';
    if (preference === 'auto' && usesOtherCredential)
        return 'The checkout has another credential, which may be allowed more than the token';
    return (await findUnsupportedMode(local, files)) ?? (await findDifferentTip(gitDatabase, branch, tip));
}
async function findUnsupportedMode(local, files) {
    for (const file of files) {
        const mode = (await local('ls-files', '--stage', '--', file)).slice(0, 6);
        // A file that only the bump command creates has none yet.
        if (mode !== '' && mode !== '100644')
            return `${file} has mode ${mode}, but the API supports only 100644`;
    }
    return undefined;
}
async function findDifferentTip(gitDatabase, branch, tip) {
    try {
        const apiTip = await gitDatabase.ref(`refs/heads/${branch}`);
        if (apiTip === tip)
            return undefined;
        return `The API shows ${branch} at ${shortId(apiTip)}, Git at ${shortId(tip)}`;
    }
    catch (error) {
        return `The API does not show the branch: ${(0,errors/* messageOf */.bD)(error)}`;
    }
}
function shortId(commit) {
    return commit?.slice(0, 10) ?? 'no commit';
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/floating-tags.js
var floating_tags = __webpack_require__(66533);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/read-rules.js


const repository = '/repos/{owner}/{repo}';
const perPage = { per_page: 100 };
/** Creates the reader of a repository. Older servers have no rules. Source: GitHub REST API, "Rules", "Repositories". */
function createRulesReader(api) {
    const rulesets = new Map();
    const ruleset = (id) => {
        const known = rulesets.get(id) ?? readOptional(api, `GET ${repository}/rulesets/{id}`, { id });
        rulesets.set(id, known);
        return known;
    };
    const branches = new Map();
    let tagRulesets;
    return {
        async ofBranch(branch) {
            const rules = branches.get(branch) ?? readBranchRules(api, branch, ruleset);
            branches.set(branch, rules);
            return await rules;
        },
        async ofTag(name) {
            tagRulesets ??= readTagRulesets(api, ruleset);
            return (await tagRulesets).filter((each) => appliesTo(each, name)).flatMap(({ rules = [] }) => rules);
        },
        async immutableReleases() {
            return (await readOptional(api, `GET ${repository}/immutable-releases`))?.enabled;
        },
    };
}
async function readBranchRules(api, branch, ruleset) {
    const rules = await readOptional(api, `GET ${repository}/rules/branches/{branch}`, { branch, ...perPage });
    const enforced = [];
    for (const { ruleset_id: id, ...rule } of rules ?? [])
        if (id !== undefined && isEnforced(await ruleset(id)))
            enforced.push(rule);
    return enforced;
}
async function readTagRulesets(api, ruleset) {
    const all = (await readOptional(api, `GET ${repository}/rulesets`, { targets: 'tag', ...perPage })) ?? [];
    const enforced = [];
    for (const { id, target, enforcement } of all) {
        if (target !== 'tag' || enforcement !== 'active')
            continue;
        const details = await ruleset(id);
        if (details !== undefined && isEnforced(details))
            enforced.push(details);
    }
    return enforced;
}
function isEnforced(ruleset) {
    return ['never', 'pull_requests_only'].includes(ruleset?.current_user_can_bypass ?? '');
}
/** Patterns are those of fnmatch(3) with `FNM_PATHNAME`. One with brackets matches nothing here: then the push decides. */
function appliesTo({ conditions }, tag) {
    const { include = [], exclude = [] } = conditions?.ref_name ?? {};
    const isMatch = (pattern) => pattern === '~ALL' || (0,files_glob/* compileGlob */.S)(pattern).test(`refs/tags/${tag}`);
    return include.some(isMatch) && !exclude.some(isMatch);
}
/** Returns undefined if the token may not read it or the server does not have it. */
async function readOptional(api, route, parameters = {}) {
    return await api.requestWithRetry(route, parameters).catch((error) => {
        if ([403, 404].includes((0,http_error/* statusOf */.c2)(error) ?? 0))
            return undefined;
        throw error;
    });
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/tag-run.js
var tag_run = __webpack_require__(43581);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/read-state.js








/** Reads clone, remote and releases. Changes nothing, except that commits which the clone lacks are fetched. */
async function readReleaseState(context, sources, query) {
    const { remote, github } = sources;
    const { target, checkout } = query;
    const { refs, versions: releasedVersions } = query.tags;
    const tag = await readTaggedCommit(remote, refs, target.tag);
    const reader = github === undefined ? undefined : createRulesReader(github.api);
    const isTagged = tag !== undefined;
    const run = readRunIdentity(context.env);
    const isTagRun = run.tag === target.tag && tag?.commit === checkout.commit;
    const facts = { query, tip: refs.tip, isTagged, isTagRun };
    const commitMethod = await determineCommitMethod(context, { ...sources, reader }, facts);
    const floatingTags = (0,floating_tags/* floatingTagsOf */.Z3)(query.floatingTags, target.version, releasedVersions);
    const outdated = (0,floating_tags/* outdatedTags */.i)(floatingTags, refs, tag?.commit);
    const needsTemporaryBranch = tag === undefined && commitMethod.by !== 'none' && (commitMethod.by === 'api' || query.allowsPullRequest);
    return {
        run,
        checkout,
        branch: {
            tip: refs.tip,
            untaggedRelease: tag === undefined ? await readUntaggedRelease(sources, { target, checkout, tip: refs.tip }) : undefined,
            temporary: needsTemporaryBranch ? await (0,temporary_branch/* readTemporaryBranch */._8)(sources, refs, target.tag) : undefined,
        },
        rules: await readRules(remote, reader, { query, by: commitMethod.by, isTagged, outdated }),
        tag,
        releasedVersions,
        commitMethod,
        floatingTags: { outdated, immutable: await findImmutable(github?.releases, outdated) },
        releases: await github?.releases.ofTag(target.tag),
    };
}
function readRunIdentity(env) {
    const id = env.GITHUB_RUN_ID ?? '';
    return { id: id === '' ? undefined : id, isRerun: Number(env.GITHUB_RUN_ATTEMPT ?? '1') > 1, tag: (0,tag_run/* tagOfRun */.V)(env) };
}
async function readTaggedCommit(remote, refs, tag) {
    const commit = refs.tags.get(tag);
    if (commit === undefined)
        return undefined;
    const messages = await remote.messagesOf(refs, tag);
    return { commit, trailers: messages.map(git_trailers/* parseTrailers */.a).find((trailers) => 'Release-Version' in trailers) ?? {} };
}
async function determineCommitMethod({ log }, { local, remote, github, reader }, { query, tip, isTagged, isTagRun }) {
    const { target, checkout, commit: preference, hasSigningKey, allowsPullRequest } = query;
    const isMerged = allowsPullRequest && !isTagged && (0,compare/* compareVersions */.Zy)(checkout.version, target.version) === 0;
    if (isMerged)
        return { by: 'none', reason: 'The version is already committed' };
    if (isTagRun)
        return { by: 'none', reason: 'The tag of this release started the run' };
    if (isTagged && preference !== 'none')
        return { by: 'git', reason: 'The commit already exists' };
    const chosen = await chooseCommitMethod(local, github?.gitDatabase, {
        preference,
        hasSigningKey,
        usesOtherCredential: remote.usesOtherCredential,
        branch: target.branch,
        tip,
        files: checkout.files,
    });
    if (isTagged)
        return chosen;
    const method = await avoidBlockedBranch(chosen, query, reader);
    log.info(`Commit by ${method.by}: ${method.reason}`);
    return method;
}
/** A push needs no temporary branch, so it takes the place of the API if a rule blocks that branch. A pull request needs it in any case. */
async function avoidBlockedBranch(method, { target: { tag }, message, allowsPullRequest }, reader) {
    if (reader === undefined || method.by !== 'api' || method.mayPush !== true || allowsPullRequest)
        return method;
    const rules = await readTemporaryBranchRules(reader, { method: 'api', tag, message, isSigned: true }, false);
    if (rules.length === 0)
        return method;
    return { by: 'git', reason: `A rule of the repository blocks ${(0,temporary_branch/* releaseBranch */.CT)({ tag })}: ${rules.join(', ')}` };
}
/** Returns the commit at the tip if it is the release of this version from the commit that is checked out. */
async function readUntaggedRelease({ local, remote }, { target, checkout, tip }) {
    if (tip === undefined || tip === checkout.commit)
        return undefined;
    await remote.fetch(`refs/heads/${target.branch}`);
    const trailers = await (0,git_trailers/* readTrailers */.t)(local, tip);
    // Packages of one repository may have the same version and base.
    const isThisTag = (trailers['Release-Tag'] ?? target.tag) === target.tag;
    const isThisRelease = isThisTag && trailers['Release-Version'] === target.version && trailers['Release-Base'] === checkout.commit;
    return isThisRelease ? { commit: tip, trailers } : undefined;
}
/** Reads the rules that apply to what the token pushes. A push with another credential may be allowed more. */
async function readRules(remote, reader, { query, by, isTagged, outdated }) {
    if (reader === undefined)
        return noRules;
    const { allowsPullRequest, message, hasSigningKey, target } = query;
    const floating = remote.usesOtherCredential ? [] : await readBlockedFloatingTags(reader, outdated);
    if (isTagged || (by !== 'api' && remote.usesOtherCredential))
        return { ...noRules, tags: floating };
    const { branch, tag } = target;
    const isSigned = by === 'api' || hasSigningKey;
    const rules = await readBlockingRules(reader, { method: by, allowsPullRequest, branch, tag, message, isSigned });
    return { ...rules, tags: [...rules.tags, ...floating] };
}
/** Returns the tags that have an immutable release. Source: GitHub "Immutable releases". */
async function findImmutable(releases, tags) {
    const immutable = [];
    for (const { tag, before } of tags)
        if (before !== undefined && (await releases?.isImmutable(tag)) === true)
            immutable.push(tag);
    return immutable;
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/read-tags.js + 1 modules
var read_tags = __webpack_require__(46358);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version/tag-version.js
var tag_version = __webpack_require__(30185);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-source/find-version-source.js + 6 modules
var find_version_source = __webpack_require__(11953);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/worktree-snapshot.js
var worktree_snapshot = __webpack_require__(38438);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/bot-identity.js
var bot_identity = __webpack_require__(75784);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/trees.js
var trees = __webpack_require__(14713);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/plan/rejections.js
var rejections = __webpack_require__(59331);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/commit/push-errors.js
var push_errors = __webpack_require__(97993);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/api-branch.js










/** Commits the files to the branch `action-release/<tag>` through the API, or reuses the commit that is already there. Returns its id. */
async function ensureCommitOnReleaseBranch(context, { gitDatabase }, request, reusable) {
    const branch = (0,temporary_branch/* releaseBranch */.CT)(request);
    if (request.written === undefined)
        throw new Error('The files of the release commit are not written');
    const { tree, changes } = request.written;
    const files = await readFiles(context, tree, changes);
    const commit = {
        branch,
        head: request.base,
        message: (0,messages/* commitMessage */.d)(request, context.env, `${bot_identity/* botIdentity */.C.name} <${bot_identity/* botIdentity */.C.email}>`),
        files,
    };
    return await (0,retry/* retryRequest */.q)(context, `POST a commit on ${branch}`, async () => {
        const head = await gitDatabase.ref(`refs/heads/${branch}`);
        if (head !== undefined && head !== request.base) {
            const isReusable = await isReusableCommit(gitDatabase, head, { request, tree, reusable, runId: context.env.GITHUB_RUN_ID });
            if (isReusable)
                return head;
        }
        return await resetAndCommit(gitDatabase, head, commit);
    });
}
async function readFiles(context, tree, changes) {
    return await Promise.all(changes.map(async ({ path, mode }) => ({
        path,
        content: mode === undefined ? undefined : await (0,trees/* readBlob */.gm)(context, tree, path),
    })));
}
/** Throws a `UserError` for a commit that no run of this action made. */
async function isReusableCommit(gitDatabase, head, { request, tree, reusable, runId = '' }) {
    const commit = await gitDatabase.commit(head);
    const trailers = (0,git_trailers/* parseTrailers */.a)(commit.message);
    if (trailers['Release-Version'] !== request.version)
        throw (0,rejections/* foreignTemporaryBranch */.wi)((0,temporary_branch/* releaseBranch */.CT)(request), head);
    const isAllowedRun = reusable === 'any-run' || (trailers['Release-Run'] ?? '') === runId;
    return isAllowedRun && commit.parents.join() === request.base && commit.tree === tree;
}
/** Puts the branch on its base, and commits to it. */
async function resetAndCommit(gitDatabase, currentHead, commit) {
    const ref = `refs/heads/${commit.branch}`;
    try {
        if (currentHead !== commit.head)
            await gitDatabase.moveRefs([{ name: ref, before: currentHead, after: commit.head, force: true }]);
        return await gitDatabase.commitFiles(commit);
    }
    catch (error) {
        if (!(error instanceof client/* GraphqlError */.ao))
            throw error;
        const blocked = (0,push_errors/* explainBlockedBranch */.aA)(commit.branch, error.message);
        if (blocked !== undefined)
            throw blocked;
        throw new errors/* UserError */.yo(`GitHub rejected the commit on ${commit.branch}: ${error.message}`, {
            why: 'Another run may be working on the same release. Branch and tag have not changed',
            fix: 'Wait for the other run, or start this one again',
        });
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/commit-and-tag-via-api.js








/**
 * Commits the written files through the API. The commit is made on a temporary branch `action-release/<tag>`; then one compare-and-swap
 * moves the branch, creates the tag and deletes the temporary branch. Of two runs, only the one that holds the temporary branch at that
 * moment succeeds.
 */
async function commitAndTagViaApi(context, repository, request) {
    const { gitDatabase } = repository;
    context.log.info(`Making the commit on ${(0,temporary_branch/* releaseBranch */.CT)(request)} through the API`);
    const commit = await ensureCommitOnReleaseBranch(context, repository, request, 'this-run');
    try {
        const objects = { commit, tag: await createTag(context, gitDatabase, request, commit) };
        context.log.info(`Moving ${request.branch} to ${commit} together with tag ${request.tag}`);
        await moveTogether(context, repository, request, objects);
        await warnIfUnverified(context, gitDatabase, commit);
        return objects;
    }
    catch (error) {
        await deleteReleaseBranch(context, gitDatabase, request, commit);
        throw error;
    }
}
async function createTag({ env }, gitDatabase, request, commit) {
    if (request.tagKind === 'lightweight')
        return commit;
    const message = (0,messages/* tagMessage */.i)(request, env);
    return await gitDatabase.createTagObject({ name: request.tag, message, commit, tagger: bot_identity/* botIdentity */.C, date: new Date() });
}
/** The commit point. After a retry it reads the tag first, because the move may have succeeded although its answer was lost. */
async function moveTogether(context, { gitDatabase, remote }, request, { commit, tag }) {
    const branchRef = `refs/heads/${request.branch}`;
    const tagRef = `refs/tags/${request.tag}`;
    await (0,retry/* retryRequest */.q)(context, `POST the refs of ${request.tag}`, async (attempt) => {
        if (attempt > 0 && (await gitDatabase.ref(tagRef)) === tag)
            return;
        try {
            await gitDatabase.moveRefs([
                { name: branchRef, before: request.base, after: commit },
                { name: tagRef, before: undefined, after: tag },
                { name: `refs/heads/${(0,temporary_branch/* releaseBranch */.CT)(request)}`, before: commit, after: undefined },
            ]);
        }
        catch (error) {
            if (!(error instanceof client/* GraphqlError */.ao))
                throw error;
            const { tip } = await remote.refs(request.branch);
            throw (0,push_errors/* explainRejection */.vo)(request, tip, error.message);
        }
    });
}
/**
 * Warns if GitHub did not sign the commit, as it does for commits of its API. This is no error, because the release is made by then.
 * Source: GitHub REST API, "Git commits", the signature verification object.
 */
async function warnIfUnverified({ log }, gitDatabase, commit) {
    const reason = await unverifiedReason(gitDatabase, commit).catch(errors/* messageOf */.bD);
    if (reason !== undefined)
        log.warning(`GitHub does not show commit ${commit.slice(0, 10)} as verified: ${reason}`);
}
async function unverifiedReason(gitDatabase, commit) {
    const { signature } = await gitDatabase.commit(commit);
    return signature.state === 'unverified' ? signature.reason : undefined;
}
/** Deletes the temporary branch if it is still on the commit of this run. */
async function deleteReleaseBranch({ log }, gitDatabase, request, commit) {
    const ref = `refs/heads/${(0,temporary_branch/* releaseBranch */.CT)(request)}`;
    try {
        if ((await gitDatabase.ref(ref)) === commit)
            await gitDatabase.moveRefs([{ name: ref, before: commit, after: undefined }]);
    }
    catch (error) {
        log.warning(`${ref} could not be deleted; the next run continues with it: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/signing.js
var signing = __webpack_require__(76575);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/commit/release-objects.js
var release_objects = __webpack_require__(89729);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/commit-and-tag-via-push.js



/** Commits and tags with Git, and pushes branch and tag together. Only the tag is pushed if the commit exists. */
async function commitAndTagViaPush(context, { local, remote }, request, signingKey) {
    const objects = await (0,signing/* withSigner */.j)(context, signingKey, async (signer) => await (0,release_objects/* createReleaseObjects */.S)(context, local, request, signer));
    const commitPart = request.existing === undefined ? `commit ${objects.commit} to ${request.branch} and ` : '';
    context.log.info(`Pushing ${commitPart}tag ${request.tag}`);
    await pushTogether(remote, request, objects);
    return objects;
}
/** Pushes all refs or none. Reads the remote after a failure, because the push may have succeeded although its answer was lost. */
async function pushTogether(remote, request, objects) {
    const { branch, tag, base, existing } = request;
    const movesBranch = existing === undefined;
    const branchRef = { from: objects.commit, to: `refs/heads/${branch}` };
    const tagRef = { from: objects.tag, to: `refs/tags/${tag}` };
    const result = await remote.push(movesBranch ? [branchRef, tagRef] : [tagRef]);
    if (result.state === 'pushed')
        return;
    const { tip, tags } = await remote.refs(branch);
    if (tags.get(tag) === objects.commit)
        return;
    throw (0,push_errors/* explainRejection */.vo)(request, movesBranch ? tip : base, result.reason);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/fast-forward-clone.js

/**
 * Moves the clone to where the remote is now: the tag, and the branch if a commit was made, all of them or none. The files are already as
 * in the commit.
 */
async function fastForwardClone({ run, env, workspace }, { tag, branch, version, base, files, existing }, objects) {
    const branchUpdates = [`update refs/remotes/origin/${branch} ${objects.commit}`, `update HEAD ${objects.commit} ${base}`];
    const updates = [`update refs/tags/${tag} ${objects.tag}`, ...(existing === undefined ? branchUpdates : [])];
    const input = updates.map((line) => `${line}\n`).join('');
    await (0,git/* createGit */.lD)(run, workspace, env, { input })('update-ref', '-m', `release ${version}`, '--stdin');
    // Deleted files cannot be added.
    if (existing === undefined && files.length > 0)
        await (0,git/* createGit */.lD)(run, workspace, env)('reset', '--quiet', '--', ...files);
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/update-files.js + 1 modules
var update_files = __webpack_require__(25435);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/write-files.js



/**
 * Writes the version into the work tree. Returns the request with the files that really changed, and with a push in place of the API if
 * the API cannot commit one of them.
 */
async function writeFiles(context, local, request, update) {
    const files = await (0,update_files/* updateVersionFiles */.B)(context, local, update);
    // Only the command of a release whose version is in the file already may change nothing.
    if (files.length === 0)
        return { ...request, files, method: 'none', existing: request.base };
    if (request.method !== 'api')
        return { ...request, files };
    const tree = await (0,trees/* writeTree */.WM)(context, local, files);
    const changes = await (0,trees/* readTreeChanges */.YI)(local, request.base, tree);
    const unsupported = changes.find(({ mode }) => mode !== undefined && mode !== '100644');
    if (unsupported === undefined)
        return { ...request, files, written: { tree, changes } };
    const reason = `${unsupported.path} has mode ${unsupported.mode}, but the API supports only 100644`;
    if (!request.mayPush)
        throw new errors/* UserError */.yo(`The release cannot be committed through the API: ${reason}`, { fix: 'Use `commit: git` or `auto`' });
    context.log.info(`Commit by git: ${reason}`);
    return { ...request, files, method: 'git' };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/commit-release.js






/**
 * Writes the version, commits and tags it, and moves branch and tag together, by an atomic push or through the API. This is the commit
 * point of the release: if anything fails, neither ref has moved and the work tree is restored.
 */
async function commitRelease(context, repository, plannedRequest, { update, signingKey, prepare }) {
    const { local } = repository;
    const restore = await (0,worktree_snapshot/* snapshotWorktree */.e)(context, local, update.locations);
    try {
        const request = plannedRequest.existing === undefined ? await writeFiles(context, local, plannedRequest, update) : plannedRequest;
        const prepared = await prepare();
        const objects = request.method === 'api'
            ? await commitAndTagViaApi(context, repository, request)
            : await commitAndTagViaPush(context, repository, request, signingKey);
        await updateClone(context, repository, request, objects);
        return { commit: objects.commit, files: request.files, prepared };
    }
    catch (error) {
        await restore();
        throw error;
    }
}
/** Later steps of the job see the release in the clone. The release is made by then, so a failure is only a warning. */
async function updateClone(context, { remote }, request, objects) {
    try {
        if (request.method === 'api')
            await remote.fetch(`refs/tags/${request.tag}`);
        await fastForwardClone(context, request, objects);
    }
    catch (error) {
        context.log.warning(`The release is pushed, but the clone could not be updated: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/commit-request.js
function toCommitRequest({ release, commit }, message) {
    const { version, tag, tagKind } = release;
    const { method, mayPush, branch, base, files } = commit;
    return {
        version,
        tag,
        tagKind,
        branch,
        base,
        files,
        method,
        mayPush,
        message,
        existing: method === 'none' ? base : commit.existing,
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/push-proposal.js










/**
 * Puts the release commit on the branch `action-release/<tag>`, for a pull request. The commit of an earlier run is reused if it makes the
 * same change to the same commit. The work tree is restored in every case. Returns the files that the commit changes.
 */
async function pushProposal(context, repository, plannedRequest, { update, signingKey }) {
    const restore = await (0,worktree_snapshot/* snapshotWorktree */.e)(context, repository.local, update.locations);
    try {
        const request = await writeFiles(context, repository.local, plannedRequest, update);
        if (request.method === 'api')
            await ensureCommitOnReleaseBranch(context, repository, request, 'any-run');
        else
            await pushReleaseBranch(context, repository, request, signingKey);
        return request.files;
    }
    finally {
        await restore();
    }
}
async function pushReleaseBranch(context, { local, remote }, request, signingKey) {
    const branch = (0,temporary_branch/* releaseBranch */.CT)(request);
    const commit = await (0,signing/* withSigner */.j)(context, signingKey, async (signer) => await (0,release_objects/* createCommit */.k)(context, local, request, signer));
    const { tip } = await remote.refs(branch);
    if (tip !== undefined) {
        await requireOwnBranch(local, remote, request, tip);
        if (await isSameChange(local, tip, commit))
            return;
    }
    const result = await remote.push([{ from: commit, to: `refs/heads/${branch}`, lease: tip ?? '' }]);
    if (result.state === 'rejected')
        throw ((0,push_errors/* explainBlockedBranch */.aA)(branch, result.reason) ??
            new errors/* UserError */.yo(`The remote rejected the branch ${branch}: ${result.reason}`, {
                fix: 'Check the permissions of the token',
            }));
}
async function requireOwnBranch(local, remote, request, tip) {
    const branch = (0,temporary_branch/* releaseBranch */.CT)(request);
    await remote.fetch(`refs/heads/${branch}`);
    const trailers = await (0,git_trailers/* readTrailers */.t)(local, tip);
    if (trailers['Release-Version'] === request.version)
        return;
    throw (0,rejections/* foreignTemporaryBranch */.wi)(branch, tip);
}
/** Whether two commits have the same tree and the same parents. */
async function isSameChange(local, one, other) {
    const treeAndParents = async (id) => await local('show', '-s', '--no-show-signature', '--format=%T %P', id);
    return (await treeAndParents(one)) === (await treeAndParents(other));
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/ensure-pull-request.js
var ensure_pull_request = __webpack_require__(9225);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/index-upload/upload-files.js
var upload_files = __webpack_require__(65751);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/publish/move-floating-tags.js

/**
 * Moves the tags to the commit, all or none, each from the position that was read. This comes last, when the release is public.
 * There are at most three, because GitHub starts no workflows if a push has more than three tags.
 * Source: GitHub "Events that trigger workflows", push.
 */
async function moveFloatingTags({ log }, remote, tags, commit) {
    if (tags.length === 0)
        return;
    const names = tags.map(({ tag }) => tag).join(', ');
    log.info(`Moving ${names} to ${commit}`);
    const refs = tags.map(({ tag, before }) => ({ from: commit, to: `refs/tags/${tag}`, lease: before ?? '' }));
    const result = await remote.push(refs);
    if (result.state === 'pushed')
        return;
    throw new errors/* UserError */.yo(`The release is published, but ${names} did not move: ${result.reason}`, {
        why: 'A rule may protect the tag, or another run has moved it',
        fix: 'Run the release again: it moves the tags if the release is still the newest',
    });
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/assets/asset-file.js + 1 modules
var asset_file = __webpack_require__(97652);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/publish/draft-marker.js
var draft_marker = __webpack_require__(62031);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/publish/publish-release.js





/**
 * Publishes a release: creates a draft or reuses the one of an earlier run, uploads and verifies the files one after another, and then
 * makes the release public. Each step first checks whether it is already done. Published releases may be immutable, which is why the
 * files come first. Source: GitHub "Immutable releases".
 */
async function publishRelease(context, releases, release) {
    const { version, tag, name, commit, prerelease, notes, assets, adoptDraft } = release;
    context.log.info(`Creating the draft release of ${tag}`);
    const body = `${notes}\n\n${(0,draft_marker/* draftMarker */.k)(version)}`.trim();
    const draft = await ensureDraft(context, releases, { version, adoptDraft }, { tag, target: commit, name, body, prerelease });
    for (const [index, file] of assets.entries()) {
        context.log.info(`Attaching ${file.name} (file ${index + 1} of ${assets.length}, ${file.size} bytes)`);
        await ensureAsset(context, releases, draft, file);
    }
    context.log.info(`Publishing ${tag}`);
    await publishDraft(releases, draft, release);
    return await verifyPublished(releases, tag, assets);
}
async function publishDraft(releases, draft, { tag, commit, latest, prerelease, discussionCategory }) {
    try {
        await releases.publish(draft.id, { target: commit, latest, prerelease, discussionCategory });
    }
    catch (error) {
        if (discussionCategory === undefined || ![403, 404].includes((0,http_error/* statusOf */.c2)(error) ?? 0))
            throw error;
        throw new errors/* UserError */.yo(`GitHub does not open a discussion in ${discussionCategory}, so ${tag} is still a draft`, {
            why: (0,errors/* messageOf */.bD)(error),
            fix: 'Check that the category exists, and give the job `permissions: discussions: write`. Then run the release again',
            commandFix: 'Check that the category exists, and use a token that may write discussions. Then release again',
        });
    }
}
/** Returns the oldest draft of this action, or the one to adopt, or creates one. Empty duplicates and failed uploads of interrupted runs are removed. */
async function ensureDraft(context, releases, { version, adoptDraft }, newDraft) {
    const draft = await (0,retry/* retryRequest */.q)(context, `POST the draft release ${newDraft.tag}`, async () => {
        const all = await releases.ofTag(newDraft.tag);
        const [oldest, ...duplicates] = all.filter((each) => each.draft && each.body.includes((0,draft_marker/* draftMarker */.k)(version)));
        for (const { id, assets } of duplicates)
            if (assets.length === 0)
                await releases.removeRelease(id);
        const adopted = adoptDraft ? all.find((each) => each.draft) : undefined;
        return oldest ?? adopted ?? (await releases.createDraft(newDraft));
    });
    const isUploaded = ({ state }) => state === 'uploaded';
    for (const asset of draft.assets)
        if (!isUploaded(asset))
            await releases.removeAsset(asset.id);
    return { ...draft, assets: draft.assets.filter(isUploaded) };
}
/** Uploads a file unless the draft has it. Another file of that name is replaced, because the draft belongs to this action. */
async function ensureAsset(context, releases, draft, file) {
    await (0,retry/* retryRequest */.q)(context, `POST the file ${file.name}`, async (attempt) => {
        // A failed upload may have left an asset, complete or empty, that the draft did not have before.
        const current = attempt === 0 ? draft : (await releases.ofTag(draft.tag)).find(({ id }) => id === draft.id);
        const existing = current?.assets.find(({ name }) => name === file.name);
        if (existing !== undefined && (0,asset_file/* isSameAsset */.n3)(existing, file))
            return;
        if (existing !== undefined)
            await releases.removeAsset(existing.id);
        const uploaded = await releases.upload(draft, { name: file.name, content: await (0,asset_file/* readAsset */.fs)(file) });
        requireSameAsset(uploaded, file);
    });
}
function requireSameAsset(asset, file) {
    if ((0,asset_file/* isSameAsset */.n3)(asset, file))
        return;
    const { name, state, size, digest = 'unknown' } = asset;
    throw new errors/* UserError */.yo(`${file.name} was uploaded as ${name} with state ${state}, ${size} bytes, digest ${digest}`, {
        why: `It should have ${file.size} bytes and digest sha256:${file.sha256}`,
        fix: 'The release is not published. Run it again',
    });
}
/** Reads the release as the public sees it. Throws a `UserError` if it or one of its files is missing. */
async function verifyPublished(releases, tag, files) {
    const fix = 'Check the releases page, and run the release again';
    const published = (await releases.ofTag(tag)).find((release) => !release.draft);
    if (published === undefined)
        throw new errors/* UserError */.yo(`Release ${tag} was published, but GitHub does not list it`, { fix });
    const missing = files.filter((file) => !published.assets.some((asset) => (0,asset_file/* isSameAsset */.n3)(asset, file)));
    if (missing.length === 0)
        return published;
    throw new errors/* UserError */.yo(`Release ${tag} was published without ${missing.map(({ name }) => name).join(', ')}`, { fix });
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/version/fill-template.js
var fill_template = __webpack_require__(49694);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __webpack_require__(71485);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/notes/compose-notes.js


/** Formats the folded sections: files with their hashes, images, and the pins that changed. Empty ones are left out. */
function formatSections({ assets, images, lockChanges, previousTag = '' }) {
    const pins = lockChanges.map(({ lock, name, before, after }) => [lock, name, before ?? 'not there', after ?? 'not there']);
    return [
        ...foldedTable('Files', ['File', 'Bytes', 'SHA-256'], assets.map(({ name, size, sha256 }) => [name, String(size), sha256])),
        ...foldedTable('Images', ['Image', 'Reference', 'Digest'], images.map(({ name, reference, digest = '' }) => [name, reference, digest])),
        ...foldedTable(`Locked packages that changed since ${previousTag}: ${lockChanges.length}`, ['Lock', 'Package', 'Before', 'After'], pins),
    ];
}
/** Appends as many of the sections as fit. Notes that are too long themselves are cut. */
function appendSections(notes, sections) {
    let text = truncateNotes(notes);
    for (const section of sections) {
        const extended = `${text}\n\n${section}`;
        if (extended.length <= note_limits/* maxNotesLength */.e)
            text = extended;
    }
    return text;
}
function truncateNotes(notes) {
    if (notes.length <= note_limits/* maxNotesLength */.e)
        return notes.trimEnd();
    const remark = '\n\n*Truncated: GitHub limits the length of release notes.*';
    return notes.slice(0, note_limits/* maxNotesLength */.e - remark.length) + remark;
}
function foldedTable(title, head, rows) {
    return rows.length === 0 ? [] : [(0,markdown/* renderDetails */.PL)(title, (0,markdown/* renderTable */.bo)(head, rows))];
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/normalize-name.js
var normalize_name = __webpack_require__(61716);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/requirements/pylock-pins.js

/** Whether a text is a `pylock.toml`, which starts with its version below comments. Source: PEP 751, `lock-version`. */
function isPylock(text) {
    return /^(?:\s*(?:#.*)?\r?\n)*lock-version\s*=/.test(text);
}
/**
 * Lists the packages of a `pylock.toml` as pip and uv write it: one key on each line. A package from a repository is pinned to its
 * commit, one from an archive to its URL, and a local directory to nothing. Source: PEP 751, `[[packages]]`.
 */
function listPylockPins(text) {
    return text
        .split(/^\[\[packages\]\]\s*$/m)
        .slice(1)
        .flatMap((block) => {
        const key = (name) => unquote(new RegExp(`^${name} = (".*"|'.*')\\s*$`, 'm').exec(ownKeys(block))?.[1]);
        const [name, version] = [key('name'), directReference(block) ?? key('version')];
        return name === undefined || version === undefined ? [] : [{ name: (0,normalize_name/* normalizeName */.P)(name), version, marker: key('marker') }];
    });
}
/** The keys of a package, without those of its tables, such as `[packages.sdist]`. */
function ownKeys(block) {
    return block.split(/^\[/m)[0] ?? '';
}
function directReference(block) {
    const inline = /^(vcs|archive) = \{(.*)\}\s*$/m.exec(block);
    const table = /^\[packages\.(vcs|archive)\]\n((?:[^[].*\n?)*)/m.exec(block);
    const [, kind, content = ''] = inline ?? table ?? [];
    const value = (name) => unquote(new RegExp(`(?:^|[ ,])${name} = ("[^"]*"|'[^']*')`, 'm').exec(content)?.[1]);
    const url = value('url') ?? value('path');
    if (url === undefined)
        return undefined;
    return kind === 'vcs' ? `${value('type') ?? 'git'}+${url}@${value('commit-id') ?? ''}` : url;
}
/** The value of a TOML string on one line. Markers contain quotes. */
function unquote(text) {
    if (text?.startsWith("'") === true)
        return text.slice(1, -1);
    return text?.slice(1, -1).replaceAll(/\\(["\\])/g, '$1');
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/requirements/pins.js


const pinPattern = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:===?\s*([^\s;\\]+)|@\s*(\S+))(?:\s*;\s*(.*?))?(?:\s+#.*)?\s*\\?\s*$/;
/** Lists the pins of a `requirements.txt` or `pylock.toml` in their order. */
function listPins(text) {
    if (isPylock(text))
        return listPylockPins(text);
    return text.split(/\r?\n/).flatMap((line) => {
        const [, name, number, url, marker] = pinPattern.exec(line) ?? [];
        const version = number ?? url;
        if (name === undefined || version === undefined)
            return [];
        return [{ name: (0,normalize_name/* normalizeName */.P)(name), version, marker: marker === '' ? undefined : marker }];
    });
}
/** Parses the pins of a lock: versions, or URLs of direct references, by normalized name. Of several pins of a name, the last one counts. */
function parsePins(text) {
    return new Map(listPins(text).map(({ name, version }) => [name, version]));
}
/** Whether a pin names a direct reference in place of a version. */
function isUrlPin({ version }) {
    return version.includes('/');
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/notes/lock-changes.js




/** Lists the pins that changed since the previous release. Its commit is fetched if the clone does not have it. */
async function listLockChanges(context, { local, remote }, { patterns, commit, tag }) {
    if (commit === undefined || tag === undefined || patterns.length === 0)
        return [];
    if (!(await hasTree(context, commit)))
        await remote.fetch(`refs/tags/${tag}`);
    const committedFiles = await listFiles(local, 'HEAD');
    const previousFiles = await listFiles(local, commit);
    const changes = [];
    for (const lock of await matchLocks(context.workspace, patterns, committedFiles)) {
        const before = previousFiles.has(lock) ? await local('show', `${commit}:${lock}`) : '';
        const after = await local('show', `HEAD:${lock}`);
        changes.push(...comparePins(lock, before, after));
    }
    return changes;
}
/** Parses the pins of a lock. Direct URLs are left out. */
function parseVersionPins(text) {
    return new Map([...parsePins(text)].filter(([, version]) => !version.includes('/')));
}
function comparePins(lock, oldText, newText) {
    const before = parseVersionPins(oldText);
    const after = parseVersionPins(newText);
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names
        .filter((name) => before.get(name) !== after.get(name))
        .map((name) => ({ lock, name, before: before.get(name), after: after.get(name) }));
}
async function hasTree({ run, workspace, env }, commit) {
    return (await (0,git/* runGit */.EO)(run, ['cat-file', '-e', `${commit}^{tree}`], { cwd: workspace, env })).code === 0;
}
async function listFiles(git, commit) {
    return new Set((await git('ls-tree', '-r', '-z', '--name-only', commit)).split('\0'));
}
/** The locks that the globs match and that are committed, sorted. */
async function matchLocks(workspace, patterns, committedFiles) {
    const locks = new Set();
    for (const pattern of patterns)
        for await (const path of (0,promises_.glob)(pattern, { cwd: workspace })) {
            const name = path.split(external_node_path_.sep).join('/');
            if (committedFiles.has(name))
                locks.add(name);
        }
    return [...locks].sort();
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/prepare-notes.js




/**
 * Gathers everything that the notes consist of, and returns a function that reads them once the version files are written: a bump
 * command may write the changelog.
 *
 * GitHub generates notes in every case. That changes nothing, and a token without write permission is rejected here, before the commit
 * point. Source: GitHub REST API, "Generate release notes content", which needs `contents: write`.
 */
async function prepareNotes(context, { local, remote, github }, { release, commit, previous, assets }, settings) {
    if (settings === undefined)
        return () => Promise.resolve('');
    const { source, locks, images } = settings;
    const appended = (0,fill_template/* fillTemplate */.o)(settings.append, release);
    const comparison = { patterns: locks, commit: previous.commit, tag: previous.tag };
    const lockChanges = await listLockChanges(context, { local, remote }, comparison);
    const sections = formatSections({ assets, images, lockChanges, previousTag: previous.tag });
    const target = commit.existing ?? commit.base;
    const generated = await github.releases.generateNotes(release.tag, target, previous.tag);
    return async () => {
        const notes = await readNotes(context, source, generated, release.version);
        return appendSections(appended === '' ? notes : `${notes.trimEnd()}\n\n${appended}`, sections);
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/plan/plan-json.js
/** The output `plan`. Workflows read its fields, so they are kept stable: '' means absent. */
function planJson({ state, release, commit, previous, ...plan }) {
    return {
        state,
        version: release.version,
        previousVersion: previous.version,
        tag: release.tag,
        previousTag: previous.tag ?? '',
        previousSha: previous.commit ?? '',
        branch: commit.branch,
        files: commit.files,
        base: commit.base,
        sha: commit.existing ?? '',
        prerelease: release.prerelease,
        latest: release.latest,
        discussionCategory: release.discussionCategory ?? '',
        commit: commit.method,
        tagKind: release.tagKind,
        floating: plan.floatingTags.map(({ tag, before }) => ({ tag, before: before ?? '' })),
        unfinished: plan.unfinishedTags,
        immutable: plan.immutableReleases ?? null,
        assets: plan.assets,
        index: plan.uploads,
        steps: plan.steps,
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/report.js



/** Reports the plan before anything is done: outputs and log, and in a dry run also the summary. */
function reportPlan({ log, summary, setOutput }, plan, dryRun) {
    const { release, commit, previous, unfinishedTags, steps } = plan;
    setOutput('version', release.version);
    setOutput('previous-version', previous.version);
    setOutput('tag', release.tag);
    setOutput('prerelease', release.prerelease);
    setOutput('plan', planJson(plan));
    if (commit.existing !== undefined)
        setOutput('sha', commit.existing);
    const from = previous.version === '' ? '' : `${previous.version} -> `;
    log.info(`Version ${from}${release.version}, tag ${release.tag} on ${commit.branch} (${plan.state})`);
    for (const step of steps)
        log.info(`- ${step}`);
    for (const tag of unfinishedTags)
        log.warning(`Release ${tag} was started and never published: finish it with \`version\`, or delete the tag if it is a mistake`);
    if (!dryRun)
        return;
    summary.add(`## Release ${release.version}: plan\n\nNothing was written.`);
    summary.add(planTable(plan, commit.existing));
    if (steps.length > 0)
        summary.add((0,markdown/* renderTable */.bo)(['Steps'], steps.map((step) => [step])));
    summary.add((0,markdown/* renderDetails */.PL)('Plan as JSON', (0,markdown/* renderCodeBlock */.XD)(JSON.stringify(planJson(plan), null, 2), 'json')));
}
/** Reports the published release. */
function reportRelease({ log, summary, setOutput }, plan, result) {
    const { commit, page, alreadyReleased } = result;
    const url = page?.url ?? '';
    const { version, tag } = plan.release;
    const isResumed = resumesRelease(plan);
    setOutput('plan', planJson(plan));
    setOutput('sha', commit);
    setOutput('release-url', url);
    if (page !== undefined)
        setPageOutputs(setOutput, page);
    setOutput('resumed', isResumed || (plan.state === 'finished' && !alreadyReleased));
    setOutput('already-released', alreadyReleased);
    setOutput('released', true);
    log.info(alreadyReleased ? `${tag} was already released: ${url}` : `Released ${tag}: ${url}`);
    summary.add(`## Release ${version}`);
    if (alreadyReleased)
        summary.add('The release already exists and is complete: nothing had to be done.');
    if (isResumed)
        summary.add('An interrupted release was found and finished.');
    summary.add(planTable(plan, commit, url));
    const files = plan.assets.map(({ name, size, sha256 }) => [name, String(size), sha256]);
    if (files.length > 0)
        summary.add((0,markdown/* renderTable */.bo)(['File', 'Bytes', 'SHA-256'], files));
}
/** What later steps need to add files or to announce the release. Source: GitHub REST API, "Releases". */
function setPageOutputs(setOutput, { id, uploadUrl, body, assets, discussionUrl }) {
    if (discussionUrl !== undefined)
        setOutput('discussion-url', discussionUrl);
    setOutput('release-id', id);
    setOutput('upload-url', uploadUrl.replace(/\{.*\}$/, ''));
    setOutput('notes', body.replace(/\s*<!-- Release-Version: .* -->\s*$/, ''));
    const files = assets.map(({ name, url, size, digest }) => ({ name, url, size, sha256: digest?.replace('sha256:', '') ?? '' }));
    setOutput('assets', files);
}
/** Reports that a pull request has to be merged first. */
function reportProposal({ log, summary, setOutput }, plan, url) {
    const { version } = plan.release;
    setOutput('plan', planJson(plan));
    setOutput('pull-request', url);
    setOutput('already-released', false);
    log.notice(`Branch ${plan.commit.branch} is protected: merge ${url}, and run the release again with \`version: ${version}\``);
    summary.add(`## Release ${version}: a pull request`);
    summary.add(`Merge [the pull request](${url}), and run the release again with \`version: ${version}\`. The tag does not exist yet.`);
    summary.add(planTable(plan, plan.commit.existing));
}
function planTable({ release, commit, previous, floatingTags }, releaseCommit, url) {
    const rows = [
        ['Previous version', previous.version],
        ['Tag', release.tag],
        ['Branch', commit.branch],
        ['Base commit', commit.base],
    ];
    if (releaseCommit !== undefined)
        rows.push(['Commit', releaseCommit]);
    rows.push(['Changed files', commit.files.join(', ') || 'none']);
    if (floatingTags.length > 0)
        rows.push(['Moved tags', floatingTags.map(({ tag }) => tag).join(', ')]);
    rows.push(['Pre-release', release.prerelease ? 'yes' : 'no']);
    if (url !== undefined)
        rows.push(['Page', url]);
    // The first row is the head: GitHub shows an empty one as a thin line.
    return (0,markdown/* renderTable */.bo)(['Version', release.version], rows);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/execute-plan.js













/** Executes a plan. Everything that others see happens here. */
async function executePlan(context, repository, job) {
    if (job.plan.state === 'finished')
        await finishRelease(context, repository, job);
    else if (job.plan.state === 'propose')
        await proposeRelease(context, repository, job);
    else
        await makeRelease(context, repository, job);
}
/** Uploads what a package index lacks, and moves the floating tags of a published release. */
async function finishRelease(context, { remote }, { plan, published, uploads, indexToken }) {
    const { floatingTags, commit } = plan;
    const releaseCommit = commit.existing ?? commit.base;
    const isUploaded = uploads.every(({ missing }) => missing.length === 0);
    await (0,upload_files/* uploadFiles */.Z)(context, uploads, indexToken);
    await moveFloatingTags(context, remote, floatingTags, releaseCommit);
    reportRelease(context, plan, {
        commit: releaseCommit,
        page: published,
        alreadyReleased: floatingTags.length === 0 && isUploaded,
    });
}
/** Opens a pull request with the release commit. */
async function proposeRelease(context, { local, remote, github }, { plan, update, signingKey, message }) {
    const { version, tag } = plan.release;
    const request = toCommitRequest(plan, message);
    const gitRepository = { local, remote, gitDatabase: github.gitDatabase };
    const files = await pushProposal(context, gitRepository, request, { update, signingKey });
    const url = await (0,ensure_pull_request/* ensurePullRequest */.pk)(context, github.api, {
        head: (0,temporary_branch/* releaseBranch */.CT)(request),
        base: request.branch,
        title: `Release ${tag}`,
        body: `Changes ${files.join(', ')} to version ${version}. After merging, run the release again with \`version: ${version}\` or \`commit: none\`: it creates the tag ${tag} and the release.`,
    }, 'keep');
    reportProposal(context, withFiles(plan, files), url);
}
/** Commits, tags and publishes. The notes come first, because a token that may not generate them may not release either. */
async function makeRelease(context, repository, job) {
    const { plan, assets } = job;
    const readBody = await prepareNotes(context, repository, plan, job.notes);
    const result = await reachCommitPoint(context, repository, job, readBody);
    if (result.state === 'blocked') {
        await proposeRelease(context, repository, job);
        return;
    }
    const { commit, body, files } = result;
    context.setOutput('sha', commit);
    const name = (0,fill_template/* fillTemplate */.o)(job.name, plan.release);
    const release = { ...plan.release, name, commit, notes: body, assets, adoptDraft: job.adoptDraft };
    const page = await publishRelease(context, repository.github.releases, release);
    await verifyTag(repository.remote, plan, commit);
    await (0,upload_files/* uploadFiles */.Z)(context, job.uploads, job.indexToken);
    await moveFloatingTags(context, repository.remote, plan.floatingTags, commit);
    reportRelease(context, withFiles(plan, files), { commit, page, alreadyReleased: false });
}
/** A bump command may change other files than the declared ones: those that its globs match, and not all of them. */
function withFiles(plan, files) {
    return { ...plan, commit: { ...plan.commit, files } };
}
/** Commits and tags, unless an earlier run has done so. */
async function reachCommitPoint(context, { local, remote, github }, { plan, update, signingKey, onProtected, message }, readBody) {
    const { existing, method, files: planned } = plan.commit;
    if (plan.state === 'resume' && existing !== undefined)
        return { state: 'committed', commit: existing, files: planned, body: await readBody() };
    const repository = { local, remote, gitDatabase: github.gitDatabase };
    const settings = { update, signingKey, prepare: readBody };
    try {
        const { commit, files, prepared } = await commitRelease(context, repository, toCommitRequest(plan, message), settings);
        return { state: 'committed', commit, files, body: prepared };
    }
    catch (error) {
        const becomesPullRequest = onProtected === 'pull-request' && method !== 'none';
        if (!(error instanceof push_errors/* ProtectedBranchError */.D9) || !becomesPullRequest)
            throw error;
        context.log.notice(error.message);
        return { state: 'blocked' };
    }
}
/** Verifies at the end that the tag is on the commit that was released. */
async function verifyTag(remote, { commit: { branch }, release: { tag } }, commit) {
    const tagged = (await remote.refs(branch)).tags.get(tag);
    if (tagged === commit)
        return;
    throw new errors/* UserError */.yo(`Tag ${tag} is on ${tagged ?? 'no commit'}, but ${commit} was released`, {
        fix: 'Find out who moved the tag',
    });
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/commands/find-unfinished.js + 1 modules
var find_unfinished = __webpack_require__(87721);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/scratch-worktree.js
var scratch_worktree = __webpack_require__(56602);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit/rehearse-commit.js




/**
 * Does everything that precedes the commit point in a scratch tree: runs the bump command or edits the files, and makes commit and tag,
 * which no ref points to. Whatever fails here would fail in the run. The workspace does not change.
 */
async function rehearseCommit(context, local, plannedRequest, { update, signingKey, verify }) {
    return await (0,scratch_worktree/* withScratchWorktree */.C)(context, local, async (scratch) => {
        const isCommitted = plannedRequest.existing !== undefined;
        const request = isCommitted ? plannedRequest : await writeFiles(scratch.context, scratch.local, plannedRequest, update);
        await verify(scratch.context, request.files);
        if (request.method !== 'api')
            await (0,signing/* withSigner */.j)(scratch.context, signingKey, async (signer) => await (0,release_objects/* createReleaseObjects */.S)(scratch.context, scratch.local, request, signer));
        return { files: request.files, method: request.method };
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/rehearse-plan.js







/**
 * Rehearses what the plan would do up to its commit point, and returns the plan with what only that shows: the files that the commit
 * really changes, and a push in place of the API if the API cannot commit one of them. Throws what the run would throw.
 */
async function rehearsePlan(context, local, facts, { plan, assets, notes, update, signingKey, message }) {
    const isStarted = plan.state !== 'fresh' && plan.state !== 'propose';
    if (isStarted || (plan.commit.method === 'none' && signingKey === undefined))
        return plan;
    const { files, method } = await rehearseCommit(context, local, toCommitRequest(plan, message), {
        update,
        signingKey,
        async verify(scratch, changed) {
            (0,gather_assets/* requireUnchangedByRelease */.A)(assets, changed.map((path) => (0,external_node_path_.join)(context.workspace, path)));
            if (notes !== undefined)
                await readNotes(scratch, notes.source, '', plan.release.version);
        },
    });
    const { checkout, commitMethod } = facts.state;
    const state = { ...facts.state, checkout: { ...checkout, files }, commitMethod: { ...commitMethod, by: method } };
    return withUploads((0,make_plan/* makePlan */.C)({ ...facts, state }), plan.uploads);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/release.js

























/**
 * Runs `mode: release`: reads the state, plans, and executes the plan. All state is on the server (branch, commit, tag, draft, files), so
 * running the action again finishes a run that was killed at any point.
 */
async function release(context, inputs) {
    const { dryRun } = inputs;
    const local = (0,git/* createGit */.lD)(context.run, context.workspace, context.env);
    await (0,git/* requireClean */.Bs)(local, 'A release is made from what was committed');
    const source = await (0,find_version_source/* findVersionSource */.$)(context.workspace, local, inputs.version);
    (0,tag_version/* requireBumpOfTags */.G)(source, inputs.version);
    const locations = source.kind === 'files' ? source.locations : [];
    const sources = {
        local,
        remote: await (0,remote/* openRemote */.d)(context, local, inputs),
        github: inputs.token === undefined ? undefined : await (0,services/* connectGitHub */.U)(context, inputs.token),
    };
    const assets = await (0,gather_assets/* gatherAssets */.h)(context, inputs.assets);
    (0,gather_assets/* requireUnchangedByRelease */.A)(assets, locations.map(({ path }) => (0,external_node_path_.join)(context.workspace, path)));
    const facts = await gatherFacts(context, inputs, sources, { source, assets });
    const planned = (0,make_plan/* makePlan */.C)(facts);
    if (planned.state !== 'finished')
        await requireDiscussionCategory(context, sources.github?.api, inputs.policy);
    const uploads = planned.state === 'propose' ? [] : await (0,prepare_uploads/* prepareUploads */.q)(context, { ...inputs.index, dryRun }, assets);
    const plan = withUploads(planned, uploads.map(plan_uploads/* describeUpload */.bp));
    const { state } = facts;
    const update = {
        command: inputs.version.bumpCommand,
        locations,
        globs: inputs.version.globs,
        version: plan.release.version,
        day: inputs.version.day,
        ...(await updateChangelog(context, inputs, plan)),
    };
    const notes = await findPlannedNotes(context, inputs, sources, { plan, state, locations });
    const job = {
        plan,
        assets,
        published: state.releases?.find(({ draft }) => !draft),
        name: inputs.notes.releaseName,
        notes: notes === undefined ? undefined : { ...inputs.notes, source: notes },
        update,
        signingKey: inputs.commit.signingKey,
        onProtected: inputs.policy.onProtected,
        message: inputs.commit.message,
        adoptDraft: inputs.policy.adoptDraft,
        uploads,
        indexToken: inputs.index.token,
    };
    const { github } = sources;
    if (dryRun || github === undefined) {
        reportPlan(context, await rehearsePlan(context, local, facts, job), true);
        return;
    }
    reportPlan(context, plan, false);
    await executePlan(context, { ...sources, github }, job);
}
/** Reads everything that the plan is made from. */
async function gatherFacts(context, { branch: givenBranch, version, tag, commit, policy }, sources, { source, assets }) {
    const branch = await (0,release_target/* resolveBranch */.pd)(context, givenBranch, version.requested);
    const tags = await (0,read_tags/* readReleaseTags */.J)(context, sources, branch, tag);
    const unfinished = await (0,find_unfinished/* findUnfinishedWork */._)({ ...sources, releases: sources.github?.releases }, tags);
    const requested = (0,find_unfinished/* finishFirst */.i)(version.requested, unfinished);
    const merged = await findAwaitedProposal(context, sources.github, { source, requested, branch, tags });
    const { target, checkout } = await (0,release_target/* resolveTarget */.u1)(context, sources.local, source, {
        version: merged === undefined ? requested : { kind: 'exact', version: merged.version },
        branch,
        tags,
        tagKind: tag.kind,
    });
    const isMergedProposal = merged?.commit === checkout.commit;
    const state = await readReleaseState(context, sources, {
        target,
        checkout,
        commit: source.kind === 'tags' || merged !== undefined ? 'none' : commit.method,
        hasSigningKey: commit.signingKey !== undefined,
        allowsPullRequest: policy.onProtected === 'pull-request',
        message: (0,messages/* commitMessage */.d)({ ...target, base: checkout.commit, message: commit.message }, context.env, 'author'),
        tags,
        floatingTags: tag.floating,
    });
    await (0,distribution_version/* requireDistributionVersions */.d)(assets, target.version);
    return { target: { ...target, isMergedProposal }, policy, state, assets, unfinished: unfinished.all };
}
/** A release without a commit cannot write its changelog. */
async function updateChangelog(context, inputs, plan) {
    const commits = (plan.state === 'fresh' || plan.state === 'propose') && createsCommit(plan);
    return commits ? await (0,changelog_of/* changelogOf */.u)(context, inputs, plan.release, plan.previous.commit) : {};
}
/** Finds the notes of a release that is going to be published; undefined if none are needed, because a draft has them already. */
async function findPlannedNotes(context, { version, notes }, { local }, { plan, state, locations }) {
    const hasDraft = state.releases?.some(({ draft }) => draft) === true;
    const needsNotes = plan.state === 'fresh' || (resumesRelease(plan) && !hasDraft);
    if (!needsNotes)
        return undefined;
    const { file } = notes;
    return await findNotes(context, local, {
        version: plan.release.version,
        file,
        isWrittenByRun: notes.changelogDay !== undefined ||
            (version.bumpCommand !== undefined && file?.kind === 'changelog' && isDeclared(file.path, locations, version.globs)),
        createsCommit: plan.state === 'fresh' && createsCommit(plan),
        existingCommit: plan.commit.existing,
    });
}
function isDeclared(file, locations, globs) {
    return locations.some(({ path }) => path === file) || globs.some((glob) => (0,files_glob/* compileGlob */.S)(glob).test(file));
}


/***/ })

};
