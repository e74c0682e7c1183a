/** What of jsonld the tests use; it comes without types. */
declare module 'jsonld' {
  interface Options {
    readonly base: string;
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<unknown>;
  }
  const jsonld: { readonly toRDF: (document: unknown, options: Options) => Promise<unknown> };
  export default jsonld;
}
