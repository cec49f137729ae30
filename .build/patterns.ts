// Built only to give ts-pattern a file of its own: a bundler leaves the file out where nothing is explained in words, which
// it could not do with a part of a file, since ts-pattern does work when loaded.
export { match } from 'ts-pattern';
