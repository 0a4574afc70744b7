/**
 * Lists the ways in which programs write a text into other texts: in URLs, JSON, XML and HTML, as words of a shell or of Python, and in
 * files with settings. The text itself is among them.
 */
export function encodeText(text: string): string[] {
  const forms = [text, ...percentForms(text), ...jsonForms(text), ...markupForms(text), ...quotedForms(text)]
  return [...new Set([...forms, text.replaceAll(/\r?\n/g, '\r\n')])]
}

/**
 * Characters that stay as they are in a URL, besides letters and digits: RFC 3986, "unreserved"; Python, `quote`; ECMAScript,
 * `encodeURIComponent` and `encodeURI`; WHATWG URL, "application/x-www-form-urlencoded" and "userinfo percent-encode set"; Go, net/url,
 * "encodeUserPassword".
 */
const keptInUrls = ['-._~', '-._~/', "-_.!~*'()", "-_.!~*'();/?:@&=+$,#", '*-._', "!$%&'()*+,-._~", '-_.~$&+,;=']

function percentForms(text: string): string[] {
  const upper = keptInUrls.map((kept) => percentEncode(text, kept))
  // In a form, a space is a plus sign.
  const forms = [...upper, ...upper.map((form) => form.replaceAll('%20', '+'))]
  return [...forms, ...forms.map((form) => form.replaceAll(/%[\dA-F]{2}/g, (code) => code.toLowerCase()))]
}

function percentEncode(text: string, kept: string): string {
  return Array.from(text, (character) => {
    if (/[A-Za-z\d]/.test(character) || kept.includes(character)) return character
    return Array.from(Buffer.from(character), (byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('')
  }).join('')
}

/**
 * JSON as ECMAScript writes it; as Go does, which the configuration of an image is from; as Python does, with ASCII alone; as PHP does;
 * and JSON in JSON, such as a step of the history that writes JSON.
 */
function jsonForms(text: string): string[] {
  const plain = jsonEncode(text)
  const ascii = escapeCharacters(plain, /[\u007f-\uffff]/g)
  const asGo = (form: string) => escapeCharacters(form, /[&<>\u2028\u2029]/g)
  const asPhp = (form: string) => form.replaceAll('/', '\\/')
  const once = [plain, asGo(plain), ascii, asPhp(ascii), asPhp(plain)]
  return [...once, ...once.flatMap((form) => [jsonEncode(form), asGo(jsonEncode(form))])]
}

function jsonEncode(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

function escapeCharacters(text: string, characters: RegExp): string {
  return text.replaceAll(characters, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** XML and HTML: `&`, `<` and `>` are always escaped, quotes in one of several ways. */
function markupForms(text: string): string[] {
  const body = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const double = [body, body.replaceAll('"', '&quot;'), body.replaceAll('"', '&#34;')]
  return double.flatMap((form) => [form, ...['&#39;', '&#x27;', '&apos;'].map((single) => form.replaceAll("'", single))])
}

/** Words of a shell, literals of Python, strings of YAML and SQL, and files that double the character which begins a variable. */
function quotedForms(text: string): string[] {
  const backslashes = text.replaceAll('\\', '\\\\')
  const literal = backslashes.replaceAll('\n', '\\n').replaceAll('\t', '\\t')
  return [
    text.replaceAll("'", "'\\''"),
    text.replaceAll("'", `'"'"'`),
    text.replaceAll("'", "''"),
    text.replaceAll(/[^\w@%+=:,./~#\n\u0080-\uffff-]/g, '\\$&'),
    text.replaceAll(/[\\"$`]/g, '\\$&'),
    backslashes,
    literal,
    literal.replaceAll("'", "\\'"),
    text.replaceAll('%', '%%'),
    // Quoted-printable, as in mail. Source: RFC 2045, section 6.7.
    text.replaceAll('=', '=3D'),
    text.replaceAll('$', '$$$$'),
  ]
}
