import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(45101)
const { safeRe: re, t } = __nccwpck_require__(95471)

const parseOptions = __nccwpck_require__(70356)
const { compareIdentifiers } = __nccwpck_require__(73348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 62338:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
    identifierBase = identifier
    identifier = options
    options = undefined
  }

  try {
    return new SemVer(
      version instanceof SemVer ? version.version : version,
      options
    ).inc(release, identifier, identifierBase).version
  } catch (er) {
    return null
  }
}
module.exports = inc


/***/ }),

/***/ 45101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 73348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 70356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 95471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(45101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 80466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ writeEverywhere)
});

// UNUSED EXPORTS: commandOf

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/git.js
var src_git = __nccwpck_require__(51904);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process.js + 3 modules
var process = __nccwpck_require__(63765);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/project-env.js
/** Inputs, tokens and the files by which a step speaks to the runner. Source: GitHub "Workflow commands", environment files. */
const ofTheStep = /^(INPUT_|STATE_|ACTIONS_)|^GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY|TOKEN)$/;
/**
 * The environment for programs of the project, such as hooks, build backends and apps: that of the job, without what belongs to this
 * step alone. Inputs hold keys, and whoever writes the files of the runner sets outputs and variables of others.
 */
function projectEnv(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheStep.test(name)));
}
/**
 * The environment for a command that an input names: that of the step, with the token that the user may have given it for that command,
 * but without the inputs, which hold keys, and the runner's tokens.
 */
function commandEnv(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT_|ACTIONS_.*TOKEN$)/.test(name)));
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-file.js
var version_file = __nccwpck_require__(70874);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/work-tree.js
var work_tree = __nccwpck_require__(22723);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/bump-command.js






/**
 * Puts the version into the files of the work tree: by the repository's own command where there is one. When anything fails,
 * every file is as it was before.
 */
async function writeEverywhere(world, git, { command, places, version }) {
    const putBack = await (0,work_tree/* keepWorkTree */.r)(world, git, places);
    try {
        if (command !== '')
            await runBumpCommand(world, git, { command, places, version });
        else
            for (const place of places)
                await (0,version_file/* writeVersion */.gN)(world.workspace, place, version);
    }
    catch (error) {
        await putBack();
        throw error;
    }
}
/** The program and its arguments: the words between blanks, with the version in place of `{version}`. No shell sees them. */
function commandOf(template, version) {
    const [program = '', ...args] = template
        .trim()
        .split(/\s+/)
        .map((word) => word.replaceAll('{version}', version));
    return [program, ...args];
}
/**
 * Has the repository's own command write the version. Afterwards nothing but the declared files may have changed, and they have
 * to read the version. The command does not see the inputs of the action, and so not the token.
 */
async function runBumpCommand({ run, env, workspace }, git, { command, places, version }) {
    const before = new Set([...(await (0,src_git/* changedFiles */.Y_)(git)), ...places.map(({ path }) => path)]);
    const head = await git('rev-parse', 'HEAD');
    const [program, ...args] = commandOf(command, version);
    await (0,process/* runOk */.uO)(run, program, args, { cwd: workspace, env: commandEnv(env), show: true });
    if ((await git('rev-parse', 'HEAD')) !== head)
        throw new errors/* UserError */.yo(`\`${command}\` made a commit`, {
            why: 'The release makes the commit itself, together with the tag',
            fix: 'Have it only write files',
        });
    const changed = (await (0,src_git/* changedFiles */.Y_)(git)).filter((path) => !before.has(path));
    if (changed.length > 0)
        throw new errors/* UserError */.yo(`\`${command}\` changed more than ${places.map(({ path }) => path).join(', ')}: ${changed.slice(0, 5).join(', ')}`, {
            why: 'A release commits nothing but the files that are declared',
            fix: 'Add them to `version-files`, or have the command leave them alone',
        });
    for (const place of places)
        await (0,version_file/* requireVersion */.eU)(workspace, place, version);
}


/***/ }),

/***/ 55106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readReleaseInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90983);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(75689);
/* harmony import */ var _shared_pep440_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(54521);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(88920);
/* harmony import */ var _version_places_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(47777);







/** Reads and checks the inputs, and hides the token. */
function readReleaseInputs(world) {
    return (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(world, (input) => {
        const token = input.secret('token').trim();
        if (token !== '')
            world.mask(token);
        if (input.secret('signing-key').trim() !== '')
            world.mask(input.secret('signing-key'));
        const stage = input.choice('stage', ['release', 'write']);
        const dryRun = input.flag('dry-run');
        if (token === '' && stage === 'release' && !dryRun)
            input.refuse('token', 'is empty', 'Leave it out for the token of the run, and give the job `permissions: contents: write`');
        return {
            wanted: wanted(input),
            stage,
            dryRun,
            commit: input.choice('commit', ['auto', 'api', 'git', 'none']),
            ...tagging(input, dryRun),
            onProtected: input.choice('on-protected', ['fail', 'pull-request']),
            floatingTags: floatingTags(input),
            adopt: input.flag('adopt'),
            allowBackport: input.flag('allow-backport'),
            bumpCommand: input.text('bump-command'),
            versionFile: input.path('version-file', 'file'),
            versionFiles: versionFiles(world.workspace, input),
            tagTemplate: tagTemplate(input),
            branch: input.text('branch'),
            artifact: input.text('artifact'),
            assets: input.lines('assets'),
            ...notes(input),
            token,
        };
    });
}
function wanted(input) {
    const given = { bump: input.text('bump') !== '', version: input.text('version'), pre: input.text('pre') !== '' };
    const bump = given.bump ? input.choice('bump', ['major', 'minor', 'patch', 'pre', 'finalise']) : undefined;
    const pre = given.pre ? input.choice('pre', ['a', 'b', 'rc']) : undefined;
    if (bump !== undefined && given.version !== '')
        input.refuse('bump', 'is given together with `version`', 'Give one of them');
    const isAsItIs = input.text('commit') === 'none';
    if (isAsItIs && bump !== undefined)
        input.refuse('bump', 'has no meaning with `commit: none`, which releases the version that is there', 'Leave it out');
    if (bump === undefined && given.version === '' && !isAsItIs)
        input.refuse('bump', 'is not given, and neither is `version`', 'Give one of them');
    if (given.pre && (bump === undefined || bump === 'finalise'))
        input.refuse('pre', 'has no meaning here', 'Give it with `bump: major`, `minor`, `patch` or `pre`');
    if (bump !== undefined)
        return { kind: 'bump', bump, pre, firstPre: firstPre(input) };
    const version = (0,_shared_pep440_js__WEBPACK_IMPORTED_MODULE_4__/* .normalVersion */ .A)(given.version);
    if (given.version !== '' && version === undefined)
        input.refuse('version', `is \`${given.version}\`, which is not a version of PEP 440`, 'Write it like 1.3.0 or 1.3.0rc1');
    return given.version === '' ? { kind: 'current' } : { kind: 'exactly', version: version ?? '' };
}
/** The number of the first pre-release of a kind: 1 as Python itself counts, or 0 as hatch and commitizen do. */
function firstPre(input) {
    const text = input.text('first-pre-number') || '1';
    if (!/^\d{1,4}$/.test(text))
        input.refuse('first-pre-number', `is \`${text}\``, 'Give a whole number, such as 0 or 1');
    return Number(text);
}
function tagging(input, dryRun) {
    const tagKind = input.choice('tag-kind', ['annotated', 'lightweight', 'signed']);
    const signingKey = input.secret('signing-key').trim();
    if (tagKind === 'signed' && signingKey === '' && !dryRun)
        input.refuse('signing-key', 'is not given', 'A signed tag needs one: a private key of OpenSSH or OpenPGP without passphrase');
    if (signingKey !== '' && !(0,_signing_js__WEBPACK_IMPORTED_MODULE_5__/* .isPrivateKey */ .T)(signingKey))
        input.refuse('signing-key', 'is no private key', 'Give all of it, from `-----BEGIN` to `-----END`, of OpenSSH or OpenPGP');
    return { tagKind, signingKey };
}
function floatingTags(input) {
    const names = input.words('floating-tags');
    const bad = names.find((name) => !name.includes('{major}') || /\{(?!major\}|minor\})/.test(name));
    if (bad !== undefined)
        input.refuse('floating-tags', `holds \`${bad}\``, 'Write names like `v{major}` and `v{major}.{minor}`');
    if (names.length > 3)
        input.refuse('floating-tags', `holds ${names.length} names`, 'Give at most 3: GitHub starts no workflow for more tags at once');
    return names;
}
function tagTemplate(input) {
    const template = input.text('tag-template') || 'v{version}';
    if (template.split('{version}').length !== 2)
        input.refuse('tag-template', `is \`${template}\``, 'It has to hold `{version}` once');
    return template;
}
function notes(input) {
    const notesFile = input.path('notes-file', 'file');
    const changelog = input.path('changelog', 'file');
    if (notesFile !== '' && changelog !== '')
        input.refuse('changelog', 'is given together with `notes-file`', 'Give one of them');
    const locks = input.lines('locks');
    const option = locks.find((line) => line.startsWith('-'));
    if (option !== undefined)
        input.refuse('locks', `holds \`${option}\`, which starts with \`-\``, 'Give paths or globs, not options');
    return { notesFile, changelog, locks, images: imagesOf(input) };
}
/** The output `images` of action-build-images. */
function imagesOf(input) {
    const text = input.text('images');
    if (text === '')
        return [];
    try {
        const found = JSON.parse(text);
        return Object.entries(found).map(([name, { reference, digest }]) => {
            if (typeof reference !== 'string')
                throw new Error(`${name} has no reference`);
            return { name, reference, digest: typeof digest === 'string' ? digest : '' };
        });
    }
    catch (error) {
        input.refuse('images', `is not the output \`images\` of action-build-images: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
        return [];
    }
}
/** Lines of `path` or `path: pattern`. */
function versionFiles(workspace, input) {
    return input.lines('version-files').flatMap((line) => {
        const [, name = line, pattern] = /^(.+?):\s+(.+)$/.exec(line) ?? [];
        const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, name);
        const path = (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFrom */ .Iw)(workspace, found);
        const problem = (text, fix) => (input.refuse('version-files', `names \`${name}\`, ${text}`, fix), []);
        if (!(0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(workspace, (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .realOf */ .MN)(found)))
            return problem('which is outside the workspace');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(found, { throwIfNoEntry: false })?.isFile() !== true)
            return problem('which is not a file of this repository');
        if (pattern !== undefined)
            try {
                return [{ path, form: (0,_version_places_js__WEBPACK_IMPORTED_MODULE_6__/* .patternOf */ .Id)(pattern) }];
            }
            catch (error) {
                return problem(`whose pattern cannot be used: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
            }
        if (/\.(py|toml)$/.test(path))
            return [{ path, form: (0,_version_places_js__WEBPACK_IMPORTED_MODULE_6__/* .formOf */ .QU)(path) }];
        if (input.text('bump-command') !== '')
            return [{ path, form: 'any' }];
        return problem('and no pattern', 'Write `path: pattern` with a group `version`, or give a `bump-command` that changes it');
    });
}


/***/ }),

/***/ 68122:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_edge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68857);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55106);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2622);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(83032);




await (0,_shared_edge_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async (world) => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readReleaseInputs */ .$)(world);
    if (inputs.stage === 'write')
        await (0,_write_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M)(world, inputs);
    else
        await (0,_release_js__WEBPACK_IMPORTED_MODULE_2__/* .release */ ._)(world, inputs);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 85791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ taggedVersions),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   iA: () => (/* binding */ trailersOf),
/* harmony export */   pp: () => (/* binding */ requireRefNames)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);
/* harmony import */ var _shared_pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54521);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(36959);



/** The branch to release on: the given one, the one that is checked out, or that of the run. */
async function branchOf({ run, env, workspace }, given) {
    if (given !== '')
        return given;
    const { code, stdout } = await run('git', ['symbolic-ref', '--quiet', '--short', 'HEAD'], { cwd: workspace });
    if (code === 0)
        return stdout.trim();
    const ofRun = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '')?.[1];
    if (ofRun !== undefined)
        return ofRun;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('No branch is checked out (detached HEAD)', {
        why: 'A release commit has to go to a branch',
        fix: 'Name it with the input `branch`, or start the workflow on a branch',
    });
}
/** Refuses names that git does not take for a ref. Source: git-check-ref-format(1). */
async function requireRefNames(git, names) {
    for (const name of names)
        await git('check-ref-format', name).catch(() => {
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`${name}\` is not a name that git allows`, { fix: 'Check the inputs `branch` and `tag-template`' });
        });
}
function tagOf(template, version) {
    return template.replace('{version}', version);
}
/** The versions among the tags of the remote, by the template; tags that are no version, or floating ones, are left out. */
function taggedVersions(refs, template, floating) {
    const [before = '', after = ''] = template.split('{version}');
    const float = floating.map((each) => new RegExp(`^${each.replace(/[.*+?^$()[\]\\|]/g, '\\$&').replace(/\{(major|minor)\}/g, '\\d+')}$`));
    return [...refs.tags.keys()]
        .filter((tag) => !float.some((pattern) => pattern.test(tag)))
        .filter((tag) => tag.startsWith(before) && tag.endsWith(after) && tag.length > before.length + after.length)
        .flatMap((tag) => {
        const version = (0,_shared_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .normalVersion */ .A)(tag.slice(before.length, tag.length - after.length));
        return version === undefined ? [] : [{ version, tag, commit: refs.tags.get(tag) ?? '' }];
    })
        .sort((a, b) => (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(a.version, b.version));
}
/** The trailers of a commit message: `Name: value` lines of its last paragraph. Source: git-interpret-trailers(1). */
function trailersOf(message) {
    const last = message
        .trimEnd()
        .split(/\n\s*\n/)
        .at(-1) ?? '';
    const pairs = last.split('\n').map((line) => /^([A-Za-z-]+): *(.*)$/.exec(line));
    return Object.fromEntries(pairs.flatMap((pair) => (pair?.[1] === undefined ? [] : [[pair[1], pair[2] ?? '']])));
}


/***/ }),

/***/ 2622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ release)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/git.js
var src_git = __nccwpck_require__(51904);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: ./.work/compiled/shared/src/inputs.js
var inputs = __nccwpck_require__(90983);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __nccwpck_require__(46466);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/manifest.js





const manifestName = 'eleanor-manifest.json';
/** Writes a file into the folder that names the key and the SHA-256 of every file, or the target of every link, in it. */
async function writeManifest(folder, key) {
    await writeFile(join(folder, manifestName), JSON.stringify({ key, files: await digests(folder) }));
}
/** Whether the folder holds exactly what its manifest says, for this key. A missing or unreadable manifest is a no. */
async function matchesManifest(folder, key) {
    try {
        const written = JSON.parse(await readFile(join(folder, manifestName), 'utf8'));
        return JSON.stringify(written) === JSON.stringify({ key, files: await digests(folder) });
    }
    catch {
        return false;
    }
}
/** The key under which the folder was saved; undefined for one without a manifest. */
async function manifestKey(folder) {
    try {
        return JSON.parse(await readFile(join(folder, manifestName), 'utf8')).key;
    }
    catch {
        return undefined;
    }
}
async function digests(folder) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
    const named = paths
        .map((path) => [relative(folder, path).split(sep).join('/'), path])
        .filter(([name]) => name !== manifestName);
    named.sort(([a], [b]) => (a < b ? -1 : 1));
    const result = {};
    for (const [name, path] of named)
        result[name] = await digest(path);
    return result;
}
async function digest(path) {
    if ((await lstat(path)).isSymbolicLink())
        return `link:${await readlink(path)}`;
    return await fileSha256(path);
}
/** The SHA-256 of a file in hexadecimal, read as a stream. */
async function fileSha256(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
// EXTERNAL MODULE: ./.work/compiled/shared/src/pep440.js
var pep440 = __nccwpck_require__(54521);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/wheel.js



/** Metadata of a wheel is small; more than this is not metadata. */
const limit = 10 * 1024 * 1024;
/**
 * The version of a wheel in normal form, as its file name and its METADATA agree on it.
 * Source: binary distribution format (PEP 427), file name convention; core metadata, `Version`.
 */
async function wheelVersion({ name, path }) {
    const parts = name.replace(/\.whl$/, '').split('-');
    const named = (0,pep440/* normalVersion */.A)(parts[1] ?? '');
    if (named === undefined || parts.length < 5 || parts.length > 6)
        throw new errors/* UserError */.yo(`${name} is not a file name of a wheel`, { fix: 'Build it with PyPA build' });
    const metadata = await readMetadata(path).catch((error) => {
        throw new errors/* UserError */.yo(`${name} cannot be read as a wheel`, { why: (0,errors/* messageOf */.bD)(error) });
    });
    const inside = (0,pep440/* normalVersion */.A)(/^Version:[ \t]*(.+?)[ \t]*$/m.exec(headOf(metadata))?.[1] ?? '');
    if (inside === named)
        return named;
    throw new errors/* UserError */.yo(`${name} disagrees with its own metadata, which say version ${inside ?? 'nothing'}`, {
        fix: 'Build the wheel anew; a renamed one is not of that version',
    });
}
/** The headers end at the first empty line; below it is the description. */
function headOf(metadata) {
    return metadata.replaceAll('\r\n', '\n').split('\n\n')[0] ?? '';
}
async function readMetadata(path) {
    const { openPromise } = await __nccwpck_require__.e(/* import() */ 663).then(__nccwpck_require__.t.bind(__nccwpck_require__, 20663, 19));
    const zip = await openPromise(path);
    try {
        for await (const entry of zip.eachEntry()) {
            if (!/^[^/]+\.dist-info\/METADATA$/.test(entry.fileName))
                continue;
            if (entry.uncompressedSize > limit)
                throw new Error('its METADATA is too large');
            return await (0,consumers_namespaceObject.text)(await zip.openReadStreamPromise(entry));
        }
    }
    finally {
        zip.close();
    }
    throw new Error('it has no METADATA');
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/assets.js







/** GitHub takes assets below 2 GiB. Source: GitHub "About releases", storage and bandwidth quotas. */
const largest = 2 * 1024 ** 3 - 1;
/**
 * The files of the release: what the globs match in the workspace, and what the artifact of this run holds. Throws a
 * `UserError` for a pattern without a file, a name that GitHub would change or that comes twice, and an empty or too large file.
 */
async function gatherAssets(world, { patterns, artifact }) {
    const paths = new Set();
    for (const pattern of patterns)
        for (const path of await matches(world.workspace, pattern))
            paths.add(path);
    if (artifact !== '')
        for (const path of await downloaded(world, artifact))
            paths.add(path);
    const files = [];
    for (const path of [...paths].sort())
        files.push(await assetFile(path));
    const twice = files.find((file, index) => files.findIndex(({ name }) => name === file.name) !== index);
    if (twice !== undefined)
        throw new errors/* UserError */.yo(`Two files to attach are called ${twice.name}`, { fix: 'A release holds each name once: rename one' });
    return files;
}
/** Refuses to attach a file that the release changes. Paths are absolute. */
function requireSteady(files, changing) {
    const found = files.find(({ path }) => changing.includes(path));
    if (found !== undefined)
        throw new errors/* UserError */.yo(`${found.name} holds the version, which the release changes`, {
            fix: 'Leave it out of `assets`',
        });
}
/** Refuses a wheel that says another version than the release, in its name or its metadata. */
async function requireWheelVersion(files, version) {
    for (const file of files.filter(({ name }) => name.endsWith('.whl'))) {
        const found = await wheelVersion(file);
        if (found !== version)
            throw new errors/* UserError */.yo(`Wheel ${file.name} is of version ${found}, and ${version} is to be released`, {
                fix: 'Build it from the version that is released: `stage: write` puts it into the files before the build',
            });
    }
}
async function matches(workspace, pattern) {
    const found = [];
    for await (const name of (0,promises_.glob)(pattern, { cwd: workspace })) {
        const path = (0,external_node_path_.resolve)(workspace, name);
        if (!(await (0,promises_.stat)(path)).isFile())
            continue;
        if (!(0,inputs/* isInside */.FK)(workspace, (0,inputs/* realOf */.MN)(path)))
            throw new errors/* UserError */.yo(`Input \`assets\`: ${name} is outside the workspace`, { fix: 'Copy it into the workspace first' });
        found.push(path);
    }
    if (found.length === 0)
        throw new errors/* UserError */.yo(`Input \`assets\`: no file matches \`${pattern}\``, {
            fix: 'Check the path, and that the step that makes it ran before',
        });
    return found;
}
async function downloaded({ temp, env, log }, name) {
    if (env.ACTIONS_RUNTIME_TOKEN === undefined)
        throw new errors/* UserError */.yo(`Artifact ${name} cannot be had: this run has no artifact service`, {
            fix: 'Give the files with `assets`',
        });
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(351), __nccwpck_require__.e(539)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61539));
    const client = new DefaultArtifactClient();
    try {
        const { artifact } = await client.getArtifact(name);
        const { downloadPath } = await client.downloadArtifact(artifact.id, { path: (0,external_node_path_.join)(temp, `artifact-${artifact.id}`) });
        const folder = downloadPath ?? (0,external_node_path_.join)(temp, `artifact-${artifact.id}`);
        const files = [];
        for await (const entry of (0,promises_.glob)('**/*', { cwd: folder, withFileTypes: true }))
            if (entry.isFile())
                files.push((0,external_node_path_.join)(entry.parentPath, entry.name));
        log.info(`Artifact ${name}: ${files.map((file) => (0,external_node_path_.relative)(folder, file)).join(', ')}`);
        return files;
    }
    catch (error) {
        throw new errors/* UserError */.yo(`Artifact ${name} cannot be had`, {
            why: (0,errors/* messageOf */.bD)(error),
            fix: 'Check its name, and that it was uploaded in this run',
        });
    }
}
async function assetFile(path) {
    const name = (0,external_node_path_.basename)(path);
    if (!/^[A-Za-z0-9_+-]([A-Za-z0-9._+-]*[A-Za-z0-9_+-])?$/.test(name))
        throw new errors/* UserError */.yo(`GitHub would rename the file \`${name}\``, {
            fix: 'Use letters, digits and . _ + - in its name, no dot at an end',
        });
    const { size } = await (0,promises_.stat)(path);
    if (size === 0 || size > largest)
        throw new errors/* UserError */.yo(`File ${name} has ${size} bytes`, { fix: 'GitHub takes files of 1 byte to 2 GiB' });
    return { name, path, size, sha256: await fileSha256(path) };
}
/** The bytes of a file, which have to be those that were planned. */
async function contentOf(file) {
    const content = await (0,promises_.readFile)(file.path);
    if ((0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') === file.sha256)
        return content;
    throw new errors/* UserError */.yo(`File ${file.name} changed while the release was made`, {
        fix: 'Run it again when nothing writes to the file any more',
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/pause.js

/** Waits, in milliseconds; a cancellation ends it and is thrown as what it is. */
async function pause(ms, signal) {
    await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/patience.js


/** Seconds before the second, third and fourth attempt. */
const pauses = [1, 2, 4];
const longestPause = 60;
/** GitHub takes 80 requests a minute that make content; a few are left to others. Source: GitHub REST API, "Rate limits". */
const writesAMinute = 70;
/** Milliseconds to wait before the next request that makes something, by the times of those before it. */
function pauseBefore(times, now) {
    const recent = times.filter((time) => time > now - 60_000);
    const oldest = recent.at(-writesAMinute);
    return oldest === undefined ? 0 : oldest + 60_000 - now;
}
/**
 * Does a request, and again while the server says that it is overloaded or broken (5xx, 429, a secondary rate limit) or cannot
 * be reached: four times at most. `retry-after`, and the end of the rate limit, are waited for up to 60 s. Work that makes something looks for it first when
 * `attempt` is not 0, which is why the retry plugin of Octokit is not used: it repeats a POST blindly, and would make a second release where
 * the first answer was lost; the throttling plugin spaces all writes by a second. The last error becomes a `UserError` with the request and the server's reason.
 * Source: GitHub REST API, "Best practices", and "Rate limits", exceeding the rate limit.
 */
async function patiently({ log, signal }, what, work) {
    for (let attempt = 0;; attempt++) {
        try {
            return await work(attempt);
        }
        catch (error) {
            signal.throwIfAborted();
            const planned = pauses[attempt];
            if (planned === undefined || !isPassing(error))
                throw failure(what, error);
            const asked = retryAfter(error) ?? untilReset(error) ?? planned;
            if (asked > longestPause && untilReset(error) !== undefined)
                throw failure(what, error);
            const seconds = Math.min(asked, longestPause);
            log.info(`${what}: ${(0,errors/* messageOf */.bD)(error)}; trying again in ${seconds} s`);
            await pause(seconds * 1000, signal);
        }
    }
}
function isHttpError(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
function isPassing(error) {
    if (!isHttpError(error))
        return false;
    const isLimit = retryAfter(error) !== undefined || untilReset(error) !== undefined;
    return error.status >= 500 || error.status === 429 || (error.status === 403 && isLimit);
}
function retryAfter(error) {
    const value = isHttpError(error) ? error.response?.headers['retry-after'] : undefined;
    const seconds = Number(value);
    return value === undefined || !Number.isFinite(seconds) ? undefined : seconds;
}
/** Seconds until the token may ask again, where it has used up its requests. */
function untilReset(error) {
    const headers = isHttpError(error) ? error.response?.headers : undefined;
    if (headers?.['x-ratelimit-remaining'] === undefined || Number(headers['x-ratelimit-remaining']) > 0)
        return undefined;
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset) ? Math.max(0, Math.ceil(reset - Date.now() / 1000)) : undefined;
}
function failure(what, error) {
    if (!isHttpError(error))
        return error;
    const wait = untilReset(error);
    const denied = error.status === 401 || error.status === 403 || (error.status === 404 && !what.startsWith('GET'));
    const failed = new errors/* UserError */.yo(`GitHub refused \`${what}\` with status ${error.status}`, {
        why: error.message.split('\n')[0] ?? '',
        fix: wait !== undefined
            ? `The token has used up its requests for this hour: run it again in ${Math.ceil(wait / 60)} minutes`
            : denied
                ? 'Give the job `permissions: contents: write`, or a token that may write'
                : 'Run it again: what is done already is kept',
    });
    failed.cause = error;
    return failed;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/api.js



/** What GraphQL refused: nothing of the request was done. */
class GraphqlError extends Error {
}
/**
 * Opens the API at `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL`, which the runner sets on GitHub Enterprise Server too.
 * Source: GitHub "Variables reference", default environment variables.
 */
async function openApi({ env, log, signal }, token) {
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (owner === '' || repo === '')
        throw new errors/* UserError */.yo('GITHUB_REPOSITORY is not set', {
            fix: 'Run this action in a job of GitHub Actions, or set it to owner/name',
        });
    // Loaded here, because a run that only writes the version or is refused does not need it.
    const { getOctokit } = await __nccwpck_require__.e(/* import() */ 351).then(__nccwpck_require__.bind(__nccwpck_require__, 61351));
    const baseUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
    const graphqlUrl = env.GITHUB_GRAPHQL_URL ?? `${baseUrl.replace(/\/v3$/, '')}/graphql`;
    const { request } = getOctokit(token, { baseUrl, request: { signal } });
    const written = [];
    const call = async (route, parameters = {}) => {
        if (!route.startsWith('GET ')) {
            await pause(pauseBefore(written, Date.now()), signal);
            written.push(Date.now());
        }
        return (await request(route, { owner, repo, ...parameters })).data;
    };
    return {
        owner,
        repo,
        call,
        async again(route, parameters = {}) {
            return await patiently({ log, signal }, route, async () => await call(route, parameters));
        },
        async graphql(query, variables) {
            const answer = (await request(`POST ${graphqlUrl}`, { query, variables })).data;
            if (answer.errors !== undefined)
                throw new GraphqlError(answer.errors.map(({ message }) => message).join('; '));
            return answer.data;
        },
    };
}
/** What is not there counts as undefined. */
function missing(error) {
    if (error instanceof errors/* UserError */.yo && error.cause?.status === 404)
        return undefined;
    throw error;
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/version.js
var src_version = __nccwpck_require__(36959);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/floating.js


/**
 * The floating tags that a version has to have: those of which it is the newest final version. A pre-release moves none, and a
 * backport none that stands for a newer version.
 */
function floatingTags(templates, version, tagged) {
    if ((0,src_version/* isPrerelease */.V1)(version))
        return [];
    const nameOf = (template, of) => {
        const [major, minor] = (0,src_version/* numbersOf */.cZ)(of);
        return template.replaceAll('{major}', String(major)).replaceAll('{minor}', String(minor));
    };
    const newer = tagged.map((each) => each.version).filter((each) => !(0,src_version/* isPrerelease */.V1)(each) && (0,src_version/* compareVersions */.Zy)(each, version) > 0);
    const isNewest = (template) => newer.every((each) => nameOf(template, each) !== nameOf(template, version));
    return templates.filter(isNewest).map((template) => nameOf(template, version));
}
/** Those of the tags that are not on the commit. */
function misplaced(names, refs, commit) {
    return names
        .filter((tag) => commit === undefined || refs.tags.get(tag) !== commit)
        .map((tag) => ({ tag, before: refs.tagObjects.get(tag) ?? refs.tags.get(tag) ?? '' }));
}
/** Refuses tags that cannot move: the tag of the release itself, and what an immutable release of its own holds in place. */
function requireMovable(tags, frozen, own) {
    const fix = 'Leave it out of `floating-tags`, or give it another name';
    if (tags.some(({ tag }) => tag === own))
        throw new errors/* UserError */.yo(`The floating tag ${own} is the tag of the release itself`, { why: 'It could not move any more', fix });
    if (frozen.length > 0)
        throw new errors/* UserError */.yo(`The floating tag ${frozen.join(', ')} has an immutable release of its own`, {
            why: 'GitHub does not let its tag move',
            fix,
        });
}
/**
 * Moves the tags to the commit, all or none, each from where it was seen. It comes last, when the release is public.
 * At most three, because GitHub tells workflows of no more than three tags a push. Source: GitHub "Events that trigger
 * workflows", push.
 */
async function moveFloating({ log }, remote, { tags, commit }) {
    if (tags.length === 0)
        return;
    log.info(`Moving ${tags.map(({ tag }) => tag).join(', ')} to ${commit}`);
    const refusal = await remote.push(tags.map(({ tag, before }) => ({ from: commit, to: `refs/tags/${tag}`, lease: before })));
    if (refusal === undefined)
        return;
    throw new errors/* UserError */.yo(`The release is published, but ${tags.map(({ tag }) => tag).join(', ')} did not move: ${refusal}`, {
        why: 'A rule may protect the tag, or another run has moved it',
        fix: 'Run it again: it moves them when the release is still the newest',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github.js


const draftPages = 2;
/**
 * The releases of the repository. Source: GitHub REST API, "Releases" and "Release assets".
 * Reading and removing are tried again by themselves; what makes something is not, because it may have been done: the caller
 * looks first.
 */
function openGitHub(api) {
    const base = '/repos/{owner}/{repo}/releases';
    return {
        async releases(tag) {
            const found = await api.again(`GET ${base}/tags/{tag}`, { tag }).catch(missing);
            const drafts = [];
            for (let page = 1; page <= draftPages; page++) {
                const some = await api.again(`GET ${base}`, { per_page: 100, page });
                drafts.push(...some.filter((release) => release.draft && release.tag_name === tag));
                if (some.length < 100)
                    break;
            }
            drafts.sort((a, b) => a.id - b.id);
            return [...(found === undefined ? [] : [found]), ...drafts].map(releaseOf);
        },
        async isFrozen(tag) {
            return (await api.again(`GET ${base}/tags/{tag}`, { tag }).catch(missing))?.immutable === true;
        },
        async createDraft({ tag, target, name, body, prerelease }) {
            const wanted = { tag_name: tag, target_commitish: target, name, body, prerelease, draft: true };
            return releaseOf(await withoutTarget(wanted, async (each) => await api.call(`POST ${base}`, each)));
        },
        async upload({ uploadUrl }, { name, content }) {
            const headers = { 'content-type': 'application/octet-stream', 'content-length': content.length };
            return assetOf(await api.call(`POST ${uploadUrl}`, { name, headers, data: content }));
        },
        async removeAsset(id) {
            await api.again(`DELETE ${base}/assets/{id}`, { id }).catch(missing);
        },
        async removeRelease(id) {
            await api.again(`DELETE ${base}/{id}`, { id }).catch(missing);
        },
        async publish(id, { target, latest }) {
            const wanted = { id, draft: false, target_commitish: target, make_latest: latest ? 'true' : 'false' };
            return releaseOf(await withoutTarget(wanted, async (each) => await api.again(`PATCH ${base}/{id}`, each)));
        },
        async notes(tag, target, previousTag) {
            const previous = previousTag === '' ? {} : { previous_tag_name: previousTag };
            const wanted = { tag_name: tag, target_commitish: target, ...previous };
            return (await api.again(`POST ${base}/generate-notes`, wanted)).body;
        },
    };
}
/**
 * GitHub refuses a target whose workflow files differ from those of the default branch, for a token that may not change
 * workflows. The tag is there already, so that the target does not matter, and it goes without.
 * Source: GitHub REST API, "Create a release", which names the scope `workflow`; cli/cli issue 9514.
 */
async function withoutTarget(wanted, work) {
    try {
        return await work(wanted);
    }
    catch (error) {
        const { status, response } = (error instanceof errors/* UserError */.yo ? error.cause : error);
        const { target_commitish: target, ...others } = wanted;
        const isLimit = response?.headers['retry-after'] !== undefined;
        if ((status !== 403 && status !== 404) || isLimit || target === undefined)
            throw error;
        return await work(others).catch(() => {
            throw error;
        });
    }
}
function releaseOf(json) {
    const { id, tag_name: tag, draft, body, html_url: url, upload_url: uploadUrl, assets } = json;
    return { id, tag, draft, body: body ?? '', url, uploadUrl, assets: assets.map(assetOf) };
}
function assetOf({ id, name, size, state, digest }) {
    return { id, name, size, state, digest: digest ?? undefined };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/credentials.js
/**
 * The environment in which git reaches the remote. What actions/checkout has left in the configuration is used as it is;
 * without it, and for a remote on the server of this run, the token goes into an HTTP header. It is handed over by environment
 * variables, so that no argument list and no file holds it.
 * Source: git-config(1), GIT_CONFIG_COUNT and `http.<url>.extraHeader`; actions/checkout, `persist-credentials`.
 */
async function withCredentials(git, env, token, remote) {
    if (token === '')
        return env;
    const server = new URL(env.GITHUB_SERVER_URL ?? 'https://github.com');
    const addresses = [await git('remote', 'get-url', remote), await git('remote', 'get-url', '--push', remote)];
    const origins = new Set(addresses.map(originOf).filter((origin) => origin === server.origin));
    const [origin] = origins;
    if (origin === undefined || (await hasHeader(git, origin)))
        return env;
    const count = Number(env.GIT_CONFIG_COUNT ?? '0');
    return {
        ...env,
        GIT_CONFIG_COUNT: String(count + 1),
        [`GIT_CONFIG_KEY_${count}`]: `http.${origin}/.extraheader`,
        [`GIT_CONFIG_VALUE_${count}`]: headerOf(token),
    };
}
/** Whether the checkout reaches the remote with something else than the token: another header, or a key of ssh. */
async function foreignCredential(git, env, token) {
    const address = await git('remote', 'get-url', '--push', 'origin');
    if (address.startsWith('ssh:') || /^[^/:]+@[^/:]+:/.test(address))
        return true;
    const origin = originOf(address) ?? env.GITHUB_SERVER_URL ?? 'https://github.com';
    const found = await git('config', '--get-urlmatch', 'http.extraheader', `${origin}/`).catch(() => '');
    return found !== '' && found.toLowerCase() !== headerOf(token).toLowerCase();
}
function headerOf(token) {
    return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}
/** The origin of a remote's address, `url.<base>.insteadOf` already applied by git; undefined for a path or an ssh address. */
function originOf(address) {
    return URL.canParse(address) ? new URL(address).origin : undefined;
}
async function hasHeader(git, origin) {
    // The call fails where nothing is set.
    const found = await git('config', '--get-urlmatch', 'http.extraheader', `${origin}/`).catch(() => '');
    return found !== '';
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit-way.js


/**
 * Chooses. `auto` takes the API where it can do it and sees the same branch as git; `api` refuses instead. Nothing is written.
 */
async function commitWay(facts) {
    const { commit: wanted } = facts.inputs;
    if (wanted === 'none')
        return { by: 'none', why: 'Asked for with `commit: none`: the commit is the one that is checked out' };
    if (wanted === 'git')
        return { by: 'git', why: 'Asked for with `commit: git`' };
    const hindrance = await hindranceOf(facts);
    if (hindrance === undefined)
        return { by: 'api', why: 'The API shows the branch where git has it: GitHub signs the commit' };
    if (wanted === 'auto')
        return { by: 'git', why: hindrance };
    throw new errors/* UserError */.yo(`The release cannot be committed through the API: ${hindrance}`, { fix: 'Use `commit: git` or `auto`' });
}
async function hindranceOf(facts) {
    const { inputs, local, env, repository, branch, refs, files } = facts;
    if (repository === undefined)
        return 'No token is given';
    if (inputs.signingKey !== '')
        return 'GitHub signs with its own key, and `signing-key` is given';
    if (inputs.commit === 'auto' && (await foreignCredential(local, env, inputs.token)))
        return 'The checkout has a credential of its own, which may be allowed more than the token';
    for (const file of files) {
        const mode = (await local('ls-files', '--stage', '--', file)).slice(0, 6);
        if (mode !== '100644')
            return `${file} has mode ${mode}, and the API keeps only 100644`;
    }
    try {
        const tip = await repository.ref(`refs/heads/${branch}`);
        if (tip === refs.tip)
            return undefined;
        return `The API shows ${branch} at ${tip?.slice(0, 10) ?? 'no commit'}, git at ${refs.tip?.slice(0, 10) ?? 'no commit'}`;
    }
    catch (error) {
        return `The API does not tell the branch: ${(0,errors/* messageOf */.bD)(error)}`;
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/observe.js
var observe = __nccwpck_require__(85791);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/rules.js

/** Rule types that a release commit on the branch itself cannot keep. Source: GitHub REST API, "Rules", get rules for a branch. */
const hindering = ['pull_request', 'required_status_checks', 'required_deployments', 'merge_queue', 'update', 'workflows'];
/**
 * Asks for the rules of a branch. Those of a ruleset that the token may bypass do not count; nor do those of which GitHub does
 * not say whether it may: the release then finds out, and nothing moves. Older servers know no rules.
 */
async function rulesOf(api, branch) {
    const base = '/repos/{owner}/{repo}';
    const quiet = (error) => {
        if (error instanceof errors/* UserError */.yo && [403, 404].includes(error.cause?.status ?? 0))
            return undefined;
        throw error;
    };
    const all = (await api.again(`GET ${base}/rules/branches/{branch}`, { branch }).catch(quiet)) ??
        [];
    const rules = all.filter(({ type }) => hindering.includes(type));
    const strict = new Set();
    for (const id of new Set(rules.map(({ ruleset_id: id }) => id))) {
        if (id === undefined)
            continue;
        const ruleset = await api.again(`GET ${base}/rulesets/{id}`, { id }).catch(quiet);
        if (['never', 'pull_requests_only'].includes(ruleset?.current_user_can_bypass ?? ''))
            strict.add(id);
    }
    const immutable = await api.again(`GET ${base}/immutable-releases`).catch(quiet);
    return {
        against: [...new Set(rules.filter(({ ruleset_id: id }) => strict.has(id)).map(({ type }) => type))],
        immutable: immutable?.enabled,
    };
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-file.js
var version_file = __nccwpck_require__(70874);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/look.js







/** Looks at the clone, the remote and the releases. Writes nothing but, where it is missing, the tag's commit into the clone. */
async function look(world, inputs, sources) {
    const { local, remote, api, github, places } = sources;
    const branch = await (0,observe/* branchOf */.W0)(world, inputs.branch);
    const current = await (0,version_file/* readVersions */.q2)(world.workspace, places);
    const files = [...new Set(places.map(({ path }) => path))];
    const version = (0,src_version/* wantedVersion */.KZ)(current, inputs.wanted);
    const tag = (0,observe/* tagOf */.cO)(inputs.tagTemplate, version);
    await (0,observe/* requireRefNames */.pp)(local, [`refs/heads/${branch}`, `refs/tags/${tag}`]);
    const head = await local('rev-parse', 'HEAD');
    const refs = await remote.refs(branch);
    const commit = refs.tags.get(tag);
    const messages = commit === undefined ? [] : await remote.messagesOf(refs, tag);
    const trailers = messages.map(observe/* trailersOf */.iA).find((each) => 'Release-Version' in each) ?? {};
    const way = await wayOf(world, inputs, { sources, branch, refs, files, isThere: commit !== undefined, current, version });
    const tagged = (0,observe/* taggedVersions */.C)(refs, inputs.tagTemplate, inputs.floatingTags);
    const floating = misplaced(floatingTags(inputs.floatingTags, version, tagged), refs, commit);
    // A push with another credential, such as a deploy key, is not held by what the token may.
    const isOther = way.by === 'git' && (await foreignCredential(local, world.env, inputs.token));
    const asksForRules = api !== undefined && commit === undefined && way.by !== 'none' && !isOther;
    return {
        head,
        branch,
        tip: refs.tip,
        current,
        files,
        version,
        exact: inputs.wanted.kind !== 'bump',
        adopt: inputs.adopt,
        allowBackport: inputs.allowBackport,
        run: world.env.GITHUB_RUN_ID ?? '',
        isAgain: Number(world.env.GITHUB_RUN_ATTEMPT ?? '1') > 1,
        tagKind: inputs.tagKind,
        tag,
        tagSeen: commit === undefined ? undefined : { commit, trailers },
        landed: commit === undefined ? await landedOf(sources, { branch, tip: refs.tip, head, version }) : undefined,
        tagged,
        way,
        rules: asksForRules ? await rulesOf(api, branch) : { against: [], immutable: undefined },
        onProtected: inputs.onProtected,
        floating,
        frozen: await frozenOf(github, floating),
        releases: await github?.releases(tag),
    };
}
/** The tags that have an immutable release of their own. Source: GitHub "Immutable releases". */
async function frozenOf(github, tags) {
    const frozen = [];
    for (const { tag, before } of tags)
        if (before !== '' && (await github?.isFrozen(tag)) === true)
            frozen.push(tag);
    return frozen;
}
/** The commit at the tip when it is the release of this version from what is checked out. */
async function landedOf({ local, remote }, { branch, tip, head, version, }) {
    if (tip === undefined || tip === head)
        return undefined;
    await remote.fetch(`refs/heads/${branch}`);
    const trailers = (0,observe/* trailersOf */.iA)(await local('log', '-1', '--no-show-signature', '--format=%B', tip));
    const isOurs = trailers['Release-Version'] === version && trailers['Release-Base'] === head;
    return isOurs ? { commit: tip, trailers } : undefined;
}
async function wayOf(world, inputs, facts) {
    const { sources, branch, refs, files, isThere, current, version } = facts;
    const isMerged = inputs.onProtected === 'pull-request' && !isThere && (0,src_version/* compareVersions */.Zy)(current, version) === 0;
    if (isMerged)
        return { by: 'none', why: 'The version is committed already' };
    if (isThere && inputs.commit !== 'none')
        return { by: 'git', why: 'The commit is there already' };
    const { local, repository } = sources;
    const way = await commitWay({ inputs, local, env: world.env, repository, branch, refs, files });
    if (!isThere)
        world.log.info(`Commit by ${way.by}: ${way.why}`);
    return way;
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var _renovatebot_pep440 = __nccwpck_require__(99687);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/markers.js

const token = /\s*(?:(?<text>'[^']*'|"[^"]*")|(?<sign>===|~=|==|!=|<=|>=|<|>|\(|\)|not\s+in\b|in\b|and\b|or\b)|(?<word>[A-Za-z_][\w.]*))/y;
/**
 * Evaluates an environment marker. `extras` are those that the requirement's own package was asked with; a marker that speaks
 * of `extra` holds when it holds for one of them. Throws on a text that is no marker.
 * Source: the "Dependency specifiers" specification (PEP 508), environment markers; versions compare as in PEP 440.
 */
function markerHolds(marker, environment, extras = []) {
    const tokens = tokenise(marker);
    const asked = extras.length === 0 ? [''] : extras;
    return asked.some((extra) => evaluate(tokens, { ...environment, extra: normalName(extra) }, marker));
}
/** The normalised name of a distribution or extra. Source: the "Names and normalization" specification (PEP 503, PEP 685). */
function normalName(name) {
    return name.replaceAll(/[-_.]+/g, '-').toLowerCase();
}
function tokenise(marker) {
    const tokens = [];
    for (let at = 0; marker.slice(at).trim() !== ''; at = token.lastIndex) {
        token.lastIndex = at;
        const { text, sign, word } = token.exec(marker)?.groups ?? {};
        if (text !== undefined)
            tokens.push({ kind: 'text', value: text.slice(1, -1) });
        else if (sign !== undefined)
            tokens.push({ kind: 'sign', value: sign.replace(/\s+/, ' ') });
        else if (word !== undefined)
            tokens.push({ kind: 'word', value: word });
        else
            throw new Error(`\`${marker}\` is not an environment marker`);
    }
    return tokens;
}
/** Recursive descent over `or`, `and`, parentheses and comparisons, in this order of binding. */
function evaluate(tokens, environment, marker) {
    let at = 0;
    const bad = () => new Error(`\`${marker}\` is not an environment marker`);
    const isSign = (value) => tokens[at]?.kind === 'sign' && tokens[at]?.value === value;
    const take = () => tokens[at++] ?? fail();
    const fail = () => {
        throw bad();
    };
    const value = (part) => {
        if (part.kind === 'sign')
            throw bad();
        if (part.kind === 'text')
            return { value: part.value, variable: undefined };
        const found = environment[part.value.replace(/^os\.name$/, 'os_name').replace(/^sys\.platform$/, 'sys_platform')];
        return found === undefined ? fail() : { value: found, variable: part.value };
    };
    const comparison = () => {
        if (isSign('(')) {
            at++;
            const inner = either();
            if (!isSign(')'))
                fail();
            at++;
            return inner;
        }
        const [left, operator, right] = [value(take()), take(), value(take())];
        return operator.kind === 'sign' ? compare(left, operator.value, right) : fail();
    };
    const both = () => {
        let result = comparison();
        while (isSign('and')) {
            at++;
            result = comparison() && result;
        }
        return result;
    };
    const either = () => {
        let result = both();
        while (isSign('or')) {
            at++;
            result = both() || result;
        }
        return result;
    };
    const result = either();
    if (at !== tokens.length)
        fail();
    return result;
}
function compare(left, operator, right) {
    const isExtra = left.variable === 'extra' || right.variable === 'extra';
    const [a, b] = isExtra ? [normalName(left.value), normalName(right.value)] : [left.value, right.value];
    if (operator === 'in')
        return b.includes(a);
    if (operator === 'not in')
        return !b.includes(a);
    const version = b.replace(/\.\*$/, '');
    if (!isExtra && operator !== '===' && valid(version) !== null && valid(a) !== null)
        return satisfies(a, `${operator}${b}`, { prereleases: true });
    return compareTexts(a, operator, b);
}
function compareTexts(a, operator, b) {
    switch (operator) {
        case '==':
        case '===':
            return a === b;
        case '!=':
            return a !== b;
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/lock-pins.js

/** The pins of a lock: normalised name to version, or to the address of a direct reference. */
function pins(text) {
    const found = new Map();
    for (const line of text.split(/\r?\n/)) {
        const [, name, version, url] = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:==\s*([^\s;\\]+)|@\s*(\S+))/.exec(line) ?? [];
        const value = version ?? url;
        if (name !== undefined && value !== undefined)
            found.set(normalName(name), value);
    }
    return found;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/lock-changes.js



/** The pins of a lock, without those of an address. */
function pinsOf(text) {
    return new Map([...pins(text)].filter(([, version]) => !version.includes('/')));
}
/** What changed in the locks that the globs match, between a commit and what is checked out. The commit is fetched where it is missing. */
async function lockChanges({ run, workspace, env }, { local, remote }, { patterns, commit, tag }) {
    if (commit === '' || patterns.length === 0)
        return [];
    const { code } = await run('git', ['cat-file', '-e', `${commit}^{tree}`], { cwd: workspace, env });
    if (code !== 0)
        await remote.fetch(`refs/tags/${tag}`);
    const names = async (id) => (await local('ls-tree', '-r', '-z', '--name-only', id)).split('\0');
    const before = new Set(await names(commit));
    const now = new Set(await names('HEAD'));
    const locks = new Set();
    for (const pattern of patterns)
        for await (const path of (0,promises_.glob)(pattern, { cwd: workspace })) {
            const name = path.split(external_node_path_.sep).join('/');
            if (now.has(name))
                locks.add(name);
        }
    const changes = [];
    for (const lock of [...locks].sort()) {
        const old = pinsOf(before.has(lock) ? await local('show', `${commit}:${lock}`) : '');
        const young = pinsOf(await local('show', `HEAD:${lock}`));
        for (const name of [...new Set([...old.keys(), ...young.keys()])].sort())
            if (old.get(name) !== young.get(name))
                changes.push({ lock, name, before: old.get(name) ?? '', now: young.get(name) ?? '' });
    }
    return changes;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/summary.js
var src_summary = __nccwpck_require__(79888);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/changelog.js

/**
 * The section of a changelog in Markdown whose heading names the version, such as `## [1.3.0] - 2026-01-31` or `## v1.3.0`, without
 * the heading; undefined when there is none. It ends at the next heading of that level or a higher one. Lines within fences are no
 * headings. Source of the form: Keep a Changelog 1.1.0.
 */
function changelogSection(text, version) {
    const found = [];
    let level = 0;
    let fence = '';
    for (const line of text.split(/\r?\n/)) {
        const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1] ?? '';
        if (fence === '')
            fence = mark;
        else if (mark.startsWith(fence))
            fence = '';
        const [, marks = '', word = ''] = fence === '' ? (/^(#{1,6})[ \t]+\[?([^\]\s]+)/.exec(line) ?? []) : [];
        const isEnd = level > 0 && marks !== '' && marks.length <= level;
        if (isEnd)
            break;
        if (level > 0)
            found.push(line);
        else if (marks !== '' && (0,pep440/* normalVersion */.A)(word) === version)
            level = marks.length;
    }
    // References of links stand at the end of the file and belong to the headings.
    const body = found
        .filter((line) => !/^\[[^\]]+\]:[ \t]*\S+[ \t]*$/.test(line))
        .join('\n')
        .trim();
    return level === 0 ? undefined : body;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/notes.js



/** GitHub takes notes of up to 125,000 characters. Source: the limit that the API names in its refusal. */
const longestNotes = 125_000;
/** What stays free for the marker of the draft. */
const reserve = 1000;
/** The notes of the user's own, from a file or the section of a changelog; undefined when GitHub is to make them. Refuses what GitHub would not take. */
async function givenNotes(read, { notesFile, changelog }, version) {
    const file = notesFile === '' ? changelog : notesFile;
    if (file === '')
        return undefined;
    const text = await read(file);
    const notes = notesFile === '' ? changelogSection(text, version) : text;
    if (notes === undefined || notes.trim() === '')
        throw new errors/* UserError */.yo(notesFile === '' ? `${file} says nothing under a heading for ${version}` : `${file} is empty`, {
            fix: notesFile === ''
                ? `Add a section \`## ${version}\` and commit it, or leave out \`changelog\``
                : 'Write the notes into it',
            at: { file },
        });
    if (notes.length > longestNotes - reserve)
        throw new errors/* UserError */.yo(`The notes have ${notes.length} characters`, {
            fix: `Shorten them below ${longestNotes - reserve}`,
            at: { file },
        });
    return notes;
}
/**
 * The notes of the release, with folded sections below. GitHub is asked for its own in every case: that changes nothing, and a
 * token that may not write is refused here and not half way.
 * Source: GitHub REST API, "Generate release notes content", which needs `contents: write`.
 */
async function notesOf(github, { given, plan, sections }) {
    const generated = await github.notes(plan.tag, plan.sha === '' ? plan.base : plan.sha, plan.previousTag);
    return fitted(given ?? generated, sections);
}
/** The notes with as many of the sections as there is room for. */
function fitted(notes, sections) {
    const limit = longestNotes - reserve;
    const cut = '\n\n*The rest was cut off: GitHub takes no longer notes.*';
    let text = notes.length > limit ? notes.slice(0, limit - cut.length) + cut : notes.trimEnd();
    for (const section of sections)
        if (text.length + section.length + 2 <= limit)
            text += `\n\n${section}`;
    return text;
}
/** What the other parts of the suite know of the release: the files and their hashes, the images, and what the locks pin anew. */
function sectionsOf({ assets, previousTag }, images, changes) {
    const files = assets.map(({ name, size, sha256 }) => [name, String(size), sha256]);
    const pins = changes.map(({ lock, name, before, now }) => [lock, name, before || 'not there', now || 'not there']);
    return [
        ...section('Files', ['File', 'Bytes', 'SHA-256'], files),
        ...section('Images', ['Image', 'Reference', 'Digest'], images.map(({ name, reference, digest }) => [name, reference, digest])),
        ...section(`Locked packages that changed since ${previousTag}: ${changes.length}`, ['Lock', 'Package', 'Before', 'Now'], pins),
    ];
}
function section(title, head, rows) {
    return rows.length === 0 ? [] : [(0,src_summary/* details */.zH)(title, (0,src_summary/* table */.tp)(head, rows))];
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/own-notes.js



/**
 * Reads the notes where they are: in the work tree; in the release commit, when the bump command may have written them into it; or
 * after that command has run, when it is still to run.
 */
async function ownNotes({ workspace }, local, { inputs, plan, places, }) {
    const inTree = async (file) => await (0,promises_.readFile)((0,external_node_path_.join)(workspace, file), 'utf8');
    const inCommit = async (file) => await local('show', `${plan.sha}:${file}`);
    const isWritten = inputs.bumpCommand !== '' && places.some(({ path }) => path === inputs.changelog);
    if (isWritten && plan.state === 'fresh' && plan.commit !== 'none')
        return { text: undefined, whenWritten: async () => await givenNotes(inTree, inputs, plan.version) };
    const text = await givenNotes(isWritten && plan.sha !== '' ? inCommit : inTree, inputs, plan.version);
    return { text, whenWritten: () => Promise.resolve(text) };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/marker.js
/** A comment in the text of a draft by which a later run knows it for its own. It does not show on the release page. */
function draftMarker(version) {
    return `<!-- Release-Version: ${version} -->`;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/plan.js




/**
 * Decides from what was seen. Throws a `UserError` for everything that must not go on; nothing has been written by then.
 * The states are those of an interrupted release: the tag, not the tip of the branch, tells whether it is past its commit point.
 */
function makePlan(seen, assets) {
    const published = seen.releases?.find((release) => !release.draft);
    const { tagSeen } = seen;
    requireMovable(seen.floating, seen.frozen, seen.tag);
    if (tagSeen === undefined) {
        if (published !== undefined)
            refuseReleaseWithoutTag(seen);
        if (seen.landed !== undefined) {
            requireOwnRun(seen, seen.landed);
            requireOwnDrafts(seen);
            return plan(seen, assets, 'untagged', seen.landed);
        }
        requireFresh(seen);
        requireOwnDrafts(seen);
        return plan(seen, assets, stateOf(seen), undefined);
    }
    requireOwnTag(seen, tagSeen);
    if (published === undefined) {
        requireOwnRun(seen, tagSeen);
        requireOwnDrafts(seen);
        return plan(seen, assets, 'resume', tagSeen);
    }
    requireSameAssets(seen.tag, published, assets);
    return plan(seen, assets, 'finished', tagSeen);
}
/** Fresh, or a proposal where a rule is known to be in the way. */
function stateOf({ rules, onProtected, branch }) {
    if (rules.against.length === 0)
        return 'fresh';
    if (onProtected === 'pull-request')
        return 'propose';
    throw new errors/* UserError */.yo(`Branch ${branch} is protected by ${rules.against.join(', ')}, and the token may not pass that`, {
        why: 'The release commit would be refused',
        fix: 'Use `on-protected: pull-request`, or a token of an app that may bypass the rule',
    });
}
function plan(seen, assets, state, tagSeen) {
    const { version, tag, branch } = seen;
    const prerelease = (0,src_version/* isPrerelease */.V1)(version);
    const older = seen.tagged.filter((each) => (0,src_version/* compareVersions */.Zy)(each.version, version) < 0);
    const previous = older.findLast((each) => prerelease || !(0,src_version/* isPrerelease */.V1)(each.version));
    const isBefore = (0,src_version/* compareVersions */.Zy)(seen.current, version) < 0;
    return {
        state,
        version,
        previousVersion: isBefore ? seen.current : (older.at(-1)?.version ?? ''),
        tag,
        previousTag: previous?.tag ?? '',
        previousSha: previous?.commit ?? '',
        branch,
        files: seen.way.by === 'none' ? [] : seen.files,
        base: tagSeen?.trailers['Release-Base'] ?? seen.head,
        sha: tagSeen?.commit ?? '',
        prerelease,
        latest: !prerelease && !seen.tagged.some((each) => !(0,src_version/* isPrerelease */.V1)(each.version) && (0,src_version/* compareVersions */.Zy)(each.version, version) > 0),
        commit: state === 'untagged' ? 'git' : seen.way.by,
        tagKind: seen.tagKind,
        floating: seen.floating,
        immutable: seen.rules.immutable ?? null,
        assets: assets.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
        steps: stepsOf(seen, state, assets.length),
    };
}
function stepsOf({ version, tag, branch, releases, way, floating }, state, assets) {
    const last = floating.length === 0 ? [] : [`Move ${floating.map((each) => each.tag).join(', ')} to it`];
    if (state === 'finished')
        return last;
    if (state === 'propose')
        return [`Commit version ${version} to release/${version}`, `Open a pull request to ${branch}`];
    const hasDraft = releases?.some((release) => release.draft) === true;
    return [
        ...(state === 'fresh'
            ? [
                way.by === 'none'
                    ? `Tag the commit that is there ${tag}`
                    : `Commit version ${version} to ${branch} and tag it ${tag}, ${way.by === 'git' ? 'in one atomic push' : 'in one step of the API'}`,
            ]
            : []),
        ...(state === 'untagged' ? [`Tag the release commit that is there ${tag}`] : []),
        hasDraft ? 'Go on with the draft release that is there' : 'Make a draft release',
        ...(assets === 0 ? [] : [`Attach ${assets} ${assets === 1 ? 'file' : 'files'}`]),
        'Publish the release',
        ...last,
    ];
}
function requireFresh({ head, tip, branch, version, current, tagged, allowBackport, way }) {
    if (tip === undefined)
        throw new errors/* UserError */.yo(`The remote has no branch ${branch}`, { fix: 'Check the input `branch`' });
    if (tip !== head)
        throw new errors/* UserError */.yo(`Branch ${branch} is at ${plan_short(tip)} on the remote, and ${plan_short(head)} is checked out`, {
            why: 'The branch has moved since, or there are commits that were not pushed',
            fix: 'Start the release again on the tip of the branch',
        });
    const highest = tagged.at(-1);
    if (highest !== undefined && !allowBackport)
        (0,src_version/* requireAbove */.jv)(version, highest.version, `the highest released version (tag ${highest.tag})`);
    if (way.by !== 'none')
        (0,src_version/* requireAbove */.jv)(version, current, 'the version that the repository has now');
    else if ((0,src_version/* compareVersions */.Zy)(version, current) !== 0)
        throw new errors/* UserError */.yo(`The repository has version ${current}, and ${version} is to be released without a commit`, {
            fix: 'Commit the version first, or leave out `commit: none`',
        });
}
function requireOwnTag({ tag, version, current, head, exact, way }, { commit, trailers }) {
    const own = trailers['Release-Version'] === version && (exact || trailers['Release-Base'] === head);
    const isAsItIs = way.by === 'none' && commit === head && (0,src_version/* compareVersions */.Zy)(version, current) === 0;
    if (own || isAsItIs)
        return;
    throw new errors/* UserError */.yo(`Tag ${tag} exists on commit ${plan_short(commit)}`, {
        why: trailers['Release-Version'] === version
            ? `It was released from ${plan_short(trailers['Release-Base'] ?? '')}, and ${plan_short(head)} is checked out`
            : `That is not a commit that this action made for version ${version}`,
        fix: 'Nothing was changed. Release another version, or remove the tag if it is a mistake',
    });
}
/**
 * A release from the same commit by another run may still be going on: two runs that were started at once. From a later commit it
 * is finished only for one who names the version.
 */
function requireOwnRun({ tag, run, isAgain, head, adopt, way }, { trailers }) {
    const owner = trailers['Release-Run'] ?? '';
    if (owner === '' && way.by === 'none' && !adopt && !isAgain)
        throw new errors/* UserError */.yo(`Tag ${tag} is there, does not tell which run made it, and is not released`, {
            why: 'Another run may be at work on it',
            fix: 'Re-run the jobs of that run, or take it over with `adopt: true`',
        });
    if (adopt || owner === '' || run === '' || owner === run || trailers['Release-Base'] !== head)
        return;
    throw new errors/* UserError */.yo(`Release ${tag} was begun by run ${owner}, and is not finished`, {
        fix: `Wait for run ${owner}; if it has failed, re-run its failed jobs, or take the release over with \`adopt: true\``,
    });
}
function requireOwnDrafts({ tag, version, releases = [] }) {
    const foreign = releases.find((release) => release.draft && !release.body.includes(draftMarker(version)));
    if (foreign === undefined)
        return;
    throw new errors/* UserError */.yo(`There is a draft release for ${tag} that this action did not make: ${foreign.url}`, {
        fix: 'Delete it and start the release again',
    });
}
function refuseReleaseWithoutTag({ tag }) {
    throw new errors/* UserError */.yo(`There is a published release ${tag}, but the remote has no such tag`, {
        why: 'The tag was removed, or the remote is not the repository of the release',
        fix: 'Release another version',
    });
}
function requireSameAssets(tag, release, assets) {
    const different = assets.filter((file) => !release.assets.some((asset) => isSame(asset, file))).map(({ name }) => name);
    if (different.length === 0)
        return;
    throw new errors/* UserError */.yo(`Release ${tag} is published with other files than these: ${different.join(', ')}`, {
        why: 'What is published does not change any more',
        fix: 'Release the next version',
    });
}
/** Whether an uploaded asset is this file: by name, state and size, and by its digest where the server tells one. */
function isSame(asset, file) {
    const { digest } = asset;
    const sameDigest = digest === undefined || digest === `sha256:${file.sha256}`;
    return asset.name === file.name && asset.state === 'uploaded' && asset.size === file.size && sameDigest;
}
function plan_short(commit) {
    return commit.slice(0, 10);
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/bump-command.js + 1 modules
var bump_command = __nccwpck_require__(80466);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process.js + 3 modules
var src_process = __nccwpck_require__(63765);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit.js






/** The author of commits that GitHub's own automation makes. Source: actions/checkout, "Push a commit using the built-in token". */
const bot = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
/**
 * Makes the release commit, which changes nothing but the files of the plan, and the tag object. Branch, index and work tree stay as
 * they are, so that a refused push leaves nothing behind but two objects that git will collect. With `commit: none` the commit is
 * the one that is there.
 */
async function makeRelease(machine, local, plan, signer) {
    const env = { ...(signer?.env ?? machine.env), ...(await identity(local, machine.env)) };
    const run = machine.env.GITHUB_RUN_ID ?? '';
    const git = async (args, input) => await (0,src_process/* runOk */.uO)(machine.run, 'git', args, { cwd: machine.workspace, env, input });
    const commit = async () => {
        const signing = signer === undefined ? [] : ['-S'];
        const tree = await treeWith(machine, local, plan.files);
        const args = [...(signer?.options ?? []), 'commit-tree', ...signing, tree, '-p', plan.base];
        return await git(args, commitMessage(plan, run));
    };
    const there = plan.commit === 'none' ? plan.base : plan.sha;
    const made = there === '' ? await commit() : there;
    if (plan.tagKind === 'lightweight')
        return { commit: made, tag: made };
    const tagger = await git(['var', 'GIT_COMMITTER_IDENT'], '');
    const text = `object ${made}\ntype commit\ntag ${plan.tag}\ntagger ${tagger}\n\n${tagMessage(plan, run)}`;
    const signature = plan.tagKind === 'signed' ? ((await signer?.sign(text)) ?? '') : '';
    return { commit: made, tag: await git(['mktag'], text + signature) };
}
/** The message by which a later run knows the commit. Source of the form: git-interpret-trailers(1). */
function commitMessage({ version, base }, run) {
    const trailers = [`Release-Version: ${version}`, `Release-Base: ${base}`, ...(run === '' ? [] : [`Release-Run: ${run}`])];
    return `Release ${version}\n\n${trailers.join('\n')}\n`;
}
/** The message of the annotated tag, however it is made. Where the release has no commit of its own, the tag tells whose it is. */
function tagMessage(plan, run) {
    return plan.commit === 'none' ? commitMessage(plan, run) : `Release ${plan.version}\n`;
}
/** Puts the clone where the remote is now: branch (when it is checked out) and tag. Index and files agree with it already. */
async function follow(local, { commit, tag }, plan) {
    await local('update-ref', `refs/tags/${plan.tag}`, tag);
    if (plan.state === 'untagged')
        return;
    await local('update-ref', `refs/remotes/origin/${plan.branch}`, commit);
    await local('update-ref', '-m', `release ${plan.version}`, 'HEAD', commit, plan.base);
    if (plan.files.length > 0)
        await local('add', '--', ...plan.files);
}
/** The tree of the commit with the files as they are in the work tree; written by way of a second index. */
async function treeWith({ run, env, workspace, temp }, local, files) {
    const index = (0,external_node_path_.resolve)(workspace, await local('rev-parse', '--git-path', 'index'));
    const other = (0,external_node_path_.join)(temp, `index-${process.pid}`);
    try {
        await (0,promises_.copyFile)(index, other);
        const git = (0,src_git/* createGit */.lD)(run, workspace, { ...env, GIT_INDEX_FILE: other });
        if (files.length > 0)
            await git('add', '--', ...files);
        return await git('write-tree');
    }
    finally {
        await (0,promises_.rm)(other, { force: true });
    }
}
/** The bytes of a file in a tree, as the commit holds them: a filter of git may have changed its line endings. */
async function blobOf({ run, workspace }, tree, path) {
    const content = new external_node_stream_.PassThrough();
    const [bytes, { code, stderr }] = await Promise.all([
        (0,consumers_namespaceObject.buffer)(content),
        run('git', ['cat-file', 'blob', `${tree}:${path}`], { cwd: workspace, into: content }),
    ]);
    if (code !== 0)
        throw new Error(`git cat-file blob failed: ${stderr}`);
    return bytes;
}
/** Nothing where git knows who commits; the bot of GitHub Actions otherwise. */
async function identity(local, env) {
    const configured = async (key) => await local('config', key).catch(() => '');
    const name = env.GIT_AUTHOR_NAME ?? (await configured('user.name'));
    const email = env.GIT_AUTHOR_EMAIL ?? (await configured('user.email'));
    const who = name === '' || email === '' ? bot : { name, email };
    return {
        GIT_AUTHOR_NAME: who.name,
        GIT_AUTHOR_EMAIL: who.email,
        GIT_COMMITTER_NAME: env.GIT_COMMITTER_NAME ?? who.name,
        GIT_COMMITTER_EMAIL: env.GIT_COMMITTER_EMAIL ?? who.email,
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/refusal.js

/** A rule of the repository keeps the release commit from the branch. */
class ProtectedError extends errors/* UserError */.yo {
}
/** Why branch and tag did not move, from what the server said and where the refs are now. Neither has moved by then. */
function refusedMove({ branch, base }, { tip }, said) {
    const why = 'Nothing was pushed: neither the commit nor the tag';
    const what = `The remote refused the release: ${said}`;
    if (tip !== base)
        return new errors/* UserError */.yo(`Branch ${branch} moved from ${base.slice(0, 10)} to ${(tip ?? 'nothing').slice(0, 10)} during the release`, { why, fix: 'Start the release again' });
    // What GitHub says of a tag whose name an immutable release has used up. Source: SalamLang/Salam issue 1627.
    if (/creations being restricted/i.test(said))
        return new errors/* UserError */.yo(what, {
            why,
            fix: 'A rule keeps this tag from being made, or an immutable release that was deleted has used up its name: then release the next version',
        });
    const isRule = /GH006|GH013|rule violations|protected branch/i.test(said);
    if (isRule && !said.includes('refs/tags/'))
        return new ProtectedError(what, {
            why,
            fix: 'A rule of the repository protects the branch: use a token that may bypass it, or `on-protected: pull-request`',
        });
    return new errors/* UserError */.yo(what, {
        why,
        fix: isRule
            ? 'A rule of the repository protects the tag: use a token that may bypass it'
            : 'Check the permissions of the token and the rules of the branch and the tag',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commit-api.js






/**
 * Commits the files of the plan, which are written already, through the API: on a temporary branch `release/<version>`, so that nobody
 * sees it, and then branch, tag and the end of the temporary branch in one compare-and-swap. Whoever holds the temporary branch at
 * that moment wins; two runs cannot.
 */
async function commitByApi(hands, { local, repository, remote }, plan) {
    const wanted = await commit_api_contentOf(hands, local, plan);
    const { temporary } = wanted;
    hands.log.info(`Making the commit on release/${plan.version} through the API`);
    const commit = await commitOn(hands, repository, { ...wanted, ofAnyRun: false });
    try {
        const message = tagMessage(plan, hands.env.GITHUB_RUN_ID ?? '');
        const isPlain = plan.tagKind === 'lightweight';
        const tag = isPlain ? commit : await repository.tagObject({ name: plan.tag, message, commit, date: new Date() });
        hands.log.info(`Moving ${plan.branch} to ${commit} together with tag ${plan.tag}`);
        await moveTogether(hands, { repository, remote }, { temporary, plan, commit, tag });
        await readSignature(hands, repository, commit);
        return { commit, tag };
    }
    catch (error) {
        await drop(hands, repository, { temporary, commit });
        throw error;
    }
}
/** Puts the commit on the branch `release/<version>` and leaves it there, for a pull request. */
async function commitForProposal(hands, { local, repository }, plan) {
    await commitOn(hands, repository, { ...(await commit_api_contentOf(hands, local, plan)), ofAnyRun: true });
}
async function commit_api_contentOf(hands, local, plan) {
    const tree = await treeWith(hands, local, plan.files);
    const files = await Promise.all(plan.files.map(async (path) => ({ path, content: await blobOf(hands, tree, path) })));
    return { temporary: `refs/heads/release/${plan.version}`, plan, tree, files };
}
/** The commit on the temporary branch: the one that an earlier attempt of this run has made, or a new one. */
async function commitOn(hands, repository, wanted) {
    const { temporary, plan, tree, files, ofAnyRun } = wanted;
    const run = hands.env.GITHUB_RUN_ID ?? '';
    const message = commitMessage(plan, run);
    const branch = temporary.slice('refs/heads/'.length);
    return await patiently(hands, `POST a commit on ${branch}`, async () => {
        const head = await repository.ref(temporary);
        if (head !== undefined && head !== plan.base) {
            const there = await repository.commit(head);
            const trailers = (0,observe/* trailersOf */.iA)(there.message);
            if (trailers['Release-Version'] !== plan.version)
                refuseForeign(branch, head);
            const isOurs = (ofAnyRun || (trailers['Release-Run'] ?? '') === run) && there.parents.join() === plan.base && there.tree === tree;
            if (isOurs)
                return head;
        }
        try {
            if (head !== plan.base)
                await repository.move([{ name: temporary, before: head, after: plan.base, force: true }]);
            return await repository.commitFiles({ branch, head: plan.base, message, files });
        }
        catch (error) {
            if (!(error instanceof GraphqlError))
                throw error;
            throw new errors/* UserError */.yo(`GitHub refused the commit on ${branch}: ${error.message}`, {
                why: 'Another run may be working on the same release. The branch and the tag are as they were',
                fix: 'Wait for the other run, or start this one again',
            });
        }
    });
}
function refuseForeign(branch, head) {
    throw new errors/* UserError */.yo(`There is a branch ${branch} on commit ${head.slice(0, 10)} that this action did not make`, {
        why: 'It is the place where the release commit is made',
        fix: 'Delete or rename it and start the release again',
    });
}
/** The commit point. Looks at the refs afterwards: an answer that was lost may have been a yes. */
async function moveTogether(hands, { repository, remote }, { temporary, plan, commit, tag }) {
    await patiently(hands, `POST the refs of ${plan.tag}`, async (attempt) => {
        if (attempt > 0 && (await repository.ref(`refs/tags/${plan.tag}`)) === tag)
            return;
        try {
            await repository.move([
                { name: `refs/heads/${plan.branch}`, before: plan.base, after: commit },
                { name: `refs/tags/${plan.tag}`, before: undefined, after: tag },
                { name: temporary, before: commit, after: undefined },
            ]);
        }
        catch (error) {
            if (!(error instanceof GraphqlError))
                throw error;
            throw refusedMove(plan, await remote.refs(plan.branch), error.message);
        }
    });
}
/**
 * Looks whether GitHub has signed the commit as it does for what its API commits. It is a warning and no failure, because the
 * release is made by then. Source: GitHub REST API, "Git commits", the signature verification object.
 */
async function readSignature({ log }, repository, commit) {
    const found = await repository.commit(commit).catch((error) => ({ unverified: (0,errors/* messageOf */.bD)(error) }));
    if (found.unverified === undefined || found.unverified === '')
        return;
    log.warning(`GitHub does not show commit ${commit.slice(0, 10)} as verified: ${found.unverified}`);
}
/** Removes the temporary branch while it is still on the commit of this run. */
async function drop({ log }, repository, { temporary, commit }) {
    try {
        if ((await repository.ref(temporary)) === commit)
            await repository.move([{ name: temporary, before: commit, after: undefined }]);
    }
    catch (error) {
        log.warning(`${temporary} is left behind, the next run goes on with it: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/signing.js
var signing = __nccwpck_require__(88920);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/work-tree.js
var work_tree = __nccwpck_require__(22723);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/propose.js








/** The branch that a release commit waits on. */
function proposalBranch({ version }) {
    return `release/${version}`;
}
/**
 * Where the branch is protected: puts the release commit on a branch of its own and opens a pull request. What an earlier run
 * left is taken over: the commit when it is the same change of the same commit, and the open pull request. The work tree is as
 * before. Gives the address of the pull request.
 */
async function propose(hands, tools, { plan, inputs, places }) {
    const putBack = await (0,work_tree/* keepWorkTree */.r)(hands, tools.local, places);
    try {
        await (0,bump_command/* writeEverywhere */.W)(hands, tools.local, { command: inputs.bumpCommand, places, version: plan.version });
        if (plan.commit === 'api')
            await commitForProposal(hands, tools, plan);
        else
            await pushProposal(hands, tools, { plan, key: inputs.signingKey });
    }
    finally {
        await putBack();
    }
    return await pullRequest(hands, tools.api, plan);
}
async function pushProposal(hands, { local, remote }, { plan, key }) {
    const branch = proposalBranch(plan);
    const signer = key === '' ? undefined : await (0,signing/* openSigner */.H)(hands, key);
    const objects = makeRelease(hands, local, { ...plan, tagKind: 'lightweight' }, signer);
    const { commit } = await objects.finally(async () => await signer?.close());
    const { tip: there } = await remote.refs(branch);
    if (there !== undefined) {
        await remote.fetch(`refs/heads/${branch}`);
        const { 'Release-Version': version } = (0,observe/* trailersOf */.iA)(await local('log', '-1', '--no-show-signature', '--format=%B', there));
        if (version !== plan.version)
            throw new errors/* UserError */.yo(`There is a branch ${branch} that this action did not make`, {
                fix: 'Delete or rename it and start the release again',
            });
        const same = async (id) => await local('show', '-s', '--no-show-signature', '--format=%T %P', id);
        if ((await same(there)) === (await same(commit)))
            return;
    }
    const refusal = await remote.push([{ from: commit, to: `refs/heads/${branch}`, lease: there ?? '' }]);
    if (refusal !== undefined)
        throw new errors/* UserError */.yo(`The remote refused the branch ${branch}: ${refusal}`, { fix: 'Check the permissions of the token' });
}
/** The open pull request of the branch, or a new one. Source: GitHub REST API, "Pull requests". */
async function pullRequest(hands, api, { version, branch, tag, ...plan }) {
    const head = proposalBranch({ version });
    const base = '/repos/{owner}/{repo}/pulls';
    return await patiently(hands, `POST a pull request of ${head}`, async () => {
        const wanted = { head: `${api.owner}:${head}`, base: branch, state: 'open' };
        const [open] = await api.again(`GET ${base}`, wanted);
        if (open !== undefined)
            return open.html_url;
        const body = `Changes ${plan.files.join(', ')} to version ${version}. When this is merged, run the release again with \`version: ${version}\` or \`commit: none\`: it makes the tag ${tag} and the release.`;
        try {
            return (await api.call(`POST ${base}`, { title: `Release ${version}`, head, base: branch, body }))
                .html_url;
        }
        catch (error) {
            if (error.status !== 403)
                throw error;
            throw new errors/* UserError */.yo(`The branch ${head} is there, but the token may not open a pull request`, {
                fix: 'Give the job `permissions: pull-requests: write`, and allow it in the settings of the repository (Actions, Workflow permissions), or open it by hand',
            });
        }
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/publish.js





/**
 * From the tag to the published release: a draft (an earlier one of ours is taken over), the files one after another, each
 * checked, and then the release is made public. Every step looks first whether it is done. Source of the order: GitHub
 * "Immutable releases": what is published does not change.
 */
async function publishRelease(hands, github, { plan, sha, assets, notes }) {
    hands.log.info(`Making the draft release of ${plan.tag}`);
    const draft = await draftOf(hands, github, plan, {
        tag: plan.tag,
        target: sha,
        name: plan.tag,
        body: `${notes}\n\n${draftMarker(plan.version)}`.trim(),
        prerelease: plan.prerelease,
    });
    for (const file of assets) {
        hands.log.info(`Attaching ${file.name} (${file.size} bytes)`);
        await attach(hands, github, draft, file);
    }
    hands.log.info(`Publishing ${plan.tag}`);
    await github.publish(draft.id, { target: sha, latest: plan.latest });
    return await verified(github, plan.tag, assets);
}
/** Our draft: the oldest one that is there, or a new one. Empty twins that an interrupted run left are removed. */
async function draftOf(hands, github, { tag, version }, wanted) {
    const release = await patiently(hands, `POST the draft release ${tag}`, async () => {
        const own = (await github.releases(tag)).filter((each) => each.draft && each.body.includes(draftMarker(version)));
        const [first, ...twins] = own;
        for (const twin of twins.filter(({ assets }) => assets.length === 0))
            await github.removeRelease(twin.id);
        return first ?? (await github.createDraft(wanted));
    });
    const isWhole = ({ state }) => state === 'uploaded';
    for (const left of release.assets)
        if (!isWhole(left))
            await github.removeAsset(left.id);
    return { ...release, assets: release.assets.filter(isWhole) };
}
/** Uploads a file unless it is there; what is there under its name and is not the file is replaced, because a draft is ours. */
async function attach(hands, github, draft, file) {
    await patiently(hands, `POST the file ${file.name}`, async (attempt) => {
        // A failed upload may have left an asset, whole or empty, that the first look did not see.
        const there = attempt === 0 ? draft : (await github.releases(draft.tag)).find(({ id }) => id === draft.id);
        const same = there?.assets.find(({ name }) => name === file.name);
        if (same !== undefined && isSame(same, file))
            return;
        if (same !== undefined)
            await github.removeAsset(same.id);
        requireSame(await github.upload(draft, { name: file.name, content: await contentOf(file) }), file);
    });
}
function requireSame(asset, file) {
    if (isSame(asset, file))
        return;
    const { name, state, size, digest = 'unknown' } = asset;
    throw new errors/* UserError */.yo(`${file.name} arrived as ${name}, ${state}, ${size} bytes, digest ${digest}`, {
        why: `It should be ${file.size} bytes, digest sha256:${file.sha256}`,
        fix: 'The release is not published. Run it again',
    });
}
/** The release as everybody sees it, with all its files. */
async function verified(github, tag, assets) {
    const seen = (await github.releases(tag)).find((release) => !release.draft);
    const missing = assets.filter((file) => seen?.assets.some((asset) => isSame(asset, file)) !== true);
    if (seen !== undefined && missing.length === 0)
        return seen;
    throw new errors/* UserError */.yo(seen === undefined
        ? `Release ${tag} was published, but GitHub does not show it`
        : `Release ${tag} was published without ${missing.map(({ name }) => name).join(', ')}`, { fix: 'Look at the releases page, and run it again' });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/push.js







/**
 * Writes the version, commits and tags it, and moves branch and tag together, by an atomic push or through the API: the commit
 * point of the release. Gives the id of the release commit. `written` looks at the files before they are committed, and throws
 * where they will not do. When anything goes wrong, neither ref has moved and the work tree is as it was.
 */
async function commitAndPush(world, { local, remote, repository }, { plan, inputs, places, written, }) {
    const putBack = await (0,work_tree/* keepWorkTree */.r)(world, local, places);
    try {
        if (makesCommit(plan))
            await (0,bump_command/* writeEverywhere */.W)(world, local, { command: inputs.bumpCommand, places, version: plan.version });
        await written();
        const made = plan.commit === 'api'
            ? await commitByApi(world, { local, remote, repository }, plan)
            : await commitByPush(world, { local, remote }, { plan, key: inputs.signingKey });
        const fetched = plan.commit === 'api' ? remote.fetch(`refs/tags/${plan.tag}`) : Promise.resolve();
        const followed = fetched.then(async () => await follow(local, made, plan));
        await followed.catch((error) => {
            world.log.warning(`The release is pushed, but the clone could not follow it: ${(0,errors/* messageOf */.bD)(error)}`);
        });
        return made.commit;
    }
    catch (error) {
        if ((await (0,work_tree/* tidyGit */.J)(world)('rev-parse', 'HEAD')) === plan.base)
            await putBack();
        throw error;
    }
}
async function commitByPush(world, { local, remote }, { plan, key }) {
    const signer = key === '' ? undefined : await (0,signing/* openSigner */.H)(world, key);
    const made = await makeRelease(world, local, plan, signer).finally(async () => await signer?.close());
    const what = !makesCommit(plan) ? '' : `commit ${made.commit} to ${plan.branch} and `;
    world.log.info(`Pushing ${what}tag ${plan.tag}`);
    await pushBoth(remote, plan, made);
    return made;
}
/** Whether the commit is not there yet. */
function makesCommit({ commit, state }) {
    return commit !== 'none' && state !== 'untagged';
}
/** Pushes, and looks at the remote afterwards: a push whose answer was lost may have been done. */
async function pushBoth(remote, plan, made) {
    const { branch, tag, base } = plan;
    const toBranch = { from: made.commit, to: `refs/heads/${branch}` };
    const refusal = await remote.push([...(makesCommit(plan) ? [toBranch] : []), { from: made.tag, to: `refs/tags/${tag}` }]);
    if (refusal === undefined)
        return;
    const { tip, tags } = await remote.refs(branch);
    if (tags.get(tag) === made.commit)
        return;
    throw refusedMove({ branch, base }, { tip: makesCommit(plan) ? tip : base }, refusal);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/remote.js



const remoteName = 'origin';
/** The remote `origin` of a work tree. Nothing is asked from it yet. */
async function openRemote({ run, env, workspace }, local, token) {
    const names = (await local('remote')).split('\n');
    if (!names.includes(remoteName))
        throw new errors/* UserError */.yo(`The repository has no remote \`${remoteName}\``, { fix: 'Check it out with actions/checkout' });
    const reach = { ...(await withCredentials(local, env, token, remoteName)), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    const git = (0,src_git/* createGit */.lD)(run, workspace, reach);
    const fetch = async (ref) => {
        const shallow = (await git('rev-parse', '--is-shallow-repository')) === 'true';
        const depth = shallow ? ['--depth=1'] : [];
        await git('fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, remoteName, ref);
    };
    return {
        fetch,
        async refs(branch) {
            return parseRefs(await git('ls-remote', remoteName, `refs/heads/${branch}`, 'refs/tags/*'), branch);
        },
        async messagesOf({ tags, tagObjects }, tag) {
            const [commit = '', object = commit] = [tags.get(tag), tagObjects.get(tag)];
            const has = async (id) => (await run('git', ['cat-file', '-e', id], { cwd: workspace, env: reach })).code === 0;
            if (!(await has(object)) || !(await has(commit)))
                await fetch(`refs/tags/${tag}`);
            const text = object === commit ? '' : await git('cat-file', 'tag', object);
            return [
                text.slice(text.indexOf('\n\n') + 2).replace(/^-----BEGIN [^]*/m, ''),
                await git('log', '-1', '--no-show-signature', '--format=%B', commit),
            ];
        },
        async push(refs) {
            const specs = refs.map(({ from, to }) => `${from}:${to}`);
            const leases = refs.flatMap(({ to, lease }) => (lease === undefined ? [] : [`--force-with-lease=${to}:${lease}`]));
            const result = await run('git', ['push', '--atomic', '--porcelain', ...leases, remoteName, ...specs], {
                cwd: workspace,
                env: reach,
            });
            return result.code === 0 ? undefined : refusalOf(result.stdout, result.stderr);
        },
    };
}
/** Reads the lines of `git ls-remote`; `name^{}` is what an annotated tag stands for. */
function parseRefs(text, branch) {
    const tags = new Map();
    const tagObjects = new Map();
    let tip;
    for (const line of text.split('\n')) {
        const [id = '', name = ''] = line.split('\t');
        if (name === `refs/heads/${branch}`)
            tip = id;
        if (!name.startsWith('refs/tags/'))
            continue;
        const tag = name.slice('refs/tags/'.length).replace(/\^\{\}$/, '');
        const object = tags.get(tag);
        if (object !== undefined)
            tagObjects.set(tag, object);
        tags.set(tag, id);
    }
    return { tip, tags, tagObjects };
}
/** The reason of a refused push: what the server said, then the state of each refused ref. Source: git-push(1), `--porcelain`. */
function refusalOf(stdout, stderr) {
    const said = stderr
        .split('\n')
        .filter((line) => line.startsWith('remote: ') && line.slice(8).trim() !== '')
        .map((line) => line.slice(8).trim());
    const refused = stdout
        .split('\n')
        .filter((line) => line.startsWith('!\t') && !line.includes('atomic push'))
        .map((line) => line
        .split('\t')
        .slice(1)
        .join(' ')
        .replace(/^\S+?:/, ''));
    const fatal = stderr.split('\n').filter((line) => /^(fatal|error): /.test(line));
    return [...said, ...refused, ...(said.length + refused.length === 0 ? fatal : [])].slice(0, 8).join('; ');
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/repository.js

const nothing = '0'.repeat(40);
const base = '/repos/{owner}/{repo}';
const repository_bot = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
/**
 * Opens the repository of the run. Source: GitHub REST API, "Git database"; GraphQL API, `createCommitOnBranch` (signed by GitHub,
 * compare-and-swap by `expectedHeadOid`) and `updateRefs` ("all updates are performed atomically").
 */
function openRepository(api) {
    const known = { id: undefined };
    return {
        async ref(name) {
            const found = await api
                .again(`GET ${base}/git/ref/{+ref}`, { ref: name.replace(/^refs\//, '') })
                .catch(missing);
            return found?.object.sha;
        },
        async commit(id) {
            const found = await api.again(`GET ${base}/git/commits/{id}`, { id });
            const { message, verification } = found;
            const unverified = verification?.verified === true ? '' : verification?.reason;
            return { message, tree: found.tree.sha, parents: found.parents.map(({ sha }) => sha), unverified };
        },
        async commitFiles({ branch, head, message, files }) {
            const [headline = '', ...rest] = message.trimEnd().split('\n');
            const input = {
                branch: { repositoryNameWithOwner: `${api.owner}/${api.repo}`, branchName: branch },
                message: { headline, body: rest.join('\n').trimStart() },
                expectedHeadOid: head,
                fileChanges: { additions: files.map(({ path, content }) => ({ path, contents: content.toString('base64') })) },
            };
            const query = 'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
            const made = await api.graphql(query, { input });
            return made.createCommitOnBranch.commit.oid;
        },
        async tagObject({ name, message, commit, date }) {
            const tagger = { ...repository_bot, date: date.toISOString() };
            const wanted = { tag: name, message, object: commit, type: 'commit', tagger };
            return (await api.again(`POST ${base}/git/tags`, wanted)).sha;
        },
        async move(moves) {
            known.id ??= (await api.again(`GET ${base}`)).node_id;
            const refUpdates = moves.map(({ name, before = nothing, after = nothing, force = false }) => ({
                name,
                beforeOid: before,
                afterOid: after,
                force,
            }));
            const query = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
            await api.graphql(query, { input: { repositoryId: known.id, refUpdates } });
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/report.js

/** Tells the plan: outputs, log, and the plan as JSON in the summary. Said before anything is done. */
function reportPlan({ log, summary, setOutput }, plan, dryRun) {
    setOutput('version', plan.version);
    setOutput('previous-version', plan.previousVersion);
    setOutput('tag', plan.tag);
    setOutput('prerelease', plan.prerelease);
    setOutput('plan', plan);
    if (plan.sha !== '')
        setOutput('sha', plan.sha);
    log.info(`Version ${plan.previousVersion} -> ${plan.version}, tag ${plan.tag} on ${plan.branch} (${plan.state})`);
    for (const step of plan.steps)
        log.info(`- ${step}`);
    if (!dryRun)
        return;
    const steps = plan.steps.map((step) => [step]);
    summary.add(`## Release ${plan.version}: plan\n\nNothing was written.`);
    summary.add(planTable(plan));
    if (steps.length > 0)
        summary.add((0,src_summary/* table */.tp)(['Steps'], steps));
    summary.add((0,src_summary/* details */.zH)('Plan as JSON', (0,src_summary/* codeBlock */.DV)(JSON.stringify(plan, null, 2), 'json')));
}
/** Tells what came of it. */
function reportRelease({ log, summary, setOutput }, plan, { sha, url, already }) {
    setOutput('sha', sha);
    setOutput('release-url', url);
    setOutput('resumed', ['resume', 'untagged'].includes(plan.state) || (plan.state === 'finished' && !already));
    setOutput('already-released', already);
    log.info(already ? `${plan.tag} was released already: ${url}` : `Released ${plan.tag}: ${url}`);
    summary.add(`## Release ${plan.version}`);
    if (already)
        summary.add('It was there already, complete: nothing had to be done.');
    if (['resume', 'untagged'].includes(plan.state))
        summary.add('An interrupted release was found and finished.');
    summary.add(planTable({ ...plan, sha }, url));
    if (plan.assets.length > 0)
        summary.add((0,src_summary/* table */.tp)(['File', 'Bytes', 'SHA-256'], plan.assets.map(({ name, size, sha256 }) => [name, String(size), sha256])));
}
/** Tells that a pull request has to be merged first. */
function reportProposal({ log, summary, setOutput }, plan, url) {
    setOutput('pull-request', url);
    setOutput('already-released', false);
    log.notice(`Branch ${plan.branch} is protected: merge ${url}, and run the release again with \`version: ${plan.version}\``);
    summary.add(`## Release ${plan.version}: a pull request`);
    summary.add(`Merge [the pull request](${url}), and run the release again with \`version: ${plan.version}\`. There is no tag yet.`);
    summary.add(planTable(plan));
}
function planTable(plan, url) {
    return (0,src_summary/* table */.tp)(['', ''], [
        ['Version', plan.version],
        ['Before it', plan.previousVersion],
        ['Tag', plan.tag],
        ['Branch', plan.branch],
        ['Made from', plan.base],
        ...(plan.sha === '' ? [] : [['Commit', plan.sha]]),
        ['Changes', plan.files.join(', ') || 'no file'],
        ...(plan.floating.length === 0 ? [] : [['Moves', plan.floating.map(({ tag }) => tag).join(', ')]]),
        ['Pre-release', plan.prerelease ? 'yes' : 'no'],
        ...(url === undefined ? [] : [['Page', url]]),
    ]);
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-places.js + 2 modules
var version_places = __nccwpck_require__(47777);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/release.js




















/**
 * The whole release: observe, decide, act, observe again. All state is on the server (branch, commit, tag, draft, files,
 * published or not), so that a run that was killed at any point is finished by running again.
 */
async function release(world, inputs) {
    const local = (0,src_git/* createGit */.lD)(world.run, world.workspace, world.env);
    await (0,src_git/* requireClean */.Bs)(local, 'A release is made from what was committed');
    const places = await (0,version_places/* placesOf */.ek)(local, inputs);
    const remote = await openRemote(world, local, inputs.token);
    const api = inputs.token === '' ? undefined : await openApi(world, inputs.token);
    const github = api === undefined ? undefined : openGitHub(api);
    const repository = api === undefined ? undefined : openRepository(api);
    const assets = await gatherAssets(world, { patterns: inputs.assets, artifact: inputs.artifact });
    requireSteady(assets, places.map(({ path }) => (0,external_node_path_.join)(world.workspace, path)));
    const seen = await look(world, inputs, { local, remote, api, github, repository, places });
    await requireWheelVersion(assets, seen.version);
    const plan = makePlan(seen, assets);
    const hasDraft = seen.releases?.some(({ draft }) => draft) === true;
    const needsNotes = plan.state === 'fresh' || (['resume', 'untagged'].includes(plan.state) && !hasDraft);
    const own = needsNotes ? await ownNotes(world, local, { inputs, plan, places }) : undefined;
    reportPlan(world, plan, inputs.dryRun);
    if (inputs.dryRun || api === undefined || github === undefined || repository === undefined)
        return;
    const whole = { local, remote, api, github, repository, places };
    if (plan.state === 'finished') {
        await moveFloating(world, remote, { tags: plan.floating, commit: plan.sha });
        const url = seen.releases?.find(({ draft }) => !draft)?.url ?? '';
        reportRelease(world, plan, { sha: plan.sha, url, already: plan.floating.length === 0 });
        return;
    }
    await act(world, inputs, { whole, plan, assets, own });
}
/** Everything that is seen by others happens here. The notes come first: who may not have them made may not release either. */
async function act(world, inputs, { whole, plan, assets, own }) {
    const { local, remote, github, places } = whole;
    const offer = async () => {
        reportProposal(world, plan, await propose(world, whole, { plan, inputs, places }));
    };
    if (plan.state === 'propose') {
        await offer();
        return;
    }
    const since = { patterns: inputs.locks, commit: plan.previousSha, tag: plan.previousTag };
    const sections = own === undefined ? [] : sectionsOf(plan, inputs.images, await lockChanges(world, { local, remote }, since));
    const notes = own === undefined ? '' : await notesOf(github, { given: own.text, plan, sections });
    const written = async () => await own?.whenWritten();
    const committed = async () => {
        try {
            return await commitAndPush(world, whole, { plan, inputs, places, written });
        }
        catch (error) {
            if (!(error instanceof ProtectedError) || inputs.onProtected !== 'pull-request' || plan.commit === 'none')
                throw error;
            world.log.notice(error.message);
            return undefined;
        }
    };
    const sha = plan.state === 'resume' ? plan.sha : await committed();
    if (sha === undefined) {
        await offer();
        return;
    }
    world.setOutput('sha', sha);
    const late = await written();
    const body = late === undefined ? notes : fitted(late, sections);
    const { url } = await publishRelease(world, github, { plan, sha, assets, notes: body });
    await requireTag(whole, plan, sha);
    await moveFloating(world, remote, { tags: plan.floating, commit: sha });
    reportRelease(world, plan, { sha, url, already: false });
}
/** Looks, at the end, that the tag is on the commit that was released. */
async function requireTag({ remote }, { branch, tag }, sha) {
    const found = (await remote.refs(branch)).tags.get(tag);
    if (found !== sha)
        throw new errors/* UserError */.yo(`Tag ${tag} is on ${found ?? 'no commit'}, and ${sha} was released`, { fix: 'Look at who moved it' });
}


/***/ }),

/***/ 88920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openSigner),
/* harmony export */   T: () => (/* binding */ isPrivateKey)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63765);


/**
 * Takes a private key without passphrase, of OpenSSH or OpenPGP. It is kept in the private folder of the run, and in no argument
 * list. Throws a `UserError` for one that cannot be used; nothing of the key is shown.
 */
async function openSigner(hands, key) {
    const text = `${key.trim().replaceAll('\r\n', '\n')}\n`;
    return text.startsWith('-----BEGIN PGP ') ? await pgpSigner(hands, text) : await sshSigner(hands, text);
}
/** Whether a text begins as a private key of OpenPGP or OpenSSH does. Source: RFC 9580, 6.2; OpenSSH PROTOCOL.key. */
function isPrivateKey(text) {
    return /^-----BEGIN (PGP PRIVATE KEY BLOCK|[A-Z ]*PRIVATE KEY)-----/.test(text);
}
async function sshSigner({ run, env, workspace, privateFolder }, key) {
    const file = await (await privateFolder()).write('signing-key', key);
    const { code } = await run('ssh-keygen', ['-y', '-P', '', '-f', file], { cwd: workspace, env });
    if (code !== 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('`signing-key` cannot be used', {
            why: 'It has a passphrase, or is damaged',
            fix: 'Give a key without passphrase that is for this purpose only',
        });
    return {
        options: ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${file}`],
        env,
        sign: async (text) => `${await (0,_shared_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runOk */ .uO)(run, 'ssh-keygen', ['-Y', 'sign', '-n', 'git', '-f', file], { cwd: workspace, env, input: text })}\n`,
        close: () => Promise.resolve(),
    };
}
async function pgpSigner({ run, env, workspace, privateFolder }, key) {
    const home = (await privateFolder()).path;
    const own = { ...env, GNUPGHOME: home };
    const gpg = async (args, input) => await (0,_shared_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runOk */ .uO)(run, 'gpg', ['--batch', '--quiet', '--no-tty', ...args], { cwd: workspace, env: own, input });
    await gpg(['--import'], key);
    const id = /^fpr:+([0-9A-F]+):/m.exec(await gpg(['--list-secret-keys', '--with-colons'], ''))?.[1] ?? '';
    return {
        options: ['-c', 'gpg.format=openpgp', '-c', `user.signingkey=${id}`],
        env: own,
        sign: async (text) => `${await gpg(['--armor', '--detach-sign', '--local-user', id], text)}\n`,
        async close() {
            await run('gpgconf', ['--homedir', home, '--kill', 'all'], { cwd: workspace, env: own });
        },
    };
}


/***/ }),

/***/ 70874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eU: () => (/* binding */ requireVersion),
/* harmony export */   gN: () => (/* binding */ writeVersion),
/* harmony export */   q2: () => (/* binding */ readVersions)
/* harmony export */ });
/* unused harmony export readVersion */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(75689);
/* harmony import */ var _shared_pep440_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(54521);
/* harmony import */ var _version_places_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(47777);






/** Reads the version from a file, which has to hold it exactly once. In normal form. */
async function readVersion(workspace, place) {
    const { version: found, line } = only(await read(workspace, place.path), place);
    const version = (0,_shared_pep440_js__WEBPACK_IMPORTED_MODULE_4__/* .normalVersion */ .A)(found);
    if (version === undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,_version_places_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(place)} is \`${found}\`, which is not a version of PEP 440`, { at: { file: place.path, line } });
    return version;
}
/** Refuses, before anything is written, when one of the files does not hold a version exactly once. Gives that of the first. */
async function readVersions(workspace, [first, ...others]) {
    const version = await readVersion(workspace, first);
    for (const place of others)
        if (place.form !== 'any')
            only(await read(workspace, place.path), place);
    return version;
}
/** Puts a version into the file and reads it back. The file is replaced whole; its mode, encoding and line endings are kept. */
async function writeVersion(workspace, place, version) {
    const before = await read(workspace, place.path);
    const { start, version: old } = only(before, place);
    await replaceFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, place.path), before.slice(0, start) + version + before.slice(start + old.length));
    await requireVersion(workspace, place, version);
}
/** Refuses when the file does not read this version. */
async function requireVersion(workspace, place, version) {
    if (place.form === 'any')
        return;
    const { version: found, line } = only(await read(workspace, place.path), place);
    if (found !== version)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,_version_places_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(place)} is \`${found}\` where \`${version}\` should be`, { at: { file: place.path, line } });
}
async function replaceFile(path, text) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    const temporary = `${target}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { encoding: 'latin1', flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(temporary, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target)).mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}
/** The text with one character a byte: what is not the version is written back as it was, in whatever encoding. */
async function read(workspace, path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, path), 'latin1').catch((error) => {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path} cannot be read`, { why: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), at: { file: path } });
    });
}
function only(text, place) {
    const all = (0,_version_places_js__WEBPACK_IMPORTED_MODULE_5__/* .spotsOf */ .PC)(place, text);
    const [first, second] = all;
    if (first === undefined)
        throw missing(place, text);
    if (second === undefined)
        return first;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The file ${verbOf(place)} ${all.length} times: in lines ${all.map(({ line }) => line).join(', ')}`, {
        fix: typeof place.form === 'string' ? 'Leave one of them' : 'Make the pattern tighter, so that it matches once',
        at: { file: place.path, line: second.line },
    });
}
function missing({ path, form }, text) {
    const at = { file: path };
    if (form === 'python')
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('The file does not assign a string to `__version__` at the start of a line', {
            fix: 'Write it like `__version__ = "1.2.3"`',
            at,
        });
    if (form !== 'toml')
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Nothing in ${path} matches its pattern in \`version-files\``, { fix: 'Mend the pattern', at });
    const dynamic = /^[ \t]*dynamic[ \t]*=[^\]]*["']version["']/m.test(text);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path} has no static \`version\` in \`[project]\``, {
        why: dynamic ? 'It says that the version is dynamic: another file holds it' : '',
        fix: 'Give the file that holds the version with the input `version-file`',
        at,
    });
}
function verbOf({ form }) {
    if (form === 'python')
        return 'assigns `__version__`';
    return form === 'toml' ? 'gives `version` in `[project]`' : 'matches its pattern';
}


/***/ }),

/***/ 47777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  QU: () => (/* binding */ formOf),
  Vb: () => (/* binding */ nameOf),
  Id: () => (/* binding */ patternOf),
  ek: () => (/* binding */ placesOf),
  PC: () => (/* binding */ spotsOf)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/version-assignment.js
const assignment = /^(__version__[ \t]*(?::[ \t]*[^=\r\n]+?)?[ \t]*=[ \t]*)(["'])([^"'\\\r\n]*)\2[ \t]*;?[ \t]*(?:#.*)?$/gm;
/**
 * Every assignment of a string to `__version__` at the start of a line, typed or not, in either quote. The source is read, never
 * imported: no code of the project runs for it. Comments and strings in triple quotes do not count.
 */
function versionAssignments(source) {
    // A byte order mark, also where the bytes were read one by one.
    const mark = /^(?:\uFEFF|\u00EF\u00BB\u00BF)?/.exec(source)?.[0].length ?? 0;
    return [...blankStrings(source.slice(mark)).matchAll(assignment)].map(({ 1: head = '', 3: version = '', index }) => ({
        version,
        line: source.slice(0, mark + index).split('\n').length,
        start: mark + index + head.length + 1,
    }));
}
/** Strings in triple quotes may hold what looks like code: their characters become blanks, their lines stay. */
function blankStrings(source) {
    const token = /#[^\n]*|("""|''')[^]*?\1|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;
    return source.replace(token, (text, quotes) => quotes === undefined ? text : text.replace(/[^\r\n]/g, ' '));
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/toml-version.js
const header = /^[ \t]*\[{1,2}[ \t]*([^\]\r\n]+?)[ \t]*\]{1,2}[ \t]*(?:#.*)?\r?$/;
const key = /^([ \t]*(?:version|"version"|'version')[ \t]*=[ \t]*)(["'])([^"'\\\r\n]*)\2[ \t]*(?:#.*)?\r?$/;
/**
 * The static `version` in the table `[project]` of a pyproject.toml. Lines within strings of several lines do not count.
 * Source: PyPA "pyproject.toml specification", `version`; TOML 1.0, tables.
 */
function tomlVersions(text) {
    const spots = [];
    let table = '';
    let start = 0;
    for (const [index, line] of blankLongStrings(text).split('\n').entries()) {
        table = header.exec(line)?.[1] ?? table;
        const [, before = '', , version] = table === 'project' ? (key.exec(line) ?? []) : [];
        if (version !== undefined)
            spots.push({ version, line: index + 1, start: start + before.length + 1 });
        start += line.length + 1;
    }
    return spots;
}
/** Strings in triple quotes become blanks, their lines stay. */
function blankLongStrings(text) {
    const token = /#[^\n]*|("""|''')[^]*?\1|"(?:\\.|[^"\\\n])*"|'[^'\n]*'/g;
    return text.replace(token, (found, quotes) => quotes === undefined ? found : found.replace(/[^\r\n]/g, ' '));
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-places.js



/** Every spot of a version in the text of a file, one character a byte. */
function spotsOf({ form }, text) {
    if (form === 'any')
        return [];
    if (form === 'python')
        return versionAssignments(text);
    if (form === 'toml')
        return tomlVersions(text);
    return [...text.matchAll(form)].flatMap(({ indices, groups }) => {
        const start = indices?.groups?.version?.[0];
        if (start === undefined || groups?.version === undefined)
            return [];
        return [{ version: groups.version, line: text.slice(0, start).split('\n').length, start }];
    });
}
/** What an error calls the spot. */
function nameOf({ form }) {
    if (form === 'python')
        return '`__version__`';
    return form === 'toml' ? '`version` of `[project]`' : 'the group `version`';
}
/** The form of a file that was named without a pattern: by its ending. */
function formOf(path) {
    return path.endsWith('.toml') ? 'toml' : 'python';
}
/**
 * The pattern for a text of one character a byte, which is how files are read. Python's `(?P<version>` is taken too.
 * Throws a `SyntaxError`, or an `Error` when it has no group `version`.
 */
function patternOf(text) {
    const pattern = text.replace('(?P<version>', '(?<version>');
    if (!pattern.includes('(?<version>'))
        throw new Error('It has no group `version`, as in `^release = "(?<version>[^"]+)"$`');
    return new RegExp(Buffer.from(pattern, 'utf8').toString('latin1'), 'gmd');
}
/**
 * The files of the release. The first one is where the version is read from: the one that is given, else the only tracked
 * `version.py`, else `pyproject.toml` at the top when there is no `version.py`.
 */
async function placesOf(git, given) {
    const path = given.versionFile === '' ? await tracked(git) : given.versionFile;
    const first = given.versionFiles.find((place) => place.path === path) ?? { path, form: formOf(path) };
    return [first, ...given.versionFiles.filter((place) => place !== first)];
}
async function tracked(git) {
    const list = async (...paths) => (await git('ls-files', '-z', '--', ...paths)).split('\0').filter((name) => name !== '');
    const names = await list('version.py', '*/version.py');
    const [only] = names.length === 0 ? await list('pyproject.toml') : names;
    if (only !== undefined && names.length <= 1)
        return only;
    throw new errors/* UserError */.yo(names.length === 0
        ? 'No tracked file is called version.py, and there is no pyproject.toml'
        : `There are ${names.length} files called version.py: ${names.join(', ')}`, { fix: 'Give the one that holds `__version__` with the input `version-file`' });
}


/***/ }),

/***/ 36959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ wantedVersion),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   jv: () => (/* binding */ requireAbove)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99687);
/* harmony import */ var semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62338);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(75689);



/** Negative when `a` is older than `b`, 0 when they are equal, positive when it is newer. Source: PEP 440, "Summary of permitted suffixes". */
function compareVersions(a, b) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a, b);
}
/** Major and minor number. */
function numbersOf(version) {
    const { release } = partsOf(version);
    return [release[0] ?? 0, release[1] ?? 0];
}
/** Whether a version is a pre-release, developmental releases included. */
function isPrerelease(version) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(version)?.is_prerelease ?? false;
}
/**
 * The version that is asked for, in normal form. A bump is always above `current`; an exact version is not compared.
 * Throws a `UserError` for a bump that has no sense, or would not go up.
 */
function wantedVersion(current, wanted) {
    if (wanted.kind === 'exactly')
        return wanted.version;
    if (wanted.kind === 'current')
        return current;
    const parts = partsOf(current);
    const next = text(bumped(current, parts, wanted));
    if (compareVersions(next, current) > 0)
        return next;
    const way = `\`bump: ${wanted.bump}\`${wanted.pre === undefined ? '' : ` with \`pre: ${wanted.pre}\``}`;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${way} would lead from ${current} to ${next}, which is not newer`, {
        fix: 'Choose a later kind of pre-release (a, b, rc), or raise major, minor or patch',
    });
}
/** Refuses a version that is not above `current`. */
function requireAbove(version, current, whatCurrentIs) {
    if (compareVersions(version, current) > 0)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Version ${version} is not above ${current}, ${whatCurrentIs}`, {
        fix: `Ask for a version above ${current}`,
    });
}
function bumped(current, parts, { bump, pre: phase, firstPre }) {
    if (bump === 'finalise')
        return finalised(current, parts);
    if (bump !== 'pre') {
        const release = raised(current, parts, bump);
        return phase === undefined ? final(parts.epoch, release) : inPhase(parts, release, phase, firstPre);
    }
    if (parts.pre === undefined && phase === undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${current} is not a pre-release, so that there is no next one`, {
            fix: 'Give `pre: a`, `b` or `rc` too, or `bump: minor` with it',
        });
    // From a final version the patch level goes up first, as semver does it.
    const release = isOpen(parts) ? parts.release : raised(current, parts, 'patch');
    return inPhase(parts, release, phase ?? parts.pre?.[0], firstPre);
}
function finalised(current, { epoch, release, pre, post, dev }) {
    if (pre === undefined && dev === undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${current} is not a pre-release, so that there is nothing to finalise`, {
            fix: 'Use `bump: major`, `minor` or `patch`',
        });
    return pre === undefined ? { ...final(epoch, release), post } : final(epoch, release);
}
/**
 * The release numbers after a bump. Before its final release a version is only finalised where its lower numbers are 0:
 * 1.2.0rc1 with `minor` is 1.2.0, 1.2.1rc1 with `minor` is 1.3.0. That is the arithmetic of semver, which carries three numbers
 * and nothing else, so that it gets only these; the epoch is kept and post, dev and local parts go.
 */
function raised(current, parts, part) {
    const { release } = parts;
    if (release.length > 3)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${current} has ${release.length} release numbers, and ${part} is one of three`, {
            fix: 'Give the new one with `version`',
        });
    const triple = [0, 1, 2].map((index) => release[index] ?? 0).join('.');
    const result = semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_1__(isOpen(parts) ? `${triple}-0` : triple, part);
    const numbers = (result ?? '').split('.').map(Number);
    const used = Math.max(release.length, ['major', 'minor', 'patch'].indexOf(part) + 1);
    return numbers.slice(0, used);
}
/** The next pre-release of a kind: counts on where the current version is one of the same numbers and kind. */
function inPhase(parts, release, phase, firstPre) {
    const { pre, dev } = parts;
    const isSame = pre?.[0] === phase && release.join('.') === parts.release.join('.');
    return { ...final(parts.epoch, release), pre: [phase, isSame ? pre[1] + (dev === undefined ? 1 : 0) : firstPre] };
}
/** Whether the final release of these numbers is still to come. */
function isOpen({ pre, post, dev }) {
    return pre !== undefined || (dev !== undefined && post === undefined);
}
function final(epoch, release) {
    return { epoch, release, pre: undefined, post: undefined, dev: undefined };
}
function partsOf(version) {
    const found = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(version);
    if (found === null)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`\`${version}\` is not a version of PEP 440`);
    // The library declares arrays for all three. Without such a part they are null, and post and dev are numbers.
    const number = (value) => (typeof value === 'number' ? value : undefined);
    const pre = found.pre;
    const [phase, count] = Array.isArray(pre) ? pre : [];
    return {
        epoch: found.epoch,
        release: found.release,
        pre: typeof phase === 'string' && typeof count === 'number' ? [phase, count] : undefined,
        post: number(found.post),
        dev: number(found.dev),
    };
}
function text({ epoch, release, pre, post, dev }) {
    return [
        epoch === 0 ? '' : `${epoch}!`,
        release.join('.'),
        pre?.join('') ?? '',
        post === undefined ? '' : `.post${post}`,
        dev === undefined ? '' : `.dev${dev}`,
    ].join('');
}


/***/ }),

/***/ 22723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tidyGit),
/* harmony export */   r: () => (/* binding */ keepWorkTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51904);



/**
 * Remembers the work tree, and gives what puts it back: branch and index, what git has, and byte by byte what git does not have:
 * files that were changed already, and declared ones that are not tracked. Other files that git ignores are left alone. It is put
 * back in a run that was cancelled, too.
 */
async function keepWorkTree(world, git, places) {
    const { workspace } = world;
    const head = await git('rev-parse', 'HEAD');
    const tracked = new Set((await git('ls-files', '-z')).split('\0'));
    const apart = new Set(await (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_2__/* .changedFiles */ .Y_)(git));
    for (const { path } of places)
        if (!tracked.has(path))
            apart.add(path);
    const kept = await Promise.all([...apart].map(async (path) => [path, await contentOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path))]));
    return async () => {
        const tidy = tidyGit(world);
        if ((await tidy('rev-parse', 'HEAD')) !== head)
            await tidy('reset', '--quiet', '--soft', head);
        for (const path of await (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_2__/* .changedFiles */ .Y_)(tidy)) {
            if (apart.has(path))
                continue;
            if (tracked.has(path))
                await tidy('checkout', '--quiet', head, '--', path);
            else {
                await tidy('rm', '--quiet', '--cached', '--ignore-unmatch', '--', path);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), { force: true });
            }
        }
        for (const [path, content] of kept) {
            if (content === undefined)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), { force: true });
            else if ((await contentOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path)))?.equals(content) !== true)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), content);
        }
    };
}
/** The git of the clone for what has to be done although the run was cancelled. The runner waits 7.5 s before it kills. */
function tidyGit({ run, env, workspace }) {
    return (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .lD)(run, workspace, env, { evenCancelled: true, timeoutMs: 2000 });
}
async function contentOf(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(() => undefined);
}


/***/ }),

/***/ 83032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ write)
/* harmony export */ });
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51904);
/* harmony import */ var _shared_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(79888);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85791);
/* harmony import */ var _bump_command_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(80466);
/* harmony import */ var _version_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(70874);
/* harmony import */ var _version_places_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(47777);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(36959);







/**
 * The stage `write`: puts the version into the work tree and stops, so that the wheel can be built before the release. The
 * version that is there already is left alone.
 */
async function write(world, inputs) {
    const git = (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .lD)(world.run, world.workspace, world.env);
    const places = await (0,_version_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placesOf */ .ek)(git, inputs);
    const current = await (0,_version_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersions */ .q2)(world.workspace, places);
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .wantedVersion */ .KZ)(current, inputs.wanted);
    const isThere = (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .compareVersions */ .Zy)(version, current) === 0;
    if (!isThere)
        (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .requireAbove */ .jv)(version, current, 'the version that the repository has now');
    world.setOutput('version', version);
    world.setOutput('previous-version', current);
    world.setOutput('tag', (0,_observe_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(inputs.tagTemplate, version));
    world.setOutput('prerelease', (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .isPrerelease */ .V1)(version));
    if (!isThere && !inputs.dryRun)
        await (0,_bump_command_js__WEBPACK_IMPORTED_MODULE_2__/* .writeEverywhere */ .W)(world, git, { command: inputs.bumpCommand, places, version });
    const done = isThere ? 'was there already' : inputs.dryRun ? 'would be written' : 'written';
    const files = places.map(({ path }) => path);
    world.log.info(`${files.join(', ')}: version ${current} -> ${version} (${done})`);
    world.summary.add((0,_shared_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['Version file', 'Before', 'Now', ''], files.map((file) => [file, current, version, done])));
}


/***/ }),

/***/ 68857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var lib_command = __nccwpck_require__(89635);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/file-command.js
var file_command = __nccwpck_require__(82902);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/utils.js
var utils = __nccwpck_require__(4679);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/summary.js
var summary = __nccwpck_require__(1170);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/commands.js
/**
 * What the runner is told, by those parts of @actions/core that tell it. The package's index loads an HTTP client for OpenID tokens as
 * well, which is most of the code that an action would read at each start. Source: GitHub, "Workflow commands for GitHub Actions".
 */




/** Shows a message with its level, at a place of the user's files where one is given. */
function annotate(level, message, at) {
    const place = at && { file: at.file, ...(at.line && { startLine: at.line }), ...(at.column && { startColumn: at.column }) };
    (0,lib_command/* issueCommand */.L)(level, place === undefined ? {} : (0,utils/* toCommandProperties */.k)(place), message);
}
/** Shown only where the user asked for debug messages. */
function debug(message) {
    (0,lib_command/* issueCommand */.L)('debug', {}, message);
}
/** Folds what follows under a title, until `endGroup`. */
function startGroup(title) {
    (0,lib_command/* issue */.s)('group', title);
}
function endGroup() {
    (0,lib_command/* issue */.s)('endgroup');
}
/** Hides a text in all that the job prints from now on. */
function hide(secret) {
    (0,lib_command/* issueCommand */.L)('add-mask', {}, secret);
}
/** Sets an output of the step; what is no string is written as JSON. */
function setOutput(name, value) {
    keep('OUTPUT', 'set-output', name, value);
}
/** Keeps a value for the `post` step of this action. */
function commands_saveState(name, value) {
    keep('STATE', 'save-state', name, value);
}
/** By the runner's file, or where there is none, as by hand, by a command that shows the value. */
function keep(file, command, name, value) {
    if ((process.env[`GITHUB_${file}`] ?? '') !== '')
        (0,file_command/* issueFileCommand */.n)(file, (0,file_command/* prepareKeyValueMessage */.v)(name, value));
    else
        (0,lib_command/* issueCommand */.L)(command, { name }, (0,utils/* toCommandValue */.E)(value));
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/inputs.js
var inputs = __nccwpck_require__(90983);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(58500);
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
                await pause(20);
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
    const names = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(names.map(async (name) => ((await hasMark(name, `${variable}=${value}`)) ? await look(name) : undefined)));
    return found.filter((each) => each !== undefined && each.pid !== process.pid);
}
async function hasMark(pid, assignment) {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
    return environment.split('\0').includes(assignment);
}
/** The name of the program stands in parentheses and may hold anything; state, parent and group follow. Source: proc_pid_stat(5). */
async function look(pid) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
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

;// CONCATENATED MODULE: ./.work/compiled/shared/src/log.js

/** A log that speaks the runner's workflow commands through `output`. */
function createLog(output) {
    const command = (say) => {
        output.open();
        say();
    };
    return {
        debug: (message) => command(() => debug(message)),
        info(message) {
            // A plain line is harmless; one that could be read as a command goes behind the fence.
            if (/::|##\[/.test(message))
                output.foreign(`${message}\n`);
            else
                command(() => process.stdout.write(`${message}\n`));
        },
        notice: (message, at) => command(() => annotate('notice', message, at)),
        warning: (message, at) => command(() => annotate('warning', message, at)),
        error: (message, at) => command(() => annotate('error', message, at)),
        async group(title, work) {
            command(() => startGroup(title));
            try {
                return await work();
            }
            finally {
                command(() => endGroup());
            }
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/mask.js
/** The shortest text worth hiding: a shorter one would blot out half of every log. */
const shortest = 4;
/**
 * What has to be registered with the runner to hide a secret: the whole, each of its lines, and the base64 of the whole.
 * A value of several lines is shown line by line in a log, so the whole alone would hide nothing.
 */
function maskable(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    const parts = [secret.trim(), ...lines, Buffer.from(secret).toString('base64')];
    return [...new Set(parts.filter((part) => part.length >= shortest))];
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/output.js

const newline = 10;
/** Makes an output over a sink. The token is random, so that a child cannot guess it. */
function createOutput(sink, token = (0,external_node_crypto_.randomUUID)()) {
    let fenced = false;
    let lineOpen = false;
    return {
        foreign(text) {
            if (text.length === 0)
                return true;
            if (!fenced) {
                sink.write(`::stop-commands::${token}\n`);
                fenced = true;
            }
            lineOpen = typeof text === 'string' ? !text.endsWith('\n') : text.at(-1) !== newline;
            return sink.write(text);
        },
        open() {
            if (lineOpen)
                sink.write('\n');
            if (fenced)
                sink.write(`::${token}::\n`);
            lineOpen = false;
            fenced = false;
        },
        async drained() {
            await new Promise((resolve) => (sink.once === undefined ? resolve() : void sink.once('drain', resolve)));
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/private-files.js



/** The name that `post` looks for; see `clean-up.ts`. */
const privateFolderState = 'private-folder';
const privateFolderPrefix = 'eleanor-private-';
/**
 * Makes the private folder of this run below `RUNNER_TEMP`. Its path is saved to the action's state before the folder
 * exists, so that `post` finds it whatever happens in between.
 */
async function createPrivateFolder(temp, saveState) {
    const path = (0,external_node_path_.join)(temp, `${privateFolderPrefix}${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`);
    saveState(privateFolderState, path);
    await (0,promises_.mkdir)(path, { mode: 0o700 });
    return {
        path,
        async write(name, content) {
            const file = (0,external_node_path_.join)(path, name);
            await (0,promises_.writeFile)(file, content, { mode: 0o600, flag: 'wx' });
            return file;
        },
    };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process.js + 3 modules
var src_process = __nccwpck_require__(63765);
// EXTERNAL MODULE: ./.work/compiled/shared/src/summary.js
var src_summary = __nccwpck_require__(79888);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/edge.js













/**
 * The edge of an action: builds its world, runs `work`, and is the only place that fails the step. A `UserError` is shown as
 * its message with the annotation it carries, anything else with its stack as a bug. The summary is written in every case.
 * SIGINT and SIGTERM cancel the run: children are ended and the step fails with one line.
 */
async function runAction(work, env = process.env) {
    const cancel = new AbortController();
    const output = createOutput(process.stdout);
    const log = createLog(output);
    const summary = (0,src_summary/* createSummary */.Ft)();
    const onSignal = (name) => {
        cancel.abort(new errors/* CancelledError */.cc(`Cancelled by ${name}`));
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    try {
        await work(createWorld({ env, output, log, summary, signal: cancel.signal }));
    }
    catch (error) {
        output.open();
        fail(error, log);
    }
    finally {
        await flush(summary.text(), env, log);
        output.open();
    }
    // A cache client that was given up on still holds sockets and timers; the step is over all the same.
    process.stdout.write('', () => process.exit());
}
function createWorld({ env, output, log, summary, signal }) {
    const temp = folder(env, 'RUNNER_TEMP');
    let made;
    const saveState = (name, value) => {
        output.open();
        commands_saveState(name, value);
    };
    const mark = (0,external_node_crypto_.randomUUID)();
    saveState(stepMarkState, mark);
    return {
        env,
        workspace: (0,external_node_fs_.realpathSync)(folder(env, 'GITHUB_WORKSPACE')),
        temp,
        actionFolder: actionFolder(process.argv[1] ?? ''),
        toolCache: env.RUNNER_TOOL_CACHE !== undefined && (0,inputs/* isWritable */.nH)(env.RUNNER_TOOL_CACHE) ? env.RUNNER_TOOL_CACHE : (0,external_node_path_.join)(temp, 'tool-cache'),
        log,
        summary,
        signal,
        run: (0,src_process/* createRunner */.ji)({ output, signal, mark: { [stepMarkName]: mark } }),
        saveState,
        setOutput(name, value) {
            output.open();
            setOutput(name, value);
        },
        mask(secret) {
            output.open();
            for (const part of maskable(secret))
                hide(part);
        },
        privateFolder: () => (made ??= createPrivateFolder(temp, saveState)),
    };
}
function folder(env, name) {
    const path = env[name];
    if (path === undefined || path === '')
        throw new errors/* UserError */.yo(`${name} is not set`, { fix: 'Run this action in a job of GitHub Actions, or set it to a folder' });
    if (!(0,inputs/* isWritable */.nH)(path))
        throw new errors/* UserError */.yo(`${name} is ${path}, which is not a folder that can be written`);
    return path;
}
/** The nearest folder above the entry that holds an `action.yml`: the action as it was downloaded. */
function actionFolder(entry) {
    for (let path = (0,external_node_path_.dirname)(entry); path !== (0,external_node_path_.dirname)(path); path = (0,external_node_path_.dirname)(path))
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'action.yml')))
            return path;
    throw new Error(`No action.yml above ${entry}`);
}
function fail(error, log) {
    process.exitCode = 1;
    const mendable = error instanceof errors/* UserError */.yo ? error : (0,errors/* diskError */.wO)(error);
    if (mendable !== undefined)
        log.error(mendable.message, mendable.at);
    else if (error instanceof errors/* CancelledError */.cc)
        log.error(error.message);
    else
        log.error(`This is a bug in the action; please report it with these lines. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
async function flush(text, env, log) {
    if (text === '' || env.GITHUB_STEP_SUMMARY === undefined || env.GITHUB_STEP_SUMMARY === '')
        return;
    try {
        await summary/* summary */.z.addRaw(text, true).write();
    }
    catch (error) {
        log.warning(`The job summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}


/***/ }),

/***/ 75689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   wO: () => (/* binding */ diskError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * Something that the user of the action can mend: wrong input, missing file, failing tool.
 * Anything else that is thrown counts as a bug of the suite and is shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
    at;
    constructor(what, details = {}) {
        super([what, details.why, details.fix]
            .filter((part) => part !== undefined && part !== '')
            .map(sentence)
            .join(' '));
        this.at = details.at;
    }
}
/** The run was ended from outside (SIGINT or SIGTERM). */
class CancelledError extends Error {
    name = 'CancelledError';
}
const full = {
    ENOSPC: 'The disk is full',
    EDQUOT: 'The quota of the disk is used up',
    EROFS: 'The disk is read-only',
};
/** The error of a disk that takes no more, as one that the user can mend; undefined for any other. Source: errno(3). */
function diskError(error) {
    const what = full[error?.code ?? ''];
    return what === undefined
        ? undefined
        : new UserError(what, { why: messageOf(error), fix: 'Make room on the runner and run again' });
}
/** The message of anything that can be thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function sentence(text) {
    const trimmed = (text ?? '').trim();
    return /[.!?:]$/.test(trimmed) || trimmed.includes('\n') ? trimmed : `${trimmed}.`;
}


/***/ }),

/***/ 51904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ requireClean),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63765);


/** A git bound to a folder. Prompts are off: a missing credential fails instead of waiting for ever. */
function createGit(run, folder, env, options = {}) {
    const quiet = { ...env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    return async (...args) => await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runOk */ .uO)(run, 'git', args, { ...options, cwd: folder, env: quiet });
}
/** Paths that differ from the last commit or are not tracked (ignored ones do not count), as `git status --porcelain` names them. */
async function changedFiles(git) {
    const status = await git('status', '--porcelain', '-z', '--untracked-files=all', '--no-renames');
    return status
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => entry.slice(3));
}
/** Refuses a work tree with changes: what would be built or released is then not what was committed. */
async function requireClean(git, why) {
    const changed = await changedFiles(git);
    if (changed.length === 0)
        return;
    const shown = changed.slice(0, 5).join(', ') + (changed.length > 5 ? ` and ${changed.length - 5} more` : '');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The work tree has changes: ${shown}`, {
        why,
        fix: 'Commit them, or have the step that makes them run later',
    });
}


/***/ }),

/***/ 90983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   MN: () => (/* binding */ realOf),
/* harmony export */   nH: () => (/* binding */ isWritable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(75689);



/** Reads all inputs with `read` and throws one `UserError` that names every bad one. Nothing else may have happened before. */
function readInputs(world, read) {
    const problems = [];
    const inputs = read(reader(world, problems));
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problems.join(' '));
    return inputs;
}
function reader({ env, workspace }, problems) {
    // The runner gives inputs as INPUT_<NAME>, upper case, blanks as underscores. Source: GitHub "Metadata syntax", inputs.
    const raw = (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    const refuse = (name, problem, fix = '') => void problems.push(`Input \`${name}\` ${problem}.${fix === '' ? '' : ` ${fix}.`}`);
    const text = (name) => {
        const value = raw(name).trim();
        if (value.startsWith('-'))
            refuse(name, `is \`${value}\`, which starts with \`-\``, 'Give a value, not an option');
        return value;
    };
    return {
        text,
        refuse,
        required(name) {
            const value = text(name);
            if (value === '')
                refuse(name, 'is not given', 'It is required');
            return value;
        },
        secret: raw,
        choice(name, allowed) {
            const value = raw(name).trim();
            const found = value === '' ? allowed[0] : allowed.find((word) => word === value);
            if (found === undefined)
                refuse(name, `is \`${value}\``, `Allowed: ${allowed.join(', ')}`);
            return found ?? allowed[0];
        },
        flag(name) {
            const value = raw(name).trim();
            if (!/^(true|false|)$/i.test(value))
                refuse(name, `is \`${value}\``, 'Allowed: true, false');
            return value.toLowerCase() === 'true';
        },
        lines: (name) => raw(name)
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '' && !line.startsWith('#')),
        words: (name) => raw(name)
            .split(/[\s,]+/)
            .filter((word) => word !== ''),
        path(name, kind = 'any') {
            const value = text(name);
            if (value === '')
                return '';
            const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, value);
            if (!isInside(workspace, realOf(found)))
                refuse(name, `is \`${value}\`, which is outside the workspace`);
            else if (kind === 'directory' && !isKind(found, 'directory'))
                refuse(name, `is \`${value}\`, which is not a directory of this repository`, hint);
            else if (kind === 'file' && !isKind(found, 'file'))
                refuse(name, `is \`${value}\`, which is not a file of this repository`, hint);
            return pathFrom(workspace, found);
        },
    };
}
const hint = 'Check the path, and that the repository is checked out before this step';
/** The way from a folder to a path, both absolute, with forward slashes; `.` for the folder itself. */
function pathFrom(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
/** Whether a path is the folder or below it. Both absolute. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && way !== '..' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, way) === path);
}
/** The path with links resolved; of a path that does not exist, that of the nearest folder that does, with the rest. */
function realOf(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path));
}
/** Whether this process may write to a file, or into a folder. */
function isWritable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
function isKind(path, kind) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return kind === 'file' ? found?.isFile() === true : found?.isDirectory() === true;
}


/***/ }),

/***/ 54521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ normalVersion)
/* harmony export */ });
/* unused harmony export isSameVersion */
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99687);

/**
 * The normal form of a version, such as `1.0rc1` for `v1.0-RC.1`; undefined when it is not a version. Trailing zeros count:
 * `1.0` and `1.0.0` name different files and tags. Source: PEP 440, "Normalization".
 */
function normalVersion(text) {
    const found = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(text.trim());
    // The library writes `+a.1` as `+a,1` in its own normal form; and a number that it cannot hold exactly is no version to us.
    if (found === null || /\d{16}/.test(text))
        return undefined;
    return found.public + (found.local === null ? '' : `+${found.local}`);
}
/**
 * Whether two versions in normal form are equal as versions: `1.4` is `1.4.0`, since a shorter release is padded with zeros, and
 * `1.4+a` is not `1.4`. Source: PEP 440, "Version matching" and "Final releases".
 */
function isSameVersion(one, other) {
    return eq(one, other);
}


/***/ }),

/***/ 63765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ji: () => (/* binding */ createRunner),
  uO: () => (/* binding */ runOk)
});

// UNUSED EXPORTS: lastLine

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __nccwpck_require__(46466);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/held-pipe.js
/**
 * Lets go of a pipe that another process holds open after its program has ended, such as one that the program has put into the
 * background in a session of its own: it would be waited for without end. All that the program wrote is read before, since a
 * pipe is let go only when nothing waits in it. The stream is then destroyed, which its reader sees as a premature close.
 */
function letGo(stream, patienceMs = 500) {
    if (stream === null || stream.closed)
        return;
    // A turn of the event loop lies between the timer and the look, so that what came while we were busy has been read.
    const look = () => void setImmediate(() => (stream.readableLength === 0 ? stream.destroy() : undefined));
    const timer = setInterval(look, patienceMs);
    stream.once('close', () => clearInterval(timer));
}
/** Whether a reader failed for no other reason than that its pipe was let go. */
function wasLetGo(error) {
    return error?.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __nccwpck_require__(46193);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/tail.js

const longestLine = 64 * 1024;
/** Keeps the last `keepBytes` bytes; `onLine` gets every line (cut at 64 KiB) as it comes. */
function createTail(keepBytes, onLine) {
    const chunks = [];
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let kept = 0;
    let dropped = 0;
    let rest = '';
    const lines = (text, last) => {
        if (onLine === undefined)
            return;
        const parts = (rest + text).split('\n');
        rest = last ? '' : (parts.pop() ?? '').slice(0, longestLine);
        for (const part of parts)
            if (!last || part !== '')
                onLine(part.slice(0, longestLine).replace(/\r$/, ''));
    };
    return {
        push(chunk) {
            if (onLine !== undefined)
                lines(decoder.write(chunk), false);
            chunks.push(chunk);
            kept += chunk.length;
            for (let first = chunks[0]; first !== undefined && kept - first.length >= keepBytes; first = chunks[0]) {
                chunks.shift();
                kept -= first.length;
                dropped += first.length;
            }
        },
        text() {
            if (onLine !== undefined)
                lines(decoder.end(), true);
            const all = Buffer.concat(chunks);
            const cut = Math.max(0, all.length - keepBytes);
            const note = dropped + cut > 0 ? `[${dropped + cut} bytes of earlier output left out]\n` : '';
            return note + all.subarray(cut).toString('utf8');
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/process.js





const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
/**
 * Makes the process runner of one action run. Each child leads a process group of its own; cancelling or a timeout sends
 * SIGTERM to the group and SIGKILL after the grace time, and what is left of the group when its leader has ended is killed,
 * so that no run leaves a process behind. A process that left the group is not waited for, even if it holds the output open.
 */
function createRunner({ output, signal, graceMs = 2000, mark }) {
    return async (command, args, options = {}) => {
        const { evenCancelled = false } = options;
        if (!evenCancelled)
            signal.throwIfAborted();
        const started = performance.now();
        const child = (0,external_node_child_process_namespaceObject.spawn)(command, args, {
            cwd: options.cwd,
            env: { ...(options.env ?? process.env), ...mark },
            detached: process.platform !== 'win32',
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        let timedOut = false;
        const stop = () => endGroup(child, graceMs);
        const expire = () => {
            timedOut = true;
            stop();
        };
        const timer = options.timeoutMs === undefined ? undefined : setTimeout(expire, options.timeoutMs);
        if (!evenCancelled)
            signal.addEventListener('abort', stop, { once: true });
        try {
            feed(child, options.input);
            const { into } = options;
            const stdout = into === undefined ? collect(child.stdout, 'stdout', output, options) : passOn(child.stdout, into);
            const streams = [stdout, collect(child.stderr, 'stderr', output, options)];
            const code = await ended(child, command);
            for (const stream of [child.stdout, child.stderr])
                letGo(stream);
            const [text, stderr] = await Promise.all(streams);
            if (!evenCancelled)
                signal.throwIfAborted();
            return { code, stdout: text, stderr, timedOut, seconds: (performance.now() - started) / 1000 };
        }
        finally {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
        }
    };
}
/** Runs a program that has to succeed and gives its standard output without the last newline. */
async function runOk(run, command, args, options = {}) {
    const result = await run(command, args, options);
    if (result.code === 0 && !result.timedOut)
        return result.stdout.trimEnd();
    const name = [command, ...args.slice(0, 1)].join(' ');
    const reason = result.timedOut
        ? `it took longer than ${Math.round((options.timeoutMs ?? 0) / 1000)} s`
        : lastLine(result.stderr.trim() || result.stdout);
    throw new errors/* UserError */.yo(`\`${name}\` failed with exit code ${result.code}`, reason === '' ? {} : { why: reason });
}
/** What a program said last: where most say why they failed. */
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}
function feed(child, input) {
    // A child that ends without reading its input is no fault of ours: EPIPE is not an error here.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
}
async function ended(child, command) {
    return await new Promise((resolve, reject) => {
        child.once('error', (error) => {
            const missing = error.code === 'ENOENT';
            reject(new errors/* UserError */.yo(missing ? `${command} was not found` : `${command} could not be started`, missing ? { fix: 'Install it or put it on PATH' } : { why: error.message }));
        });
        child.once('exit', (code, signal) => {
            killGroup(child, 'SIGKILL');
            resolve(code ?? 128 + ((signal && signalNumbers[signal]) ?? 0));
        });
    });
}
async function collect(stream, name, output, options) {
    const { onLine, show = false, showBytes = Infinity } = options;
    const tail = createTail(options.keepBytes ?? 8 * 1024 * 1024, onLine && ((line) => onLine(line, name)));
    if (stream === null)
        return '';
    let left = showBytes;
    const display = async (bytes) => {
        if (left > 0 && !output.foreign(bytes.subarray(0, left)))
            await output.drained();
        left -= bytes.length;
    };
    try {
        for await (const chunk of stream) {
            const bytes = chunk;
            tail.push(bytes);
            if (show)
                await display(bytes);
        }
    }
    catch (error) {
        if (!wasLetGo(error))
            throw error;
    }
    if (left < 0)
        output.foreign(`\n[${-left} bytes of further output left out]\n`);
    return tail.text();
}
/** A reader that has seen enough closes early; that is no error of the child. */
async function passOn(stream, into) {
    if (stream !== null)
        await (0,promises_.pipeline)(stream, into, { end: false }).catch(() => undefined);
    into.end();
    return '';
}
function endGroup(child, graceMs) {
    killGroup(child, 'SIGTERM');
    const timer = setTimeout(() => killGroup(child, 'SIGKILL'), graceMs);
    child.once('exit', () => clearTimeout(timer));
}
function killGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch (error) {
        // ESRCH: nothing is left of the group, which is what we want.
        if (error.code !== 'ESRCH')
            throw error;
    }
}


/***/ }),

/***/ 79888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Ft: () => (/* binding */ createSummary),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export escapeHtml */
/** GitHub drops a summary above 1 MiB whole, so that ours stays well below it. Source: GitHub "Adding a job summary". */
const limit = 900 * 1024;
function createSummary() {
    const blocks = [];
    return {
        add: (markdown) => void blocks.push(markdown.trim()),
        text() {
            const text = blocks.map((block) => `${block}\n`).join('\n');
            if (Buffer.byteLength(text) <= limit)
                return text;
            return `${Buffer.from(text).subarray(0, limit).toString('utf8')}\n\n*The rest of this summary was left out: it was larger than 900 KiB.*\n`;
        },
    };
}
/** A Markdown table. Cells are text; what would break the table is escaped. */
function table(head, rows) {
    const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A folded block with a title. */
function details(title, body) {
    return `<details><summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`;
}
/** A fenced block, with a fence longer than any in the text. */
function codeBlock(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function cell(text) {
    return escapeHtml(text).replaceAll('|', '\\|').replaceAll(/\r?\n/g, '<br>');
}


/***/ }),

/***/ 89635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand),
/* harmony export */   s: () => (/* binding */ issue)
/* harmony export */ });
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 82902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ issueFileCommand),
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4679);
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath, `${(0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
    const convertedValue = (0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map

/***/ }),

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* unused harmony exports SUMMARY_ENV_VAR, SUMMARY_DOCS_URL, markdownSummary */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70857);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79896);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_1__.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue),
/* harmony export */   k: () => (/* binding */ toCommandProperties)
/* harmony export */ });
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

/***/ }),

/***/ 99687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  UD: () => (/* reexport */ compare),
  WE: () => (/* reexport */ version_explain)
});

// UNUSED EXPORTS: RANGE_PATTERN, clean, eq, filter, ge, gt, gte, inc, le, lt, lte, major, maxSatisfying, minSatisfying, minor, ne, neq, parse, patch, rcompare, satisfies, valid, validRange

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js











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
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(68122);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
