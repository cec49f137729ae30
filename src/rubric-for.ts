/**
 * The criteria set of any edition and product set, loaded while a program runs.
 *
 * @packageDocumentation
 */

export { rubricFor } from './in-force/rubricFor';
export type { NoRubric } from './in-force/rubricFor';
