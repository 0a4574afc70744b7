import type { Arg } from 'dockerfile-ast'
import type { Platform } from '../inputs/platforms.js'
import { ownPlatform } from '../inputs/platforms.js'

/** Names and defaults of an ARG. The library takes `ARG A B=1` for one name, as `ENV` once was written. */
export function declared(instruction: Arg): (readonly [string, string | undefined])[] {
  const properties = instruction.getProperties()
  const words = instruction.getPropertyArguments().map((word) => word.getValue())
  if (properties.length === words.length)
    return properties.map((property) => [property.getName(), property.getValue() ?? undefined])
  return words.map((word) => {
    const [, name = word, value] = /^([^=]*)=(.*)$/s.exec(word) ?? []
    return [name, value?.replace(/^(["'])(.*)\1$/s, '$2')]
  })
}

/** The values that the builder gives by itself. Source: Docker "Dockerfile reference", automatic platform ARGs. */
export function platformArgs(target: Platform): Map<string, string> {
  const of = (side: string, platform: Platform) => {
    const [os = '', architecture = '', variant = ''] = platform.split('/')
    return [
      [`${side}PLATFORM`, platform],
      [`${side}OS`, os],
      [`${side}ARCH`, architecture],
      [`${side}VARIANT`, variant],
    ] as const
  }
  return new Map([...of('TARGET', target), ...of('BUILD', ownPlatform())])
}
