// Portuguese of both shores: ship and skip are “adotar” and “dispensar”; what only one side says is
// avoided (“Carregando”, “A carregar”; “aba”, “separador”).
// After whole millions, which are “many”, a noun takes “de”.
// Counts have no verb, which would have to agree with {ship}.
import type { Strings } from '../strings.js';

export default {
  dir: 'ltr',
  loading: 'Aguarde a comparação…',
  loaded: 'Comparação pronta: {title}',

  pick: 'A escolha do júri: {tool}.',
  tie: 'Empate no júri.',
  noPick: 'Sem escolha do júri: ainda faltam votos.',
  sponsoredTool: '{tool} (patrocinado)',
  counts: {
    one: '{ship} de {n} voto do júri pela adoção; {otherShip} de {otherN} pela adoção de {other}.',
    many: '{ship} de {n} de votos do júri pela adoção; {otherShip} de {otherN} pela adoção de {other}.',
    other:
      '{ship} de {n} votos do júri pela adoção; {otherShip} de {otherN} pela adoção de {other}.',
  },
  tieCounts: {
    one: '{ship} de {n} voto do júri pela adoção nos dois casos.',
    many: '{ship} de {n} de votos do júri pela adoção nos dois casos.',
    other: '{ship} de {n} votos do júri pela adoção nos dois casos.',
  },
  toolCounts: {
    one: '{ship} de {n} voto do júri pela adoção de {tool}.',
    many: '{ship} de {n} de votos do júri pela adoção de {tool}.',
    other: '{ship} de {n} votos do júri pela adoção de {tool}.',
  },
  shipOnly: {
    one: '{reviewers} adotaria apenas {tool}.',
    many: '{reviewers} adotariam apenas {tool}.',
    other: '{reviewers} adotariam apenas {tool}.',
  },
  leans: 'A média das pontuações favorece {tool}: {a} contra {b} de {max}.',
  level: 'A média das pontuações é a mesma: {a} de {max}.',
  eachBest: 'O uso ideal de cada opção pode decidir.',
  unanimous: 'Por unanimidade.',
  oneVoteTies: 'Um único voto diferente levaria ao empate.',
  oneVoteTurns: 'Um único voto diferente inverteria o resultado.',
  fewReviews: {
    one: 'Apenas {n}\u00a0avaliação por ferramenta.',
    many: 'Apenas {n} de avaliações por ferramenta.',
    other: 'Apenas {n}\u00a0avaliações por ferramenta.',
  },
  fewReviewsOf: {
    one: 'Apenas {n}\u00a0avaliação de {tool}.',
    many: 'Apenas {n} de avaliações de {tool}.',
    other: 'Apenas {n}\u00a0avaliações de {tool}.',
  },
  line: 'A escolha do júri é {tool}: {counts}',
  lineTie: 'Empate no júri entre {tool} e {other}: {counts}',
  changed: 'Mudanças desde que esta página foi escrita: {list}',
  change: '{tool}: {nowShip} adotar, {nowSkip} dispensar (antes {ship} e {skip})',

  ship: 'Adotar',
  skip: 'Dispensar',
  split: 'Opinião dividida',
  picked: 'Escolha do júri',
  sponsored: 'Patrocinado',
  bestFor: 'Ideal para',
  panel: 'Adotar (júri)',
  shippers: {
    one: '{ship}\u00a0de\u00a0{n} pela adoção',
    many: '{ship}\u00a0de\u00a0{n} pela adoção',
    other: '{ship}\u00a0de\u00a0{n} pela adoção',
  },
  community: 'Adotar (comunidade)',
  votes: {
    one: '{ship}\u00a0de\u00a0{n} voto',
    many: '{ship}\u00a0de\u00a0{n} de votos',
    other: '{ship}\u00a0de\u00a0{n} votos',
  },
  price: 'Preço inicial',
  noVotes: 'ainda sem votos',
  about: 'Sobre {tool}',

  decision: 'Em que diferem',
  criterion: 'Critério',
  pricing: 'Todos os preços',
  both: 'Em comum',
  pair: '{label}: {value}',
  yes: 'Sim',
  no: 'Não',
  notGiven: 'não indicado',

  scorecard: {
    one: 'O que diz o júri',
    many: 'O que dizem os {n} de membros do júri',
    other: 'O que dizem os {n} membros do júri',
  },
  openAll: 'Abrir tudo',
  closeAll: 'Fechar tudo',
  wholeQuotes: 'citações completas',
  saysShip: 'adotar',
  saysSkip: 'dispensar',
  reviewOf: '{reviewer} sobre {tool}: {verdict}',
  scoredReviewOf: '{reviewer} sobre {tool}: {verdict}, {score} de {max}',
  notReviewed: '{reviewer} não avaliou {tool}.',
  scores: 'Pontuações de 0 a {max}',
  scoresOf: '{reviewer}: {a} para {tool}, {b} para {other}',
  quoted: '“{text}”',
  copyLink: 'Copiar link',
  copyQuote: 'Copiar citação',
  copyMarkdown: 'Copiar como Markdown',
  copied: 'Copiado',

  method: 'Como o júri avalia',
  updated: 'Atualizado em {date}',
  source: 'Fonte: {publisher}',
  full: 'Comparação completa',
  newTab: 'abre em nova janela',
  retry: 'Tentar novamente',
  failedMissing: 'Esta comparação não foi encontrada.',
  failedNetwork: 'Não foi possível carregar a comparação.',
  failedBroken: 'Não é possível mostrar esta comparação.',
} satisfies Strings;
