import type { InputGroup } from '#shared/input-definitions.js'
import { imageInputs } from '../../action-build-images/src/inputs/input-definitions.js'
import { wheelInputs } from '../../action-build-wheel/src/inputs/input-definitions.js'
import { requirementsInputs } from '../../action-compile-reqs/src/inputs/input-definitions.js'
import { releaseInputs } from '../../action-release/src/inputs/input-definitions.js'

/** The definitions of the inputs, by action. */
export const inputGroups: Readonly<Record<string, InputGroup>> = {
  'action-compile-reqs': requirementsInputs,
  'action-build-wheel': wheelInputs,
  'action-build-images': imageInputs,
  'action-release': releaseInputs,
}
