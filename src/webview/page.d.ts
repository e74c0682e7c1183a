/** What VS Code gives to the script of a webview, and what the bundler takes besides scripts. */
declare function acquireVsCodeApi(): {
  readonly postMessage: (message: unknown) => void;
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
};

declare module '*.css';
