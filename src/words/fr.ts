import type { Catalogue } from './catalogue.ts';

/**
 * French. Address: « vous ». Terms: article article · outlet média · passage passage · paragraph paragraphe · quote citation · statement déclaration · speaker auteur (of words) ·
 * source source · topic sujet · alert alerte · digest résumé · timeline chronologie · to follow suivre · folder dossier.
 */
export const fr: Catalogue = {
  // Counts, dates and names
  'count.andMore': 'et {n} de plus',
  'count.articles': '{n, plural, one {# article} other {# articles}}',
  'count.articlesWithoutOutlet': '{n, plural, one {# article} other {# articles}} sans média indiqué',
  'count.atLeastTimes': 'au moins {n, plural, one {# fois} other {# fois}}',
  'count.datedSentences': '{n, plural, one {# phrase datée} other {# phrases datées}}',
  'count.others': '{n, plural, one {# autre} other {# autres}}',
  'count.outlets': '{n, plural, one {# média} other {# médias}}',
  'count.paragraphs': '{n, plural, one {# paragraphe} other {# paragraphes}}',
  'count.quotations': '{n, plural, one {# citation} other {# citations}}',
  'count.times': '{n, plural, one {# fois} other {# fois}}',
  'date.notGiven': 'date non indiquée',
  'dates.to': '{from} – {to}',
  'mark.undated': 'sans date',
  'outlet.unnamed': 'Média non indiqué',
  'passage.fromYear': 'de {year}',
  'passage.inLanguage': 'langue : {language}',
  pair: '{name} : {value}',
  quoted: '« {words} »',
  'range.between': '({from} – {to})',
  'range.from': '(à partir de {date})',
  'range.in': '({date})',
  'range.on': '({date})',
  'range.to': '(jusqu’à {date})',
  'speaker.unnamed': 'Auteur des propos non nommé',

  // What holds for every kind of question
  'operators.note': 'Seuls sont montrés les passages {limits}.',
  'operators.with': 'avec {words}',
  'operators.without': 'sans {words}',
  'scope.by': ' de « {outlet} »',
  'scope.credits': 'Mais « {title} » donne {source} comme source.',
  'scope.noDate': 'Aucun article{whose} n’a de date.',
  'scope.noOutletNamed': 'Aucun article n’est de « {outlet} » : aucun n’indique son média.',
  'scope.nonePublished': 'Aucun article{whose} n’a paru à ces dates{range}. Articles datés : {span}.',
  'scope.openPronoun': 'La question ne dit pas qui est « {word} » : posez-la avec le nom.',
  'scope.openPronounSure':
    'La question ne dit pas qui est « {word} » : avec le nom, la réponse sera plus sûre.',
  'scope.option.from': 'Pas avant : 2024, 2024-10 ou 2024-10-16',
  'scope.option.outlet': 'Seulement les articles de ce média',
  'scope.option.to': 'Pas après : 2024, 2024-10 ou 2024-10-16',
  'scope.otherOutlets':
    'Aucun article n’est de « {outlet} ». {n, plural, one {Média présent} other {Médias présents}} : {names}.',
  unanswered: 'Les articles ne répondent pas à cela.',
  'unanswered.noArticles': 'Il n’y a pas encore d’articles, donc rien à répondre.',
  'unanswered.unsure': 'Pas de réponse sûre dans ces articles.',

  // Articles in languages that are not read in full
  'language.dated': '{language} : consultable, avec les dates, mais sans citations',
  'language.quoted':
    '{language} : consultable, avec les dates et les citations entre guillemets ; le discours indirect n’est lu qu’en anglais',
  'language.searchable': '{language} : consultable, mais sans citations ni dates',
  'unread.articlesIn': '{n, plural, one {# article} other {# articles}} ({languages})',
  'unread.dated':
    '{which} : {n, plural, one {consultable} other {consultables}}, avec les dates, mais sans citations',
  'unread.dates': 'Les dates ne sont pas lues dans : {which}.',
  'unread.moreLanguages': '{n, plural, one {# autre langue} other {# autres langues}}',
  'unread.quoted':
    '{which} : {n, plural, one {consultable} other {consultables}}, avec les dates et les citations entre guillemets, mais sans discours indirect',
  'unread.quotes': 'Les citations ne sont pas lues dans : {which}.',
  'unread.reported':
    'Seules les citations entre guillemets sont lues dans : {which}. Le discours indirect n’est lu qu’en anglais.',
  'unread.searchable':
    '{which} : {n, plural, one {consultable} other {consultables}}, mais sans citations ni dates',
  'unread.sides': 'Qui prend quel parti n’est lu qu’en anglais, donc pas dans : {which}.',

  // Quotes
  'quote.asks': 'demande',
  'quote.declines': 'refuse de se prononcer',
  'quote.denies': 'dément',
  'quote.hypothetical': 'pas dit comme un fait',
  'quote.partlyQuoted': 'cité en partie',
  'quote.quoted': 'cité',
  'quote.reported': 'rapporté',

  // /article
  'article.by': 'par {author}',
  'article.changed': 'Dernière modification : {date}.',
  'article.credits': 'Source indiquée par l’article : {source}.',
  'article.description': 'Un article : qui y est cité et ce qu’il date',
  'article.example': 'title: une partie du titre suffit',
  'article.lead': '{title} ({about}) : {counts}.',
  'article.none': 'Aucun article ne s’appelle « {title} ».',
  'article.noneButClose': 'Aucun article ne s’appelle « {title} ». Les titres les plus proches :',
  'article.option.title': 'Son titre, ou une partie',
  'article.several': '« {title} » peut désigner {n} articles :',
  'article.summary': 'un article : qui y est cité et ce qu’il date',
  'article.wholeTitle': 'Redemandez avec le titre entier.',
  'differences.notIn': 'Absent de la version de {version}',
  'differences.onlyIn': 'Seulement dans la version de {version}',

  // /ask
  'ask.description': 'Posez une question ; la réponse est un passage d’article, mot pour mot',
  'ask.example': 'question: Why was the bridge closed?',
  'ask.howTo':
    'Le mieux : des noms et des mots que les articles emploient. /help montre ce que vous pouvez demander, /sources les articles présents.',
  'ask.language':
    'Votre question semble être dans une langue ({language}) dont il n’y a aucun article : posez-la en anglais, ou avec des noms et des nombres seuls.',
  'ask.option.question': 'Ce que vous voulez savoir',
  'ask.several': 'Vous avez posé {n} questions ; voici les réponses, l’une après l’autre.',
  'ask.summary': 'la phrase qui répond à une question',
  'ask.tooMany': 'Je réponds à {most} questions à la fois : reposez les {n} autres, s’il vous plaît.',

  // /check
  'check.andMore': '{differences}, et plus.',
  'check.articleHas':
    'Pas ainsi : {kind, select, number {l’article a un autre nombre} name {l’article a un autre nom} opposite {l’article dit le contraire} negation {l’article le dit autrement, l’un des deux est nié} other {l’article parle d’un démenti}}{when}.',
  'check.description': 'Vérifier une citation : mot pour mot, en d’autres termes, d’un autre, ou retournée ?',
  'check.example': 'claim: I take full responsibility',
  'check.firstHalf': 'Première moitié',
  'check.nearest': 'La formulation la plus proche est ci-dessous.',
  'check.nearly': 'Pas exactement ainsi, mais presque : {by}{when}.',
  'check.noWords': 'Il n’y a là aucun mot que je puisse vérifier.',
  'check.notFound': 'Introuvable dans ces articles.',
  'check.notFoundButOtherwise':
    'Introuvable chez {asked} dans ces articles ; on cite {by} {kind, select, number {avec un autre nombre} name {avec un autre nom} opposite {disant le contraire} negation {autrement, l’un des deux est nié} other {pour un démenti}}{when}.',
  'check.notFoundFrom': 'Introuvable chez {asked} dans ces articles.',
  'check.notWritten': '« {asked} » n’y est pas écrit',
  'check.onlyFirst': 'Il y a là {n} citations ; seules les {most} premières ont été vérifiées.',
  'check.option.claim': 'Les mots tels que vous les connaissez ; … remplace des mots omis',
  'check.option.speaker': 'Qui aurait dit cela',
  'check.otherWords': 'Pas en ces termes. Le plus proche, qui peut vouloir dire autre chose : {by}{when}.',
  'check.otherwise':
    'Pas ainsi : on cite {by} {kind, select, number {avec un autre nombre} name {avec un autre nom} opposite {disant le contraire} negation {autrement, l’un des deux est nié} other {pour un démenti}}{when}.',
  'check.ownWords': 'Les mots de l’article lui-même',
  'check.part':
    '{turn, select, hidden {Ce que les points omettent change le sens ; la phrase entière est ci-dessous} conditional {Seulement une partie d’une phrase, où c’est une condition et non une affirmation} asked {Seulement une partie d’une phrase, où c’est une question et non une affirmation} other {Seulement une partie d’une phrase, qui dit autre chose}} : {by}{when}.',
  'check.reported':
    'Selon l’article, {by} {n, plural, one {l’a dit} other {l’ont dit}}{when} ; la formulation est celle de l’article.',
  'check.secondHalf': 'Seconde moitié',
  'check.several': '{n} citations vérifiées.',
  'check.somebodyElse':
    'Introuvable chez {asked} dans ces articles. Quelqu’un d’autre l’a dit mot pour mot : {by}{when}.',
  'check.somebodyElseOtherwise':
    'Introuvable chez {asked} dans ces articles. Quelqu’un d’autre l’a dit en d’autres termes : {by}{when}.',
  'check.spliced':
    'Assemblé à partir de deux endroits : nulle part dans ces articles ces mots ne se suivent.',
  'check.summary':
    'si quelqu’un a vraiment dit cela : mot pour mot, autrement, quelqu’un d’autre, ou introuvable',
  'check.thatSpeaker': 'cette personne',
  'check.title': 'Vérifié',
  'check.tooShort': 'Un seul petit mot ne suffit pas : donnez plus de mots, s’il vous plaît.',
  'check.unnamed': 'quelqu’un que l’article ne nomme pas',
  'check.unspoken': 'Ces mots sont dans les articles, mais personne n’est cité les disant.',
  'check.wordForWord': 'Dit ainsi, mot pour mot : {by}{when}.',
  'check.written': 'demandé « {asked} », écrit « {written} »',
  'check.writtenAlso': 'il est écrit aussi « {written} »',

  // /coverage
  'coverage.choice.newest': 'les articles les plus récents, un par un',
  'coverage.cut':
    'J’ai regardé les {n} paragraphes les plus proches : d’autres articles, et de plus anciens, peuvent en parler. Des dates ou un média resserrent.',
  'coverage.description':
    'Quels médias parlent d’un sujet, les premiers d’abord, chacun avec une phrase à lui',
  'coverage.example': 'topic: the ferry strike',
  'coverage.first': 'Premier par la date : {names}, {date}.',
  'coverage.last': 'Dernier par la date : {names}, {date}.',
  'coverage.lead': '{who} {n, plural, one {en parle} other {en parlent}}.',
  'coverage.option.order': 'Ce qu’il faut montrer d’abord',
  'coverage.option.topic': 'Ce dont ils parlent',
  'coverage.since':
    'Seuls les articles à partir de cette date sont listés : {date}. De plus anciens en parlent aussi.',
  'coverage.summary': 'quels médias parlent de quelque chose, les premiers d’abord',
  'coverage.title': 'Couverture : {topic}',
  'coverage.undated':
    '{n, plural, one {L’un d’eux n’a pas de date : impossible de dire s’il est antérieur.} other {# d’entre eux n’ont pas de date : impossible de dire s’ils sont antérieurs.}}',

  // /digest
  'digest.ahead': 'À venir : {date}',
  'digest.copies': '{n, plural, one {dont # copie} other {dont # copies}}',
  'digest.description':
    'Les nouveautés par sujet, les plus traitées d’abord ; les plus cités ; les dates à venir',
  'digest.example': 'from: last week',
  'digest.lead':
    '{n, plural, one {# article} other {# articles}}{range} sur {matters, plural, one {un sujet} other {# sujets}}.',
  'digest.more':
    '{n, plural, one {# autre sujet, pas davantage traité} other {# autres sujets, aucun davantage traité}}.',
  'digest.none': 'Aucun article{whose} n’est de ces jours.',
  'digest.notRecent':
    'Rien{whose} des {days} derniers jours : voici les jours jusqu’à l’article le plus récent{whose}, {date}.',
  'digest.onlyNewest': 'Seuls les {n} plus récents ont été rassemblés.',
  'digest.quotedMost': 'Le plus de citations : {speaker} · dans {n, plural, one {# texte} other {# textes}}',
  'digest.summary': 'les nouveautés par sujet, les plus cités et les dates à venir',
  'digest.title': 'Résumé',

  // /mentions
  'mentions.description':
    'Compter les articles qui mentionnent quelque chose, combien de fois, et le premier',
  'mentions.example': 'words: ferry strike',
  'mentions.first': 'Premier : {since}.',
  'mentions.in': ', dans {n, plural, one {# média} other {# médias}}',
  'mentions.lead':
    '{n, plural, one {# article mentionne} other {# articles mentionnent}} « {words} », {times, plural, one {# fois} other {# fois en tout}}{by}.',
  'mentions.noWords': 'Il n’y a là aucun mot que je puisse compter.',
  'mentions.none': 'Aucun article ici ne mentionne « {words} ».',
  'mentions.onlyFirst': 'Les {n} premiers articles sont montrés.',
  'mentions.option.words': 'Un mot, un nom ou plusieurs mots côte à côte',
  'mentions.summary': 'combien d’articles mentionnent quelque chose, combien de fois, et le premier',
  'mentions.title': 'Mentions : {words}',
  'mentions.tooCommon': '« {words} » est trop courant pour être compté : donnez un mot ou un nom.',

  // /positions
  'positions.affirms': 'Affirme',
  'positions.choice.affirms': 'qui affirme',
  'positions.choice.denies': 'qui dément',
  'positions.declines': 'Refuse de se prononcer',
  'positions.denies': 'Dément',
  'positions.description': 'Qui affirme, qui dément et qui refuse de se prononcer sur un sujet',
  'positions.example': 'topic: the new law',
  'positions.near': 'Personne n’est cité ici disant exactement cela, ni pour ni contre. Au plus près :',
  'positions.noSide': 'En a parlé sans prendre parti',
  'positions.nobodyAffirms': 'Je n’ai trouvé personne qui l’affirme.',
  'positions.nobodyDenies': 'Je n’ai trouvé personne qui le démente.',
  'positions.option.side': 'Le parti à montrer d’abord',
  'positions.option.topic': 'L’objet du désaccord',
  'positions.summary': 'qui affirme, qui dément et qui refuse de se prononcer',
  'positions.title': 'Positions : {topic}',

  // /sources
  'sources.description':
    'Les articles présents : combien, de qui, de quelles dates, et quand ils ont été lus',
  'sources.lastRead': 'Dernière lecture du dossier : {date} à {time} UTC.',
  'sources.lead': '{articles}, {paragraphs}{span}.',
  'sources.mostQuoted': 'Les plus cités : {names}',
  'sources.newest': 'Le plus récent : {article}',
  'sources.none': 'Il n’y a pas encore d’articles.',
  'sources.noneDated': ', aucun n’est daté',
  'sources.publishedFrom': ', parution : {from} – {to}',
  'sources.publishedOn': ', parution : {date}',
  'sources.summary': 'les articles présents, leurs médias et leurs dates',
  'sources.title': 'Sources',
  'sources.undated':
    '{n, plural, one {# article} other {# articles}} sans date de parution : « yesterday » et autres ne peuvent pas y être résolus.',

  // /timeline
  'timeline.choice.ahead': 'ce qui est encore à venir',
  'timeline.choice.nearest': 'le plus proche de la question',
  'timeline.dates': '{n, plural, one {# date} other {# dates}} : {from} – {to}.',
  'timeline.description':
    'Ce qui s’est passé et quand : des phrases datées sur un sujet, les anciennes d’abord',
  'timeline.events':
    'Les articles datent {n, plural, one {# événement} other {# événements}} : {from} – {to}.',
  'timeline.example': 'topic: the negotiations',
  'timeline.inferred':
    'Les dates « déduites » ont été calculées d’après la parution de l’article ou une date placée avant dans le texte.',
  'timeline.nearest': 'Le plus proche de la question : {date}.',
  'timeline.noDate': 'Sans date',
  'timeline.noEvents': 'Aucun article ne date d’événement.',
  'timeline.nothing': 'Les articles ne datent rien{range}.',
  'timeline.nothingAbout': 'Les articles ne datent rien sur {about}{range}.',
  'timeline.numbersDiffer': 'nombres différents : {numbers}',
  'timeline.oneDate': 'Une date : {date}.',
  'timeline.oneEvent': 'Les articles datent un événement : {date}.',
  'timeline.onlyUndated': 'Les articles parlent de {about}, mais sans date{range}.',
  'timeline.option.person': 'Seulement ce qui concerne cette personne',
  'timeline.option.topic': 'Le sujet ; tout, si vous n’en donnez pas',
  'timeline.planned': '« Prévu » : c’était encore à venir au moment de l’écriture.',
  'timeline.reports': '{n, plural, one {# récit indépendant} other {# récits indépendants}}',
  'timeline.summary': 'ce qui s’est passé et quand, l’ancien d’abord',
  'timeline.title': 'Chronologie',
  'timeline.undated': '{n, plural, one {# autre passage} other {# autres passages}} sans date.',

  // /who-is
  'who-is.description':
    'Qui est quelqu’un : comment les articles l’appellent et depuis quand, par nom ou fonction',
  'who-is.example': 'role: the harbour master',
  'who-is.nothingGiven': 'Donnez-moi un nom (name) ou une fonction (role).',
  'who-is.option.name': 'Un nom, quelle que soit l’orthographe',
  'who-is.option.role': 'Ce qu’est quelqu’un : « defence minister of South Korea »',
  'who-is.summary': 'qui est quelqu’un : comment les articles l’appellent, par nom ou fonction',
  'who-is.title': 'Qui est {name}',
  'who-is.unquoted': 'Je n’ai trouvé aucune citation de cette personne, mais les articles en parlent :',

  // /who-said
  'who-said.about': ' sur « {topic} »',
  'who-said.around':
    'Trouvées d’après ce qui entoure les déclarations : « {topic} » n’y figure pas mot pour mot.',
  'who-said.by': 'Dit par : {who}.',
  'who-said.byInOtherForm': 'Dit par : {who}, sous une autre forme.',
  'who-said.byOthers':
    '{who} : ces mots n’en sont pas cités dans ces articles, mais ils le sont de quelqu’un d’autre.',
  'who-said.choice.direct': 'entre guillemets',
  'who-said.choice.indirect': 'rapporté, sans guillemets',
  'who-said.choice.mixed': 'en partie entre guillemets',
  'who-said.close': 'Introuvable exactement ainsi dans ces articles. Formulation la plus proche : {who}.',
  'who-said.count':
    '{n, plural, one {# déclaration} other {# déclarations}} dans {articles, plural, one {# article} other {# articles}}',
  'who-said.countBy': ', de {names}',
  'who-said.description': 'Qui a dit quelque chose : par mots cités, auteur ou sujet, ou plusieurs ensemble',
  'who-said.example': 'quote: fake news',
  'who-said.mentioned': 'Ces articles mentionnent ce nom, mais ne citent personne qui le porte.',
  'who-said.mentionedPartlyRead':
    'Ces articles mentionnent ce nom ; ceux dont les citations sont lues ne citent personne qui le porte.',
  'who-said.mentionedUnread':
    'Ces articles mentionnent ce nom, dans une langue dont les citations ne sont pas lues.',
  'who-said.missing': 'Personne du nom de « {name} » n’est cité dans ces articles.',
  'who-said.nearestInTime': 'Le plus proche dans le temps :',
  'who-said.newest':
    '{n, plural, one {la # déclaration la plus récente} other {les # déclarations les plus récentes}} dans {articles, plural, one {# article} other {# articles}}',
  'who-said.nobodyNamed': 'Ces mots sont cités, mais les articles ne disent pas de qui ils sont.',
  'who-said.nobodysWords': 'Les mots de personne en particulier',
  'who-said.notAbout': 'On cite {who} {times} dans ces articles, mais pas sur « {topic} ».',
  'who-said.notFound': 'Introuvable dans ces articles.',
  'who-said.notFoundWith': '{who} : introuvable avec ces mots dans ces articles.',
  'who-said.notThen': 'On ne cite pas {who}{about} dans les articles parus à ces dates{range}.',
  'who-said.nothing': '{who} : rien trouvé dans ces limites.',
  'who-said.nothingGiven':
    'Donnez-moi des mots cités (quote), un auteur (speaker) ou un sujet (topic), ou plusieurs ensemble.',
  'who-said.option.article': 'Seulement dans cet article : son titre, ou une partie',
  'who-said.option.except': 'Laisser de côté ce que dit cette personne',
  'who-said.option.quote': 'Des mots que quelqu’un a dits',
  'who-said.option.quoteKind': 'Entre guillemets, en partie, ou rapporté sans eux',
  'who-said.option.speaker': 'Qui l’a dit, quelle que soit l’orthographe',
  'who-said.option.topic': 'De quoi il s’agissait',
  'who-said.part': 'Seulement une partie d’une phrase, qui dit autre chose : {who}.',
  'who-said.reported': 'Propos rapportés : {who} ; la formulation est celle de l’article.',
  'who-said.role': 'Compris comme une fonction, « {role} ». {who} : {count}.',
  'who-said.roleHeld': 'La fonction « {role} » est ici celle de : {holders}. {count}.',
  'who-said.spellings': 'Les articles écrivent aussi : {names}.',
  'who-said.statements': '{n, plural, one {# déclaration} other {# déclarations}}.',
  'who-said.stranger': 'Personne de ce nom n’est cité dans ces articles.',
  'who-said.summary': 'qui a dit quelque chose, par mots, auteur ou sujet, ou plusieurs ensemble',
  'who-said.through':
    'Pour « {speaker} » sont aussi montrés ceux qui parlent en son nom, d’après leur nom ou fonction : {names}.',
  'who-said.title': 'Qui a dit',
  'who-said.unspoken': 'Ces mots sont dans les articles, mais personne n’est cité les disant.',

  // /help
  'follow.example': 'topic: the ferry strike every: daily',
  'follow.summary':
    'être averti de nouveaux articles sur un sujet, avec des citations de quelqu’un ou certains mots',
  'following.summary': 'ce que vous suivez, avec des boutons pour suspendre et arrêter',
  'forget-me.summary': 'effacer tout ce qui est gardé de vous',
  'help.apps':
    'Sur un message, le menu « Applications » propose « Trouver les sources » et « Qui a dit cela ? ».',
  'help.description': 'Ce que vous pouvez demander, avec des exemples',
  'help.example': 'Exemple : {example}',
  'help.hint': '/help montre ce que vous pouvez me demander.',
  'help.honesty':
    'Quand les articles ne répondent pas, c’est dit, et le plus proche est marqué comme tel. « Déduit » veut dire : résolu à partir d’un pronom ou d’une date relative.',
  'help.lead':
    'Interrogez les articles. Chaque réponse en est extraite mot pour mot et dit où elle se trouve.',
  'help.plainWords':
    'Des mots simples (en anglais) vont aussi, en mentionnant le bot : « who said fake news? ». Répondez à une réponse pour continuer : « source? », « more ».',
  'help.scope':
    'La plupart des questions peuvent se limiter à un média et à des dates : 2024, 2024-10, 2024-10-16.',
  'help.summary': 'ce que vous pouvez demander, avec des exemples',
  'quiet-hours.example': 'from: 22:00 to: 07:00',
  'quiet-hours.summary': 'quand ne pas vous avertir',

  // Conversations
  'citations.changed': 'modifié : {date}',
  'citations.credits': 'source indiquée : {source}',
  'citations.lead': 'Cela se trouve dans {n, plural, one {un article} other {# articles}} :',
  'citations.noAddress': 'sans adresse',
  'citations.noAuthor': 'auteur non nommé',
  'citations.published': 'paru : {date}',
  'clarify.anyOccasion':
    'L’occasion n’est pas prise en compte : voici les déclarations faites en toute occasion.',
  'clarify.askWhole': 'Répondez à l’une de mes réponses, ou posez une question entière.',
  'clarify.askWithName': 'Répondez à l’une de mes réponses, ou posez la question avec le nom.',
  'clarify.fromNothing': 'Cela continue quelque chose, et je ne vois pas quoi.',
  'clarify.noWords': 'Je ne peux chercher que des mots, et il n’y en a pas là-dedans.',
  'clarify.nobodyNamed':
    'Je ne sais pas qui désigne « {word} » : cette réponse ne nomme personne avec certitude.',
  'clarify.several': '« {word} » peut désigner ici {names}.',
  'clarify.what': 'Je ne sais pas ce que désigne ici « {word} ».',
  'clarify.whatSaid': 'Par exemple : “What did {name} say?”',
  'clarify.whoIs': 'Par exemple : “Who is {name}?”',
  'clarify.whom': 'Je ne sais pas qui désigne ici « {word} ».',
  'clarify.withName': 'Posez la question avec le nom.',
  'courtesy.askMe': 'Interrogez-moi sur les articles quand vous voulez ; /help montre ce qui est possible.',
  'courtesy.delete': 'Qui a demandé une réponse peut l’enlever avec le bouton « Supprimer » placé dessous.',
  'courtesy.export': 'Les réponses en liste ou en chronologie ont un bouton « Exporter ».',
  'courtesy.noViews': 'Je n’ai pas d’avis : je montre seulement ce qui est dans les articles.',
  'courtesy.noted': 'C’est noté.',
  'courtesy.welcome': 'Je vous en prie.',
  'courtesy.writeNothing': 'Je n’écris rien moi-même : je montre mot pour mot ce qui est dans les articles.',
  'followUp.all': 'C’est tout ce que j’ai trouvé.',
  'followUp.askedOf': 'Demandé à propos de la réponse précédente : « {topic} ».',
  'followUp.context': 'Un bouton « Contexte » montre les paragraphes autour d’un passage.',
  'followUp.noReason': 'Ce que j’ai montré ne donne pas de raison. Posez la question entière : “Why …?”',
  'followUp.noTime': 'Ce que j’ai montré ne donne ni jour ni heure. Posez la question entière : “When …?”',
  'followUp.nobodyQuoted': 'Personne n’est cité à ce propos : ce sont les articles qui le disent.',
  'followUp.none': 'Je n’ai rien trouvé de plus.',
  'followUp.notAnswered': 'Les articles n’avaient pas de réponse.',
  'followUp.nothingShown': 'Cette réponse ne montre aucun passage d’article.',
  'followUp.publication': 'Ce que les articles disent d’eux-mêmes :',
  'followUp.saidBy': 'Dit par : {names}, d’après les articles :',
  'followUp.onAnything':
    'Rien n’a été trouvé de leur part sur la question précédente. Voici leurs autres propos.',
  'followUp.sides': 'Qui affirme et qui dément : /positions, ou “positions on …”.',
  'followUp.takenFor': '« {word} » a été compris comme {name}, dont parle la réponse précédente.',
  'followUp.undated': 'Les articles ne datent pas cela. Leur parution :',
  'followUp.unexplained': 'Je n’explique ni ne résume : je montre seulement les mots des articles.',
  'followUp.unjudged': 'Je ne peux pas juger si c’est vrai : je montre ce que disent les articles.',
  'followUp.wider': 'D’autres mots, un nom ou un sujet plus large peuvent trouver davantage.',
  'others.inArticle':
    '{who}, cités dans « {title} » : {n, plural, one {# déclaration} other {# déclarations}}.',
  'others.nobody': 'Personne d’autre n’est cité à ce sujet dans ces articles.',
  'others.nobodyBeside': 'Personne d’autre que {names} n’est cité à ce sujet dans ces articles.',
  'others.onThat': '{who}, cités à ce sujet : {n, plural, one {# déclaration} other {# déclarations}}.',
  'others.than': 'D’autres que {names}',
  'others.who': 'D’autres',
  'summary.listed': '/sources montre les articles présents ; /article en montre un, dans ses propres mots.',
  'summary.none': 'Je ne résume pas, et je n’ai trouvé aucun article là-dessus.',
  'summary.note': 'Je ne résume pas : ce sont les mots des articles.',

  // /add, /remove and /reindex
  'add.begins': 'Le début',
  'add.closed': 'Rien ne peut être ajouté ni retiré d’ici : ce bot est réglé sans cela.',
  'add.description': 'Ajouter un article : lien ou fichier ; vous voyez ce qui est lu avant de garder',
  'add.discarded': 'Abandonné : rien n’a été ajouté.',
  'add.known': 'Lu : {n, plural, one {un article} other {# articles}}. Je l’ai déjà, exactement ainsi.',
  'add.moreArticles': 'et {n} autres articles',
  'add.moreProblems': 'et {n} autres problèmes',
  'add.noOutlet': 'média non indiqué',
  'add.nothingGiven': 'Donnez-moi un lien vers un article, ou joignez un fichier.',
  'add.offer': 'Lu : {n, plural, one {un article} other {# articles}}. Faut-il garder cela ?',
  'add.oneAtATime': 'Donnez-moi un lien ou un fichier, un seul à la fois.',
  'add.option.file': 'Une page enregistrée, du texte, Markdown, JSON, PDF, DOCX ou un courriel',
  'add.option.link': 'L’adresse de l’article sur le web',
  'add.unchanged': 'Rien à faire : {file} y était déjà.',
  'article.gone': 'Cet article n’est plus parmi les articles.',
  'reindex.added': 'Ajoutés',
  'reindex.begins': 'Lecture du dossier d’articles …',
  'reindex.changed': 'Modifiés',
  'reindex.description': 'Relire le dossier d’articles, pendant que je continue à répondre',
  'reindex.done': 'Terminé en {seconds} s : {counts}.',
  'reindex.inPart': 'Lu en partie',
  'reindex.moreInPart': 'et {n} autres lus en partie ; le journal les nomme tous',
  'reindex.moreLines': 'et {n, plural, one {# autre ligne} other {# autres lignes}}',
  'reindex.moreOutlets': 'De même pour {n, plural, one {# autre média} other {# autres médias}}.',
  'reindex.moreSkipped': 'et {n} autres ignorés ; le journal les nomme tous',
  'reindex.nAdded': 'ajoutés : {n, number}',
  'reindex.nChanged': 'modifiés : {n, number}',
  'reindex.nInPart': 'lus en partie : {n, number}',
  'reindex.nRemoved': 'retirés : {n, number}',
  'reindex.nSkipped': 'ignorés : {n, number}',
  'reindex.nUnchanged': 'inchangés : {n, number}',
  'reindex.now': 'Il y a maintenant {articles}, {paragraphs}.',
  'reindex.option.confirm': 'Continuer même si plus de la moitié des articles a disparu du dossier',
  'reindex.over':
    'C’est plus long que ce que Discord me laisse raconter ici. Cela continue ; /sources montre la dernière lecture.',
  'reindex.removed': 'Retirés',
  'reindex.skipped': 'Ignoré',
  'reindex.template':
    'Revient dans les articles ({outlet}) ; {n, plural, one {# article est lu} other {# articles sont lus}} sans : {lines}.',
  'reindex.unknownOutlets': 'médias inconnus',
  'remove.description': 'Retirer un article du dossier ; on vous demande avant',
  'remove.left': 'Rien n’a été retiré.',
  'remove.moved': '{file} est passé dans « removed » sous DATA_DIR, si vous vouliez le reprendre.',
  'remove.offer': 'Faut-il retirer {file} du dossier d’articles ? Partent avec :',
  'remove.option.title': 'Son titre, ou une partie',
  'step.indexing': 'Indexation des paragraphes',
  'step.listing': 'Recherche des fichiers modifiés',
  'step.reading': 'Lecture des articles',
  'step.saving': 'Enregistrement',

  // /follow, /following, /quiet-hours, /forget-me and what alerts say
  'every.daily': 'chaque jour à partir de {time} ({zone})',
  'every.hourly': 'au plus une fois par heure',
  'every.now': 'aussitôt',
  'every.quiet': '{when}, et jamais entre {from} et {to} ({zone})',
  'every.weekly': 'chaque lundi à partir de {time} ({zone})',
  'follow.already':
    'Vous suivez déjà exactement cela, au même endroit. /following montre ce que vous suivez.',
  'follow.articlesOf': 'articles de {outlet}',
  'follow.choice.daily': 'chaque jour',
  'follow.choice.direct': 'message privé',
  'follow.choice.here': 'ce salon',
  'follow.choice.hourly': 'chaque heure',
  'follow.choice.now': 'aussitôt',
  'follow.choice.weekly': 'chaque semaine',
  'follow.closed': 'Rien ne peut être suivi ici : ce bot est réglé sans cela.',
  'follow.description':
    'Être averti de nouveaux articles : sur un sujet, avec des citations, d’un média, avec des mots',
  'follow.digest': 'un résumé de tout ce qui est nouveau',
  'follow.digestEvery':
    'Un résumé vient chaque jour ou chaque semaine : choisissez l’un des deux pour « every ».',
  'follow.digestOf': 'un résumé : {subject}',
  'follow.direct': 'par message privé',
  'follow.done': 'C’est fait : {what}, {where}, {when}.',
  'follow.elsewhere': 'dans un autre salon',
  'follow.everything': 'tous les nouveaux articles',
  'follow.fitting':
    '{n, plural, one {# des {looked} articles les plus récents correspond} other {# des {looked} articles les plus récents correspondent}}.',
  'follow.here': 'dans ce salon',
  'follow.in': 'dans {channel}',
  'follow.listed': '/following montre ce que vous suivez, pour suspendre ou arrêter.',
  'follow.mayNot':
    'Pour des alertes dans ce salon, il faut la permission « Gérer les salons ». Elles peuvent venir par message privé : where: message privé.',
  'follow.much':
    'Attention : {n, plural, one {# des {looked} articles les plus récents correspond} other {# des {looked} articles les plus récents correspondent}}. Cela fera beaucoup de messages ; précisez, ou choisissez every: chaque jour.',
  'follow.noOutlet': 'Aucun article n’est de « {outlet} » pour l’instant ; il y a : {names}.',
  'follow.notDirect':
    'Ces articles ne sont pas ouverts en message privé : rien ne peut y être envoyé. Qui peut gérer un salon peut l’avoir là : where: ce salon.',
  'follow.notHere': 'Pour l’avoir dans un salon, quelqu’un qui peut le gérer doit le demander là-bas.',
  'follow.nothingGiven': 'Dites-moi quoi suivre : topic, speaker, outlet ou quote, ou plusieurs ensemble.',
  'follow.option.digest':
    'Toutes les nouveautés par sujet, au lieu de chaque article ; par jour ou par semaine',
  'follow.option.every': 'À quelle fréquence au plus ; aussitôt, si rien n’est choisi',
  'follow.option.outlet': 'Seulement les articles de ce média',
  'follow.option.quote': 'Les mots exacts qui doivent y être',
  'follow.option.speaker': 'Qui doit être cité, quelle que soit l’orthographe',
  'follow.option.topic': 'De quoi un passage doit parler, comme vous le demanderiez',
  'follow.option.where': 'Ce salon, pour qui peut le gérer, ou un message privé pour vous',
  'follow.quotesBy': 'citations de {speaker}',
  'follow.several': 'Plusieurs personnes s’appellent ainsi : {names}.',
  'follow.stranger':
    'Personne de cité dans ces articles ne s’appelle « {speaker} » pour l’instant. Vous le saurez dès que ce sera le cas.',
  'follow.strangerBut':
    'Personne de cité dans ces articles ne s’appelle « {speaker} » pour l’instant ; proche : {names}. Vous le saurez dès que ce sera le cas.',
  'follow.tooLong':
    'Cela fait {n} caractères, et on peut en suivre {most} au plus. Des noms et des mots clés suffisent.',
  'follow.tooMany':
    'Vous suivez déjà {most} choses, le maximum par personne. Arrêtez-en d’abord une dans /following.',
  'follow.tooManyHere': 'Ce salon a déjà {most} alertes, le maximum. Arrêtez-en d’abord une dans /following.',
  'follow.words': 'les mots « {words} »',
  'following.count': '{n, plural, one {Une alerte} other {# alertes}}.',
  'following.description': 'Ce que vous suivez et ce qui est publié ici ; boutons pour suspendre et arrêter',
  'following.ended': 'Cette alerte était déjà arrêtée.',
  'following.endedNow': 'Arrêté : {what}.',
  'following.mayNot': 'Seul qui a créé cette alerte, ou qui peut gérer ce salon, peut la modifier.',
  'following.nothing':
    'Vous ne suivez encore rien. /follow vous avertit de nouveaux articles : par sujet, auteur, média ou mots.',
  'following.others': 'créé par quelqu’un d’autre',
  'following.page': '{n, plural, one {Une alerte} other {# alertes}}, page {page} sur {pages}.',
  'following.paused':
    'Suspendu : {what}. Ce qui arrive entre-temps est gardé ; /following permet de reprendre.',
  'following.resumed': 'Reprend : {what}.',
  'following.waiting': '{n, number} en attente',
  'forget-me.alerts': '{n, plural, one {une alerte} other {# alertes}}',
  'forget-me.description': 'Effacer tout ce que je garde de vous : ce que vous suivez et vos avis',
  'forget-me.done': 'Effacé : {what}. Il ne reste rien de vous chez moi.',
  'forget-me.marks': '{n, plural, one {un avis} other {# avis}}',
  'forget-me.nothing':
    'Il n’y avait rien de vous : je ne garde ni questions nominatives, ni rien d’autre sur vous.',
  'forget-me.quietHours': 'vos heures calmes',
  'news.copies':
    '{n, plural, one {# autre article est une copie} other {# autres articles sont des copies}} de ce qui a déjà été publié.',
  'news.digest':
    '{every, select, daily {Résumé du jour} weekly {Résumé de la semaine} other {Résumé}}{about} : {n, plural, one {# nouvel article} other {# nouveaux articles}} sur {matters, plural, one {un sujet} other {# sujets}}.',
  'news.lead': 'Nouveau, {subject} : {n, plural, one {# article} other {# articles}}.',
  'news.more': 'Et {n, plural, one {# autre article} other {# autres articles}}.',
  'news.moreIn': 'Et {n, plural, one {# autre article} other {# autres articles}}, dans {outlets}.',
  'news.moreMatters': 'Et {n, plural, one {# autre sujet} other {# autres sujets}}. /digest les montre.',
  'news.shows': '{command} les montre.',
  'paused.forbidden': 'suspendue : je ne peux pas écrire là-bas',
  'paused.gone': 'suspendue : le salon a disparu, ou je n’y suis plus',
  'paused.lead': 'Votre alerte, {subject} : {paused}.',
  'paused.note':
    'Elle publiait dans le salon d’identifiant {id}. Rien n’est perdu : réglez cela, puis reprenez-la dans /following, ou arrêtez-la.',
  'paused.owner': 'suspendue',
  'quiet-hours.anyHour':
    '{whose, select, own {Vos alertes} other {Les alertes de ce serveur}} viennent à toute heure ({zone}).',
  'quiet-hours.daily': 'Celles du jour et de la semaine viennent à partir de {time}, à cette heure-là.',
  'quiet-hours.description':
    'Quand retenir les alertes : dans ce serveur, ou en message privé pour les vôtres',
  'quiet-hours.held':
    '{whose, select, own {Vos alertes} other {Les alertes de ce serveur}} sont retenues de {from} à {to}, et viennent après ({zone}).',
  'quiet-hours.mayNot':
    'Seuls ceux qui peuvent gérer ce serveur règlent ses heures calmes. Pour vos alertes : /quiet-hours en message privé avec moi.',
  'quiet-hours.noTime': '« {typed} » n’est pas une heure. Écrivez-la comme 22:00 ou 7:30.',
  'quiet-hours.noZone':
    'Je ne connais pas le fuseau « {zone} ». Écrivez-le comme Europe/Paris, America/New_York ou UTC.',
  'quiet-hours.off':
    '{whose, select, own {Vos alertes} other {Les alertes de ce serveur}} viennent à toute heure.',
  'quiet-hours.option.from': 'Leur début, par exemple 22:00 ; laissez tout vide pour les supprimer',
  'quiet-hours.option.to': 'Leur fin, par exemple 07:00',
  'quiet-hours.option.zone': 'Votre fuseau horaire, par exemple Europe/Paris ; sinon UTC',

  // Ratings and /insights
  'insights.byDay': 'Par jour',
  'insights.byKind': 'Par type',
  'insights.counts': '{what} : {answered} avec réponse, {declined} sans',
  'insights.declined': 'Sans réponse, {n, plural, one {# fois} other {# fois}} : {words}',
  'insights.description': 'Ce qui a été demandé, resté sans réponse, jugé faux, et jamais montré',
  'insights.kind': '/{kind} : {n}, dont {declined} sans réponse',
  'insights.lead':
    '{n, plural, one {# question} other {# questions}} en {days, plural, one {# jour} other {# jours}}{share} ; jugées justes : {right}, pas justes : {wrong}.',
  'insights.moreDeclined': 'et {n} autres restées sans réponse',
  'insights.moreWrong': 'et {n} autres qui n’étaient pas justes',
  'insights.neverShown': 'Jamais montrés : {n, plural, one {# article} other {# articles}}, comme {names}',
  'insights.neverShownTitle': 'Jamais montrés',
  'insights.notAnswered': 'Sans réponse',
  'insights.notRight': 'Pas juste',
  'insights.off': 'Rien n’est gardé ici des questions et réponses : FEEDBACK est désactivé.',
  'insights.option.days': 'Sur combien de jours ; trente si rien n’est choisi',
  'insights.share': ', dont {percent} % sans réponse',
  'insights.title': 'Bilan du {from} au {to}',
  'insights.wrong': 'Pas juste ({n})',
  'insights.drawnAnswered': 'avec réponse',
  'insights.drawnDeclined': 'sans réponse',
  'insights.overTime': 'Questions au fil du temps',
  'rating.gone': 'Cet avis n’est plus gardé.',
  'rating.thanks': 'Merci, c’est noté, sans votre nom.',
  'rating.why': 'Qu’est-ce qui n’est pas juste ?',
  'reason.date': 'mauvaise date',
  'reason.missed': 'sans réponse, alors qu’elle y est',
  'reason.other': 'autre chose',
  'reason.passage': 'mauvais passage',
  'reason.person': 'mauvaise personne',

  // Messages and their buttons
  'access.adminsOnly': 'Seuls ceux qui s’occupent de ce bot peuvent faire cela.',
  'access.notDirect': 'Je ne réponds que dans certains serveurs, pas en message privé.',
  'access.notThisChannel': 'Je ne suis pas réglé pour répondre dans ce salon.',
  'access.notThisServer': 'Je ne suis pas réglé pour répondre dans ce serveur.',
  'answer.answered': 'Réponse :',
  'answer.asked': 'Question :',
  'answer.continued': 'suite',
  'answer.further': 'Autres passages',
  'answer.goesOn': 'Ce passage continue à la page suivante.',
  'answer.goesOnThere': 'Le passage continue dans l’article.',
  'answer.moreArticles': 'et dans {n} autres articles',
  'answer.moreNotes': 'et {n, plural, one {# autre remarque} other {# autres remarques}}',
  'answer.nothing': 'Il n’y a rien à montrer.',
  'answer.open': 'ouvrir',
  'answer.page': 'page {page} sur {pages}',
  'answer.renewed': 'Les articles ont été relus depuis cette question : les résultats sont à jour.',
  'ask.allTooLong':
    'Tout cela fait {n} caractères, et je peux en chercher {most} au plus. Employez moins de mots.',
  'ask.tooLong':
    'Cela fait {n} caractères, et je peux en chercher {most} au plus. Redemandez plus court : des noms et des mots clés suffisent.',
  'attached.unread':
    'Parmi les pièces jointes, je ne lis que les fichiers texte (.txt, .md), les {n} premiers, jusqu’à 100 ko chacun : collez le texte du reste.',
  'busy.all': 'Trop de demandes en même temps. Redemandez dans un instant.',
  'busy.brokeOff':
    'La recherche s’est interrompue deux fois, sans faute de votre part ; le journal en dit plus. Redemandez en d’autres termes.',
  'busy.long':
    'Beaucoup de questions de ce genre sont en cours, et chacune est longue. Redemandez dans une minute.',
  'busy.tooBroad':
    'C’est trop large : la recherche durait trop, je l’ai abandonnée. Demandez moins : un média, une période, un nom ou des mots plus précis.',
  'button.back': 'Retour',
  'button.card': 'Carte',
  'button.context': 'Contexte [{n}] ¶{paragraph}',
  'button.dark': 'Couleurs sombres',
  'button.delete': 'Supprimer',
  'button.discard': 'Abandonner',
  'button.earlier': 'Paragraphes d’avant',
  'button.earlierPassage': 'Passage précédent',
  'button.end': 'Arrêter',
  'button.endOne': 'Arrêter {n}',
  'button.export': 'Exporter',
  'button.keep': 'Garder',
  'button.later': 'Paragraphes d’après',
  'button.laterPassage': 'Passage suivant',
  'button.leave': 'Le laisser',
  'button.light': 'Couleurs claires',
  'button.more': 'Suite',
  'button.pause': 'Suspendre',
  'button.pauseOne': 'Suspendre {n}',
  'button.picture': 'Image',
  'button.post': 'Publier ici',
  'button.remove': 'Retirer',
  'button.resumeOne': 'Reprendre {n}',
  'button.right': 'Juste',
  'button.share': 'Montrer à tous',
  'button.wrong': 'Pas juste',
  'command.findSources': 'Trouver les sources',
  'command.whoSaidThis': 'Qui a dit cela ?',
  'context.changed': 'L’article a changé : il n’a plus ce paragraphe.',
  'context.lead': 'Paragraphe {n} sur {of}, avec ses voisins.',
  'count.of': '{done} sur {total}',
  'date.swapped': '« from » ({from}) est après « to » ({to}) : échangez-les, s’il vous plaît.',
  'date.unreadable':
    '« {typed} » n’est pas une date utilisable. Écrivez 2024, 2024-10 ou 2024-10-16 ; en anglais, “last week” ou “past 3 months” va aussi.',
  'dispatch.unknown': 'Je ne sais que faire de cela.',
  'dispatch.unknownCommand': 'Je ne connais plus cette commande. Essayez /help.',
  failure:
    'Quelque chose s’est mal passé de mon côté, sans faute de votre part. Le journal a les détails sous {id}.',
  'linked.elsewhere': 'Un message lié est dans un autre serveur : je ne lis que ceux de celui-ci.',
  'linked.tooMany': 'Je ne lis que les {n} premiers messages liés.',
  'linked.unreadable':
    'Je ne peux pas lire un message lié. Clic droit dessus, puis Applications : « Qui a dit cela ? » ou « Trouver les sources » ; ou collez son texte.',
  'mark.closest': 'le plus proche, peut-être pas une réponse',
  'mark.closestShort': 'le plus proche',
  'mark.inferred': 'déduit, pas écrit tel quel',
  'mark.inferredShort': 'déduit',
  'mark.planned': 'prévu',
  'mention.hint':
    'Mentionnez-moi avec votre question dans un même message. En réponse à une commande, je ne lis vos mots que si vous me mentionnez. /help montre ce qui est possible.',
  'mention.hintDirect': 'Écrivez-moi une question, ou voyez avec /help ce que vous pouvez demander.',
  'mention.unreadable':
    'Je ne peux pas lire le message auquel vous répondez. Clic droit dessus, puis Applications : « Trouver les sources » ou « Qui a dit cela ? ».',
  'message.long': 'Le message est long : seul son début a été cherché, tel qu’il est repris ici.',
  'message.noWords': 'Ce message n’a pas de mots que je puisse chercher.',
  'message.onlyFirst': 'Le message contient {n} citations : seules les {most} premières ont été vérifiées.',
  'option.empty': 'Écrivez quelque chose pour « {option} » : il n’y a que des espaces.',
  'picture.cut': 'Extrait de l’article, mot pour mot',
  'picture.declines': 'Refuse de se prononcer : {names}.',
  'picture.earlier': 'Avant l’axe : {numbers}.',
  'picture.later': 'Après l’axe : {numbers}.',
  'picture.longer': 'Plus long que l’axe : {numbers}.',
  'picture.nearCopies': 'Parmi les textes presque identiques, le plus ancien compte.',
  'picture.newest': 'Le plus récent de chacun, mot pour mot.',
  'picture.nobody': 'Personne n’est cité ici',
  'picture.noDate': 'Non dessiné, faute de date : {n}.',
  'picture.noFontCard':
    'Cette machine n’a pas de police pour certains caractères de ce passage : je n’en fais donc pas de carte. La personne qui m’héberge peut en installer une (voir docs/hosting.md).',
  'picture.noFontName': 'Un nom dont les caractères manquent aux polices d’ici : voir le texte.',
  'picture.overTime': 'Au fil du temps',
  'picture.passageGone':
    'Les articles ont changé depuis : ce passage n’y est plus. Redemandez, s’il vous plaît.',
  'picture.passages':
    '{step, select, day {Passages par jour} week {Passages par semaine} month {Passages par mois} other {Passages par an}}',
  'picture.positions': 'Positions',
  'picture.postedBy': 'Publié par {name}.',
  'picture.questions':
    '{step, select, day {Questions par jour} week {Questions par semaine} month {Questions par mois} other {Questions par an}}',
  'picture.quoted': 'Cité : {who}',
  'picture.roughDate':
    'Non dessiné, faute d’une date précise {step, select, day {au jour près} week {à la semaine près} month {au mois près} other {à l’année près}} : {n}.',
  'picture.sameWords': 'Les mêmes mots dans plusieurs articles comptent une fois.',
  'picture.statements':
    '{step, select, day {Déclarations par jour} week {Déclarations par semaine} month {Déclarations par mois} other {Déclarations par an}}',
  'picture.timeline': 'Plus une colonne est haute, plus d’articles parlent de sa date.',
  'picture.tooLong':
    'Ce passage compte {n} caractères ; une carte en contient {most}. Les fichiers d’« Exporter » l’ont en entier.',
  'press.lost': 'Je ne sais plus de quoi parlait cette réponse. Redemandez, s’il vous plaît.',
  'press.mayNotDelete':
    'Seul qui a demandé, ou qui peut gérer les messages ici, peut supprimer cette réponse.',
  'press.outdated': 'Ce bouton vient d’une ancienne version. Redemandez, s’il vous plaît.',
  'private.option': 'Montrer la réponse à vous seul',
  'query.unreadable': 'Je ne peux pas chercher cela : {why}.',
  'reading.noArticles':
    'Je n’ai pas encore d’articles : je suis en train de les lire. Redemandez dans un instant. Si cela dure, ils n’ont pas pu être lus ; le journal dit pourquoi, et /reindex aussi.',
  'reading.soon': 'La réponse vient dès qu’ils sont prêts.',
  'reading.tryAgain': 'Je lis encore les articles. Réessayez dans un instant.',
  'reading.waits': 'Je lis encore les articles, et votre question attend.',
  'share.by': 'Demandé et montré à tous par {name}.',
  'wait.busy': 'Trop de monde demande en même temps. Redemandez dans dix secondes.',
  'wait.seconds': 'Un instant : redemandez dans {n, plural, one {# seconde} other {# secondes}}.',

  // Adding, fetching and reading files: what goes wrong
  'add.busy': 'Beaucoup d’articles sont déjà en cours de lecture. Ajoutez celui-ci dans une minute.',
  'add.empty': '« {name} » a été refusé : le fichier est vide.',
  'add.linkNotAdded': '{url} n’a pas été ajouté : {why}',
  'add.linkRefused': '{url} a été refusé ({type}). {why}',
  'add.noArticle': 'aucun article n’a été trouvé.',
  'add.noPreview': '« {name} » n’est pas le nom d’un aperçu.',
  'add.nothing': 'Rien n’a été ajouté : {why}',
  'add.previewGone':
    'Cet aperçu n’existe plus : il a déjà été gardé ou rejeté. Ajoutez l’article de nouveau.',
  'add.refused': '« {name} » a été refusé. {why}',
  'add.tooLarge': '« {name} » a été refusé : le fichier dépasse {n} Mo.',
  'corpus.linkOut': '« {file} » a été refusé : un lien sur son chemin mène hors du dossier des articles.',
  'corpus.noFile': 'Il n’y a pas de fichier « {file} » dans le dossier des articles.',
  'corpus.notFile': '« {file} » a été refusé : c’est un dossier ou un lien, pas un fichier d’articles.',
  'corpus.outside': '« {file} » a été refusé : il n’est pas dans le dossier des articles.',
  'feed.entities': '{address} déclare ses propres entités ; il a été refusé.',
  'feed.noAddress': '« {name} » n’a ni texte ni adresse.',
  'feed.none': '{address} n’est pas un flux RSS, Atom ou JSON.',
  'fetch.compressedTwice': 'La réponse est compressée plus de deux fois ; elle a été refusée.',
  'fetch.compressedUnknown': 'La réponse est compressée d’une façon inconnue ici ({name}).',
  'fetch.endless': '{address} mène sans fin d’une adresse à l’autre.',
  'fetch.failed': '{host} n’a pas pu être lu ({code}).',
  'fetch.noAddress': '« {address} » n’est pas une adresse web.',
  'fetch.notPublic':
    '{host} est à {address}, qui n’est pas une adresse de l’internet public ; elle n’a pas été ouverte.',
  'fetch.otherHost': '{host} a été refusé : pour cela, seul {hosts} peut être interrogé.',
  'fetch.password': '{host} a été refusé : l’adresse contient un nom d’utilisateur ou un mot de passe.',
  'fetch.protocol': '{address} a été refusé : seuls http et https sont ouverts.',
  'fetch.robots': '{page} n’a pas été récupéré : le robots.txt du site ne le permet pas.',
  'fetch.tooLarge': '{host} envoie plus de {n} Mo ; la lecture a été abandonnée.',
  'fetch.tooSlow': '{host} n’a pas répondu en entier en {n} secondes.',
  sentences: '{one} {more}',
  'fetch.status': '{host} a répondu avec le statut {n} ; rien n’a été lu.',
  'read.failed': 'N’a pas pu être lu : {why}',
  'read.memory': 'La lecture demandait plus de {n} Mo de mémoire ; elle a été abandonnée.',
  'read.slow': 'La lecture prenait plus de {n} secondes ; elle a été abandonnée.',
  'read.stopped': 'N’a pas pu être lu : la lecture s’est arrêtée.',
  'reindex.closing': 'Le programme est en cours d’arrêt ; relisez le dossier après son prochain démarrage.',
  'reindex.closingReading': 'Le programme est en cours d’arrêt : la lecture a été interrompue.',
  'reindex.massRemoval':
    'Le dossier avait {held, plural, one {# article} other {# articles}} et {left, plural, =0 {il n’en resterait aucun} one {il n’en resterait que #} other {il n’en resterait que #}}, donc rien n’a été changé : je continue à répondre à partir de ce qu’il y avait. Si le dossier est sur un disque ou un partage, vérifiez qu’il est monté. Si les articles doivent partir, utilisez /reindex confirm:True.',
  'file.empty': 'Le fichier est vide.',
  'file.noArticle': 'Il n’y a pas d’article dans le fichier.',
  'file.noArticleText':
    'Aucun texte d’article n’a été trouvé dans le fichier. S’il en montre un, enregistrez-le en .txt, .docx, .html ou .pdf.',
  'file.noText': 'Ce n’est pas un fichier texte.',
  'file.noTextIn':
    'Aucun texte n’a été trouvé dans l’article {n} (« {title} »). S’il en montre un, enregistrez-le en .txt, .docx, .html ou .pdf.',
  'file.noTextInArticle':
    'Aucun texte n’a été trouvé dans l’article {n}. S’il en montre un, enregistrez-le en .txt, .docx, .html ou .pdf.',
  'file.noWords': 'Il n’y a pas de texte dans le fichier.',
  'csv.noColumn':
    'Aucune colonne ne contient le texte des articles. Les colonnes sont {columns} ; l’une doit s’appeler body, text ou content, ou être nommée dans {file}.',
  'csv.noTable': 'Ce n’est pas un tableau de texte.',
  'docx.damaged':
    'Le document est endommagé, ou n’est pas un DOCX : enregistrez-le de nouveau depuis un traitement de texte.',
  'docx.none':
    'Ce n’est pas un document DOCX, ou pas un entier : il ne peut pas être décompressé. Copiez-le ou téléchargez-le de nouveau.',
  'docx.unpacks': 'Décompressé, le document dépasserait 100 Mo ou 5 000 parties ; il n’a pas été lu.',
  'engine.away':
    'Les articles ne peuvent pas être consultés pour l’instant : le moteur de recherche qui les contient ne répond pas comme il devrait. Redemandez dans une minute.',
  'engine.changing': 'Les articles sont sans cesse remplacés en ce moment. Redemandez dans une minute.',
  'epub.noBook': 'Il n’y a pas de livre dedans : sa liste de documents manque.',
  'file.deep': 'Ses éléments sont imbriqués sur plus de {n} niveaux.',
  'file.deepGroups': 'Ses groupes sont imbriqués sur plus de {n} niveaux.',
  'file.locked': 'Le document est protégé par un mot de passe.',
  'file.long': 'Ses textes dépassent {n} millions de caractères : divisez le fichier.',
  'file.many': 'Il contient plus de {n} fichiers : divisez-le.',
  'file.packedDeep': 'Il est compressé plus de {n} fois de suite ; décompressez-le.',
  'file.pageInstead':
    'Il s’appelle {ending}, mais c’est une page web et non un fichier {format} : le site l’a envoyée à sa place. Ouvrez l’adresse dans un navigateur et enregistrez le fichier, ou renommez-le en .html si la page est l’article.',
  'file.partsMissing':
    'Il est endommagé, ou n’est pas ce que dit son nom : les parties qui portent le texte manquent.',
  'file.size': 'Le fichier fait {has} Mo ; un fichier {format} peut faire {may} Mo : divisez-le.',
  'file.slow': 'La lecture prenait plus de {n} minutes : divisez le fichier.',
  'file.unpacks': 'Décompressé, il dépasse {n} Mo.',
  'html.deep':
    'Les éléments de la page sont imbriqués sur plus de {n} niveaux. Copiez son texte d’un navigateur dans un fichier .txt.',
  'html.elements': 'La page a plus de {n, number} éléments : divisez-la en plusieurs pages.',
  'html.noPage': 'Ce n’est pas une page web.',
  'html.noText': 'Ce n’est pas une page web : elle ne contient pas de texte.',
  'json.cut':
    'Ce n’est pas du JSON valide : {why}. Le fichier semble coupé : enregistrez-le ou téléchargez-le de nouveau.',
  'json.invalid': 'Ce n’est pas du JSON valide : {why}.',
  'mail.noPage': 'Il n’y a pas de page web dans ce fichier.',
  'mail.unreadable': 'Le fichier n’est pas un e-mail lisible : {why}',
  'news.noText': 'Il n’y a pas d’article dedans : aucun élément n’a de texte.',
  'odt.noText': 'Il n’y a pas de document texte dedans ; enregistrez-le en .docx.',
  'pdf.noText':
    'Le PDF n’a pas de texte, seulement des images ; passez-le d’abord par une reconnaissance de texte.',
  'pdf.pages': 'Le document a {n} pages ; {most} au plus sont lues.',
  'pdf.unpacks':
    'Décompressé, le PDF aurait plus de {n} Mo de texte ; il a été refusé. Si c’est un vrai document, imprimez-le dans un nouveau PDF ou divisez-le.',
  'pdf.unreadable': 'Le PDF ne peut pas être lu : {why}',
  'subtitles.none': 'Il n’y a pas de sous-titres dedans ; enregistrez la transcription en .txt.',
  'subtitles.noText': 'Ce n’est pas un fichier de sous-titres : il ne contient pas de texte.',
  'tar.damaged':
    'L’archive est endommagée ou coupée : la suite n’a pas pu être décompressée. Copiez-la ou téléchargez-la de nouveau.',
  'warc.noAnswer': 'Son enregistrement ne contient pas de réponse d’un serveur web.',
  'webarchive.damaged': 'Il est endommagé ou coupé. Enregistrez la page de nouveau.',
  'webarchive.noPage':
    'Il n’y a pas de page web dedans ; ouvrez-le dans Safari et enregistrez-le de nouveau comme archive web.',
  'xml.none': 'Il n’y a pas de XML dedans.',
  'xml.noText': 'Ce n’est pas un fichier XML : il ne contient pas de texte.',
  'zip.damaged':
    'Il est endommagé dans le ZIP et ne peut pas être décompressé. Copiez ou téléchargez le ZIP de nouveau.',
  'zip.listDamaged':
    'La liste des fichiers du ZIP est endommagée ({why}). Copiez-le ou téléchargez-le de nouveau.',
  'zip.locked': 'Il est verrouillé par un mot de passe : décompressez-le, puis compressez-le sans.',
  'zip.noList':
    'Le ZIP est endommagé ou coupé : la liste de ses fichiers, à la fin, manque. Copiez-le ou téléchargez-le de nouveau.',
  'refused.amazon':
    'Je ne sais pas lire ce type de fichier : c’est un livre numérique d’Amazon. Enregistrez-le en .epub.',
  'refused.archive':
    'Je ne sais pas lire ce type de fichier : c’est une archive compressée. Décompressez-la, ou compressez ses fichiers en .zip.',
  'refused.database':
    'Je ne sais pas lire ce type de fichier : c’est une base de données. Exportez la table des articles en .csv ou .jsonl.',
  'refused.office':
    'Je ne sais pas lire ce type de fichier : c’est un document d’un ancien logiciel de bureau (.doc, .xls, .ppt, .msg), ou verrouillé par un mot de passe. Ouvrez-le et enregistrez-le en .docx, .csv ou .eml, sans mot de passe.',
  'refused.pages':
    'Je ne sais pas lire ce type de fichier : c’est un document Pages. Ouvrez-le et exportez-le en .docx.',
  'refused.picture':
    'Je ne sais pas lire ce type de fichier : c’est une image. Passez-la par une reconnaissance de texte et enregistrez le texte en .txt.',
  'refused.presentation':
    'Je ne sais pas lire ce type de fichier : c’est une présentation. Enregistrez-la en .pdf.',
  'refused.program':
    'Je ne sais pas lire ce type de fichier : c’est un programme ou un script. S’il contient des articles comme données, enregistrez-les en .json ou .csv.',
  'refused.recording':
    'Je ne sais pas lire ce type de fichier : c’est un enregistrement. Enregistrez une transcription ou ses sous-titres en .txt, .vtt ou .srt.',
  'refused.spreadsheet':
    'Je ne sais pas lire ce type de fichier : c’est une feuille de calcul. Enregistrez la feuille des articles en .csv, la première ligne nommant les colonnes.',
  'refused.unknown':
    'Je ne sais pas lire ce type de fichier. Enregistrez son texte en .txt, .docx, .html ou .pdf.',
  'refused.xml':
    'Je ne sais pas lire ce type de fichier : c’est du XML qui commence par <{root}>, où aucun article n’a été trouvé. En XML, je lis les flux, les exports de WordPress, NITF, NewsML et les listes d’articles avec title et text ou body. Enregistrez son texte en .txt, .docx, .html ou .pdf.',
  'link.again': 'C’est un lien symbolique vers {place}, qui est lu de toute façon.',
  'link.leaves':
    'C’est un lien symbolique qui sort du dossier des articles ; mettez le fichier lui-même ici.',
  'link.noFile': 'Ce n’est ni un fichier ni un dossier.',
  'link.toFolder': 'C’est un lien symbolique vers le dossier des articles, qui est lu de toute façon.',
  'link.toNothing': 'C’est un lien symbolique vers quelque chose qui n’existe pas.',
  'unopened.denied': 'cet utilisateur n’a pas le droit de lire ce fichier',
  'unopened.failed': 'n’a pas pu être lu ({why})',
  'unopened.folder': 'c’est un dossier ; nommez les fichiers qu’il contient',
  'unopened.noFile': 'ce fichier n’existe pas',

  // Files
  'export.inferred': 'La date est déduite.',
  'export.lead': 'La réponse entière, à emporter.',
  'export.noCalendar': 'Rien dans cette réponse n’a de date : pas de calendrier possible.',
  'export.noPicture': 'Il n’y a rien dans cette réponse qu’une image pourrait montrer.',
  'export.published': 'Le jour de la parution.',
  'export.planned': 'Prévu au moment de l’écriture.',

  // The command line and the reader's pages
  'print.note': 'Note : {note}',
  'reader.about':
    'Un bot répond à des questions à partir d’une collection d’articles, mot pour mot, et dit où se trouve chaque passage. Ces pages montrent les articles tels qu’il les a lus, pour que chaque référence puisse être vérifiée.',
  'reader.allArticles': 'Tous les articles',
  'reader.allOutlets': 'Tous les médias',
  'reader.articles': 'Articles',
  'reader.atSource': 'Le lire à la source',
  'reader.cited': 'Les mots cités sont marqués :',
  'reader.copies': 'Le même texte, ou presque, se trouve dans :',
  'reader.dated': 'Ce qui est daté',
  'reader.dates': '2024, 2024-10 ou 2024-10-16',
  'reader.failed': 'Quelque chose s’est mal passé',
  'reader.failedWhy': 'La page n’a pas pu être faite. Le journal en dit plus sous {id}.',
  'reader.filter': 'Filtrer',
  'reader.found': '{found, number} sur {n, plural, one {# article} other {# articles}}',
  'reader.from': 'De',
  'reader.newer': 'Plus récents',
  'reader.noArticle': 'Il n’y a pas d’article de ce nom ici. Il a peut-être été retiré ou renommé.',
  'reader.noPage': 'Il n’y a pas de telle page ici.',
  'reader.notFound': 'Introuvable',
  'reader.notReady': 'Pas encore prêt',
  'reader.notReadyWhy': 'Les articles sont encore en cours de lecture. Réessayez dans un instant.',
  'reader.older': 'Plus anciens',
  'reader.outlet': 'Média',
  'reader.page': 'Page {page} sur {pages}',
  'reader.pages': 'Pages',
  'reader.paragraph': 'paragraphe {n}',
  'reader.paragraphLabel': 'Paragraphe {n}',
  'reader.quoted': 'Qui est cité',
  'reader.readFrom': 'Lu dans {file}',
  'reader.site': 'Site',
  'reader.to': 'À',
  'reader.words': 'Titre, auteur ou fichier',

  // Living in a server
  'about.corpus': 'Lu : {articles}, {paragraphs} ; /sources en dit plus.',
  'about.description':
    'Qui je suis, d’après quoi je réponds, sous quelle licence, et ce que je garde de vous',
  'about.lead':
    'Verbatim {version} : je réponds d’après des articles de presse, mot pour mot, chaque passage avec sa source. Je n’écris rien de moi-même sur le monde.',
  'about.licence': 'Licence du programme : MIT. Les articles appartiennent à leurs éditeurs.',
  'about.marks':
    'Les avis sur les réponses (juste, pas juste) sont gardés sans nom pendant {n, plural, one {# jour} many {# jours} other {# jours}}.',
  'about.noCorpus': 'Les articles sont encore en cours de lecture.',
  'about.privacy':
    'Vie privée : les questions ne sont pas gardées avec leur auteur. Ce que vous suivez reste jusqu’à ce que vous y mettiez fin ; /forget-me efface tout.',
  'button.open': 'Me la montrer',
  'follow.botNotHere':
    'Je ne suis pas moi-même sur ce serveur : les alertes ne peuvent venir que par message privé.',
  'corpora.chosen': 'Désormais, je réponds ici à partir des articles « {name} ».',
  'corpora.choices': 'On peut choisir ici : {names}.',
  'corpora.elsewhere': 'Cela se choisit sur un serveur où je suis, ou en message privé avec moi.',
  'corpora.here': 'Ici, je réponds à partir des articles « {name} ».',
  'corpora.noChoice': '« {name} » ne peut pas être choisi ici ; /corpus dit ce qui peut l’être.',
  'corpora.none':
    'Aucun article n’est réglé pour ce salon, je ne peux donc pas répondre ici. Qui peut gérer ce serveur peut en choisir avec /corpus, selon les réglages de ce bot.',
  'corpora.noneDirect':
    'En message privé, je ne réponds qu’à partir d’articles qui y sont ouverts, et seulement aux membres de leurs serveurs. Choisissez-en avec /corpus.',
  'corpus.description': 'De quels articles je réponds ici ; en choisir d’autres',
  'corpus.option.name': 'Les articles à partir desquels répondre',
  'setup.all': 'toutes',
  'setup.answers':
    'Réponses : {where, select, threads {dans un fil pour chaque question} other {dans le salon}}',
  'setup.button.digest': 'Résumé quotidien',
  'setup.button.inPlace': 'Répondre dans le salon',
  'setup.button.noDigest': 'Pas de résumé',
  'setup.button.private': 'Privées par défaut',
  'setup.button.public': 'Pour tous par défaut',
  'setup.button.standard': 'Comme au début',
  'setup.button.threads': 'Un fil pour chaque question',
  'setup.closed': 'Rien ne peut être réglé ici pour les salons : ce bot est installé sans cela.',
  'setup.description': 'Comment je réponds dans ce salon : fils, réponses privées, questions, langue, résumé',
  'setup.digest': 'Résumé quotidien : {on, select, true {oui} other {non}}',
  'setup.kinds': 'Sortes de questions : {kinds}',
  'setup.language': 'Langue : {language}',
  'setup.lead': 'Voici comment je réponds dans ce salon.',
  'setup.managersOnly': 'Seuls ceux qui peuvent gérer ce serveur (Gérer le serveur) peuvent le faire.',
  'setup.menu.kinds': 'Sortes de questions',
  'setup.menu.language': 'Langue',
  'setup.notDirect': 'Cela ne se règle que dans un salon d’un serveur.',
  'setup.notHere': '{kind} n’a pas de réponse dans ce salon. Ici, on peut utiliser {kinds}.',
  'setup.noteBoth': 'Une réponse privée n’a pas de fil.',
  'setup.noteMention':
    'Dans les fils il faut me mentionner : Discord ne me donne les autres messages qu’avec l’intent Message Content, que mon exploitant peut activer.',
  'setup.notePrivate':
    '« private: False » montre une réponse à tous. Qui me mentionne reçoit un bouton qui lui montre la réponse.',
  'setup.noteReads': 'Dans son fil, on peut poursuivre une question sans me mentionner.',
  'setup.own': 'celle de la personne qui demande',
  'setup.private': 'Privées par défaut : {on, select, true {oui} other {non}}',
  'setup.privateHere': 'Dans ce salon, les réponses sont pour la seule personne qui demande.',
  'thread.below': 'La réponse est dans le fil.',
  'thread.goOn': 'Dans ce fil, vous pouvez continuer sans me mentionner.',
  'thread.mention':
    'Pour continuer dans ce fil, mentionnez-moi : je ne peux pas lire les autres messages ici.',
  'thread.refused':
    'Chaque question devrait avoir un fil ici, mais je ne peux pas en ouvrir ou y écrire : il manque peut-être à mon rôle « Créer des fils publics » ou « Envoyer des messages dans les fils ».',
  'welcome.articles':
    'Bonjour ! Je réponds d’après des articles ({articles}), mot pour mot et avec la source. Utilisez une commande, ou mentionnez-moi. Par exemple :',
  'welcome.next':
    '/help dit ce qu’on peut demander, /setup comment je réponds dans un salon, /about ce que je garde.',
  'welcome.none':
    'Bonjour ! Je réponds d’après des articles de presse, mot pour mot et avec la source. Utilisez une commande, ou mentionnez-moi.',
};
