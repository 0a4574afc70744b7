import type { Arg } from 'dockerfile-ast'
import type { Platform } from '../inputs/platforms.js'
import { hostPlatform } from '../inputs/platforms.js'

/** Names and defaults of an `ARG`. The library reads `ARG A B=1` as a single name, like the old form of `ENV`. */
export function parseArgDeclarations(instruction: Arg): (readonly [string, string | undefined])[] {
  const properties = instruction.getProperties()
  const words = instruction.getPropertyArguments().map((word) => word.getValue())
  if (properties.length === words.length)
    return properties.map((property) => [property.getName(), property.getValue() ?? undefined])
  return words.map((word) => {
    const [, name = word, value] = /^([^=]*)=(.*)$/s.exec(word) ?? []
    return [name, value?.replace(/^(["'])(.*)\1$/s, '$2')]
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
