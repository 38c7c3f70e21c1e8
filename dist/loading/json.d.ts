/**
 * @param where The place of the text, as the message begins.
 * @throws {VerdictError} `json`.
 */
export declare function parseJson(text: string, where: string): unknown;
