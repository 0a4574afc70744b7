import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
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
exports.kp = closest;


/***/ }),

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

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

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

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

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

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

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

/***/ 16460:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");

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

/***/ 77273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ bumpByCommits)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/git.js
var src_git = __nccwpck_require__(51904);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/markdown.js
var markdown = __nccwpck_require__(71485);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/shallow.js
var shallow = __nccwpck_require__(4732);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version/compare.js
var compare = __nccwpck_require__(49523);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/commits/read-commits.js
var read_commits = __nccwpck_require__(39535);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/commits/recommend-bump.js
var recommend_bump = __nccwpck_require__(91041);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commits/decide-bump.js






/**
 * Decides the bump by the commits since the last final release. A pre-release also requires one since the last release of any kind.
 * Throws a `UserError` for a shallow clone, which lacks commits.
 */
async function decideBump({ run, workspace, env }, question) {
    const git = (0,src_git/* createGit */.lD)(run, workspace, env);
    await (0,shallow/* requireFullHistory */.b)(git, '`bump: auto` reads all commits since the last release');
    const onBranch = question.released.filter((each) => each.onBranch);
    const final = onBranch.findLast(({ version }) => !(0,compare/* isPrerelease */.V1)(version));
    const newest = question.isPrerelease ? onBranch.at(-1) : final;
    const commits = await (0,read_commits/* readCommits */.F)(git, final?.commit, question.paths);
    const releasable = await parseAll(commits);
    const isNeeded = newest === final ? releasable.length > 0 : await hasReleasable(git, newest?.commit, question.paths);
    return {
        bump: isNeeded ? (0,recommend_bump/* largestBump */.F)(releasable) : undefined,
        since: (isNeeded ? final : newest)?.tag ?? '',
        total: commits.length,
        commits: isNeeded ? releasable : [],
    };
}
/** Reports the decision: in the log, in the summary of a dry run, and for people who wonder why nothing was released. */
function reportDecision({ log, summary }, { bump, since, total, commits }, dryRun) {
    const range = since === '' ? 'of the history' : `since ${since}`;
    const count = `${total} ${total === 1 ? 'commit' : 'commits'} ${range}`;
    log.info(bump === undefined ? `Nothing to release: none of ${count} asks for it` : `Bump ${bump}, by ${count}`);
    for (const { id, header, bump: part } of commits)
        log.info(`- ${part}: ${id.slice(0, 10)} ${header}`);
    if (bump === undefined)
        summary.add(`## Nothing to release\n\nNone of ${count} is a \`feat\`, \`fix\`, \`perf\`, \`revert\` or breaking change.`);
    else if (dryRun)
        summary.add((0,markdown/* renderTable */.bo)(['Bump', 'Commit', 'Message'], commits.map(({ id, header, bump: part }) => [part, id.slice(0, 10), header])));
}
/** The decision in the output `plan`. */
function decisionJson({ bump, since, total, commits }) {
    return { bump: bump ?? '', since, total, commits: commits.map(({ id, header, bump: part }) => ({ id, header, bump: part })) };
}
async function hasReleasable(git, since, paths) {
    return (await parseAll(await (0,read_commits/* readCommits */.F)(git, since, paths))).length > 0;
}
/** The parser is loaded only where it is used. */
async function parseAll(commits) {
    const { createCommitParser } = await __nccwpck_require__.e(/* import() */ 554).then(__nccwpck_require__.bind(__nccwpck_require__, 84554));
    return (0,recommend_bump/* findReleasable */.C)(commits.map(createCommitParser()));
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/remote.js + 4 modules
var git_remote = __nccwpck_require__(33005);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/services.js + 4 modules
var services = __nccwpck_require__(14872);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/read-tags.js + 1 modules
var read_tags = __nccwpck_require__(46358);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/release-target.js
var release_target = __nccwpck_require__(82664);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/commands/find-unfinished.js + 1 modules
var find_unfinished = __nccwpck_require__(87721);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/bump-by-commits.js







/**
 * Replaces `bump: auto` by the bump that the commits since the last release ask for. Returns undefined if they ask for none and no
 * release is unfinished: then nothing is to be done. The context adds the reasons to the output `plan`.
 */
async function bumpByCommits(context, inputs) {
    const { mode, version, token, branch, tag, dryRun } = inputs;
    const { requested, commitPaths } = version;
    const hasVersion = ['release', 'write-version', 'propose'].includes(mode);
    if (!hasVersion || commitPaths === undefined || requested.kind !== 'bump')
        return { context, inputs };
    const local = (0,src_git/* createGit */.lD)(context.run, context.workspace, context.env);
    const remote = await (0,git_remote/* openRemote */.d)(context, local, { token, hooks: false });
    const tags = await (0,read_tags/* readReleaseTags */.J)(context, { local, remote }, await (0,release_target/* resolveBranch */.pd)(context, branch), tag);
    const releases = token === undefined ? undefined : (await (0,services/* connectGitHub */.U)(context, token)).releases;
    const first = (0,find_unfinished/* finishFirst */.i)(requested, await (0,find_unfinished/* findUnfinishedWork */._)({ local, remote, releases }, tags));
    if (first.kind !== 'bump')
        return { context, inputs: { ...inputs, version: { ...version, requested: first } } };
    const decision = await decideBump(context, {
        released: tags.versions,
        paths: commitPaths,
        isPrerelease: requested.pre !== undefined,
    });
    reportDecision(context, decision, dryRun);
    if (decision.bump === undefined) {
        context.setOutput('released', false);
        return undefined;
    }
    const setOutput = (name, value) => {
        const isPlan = name === 'plan' && typeof value === 'object';
        context.setOutput(name, isPlan ? { ...value, decision: decisionJson(decision) } : value);
    };
    return {
        context: { ...context, setOutput },
        inputs: { ...inputs, version: { ...version, requested: { ...requested, bump: decision.bump } } },
    };
}


/***/ }),

/***/ 87721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ findUnfinishedWork),
  i: () => (/* binding */ finishFirst)
});

// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/trailers.js
var git_trailers = __nccwpck_require__(52214);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/unfinished-releases.js

/** Older tags are not examined: each one costs a request, and in a shallow clone a fetch. */
const examinedTags = 10;
/**
 * Finds the tags that this action made, but whose release was never published: their runs ended in between. Newest first. Tags of others
 * do not count, because a repository may tag without releases.
 */
async function findUnfinishedReleases({ remote, releases }, refs, versions) {
    const published = await releases.newestPublishedTags();
    const candidates = versions
        .slice(-examinedTags)
        .reverse()
        .filter(({ tag }) => !published.has(tag));
    const unfinished = [];
    for (const candidate of candidates) {
        const trailers = (await remote.messagesOf(refs, candidate.tag)).map(git_trailers/* parseTrailers */.a);
        const isOwn = trailers.some((each) => each['Release-Version'] === candidate.version);
        if (isOwn && !(await releases.isPublished(candidate.tag)))
            unfinished.push(candidate);
    }
    return unfinished;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/commands/find-unfinished.js

/** Looks for releases that earlier runs tagged and did not publish. */
async function findUnfinishedWork({ local, remote, releases }, { refs, versions }) {
    if (releases === undefined)
        return { all: [], checkedOut: undefined };
    const all = await findUnfinishedReleases({ remote, releases }, refs, versions);
    if (all.length === 0)
        return { all, checkedOut: undefined };
    const head = await local('rev-parse', 'HEAD');
    return { all, checkedOut: all.find(({ commit }) => commit === head) };
}
/** A bump of a version that is tagged and not published finishes that version. A new one would leave it without a release for good. */
function finishFirst(requested, { checkedOut }) {
    if (requested.kind !== 'bump' || checkedOut === undefined)
        return requested;
    return { kind: 'exact', version: checkedOut.version };
}


/***/ }),

/***/ 39535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readCommits)
/* harmony export */ });
/**
 * Reads the commits from one (exclusive; undefined for the first) to HEAD that change the paths, newest first. No paths mean all commits.
 * Source: git-log(1), pretty formats.
 */
async function readCommits(git, since, paths) {
    const range = since === undefined ? 'HEAD' : `${since}..HEAD`;
    const args = [
        '--literal-pathspecs',
        'log',
        '-z',
        '--no-show-signature',
        '--format=%H%n%B',
        range,
        '--',
        ...paths.map((path) => path || '.'),
    ];
    return (await git(...args))
        .split('\0')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '')
        .map((entry) => ({ id: entry.slice(0, entry.indexOf('\n')), message: entry.slice(entry.indexOf('\n') + 1) }));
}


/***/ }),

/***/ 91041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findReleasable),
/* harmony export */   F: () => (/* binding */ largestBump)
/* harmony export */ });
/** Which types are released. Source: Conventional Commits 1.0.0, rules 2 and 3; `perf` and `revert` as in semantic-release. */
const bumpOfType = { feat: 'minor', fix: 'patch', perf: 'patch', revert: 'patch' };
const order = ['patch', 'minor', 'major'];
/**
 * Finds the commits that ask for a release, in the given order, which is the newest first. A commit and the one that reverts it cancel each
 * other out; so do a revert and what reverts it, which brings the commit back.
 */
function findReleasable(commits) {
    const cancelled = new Set();
    for (const { id, reverts } of commits) {
        if (reverts === undefined || cancelled.has(id))
            continue;
        const target = commits.find((each) => !cancelled.has(each.id) && isChange(each, reverts));
        if (target !== undefined)
            cancelled.add(id).add(target.id);
    }
    return commits
        .filter(({ id }) => !cancelled.has(id))
        .flatMap((commit) => {
        const bump = bumpOf(commit);
        return bump === undefined ? [] : [{ ...commit, bump }];
    });
}
/** GitHub adds the number of a pull request to the header of its commit. */
function isChange({ id, header }, reverted) {
    return 'commit' in reverted ? id.startsWith(reverted.commit) : header.endsWith(` (#${reverted.pullRequest})`);
}
/** The largest bump that a commit asks for; undefined if there is no commit. */
function largestBump(commits) {
    return order.findLast((bump) => commits.some((commit) => commit.bump === bump));
}
function bumpOf({ type, breaking, reverts }) {
    if (breaking !== undefined)
        return 'major';
    // `git revert` writes its own header.
    if (type === undefined)
        return reverts === undefined ? undefined : 'patch';
    return Object.hasOwn(bumpOfType, type) ? bumpOfType[type] : undefined;
}


/***/ }),

/***/ 33005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openRemote)
});

// UNUSED EXPORTS: remoteName

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/git.js
var src_git = __nccwpck_require__(51904);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/credentials.js

const defaultServer = 'https://github.com';
/**
 * Returns the environment in which Git reaches the remote. Credentials that actions/checkout left in the configuration are used as they
 * are. Without them, and for a remote on the server of this run, the token goes into an HTTP header. It is passed in environment
 * variables, so that no argument list and no file holds it.
 * Source: git-config(1), GIT_CONFIG_COUNT and `http.<url>.extraHeader`; actions/checkout, `persist-credentials`.
 */
async function withCredentials(git, env, urls, token) {
    if (token === undefined)
        return env;
    const server = new URL(env.GITHUB_SERVER_URL ?? defaultServer);
    const origin = [urls.fetch, urls.push].map(originOf).find((each) => each === server.origin);
    if (origin === undefined || (await configuredHeader(git, origin)) !== undefined)
        return env;
    return (0,src_git/* addGitSettings */.bZ)(env, { [`http.${origin}/.extraheader`]: authorizationHeader(token) });
}
/** Whether the checkout pushes with a credential other than the token: another header, or an SSH key. */
async function hasOtherCredential(git, env, { push: url }, token) {
    if (url.startsWith('ssh:') || /^[^/:]+@[^/:]+:/.test(url))
        return true;
    const header = await configuredHeader(git, originOf(url) ?? env.GITHUB_SERVER_URL ?? defaultServer);
    return header !== undefined && header.toLowerCase() !== authorizationHeader(token ?? '').toLowerCase();
}
function authorizationHeader(token) {
    return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}
/** The origin of a remote's URL, with `url.<base>.insteadOf` already applied by Git; undefined for a path or an SSH address. */
function originOf(url) {
    return URL.canParse(url) ? new URL(url).origin : undefined;
}
/** The HTTP header that Git is configured to send to an origin. Git fails if there is none. */
async function configuredHeader(git, origin) {
    const header = await git('config', '--get-urlmatch', 'http.extraheader', `${origin}/`).catch(() => '');
    return header === '' ? undefined : header;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __nccwpck_require__(68234);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 6 modules
var runner = __nccwpck_require__(99427);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/pre-push-hook.js





const noObject = '0'.repeat(40);
/**
 * Runs the hook `pre-push` of the clone as `git push` would, but without the token. Throws a `UserError` if it rejects the push. Git
 * itself runs no hook of ours, because it would pass the token on.
 */
async function runPrePushHook({ run, env, workspace }, { remote, url, refs }) {
    const options = { cwd: workspace, env: { ...(0,child_env/* envForProject */.q8)(env), GIT_TERMINAL_PROMPT: '0' } };
    const { stdout } = await run('git', ['rev-parse', '--git-path', 'hooks/pre-push'], options);
    const hook = (0,external_node_path_.resolve)(workspace, stdout.trim());
    const isExecutable = await (0,promises_.access)(hook, promises_.constants.X_OK).then(() => true, () => false);
    if (!isExecutable)
        return;
    const lines = refs.map(({ from, to, before = noObject }) => `${from} ${from} ${to} ${before}\n`);
    const { code, stdout: said, stderr } = await run(hook, [remote, url], { ...options, input: lines.join(''), show: true });
    if (code === 0)
        return;
    throw new errors/* UserError */.yo(`The hook pre-push of the clone failed with exit code ${code}`, {
        why: (0,runner/* lastLine */.fM)(stderr.trim() || said),
        fix: 'Fix what the hook reports, or set `hooks: false`, and run again',
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/remote-refs.js
/** Parses the output of `git ls-remote`. The line `<tag>^{}`, which follows an annotated tag, gives the commit of the tag. */
function parseRemoteRefs(text, branch) {
    const tags = new Map();
    const tagObjects = new Map();
    const heads = new Map();
    for (const line of text.split('\n')) {
        const [id = '', name = ''] = line.split('\t');
        if (name.startsWith('refs/heads/'))
            heads.set(name.slice('refs/heads/'.length), id);
        if (!name.startsWith('refs/tags/'))
            continue;
        const tag = name.slice('refs/tags/'.length).replace(/\^\{\}$/, '');
        const object = tags.get(tag);
        if (object !== undefined)
            tagObjects.set(tag, object);
        tags.set(tag, id);
    }
    return { tip: heads.get(branch), heads, tags, tagObjects };
}
const maxReasons = 8;
/**
 * Extracts why a push failed: the messages of the server, then the state of each rejected ref, or else Git's own errors.
 * Source: git-push(1), `--porcelain`.
 */
function pushRejection(stdout, stderr) {
    const serverMessages = serverLines(stderr);
    const rejectedRefs = rejectedLines(stdout);
    const reasons = [...serverMessages, ...rejectedRefs];
    const gitErrors = stderr.split('\n').filter((line) => /^(fatal|error): /.test(line));
    return (reasons.length === 0 ? gitErrors : reasons).slice(0, maxReasons).join('; ');
}
function serverLines(stderr) {
    const prefix = 'remote: ';
    return stderr
        .split('\n')
        .filter((line) => line.startsWith(prefix))
        .map((line) => line.slice(prefix.length).trim())
        .filter((line) => line !== '' && !isNoise.test(line));
}
/** What GitHub adds to each rejection: an address, and the ids of commits. */
const isNoise = /^(Review all repository rules|Found \d+ violations?:|[0-9a-f]{40}$)/;
/** Lines such as `!<tab>from:to<tab>[remote rejected] (reason)`. Refs rejected only because of another one are left out. */
function rejectedLines(stdout) {
    return stdout
        .split('\n')
        .filter((line) => line.startsWith('!\t') && !/\(atomic (push|transaction) fail/.test(line))
        .map((line) => line
        .split('\t')
        .slice(1)
        .join(' ')
        .replace(/^\S+?:/, ''));
}
/** Advice of Git that says less than the other lines. Source: Git, connect.c, `die_initial_contact`. */
const isGitAdvice = /^(Please make sure you have the correct access rights|and the repository exists\.|fatal: Could not read from remote)/;
/** Extracts why a remote cannot be read: the messages of the server, of ssh and of Git, without Git's general advice. */
function readFailure(stderr) {
    const lines = stderr
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const telling = lines.filter((line) => !isGitAdvice.test(line));
    return (telling.length === 0 ? lines : telling)
        .map((line) => line.replace(/^(?:fatal|error|remote): /, ''))
        .slice(0, maxReasons)
        .join('; ');
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/remote-urls.js
/** Reads the URLs of a remote with one start of Git. Returns undefined if there is no such remote. */
async function readRemoteUrls(git, remote) {
    return parseRemoteUrls(await git('remote', '--verbose'), remote);
}
/**
 * Parses lines such as `origin<tab>URL (fetch) [blob:none]`. Those of a remote without a URL have none, and Git takes its name.
 * Source: git-remote(1); Git, builtin/remote.c, `get_one_entry`.
 */
function parseRemoteUrls(text, remote) {
    const entries = text
        .split('\n')
        .filter((line) => line.split('\t')[0] === remote)
        .map((line) => line.slice(remote.length + 1));
    if (entries.length === 0)
        return undefined;
    const first = (kind) => {
        const found = entries.map((entry) => /^(.*) \((fetch|push)\)(?: \[.*\])?$/.exec(entry)).find((match) => match?.[2] === kind);
        return found?.[1] ?? remote;
    };
    return { fetch: first('fetch'), push: first('push') };
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/shallow.js
var shallow = __nccwpck_require__(4732);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/git/remote.js







const remoteName = 'origin';
/** Opens the remote `origin` of the clone; nothing is sent to it yet. */
async function openRemote(context, local, { token, hooks }) {
    const { run, env, workspace } = context;
    const urls = await readRemoteUrls(local, remoteName);
    if (urls === undefined)
        throw new errors/* UserError */.yo(`The repository has no remote \`${remoteName}\``, {
            fix: 'Check it out with actions/checkout',
            commandFix: `Add it with \`git remote add ${remoteName} URL\``,
        });
    const { push: pushUrl } = urls;
    const remoteEnv = await withoutConfiguredHooks(local, await withCredentials(local, env, urls, token));
    const git = (0,src_git/* createGit */.lD)(run, workspace, remoteEnv);
    /** Runs a command that asks the remote, and says what to check if that fails. */
    async function read(...args) {
        const { code, stdout, stderr } = await (0,src_git/* runGit */.EO)(run, args, { cwd: workspace, env: remoteEnv });
        if (code === 0)
            return stdout.replace(/\n$/, '');
        throw new errors/* UserError */.yo(`The remote \`${remoteName}\` cannot be read: ${readFailure(stderr)}`, {
            fix: `Check the network, the URL of the remote, and that the token or key may read the repository`,
        });
    }
    async function fetch(ref) {
        const depth = (await (0,shallow/* isShallowClone */.W)(git)) ? ['--depth=1'] : [];
        await read('fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, remoteName, ref);
    }
    async function askHook(refs) {
        const lines = (await read('ls-remote', remoteName, ...refs.map(({ to }) => to))).split('\n');
        const before = new Map(lines.map((line) => line.split('\t').reverse()));
        await runPrePushHook(context, {
            remote: remoteName,
            url: pushUrl,
            refs: refs.map(({ from, to }) => ({ from, to, before: before.get(to) })),
        });
    }
    /** One start of Git for all of them. Source: git-cat-file(1), `--batch-check`. */
    async function hasObjects(...ids) {
        const options = { cwd: workspace, env: remoteEnv, input: ids.map((id) => `${id}\n`).join('') };
        const { code, stdout } = await (0,src_git/* runGit */.EO)(run, ['cat-file', '--batch-check'], options);
        return code === 0 && !/ missing$/m.test(stdout);
    }
    return {
        usesOtherCredential: await hasOtherCredential(local, env, urls, token),
        fetch,
        async refs(branch, folder) {
            const folderPatterns = folder === undefined ? [] : [`refs/heads/${folder}`, `refs/heads/${folder}/*`];
            const patterns = [`refs/heads/${branch}`, 'refs/tags/*', ...folderPatterns];
            return parseRemoteRefs(await read('ls-remote', remoteName, ...patterns), branch);
        },
        async messagesOf({ tags, tagObjects }, tag) {
            const commit = tags.get(tag) ?? '';
            const object = tagObjects.get(tag) ?? commit;
            if (!(await hasObjects(object, commit)))
                await fetch(`refs/tags/${tag}`);
            const tagMessage = object === commit ? '' : messageOfTagObject(await git('cat-file', 'tag', object));
            return [tagMessage, await git('log', '-1', '--no-show-signature', '--format=%B', commit)];
        },
        async push(refs) {
            if (hooks)
                await askHook(refs);
            const specs = refs.map(({ from, to }) => `${from}:${to}`);
            const leases = refs.flatMap(({ to, lease }) => (lease === undefined ? [] : [`--force-with-lease=${to}:${lease}`]));
            const args = ['push', '--atomic', '--porcelain', ...leases, remoteName, ...specs];
            const { code, stdout, stderr } = await (0,src_git/* runGit */.EO)(run, args, { cwd: workspace, env: remoteEnv });
            return code === 0 ? { state: 'pushed' } : { state: 'rejected', reason: pushRejection(stdout, stderr) };
        },
    };
}
/** The message follows the headers; the signature is dropped. Source: git-mktag(1). */
function messageOfTagObject(text) {
    return text.slice(text.indexOf('\n\n') + 2).replace(/^-----BEGIN [^]*/m, '');
}
/** Disables the hooks that are commands in the configuration; Git 2.54 has them. Source: git-hook(1), `hook.<name>.enabled`. */
async function withoutConfiguredHooks(local, env) {
    const keys = await local('config', '--name-only', '--get-regexp', '^hook\\..*\\.command$').catch(() => '');
    const names = keys.split('\n').filter((key) => key !== '');
    return (0,src_git/* addGitSettings */.bZ)(env, Object.fromEntries(names.map((key) => [key.replace(/command$/, 'enabled'), 'false'])));
}


/***/ }),

/***/ 4732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isShallowClone),
/* harmony export */   b: () => (/* binding */ requireFullHistory)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);

/** Whether the clone lacks a part of the history. */
async function isShallowClone(git) {
    return (await git('rev-parse', '--is-shallow-repository')) === 'true';
}
/** Throws a `UserError`, which begins with `purpose`, for a clone that lacks a part of the history. */
async function requireFullHistory(git, purpose, alternative = '') {
    if (!(await isShallowClone(git)))
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${purpose}, and the clone is shallow`, {
        fix: `Check out with \`fetch-depth: 0\`${alternative}`,
        commandFix: `Run \`git fetch --unshallow --tags\`${alternative}`,
    });
}


/***/ }),

/***/ 76575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isPrivateKey),
/* harmony export */   j: () => (/* binding */ withSigner)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);
/* harmony import */ var _shared_process_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99427);


/** Runs `work` with a signer, or with none if there is no key, and closes the signer afterwards. */
async function withSigner(context, key, work) {
    if (key === undefined)
        return await work(undefined);
    const signer = await openSigner(context, key);
    try {
        return await work(signer);
    }
    finally {
        await signer.close();
    }
}
/** Whether a text begins like a private OpenPGP or OpenSSH key. Source: RFC 9580, 6.2; OpenSSH PROTOCOL.key. */
function isPrivateKey(text) {
    return /^-----BEGIN (PGP PRIVATE KEY BLOCK|[A-Z ]*PRIVATE KEY)-----/.test(text);
}
/**
 * Opens an OpenSSH or OpenPGP private key without a passphrase. The key is kept in the private directory of the run, and in no argument
 * list. Throws a `UserError`, which shows nothing of the key, if it cannot be used.
 */
async function openSigner(context, key) {
    const text = `${key.trim().replaceAll('\r\n', '\n')}\n`;
    return text.startsWith('-----BEGIN PGP ') ? await openPgpSigner(context, text) : await openSshSigner(context, text);
}
async function openSshSigner({ run, env, workspace, privateDir }, key) {
    const file = await (await privateDir()).write('signing-key', key);
    const { code } = await run('ssh-keygen', ['-y', '-P', '', '-f', file], { cwd: workspace, env });
    if (code !== 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('`signing-key` cannot be used', {
            why: 'It has a passphrase, or is damaged',
            fix: 'Use a key without a passphrase that serves no other purpose',
        });
    const sign = async (text) => await (0,_shared_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runOk */ .uO)(run, 'ssh-keygen', ['-Y', 'sign', '-n', 'git', '-f', file], { cwd: workspace, env, input: text });
    return {
        options: ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${file}`],
        env,
        sign: async (text) => `${await sign(text)}\n`,
        close: () => Promise.resolve(),
    };
}
async function openPgpSigner({ run, env, workspace, privateDir }, key) {
    const home = (await privateDir()).path;
    const gpgEnv = { ...env, GNUPGHOME: home };
    const gpg = async (args, input) => await (0,_shared_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runOk */ .uO)(run, 'gpg', ['--batch', '--quiet', '--no-tty', ...args], { cwd: workspace, env: gpgEnv, input });
    await gpg(['--import'], key);
    const fingerprint = /^fpr:+([0-9A-F]+):/m.exec(await gpg(['--list-secret-keys', '--with-colons'], ''))?.[1] ?? '';
    return {
        options: ['-c', 'gpg.format=openpgp', '-c', `user.signingkey=${fingerprint}`],
        env: gpgEnv,
        sign: async (text) => `${await gpg(['--armor', '--detach-sign', '--local-user', fingerprint], text)}\n`,
        async close() {
            await run('gpgconf', ['--homedir', home, '--kill', 'all'], { cwd: workspace, env: gpgEnv });
        },
    };
}


/***/ }),

/***/ 52214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseTrailers),
/* harmony export */   t: () => (/* binding */ readTrailers)
/* harmony export */ });
/** Parses the trailers of a commit message: `Name: value` lines of its last paragraph. Source: git-interpret-trailers(1). */
function parseTrailers(message) {
    const lastParagraph = message
        .trimEnd()
        .split(/\n\s*\n/)
        .at(-1) ?? '';
    const entries = lastParagraph.split('\n').flatMap((line) => {
        const [, name, value = ''] = /^([A-Za-z-]+): *(.*)$/.exec(line) ?? [];
        return name === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(entries);
}
/** Reads the trailers of a commit that the clone has. */
async function readTrailers(git, commit) {
    return parseTrailers(await git('log', '-1', '--no-show-signature', '--format=%B', commit));
}


/***/ }),

/***/ 60224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ao: () => (/* binding */ GraphqlError),
  yS: () => (/* binding */ createApiClient),
  eg: () => (/* binding */ undefinedIf404)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/concurrency/sleep.js
var sleep = __nccwpck_require__(59759);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/http-error.js
var http_error = __nccwpck_require__(16288);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/retry.js
var retry = __nccwpck_require__(89377);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/write-limit.js
/** GitHub accepts 80 requests per minute that create content; some are left to others. Source: GitHub REST API, "Rate limits". */
const writesPerMinute = 70;
const minuteMs = 60_000;
/** Milliseconds to wait before the next request that writes, given the times of those before it in milliseconds. */
function delayBeforeWrite(times, now) {
    const recent = times.filter((time) => time > now - minuteMs);
    const oldest = recent.at(-writesPerMinute);
    return oldest === undefined ? 0 : oldest + minuteMs - now;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/client.js





/** A GraphQL request that the server rejected. It changed nothing. */
class GraphqlError extends Error {
}
/**
 * Creates the client of the API at `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL`, which the runner also sets on GitHub Enterprise Server.
 * Source: GitHub "Variables reference", default environment variables.
 */
async function createApiClient({ env, log, signal }, token) {
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (owner === '' || repo === '')
        throw new errors/* UserError */.yo('GITHUB_REPOSITORY is not set', {
            fix: 'Run this action in a job of GitHub Actions, or set the variable to owner/name',
            commandFix: 'Add a remote `origin` on GitHub, or set the variable to owner/name',
        });
    // Loaded here because a run that only writes the version, or is rejected, does not need it.
    const { getOctokit } = await __nccwpck_require__.e(/* import() */ 351).then(__nccwpck_require__.bind(__nccwpck_require__, 61351));
    const baseUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
    const graphqlUrl = env.GITHUB_GRAPHQL_URL ?? `${baseUrl.replace(/\/v3$/, '')}/graphql`;
    const octokit = getOctokit(token, { baseUrl, request: { signal } });
    const writeTimes = [];
    async function request(route, parameters = {}) {
        if (!route.startsWith('GET ')) {
            await (0,sleep/* sleep */.y)(delayBeforeWrite(writeTimes, Date.now()), signal);
            writeTimes.push(Date.now());
        }
        return (await octokit.request(route, { owner, repo, ...parameters })).data;
    }
    return {
        owner,
        repo,
        request,
        async requestWithRetry(route, parameters = {}) {
            return await (0,retry/* retryRequest */.q)({ log, signal }, route, async () => await request(route, parameters));
        },
        async graphql(query, variables) {
            const answer = (await octokit.request(`POST ${graphqlUrl}`, { query, variables })).data;
            if (answer.errors !== undefined)
                throw new GraphqlError(answer.errors.map(({ message }) => message).join('; '));
            return answer.data;
        },
    };
}
/** Handles the error of a request: returns undefined if the server answered 404, throws it otherwise. */
function undefinedIf404(error) {
    if (error instanceof errors/* UserError */.yo && (0,http_error/* statusOf */.c2)(error) === 404)
        return undefined;
    throw error;
}


/***/ }),

/***/ 16288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ retryAfterSeconds),
/* harmony export */   JA: () => (/* binding */ secondsUntilReset),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   d: () => (/* binding */ isHttpError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);

function isHttpError(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
/** The status of a request that failed, from the error itself or from the `UserError` that reports it. */
function statusOf(error) {
    const cause = error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? error.cause : error;
    return isHttpError(cause) ? cause.status : undefined;
}
/** Seconds that the server asked to wait. Source: GitHub REST API, "Rate limits", secondary rate limits. */
function retryAfterSeconds(error) {
    const value = isHttpError(error) ? error.response?.headers['retry-after'] : undefined;
    const seconds = Number(value);
    return value === undefined || !Number.isFinite(seconds) ? undefined : seconds;
}
/** Seconds until the rate limit of the token is reset; undefined while it has requests left. */
function secondsUntilReset(error, now) {
    const headers = isHttpError(error) ? error.response?.headers : undefined;
    if (headers?.['x-ratelimit-remaining'] === undefined || Number(headers['x-ratelimit-remaining']) > 0)
        return undefined;
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset) ? Math.max(0, Math.ceil(reset - now / 1000)) : undefined;
}


/***/ }),

/***/ 89377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ retryRequest)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);
/* harmony import */ var _shared_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(86946);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(16288);



const delaysMs = [1000, 2000, 4000];
const maxDelaySeconds = 60;
/**
 * Sends a request, and retries it up to three times if the server is overloaded or broken (5xx, 429, a rate limit). Waits as long as
 * `retry-after` or the reset of the rate limit asks for, at most 60 s. The last error becomes a `UserError` with the request and the
 * server's reason.
 *
 * Work that creates something must look for it first if `attempt` is not 0. That is why the retry plugin of Octokit is not used: it
 * repeats a POST blindly, and would create a second release if the first answer was lost; its throttling plugin spaces all writes by a
 * second. Source: GitHub REST API, "Best practices", and "Rate limits", exceeding the rate limit.
 */
async function retryRequest({ log, signal }, request, work) {
    const policy = {
        delaysMs,
        signal,
        isTransient,
        retryAfterMs,
        onRetry(error, delayMs) {
            log.info(`${request}: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}; trying again in ${delayMs / 1000} s`);
        },
    };
    try {
        return await (0,_shared_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetry */ .b)(policy, work);
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,_http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isHttpError */ .d)(error) ? rejectedRequest(request, error) : error;
    }
}
function isTransient(error) {
    if (!(0,_http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isHttpError */ .d)(error) || mustWaitTooLong(error))
        return false;
    const isRateLimit = requestedSeconds(error) !== undefined;
    return error.status >= 500 || error.status === 429 || (error.status === 403 && isRateLimit);
}
function retryAfterMs(error) {
    const seconds = requestedSeconds(error);
    return seconds === undefined ? undefined : Math.min(seconds, maxDelaySeconds) * 1000;
}
/** Seconds that the server asked to wait, by either header. */
function requestedSeconds(error) {
    return (0,_http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterSeconds */ .C3)(error) ?? (0,_http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsUntilReset */ .JA)(error, Date.now());
}
/** Whether the rate limit lasts longer than this action waits. */
function mustWaitTooLong(error) {
    const isExhausted = (0,_http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsUntilReset */ .JA)(error, Date.now()) !== undefined;
    return isExhausted && (requestedSeconds(error) ?? 0) > maxDelaySeconds;
}
function rejectedRequest(request, error) {
    const rejected = new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`GitHub rejected \`${request}\` with status ${error.status}`, {
        why: error.message.split('\n')[0] ?? '',
        ...fixFor(request, error),
    });
    rejected.cause = error;
    return rejected;
}
function fixFor(request, error) {
    const wait = (0,_http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsUntilReset */ .JA)(error, Date.now());
    if (wait !== undefined)
        return { fix: `The token has used all its requests for this hour: run again in ${Math.ceil(wait / 60)} minutes` };
    // GitHub answers 404 to a write that the token may not do.
    const isDenied = [401, 403].includes(error.status) || (error.status === 404 && !request.startsWith('GET'));
    if (!isDenied)
        return { fix: 'Run again: finished steps are kept' };
    return {
        fix: 'Give the job `permissions: contents: write`, or use a token that may write',
        commandFix: 'Use a token that may write the contents of the repository',
    };
}


/***/ }),

/***/ 14872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectGitHub)
});

// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/client.js + 1 modules
var client = __nccwpck_require__(60224);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/git-database.js

const noObject = '0'.repeat(40);
const repository = '/repos/{owner}/{repo}';
const commitFilesQuery = 'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
const moveRefsQuery = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
/**
 * Creates the Git API of the run's repository. Source: GitHub REST API, "Git database"; GraphQL API, `createCommitOnBranch` (signed by
 * GitHub, compare-and-swap by `expectedHeadOid`) and `updateRefs` ("all updates are performed atomically").
 */
function createGitDatabase(api) {
    let repositoryId;
    const readRepositoryId = async () => (await api.requestWithRetry(`GET ${repository}`)).node_id;
    return {
        async ref(name) {
            const found = await api
                .requestWithRetry(`GET ${repository}/git/ref/{+ref}`, { ref: name.replace(/^refs\//, '') })
                .catch(client/* undefinedIf404 */.eg);
            return found?.object.sha;
        },
        async commit(id) {
            return parseCommit(await api.requestWithRetry(`GET ${repository}/git/commits/{id}`, { id }));
        },
        async commitFiles({ branch, head, message, files }) {
            const [headline = '', ...rest] = message.trimEnd().split('\n');
            const input = {
                branch: { repositoryNameWithOwner: `${api.owner}/${api.repo}`, branchName: branch },
                message: { headline, body: rest.join('\n').trimStart() },
                expectedHeadOid: head,
                fileChanges: toFileChanges(files),
            };
            const answer = await api.graphql(commitFilesQuery, { input });
            return answer.createCommitOnBranch.commit.oid;
        },
        async createTagObject({ name, message, commit, tagger, date }) {
            const tag = { tag: name, message, object: commit, type: 'commit', tagger: { ...tagger, date: date.toISOString() } };
            return (await api.requestWithRetry(`POST ${repository}/git/tags`, tag)).sha;
        },
        async moveRefs(moves) {
            repositoryId ??= readRepositoryId();
            const refUpdates = moves.map(({ name, before = noObject, after = noObject, force = false }) => ({
                name,
                beforeOid: before,
                afterOid: after,
                force,
            }));
            await api.graphql(moveRefsQuery, { input: { repositoryId: await repositoryId, refUpdates } });
        },
    };
}
function parseCommit({ message, tree, parents, verification }) {
    return { message, tree: tree.sha, parents: parents.map(({ sha }) => sha), signature: parseSignature(verification) };
}
function parseSignature(verification) {
    if (verification === undefined)
        return { state: 'unknown' };
    return verification.verified ? { state: 'verified' } : { state: 'unverified', reason: verification.reason };
}
/** Source: GitHub GraphQL API, `FileChanges`. */
function toFileChanges(files) {
    return {
        additions: files.flatMap(({ path, content }) => content === undefined ? [] : [{ path, contents: content.toString('base64') }]),
        deletions: files.flatMap(({ path, content }) => (content === undefined ? [{ path }] : [])),
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/release-types.js
function parseRelease(json) {
    const { id, tag_name: tag, draft, body, html_url: url, upload_url: uploadUrl, discussion_url: discussionUrl, assets } = json;
    return { id, tag, draft, body: body ?? '', url, uploadUrl, discussionUrl, assets: assets.map(parseAsset) };
}
function parseAsset({ id, name, size, state, digest, browser_download_url: url = '' }) {
    return { id, name, size, state, digest: digest ?? undefined, url };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/github/http-error.js
var http_error = __nccwpck_require__(16288);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/target-commit.js


/**
 * Sends a request that names the target commit of a release, and sends it again without the target if GitHub rejects it.
 *
 * GitHub rejects a target whose workflow files differ from those of the default branch if the token may not change workflows. The tag
 * already exists, so the target makes no difference.
 * Source: GitHub REST API, "Create a release", which names the scope `workflow`; cli/cli issue 9514.
 */
async function withTargetIfAllowed(commit, send) {
    try {
        return await send({ target_commitish: commit });
    }
    catch (error) {
        if (!isDenied(error))
            throw error;
        return await send({}).catch(() => {
            throw error;
        });
    }
}
function isDenied(error) {
    const cause = error instanceof errors/* UserError */.yo ? error.cause : error;
    return (0,http_error/* isHttpError */.d)(cause) && [403, 404].includes(cause.status) && (0,http_error/* retryAfterSeconds */.C3)(cause) === undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/releases.js



const route = '/repos/{owner}/{repo}/releases';
const pageSize = 100;
const draftPages = 2;
/**
 * Creates the API of the releases. Source: GitHub REST API, "Releases" and "Release assets".
 * Requests that read or remove are retried. Requests that create something are not, because the first attempt may have succeeded: the
 * caller has to look first.
 */
function createReleasesApi(api) {
    const publishedRelease = async (tag) => await api.requestWithRetry(`GET ${route}/tags/{tag}`, { tag }).catch(client/* undefinedIf404 */.eg);
    return {
        async ofTag(tag) {
            const published = await publishedRelease(tag);
            const drafts = await listDrafts(api, tag);
            return [...(published === undefined ? [] : [published]), ...drafts].map(parseRelease);
        },
        async newestPublishedTags() {
            const newest = await api.requestWithRetry(`GET ${route}`, { per_page: pageSize });
            return new Set(newest.filter(({ draft }) => !draft).map(({ tag_name: tag }) => tag));
        },
        async isPublished(tag) {
            return (await publishedRelease(tag)) !== undefined;
        },
        async isImmutable(tag) {
            return (await publishedRelease(tag))?.immutable === true;
        },
        async createDraft({ tag, target, name, body, prerelease }) {
            const draft = { tag_name: tag, name, body, prerelease, draft: true };
            const json = await withTargetIfAllowed(target, async (targetField) => await api.request(`POST ${route}`, { ...draft, ...targetField }));
            return parseRelease(json);
        },
        async upload({ uploadUrl }, { name, content }) {
            const headers = { 'content-type': 'application/octet-stream', 'content-length': content.length };
            return parseAsset(await api.request(`POST ${uploadUrl}`, { name, headers, data: content }));
        },
        async removeAsset(id) {
            await api.requestWithRetry(`DELETE ${route}/assets/{id}`, { id }).catch(client/* undefinedIf404 */.eg);
        },
        async removeRelease(id) {
            await api.requestWithRetry(`DELETE ${route}/{id}`, { id }).catch(client/* undefinedIf404 */.eg);
        },
        async publish(id, { target, latest, prerelease, discussionCategory: category }) {
            const discussion = category === undefined ? {} : { discussion_category_name: category };
            const changes = { id, draft: false, prerelease, make_latest: latest ? 'true' : 'false', ...discussion };
            const json = await withTargetIfAllowed(target, async (targetField) => await api.requestWithRetry(`PATCH ${route}/{id}`, { ...changes, ...targetField }));
            return parseRelease(json);
        },
        async updateBody(id, body) {
            return parseRelease(await api.requestWithRetry(`PATCH ${route}/{id}`, { id, body }));
        },
        async generateNotes(tag, target, previousTag) {
            const previous = previousTag === undefined ? {} : { previous_tag_name: previousTag };
            const parameters = { tag_name: tag, target_commitish: target, ...previous };
            return (await api.requestWithRetry(`POST ${route}/generate-notes`, parameters)).body;
        },
    };
}
/** The drafts of a tag, oldest first. The API finds drafts only by listing. */
async function listDrafts(api, tag) {
    const drafts = [];
    for (let page = 1; page <= draftPages; page++) {
        const releases = await api.requestWithRetry(`GET ${route}`, { per_page: pageSize, page });
        drafts.push(...releases.filter((release) => release.draft && release.tag_name === tag));
        if (releases.length < pageSize)
            break;
    }
    return drafts.sort((a, b) => a.id - b.id);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/github/services.js



async function connectGitHub(context, token) {
    const api = await (0,client/* createApiClient */.yS)(context, token);
    return { api, releases: createReleasesApi(api), gitDatabase: createGitDatabase(api) };
}


/***/ }),

/***/ 68122:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_context_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12228);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16976);


await (0,_shared_context_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runRelease */ .T);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 50323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ appendImages),
/* harmony export */   e: () => (/* binding */ parseImages)
/* harmony export */ });
/** Parses the output `images` of action-build-images. Throws an `Error` for anything else. */
function parseImages(json) {
    const images = JSON.parse(json);
    return Object.entries(images).map(([name, { reference, digest }]) => {
        if (typeof reference !== 'string')
            throw new Error(`${name} has no reference`);
        return { name, reference, digest: typeof digest === 'string' && digest !== '' ? digest : undefined };
    });
}
const marker = '\n\n<!-- images -->';
/** Appends a table of the images to the body of a release, and replaces the one that an earlier run has appended. */
function appendImages(body, images) {
    const [notes = ''] = body.split(marker);
    const rows = images.map(({ reference, digest = '' }) => `| \`${reference}\` | \`${digest}\` |`).sort();
    const lines = ['## Images', '', '| image | digest |', '| --- | --- |', ...rows];
    return `${notes}${marker}\n${lines.join('\n')}`;
}


/***/ }),

/***/ 87748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ formatLockDiff),
/* harmony export */   Y: () => (/* binding */ parseLockDiff)
/* harmony export */ });
/* harmony import */ var _shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71485);

/** GitHub accepts 65,536 characters in a pull request. */
const maxDiffLength = 60_000;
/** Parses the output `diff` of action-compile-reqs. Throws an `Error` for anything else. */
function parseLockDiff(json) {
    const diff = JSON.parse(json);
    for (const [lock, changes] of Object.entries(diff))
        if (!Array.isArray(changes))
            throw new Error(`${lock} has no list of changes`);
    return diff;
}
/** Formats the changes of each lock as Markdown tables. Rows that do not fit are counted. */
function formatLockDiff(diff) {
    const tables = [];
    let length = 0;
    let leftOut = 0;
    for (const [lock, changes] of Object.entries(diff)) {
        const rows = [];
        for (const row of changes.map(cells)) {
            length += row.join(' | ').length + 5;
            if (length > maxDiffLength)
                leftOut++;
            else
                rows.push(row);
        }
        if (rows.length > 0)
            tables.push(`### \`${lock}\`\n\n${(0,_shared_format_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTable */ .bo)(['package', 'before', 'after', ''], rows)}`);
    }
    if (leftOut > 0)
        tables.push(`${leftOut} more changes do not fit here.`);
    return tables.join('\n\n');
}
function cells({ package: name, before = '', after = '', kind, size = '' }) {
    return [name, before, after, size === '' ? kind : `${kind}, ${size}`];
}


/***/ }),

/***/ 19834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ maxNotesLength)
/* harmony export */ });
/** GitHub accepts notes of up to 125,000 characters. Source: the limit that the API names in its error message. */
const maxBodyLength = 125_000;
/** Room for the comment that identifies the draft. */
const reserved = 1000;
const maxNotesLength = maxBodyLength - reserved;


/***/ }),

/***/ 16976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ runRelease)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(37067);
var external_node_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __nccwpck_require__(41692);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/network/network-settings.js



const proxyVariables = ['HTTP_PROXY', 'HTTPS_PROXY'];
/** Loopback never goes through a proxy, as for Docker. Source: Go, net/http, "ProxyFromEnvironment". */
const loopback = ['localhost', '127.0.0.1', '::1', '[::1]'];
/**
 * Sends every request of this process, such as those to a registry, through the proxy of the environment, which is read as Docker reads
 * it. `hosts` are the hosts that are known before. Sources: Node.js, "Built-in proxy support"; Go, golang.org/x/net/http/httpproxy.
 */
function useProxy({ env, log }, hosts = []) {
    const proxies = proxyVariables.map((name) => [name, readVariable(env, name)]).filter(([, value]) => value !== '');
    if (proxies.length === 0)
        return;
    const { setGlobalProxyFromEnv } = external_node_http_namespaceObject;
    if (setGlobalProxyFromEnv === undefined) {
        log.warning(`The proxy of HTTPS_PROXY is not used by this step itself: Node.js ${process.versions.node} cannot, 24.14 can`);
        return;
    }
    const urls = proxies.flatMap(([name, value]) => {
        const url = proxyUrl(value);
        if (url === undefined)
            log.warning(`The proxy of ${name} is not used by this step itself: only http and https proxies are`);
        return url === undefined ? [] : [[name, url]];
    });
    setGlobalProxyFromEnv({ ...Object.fromEntries(urls), NO_PROXY: chooseDirectHosts(env, hosts).join(',') });
}
/** The hosts that are asked without the proxy. An address in a network of NO_PROXY is one, which Node.js would not see. */
function chooseDirectHosts(env, hosts) {
    const entries = readVariable(env, 'NO_PROXY')
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    const networks = new external_node_net_.BlockList();
    for (const entry of entries) {
        const [, address = '', bits = ''] = /^([\da-f.:]+)\/(\d+)$/i.exec(entry) ?? [];
        const family = (0,external_node_net_.isIP)(address);
        if (family !== 0 && Number(bits) <= (family === 4 ? 32 : 128))
            networks.addSubnet(address, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
    }
    const inNetwork = hosts.filter((host) => {
        const address = host.replace(/^\[(.*)\]$/, '$1');
        return (0,external_node_net_.isIP)(address) !== 0 && networks.check(address, (0,external_node_net_.isIP)(address) === 4 ? 'ipv4' : 'ipv6');
    });
    return [...entries, ...inNetwork, ...loopback];
}
/** The name in capital letters counts first. */
function readVariable(env, name) {
    return [env[name], env[name.toLowerCase()]].map((value) => value?.trim() ?? '').find((value) => value !== '') ?? '';
}
/** An address without a scheme is one of an http proxy. Undefined for a proxy that requests cannot use. */
function proxyUrl(value) {
    const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(value);
    const url = hasScheme ? value : `http://${value}`;
    return /^https?:/i.test(url) && URL.canParse(url) ? url : undefined;
}
/** Has every request of this process trust these certificates, in addition to those that it trusts already. `pem` is text. */
function trustCertificates(pem) {
    const { setDefaultCACertificates } = tls;
    setDefaultCACertificates?.([...tls.getCACertificates('default'), pem]);
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/hidden-env.js
var hidden_env = __nccwpck_require__(38946);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/commands/bump-by-commits.js + 1 modules
var bump_by_commits = __nccwpck_require__(77273);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(21916);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/key-position.js
/** The line of a key in a TOML text, from 1; that of the nearest table above it if the key is not found. */
async function findKeyLine(text, path) {
    // The parser with positions is loaded only to report an error.
    const { parseTOML } = await __nccwpck_require__.e(/* import() */ 605).then(__nccwpck_require__.bind(__nccwpck_require__, 9605));
    const positions = parseTOML(text).body[0].body.flatMap((node) => listPositions(node, []));
    const candidates = positions.filter((each) => each.path.every((name, index) => path[index] === name));
    const depth = Math.max(0, ...candidates.map((each) => each.path.length));
    return candidates.find((each) => each.path.length === depth)?.line ?? 1;
}
/** The positions of a table or key, of every key in it, and of the first parts of a dotted key. */
function listPositions(node, parents) {
    const names = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
    const path = [...parents, ...names];
    const own = names.map((_, index) => ({
        path: [...parents, ...names.slice(0, index + 1)],
        line: node.loc.start.line,
    }));
    const children = node.type === 'TOMLTable' ? node.body : node.value.type === 'TOMLInlineTable' ? node.value.body : [];
    return [...own, ...children.flatMap((child) => listPositions(child, path))];
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/config-problem.js



/** Suggests the nearest of the names, or lists all if none is near. */
function didYouMean(name, names) {
    const nearest = (0,mod/* closest */.kp)(name.toLowerCase(), names);
    const isNear = (0,mod/* distance */.Io)(name.toLowerCase(), nearest) <= Math.max(1, Math.floor(name.length / 3));
    return isNear ? `Did you mean \`${nearest}\`?` : `Known: ${names.map((each) => `\`${each}\``).join(', ')}`;
}
/** Throws one error that names every problem with its file and line, and points to the first. */
async function throwConfigProblems(file, problems) {
    const lines = await Promise.all(problems.map(async ({ key }) => await findKeyLine(file.text, ['tool', 'eleanor', ...key])));
    const sentences = problems.flatMap(({ text, fix }, index) => [`${file.path}:${lines[index] ?? 1}: ${text}`, fix]);
    throw new errors/* InvalidInputError */.oC((0,errors/* joinSentences */.DP)(sentences), {
        at: { file: file.path, line: lines[0] ?? 1 },
    });
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/input-definitions.js
/** The tables of the configuration, one for each action. */
const configTables = ['requirements', 'wheel', 'images', 'release'];
/** Whether the configuration may set the input. */
function isSetting({ scope = 'repository' }) {
    return scope === 'repository';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/input-caller.js
/** Lists the inputs of an action that a reusable workflow calls otherwise, e.g. `mode=requirements-mode branch=ref`. */
const workflowInputsVariable = 'ELEANOR_WORKFLOW_INPUTS';
/** What errors call an input: by the name that the user has written, in a step, in the call of a reusable workflow or as a flag. */
function inputLabel({ env, caller }, name) {
    const renamed = (env?.[workflowInputsVariable] ?? '').split(' ').find((pair) => pair.startsWith(`${name}=`));
    const workflowName = renamed?.slice(name.length + 1);
    return caller?.label(name) ?? `Input \`${workflowName ?? name}\``;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __nccwpck_require__(27468);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/files/read-text.js



/** The errors of a path that is no file: nothing exists, or it is a directory. Source: errno(3). */
const absentCodes = ['ENOENT', 'ENOTDIR', 'EISDIR'];
/** Reads a file; undefined if there is no such file. Throws if it cannot be read. */
function readIfPresent(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        if (absentCodes.includes(error.code))
            return undefined;
        throw error;
    }
}
/**
 * Reads a file of UTF-8 text, without its byte order mark; undefined if there is no such file. Throws if it cannot be read. Errors call it
 * `shownPath`.
 */
function readTextIfPresent(path, shownPath = path) {
    const bytes = readIfPresent(path);
    return bytes && decodeUtf8(bytes, shownPath);
}
/**
 * Decodes UTF-8 text, without its byte order mark. Throws a `UserError` with the path if the bytes are something else: with replacement
 * characters, it would be a text that nobody wrote.
 */
function decodeUtf8(bytes, path) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return withoutByteOrderMark(Buffer.from(bytes).toString('utf8'));
    throw new errors/* UserError */.yo(`${path} is not UTF-8 text`, { fix: 'Save it as UTF-8', at: { file: path } });
}
/** Text to compare files of any kind with, without a byte order mark: other bytes than UTF-8 become one character each. */
function decodeForComparison(bytes) {
    return isUtf8(bytes) ? withoutByteOrderMark(bytes.toString('utf8')) : bytes.toString('latin1');
}
function withoutByteOrderMark(text) {
    return text.replace(/^\uFEFF/, '');
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/config/parse-toml.js
var parse_toml = __nccwpck_require__(93005);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/config-file.js







const projectFile = 'pyproject.toml';
const ownFile = 'eleanor.toml';
/**
 * Reads the configuration in a folder, or in the file, that `path` names. Undefined if there is none. Throws an `InvalidInputError` if the
 * folder has two, or if the file cannot be parsed.
 */
async function readConfigFile({ workspace }, path) {
    const absolute = (0,external_node_path_.resolve)(workspace, path);
    if (!(0,paths/* isKind */.VF)(absolute, 'directory'))
        return await parseConfigFile(workspace, absolute);
    const [own, project] = [
        await parseConfigFile(workspace, (0,external_node_path_.join)(absolute, ownFile)),
        await parseConfigFile(workspace, (0,external_node_path_.join)(absolute, projectFile)),
    ];
    if (own !== undefined && project !== undefined)
        throw new errors/* InvalidInputError */.oC(`Both ${own.path} and ${project.path} have \`[tool.eleanor]\` tables`, {
            fix: 'Move all of them to one file',
            at: { file: project.path },
        });
    return own ?? project;
}
/** Reads the file that the input `config` names, which must have a configuration. */
async function readNamedConfigFile(context, path) {
    const { workspace, caller } = context;
    const absolute = (0,external_node_path_.resolve)(caller?.directory ?? workspace, path);
    const label = inputLabel(context, 'config');
    const problem = (text, fix) => new errors/* InvalidInputError */.oC(`${label} is \`${path}\`, ${text}`, { fix });
    if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(absolute)))
        throw problem('which is outside the workspace', 'Give a path relative to the workspace');
    if (!(0,external_node_fs_.existsSync)(absolute))
        throw problem('which does not exist', 'Give a `pyproject.toml`, an `eleanor.toml`, or the folder of one');
    const file = await readConfigFile(context, absolute);
    if (file === undefined)
        throw problem('which has no `[tool.eleanor]` table', 'Add one, or name another file');
    return file;
}
/** Undefined if the file does not exist, or has no table of ours. */
async function parseConfigFile(workspace, absolute) {
    const path = (0,paths/* relativePosixPath */.TS)(workspace, absolute);
    const text = readText(absolute, path);
    if (text === undefined)
        return undefined;
    // Parsing is left out for most files. TOML keys may be escaped, but nobody writes `"\u0065leanor"`.
    if ((0,external_node_path_.basename)(absolute) === projectFile && !text.includes('eleanor'))
        return undefined;
    const document = await (0,parse_toml/* parseToml */.M)(text, path);
    const root = document.tool?.eleanor;
    rejectOtherTables(document, path);
    return root === undefined ? undefined : { path, directory: (0,external_node_path_.dirname)(absolute), text, root };
}
function readText(absolute, path) {
    try {
        return readTextIfPresent(absolute, path);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw new errors/* InvalidInputError */.oC(error.what, error.details);
        throw new errors/* InvalidInputError */.oC(`${path} cannot be read`, {
            why: (0,errors/* messageOf */.bD)(error),
            fix: 'Make the file readable',
            at: { file: path },
        });
    }
}
/** `eleanor.toml` holds the same tables as `pyproject.toml`, under the same names. */
function rejectOtherTables(document, path) {
    const other = Object.keys(document).find((key) => key !== 'tool');
    if ((0,external_node_path_.basename)(path) !== ownFile || other === undefined)
        return;
    throw new errors/* InvalidInputError */.oC(`${path} has \`${other}\` outside of \`[tool.eleanor]\``, {
        fix: `Write \`[tool.eleanor.${other}]\`, as in pyproject.toml`,
        at: { file: path },
    });
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/config/toml-values.js
var toml_values = __nccwpck_require__(18014);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/config-table.js




/** Opens the configuration. `path` is the input `config`. Files are read when the first table is looked up. */
function openConfig(context, path) {
    let named;
    let root;
    return {
        async findTable(table) {
            const found = path === '' ? undefined : await findTable(await (named ??= readNamedConfigFile(context, path)), table);
            if (found !== undefined)
                return found;
            const file = await (root ??= readConfigFile(context, '.'));
            return file && (await findTable(file, table));
        },
    };
}
async function findTable(file, table) {
    const problems = findRootProblems(file.root);
    if (problems.length > 0)
        await throwConfigProblems(file, problems);
    const values = file.root[table];
    return values === undefined ? undefined : { file, table, values: values };
}
function findRootProblems(root) {
    if (!(0,toml_values/* isTomlTable */.z_)(root))
        return [{ key: [], text: '`tool.eleanor` is not a table', fix: 'Write `[tool.eleanor.images]`' }];
    return Object.entries(root).flatMap(([name, value]) => {
        if (!configTables.some((table) => table === name))
            return [{ key: [name], text: `\`[tool.eleanor]\` has the unknown key \`${name}\``, fix: didYouMean(name, configTables) }];
        if ((0,toml_values/* isTomlTable */.z_)(value))
            return [];
        return [{ key: [name], text: `\`tool.eleanor.${name}\` is not a table`, fix: `Write \`[tool.eleanor.${name}]\`` }];
    });
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/config/validate-table.js



/** Checks every key of `[tool.eleanor.<table>]`: that it exists, may be in a file, has the right type, and holds no secret. */
function validateTable({ table, inputs }, given) {
    const values = new Map();
    const problems = [];
    for (const [name, value] of Object.entries(given)) {
        const definition = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
        const result = validateKey({ table, inputs }, { name, definition, value });
        if ('text' in result)
            problems.push({ ...result, key: [table, name] });
        else
            values.set(name, result.value);
    }
    return { values, problems };
}
function validateKey({ table, inputs }, { name, definition, value }) {
    const settings = Object.keys(inputs).filter((each) => isSetting(inputs[each] ?? { kind: 'text' }));
    if (definition === undefined)
        return { text: `\`[tool.eleanor.${table}]\` has the unknown key \`${name}\``, fix: didYouMean(name, settings) };
    if (definition.scope === 'secret')
        return {
            text: `\`${name}\` is a secret, which must not be in a file`,
            fix: 'Remove it, and store it as a secret of the repository',
        };
    if (definition.scope === 'run')
        return {
            text: `\`${name}\` belongs to one run, not to the repository`,
            fix: 'Remove it, and give it to the workflow or command',
        };
    if (holdsSecret(value))
        return {
            text: `\`${name}\` contains a secret, which must not be in a file`,
            fix: 'Remove it, and revoke it if it was pushed',
        };
    const converted = (0,toml_values/* convertTomlValue */.xE)(definition, value);
    return typeof converted === 'string' ? { text: `\`${name}\` ${converted}` } : { value: converted };
}
/**
 * Private keys, tokens of GitHub, PyPI and GitLab, and credentials in a URL.
 * Source: RFC 7468; GitHub Docs, "About authentication to GitHub", token formats; PyPI Help, "API tokens"; GitLab Docs, "Token overview".
 */
const secretPatterns = [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /\b(gh[pousr]_\w{36}|github_pat_\w{22}|pypi-AgE|glpat-[\w-]{20})/,
    /https?:\/\/[^\s/@]+@/i,
];
function holdsSecret(value) {
    if (typeof value === 'string')
        return secretPatterns.some((pattern) => pattern.test(value));
    if (Array.isArray(value))
        return value.some(holdsSecret);
    return (0,toml_values/* isTomlTable */.z_)(value) && Object.values(value).some(holdsSecret);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/inputs/input-reader.js


function createInputReader({ workspace, inputs, find, configured, reject, isRejected, }) {
    const raw = (name) => {
        const { value } = find(name);
        return value.kind === 'text' ? value.text : '';
    };
    const text = (name) => {
        const value = raw(name).trim();
        if (isOption(value))
            reject(name, `is \`${value}\`, ${optionProblem}`, optionFix);
        return value;
    };
    const optionalChoice = (name) => {
        const value = raw(name).trim();
        if (value === '')
            return undefined;
        const allowed = inputs[name]?.allowed ?? [];
        // Source: `getBooleanInput` of the Actions toolkit.
        const choice = /^(?:true|false)$/i.test(value) ? value.toLowerCase() : value;
        if (!allowed.includes(choice))
            reject(name, `is \`${value}\``, `Allowed: ${allowed.join(', ')}`);
        return allowed.includes(choice) ? choice : undefined;
    };
    const list = (name, split) => {
        const { value } = find(name);
        if (value.kind === 'list')
            return [...value.items];
        if (value.kind === 'map')
            return value.entries.map((entry) => entry.join(separatorOf(inputs, name)));
        return split(raw(name));
    };
    const lines = (name) => list(name, splitLines);
    const words = (name) => {
        const items = list(name, splitWords);
        const option = items.find(isOption);
        if (option !== undefined)
            reject(name, `contains \`${option}\`, ${optionProblem}`, optionFix);
        return items;
    };
    const checkPath = (name, value, { verb, kind }) => {
        const path = (0,external_node_path_.resolve)(find(name).base, value);
        if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(path)))
            reject(name, `${verb} \`${value}\`, which is outside the workspace`);
        else if (kind !== 'any' && !(0,paths/* isKind */.VF)(path, kind))
            reject(name, `${verb} \`${value}\`, which is not a ${kind} of this repository`, missingPathFix, commandFixFor(name, kind));
        return (0,paths/* relativePosixPath */.TS)(workspace, path);
    };
    const commandFixFor = (name, kind) => find(name).origin === 'default' ? `Set it to the right ${kind}` : 'Check the path';
    const listedPath = (name, value, kind = 'any') => {
        if (isOption(value))
            reject(name, `contains \`${value}\`, ${optionProblem}`, optionFix);
        return checkPath(name, value, { verb: 'has', kind });
    };
    return {
        text,
        reject,
        isRejected,
        secret: raw,
        optionalChoice,
        choice: (name) => optionalChoice(name) ?? inputs[name]?.allowed?.[0],
        flag(name) {
            const value = raw(name).trim();
            if (!/^(true|false|)$/i.test(value))
                reject(name, `is \`${value}\``, 'Allowed: true, false');
            return value.toLowerCase() === 'true';
        },
        lines,
        words,
        entries(name) {
            const { value } = find(name);
            if (value.kind === 'map')
                return value.entries.map(([key, item]) => [key, item]);
            const items = list(name, inputs[name]?.items === 'words' ? splitWords : splitEntries);
            return items.map((item) => splitEntry(item, separatorOf(inputs, name)));
        },
        maps(name) {
            const { value } = find(name);
            return value.kind === 'table' ? value.maps : undefined;
        },
        isGiven: (name) => find(name).origin === 'caller',
        isSet: (name) => find(name).origin !== 'default',
        configuredText(name) {
            const value = configured(name);
            return value?.kind === 'text' ? value.text : undefined;
        },
        base: (name) => find(name).base,
        path(name, kind = 'any') {
            const value = text(name);
            return value === '' ? '' : checkPath(name, value, { verb: 'is', kind });
        },
        listedPath,
        paths(name, kind) {
            const items = inputs[name]?.kind === 'words' ? list(name, splitWords) : lines(name);
            return items.map((item) => listedPath(name, item, kind));
        },
    };
}
function splitLines(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
/** Lines, or entries in quotes, in which a quote is doubled. Source: docker/build-push-action, multi-line values of `secrets`. */
function splitEntries(text) {
    return [...text.matchAll(/^[ \t]*"((?:[^"]|"")*)"[ \t]*$|^.*$/gm)].flatMap(([line, quoted]) => quoted === undefined ? splitLines(line) : [quoted.replaceAll('""', '"')]);
}
function splitWords(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}
function splitEntry(line, separator) {
    const index = line.indexOf(separator);
    return index < 0 ? [line, undefined] : [line.slice(0, index), line.slice(index + separator.length)];
}
function separatorOf(inputs, name) {
    return inputs[name]?.separator ?? '=';
}
const isOption = (value) => value.startsWith('-');
const optionProblem = 'which starts with `-`';
const optionFix = 'Give a value, not an option';
const missingPathFix = 'Check the path, and that the repository is checked out before this step';

;// CONCATENATED MODULE: ./.work/compiled/shared/src/inputs/input-source.js

/** The value that counts: the caller's over that of the environment, that over the configuration's, and that over the default. */
function chooseValue({ given, environment, configured }, { default: defaultText = '' }) {
    if (given !== '')
        return { origin: 'caller', value: { kind: 'text', text: given } };
    if (environment !== '')
        return { origin: 'environment', value: { kind: 'text', text: environment } };
    if (configured !== undefined)
        return { origin: 'configuration', value: configured };
    return { origin: 'default', value: { kind: 'text', text: defaultText } };
}
/**
 * What the caller gives for an input; '' if nothing. The runner passes inputs as `INPUT_<NAME>`, in upper case with spaces as
 * underscores. Source: GitHub "Metadata syntax", inputs.
 */
function givenText({ env }, name) {
    return env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}
/** The variable that overrides a setting of the configuration on one machine: `ELEANOR_CONFIG_IMAGES_BASE_IMAGES`. */
function variableName(table, name) {
    return `ELEANOR_CONFIG_${table}_${name.replaceAll('-', '_')}`.toUpperCase();
}
/** What the environment gives for a setting, in the text form of the input; '' if nothing. Other inputs are not read from it. */
function environmentText({ env }, variable, definition) {
    return isSetting(definition) ? (env[variable] ?? '') : '';
}
/** The folder in which a relative path starts: that of the configuration, unless the caller or the environment gives the path. */
function baseDirectory({ workspace, caller }, origin, config) {
    if (origin === 'caller')
        return caller?.directory ?? workspace;
    return origin === 'environment' ? workspace : (config?.file.directory ?? workspace);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/inputs/unknown-variables.js




/**
 * Finds variables `ELEANOR_CONFIG_<TABLE>_<KEY>` of the group's table that set nothing. An empty one counts as not set. A variable of
 * another table is checked by the action that reads that table; one of no table at all by every action, which throws for it.
 */
function findUnknownVariables({ env }, { table, inputs }) {
    const prefix = variableName(table, '');
    const ofTable = Object.keys(env).filter((variable) => variable.startsWith(prefix) && (env[variable] ?? '') !== '');
    if (ofTable.length === 0)
        return [];
    const settings = Object.keys(inputs).filter((name) => isSetting(inputs[name] ?? { kind: 'text' }));
    const known = new Set(settings.map((name) => variableName(table, name)));
    return ofTable
        .filter((variable) => !known.has(variable))
        .map((variable) => {
        const name = variable.slice(prefix.length).toLowerCase().replaceAll('_', '-');
        return { name, text: explain(name, { table, inputs }, settings) };
    });
}
function explain(name, { table, inputs }, settings) {
    const scope = Object.hasOwn(inputs, name) ? inputs[name]?.scope : undefined;
    if (scope === 'secret')
        return (0,errors/* joinSentences */.DP)(['gives a secret, which a setting must not hold', 'Give it to the workflow or command']);
    if (scope === 'run')
        return (0,errors/* joinSentences */.DP)(['gives what belongs to one run', 'Give it to the workflow or command']);
    const nearest = didYouMean(name, settings).replaceAll(/`([^`]+)`/g, (_, each) => `\`${variableName(table, each)}\``);
    return (0,errors/* joinSentences */.DP)([`is no setting of \`[tool.eleanor.${table}]\``, nearest]);
}
/** The first variable `ELEANOR_CONFIG_…` that begins with no table; undefined if there is none. */
function findVariableOfNoTable({ env }) {
    const prefixes = configTables.map((table) => variableName(table, ''));
    return Object.keys(env).find((variable) => variable.startsWith('ELEANOR_CONFIG_') && env[variable] !== '' && !prefixes.some((prefix) => variable.startsWith(prefix)));
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/inputs/read-inputs.js










/** Name of the input with the path of the configuration. Every action has it. */
const configInput = 'config';
/**
 * Reads all inputs with `read` and throws one `UserError` that names every invalid one. A value comes from the caller, or else from
 * the environment, or else from the configuration, or else from the default. Secrets are masked before anything is read. Call it before
 * any other work. An action that reads another table as well passes its configuration.
 */
async function readInputs(context, group, read, configuration = openInputConfig(context)) {
    maskSecrets(context, group);
    rejectVariableOfNoTable(context);
    const config = await configuration.findTable(group.table);
    const configured = config === undefined ? new Map() : await validate(config, group);
    const unknown = findUnknownVariables(context, group);
    const problems = unknown.map((each) => ({ ...each, origin: 'environment' }));
    const definitions = group.inputs;
    // Readers ask for a value many times.
    const found = new Map();
    const find = (name) => {
        const known = found.get(name);
        if (known !== undefined)
            return known;
        const definition = definitions[name];
        if (definition === undefined)
            throw new Error(`The input ${name} has no definition`);
        const candidates = {
            given: givenText(context, name),
            environment: environmentText(context, variableName(group.table, name), definition),
            configured: configured.get(name),
        };
        const { origin, value } = chooseValue(candidates, definition);
        const result = { origin, value, base: baseDirectory(context, origin, config) };
        found.set(name, result);
        return result;
    };
    const reject = (name, problem, fix = '', commandFix = fix) => {
        const text = context.caller?.nameFlags((0,errors/* joinSentences */.DP)([problem, commandFix])) ?? (0,errors/* joinSentences */.DP)([problem, fix]);
        // A value may be read more than once.
        if (problems.some((each) => each.name === name && each.text === text))
            return;
        problems.push({ name, origin: find(name).origin, text });
    };
    const reader = {
        workspace: context.workspace,
        inputs: group.inputs,
        find,
        configured: (name) => configured.get(name),
        reject,
        isRejected: (name) => problems.some((each) => each.name === name),
    };
    const result = read(createInputReader(reader));
    if (problems.length > 0)
        throw await invalidInputs(context, group, { problems, config });
    return result;
}
/** Opens the configuration that the input `config` names. */
function openInputConfig(context) {
    return openConfig(context, givenText(context, configInput).trim());
}
function rejectVariableOfNoTable(context) {
    const variable = findVariableOfNoTable(context);
    if (variable === undefined)
        return;
    const tables = configTables.map((table) => `\`${variableName(table, '')}…\``);
    throw new errors/* InvalidInputError */.oC((0,errors/* joinSentences */.DP)([`Environment variable \`${variable}\` is no setting`, `Known: ${tables.join(', ')}`]));
}
function maskSecrets(context, { inputs }) {
    const secrets = Object.entries(inputs).filter(([, { scope }]) => scope === 'secret');
    for (const [name] of secrets) {
        const value = givenText(context, name);
        if (value.trim() !== '')
            context.mask?.(value);
    }
}
async function validate(config, group) {
    const { values, problems } = validateTable(group, config.values);
    if (problems.length > 0)
        await throwConfigProblems(config.file, problems);
    return values;
}
async function invalidInputs(context, { table }, { problems, config }) {
    const located = await Promise.all(problems.map(async (problem) => ({ ...problem, at: await locate(problem, config) })));
    const sentences = located.map(({ name, origin, text, at }) => {
        if (at !== undefined)
            return `${at.file}:${at.line ?? 1}: \`${name}\` ${text}`;
        return origin === 'environment'
            ? `Environment variable \`${variableName(table, name)}\` ${text}`
            : `${context.caller === undefined ? '' : defaultPrefix(origin, text)}${inputLabel(context, name)} ${text}`;
    });
    // The place stands before the whole error, so it must be that of the first problem.
    return new errors/* InvalidInputError */.oC(sentences.join(' '), { at: located[0]?.at });
}
/** Nobody gave the value that is wrong, if it is the default. */
function defaultPrefix(origin, text) {
    return origin === 'default' && text.startsWith('is `') ? 'The default of ' : '';
}
async function locate({ name, origin }, config) {
    if (origin !== 'configuration' || config === undefined)
        return undefined;
    const { file, table } = config;
    return { file: file.path, line: await findKeyLine(file.text, ['tool', 'eleanor', table, name]) };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/attest-inputs.js
/** Rejects what `mode: attest` cannot use: no files, and a version that is not yet decided, because the files have theirs. */
function checkAttestInputs(input) {
    if (input.text('artifact') === '' && input.text('assets') === '')
        input.reject('artifact', 'is missing', '`mode: attest` requires it, or `assets`');
    if (input.optionalChoice('bump') !== undefined)
        input.reject('bump', 'has no meaning with `mode: attest`', 'Give the version of the files with `version`, or neither');
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/globs.js


/** Reads paths and globs, relative to the workspace. One that starts with `-` is rejected: a tool would read it as an option. */
function readGlobs(workspace, input, name) {
    const base = (0,paths/* relativePosixPath */.TS)(workspace, input.base(name));
    const globs = input.lines(name);
    const option = globs.find((glob) => glob.startsWith('-'));
    if (option !== undefined)
        input.reject(name, `contains \`${option}\`, which starts with \`-\``, 'Give paths or globs, not options');
    return globs.map((glob) => (base === '.' ? glob : external_node_path_.posix.join(base, glob)));
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/index-upload/package-index.js
const knownHosts = {
    pypi: { upload: 'https://upload.pypi.org/legacy/', origin: 'https://pypi.org' },
    testpypi: { upload: 'https://test.pypi.org/legacy/', origin: 'https://test.pypi.org' },
};
/** Names of these indexes, and their hosts, by which other tools know them. */
const knownNames = new Map([
    ['pypi', 'pypi'],
    ['testpypi', 'testpypi'],
    ['upload.pypi.org', 'pypi'],
    ['pypi.org', 'pypi'],
    ['pypi.python.org', 'pypi'],
    ['test.pypi.org', 'testpypi'],
]);
/**
 * Parses `pypi`, `testpypi` or the upload URL of another index, whose simple pages are at `simple/` below it, as with Artifactory, GitLab,
 * Nexus and pypiserver, at `+simple/`, as with devpi, or beside it, as with Azure Artifacts. Returns what is wrong with any other text.
 */
function parseIndex(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && (url.username !== '' || url.password !== ''))
        return { problem: 'which contains a credential' };
    const name = knownNames.get(url?.hostname ?? text);
    const known = name === undefined ? undefined : knownHosts[name];
    if (known !== undefined && name !== undefined) {
        const { upload, origin } = known;
        const urls = { uploadUrl: upload, simpleUrls: [`${origin}/simple/`], mintUrl: `${origin}/_/oidc` };
        return { name, ...urls, isPypi: true };
    }
    if (url === undefined)
        return { problem: 'which is not `pypi`, `testpypi` or a URL' };
    const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
    if (url.protocol !== 'https:' && !(isLocal && url.protocol === 'http:'))
        return { problem: 'which does not start with https://' };
    const base = `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
    const beside = base.endsWith('/upload/') ? [base.replace(/upload\/$/, 'simple/')] : [];
    return {
        name: text,
        uploadUrl: url.href,
        simpleUrls: [...beside, `${base}simple/`, `${base}+simple/`],
        mintUrl: `${url.origin}/_/oidc`,
        isPypi: false,
    };
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/index-inputs.js

function readIndexInputs(input, mode) {
    const names = input.words('publish-to');
    const indexes = names.flatMap((name) => {
        const index = parseIndex(name);
        if (!('problem' in index))
            return [index];
        input.reject('publish-to', `contains \`${name}\`, ${index.problem}`, 'Write `pypi`, `testpypi` or an upload URL');
        return [];
    });
    if (mode === 'publish-to-index' && names.length === 0)
        input.reject('publish-to', 'is missing', '`mode: publish-to-index` requires it');
    const token = input.secret('index-token').trim();
    if (/[\s\p{Cc}]/u.test(token))
        input.reject('index-token', 'contains a space or a line break', 'Give only the token');
    const attestations = input.choice('attestations');
    if (attestations === 'true' && token !== '')
        rejectWithToken(input, indexes);
    return { indexes, attestations, token: token === '' ? undefined : token };
}
/** Source: PyPI, "Producing attestations", which requires trusted publishing. */
function rejectWithToken(input, indexes) {
    const index = indexes.find(({ isPypi }) => isPypi);
    if (index === undefined)
        return;
    input.reject('attestations', `is \`true\`, but ${index.name} accepts attestations only with trusted publishing, and \`index-token\` is set`, 'Remove one of them', 'Remove it, or remove the token from `UV_PUBLISH_TOKEN` or `TWINE_PASSWORD`');
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/input-definitions.js
/** The inputs of `action.yml`. All but those of one run are keys of `[tool.eleanor.release]`. */
const releaseInputs = {
    table: 'release',
    inputs: {
        config: { kind: 'path', scope: 'run' },
        mode: {
            kind: 'choice',
            allowed: ['release', 'propose', 'write-version', 'update-notes', 'open-pull-request', 'publish-to-index', 'attest'],
            default: 'release',
            scope: 'run',
        },
        bump: {
            kind: 'choice',
            allowed: ['major', 'minor', 'patch', 'pre', 'finalise', 'post', 'calver', 'none', 'auto'],
            scope: 'run',
        },
        version: { kind: 'text', scope: 'run' },
        'commit-paths': { kind: 'lines' },
        pre: { kind: 'choice', allowed: ['a', 'b', 'rc', 'dev'], scope: 'run' },
        'first-pre-number': { kind: 'number', default: '1' },
        'calver-format': { kind: 'text', default: 'YYYY.MM.MICRO' },
        'local-version': { kind: 'text', scope: 'run' },
        'dry-run': { kind: 'flag', default: 'false', scope: 'run' },
        commit: { kind: 'choice', allowed: ['auto', 'api', 'git', 'none'], default: 'auto' },
        'tag-kind': { kind: 'choice', allowed: ['annotated', 'lightweight', 'signed'], default: 'annotated' },
        'signing-key': { kind: 'text', scope: 'secret' },
        'commit-message': { kind: 'text', default: 'Release {version}' },
        'sign-off': { kind: 'flag', default: 'false' },
        'on-protected': { kind: 'choice', allowed: ['fail', 'pull-request'], default: 'fail' },
        'floating-tags': { kind: 'words' },
        adopt: { kind: 'flag', default: 'false', scope: 'run' },
        'adopt-draft': { kind: 'flag', default: 'false', scope: 'run' },
        'make-latest': { kind: 'choice', allowed: ['auto', 'true', 'false'], default: 'auto' },
        'allow-backport': { kind: 'flag', default: 'false', scope: 'run' },
        hooks: { kind: 'flag', default: 'false' },
        'bump-command': { kind: 'text' },
        'version-from': { kind: 'choice', allowed: ['auto', 'file', 'tag'], default: 'auto' },
        'version-file': { kind: 'path' },
        'version-files': { kind: 'lines' },
        'tag-template': { kind: 'text' },
        'ignore-tags': { kind: 'words' },
        branch: { kind: 'text', scope: 'run' },
        artifact: { kind: 'text', scope: 'run' },
        assets: { kind: 'lines' },
        'publish-to': { kind: 'words' },
        attestations: { kind: 'choice', allowed: ['auto', 'true', 'false'], default: 'auto' },
        'index-token': { kind: 'text', scope: 'secret' },
        'notes-file': { kind: 'path' },
        changelog: { kind: 'path' },
        'changelog-from': { kind: 'choice', allowed: ['file', 'commits'], default: 'file' },
        'notes-append': { kind: 'text' },
        'release-name': { kind: 'text', default: '{tag}' },
        'discussion-category': { kind: 'text' },
        locks: { kind: 'lines', default: 'requirements/*.txt' },
        images: { kind: 'text', scope: 'run' },
        'pull-request-branch': { kind: 'text', scope: 'run' },
        'pull-request-title': { kind: 'text', default: 'Update files', scope: 'run' },
        'lock-diff': { kind: 'text', scope: 'run' },
        token: { kind: 'text', scope: 'secret' },
    },
};

// EXTERNAL MODULE: ./.work/compiled/shared/src/files/glob.js
var files_glob = __nccwpck_require__(77792);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/notes/images.js
var notes_images = __nccwpck_require__(50323);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/notes/note-limits.js
var note_limits = __nccwpck_require__(19834);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/optional-text.js
/** Reads an input; undefined if it is not given. */
function optionalText(input, name) {
    return absentIfEmpty(input.text(name));
}
/** Reads the path of a file in the workspace; undefined if it is not given. */
function optionalFile(input, name) {
    return absentIfEmpty(input.path(name, 'file'));
}
function absentIfEmpty(value) {
    return value === '' ? undefined : value;
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/location.js
var version_files_location = __nccwpck_require__(83907);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/version-files.js





/**
 * Reads the lines of `version-files`: `path` or `path: pattern`, and with a bump command also globs and files that it creates. Invalid
 * lines are reported and left out.
 */
function readVersionFiles(workspace, input) {
    const hasBumpCommand = input.text('bump-command') !== '';
    const globs = [];
    const versionFiles = input.lines('version-files').flatMap((line) => {
        const [, name = line, pattern] = /^(.+?):\s+(.+)$/.exec(line) ?? [];
        const file = (0,external_node_path_.resolve)(input.base('version-files'), name);
        if (hasBumpCommand && pattern === undefined && (0,paths/* isInside */.FK)(workspace, file) && (/[*?]/.test(name) || !(0,external_node_fs_.existsSync)(file))) {
            globs.push((0,paths/* relativePosixPath */.TS)(workspace, file));
            return [];
        }
        const result = parseLocation(workspace, { file, pattern, hasBumpCommand });
        if ('location' in result)
            return [result.location];
        input.reject('version-files', `names \`${name}\`, ${result.problem}`, result.fix);
        return [];
    });
    return { versionFiles, globs };
}
function parseLocation(workspace, { file, pattern, hasBumpCommand }) {
    const path = (0,paths/* relativePosixPath */.TS)(workspace, file);
    if (!(0,paths/* isInside */.FK)(workspace, (0,paths/* resolveExistingPrefix */.CN)(file)))
        return { problem: 'which is outside the workspace' };
    if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() !== true)
        return { problem: 'which is not a file of this repository' };
    if (pattern !== undefined)
        return withPattern(path, pattern);
    const format = formatWithoutPattern(path, hasBumpCommand);
    if (format !== undefined)
        return { location: { path, format } };
    return {
        problem: 'and no pattern',
        fix: 'Write `path: pattern` with a group `version`, or set a `bump-command` that changes it',
    };
}
function withPattern(path, pattern) {
    try {
        return { location: { path, format: (0,version_files_location/* parsePattern */.E)(pattern) } };
    }
    catch (error) {
        return { problem: `whose pattern cannot be used: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
function formatWithoutPattern(path, hasBumpCommand) {
    if (/\.(py|toml)$/.test(path))
        return (0,version_files_location/* formatOf */.b)(path);
    if (hasBumpCommand)
        return 'opaque';
    return isKnownByName(path) ? (0,version_files_location/* formatOf */.b)(path) : undefined;
}
function isKnownByName(path) {
    return (0,version_files_location/* formatOf */.b)(path) === 'known' || /(^|\/)version(\.txt)?$/i.test(path);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/notes-inputs.js









function readNotesInputs(workspace, input) {
    return {
        file: readNotesFile(workspace, input),
        changelogDay: readChangelogDay(input),
        locks: readGlobs(workspace, input, 'locks'),
        images: readImages(input),
        append: readAppendedNotes(input),
        releaseName: input.text('release-name'),
    };
}
/** Days are those of UTC, as for `calver`. */
function readChangelogDay(input) {
    if (input.choice('changelog-from') === 'file')
        return undefined;
    if (input.text('changelog') === '')
        input.reject('changelog-from', 'is `commits`, but no changelog is given', 'Set `changelog` to the file, e.g. `CHANGELOG.md`', 'Set `--changelog` to the file, e.g. `CHANGELOG.md`');
    return new Date();
}
/** The folded sections must still fit below the notes. */
function readAppendedNotes(input) {
    const text = input.text('notes-append');
    if (text.length > note_limits/* maxNotesLength */.e)
        input.reject('notes-append', `has ${text.length} characters`, `Shorten it to at most ${note_limits/* maxNotesLength */.e}`);
    return text;
}
function readNotesFile(workspace, input) {
    const notesFile = optionalFile(input, 'notes-file');
    const changelog = isCreatedByCommand(workspace, input) ? input.path('changelog') : optionalFile(input, 'changelog');
    if (notesFile !== undefined && changelog !== undefined)
        input.reject('changelog', 'is given together with a file of notes', 'Give `changelog` or `notes-file`', 'Give `--changelog` or `--notes-file`');
    if (notesFile !== undefined)
        return { kind: 'notes', path: notesFile };
    return changelog === undefined ? undefined : { kind: 'changelog', path: changelog };
}
/** Whether the changelog is a declared file that does not exist before the bump command runs, as in a first release. */
function isCreatedByCommand(workspace, input) {
    const path = input.path('changelog');
    if (path === '' || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path)))
        return false;
    return readVersionFiles(workspace, input).globs.some((glob) => (0,files_glob/* compileGlob */.S)(glob).test(path));
}
function readImages(input) {
    const text = input.text('images');
    if (text === '')
        return [];
    try {
        return (0,notes_images/* parseImages */.e)(text);
    }
    catch (error) {
        input.reject('images', `is not the output \`images\` of action-build-images: ${(0,errors/* messageOf */.bD)(error)}`);
        return [];
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/notes/lock-diff.js
var lock_diff = __nccwpck_require__(87748);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/pull-request-inputs.js



function readPullRequestInputs(input, mode) {
    const branch = optionalText(input, 'pull-request-branch');
    if (mode === 'open-pull-request' && branch === undefined)
        input.reject('pull-request-branch', 'is missing', '`mode: open-pull-request` requires it');
    return { branch, title: input.text('pull-request-title'), lockDiff: readLockDiff(input) };
}
function readLockDiff(input) {
    const text = input.text('lock-diff');
    if (text === '')
        return {};
    try {
        return (0,lock_diff/* parseLockDiff */.Y)(text);
    }
    catch (error) {
        input.reject('lock-diff', `is not the output \`diff\` of action-compile-reqs: ${(0,errors/* messageOf */.bD)(error)}`);
        return {};
    }
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/signing.js
var signing = __nccwpck_require__(76575);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/tag-inputs.js


const maxFloatingTags = 3;
function readCommitInputs(input) {
    const signingKey = input.secret('signing-key').trim();
    if (signingKey !== '' && !(0,signing/* isPrivateKey */.T)(signingKey))
        input.reject('signing-key', 'is not a private key', 'Give the whole OpenSSH or OpenPGP key, from `-----BEGIN` to `-----END`');
    return {
        // The version is committed already. Only a command may have something else to commit, such as the heading of the changelog.
        method: input.optionalChoice('bump') === 'none' && input.text('bump-command') === '' ? 'none' : input.choice('commit'),
        message: { template: readMessage(input), signOff: input.flag('sign-off') },
        signingKey: signingKey === '' ? undefined : signingKey,
    };
}
/** The trailers of the release follow the message, so it has to say only what people read. */
function readMessage(input) {
    const template = input.text('commit-message');
    if (!/\{(version|tag)\}/.test(template))
        input.reject('commit-message', `is \`${template}\``, 'It must contain `{version}` or `{tag}`');
    return template;
}
function readTagInputs(input, { mayTag }) {
    const kind = input.choice('tag-kind');
    if (kind === 'signed' && input.secret('signing-key').trim() === '' && mayTag)
        input.reject('signing-key', 'is missing', 'A signed tag requires one: a private OpenSSH or OpenPGP key without a passphrase');
    return { kind, template: readTemplate(input), floating: readFloatingTags(input), ignored: input.words('ignore-tags') };
}
function readTemplate(input) {
    const template = optionalText(input, 'tag-template');
    if (template !== undefined && template.split('{version}').length !== 2)
        input.reject('tag-template', `is \`${template}\``, 'It must contain `{version}` once');
    return template;
}
function readFloatingTags(input) {
    const names = input.words('floating-tags');
    const invalid = names.find((name) => !name.includes('{major}') || /\{(?!major\}|minor\})/.test(name));
    if (invalid !== undefined)
        input.reject('floating-tags', `contains \`${invalid}\``, 'Write names like `v{major}` and `v{major}.{minor}`');
    if (names.length > maxFloatingTags)
        input.reject('floating-tags', `contains ${names.length} names`, `Give at most ${maxFloatingTags}: GitHub starts no workflow if more tags move at once`);
    return names;
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/parse-argv.js
var parse_argv = __nccwpck_require__(9120);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pep440.js
var pep440 = __nccwpck_require__(18330);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version/calver.js
var version_calver = __nccwpck_require__(97879);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/version-inputs.js







function readVersionInputs(workspace, input, mode) {
    const versionFrom = input.choice('version-from');
    // Checked in every run, as all paths are.
    const commitPaths = input.paths('commit-paths');
    for (const name of ['version-file', 'version-files', 'bump-command'])
        if (versionFrom === 'tag' && input.text(name) !== '')
            input.reject(name, 'has no meaning with `version-from: tag`, which changes no file', 'Remove one of them');
    const day = new Date();
    return {
        requested: readRequestedVersion(input, mode, day),
        day,
        commitPaths: input.optionalChoice('bump') === 'auto' ? commitPaths : undefined,
        projectPaths: commitPaths,
        versionFrom,
        bumpCommand: readBumpCommand(input),
        versionFile: optionalFile(input, 'version-file'),
        configFolder: readConfigFolder(workspace, input),
        ...readVersionFiles(workspace, input),
    };
}
function readBumpCommand(input) {
    const command = optionalText(input, 'bump-command');
    if (command !== undefined && (0,parse_argv/* parseCommandTemplate */.N)(command) === undefined)
        input.reject('bump-command', `is \`${command}\`, which needs a shell`, 'Commands start without a shell: move it to a script, such as `./bump.sh {version}`');
    return command;
}
/** The package is in the folder of its configuration. */
function readConfigFolder(workspace, input) {
    const path = input.path('config');
    return path === '' || (0,paths/* isKind */.VF)((0,external_node_path_.join)(workspace, path), 'directory') ? path : (0,external_node_path_.dirname)(path).replace(/^\.$/, '');
}
function readRequestedVersion(input, mode, day) {
    const choice = input.optionalChoice('bump');
    // Of `auto`, the commits decide later.
    const bump = choice === 'none' ? undefined : choice === 'auto' ? 'patch' : choice;
    const pre = input.optionalChoice('pre');
    const version = input.text('version');
    const needsVersion = ['release', 'write-version', 'propose'].includes(mode) && input.text('commit') !== 'none';
    if (choice !== undefined && version !== '')
        input.reject('bump', 'is given together with an exact version', 'Give `bump` or `version`', 'Give `--bump` or `--version`');
    if (bump !== undefined && input.text('commit') === 'none')
        input.reject('bump', 'has no meaning with `commit: none`, which releases the version that is checked out', 'Remove it');
    if (choice === undefined && version === '' && needsVersion)
        input.reject('bump', 'is missing, and so is an exact version', 'Give `bump` or `version`', 'Give `--bump` or `--version`');
    if (pre !== undefined && (bump === undefined || ['finalise', 'post'].includes(bump)))
        input.reject('pre', 'has no meaning here', 'Give it with a bump of `major`, `minor`, `patch`, `pre` or `calver`');
    if (bump === undefined && input.text('local-version') !== '')
        input.reject('local-version', 'has no meaning without a bump', 'Write it into `version`, e.g. `1.3.0+cu128`');
    if (mode === 'propose' && (choice === 'none' || input.text('commit') === 'none'))
        input.reject(choice === 'none' ? 'bump' : 'commit', 'is `none`', '`mode: propose` commits a new version: give another one, or use `mode: release`');
    if (mode === 'update-notes' && version === '')
        input.reject('version', 'is missing', '`mode: update-notes` requires it');
    if (bump !== undefined)
        return { kind: 'bump', bump, pre, firstPre: readFirstPre(input), ...readBumpDetails(input, day) };
    return version === '' ? { kind: 'current' } : { kind: 'exact', version: readVersion(input, version) };
}
function readBumpDetails(input, day) {
    const format = input.text('calver-format');
    if (!(0,version_calver/* isCalverFormat */.V)(format))
        input.reject('calver-format', `is \`${format}\``, 'Write it like `YYYY.MM.MICRO`, with YYYY, YY, MM, WW and DD');
    const local = (0,pep440/* localPart */.L7)((0,pep440/* normalizeVersion */.Qj)(`0+${input.text('local-version')}`) ?? '');
    if (input.text('local-version') !== '' && local === undefined)
        input.reject('local-version', `is \`${input.text('local-version')}\``, 'Use letters, digits and dots, e.g. `g1a2b3c4`');
    const calver = { format, day };
    return local === undefined || local === '' ? { calver } : { calver, local };
}
function readVersion(input, text) {
    const version = (0,pep440/* normalizeVersion */.Qj)(text);
    if (version === undefined)
        input.reject('version', `is \`${text}\`, which is not a PEP 440 version`, 'Write it like 1.3.0 or 1.3.0rc1');
    return version ?? '';
}
/** The number of the first pre-release of a kind: 1 as Python itself counts, or 0 as hatch and commitizen do. */
function readFirstPre(input) {
    const text = input.text('first-pre-number');
    if (!/^\d{1,4}$/.test(text))
        input.reject('first-pre-number', `is \`${text}\``, 'Give a whole number, such as 0 or 1');
    return Number(text);
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/inputs/read-inputs.js










/** Reads and validates the inputs, and masks the secrets. Throws one `UserError` for all invalid inputs. */
async function readReleaseInputs(context) {
    return await readInputs(context, releaseInputs, (input) => {
        const mode = input.choice('mode');
        const dryRun = input.flag('dry-run');
        if (mode === 'attest')
            checkAttestInputs(input);
        return {
            mode,
            dryRun,
            token: readToken(input, {
                isRequired: !['write-version', 'publish-to-index'].includes(mode) && !dryRun,
                permission: mode === 'attest' ? 'attestations' : 'contents',
            }),
            hooks: input.flag('hooks'),
            branch: optionalText(input, 'branch'),
            version: readVersionInputs(context.workspace, input, mode),
            commit: readCommitInputs(input),
            tag: readTagInputs(input, { mayTag: mode === 'release' && !dryRun }),
            policy: {
                adopt: input.flag('adopt'),
                allowBackport: input.flag('allow-backport'),
                adoptDraft: input.flag('adopt-draft'),
                onProtected: input.choice('on-protected'),
                makeLatest: input.choice('make-latest'),
                discussionCategory: optionalText(input, 'discussion-category'),
            },
            assets: { patterns: readGlobs(context.workspace, input, 'assets'), artifact: optionalText(input, 'artifact') },
            index: readIndexInputs(input, mode),
            notes: readNotesInputs(context.workspace, input),
            pullRequest: readPullRequestInputs(input, mode),
        };
    });
}
/** `permission` is what the token must be able to write. */
function readToken(input, { isRequired, permission }) {
    const token = input.secret('token').trim();
    if (token !== '')
        return token;
    if (isRequired)
        input.reject('token', 'is empty', `Remove it to use the token of the run, and give the job \`permissions: ${permission}: write\``, 'Set GITHUB_TOKEN, or run `gh auth login`');
    return undefined;
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/run.js




/** The command of each mode. Only the code of the one that runs is loaded. */
const commands = {
    release: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(294), __nccwpck_require__.e(372), __nccwpck_require__.e(338), __nccwpck_require__.e(346), __nccwpck_require__.e(702)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11702))).release,
    propose: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(294), __nccwpck_require__.e(338), __nccwpck_require__.e(396)]).then(__nccwpck_require__.bind(__nccwpck_require__, 60143))).propose,
    'write-version': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(294), __nccwpck_require__.e(932)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83932))).writeVersion,
    'update-notes': async () => (await __nccwpck_require__.e(/* import() */ 113).then(__nccwpck_require__.bind(__nccwpck_require__, 8113))).updateNotes,
    'open-pull-request': async () => (await __nccwpck_require__.e(/* import() */ 20).then(__nccwpck_require__.bind(__nccwpck_require__, 46020))).openChangesPullRequest,
    'publish-to-index': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(372), __nccwpck_require__.e(346), __nccwpck_require__.e(33)]).then(__nccwpck_require__.bind(__nccwpck_require__, 77022))).publishToIndex,
    attest: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(372), __nccwpck_require__.e(581)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28581))).attestFiles,
};
/** Reads the inputs and runs the mode that they name. */
async function runRelease(context) {
    const inputs = await readReleaseInputs(context);
    // Git runs the hooks of the repository, and the release its bump command.
    (0,hidden_env/* hideStepVariables */.QT)(context.temp);
    useProxy(context);
    // A proposal looks for a merged one first.
    const decided = inputs.mode === 'propose' ? { context, inputs } : await (0,bump_by_commits/* bumpByCommits */.w)(context, inputs);
    if (decided === undefined)
        return;
    const run = await commands[inputs.mode]();
    await run(decided.context, decided.inputs);
}


/***/ }),

/***/ 46358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ readReleaseTags)
});

// EXTERNAL MODULE: ./.work/compiled/action-release/src/git/shallow.js
var shallow = __nccwpck_require__(4732);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version/compare.js
var compare = __nccwpck_require__(49523);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/tag-template.js
var tag_template = __nccwpck_require__(10536);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/released-versions.js



/** Finds the tags that match the template, oldest version first. Tags that are no version, ignored and floating tags are left out. */
function findReleasedVersions({ tags }, rules, isOnBranch = () => true) {
    return [...tags]
        .flatMap(([tag, commit]) => {
        const version = (0,tag_template/* versionOfTag */.mx)(tag, rules);
        return version === undefined ? [] : [{ version, tag, commit, onBranch: isOnBranch(commit) }];
    })
        .sort((a, b) => (0,compare/* compareVersions */.Zy)(a.version, b.version));
}
/** Beyond so many tags, older versions count as contained: all commits are arguments of one call of Git. */
const examinedVersions = 500;
/** Finds the released versions, and which of them the checked out commit contains. */
async function readReleasedVersions(local, refs, rules) {
    const versions = findReleasedVersions(refs, rules);
    const commits = [...new Set(versions.slice(-examinedVersions).map(({ commit }) => commit))];
    if (commits.length === 0 || (await (0,shallow/* isShallowClone */.W)(local)))
        return versions;
    const known = await listCommits(local, '--no-walk', ...commits);
    const unmerged = await listCommits(local, ...known, '^HEAD');
    const offBranch = new Set(commits.filter((commit) => !known.has(commit) || unmerged.has(commit)));
    return findReleasedVersions(refs, rules, (commit) => !offBranch.has(commit));
}
/** Commits that the clone does not have are left out. */
async function listCommits(local, ...revisions) {
    return new Set((await local('rev-list', '--ignore-missing', ...revisions)).split('\n').filter((id) => id !== ''));
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/state/temporary-branch.js
var temporary_branch = __nccwpck_require__(56555);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/state/read-tags.js



/** Reads the tags and branches of the remote, and warns if the tags do not look like the template. */
async function readReleaseTags({ log }, { local, remote }, branch, preferences) {
    const refs = await remote.refs(branch, temporary_branch/* temporaryPrefix */.wd);
    const { template, remark } = (0,tag_template/* chooseTemplate */._h)(refs.tags.keys(), preferences.template, preferences);
    if (remark !== undefined)
        log.warning(remark);
    return { refs, template, versions: await readReleasedVersions(local, refs, { ...preferences, template }) };
}


/***/ }),

/***/ 82664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ requireKnownTags),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   g1: () => (/* binding */ requireValidRefs),
/* harmony export */   pd: () => (/* binding */ resolveBranch),
/* harmony export */   u1: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51904);
/* harmony import */ var _git_shallow_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4732);
/* harmony import */ var _version_bump_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(59438);
/* harmony import */ var _version_tag_version_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(30185);
/* harmony import */ var _version_files_version_file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(49343);
/* harmony import */ var _tag_run_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(43581);







/** Reads what is checked out, and determines version, tag and branch of the release from it. */
async function resolveTarget({ workspace }, local, source, request) {
    const { branch, tags } = request;
    const commit = await local('rev-parse', 'HEAD');
    const { version, current } = source.kind === 'files'
        ? await resolveFromFiles(workspace, source.locations, request.version)
        : await resolveFromTags(local, tags.versions, { commit, requested: request.version });
    const tag = formatTag(tags.template, version);
    // What the remote has is valid.
    const newBranch = tags.refs.tip === undefined ? [`refs/heads/${branch}`] : [];
    await requireValidRefs(local, [...newBranch, ...(tags.refs.tags.has(tag) ? [] : [`refs/tags/${tag}`])]);
    const files = source.kind === 'files' ? [...new Set(source.locations.map(({ path }) => path))] : [];
    return {
        target: {
            version,
            isExplicit: request.version.kind !== 'bump',
            isCurrent: request.version.kind === 'current',
            tag,
            tagKind: request.tagKind,
            branch,
        },
        checkout: { commit, version: current, files },
    };
}
async function resolveFromFiles(workspace, locations, requested) {
    const current = await (0,_version_files_version_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readVersions */ .q2)(workspace, locations);
    return { version: (0,_version_bump_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveVersion */ .x)(current, requested), current };
}
async function resolveFromTags(local, versions, { commit, requested }) {
    await requireKnownTags(local, versions, requested);
    const { version } = (0,_version_tag_version_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveTagVersion */ .h)(versions, commit, requested);
    return { version, current: version };
}
/** Throws a `UserError` if it is unknown which tags the branch has: a bump would start from the highest one of another line. */
async function requireKnownTags(local, versions, requested) {
    if (requested.kind !== 'bump' || versions.length === 0)
        return;
    await (0,_git_shallow_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFullHistory */ .b)(local, 'The bump starts from the highest tag of the branch', ', or give `version`');
}
/**
 * Returns the given branch, or else the one that is checked out, or else that of the run. A run of a tag has none: if no new commit is
 * asked for, the default branch is meant.
 */
async function resolveBranch({ run, env, workspace }, given, requested) {
    if (given !== undefined)
        return given;
    const { code, stdout } = await (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(run, ['symbolic-ref', '--quiet', '--short', 'HEAD'], { cwd: workspace, env });
    if (code === 0)
        return stdout.trim();
    const runBranch = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '')?.[1];
    if (runBranch !== undefined)
        return runBranch;
    const isTagRelease = (0,_tag_run_js__WEBPACK_IMPORTED_MODULE_6__/* .tagOfRun */ .V)(env) !== undefined && requested !== undefined && requested.kind !== 'bump';
    const defaultBranch = isTagRelease ? await (0,_tag_run_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultBranchOfRun */ .g)(env) : undefined;
    if (defaultBranch !== undefined)
        return defaultBranch;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('No branch is checked out (detached HEAD)', {
        why: 'The new commit needs a branch',
        fix: 'Set the `branch` input, or start the workflow on a branch',
        commandFix: 'Check out a branch, or name one with `--branch`',
    });
}
/** Throws a `UserError` for names that Git does not accept for a ref. Source: git-check-ref-format(1). */
async function requireValidRefs(git, names) {
    for (const name of names)
        await git('check-ref-format', name).catch(() => {
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`${name}\` is not a valid Git ref name`, {
                fix: 'Check `branch`, `tag-template` and `floating-tags`',
            });
        });
}
function formatTag(template, version) {
    return template.replace('{version}', version);
}


/***/ }),

/***/ 43581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ tagOfRun),
/* harmony export */   g: () => (/* binding */ defaultBranchOfRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);

/** The tag whose push started the run; undefined if it runs on a branch. Source: GitHub "Variables reference", `GITHUB_REF`. */
function tagOfRun({ GITHUB_REF: ref = '' }) {
    return /^refs\/tags\/(.+)$/.exec(ref)?.[1];
}
/** The default branch, as the event of the run says; undefined outside of GitHub Actions. Source: GitHub "Webhook events and payloads". */
async function defaultBranchOfRun({ GITHUB_EVENT_PATH: path = '' }) {
    try {
        const event = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
        const name = event?.repository?.default_branch;
        return typeof name === 'string' && name !== '' ? name : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 10536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ chooseTemplate),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   oB: () => (/* binding */ defaultTemplate)
/* harmony export */ });
/* harmony import */ var _shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18330);

const defaultTemplate = 'v{version}';
const plainTemplate = '{version}';
/** Chooses the given template, or else `v{version}`, or `{version}` if only tags without `v` exist. */
function chooseTemplate(tags, given, rules) {
    const names = [...tags];
    const has = (template) => names.some((tag) => versionOfTag(tag, { ...rules, template }) !== undefined);
    if (given === undefined && !has(defaultTemplate) && has(plainTemplate))
        return { template: plainTemplate, remark: undefined };
    const template = given ?? defaultTemplate;
    if (has(template))
        return { template, remark: undefined };
    const other = names
        .map((tag) => ({ tag, prefix: /^(.*?)\d+(?:\.\d+)+/.exec(tag)?.[1] }))
        .find(({ tag, prefix }) => prefix !== undefined && versionOfTag(tag, { ...rules, template: `${prefix}{version}` }) !== undefined);
    if (other === undefined)
        return { template, remark: undefined };
    const remark = `No tag matches \`${template}\`, but others, such as ${other.tag}, look like versions: set \`tag-template: ${other.prefix}{version}\` if they are releases of this project`;
    return { template, remark };
}
/** The version of a tag in normal form; undefined if the tag is none of the project's versions. */
function versionOfTag(tag, { template, floating, ignored }) {
    const [prefix = '', suffix = ''] = template.split('{version}');
    const isVersionTag = tag.startsWith(prefix) && tag.endsWith(suffix) && tag.length > prefix.length + suffix.length;
    if (!isVersionTag || [...floating.map(floatingPattern), ...ignored.map(globPattern)].some((pattern) => pattern.test(tag)))
        return undefined;
    const text = tag.slice(prefix.length, tag.length - suffix.length);
    return /^\d/.test(text) ? (0,_shared_requirements_pep440_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeVersion */ .Qj)(text) : undefined;
}
/** A pattern for all tags of a template such as `v{major}.{minor}`. */
function floatingPattern(template) {
    const escaped = template.replace(/[.*+?^$()[\]\\|]/g, '\\$&');
    return new RegExp(`^${escaped.replace(/\{(major|minor)\}/g, '\\d+')}$`);
}
/** `*` matches any text, `?` one character. */
function globPattern(glob) {
    const escaped = glob.replace(/[.+^${}()[\]\\|]/g, '\\$&');
    return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`);
}


/***/ }),

/***/ 56555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ releaseBranch),
/* harmony export */   _8: () => (/* binding */ readTemporaryBranch),
/* harmony export */   wd: () => (/* binding */ temporaryPrefix)
/* harmony export */ });
/* harmony import */ var _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52214);

/** Prefix of all temporary branches. No one else uses it. */
const temporaryPrefix = 'action-release';
/**
 * Returns the branch that a release commit waits on: for the tag, or for a pull request to be merged. Each tag has its own, so that two
 * packages of a repository never share one.
 */
function releaseBranch({ tag }) {
    return `${temporaryPrefix}/${tag}`;
}
/** Reads the temporary branch of a tag. Fetches its commit if it exists. */
async function readTemporaryBranch({ local, remote }, { heads }, tag) {
    const name = releaseBranch({ tag });
    const obstacle = [...heads.keys()].find((head) => name.startsWith(`${head}/`) || head.startsWith(`${name}/`));
    const commit = heads.get(name);
    if (commit === undefined)
        return { name, tip: undefined, obstacle };
    await remote.fetch(`refs/heads/${name}`);
    return { name, tip: { commit, trailers: await (0,_git_trailers_js__WEBPACK_IMPORTED_MODULE_0__/* .readTrailers */ .t)(local, commit) }, obstacle };
}


/***/ }),

/***/ 27090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ findVersions)
});

;// CONCATENATED MODULE: ./.work/compiled/shared/src/python/multiline-strings.js
/** Comments and strings, so that quotes within them are not taken for the start of a string. Source: Python and TOML 1.0, strings. */
const tokens = {
    python: /#[^\n]*|("""|''')[^]*?\1|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g,
    // A string in single quotes has no escapes.
    toml: /#[^\n]*|("""|''')[^]*?\1|"(?:\\.|[^"\\\n])*"|'[^'\n]*'/g,
};
/** Replaces the text of triple-quoted strings by spaces, because it may look like code. Line breaks and positions stay. */
function maskMultilineStrings(source, syntax) {
    return source.replace(tokens[syntax], (token, tripleQuote) => tripleQuote === undefined ? token : token.replace(/[^\r\n]/g, ' '));
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/python/version-literal.js

const assignment = /^(__version__[ \t]*(?::[ \t]*[^=\r\n]+?)?[ \t]*=[ \t]*)(["'])([^"'\\\r\n]*)\2[ \t]*;?[ \t]*(?:#.*)?$/gm;
/**
 * Every assignment of a string to `__version__` at the start of a line, typed or not, in either quote. The source is read, never
 * imported: no code of the project runs for it. Comments and strings in triple quotes do not count.
 */
function findVersionAssignments(source) {
    // A byte order mark, also where the bytes were read one by one.
    const mark = /^(?:\uFEFF|\u00EF\u00BB\u00BF)?/.exec(source)?.[0].length ?? 0;
    return [...maskMultilineStrings(source.slice(mark), 'python').matchAll(assignment)].map(({ 1: head = '', 3: version = '', index }) => ({
        version,
        line: source.slice(0, mark + index).split('\n').length,
        start: mark + index + head.length + 1,
    }));
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/known-files.js + 1 modules
var known_files = __nccwpck_require__(57780);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/toml-version.js

const tableHeader = /^[ \t]*\[{1,2}[ \t]*([^\]\r\n]+?)[ \t]*\]{1,2}[ \t]*(?:#.*)?\r?$/;
const versionKey = /^([ \t]*(?:version|"version"|'version')[ \t]*=[ \t]*)(["'])([^"'\\\r\n]*)\2[ \t]*(?:#.*)?\r?$/;
/**
 * Finds the static `version` in the table `[project]` of a pyproject.toml, or else in `[tool.poetry]`. Text in multi-line strings does
 * not count. Source: PyPA "pyproject.toml specification", `version`; Poetry "The pyproject.toml file"; TOML 1.0, tables.
 */
function findTomlVersions(text) {
    const found = versionsIn('project', text);
    return found.length > 0 ? found : versionsIn('tool.poetry', text);
}
function versionsIn(wanted, text) {
    const matches = [];
    let table = '';
    let lineStart = 0;
    for (const [index, line] of maskMultilineStrings(text, 'toml').split('\n').entries()) {
        table = tableHeader.exec(line)?.[1] ?? table;
        const [, beforeQuote = '', , version] = table === wanted ? (versionKey.exec(line) ?? []) : [];
        if (version !== undefined)
            matches.push({ version, form: 'pep440', line: index + 1, start: lineStart + beforeQuote.length + 1 });
        lineStart += line.length + 1;
    }
    return matches;
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/version-match.js
var version_match = __nccwpck_require__(41402);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/find-versions.js





/** A file such as `VERSION`, with nothing but the version. */
const wholeText = /^\s*(?<version>\S+)\s*$/dg;
/** A literal tuple; a computed one is right by itself. */
const versionTuple = /^(?:__version_info__|__version_tuple__)[ \t]*(?::[^=\n]+)?=[ \t]*\((?<tuple>(?:[ \t]*(?:\d+|"[^"\n]*"|'[^'\n]*')[ \t]*,?)+)\)/dgm;
/** Finds every version in the text of a file that was read as Latin-1. */
function findVersions({ path, format, member }, text) {
    if (format === 'opaque')
        return { main: [], others: [] };
    if (format === 'python')
        return findPythonVersions(text);
    if (format === 'toml')
        return { main: findTomlVersions(text), others: [] };
    if (format === 'text')
        return { main: (0,version_match/* matchVersions */.H)(wholeText, text), others: [] };
    if (format === 'known') {
        const [first, ...others] = (0,known_files/* knownFile */.e)(path)?.find(text, member) ?? [];
        return { main: first === undefined ? [] : [first], others };
    }
    return { main: (0,version_match/* matchVersions */.H)(format, text), others: [] };
}
function findPythonVersions(text) {
    return {
        main: findVersionAssignments(text).map((each) => ({ ...each, form: 'pep440' })),
        others: (0,version_match/* matchVersions */.H)(versionTuple, maskMultilineStrings(text, 'python')),
    };
}


/***/ }),

/***/ 57780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ knownFile)
});

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/json-strings.js
const token = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/g;
/** Finds the strings of a JSON text with their positions, so that one can be replaced and the rest of the text kept. */
function findJsonStrings(text) {
    const strings = [];
    const parents = [];
    let key = '';
    for (const { 0: symbol, 1: value, 2: colon, index } of text.matchAll(token)) {
        if (symbol === '{' || symbol === '[') {
            parents.push(key);
            key = '[]';
        }
        else if (symbol === '}' || symbol === ']') {
            parents.pop();
            // The next value is another element if the parent is an array; a key follows in an object.
            key = '[]';
        }
        else if (colon !== undefined)
            key = value ?? '';
        else
            strings.push({ path: [...parents.slice(1), key], value: value ?? '', start: index + 1 });
    }
    return strings;
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/version-match.js
var version_match = __nccwpck_require__(41402);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/known-files.js


/** `source` is of the package itself: the path of a folder. */
const uvPackage = /^\[\[package\]\]\r?\nname = "[^"\n]+"\r?\nversion = "(?<version>[^"\n]+)"\r?\nsource = \{ (?:editable|virtual|directory) = "(?<folder>[^"\n]+)" \}/dgm;
const cargoTable = /^\[(?:workspace\.)?package\][ \t]*(?:#.*)?\r?\n(?:(?![ \t]*\[).*\n)*?[ \t]*version[ \t]*=[ \t]*"(?<version>[^"\n]+)"/dgm;
/** Packages of others have a `source`. */
const cargoPackage = /^\[\[package\]\]\r?\nname = "[^"\n]+"\r?\nversion = "(?<version>[^"\n]+)"\r?\n(?!source)/dgm;
const mesonProject = /^project\s*\([^()]*?\bversion\s*:\s*'(?<version>[^'\n]+)'/dgm;
const cffVersion = /^version:[ \t]*(["']?)(?<version>[^"'\s#]+)\1[ \t]*(?:#.*)?\r?$/dgm;
/** At the start of a line: references have other dates. */
const cffDate = /^(date-released:[ \t]*(["']?))\d{4}-\d\d-\d\d(?=\2[ \t]*(?:#.*)?\r?$)/gm;
const cfgVersion = /^\[metadata\][ \t]*\r?\n(?:(?!\[).*\n)*?version[ \t]*[=:][ \t]*(?<version>[^\s#;:]+)[ \t]*\r?$/dgm;
const sphinxRelease = /^release[ \t]*(?::[^=\n]+)?=[ \t]*(["'])(?<version>[^"'\n]+)\1/dgm;
const sphinxVersion = /^version[ \t]*(?::[^=\n]+)?=[ \t]*(["'])(?<version>[^"'\n]+)\1/dgm;
const semver = { forms: { version: 'semver' } };
/**
 * Source: npm "package.json", "package-lock.json"; uv "Project structure"; Cargo "The manifest format", "Cargo.lock"; Meson "project";
 * Citation File Format 1.2; setuptools; Sphinx "Configuration".
 */
const knownFiles = {
    'package.json': { expected: '`version`', find: (text) => jsonVersions(text, ['version']) },
    'package-lock.json': { expected: '`version`', find: (text) => jsonVersions(text, ['version'], ['packages', '', 'version']) },
    'uv.lock': {
        expected: 'the package with its folder as `source`, such as `{ editable = "." }`, and a version',
        find: (text, member = '.') => {
            const isMember = ({ groups = {} }) => groups.folder === member;
            return (0,version_match/* matchVersions */.H)(uvPackage, text, { forms: { version: 'pep440' }, isWanted: isMember });
        },
    },
    'Cargo.toml': {
        expected: '`version` in `[package]` or `[workspace.package]`',
        find: (text) => (0,version_match/* matchVersions */.H)(cargoTable, text, semver),
    },
    'Cargo.lock': { expected: 'a package without `source`', find: (text) => (0,version_match/* matchVersions */.H)(cargoPackage, text, semver) },
    'meson.build': { expected: "`project(…, version: '1.2.3')`", find: (text) => (0,version_match/* matchVersions */.H)(mesonProject, text) },
    'CITATION.cff': {
        expected: '`version:` at the start of a line',
        find: (text) => (0,version_match/* matchVersions */.H)(cffVersion, text),
        writeDay: (text, day) => text.replace(cffDate, `$1${day}`),
    },
    'setup.cfg': { expected: '`version` in `[metadata]`', find: (text) => (0,version_match/* matchVersions */.H)(cfgVersion, text) },
    'conf.py': {
        expected: '`release = "1.2.3"` at the start of a line',
        find: (text) => [
            ...(0,version_match/* matchVersions */.H)(sphinxRelease, text),
            ...(0,version_match/* matchVersions */.H)(sphinxVersion, text, { forms: { version: 'same' } }),
        ],
    },
};
/** The file that a path names, if it is one of the known ones. */
function knownFile(path) {
    return knownFiles[path.replace(/^.*\//, '')];
}
function jsonVersions(text, ...paths) {
    return findJsonStrings(text)
        .filter(({ path }) => paths.some((each) => each.join('\0') === path.join('\0')))
        .map(({ value, start }) => ({ version: value, form: 'semver', line: text.slice(0, start).split('\n').length, start }));
}


/***/ }),

/***/ 83907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePattern),
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _known_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57780);
/* harmony import */ var _version_match_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(41402);


/** The format of a file that is declared without a pattern, by its name. */
function formatOf(path) {
    if ((0,_known_files_js__WEBPACK_IMPORTED_MODULE_0__/* .knownFile */ .e)(path) !== undefined)
        return 'known';
    if (path.endsWith('.toml'))
        return 'toml';
    return path.endsWith('.py') ? 'python' : 'text';
}
/**
 * Parses the pattern of a location. It matches text that was read as Latin-1, one character per byte, which is how version files are
 * read. Python's `(?P<version>` is accepted too. Throws a `SyntaxError`, or an `Error` if there is no group `version`.
 */
function parsePattern(text) {
    const pattern = text.replaceAll('(?P<', '(?<');
    const groups = [...pattern.matchAll(/\(\?<(\w+)>/g)].map(([, name = '']) => name);
    if (!groups.some((name) => name in _version_match_js__WEBPACK_IMPORTED_MODULE_1__/* .groupForms */ .n))
        throw new Error('It has no group `version` (or `semver`, `short`, `tuple`), as in `^release = "(?<version>[^"]+)"$`');
    return new RegExp(Buffer.from(pattern, 'utf8').toString('latin1'), 'gmd');
}


/***/ }),

/***/ 11881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ requireRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(75689);



/**
 * Throws a `UserError` if a path, relative to the workspace, exists and is no regular file. A symbolic link is none, and a path that leads
 * through one is neither: Git commits the link and not its target, and a link that a command has made may point at any file of the machine.
 * Reading a named pipe would never end.
 */
function requireRegularFile(workspace, path, origin = '') {
    rejectSymbolicLink(workspace, path, origin);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), { throwIfNoEntry: false });
    if (found === undefined || found.isFile())
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} is ${found.isDirectory() ? 'a folder' : 'no regular file'}${origin}`, {
        why: 'A release commits only regular files',
        fix: 'Replace it with a file',
        at: { file: path },
    });
}
function rejectSymbolicLink(workspace, path, origin) {
    const parts = path.split('/');
    for (const [index] of parts.entries()) {
        const part = parts.slice(0, index + 1).join('/');
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, part);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true)
            continue;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${part} is a symbolic link to ${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(file)}${origin}`, {
            why: 'A release commits only regular files',
            fix: 'Declare the file that it points to, or replace the link with a file',
            at: { file: part },
        });
    }
}


/***/ }),

/***/ 49343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $4: () => (/* binding */ readVersion),
  q2: () => (/* binding */ readVersions),
  J_: () => (/* binding */ replaceVersion),
  eU: () => (/* binding */ requireVersion)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/requirements/pep440.js
var pep440 = __nccwpck_require__(18330);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version/version-parts.js
var version_parts = __nccwpck_require__(9987);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version/version-forms.js



const namedForms = ['pep440', 'semver', 'short', 'tuple'];
const semverKinds = { a: 'alpha', b: 'beta', rc: 'rc' };
/** Source: Python, `sys.version_info`, releaselevel. */
const releaseLevels = { a: 'alpha', b: 'beta', rc: 'candidate' };
const releaseLevel = /(["'])(?:final|alpha|beta|candidate|rc|dev)\1\s*,\s*\d+\s*,?\s*$/;
/** Writes a version in a form, in place of a text that is `old`. Throws a `UserError` if it has no such form. */
function formatAs(form, version, replaced) {
    if (form === 'same')
        return formatAs(formOf(replaced.text, replaced.old), version, replaced);
    if (form === 'pep440')
        return version;
    const parts = (0,version_parts/* parseVersion */.o)(version);
    if (form === 'short')
        return [0, 1].map((index) => parts.release[index] ?? 0).join('.');
    return form === 'semver' ? formatSemver(version, parts) : formatTuple(parts, replaced.text);
}
/** Whether a text is a version in a form. */
function isVersionInForm(form, text, version) {
    if (form === 'pep440')
        return (0,pep440/* normalizeVersion */.Qj)(text) === version;
    if (form === 'semver')
        return (0,pep440/* normalizeVersion */.Qj)(text) === version || normalizeSpaces(text) === semverOrNone(version);
    if (form === 'same')
        return namedForms.some((each) => each !== 'tuple' && isVersionInForm(each, text, version));
    return normalizeSpaces(text) === normalizeSpaces(formatAs(form, version, { text, old: version }));
}
function formOf(text, version) {
    return namedForms.find((form) => isVersionInForm(form, text, version)) ?? 'pep440';
}
function semverOrNone(version) {
    try {
        return formatSemver(version, (0,version_parts/* parseVersion */.o)(version));
    }
    catch {
        return undefined;
    }
}
/** Source: Semantic Versioning 2.0.0, 2 and 9. Its order of these names is that of PEP 440, except for `dev` of a pre-release. */
function formatSemver(version, { epoch, release, pre, post, dev }) {
    if (epoch !== 0 || post !== undefined || release.length > 3 || (pre !== undefined && dev !== undefined))
        throw new errors/* UserError */.yo(`Version ${version} cannot be written as a semantic version`, {
            why: 'Semantic versions have three numbers, no epoch, and no post-releases',
            fix: 'Release another version, or remove the file from `version-files`',
        });
    const numbers = [0, 1, 2].map((index) => release[index] ?? 0).join('.');
    if (pre !== undefined)
        return `${numbers}-${semverKinds[pre[0]] ?? pre[0]}.${pre[1]}`;
    return dev === undefined ? numbers : `${numbers}-dev.${dev}`;
}
/** Keeps the style of the tuple: `sys.version_info` with a level and a serial number, quoted numbers, or numbers and then text. */
function formatTuple({ release, pre, post, dev }, old) {
    const quote = /["']/.exec(old)?.[0] ?? '"';
    const trailing = /,\s*$/.test(old) ? ',' : '';
    const quoted = (text) => `${quote}${text}${quote}`;
    const triple = [0, 1, 2].map((index) => String(release[index] ?? 0));
    if (releaseLevel.test(old)) {
        const [kind, serial] = pre ?? [dev === undefined ? 'final' : 'dev', dev ?? 0];
        return `${[...triple, quoted(releaseLevels[kind] ?? kind), String(serial)].join(', ')}${trailing}`;
    }
    const isQuoted = /^\s*["']\d/.test(old);
    const numbers = release.map((number) => (isQuoted ? quoted(String(number)) : String(number)));
    const suffixes = [pre?.join(''), post === undefined ? undefined : `post${post}`, dev === undefined ? undefined : `dev${dev}`];
    return `${[...numbers, ...suffixes.flatMap((text) => (text === undefined ? [] : [quoted(text)]))].join(', ')}${trailing}`;
}
/** Reads the version of the elements of a Python tuple, in normal form; undefined if they are none. */
function parseTuple(text) {
    const elements = text.split(',').map((element) => element.trim().replace(/^(["'])(.*)\1$/, '$2'));
    const parts = elements.filter((element) => element !== '');
    const [level = '', serial = ''] = parts.slice(-2);
    const kind = level === 'final' || level === 'dev' ? level : Object.keys(releaseLevels).find((key) => releaseLevels[key] === level);
    const [numbers, suffix] = kind === undefined || !releaseLevel.test(text)
        ? [parts.filter((part) => /^\d+$/.test(part)), parts.filter((part) => !/^\d+$/.test(part)).join('.')]
        : [parts.slice(0, -2), kind === 'final' ? '' : `${kind}${serial}`];
    const version = (0,pep440/* normalizeVersion */.Qj)([numbers.join('.'), suffix].filter((part) => part !== '').join('.'));
    return version !== undefined && isVersionInForm('tuple', text, version) ? version : undefined;
}
function normalizeSpaces(text) {
    return text.replace(/\s+/g, '').replace(/,$/, '');
}

// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/find-versions.js + 3 modules
var find_versions = __nccwpck_require__(27090);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/known-files.js + 1 modules
var known_files = __nccwpck_require__(57780);
// EXTERNAL MODULE: ./.work/compiled/action-release/src/version-files/regular-file.js
var regular_file = __nccwpck_require__(11881);
// EXTERNAL MODULE: ./.work/compiled/shared/src/format/list.js
var list = __nccwpck_require__(80276);
;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/version-file-errors.js



/** Names the version in an error, such as "`__version__` in src/version.py". */
function versionLabel({ path, format }) {
    if (format === 'python')
        return `\`__version__\` in ${path}`;
    if (format === 'toml')
        return `\`version\` of \`[project]\` in ${path}`;
    if (format === 'text' || format === 'known')
        return `The version in ${path}`;
    return `The group \`version\` in ${path}`;
}
function ambiguousVersion({ path, format }, matches) {
    const lines = (0,list/* listFirst */.r)(matches.map(({ line }) => String(line)));
    const fix = typeof format === 'string' ? 'Remove all but one of them' : 'Narrow the pattern in `version-files` so that it matches once';
    return new errors/* UserError */.yo(`${path} ${multipleVersions(format)} ${matches.length} times: in lines ${lines}`, {
        fix,
        at: { file: path, ...(matches[1] === undefined ? {} : { line: matches[1].line }) },
    });
}
function multipleVersions(format) {
    if (format === 'python')
        return 'assigns `__version__`';
    return format === 'toml' ? 'sets `version` in `[project]`' : 'matches its pattern';
}
function missingVersion({ path, format }, text) {
    const at = { file: path };
    if (format === 'python')
        return new errors/* UserError */.yo(`${path} does not assign a string to \`__version__\` at the start of a line`, {
            fix: `Write it like \`__version__ = "1.2.3"\`, or add how it is written to \`version-files\`, such as \`${path}: ^VERSION = "(?<version>.*)"\``,
            at,
        });
    if (format === 'text')
        return new errors/* UserError */.yo(`${path} contains more than a version`, {
            fix: 'Write only the version into it, or add `path: pattern` with a group `version` to `version-files`',
            at,
        });
    if (format === 'known')
        return new errors/* UserError */.yo(`${path} has no version`, { why: `Expected is ${(0,known_files/* knownFile */.e)(path)?.expected ?? 'a version'}`, at });
    if (format !== 'toml')
        return new errors/* UserError */.yo(`Nothing in ${path} matches its pattern`, { fix: 'Fix the pattern in `version-files`', at });
    const isDynamic = /^[ \t]*dynamic[ \t]*=[^\]]*["']version["']/m.test(text);
    return new errors/* UserError */.yo(`${path} has no static \`version\` in \`[project]\``, {
        why: isDynamic ? 'It declares the version as dynamic: another file holds it' : '',
        fix: 'Set `version-file` to the file that holds the version',
        at,
    });
}
/** A file that does not have the version that the release starts from. It is not overwritten. */
function driftedVersion({ path, isFound = false }, { version: found, line }, current) {
    return new errors/* UserError */.yo(`${path} has the version \`${found}\`, but the release starts from ${current}`, {
        why: 'What differs is not overwritten',
        fix: isFound
            ? 'Correct it, or set `version-file` to the file with the right version: then only that file and `version-files` change'
            : 'Correct it, remove the file from `version-files`, or name the form in its pattern: `(?<semver>`, `(?<short>` or `(?<tuple>`',
        at: { file: path, line },
    });
}

;// CONCATENATED MODULE: ./.work/compiled/action-release/src/version-files/version-file.js










/** Reads the version of a file, in normal form. The file must hold it exactly once. */
async function readVersion(workspace, location) {
    const { version: found, form, line } = onlyVersion(location, await readLatin1(workspace, location.path)).main;
    if (form === 'short')
        throw new errors/* UserError */.yo(`${location.path} holds the version only in the form \`short\``, {
            fix: 'Set `version-file` to a file with the whole version',
            at: { file: location.path, line },
        });
    const version = form === 'tuple' ? parseTuple(found) : (0,pep440/* normalizeVersion */.Qj)(found);
    if (version !== undefined)
        return version;
    throw new errors/* UserError */.yo(`${versionLabel(location)} is \`${found}\`, which is not a PEP 440 version`, {
        at: { file: location.path, line },
    });
}
/**
 * Reads the version of the first file. Throws a `UserError` unless every other place has the same version, in its form: a file that
 * has another one is not overwritten. Writes nothing.
 */
async function readVersions(workspace, locations) {
    for (const { path } of locations)
        (0,regular_file/* requireRegularFile */.S)(workspace, path);
    const current = await readVersion(workspace, locations[0]);
    for (const location of locations.filter(({ format }) => format !== 'opaque')) {
        const { main, others } = onlyVersion(location, await readLatin1(workspace, location.path));
        const drifted = [main, ...others].find(({ form, version }) => !isVersionInForm(form, version, current));
        if (drifted !== undefined)
            throw driftedVersion(location, drifted, current);
    }
    return current;
}
/**
 * Replaces the version of a file in every place, and reads it back. The file is replaced atomically; mode, encoding and line endings are
 * kept.
 */
async function replaceVersion(workspace, location, version, { current = version, day } = {}) {
    let text = await readLatin1(workspace, location.path);
    const { main, others } = onlyVersion(location, text);
    for (const { form, start, version: found } of [main, ...others].sort((a, b) => b.start - a.start))
        text = text.slice(0, start) + formatAs(form, version, { text: found, old: current }) + text.slice(start + found.length);
    if (day !== undefined && location.format === 'known')
        text = (0,known_files/* knownFile */.e)(location.path)?.writeDay?.(text, day.toISOString().slice(0, 10)) ?? text;
    await replaceFile((0,external_node_path_.join)(workspace, location.path), text);
    await requireVersion(workspace, location, version);
}
/** Throws a `UserError`, with its `fix`, unless the file holds this version. An opaque file is not checked. */
async function requireVersion(workspace, location, version, fix) {
    if (location.format === 'opaque')
        return;
    const { main, others } = onlyVersion(location, await readLatin1(workspace, location.path));
    const isWritten = ({ form, version: found }) => form === 'pep440' ? found === version : isVersionInForm(form, found, version);
    const other = [main, ...others].find((match) => !isWritten(match));
    if (other === undefined)
        return;
    throw new errors/* UserError */.yo(`${versionLabel(location)} is \`${other.version}\` instead of \`${version}\``, {
        ...(fix === undefined ? {} : { fix }),
        at: { file: location.path, line: other.line },
    });
}
function onlyVersion(location, text) {
    const { main, others } = (0,find_versions/* findVersions */.t)(location, text);
    const [first, second] = main;
    if (first === undefined)
        throw missingVersion(location, text);
    if (second !== undefined)
        throw ambiguousVersion(location, main);
    return { main: first, others };
}
/** Reads one character per byte, so that everything but the version is written back unchanged, whatever the encoding. */
async function readLatin1(workspace, path) {
    return await (0,promises_.readFile)((0,external_node_path_.join)(workspace, path), 'latin1').catch((error) => {
        throw new errors/* UserError */.yo(`${path} cannot be read`, { why: (0,errors/* messageOf */.bD)(error), at: { file: path } });
    });
}
async function replaceFile(path, text) {
    const target = await (0,promises_.realpath)(path);
    const temporary = `${target}.${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    try {
        await (0,promises_.writeFile)(temporary, text, { encoding: 'latin1', flag: 'wx' });
        await (0,promises_.chmod)(temporary, (await (0,promises_.stat)(target)).mode);
        await (0,promises_.rename)(temporary, target);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}


/***/ }),

/***/ 41402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchVersions),
/* harmony export */   n: () => (/* binding */ groupForms)
/* harmony export */ });
/** Finds the versions that a pattern with the flags `d` and `g` matches. The name of its group is the form. */
function matchVersions(pattern, text, { forms = groupForms, isWanted = () => true } = {}) {
    return [...text.matchAll(pattern)].filter(isWanted).flatMap(({ indices, groups = {} }) => Object.entries(groups).flatMap(([group, version]) => {
        const start = indices?.groups?.[group]?.[0];
        const form = forms[group];
        if (start === undefined || form === undefined)
            return [];
        return [{ version, form, line: text.slice(0, start).split('\n').length, start }];
    }));
}
/** Forms by the name of a group in a pattern of the user. */
const groupForms = { version: 'pep440', pep440: 'pep440', semver: 'semver', short: 'short', tuple: 'tuple' };


/***/ }),

/***/ 59438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ resolveVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62338);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(75689);
/* harmony import */ var _calver_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97879);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(49523);
/* harmony import */ var _version_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9987);





/**
 * Returns the requested version in normal form. A bump is always newer than `current`; an exact version is not compared.
 * Throws a `UserError` if the bump makes no sense or would not lead to a newer version.
 */
function resolveVersion(current, requested) {
    if (requested.kind === 'exact')
        return requested.version;
    if (requested.kind === 'current')
        return current;
    const label = requested.local === undefined ? '' : `+${requested.local}`;
    const next = (0,_version_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .q)(bumpParts(current, (0,_version_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .o)(current), requested)) + label;
    if ((0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(next, current) > 0)
        return next;
    const request = `A bump of \`${requested.bump}\`${requested.pre === undefined ? '' : ` to \`${requested.pre}\``}`;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${request} would lead from ${current} to ${next}, which is not newer`, {
        fix: fixFor(requested),
    });
}
function fixFor({ bump, calver }) {
    if (bump !== 'calver')
        return 'Choose a later kind of pre-release (a, b, rc), or bump major, minor or patch';
    const isCounted = calver?.format.endsWith('MICRO') === true;
    return isCounted
        ? 'The current version is of a later date: bump `post`, or give the version with `version`'
        : 'Add `MICRO` to the end of `calver-format`, or bump `post`';
}
function bumpParts(current, parts, request) {
    const { bump, pre, firstPre } = request;
    if (bump === 'finalise')
        return finalize(current, parts);
    if (bump === 'pre')
        return nextPrerelease(current, parts, { pre, firstPre });
    if (bump === 'post')
        return nextPostRelease(current, parts);
    const release = bump === 'calver' ? releaseOfDay(parts, request) : bumpRelease(current, parts, bump);
    return pre === undefined ? finalVersion(parts.epoch, release) : prereleaseOf(parts, release, { kind: pre, firstPre });
}
function nextPrerelease(current, parts, { pre, firstPre }) {
    const kind = pre ?? parts.pre?.[0] ?? (parts.dev === undefined ? undefined : 'dev');
    if (kind === undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${current} is not a pre-release, so there is no next one`, {
            fix: 'Also set `pre` to `a`, `b`, `rc` or `dev`, or bump `minor` with it',
        });
    if (kind === 'dev' && parts.pre !== undefined && parts.post === undefined)
        return nextDevOfPrerelease(parts, parts.pre, firstPre);
    // From a final version the patch number is raised first, as semver does.
    const release = awaitsFinalRelease(parts) ? parts.release : bumpRelease(current, parts, 'patch');
    return prereleaseOf(parts, release, { kind, firstPre });
}
function finalize(current, { epoch, release, pre, post, dev }) {
    if (pre === undefined && dev === undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${current} is not a pre-release, so there is nothing to finalise`, {
            fix: 'Bump `major`, `minor` or `patch`',
        });
    return pre === undefined ? { ...finalVersion(epoch, release), post } : finalVersion(epoch, release);
}
/**
 * Returns the release numbers after a bump. A version that awaits its final release is only finalised if its lower numbers are 0:
 * 1.2.0rc1 with `minor` becomes 1.2.0, 1.2.1rc1 with `minor` becomes 1.3.0. That is the arithmetic of semver, which handles three
 * numbers and nothing else, so it gets only these; the epoch is kept, and post, dev and local parts are dropped.
 */
function bumpRelease(current, parts, part) {
    const { release } = parts;
    if (release.length > 3)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${current} has ${release.length} release numbers, but a bump of \`${part}\` supports at most three`, {
            fix: 'Give the new version with `version`',
        });
    const triple = [0, 1, 2].map((index) => release[index] ?? 0).join('.');
    const bumped = semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0__(awaitsFinalRelease(parts) ? `${triple}-0` : triple, part) ?? '';
    const length = Math.max(release.length, ['major', 'minor', 'patch'].indexOf(part) + 1);
    return bumped.split('.').map(Number).slice(0, length);
}
/** The next pre-release of a kind. It continues the numbering if the current version has the same release numbers and kind. */
function prereleaseOf(current, release, { kind, firstPre }) {
    if (kind === 'dev') {
        const isNext = current.pre === undefined && current.post === undefined && release.join('.') === current.release.join('.');
        const number = isNext && current.dev !== undefined ? current.dev + 1 : firstPre;
        return { ...finalVersion(current.epoch, release), dev: number };
    }
    const continues = current.pre?.[0] === kind && release.join('.') === current.release.join('.');
    if (!continues)
        return { ...finalVersion(current.epoch, release), pre: [kind, firstPre] };
    const [, number] = current.pre;
    // 1.3.0rc2.dev1 precedes 1.3.0rc2.
    return { ...finalVersion(current.epoch, release), pre: [kind, current.dev === undefined ? number + 1 : number] };
}
function releaseOfDay(parts, { calver }) {
    if (calver === undefined)
        throw new Error('A bump `calver` needs a format and a day');
    return (0,_calver_js__WEBPACK_IMPORTED_MODULE_2__/* .bumpCalver */ .i)(parts, calver.format, calver.day);
}
/** 1.3.0rc1 is followed by 1.3.0rc2.dev1, and that by 1.3.0rc2.dev2. */
function nextDevOfPrerelease(parts, [kind, number], firstPre) {
    const base = finalVersion(parts.epoch, parts.release);
    if (parts.dev !== undefined)
        return { ...base, pre: [kind, number], dev: parts.dev + 1 };
    return { ...base, pre: [kind, number + 1], dev: firstPre };
}
/** A post-release corrects only what is around the code, such as the notes. Source: PEP 440, "Post-releases". */
function nextPostRelease(current, parts) {
    if (awaitsFinalRelease(parts))
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${current} is a pre-release, of which there is no post-release`, { fix: 'Bump `pre` or `finalise`' });
    const number = parts.dev === undefined ? (parts.post ?? 0) + 1 : (parts.post ?? 1);
    return { ...finalVersion(parts.epoch, parts.release), post: number };
}
/** Whether the final release of these numbers is still to come. */
function awaitsFinalRelease({ pre, post, dev }) {
    return pre !== undefined || (dev !== undefined && post === undefined);
}
function finalVersion(epoch, release) {
    return { epoch, release, pre: undefined, post: undefined, dev: undefined };
}


/***/ }),

/***/ 97879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isCalverFormat),
/* harmony export */   i: () => (/* binding */ bumpCalver)
/* harmony export */ });
/** The number that each part of a format means. Source: calver.org, "Scheme". PEP 440 removes leading zeros, so `0M` is the same as `MM`. */
const dateParts = {
    YYYY: (day) => day.getUTCFullYear(),
    YY: (day) => day.getUTCFullYear() - 2000,
    '0Y': (day) => day.getUTCFullYear() - 2000,
    MM: (day) => day.getUTCMonth() + 1,
    '0M': (day) => day.getUTCMonth() + 1,
    WW: weekOf,
    '0W': weekOf,
    DD: (day) => day.getUTCDate(),
    '0D': (day) => day.getUTCDate(),
};
/** Whether a text is a format such as `YYYY.MM.MICRO`: it begins with the year, and `MICRO`, a counter, can only be the last part. */
function isCalverFormat(text) {
    const parts = text.split('.');
    const dates = parts.at(-1) === 'MICRO' ? parts.slice(0, -1) : parts;
    return /^(YYYY|YY|0Y)$/.test(dates[0] ?? '') && dates.every((part) => part in dateParts);
}
/** Returns the release numbers of a day, in UTC. `MICRO` starts at 0 and counts the releases of that date. */
function bumpCalver(current, format, day) {
    const parts = format.split('.');
    const date = parts.flatMap((part) => dateParts[part]?.(day) ?? []);
    if (parts.at(-1) !== 'MICRO')
        return date;
    const isSameDate = date.every((number, index) => current.release[index] === number);
    if (!isSameDate)
        return [...date, 0];
    const micro = current.release[date.length] ?? 0;
    const awaitsFinalRelease = current.pre !== undefined || current.dev !== undefined;
    return [...date, awaitsFinalRelease ? micro : micro + 1];
}
/** The week of the year, counted from 1, in steps of seven days from 1 January. */
function weekOf(day) {
    const start = Date.UTC(day.getUTCFullYear(), 0, 1);
    const days = Math.floor((Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()) - start) / 86_400_000);
    return Math.floor(days / 7) + 1;
}


/***/ }),

/***/ 49523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   W6: () => (/* binding */ majorAndMinor),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   he: () => (/* binding */ requireNewer)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99687);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(75689);


/** Negative if `a` is older than `b`, 0 if they are equal, positive if it is newer. Source: PEP 440, "Summary of permitted suffixes". */
function compareVersions(a, b) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a, b);
}
/** Whether a version is a pre-release; developmental releases count as such. */
function isPrerelease(version) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(version)?.is_prerelease ?? false;
}
/** Returns the major and the minor number. */
function majorAndMinor(version) {
    const [major = 0, minor = 0] = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(version)?.release ?? [];
    return [major, minor];
}
/** Throws a `UserError` unless the version is newer than `floor`, which the error calls `floorLabel`. */
function requireNewer(version, floor, floorLabel, alternative) {
    if (compareVersions(version, floor) > 0)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Version ${version} is not newer than ${floor}, ${floorLabel}`, {
        fix: `Choose a version above ${floor}${alternative === undefined ? '' : `; ${alternative}`}`,
    });
}


/***/ }),

/***/ 30185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ requireBumpOfTags),
/* harmony export */   h: () => (/* binding */ resolveTagVersion)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);
/* harmony import */ var _bump_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(59438);


/** What the first bump starts from. */
const noVersion = '0.0.0';
/**
 * Determines the version of a project whose version is only in tags: the current one is the highest that the checked out commit
 * contains. A bump that has already tagged this commit leads to the same version again, so that a repeated run changes nothing.
 */
function resolveTagVersion(released, commit, requested) {
    const onBranch = released.filter((each) => each.onBranch);
    const current = onBranch.at(-1)?.version ?? noVersion;
    if (requested.kind !== 'bump')
        return { version: (0,_bump_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveVersion */ .x)(current, requested), current };
    const isHere = ({ commit: tagged }) => tagged === commit;
    const before = onBranch.findLast((each) => !isHere(each))?.version ?? noVersion;
    const here = onBranch.filter(isHere).map(({ version }) => version);
    const repeated = here.find((version) => version === versionOrNone(before, requested));
    return repeated === undefined
        ? { version: (0,_bump_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveVersion */ .x)(current, requested), current }
        : { version: repeated, current: before };
}
function versionOrNone(current, requested) {
    try {
        return (0,_bump_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveVersion */ .x)(current, requested);
    }
    catch {
        return undefined;
    }
}
/** Throws a `UserError` if the version in tags is to be released as it is. */
function requireBumpOfTags(source, { requested }) {
    if (source.kind === 'files' || requested.kind !== 'current')
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The version is only in tags (${source.reason}), so there is none to release`, {
        fix: 'Give `version` or a `bump` of `major`, `minor`, `patch` or `pre`, or set `version-file`',
    });
}


/***/ }),

/***/ 9987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseVersion),
/* harmony export */   q: () => (/* binding */ formatVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99687);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(75689);


/** Splits a version into its parts; a local part is dropped. */
function parseVersion(version) {
    const found = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(version);
    if (found === null)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`${version}\` is not a PEP 440 version`);
    return {
        epoch: found.epoch,
        release: found.release,
        pre: prereleaseOf(found.pre),
        post: numberOrUndefined(found.post),
        dev: numberOrUndefined(found.dev),
    };
}
/** Formats a version in normal form. Source: PEP 440, "Normalization". */
function formatVersion({ epoch, release, pre, post, dev }) {
    return [
        epoch === 0 ? '' : `${epoch}!`,
        release.join('.'),
        pre?.join('') ?? '',
        post === undefined ? '' : `.post${post}`,
        dev === undefined ? '' : `.dev${dev}`,
    ].join('');
}
// The library declares arrays for pre, post and dev. Missing ones are null, and post and dev are numbers.
function prereleaseOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const [kind, number] = value;
    return typeof kind === 'string' && typeof number === 'number' ? [kind, number] : undefined;
}
function numberOrUndefined(value) {
    return typeof value === 'number' ? value : undefined;
}


/***/ }),

/***/ 59759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);

/** Waits for so many milliseconds. An aborted signal ends the wait and its reason is thrown. */
async function sleep(ms, signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}


/***/ }),

/***/ 93005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);

/** Parses the text of a TOML file. A `InvalidInputError` names `path` and the line of a fault. */
async function parseToml(text, path) {
    const { parse, TomlError } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
    try {
        return parse(text);
    }
    catch (error) {
        const { line = 1, column = 1 } = error instanceof TomlError ? error : {};
        // The message repeats the lines around the fault after its first line.
        const [why = ''] = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC(`${path} is not valid TOML`, { why: `Line ${line}: ${why}`, at: { file: path, line, column } });
    }
}


/***/ }),

/***/ 18014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   xE: () => (/* binding */ convertTomlValue),
/* harmony export */   z_: () => (/* binding */ isTomlTable)
/* harmony export */ });
function isTomlTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** The table at a path of keys, such as `tool`, `hatch`, `version`; undefined if there is none. */
function tableAt(table, [name, ...rest]) {
    if (name === undefined)
        return table;
    const value = table[name];
    return isTomlTable(value) ? tableAt(value, rest) : undefined;
}
/** What a value of TOML means for an input; a string says what was expected in its place. */
function convertTomlValue(definition, value) {
    switch (definition.kind) {
        case 'flag':
            return typeof value === 'boolean' ? asText(value) : 'must be `true` or `false`';
        case 'number':
            return typeof value === 'number' || typeof value === 'bigint' ? asText(value) : 'must be a number';
        case 'date':
            return typeof value === 'string' || value instanceof Date ? asText(value) : 'must be a date or a time';
        case 'choice':
            return convertChoice(definition, value);
        case 'text':
        case 'path':
            return typeof value === 'string' ? asText(value) : 'must be a string';
        case 'words':
        case 'lines':
            return convertList(value);
        case 'map':
            return convertMap(definition.isNested === true ? flatten(value) : value);
        case 'table':
            return convertTable(value);
    }
}
function asText(value) {
    return { kind: 'text', text: scalarText(value) ?? '' };
}
/** `true` without quotes is as good as its text. */
function convertChoice({ allowed = [] }, value) {
    if (allowed.includes(scalarText(value) ?? ''))
        return asText(value);
    return `must be one of ${allowed.map((word) => `"${word}"`).join(', ')}`;
}
/** A string is a list in the text form of the input. */
function convertList(value) {
    if (typeof value === 'string')
        return asText(value);
    const isList = Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '');
    return isList ? { kind: 'list', items: value } : 'must be a list of strings, none of them empty';
}
/** Numbers and booleans are as good as their text. Several values of one name, such as labels of a runner, are joined by commas. */
function convertMap(value) {
    const expected = 'must be a table of strings, such as `{ NAME = "value" }`';
    if (!isTomlTable(value))
        return expected;
    const entries = Object.entries(value).map(([name, item]) => [name, mapText(item)]);
    return entries.every((entry) => entry[1] !== undefined) ? { kind: 'map', entries } : expected;
}
/** Joins the names of nested maps by dots. */
function flatten(value) {
    if (!isTomlTable(value))
        return value;
    const entries = Object.entries(value).flatMap(([name, item]) => isTomlTable(item)
        ? Object.entries(item).map(([inner, text]) => [`${name}.${inner}`, text])
        : [[name, item]]);
    return Object.fromEntries(entries);
}
function mapText(value) {
    if (!Array.isArray(value))
        return scalarText(value);
    return value.every((item) => typeof item === 'string') ? value.join(',') : undefined;
}
function convertTable(value) {
    const expected = 'must be a table of tables, such as `{ gpu = { NAME = "value" } }`';
    if (!isTomlTable(value))
        return expected;
    const maps = Object.entries(value).map(([name, map]) => [name, convertMap(map)]);
    const valid = maps.flatMap(([name, map]) => typeof map !== 'string' && map.kind === 'map' ? [[name, map.entries]] : []);
    return valid.length === maps.length ? { kind: 'table', maps: valid } : expected;
}
/** A date prints as in the file, and a time without a fraction of zero. */
function scalarText(value) {
    if (typeof value === 'string')
        return value;
    if (value instanceof Date)
        return value.toISOString().replace(/\.000(?=Z|[+-]|$)/, '');
    return ['number', 'bigint', 'boolean'].includes(typeof value) ? String(value) : undefined;
}


/***/ }),

/***/ 12228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./.work/compiled/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
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
;// CONCATENATED MODULE: ./.work/compiled/node_modules/@actions/core/lib/command.js


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
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
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
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./.work/compiled/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
;// CONCATENATED MODULE: ./.work/compiled/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function core_saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./.work/compiled/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
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
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
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
        return summary_awaiter(this, void 0, void 0, function* () {
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
        return summary_awaiter(this, void 0, void 0, function* () {
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
        return this.addRaw(external_os_.EOL);
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
;// CONCATENATED MODULE: ./.work/compiled/shared/src/log/workflow-commands.js
/** Commands to the runner. Source: GitHub, "Workflow commands for GitHub Actions". */

const levels = { error: error, notice: notice, warning: warning };
/** Shows a message with its level, at a location in the user's files if one is given. */
function annotate(level, message, at) {
    const properties = at && { file: at.file, ...(at.line && { startLine: at.line }), ...(at.column && { startColumn: at.column }) };
    levels[level](message, properties);
}


;// CONCATENATED MODULE: ./.work/compiled/shared/src/log/log.js

/** Creates a log that writes the runner's workflow commands through `output`. */
function createLog(output) {
    const emit = (command) => {
        output.resumeCommands();
        command();
    };
    return {
        debug: (message) => emit(() => debug(message)),
        info(message) {
            // A line that the runner could read as a command is written as untrusted output.
            if (/::|##\[/.test(message))
                output.writeUntrusted(`${message}\n`);
            else
                emit(() => process.stdout.write(`${message}\n`));
        },
        notice: (message, at) => emit(() => annotate('notice', message, at)),
        warning: (message, at) => emit(() => annotate('warning', message, at)),
        error: (message, at) => emit(() => annotate('error', message, at)),
        async group(title, work) {
            emit(() => startGroup(title));
            try {
                return await work();
            }
            finally {
                emit(() => endGroup());
            }
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/log/stdout-writer.js

const newline = 10;
/** Creates an output over a stream. Each block has a new random token, which no child process can guess or read in the log of an earlier one. */
function createStdoutWriter(stream, createToken = external_node_crypto_.randomUUID) {
    /** The token of the open block. */
    let token;
    let isInLine = false;
    return {
        writeUntrusted(text) {
            if (text.length === 0)
                return true;
            if (token === undefined) {
                token = createToken();
                stream.write(`::stop-commands::${token}\n`);
            }
            isInLine = typeof text === 'string' ? !text.endsWith('\n') : text.at(-1) !== newline;
            return stream.write(text);
        },
        resumeCommands() {
            if (isInLine)
                stream.write('\n');
            if (token !== undefined)
                stream.write(`::${token}::\n`);
            isInLine = false;
            token = undefined;
        },
        async drained() {
            await new Promise((resolve) => (stream.once === undefined ? resolve() : void stream.once('drain', resolve)));
        },
    };
}

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/hidden-env.js
var hidden_env = __nccwpck_require__(38946);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/progress/clock.js
const systemClock = {
    now: () => performance.now(),
    every(ms, tick) {
        const timer = setInterval(tick, ms);
        timer.unref();
        return () => clearInterval(timer);
    },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/progress/program-name.js

/** At most so many words after the program, such as `buildx build`. */
const maxWords = 2;
/**
 * Returns what a command line runs, such as `docker buildx build` or `pip install`: the program, or a Python module or script, and the
 * words before its first option. Paths and values are left out.
 */
function programName(command, args) {
    const [program, rest] = pythonProgram(command, args) ?? [(0,external_node_path_.basename)(command), args];
    const end = rest.findIndex((word) => !/^[a-z][a-z-]*$/.test(word));
    return [program, ...rest.slice(0, Math.min(end < 0 ? rest.length : end, maxWords))].join(' ');
}
/** The module or script that Python runs, and its arguments. */
function pythonProgram(command, args) {
    if (!/^python[\d.]*(\.exe)?$/.test((0,external_node_path_.basename)(command)))
        return undefined;
    const module = args.indexOf('-m');
    if (module >= 0)
        return [args[module + 1] ?? '', args.slice(module + 2)];
    const script = args.findIndex((each) => each.endsWith('.py'));
    return script < 0 ? undefined : [(0,external_node_path_.basename)(args[script] ?? '', '.py'), args.slice(script + 1)];
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/progress/heartbeat.js

/** A reader takes a step for hung that prints nothing for longer. The heartbeat is checked every second, so the gap stays below 10 s. */
const silenceMs = 9000;
const checkMs = 1000;
/** A group that takes less reports no time. */
const slowGroupMs = 1000;
/** Starts the heartbeat of one run. `print` writes one line without being taken for output of the work. */
function startHeartbeat(clock, print) {
    const programs = new Set();
    let activity = { text: '', started: clock.now() };
    let lastOutput = clock.now();
    const noteOutput = () => void (lastOutput = clock.now());
    const noteActivity = (text) => {
        noteOutput();
        activity = { text: firstLine(text), started: clock.now() };
    };
    const stop = clock.every(checkMs, () => {
        const now = clock.now();
        if (now - lastOutput < silenceMs)
            return;
        lastOutput = now;
        print(formatHeartbeat(activity, [...programs], now));
    });
    return {
        stop,
        watchLog: (log) => watchLog(log, { clock, noteOutput, noteActivity }),
        watchOutput: (output) => ({
            ...output,
            writeUntrusted(text) {
                if (text.length > 0)
                    noteOutput();
                return output.writeUntrusted(text);
            },
        }),
        watchRun: (run) => async (command, args, options) => {
            const program = { name: programName(command, args), started: clock.now(), describe: options?.describe };
            programs.add(program);
            try {
                return await run(command, args, options);
            }
            finally {
                programs.delete(program);
            }
        },
    };
}
function watchLog(log, { clock, noteOutput, noteActivity }) {
    return {
        // Shown only if the job debugs its steps, so it is no sign of life.
        debug: (message) => log.debug(message),
        info(message) {
            noteActivity(message);
            log.info(message);
        },
        notice(message, at) {
            noteOutput();
            log.notice(message, at);
        },
        warning(message, at) {
            noteOutput();
            log.warning(message, at);
        },
        error(message, at) {
            noteOutput();
            log.error(message, at);
        },
        async group(title, work) {
            noteActivity(title);
            const started = clock.now();
            try {
                return await log.group(title, work);
            }
            finally {
                // Below the group, where it shows while the group is folded.
                if (clock.now() - started >= slowGroupMs)
                    log.info(`${firstLine(title)}: took ${seconds(clock.now() - started)}`);
                noteOutput();
            }
        },
    };
}
function formatHeartbeat(activity, programs, now) {
    const shown = activity.text === '' ? 'starting' : activity.text;
    const running = programs.map(({ name, started, describe }) => {
        const detail = describe?.() ?? '';
        return `${name} for ${seconds(now - started)}${detail === '' ? '' : `, ${detail}`}`;
    });
    const list = running.length === 0 ? '' : ` [${running.join('; ')}]`;
    return `Still working after ${seconds(now - activity.started)}: ${shown}${list}`;
}
function seconds(ms) {
    return `${Math.round(ms / 1000)} s`;
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./.work/compiled/shared/src/files/paths.js
var paths = __nccwpck_require__(27468);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/log/mask.js
/** The shortest text that is masked: masking shorter ones would make logs unreadable. */
const minLength = 4;
/**
 * The texts to register with the runner to mask a secret: the whole, each of its lines, and the Base64 of the whole.
 * A log shows a multi-line value line by line, so masking only the whole would hide nothing.
 */
function maskedForms(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    const forms = [secret.trim(), ...lines, Buffer.from(secret).toString('base64')];
    return [...new Set(forms.filter((form) => form.length >= minLength))];
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
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
            await sleep(20);
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
        return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
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
        return readFileSync(path);
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

// EXTERNAL MODULE: ./.work/compiled/shared/src/process/runner.js + 6 modules
var runner = __nccwpck_require__(99427);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 5 modules
var exec = __nccwpck_require__(22876);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __nccwpck_require__(68234);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/tool-query.js



/** Creates the tool query of one action run. `extraEnv` is added to the environment of every program. */
function createToolQuery(extraEnv = {}) {
    return async (command, args, { cwd, env = process.env } = {}) => {
        const variables = Object.entries({ ...(0,child_env/* withoutInputs */.i$)(env), ...extraEnv });
        const defined = variables.filter((entry) => entry[1] !== undefined);
        try {
            const { exitCode, stdout, stderr } = await (0,exec/* getExecOutput */.H)(command, [...args], {
                ...(cwd === undefined ? {} : { cwd }),
                env: Object.fromEntries(defined),
                silent: true,
                ignoreReturnCode: true,
            });
            return { code: exitCode, stdout, stderr };
        }
        catch (error) {
            throw new errors/* UserError */.yo(`${command} could not be started`, {
                why: (0,errors/* messageOf */.bD)(error),
                fix: 'Install it or put it on PATH',
            });
        }
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/progress/trace-run.js
/**
 * A runner that reports each command, its folder, its result and its time as debug messages. Passwords in URLs are left out; the
 * environment and the input of a program, which hold secrets, are never shown.
 */
function traceRun(run, { debug }) {
    return async (command, args, options) => {
        const shown = [command, ...args].map(formatArgument).join(' ');
        debug(options?.cwd === undefined ? `Run: ${shown}` : `Run in ${options.cwd}: ${shown}`);
        const result = await run(command, args, options);
        const end = result.timedOut ? 'stopped at its time limit' : `ended with exit code ${result.code}`;
        debug(`${command} ${end} after ${result.seconds.toFixed(1)} s`);
        return result;
    };
}
function formatArgument(argument) {
    const safe = argument.replaceAll(/\/\/[^/@\s]*@/g, '//***@');
    return /^[\w@%+=:,./*-]+$/.test(safe) ? safe : JSON.stringify(safe);
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(51455);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/private-dir.js



/** The name of the saved state that holds the path of the private folder; `post.ts` reads it. */
const privateDirState = 'private-folder';
const privateDirPrefix = 'eleanor-private-';
/**
 * Creates the private folder of this run in `RUNNER_TEMP`. Its path is saved as state before the folder exists, so that `post` finds
 * it even if the run ends in between.
 */
async function createPrivateDir(temp, saveState) {
    const path = (0,external_node_path_.join)(temp, `${privateDirPrefix}${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`);
    saveState(privateDirState, path);
    return await createFolder(path);
}
/** Creates a folder in a private folder, such as one for each platform. `post` removes it with its parent. */
async function createPrivateSubfolder(parent, name) {
    return await createFolder(join(parent.path, name));
}
async function createFolder(path) {
    await (0,external_node_fs_promises_.mkdir)(path, { mode: 0o700 });
    return {
        path,
        async write(name, content) {
            const file = (0,external_node_path_.join)(path, name);
            await (0,external_node_fs_promises_.writeFile)(file, content, { mode: 0o600, flag: 'wx' });
            return file;
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/create-context.js












/** Creates the context of this action run from the environment that the runner gave it. */
function createActionContext({ env, output, log, summary, signal, watchRun }) {
    const temp = requireFolder(env, 'RUNNER_TEMP');
    const saveState = (name, value) => {
        output.resumeCommands();
        core_saveState(name, value);
    };
    const stepId = (0,external_node_crypto_.randomUUID)();
    saveState(stepMarkerState, stepId);
    const stepMarker = { [stepMarkerVariable]: stepId };
    const watchedRun = watchRun((0,runner/* createRunner */.ji)({ output, signal, extraEnv: stepMarker }));
    let privateDir;
    return {
        env,
        workspace: (0,external_node_fs_.realpathSync)(requireFolder(env, 'GITHUB_WORKSPACE')),
        temp,
        actionPath: findActionPath(process.argv[1] ?? ''),
        toolCache: chooseToolCache(env, temp),
        log,
        summary,
        signal,
        // The runner sets it if the variable ACTIONS_STEP_DEBUG is true. Source: GitHub, "Enabling debug logging".
        run: env.RUNNER_DEBUG === '1' ? traceRun(watchedRun, log) : watchedRun,
        query: createToolQuery(stepMarker),
        saveState,
        setOutput(name, value) {
            output.resumeCommands();
            setOutput(name, value);
        },
        mask(secret) {
            output.resumeCommands();
            for (const form of maskedForms(secret))
                setSecret(form);
        },
        privateDir: () => (privateDir ??= createPrivateDir(temp, saveState)),
    };
}
function requireFolder(env, variable) {
    const path = env[variable];
    if (path === undefined || path === '')
        throw new errors/* UserError */.yo(`${variable} is not set`, { fix: 'Run this action in a GitHub Actions job, or set it to a folder' });
    if (!(0,paths/* isWritable */.nH)(path))
        throw new errors/* UserError */.yo(`${variable} is ${path}, which is not a writable folder`);
    return path;
}
function chooseToolCache(env, temp) {
    const path = env.RUNNER_TOOL_CACHE;
    return path !== undefined && (0,paths/* isWritable */.nH)(path) ? path : (0,external_node_path_.join)(temp, 'tool-cache');
}
/** The nearest folder above the entry file that holds an `action.yml`: the action as the runner downloaded it. */
function findActionPath(entry) {
    for (let path = (0,external_node_path_.dirname)(entry); path !== (0,external_node_path_.dirname)(path); path = (0,external_node_path_.dirname)(path))
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'action.yml')))
            return path;
    throw new Error(`No action.yml above ${entry}`);
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/summary.js
/** GitHub discards a summary above 1 MiB, so this one stays well below it. Source: GitHub "Adding a job summary". */
const maxBytes = 900 * 1024;
function createSummary() {
    const blocks = [];
    return {
        add: (markdown) => void blocks.push(markdown.trim()),
        text() {
            const text = blocks.map((block) => `${block}\n`).join('\n');
            if (Buffer.byteLength(text) <= maxBytes)
                return text;
            return `${Buffer.from(text).subarray(0, maxBytes).toString('utf8')}\n\n*This summary was cut at 900 KiB.*\n`;
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/context/run-action.js









/**
 * Runs an action: creates its context, calls `work`, and is the only place that fails the step. A `UserError` is shown as its message
 * with the annotation it carries, anything else as a bug with its stack. The summary is written in every case.
 * SIGINT and SIGTERM cancel the run: child processes are stopped and the step fails with one line.
 */
async function runAction(work, processEnv = process.env) {
    const env = (0,hidden_env/* revealStepVariables */.dN)(processEnv);
    const cancel = new AbortController();
    const stdout = createStdoutWriter(process.stdout);
    const plainLog = createLog(stdout);
    const heartbeat = startHeartbeat(systemClock, (line) => plainLog.info(line));
    const [output, log] = [heartbeat.watchOutput(stdout), heartbeat.watchLog(plainLog)];
    const summary = createSummary();
    const onSignal = (name) => {
        cancel.abort(new errors/* CancelledError */.cc(`Cancelled by ${name}`));
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    try {
        await work(createActionContext({ env, output, log, summary, signal: cancel.signal, watchRun: heartbeat.watchRun }));
    }
    catch (error) {
        output.resumeCommands();
        failStep(error, log);
    }
    finally {
        heartbeat.stop();
        await writeStepSummary(summary.text(), env, log);
        output.resumeCommands();
    }
    // A cache client that timed out may still hold sockets and timers, which would keep the process alive.
    process.stdout.write('', () => process.exit());
}
function failStep(error, log) {
    process.exitCode = 1;
    const userError = error instanceof errors/* UserError */.yo ? error : (0,errors/* diskError */.wO)(error);
    if (userError !== undefined)
        log.error(userError.message, userError.at);
    else if (error instanceof errors/* CancelledError */.cc)
        log.error(error.message);
    else
        log.error(`This is a bug in the action. Please report it with these lines: ${stackOf(error)}`);
}
function stackOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
async function writeStepSummary(text, env, log) {
    if (text === '' || env.GITHUB_STEP_SUMMARY === undefined || env.GITHUB_STEP_SUMMARY === '')
        return;
    try {
        await summary.addRaw(text, true).write();
    }
    catch (error) {
        log.warning(`The job summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}


/***/ }),

/***/ 75689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   oC: () => (/* binding */ InvalidInputError),
/* harmony export */   uH: () => (/* binding */ InputValueError),
/* harmony export */   wO: () => (/* binding */ diskError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A problem that the user of the action can fix: a wrong input, a missing file, a failing tool.
 * Anything else that is thrown counts as a bug of the action and is shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
    what;
    details;
    at;
    constructor(what, details = {}) {
        super(joinSentences([what, details.why, details.fix]));
        this.what = what;
        this.details = details;
        this.at = details.at;
    }
}
/** An invalid input or configuration, found before any work. The `eleanor` command reports it as wrong use. */
class InvalidInputError extends UserError {
}
/** An invalid value of one input that is found only together with the files of the repository. */
class InputValueError extends InvalidInputError {
    input;
    problem;
    /** `problem` continues the sentence that starts with the name of the input. */
    constructor(input, problem, details = {}) {
        super(`Input \`${input}\` ${problem}`, details);
        this.input = input;
        this.problem = problem;
    }
}
/** The run was cancelled from outside (SIGINT or SIGTERM). */
class CancelledError extends Error {
    name = 'CancelledError';
}
const diskProblems = {
    ENOSPC: 'The disk is full',
    EDQUOT: 'The disk quota is used up',
    EROFS: 'The disk is read-only',
};
/** An error of a full or read-only disk as one that the user can fix; undefined for any other error. Source: errno(3). */
function diskError(error) {
    const what = diskProblems[error?.code ?? ''];
    if (what === undefined)
        return undefined;
    return new UserError(what, { why: messageOf(error), fix: 'Free up disk space and run again' });
}
/** The message of any thrown value. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Joins parts of a message, each as a sentence with its full stop. Empty parts are left out. */
function joinSentences(parts) {
    return parts
        .filter((part) => part !== undefined && part !== '')
        .map(sentence)
        .join(' ');
}
function sentence(text) {
    const trimmed = (text ?? '').trim();
    return /[.!?:]$/.test(trimmed) || trimmed.includes('\n') ? trimmed : `${trimmed}.`;
}


/***/ }),

/***/ 77792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compileGlob)
/* harmony export */ });
const wildcards = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };
/**
 * Compiles a glob pattern: `*` matches within a folder, `**` across folders, `?` one character; everything else is literal. Unlike
 * Node's `path.matchesGlob`, wildcards match names that start with a dot, and `[` is literal.
 */
function compileGlob(pattern) {
    const source = pattern.replaceAll(/\*\*\/|\*\*|\*|\?|[\\^$.+()[\]{}|]/g, (part) => wildcards[part] ?? `\\${part}`);
    return new RegExp(`^${source}$`);
}


/***/ }),

/***/ 27468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ resolveExistingPrefix),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   TS: () => (/* binding */ relativePosixPath),
/* harmony export */   VF: () => (/* binding */ isKind),
/* harmony export */   nH: () => (/* binding */ isWritable)
/* harmony export */ });
/* unused harmony export isReadable */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/** The relative path from a folder to a path, both absolute, with forward slashes; `.` for the folder itself. */
function relativePosixPath(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
/** Whether a path is the folder or below it. Both absolute. */
function isInside(folder, path) {
    const suffix = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return suffix === '' || (!suffix.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && suffix !== '..' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, suffix) === path);
}
/** The path with symbolic links resolved. If it does not exist, its nearest existing parent is resolved and the rest appended. */
function resolveExistingPrefix(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(resolveExistingPrefix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path));
}
/** Whether a path exists and is a file or a directory, links followed. */
function isKind(path, kind) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return kind === 'file' ? stats?.isFile() === true : stats?.isDirectory() === true;
}
/** Whether this process may read the file or folder. */
function isReadable(path) {
    return isAccessible(path, constants.R_OK);
}
/** Whether this process may write to the file or folder. */
function isWritable(path) {
    return isAccessible(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
}
function isAccessible(path, mode) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, mode);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 80276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ listFirst)
/* harmony export */ });
/** Joins the first items of a list and counts the rest: `a, b, c, d, e and 3 more`. */
function listFirst(items, max = 5, separator = ', ') {
    const shown = items.slice(0, max).join(separator);
    const rest = items.length - max;
    return rest > 0 ? `${shown} and ${rest} more` : shown;
}


/***/ }),

/***/ 71485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ renderDetails),
/* harmony export */   XD: () => (/* binding */ renderCodeBlock),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
/* unused harmony exports renderFilledColumns, escapeHtml */
/**
 * Renders a Markdown table. Cells are plain text, which is shown as it is, with code between backticks: names in it can be no link, image,
 * HTML or emphasis. A cell that is one URL is a link.
 */
function renderTable(head, rows) {
    const row = (cells) => `| ${cells.map(escapeCell).join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
/** Renders a table like `renderTable`, without the columns that are empty in every row. */
function renderFilledColumns(head, rows) {
    const isFilled = (_, index) => rows.length === 0 || rows.some((row) => (row[index] ?? '') !== '');
    return renderTable(head.filter(isFilled), rows.map((row) => row.filter(isFilled)));
}
/** Renders a collapsed block with a title. */
function renderDetails(title, body) {
    return `<details><summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`;
}
/** Renders a fenced code block, with a fence longer than any in the text. */
function renderCodeBlock(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** A code span: a run of backticks up to the next run of the same length. Source: GitHub Flavored Markdown, 6.3. */
const codeSpan = /(?<!`)(`+)(?!`)(?:[^`]|(?!\1(?!`))`+)*?[^`]\1(?!`)/g;
function escapeCell(text) {
    if (/^https?:\/\/[^\s|<>]+$/.test(text))
        return text;
    let cell = '';
    let end = 0;
    for (const match of text.matchAll(codeSpan)) {
        // Only the pipe has a meaning in the code of a table, before the code is found.
        cell += escapeText(text.slice(end, match.index)) + escapeBreaks(match[0], ' ');
        end = match.index + match[0].length;
    }
    return cell + escapeText(text.slice(end));
}
/** Escapes what begins something else than text: HTML, links, images, code and emphasis, also links without brackets. */
function escapeText(text) {
    const escaped = escapeHtml(text)
        .replaceAll(/[\\`[\]*~]/g, '\\$&')
        .replaceAll(/(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])/g, (run) => '\\_'.repeat(run.length))
        .replaceAll('://', '\\://')
        .replaceAll(/www\./gi, (start) => `${start.slice(0, 3)}\\.`)
        // A name such as `icon@2x.png` would be a mail address, whose sign no backslash protects. Source: cmark-gfm, extensions/autolink.c.
        .replaceAll(/(?<=[\w.+-])@(?=[A-Za-z0-9])/g, '@<!-- -->');
    return escapeBreaks(escaped, '<br>');
}
/** Escapes what would end a cell or a row. */
function escapeBreaks(text, lineBreak) {
    return text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, lineBreak);
}


/***/ }),

/***/ 51904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ requireClean),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   bZ: () => (/* binding */ addGitSettings),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* unused harmony exports gitEnv, listChanges */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75689);
/* harmony import */ var _format_list_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(80276);
/* harmony import */ var _process_child_env_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(68234);
/* harmony import */ var _process_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99427);




/**
 * Settings for every call of Git. A clone is not ours: its hooks, its file system monitor and its pager are programs that would run
 * with our credentials, its push settings would push more than we ask for, and its colors and encodings would change what we read.
 * Source: githooks(5); git-config(1).
 */
const ownSettings = {
    'core.hooksPath': '/dev/null',
    'core.fsmonitor': 'false',
    'core.alternateRefsCommand': 'true',
    'color.ui': 'false',
    'color.push': 'false',
    'color.remote': 'false',
    'color.transport': 'false',
    'fetch.recurseSubmodules': 'false',
    'fetch.prune': 'false',
    'gc.auto': '0',
    'i18n.commitEncoding': 'UTF-8',
    'i18n.logOutputEncoding': 'UTF-8',
    'maintenance.auto': 'false',
    'push.followTags': 'false',
    'push.gpgSign': 'false',
    'push.pushOption': '',
    'push.recurseSubmodules': 'no',
};
/**
 * The environment of every call of Git: that of the job without inputs and tokens of the step, and with settings that win over those
 * of the clone, the user and the machine. Prompts are off: a missing credential fails instead of waiting forever.
 */
function gitEnv(env) {
    return { ...addGitSettings((0,_process_child_env_js__WEBPACK_IMPORTED_MODULE_2__/* .envForGit */ .zl)(env), ownSettings), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}
/** Adds settings of Git to an environment. Source: git-config(1), GIT_CONFIG_COUNT. */
function addGitSettings(env, settings) {
    const given = Number(env.GIT_CONFIG_COUNT ?? '0');
    const entries = Object.entries(settings);
    const variables = entries.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${given + index}`, key],
        [`GIT_CONFIG_VALUE_${given + index}`, value],
    ]);
    return { ...env, GIT_CONFIG_COUNT: String(given + entries.length), ...Object.fromEntries(variables) };
}
/** A call of Git whose exit code or binary output matters. All others go through `createGit`. */
async function runGit(run, args, options) {
    return await run('git', args, { ...options, env: gitEnv(options.env) });
}
/** Creates a git bound to a folder. */
function createGit(run, folder, env, options = {}) {
    // What Git prints is data: a list of files whose start is cut off would be taken for the whole list.
    return async (...args) => await (0,_process_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runOk */ .uO)(run, 'git', args, { keepBytes: Infinity, ...options, cwd: folder, env: gitEnv(env) });
}
/** Lists the paths that are changed or untracked; ignored files do not count. */
async function listChanges(git) {
    const status = await git('status', '--porcelain', '-z', '--untracked-files=all', '--no-renames');
    return status
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => ({ path: entry.slice(3), isUntracked: entry.startsWith('??') }));
}
/** Paths that are changed or untracked; ignored files do not count. */
async function changedFiles(git) {
    return (await listChanges(git)).map(({ path }) => path);
}
/** Rejects a working tree with changes: what would be built or released would not be what was committed. */
async function requireClean(git, why) {
    const changed = await changedFiles(git);
    if (changed.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The work tree has changes: ${(0,_format_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listFirst */ .r)(changed)}`, {
        why,
        fix: 'Commit them, or move the step that makes them after this one',
        commandFix: 'Commit or remove them',
    });
}


/***/ }),

/***/ 68234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h7: () => (/* binding */ isStepVariable),
/* harmony export */   i$: () => (/* binding */ withoutInputs),
/* harmony export */   q8: () => (/* binding */ envForProject),
/* harmony export */   zl: () => (/* binding */ envForGit)
/* harmony export */ });
/* unused harmony export envForUserCommand */
/** Inputs, tokens and the files through which a step sends commands to the runner. Source: GitHub "Workflow commands", environment files. */
const stepVariable = /^(INPUT_|STATE_|ACTIONS_)|^GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY|TOKEN)$/;
/** Whether a variable belongs to this step alone, and must not be seen by programs of the project. */
function isStepVariable(name) {
    return stepVariable.test(name);
}
/**
 * The environment for programs of the project, such as hooks, build backends and apps: that of the job, without the variables of this
 * step. Inputs hold keys, and a program that writes to the runner's files sets the outputs and variables of other steps.
 */
function envForProject(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !isStepVariable(name)));
}
/**
 * The environment for a command that an input names: that of the step, with a token that the user may have set for this command,
 * but without the inputs, which hold keys, and without the runner's tokens.
 */
function envForUserCommand(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT_|ACTIONS_.*TOKEN$)/.test(name)));
}
/**
 * The environment for Git: that of the project's programs, which Git may start as filters or credential helpers, with the token that
 * the user may have set for such a helper.
 */
function envForGit(env) {
    const { GITHUB_TOKEN: token } = env;
    return token === undefined ? envForProject(env) : { ...envForProject(env), GITHUB_TOKEN: token };
}
/** An environment without inputs, for every program: none needs them, and other programs of the user could read them there. */
function withoutInputs(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')));
}


/***/ }),

/***/ 38946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ hideStepVariables),
/* harmony export */   dN: () => (/* binding */ revealStepVariables)
/* harmony export */ });
/* unused harmony export hideStepVariablesEarly */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(27468);
/* harmony import */ var _child_env_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(68234);





/** Set in a process that has replaced itself: its own id, which stays the same. Another value was inherited, and says nothing. */
const replacedVariable = 'ELEANOR_REPLACED';
/**
 * Replaces this process by one whose environment holds no variable of the step. Call it before code of the project runs, and before
 * anything has been done: the action starts again, once. Any program of the same user can read the environment with which a process was
 * started (`/proc/<pid>/environ`), and there the inputs hold keys, and other variables tokens and the files of the runner.
 *
 * The variables go to the new process through its standard input: a file without a name, which `revealStepVariables` empties. Does
 * nothing outside a step, and where a process cannot be replaced: on Windows, and before Node.js 22.15.
 */
function hideStepVariables(temp, env = process.env) {
    const { execve } = process;
    const isStep = Object.keys(env).some((name) => name.startsWith('INPUT_'));
    if (!isStep || execve === undefined || process.platform === 'win32' || wasReplaced(env))
        return;
    const variables = Object.entries(env);
    const hidden = variables.filter(([name]) => (0,_child_env_js__WEBPACK_IMPORTED_MODULE_4__/* .isStepVariable */ .h7)(name));
    writeStandardInput(temp, JSON.stringify(Object.fromEntries(hidden)));
    const visible = variables.filter(([name]) => !(0,_child_env_js__WEBPACK_IMPORTED_MODULE_4__/* .isStepVariable */ .h7)(name));
    const args = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
    execve.call(process, process.execPath, args, { ...Object.fromEntries(visible), [replacedVariable]: String(process.pid) });
}
/**
 * Does the same before the context of the action exists. If the temporary folder cannot be used, nothing happens: the context and a later
 * `hideStepVariables` report it.
 */
function hideStepVariablesEarly(env = process.env) {
    const temp = env.RUNNER_TEMP ?? '';
    if (temp === '' || !isWritable(temp))
        return;
    try {
        hideStepVariables(temp, env);
    }
    catch {
        // Such as a full disk.
    }
}
/**
 * Returns the whole environment of the step. In a process that has replaced itself, the variables that clients of the runner's services
 * read are set in `env` again, where no other process sees them; the inputs are not, so that no program inherits them.
 */
function revealStepVariables(env) {
    if (!wasReplaced(env))
        return env;
    const hidden = JSON.parse(readStandardInput());
    for (const [name, value] of Object.entries(hidden))
        if (!name.startsWith('INPUT_'))
            env[name] = value;
    return { ...env, ...hidden };
}
function wasReplaced(env) {
    return env[replacedVariable] === String(process.pid);
}
/** How long another thread may keep the number of standard input, in milliseconds. */
const limitMs = 5000;
/**
 * Makes a file with this text standard input, which a replaced process keeps. The file has lost its name before the text is written.
 *
 * The system opens a file under the lowest number that is free, which another thread may take first, such as the one with which Node.js
 * reads `NODE_EXTRA_CA_CERTS`. It is waited for until that thread has closed its file. Source: open(2).
 */
function writeStandardInput(temp, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, `eleanor-private-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const pause = new Int32Array(new SharedArrayBuffer(4));
    closeStandardInput();
    for (let waited = 0; waited < limitMs; waited++) {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx+', 0o600);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path);
        if (file === 0) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, text);
            return;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        Atomics.wait(pause, 0, 0, 1);
    }
    throw new Error('Standard input could not be replaced, because another thread keeps its number');
}
function closeStandardInput() {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(0);
    }
    catch (error) {
        // Closed already, by an earlier attempt or by who has started this process.
        if (error.code !== 'EBADF')
            throw error;
    }
}
/** Reads and empties the file. It stays open: while its number is free, another thread may take it. */
function readStandardInput() {
    const bytes = Buffer.alloc((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(0).size);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(0, bytes, 0, bytes.length, 0);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(0);
    return bytes.toString('utf8');
}


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseCommandTemplate)
/* harmony export */ });
/* unused harmony export parseArgv */
/** Characters that have a meaning only in a shell. */
const shellSyntax = /[;&|<>`$(){}*?!\n\\]/;
/**
 * Splits a command line into arguments. Single and double quotes work as in a shell; nothing else does, because no shell runs it.
 * Undefined if a quote is not closed, or if shell syntax appears outside of quotes.
 */
function parseArgv(text) {
    const words = [];
    const unmatched = text.trim().replaceAll(/\s*((?:[^\s'"]|'[^']*'|"[^"]*")+)/g, (_, word) => {
        words.push(word);
        return '';
    });
    const unquoted = (word) => word.replaceAll(/'[^']*'|"[^"]*"/g, '');
    if (unmatched.trim() !== '' || words.some((word) => shellSyntax.test(unquoted(word))))
        return undefined;
    return words.map((word) => word.replaceAll(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double ?? ''));
}
/**
 * Splits a command line like `parseArgv`, which may have placeholders such as `{version}`: their braces are no shell syntax. They stay in
 * the words. Undefined for an empty text, too.
 */
function parseCommandTemplate(text) {
    const words = parseArgv(text.replaceAll(/\{([\w-]+)\}/g, '\u0001$1\u0002'));
    const [program, ...args] = words?.map((word) => word.replaceAll('\u0001', '{').replaceAll('\u0002', '}')) ?? [];
    return program === undefined || program === '' ? undefined : [program, ...args];
}


/***/ }),

/***/ 99427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ji: () => (/* binding */ createRunner),
  fM: () => (/* binding */ lastLine),
  uO: () => (/* binding */ runOk)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./.work/compiled/shared/src/errors.js
var errors = __nccwpck_require__(75689);
// EXTERNAL MODULE: ./.work/compiled/shared/src/process/child-env.js
var child_env = __nccwpck_require__(68234);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __nccwpck_require__(46466);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/inherited-pipe.js
/**
 * Closes a pipe that another process still holds open after the program has ended, such as a daemon that the program started: reading
 * it would never end. The pipe is closed only when it is empty, so everything that the program wrote is read first. The stream is then
 * destroyed, which its reader sees as a premature close.
 */
function releasePipe(stream, intervalMs = 500) {
    if (stream === null || stream.closed)
        return;
    const destroyIfEmpty = () => {
        if (stream.readableLength === 0)
            stream.destroy();
    };
    // The check runs one turn of the event loop after the timer, so that data that arrived while we were busy has been read.
    const timer = setInterval(() => void setImmediate(destroyIfEmpty), intervalMs);
    stream.once('close', () => clearInterval(timer));
}
/** Whether a reader failed only because `releasePipe` closed its pipe. */
function isReleasedPipeError(error) {
    return error?.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __nccwpck_require__(46193);
;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/output-tail.js

const maxLineLength = 64 * 1024;
/** Keeps the last `keepBytes` bytes. `onLine` gets every line (cut at 64 KiB) as it arrives. */
function createOutputTail(keepBytes, onLine) {
    const chunks = [];
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let kept = 0;
    let dropped = 0;
    let partialLine = '';
    const emitLines = (text, isEnd) => {
        if (onLine === undefined)
            return;
        const lines = (partialLine + text).split('\n');
        partialLine = isEnd ? '' : (lines.pop() ?? '').slice(0, maxLineLength);
        for (const line of lines)
            if (!isEnd || line !== '')
                onLine(line.slice(0, maxLineLength).replace(/\r$/, ''));
    };
    return {
        push(chunk) {
            if (onLine !== undefined)
                emitLines(decoder.write(chunk), false);
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
                emitLines(decoder.end(), true);
            const all = Buffer.concat(chunks);
            const cut = Math.max(0, all.length - keepBytes);
            const note = dropped + cut > 0 ? `[${dropped + cut} bytes of earlier output left out]\n` : '';
            return note + all.subarray(cut).toString('utf8');
        },
    };
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/child-output.js



/** Reads one stream of a child to its end and returns the kept part as text. */
async function collectOutput(stream, name, output, options) {
    const { onLine, show = false, showBytes = Infinity } = options;
    const tail = createOutputTail(options.keepBytes ?? 8 * 1024 * 1024, onLine && ((line) => onLine(line, name)));
    if (stream === null)
        return '';
    let remaining = showBytes;
    const display = async (bytes) => {
        if (remaining > 0 && !output.writeUntrusted(bytes.subarray(0, remaining)))
            await output.drained();
        remaining -= bytes.length;
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
        if (!isReleasedPipeError(error))
            throw error;
    }
    if (remaining < 0)
        output.writeUntrusted(`\n[${-remaining} bytes of further output left out]\n`);
    return tail.text();
}
/** Copies one stream of a child into another stream. That the target closes early is not an error of the child. */
async function pipeOutput(stream, into) {
    if (stream !== null)
        await (0,promises_.pipeline)(stream, into, { end: false }).catch(() => undefined);
    into.end();
    return '';
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/failure-reason.js
/** What Git says after every failure of a connection. Source: git, connect.c, `die_initial_contact`. */
const connectionAdvice = /\n*(?:fatal: )?Could not read from remote repository\.\s+Please make sure you have the correct access rights\s+and the repository exists\.\s*$/;
/** Why a program failed, as its output says: the last line, or the one before the advice that Git adds to it. */
function findFailureReason(output) {
    const text = output.trim();
    const cause = text.replace(connectionAdvice, '').trim();
    if (cause !== '')
        return cause.split('\n').at(-1) ?? '';
    return text === '' ? '' : 'Could not read from the remote repository: it does not exist, or you have no access';
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/process-group.js
/** Sends SIGTERM to the child's process group, and SIGKILL if the child has not exited within the grace time. */
function stopGroup(child, graceMs) {
    killGroup(child, 'SIGTERM');
    const timer = setTimeout(() => killGroup(child, 'SIGKILL'), graceMs);
    child.once('exit', () => clearTimeout(timer));
}
/** Sends a signal to the process group that the child leads. On Windows, which has no groups, only to the child. */
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
        // ESRCH: no process is left in the group.
        if (error.code !== 'ESRCH')
            throw error;
    }
}

;// CONCATENATED MODULE: ./.work/compiled/shared/src/process/runner.js







const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
/**
 * Creates the process runner of one action run. Each child leads its own process group. Cancelling or a timeout sends SIGTERM to the
 * group, and SIGKILL after the grace time. What remains of the group after its leader has ended is killed, so that no run leaves a
 * process behind. A process that left the group is not waited for, even if it keeps the output open.
 */
function createRunner({ output, signal, graceMs = 2000, extraEnv }) {
    return async (command, args, options = {}) => {
        const { ignoreCancellation = false, into, timeoutMs } = options;
        if (!ignoreCancellation)
            signal.throwIfAborted();
        const started = performance.now();
        const child = (0,external_node_child_process_namespaceObject.spawn)(command, args, {
            cwd: options.cwd,
            env: { ...(0,child_env/* withoutInputs */.i$)(options.env ?? process.env), ...extraEnv },
            detached: process.platform !== 'win32',
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        let timedOut = false;
        const stop = () => stopGroup(child, graceMs);
        const onTimeout = () => {
            timedOut = true;
            stop();
        };
        let timer;
        if (!ignoreCancellation)
            signal.addEventListener('abort', stop, { once: true });
        options.stop?.addEventListener('abort', stop, { once: true });
        try {
            void writeInput(child, options.input).then(() => {
                const isRunning = child.exitCode === null && child.signalCode === null;
                if (timeoutMs !== undefined && isRunning)
                    timer = setTimeout(onTimeout, timeoutMs);
            });
            const reading = [
                into === undefined ? collectOutput(child.stdout, 'stdout', output, options) : pipeOutput(child.stdout, into),
                collectOutput(child.stderr, 'stderr', output, options),
            ];
            const code = await waitForExit(child, command);
            for (const stream of [child.stdout, child.stderr])
                releasePipe(stream);
            const [stdout, stderr] = await Promise.all(reading);
            if (!ignoreCancellation)
                signal.throwIfAborted();
            return { code, stdout, stderr, timedOut, seconds: (performance.now() - started) / 1000 };
        }
        finally {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
            options.stop?.removeEventListener('abort', stop);
        }
    };
}
/** Runs a program that must succeed and returns its standard output without the final newline. */
async function runOk(run, command, args, options = {}) {
    const result = await run(command, args, options);
    if (result.code === 0 && !result.timedOut)
        return result.stdout.trimEnd();
    const name = [command, ...args.slice(0, 1)].join(' ');
    const reason = result.timedOut
        ? `it took longer than ${Math.round((options.timeoutMs ?? 0) / 1000)} s`
        : findFailureReason(result.stderr.trim() || result.stdout);
    throw new errors/* UserError */.yo(`\`${name}\` failed with exit code ${result.code}`, reason === '' ? {} : { why: reason });
}
/** The last line that a program printed: usually the reason why it failed. */
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}
async function writeInput(child, input) {
    // A child may end without reading its input, which gives EPIPE here; its exit code decides.
    child.stdin?.on('error', () => undefined);
    try {
        child.stdin?.end(await input);
    }
    catch {
        child.stdin?.end();
    }
}
async function waitForExit(child, command) {
    return await new Promise((resolve, reject) => {
        child.once('error', (error) => reject(startError(command, error)));
        child.once('exit', (code, signal) => {
            killGroup(child, 'SIGKILL');
            resolve(code ?? 128 + ((signal && signalNumbers[signal]) ?? 0));
        });
    });
}
function startError(command, error) {
    return error.code === 'ENOENT'
        ? new errors/* UserError */.yo(`${command} was not found`, { fix: 'Install it or put it on PATH' })
        : new errors/* UserError */.yo(`${command} could not be started`, { why: error.message });
}


/***/ }),

/***/ 18330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ localPart),
/* harmony export */   Qj: () => (/* binding */ normalizeVersion)
/* harmony export */ });
/* unused harmony export isSameVersion */
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99687);

/**
 * Normalizes a version, such as `v1.0-RC.1` to `1.0rc1`; undefined if it is not a version. Trailing zeros are kept, because
 * `1.0` and `1.0.0` name different files and tags. Source: PEP 440, "Normalization".
 */
function normalizeVersion(text) {
    const version = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(text.trim());
    // Numbers of 16 digits or more are rejected, because the library does not hold them exactly.
    if (version === null || /\d{16}/.test(text))
        return undefined;
    // Put together here, because the library's own normal form has `+a,1` for `+a.1`.
    return version.public + (version.local === null ? '' : `+${version.local}`);
}
/**
 * Whether two normalized versions are equal: `1.4` equals `1.4.0`, because a shorter release is padded with zeros, but
 * `1.4+a` does not equal `1.4`. Source: PEP 440, "Version matching" and "Final releases".
 */
function isSameVersion(one, other) {
    return eq(one, other);
}
/** The local part of a normalized version, such as `cu121` of `2.1.0+cu121`. */
function localPart(version) {
    return /\+(.+)$/.exec(version)?.[1];
}


/***/ }),

/***/ 86946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withRetry)
/* harmony export */ });
/* harmony import */ var _concurrency_sleep_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59759);

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
            await (0,_concurrency_sleep_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .y)(delayMs, policy.signal);
        }
    }
}


/***/ }),

/***/ 22876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ getExecOutput)
});

// UNUSED EXPORTS: exec

// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(13193);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(24434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(42613);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

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
