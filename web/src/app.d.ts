import '@sveltejs/adapter-node';
import type { ProblemCode } from '../../problems/catalogue.ts';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** Code of the problem when the API named one. */
      code?: ProblemCode;
    }
    interface Locals {
      theme: Theme;
    }
  }
  /** Version of the product. */
  const __VERSION__: string;
  /** Colours of the pages: as the machine says, or as the person chose. */
  type Theme = 'auto' | 'light' | 'dark';
}

export {};
