import type { Arg } from 'dockerfile-ast'
import type { Platform } from '../inputs/platforms.js'
import { hostPlatform } from '../inputs/platforms.js'

/** Names and defaults of an `ARG`, as written: quotes and variables are not resolved. `escape` is that of the Dockerfile. */
export function parseArgDeclarations(instruction: Arg, escape: string): (readonly [string, string | undefined])[] {
  const continuation = new RegExp(`[${escape === '\\' ? '\\\\' : escape}][ \\t]*\\r?\\n(?:[ \\t]*(?:#.*)?\\r?\\n)*`, 'g')
  return instruction.getPropertyArguments().map((word) => {
    const text = word.getValue().replaceAll(continuation, '')
    const [, name = text, value] = /^([^=]*)=(.*)$/s.exec(text) ?? []
    return [name, value]
  })
}

/** The arguments that the builder sets itself. Source: Docker "Dockerfile reference", automatic platform ARGs. */
export function platformArgs(target: Platform): Map<string, string> {
  return new Map([...argsFor('TARGET', target), ...argsFor('BUILD', hostPlatform())])
}

function argsFor(side: 'TARGET' | 'BUILD', platform: Platform): [string, string][] {
  const [os = '', architecture = '', variant = ''] = platform.split('/')
  return [
    [`${side}PLATFORM`, platform],
    [`${side}OS`, os],
    [`${side}ARCH`, architecture],
    [`${side}VARIANT`, variant],
  ]
}
