import type { recordFaults as vi } from '../vi/record';

/** Why a stored result cannot be read. */
export const recordFaults: typeof vi = {
  'not-a-record': ({ received }) => `This is no stored result of ocop: got ${received}`,
  'unknown-record-version': ({ received, expected }) =>
    `Records of version ${received} cannot be read: it is a whole number from 0 to ${expected}; update the library for newer ones`,
  'unknown-edition': ({ received, expected }) => `There is no edition "${received}"; choose one of: ${expected.join(', ')}`,
  'unknown-result': ({ received, expected }) => `There is no result "${received}"; choose one of: ${expected.join(', ')}`,
  'record-field': ({ at, received, expected }) => `The record, ${at}: it says ${received}, where ${expected} is wanted`,
  'record-disagrees': ({ at, received, expected }) =>
    `The record does not agree at ${at}: it says ${received}, where the rest of it or the law gives ${expected}`,
};
