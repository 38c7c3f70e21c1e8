// French: ship and skip are “à adopter” and “à écarter”; “avis” and “voix” are alike in singular
// and plural. No “de” or “que” stands before a name, since it would be “d’” before a vowel.
// Counts have no verb, which would have to agree with {ship}.
// A narrow no-break space stands before a colon or semicolon and within quotation marks, as French
// typography wants it.
import type { Strings } from '../strings.js';

export default {
  dir: 'ltr',
  loading: 'Chargement du comparatif…',
  loaded: 'Comparatif chargé\u202f: {title}',

  pick: 'Le choix du jury\u202f: {tool}.',
  tie: 'Jury à égalité.',
  noPick: 'Pas de choix du jury\u202f: il manque encore des votes.',
  sponsoredTool: '{tool} (sponsorisé)',
  counts: {
    one: '{ship} avis sur {n} pour l’adoption\u202f; {otherShip} sur {otherN} pour {other}.',
    many: '{ship} avis sur {n} pour l’adoption\u202f; {otherShip} sur {otherN} pour {other}.',
    other: '{ship} avis sur {n} pour l’adoption\u202f; {otherShip} sur {otherN} pour {other}.',
  },
  tieCounts: {
    one: '{ship} avis sur {n} pour l’adoption dans les deux cas.',
    many: '{ship} avis sur {n} pour l’adoption dans les deux cas.',
    other: '{ship} avis sur {n} pour l’adoption dans les deux cas.',
  },
  toolCounts: {
    one: '{ship} avis sur {n} pour adopter {tool}.',
    many: '{ship} avis sur {n} pour adopter {tool}.',
    other: '{ship} avis sur {n} pour adopter {tool}.',
  },
  shipOnly: {
    one: '{reviewers} adopterait seulement {tool}.',
    many: '{reviewers} adopteraient seulement {tool}.',
    other: '{reviewers} adopteraient seulement {tool}.',
  },
  leans: 'La moyenne des notes penche pour {tool}\u202f: {a} contre {b} sur {max}.',
  level: 'La moyenne des notes est la même\u202f: {a} sur {max}.',
  eachBest: 'L’usage idéal de chacun peut faire la différence.',
  unanimous: 'À l’unanimité.',
  oneVoteTies: 'Un seul vote différent mènerait à l’égalité.',
  oneVoteTurns: 'Un seul vote différent inverserait le résultat.',
  fewReviews: {
    one: 'Seulement {n}\u00a0avis par outil.',
    many: 'Seulement {n} d’avis par outil.',
    other: 'Seulement {n}\u00a0avis par outil.',
  },
  fewReviewsOf: {
    one: 'Seulement {n}\u00a0avis sur {tool}.',
    many: 'Seulement {n} d’avis sur {tool}.',
    other: 'Seulement {n}\u00a0avis sur {tool}.',
  },
  line: 'Le choix du jury est {tool}\u202f: {counts}',
  lineTie: 'Jury à égalité entre {tool} et {other}\u202f: {counts}',
  changed: 'Depuis la rédaction de cette page\u202f: {list}',
  change: '{tool}\u202f: {nowShip} à adopter, {nowSkip} à écarter (avant {ship} et {skip})',

  ship: 'À adopter',
  skip: 'À écarter',
  split: 'Avis partagés',
  picked: 'Choix du jury',
  sponsored: 'Sponsorisé',
  bestFor: 'Idéal pour',
  panel: 'Adoption (jury)',
  shippers: {
    one: '{ship}\u00a0sur\u00a0{n} pour l’adoption',
    many: '{ship}\u00a0sur\u00a0{n} pour l’adoption',
    other: '{ship}\u00a0sur\u00a0{n} pour l’adoption',
  },
  community: 'Adoption (public)',
  votes: {
    one: '{ship}\u00a0voix sur\u00a0{n}',
    many: '{ship}\u00a0voix sur\u00a0{n}',
    other: '{ship}\u00a0voix sur\u00a0{n}',
  },
  price: 'Prix d’entrée',
  noVotes: 'pas encore de votes',
  about: 'En savoir plus sur {tool}',

  decision: 'Ce qui les distingue',
  criterion: 'Critère',
  pricing: 'Tous les tarifs',
  both: 'En commun',
  pair: '{label}\u202f: {value}',
  yes: 'Oui',
  no: 'Non',
  notGiven: 'non précisé',

  scorecard: {
    one: 'Ce que dit le jury',
    many: 'Ce que disent les {n} de membres du jury',
    other: 'Ce que disent les {n} membres du jury',
  },
  openAll: 'Tout ouvrir',
  closeAll: 'Tout fermer',
  wholeQuotes: 'citations complètes',
  saysShip: 'à adopter',
  saysSkip: 'à écarter',
  reviewOf: '{reviewer} sur {tool}\u202f: {verdict}',
  scoredReviewOf: '{reviewer} sur {tool}\u202f: {verdict}, {score} sur {max}',
  notReviewed: '{reviewer} n’a pas évalué {tool}.',
  scores: 'Notes de 0 à {max}',
  scoresOf: '{reviewer}\u202f: {a} pour {tool}, {b} pour {other}',
  quoted: '«\u202f{text}\u202f»',
  copyLink: 'Copier le lien',
  copyQuote: 'Copier la citation',
  copyMarkdown: 'Copier en Markdown',
  copied: 'Copié',

  method: 'Comment le jury évalue',
  updated: 'Mis à jour le {date}',
  source: 'Source\u202f: {publisher}',
  full: 'Comparatif complet',
  newTab: 's’ouvre dans un nouvel onglet',
  retry: 'Réessayer',
  failedMissing: 'Ce comparatif est introuvable.',
  failedNetwork: 'Impossible de charger le comparatif.',
  failedBroken: 'Impossible d’afficher ce comparatif.',
} satisfies Strings;
