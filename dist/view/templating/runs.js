/** Elements that one text may make; a document with thousands would hold up the page. */
const MAX_ELEMENTS = 50;
/** What no plain text holds: a code span, or a name that `isolate` has marked. */
const MARKUP = /[`\u2068]/;
const SPANS = /(`[^`]+`|\u2068[^\u2068\u2069]*\u2069)/;
/** A code span in which there is something to be seen. */
const CODE = /^`\s*[^`\s][^`]*`$/;
/** Splits a text at its code spans and isolated names. Nothing is ever parsed as HTML. */
function runsOf(text) {
    let room = MAX_ELEMENTS;
    const split = (part) => {
        const runs = [];
        let plain = '';
        const endPlain = () => {
            if (plain)
                runs.push(plain);
            plain = '';
        };
        part.split(SPANS).forEach((piece, i) => {
            const isSpan = i % 2 && room > 0; // what the pattern finds stands at the odd places
            const isCode = CODE.test(piece);
            if (isSpan && (isCode || piece[0] === '\u2068')) {
                room--;
                endPlain();
                const inner = piece.slice(1, -1);
                runs.push(isCode ? { tag: 'code', runs: [inner] } : { tag: 'bdi', runs: split(inner) });
            }
            else {
                plain += piece;
            }
        });
        endPlain();
        return runs;
    };
    return split(text);
}

export { MARKUP, runsOf };
