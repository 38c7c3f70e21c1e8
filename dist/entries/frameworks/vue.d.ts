// Types of <verdict-compare> in templates, Vue 3. It has no code: import type {} from
// 'verdict-compare/vue'
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { VerdictEventMap } from '../../index.js';
import type { VerdictAttributes } from './attributes.js';

export {}; // nothing of what follows is

type Pascal<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Pascal<Tail>}`
  : Capitalize<Name>;
type Listeners = {
  [Name in keyof VerdictEventMap as `on${Pascal<Name>}`]?: (event: VerdictEventMap[Name]) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'verdict-compare': new () => {
      $props: VerdictAttributes & Listeners & HTMLAttributes & ReservedProps;
    };
  }
}
