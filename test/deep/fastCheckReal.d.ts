declare module 'fast-check/real' {
  export * from 'fast-check';
}
