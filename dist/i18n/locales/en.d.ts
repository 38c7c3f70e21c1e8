declare const _default: {
    readonly dir: "ltr";
    readonly loading: "Loading the comparison…";
    readonly loaded: "Comparison loaded: {title}";
    readonly pick: "The panel’s pick: {tool}.";
    readonly tie: "The panel is tied.";
    readonly noPick: "No panel pick yet: votes are still missing.";
    readonly sponsoredTool: "{tool} (sponsored)";
    readonly counts: {
        readonly one: "{ship} of {n} reviewer would ship it; {otherShip} of {otherN} would ship {other}.";
        readonly other: "{ship} of {n} reviewers would ship it; {otherShip} of {otherN} would ship {other}.";
    };
    readonly tieCounts: {
        readonly one: "{ship} of {n} reviewer would ship each of them.";
        readonly other: "{ship} of {n} reviewers would ship each of them.";
    };
    readonly toolCounts: {
        readonly one: "{ship} of {n} reviewer would ship {tool}.";
        readonly other: "{ship} of {n} reviewers would ship {tool}.";
    };
    readonly shipOnly: {
        readonly one: "{reviewers} would ship only {tool}.";
        readonly other: "{reviewers} would ship only {tool}.";
    };
    readonly leans: "Mean scores lean to {tool}: {a} against {b} of {max}.";
    readonly level: "Mean scores are equal: {a} of {max}.";
    readonly eachBest: "What each is best for may decide it.";
    readonly unanimous: "Unanimous.";
    readonly oneVoteTies: "One changed vote would make it a tie.";
    readonly oneVoteTurns: "One changed vote would reverse the pick.";
    readonly fewReviews: {
        readonly one: "Only {n} review per tool.";
        readonly other: "Only {n} reviews per tool.";
    };
    readonly fewReviewsOf: {
        readonly one: "Only {n} review of {tool}.";
        readonly other: "Only {n} reviews of {tool}.";
    };
    readonly line: "The panel’s pick is {tool}: {counts}";
    readonly lineTie: "The panel is tied between {tool} and {other}: {counts}";
    readonly changed: "Since this page was written: {list}";
    readonly change: "{tool}: {nowShip} ship, {nowSkip} skip (was {ship} and {skip})";
    readonly ship: "Ship";
    readonly skip: "Skip";
    readonly split: "Split";
    readonly picked: "Panel’s pick";
    readonly sponsored: "Sponsored";
    readonly bestFor: "Best for";
    readonly panel: "Panel ship";
    readonly shippers: {
        readonly one: "{ship} of {n} would ship it";
        readonly other: "{ship} of {n} would ship it";
    };
    readonly community: "Community ship";
    readonly votes: {
        readonly one: "{ship} of {n} vote";
        readonly other: "{ship} of {n} votes";
    };
    readonly price: "Entry price";
    readonly noVotes: "no votes yet";
    readonly about: "About {tool}";
    readonly decision: "What sets them apart";
    readonly criterion: "Criterion";
    readonly pricing: "Full pricing";
    readonly both: "Both";
    readonly pair: "{label}: {value}";
    readonly yes: "Yes";
    readonly no: "No";
    readonly notGiven: "not given";
    readonly scorecard: {
        readonly one: "What the reviewer says";
        readonly other: "What the {n} reviewers say";
    };
    readonly openAll: "Open all";
    readonly closeAll: "Close all";
    readonly wholeQuotes: "whole quotes";
    readonly saysShip: "ship";
    readonly saysSkip: "skip";
    readonly reviewOf: "{reviewer} on {tool}: {verdict}";
    readonly scoredReviewOf: "{reviewer} on {tool}: {verdict}, {score} of {max}";
    readonly notReviewed: "{reviewer} did not review {tool}.";
    readonly scores: "Scores from 0 to {max}";
    readonly scoresOf: "{reviewer}: {a} for {tool}, {b} for {other}";
    readonly quoted: "“{text}”";
    readonly copyLink: "Copy link";
    readonly copyQuote: "Copy quote";
    readonly copyMarkdown: "Copy as Markdown";
    readonly copied: "Copied";
    readonly method: "How the panel judges";
    readonly updated: "Updated {date}";
    readonly source: "Source: {publisher}";
    readonly full: "Full comparison";
    readonly newTab: "opens in a new tab";
    readonly retry: "Try again";
    readonly failedMissing: "This comparison was not found.";
    readonly failedNetwork: "The comparison could not be loaded.";
    readonly failedBroken: "This comparison cannot be shown.";
};
export default _default;
