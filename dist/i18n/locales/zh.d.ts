declare const _default: {
    dir: string;
    loading: string;
    loaded: string;
    pick: string;
    tie: string;
    noPick: string;
    sponsoredTool: string;
    counts: {
        other: string;
    };
    tieCounts: {
        other: string;
    };
    toolCounts: {
        other: string;
    };
    shipOnly: {
        other: string;
    };
    leans: string;
    level: string;
    eachBest: string;
    unanimous: string;
    oneVoteTies: string;
    oneVoteTurns: string;
    fewReviews: {
        other: string;
    };
    fewReviewsOf: {
        other: string;
    };
    line: string;
    lineTie: string;
    changed: string;
    change: string;
    ship: string;
    skip: string;
    split: string;
    picked: string;
    sponsored: string;
    bestFor: string;
    panel: string;
    shippers: {
        other: string;
    };
    community: string;
    votes: {
        other: string;
    };
    price: string;
    noVotes: string;
    about: string;
    decision: string;
    criterion: string;
    pricing: string;
    both: string;
    pair: string;
    yes: string;
    no: string;
    notGiven: string;
    scorecard: {
        other: string;
    };
    openAll: string;
    closeAll: string;
    wholeQuotes: string;
    saysShip: string;
    saysSkip: string;
    reviewOf: string;
    scoredReviewOf: string;
    notReviewed: string;
    scores: string;
    scoresOf: string;
    quoted: string;
    copyLink: string;
    copyQuote: string;
    copyMarkdown: string;
    copied: string;
    method: string;
    updated: string;
    source: string;
    full: string;
    newTab: string;
    retry: string;
    failedMissing: string;
    failedNetwork: string;
    failedBroken: string;
};
export default _default;
