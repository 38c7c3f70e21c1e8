/** What stands in a comparison's place while it loads, as high as that will be (`--_h`). */
export declare const placeholder: string;
