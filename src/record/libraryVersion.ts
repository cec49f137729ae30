/**
 * @vi Phiên bản của thư viện.
 *
 * The version of this library, as in its package; a test compares the two.
 */
export const libraryVersion = '0.1.0';
